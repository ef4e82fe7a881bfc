"""The interface to the operating system, its values, and the implementation that does nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Literal, Protocol

from maestro_desktop.native.keys import GlobalKeys, NoGlobalKeys
from maestro_desktop.wording import Wording

SCHEMES = ("tel", "callto", "sip", "sips", "votel")
APP_ID = "maestro-desktop"
"""Name of the desktop file, the icon and the window class."""
APP_NAME = "Maestro Desktop"


class LinkState(Enum):
    """Who opens links of a scheme. STALE: we do, by a program that is no longer there."""

    OURS = "ours"
    STALE = "stale"
    OTHER = "other"
    NOBODY = "nobody"
    UNSUPPORTED = "unsupported"


@dataclass(frozen=True, slots=True)
class LinkStatus:
    """`handler` is the name of the program that opens the scheme's links, as its maker calls it."""

    scheme: str
    state: LinkState
    handler: str = ""

    @property
    def words(self) -> str:
        """Who opens links of the scheme, for people."""
        match self.state:
            case LinkState.OURS:
                return APP_NAME
            case LinkState.STALE:
                return Wording("{app_name}, but from a place where it is no longer (register again)", app_name=APP_NAME)
            case LinkState.OTHER:
                return self.handler or Wording("another program")
            case LinkState.NOBODY:
                return "nobody"
            case LinkState.UNSUPPORTED:
                return Wording("can't be told on this system")


@dataclass(frozen=True, slots=True)
class Ability:
    """Something that the system gives to programs, or does not; ``fix`` says what to do then."""

    what: str
    ok: bool
    found: str
    fix: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """`sentence` says what is left to do, or why it failed; `settings_url` opens the system's page for it."""

    done: bool
    sentence: str = ""
    settings_url: str = ""


@dataclass(frozen=True, slots=True)
class Notification:
    """Plain text, never markup. `actions` are (key, label); "default" is a click on the notification itself.

    `replaces` is the id of an earlier one that this takes the place of, or 0. `timeout_ms` -1: as the system likes.
    """

    summary: str
    body: str = ""
    actions: tuple[tuple[str, str], ...] = ()
    urgent: bool = False
    replaces: int = 0
    timeout_ms: int = -1


@dataclass(frozen=True, slots=True)
class NotificationEvent:
    """`key` is the action chosen, or empty if closed; `token` lets the window come forward on Wayland."""

    id: int
    kind: Literal["action", "closed"]
    key: str = ""
    token: str = ""


class Watch(Protocol):
    """Something that can be waited for: when `fileno()` is readable, `process()` says what happened, oldest first.

    True and False mean: about to sleep and awake again (sleep), online and offline (network). True alone: a tray has
    come.
    """

    def fileno(self) -> int: ...

    def process(self) -> tuple[bool, ...]:
        """Raises ConnectionError when nothing more will ever come: close the watch then."""
        ...

    def close(self) -> None: ...


class Notifier(Protocol):
    """System notifications. Where there are none `show` returns 0, and the caller uses the tray's."""

    def show(self, notification: Notification) -> int:
        """Show it and return its id, or 0 if it can't be shown. Milliseconds, or seconds while the server hangs."""
        ...

    def dismiss(self, id: int) -> None: ...

    def fileno(self) -> int:
        """Return what becomes readable when the user reacts, or -1. Ask again after each `show`."""
        ...

    def process(self) -> tuple[NotificationEvent, ...]:
        """Return what the user did since the last call. Call it too after each `show`."""
        ...

    def close(self) -> None: ...


class Native(Protocol):
    """One system. Nothing here raises for trouble of the outside; an `Outcome` tells of it."""

    def link_status(self, schemes: Sequence[str] = SCHEMES) -> tuple[LinkStatus, ...]: ...

    def register_links(self, command: Sequence[str], schemes: Sequence[str] = SCHEMES) -> Outcome:
        """Offer this program for the schemes, and make it the default where the system lets a program do that."""
        ...

    def unregister_links(self) -> Outcome:
        """Take back all that `register_links` has written."""
        ...

    def open_link(self, link: str) -> Outcome:
        """Have the system open a link with whatever opens links of its scheme. May take seconds."""
        ...

    def autostart(self) -> bool: ...

    def set_autostart(self, on: bool, command: Sequence[str]) -> Outcome: ...

    def notifier(self) -> Notifier: ...

    def sleep_watch(self) -> Watch | None:
        """Return a watch on sleep and waking, or None; use a `SleepDetector` as well: not every sleep is told."""
        ...

    def network_watch(self) -> Watch | None: ...

    def tray_watch(self) -> Watch | None:
        """Return a watch on trays that come late, or None where an icon finds its way by itself."""
        ...

    def global_keys(self, descriptions: Mapping[str, str]) -> GlobalKeys:
        """Return what takes keys for all programs; ``descriptions`` say what those for each action do."""
        ...

    def abilities(self, environ: Mapping[str, str]) -> tuple[Ability, ...]:
        """Return what the system gives to programs, as far as that can be told. Takes seconds where it hangs."""
        ...


class NullNotifier:
    """Shows nothing and says so."""

    def show(self, notification: Notification) -> int:
        return 0

    def dismiss(self, id: int) -> None:
        return

    def fileno(self) -> int:
        return -1

    def process(self) -> tuple[NotificationEvent, ...]:
        return ()

    def close(self) -> None:
        return


class NullNative:
    """Works everywhere and does nothing: other systems, tests, and what a system's own class leaves to it."""

    def link_status(self, schemes: Sequence[str] = SCHEMES) -> tuple[LinkStatus, ...]:
        return tuple(LinkStatus(scheme, LinkState.UNSUPPORTED) for scheme in schemes)

    def register_links(self, command: Sequence[str], schemes: Sequence[str] = SCHEMES) -> Outcome:
        return Outcome(False, Wording("This system has no link handlers that Maestro Desktop knows."))

    def unregister_links(self) -> Outcome:
        return Outcome(True)

    def open_link(self, link: str) -> Outcome:
        return Outcome(False, Wording("This system opens no links that Maestro Desktop knows of."))

    def autostart(self) -> bool:
        return False

    def set_autostart(self, on: bool, command: Sequence[str]) -> Outcome:
        return Outcome(not on, Wording("Starting with the session is not supported on this system.") if on else "")

    def notifier(self) -> Notifier:
        return NullNotifier()

    def sleep_watch(self) -> Watch | None:
        return None

    def network_watch(self) -> Watch | None:
        return None

    def tray_watch(self) -> Watch | None:
        return None

    def global_keys(self, descriptions: Mapping[str, str]) -> GlobalKeys:
        return NoGlobalKeys()

    def abilities(self, environ: Mapping[str, str]) -> tuple[Ability, ...]:
        return ()
