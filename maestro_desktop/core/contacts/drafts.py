"""Contacts on their way into the book: prefilled from an interaction, and with their numbers understood."""

from __future__ import annotations

from dataclasses import replace

from maestro_desktop.core.contacts.model import Contact, Email, Phone
from maestro_desktop.core.interactions.model import Interaction, PartyKind
from maestro_desktop.core.phone.numbers import normalise, readable


def contact_from(interaction: Interaction, *, provisional: bool = False) -> Contact:
    """A contact prefilled with what an interaction tells: number or address, and the name the page gave."""
    party = interaction.party
    raw = readable(party.normalised) if party.kind is PartyKind.PHONE else party.raw
    phones = (Phone(raw),) if party.kind in (PartyKind.PHONE, PartyKind.EXTENSION) else ()
    emails = (Email(party.normalised),) if party.kind is PartyKind.EMAIL else ()
    return Contact(name=interaction.party_name, phones=phones, emails=emails, provisional=provisional)


def understood(contact: Contact, region: str) -> Contact:
    """The contact with every number read in ``region`` (ISO code or empty), kept as it was typed too. One that was
    understood before stays so: it may have been read in another country."""
    phones = []
    for phone in contact.phones:
        if not phone.e164 and (number := normalise(phone.raw, phone.region or region)):
            phone = replace(phone, e164=number.e164, ext=number.ext)
        phones.append(phone)
    return replace(contact, phones=tuple(phones))
