"""Search as you type: who is meant by the beginnings of a few words, or by some digits of a number.

However many contacts there are, only some hundred rows are read: the index gives its first hits and those are ranked.
So that the right ones are among them, those whom the agent talked to lately and those with just this name are looked
for by themselves.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from itertools import islice, product
from typing import Any, NamedTuple

from sqlcipher3 import dbapi2 as sqlite

from maestro_desktop.core.contacts.digits import is_whole, typed_digits, typed_zeros, written_front
from maestro_desktop.core.contacts.folding import index_words, name_key, without_apostrophes, written_otherwise
from maestro_desktop.core.contacts.loading import load
from maestro_desktop.core.contacts.model import Contact

#: What is typed beyond these is not looked at: what is found fits the rest of the text.
_MOST_CHARACTERS = 200
_MOST_WORDS = 8
_MOST_SPELLINGS = 8
#: So many hits of each index are ranked. Each costs a page of the file, some 25 µs where it is encrypted (measured).
_HITS = 60
#: So many digits of a run are enough to leave few numbers.
_TELLING_DIGITS = 7
#: A number inside the company has fewer digits, and is not dialled with a zero in front.
_NATIONAL_DIGITS = 7
#: How far back "lately" goes, in interactions, and for how long that is held; ms.
_LATELY = 400
_HOLD_MS = 30_000
_WORD = re.compile(r"[^\W_]+")

# Never ORDER BY rank: it visits every hit (183 ms instead of 0.04 at a million contacts, measured). And never a limit
# that is bound: SQLite prepares the statement anew each time.
_BY_WORDS = f"SELECT rowid FROM contact_fts WHERE contact_fts MATCH ? LIMIT {_HITS}"
_BY_NAME = f"SELECT id FROM contact WHERE name_key = ? AND name_key <> '' LIMIT {_HITS}"
_BY_DIGITS = (
    "SELECT p.contact_id, p.e164, p.digits FROM"
    f" (SELECT rowid FROM phone_fts WHERE phone_fts MATCH ? LIMIT {_HITS}) AS f"
    " CROSS JOIN phone AS p ON p.id = f.rowid"
)
_NAMES = (
    "SELECT c.id, c.name, c.org, c.more ->> '$.phonetic', c.folded"
    " FROM json_each(?) AS wanted CROSS JOIN contact AS c ON c.id = wanted.value"
)
_NUMBERS = (
    "SELECT p.contact_id, p.e164, p.digits FROM json_each(?) AS wanted CROSS JOIN phone AS p"
    " ON p.contact_id = wanted.value"
)
_TALKS = f"SELECT contact_id, began_at FROM interaction ORDER BY began_at DESC, seq DESC LIMIT {_LATELY}"
_TALKED = (
    "SELECT value, (SELECT max(began_at) FROM interaction WHERE contact_id = value) AS at FROM json_each(?)"
    " WHERE at IS NOT NULL"
)
_CAME_FROM = "SELECT id, into_id FROM contact_alias WHERE into_id IN (SELECT value FROM json_each(?))"
_GOES_TO = "SELECT id, into_id FROM contact_alias WHERE id IN (SELECT value FROM json_each(?))"


class Closeness(IntEnum):
    """How well a contact fits what was typed, closest first: it is the whole name or number; the name begins with it
    (a number begins or ends with it); it stands in the name or the number; it takes the company; anything else."""

    WHOLE = 0
    BEGINS = 1
    IN_ORDER = 2
    ANY_ORDER = 3
    COMPANY = 4
    ELSEWHERE = 5


class _Hit(NamedTuple):
    closeness: Closeness
    #: How many of the typed words are whole words of the name, as a negative number: more come first.
    whole_words: int = 0
    name: str = ""


class _Recent(NamedTuple):
    """Somebody whom the agent talked to lately, by all words and numbers."""

    id: int
    words: tuple[str, ...]
    numbers: tuple[str, ...]


class Searcher:
    """Searches over one connection, which may be a second one that only reads. Belongs to the thread that uses that;
    another one may end a search with the connection's ``interrupt()``, and it finds nobody then."""

    def __init__(self, db: Any) -> None:
        self._db = db
        self._recent: tuple[_Recent, ...] = ()
        self._recent_until: int | None = None

    def search(self, text: str, now_ms: int, limit: int = 50) -> tuple[Contact, ...]:
        """People and companies by the beginnings of their words in any order, or by digits anywhere in a number.

        The best ones come first: who has just this name or number, then those whom the agent talked to lately, then
        the others by how close they are. ``now_ms`` is the time, UTC ms. Raises sqlite's DatabaseError.
        """
        text = text[:_MOST_CHARACTERS]
        try:
            found = self._hits(text, typed_digits(text), typed_zeros(text), now_ms)
            return tuple(load(self._db, self._ranked(found)[:limit])) if found else ()
        except sqlite.OperationalError as error:
            if str(error) == "interrupted":
                return ()
            raise

    def _hits(self, text: str, digits: Sequence[str], zeros: str, now_ms: int) -> dict[int, _Hit]:
        found: dict[int, _Hit] = {}
        # "O'Brien" may be stored as "OBrien"; "Müller" as "Mueller", for which it is looked where few are found.
        as_typed = dict.fromkeys((text, without_apostrophes(text)))
        for spelling in (*as_typed, *_written_otherwise(text)):
            if spelling not in as_typed and len(found) >= _HITS:
                break
            if not (phrases := _typed_phrases(spelling)):
                return {}
            if self._recent_until is None or not self._recent_until - _HOLD_MS <= now_ms < self._recent_until:
                self._recent = tuple(self._talked_to_lately())
                self._recent_until = now_ms + _HOLD_MS
            _take_closer(found, self._by_words(phrases, name_key(spelling)))
        if digits:
            _take_closer(found, self._by_digits(digits, zeros))
        return found

    def _by_words(self, phrases: Sequence[Sequence[str]], key: str) -> Iterator[tuple[int, _Hit]]:
        words = tuple(dict.fromkeys(word for phrase in phrases for word in phrase))
        recent = [each.id for each in self._recent if _all_begin(words, each.words)][:_HITS]
        ids = list(recent)
        ids += self._ids(_BY_NAME, key)
        # What is typed in one run, as names in Han and Hangul are, stands so most of the time.
        has_runs = any(len(each) > 1 for each in phrases)
        runs = self._ids(_BY_WORDS, _query([" ".join(each) for each in phrases], "*")) if has_runs else []
        ids += runs
        if len(runs) < _HITS:
            whole = self._ids(_BY_WORDS, _query(words))
            ids += whole
            if len(whole) < _HITS or max(map(len, words)) < 5:
                # The index of beginnings is quick for up to four letters; from there on, everything that begins so is
                # gathered first, which costs 10 ms where it is a third of a million.
                ids += self._ids(_BY_WORDS, _query(words, "*"))
        for id, name, org, phonetic, folded in self._db.execute(_NAMES, (json.dumps(list(dict.fromkeys(ids))),)):
            # Whom the index did not give now may have another name since.
            if id not in recent or _all_begin(words, _split(folded)):
                yield id, _closeness(words, name, phonetic or "", org)

    def _by_digits(self, digits: Sequence[str], zeros: str) -> Iterator[tuple[int, _Hit]]:
        recent = [each.id for each in self._recent if _number_closeness(digits, zeros, each.numbers)][:_HITS]
        rows = self._db.execute(_NUMBERS, (json.dumps(recent),)).fetchall() if recent else []
        # The first digits of long runs are those of a country or a town, which a third of all numbers have: looking for
        # the last ones takes a third of the time (measured).
        ends = [each[-_TELLING_DIGITS:] for each in digits]
        given = self._db.execute(_BY_DIGITS, (_any_of(ends),)).fetchall()
        rows += given
        if len(given) == _HITS and ends != [*digits]:
            rows += self._db.execute(_BY_DIGITS, (_any_of(digits),)).fetchall()
        if len(given) == _HITS and zeros:
            rows += self._db.execute(_BY_DIGITS, (_written_so(zeros),)).fetchall()
        for id, e164, more in rows:
            if (hit := _number_closeness(digits, zeros, _numbers(e164, more))) is not None:
                yield id, hit

    def _ranked(self, found: dict[int, _Hit]) -> list[int]:
        talked = self._talked(found)
        lately = {recent.id for recent in self._recent}

        def place(id: int) -> tuple[Any, ...]:
            hit = found[id]
            if hit.closeness is Closeness.WHOLE:
                band = 0
            else:
                band = 1 if id in lately and hit.closeness <= Closeness.COMPANY else 2
            return band, hit.closeness, -talked.get(id, 0), hit.whole_words, len(hit.name), hit.name, id

        return sorted(found, key=place)

    def _talked_to_lately(self) -> Iterator[_Recent]:
        rows = self._db.execute(_TALKS).fetchall()
        ids = list(dict.fromkeys(id for id, _ in rows if id is not None))
        if not ids:
            return
        now = dict(self._follow(_GOES_TO, ids))
        wanted = json.dumps(list(dict.fromkeys(_last(now, id) for id in ids)))
        numbers: dict[int, list[str]] = {}
        for id, e164, more in self._db.execute(_NUMBERS, (wanted,)):
            numbers.setdefault(id, []).extend(_numbers(e164, more))
        for id, _, _, _, folded in self._db.execute(_NAMES, (wanted,)).fetchall():
            yield _Recent(id, _split(folded), tuple(numbers.get(id, ())))

    def _talked(self, ids: Iterable[int]) -> dict[int, int]:
        """When the agent last talked to each, as whom ever they were known then; who is missing, never."""
        known = list(ids)
        now = dict(self._follow(_CAME_FROM, known))
        talked: dict[int, int] = {}
        for id, at in self._db.execute(_TALKED, (json.dumps([*known, *now]),)):
            owner = _last(now, id)
            talked[owner] = max(at, talked.get(owner, 0))
        return talked

    def _follow(self, sql: str, ids: Sequence[int]) -> Iterator[tuple[int, int]]:
        """Where contacts were merged from or into, step by step."""
        seen = set(ids)
        here = 0 if sql is _CAME_FROM else 1
        while ids:
            rows = self._db.execute(sql, (json.dumps(list(ids)),)).fetchall()
            yield from rows
            ids = [row[here] for row in rows if row[here] not in seen]
            seen.update(ids)

    def _ids(self, sql: str, asked: str) -> list[int]:
        return [row[0] for row in self._db.execute(sql, (asked,))]


