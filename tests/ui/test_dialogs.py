"""Settings, tray and the window for a store in trouble."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from maestro_desktop.core.phone.decision import Source
from maestro_desktop.ui.geometry import centred
from maestro_desktop.ui.settings_dialog import Field, SettingsDialog
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.tray import Tray
from maestro_desktop.ui.trouble_window import StoreTroubleWindow
from tests.ui.people import formatted
from tests.ui.seen import find, is_shown, press, type_into, words

POP = Field(
    "inbound_pop",
    "Inbound screen pop",
    "When the caller's record opens.",
    "choice",
    "offered",
    (("offered", "As soon as it rings"), ("accepted", "Once you accept")),
)
FIELDS = (
    Field("cti_url", "CTI page", "Address of the 8x8 page.", "text", "https://cti.example/"),
    Field("region", "Country of numbers", "Empty: you are asked.", "region", "GB"),
    POP,
    Field("start_hidden", "Start in the tray", "Start without a window.", "bool", False),
    Field("key_file", "Key file", "Only you may read it.", "text", "/etc/key", locked=True, origin="policy"),
    Field("host_origin", "Whitelisted domain", "", "text", "x", origin="environment", problem="must be a domain"),
)


@pytest.fixture
def settings(qtbot: QtBot, theme: Theme) -> SettingsDialog:
    dialog = SettingsDialog(theme, FIELDS)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def test_only_what_changed_is_saved(qtbot: QtBot, settings: SettingsDialog) -> None:
    assert not find(settings, "settings_save").isEnabled()
    find(settings, "setting_cti_url_control", QLineEdit).end(False)
    type_into(settings, "setting_cti_url_control", "?env=x")
    find(settings, "setting_start_hidden_control", QCheckBox).setChecked(True)
    region = find(settings, "setting_region_control", QComboBox)
    assert region.currentText() == "United Kingdom"
    region.setCurrentIndex(region.findData("DE"))
    pop = find(settings, "setting_inbound_pop_control", QComboBox)
    pop.setCurrentIndex(1)
    with qtbot.waitSignal(settings.saved) as saved:
        press(settings, "settings_save")
    assert saved.args == [
        {
            "cti_url": "https://cti.example/?env=x",
            "region": "DE",
            "inbound_pop": "accepted",
            "start_hidden": True,
        }
    ]


def test_a_locked_setting_is_shown_and_says_who_locked_it(settings: SettingsDialog) -> None:
    control = find(settings, "setting_key_file_control", QLineEdit)
    assert not control.isEnabled()
    assert control.text() == "/etc/key"
    assert words(settings, "setting_key_file_origin") == "Set by your administrator."
    control.setText("/other")
    assert settings.changes == {}


def test_where_a_value_came_from_and_what_is_wrong_is_said(settings: SettingsDialog) -> None:
    assert words(settings, "setting_host_origin_origin") == "Set by an environment variable for this start."
    assert words(settings, "setting_host_origin_problem") == "must be a domain"


def test_problems_after_saving_stand_at_their_field(settings: SettingsDialog) -> None:
    settings.show_problems({"cti_url": "must begin with https://"})
    assert words(settings, "setting_cti_url_problem") == "must begin with https://"
    assert not is_shown(settings, "setting_host_origin_problem")
    assert find(settings, "setting_cti_url_control").hasFocus()


def test_what_is_wrong_is_in_sight_after_a_search(qtbot: QtBot, settings: SettingsDialog) -> None:
    settings.resize(560, 240)
    last = [row for row in settings.findChildren(QWidget) if row.objectName().endswith("_control")][-1]
    field = last.objectName().removeprefix("setting_").removesuffix("_control")
    type_into(settings, "settings_search", "country")
    settings.show_problems({field: "is wrong"})
    problem = find(settings, f"setting_{field}_problem")
    qtbot.waitUntil(lambda: not problem.visibleRegion().isEmpty())


def test_search_finds_by_any_words(settings: SettingsDialog) -> None:
    type_into(settings, "settings_search", "record POP")
    assert is_shown(settings, "setting_inbound_pop")
    assert not is_shown(settings, "setting_cti_url")
    find(settings, "settings_search", QLineEdit).setText("nothing like it")
    assert words(settings, "settings_nothing") == "No setting has these words."


def test_a_value_that_is_no_choice_is_kept(qtbot: QtBot, theme: Theme) -> None:
    dialog = SettingsDialog(theme, (replace(POP, value="someday"),))
    qtbot.addWidget(dialog)
    assert dialog.findChild(QComboBox).currentText() == "someday"  # type: ignore[union-attr]
    assert dialog.changes == {}


def test_escape_leaves_without_saving(qtbot: QtBot, settings: SettingsDialog) -> None:
    type_into(settings, "setting_cti_url_control", "x")
    with qtbot.assertNotEmitted(settings.saved), qtbot.waitSignal(settings.rejected):
        QTest.keyClick(settings, Qt.Key.Key_Escape)


# --- tray


@pytest.fixture
def tray(theme: Theme) -> Tray:
    return Tray(theme, formatted)


def _entry(tray: Tray, words: str) -> None:
    next(action for action in tray.menu.actions() if action.text() == words).trigger()


@pytest.mark.parametrize(
    ("words", "signal"),
    [
        ("Open Maestro", "open_requested"),
        ("Dial from clipboard", "dial_clipboard_requested"),
        ("Dial…", "dial_box_requested"),
        ("Reload page", "reload_requested"),
        ("Settings", "settings_requested"),
        ("Quit", "quit_requested"),
    ],
)
def test_the_menu_reaches_everything(qtbot: QtBot, tray: Tray, words: str, signal: str) -> None:
    with qtbot.waitSignal(getattr(tray, signal)):
        _entry(tray, words)


def test_the_last_numbers_can_be_called_again(qtbot: QtBot, tray: Tray) -> None:
    for number in ("+447700900123", "+442079460018", "+4930231250", "+12025550143", "+442079460018"):
        tray.add_called(number)
    calls = [action.text() for action in tray.menu.actions() if action.text().startswith("Call")]
    assert calls == ["Call +44 20 7946 0018", "Call +1 202-555-0143", "Call +49 30 231250"]
    with qtbot.waitSignal(tray.dial_requested) as dialled:
        _entry(tray, "Call +1 202-555-0143")
    assert dialled.args == ["+12025550143", Source.TRAY]


def test_without_a_tray_it_says_so_and_nothing_breaks(tray: Tray) -> None:
    assert tray.available is QSystemTrayIcon.isSystemTrayAvailable()
    tray.show()
    tray.rebuild()
    for state in ("ringing", "active", "lost", "idle"):
        tray.set_state(state)
        assert tray.state == state
    if not tray.available:
        assert tray.show_message("Missed call", "Ada") is False
    tray.hide()


def test_a_rebuilt_icon_is_a_new_one(tray: Tray) -> None:
    tray.show()
    first = tray._icon
    tray.rebuild()
    assert tray._icon is not first
    assert tray._icon is not None
    assert tray._icon.contextMenu() is tray.menu
    tray.hide()
    tray.rebuild()
    assert tray._icon is None


def test_every_state_has_its_own_picture(tray: Tray) -> None:
    pictures = []
    for state in ("idle", "ringing", "active", "lost"):
        tray._state = state
        pictures.append(tray._picture().pixmap(32).toImage())
    assert all(pictures[a] != pictures[b] for a in range(4) for b in range(a))


def test_the_icon_shows_how_many_wait_and_says_it(tray: Tray) -> None:
    pictures = []
    for count, said in (
        (0, "Maestro Desktop: ringing"),
        (1, "Maestro Desktop: ringing · 1 waits to be called back"),
        (9, "Maestro Desktop: ringing · 9 wait to be called back"),
        (12, "Maestro Desktop: ringing · 12 wait to be called back"),
    ):
        tray.set_state("ringing")
        tray.set_waiting(count)
        assert tray.words == said
        pictures.append(tray._picture().pixmap(32).toImage())
    assert all(pictures[a] != pictures[b] for a in range(4) for b in range(a))
    tray.show_quiet("Do not disturb until 13:00")
    assert tray.words.endswith(" · Do not disturb until 13:00")


# --- store in trouble


def test_the_trouble_window_says_what_is_safe_and_offers_choices(qtbot: QtBot, theme: Theme) -> None:
    window = StoreTroubleWindow(
        theme,
        "Your data is locked",
        "The keyring is locked.",
        "Nothing is lost.",
        (("Try again", "retry"), ("Quit", "quit")),
    )
    qtbot.addWidget(window)
    window.show()
    assert words(window, "trouble_title") == "Your data is locked"
    assert words(window, "trouble_what") == "The keyring is locked."
    assert words(window, "trouble_safe") == "Nothing is lost."
    with qtbot.waitSignal(window.chosen) as chosen:
        press(window, "trouble_retry")
    assert chosen.args == ["retry"]
    with qtbot.waitSignal(window.closed):
        window.close()


def _trouble(qtbot: QtBot, theme: Theme, *options: tuple[str, str]) -> StoreTroubleWindow:
    window = StoreTroubleWindow(theme, "Your data is locked", "The keyring is locked.", "Nothing is lost.", options)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    return window


def test_the_trouble_window_stands_in_the_middle_of_the_screen(qtbot: QtBot, theme: Theme) -> None:
    window = _trouble(qtbot, theme, ("Quit", "quit"))
    assert window.geometry() == centred(window.size(), window.screen().availableGeometry())


def test_enter_presses_the_button_with_the_focus(qtbot: QtBot, theme: Theme) -> None:
    window = _trouble(qtbot, theme, ("Try again", "retry"), ("Quit", "quit"))
    pressed: list[str] = []
    window.chosen.connect(pressed.append)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Enter)
    assert pressed == ["retry", "quit"]


def test_escape_closes_the_trouble_window_only_where_nothing_else_is_offered(qtbot: QtBot, theme: Theme) -> None:
    asking = _trouble(qtbot, theme, ("Try again", "retry"), ("Quit", "quit"))
    QTest.keyClick(asking, Qt.Key.Key_Escape)
    assert asking.isVisible()
    telling = _trouble(qtbot, theme, ("Quit", "quit"))
    with qtbot.waitSignal(telling.closed):
        QTest.keyClick(telling, Qt.Key.Key_Escape)
    assert not telling.isVisible()
