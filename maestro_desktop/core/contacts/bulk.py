"""The same change for many contacts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from maestro_desktop.core.contacts.model import Contact


def tagged(contacts: Iterable[Contact], add: Sequence[str] = (), remove: Sequence[str] = ()) -> list[Contact]:
    """The contacts with some tags more and some less; capitals make no difference, and the order stays."""
    gone = {tag.casefold() for tag in remove}
    found = []
    for contact in contacts:
        tags = {tag.casefold(): tag for tag in contact.tags if tag.casefold() not in gone}
        for tag in add:
            tags.setdefault(tag.casefold(), tag)
        found.append(replace(contact, tags=tuple(tags.values())))
    return found
