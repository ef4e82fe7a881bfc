"""Contacts that look alike, and making one of them, as a person sees it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from maestro_desktop.core.contacts.model import Contact, Phone
from maestro_desktop.ui.contact_summary import ContactSummary, lines_of, shared_lines
from maestro_desktop.ui.duplicates import MOST_CONTACTS, MOST_GROUPS, DuplicatesView
from maestro_desktop.ui.merge_window import MergeWindow
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.widgets import column
from tests.ui.alike import ADA_NEW, ADA_OLD, FIELDS, GROUPS, Group, result
from tests.ui.conftest import Clock
from tests.ui.people import ADA, BEN, formatted
from tests.ui.seen import find, is_shown, press, words

BAD = "<img src=file:///etc/passwd> & \u202eevil " + "x" * 5_000


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, clock: Clock) -> DuplicatesView:
    view = DuplicatesView(theme, formatted, clock.wall_ms)
    qtbot.addWidget(view)
    view.resize(380, 700)
    view.show()
    qtbot.waitExposed(view)
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    return view


@pytest.fixture
def asked(view: DuplicatesView) -> DuplicatesView:
    view.show_groups(GROUPS)
    view.start()
    return view


def key(pressed: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, pressed)


def cards(view: QWidget) -> list[ContactSummary]:
    QApplication.processEvents()
    return [card for card in view.findChildren(ContactSummary) if card.isVisibleTo(view)]


def whys(view: DuplicatesView) -> str:
    return words(view, "duplicates_why")


def told(place: int) -> str:
    return " ".join(GROUPS[place].why)


# --- the review


def test_before_and_without_groups_it_says_so(view: DuplicatesView) -> None:
    assert words(view, "duplicates_none") == "Looking for contacts that look alike…"
    view.show_groups(())
    assert words(view, "duplicates_none") == "No contacts look alike. Look here again after an import."
    assert not is_shown(view, "duplicates_merge")


def test_as_many_as_are_looked_for_may_not_be_all(view: DuplicatesView) -> None:
    view.show_groups(tuple(replace(GROUPS[0]) for _ in range(MOST_GROUPS)))
    assert words(view, "duplicates_hint").startswith("1 of 100 or more · ")


def test_a_group_says_why_and_shows_what_is_the_same(asked: DuplicatesView) -> None:
    assert words(asked, "duplicates_title") == "Are these the same?"
    assert words(asked, "duplicates_hint").startswith("1 of 3")
    assert whys(asked) == ("They have the same number: +44 20 7946 0018. They have the same e-mail address.")
    first, second = cards(asked)
    assert words(first, "alike_who") == "Ada Whitfield"
    assert words(first, "alike_whence") == "Made here · changed yesterday 14:02"
    assert words(second, "alike_whence").startswith("From a vCard file")
    told = [label.text() for label in second.findChildren(QLabel, "alike_line")]
    assert told == [
        "Harbour and Pine",
        "+44 20 7946 0018 · work",
        "ada.whitfield@harbourpine.example",
        "12 Quay Street, Bristol, BS1 4AA, United Kingdom",
        "trade, north",
        "Send the oak sample.",
    ]
    assert len(second.findChildren(QLabel, "alike_same")) == 2
    same = [line for line in second.findChildren(QLabel, "alike_line") if line.accessibleDescription()]
    assert [line.text() for line in same] == told[1:3]


def test_enter_merges_and_the_group_stays_until_it_is_done(qtbot: QtBot, asked: DuplicatesView) -> None:
    with qtbot.waitSignal(asked.merge_wanted) as wanted:
        key(Qt.Key.Key_Return)
    assert wanted.args == [GROUPS[0]]
    assert whys(asked) == told(0)
    asked.show_groups(GROUPS[1:])
    assert whys(asked) == told(1)
    assert words(asked, "duplicates_hint").startswith("1 of 2")


def test_n_tells_apart_and_goes_on(qtbot: QtBot, asked: DuplicatesView) -> None:
    with qtbot.waitSignal(asked.apart) as apart:
        key(Qt.Key.Key_N)
    assert apart.args == [GROUPS[0]]
    assert whys(asked) == told(1)
    for _ in range(2):
        key(Qt.Key.Key_N)
    assert words(asked, "duplicates_none").startswith("No contacts look alike.")
    assert find(asked, "duplicates_back").hasFocus()
    with qtbot.assertNotEmitted(asked.apart):
        key(Qt.Key.Key_N)


def test_arrows_skip_and_come_back(asked: DuplicatesView) -> None:
    for pressed, place in (
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_Down, 2),
        (Qt.Key.Key_Down, 0),
        (Qt.Key.Key_Up, 2),
        (Qt.Key.Key_Up, 1),
    ):
        key(pressed)
        assert whys(asked) == told(place)
    press(asked, "duplicates_skip")
    assert whys(asked) == told(2)
    find(asked, "duplicates_merge").setFocus()
    key(Qt.Key.Key_Down)
    assert whys(asked) == told(0)


def test_the_buttons_do_what_the_keys_do(qtbot: QtBot, asked: DuplicatesView) -> None:
    with qtbot.waitSignal(asked.merge_wanted):
        press(asked, "duplicates_merge")
    with qtbot.waitSignal(asked.back):
        press(asked, "duplicates_back")
    apart = find(asked, "duplicates_apart")
    apart.setFocus()
    with qtbot.waitSignal(asked.apart):
        key(Qt.Key.Key_Return)
    with qtbot.waitSignal(asked.back):
        key(Qt.Key.Key_Escape)
    for button in asked.findChildren(QAbstractButton):
        assert button.accessibleName()
        assert button.toolTip().endswith(")</p>")


def test_u_takes_back_whatever_the_window_means_by_u(qtbot: QtBot, theme: Theme, clock: Clock) -> None:
    window = QWidget()
    around: list[int] = []
    QShortcut(QKeySequence(Qt.Key.Key_U), window).activated.connect(lambda: around.append(1))
    view = DuplicatesView(theme, formatted, clock.wall_ms)
    layout = column()
    layout.addWidget(view)
    window.setLayout(layout)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    view.show_groups(GROUPS)
    view.start()
    with qtbot.waitSignal(view.undo_wanted):
        key(Qt.Key.Key_U)
    assert around == []


def test_a_list_that_changes_keeps_the_place(asked: DuplicatesView) -> None:
    key(Qt.Key.Key_Down)
    newer = replace(GROUPS[1], why=("Same number.", "Same company."))
    asked.show_groups((GROUPS[0], Group((ADA, BEN), ("New",)), newer))
    assert whys(asked) == "Same number. Same company."
    asked.show_groups((GROUPS[0],))
    assert whys(asked) == told(0)
    assert not find(asked, "duplicates_skip").isEnabled()
    assert asked.group == GROUPS[0]


def test_the_focus_does_not_leave_with_the_last_but_one_group(asked: DuplicatesView) -> None:
    find(asked, "duplicates_skip").setFocus()
    asked.show_groups(GROUPS[:1])
    assert find(asked, "duplicates_group").hasFocus()


def test_a_crowd_is_shown_in_part(view: DuplicatesView) -> None:
    many = tuple(Contact(id=n, name=f"P{n}") for n in range(1, 31))
    view.show_groups((Group(many, ("Same number.",)),))
    assert len(cards(view)) == MOST_CONTACTS
    assert words(view, "alike_more") == "18 more look like these."


@pytest.mark.parametrize("width", [320, 460])
def test_hostile_words_stay_words_and_fit(view: DuplicatesView, width: int) -> None:
    bad = replace(ADA_OLD, name=BAD, org=BAD, notes=BAD, tags=(BAD,), phones=(Phone(BAD),), source=BAD)
    view.resize(width, 700)
    view.show_groups((Group((bad, ADA), (BAD,)),))
    QApplication.processEvents()
    assert view.width() == width
    for card in cards(view):
        assert card.width() <= width
    for label in filter(QLabel.text, view.findChildren(QLabel)):
        assert label.textFormat() is Qt.TextFormat.PlainText
        assert "\u202e" not in label.text()


def test_lines_say_everything_a_contact_holds() -> None:
    contact = Contact(
        title="Buyer",
        phones=(Phone("12", "", "9", "desk"),),
        do_not_call=True,
        urls=("https://x.example",),
        fields=(("Size", "L"),),
        pinned="Speaks Welsh",
    )
    assert lines_of(contact, formatted) == (
        ("building-2", "Buyer"),
        ("phone-off", "Do not call"),
        ("phone", "12 · ext. 9 · desk"),
        ("external-link", "https://x.example"),
        ("info", "Size: L"),
        ("triangle-alert", "Speaks Welsh"),
    )
    assert shared_lines((contact,), formatted) == frozenset()
    assert shared_lines((contact, replace(contact, title="")), formatted) == frozenset(lines_of(contact, formatted)[1:])


# --- making one of them


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> MergeWindow:
    window = MergeWindow(theme, (ADA_NEW, ADA_OLD), FIELDS, result, formatted)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def options(window: MergeWindow) -> list[str]:
    return [radio.accessibleName() for radio in window.findChildren(QRadioButton)]


def became(window: MergeWindow) -> list[str]:
    (card,) = cards(window)
    return [words(card, "merge_preview_who")] + [
        label.text() for label in card.findChildren(QLabel, "merge_preview_line") if label.isVisibleTo(card)
    ]


def test_only_what_differs_is_asked(window: MergeWindow) -> None:
    assert words(window, "merge_title") == "Merge 2 contacts"
    titles = [label.text() for label in window.findChildren(QLabel, "merge_field")]
    assert titles == ["Name", "Company", "Do not call", "Notes"]
    assert options(window)[:4] == [
        "Ada Whitfield",
        "A. Whitfield",
        "Harbour & Pine Interiors Ltd",
        "Harbour and Pine",
    ]
    assert window.choice == {"name": 0, "org": 0, "do_not_call": 0, "notes": 0}


def test_the_result_follows_the_choice(window: MergeWindow) -> None:
    assert became(window)[:2] == ["Ada Whitfield", "Head of Purchasing · Harbour & Pine Interiors Ltd"]
    radio = window.findChildren(QRadioButton)[3]
    radio.click()
    assert became(window)[1] == "Head of Purchasing · Harbour and Pine"
    assert became(window)[-1].endswith("Send the oak sample.")


def test_arrows_choose_tab_goes_on_and_enter_merges(qtbot: QtBot, window: MergeWindow) -> None:
    key(Qt.Key.Key_Down)
    assert window.choice["name"] == 1
    key(Qt.Key.Key_Tab)
    key(Qt.Key.Key_Down)
    with qtbot.waitSignal(window.merged) as merged:
        key(Qt.Key.Key_Return)
    contact, gone = merged.args
    assert (contact.id, contact.name, contact.org) == (1, "A. Whitfield", "Harbour and Pine")
    assert gone == (7,)
    assert not window.isVisible()


def test_everything_of_one_contact_with_one_key(window: MergeWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert window.choice == {"name": 1, "org": 1, "do_not_call": 1, "notes": 2}
    press(window, "merge_whole")
    assert window.choice == {"name": 0, "org": 0, "do_not_call": 0, "notes": 1}


def test_escape_leaves_them_as_they_are(qtbot: QtBot, window: MergeWindow) -> None:
    with qtbot.assertNotEmitted(window.merged), qtbot.waitSignal(window.rejected):
        key(Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_enter_on_cancel_cancels(qtbot: QtBot, window: MergeWindow) -> None:
    find(window, "merge_cancel").setFocus()
    with qtbot.assertNotEmitted(window.merged):
        key(Qt.Key.Key_Return)
    assert not window.isVisible()


def test_contacts_that_differ_in_nothing_are_merged_at_once(qtbot: QtBot, theme: Theme) -> None:
    def same(_choice: Mapping[str, int]) -> Contact:
        return ADA

    window = MergeWindow(theme, (ADA, replace(ADA, id=9), replace(ADA, id=10)), (), same, formatted)
    qtbot.addWidget(window)
    window.show()
    assert words(window, "merge_words").startswith("There is nothing to choose.")
    with qtbot.waitSignal(window.merged) as merged:
        press(window, "merge_go")
    assert merged.args == [ADA, (9, 10)]


def test_long_and_hostile_values_are_cut_and_literal(qtbot: QtBot, theme: Theme) -> None:
    fields = tuple(replace(field, options=(BAD, *field.options[1:]), title=BAD) for field in FIELDS)
    window = MergeWindow(theme, (replace(ADA_NEW, name=BAD), ADA_OLD), fields, result, formatted)
    qtbot.addWidget(window)
    window.show()
    QApplication.processEvents()
    assert window.width() <= 800
    radio = window.findChildren(QRadioButton)[0]
    assert radio.text().startswith("<img")
    assert radio.text().endswith("…")
    assert "&lt;img" in radio.toolTip()
