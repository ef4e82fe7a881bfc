"""The reconstructor: ledger rows in, interactions out. Pure and deterministic: same rows, same interactions.

``fold(state, row)`` takes one row and gives the next state and what changed; a ``Run`` takes many, one by one, and
makes one state at the end. The state holds only what is open and what
ended lately. A decision of the agent may be about something older: what that was, and what its events said, the fold
asks of the ledger's reader (``Recall``), which knows nothing later than the row.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any, NamedTuple, Protocol, Self

from maestro_desktop.core.changes import LedgerKind
from maestro_desktop.core.interactions import reasons
from maestro_desktop.core.interactions.decisions import amend, followed, join, owned_alike, restored
from maestro_desktop.core.interactions.linking import (
    SAME_CONTENT,
    Link,
    begins,
    call_before,
    ended_before,
    find,
    key_of,
    same_call,
    stamp_of,
    thread_before,
)
from maestro_desktop.core.interactions.model import Direction, Interaction, Party, PartyKind, State, evolved
from maestro_desktop.core.interactions.party import read_party
from maestro_desktop.core.interactions.state import Draft, FoldState, Track
from maestro_desktop.core.interactions.steps import advance, changed, first_seen, repeat, with_reason
from maestro_desktop.core.ledger import LedgerRow
from maestro_desktop.core.protocol.events import Event
from maestro_desktop.core.protocol.parsing import Accepted, Failed, Message, Parser, readable
from maestro_desktop.wording import Counted, Wording, both

#: Of the ids and contents of an interaction's events, so many are remembered.
_REMEMBERED = 20
#: A joined row may be joined with another again, so many times.
_MOST_JOINED = 10
#: What an interaction is by its events; the rest of it is what the agent, a rule or the fold has decided.
_OF_EVENTS = tuple(
    field.name
    for field in fields(Interaction)
    if field.name
    not in (
        *("id", "contact_id", "contact_name", "rule", "agent_notes", "answered_needs", "confidence", "reasons"),
        *("linked", "revision", "log_entry", "log_revision", "logged_with", "merged_into"),
        *("callback_done", "remind_at", "also"),
    )
)
#: A silence shorter than this is no gap; ms.
_GAP_MS = 1_000
#: What was noticed at the end of a silence -> why nothing was heard.
_SILENCES = {
    "resume": Wording("the computer was asleep"),
    "start": Wording("the app was not running"),
    "network_up": Wording("the network was down"),
}
#: As a notice: none, a message was heard.
_HEARD: Mapping[str, Any] = {}
#: What was noticed at the beginning of one -> at its end.
_ENDED_BY = {"sleep": "resume", "kill": "start", "network_down": "network_up"}


class Recall(Protocol):
    """What the fold may ask of what was folded before."""

    def interaction(self, id: str) -> Interaction | None:
        """An interaction as it stands, however old."""

    def of_party(self, party: str) -> Sequence[Interaction]:
        """The latest with a party, by its normalised form; newest first."""

    def rows(self, seqs: Sequence[int]) -> list[LedgerRow]:
        """Ledger rows by their sequence numbers, in order."""


class NoRecall:
    """Knows nothing of the past: for folds over rows without decisions about it."""

    def interaction(self, id: str) -> Interaction | None:
        return None

    def of_party(self, party: str) -> Sequence[Interaction]:
        return ()

    def rows(self, seqs: Sequence[int]) -> list[LedgerRow]:
        return []


@dataclass(frozen=True, slots=True)
class Gap:
    """A time in which nothing could be heard: UTC ms by the wall clock, and why, in words."""

    seq: int
    from_ms: int
    to_ms: int
    reason: str


class Told(NamedTuple):
    """What one row told. ``changed`` holds (before or None, after); ``message`` is what the parser said of a received
    row; ``noted`` a kind of quarantined message (its first row) that the agent has taken note of, or not any more;
    ``recalled``: what changed is no longer in the state, so that it must be kept before it is recalled again."""

    changed: Sequence[tuple[Interaction | None, Interaction]] = ()
    gap: Gap | None = None
    message: Message | None = None
    noted: tuple[int, bool] | None = None
    recalled: bool = False


class Folded(NamedTuple):
    """The next state, and what the row told."""

    state: FoldState
    told: Told

    @property
    def changed(self) -> Sequence[tuple[Interaction | None, Interaction]]:
        return self.told.changed

    @property
    def message(self) -> Message | None:
        return self.told.message


_Pairs = list[tuple[Interaction | None, Interaction]]


class Reconstructor:
    """The fold with its parser. Keeps nothing between calls."""

    def __init__(self, parser: Parser, recall: Recall | None = None) -> None:
        self._parser = parser
        self._recall: Recall = recall or NoRecall()

    def over(self, recall: Recall) -> Self:
        """The same fold, asking another past."""
        return type(self)(self._parser, recall)

    def fold(self, state: FoldState, row: LedgerRow) -> Folded:
        """Take one ledger row into account. Never raises on what a row holds."""
        draft = Draft(state)
        told = self._take(draft, row)
        return Folded(draft.freeze(), told)

    def run(self, state: FoldState) -> Run:
        """Begin to fold many rows: the same as ``fold`` row by row, without a state between any two of them."""
        return Run(Draft(state), self._take)

    def _take(self, draft: Draft, row: LedgerRow, message: Message | None = None) -> Told:
        note = _object(row.text) if row.kind is LedgerKind.NOTICED else {}
        last_heard = draft.wall
        draft.pass_to(row.seq, row.at_ms, jumped=note.get("note") == "clock")
        pairs = _let_time_pass(draft)
        if row.kind is LedgerKind.RECEIVED:
            message = message or self._parser.parse(row.text)
            if isinstance(message, Accepted):
                pairs += _take_event(draft, message.event, row, self._recall, self._made_of)
            elif isinstance(message, Failed):
                pairs += _take_failure(draft, message, row)
            gap = None if draft.deaf_since is None else _take_silence(draft, _HEARD, row, last_heard)
            return Told(pairs, gap, message, recalled=_is_recalled(draft, pairs))
        gap = noted = None
        recalled = False
        match row.kind:
            case LedgerKind.NOTICED:
                pairs += _take_notice(draft, note)
                gap = _take_silence(draft, note, row, last_heard)
            case LedgerKind.DECIDED:
                decision = _object(row.text)
                at_hand = {id for each in (draft.open, draft.ended) for id in each}
                decided = self._take_decision(draft, decision, row.seq)
                recalled = any(before is not None and before.id not in at_hand for before, _ in decided)
                recalled |= _is_recalled(draft, decided)
                pairs += decided
                match decision:
                    case {"do": "note_kind", "first_seq": int() as first, "noted": bool() as is_noted}:
                        noted = (first, is_noted)
        return Told(pairs, gap, noted=noted, recalled=recalled)

    def _take_decision(self, draft: Draft, decision: Mapping[str, Any], seq: int) -> _Pairs:
        def known(key: str) -> Interaction | None:
            return self._known(draft, str(decision.get(key, "")))

        before = known("interaction")
        if before is None:
            return []
        pairs: _Pairs = []
        apart: tuple[Track, ...] = ()
        match decision.get("do"):
            case "merge":
                into = known("into")
                if into is None or into.id == before.id or before.merged_into or into.merged_into:
                    return []
                pairs = [(into, join(into, before)), (before, changed(before, {"merged_into": into.id}))]
            case "split":
                pairs, apart = self._split(draft, before, decision.get("seqs"), f"i{seq}")
            case "restore":
                was = [(known(key), value) for key, value in restored(decision)]
                if not _is_as_left([old for old, _ in was if old is not None], [new for _, new in was]):
                    return []
                pairs = [(old, _grown(new, old or new)) for old, new in was]
            case "callback":
                # All that was missed of one person is decided about at once.
                others = decision.get("others")
                told = (
                    [self._known(draft, id) for id in others if isinstance(id, str)] if isinstance(others, list) else []
                )
                missed = {each.id: each for each in (before, *told) if each is not None}
                pairs = [(each, after) for each in missed.values() if (after := amend(each, decision)) is not each]
            case _:
                after = amend(before, decision)
                if after is not before:
                    pairs = [(before, after), *self._carried_over(draft, before, after)]
        decided = decision.get("do") == "owner"
        for after in [after for _, after in pairs] or [before]:
            track = draft.track(after.id)
            if track is None and after.state.is_open and not after.merged_into:
                # It was given up, and is followed again.
                track = Track(after, key_of(after, after.party), draft.now, draft.now)
            if track is not None:
                draft.put(track._replace(interaction=after, owner_decided=track.owner_decided or decided))
        for track in apart:
            draft.put(track)
        return pairs

    def _known(self, draft: Draft, id: str) -> Interaction | None:
        track = draft.track(id)
        return track.interaction if track is not None else self._recall.interaction(id) if id else None

    def _carried_over(self, draft: Draft, before: Interaction, after: Interaction) -> _Pairs:
        """What a decision about a row changes in those that it was joined into, and in what the other product told of
        the same call."""
        pairs: _Pairs = []
        for id in before.linked:
            twin = self._known(draft, id)
            if twin is None or twin.merged_into or twin.id == before.merged_into:
                continue
            if _conversation(twin) == _conversation(before):
                pairs.append((twin, owned_alike(twin, before, after)))
        for _ in range(_MOST_JOINED):
            into = self._known(draft, after.merged_into)
            if into is None or (carried := followed(into, before, after)) is into:
                break
            pairs.append((into, carried))
            before, after = into, carried
        return [(one, other) for one, other in pairs if other is not one]

    def _split(self, draft: Draft, whole: Interaction, seqs: Any, new_id: str) -> tuple[_Pairs, tuple[Track, ...]]:
        """Take some of an interaction's events out into one of their own; the tracks of both, where it has one.

        Its id is the decision's: those of its events may be the whole's, or that of a row that was joined with it."""
        taken = {seq for seq in seqs if isinstance(seq, int)} if isinstance(seqs, list) else set()
        out = self._read(seq for seq in whole.seqs if seq in taken)
        rest = self._read(seq for seq in whole.seqs if seq not in taken)
        first = _stitch(rest, whole, draft.region, whole.id)
        second = _stitch(out, whole, draft.region, new_id)
        if first is None or second is None or whole.merged_into:
            return [], ()
        first = changed(
            whole,
            {
                **{name: getattr(first, name) for name in _OF_EVENTS},
                "reasons": _said(first.reasons, whole.reasons, reasons.LASTING, reasons.SPLIT),
            },
        )
        second = changed(
            second, {"reasons": _said(second.reasons, whole.reasons, reasons.MEANWHILE, reasons.SPLIT_OFF)}
        )
        track = draft.track(whole.id)
        tracks = () if track is None else (_follow(track, first, rest), _follow(track, second, out))
        return [(whole, first), (None, second)], tracks

    def _made_of(self, interaction: Interaction, event: Event, before: int) -> bool:
        """Whether an interaction of the past has heard of an event, by its id, in the rows ``before`` one."""
        if not event.event_id:
            return False
        rows = self._recall.rows([seq for seq in interaction.seqs[:_REMEMBERED] if seq < before])
        likely = (self._parser.parse(row.text) for row in rows if event.event_id in row.text)
        return any(isinstance(told, Accepted) and stamp_of(told.event) == stamp_of(event) for told in likely)

    def _read(self, seqs: Iterable[int]) -> list[tuple[LedgerRow, Message]]:
        """The messages of these rows."""
        rows = self._recall.rows(tuple(seqs))
        return [(row, self._parser.parse(row.text)) for row in rows if row.kind is LedgerKind.RECEIVED]


class Run:
    """A fold of many rows under way, which may go on for ever."""

    def __init__(self, draft: Draft, take: Callable[[Draft, LedgerRow, Message | None], Told]) -> None:
        self._draft = draft
        self._take = take

    def take(self, row: LedgerRow, message: Accepted | None = None) -> Told:
        """Take one row into account; ``message`` is what it says, if that was read before."""
        return self._take(self._draft, row, message)

    @property
    def state(self) -> FoldState:
        """The state after the rows so far. The next row works on a copy: ask one by one for what changes with each."""
        return self._draft.freeze()

    @property
    def seq(self) -> int:
        """The last row that was taken in."""
        return self._draft.seq

    @property
    def wall(self) -> int:
        """Its wall clock, UTC ms."""
        return self._draft.wall

    def track(self, id: str) -> Track | None:
        """An interaction at hand, as it stands."""
        return self._draft.track(id)


def _conversation(interaction: Interaction) -> str:
    return interaction.logged_with or interaction.id


def _is_as_left(now: Sequence[Interaction], then: Sequence[Interaction]) -> bool:
    """Whether an undo finds what it wants to take apart as it was left: no event heard since, none given away."""
    ids = {each.id for each in now}
    standing = [each for each in now if not each.merged_into]
    return {seq for each in standing for seq in each.seqs} == {seq for each in then for seq in each.seqs} and all(
        each.merged_into in ids for each in now if each.merged_into
    )


def _grown(restored: Interaction, since: Interaction) -> Interaction:
    """What an undo brings back, as a further revision of what it has become meanwhile: revisions only grow, and what it
    is linked with since stays."""
    logged = since.log_revision + 1 if restored.log_entry or since.log_entry else 0
    return evolved(
        restored,
        {
            "revision": since.revision + 1,
            "log_revision": logged,
            "log_entry": restored.log_entry or since.log_entry,
            "linked": tuple(dict.fromkeys((*restored.linked, *since.linked))),
            "logged_with": restored.logged_with or since.logged_with,
        },
    )


def _stitch(
    messages: Sequence[tuple[LedgerRow, Message]], whole: Interaction, region: str, id: str
) -> Interaction | None:
    """One interaction from just these messages of another, which has read their party already and knows how long the
    wrap-up took."""
    made: Interaction | None = None
    for row, message in messages:
        if isinstance(message, Accepted):
            event = message.event
            party = whole.party
            if event.party != party.raw:
                party = read_party(event.party, event.family, region, event.mail_address)
            made = made or evolved(first_seen(event, party, row.seq), {"id": id})
            made = advance(made, event, row.at_ms, row.seq)
        elif made is not None:
            made = _without_details(made, row)
    if made is not None and (made.completed_at, made.ended_at) == (whole.completed_at, whole.ended_at):
        made = evolved(made, {"wrap_up_s": whole.wrap_up_s})
    return made


def _said(of_events: Iterable[str], whole: Iterable[str], lasting: Collection[str], why: str) -> tuple[str, ...]:
    """What is to be said of a part: what its events say, and of what was said of the whole what lasts."""
    return tuple(dict.fromkeys((*of_events, *(reason for reason in whole if reason in lasting), why)))


def _follow(track: Track, interaction: Interaction, messages: Sequence[tuple[LedgerRow, Message]]) -> Track:
    """The track of what was made of some of a track's messages."""
    events = [message.event for _, message in messages if isinstance(message, Accepted)]
    return track._replace(
        interaction=interaction,
        key=key_of(interaction, interaction.party),
        completed=track.completed if interaction.completed_at is not None else None,
        event_ids=tuple(filter(None, map(stamp_of, events)))[-_REMEMBERED:],
        contents=tuple((event.content, track.touched) for event in events)[-_REMEMBERED:],
    )


