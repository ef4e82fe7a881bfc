"""Keys of the settings, the keys of a system, and what the agent reads about them."""

from __future__ import annotations

import socket
from collections.abc import Iterator, Mapping

import pytest
from pytestqt.qtbot import QtBot

from maestro_desktop.keys_desk import KeysDesk
from maestro_desktop.native.keys import GlobalKeys, KeyNews, Keys, KeyState, conflict
from maestro_desktop.ui.theme import Theme
from tests.ui.seen import words


class System:
    """Gives all keys but F9, which another program has; ``tell`` says what the system says later."""

    def __init__(self) -> None:
        self.asked: list[dict[str, str]] = []
        self.ours, self.theirs = socket.socketpair()
        self.news: list[KeyNews] = []
        self.lost = self.closed = False

    def grab(self, wanted: Mapping[str, Keys]) -> tuple[KeyNews, ...]:
        self.asked.append({action: str(keys) for action, keys in wanted.items()})
        return tuple(
            conflict(action, keys) if keys.key == "F9" else KeyNews(action, KeyState.TAKEN)
            for action, keys in wanted.items()
        )

    def tell(self, *news: KeyNews) -> None:
        self.news += news
        self.theirs.send(b"x")

    def fileno(self) -> int:
        return self.ours.fileno()

    def process(self) -> tuple[KeyNews, ...]:
        if self.lost:
            raise ConnectionError("gone")
        if self.news:
            self.ours.recv(64)
        news, self.news = tuple(self.news), []
        return news

    def close(self) -> None:
        self.closed = True
        self.ours.close()
        self.theirs.close()


@pytest.fixture
def system() -> System:
    return System()


@pytest.fixture
def desk(theme: Theme, system: System) -> Iterator[KeysDesk]:
    def make(descriptions: Mapping[str, str]) -> GlobalKeys:
        assert descriptions["hotkey_clipboard"] == "Dial from the clipboard"
        return system

    desk = KeysDesk(make, theme)
    yield desk
    desk.close()
    system.close()


def test_keys_are_asked_for_once_and_told_when_they_are_pressed(qtbot: QtBot, desk: KeysDesk, system: System) -> None:
    for _ in range(2):
        desk.want({"hotkey_clipboard": "Ctrl+Alt+D", "hotkey_marked": ""})
    assert system.asked == [{"hotkey_clipboard": "Ctrl+Alt+D"}]
    with qtbot.waitSignal(desk.pressed) as pressed:
        system.tell(KeyNews("hotkey_clipboard", token="let-me-in"))
    assert pressed.args == ["hotkey_clipboard", "let-me-in"]


def test_keys_that_another_program_has_are_told_and_shown(qtbot: QtBot, desk: KeysDesk) -> None:
    with qtbot.waitSignal(desk.refused) as refused:
        desk.want({"hotkey_clipboard": "Ctrl+Alt+D", "hotkey_marked": "Ctrl+F9"})
    sentence = "Another program has Ctrl+F9 already. Choose other keys, or free them there."
    assert refused.args == [f"Dial what is marked: {sentence}"]
    view = desk.view()
    qtbot.addWidget(view)
    assert words(view, "keys_0") == "Ctrl+Alt+D, in every program"
    assert words(view, "keys_1") == f"Ctrl+F9: {sentence}"
    desk.want({"hotkey_clipboard": "", "hotkey_marked": ""})
    assert words(view, "keys_0") == "No keys"


def test_other_keys_that_the_desktop_gave_are_shown(qtbot: QtBot, desk: KeysDesk, system: System) -> None:
    view = desk.view()
    qtbot.addWidget(view)
    desk.want({"hotkey_clipboard": "Ctrl+Alt+D"})
    system.tell(KeyNews("hotkey_clipboard", KeyState.TAKEN, "Super+D"))
    qtbot.waitUntil(lambda: words(view, "keys_0") == "Super+D, in every program")


def test_a_lost_connection_is_told_once_and_can_be_taken_up_again(qtbot: QtBot, desk: KeysDesk, system: System) -> None:
    desk.want({"hotkey_clipboard": "Ctrl+Alt+D"})
    system.lost = True
    with qtbot.waitSignal(desk.refused) as refused:
        system.tell(KeyNews("hotkey_clipboard"))
    assert refused.args == ["Dial from the clipboard: The keys were lost."]
    assert system.closed


def test_nothing_is_asked_of_a_system_while_no_keys_are_named(desk: KeysDesk, system: System) -> None:
    desk.want({"hotkey_clipboard": "", "hotkey_marked": ""})
    assert system.asked == []
