"""Writing vCards 4.0 (RFC 6350) and 3.0 (RFC 2426), so that ``vcard_reader`` reads back what was written.

What vCard can't hold is left out: control characters but tab and line break (RFC 6350, 3.4), lone surrogates, blanks
around a value, an item without a value and one that repeats another. Own ``X-MAESTRO-`` properties carry what it has
no property for. A reading takes at most ``MOST_ITEMS`` items of a kind, ``LONGEST_TEXT`` characters of a value and
``LARGEST_PICTURE`` bytes of a picture.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterable, Iterator
from urllib.parse import quote

from maestro_desktop.core.contacts.model import Contact, ContactKind, Picture
from maestro_desktop.core.contacts.origin import written_id, written_region
from maestro_desktop.core.contacts.vcard_reader import NAMES, NO_LABELS, UNITS

VERSIONS = ("4.0", "3.0")

_LINE_BYTES = 75
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_LINE_BREAK = re.compile(r"\r\n?")
#: A label that can stand in TYPE and comes back as it was; any other is written as Apple does, beside the property.
_WORD = re.compile(r"(?!x-)[a-z0-9]+(?:-[a-z0-9]+)*")
_SCHEME = re.compile(r"[a-z][a-z0-9+.\-]*")
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*:\S+", re.ASCII)
_LINK = re.compile(r"(?:tel|mailto):", re.IGNORECASE)
_DATE = re.compile(r"(?:\d{4}|--)-?\d\d-?\d\d(?:T\S*)?", re.ASCII)
_MEDIA_TYPE = re.compile(r"[a-z]+/[a-z0-9.+\-]+")
_FIELDS = {"Nickname": "NICKNAME", "Role": "ROLE"}
#: By version: how their values look, where they are not text (RFC 6350, 6.5; RFC 2426, 3.4; RFC 5646 for languages).
_PLACES = {
    "4.0": {
        "Coordinates": ("GEO", re.compile(r"geo:[-0-9.]+,[-0-9.]+(?:[,;][A-Za-z0-9.=;-]*)?", re.ASCII)),
        "Time zone": ("TZ", re.compile(r"[A-Za-z_+-]+(?:/[A-Za-z0-9_+-]+)*|[-+]\d\d(?:\d\d)?", re.ASCII)),
        "Language": ("LANG", re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")),
    },
    "3.0": {
        "Coordinates": ("GEO", re.compile(r"[-+]?[0-9.]+;[-+]?[0-9.]+", re.ASCII)),
        "Time zone": ("TZ", re.compile(r"[-+]\d\d:?\d\d", re.ASCII)),
    },
}
#: By version: RFC 2426 knows no anniversary.
_DATES = {
    "4.0": {"Birthday": "BDAY", "Anniversary": "ANNIVERSARY"},
    "3.0": {"Birthday": "BDAY", "Anniversary": "X-ANNIVERSARY"},
}


def write_vcards(contacts: Iterable[tuple[Contact, Picture | None]], version: str) -> Iterator[str]:
    """The text of one card after the other, with CRLF and folded lines; to be written as UTF-8.

    Raises ValueError for a version that is not in ``VERSIONS``.
    """
    if version not in VERSIONS:
        raise ValueError(f"vCard {version} is not written here, only {' and '.join(VERSIONS)}")
    return ("".join(map(_folded, _card(contact, picture, version))) for contact, picture in contacts)


def storable_text(text: str) -> str:
    """A text as a vCard holds it."""
    text = _CONTROLS.sub("", _LINE_BREAK.sub("\n", text)).encode("utf-8", "replace").decode()
    return text.strip()


def _folded(line: str) -> str:
    """A line with its end, folded between characters (RFC 6350, 3.2)."""
    data = line.encode()
    if len(data) <= _LINE_BYTES:
        return f"{line}\r\n"
    pieces: list[str] = []
    start, room = 0, _LINE_BYTES
    while start < len(data):
        end = start + room
        while end < len(data) and data[end] & 0xC0 == 0x80:
            end -= 1
        pieces.append(data[start:end].decode())
        # The blank that marks a fold counts too.
        start, room = end, _LINE_BYTES - 1
    return "\r\n ".join(pieces) + "\r\n"


def _text(text: str) -> str:
    """A value with its escapes (RFC 6350, 3.4)."""
    text = storable_text(text).replace("\\", "\\\\").replace("\n", "\\n")
    return text.replace(",", "\\,").replace(";", "\\;")


def _is_uri(text: str) -> bool:
    """Whether a value is a URI, in which nothing is escaped (RFC 6350, 4)."""
    text = storable_text(text)
    return bool(_URI.fullmatch(text)) and "\\" not in text


def _listed(text: str) -> str:
    """A part of a name, which may be several (RFC 6350, 6.2.2)."""
    return ",".join(map(_text, several(text, NAMES)))


def several(text: str, between: str) -> list[str]:
    """The values that a reading joined into one, if that is what this text is."""
    parts = text.split(between)
    return parts if all(part and part == storable_text(part) for part in parts) else [text]


def _structured(*parts: str) -> str:
    return ";".join(map(_text, parts))


def _card(contact: Contact, picture: Picture | None, version: str) -> Iterator[str]:
    is_4 = version == "4.0"
    labels = _Labels()
    yield from ("BEGIN:VCARD", f"VERSION:{version}", f"FN:{_text(contact.name)}")
    names = (contact.family, contact.given, contact.additional, contact.prefix, contact.suffix)
    if not is_4 or any(names):
        yield f"N:{';'.join(map(_listed, names))}"
    # A reader may take who has no name but that of a company for one. In 3.0 KIND is a name that others pass over.
    company = contact.kind is ContactKind.COMPANY
    yield f"KIND:{'org' if company else 'individual'}"
    if company and not is_4:
        yield "X-ABShowAs:COMPANY"
    if uid := storable_text(written_id(contact, "vcard")):
        yield f"UID:{uid}" if is_4 and _is_uri(uid) else f"UID{';VALUE=text' if is_4 else ''}:{_text(uid)}"
    if contact.id and contact.changed_at:
        yield f"X-MAESTRO-CHANGED:{contact.changed_at}"
    if contact.department:
        yield f"ORG:{_structured(contact.org, *several(contact.department, UNITS))}"
    elif contact.org:
        yield f"ORG:{_text(contact.org)}"
    if contact.title:
        yield f"TITLE:{_text(contact.title)}"
    if contact.phonetic:
        yield f"X-PHONETIC-FIRST-NAME:{_text(contact.phonetic)}"
    for phone in contact.phones:
        preferred = (";PREF=1" if is_4 else ";TYPE=pref") if phone.preferred else ""
        # A number without its country is another one elsewhere.
        region = f";X-MAESTRO-COUNTRY={where}" if (where := written_region(contact, phone)) else ""
        yield from labels.put(f"TEL{preferred}{region}", phone.label, _as_text(phone.raw))
    for email in contact.emails:
        yield from labels.put("EMAIL", email.label, _as_text(email.address))
    for each in contact.addresses:
        parts = (each.po_box, each.extended, each.street, each.locality, each.region, each.postcode, each.country)
        yield from labels.put("ADR", each.label, f":{_structured(*parts)}")
    for handle in contact.handles:
        if _SCHEME.fullmatch(handle.service):
            name = quote(storable_text(handle.name), safe="@")
            head = f"IMPP;X-SERVICE-TYPE={handle.service}"
            yield from labels.put(head, handle.label, f":{handle.service}:{name}")
        else:
            yield from labels.put("X-MAESTRO-HANDLE", handle.label, f":{_structured(handle.service, handle.name)}")
    for url in contact.urls:
        yield f"URL:{storable_text(url)}" if _is_uri(url) else f"URL;VALUE=text:{_text(url)}"
    if contact.notes:
        yield f"NOTE:{_text(contact.notes)}"
    if contact.tags:
        yield f"CATEGORIES:{','.join(map(_text, contact.tags))}"
    if contact.pinned:
        yield f"X-MAESTRO-PINNED:{_text(contact.pinned)}"
    if contact.do_not_call:
        yield "X-MAESTRO-DO-NOT-CALL:TRUE"
    if contact.provisional:
        yield "X-MAESTRO-PROVISIONAL:TRUE"
    for name, value in contact.fields:
        yield _field(name, value, version)
    if picture:
        yield _photo(picture, is_4)
    yield "END:VCARD"


def _as_text(value: str) -> str:
    """The value after a property name, where a link could be meant: "tel:1" as somebody typed it is none."""
    return f"{';VALUE=text' if _LINK.match(value.strip()) else ''}:{_text(value)}"


def _field(name: str, value: str, version: str) -> str:
    if property := _FIELDS.get(name):
        return f"{property}:{_text(value)}"
    if (property := _DATES[version].get(name)) and _DATE.fullmatch(value):
        return f"{property}:{value}"
    if (place := _PLACES[version].get(name)) and place[1].fullmatch(value):
        return f"{place[0]}:{value}"
    return f"X-MAESTRO-FIELD:{_structured(name, value)}"


def _photo(picture: Picture, is_4: bool) -> str:
    data = binascii.b2a_base64(picture.data, newline=False).decode()
    media_type = picture.media_type if _MEDIA_TYPE.fullmatch(picture.media_type) else "application/octet-stream"
    if is_4:
        return f"PHOTO:data:{media_type};base64,{data}"
    kind, _, subtype = media_type.partition("/")
    return f"PHOTO;ENCODING=b;TYPE={subtype.upper() if kind == 'image' else media_type}:{data}"


class _Labels:
    """Labels of one card's properties: a word in TYPE, or a property of the same group."""

    def __init__(self) -> None:
        self._groups = 0

    def put(self, head: str, label: str, rest: str) -> Iterator[str]:
        """The lines of a property; ``rest`` begins with its further parameters or the colon."""
        label = storable_text(label)
        if not label or (_WORD.fullmatch(label) and label not in NO_LABELS):
            yield f"{head}{f';TYPE={label}' if label else ''}{rest}"
        else:
            self._groups += 1
            yield f"item{self._groups}.{head}{rest}"
            yield f"item{self._groups}.X-ABLabel:{_text(label)}"
