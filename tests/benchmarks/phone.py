"""Numbers in free text, and what becomes of a text that is dialled."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice
from random import Random

import phonenumbers

from maestro_desktop.core.phone.dialling import decide
from maestro_desktop.core.phone.finding import find_numbers
from tests.benchmarks.figures import Figure, Round
from tests.benchmarks.ground import ROOT, SEED, Ground, now_ms

_CHARS = 4_096
_MOST_CHARS = 10_000
#: What is pasted; {} is another number in each line, so that nothing of it was read before.
_PASTED = {
    "a column with the same number": "020 7946 0018\n",
    "a column of numbers": "020 7946 {}\n",
    "numbers in pairs": "02079460018/07700900123 ",
    "a table": "Jones\t0161 496 {}\t42\n",
    "digits one by one": "1-",
}
_NOW_MS = 1_772_442_000_000


def measure(ground: Ground) -> Iterator[Figure]:
    mails = _mails()
    turn = iter(range(1_000_000))

    def ours() -> None:
        # The library reads anew each time, ours remembers what it read: it is asked about another mail each time.
        find_numbers(mails[next(turn) % len(mails)], "GB")

    def theirs() -> None:
        for _ in phonenumbers.PhoneNumberMatcher(mails[next(turn) % len(mails)], "GB"):
            pass

    rounds = [Round([_timed(ours)], [_timed(theirs)]) for _ in range(ground.rounds * 5)]
    yield Figure("numbers found in 4 kB", "phonenumbers' own matcher", "ms", rounds, 2)
    yield Figure("numbers found in 4 kB", "20 ms", "ms", [Round([r.product[0]], [20]) for r in rounds], 1)
    for name, line in _PASTED.items():
        for size, limit in ((_CHARS, 20), (_MOST_CHARS, 50)):
            texts = [_pasted(line, size, turn) for turn in range(ground.rounds * 3)]
            pasted = [Round([_timed(partial(find_numbers, text, "GB"))], [limit]) for text in texts]
            yield Figure(f"{name} of {size:,} characters", f"{limit} ms", "ms", pasted, 1)
    count = 200 if ground.quick else 2_000
    numbers = [f"020 7946 {number:04}" for number in range(count)]

    def judge() -> None:
        for number in numbers:
            decide(number, "GB", _NOW_MS)

    def parse() -> None:
        for number in numbers:
            phonenumbers.is_valid_number(phonenumbers.parse(number, "GB"))

    judged = [Round([_timed(judge) / count], [_timed(parse) / count])]
    yield Figure("a text judged for dialling", "parsed and found valid by phonenumbers", "ms", judged, 10)


def _mails() -> list[str]:
    """Texts of 4 kB with numbers and what looks like them, from the tests' own corpus, each with other digits."""
    lines = (ROOT / "tests/core/phone/corpus.jsonl").read_text(encoding="utf-8").splitlines()
    text = "\n".join(json.loads(line)[1] for line in lines)
    random = Random(SEED)
    return [
        re.sub(r"\d(?=\d{0,3}\b)", lambda _: str(random.randrange(10)), text[start : start + _CHARS])
        for start in (random.randrange(len(text) - _CHARS) for _ in range(200))
    ]


def _pasted(line: str, size: int, turn: int) -> str:
    lines = (line.replace("{}", f"{(size + number + 713 * turn) % 10_000:04}") for number in range(size))
    return "".join(islice(lines, size // len(line.replace("{}", "0000")) + 1))[:size]


def _timed(work: Callable[[], object]) -> float:
    began = now_ms()
    work()
    return now_ms() - began
