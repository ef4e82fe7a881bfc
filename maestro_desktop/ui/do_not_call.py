"""The do-not-call list in the window: who is on it, and putting numbers on it and taking them off."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QWidget

from maestro_desktop.core.call_rules import Listed
from maestro_desktop.ui.flow import FlowLayout
from maestro_desktop.ui.row_action import ActionModel, give_action
from maestro_desktop.ui.rows import Row, RowTable
from maestro_desktop.ui.text import FormatNumber, shown, shown_number, tip, when_words
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.tokens import GRID
from maestro_desktop.ui.translation import tr, trn
from maestro_desktop.ui.widgets import EmptyState, IconButton, TextButton, column, plain_label, tab_as_seen
from maestro_desktop.wording import Wording

_TAKE_OFF = Wording("Take off")
_HINT = Wording(
    "Nobody calls these numbers from here, whoever has them. Del takes one off the list, Ctrl+Z puts it back."
)
_NOBODY = Wording(
    "No number is on the list. Type one above, or bring a list from a file. “Do not call this number again” in the menu"
    " of a card puts it here, too."
)
_MOST_CHARS = 60


def listed_row(listed: Listed, now_ms: int, format_number: FormatNumber) -> Row:
    """Return a number on the list, why, and since when."""
    since = when_words(listed.since, now_ms)
    return Row("phone-off", shown_number(format_number(listed.e164)), shown(listed.why, 120), right_sub=since)


class DoNotCallView(QWidget):
    """The list by number, as far as it fits what is typed.

    Signals:
        back()
        wanted(str): what of the list is to be shown: digits, "" for all
        put_on(str, str): a number as it was typed, and why
        taken_off(str): a number (E.164)
        import_wanted()
    """

    back = Signal()
    wanted = Signal(str)
    put_on = Signal(str, str)
    taken_off = Signal(str)
    import_wanted = Signal()

    def __init__(self, theme: Theme, format_number: FormatNumber, clock_ms: Callable[[], int]) -> None:
        super().__init__()
        self._format, self._clock_ms = format_number, clock_ms
        self._listed: tuple[Listed, ...] = ()
        self.setObjectName("do_not_call")
        leave = IconButton(theme, "arrow-left", tr("Back"), shortcut="Esc", name="do_not_call_back")
        leave.clicked.connect(self.back)
        self._count = plain_label("", "muted", name="do_not_call_count")
        names = column(spacing=1)
        names.addWidget(plain_label(tr("Not to be called"), "title", name="do_not_call_title"))
        names.addWidget(self._count)
        names.addWidget(plain_label(tr(_HINT), "small", name="do_not_call_hint", wrap=True))
        head = QHBoxLayout()
        head.setContentsMargins(GRID, GRID, 2 * GRID, GRID)
        head.setSpacing(GRID)
        head.addWidget(leave, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        self.field = _field("do_not_call_number", tr("Number"))
        self._why = _field("do_not_call_why", tr("Why (optional)"))
        self._put = TextButton(
            tr("Put on the list"),
            theme,
            "plus",
            name="do_not_call_put",
            hint=tr("Put this number on the list"),
            shortcut="Enter",
        )
        bring = TextButton(
            tr("Import…"), theme, "download", name="do_not_call_import", hint=tr("Bring a list from a file")
        )
        bring.clicked.connect(self.import_wanted)
        self._put.clicked.connect(self._put_on)
        self.field.textChanged.connect(self._on_typed)
        for field in (self.field, self._why):
            field.returnPressed.connect(self._put_on)
        entry = FlowLayout(GRID)
        for widget in (self.field, self._why, self._put, bring):
            entry.addWidget(widget)
        self._problem = plain_label("", "error", name="do_not_call_problem", wrap=True)
        top = column(spacing=GRID)
        top.setContentsMargins(2 * GRID, 0, 2 * GRID, GRID)
        top.addLayout(entry)
        top.addWidget(self._problem)
        self._table = RowTable(theme, name="do_not_call_list", words=tr("Numbers that are not to be called"))
        self._model = ActionModel(tr(_TAKE_OFF), tip(tr("Take this number off the list"), "Del"), self)
        self._table.setModel(self._model)
        give_action(self._table, theme, tr(_TAKE_OFF))
        self._table.row_chosen.connect(self._choose)
        self._table.row_refused.connect(self._take_off)
        self._nobody = EmptyState(theme, "phone-off", tr(_NOBODY), name="do_not_call_nobody")
        self._pages = QStackedWidget()
        self._pages.addWidget(self._table)
        self._pages.addWidget(self._nobody)
        layout = column(spacing=0)
        layout.addLayout(head)
        layout.addLayout(top)
        layout.addWidget(self._pages, 1)
        self.setLayout(layout)
        tab_as_seen(self)
        self.complain("")
        self._on_typed()

    def show_listed(self, listed: tuple[Listed, ...], count: int) -> None:
        """Show a part of the list, of so many numbers altogether."""
        row = max(0, self._table.currentIndex().row())
        self._listed = listed
        now = self._clock_ms()
        self._model.show_rows(tuple(listed_row(each, now, self._format) for each in listed))
        words = trn("{n} numbers", "{n} number", count)
        if 0 < len(listed) < count and not self._digits:
            words = trn("{n} numbers, the first {shown} are shown", "{n} number", count, shown=len(listed))
        self._count.setText(words if count else "")
        self._count.setVisible(bool(count))
        self._nobody.say(
            tr("No number on the list holds “{what}”.", what=shown(self.field.text(), 30)) if count else tr(_NOBODY)
        )
        self._pages.setCurrentIndex(0 if listed else 1)
        if listed:
            self._table.selectRow(min(row, len(listed) - 1))

    def complain(self, sentence: str) -> None:
        """Say why what was typed is not on the list; "" for nothing."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def clear(self) -> None:
        """What was typed is done with."""
        self.field.clear()
        self._why.clear()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def start(self) -> None:
        """Put the caret where a number is typed, and ask for the list."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.wanted.emit(self._digits)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
            return
        super().keyPressEvent(event)

    @property
    def _digits(self) -> str:
        return "".join(filter(str.isdecimal, self.field.text())).lstrip("0")

    @Slot()
    def _on_typed(self) -> None:
        self.complain("")
        self._put.setEnabled(bool(self.field.text().strip()))
        self.wanted.emit(self._digits)

    @Slot()
    def _put_on(self) -> None:
        if self._put.isEnabled():
            self.put_on.emit(self.field.text(), self._why.text())

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        if index.column() == 1:
            self._take_off(index)

    @Slot(QModelIndex)
    def _take_off(self, index: QModelIndex) -> None:
        self.taken_off.emit(self._listed[index.row()].e164)


def _field(name: str, words: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(name)
    field.setAccessibleName(words)
    field.setPlaceholderText(words)
    field.setMaxLength(_MOST_CHARS)
    field.setMinimumWidth(20 * GRID)
    return field