def _written_otherwise(text: str) -> Iterator[str]:
    """How else one may have written it, each word for itself."""
    several = [(word, *written_otherwise(word)) for word in text.split()[:_MOST_WORDS]]
    return (" ".join(words) for words in islice(product(*several), 1, _MOST_SPELLINGS))


def _typed_phrases(text: str) -> list[list[str]]:
    """The words of each run without blanks."""
    phrases, left = [], _MOST_WORDS
    for run in text.split():
        if words := index_words(run)[:left]:
            phrases.append(words)
            left -= len(words)
    return phrases


def _take_closer(found: dict[int, _Hit], more: Iterable[tuple[int, _Hit]]) -> None:
    for id, hit in more:
        found[id] = min(hit, found.get(id, hit))


def _split(folded: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(folded))


def _query(words: Sequence[str], star: str = "") -> str:
    """Words for the full-text index; between quotation marks nothing has a meaning of its own."""
    return " ".join(f'"{word}"{star}' for word in words)


def _any_of(runs: Sequence[str]) -> str:
    return " OR ".join(f'"{run}"' for run in runs)


def _written_so(zeros: str) -> str:
    """Zeros and digits anywhere in a number, or in front of one as it is written."""
    return f'"{zeros}" OR ("{written_front(zeros)}" AND "{zeros.lstrip("0")}")'


