"""What was met in a file so far, some twenty bytes for each thing: a million records fit into memory."""

from __future__ import annotations

import json
from collections.abc import Hashable, Iterable, Sequence
from types import TracebackType

from sqlcipher3 import dbapi2 as sqlite

from maestro_desktop.core.contacts.rows import insert_rows

#: (line, times, name) of what was not met yet.
_NEVER = (0, 0, 0)
_FOUND = "SELECT key, line, times, name FROM met WHERE key IN (SELECT value FROM json_each(?))"


class Tally:
    """Remembers hashes, not what was hashed. In memory only: customers' numbers go to no temporary file."""

    def __init__(self) -> None:
        self._db = sqlite.connect(":memory:", isolation_level=None)
        self._db.execute(
            "CREATE TABLE met(key INTEGER PRIMARY KEY, line INTEGER NOT NULL, times INTEGER NOT NULL,"
            " name INTEGER NOT NULL)"
        )
        # org: of which company all of them are; 0: of none, or of several.
        self._db.execute(
            "CREATE TABLE number(e164 INTEGER PRIMARY KEY, records INTEGER NOT NULL, companies INTEGER NOT NULL,"
            " org INTEGER NOT NULL)"
        )
        self._db.execute("BEGIN")
        #: What the table is going to say of what is met now, by hash.
        self._now: dict[int, tuple[int, int, int]] = {}

    def __enter__(self) -> Tally:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._db.close()

    def expect(self, things: Iterable[Hashable]) -> None:
        """These are going to be met. To look them up at once takes a quarter of the time (measured)."""
        self._settle()
        keys = list(map(hash, things))
        self._now = dict.fromkeys(keys, _NEVER)
        self._look_up(keys)

    def _look_up(self, keys: Sequence[int]) -> None:
        for key, *known in self._db.execute(_FOUND, (json.dumps(keys),)):
            self._now[key] = known[0], known[1], known[2]

    def _settle(self) -> None:
        rows = [(key, *known) for key, known in self._now.items() if known is not _NEVER]
        insert_rows(self._db, "INSERT OR REPLACE INTO met", rows)
        self._now = {}

    def meet(self, thing: Hashable, line: int, name: str = "") -> tuple[int, int, bool]:
        """The line at which a thing was met first, how many times by now, and whether by this name the first time."""
        # Half a hash: it is compared with one other only.
        key, name_hash = hash(thing), hash(name) & 0x7FFF_FFFF
        if key not in self._now:
            self._look_up([key])
        first, times, first_name = self._now.get(key, _NEVER)
        if not times:
            first, first_name = line, name_hash
        self._now[key] = first, times + 1, first_name
        return first, times + 1, first_name == name_hash

    def keep(self, things: Iterable[Hashable], line: int) -> None:
        """Several things were met, each for the first time or not."""
        self._db.executemany("INSERT OR IGNORE INTO met VALUES (?, ?, 1, 0)", [(hash(thing), line) for thing in things])

    def line_of(self, things: Iterable[Hashable]) -> int:
        """The line at which one of these things was met first; 0: none was."""
        self._settle()
        keys = [hash(thing) for thing in things]
        marks = ",".join("?" * len(keys))
        rows = self._db.execute(f"SELECT min(line) FROM met WHERE key IN ({marks})", keys).fetchone()
        return int(rows[0] or 0)

    def count(self, numbers: Iterable[int], org: str, *, is_company: bool) -> None:
        """One more record has each of these numbers: of somebody at ``org``, or of that company itself."""
        # Half a hash: it is compared with few others only.
        key = hash(org) & 0x7FFF_FFFF if org else 0
        self._db.executemany(
            "INSERT INTO number VALUES (?, 1, ?, ?) ON CONFLICT DO UPDATE SET records = records + 1,"
            " companies = companies + excluded.companies, org = CASE WHEN org = excluded.org THEN org ELSE 0 END",
            [(number, int(is_company), key) for number in numbers],
        )

    def shared(self, least: int, limit: int) -> list[tuple[int, int, bool]]:
        """The numbers that at least so many records have, with how many and whether they are all of one company, and
        not of several of its own; most first."""
        rows = self._db.execute(
            "SELECT e164, records, org <> 0 AND companies < 2 FROM number WHERE records >= ?"
            " ORDER BY records DESC, e164 LIMIT ?",
            (least, limit),
        )
        return [(number, records, bool(is_one)) for number, records, is_one in rows]
