"""Reading contacts from CSV: a header line with name, org, phone, email (in any order, several of phone and email)."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator

from maestro_desktop.core.contacts.model import Contact, ContactKind, Email, Phone

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


def read_csv(lines: Iterable[str], delimiter: str) -> Iterator[tuple[int, Contact]]:
    """Each row as (line, contact). Raises UnknownColumns when the first line is no header we can use.

    Several numbers or addresses in one cell are separated by semicolons or line breaks. A leading ``'``, which guards
    cells against being read as formulas, is taken off.
    """
    reader = csv.reader(lines, delimiter=delimiter)
    try:
        header = next(reader, [])
    except csv.Error:
        header = []
    meanings = [_MEANING.get(re.sub(r"[\d\W_]+", "", cell).casefold(), "") for cell in header]
    if not any(meanings):
        raise UnknownColumns("The first line names no column that is known here: use name, org, phone, email.")
    while True:
        try:
            row = next(reader, None)
        except csv.Error:
            # A quote without an end, mostly: what it swallowed is one line without content, and reading goes on.
            yield reader.line_num, Contact(source="csv")
            continue
        if row is None:
            return
        cells: dict[str, list[str]] = {}
        for meaning, cell in zip(meanings, row, strict=False):
            value = re.sub(r"^'(?=[=+\-@\t\r\n])", "", cell).replace("\0", "").strip()
            if meaning and value:
                cells.setdefault(meaning, []).append(value)
        if cells:
            yield reader.line_num, _contact(cells)


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
