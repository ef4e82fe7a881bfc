"""The window for importing contacts: choose a file, see what it would do, do it, take it back."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QFileInfo, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QStackedWidget

from maestro_desktop.core.contacts.columns import Column, is_useful
from maestro_desktop.core.contacts.import_report import ImportPreview, ImportProgress, ImportResult, Reading
from maestro_desktop.ui import import_words as say
from maestro_desktop.ui.import_pages import (
    CANCEL_KEY,
    ChoosePage,
    EarlierPage,
    Page,
    ResultPage,
    WaitPage,
    press_focused,
)
from maestro_desktop.ui.import_preview import ColumnsPage, PreviewPage, asks_for_names
from maestro_desktop.ui.text import FormatNumber, shown
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.translation import tr
from maestro_desktop.ui.widgets import column

if TYPE_CHECKING:  # its module opens the store, which costs more than the first paint may
    from maestro_desktop.core.contacts.edits import Edit, Undone

P = TypeVar("P", bound=Page)


class _Busy(Enum):
    """What is being waited for."""

    NO = auto()
    LOOKING = auto()
    IMPORTING = auto()
    TAKING_BACK = auto()


class ImportWindow(QDialog):
    """Leads through an import. Not modal, and without a parent: a file dialog would block the parent, too.

    Closing it while contacts are written or taken back changes nothing about that: shown again, it tells how far it is
    or what became of it. Closing it while a file is looked at is a cancel. Once the result was seen, it starts afresh.

    Signals:
        preview_wanted(str, object): path, and the Reading that is wished; answered by show_preview or show_failure
        import_wanted(str, object): the same; answered by show_result, or by show_failure whose sentence says
            what of it stays
        cancel_wanted(): end the look (no answer may come any more), the import (show_result tells what was done) or
            taking back (show_rolled_back does)
        rollback_wanted(int): take the import of this edit back; answered by show_rolled_back or show_failure
        imports_wanted(): answered by show_imports
        copy_requested(str): text for the clipboard
        save_requested(str, str): path and text of a file to be written
    """

    preview_wanted = Signal(str, object)
    import_wanted = Signal(str, object)
    cancel_wanted = Signal()
    rollback_wanted = Signal(int)
    imports_wanted = Signal()
    copy_requested = Signal(str)
    save_requested = Signal(str, str)

    def __init__(
        self, theme: Theme, clock_ms: Callable[[], int], *, region: str = "", format_number: FormatNumber = str
    ) -> None:
        super().__init__()
        self._theme, self._clock_ms, self._format = theme, clock_ms, format_number
        self._busy = _Busy.NO
        self._preview: ImportPreview | None = None
        self._said: tuple[Column, ...] | None = None
        self._encoding = ""
        self._looked_at = ""
        self._after: Page | None = None
        self._stopped = False
        self._save_dialog: QFileDialog | None = None
        self.setObjectName("import_window")
        self.setWindowTitle(tr("Import contacts"))
        self.setModal(False)
        self.setAcceptDrops(True)
        self._pages = QStackedWidget()
        layout = column(spacing=0)
        layout.addWidget(self._pages)
        self.setLayout(layout)
        self._choose = ChoosePage(theme, region)
        self._choose.look_wanted.connect(self._look)
        self._choose.earlier_wanted.connect(self.show_earlier)
        self._choose.close_wanted.connect(self.close)
        self._pages.addWidget(self._choose)
        self.resize(800, 620)
        self._choose.start()

    @property
    def is_busy(self) -> bool:
        """Whether a file is being looked at, imported or taken back."""
        return self._busy is not _Busy.NO

    # --- what the app tells

    @Slot(str)
    def open_file(self, path: str) -> None:
        """Begin with a file that was chosen elsewhere, unless something is going on."""
        if not self.is_busy:
            self._go(self._choose)
            self._choose.take(path)

    @Slot()
    def show_earlier(self) -> None:
        """Show the imports that were done, unless something is going on."""
        if not self.is_busy:
            self._earlier.note.hide()
            self._go(self._earlier)
            self.imports_wanted.emit()

    @Slot(object)
    def show_progress(self, progress: ImportProgress) -> None:
        """Say how far it is."""
        if self.is_busy:
            self._wait.show_progress(progress)

    @Slot(object)
    def show_preview(self, preview: ImportPreview) -> None:
        """Show what the import would do, if that is still asked."""
        if self._busy is not _Busy.LOOKING:
            return
        self._busy = _Busy.NO
        self._preview = preview
        self._preview_page.show_preview(preview, self._choose.duplicates, self._encoding)
        if preview.columns and (not is_useful(preview.columns) or asks_for_names(preview)):
            self._show_columns()
        else:
            self._go(self._preview_page)

    @Slot(object)
    def show_result(self, result: ImportResult) -> None:
        """Show what the import did."""
        if self._busy is _Busy.IMPORTING:
            self._busy = _Busy.NO
            self._result.show_result(self._file_name, result)
            self._go(self._result)
            self._choose.begin()
            self._looked_at = ""

    @Slot(object)
    def show_rolled_back(self, undone: Undone) -> None:
        """Say what taking back did."""
        if self._busy is not _Busy.TAKING_BACK:
            return
        self._busy = _Busy.NO
        page = self._after
        if isinstance(page, ResultPage):
            page.show_undone(undone)
            self._go(page)
        else:
            self._go(self._earlier)
            self._earlier.show_undone(undone, stopped=self._stopped)
            self.imports_wanted.emit()

    @Slot(object)
    def show_imports(self, imports: tuple[Edit, ...]) -> None:
        """Show the imports that were done, newest first."""
        self._earlier.show_edits(imports)

    @Slot(str)
    def show_failure(self, sentence: str) -> None:
        """Say why it did not work, where the agent can try again."""
        was, self._busy = self._busy, _Busy.NO
        if was is _Busy.TAKING_BACK and self._after is not None:
            self._go(self._after)
            note = self._after.note if isinstance(self._after, ResultPage | EarlierPage) else self._choose.problem
            note.show_message("triangle-alert", sentence, "error")
            if isinstance(self._after, EarlierPage):
                self.imports_wanted.emit()
        elif was is _Busy.NO and isinstance(page := self._pages.currentWidget(), ResultPage | EarlierPage):
            page.note.show_message("triangle-alert", sentence, "error")
        else:
            self._go(self._choose)
            self._choose.complain(sentence)

    # --- pages, each made when first needed

    @cached_property
    def _wait(self) -> WaitPage:
        page = WaitPage()
        page.cancelled.connect(self._cancel)
        return self._add(page)

    @cached_property
    def _preview_page(self) -> PreviewPage:
        page = PreviewPage(self._theme, self._format)
        page.back_wanted.connect(self._begin_again)
        page.import_wanted.connect(self._import)
        page.columns_wanted.connect(self._show_columns)
        page.encoding_said.connect(self._read_again)
        return self._add(page)

    @cached_property
    def _columns(self) -> ColumnsPage:
        page = ColumnsPage(self._theme)
        page.back_wanted.connect(self._leave_columns)
        page.columns_said.connect(self._look_again)
        page.encoding_said.connect(self._read_again)
        return self._add(page)

    @cached_property
    def _result(self) -> ResultPage:
        page = ResultPage(self._theme)
        page.undo_wanted.connect(self._undo)
        page.again_wanted.connect(self._begin_again)
        page.close_wanted.connect(self.close)
        page.copy_requested.connect(self.copy_requested)
        page.save_wanted.connect(self._ask_where)
        return self._add(page)

    @cached_property
    def _earlier(self) -> EarlierPage:
        page = EarlierPage(self._theme, self._clock_ms)
        page.back_wanted.connect(self._begin_again)
        page.rollback_wanted.connect(self._take_back)
        return self._add(page)

    def _add(self, page: P) -> P:
        self._pages.addWidget(page)
        return page

    @property
    def _page(self) -> Page:
        page = self._pages.currentWidget()
        assert isinstance(page, Page)
        return page

    def _go(self, page: Page) -> None:
        self._pages.setCurrentWidget(page)
        page.start()

    # --- what the agent does

    @property
    def _file_name(self) -> str:
        return shown(QFileInfo(self._choose.path).fileName())

    @Slot()
    def _begin_again(self) -> None:
        self._go(self._choose)

    @Slot()
    def _look(self) -> None:
        if self._looked_at != self._choose.path:
            self._said, self._encoding = None, ""
        self._ask_preview()

    @Slot(object)
    def _look_again(self, columns: tuple[Column, ...]) -> None:
        self._said = columns
        self._ask_preview()

    @Slot(str)
    def _read_again(self, encoding: str) -> None:
        # What was said about columns was said about names that may have been read wrong.
        self._said, self._encoding = None, encoding
        self._ask_preview()

    @property
    def _reading(self) -> Reading:
        return Reading(self._choose.region, self._choose.duplicates, self._said, self._encoding)

    def _ask_preview(self) -> None:
        if not self._choose.path:
            return
        self._busy = _Busy.LOOKING
        self._looked_at = self._choose.path
        self._choose.problem.hide()
        self._wait.begin(
            tr("Looking at {file_name}…", file_name=self._file_name),
            tr("Nothing is stored yet."),
            verb=say.READ,
            cancel=(tr("Stop looking"), "Esc"),
        )
        self._go(self._wait)
        self.preview_wanted.emit(self._choose.path, self._reading)

    @Slot()
    def _import(self) -> None:
        self._busy = _Busy.IMPORTING
        self._wait.begin(
            tr("Importing {file_name}…", file_name=self._file_name),
            tr(
                "You can close this window and take calls: it goes on. After a cancel, what was imported so far stays;"
                " you can take it back with one click."
            ),
            verb=say.DONE,
            cancel=(tr("Stop; what was imported so far stays"), CANCEL_KEY),
        )
        self._go(self._wait)
        self.import_wanted.emit(self._choose.path, self._reading)

    @Slot()
    def _cancel(self) -> None:
        if self._busy is _Busy.LOOKING:
            self._busy = _Busy.NO
            self._go(self._choose)
        elif self._busy is _Busy.TAKING_BACK:
            # Only there is seen whether something of it is left, and can be gone on with.
            self._after, self._stopped = self._earlier, True
        self.cancel_wanted.emit()

    @Slot(int)
    def _undo(self, edit_id: int) -> None:
        self._roll_back(edit_id, self._result.file_name, self._result)

    @Slot(object)
    def _take_back(self, edit: Edit) -> None:
        self._roll_back(edit.id, shown(edit.words, 60), self._earlier)

    def _roll_back(self, edit_id: int, name: str, after: Page) -> None:
        self._busy = _Busy.TAKING_BACK
        self._after, self._stopped = after, False
        self._wait.begin(
            tr("Taking back {name}…", name=name),
            tr(
                "You can close this window and take calls: it goes on. After a cancel you can go on with it under"
                " Earlier imports."
            ),
            cancel=(tr("Stop; what was taken back so far stays so"), CANCEL_KEY),
        )
        self._go(self._wait)
        self.rollback_wanted.emit(edit_id)

    @Slot()
    def _show_columns(self) -> None:
        if self._preview is not None:
            self._columns.show_columns(self._preview, self._encoding)
            self._go(self._columns)

    @Slot()
    def _leave_columns(self) -> None:
        self._go(self._preview_page)

    @Slot(str)
    def _ask_where(self, text: str) -> None:
        if self._save_dialog is None:
            self._save_dialog = QFileDialog(self, tr("Save what was left out"), "", tr("Text (*.txt)"))
            self._save_dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            self._save_dialog.setDefaultSuffix("txt")
            self._save_dialog.fileSelected.connect(self._save)
        self._save_dialog.setProperty("text", text)
        self._save_dialog.open()

    @Slot(str)
    def _save(self, path: str) -> None:
        if self._save_dialog is not None:
            self.save_requested.emit(path, str(self._save_dialog.property("text")))

    # --- keys, closing, files that are dropped

    def reject(self) -> None:
        """Esc: one step back; from work that goes on by itself, out of the window."""
        leave = self._page.leave
        if self._busy in (_Busy.IMPORTING, _Busy.TAKING_BACK) or leave is None:
            self.close()
        else:
            leave.click()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            primary = self._page.primary
            if not event.isAutoRepeat() and not press_focused(self) and primary is not None:
                primary.click()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._busy is _Busy.LOOKING:
            self._cancel()
        elif not self.is_busy and isinstance(self._page, ResultPage | EarlierPage):
            self._go(self._choose)
        # Not QDialog's: that would ask reject() first, which goes back a step only.
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self.is_busy and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if self.is_busy or not paths:
            return
        event.acceptProposedAction()
        self._go(self._choose)
        if len(paths) == 1:
            self._choose.take(paths[0])
        else:
            self._choose.complain(tr("Those are several files. Drop one at a time."))
