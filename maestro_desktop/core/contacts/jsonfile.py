"""Contacts as JSON: one object each, for the command line and for export; and back from JSON lines."""

from __future__ import annotations

import binascii
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, replace
from functools import lru_cache
from typing import Any, BinaryIO, TextIO

from maestro_desktop.core.contacts.book import storable
from maestro_desktop.core.contacts.columns import known_columns, propose
from maestro_desktop.core.contacts.csv_reader import Understanding
from maestro_desktop.core.contacts.encoding import find_encoding, open_text, read_lines
from maestro_desktop.core.contacts.model import (
    LARGEST_PICTURE,
    Address,
    Contact,
    ContactKind,
    Email,
    Handle,
    Incoming,
    Phone,
    Picture,
    Unusable,
)
from maestro_desktop.core.contacts.origin import LOCAL, NO_COUNTRY, source_id_of
from maestro_desktop.wording import Wording

_TEXTS = (
    *("org", "department", "title", "prefix", "given", "additional", "family", "suffix", "phonetic"),
    *("notes", "pinned"),
)
_ADDRESS = ("street", "locality", "region", "postcode", "country", "po_box", "extended", "label")
_E164 = re.compile(r"\+[1-9][0-9]{1,14}")
#: One with a picture of ``LARGEST_PICTURE`` in it, and some.
LONGEST_OBJECT = 4 * 1024 * 1024
_NO_JSON = Wording("this is no JSON")
_LONG_LINE = Wording("the line is too long")
_HEAD_CHARACTERS = 4 * 1024
_PIECE_CHARACTERS = 64 * 1024
#: "false" and "\\ud83d", which may be cut off.
_LONGEST_WORD = 8
#: No line begins with more blanks.
_DEEPEST = 200
#: What stands between objects.
_BETWEEN = re.compile(r"[\s,\[\]]*")
_WITHIN = re.compile(r"[\s,]*")
#: What services put around a list.
_WRAPPER = re.compile(
    r'\s*\{\s*"(?:contacts|people|persons|results|items|data|entries|records|connections|users|members|customers|leads)"'
    r"\s*:\s*\[(?=\s*\{)"
)
#: Of one object no more is looked at.
_MOST_CELLS = 500
#: JavaScript's largest safe integer, far beyond any time.
_LAST_MS = 2**53 - 1


def exported_json(contact: Contact, picture: Picture | None) -> dict[str, Any]:
    """The object of a contact in a file: with its picture (base64, RFC 4648), whose id says nothing elsewhere."""
    told = as_json(contact)
    if picture:
        data = binascii.b2a_base64(picture.data, newline=False).decode()
        told["photo"] = {"type": picture.media_type, "data": data}
    return told


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


_OUR_KEYS = frozenset(as_json(Contact()))


def _dialled(phone: Phone) -> str:
    if not phone.e164:
        return phone.raw
    return f"{phone.e164};ext={phone.ext}" if phone.ext else phone.e164


def from_json(told: Mapping[str, Any]) -> Contact:
    """The contact of an ``as_json`` object, as one that is not stored yet: without id, company_id and picture, which
    mean something only in the store they came from. What has an unexpected type is left out; any object is a contact.
    """
    stored = told.get("type") == "contact" and bool(told.get("id"))
    phones = tuple(_phone(each, stored) for each in _objects(told, "phone_details") if _text(each, "raw"))
    emails = tuple(
        Email(_text(each, "address"), _text(each, "label"))
        for each in _objects(told, "email_details")
        if _text(each, "address")
    )
    source, source_id = _origin(told)
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
        source=source,
        source_id=source_id,
        created_at=_time(told, "created_at"),
        changed_at=_time(told, "changed_at"),
        **texts,
    )
    return storable(contact)


def _origin(told: Mapping[str, Any]) -> tuple[str, str]:
    """(source, id there): what our export says of both, or the id that another program gave."""
    source, source_id, id = _text(told, "source"), _text(told, "source_id"), told.get("id")
    if told.get("type") == "contact" and type(id) is int and 0 < id <= _LAST_MS:
        return source_id_of(
            Contact(id=id, source=source or LOCAL, source_id=source_id, created_at=_time(told, "created_at"))
        )
    return "json", source_id


