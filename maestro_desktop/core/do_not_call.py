"""The do-not-call list: numbers that nobody here is to call, whoever has them."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path

from maestro_desktop.core.call_rules import Listed
from maestro_desktop.core.contacts.encoding import open_text, read_lines
from maestro_desktop.core.phone.numbers import canonical
from maestro_desktop.core.store import Store
from maestro_desktop.wording import Wording

#: Lines that are not understood are told one by one up to so many.
MOST_TOLD = 100
LONGEST_REASON = 500
_PAGE = 500
_DELIMITERS = ";\t,|"
#: Rows that are looked at to find the column with the numbers.
_LOOKED_AT = 20
_REASONS = frozenset({"reason", "why", "note", "notes", "comment", "grund", "motif", "motivo", "notiz", "bemerkung"})


@dataclass(frozen=True, slots=True)
class Read:
    """What a file holds: the numbers (``+`` and digits) with why, and the lines (from 1) that hold none."""

    numbers: tuple[tuple[str, str], ...]
    not_understood: tuple[tuple[int, str], ...]
    lines_not_understood: int


#: What to say to who wants to take a number off a list that the settings keep.
LIST_IS_KEPT = Wording(
    "Numbers are taken off the do-not-call list only by whoever looks after these computers. Ask them."
)


class DoNotCall:
    """The list in the store. Belongs to the thread that owns it; the caller commits."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def find(self, e164: str) -> Listed | None:
        """Whether a number (``+`` and digits) is on the list."""
        if not e164:
            return None
        return next(iter(self._select("WHERE e164 = ?", (int(e164[1:]),))), None)

    def put(self, numbers: Iterable[tuple[str, str]], now_ms: int) -> int:
        """Put numbers on the list, each with why; returns how many were not on it. What is known of the others
        stays."""
        rows = [(int(e164[1:]), why.strip()[:LONGEST_REASON], now_ms) for e164, why in numbers]
        self._store.begin()
        before = self.count()
        self._store.db.executemany("INSERT OR IGNORE INTO do_not_call VALUES (?, ?, ?)", rows)
        return self.count() - before

    def take_off(self, e164: str) -> Listed | None:
        """Take a number off the list; returns what was there."""
        was = self.find(e164)
        if was is not None:
            self._store.begin()
            self._store.db.execute("DELETE FROM do_not_call WHERE e164 = ?", (int(e164[1:]),))
        return was

    def put_back(self, was: Listed) -> None:
        """Put on the list what was taken off, as it was."""
        self._store.begin()
        self._store.db.execute(
            "INSERT OR REPLACE INTO do_not_call VALUES (?, ?, ?)", (int(was.e164[1:]), was.why, was.since)
        )

    def all(self) -> Iterator[Listed]:
        """The whole list by number, in pages: memory does not grow with it."""
        after = 0
        while page := self._select("WHERE e164 > ? ORDER BY e164 LIMIT ?", (after, _PAGE)):
            yield from page
            after = int(page[-1].e164[1:])

    def some(self, digits: str, limit: int) -> tuple[Listed, ...]:
        """The first numbers that hold these digits, "" for any."""
        return tuple(self._select(f"WHERE instr(e164, ?) ORDER BY e164 LIMIT {limit:d}", (digits,)))

    def take_off_all(self, numbers: Iterable[str]) -> None:
        """Take numbers off the list, those that are on it."""
        self._store.begin()
        rows = [(int(e164[1:]),) for e164 in numbers]
        self._store.db.executemany("DELETE FROM do_not_call WHERE e164 = ?", rows)

    def count(self) -> int:
        return int(self._store.rows("SELECT count(*) FROM do_not_call")[0][0])

    def _select(self, where: str, values: Sequence[int | str]) -> list[Listed]:
        rows = self._store.rows(f"SELECT e164, why, since FROM do_not_call {where}", tuple(values))
        return [Listed(f"+{e164}", why, since) for e164, why, since in rows]


def read_list(path: Path, region: str) -> Read:
    """The numbers in a file: one a line, or a table of any delimiter and encoding. A column whose head says so is the
    reason. Numbers without a country are read in ``region`` (ISO code, ""). Raises OSError."""
    with path.open("rb") as file, open_text(file) as text:
        lines = (line.rstrip("\r\n") for line in read_lines(text))
        first = list(islice(lines, _LOOKED_AT))
        delimiter = max(_DELIMITERS, key=lambda mark: sum(line.count(mark) for line in first))
        rows = csv.reader(chain(first, lines), delimiter=delimiter)
        return _read(rows, list(csv.reader(first, delimiter=delimiter)), region)


def _read(rows: Iterator[list[str]], first: list[list[str]], region: str) -> Read:
    width = max((len(row) for row in first), default=0)
    cells = [[row[at] for row in first if at < len(row) and row[at]] for at in range(width)]
    found = [sum(canonical(cell, region) is not None for cell in column) for column in cells]
    place = found.index(max(found)) if any(found) else 0
    head = [cell.strip().casefold() for cell in first[0]] if first else []
    reason = next((at for at, name in enumerate(head) if name in _REASONS), -1)
    numbers: dict[str, str] = {}
    unread: list[tuple[int, str]] = []
    missed = 0
    for number, row in enumerate(rows, 1):
        cell = row[place].strip() if place < len(row) else ""
        # Spreadsheets write a quote before what begins like a formula.
        read = canonical(cell.removeprefix("'"), region) if cell else None
        if read is not None:
            numbers.setdefault(read[0], row[reason].strip() if 0 <= reason < len(row) else "")
        elif any(map(str.strip, row)) and not (number == 1 and _is_head(row)):
            missed += 1
            if len(unread) < MOST_TOLD:
                unread.append((number, cell or " ".join(row)[:80]))
    return Read(tuple(numbers.items()), tuple(unread), missed)


def _is_head(row: list[str]) -> bool:
    return not any(character.isdigit() for cell in row for character in cell)
