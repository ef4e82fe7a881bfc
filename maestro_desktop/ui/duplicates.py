"""Contacts that look alike: one group after the other, to be merged or told apart."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QHBoxLayout, QStackedWidget, QWidget

from maestro_desktop.core.contacts.model import Contact
from maestro_desktop.ui.contact_summary import ContactSummary, shared_lines
from maestro_desktop.ui.flow import FlowLayout
from maestro_desktop.ui.text import FormatNumber, shown, source_words, time_words
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.tokens import GRID
from maestro_desktop.ui.translation import tr, trn
from maestro_desktop.ui.widgets import (
    IconButton,
    IconLabel,
    TextButton,
    announce,
    clear_layout,
    column,
    line,
    plain_label,
    scrolled,
)

#: Contacts shown of one group; the others are counted.
MOST_CONTACTS = 12
#: Groups that are looked for at once; there may be more.
MOST_GROUPS = 100
_KEYS = (Qt.Key.Key_N, Qt.Key.Key_U)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Group(Protocol):
    """Contacts that look alike, and why, in sentences."""

    @property
    def contacts(self) -> tuple[Contact, ...]: ...
    @property
    def why(self) -> tuple[str, ...]: ...


def whence_words(contact: Contact, now_ms: int) -> str:
    """Where a contact is from, and when it was changed."""
    source = source_words(contact)
    if not contact.changed_at:
        return source
    return tr("{source} · changed {when}", source=source, when=time_words(contact.changed_at, now_ms))


class DuplicatesView(QWidget):
    """The review of contacts that look alike, a page of the side panel. A group told apart leaves at once; the core's
    word, when it comes, stands.

    Keys: Enter merges, N tells apart, Down and Up go on and back, U takes the last thing back, Esc leaves.

    Signals:
        merge_wanted(object): the group whose contacts are to be merged
        apart(object): the group whose contacts are not the same
        undo_wanted(): take the last thing back
        back(): to where it was opened from
    """

    merge_wanted = Signal(object)
    apart = Signal(object)
    undo_wanted = Signal()
    back = Signal()

    def __init__(self, theme: Theme, format_number: FormatNumber, clock_ms: Callable[[], int]) -> None:
        super().__init__()
        self._theme, self._format, self._clock_ms = theme, format_number, clock_ms
        self._groups: tuple[Group, ...] = ()
        self._place = 0
        self._shown: Group | None = None
        self.setObjectName("duplicates")
        self._back = IconButton(theme, "arrow-left", tr("Back"), shortcut="Esc", name="duplicates_back")
        self._back.clicked.connect(self.back)
        self._title = plain_label(tr("Look alike"), "title", name="duplicates_title")
        self._hint = plain_label(role="small", name="duplicates_hint", wrap=True)
        names = column(spacing=1)
        names.addWidget(self._title)
        names.addWidget(self._hint)
        head = QHBoxLayout()
        head.setContentsMargins(GRID, GRID, 2 * GRID, GRID)
        head.setSpacing(GRID)
        head.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._make_group())
        self._pages.addWidget(self._make_empty())
        layout = column(spacing=0)
        layout.addLayout(head)
        layout.addWidget(self._pages, 1)
        self.setLayout(layout)
        self._pages.setCurrentIndex(1)
        # Scroll areas and buttons would keep the arrows for themselves.
        for key, slot in ((Qt.Key.Key_Down, self._go_on), (Qt.Key.Key_Up, self._go_back)):
            arrow = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            arrow.activated.connect(slot)

    @property
    def group(self) -> Group | None:
        """What is shown now."""
        return self._groups[self._place] if self._groups else None

    @Slot(object)
    def show_groups(self, groups: tuple[Group, ...]) -> None:
        """Show these groups; the one that is looked at stays if it is among them."""
        before = self.group
        self._groups = groups
        places = [place for place, each in enumerate(groups) if before is not None and _ids(each) == _ids(before)]
        self._place = places[0] if places else min(self._place, max(0, len(groups) - 1))
        self._fill()

    def start(self) -> None:
        """Put the focus where the answer is given."""
        (self._card if self._groups else self._back).setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        # These letters are meant here, whatever they mean in the window around.
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _KEYS
            and event.modifiers() == Qt.KeyboardModifier.NoModifier
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        focus = QApplication.focusWidget()
        if event.isAutoRepeat():
            return
        if key in _ENTER and isinstance(focus, QAbstractButton):
            focus.click()
        elif key in _ENTER:
            self._merge()
        elif key == Qt.Key.Key_N:
            self._tell_apart()
        elif key == Qt.Key.Key_U:
            self.undo_wanted.emit()
        elif key == Qt.Key.Key_Escape:
            self.back.emit()
        else:
            super().keyPressEvent(event)

    def _make_group(self) -> QWidget:
        self._why = plain_label(name="duplicates_why", wrap=True)
        self._contacts = column(spacing=GRID)
        cards = column(spacing=12)
        cards.setContentsMargins(2 * GRID, GRID, 2 * GRID, 2 * GRID)
        cards.addWidget(self._why)
        cards.addLayout(self._contacts)
        cards.addStretch(1)
        self._card = QFrame()
        self._card.setObjectName("duplicates_group")
        self._card.setProperty("area", "group")
        self._card.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._card.setLayout(cards)
        self._area = scrolled(self._card)
        merge = TextButton(
            tr("Merge…"), self._theme, "merge", kind="primary", name="duplicates_merge",
            hint=tr("They are the same: make one of them"), shortcut="Enter",
        )  # fmt: skip
        merge.clicked.connect(self._merge)
        apart = TextButton(tr("Not the same"), name="duplicates_apart", hint=tr("Do not ask again"), shortcut="N")
        apart.clicked.connect(self._tell_apart)
        self._skip = TextButton(tr("Skip"), name="duplicates_skip", hint=tr("Look at the next one"), shortcut="Down")
        self._skip.clicked.connect(self._go_on)
        buttons = FlowLayout(GRID // 2)
        for button in (merge, apart, self._skip):
            buttons.addWidget(button)
        page = QWidget()
        layout = column(spacing=0)
        layout.addWidget(self._area, 1)
        layout.addWidget(line())
        foot = column()
        foot.setContentsMargins(2 * GRID, 12, 2 * GRID, 12)
        foot.addLayout(buttons)
        layout.addLayout(foot)
        page.setLayout(layout)
        return page

    def _make_empty(self) -> QWidget:
        page = QWidget()
        layout = column(margins=3 * GRID, spacing=GRID)
        layout.addStretch(1)
        layout.addWidget(IconLabel(self._theme, "users", "muted", 32), 0, Qt.AlignmentFlag.AlignHCenter)
        self._none = plain_label(
            tr("Looking for contacts that look alike…"), "muted", name="duplicates_none", wrap=True
        )
        self._none.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._none)
        layout.addStretch(2)
        page.setLayout(layout)
        return page

    def _fill(self) -> None:
        focus = QApplication.focusWidget()
        inside = focus is not None and self.isAncestorOf(focus)
        group = self.group
        self._pages.setCurrentIndex(1 if group is None else 0)
        if group is None:
            self._title.setText(tr("Look alike"))
            self._hint.setText("")
            self._none.setText(tr("No contacts look alike. Look here again after an import."))
        else:
            self._title.setText(tr("Are these the same?"))
            at, n = self._place + 1, len(self._groups)
            self._hint.setText(
                tr("{at} of {n} or more · U takes the last answer back", at=at, n=n)
                if n >= MOST_GROUPS
                else tr("{at} of {n} · U takes the last answer back", at=at, n=n)
            )
            self._skip.setEnabled(len(self._groups) > 1)
            if group is not self._shown:
                self._show(group)
        self._hint.setVisible(group is not None)
        self._shown = group
        if inside and (focus is None or not focus.isVisible() or not focus.isEnabled()):
            self.start()

    def _show(self, group: Group) -> None:
        clear_layout(self._contacts)
        why = " ".join(shown(sentence, 300) for sentence in group.why)
        self._why.setText(why)
        shared = shared_lines(group.contacts, self._format)
        now_ms = self._clock_ms()
        for contact in group.contacts[:MOST_CONTACTS]:
            card = ContactSummary(self._theme, self._format, name="alike")
            card.show_contact(contact, whence_words(contact, now_ms), shared)
            self._contacts.addWidget(card)
        more = len(group.contacts) - MOST_CONTACTS
        if more > 0:
            self._contacts.addWidget(
                plain_label(
                    trn("{n} more look like these.", "{n} more looks like these.", more), "muted", name="alike_more"
                )
            )
        self._area.verticalScrollBar().setValue(0)
        names = ", ".join(shown(contact.display_name, 60) for contact in group.contacts[:MOST_CONTACTS])
        self._card.setAccessibleName(tr("Are these the same? {names}. {why}", names=names, why=why))
        self._card.setAccessibleDescription(tr("Enter merges them, N says they are not the same, Down skips."))
        if self.isVisible():
            announce(self, self._card.accessibleName())

    def _step(self, by: int) -> None:
        if len(self._groups) > 1:
            self._place = (self._place + by) % len(self._groups)
            self._fill()

    @Slot()
    def _go_on(self) -> None:
        self._step(1)

    @Slot()
    def _go_back(self) -> None:
        self._step(-1)

    @Slot()
    def _merge(self) -> None:
        if (group := self.group) is not None:
            self.merge_wanted.emit(group)

    @Slot()
    def _tell_apart(self) -> None:
        if (group := self.group) is not None:
            self.show_groups(tuple(each for each in self._groups if each is not group))
            self.apart.emit(group)


def _ids(group: Group) -> frozenset[int]:
    return frozenset(contact.id for contact in group.contacts)
