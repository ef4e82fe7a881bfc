"""Processes killed at random moments. ``TEST_KILLS=1000`` makes the longer run of some five minutes."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random

import pytest

from maestro_desktop.core.backups import Backups, mark_of
from maestro_desktop.core.ledger import Ledger
from maestro_desktop.core.restoring import restore
from maestro_desktop.core.store import Check, Store, StoreGone
from tests.faults.killing import PATIENCE_S, Records, warm_up
from tests.faults.worker import back_up, restore_again, switchboard

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signal 9")
KEY = "5e" * 32
KILLS = int(os.environ.get("TEST_KILLS", "180"))
#: So often each set of records is killed before the next one is begun: what is checked stays small.
ROUNDS = 15


@pytest.fixture(autouse=True, scope="module")
def _warm() -> None:
    warm_up()


@pytest.mark.parametrize("life", range(max(1, KILLS // ROUNDS)))
def test_nothing_acknowledged_is_lost_and_nothing_is_doubled(tmp_path: Path, life: int) -> None:
    records = Records(tmp_path / "maestro.db", KEY, Random(life))
    for number in range(ROUNDS):
        records.burst(starting=number % 4 == 0)
        records.check()
    assert records.opened >= ROUNDS * 3 // 4 - 1
    assert len(records.acknowledged) >= records.opened - ROUNDS // 4 - 1, "nothing was tested"


def _filled(folder: Path) -> int:
    """Records with some megabytes in them; returns the number of ledger rows."""
    store = Store.open(folder / "maestro.db", KEY)
    board = switchboard(store)
    board.start("test")
    for number in range(400):
        board.notice("test", number=number, text="x" * 2_000)
    board.close()
    last = board.ledger.last_seq
    store.close()
    (folder / "key.json").write_text("{}")
    return last


def _a_while(records: Records) -> Callable[[Connection], None]:
    """Talk that listens: until something was done once, and then for a random time."""

    def wait(pipe: Connection) -> None:
        assert pipe.poll(PATIENCE_S), "it did nothing"
        deadline = records.at_random(0.2)
        while (left := deadline - time.monotonic()) > 0 and pipe.poll(left):
            pipe.recv()

    return wait


def test_a_backup_that_is_killed_leaves_only_whole_ones(tmp_path: Path) -> None:
    last = _filled(tmp_path)
    records = Records(tmp_path / "maestro.db", KEY, Random(1))
    for _ in range(10):
        records.run(back_up, _a_while(records))
        for backup in Backups(tmp_path / "backups").all():
            assert mark_of(backup.path, KEY, check=True).seq == last
            assert backup.key_note.read_text() == "{}"
    assert Backups(tmp_path / "backups").all(), "nothing was tested"


def test_a_restore_that_is_killed_is_never_taken_for_a_first_start(tmp_path: Path) -> None:
    """After each kill the records are whole, or it is told that they are gone; and restoring then works."""
    last = _filled(tmp_path)
    path = tmp_path / "maestro.db"
    backups = Backups(tmp_path / "backups")
    backup = backups.make(path, KEY, tmp_path / "key.json", 1_772_000_000_000)
    records = Records(path, KEY, Random(2))
    for _ in range(10):
        records.run(restore_again, _a_while(records))
        try:
            store = Store.open(path, KEY, check=Check.CAREFUL)
        except StoreGone:
            restore(path, KEY, backup.path, 1_773_000_000_000)
            store = Store.open(path, KEY, check=Check.CAREFUL)
        assert Ledger(store).last_seq == last
        assert Ledger(store).verify().problem == ""
        assert not store.finding
        store.close()
    assert list(tmp_path.glob("maestro-replaced-*.db")), "nothing was tested"
