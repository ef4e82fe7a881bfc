"""The editor of a contact: inline in a card, and larger on a page of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QWidget

from maestro_desktop.core.contacts.model import Contact, ContactKind, Email, Phone, Picture
from maestro_desktop.core.interactions.model import Interaction, PartyKind
from maestro_desktop.ui.contact_fields import (
    Block,
    EmailEntry,
    EntryList,
    Line,
    MoreFields,
    PhoneEntry,
    add_row,
    field_rows,
)
from maestro_desktop.ui.picture import Portraits
from maestro_desktop.ui.picture_field import PictureField
from maestro_desktop.ui.text import shown
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.tokens import GRID
from maestro_desktop.ui.translation import tr
from maestro_desktop.ui.widgets import Choice, IconButton, Key, TextButton, column, plain_label, scrolled, tab_as_seen

if TYPE_CHECKING:  # it understands numbers, which costs more than the first paint may
    from maestro_desktop.core.contacts.entry import NumberHint, Warning

#: Forms that were left with something in them; the oldest is forgotten.
_MOST_LEFT = 20
#: What is not typed by anybody: a contact with nothing but this is empty.
_NOT_TYPED = {
    "id",
    "kind",
    "do_not_call",
    "provisional",
    "source",
    "source_id",
    "created_at",
    "changed_at",
    "company_id",
}


NumberHints = Callable[[str], "NumberHint | None"]
Warnings = Callable[[Contact], "tuple[Warning, ...]"]


def no_hint(number: str) -> None:
    """Tell nothing about a number."""


def no_warnings(contact: Contact) -> tuple[Warning, ...]:
    """Find nothing odd."""
    return ()


class EntryHelp(NamedTuple):
    """What helps while a contact is typed: what was understood of a number, and what looks odd."""

    number_hint: NumberHints = no_hint
    warnings_of: Warnings = no_warnings


NO_HELP = EntryHelp()


def draft_of(interaction: Interaction) -> Contact:
    """Return a new contact prefilled with what an interaction tells about the other side; nothing is made up."""
    party = interaction.party
    phones: tuple[Phone, ...] = ()
    emails: tuple[Email, ...] = ()
    if party.kind is PartyKind.PHONE:
        phones = (Phone(raw=shown(party.raw, 60), e164=party.normalised),)
    elif party.kind is PartyKind.EMAIL:
        emails = (Email(address=shown(party.raw, 254)),)
    return Contact(name=shown(interaction.party_name), phones=phones, emails=emails)


def hint_words(hint: NumberHint | None) -> tuple[str, str]:
    """Return how a number is understood ("+442079460018 · London, United Kingdom · landline"), and what is odd about
    it."""
    if hint is None:
        return "", ""
    place = ", ".join(filter(None, (hint.place, hint.country)))
    ext = tr("ext. {ext}", ext=hint.ext) if hint.ext else ""
    understood = filter(None, (hint.e164 or hint.display, place, tr(hint.kind), ext))
    return shown(" · ".join(understood)), shown(tr(hint.warning), 300)


class ContactForm(QWidget):
    """Everything about a contact that somebody types. Keeps what it does not show, and what was not touched as it was.

    Warns of what looks odd and saves it all the same. A form that was left without saving shows what was typed when
    the same contact is edited again. ``page``: on a page of its own, with all fields and without a heading; the page
    lays out ``kind_choice`` and ``ending`` (what is wrong, and the buttons).

    Signals:
        saved(Contact): with the id of the contact that is edited, 0 for a new one.
        cancelled()
        fitted(): has more or fewer fields now, and another height
    """

    saved = Signal(object)
    cancelled = Signal()
    fitted = Signal()

    def __init__(
        self,
        theme: Theme,
        entry_help: EntryHelp = NO_HELP,
        *,
        page: bool = False,
        portraits: Portraits | None = None,
    ) -> None:
        super().__init__()
        self._theme, self._page = theme, page
        self._face = PictureField(theme, portraits or Portraits(self)) if page else None
        self._number_hint, self._warnings_of = entry_help
        #: What edit() was called with, what the fields were filled with, and what they said then.
        self._asked = self._contact = self._before = Contact()
        self._left: dict[Contact, Contact] = {}
        self._filling = False
        self._more: MoreFields | None = None
        self.setObjectName("contact_form")
        self._build()

    def _build(self) -> None:
        theme = self._theme
        self._heading = plain_label(tr("New contact"), "section", name="contact_form_heading")
        if self._page:
            self._heading.hide()
        self.kind_choice = Choice(theme, name="contact_kind", words=tr("Person or company"))
        self.kind_choice.addItem(theme.icon("user", "muted", 16), tr("Person"), ContactKind.PERSON)
        self.kind_choice.addItem(theme.icon("building-2", "muted", 16), tr("Company"), ContactKind.COMPANY)
        self.kind_choice.currentIndexChanged.connect(self._show_kind)
        theme.changed.connect(self._dress)
        self._restored = plain_label(tr("What you typed before is back."), "small", name="contact_restored", wrap=True)
        self._start_over = TextButton(
            tr("Start over"),
            kind="quiet",
            name="contact_start_over",
            hint=tr("Forget what you typed"),
            shortcut="Ctrl+Shift+R",
        )
        self._start_over.clicked.connect(self._forget)

        self._name = self._line(tr("Name"), "contact_name")
        self._org = self._line(tr("Company"), "contact_org")
        self._phones = EntryList(
            theme, tr("Numbers"), tr("Add number"), "Ctrl+Shift+N", "contact_add_number", self._phone, within=self
        )
        self._emails = EntryList(
            theme, tr("E-mail"), tr("Add e-mail"), "Ctrl+Shift+E", "contact_add_email", self._email, within=self
        )
        self._tags = self._line(tr("Tags"), "contact_tags")
        self._tags.setPlaceholderText("vip, supplier")
        self._pinned = self._line(tr("Pinned note"), "contact_pinned")
        self._pinned.setPlaceholderText(tr("What to know before the first word"))
        self._notes = Block(tr("Notes about the contact"), "contact_notes", lines=6 if self._page else 3)
        self._do_not_call = QCheckBox(tr("Do not call"))
        self._do_not_call.setObjectName("contact_do_not_call")
        self._unfold = TextButton(
            tr("More"),
            theme,
            "chevron-down",
            kind="quiet",
            name="contact_more",
            hint=tr("Show all fields"),
            shortcut="Ctrl+M",
        )
        self._unfold.clicked.connect(self._show_more)
        self._warnings = plain_label(role="odd", name="contact_warnings", wrap=True)
        for entries in (self._phones, self._emails):
            entries.edited.connect(self._changed)
            entries.added.connect(self._order)
        for field in (self._name, self._org, self._tags, self._pinned):
            field.textChanged.connect(self._changed)
        self._notes.textChanged.connect(self._changed)
        self._do_not_call.toggled.connect(self._changed)
        self._name.textEdited.connect(self._name_edited)

        heading = QHBoxLayout()
        heading.setSpacing(GRID)
        heading.addWidget(self._heading)
        heading.addStretch(1)
        if not self._page:
            heading.addWidget(self.kind_choice)
        back = QHBoxLayout()
        back.addWidget(self._restored)
        back.addWidget(self._start_over)
        back.addStretch(1)
        self._form = field_rows()
        if self._face is not None:
            self._form.addRow("", self._face)
            self._face.changed.connect(self._changed)
        add_row(self._form, tr("Name"), self._name)
        add_row(self._form, tr("Company"), self._org)
        self._form.addRow(self._phones)
        self._form.addRow(self._emails)
        add_row(self._form, tr("Tags"), self._tags)
        add_row(self._form, tr("Pinned"), self._pinned)
        add_row(self._form, tr("Notes"), self._notes)
        self._form.addRow("", self._do_not_call)
        unfold = QHBoxLayout()
        unfold.addWidget(self._unfold)
        unfold.addStretch(1)
        self._layout = column(spacing=GRID)
        self._layout.addLayout(heading)
        self._layout.addLayout(back)
        self._layout.addLayout(self._form)
        self._layout.addLayout(unfold)
        self._layout.addWidget(self._warnings)
        self.ending = self._make_ending()
        if not self._page:
            self._layout.addWidget(self.ending)
        self.setLayout(self._layout)
        Key("Ctrl+Shift+R", self._start_over, self)
        Key("Ctrl+M", self._unfold, self)
        self._show_back(False)
        self._warnings.hide()

    def _make_ending(self) -> QWidget:
        self._problem = plain_label(role="error", name="contact_problem", wrap=True)
        self._problem.hide()
        save = TextButton(
            tr("Save contact"),
            self._theme,
            "check",
            kind="primary",
            name="contact_save",
            hint=tr("Save"),
            shortcut="Ctrl+Enter",
        )
        cancel = TextButton(tr("Cancel"), name="contact_cancel", hint=tr("Leave without saving"), shortcut="Esc")
        save.clicked.connect(self._save)
        cancel.clicked.connect(self.cancel)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            Key(keys, save, self)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(save)
        buttons.addWidget(cancel)
        buttons.addStretch(1)
        layout = column(spacing=GRID)
        layout.addWidget(self._problem)
        layout.addLayout(buttons)
        ending = QWidget()
        ending.setLayout(layout)
        return ending

    @property
    def heading(self) -> str:
        """What is being done, in words."""
        return self._heading.text()

    def edit(self, contact: Contact) -> None:
        """Fill the form. ``contact.id`` 0 makes a new one."""
        self._asked = next((asked for asked, typed in self._left.items() if typed == contact), contact)
        self._fill(self._asked)
        self._before = self.contact()
        self._changed()
        typed = self._left.get(self._asked)
        if typed is not None:
            self._fill(typed)
        self._show_back(typed is not None and self._asked == contact)
        self._order()

    def _fill(self, contact: Contact) -> None:
        self._contact = contact
        self._filling = True
        if self._face is not None:
            self._face.fill(_name_of(contact), contact.picture)
        self._heading.setText(tr("Edit contact") if contact.id else tr("New contact"))
        self.kind_choice.setCurrentIndex(self.kind_choice.findData(contact.kind))
        self._name.fill(_name_of(contact))
        self._org.fill(contact.org)
        self._phones.fill(contact.phones)
        self._emails.fill(contact.emails)
        self._tags.fill(", ".join(contact.tags))
        self._pinned.fill(contact.pinned)
        self._notes.fill(contact.notes)
        self._do_not_call.setChecked(contact.do_not_call)
        if self._page:
            self._show_more()
        else:
            self._fold_up()
        self._problem.hide()
        self._filling = False
        self._changed()

    def start(self) -> None:
        """Put the caret where typing is wanted first."""
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._name.selectAll()

    def contact(self) -> Contact:
        """Return what the form says now, saved or not."""
        before, named = self._contact, self._named()
        kind = ContactKind(self.kind_choice.currentData())
        org = self._org.value() if kind is ContactKind.PERSON else named.org
        typed = replace(
            named,
            kind=kind,
            org=org,
            company_id=before.company_id if org == before.org else 0,
            phones=self._phones.values(),
            emails=self._emails.values(),
            tags=_tags_of(self._tags.text()) if self._tags.is_touched else before.tags,
            pinned=self._pinned.value(),
            notes=self._notes.value(),
            do_not_call=self._do_not_call.isChecked(),
            provisional=False,
            picture=before.picture if self._face is None else self._face.picture_id,
        )
        return self._more.applied(typed) if self._more_is_open and self._more is not None else typed

    @property
    def opened(self) -> Contact:
        """The contact as it was when it was opened: what is different in it by now came from elsewhere."""
        return self._asked

    @property
    def picture(self) -> Picture | None:
        """The picture that was chosen for the contact, if it is a new one."""
        return None if self._face is None else self._face.chosen

    def _named(self) -> Contact:
        """What is edited, under the name that stands there: of another name the parts are not known."""
        before, name = self._contact, self._name.value()
        if name == _name_of(before):
            return replace(before, name=name)
        if before.kind is ContactKind.COMPANY and before.org == before.name:
            before = replace(before, org=name)
        return replace(before, name=name, **parts_in(before, name))

    # --- more of it

    @property
    def _more_is_open(self) -> bool:
        return self._more is not None and not self._more.isHidden()

    @Slot()
    def _show_more(self) -> None:
        """Show the fields that most contacts do without. They are made when first asked for."""
        if self._more is None:
            more = self._more = MoreFields(self._theme, self)
            more.edited.connect(self._changed)
            more.named.connect(self._name.put)
            more.entered.connect(self._save)
            more.added.connect(self._order)
            self._layout.insertWidget(self._layout.indexOf(self._warnings), more)
        self._more.fill(self._named(), self._name.value())
        self._more.show()
        self._unfold.hide()
        self._show_kind()
        self._show_rare(True)
        if not self._filling:
            self._order()
            self._more.start()

    def _fold_up(self) -> None:
        if self._more is not None:
            self._more.hide()
        self._unfold.show()
        self._show_rare(False)

    def _show_rare(self, show: bool) -> None:
        """During a call there is little room: what is empty and seldom filled stands under More."""
        self._form.setRowVisible(self._tags, show or bool(self._contact.tags))
        self._form.setRowVisible(self._pinned, show or bool(self._contact.pinned))

    @Slot(int)
    def _show_kind(self, index: int = 0) -> None:
        """A company has neither a company nor parts of a name."""
        person = ContactKind(self.kind_choice.currentData()) is ContactKind.PERSON
        self._form.setRowVisible(self._org, person)
        if self._more is not None:
            self._more.show_person(person)
        self._changed()

    @Slot()
    def _name_edited(self) -> None:
        if self._more is not None and self._more_is_open:
            self._more.follow(self._named())

    # --- what is odd

    @Slot()
    def _changed(self) -> None:
        """Look at what is typed now."""
        if self._filling:
            return
        self._problem.hide()
        contact = self.contact()
        odd: list[str] = []
        per_phone: dict[int, list[str]] = {}
        per_email: dict[int, list[str]] = {}
        for warning in self._warnings_of(contact):
            words = shown(warning.words, 300)
            if warning.field == "phones":
                per_phone.setdefault(warning.index, []).append(words)
            elif warning.field == "emails":
                per_email.setdefault(warning.index, []).append(words)
            elif contact != self._before:  # nobody is told that a form is empty which they have just opened
                odd.append(words)
        self._phones.warn(per_phone)
        self._emails.warn(per_email)
        self._warnings.setText("\n".join(odd))
        self._warnings.setVisible(bool(odd))

    # --- leaving

    @Slot()
    def cancel(self) -> None:
        """Leave without saving. What was typed is there again when the same contact is edited."""
        self._keep_typed()
        self.cancelled.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        self._keep_typed()
        super().hideEvent(event)

    def _keep_typed(self) -> None:
        typed = self.contact()
        self._left.pop(self._asked, None)
        if typed != self._before:
            self._left[self._asked] = typed
            while len(self._left) > _MOST_LEFT:
                del self._left[next(iter(self._left))]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
            return
        super().keyPressEvent(event)

    @Slot()
    def _forget(self) -> None:
        """Begin again with what is stored."""
        self._left.pop(self._asked, None)
        self._fill(self._asked)
        self._show_back(False)
        self.start()

    def _show_back(self, is_back: bool) -> None:
        self._restored.setVisible(is_back)
        self._start_over.setVisible(is_back)

    @Slot()
    def _save(self) -> None:
        contact = self.contact()
        if not any(getattr(contact, field.name) for field in fields(Contact) if field.name not in _NOT_TYPED):
            self._problem.setText(tr("Please enter a name, a company, a number or an e-mail address."))
            self._problem.show()
            self._name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._before = contact
        self._keep_typed()
        self.saved.emit(contact)

    # --- making

    @Slot()
    def _order(self) -> None:
        tab_as_seen(self, self.ending) if self._page else tab_as_seen(self)
        self.fitted.emit()

    def _line(self, words: str, name: str) -> Line:
        field = Line(words, name)
        field.returnPressed.connect(self._save)
        return field

    def _phone(self, index: int) -> PhoneEntry:
        entry = PhoneEntry(self._theme, index, self._hint)
        entry.entered.connect(self._save)
        entry.preferred.connect(self._prefer)
        return entry

    def _email(self, index: int) -> EmailEntry:
        entry = EmailEntry(self._theme, index)
        entry.entered.connect(self._save)
        return entry

    def _hint(self, number: str) -> tuple[str, str]:
        return hint_words(self._number_hint(number))

    @Slot()
    def _prefer(self) -> None:
        """There is one number to call first."""
        for entry in self._phones.entries:
            if isinstance(entry, PhoneEntry) and entry is not self.sender():
                entry.set_preferred(False)

    @Slot()
    def _dress(self) -> None:
        self.kind_choice.setItemIcon(0, self._theme.icon("user", "muted", 16))
        self.kind_choice.setItemIcon(1, self._theme.icon("building-2", "muted", 16))


class ContactPage(QWidget):
    """The editor on a page of its own, with all fields.

    Signals: those of ContactForm.
    """

    saved = Signal(object)
    cancelled = Signal()

    def __init__(self, theme: Theme, entry_help: EntryHelp = NO_HELP, portraits: Portraits | None = None) -> None:
        super().__init__()
        self.setObjectName("contact_page")
        self.form = ContactForm(theme, entry_help, page=True, portraits=portraits)
        self.form.saved.connect(self.saved)
        self.form.cancelled.connect(self.cancelled)
        back = IconButton(theme, "arrow-left", tr("Leave without saving"), shortcut="Esc", name="contact_page_back")
        back.clicked.connect(self.form.cancel)
        self._title = plain_label(role="title", name="contact_page_title")
        head = QHBoxLayout()
        head.setContentsMargins(GRID, GRID, 2 * GRID, GRID)
        head.setSpacing(GRID)
        head.addWidget(back)
        head.addWidget(self._title, 1)
        head.addWidget(self.form.kind_choice)
        body = column()
        body.setContentsMargins(2 * GRID, 0, 2 * GRID, 2 * GRID)
        body.addWidget(self.form)
        body.addStretch(1)
        foot = QFrame()
        foot.setProperty("area", "footer")
        ending = column()
        ending.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        ending.addWidget(self.form.ending)
        foot.setLayout(ending)
        layout = column(spacing=0)
        layout.addLayout(head)
        layout.addWidget(scrolled(body), 1)
        layout.addWidget(foot)
        self.setLayout(layout)

    def edit(self, contact: Contact) -> None:
        """Fill the page. ``contact.id`` 0 makes a new one."""
        self.form.edit(contact)
        self._title.setText(self.form.heading)

    def contact(self) -> Contact:
        """Return what the page says now, saved or not."""
        return self.form.contact()

    def start(self) -> None:
        """Put the caret where typing is wanted first."""
        self.form.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.form.cancel()
            return
        super().keyPressEvent(event)


_PARTS = ("prefix", "given", "additional", "family", "suffix")


def parts_in(before: Contact, name: str) -> dict[str, Any]:
    """Return the parts of a name that was written anew. Those that still stand in it stay, and so do those that never
    stood in it; of the others only one can be known, by the words that are left. A name with no word of the old one is
    somebody else's."""
    was, words = _name_of(before).split(), name.split()
    parts: dict[str, Any] = {part: getattr(before, part) for part in _PARTS}
    lost, kept = [], 0
    for part, value in parts.items():
        if not value or not set(value.split()) <= set(was):
            continue
        if set(value.split()) <= set(words):
            words = [word for word in words if word not in value.split()]
            kept += 1
        else:
            lost.append(part)
    if lost and not kept:
        return dict.fromkeys(_PARTS, "")
    known = " ".join(words) if len(lost) == 1 else ""
    return parts | dict.fromkeys(lost, known)


def _name_of(contact: Contact) -> str:
    return contact.name or f"{contact.given} {contact.family}".strip()


def _tags_of(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, (tag.strip() for tag in text.split(",")))))
