"""What the user said that the columns of a CSV file mean, kept for the next file with the same header."""

from __future__ import annotations

import json
from collections.abc import Sequence

from maestro_desktop.core.contacts.columns import Column, Meaning, fingerprint
from maestro_desktop.core.store import Store


class Mappings:
    """Belongs to the thread that owns the store; the caller commits."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, header: Sequence[str]) -> tuple[Column, ...] | None:
        """What was said about this header; None if nothing was."""
        rows = self._store.rows("SELECT columns FROM csv_columns WHERE header = ?", (fingerprint(header),))
        if not rows or not header:
            return None
        try:
            told = tuple(Column(Meaning(meaning), *rest) for meaning, *rest in json.loads(rows[0][0]))
        except (ValueError, TypeError):
            # Written by a version that knew other meanings.
            return None
        return told if len(told) == len(header) else None

    def remember(self, header: Sequence[str], columns: Sequence[Column]) -> None:
        """Keep it, if there is a header to know such a file by."""
        if header and self.of(header) != tuple(columns):
            told = [[each.meaning, each.header, each.label, each.group, each.exact] for each in columns]
            self._store.begin()
            self._store.db.execute(
                "INSERT OR REPLACE INTO csv_columns VALUES (?, ?)", (fingerprint(header), json.dumps(told))
            )
