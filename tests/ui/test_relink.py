"""Joining two interactions and taking events out of one, as a person does it in the details."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from maestro_desktop.core.changes import InteractionChanged, Verdict
from maestro_desktop.core.interactions.model import State
from maestro_desktop.ui.rows import RowTable
from maestro_desktop.ui.side_panel import SidePanel
from tests.ui.people import history, interaction, message
from tests.ui.seen import click_row, find, is_shown, press, rows, words

SHOWN = interaction("x", state=State.ENDED, seqs=(1, 2, 3))
EVENTS = tuple(message(seq, state=state) for seq, state in ((1, "offered"), (2, "accepted"), (3, "terminated")))


@pytest.fixture
def details(panel: SidePanel) -> SidePanel:
    panel.show_details(SHOWN)
    return panel


def boxes(panel: SidePanel) -> list[QCheckBox]:
    return [box for box in panel.details.relink.findChildren(QCheckBox) if box.isVisible()]


def can_take(panel: SidePanel) -> bool:
    return find(panel, "relink_take", QAbstractButton).isEnabled()


def test_join_offers_rows_and_a_click_joins(qtbot: QtBot, details: SidePanel) -> None:
    with qtbot.waitSignal(details.kin_wanted) as wanted:
        press(details, "relink_join")
    assert wanted.args == [SHOWN]
    details.show_kin("x", history(3))
    assert words(details, "relink_words") == "Which one is the same conversation?"
    table = find(details, "relink_kin", RowTable)
    assert rows(table)[0].title == "Ada Whitfield"
    with qtbot.waitSignal(details.joined) as joined:
        click_row(table, 1)
    assert joined.args == ["x", "h1"]
    assert not is_shown(details, "relink_kin")


def test_join_by_keys(qtbot: QtBot, details: SidePanel) -> None:
    details.show_kin("x", history(3))
    table = find(details, "relink_kin", RowTable)
    assert QApplication.focusWidget() is table
    QTest.keyClick(table, Qt.Key.Key_Down)
    with qtbot.waitSignal(details.joined) as joined:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert joined.args == ["x", "h1"]


def test_nothing_to_join_with_is_said(details: SidePanel) -> None:
    details.show_kin("x", ())
    assert words(details, "relink_words") == "There is no other one to join it with."
    press(details, "relink_cancel")
    assert not is_shown(details, "relink_words")


def test_events_are_marked_and_taken_out(qtbot: QtBot, details: SidePanel) -> None:
    with qtbot.waitSignal(details.events_wanted) as wanted:
        press(details, "relink_split")
    assert wanted.args == [SHOWN]
    details.show_events("x", EVENTS)
    assert boxes(details)[1].text() == "Accepted · 14:02:01 · Contact Center"
    assert not can_take(details)
    boxes(details)[2].click()
    assert can_take(details)
    boxes(details)[1].click()
    with qtbot.waitSignal(details.events_taken) as taken:
        press(details, "relink_take")
    assert taken.args == ["x", (2, 3)]
    assert boxes(details) == []


def test_something_must_stay(details: SidePanel) -> None:
    details.show_events("x", (*EVENTS, message(4, verdict=Verdict.FAILED, state="terminated")))
    failed = boxes(details)[3]
    assert not failed.isEnabled()
    assert "failed" in failed.text()
    for box in boxes(details)[:3]:
        box.click()
    assert not can_take(details)


def test_events_that_come_meanwhile_leave_the_marks(qtbot: QtBot, details: SidePanel) -> None:
    details.show_events("x", EVENTS)
    boxes(details)[0].click()
    longer = replace(SHOWN, seqs=(1, 2, 3, 4))
    with qtbot.waitSignal(details.events_wanted) as wanted:
        details.update_interaction(InteractionChanged(longer))
    assert wanted.args == [longer]
    details.show_events("x", (*EVENTS, message(4)))
    assert [box.isChecked() for box in boxes(details)] == [True, False, False, False]


def test_an_answer_about_another_is_passed_over(details: SidePanel) -> None:
    details.show_events("other", EVENTS)
    details.show_kin("other", history(2))
    assert not is_shown(details, "relink_words")
    details.show_events("x", EVENTS)
    details.show_details(interaction("y", seqs=(9,)))
    assert boxes(details) == []
    assert not find(details, "relink_split", QAbstractButton).isEnabled()


def test_a_message_can_be_looked_at(qtbot: QtBot, details: SidePanel) -> None:
    details.show_events("x", EVENTS)
    look = [each for each in details.findChildren(QAbstractButton, "relink_message") if each.isVisible()]
    with qtbot.waitSignal(details.message_wanted) as wanted:
        look[1].click()
    assert wanted.args == [2]