def _all_begin(words: Sequence[str], among: Sequence[str]) -> bool:
    return all(any(each.startswith(word) for each in among) for word in words)


def _closeness(words: Sequence[str], name: str, phonetic: str, org: str) -> _Hit:
    name_words = index_words(name)
    best = _in_name(words, name_words)
    if best is not Closeness.WHOLE and (joined := without_apostrophes(name)) != name:
        best = min(best, _in_name(words, index_words(joined)))
        name_words += index_words(joined)
    if phonetic:
        best = min(best, _in_name(words, index_words(phonetic)))
    if best is Closeness.ELSEWHERE and _all_begin(words, (*name_words, *index_words(org))):
        best = Closeness.COMPANY
    return _Hit(best, -len({*words} & {*name_words}), " ".join(index_words(name)))


def _in_name(words: Sequence[str], name: Sequence[str]) -> Closeness:
    if not _all_begin(words, name):
        return Closeness.ELSEWHERE
    if sorted(words) == sorted(name):
        return Closeness.WHOLE
    if all(each.startswith(word) for word, each in zip(words, name, strict=False)):
        return Closeness.BEGINS
    rest = iter(name)
    in_order = all(any(each.startswith(word) for each in rest) for word in words)
    return Closeness.IN_ORDER if in_order else Closeness.ANY_ORDER


def _numbers(e164: int | None, more: str) -> tuple[str, ...]:
    return (*(() if e164 is None else (str(e164),)), *more.split())


def _number_closeness(digits: Sequence[str], zeros: str, numbers: Sequence[str]) -> _Hit | None:
    """``zeros``: what was typed, where ``digits`` is without the zeros in front: a guess, which counts for less than
    where it is written so."""
    found = [_closest(each, numbers, is_guess=bool(zeros)) for each in digits]
    if zeros and any(each is not None for each in found):
        is_front = written_front(zeros) in numbers and any(zeros.lstrip("0") in number for number in numbers)
        found.append(Closeness.BEGINS if is_front else _closest(zeros, numbers))
    best = min((each for each in found if each is not None), default=None)
    return None if best is None else _Hit(best)


def _closest(typed: str, numbers: Sequence[str], *, is_guess: bool = False) -> Closeness | None:
    best = None
    short = is_guess and len(typed) < _NATIONAL_DIGITS
    for number in numbers:
        if typed not in number:
            continue
        if short:
            closeness = Closeness.ANY_ORDER
        elif is_whole(number, typed):
            closeness = Closeness.WHOLE
        elif number.startswith(typed) or number.endswith(typed):
            closeness = Closeness.BEGINS
        else:
            closeness = Closeness.ANY_ORDER if is_guess else Closeness.IN_ORDER
        best = closeness if best is None else min(best, closeness)
    return best


def _last(goes: dict[int, int], id: int) -> int:
    """Where a chain of merges ends."""
    seen = {id}
    while (following := goes.get(id)) is not None and following not in seen:
        seen.add(following)
        id = following
    return id