def _is_recalled(draft: Draft, pairs: _Pairs) -> bool:
    return any(draft.track(after.id) is None for _, after in pairs)


def _object(text: str) -> Mapping[str, Any]:
    try:
        value = json.loads(readable(text))
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _let_time_pass(draft: Draft) -> _Pairs:
    pairs: _Pairs = []
    for track in draft.due_open():
        before = track.interaction
        if before.state is State.OFFERED:
            after = changed(before, {"state": State.UNRESOLVED})
            draft.put(track._replace(interaction=after))
        else:
            said = (*before.reasons, reasons.END_LOST)
            after = changed(before, {"state": State.INTERRUPTED, "reasons": said})
            # Its end may come yet: it stays at hand as if it had been now.
            draft.put(track._replace(interaction=after, touched=draft.now))
        pairs.append((before, after))
    for track in draft.due_ended():
        draft.drop(track)
    return pairs


def _take_event(
    draft: Draft, event: Event, row: LedgerRow, recall: Recall, made_of: Callable[[Interaction, Event, int], bool]
) -> _Pairs:
    party = read_party(event.party, event.family, draft.region, event.mail_address)
    key = key_of(event, party)
    around = draft.around(key)
    told_before = draft.told_before()
    link = _link(draft, around, event, party, told_before)
    track = link.track
    joined = track is not None and bool(track.interaction.merged_into)
    if track is not None and joined:
        into = _joined_into(draft, track, event, recall)
        if isinstance(into, Interaction):
            return [(into, repeat(into, event, row.seq))]
        track = into
        link = link._replace(repeated=link.repeated or into is None or not into.interaction.state.is_open)
    elif track is None and (told_before >= 0 or not begins(event)):
        # What is at hand was asked already.
        past = [each for each in recall.of_party(party.normalised) if draft.track(each.id) is None]
        ended = ended_before(past, event, party, row.seq, lambda each, event: made_of(each, event, row.seq))
        if ended is not None:
            return [(ended, repeat(ended, event, row.seq))]
    pairs: _Pairs = []
    before = None if track is None else track.interaction
    if track is None:
        after = advance(first_seen(event, party, row.seq), event, row.at_ms, row.seq)
        if party.kind is PartyKind.WITHHELD and event.step != "offered":
            after = with_reason(after, reasons.WITHHELD)
        if around:
            after, pairs = _with_kin(draft, after, around, event)
        # What came together is one revision of one new interaction.
        after = after if after.revision == 1 else evolved(after, {"revision": 1})
        track = Track(after, key, first=draft.now, touched=draft.now)
    elif link.repeated:
        after = repeat(track.interaction, event, row.seq)
    else:
        wrap_up = None if track.completed is None else (draft.now - track.completed) // 1000
        if wrap_up is not None and row.at_ms < (track.interaction.completed_at or 0):
            # The clock was set: how long it took is not known.
            wrap_up = None
        known = track.interaction
        if event.family == "voicemail" and known.family != event.family:
            # It was taken for a call when it was accepted.
            known = evolved(known, {"family": event.family, "media": event.media})
        after = advance(with_reason(known, *link.reasons), event, row.at_ms, row.seq, wrap_up)
        if link.reasons:
            after = evolved(after, {"revision": track.interaction.revision + 1})
        if joined and track.interaction.start_time is not None:
            # It began when the first of the two did.
            after = evolved(after, {"start_time": track.interaction.start_time})
    if before is not None and len(around) > 1:
        after, pairs = _with_late_kin(draft, before, after, around, event)
    draft.put(
        Track(
            after,
            track.key,
            track.first,
            track.touched if link.repeated and not after.state.is_open else draft.now,
            draft.now if event.step == "completed" and track.completed is None else track.completed,
            _remember(track.event_ids, stamp_of(event)),
            _heard(track.contents, event.content, draft.now),
            track.owner_decided,
        )
    )
    return pairs if after is before else [(before, after), *pairs]


