"""Invented contacts that look alike, for tests and pictures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from maestro_desktop.core.contacts.merging import fields_to_choose, merged
from maestro_desktop.core.contacts.model import Address, Contact, Email, Phone
from tests.ui.people import ADA, BEN, DAY, NOW


@dataclass(frozen=True)
class Group:
    contacts: tuple[Contact, ...]
    why: tuple[str, ...]


ADA_OLD = Contact(
    id=7,
    name="A. Whitfield",
    org="Harbour and Pine",
    phones=(Phone("020 7946 0018", "+442079460018", "", "work"),),
    emails=(Email("ada.whitfield@harbourpine.example"),),
    addresses=(Address("12 Quay Street", "Bristol", "", "BS1 4AA", "United Kingdom"),),
    tags=("trade", "north"),
    notes="Send the oak sample.",
    source="vcard",
    changed_at=NOW - 40 * DAY,
)
ADA_NEW = replace(ADA, changed_at=NOW - DAY, do_not_call=True)
BEN_TWICE = replace(BEN, id=8, name="Okafor, Ben", source="csv")
GROUPS = (
    Group((ADA_NEW, ADA_OLD), ("They have the same number: +44 20 7946 0018.", "They have the same e-mail address.")),
    Group((BEN, BEN_TWICE), ("They have the same number: +44 20 7946 0018.",)),
    Group((Contact(id=20, name="Cleo Marchand"), Contact(id=21, name="Cléo Marchand")), ("Their names are alike.",)),
)
FIELDS = fields_to_choose((ADA_NEW, ADA_OLD))


def result(choice: Mapping[str, int]) -> Contact:
    """What the two Adas become."""
    return merged((ADA_NEW, ADA_OLD), choice)
