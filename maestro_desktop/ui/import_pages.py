"""The steps of an import that ask, wait and tell. Looking at what it would do has a module of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QFileInfo, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QRadioButton,
    QWidget,
)

from maestro_desktop.core.contacts.import_report import Duplicates, ImportCounts, ImportProgress, ImportResult
from maestro_desktop.ui import import_words as say
from maestro_desktop.ui.rows import ROW_ROLE, Row, RowTable
from maestro_desktop.ui.text import regions, shown, tip
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.tokens import GRID
from maestro_desktop.ui.translation import tr
from maestro_desktop.ui.widgets import (
    Choice,
    ElidedLabel,
    IconLabel,
    Strip,
    TextButton,
    announce,
    column,
    give_tip,
    line,
    on_key,
    plain_label,
    scrolled,
)
from maestro_desktop.wording import Wording

if TYPE_CHECKING:  # its module opens the store, which costs more than the first paint may
    from maestro_desktop.core.contacts.edits import Edit, Undone

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
#: Esc closes the window while contacts are written: that must not stop it by the way.
CANCEL_KEY = "Alt+C"
_FILTER = Wording("Contacts (*.vcf *.vcard *.csv *.tsv *.txt *.json *.jsonl);;All files (*)")


class Page(QWidget):
    """One step: title, a sentence, content, and buttons below. Enter presses ``primary``, Esc ``leave``."""

    def __init__(self, name: str, title: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self.title = ElidedLabel(title, "title", name=f"{name}_title")
        self.words = plain_label(name=f"{name}_words", wrap=True, selectable=True)
        self.words.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.body = column(spacing=GRID)
        self.body.setContentsMargins(3 * GRID, GRID, 3 * GRID, 2 * GRID)
        self.primary: TextButton | None = None
        self.leave: TextButton | None = None
        self._left, self._right = QHBoxLayout(), QHBoxLayout()
        head = column(spacing=GRID // 2)
        head.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, GRID)
        head.addWidget(self.title)
        head.addWidget(self.words)
        foot = QHBoxLayout()
        foot.setContentsMargins(3 * GRID, 12, 3 * GRID, 12)
        for side in (self._left, self._right):
            side.setSpacing(GRID)
            foot.addLayout(side)
            if side is self._left:
                foot.addStretch(1)
        layout = column(spacing=0)
        layout.addLayout(head)
        layout.addLayout(self.body, 1)
        layout.addWidget(line())
        layout.addLayout(foot)
        self.setLayout(layout)

    def start(self) -> None:
        """Put the focus where work begins, and say to a screen reader where this is."""
        wanted = self.primary if self.primary is not None and self.primary.isEnabled() else self.leave
        if wanted is not None:
            wanted.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{self.title.text()}. {self.words.text()}".strip())

    def tell(self, sentence: str) -> None:
        """Say a sentence below the title; "" for none."""
        self.words.setText(sentence)
        self.words.setVisible(bool(sentence))

    def on_left(self, button: TextButton) -> TextButton:
        self._left.addWidget(button)
        return button

    def on_right(self, button: TextButton) -> TextButton:
        self._right.addWidget(button)
        return button


class ChoosePage(Page):
    """Which file, and how to read it.

    Signals:
        look_wanted(), earlier_wanted(), close_wanted()
    """

    look_wanted = Signal()
    earlier_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, theme: Theme, region: str) -> None:
        super().__init__("import_choose", tr("Import contacts"))
        self.path = ""
        self._usual_region = region
        self._dialog: QFileDialog | None = None
        self.tell(tr("From a vCard, CSV or JSON file. You see first what it would do; until then nothing is stored."))
        self.problem = Strip(theme, name="import_problem")
        self.body.addWidget(self.problem)
        self._file = ElidedLabel("", "strong", name="import_file")
        self._folder = ElidedLabel("", "small", name="import_folder")
        choose = TextButton(
            tr("Choose file…"),
            theme,
            "file-text",
            name="import_choose_file",
            hint=tr("Choose a file"),
            shortcut="Ctrl+O",
        )
        choose.clicked.connect(self.choose_file)
        on_key(self, "Ctrl+O", self.choose_file)
        self._choose = choose
        names = column(spacing=2)
        names.addWidget(self._file)
        names.addWidget(self._folder)
        drop = QFrame()
        drop.setProperty("area", "drop")
        row = QHBoxLayout(drop)
        row.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        row.setSpacing(2 * GRID)
        row.addWidget(IconLabel(theme, "upload", "muted", 28))
        row.addLayout(names, 1)
        row.addWidget(choose)
        self.body.addWidget(drop)
        self.body.addSpacing(GRID)

        self._region = Choice(theme, name="import_region", words=tr("Country of numbers without a prefix"))
        for value, words in (("", tr("Leave such numbers as they are")), *regions()):
            self._region.addItem(shown(words), value)
        title = plain_label(tr("Country of numbers without a prefix"), "strong")
        title.setBuddy(self._region)
        self.body.addWidget(title)
        self.body.addWidget(plain_label(tr("So that 020 7946 0000 is known when it calls."), "muted", wrap=True))
        self.body.addWidget(self._region)
        self.body.addSpacing(GRID)
        self.body.addWidget(plain_label(tr("People who are here already"), "strong"))
        self._duplicates = QButtonGroup(self)
        self._add_them = QRadioButton(tr("Add them once more, to look through afterwards"))
        self._skip_them = QRadioButton(tr("Skip them"))
        for key, radio in ((say.SKIP, self._skip_them), (say.ADD, self._add_them)):
            radio.setObjectName(f"import_{key}")
            self._duplicates.addButton(radio)
            self.body.addWidget(radio)
        self.body.addStretch(1)

        earlier = TextButton(
            tr("Earlier imports"),
            theme,
            "history",
            kind="quiet",
            name="import_earlier",
            hint=tr("See them"),
            shortcut="Ctrl+E",
        )
        earlier.clicked.connect(self.earlier_wanted)
        on_key(self, "Ctrl+E", earlier.click)
        self.leave = TextButton(tr("Close"), name="import_close", hint=tr("Close this window"), shortcut="Esc")
        self.leave.clicked.connect(self.close_wanted)
        self.primary = TextButton(
            tr("Look at the file"),
            kind="primary",
            name="import_look",
            hint=tr("See what it would do"),
            shortcut="Enter",
        )
        self.primary.clicked.connect(self.look_wanted)
        self.on_left(earlier)
        self.on_right(self.leave)
        self.on_right(self.primary)
        self.begin()

    @property
    def region(self) -> str:
        return str(self._region.currentData())

    @property
    def duplicates(self) -> Duplicates:
        return say.ADD if self._add_them.isChecked() else say.SKIP

    def start(self) -> None:
        super().start()
        if not self.path:
            self._choose.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def take(self, path: str) -> None:
        """Be about this file."""
        about = QFileInfo(path)
        if about.isDir():
            self.complain(tr("That is a folder. Choose a file in it."))
            return
        self.path = path
        self.problem.hide()
        self._file.setText(shown(about.fileName()))
        self._folder.setText(shown(about.path()))
        assert self.primary is not None
        self.primary.setEnabled(True)
        self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self) -> None:
        """Be about no file yet, and ask everything anew."""
        self.path = ""
        self.problem.hide()
        self._file.setText(tr("Drop a file here"))
        self._folder.setText(tr("or choose one"))
        self._region.setCurrentIndex(max(0, self._region.findData(self._usual_region)))
        self._skip_them.setChecked(True)
        assert self.primary is not None
        self.primary.setEnabled(False)

    def complain(self, sentence: str) -> None:
        self.problem.show_message("triangle-alert", sentence, "error")

    @Slot()
    def choose_file(self) -> None:
        """Ask for a file. Made when first asked: the system's dialog is slow to come."""
        if self._dialog is None:
            self._dialog = QFileDialog(self, tr("Choose a file of contacts"), "", tr(_FILTER))
            self._dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
            self._dialog.fileSelected.connect(self.take)
        self._dialog.open()


