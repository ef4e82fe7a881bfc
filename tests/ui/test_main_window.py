from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QLabel, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from maestro_desktop.core.phone.decision import Source
from maestro_desktop.ui.geometry import centred, clamp, ints_of, rect_of
from maestro_desktop.ui.main_window import CloseAction, MainWindow
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.workspace import Workspace
from tests.ui.conftest import Clock
from tests.ui.gallery import Scene, scenes
from tests.ui.people import RECENT, history, pop
from tests.ui.seen import find, is_shown, press, type_into, words

SCREEN = QRect(0, 0, 1920, 1080)
SECOND = QRect(1920, 0, 1280, 1024)


# --- geometry


@pytest.mark.parametrize(
    ("rect", "screens", "expected"),
    [
        (QRect(100, 100, 800, 600), [SCREEN], QRect(100, 100, 800, 600)),
        (QRect(1500, 700, 800, 600), [SCREEN], QRect(1120, 480, 800, 600)),
        (QRect(-50, -50, 800, 600), [SCREEN], QRect(0, 0, 800, 600)),
        (QRect(2000, 100, 800, 600), [SCREEN, SECOND], QRect(2000, 100, 800, 600)),
        (QRect(2000, 100, 800, 600), [SCREEN], QRect(560, 240, 800, 600)),
        (QRect(0, 0, 4000, 3000), [SCREEN], SCREEN),
        (QRect(5, 5, 10, 10), [], QRect(5, 5, 10, 10)),
    ],
)
def test_clamp(rect: QRect, screens: list[QRect], expected: QRect) -> None:
    assert clamp(rect, screens) == expected


numbers = st.integers(-20_000, 20_000)
sizes = st.integers(1, 9_000)
rects = st.builds(QRect, numbers, numbers, sizes, sizes)


@given(
    rects, st.lists(st.builds(QRect, numbers, numbers, st.integers(400, 4_000), st.integers(400, 3_000)), min_size=1)
)
def test_a_clamped_window_is_wholly_on_one_screen(rect: QRect, screens: list[QRect]) -> None:
    place = clamp(rect, screens)
    assert any(screen.contains(place) for screen in screens)
    assert clamp(place, screens) == place


@pytest.mark.parametrize(
    "junk", [None, "x", [], [1, 2, 3], [1, 2, "3", 4], [1, 2, 0, 4], [1e9, 2, 3, 4], [10**9, 0, 5, 5], {}, [True] * 4]
)
def test_nonsense_is_no_rectangle(junk: Any) -> None:
    assert rect_of(junk) is None
    assert ints_of(junk, 2) is None


def test_the_window_comes_back_where_it_was(qtbot: QtBot) -> None:
    first = MainWindow()
    qtbot.addWidget(first)
    first.setGeometry(40, 50, 1000, 700)
    first.paint_now()
    state = first.save_state()
    second = MainWindow()
    qtbot.addWidget(second)
    second.restore_state(state, [SCREEN])
    second.paint_now()
    assert second.geometry() == QRect(40, 50, 1000, 700)
    assert second.save_state() == state


