"""Ground for every test: no screen, no real user's folders, Qt set up before its first import."""

from __future__ import annotations

import atexit
import gc
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis.internal.conjecture import providers
from hypothesis.internal.constants_ast import Constants

from maestro_desktop.web.flags import has_gpu, prepare_environment

# A worker of a parallel run inherits the private HOME of the process that started it, and stays inside.
_OUTER = Path(os.environ["HOME"]).parent if "PYTEST_XDIST_WORKER" in os.environ else None
_HOME = Path(tempfile.mkdtemp(prefix="w-", dir=_OUTER) if _OUTER else tempfile.mkdtemp(prefix="maestro-test-"))
_FOLDERS = {
    "HOME": "home",
    "XDG_DATA_HOME": "home/.local/share",
    "XDG_CONFIG_HOME": "home/.config",
    "XDG_CACHE_HOME": "home/.cache",
    "XDG_STATE_HOME": "home/.local/state",
    "XDG_RUNTIME_DIR": "run",
}


def _isolate() -> None:
    """Point every per-user folder into a private one; Chromium and keyring follow these variables."""
    for variable, folder in _FOLDERS.items():
        path = _HOME / folder
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.environ[variable] = str(path)
    for variable in [name for name in os.environ if name.startswith("MAESTRO_")]:
        del os.environ[variable]
    # No session bus of the real user: a test that needs one starts its own.
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"


def _prepare_qt() -> None:
    os.environ["MAESTRO_DEVELOPER"] = "1"
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    flags = ["--use-fake-device-for-media-stream"]
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        # Chromium refuses to start as root with its sandbox; the product itself never switches it off.
        os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
        flags.append("--no-sandbox")
    os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = " ".join(flags)
    prepare_environment(os.environ, developer=True, gpu=has_gpu())


def _draw_the_same_whatever_is_imported() -> None:
    """Hypothesis now and then draws a number or a text that stands in the source of a module that is imported; so the
    examples of a ``derandomize`` test would change with the tests that run beside it, and with every edit of the app.
    No setting turns that off, and the function is private: tests/test_examples.py sees it when a newer Hypothesis
    draws otherwise."""
    assert callable(providers._get_local_constants), "Hypothesis gathers constants by another function now"
    nothing = Constants()
    providers._get_local_constants = lambda: nothing


# As in the app (see maestro_desktop/garbage.py): on the main thread only, and never in the middle of a test. Left to
# itself the collector runs on the core's thread too, or takes apart what an event loop is working on.
gc.disable()


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """The application of pytest-qt is ours. Imported late: Qt is not imported for tests that do without it."""
    from maestro_desktop.qt import Application

    return Application


@pytest.fixture(autouse=True, scope="module")
def _collect_garbage() -> Iterator[None]:
    yield
    gc.collect()


assert "PySide6" not in sys.modules, "Qt was imported before its environment was prepared"
_isolate()
_prepare_qt()
_draw_the_same_whatever_is_imported()
if _OUTER is None:
    atexit.register(shutil.rmtree, _HOME, ignore_errors=True)
