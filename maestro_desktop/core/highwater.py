"""The high-water mark: a small file beside the store that says how far the ledger had come.

SQLite finds nothing wrong with a file that lost its write-ahead log, was cut to nothing or was replaced by an older
copy (measured: security facts, finding 12). The mark does: it is written after each commit, so it is never ahead of
what was durable, and a store that has less than it says has lost something.

One mark is one line in one of two slots, each in a disk sector of its own: a torn write leaves the other. Writing it
costs some 15 µs; waiting for the disk would cost nearly as much as a commit (measured: 140 µs to 177 µs), so that is
done for each 32nd, and when a commit brings nothing new because things are quiet. Only a power cut can set it back,
and being behind is no harm.

Several processes may write at a time (an import beside the app): before each mark it is looked whether another one
wrote meanwhile (2 µs), and what is further of both is kept. What a mark counts only grows in one file.
"""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from sqlcipher3 import dbapi2 as sqlite

from maestro_desktop.core.sqlite_file import moment

_SLOT = 512
_SLOTS = 2
_SYNC_EVERY = 32
_START = "0" * 64
_HIGHEST_EVER = "SELECT max(id, (SELECT ifnull(max(id), 0) FROM contact)) FROM contact_last"


class Mark(NamedTuple):
    """``seq``, ``at_ms`` and ``chain`` (hex) are those of the last ledger row, ``contacts`` is the highest contact id
    that was ever given.

    ``log_left``: committed pages may stand in the write-ahead log alone. ``sound``: the last run ended in good order,
    or the file was checked since. ``turn`` counts the marks written: of two slots the later one holds.
    """

    seq: int = 0
    at_ms: int = 0
    chain: str = _START
    contacts: int = 0
    log_left: bool = False
    sound: bool = True
    turn: int = 0

    @property
    def text(self) -> bytes:
        # By hand: this is done for each commit, and nothing in it needs escaping.
        content = (
            f'{{"seq":{self.seq},"at_ms":{self.at_ms},"chain":"{self.chain}","contacts":{self.contacts},'
            f'"log_left":{_AS_JSON[self.log_left]},"sound":{_AS_JSON[self.sound]},"turn":{self.turn}}}'
        ).encode()
        check = hashlib.sha256(content).hexdigest()[:16].encode()
        return (check + b" " + content).ljust(_SLOT - 1) + b"\n"


_AS_JSON = {False: "false", True: "true"}


def top_of(db: Any) -> Mark:
    """The mark that a store deserves as a connection sees it. Raises sqlite's DatabaseError."""
    try:
        contacts = db.execute(_HIGHEST_EVER).fetchone()[0]
    except sqlite.OperationalError:
        # A file of an older format, which is about to be brought up to date.
        contacts = db.execute("SELECT max(id) FROM contact").fetchone()[0] or 0
    row = db.execute("SELECT seq, at, chain FROM ledger ORDER BY seq DESC LIMIT 1").fetchone()
    return Mark(row[0], row[1], bytes(row[2]).hex(), contacts) if row else Mark(contacts=contacts)


def is_row_of(db: Any, mark: Mark) -> bool:
    """Whether the ledger has the very row that the mark was made from."""
    row = db.execute("SELECT chain FROM ledger WHERE seq = ?", (mark.seq,)).fetchone()
    return not mark.seq or (row is not None and bytes(row[0]).hex() == mark.chain)


def read(path: Path) -> Mark | None:
    """The mark in a file; None if there is none, or none that can be read."""
    try:
        return _latest(path.read_bytes())
    except OSError:
        return None


def _latest(content: bytes) -> Mark | None:
    marks = [_parse(content[start : start + _SLOT]) for start in range(0, _SLOT * _SLOTS, _SLOT)]
    return max((mark for mark in marks if mark), key=lambda mark: mark.turn, default=None)


def _parse(slot: bytes) -> Mark | None:
    try:
        mark = Mark(**json.loads(slot.partition(b" ")[2]))
        return mark if mark.text == slot else None
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


class HighWater:
    """Writes the mark of one store. Never raises: a commit does not fail because its mark could not be written."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file: int | None = None
        self._unsynced = 0
        self.last = read(path)
        self._content = b""
        with suppress(OSError):
            self._content = self._padded(path.read_bytes())

    def note(self, mark: Mark) -> None:
        """Write a mark down, if it says anything else than the one that stands there; ``turn`` is ours to give."""
        try:
            if self._file is None:
                self._file = os.open(self.path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
            mark = self._beside_others(mark)
            if self.last is not None and mark[:-1] == self.last[:-1]:
                self.settle()
                return
            mark = mark._replace(turn=self.last.turn + 1 if self.last else 1)
            start = mark.turn % _SLOTS * _SLOT
            os.lseek(self._file, start, os.SEEK_SET)
            os.write(self._file, mark.text)
        except OSError:
            return
        self._content = self._content[:start] + mark.text + self._content[start + _SLOT :]
        self.last = mark
        self._unsynced += 1
        if self._unsynced >= _SYNC_EVERY:
            self.settle()

    def _beside_others(self, mark: Mark) -> Mark:
        """What the mark has to say if another process wrote its own meanwhile. Raises OSError."""
        assert self._file is not None
        os.lseek(self._file, 0, os.SEEK_SET)
        content = self._padded(os.read(self._file, _SLOT * _SLOTS))
        if content == self._content:
            return mark
        self._content = content
        theirs = _latest(content)
        if theirs is None:
            return mark
        self.last = theirs
        if theirs.seq > mark.seq:
            mark = mark._replace(seq=theirs.seq, at_ms=theirs.at_ms, chain=theirs.chain)
        return mark._replace(contacts=max(mark.contacts, theirs.contacts))

    @staticmethod
    def _padded(content: bytes) -> bytes:
        return content[: _SLOT * _SLOTS].ljust(_SLOT * _SLOTS, b"\0")

    def settle(self) -> None:
        """Wait until the mark is on the disk."""
        if self._file is not None and self._unsynced:
            with suppress(OSError):
                getattr(os, "fdatasync", os.fsync)(self._file)
                self._unsynced = 0

    def merged(self) -> None:
        """Nothing stands in the write-ahead log alone from here on."""
        if self.last is not None:
            self.note(self.last._replace(log_left=False))
            self.settle()

    def goes_on(self) -> None:
        """Others still have the file open: what they commit may stand in the write-ahead log alone."""
        if self.last is not None:
            self.note(self.last._replace(log_left=True, sound=False))
            self.settle()

    def sound(self) -> None:
        """The run ended in good order, on a file that nothing was found wrong with."""
        if self.last is not None:
            self.note(self.last._replace(sound=True))
            self.settle()

    def close(self) -> None:
        if self._file is not None:
            self.settle()
            os.close(self._file)
            self._file = None


def words(mark: Mark) -> str:
    """Where records end, as people read it."""
    return f"on {moment(mark.at_ms)} (entry {mark.seq})" if mark.seq else "before the first entry"
