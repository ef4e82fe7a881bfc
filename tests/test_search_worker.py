"""The search beside the window: the newest text is answered, older ones never, and nothing goes wrong at the end."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from sqlcipher3.dbapi2 import DatabaseError

from maestro_desktop.core.contacts.book import Book
from maestro_desktop.core.contacts.model import Contact, Phone
from maestro_desktop.core.store import Store, StoreLocked
from maestro_desktop.search_worker import SearchWorker, over_contacts

KEY = "1f" * 32


class Bench:
    """A worker on encrypted records; what it found is written down, with the thread that it was told on."""

    def __init__(self, path: Path) -> None:
        self.store = Store.open(path / "maestro.db", KEY)
        self.book = Book(self.store)
        self.worker = SearchWorker(over_contacts(lambda: 1_000))
        self.found: list[tuple[str, list[str]]] = []
        self.told_on: set[str] = set()
        self.worker.found.connect(self._on_found)

    def _on_found(self, text: str, contacts: tuple[Contact, ...]) -> None:
        self.told_on.add(threading.current_thread().name)
        self.found.append((text, [contact.name for contact in contacts]))

    def know(self, *names: str) -> None:
        for name in names:
            self.book.save(Contact(name=name, phones=(Phone("+442079460018", "+442079460018"),)), 1)
        self.store.commit()


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    bench = Bench(tmp_path)
    yield bench
    bench.worker.close()
    bench.store.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("search")]


def test_what_is_typed_is_found_on_our_thread(bench: Bench, qtbot: QtBot) -> None:
    bench.know("Ada Lovelace", "Bob")
    bench.worker.open(bench.store.reader)
    for text, found in (("lov", ["Ada Lovelace"]), ("7946", ["Ada Lovelace", "Bob"]), ("", []), ("zz", [])):
        with qtbot.waitSignal(bench.worker.found):
            bench.worker.search(text)
        assert bench.found[-1] == (text, found)
    assert bench.told_on == {"MainThread"}


def test_only_the_newest_text_is_answered(bench: Bench, qtbot: QtBot) -> None:
    bench.know(*(f"Anna Miller{n}" for n in range(300)), "Zoe")
    bench.worker.open(bench.store.reader)
    for typed in ("a", "an", "ann", "anna", "anna ", "anna m", "z", "zo", "zoe"):
        bench.worker.search(typed)
    qtbot.waitUntil(lambda: bool(bench.found))
    assert bench.found == [("zoe", ["Zoe"])]


def test_a_newer_text_ends_the_search_before_it(bench: Bench, qtbot: QtBot) -> None:
    bench.know("Ada", "Bob")
    in_search, interrupted = threading.Event(), threading.Event()

    class Slow:
        """A connection whose first statement lasts until it is interrupted."""

        def __init__(self, db: Any) -> None:
            self._db = db
            self._first = True

        def execute(self, *arguments: Any) -> Any:
            if self._first:
                self._first = False
                in_search.set()
                assert interrupted.wait(10)
            return self._db.execute(*arguments)

        def interrupt(self) -> None:
            interrupted.set()

        def close(self) -> None:
            self._db.close()

    bench.worker.open(lambda: Slow(bench.store.reader()))
    bench.worker.search("ada")
    assert in_search.wait(10)
    bench.worker.search("bob")
    qtbot.waitUntil(lambda: bool(bench.found))
    assert bench.found == [("bob", ["Bob"])]


def test_changes_are_seen_when_they_are_committed(bench: Bench, qtbot: QtBot) -> None:
    bench.worker.open(bench.store.reader)
    for names in ([], ["Ada"], ["Ada", "Ada"]):
        with qtbot.waitSignal(bench.worker.found):
            bench.worker.search("ada")
        assert bench.found[-1] == ("ada", names)
        bench.know("Ada")


def locked() -> Any:
    raise StoreLocked("The key is away.")


@pytest.mark.parametrize("reader", [None, locked])
def test_without_records_nobody_is_found(bench: Bench, qtbot: QtBot, reader: Callable[[], Any] | None) -> None:
    if reader:
        bench.worker.open(reader)
    with qtbot.waitSignal(bench.worker.found):
        bench.worker.search("ada")
    assert bench.found == [("ada", [])]


def test_an_error_is_an_empty_answer_and_stands_in_the_log(
    bench: Bench, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    class Broken:
        def execute(self, *_: Any) -> Any:
            raise DatabaseError("database disk image is malformed near ada")

        def interrupt(self) -> None:
            pass

        def close(self) -> None:
            pass

    bench.know("Ada")
    bench.worker.open(Broken)
    with qtbot.waitSignal(bench.worker.found):
        bench.worker.search("ada")
    assert bench.found == [("ada", [])]
    assert "A search failed" in caplog.text
    assert "ada" not in caplog.text
    # It goes on with another connection.
    bench.worker.open(bench.store.reader)
    with qtbot.waitSignal(bench.worker.found):
        bench.worker.search("ada")
    assert bench.found[-1] == ("ada", ["Ada"])


def test_the_end_waits_for_the_connection_and_then_all_is_quiet(bench: Bench, qtbot: QtBot) -> None:
    bench.know(*(f"Anna{n}" for n in range(300)))
    bench.worker.open(bench.store.reader)
    bench.worker.search("anna")
    bench.worker.close()
    bench.worker.close()
    bench.worker.search("anna")
    bench.worker.open(bench.store.reader)
    path = bench.store.path
    bench.store.close()
    # Nobody else has the file open: SQLite takes its log away.
    assert not path.with_name(path.name + "-wal").exists()
    qtbot.wait(1)
    assert bench.found == []


def test_a_look_up_that_takes_long_is_answered_on_our_thread_and_ended_by_a_search(bench: Bench, qtbot: QtBot) -> None:
    bench.know("Ada")
    bench.worker.open(bench.store.reader)
    told: list[Any] = []
    bench.worker.look(lambda db: db.execute("SELECT count(*) FROM contact").fetchone()[0], told.append)
    qtbot.waitUntil(lambda: told == [1])
    begun = threading.Event()

    def for_ever(db: Any) -> Any:
        begun.set()
        return db.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
        ).fetchone()

    bench.worker.look(for_ever, told.append)
    assert begun.wait(10)
    # The first interrupt may come before the statement does.
    qtbot.waitUntil(lambda: bench.worker.search("ada") or bench.found == [("ada", ["Ada"])])
    assert told == [1]


def test_a_look_up_after_the_end_says_nothing(bench: Bench, qtbot: QtBot) -> None:
    told: list[Any] = []
    bench.worker.look(lambda db: 1, told.append)
    bench.worker.open(bench.store.reader)
    bench.worker.look(lambda db: 1 / 0, told.append)
    bench.worker.look(lambda db: 2, told.append)
    qtbot.waitUntil(lambda: told == [2])
