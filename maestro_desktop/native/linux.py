"""Linux and other freedesktop systems: desktop files, mimeapps.list, autostart folder, D-Bus.

All of it is per user and needs no rights. Specifications: Desktop Entry, MIME Applications Associations, Autostart.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from maestro_desktop.native import mimeapps
from maestro_desktop.native.ability import abilities, sandbox
from maestro_desktop.native.base import (
    APP_ID,
    APP_NAME,
    SCHEMES,
    Ability,
    LinkState,
    LinkStatus,
    Notifier,
    Outcome,
    Watch,
)
from maestro_desktop.native.keys import GlobalKeys, NoGlobalKeys
from maestro_desktop.native.network import NetlinkWatch
from maestro_desktop.native.notifications import FreedesktopNotifier
from maestro_desktop.native.portal_keys import PortalKeys
from maestro_desktop.native.sleep import logind_watch
from maestro_desktop.native.tray import status_notifier_watch
from maestro_desktop.native.x11_keys import X11Keys
from maestro_desktop.wording import Wording

FILE_NAME = f"{APP_ID}.desktop"
RUN_TIMEOUT_S = 10.0

# Debian 12's xdg-open splits Exec at spaces and knows no quotes; a `%` is a field code everywhere.
_PLAIN_WORD = re.compile(r"[A-Za-z0-9_./+,:@~=-]+")

Run = Callable[[Sequence[str]], tuple[int, str]]


def run_program(command: Sequence[str]) -> tuple[int, str]:
    """Run a system program; return its status and output, 127 if it is not there or does not end."""
    environ = dict(os.environ)
    # A frozen build points children at its own libraries; the system's programs need the system's.
    if original := environ.pop("LD_LIBRARY_PATH_ORIG", None):
        environ["LD_LIBRARY_PATH"] = original
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, errors="replace", timeout=RUN_TIMEOUT_S, check=False, env=environ
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return 127, str(error)
    return done.returncode, done.stdout


@dataclass(frozen=True, slots=True)
class Folders:
    """The freedesktop base folders."""

    data_home: Path
    config_home: Path
    data_dirs: tuple[Path, ...] = (Path("/usr/local/share"), Path("/usr/share"))

    @classmethod
    def from_environ(cls, environ: Mapping[str, str]) -> Folders:
        """Read them from XDG_*; relative ones do not count (Base Directory specification)."""

        def folder(name: str, fallback: Path) -> Path:
            given = environ.get(name, "")
            return Path(given) if os.path.isabs(given) else fallback

        home = Path(environ.get("HOME") or os.path.expanduser("~"))
        dirs = tuple(Path(part) for part in environ.get("XDG_DATA_DIRS", "").split(":") if os.path.isabs(part))
        return cls(
            folder("XDG_DATA_HOME", home / ".local/share"),
            folder("XDG_CONFIG_HOME", home / ".config"),
            dirs or (Path("/usr/local/share"), Path("/usr/share")),
        )


def desktop_entry(command: Sequence[str], schemes: Sequence[str] = SCHEMES, *, autostart: bool = False) -> str:
    """Return the text of the desktop file; `command` must consist of plain words.

    Version 1.4 and no SingleMainWindow: the validator of Debian 12 knows no more.
    """
    program = " ".join(command)
    head = [
        "[Desktop Entry]",
        "Type=Application",
        "Version=1.4",
        f"Name={APP_NAME}",
        "GenericName=Contact centre companion",
        "Comment=Screen pop, interaction log and click to dial for 8x8",
        f"Icon={APP_ID}",
        "Terminal=false",
    ]
    if autostart:
        return "\n".join([*head, f"Exec={program} --hidden", "X-GNOME-Autostart-enabled=true", ""])
    return "\n".join(
        [
            *head,
            f"Exec={program} %u",
            f"StartupWMClass={APP_ID}",
            "StartupNotify=true",
            "Categories=Office;ContactManagement;",
            "Keywords=phone;call;dial;8x8;contacts;",
            f"MimeType={''.join(f'x-scheme-handler/{scheme};' for scheme in schemes)}",
            "Actions=dial-clipboard;",
            "",
            "[Desktop Action dial-clipboard]",
            "Name=Dial from clipboard",
            f"Exec={program} dial --clipboard",
            "",
        ]
    )


class LinuxNative:
    """`run` starts the system's programs; `folders` say where the user's files are."""

    def __init__(self, run: Run = run_program, folders: Folders | None = None) -> None:
        self._run = run
        self._folders = folders or Folders.from_environ(os.environ)
        self._applications = self._folders.data_home / "applications"
        self._mimeapps = self._folders.config_home / "mimeapps.list"
        self._autostart_file = self._folders.config_home / "autostart" / FILE_NAME

    # -- links ---------------------------------------------------------------------------------------------------------

    def link_status(self, schemes: Sequence[str] = SCHEMES) -> tuple[LinkStatus, ...]:
        return tuple(self._status(scheme) for scheme in schemes)

    def register_links(self, command: Sequence[str], schemes: Sequence[str] = SCHEMES) -> Outcome:
        if awkward := next((word for word in command if not _PLAIN_WORD.fullmatch(word)), None):
            return Outcome(
                False,
                f"The system can't start programs from {awkward!r}. "
                "Install the app in a folder whose name has no spaces or special characters.",
            )
        try:
            _write(self._applications / FILE_NAME, desktop_entry(command, schemes))
            types = [f"x-scheme-handler/{scheme}" for scheme in schemes]
            _write(self._mimeapps, mimeapps.with_default(_read(self._mimeapps), types, FILE_NAME))
        except OSError as error:
            return Outcome(
                False,
                Wording("{filename} can't be written: {strerror}.", filename=error.filename, strerror=error.strerror),
            )
        self._run(["update-desktop-database", str(self._applications)])
        foreign = [status for status in self.link_status(schemes) if status.state is not LinkState.OURS]
        if foreign:
            names = ", ".join(f"{status.scheme}: {status.handler or 'nobody'}" for status in foreign)
            return Outcome(
                False,
                Wording("The desktop still uses another program ({names}). Choose it in its settings.", names=names),
            )
        return Outcome(True)

    def unregister_links(self) -> Outcome:
        try:
            (self._applications / FILE_NAME).unlink(missing_ok=True)
            before = _read(self._mimeapps)
            after = mimeapps.without(before, FILE_NAME)
            if not after.strip():
                self._mimeapps.unlink(missing_ok=True)
            elif after != before:
                _write(self._mimeapps, after)
        except OSError as error:
            return Outcome(
                False,
                Wording("{filename} can't be changed: {strerror}.", filename=error.filename, strerror=error.strerror),
            )
        if self._applications.is_dir():
            self._run(["update-desktop-database", str(self._applications)])
            cache = self._applications / "mimeinfo.cache"
            if _read(cache).strip() == "[MIME Cache]":
                cache.unlink()
        return Outcome(True)

    def open_link(self, link: str) -> Outcome:
        for opener in (["xdg-open"], ["gio", "open"]):
            status, _ = self._run([*opener, link])
            if status == 0:
                return Outcome(True)
        return Outcome(False, Wording("The desktop could not open the link. Install xdg-utils, then try again."))

    def _status(self, scheme: str) -> LinkStatus:
        id = self._handler(scheme)
        if not id:
            return LinkStatus(scheme, LinkState.NOBODY)
        entry = self._find(id)
        if id != FILE_NAME:
            return LinkStatus(scheme, LinkState.OTHER, entry.get("Name") or id)
        program = entry.get("Exec", "").split(" ")[0]
        state = LinkState.OURS if program and shutil.which(program) else LinkState.STALE
        return LinkStatus(scheme, state, APP_NAME)

    def _handler(self, scheme: str) -> str:
        status, output = self._run(["xdg-mime", "query", "default", f"x-scheme-handler/{scheme}"])
        if status == 0:
            return output.strip()
        # Without xdg-utils, the user's own choice is the part that counts most.
        return mimeapps.default_of(_read(self._mimeapps), f"x-scheme-handler/{scheme}")

    def _find(self, id: str) -> dict[str, str]:
        """Return the keys of the desktop entry that has this id; {} if none has."""
        for folder in (self._folders.data_home, *self._folders.data_dirs):
            if text := _read(folder / "applications" / id):
                return dict(_main_keys(text))
        return {}

    # -- autostart -----------------------------------------------------------------------------------------------------

    def autostart(self) -> bool:
        keys = dict(_main_keys(_read(self._autostart_file)))
        return bool(keys) and keys.get("Hidden") != "true" and keys.get("X-GNOME-Autostart-enabled") != "false"

    def set_autostart(self, on: bool, command: Sequence[str]) -> Outcome:
        if on and not all(_PLAIN_WORD.fullmatch(word) for word in command):
            return Outcome(
                False, Wording("Install the app in a folder whose name has no spaces or special characters.")
            )
        try:
            if on:
                _write(self._autostart_file, desktop_entry(command, autostart=True))
            else:
                self._autostart_file.unlink(missing_ok=True)
        except OSError as error:
            return Outcome(
                False,
                Wording("{filename} can't be changed: {strerror}.", filename=error.filename, strerror=error.strerror),
            )
        return Outcome(True)

    # -- the rest ------------------------------------------------------------------------------------------------------

    def notifier(self) -> Notifier:
        return FreedesktopNotifier()

    def sleep_watch(self) -> Watch | None:
        return logind_watch()

    def network_watch(self) -> Watch | None:
        return NetlinkWatch.open()

    def tray_watch(self) -> Watch | None:
        return status_notifier_watch()

    def global_keys(self, descriptions: Mapping[str, str]) -> GlobalKeys:
        # A grab by way of XWayland is for X11 windows only.
        if os.environ.get("WAYLAND_DISPLAY"):
            return PortalKeys(descriptions)
        return X11Keys.open(os.environ.get("DISPLAY", "")) or NoGlobalKeys()

    def abilities(self, environ: Mapping[str, str]) -> tuple[Ability, ...]:
        return (sandbox(), *abilities(environ))


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ""


def _write(path: Path, text: str) -> None:
    """Replace a file in one step, with the mode other programs expect. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", errors="surrogateescape") as file:
            file.write(text)
        os.chmod(name, path.stat().st_mode & 0o777 if path.exists() else 0o644)
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _main_keys(text: str) -> Iterator[tuple[str, str]]:
    group = ""
    for line in text.splitlines():
        if line.startswith("["):
            group = line
        elif group == "[Desktop Entry]" and "=" in line:
            key, _, value = line.partition("=")
            yield key.strip(), value.strip()
