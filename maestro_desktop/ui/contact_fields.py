"""The fields of the contact editor. What nobody touched is given back just as it was, even where it can't be shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFormLayout, QGridLayout, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from maestro_desktop.core.contacts.model import Address, Contact, Email, Handle, Phone
from maestro_desktop.ui.text import shown, shown_block
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.tokens import GRID
from maestro_desktop.ui.translation import tr
from maestro_desktop.ui.widgets import Choice, IconButton, Key, TextButton, column, plain_label, set_tone

#: More than anybody reads in one line; the rest is kept while nobody types there.
_MOST_SHOWN = 30_000
_LABELS = ("mobile", "work", "home", "main", "fax", "other")


class Line(QLineEdit):
    """One line of text."""

    def __init__(self, words: str, name: str, placeholder: str = "") -> None:
        super().__init__()
        self._whole = self._shown = ""
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setPlaceholderText(placeholder)

    def fill(self, text: str) -> None:
        self._whole = text
        self.setText(shown(text, _MOST_SHOWN))
        self._shown = self.text()
        if not self.hasFocus():
            self.home(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Of a long text the beginning is shown until somebody writes, and goes on where it ends.
        if event.reason() is Qt.FocusReason.OtherFocusReason and not self.hasSelectedText():
            self.end(False)

    @property
    def is_touched(self) -> bool:
        return self.text() != self._shown

    def value(self) -> str:
        return self.text().strip() if self.is_touched else self._whole

    @Slot(str)
    def put(self, text: str) -> None:
        """Change the text as typing would: Ctrl+Z takes it back."""
        if text != self.text():
            self.selectAll()
            self.insert(text)


class Block(QPlainTextEdit):
    """Some lines of text."""

    def __init__(self, words: str, name: str, *, lines: int) -> None:
        super().__init__()
        self._whole = self._shown = ""
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 2 * GRID)

    def fill(self, text: str) -> None:
        self._whole = text
        self.setPlainText(shown_block(text, max(1, len(text))))
        self._shown = self.toPlainText()

    def value(self) -> str:
        text = self.toPlainText()
        return self._whole if text == self._shown else text.strip()


class Entry(QWidget):
    """One of several: a number, an address. Keeps what of it is not shown.

    Signals:
        edited(): says something else now
        entered(): Enter was pressed in it
        removed(): is not wanted any more
    """

    edited = Signal()
    entered = Signal()
    removed = Signal()

    def fill(self, value: Any) -> None:
        raise NotImplementedError

    def value(self) -> Any:
        """Return what it says, or None where that is nothing."""
        raise NotImplementedError

    def warn(self, words: str) -> None:
        """Say what is odd about it."""

    def start(self) -> None:
        """Put the caret into its first field."""
        lines = self.findChildren(QLineEdit)
        if lines:
            lines[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _line(self, words: str, name: str, placeholder: str = "") -> Line:
        field = Line(words, name, placeholder)
        field.textChanged.connect(self.edited)
        field.returnPressed.connect(self.entered)
        return field

    def _remove_button(self, theme: Theme, words: str, name: str) -> IconButton:
        button = IconButton(theme, "x", words, shortcut="Ctrl+Shift+Del", name=name, token="muted", size=16)
        button.clicked.connect(self.removed)
        Key("Ctrl+Shift+Del", button, self)
        return button


class PhoneEntry(Entry):
    """A number with its label; below it how it is understood, as one types.

    Signals: those of Entry, and
        preferred(): is the one to call first
    """

    preferred = Signal()

    def __init__(self, theme: Theme, index: int, hint: Callable[[str], tuple[str, str]]) -> None:
        super().__init__()
        self._hint = hint
        self._warning = ""
        self._phone = Phone(raw="")
        self._number = self._line(tr("Number"), f"contact_phone_{index}", tr("Number"))
        self._label = Choice(theme, name=f"contact_phone_label_{index}", words=tr("What sort of number"))
        self._label.setEditable(True)
        self._label.setInsertPolicy(Choice.InsertPolicy.NoInsert)
        self._label.addItems(_LABELS)
        self._label.setCurrentIndex(-1)
        self._label.setFixedWidth(13 * GRID)
        # Beside a hint of two lines a layout would give it less than it needs.
        self._label.ensurePolished()
        self._label.setMinimumHeight(self._label.sizeHint().height())
        line = self._label.lineEdit()
        assert line is not None
        line.setPlaceholderText(tr("label"))
        line.returnPressed.connect(self.entered)
        self._label_line = line
        self._label.editTextChanged.connect(self.edited)
        self._star = IconButton(
            theme,
            "star",
            tr("Call this number first"),
            shortcut="Ctrl+Shift+P",
            name=f"contact_phone_star_{index}",
            token="muted",
            size=16,
        )
        self._star.setCheckable(True)
        self._star.toggled.connect(self._show_star)
        self._star.clicked.connect(self._starred)
        Key("Ctrl+Shift+P", self._star, self)
        remove = self._remove_button(theme, tr("Remove number"), f"contact_phone_remove_{index}")
        self._understood = plain_label(role="small", name=f"contact_phone_hint_{index}", wrap=True)
        self._odd = plain_label(role="odd", name=f"contact_phone_warning_{index}", wrap=True)
        first = QHBoxLayout()
        first.setSpacing(GRID // 2)
        first.addWidget(self._number, 1)
        first.addWidget(self._star)
        first.addWidget(remove)
        words = column(spacing=0)
        words.addStretch(1)
        words.addWidget(self._understood)
        words.addWidget(self._odd)
        words.addStretch(1)
        second = QHBoxLayout()
        second.setSpacing(GRID)
        second.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        second.addLayout(words, 1)
        layout = column(spacing=GRID // 2)
        layout.addLayout(first)
        layout.addLayout(second)
        self.setLayout(layout)
        self._number.textChanged.connect(self._explain)
        self._explain()

    def fill(self, value: Phone) -> None:
        self._phone = value
        self._number.fill(value.raw or (f"{value.e164};ext={value.ext}" if value.ext else value.e164))
        self._label.setEditText(shown(value.label, 60))
        self._label_line.home(False)
        self.set_preferred(value.preferred)

    def value(self) -> Phone | None:
        label, before = self._label.currentText(), self._phone
        label = before.label if label == shown(before.label, 60) else label.strip()
        if not self._number.value():
            return None
        if self._number.is_touched:
            before = Phone(raw=self._number.value())
        return replace(before, label=label, preferred=self._star.isChecked())

    def set_preferred(self, preferred: bool) -> None:
        self._star.setChecked(preferred)

    def warn(self, words: str) -> None:
        if words != self._warning:
            self._warning = words
            self._explain()

    @Slot()
    def _explain(self) -> None:
        understood, odd = self._hint(self._number.text().strip())
        odd = "\n".join(dict.fromkeys(filter(None, (odd, *self._warning.split("\n")))))
        for label, words in ((self._understood, understood), (self._odd, odd)):
            label.setText(words)
            label.setVisible(bool(words))

    @Slot(bool)
    def _show_star(self, on: bool) -> None:
        self._star.show_icon("star-filled" if on else "star", "link" if on else "muted")

    @Slot()
    def _starred(self) -> None:
        if self._star.isChecked():
            self.preferred.emit()
        self.edited.emit()


class EmailEntry(Entry):
    """An e-mail address."""

    def __init__(self, theme: Theme, index: int) -> None:
        super().__init__()
        self._email = Email(address="")
        self._address = self._line(tr("E-mail"), f"contact_email_{index}", "name@example.com")
        self._odd = plain_label(role="odd", name=f"contact_email_warning_{index}", wrap=True)
        self._odd.hide()
        first = QHBoxLayout()
        first.setSpacing(GRID // 2)
        first.addWidget(self._address, 1)
        first.addWidget(self._remove_button(theme, tr("Remove e-mail"), f"contact_email_remove_{index}"))
        layout = column(spacing=GRID // 2)
        layout.addLayout(first)
        layout.addWidget(self._odd)
        self.setLayout(layout)

    def fill(self, value: Email) -> None:
        self._email = value
        self._address.fill(value.address)

    def value(self) -> Email | None:
        address = self._address.value()
        return replace(self._email, address=address) if address else None

    def warn(self, words: str) -> None:
        self._odd.setText(words)
        self._odd.setVisible(bool(words))
        set_tone(self._address, "warning" if words else "")


class PairEntry(Entry):
    """Two short texts that belong together; ``parts`` says how they are called."""

    def __init__(self, theme: Theme, name: str, index: int, parts: tuple[str, str]) -> None:
        super().__init__()
        self._one = self._line(parts[0], f"{name}_{index}_key", parts[0])
        self._other = self._line(parts[1], f"{name}_{index}_value", parts[1])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self._one, 2)
        layout.addWidget(self._other, 3)
        layout.addWidget(self._remove_button(theme, tr("Remove"), f"{name}_{index}_remove"))

    def _fill_pair(self, one: str, other: str) -> None:
        self._one.fill(one)
        self._other.fill(other)

    def _pair(self) -> tuple[str, str] | None:
        pair = self._one.value(), self._other.value()
        return pair if any(pair) else None


class HandleEntry(PairEntry):
    """A name on another service."""

    def __init__(self, theme: Theme, index: int) -> None:
        super().__init__(theme, "contact_handle", index, (tr("Service"), tr("Name there")))
        self._handle = Handle("", "")

    def fill(self, value: Handle) -> None:
        self._handle = value
        self._fill_pair(value.service, value.name)

    def value(self) -> Handle | None:
        pair = self._pair()
        return replace(self._handle, service=pair[0], name=pair[1]) if pair else None


class FieldEntry(PairEntry):
    """A field of the user's own."""

    def __init__(self, theme: Theme, index: int) -> None:
        super().__init__(theme, "contact_field", index, (tr("Field"), tr("Content")))

    def fill(self, value: tuple[str, str]) -> None:
        self._fill_pair(*value)

    def value(self) -> tuple[str, str] | None:
        return self._pair()


