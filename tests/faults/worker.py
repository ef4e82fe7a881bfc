"""The core in a process of its own, made to be killed: takes messages from a pipe, says when they are committed."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path

from maestro_desktop.clock import wall_ms
from maestro_desktop.core.backups import Backups
from maestro_desktop.core.interactions.fold import Reconstructor
from maestro_desktop.core.phone.dialling import decide
from maestro_desktop.core.phone.numbers import PhoneNumber, describe, normalise
from maestro_desktop.core.protocol.parsing import Parser
from maestro_desktop.core.restoring import restore
from maestro_desktop.core.store import Check, Store
from maestro_desktop.core.switchboard import Policy, Switchboard

_PARSER = Parser()
# Numbering plans are read from disk at first use: here, once, and not in each process.
decide("+442079460018", "GB", 0)
_NUMBER = normalise("+442079460018")
assert isinstance(_NUMBER, PhoneNumber)
describe(_NUMBER, 0)


@dataclass(frozen=True, slots=True)
class Opened:
    """The records are open; ``finding`` is what was wrong, in a sentence."""

    finding: str


@dataclass(frozen=True, slots=True)
class Committed:
    """So many messages of this run were acknowledged."""

    messages: int


def switchboard(store: Store) -> Switchboard:
    ids = count(1)
    return Switchboard(
        store,
        Reconstructor(_PARSER),
        policy=Policy(region="GB"),
        clock_ms=wall_ms,
        new_id=lambda: f"dial-{next(ids)}",
    )


def take_messages(path: Path, key: str | None, pipe: Connection) -> None:
    """Open the records as the app does after a bad end, then commit what comes: one pipe message is one burst."""
    store = Store.open(path, key, check=Check.CAREFUL)
    board = switchboard(store)
    board.start("test")
    pipe.send(Opened(store.finding))
    taken = 0
    while True:
        burst = pipe.recv()
        board.receive_all(burst)
        taken += len(burst)
        pipe.send(Committed(taken))
        if taken % 3 == 0:
            board.flush()
        if taken % 7 == 0:
            board.tick()


def back_up(path: Path, key: str | None, pipe: Connection) -> None:
    """Make backups of a store, one after the other."""
    backups = Backups(path.parent / "backups")
    for now in count(1_772_442_000_000, 1_000):
        backups.make(path, key, path.with_name("key.json"), now)
        pipe.send(Committed(len(backups.all())))


def restore_again(path: Path, key: str | None, pipe: Connection) -> None:
    """Put the newest backup in the place of the records, again and again."""
    for now in count(1_772_442_000_000, 1_000):
        backup = Backups(path.parent / "backups").all()[0]
        restore(path, key, backup.path, now)
        pipe.send(Committed(0))
