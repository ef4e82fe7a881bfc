"""What of the history is looked for: a value that the store, the window and the charts share."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from maestro_desktop.core.contacts.digits import typed_digits
from maestro_desktop.core.contacts.folding import fold_text, index_words
from maestro_desktop.core.interactions.model import Direction, Interaction, Medium, PartyKind, State, medium_of
from maestro_desktop.core.needs import urgency_of
from maestro_desktop.core.phone.text import digits_of

_WORD = re.compile(r"[^\W_]+")
_NUMBERS = (PartyKind.PHONE, PartyKind.EXTENSION)


@dataclass(frozen=True, slots=True)
class HistoryFilter:
    """All that is given must hold; what is empty says nothing. Of several media, states and so on, one must fit.

    ``words`` are beginnings of words, as they are typed. ``since_ms`` and ``until_ms`` (not included) are UTC ms.
    ``contact_ids`` are all that a contact has gone by; ``contact_name`` is only shown.
    """

    words: str = ""
    media: frozenset[Medium] = frozenset()
    directions: frozenset[Direction] = frozenset()
    states: frozenset[State] = frozenset()
    dispositions: frozenset[str] = frozenset()
    contact_ids: frozenset[int] = frozenset()
    contact_name: str = ""
    since_ms: int | None = None
    until_ms: int | None = None
    needs_attention: bool = False

    def fits(self, interaction: Interaction) -> bool:
        """Whether an interaction is among those that are looked for."""
        return (
            (not self.media or medium_of(interaction) in self.media)
            and (not self.directions or interaction.direction in self.directions)
            and (not self.states or interaction.state in self.states)
            and (not self.dispositions or interaction.disposition in self.dispositions)
            and (self.since_ms is None or interaction.began_at >= self.since_ms)
            and (self.until_ms is None or interaction.began_at < self.until_ms)
            and (not self.needs_attention or urgency_of(interaction) > 0)
            and (not self.contact_ids or not self.contact_ids.isdisjoint(_with_whom(interaction)))
            and self._says(interaction)
        )

    def _says(self, interaction: Interaction) -> bool:
        typed = index_words(self.words)
        if _begin_words(typed, _told_words(interaction)):
            return True
        digits = party_digits(interaction)
        return bool(digits) and any(each in digits for each in typed_digits(self.words))


def told_texts(interaction: Interaction) -> Iterable[str]:
    """What full-text search looks through: with whom, and what was said. Numbers are looked for by their digits."""
    party = interaction.party
    return (
        interaction.contact_name,
        interaction.party_name,
        *(() if party.kind in _NUMBERS else (party.raw, party.normalised)),
        interaction.agent_notes,
        interaction.page_notes,
        interaction.transcript,
        interaction.disposition,
        interaction.queue,
    )


def party_digits(interaction: Interaction) -> str:
    """The digits of the other side's number, as the index of numbers holds them; "" where it has none."""
    return digits_of(interaction.party.normalised) if interaction.party.kind in _NUMBERS else ""


def _told_words(interaction: Interaction) -> frozenset[str]:
    """The words of ``told_texts`` as the index holds them."""
    return frozenset(index_words(" ".join(filter(None, told_texts(interaction)))))


def hits(text: str, typed: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Where typed words (folded) begin words of a text, each as its start and its end."""
    typed = tuple(typed)
    for found in _WORD.finditer(text):
        folded = fold_text(found[0])
        if begun := max((each for each in typed if folded.startswith(each)), key=len, default=""):
            # Folded it may be longer: "ß" is "ss".
            end = found.start() + len(begun) if len(folded) == len(found[0]) else found.end()
            yield found.start(), end
        elif not found[0].isascii() and any(each in folded for each in typed if not each.isascii()):
            # Written without blanks between the words.
            yield found.start(), found.end()


def excerpt(interaction: Interaction, typed: Iterable[str], lead: int = 16, most: int = 120) -> str:
    """What of notes, transcript and outcome stands around the first typed word (folded) in it, on one line; "" where
    the words are in names only."""
    for text in (interaction.agent_notes, interaction.page_notes, interaction.transcript, interaction.disposition):
        for start, _ in hits(text, typed):
            before = text.rfind(" ", 0, max(0, start - lead)) + 1 if start > lead else 0
            return ("…" if before else "") + " ".join(text[before : before + most].split())
    return ""


def _begin_words(typed: Iterable[str], told: frozenset[str]) -> bool:
    """Whether each typed word is the beginning of one that was told."""
    return all(any(word.startswith(each) for word in told) for each in typed)


def _with_whom(interaction: Interaction) -> tuple[int, ...]:
    return (*interaction.also, *(() if interaction.contact_id is None else (interaction.contact_id,)))
