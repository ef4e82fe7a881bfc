"""What needs the agent, as a person sees it and answers it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from maestro_desktop.core.contacts.model import Candidate, Contact, Match, Rule
from maestro_desktop.core.interactions.model import Confidence, Direction, Interaction, State
from maestro_desktop.core.needs import Need, NeedKind, needs_of
from maestro_desktop.ui import answers
from maestro_desktop.ui.needs import MOST_ROWS, NeedRow
from maestro_desktop.ui.side_panel import SidePanel
from tests.ui.people import NOW, formatted, interaction, needs, several
from tests.ui.seen import find, is_shown, press, type_into, words

KINDS = [need.kind for need in needs()]


def asked(kind: NeedKind) -> Need:
    return next(need for need in needs() if need.kind is kind)


def rows(panel: SidePanel) -> list[NeedRow]:
    """The questions as they stand below each other."""
    shown = [row for row in panel.needs.findChildren(NeedRow) if not row.isHidden()]
    return sorted(shown, key=lambda row: row.y())


def kinds(panel: SidePanel) -> list[NeedKind]:
    return [row.need.kind for row in rows(panel)]


def row_of(panel: SidePanel, kind: NeedKind) -> NeedRow:
    return next(row for row in rows(panel) if row.need.kind is kind)


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def key(pressed: Qt.Key) -> None:
    QTest.keyClick(focus(), pressed)


def focused() -> NeedKind | None:
    widget = QApplication.focusWidget()
    return widget.need.kind if isinstance(widget, NeedRow) else None


@pytest.fixture
def opened(panel: SidePanel) -> SidePanel:
    panel.set_needs(needs())
    press(panel, "needs_entry")
    QApplication.processEvents()
    return panel


def test_the_way_to_the_list_shows_only_while_something_waits(panel: SidePanel) -> None:
    assert not is_shown(panel, "needs_entry")
    panel.set_needs(needs())
    assert words(panel, "needs_entry") == "7 need you"
    panel.set_needs(needs()[:1])
    assert words(panel, "needs_entry") == "1 needs you"
    panel.set_needs(())
    assert not is_shown(panel, "needs_entry")


def test_who_is_calling_is_asked_on_the_card_while_the_call_goes_on(panel: SidePanel) -> None:
    ringing = interaction("n4", state=State.OFFERED)
    (who,) = needs_of(ringing, several())
    panel.set_needs((who,))
    assert not is_shown(panel, "needs_entry")
    (who,) = needs_of(replace(ringing, state=State.ENDED), several())
    panel.set_needs((who,))
    assert words(panel, "needs_entry") == "1 needs you"


def test_a_row_says_what_whom_when_why_and_what_is_proposed(opened: SidePanel) -> None:
    assert kinds(opened) == KINDS
    row = row_of(opened, NeedKind.SEVERAL_MATCHES)
    assert words(row, "need_title") == "Who was it?"
    assert words(row, "need_about") == "+44 20 7946 0018 · Incoming call"
    assert words(row, "need_when").startswith("Today")
    assert "Ben Okafor: Has this number" in words(row, "need_why")
    assert words(row, "need_accept") == "It was Ada Whitfield"
    assert row.accessibleName().startswith("Who was it?, +44 20 7946 0018 · Incoming call, Today")
    assert row.accessibleDescription().endswith("Enter: It was Ada Whitfield.")
    message = row_of(opened, NeedKind.QUARANTINED)
    assert not is_shown(message, "need_about")
    assert "mashell-fax-offered-cc-event-v1, received 3 times." in words(message, "need_why")


def test_arrows_go_and_enter_accepts_and_goes_on(qtbot: QtBot, opened: SidePanel) -> None:
    assert focused() is KINDS[0]
    for pressed, kind in (
        (Qt.Key.Key_Down, KINDS[1]),
        (Qt.Key.Key_Down, KINDS[2]),
        (Qt.Key.Key_Up, KINDS[1]),
        (Qt.Key.Key_End, KINDS[-1]),
        (Qt.Key.Key_Home, KINDS[0]),
        (Qt.Key.Key_Up, KINDS[0]),
    ):
        key(pressed)
        assert focused() is kind
    with qtbot.waitSignal(opened.need_answered) as answered:
        key(Qt.Key.Key_Return)
    assert answered.args == [asked(KINDS[0])]
    assert focused() is KINDS[1]
    assert words(opened, "needs_title") == "6 need you"
    with qtbot.waitSignal(opened.need_answered) as answered:
        key(Qt.Key.Key_Enter)
    assert answered.args == [asked(KINDS[1])]


def test_enter_that_is_held_down_answers_once(qtbot: QtBot, opened: SidePanel) -> None:
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
    with qtbot.assertNotEmitted(opened.need_answered):
        QApplication.sendEvent(focus(), held)


def test_enter_on_another_answer_gives_that_one(qtbot: QtBot, opened: SidePanel) -> None:
    other = find(row_of(opened, NeedKind.UNRESOLVED), "need_other", QPushButton)
    other.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(opened.need_answered) as answered:
        QTest.keyClick(other, Qt.Key.Key_Return)
    need = answered.args[0]
    assert (need.proposal, need.decision["state"], need.undo["state"]) == ("It was missed", "missed", "unresolved")


def test_the_mouse_answers(qtbot: QtBot, opened: SidePanel) -> None:
    with qtbot.waitSignal(opened.need_answered) as answered:
        press(row_of(opened, NeedKind.INTERRUPTED), "need_accept")
    assert answered.args == [asked(NeedKind.INTERRUPTED)]
    assert NeedKind.INTERRUPTED not in kinds(opened)


def test_somebody_else_than_the_proposed_one(qtbot: QtBot, opened: SidePanel) -> None:
    row = row_of(opened, NeedKind.SEVERAL_MATCHES)
    others = [button for button in row.findChildren(QPushButton, "need_other") if button.isVisible()]
    assert [button.text() for button in others] == ["It was Ben Okafor", "It was Cléo Marchand"]
    with qtbot.waitSignal(opened.need_answered) as answered:
        QTest.mouseClick(others[1], Qt.MouseButton.LeftButton)
    decision = answered.args[0].decision
    assert (decision["contact_id"], decision["name"], decision["rule"]) == (3, "Cléo Marchand", "agent")


def test_of_a_crowd_the_last_ones_are_in_a_menu(qtbot: QtBot, panel: SidePanel) -> None:
    people = tuple(
        Candidate(Contact(id=n, name=f"P{n} & Sons"), Rule.E164, Confidence.LIKELY, "shared") for n in range(1, 21)
    )
    panel.set_needs(needs_of(interaction("n4", state=State.ENDED), Match(people)))
    press(panel, "needs_entry")
    menu = find(panel, "need_more", QPushButton).menu()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()][-1] == "It was P20 && Sons"
    with qtbot.waitSignal(panel.need_answered) as answered:
        menu.actions()[-1].trigger()
    assert answered.args[0].decision["contact_id"] == 20


def test_nobody_opens_the_prefilled_form_and_saving_answers(qtbot: QtBot, opened: SidePanel) -> None:
    row_of(opened, NeedKind.NO_MATCH).setFocus()
    key(Qt.Key.Key_Return)
    assert words(opened, "contact_phone_0") == "+12025550143"
    type_into(opened, "contact_name", "Una")  # U is a letter here
    with qtbot.waitSignal(opened.need_contact_made) as made:
        press(opened, "contact_save")
    contact, need = made.args
    assert (contact.name, contact.phones[0].e164) == ("Una", "+12025550143")
    assert need == asked(NeedKind.NO_MATCH)
    assert NeedKind.NO_MATCH not in kinds(opened)
    assert focused() is NeedKind.UNRESOLVED


def test_escape_leaves_the_form_and_then_the_list(opened: SidePanel) -> None:
    row_of(opened, NeedKind.SEVERAL_MATCHES).setFocus()
    key(Qt.Key.Key_N)
    assert is_shown(opened, "contact_form")
    QTest.keyClick(find(opened, "contact_name"), Qt.Key.Key_Escape)
    assert focused() is NeedKind.SEVERAL_MATCHES
    key(Qt.Key.Key_Escape)
    assert is_shown(opened, "needs_entry")


def test_what_was_done_is_told_and_u_takes_it_back(qtbot: QtBot, opened: SidePanel) -> None:
    with qtbot.assertNotEmitted(opened.undo_wanted):
        key(Qt.Key.Key_U)
    opened.show_done("Details lost: kept. Ctrl+Z takes it back.", True)
    assert words(opened, "done_text") == "Details lost: kept. Ctrl+Z takes it back."
    for keys in ("U", "Ctrl+Z"):
        with qtbot.waitSignal(opened.undo_wanted):
            QTest.keySequence(focus(), QKeySequence(keys))
    with qtbot.waitSignal(opened.undo_wanted):
        press(opened, "done_undo")
    opened.show_done("Taken back.", False)
    assert not is_shown(opened, "done_undo")
    with qtbot.assertNotEmitted(opened.undo_wanted):
        key(Qt.Key.Key_U)


def test_what_was_done_can_be_taken_back_from_the_history_too(qtbot: QtBot, opened: SidePanel) -> None:
    opened.show_done("Ada deleted. Ctrl+Z takes it back.", True)
    opened.show_history()
    assert not is_shown(opened, "done")
    with qtbot.assertNotEmitted(opened.undo_wanted):
        key(Qt.Key.Key_U)
    with qtbot.waitSignal(opened.undo_wanted):
        QTest.keySequence(focus(), QKeySequence("Ctrl+Z"))


def test_a_list_that_changes_keeps_the_place(opened: SidePanel) -> None:
    row = row_of(opened, NeedKind.NO_MATCH)
    row.setFocus()
    newer = replace(asked(NeedKind.DETAILS_LOST), id="details_lost:other")
    opened.set_needs((newer, *needs()[1:]))
    assert focused() is NeedKind.NO_MATCH
    assert row_of(opened, NeedKind.NO_MATCH) is row
    opened.set_needs(tuple(need for need in needs() if need.kind is not NeedKind.NO_MATCH))
    assert focused() is NeedKind.UNRESOLVED
    opened.set_needs(())
    assert words(opened, "needs_none") == "Nothing needs you now."


def test_a_long_list_is_shown_in_part(panel: SidePanel) -> None:
    many = tuple(replace(asked(NeedKind.INTERRUPTED), id=f"interrupted:{n}") for n in range(100))
    panel.set_needs(many)
    assert words(panel, "needs_entry") == "More than 99 need you"
    press(panel, "needs_entry")
    assert len(rows(panel)) == MOST_ROWS
    assert words(panel, "needs_more") == "70 more follow."


def test_details_and_back_to_the_list(qtbot: QtBot, opened: SidePanel) -> None:
    row_of(opened, NeedKind.UNCERTAIN_LINK).setFocus()
    with qtbot.waitSignal(opened.events_wanted) as wanted:
        key(Qt.Key.Key_I)
    assert wanted.args == [asked(NeedKind.UNCERTAIN_LINK).interaction]
    assert is_shown(opened, "details")
    press(opened, "details_back")
    assert words(opened, "needs_title") == "7 need you"


def test_a_message_leads_to_the_inspector(qtbot: QtBot, opened: SidePanel) -> None:
    with qtbot.waitSignal(opened.message_wanted) as wanted:
        press(row_of(opened, NeedKind.QUARANTINED), "need_message")
    assert wanted.args == [17]


def test_hostile_words_stay_words(panel: SidePanel) -> None:
    bad = "<img src=file:///etc/passwd> & \u202eevil " + "x" * 5_000
    people = several()
    hostile = tuple(replace(each, contact=replace(each.contact, name=bad), why=bad) for each in people.candidates)
    panel.set_needs(needs_of(interaction("n4", state=State.ENDED, party_name=bad), Match(hostile)))
    press(panel, "needs_entry")
    (row,) = rows(panel)
    for name in ("need_title", "need_about", "need_why", "need_accept"):
        assert "\u202e" not in words(row, name)
    assert "<img" in words(row, "need_about")
    assert row.width() <= panel.width()


@pytest.mark.parametrize(
    ("direction", "expected"), [("inbound", "It was missed"), ("outbound", "Nobody answered")], ids=str
)
def test_answers_fit_the_direction(direction: str, expected: str) -> None:
    item: Interaction = interaction("n6", state=State.UNRESOLVED, direction=Direction(direction), contact_id=1)
    (need,) = needs_of(item, several())
    assert [each.proposal for each in answers.answers(need)] == [need.proposal, expected, "It was answered"]
    assert answers.about_words(need, formatted).startswith("+44 20 7946 0018")
    assert need.at_ms == NOW - 10_000
