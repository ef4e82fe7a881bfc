"""Reading ahead on another thread."""

from __future__ import annotations

import threading
from collections.abc import Generator

import pytest

from maestro_desktop.ahead import read_ahead


class _Reading:
    """Numbers that are read one by one; says who reads, how far it is and whether it was closed."""

    def __init__(self, count: int, error: BaseException | None = None) -> None:
        self._count, self._error = count, error
        self.readers: set[int] = set()
        self.further = threading.Semaphore(0)
        self.closed = threading.Event()

    def numbers(self) -> Generator[int, None, None]:
        try:
            for number in range(self._count):
                self.readers.add(threading.get_ident())
                self.further.release()
                yield number
            if self._error:
                raise self._error
        finally:
            self.closed.set()


def test_everything_comes_in_its_order() -> None:
    reading = _Reading(1_000)

    assert list(read_ahead(reading.numbers())) == list(range(1_000))
    assert reading.closed.is_set()
    assert threading.get_ident() not in reading.readers


def test_the_next_is_read_while_one_is_worked_on() -> None:
    reading = _Reading(10)
    ahead = read_ahead(reading.numbers())

    assert next(ahead) == 0
    for _ in range(2):
        assert reading.further.acquire(timeout=60)
    assert not reading.closed.is_set()
    ahead.close()


def test_it_does_not_read_on_and_on() -> None:
    reading = _Reading(1_000)
    ahead = read_ahead(reading.numbers())

    next(ahead)
    ahead.close()

    read = 0
    while reading.further.acquire(blocking=False):
        read += 1
    assert read <= 3


def test_what_goes_wrong_while_reading_comes_after_what_was_read() -> None:
    ahead = read_ahead(_Reading(3, OSError("gone")).numbers())
    assert [next(ahead) for _ in range(3)] == [0, 1, 2]
    with pytest.raises(OSError, match="gone"):
        next(ahead)


def test_who_stops_half_way_ends_the_reading() -> None:
    reading = _Reading(1_000)
    ahead = read_ahead(reading.numbers())
    before = threading.active_count()

    assert next(ahead) == 0
    ahead.close()

    assert reading.closed.is_set()
    assert threading.active_count() <= before
