"""What the agent has taught about numbers and addresses; each lesson can be taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from maestro_desktop.core.contacts.model import Choice, NumberUse
from maestro_desktop.ui.row_action import ActionModel, give_action
from maestro_desktop.ui.rows import Row, RowTable
from maestro_desktop.ui.text import FormatNumber, contact_words, shown, tip, when_words
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.tokens import GRID
from maestro_desktop.ui.widgets import ElidedLabel, EmptyState, IconButton, column, plain_label, tab_as_seen

_FORGET = "Forget"
_USES = {
    NumberUse.OWN: "is your own number: it matches nobody",
    NumberUse.QUEUE: "is a queue: it matches nobody",
    NumberUse.SWITCHBOARD: "is a company's main number",
    NumberUse.PERSONAL: "is the number of the people who have it",
}


def choice_row(choice: Choice, now_ms: int, format_number: FormatNumber) -> Row:
    """Return what was taught about a number or address: who it is, or is not, and when that was said."""
    is_or_not = "is" if choice.is_them else "is not"
    return Row(
        icon="check" if choice.is_them else "x",
        title=shown(format_number(choice.key), 60),
        subtitle=f"{is_or_not} {contact_words(choice.contact, format_number)}",
        right_sub=when_words(choice.at_ms, now_ms),
    )


def use_row(number: str, use: NumberUse, format_number: FormatNumber) -> Row:
    """Return what a number was said to be."""
    icon = "building-2" if use is NumberUse.SWITCHBOARD else "user" if use is NumberUse.PERSONAL else "phone-off"
    return Row(icon=icon, title=shown(format_number(number), 60), subtitle=_USES[use])


class LearnedView(QWidget):
    """The lessons: whose a number or address is or is not, and what numbers are. A forgotten one leaves at once.

    Signals:
        back()
        choice_forgotten(object): a Choice; use_forgotten(str): a number
        contact_opened(object): the Contact of a Choice
    """

    back = Signal()
    choice_forgotten = Signal(object)
    use_forgotten = Signal(str)
    contact_opened = Signal(object)

    def __init__(self, theme: Theme, format_number: FormatNumber, clock_ms: Callable[[], int]) -> None:
        super().__init__()
        self._format, self._clock_ms = format_number, clock_ms
        self._lessons: list[Choice | tuple[str, NumberUse]] = []
        self.setObjectName("learned")
        leave = self._leave = IconButton(theme, "arrow-left", "Back", shortcut="Esc", name="learned_back")
        leave.clicked.connect(self.back)
        self._about = ElidedLabel(role="muted", name="learned_about")
        hint = plain_label("Del forgets what the row says, Enter shows the contact.", "small", name="learned_hint")
        hint.setWordWrap(True)
        self._hint = hint
        names = column(spacing=1)
        names.addWidget(plain_label("What was learned", "title", name="learned_title"))
        names.addWidget(self._about)
        names.addWidget(hint)
        head = QHBoxLayout()
        head.setContentsMargins(GRID, GRID, 2 * GRID, GRID)
        head.setSpacing(GRID)
        head.addWidget(leave, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        self._table = RowTable(theme, name="learned_list", words="What was learned")
        self._model = ActionModel(_FORGET, tip("Forget this", "Del"), self)
        self._table.setModel(self._model)
        give_action(self._table, theme, _FORGET)
        self._table.row_chosen.connect(self._choose)
        self._table.row_refused.connect(self._forget)
        words = (
            "Nothing was learned yet. When you say who a number belongs to, or that it is somebody else's,"
            " that is remembered and stands here."
        )
        self._pages = QStackedWidget()
        self._pages.addWidget(self._table)
        self._pages.addWidget(EmptyState(theme, "history", words, name="learned_nothing"))
        layout = column(spacing=0)
        layout.addLayout(head)
        layout.addWidget(self._pages, 1)
        self.setLayout(layout)
        tab_as_seen(self._table, leave)

    def show_learned(
        self, choices: tuple[Choice, ...], uses: tuple[tuple[str, NumberUse], ...] = (), about: str = ""
    ) -> None:
        """Show what was taught, newest first, then what numbers were said to be. ``about``: of whom this is all."""
        waited = self._leave.hasFocus() and not self._lessons
        self._lessons = [*choices, *uses]
        self._about.setText(f"about {shown(about)}" if about else "")
        self._about.setVisible(bool(about))
        self._show()
        if waited:
            self.start()

    def start(self) -> None:
        """Put the focus into the list, or on the way back."""
        if self._lessons:
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
            return
        super().keyPressEvent(event)

    def _show(self) -> None:
        row, now_ms = max(0, self._table.currentIndex().row()), self._clock_ms()
        self._model.show_rows(
            tuple(
                choice_row(each, now_ms, self._format) if isinstance(each, Choice) else use_row(*each, self._format)
                for each in self._lessons
            )
        )
        self._pages.setCurrentIndex(0 if self._lessons else 1)
        self._hint.setVisible(bool(self._lessons))
        if self._lessons:
            self._table.selectRow(min(row, len(self._lessons) - 1))

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        if index.column() == 1:
            self._forget(index)
            return
        lesson = self._lessons[index.row()]
        if isinstance(lesson, Choice):
            self.contact_opened.emit(lesson.contact)

    @Slot(QModelIndex)
    def _forget(self, index: QModelIndex) -> None:
        lesson = self._lessons.pop(index.row())
        focused = self._table.hasFocus()
        self._show()
        if focused:
            self.start()
        if isinstance(lesson, Choice):
            self.choice_forgotten.emit(lesson)
        else:
            self.use_forgotten.emit(lesson[0])
