"""States, reloads and gaps, without a browser."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from maestro_desktop.web.config import Timing
from maestro_desktop.web.watchdog import Watchdog

TIMING = Timing(ping_ms=40, load_timeout_ms=1_500, back_off_ms=(20, 40, 80))


class Watched:
    """A watchdog, its clock, and what it said. ``alive`` makes page and frame answer every probe."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.now = 1_000
        self.loads = 0
        self.alive = True
        self.frame_alive = True
        self.states: list[str] = []
        self.blocked: list[str] = []
        self.notices: list[tuple[str, dict[str, Any]]] = []
        self.dog = Watchdog(TIMING, lambda: self.now)
        self.dog.reload_due.connect(self._on_load)
        self.dog.probe_due.connect(self._on_probe)
        self.dog.state_changed.connect(self._on_state)
        self.dog.reload_blocked.connect(self.blocked.append)
        self.dog.noticed.connect(self._on_notice)

    def _on_load(self) -> None:
        self.loads += 1

    def _on_probe(self) -> None:
        if self.alive:
            self.dog.pinged(-1)
            self.dog.frame_answered(self.frame_alive)

    def _on_state(self, state: str, sentence: str) -> None:
        assert sentence
        self.states.append(state)

    def _on_notice(self, kind: str, details: str) -> None:
        self.notices.append((kind, json.loads(details)))

    def kinds(self) -> list[str]:
        return [kind for kind, _ in self.notices]

    def arrive(self) -> None:
        self.dog.bridge_came_up()
        self.dog.frame_arrived()

    def wait_loads(self, count: int) -> None:
        self.qtbot.waitUntil(lambda: self.loads >= count, timeout=20_000)

    def wait_state(self, state: str) -> None:
        self.qtbot.waitUntil(lambda: self.dog.state == state, timeout=20_000)

    def wait_ticks(self, count: int) -> None:
        for _ in range(count):
            with self.qtbot.waitSignal(self.dog.probe_due, timeout=20_000):
                pass


@pytest.fixture
def watched(qtbot: QtBot) -> Iterator[Watched]:
    it = Watched(qtbot)
    yield it
    it.dog.stop()


@pytest.fixture
def running(watched: Watched) -> Watched:
    """Loaded, and an event was heard."""
    watched.dog.start()
    watched.arrive()
    watched.dog.heard(is_event=True)
    assert watched.states == ["waiting", "connected"]
    return watched


def test_a_good_start_is_no_notice(running: Watched) -> None:
    running.wait_ticks(4)
    assert running.loads == 1
    assert running.notices == []
    assert running.dog.state == "connected"


def test_missed_pings_lead_to_a_reload_and_an_honest_gap(running: Watched) -> None:
    running.now = 5_000
    running.wait_ticks(2)
    running.alive = False
    running.now = 9_000
    running.wait_state("checking")
    running.wait_loads(2)
    running.now = 12_000
    running.arrive()
    assert running.dog.state == "waiting"
    assert running.notices == [
        ("reload", {"reason": "no_ping", "agreed": False}),
        ("deaf", {"from_ms": 5_000, "to_ms": 12_000, "reloaded": True}),
    ]


def test_pings_that_come_back_heal_without_a_reload(running: Watched) -> None:
    running.dog.set_call_active(True)
    running.alive = False
    running.wait_state("checking")
    running.alive = True
    running.wait_state("connected")
    assert running.loads == 1
    assert running.kinds() == ["deaf"]
    assert running.notices[0][1]["reloaded"] is False


def test_silent_frame_is_noticed_although_the_document_pings(running: Watched) -> None:
    running.frame_alive = False
    running.wait_loads(2)
    assert running.kinds() == ["frame_silent", "reload"]


def test_frame_that_talks_is_not_silent(running: Watched) -> None:
    running.frame_alive = False
    for _ in range(5):
        running.dog.pinged(10)
        running.wait_ticks(1)
    assert running.notices == []


