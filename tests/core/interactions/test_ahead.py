"""Reading ahead in another process gives what reading here gives."""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import active_children, get_context
from typing import Any

from maestro_desktop.core.changes import LedgerKind
from maestro_desktop.core.interactions.ahead import read_ahead, read_texts
from maestro_desktop.core.interactions.fold import Reconstructor
from maestro_desktop.core.interactions.state import FoldState
from maestro_desktop.core.ledger import LedgerRow
from maestro_desktop.core.protocol.parsing import Accepted, Parser
from tests.core.desk import fold, rows_of
from tests.core.events import MEDIA, MORNING, Conversation, failed, in_time


def a_long_day() -> list[LedgerRow]:
    """Some 3,000 rows of every kind."""
    lives = [
        Conversation(MEDIA[n % len(MEDIA)], party=f"+4420794{n:05}", began=MORNING + n * 7_000, mail=str(n)).usual()
        for n in range(900)
    ]
    rows = rows_of([*in_time(*lives), (MORNING + 7_000_000, failed("mashell-voice-phone-terminated-cc-event-v1"))])
    for content in ("{", '{"eventType": "mashell-new-event-v1"}', "[]"):
        rows.append(LedgerRow(len(rows) + 1, MORNING, LedgerKind.RECEIVED, content))
    rows.append(LedgerRow(len(rows) + 1, MORNING, LedgerKind.NOTICED, '{"note": "reload"}'))
    note = '{"do": "note", "interaction": "i2", "text": "typed"}'
    return [*rows, LedgerRow(len(rows) + 1, MORNING, LedgerKind.DECIDED, note)]


def pages_of(rows: list[LedgerRow]) -> Iterator[list[LedgerRow]]:
    return (rows[start : start + 1_000] for start in range(0, len(rows), 1_000))


def other_process() -> ProcessPoolExecutor:
    return ProcessPoolExecutor(1, get_context("spawn"))


def test_rows_come_in_order_with_what_they_say(reconstructor: Reconstructor, parser: Parser) -> None:
    rows = a_long_day()
    run, found = reconstructor.run(FoldState()), {}
    read = 0
    for row, (got, message) in zip(rows, read_ahead(pages_of(rows), other_process), strict=True):
        assert got is row
        if message is not None:
            read += 1
            assert message == parser.parse(row.text)
        found.update({after.id: after for _, after in run.take(row, message).changed})
    assert read == sum(isinstance(parser.parse(row.text), Accepted) for row in rows if row.kind is LedgerKind.RECEIVED)
    assert (run.state, found) == fold(reconstructor, rows)


def test_nothing_to_read() -> None:
    assert list(read_ahead(iter(()), other_process)) == []


def test_an_early_end_leaves_nothing_behind() -> None:
    before = set(active_children())
    rows = read_ahead(pages_of(a_long_day()), other_process)
    assert next(rows)[0].seq == 1
    rows.close()
    assert set(active_children()) <= before


class _Dying(ProcessPoolExecutor):
    """The other process is killed after the first page."""

    def __init__(self) -> None:
        super().__init__(1, get_context("spawn"))
        self._pages = 0

    def submit(self, *args: Any, **kwargs: Any) -> Any:
        self._pages += 1
        return super().submit(os._exit, 1) if self._pages == 2 else super().submit(*args, **kwargs)


def test_when_the_other_process_dies_its_rows_are_read_by_whoever_folds_them(reconstructor: Reconstructor) -> None:
    rows = a_long_day()
    run, found, missing = reconstructor.run(FoldState()), {}, 0
    for row, message in read_ahead(pages_of(rows), _Dying):
        missing += message is None
        found.update({after.id: after for _, after in run.take(row, message).changed})
    assert missing > 1_000
    assert (run.state, found) == fold(reconstructor, rows)


def test_other_texts_are_left_to_the_one_who_folds() -> None:
    event = rows_of(in_time(Conversation("voice-cc", steps=("offered",))))[1].text
    values = read_texts([None, event, "{", "[]"])
    assert [value is None for value in values] == [True, False, True, True]
