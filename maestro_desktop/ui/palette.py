"""The command palette: one field for a name, a company, a number or a command."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from maestro_desktop.core.contacts.model import Contact
from maestro_desktop.core.phone.decision import Action, Decision
from maestro_desktop.ui.history import RowModel
from maestro_desktop.ui.people import PeopleTable, best_number, contact_row
from maestro_desktop.ui.rows import Row
from maestro_desktop.ui.search_field import SearchField
from maestro_desktop.ui.text import FormatNumber, shown
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.tokens import GRID
from maestro_desktop.ui.translation import tr
from maestro_desktop.ui.widgets import announce, column, plain_label
from maestro_desktop.wording import Wording

_MOST_PEOPLE, _MOST_COMMANDS = 6, 6
_MOST_CHARS = 200
_MOST_ROWS = 9
_WIDTH = 76 * GRID
#: What is typed before a command where only commands are meant.
_COMMANDS_ONLY = ">"
_DOES = Wording("Enter does it")
_OPENS = Wording("Enter opens")
_NOTHING = Wording("Nothing fits. Type a name, a company, a number, or what you want to do, such as “settings”.")


@dataclass(frozen=True, slots=True)
class _Entry:
    """``call``: a number that Ctrl+Enter calls, "" if none; ``enter``: what Enter does."""

    row: Row
    act: Callable[[], object]
    call: str = ""
    #: What Enter does to the row: "Enter opens".
    enter: str = _DOES


class _Field(SearchField):
    """Signals: those of SearchField, and call_wanted(): Ctrl+Enter; lost(): the focus went elsewhere in this window."""

    call_wanted = Signal()
    lost = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.call_wanted.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.lost.emit()


class Palette(QFrame):
    """Lies over the window until something is chosen, Esc is pressed, or the agent goes elsewhere.

    ``judge`` says what would become of a text if it were dialled.

    Signals:
        search_wanted(str): people for this text, who come by ``show_found``; "" for those talked to lately
        person_chosen(int): a contact's id
        dial_requested(str): a number, or what was typed for one
    """

    search_wanted = Signal(str)
    person_chosen = Signal(int)
    dial_requested = Signal(str)

    def __init__(
        self,
        theme: Theme,
        format_number: FormatNumber,
        judge: Callable[[str], Decision],
        commands: Callable[[], Sequence[QAction]],
        over: QWidget,
    ) -> None:
        super().__init__(over)
        self._format, self._judge, self._commands, self._over = format_number, judge, commands, over
        self._people: tuple[Contact, ...] = ()
        self._entries: list[_Entry] = []
        self._used: list[QAction] = []
        self._filled_for = ""
        self._before: QWidget | None = None
        self.setObjectName("palette")
        self.setProperty("area", "palette")
        self.setAccessibleName(tr("Command palette"))
        self.field = _Field(theme, name="palette_field", words=tr("Name, company, number or command"))
        self.field.setMaxLength(_MOST_CHARS)
        self._table = PeopleTable(theme, name="palette_list", words=tr("What fits"))
        # The field keeps the keyboard: what is typed goes on being typed.
        self._table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._model = RowModel(self)
        self._table.setModel(self._model)
        self._hint = plain_label("", "small", name="palette_hint", wrap=True)
        layout = self._column = column(margins=GRID, spacing=GRID)
        for widget in (self.field, self._table, self._hint):
            layout.addWidget(widget)
        self.setLayout(layout)
        self.field.textChanged.connect(self._on_typed)
        self.field.moved.connect(self._table.press_key)
        self.field.entered.connect(self._act)
        self.field.call_wanted.connect(self._call)
        self.field.left.connect(self.close_it)
        self.field.lost.connect(self._drop)
        self._table.row_chosen.connect(self._act_on)
        self._table.selectionModel().currentRowChanged.connect(self._tell)
        self.hide()

    @Slot()
    def toggle(self) -> None:
        """Open with an empty field, or close."""
        if self.isVisible():
            self.close_it()
            return
        self._before = QApplication.focusWidget()
        self._people = ()
        self.field.clear()
        self._fill()
        self.place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_wanted.emit("")

    @Slot()
    def close_it(self) -> None:
        """Close, and give the keyboard back to what had it."""
        before, self._before = self._before, None
        self.hide()
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str, object)
    def show_found(self, text: str, people: tuple[Contact, ...]) -> None:
        """Show who was found for a text, unless another one was typed since."""
        if self.isVisible() and text == self._asked:
            self._people = people[:_MOST_PEOPLE]
            self._fill()

    @Slot()
    def place(self) -> None:
        """In the middle of the window, below its header, as high as its rows."""
        whole = self._over.rect()
        rows = min(len(self._entries), _MOST_ROWS)
        self._table.setFixedHeight(max(1, rows) * self._table.row_height() + 2)
        width = min(_WIDTH, whole.width() - 4 * GRID)
        # A line that wraps has its height for a width only.
        height = min(self._column.totalHeightForWidth(width), whole.height() - 8 * GRID)
        self.setGeometry((whole.width() - width) // 2, 6 * GRID, width, height)

    @property
    def _asked(self) -> str:
        """What people are looked for by."""
        return self.field.text().strip()

    @Slot()
    def _on_typed(self) -> None:
        if not self.isVisible():
            return
        text = self._asked
        if text.startswith(_COMMANDS_ONLY):
            self._people = ()
        else:
            # Those found before stay until others come: the list would flicker.
            self.search_wanted.emit(text)
        self._fill()

    def _fill(self) -> None:
        text, at = self._asked, self._table.currentIndex().row()
        # Who went down the list stays on the row, also when others come late; what is typed begins at the top.
        row = self._entries[at].row if 0 < at < len(self._entries) and text == self._filled_for else None
        self._filled_for = text
        self._entries = [*self._number(text), *self._persons(text), *self._orders(text)]
        self._model.show_rows(tuple(entry.row for entry in self._entries))
        self._table.setVisible(bool(self._entries))
        if self._entries:
            rows = [entry.row for entry in self._entries]
            self._table.go_to(rows.index(row) if row in rows else 0)
        self._say_keys()
        self.place()

    def _say_keys(self) -> None:
        """Say what the keys do to the current row."""
        at = self._table.currentIndex().row()
        if not 0 <= at < len(self._entries):
            self._hint.setText(tr(_NOTHING) if self._asked else "")
            return
        entry = self._entries[at]
        calls = tr("Ctrl+Enter calls") if entry.call and entry.enter == _OPENS else ""
        self._hint.setText(" · ".join(filter(None, (tr(entry.enter), calls, tr("Esc leaves")))))

    def _number(self, text: str) -> Iterable[_Entry]:
        if sum(map(str.isdecimal, text)) < 3 or text.startswith(_COMMANDS_ONLY):
            return
        told = self._judge(text)
        if told.action is Action.REFUSE and any(map(str.isalpha, text)):
            return
        number = shown(told.display or text, 60)
        if told.action is Action.REFUSE:
            row = Row(
                "circle-alert", tr("{number} can't be called", number=number), shown(told.reason, 120), tone="error"
            )
        else:
            about = told.reason or (told.steps[-1].removeprefix(f"{told.display}, ") if told.steps else "")
            row = Row(
                "phone",
                tr("Call {number}", number=number),
                shown(about, 120),
                tone="warning" if told.reason else "muted",
            )
        enter = {Action.REFUSE: Wording("Enter says why"), Action.DIAL: Wording("Enter calls")}.get(
            told.action, Wording("Enter asks")
        )
        yield _Entry(row, lambda: self.dial_requested.emit(text), text, enter)

    def _persons(self, text: str) -> Iterable[_Entry]:
        for contact in self._people:
            phone = best_number(contact, text)
            number = f"{phone.e164};ext={phone.ext}" if phone and phone.e164 and phone.ext else ""
            call = number or (phone.e164 or phone.raw if phone else "")
            row = contact_row(contact, self._format, text)
            yield _Entry(row, _emit(self.person_chosen, contact.id), call, _OPENS)

    def _orders(self, text: str) -> Iterable[_Entry]:
        typed = text.removeprefix(_COMMANDS_ONLY)
        all_of_them = [each for each in self._commands() if each.isEnabled()]
        if typed:
            ranked = [(rank, each) for each in all_of_them if (rank := fits(typed, each.text())) is not None]
            ranked.sort(key=lambda one: (one[0], self._since(one[1])))
            found = [each for _, each in ranked]
        else:
            found = sorted(all_of_them, key=self._since)
        for action in found if text.startswith(_COMMANDS_ONLY) else found[:_MOST_COMMANDS]:
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            yield _Entry(Row("chevron-right", action.text(), tr("Command"), keys), _trigger(self, action))

    def _since(self, action: QAction) -> int:
        """How long ago a command was used, in commands."""
        return self._used.index(action) if action in self._used else len(self._used)

    @Slot()
    def _act(self) -> None:
        self._act_on(self._table.currentIndex())

    @Slot(QModelIndex)
    def _act_on(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._entries):
            entry = self._entries[index.row()]
            self.close_it()
            entry.act()

    @Slot()
    def _call(self) -> None:
        row = self._table.currentIndex().row()
        if 0 <= row < len(self._entries) and (number := self._entries[row].call):
            self.close_it()
            self.dial_requested.emit(number)

    def use(self, action: QAction) -> None:
        """Do a command, and remember it."""
        self._used = [action, *(each for each in self._used if each is not action)]
        action.trigger()

    @Slot()
    def _drop(self) -> None:
        """The agent went elsewhere, and stays there."""
        self._before = None
        self.hide()

    @Slot(QModelIndex)
    def _tell(self, index: QModelIndex) -> None:
        if self.isVisible() and 0 <= index.row() < len(self._entries):
            self._say_keys()
            announce(self, self._entries[index.row()].row.spoken)


def fits(typed: str, words: str) -> int | None:
    """How well a command fits what is typed, 0 best; None: not at all. By the beginnings of its words, in their order
    or in any, or by their initials."""
    wanted, there = typed.casefold().split(), words.casefold().split()
    if not wanted:
        return None
    if words.casefold().startswith(" ".join(wanted)):
        return 0
    rest = iter(there)
    if all(any(each.startswith(word) for each in rest) for word in wanted):
        return 1
    if all(any(each.startswith(word) for each in there) for word in wanted):
        return 2
    initials = "".join(each[0] for each in there)
    return 3 if len(wanted) == 1 and len(wanted[0]) > 1 and initials.startswith(wanted[0]) else None


def _emit(signal: SignalInstance, value: int) -> Callable[[], object]:
    return lambda: signal.emit(value)


def _trigger(palette: Palette, action: QAction) -> Callable[[], object]:
    return lambda: palette.use(action)
