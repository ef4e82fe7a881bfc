"""The engine: work in order on the core's one thread, answers on ours, and what happens without records."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from maestro_desktop.core.changes import Change, DialHeld, InteractionChanged, MessageLogged, Trouble
from maestro_desktop.core.highwater import read
from maestro_desktop.core.interactions.fold import Reconstructor
from maestro_desktop.core.ledger import Ledger
from maestro_desktop.core.protocol.parsing import Parser
from maestro_desktop.core.store import Store, StoreLocked, mark_path
from maestro_desktop.core.switchboard import Policy, Switchboard
from maestro_desktop.engine import Engine, InlineExecutor

MESSAGE = '{"eventType":"somebody-elses","n":%d}'


class Bench:
    """An engine on a store, everything that it told written down, with the thread that it was told on."""

    def __init__(self, engine: Engine, path: Path) -> None:
        self.engine = engine
        self.path = path
        self.changes: list[Change] = []
        self.told_on: set[str] = set()
        self.worked_on: set[str] = set()
        self.troubles: list[Exception] = []
        engine.changed.connect(self._on_changed)
        engine.unusable.connect(self.troubles.append)

    def _on_changed(self, changes: tuple[Change, ...]) -> None:
        self.told_on.add(threading.current_thread().name)
        self.changes += changes

    def make(self) -> tuple[Switchboard, tuple[Change, ...]]:
        self.worked_on.add(threading.current_thread().name)
        store = Store.open(self.path, None)
        board = Switchboard(
            store, Reconstructor(Parser()), policy=Policy(region="GB"), clock_ms=lambda: 1_000, new_id=lambda: "d"
        )
        return board, board.start("1")

    def logged(self) -> list[str]:
        return [change.text for change in self.changes if isinstance(change, MessageLogged)]

    def stored(self) -> list[str]:
        store = Store.open(self.path, None)
        try:
            return [row.text for row in Ledger(store).rows()]
        finally:
            store.close()


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    engine = Engine(ThreadPoolExecutor(max_workers=1, thread_name_prefix="core"))
    yield Bench(engine, tmp_path / "store.db")
    engine.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("core")]


def locked() -> tuple[Switchboard, tuple[Change, ...]]:
    raise StoreLocked("The key is away.")


def test_work_is_done_on_the_core_thread_and_told_on_ours_in_order(bench: Bench, qtbot: QtBot) -> None:
    bench.engine.open(bench.make)
    messages = [MESSAGE % number for number in range(200)]
    for message in messages:
        bench.engine.receive(message)
    qtbot.waitUntil(lambda: messages[-1] in bench.logged())
    assert [text for text in bench.logged() if text in messages] == messages
    assert bench.told_on == {"MainThread"}
    assert all(name.startswith("core") for name in bench.worked_on)


def test_an_answer_comes_on_our_thread_and_after_the_question(bench: Bench, qtbot: QtBot) -> None:
    bench.engine.open(bench.make)
    answers: list[tuple[int, str]] = []
    bench.engine.ask(
        lambda board: board.history.count(), lambda count: answers.append((count, threading.current_thread().name))
    )
    assert answers == []
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [(0, "MainThread")]


def test_messages_and_notices_wait_for_records_that_open_late(bench: Bench, qtbot: QtBot) -> None:
    bench.engine.open(locked)
    qtbot.waitUntil(lambda: len(bench.troubles) == 1)
    assert str(bench.troubles[0]) == "The key is away."
    bench.engine.receive(MESSAGE % 1)
    bench.engine.note(lambda board: board.notice("reload"))
    bench.engine.receive(MESSAGE % 2)
    bench.engine.open(bench.make)
    qtbot.waitUntil(lambda: MESSAGE % 2 in bench.logged())
    assert [text for text in bench.logged() if "eventType" in text] == [MESSAGE % 1, MESSAGE % 2]
    assert any("reload" in text for text in bench.logged())


def test_what_had_no_room_while_the_records_did_not_open_is_a_gap(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("maestro_desktop.engine._INCOMING_LIMIT", 3)
    engine = Engine(ThreadPoolExecutor(max_workers=1, thread_name_prefix="core"))
    bench = Bench(engine, tmp_path / "store.db")
    for number in range(5):
        engine.receive(MESSAGE % number)
    engine.open(bench.make)
    qtbot.waitUntil(lambda: MESSAGE % 4 in bench.logged())
    assert [text for text in bench.logged() if "eventType" in text] == [MESSAGE % number for number in (2, 3, 4)]
    assert any('"overflow"' in text and '"count": 2' in text for text in bench.logged())
    engine.close()


def test_what_the_agent_wants_without_records_is_told_and_not_done_later(bench: Bench, qtbot: QtBot) -> None:
    bench.engine.open(locked)
    bench.engine.tell(lambda board: board.notice("wanted"))
    qtbot.waitUntil(lambda: bool(bench.changes))
    assert [type(change) for change in bench.changes] == [Trouble]
    bench.engine.open(bench.make)
    bench.engine.receive(MESSAGE % 1)
    qtbot.waitUntil(lambda: MESSAGE % 1 in bench.logged())
    assert not any("wanted" in text for text in bench.logged())


def test_a_wish_that_may_wait_says_so_and_only_the_latest_is_done(bench: Bench, qtbot: QtBot) -> None:
    done: list[tuple[str, bool]] = []

    def wish(name: str) -> None:
        def do(board: Switchboard, late: bool) -> tuple[Change, ...]:
            done.append((name, late))
            return ()

        bench.engine.tell_when_open(do, lambda: (DialHeld(name),))

    wish("first")
    bench.engine.forget_wish()
    bench.engine.open(locked)
    wish("second")
    wish("third")
    qtbot.waitUntil(lambda: len(bench.changes) == 3)
    assert bench.changes == [DialHeld("first"), DialHeld("second"), DialHeld("third")]
    assert done == []
    bench.engine.open(bench.make)
    wish("fourth")
    qtbot.waitUntil(lambda: len(done) == 2)
    assert done == [("third", True), ("fourth", False)]
    bench.engine.open(bench.make)
    bench.engine.receive(MESSAGE % 1)
    qtbot.waitUntil(lambda: MESSAGE % 1 in bench.logged())
    assert len(done) == 2


def test_records_are_opened_once_however_often_it_is_asked_for(bench: Bench, qtbot: QtBot) -> None:
    opened: list[bool] = []
    bench.engine.opened.connect(lambda: opened.append(True))
    made: list[bool] = []

    def make() -> tuple[Switchboard, tuple[Change, ...]]:
        made.append(True)
        return bench.make()

    bench.engine.open(make)
    bench.engine.open(make)
    bench.engine.receive(MESSAGE % 1)
    qtbot.waitUntil(lambda: MESSAGE % 1 in bench.logged())
    assert (made, opened) == ([True], [True])


def test_a_bug_in_the_core_is_told_and_the_engine_goes_on(bench: Bench, qtbot: QtBot) -> None:
    def bug(board: Switchboard) -> tuple[Change, ...]:
        raise ZeroDivisionError

    bench.engine.open(bench.make)
    bench.engine.tell(bug)
    qtbot.waitUntil(lambda: any(isinstance(change, Trouble) for change in bench.changes))
    bench.engine.receive(MESSAGE % 1)
    qtbot.waitUntil(lambda: MESSAGE % 1 in bench.logged())


def test_a_bug_while_opening_is_told_as_trouble_with_the_records(bench: Bench, qtbot: QtBot) -> None:
    def bug() -> tuple[Switchboard, tuple[Change, ...]]:
        raise ZeroDivisionError

    bench.engine.open(bug)
    qtbot.waitUntil(lambda: len(bench.troubles) == 1)
    assert "ZeroDivisionError" in str(bench.troubles[0])


def test_closing_finishes_what_was_handed_in_and_is_final(bench: Bench) -> None:
    bench.engine.open(bench.make)
    for number in range(50):
        bench.engine.receive(MESSAGE % number)
    bench.engine.close()
    bench.engine.close()
    bench.engine.receive(MESSAGE % 99)  # too late: there is no thread any more
    assert [text for text in bench.stored() if "eventType" in text] == [MESSAGE % number for number in range(50)]


@pytest.mark.parametrize("breaks", [False, True])
def test_closing_leaves_a_file_that_needs_no_check(bench: Bench, monkeypatch: pytest.MonkeyPatch, breaks: bool) -> None:
    def fail(board: Switchboard) -> None:
        raise ZeroDivisionError

    if breaks:
        monkeypatch.setattr(Switchboard, "close", fail)
    bench.engine.open(bench.make)
    bench.engine.receive(MESSAGE % 1)
    bench.engine.close()
    mark = read(mark_path(bench.path))
    assert mark is not None
    assert (mark.sound, mark.log_left) == (True, False)


def test_what_was_folded_is_committed_when_things_are_quiet(bench: Bench, qtbot: QtBot) -> None:
    bench.engine.open(bench.make)
    bench.engine.tell(lambda board: board.notice("quiet"))
    qtbot.waitUntil(lambda: any("quiet" in text for text in bench.logged()))
    qtbot.waitUntil(lambda: any("quiet" in text for text in bench.stored()))


@pytest.mark.parametrize("open_late", [False, True])
def test_the_inline_executor_does_everything_at_once(qtbot: QtBot, tmp_path: Path, open_late: bool) -> None:
    bench = Bench(Engine(InlineExecutor()), tmp_path / "store.db")
    steps: list[Callable[[], None]] = [
        lambda: bench.engine.open(bench.make),
        lambda: bench.engine.receive(MESSAGE % 1),
    ]
    for step in reversed(steps) if open_late else steps:
        step()
    assert MESSAGE % 1 in bench.logged()
    assert not any(isinstance(change, InteractionChanged) for change in bench.changes)
    bench.engine.close()
