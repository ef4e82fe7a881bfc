"""Contacts out of CSV files (RFC 4180 as programs write it), row by row and in bounded memory."""

from __future__ import annotations

import csv
import re
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import Any, BinaryIO, TypeAlias, TypeVar

from maestro_desktop.core.contacts.columns import (
    PARTS,
    Column,
    Meaning,
    is_useful,
    known_columns,
    looks_like,
    propose,
)
from maestro_desktop.core.contacts.csv_writer import unguarded, unpacked
from maestro_desktop.core.contacts.encoding import LONGEST_LINE, find_encoding, open_text, read_lines
from maestro_desktop.core.contacts.model import (
    Address,
    Contact,
    ContactKind,
    Email,
    Handle,
    Incoming,
    Phone,
    ReadNumbers,
    Unusable,
    as_typed,
)
from maestro_desktop.core.contacts.origin import read_id, read_region
from maestro_desktop.wording import Wording

_T = TypeVar("_T")
Row: TypeAlias = tuple[int, "list[str] | Unusable"]

#: A cell of more lines is an open quote that runs through the file.
_MOST_LINES = 1_000
#: How many lines may be read in vain after open quotes, for each line of the file and to begin with.
_PATIENCE, _FIRST_PATIENCE = 10, 10_000
#: More columns than any spreadsheet program has.
_MOST_COLUMNS = 16_384
#: More numbers (or addresses, tags...) of one contact are not read.
_MOST_VALUES = 200
_SAMPLE_LINES = 60
_SAMPLE_CHARACTERS = 256 * 1024
_SAMPLE_ROWS = 20
_OPEN_QUOTE = Unusable(Wording("a quote is opened and not closed"))
_TOO_LONG = Unusable(Wording("a cell or line is too long"))
#: What guards a cell against being read as a formula; see ``csv_writer``.
_GUARD = re.compile(r"^'(?='*[=+\-@\t\r\n＝＋－＠])")
_SEP_LINE = re.compile(r'"?sep=([^"\r\n\0])"?[\r\n]*', re.IGNORECASE)
#: Between several values in one cell: line break, semicolon (but not that of a tel: link's parameter), Google's ":::".
_SEVERAL = re.compile(r"[\r\n]+|\s:::\s|;(?!\s*(?:ext|isub|phone-context)=)")
_SEVERAL_URLS = re.compile(r"[\r\n]+|\s:::\s|[;,]?\s+")
#: What Outlook writes for a day that is not known.
_NO_DATE = re.compile(r"0{1,2}[./-]0{1,2}[./-]0{2,4}")
#: See ``csv_writer``.
_VERSION = re.compile(r"v([0-9]{1,15})")
_YES = frozenset({"yes", "y", "true", "1", "x", "ja", "oui", "si", "sí"})
_COMPANY = frozenset({"company", "org", "organisation", "organization", "business"})


class UnknownColumns(ValueError):
    """No column can give a contact. ``str()`` says what was expected."""


@dataclass(frozen=True, slots=True)
class Look:
    """A first look at a CSV file. ``first_line`` is where its contacts begin (1-based), after the header; a file
    without one has an empty ``header``. ``rows`` are the first of them, ``columns`` what they probably mean."""

    encoding: str
    delimiter: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    columns: tuple[Column, ...]
    first_line: int


def look(file: BinaryIO, encoding: str = "") -> Look:
    """What a CSV file looks like, for a preview in which the user may change what the columns mean.

    ``encoding``: the name of its codec; without it, it is found. Raises UnknownColumns where there is no table at all,
    OSError.
    """
    encoding = encoding or find_encoding(file)
    lines = _sample(read_lines(open_text(file, encoding)))
    begin, delimiter = 1, ""
    if lines and (separator := _SEP_LINE.fullmatch(lines[0])):
        begin, delimiter = 2, separator[1]
        lines = lines[1:]
    delimiter = delimiter or max(",;\t|", key=partial(_fit, lines))
    rows = [(line, row) for line, row in _rows(iter(lines), delimiter, begin) if isinstance(row, Unusable) or any(row)]
    if not rows:
        raise UnknownColumns(Wording("The file is empty."))
    line, first = rows[0]
    if isinstance(first, Unusable):
        raise UnknownColumns(Wording("In the first line {reason}.", reason=first.reason))
    if len(first) > _MOST_COLUMNS:
        raise UnknownColumns(Wording("The first line has more columns than any list of contacts."))
    header: list[str] = []
    if _is_header(first):
        header = first
        line = rows[1][0] if len(rows) > 1 else line + 1
        rows = rows[1:]
    samples = [row for _, row in rows if not isinstance(row, Unusable)][:_SAMPLE_ROWS]
    # Without a header, one row alone does not show what its columns are.
    columns = propose(header or [""] * len(first), samples) if header or len(samples) > 1 else ()
    return Look(encoding, delimiter, tuple(header), tuple(map(tuple, samples)), columns, line)


