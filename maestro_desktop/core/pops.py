"""Who is behind an interaction, and when the card with their record opens."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any, Literal

from sqlcipher3 import dbapi2 as sqlite

from maestro_desktop.core.changes import Change, ScreenPop, Trouble
from maestro_desktop.core.contacts.directory import Directory
from maestro_desktop.core.contacts.model import Candidate, Contact, Match, Rule
from maestro_desktop.core.history import History
from maestro_desktop.core.interactions.model import Confidence, Interaction, Party, PartyKind
from maestro_desktop.core.interactions.state import Track
from maestro_desktop.core.people import People
from maestro_desktop.core.phone.numbers import describe, normalise
from maestro_desktop.core.policy import Policy
from maestro_desktop.core.store import explain

#: Earlier interactions on a card.
_RECENT = 5


def owner_decision(interaction_id: str, contact: Contact | None, rule: Rule | Literal[""]) -> dict[str, Any]:
    """The ledger's words for who an interaction was with (None: nobody of those)."""
    return {
        "do": "owner",
        "interaction": interaction_id,
        "contact_id": contact.id if contact else None,
        "name": contact.display_name if contact else "",
        "rule": str(rule),
    }


class Pops:
    """Remembers of what is open who matched and whose card was shown, and nothing that the ledger does not know.

    ``track`` gives an interaction as it stands; ``decided`` writes down what a rule has decided, and follows it;
    ``ask`` asks those who know contacts elsewhere, who answer later; ``is_busy`` says whether another interaction than
    one is under way.
    """

    def __init__(
        self,
        history: History,
        book: Directory,
        clock_ms: Callable[[], int],
        *,
        policy: Policy,
        track: Callable[[str], Track | None],
        people: Callable[[], People],
        decided: Callable[[Mapping[str, Any]], tuple[Change, ...]],
        ask: Callable[[Party], None],
        is_busy: Callable[[str], bool],
    ) -> None:
        self.policy = policy
        self._people = people
        self._history = history
        self._book = book
        self._clock = clock_ms
        self._track = track
        self._decided = decided
        self._ask = ask
        self._is_busy = is_busy
        self._matches: dict[str, Match] = {}
        #: What the card of an interaction says about who it is.
        self._shown: dict[str, Match] = {}

    def match_anew(self) -> None:
        """The contacts are other ones now."""
        self._matches.clear()

    def consider(self, after: Interaction, *, forward: bool) -> tuple[Change, ...]:
        """Find who it is, and pop when the moment has come; ``forward`` brings the card to the front."""
        changes: tuple[Change, ...] = ()
        track = self._track(after.id)
        if after.contact_id is None and not (track and track.owner_decided):
            found = self._matches.get(after.id)
            if found is None:
                self._ask(after.party)
                try:
                    found = self._matches[after.id] = self._book.who(after)
                except sqlite.DatabaseError as error:
                    # Damaged contacts stop neither the ledger nor the history.
                    return (Trouble(str(explain(error))),)
                if found.owner is not None:
                    changes += self._decided(owner_decision(after.id, found.owner.contact, found.owner.rule))
                    changes += self._settle_made(found, found.owner.contact)
        else:
            found = None
        if found is not None and self.policy.creates(after, found):
            made = self._people().make(after)
            # Who else has just become known by it is found by their next event.
            self.match_anew()
            changes += (made, *self._decided(owner_decision(after.id, made.contact, Rule.CREATED)))
        if after.id not in self._shown and self.policy.pops(after):
            during = self.policy.pop_during if self._is_busy(after.id) else "front"
            if during != "never":
                changes += (self._pop(self._current(after), forward and during == "front"),)
        elif after.id in self._shown and changes:
            changes += (self._pop(self._current(after), False),)
        if not after.state.is_open:
            self._matches.pop(after.id, None)
            self._shown.pop(after.id, None)
        return changes

    def _settle_made(self, found: Match, owner: Contact) -> tuple[Change, ...]:
        """Who was put in by a rule is now known to be somebody, or has become an acquaintance."""
        if owner.provisional:
            changes = self._people().promote(owner)
        else:
            sure = [each for each in found.candidates if each.confidence is Confidence.CERTAIN]
            made = [each.contact for each in sure if each.contact.provisional]
            changes = self._people().absorb(made, owner) if made else ()
        if changes:
            self.match_anew()
        return changes

    def consider_all(self, tracks: Iterable[Track], *, open_ones: bool) -> list[Change]:
        """Match and show again all that is open, or match what ended with nobody having said who it was."""
        changes: list[Change] = []
        for track in tracks:
            is_open = track.interaction.state.is_open
            if is_open is open_ones and (is_open or not track.owner_decided):
                changes += self.consider(track.interaction, forward=False)
                changes += self._show_if_other(track.interaction.id)
        return changes

    def _show_if_other(self, interaction_id: str) -> tuple[Change, ...]:
        """A card again that says of somebody what is no longer so."""
        shown, track = self._shown.get(interaction_id), self._track(interaction_id)
        if shown is None or track is None:
            return ()
        pop = self._pop(track.interaction, False)
        return (pop,) if pop.match != shown else ()

    def show_owner(self, interaction_id: str) -> tuple[Change, ...]:
        """The card again, as far as the interaction is at hand: the agent has said who it is."""
        track = self._track(interaction_id)
        if track is None:
            return ()
        self._matches.pop(interaction_id, None)
        return (self._pop(track.interaction, False),)

    def _current(self, interaction: Interaction) -> Interaction:
        track = self._track(interaction.id)
        return track.interaction if track else interaction

    def _pop(self, interaction: Interaction, forward: bool) -> ScreenPop:
        found = self._matches.get(interaction.id) or self._book.who(interaction)
        self._matches[interaction.id] = found
        found = replace(found, owner=self._owner(interaction, found))
        self._shown[interaction.id] = found
        if interaction.contact_id is not None:
            recent = self._history.of_contact(self._ids_of(interaction.contact_id), _RECENT + 1)
        else:
            recent = self._history.of_party(interaction.party.normalised, _RECENT + 1)
        country = place = local_time = ""
        # In our region, though it makes no difference: so it was read when it came, and is still known.
        if interaction.party.kind is PartyKind.PHONE and (
            number := normalise(interaction.party.normalised, self.policy.region)
        ):
            described = describe(number, self._clock())
            country, place, local_time = described.country, described.place, described.local_time
        several = found.owner is None and not found.switchboard and len(found.candidates) > 1
        return ScreenPop(
            interaction,
            found,
            tuple(i for i in recent if i.id != interaction.id)[:_RECENT],
            country,
            place,
            local_time,
            forward,
            found.candidates[0] if several and self.policy.pop_first_of_several else None,
        )

    def _ids_of(self, contact_id: int) -> tuple[int, ...]:
        contact = self._book.get(contact_id)
        return self._book.ids_of(contact.id if contact else contact_id)

    def _owner(self, interaction: Interaction, found: Match) -> Candidate | None:
        """Who it was decided to be, which need not be whom the rules found."""
        for candidate in found.candidates:
            if candidate.contact.id == interaction.contact_id:
                return candidate
        contact = self._book.get(interaction.contact_id) if interaction.contact_id else None
        return Candidate(contact, Rule.AGENT, Confidence.CERTAIN, "") if contact else None
