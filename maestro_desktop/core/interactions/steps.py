"""What one event does to one interaction. States only go forward; late events fill gaps; an empty late field never
erases an earlier one."""

from __future__ import annotations

from typing import Any

from maestro_desktop.core.interactions.model import (
    SETTLED_STATES,
    Direction,
    Interaction,
    Party,
    State,
    evolved,
    made,
)
from maestro_desktop.core.interactions.reasons import (
    ANSWER_LOST,
    BEGINNING_LOST,
    END_LOST,
    END_NOT_CONFIRMED,
    JOINED,
    confidence_of,
)
from maestro_desktop.core.protocol.events import Event

#: An interaction names at most so many ledger rows; what repeats more often is a flood.
MOST_SEQS = 1_000
_DIRECTIONS = {str(direction): direction for direction in Direction}


def first_seen(event: Event, party: Party, seq: int) -> Interaction:
    """The blank interaction that an event starts; ``advance`` puts the event's facts on it."""
    return made(
        {
            "id": f"i{seq}",
            "product": event.product,
            "family": event.family,
            "media": event.media,
            "media_type": event.media_type,
            "direction": _DIRECTIONS[event.direction],
            "state": State.OFFERED,
            "party": party,
            "revision": 0,
        }
    )


def advance(interaction: Interaction, event: Event, at_ms: int, seq: int, wrap_up_s: int | None = None) -> Interaction:
    """The interaction after ``event``, which takes it a step on or fills a gap. ``at_ms`` is the row's wall clock."""
    facts = _told(event)
    if _is_behind(interaction, event.step):
        facts = _blanks(interaction, facts)
    facts["seqs"] = _and(interaction.seqs, seq)
    answered = interaction.answered or event.step in ("accepted", "completed")
    match event.step:
        case "offered":
            facts["offered_at"] = _early(
                interaction.offered_at, at_ms, interaction.accepted_at, interaction.completed_at, interaction.ended_at
            )
        case "accepted":
            facts["accepted_at"] = _early(
                interaction.accepted_at, at_ms, interaction.completed_at, interaction.ended_at
            )
        case "completed":
            facts["completed_at"] = _early(interaction.completed_at, at_ms, interaction.ended_at)
        case "terminated":
            facts["ended_at"] = (
                at_ms if interaction.ended_at is None or interaction.details_lost else interaction.ended_at
            )
            facts["details_lost"] = False
            if interaction.ended_at is None and wrap_up_s is not None:
                facts["wrap_up_s"] = wrap_up_s
            # A mail that ends was worked on; what tells of a talk was answered, whether that was reported or not.
            answered = answered or event.family == "email" or event.tells_of_talk
    facts["answered"] = answered
    if event.warnings:
        facts["warnings"] = tuple(dict.fromkeys((*interaction.warnings, *event.warnings)))
    grown = evolved(interaction, facts)
    # Nobody has seen it yet: what follows from the facts joins them.
    vars(grown).update(_follow(grown, {"reasons": _reasons(grown, event), "state": _state(grown)}))
    return grown


def repeat(interaction: Interaction, event: Event, seq: int) -> Interaction:
    """The interaction after a repetition, which may add facts and changes nothing else."""
    told = _told(event)
    added = (_blanks if _is_behind(interaction, event.step) else _added)(interaction, told)
    if event.tells_of_talk and interaction.state in (State.MISSED, State.NO_ANSWER) and interaction.duration_s != 0:
        # What had told of neither time nor recording was answered after all.
        added |= {"answered": True, "state": State.ENDED, "reasons": (*interaction.reasons, ANSWER_LOST)}
    seqs = _and(interaction.seqs, seq)
    if not added:
        return interaction if seqs == interaction.seqs else evolved(interaction, {"seqs": seqs})
    return changed(interaction, {**added, "seqs": seqs})


def _is_behind(interaction: Interaction, step: str) -> bool:
    """Whether a later step was heard before this one: what that told is the newer. Of a row that was joined, the steps
    are those of two conversations."""
    if step == "terminated":
        return False
    later = interaction.ended_at is not None and not interaction.details_lost
    if step != "completed":
        later = later or interaction.completed_at is not None
        later = later or (step == "offered" and interaction.accepted_at is not None)
    return later and JOINED not in interaction.reasons


