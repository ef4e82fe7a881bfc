"""Ground for the tests of what is seen: one theme, one clock that the test moves."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from maestro_desktop.ui.icons import Icons
from maestro_desktop.ui.side_panel import SidePanel
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.workspace import Workspace
from tests.ui.people import NOW, formatted

ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons"


class Clock:
    """Wall clock and steady clock, ms; both stand until a test moves them."""

    def __init__(self) -> None:
        self.wall = NOW
        self.steady = 5_000

    def wall_ms(self) -> int:
        return self.wall

    def steady_ms(self) -> int:
        return self.steady

    def passes(self, ms: int) -> None:
        self.wall += ms
        self.steady += ms


@pytest.fixture(autouse=True)
def _nothing_left_over(qapp: QApplication) -> Iterator[None]:
    """Delete the widgets of a test before the next: they would be dressed again at each change of scheme."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """One for all: dressing the application costs more with every widget that is alive."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    return Theme(qapp, Icons(ICONS), dark=False)


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, clock: Clock) -> SidePanel:
    panel = SidePanel(
        theme=theme,
        clock_ms=clock.wall_ms,
        steady_ms=clock.steady_ms,
        format_number=formatted,
        retire_ms=30,
    )
    qtbot.addWidget(panel)
    panel.resize(460, 800)
    panel.show()
    qtbot.waitExposed(panel)
    panel.activateWindow()
    return panel


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, clock: Clock) -> Workspace:
    window = Workspace(
        theme=theme, clock_ms=clock.wall_ms, steady_ms=clock.steady_ms, format_as_typed=formatted, dial_guard_ms=0
    )
    window.resize(1180, 760)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    window.set_connection("connected", "Connected to the contact-centre page.")
    return window
