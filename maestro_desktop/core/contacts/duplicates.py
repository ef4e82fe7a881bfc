"""Contacts that may be one, for the agent to look through; and those of which the agent said that they are not."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations, groupby, islice
from operator import itemgetter
from typing import Any, NamedTuple

from maestro_desktop.core.contacts.folding import email_key, fold_text, org_key
from maestro_desktop.core.contacts.likeness import Likeness, close, likeness
from maestro_desktop.core.contacts.loading import load
from maestro_desktop.core.contacts.model import Contact, ContactKind, NumberUse
from maestro_desktop.core.phone.numbers import readable
from maestro_desktop.core.store import Store
from maestro_desktop.wording import Wording

#: The most contacts in one group.
_LARGEST = 10
#: A number or an address of so many contacts says nothing about who they are.
_MANY = 5
#: Of those who have one number, one address or one word at a company, so many are compared with each other.
_MOST_COMPARED = 50
#: A domain with more people than this is no company's.
_MOST_COLLEAGUES = 1_000
_PAGE = 500
#: Mailboxes at these say nothing about who somebody works for.
_PUBLIC_WORDS = (
    "aol.com bt.com bigpond.com bluewin.ch btinternet.com comcast.net free.fr freenet.de gmail.com gmx.at gmx.ch gmx.de"
    " gmx.net googlemail.com hotmail.co.uk hotmail.com hotmail.de hotmail.fr hotmail.it icloud.com laposte.net"
    " libero.it live.co.uk live.com mac.com mail.com mail.ru me.com msn.com naver.com orange.fr outlook.com outlook.de"
    " proton.me protonmail.com qq.com seznam.cz sky.com t-online.de talktalk.net uol.com.br verizon.net virgilio.it"
    " wanadoo.fr web.de wp.pl yahoo.co.in yahoo.co.jp yahoo.co.uk yahoo.com yahoo.de yahoo.fr yandex.ru ymail.com"
    " zoho.com 126.com 163.com"
)
PUBLIC_DOMAINS = frozenset(_PUBLIC_WORDS.split())


class Alike(StrEnum):
    """In what contacts are alike."""

    NUMBER = "number"
    EMAIL = "email"
    NAME = "name"


_WEIGHT = {Alike.EMAIL: 4, Alike.NAME: 3, Alike.NUMBER: 2}


@dataclass(frozen=True, slots=True)
class DuplicateGroup:
    """Contacts that may be one, oldest first. ``why`` says it in sentences."""

    contacts: tuple[Contact, ...]
    alike: tuple[Alike, ...]
    why: tuple[str, ...]


def find_duplicates(db: Any, limit: int = 100) -> tuple[DuplicateGroup, ...]:
    """The first ``limit`` groups of contacts that may be one, best evidence first, without those that are apart.

    ``db`` is any connection to the store. Where there are so many of the best they come in a fraction of a second at a
    million contacts too; to find that there are fewer takes seconds there: look where nobody waits, on a connection
    that can be interrupted. Raises sqlite's DatabaseError.
    """
    groups = _Groups(_all_apart(db))
    doubtful: list[tuple[_Who, _Who]] = []
    for stage, is_best in ((_by_email, True), (_by_number, True), (_by_company, False), (_by_domain, False)):
        enough = len(groups) + limit if is_best else limit
        with closing(stage(db)) as pairs:
            for one, other, is_sure in pairs if len(groups) < enough else ():
                if is_sure:
                    groups.join(one, other)
                elif len(doubtful) < limit:
                    doubtful.append((one, other))
                if len(groups) >= enough:
                    break
    for one, other in doubtful:
        if len(groups) < limit:
            groups.join_strangers(one, other)
    found = [_explained(list(load(db, ids))) for ids in groups.all()]
    found.sort(key=lambda each: (-each[0], [contact.id for contact in each[1].contacts]))
    return tuple(group for _, group in found[:limit])


def keep_apart(store: Store, ids: Iterable[int]) -> None:
    """These contacts are all different, whatever they have in common: they are no duplicates any more."""
    store.begin()
    store.db.executemany("INSERT OR IGNORE INTO contact_apart VALUES (?, ?)", _pairs_of(ids))


def no_longer_apart(store: Store, ids: Iterable[int]) -> None:
    """Take ``keep_apart`` back."""
    store.begin()
    store.db.executemany("DELETE FROM contact_apart WHERE a = ? AND b = ?", _pairs_of(ids))


def apart_among(store: Store, ids: Sequence[int]) -> frozenset[frozenset[int]]:
    """Those pairs of contacts of which the agent said that they are different, also of what was merged into them."""
    rows = store.rows(
        "WITH RECURSIVE came(id, now) AS (SELECT value, value FROM json_each(?)"
        " UNION SELECT contact_alias.id, now FROM contact_alias JOIN came ON into_id = came.id)"
        " SELECT one.now, other.now FROM came AS one JOIN contact_apart ON a = one.id JOIN came AS other"
        " ON other.id = b",
        (json.dumps(list(ids)),),
    )
    return frozenset(map(frozenset, rows))


def _all_apart(db: Any) -> frozenset[tuple[int, int]]:
    """Pairs with the lower id first, under the ids that they have since they were merged with others."""
    into = dict(_rows(db, "SELECT id, into_id FROM contact_alias"))

    def now(id: int) -> int:
        seen = set()
        while id in into and id not in seen:
            seen.add(id)
            id = into[id]
        return id

    pairs = [(now(a), now(b)) for a, b in _rows(db, "SELECT a, b FROM contact_apart")]
    return frozenset((min(pair), max(pair)) for pair in pairs)


def _pairs_of(ids: Iterable[int]) -> list[tuple[int, int]]:
    return list(combinations(sorted(set(ids)), 2))


def _rows(db: Any, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
    return db.execute(sql, values).fetchall()  # type: ignore[no-any-return]


# -- who is compared --------------------------------------------------------------------------------------------------


class _Who(NamedTuple):
    """As much of a contact as comparing needs."""

    id: int
    kind: str
    name: str
    family: str
    org_key: str
    company_id: int | None

    @property
    def is_company(self) -> bool:
        return self.kind == ContactKind.COMPANY


#: Two who may be one; False: though their names do not say so.
_Pair = tuple[_Who, _Who, bool]
#: What stands in a column more than once, in pages.
SHARED = "SELECT {key} FROM {table} WHERE {key} > ? GROUP BY {key} HAVING count(*) > 1 ORDER BY {key} LIMIT ?"
#: The company is the one that it was merged into, if it was.
_EMPLOYER = (
    "CASE WHEN c.company_id IS NOT NULL THEN (WITH RECURSIVE goes(id) AS (SELECT c.company_id UNION"
    " SELECT into_id FROM contact_alias JOIN goes USING (id))"
    " SELECT id FROM goes WHERE NOT EXISTS (SELECT 1 FROM contact_alias WHERE contact_alias.id = goes.id) LIMIT 1) END"
)
_WHO = f"c.id, c.kind, c.name, c.family, c.org_key, {_EMPLOYER}"


def _by_email(db: Any) -> Generator[_Pair, None, None]:
    # "none" and "n/a" are nobody's.
    return _by_key(db, "email", "key", "", "key", lambda key: "@" in key)


def _by_number(db: Any) -> Generator[_Pair, None, None]:
    """Of a number that was said to be a switchboard, a queue or the agent's own, only those with similar names."""
    uses = _rows(db, "SELECT key FROM number_use WHERE use <> ? AND key LIKE '+%'", (str(NumberUse.PERSONAL),))
    common = frozenset(f"+{key[1:].partition(';')[0]}" for (key,) in uses)
    return _by_key(db, "phone", "e164", 0, "ext", lambda e164: f"+{e164}" not in common)


