"""Windows: link handlers and autostart in the user's own part of the registry.

Sources: learn.microsoft.com "Default Programs" and "Launch the Default Apps settings page"; the pitfalls are those that
ppy/osu#31438 and Nexus-Mods/NexusMods.App#1691 met. Run against a registry in memory only, never on a real Windows.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Any

from maestro_desktop.native.base import (
    APP_NAME,
    SCHEMES,
    LinkState,
    LinkStatus,
    NullNative,
    Outcome,
)
from maestro_desktop.native.keys import GlobalKeys
from maestro_desktop.native.windows_keys import User32, WindowsKeys
from maestro_desktop.wording import Wording

REGISTERED_NAME = "MaestroDesktop"
PROG_ID = "MaestroDesktop.Url.1"
_CLASS = rf"Software\Classes\{PROG_ID}"
_CAPABILITIES = rf"Software\{REGISTERED_NAME}\Capabilities"
_REGISTERED = r"Software\RegisteredApplications"
_CHOICE = r"Software\Microsoft\Windows\Shell\Associations\UrlAssociations\{}\UserChoice"
_RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
# Windows 11 opens our own entry; Windows 10 ignores what stands behind the question mark.
SETTINGS_URL = f"ms-settings:defaultapps?registeredAppUser={REGISTERED_NAME}"


class WindowsNative(NullNative):
    """Toasts need an identity that only an installed shortcut gives; until then the tray's messages serve.

    `registry` is the module winreg, or something that acts like it; `start` is os.startfile."""

    def __init__(
        self,
        registry: Any,
        list2cmdline: Callable[[Sequence[str]], str] = subprocess.list2cmdline,
        start: Callable[[str], None] | None = None,
    ) -> None:
        self._registry = registry
        self._start = start
        self._user = registry.HKEY_CURRENT_USER
        self._list2cmdline = list2cmdline

    def link_status(self, schemes: Sequence[str] = SCHEMES) -> tuple[LinkStatus, ...]:
        return tuple(self._status(scheme) for scheme in schemes)

    def _status(self, scheme: str) -> LinkStatus:
        chosen = self._read(_CHOICE.format(scheme), "ProgId")
        if not chosen:
            return LinkStatus(scheme, LinkState.NOBODY)
        if chosen == PROG_ID:
            return LinkStatus(scheme, LinkState.OURS, APP_NAME)
        name = self._read(rf"Software\Classes\{chosen}\Application", "ApplicationName")
        return LinkStatus(scheme, LinkState.OTHER, name or chosen)

    def register_links(self, command: Sequence[str], schemes: Sequence[str] = SCHEMES) -> Outcome:
        """Offer this program. Only the user can make it the default (UserChoice is sealed): the outcome says where."""
        # "%1" is one argument as long as nobody unquotes it; the command line then takes the link and no more.
        program = f'{self._list2cmdline(command)} --url "%1"'
        values = [
            (_CLASS, "", f"URL:{APP_NAME}"),
            (_CLASS, "URL Protocol", ""),
            (_CLASS, "FriendlyTypeName", f"{APP_NAME} link"),
            (rf"{_CLASS}\DefaultIcon", "", f"{command[0]},0"),
            (rf"{_CLASS}\shell\open\command", "", program),
            (rf"{_CLASS}\Application", "ApplicationName", APP_NAME),
            (_CAPABILITIES, "ApplicationName", APP_NAME),
            (_CAPABILITIES, "ApplicationDescription", "Screen pop, interaction log and click to dial for 8x8"),
            *((rf"{_CAPABILITIES}\UrlAssociations", scheme, PROG_ID) for scheme in schemes),
            (_REGISTERED, REGISTERED_NAME, _CAPABILITIES),
        ]
        try:
            for path, name, value in values:
                with self._registry.CreateKeyEx(self._user, path, 0, self._registry.KEY_WRITE) as key:
                    self._registry.SetValueEx(key, name, 0, self._registry.REG_SZ, value)
        except OSError as error:
            return Outcome(
                False, Wording("The registry can't be written: {strerror}.", strerror=error.strerror or error)
            )
        if all(status.state is LinkState.OURS for status in self.link_status(schemes)):
            return Outcome(True)
        return Outcome(
            False,
            Wording(
                "Windows lets only you choose the program for links. In its settings, choose {app_name} for {join}.",
                app_name=APP_NAME,
                join=", ".join(schemes),
            ),
            SETTINGS_URL,
        )

    def unregister_links(self) -> Outcome:
        try:
            self._delete_tree(_CLASS)
            self._delete_tree(rf"Software\{REGISTERED_NAME}")
            self._delete_value(_REGISTERED, REGISTERED_NAME)
        except OSError as error:
            return Outcome(
                False, Wording("The registry can't be changed: {strerror}.", strerror=error.strerror or error)
            )
        return Outcome(True)

    def open_link(self, link: str) -> Outcome:
        start: Callable[[str], None] | None = self._start or getattr(os, "startfile", None)
        if start is None:
            return Outcome(False, "This is no Windows.")
        try:
            start(link)
        except OSError as error:
            return Outcome(
                False, Wording("Windows could not open the link: {strerror}.", strerror=error.strerror or error)
            )
        return Outcome(True)

    def autostart(self) -> bool:
        return bool(self._read(_RUN, REGISTERED_NAME))

    def set_autostart(self, on: bool, command: Sequence[str]) -> Outcome:
        try:
            if on:
                with self._registry.CreateKeyEx(self._user, _RUN, 0, self._registry.KEY_WRITE) as key:
                    line = self._list2cmdline([*command, "--hidden"])
                    self._registry.SetValueEx(key, REGISTERED_NAME, 0, self._registry.REG_SZ, line)
            else:
                self._delete_value(_RUN, REGISTERED_NAME)
        except OSError as error:
            return Outcome(
                False, Wording("The registry can't be changed: {strerror}.", strerror=error.strerror or error)
            )
        return Outcome(True)

    def global_keys(self, descriptions: Mapping[str, str]) -> GlobalKeys:
        return WindowsKeys(User32())

    # -- registry ------------------------------------------------------------------------------------------------------

    def _read(self, path: str, name: str) -> str:
        with suppress(OSError), self._registry.OpenKey(self._user, path) as key:
            return str(self._registry.QueryValueEx(key, name)[0])
        return ""

    def _delete_value(self, path: str, name: str) -> None:
        with (
            suppress(FileNotFoundError),
            self._registry.OpenKey(self._user, path, 0, self._registry.KEY_WRITE) as key,
        ):
            self._registry.DeleteValue(key, name)

    def _delete_tree(self, path: str) -> None:
        """DeleteKey refuses a key that has others in it: from the leaves to the root."""
        for child in list(self._children(path)):
            self._delete_tree(rf"{path}\{child}")
        with suppress(FileNotFoundError):
            self._registry.DeleteKey(self._user, path)

    def _children(self, path: str) -> Iterator[str]:
        with suppress(OSError), self._registry.OpenKey(self._user, path) as key:
            number = 0
            while True:
                yield self._registry.EnumKey(key, number)
                number += 1
