"""Which interaction an event belongs to. Maestro events carry no interaction id: the strongest key that is there
decides.

Order: the event's own id; the same content again; e-mail main and child id; the voice start time or the time of the
end (within 2 s); then product, media, media type, direction and party to the oldest open interaction for which the
step is the expected one, or would be if an event in between was lost, unless it rang long before the call began; last,
a gap that a late event fills.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from maestro_desktop.core.interactions import reasons
from maestro_desktop.core.interactions.model import Interaction, Party, PartyKind, State
from maestro_desktop.core.interactions.state import MINUTE, OFFER_TIMEOUT, Track
from maestro_desktop.core.protocol.events import Event

SAME_MOMENT_MS = 2_000
#: The same content again within this time is a repetition; ms.
SAME_CONTENT = MINUTE
#: An event that comes this late still fills the gap it left; ms.
LATE = 2 * MINUTE
LATE_OFFER = 30_000
#: A call begins, by the start that it tells at its end, hardly later than that after it rang or was answered; ms.
RINGING = MINUTE
#: Two products that report a call from one number within this time report the same call; ms.
SAME_CALL = 10_000
#: A voicemail within this time of an unanswered call of the same number belongs to it; ms.
AFTER_CALL = 10 * MINUTE
#: So many last digits are the same in every spelling of a number.
_SUFFIX = 7
_NO_DIGIT = re.compile(r"\D")

#: From which states a step is the expected next one, best first. Contact centre calls end through wrap-up.
_EXPECTED: Mapping[str, Mapping[str, tuple[State, ...]]] = {
    "CC": {
        "accepted": (State.OFFERED,),
        "completed": (State.ACTIVE,),
        "terminated": (State.WRAP_UP, State.OFFERED),
    },
    "UC": {"accepted": (State.OFFERED,), "terminated": (State.ACTIVE, State.OFFERED)},
    "email": {"terminated": (State.ACTIVE,)},
}
#: Steps that fit only if an event in between was lost, or if we had given it up.
_GAPPED: Mapping[str, tuple[State, ...]] = {
    "accepted": (State.UNRESOLVED,),
    "completed": (State.OFFERED, State.UNRESOLVED, State.INTERRUPTED),
    "terminated": (State.ACTIVE, State.UNRESOLVED, State.INTERRUPTED),
}
#: Both, in that order.
_FITTING = {
    kind: {step: (*expected.get(step, ()), *gapped) for step, gapped in _GAPPED.items()}
    for kind, expected in _EXPECTED.items()
}
#: The same for the end of a contact centre call that took time: fewer events are missing where it was answered.
_AFTER_TALK = (State.WRAP_UP, State.ACTIVE, State.OFFERED, State.UNRESOLVED, State.INTERRUPTED)


class Link(NamedTuple):
    """``track`` None starts a new interaction; ``repeated`` adds facts only; ``reasons`` are to be told."""

    track: Track | None
    reasons: tuple[str, ...] = ()
    repeated: bool = False


NEW = Link(None)


def key_of(event: Event | Interaction, party: Party) -> str:
    """What all events of one conversation have in common, however the page spells the party."""
    if event.family == "email":
        # One thread holds what comes and what goes.
        return f"mail {event.mail_main_id or party.normalised}"
    if party.kind is PartyKind.PHONE:
        return f"{event.direction} {party.normalised.partition(';')[0][-_SUFFIX:]}"
    if party.kind is PartyKind.TEXT and len(digits := _NO_DIGIT.sub("", party.normalised)) >= _SUFFIX:
        return f"{event.direction} {digits[-_SUFFIX:]}"
    return f"{event.direction} {party.normalised}"


def stamp_of(event: Event) -> str:
    """What only the same event has again. An id alone is not enough: a page may give one to all steps of a call."""
    return f"{event.step} {event.event_id}" if event.event_id else ""


def find(around: Sequence[Track], event: Event, party: Party, now: int, before: int) -> Link:
    """Decide for one event. ``around`` are the tracks under its key, oldest first; ``now`` and ``before`` (what was
    heard before that may be told anew) are steady ms."""
    if not around:
        return NEW
    near = heard = [track for track in around if _is_like(track.interaction, event, party)]
    if event.family == "voice-phone" and event.step == "accepted":
        # An acceptance that was taken for a voicemail's comes again under the same wrong name.
        heard = [*near, *(track for track in around if _accepted_as_call(track.interaction, event, party))]
    event_id = event.event_id
    again = []
    for track in heard:
        if event_id and stamp_of(event) in track.event_ids:
            return Link(track, repeated=True)
        if _repeats(track, event, now, before):
            again.append(track)
    if again and not _may_be_another(near, event, party):
        return Link(again[-1], repeated=True)
    if before >= 0 and (anew := _told_anew(near, event, party, before)) is not None:
        return anew
    if event.family == "email" and event.step == "accepted":
        return _mail_accepted(near, now)
    if event.family == "voice-phone" and event.step == "accepted":
        # The vendor's voicemail-accepted carries the name and media of an accepted call.
        voicemail = _voicemail_on_offer(around, near, event, party)
        if voicemail is not None:
            return Link(voicemail, (reasons.VOICEMAIL_AS_CALL,))
    timed = [track for track in near if _same_moment(track.interaction, event)]
    if timed:
        if event.media == "chat":
            timed = [track for track in timed if not _has_other_name(track.interaction, event)]
        exact = [track for track in timed if not _ended_otherwise(track.interaction, event)]
        for group in (exact, timed):
            if group and (link := _among(group, event, party, True, now)) is not None:
                return link
        if exact:
            return Link(exact[-1], repeated=True)
    link = _among([t for t in near if not _other_moment(t.interaction, event)], event, party, False, now)
    if link is not None:
        # Nothing but the end speaks against the earlier one.
        return link._replace(reasons=(*link.reasons, reasons.SAME_START)) if timed and event.start_time else link
    if late := [t for t in near if _answered_later(t.interaction, event)]:
        return Link(late[0], (reasons.OTHER_START, *((reasons.AMBIGUOUS,) if len(late) > 1 else ())))
    if event.family == "email":
        ended = [track for track in near if _ended_as(track, event, now)]
        return Link(ended[-1], repeated=True) if ended else NEW
    if timed:
        return Link(timed[-1], repeated=True)
    as_call = _heard_as_call(around, event, party, now) if event.family == "voicemail" and not near else None
    return NEW if as_call is None else Link(as_call, (reasons.VOICEMAIL_AS_CALL,))


def same_call(around: Sequence[Track], event: Event, party: Party, now: int | None) -> Track | None:
    """The call of the other product that is this one too: by its times, or because it began to ring just before
    ``now`` (None: this one began long ago)."""
    if event.family != "voice-phone" or party.kind is PartyKind.WITHHELD:
        return None
    for track in around:
        known = track.interaction
        if (
            known.family == "voice-phone"
            and known.product != event.product
            and known.direction == event.direction
            and _same_party(known, party)
            and not known.merged_into
            and reasons.BOTH_PRODUCTS not in known.reasons
            # One that was over before the other began is another call.
            and (
                (now is not None and known.ended_at is None and now - track.first <= SAME_CALL)
                or _same_moment(known, event)
            )
        ):
            return track
    return None


def call_before(around: Sequence[Track], event: Event, party: Party, now: int) -> Track | None:
    """The unanswered call after which this voicemail was left."""
    if event.family != "voicemail" or event.direction != "inbound" or party.kind is PartyKind.WITHHELD:
        return None
    for track in reversed(around):
        known = track.interaction
        if (
            known.family == "voice-phone"
            and known.product == event.product
            and not known.answered
            and _same_party(known, party)
            and now - track.touched <= AFTER_CALL
        ):
            return track
    return None


def ended_before(
    known: Sequence[Interaction], event: Event, party: Party, seq: int, made_of: Callable[[Interaction, Event], bool]
) -> Interaction | None:
    """Of what a party has in the history, the conversation that an event tells of once more: by its times, or as one
    of those it is ``made_of``. ``seq`` is the event's: what was made of it, in a run that was killed, is not before
    it."""
    if party.kind is PartyKind.WITHHELD:
        return None
    for each in known:
        if not each.seqs or each.seqs[0] >= seq or not _is_like(each, event, party):
            continue
        if (event.step != "offered" and _same_moment(each, event)) or made_of(each, event):
            return each
    return None


def begins(event: Event) -> bool:
    """Whether it is the first that is told of a conversation."""
    return event.step == "offered" or (event.family == "email" and event.step == "accepted")


def thread_before(around: Sequence[Track], event: Event) -> Track | None:
    """The mail of the same thread that came before."""
    if event.family != "email" or not event.mail_main_id:
        return None
    mails = [track for track in around if track.interaction.family == "email"]
    return mails[-1] if mails else None


def _is_like(known: Interaction, event: Event, party: Party) -> bool:
    if known.family != event.family or known.product != event.product or known.direction != event.direction:
        return False
    if event.family == "email":
        # A saved draft of an answer is sent by itself: it is not the end of the mail that is being read.
        apart = event.mail_stands_alone and event.mail_is_reply and not known.mail_is_reply
        same_child = known.mail_child_id == event.mail_child_id and (bool(event.mail_child_id) or not apart)
        return known.mail_main_id == event.mail_main_id and (
            same_child or not (apart or (known.mail_child_id and event.mail_child_id))
        )
    if known.media_type != event.media_type:
        return False
    if party.kind is PartyKind.WITHHELD and _has_other_name(known, event):
        return False
    return _same_party(known, party)


def _same_party(known: Interaction, party: Party) -> bool:
    return known.party.normalised == party.normalised or _akin(known.party, party)


def _akin(known: Party, party: Party) -> bool:
    """Whether two parties are one number in different spellings: one without country or without extension."""
    if PartyKind.WITHHELD in (known.kind, party.kind) or PartyKind.EMAIL in (known.kind, party.kind):
        return False
    ours, _, our_ext = known.normalised.partition(";ext=")
    theirs, _, their_ext = party.normalised.partition(";ext=")
    if our_ext and their_ext and our_ext != their_ext:
        return False
    if known.kind is PartyKind.PHONE and party.kind is PartyKind.PHONE:
        return ours == theirs
    short, long = sorted((_NO_DIGIT.sub("", ours).lstrip("0"), _NO_DIGIT.sub("", theirs).lstrip("0")), key=len)
    return len(short) >= _SUFFIX and long.endswith(short)


def _repeats(track: Track, event: Event, now: int, before: int) -> bool:
    """The same content again: within a minute, or soon after the page was loaded anew."""
    is_open = track.interaction.state.is_open
    for known, at in reversed(track.contents):
        if known != event.content:
            continue
        told_anew = at < before
        if is_open and told_anew:
            return True
        if now - at > SAME_CONTENT:
            return False
        if told_anew:
            return True
        if event.step != "offered" or track.interaction.state is State.OFFERED:
            return True
        # A second call of one number must not be swallowed; but who is in a chat does not begin it again.
        return is_open and event.media == "chat"
    return False


def _told_anew(near: Sequence[Track], event: Event, party: Party, before: int) -> Link | None:
    """What a page that was loaded anew tells of an open conversation in other words: each step once."""
    if event.step not in ("offered", "accepted") or party.kind is PartyKind.WITHHELD:
        return None
    step = event.step[0]
    for track in near:
        known = track.interaction
        if (
            known.state.is_open
            and track.first < before
            and (step == "o" or known.state is not State.OFFERED)
            and not _has_other_name(known, event)
            and not _other_moment(known, event)
            and not any(at >= before and content[0] == step for content, at in track.contents)
        ):
            moment = known.offered_at if step == "o" else known.accepted_at
            return Link(track, repeated=moment is not None)
    return None


def _may_be_another(near: Sequence[Track], event: Event, party: Party) -> bool:
    """Whether the same content under another id may well be another conversation: a withheld number equals nothing,
    and an answer without a time fits any offer that waits for one."""
    if event.step == "offered":
        return party.kind is PartyKind.WITHHELD and event.start_time is None
    return (
        event.step == "accepted"
        and event.start_time is None
        and event.family != "email"
        and any(track.interaction.state is State.OFFERED for track in near)
    )


def _mail_accepted(near: Sequence[Track], now: int) -> Link:
    """An open mail is accepted once; one that ended just now with its beginning lost had it come late. A draft that
    was sent had none: the next acceptance on its thread is another mail."""
    for track in near:
        if track.interaction.state.is_open:
            return Link(track, repeated=True)
        if reasons.BEGINNING_LOST in track.interaction.reasons and now - track.touched <= LATE:
            return Link(track)
    return NEW


def _voicemail_on_offer(around: Sequence[Track], calls: Sequence[Track], event: Event, party: Party) -> Track | None:
    """The voicemail of this party that waits to be heard, unless the party has called since. Withheld callers are not
    one party: while one of them rings, it is that call that was accepted."""
    last_call = max((c.interaction.seqs[0] for c in calls if c.interaction.state is State.OFFERED), default=0)
    if last_call and party.kind is PartyKind.WITHHELD:
        return None
    for track in around:
        known = track.interaction
        if (
            known.family == "voicemail"
            and known.product == event.product
            and known.state is State.OFFERED
            and _same_party(known, party)
            and known.seqs[0] > last_call
        ):
            return track
    return None


def _heard_as_call(around: Sequence[Track], event: Event, party: Party, now: int) -> Track | None:
    """What was accepted under the name of a call after one was rejected, and of which nothing else was reported: the
    voicemail whose end this is."""
    rejected = call_before(around, event, party, now)
    if rejected is None or event.step not in ("completed", "terminated"):
        return None
    for track in around:
        known = track.interaction
        if (
            known.family == "voice-phone"
            and known.product == event.product
            and known.state is State.ACTIVE
            and reasons.BEGINNING_LOST in known.reasons
            and _same_party(known, party)
            and rejected.interaction.seqs < known.seqs
        ):
            return track
    return None


def _accepted_as_call(known: Interaction, event: Event, party: Party) -> bool:
    return (
        known.family == "voicemail"
        and (known.product, known.direction) == (event.product, event.direction)
        and _same_party(known, party)
        and reasons.VOICEMAIL_AS_CALL in known.reasons
    )


def _near_in_time(one: int | None, other: int | None) -> bool:
    return one is not None and other is not None and abs(one - other) <= SAME_MOMENT_MS


def _same_moment(known: Interaction, event: Event) -> bool:
    if event.start_time is not None and known.start_time is not None:
        return _near_in_time(known.start_time, event.start_time)
    return _near_in_time(known.end_time, event.end_time)


def _other_moment(known: Interaction, event: Event) -> bool:
    """Whether the times speak against it."""
    # An end says nothing: the talk has one, and the work after it another.
    if event.start_time is None or known.start_time is None or reasons.JOINED in known.reasons:
        return False
    return not _near_in_time(known.start_time, event.start_time)


def _ended_otherwise(known: Interaction, event: Event) -> bool:
    """Whether the end is another, or what was said until then: of two chats that ended in one moment, or of a call
    that came back by a transfer and goes on under its first start."""
    if known.end_time is not None and event.end_time is not None and not _near_in_time(known.end_time, event.end_time):
        return True
    ours, theirs = known.transcript, event.transcript
    return bool(ours and theirs) and not theirs.startswith(ours) and not ours.startswith(theirs)


def _answered_later(known: Interaction, event: Event) -> bool:
    """Whether the start that an event brings may be the moment of the answer, where that of the ringing is known."""
    start, answered = known.start_time, event.start_time
    if event.step == "offered" or start is None or answered is None or not start < answered <= start + OFFER_TIMEOUT:
        return False
    if known.state in (State.OFFERED, State.UNRESOLVED):
        return True
    if not known.state.is_open or known.offered_at is None or known.accepted_at is None:
        return False
    # It was answered so long after it began to ring.
    return _near_in_time(known.accepted_at - known.offered_at, answered - start)


def _among(group: Sequence[Track], event: Event, party: Party, timed: bool, now: int) -> Link | None:
    states = _FITTING["email" if event.family == "email" else event.product].get(event.step, ())
    if event.step == "terminated" and event.product == "CC" and event.tells_of_talk:
        states = _AFTER_TALK
    fitting = [track for track in group if track.interaction.state in states]
    if not fitting:
        waiting = [track for track in group if _fills(track, event, timed, now)]
        return _choose(waiting, event, party, timed) if waiting else None
    if len(fitting) == 1:
        return _choose(fitting, event, party, timed)
    fitting = [track for track in fitting if not _has_other_name(track.interaction, event)] or fitting
    fitting = [track for track in fitting if not _is_too_young(track, event, now)] or fitting
    fitting = [track for track in fitting if not _is_too_old(track.interaction, event)] or fitting
    found = {track.interaction.state for track in fitting}
    best = min(found, key=states.index)
    link = _choose([track for track in fitting if track.interaction.state is best], event, party, timed)
    if states is _AFTER_TALK and best is State.ACTIVE and State.OFFERED in found and not timed:
        return link._replace(reasons=(*link.reasons, reasons.AMBIGUOUS))
    return link


def _is_too_young(track: Track, event: Event, now: int) -> bool:
    """Whether it was first heard of after the talk had begun that the event tells the end of: a search in mid-call,
    or the next call. Clocks slip, and a page may count what was before a transfer: this decides only between several.
    """
    talked = (event.duration_s or 0) * 1000
    if event.start_time is not None and event.end_time is not None:
        talked = max(talked, event.end_time - event.start_time)
    return now - track.first < talked - SAME_MOMENT_MS


def _is_too_old(known: Interaction, event: Event) -> bool:
    """Whether it rang and was answered so long before the call began that its end must have been lost. Clocks differ:
    this decides only between several."""
    moments = _rang_or_answered(known)
    return event.start_time is not None and bool(moments) and event.start_time - max(moments) > RINGING


def _begun_with(known: Interaction, event: Event) -> bool:
    return any(_near_in_time(moment, event.start_time) for moment in _rang_or_answered(known))


def _rang_or_answered(known: Interaction) -> list[int]:
    return [moment for moment in (known.offered_at, known.accepted_at) if moment is not None]


def _fills(track: Track, event: Event, timed: bool, now: int) -> bool:
    """Whether the event is the one that an interaction which is further on has missed."""
    known = track.interaction
    if event.family == "email" or not (timed or now - track.touched <= LATE):
        return False
    match event.step:
        case "offered":
            # The next call of somebody whose last call we only saw end is no part of that one.
            soon = known.state.is_open or timed or now - track.touched <= LATE_OFFER
            return known.offered_at is None and soon
        case "accepted":
            if known.ended_at is not None and known.completed_at is None and known.duration_s == 0 and not timed:
                # It was rejected: what is accepted now is something else.
                return False
            return known.accepted_at is None and (known.completed_at is not None or known.ended_at is not None)
        case "completed":
            return known.completed_at is None and known.ended_at is not None and known.product == "CC"
        case _:
            return known.details_lost


def _choose(fitting: Sequence[Track], event: Event, party: Party, timed: bool) -> Link:
    """The oldest; a start, a transcript or a name that fits only one decides before that."""
    exact = [t for t in fitting if t.interaction.party.normalised == party.normalised]
    said: tuple[str, ...] = () if exact or event.family == "email" else (reasons.OTHER_SPELLING,)
    fitting = exact or fitting
    if len(fitting) > 1 and not timed:
        for decides in (_begun_with, _same_transcript, _same_name):
            fitting = [track for track in fitting if decides(track.interaction, event)] or fitting
        if len(fitting) > 1:
            said = (*said, reasons.AMBIGUOUS)
    if party.kind is PartyKind.WITHHELD and not timed:
        said = (*said, reasons.WITHHELD)
    return Link(fitting[0], said)


def _same_name(known: Interaction, event: Event) -> bool:
    return bool(event.party_name) and known.party_name == event.party_name


def _has_other_name(known: Interaction, event: Event) -> bool:
    """Whether it is somebody else who writes from the same address, or from none."""
    ours, theirs = known.party_name.casefold(), event.party_name.casefold()
    return event.media == "chat" and bool(ours and theirs) and ours != theirs


def _same_transcript(known: Interaction, event: Event) -> bool:
    return bool(event.transcript and known.transcript) and event.transcript.startswith(known.transcript)


def _ended_as(track: Track, event: Event, now: int) -> bool:
    """Whether the end of a mail is told again; the next draft on its thread is another mail."""
    same_child = bool(event.mail_child_id) and track.interaction.mail_child_id == event.mail_child_id
    return not event.mail_stands_alone and (same_child or now - track.touched <= LATE)
