"""A store with what imports, exports and takes back, for tests."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from maestro_desktop.core.contacts.book import Book
from maestro_desktop.core.contacts.edits import EditKind, Edits
from maestro_desktop.core.contacts.exporting import ExportFormat, exported
from maestro_desktop.core.contacts.import_report import ImportPreview, ImportResult
from maestro_desktop.core.contacts.importing import import_file, preview, roll_back
from maestro_desktop.core.contacts.model import Contact
from maestro_desktop.core.store import Store

TABLES = ("contact", "phone", "email", "choice", "contact_alias", "picture", "csv_columns")


class Office:
    """``take`` imports a file of the given content, ``look`` previews it; ``content`` is everything about contacts."""

    def __init__(self, folder: Path, key: str | None = None) -> None:
        self.folder = folder
        self.store = Store.open(folder / "maestro.db", key)
        self.book = Book(self.store)
        self.edits = Edits(self.store, self.book)

    def file(self, content: str | bytes) -> Path:
        file = self.folder / "people.txt"
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return file

    def take(self, content: str | bytes, now_ms: int = 1_000, region: str = "GB", **options: Any) -> ImportResult:
        return import_file(self.file(content), self.store, self.book, region, now_ms, **options)

    def look(self, content: str | bytes, region: str = "GB", **options: Any) -> ImportPreview:
        told = preview(self.file(content), self.store, self.book, region, **options)
        assert told is not None
        return told

    def take_back(self, done: ImportResult) -> tuple[int, ...]:
        return roll_back(done.edit_id, self.store, self.book, 9_000).kept

    def edit(self, contact: Contact, now_ms: int = 5_000) -> Contact:
        """As the agent does."""
        with self.edits.record(EditKind.SAVED, contact.name, now_ms) as edit:
            saved = edit.save(contact)
        self.store.commit()
        return saved

    def export(self, format: ExportFormat, version: str = "4.0") -> bytes:
        return b"".join(exported(self.book.all(), self.book, format, version))

    @property
    def names(self) -> list[str]:
        return [contact.name for contact in self.book.all()]

    def one(self, name: str) -> Contact:
        (found,) = self.book.by_name(name)
        return found

    def content(self) -> dict[str, list[Any]]:
        """What the tables of contacts hold, but the journal of edits; ids of numbers and addresses nobody sees."""
        told = {table: self.store.rows(f"SELECT * FROM {table} ORDER BY 1, 2") for table in TABLES}
        return {
            name: sorted(row[1:] for row in rows) if name in ("phone", "email") else rows for name, rows in told.items()
        }


def stop_after(calls: int) -> Callable[[object], bool]:
    """Says yes so many times."""
    left = iter(range(calls))
    return lambda _: next(left, None) is not None
