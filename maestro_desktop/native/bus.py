"""Signals of a D-Bus that can be waited for, with jeepney: QtDBus would tell them, too, and loads a library more."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import Any


class BusWatch:
    """Waits for one kind of signal; `read` makes True, False or None (nothing to tell) of its body."""

    def __init__(self, connection: Any, messages: deque[Any], read: Callable[[Any], bool | None]) -> None:
        self._connection = connection
        self._messages = messages
        self._read = read

    @classmethod
    def open(
        cls, address: str, read: Callable[[Any], bool | None], *, first_argument: str = "", **match: str
    ) -> BusWatch | None:
        """Listen on a bus (an address, SESSION or SYSTEM); None if there is none.

        `match` says which signals: `type`, `sender`, `interface`, `member`, `path`; `first_argument` what their first
        argument must be.
        """
        from jeepney import MatchRule, message_bus
        from jeepney.io.blocking import Proxy, open_dbus_connection

        rule = MatchRule(**match)
        if first_argument:
            rule.add_arg_condition(0, first_argument)
        messages: deque[Any] = deque()
        connection: Any = None
        try:
            connection = open_dbus_connection(bus=address)
            connection.filter(rule, queue=messages).__enter__()
            Proxy(message_bus, connection, timeout=1.0).AddMatch(rule)
        except Exception:
            # No bus, a bus that refuses, a broken address: each library layer has its own errors for it.
            if connection is not None:
                connection.close()
            return None
        return cls(connection, messages, read)

    def fileno(self) -> int:
        return int(self._connection.sock.fileno())

    def process(self) -> tuple[bool, ...]:
        with suppress(TimeoutError):
            while True:
                self._connection.recv_messages(timeout=0)
        told = [self._read(message.body) for message in self._messages]
        self._messages.clear()
        return tuple(each for each in told if each is not None)

    def close(self) -> None:
        self._connection.close()
