"""Reading ahead: the next of a row of things is made on another thread while the one before it is worked on."""

from __future__ import annotations

import queue
import threading
from collections.abc import Generator
from dataclasses import dataclass
from typing import TypeVar

_T = TypeVar("_T")
#: The one that is worked on and the next: each takes memory.
_AT_ONCE = 2


@dataclass(frozen=True, slots=True)
class _End:
    """There is nothing more; ``error`` says why, where it is not the end of them."""

    error: BaseException | None = None


def read_ahead(things: Generator[_T, None, None]) -> Generator[_T, None, None]:
    """Give what ``things`` gives, which is asked on another thread, and raise what it raises.

    Closing this ends the other thread and closes ``things``, once what is being made is made.
    """
    made: queue.SimpleQueue[_T | _End] = queue.SimpleQueue()
    room = threading.Semaphore(_AT_ONCE)
    stop = threading.Event()

    def make() -> None:
        error = None
        try:
            room.acquire()
            for thing in things:
                made.put(thing)
                del thing
                room.acquire()
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
            del thing
            room.release()
        if thing.error is not None:
            raise thing.error
    finally:
        stop.set()
        room.release()
        thread.join()