def _blanks(interaction: Interaction, told: dict[str, Any]) -> dict[str, Any]:
    """What is told of which nothing is known."""
    return {name: value for name, value in told.items() if _is_blank(getattr(interaction, name))}


def _is_blank(value: Any) -> bool:
    # By identity: a duration of 0 is one.
    return value is None or value is False or value == ""


def _added(interaction: Interaction, told: dict[str, Any]) -> dict[str, Any]:
    """What is told beyond what is known. A text that goes on is told again from its beginning; another note stands
    below the first."""
    added = {}
    for name, value in told.items():
        known = getattr(interaction, name)
        if value == known:
            continue
        if name == "page_notes" and known:
            if value not in known:
                added[name] = value if value.startswith(known) else f"{known}\n{value}"
        elif _is_blank(known) or (name == "transcript" and value.startswith(known)):
            added[name] = value
    return added


def changed(interaction: Interaction, facts: dict[str, Any]) -> Interaction:
    """With other facts, a revision more, the confidence its reasons leave, and its log entry once it is settled."""
    return evolved(interaction, _follow(interaction, facts))


def _follow(interaction: Interaction, facts: dict[str, Any]) -> dict[str, Any]:
    """The facts and what follows from them."""
    if "reasons" in facts:
        facts["confidence"] = confidence_of(facts["reasons"])
    facts["revision"] = interaction.revision + 1
    state = facts.get("state", interaction.state)
    if interaction.log_entry is not None:
        facts["log_revision"] = interaction.log_revision + 1
    elif state in SETTLED_STATES:
        # One entry for each real conversation; its id never changes.
        facts["log_entry"] = entry_id(facts.get("logged_with", interaction.logged_with) or interaction.id)
        facts["log_revision"] = 1
    return facts


def entry_id(interaction_id: str) -> str:
    """The id of the log entry that an interaction begins."""
    return f"log-{interaction_id}"


def with_reason(interaction: Interaction, *reasons: str) -> Interaction:
    """With further reasons, if they are new."""
    new = tuple(reason for reason in reasons if reason and reason not in interaction.reasons)
    return changed(interaction, {"reasons": (*interaction.reasons, *new)}) if new else interaction


def _and(seqs: tuple[int, ...], seq: int) -> tuple[int, ...]:
    return (*seqs, seq) if len(seqs) < MOST_SEQS else seqs


def _reasons(grown: Interaction, event: Event) -> tuple[str, ...]:
    """What stands to be said after this event: gaps that are filled are no longer mentioned."""
    filled = {BEGINNING_LOST, ANSWER_LOST, END_LOST, "" if grown.details_lost else END_NOT_CONFIRMED}
    said = tuple(reason for reason in grown.reasons if reason not in filled) if grown.reasons else ()
    is_mail = event.family == "email"
    begun = grown.accepted_at if is_mail else grown.offered_at
    if begun is None and not event.mail_stands_alone:
        return (*said, BEGINNING_LOST)
    if grown.answered and grown.accepted_at is None and not is_mail:
        return (*said, ANSWER_LOST)
    return said


def _state(grown: Interaction) -> State:
    if grown.ended_at is not None:
        if grown.answered:
            return State.ENDED
        return State.MISSED if grown.direction is Direction.INBOUND else State.NO_ANSWER
    if grown.completed_at is not None:
        return State.WRAP_UP
    return State.ACTIVE if grown.accepted_at is not None else State.OFFERED


#: What an event and an interaction call by the same name.
_FACTS = frozenset(
    {
        "party_name",
        "start_time",
        "end_time",
        "duration_s",
        "disposition",
        "page_notes",
        "transcript",
        "has_recording",
        "recording",
        "url",
        "queue",
        "mail_main_id",
        "mail_child_id",
        "mail_is_reply",
    }
)


def _told(event: Event) -> dict[str, Any]:
    """What the event tells beyond its step; only what is there."""
    return {
        name: value
        for name, value in vars(event).items()
        # By identity: a duration of 0 is one.
        if name in _FACTS and value is not None and value is not False and value != ""
    }


def _early(known: int | None, now: int, *later: int | None) -> int:
    """The moment of a step: as known, else now, but never after what came after it."""
    if known is not None:
        return known
    for moment in later:
        if moment is not None and moment < now:
            now = moment
    return now
