"""The sheet of keys, and that it and the tool tips say what is really bound."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from maestro_desktop.ui.help_sheet import HelpSheet
from maestro_desktop.ui.keys import EVERYWHERE, SHORTCUTS
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.widgets import Key
from maestro_desktop.ui.workspace import Workspace
from tests.ui.gallery import Scene, scenes
from tests.ui.seen import find, focused, is_shown, press, rows, words

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
#: The view -> its place on the sheet. The nearest one around a button or shortcut counts.
PLACES = {
    "Workspace": EVERYWHERE,
    "CardLane": EVERYWHERE,
    "Palette": "Command palette",
    "DialBox": "Dial box",
    "DialCard": "Question before a call",
    "SidePanel": "Panel",
    "HistoryTable": "History",
    "FilterBar": "History",
    "DetailsView": "Details of a conversation",
    "NeedsView": "What needs you",
    "CallbacksView": "Call-back list",
    "TodayView": "The day in numbers",
    "HealthView": "Check-up",
    "PeopleView": "Contacts",
    "PersonView": "One contact",
    "ContactForm": "Form of a contact",
    "ContactPage": "Form of a contact",
    "PickView": "Choosing a contact",
    "DuplicatesView": "Duplicates",
    "MergeWindow": "Merging contacts",
    "ChangesView": "What was done, what was learned",
    "LearnedView": "What was done, what was learned",
    "DoNotCallView": "Do-not-call list",
    "ImportWindow": "Importing contacts",
    "SettingsDialog": "Settings",
    "Assistant": "Setting up",
    "EventInspector": "Event inspector",
    "HelpSheet": "Keyboard help",
}
#: Bound by a view for a place inside it.
ELSEWHERE = {("Panel", "Ctrl+Shift+F"): "History", ("Panel", "Enter"): "History"}
#: Several buttons in a row, of which the sheet names the first.
LIKE_THE_FIRST = re.compile(r"Alt\+[2-9]")


def ancestors(widget: QObject | None) -> Iterator[QObject]:
    while widget is not None:
        yield widget
        widget = widget.parent()


def place(widget: QObject) -> str:
    return next((PLACES[name] for each in ancestors(widget) if (name := type(each).__name__) in PLACES), "")


def tip_keys(button: QAbstractButton) -> str:
    found = re.search(r"  \(([^()]+)\)</p>$", button.toolTip())
    return html.unescape(found[1]) if found else ""


def portable(keys: str) -> str:
    return keys.replace("Return", "Enter")


def bound(root: QWidget) -> Iterator[tuple[str, str, QWidget]]:
    """Place, keys and owner of all that answers to a key or says so."""
    for button in root.findChildren(QAbstractButton):
        if keys := tip_keys(button):
            yield place(button), keys, button
    for shortcut in root.findChildren(QShortcut):
        owner = shortcut.parent()
        assert isinstance(owner, QWidget)
        yield place(owner), portable(shortcut.key().toString()), owner
    for owner in (root, *root.findChildren(QWidget)):
        for action in owner.actions():
            if keys := action.shortcut().toString():
                yield place(owner), portable(keys), owner


def commands(window: Workspace) -> set[str]:
    return {keys for action in window.actions() if (keys := action.shortcut().toString())}


def reach(one: QShortcut | QAction) -> tuple[QObject | None, Qt.ShortcutContext]:
    context = one.context() if isinstance(one, QShortcut) else one.shortcutContext()
    return one.parent(), context


def meet(one: QShortcut | QAction, other: QShortcut | QAction) -> bool:
    """Whether there is a place for the focus in which both would answer."""
    (owner, context), (second, context_2) = reach(one), reach(other)
    assert owner is not None
    assert second is not None
    if Qt.ShortcutContext.WidgetShortcut in (context, context_2):
        return owner is second
    # A page that is not shown has no shortcuts: two pages of a stack, each for the whole window, never meet.
    return owner in ancestors(second) or second in ancestors(owner)


@pytest.mark.parametrize("scene", list(scenes()), ids=lambda scene: scene[0])
def test_the_sheet_lists_every_key_of_every_view(qtbot: QtBot, theme: Theme, window: Workspace, scene: Scene) -> None:
    listed = {(each.place, each.keys) for each in SHORTCUTS}
    everywhere = commands(window) | {keys for where, keys in listed if where == EVERYWHERE}
    widget = scene[1](theme)
    qtbot.addWidget(widget)
    widget.show()
    for where, keys, owner in bound(widget):
        where = ELSEWHERE.get((where, keys), where)
        if LIKE_THE_FIRST.fullmatch(keys) or (keys in everywhere and (where in (EVERYWHERE, "Panel") or not where)):
            continue
        assert (where, keys) in listed, f"{keys} of {type(owner).__name__} {owner.objectName()} is not on the sheet"
    for key in widget.findChildren(Key):
        says = tip_keys(key.button)
        keys = portable(key.key().toString())
        assert says == keys or keys == "Ctrl+Enter", f"{key.button.accessibleName()} does not say {keys}"


@pytest.mark.parametrize("scene", list(scenes()), ids=lambda scene: scene[0])
def test_no_two_things_answer_to_one_key(qtbot: QtBot, theme: Theme, scene: Scene) -> None:
    widget = scene[1](theme)
    qtbot.addWidget(widget)
    widget.show()
    by_key: dict[str, list[QShortcut | QAction]] = {}
    for shortcut in widget.findChildren(QShortcut):
        by_key.setdefault(portable(shortcut.key().toString()), []).append(shortcut)
    for action in widget.findChildren(QAction):
        if keys := action.shortcut().toString():
            by_key.setdefault(portable(keys), []).append(action)
    for keys, those in by_key.items():
        for one, other in combinations(those, 2):
            # Pressing twice the same button is one thing: Enter and Return, or a remove button of each line.
            same = isinstance(one, Key) and isinstance(other, Key) and one.button is other.button
            assert same or not meet(one, other), f"{keys}: {one.parent()} and {other.parent()}"


#: Answered by the views themselves, before the window's command is asked.
OWN = {("Contacts", "Ctrl+F"), ("One contact", "Ctrl+F")}
PAGES = {
    PLACES[name]
    for name in PLACES
    if name
    not in ("Workspace", "CardLane", "MergeWindow", "ImportWindow", "SettingsDialog", "EventInspector", "HelpSheet")
}


def test_no_page_of_the_window_takes_a_key_of_its_commands(window: Workspace) -> None:
    taken = {(each.place, each.keys) for each in SHORTCUTS if each.place in PAGES and each.keys in commands(window)}
    assert taken == OWN


def test_the_sheet_has_no_key_twice_in_a_place(window: Workspace) -> None:
    listed = [(each.place, each.keys) for each in SHORTCUTS]
    listed += [(EVERYWHERE, keys) for keys in commands(window)]
    assert len(listed) == len(set(listed))


def test_the_sheet_promises_no_shortcut_that_nobody_has(qtbot: QtBot, theme: Theme) -> None:
    there: set[tuple[str, str]] = set()
    for scene in (*(scene for _, scene in scenes()), HelpSheet):
        widget = scene(theme)
        qtbot.addWidget(widget)
        widget.show()
        for where, keys, _ in bound(widget):
            there |= {(where, keys), (ELSEWHERE.get((where, keys), where), keys)}
    #: Answered in a keyPressEvent; each has a test where its view is tested.
    by_hand = {"Up", "Down", "Enter", "Esc", "Del", "Space", "Ctrl+Space", "Ctrl+A", "Ctrl+Enter", "U", "Alt+1"}
    missing = {
        (each.place, each.keys)
        for each in SHORTCUTS
        if each.keys not in by_hand and (each.place, each.keys) not in there
    }
    assert missing == OWN


# --- every action has a key, or is rare

#: Reached by Tab and Space, by the rule in ``maestro_desktop/ui/keys.py``. In windows of their own nothing is hurried:
WINDOWS = {"Settings", "Setting up", "Importing contacts", "Merging contacts", "Event inspector", "Keyboard help", ""}
BY_TAB = {
    # They call or write to somebody, one of several
    *("card_number", "card_email", "involved_person"),
    # They ask or tell by themselves, and go by themselves or with an answer
    *("question_yes", "question_no", "question_dismiss", "trouble_dismiss", "done_dismiss", "done_undo"),
    *("reminder_call", "reminder_later", "reminder_dismiss", "offer_dial", "offer_dismiss"),
    *("dial_receipt_again", "dial_receipt_copy", "dial_receipt_dismiss"),
    # One of several answers: Enter gives the proposed one, and those of a row are next to each other
    *("need_other", "need_more"),
    # Set up once
    *("not_set_up_assistant", "not_set_up_settings", "do_not_call_import", "contact_picture_choose"),
    *("contact_picture_remove", "contact_do_not_call"),
    # Put right once in a while
    *("involved_add", "involved_choose", "involved_refuse", "involved_unlink"),
    *("relink_cancel", "relink_event", "relink_join", "relink_message", "relink_split", "relink_take"),
    # Esc in the line above does it, or Backspace
    *("filter_chip", "history_show_all"),
    # Enter in the line above, where nobody is found
    "pick_new",
}
#: They go with the arrow keys.
BY_ARROWS = re.compile(r"today_\w+|ScrollLeftButton|ScrollRightButton")


def has_key(button: QAbstractButton, keyed: set[QAbstractButton]) -> bool:
    mnemonic = "&" in button.text().replace("&&", "")
    return mnemonic or button in keyed or bool(tip_keys(button)) or not button.objectName()


@pytest.mark.parametrize("scene", list(scenes()), ids=lambda scene: scene[0])
def test_what_is_done_often_has_a_key_in_its_tool_tip(qtbot: QtBot, theme: Theme, scene: Scene) -> None:
    widget = scene[1](theme)
    qtbot.addWidget(widget)
    widget.show()
    keyed = {key.button for key in widget.findChildren(Key)}
    for button in widget.findChildren(QAbstractButton):
        name = button.objectName()
        rare = place(button) in WINDOWS or name in BY_TAB or BY_ARROWS.fullmatch(name)
        if button.isVisibleTo(widget) and button.isEnabled() and not rare:
            assert has_key(button, keyed), f"{name} ({button.accessibleName()}) in {place(button)} has no key"


# --- the window


def type_on(text: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, text)


@pytest.fixture
def sheet(qtbot: QtBot, window: Workspace) -> HelpSheet:
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_F1)
    sheet = next(each for each in QApplication.topLevelWidgets() if isinstance(each, HelpSheet) and each.isVisible())
    qtbot.addWidget(sheet)
    qtbot.waitUntil(sheet.isActiveWindow)
    return sheet


def test_f1_shows_the_commands_and_the_keys_of_every_place(sheet: HelpSheet, window: Workspace) -> None:
    shown = rows(sheet._table)
    assert {row.subtitle for row in shown} == {EVERYWHERE, *(each.place for each in SHORTCUTS)}
    said = {(row.title, row.right) for row in shown if row.subtitle == EVERYWHERE}
    assert {(a.text(), a.shortcut().toString()) for a in window.actions() if not a.shortcut().isEmpty()} <= said
    assert not sheet.isModal()


@pytest.mark.parametrize(
    ("typed", "first"),
    [("ctrl+l", "Dial a number"), ("call-back remind", "Remind me"), ("HISTORY filter", "Filter the history")],
)
def test_it_is_searched_by_words_places_and_keys(sheet: HelpSheet, typed: str, first: str) -> None:
    type_on(typed)
    assert rows(sheet._table)[0].title == first


def test_what_is_not_found_is_said_with_the_next_step(sheet: HelpSheet) -> None:
    type_on("zebra")
    assert words(sheet, "keys_nothing_text") == "No key is found for this. Search for another word."
    assert not is_shown(sheet, "keys_list")


def test_what_is_shown_is_copied_as_text(qtbot: QtBot, sheet: HelpSheet, window: Workspace) -> None:
    type_on("inspector")
    with qtbot.waitSignal(window.copy_requested) as copied:
        press(sheet, "keys_copy")
    assert copied.args == [
        "Ctrl+Shift+I\tEvent inspector\tEverywhere\nCtrl+F\tSearch\tEvent inspector\nEsc\tClose\tEvent inspector"
    ]
    with qtbot.waitSignal(window.copy_requested):
        QTest.keyClick(
            find(sheet, "keys_search"),
            Qt.Key.Key_C,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
        )


@pytest.mark.parametrize("name", ["keys_search", "keys_list", "keys_copy"])
def test_escape_closes_it_wherever_the_focus_is(qtbot: QtBot, sheet: HelpSheet, name: str) -> None:
    widget = find(sheet, name)
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not sheet.isVisible())


def test_letters_typed_on_the_list_search(sheet: HelpSheet) -> None:
    table = find(sheet, "keys_list")
    table.setFocus()
    QTest.keyClicks(table, "q")
    type_on("uit")
    assert [row.title for row in rows(sheet._table)] == ["Quit"]


def test_it_closes_with_the_window(sheet: HelpSheet, window: Workspace) -> None:
    window.close_windows()
    assert not sheet.isVisible()


# --- two on the same keys do nothing at all


@pytest.mark.parametrize("name", ["people", "person"])
def test_ctrl_f_in_a_page_with_a_search_of_its_own_goes_there(
    qtbot: QtBot, theme: Theme, window: Workspace, name: str
) -> None:
    page = dict(scenes())[f"{name}-460"](theme)
    window.panel.show_page(page)
    page.setFocus()
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_F, CONTROL)
    assert focused() == f"{name}_search"
