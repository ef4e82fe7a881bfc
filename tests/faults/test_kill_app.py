"""The whole app, Qt WebEngine and the simulator's page included, killed at random moments of a busy morning."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from random import Random

import pytest

from maestro_desktop.core.highwater import Mark, is_row_of, top_of
from maestro_desktop.core.sqlite_file import StoreError, connect
from maestro_desktop.core.store import Store
from maestro_desktop.paths import Paths
from maestro_desktop.records import store_path
from maestro_desktop.resources import resource_dir
from maestro_desktop.simulator import SimulatorServer
from tests.faults.killing import check

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signal 9")
ROOT = Path(__file__).parents[2]
HOST_ORIGIN = "https://agents.customer.example"
KILLS = int(os.environ.get("TEST_APP_KILLS", "8"))
#: The page talks for so long at most before the kill; seconds.
BUSY_S = 1.5
START_S = 60.0
LOOK_S = 0.03


class Killed:
    """One data folder, and copies of the app that are killed on it. ``seen`` is what was committed, as an outsider
    read it: the app shows nothing before that."""

    def __init__(self, folder: Path, simulator: SimulatorServer) -> None:
        self.folder = folder
        self.key_file = folder.with_suffix(".key")
        self.path = store_path(Paths.under(folder))
        self.seen = Mark()
        self._environ = {
            **os.environ,
            "MAESTRO_KEY_SOURCE": "file",
            "MAESTRO_KEY_FILE": str(self.key_file),
            "MAESTRO_CTI_URL": simulator.page_url(signedin="CC", scenario="working-morning", speed=200),
            "MAESTRO_HOST_ORIGIN": HOST_ORIGIN,
            "MAESTRO_REGION": "GB",
        }

    @property
    def key(self) -> str:
        return self.key_file.read_text().strip()

    def run(self, random: Random) -> None:
        """Start the app, wait until the page talks, let it talk for a random time, and kill it with its children."""
        before = self.seen.seq
        process = subprocess.Popen(
            [sys.executable, "-m", "maestro_desktop", "--data-dir", str(self.folder)],
            cwd=ROOT,
            env=self._environ,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            limit = time.monotonic() + START_S
            # The start and a few more rows.
            while self.seen.seq < before + 3:
                assert time.monotonic() < limit, "the page did not talk"
                self._look(process)
            limit = time.monotonic() + random.uniform(0, BUSY_S)
            while time.monotonic() < limit:
                self._look(process)
        finally:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait(20)
        assert process.returncode == -signal.SIGKILL

    def _look(self, process: subprocess.Popen[bytes]) -> None:
        with suppress(subprocess.TimeoutExpired):
            process.wait(LOOK_S)
            raise AssertionError(f"it ended by itself: {process.returncode}")
        # Not there yet, or just being made.
        with suppress(StoreError, OSError):
            if self.path.exists():
                with closing(connect(self.path, self.key, read_only=True)) as db:
                    self.seen = top_of(db)

    def check(self) -> None:
        store = Store.open(self.path, self.key)
        assert top_of(store.db).seq >= self.seen.seq
        assert is_row_of(store.db, self.seen), "acknowledged and lost"
        store.close()
        received = check(self.path, self.key)
        assert len(received) == len(set(received)), "written twice"


@pytest.fixture(scope="module")
def simulator() -> Iterator[SimulatorServer]:
    with SimulatorServer(resource_dir(), HOST_ORIGIN) as running:
        yield running


def test_the_app_killed_in_a_burst_loses_nothing(tmp_path: Path, simulator: SimulatorServer) -> None:
    killed = Killed(tmp_path / "maestro", simulator)
    random = Random(3)
    for _ in range(KILLS):
        killed.run(random)
        killed.check()
    assert killed.seen.seq > 6 * KILLS, "nothing was tested"
