"""Notifications through dunst, a real notification server, on a bus and a display of the test's own."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from maestro_desktop.native.base import Notification, NotificationEvent, NullNotifier
from maestro_desktop.native.notifications import FreedesktopNotifier
from tests.native.desktop import Desktop, need


@pytest.fixture
def dunst(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> Iterator[Callable[..., str]]:
    """Run `dunstctl`; the server of this test shows everything and closes nothing by itself."""
    need("dunst", "dunstctl")
    config = tmp_path / "dunstrc"
    config.write_text(
        "[global]\nmarkup = full\nidle_threshold = 0\n[urgency_normal]\ntimeout = 0\n"
        '[urgency_critical]\nformat = "URGENT %s %b"\n'
    )
    server = subprocess.Popen(
        ["dunst", "-conf", str(config)], env=desktop.environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )

    def control(*words: str) -> str:
        status, output = desktop.run(["dunstctl", *words])
        return output if status == 0 else ""

    qtbot.waitUntil(lambda: control("count") != "", timeout=10_000)
    yield control
    server.terminate()
    server.wait()


@pytest.fixture
def notifier(bus: str) -> Iterator[FreedesktopNotifier]:
    notifier = FreedesktopNotifier(bus)
    yield notifier
    notifier.close()


def shown(dunst: Callable[..., str], qtbot: QtBot, count: int = 1) -> list[dict[str, Any]]:
    """What is on the screen now; dunst draws a moment after it has answered."""
    qtbot.waitUntil(lambda: dunst("count", "displayed").strip() == str(count), timeout=10_000)
    dunst("close-all")
    entries = json.loads(dunst("history"))["data"][0]
    return [{key: value["data"] for key, value in entry.items()} for entry in entries]


def wait_for_event(notifier: FreedesktopNotifier, qtbot: QtBot) -> NotificationEvent:
    found: list[NotificationEvent] = []

    def happened() -> bool:
        found.extend(notifier.process())
        return bool(found)

    qtbot.waitUntil(happened, timeout=10_000)
    return found[0]


def test_a_notification_is_shown_as_plain_text(
    notifier: FreedesktopNotifier, dunst: Callable[..., str], qtbot: QtBot
) -> None:
    body = "<b>Ada</b> & Söhne\n<img src='file:///etc/passwd'>"
    id = notifier.show(Notification("Incoming call", body, urgent=True))
    assert id > 0
    (entry,) = shown(dunst, qtbot)
    assert entry["summary"] == "Incoming call"
    assert entry["appname"] == "Maestro Desktop"
    assert entry["message"].startswith("URGENT")
    # Markup is escaped, so the server shows the signs themselves and opens nothing.
    assert "&lt;b&gt;Ada" in entry["body"]
    assert "<img" not in entry["body"]


def test_a_click_comes_back_with_its_action(
    notifier: FreedesktopNotifier, dunst: Callable[..., str], qtbot: QtBot
) -> None:
    id = notifier.show(Notification("Missed call", "Ada", actions=(("default", "Open"), ("dial", "Call back"))))
    qtbot.waitUntil(lambda: dunst("count", "displayed").strip() == "1", timeout=10_000)
    assert notifier.fileno() > 0
    dunst("action", "0")
    event = wait_for_event(notifier, qtbot)
    assert (event.id, event.kind, event.key) == (id, "action", "default")


def test_a_newer_one_takes_the_place_of_an_older(
    notifier: FreedesktopNotifier, dunst: Callable[..., str], qtbot: QtBot
) -> None:
    first = notifier.show(Notification("One"))
    assert notifier.show(Notification("Two", replaces=first)) == first
    (entry,) = shown(dunst, qtbot)
    assert entry["summary"] == "Two"


def test_dismissing_closes_and_is_reported_once(
    notifier: FreedesktopNotifier, dunst: Callable[..., str], qtbot: QtBot
) -> None:
    id = notifier.show(Notification("One"))
    notifier.dismiss(id)
    assert wait_for_event(notifier, qtbot) == NotificationEvent(id, "closed")
    assert notifier.process() == ()


def test_notifications_of_others_are_not_ours(
    notifier: FreedesktopNotifier, dunst: Callable[..., str], qtbot: QtBot, bus: str
) -> None:
    stranger = FreedesktopNotifier(bus)
    theirs = stranger.show(Notification("Theirs"))
    ours = notifier.show(Notification("Ours"))
    assert theirs != ours
    stranger.dismiss(theirs)
    notifier.dismiss(ours)
    assert wait_for_event(notifier, qtbot).id == ours
    stranger.close()


def test_without_a_server_or_a_bus_nothing_is_shown_and_nothing_breaks(bus: str, tmp_path: Path) -> None:
    for address in (bus, f"unix:path={tmp_path}/nothing", "disabled:", "garbage"):
        lonely = FreedesktopNotifier(address)
        assert lonely.show(Notification("One")) == 0
        assert lonely.fileno() == -1
        assert lonely.process() == ()
        lonely.dismiss(3)
        lonely.close()


def test_the_connection_comes_back_after_a_loss(
    notifier: FreedesktopNotifier, dunst: Callable[..., str], qtbot: QtBot
) -> None:
    assert notifier.show(Notification("One")) > 0
    # What a restart of the bus does to us.
    notifier._connection.sock.shutdown(2)
    assert notifier.process() == ()
    assert notifier.fileno() == -1
    assert notifier.show(Notification("Two")) > 0


def test_the_null_notifier_shows_nothing() -> None:
    null = NullNotifier()
    assert null.show(Notification("One")) == 0
    assert null.fileno() == -1
    assert null.process() == ()
    null.dismiss(1)
    null.close()
