"""The whole app at one agent's desk: real window, page, core thread and store file; ways to act and to look."""

from __future__ import annotations

import gc
import json
import os
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWebEngineCore import QWebEngineFrame
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from maestro_desktop.app import App, Options, build
from maestro_desktop.clock import wall_ms
from maestro_desktop.core.contacts.model import Contact
from maestro_desktop.core.history import History
from maestro_desktop.core.interactions.model import Interaction
from maestro_desktop.core.ledger import Ledger, LedgerRow
from maestro_desktop.core.store import Store
from maestro_desktop.core.switchboard import Switchboard
from maestro_desktop.instance import InstanceServer, claim
from maestro_desktop.paths import Paths
from maestro_desktop.records import store_path
from maestro_desktop.settings import save
from maestro_desktop.ui.rows import ROW_ROLE, Row
from maestro_desktop.web.config import Timing
from maestro_desktop.web.panel import CtiPanel

HOST_ORIGIN = "https://agents.customer.example"
WAIT_MS = 20_000
#: Short waits, so that a test of what comes after them does not have to wait long.
BRISK = Timing(
    ping_ms=1_000,
    load_timeout_ms=10_000,
    back_off_ms=(150, 300, 600),
    waiting_hint_ms=60_000,
    send_lifetime_ms=10_000,
)
_Widget = TypeVar("_Widget", bound=QWidget)


class Clock:
    """The wall clock, and what a test lets pass besides."""

    def __init__(self) -> None:
        self.ahead_ms = 0

    def __call__(self) -> int:
        return wall_ms() + self.ahead_ms


