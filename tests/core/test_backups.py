from __future__ import annotations

import os
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from maestro_desktop.core.backups import Backup, Backups, copy_store, mark_of
from maestro_desktop.core.changes import LedgerKind
from maestro_desktop.core.ledger import Ledger
from maestro_desktop.core.sqlite_file import CopyCancelled, StoreCorrupt, StoreError, StoreReadOnly
from maestro_desktop.core.store import Store

KEY = "ab" * 32
HOUR = 60 * 60 * 1000
DAY = 24 * HOUR
#: A Monday, noon UTC.
NOW = int(datetime(2026, 3, 2, 12, tzinfo=UTC).timestamp()) * 1000


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store.open(tmp_path / "maestro.db", KEY)
    fill(store, 10)
    (tmp_path / "key.json").write_text('{"source": "file"}')
    yield store
    store.close()


@pytest.fixture
def backups(tmp_path: Path) -> Backups:
    return Backups(tmp_path / "backups")


@pytest.fixture
def in_utc() -> Iterator[None]:
    """Days and weeks are those of the user's clock; this user is in Greenwich."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = "UTC"
    time.tzset()
    yield
    os.environ.pop("TZ")
    if before is not None:
        os.environ["TZ"] = before
    time.tzset()


def fill(store: Store, count: int, size: int = 10) -> None:
    ledger = Ledger(store)
    for _ in range(count):
        ledger.append(NOW, LedgerKind.NOTICED, "x" * size)
    store.commit()


def make(backups: Backups, store: Store, now: int = NOW) -> Backup:
    return backups.make(store.path, store.key, store.path.with_name("key.json"), now)


def test_a_backup_is_whole_checked_and_has_its_note(store: Store, backups: Backups) -> None:
    backup = make(backups, store)
    assert backups.all() == (backup,)
    assert (backup.path.name, backup.at_ms) == ("maestro-2026-03-02-120000.db", NOW)
    assert sorted(file.name for file in backups.folder.iterdir()) == [
        "maestro-2026-03-02-120000.db",
        "maestro-2026-03-02-120000.key.json",
    ]
    assert backup.key_note.read_text() == '{"source": "file"}'
    assert mark_of(backup.path, KEY, check=True).seq == 10
    assert not backup.path.read_bytes().startswith(b"SQLite")
    with pytest.raises(StoreError):
        mark_of(backup.path, "cd" * 32)
    copy = Store.open(backup.path, KEY)
    assert Ledger(copy).verify().rows == 10
    copy.close()


def test_the_app_goes_on_writing_while_it_is_made(store: Store, backups: Backups) -> None:
    fill(store, 3_000, size=2_000)
    written = 0

    def go_on() -> bool:
        nonlocal written
        fill(store, 1)
        written += 1
        return True

    backup = backups.make(store.path, store.key, store.path.with_name("key.json"), NOW, go_on)
    assert written > 2, "it is asked now and then"
    assert Ledger(store).last_seq == 3_010 + written
    assert mark_of(backup.path, KEY, check=True).seq == 3_010, "one moment, held still"


def test_one_that_is_given_up_leaves_nothing(store: Store, backups: Backups) -> None:
    fill(store, 3_000, size=2_000)
    with pytest.raises(CopyCancelled):
        backups.make(store.path, store.key, store.path.with_name("key.json"), NOW, lambda: False)
    assert list(backups.folder.iterdir()) == []
    fill(store, 1)


def test_what_a_killed_one_left_is_swept_away(store: Store, backups: Backups) -> None:
    backups.folder.mkdir()
    (backups.folder / "maestro-2026-03-01-000000.db.part").write_bytes(b"half")
    make(backups, store)
    assert not list(backups.folder.glob("*.part*"))


def test_the_newest_of_seven_days_and_four_weeks_stay(store: Store, backups: Backups, in_utc: None) -> None:
    backups.folder.mkdir()
    began = datetime(2026, 1, 1, 3, tzinfo=UTC)
    for hours in range(0, 60 * 24, 12):
        at = began + timedelta(hours=hours)
        for ending in (".db", ".key.json"):
            (backups.folder / f"maestro-{at:%Y-%m-%d-%H%M%S}{ending}").touch()
    (backups.folder / "maestro-mine.db").touch()
    backups.prune()
    # The last one is of Sunday, the first of March.
    kept = [backup.path.name[8:18] for backup in backups.all()]
    assert kept == [
        "2026-03-01",
        "2026-02-28",
        "2026-02-27",
        "2026-02-26",
        "2026-02-25",
        "2026-02-24",
        "2026-02-23",
        "2026-02-22",
        "2026-02-15",
        "2026-02-08",
    ]
    assert all(backup.path.name[19:] == "150000.db" for backup in backups.all())
    assert all(backup.key_note.exists() for backup in backups.all())
    assert len(list(backups.folder.iterdir())) == 21, "no note is left alone, and other files are not ours"
    assert backups.prune() == ()


def test_one_a_day(store: Store, backups: Backups, in_utc: None) -> None:
    assert backups.is_due(NOW)
    make(backups, store)
    assert not backups.is_due(NOW)
    assert not backups.is_due(NOW + 11 * HOUR)
    assert backups.is_due(NOW + 12 * HOUR), "after midnight"
    assert not backups.is_due(NOW - 30 * DAY), "the clock was set back"


def test_the_newest_that_opens(store: Store, backups: Backups) -> None:
    assert backups.newest_good(KEY) is None
    first = make(backups, store, NOW)
    fill(store, 1)
    second = make(backups, store, NOW + DAY)
    found = backups.newest_good(KEY)
    assert found is not None
    assert (found[0], found[1].seq) == (second, 11)
    second.path.write_bytes(b"")
    found = backups.newest_good(KEY)
    assert found is not None
    assert (found[0], found[1].seq) == (first, 10)
    assert backups.newest_good("cd" * 32) is None


def test_a_folder_that_can_not_be_used(store: Store, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreReadOnly, match="backup can't be written"):
        make(Backups(tmp_path / "file" / "backups"), store)
    with pytest.raises(StoreReadOnly):
        copy_store(store.path, KEY, tmp_path / "no" / "x.db", tmp_path / "key.json", tmp_path / "no" / "x.key.json")


def test_a_damaged_store_makes_no_backup(store: Store, backups: Backups) -> None:
    fill(store, 500, size=2_000)
    store.close()
    content = bytearray(store.path.read_bytes())
    for start in range(len(content) // 2 // 4096 * 4096, len(content), 4096):
        content[start + 100] ^= 0xFF
    store.path.write_bytes(content)
    with pytest.raises(StoreError):
        make(backups, store)
    assert backups.all() == ()


def test_reading_a_file_that_is_none(tmp_path: Path) -> None:
    with pytest.raises(StoreCorrupt):
        mark_of(tmp_path / "nothing.db", None)
    (tmp_path / "empty.db").touch()
    with pytest.raises(StoreCorrupt):
        mark_of(tmp_path / "empty.db", None)
    assert os.listdir(tmp_path) == ["empty.db"]
