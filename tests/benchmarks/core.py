"""What the core does for each event, against the bare work of the same disk and the same parser's raw material."""

from __future__ import annotations

import json
import resource
import tempfile
from collections.abc import Callable, Iterator, Sequence
from itertools import cycle, islice
from pathlib import Path
from time import process_time

from maestro_desktop.commands import rebuild
from maestro_desktop.core.changes import LedgerKind
from maestro_desktop.core.interactions.fold import Reconstructor
from maestro_desktop.core.protocol.events import envelope_adapter
from maestro_desktop.core.protocol.parsing import Accepted, Parser
from maestro_desktop.core.store import Store, connect
from maestro_desktop.core.switchboard import Policy, Switchboard
from maestro_desktop.simulator.contract import Contract
from tests.benchmarks.figures import Figure, Round
from tests.benchmarks.ground import ROOT, Ground, now_ms, numbers, people

_KEY = "1f" * 32
_STEPS = ("offered", "accepted", "terminated")
#: One call every ten seconds: what was open lately is what a busy contact centre has open.
_APART_MS = 10_000


def measure(ground: Ground) -> Iterator[Figure]:
    contract = Contract.load(ROOT / "resources" / "protocol" / "events.json")
    yield from _reading(contract, ground)
    yield _commits(contract, ground)
    yield _backlog(contract, ground)
    yield from _long_ledger(contract, ground)


def calls(contract: Contract, count: int) -> Iterator[tuple[int, str]]:
    """Whole calls of different people: (UTC ms, text of one event)."""
    known = list(numbers(500))
    for number, caller in enumerate(islice(cycle(known), count)):
        began = 1_772_442_000_000 + number * _APART_MS
        for step in _STEPS:
            values = {"searchContext": caller, "startTime": str(began)}
            if step == "terminated":
                values |= {"callDuration": "00:00:07", "endTime": str(began + 8_000)}
            message = contract.build(f"mashell-voice-phone-{step}-uc-event-v1", **values)
            yield began + 1_000 * _STEPS.index(step), json.dumps(message)


def _reading(contract: Contract, ground: Ground) -> Iterator[Figure]:
    texts = [json.dumps(contract.build(name)) for name in contract.events]
    parser, validator = Parser(), envelope_adapter()
    texts = [text for text in texts if isinstance(parser.parse(text), Accepted)]
    assert len(texts) > len(contract.events) // 2
    times = 50 if ground.quick else 200
    for name, work, goal in (
        ("event validated", validator.validate_json, 1.5),
        ("event read: limits, validation, one flat value", parser.parse, None),
    ):
        rounds = [
            Round([_micros(work, texts, times)], [_micros(json.loads, texts, times)]) for _ in range(ground.rounds)
        ]
        yield Figure(name, "json.loads of the same text", "µs", rounds, goal)


def _micros(work: Callable[[str], object], texts: Sequence[str], times: int) -> float:
    began = now_ms()
    for _ in range(times):
        for text in texts:
            work(text)
    return (now_ms() - began) * 1_000 / (times * len(texts))


def _commits(contract: Contract, ground: Ground) -> Figure:
    """Both files in the state in which a day leaves them: the log has its size and is written over, not made longer
    (which costs a commit half as much again, measured)."""
    count, warm = 100 if ground.quick else 500, 100 if ground.quick else 1_200
    rounds = []
    with tempfile.TemporaryDirectory(dir=ground.folder) as folder:
        bare = connect(Path(folder) / "bare.db", _KEY)
        bare.execute("CREATE TABLE row(id INTEGER PRIMARY KEY, at INTEGER, text TEXT)")
        board, clock = _board(Path(folder) / "full.db")
        events = calls(contract, warm + ground.rounds * count)

        def both(count: int) -> tuple[list[float], list[float]]:
            floor, product = [], []
            for at_ms, text in islice(events, count):
                began = now_ms()
                bare.execute("INSERT INTO row(at, text) VALUES (?, ?)", (at_ms, text))
                between = now_ms()
                clock[0] = at_ms
                board.receive(text)
                product.append(now_ms() - between)
                floor.append(between - began)
            return product, floor

        both(warm)
        for _ in range(ground.rounds):
            product, floor = both(count * len(_STEPS))
            # As rates, because the goal is one: events a second against commits a second.
            rounds.append(Round([1_000 * len(product) / sum(product)], [1_000 * len(floor) / sum(floor)]))
        board.close()
        board.store.close()
        bare.close()
    return Figure("events in full, encrypted", "bare single-insert commits", "per s", rounds, 0.45, at_least=True)


