"""Keys for all programs where only the desktop itself can give them, as on Wayland: the GlobalShortcuts portal.

The desktop asks the user, who may take other keys than those proposed. Interface: XDG Desktop Portal documentation,
org.freedesktop.portal.GlobalShortcuts; KDE and GNOME 48 have it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from maestro_desktop.native.keys import BY_HAND, KeyNews, Keys, KeyState
from maestro_desktop.wording import Wording

CALL_TIMEOUT_S = 1.0
#: The name of the desktop file.
_APP_ID = "maestro-desktop"
_NAME = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
_REQUEST = "org.freedesktop.portal.Request"
_SESSION = "org.freedesktop.portal.Session"
_NONE = Wording("This desktop gives no keys to apps. {by_hand}", by_hand=BY_HAND)
_ASKS = Wording("The desktop asks you for it.")
_DECLINED = Wording("The desktop did not give these keys. Save the settings again to be asked once more.")
#: How the portal spells what is held (XDG shortcuts specification).
_MODIFIERS = {"Ctrl": "CTRL", "Alt": "ALT", "Shift": "SHIFT", "Super": "LOGO"}


class PortalKeys:
    """``descriptions`` say for each action what its keys do, for the desktop's own list. ``address`` is a D-Bus."""

    def __init__(self, descriptions: Mapping[str, str], address: str = "SESSION") -> None:
        self._descriptions = descriptions
        self._address = address
        self._connection: Any = None
        self._signals: deque[Any] = deque()
        self._wanted: Mapping[str, Keys] = {}
        self._request = ""
        self._session = ""
        self._count = 0

    def grab(self, wanted: Mapping[str, Keys]) -> tuple[KeyNews, ...]:
        self._leave()
        self._wanted = wanted
        if not wanted:
            return ()
        if not self._ready() or not self._ask("CreateSession", "a{sv}", (), session_handle_token=("s", self._token())):
            self.close()
            return tuple(KeyNews(action, KeyState.UNAVAILABLE, _NONE) for action in wanted)
        return tuple(KeyNews(action, KeyState.WAITING, _ASKS) for action in wanted)

    def fileno(self) -> int:
        return int(self._connection.sock.fileno()) if self._connection is not None else -1

    def process(self) -> tuple[KeyNews, ...]:
        if self._connection is None:
            return ()
        try:
            with suppress(TimeoutError):
                while True:
                    self._connection.recv_messages(timeout=0)
        except EOFError as error:
            raise ConnectionError("the bus is gone") from error
        news: list[KeyNews] = []
        while self._signals:
            news += self._heard(self._signals.popleft())
        return tuple(news)

    def close(self) -> None:
        self._leave()
        if self._connection is not None:
            with suppress(OSError):
                self._connection.close()
            self._connection = None

    def _heard(self, message: Any) -> tuple[KeyNews, ...]:
        path, member = message.header.fields[1], message.header.fields[3]
        match member:
            case "Response" if path == self._request:
                return self._answered(*message.body)
            case "Activated" if message.body[0] == self._session and message.body[1] in self._wanted:
                token = message.body[3].get("activation_token", ("s", ""))[1]
                return (KeyNews(message.body[1], token=str(token)),)
            case "Closed" if path == self._session:
                self._session = ""
                return self._all(KeyState.UNAVAILABLE, _DECLINED)
        return ()

    def _answered(self, code: int, results: Mapping[str, tuple[str, Any]]) -> tuple[KeyNews, ...]:
        self._request = ""
        if code != 0:
            return self._all(KeyState.UNAVAILABLE, _DECLINED)
        if not self._session:
            self._session = str(results.get("session_handle", ("s", ""))[1])
            shortcuts = [
                (
                    action,
                    {
                        "description": ("s", self._descriptions.get(action, action)),
                        "preferred_trigger": ("s", trigger(keys)),
                    },
                )
                for action, keys in self._wanted.items()
            ]
            asked = self._ask("BindShortcuts", "oa(sa{sv})sa{sv}", (self._session, shortcuts, ""))
            return () if asked else self._all(KeyState.UNAVAILABLE, _NONE)
        given = dict(results.get("shortcuts", ("", []))[1])
        return tuple(
            KeyNews(action, KeyState.TAKEN, str(given[action].get("trigger_description", ("s", ""))[1]))
            if action in given
            else KeyNews(action, KeyState.UNAVAILABLE, _DECLINED)
            for action in self._wanted
        )

    def _all(self, state: KeyState, sentence: str) -> tuple[KeyNews, ...]:
        return tuple(KeyNews(action, state, sentence) for action in self._wanted)

    def _leave(self) -> None:
        if self._session and self._connection is not None:
            self._call(self._session, _SESSION, "Close")
        self._session = self._request = ""

    def _ready(self) -> bool:
        if self._connection is not None:
            return True
        from jeepney import MatchRule, message_bus
        from jeepney.io.blocking import Proxy, open_dbus_connection

        try:
            self._connection = open_dbus_connection(bus=self._address)
            for interface in (_REQUEST, _SHORTCUTS, _SESSION):
                rule = MatchRule(type="signal", interface=interface)
                # Stays for the life of the connection.
                self._connection.filter(rule, queue=self._signals).__enter__()
                Proxy(message_bus, self._connection, timeout=CALL_TIMEOUT_S).AddMatch(rule)
        except Exception:
            # No bus, a dead bus, a strange address: the layers below have an error of their own for each.
            return False
        # Newer portals want to know which app a program is that runs outside a sandbox; older ones don't ask.
        self._call(_PATH, "org.freedesktop.host.portal.Registry", "Register", "sa{sv}", (_APP_ID, {}))
        return True

    def _ask(self, member: str, signature: str, body: tuple[Any, ...], **options: tuple[str, Any]) -> bool:
        """Make a request, whose answer comes as a signal."""
        told = self._call(
            _PATH, _SHORTCUTS, member, signature, (*body, {"handle_token": ("s", self._token()), **options})
        )
        self._request = str(told[0]) if told else ""
        return bool(told)

    def _token(self) -> str:
        self._count += 1
        return f"maestro{self._count}"

    def _call(
        self, path: str, interface: str, member: str, signature: str | None = None, body: tuple[Any, ...] = ()
    ) -> tuple[Any, ...] | None:
        from jeepney import DBusAddress, MessageType, new_method_call

        target = DBusAddress(path, bus_name=_NAME, interface=interface)
        try:
            message = new_method_call(target, member, signature, body)
            reply = self._connection.send_and_get_reply(message, timeout=CALL_TIMEOUT_S)
        except (OSError, EOFError):  # TimeoutError is an OSError
            return None
        return tuple(reply.body) if reply.header.message_type is MessageType.method_return else None


def trigger(keys: Keys) -> str:
    """Keys as the XDG shortcuts specification writes them: ``CTRL+ALT+d``."""
    held = [_MODIFIERS[each] for each in _MODIFIERS if each in keys.modifiers]
    return "+".join([*held, keys.key.lower() if len(keys.key) == 1 else keys.key])
