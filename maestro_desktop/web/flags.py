"""The environment Qt WebEngine starts in. Imports no Qt: it must run before QApplication exists."""

from __future__ import annotations

from collections.abc import MutableMapping

CHROMIUM_FLAGS = (
    # An exploited CTI page must not share a process with the host document and its bridge.
    "--site-per-process",
    # Timers of the page of a hidden window fall to a tenth without these (measured).
    "--disable-background-timer-throttling",
    "--disable-renderer-backgrounding",
    "--disable-backgrounding-occluded-windows",
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


def prepare_environment(environ: MutableMapping[str, str], *, developer: bool) -> None:
    """Set our Chromium flags in ``environ``, changing it in place.

    Unless ``developer``, first remove every variable with which an environment could load foreign code, open a
    debug port or switch off protections; a developer's own flags are kept and ours are appended.
    """
    if not developer:
        for name in list(environ):
            if name.upper() in _REMOVED_NAMES or name.upper().startswith(_REMOVED_PREFIXES):
                del environ[name]
    flags = environ.get(_FLAGS_VARIABLE, "").split()
    flags += [flag for flag in CHROMIUM_FLAGS if flag not in flags]
    environ[_FLAGS_VARIABLE] = " ".join(flags)
