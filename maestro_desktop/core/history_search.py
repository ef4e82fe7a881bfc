"""The history by what is looked for: full text as one types, and filters, newest first.

Read over any connection, also a second one that only reads; written by ``History``, some moments later. However
many there are, a page costs a page: the index of words gives its rows newest first, and without words the index of the
times holds what filters ask for, so that only those rows are read that are shown.
"""

from __future__ import annotations

import heapq
import json
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

from maestro_desktop.core.contacts.digits import typed_digits
from maestro_desktop.core.contacts.folding import index_words
from maestro_desktop.core.contacts.loading import load
from maestro_desktop.core.filters import HistoryFilter, party_digits, told_texts
from maestro_desktop.core.interactions.model import Interaction, from_dict, renamed
from maestro_desktop.core.store import StoreCorrupt

#: The index gives rows in the order of one number: the time, and the order of those of one millisecond. Times that no
#: clock shows in this millennium would not fit.
_SEQ_BITS = 20
_END = 2**63 - 1
_LAST_TIME = (1 << (63 - _SEQ_BITS)) - 1
_MOST_WORDS = 8
_TRIGRAM = 3
#: Of names that so many have, those conversations are found that were held under this name.
_FEW_CONTACTS = 64
_IS_IT = f"i.began_at = f.rowid >> {_SEQ_BITS} AND i.seq & {(1 << _SEQ_BITS) - 1} = f.rowid & {(1 << _SEQ_BITS) - 1}"
# The inner part reads indexes only. CROSS: the order in which SQLite is to go through them.
_BY_INDEX = (
    "SELECT d.doc FROM (SELECT i.id AS id, f.rowid AS place FROM {index} AS f CROSS JOIN interaction AS i"
    f" INDEXED BY interaction_began ON {_IS_IT}"
    " WHERE {index} MATCH ? AND f.rowid < ? AND f.rowid >= ? AND NOT i.hidden {where} ORDER BY f.rowid DESC LIMIT ?)"
    " AS found CROSS JOIN interaction AS d ON d.id = found.id ORDER BY found.place DESC"
)
_BY_TIME = (
    "SELECT d.doc FROM (SELECT i.id AS id, i.began_at AS at, i.seq AS seq FROM interaction AS i"
    " INDEXED BY interaction_began WHERE NOT i.hidden AND (i.began_at, i.seq) < (?, ?) AND i.began_at >= ? {where}"
    " ORDER BY i.began_at DESC, i.seq DESC LIMIT ?)"
    " AS found CROSS JOIN interaction AS d ON d.id = found.id ORDER BY found.at DESC, found.seq DESC"
)
_OF_CONTACT = (
    "SELECT doc FROM interaction WHERE NOT hidden AND {whose} AND (began_at, seq) < (?, ?) AND began_at >= ?"
    " ORDER BY began_at DESC, seq DESC"
)
_OWNS, _TOOK_PART = "contact_id = ?", "id IN (SELECT interaction FROM interaction_also WHERE contact_id = ?)"
_THAT_WAIT = (
    "SELECT doc FROM interaction INDEXED BY interaction_waits WHERE NOT hidden AND waits AND (began_at, seq) < (?, ?)"
    " AND began_at >= ? ORDER BY began_at DESC, seq DESC"
)
_NAMED = f"SELECT rowid FROM contact_fts WHERE contact_fts MATCH ? LIMIT {_FEW_CONTACTS + 1}"
_CAME_FROM = (
    "WITH RECURSIVE came(id) AS (SELECT value FROM json_each(?) UNION"
    " SELECT contact_alias.id FROM contact_alias JOIN came ON into_id = came.id) SELECT id FROM came"
)
_KNOWN = "SELECT began_at, seq, told, party FROM interaction WHERE id = ?"
_DUE = (
    "SELECT id, doc FROM interaction INDEXED BY interaction_untold WHERE told IS NULL"
    " ORDER BY began_at DESC, seq DESC LIMIT ?"
)
_GOES_TO = (
    "WITH RECURSIVE goes(came, id) AS (SELECT value, value FROM json_each(?) UNION"
    " SELECT came, into_id FROM contact_alias JOIN goes USING (id)) SELECT came, id FROM goes"
)


@dataclass(frozen=True, slots=True)
class Page:
    """Interactions that are looked for, newest first; ``at_end`` when there is nothing older."""

    rows: tuple[Interaction, ...] = ()
    at_end: bool = True