def _backlog(contract: Contract, ground: Ground) -> Figure:
    """What waited comes at once, against the same events one by one."""
    count, single = (600, 60) if ground.quick else (9_999, 300)
    rounds = []
    with tempfile.TemporaryDirectory(dir=ground.folder) as folder:
        for number in range(3):
            events = list(calls(contract, count // 3))
            board, clock = _board(Path(folder) / f"{number}.db")
            clock[0] = events[-1][0]
            began = now_ms()
            board.receive_all([text for _, text in events])
            board.flush()
            all_at_once = now_ms() - began
            began = now_ms()
            for at_ms, text in islice(calls(contract, single), single):
                clock[0] = events[-1][0] + at_ms - events[0][0]
                board.receive(text)
            one_by_one = now_ms() - began
            rounds.append(Round([1_000 * len(events) / all_at_once], [1_000 * single / one_by_one]))
            board.close()
            board.store.close()
    name = f"a backlog of {len(events):,}, encrypted"
    return Figure(name, "the same one by one", "per s", rounds, 5, at_least=True)


def _long_ledger(contract: Contract, ground: Ground) -> Iterator[Figure]:
    """A ledger of a million rows: made again, and opened."""
    few, many = (3_000, 12_000) if ground.quick else (100_000, 1_000_000)
    openings: dict[int, list[float]] = {few: [], many: []}
    rates, peaks = [], []
    with tempfile.TemporaryDirectory(dir=ground.folder) as folder:
        for rows in (few, many):
            path = Path(folder) / f"{rows}.db"
            board, clock = _board(path)
            for at_ms, text in calls(contract, rows // 3):
                board.ledger.append(at_ms, LedgerKind.RECEIVED, text)
                clock[0] = at_ms
            board.store.commit()
            before, used, began = _resident(), process_time(), now_ms()
            count = rebuild(board)
            rates.append((1_000 * count / (now_ms() - began), count / (process_time() - used)))
            peaks.append((_resident() - before) / 1024)
            board.close()
            board.store.close()
        for _ in range(ground.rounds):
            for rows, times in openings.items():
                began = now_ms()
                board = _switchboard(Store.open(Path(folder) / f"{rows}.db", _KEY), [1_900_000_000_000])
                times.append(now_ms() - began)
                board.store.close()
    name, floor = f"rebuild of {many:,} rows", "30,000 rows/s"
    yield Figure(name, floor, "rows/s", [Round([rates[1][0]], [30_000])], 1, at_least=True)
    yield Figure(
        f"{name}, by this process's CPU time", floor, "rows/s", [Round([rates[1][1]], [30_000])], 1, at_least=True
    )
    yield Figure(
        f"memory that it adds at {many:,} rows",
        f"at {few:,} rows",
        "MB",
        [Round([peaks[1]], [max(peaks[0], 1)])],
        1,
        offset=32,
    )
    rounds = [Round([one], [other]) for one, other in zip(openings[many], openings[few], strict=True)]
    yield Figure(f"records opened with {many:,} rows", f"with {few:,} rows", "ms", rounds, 1.5)


def _resident() -> float:
    """The most memory that this process has had, KiB."""
    return float(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)


def _board(path: Path) -> tuple[Switchboard, list[int]]:
    """A switchboard on an encrypted store with some contacts, and its clock."""
    clock = [1_772_442_000_000]
    store = Store.open(path, _KEY)
    board = _switchboard(store, clock)
    for contact in people(100):
        board.book.save(contact, clock[0])
    store.commit()
    board.start("benchmark")
    return board, clock


def _switchboard(store: Store, clock: Sequence[int]) -> Switchboard:
    policy = Policy(region="GB")
    return Switchboard(store, Reconstructor(Parser()), policy=policy, clock_ms=lambda: clock[0], new_id=lambda: "dial")
