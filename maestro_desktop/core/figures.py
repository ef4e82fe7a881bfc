"""A day or a week in numbers: what was there, how much of it was answered, and how long it took."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import fmean, median

from maestro_desktop.core.contacts.matching import number_of
from maestro_desktop.core.filters import HistoryFilter
from maestro_desktop.core.interactions.model import (
    REACHED,
    Direction,
    Interaction,
    Medium,
    PartyKind,
    State,
    medium_of,
    reached_at,
)

#: So many dispositions are told apart.
_DISPOSITIONS = 6


@dataclass(frozen=True, slots=True)
class Slot:
    """One hour or day: from when on (UTC ms), how many of each medium there were, and what finds just these."""

    at_ms: int
    counts: tuple[tuple[Medium, int], ...]
    wanted: HistoryFilter

    @property
    def total(self) -> int:
        return sum(count for _, count in self.counts)


@dataclass(frozen=True, slots=True)
class Share:
    """One medium or disposition: how many there were, how long they took on the average (s; None: not known), and what
    finds just these."""

    name: str
    count: int
    wanted: HistoryFilter
    handle_s: float | None = None
    wrap_up_s: float | None = None


@dataclass(frozen=True, slots=True)
class Figures:
    """What a span of time comes to. ``answered`` and ``missed`` are of those who wanted something; ``called_back`` is
    how many of the missed have been talked to since, or were settled; ``nameless`` are those of the missed whom nobody
    can call back, as their number was withheld."""

    wanted: HistoryFilter
    total: int
    answered: int
    missed: int
    called_back: int
    nameless: int
    handle_s: float | None
    median_handle_s: float | None
    wrap_up_s: float | None
    slots: tuple[Slot, ...]
    media: tuple[Share, ...]
    dispositions: tuple[Share, ...]
    answered_ones: HistoryFilter

    @property
    def answer_rate(self) -> float | None:
        """0 to 1; None where nobody wanted anything."""
        asked = self.answered + self.missed
        return self.answered / asked if asked else None

    @property
    def missed_ones(self) -> HistoryFilter:
        """What finds the missed."""
        return replace(self.wanted, states=frozenset({State.MISSED}), directions=frozenset({Direction.INBOUND}))


def figures(interactions: Iterable[Interaction], starts: Sequence[int]) -> Figures:
    """Count interactions within slots: ``starts`` are the beginnings of all (UTC ms, rising) and the end of the last.
    What lies outside is not counted, but who was reached after the end was called back."""
    everything = HistoryFilter(since_ms=starts[0], until_ms=starts[-1])
    all_of = sorted(interactions, key=lambda each: each.began_at)
    within = [each for each in all_of if everything.fits(each)]
    inbound = [each for each in within if each.direction is Direction.INBOUND]
    answered_ones = _answered_ones(everything, inbound)
    answered = [each for each in inbound if answered_ones.fits(each)]
    missed = [each for each in inbound if each.state is State.MISSED]
    by_medium: defaultdict[Medium, list[Interaction]] = defaultdict(list)
    for each in within:
        by_medium[medium_of(each)].append(each)
    said = Counter(each.disposition for each in within if each.disposition)
    return Figures(
        everything,
        len(within),
        len(answered),
        len(missed),
        _called_back(missed, all_of),
        sum(each.party.kind is PartyKind.WITHHELD and each.contact_id is None for each in missed),
        _mean(each.duration_s for each in within),
        median(known) if (known := [each.duration_s for each in within if each.duration_s is not None]) else None,
        _mean(each.wrap_up_s for each in within),
        tuple(_slot(within, since, until) for since, until in pairwise(starts)),
        tuple(
            Share(
                medium,
                len(by_medium[medium]),
                replace(everything, media=frozenset({medium})),
                _mean(each.duration_s for each in by_medium[medium]),
                _mean(each.wrap_up_s for each in by_medium[medium]),
            )
            for medium in Medium
            if by_medium[medium]
        ),
        tuple(
            Share(name, count, replace(everything, dispositions=frozenset({name})))
            for name, count in sorted(said.items(), key=lambda item: (-item[1], item[0]))[:_DISPOSITIONS]
        ),
        answered_ones,
    )


def _answered_ones(everything: HistoryFilter, inbound: Iterable[Interaction]) -> HistoryFilter:
    """What finds the answered. Who listens to a voicemail has answered nobody."""
    answered = replace(everything, states=frozenset(REACHED), directions=frozenset({Direction.INBOUND}))
    media = frozenset(medium_of(each) for each in inbound if answered.fits(each))
    return (
        replace(answered, media=media - {Medium.VOICEMAIL} or frozenset(Medium) - {Medium.VOICEMAIL})
        if (Medium.VOICEMAIL in media)
        else answered
    )


def _slot(within: Sequence[Interaction], since_ms: int, until_ms: int) -> Slot:
    # Found, not looked for: a day of many has 24 of them.
    first, end = (bisect_left(within, moment, key=lambda each: each.began_at) for moment in (since_ms, until_ms))
    counts = Counter(map(medium_of, within[first:end]))
    wanted = HistoryFilter(since_ms=since_ms, until_ms=until_ms)
    return Slot(since_ms, tuple((medium, counts[medium]) for medium in Medium if counts[medium]), wanted)


def _called_back(missed: Iterable[Interaction], all_of: Sequence[Interaction]) -> int:
    """How many of the missed were settled, or talked to since, by the rules of the list of callbacks: who has a contact
    was not reached where the same number answered for another."""
    done = {_conversation(each) for each in all_of if each.callback_done}
    reached: dict[tuple[str, int | None], int] = {}
    for each in all_of:
        if (at_ms := reached_at(each)) is not None:
            for key in _reached_keys(each):
                reached[key] = max(at_ms, reached.get(key, at_ms))
    return sum(
        _conversation(each) in done or any(reached.get(key, -1) >= each.began_at for key in _missed_keys(each))
        for each in missed
    )


#: Whoever's it is.
_ANYBODY = -1


def _reached_keys(interaction: Interaction) -> Iterator[tuple[str, int | None]]:
    """Whom it tells of: a contact, or a number or address with its owner (None: nobody who is known)."""
    for contact in (interaction.contact_id, *interaction.also):
        if contact is not None:
            yield "", contact
    if place := interaction.party.normalised:
        yield place, interaction.contact_id
        yield place, _ANYBODY


def _missed_keys(interaction: Interaction) -> Iterator[tuple[str, int | None]]:
    """What tells that they were reached, of ``_reached_keys``."""
    contact = interaction.contact_id
    if contact is not None:
        yield "", contact
    for place in filter(None, (interaction.party.normalised, number_of(interaction.party))):
        yield place, _ANYBODY if contact is None else None


def _conversation(interaction: Interaction) -> str:
    return interaction.logged_with or interaction.id


def _mean(seconds: Iterable[int | None]) -> float | None:
    known = [each for each in seconds if each is not None]
    return fmean(known) if known else None