class HistorySearcher:
    """Finds pages of the history over one connection. Belongs to the thread that uses that; another one may end a
    search with the connection's ``interrupt()``."""

    def __init__(self, db: Any) -> None:
        self._db = db

    def page(self, wanted: HistoryFilter, before: Interaction | None = None, limit: int = 100) -> Page:
        """The newest ``limit`` of what is wanted, or of those older than ``before``, under the names that contacts have
        now. Raises StoreCorrupt and sqlite's DatabaseError, the latter also when it was interrupted."""
        place = _place_of(before) if before else (_END, 0)
        if wanted.until_ms is not None:
            place = min(place, (wanted.until_ms, 0))
        found = tuple(islice(_one_of_each(self._streams(wanted, place, limit)), limit))
        names = self._names({row.contact_id for row in found if row.contact_id})
        return Page(tuple(renamed(row, names) for row in found), len(found) < limit)

    def dispositions(self, limit: int = 50) -> tuple[str, ...]:
        """The dispositions in use, in the order of the alphabet."""
        # One look for each: the index of their own leads from one to the next.
        found: list[str] = []
        while len(found) < limit:
            last = found[-1] if found else ""
            rows = self._db.execute(
                "SELECT min(disposition) FROM interaction WHERE disposition > ? AND disposition <> ''", (last,)
            ).fetchall()
            if rows[0][0] is None:
                break
            found.append(rows[0][0])
        return tuple(found)

    def _streams(self, wanted: HistoryFilter, place: tuple[int, int], limit: int) -> list[Iterator[Interaction]]:
        """Each gives some of what is wanted, newest first, and at least ``limit`` if it has so many."""
        since = -_END if wanted.since_ms is None else wanted.since_ms
        if wanted.contact_ids:
            return [filter(wanted.fits, stream) for stream in self._of_contacts(wanted.contact_ids, place, since)]
        if wanted.needs_attention:
            return [filter(wanted.fits, self._read(_THAT_WAIT, (*place, since)))]
        where, values = _where(wanted)
        if not (words := index_words(wanted.words)[:_MOST_WORDS]):
            return [self._read(_BY_TIME.format(where=where), (*place, since, *values, limit))]
        limits = _END if place[0] > _LAST_TIME else _rowid(*place), _rowid(since, 0)
        rest = (*limits, *values, limit)
        every_word = " AND ".join(f'"{word}"*' for word in words)
        streams = [self._read(_BY_INDEX.format(index="interaction_fts", where=where), (every_word, *rest))]
        for digits in filter(lambda each: each.isdecimal() and len(each) >= _TRIGRAM, typed_digits(wanted.words)):
            parts = " AND ".join(f'"{digits[at : at + _TRIGRAM]}"' for at in range(len(digits) - _TRIGRAM + 1))
            theirs = f"{where} AND instr((SELECT party FROM interaction AS p WHERE p.id = i.id), ?)"
            of_numbers = _BY_INDEX.format(index="party_fts", where=theirs)
            streams.append(self._read(of_numbers, (parts, *limits, *values, digits, limit)))
        named = [row[0] for row in self._db.execute(_NAMED, (every_word,))]
        if 0 < len(named) <= _FEW_CONTACTS:
            all_but_words = replace(wanted, words="")
            ids = [row[0] for row in self._db.execute(_CAME_FROM, (json.dumps(named),))]
            streams += [filter(all_but_words.fits, stream) for stream in self._of_contacts(ids, place, since)]
        return streams

    def _of_contacts(self, ids: Iterable[int], place: tuple[int, int], since: int) -> Iterator[Iterator[Interaction]]:
        for id in ids:
            for whose in (_OWNS, _TOOK_PART):
                yield self._read(_OF_CONTACT.format(whose=whose), (id, *place, since))

    def _read(self, sql: str, values: Sequence[Any]) -> Iterator[Interaction]:
        rows = self._db.execute(sql, values)
        try:
            for (doc,) in rows:
                yield _from(doc)
        finally:
            rows.close()

    def _names(self, ids: Iterable[int]) -> dict[int, str]:
        """What contacts are called now, or those into whom they were merged."""
        goes = self._db.execute(_GOES_TO, (json.dumps(sorted(ids)),)).fetchall()
        now = {contact.id: contact.display_name for contact in load(self._db, list({id for _, id in goes}))}
        return {came: now[id] for came, id in goes if id in now}


