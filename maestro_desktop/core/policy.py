"""The settings that the core obeys, and what follows from them for one interaction."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from maestro_desktop.core.call_rules import CallRules
from maestro_desktop.core.contacts.matching import number_of
from maestro_desktop.core.contacts.model import Match, NumberUse
from maestro_desktop.core.interactions.model import Direction, Interaction, PartyKind, State
from maestro_desktop.core.interactions.party import read_party

_MEDIA = {"voice-phone": "voice", "voicemail": "voicemail", "email": "email"}
_CHATS = {"sms": "sms", "whatsapp": "whatsapp"}
#: Each medium in each direction.
CREATE_FOR = frozenset(
    f"{medium}-{direction}" for medium in (*_MEDIA.values(), *_CHATS.values(), "chat") for direction in Direction
)


@dataclass(frozen=True, slots=True)
class Policy:
    """``region`` is an ISO country code or empty; the pops are offered|accepted|never, and ``pop_during`` front|behind|
    never, while another interaction is under way; ``pop_first_of_several`` shows the first record where several match.
    ``create_for``: of which conversations contacts are made by
    themselves, in words of ``CREATE_FOR``; they expire after ``provisional_days``. ``call_rules`` say what speaks
    against a call; who was missed is to be called back for ``callback_days``. ``own_numbers`` and ``queue_numbers``, as
    typed, match nobody."""

    region: str = ""
    inbound_pop: str = "offered"
    outbound_pop: str = "offered"
    pop_during: str = "front"
    pop_first_of_several: bool = False
    create_contacts: bool = False
    create_for: frozenset[str] = CREATE_FOR
    provisional_days: int = 30
    own_numbers: tuple[str, ...] = ()
    queue_numbers: tuple[str, ...] = ()
    call_rules: CallRules = field(default_factory=CallRules)
    callback_days: int = 14

    def uses(self) -> dict[str, NumberUse]:
        """What the settings say about numbers, by E.164 or extension, or by the digits of one whose country nobody
        said."""
        told = ((self.queue_numbers, NumberUse.QUEUE), (self.own_numbers, NumberUse.OWN))
        return {number_of(read_party(raw, "", self.region)): use for raws, use in told for raw in raws}

    def pops(self, interaction: Interaction) -> bool:
        """Whether the moment for the card of an interaction has come."""
        if not interaction.state.is_open:
            return False
        inbound = interaction.direction is Direction.INBOUND
        moment = self.inbound_pop if inbound else self.outbound_pop
        return moment == "offered" or (moment == "accepted" and interaction.answered)

    def creates(self, interaction: Interaction, found: Match) -> bool:
        """Whether a contact is made of an interaction by itself: an answered or missed one with somebody unknown."""
        known = interaction.party.kind in (PartyKind.PHONE, PartyKind.EMAIL)
        happened = interaction.answered or interaction.state is State.MISSED
        nobody = not (found.candidates or found.note or found.switchboard)
        return self.create_contacts and known and happened and nobody and kind_of(interaction) in self.create_for


def unread(numbers: Iterable[str], region: str) -> tuple[str, ...]:
    """Those of one's own numbers that stand for nobody: neither complete in ``region`` nor an extension. Without a
    region a number may still be known by its digits."""
    read = ((raw, read_party(raw, "", region)) for raw in numbers)
    return tuple(
        raw for raw, party in read if party.kind is PartyKind.TEXT and (region or not any(map(str.isdecimal, raw)))
    )


def kind_of(interaction: Interaction) -> str:
    """An interaction's medium and direction, as in ``CREATE_FOR``."""
    medium = _MEDIA.get(interaction.family) or _CHATS.get(interaction.media_type.casefold(), "chat")
    return f"{medium}-{interaction.direction}"
