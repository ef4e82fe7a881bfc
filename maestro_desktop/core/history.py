"""The interactions as they are stored: written by the switchboard, read by panel, command line and export."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, repeat
from typing import Any

from maestro_desktop.core.contacts.folding import fold_text
from maestro_desktop.core.history_search import forget_words, words_due, write_some_words
from maestro_desktop.core.interactions.fold import Gap
from maestro_desktop.core.interactions.model import (
    SETTLED_STATES,
    Direction,
    Interaction,
    State,
    from_dict,
    medium_of,
    to_dict,
)
from maestro_desktop.core.interactions.state import FoldState
from maestro_desktop.core.interactions.steps import entry_id
from maestro_desktop.core.needs import NeedKind, QuarantinedKind, share, urgency_of
from maestro_desktop.core.store import Store, StoreCorrupt

_UPSERT = (
    "INSERT INTO interaction VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT(id) DO UPDATE SET"
    " began_at=excluded.began_at, seq=excluded.seq, state=excluded.state, media=excluded.media, party=excluded.party,"
    " contact_id=excluded.contact_id, doc=excluded.doc, hidden=excluded.hidden, waits=excluded.waits,"
    " media_type=excluded.media_type, medium=excluded.medium, disposition=excluded.disposition, told=excluded.told,"
    " outcome=excluded.outcome, direction=excluded.direction"
)
#: For a row that is there and stands at the same place in every index: most of what happens to an interaction. It
#: touches one page of the file instead of one for each index: SQLite writes those whose columns are named, also where
#: nothing changes.
_UPDATE = (
    "UPDATE interaction SET state=?4, media=?6, media_type=?7, doc=?10 WHERE id=?1 AND began_at=?2 AND seq=?3"
    " AND party=?8 AND contact_id IS ?9 AND hidden=?11 AND waits=?12 AND medium=?13 AND disposition=?14"
    " AND told IS ?15 AND outcome=?16 AND direction=?5"
)
#: The same when it has come to its end, or has other words: the indexes of the times and of what is due, no other one.
_SETTLE = (
    "UPDATE interaction SET state=?4, media=?6, media_type=?7, doc=?10, medium=?13, disposition=?14, told=?15,"
    " outcome=?16, direction=?5 WHERE id=?1 AND began_at=?2 AND seq=?3 AND party=?8 AND contact_id IS ?9"
    " AND hidden=?11 AND waits=?12"
)
_IS_DUE = "SELECT 1 FROM interaction INDEXED BY interaction_untold WHERE told IS NULL LIMIT 1"
_END_OF_TIME = 2**62
_MISSED = "(state = 'missed' OR media = 'voicemail' AND state IN ('wrap_up', 'ended', 'interrupted'))"
_PUT_ENTRY = "INSERT OR REPLACE INTO log_entry VALUES (?,?,?,?,?)"
#: Whose it is, and who took part beside them; each is answered by an index.
_OWNS = "contact_id = ?"
_TOOK_PART = "id IN (SELECT interaction FROM interaction_also WHERE contact_id = ?)"
#: Each query looks through what is held.
_MOST_HELD = 256
#: So few are looked for first: most of them only move on.
_FEW = 50
#: So many of a number's last conversations are looked at for the last call.
_RECENT_CALLS = 20
#: ``json.dumps`` would make a new encoder each time.
_as_json = json.JSONEncoder(ensure_ascii=False).encode


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One real conversation, ready to be shipped. The id never changes; ``revision`` grows with what comes later, and
    when it is withdrawn; ``withdrawn`` when the agent took back what it stood for. ``members`` are all that ever told
    of it, ``interaction_id`` the one of them that tells most."""

    id: str
    interaction_id: str
    revision: int
    withdrawn: bool
    members: tuple[str, ...]


