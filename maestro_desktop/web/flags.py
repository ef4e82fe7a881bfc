"""The environment Qt WebEngine starts in. Imports no Qt: it must run before QApplication exists."""

from __future__ import annotations

import os
import sys
from collections.abc import MutableMapping
from pathlib import Path

CHROMIUM_FLAGS = (
    # An exploited CTI page must not share a process with the host document and its bridge.
    "--site-per-process",
    # Timers of the page of a hidden window fall to a tenth without these (measured).
    "--disable-background-timer-throttling",
    "--disable-renderer-backgrounding",
    "--disable-backgrounding-occluded-windows",
    # Only what ends the process: what Chromium says of buses and drivers is nothing that the agent could mend.
    "--log-level=3",
)

_FLAGS_VARIABLE = "QTWEBENGINE_CHROMIUM_FLAGS"
_REMOVED_PREFIXES = ("QTWEBENGINE", "QML", "QT_QML")
_REMOVED_NAMES = frozenset(
    {
        "QT_PLUGIN_PATH",
        "QT_QPA_PLATFORM_PLUGIN_PATH",
        "QT_QPA_GENERIC_PLUGINS",
        "QT_QUICK_CONTROLS_STYLE_PATH",
        "SSLKEYLOGFILE",  # Chromium writes the keys of every TLS session there
    }
)


#: Without a graphics card, OpenGL is computed by the processor, through a compiler of 36 MB: Chromium's own painting is
#: faster, and it starts 130 ms sooner (measured on two cores).
_NO_GPU = {"QT_QUICK_BACKEND": "software", "QT_XCB_GL_INTEGRATION": "none"}


def has_gpu(devices: Path = Path("/dev")) -> bool:
    """Whether this user can draw with a graphics card. Only Linux tells by its devices; elsewhere yes."""
    if not sys.platform.startswith("linux"):
        return True
    cards = [*devices.glob("dri/renderD*"), *devices.glob("nvidia[0-9]*"), *devices.glob("dxg")]
    return any(os.access(card, os.R_OK | os.W_OK) for card in cards)


def prepare_environment(
    environ: MutableMapping[str, str], *, developer: bool, dark: bool | None = None, gpu: bool = True
) -> None:
    """Set our Chromium flags in ``environ``, changing it in place.

    ``dark`` says which scheme pages are told that the agent prefers; None follows the system. Without a ``gpu``
    windows and pages are painted without OpenGL, unless the environment says how.

    Unless ``developer``, first remove every variable with which an environment could load foreign code, open a
    debug port or switch off protections; a developer's own flags are kept and ours are appended.
    """
    if not developer:
        for name in list(environ):
            if name.upper() in _REMOVED_NAMES or name.upper().startswith(_REMOVED_PREFIXES):
                del environ[name]
    flags = environ.get(_FLAGS_VARIABLE, "").split()
    ours = list(CHROMIUM_FLAGS)
    if dark is not None:
        # Qt tells pages the system's scheme, and without a desktop (bare X11, offscreen) there is none to change.
        ours.append(f"--blink-settings=preferredColorScheme={0 if dark else 1}")
    if not gpu:
        ours.append("--disable-gpu")
        for name, value in _NO_GPU.items():
            environ.setdefault(name, value)
    given = {flag.partition("=")[0] for flag in flags}
    flags += [flag for flag in ours if flag.partition("=")[0] not in given]
    environ[_FLAGS_VARIABLE] = " ".join(flags)
