"""What memory is given back, and when. Python's cyclic garbage collector works on the GUI thread only.

By itself it runs on whichever thread happens to allocate. On the core's thread it would destroy widgets and pages that
only the GUI thread may touch, which ends the process.
"""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QObject, QTimer, Slot

LOOK_MS = 1_000


def give_back() -> None:
    """Let glibc return what the start used and freed: it keeps 8 MB, after the very first start 50 MB (measured).

    Elsewhere, nothing happens. Safe on any thread.
    """
    if sys.platform.startswith("linux"):
        import ctypes

        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)


class Collector(QObject):
    """Does by a timer what the collector would have done by itself."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        for generation, (count, limit) in reversed(
            list(enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)))
        ):
            if count > limit:
                gc.collect(generation)
                return
