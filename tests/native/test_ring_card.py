"""The card of what rings on a real screen with a window manager: who types goes on typing."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.native.desktop import need

CHILD = Path(__file__).with_name("ring_child.py")
ROOT = CHILD.parents[2]
WAIT_MS = 30_000


class Screen:
    """Programs on one screen, and what they print."""

    def __init__(self, display: str, folder: Path) -> None:
        self._folder = folder
        self._environ = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
        self._running: list[subprocess.Popen[bytes]] = []

    def start(self, *command: str) -> Callable[[], str]:
        """Start a program; what is returned reads what it has printed until then."""
        said = self._folder / f"said-{len(self._running)}"
        with said.open("wb") as out:
            self._running.append(subprocess.Popen(command, env=self._environ, stdout=out, stderr=subprocess.DEVNULL))
        return said.read_text

    def do(self, *command: str) -> str:
        done = subprocess.run(["xdotool", *command], env=self._environ, capture_output=True, text=True, timeout=20)
        return done.stdout.strip()

    def end(self) -> None:
        for process in reversed(self._running):
            process.kill()
            process.wait(20)


@pytest.fixture
def screen(display: str, tmp_path: Path) -> Iterator[Screen]:
    need("openbox", "xdotool")
    screen = Screen(display, tmp_path)
    yield screen
    screen.end()


def test_the_card_leaves_the_keyboard_where_it_is(qtbot: QtBot, screen: Screen) -> None:
    screen.start("openbox")
    qtbot.waitUntil(lambda: screen.do("get_num_desktops") != "", timeout=WAIT_MS)
    typed = screen.start(sys.executable, str(CHILD), "window")

    def window() -> str:
        return screen.do("search", "--onlyvisible", "--name", "^somebody types here$")

    qtbot.waitUntil(lambda: window() != "" and screen.do("getactivewindow") == window(), timeout=WAIT_MS)
    said = screen.start(sys.executable, str(CHILD), "card")

    def card() -> str:
        return screen.do("search", "--onlyvisible", "--name", "^Maestro Desktop is ringing$")

    qtbot.waitUntil(lambda: card() != "", timeout=WAIT_MS)
    screen.do("type", "--delay", "20", "a whole word")
    qtbot.waitUntil(lambda: typed().endswith("a whole word\n"), timeout=WAIT_MS)
    assert screen.do("getactivewindow") == screen.do("getwindowfocus") == window()

    place = screen.do("getwindowgeometry", "--shell", card())
    x, y, width, height = (int(re.search(rf"{name}=(\d+)", place)[1]) for name in ("X", "Y", "WIDTH", "HEIGHT"))  # type: ignore[index]
    assert x + width <= 1280
    assert y + height <= 800

    def put_away() -> bool:
        # Pressed again: the first press may come before the button is there.
        screen.do("mousemove", str(x + width - 150), str(y + height - 30), "click", "1")
        return said() != ""

    qtbot.waitUntil(put_away, timeout=WAIT_MS)
    screen.do("type", "--delay", "20", " more")
    qtbot.waitUntil(lambda: typed().endswith("a whole word more\n"), timeout=WAIT_MS)
    assert screen.do("getwindowfocus") == window(), "a press on the card takes no keyboard either"
