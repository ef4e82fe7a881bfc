"""Bringing files of contacts in, end to end into an encrypted store, and what look-ups notice of it."""

from __future__ import annotations

import csv
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from maestro_desktop.core.contacts.book import Book
from maestro_desktop.core.contacts.contact_file import opened
from maestro_desktop.core.contacts.import_lines import Order, to_line
from maestro_desktop.core.contacts.import_report import Reading
from maestro_desktop.core.store import Store
from maestro_desktop.importer import COMMAND
from tests.benchmarks.figures import Figure, Round
from tests.benchmarks.ground import ROOT, SEED, Ground, now_ms, people

_KEY = "1f" * 32
#: Look-ups come paced, as calls do; s.
_PACE_S = 0.002
_HEADER = ("id", "name", "given name", "family name", "company", "job title", "phone", "mobile", "email",
           "street", "city", "postal code", "notes")  # fmt: skip


def measure(ground: Ground) -> Iterator[Figure]:
    few, many, by_peer = (2_000, 8_000, 500) if ground.quick else (100_000, 1_000_000, 5_000)
    with tempfile.TemporaryDirectory(dir=ground.folder) as name:
        folder = Path(name)
        ours, theirs, table = (folder / file for file in ("ours.vcf", "theirs.vcf", "ours.csv"))
        for file, count, write in ((ours, few, write_cards), (theirs, by_peer, write_cards), (table, few, write_table)):
            write(file, count)
        run = _Runs(ground, folder)
        cards, peer, rows = [], [], []
        for _ in range(2 if ground.quick else 3):
            cards.append(run.rate(ours))
            peer.append(run.rate(theirs, "vobject"))
            rows.append(run.rate(table))
        yield Figure(f"{few:,} vCards imported", "the same on vobject", "per s", _rounds(cards, peer), 6, at_least=True)
        yield Figure(f"{few:,} rows of CSV imported", "as vCards", "per s", _rounds(rows, cards), 2, at_least=True)
        yield from _reading(ours, theirs, table, few, by_peer, ground)
        yield _beside(ground, folder, ours)
        big = folder / "many.vcf"
        write_cards(big, many)
        rate, peak = run.measured(big)
        yield Figure(f"{many:,} vCards imported", f"{few:,}", "per s", _rounds([rate], cards[-1:]), 0.8, at_least=True)
        yield Figure(f"memory for {many:,} vCards", "200 MB", "MB", [Round([peak], [200])], 1)


def _rounds(product: list[float], floor: list[float]) -> list[Round]:
    return [Round([one], [other]) for one, other in zip(product, floor, strict=True)]


class _Runs:
    """Imports into new stores, each in a process of its own."""

    def __init__(self, ground: Ground, folder: Path) -> None:
        self._ground, self._folder, self._count = ground, folder, 0

    def rate(self, file: Path, reader: str = "ours") -> float:
        return self.measured(file, reader)[0]

    def measured(self, file: Path, reader: str = "ours") -> tuple[float, float]:
        """Records per second, and the most memory (MB)."""
        self._count += 1
        store = self._folder / f"{self._count}.db"
        told = self._ground.child("imports_child", file, store, _KEY, reader)
        for each in self._folder.glob(f"{self._count}.*"):
            each.unlink()
        return 1_000 * told["records"] / told["ms"], told["peak_mb"]


def _reading(ours: Path, theirs: Path, table: Path, few: int, by_peer: int, ground: Ground) -> Iterator[Figure]:
    """The readers alone."""
    from tests.benchmarks.imports_child import read_by_vobject

    def by_us(file: Path) -> Callable[[], int]:
        def read() -> int:
            with opened(file) as contacts:
                return sum(1 for _ in contacts.records())

        return read

    def by_vobject() -> int:
        with theirs.open("rb") as file:
            return sum(1 for _ in read_by_vobject(file))

    cards, rows, peer = [], [], []
    for _ in range(ground.rounds):
        cards.append(_rate(by_us(ours)))
        rows.append(_rate(by_us(table)))
        peer.append(_rate(by_vobject))
    yield Figure("vCards read", "by vobject", "per s", _rounds(cards, peer), 6, at_least=True)
    yield Figure("rows of CSV read", "vCards read", "per s", _rounds(rows, cards), 2, at_least=True)


def _rate(work: Callable[[], int]) -> float:
    began = now_ms()
    return 1_000 * work() / (now_ms() - began)


