from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from maestro_desktop.core.changes import LedgerKind
from maestro_desktop.core.ledger import Ledger, LedgerRow
from maestro_desktop.core.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store.open(tmp_path / "maestro.db", None)
    yield store
    store.close()


@pytest.fixture
def ledger(store: Store) -> Ledger:
    """Ten rows."""
    ledger = Ledger(store)
    for number in range(10):
        ledger.append(1_000 + number, LedgerKind.RECEIVED, f"text {number}")
    store.commit()
    return ledger


def test_rows_come_back_in_order(ledger: Ledger, store: Store) -> None:
    rows = list(ledger.rows())
    assert rows == [LedgerRow(n + 1, 1_000 + n, LedgerKind.RECEIVED, f"text {n}") for n in range(10)]
    assert list(ledger.rows(after=7)) == rows[7:]
    assert ledger.tail(3) == rows[-3:]
    assert ledger.last_seq == 10
    assert Ledger(store).append(5, LedgerKind.SENT, "") == LedgerRow(11, 5, LedgerKind.SENT, "")


def test_many_rows_are_read_in_pages(store: Store) -> None:
    ledger = Ledger(store)
    for number in range(4_001):
        ledger.append(number, LedgerKind.NOTICED, "")
    assert [row.seq for row in ledger.rows()] == list(range(1, 4_002))


def test_a_page_of_large_rows_is_short(store: Store) -> None:
    """A page of a thousand rows of 8 MB each would not fit into the memory."""
    ledger = Ledger(store)
    large = "x" * 3_000_000
    for text in ("", large, large, large, "", large, large):
        ledger.append(0, LedgerKind.RECEIVED, text)
    assert [[row.seq for row in page] for page in ledger.pages()] == [[1, 2, 3], [4, 5, 6], [7]]
    assert [row.seq for row in ledger.rows(after=2)] == [3, 4, 5, 6, 7]


def test_a_whole_ledger_is_verified(ledger: Ledger, store: Store) -> None:
    assert (ledger.verify().rows, ledger.verify().problem) == (10, "")
    ledger.append(1, LedgerKind.DECIDED, "ünï\u0000 😀")
    assert ledger.verify().problem == ""
    assert Ledger(store).verify().rows == 11


@pytest.mark.parametrize(
    ("sql", "row"),
    [
        ("UPDATE ledger SET text = 'text 99' WHERE seq = 4", "row 4"),
        ("UPDATE ledger SET text = x'ff00' WHERE seq = 4", "row 4"),
        ("UPDATE ledger SET text = CAST(x'ffff' AS TEXT) WHERE seq = 4", "row 4"),
        ("UPDATE ledger SET at = 7 WHERE seq = 4", "Row 4"),
        ("UPDATE ledger SET kind = 'sent' WHERE seq = 4", "Row 4"),
        ("UPDATE ledger SET chain = x'00' WHERE seq = 4", "Row 4"),
        ("UPDATE ledger SET digest = x'00' WHERE seq = 4", "row 4"),
        ("DELETE FROM ledger WHERE seq = 4", "Row 4 is missing"),
        ("DELETE FROM ledger WHERE seq = 1", "Row 1 is missing"),
        # Taken out, and the rest moved up.
        ("DELETE FROM ledger WHERE seq = 4; UPDATE ledger SET seq = seq - 1 WHERE seq > 4", "Row 4"),
        # Put in.
        (
            "UPDATE ledger SET seq = -seq - 1 WHERE seq > 3; UPDATE ledger SET seq = -seq WHERE seq < 0;"
            "INSERT INTO ledger SELECT 4, at, kind, text, digest, chain FROM ledger WHERE seq = 3",
            "Row 4",
        ),
        # Two swapped.
        (
            "UPDATE ledger SET seq = -4 WHERE seq = 4; UPDATE ledger SET seq = 4 WHERE seq = 5;"
            "UPDATE ledger SET seq = 5 WHERE seq = -4",
            "Row 4",
        ),
        ("UPDATE ledger SET at = 'x' WHERE seq = 4", "Row 4"),
        ("UPDATE ledger SET digest = 'text', chain = 5 WHERE seq = 4", "row 4"),
    ],
)
def test_what_was_done_to_it_later_shows(ledger: Ledger, store: Store, sql: str, row: str) -> None:
    store.db.executescript(sql)
    assert row in ledger.verify().problem
    assert ledger.verify().rows < 10


def test_lone_surrogates_and_nuls(ledger: Ledger) -> None:
    row = ledger.append(1, LedgerKind.RECEIVED, "a\ud800b\udfffc\0d")
    assert row.text == "a?b?c\0d"
    assert ledger.tail(1) == [row]
    assert ledger.verify().problem == ""


def test_after_a_rollback_it_goes_on_where_the_store_is(ledger: Ledger, store: Store) -> None:
    ledger.append(1, LedgerKind.RECEIVED, "never committed")
    store.rollback()
    ledger.reread()
    assert ledger.last_seq == 10
    assert ledger.append(1, LedgerKind.RECEIVED, "again").seq == 11
    assert ledger.verify().problem == ""