def _link(draft: Draft, around: Sequence[Track], event: Event, party: Party, before: int) -> Link:
    """What an event belongs to. What was joined with another is asked last: it is there for its own late events."""
    joined = [track for track in around if track.interaction.merged_into]
    if not joined:
        return find(around, event, party, draft.now, before)
    for track in joined:
        if stamp_of(event) in track.event_ids:
            return Link(track, repeated=True)
    standing = [track for track in around if not track.interaction.merged_into]
    link = find(standing, event, party, draft.now, before)
    return link if link.track is not None else find(joined, event, party, draft.now, before)


def _joined_into(draft: Draft, track: Track, event: Event, recall: Recall) -> Track | Interaction | None:
    """What a joined row is a part of now: at hand, or out of the past. The row remembers that it has heard of the
    event."""
    draft.put(
        track._replace(
            touched=draft.now,
            event_ids=_remember(track.event_ids, stamp_of(event)),
            contents=_heard(track.contents, event.content, draft.now),
        )
    )
    interaction: Interaction | None = track.interaction
    for _ in range(_MOST_JOINED):
        if interaction is None or not interaction.merged_into:
            break
        id = interaction.merged_into
        if (followed := draft.track(id)) is not None and not followed.interaction.merged_into:
            return followed
        interaction = followed.interaction if followed else recall.interaction(id)
    return None if interaction is None or interaction.merged_into else interaction


