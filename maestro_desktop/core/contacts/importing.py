"""Bringing a file of contacts into the store: reads it, understands numbers, recognises what came before, says what
was left out."""

from __future__ import annotations

import codecs
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import chain, count, islice
from pathlib import Path
from typing import BinaryIO

from maestro_desktop.core.contacts.book import Book, storable
from maestro_desktop.core.contacts.csvfile import UnknownColumns, read_csv
from maestro_desktop.core.contacts.folding import fold_text
from maestro_desktop.core.contacts.model import Contact, Unusable
from maestro_desktop.core.contacts.vcard import read_vcards
from maestro_desktop.core.phone.numbers import normalise
from maestro_desktop.core.store import Store

_BATCH = 500
_CHUNK_BYTES = 64 * 1024


class UnreadableFile(ValueError):
    """The file is no list of contacts. ``str()`` says what was expected."""


@dataclass(slots=True)
class ImportReport:
    """What an import did. ``left_out`` holds (line, reason)."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    numbers_not_understood: int = 0
    left_out: list[tuple[int, str]] = field(default_factory=list)


def read_file(path: Path) -> Iterator[tuple[int, Contact | Unusable]]:
    """The contacts of a vCard or CSV file, and what can't be one, with the line each begins at.

    Raises UnreadableFile or OSError.
    """
    with path.open("rb") as file:
        head = file.read(_CHUNK_BYTES)
        encoding = _encoding(head, file)
    start = head.decode(encoding, "replace").lstrip("\ufeff")
    with path.open(encoding=encoding, errors="replace", newline=None) as lines:
        if start.lstrip()[:11].upper() == "BEGIN:VCARD":
            yield from read_vcards(lines)
            return
        first_line = start.partition("\n")[0]
        delimiter = max(",;\t|", key=first_line.count)
        try:
            yield from read_csv(lines, delimiter)
        except UnknownColumns as error:
            raise UnreadableFile(
                f"{path.name} is neither a vCard file nor a CSV file with a header. {error}"
            ) from error


def _encoding(head: bytes, rest: BinaryIO) -> str:
    """UTF-16 if it says so, UTF-8 if the whole file is; else what Windows programs of the West write."""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        chunk = head
        while chunk:
            decoder.decode(chunk)
            chunk = rest.read(_CHUNK_BYTES)
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig"


def import_file(path: Path, store: Store, book: Book, region: str, now_ms: int) -> ImportReport:
    """Import a file in small transactions, so that look-ups go on meanwhile. A second import of it changes nothing.

    Raises UnreadableFile, OSError, StoreError.
    """
    report = ImportReport()
    seen: set[int] = set()
    contacts = read_file(path)
    while batch := list(islice(contacts, _BATCH)):
        with store.atomic():
            for line, contact in batch:
                if isinstance(contact, Unusable):
                    report.left_out.append((line, contact.reason))
                else:
                    _import_one(line, contact, book, region, now_ms, report, seen)
        store.commit()
    return report


def _import_one(
    line: int, contact: Contact, book: Book, region: str, now_ms: int, report: ImportReport, seen: set[int]
) -> None:
    """``seen`` holds hashes of the source ids that came earlier in the same file."""
    contact = storable(contact)
    if not contact.display_name:
        report.left_out.append((line, "no name, company, number or e-mail address"))
        return
    phones = []
    for phone in contact.phones:
        number = normalise(phone.raw, region)
        report.numbers_not_understood += number is None
        phones.append(replace(phone, e164=number.e164, ext=number.ext) if number else phone)
    contact = replace(contact, phones=tuple(phones), name=contact.display_name)
    if contact.source_id and hash(contact.source_id) in seen:
        report.left_out.append((line, "repeats the id of an earlier record"))
        return
    fingerprint = contact.source_id or _fingerprint(contact)
    for source_id in chain((fingerprint,), (f"{fingerprint}-{n}" for n in count(2))):
        contact = replace(contact, source_id=source_id)
        known = book.by_source(contact.source, contact.source_id)
        if hash(source_id) not in seen or (known is not None and _same(contact, known)):
            break
    seen.add(hash(contact.source_id))
    if known is None:
        book.save(contact, now_ms)
        report.new += 1
        return
    if _same(contact, known):
        report.unchanged += 1
    else:
        book.save(replace(contact, id=known.id, created_at=known.created_at), now_ms)
        report.changed += 1


def _same(contact: Contact, known: Contact) -> bool:
    return replace(contact, id=known.id, created_at=known.created_at, changed_at=known.changed_at) == known


def _fingerprint(contact: Contact) -> str:
    """Stands for a record that brings no id of its own: the same name, company and first number are the same record."""
    first = contact.phones[0].e164 or contact.phones[0].raw if contact.phones else ""
    first = first or (contact.emails[0].address if contact.emails else "")
    text = "\n".join(map(fold_text, (contact.display_name, contact.org, first)))
    return hashlib.blake2b(text.encode(), digest_size=12).hexdigest()
