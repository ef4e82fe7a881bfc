"""What a start does not pay for before its first paint."""

from __future__ import annotations

import json
import subprocess
import sys

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
