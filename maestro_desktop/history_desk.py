"""The history beside the core: what the agent looks for, asked on a connection of its own, and what is exported."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QProgressDialog

from maestro_desktop.core.history_export import as_text, everything, export_history
from maestro_desktop.core.history_search import HistorySearcher, Page
from maestro_desktop.search_worker import SearchWorker, over_history
from maestro_desktop.ui.translation import tr, trn
from maestro_desktop.wording import Wording

if TYPE_CHECKING:
    from maestro_desktop.core.filters import HistoryFilter
    from maestro_desktop.core.interactions.model import Interaction
    from maestro_desktop.engine import Engine
    from maestro_desktop.ui.side_panel import SidePanel

_T = TypeVar("_T")
_log = logging.getLogger(__name__)
#: Of an export that takes longer the progress is shown; ms.
_PATIENCE_MS = 1_000
_KINDS = (Wording("CSV, for spreadsheets (*.csv)"), Wording("JSON (*.json)"))
#: Others have their turn for so long after each part of an export; s.
_PAUSE_S = 0.005


class HistoryDesk(QObject):
    """Connects the history in the panel with its search and its exports. ``close`` before the records close."""

    _wrote = Signal(int)
    _ended = Signal(str)

    def __init__(self, panel: SidePanel, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panel, self._engine = panel, engine
        self._reader: Callable[[], Any] | None = None
        self._search = SearchWorker(over_history, self)
        self._search.found.connect(self._show)
        self._writer: ThreadPoolExecutor | None = None
        self._stop = Event()
        self._progress: QProgressDialog | None = None
        self._wrote.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._end, Qt.ConnectionType.QueuedConnection)
        panel.search_wanted.connect(self._look_for)
        panel.filters.dispositions_wanted.connect(self._list_dispositions)
        panel.filters.export_wanted.connect(self._export_all)
        panel.table.export_wanted.connect(self._export)
        panel.table.copy_wanted.connect(self._copy)

    @Slot(object)
    def open(self, reader: Callable[[], Any]) -> None:
        """The records are open: ``reader`` makes a connection to them."""
        self._reader = reader
        self._search.open(reader)

    def close(self) -> None:
        """Give up what is under way; blocks until that is done. Safe to call twice."""
        self._stop.set()
        if self._writer is not None:
            self._writer.shutdown(wait=True)
            self._writer = None
        self._end_progress()
        self._search.close()

    def look(self, question: Callable[[Any], _T], answer: Callable[[_T], None]) -> None:
        """Look something up that takes long, on the thread that searches; a search ends it."""
        self._search.look(question, answer)

    @Slot(object, object)
    def _look_for(self, wanted: HistoryFilter, before: Interaction | None) -> None:
        asked = wanted, before
        if wanted.words and before is None and self._reader is not None:
            self._engine.ask(lambda board: board.make_findable(), lambda _: self._search.search(asked))
        else:
            self._search.search(asked)

    @Slot(object, object)
    def _show(self, asked: tuple[HistoryFilter, Interaction | None], found: Page | tuple[()]) -> None:
        self._panel.show_found(*asked, found or None)

    @Slot()
    def _list_dispositions(self) -> None:
        self.look(lambda db: HistorySearcher(db).dispositions(), self._panel.filters.show_dispositions)

    # -- out of the app -----------------------------------------------------------------------------------------------

    @Slot(object)
    def _copy(self, interactions: tuple[Interaction, ...]) -> None:
        QGuiApplication.clipboard().setText(as_text(interactions))
        count = len(interactions)
        self._panel.show_done(trn("Copied: {n} rows.", "Copied: {n} row.", count), False)

    @Slot(object)
    def _export_all(self, wanted: HistoryFilter) -> None:
        """Ask where to, and write everything that is looked for there."""
        if name := self._ask_file():
            self.write_out(name, lambda db: everything(HistorySearcher(db), wanted))

    @Slot(object)
    def _export(self, interactions: tuple[Interaction, ...]) -> None:
        if name := self._ask_file():
            self.write_out(name, lambda db: interactions)

    def _ask_file(self) -> str:
        name, kind = QFileDialog.getSaveFileName(
            self._panel.window(), tr("Export the history"), "history.csv", ";;".join(map(tr, _KINDS))
        )
        if name and Path(name).suffix.lower() not in (".csv", ".json"):
            name += ".json" if kind == tr(_KINDS[1]) else ".csv"
        return name

    def write_out(self, name: str, what: Callable[[Any], Iterable[Interaction]]) -> None:
        """Write what is read over a connection of its own into a file; what became of it is said in the panel."""
        if self._reader is None:
            self._panel.show_done(tr("Your records are not open, so nothing was exported. Open them first."), False)
            return
        if self._progress is not None:
            self._panel.show_done(tr("Another export is under way. Wait until it is done, or cancel it."), False)
            return
        self._stop.clear()
        dialog = self._progress = QProgressDialog(tr("Exporting the history…"), tr("Cancel"), 0, 0)
        dialog.setWindowTitle(tr("Export the history"))
        dialog.setWindowModality(Qt.WindowModality.NonModal)
        dialog.setMinimumDuration(_PATIENCE_MS)
        dialog.canceled.connect(self._stop.set)
        self._writer = self._writer or ThreadPoolExecutor(max_workers=1, thread_name_prefix="history-export")
        self._writer.submit(self._work, Path(name), self._reader, what)

    def _work(self, path: Path, reader: Callable[[], Any], what: Callable[[Any], Iterable[Interaction]]) -> None:
        """On the thread that writes."""

        def go_on(count: int) -> bool:
            self._wrote.emit(count)
            return not self._stop.wait(_PAUSE_S)

        try:
            db = reader()
            try:
                count = export_history(path, what(db), go_on=go_on)
            finally:
                db.close()
        except OSError as error:
            self._ended.emit(
                tr(
                    "{name} can't be written: {strerror}. Choose another place.",
                    name=path.name,
                    strerror=error.strerror,
                )
            )
        except Exception as error:
            # Without the error's own words, which may repeat a customer's.
            _log.error("An export of the history failed (%s)", type(error).__name__)
            self._ended.emit(tr("{name} was not written: the records can't be read. See the log.", name=path.name))
        else:
            done = trn(
                "{n} interactions were written to {file}. It holds customer data.",
                "{n} interaction was written to {file}. It holds customer data.",
                count or 0,
                file=path.name,
            )
            self._ended.emit(tr("{name} was not written.", name=path.name) if count is None else done)

    @Slot(int)
    def _show_progress(self, count: int) -> None:
        if self._progress is not None and count:
            self._progress.setLabelText(tr("Exporting the history… {n} so far", n=count))
            # Without a known end the dialog shows itself only when it is told something.
            self._progress.setValue(0)

    @Slot(str)
    def _end(self, sentence: str) -> None:
        self._end_progress()
        self._panel.show_done(sentence, False)

    def _end_progress(self) -> None:
        dialog, self._progress = self._progress, None
        if dialog is not None:
            dialog.canceled.disconnect(self._stop.set)
            dialog.close()
            dialog.deleteLater()
