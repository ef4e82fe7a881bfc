"""One running copy, for real: processes that race, die, babble and are somebody else."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import socket
import stat
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from multiprocessing.connection import Pipe
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from maestro_desktop.instance import (
    ADDRESS_NAME,
    LOCK_NAME,
    MAX_WAITING,
    Ack,
    InstanceServer,
    NotRunning,
    Refused,
    claim,
    hand_over,
)
from maestro_desktop.paths import Paths
from maestro_desktop.wire import SOCKET_NAME, PipeChannel

pytestmark = pytest.mark.skipif(os.name != "posix", reason="drives sockets and signals")


class Inbox:
    """Collects frames on the server's thread and lets a test wait for them."""

    def __init__(self) -> None:
        self.frames: list[dict[str, Any]] = []
        self._changed = threading.Condition()

    def __call__(self, frame: dict[str, Any]) -> None:
        with self._changed:
            self.frames.append(frame)
            self._changed.notify_all()

    def wait_for(self, count: int) -> list[dict[str, Any]]:
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.frames) >= count, timeout=10)
            return self.frames


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.under(tmp_path)


@pytest.fixture
def server(paths: Paths) -> Iterator[InstanceServer]:
    server = claim(paths)
    assert server is not None
    yield server
    server.close()


@pytest.fixture
def run_python(paths: Paths) -> Iterator[Callable[[str], subprocess.Popen[str]]]:
    """Start a script that finds `paths` and our names; whatever is left of it ends with the test."""
    started: list[subprocess.Popen[str]] = []
    head = dedent(f"""
        import sys
        from pathlib import Path
        from maestro_desktop.instance import *
        from maestro_desktop.paths import Paths
        paths = Paths.under(Path({str(paths.data.parent)!r}))
        def say(*words): print(*words, flush=True)
    """)

    def start(script: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-c", head + dedent(script)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()


def line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def address(paths: Paths) -> str:
    return str(json.loads((paths.data / ADDRESS_NAME).read_text())["address"])


def drain(connection: socket.socket) -> None:
    """Read until the other side hangs up."""
    with contextlib.suppress(ConnectionResetError):
        while connection.recv(4096):
            pass


def test_nobody_runs(paths: Paths) -> None:
    assert hand_over(paths, {"verb": "raise"}) == NotRunning()
    assert not paths.data.exists()


def test_a_link_reaches_the_running_copy(paths: Paths, server: InstanceServer) -> None:
    inbox = Inbox()
    server.deliver(inbox)
    link = 'tel:+44 20 7946 0018"; $(touch x) ☎'
    assert hand_over(paths, {"verb": "link", "text": link}) == Ack(os.getpid())
    assert inbox.wait_for(1) == [{"v": 1, "verb": "link", "text": link}]


def test_what_comes_while_the_app_starts_waits_in_order(paths: Paths, server: InstanceServer) -> None:
    for number in range(3):
        assert isinstance(hand_over(paths, {"verb": "link", "text": str(number)}), Ack)
    inbox = Inbox()
    server.deliver(inbox)
    assert [frame["text"] for frame in inbox.frames] == ["0", "1", "2"]


def test_an_app_that_never_gets_ready_does_not_fill_the_memory(paths: Paths, server: InstanceServer) -> None:
    answers = [hand_over(paths, {"verb": "raise"}) for _ in range(MAX_WAITING + 1)]
    assert isinstance(answers[-1], Refused)
    assert all(isinstance(answer, Ack) for answer in answers[:-1])


def test_a_copy_that_ends_takes_nothing_more_and_keeps_the_lock(paths: Paths, server: InstanceServer) -> None:
    inbox = Inbox()
    server.deliver(inbox)
    server.stop_taking()
    server.stop_taking()
    assert isinstance(hand_over(paths, {"verb": "raise"}, timeout_s=0.1), Refused)
    assert claim(paths) is None
    server.close()
    assert hand_over(paths, {"verb": "raise"}) == NotRunning()
    assert inbox.frames == []


def test_only_one_claim_holds(paths: Paths, server: InstanceServer) -> None:
    assert claim(paths) is None
    server.close()
    server.close()
    again = claim(paths)
    assert again is not None
    again.close()
    assert hand_over(paths, {"verb": "raise"}) == NotRunning()


def test_two_data_folders_are_two_copies(tmp_path: Path, server: InstanceServer) -> None:
    other = claim(Paths.under(tmp_path / "other"))
    assert other is not None
    other.close()


def test_lock_and_socket_are_private(paths: Paths, server: InstanceServer) -> None:
    assert stat.S_IMODE(paths.data.stat().st_mode) == 0o700
    assert stat.S_IMODE((paths.data / ADDRESS_NAME).stat().st_mode) == 0o600
    where = Path(address(paths))
    assert stat.S_IMODE(where.stat().st_mode) == 0o600
    assert stat.S_IMODE(where.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize("kind", ["long", "unusable"])
def test_a_runtime_folder_that_does_not_serve_is_replaced(tmp_path: Path, kind: str) -> None:
    if kind == "long":
        paths = Paths.under(tmp_path / ("x" * 60) / ("y" * 60))
    else:
        paths = Paths.under(tmp_path)
        paths.runtime.touch()
    server = claim(paths)
    assert server is not None
    assert isinstance(hand_over(paths, {"verb": "raise"}), Ack)
    where = Path(address(paths))
    server.close()
    assert not where.parent.exists()


def test_too_long_a_frame_is_not_sent(paths: Paths, server: InstanceServer) -> None:
    assert isinstance(hand_over(paths, {"verb": "link", "text": "9" * 5000}), Refused)


@pytest.mark.parametrize(
    "raw",
    [
        b"\xff\xff\xff\xff" + b"x" * 100,
        struct.pack("!I", 5000) + b"{" * 5000,
        struct.pack("!I", 5) + b"hello",
        struct.pack("!I", 2) + b"[]",
        struct.pack("!I", 2) + b"{}",
        struct.pack("!I", 3) + b"\xff\xfe\xfd",
        b"\x00\x00\x00\x18" + b'{"v": 2, "verb": "link"}',
        b"\x00\x00\x00\x14" + b'{"v": 1, "verb": 17}',
        struct.pack("!I", 26) + b'{"v": 1, "verb": "quit2" }',
        struct.pack("!I", 36) + b'{"v": 1, "verb": "link", "text": 5 }',
        b"\x00\x00",
        b"",
        b"GET / HTTP/1.1\r\n\r\n",
    ],
)
def test_babble_changes_nothing(paths: Paths, server: InstanceServer, raw: bytes) -> None:
    inbox = Inbox()
    server.deliver(inbox)
    with socket.socket(socket.AF_UNIX) as stranger:
        stranger.connect(address(paths))
        stranger.sendall(raw)
        stranger.shutdown(socket.SHUT_WR)
        drain(stranger)
    assert isinstance(hand_over(paths, {"verb": "raise"}), Ack)
    assert [frame["verb"] for frame in inbox.wait_for(1)] == ["raise"]


def test_half_a_frame_holds_up_nobody_and_is_given_up(paths: Paths, server: InstanceServer) -> None:
    server.deliver(Inbox())
    with socket.socket(socket.AF_UNIX) as sleeper:
        sleeper.connect(address(paths))
        sleeper.sendall(struct.pack("!I", 50) + b'{"v": 1')
        began = time.monotonic()
        assert isinstance(hand_over(paths, {"verb": "raise"}), Ack)
        assert time.monotonic() - began < 1
        sleeper.settimeout(10)
        drain(sleeper)


def test_another_user_is_not_heard(paths: Paths, server: InstanceServer, tmp_path: Path) -> None:
    setpriv = shutil.which("setpriv")
    if os.geteuid() != 0 or setpriv is None:
        pytest.skip("only root can become another user")
    server.deliver(Inbox())
    where = Path(address(paths))
    script = dedent("""
        import socket, sys
        s = socket.socket(socket.AF_UNIX)
        try:
            s.connect(sys.argv[1])
        except OSError as error:
            print(type(error).__name__); raise SystemExit
        s.settimeout(5)
        print(repr(s.recv(100)))
    """)
    become = [setpriv, "--reuid=65534", "--regid=65534", "--clear-groups", "/usr/bin/python3", "-c", script]

    def ask() -> str:
        return subprocess.run([*become, str(where)], capture_output=True, text=True, check=True).stdout.strip()

    assert ask() == "PermissionError"
    # Even with every door on the way open, the server asks who is there and hangs up without a word.
    where.chmod(0o777)
    for folder in where.parents:
        if not folder.stat().st_mode & 0o001:
            folder.chmod(0o711)
    assert ask() in ("b''", "ConnectionResetError")


def test_a_copy_that_was_killed_leaves_the_way_free(
    paths: Paths, run_python: Callable[[str], subprocess.Popen[str]]
) -> None:
    first = run_python("server = claim(paths); say('up'); sys.stdin.read()")
    assert line(first) == "up"
    assert (paths.runtime / SOCKET_NAME).exists()
    first.send_signal(signal.SIGKILL)
    first.wait()
    assert (paths.runtime / SOCKET_NAME).exists()
    assert hand_over(paths, {"verb": "raise"}) == NotRunning()
    server = claim(paths)
    assert server is not None
    assert hand_over(paths, {"verb": "raise"}) == Ack(os.getpid())
    server.close()


def test_a_frozen_copy_is_told_of_and_not_doubled(
    paths: Paths, run_python: Callable[[str], subprocess.Popen[str]]
) -> None:
    first = run_python("server = claim(paths); say('up'); sys.stdin.read()")
    assert line(first) == "up"
    first.send_signal(signal.SIGSTOP)
    answer = hand_over(paths, {"verb": "raise"}, timeout_s=0.3)
    assert isinstance(answer, Refused)
    assert "does not answer" in answer.reason
    assert claim(paths) is None


def test_a_copy_that_is_only_starting_is_waited_for(
    paths: Paths, run_python: Callable[[str], subprocess.Popen[str]]
) -> None:
    # Holds the lock and does not listen yet, until it is told to.
    first = run_python(
        f"""
        import maestro_desktop.instance as instance
        paths.data.mkdir(parents=True)
        lock = instance._take_lock(paths.data / {LOCK_NAME!r})
        say("locked"); sys.stdin.readline()
        server = InstanceServer(paths, lock); say("up"); sys.stdin.read()
        """
    )
    assert line(first) == "locked"
    assert isinstance(hand_over(paths, {"verb": "raise"}, timeout_s=0.1), Refused)
    answers: list[object] = []
    waiting = threading.Thread(
        target=lambda: answers.append(hand_over(paths, {"verb": "raise"}, 10, wait_for_start=True))
    )
    waiting.start()
    assert first.stdin is not None
    first.stdin.write("\n")
    first.stdin.flush()
    waiting.join()
    assert answers == [Ack(first.pid)]


def test_twenty_starts_at_once_are_one_copy_and_lose_no_link(
    run_python: Callable[[str], subprocess.Popen[str]],
) -> None:
    """Everybody does what the command line does, from one starting gun."""
    script = """
        say("ready"); sys.stdin.readline()
        frame = {"verb": "link", "text": sys.argv[0]}
        answer = hand_over(paths, frame)
        if isinstance(answer, NotRunning):
            server = claim(paths)
            if server is None:
                answer = hand_over(paths, frame, 20, wait_for_start=True)
            else:
                got = []
                server.deliver(got.append)
                say("primary"); sys.stdin.readline(); say(len(got)); raise SystemExit
        say(type(answer).__name__)
    """
    for _ in range(2):
        racers = [run_python(script) for _ in range(20)]
        assert [line(racer) for racer in racers] == ["ready"] * 20
        for racer in racers:
            assert racer.stdin is not None
            racer.stdin.write("\n")
            racer.stdin.flush()
        results = [line(racer) for racer in racers]
        assert sorted(results) == ["Ack"] * 19 + ["primary"]
        winner = racers[results.index("primary")]
        assert winner.stdin is not None
        winner.stdin.write("\n")
        winner.stdin.flush()
        assert line(winner) == "19"
        winner.wait()


def test_a_sender_loads_no_qt_and_is_quick(paths: Paths, server: InstanceServer) -> None:
    server.deliver(Inbox())
    script = dedent(f"""
        import sys
        from pathlib import Path
        from maestro_desktop.instance import hand_over
        from maestro_desktop.paths import Paths
        print(hand_over(Paths.under(Path({str(paths.data.parent)!r})), {{"verb": "raise"}}))
        heavy = ("PySide6", "pydantic", "phonenumbers", "sqlcipher3", "keyring")
        print([name for name in heavy if name in sys.modules])
    """)
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == [f"Ack(pid={os.getpid()})", "[]"]


def test_a_pipe_carries_the_same_frames() -> None:
    """The channel of Windows, over the pipe of this system."""
    ours, theirs = Pipe()
    near, far = PipeChannel(ours), PipeChannel(theirs)
    near.send({"verb": "link", "text": "☎"})
    assert far.receive(1) == {"verb": "link", "text": "☎"}
    with pytest.raises(TimeoutError):
        far.receive(0.01)
    ours.send_bytes(b"x" * 5000)
    with pytest.raises(OSError, match="length"):
        far.receive(1)
    near.close()
    far.close()


def test_a_pipe_that_breaks_is_an_ordinary_error() -> None:
    ours, theirs = Pipe()
    PipeChannel(ours).close()
    with pytest.raises(ConnectionResetError):
        PipeChannel(theirs).receive(1)
    theirs.close()


def test_nobody_runs_in_a_folder_that_can_not_be_one(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert hand_over(Paths.under(tmp_path / "file"), {"verb": "raise"}, timeout_s=0.1) == NotRunning()
