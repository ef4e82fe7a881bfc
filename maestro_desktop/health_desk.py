"""The check-up in the window: what ``doctor`` looks at, and what only the running app can tell."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from sqlcipher3 import dbapi2 as sqlite

from maestro_desktop.core.sqlite_file import integrity
from maestro_desktop.core.store import StoreError
from maestro_desktop.health import Finding, microphone
from maestro_desktop.ui.health_view import HealthView, Item
from maestro_desktop.ui.translation import tr
from maestro_desktop.wording import Wording

if TYPE_CHECKING:
    from maestro_desktop.core.switchboard import Switchboard
    from maestro_desktop.engine import Engine
    from maestro_desktop.ui.side_panel import SidePanel
    from maestro_desktop.ui.theme import Theme


class HealthDesk(QObject):
    """Looks at one thing after the other, beside the window, and shows each as it comes.

    ``look`` gives the findings of the system, on a thread of its own; ``renderer`` is the process that shows the page
    (0: none), which says itself whether it is shut in.
    """

    _found = Signal(int, object)

    def __init__(
        self,
        panel: SidePanel,
        engine: Engine,
        look: Callable[[], Iterator[Finding]],
        renderer: Callable[[], int],
        *,
        theme: Theme,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel, self._engine, self._look_at, self._renderer = panel, engine, look, renderer
        self._worker = ThreadPoolExecutor(1, "health")
        self._round = 0
        self._closed = False
        self.view = HealthView(theme)
        self.view.back.connect(panel.show_history)
        self.view.look_wanted.connect(self._look)
        self.view.copy_wanted.connect(panel.copy_requested)
        self._found.connect(self._show)

    @Slot()
    def show(self) -> None:
        """Open the page, and look."""
        self._panel.show_page(self.view)
        self._look()

    def close(self) -> None:
        """Wait for what is being looked at: no more than its own time-out. Safe to call twice."""
        self._closed = True
        self._worker.shutdown(cancel_futures=True)
        # An answer that is still on its way would come to an object that is gone.
        QCoreApplication.removePostedEvents(self)

    @Slot()
    def _look(self) -> None:
        self._round += 1
        self.view.start()
        self._add(page_finding(self._renderer()))
        self._add(microphone())
        number = self._round
        self._worker.submit(self._work, number)
        # Last, and over a connection of its own: a long history takes its time, and calls go on.
        self._engine.ask(_reader, partial(self._check_soon, number))

    def _work(self, number: int) -> None:
        for finding in self._look_at():
            if self._closed:
                return
            self._found.emit(number, finding)
        self._found.emit(number, None)

    def _check_soon(self, number: int, reader: Callable[[], Any]) -> None:
        if not self._closed:
            self._worker.submit(self._check, number, reader)

    def _check(self, number: int, reader: Callable[[], Any]) -> None:
        if self._closed:
            return
        try:
            with closing(reader()) as db:
                said = integrity(db)
        except (sqlite.Error, StoreError, OSError) as error:
            said = str(error)
        fix = Wording("Run “maestro-desktop store check”, and put back a backup if it says so.")
        self._found.emit(number, Finding(Wording("Records"), said == "ok", said, fix))

    @Slot(int, object)
    def _show(self, number: int, finding: Finding | None) -> None:
        if number != self._round:
            return
        if finding is None:
            self.view.finish()
        else:
            self._add(finding)

    def _add(self, finding: Finding) -> None:
        self.view.add([Item(tr(finding.what), finding.ok, tr(finding.found), tr(finding.fix))])


def page_finding(pid: int, processes: Path = Path("/proc")) -> Finding:
    """Whether the process that shows the page is shut in: seccomp filters and no new rights (proc(5), Linux)."""
    what = Wording("Process of the page")
    if not pid:
        return Finding(what, True, Wording("none: no page is shown"))
    try:
        status = (processes / str(pid) / "status").read_text(encoding="ascii", errors="replace")
    except OSError:
        return Finding(what, True, Wording("runs; this system does not say how it is shut in"))
    if "Seccomp:\t2" in status:
        return Finding(what, True, Wording("shut in by the sandbox"))
    return Finding(
        what,
        False,
        Wording("runs without a sandbox"),
        Wording("End the app and start it as yourself, without variables or options for Chromium."),
    )


def _reader(board: Switchboard) -> Callable[[], Any]:
    return board.store.reader
