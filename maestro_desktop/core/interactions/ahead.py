"""Reading the messages of a long ledger on a second processor, while this one folds those before them.

Half of what a rebuild costs is understanding texts, and that depends on nothing else. Only the values of accepted
events come back; all other texts are few and are read again here.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import BrokenExecutor, Executor, Future
from functools import cache
from typing import Any

from maestro_desktop.core.changes import LedgerKind
from maestro_desktop.core.ledger import LedgerRow
from maestro_desktop.core.protocol.events import event_of
from maestro_desktop.core.protocol.parsing import Accepted, Parser

#: So many rows are worth the second or so that the other process needs to start.
MANY = 50_000
_PAGES_ASKED = 3

_Values = list[dict[str, Any] | None]


def read_ahead(
    pages: Iterator[list[LedgerRow]], start: Callable[[], Executor]
) -> Generator[tuple[LedgerRow, Accepted | None], None, None]:
    """Each row in order, with what its message says if it was accepted. ``start`` gives the other process; when that
    is gone nothing is read ahead any more: whoever folds the row reads it."""
    with start() as pool:
        asked: deque[tuple[list[LedgerRow], Future[_Values] | None]] = deque()
        while True:
            while len(asked) < _PAGES_ASKED and (page := next(pages, None)):
                asked.append((page, _ask(pool, page)))
            if not asked:
                return
            page, answer = asked.popleft()
            for row, values in zip(page, _answer(answer, len(page)), strict=True):
                yield row, None if values is None else Accepted(event_of(values))


def _ask(pool: Executor, page: list[LedgerRow]) -> Future[_Values] | None:
    texts = [row.text if row.kind is LedgerKind.RECEIVED else None for row in page]
    try:
        return pool.submit(read_texts, texts)
    except (BrokenExecutor, OSError):
        return None


def _answer(answer: Future[_Values] | None, count: int) -> _Values:
    try:
        return [None] * count if answer is None else answer.result()
    except (BrokenExecutor, OSError):
        return [None] * count


@cache
def _parser() -> Parser:
    return Parser()


def read_texts(texts: list[str | None]) -> _Values:
    """What the other process does: the values of each text that is an accepted event."""
    parse = _parser().parse
    messages = (None if text is None else parse(text) for text in texts)
    return [vars(message.event) if isinstance(message, Accepted) else None for message in messages]
