"""Rows on their way into the ledger. What can't be written waits in memory, in order and under the time it came at."""

from __future__ import annotations

import json
from typing import NamedTuple

from maestro_desktop.core.changes import LedgerKind
from maestro_desktop.core.ledger import Ledger, LedgerRow
from maestro_desktop.core.store import Store, StoreFull

#: So many rows wait at most, and so many characters in them; the oldest go first.
MAX_ROWS = 10_000
MAX_CHARS = 64 * 1024 * 1024


class _Entry(NamedTuple):
    at_ms: int
    kind: LedgerKind
    text: str


class Intake:
    """The queue before the ledger. ``stale``: a transaction was lost, and with it what memory took for written;
    ``trouble``: why nothing can be written at present, in a sentence."""

    def __init__(self, store: Store, ledger: Ledger) -> None:
        self._store = store
        self._ledger = ledger
        self._entries: list[_Entry] = []
        self._dropped = 0
        self._dropped_at = 0
        self.stale = False
        self.trouble = ""

    @property
    def count(self) -> int:
        """How many rows wait."""
        return len(self._entries)

    def add(self, at_ms: int, kind: LedgerKind, text: str) -> None:
        self._entries.append(_Entry(at_ms, kind, text))

    def take_back(self) -> None:
        """Forget the row that was added last."""
        self._entries.pop()

    def write(self) -> list[LedgerRow]:
        """Append and commit everything that waits; rows that had to be dropped are told by one of their own.

        Raises StoreError or sqlite's DatabaseError; call ``failed`` then.
        """
        if self.stale:
            self._store.rollback()
            self._ledger.reread()
        told = [_Entry(self._dropped_at, LedgerKind.NOTICED, self._loss())] if self._dropped else []
        rows = [self._ledger.append(*entry) for entry in (*told, *self._entries)]
        self._store.commit()
        self._entries.clear()
        return rows

    def failed(self, error: Exception) -> None:
        """Drop the transaction under way, and of what waits what goes beyond the limits. A full disk gets the reserve
        back: the next try may work."""
        self._store.rollback()
        self.stale = True
        known = self._store.explain(error)
        if isinstance(known, StoreFull) and self._store.reserve.release():
            self.trouble = "The disk is full. The space kept in reserve is used now; please make some room."
        else:
            self.trouble = str(known)
        size, kept = 0, 0
        for entry in reversed(self._entries[-MAX_ROWS:]):
            size += len(entry.text)
            if size > MAX_CHARS:
                break
            kept += 1
        if gone := self._entries[: len(self._entries) - kept]:
            self._dropped += len(gone)
            self._dropped_at = gone[-1].at_ms
            self._entries = self._entries[len(gone) :]

    def recovered(self) -> str:
        """Everything is written again: what to tell about it, if there was trouble to tell."""
        told, lost = self.trouble, self._dropped
        self.trouble, self._dropped = "", 0
        if lost:
            return (
                f"The records can be written again, but {lost} of the events that waited did not fit into the memory."
            )
        if told and self._store.reserve.given_up:
            return "What waited was saved, in the space kept in reserve. The disk is full; please make some room."
        return "The records can be written again. What waited was saved." if told else ""

    def _loss(self) -> str:
        return json.dumps({"note": "overflow", "count": self._dropped})
