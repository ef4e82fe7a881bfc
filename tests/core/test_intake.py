from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlite

from maestro_desktop.core.changes import LedgerKind
from maestro_desktop.core.intake import MAX_ROWS, Intake
from maestro_desktop.core.ledger import Ledger
from maestro_desktop.core.reserve import Reserve
from maestro_desktop.core.store import Store, StoreReadOnly

FULL = sqlite.OperationalError("database or disk is full")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store.open(tmp_path / "maestro.db", None)
    store.reserve = Reserve(tmp_path / "maestro.reserve", size=4_096, margin=0)
    yield store
    store.close()


@pytest.fixture
def intake(store: Store) -> Intake:
    return Intake(store, Ledger(store))


def test_a_full_disk_gets_the_reserve_once(store: Store, intake: Intake) -> None:
    store.reserve.make()
    intake.add(1, LedgerKind.RECEIVED, "first")
    intake.failed(FULL)
    assert intake.trouble == "The disk is full. The space kept in reserve is used now; please make some room."
    assert not store.reserve.path.exists()
    intake.failed(FULL)
    assert intake.trouble == "The disk is full. New events are kept in memory until there is space again."
    assert [row.text for row in intake.write()] == ["first"]
    assert "in the space kept in reserve" in intake.recovered()
    assert store.reserve.make()
    intake.failed(sqlite.OperationalError("disk I/O error"))
    assert "can't be written" in intake.trouble
    assert store.reserve.path.exists(), "for full disks only"
    intake.write()
    assert intake.recovered() == "The records can be written again. What waited was saved."
    assert intake.recovered() == ""


def test_a_file_that_was_taken_away_takes_nothing_more(store: Store, intake: Intake) -> None:
    intake.add(1, LedgerKind.RECEIVED, "first")
    intake.write()
    away = store.path.with_name("away.db")
    store.path.rename(away)
    intake.add(2, LedgerKind.RECEIVED, "second")
    with pytest.raises(StoreReadOnly, match="is not there any more") as caught:
        intake.write()
    intake.failed(caught.value)
    assert intake.trouble == str(caught.value)
    assert intake.count == 1
    away.rename(store.path)
    assert [row.seq for row in intake.write()] == [2]


def test_what_waits_is_bounded_and_the_loss_is_a_row(store: Store, intake: Intake) -> None:
    for number in range(MAX_ROWS + 3):
        intake.add(number, LedgerKind.RECEIVED, str(number))
    intake.failed(FULL)
    assert intake.count == MAX_ROWS
    rows = intake.write()
    assert (rows[0].kind, rows[0].text) == (LedgerKind.NOTICED, '{"note": "overflow", "count": 3}')
    assert rows[0].at_ms == 2
    assert rows[1].text == "3"
    assert "3 of the events" in intake.recovered()
