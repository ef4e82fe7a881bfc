"""What needs the agent: everything uncertain, each with what is asked, a proposed answer, and how to take it back.

An answer is a decision row in the ledger like any other, so a rebuild keeps it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeVar

from maestro_desktop.core.contacts.model import Candidate, Match
from maestro_desktop.core.interactions.model import Confidence, Interaction, Party, PartyKind, State
from maestro_desktop.wording import Counted, Several, Wording

_T = TypeVar("_T")


class NeedKind(StrEnum):
    """What is asked, most urgent first."""

    DETAILS_LOST = "details_lost"
    INTERRUPTED = "interrupted"
    UNCERTAIN_LINK = "uncertain_link"
    SEVERAL_MATCHES = "several_matches"
    NO_MATCH = "no_match"
    UNRESOLVED = "unresolved"
    QUARANTINED = "quarantined"


@dataclass(frozen=True, slots=True)
class Need:
    """One question. ``proposal`` is the answer in words that Enter gives; ``decision`` is what it writes, ``undo`` what
    takes it back. A proposal without a decision is an act in the window (make a contact)."""

    id: str
    kind: NeedKind
    at_ms: int
    title: str
    why: str
    proposal: str
    interaction: Interaction | None = None
    candidates: tuple[Candidate, ...] = ()
    decision: Mapping[str, Any] = field(default_factory=dict)
    undo: Mapping[str, Any] = field(default_factory=dict)


URGENCY = {kind: place for place, kind in enumerate(NeedKind)}


@dataclass(frozen=True, slots=True)
class QuarantinedKind:
    """Messages that contradict the contract in the same way, and how many there were."""

    event_type: str
    reason: str
    count: int
    first_seq: int
    last_at: int


def asked_once(needs: Iterable[Need]) -> Iterator[Need]:
    """Without what is asked a second time: who it was, where both products report it, and who calls from one number or
    writes from one address. The newest comes first."""
    asked: set[str] = set()
    for need in needs:
        if need.interaction is not None and need.kind in (NeedKind.NO_MATCH, NeedKind.SEVERAL_MATCHES):
            interaction = need.interaction
            same = {interaction.logged_with or interaction.id, f"{interaction.media} {interaction.party.normalised}"}
            if asked & same:
                continue
            asked |= same if interaction.party.normalised else {interaction.logged_with or interaction.id}
        yield need


def kind_to_note(kind: QuarantinedKind) -> Need:
    """Messages that could not be understood: shown once, kept and counted."""
    return Need(
        id=f"{NeedKind.QUARANTINED}:{kind.first_seq}",
        kind=NeedKind.QUARANTINED,
        at_ms=kind.last_at,
        title=Wording("A message could not be understood"),
        why=Counted(
            "{event}, received {n} times. {reason} It is kept.",
            "{event}, received once. {reason} It is kept.",
            kind.count,
            event=kind.event_type,
            reason=kind.reason,
        ),
        proposal=Wording("Noted"),
        decision={"do": "note_kind", "first_seq": kind.first_seq, "noted": True},
        undo={"do": "note_kind", "first_seq": kind.first_seq, "noted": False},
    )


def urgency_of(interaction: Interaction) -> int:
    """How urgent the first question is that there may be about it: 1 is the most, 0 is none. Decides cheaply, for the
    index."""
    asked = () if interaction.merged_into else _kinds(interaction)
    return 1 + URGENCY[asked[0]] if asked else 0


def share(groups: Iterable[Sequence[_T]], limit: int) -> list[_T]:
    """At most ``limit`` of all groups, from the front of each. Those that stand first get what room is left, but none
    takes away the share of another."""
    asking = [group for group in groups if group]
    least = limit // max(1, len(asking))
    spare = limit - sum(min(least, len(group)) for group in asking)
    shared: list[_T] = []
    for group in asking:
        more = max(0, min(len(group) - least, spare))
        shared += group[: least + more]
        spare -= more
    return shared


def _kinds(interaction: Interaction) -> tuple[NeedKind, ...]:
    """What there may be to ask, most urgent first."""
    state, party = interaction.state, interaction.party
    asked = []
    if interaction.details_lost:
        asked.append(NeedKind.DETAILS_LOST)
    if state is State.INTERRUPTED:
        asked.append(NeedKind.INTERRUPTED)
    if interaction.confidence is Confidence.UNCERTAIN:
        asked.append(NeedKind.UNCERTAIN_LINK)
    somebody = party.kind not in (PartyKind.WITHHELD, PartyKind.MAIL_ID)
    if somebody and interaction.contact_id is None and not interaction.rule and state is not State.UNRESOLVED:
        asked.append(NeedKind.NO_MATCH)
    if state is State.UNRESOLVED:
        asked.append(NeedKind.UNRESOLVED)
    return tuple(kind for kind in asked if kind not in interaction.answered_needs)


def needs_of(interaction: Interaction, match: Match) -> tuple[Need, ...]:
    """What an interaction asks; ``match`` is who may be behind its party now."""
    return tuple(_need(kind, interaction, match) for kind in _kinds(interaction))


def _is_number(party: Party) -> bool:
    if party.kind is PartyKind.TEXT:
        # A national one, while our country is not known.
        return "@" not in party.raw and any(map(str.isdecimal, party.raw))
    return party.kind in (PartyKind.PHONE, PartyKind.EXTENSION)


def _need(kind: NeedKind, interaction: Interaction, match: Match) -> Need:
    id = interaction.id
    candidates: tuple[Candidate, ...] = ()
    title: str
    why: str
    settle: dict[str, Any] = {"do": "settle", "interaction": id, "need": str(kind)}
    undo: dict[str, Any] = {"do": "reopen", "interaction": id, "need": str(kind)}
    match kind:
        case NeedKind.DETAILS_LOST:
            title, why = (
                Wording("Details lost"),
                Wording("The page could not send how it ended: no duration, notes or disposition."),
            )
            proposal = Wording("Keep it without details")
        case NeedKind.INTERRUPTED:
            title, why = Wording("What became of it?"), Wording("It was answered, and its end was never reported.")
            proposal = Wording("It ended normally")
            settle = {"do": "resolve", "interaction": id, "state": str(State.ENDED)}
            undo = {"do": "resolve", "interaction": id, "state": str(State.INTERRUPTED)}
        case NeedKind.UNCERTAIN_LINK:
            title, why = Wording("Do these events belong together?"), Several(interaction.reasons)
            proposal = Wording("Yes, it is one conversation")
        case NeedKind.UNRESOLVED:
            title = Wording("What became of it?")
            why = Wording("It was offered and nothing followed: a search, or somebody else took it.")
            proposal = Wording("Nothing: leave it out of the log")
        case _:
            candidates = match.candidates
            undo = {"do": "owner", "interaction": id, "contact_id": None, "name": "", "rule": ""}
            if candidates:
                kind, contact = NeedKind.SEVERAL_MATCHES, candidates[0].contact
                title = Wording("Who was it?") if len(candidates) > 1 else Wording("Was it them?")
                why = Several(
                    (Wording("{name}: {why}", name=c.contact.display_name, why=c.why) for c in candidates[:5]), "; "
                )
                proposal = Wording("It was {name}", name=contact.display_name)
                settle = {
                    "do": "owner",
                    "interaction": id,
                    "contact_id": contact.id,
                    "name": contact.display_name,
                    "rule": "agent",
                }
            else:
                title, why = (
                    Wording("Nobody has this number"),
                    Wording("There is no contact with this number or address."),
                )
                if not _is_number(interaction.party):
                    title = Wording("Nobody has this address")
                proposal, settle = Wording("Make a contact"), {}
    return Need(f"{kind}:{id}", kind, interaction.began_at, title, why, proposal, interaction, candidates, settle, undo)
