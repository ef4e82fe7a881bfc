"""What is said aloud to somebody who does not see the window: once each, in plain words."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

from maestro_desktop.core.changes import DialState, InteractionChanged
from maestro_desktop.core.contacts.model import NO_MATCH
from maestro_desktop.core.interactions.model import State
from maestro_desktop.core.phone.decision import Action, Decision
from maestro_desktop.ui.workspace import Workspace
from tests.ui.people import ADA, BEN, interaction, owned, phone, pop, several
from tests.ui.test_dialling import dial

STRANGER = interaction(party=phone("+12025550143"))


@pytest.fixture
def said(window: Workspace, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    heard: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return heard


def test_an_incoming_call_and_who_it_is(window: Workspace, said: list[str]) -> None:
    window.panel.show_pop(pop())
    assert said == ["Incoming call: Ada Whitfield"]
    window.panel.show_pop(pop())
    window.panel.update_interaction(InteractionChanged(interaction(state=State.ACTIVE, answered=True)))
    window.panel.update_interaction(InteractionChanged(interaction(state=State.ENDED, answered=True)))
    assert said == ["Incoming call: Ada Whitfield"]


def test_that_several_match(window: Workspace, said: list[str]) -> None:
    count = len(several().candidates)
    window.panel.show_pop(pop(match=several()))
    assert said == [f"Incoming call: +44 20 7946 0018, {count} contacts match"]


def test_who_it_is_once_that_is_known_and_once_it_is_another(window: Workspace, said: list[str]) -> None:
    window.panel.show_pop(pop(STRANGER, NO_MATCH))
    assert said == ["Incoming call: +1 202-555-0143"]
    for match in (owned(ADA), owned(ADA), owned(BEN)):
        window.panel.show_pop(pop(STRANGER, match))
    assert said[1:] == [f"This is {ADA.display_name}", f"This is {BEN.display_name}"]


def test_a_call_that_waits_behind_another_card(window: Workspace, said: list[str]) -> None:
    window.panel.show_pop(pop(interaction("a")))
    window.panel.lane.toggle_pin()
    window.panel.show_pop(pop(interaction("b", party=phone("+12025550143")), NO_MATCH))
    assert said[-1] == "Incoming call: +1 202-555-0143"


def test_the_question_before_a_call(window: Workspace, said: list[str]) -> None:
    asked = dial(who=owned().candidates)
    window.show_dial(asked)
    window.show_dial(asked)
    assert len(said) == 1
    assert said[0].startswith("Call this number? +44 20 7946 0018 Ada Whitfield")


@pytest.mark.parametrize(
    ("state", "message"),
    [
        (DialState.WAITING, "Calling +44 20 7946 0018: waiting for the page to confirm."),
        (DialState.CONFIRMED, "Calling +44 20 7946 0018."),
        (DialState.NOT_CONFIRMED, "The page did not confirm the call to +44 20 7946 0018."),
    ],
)
def test_what_became_of_a_call(window: Workspace, said: list[str], state: DialState, message: str) -> None:
    window.show_dial(dial(state, message=message))
    assert said == [message]


def test_a_refused_call_and_why(window: Workspace, said: list[str]) -> None:
    window.show_dial(dial(DialState.REFUSED, Decision("abc", Action.REFUSE, reason="There is no number.")))
    assert len(said) == 1
    assert said[0].endswith("There is no number.")


def test_the_page_is_lost_and_back(window: Workspace, said: list[str]) -> None:
    for _ in range(2):
        window.set_connection("lost", "The page is not connected. It is loaded again in 5 s.")
    window.set_connection("connected", "Connected to the contact-centre page.")
    assert said == ["The page is not connected. It is loaded again in 5 s.", "Connected to the contact-centre page."]


def test_trouble_with_the_records(window: Workspace, said: list[str]) -> None:
    for _ in range(2):
        window.show_trouble("What comes in can't be saved: the disk is full.")
    assert said == ["What comes in can't be saved: the disk is full."]


def test_what_is_done_and_can_be_taken_back(window: Workspace, said: list[str]) -> None:
    window.panel.show_done("Ada Whitfield is no longer missed.", True)
    assert said == ["Ada Whitfield is no longer missed."]
