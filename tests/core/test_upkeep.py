from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from maestro_desktop.core.backups import Backups, mark_of
from maestro_desktop.core.changes import LedgerKind
from maestro_desktop.core.ledger import Ledger
from maestro_desktop.core.reserve import Reserve
from maestro_desktop.core.store import Check, Store
from maestro_desktop.core.upkeep import Checked, Upkeep, checked_path
from tests.core.test_backups import DAY, HOUR, KEY, NOW, fill


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store.open(tmp_path / "maestro.db", KEY)
    fill(store, 10)
    yield store
    store.close()


def upkeep(store: Store, *, unchecked: bool = False, go_on: Callable[[], bool] = lambda: True) -> Upkeep:
    reserve = Reserve(store.path.with_suffix(".reserve"), size=10_000, margin=0)
    backups = Backups(store.path.parent / "backups")
    return Upkeep(store.path, KEY, store.path.with_name("key.json"), backups, reserve, unchecked=unchecked, go_on=go_on)


def made(store: Store) -> int:
    return len(Backups(store.path.parent / "backups").all())


def damage(store: Store) -> None:
    fill(store, 500, size=2_000)
    store.close()
    content = bytearray(store.path.read_bytes())
    for start in range(len(content) // 2 // 4096 * 4096, len(content), 4096):
        content[start + 100] ^= 0xFF
    store.path.write_bytes(content)


def test_a_day(store: Store) -> None:
    work = upkeep(store)
    assert work.work(NOW) == ()
    assert store.path.with_suffix(".reserve").stat().st_size == 10_000
    assert Checked.read(checked_path(store.path)) == Checked(NOW)
    assert made(store) == 1
    assert work.work(NOW + HOUR) == ()
    assert made(store) == 1
    assert work.work(NOW + DAY) == ()
    assert made(store) == 2
    assert Checked.read(checked_path(store.path)) == Checked(NOW), "once a week"
    work.work(NOW + 7 * DAY)
    assert Checked.read(checked_path(store.path)) == Checked(NOW + 7 * DAY)


def test_damage_is_told_and_remembered(store: Store) -> None:
    damage(store)
    told = upkeep(store).work(NOW)
    assert told[0] == "A check of the records found damage. Quit and start again: a backup can be restored then."
    assert "backup of the records could not be made" in told[1]
    assert Checked.read(checked_path(store.path)).problem


def test_a_backup_that_fails_is_tried_again_and_told_once(store: Store) -> None:
    (store.path.parent / "backups").touch()
    work = upkeep(store)
    (told,) = work.work(NOW)
    assert told.startswith("Today's backup of the records could not be made. The backup can't be written to")
    assert work.work(NOW + 60_000) == ()
    assert work.work(NOW + HOUR) == (), "told once"
    (store.path.parent / "backups").unlink()
    assert work.work(NOW + 2 * HOUR) == ()
    assert made(store) == 1


def test_after_a_bad_end_it_is_checked_at_once(store: Store) -> None:
    Checked(NOW).write(checked_path(store.path))
    work = upkeep(store, unchecked=True)
    work.work(NOW)
    assert not work.unchecked
    damage(store)
    work = upkeep(store, unchecked=True)
    assert "found damage" in work.work(NOW)[0]
    assert work.unchecked


def test_ending_the_app_interrupts(store: Store) -> None:
    fill(store, 2_000, size=2_000)
    asked = 0

    def go_on() -> bool:
        nonlocal asked
        asked += 1
        return asked < 3

    assert upkeep(store, go_on=go_on).work(NOW) == ()
    assert Checked.read(checked_path(store.path)) == Checked(), "not half a check"
    assert made(store) == 0


def test_room_is_told_when_it_was_needed(store: Store) -> None:
    work = upkeep(store)
    work.work(NOW)
    reserve = work._reserve
    assert reserve.release()
    assert [reserve.given_up] == [True]
    assert not reserve.release(), "there is nothing left"
    (told,) = work.work(NOW)
    assert "There is space on the disk again" in told
    assert [reserve.given_up] == [False]
    assert work.work(NOW) == ()


def test_no_room_is_kept_where_there_is_none(tmp_path: Path) -> None:
    free = shutil.disk_usage(tmp_path).free
    reserve = Reserve(tmp_path / "maestro.reserve", size=10_000, margin=free)
    assert not reserve.make()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", ["", "[]", "{", '{"at_ms": "x"}', '{"other": 1}', "[" * 100_000])
def test_a_note_that_can_not_be_read_is_no_check(tmp_path: Path, content: str) -> None:
    (tmp_path / "note").write_text(content)
    assert Checked.read(tmp_path / "note") == Checked()


def test_only_a_bad_end_is_followed_by_a_check(store: Store) -> None:
    """How a start tells: by the mark."""
    store.close()
    again = Store.open(store.path, KEY, check=Check.CAREFUL)
    assert not again.unchecked
    Ledger(again).append(1, LedgerKind.NOTICED, "{}")
    again.commit()
    other = Store.open(store.path, KEY)
    assert [other.unchecked] == [True], "nobody looked, and the run before has not ended"
    other.found_sound()
    assert [other.unchecked] == [False]
    other.close()
    again.close()
    assert mark_of(store.path, KEY).seq == 11
