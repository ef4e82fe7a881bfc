"""Do not disturb, as the agent switches and sees it."""

from __future__ import annotations

import json
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from maestro_desktop.quiet_desk import QuietDesk
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.tray import Tray
from maestro_desktop.ui.workspace import Workspace
from tests.ui.conftest import Clock
from tests.ui.people import formatted, interaction
from tests.ui.seen import is_shown, key, press, words

NOON = datetime(2026, 3, 2, 12, 0)


class Quiet:
    def __init__(self, window: Workspace, tray: Tray, clock: Clock) -> None:
        self.window, self.tray, self.clock = window, tray, clock
        self.is_at(NOON)
        self.desk = QuietDesk(window, tray, clock_ms=clock.wall_ms)
        self.desk.set_rules((), ())

    def is_at(self, moment: datetime) -> None:
        self.clock.wall = int(moment.timestamp() * 1_000)

    def choose(self, entry: str) -> None:
        menu = self.tray._quiet_menu
        next(action for action in menu.actions() if action.text() == entry).trigger()

    @property
    def said(self) -> str:
        """What the window's header says, and the tray's menu with it."""
        said = words(self.window, "quiet") if is_shown(self.window, "quiet") else ""
        assert self.tray._quiet_menu.title() == (said or "Do not disturb")
        return said


@pytest.fixture
def quiet(window: Workspace, theme: Theme, clock: Clock) -> Quiet:
    return Quiet(window, Tray(theme, formatted), clock)


def test_one_key_switches_it_and_one_press_ends_it(quiet: Quiet) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    key(Qt.Key.Key_B, both)
    assert quiet.said == "Do not disturb"
    assert quiet.desk.may(interaction(), in_front=False).card is False
    press(quiet.window, "quiet")
    assert quiet.said == ""
    assert quiet.desk.may(interaction(), in_front=False).card is True


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ("For 30 minutes", "Do not disturb until 12:30"),
        ("For 1 hour", "Do not disturb until 13:00"),
        ("Until tomorrow", "Do not disturb until tomorrow 00:00"),
        ("Until I switch it off", "Do not disturb"),
    ],
)
def test_the_tray_switches_it_for_a_while(quiet: Quiet, entry: str, said: str) -> None:
    quiet.choose(entry)
    assert quiet.said == said
    quiet.choose("Switch it off")
    assert quiet.said == ""


def test_it_ends_by_itself(qtbot: QtBot, quiet: Quiet) -> None:
    quiet.choose("For 30 minutes")
    quiet.is_at(NOON + timedelta(minutes=30) - timedelta(milliseconds=20))
    quiet.desk.look()
    quiet.is_at(NOON + timedelta(minutes=30))
    qtbot.waitUntil(lambda: quiet.said == "")


def test_its_hours_switch_it(qtbot: QtBot, quiet: Quiet) -> None:
    quiet.is_at(NOON - timedelta(milliseconds=20))
    quiet.desk.set_rules(("mon 12:00-13:00",), ())
    assert quiet.said == ""
    quiet.is_at(NOON)
    with qtbot.waitSignal(quiet.desk.changed):
        pass
    assert quiet.said == "Do not disturb until 13:00"
    press(quiet.window, "quiet")
    assert quiet.said == ""


def test_new_rules_leave_what_was_switched_by_hand(quiet: Quiet) -> None:
    quiet.choose("For 1 hour")
    quiet.desk.set_rules((), ("voice=silent",))
    assert quiet.said == "Do not disturb until 13:00"


def test_each_medium_may_do_what_the_settings_say(quiet: Quiet) -> None:
    quiet.desk.set_rules((), ("voice=silent",))
    assert not quiet.desk.may(interaction(), in_front=False).card
    assert quiet.desk.may(interaction(media="chat", family="chat"), in_front=False).card


# --- the next start


def started_again(quiet: Quiet, state: dict[str, object], at: datetime, hours: tuple[str, ...] = ()) -> Quiet:
    """Another app in the same window, with what the one before left in the file of places."""
    left = json.loads(json.dumps(state))
    again = Quiet(quiet.window, quiet.tray, quiet.clock)
    again.is_at(at)
    again.desk.restore_state(left)
    again.desk.set_rules(hours, ())
    return again


@pytest.mark.parametrize(
    ("entry", "after", "said"),
    [
        ("For 30 minutes", timedelta(minutes=20), "Do not disturb until 12:30"),
        ("For 30 minutes", timedelta(minutes=30), ""),
        ("Until I switch it off", timedelta(days=400), "Do not disturb"),
        ("Switch it off", timedelta(minutes=1), ""),
    ],
)
def test_what_was_switched_by_hand_outlives_the_app(quiet: Quiet, entry: str, after: timedelta, said: str) -> None:
    quiet.choose("For 1 hour")
    quiet.choose(entry)
    state = quiet.desk.save_state()
    assert started_again(quiet, state, NOON + after).said == said


def test_hours_that_were_ended_by_hand_stay_ended(quiet: Quiet) -> None:
    hours = ("12:00-13:00", "15:00-16:00")
    quiet.desk.set_rules(hours, ())
    assert quiet.said == "Do not disturb until 13:00"
    quiet.choose("Switch it off")
    state = quiet.desk.save_state()
    assert started_again(quiet, state, NOON + timedelta(minutes=30), hours).said == ""
    assert started_again(quiet, state, NOON + timedelta(hours=3), hours).said == "Do not disturb until 16:00"


def test_what_is_over_is_not_kept(quiet: Quiet) -> None:
    quiet.choose("For 30 minutes")
    quiet.is_at(NOON + timedelta(hours=1))
    assert quiet.desk.save_state() == {"quiet": {}}


@pytest.mark.parametrize(
    "stored",
    [
        None,
        [],
        "on",
        {"on_until": 7},
        {"on_until": "later"},
        {"on_until": "9999-12-31T23:59:59+00:00"},
        {"on_until": {}},
    ],
)
def test_nonsense_in_the_file_is_passed_over(quiet: Quiet, stored: object) -> None:
    assert started_again(quiet, {"quiet": stored}, NOON).said == ""
