"""The words of a screen pop: pure, so that tab, card and announcement say the same."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import takewhile
from typing import NamedTuple

from PySide6.QtCore import QDate, QDateTime

from maestro_desktop.core.changes import ScreenPop
from maestro_desktop.core.contacts.model import Candidate, Rule
from maestro_desktop.core.interactions.model import Interaction, PartyKind, State, reached_at
from maestro_desktop.ui.text import FormatNumber, party_words, shown, shown_block, when_words, who_words
from maestro_desktop.ui.translation import tr, trn
from maestro_desktop.wording import Wording

#: How many times they were in touch today, from the second on: by phone only, by any means.
_CALLS = (
    Wording("Second call today"),
    Wording("Third call today"),
    Wording("Fourth call today"),
    Wording("Fifth call today"),
    Wording("One more call today"),
)
_CONTACTS = (
    #: For translators: here and in the following four a contact is that somebody was in touch: a call, a chat, a mail.
    Wording("Second contact today"),
    Wording("Third contact today"),
    Wording("Fourth contact today"),
    Wording("Fifth contact today"),
    Wording("One more contact today"),
)
#: So many characters of tags are shown on a card; the contact's page shows all.
_TAGS = 32


class Remark(NamedTuple):
    """Something to know: an icon, a few words, and a tone of a Chip."""

    icon: str
    words: str
    tone: str = "neutral"


def name_words(pop: ScreenPop, format_number: FormatNumber) -> str:
    """Return who it is: the contact, else the company whose main number it is, else what the other side is called, else
    number or address."""
    if pop.first is not None and pop.match.owner is None:
        return f"{shown(pop.first.contact.display_name)}?"
    owner = pop.match.owner
    name = shown(owner.contact.display_name if owner else pop.match.switchboard)
    return name or who_words(pop.interaction, format_number)


def about_words(pop: ScreenPop, format_number: FormatNumber) -> str:
    """Return title and company; the number or address of somebody who is only known by a name."""
    owner = pop.shown
    if owner:
        return " · ".join(filter(None, (shown(owner.contact.title), shown(owner.contact.org))))
    party = party_words(pop.interaction.party, format_number)
    return "" if party == name_words(pop, format_number) else party


def why_words(pop: ScreenPop) -> str:
    """Return why we think so, or why nobody was found; "" while the agent has to pick."""
    if pop.match.owner:
        if pop.match.owner.contact.provisional:
            return tr("Noted by itself. Nobody has said yet who it is.")
        return shown(pop.match.owner.why)
    if pop.match.candidates:
        if not pop.first:
            return ""
        n = len(pop.match.candidates)
        return trn("The first of {n} that match. Who is it?", "The first of {n} that matches. Who is it?", n)
    if pop.match.note:
        return tr(pop.match.note)
    match pop.interaction.party.kind:
        case PartyKind.WITHHELD:
            return tr("The caller hides the number, so nobody can be found.")
        case PartyKind.PHONE:
            return tr("No contact has this number.")
        case _:
            return tr("No contact matches.")


def picks_of(pop: ScreenPop) -> tuple[Candidate, ...]:
    """Return whom the agent can choose from: all who match, or of a switchboard the people behind it."""
    found, owner = pop.match, pop.match.owner
    if found.switchboard and (owner is None or owner.rule is Rule.SWITCHBOARD):
        return tuple(each for each in found.candidates if owner is None or each.contact.id != owner.contact.id)
    return () if owner else found.candidates


def pick_words(candidate: Candidate, pop: ScreenPop) -> str:
    """Return what tells one of several from the others: title and company, else an address, else why they match."""
    contact, behind = candidate.contact, pop.match.switchboard
    about = " · ".join(filter(None, (shown(contact.title, 60), "" if behind else shown(contact.org, 60))))
    address = shown(contact.emails[0].address, 60) if contact.emails else ""
    return about or address or shown(candidate.why)


def picks_words(pop: ScreenPop) -> str:
    """Return the question above them."""
    count = len(picks_of(pop))
    if pop.match.switchboard:
        return trn("{n} people there. Who is it?", "{n} person there. Who is it?", count)
    return trn("{n} contacts match. Who is it?", "Is it them?", count)


def first_to_know(pop: ScreenPop, now_ms: int) -> tuple[Remark, ...]:
    """Return what to know before the first word, most pressing first. ``now_ms``: UTC ms."""
    contact = pop.shown.contact if pop.shown else None
    found = (
        Remark("phone-off", tr("Do not call"), "error") if contact and contact.do_not_call else None,
        _missed(pop.recent),
        _reminder(pop.recent, now_ms),
        _today(pop, now_ms),
        Remark("tag", _tags(contact.tags)) if contact and contact.tags else None,
    )
    return tuple(filter(None, found))


def _tags(tags: Iterable[str]) -> str:
    """As many as there is room for, the first one in any case."""
    first, *others = (shown(tag, 24) for tag in tags)
    words = first
    for tag in others:
        if len(words) + len(tag) > _TAGS:
            return f"{words} …"
        words = f"{words} · {tag}"
    return words


def _missed(recent: Iterable[Interaction]) -> Remark | None:
    """How often they were missed since somebody talked to them."""
    since = takewhile(lambda each: reached_at(each) is None, recent)
    count = sum(each.state is State.MISSED and not each.callback_done for each in since)
    if not count:
        return None
    match count:
        case 1:
            words = tr("Missed once before")
        case 2:
            words = tr("Missed twice before")
        case _:
            words = trn("Missed {n} times before", "Missed {n} time before", count)
    return Remark("phone-missed", words, "warning")


def _reminder(recent: Iterable[Interaction], now_ms: int) -> Remark | None:
    at_ms = next((each.remind_at for each in recent if each.remind_at is not None), None)
    return None if at_ms is None else Remark("clock", tr("Reminder: {when}", when=when_words(at_ms, now_ms)), "warning")


def _today(pop: ScreenPop, now_ms: int) -> Remark | None:
    """How many times the two have been in touch today, this time too; of very many only the last are at hand."""
    today = _day(now_ms)
    of_today = [each for each in (pop.interaction, *pop.recent) if _day(each.began_at) == today]
    if len(of_today) < 2 or of_today[0] is not pop.interaction:
        return None
    words = _CALLS if all(each.family == "voice-phone" for each in of_today) else _CONTACTS
    return Remark("history", tr(words[min(len(of_today), len(words) + 1) - 2]), "primary")


def _day(at_ms: int) -> QDate:
    return QDateTime.fromMSecsSinceEpoch(at_ms).date()


def place_words(pop: ScreenPop) -> str:
    """Return place, country and local time: "London, United Kingdom · 14:02 there"."""
    place = ", ".join(dict.fromkeys(filter(None, (shown(pop.place), shown(pop.country)))))
    there = tr("{time} there", time=shown(pop.local_time)) if pop.local_time else ""
    return " · ".join(filter(None, (place, there)))


def outcome_words(interaction: Interaction) -> str:
    """Return what the page told: queue, disposition, notes; one a line."""
    notes = shown_block(interaction.page_notes, 2_000).strip()
    return "\n".join(
        f"{caption}: {value}"
        for caption, value in (
            (tr("Queue"), shown(interaction.queue)),
            (tr("Disposition"), shown(interaction.disposition)),
            (tr("Notes from the page"), notes),
        )
        if value
    )