def _by_key(
    db: Any, table: str, key: str, after: Any, same: str, tells: Callable[[Any], bool]
) -> Generator[_Pair, None, None]:
    """Those who share what stands in an indexed column. ``tells``: whether such a value says who somebody is."""
    while True:
        shared = _rows(db, SHARED.format(table=table, key=key), (after, _PAGE))
        for (value,) in shared:
            rows = _rows(
                db,
                f"SELECT t.{same}, {_WHO} FROM {table} t JOIN contact c ON c.id = t.contact_id"
                f" WHERE t.{key} = ? LIMIT ?",
                (value, _MOST_COMPARED),
            )
            parts = defaultdict(set)
            people = {row[1]: _Who(*row[1:]) for row in rows}
            for part, id, *_ in rows:
                parts[id].add(part)
            does_tell = len(people) < _MANY and tells(value)
            for one, other in combinations([people[id] for id in sorted(people)], 2):
                is_shared = does_tell and not parts[one.id].isdisjoint(parts[other.id])
                if (is_sure := _may_share(one, other, is_shared)) is not None:
                    yield one, other, is_sure
        if len(shared) < _PAGE:
            return
        after = shared[-1][0]


def _by_company(db: Any) -> Generator[_Pair, None, None]:
    """Those with similar names at one company."""
    with closing(db.execute("SELECT org_key, name_key, id FROM contact WHERE org_key <> '' ORDER BY 1, 2")) as rows:
        for _, people in groupby(rows, itemgetter(0)):
            yield from _namesakes(db, [(name, id) for _, name, id in people])


