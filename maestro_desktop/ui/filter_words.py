"""What is looked for in the history, in words: chips that can be taken away, and what can be chosen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from PySide6.QtCore import QDate, QDateTime, QLocale

from maestro_desktop.core.filters import HistoryFilter
from maestro_desktop.core.interactions.model import Direction, Medium, State
from maestro_desktop.ui.text import shown
from maestro_desktop.ui.translation import tr
from maestro_desktop.wording import Wording

_T = TypeVar("_T")

MEDIA = {
    Medium.CALL: Wording("Calls"),
    Medium.VOICEMAIL: Wording("Voicemails"),
    Medium.CHAT: Wording("Chats"),
    Medium.SMS: Wording("SMS"),
    Medium.WHATSAPP: "WhatsApp",
    Medium.EMAIL: Wording("E-mails"),
}
DIRECTIONS = {Direction.INBOUND: Wording("Incoming"), Direction.OUTBOUND: Wording("Outgoing")}
STATES = {
    State.ENDED: Wording("Ended"),
    State.MISSED: Wording("Missed"),
    State.NO_ANSWER: Wording("No answer"),
    State.UNRESOLVED: Wording("Outcome unknown"),
    State.INTERRUPTED: Wording("End not seen"),
    State.OFFERED: Wording("Ringing or waiting"),
    State.ACTIVE: Wording("In progress"),
    State.WRAP_UP: Wording("Wrap-up"),
}
ATTENTION = Wording("Needs you")


@dataclass(frozen=True, slots=True)
class Chip:
    """One thing that is looked for, and what is left without it."""

    words: str
    without: HistoryFilter


def chips(wanted: HistoryFilter, today: QDate) -> tuple[Chip, ...]:
    """Return what is looked for beside the words that are typed, one by one."""
    return tuple(_chips(wanted, today))


def _chips(wanted: HistoryFilter, today: QDate) -> Iterator[Chip]:
    if wanted.contact_ids:
        name = shown(wanted.contact_name, 40) or tr("One contact")
        yield Chip(name, replace(wanted, contact_ids=frozenset(), contact_name=""))
    if wanted.since_ms is not None or wanted.until_ms is not None:
        yield Chip(span_words(wanted, today), replace(wanted, since_ms=None, until_ms=None))
    for medium in _in_order(MEDIA, wanted.media):
        yield Chip(tr(MEDIA[medium]), replace(wanted, media=wanted.media - {medium}))
    for direction in _in_order(DIRECTIONS, wanted.directions):
        yield Chip(tr(DIRECTIONS[direction]), replace(wanted, directions=wanted.directions - {direction}))
    for state in _in_order(STATES, wanted.states):
        yield Chip(tr(STATES[state]), replace(wanted, states=wanted.states - {state}))
    for disposition in sorted(wanted.dispositions):
        words = shown(disposition, 30) or tr("No disposition")
        yield Chip(words, replace(wanted, dispositions=wanted.dispositions - {disposition}))
    if wanted.needs_attention:
        yield Chip(tr(ATTENTION), replace(wanted, needs_attention=False))


def _in_order(order: Iterable[_T], some: frozenset[_T]) -> Iterator[_T]:
    return (each for each in order if each in some)


def spans(today: QDate, locale: QLocale | None = None) -> tuple[tuple[str, QDate, QDate], ...]:
    """Return times to choose from: what each is called, its first day and its last."""
    first = today.addDays(-((today.dayOfWeek() - (locale or QLocale()).firstDayOfWeek().value) % 7))
    month = QDate(today.year(), today.month(), 1)
    return (
        (tr("Today"), today, today),
        (tr("Yesterday"), today.addDays(-1), today.addDays(-1)),
        (tr("This week"), first, first.addDays(6)),
        (tr("Last week"), first.addDays(-7), first.addDays(-1)),
        (tr("This month"), month, month.addMonths(1).addDays(-1)),
        (tr("Last month"), month.addMonths(-1), month.addDays(-1)),
        (tr("Last 30 days"), today.addDays(-29), today),
    )


def during(wanted: HistoryFilter, first: QDate, last: QDate) -> HistoryFilter:
    """Return what is looked for within some days, the last one too, as the clocks here have them."""
    if last < first:
        first, last = last, first
    since, until = (day.startOfDay().toMSecsSinceEpoch() for day in (first, last.addDays(1)))
    return replace(wanted, since_ms=since, until_ms=until)


def days_of(wanted: HistoryFilter) -> tuple[QDate, QDate] | None:
    """Return the first and the last day that are looked for, if it is whole days."""
    if wanted.since_ms is None or wanted.until_ms is None:
        return None
    first, after = (_moment(at_ms).date() for at_ms in (wanted.since_ms, wanted.until_ms))
    whole = during(wanted, first, after.addDays(-1))
    return (first, after.addDays(-1)) if whole == wanted else None


def span_words(wanted: HistoryFilter, today: QDate) -> str:
    """Return the time that is looked for: "Last week", "3 Nov to 5 Nov", "14:00 to 15:00"."""
    days = days_of(wanted)
    for words, first, last in spans(today):
        if days == (first, last):
            return words
    if days is not None:
        one, other = (_day(day, today) for day in days)
        return one if one == other else tr("{first} to {last}", first=one, last=other)
    if wanted.until_ms is None:
        return tr("Since {when}", when=_exact(wanted.since_ms or 0, today))
    if wanted.since_ms is None:
        return tr("Before {when}", when=_exact(wanted.until_ms, today))
    since, until = _exact(wanted.since_ms, today), _exact(wanted.until_ms, today)
    day, _, _ = since.rpartition(" ")
    return tr("{first} to {last}", first=since, last=until.removeprefix(day).strip())


def _moment(at_ms: int) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(at_ms)


def _exact(at_ms: int, today: QDate) -> str:
    moment = _moment(at_ms)
    time = QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)
    return time if moment.date() == today else f"{_day(moment.date(), today)} {time}"


def _day(day: QDate, today: QDate) -> str:
    #: For translators: a day and its month, as Qt's QDate writes them: "d. MMM" gives "3. Nov.".
    this_year = tr("d MMM")
    return QLocale().toString(day, this_year if day.year() == today.year() else tr("d MMM yyyy"))


def nothing_words(wanted: HistoryFilter) -> str:
    """Return what to say where nothing was found."""
    if wanted.words.strip():
        words = shown(wanted.words, 60)
        if replace(wanted, words="") != HistoryFilter():
            return tr("Nothing in the history fits “{words}” with these filters.", words=words)
        return tr("Nothing in the history fits “{words}”.", words=words)
    return tr("Nothing in the history fits these filters.")
