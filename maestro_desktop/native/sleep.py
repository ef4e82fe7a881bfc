"""Sleep and waking: by the session's own signal where there is one, and by the clocks everywhere."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import Any

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


class LogindWatch:
    """systemd's PrepareForSleep: True before sleep, False after waking."""

    def __init__(self, connection: Any, messages: deque[Any]) -> None:
        self._connection = connection
        self._messages = messages

    @classmethod
    def open(cls, address: str | None = None) -> LogindWatch | None:
        """Listen on the system bus (`address` replaces it); None if there is none."""
        from jeepney import MatchRule, message_bus
        from jeepney.io.blocking import Proxy, open_dbus_connection

        rule = MatchRule(
            type="signal", interface="org.freedesktop.login1.Manager", member="PrepareForSleep",
            path="/org/freedesktop/login1",
        )  # fmt: skip
        messages: deque[Any] = deque()
        connection: Any = None
        try:
            connection = open_dbus_connection(bus=address or "SYSTEM")
            connection.filter(rule, queue=messages).__enter__()
            Proxy(message_bus, connection, timeout=1.0).AddMatch(rule)
        except Exception:
            # No bus, a bus that refuses, a broken address: each library layer has its own errors for it.
            if connection is not None:
                connection.close()
            return None
        return cls(connection, messages)

    def fileno(self) -> int:
        return int(self._connection.sock.fileno())

    def process(self) -> tuple[bool, ...]:
        """Raises ConnectionError when the bus has gone: close the watch then."""
        with suppress(TimeoutError):
            while True:
                self._connection.recv_messages(timeout=0)
        found = tuple(bool(message.body[0]) for message in self._messages)
        self._messages.clear()
        return found

    def close(self) -> None:
        self._connection.close()