def _by_domain(db: Any) -> Generator[_Pair, None, None]:
    """Those with similar names whose addresses are at one company."""
    with closing(
        db.execute(
            "SELECT substr(key, instr(key, '@') + 1) AS domain, name_key, c.id FROM email CROSS JOIN contact c"
            " ON c.id = contact_id WHERE instr(key, '@') > 0 ORDER BY domain, name_key"
        )
    ) as rows:
        for domain, people in groupby(rows, itemgetter(0)):
            if domain not in PUBLIC_DOMAINS:
                some = [(name, id) for _, name, id in islice(people, _MOST_COLLEAGUES + 1)]
                if len(some) <= _MOST_COLLEAGUES:
                    yield from _namesakes(db, some)


def _namesakes(db: Any, people: Sequence[tuple[str, int]]) -> Generator[_Pair, None, None]:
    """Those of (name_key, id) whose names are the same or similar."""
    if len(people) < 2:
        return
    by_word: dict[str, list[tuple[tuple[str, ...], int]]] = defaultdict(list)
    pairs: list[tuple[int, int]] = []
    for name, same in groupby(people, itemgetter(0)):
        if words := tuple(name.split()):
            first, *rest = [id for _, id in same]
            pairs += [(first, id) for id in rest if id != first]
            for word in dict.fromkeys(words):
                if len(word) > 1:
                    by_word[word].append((words, first))
    for named in by_word.values():
        for (a, id_a), (b, id_b) in combinations(named[:_MOST_COMPARED], 2):
            if close(*sorted((a, b), key=len)):
                pairs.append((id_a, id_b))
    for ids in dict.fromkeys(pairs):
        one, other = (_who(db, id) for id in ids)
        if likeness(one.name, other.name).is_close or _same_company_name(one, other):
            yield one, other, True


def _who(db: Any, id: int) -> _Who:
    return _Who(*_rows(db, f"SELECT {_WHO} FROM contact c WHERE id = ?", (id,))[0])


class _Groups:
    """Unions of pairs, in which nobody contradicts anybody."""

    def __init__(self, apart: frozenset[tuple[int, int]]) -> None:
        self._apart = apart
        self._group_of: dict[int, list[_Who]] = {}
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def all(self) -> list[list[int]]:
        """The ids in each group."""
        return [[who.id for who in group] for group in {id(g): g for g in self._group_of.values()}.values()]

    def join(self, one: _Who, other: _Who) -> None:
        """Put the groups of two together, unless that is too large or somebody there is somebody else."""
        a, b = self._group_of.get(one.id, [one]), self._group_of.get(other.id, [other])
        if a is b or len(a) + len(b) > _LARGEST or self._is_apart(one, other):
            return
        if any(self._is_apart(x, y) or _likeness(x, y).contradicts for x in a for y in b if (x, y) != (one, other)):
            return
        self._count += 1 - (len(a) > 1) - (len(b) > 1)
        self._group_of.update(dict.fromkeys([who.id for who in a + b], a + b))

    def join_strangers(self, one: _Who, other: _Who) -> None:
        """Make a group of two who are in none."""
        if one.id not in self._group_of and other.id not in self._group_of:
            self.join(one, other)

    def _is_apart(self, one: _Who, other: _Who) -> bool:
        return (min(one.id, other.id), max(one.id, other.id)) in self._apart


# -- what is compared -------------------------------------------------------------------------------------------------


