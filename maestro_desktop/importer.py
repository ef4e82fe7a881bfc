"""Imports, previews and taking back in a process of their own, as Qt signals."""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal, Slot

from maestro_desktop.core.contacts.edits import Undone
from maestro_desktop.core.contacts.import_lines import Failed, Line, Order, Stopped, from_line, to_line
from maestro_desktop.core.contacts.import_report import Exported, ImportPreview, ImportProgress, ImportResult, Reading
from maestro_desktop.wording import Wording

_log = logging.getLogger(__name__)

#: What runs the other process: this interpreter, by default.
COMMAND = (sys.executable, "-m", "maestro_desktop", "--work-on-contacts")
#: So long an import that was under way may take to end well when the app does; ms.
_ENDING_MS = 10_000
_BUSY = Wording("Another import is under way. Wait until it is done, or cancel it.")
_GONE = Wording(
    "The process that reads the file ended unexpectedly. What it had written until then is in, and can be taken back"
    " under Imports."
)


class Importer(QObject):
    """One thing at a time. Each ends in one of ``previewed``, ``finished`` (ImportResult, Undone or Exported),
    ``failed`` (a sentence) and ``stopped`` (a preview or an export was cancelled); a cancelled import ends in
    ``finished`` like any other."""

    progressed = Signal(ImportProgress)
    previewed = Signal(ImportPreview)
    finished = Signal(object)
    failed = Signal(str)
    stopped = Signal()

    def __init__(
        self, store: Path, key: str | None, parent: QObject | None = None, command: Sequence[str] = COMMAND
    ) -> None:
        """``store`` is the file with the records, ``key`` its key in hex digits (None: it has none)."""
        super().__init__(parent)
        self._store, self._key, self._command = store, key, command
        self._process: QProcess | None = None
        self._exports = False
        self._answer: Line | None = None

    @property
    def is_busy(self) -> bool:
        return self._process is not None

    @property
    def is_exporting(self) -> bool:
        return self._process is not None and self._exports

    def preview(self, file: Path, how: Reading) -> None:
        """Say what an import would do; ends in ``previewed``."""
        self._begin(Order("preview", str(self._store), self._key, str(file), how))

    def bring_in(self, file: Path, how: Reading) -> None:
        """Import a file; ends in ``finished`` with an ImportResult."""
        self._begin(Order("import", str(self._store), self._key, str(file), how))

    def roll_back(self, edit_id: int) -> None:
        """Take an import back; ends in ``finished`` with an Undone."""
        self._begin(Order("roll_back", str(self._store), self._key, edit_id=edit_id))

    def write_out(self, file: Path, ids: tuple[int, ...] | None, vcard_version: str = "4.0") -> None:
        """Export these contacts (None: everybody) in the format that the file's name ends in; ends in ``finished`` with
        an Exported."""
        order = Order("export", str(self._store), self._key, str(file), ids=ids, vcard_version=vcard_version)
        self._begin(order)

    def cancel(self) -> None:
        """Stop what is under way. What is written stays, and can be taken back."""
        if self._process is not None:
            self._process.write(b"cancel\n")

    def close(self) -> None:
        """Stop what is under way and wait for that: the app ends."""
        if (process := self._process) is not None:
            process.closeWriteChannel()
            if not process.waitForFinished(_ENDING_MS):
                _log.warning("The import did not end in time")
                process.kill()
                process.waitForFinished(_ENDING_MS)

    def _begin(self, order: Order) -> None:
        if self._process is not None:
            self.failed.emit(_BUSY)
            return
        process = QProcess(self)
        self._process, self._answer = process, None
        self._exports = order.do == "export"
        process.readyReadStandardOutput.connect(self._read)
        process.readyReadStandardError.connect(self._log_errors)
        process.finished.connect(self._end)
        process.errorOccurred.connect(self._fail_to_start)
        process.start(self._command[0], [*self._command[1:]])
        process.write(to_line(order))

    @Slot()
    def _read(self) -> None:
        while self._process is not None and self._process.canReadLine():
            try:
                told = from_line(bytes(self._process.readLine().data()))
            except ValueError:
                _log.warning("The import said what can't be read")
                continue
            if isinstance(told, ImportProgress):
                self.progressed.emit(told)
            else:
                self._answer = told

    @Slot()
    def _log_errors(self) -> None:
        if self._process is not None:
            said = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace").strip()
            _log.warning("The import said: %s", said)

    @Slot(QProcess.ProcessError)
    def _fail_to_start(self, error: QProcess.ProcessError) -> None:
        # Of everything else ``finished`` tells.
        if error is QProcess.ProcessError.FailedToStart:
            self._end()

    @Slot()
    def _end(self) -> None:
        self._read()
        process, self._process = self._process, None
        if process is None:
            return
        process.deleteLater()
        match self._answer:
            case ImportPreview() as told:
                self.previewed.emit(told)
            case ImportResult() | Undone() | Exported() as done:
                self.finished.emit(done)
            case Stopped():
                self.stopped.emit()
            case Failed(sentence):
                self.failed.emit(sentence)
            case _:
                self.failed.emit(_GONE)
