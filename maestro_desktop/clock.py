"""The wall clock, for whoever is given one: everything else takes it as an argument."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable


def wall_ms() -> int:
    """UTC epoch milliseconds. May jump; order is the ledger's sequence, never this."""
    return time.time_ns() // 1_000_000


def steady_clock() -> Callable[[], int] | None:
    """A clock in ms that nobody can set and that goes on while the computer sleeps; None where there is none."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return lambda: time.clock_gettime_ns(time.CLOCK_BOOTTIME) // 1_000_000
    # Windows counts sleep in its monotonic clock, macOS does not.
    return (lambda: time.monotonic_ns() // 1_000_000) if sys.platform == "win32" else None
