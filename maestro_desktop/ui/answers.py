"""What is asked of the agent, in words, and the answers there are: pure."""

from __future__ import annotations

from dataclasses import replace

from maestro_desktop.core.contacts.model import Candidate
from maestro_desktop.core.interactions.model import Direction, State
from maestro_desktop.core.needs import Need, NeedKind
from maestro_desktop.ui import text
from maestro_desktop.ui.text import FormatNumber, shown
from maestro_desktop.ui.translation import tr, trn

#: So many answers stand on buttons of their own; further ones are in a menu.
MOST_BUTTONS = 5
_ON_THE_CARD = (NeedKind.NO_MATCH, NeedKind.SEVERAL_MATCHES)


def waits(need: Need) -> bool:
    """Whether a question belongs into the list now: who is calling is asked on the card while the call goes on."""
    interaction = need.interaction
    return interaction is None or not interaction.state.is_open or need.kind not in _ON_THE_CARD


def count_words(count: int) -> str:
    """Return how many questions wait: "1 needs you", "3 need you"."""
    if count > 99:
        return tr("More than 99 need you")
    return trn("{n} need you", "{n} needs you", count)


def icon(kind: NeedKind) -> str:
    return {
        NeedKind.DETAILS_LOST: "circle-alert",
        NeedKind.INTERRUPTED: "phone-off",
        NeedKind.UNCERTAIN_LINK: "circle-question-mark",
        NeedKind.SEVERAL_MATCHES: "users",
        NeedKind.NO_MATCH: "user-plus",
        NeedKind.UNRESOLVED: "circle-dashed",
        NeedKind.QUARANTINED: "message-square",
    }[kind]


def about_words(need: Need, format_number: FormatNumber) -> str:
    """Return whom and what it is about: "Ada Whitfield · Incoming call"."""
    interaction = need.interaction
    if interaction is None:
        return ""
    return f"{text.who_words(interaction, format_number)} · {text.kind_words(interaction)}"


def why_words(need: Need) -> str:
    return shown(tr(need.why), 600)


def answered_words(need: Need) -> str:
    """Return question and answer as one line, for when it was given."""
    title, answer = shown(tr(need.title), 80), shown(tr(need.proposal), 100)
    return f"{title} {answer}." if title.endswith("?") else f"{title}: {answer[:1].lower()}{answer[1:]}."


def answers(need: Need) -> tuple[Need, ...]:
    """Return the need once for each answer that can be given at once, the proposed one first. None: it takes an act."""
    if not need.decision:
        return ()
    others = _other_people(need) + _other_ends(need)
    return (need, *others)


def _other_people(need: Need) -> tuple[Need, ...]:
    if need.kind is not NeedKind.SEVERAL_MATCHES:
        return ()
    proposed = need.decision.get("contact_id")
    others = [each for each in need.candidates if each.contact.id != proposed]
    return tuple(_it_was(need, each) for each in others)


def _it_was(need: Need, candidate: Candidate) -> Need:
    contact = candidate.contact
    decision = {**need.decision, "contact_id": contact.id, "name": contact.display_name}
    return replace(need, proposal=tr("It was {name}", name=contact.display_name), decision=decision)


def _other_ends(need: Need) -> tuple[Need, ...]:
    """What else may have become of an interaction that was offered and then left alone."""
    interaction = need.interaction
    if need.kind is not NeedKind.UNRESOLVED or interaction is None:
        return ()
    inbound = interaction.direction is Direction.INBOUND
    nobody = (tr("It was missed"), State.MISSED) if inbound else (tr("Nobody answered"), State.NO_ANSWER)
    resolve = {"do": "resolve", "interaction": interaction.id}
    back = {**resolve, "state": str(State.UNRESOLVED)}
    return tuple(
        replace(need, proposal=words, decision={**resolve, "state": str(state)}, undo=back)
        for words, state in (nobody, (tr("It was answered"), State.ENDED))
    )
