"""What an import tells: before anything is written, while it runs, and afterwards."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, NamedTuple, TypeAlias

from maestro_desktop.core.contacts.columns import Column

#: So many of each kind are told one by one.
MOST_TOLD = 500
#: What becomes of records of people who are in the store already, from elsewhere.
Duplicates: TypeAlias = Literal["skip", "add"]


@dataclass(frozen=True, slots=True)
class Reading:
    """How a file is to be read. ``region``: the country (ISO code) of numbers without one, ""; ``columns``: what those
    of a CSV file mean, None for what is known of them; ``encoding``: the codec of a file that does not say it, ""."""

    region: str = ""
    duplicates: Duplicates = "skip"
    columns: tuple[Column, ...] | None = None
    encoding: str = ""


class Fate(StrEnum):
    """What becomes of one record of a file. DUPLICATE: somebody who is in the store already, from elsewhere."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    DUPLICATE = "duplicate"
    UNUSABLE = "unusable"


@dataclass(frozen=True, slots=True)
class ImportCounts:
    """Records by their fate; numbers in all, and those that could not be understood (they are kept as typed)."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    duplicate: int = 0
    unusable: int = 0
    numbers: int = 0
    numbers_not_understood: int = 0

    @property
    def records(self) -> int:
        return self.new + self.changed + self.unchanged + self.duplicate + self.unusable


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One record. ``line`` counts from 1; ``numbers`` as they were understood; ``why``: the reason, or whom it
    repeats, in words."""

    line: int
    fate: Fate
    name: str
    org: str = ""
    numbers: tuple[str, ...] = ()
    why: str = ""


class SharedNumber(NamedTuple):
    """A number (``+`` and digits) that so many records have, without those that repeat another. ``is_switchboard``:
    colleagues have it, all of one company, and so many that it is taken for the company's."""

    number: str
    records: int
    is_switchboard: bool = False


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What an import would do. The lists are cut (``MOST_TOLD``), the counts are whole.

    ``not_understood``: (line, number as typed); ``shared_numbers``: most records first; ``doubts``: (line, what of a
    record could not be read). ``header``, ``columns`` and ``samples`` (rows of cells) only for CSV, and ``unknown``:
    the columns that nobody said anything about and whose header says nothing, which become fields of that name.
    ``guessed``: the file does not say how its letters are written, and nobody else did.
    """

    file_name: str
    format: str
    counts: ImportCounts
    rows: tuple[PreviewRow, ...] = ()
    not_understood: tuple[tuple[int, str], ...] = ()
    shared_numbers: tuple[SharedNumber, ...] = ()
    doubts: tuple[tuple[int, str], ...] = ()
    header: tuple[str, ...] = ()
    columns: tuple[Column, ...] = ()
    samples: tuple[tuple[str, ...], ...] = ()
    unknown: tuple[str, ...] = ()
    guessed: bool = False


@dataclass(frozen=True, slots=True)
class ImportProgress:
    """How far an import (or its preview, its rollback, an export) is. ``done`` and ``total`` are bytes of the file, or
    contacts of a rollback or an export."""

    done: int
    total: int
    counts: ImportCounts = ImportCounts()


@dataclass(frozen=True, slots=True)
class Exported:
    """How many contacts were written, into which file, and how many of their pictures are not in it, for its format
    holds none."""

    count: int
    file: str
    pictures_left_out: int = 0


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did. ``edit_id`` takes it back (0: there is nothing to take back). ``left_out``: (line, reason)
    of what could not be used, the first ``MOST_TOLD``."""

    edit_id: int
    counts: ImportCounts
    left_out: tuple[tuple[int, str], ...] = ()
    cancelled: bool = False
