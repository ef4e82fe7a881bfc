"""A shown panel with everything it said written down, and ways to act in its page."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWebEngineCore import QWebEngineFrame, QWebEnginePage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from maestro_desktop.web.config import Timing, WebConfig
from maestro_desktop.web.panel import CtiPanel

WAIT_MS = 40_000
APPLICATION_WORLD = 1


class Clock:
    """Milliseconds that pass when told to, beside the ones that really pass."""

    def __init__(self) -> None:
        self.ahead = 0
        self._count = 1_700_000_000_000

    def __call__(self) -> int:
        self._count += 1
        return self._count + self.ahead


class Stage:
    def __init__(self, qtbot: QtBot, config: WebConfig, timing: Timing) -> None:
        self.qtbot = qtbot
        self.clock = Clock()
        self.received: list[str] = []
        self.notices: list[tuple[str, dict[str, Any]]] = []
        self.states: list[str] = []
        self.dialled: list[str] = []
        self.blocked: list[str] = []
        self.panel = CtiPanel(config, clock_ms=self.clock, timing=timing)
        self.panel.resize(600, 500)
        self.panel.received.connect(self.received.append)
        self.panel.noticed.connect(self._on_notice)
        self.panel.state_changed.connect(self._on_state)
        self.panel.dial_requested.connect(self.dialled.append)
        self.panel.reload_blocked.connect(self.blocked.append)
        self.panel.show()

    def _on_notice(self, kind: str, details: str) -> None:
        self.notices.append((kind, json.loads(details)))

    def _on_state(self, state: str, sentence: str) -> None:
        self.states.append(state)

    def end(self) -> None:
        self.panel.close_page()
        self.panel.close()
        self.panel.deleteLater()
        QCoreApplication.sendPostedEvents(self.panel, QEvent.Type.DeferredDelete.value)

    # Waiting

    def wait(self, condition: Callable[[], bool], timeout: int = WAIT_MS) -> None:
        self.qtbot.waitUntil(condition, timeout=timeout)

    def wait_state(self, state: str) -> None:
        self.wait(lambda: self.panel.state == state)

    def wait_notice(self, kind: str, count: int = 1) -> dict[str, Any]:
        self.wait(lambda: len(self.noticed(kind)) >= count)
        return self.noticed(kind)[-1]

    def wait_received(self, count: int) -> list[Any]:
        self.wait(lambda: len(self.received) >= count)
        return self.messages()

    def wait_ready(self) -> None:
        """The page is there and has been laid out, so that clicks land on it."""
        self.wait_state("waiting")
        self.wait(lambda: self.in_frame("innerWidth") > 0)
        self.in_frame("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))) && 1")
        self.round_trip()

    # Looking

    def messages(self) -> list[Any]:
        return [json.loads(text) for text in self.received]

    def noticed(self, kind: str) -> list[dict[str, Any]]:
        return [details for noticed, details in self.notices if noticed == kind]

    # Acting in the page

    @property
    def page(self) -> QWebEnginePage:
        return self.panel.page

    def frame(self) -> QWebEngineFrame:
        return self.page.mainFrame().children()[0]

    def in_frame(self, script: str, *, world: int = 0) -> Any:
        """Run a script in the CTI frame and return its value."""
        return self._run(self.frame(), script, world)

    def in_host(self, script: str, *, world: int = 0) -> Any:
        return self.in_page(self.page, script, world)

    def in_page(self, page: QWebEnginePage, script: str, world: int = 0) -> Any:
        """Run a script in the main frame of any page and return its value."""
        return self._run(page.mainFrame(), script, world)

    def _run(self, frame: QWebEngineFrame, script: str, world: int) -> Any:
        answers: list[Any] = []
        frame.runJavaScript(f"JSON.stringify([{script}])", world, answers.append)
        self.wait(lambda: bool(answers))
        assert answers[0], f"the script failed: {script}"
        return json.loads(answers[0])[0]

    def start_in_frame(self, script: str) -> None:
        """Run statements in the CTI frame's own world without waiting for them."""
        self.frame().runJavaScript(script, 0)

    def round_trip(self) -> None:
        """Wait until the frame has handled everything that was asked of it before."""
        assert self.in_frame("1") == 1

    def click(self, x: int, y: int, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        """A real click at a point of the page."""
        self.click_in(self.panel.view, x, y, button)

    @staticmethod
    def click_in(view: QWidget, x: int, y: int, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        QTest.mouseClick(view.focusProxy() or view, button, pos=QPoint(x, y))

    def processes(self) -> set[int]:
        """The renderers, without the one of the host document."""
        return _renderers() - {self.page.renderProcessPid()}


def _renderers() -> set[int]:
    """Grandchildren of this process: Chromium forks its renderers from a zygote."""
    children = _children(os.getpid())
    return {grandchild for child in children for grandchild in _children(child)}


def _children(pid: int) -> set[int]:
    found: set[int] = set()
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        found.update(map(int, task.read_text().split()))
    return found
