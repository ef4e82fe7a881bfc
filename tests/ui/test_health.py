"""The check-up in the window."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from maestro_desktop.health import Finding
from maestro_desktop.health_desk import HealthDesk
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.workspace import Workspace
from maestro_desktop.wording import Wording
from tests.ui.bench import Bench
from tests.ui.conftest import Clock
from tests.ui.seen import press, words


class Looked(Bench):
    """What is found comes when the test lets it."""

    def __init__(self, qtbot: QtBot, window: Workspace, theme: Theme, clock: Clock, path: Path) -> None:
        super().__init__(qtbot, window, clock, path)
        self.found = [
            Finding(Wording("Disk"), True, "79,465 MB free", "Make room."),
            Finding(Wording("Tray"), False, Wording("no session bus"), Wording("Start the app from your desktop.")),
        ]
        self.go_on = threading.Event()
        self.health = HealthDesk(self.panel, self.engine, self.look, lambda: 0, theme=theme)
        self.copied: list[str] = []
        self.panel.copy_requested.connect(self.copied.append)

    def look(self) -> Iterator[Finding]:
        self.go_on.wait(10)
        yield from self.found

    def all(self, name: str) -> list[str]:
        """What the visible labels of a name say, from top to bottom."""
        labels = [each for each in self.health.view.findChildren(QLabel, name) if each.isVisibleTo(self.window)]
        return [each.text() for each in sorted(labels, key=lambda each: each.mapTo(self.window, QPoint()).y())]

    def close(self) -> None:
        self.go_on.set()
        self.health.close()
        super().close()


@pytest.fixture
def bench(qtbot: QtBot, window: Workspace, theme: Theme, clock: Clock, tmp_path: Path) -> Iterator[Looked]:
    bench = Looked(qtbot, window, theme, clock, tmp_path / "maestro.db")
    yield bench
    bench.close()


def test_what_needs_a_hand_comes_first_with_what_to_do(bench: Looked) -> None:
    bench.health.show()
    assert words(bench.panel, "health_sum") == "Looking…"
    bench.go_on.set()
    bench.wait(lambda: "Records" in bench.all("health_what"))
    bench.window.grab()  # Qt lays out what is new before it paints
    shown = bench.all("health_what")
    wrong = len(bench.all("health_fix"))
    assert shown.index("Tray") < wrong
    assert shown.index("Disk") >= wrong
    assert "Start the app from your desktop." in bench.all("health_fix")
    assert "Make room." not in bench.all("health_fix")
    assert words(bench.panel, "health_sum") == f"{wrong} thing{'s' * (wrong > 1)} need{'s' * (wrong == 1)} a hand."


def test_it_is_copied_as_text_and_looked_at_again(bench: Looked) -> None:
    bench.go_on.set()
    bench.health.show()
    bench.wait(lambda: "Records" in bench.all("health_what"))
    QTest.keyClick(
        bench.health.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert "look  Tray: no session bus\n      Start the app from your desktop.\n" in bench.copied[0]
    assert "ok    Disk: 79,465 MB free\n" in bench.copied[0]
    bench.found.pop()
    press(bench.panel, "health_again")
    bench.wait(lambda: "Records" in bench.all("health_what"))
    assert "Tray" not in bench.all("health_what")
    QTest.keyClick(bench.health.view, Qt.Key.Key_Escape)
    bench.wait(lambda: not bench.health.view.isVisible())


def test_what_comes_from_outside_is_no_markup(bench: Looked) -> None:
    bench.found = [Finding("Opening links", False, "<img src='file:///x'>", "<b>run me</b>")]
    bench.go_on.set()
    bench.health.show()
    bench.wait(lambda: "<img src='file:///x'>" in bench.all("health_found"))
    labels = bench.health.view.findChildren(QLabel)
    assert {label.textFormat() for label in labels if label.text()} == {Qt.TextFormat.PlainText}
