"""What a start does not pay for before its first paint."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib import import_module

HEAVY = {
    "PySide6.QtWebEngineCore",
    "keyring",
    "maestro_desktop.core.phone.numbers",
    "phonenumbers",
    "pydantic",
    "sqlcipher3",
}


def test_nothing_heavy_is_imported_before_the_window() -> None:
    """Each of these costs 20 to 100 ms (measured), and the first paint needs none of them."""
    script = "import json, sys, maestro_desktop.cli, maestro_desktop.app; print(json.dumps(list(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert not HEAVY & set(json.loads(done.stdout))


def test_the_first_paint_does_without_the_enumerations_of_qt() -> None:
    """The first ``import Qt`` makes all of them, 15 ms (measured)."""
    for module in ("maestro_desktop.app", "maestro_desktop.qt", "maestro_desktop.embedding", "maestro_desktop.garbage"):
        assert not hasattr(import_module(module), "Qt"), module
    assert not hasattr(import_module("maestro_desktop.ui.main_window"), "Qt")