def test_call_is_never_cut_without_consent(running: Watched) -> None:
    running.dog.set_call_active(True)
    assert running.dog.reload("agent", agreed=False) is False
    assert running.loads == 1
    running.dog.document_gone("renderer_gone", status="Killed")
    running.qtbot.waitUntil(lambda: len(running.blocked) == 2, timeout=20_000)
    running.alive = False
    running.wait_ticks(4)
    assert len(running.blocked) == 2
    assert running.dog.state == "lost"
    assert running.dog.reload("agent", agreed=True) is True
    assert running.loads == 2


def test_blocked_reload_follows_when_the_call_is_over(running: Watched) -> None:
    running.dog.set_call_active(True)
    running.dog.woke_from_sleep()
    assert running.dog.state == "checking"
    running.qtbot.waitUntil(lambda: len(running.blocked) == 1, timeout=20_000)
    running.dog.set_call_active(False)
    running.wait_loads(2)


def test_network_back_checks_and_reloads_once(running: Watched) -> None:
    running.dog.network_changed(True)
    assert running.dog.state == "connected"
    running.dog.network_changed(False)
    assert running.dog.state == "checking"
    running.wait_ticks(3)
    assert running.loads == 1
    running.dog.network_changed(True)
    running.wait_loads(2)
    running.arrive()
    running.wait_ticks(3)
    assert running.loads == 2
    assert running.kinds() == ["reload", "deaf"]


def test_event_while_offline_shows_that_the_page_lives(running: Watched) -> None:
    running.dog.network_changed(False)
    running.dog.heard(is_event=True)
    assert running.dog.state == "connected"


def test_failed_loads_are_tried_again_ever_more_slowly(watched: Watched) -> None:
    watched.dog.start()
    for attempt in range(1, 5):
        watched.dog.load_failed("Could not be reached.", problem="unreachable")
        assert watched.dog.state == "lost"
        assert watched.dog._retry_timer.interval() == (20, 40, 80, 80)[attempt - 1]
        watched.wait_loads(attempt + 1)
    assert watched.kinds().count("load_failed") == 4


def test_reason_stays_while_a_page_that_failed_is_tried_again(watched: Watched) -> None:
    seen = []
    watched.dog.start()
    seen.append(watched.dog.is_trying_again)
    watched.dog.load_failed("No answer.", problem="timeout")
    watched.wait_loads(2)
    assert (watched.dog.state, watched.dog.sentence) == ("loading", "No answer.")
    seen.append(watched.dog.is_trying_again)
    watched.arrive()
    seen.append(watched.dog.is_trying_again)
    assert seen == [False, True, False]
    watched.dog.reload("agent", agreed=False)
    assert watched.dog.sentence == "The contact-centre page is loading."


def test_page_that_never_arrives_is_lost_and_tried_again(watched: Watched) -> None:
    watched.dog.start()
    watched.dog.bridge_came_up()
    watched.wait_loads(2)
    assert ("load_failed", {"problem": "timeout"}) in watched.notices


def test_late_arrival_after_the_time_out_is_welcome(watched: Watched) -> None:
    watched.dog.start()
    watched.dog.bridge_came_up()
    watched.wait_state("lost")
    watched.dog.frame_arrived()
    assert watched.dog.state == "waiting"
    watched.wait_ticks(3)
    assert watched.loads == 1


def test_sign_in_page_in_place_of_the_document_is_left_in_peace(running: Watched) -> None:
    running.dog.frame_arrived("The page is elsewhere.", bridge_gone=True)
    assert running.dog.state == "waiting"
    assert not running.dog._tick_timer.isActive()


def test_stopped_watchdog_does_nothing(running: Watched) -> None:
    running.dog.stop()
    running.dog.document_gone("renderer_gone", status="Killed")
    assert running.dog.reload("agent", agreed=True) is False
    assert running.loads == 1
