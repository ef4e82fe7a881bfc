"""The inline form for a new contact, or for changing one."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from maestro_desktop.core.contacts.model import Contact, Email, Phone
from maestro_desktop.core.interactions.model import Interaction, PartyKind
from maestro_desktop.ui.text import shown
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.tokens import GRID
from maestro_desktop.ui.widgets import TextButton, column, plain_label


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


class ContactForm(QWidget):
    """Name, company, numbers, e-mail, notes. Keeps what it does not show.

    Signals:
        saved(Contact): with the id of the contact that is edited, 0 for a new one.
        cancelled()
    """

    saved = Signal(object)
    cancelled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("contact_form")
        self._contact = Contact()
        self._heading = plain_label("New contact", "section", name="contact_form_heading")
        self._name = self._line("Name", "contact_name")
        self._org = self._line("Company", "contact_org")
        self._phones: list[QLineEdit] = []
        self._email = self._line("E-mail", "contact_email")
        self._notes = QPlainTextEdit()
        self._notes.setObjectName("contact_notes")
        self._notes.setAccessibleName("Notes about the contact")
        self._notes.setTabChangesFocus(True)
        self._notes.setFixedHeight(self.fontMetrics().lineSpacing() * 3 + 2 * GRID)
        self._problem = plain_label(role="error", name="contact_problem", wrap=True)
        self._problem.hide()
        self._more = TextButton("Add another number", theme, "plus", kind="quiet", name="contact_add_number")
        self._more.clicked.connect(self._add_empty)

        self._numbers = column(spacing=GRID // 2)
        numbers = QWidget()
        more = QHBoxLayout()
        more.addWidget(self._more)
        more.addStretch(1)
        all_numbers = column(spacing=0)
        all_numbers.addLayout(self._numbers)
        all_numbers.addLayout(more)
        numbers.setLayout(all_numbers)
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(GRID)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, field in (
            ("Name", self._name),
            ("Company", self._org),
            ("Numbers", numbers),
            ("E-mail", self._email),
            ("Notes", self._notes),
        ):
            form.addRow(self._caption(words, field), field)

        save = TextButton("Save contact", theme, "check", kind="primary", name="contact_save", hint="Save")
        cancel = TextButton("Cancel", name="contact_cancel", hint="Leave without saving", shortcut="Esc")
        save.clicked.connect(self._save)
        cancel.clicked.connect(self.cancelled)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(save)
        buttons.addWidget(cancel)
        buttons.addStretch(1)
        layout = column(spacing=GRID)
        layout.addWidget(self._heading)
        layout.addLayout(form)
        layout.addWidget(self._problem)
        layout.addLayout(buttons)
        self.setLayout(layout)

    def edit(self, contact: Contact) -> None:
        """Fill the form. ``contact.id`` 0 makes a new one."""
        self._contact = contact
        self._heading.setText("Edit contact" if contact.id else "New contact")
        self._name.setText(contact.name or f"{contact.given} {contact.family}".strip())
        self._org.setText(contact.org)
        self._email.setText(contact.emails[0].address if contact.emails else "")
        self._notes.setPlainText(contact.notes)
        self._problem.hide()
        for field in self._phones:
            self._numbers.removeWidget(field)
            field.hide()
            field.deleteLater()
        self._phones = []
        for phone in contact.phones or (Phone(raw=""),):
            self._add(phone.raw)

    def start(self) -> None:
        """Put the caret where typing is wanted first."""
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._name.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return
        super().keyPressEvent(event)

    def _line(self, words: str, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(name)
        field.setAccessibleName(words)
        field.returnPressed.connect(self._save)
        return field

    @staticmethod
    def _caption(words: str, field: QWidget) -> QLabel | QFrame:
        label = plain_label(words, "muted")
        label.setBuddy(field)
        return label

    def _add(self, raw: str) -> QLineEdit:
        field = self._line("Number", f"contact_phone_{len(self._phones)}")
        field.setText(raw)
        self._phones.append(field)
        self._numbers.addWidget(field)
        field.show()
        return field

    @Slot()
    def _add_empty(self) -> None:
        self._add("").setFocus(Qt.FocusReason.OtherFocusReason)

    def contact(self) -> Contact:
        """Return what the form says now, saved or not."""
        known = {phone.raw: phone for phone in self._contact.phones}
        numbers = [field.text().strip() for field in self._phones]
        address = self._email.text().strip()
        first = self._contact.emails[0] if self._contact.emails else Email(address="")
        name = self._name.text().strip()
        changed_name = name != (self._contact.name or f"{self._contact.given} {self._contact.family}".strip())
        return replace(
            self._contact,
            name=name,
            given="" if changed_name else self._contact.given,
            family="" if changed_name else self._contact.family,
            org=self._org.text().strip(),
            phones=tuple(known.get(raw) or Phone(raw=raw) for raw in numbers if raw),
            emails=((replace(first, address=address),) if address else ()) + self._contact.emails[1:],
            notes=self._notes.toPlainText().strip(),
            provisional=False,
        )

    @Slot()
    def _save(self) -> None:
        contact = self.contact()
        if not (contact.name or contact.org or contact.phones or contact.emails):
            self._problem.setText("Please enter a name, a company, a number or an e-mail address.")
            self._problem.show()
            self._name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.saved.emit(contact)