class History:
    """Queries newest first. Belongs to the thread that owns the store; the caller commits.

    What is put is held in memory and found by every query, and is written with ``write_held``: the ledger can give it
    back, so an event is acknowledged without waiting for it, and a burst writes each interaction once.
    ``hold_all`` is for those who only read.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._held: dict[str, Interaction] = {}
        self._holds_all = False
        self._all_due = False

    def hold_all(self) -> None:
        """From now on write nothing: what is put is held, however much it is. Log entries, gaps, kinds of quarantined
        messages and ``count`` stay those that are written."""
        self._holds_all = True

    def put(self, interaction: Interaction) -> None:
        """Insert or replace by id, with its log entry."""
        self._held[interaction.id] = interaction
        if len(self._held) >= _MOST_HELD:
            self.write_held()

    def write_held(self) -> None:
        """Write what is held into the transaction under way, or a new one."""
        if self._holds_all or not self._held:
            return
        held, self._held = tuple(self._held.values()), {}
        self._store.begin()
        # In a rebuild a look at each row would cost a tenth of it.
        rows = map(_row, held, repeat(None) if self._all_due else words_due(self._store.db, held))
        if len(held) < _FEW:
            for row in rows:
                any(self._store.db.execute(how, row).rowcount for how in (_UPDATE, _SETTLE, _UPSERT))
        else:
            self._store.db.executemany(_UPSERT, rows)
        self._log_all(held)

    def index_some(self, limit: int) -> int:
        """Let the search find some more of what was written, the newest first, within the transaction under way or a
        new one; returns how many, 0 when all of it is found."""
        if self._holds_all or not self._store.rows(_IS_DUE):
            return 0
        self._store.begin()
        self._all_due = False
        return write_some_words(self._store.db, limit)

    def forget_held(self) -> None:
        """After a lost transaction: everything since the snapshot is put again."""
        self._held, self._all_due = {}, False

    def _log_all(self, interactions: Sequence[Interaction]) -> None:
        alone = []
        for interaction in interactions:
            if interaction.log_entry is None:
                continue
            if interaction.linked or interaction.logged_with:
                self._log(interaction.log_entry, interaction.id)
            else:
                alone.append(_entry_of(interaction.log_entry, (interaction,)))
        if alone:
            self._store.db.executemany(_PUT_ENTRY, alone)

    def _log(self, entry: str, member: str) -> None:
        """Write an entry that several may share anew, from all of them as they stand: none ever leaves its entry, so
        that a rebuild gives the same."""
        known = self.log_entry(entry)
        ids = {member} if known is None else {member, *known.members}
        sharing = [each for each in map(self.get, ids) if each is not None and each.log_entry == entry]
        self._store.db.execute(_PUT_ENTRY, _entry_of(entry, sharing))

    def log_entry(self, id: str) -> LogEntry | None:
        self.write_held()
        rows = self._store.rows("SELECT * FROM log_entry WHERE id = ?", (id,))
        return _log_entry(rows[0]) if rows else None

    def log_entries(self) -> Iterator[LogEntry]:
        """All of them, in the order of their ids."""
        self.write_held()
        for row in self._store.db.execute("SELECT * FROM log_entry ORDER BY id"):
            yield _log_entry(row)

    def get(self, id: str) -> Interaction | None:
        if id in self._held:
            return self._held[id]
        rows = self._store.rows("SELECT doc FROM interaction WHERE id = ?", (id,))
        return _read(rows[0]) if rows else None

    def page(self, before: Interaction | None = None, limit: int = 100) -> tuple[Interaction, ...]:
        """The newest ``limit`` interactions, or those older than ``before``."""
        if before is None:
            return self._select("", (), limit, self._held.values())
        place = _place(before)
        older = [held for held in self._held.values() if _place(held) < place]
        return self._select("AND (began_at, seq) < (?, ?)", place, limit, older)

    def waiting(self, limit: int = 200) -> tuple[Interaction, ...]:
        """Those that may have something to ask of the agent, most urgent first and newest first among equals. Of each
        urgency there are some, however many there are of another."""
        held = {id: urgency_of(each) for id, each in self._held.items()}
        # As with the party: the index holds nothing that does not wait.
        where = "AND waits = ? AND waits"
        return tuple(
            share(
                [
                    self._select(where, (rank,), limit, [self._held[id] for id, its in held.items() if its == rank])
                    for rank in range(1, 1 + len(NeedKind))
                ],
                limit,
            )
        )

    def of_contact(self, ids: Iterable[int], limit: int = 5) -> tuple[Interaction, ...]:
        """The latest with a contact that has gone by these ids (``Book.ids_of``), also where they only took part."""
        return self._with(ids, "", (), limit)

    def timeline(
        self, ids: Iterable[int], looked_for: str = "", before: Interaction | None = None, limit: int = 100
    ) -> tuple[Interaction, ...]:
        """All channels of a contact (``Book.ids_of``), newest first: those older than ``before``, and only those in
        whose notes, transcript or outcome all words stand that are ``looked_for``."""
        place = (_END_OF_TIME, 0) if before is None else _place(before)
        where = "AND (began_at, seq) < (?, ?)"
        words = fold_text(looked_for).split()
        return self._with(
            ids, where, place, limit, held=lambda each: _place(each) < place, fits=lambda each: _says(each, words)
        )

    def _with(
        self,
        ids: Iterable[int],
        where: str,
        values: tuple[Any, ...],
        limit: int,
        *,
        held: Callable[[Interaction], bool] = lambda each: True,
        fits: Callable[[Interaction], bool] = lambda each: True,
    ) -> tuple[Interaction, ...]:
        """The newest with a contact that has gone by these ids, or in which they took part; ``held`` says of what is
        held what ``where`` says of what is written."""
        found: dict[str, Interaction] = {}
        some = [each for each in self._held.values() if held(each)]
        # One by one: each is read newest first and no further than asked for, which SQLite can't with all at once.
        for id in dict.fromkeys(ids):
            owned = [each for each in some if each.contact_id == id]
            shared = [each for each in some if id in each.also]
            for how, theirs in ((_OWNS, owned), (_TOOK_PART, shared)):
                rows = self._select(f"AND {how} {where}", (id, *values), limit, theirs, fits)
                found |= {each.id: each for each in rows}
        return tuple(sorted(found.values(), key=_place, reverse=True)[: limit if limit >= 0 else None])

    def timeline_of_parties(
        self,
        parties: Iterable[str],
        fits: Callable[[Interaction], bool],
        looked_for: str = "",
        before: Interaction | None = None,
        limit: int = 100,
    ) -> tuple[Interaction, ...]:
        """All with any of these parties (normalised), whosever it is, as far as it ``fits``; newest first, those older
        than ``before``, and only those in which all words stand that are ``looked_for``."""
        place = (_END_OF_TIME, 0) if before is None else _place(before)
        words = fold_text(looked_for).split()
        found: dict[str, Interaction] = {}
        for party in dict.fromkeys(filter(None, parties)):
            theirs = [held for held in self._held.values() if held.party.normalised == party and _place(held) < place]
            where = "AND party = ? AND party <> '' AND (began_at, seq) < (?, ?)"
            rows = self._select(where, (party, *place), limit, theirs, lambda each: fits(each) and _says(each, words))
            found |= {each.id: each for each in rows}
        return tuple(sorted(found.values(), key=_place, reverse=True)[:limit])

    def of_party(self, party: str, limit: int = 5) -> tuple[Interaction, ...]:
        """The latest with a party whose normalised form is ``party``; a withheld one has none."""
        if not party:
            return ()
        # The index holds no empty party: SQLite uses it only for a question that says so too.
        where = "AND party = ? AND party <> ''"
        theirs = [held for held in self._held.values() if held.party.normalised == party]
        return self._select(where, (party,), limit, theirs)

    def missed(self, since_ms: int) -> tuple[Interaction, ...]:
        """What was missed since a moment (UTC ms), and what the agent wants to be reminded of, however old. Who left a
        voicemail was missed, also when somebody has heard it."""
        theirs = [held for held in self._held.values() if _was_missed(held)]
        late = [held for held in theirs if held.began_at >= since_ms]
        # As with the party: the index holds only what says so, in just these words.
        found = self._select(f"AND {_MISSED} AND began_at >= ?", (since_ms,), -1, late)
        where = f"AND {_MISSED} AND instr(doc, '\"remind_at\"')"
        reminded = self._select(where, (), -1, [held for held in theirs if held.remind_at is not None])
        known = {each.id for each in found}
        return (*found, *(each for each in reminded if each.id not in known))

    def since(
        self,
        since_ms: int,
        ids: Iterable[int],
        parties: Iterable[str],
        fits: Callable[[Interaction], bool] = lambda each: True,
        limit: int = -1,
    ) -> tuple[Interaction, ...]:
        """What began since a moment (UTC ms) with a contact that has gone by these ids, or with one of these parties
        (normalised), as far as it ``fits``: of the contact and of each party the newest ``limit``, all if negative."""
        late = [held for held in self._held.values() if held.began_at >= since_ms]
        theirs = self._with(
            ids, "AND began_at >= ?", (since_ms,), limit, held=lambda each: each.began_at >= since_ms, fits=fits
        )
        found = {each.id: each for each in theirs}
        for party in dict.fromkeys(filter(None, parties)):
            its = [held for held in late if held.party.normalised == party]
            where = "AND party = ? AND party <> '' AND began_at >= ?"
            found |= {each.id: each for each in self._select(where, (party, since_ms), limit, its, fits)}
        return tuple(found.values())

    def called_last(self, e164: str) -> int | None:
        """When a number was called last from here (UTC, ms since 1970)."""
        calls = (each for each in self.of_party(e164, _RECENT_CALLS) if each.direction is Direction.OUTBOUND)
        return next((each.began_at for each in calls if each.family == "voice-phone"), None)

    def owner_of_thread(self, mail_id: str) -> int | None:
        """The contact that an e-mail conversation (its main id) was with last."""
        theirs = [held for held in self._held.values() if held.mail_main_id == mail_id and held.contact_id is not None]
        where = "AND media = 'email' AND doc ->> '$.mail_main_id' = ? AND contact_id IS NOT NULL"
        found = self._select(where, (mail_id,), 1, theirs)
        return found[0].contact_id if found else None

    def count(self) -> int:
        """How many rows there are; writes what is held first."""
        self.write_held()
        return int(self._store.rows("SELECT count(*) FROM interaction WHERE NOT hidden")[0][0])

    def _select(
        self,
        where: str,
        values: tuple[Any, ...],
        limit: int,
        held: Iterable[Interaction],
        fits: Callable[[Interaction], bool] = lambda each: True,
    ) -> tuple[Interaction, ...]:
        """What is written and what is held as one, as far as it ``fits``; ``held`` is of the latter what ``where`` says
        of the former."""
        sql = f"SELECT id, doc FROM interaction WHERE NOT hidden {where} ORDER BY began_at DESC, seq DESC"
        written = self._store.db.execute(sql, values)
        unchanged = ((doc,) for id, doc in written if id not in self._held)
        most = limit if limit >= 0 else None
        found = list(islice(filter(fits, map(_read, unchanged)), most))
        # It has more to give: a statement under way would keep the log from being merged.
        written.close()
        if shown := [each for each in held if not each.merged_into and fits(each)]:
            found = sorted([*found, *shown], key=_place, reverse=True)
        return tuple(found[:most])

    def snapshot(self) -> FoldState:
        """Where the fold stood when it was last kept; a blank state if never (or if it can't be read: it is only a
        copy)."""
        rows = self._store.rows("SELECT state FROM snapshot")
        try:
            return FoldState.from_json(rows[0][0]) if rows else FoldState()
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return FoldState()

    def keep_snapshot(self, state: FoldState) -> None:
        """Write down where the fold stands, with everything that it has put so far."""
        if self._holds_all:
            return
        self.write_held()
        self._store.begin()
        self._store.db.execute("INSERT OR REPLACE INTO snapshot VALUES (1, ?, ?)", (state.seq, state.to_json()))

    def clear(self) -> None:
        """Forget everything that the ledger can give back."""
        self.forget_held()
        self._store.begin()
        for table in ("interaction", "interaction_also", "log_entry", "gap", "quarantine", "snapshot"):
            self._store.db.execute(f"DELETE FROM {table}")
        forget_words(self._store.db)
        self._all_due = True

    # -- what could not be heard or understood ------------------------------------------------------------------------

    def put_gap(self, gap: Gap) -> None:
        if self._holds_all:
            return
        self._store.begin()
        self._store.db.execute(
            "INSERT OR REPLACE INTO gap VALUES (?,?,?,?)", (gap.seq, gap.from_ms, gap.to_ms, gap.reason)
        )

    def gaps(self, since_ms: int = 0, until_ms: int | None = None) -> tuple[Gap, ...]:
        """The silences that end in a span of time, newest first."""
        rows = self._store.rows(
            "SELECT seq, from_at, to_at, reason FROM gap WHERE to_at >= ? AND to_at <= ? ORDER BY to_at DESC, seq DESC",
            (since_ms, 2**62 if until_ms is None else until_ms),
        )
        return tuple(Gap(*row) for row in rows)

    def put_quarantined(self, event_type: str, reason: str, seq: int, at_ms: int) -> None:
        """Count a message that contradicts the contract; the same kind is counted, not listed again, and the same
        message, folded once more after a crash, not counted again."""
        if self._holds_all:
            return
        self._store.begin()
        self._store.db.execute(
            "INSERT INTO quarantine VALUES (?,?,1,?,?,?,0) ON CONFLICT(event_type, reason) DO UPDATE SET"
            " count=count+1, last_seq=excluded.last_seq, last_at=excluded.last_at WHERE excluded.last_seq > last_seq",
            (event_type, reason, seq, seq, at_ms),
        )

    def answer_quarantined(self, first_seq: int, answered: bool) -> None:
        if self._holds_all:
            return
        self._store.begin()
        self._store.db.execute("UPDATE quarantine SET answered = ? WHERE first_seq = ?", (answered, first_seq))

    def quarantined(self) -> tuple[QuarantinedKind, ...]:
        """The kinds of message that the agent has not taken note of, newest first."""
        rows = self._store.rows(
            "SELECT event_type, reason, count, first_seq, last_at FROM quarantine WHERE NOT answered"
            " ORDER BY last_seq DESC LIMIT 100"
        )
        return tuple(QuarantinedKind(*row) for row in rows)


def _says(interaction: Interaction, words: Sequence[str]) -> bool:
    """Whether all these folded words stand somewhere in what was said."""
    if not words:
        return True
    told = (getattr(interaction, name) for name in ("agent_notes", "page_notes", "transcript", "disposition", "queue"))
    text = fold_text("\n".join(told))
    return all(word in text for word in words)


def _was_missed(interaction: Interaction) -> bool:
    heard = interaction.state in (State.WRAP_UP, State.ENDED, State.INTERRUPTED)
    return interaction.state is State.MISSED or (interaction.media == "voicemail" and heard)


def _place(interaction: Interaction) -> tuple[int, int]:
    return interaction.began_at, interaction.seqs[0] if interaction.seqs else 0


def _read(row: tuple[Any, ...]) -> Interaction:
    """Raises StoreCorrupt: of a damaged page SQLite may give zeros for a text."""
    try:
        return from_dict(json.loads(row[0]))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        # Not the error itself: it holds the text, which is a customer's.
        raise StoreCorrupt("The file with the records is damaged: an interaction can't be read.") from None


def _row(interaction: Interaction, told: int | None) -> tuple[Any, ...]:
    return (
        interaction.id,
        interaction.began_at,
        interaction.seqs[0] if interaction.seqs else 0,
        str(interaction.state),
        str(interaction.direction),
        interaction.media,
        interaction.media_type,
        interaction.party.normalised,
        interaction.contact_id,
        _as_json(to_dict(interaction)),
        bool(interaction.merged_into),
        urgency_of(interaction),
        str(medium_of(interaction)),
        interaction.disposition,
        told,
        "" if interaction.state.is_open else str(interaction.state),
    )


def _entry_of(id: str, sharing: Sequence[Interaction]) -> tuple[Any, ...]:
    """The row of a log entry. Each interaction counts its own revisions of it, so that the sum only grows. What was
    joined with another stays a member, for its revisions were told; joined with one of another entry, it took the
    whole conversation there. So did one that turned out to be the twin of another when it had an entry of its own."""
    members = sorted(each.id for each in sharing)
    good = [each for each in sharing if each.state in SETTLED_STATES and not each.merged_into]
    gone = any(
        (each.merged_into and each.merged_into not in members)
        or (each.logged_with and each.log_entry != entry_id(each.logged_with))
        for each in sharing
    )
    face = min(good or sharing, key=_from_the_front)
    return id, face.id, sum(each.log_revision for each in sharing), gone or not good, _as_json(members)


def _from_the_front(interaction: Interaction) -> tuple[bool, bool, tuple[int, ...]]:
    """Which of one conversation's interactions tells most of it: answered, with its wrap-up, the oldest."""
    return not interaction.answered, interaction.product != "CC", interaction.seqs[:1]


def _log_entry(row: Sequence[Any]) -> LogEntry:
    id, interaction_id, revision, withdrawn, members = row
    return LogEntry(id, interaction_id, revision, bool(withdrawn), tuple(json.loads(members)))
