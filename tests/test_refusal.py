"""A start that can't go on."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from maestro_desktop.refusal import refusal_window
from maestro_desktop.resources import resource_dir
from maestro_desktop.ui.icons import Icons
from maestro_desktop.ui.theme import Theme


@pytest.mark.parametrize("by_button", [True, False])
def test_refusal_is_told_and_ends_when_it_is_answered(qtbot: QtBot, qapp: QApplication, by_button: bool) -> None:
    left: list[bool] = []
    theme = Theme(qapp, Icons(resource_dir() / "icons"), dark=False)
    window = refusal_window(theme, "The folder /x can't be used: <b>Not a directory</b>.", lambda: left.append(True))
    qtbot.addWidget(window)
    window.show()
    what = window.findChild(QLabel, "trouble_what")
    assert what is not None
    assert what.text().startswith("The folder /x can't be used: <b>Not a directory</b>.")
    quit_button = window.findChild(QPushButton, "trouble_quit")
    assert quit_button is not None
    if by_button:
        quit_button.click()
    else:
        window.close()
    assert left == [True]
