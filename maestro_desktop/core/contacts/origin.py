"""Who a record was before it was exported: what stands in a file so that it is found again, here and elsewhere.

Lists that were imported all count from 1, so an id is only unique together with the source that it came from. Contacts
that were made here have none; they go by their place in the store and the time at which they were made, which together
are those of nobody in any other store.
"""

from __future__ import annotations

import re
from urllib.parse import quote, unquote

from maestro_desktop.core.contacts.model import Contact, Phone
from maestro_desktop.core.phone.countries import known_region

#: The source of contacts that were made here.
LOCAL = "local"
#: Stands for the country of a number that was not understood: read elsewhere, it might be somebody's. No country has
#: this code (ISO 3166-1 leaves it to its users, CLDR calls it the unknown one).
NO_COUNTRY = "ZZ"
_OURS = "maestro:"
_LOCAL_ID = re.compile(r"([1-9][0-9]{0,17})-([1-9][0-9]{0,15})")


def source_id_of(contact: Contact) -> tuple[str, str]:
    """(source, id there) of a contact. The id is "" only where it is not stored yet and brought none."""
    if contact.source_id or not contact.id:
        return contact.source, contact.source_id
    return LOCAL, f"{contact.id}-{contact.created_at}"


def written_id(contact: Contact, source: str) -> str:
    """The id of a contact in a file from which others would come with this source: its own there, and one that tells
    its source, ``maestro:csv:1``, where it came from elsewhere. "" if there is none."""
    came_from, source_id = source_id_of(contact)
    if not contact.id or (came_from == source and not source_id.startswith(_OURS)):
        return source_id
    return f"{_OURS}{quote(came_from, safe='')}:{source_id}"


def read_id(text: str, source: str) -> tuple[str, str]:
    """(source, id there) of a ``written_id`` in a file of this source."""
    came_from, colon, source_id = text.removeprefix(_OURS).partition(":")
    if text.startswith(_OURS) and colon and came_from and source_id:
        return unquote(came_from), source_id
    return source, text


def local_id(source: str, source_id: str) -> tuple[int, int] | None:
    """(id, created) of a contact that was made in the store from which it was exported; None if it was not."""
    found = _LOCAL_ID.fullmatch(source_id) if source == LOCAL else None
    return (int(found[1]), int(found[2])) if found else None


def written_region(contact: Contact, phone: Phone) -> str:
    """What a file says of the country of a number; "" for nothing."""
    if contact.id and not phone.e164:
        return NO_COUNTRY
    return known_region(phone.region)


def read_region(text: str) -> str:
    """A ``written_region``, or the country that another program told; "" for none that is known."""
    return NO_COUNTRY if text.strip().upper() == NO_COUNTRY else known_region(text)