def _remember(known: tuple[str, ...], event_id: str) -> tuple[str, ...]:
    return known if not event_id or event_id in known else (*known, event_id)[-_REMEMBERED:]


def _heard(known: tuple[tuple[str, int], ...], content: str, now: int) -> tuple[tuple[str, int], ...]:
    if not known:
        return ((content, now),)
    others = [one for one in known if one[0] != content]
    return (*others[1 - _REMEMBERED :], (content, now))


def _with_kin(draft: Draft, new: Interaction, around: Sequence[Track], event: Event) -> tuple[Interaction, _Pairs]:
    """Link a new interaction with the one it belongs to: the same call seen by the other product (one log entry for
    both), the call after which a voicemail was left, the mail of the same thread."""
    if twin := same_call(around, event, new.party, draft.now):
        return _with_twin(draft, None, new, twin)
    for kin, ours, theirs in (
        (call_before(around, event, new.party, draft.now), reasons.AFTER_REJECTED, reasons.LEFT_VOICEMAIL),
        (thread_before(around, event), reasons.SAME_THREAD, reasons.SAME_THREAD),
    ):
        if kin is not None:
            return _linked(new, kin.interaction, ours), [_tell_kin(draft, kin, new.id, theirs)]
    return new, []


def _with_late_kin(
    draft: Draft, before: Interaction, after: Interaction, around: Sequence[Track], event: Event
) -> tuple[Interaction, _Pairs]:
    """Look again for what an interaction belongs to, once more is known of it: the times of a call, or that it is a
    voicemail."""
    if before.family != after.family:
        return _with_kin(draft, after, around, event)
    times = (after.start_time, after.end_time)
    if times == (before.start_time, before.end_time) or reasons.BOTH_PRODUCTS in after.reasons:
        return after, []
    twin = same_call(around, event, after.party, None)
    return (after, []) if twin is None else _with_twin(draft, before, after, twin)