def test_a_maximised_window_comes_back_maximised(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.restore_state({"window": [40, 50, 1000, 700], "maximised": True}, [SCREEN])
    window.paint_now()
    qtbot.waitUntil(window.isMaximized)
    assert window.save_state()["maximised"] is True


def test_the_parts_of_the_window_come_back_where_they_were(qtbot: QtBot, theme: Theme, clock: Clock) -> None:
    first = Workspace(theme=theme, clock_ms=clock.wall_ms)
    qtbot.addWidget(first)
    first.setGeometry(40, 50, 1000, 700)
    first.show()
    first._splitter.setSizes([500, 499])
    first.show_inspector()
    first.inspector.setGeometry(10, 20, 760, 400)
    state = first.save_state()
    second = Workspace(theme=theme, clock_ms=clock.wall_ms)
    qtbot.addWidget(second)
    second.setGeometry(40, 50, 1000, 700)
    second.restore_state(state, [SCREEN])
    second.show()
    second.show_inspector()
    assert second.inspector.geometry() == QRect(10, 20, 760, 400)
    assert second.save_state() == state


def test_the_inspector_opens_over_the_middle_of_the_window(qtbot: QtBot, theme: Theme, clock: Clock) -> None:
    window = Workspace(theme=theme, clock_ms=clock.wall_ms)
    qtbot.addWidget(window)
    screen = window.screen().availableGeometry()
    window.setGeometry(screen.adjusted(0, 0, -20, -20))
    window.inspector.resize(760, 300)
    assert window.save_state().get("inspector") is None
    window.show_inspector()
    assert window.inspector.geometry() == centred(QSize(760, 300), window.geometry())
    window.inspector.move(screen.topLeft())
    window.inspector.hide()
    window.show_inspector()
    assert window.inspector.pos() == screen.topLeft()


def test_every_window_has_the_apps_picture(window: Workspace, theme: Theme) -> None:
    ours = theme.icon("maestro", size=64).pixmap(64).toImage()
    for each in (window, window.inspector, QWidget()):
        assert each.windowIcon().pixmap(64).toImage() == ours


def test_a_damaged_state_is_passed_over(qtbot: QtBot, window: Workspace) -> None:
    outer = MainWindow()
    qtbot.addWidget(outer)
    before = outer.geometry(), window._splitter.sizes()
    for each in (outer, window):
        each.restore_state({"window": "x", "splitter": [0, -1], "inspector": 3, "maximised": "yes"}, [SCREEN])
    assert (outer.geometry(), window._splitter.sizes()) == before


def test_the_panel_has_two_fifths_at_first(window: Workspace) -> None:
    left, right = window._splitter.sizes()
    assert right / (left + right) == pytest.approx(0.4, abs=0.02)


# --- connection, trouble, questions


@pytest.mark.parametrize(
    ("state", "word"),
    [
        ("loading", "Loading"),
        ("waiting", "Waiting for sign-in"),
        ("connected", "Connected"),
        ("checking", "Checking"),
        ("lost", "Not connected"),
        ("something new", "Not connected"),
    ],
)
def test_the_connection_is_told_by_word_and_sentence(window: Workspace, state: str, word: str) -> None:
    window.set_connection(state, "A sentence about it.")
    assert words(window, "connection_text") == word
    assert words(window, "status_sentence") == "A sentence about it."


def test_the_page_takes_the_place_of_the_placeholder(qtbot: QtBot, window: Workspace) -> None:
    assert words(window, "page_placeholder") == "Loading the 8x8 page…"
    page = QLabel("page")
    window.set_page(page)
    assert page.isVisible()
    assert not is_shown(window, "page_placeholder")
    window.set_page(page)
    another = QLabel("another")
    with qtbot.waitSignal(page.destroyed):
        window.set_page(another)
    assert another.isVisible()


def test_troubles_are_said_once_bounded_and_dismissible(window: Workspace) -> None:
    for n in (1, 1, 2, 3, 4):
        window.show_trouble(f"Trouble {n}.")
    shown = [strip.label.text() for strip in window._troubles]
    assert shown == ["Trouble 2.", "Trouble 3.", "Trouble 4."]
    press(window, "trouble_dismiss")
    assert len(window._troubles) == 2


def test_a_trouble_does_not_take_the_focus(window: Workspace) -> None:
    window.panel.show_pop(pop())
    type_into(window, "card_notes", "x")
    window.show_trouble("Trouble.")
    assert find(window, "card_notes").hasFocus()


@pytest.mark.parametrize(
    ("button", "answer"), [("question_yes", True), ("question_no", False), ("question_dismiss", False)]
)
def test_a_question_is_answered_without_a_dialog(qtbot: QtBot, window: Workspace, button: str, answer: bool) -> None:
    window.ask("quit", "A call is going on. Quit anyway?", "Quit", "Stay")
    assert words(window, "question_text") == "A call is going on. Quit anyway?"
    assert find(window, "question_no").hasFocus()
    with qtbot.waitSignal(window.question_answered) as answered:
        press(window, button)
    assert answered.args == ["quit", answer]
    assert not is_shown(window, "question")


# --- closing


@pytest.mark.parametrize("action", CloseAction)
def test_closing_does_what_it_may(qtbot: QtBot, action: CloseAction) -> None:
    window = MainWindow(may_close=lambda: action)
    qtbot.addWidget(window)
    window.paint_now()
    closed: list[bool] = []
    window.closed.connect(lambda: closed.append(True))
    window.close()
    assert bool(closed) is (action is CloseAction.CLOSE)
    assert window.isVisible() is (action in (CloseAction.STAY, CloseAction.MINIMISE))
    assert window.isMinimized() is (action is CloseAction.MINIMISE)
    window.may_close = lambda: CloseAction.CLOSE


def test_who_has_something_unsaved_hears_of_the_closing_first(qtbot: QtBot) -> None:
    heard: list[str] = []
    window = MainWindow(may_close=lambda: heard.append("asked") or CloseAction.STAY)  # type: ignore[func-returns-value]
    qtbot.addWidget(window)
    window.closing.connect(lambda: heard.append("closing"))
    window.paint_now()
    window.close()
    assert heard == ["closing", "asked"]
    window.may_close = lambda: CloseAction.CLOSE


# --- keyboard


@pytest.mark.parametrize(
    ("keys", "signal"),
    [
        ("Ctrl+Shift+D", "dial_clipboard_requested"),
        ("Ctrl+R", "reload_requested"),
        ("Ctrl+,", "settings_requested"),
        ("Ctrl+Q", "quit_requested"),
    ],
)
def test_every_command_has_a_key_and_a_menu_entry(qtbot: QtBot, window: Workspace, keys: str, signal: str) -> None:
    actions = {action.shortcut().toString(): action for action in window.actions()}
    menu = window.findChild(QWidget, "main_menu")
    assert menu is not None
    assert actions[keys] in menu.actions()
    with qtbot.waitSignal(getattr(window, signal)):
        actions[keys].trigger()


def test_keys_lead_to_the_dial_box_and_the_notes(window: Workspace) -> None:
    window.panel.show_pop(pop())
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.dial_box.field.hasFocus()
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    assert find(window, "card_notes").hasFocus()


def test_a_key_opens_the_inspector_and_closes_it_again(qtbot: QtBot, window: Workspace) -> None:
    (action,) = [each for each in window.actions() if each.shortcut().toString() == "Ctrl+Shift+I"]
    action.trigger()
    qtbot.waitUntil(window.inspector.isActiveWindow)
    action.trigger()
    assert not window.inspector.isVisible()


def test_dial_wishes_of_box_and_panel_come_out_at_one_door(qtbot: QtBot, window: Workspace) -> None:
    type_into(window, "dial_field", "0207")
    with qtbot.waitSignal(window.dial_requested) as asked:
        QTest.keyClick(window.dial_box.field, Qt.Key.Key_Return)
    assert asked.args == ["0207", Source.DIAL_BOX]
    window.panel.show_pop(pop())
    with qtbot.waitSignal(window.dial_requested) as asked:
        press(window, "card_number")
    assert asked.args == ["+442079460018", Source.CONTACT]


def test_shortcuts_are_not_ambiguous(window: Workspace) -> None:
    keys = [action.shortcut().toString() for action in window.actions() if action.shortcut().toString()]
    assert len(keys) == len(set(keys))


# --- every view in every state


def _is_ours_to_name(widget: QWidget) -> bool:
    """Whether the Tab key stops here and Qt does not name it by itself."""
    inner = isinstance(widget.parent(), QAbstractScrollArea | QTabWidget) or widget.focusProxy() is not None
    stops = widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return stops and not inner and not isinstance(widget, QTabWidget) and not widget.isWindow()


@pytest.mark.parametrize("scene", list(scenes()), ids=lambda scene: scene[0])
def test_every_view_opens_is_named_and_fits(qtbot: QtBot, theme: Theme, scene: Scene) -> None:
    widget = scene[1](theme)
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitExposed(widget)
    QApplication.processEvents()
    for each in widget.findChildren(QWidget):
        if not each.isVisible():
            continue
        if _is_ours_to_name(each):
            name = each.accessibleName() or (each.text() if isinstance(each, QAbstractButton) else "")
            assert name, f"{type(each).__name__} {each.objectName()} has no name"
        if isinstance(each, QAbstractButton) and each.text():
            assert each.width() >= each.minimumSizeHint().width(), f"{each.text()} is cut"
        if isinstance(each, QLabel) and each.wordWrap() and each.text():
            assert each.height() >= each.heightForWidth(each.width()), f"{each.text()!r} is cut"


def test_a_scheme_change_keeps_what_is_on_the_screen(window: Workspace, theme: Theme) -> None:
    window.panel.add_history(history(), at_end=True, reset=True)
    window.panel.show_pop(pop(recent=RECENT))
    type_into(window, "card_notes", "keep me")
    theme.set_dark(True)
    try:
        assert words(window, "card_notes") == "keep me"
        dark = window.grab().toImage().pixelColor(5, 300)
        assert dark.lightness() < 80
    finally:
        theme.set_dark(False)
    assert window.grab().toImage().pixelColor(5, 300).lightness() > 200