class UrlEntry(Entry):
    """A web page."""

    def __init__(self, theme: Theme, index: int) -> None:
        super().__init__()
        self._url = self._line(tr("Web page"), f"contact_url_{index}", "https://example.com")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self._url, 1)
        layout.addWidget(self._remove_button(theme, tr("Remove web page"), f"contact_url_remove_{index}"))

    def fill(self, value: str) -> None:
        self._url.fill(value)

    def value(self) -> str | None:
        return self._url.value() or None


class AddressEntry(Entry):
    """A postal address."""

    def __init__(self, theme: Theme, index: int) -> None:
        super().__init__()
        self._address = Address()
        parts = (
            ("street", tr("Street")),
            ("postcode", tr("Postcode")),
            ("locality", tr("Town")),
            ("region", tr("County or state")),
            ("country", tr("Country")),
        )
        self._parts = {part: self._line(words, f"contact_address_{index}_{part}", words) for part, words in parts}
        first = QHBoxLayout()
        first.setSpacing(GRID // 2)
        first.addWidget(self._parts["street"], 1)
        first.addWidget(self._remove_button(theme, tr("Remove address"), f"contact_address_{index}_remove"))
        second = QHBoxLayout()
        second.setSpacing(GRID // 2)
        second.addWidget(self._parts["postcode"], 2)
        second.addWidget(self._parts["locality"], 3)
        third = QHBoxLayout()
        third.setSpacing(GRID // 2)
        third.addWidget(self._parts["region"], 1)
        third.addWidget(self._parts["country"], 1)
        layout = column(spacing=GRID // 2)
        for line in (first, second, third):
            layout.addLayout(line)
        self.setLayout(layout)

    def fill(self, value: Address) -> None:
        self._address = value
        for part, field in self._parts.items():
            field.fill(getattr(value, part))

    def value(self) -> Address | None:
        typed = replace(self._address, **{part: field.value() for part, field in self._parts.items()})
        return typed if replace(typed, label="") != Address() else None


class EntryList(QWidget):
    """Any number of entries, and a button that adds one. ``make`` makes the n-th; ``within``: where the key works.

    Signals:
        edited(): says something else now
        added(): has another entry
    """

    edited = Signal()
    added = Signal()

    def __init__(
        self,
        theme: Theme,
        words: str,
        add_words: str,
        keys: str,
        name: str,
        make: Callable[[int], Entry],
        *,
        within: QWidget,
        least: int = 1,
    ) -> None:
        super().__init__()
        self._make, self._least = make, least
        self._made = 0
        self.entries: list[Entry] = []
        self._column = column(spacing=GRID)
        add = TextButton(add_words, theme, "plus", kind="quiet", name=name, hint=add_words, shortcut=keys)
        add.clicked.connect(self._add_empty)
        Key(keys, add, within)
        # The button stands above, where it costs no line; Tab comes to it after the entries.
        layout = QGridLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(GRID // 2)
        layout.setColumnStretch(0, 1)
        layout.addLayout(self._column, 1, 0, 1, 2)
        layout.addWidget(plain_label(words, "muted"), 0, 0)
        layout.addWidget(add, 0, 1)
        self.setLayout(layout)

    def fill(self, values: Sequence[Any]) -> None:
        """Show these, and empty ones up to the least number."""
        while self.entries:
            self._drop(self.entries[-1])
        self._made = 0
        for value in values:
            self._add().fill(value)
        while len(self.entries) < self._least:
            self._add()

    def values(self) -> tuple[Any, ...]:
        return tuple(value for entry in self.entries if (value := entry.value()) is not None)

    def warn(self, words: dict[int, list[str]]) -> None:
        """Say what is odd, by the place of a value among ``values``."""
        place = 0
        for entry in self.entries:
            there = entry.value() is not None
            entry.warn("\n".join(words.get(place, ())) if there else "")
            place += there

    def _add(self) -> Entry:
        entry = self._make(self._made)
        self._made += 1
        entry.removed.connect(self._remove)
        entry.edited.connect(self.edited)
        self.entries.append(entry)
        self._column.addWidget(entry)
        return entry

    @Slot()
    def _add_empty(self) -> None:
        entry = self._add()
        entry.show()
        self.added.emit()
        entry.start()

    @Slot()
    def _remove(self) -> None:
        entry = self.sender()
        assert isinstance(entry, Entry)
        place = self.entries.index(entry)
        self._drop(entry)
        if len(self.entries) < self._least:
            self._add().show()
            self.added.emit()
        if self.entries:
            self.entries[min(place, len(self.entries) - 1)].start()
        self.edited.emit()

    def _drop(self, entry: Entry) -> None:
        self.entries.remove(entry)
        self._column.removeWidget(entry)
        entry.hide()
        entry.deleteLater()


def field_rows() -> QFormLayout:
    """Return a layout of captions with their fields."""
    form = QFormLayout()
    form.setContentsMargins(0, 0, 0, 0)
    form.setSpacing(GRID)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def add_row(form: QFormLayout, words: str, field: QWidget) -> None:
    """Add a field with its caption; captions of all rows are equally wide."""
    label = plain_label(words, "muted")
    label.setBuddy(field)
    label.setMinimumWidth(label.fontMetrics().horizontalAdvance(tr("Department")))
    form.addRow(label, field)


class MoreFields(QWidget):
    """What most contacts do without: the parts of the name, department and title, addresses, pages, handles, fields.

    Signals:
        edited(): says something else now
        named(str): the name that its changed parts make, while it was made of them before
        entered(): Enter was pressed in a line
        added(): has another entry
    """

    edited = Signal()
    added = Signal()
    named = Signal(str)
    entered = Signal()

    def __init__(self, theme: Theme, within: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self._joined = ""
        self._name = ""
        self.setObjectName("contact_more_fields")
        self._given = self._line(tr("Given name"), "contact_given")
        self._family = self._line(tr("Family name"), "contact_family")
        self._phonetic = self._line(tr("Said as"), "contact_phonetic")
        self._title = self._line(tr("Title"), "contact_title")
        self._department = self._line(tr("Department"), "contact_department")
        for part in (self._given, self._family):
            part.textEdited.connect(self._part_edited)
        self._addresses = self._list(
            tr("Addresses"), tr("Add address"), "Ctrl+Shift+A", "contact_add_address", AddressEntry, within
        )
        self._urls = self._list(
            tr("Web pages"), tr("Add web page"), "Ctrl+Shift+W", "contact_add_url", UrlEntry, within
        )
        self._handles = self._list(
            tr("Other ways"), tr("Add a service"), "Ctrl+Shift+S", "contact_add_handle", HandleEntry, within
        )
        self._fields = self._list(
            tr("Own fields"), tr("Add field"), "Ctrl+Shift+F", "contact_add_field", FieldEntry, within
        )
        self._form = field_rows()
        self._form.setContentsMargins(0, GRID, 0, 0)
        for words, field in (
            (tr("Given"), self._given),
            (tr("Family"), self._family),
            (tr("Said as"), self._phonetic),
            (tr("Title"), self._title),
            (tr("Department"), self._department),
        ):
            add_row(self._form, words, field)
        for entries in (self._addresses, self._urls, self._handles, self._fields):
            self._form.addRow(entries)
        self.setLayout(self._form)

    def fill(self, contact: Contact, name: str) -> None:
        """Show a contact that goes by ``name`` now."""
        self._phonetic.fill(contact.phonetic)
        self._title.fill(contact.title)
        self._department.fill(contact.department)
        self._addresses.fill(contact.addresses)
        self._urls.fill(contact.urls)
        self._handles.fill(contact.handles)
        self._fields.fill(contact.fields)
        self._given.fill(contact.given)
        self._family.fill(contact.family)
        self._name, self._joined = name, self._join()

    def applied(self, contact: Contact) -> Contact:
        """Return the contact with what stands here."""
        return replace(
            contact,
            given=self._given.value(),
            family=self._family.value(),
            phonetic=self._phonetic.value(),
            title=self._title.value(),
            department=self._department.value(),
            addresses=self._addresses.values(),
            urls=self._urls.values(),
            handles=self._handles.values(),
            fields=self._fields.values(),
        )

    def follow(self, contact: Contact) -> None:
        """The name was typed anew: parts that nobody typed go with the old one, and come back with it."""
        self._name = contact.name
        if not (self._given.is_touched or self._family.is_touched):
            self._given.fill(contact.given)
            self._family.fill(contact.family)
            self._joined = self._join()
            self.edited.emit()

    def show_person(self, person: bool) -> None:
        """A company has no given name, title or department."""
        for field in (self._given, self._family, self._title, self._department):
            self._form.setRowVisible(field, person)

    def start(self) -> None:
        """Put the caret into the first field."""
        first = self._given if not self._given.isHidden() else self._phonetic
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _join(self) -> str:
        return f"{self._given.value()} {self._family.value()}".strip()

    @Slot()
    def _part_edited(self) -> None:
        joined = self._join()
        if self._name in ("", self._joined):
            self._name = joined
            self.named.emit(joined)
        self._joined = joined

    def _line(self, words: str, name: str) -> Line:
        field = Line(words, name)
        field.textChanged.connect(self.edited)
        field.returnPressed.connect(self.entered)
        return field

    def _list(
        self,
        words: str,
        add_words: str,
        keys: str,
        name: str,
        kind: Callable[[Theme, int], Entry],
        within: QWidget,
    ) -> EntryList:
        def make(index: int) -> Entry:
            entry = kind(self._theme, index)
            entry.entered.connect(self.entered)
            return entry

        entries = EntryList(self._theme, words, add_words, keys, name, make, within=within, least=0)
        entries.edited.connect(self.edited)
        entries.added.connect(self.added)
        return entries
