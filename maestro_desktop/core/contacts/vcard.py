"""Reading vCards (RFC 6350, 2426 and vCard 2.1 in the forms that phones and mail programs write)."""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterable, Iterator

from maestro_desktop.core.contacts.model import Contact, ContactKind, Email, Phone, Unusable

_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_UNESCAPED_SEMICOLON = re.compile(r"(?<!\\);")
_UNESCAPED_COMMA = re.compile(r"(?<!\\),")


_NO_END = Unusable("the card has no END:VCARD")
_OUTSIDE = Unusable("this stands outside any card")


def read_vcards(lines: Iterable[str]) -> Iterator[tuple[int, Contact | Unusable]]:
    """Each card as (line of its BEGIN, contact). What can't be read in a card is left out; a card without END, which
    may be cut off anywhere, is no contact."""
    card: list[tuple[str, dict[str, list[str]], str]] = []
    start, told = 0, False
    for number, line in _unfolded(lines):
        name, parameters, value = _property(line)
        if name == "BEGIN" and value.upper() == "VCARD":
            if start:
                yield start, _NO_END
            card, start, told = [], number, False
        elif not start:
            if name and not told:
                yield number, _OUTSIDE
                told = True
        elif name == "END" and value.upper() == "VCARD":
            if card:
                yield start, _contact(card)
            card, start = [], 0
        elif name:
            card.append((name, parameters, value))
    if start:
        yield start, _NO_END


def _unfolded(lines: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Logical lines: folded ones joined, quoted-printable soft breaks too."""
    current, began = "", 0
    for number, raw in enumerate(lines, 1):
        line = raw.rstrip("\r\n")
        if line[:1] in (" ", "\t") and current:
            current += line[1:]
        elif current.endswith("=") and "QUOTED-PRINTABLE" in current.partition(":")[0].upper():
            current = current[:-1] + line
        else:
            if current:
                yield began, current
            current, began = line, number
    if current:
        yield began, current


def _property(line: str) -> tuple[str, dict[str, list[str]], str]:
    head, colon, value = line.partition(":")
    if not colon:
        return "", {}, ""
    name, *rest = head.split(";")
    parameters: dict[str, list[str]] = {}
    for item in rest:
        key, equals, content = item.partition("=")
        # vCard 2.1 writes the bare value: TEL;CELL:...
        key, content = (key, content) if equals else ("TYPE", key)
        parameters.setdefault(key.upper(), []).extend(content.strip('"').upper().split(","))
    if "QUOTED-PRINTABLE" in (*parameters.get("ENCODING", ()), *parameters.get("TYPE", ())):
        charset = (parameters.get("CHARSET") or ["UTF-8"])[0]
        value = _decoded(quopri.decodestring(value.encode("utf-8", "replace")), charset)
    return name.rpartition(".")[2].strip().upper(), parameters, value.strip()


def _decoded(data: bytes, charset: str) -> str:
    try:
        return data.decode(charset)
    except (LookupError, ValueError):
        return data.decode("cp1252", "replace")


def _text(value: str) -> str:
    return _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], value).replace("\0", "").strip()


def _parts(value: str) -> list[str]:
    return [_text(part) for part in _UNESCAPED_SEMICOLON.split(value)]


def _contact(card: list[tuple[str, dict[str, list[str]], str]]) -> Contact:
    first: dict[str, str] = {}
    phones: list[Phone] = []
    emails: list[Email] = []
    tags: tuple[str, ...] = ()
    for name, parameters, value in card:
        label = next((t.lower() for t in parameters.get("TYPE", ()) if t not in ("PREF", "VOICE", "INTERNET")), "")
        match name:
            case "TEL":
                raw = re.sub(r"^tel:", "", _text(value), flags=re.IGNORECASE)
                if raw and all(phone.raw != raw for phone in phones):
                    phones.append(Phone(raw, label=label))
            case "EMAIL":
                if address := _text(value):
                    emails.append(Email(address, label))
            case "CATEGORIES":
                tags = tuple(filter(None, (_text(part) for part in _UNESCAPED_COMMA.split(value))))
            case _:
                first.setdefault(name, value)
    names = [*_parts(first.get("N", "")), "", ""]
    org = " ".join(filter(None, _parts(first.get("ORG", ""))[:1]))
    is_company = first.get("KIND", "").lower() == "org" or (bool(org) and not any(names) and not first.get("FN"))
    return Contact(
        kind=ContactKind.COMPANY if is_company else ContactKind.PERSON,
        name=_text(first.get("FN", "")),
        family=names[0],
        given=names[1],
        org=org,
        title=_text(first.get("TITLE", "")),
        phones=tuple(phones),
        emails=tuple(emails),
        notes=_text(first.get("NOTE", "")),
        tags=tags,
        source="vcard",
        source_id=_text(first.get("UID", "")),
    )
