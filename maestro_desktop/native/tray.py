"""The coming of a tray: an icon that Qt made before is never shown there, and after a log-in we are often first."""

from __future__ import annotations

from maestro_desktop.native.bus import BusWatch

_NAME = "org.kde.StatusNotifierWatcher"


def status_notifier_watch(address: str | None = None) -> BusWatch | None:
    """Listen for a tray that comes (True), on the session bus (`address` replaces it); None if there is no bus."""
    return BusWatch.open(
        address or "SESSION",
        _has_come,
        first_argument=_NAME,
        type="signal",
        sender="org.freedesktop.DBus",
        interface="org.freedesktop.DBus",
        member="NameOwnerChanged",
        path="/org/freedesktop/DBus",
    )


def _has_come(body: tuple[str, str, str]) -> bool | None:
    _, _, new_owner = body
    return True if new_owner else None
