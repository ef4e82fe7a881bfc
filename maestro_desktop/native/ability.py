"""What the desktop around the app can do, found out without a window: tray, notifications, keys for all programs."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from maestro_desktop.native.base import Ability
from maestro_desktop.wording import Wording

_TIMEOUT_S = 2.0
_TRAY = "org.kde.StatusNotifierWatcher"
_NOTIFICATIONS = "org.freedesktop.Notifications"
_PORTAL = "org.freedesktop.portal.Desktop"
_NO_BUS = Wording("no session bus")
_FIX_BUS = Wording("Start the app from your desktop session, not from a bare terminal or over the network.")


def abilities(environ: Mapping[str, str], address: str | None = None) -> Iterator[Ability]:
    """Return what can be told over the session bus (``address`` replaces it) and from the environment.

    Freedesktop's StatusNotifierItem, Notifications and GlobalShortcuts specifications.
    """
    with_bus = _Bus.open(address)
    try:
        yield _tray(with_bus)
        yield _notifications(with_bus)
        yield _keys(with_bus, environ)
    finally:
        if with_bus is not None:
            with_bus.close()


def sandbox(root: Path = Path("/"), user: int | None = None) -> Ability:
    """Whether the kernel lets Chromium shut its pages in: it needs user namespaces, and a user that is not root.

    ``root`` is where the kernel's settings are read, ``user`` the user's number.
    """
    what = Wording("Sandbox of the page")
    if (os.getuid() if user is None else user) == 0:
        return Ability(what, False, Wording("off: started as root"), Wording("Start the app as yourself."))
    if _setting(root / "proc/sys/kernel/unprivileged_userns_clone") == "0" or (
        _setting(root / "proc/sys/user/max_user_namespaces") == "0"
    ):
        return Ability(
            what,
            False,
            Wording("the kernel gives programs no namespaces of their own"),
            Wording("Ask your administrator to set kernel.unprivileged_userns_clone or user.max_user_namespaces."),
        )
    if _setting(root / "proc/sys/kernel/apparmor_restrict_unprivileged_userns") == "1":
        return Ability(
            what,
            True,
            Wording("AppArmor restricts namespaces"),
            Wording("If the page stays white, install the package of the app, which brings a profile for AppArmor."),
        )
    return Ability(what, True, Wording("the kernel allows it"))


def _setting(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""


def _tray(bus: _Bus | None) -> Ability:
    what = Wording("Tray")
    if bus is None:
        return Ability(what, False, _NO_BUS, _FIX_BUS)
    if bus.has(_TRAY):
        return Ability(what, True, Wording("there is one"))
    return Ability(
        what,
        False,
        Wording("this desktop shows no icons of programs"),
        Wording("On GNOME switch on the extension AppIndicator. Without a tray the window stays in the task bar."),
    )


def _notifications(bus: _Bus | None) -> Ability:
    what = Wording("Notifications")
    if bus is None:
        return Ability(what, False, _NO_BUS, _FIX_BUS)
    answer = bus.ask(_NOTIFICATIONS, "/org/freedesktop/Notifications", _NOTIFICATIONS, "GetServerInformation")
    if answer:
        return Ability(what, True, Wording("shown by {name}", name=str(answer[0])[:60]))
    return Ability(
        what,
        False,
        Wording("nobody shows them"),
        Wording("Start a notification service, such as the one of your desktop, dunst or mako."),
    )


def _keys(bus: _Bus | None, environ: Mapping[str, str]) -> Ability:
    what = Wording("Keys that work in every program")
    if not environ.get("WAYLAND_DISPLAY"):
        if environ.get("DISPLAY"):
            return Ability(what, True, Wording("X11 gives them"))
        return Ability(what, False, Wording("no screen"), _FIX_BUS)
    version = bus and bus.ask(
        _PORTAL,
        "/org/freedesktop/portal/desktop",
        "org.freedesktop.DBus.Properties",
        "Get",
        "ss",
        ("org.freedesktop.portal.GlobalShortcuts", "version"),
    )
    if version:
        return Ability(what, True, Wording("the desktop gives them"))
    return Ability(
        what,
        False,
        Wording("this desktop gives none"),
        Wording("Bind “maestro-desktop dial --clipboard” to keys in the desktop's own settings."),
    )


class _Bus:
    """A connection to the session bus for a few questions."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    @classmethod
    def open(cls, address: str | None) -> _Bus | None:
        from jeepney.io.blocking import open_dbus_connection

        try:
            return cls(open_dbus_connection(bus=address or "SESSION"))
        except Exception:
            # No bus, a dead bus, a strange address: the layers below have an error of their own for each.
            return None

    def close(self) -> None:
        self._connection.close()

    def has(self, name: str) -> bool:
        answer = self.ask(
            "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "NameHasOwner", "s", (name,)
        )
        return bool(answer and answer[0])

    def ask(
        self, name: str, path: str, interface: str, method: str, form: str | None = None, values: tuple[Any, ...] = ()
    ) -> tuple[Any, ...] | None:
        """Return what a method answers, None where nobody does or an error comes back."""
        from jeepney import DBusAddress, MessageType, new_method_call

        message = new_method_call(DBusAddress(path, name, interface), method, form, values)
        try:
            answer = self._connection.send_and_get_reply(message, timeout=_TIMEOUT_S)
        except (OSError, TimeoutError, EOFError):
            return None
        return tuple(answer.body) if answer.header.message_type is MessageType.method_return else None
