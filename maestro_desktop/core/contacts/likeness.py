"""Whether two names may be two spellings of one."""

from __future__ import annotations

from enum import Enum, auto
from functools import lru_cache

from maestro_desktop.core.contacts.folding import words_of

#: Words from so many letters on may differ by one slip of the finger, and by two.
_ONE_SLIP, _TWO_SLIPS = 6, 9


class Likeness(Enum):
    """How two names stand to each other.

    SIMILAR: initials, a middle name more or less, a slip of the finger. PART: one is a single word of the other.
    FAMILY: the same family name with another given one. NAMELESS: one of the two is no name.
    """

    SAME = auto()
    SIMILAR = auto()
    PART = auto()
    NAMELESS = auto()
    FAMILY = auto()
    OTHER = auto()

    @property
    def is_close(self) -> bool:
        return self in (Likeness.SAME, Likeness.SIMILAR)

    @property
    def contradicts(self) -> bool:
        return self in (Likeness.FAMILY, Likeness.OTHER)


def likeness(one: str, other: str) -> Likeness:
    """Compare two whole names, in any order of their words. Nicknames are names of their own."""
    a, b = _words(one), _words(other)
    if not a or not b:
        return Likeness.NAMELESS
    if sorted(a) == sorted(b):
        return Likeness.SAME
    short, long = sorted((a, b), key=len)
    if len(short) == 1:
        if short[0] in long:
            return Likeness.PART
        is_slip = len(long) == 1 and min(len(short[0]), len(long[0])) > 1 and _may_be(short[0], long[0])
        return Likeness.SIMILAR if is_slip else Likeness.OTHER
    if close(short, long):
        return Likeness.SIMILAR
    shared = set(a) & set(b)
    if not shared:
        return Likeness.OTHER
    # "Ada Byron" may have become "Ada Lovelace"; but where the family comes first it is the same one.
    return Likeness.OTHER if a[0] in shared and b[0] in shared and len(a[0]) > 1 else Likeness.FAMILY


def close(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether each word of the shorter name stands in the longer one: one at least as it is, others as an initial or
    with a slip of the finger."""
    left, rest, has_word = list(long), [], False
    for word in short:
        if word in left:
            left.remove(word)
            has_word = has_word or len(word) > 1
        else:
            rest.append(word)
    for word in rest if has_word else ():
        found = next((each for each in left if _may_be(word, each)), None)
        if found is None:
            return False
        left.remove(found)
    return has_word


def _may_be(word: str, other: str) -> bool:
    if 1 in (len(word), len(other)):
        # Only letters that have an upper case are initials.
        return word[0] == other[0] and word[0] != word[0].upper()
    length = min(len(word), len(other))
    # Daniel is not Daniela: the end of a given name tells men from women.
    if length < _ONE_SLIP or word[-1] != other[-1] or not (word.isalpha() and other.isalpha()):
        return False
    return within(word, other, 2 if length >= _TWO_SLIPS else 1)


def within(a: str, b: str, slips: int) -> bool:
    """Whether so many letters left out, put in, changed or swapped with their neighbour make one word the other."""
    if abs(len(a) - len(b)) > slips:
        return False
    same = next((at for at, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    a, b = a[same:], b[same:]
    if not a or not b:
        return len(a) + len(b) <= slips
    if not slips:
        return False
    if a[:2] == b[1::-1] and len(a) > 1 and within(a[2:], b[2:], slips - 1):
        return True
    return any(within(a[i:], b[j:], slips - 1) for i, j in ((1, 1), (1, 0), (0, 1)))


@lru_cache(maxsize=4096)
def _words(name: str) -> tuple[str, ...]:
    """The given name first. An address, a number or nothing at all is no name."""
    family, comma, given = name.partition(",")
    words = tuple(words_of(f"{given} {family}" if comma else name))
    return words if "@" not in name and any(map(str.isalpha, name)) else ()
