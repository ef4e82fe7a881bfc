"""Notifications of calls: what they say, and when they are taken back."""

from __future__ import annotations

from socket import socketpair

import pytest
from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from maestro_desktop.attention import Attention
from maestro_desktop.core.interactions.model import Interaction, Party, PartyKind, State
from maestro_desktop.core.phone.numbers import readable
from maestro_desktop.native.base import Notification, NotificationEvent, NullNotifier
from tests.ui.people import interaction


class Shown(NullNotifier):
    """Keeps what is on the screen, by id."""

    def __init__(self) -> None:
        self.now: dict[int, Notification] = {}
        self._last = 0

    def show(self, notification: Notification) -> int:
        self._last = notification.replaces or self._last + 1
        self.now[self._last] = notification
        return self._last

    def dismiss(self, id: int) -> None:
        del self.now[id]


UNKNOWN = Party("+442079460018", "+442079460018", PartyKind.PHONE)


@pytest.mark.parametrize(
    ("call", "who"),
    [
        (interaction(party=UNKNOWN), "+44 20 7946 0018"),
        (interaction(party=UNKNOWN, party_name="Ada Byron"), "Ada Byron"),
        (interaction(party=Party("anonymous", "", PartyKind.WITHHELD)), "Number withheld"),
        (interaction(party=Party("1204", "1204", PartyKind.EXTENSION)), "1204"),
    ],
)
def test_a_person_reads_who_calls(qapp: QApplication, call: Interaction, who: str) -> None:
    balloons: list[tuple[str, str]] = []

    def tray(title: str, body: str) -> bool:
        balloons.append((title, body))
        return True

    Attention(NullNotifier(), tray, readable).follow(call, may_tell=True)
    assert balloons == [("Incoming call", who)]
    system = Shown()
    Attention(system, lambda title, body: False, readable).follow(call, may_tell=True)
    assert [(each.summary, each.body) for each in system.now.values()] == [("Incoming call", who)]


def test_a_server_that_ends_is_not_waited_for_any_more(qtbot: QtBot) -> None:
    class Ending(Shown):
        ours, theirs = socketpair()

        def fileno(self) -> int:
            return self.ours.fileno()

        def process(self) -> tuple[NotificationEvent, ...]:
            self.ours.close()  # and its number is -1 then
            return ()

    attention = Attention(Ending(), lambda title, body: False)
    attention._watch(Ending.ours.fileno())
    Ending.theirs.close()
    qtbot.waitUntil(lambda: attention.findChildren(QSocketNotifier) == [])


def test_it_is_taken_back_when_the_call_is_answered(qapp: QApplication) -> None:
    system = Shown()
    attention = Attention(system, lambda title, body: False, readable)
    attention.follow(interaction(), may_tell=True)
    attention.follow(interaction(state=State.ACTIVE), may_tell=True)
    assert system.now == {}


def test_what_may_not_be_told_is_not(qapp: QApplication) -> None:
    system = Shown()
    Attention(system, lambda title, body: False, readable).follow(interaction(), may_tell=False)
    assert system.now == {}


def test_nothing_is_told_while_the_agent_is_not_to_be_disturbed(qapp: QApplication) -> None:
    system, balloons = Shown(), []

    def tray(title: str, body: str) -> bool:
        balloons.append(title)
        return True

    attention = Attention(system, tray, is_quiet=lambda: True)
    attention.pass_on("From the page", "A message")
    assert attention.remind("key", "Call back Ada", "Missed today.", ()) is False
    assert (system.now, balloons) == ({}, [])


def test_discreet_nothing_says_who(qapp: QApplication) -> None:
    system = Shown()
    attention = Attention(system, lambda title, body: False)
    attention.set_discreet(True)
    attention.follow(interaction("a", party_name="Ada Byron"), may_tell=True)
    attention.follow(interaction("b", party_name="Ada Byron", state=State.MISSED), may_tell=True)
    attention.pass_on("Ada Byron", "Is my order there?")
    attention.remind("key", "Call back Ada Byron", "020 7946 0018. Missed today.", ())
    assert [each.summary for each in system.now.values()] == [
        "Incoming call",
        "Missed call",
        "Maestro Desktop",
        "Call back",
    ]
    assert not any("Ada" in each.body or "7946" in each.body or "order" in each.body for each in system.now.values())


class Pressed(Shown):
    """One whose buttons can be pressed."""

    pressed: tuple[NotificationEvent, ...] = ()

    def process(self) -> tuple[NotificationEvent, ...]:
        events, self.pressed = self.pressed, ()
        return events


@pytest.mark.parametrize(
    ("party", "keys"),
    [
        (UNKNOWN, ["default", "call", "later"]),
        (Party("anonymous", "", PartyKind.WITHHELD), ["default", "later"]),
    ],
)
def test_what_was_missed_can_be_answered_at_once(qapp: QApplication, party: Party, keys: list[str]) -> None:
    system = Pressed()
    answered: list[tuple[str, str, str]] = []
    opened: list[str] = []
    attention = Attention(system, lambda title, body: False, readable)
    attention.missed_answered.connect(lambda *args: answered.append(args))
    attention.open_requested.connect(opened.append)
    attention.follow(interaction("a", party=party, state=State.MISSED), may_tell=True)
    assert [key for key, _ in system.now[1].actions] == keys
    system.pressed = (NotificationEvent(1, "action", keys[-2 if "call" in keys else -1], "token"),)
    attention._react()
    assert answered == [("a", "call" if "call" in keys else "later", "token")]
    assert (system.now, opened) == ({}, [])


def test_a_failure_is_told_once_until_it_is_seen_or_over(qapp: QApplication) -> None:
    system = Shown()
    attention = Attention(system, lambda title, body: False)
    for seconds in (15, 14, 13):
        attention.fail("page", "Not connected", f"Trying again in {seconds} seconds.")
    assert [each.body for each in system.now.values()] == ["Trying again in 15 seconds."]
    attention.forget_failures("page")
    assert system.now == {}
    attention.fail("page", "Not connected", "It does not answer.")
    attention.fail("disk", "Maestro Desktop needs you", "The disk is full.")
    assert len(system.now) == 2
    attention.forget_failures()
    assert system.now == {}


def test_where_there_are_no_notifications_the_tray_tells_a_failure_once(qapp: QApplication) -> None:
    balloons: list[str] = []

    def tray(title: str, body: str) -> bool:
        balloons.append(body)
        return True

    attention = Attention(NullNotifier(), tray)
    attention.fail("disk", "Maestro Desktop needs you", "The disk is full.")
    attention.fail("disk", "Maestro Desktop needs you", "The disk is full.")
    assert balloons == ["The disk is full."]
