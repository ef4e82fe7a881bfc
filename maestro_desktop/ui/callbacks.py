"""The call-back list: whoever was missed and waits, one below the other."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDateTime, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QFocusEvent, QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDateTimeEdit,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from maestro_desktop.core.callbacks import Callback
from maestro_desktop.ui import callback_words as told
from maestro_desktop.ui.flow import FlowLayout
from maestro_desktop.ui.text import FormatNumber, medium_icon
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.tokens import GRID
from maestro_desktop.ui.translation import tr, trn
from maestro_desktop.ui.widgets import (
    ElidedLabel,
    EmptyState,
    IconButton,
    IconLabel,
    TextButton,
    announce,
    column,
    give_tip,
    plain_label,
    scrolled,
)
from maestro_desktop.wording import Wording

#: People shown at once; the others follow as these are called.
MOST_ROWS = 50
#: How often ages are written anew while somebody looks; ms.
AGE_MS = 30_000
#: Below the words, as far as there is room; px.
_INDENT, _WIDE = 32, 400
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NOTHING = Wording(
    "Nobody waits to be called back. Whoever calls, writes or leaves a message without being answered stands here until"
    " you have talked."
)


class CallbackRow(QFrame):
    """Somebody who waits. Enter calls, D says that it is settled, R asks when to be reminded, I shows the details.

    Signals:
        call_wanted(object), done(object), details_wanted(object): the Callback
        remind_wanted(object, object): the Callback, and when (UTC ms; None: not any more)
        step(int): go so many rows down
    """

    call_wanted = Signal(object)
    done = Signal(object)
    details_wanted = Signal(object)
    remind_wanted = Signal(object, object)
    step = Signal(int)

    def __init__(self, theme: Theme, format_number: FormatNumber, clock_ms: Callable[[], int]) -> None:
        super().__init__()
        self._theme, self._format, self._clock_ms = theme, format_number, clock_ms
        self._entry: Callback | None = None
        self.setObjectName("callback")
        self.setProperty("area", "need")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._icon = IconLabel(theme, "phone-missed", "muted", 20)
        self._name = ElidedLabel(role="strong", name="callback_name")
        self._missed = plain_label(name="callback_missed", wrap=True)
        self._about = plain_label(role="muted", name="callback_about", wrap=True)
        words = column(spacing=2)
        for label in (self._name, self._missed, self._about):
            words.addWidget(label)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        self._call = self._button(
            tr("Call"), "callback_call", self._wish_call, tr("Call back"), "Enter", kind="proposed"
        )
        self._settle = self._button(
            tr("Done"), "callback_done", self._wish_done, tr("It is settled: take it off the list"), "D"
        )
        self._remind = self._button(tr("Remind me…"), "callback_remind", None, tr("Be reminded of it later"), "R")
        self._menu = QMenu(self)
        self._menu.setObjectName("callback_times")
        self._menu.aboutToShow.connect(self._fill_menu)
        self._menu.triggered.connect(self._choose)
        self._remind.setMenu(self._menu)
        more = self._button(
            tr("Details"), "callback_details", self._wish_details, tr("Show what was missed last"), "I", kind="quiet"
        )
        buttons = FlowLayout(GRID // 2)
        for button in (self._call, self._settle, self._remind, more):
            buttons.addWidget(button)
        self._pick = self._make_pick()
        self._indent = column(spacing=GRID)
        self._indent.addLayout(buttons)
        self._indent.addWidget(self._pick)
        layout = column(spacing=GRID)
        layout.setContentsMargins(2 * GRID, 12, 2 * GRID, 12)
        layout.addLayout(top)
        layout.addLayout(self._indent)
        self.setLayout(layout)
        for keys, slot in (("D", self._wish_done), ("R", self._remind.showMenu), ("I", self._wish_details)):
            key = QShortcut(QKeySequence(keys), self)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(slot)

    @property
    def entry(self) -> Callback:
        """Who waits. Only asked for once somebody does."""
        assert self._entry is not None
        return self._entry

    def show_entry(self, entry: Callback, now_ms: int) -> None:
        """Show somebody, with ages as of now (UTC ms)."""
        self._entry = entry
        due = entry.is_due(now_ms)
        name = told.name_words(entry, self._format)
        missed = told.missed_words(entry, now_ms)
        number, tried = told.number_words(entry, self._format), told.tried_words(entry)
        about = " · ".join(filter(None, (number, tried, told.remind_words(entry, now_ms))))
        self._icon.show_icon("clock" if due else medium_icon(entry.latest), "warning" if due else "muted")
        self._name.setText(name)
        self._missed.setText(missed)
        self._about.setText(about[:1].upper() + about[1:])
        self._about.setVisible(bool(about))
        self._call.setVisible(bool(entry.number))
        self.setAccessibleName(", ".join(filter(None, (name, missed, about))))
        self.setAccessibleDescription(
            tr("Enter calls {number}, D says that it is settled, R reminds you later.", number=number or name)
            if entry.number
            else tr("Enter shows the details, D says that it is settled, R reminds you later.")
        )

    def accept(self) -> None:
        """Do what Enter does."""
        if self.entry.number:
            self._wish_call()
        else:
            self._wish_details()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # In a narrow panel the buttons need the room below the icon, too.
        self._indent.setContentsMargins(_INDENT if self.width() >= _WIDE else 0, 0, 0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Home: -MOST_ROWS, Qt.Key.Key_End: MOST_ROWS}
        picks = self._pick.isVisible() and self._pick.isAncestorOf(QApplication.focusWidget() or self)
        if event.key() in _ENTER and not event.isAutoRepeat():
            button = QApplication.focusWidget()
            if isinstance(button, QPushButton):
                button.click()
            elif picks:
                self._set_picked()
            else:
                self.accept()
        elif event.key() == Qt.Key.Key_Escape and picks:
            self._leave_pick()
        elif event.key() in steps and not picks:
            self.step.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _button(
        self, words: str, name: str, slot: Callable[[], None] | None, hint: str, key: str, kind: str = ""
    ) -> TextButton:
        button = TextButton(words, name=name, hint=hint, shortcut=key, kind=kind)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if slot is not None:
            button.clicked.connect(slot)
        return button

    def _make_pick(self) -> QWidget:
        """The time of one's own choice; hidden until it is wanted."""
        box = QWidget()
        box.setObjectName("callback_pick")
        self._when = QDateTimeEdit()
        self._when.setObjectName("callback_when")
        self._when.setAccessibleName(tr("When to be reminded"))
        give_tip(self._when, tr("When to be reminded"), "Up, Down")
        self._when.setDisplayFormat("ddd d MMM yyyy  HH:mm")
        self._when.lineEdit().setTextMargins(GRID, 0, GRID, 0)
        self._wrong = plain_label(role="error", name="callback_wrong", wrap=True)
        self._wrong.hide()
        buttons = FlowLayout(GRID // 2)
        buttons.addWidget(self._when)
        buttons.addWidget(
            self._button(
                tr("Remind me"), "callback_set", self._set_picked, tr("Be reminded at this time"), "Enter", "primary"
            )
        )
        buttons.addWidget(
            self._button(tr("Cancel"), "callback_cancel", self._leave_pick, tr("No reminder"), "Esc", "quiet")
        )
        layout = column(spacing=GRID // 2)
        layout.addLayout(buttons)
        layout.addWidget(self._wrong)
        box.setLayout(layout)
        box.hide()
        return box

    @Slot()
    def _fill_menu(self) -> None:
        self._menu.clear()
        for words, at_ms in told.reminder_times(self._clock_ms()):
            self._menu.addAction(words).setData(at_ms)
        self._menu.addAction(tr("Pick a time…")).setData("pick")
        if self.entry.remind_at is not None:
            self._menu.addSeparator()
            self._menu.addAction(tr("No reminder")).setData("none")

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        chosen = action.data()
        if chosen == "pick":
            self.pick_time()
        else:
            self.remind_wanted.emit(self.entry, None if chosen == "none" else chosen)

    def pick_time(self) -> None:
        """Ask for a time, an hour from now to begin with."""
        began = QDateTime.fromMSecsSinceEpoch(self.entry.remind_at or 0)
        soon = QDateTime.fromMSecsSinceEpoch(self._clock_ms() + 60 * told.MINUTE_MS)
        self._when.setDateTime(max(began, soon))
        self._wrong.hide()
        self._pick.show()
        self._when.setFocus(Qt.FocusReason.OtherFocusReason)
        self._when.setSelectedSection(QDateTimeEdit.Section.HourSection)

    @Slot()
    def _set_picked(self) -> None:
        at_ms = self._when.dateTime().toMSecsSinceEpoch()
        if at_ms <= self._clock_ms():
            self._wrong.setText(tr("This time is past. Choose a later one."))
            self._wrong.show()
            announce(self, self._wrong.text())
            self._when.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._leave_pick()
        self.remind_wanted.emit(self.entry, at_ms)

    @Slot()
    def _leave_pick(self) -> None:
        self._pick.hide()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _wish_call(self) -> None:
        self.call_wanted.emit(self.entry)

    @Slot()
    def _wish_done(self) -> None:
        self.done.emit(self.entry)

    @Slot()
    def _wish_details(self) -> None:
        self.details_wanted.emit(self.entry)


class CallbacksView(QWidget):
    """The list, a page of the side panel. Who is settled leaves at once; the core's word, when it comes, stands.

    Signals:
        back()
        call_wanted(object), done(object), details_wanted(object): a Callback
        remind_wanted(object, object): a Callback, and when (UTC ms; None: not any more)
    """

    back = Signal()
    call_wanted = Signal(object)
    done = Signal(object)
    details_wanted = Signal(object)
    remind_wanted = Signal(object, object)

    def __init__(self, theme: Theme, format_number: FormatNumber, clock_ms: Callable[[], int]) -> None:
        super().__init__()
        self._theme, self._format, self._clock_ms = theme, format_number, clock_ms
        self._entries: tuple[Callback, ...] = ()
        self._rows: list[CallbackRow] = []
        self.setObjectName("callbacks")
        self._back = IconButton(theme, "arrow-left", tr("Back to the history"), shortcut="Esc", name="callbacks_back")
        self._back.clicked.connect(self.back)
        self._title = plain_label(role="title", name="callbacks_title", wrap=True)
        self._hint = plain_label(
            tr("Enter calls, D is done, R reminds you later, U takes the last thing back."),
            "small", name="callbacks_hint", wrap=True,
        )  # fmt: skip
        names = column(spacing=1)
        names.addWidget(self._title)
        names.addWidget(self._hint)
        head = QHBoxLayout()
        head.setContentsMargins(GRID, GRID, 2 * GRID, GRID)
        head.setSpacing(GRID)
        head.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        self._list = column(spacing=0)
        self._more = plain_label(role="muted", name="callbacks_more", wrap=True)
        self._more.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        self._list.addWidget(self._more)
        self._list.addStretch(1)
        self._area = scrolled(self._list)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._area)
        self._pages.addWidget(EmptyState(theme, "phone-missed", tr(_NOTHING), name="callbacks_none"))
        layout = column(spacing=0)
        layout.addLayout(head)
        layout.addWidget(self._pages, 1)
        self.setLayout(layout)
        self._ages = QTimer(self, interval=AGE_MS)
        self._ages.timeout.connect(self._fill)

    def show_entries(self, entries: tuple[Callback, ...]) -> None:
        """Show who waits, in this order; rows that stay keep the focus."""
        self._entries = entries
        if self.isVisible():
            self._fill()

    def start(self) -> None:
        """Put the focus on the first row, or on the way back."""
        (self._rows[0] if self._rows else self._back).setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill()
        self._ages.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._ages.stop()
        super().hideEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        elif event.key() == Qt.Key.Key_Down and self._rows:
            self._go_to(0)
        else:
            super().keyPressEvent(event)

    @Slot()
    def _fill(self) -> None:
        place = self._place()
        had = None if place is None else self._rows[place]
        if not self._rows and self._back.hasFocus():
            # Where it went when the last row left: it goes on with who comes back.
            place = 0
        wanted = self._entries[:MOST_ROWS]
        known = {row.entry.key: row for row in self._rows}
        rows = [known.pop(entry.key) if entry.key in known else self._row() for entry in wanted]
        now_ms = self._clock_ms()
        for index, (row, entry) in enumerate(zip(rows, wanted, strict=True)):
            row.show_entry(entry, now_ms)
            if self._list.indexOf(row) != index:
                self._list.insertWidget(index, row)
            row.show()
        self._rows = rows
        if place is not None and had not in rows:
            self._go_to(place)
        for row in known.values():
            row.hide()
            self._list.removeWidget(row)
            row.deleteLater()
        left = len(self._entries) - len(wanted)
        self._more.setText(trn("{n} more follow.", "{n} more follows.", left))
        self._more.setVisible(left > 0)
        due = sum(entry.is_due(now_ms) for entry in self._entries)
        self._title.setText(told.count_words(len(self._entries), due))
        self._hint.setVisible(bool(rows))
        self._pages.setCurrentIndex(0 if rows else 1)

    def _row(self) -> CallbackRow:
        row = CallbackRow(self._theme, self._format, self._clock_ms)
        row.call_wanted.connect(self.call_wanted)
        row.done.connect(self._settle)
        row.details_wanted.connect(self.details_wanted)
        row.remind_wanted.connect(self.remind_wanted)
        row.step.connect(self._step)
        return row

    def _place(self) -> int | None:
        """The row that has the focus, itself or on one of its buttons."""
        focus = QApplication.focusWidget()
        for index, row in enumerate(self._rows):
            if focus is not None and (row is focus or row.isAncestorOf(focus)):
                return index
        return None

    def _go_to(self, place: int) -> None:
        if not self._rows:
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        row = self._rows[max(0, min(place, len(self._rows) - 1))]
        row.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.ensureWidgetVisible(row, 0, GRID)

    @Slot(int)
    def _step(self, by: int) -> None:
        self._go_to((self._place() or 0) + by)

    @Slot(object)
    def _settle(self, entry: Callback) -> None:
        self._entries = tuple(each for each in self._entries if each.key != entry.key)
        self._fill()
        self.done.emit(entry)
