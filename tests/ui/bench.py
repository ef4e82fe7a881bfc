"""Window and core together on a real store, all on one thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from maestro_desktop.core.contacts.model import Contact, Phone
from maestro_desktop.core.interactions.fold import Reconstructor
from maestro_desktop.core.interactions.model import Interaction
from maestro_desktop.core.needs import NeedKind
from maestro_desktop.core.policy import Policy
from maestro_desktop.core.protocol.parsing import Parser
from maestro_desktop.core.store import Store
from maestro_desktop.core.switchboard import Switchboard
from maestro_desktop.desk import Desk
from maestro_desktop.engine import Engine, InlineExecutor
from maestro_desktop.ui.needs import NeedRow
from maestro_desktop.ui.workspace import Workspace
from tests.core.events import Conversation, in_time, text
from tests.ui.conftest import Clock
from tests.ui.seen import is_shown, press, rows, words

CALLER = "+442079460018"


class Bench:
    """A desk on a real store, all on one thread."""

    def __init__(self, qtbot: QtBot, window: Workspace, clock: Clock, path: Path) -> None:
        self.qtbot, self.window, self.clock = qtbot, window, clock
        self.store = Store.open(path, None)
        self.board = Switchboard(
            self.store,
            Reconstructor(Parser()),
            policy=Policy(region="GB", inbound_pop="never"),
            clock_ms=clock.wall_ms,
            new_id=lambda: "d",
        )
        self.engine = Engine(InlineExecutor())
        self.desk = Desk(window, self.engine)
        self.engine.open(lambda: (self.board, self.board.start("1")))
        self.desk.show_history()
        self.panel = window.panel

    def close(self) -> None:
        self.engine.close()
        self.store.close()

    def hear(self, *messages: object) -> None:
        for message in messages:
            self.engine.receive(text(message))

    def live(self, *lives: Conversation) -> None:
        """Whole conversations in their time."""
        for at, message in in_time(*lives):
            self.clock.wall = at
            self.hear(message)

    def know(self, name: str) -> None:
        self.engine.tell(lambda board: board.save_contact(Contact(name=name, phones=(Phone(CALLER),))))

    def passes(self, ms: int) -> None:
        self.clock.passes(ms)
        self.engine.tell(Switchboard.tick)

    def wait(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=5_000)

    @property
    def history(self) -> tuple[Interaction, ...]:
        return self.board.history.page()

    def contacts(self) -> list[str]:
        return [contact.name for contact in self.board.book.all()]

    def titles(self) -> list[str]:
        return [row.title for row in rows(self.panel.table)]

    def asked(self) -> list[NeedKind]:
        rows = [row for row in self.panel.needs.findChildren(NeedRow) if not row.isHidden()]
        return [row.need.kind for row in sorted(rows, key=lambda row: row.y())]

    def open_needs(self, words_on_entry: str) -> None:
        self.wait(lambda: is_shown(self.panel, "needs_entry") and words(self.panel, "needs_entry") == words_on_entry)
        press(self.panel, "needs_entry")

    def key(self, key: Qt.Key) -> None:
        QApplication.processEvents()
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)

    def survives_a_rebuild(self) -> None:
        """What is in the ledger makes the same interactions again."""
        before = self.history
        self.board.rebuild()
        assert self.history == before
