from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from maestro_desktop.core.changes import LedgerKind
from maestro_desktop.core.contacts.book import Book
from maestro_desktop.core.contacts.model import Contact
from maestro_desktop.core.highwater import HighWater, Mark, is_row_of, read, top_of
from maestro_desktop.core.ledger import Ledger
from maestro_desktop.core.store import Store, mark_path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "maestro.mark"


def mark(seq: int, **facts: Any) -> Mark:
    return Mark(seq, seq * 1_000, f"{seq:064x}", **facts)


def test_the_last_mark_holds(path: Path) -> None:
    water = HighWater(path)
    for seq in (*range(1, 50), 12):
        water.note(mark(seq))
        found = read(path)
        assert found is not None
        assert found.seq == seq, "also after going back"
    water.close()
    again = HighWater(path)
    assert again.last == found
    again.note(mark(13))
    assert read(path) == again.last
    again.close()
    assert path.stat().st_size == 1024
    assert path.stat().st_mode & 0o777 == 0o600 or os.name != "posix"


@pytest.mark.parametrize("cut", [0, 1, 511, 512, 700, 1023])
def test_a_mark_that_was_cut_is_the_one_before_or_none(path: Path, cut: int) -> None:
    water = HighWater(path)
    water.note(mark(1))
    water.note(mark(2))
    water.close()
    os.truncate(path, cut)
    found = read(path)
    assert (found.seq if found else None) == (2 if cut >= 512 else None)


@pytest.mark.parametrize("place", range(0, 1024, 37))
def test_one_flipped_byte_is_seen(path: Path, place: int) -> None:
    water = HighWater(path)
    water.note(mark(1))
    water.note(mark(2))
    water.close()
    content = bytearray(path.read_bytes())
    content[place] ^= 0x41
    path.write_bytes(content)
    found = read(path)
    assert found is not None
    # Turn 1 stands in the second slot, turn 2 in the first.
    assert found.seq == (1 if place < 512 else 2)


@pytest.mark.parametrize("content", [b"", b"\0" * 1024, b"x {}\n", b"[" * 100_000, b'0 {"seq": 1}'])
def test_rubbish_is_no_mark(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert read(path) is None
    assert HighWater(path).last is None


def test_a_mark_that_can_not_be_written_stops_nobody(tmp_path: Path) -> None:
    water = HighWater(tmp_path / "nowhere" / "maestro.mark")
    water.note(mark(1))
    water.settle()
    water.close()


def test_the_store_marks_each_commit(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "maestro.db", None)
    ledger = Ledger(store)
    for number in range(3):
        ledger.append(number, LedgerKind.NOTICED, "{}")
        before = read(mark_path(store.path))
        assert (before.seq if before else 0) == number, "not before it is durable"
        store.commit()
        found = read(mark_path(store.path))
        assert found is not None
        assert (found.seq, found.log_left, found.sound) == (number + 1, True, False)
        assert is_row_of(store.db, found)
        assert top_of(store.db).chain == found.chain
    store.close()
    found = read(mark_path(store.path))
    assert found is not None
    assert (found.seq, found.log_left, found.sound) == (3, False, True)


def test_a_command_that_only_looks_leaves_the_mark_of_the_running_app(tmp_path: Path) -> None:
    app = Store.open(tmp_path / "maestro.db", None)
    Ledger(app).append(1, LedgerKind.NOTICED, "{}")
    app.commit()
    before = read(mark_path(app.path))
    assert before is not None
    assert before.log_left
    Store.open(app.path, None).close()
    assert read(mark_path(app.path)) == before
    app.db.close()  # the app dies, and a command is the next to open and to close the file
    Store.open(app.path, None).close()
    after = read(mark_path(app.path))
    assert after is not None
    assert (after.log_left, after.sound) == (False, False)


def test_a_command_beside_the_running_app_does_not_end_its_run(tmp_path: Path) -> None:
    app = Store.open(tmp_path / "maestro.db", None)
    Ledger(app).append(1, LedgerKind.NOTICED, "{}")
    app.commit()
    command = Store.open(tmp_path / "maestro.db", None)
    command.begin()
    command.db.execute("INSERT INTO snapshot VALUES (1, 0, '')")
    command.close()
    found = read(mark_path(app.path))
    assert found is not None
    assert not found.sound, "the app still runs"
    Ledger(app).append(2, LedgerKind.NOTICED, "{}")
    app.close()
    found = read(mark_path(app.path))
    assert found is not None
    assert (found.seq, found.sound) == (2, True)


def test_two_that_write_at_a_time_keep_what_is_further(path: Path) -> None:
    app, child = HighWater(path), HighWater(path)
    for seq in range(1, 40):
        child.note(mark(seq, contacts=seq * 500, log_left=True))
        if seq % 3 == 0:
            # Behind the other in contacts, before it in the ledger; and the other way round.
            app.note(mark(seq + 1, contacts=7, log_left=True))
            found = read(path)
            assert found is not None
            assert (found.seq, found.contacts) == (seq + 1, seq * 500)
    child.note(mark(2, contacts=30_000))
    child.merged()
    app.note(mark(60, contacts=7, log_left=True))
    found = read(path)
    assert found is not None
    assert (found.seq, found.chain, found.contacts, found.log_left) == (60, f"{60:064x}", 30_000, True)
    app.close()
    child.close()


def test_a_child_that_writes_beside_the_app_leaves_the_right_mark(tmp_path: Path) -> None:
    app = Store.open(tmp_path / "maestro.db", None)
    ledger = Ledger(app)
    child = Store.open(tmp_path / "maestro.db", None)
    book = Book(child)
    for number in range(20):
        ledger.append(number, LedgerKind.NOTICED, "{}")
        app.commit()
        saved = book.save(Contact(name=f"n{number}"), number)
        child.commit()
        found = read(mark_path(app.path))
        assert found is not None
        assert (found.seq, found.contacts) == (number + 1, saved.id)
    book.delete(saved.id)
    child.close()
    found = read(mark_path(app.path))
    assert found is not None
    assert (found.seq, found.contacts, found.log_left, found.sound) == (20, 20, True, False), "the app goes on"
    # Nothing is missing, though the last contact was deleted.
    app.close()
    again = Store.open(tmp_path / "maestro.db", None)
    assert not again.finding
    again.close()


def test_contacts_that_are_gone_with_the_log_are_missed(tmp_path: Path) -> None:
    app = Store.open(tmp_path / "maestro.db", None)
    child = Store.open(tmp_path / "maestro.db", None)
    Ledger(app).append(1, LedgerKind.NOTICED, "{}")
    app.commit()
    app.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = (tmp_path / "maestro.db").read_bytes()
    Book(child).save(Contact(name="Ada"), 1)
    child.close()
    app.db.close()
    (tmp_path / "maestro.db").write_bytes(before)
    again = Store.open(tmp_path / "maestro.db", None)
    assert "a change to a contact may be missing" in again.finding
    again.close()
