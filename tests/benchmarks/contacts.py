"""Contacts at their three sizes: who is calling, and who is meant by what somebody types.

Search is measured on a second connection that only reads, as in the app, and with other texts in every round: what is
typed next is seldom what was typed just now. "Of work" is the processor's time, which other programs do not lengthen.

The peer is evolution-data-server, the address book of GNOME, where Debian's packages evolution-data-server,
gir1.2-ebook-1.2 and python3-gi are installed. That it is another process, asked over D-Bus, is part of its price.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from random import Random
from time import perf_counter_ns, sleep, thread_time_ns
from typing import Any, NamedTuple

from maestro_desktop.core.contacts.directory import Directory
from maestro_desktop.core.contacts.matching import match
from maestro_desktop.core.contacts.model import Contact, Match
from maestro_desktop.core.contacts.search import Searcher
from maestro_desktop.core.contacts.vcard_writer import write_vcards
from maestro_desktop.core.interactions.model import Party, PartyKind
from maestro_desktop.core.store import Store
from tests.benchmarks.crowd import SEED, fill
from tests.benchmarks.figures import Figure, Round, at
from tests.benchmarks.ground import Ground, running

KEY = "1f" * 32
NOW_MS = 1_772_442_000_000
_FRAME_MS = 1_000 / 60
_MATCH_MS = 0.3
#: A scan of a million takes a second.
_SCANS = 5
#: Fewer rows than this are looked through in no time.
_MANY = 100_000
#: What the floor of a match does: the contact of a number, and all its numbers.
_OWNER = "SELECT contact.* FROM phone JOIN contact ON contact.id = phone.contact_id WHERE phone.e164 = ?"
_NUMBERS = "SELECT * FROM phone WHERE contact_id = ?"
#: What the floor of a search does: it looks into each row. With a limit it would end at some fifty rows, not the best.
_LIKE = "SELECT id FROM contact WHERE name LIKE ?1 OR org LIKE ?1"
_LIKE_DIGITS = "SELECT contact_id FROM phone WHERE e164 LIKE ?1"
#: It alone has the bindings of the peer.
_SYSTEM_PYTHON = "/usr/bin/python3"
#: So many of each in a round.
_RUNS = 10
#: Calls come to a machine that was at rest, which is slower: look-ups so far apart cost us some seven times as much as
#: those in a row, the peer two and a half times (measured).
_PAUSE_S = 0.02


def measure(ground: Ground) -> Iterator[Figure]:
    few, many = (200, 1_000) if ground.quick else (1_000, 100_000)
    for count in (few, many) if ground.quick else (few, many, 1_000_000):
        path = ground.folder / f"crowd-{count}.db"
        fill(path, KEY, count)
        store = Store.open(path, KEY)
        yield from _matching(store, count, ground)
        if count == many:
            yield from _beside_peer(store, count, ground)
        yield from _searching(store, count, ground)
        store.close()
        yield from _painting(path, count, ground)


class Took(NamedTuple):
    """Milliseconds by the clock and of work."""

    wall: float
    work: float


def timed(job: Callable[[str], object], text: str) -> Took:
    began, worked = perf_counter_ns(), thread_time_ns()
    job(text)
    return Took((perf_counter_ns() - began) / 1e6, (thread_time_ns() - worked) / 1e6)


class Sample:
    """Contacts drawn by chance, the same in every run, and what people type to find them."""

    def __init__(self, store: Store, count: int) -> None:
        self._book = Directory(store)
        self._count = count
        self._random = Random(SEED)

    def contact(self) -> Contact:
        found = None
        while found is None:
            found = self._book.exactly(self._random.randint(1, self._count))
        return found

    def text(self, length: int) -> str:
        """The beginning of a name, of its words the other way round, of a company, or of a name and a company."""
        contact = self.contact()
        words = contact.name.split()
        forms = (contact.name, " ".join(reversed(words)), contact.org or contact.name, f"{words[0]} {contact.org}")
        return self._random.choice(forms)[:length].strip()

    def texts(self, count: int) -> list[str]:
        """Of one to twelve characters, as many of each."""
        return [self.text(1 + index % 12) for index in range(count)]

    def runs(self, count: int) -> list[str]:
        return [self.digits() for _ in range(count)]

    def digits(self) -> str:
        """Three or more digits from anywhere in a number."""
        number = self._random.choice(self.contact().phones).e164[1:]
        length = self._random.randint(3, len(number))
        start = self._random.randint(0, len(number) - length)
        return number[start : start + length]


def _matching(store: Store, count: int, ground: Ground) -> Iterator[Figure]:
    sample, directory = Sample(store, count), Directory(store)
    exact, worst, suffix = [], [], []

    def matched(e164: str) -> Match:
        return match(Party(e164, e164, PartyKind.PHONE), directory)

    def bare(e164: str) -> list[Any]:
        rows = store.rows(_OWNER, (int(e164[1:]),))
        return store.rows(_NUMBERS, (rows[0][0],))

    for _ in range(ground.rounds):
        floor: list[Took] = []
        known: list[Took] = []
        ending: list[Took] = []
        for turn in range(100 if ground.quick else 1_000):
            number = sample.contact().phones[0].e164
            # The same last digits in a country where nobody has them.
            jobs = [(matched, number, known), (bare, number, floor), (matched, f"+999{number[-7:]}", ending)]
            # Whoever comes first brings the pages into memory: each does as often as the others.
            for job, asked, took in jobs[turn % 3 :] + jobs[: turn % 3]:
                took.append(timed(job, asked))
        exact.append(Round([each.wall for each in known], [each.wall for each in floor]))
        worst.append(Round([at([each.work for each in known], 0.99)], [_MATCH_MS]))
        suffix.append(Round([each.wall for each in ending], [each.wall for each in known]))
    where = f"{count:,} contacts"
    yield Figure(f"match of a number with its record, {where}", "two bare indexed statements", "ms", exact, 3)
    yield Figure(f"match of a number, p99 of work, {where}", f"{_MATCH_MS:g} ms", "ms", worst, 1)
    yield Figure(f"match by the last digits, {where}", "match of a known number", "ms", suffix, 2)


def _beside_peer(store: Store, count: int, ground: Ground) -> Iterator[Figure]:
    sample, directory = Sample(store, count), Directory(store)
    with _peer(directory, ground) as asked:
        if asked is None:
            why = "evolution-data-server, gir1.2-ebook-1.2 and python3-gi are not all installed"
            print(f"contacts: the peer is left out, because {why}.", file=sys.stderr)
            return

        def by_us(contact: Contact) -> float:
            e164 = contact.phones[0].e164
            began = perf_counter_ns()
            found = match(Party(e164, e164, PartyKind.PHONE), directory)
            ms = (perf_counter_ns() - began) / 1e6
            assert contact in [each.contact for each in found.candidates], e164
            return ms

        def by_peer(contact: Contact) -> float:
            ms, found = asked(contact.phones[0].e164)
            assert str(contact.id) in found, contact
            return ms

        def in_turn(length: int, pause_s: float) -> Round:
            """Runs of look-ups, each who comes first as often as the other."""
            drawn = [sample.contact() for _ in range(_RUNS * length)]
            ours: list[float] = []
            theirs: list[float] = []
            jobs = [(by_us, ours), (by_peer, theirs)]
            for run in range(_RUNS):
                for job, took in jobs if run % 2 else jobs[::-1]:
                    for contact in drawn[run * length : (run + 1) * length]:
                        if pause_s:
                            sleep(pause_s)
                        took.append(job(contact))
            return Round(ours, theirs)

        busy, paced = [], []
        for _ in range(ground.rounds):
            busy.append(in_turn(10 if ground.quick else 100, 0))
            paced.append(in_turn(1 if ground.quick else 10, _PAUSE_S))
    name, peer = f"match of a number, {count:,} contacts", "eqphone of evolution-data-server, indexed"
    yield Figure(f"{name}, one after the other", peer, "ms", busy, 0.1)
    yield Figure(f"{name}, {1_000 * _PAUSE_S:g} ms apart", peer, "ms", paced, 0.1)


@contextmanager
def _peer(book: Directory, ground: Ground) -> Iterator[Callable[[str], tuple[float, list[str]]] | None]:
    """Asks the peer, which has the same contacts, for a number: milliseconds, and the ids of whom it found. None where
    the peer is not installed."""
    session = shutil.which("dbus-run-session")
    if session is None or not Path(_SYSTEM_PYTHON).exists():
        yield None
        return
    cards, log = ground.folder / "peer.json", ground.folder / "peer.log"
    cards.write_text(json.dumps(list(_cards(book))), encoding="utf-8")
    script = Path(__file__).with_name("eds_peer.py")
    command = [session, "--", _SYSTEM_PYTHON, "-I", str(script), str(cards)]
    # Without it a service for its settings is started, too.
    environ = {**ground.environ, "GSETTINGS_BACKEND": "memory"}
    with (
        log.open("w") as errors,
        running(command, environ, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, text=True) as process,
    ):
        assert process.stdin
        assert process.stdout
        asks, answers = process.stdin, process.stdout

        def told() -> str:
            line = answers.readline().strip()
            if not line:
                raise RuntimeError(f"evolution-data-server failed:\n{log.read_text()[-4_000:]}")
            return str(line)

        def asked(e164: str) -> tuple[float, list[str]]:
            print(e164, file=asks, flush=True)
            ms, ids = json.loads(told())
            return ms, ids

        with asks:
            yield asked if told() == "ready" else None


def _cards(book: Directory) -> Iterator[str]:
    """The contacts under our ids, with numbers that need no country to be understood."""
    for each in book.all():
        phones = tuple(replace(phone, raw=phone.e164) for phone in each.phones)
        card = replace(each, source="vcard", source_id=str(each.id), phones=phones)
        yield from write_vcards([(card, None)], "3.0")


def _searching(store: Store, count: int, ground: Ground) -> Iterator[Figure]:
    each = 3 if ground.quick else 40
    sample, reader = Sample(store, count), store.reader()
    searcher = Searcher(reader)

    def searched(text: str) -> object:
        return searcher.search(text, NOW_MS)

    def scanned(sql: str) -> Callable[[str], object]:
        return lambda text: reader.execute(sql, (f"%{text}%",)).fetchall()

    for name, typed, scan, most_ms in (
        ("search by 1 to 12 characters", sample.texts, scanned(_LIKE), 8.0),
        ("search by digits", sample.runs, scanned(_LIKE_DIGITS), 10.0),
    ):
        pooled, worst = [], []
        for _ in range(ground.rounds):
            texts = typed(12 * each)
            took = [timed(searched, text) for text in texts]
            scans = [timed(scan, text) for text in texts[: _SCANS if count > _MANY else each]]
            pooled.append(Round([one.wall for one in took], [one.wall for one in scans]))
            worst.append(Round([at([one.work for one in took], 0.99)], [most_ms]))
        where = f"{count:,} contacts"
        yield Figure(f"{name}, {where}", "LIKE scan", "ms", pooled, 0.1 if count >= _MANY else None)
        yield Figure(f"{name}, p99 of work, {where}", f"{most_ms:g} ms", "ms", worst, 1)
    reader.close()


def _painting(path: Path, count: int, ground: Ground) -> Iterator[Figure]:
    rounds = ground.child(
        "contacts_child",
        "--store",
        path,
        "--contacts",
        count,
        "--rounds",
        ground.rounds,
        "--texts",
        4 if ground.quick else 20,
        environ={"QT_QPA_PLATFORM": "offscreen"},
    )
    pairs = [Round([at(each, 0.95)], [_FRAME_MS]) for each in rounds]
    yield Figure(f"key stroke to painted list, p95, {count:,} contacts", "a frame at 60 Hz", "ms", pairs, 1)
