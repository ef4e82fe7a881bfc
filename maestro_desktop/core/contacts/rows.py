"""Writing many rows by few statements."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import Any

#: SQLite binds no more in one statement.
_MOST_VALUES = 32_766


def insert_rows(db: Any, into: str, rows: Sequence[tuple[Any, ...]]) -> None:
    """Insert rows by as few statements as there may be: the full-text index writes what it holds to the file whenever
    another one begins, which makes row by row four times as slow (measured)."""
    most = 1 << (_MOST_VALUES // len(rows[0])).bit_length() - 1 if rows else 1
    start = 0
    while start < len(rows):
        # Powers of two: few statements, which stay prepared. One of every length took 100 MB of memory (measured).
        some = rows[start : start + min(most, 1 << (len(rows) - start).bit_length() - 1)]
        marks = f"({', '.join('?' * len(some[0]))})"
        db.execute(f"{into} VALUES {', '.join([marks] * len(some))}", list(chain.from_iterable(some)))
        start += len(some)
