"""The settings dialog with a real settings file: what is wrong is said beside the field, and nothing is written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from maestro_desktop.core.policy import unread
from maestro_desktop.paths import Paths
from maestro_desktop.settings_desk import SettingsDesk
from maestro_desktop.settings_sources import FILE_NAME
from maestro_desktop.ui.settings_dialog import SettingsDialog
from maestro_desktop.ui.theme import Theme
from tests.ui.seen import alone, find, press, words


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
