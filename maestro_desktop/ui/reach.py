"""The ways to reach somebody: numbers that call, addresses that copy."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from maestro_desktop.core.contacts.model import Contact, Phone
from maestro_desktop.core.interactions.model import Interaction, PartyKind
from maestro_desktop.core.phone.decision import Source
from maestro_desktop.ui.flow import FlowLayout
from maestro_desktop.ui.text import FormatNumber, number_words, party_words, shown
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.translation import tr
from maestro_desktop.ui.widgets import ElidedButton

#: As many as stand on a card.
_MOST_NUMBERS, _MOST_ADDRESSES = 6, 3


class Reach(QWidget):
    """Buttons for a contact's numbers and addresses, and for the one of this interaction if it is another. ``most``: so
    many numbers and addresses.

    Signals:
        dial_requested(str, object): number and Source.CONTACT
        copy_requested(str): an address
    """

    dial_requested = Signal(str, object)
    copy_requested = Signal(str)

    def __init__(
        self, theme: Theme, format_number: FormatNumber, most: tuple[int, int] = (_MOST_NUMBERS, _MOST_ADDRESSES)
    ) -> None:
        super().__init__()
        self._most_numbers, self._most_addresses = most
        self._theme = theme
        self._format = format_number
        self._flow = FlowLayout()
        self._numbers: list[ElidedButton] = []
        self._addresses: list[ElidedButton] = []
        self.setLayout(self._flow)

    def show_ways(self, contact: Contact | None, interaction: Interaction | None = None) -> None:
        """Fill with what is known, the preferred number first; hidden if that is nothing (a bare number already stands
        in the heading)."""
        phones = sorted(contact.phones, key=lambda phone: not phone.preferred)[: self._most_numbers] if contact else []
        numbers = [self._words(phone) for phone in phones]
        addresses = [email.address for email in contact.emails[: self._most_addresses]] if contact else []
        if interaction is not None:
            party = interaction.party
            named = contact is not None or bool(interaction.party_name)
            if named and party.kind is PartyKind.PHONE and all(party.normalised != phone.e164 for phone in phones):
                numbers.insert(0, (party_words(party, self._format), tr("this one"), party.normalised or party.raw))
            if party.kind is PartyKind.EMAIL and party.raw.casefold() not in map(str.casefold, addresses):
                addresses.insert(0, party.raw)
        # Buttons are kept and filled anew: making them takes longer than a pop may.
        while len(self._numbers) < len(numbers):
            self._numbers.append(self._button("phone", "card_number", self._dial, len(self._numbers)))
        while len(self._addresses) < len(addresses):
            self._addresses.append(self._button("mail", "card_email", self._copy, self._flow.count()))
        for index, button in enumerate(self._numbers):
            button.setVisible(index < len(numbers))
            if index < len(numbers):
                words, label, number = numbers[index]
                label = shown(label, 20)
                button.say(
                    " · ".join(filter(None, (words, label))),
                    hint=", ".join(filter(None, (tr("Call {number}", number=words), label))),
                )
                button.setProperty("target", number)
        for index, button in enumerate(self._addresses):
            button.setVisible(index < len(addresses))
            if index < len(addresses):
                button.say(
                    shown(addresses[index], 60),
                    hint=tr("Copy e-mail address {address}", address=shown(addresses[index])),
                )
                button.setProperty("target", addresses[index])
        self.setVisible(bool(numbers or addresses))

    def _words(self, phone: Phone) -> tuple[str, str, str]:
        """Return words, label and what is dialled."""
        number = f"{phone.e164};ext={phone.ext}" if phone.e164 and phone.ext else phone.e164 or phone.raw
        return number_words(phone, self._format), phone.label, number

    def _button(self, icon: str, name: str, slot: Callable[[], None], place: int) -> ElidedButton:
        button = ElidedButton(self._theme, icon, kind="number", name=name)
        button.clicked.connect(slot)
        self._flow.insertWidget(place, button)
        return button

    @Slot()
    def _dial(self) -> None:
        self.dial_requested.emit(str(self.sender().property("target")), Source.CONTACT)

    @Slot()
    def _copy(self) -> None:
        self.copy_requested.emit(str(self.sender().property("target")))