class WaitPage(Page):
    """Something takes its time.

    Signals:
        cancelled()
    """

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__("import_wait")
        self._bar = QProgressBar()
        self._bar.setObjectName("import_progress")
        self._bar.setTextVisible(False)
        self._so_far = plain_label("", "muted", name="import_so_far")
        self._note = plain_label("", "muted", name="import_note", wrap=True)
        self._verb = ""
        self._by_contacts = False
        self.body.addWidget(self._bar)
        self.body.addWidget(self._so_far)
        self.body.addWidget(self._note)
        self.body.addStretch(1)
        self.leave = TextButton(tr("Cancel"), name="import_cancel")
        self.leave.clicked.connect(self._cancel)
        on_key(self, CANCEL_KEY, self.leave.click)
        self.on_right(self.leave)

    def begin(self, title: str, note: str, *, cancel: tuple[str, str], verb: str = "") -> None:
        """Wait for something. ``cancel``: hint and key of the button; ``verb``: what is done with contacts ("read"), ""
        where contacts are what is counted."""
        assert self.leave is not None
        self.title.setText(title)
        self.tell("")
        self._note.setText(note)
        self._verb = verb
        self._bar.setAccessibleName(title)
        self.leave.say(tr("Cancel"))
        self.leave.setEnabled(True)
        give_tip(self.leave, *cancel)
        self.show_progress(ImportProgress(0, 0))

    def show_progress(self, progress: ImportProgress) -> None:
        self._bar.setRange(0, 100 if progress.total > 0 else 0)
        self._bar.setValue(say.percent(progress))
        words = say.progress_words(progress, self._verb) if self._verb else say.done_words(progress)
        self._so_far.setText(words)
        self._bar.setAccessibleDescription(words)

    @Slot()
    def _cancel(self) -> None:
        assert self.leave is not None
        self.leave.say(tr("Cancelling…"))
        self.leave.setEnabled(False)
        self.cancelled.emit()


