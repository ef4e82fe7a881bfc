"""What a screen reader is told of each view."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from pytestqt.qtbot import QtBot

from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.workspace import Workspace
from tests.ui.gallery import Scene, scenes
from tests.ui.people import history, needs, pop

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("scene", list(scenes()), ids=lambda scene: scene[0])
def test_no_markup_is_read_out(qtbot: QtBot, theme: Theme, scene: Scene) -> None:
    """Where nothing else describes a widget, its tool tip does, and that is markup."""
    widget = scene[1](theme)
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitExposed(widget)
    widget.grab()
    for each in (widget, *widget.findChildren(QWidget)):
        described = QAccessible.queryAccessibleInterface(each)
        told = described.text(QAccessible.Text.Description)
        assert "<p" not in told, f"{type(each).__name__} {each.objectName()}: {told}"


def walk(window: Workspace) -> list[QWidget]:
    """What Tab comes to, once around."""
    window.dial_box.focus()
    stops: list[QWidget] = []
    for _ in range(200):
        focus = QApplication.focusWidget()
        assert focus is not None
        if stops and focus is stops[0]:
            return stops
        assert focus not in stops, f"Tab turns in a circle at {focus.objectName()}"
        stops.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    raise AssertionError("Tab never comes back")


@pytest.mark.parametrize("below", ["history", "details", "needs", "people-460", "person-460"])
def test_tab_goes_around_from_top_to_bottom(qtbot: QtBot, theme: Theme, window: Workspace, below: str) -> None:
    panel = window.panel
    panel.add_history(history(), at_end=True, reset=True)
    panel.show_pop(pop())
    if below == "details":
        panel.show_details(history()[0])
    elif below == "needs":
        panel.set_needs(needs())
        panel.show_needs()
    elif below != "history":
        panel.show_page(dict(scenes())[below](theme))
    qtbot.waitUntil(window.isActiveWindow)
    stops = walk(window)
    for each in stops:
        name = QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)
        assert name or isinstance(each, QAbstractScrollArea), f"{type(each).__name__} {each.objectName()} has no name"
    page = panel.page
    assert page is not None
    on_card = [n for n, each in enumerate(stops) if panel.lane.isAncestorOf(each)]
    on_page = [n for n, each in enumerate(stops) if page.isAncestorOf(each)]
    assert on_card == list(range(on_card[0], on_card[-1] + 1))
    assert on_page == list(range(on_page[0], on_page[-1] + 1))
    assert on_card[-1] < on_page[0]


def test_nothing_moves_by_itself() -> None:
    """Who wants less motion has it: nothing in the window or the host page is animated. What comes to be must ask
    the system first."""
    moving = re.compile(
        r"QPropertyAnimation|QVariantAnimation|QTimeLine|QMovie|setAnimated\(True|transition\s*:|animation\s*:|@keyframes"
    )
    files = [*(ROOT / "maestro_desktop").rglob("*.py"), *(ROOT / "resources" / "host").rglob("*.*")]
    assert files
    assert [path for path in files if moving.search(path.read_text(encoding="utf-8"))] == []


def test_what_has_the_focus_may_go(qtbot: QtBot, theme: Theme, window: Workspace) -> None:
    """The focus goes on to what still shows, and Tab from there."""
    panel = window.panel
    panel.add_history(history(), at_end=True, reset=True)
    panel.show_pop(pop())
    qtbot.waitUntil(window.isActiveWindow)
    on_card = [each for each in walk(window) if panel.lane.isAncestorOf(each)]
    assert on_card
    for each in on_card:
        each.setFocus()
        each.hide()
        focus = QApplication.focusWidget()
        assert focus is not None
        assert focus.isVisible()
    panel.lane.hide()
    assert walk(window)
