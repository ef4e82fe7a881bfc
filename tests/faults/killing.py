"""Processes that are killed at random moments (signal 9), and what must be true of the records afterwards."""

from __future__ import annotations

import json
import multiprocessing
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random
from typing import Any

from maestro_desktop.core.history import History
from maestro_desktop.core.store import Check, Store
from tests.core.events import MEDIA, Conversation, in_time, text
from tests.faults.worker import Committed, Opened, switchboard, take_messages

#: One warm process from which the others are forked: a start costs milliseconds and not a second.
CONTEXT = multiprocessing.get_context("forkserver")
_PROJECTIONS = ("interaction", "log_entry", "gap", "quarantine")

#: A kill while it starts comes within so many seconds, one in the middle of a burst so long after the first commit.
START_S, TALK_S = 0.15, 0.15
#: So long a loaded machine may take to open the records; seconds.
PATIENCE_S = 60.0

Work = Callable[[Path, "str | None", Connection], None]


def warm_up() -> None:
    # Each process imports the main module, which is pytest.
    CONTEXT.set_forkserver_preload(["pytest", "tests.faults.worker"])


@dataclass
class Records:
    """The records of one agent through many runs, each of which is killed."""

    path: Path
    key: str | None
    random: Random
    sent: list[str] = field(default_factory=list)
    acknowledged: set[str] = field(default_factory=set)
    opened: int = 0
    _run: list[str] = field(default_factory=list)

    def run(self, work: Work, talk: Callable[[Connection], None]) -> None:
        """One process, killed when ``talk`` is over."""
        ours, its = CONTEXT.Pipe()
        process = CONTEXT.Process(target=work, args=(self.path, self.key, its), daemon=True)
        process.start()
        its.close()
        try:
            talk(ours)
        finally:
            process.kill()
            process.join()
            assert process.exitcode == -9, "it ended by itself"
        while ours.poll():
            try:
                self.hear(ours.recv())
            except (EOFError, OSError):
                break
        ours.close()

    def at_random(self, limit_s: float) -> float:
        """A moment between now and ``limit_s`` seconds from now, on the steady clock."""
        return time.monotonic() + self.random.uniform(0, limit_s)

    def burst(self, starting: bool) -> None:
        """One run, killed while it starts, or in the middle of what the page says."""
        self._run = []
        messages = self._messages()

        def talk(pipe: Connection) -> None:
            deadline = self.at_random(START_S) if starting else None
            limit = time.monotonic() + PATIENCE_S
            while (left := (deadline or limit) - time.monotonic()) > 0:
                if not pipe.poll(left):
                    continue
                answer = pipe.recv()
                self.hear(answer)
                if deadline is None and isinstance(answer, Committed):
                    deadline = self.at_random(TALK_S)
                batch = [next(messages) for _ in range(self.random.choice((1, 1, 1, 2, 5, 20)))]
                self._run.extend(batch)
                self.sent.extend(batch)
                pipe.send(batch)
            assert deadline is not None, "it did not open"

        self.run(take_messages, talk)

    def hear(self, answer: Opened | Committed) -> None:
        match answer:
            case Opened(finding=finding):
                assert not finding, finding
                self.opened += 1
            case Committed(messages=count):
                self.acknowledged.update(self._run[:count])

    def _messages(self) -> Any:
        """Conversations of all media that overlap, each message unlike every other."""
        while True:
            lives = [
                Conversation(
                    self.random.choice(MEDIA), party=f"+4420794600{self.random.randrange(10, 99)}", ring=1_000 * n
                ).usual()
                for n in range(3)
            ]
            for number, (_, message) in enumerate(in_time(*lives)):
                message["eventId"] = f"{len(self.sent)}-{number}-{self.random.randrange(10**9)}"
                yield text(message)

    def check(self) -> None:
        """Nothing that was acknowledged is lost, nothing is there twice, and all is as a rebuild makes it."""
        received = check(self.path, self.key)
        times = Counter(received)
        assert not self.acknowledged - times.keys(), "acknowledged and lost"
        assert not [row for row, count in times.items() if count > 1], "written twice"
        place = {row: number for number, row in enumerate(self.sent)}
        places = [place[row] for row in received]
        assert places == sorted(places), "out of order"


def check(path: Path, key: str | None) -> list[str]:
    """The records open without a complaint, are whole, logged nothing twice, and are as a rebuild makes them; returns
    the messages that were received."""
    store = Store.open(path, key, check=Check.CAREFUL)
    try:
        assert not store.finding
        assert store.check() == "ok"
        board = switchboard(store)
        board.start("check")
        assert board.ledger.verify().problem == ""
        received = [row.text for row in board.ledger.rows() if row.kind == "received"]
        board.flush()
        stored = projections(store)
        members = [each for row in stored["log_entry"] for each in json.loads(row[4])]
        assert len(members) == len(set(members)), "an interaction was logged twice"
        board.rebuild()
        assert projections(store) == stored
        board.close()
        return received
    finally:
        store.close()


def projections(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    """Everything that is made from the ledger, as it is stored once all of it can be searched."""
    while History(store).index_some(1_000):
        pass
    return {table: store.rows(f"SELECT * FROM {table} ORDER BY 1") for table in _PROJECTIONS}
