"""Damaged and missing files, through the same door that the app uses: what is told, what is left alone, what helps."""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path

import pytest

from maestro_desktop.core.ledger import Ledger
from maestro_desktop.core.remedies import Choice, Repairable
from maestro_desktop.core.store import Store, StoreCorrupt, StoreError, StoreGone, StoreLocked, StoreLoss
from maestro_desktop.core.upkeep import Checked, checked_path
from maestro_desktop.records import key_note_of
from tests.faults.office import (
    DAY,
    Damage,
    Office,
    another_database,
    deleted,
    emptied,
    flipped_page,
    log_deleted,
    log_is_rubbish,
    log_is_torn,
    older_copy,
    text_file,
    truncated,
    zeroed_header,
)

#: What a start may take on this small file, loaded machine included; the measured time is some 50 ms.
SECONDS = 5.0


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


def fails(office: Office, choice: Choice | None = None) -> StoreError:
    """Opening fails, soon, and nothing of the records was touched; returns why."""
    before, began = office.files(), time.monotonic()
    with pytest.raises(StoreError) as caught:
        office.open(choice)
    assert time.monotonic() - began < SECONDS
    assert office.files() == before
    assert "Nothing was changed" in str(caught.value) or "left as it is" in str(caught.value)
    return caught.value


def repairable(office: Office, cause: type[StoreError], *choices: Choice) -> Repairable:
    error = fails(office)
    assert isinstance(error, Repairable)
    assert isinstance(error.cause, cause), error.cause
    assert tuple(remedy.choice for remedy in error.remedies) == choices
    return error


def entries(store: Store) -> list[str]:
    return [row.text for row in Ledger(store).rows()]


def sound(office: Office, store: Store) -> None:
    """The records work: whole, chained, and everything that is made from the ledger is as a rebuild makes it."""
    assert store.check() == "ok"
    board = office.board(store)
    assert board.ledger.verify().problem == ""
    shown = board.history.page(limit=-1)
    board.rebuild()
    assert board.history.page(limit=-1) == shown
    board.close()


BROKEN = (emptied, zeroed_header, truncated, flipped_page, text_file, another_database)


@pytest.mark.parametrize("crashed", [False, True], ids=["ended", "crashed"])
@pytest.mark.parametrize("damage", BROKEN)
def test_a_damaged_file_is_told_and_the_backup_helps(office: Office, damage: Damage, crashed: bool) -> None:
    office.work()
    in_backup = office.back_up()
    office.now += DAY
    (office.work_and_crash if crashed else office.work)()
    if crashed:
        # Everything into the file itself: what is damaged then is what was written last.
        office.open().close()
    newer = office.entries
    damage(office)
    if damage is flipped_page or damage is truncated:
        # The last run ended well, so nobody would look; the weekly check did.
        Checked(office.now, "damaged").write(checked_path(office.path))
    told = repairable(office, StoreCorrupt, Choice.RESTORE, Choice.AFRESH)
    assert f"its last entry is {in_backup}" in str(told)

    damaged = office.path.read_bytes()
    store = office.open(Choice.RESTORE)
    assert newer[:in_backup] == entries(store)[:in_backup]
    kept = list(office.paths.data.glob("maestro-replaced-*.db"))
    assert [file.read_bytes() for file in kept] == [damaged]
    assert kept[0].name in store.finding
    last = entries(store)[-1]
    assert '"note": "restored"' in last
    assert '"lost": 0' in last or "are missing" in store.finding
    sound(office, store)
    store.close()
    office.open().close()


@pytest.mark.parametrize("damage", BROKEN)
def test_without_a_backup_one_can_begin_anew(office: Office, damage: Damage) -> None:
    office.work()
    damage(office)
    Checked(office.now, "damaged").write(checked_path(office.path))
    told = repairable(office, StoreCorrupt, Choice.AFRESH)
    assert "There is no backup" in str(told)
    damaged = office.path.read_bytes()
    store = office.open(Choice.AFRESH)
    (kept,) = office.paths.data.glob("maestro-replaced-*.db")
    assert kept.read_bytes() == damaged
    sound(office, store)
    store.close()


def test_entries_that_are_still_readable_are_put_back(office: Office) -> None:
    """Damage to a table that is no ledger costs no entry at all."""
    office.work()
    in_backup = office.back_up()
    office.work(calls=20)
    store = office.open()
    page = store.rows("SELECT rootpage FROM sqlite_master WHERE name = 'interaction'")[0][0]
    store.close()
    with office.path.open("r+b") as file:
        file.seek((page - 1) * 4096 + 100)
        file.write(b"\xff" * 64)
    Checked(office.now, "damaged").write(checked_path(office.path))
    repairable(office, StoreCorrupt, Choice.RESTORE, Choice.AFRESH)
    store = office.open(Choice.RESTORE)
    assert entries(store)[:-1] == office.entries
    assert f"{len(office.entries) - in_backup} newer entries could be put back" in store.finding
    assert '"lost": 0' in entries(store)[-1]
    sound(office, store)
    store.close()


