"""What a screen reader is told of each view."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from maestro_desktop.ui.theme import Theme
from tests.ui.gallery import Scene, scenes


@pytest.mark.parametrize("scene", list(scenes()), ids=lambda scene: scene[0])
def test_no_markup_is_read_out(qtbot: QtBot, theme: Theme, scene: Scene) -> None:
    """Where nothing else describes a widget, its tool tip does, and that is markup."""
    widget = scene[1](theme)
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitExposed(widget)
    widget.grab()
    for each in (widget, *widget.findChildren(QWidget)):
        described = QAccessible.queryAccessibleInterface(each)
        told = described.text(QAccessible.Text.Description)
        assert "<p" not in told, f"{type(each).__name__} {each.objectName()}: {told}"
