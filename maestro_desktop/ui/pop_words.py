"""The words of a screen pop: pure, so that tab, card and announcement say the same."""

from __future__ import annotations

from maestro_desktop.core.changes import ScreenPop
from maestro_desktop.core.interactions.model import Interaction, PartyKind
from maestro_desktop.ui.text import FormatNumber, party_words, shown, shown_block, who_words


def name_words(pop: ScreenPop, format_number: FormatNumber) -> str:
    """Return who it is: the contact, else what the other side is called, else number or address."""
    owner = pop.match.owner
    name = shown(owner.contact.display_name) if owner else ""
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
        return shown(pop.match.owner.why)
    if pop.match.candidates:
        return ""
    match pop.interaction.party.kind:
        case PartyKind.WITHHELD:
            return "The caller hides the number, so nobody can be found."
        case PartyKind.PHONE:
            return "No contact has this number."
        case _:
            return "No contact matches."


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
