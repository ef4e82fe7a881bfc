"""Discreet: who it is, and what was said, is painted only where the agent points, or the keyboard is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QCursor, QEnterEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from maestro_desktop.core.contacts.model import Contact
from maestro_desktop.ui.cover import CoveredPages
from maestro_desktop.ui.side_panel import SidePanel
from maestro_desktop.ui.theme import Theme
from tests.ui.people import ADA, history, interaction, owned, pop
from tests.ui.seen import find, type_into

#: Takes as much room as Ada.
ZOE = replace(ADA, name="Zoe Quarterman", org="Quayside", notes=ADA.notes.replace("noon", "nine"))


@pytest.fixture
def discreet(theme: Theme) -> Iterator[Theme]:
    theme.set_discreet(True)
    yield theme
    theme.set_discreet(False)


@pytest.fixture(autouse=True)
def _pointer_elsewhere(panel: SidePanel) -> None:
    QCursor.setPos(panel.screen().geometry().bottomRight())


def drawn(widget: QWidget) -> QImage:
    QApplication.processEvents()
    return widget.grab().toImage()


def shown_for(panel: SidePanel, contact: Contact) -> QImage:
    panel.show_pop(pop(match=owned(contact)))
    find(panel, "card_name")
    return drawn(panel.lane)


def point_at(widget: QWidget) -> None:
    middle = QPointF(widget.rect().center())
    QApplication.sendEvent(widget, QEnterEvent(middle, middle, middle))


def part(panel: SidePanel, name: str) -> QImage:
    """What is painted where a part of the card stands."""
    widget = find(panel, name)
    return drawn(panel.lane).copy(QRect(widget.mapTo(panel.lane, QPoint()), widget.size()))


def test_a_card_is_the_same_whoever_it_is_until_it_is_pointed_at(panel: SidePanel, discreet: Theme) -> None:
    assert shown_for(panel, ADA) == shown_for(panel, ZOE)
    point_at(panel.lane)
    assert shown_for(panel, ADA) != shown_for(panel, ZOE)
    QApplication.sendEvent(panel.lane, QEvent(QEvent.Type.Leave))
    assert shown_for(panel, ADA) == shown_for(panel, ZOE)


def test_a_screen_reader_hears_who_it_is_all_the_same(panel: SidePanel, discreet: Theme) -> None:
    shown_for(panel, ADA)
    assert find(panel, "interaction_card").accessibleName() == "Incoming call: Ada Whitfield"


def test_who_writes_sees_what_they_write_and_not_who_it_is(panel: SidePanel, discreet: Theme) -> None:
    shown_for(panel, ADA)
    bare, name = part(panel, "card_notes"), part(panel, "card_name")
    type_into(panel, "card_notes", "asks for oak")
    assert part(panel, "card_notes") != bare
    assert part(panel, "card_name") == name
    find(panel, "history_search").setFocus()
    assert part(panel, "card_notes") == bare


def test_the_keyboard_on_the_card_uncovers_it(panel: SidePanel, discreet: Theme) -> None:
    shown_for(panel, ADA)
    covered = part(panel, "card_name")
    find(panel, "card_pin").setFocus()
    assert part(panel, "card_name") != covered


def test_switching_it_covers_and_uncovers_what_is_shown(panel: SidePanel, theme: Theme) -> None:
    shown_for(panel, ADA)
    before = part(panel, "card_name")
    theme.set_discreet(True)
    covered = part(panel, "card_name")
    theme.set_discreet(False)
    assert part(panel, "card_name") == before != covered


def test_the_names_on_the_tabs_are_covered(panel: SidePanel, discreet: Theme) -> None:
    panel.show_pop(pop(interaction("a")))
    panel.show_pop(pop(interaction("b")))
    head = drawn(panel.lane)
    places = tuple(panel.lane._tab_places())
    assert len(places) == 2
    for place in places:
        inner = place.adjusted(4, 0, -4, 0)
        assert len({head.pixelColor(x, place.center().y()).name() for x in range(inner.left(), inner.right())}) == 1


def test_a_name_on_a_tab_is_covered_from_right_to_left_too(panel: SidePanel, discreet: Theme) -> None:
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    def tabs(name: str) -> QImage:
        panel.show_pop(pop(interaction("a"), match=owned(replace(ADA, name=name))))
        panel.show_pop(pop(interaction("b"), match=owned(replace(ADA, name=name))))
        find(panel, "card_tabs")
        return drawn(panel.lane).copy(0, 0, panel.lane.width(), find(panel, "card_tabs").height())

    # The same letters, so that the tabs are as wide.
    assert tabs("daA Whitfield") == tabs("Daa Whitfield")


def test_a_page_about_somebody_is_covered_until_it_is_pointed_at(panel: SidePanel, discreet: Theme) -> None:
    panel.show_details(history(1)[0])
    holder = panel.details.parentWidget()
    assert holder is not None
    pages = holder.parentWidget()
    assert isinstance(pages, CoveredPages)
    find(panel, "details_back").clearFocus()
    covered = drawn(pages)
    name = find(panel, "details_who")
    place = QRect(name.mapTo(pages, QPoint()), name.size()).adjusted(4, 4, -4, -4)
    assert len({covered.pixelColor(x, place.center().y()).name() for x in range(place.left(), place.right())}) == 1
    point_at(pages)
    assert drawn(pages) != covered
    QApplication.sendEvent(pages, QEvent(QEvent.Type.Leave))
    assert drawn(pages) == covered
    find(panel, "details_back").setFocus()
    assert drawn(pages) != covered


def rows_drawn(panel: SidePanel, name: str) -> QImage:
    items = tuple(replace(each, contact_name=name, party_name=name) for each in history(6))
    panel.add_history(items, at_end=True, reset=True)
    return drawn(find(panel, "history", QTableView).viewport())


def test_the_rows_of_the_history_are_the_same_whoever_it_was(panel: SidePanel, discreet: Theme) -> None:
    assert rows_drawn(panel, "Ada Whitfield") == rows_drawn(panel, "Ben")
    discreet.set_discreet(False)
    assert rows_drawn(panel, "Ada Whitfield") != rows_drawn(panel, "Ben")


def test_the_row_that_the_keyboard_or_the_pointer_is_on_is_told(
    qtbot: QtBot, panel: SidePanel, discreet: Theme
) -> None:
    rows_drawn(panel, "Ada Whitfield")
    table = find(panel, "history", QTableView)
    third = table.visualRect(table.model().index(2, 0))

    def seen() -> QImage:
        return drawn(table.viewport()).copy(third.adjusted(60, 0, -140, 0))

    covered = seen()
    QTest.mouseMove(table.viewport(), third.center())
    qtbot.waitUntil(lambda: seen() != covered)
    QTest.mouseMove(table.viewport(), table.visualRect(table.model().index(0, 0)).center())
    qtbot.waitUntil(lambda: seen() == covered)
    table.setFocus()
    table.setCurrentIndex(table.model().index(2, 0))
    qtbot.waitUntil(lambda: seen() != covered)
    assert not isinstance(QApplication.focusWidget(), QPlainTextEdit)
    QTest.keyClick(table, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: seen() == covered)