def read_csv(
    file: BinaryIO, columns: Sequence[Column] | None = None, encoding: str = "", numbers: ReadNumbers = as_typed
) -> Iterator[tuple[int, Incoming | Unusable]]:
    """Each row of a CSV file as (its first line, contact). ``columns``: what the user says they mean;
    ``encoding`` as in ``look``.

    Several numbers, addresses or tags in one cell are separated by semicolons or line breaks. A leading ``'``, which
    guards cells against being read as formulas, is taken off. Numbers come as they are written, with their label,
    unless ``numbers`` understands them.
    Raises UnknownColumns (at once) where no column can give a contact, OSError.
    """
    seen = look(file, encoding)
    columns = seen.columns if columns is None else tuple(columns)
    if not is_useful(columns):
        raise UnknownColumns(Wording("The first line names no column that is known here: use name, org, phone, email."))
    return _contacts(file, seen, columns, numbers)


def _contacts(
    file: BinaryIO, seen: Look, columns: Sequence[Column], numbers: ReadNumbers
) -> Iterator[tuple[int, Incoming | Unusable]]:
    width = len(columns)
    understand = Understanding(columns, numbers)
    for line, row in _rows(read_lines(open_text(file, seen.encoding)), seen.delimiter, several_columns=width > 1):
        if line < seen.first_line:
            continue
        if isinstance(row, Unusable):
            yield line, row
            continue
        doubts: tuple[str, ...] = ()
        if len(row) != width:
            if any(map(str.strip, row[width:])):
                doubts = (Wording("the row has more cells than the header; those were left out"),)
            row += [""] * (width - len(row))
        contact, told = understand(row)
        if contact.name or contact.display_name or any(map(str.strip, row)):
            yield line, Incoming(contact, None, (*doubts, *told) if doubts or told else ())


# -- rows -------------------------------------------------------------------------------------------------------------


def _sample(lines: Iterator[str]) -> list[str]:
    """The first lines, as far as they are worth a look."""
    sample: list[str] = []
    characters = 0
    for line in islice(lines, _SAMPLE_LINES):
        sample.append(line)
        characters += len(line)
        if characters > _SAMPLE_CHARACTERS:
            break
    return sample


def _fit(lines: Sequence[str], delimiter: str) -> tuple[int, int, int]:
    """How well a delimiter fits, as a sort key: columns known, rows as wide as the first, width."""
    rows = [row for _, row in _rows(iter(lines[:_SAMPLE_ROWS]), delimiter) if not isinstance(row, Unusable) and row]
    if not rows or not 1 < len(rows[0]) <= _MOST_COLUMNS:
        return 0, 0, 0
    width = len(rows[0])
    return known_columns(rows[0]), sum(len(row) == width for row in rows), width


def _is_header(row: Sequence[str]) -> bool:
    content = sum(looks_like(cell) is not None for cell in row)
    return not content or known_columns(row) > content


