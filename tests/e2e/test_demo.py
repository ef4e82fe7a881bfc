"""The demo as a newcomer starts it: what it leaves on the terminal, and how its page looks."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("dark", [True, False])
def test_the_demo_says_nothing_and_page_and_window_wear_one_scheme(
    qapp: QApplication, tmp_path: Path, dark: bool
) -> None:
    picture = tmp_path / "demo.png"
    done = subprocess.run(
        [sys.executable, "-m", "maestro_desktop", "--demo", "--shot", str(picture), *(["--dark"] if dark else [])],
        cwd=ROOT,
        env={**os.environ, "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    seen = QImage(str(picture))
    page, panel = (seen.pixelColor(x, seen.height() - 60).lightness() for x in (10, seen.width() - 10))
    assert (page < 128, panel < 128) == (dark, dark)
