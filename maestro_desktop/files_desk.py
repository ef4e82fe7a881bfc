"""Contacts out of files and into files: the windows for it, and the process that does it beside the app."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QProgressDialog

from maestro_desktop.core.contacts.edits import Undone
from maestro_desktop.core.contacts.exporting import ExportFormat
from maestro_desktop.core.contacts.import_report import Exported, ImportPreview, ImportProgress, ImportResult, Reading
from maestro_desktop.core.contacts.importing import imports
from maestro_desktop.core.files import whole_file
from maestro_desktop.importer import Importer
from maestro_desktop.ui.import_window import ImportWindow
from maestro_desktop.ui.translation import tr, trn

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from maestro_desktop.core.contacts.model import Contact
    from maestro_desktop.core.switchboard import Switchboard
    from maestro_desktop.engine import Engine
    from maestro_desktop.ui.side_panel import SidePanel
    from maestro_desktop.ui.text import FormatNumber
    from maestro_desktop.ui.theme import Theme

#: The kinds of files, as the dialog shows them; by what it gives back.
_KINDS = {
    "vCard 4 (*.vcf)": (ExportFormat.VCARD, "4.0"),
    "vCard 3, for older programs (*.vcf)": (ExportFormat.VCARD, "3.0"),
    "CSV, for spreadsheets (*.csv)": (ExportFormat.CSV, "4.0"),
    "JSON (*.json)": (ExportFormat.JSON, "4.0"),
}
#: Of an export that takes longer the progress is shown; ms.
_PATIENCE_MS = 1_000


class FilesDesk(QObject):
    """One import, preview, taking back or export at a time; calls go on meanwhile.

    Signal: ``changed()``: contacts have come or gone.
    """

    changed = Signal()

    def __init__(
        self,
        panel: SidePanel,
        engine: Engine,
        *,
        theme: Theme,
        format_number: FormatNumber,
        clock_ms: Callable[[], int],
        region: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel, self._engine, self._theme = panel, engine, theme
        self._format, self._clock_ms, self._region = format_number, clock_ms, region
        self._window: ImportWindow | None = None
        self._importer: Importer | None = None
        self._progress: QProgressDialog | None = None

    def close(self) -> None:
        """Stop what is under way, in order. Safe to call twice."""
        if self._importer is not None:
            self._importer.close()
        if self._window is not None:
            self._window.close()

    def bring_in(self, path: Path, region: str) -> None:
        """Import a file without a window."""
        self._with_importer(lambda importer: importer.bring_in(path, Reading(region)))

    # -- import -------------------------------------------------------------------------------------------------------

    @Slot()
    def show_import(self, path: str = "") -> None:
        """Open the window for imports, or bring it forward; with a file at once, unless one is under way."""
        window = self._window
        if window is None:
            window = self._window = ImportWindow(
                self._theme, self._clock_ms, region=self._region(), format_number=self._format
            )
            window.preview_wanted.connect(self._preview)
            window.import_wanted.connect(self._import)
            window.cancel_wanted.connect(self._cancel)
            window.rollback_wanted.connect(self._roll_back)
            window.imports_wanted.connect(self._show_imports)
            window.copy_requested.connect(self._panel.copy_requested)
            window.save_requested.connect(self._save)
        window.show()
        window.raise_()
        window.activateWindow()
        if path and not window.is_busy:
            window.open_file(path)

    @Slot(str, object)
    def _preview(self, path: str, how: Reading) -> None:
        self._with_importer(lambda importer: importer.preview(Path(path), how))

    @Slot(str, object)
    def _import(self, path: str, how: Reading) -> None:
        self._with_importer(lambda importer: importer.bring_in(Path(path), how))

    @Slot()
    def _cancel(self) -> None:
        if self._importer is not None:
            self._importer.cancel()

    @Slot(int)
    def _roll_back(self, edit_id: int) -> None:
        self._with_importer(lambda importer: importer.roll_back(edit_id))

    @Slot()
    def _show_imports(self) -> None:
        if self._window is not None:
            self._engine.ask(lambda board: tuple(imports(board.people.edits)), self._window.show_imports)

    @Slot(str, str)
    def _save(self, path: str, text: str) -> None:
        try:
            with whole_file(Path(path)) as out:
                out.write(text.encode())
        except OSError as error:
            if self._window is not None:
                self._window.show_failure(
                    tr("{name} can't be written: {strerror}.", name=Path(path).name, strerror=error.strerror)
                )

    # -- export -------------------------------------------------------------------------------------------------------

    @Slot(object)
    def export(self, contacts: Sequence[Contact] | None) -> None:
        """Ask where to, and write these contacts (None: everybody) there."""
        name, kind = QFileDialog.getSaveFileName(
            self._panel.window(), tr("Export contacts"), "contacts.vcf", ";;".join(_KINDS)
        )
        if name:
            ids = None if contacts is None else tuple(contact.id for contact in contacts)
            self.write_out(name, kind, ids)

    def write_out(self, name: str, kind: str, ids: tuple[int, ...] | None) -> None:
        """Write contacts into a file, of the kind that was chosen unless its name says otherwise."""
        chosen, version = _KINDS.get(kind, next(iter(_KINDS.values())))
        path = Path(name)
        if path.suffix.lower().removeprefix(".") not in set(ExportFormat):
            path = path.with_name(f"{path.name}.{chosen}")
        self._with_importer(lambda importer: importer.write_out(path, ids, version))

    def _show_progress(self, progress: ImportProgress) -> None:
        if self._progress is None:
            dialog = self._progress = QProgressDialog(tr("Exporting contacts…"), tr("Cancel"), 0, progress.total)
            dialog.setWindowTitle(tr("Export contacts"))
            dialog.setWindowModality(Qt.WindowModality.NonModal)
            dialog.setMinimumDuration(_PATIENCE_MS)
            dialog.canceled.connect(self._cancel)
        self._progress.setMaximum(max(1, progress.total))
        self._progress.setValue(progress.done)

    def _end_progress(self) -> None:
        dialog, self._progress = self._progress, None
        if dialog is not None:
            dialog.canceled.disconnect(self._cancel)
            dialog.close()
            dialog.deleteLater()

    # -- the other process --------------------------------------------------------------------------------------------

    def _with_importer(self, work: Callable[[Importer], None]) -> None:
        if self._importer is not None:
            work(self._importer)
            return

        def place(board: Switchboard) -> tuple[Path, str | None]:
            board.flush()
            return board.store.path, board.store.key

        def begin(found: tuple[Path, str | None]) -> None:
            importer = self._importer = self._importer or Importer(*found, parent=self)
            importer.progressed.connect(self._on_progress, Qt.ConnectionType.UniqueConnection)
            importer.previewed.connect(self._on_preview, Qt.ConnectionType.UniqueConnection)
            importer.finished.connect(self._on_finished, Qt.ConnectionType.UniqueConnection)
            importer.failed.connect(self._on_failure, Qt.ConnectionType.UniqueConnection)
            importer.stopped.connect(self._end_progress, Qt.ConnectionType.UniqueConnection)
            work(importer)

        self._engine.ask(place, begin)

    @Slot(object)
    def _on_progress(self, progress: ImportProgress) -> None:
        if self._importer is not None and self._importer.is_exporting:
            self._show_progress(progress)
        elif self._window is not None:
            self._window.show_progress(progress)

    @Slot(object)
    def _on_preview(self, preview: ImportPreview) -> None:
        if self._window is not None:
            self._window.show_preview(preview)

    @Slot(object)
    def _on_finished(self, told: object) -> None:
        self._end_progress()
        match told:
            case Exported(count=count, file=file, pictures_left_out=pictures):
                told = trn(
                    "{n} contacts were written to {file}. It holds customer data.",
                    "{n} contact was written to {file}. It holds customer data.",
                    count,
                    file=Path(file).name,
                )
                if pictures:
                    without = trn(
                        "Without {n} pictures: only vCard and JSON hold them.",
                        "Without {n} picture: only vCard and JSON hold it.",
                        pictures,
                    )
                    told = f"{told} {without}"
                self._panel.show_done(told, False)
                return
            case ImportResult() if self._window is not None:
                self._window.show_result(told)
            case Undone() if self._window is not None:
                self._window.show_rolled_back(told)
        # Whoever is calling may be known now, or not any more.
        self._engine.tell(lambda board: board.change_contacts(tuple))
        self.changed.emit()

    @Slot(str)
    def _on_failure(self, sentence: str) -> None:
        self._end_progress()
        if self._window is not None and self._window.isVisible():
            self._window.show_failure(sentence)
        else:
            self._panel.show_done(sentence, False)