def _rows(lines: Iterator[str], delimiter: str, number: int = 1, *, several_columns: bool = False) -> Iterator[Row]:
    """Each row with its first line, without guards. A quote that is not closed makes that line unusable: what it
    swallowed is read again. But where it ran on and on, as in a picture, following lines that are no rows of
    ``several_columns`` belong to it.
    """
    given_back = deque[str]()
    taken: list[str] = []
    wasted, limit = 0, _MOST_LINES

    def next_line() -> str:
        return given_back.popleft() if given_back else next(lines, "")

    def following() -> Iterator[str]:
        room = 0
        for line in iter(next_line, ""):
            if not taken:
                room = LONGEST_LINE
            elif len(line) > room or len(taken) == limit:
                given_back.appendleft(line)
                break
            room -= len(line)
            taken.append(line)
            yield line
        if taken:
            # A line of nothing: the row goes on, but we don't.
            taken.append("")

    running_on = False
    while True:
        try:
            for row in csv.reader(following(), delimiter=delimiter):
                if len(taken) > 1:
                    if not _is_whole(taken, delimiter):
                        break
                    row = [_GUARD.sub("", cell.replace("\r\n", "\n").replace("\r", "\n")) for cell in row]
                elif len(taken[0]) > LONGEST_LINE:
                    break
                elif "'" in taken[0]:
                    row = [_GUARD.sub("", cell) for cell in row]
                if not running_on:
                    yield number, row
                elif len(row) > 1:
                    running_on = False
                    if not row[0].endswith('"'):
                        yield number, row
                number += len(taken)
                taken.clear()
            else:
                return
        except csv.Error:
            # A cell is longer than the csv module allows: 128 KiB.
            running_on = several_columns and len(taken) > 1
        swallowed = list(filter(None, taken[1:]))
        # The last line of the file gives nothing back.
        running_on = running_on or (several_columns and taken[-1] == "" and bool(given_back))
        yield number, _OPEN_QUOTE if len(taken) > 1 else _TOO_LONG
        given_back.extendleft(reversed(swallowed))
        wasted += len(swallowed)
        number += 1
        taken.clear()
        limit = min(_MOST_LINES, max(2, _FIRST_PATIENCE + _PATIENCE * number - wasted))


def _is_whole(lines: list[str], delimiter: str) -> bool:
    """Whether each quote of a row of several lines ends its cell: one that doesn't was closed by a later row's."""
    if not lines[-1]:
        return False
    try:
        next(csv.reader(lines, delimiter=delimiter, strict=True))
    except csv.Error:
        return False
    return True


# -- contacts ---------------------------------------------------------------------------------------------------------

_TEXTS = {
    Meaning.ID: "source_id",
    Meaning.NAME: "name",
    Meaning.PREFIX: "prefix",
    Meaning.GIVEN: "given",
    Meaning.ADDITIONAL: "additional",
    Meaning.FAMILY: "family",
    Meaning.SUFFIX: "suffix",
    Meaning.ORG: "org",
    Meaning.DEPARTMENT: "department",
    Meaning.TITLE: "title",
    Meaning.PINNED: "pinned",
}
_PART_NAMES = {meaning: str(meaning) for meaning in PARTS}


