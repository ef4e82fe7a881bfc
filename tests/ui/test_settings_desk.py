"""The settings dialog with a real settings file: what is wrong is said beside the field, and nothing is written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from maestro_desktop.core.policy import unread
from maestro_desktop.paths import Paths
from maestro_desktop.settings import Settings, load
from maestro_desktop.settings_desk import GROUPS, SettingsDesk, fields_of
from maestro_desktop.settings_sources import FILE_NAME
from maestro_desktop.ui.settings_dialog import SettingsDialog
from maestro_desktop.ui.theme import Theme
from tests.ui.seen import alone, find, is_shown, press, words


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[SettingsDialog]:
    parent = alone(qtbot, QWidget())
    desk = SettingsDesk(Paths.under(tmp_path), {}, {"region": "GB"}, theme, unread=unread)
    desk.show(parent)
    (dialog,) = parent.findChildren(SettingsDialog)
    yield dialog
    dialog.close()


@pytest.mark.parametrize("field", ["my_numbers", "queue_numbers"])
def test_a_number_that_stands_for_nobody_is_told(dialog: SettingsDialog, tmp_path: Path, field: str) -> None:
    control = find(dialog, f"setting_{field}_control", QLineEdit)
    control.setText("4711, 7946 0018")
    press(dialog, "settings_save")
    assert words(dialog, f"setting_{field}_problem") == (
        "7946 0018 is no complete number: write it with its area code, or with + and country code"
    )
    assert not (Paths.under(tmp_path).config / FILE_NAME).exists()
    control.setText("4711, 020 7946 0018, +49 30 901820")
    press(dialog, "settings_save")
    assert not dialog.isVisible()
    assert "020 7946 0018" in (Paths.under(tmp_path).config / FILE_NAME).read_text()


def test_a_setting_goes_back_to_what_it_usually_is(dialog: SettingsDialog, tmp_path: Path) -> None:
    file = Paths.under(tmp_path).config / FILE_NAME
    box = find(dialog, "setting_outbound_pop_control", QComboBox)
    assert not is_shown(dialog, "setting_outbound_pop_reset")
    box.setCurrentIndex(box.findData("never"))
    assert "Back to: When it rings" in find(dialog, "setting_outbound_pop_reset").toolTip()
    press(dialog, "settings_save")
    assert 'outbound_pop = "never"' in file.read_text()


def test_what_is_reset_leaves_the_file(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    """So that a default that the administrator gives later is in force."""
    file = Paths.under(tmp_path).config / FILE_NAME
    file.parent.mkdir(parents=True)
    file.write_text('outbound_pop = "never"\nregion = "GB"\n')
    parent = alone(qtbot, QWidget())
    desk = SettingsDesk(Paths.under(tmp_path), {}, {}, theme)
    desk.show(parent)
    (dialog,) = parent.findChildren(SettingsDialog)
    press(dialog, "setting_outbound_pop_reset")
    assert find(dialog, "setting_outbound_pop_control", QComboBox).hasFocus()
    press(dialog, "settings_save")
    assert file.read_text() == 'region = "GB"\n'
    assert desk.settings.outbound_pop == "offered"


def test_every_setting_stands_once_under_a_heading(tmp_path: Path) -> None:
    fields = fields_of(load(Paths.under(tmp_path), {}))
    assert sorted(each.key for each in fields) == sorted(Settings.model_fields)
    named = [name for _, names in GROUPS for name in names]
    assert sorted(named) == sorted(Settings.model_fields), "say under which heading a new setting stands"


def test_a_value_has_words_that_fit_its_setting(tmp_path: Path) -> None:
    choices = {each.key: dict(each.choices) for each in fields_of(load(Paths.under(tmp_path), {}))}
    assert choices["premium_calls"]["ask"] == "Ask first"
    assert choices["auto_contact"]["ask"] == "Offer to create a contact"


def test_headings_go_with_what_stands_under_them(dialog: SettingsDialog) -> None:
    find(dialog, "settings_search", QLineEdit).setText("screen pop")
    headings = [label.text() for label in dialog.findChildren(QLabel, "settings_group") if not label.isHidden()]
    assert headings == ["Screen pop"]
