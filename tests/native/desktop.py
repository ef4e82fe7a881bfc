"""A desktop of the tests' own: bus, display and home that belong to nobody else."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest


def need(*programs: str) -> None:
    """Skip the test where a program of the desktop is not installed (dev.py test installs them on Debian)."""
    missing = [program for program in programs if shutil.which(program) is None]
    if missing:
        pytest.skip(f"not installed: {' '.join(missing)}")


# Starts nothing by itself, as a session's own configuration would: each test says what is there.
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type><listen>unix:path={path}</listen>
  <policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
</busconfig>"""


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[str]:
    """The address of a private D-Bus."""
    need("dbus-daemon")
    config = tmp_path / "bus.conf"
    config.write_text(_BUS.format(path=tmp_path / "bus"))
    daemon = subprocess.Popen(
        ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert daemon.stdout is not None
    yield daemon.stdout.readline().strip()
    daemon.terminate()
    daemon.communicate()


@pytest.fixture
def display() -> Iterator[str]:
    """The name of a private X display."""
    need("Xvfb")
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as answer:
        yield f":{answer.readline().strip()}"
    server.terminate()
    server.wait()


class Desktop:
    """A home with its own environment; `run` runs a program in it and returns its output."""

    def __init__(self, home: Path, display: str, bus: str) -> None:
        self.home = home
        self.data_home = home / ".local" / "share"
        self.config_home = home / ".config"
        self.applications = self.data_home / "applications"
        kept = {key: value for key, value in os.environ.items() if not key.startswith(("XDG_", "DBUS_", "QT"))}
        self.environ = kept | {"HOME": str(home), "DISPLAY": display, "DBUS_SESSION_BUS_ADDRESS": bus}

    def run(self, command: Sequence[str]) -> tuple[int, str]:
        done = subprocess.run(
            command, env=self.environ, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=60
        )
        return done.returncode, done.stdout


@pytest.fixture
def desktop(tmp_path: Path, display: str, bus: str) -> Desktop:
    home = tmp_path / "home"
    home.mkdir()
    return Desktop(home, display, bus)