def _with_twin(draft: Draft, before: Interaction | None, after: Interaction, twin: Track) -> tuple[Interaction, _Pairs]:
    """Link an interaction with the same call as the other product tells it. Whichever has no log entry yet shares that
    of the other; where both have one, the younger's stands for nothing any more."""
    known = twin.interaction
    had_entry = before is not None and before.log_entry is not None
    ours: dict[str, Any] = {}
    theirs: dict[str, Any] = {}
    if had_entry and (known.log_entry is None or after.seqs < known.seqs):
        theirs["logged_with"] = after.logged_with or after.id
    else:
        ours["logged_with"] = known.logged_with or known.id
    if not had_entry:
        # An end has made an entry of its own just now: the other's counts.
        after = evolved(after, {"log_entry": None, "log_revision": 0})
    told = _tell_kin(draft, twin, after.id, reasons.BOTH_PRODUCTS, theirs)
    return _linked(after, known, reasons.BOTH_PRODUCTS, ours), [told]


def _tell_kin(
    draft: Draft, kin: Track, id: str, reason: str, facts: dict[str, Any] | None = None
) -> tuple[Interaction, Interaction]:
    """Link what was there before with what belongs to it."""
    known = kin.interaction
    told = changed(known, {"linked": (*known.linked, id), "reasons": _with(known.reasons, reason), **(facts or {})})
    draft.put(kin._replace(interaction=told))
    return known, told


