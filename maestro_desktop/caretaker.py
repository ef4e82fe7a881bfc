"""Looks after the records while the app runs, on a thread of its own: backups, checks, room for a full disk."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from maestro_desktop.core.upkeep import Upkeep

_log = logging.getLogger(__name__)
#: The start of the app comes first; ms.
FIRST_MS = 10_000
#: How often it is asked what is due: a backup after midnight, a reserve after a full disk; ms.
EVERY_MS = 60_000


class Caretaker(QObject):
    """Does what is due, one piece of work at a time.

    Signals: ``told(str)``: a sentence for the agent. ``found_sound()``: records that an earlier run did not end well
    were checked, and nothing is wrong with them.
    """

    told = Signal(str)
    found_sound = Signal()

    def __init__(
        self,
        clock_ms: Callable[[], int],
        parent: QObject | None = None,
        *,
        first_ms: int = FIRST_MS,
        every_ms: int = EVERY_MS,
    ) -> None:
        super().__init__(parent)
        self._clock_ms = clock_ms
        self._upkeep: Upkeep | None = None
        self._executor: ThreadPoolExecutor | None = None
        self._busy = False
        self._stop = Event()
        self._first = QTimer(self, singleShot=True, interval=first_ms)
        self._first.timeout.connect(self.look)
        self._timer = QTimer(self, interval=every_ms)
        self._timer.timeout.connect(self.look)

    def go_on(self) -> bool:
        """Whether a long piece of work may go on; asked from its thread."""
        return not self._stop.is_set()

    @Slot(object)
    def begin(self, upkeep: Upkeep) -> None:
        """The records are open."""
        if self._stop.is_set():
            return
        self._upkeep = upkeep
        if upkeep.unchecked:
            self.look()
        self._first.start()
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Do what is due now, unless something is under way."""
        if self._upkeep is None or self._busy or self._stop.is_set():
            return
        self._busy = True
        if self._executor is None:
            self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="caretaker")
        self._executor.submit(self._work, self._upkeep)

    def close(self) -> None:
        """Give up what is under way and end the thread. Safe to call twice."""
        self._stop.set()
        self._first.stop()
        self._timer.stop()
        if self._executor is not None:
            self._executor.shutdown(wait=True)

    def _work(self, upkeep: Upkeep) -> None:
        try:
            was_unchecked = upkeep.unchecked
            for sentence in upkeep.work(self._clock_ms()):
                self.told.emit(sentence)
            if was_unchecked and not upkeep.unchecked:
                self.found_sound.emit()
        except Exception:
            _log.exception("Looking after the records failed")
        finally:
            self._busy = False