def words_due(db: Any, interactions: Iterable[Interaction]) -> Iterator[int | None]:
    """What is to stand in each row for its words, before it is written: what stands there where nothing has changed,
    None where ``write_some_words`` has to see to it. Writing the words with each event would cost more than the rest of
    it, and take room that a disk which fills up has not."""
    for interaction in interactions:
        rows = db.execute(_KNOWN, (interaction.id,)).fetchall()
        if not rows or rows[0][2] is None:
            yield None
            continue
        began_at, seq, told, party = rows[0]
        if (began_at, seq) != _place_of(interaction):
            _drop(db, _rowid(began_at, seq))
            yield None
        else:
            same = party == interaction.party.normalised and told == _sum_of(_words_of(interaction))
            yield told if same else None


def write_some_words(db: Any, limit: int) -> int:
    """Bring the newest of those into the indexes whose words are due; returns how many, 0 when there are none any more.
    One that can't be read is passed over."""
    rows = db.execute(_DUE, (limit,)).fetchall()
    for id, doc in rows:
        told = 0
        with suppress(StoreCorrupt):
            interaction = _from(doc)
            place, words = _rowid(*_place_of(interaction)), _words_of(interaction)
            _drop(db, place)
            if words:
                db.execute("INSERT INTO interaction_fts(rowid, words) VALUES (?, ?)", (place, words))
            if digits := party_digits(interaction):
                db.execute("INSERT INTO party_fts(rowid, digits) VALUES (?, ?)", (place, digits))
            told = _sum_of(words)
        db.execute("UPDATE interaction SET told = ? WHERE id = ?", (told, id))
    return len(rows)


def _drop(db: Any, place: int) -> None:
    for index in ("interaction_fts", "party_fts"):
        db.execute(f"DELETE FROM {index} WHERE rowid = ?", (place,))


def _words_of(interaction: Interaction) -> str:
    return " ".join(dict.fromkeys(index_words(" ".join(filter(None, told_texts(interaction))))))


def _sum_of(words: str) -> int:
    return zlib.crc32(words.encode()) if words else 0


def forget_words(db: Any) -> None:
    """Empty the indexes."""
    for index in ("interaction_fts", "party_fts"):
        db.execute(f"INSERT INTO {index}({index}) VALUES ('delete-all')")


def _from(doc: str) -> Interaction:
    try:
        return from_dict(json.loads(doc))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        # Not the error itself: it holds the text, which is a customer's.
        raise StoreCorrupt("An interaction can't be read: the file with the records is damaged.") from None


def _where(wanted: HistoryFilter) -> tuple[str, tuple[str, ...]]:
    """What the index of the times can tell, as SQL and its values. How an open one stands it does not: there are few,
    and their rows are read."""
    sql, values = "", []
    for column, several in (
        ("medium", wanted.media),
        ("direction", wanted.directions),
        ("disposition", wanted.dispositions),
    ):
        if several:
            sql += f" AND i.{column} IN ({', '.join('?' * len(several))})"
            values += sorted(map(str, several))
    if wanted.states:
        settled = sorted(str(state) for state in wanted.states if not state.is_open)
        still = sorted(str(state) for state in wanted.states if state.is_open)
        of_open = f"(SELECT state FROM interaction AS s WHERE s.id = i.id) IN ({', '.join('?' * len(still))})"
        sql += f" AND (i.outcome IN ({', '.join('?' * len(settled))}) OR i.outcome = '' AND {of_open})"
        values += [*settled, *still]
    return sql, tuple(values)


def _one_of_each(streams: Sequence[Iterator[Interaction]]) -> Iterator[Interaction]:
    """What several streams give, newest first, each once."""
    seen: set[str] = set()
    for each in heapq.merge(*streams, key=_place_of, reverse=True):
        if each.id not in seen:
            seen.add(each.id)
            yield each


def _place_of(interaction: Interaction) -> tuple[int, int]:
    return interaction.began_at, interaction.seqs[0] if interaction.seqs else 0


def _rowid(began_at: int, seq: int) -> int:
    return (min(max(began_at, 0), _LAST_TIME) << _SEQ_BITS) | (seq & ((1 << _SEQ_BITS) - 1))
