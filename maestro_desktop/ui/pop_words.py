"""The words of a screen pop: pure, so that tab, card and announcement say the same."""

from __future__ import annotations

from maestro_desktop.core.changes import ScreenPop
from maestro_desktop.core.contacts.model import Candidate, Rule
from maestro_desktop.core.interactions.model import Interaction, PartyKind
from maestro_desktop.ui.text import FormatNumber, party_words, shown, shown_block, who_words


def name_words(pop: ScreenPop, format_number: FormatNumber) -> str:
    """Return who it is: the contact, else the company whose main number it is, else what the other side is called, else
    number or address."""
    owner = pop.match.owner
    name = shown(owner.contact.display_name if owner else pop.match.switchboard)
    return name or who_words(pop.interaction, format_number)


def about_words(pop: ScreenPop, format_number: FormatNumber) -> str:
    """Return title and company; the number or address of somebody who is only known by a name."""
    owner = pop.match.owner
    if owner:
        return " · ".join(filter(None, (shown(owner.contact.title), shown(owner.contact.org))))
    party = party_words(pop.interaction.party, format_number)
    return "" if party == name_words(pop, format_number) else party


def why_words(pop: ScreenPop) -> str:
    """Return why we think so, or why nobody was found; "" while the agent has to pick."""
    if pop.match.owner:
        if pop.match.owner.contact.provisional:
            return "Noted by itself. Nobody has said yet who it is."
        return shown(pop.match.owner.why)
    if pop.match.candidates:
        return ""
    if pop.match.note:
        return pop.match.note
    match pop.interaction.party.kind:
        case PartyKind.WITHHELD:
            return "The caller hides the number, so nobody can be found."
        case PartyKind.PHONE:
            return "No contact has this number."
        case _:
            return "No contact matches."


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
        return f"{count} {'person' if count == 1 else 'people'} there. Who is it?"
    return "Is it them?" if count == 1 else f"{count} contacts match. Who is it?"


def place_words(pop: ScreenPop) -> str:
    """Return place, country and local time: "London, United Kingdom · 14:02 there"."""
    place = ", ".join(dict.fromkeys(filter(None, (shown(pop.place), shown(pop.country)))))
    there = f"{shown(pop.local_time)} there" if pop.local_time else ""
    return " · ".join(filter(None, (place, there)))


def outcome_words(interaction: Interaction) -> str:
    """Return what the page told: queue, disposition, notes; one a line."""
    notes = shown_block(interaction.page_notes, 2_000).strip()
    return "\n".join(
        f"{caption}: {value}"
        for caption, value in (
            ("Queue", shown(interaction.queue)),
            ("Disposition", shown(interaction.disposition)),
            ("Notes from the page", notes),
        )
        if value
    )