def read_jsonl(file: BinaryIO) -> Iterator[tuple[int, Incoming | Unusable]]:
    """Each object of a JSON file as (its line, contact): an object a line, where blank lines say nothing, or objects
    spread over lines, in an array or not. Raises OSError, at once where the file can't be read at all."""
    encoding = find_encoding(file)
    head = open_text(file, encoding).read(_HEAD_CHARACTERS).lstrip()
    is_spread = head.startswith("[") or head.partition("\n")[0].strip() == "{" or _WRAPPER.match(head)
    return (_read_spread if is_spread else _read_lines)(open_text(file, encoding))


def _read_lines(text: TextIO) -> Iterator[tuple[int, Incoming | Unusable]]:
    for number, line in enumerate(read_lines(text, LONGEST_OBJECT), 1):
        if told := line.strip():
            yield number, _read(told.removesuffix(",")) if len(line) <= LONGEST_OBJECT else Unusable(_LONG_LINE)


def _read(line: str) -> Incoming | Unusable:
    try:
        return _understood(json.loads(line))
    # Brackets in brackets in brackets...
    except (ValueError, RecursionError):
        return Unusable(_NO_JSON)


def _understood(told: Any) -> Incoming | Unusable:
    return _incoming(told) if isinstance(told, dict) else Unusable(Wording("this is no JSON object"))


def _read_spread(text: TextIO) -> Iterator[tuple[int, Incoming | Unusable]]:
    """Objects between brackets, commas and blanks. After one that can't be read it goes on at the next line on which
    one begins that stands no deeper. Little more of the file is held than the longest object may have."""
    ahead, decode = _Ahead(text), json.JSONDecoder().raw_decode
    is_wrapped = ahead.read_more() and ahead.skip_once(_WRAPPER)
    # What follows the list in its wrapper is about the list.
    while ahead.skip(_WITHIN if is_wrapped else _BETWEEN) and not (is_wrapped and ahead.text.startswith("]")):
        line = ahead.line
        found, reason = None, _NO_JSON
        while found is None:
            try:
                found = decode(ahead.text)
            # Brackets in brackets in brackets...
            except RecursionError:
                break
            except json.JSONDecodeError as error:
                goes_on = error.pos > len(ahead.text) - _LONGEST_WORD or error.msg.startswith("Unterminated")
                if goes_on and len(ahead.text) > LONGEST_OBJECT:
                    reason = Wording("this has more than {longest_object} characters", longest_object=LONGEST_OBJECT)
                    break
                if not goes_on or not ahead.read_more():
                    break
        if found is not None:
            ahead.drop(found[1])
            yield line, _understood(found[0])
        elif ahead.go_to_next_line():
            yield line, Unusable(reason)
        else:
            yield line, Unusable(Wording("{reason}, and the rest of the file was left out", reason=reason))


class _Ahead:
    """The part of a text that comes next, as far as it is in memory."""

    def __init__(self, source: TextIO) -> None:
        self._source = source
        self.text = ""
        self.line = 1
        #: The start of the line.
        self._begun = ""

    def read_more(self) -> bool:
        # What is there is looked at from its start each time: twice as much, so that it is not looked at too often.
        more = self._source.read(max(_PIECE_CHARACTERS, min(len(self.text), LONGEST_OBJECT)))
        self.text += more.replace("\0", "")
        return bool(more)

    def drop(self, count: int) -> None:
        gone, self.text = self.text[:count], self.text[count:]
        self.line += gone.count("\n")
        _, newline, rest = gone.rpartition("\n")
        self._begun = (rest if newline else self._begun + rest)[:_DEEPEST]

    def skip_once(self, what: re.Pattern[str]) -> bool:
        """Drop what matches in what is in memory; whether anything does."""
        if found := what.match(self.text):
            self.drop(found.end())
        return found is not None

    def skip(self, what: re.Pattern[str]) -> bool:
        """Drop all that matches; whether anything is left."""
        while True:
            self.skip_once(what)
            if self.text:
                return True
            if not self.read_more():
                return False

    def go_to_next_line(self) -> bool:
        """Go to the next line on which an object begins, if that is no deeper than this line; whether there is one."""
        depth = len(self._begun) - len(self._begun.lstrip())
        begins = re.compile(rf"\n[^\S\n]{{0,{depth}}}(?:\}}?\s?,\s?|\[)?(?=\{{)")
        while (found := begins.search(self.text)) is None:
            # The start of such a line may be all that is read of it yet.
            self.drop(max(0, len(self.text) - 2 * _DEEPEST))
            if not self.read_more():
                self.drop(len(self.text))
                return False
        self.drop(found.end())
        return True