def test_entries_after_a_hole_are_kept_aside(office: Office) -> None:
    office.work()
    in_backup = office.back_up()
    office.work(calls=4)
    store = office.open()
    store.db.execute("DELETE FROM ledger WHERE seq = ?", (in_backup + 3,))
    store.close()
    emptied_header_of_contacts(office)
    store = office.open(Choice.RESTORE)
    assert entries(store)[:-1] == office.entries[: in_backup + 2]
    missing = len(office.entries) - in_backup - 2
    assert f"{missing} entries written after that are missing" in store.finding
    assert f"{missing - 1} of them are readable" in store.finding
    (kept,) = office.paths.data.glob("maestro-kept-*.db")
    aside = Store.open(kept, store.key)
    assert entries(aside) == office.entries[in_backup + 3 :]
    aside.close()
    store.close()


def emptied_header_of_contacts(office: Office) -> None:
    store = office.open()
    page = store.rows("SELECT rootpage FROM sqlite_master WHERE name = 'contact'")[0][0]
    store.close()
    with office.path.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(bytes(4096))
    Checked(office.now, "damaged").write(checked_path(office.path))
    repairable(office, StoreCorrupt, Choice.RESTORE, Choice.AFRESH)


@pytest.mark.parametrize("damage", [log_deleted, log_is_rubbish, log_is_torn, older_copy])
def test_a_loss_that_sqlite_does_not_see(office: Office, damage: Damage) -> None:
    office.work()
    before = len(office.entries)
    office.back_up()
    shutil.copyfile(office.path, office.path.with_suffix(".older"))
    office.work_and_crash()
    damage(office)
    # The backup has nothing that is not there.
    least = Choice.GO_ON
    told = fails(office)
    assert isinstance(told, Repairable)
    assert isinstance(told.cause, StoreLoss)
    assert told.remedies[-1].choice is least
    assert told.cause.expected.seq == len(office.entries)
    assert before <= told.cause.found.seq < len(office.entries)
    assert f"{len(office.entries) - told.cause.found.seq} entries" in str(told)

    store = office.open(Choice.GO_ON)
    found = told.cause.found.seq
    assert entries(store)[:-1] == office.entries[:found]
    assert f'"lost": {len(office.entries) - found}' in entries(store)[-1]
    lost = len(office.entries) - found
    gaps = office.board(store).history.gaps()
    assert [gap.reason for gap in gaps if gap.to_ms == office.now] == [f"{lost} entries are missing from the records"]
    sound(office, store)
    store.close()
    office.open().close()


def test_a_backup_that_goes_further_is_offered(office: Office) -> None:
    office.work()
    shutil.copyfile(office.path, office.path.with_suffix(".older"))
    office.work()
    newest = office.back_up()
    older_copy(office)
    told = repairable(office, StoreLoss, Choice.RESTORE, Choice.GO_ON)
    assert f"its last entry is {newest}" in str(told)
    store = office.open(Choice.RESTORE)
    assert entries(store)[:-1] == office.entries
    sound(office, store)
    store.close()


def test_records_of_the_same_length_that_are_others(office: Office, tmp_path: Path) -> None:
    office.work()
    other = Office(tmp_path / "other")
    shutil.copy(office.settings.key_file, other.settings.key_file)
    other.now += DAY
    other.work(calls=5)
    shutil.copyfile(other.path, office.path)
    told = repairable(office, StoreLoss, Choice.GO_ON)
    assert "not the records that were here last" in str(told)


def test_the_file_is_gone(office: Office) -> None:
    office.work()
    office.back_up()
    office.work()
    deleted(office)
    told = repairable(office, StoreGone, Choice.RESTORE, Choice.AFRESH)
    assert f"(entry {len(office.entries)})" in str(told)
    store = office.open(Choice.RESTORE)
    assert "are missing" in store.finding
    assert "the records were restored" in office.board(store).history.gaps()[0].reason
    sound(office, store)
    store.close()


@pytest.mark.parametrize("left", ["backup", "log"])
def test_the_file_and_the_mark_are_gone(office: Office, left: str) -> None:
    if left == "backup":
        office.work()
        office.back_up()
    else:
        office.work_and_crash()
    deleted(office)
    office.mark.unlink()
    error = fails(office)
    assert isinstance(error, Repairable)
    assert isinstance(error.cause, StoreGone)
    store = office.open(Choice.AFRESH)
    sound(office, store)
    store.close()


