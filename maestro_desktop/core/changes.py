"""What the core tells the world after each thing that happened: frozen facts, in the order they became true.

The engine carries them across threads, the user interface shows them. Nothing here does anything.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from maestro_desktop.core.contacts.model import Candidate, Contact, Match
from maestro_desktop.core.interactions.model import Interaction
from maestro_desktop.core.phone.decision import Decision, Source


class Verdict(StrEnum):
    """What became of a message from the page."""

    ACCEPTED = "accepted"
    FAILED = "failed"
    QUARANTINED = "quarantined"
    REJECTED = "rejected"
    IGNORED = "ignored"


class LedgerKind(StrEnum):
    """Who made a ledger row: the page, we towards the page, the app (gaps, reloads), or a decision about the
    records."""

    RECEIVED = "received"
    SENT = "sent"
    NOTICED = "noticed"
    DECIDED = "decided"


@dataclass(frozen=True, slots=True)
class MessageLogged:
    """A ledger row, explained for the event inspector. ``details`` are plain sentences, one problem each."""

    seq: int
    at_ms: int
    kind: LedgerKind
    text: str
    title: str
    verdict: Verdict | None = None
    family: str = ""
    state: str = ""
    product: str = ""
    reason: str = ""
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class InteractionChanged:
    """An interaction is new (``before`` is None) or different."""

    interaction: Interaction
    before: Interaction | None = None


@dataclass(frozen=True, slots=True)
class ScreenPop:
    """The card of one interaction: show it, or replace what it showed. ``recent`` is newest first, without itself.
    ``first`` is shown in the owner's place where several match and the settings want the first of them; it is a guess,
    and nobody's interaction."""

    interaction: Interaction
    match: Match
    recent: tuple[Interaction, ...] = ()
    country: str = ""
    place: str = ""
    local_time: str = ""
    bring_forward: bool = True
    first: Candidate | None = None

    @property
    def shown(self) -> Candidate | None:
        """Whose record the card shows."""
        return self.match.owner or self.first


@dataclass(frozen=True, slots=True)
class ContactSaved:
    """A contact was created or changed. ``created`` tells a creation from an edit, ``automatic`` what a rule did from
    what the agent did; ``edit_id`` takes it back."""

    contact: Contact
    created: bool = False
    automatic: bool = False
    edit_id: int = 0


@dataclass(frozen=True, slots=True)
class ContactsChanged:
    """Contacts were changed, or are no longer there (``removed``: their ids). ``words`` say what was done, where that
    can be taken back with ``edit_id``; ``automatic`` tells what a rule did from what the agent did."""

    saved: tuple[Contact, ...] = ()
    removed: tuple[int, ...] = ()
    edit_id: int = 0
    words: str = ""
    automatic: bool = False


class DialState(StrEnum):
    ASKING = "asking"
    WAITING = "waiting"
    CONFIRMED = "confirmed"
    NOT_CONFIRMED = "not_confirmed"
    REFUSED = "refused"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Dial:
    """One wish to call a number, from the text to its receipt. ``message`` is the sentence to show."""

    id: str
    decision: Decision
    source: Source
    state: DialState
    message: str
    who: tuple[Candidate, ...] = ()
    sent_at: int | None = None
    interaction_id: str = ""


@dataclass(frozen=True, slots=True)
class DialChanged:
    dial: Dial


@dataclass(frozen=True, slots=True)
class DialHeld:
    """A wish to call that waits until the records are open; ``number`` as it is read."""

    number: str


@dataclass(frozen=True, slots=True)
class DirectiveReady:
    """Text for the page; it is in the ledger already."""

    text: str


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something the agent should know about once, in one sentence, with what to do next."""

    message: str


Change = (
    MessageLogged
    | InteractionChanged
    | ScreenPop
    | ContactSaved
    | ContactsChanged
    | DialChanged
    | DialHeld
    | DirectiveReady
    | Trouble
)