class Listed(QAbstractTableModel):
    """Rows that are made when they are painted: a file may have many thousands of them."""

    def __init__(self, make: Callable[[int], Row]) -> None:
        super().__init__()
        self._make = make
        self._count = 0

    def show_count(self, count: int) -> None:
        self.beginResetModel()
        self._count = count
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == ROW_ROLE:
            return self._make(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._make(index.row()).title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._make(index.row()).spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            row = self._make(index.row())
            return tip("\n".join(filter(None, (row.title, row.subtitle))))
        return None


class ResultPage(Page):
    """What the import did, and the way back.

    Signals:
        undo_wanted(int): id of the edit to take back
        again_wanted(), close_wanted()
        copy_requested(str), save_wanted(str)
    """

    undo_wanted = Signal(int)
    again_wanted = Signal()
    close_wanted = Signal()
    copy_requested = Signal(str)
    save_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__("import_result", tr("Imported"))
        self.file_name = ""
        self._edit_id = 0
        self._did = ImportCounts()
        self._left_out: tuple[tuple[int, str], ...] = ()
        self.note = Strip(theme, name="import_note_strip")
        self.body.addWidget(self.note)
        self._heading = plain_label(tr("Left out"), "section", name="import_left_out_title")
        self._copy = TextButton(
            tr("Copy list"),
            theme,
            "copy",
            name="import_copy",
            hint=tr("Copy what was left out"),
            shortcut="Ctrl+Shift+C",
        )
        self._save = TextButton(
            tr("Save list…"),
            theme,
            "file-text",
            name="import_save",
            hint=tr("Save what was left out"),
            shortcut="Ctrl+S",
        )
        self._copy.clicked.connect(self._copy_list)
        self._save.clicked.connect(self._save_list)
        on_key(self, "Ctrl+Shift+C", self._copy_list)
        on_key(self, "Ctrl+S", self._save_list)
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self._heading, 1)
        head.addWidget(self._copy)
        head.addWidget(self._save)
        self.body.addLayout(head)
        self.table = RowTable(theme, name="import_left_out", words=tr("What was left out"), compact=True, inset=GRID)
        self._model = Listed(self._row)
        self.table.setModel(self._model)
        self.body.addWidget(self.table, 1)
        self.body.addStretch(0)
        self._undo = TextButton(
            tr("Undo this import"),
            theme,
            "undo-2",
            name="import_undo",
            hint=tr("Take the import back"),
            shortcut="Ctrl+Z",
        )
        self._undo.clicked.connect(self._take_back)
        on_key(self, "Ctrl+Z", self._take_back)
        again = TextButton(
            tr("Import another file"), name="import_again", hint=tr("Choose another file"), shortcut="Ctrl+O"
        )
        again.clicked.connect(self.again_wanted)
        on_key(self, "Ctrl+O", again.click)
        self.primary = self.leave = TextButton(
            tr("Close"), kind="primary", name="import_done", hint=tr("Close this window"), shortcut="Esc"
        )
        self.leave.clicked.connect(self.close_wanted)
        self.on_left(self._undo)
        self.on_right(again)
        self.on_right(self.leave)

    def show_result(self, file_name: str, result: ImportResult) -> None:
        self.file_name = shown(file_name)
        self.title.setText(
            tr("Cancelled: {name}", name=self.file_name)
            if result.cancelled
            else tr("Imported: {name}", name=self.file_name)
        )
        self.tell(say.result_words(result))
        self.note.hide()
        self._edit_id, self._did = result.edit_id, result.counts
        self._undo.setVisible(bool(result.edit_id))
        self._left_out = result.left_out
        self._model.show_count(len(result.left_out))
        for widget in (self._heading, self._copy, self._save, self.table):
            widget.setVisible(bool(result.left_out))

    def show_undone(self, undone: Undone) -> None:
        """Say what became of the import, instead of what it had done."""
        self._edit_id = 0
        self._undo.hide()
        self.note.hide()
        self.title.setText(
            tr("Taken back: {name}", name=self.file_name)
            if undone.restored
            else tr("Not taken back: {name}", name=self.file_name)
        )
        self.tell(say.undone_words(undone, self._did))

    def _row(self, index: int) -> Row:
        number, why = self._left_out[index]
        return Row("triangle-alert", say.sentence(why), right=tr("Line {line}", line=number), tone="warning")

    @Slot()
    def _take_back(self) -> None:
        if self._edit_id:
            self.undo_wanted.emit(self._edit_id)

    @Slot()
    def _copy_list(self) -> None:
        if self._left_out:
            self.copy_requested.emit(say.left_out_text(self._left_out))
            self.note.show_message("check", tr("The list is on the clipboard."), "primary")

    @Slot()
    def _save_list(self) -> None:
        if self._left_out:
            self.save_wanted.emit(say.left_out_text(self._left_out))


