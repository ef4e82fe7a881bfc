"""The flight recorder: the ledger out as lines, and recorded lines back through a fresh ledger under their times.

A line is a message as the page posts it (one second after the line before), ``{"at": ms, "message": {...}}``,
``{"at": ms, "raw": "exact text"}``, ``{"at": ms, "note": "reload"}`` for what was noticed, or a row of
``ledger export``: ``{"seq": n, "at": ms, "kind": ..., "text": ...}``. ``at`` is the wall clock and may go backwards;
the order is the file's.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import Any, TextIO

from sqlcipher3 import dbapi2 as sqlite

from maestro_desktop.core.changes import Change, LedgerKind
from maestro_desktop.core.history import History
from maestro_desktop.core.interactions.model import Interaction
from maestro_desktop.core.ledger import LedgerRow
from maestro_desktop.core.protocol.parsing import MAX_BYTES
from maestro_desktop.core.store import Store, explain
from maestro_desktop.core.switchboard import Switchboard

_STEP_MS = 1_000
#: Where a recording without times begins: 2025-01-01T00:00:00Z, so that the same file always gives the same result.
_EPOCH_MS = 1_735_689_600_000
#: 9999-12-30; a time beyond it can't be shown, one before 1970 is no wall clock's.
_LATEST_MS = 253_402_128_000_000
_LATEST_SEQ = 2**53
#: The longest line of a recording, characters: a message of the largest size with every character escaped.
_LINE_CHARS = 6 * MAX_BYTES + 1_000
_COMMIT_EVERY = 1_000
_UNICODE_LINE_ENDS = {ord(char): f"\\u{ord(char):04x}" for char in "\x85\u2028\u2029"}


@dataclass(frozen=True, slots=True)
class RecordedRow:
    """One row to put into the ledger; ``line`` is where it stands in the file, from 1.

    ``seq`` is its number in the ledger it was exported from, 0 for a line that has none. ``trouble`` is a sentence
    about what could not be read and was replaced.
    """

    line: int
    at_ms: int
    kind: LedgerKind
    text: str
    seq: int = 0
    trouble: str = ""


# -- out --------------------------------------------------------------------------------------------------------------


def exported(store: Store, after: int = 0) -> Iterator[LedgerRow]:
    """The ledger rows with a greater ``seq``, in order, one in memory at a time, by a connection of their own.

    Raises StoreError.
    """
    with _explained(), closing(store.reader()) as db:
        for seq, at_ms, kind, text in db.execute(
            "SELECT seq, at, kind, text FROM ledger WHERE seq > ? ORDER BY seq", (after,)
        ):
            yield LedgerRow(seq, at_ms, LedgerKind(kind), text)


def region_at(store: Store, seq: int) -> str:
    """The region in which numbers were read when row ``seq`` was the last one; "" if none was set by then. Raises
    StoreError."""
    with _explained(), closing(store.reader()) as db:
        for (text,) in db.execute(
            "SELECT text FROM ledger WHERE kind = ? AND seq <= ? ORDER BY seq DESC", (str(LedgerKind.NOTICED), seq)
        ):
            notice = _parsed(text)
            if isinstance(notice, dict) and isinstance(region := notice.get("region"), str):
                return region
    return ""


@contextmanager
def _explained() -> Iterator[None]:
    try:
        yield
    except sqlite.DatabaseError as error:
        raise explain(error) from error


def as_line(row: LedgerRow) -> str:
    """A row as one line of an export, without its end of line."""
    return json_line({"seq": row.seq, "at": row.at_ms, "kind": str(row.kind), "text": row.text})


def json_line(value: object) -> str:
    """A value as JSON on one line, for every reader: some also end a line where Unicode does."""
    return json.dumps(value, ensure_ascii=False).translate(_UNICODE_LINE_ENDS)


# -- in ---------------------------------------------------------------------------------------------------------------


def bounded_lines(file: TextIO) -> Iterator[str]:
    """The lines of a file, each cut where it is longer than any message may be: memory stays bounded."""
    while line := file.readline(_LINE_CHARS):
        rest = line
        while rest and not rest.endswith("\n"):
            rest = file.readline(_LINE_CHARS)
        # What was cut is no JSON any more: it is judged as a message that is too large, and need not be kept whole.
        yield line if len(line) < _LINE_CHARS or line.endswith("\n") else line[: MAX_BYTES + 1]


def read_recording(lines: Iterable[str]) -> Iterator[RecordedRow]:
    """The rows of a recording. A line that is none of the known forms is taken as a message: the parser says what is
    wrong with it."""
    at_ms = _EPOCH_MS - _STEP_MS
    for number, line in enumerate(lines, 1):
        # JSON's own white space only: what else stands at the ends of a line is part of the message.
        text = line.strip(" \t\r\n")
        if number == 1:
            text = text.removeprefix("\ufeff")
        if not text:
            continue
        kind, content, value = _judged(text)
        trouble = ""
        at = None if value is None else _time(value["at"])
        if value is not None and at is None:
            trouble = f"Line {number}: its time can't be used. It was taken as one second after the line before."
        at_ms = min(at_ms + _STEP_MS, _LATEST_MS) if at is None else at
        yield RecordedRow(number, at_ms, kind, content, _seq(value), trouble)


def _judged(text: str) -> tuple[LedgerKind, str, dict[str, Any] | None]:
    """What a line stands for: kind, text for the ledger, and the line as an object unless it is a bare message."""
    value = _parsed(text)
    match value:
        case {"at": _, "message": message}:
            return LedgerKind.RECEIVED, _posted(message), value
        case {"at": _, "raw": str() as raw}:
            return LedgerKind.RECEIVED, raw, value
        case {"at": _, "note": str()}:
            note = {key: content for key, content in value.items() if key != "at"}
            return LedgerKind.NOTICED, _posted(note), value
        case {"at": _, "kind": str() as kind, "text": str() as recorded} if kind in tuple(LedgerKind):
            return LedgerKind(kind), recorded, value
        case _:
            return LedgerKind.RECEIVED, text, None


def _posted(message: object) -> str:
    """A message as the page's own JSON.stringify writes it: lone surrogates, and only they, as escapes."""
    text = json.dumps(message, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(message)
    return text


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _time(value: object) -> int | None:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int):
        return None
    return value if 0 <= value <= _LATEST_MS else None


def _seq(value: dict[str, Any] | None) -> int:
    seq = value.get("seq") if value is not None and "kind" in value else None
    return seq if isinstance(seq, int) and not isinstance(seq, bool) and 0 < seq < _LATEST_SEQ else 0


def replayed(board: Switchboard, rows: Iterable[RecordedRow]) -> Iterator[tuple[RecordedRow, tuple[Change, ...]]]:
    """Put rows into the ledger of ``board`` one by one; yields each with what it changed.

    Where an export begins in the middle of a ledger or leaves rows out, the numbers of the others stay the same, and
    with them the ids of the interactions. Raises StoreError.
    """
    with _explained():
        for count, row in enumerate(rows, 1):
            if row.seq > board.ledger.last_seq + 1:
                board.ledger.leave_out_until(row.seq)
            yield row, board.replay(row.at_ms, row.kind, row.text)
            if count % _COMMIT_EVERY == 0:
                board.store.commit()
        board.history.write_held()
        board.store.commit()


def oldest_first(store: Store) -> Iterator[Interaction]:
    """Every stored interaction in the reverse order of the history: memory does not grow with their number."""
    history = History(store)
    for (id,) in store.db.execute("SELECT id FROM interaction WHERE NOT hidden ORDER BY began_at, seq"):
        if (interaction := history.get(id)) is not None:
            yield interaction