def _linked(ours: Interaction, known: Interaction, reason: str, facts: dict[str, Any] | None = None) -> Interaction:
    linked = (*ours.linked, known.id)
    return changed(ours, {"linked": linked, "reasons": _with(ours.reasons, reason), **(facts or {})})


def _with(known: tuple[str, ...], reason: str) -> tuple[str, ...]:
    return known if reason in known else (*known, reason)


def _take_failure(draft: Draft, failed: Failed, row: LedgerRow) -> _Pairs:
    """A failed end with exactly one conversation it can belong to ends that one, without its details. Nothing else
    that the page fails to send changes anything."""
    if "terminated" not in (failed.event_name, *failed.event_type.split("-")):
        return []
    before = draft.told_before()
    was = dict(draft.failures).get(failed.content)
    draft.failures = _heard(draft.failures, failed.content, draft.now)
    is_repeated = was is not None and (was < before or draft.now - was <= SAME_CONTENT)
    product = "UC" if "-uc-" in failed.event_type else "CC"
    family = failed.event_type.removeprefix("mashell-").partition("-terminated")[0]
    fitting = [t for t in draft.open.values() if (t.interaction.product, t.interaction.family) == (product, family)]
    if len(fitting) != 1:
        return []
    track = fitting[0]
    if is_repeated and track.interaction.state is not State.WRAP_UP:
        # Its conversation has ended, and it says nothing of one that still goes on.
        return []
    after = _without_details(track.interaction, row)
    draft.put(track._replace(interaction=after, touched=draft.now))
    return [(track.interaction, after)]


