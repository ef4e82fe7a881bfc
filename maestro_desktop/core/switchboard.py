"""The only conductor: what the page says goes in by ``receive``, what the agent wants to call by ``dial``; facts
come out.

Each message is appended to the ledger and committed, then folded; what it changed is written in the transaction that
the next commit closes, so that one event costs one durable commit. ``flush`` closes it when things are quiet. When a
commit fails, that transaction is gone: what it held is folded again from the ledger as soon as writing works.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor
from contextlib import suppress
from dataclasses import replace
from typing import Any

from sqlcipher3 import dbapi2 as sqlite

from maestro_desktop.core.callbacks import Callback, callbacks
from maestro_desktop.core.changes import (
    Change,
    InteractionChanged,
    LedgerKind,
    Trouble,
)
from maestro_desktop.core.contacts.choices import key_of
from maestro_desktop.core.contacts.directory import Directory
from maestro_desktop.core.contacts.duplicates import keep_apart, no_longer_apart
from maestro_desktop.core.contacts.edits import EditKind
from maestro_desktop.core.contacts.model import Choice, Contact, Learned, Match, NumberUse, Picture, Rule
from maestro_desktop.core.contacts.sources import About, Sources
from maestro_desktop.core.do_not_call import LIST_IS_KEPT, DoNotCall
from maestro_desktop.core.door import Door, Sent
from maestro_desktop.core.history import History
from maestro_desktop.core.inspection import explain_row
from maestro_desktop.core.intake import Intake
from maestro_desktop.core.interactions.ahead import MANY, read_ahead
from maestro_desktop.core.interactions.fold import Reconstructor, Told
from maestro_desktop.core.interactions.model import Confidence, Interaction, Party, State, to_dict
from maestro_desktop.core.interactions.party import read_party
from maestro_desktop.core.interactions.state import FoldState, Track
from maestro_desktop.core.ledger import Ledger, LedgerRow
from maestro_desktop.core.needs import Need, NeedKind, asked_once, kind_to_note, needs_of, share
from maestro_desktop.core.people import People
from maestro_desktop.core.phone.decision import Source
from maestro_desktop.core.policy import Policy as Policy
from maestro_desktop.core.pops import Pops, owner_decision
from maestro_desktop.core.protocol.parsing import Quarantined
from maestro_desktop.core.store import Store, StoreError, explain
from maestro_desktop.wording import Wording

#: So many folded rows, and the state is written down: the most that a start has to fold again.
_SNAPSHOT_EVERY = 500
#: So many interactions of a party are looked through for one that an end belongs to.
_PAST = 20
#: So many interactions are made findable at a time; some 20 ms.
_INDEXED_AT_ONCE = 200
#: How often contacts that nobody came back to are looked for.
_TIDY_MS = 3_600_000
#: The wall clock is this far from where it should be: somebody set it.
_CLOCK_JUMP_MS = 5_000


class Switchboard:
    """Conducts ledger, reconstructor, contacts and dialling. Belongs to the thread that owns the store."""

    def __init__(
        self,
        store: Store,
        reconstructor: Reconstructor,
        *,
        policy: Policy,
        clock_ms: Callable[[], int],
        new_id: Callable[[], str],
        steady_ms: Callable[[], int] | None = None,
    ) -> None:
        """``steady_ms`` is a clock that nobody can set and that goes on in sleep; with it, jumps of ``clock_ms`` are
        noticed."""
        self.history = History(store)
        self.book = Directory(store, self.history.owner_of_thread)
        self.ledger = Ledger(store)
        self.store = store
        self._reconstructor = reconstructor.over(_Past(self.history, self.ledger))
        self._wall = clock_ms
        self._steady = steady_ms
        self._clocks = (clock_ms(), steady_ms()) if steady_ms else None
        self._intake = Intake(store, self.ledger)
        self._pops = Pops(
            self.history,
            self.book,
            self._clock,
            policy=policy,
            track=self._track,
            people=lambda: self.people,
            decided=self._follow_rule,
            ask=self._ask,
            is_busy=self._is_busy_beside,
        )
        self.people = People(store, self.book, self.history, self._clock, lambda: self._policy)
        self.book.uses = policy.uses()
        self._tidied_at = 0
        self._sources: Sources | None = None
        self.do_not_call = DoNotCall(store)
        self._door = Door(
            self.book,
            new_id,
            self._clock,
            rules=lambda: self._policy.call_rules,
            listed=self.do_not_call.find,
            last_call=self.history.called_last,
            decided=self.decide,
            send=self._send,
        )
        self._fold = self._reconstructor.run(self._kept_state())
        self._kept_at = self._fold.seq

    # -- life ---------------------------------------------------------------------------------------------------------

    def start(self, version: str = "") -> tuple[Change, ...]:
        """Fold what the last run left over, note the start, and show again what is still open."""
        changes: list[Change] = []
        try:
            made_anew = not self._fold.seq and self.ledger.last_seq
            if made_anew:
                # An earlier version folded by other rules: what it made of the ledger is not to stand beside this.
                self.history.clear()
            self._refold()
            if made_anew:
                # In one transaction with that: who reads meanwhile finds the one or the other.
                self._keep_snapshot()
            changes += self._consider_all(open_ones=False)
        except (sqlite.DatabaseError, StoreError) as error:
            changes.append(self._not_written(error))
        changes += self.notice("start", region=self._policy.region, version=version)
        try:
            changes += self._consider_all(open_ones=True)
        except (sqlite.DatabaseError, StoreError) as error:
            changes.append(self._not_written(error))
        self.flush()
        return tuple(changes)

    def set_policy(self, policy: Policy) -> tuple[Change, ...]:
        """Obey other settings from now on. The region is a ledger row: a rebuild must read numbers as they were
        read."""
        changed = policy.region != self._policy.region
        self._pops.policy = policy
        self.book.uses = policy.uses()
        self._pops.match_anew()
        return self.notice("region", region=policy.region) if changed else ()

    def use(self, sources: Sources) -> None:
        """Ask these too who is calling; what they know comes in by ``hear_from``."""
        self._sources = sources
        self.book.priorities = sources.priorities

    def hear_from(self, about: About, found: Sequence[Contact]) -> tuple[Change, ...]:
        """A source has answered: its contacts are kept, and open cards follow."""
        return self.change_contacts(lambda: self.people.take_in(about, found))

    def flush(self) -> None:
        """Make durable what still waits for a commit. Raises nothing: a full disk is told by the next message."""
        if self._intake.stale:
            return
        try:
            if self._fold.seq - self._kept_at >= _SNAPSHOT_EVERY:
                self._keep_snapshot()
            self.history.write_held()
            self.store.commit()
        except (sqlite.DatabaseError, StoreError) as error:
            self._not_written(error)
            self._intake.trouble = ""

    def close(self) -> None:
        """Write the state down and commit; the store itself is its opener's to close.

        Raises StoreError when messages that waited in memory could not be written to the last.
        """
        self._settle()
        try:
            if not self._intake.stale:
                self._keep_snapshot()
                self.store.commit()
        except sqlite.DatabaseError as error:
            raise explain(error) from error
        if self._intake.count:
            raise StoreError(
                Wording("{n} events could not be saved. {trouble}", n=self._intake.count, trouble=self._intake.trouble)
            )

    def rebuild(self, other_process: Callable[[], Executor] | None = None) -> int:
        """Throw the interactions away and make them again from the ledger; returns the number of rows folded.

        ``other_process`` starts one that reads a long ledger's messages ahead.

        Raises StoreError; the interactions are then as they were.
        """
        self._settle()
        try:
            with self.store.atomic():
                self.history.clear()
                self._fold = self._reconstructor.run(FoldState())
                count = self._refold(other_process=other_process)
                self._keep_snapshot()
            self.store.commit()
        except (sqlite.DatabaseError, StoreError) as error:
            self._not_written(error)
            raise (error if isinstance(error, StoreError) else explain(error)) from error
        return count

    def catch_up(self) -> None:
        """Fold what the ledger has and the history has not, in memory alone, for those who only read: the app may be
        writing, or was killed before it wrote. Nothing may be written through this switchboard afterwards.

        Raises sqlite's DatabaseError.
        """
        self.history.hold_all()
        # A row about something old, folded on top of itself, would count twice: state and rows are read as of one
        # moment. It does not last, for it would keep the log from being merged.
        self.store.db.execute("BEGIN")
        try:
            self._fold = self._reconstructor.run(self._kept_state())
            self._refold()
        finally:
            self.store.rollback()

    # -- what comes in ------------------------------------------------------------------------------------------------

    def receive(self, raw: str) -> tuple[Change, ...]:
        """One message from the page, as text."""
        return self.receive_all((raw,))

    def receive_all(self, raws: Sequence[str]) -> tuple[Change, ...]:
        """A burst: all appended and committed at once, then folded one by one.

        While the store can't be written they wait in memory under the time they came at; that is told once.
        """
        trouble, now = self._intake.trouble, self._clock()
        for raw in raws:
            self._intake.add(now, LedgerKind.RECEIVED, raw)
        changes = self._write()
        return tuple(change for change in changes if change != Trouble(trouble)) if trouble else changes

    def notice(self, note: str, **details: Any) -> tuple[Change, ...]:
        """Something the app noticed by itself: a reload, a gap, a start. Ends up in the ledger like everything else."""
        return self._record(LedgerKind.NOTICED, {"note": note, **details})

    def replay(self, row_at: int, kind: LedgerKind, text: str) -> tuple[Change, ...]:
        """A recorded row under its recorded time, for ``events replay``."""
        return tuple(self._digest((self.ledger.append(row_at, kind, text),)))

    def tick(self) -> tuple[Change, ...]:
        """Let time pass: receipts that did not come, offers that nothing followed. Call every second or so."""
        now = self._clock()
        changes: list[Change] = list(self._door.expire(now))
        if self._intake.stale or self._intake.count:
            changes += self.receive_all(())
        deadline = self._fold.state.next_deadline
        if deadline is not None and deadline <= now and not self._intake.count:
            changes += self.notice("idle")
        if now - self._tidied_at > _TIDY_MS and not (self._intake.stale or self._intake.count):
            self._tidied_at = now
            changes += self.change_contacts(self.people.expire)
        self._index_some()
        return tuple(changes)

    def make_findable(self) -> None:
        """Let the search find what has just happened. Raises nothing."""
        self.flush()
        self._index_some()
        self.flush()

    def _index_some(self) -> None:
        # Not on a disk that is full: the room there is left is for events. The next one tells of it, and what is left
        # now is left to the next time.
        if not (self._intake.stale or self._intake.count or self.store.reserve.given_up):
            with suppress(sqlite.DatabaseError, StoreError):
                self.history.index_some(_INDEXED_AT_ONCE)

    # -- what the agent decides ---------------------------------------------------------------------------------------

    def set_owner(self, interaction_id: str, contact_id: int | None) -> tuple[Change, ...]:
        """The agent says who it is (None: nobody of those). It is remembered for this number or address, unless that is
        a switchboard's or others', whom the next caller may be. Whom a rule has put in is a real contact from then on.
        """
        contact = self.book.get(contact_id) if contact_id else None
        if contact_id and contact is None:
            return (Trouble(Wording("This contact is no longer there. Choose another one.")),)
        interaction = self.history.get(interaction_id)
        key = key_of(interaction.party) if interaction else ""
        teaches = bool(key) and contact is not None and self._may_be_theirs(interaction, contact)
        if contact is None or not (teaches or contact.provisional):
            return self._decide_owner(interaction_id, contact)
        chosen = contact

        def choose() -> tuple[Change, ...]:
            if teaches:
                self.book.choices.choose(key, chosen.id, self._clock())
            return (self.people.save(chosen),) if chosen.provisional else ()

        return self.change_contacts(choose, lambda: self._decide_owner(interaction_id, chosen))

    def _may_be_theirs(self, interaction: Interaction | None, contact: Contact) -> bool:
        """Whether calls to come may be this contact's too. Behind a switchboard the next caller is somebody else; and
        who once rang from the telephone of others, who are known, was a guest there."""
        found = self.book.who(interaction) if interaction else Match()
        theirs = {each.contact.id for each in found.candidates if each.confidence is Confidence.CERTAIN}
        return not found.switchboard and (not theirs or contact.id in theirs)

    def link(self, interaction_id: str, contact_id: int) -> tuple[Change, ...]:
        """The agent says that somebody else took part too; whose the conversation is stays."""
        return self._say_linked("link", interaction_id, contact_id)

    def unlink(self, interaction_id: str, contact_id: int) -> tuple[Change, ...]:
        """The agent takes back that a contact took part too, under whatever ids that was said."""
        interaction, contact = self.history.get(interaction_id), self.book.get(contact_id)
        ids = {contact_id, *(self.book.ids_of(contact.id) if contact else ())}
        theirs = [id for id in interaction.also if id in ids] if interaction else []
        return tuple(change for id in theirs for change in self._say_linked("unlink", interaction_id, id))

    def _say_linked(self, do: str, interaction_id: str, contact_id: int) -> tuple[Change, ...]:
        contact = self.book.get(contact_id)
        name = contact.display_name if contact else ""
        return self.decide({"do": do, "interaction": interaction_id, "contact_id": contact_id, "name": name})

    def veto(self, interaction_id: str, contact_id: int) -> tuple[Change, ...]:
        """The agent says who it is not: never again for this number or address. Who else it may be is asked anew."""
        interaction = self.history.get(interaction_id)
        if interaction is None or not (key := key_of(interaction.party)):
            return ()

        def ask_anew() -> tuple[Change, ...]:
            is_open = interaction.contact_id is None and not interaction.rule
            # Under any id that they have gone by.
            if is_open or interaction.contact_id in self.book.ids_of(contact_id):
                return self._decide_anew(interaction)
            return self._pops.show_owner(interaction_id)

        return self.teach(lambda: self.book.choices.veto(key, contact_id, self._clock()), ask_anew)

    def _decide_anew(self, interaction: Interaction) -> tuple[Change, ...]:
        """Give an interaction to whom the rules find now, or to nobody."""
        owner = self.book.who(interaction).owner
        if (owner.contact.id if owner else None) == interaction.contact_id:
            return ()
        decision = owner_decision(interaction.id, owner.contact if owner else None, owner.rule if owner else "")
        return (*self.decide(decision), *self._pops.show_owner(interaction.id))

    def unteach(self, interaction: Interaction, learned: Learned) -> tuple[Change, ...]:
        """Make an interaction's owner, and what was learned of its number or address, what they were."""
        key = key_of(interaction.party)
        was = {"do": "owner", "interaction": interaction.id, "contact_id": interaction.contact_id}
        return self.teach(
            lambda: key and self.book.choices.teach(key, learned, self._clock()),
            lambda: (
                *self.decide({**was, "name": interaction.contact_name, "rule": interaction.rule}),
                *self._pops.show_owner(interaction.id),
            ),
        )

    def forget(self, choice: Choice) -> tuple[Change, ...]:
        """Unlearn one thing about a number or address. Who is there now by what was learned is asked about again."""
        return self.teach(
            lambda: self.book.choices.forget(choice.key, choice.contact.id),
            lambda: self._decide_open_anew(lambda each: key_of(each.party) == choice.key),
        )

    def set_use(self, number: str, use: NumberUse | None) -> tuple[Change, ...]:
        """Say what a number (E.164 or extension) is: one's own, a queue's, a switchboard; None: what the data show."""
        return self.teach(
            lambda: self.book.choices.set_use(number, use, self._clock()),
            lambda: self._decide_open_anew(lambda each: each.party.normalised.partition(";")[0] == number),
        )

    def _decide_open_anew(self, concerns: Callable[[Interaction], bool]) -> tuple[Change, ...]:
        """Give what is open and was not decided by hand to whom the rules find now."""
        theirs = [track.interaction for track in self._fold.state.tracks.values()]
        by_rule = [each for each in theirs if each.state.is_open and each.rule != Rule.AGENT and concerns(each)]
        return tuple(change for each in by_rule for change in self._decide_anew(each))

    def _is_busy_beside(self, interaction_id: str) -> bool:
        """Whether the agent talks or writes to somebody else than in this interaction, or wraps up."""
        under_way = (State.ACTIVE, State.WRAP_UP)
        return any(
            track.interaction.state in under_way for id, track in self._fold.state.open.items() if id != interaction_id
        )

    def teach(self, lesson: Callable[[], object], then: Callable[[], tuple[Change, ...]] = tuple) -> tuple[Change, ...]:
        """Learn something, and follow it: what is open is matched anew."""

        def learn() -> tuple[Change, ...]:
            lesson()
            return ()

        return self.change_contacts(learn, then)

    def forbid(self, e164: str, why: str) -> tuple[Change, ...]:
        """Put a number (``+`` and digits) on the do-not-call list."""
        return self.teach(lambda: self.do_not_call.put([(e164, why)], self._clock()))

    def forbid_all(self, numbers: Sequence[tuple[str, str]]) -> tuple[Change, ...]:
        """Put numbers on the do-not-call list, each with why."""
        return self.teach(lambda: self.do_not_call.put(numbers, self._clock()))

    def allow(self, e164: str) -> tuple[Change, ...]:
        """Take a number off the do-not-call list, unless the settings say that nobody may."""
        if self._policy.call_rules.list_is_kept:
            return (Trouble(LIST_IS_KEPT),)
        return self.teach(lambda: self.do_not_call.take_off(e164))

    def set_note(self, interaction_id: str, text: str) -> tuple[Change, ...]:
        return self._record(LedgerKind.DECIDED, {"do": "note", "interaction": interaction_id, "text": text})

    def needs(self, limit: int = 100) -> tuple[Need, ...]:
        """What waits for the agent, most urgent first, newest first among equals; some of each kind."""
        asked = [kind_to_note(kind) for kind in self.history.quarantined()]
        for interaction in self.history.waiting(limit):
            try:
                asked += needs_of(interaction, self.book.who(interaction))
            except sqlite.DatabaseError:
                # Damaged contacts take no question away but their own.
                asked += needs_of(interaction, Match())
        newest = sorted(asked_once(asked), key=lambda need: -need.at_ms)
        return tuple(share([[need for need in newest if need.kind is kind] for kind in NeedKind], limit))

    def timeline(
        self, contact: Contact, looked_for: str = "", before: Interaction | None = None, limit: int = 100
    ) -> tuple[Interaction, ...]:
        """All channels of a contact, newest first: what was with them, and what was with a number or an address that
        only they have and with nobody who is known, as before they were put in."""
        theirs = self.history.timeline(self.book.ids_of(contact.id), looked_for, before, limit)
        lost = self.history.timeline_of_parties(self._only_of(contact), self._is_lost, looked_for, before, limit)
        found = {each.id: each for each in (*theirs, *lost)}.values()
        newest = sorted(found, key=lambda each: (each.began_at, each.seqs[:1]), reverse=True)
        return tuple(newest[:limit])

    def _only_of(self, contact: Contact) -> Iterator[str]:
        """The parties (normalised) that are this contact and nobody else."""
        for phone in contact.phones:
            if phone.e164 and all(each.id == contact.id for each in self.book.by_number(phone.e164)):
                yield f"{phone.e164};ext={phone.ext}" if phone.ext else phone.e164
        for email in contact.emails:
            if all(each.id == contact.id for each in self.book.by_email(email.address)):
                yield read_party(email.address, "email", "", email.address).normalised

    def _is_lost(self, interaction: Interaction) -> bool:
        """Whether it is nobody's: nobody decided whose, or whose it was is gone."""
        id = interaction.contact_id
        return not interaction.rule if id is None else self.book.get(id) is None

    def names(self, contact_ids: Iterable[int]) -> dict[int, str]:
        """The names that contacts have now, or those into whom they were merged. A conversation keeps the name that was
        known when it was decided with whom it was."""
        return {id: contact.display_name for id in contact_ids if (contact := self.book.get(id)) is not None}

    def callbacks(self) -> tuple[Callback, ...]:
        """Who waits to be called back: those first of whom the agent wanted to be reminded by now, then those who have
        waited longest."""
        return callbacks(self.history, self.book, self._wall(), self._policy.callback_days)

    def answer(self, need: Need) -> tuple[Change, ...]:
        """Accept what is proposed. A need whose answer is an act of the agent has nothing to write."""
        if need.interaction and need.decision.get("do") == "owner":
            return self.set_owner(need.interaction.id, need.decision["contact_id"])
        return self.decide(need.decision) if need.decision else ()

    def take_back(self, need: Need) -> tuple[Change, ...]:
        """Undo an accepted answer: the question is asked again."""
        if need.interaction and need.undo.get("do") == "owner":
            learned = self.book.learned(key_of(need.interaction.party))
            return self.unteach(need.interaction, replace(learned, chosen=0))
        return self.decide(need.undo) if need.undo else ()

    def join(self, interaction_id: str, into: str) -> tuple[Change, ...]:
        """The agent says that two rows are one conversation. ``undo_join`` takes it back."""
        return self.decide({"do": "merge", "interaction": interaction_id, "into": into})

    def undo_join(self, gone: Interaction, into: Interaction) -> tuple[Change, ...]:
        """Bring back two interactions as they were before they were joined."""
        was = {"interaction_was": to_dict(gone), "other_was": to_dict(into)}
        return self.decide({"do": "restore", "interaction": gone.id, "other": into.id, **was})

    def split(self, interaction_id: str, seqs: Sequence[int]) -> tuple[Change, ...]:
        """The agent says that some events of an interaction are another conversation."""
        return self.decide({"do": "split", "interaction": interaction_id, "seqs": list(seqs)})

    def decide(self, decision: Mapping[str, Any]) -> tuple[Change, ...]:
        """Write a decision of the agent into the ledger, and follow it."""
        return self._record(LedgerKind.DECIDED, dict(decision))

    def save_contact(
        self,
        contact: Contact,
        interaction_id: str = "",
        picture: Picture | None = None,
        opened: Contact | None = None,
    ) -> tuple[Change, ...]:
        """Store a contact as the agent edited it, with its ``picture`` where that is new; with ``interaction_id`` it
        becomes that interaction's owner. ``opened`` is the contact as the agent saw it first: what came in meanwhile
        stays."""
        saved = contact

        def save() -> tuple[Change, ...]:
            nonlocal saved
            if picture is not None:
                self.book.keep_picture(picture)
            change = self.people.save(contact, opened)
            saved = change.contact
            return (change,)

        return self.change_contacts(save, lambda: self._decide_owner(interaction_id, saved) if interaction_id else ())

    def keep_apart(self, contact_ids: Sequence[int], *, apart: bool = True) -> tuple[Change, ...]:
        """The agent says that contacts that look alike are different; or takes that back."""
        work = keep_apart if apart else no_longer_apart
        return self.teach(lambda: work(self.store, contact_ids))

    def undo_edit(self, edit_id: int) -> tuple[Change, ...]:
        """Take back what was done to contacts, by the agent or by a rule. Who was put in by a rule is not put in again
        for the same conversations."""
        edit = self.people.edits.get(edit_id)
        made = self.people.edits.touched(edit_id) if edit and edit.kind in (EditKind.MADE, EditKind.SAVED) else ()
        theirs = [each for id in made for each in self.history.of_contact((id,), _PAST)]

        def disown() -> tuple[Change, ...]:
            orphans = [each.id for each in theirs if each.contact_id and self.book.get(each.contact_id) is None]
            # What a rule decided while there were others, or fewer, is decided again.
            return (*self.disown(orphans), *self._decide_open_anew(lambda each: True))

        return self.change_contacts(lambda: self.people.undo(edit_id), disown)

    def part(self, contact_id: int) -> tuple[Change, ...]:
        """Make several contacts again of one that they were merged into last."""
        return self.change_contacts(lambda: self.people.part(contact_id))

    def disown(self, interaction_ids: Iterable[str]) -> tuple[Change, ...]:
        """These were with nobody who is known: what a rule decided about them is taken back."""
        changes: list[Change] = []
        for id in interaction_ids:
            changes += self.decide(owner_decision(id, None, ""))
            changes += self._pops.show_owner(id)
        return tuple(changes)

    def change_contacts(
        self, work: Callable[[], Sequence[Change]], then: Callable[[], tuple[Change, ...]] = tuple
    ) -> tuple[Change, ...]:
        """Do something to the contacts and make it durable; ``then`` what follows from it for interactions. What is
        open is matched anew."""
        changes = self._settle()
        if self._intake.stale:
            return changes
        try:
            changes += tuple(work())
            self.store.commit()
            self._pops.match_anew()
            return (*changes, *then(), *self._consider_all(open_ones=True))
        except (sqlite.DatabaseError, StoreError) as error:
            return (*changes, self._not_written(error))

    def dial(self, text: str, source: Source, *, late: bool = False) -> tuple[Change, ...]:
        """The one door out. See ``Door``."""
        return self._door.dial(text, source, self._policy.region, late=late)

    def confirm_dial(self, dial_id: str, region: str = "") -> tuple[Change, ...]:
        """The agent's one act: call the number that is shown (in ``region``, where that was asked)."""
        return self._door.confirm(dial_id, region)

    def cancel_dial(self, dial_id: str) -> tuple[Change, ...]:
        return self._door.cancel(dial_id)

    def _clock(self) -> int:
        """The wall clock. Where it has jumped since the last look, that is put into the ledger first: no time has
        passed, and nothing may time out by it."""
        now = self._wall()
        if self._steady is not None and self._clocks is not None:
            was, self._clocks = self._clocks, (now, self._steady())
            if abs((now - was[0]) - (self._clocks[1] - was[1])) > _CLOCK_JUMP_MS:
                self._intake.add(now, LedgerKind.NOTICED, json.dumps({"note": "clock", "by_ms": now - was[0]}))
        return now

    # -- inside -------------------------------------------------------------------------------------------------------

    @property
    def _policy(self) -> Policy:
        return self._pops.policy

    def _track(self, interaction_id: str) -> Track | None:
        return self._fold.track(interaction_id)

    def _ask(self, party: Party) -> None:
        if self._sources is not None:
            self._sources.ask(party)

    def _send(self, directive: str) -> Sent:
        """Write a directive, for the door."""
        self._intake.add(self._clock(), LedgerKind.SENT, directive)
        changes = self._write()
        if self._intake.count:
            self._intake.take_back()
            return Sent(0, changes)
        return Sent(self.ledger.last_seq, changes)

    def _follow_rule(self, decision: Mapping[str, Any]) -> tuple[Change, ...]:
        """Write what a rule has decided, and follow it. It can be decided again after a crash: it waits for the next
        commit. It has the time of what it was made on, so that a replay of old rows stays in their time."""
        text = json.dumps(decision, ensure_ascii=False)
        return tuple(self._digest((self.ledger.append(self._fold.wall, LedgerKind.DECIDED, text),)))

    def _decide_owner(self, interaction_id: str, contact: Contact | None) -> tuple[Change, ...]:
        changes = self.decide(owner_decision(interaction_id, contact, Rule.AGENT))
        earlier = self._own_earlier(interaction_id, contact) if contact else ()
        return (*changes, *self._pops.show_owner(interaction_id), *earlier)

    def _own_earlier(self, interaction_id: str, contact: Contact) -> tuple[Change, ...]:
        """Who it was is known now: then it is not asked about earlier ones of the same party, where a rule finds it."""
        interaction = self.history.get(interaction_id)
        changes: list[Change] = []
        for each in self.history.of_party(interaction.party.normalised, _PAST) if interaction else ():
            if each.contact_id is None and not each.rule and each.id != interaction_id and not each.merged_into:
                owner = self.book.who(each).owner
                if owner is not None and owner.contact.id == contact.id:
                    changes += self.decide(owner_decision(each.id, owner.contact, owner.rule))
                    changes += self._pops.show_owner(each.id)
        return tuple(changes)

    def _record(self, kind: LedgerKind, content: dict[str, Any]) -> tuple[Change, ...]:
        self._intake.add(self._clock(), kind, json.dumps(content, ensure_ascii=False))
        return self._write()

    def _settle(self) -> tuple[Change, ...]:
        """Write what waits and make up for a lost transaction, if there is either."""
        return self._write() if self._intake.stale or self._intake.count else ()

    def _write(self) -> tuple[Change, ...]:
        """Write what waits, then take it in."""
        changes: list[Change] = []
        try:
            rows = self._intake.write()
            stale = self._intake.stale
            if stale:
                changes += self._recover(rows[0].seq if rows else None)
            if told := self._intake.recovered():
                changes.append(Trouble(told))
            # One by one: what came before a failure is told.
            for change in self._digest(rows):
                changes.append(change)
            if stale:
                # Last: what is decided now stands behind these rows in the ledger.
                changes += self._consider_all(open_ones=False)
                changes += self._consider_all(open_ones=True)
        except (sqlite.DatabaseError, StoreError) as error:
            changes.append(self._not_written(error))
        return tuple(changes)

    def _not_written(self, error: Exception) -> Trouble:
        self._intake.failed(error)
        return Trouble(self._intake.trouble)

    def _kept_state(self) -> FoldState:
        """The state that was written down last; a blank one reads numbers in our region until a row says otherwise."""
        kept = self.history.snapshot()
        return kept if kept.seq else replace(kept, region=self._policy.region)

    def _recover(self, before_seq: int | None) -> list[Change]:
        """Memory and projection again as the ledger tells, up to a row; what differs from what was shown is told."""
        shown = self._fold.state.tracks
        self.history.forget_held()
        self._fold = self._reconstructor.run(self._kept_state())
        self._kept_at = self._fold.seq
        self._pops.match_anew()
        self._refold(before_seq)
        self._intake.stale = False
        return [
            InteractionChanged(track.interaction, shown[id].interaction if id in shown else None)
            for id, track in self._fold.state.tracks.items()
            if id not in shown or shown[id].interaction != track.interaction
        ]

    def _refold(self, before_seq: int | None = None, other_process: Callable[[], Executor] | None = None) -> int:
        """Fold what the state has not seen yet; returns the number of rows."""
        count, recalled = 0, False
        seen = self._fold.seq
        is_long = self.ledger.last_seq - seen >= MANY
        ahead = (
            read_ahead(self.ledger.pages(seen), other_process)
            if is_long and other_process
            else ((row, None) for row in self.ledger.rows(seen))
        )
        for row, message in ahead:
            if row.seq == before_seq:
                break
            told = self._fold.take(row, message)
            self._keep(row, told)
            recalled |= told.recalled
            count += 1
        if recalled:
            self._keep_snapshot()
        return count

    def _consider_all(self, *, open_ones: bool) -> list[Change]:
        return self._pops.consider_all(
            [track for track in self._fold.state.tracks.values() if not track.interaction.merged_into],
            open_ones=open_ones,
        )

    def _digest(self, rows: Sequence[LedgerRow]) -> Iterator[Change]:
        """Fold rows, then decide about what they changed: a decision is a row too, and stands behind all of them in
        the ledger, where a rebuild will meet it."""
        forward: dict[str, bool] = {}
        recalled = False
        for row in rows:
            told = self._fold.take(row)
            yield explain_row(row, told.message)
            self._keep(row, told)
            recalled |= told.recalled
            for before, after in told.changed:
                yield InteractionChanged(after, before)
                yield from self._door.observe(after)
                if row.kind is not LedgerKind.DECIDED:
                    # Only the page brings a card to the front, not a start or a reload.
                    forward[after.id] = forward.get(after.id, False) or row.kind is LedgerKind.RECEIVED
        if recalled:
            self._keep_snapshot()
        for id, by_page in forward.items():
            if (track := self._fold.track(id)) is not None:
                yield from self._pops.consider(track.interaction, forward=by_page)

    def _keep(self, row: LedgerRow, told: Told) -> None:
        """Put what a row told into the projection."""
        for _, after in told.changed:
            self.history.put(after)
        if told.gap is not None:
            self.history.put_gap(told.gap)
        if told.noted is not None:
            self.history.answer_quarantined(*told.noted)
        if isinstance(told.message, Quarantined):
            self.history.put_quarantined(told.message.event_type, told.message.reason, row.seq, row.at_ms)

    def _keep_snapshot(self) -> None:
        """Write down where the fold stands, in one transaction with what it has told. Needed after each decision about
        something that the state no longer holds: folded again on top of itself it would count twice."""
        self.history.keep_snapshot(self._fold.state)
        self._kept_at = self._fold.seq


class _Past:
    """What the fold may ask of the store."""

    def __init__(self, history: History, ledger: Ledger) -> None:
        self._history = history
        self._ledger = ledger

    def interaction(self, id: str) -> Interaction | None:
        return self._history.get(id)

    def of_party(self, party: str) -> Sequence[Interaction]:
        return self._history.of_party(party, _PAST)

    def rows(self, seqs: Sequence[int]) -> list[LedgerRow]:
        return self._ledger.some(seqs)
