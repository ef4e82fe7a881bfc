"""The list of contacts: search as you type, and what is done to several at once."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QStackedWidget, QWidget

from maestro_desktop.core.contacts.model import Contact, Email, Phone
from maestro_desktop.ui.flow import FlowLayout
from maestro_desktop.ui.history import RowModel
from maestro_desktop.ui.rows import Row, RowTable
from maestro_desktop.ui.search_field import SearchField, claims_find
from maestro_desktop.ui.text import FormatNumber, caption, contact_icon, contact_words, number_words, shown
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.tokens import GRID
from maestro_desktop.ui.translation import tr, trn
from maestro_desktop.ui.widgets import (
    EmptyState,
    IconButton,
    Key,
    TextButton,
    column,
    give_tip,
    plain_label,
    tab_as_seen,
)

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier
#: What people write in numbers, and how many digits may be one.
_NUMBER = re.compile(r"\+?[\d\s()./\-]+(?:(?:ext|x|#)\.?\s*\d+)?", re.IGNORECASE)
_LEAST_DIGITS = 3
#: A search gives no more; there may be many others.
_MOST_FOUND = 50


def draft_from(typed: str) -> Contact:
    """Return a new contact with what was searched for, as number, e-mail address or name."""
    typed = typed.strip()
    if _NUMBER.fullmatch(typed) and len(_digits(typed)) >= _LEAST_DIGITS:
        return Contact(phones=(Phone(raw=typed),))
    if "@" in typed and " " not in typed:
        return Contact(emails=(Email(address=typed),))
    return Contact(name=typed)


def best_number(contact: Contact, typed: str = "") -> Phone | None:
    """Return the number to show: the one that was searched for, else the preferred, else the first."""
    digits = _digits(typed).lstrip("0")
    if len(digits) >= _LEAST_DIGITS:
        for phone in contact.phones:
            if digits in _digits(phone.e164) or digits in _digits(phone.raw):
                return phone
    return next((phone for phone in contact.phones if phone.preferred), next(iter(contact.phones), None))


def contact_row(contact: Contact, format_number: FormatNumber, typed: str = "", *, marked: bool = False) -> Row:
    """Return the two lines of a contact: name, and company with the best number; what to mind stands first."""
    number = best_number(contact, typed)
    way = number_words(number, format_number) if number else contact.emails[0].address if contact.emails else ""
    name = contact_words(contact, format_number)
    org = shown(contact.org, 80)
    about = (
        tr("Do not call") if contact.do_not_call else "",
        tr("Provisional") if contact.provisional else "",
        org if org != name else "",
    )
    return Row(
        icon=contact_icon(contact),
        title=name,
        subtitle=" · ".join(filter(None, about)),
        right_sub=shown(way, 40) if way != name else "",
        tone="error" if contact.do_not_call else "muted",
        marked=marked,
    )


def _digits(text: str) -> str:
    return "".join(filter(str.isdecimal, text))


class PeopleTable(RowTable):
    """Rows of which some can be marked: by Ctrl or Shift and a click, by Space, by Shift and an arrow.

    Signals: those of RowTable, and
        mark_wanted(int, bool): a row; whether all from the current one to it
        all_wanted(): Ctrl+A
        typed(object): a key event for the search field
        left_above(): Up in the first row
    """

    mark_wanted = Signal(int, bool)
    all_wanted = Signal()
    typed = Signal(object)
    left_above = Signal()

    def event(self, event: QEvent) -> bool:
        # Letters are typed for the search: none of them is a shortcut here.
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_typed(event):
            event.accept()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        held = event.modifiers() & (_CONTROL | _SHIFT)
        if index.isValid() and held and event.button() is Qt.MouseButton.LeftButton:
            self.mark_wanted.emit(index.row(), bool(held & _SHIFT))
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.modifiers() & (_CONTROL | _SHIFT):
            event.accept()  # it was marked when it was pressed, and is not opened
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, key = self.currentIndex().row(), event.key()
        if key == Qt.Key.Key_Space and row >= 0:
            self.mark_wanted.emit(row, False)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and event.modifiers() & _SHIFT:
            to = row + (1 if key == Qt.Key.Key_Down else -1)
            if 0 <= to < self.model().rowCount():
                self.mark_wanted.emit(to, True)
        elif key == Qt.Key.Key_Up and row <= 0:
            self.left_above.emit()
        elif key == Qt.Key.Key_A and event.modifiers() == _CONTROL:
            self.all_wanted.emit()
        elif _is_typed(event):
            self.typed.emit(event)
        else:
            super().keyPressEvent(event)

    def press_key(self, event: QKeyEvent) -> None:
        """Let a key that was pressed elsewhere move the current row."""
        super().keyPressEvent(event)

    def go_to(self, row: int) -> None:
        index = self.model().index(row, 0)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)


def _is_typed(event: QKeyEvent) -> bool:
    """Whether a key stands for a character, and not for itself or for a command."""
    return event.text().isprintable() and bool(event.text().strip()) and not event.modifiers() & (_CONTROL | _ALT)


class MarkedBar(QFrame):
    """How many are marked, and what can be done to them.

    Signals:
        tag_added(str), tag_removed(str)
        merge_wanted(), export_wanted(), delete_wanted(), dropped()
    """

    tag_added = Signal(str)
    tag_removed = Signal(str)
    merge_wanted = Signal()
    export_wanted = Signal()
    delete_wanted = Signal()
    dropped = Signal()

    def __init__(self, theme: Theme, within: QWidget) -> None:
        super().__init__()
        self.setObjectName("people_marked")
        self.setProperty("area", "footer")
        self._theme, self._within = theme, within
        self._count = plain_label(role="strong", name="people_marked_count")
        drop = IconButton(theme, "x", tr("Mark nobody"), shortcut="Ctrl+Shift+A", name="people_unmark", size=16)
        drop.clicked.connect(self.dropped)
        Key("Ctrl+Shift+A", drop, within)
        self._menu = QMenu(self)
        self._menu.setObjectName("people_tags")
        self._menu.triggered.connect(self._remove_tag)
        self._add = self._button(tr("Add tag"), "tag", "people_add_tag", "Ctrl+T", self._ask_tag)
        self._remove = self._button(tr("Remove tag"), "", "people_remove_tag", "Ctrl+Shift+T", self._show_tags)
        self._merge = self._button(tr("Merge"), "merge", "people_merge", "Ctrl+M", self.merge_wanted.emit)
        self._export = self._button(tr("Export"), "upload", "people_export", "Ctrl+Shift+E", self.export_wanted.emit)
        self._delete = self._button(tr("Delete"), "trash-2", "people_delete", "Ctrl+Shift+Del", self.delete_wanted.emit)
        self._tag = QLineEdit()
        self._tag.setObjectName("people_tag")
        self._tag.setAccessibleName(tr("Tag to add"))
        self._tag.setPlaceholderText(tr("Tag to add, then Enter"))
        self._tag.returnPressed.connect(self._add_tag)
        self._tag.hide()
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(self._count, 1)
        top.addWidget(drop)
        flow = FlowLayout(GRID // 2)
        for button in (self._add, self._remove, self._merge, self._export, self._delete):
            flow.addWidget(button)
        layout = column(spacing=GRID // 2)
        layout.setContentsMargins(2 * GRID, GRID // 2, GRID, GRID)
        layout.addLayout(top)
        layout.addWidget(self._tag)
        layout.addLayout(flow)
        self.setLayout(layout)
        self.hide()

    def show_marked(self, marked: tuple[Contact, ...], unseen: int) -> None:
        """Be about these, of which so many are not in the list; hidden while there is none."""
        words = trn("{n} selected", "{n} selected", len(marked))
        if unseen:
            words = trn("{selected}, {n} not in this list", "{selected}, {n} not in this list", unseen, selected=words)
        self._count.setText(words)
        self._merge.setEnabled(len(marked) > 1)
        self._menu.clear()
        for tag in sorted({tag for contact in marked for tag in contact.tags}, key=str.casefold):
            self._menu.addAction(caption(tag)).setData(tag)
        self._remove.setEnabled(not self._menu.isEmpty())
        if not marked:
            self._tag.hide()
        self.setVisible(bool(marked))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._tag.isVisible():
            self._tag.hide()
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)

    def _button(self, words: str, icon: str, name: str, keys: str, slot: Callable[[], None]) -> TextButton:
        button = TextButton(words, self._theme, icon, kind="quiet", name=name, hint=words, shortcut=keys)
        button.clicked.connect(slot)
        Key(keys, button, self._within)
        return button

    @Slot()
    def _ask_tag(self) -> None:
        self._tag.clear()
        self._tag.show()
        self._tag.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _add_tag(self) -> None:
        tag = self._tag.text().strip()
        self._tag.hide()
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        if tag:
            self.tag_added.emit(tag)

    @Slot()
    def _show_tags(self) -> None:
        self._menu.popup(self._remove.mapToGlobal(QPoint(0, self._remove.height())))

    @Slot(QAction)
    def _remove_tag(self, action: QAction) -> None:
        self.tag_removed.emit(action.data())


class PeopleView(QWidget):
    """Finds contacts, opens one, and does something to several. Contacts stay marked while one searches on.

    Signals:
        search_wanted(str): at each key; "" asks for the recent ones. The answer comes by show_found or show_recent
        contact_opened(object): a Contact
        new_wanted(object): a Contact to begin with
        tags_changed(object, object, object): ids, tags to add, tags to remove; tuples
        merge_wanted(object), export_wanted(object), delete_wanted(object): tuple of Contacts
        export_all_wanted(), import_wanted(), duplicates_wanted(), learned_wanted(), changes_wanted(), back()
    """

    search_wanted = Signal(str)
    contact_opened = Signal(object)
    new_wanted = Signal(object)
    tags_changed = Signal(object, object, object)
    merge_wanted = Signal(object)
    export_wanted = Signal(object)
    delete_wanted = Signal(object)
    export_all_wanted = Signal()
    import_wanted = Signal()
    duplicates_wanted = Signal()
    learned_wanted = Signal()
    changes_wanted = Signal()
    back = Signal()

    def __init__(self, theme: Theme, format_number: FormatNumber) -> None:
        super().__init__()
        self._theme, self._format = theme, format_number
        self._people: tuple[Contact, ...] = ()
        self._marked: dict[int, Contact] = {}
        #: What the list answers; None before the first answer.
        self._answered: str | None = None
        self._has_any = True
        #: How many of the first in the list were in touch lately.
        self._lately = 0
        #: The list is of those who are marked, to be seen before they are deleted.
        self._reviews = False
        #: Enter was pressed before the answer came: the best one is opened then.
        self._open_first = False
        self.setObjectName("people")
        self._build()
        self._show_list()

    def _build(self) -> None:
        theme = self._theme
        leave = IconButton(theme, "arrow-left", tr("Back to the history"), shortcut="Esc", name="people_back")
        leave.clicked.connect(self.back)
        new = IconButton(theme, "user-plus", tr("New contact"), shortcut="Ctrl+N", name="people_new")
        new.clicked.connect(self._new)
        Key("Ctrl+N", new, self)
        self._more = IconButton(
            theme, "ellipsis", tr("Import, duplicates, what was done"), shortcut="Alt+Down", name="people_more"
        )
        self._more.clicked.connect(self._show_menu)
        Key("Alt+Down", self._more, self)
        self._menu = QMenu(self)
        self._menu.setObjectName("people_menu")
        self._actions = tuple(
            self._entry(words, icon, keys, slot)
            for words, icon, keys, slot in (
                (tr("Import…"), "download", "Ctrl+I", self.import_wanted.emit),
                (tr("Export all…"), "upload", "Ctrl+Shift+X", self.export_all_wanted.emit),
                (tr("Find duplicates"), "users", "Ctrl+Shift+F", self.duplicates_wanted.emit),
                (tr("What was learned"), "history", "Ctrl+Shift+L", self.learned_wanted.emit),
                (tr("What was done"), "undo-2", "Ctrl+Shift+H", self.changes_wanted.emit),
            )
        )
        theme.changed.connect(self._dress)
        head = QHBoxLayout()
        head.setContentsMargins(GRID, GRID, GRID, GRID)
        head.setSpacing(GRID // 2)
        head.addWidget(leave)
        head.addSpacing(GRID // 2)
        head.addWidget(plain_label(tr("Contacts"), "title", name="people_title"), 1)
        head.addWidget(new)
        head.addWidget(self._more)

        self.field = SearchField(theme, name="people_search", words=tr("Name, company or digits"))
        self.field.textChanged.connect(self._typed)
        self.field.entered.connect(self._enter)
        self.field.mark_wanted.connect(self._mark_current)
        self.field.left.connect(self.back)
        search = QHBoxLayout()
        search.setContentsMargins(2 * GRID, 0, 2 * GRID, GRID)
        search.addWidget(self.field)

        self._title = plain_label(role="caption", name="people_about", wrap=True)
        self._title.setContentsMargins(2 * GRID, 0, 2 * GRID, GRID // 2)
        self.table = PeopleTable(theme, name="people_list", words=tr("Contacts"))
        self._model = RowModel(self)
        self.table.setModel(self._model)
        self.table.row_chosen.connect(self._open)
        self.table.mark_wanted.connect(self._mark)
        self.table.all_wanted.connect(self._mark_all)
        self.table.typed.connect(self._type_on)
        self.table.left_above.connect(self.start)
        self.field.moved.connect(self.table.press_key)
        self._offer = TextButton("", theme, "user-plus", kind="primary", name="people_offer_new")
        self._offer.clicked.connect(self._new)
        self._nobody = EmptyState(theme, "search", "", self._offer, name="people_nobody")
        bring = TextButton(tr("Import…"), theme, "download", kind="primary", name="people_offer_import")
        give_tip(bring, tr("Import contacts from a file"), "Ctrl+I")
        bring.clicked.connect(self.import_wanted)
        nothing = tr("There are no contacts yet. Bring yours from a file; others are made as people call.")
        self._pages = QStackedWidget()
        for page in (self.table, self._nobody, EmptyState(theme, "users", nothing, bring, name="people_nothing")):
            self._pages.addWidget(page)
        self._bar = MarkedBar(theme, self)
        self._bar.tag_added.connect(self._add_tag)
        self._bar.tag_removed.connect(self._remove_tag)
        self._bar.merge_wanted.connect(self._merge)
        self._bar.export_wanted.connect(self._export)
        self._bar.delete_wanted.connect(self._delete)
        self._bar.dropped.connect(self.unmark)
        self.table.row_refused.connect(self._delete)

        layout = column(spacing=0)
        layout.addLayout(head)
        layout.addLayout(search)
        layout.addWidget(self._title)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._bar)
        self.setLayout(layout)
        tab_as_seen(self.field, self.table, self._offer, bring, self._bar, leave, new, self._more)

    # --- what is shown

    @property
    def people(self) -> tuple[Contact, ...]:
        """The contacts in the list, as they stand."""
        return self._people

    @property
    def marked(self) -> tuple[Contact, ...]:
        return tuple(self._marked.values())

    def show_found(self, text: str, found: tuple[Contact, ...]) -> None:
        """Show who was found for a text, best first; an answer to what was typed before is passed over."""
        if text == self.field.text():
            self._has_any = True
            self._show(text, found)

    def show_recent(self, recent: tuple[Contact, ...], lately: int) -> None:
        """Show these while nothing is typed; none: there are no contacts at all. ``lately``: how many of the first were
        in touch lately, and are not just some."""
        if not self._typed_text:
            self._has_any, self._lately = bool(recent), lately
            self._show("", recent)

    @property
    def _typed_text(self) -> str:
        """What is looked for; "" where there are but blanks."""
        text = self.field.text()
        return text if text.strip() else ""

    def _show(self, text: str, people: tuple[Contact, ...], *, reviews: bool = False) -> None:
        self._answered, self._people, self._reviews = text, people, reviews
        self._show_list()
        if people:
            self.table.go_to(0)
            self.table.scrollToTop()
        if self._open_first:
            self._open_first = False
            self._enter()

    @Slot(object)
    def contact_saved(self, contact: Contact) -> None:
        """Show a contact as it is now, where it stands."""
        if contact.id in self._marked:
            self._marked[contact.id] = contact
        self._people = tuple(contact if each.id == contact.id else each for each in self._people)
        self._has_any = True
        self._show_list()

    @Slot(object)
    def contacts_removed(self, ids: tuple[int, ...]) -> None:
        """Show without these."""
        for id in ids:
            self._marked.pop(id, None)
        self._people = tuple(each for each in self._people if each.id not in ids)
        self._show_list()

    def start(self) -> None:
        """Put the caret into the search; typing begins anew."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def refresh(self) -> None:
        """Ask again for what is shown."""
        self.search_wanted.emit(self._typed_text)

    def hideEvent(self, event: QHideEvent) -> None:
        # Who is marked and out of sight would be done to by surprise.
        if not event.spontaneous():
            self.unmark()
        super().hideEvent(event)

    def event(self, event: QEvent) -> bool:
        return claims_find(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
            return
        if event.matches(QKeySequence.StandardKey.Find):
            self.start()
            return
        super().keyPressEvent(event)

    def _show_list(self) -> None:
        row = self.table.currentIndex().row()
        typed = self._answered or ""
        rows = (contact_row(each, self._format, typed, marked=each.id in self._marked) for each in self._people)
        self._model.show_rows(tuple(rows))
        if self._people:
            self.table.go_to(min(max(row, 0), len(self._people) - 1))
        wanted = shown(typed, 60)
        self._title.setText(self._list_words(bool(wanted)))
        self._title.setVisible(bool(self._people) or (self._has_any and not wanted))
        self._nobody.say(tr("Nobody is found for “{wanted}”.", wanted=wanted))
        draft = draft_from(typed)
        words = tr("New contact with this name")
        if draft.phones:
            words = tr("New contact with this number")
        elif draft.emails:
            words = tr("New contact with this address")
        self._offer.say(words, hint=tr("Make a contact"), shortcut="Ctrl+N")
        nothing = not self._people and not self._has_any
        page = 2 if nothing else 1 if not self._people and wanted else 0
        focus = self.window().focusWidget()  # also while another window is in front
        leaves = (self.table,) if page else () if self._marked else (self._bar,)
        if any(each is focus or each.isAncestorOf(focus) for each in leaves if focus is not None):
            # The focus of what is hidden drifts on to what takes things back.
            (self.field if page else self.table).setFocus(Qt.FocusReason.OtherFocusReason)
        self._pages.setCurrentIndex(page)
        self._bar.show_marked(self.marked, len(self._unseen))

    @property
    def _unseen(self) -> tuple[Contact, ...]:
        """Those who are marked and not in the list."""
        listed = {each.id for each in self._people}
        return tuple(each for id, each in self._marked.items() if id not in listed)

    def _list_words(self, typed: bool) -> str:
        """What the list is of."""
        count = len(self._people)
        if self._reviews and count:
            return tr("Look through the selection, then delete once more.")
        if typed:
            most = trn("The {n} that fit best", "The {n} that fits best", count)
            return most if count >= _MOST_FOUND else trn("{n} contacts", "{n} contact", count)
        if not count:
            return tr("Type a name, a company or some digits.")
        if not self._lately:
            return tr("Some of your contacts")
        return tr("Last in touch") if self._lately >= count else tr("Last in touch, then some others")

    # --- what the agent does

    @Slot(str)
    def _typed(self, text: str) -> None:
        self._open_first = False
        self.search_wanted.emit(text if text.strip() else "")

    @Slot(object)
    def _type_on(self, event: QKeyEvent) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.event(event)

    @Slot()
    def _enter(self) -> None:
        """Open the current one; of a text that has no answer yet, the best one when that comes."""
        if self._answered != self._typed_text:
            self._open_first = True
        elif self._people:
            self._open(self.table.currentIndex())

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._people):
            self.contact_opened.emit(self._people[index.row()])

    @Slot()
    def _new(self) -> None:
        self.new_wanted.emit(draft_from(self.field.text()) if not self._people else Contact())

    @Slot()
    def _show_menu(self) -> None:
        self._menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    # --- what is done to several

    @Slot(int, bool)
    def _mark(self, row: int, all_between: bool) -> None:
        current = self.table.currentIndex().row()
        if all_between:
            low, high = sorted((max(current, 0), row))
            for contact in self._people[low : high + 1]:
                self._marked[contact.id] = contact
        else:
            contact = self._people[row]
            if self._marked.pop(contact.id, None) is None:
                self._marked[contact.id] = contact
        self.table.go_to(row)
        self._show_list()

    @Slot()
    def _mark_current(self) -> None:
        if 0 <= self.table.currentIndex().row() < len(self._people):
            self._mark(self.table.currentIndex().row(), False)

    @Slot()
    def _mark_all(self) -> None:
        self._marked |= {contact.id: contact for contact in self._people}
        self._show_list()

    @Slot()
    def unmark(self) -> None:
        """Mark nobody: what was wanted of them was done, and what is done next is not to hit them by the way."""
        if self._marked:
            self._marked.clear()
            self._show_list()

    @Slot(str)
    def _add_tag(self, tag: str) -> None:
        self.tags_changed.emit(tuple(self._marked), (tag,), ())

    @Slot(str)
    def _remove_tag(self, tag: str) -> None:
        self.tags_changed.emit(tuple(self._marked), (), (tag,))

    @Slot()
    def _merge(self) -> None:
        self.merge_wanted.emit(self.marked)

    @Slot()
    def _export(self) -> None:
        self.export_wanted.emit(self.marked)

    @Slot()
    def _delete(self) -> None:
        if self._unseen:
            # Nobody is deleted unseen.
            self._show(self._typed_text, self.marked, reviews=True)
        elif self._marked:
            self.delete_wanted.emit(self.marked)

    # --- making

    def _entry(self, words: str, icon: str, keys: str, slot: Callable[[], None]) -> tuple[QAction, str]:
        action = QAction(self._theme.icon(icon, "muted", 16), words, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(slot)
        self._menu.addAction(action)
        self.addAction(action)
        return action, icon

    @Slot()
    def _dress(self) -> None:
        for action, icon in self._actions:
            action.setIcon(self._theme.icon(icon, "muted", 16))