class EarlierRow(QFrame):
    """One import that was done. Enter asks to take it back.

    Signals:
        chosen(object): the Edit to be taken back
        step(int): go so many rows down
    """

    chosen = Signal(object)
    step = Signal(int)

    def __init__(self, theme: Theme, edit: Edit, now_ms: int) -> None:
        super().__init__()
        self.edit = edit
        self.setObjectName("earlier_import")
        self.setProperty("area", "need")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        name, about = shown(edit.words) or tr("Import"), say.edit_words(edit, now_ms)
        self.setAccessibleName(f"{name}, {about}")
        names = column(spacing=2)
        names.addWidget(ElidedLabel(name, "strong", name="earlier_name"))
        names.addWidget(ElidedLabel(about, "muted", name="earlier_about"))
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * GRID, 12, 3 * GRID, 12)
        row.setSpacing(12)
        row.addWidget(IconLabel(theme, "file-text" if edit.undone_at is None else "undo-2", "muted", 20))
        row.addLayout(names, 1)
        if edit.undone_at is None:
            button = TextButton(
                tr("Take back…"), name="earlier_take_back", hint=tr("Take {name} back", name=name), shortcut="Enter"
            )
            button.setAccessibleName(tr("Take {name} back", name=name))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(self._choose)
            row.addWidget(button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Home: -1_000, Qt.Key.Key_End: 1_000}
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self._choose()
        elif event.key() in steps:
            self.step.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    @Slot()
    def _choose(self) -> None:
        if self.edit.undone_at is None:
            self.chosen.emit(self.edit)


