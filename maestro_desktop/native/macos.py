"""macOS: autostart by a LaunchAgent. Written from Apple's documentation (launchd.plist(5)), never run on a Mac.

Links belong to the bundle: `CFBundleURLTypes` in its Info.plist, and they arrive as QFileOpenEvent. The default program
for `tel` is the user's choice (FaceTime > Settings > Default for calls); a program's own attempt does not stick.
"""

from __future__ import annotations

import plistlib
import subprocess
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from maestro_desktop.native.base import (
    APP_NAME,
    SCHEMES,
    LinkState,
    LinkStatus,
    NullNative,
    Outcome,
)
from maestro_desktop.native.keys import GlobalKeys, NoGlobalKeys
from maestro_desktop.native.macos_keys import Carbon, MacKeys
from maestro_desktop.wording import Wording

LABEL = "maestro-desktop"


class MacNative(NullNative):
    """Notification Center takes messages from signed bundles only; until then the tray's messages serve.

    `agents` is the folder of the user's LaunchAgents; `handler_of` names the app that opens a scheme, or ""; `run`
    starts a program and returns its status."""

    def __init__(
        self,
        agents: Path | None = None,
        handler_of: Callable[[str], str] | None = None,
        run: Callable[[Sequence[str]], int] = subprocess.call,
    ) -> None:
        self._run = run
        self._agent = (agents or Path.home() / "Library/LaunchAgents") / f"{LABEL}.plist"
        self._handler_of = handler_of or _handler_of

    def link_status(self, schemes: Sequence[str] = SCHEMES) -> tuple[LinkStatus, ...]:
        return tuple(self._status(scheme) for scheme in schemes)

    def _status(self, scheme: str) -> LinkStatus:
        handler = self._handler_of(scheme)
        if not handler:
            return LinkStatus(scheme, LinkState.NOBODY)
        return LinkStatus(scheme, LinkState.OURS if handler == APP_NAME else LinkState.OTHER, handler)

    def register_links(self, command: Sequence[str], schemes: Sequence[str] = SCHEMES) -> Outcome:
        if all(status.state is LinkState.OURS for status in self.link_status(schemes)):
            return Outcome(True)
        return Outcome(
            False,
            Wording(
                "Open FaceTime, choose Settings, General, and set {app_name} as the default for calls.",
                app_name=APP_NAME,
            ),
        )

    def unregister_links(self) -> Outcome:
        return Outcome(True, Wording("Links belong to the app's bundle; they go when it is removed."))

    def open_link(self, link: str) -> Outcome:
        try:
            status = self._run(["/usr/bin/open", link])
        except OSError as error:
            return Outcome(False, Wording("The link could not be opened: {strerror}.", strerror=error.strerror))
        return Outcome(True) if status == 0 else Outcome(False, Wording("macOS knows no app that opens this link."))

    def autostart(self) -> bool:
        return self._agent.is_file()

    def set_autostart(self, on: bool, command: Sequence[str]) -> Outcome:
        try:
            if on:
                self._agent.parent.mkdir(parents=True, exist_ok=True)
                agent = {"Label": LABEL, "ProgramArguments": [*command, "--hidden"], "RunAtLoad": True}
                self._agent.write_bytes(plistlib.dumps(agent))
            else:
                self._agent.unlink(missing_ok=True)
        except OSError as error:
            return Outcome(
                False,
                Wording("{filename} can't be changed: {strerror}.", filename=error.filename, strerror=error.strerror),
            )
        return Outcome(True)

    def global_keys(self, descriptions: Mapping[str, str]) -> GlobalKeys:
        try:
            return MacKeys(Carbon())
        except (OSError, AttributeError):
            # Carbon is old: should it be gone one day, or lack these, there are no such keys.
            return NoGlobalKeys()


def _handler_of(scheme: str) -> str:
    """Ask NSWorkspace, where PyObjC is installed."""
    try:
        from AppKit import NSURL, NSWorkspace
    except ImportError:
        return ""
    url = NSWorkspace.sharedWorkspace().URLForApplicationToOpenURL_(NSURL.URLWithString_(f"{scheme}:"))
    return Path(str(url.path())).stem if url is not None else ""
