"""Sleep and waking: by the session's own signal where there is one, and by the clocks everywhere."""

from __future__ import annotations

import time
from collections.abc import Callable

from maestro_desktop.native.bus import BusWatch

LIMIT_S = 15.0
"""Seconds that may be missing before it counts as sleep."""
EVERY_S = 5.0
"""Seconds between two looks at the clocks."""


class SleepDetector:
    """Notices that the machine has slept, by looking every `every_s` seconds at two clocks.

    `wall` goes on during sleep, `steady` stands still then (Linux, macOS); where it does not (Windows), the look that
    came much too late tells. Both return seconds.
    """

    def __init__(
        self,
        wall: Callable[[], float],
        steady: Callable[[], float],
        *,
        every_s: float = EVERY_S,
        limit_s: float = LIMIT_S,
    ) -> None:
        self._wall = wall
        self._steady = steady
        self._every_s = every_s
        self._limit_s = limit_s
        self._last = (wall(), steady())

    @classmethod
    def of_system(cls) -> SleepDetector:
        """Use the best clocks of this system; CLOCK_BOOTTIME is not disturbed when somebody sets the time."""
        if hasattr(time, "CLOCK_BOOTTIME"):
            return cls(lambda: time.clock_gettime(time.CLOCK_BOOTTIME), time.monotonic)
        return cls(time.time, time.monotonic)

    def check(self) -> float:
        """Return how many seconds the machine has slept since the last call; 0.0 if it has not."""
        wall, steady = self._wall(), self._steady()
        by_wall, by_steady = wall - self._last[0], steady - self._last[1]
        self._last = (wall, steady)
        if by_wall - by_steady > self._limit_s:
            return by_wall - by_steady
        late = by_steady - self._every_s
        return late if late > self._limit_s else 0.0


def logind_watch(address: str | None = None) -> BusWatch | None:
    """Listen to systemd's PrepareForSleep, True before sleep and False after waking, on the system bus (`address`
    replaces it); None if there is none."""
    return BusWatch.open(
        address or "SYSTEM",
        lambda body: bool(body[0]),
        type="signal",
        interface="org.freedesktop.login1.Manager",
        member="PrepareForSleep",
        path="/org/freedesktop/login1",
    )
