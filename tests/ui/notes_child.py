"""A desk in a process of its own that writes notes without ever pausing, until it is killed.

`python -m tests.ui.notes_child FOLDER`: prints "<monotonic ms> <characters typed>" after each key.
"""

from __future__ import annotations

import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from maestro_desktop.clock import wall_ms
from maestro_desktop.core.changes import Change
from maestro_desktop.core.interactions.fold import Reconstructor
from maestro_desktop.core.policy import Policy
from maestro_desktop.core.protocol.parsing import Parser
from maestro_desktop.core.store import Store
from maestro_desktop.core.switchboard import Switchboard
from maestro_desktop.desk import Desk
from maestro_desktop.engine import Engine
from maestro_desktop.ui.icons import Icons
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.workspace import Workspace
from tests.core.events import text, voice
from tests.ui.conftest import ICONS

#: Faster than anybody types, ms.
KEY_MS = 30
CALLER = "+441632960777"


def main() -> None:
    app = QApplication(["notes"])
    window = Workspace(theme=Theme(app, Icons(ICONS), dark=False), clock_ms=wall_ms)
    window.show()
    engine = Engine(ThreadPoolExecutor(max_workers=1))
    desk = Desk(window, engine)

    def make() -> tuple[Switchboard, tuple[Change, ...]]:
        store = Store.open(Path(sys.argv[1]) / "store.db", None)
        board = Switchboard(
            store, Reconstructor(Parser()), policy=Policy(region="GB"), clock_ms=wall_ms, new_id=lambda: "d"
        )
        return board, board.start("1")

    engine.open(make)
    engine.receive(text(voice("offered", party=CALLER)))
    engine.receive(text(voice("accepted", party=CALLER)))
    typed = 0

    def press_key() -> None:
        nonlocal typed
        if window.panel.lane.front is None:
            return
        window.panel.focus_notes()
        field = app.focusWidget()
        if field is None or field.objectName() != "card_notes":
            window.activateWindow()
            return
        QTest.keyClicks(field, chr(ord("a") + typed % 26))
        typed += 1
        print(time.monotonic_ns() // 1_000_000, typed, flush=True)

    keys = QTimer(desk, interval=KEY_MS)
    keys.timeout.connect(press_key)
    keys.start()
    app.exec()


if __name__ == "__main__":
    main()