class Understanding:
    """Makes a contact of a row that is as long as ``columns``. What each column is for is found out once."""

    def __init__(self, columns: Sequence[Column], numbers: ReadNumbers = as_typed) -> None:
        self._numbers = numbers
        where: dict[tuple[Meaning, str], int] = {}
        by_meaning: dict[Meaning, list[tuple[int, Column]]] = {}
        for index, column in enumerate(columns):
            where.setdefault((column.meaning, column.group), index)
            by_meaning.setdefault(column.meaning, []).append((index, column))

        def beside(column: Column, meaning: Meaning) -> int:
            """The column of that meaning in the same group, -1 if there is none."""
            return where.get((meaning, column.group), -1) if column.group else -1

        def several(meaning: Meaning) -> list[tuple[int, Column]]:
            return by_meaning.get(meaning, [])

        def first(meaning: Meaning) -> int:
            return by_meaning[meaning][0][0] if meaning in by_meaning else -1

        self._texts = [(name, first(meaning)) for meaning, name in _TEXTS.items() if meaning in by_meaning]
        self._phones = [
            (
                i,
                c.label,
                beside(c, Meaning.PHONE_LABEL),
                beside(c, Meaning.PHONE_PREFERRED),
                beside(c, Meaning.PHONE_REGION),
                c.exact,
            )
            for i, c in several(Meaning.PHONE)
        ]
        self._emails = [(i, c.label, beside(c, Meaning.EMAIL_LABEL), c.exact) for i, c in several(Meaning.EMAIL)]
        self._handles = [
            (i, c.label, beside(c, Meaning.HANDLE_SERVICE), beside(c, Meaning.HANDLE_LABEL), c.exact)
            for i, c in several(Meaning.HANDLE)
        ]
        self._fields = [
            (i, c.label or c.header.strip(), beside(c, Meaning.FIELD_NAME)) for i, c in several(Meaning.FIELD)
        ]
        self._addresses: dict[str, tuple[Column, int, dict[str, list[int]]]] = {}
        for meaning in PARTS:
            for i, c in several(meaning):
                place = self._addresses.setdefault(c.group, (c, beside(c, Meaning.ADDRESS_LABEL), {}))
                place[2].setdefault(str(meaning), []).append(i)
        self._lists = {meaning: [(i, c.exact) for i, c in several(meaning)] for meaning in (Meaning.TAGS, Meaning.URL)}
        self._joined = []
        for name, between, meaning in (("notes", "\n", Meaning.NOTES), ("phonetic", " ", Meaning.PHONETIC)):
            indexes = [i for i, _ in several(meaning)]
            if len(indexes) == 1:
                self._texts.append((name, indexes[0]))
            elif indexes:
                self._joined.append((name, between, indexes))
        self._packed = {
            meaning: first(meaning)
            for meaning in (Meaning.PHONES, Meaning.EMAILS, Meaning.ADDRESSES, Meaning.HANDLES, Meaning.FIELDS)
        }
        self._kind = first(Meaning.KIND)
        self._version = first(Meaning.VERSION)
        self._flags = [
            (str(meaning), first(meaning))
            for meaning in (Meaning.DO_NOT_CALL, Meaning.PROVISIONAL)
            if meaning in by_meaning
        ]
        self._exact = any(column.exact for column in columns)
        simple = {Meaning.PHONE, Meaning.EMAIL, Meaning.NOTES, Meaning.PHONETIC, Meaning.IGNORE, *_TEXTS}
        self._more = bool(self._joined) or any(column.meaning not in simple for column in columns)

    def __call__(self, row: list[str]) -> tuple[Contact, tuple[str, ...]]:
        """The contact, and what of it is doubtful, in sentences."""
        if self._exact:
            row = [unguarded(cell) for cell in row]
        values: dict[str, Any] = {name: row[index].strip() for name, index in self._texts}
        phones = self._phones_of(row)
        emails = self._emails_of(row)
        doubts: tuple[str, ...] = ()
        if self._more:
            values.update(self._more_of(row, phones, emails))
            doubts = _cut(values)
        if len(phones) > _MOST_VALUES or len(emails) > _MOST_VALUES:
            doubts = (
                *doubts,
                Wording(
                    "of its numbers and e-mail addresses only {most_values} each were read", most_values=_MOST_VALUES
                ),
            )
        get = values.get
        if get("org") and not (get("name") or get("given") or get("family") or "kind" in values):
            values["kind"] = ContactKind.COMPANY
        source, values["source_id"] = read_id(get("source_id", ""), "csv")
        contact = Contact(
            phones=self._numbers(tuple(phones[:_MOST_VALUES])),
            emails=tuple(emails[:_MOST_VALUES]),
            source=source,
            **values,
        )
        return contact, doubts

    def _phones_of(self, row: list[str]) -> list[Phone]:
        phones: list[Phone] = []
        for index, label, label_at, preferred_at, region_at, exact in self._phones:
            if not (cell := row[index].strip()):
                continue
            preferred = preferred_at >= 0 and _is_yes(row[preferred_at])
            region = read_region(row[region_at]) if region_at >= 0 else ""
            if label_at >= 0 and (told := row[label_at].strip()):
                # Google marks the preferred one with a star: "* Mobile".
                preferred = preferred or (not exact and told.startswith("* "))
                label = told if exact else told.removeprefix("* ").casefold()
            if exact or (";" not in cell and "\n" not in cell and ":::" not in cell):
                phones.append(Phone(cell, "", "", label, region, preferred))
            else:
                phones += [
                    Phone(part, label=label, region=region, preferred=preferred) for part in _split(_SEVERAL, cell)
                ]
        if len(phones) > 1 and not self._exact:
            phones = _once(phones, lambda phone: phone.raw)
        return phones

    def _emails_of(self, row: list[str]) -> list[Email]:
        emails: list[Email] = []
        for index, label, label_at, exact in self._emails:
            if not (cell := row[index].strip()):
                continue
            if label_at >= 0 and (told := row[label_at].strip()):
                label = told if exact else told.removeprefix("* ").casefold()
            if exact or (";" not in cell and "\n" not in cell and ":::" not in cell):
                emails.append(Email(cell, label))
            else:
                emails += [Email(part, label) for part in _split(_SEVERAL, cell)]
        if len(emails) > 1 and not self._exact:
            emails = _once(emails, lambda email: email.address)
        return emails

    def _more_of(self, row: list[str], phones: list[Phone], emails: list[Email]) -> dict[str, Any]:
        """What only some files have. Adds to ``phones`` and ``emails``."""
        cells = {meaning: unpacked(row[index]) for meaning, index in self._packed.items() if index >= 0}

        def entries(meaning: Meaning, width: int) -> Iterator[list[str]]:
            return ((entry + [""] * width)[:width] for entry in cells.get(meaning, ()))

        for label, raw, preferred, region in entries(Meaning.PHONES, 4):
            phones.append(Phone(raw, label=label, region=read_region(region), preferred=_is_yes(preferred)))
        for label, address in entries(Meaning.EMAILS, 2):
            emails.append(Email(address, label))
        values: dict[str, Any] = {
            "addresses": (
                *self._addresses_of(row),
                *(
                    Address(street, locality, region, postcode, country, po_box, extended, label)
                    for label, street, locality, region, postcode, country, po_box, extended in entries(
                        Meaning.ADDRESSES, 8
                    )
                ),
            ),
            "handles": (*self._handles_of(row), *(Handle(*entry) for entry in entries(Meaning.HANDLES, 3))),
            "fields": (
                *self._fields_of(row),
                *((name, value) for name, value in entries(Meaning.FIELDS, 2)),
            ),
            "tags": tuple(self._list_of(row, Meaning.TAGS, _SEVERAL)),
            "urls": tuple(self._list_of(row, Meaning.URL, _SEVERAL_URLS)),
        }
        for name, between, indexes in self._joined:
            values[name] = between.join(dict.fromkeys(filter(None, (row[index].strip() for index in indexes))))
        values.update((name, _is_yes(row[index])) for name, index in self._flags)
        if self._kind >= 0 and (kind := row[self._kind].strip().casefold()):
            values["kind"] = ContactKind.COMPANY if kind in _COMPANY else ContactKind.PERSON
        if self._version >= 0 and (version := _VERSION.fullmatch(row[self._version].strip())):
            values["changed_at"] = int(version[1])
        return values

    def _addresses_of(self, row: list[str]) -> Iterator[Address]:
        for column, label_at, parts in self._addresses.values():
            told = {
                part: "\n".join(filter(None, (row[index].strip() for index in indexes)))
                for part, indexes in parts.items()
            }
            if any(told.values()):
                label = row[label_at].strip() if label_at >= 0 else ""
                label = label if column.exact else label.removeprefix("* ").casefold()
                yield Address(**told, label=label or column.label)

    def _handles_of(self, row: list[str]) -> Iterator[Handle]:
        for index, service, service_at, label_at, _ in self._handles:
            if name := row[index].strip():
                told = row[service_at].strip().casefold() if service_at >= 0 else ""
                label = row[label_at].strip().removeprefix("* ").casefold() if label_at >= 0 else ""
                yield Handle(told or service or "im", name, label)

    def _fields_of(self, row: list[str]) -> Iterator[tuple[str, str]]:
        for index, name, name_at in self._fields:
            value = row[index].strip()
            if value and not _NO_DATE.fullmatch(value):
                yield (row[name_at].strip() if name_at >= 0 else "") or name, value

    def _list_of(self, row: list[str], meaning: Meaning, between: re.Pattern[str]) -> Iterator[str]:
        for index, exact in self._lists[meaning]:
            if exact:
                yield from (entry[0] for entry in unpacked(row[index]))
            elif cell := row[index].strip():
                # Google's own group of everybody is none of the user's.
                parts = (part.removeprefix("* ") for part in _split(between, cell))
                yield from dict.fromkeys(part for part in parts if part != "myContacts")


def _is_yes(cell: str) -> bool:
    return cell.strip().casefold() in _YES


def _split(between: re.Pattern[str], cell: str) -> list[str]:
    return list(filter(None, map(str.strip, between.split(cell))))


def _once(values: list[_T], key: Callable[[_T], str]) -> list[_T]:
    """The first of each."""
    seen: dict[str, _T] = {}
    for value in values:
        seen.setdefault(key(value), value)
    return list(seen.values())


def _cut(values: dict[str, Any]) -> tuple[str, ...]:
    """Shortens lists that are too long for one contact; says which."""
    doubts = []
    for name, value in values.items():
        if isinstance(value, tuple) and len(value) > _MOST_VALUES:
            values[name] = value[:_MOST_VALUES]
            doubts.append(Wording("of its {name} only {most_values} were read", name=name, most_values=_MOST_VALUES))
    return tuple(doubts)