def test_nothing_at_all_is_a_first_start(office: Office) -> None:
    store = office.open()
    assert entries(store) == []
    store.close()


def test_a_mark_that_is_gone_or_unreadable_stops_nobody(office: Office) -> None:
    office.work()
    for content in (None, b"", b"rubbish" * 200):
        if content is None:
            office.mark.unlink()
        else:
            office.mark.write_bytes(content)
        store = office.open()
        assert entries(store)[: len(office.entries)] == office.entries
        sound(office, store)
        store.close()


def test_one_torn_slot_of_the_mark_leaves_the_other(office: Office) -> None:
    office.work()
    shutil.copyfile(office.path, office.path.with_suffix(".older"))
    office.work()
    content = office.mark.read_bytes()
    for start in (0, 512):
        torn = bytearray(content)
        torn[start + 100 : start + 512] = bytes(412)
        office.mark.write_bytes(torn)
        older_copy(office)
        with pytest.raises(Repairable, match=r"are missing|is missing"):
            office.open()


def test_a_log_that_is_gone_without_a_lost_entry_is_told(office: Office) -> None:
    """A contact that was saved alone has no ledger row."""
    office.work()
    store = office.open()
    store.begin()
    store.db.execute("INSERT INTO snapshot VALUES (1, 0, '') ON CONFLICT DO UPDATE SET seq = seq")
    store.commit()
    as_it_was = office.path.read_bytes(), office.mark.read_bytes()
    store.close()
    office.path.write_bytes(as_it_was[0])
    office.mark.write_bytes(as_it_was[1])
    store = office.open()
    assert "a change to a contact may be missing" in store.finding
    store.close()
    store = office.open()
    assert not store.finding, "told once"
    store.close()


def test_the_note_about_the_key_is_gone(office: Office) -> None:
    office.work()
    office.back_up()
    note = key_note_of(office.paths)
    content = note.read_bytes()
    note.unlink()
    with pytest.raises(Repairable) as caught:
        office.open()
    assert isinstance(caught.value.cause, StoreLocked)
    assert [remedy.choice for remedy in caught.value.remedies] == [Choice.KEY_NOTE]
    store = office.open(Choice.KEY_NOTE)
    assert entries(store) == office.entries
    assert note.read_bytes() == content
    store.close()


def test_the_note_about_the_key_is_gone_and_no_backup_has_it(office: Office) -> None:
    office.work()
    key_note_of(office.paths).unlink()
    before = office.path.read_bytes()
    with pytest.raises(StoreLocked, match="Put it back"):
        office.open()
    assert office.path.read_bytes() == before
    assert not key_note_of(office.paths).exists(), "a new key would not open it"


def test_no_new_key_is_made_while_there_are_backups(office: Office) -> None:
    office.work()
    office.back_up()
    deleted(office)
    office.mark.unlink()
    key_note_of(office.paths).unlink()
    os.replace(office.settings.key_file, office.settings.key_file + ".lost")
    with pytest.raises(Repairable) as caught:
        office.open()
    assert isinstance(caught.value.cause, StoreLocked)
    with pytest.raises(StoreLocked, match="Put it back"):
        office.open(Choice.KEY_NOTE)
    assert not os.path.exists(office.settings.key_file)


def test_a_damaged_backup_is_passed_over(office: Office) -> None:
    office.work()
    good = office.back_up()
    office.work()
    office.back_up()
    newest, _ = sorted((office.paths.data / "backups").glob("*.db"), reverse=True)
    newest.write_bytes(b"rubbish" * 10_000)
    emptied(office)
    told = repairable(office, StoreCorrupt, Choice.RESTORE, Choice.AFRESH)
    assert f"its last entry is {good}" in str(told)
    store = office.open(Choice.RESTORE)
    sound(office, store)
    store.close()


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX")
def test_every_file_is_for_its_owner_only(office: Office) -> None:
    before = os.umask(0)
    try:
        office.work()
        office.back_up()
        store = office.open()
        office.board(store)
        store.reserve.make()
        files = [file for file in office.paths.data.rglob("*") if file.is_file()]
        assert {"maestro.db-wal", "maestro.db-shm", "maestro.mark", "maestro.reserve"} <= {file.name for file in files}
        assert {file.name: oct(file.stat().st_mode & 0o777) for file in files if file.stat().st_mode & 0o077} == {}
        store.close()
        office.path.chmod(0o644)
        office.open().close()
        assert office.path.stat().st_mode & 0o777 == 0o600, "one from an earlier version"
    finally:
        os.umask(before)
