"""Sleep by clocks and by the login manager's signal; the network by the kernel's own messages."""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSocketNotifier, QTimer
from pytestqt.qtbot import QtBot

from maestro_desktop.native.base import NullNative, Watch
from maestro_desktop.native.network import NetlinkWatch, is_online
from maestro_desktop.native.sleep import EVERY_S, LIMIT_S, SleepDetector, logind_watch
from maestro_desktop.native.tray import status_notifier_watch
from maestro_desktop.system_watch import SystemWatch
from tests.native.desktop import need

linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux only")


class Clocks:
    def __init__(self) -> None:
        self.wall = 1_000_000.0
        self.steady = 5_000.0

    def detector(self) -> SleepDetector:
        return SleepDetector(lambda: self.wall, lambda: self.steady)

    def work(self, seconds: float) -> None:
        self.wall += seconds
        self.steady += seconds


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


def test_a_day_of_work_is_no_sleep(clocks: Clocks) -> None:
    detector = clocks.detector()
    for _ in range(24 * 720):
        clocks.work(EVERY_S)
        assert detector.check() == 0.0


def test_sleep_is_measured_once(clocks: Clocks) -> None:
    detector = clocks.detector()
    clocks.work(EVERY_S)
    clocks.wall += 3600
    assert detector.check() == 3600
    clocks.work(EVERY_S)
    assert detector.check() == 0.0


def test_a_steady_clock_that_runs_through_sleep_tells_by_the_late_look(clocks: Clocks) -> None:
    detector = clocks.detector()
    clocks.work(3600)
    assert detector.check() == 3600 - EVERY_S


def test_a_clock_set_back_is_no_sleep(clocks: Clocks) -> None:
    detector = clocks.detector()
    clocks.work(EVERY_S)
    clocks.wall -= 7200
    assert detector.check() == 0.0


@given(st.lists(st.tuples(st.floats(0, LIMIT_S), st.floats(0, LIMIT_S)), max_size=50))
def test_busy_moments_are_no_sleep(steps: list[tuple[float, float]]) -> None:
    clocks = Clocks()
    detector = clocks.detector()
    for late, drift in steps:
        clocks.work(EVERY_S + late)
        clocks.wall += drift * 0.99
        assert detector.check() == 0.0


def test_the_clocks_of_this_system_agree_now() -> None:
    assert SleepDetector.of_system().check() == 0.0


@linux_only
def test_the_login_manager_tells_of_sleep_and_waking(bus: str) -> None:
    from jeepney import DBusAddress, message_bus, new_signal
    from jeepney.io.blocking import Proxy, open_dbus_connection

    watch = logind_watch(bus)
    assert watch is not None
    assert watch.process() == ()
    with open_dbus_connection(bus) as manager:
        Proxy(message_bus, manager).RequestName("org.freedesktop.login1")
        source = DBusAddress("/org/freedesktop/login1", interface="org.freedesktop.login1.Manager")
        manager.send(new_signal(source, "PrepareForShutdown", "b", (True,)))
        for asleep in (True, False):
            manager.send(new_signal(source, "PrepareForSleep", "b", (asleep,)))
        got: list[bool] = []
        while len(got) < 2:
            assert select.select([watch.fileno()], [], [], 10)[0]
            got += watch.process()
    assert got == [True, False]
    watch.close()


@linux_only
def test_without_a_system_bus_there_is_no_watch(tmp_path: Path) -> None:
    assert logind_watch(f"unix:path={tmp_path}/nothing") is None
    assert logind_watch("garbage") is None


@linux_only
def test_a_bus_that_ends_is_an_error_and_no_endless_loop(bus: str) -> None:
    watch = logind_watch(bus)
    assert watch is not None
    watch._connection.sock.shutdown(2)
    with pytest.raises(ConnectionError):
        watch.process()
    watch.close()


class OneWatch(NullNative):
    """A system on which only this can be waited for."""

    def __init__(self, *, sleep: Watch | None = None, tray: Watch | None = None) -> None:
        self._sleep = sleep
        self._tray = tray

    def sleep_watch(self) -> Watch | None:
        return self._sleep

    def tray_watch(self) -> Watch | None:
        return self._tray