def _may_share(one: _Who, other: _Who, is_shared: bool) -> bool | None:
    """Whether two who have a number or an address in common may be one; None: no. ``is_shared``: just the same one,
    which only few have."""
    if _same_company_name(one, other):
        return True
    if one.kind != other.kind:
        return None
    names = _likeness(one, other)
    if names.is_close:
        return True
    if not is_shared or names is Likeness.FAMILY:
        return None
    if names is Likeness.OTHER:
        return None if _colleagues(one, other) else False
    return True


def _likeness(one: _Who, other: _Who) -> Likeness:
    found = likeness(one.name, other.name)
    is_family = found is Likeness.OTHER and one.family and fold_text(one.family) == fold_text(other.family)
    return Likeness.FAMILY if is_family else found


def _same_company_name(one: _Who, other: _Who) -> bool:
    """A company is known by its name whatever stands behind it ("Ltd"), also where it was entered as a person."""
    return (one.is_company or other.is_company) and org_key(one.name) == org_key(other.name) != ""


def _colleagues(one: _Who, other: _Who) -> bool:
    return bool(
        (one.org_key and one.org_key == other.org_key) or (one.company_id and one.company_id == other.company_id)
    )


# -- what is said about it --------------------------------------------------------------------------------------------


def _explained(contacts: Sequence[Contact]) -> tuple[int, DuplicateGroup]:
    """The group, and the weight of what speaks for it."""
    people = tuple(sorted(contacts, key=lambda c: (c.provisional, c.id)))
    count = len(people)
    numbers = _shared([{phone.e164 for phone in c.phones} for c in people])
    emails = _shared([{key for e in c.emails if "@" in (key := email_key(e.address))} for c in people])
    alike = [*([Alike.NUMBER] if numbers else ()), *([Alike.EMAIL] if emails else ())]
    why = [_so_many(n, count, readable(number)) for number, n in numbers.items()]
    why += [_so_many(n, count, address) for address, n in emails.items()]
    pairs = [(one, other, _contact_likeness(one, other)) for one, other in combinations(people, 2)]
    likened = [(one, other) for one, other, names in pairs if names.is_close]
    if likened:
        alike.append(Alike.NAME)
        same = all(names is Likeness.SAME for *_, names in pairs)
        why.append(_in_common(likened, same=same))
    elif any(names is Likeness.NAMELESS for *_, names in pairs):
        why.append(Wording("One of them has no name.") if count == 2 else Wording("Some of them have no name."))
    elif all(names is Likeness.PART for *_, names in pairs):
        why.append(Wording("One name is a part of the other."))
    weight = sum(map(_WEIGHT.__getitem__, alike))
    differs = any(names.contradicts for *_, names in pairs)
    return (0 if differs else weight), DuplicateGroup(people, tuple(alike), tuple(why))


def _contact_likeness(one: Contact, other: Contact) -> Likeness:
    if ContactKind.COMPANY in (one.kind, other.kind) and org_key(one.name) == org_key(other.name) != "":
        return Likeness.SAME
    return likeness(one.name, other.name)


def _in_common(likened: Sequence[tuple[Contact, Contact]], *, same: bool) -> str:
    """That names are alike, and where those who have them are, if all of them are at one place."""
    if all(_company_of(one) == _company_of(other) != "" for one, other in likened):
        return Wording("Same name at the same company.") if same else Wording("Similar names at the same company.")
    domains = [
        set.intersection(*({e.address.casefold().rpartition("@")[2] for e in c.emails} for c in pair))
        for pair in likened
    ]
    if not (shared := sorted(set.intersection(*domains) - PUBLIC_DOMAINS)):
        return Wording("Same name.") if same else Wording("Similar names.")
    if same:
        return Wording("Same name, and e-mail addresses at {domain}.", domain=shared[0])
    return Wording("Similar names, and e-mail addresses at {domain}.", domain=shared[0])


def _company_of(contact: Contact) -> str:
    return org_key(contact.org or (contact.name if contact.kind is ContactKind.COMPANY else ""))


def _shared(values: Sequence[set[str]]) -> dict[str, int]:
    """What two or more have, and how many."""
    every = [value for some in values for value in sorted(some) if value]
    return {value: count for value in dict.fromkeys(every) if (count := every.count(value)) > 1}


def _so_many(count: int, of: int, what: str) -> str:
    if count < of:
        return Wording("{count} of them have {what}.", count=count, what=what)
    return (
        Wording("Both have {what}.", what=what) if of == 2 else Wording("All {count} have {what}.", count=of, what=what)
    )
