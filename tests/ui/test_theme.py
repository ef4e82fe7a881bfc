from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import maestro_desktop.ui
from maestro_desktop.ui.icons import Icons
from maestro_desktop.ui.style import _SHEET
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.tokens import DARK, LIGHT, PAIRS, Tokens, TypeScale, contrast
from maestro_desktop.ui.workspace import Workspace
from tests.ui.conftest import ICONS
from tests.ui.people import NOW, RECENT, formatted, history, pop
from tests.ui.seen import find

UI = Path(maestro_desktop.ui.__file__).parent
#: A disabled control needs no contrast (WCAG 2.1, 1.4.3), borders of no meaning neither.
EXEMPT = {"disabled", "border", "transparent"}


def test_contrast_of_known_pairs() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#FFFFFF") == pytest.approx(1)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "back", "least"), PAIRS)
def test_every_pair_is_readable(tokens: Tokens, front: str, back: str, least: float) -> None:
    ratio = contrast(getattr(tokens, front), getattr(tokens, back))
    assert ratio >= least, f"{front} on {back}: {ratio:.2f}"


def test_style_sheet_uses_only_checked_pairs() -> None:
    pairs = {(front, back) for front, back, _ in PAIRS}
    missing = []
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", _SHEET.template):
        front = re.search(r"(?<![\w-])color: \$(\w+)", body)
        back = re.search(r"background: \$(\w+)", body)
        if front and back and front[1] not in EXEMPT and (front[1], back[1]) not in pairs:
            missing.append((selector.strip(), front[1], back[1]))
    assert not missing


def test_type_scale_grows_with_the_system_and_has_bounds() -> None:
    assert TypeScale.of(9).body == 9.75
    assert TypeScale.of(12).title == pytest.approx(18)
    assert TypeScale.of(40).body == 16


def test_colours_stand_in_one_place_only() -> None:
    strays = [
        f"{path.name}: {found}"
        for path in UI.glob("*.py")
        if path.name != "tokens.py"
        for found in re.findall(r"[\"'](#[0-9A-Fa-f]{6})[\"']", path.read_text())
    ]
    assert not strays
    for path in UI.glob("*.py"):
        if path.name not in ("theme.py",):
            assert "setStyleSheet" not in path.read_text(), path.name


def test_scheme_switches_live(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.set_dark(True)
    assert qapp.palette().color(QPalette.ColorRole.Window) == theme.color("surface")
    assert theme.hex("surface") == DARK.surface
    with qtbot.waitSignal(theme.changed):
        theme.set_dark(False)
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == LIGHT.surface


@pytest.mark.parametrize("path", sorted(ICONS.glob("*.svg")), ids=lambda path: path.stem)
def test_every_icon_paints_in_the_asked_colour(qapp: QApplication, path: Path) -> None:
    image = Icons(ICONS).icon(path.stem, "#FF0000", "#00FF00", 24).pixmap(24).toImage()
    solid = [image.pixelColor(x, y) for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() > 200]
    assert solid
    if "currentColor" in path.read_text():
        assert all(color.name() == "#ff0000" for color in solid if color.alpha() == 255)


def test_labels_are_made_in_one_place() -> None:
    for path in UI.glob("*.py"):
        text = path.read_text()
        # The window's first word is a constant, shown before anything is imported.
        if path.name not in ("widgets.py", "main_window.py"):
            assert not re.search(r"\bQLabel\(", text), f"{path.name}: use plain_label()"
        assert "RichText" not in text, path.name
        assert not re.search(r"\b(QTextEdit|QTextBrowser|QMessageBox)\b|QToolTip\.", text), path.name
        assert "installEventFilter" not in text, path.name


def test_tool_tips_of_outside_text_are_escaped() -> None:
    for path in UI.glob("*.py"):
        for argument in re.findall(r"setToolTip\((.*)\)", path.read_text()):
            safe = (
                argument.startswith(("tip(", '"'))
                or "tip(" in argument
                or (path.name, argument) == ("tray.py", "self.words")
            )
            assert safe, f"{path.name}: setToolTip({argument})"


def _dressed(qtbot: QtBot, theme: Theme, *, switched: bool) -> tuple[list[QImage], int]:
    """A window in the dark scheme, made in it or in the light one: its pages, and how far the history is scrolled."""
    theme.set_dark(not switched)
    # No time passes: the card shows for how long it rings.
    window = Workspace(theme=theme, clock_ms=lambda: NOW, format_as_typed=formatted, steady_ms=lambda: 0)
    qtbot.addWidget(window)
    window.resize(1180, 760)
    window.panel.add_history(history(), at_end=True, reset=True)
    window.panel.show_pop(pop(recent=RECENT))
    window.show()
    qtbot.waitExposed(window)
    window.panel.table.verticalScrollBar().setValue(90)
    window.panel.show_details(RECENT[0])
    find(window, "card_name")
    theme.set_dark(True)
    pages = []
    for show in (window.panel.lane.show, window.panel.show_history, window.panel.show_needs):
        show()
        window.dial_box.field.setFocus()
        window.dial_box.field.setCursorPosition(0)
        QApplication.processEvents()
        pages.append(window.panel.grab().toImage())
    return pages, window.panel.table.verticalScrollBar().value()


def test_a_switch_dresses_all_as_if_it_were_new_and_moves_nothing(qtbot: QtBot, theme: Theme) -> None:
    try:
        assert _dressed(qtbot, theme, switched=True) == _dressed(qtbot, theme, switched=False)
    finally:
        theme.set_dark(False)
