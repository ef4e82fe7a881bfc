"""The app as real processes: one window however often it is started, and nothing lost when one is killed."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

import pytest
from pytestqt.qtbot import QtBot

from maestro_desktop.core.highwater import read
from maestro_desktop.core.history import History
from maestro_desktop.core.interactions.model import Interaction, State
from maestro_desktop.core.ledger import Ledger, LedgerRow
from maestro_desktop.core.store import Store, StoreError, mark_path
from maestro_desktop.instance import ADDRESS_NAME
from maestro_desktop.paths import Paths
from maestro_desktop.records import store_path
from maestro_desktop.simulator import SimulatorServer
from tests.e2e.desk import HOST_ORIGIN

ROOT = Path(__file__).parents[2]
WAIT_MS = 40_000


@dataclass
class Machine:
    """Starts copies of the app on one data folder and looks into its records from outside."""

    qtbot: QtBot
    folder: Path
    simulator: SimulatorServer
    environ: dict[str, str] = field(default_factory=dict)
    started: list[subprocess.Popen[bytes]] = field(default_factory=list)

    @property
    def paths(self) -> Paths:
        return Paths.under(self.folder)

    def start(self, *arguments: str, **query: str | int | float) -> subprocess.Popen[bytes]:
        key = {"MAESTRO_KEY_SOURCE": "file", "MAESTRO_KEY_FILE": str(self.folder.with_suffix(".key"))}
        page = {
            "MAESTRO_CTI_URL": self.simulator.page_url(signedin="CC", **query),
            "MAESTRO_HOST_ORIGIN": HOST_ORIGIN,
            "MAESTRO_REGION": "GB",
        }
        with (self.folder.parent / f"stderr-{len(self.started)}.txt").open("wb") as errors:
            process = subprocess.Popen(
                [sys.executable, "-m", "maestro_desktop", "--data-dir", str(self.folder), *arguments],
                cwd=ROOT,
                env={**os.environ, **key, **page, **self.environ},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=errors,
                start_new_session=True,
            )
        self.started.append(process)
        return process

    def errors(self, number: int) -> str:
        return (self.folder.parent / f"stderr-{number}.txt").read_text()

    def kill(self, process: subprocess.Popen[bytes]) -> None:
        """End a copy and everything that it started, at once."""
        os.killpg(process.pid, signal.SIGKILL)
        process.wait(20)

    def wait(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=WAIT_MS)

    def running(self) -> list[subprocess.Popen[bytes]]:
        return [process for process in self.started if process.poll() is None]

    def listening(self) -> int:
        """The pid of the copy that takes links, 0 if there is none."""
        try:
            return int(json.loads((self.paths.data / ADDRESS_NAME).read_bytes())["pid"])
        except (OSError, ValueError):
            return 0

    def _read(self, look: Callable[[Store], Any]) -> Any:
        try:
            key = self.folder.with_suffix(".key").read_text().strip()
            if not store_path(self.paths).exists():
                return []
            store = Store.open(store_path(self.paths), key)
        except (OSError, StoreError):
            return []
        try:
            return look(store)
        finally:
            store.close()

    def interactions(self) -> list[Interaction]:
        return list(self._read(lambda store: History(store).page(limit=-1)))

    def ledger(self) -> list[LedgerRow]:
        return list(self._read(lambda store: list(Ledger(store).rows())))

    def starts(self) -> int:
        return sum(row.kind == "noticed" and json.loads(row.text).get("note") == "start" for row in self.ledger())

    def decided(self) -> list[dict[str, Any]]:
        return [json.loads(row.text) for row in self.ledger() if row.kind == "decided"]


@pytest.fixture
def machine(qtbot: QtBot, tmp_path: Path, simulator: SimulatorServer) -> Iterator[Machine]:
    machine = Machine(qtbot, tmp_path / "maestro", simulator)
    yield machine
    for process in machine.running():
        machine.kill(process)


def test_two_starts_at_once_are_one_app(machine: Machine) -> None:
    for _ in range(3):
        machine.start()
    machine.wait(lambda: len(machine.running()) == 1)
    machine.wait(lambda: machine.starts() == 1)
    (alive,) = machine.running()
    assert machine.listening() == alive.pid
    assert [process.returncode for process in machine.started if process is not alive] == [0, 0]

    later = machine.start()
    machine.wait(lambda: later.poll() == 0)
    assert alive.poll() is None

    quitting = machine.start("--quit")
    machine.wait(lambda: quitting.poll() == 0 and alive.poll() == 0)
    assert machine.listening() == 0
    assert machine.starts() == 1
    assert all("Traceback" not in machine.errors(number) for number in range(len(machine.started)))


@pytest.mark.parametrize("wish", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_log_out_or_ctrl_c_ends_it_in_order(machine: Machine, wish: signal.Signals) -> None:
    app = machine.start()
    machine.wait(lambda: machine.starts() == 1)
    app.send_signal(wish)
    machine.wait(lambda: app.poll() == 0)
    assert machine.errors(0) == ""
    assert (machine.paths.config / "window.json").exists()
    assert sorted(path.name for path in machine.paths.data.glob("maestro.db*")) == ["maestro.db"]
    mark = read(mark_path(store_path(machine.paths)))
    assert mark is not None
    assert mark.sound, "the next start would look for damage"


def test_a_link_starts_the_app_and_waits_for_the_agent(machine: Machine) -> None:
    app = machine.start("tel:+442079460018")
    machine.wait(lambda: any(row.get("do") == "dial" for row in machine.decided()))
    (dial,) = [row for row in machine.decided() if row.get("do") == "dial"]
    assert (dial["text"], dial["source"]) == ("tel:+442079460018", "link")
    assert [row for row in machine.ledger() if row.kind == "sent"] == []  # nobody has agreed to it yet
    assert app.poll() is None


def test_a_call_is_there_after_the_app_was_killed_in_the_middle_of_it(machine: Machine) -> None:
    app = machine.start(scenario="picture", speed=4)
    # The last of six is the call that goes on; the first was from the same number.
    machine.wait(lambda: len(rows := machine.interactions()) == 6 and rows[0].state is State.ACTIVE)
    before = machine.interactions()
    machine.kill(app)
    assert machine.interactions() == before

    machine.start()
    machine.wait(lambda: machine.starts() == 2)
    machine.wait(lambda: any("restarted" in reason for reason in machine.interactions()[0].reasons))
    after = machine.interactions()
    assert (after[0].id, after[0].state) == (before[0].id, State.ACTIVE)
    assert [row.id for row in after] == [row.id for row in before]
    assert machine._read(lambda store: Ledger(store).verify().problem) == ""


def test_killed_again_and_again_no_row_is_lost_or_doubled(machine: Machine) -> None:
    seen: list[str] = []
    for _ in range(3):
        app = machine.start(scenario="overlapping", speed=6)
        already = len(seen)
        machine.wait(lambda already=already: len([r for r in machine.ledger() if r.kind == "received"]) >= already + 4)  # type: ignore[misc]
        machine.kill(app)
        texts = [row.text for row in machine.ledger() if row.kind == "received"]
        assert texts[: len(seen)] == seen
        assert len(texts) == len(set(texts))
        seen = texts
    assert machine._read(lambda store: Ledger(store).verify().problem) == ""


NEEDED = ("Xvfb", "openbox", "trayer", "xdotool", "dbus-run-session")


@pytest.mark.skipif(
    not all(map(shutil.which, NEEDED)), reason=f"needs a screen with a tray: {', '.join(NEEDED)} (Debian packages)"
)
def test_with_a_tray_closing_hides_the_window_and_a_start_brings_it_back(machine: Machine, tmp_path: Path) -> None:
    with Screen(tmp_path, machine.wait) as screen:
        machine.environ |= {"DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb", "DBUS_SESSION_BUS_ADDRESS": screen.bus}
        app = machine.start()
        machine.wait(lambda: len(windows(screen.display)) == 1)
        machine.wait(lambda: machine.starts() == 1)

        def closed() -> bool:
            # Asked again: a key that comes while the window is being shown goes astray.
            for window in windows(screen.display):
                xdotool(screen.display, "windowactivate", "--sync", window, "key", "alt+F4")
            return not windows(screen.display)

        machine.wait(closed)
        assert app.poll() is None
        again = machine.start()
        machine.wait(lambda: again.poll() == 0)
        machine.wait(lambda: len(windows(screen.display)) == 1)
        assert app.poll() is None
        machine.kill(app)


@pytest.mark.skipif(not all(map(shutil.which, ["Xvfb", "xdotool", "xclip"])), reason="needs Xvfb, xdotool and xclip")
def test_keys_dial_what_is_copied_or_marked_in_another_program(machine: Machine, display: str) -> None:
    keys = {"MAESTRO_HOTKEY_CLIPBOARD": "Ctrl+Alt+D", "MAESTRO_HOTKEY_MARKED": "Ctrl+Alt+M"}
    screen = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    machine.environ |= {**keys, **screen}
    machine.start()
    machine.wait(lambda: machine.starts() == 1)
    for selection, number in (("clipboard", "020 7946 0018"), ("primary", "020 7946 0100")):
        command = ["xclip", "-in", "-selection", selection]
        subprocess.run(
            command, input=number.encode(), env={**os.environ, **screen}, stdout=subprocess.DEVNULL, check=True
        )

    def pressed(key: str, source: str) -> Callable[[], bool]:
        def look() -> bool:
            # Pressed again: the keys are taken a moment after the start.
            xdotool(display, "key", key)
            return any(row.get("source") == source for row in machine.decided())

        return look

    machine.wait(pressed("ctrl+alt+d", "clipboard"))
    machine.wait(pressed("ctrl+alt+m", "selection"))
    asked = {(row["source"], row["text"]) for row in machine.decided() if row.get("do") == "dial"}
    assert asked == {("clipboard", "020 7946 0018"), ("selection", "020 7946 0100")}
    assert [row for row in machine.ledger() if row.kind == "sent"] == [], "nobody has agreed to it yet"


def xdotool(display: str, *arguments: str) -> str:
    done = subprocess.run(
        ["xdotool", *arguments], env={**os.environ, "DISPLAY": display}, capture_output=True, text=True, timeout=20
    )
    return done.stdout


def windows(display: str) -> list[str]:
    """The windows of the app that show; the icon in the tray is one too, with the same name, and does not count."""
    found = xdotool(display, "search", "--onlyvisible", "--name", "^Maestro Desktop$").split()
    sizes = {window: xdotool(display, "getwindowgeometry", "--shell", window) for window in found}
    return [
        window for window, size in sizes.items() if (width := re.search(r"WIDTH=(\d+)", size)) and int(width[1]) > 100
    ]


class Screen:
    """A virtual screen with a window manager, a session bus and a tray."""

    def __init__(self, folder: Path, wait: Callable[[Callable[[], bool]], None]) -> None:
        self._bus = folder / "bus"
        self._wait = wait
        self._processes: list[subprocess.Popen[bytes]] = []
        self.display = ""

    @property
    def bus(self) -> str:
        return self._bus.read_text().strip()

    def __enter__(self) -> Self:
        read, write = os.pipe()
        size = ["-screen", "0", "1280x900x24", "-nolisten", "tcp"]
        self._run(["Xvfb", "-displayfd", str(write), *size], {}, pass_fds=(write,))
        os.close(write)
        with os.fdopen(read) as number:
            self.display = f":{number.readline().strip()}"
        script = f"echo $DBUS_SESSION_BUS_ADDRESS > {self._bus}.part && mv {self._bus}.part {self._bus};"
        environ = {name: value for name, value in os.environ.items() if name != "DBUS_SESSION_BUS_ADDRESS"}
        # The two of them can get in each other's way while they start, and then one gives up.
        again = "(while :; do {}; sleep 0.2; done) &"
        script += f"{again.format('openbox')} {again.format('trayer')} wait"
        self._run(["dbus-run-session", "--", "sh", "-c", script], {**environ, "DISPLAY": self.display})
        try:
            self._wait(self._is_up)
        except BaseException:
            self.__exit__()
            raise
        return self

    def _is_up(self) -> bool:
        tray = xdotool(self.display, "search", "--class", "trayer")
        return self._bus.exists() and bool(tray) and bool(xdotool(self.display, "get_num_desktops"))

    def _run(self, command: list[str], environ: dict[str, str], pass_fds: tuple[int, ...] = ()) -> None:
        self._processes.append(
            subprocess.Popen(
                command,
                env=environ or None,
                pass_fds=pass_fds,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        )

    def __exit__(self, *_: object) -> None:
        for process in reversed(self._processes):
            os.killpg(process.pid, signal.SIGKILL)
            process.wait(20)