@linux_only
def test_a_bus_that_ends_leaves_the_clocks(bus: str, clocks: Clocks, qtbot: QtBot) -> None:
    watch = logind_watch(bus)
    assert watch is not None
    system = SystemWatch(OneWatch(sleep=watch), clocks.detector())
    woke: list[bool] = []
    system.woke.connect(lambda: woke.append(True))
    assert [socket.isEnabled() for socket in system.findChildren(QSocketNotifier)] == [True]
    watch._connection.sock.shutdown(2)
    qtbot.waitUntil(lambda: system.findChildren(QSocketNotifier) == [])
    clocks.work(EVERY_S)
    clocks.wall += 3600
    (timer,) = [each for each in system.findChildren(QTimer) if not each.isSingleShot()]
    timer.timeout.emit()
    assert woke == [True]
    system.close()


@linux_only
def test_a_tray_that_comes_late_is_told(bus: str, clocks: Clocks, qtbot: QtBot) -> None:
    from jeepney import message_bus
    from jeepney.io.blocking import Proxy, open_dbus_connection

    system = SystemWatch(OneWatch(tray=status_notifier_watch(bus)), clocks.detector())
    came: list[bool] = []
    system.tray_came.connect(lambda: came.append(True))
    with open_dbus_connection(bus) as panel:
        Proxy(message_bus, panel).RequestName("org.example.Somebody")
        Proxy(message_bus, panel).RequestName("org.kde.StatusNotifierWatcher")
        qtbot.waitUntil(lambda: came == [True])
    system.close()
    system.close()


ROUTE = "Iface\tDestination\tGateway\tFlags\tRefCnt\tUse\tMetric\tMask\tMTU\tWindow\tIRTT\n"


@pytest.mark.parametrize(
    ("route", "route6", "online"),
    [
        (ROUTE + "eth0\t00000000\t0100A8C0\t0003\t0\t0\t0\t00000000\t0\t0\t0\n", "", True),
        (ROUTE + "eth0\t0000A8C0\t00000000\t0001\t0\t0\t0\t00FFFFFF\t0\t0\t0\n", "", False),
        (ROUTE, f"{'0' * 32} 00 {'0' * 32} 00 fe80{'0' * 28} 00000400 00000001 00000000 00000003 wlan0\n", True),
        (ROUTE, f"{'0' * 32} 00 {'0' * 32} 00 {'0' * 32} ffffffff 00000001 00000000 00200200 lo\n", False),
        (ROUTE, "", False),
        (None, None, True),
    ],
)
def test_a_default_route_is_the_network(tmp_path: Path, route: str | None, route6: str | None, online: bool) -> None:
    for name, text in (("route", route), ("ipv6_route", route6)):
        if text is not None:
            (tmp_path / name).write_text(text)
    assert is_online(tmp_path) is online


@linux_only
def test_the_kernel_tells_when_the_network_comes_and_goes() -> None:
    need("unshare", "ip")
    if os.geteuid() != 0:
        pytest.skip("a network of the test's own needs root")
    script = dedent("""
        import json, select, subprocess
        from maestro_desktop.native.network import NetlinkWatch
        watch = NetlinkWatch.open()
        got = []
        def do(*command):
            subprocess.run(["ip", *command], check=True)
            while select.select([watch.fileno()], [], [], 0.3)[0]:
                got.extend(watch.process())
        do("link", "set", "lo", "up")
        do("route", "add", "default", "dev", "lo")
        do("route", "del", "default")
        do("route", "add", "default", "dev", "lo", "metric", "5")
        do("link", "set", "lo", "down")
        watch.close()
        print(json.dumps(got))
    """)
    done = subprocess.run(["unshare", "-n", sys.executable, "-c", script], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == [True, False, True, False]


@linux_only
def test_a_watch_that_nothing_happens_to_says_nothing() -> None:
    watch = NetlinkWatch.open()
    assert watch is not None
    assert watch.process() == ()
    watch.close()
