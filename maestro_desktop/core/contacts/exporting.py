"""Contacts as the text of a file, in a format that comes back unchanged when it is imported."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from enum import StrEnum

from maestro_desktop.core.contacts.book import Book
from maestro_desktop.core.contacts.csv_writer import write_csv
from maestro_desktop.core.contacts.digits import typed_digits
from maestro_desktop.core.contacts.folding import words_of
from maestro_desktop.core.contacts.jsonfile import as_json
from maestro_desktop.core.contacts.loading import load
from maestro_desktop.core.contacts.model import Contact
from maestro_desktop.core.contacts.vcard_writer import write_vcards
from maestro_desktop.core.store import Store


class ExportFormat(StrEnum):
    """What can be written, by the ending of the file's name."""

    VCARD = "vcf"
    CSV = "csv"
    JSON = "json"
    JSON_LINES = "jsonl"


def exported(
    contacts: Iterable[Contact], book: Book, format: ExportFormat, vcard_version: str = "4.0"
) -> Iterator[bytes]:
    """The file piece by piece, as contacts come. vCards hold pictures; CSV and JSON do not.

    Raises ValueError for a version of vCard that is not written here.
    """
    match format:
        case ExportFormat.VCARD:
            pictured = ((each, book.picture(each.picture) if each.picture else None) for each in contacts)
            return (card.encode() for card in write_vcards(pictured, vcard_version))
        case ExportFormat.CSV:
            return _with_mark(write_csv(contacts))
        case ExportFormat.JSON:
            return _array(contacts)
        case ExportFormat.JSON_LINES:
            return (f"{_line(each)}\n".encode() for each in contacts)


def everybody_found(store: Store, text: str) -> Iterator[Contact]:
    """Everybody whom a text finds, by the beginnings of words or the digits of a number: not only the best ones, as a
    search shows them."""
    words = [part for word in words_of(text) for part in word.split("_") if part]
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


def _array(contacts: Iterable[Contact]) -> Iterator[bytes]:
    """One array, with an object on each line, which can be read line by line."""
    before = "[\n"
    for contact in contacts:
        yield f"{before}{_line(contact)}".encode()
        before = ",\n"
    yield b"\n]\n" if before != "[\n" else b"[]\n"


def _line(contact: Contact) -> str:
    return json.dumps(as_json(contact), ensure_ascii=False)
