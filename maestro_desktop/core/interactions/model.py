"""What an interaction is: the frozen value that history, panel and export share.

Times are UTC epoch milliseconds, durations seconds.
``None`` means "not known": nothing is ever guessed from the wall clock.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields
from enum import StrEnum
from typing import Any


class State(StrEnum):
    """Where an interaction stands; it only ever moves forward."""

    OFFERED = "offered"
    ACTIVE = "active"
    WRAP_UP = "wrap_up"
    ENDED = "ended"
    MISSED = "missed"
    NO_ANSWER = "no_answer"
    UNRESOLVED = "unresolved"
    INTERRUPTED = "interrupted"

    @property
    def is_open(self) -> bool:
        return self in OPEN_STATES


# Tuples: a member is found by identity, which costs a tenth of the hash of an enumeration.
OPEN_STATES = (State.OFFERED, State.ACTIVE, State.WRAP_UP)
#: Final states that are a fact about a conversation; the other two wait for the agent's word.
SETTLED_STATES = (State.ENDED, State.MISSED, State.NO_ANSWER)


#: Somebody was talked to, or is.
REACHED = (State.ACTIVE, State.WRAP_UP, State.ENDED, State.INTERRUPTED)


class Direction(StrEnum):
    INBOUND = "inbound"
    OUTBOUND = "outbound"


class Medium(StrEnum):
    """What an interaction is, as agents tell them apart."""

    CALL = "call"
    VOICEMAIL = "voicemail"
    CHAT = "chat"
    SMS = "sms"
    WHATSAPP = "whatsapp"
    EMAIL = "email"
    OTHER = "other"


class Confidence(StrEnum):
    """How sure the reconstructor is that these events are one conversation."""

    CERTAIN = "certain"
    LIKELY = "likely"
    UNCERTAIN = "uncertain"


class PartyKind(StrEnum):
    PHONE = "phone"
    EXTENSION = "extension"
    EMAIL = "email"
    MAIL_ID = "mail_id"
    TEXT = "text"
    WITHHELD = "withheld"


@dataclass(frozen=True, slots=True)
class Party:
    """The other side: as received, and in the one spelling that equals itself however the page wrote it."""

    raw: str
    normalised: str
    kind: PartyKind


@dataclass(frozen=True)
class Interaction:
    """One conversation with one party on one medium, as far as the ledger tells.

    No slots: one that was made by ``evolved`` holds only what differs from the defaults, and a changed copy of it is
    one copy of a short mapping.
    """

    id: str
    product: str
    family: str
    media: str
    media_type: str
    direction: Direction
    state: State
    party: Party
    answered: bool = False
    party_name: str = ""
    contact_id: int | None = None
    contact_name: str = ""
    rule: str = ""
    offered_at: int | None = None
    accepted_at: int | None = None
    completed_at: int | None = None
    ended_at: int | None = None
    start_time: int | None = None
    end_time: int | None = None
    duration_s: int | None = None
    wrap_up_s: int | None = None
    disposition: str = ""
    page_notes: str = ""
    agent_notes: str = ""
    transcript: str = ""
    has_recording: bool = False
    recording: str = ""
    url: str = ""
    queue: str = ""
    mail_main_id: str = ""
    mail_child_id: str = ""
    mail_is_reply: bool = False
    confidence: Confidence = Confidence.CERTAIN
    reasons: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    linked: tuple[str, ...] = ()
    revision: int = 1
    #: Id of the log entry, once there is one; ``logged_with`` is the older interaction that shares the conversation.
    log_entry: str | None = None
    log_revision: int = 0
    logged_with: str = ""
    details_lost: bool = False
    merged_into: str = ""
    #: Ids of contacts that the agent says took part beside the one whose it is.
    also: tuple[int, ...] = ()
    #: What the agent has answered of what was asked about it.
    answered_needs: tuple[str, ...] = ()
    #: Of what was missed: the agent has settled it without talking to them, or wants to be reminded at this time.
    callback_done: bool = False
    remind_at: int | None = None
    seqs: tuple[int, ...] = ()

    @property
    def began_at(self) -> int:
        """The moment to sort and show by, UTC ms: when it was offered, else the first thing known of it."""
        for moment in (self.offered_at, self.accepted_at, self.start_time, self.completed_at, self.ended_at):
            if moment is not None:
                return moment
        return 0


_MEDIUM_BY_TYPE = {"sms": Medium.SMS, "whatsapp": Medium.WHATSAPP}
_MEDIUM_BY_MEDIA = {
    "phone": Medium.CALL,
    "voicemail": Medium.VOICEMAIL,
    "chat": Medium.CHAT,
    "email": Medium.EMAIL,
}
_MEDIUM_BY_FAMILY = {
    "voice-phone": Medium.CALL,
    "chat-nextgen": Medium.CHAT,
    "voicemail": Medium.VOICEMAIL,
    "email": Medium.EMAIL,
}


def medium_of(interaction: Interaction) -> Medium:
    """What an interaction is, by the most that is known of it."""
    return (
        _MEDIUM_BY_TYPE.get(interaction.media_type)
        or _MEDIUM_BY_MEDIA.get(interaction.media)
        or _MEDIUM_BY_FAMILY.get(interaction.family)
        or Medium.OTHER
    )


def reached_at(interaction: Interaction) -> int | None:
    """When somebody was reached (UTC ms); None if nobody was, or not yet. Who listens to a voicemail has talked to
    nobody; a mail is answered when it was worked on to its end."""
    if interaction.state not in REACHED or interaction.media == "voicemail":
        return None
    began = interaction.accepted_at if interaction.accepted_at is not None else interaction.began_at
    if interaction.family != "email":
        return began
    if interaction.state is not State.ENDED:
        return None
    return interaction.ended_at if interaction.ended_at is not None else began


_NAMES = tuple(f.name for f in fields(Interaction))
_KNOWN = frozenset(_NAMES)
_REQUIRED = frozenset(f.name for f in fields(Interaction) if f.default is MISSING)
#: In the order of the fields, not in that in which facts came: a rebuild must write the same text.
_DEFAULTS = tuple((f.name, f.default) for f in fields(Interaction))
_TUPLES = ("reasons", "warnings", "linked", "also", "answered_needs", "seqs")


def made(facts: Mapping[str, Any]) -> Interaction:
    """An interaction with these facts; what is left out has its default."""
    interaction = object.__new__(Interaction)
    interaction.__dict__.update(facts)
    return interaction


def evolved(interaction: Interaction, facts: Mapping[str, Any]) -> Interaction:
    """``dataclasses.replace`` at a tenth of its price: a rebuild does this for every row of the ledger."""
    other = object.__new__(Interaction)
    values = other.__dict__
    values.update(vars(interaction))
    values.update(facts)
    return other


def renamed(interaction: Interaction, names: Mapping[int, str]) -> Interaction:
    """An interaction under the name that its contact has now, where ``names`` knows one."""
    name = names.get(interaction.contact_id or 0, interaction.contact_name)
    return interaction if name == interaction.contact_name else evolved(interaction, {"contact_name": name})


def to_dict(interaction: Interaction, *, whole: bool = False) -> dict[str, Any]:
    """Plain values for JSON; what has its default is left out unless ``whole``."""
    if whole:
        value = {name: getattr(interaction, name) for name in _NAMES}
    else:
        known = vars(interaction).get
        value = {name: told for name, default in _DEFAULTS if (told := known(name, default)) != default}
    party = interaction.party
    value["party"] = {"raw": party.raw, "normalised": party.normalised, "kind": str(party.kind)}
    return value


def from_dict(value: Mapping[str, Any]) -> Interaction:
    """An interaction from what ``to_dict`` made of one. Raises KeyError, TypeError or ValueError."""
    party = value["party"]
    facts: dict[str, Any] = {
        **value,
        "direction": Direction(value["direction"]),
        "state": State(value["state"]),
        "party": Party(party["raw"], party["normalised"], PartyKind(party["kind"])),
    }
    if "confidence" in facts:
        facts["confidence"] = Confidence(facts["confidence"])
    for name in _TUPLES:
        if name in facts:
            facts[name] = tuple(facts[name])
    if not _REQUIRED <= facts.keys() <= _KNOWN:
        raise TypeError("these are not the facts of an interaction")
    return made(facts)
