"""What only the operating system can do: links, notifications, autostart, sleep, network.

One interface (`base.Native`), one implementation for each system and `NullNative`, which works everywhere and does
nothing. Callers never ask which system this is.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from maestro_desktop.native.base import Native, NullNative


def current(platform: str = sys.platform) -> Native:
    """Return the implementation for this system."""
    if platform.startswith("linux"):
        from maestro_desktop.native.linux import LinuxNative

        return LinuxNative()
    if platform == "win32":
        import winreg

        from maestro_desktop.native.windows import WindowsNative

        return WindowsNative(winreg)
    if platform == "darwin":
        from maestro_desktop.native.macos import MacNative

        return MacNative()
    return NullNative()


def launch_command() -> tuple[str, ...]:
    """Return the words that start this very installation: what link handlers and autostart must run."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    name = "maestro-desktop.exe" if sys.platform == "win32" else "maestro-desktop"
    # Beside the interpreter first: a venv's own script, even if the venv is not active.
    script = Path(sys.executable).parent / name
    if script.is_file():
        return (str(script),)
    found = shutil.which("maestro-desktop")
    return (found,) if found else (sys.executable, "-m", "maestro_desktop")
