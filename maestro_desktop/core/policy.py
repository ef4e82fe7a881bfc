"""The settings that the core obeys, and what follows from them for one interaction."""

from __future__ import annotations

from dataclasses import dataclass

from maestro_desktop.core.contacts.model import Match
from maestro_desktop.core.interactions.model import Direction, Interaction, PartyKind, State


@dataclass(frozen=True, slots=True)
class Policy:
    """``region`` is an ISO country code or empty; the pops are offered|accepted|never."""

    region: str = ""
    inbound_pop: str = "offered"
    outbound_pop: str = "offered"
    create_contacts: bool = False

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
        return self.create_contacts and known and happened and not found.candidates
