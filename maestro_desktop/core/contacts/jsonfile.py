"""Contacts as JSON: one object each, for the command line and for export; and back from JSON lines."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO, TextIO

from maestro_desktop.core.contacts.book import storable
from maestro_desktop.core.contacts.encoding import LONGEST_LINE, open_text, read_lines
from maestro_desktop.core.contacts.model import (
    Address,
    Contact,
    ContactKind,
    Email,
    Handle,
    Incoming,
    Phone,
    Unusable,
)

_TEXTS = (
    *("org", "department", "title", "prefix", "given", "additional", "family", "suffix", "phonetic"),
    *("notes", "pinned", "source_id"),
)
_ADDRESS = ("street", "locality", "region", "postcode", "country", "po_box", "extended", "label")
_E164 = re.compile(r"\+[1-9][0-9]{1,14}")
#: JavaScript's largest safe integer, far beyond any time.
_LAST_MS = 2**53 - 1


def as_json(contact: Contact) -> dict[str, Any]:
    """The stable keys of a contact in JSON. ``phones`` are E.164 with ``;ext=`` (RFC 3966, section 5.3), or as typed
    where that is no number; ``emails`` the bare addresses; their labels and all else stand in the ``..._details``."""
    return {
        "type": "contact",
        "id": contact.id,
        "kind": str(contact.kind),
        "name": contact.display_name,
        "org": contact.org,
        "title": contact.title,
        "phones": [_dialled(phone) for phone in contact.phones],
        "emails": [email.address for email in contact.emails],
        "notes": contact.notes,
        "tags": list(contact.tags),
        "provisional": contact.provisional,
        "source": contact.source,
        "source_id": contact.source_id,
        "prefix": contact.prefix,
        "given": contact.given,
        "additional": contact.additional,
        "family": contact.family,
        "suffix": contact.suffix,
        "phonetic": contact.phonetic,
        "department": contact.department,
        "company_id": contact.company_id,
        "phone_details": [
            {
                "raw": phone.raw,
                "e164": phone.e164,
                "ext": phone.ext,
                "label": phone.label,
                "region": phone.region,
                "preferred": phone.preferred,
            }
            for phone in contact.phones
        ],
        "email_details": [{"address": email.address, "label": email.label} for email in contact.emails],
        "handles": [{"service": each.service, "name": each.name, "label": each.label} for each in contact.handles],
        "addresses": [{part: getattr(address, part) for part in _ADDRESS} for address in contact.addresses],
        "urls": list(contact.urls),
        "pinned": contact.pinned,
        "fields": [{"name": name, "value": value} for name, value in contact.fields],
        "do_not_call": contact.do_not_call,
        "picture": contact.picture,
        "created_at": contact.created_at,
        "changed_at": contact.changed_at,
    }


def _dialled(phone: Phone) -> str:
    if not phone.e164:
        return phone.raw
    return f"{phone.e164};ext={phone.ext}" if phone.ext else phone.e164


def from_json(told: Mapping[str, Any]) -> Contact:
    """The contact of an ``as_json`` object, as one that is not stored yet: without id, company_id and picture, which
    mean something only in the store they came from. What has an unexpected type is left out; any object is a contact.
    """
    phones = tuple(_phone(each) for each in _objects(told, "phone_details") if _text(each, "raw"))
    emails = tuple(
        Email(_text(each, "address"), _text(each, "label"))
        for each in _objects(told, "email_details")
        if _text(each, "address")
    )
    texts: dict[str, Any] = {name: _text(told, name) for name in _TEXTS}
    contact = Contact(
        kind=ContactKind.COMPANY if told.get("kind") == ContactKind.COMPANY else ContactKind.PERSON,
        name=_text(told, "name"),
        phones=phones or tuple(map(Phone, _strings(told, "phones"))),
        emails=emails or tuple(map(Email, _strings(told, "emails"))),
        tags=_strings(told, "tags"),
        urls=_strings(told, "urls"),
        handles=tuple(
            Handle(_text(each, "service"), _text(each, "name"), _text(each, "label"))
            for each in _objects(told, "handles")
        ),
        addresses=tuple(
            Address(**{part: _text(each, part) for part in _ADDRESS}) for each in _objects(told, "addresses")
        ),
        fields=tuple((_text(each, "name"), _text(each, "value")) for each in _objects(told, "fields")),
        do_not_call=told.get("do_not_call") is True,
        provisional=told.get("provisional") is True,
        source="json",
        created_at=_time(told, "created_at"),
        changed_at=_time(told, "changed_at"),
        **texts,
    )
    return storable(contact)


def read_jsonl(file: BinaryIO) -> Iterator[tuple[int, Incoming | Unusable]]:
    """Each line of a JSON-lines file as (its number, contact); blank lines say nothing. An array with an object on each
    line is read too. Raises OSError, at once where the file can't be read at all."""
    return _read_lines(open_text(file))


def _read_lines(text: TextIO) -> Iterator[tuple[int, Incoming | Unusable]]:
    for number, line in enumerate(read_lines(text), 1):
        if (told := line.strip()) and told not in ("[", "]"):
            yield number, _read(line if len(line) > LONGEST_LINE else told.removesuffix(","))


def _read(line: str) -> Incoming | Unusable:
    if len(line) > LONGEST_LINE:
        return Unusable("the line is too long")
    try:
        told = json.loads(line)
    # Brackets in brackets in brackets...
    except (ValueError, RecursionError):
        return Unusable("this is no JSON")
    return Incoming(from_json(told)) if isinstance(told, dict) else Unusable("this is no JSON object")


def _text(told: Mapping[str, Any], key: str) -> str:
    value = told.get(key)
    return value if isinstance(value, str) else ""


def _strings(told: Mapping[str, Any], key: str) -> tuple[str, ...]:
    values = told.get(key)
    return tuple(value for value in values if isinstance(value, str) and value) if isinstance(values, list) else ()


def _objects(told: Mapping[str, Any], key: str) -> Iterator[Mapping[str, Any]]:
    values = told.get(key)
    return (value for value in values if isinstance(value, dict)) if isinstance(values, list) else iter(())


def _time(told: Mapping[str, Any], key: str) -> int:
    value = told.get(key)
    return value if type(value) is int and 0 <= value <= _LAST_MS else 0


def _phone(told: Mapping[str, Any]) -> Phone:
    e164 = _text(told, "e164")
    understood = bool(_E164.fullmatch(e164))
    return Phone(
        raw=_text(told, "raw"),
        e164=e164 if understood else "",
        ext=_text(told, "ext") if understood else "",
        label=_text(told, "label"),
        region=_text(told, "region") if understood else "",
        preferred=told.get("preferred") is True,
    )
