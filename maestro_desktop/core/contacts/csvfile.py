"""Reading contacts from CSV: a header line with name, org, phone, email (in any order, several of phone and email)."""

from __future__ import annotations

import csv
import re
from collections import deque
from collections.abc import Iterable, Iterator

from maestro_desktop.core.contacts.model import Contact, ContactKind, Email, Phone, Unusable

#: A cell of more lines is an open quote that runs through the file.
_MOST_LINES = 1_000
_OPEN_QUOTE = Unusable("a quote is opened and not closed")
_TOO_LONG = Unusable("a cell is too long")

_HEADERS = {
    "name": ("name", "fullname", "displayname", "contact"),
    "given": ("given", "givenname", "firstname"),
    "family": ("family", "familyname", "lastname", "surname"),
    "org": ("org", "organisation", "organization", "company", "companyname", "account"),
    "title": ("title", "jobtitle", "role"),
    "phone": ("phone", "phonenumber", "tel", "telephone", "mobile", "mobilephone", "cell", "workphone", "homephone"),
    "email": ("email", "emailaddress", "mail"),
    "notes": ("notes", "note", "comment", "comments"),
    "tags": ("tags", "tag", "categories", "labels"),
    "id": ("id", "uid", "recordid"),
}
_MEANING = {spelling: field for field, spellings in _HEADERS.items() for spelling in spellings}


class UnknownColumns(ValueError):
    """No column of the header is one that we know."""


def read_csv(lines: Iterable[str], delimiter: str) -> Iterator[tuple[int, Contact | Unusable]]:
    """Each row as (its first line, contact). Raises UnknownColumns when the first line is no header we can use.

    Several numbers or addresses in one cell are separated by semicolons or line breaks. A leading ``'``, which guards
    cells against being read as formulas, is taken off.
    """
    rows = _rows(lines, delimiter)
    _, header = next(rows, (1, []))
    if isinstance(header, Unusable):
        raise UnknownColumns(f"In the first line {header.reason}.")
    meanings = [_MEANING.get(re.sub(r"[\d\W_]+", "", cell).casefold(), "") for cell in header]
    if not any(meanings):
        raise UnknownColumns("The first line names no column that is known here: use name, org, phone, email.")
    for line, row in rows:
        if isinstance(row, Unusable):
            yield line, row
            continue
        cells: dict[str, list[str]] = {}
        for meaning, cell in zip(meanings, row, strict=False):
            value = re.sub(r"^'(?=[=+\-@\t\r\n])", "", cell).replace("\0", "").strip()
            if meaning and value:
                cells.setdefault(meaning, []).append(value)
        if cells:
            yield line, _contact(cells)


def _rows(lines: Iterable[str], delimiter: str) -> Iterator[tuple[int, list[str] | Unusable]]:
    """Each row with its first line. A quote that is not closed makes that line unusable: what it swallowed is read
    again."""
    source, given_back, number = iter(lines), deque[str](), 1
    while True:
        taken: list[str] = []
        at_end = False

        def following(taken: list[str] = taken) -> Iterator[str]:
            nonlocal at_end
            while len(taken) < _MOST_LINES:
                line = given_back.popleft() if given_back else next(source, None)
                if line is None:
                    break
                taken.append(line)
                yield line
            # Asked for a line that is not there: the row was not complete.
            at_end = True

        row: list[str] | Unusable
        try:
            row = next(csv.reader(following(), delimiter=delimiter), [])
            if taken and (at_end or (len(taken) > 1 and not _is_whole(taken, delimiter))):
                row = _OPEN_QUOTE
        except csv.Error:
            row = _OPEN_QUOTE if len(taken) > 1 else _TOO_LONG
        if not taken:
            return
        yield number, row
        if isinstance(row, Unusable):
            given_back.extendleft(reversed(taken[1:]))
            number += 1
        else:
            number += len(taken)


def _is_whole(lines: list[str], delimiter: str) -> bool:
    """Whether each quote of a row of several lines ends its cell: one that doesn't was closed by a later row's."""
    try:
        next(csv.reader(lines, delimiter=delimiter, strict=True))
    except csv.Error:
        return False
    return True


def _contact(cells: dict[str, list[str]]) -> Contact:
    def one(name: str) -> str:
        return cells.get(name, [""])[0]

    def many(name: str) -> list[str]:
        parts = (part.strip() for cell in cells.get(name, ()) for part in re.split(r"[;\n]", cell))
        return list(dict.fromkeys(filter(None, parts)))

    named = one("name") or one("given") or one("family")
    return Contact(
        kind=ContactKind.PERSON if named else ContactKind.COMPANY,
        name=one("name"),
        given=one("given"),
        family=one("family"),
        org=one("org"),
        title=one("title"),
        phones=tuple(Phone(raw) for raw in many("phone")),
        emails=tuple(Email(address) for address in many("email")),
        notes=one("notes"),
        tags=tuple(many("tags")),
        source="csv",
        source_id=one("id"),
    )
