"""Contacts as the text of a file, in a format that comes back unchanged when it is imported."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from pathlib import Path

from maestro_desktop.core.contacts.book import Book
from maestro_desktop.core.contacts.csv_writer import write_csv
from maestro_desktop.core.contacts.digits import typed_digits
from maestro_desktop.core.contacts.folding import index_words
from maestro_desktop.core.contacts.import_report import Exported, ImportProgress
from maestro_desktop.core.contacts.jsonfile import exported_json
from maestro_desktop.core.contacts.loading import load
from maestro_desktop.core.contacts.model import Contact, Picture
from maestro_desktop.core.contacts.vcard_writer import write_vcards
from maestro_desktop.core.files import whole_file
from maestro_desktop.core.store import Store

#: After so many contacts the progress is told.
_TOLD_EVERY = 100


class _GivenUp(Exception):
    """Somebody does not want the file any more."""


class ExportFormat(StrEnum):
    """What can be written, by the ending of the file's name."""

    VCARD = "vcf"
    CSV = "csv"
    JSON = "json"
    JSON_LINES = "jsonl"

    @property
    def holds_pictures(self) -> bool:
        return self is not ExportFormat.CSV


def exported(
    contacts: Iterable[Contact], book: Book, format: ExportFormat, vcard_version: str = "4.0"
) -> Iterator[bytes]:
    """The file piece by piece, as contacts come. All but CSV hold pictures.

    Raises ValueError for a version of vCard that is not written here.
    """
    match format:
        case ExportFormat.VCARD:
            return (card.encode() for card in write_vcards(_pictured(contacts, book), vcard_version))
        case ExportFormat.CSV:
            return _with_mark(write_csv(contacts))
        case ExportFormat.JSON:
            return _array(_pictured(contacts, book))
        case ExportFormat.JSON_LINES:
            return (f"{_line(*each)}\n".encode() for each in _pictured(contacts, book))


def export_file(
    path: Path,
    book: Book,
    ids: Sequence[int] | None = None,
    *,
    vcard_version: str = "4.0",
    go_on: Callable[[ImportProgress], bool] = lambda progress: True,
) -> Exported | None:
    """Write these contacts (None: everybody) into a file, in the format that its name ends in, and for its owner's eyes
    alone. None when ``go_on`` has said no; whatever was there under this name is then still there.

    Raises ValueError for another ending or version, OSError, sqlite's DatabaseError.
    """
    ending = ExportFormat(path.suffix.lower().removeprefix("."))
    total = book.count() if ids is None else len(ids)
    contacts = book.all() if ids is None else book.some(ids)
    count = pictures = 0

    def counted() -> Iterator[Contact]:
        nonlocal count, pictures
        for contact in contacts:
            yield contact
            count += 1
            pictures += bool(contact.picture)

    try:
        with whole_file(path) as out:
            for piece in exported(counted(), book, ending, vcard_version):
                out.write(piece)
                if count % _TOLD_EVERY == 0 and not go_on(ImportProgress(min(count, total), total)):
                    raise _GivenUp
    except _GivenUp:
        return None
    return Exported(count, str(path), 0 if ending.holds_pictures else pictures)


def everybody_found(store: Store, text: str) -> Iterator[Contact]:
    """Everybody whom a text finds, by the beginnings of words or the digits of a number: not only the best ones, as a
    search shows them."""
    words = index_words(text)
    ids: set[int] = set()
    if words:
        query = " ".join(f'"{word}"*' for word in words)
        ids.update(row[0] for row in store.rows("SELECT rowid FROM contact_fts WHERE contact_fts MATCH ?", (query,)))
    if digits := typed_digits(text):
        by_number = "SELECT contact_id FROM phone WHERE id IN (SELECT rowid FROM phone_fts WHERE phone_fts MATCH ?)"
        ids.update(row[0] for row in store.rows(by_number, (" OR ".join(f'"{run}"' for run in digits),)))
    return load(store.db, sorted(ids))


def _with_mark(rows: Iterable[str]) -> Iterator[bytes]:
    """Without the mark Excel reads it in another encoding."""
    yield b"\xef\xbb\xbf"
    for row in rows:
        yield row.encode()


def _pictured(contacts: Iterable[Contact], book: Book) -> Iterator[tuple[Contact, Picture | None]]:
    return ((each, book.picture(each.picture) if each.picture else None) for each in contacts)


def _array(contacts: Iterable[tuple[Contact, Picture | None]]) -> Iterator[bytes]:
    """One array, with an object on each line, which can be read line by line."""
    before = "[\n"
    for contact in contacts:
        yield f"{before}{_line(*contact)}".encode()
        before = ",\n"
    yield b"\n]\n" if before != "[\n" else b"[]\n"


def _line(contact: Contact, picture: Picture | None) -> str:
    return json.dumps(exported_json(contact, picture), ensure_ascii=False)
