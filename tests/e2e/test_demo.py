"""The demo as a newcomer starts it: what it leaves on the terminal, and how its page looks."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
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


def test_the_whole_address_book_is_soon_in_the_demo(tmp_path: Path) -> None:
    env = {**os.environ, "HOME": str(tmp_path), "MAESTRO_KEY_SOURCE": "none"}
    command = [sys.executable, "-m", "maestro_desktop", "--data-dir", str(tmp_path / "demo")]

    def run(*words: str) -> str:
        return subprocess.run([*command, *words], cwd=ROOT, env=env, capture_output=True, text=True, timeout=60).stdout

    deadline = time.monotonic() + 90
    with subprocess.Popen([*command, "--demo"], cwd=ROOT, env=env, stderr=subprocess.PIPE, text=True) as demo:
        try:
            imported = 0
            while imported < 5_000 and time.monotonic() < deadline and demo.poll() is None:
                imported = sum(
                    json.loads(line)["contacts"] for line in run("contacts", "imports", "--json").splitlines()
                )
            # As at a log-out: a call that is played does not stop it.
            demo.terminate()
            _, said = demo.communicate(timeout=60)
        finally:
            demo.kill()
    assert imported > 5_000
    assert (demo.returncode, said) == (0, "")
