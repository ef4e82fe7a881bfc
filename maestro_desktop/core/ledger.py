"""The append-only journal of everything received, sent, noticed and decided. All else can be rebuilt from it.

Each row carries the SHA-256 of its text and a chain value over that digest and the row before: a row that was changed,
taken out or put in later shows. The chain covers the digest, not the text, so that a text can be erased by law and the
sequence still be verified.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from maestro_desktop.core.changes import LedgerKind
from maestro_desktop.core.store import Store

_FIRST = bytes(32)
#: What is read at a time: so many rows, and no more once they have so many characters (a row may have millions).
_PAGE = 1_000
_PAGE_CHARS = 4 * 1024 * 1024
_KINDS = {str(kind): kind for kind in LedgerKind}


class LedgerRow(NamedTuple):
    """``at_ms`` is the wall clock (UTC ms) and may go backwards; ``seq`` is the order of things."""

    seq: int
    at_ms: int
    kind: LedgerKind
    text: str


@dataclass(frozen=True, slots=True)
class Verification:
    """``problem`` is empty when every row is as it was written."""

    rows: int
    problem: str = ""


def link(previous: bytes, seq: int, at_ms: int, kind: str, digest: bytes) -> bytes:
    """The chain value of a row."""
    return hashlib.sha256(previous + f"{seq}|{at_ms}|{kind}|".encode() + digest).digest()


class Ledger:
    """Appending and reading. Belongs to the thread that owns the store; the caller commits."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.reread()

    def reread(self) -> None:
        """Take the position from the store again, after a transaction was rolled back."""
        last = self._store.rows("SELECT seq, chain FROM ledger ORDER BY seq DESC LIMIT 1")
        self._seq: int = last[0][0] if last else 0
        self._chain: bytes = last[0][1] if last else _FIRST

    @property
    def last_seq(self) -> int:
        return self._seq

    def append(self, at_ms: int, kind: LedgerKind, text: str) -> LedgerRow:
        """Write one row. It counts once the store commits."""
        # A lone surrogate can't be stored; the bridge escapes them, a replay file may not.
        text = text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")
        digest = hashlib.sha256(text.encode()).digest()
        seq = self._seq + 1
        chain = link(self._chain, seq, at_ms, kind, digest)
        self._store.begin()
        self._store.db.execute("INSERT INTO ledger VALUES (?,?,?,?,?,?)", (seq, at_ms, str(kind), text, digest, chain))
        self._seq, self._chain = seq, chain
        return LedgerRow(seq, at_ms, kind, text)

    def leave_out_until(self, seq: int) -> None:
        """Number the next row ``seq``: a replay of rows from the middle of another ledger. ``verify`` tells the gap."""
        self._seq = max(self._seq, seq - 1)

    def rows(self, after: int = 0) -> Iterator[LedgerRow]:
        """All rows with a greater ``seq``, in order; memory does not grow with their number."""
        for page in self.pages(after):
            yield from page

    def pages(self, after: int = 0) -> Iterator[list[LedgerRow]]:
        """The same, some at a time: as many as are quick to read and small to keep."""
        while page := self._page(after):
            yield page
            after = page[-1].seq

    def _page(self, after: int) -> list[LedgerRow]:
        page, chars = [], 0
        for seq, at_ms, kind, text in self._store.db.execute(
            "SELECT seq, at, kind, text FROM ledger WHERE seq > ? ORDER BY seq LIMIT ?", (after, _PAGE)
        ):
            page.append(LedgerRow(seq, at_ms, _KINDS[kind], text))
            chars += len(text)
            if chars >= _PAGE_CHARS:
                break
        return page

    def some(self, seqs: Sequence[int]) -> list[LedgerRow]:
        """These rows, in order, as far as they are there."""
        marks = ",".join("?" * len(seqs))
        page = self._store.rows(f"SELECT seq, at, kind, text FROM ledger WHERE seq IN ({marks}) ORDER BY seq", seqs)
        return [LedgerRow(seq, at_ms, LedgerKind(kind), text) for seq, at_ms, kind, text in page]

    def tail(self, count: int) -> list[LedgerRow]:
        """The last ``count`` rows, in order."""
        page = self._store.rows("SELECT seq, at, kind, text FROM ledger ORDER BY seq DESC LIMIT ?", (count,))
        return [LedgerRow(seq, at_ms, LedgerKind(kind), text) for seq, at_ms, kind, text in reversed(page)]

    def verify(self) -> Verification:
        """Check every row's digest and the whole chain."""
        return verify(self._store.db)


def verify(db: Any) -> Verification:
    """Check the ledger that a connection sees. Raises sqlite's DatabaseError."""
    previous, expected, count = _FIRST, 1, 0
    for seq, at_ms, kind, text, digest, chain in db.execute(
        # As bytes: a text that was damaged need not be readable as one.
        "SELECT seq, at, kind, CAST(text AS BLOB), digest, chain FROM ledger ORDER BY seq"
    ):
        if seq != expected:
            return Verification(count, f"Row {expected} is missing.")
        if hashlib.sha256(text).digest() != digest:
            return Verification(count, f"The text of row {seq} is not what was written.")
        if link(previous, seq, at_ms, kind, digest) != chain:
            return Verification(count, f"Row {seq} does not follow from the row before it.")
        previous, expected, count = chain, seq + 1, count + 1
    return Verification(count)
