"""What needs the agent: one question below the other, each with the answer that is proposed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from maestro_desktop.core.contacts.model import Contact
from maestro_desktop.core.needs import Need, NeedKind
from maestro_desktop.ui import answers
from maestro_desktop.ui.contact_form import ContactForm, EntryHelp, draft_of
from maestro_desktop.ui.flow import FlowLayout
from maestro_desktop.ui.text import FormatNumber, caption, shown, when_words
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.tokens import GRID
from maestro_desktop.ui.translation import tr, trn
from maestro_desktop.ui.widgets import (
    ElidedLabel,
    IconButton,
    IconLabel,
    TextButton,
    clear_layout,
    column,
    give_tip,
    plain_label,
)

#: Questions shown at once; the others follow as these are answered.
MOST_ROWS = 30
#: Below the words, as far as there is room; px.
_INDENT, _WIDE = 32, 400
#: Characters on one button; the whole answer is in its tool tip.
_MOST_WORDS = 30
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NeedRow(QFrame):
    """One question. Enter gives the proposed answer; every answer is a button, too.

    Signals:
        answered(object): the Need with the answer that was chosen
        contact_wanted(object), details_wanted(object), message_wanted(object): the Need
        step(int): go so many rows down
    """

    answered = Signal(object)
    contact_wanted = Signal(object)
    details_wanted = Signal(object)
    message_wanted = Signal(object)
    step = Signal(int)

    def __init__(self, theme: Theme, format_number: FormatNumber) -> None:
        super().__init__()
        self._theme = theme
        self._format = format_number
        self._need: Need | None = None
        self.setObjectName("need")
        self.setProperty("area", "need")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._icon = IconLabel(theme, "circle-question-mark", "muted", 20)
        self._title = ElidedLabel(role="strong", name="need_title")
        self._when = plain_label(role="small", name="need_when")
        self._about = ElidedLabel(role="muted", name="need_about")
        self._why = plain_label(role="small", name="need_why", wrap=True)
        self._answers = FlowLayout(GRID // 2)
        for keys, slot in (("N", self._press_new), ("I", self._press_details)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self._title, 1)
        head.addWidget(self._when)
        words = column(spacing=2)
        words.addLayout(head)
        words.addWidget(self._about)
        words.addWidget(self._why)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        self._indent = QHBoxLayout()
        self._indent.setSpacing(0)
        self._indent.addLayout(self._answers, 1)
        layout = column(spacing=GRID)
        layout.setContentsMargins(2 * GRID, 12, 2 * GRID, 12)
        layout.addLayout(top)
        layout.addLayout(self._indent)
        self.setLayout(layout)

    @property
    def need(self) -> Need:
        """What is asked. Only asked for once something is."""
        assert self._need is not None
        return self._need

    def show_need(self, need: Need, now_ms: int) -> None:
        when = when_words(need.at_ms, now_ms)
        self._when.setText(when)
        if need == self._need:
            return
        self._need = need
        about, why = answers.about_words(need, self._format), answers.why_words(need)
        self._icon.show_icon(answers.icon(need.kind), "muted")
        self._title.setText(tr(need.title))
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self.setAccessibleName(", ".join(filter(None, (tr(need.title), about, when))))
        self.setAccessibleDescription(tr("{why} Enter: {answer}.", why=why, answer=tr(need.proposal)).strip())
        self._fill_answers(need)

    def accept(self) -> None:
        """Give the proposed answer."""
        if self.need.decision:
            self.answered.emit(self.need)
        else:
            self.contact_wanted.emit(self.need)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # In a narrow panel the buttons need the room below the icon, too.
        self._indent.setContentsMargins(_INDENT if self.width() >= _WIDE else 0, 0, 0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Home: -MOST_ROWS, Qt.Key.Key_End: MOST_ROWS}
        if event.key() in _ENTER and not event.isAutoRepeat():
            button = QApplication.focusWidget()
            if isinstance(button, QPushButton):
                button.click()
            else:
                self.accept()
        elif event.key() in steps:
            self.step.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _fill_answers(self, need: Need) -> None:
        clear_layout(self._answers)
        given = answers.answers(need)
        self._button(need.proposal, "need_accept", self.accept, kind="proposed", keys="Enter")
        for each in given[1 : answers.MOST_BUTTONS]:
            self._button(each.proposal, "need_other", self._answer).setProperty("need", each)
        if more := given[answers.MOST_BUTTONS :]:
            menu = QMenu(self)
            for each in more:
                menu.addAction(caption(tr(each.proposal))).setData(each)
            menu.triggered.connect(self._choose)
            self._button(tr("Others…"), "need_more", None).setMenu(menu)
        if need.kind is NeedKind.SEVERAL_MATCHES:
            self._button(tr("Somebody new"), "need_new", self._new, kind="quiet", keys="N")
        if need.kind is NeedKind.QUARANTINED:
            self._button(tr("Show message"), "need_message", self._show_message, kind="quiet", keys="I")
        elif need.interaction is not None:
            words = tr("Show events") if need.kind is NeedKind.UNCERTAIN_LINK else tr("Details")
            self._button(words, "need_details", self._show_details, kind="quiet", keys="I")

    def _press(self, *names: str) -> None:
        """Press the one of these buttons that is there."""
        for button in self.findChildren(TextButton):
            if button.objectName() in names and button.isVisible():
                button.click()
                return

    @Slot()
    def _press_new(self) -> None:
        self._press("need_new")

    @Slot()
    def _press_details(self) -> None:
        self._press("need_details", "need_message")

    def _button(
        self, words: str, name: str, slot: Callable[[], None] | None, *, kind: str = "", keys: str = ""
    ) -> TextButton:
        words = tr(words)
        button = TextButton(shown(words, _MOST_WORDS), kind=kind, name=name, hint=words, shortcut=keys)
        button.setAccessibleName(shown(words))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if slot is not None:
            button.clicked.connect(slot)
        self._answers.addWidget(button)
        return button

    @Slot()
    def _answer(self) -> None:
        self.answered.emit(self.sender().property("need"))

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self.answered.emit(action.data())

    @Slot()
    def _new(self) -> None:
        self.contact_wanted.emit(self.need)

    @Slot()
    def _show_details(self) -> None:
        self.details_wanted.emit(self.need)

    @Slot()
    def _show_message(self) -> None:
        self.message_wanted.emit(self.need)


class NeedsView(QWidget):
    """The list of questions. An answered one leaves at once; the core's word, when it comes, stands.

    Signals:
        back(): to the history
        answered(object): a Need with the chosen answer
        contact_made(object, object): the Contact that answers, and the Need
        details_wanted(object): the Need whose interaction is to be shown
        message_wanted(object): the Need whose message is to be shown
    """

    back = Signal()
    answered = Signal(object)
    contact_made = Signal(object, object)
    details_wanted = Signal(object)
    message_wanted = Signal(object)

    def __init__(
        self, theme: Theme, format_number: FormatNumber, clock_ms: Callable[[], int], entry_help: EntryHelp
    ) -> None:
        super().__init__()
        self._theme, self._format, self._clock_ms = theme, format_number, clock_ms
        self._needs: tuple[Need, ...] = ()
        self._rows: list[NeedRow] = []
        self._asked: Need | None = None
        self.setObjectName("needs")
        self._back = IconButton(theme, "arrow-left", tr("Back to the history"), shortcut="Esc", name="needs_back")
        self._back.clicked.connect(self.back)
        self._title = plain_label(role="title", name="needs_title")
        self._hint = plain_label(
            tr("Enter gives the proposed answer, U takes it back."), "small", name="needs_hint", wrap=True
        )
        head = QHBoxLayout()
        head.setContentsMargins(GRID, GRID, 2 * GRID, GRID)
        head.setSpacing(GRID)
        head.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        names = column(spacing=1)
        names.addWidget(self._title)
        names.addWidget(self._hint)
        head.addLayout(names, 1)
        self._list = column(spacing=0)
        self._more = plain_label(role="muted", name="needs_more", wrap=True)
        self._more.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        self._list.addWidget(self._more)
        self._list.addStretch(1)
        self._none = plain_label(tr("Nothing needs you now."), "muted", name="needs_none")
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._form = ContactForm(theme, entry_help)
        self._form.saved.connect(self._saved)
        self._form.cancelled.connect(self._leave_form)
        form = column(margins=2 * GRID)
        form.setContentsMargins(2 * GRID, GRID, 2 * GRID, 2 * GRID)
        form.addWidget(self._form)
        form.addStretch(1)
        self._pages = QStackedWidget()
        for inner in (self._list, form):
            self._pages.addWidget(_scrolled(inner))
        self._pages.addWidget(self._none)
        layout = column(spacing=0)
        layout.addLayout(head)
        layout.addWidget(self._pages, 1)
        self.setLayout(layout)

    @property
    def needs(self) -> tuple[Need, ...]:
        return self._needs

    def show_needs(self, needs: tuple[Need, ...]) -> None:
        """Show these questions; rows that stay keep the focus."""
        self._needs = needs
        if self.isVisible():
            self._fill()

    def start(self) -> None:
        """Put the focus where answering goes on: the form that is open, else the first question."""
        if self._pages.currentIndex() == 1:
            self._form.start()
        elif self._rows:
            self._rows[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        elif event.key() == Qt.Key.Key_Down and self._rows:
            self._rows[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        place = self._place()
        had = None if place is None else self._rows[place]
        wanted = self._needs[:MOST_ROWS]
        known = {row.need.id: row for row in self._rows}
        rows = [known.pop(need.id) if need.id in known else self._row() for need in wanted]
        for row in known.values():
            row.hide()
            self._list.removeWidget(row)
            row.deleteLater()
        now_ms = self._clock_ms()
        for index, (row, need) in enumerate(zip(rows, wanted, strict=True)):
            row.show_need(need, now_ms)
            if self._list.indexOf(row) != index:
                self._list.insertWidget(index, row)
            row.show()
        self._rows = rows
        left = len(self._needs) - len(wanted)
        self._more.setText(trn("{n} more follow.", "{n} more follows.", left))
        self._more.setVisible(left > 0)
        self._title.setText(answers.count_words(len(self._needs)) if self._needs else tr("What needs you"))
        in_form = self._pages.currentIndex() == 1
        self._hint.setVisible(bool(self._needs) and not in_form)
        if not in_form:
            self._pages.setCurrentIndex(0 if rows else 2)
        if place is not None and self._place() != place and not any(row is had for row in rows):
            self._go_to(place)

    def _row(self) -> NeedRow:
        row = NeedRow(self._theme, self._format)
        row.answered.connect(self._answer)
        row.contact_wanted.connect(self._ask_contact)
        row.details_wanted.connect(self.details_wanted)
        row.message_wanted.connect(self.message_wanted)
        row.step.connect(self._step)
        return row

    def _place(self) -> int | None:
        """The row that has the focus, itself or on one of its buttons."""
        focus = QApplication.focusWidget()
        for index, row in enumerate(self._rows):
            if focus is not None and (row is focus or row.isAncestorOf(focus)) and not row.isHidden():
                return index
        return None

    def _go_to(self, place: int) -> None:
        if not self._rows:
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        row = self._rows[max(0, min(place, len(self._rows) - 1))]
        row.setFocus(Qt.FocusReason.OtherFocusReason)
        area = self._pages.widget(0)
        assert isinstance(area, QScrollArea)
        area.ensureWidgetVisible(row, 0, GRID)

    def _drop(self, need_id: str) -> None:
        """Take a question off the list, and go on with the one that takes its place."""
        place = next((index for index, row in enumerate(self._rows) if row.need.id == need_id), None)
        self._needs = tuple(each for each in self._needs if each.id != need_id)
        self._fill()
        if place is not None:
            self._go_to(place)

    @Slot(int)
    def _step(self, by: int) -> None:
        self._go_to((self._place() or 0) + by)

    @Slot(object)
    def _answer(self, need: Need) -> None:
        self._drop(need.id)
        self.answered.emit(need)

    @Slot(object)
    def _ask_contact(self, need: Need) -> None:
        if need.interaction is not None:
            self._asked = need
            self._form.edit(draft_of(need.interaction))
            self._pages.setCurrentIndex(1)
            self._hint.hide()
            self._form.start()

    @Slot(object)
    def _saved(self, contact: Contact) -> None:
        need, self._asked = self._asked, None
        self._pages.setCurrentIndex(0)
        if need is not None:
            self._drop(need.id)
            self.contact_made.emit(contact, need)

    @Slot()
    def _leave_form(self) -> None:
        need, self._asked = self._asked, None
        self._pages.setCurrentIndex(0)
        self._fill()
        places = [index for index, row in enumerate(self._rows) if need is not None and row.need.id == need.id]
        self._go_to(places[0] if places else 0)


class NeedsEntry(QPushButton):
    """The way to the questions, above the history; hidden while there is none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._count = 0
        self.setObjectName("needs_entry")
        self.setProperty("kind", "entry")
        self.setAutoDefault(False)
        self.setIconSize(QSize(16, 16))
        give_tip(self, tr("Go to what needs you"), "Ctrl+J")
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def show_count(self, count: int) -> None:
        words = answers.count_words(count)
        if count != self._count:
            self._count = count
            self.setText(words)
            self.setAccessibleName(words)
        self.setVisible(count > 0)

    @Slot()
    def _dress(self) -> None:
        self.setIcon(self._theme.icon("circle-question-mark", "link", 16))


def _scrolled(layout: QLayout) -> QScrollArea:
    inner = QWidget()
    inner.setProperty("area", "surface")
    inner.setLayout(layout)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    return area
