"""A real Wayland session without a screen: what X11 gives to everybody, a window gets there only in front.

The compositor refuses to run as root: the session belongs to nobody, and needs a system Python that can read this tree.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

ROOT = Path(__file__).parents[2]
WAIT_MS = 60_000
NOBODY = 65534
NEEDED = ("sway", "swaymsg", "wl-copy", "foot", "setpriv", "dbus-run-session")
PYTHON = f"/usr/bin/python{sys.version_info.major}.{sys.version_info.minor}"
AS_NOBODY = ("setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups")
TOKEN = "from-whoever-asked"


def why_not() -> str:
    """Why there can be no session here; "" if there can be."""
    if missing := [name for name in NEEDED if shutil.which(name) is None]:
        return f"not installed: {' '.join(missing)}"
    if os.geteuid() != 0:
        return "only root can start a session of somebody else"
    places = [PYTHON, str(ROOT / "maestro_desktop"), *(path for path in sys.path if path.endswith("site-packages"))]
    for place in places:
        if subprocess.run([*AS_NOBODY, "test", "-r", place], check=False).returncode:
            return f"nobody can't read {place}"
    return ""


class Session:
    """A compositor, and programs in it."""

    def __init__(self, folder: Path, wait: Callable[[Callable[[], bool]], None]) -> None:
        self.folder, self.wait = folder, wait
        self.log = folder / "app.log"
        self._started: list[subprocess.Popen[bytes]] = []
        libraries = [str(ROOT), *(path for path in sys.path if path.endswith("site-packages"))]
        self._environ = {
            "PATH": "/usr/bin:/bin",
            "LANG": "C.UTF-8",
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder),
            "PYTHONPATH": os.pathsep.join(libraries),
            "PYTHONDONTWRITEBYTECODE": "1",
            "WLR_BACKENDS": "headless",
            "WLR_LIBINPUT_NO_DEVICES": "1",
            "WLR_RENDERER": "pixman",
            "MAESTRO_KEY_SOURCE": "none",
            "MAESTRO_REGION": "GB",
            "MAESTRO_CTI_URL": "http://127.0.0.1:9/",
            "MAESTRO_HOST_ORIGIN": "https://agents.customer.example",
        }

    def begin(self) -> None:
        (self.folder / "conf").write_text("output HEADLESS-1 resolution 1280x800\nfocus_on_window_activation urgent\n")
        self.start("dbus-run-session", "--", "sway", "-c", str(self.folder / "conf"))
        self.wait(lambda: any(self.folder.glob("sway-ipc.*")) and (self.folder / "wayland-1").exists())
        (ipc,) = self.folder.glob("sway-ipc.*")
        self._environ |= {"WAYLAND_DISPLAY": "wayland-1", "QT_QPA_PLATFORM": "wayland", "SWAYSOCK": str(ipc)}

    def start(self, *command: str, log: Path | None = None, **environ: str) -> subprocess.Popen[bytes]:
        with (log or self.folder / "other.log").open("ab") as out:
            process = subprocess.Popen(
                [*AS_NOBODY, *command],
                env={**self._environ, **environ},
                stdin=subprocess.PIPE,
                stdout=out,
                stderr=out,
                start_new_session=True,
            )
        self._started.append(process)
        return process

    def start_app(self) -> None:
        # Nobody has no name for a session of its own, and the sandbox of a user like any other.
        self.start(*self._app(), log=self.log, WAYLAND_DEBUG="1", MAESTRO_DEVELOPER="1")
        self.wait(lambda: "maestro-desktop" in self.windows())
        self.wait(lambda: any("start" in each for each in self.ledger()))

    def _app(self, *arguments: str) -> list[str]:
        return [PYTHON, "-m", "maestro_desktop", "--data-dir", str(self.folder / "data"), *arguments]

    def run(self, *command: str, **environ: str) -> str:
        done = subprocess.run(
            [*AS_NOBODY, *command],
            env={**self._environ, **environ},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=60,
            check=False,
        )
        return done.stdout.decode()

    def hand_over(self, *arguments: str) -> None:
        assert self.run(*self._app(*arguments), XDG_ACTIVATION_TOKEN=TOKEN) == ""

    def copy(self, text: str) -> None:
        copying = self.start("wl-copy", "--foreground")
        assert copying.stdin is not None
        copying.stdin.write(text.encode())
        copying.stdin.close()

    def windows(self) -> dict[str, bool]:
        """Which programs have a window, and whether it has the focus."""
        tree = self.run("swaymsg", "-r", "-t", "get_tree")
        found: dict[str, bool] = {}

        def look(node: dict[str, Any]) -> None:
            if node.get("app_id"):
                found[node["app_id"]] = bool(node["focused"])
            for each in (*node["nodes"], *node["floating_nodes"]):
                look(each)

        if tree:
            look(json.loads(tree))
        return found

    def ledger(self) -> list[str]:
        lines = self.run(*self._app("ledger", "export", "-")).splitlines()
        return [json.loads(line)["text"] for line in lines]

    def dials(self) -> list[dict[str, Any]]:
        """The first verdicts: a card that another one replaces is dropped by one more."""
        told = [json.loads(text) for text in self.ledger() if '"do"' in text]
        return [each for each in told if each["do"] == "dial" and each["action"] != "cancel"]

    def end(self) -> None:
        # Some of them have left their group: all have our folder in their environment.
        ours = f"XDG_RUNTIME_DIR={self.folder}\0".encode()
        for environ in Path("/proc").glob("[0-9]*/environ"):
            with suppress(OSError):
                if ours in environ.read_bytes():
                    os.kill(int(environ.parent.name), signal.SIGKILL)
        for process in self._started:
            process.communicate()


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    if reason := why_not():
        pytest.skip(reason)
    folder = Path("/tmp") / f"maestro-wayland-{os.getpid()}"
    folder.mkdir(mode=0o700)
    os.chown(folder, NOBODY, NOBODY)
    session = Session(folder, lambda condition: qtbot.waitUntil(condition, timeout=WAIT_MS))
    try:
        session.begin()
        yield session
    finally:
        session.end()
        shutil.rmtree(folder, ignore_errors=True)


def test_the_clipboard_is_read_once_the_window_is_in_front_and_tokens_are_passed_on(session: Session) -> None:
    session.start_app()
    session.start("foot", "-a", "another", "sleep", "600")
    session.wait(lambda: session.windows().get("another", False))
    session.copy("020 7946 0018")
    session.hand_over("dial", "--clipboard")
    session.wait(lambda: f'.activate("{TOKEN}"' in session.log.read_text(errors="replace"))
    assert session.dials() == [], "a window that is not in front sees an old clipboard, or none"
    session.run("swaymsg", "[app_id=maestro-desktop] focus")
    session.wait(
        lambda: [(each["text"], each["source"]) for each in session.dials()] == [("020 7946 0018", "clipboard")]
    )

    session.run("swaymsg", "[app_id=another] focus")
    session.hand_over("tel:+442079460100")
    session.wait(lambda: session.log.read_text(errors="replace").count(f'.activate("{TOKEN}"') == 2)
    session.wait(lambda: session.dials()[-1]["text"] == "tel:+442079460100")