def _beside(ground: Ground, folder: Path, file: Path) -> Figure:
    """Whole records looked up by number, paced, while the app's own process for imports works on the same file."""
    path = folder / "beside.db"
    store = Store.open(path, _KEY)
    book = Book(store)
    known = 2_000 if ground.quick else 50_000
    book.add(list(people(known)), 0)
    store.commit()
    numbers = [each.phones[0].e164 for each in people(known)]
    Random(SEED).shuffle(numbers)
    turn = iter(range(1_000_000))

    def look_up() -> float:
        time.sleep(_PACE_S)
        number = numbers[next(turn) % known]
        began = now_ms()
        found = book.by_number(number)
        took = now_ms() - began
        assert found
        return took

    rounds = []
    times = 100 if ground.quick else 1_000
    for _ in range(times):
        look_up()
    for _ in range(2 if ground.quick else 4):
        idle = [look_up() for _ in range(times)]
        with subprocess.Popen(COMMAND, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
            assert child.stdin
            assert child.stdout
            child.stdin.write(to_line(Order("import", str(path), _KEY, str(file), Reading("GB"))))
            child.stdin.flush()
            child.stdout.readline()
            busy = [look_up() for _ in range(times)]
            child.stdin.close()
            child.stdout.read()
        rounds.append(Round([_p99(busy)], [_p99(idle)]))
        (edit_id,) = store.rows("SELECT max(id) FROM contact_edit")[0]
        store.begin()
        store.db.execute("DELETE FROM contact WHERE id IN (SELECT contact_id FROM contact_edit_row)")
        store.db.execute("DELETE FROM contact_edit_row WHERE edit_id = ?", (edit_id,))
        store.commit()
    store.close()
    return Figure("look-up during an import, p99", "idle", "ms", rounds, 2)


def _p99(values: list[float]) -> float:
    return sorted(values)[int(0.99 * len(values))]


# -- files ------------------------------------------------------------------------------------------------------------


def write_cards(file: Path, count: int) -> None:
    """vCards as phones write them: numbers as people space them, half of a dozen other properties."""
    with file.open("w", encoding="utf-8", newline="") as out:
        for number, values in enumerate(_rows(count)):
            id, name, given, family, org, title, phone, mobile, email, street, city, code, notes = values
            out.write(
                f"BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:-//Phone//EN\r\nN:{family};{given};;;\r\nFN:{name}\r\n"
                f"ORG:{org};\r\nTITLE:{title}\r\nTEL;TYPE=WORK,VOICE:{phone}\r\n"
            )
            if mobile:
                out.write(f"TEL;TYPE=CELL,VOICE,pref:{mobile}\r\n")
            out.write(
                f"EMAIL;TYPE=INTERNET,WORK:{email}\r\nADR;TYPE=WORK:;;{street};{city};;{code};UK\r\n"
                f"NOTE:{notes}\r\nCATEGORIES:Customers,{number % 50}\r\nREV:2026-03-02T09:00:00Z\r\nUID:{id}\r\n"
                "END:VCARD\r\n"
            )


def write_table(file: Path, count: int) -> None:
    with file.open("w", encoding="utf-8", newline="") as out:
        rows = csv.writer(out)
        rows.writerow(_HEADER)
        rows.writerows(_rows(count))


def _rows(count: int) -> Iterator[tuple[str, ...]]:
    random = Random(SEED)
    for number, contact in enumerate(people(count)):
        digits = contact.phones[0].e164[3:]
        phone = random.choice(
            (f"+44 {digits[:2]} {digits[2:6]} {digits[6:]}", f"0{digits[:2]} {digits[2:6]} {digits[6:]}",
             contact.phones[0].e164, f"+44 (0){digits[:2]} {digits[2:6]} {digits[6:]}")
        )  # fmt: skip
        mobile = contact.phones[1].e164 if len(contact.phones) > 1 else ""
        mobile = f"{mobile[:3]} {mobile[3:7]} {mobile[7:]}" if mobile else ""
        email = f"{contact.given}.{contact.family}{number}@example.com".lower()
        yield (
            f"urn:uuid:{number:032x}", contact.name, contact.given, contact.family, contact.org, "Purchasing manager",
            phone, mobile, email, f"{number % 300} High Street", "Leeds", f"LS{number % 20} {number % 9}AA",
            f"Met at the fair in {1990 + number % 30}\\, likes tea.",
        )  # fmt: skip