def _without_details(before: Interaction, row: LedgerRow) -> Interaction:
    """An interaction after its end, of which the page could not send more."""
    outcome = State.MISSED if before.direction is Direction.INBOUND else State.NO_ANSWER
    return changed(
        before,
        {
            "state": State.ENDED if before.answered else outcome,
            "ended_at": row.at_ms,
            "details_lost": True,
            "seqs": (*before.seqs, row.seq),
            "reasons": _with(before.reasons, reasons.END_NOT_CONFIRMED),
        },
    )


def _take_notice(draft: Draft, note: Mapping[str, Any]) -> _Pairs:
    if isinstance(region := note.get("region"), str):
        draft.region = region
    name = str(note.get("note"))
    if name in ("reload", "start", "renderer_gone"):
        # A moment later than what was heard last, whatever the clock says.
        draft.now += 1
        draft.reloaded = draft.now
    pairs: _Pairs = []
    if reason := reasons.LOSSES.get(name, "") if _lost(note) else reasons.GAPS.get(name, ""):
        for track in tuple(draft.open.values()):
            after = with_reason(track.interaction, reason)
            if after is not track.interaction:
                draft.put(track._replace(interaction=after))
                pairs.append((track.interaction, after))
    return pairs


def _take_silence(draft: Draft, note: Mapping[str, Any], row: LedgerRow, last_heard: int) -> Gap | None:
    """What a notice, or a message (an empty one), tells of silences: the stretch that it ends, with all that is known
    to have caused it. ``last_heard`` is when the row before came."""
    match note:
        case {"note": "deaf", "from_ms": int() as first, "to_ms": int() as last}:
            return Gap(row.seq, first, last, Wording("the page did not answer")) if last - first >= _GAP_MS else None
    name = str(note.get("note"))
    causes, since = draft.deaf_by, draft.deaf_since
    if begun := _SILENCES.get(_ENDED_BY.get(name, "")):
        if begun in causes:
            return None
        why = causes
        draft.deaf_by = (*causes, begun)
    elif ended := _why_silent(note):
        since = last_heard if since is None else since
        why = tuple(dict.fromkeys((*causes, ended)))
        # Asleep or not, with or without a network: an app that starts knows nothing yet of what was under way.
        others = () if name in ("start", "loss", "restored") else (cause for cause in causes if cause != ended)
        draft.deaf_by = tuple(others)
    elif not note:
        # Something was heard after all.
        why, draft.deaf_by = causes, ()
    else:
        return None
    draft.deaf_since = row.at_ms if draft.deaf_by else None
    if not since or not why or abs(row.at_ms - since) < _GAP_MS:
        return None
    if row.at_ms < since:
        # By the clock it ended before it began.
        return Gap(
            row.seq,
            row.at_ms,
            row.at_ms,
            Wording("{why}; for how long is not known, the clock was set", why=both(why)),
        )
    return Gap(row.seq, since, row.at_ms, both(why))


def _why_silent(note: Mapping[str, Any]) -> str:
    """Why nothing is known of the time before a notice, in words; "" if it ends no silence."""
    lost = _lost(note)
    match note.get("note"):
        case "loss" if lost:
            return Counted("{n} entries are missing from the records", "{n} entry is missing from the records", lost)
        case "restored" if lost:
            return Counted(
                "the records were restored, {n} entries are missing",
                "the records were restored, {n} entry is missing",
                lost,
            )
        case "overflow" if lost:
            return Counted("{n} events could not be saved", "{n} event could not be saved", lost)
        case "loss" | "restored":
            # Nothing is missing; what the start after it would tell.
            return _SILENCES["start"]
        case str() as name:
            return _SILENCES.get(name, "")
    return ""


def _lost(note: Mapping[str, Any]) -> int:
    """How many ledger entries or messages a notice tells to be lost."""
    match note:
        case {"note": "loss" | "restored", "lost": int() as count} | {"note": "overflow", "count": int() as count}:
            return max(0, count)
    return 0
