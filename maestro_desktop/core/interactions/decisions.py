"""What a decision of the agent (or of a rule on the agent's behalf) makes of interactions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from maestro_desktop.core.interactions.model import Interaction, State, from_dict
from maestro_desktop.core.interactions.reasons import JOINED
from maestro_desktop.core.interactions.steps import MOST_SEQS, changed

#: States that the agent may give to what was never reported to an end.
RESOLUTIONS = frozenset({State.ENDED, State.MISSED, State.NO_ANSWER, State.UNRESOLVED, State.INTERRUPTED})
_RANK = (State.OFFERED, State.UNRESOLVED, State.ACTIVE, State.INTERRUPTED, State.WRAP_UP)
_LIVE = (State.ACTIVE, State.WRAP_UP)


def amend(interaction: Interaction, decision: Mapping[str, Any]) -> Interaction:
    """The interaction after a decision that concerns it alone. One that is unknown or changes nothing returns it
    itself."""
    match decision:
        case {"do": "owner", "contact_id": int() | None as contact_id}:
            facts: dict[str, Any] = {
                "contact_id": contact_id,
                "contact_name": str(decision.get("name", "")),
                "rule": str(decision.get("rule", "")),
            }
        case {"do": "link", "contact_id": int() as contact_id}:
            facts = {"also": tuple(dict.fromkeys((*interaction.also, contact_id)))}
        case {"do": "unlink", "contact_id": int() as contact_id}:
            facts = {"also": tuple(id for id in interaction.also if id != contact_id)}
        case {"do": "note", "text": str() as text}:
            facts = {"agent_notes": text}
        case {"do": "resolve", "state": str() as state} if state in tuple(RESOLUTIONS):
            facts = {"state": State(state)}
        case {"do": "settle", "need": str() as need}:
            facts = {"answered_needs": tuple(sorted({*interaction.answered_needs, need}))}
        case {"do": "reopen", "need": str() as need}:
            facts = {"answered_needs": tuple(n for n in interaction.answered_needs if n != need)}
        case {"do": "callback", "done": bool() as done, "remind_at": int() | None as remind_at}:
            facts = {"callback_done": done, "remind_at": remind_at}
        case _:
            return interaction
    if all(getattr(interaction, name) == value for name, value in facts.items()):
        return interaction
    return changed(interaction, facts)


def join(into: Interaction, other: Interaction) -> Interaction:
    """Two rows of one conversation as one: the agent says so, so it is certain."""
    facts: dict[str, Any] = {}
    for name in ("offered_at", "accepted_at", "start_time"):
        facts[name] = _pick(min, getattr(into, name), getattr(other, name))
    for name in ("completed_at", "ended_at", "end_time", "duration_s", "wrap_up_s", "remind_at"):
        facts[name] = _pick(max, getattr(into, name), getattr(other, name))
    for name in ("party_name", "disposition", "recording", "url", "queue"):
        facts[name] = getattr(into, name) or getattr(other, name)
    for name in ("page_notes", "agent_notes", "transcript"):
        both = dict.fromkeys(text for text in (getattr(into, name), getattr(other, name)) if text)
        facts[name] = "\n".join(both)
    if into.contact_id is None:
        facts |= _owner_of(other)
    facts["also"] = tuple(dict.fromkeys((*into.also, *other.also)))
    facts["answered"] = into.answered or other.answered
    facts["callback_done"] = into.callback_done or other.callback_done
    facts["has_recording"] = into.has_recording or other.has_recording
    facts["seqs"] = tuple(sorted({*into.seqs, *other.seqs}))[:MOST_SEQS]
    facts["state"] = _further(into, other, facts["answered"])
    if facts["state"] in _LIVE:
        # The end that is known was not the end of it.
        facts["ended_at"] = facts["end_time"] = None
        if facts["state"] is State.ACTIVE:
            facts["completed_at"] = None
    facts["reasons"] = (*into.reasons, JOINED)
    return changed(into, facts)


def followed(into: Interaction, before: Interaction, after: Interaction) -> Interaction:
    """What a row is part of, once more is decided about that row: words that were still under way when the two were
    joined, or who it was. What ``into`` had from it is replaced; what it has of its own stays. Returns ``into`` itself
    where nothing follows."""
    if after.agent_notes != before.agent_notes:
        notes = _rewritten(into.agent_notes, before.agent_notes, after.agent_notes)
        if notes != into.agent_notes:
            return changed(into, {"agent_notes": notes})
    return owned_alike(into, before, after)


def owned_alike(other: Interaction, before: Interaction, after: Interaction) -> Interaction:
    """Another row of the same conversation: of that, too, it is said who it was, unless somebody else was said already.
    Returns ``other`` itself where nothing follows."""
    owner = _owner_of(after)
    return changed(other, owner) if owner != _owner_of(before) == _owner_of(other) else other


def _rewritten(notes: str, old: str, new: str) -> str:
    """Notes of which a part was written anew; where that part is no longer in them, it is added."""
    lines, gone, come = notes.split("\n"), old.split("\n"), new.split("\n")
    if old and (place := _place_of(gone, lines)) is not None:
        lines[place : place + len(gone)] = come if new else []
    elif _place_of(come, lines) is None:
        lines = [*lines, *come] if notes else come
    return "\n".join(lines)


def _place_of(part: list[str], lines: list[str]) -> int | None:
    """Where these lines stand in others, together."""
    last = len(lines) - len(part)
    return next((place for place in range(last + 1) if lines[place : place + len(part)] == part), None)


def _owner_of(interaction: Interaction) -> dict[str, Any]:
    return {name: getattr(interaction, name) for name in ("contact_id", "contact_name", "rule")}


def restored(decision: Mapping[str, Any]) -> Iterator[tuple[str, Interaction]]:
    """The interactions that an undo brings back: as the decision row holds them, under the keys they have in it."""
    for key in ("interaction_was", "other_was"):
        try:
            was = from_dict(decision[key])
        except (KeyError, TypeError, ValueError):
            continue
        yield key.removesuffix("_was"), was


def _pick(choose: Any, one: int | None, other: int | None) -> int | None:
    known = [value for value in (one, other) if value is not None]
    return choose(known) if known else None


def _further(one: Interaction, other: Interaction, answered: bool) -> State:
    live = [i.state for i in (one, other) if i.state in _LIVE]
    if live:
        return max(live, key=_RANK.index)
    ended = [i.state for i in (one, other) if not i.state.is_open and i.state not in _RANK]
    if ended:
        return State.ENDED if answered else ended[0]
    return max((one.state, other.state), key=_RANK.index)
