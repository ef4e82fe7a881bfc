"""The history with a million rows: first paint, a jump to some time, memory, and search as one types.

The floor is Qt's own table models over a plain file with the same rows in nine columns: it is not encrypted, and knows
nothing of contacts, states or gaps. A jump is what agents do who look for something old: they say when it was.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from random import Random
from time import thread_time_ns
from typing import Any

from maestro_desktop.core.filters import HistoryFilter
from maestro_desktop.core.history import History
from maestro_desktop.core.history_search import HistorySearcher
from maestro_desktop.core.interactions.model import Direction, Interaction, Party, PartyKind, State
from maestro_desktop.core.store import Store
from tests.benchmarks.figures import Figure, Round, at
from tests.benchmarks.ground import SEED, Ground

KEY = "1f" * 32
#: The first interaction, and the time from each to the next; ms.
BEGAN_MS, STEP_MS = 1_700_000_000_000, 60_000
_FRAME_MS = 1_000 / 60
_BATCH = 5_000
_MEDIA = (("phone", ""), ("phone", ""), ("chat", "sms"), ("chat", "web_chat"), ("email", ""), ("voicemail", ""))
_STATES = (State.ENDED,) * 8 + (State.MISSED, State.NO_ANSWER)
_GIVEN = ("Anna", "Ben", "Cleo", "Dora", "Emil", "Finn", "Grace", "Hugo", "Iris", "Jon", "Kwame", "Lea", "Max", "Nia")
_FAMILY = ("Berg", "Miller", "Smith", "Jones", "Kim", "Okafor", "Petersen", "Roux", "Silva", "Tanaka", "Weber")
_WORDS = (
    *("invoice", "order", "delivery", "oak", "beech", "sample", "meeting", "refund", "address", "password", "reset"),
    *("contract", "offer", "quote", "late", "broken", "return", "exchange", "size", "colour", "discount", "urgent"),
)
_COLUMNS = "id, began_at, medium, direction, state, party, name, disposition, notes"


def measure(ground: Ground) -> Iterator[Figure]:
    count = 20_000 if ground.quick else 1_000_000
    path, plain = ground.folder / "history.db", ground.folder / "history-plain.db"
    fill(path, plain, count)
    ours: list[dict[str, Any]] = []
    floors: list[dict[str, Any]] = []
    for _ in range(ground.rounds):
        for mode, file, into in (("ours", path, ours), ("floor", plain, floors)):
            told = ground.child("history_child", mode, file, count, environ={"QT_QPA_PLATFORM": "offscreen"})
            into.append(told)
    where = f"{count:,} rows"
    for key, name, floor in (
        ("first", f"history: first paint, {where}", "QSqlQueryModel's first 256 rows"),
        ("jump", f"history: jump to some time, p95, {where}", "QSqlQueryModel's jump among 1,000 rows, p95"),
    ):
        rounds = [Round([at(one[key], 0.95)], [at(other[key], 0.95)]) for one, other in zip(ours, floors, strict=True)]
        yield Figure(name, floor, "ms", rounds, 2)
    rounds = [Round([one["grown"]], [other["grown"]]) for one, other in zip(ours, floors, strict=True)]
    yield Figure(f"history: memory after fifty jumps, {where}", "QSqlTableModel fetched to its end", "MB", rounds, 0.1)
    yield from _searching(path, count, ground)


def _searching(path: Path, count: int, ground: Ground) -> Iterator[Figure]:
    """What an agent types letter by letter: a name, a word of a note, a part of a number."""
    store = Store.open(path, KEY)
    reader = store.reader()
    searcher, random, rounds = HistorySearcher(reader), Random(SEED), []
    for _ in range(ground.rounds):
        took = []
        for _ in range(20 if ground.quick else 60):
            whole = random.choice(
                (
                    f"{random.choice(_GIVEN)} {random.choice(_FAMILY)}",
                    " ".join(random.sample(_WORDS, 2)),
                    f"020 {random.randrange(10**4):04d} {random.randrange(10**4):04d}",
                )
            )
            began = thread_time_ns()
            searcher.page(HistoryFilter(whole[: random.randint(1, len(whole))]))
            took.append((thread_time_ns() - began) / 1e6)
        rounds.append(Round(took, [_FRAME_MS]))
    yield Figure(f"history: search as one types, {count:,} rows", "a frame at 60 Hz", "ms", rounds)
    reader.close()
    store.close()


def fill(path: Path, plain: Path, count: int) -> None:
    """The same interactions in an encrypted store and in a plain file."""
    store = Store.open(path, KEY)
    store.db.execute("PRAGMA synchronous=OFF")
    other = sqlite3.connect(plain)
    other.execute(f"CREATE TABLE interaction({_COLUMNS}, PRIMARY KEY(id)) WITHOUT ROWID")
    history, random = History(store), Random(SEED)
    for start in range(0, count, _BATCH):
        some = [_interaction(number, random) for number in range(start, min(count, start + _BATCH))]
        for each in some:
            history.put(each)
        history.write_held()
        history.index_some(_BATCH)
        store.commit()
        other.executemany(
            "INSERT INTO interaction VALUES (?,?,?,?,?,?,?,?,?)",
            [
                (
                    *(each.id, each.began_at, each.media, str(each.direction), str(each.state)),
                    *(each.party.normalised, each.party_name, each.disposition, each.agent_notes),
                )
                for each in some
            ],
        )
    other.execute("CREATE INDEX began ON interaction(began_at)")
    other.commit()
    other.close()
    store.close()


def _interaction(number: int, random: Random) -> Interaction:
    media, media_type = random.choice(_MEDIA)
    party = f"+4420{random.randrange(10**8):08d}"
    return Interaction(
        id=f"i{random.getrandbits(64):016x}",
        product="CC",
        family="voice-phone",
        media=media,
        media_type=media_type,
        direction=random.choice((Direction.INBOUND, Direction.OUTBOUND)),
        state=random.choice(_STATES),
        party=Party(party, party, PartyKind.PHONE),
        party_name=f"{random.choice(_GIVEN)} {random.choice(_FAMILY)}",
        offered_at=BEGAN_MS + number * STEP_MS,
        agent_notes=" ".join(random.choices(_WORDS, k=random.randrange(12))),
        disposition=random.choice(("", "", "Sold", "Call again")),
        seqs=(number + 1,),
    )
