"""What was learned, as a person sees it and takes it back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from maestro_desktop.core.contacts.model import NumberUse
from maestro_desktop.ui.learned import LearnedView
from maestro_desktop.ui.rows import RowTable
from maestro_desktop.ui.theme import Theme
from tests.ui.conftest import Clock
from tests.ui.people import ADA, USES, formatted, lessons
from tests.ui.seen import alone, click_row, find, focused, is_shown, key, press, rows, words


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, clock: Clock) -> LearnedView:
    view = alone(qtbot, LearnedView(theme, formatted, clock.wall_ms))
    view.show_learned(lessons(), USES)
    view.start()
    QApplication.processEvents()
    return view


def table(view: LearnedView) -> RowTable:
    return find(view, "learned_list", RowTable)


def said(view: LearnedView) -> list[tuple[str, str]]:
    return [(row.title, row.subtitle) for row in rows(table(view))]


def test_each_lesson_is_said_in_words(view: LearnedView) -> None:
    assert said(view) == [
        ("+44 20 7946 0018", "is Ada Whitfield"),
        ("+44 20 7946 0018", "is not Ben Okafor"),
        ("dora@home.example", "is Dora Lindqvist"),
        ("+47 22 12 34 00", "is a company's main number"),
        ("204", "is your own number: it matches nobody"),
    ]
    assert rows(table(view))[0].right_sub == "Today 13:02"
    assert not is_shown(view, "learned_about")


@pytest.mark.parametrize("use", list(NumberUse))
def test_every_use_has_words(view: LearnedView, use: NumberUse) -> None:
    view.show_learned((), (("204", use),))
    assert said(view)[0][1].startswith("is ")


def test_delete_forgets_and_goes_on_with_the_next(qtbot: QtBot, view: LearnedView) -> None:
    assert focused() == "learned_list"
    key(Qt.Key.Key_Down)
    with qtbot.waitSignal(view.choice_forgotten) as forgotten:
        key(Qt.Key.Key_Delete)
    assert forgotten.args == [lessons()[1]]
    assert len(said(view)) == 4
    assert table(view).currentIndex().row() == 1
    key(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(view.use_forgotten) as forgotten:
        key(Qt.Key.Key_Delete)
    assert forgotten.args == ["204"]
    assert focused() == "learned_list"


def test_a_click_on_forget_forgets_and_elsewhere_shows_the_contact(qtbot: QtBot, view: LearnedView) -> None:
    with qtbot.assertNotEmitted(view.choice_forgotten), qtbot.waitSignal(view.contact_opened) as opened:
        click_row(table(view), 0)
    assert opened.args == [ADA]
    spot = table(view).visualRect(table(view).model().index(0, 1)).center()
    with qtbot.assertNotEmitted(view.contact_opened), qtbot.waitSignal(view.choice_forgotten) as forgotten:
        QTest.mouseClick(table(view).viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    assert forgotten.args == [lessons()[0]]


def test_the_words_of_the_column_can_be_read_out(view: LearnedView) -> None:
    index = table(view).model().index(0, 1)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Forget"
    assert "Del" in index.data(Qt.ItemDataRole.ToolTipRole)
    spoken = table(view).model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "+44 20 7946 0018, is not Ben Okafor, Today 13:02"


def test_nothing_left_says_so(view: LearnedView) -> None:
    for _ in range(5):
        key(Qt.Key.Key_Delete)
    assert words(view, "learned_nothing_text").startswith("Nothing was learned yet.")
    assert focused() == "learned_back"
    assert not is_shown(view, "learned_hint")


def test_of_one_contact_it_says_whom_it_is_about(view: LearnedView) -> None:
    view.show_learned(lessons()[:1], about="Ada Whitfield")
    assert words(view, "learned_about") == "about Ada Whitfield"
    assert len(said(view)) == 1


def test_escape_leaves(qtbot: QtBot, view: LearnedView) -> None:
    with qtbot.waitSignal(view.back):
        key(Qt.Key.Key_Escape)
    with qtbot.waitSignal(view.back):
        press(view, "learned_back")