# -- objects of other programs ----------------------------------------------------------------------------------------


def _incoming(told: Mapping[str, Any]) -> Incoming:
    """A contact by our names, and by those that the columns of CSV files have where there are others."""
    ours = from_json(told)
    others = {key: value for key, value in told.items() if key not in _OUR_KEYS or isinstance(value, dict)}
    if told.get("type") == "contact":
        picture, doubts = _picture(told.get("photo"))
        return Incoming(replace(ours, picture=picture.id) if picture else ours, picture, doubts)
    if not others:
        return Incoming(ours)
    if isinstance(told.get("id"), str | int):
        others["id"] = told["id"]
    cells = [cell for key, value in others.items() for cell in _cells(key, value)][:_MOST_CELLS]
    theirs, doubts = _understanding(tuple(header for header, _ in cells))([text for _, text in cells])
    changes: dict[str, Any] = {}
    for field in fields(Contact):
        mine, other = getattr(ours, field.name), getattr(theirs, field.name)
        if isinstance(mine, tuple):
            changes[field.name] = (*mine, *other)
        elif field.name != "source":
            changes[field.name] = mine if mine != field.default else other
    return Incoming(storable(replace(ours, **changes)), doubts=doubts)


def _picture(told: Any) -> tuple[Picture | None, tuple[str, ...]]:
    """The picture of our export, and what is wrong with it, in a sentence."""
    if not isinstance(told, dict):
        return None, ()
    try:
        data = binascii.a2b_base64(_text(told, "data"), strict_mode=True)
    except ValueError:
        return None, (Wording("The picture is damaged and was left out."),)
    if len(data) > LARGEST_PICTURE:
        return None, (Wording("The picture is larger than 2 MiB and was left out."),)
    return (Picture(_text(told, "type") or "application/octet-stream", data), ()) if data else (None, ())


def _cells(key: str, value: Any) -> Iterator[tuple[str, str]]:
    """A value as cells of a table, each under its header: lists become several columns, and what is inside of another
    object is called after both."""
    match value:
        case None | "":
            pass
        case bool():
            yield key, "yes" if value else "no"
        case str() | int() | float():
            yield key, str(value)
        case list():
            one = key.removesuffix("s")
            for each in value:
                if isinstance(each, dict) and (text := _first(each, ("value", "number", "address", key, one))):
                    label = _first(each, ("type", "label", "kind"))
                    labelled = f"{label} {one}"
                    yield labelled if label and known_columns((labelled,)) else one, text
                elif isinstance(each, dict) and not known_columns(f"{one} {name}" for name in each):
                    yield one, json.dumps(each, ensure_ascii=False)
                else:
                    yield from _cells(one, each)
        case dict():
            for name, each in value.items():
                whole = f"{key} {name}"
                yield from _cells(name if known_columns((name,)) and not known_columns((whole,)) else whole, each)


def _first(told: Mapping[str, Any], names: Iterable[str]) -> str:
    return next((value for name in names if isinstance(value := told.get(name), str) and value), "")


@lru_cache(maxsize=64)
def _understanding(header: tuple[str, ...]) -> Understanding:
    return Understanding(propose(header))


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


def _phone(told: Mapping[str, Any], stored: bool) -> Phone:
    """``stored``: it lies in a store as it was understood, or was not."""
    e164 = _text(told, "e164")
    understood = bool(_E164.fullmatch(e164))
    return Phone(
        raw=_text(told, "raw"),
        e164=e164 if understood else "",
        ext=_text(told, "ext") if understood else "",
        label=_text(told, "label"),
        region=_text(told, "region") if understood else NO_COUNTRY if stored else "",
        preferred=told.get("preferred") is True,
    )