class EarlierPage(Page):
    """The imports that were done, each with the way to take it back.

    Signals:
        rollback_wanted(object): the Edit to be taken back; the agent has said yes
        back_wanted()
    """

    rollback_wanted = Signal(object)
    back_wanted = Signal()

    def __init__(self, theme: Theme, clock_ms: Callable[[], int]) -> None:
        super().__init__("import_list", tr("Earlier imports"))
        self._theme, self._clock_ms = theme, clock_ms
        self._rows: list[EarlierRow] = []
        self._asked: Edit | None = None
        self.tell(tr("Reading the list…"))
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.note = Strip(theme, name="earlier_note")
        self._question = Strip(theme, name="earlier_question", stacked=True)
        self._question.chosen.connect(self._answered)
        self._list = column(spacing=0)
        self._list.addStretch(1)
        self._area = scrolled(self._list)
        for widget in (self.note, self._question):
            self.body.addWidget(widget)
        self.body.addWidget(self._area, 1)
        self.leave = TextButton(
            tr("Back"), theme, "arrow-left", name="earlier_back", hint=tr("Go back"), shortcut="Esc"
        )
        self.leave.clicked.connect(self._leave)
        self.on_left(self.leave)

    def start(self) -> None:
        super().start()
        self._go_to(0)

    def show_edits(self, edits: Sequence[Edit]) -> None:
        """Show these imports, newest first."""
        focused = any(row.hasFocus() or row.isAncestorOf(self.focusWidget() or self) for row in self._rows)
        while self._list.count() > 1:
            item = self._list.takeAt(0)
            widget = None if item is None else item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        now_ms = self._clock_ms()
        self._rows = [EarlierRow(self._theme, edit, now_ms) for edit in edits]
        for place, row in enumerate(self._rows):
            row.chosen.connect(self._ask)
            row.step.connect(self._step)
            self._list.insertWidget(place, row)
        self.tell("" if edits else tr("There are none yet."))
        if focused or (self.leave is not None and self.leave.hasFocus()):
            self._go_to(0)

    def show_undone(self, undone: Undone, *, stopped: bool = False) -> None:
        words = say.stopped_words(undone) if stopped else say.undone_words(undone)
        self.note.show_message("undo-2", words, "success" if undone.restored and not stopped else "warning")

    def _go_to(self, place: int) -> None:
        if self._rows:
            row = self._rows[max(0, min(place, len(self._rows) - 1))]
            row.setFocus(Qt.FocusReason.OtherFocusReason)
            self._area.ensureWidgetVisible(row, 0, GRID)

    @Slot(int)
    def _step(self, by: int) -> None:
        place = next((index for index, row in enumerate(self._rows) if row is self.sender()), 0)
        self._go_to(place + by)

    @Slot(object)
    def _ask(self, edit: Edit) -> None:
        self._asked = edit
        self.note.hide()
        question = say.take_back_question(edit, self._clock_ms())
        choices = (("keep", tr("Keep it")), ("yes", tr("Take back")))
        self._question.show_message("circle-question-mark", question, "warning", choices)
        self._question.focus_first()

    @Slot(str)
    def _answered(self, answer: str) -> None:
        edit, self._asked = self._asked, None
        self._question.hide()
        if edit is not None and answer == "yes":
            self.rollback_wanted.emit(edit)
        elif edit is not None:
            self._go_to(next((index for index, row in enumerate(self._rows) if row.edit.id == edit.id), 0))

    @Slot()
    def _leave(self) -> None:
        if self._asked is not None:
            self._answered("keep")
        else:
            self.back_wanted.emit()


def press_focused(widget: QWidget) -> bool:
    """Press the button that has the focus; False if none has."""
    focus = widget.focusWidget()
    if isinstance(focus, QAbstractButton) and focus.isVisible() and not isinstance(focus, QRadioButton):
        focus.click()
        return True
    return False
