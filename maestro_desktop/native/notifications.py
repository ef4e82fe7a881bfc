"""Notifications of freedesktop systems, over D-Bus with jeepney.

QtDBus can't send the unsigned integers that `Notify` wants, and the tray's own messages report no clicks.
"""

from __future__ import annotations

import html
from collections import deque
from contextlib import suppress
from typing import Any

from maestro_desktop.native.base import APP_ID, APP_NAME, Notification, NotificationEvent

CALL_TIMEOUT_S = 0.5
_PATH = "/org/freedesktop/Notifications"
_NAME = "org.freedesktop.Notifications"
# Turns actions into a dialog box that takes the focus.
_NO_ACTIONS = ("notify-osd",)


class FreedesktopNotifier:
    """Speaks to the session's notification server; opens its connection when it is needed, and again after a loss."""

    def __init__(self, address: str | None = None) -> None:
        self._address = address
        self._connection: Any = None
        self._signals: deque[Any] = deque()
        self._shown: set[int] = set()
        self._tokens: dict[int, str] = {}
        self._capabilities: frozenset[str] = frozenset()
        self._takes_actions = False

    def show(self, notification: Notification) -> int:
        actions = [word for action in notification.actions for word in action] if self._ready() else []
        if self._connection is None:
            return 0
        body = notification.body
        if "body-markup" in self._capabilities:
            body = html.escape(body, quote=False)
        hints = {"urgency": ("y", 2 if notification.urgent else 1), "desktop-entry": ("s", APP_ID)}
        answer = self._call(
            "Notify",
            "susssasa{sv}i",
            (
                APP_NAME,
                notification.replaces,
                APP_ID,
                notification.summary,
                body if "body" in self._capabilities else "",
                actions if self._takes_actions else [],
                hints,
                notification.timeout_ms,
            ),
        )
        id = int(answer[0]) if answer else 0
        if id:
            self._shown.add(id)
        return id

    def dismiss(self, id: int) -> None:
        if self._connection is not None:
            self._call("CloseNotification", "u", (id,))

    def fileno(self) -> int:
        return int(self._connection.sock.fileno()) if self._connection is not None else -1

    def process(self) -> tuple[NotificationEvent, ...]:
        if self._connection is None:
            return ()
        try:
            with suppress(TimeoutError):
                while True:
                    self._connection.recv_messages(timeout=0)
        except (OSError, EOFError):
            self.close()
        events = []
        while self._signals:
            message = self._signals.popleft()
            member, id = message.header.fields[3], message.body[0]
            if id not in self._shown:
                continue  # of another program: some servers tell everybody
            if member == "ActivationToken":
                # Comes just before the action it belongs to.
                self._tokens[id] = message.body[1]
            elif member == "ActionInvoked":
                events.append(NotificationEvent(id, "action", message.body[1], self._tokens.pop(id, "")))
            elif member == "NotificationClosed":
                self._shown.discard(id)
                self._tokens.pop(id, None)
                events.append(NotificationEvent(id, "closed"))
        return tuple(events)

    def close(self) -> None:
        if self._connection is not None:
            with suppress(OSError):
                self._connection.close()
            self._connection = None

    def _ready(self) -> bool:
        if self._connection is not None:
            return True
        from jeepney import MatchRule, message_bus
        from jeepney.io.blocking import Proxy, open_dbus_connection

        try:
            self._connection = open_dbus_connection(bus=self._address or "SESSION")
            rule = MatchRule(type="signal", interface=_NAME, path=_PATH)
            # Stays for the life of the connection.
            self._connection.filter(rule, queue=self._signals).__enter__()
            Proxy(message_bus, self._connection, timeout=CALL_TIMEOUT_S).AddMatch(rule)
        except Exception:
            # No bus, a dead bus, a strange address: the layers below have an error of their own for each.
            self.close()
            return False
        capabilities = self._call("GetCapabilities")
        server = self._call("GetServerInformation")
        if capabilities is None or server is None:
            self.close()
            return False
        self._capabilities = frozenset(capabilities[0])
        self._takes_actions = "actions" in self._capabilities and server[0] not in _NO_ACTIONS
        return True

    def _call(self, member: str, signature: str | None = None, body: tuple[Any, ...] = ()) -> tuple[Any, ...] | None:
        """Return the answer, or None; a connection that broke is dropped and opened again by the next `show`."""
        from jeepney import DBusAddress, MessageType, new_method_call

        target = DBusAddress(_PATH, bus_name=_NAME, interface=_NAME)
        try:
            message = new_method_call(target, member, signature, body)
            reply = self._connection.send_and_get_reply(message, timeout=CALL_TIMEOUT_S)
        except (OSError, EOFError):  # TimeoutError is an OSError
            self.close()
            return None
        return tuple(reply.body) if reply.header.message_type is MessageType.method_return else None