class Desk:
    """One app on folders of its own. ``settings`` go into its settings file, ``contacts`` into its store."""

    def __init__(
        self,
        qtbot: QtBot,
        qt: QApplication,
        folder: Path,
        settings: Mapping[str, object],
        *,
        contacts: tuple[Contact, ...] = (),
        timing: Timing = BRISK,
        running_copy: bool = False,
        overrides: Mapping[str, object] | None = None,
        environ: Mapping[str, str] | None = None,
    ) -> None:
        self.qtbot = qtbot
        self.clock = Clock()
        self.paths = Paths.under(folder)
        self.paths.create()
        self.key_file = folder / "store.key"
        assert not save(self.paths, {"key_source": "file", "key_file": str(self.key_file), **settings})
        self.places = self.paths.config / "window.json"
        if not self.places.exists():
            # Nobody is led: the assistant of the first start would have the keyboard.
            self.places.write_text('{"assistant_shown": true}')
        self._contacts = contacts
        self._closed = False
        self._threads = set(threading.enumerate())
        self._renderers = renderers()
        self._server: InstanceServer | None = claim(self.paths) if running_copy else None
        options = Options(overrides=overrides or {}, off_the_record=True, prepare=self._fill, timing=timing)
        self.app: App = build(
            qt, self.paths, options=options, server=self._server, environ=environ or {}, clock_ms=self.clock
        )

    def _fill(self, board: Switchboard) -> None:
        if not board.book.count():
            for contact in self._contacts:
                board.book.save(contact, self.clock())
            board.store.commit()

    def start(self) -> Desk:
        """Start, and wait until the records are open; the page may still be loading."""
        opened: list[bool] = []

        def wait_for_records() -> None:
            assert self.app.engine is not None
            self.app.engine.opened.connect(lambda: opened.append(True))

        self.app.ready.connect(wait_for_records)
        self.app.start()
        self.wait(lambda: bool(opened))
        return self

    def start_signed_in(self) -> Desk:
        """Start, and wait until the simulator can be driven."""
        self.start()
        self.wait_simulator()
        return self

    def close(self, *, thoroughly: bool = False) -> None:
        """End in order. ``thoroughly``: neither thread nor process of the page may be left (some 2 s). Only for a desk
        beside which no other is alive: their threads look alike."""
        if self._closed:
            return
        self._closed = True
        self.app.shut_down()
        self.app.shut_down()
        window = self.app.window
        for last in (window, self.app.tray, self.app):
            last.deleteLater()
            QCoreApplication.sendPostedEvents(last, QEvent.Type.DeferredDelete.value)
        gc.collect()
        if thoroughly:
            self.wait(self._no_thread_is_left)
            self.wait(lambda: renderers() <= self._renderers)

    def _no_thread_is_left(self) -> None:
        assert self.left_threads() == []

    def left_threads(self) -> list[str]:
        """Names of the threads that came with this app and are still there."""
        ours = set(threading.enumerate()) - self._threads
        return [thread.name for thread in ours if not thread.name.startswith(("Dummy", "Thread"))]

    # Waiting

    def wait(self, condition: Callable[[], bool | None], timeout: int = WAIT_MS) -> None:
        self.qtbot.waitUntil(condition, timeout=timeout)

    def wait_state(self, *states: str) -> None:
        self.wait(lambda: self.page.state in states)

    def wait_simulator(self) -> None:
        """Scripts may run in the frame once it has arrived; the page itself says when it can be driven."""
        self.wait_state("waiting", "connected")
        self.wait(lambda: self.js("Boolean(window.maestroSimulator?.state.loaded)") is True)
        self.promise("maestroSimulator.ready.then(() => true)")

    def wait_stored(self, condition: Callable[[tuple[Interaction, ...]], bool]) -> tuple[Interaction, ...]:
        """Wait for what the store file tells, newest first: some of it waits for the next commit."""
        seen: tuple[Interaction, ...] = ()

        def look() -> bool:
            nonlocal seen
            seen = self.stored()
            return bool(seen) and condition(seen)

        self.wait(look)
        return seen

    # The page

    @property
    def page(self) -> CtiPanel:
        assert self.app.page is not None
        return self.app.page

    @property
    def frame(self) -> QWebEngineFrame:
        return self.page.page.mainFrame().children()[0]

    def js(self, expression: str, frame: QWebEngineFrame | None = None) -> Any:
        """The value of an expression in the world of the page (default: of the CTI frame)."""
        answers: list[str] = []
        (frame or self.frame).runJavaScript(f"JSON.stringify([{expression}])", 0, answers.append)
        self.wait(lambda: bool(answers))
        assert answers[0], f"the script failed: {expression}"
        return json.loads(answers[0])[0]

    def run(self, statements: str, frame: QWebEngineFrame | None = None) -> None:
        """Run statements in the world of the page, and wait until they have run."""
        assert self.js(f"(() => {{ {statements}; return true }})()", frame) is True

    def promise(self, expression: str) -> Any:
        """The value that a promise in the CTI frame is fulfilled with; a refusal is returned as {"no": reason}."""
        name = f"promised{next(_NUMBERS)}"
        self.run(
            f"({expression}).then(v => {{ window.{name} = [v ?? null] }},"
            f" e => {{ window.{name} = [{{no: `${{e.name}}: ${{e.message}}`}}] }})"
        )
        self.wait(lambda: self.js(f"window.{name} !== undefined") is True)
        return self.js(f"window.{name}[0]")

    def call(self, method: str, *arguments: object) -> Any:
        """Call a method of window.maestroSimulator; what it throws fails the test with its words."""
        code = f"maestroSimulator.{method}({', '.join(map(json.dumps, arguments))})"
        answer = self.js(
            f"(() => {{ try {{ return {{ok: {code} ?? null}} }} catch (e) {{ return {{no: e.message}} }} }})()"
        )
        assert "no" not in answer, answer["no"]
        return answer["ok"]

    def set_simulator(self, **settings: object) -> None:
        self.run(f"Object.assign(maestroSimulator.settings, {json.dumps(settings)})")

    def directives(self) -> list[dict[str, Any]]:
        """What the page got from us: {message, accepted, reason}."""
        return list(self.js("maestroSimulator.received"))

    @property
    def host(self) -> QWebEngineFrame:
        """The frame of our own document."""
        return self.page.page.mainFrame()

    @property
    def banner(self) -> str:
        """The line above the page, "" if it does not show."""
        return self.page.banner.text.text() if self.page.banner.isVisible() else ""

    def click_in_page(self, x: int, y: int) -> None:
        """A real click of the left button at a point of the page."""
        view = self.page.view
        QTest.mouseClick(view.focusProxy() or view, Qt.MouseButton.LeftButton, pos=QPoint(x, y))

    def pass_time(self, ms: int = 300_000) -> None:
        """Let time pass for the app and for the page. Two calls of one party in the same second are nobody's life."""
        self.clock.ahead_ms += ms
        self.run(f"window.realNow ??= Date.now.bind(Date);Date.now = () => window.realNow() + {self.clock.ahead_ms}")

    # The window

    @property
    def card(self) -> QWidget | None:
        """The card in front."""
        showing = [card for card in self.app.window.findChildren(QWidget, "interaction_card") if card.isVisible()]
        assert len(showing) <= 1
        return showing[0] if showing else None

    @property
    def tabs(self) -> QTabBar:
        """One tab for each card, where there are several."""
        return self.find(QTabBar, "card_tabs")

    def wait_card(self, title: str, state: str = "") -> QWidget:
        """Wait until the card in front is about somebody and shows a state."""

        def fits() -> None:
            card = self.card
            assert card is not None, "there is no card"
            assert self.see("card_name", card) == title
            line = self.see("card_state_text", card)
            assert line.startswith(state), line

        self.wait(fits)
        assert self.card is not None
        return self.card

    def rows(self) -> list[Row]:
        """The history as it is shown, newest first."""
        model = self.app.workspace.panel.history
        return [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]

    def wait_row(self, title: str, subtitle: str) -> Row:
        """Wait until the newest row of the history says something."""

        def fits() -> None:
            rows = self.rows()
            assert rows
            assert (rows[0].title, rows[0].subtitle) == (title, subtitle)

        self.wait(fits)
        return self.rows()[0]

    def open_row(self, row: int = 0) -> QWidget:
        """Click a row of the history; returns the view of its details."""
        table = self.app.workspace.panel.table
        place = table.visualRect(table.model().index(row, 0)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        details = self.app.workspace.panel.details
        assert details.isVisible()
        return details

    def see(self, name: str, root: QWidget | None = None) -> str:
        """The words that stand in a widget, "" if it does not show."""
        found = (root or self.app.window).findChildren(QWidget, name)
        showing = [widget for widget in found if widget.isVisible()]
        assert len(showing) <= 1, f"{len(showing)} visible widgets named {name}"
        if not showing:
            return ""
        widget = showing[0]
        if isinstance(widget, QPlainTextEdit):
            return widget.toPlainText()
        assert isinstance(widget, QLabel | QLineEdit | QAbstractButton)
        return widget.text()

    def find(self, kind: type[_Widget], name: str, root: QWidget | None = None) -> _Widget:
        """The one widget of a name that shows; if none does, the one there is."""
        found = (root or self.app.window).findChildren(kind, name)
        found = [widget for widget in found if widget.isVisible()] or found
        assert len(found) == 1, f"{len(found)} widgets named {name}"
        return found[0]

    def captions(self, name: str, root: QWidget | None = None) -> list[str]:
        """The words on all visible buttons of a name."""
        found = (root or self.app.window).findChildren(QAbstractButton, name)
        return [button.text() for button in found if button.isVisible()]

    def press(self, name: str, root: QWidget | None = None) -> None:
        """Press a button as soon as it shows: Qt shows what is put into a layout one turn of the loop later."""
        showing: list[QAbstractButton] = []

        def shows() -> bool:
            found = (root or self.app.window).findChildren(QAbstractButton, name)
            showing[:] = [button for button in found if button.isVisible()]
            return len(showing) == 1

        self.wait(shows)
        assert showing[0].isEnabled(), f"{name} can't be pressed now"
        showing[0].click()

    def press_first(self, name: str) -> None:
        """Press the first of several buttons that show."""

        def showing() -> list[QAbstractButton]:
            found = self.app.window.findChildren(QAbstractButton, name)
            return [button for button in found if button.isVisible()]

        self.wait(lambda: bool(showing()))
        showing()[0].click()

    def facts(self, details: QWidget) -> dict[str, str]:
        """The facts of the details view: caption -> content."""
        said = [label.accessibleName() for label in details.findChildren(QLabel) if label.isVisible()]
        return dict(words.split(": ", 1) for words in said if ": " in words)

    @property
    def tray_state(self) -> str:
        return self.app.tray.state

    @property
    def receipt(self) -> str:
        return self.see("dial_receipt_text")

    @property
    def troubles(self) -> list[str]:
        """The sentences of the strips on top of the window."""
        labels = self.app.window.findChildren(QLabel, "trouble_text")
        return [label.text() for label in labels if label.isVisible()]

    def top_windows(self) -> set[str]:
        """Object names of the windows that show."""
        return {widget.objectName() for widget in QApplication.topLevelWidgets() if widget.isVisible()}

    # The store

    @contextmanager
    def records(self) -> Iterator[Store]:
        """The store file through a connection of the test's own, beside the app's."""
        store = Store.open(store_path(self.paths), self.key_file.read_text().strip())
        try:
            yield store
        finally:
            store.close()

    def stored(self) -> tuple[Interaction, ...]:
        with self.records() as store:
            return History(store).page(limit=-1)

    def ledger(self) -> list[LedgerRow]:
        with self.records() as store:
            return list(Ledger(store).rows())

    def noticed(self, note: str) -> list[dict[str, Any]]:
        """What the ledger holds of one kind of notice."""
        notes = [json.loads(row.text) for row in self.ledger() if row.kind == "noticed"]
        return [each for each in notes if each.get("note") == note]

    def received(self) -> list[str]:
        """The messages of the page, as the ledger has them."""
        return [row.text for row in self.ledger() if row.kind == "received"]


def renderers() -> set[int]:
    """Chromium's own children: it forks the renderers from a zygote, so they are our grandchildren."""
    children = _children(os.getpid())
    return {grandchild for child in children for grandchild in _children(child)}


def _children(pid: int) -> set[int]:
    found: set[int] = set()
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            found.update(map(int, task.read_text().split()))
        except (FileNotFoundError, ProcessLookupError):
            continue
    return found


def _count() -> Iterator[int]:
    number = 0
    while True:
        number += 1
        yield number


_NUMBERS = _count()
