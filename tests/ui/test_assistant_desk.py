"""The assistant for the first run, as a person goes through it: real settings, a real core, real servers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QProgressBar
from pytestqt.qtbot import QtBot

from maestro_desktop.assistant_desk import AssistantDesk
from maestro_desktop.links_desk import LinksDesk
from maestro_desktop.microphone import MicrophoneTest
from maestro_desktop.native.base import SCHEMES, LinkState, LinkStatus, NullNative, Outcome
from maestro_desktop.paths import Paths
from maestro_desktop.settings import load
from maestro_desktop.settings_desk import SettingsDesk
from maestro_desktop.settings_sources import FILE_NAME
from maestro_desktop.ui.assistant import Assistant
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.workspace import Workspace
from tests.ui.bench import Bench
from tests.ui.conftest import Clock
from tests.ui.seen import find, focused, is_shown, key, press, words
from tests.web.site import Site
from tests.web.site import cti as cti

DOMAIN = "https://agents.example.com"


class System(NullNative):
    """One that can start programs."""

    starts = False
    opened = ""

    def link_status(self, schemes: Sequence[str] = SCHEMES) -> tuple[LinkStatus, ...]:
        return tuple(LinkStatus(scheme, LinkState.OURS) for scheme in schemes)

    def open_link(self, link: str) -> Outcome:
        self.opened = link
        return Outcome(True)

    def autostart(self) -> bool:
        return self.starts

    def set_autostart(self, on: bool, command: Sequence[str]) -> Outcome:
        self.starts = on
        return Outcome(True)


class Microphone(MicrophoneTest):
    """Hears when the test says so."""

    def start(self) -> None:
        self.heard.emit(40)


class Led(Bench):
    """A bench with the assistant open."""

    assistant: AssistantDesk

    def lead(self, theme: Theme, folder: Path, overrides: Mapping[str, object] | None = None) -> None:
        self.paths = Paths.under(folder)
        self.system = System()
        self.heard: list[Microphone] = []
        self.settings = SettingsDesk(self.paths, {}, overrides or {}, theme)

        def microphone(parent: QObject) -> Microphone:
            self.heard.append(Microphone(parent))
            return self.heard[-1]

        self.assistant = AssistantDesk(
            self.settings,
            self.engine,
            self.system,
            LinksDesk(self.system, theme, lambda: "5ec2e7"),
            theme=theme,
            clock_ms=self.clock.wall_ms,
            microphone=microphone,
        )
        self.show()

    def show(self) -> None:
        self.assistant.show()
        self.wait(lambda: self.led.isActiveWindow())

    @property
    def led(self) -> Assistant:
        (window,) = self._open()
        return window

    @property
    def is_open(self) -> bool:
        return bool(self._open())

    def _open(self) -> list[Assistant]:
        windows = QApplication.topLevelWidgets()
        return [each for each in windows if isinstance(each, Assistant) and each.isVisible()]

    @property
    def step(self) -> str:
        return words(self.led, "assistant_where")

    def enter(self, setting: str, text: str) -> None:
        find(self.led, f"setting_{setting}_control", QLineEdit).setText(text)


@pytest.fixture
def bench(qtbot: QtBot, window: Workspace, theme: Theme, clock: Clock, tmp_path: Path) -> Iterator[Led]:
    bench = Led(qtbot, window, clock, tmp_path / "maestro.db")
    bench.lead(theme, tmp_path / "app")
    yield bench
    bench.assistant.close()
    bench.close()


def test_with_the_keyboard_through_all_steps(bench: Led) -> None:
    assert (bench.step, focused()) == ("Step 1 of 4", "setting_host_origin_control")
    bench.enter("host_origin", DOMAIN)
    key(Qt.Key.Key_Return)
    assert load(bench.paths, {}).settings.host_origin == DOMAIN
    assert bench.settings.settings.host_origin == DOMAIN
    assert (bench.step, focused()) == ("Step 2 of 4", "assistant_microphone_test")
    press(bench.led, "assistant_next")
    assert bench.step == "Step 3 of 4"
    key(Qt.Key.Key_Return)
    assert bench.step == "Step 4 of 4"
    assert not is_shown(bench.led, "assistant_skip")
    press(bench.led, "assistant_back")
    assert bench.step == "Step 3 of 4"
    key(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    press(bench.led, "assistant_next")
    assert not bench.is_open
    assert "cti_url" not in (bench.paths.config / FILE_NAME).read_text()


def test_all_steps_can_be_skipped_and_nothing_is_written(bench: Led) -> None:
    for number in (2, 3, 4):
        press(bench.led, "assistant_skip")
        assert bench.step == f"Step {number} of 4"
    press(bench.led, "assistant_next")
    assert not bench.is_open
    assert not (bench.paths.config / FILE_NAME).exists()


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", "is needed for the page; without it you can skip this step"),
        ("agents", "must be a web address such as https://agents.example.com"),
        (f"{DOMAIN}/page", "must be a domain only, such as https://agents.example.com, without a path"),
    ],
)
def test_what_is_wrong_is_said_at_the_field(bench: Led, typed: str, problem: str) -> None:
    bench.enter("host_origin", typed)
    press(bench.led, "assistant_next")
    assert (bench.step, words(bench.led, "setting_host_origin_problem")) == ("Step 1 of 4", problem)
    assert focused() == "setting_host_origin_control"
    assert not (bench.paths.config / FILE_NAME).exists()


def test_what_was_entered_waits_until_the_assistant_is_opened_again(bench: Led) -> None:
    bench.enter("host_origin", DOMAIN)
    key(Qt.Key.Key_Escape)
    assert not bench.is_open
    bench.show()
    assert words(bench.led, "setting_host_origin_control") == DOMAIN


def test_what_was_changed_elsewhere_meanwhile_is_shown(bench: Led) -> None:
    key(Qt.Key.Key_Escape)
    bench.settings.change({"host_origin": DOMAIN})
    bench.show()
    assert words(bench.led, "setting_host_origin_control") == DOMAIN


def test_what_is_fixed_is_shown_as_such(bench: Led, theme: Theme, tmp_path: Path) -> None:
    bench.assistant.close()
    bench.lead(theme, tmp_path / "other", {"host_origin": DOMAIN})
    assert not find(bench.led, "setting_host_origin_control").isEnabled()
    assert words(bench.led, "setting_host_origin_origin") == "Set by your administrator."
    press(bench.led, "assistant_next")
    assert bench.step == "Step 2 of 4"


def test_the_page_is_asked_for_only_when_wanted_and_the_answer_is_said(bench: Led, cti: Site) -> None:
    cti.page("/cti", "the page")
    bench.enter("cti_url", cti.url("/cti"))
    bench.enter("host_origin", DOMAIN)
    assert not cti.requests
    press(bench.led, "assistant_page_test")
    bench.wait(lambda: "answers" in words(bench.led, "assistant_page_result"))
    assert words(bench.led, "assistant_page_test") == "Test the page"
    bench.enter("cti_url", cti.url("/other"))
    assert not is_shown(bench.led, "assistant_page_result")
    press(bench.led, "assistant_page_test")
    bench.wait(lambda: "no such page (status 404)" in words(bench.led, "assistant_page_result"))


def test_a_test_that_takes_long_can_be_stopped(bench: Led, cti: Site) -> None:
    answer = cti.hold("/cti")
    bench.enter("cti_url", cti.url("/cti"))
    press(bench.led, "assistant_page_test")
    assert words(bench.led, "assistant_page_test") == "Cancel"
    assert is_shown(bench.led, "assistant_page_progress")
    press(bench.led, "assistant_page_test")
    assert words(bench.led, "assistant_page_result") == "The test was stopped."
    with bench.qtbot.waitSignal(bench.assistant._reached):
        answer.set()
    assert words(bench.led, "assistant_page_result") == "The test was stopped."


def test_an_address_that_is_none_is_not_asked_for(bench: Led) -> None:
    bench.enter("cti_url", "http://agents.example.com")
    press(bench.led, "assistant_page_test")
    assert words(bench.led, "setting_cti_url_problem").startswith("must start with https://")
    assert words(bench.led, "assistant_page_test") == "Test the page"


def test_the_microphone_shows_how_loud_it_is(bench: Led, qtbot: QtBot) -> None:
    press(bench.led, "assistant_skip")
    press(bench.led, "assistant_microphone_test")
    assert find(bench.led, "assistant_microphone_progress", QProgressBar).value() == 40
    bench.heard[-1].ended.emit(True, "“Headset” hears you.")
    assert words(bench.led, "assistant_microphone_result") == "“Headset” hears you."
    press(bench.led, "assistant_microphone_test")
    press(bench.led, "assistant_skip")
    press(bench.led, "assistant_back")
    assert words(bench.led, "assistant_microphone_result") == "The test was stopped."
    with qtbot.waitSignal(bench.assistant.page_wanted):
        press(bench.led, "assistant_show_page")


def test_start_up_is_set_at_once(bench: Led) -> None:
    for _ in range(2):
        press(bench.led, "assistant_skip")
    find(bench.led, "assistant_autostart", QCheckBox).click()
    assert bench.system.starts
    assert words(bench.led, "assistant_links_result") == "The app starts with the computer."
    find(bench.led, "setting_start_hidden_control", QCheckBox).setChecked(True)
    assert load(bench.paths, {}).settings.start_hidden
    assert is_shown(bench.led, "links_view")


def test_a_link_goes_round_and_is_no_wish_to_call(bench: Led) -> None:
    for _ in range(2):
        press(bench.led, "assistant_skip")
    bench.wait(lambda: find(bench.led, "links_try").isEnabled())
    press(bench.led, "links_try")
    bench.wait(lambda: bool(bench.system.opened))
    assert not bench.assistant.heard("tel:+442079460018")
    assert bench.assistant.heard(bench.system.opened)
    assert words(bench.led, "links_note").startswith("It works")


def test_it_is_put_away_with_the_window(bench: Led) -> None:
    bench.assistant.put_away()
    assert not bench.is_open


def test_a_system_that_starts_nothing_says_so(bench: Led, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(System, "set_autostart", NullNative.set_autostart)
    for _ in range(2):
        press(bench.led, "assistant_skip")
    find(bench.led, "assistant_autostart", QCheckBox).click()
    assert not find(bench.led, "assistant_autostart", QCheckBox).isChecked()
    assert "not supported on this system" in words(bench.led, "assistant_links_result")


def test_contacts_are_counted_and_one_is_looked_for(bench: Led, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    for _ in range(3):
        press(bench.led, "assistant_skip")
    assert said[-1] == "Step 4 of 4: Contacts"
    press(bench.led, "assistant_contacts_test")
    bench.wait(lambda: words(bench.led, "assistant_contacts_result").startswith("There are no contacts yet."))
    bench.know("Ada Lovelace")
    press(bench.led, "assistant_contacts_test")
    told = "There is 1 contact, and a search for “Ada Lovelace” finds one."
    bench.wait(lambda: words(bench.led, "assistant_contacts_result") == told)
    assert said[-1] == told
    with qtbot.waitSignal(bench.assistant.import_wanted):
        press(bench.led, "assistant_import")
