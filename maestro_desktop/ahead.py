"""Reading ahead: the next of a row of things is made on another thread while the one before it is worked on."""

from __future__ import annotations

import queue
import threading
from collections.abc import Generator
from contextlib import suppress
from dataclasses import dataclass
from typing import Generic, TypeVar

_T = TypeVar("_T")
#: So many are made before they are asked for: each takes memory.
_ROOM = 1
#: How often who waits for the other thread to end makes room for what it has made in vain.
_LOOK_S = 0.02


@dataclass(frozen=True, slots=True)
class _End(Generic[_T]):
    """There is nothing more; ``error`` says why, where it is not the end of them."""

    error: BaseException | None = None


def read_ahead(things: Generator[_T, None, None]) -> Generator[_T, None, None]:
    """Give what ``things`` gives, which is asked on another thread, and raise what it raises.

    Closing this ends the other thread and closes ``things``, once what is being made is made.
    """
    made: queue.Queue[_T | _End[_T]] = queue.Queue(_ROOM)
    stop = threading.Event()

    def make() -> None:
        error = None
        try:
            for thing in things:
                made.put(thing)
                if stop.is_set():
                    break
        except BaseException as raised:
            error = raised
        finally:
            things.close()
            made.put(_End(error))

    thread = threading.Thread(target=make, name="ahead", daemon=True)
    thread.start()
    try:
        while not isinstance(thing := made.get(), _End):
            yield thing
        if thing.error is not None:
            raise thing.error
    finally:
        stop.set()
        while thread.is_alive():
            with suppress(queue.Empty):
                made.get_nowait()
            thread.join(_LOOK_S)
