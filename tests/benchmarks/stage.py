"""The real app and a bare bridge side by side in one process, for what is measured from inside the page."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from string import Template
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QFile, QIODevice, QObject, QTimer, QUrl, Slot
from PySide6.QtWebChannel import QWebChannel
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile, QWebEngineScript
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication

from maestro_desktop.app import App, build
from maestro_desktop.paths import Paths
from maestro_desktop.simulator import SimulatorServer
from tests.benchmarks.ground import HOST_ORIGIN, ROOT, now_ms

_LIMIT_MS = 60_000
_REST_MS = 2_500
_WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld
_CLOCK_ASKED = 40
_PLAYER = """
globalThis.bench = {
  stamps: [],
  left: 0,
  play(messages, pace) {
    this.stamps = [];
    this.left = messages.length;
    const timer = setInterval(() => {
      const message = messages[messages.length - this.left];
      this.stamps.push(performance.now());
      parent.postMessage(message, "*");
      if (--this.left === 0) clearInterval(timer);
    }, pace);
  },
};
true
"""
# The view's first, empty document gets the script, too, and must not use it.
_LISTENER = Template("""
if (location.origin === $origin) new QWebChannel(qt.webChannelTransport, channel => {
  addEventListener("message", event => channel.objects.sink.receive(JSON.stringify(event.data)));
  const frame = document.createElement("iframe");
  frame.src = $url;
  document.body.append(frame);
});
""")


def simulator() -> SimulatorServer:
    return SimulatorServer(ROOT / "resources", HOST_ORIGIN)


def start_app(qt: QApplication, data_dir: Path, page_url: str) -> App:
    """The app as its user has it, on the simulated page; returns when that page and the records are up."""
    environ = {**os.environ, "MAESTRO_CTI_URL": page_url}
    app = build(qt, Paths.under(data_dir), environ=environ)
    app.start()
    opened: list[bool] = []
    app.engine.opened.connect(lambda: opened.append(True))
    assert app.page is not None
    page = app.page
    wait_until(lambda: bool(opened) and page.state in ("waiting", "connected"))
    # What the app makes ready for the first call after its start.
    pause(_REST_MS)
    app.engine.ask(lambda board: True, opened.append)
    wait_until(lambda: len(opened) > 1)
    return app


def wait_until(condition: Callable[[], bool]) -> None:
    """Let Qt work until the condition holds. Raises TimeoutError after a minute."""
    loop, deadline = QEventLoop(), now_ms() + _LIMIT_MS
    timer = QTimer(interval=20)

    def look() -> None:
        if condition() or now_ms() > deadline:
            loop.quit()

    timer.timeout.connect(look)
    timer.start()
    loop.exec()
    timer.stop()
    if not condition():
        raise TimeoutError("the app did not come that far within a minute")


def pause(ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


class Frame:
    """The CTI page's frame inside a host document."""

    def __init__(self, page: QWebEnginePage) -> None:
        self._page = page

    def run(self, script: str) -> Any:
        """Run a script among the page's own and wait for its value."""
        loop, answer = QEventLoop(), []

        def take(value: Any) -> None:
            answer.append(value)
            loop.quit()

        frame = next(iter(self._page.mainFrame().children()))
        frame.runJavaScript(script, QWebEngineScript.ScriptWorldId.MainWorld.value, take)
        QTimer.singleShot(_LIMIT_MS, loop.quit)
        loop.exec()
        if not answer:
            raise TimeoutError("the page did not answer")
        return answer[0]

    def clock_offset(self) -> float:
        """What to add to the frame's ``performance.now()`` to get ``now_ms()``: from the quickest of some answers."""
        best, offset = float("inf"), 0.0
        for _ in range(_CLOCK_ASKED):
            before = now_ms()
            there = self.run("performance.now()")
            after = now_ms()
            if after - before < best:
                best, offset = after - before, (before + after) / 2 - there
        return offset

    def play(self, messages: Sequence[object], pace_ms: int) -> list[float]:
        """Post the messages at that pace; returns when each was posted, as ``now_ms()``."""
        offset = self.clock_offset()
        self.run(f"bench.play({json.dumps(messages)}, {pace_ms})")
        pause(len(messages) * pace_ms)
        while self.run("bench.left"):
            pause(pace_ms)
        pause(200)
        return [stamp + offset for stamp in json.loads(self.run("JSON.stringify(bench.stamps)"))]

    def prepare(self) -> None:
        self.run(_PLAYER)


class _Sink(QObject):
    """Notes when each message arrived, and its text."""

    def __init__(self) -> None:
        super().__init__()
        self.arrived: list[tuple[float, str]] = []

    @Slot(str)
    def receive(self, text: str) -> None:
        self.arrived.append((now_ms(), text))


class BareBridge:
    """The same documents with a QWebChannel and nothing behind it: what the engine itself takes."""

    def __init__(self, page_url: str) -> None:
        self.sink = _Sink()
        self._profile = QWebEngineProfile()
        self._page = QWebEnginePage(self._profile)
        self._channel = QWebChannel()
        self._channel.registerObject("sink", self.sink)
        self._page.setWebChannel(self._channel, _WORLD.value)
        client = QFile(":/qtwebchannel/qwebchannel.js")
        client.open(QIODevice.OpenModeFlag.ReadOnly)
        script = QWebEngineScript()
        script.setWorldId(_WORLD.value)
        script.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentReady)
        script.setSourceCode(
            bytes(client.readAll().data()).decode()
            + _LISTENER.substitute(origin=json.dumps(HOST_ORIGIN), url=json.dumps(page_url))
        )
        self._page.scripts().insert(script)
        self.view = QWebEngineView()
        self.view.setPage(self._page)
        self.view.resize(500, 400)
        self.view.show()
        self._page.setHtml("<!doctype html><body></body>", QUrl(f"{HOST_ORIGIN}/"))
        self.frame = Frame(self._page)
        wait_until(lambda: bool(self._page.mainFrame().children()))

    def close(self) -> None:
        """The page before its profile."""
        self.view.close()
        for last in (self.view, self._page, self._profile):
            last.deleteLater()
            QCoreApplication.sendPostedEvents(last, QEvent.Type.DeferredDelete.value)
