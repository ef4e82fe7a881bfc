"""The list of contacts, as a person searches and marks in it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from maestro_desktop.core.contacts.model import Contact, Email, Phone
from maestro_desktop.ui.people import PeopleView, best_number, contact_row, draft_from
from maestro_desktop.ui.theme import Theme
from tests.core.desk import bounded
from tests.ui.people import ADA, BEN, CLEO, DORA, PEOPLE, formatted
from tests.ui.seen import alone, click_row, find, focused, is_shown, key, press, rows, type_into, words

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> PeopleView:
    view = alone(qtbot, PeopleView(theme, formatted))
    view.show_recent(PEOPLE, len(PEOPLE))
    view.start()
    QApplication.processEvents()
    return view


def titles(view: PeopleView) -> list[str]:
    return [row.title for row in rows(view.table)]


def marked(view: PeopleView) -> list[str]:
    return [row.title for row in rows(view.table) if row.marked]


def current(view: PeopleView) -> str:
    return titles(view)[view.table.currentIndex().row()]


def click(view: PeopleView, row: int, held: Qt.KeyboardModifier) -> None:
    spot: QPoint = view.table.visualRect(view.table.model().index(row, 0)).center()
    QTest.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, held, spot)


# --- what a row shows


def test_a_row_says_who_where_and_how_to_call(view: PeopleView) -> None:
    ada, _, _, dora, nordlys, stranger = rows(view.table)
    assert (ada.icon, ada.title, ada.subtitle) == ("user", "Ada Whitfield", "Harbour & Pine Interiors Ltd")
    assert ada.right_sub == "+44 20 7946 0018"
    assert (dora.subtitle, dora.tone) == ("Do not call · Nordlys Logistics AS", "error")
    assert dora.right_sub == "+44 7700 900123"  # the preferred one
    assert (nordlys.icon, nordlys.subtitle) == ("building-2", "")
    assert (stranger.title, stranger.subtitle) == ("+1 202-555-0143", "Provisional")
    assert stranger.right_sub == ""


def test_the_number_that_was_searched_for_is_the_one_shown() -> None:
    assert best_number(DORA, "23125") == DORA.phones[2]
    assert best_number(DORA, "022 123 45") == DORA.phones[0]
    assert best_number(DORA, "dora") == DORA.phones[1]
    assert best_number(CLEO, "123") is None


def test_without_a_number_the_address_is_shown() -> None:
    assert contact_row(Contact(name="Jo", emails=(Email("jo@x.example"),)), str).right_sub == "jo@x.example"
    assert contact_row(Contact(), str).title == "No name"


def test_hostile_text_is_one_plain_line() -> None:
    row = contact_row(Contact(name="a\n\u202eb" + "x" * 900, org="<b>\x00</b>", phones=(Phone("9" * 500),)), str)
    assert "\n" not in row.title
    assert "\u202e" not in row.title
    assert len(row.title) <= 200
    assert (row.subtitle, len(row.right_sub)) == ("<b></b>", 40)


# --- searching


def test_each_key_searches(view: PeopleView) -> None:
    asked: list[str] = []
    view.search_wanted.connect(asked.append)
    type_into(view, "people_search", "ada")
    assert asked == ["a", "ad", "ada"]
    view.show_found("ada", (ADA,))
    assert titles(view) == ["Ada Whitfield"]
    assert words(view, "people_about") == "1 contact"


def test_an_answer_to_what_was_typed_before_is_passed_over(view: PeopleView) -> None:
    type_into(view, "people_search", "ben")
    view.show_found("ben", (BEN,))
    view.show_found("be", (ADA, BEN))
    view.show_recent(PEOPLE, 0)
    assert titles(view) == ["Ben Okafor"]


def test_arrows_move_in_the_list_and_enter_opens_while_the_caret_stays(qtbot: QtBot, view: PeopleView) -> None:
    assert current(view) == "Ada Whitfield"
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Up)
    assert current(view) == "Ben Okafor"
    assert focused() == "people_search"
    with qtbot.waitSignal(view.contact_opened) as opened:
        key(Qt.Key.Key_Return)
    assert opened.args == [BEN]


def test_enter_before_the_answer_opens_the_best_of_the_answer(qtbot: QtBot, view: PeopleView) -> None:
    type_into(view, "people_search", "cleo")
    with qtbot.assertNotEmitted(view.contact_opened):
        key(Qt.Key.Key_Return)
    with qtbot.waitSignal(view.contact_opened) as opened:
        view.show_found("cleo", (CLEO, ADA))
    assert opened.args == [CLEO]
    with qtbot.assertNotEmitted(view.contact_opened):
        type_into(view, "people_search", "x")
        key(Qt.Key.Key_Return)
        view.show_found("cleox", ())


def test_a_click_opens(qtbot: QtBot, view: PeopleView) -> None:
    with qtbot.waitSignal(view.contact_opened) as opened:
        click_row(view.table, 3)
    assert opened.args == [DORA]


def test_typing_in_the_list_goes_on_in_the_search(view: PeopleView) -> None:
    view.table.setFocus()
    key(Qt.Key.Key_D)
    assert focused() == "people_search"
    assert words(view, "people_search").endswith("d")
    view.table.setFocus()
    view.table.go_to(0)
    key(Qt.Key.Key_Up)
    assert focused() == "people_search"


def test_escape_goes_back_from_everywhere(qtbot: QtBot, view: PeopleView) -> None:
    for name in ("people_search", "people_list", "people_new"):
        find(view, name).setFocus()
        with qtbot.waitSignal(view.back):
            key(Qt.Key.Key_Escape)
    with qtbot.waitSignal(view.back):
        press(view, "people_back")


def test_control_f_takes_the_caret_back(view: PeopleView) -> None:
    view.table.setFocus()
    key(Qt.Key.Key_F, CONTROL)
    assert focused() == "people_search"


# --- empty


def test_nothing_typed_says_what_to_type(view: PeopleView) -> None:
    assert words(view, "people_about") == "Last in touch"
    view.show_recent(PEOPLE, 2)
    assert words(view, "people_about") == "Last in touch, then some others"
    view.show_recent(PEOPLE, 0)
    assert words(view, "people_about") == "Some of your contacts"
    view.contacts_removed(tuple(each.id for each in PEOPLE))
    assert words(view, "people_about") == "Type a name, a company or some digits."
    assert not is_shown(view, "people_nothing")


def test_blanks_are_nothing_to_look_for(qtbot: QtBot, view: PeopleView) -> None:
    type_into(view, "people_search", "ada")
    view.show_found("ada", (ADA,))
    view.field.selectAll()
    with qtbot.waitSignal(view.search_wanted) as wanted:
        key(Qt.Key.Key_Space)
    assert wanted.args == [""]
    view.show_recent((BEN, ADA), 2)
    assert titles(view) == ["Ben Okafor", "Ada Whitfield"]
    assert words(view, "people_about") == "Last in touch"
    with qtbot.waitSignal(view.contact_opened) as opened:
        key(Qt.Key.Key_Return)
    assert opened.args == [BEN]


def test_nobody_found_offers_a_contact_with_what_was_typed(qtbot: QtBot, view: PeopleView) -> None:
    type_into(view, "people_search", "Eva Berg")
    view.show_found("Eva Berg", ())
    assert words(view, "people_nobody_text") == "Nobody is found for “Eva Berg”."
    assert words(view, "people_offer_new") == "New contact with this name"
    with qtbot.waitSignal(view.new_wanted) as wanted:
        press(view, "people_offer_new")
    assert wanted.args == [Contact(name="Eva Berg")]
    with qtbot.waitSignal(view.new_wanted) as wanted:
        key(Qt.Key.Key_N, CONTROL)
    assert wanted.args == [Contact(name="Eva Berg")]


def test_a_new_contact_beside_people_who_were_found_is_empty(qtbot: QtBot, view: PeopleView) -> None:
    type_into(view, "people_search", "a")
    view.show_found("a", (ADA,))
    with qtbot.waitSignal(view.new_wanted) as wanted:
        key(Qt.Key.Key_N, CONTROL)
    assert wanted.args == [Contact()]


@pytest.mark.parametrize(
    ("typed", "contact"),
    [
        ("020 7946 0018", Contact(phones=(Phone("020 7946 0018"),))),
        ("+44 (20) 7946-0018 x12", Contact(phones=(Phone("+44 (20) 7946-0018 x12"),))),
        ("jo@nordlys.example", Contact(emails=(Email("jo@nordlys.example"),))),
        ("Studio 54", Contact(name="Studio 54")),
        ("12", Contact(name="12")),
        (" ", Contact()),
    ],
)
def test_what_was_typed_becomes_number_address_or_name(typed: str, contact: Contact) -> None:
    assert draft_from(typed) == contact


@bounded
@given(st.text(max_size=40))
def test_nothing_that_was_typed_is_lost_in_the_draft(typed: str) -> None:
    draft = draft_from(typed)
    kept = draft.name or (draft.phones and draft.phones[0].raw) or (draft.emails and draft.emails[0].address) or ""
    assert kept == typed.strip()


def test_no_contacts_at_all_offers_to_import(qtbot: QtBot, view: PeopleView) -> None:
    view.show_recent((), 0)
    assert words(view, "people_nothing_text").startswith("There are no contacts yet.")
    assert not is_shown(view, "people_about")
    with qtbot.waitSignal(view.import_wanted):
        press(view, "people_offer_import")
    view.show_recent((ADA,), 1)
    assert titles(view) == ["Ada Whitfield"]


# --- several at once


def test_control_and_click_marks_and_does_not_open(qtbot: QtBot, view: PeopleView) -> None:
    assert not is_shown(view, "people_marked")
    with qtbot.assertNotEmitted(view.contact_opened):
        click(view, 1, CONTROL)
        click(view, 3, CONTROL)
        click(view, 4, CONTROL)
        click(view, 3, CONTROL)
    assert marked(view) == ["Ben Okafor", "Nordlys Logistics AS"]
    assert words(view, "people_marked_count") == "2 selected"
    press(view, "people_unmark")
    assert marked(view) == []
    assert not is_shown(view, "people_marked")


def test_shift_and_click_marks_all_between(view: PeopleView) -> None:
    click(view, 1, CONTROL)
    click(view, 3, SHIFT)
    assert marked(view) == ["Ben Okafor", "Cléo Marchand", "Dora Lindqvist"]


def test_keys_mark(view: PeopleView) -> None:
    key(Qt.Key.Key_Space, CONTROL)
    assert marked(view) == ["Ada Whitfield"]
    assert focused() == "people_search"
    view.table.setFocus()
    key(Qt.Key.Key_Space)
    assert marked(view) == []
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Down, SHIFT)
    assert marked(view) == ["Ben Okafor", "Cléo Marchand"]
    key(Qt.Key.Key_A, CONTROL)
    assert len(marked(view)) == 6
    key(Qt.Key.Key_A, CONTROL | SHIFT)
    assert marked(view) == []


def test_a_blank_in_the_search_is_a_blank(view: PeopleView) -> None:
    type_into(view, "people_search", "ada w")
    assert words(view, "people_search").endswith("ada w")
    assert not is_shown(view, "people_marked")


def test_marks_stay_while_one_searches_on_and_go_when_the_page_is_left(view: PeopleView) -> None:
    click(view, 0, CONTROL)
    type_into(view, "people_search", "ben")
    view.show_found("ben", (BEN,))
    click(view, 0, CONTROL)
    assert words(view, "people_marked_count") == "2 selected, 1 not in this list"
    assert view.marked == (ADA, BEN)
    view.hide()
    view.show()
    assert not is_shown(view, "people_marked")


def test_nobody_is_deleted_unseen(qtbot: QtBot, view: PeopleView) -> None:
    click(view, 0, CONTROL)
    type_into(view, "people_search", "ben")
    view.show_found("ben", (BEN, CLEO))
    click(view, 0, CONTROL)
    with qtbot.assertNotEmitted(view.delete_wanted):
        key(Qt.Key.Key_Delete, CONTROL | SHIFT)
    assert marked(view) == ["Ada Whitfield", "Ben Okafor"]
    assert words(view, "people_marked_count") == "2 selected"
    assert words(view, "people_about") == "Look through the selection, then delete once more."
    with qtbot.waitSignal(view.delete_wanted) as wanted:
        key(Qt.Key.Key_Delete, CONTROL | SHIFT)
    assert wanted.args == [(ADA, BEN)]
    view.show_found("ben", (CLEO,))
    assert words(view, "people_about") == "1 contact"


def test_what_is_hidden_hands_the_focus_to_what_stays(view: PeopleView) -> None:
    for row in (0, 1):
        click(view, row, CONTROL)
    find(view, "people_delete").setFocus()
    view.contacts_removed((1, 2))
    assert focused() == "people_list"
    click(view, 0, CONTROL)
    find(view, "people_delete").setFocus()
    view.unmark()
    assert focused() == "people_list"
    type_into(view, "people_search", "cleo")
    view.show_found("cleo", (CLEO,))
    view.table.setFocus()
    view.contacts_removed((3,))
    assert focused() == "people_search"


def test_tags_are_added_and_removed(qtbot: QtBot, view: PeopleView) -> None:
    click(view, 0, CONTROL)
    assert not find(view, "people_remove_tag").isEnabled()
    click(view, 3, CONTROL)
    press(view, "people_add_tag")
    assert focused() == "people_tag"
    key(Qt.Key.Key_Escape)
    assert not is_shown(view, "people_tag")
    key(Qt.Key.Key_T, CONTROL)
    QTest.keyClicks(find(view, "people_tag"), " key account ")
    with qtbot.waitSignal(view.tags_changed) as changed:
        key(Qt.Key.Key_Return)
    assert changed.args == [(1, 4), ("key account",), ()]
    menu = view.findChildren(QMenu, "people_tags")[0]
    assert [action.text() for action in menu.actions()] == ["framework contract 2026", "supplier", "vip"]
    with qtbot.waitSignal(view.tags_changed) as changed:
        menu.actions()[2].trigger()
    assert changed.args == [(1, 4), (), ("vip",)]


def test_it_takes_two_to_merge(qtbot: QtBot, view: PeopleView) -> None:
    click(view, 0, CONTROL)
    assert not find(view, "people_merge").isEnabled()
    click(view, 1, CONTROL)
    with qtbot.waitSignal(view.merge_wanted) as wanted:
        key(Qt.Key.Key_M, CONTROL)
    assert wanted.args == [(ADA, BEN)]


def test_marked_ones_are_exported_and_deleted(qtbot: QtBot, view: PeopleView) -> None:
    view.table.setFocus()
    with qtbot.assertNotEmitted(view.delete_wanted):
        key(Qt.Key.Key_Delete)
    click(view, 0, CONTROL)
    with qtbot.waitSignal(view.export_wanted) as wanted:
        press(view, "people_export")
    assert wanted.args == [(ADA,)]
    view.table.setFocus()
    with qtbot.waitSignal(view.delete_wanted) as wanted:
        key(Qt.Key.Key_Delete)
    assert wanted.args == [(ADA,)]
    view.start()
    with qtbot.waitSignal(view.delete_wanted):
        key(Qt.Key.Key_Delete, CONTROL | SHIFT)


def test_what_changed_elsewhere_shows_where_it_stands(view: PeopleView) -> None:
    click(view, 0, CONTROL)
    click(view, 1, CONTROL)
    view.table.go_to(2)
    view.contact_saved(replace(ADA, name="Ada Moore"))
    assert titles(view)[0] == "Ada Moore"
    assert view.marked[0].name == "Ada Moore"
    view.contacts_removed((1, 5))
    assert titles(view) == ["Ben Okafor", "Cléo Marchand", "Dora Lindqvist", "+1 202-555-0143"]
    assert view.marked == (BEN,)


def test_the_menu_leads_on(qtbot: QtBot, view: PeopleView) -> None:
    menu = view.findChildren(QMenu, "people_menu")[0]
    assert [action.text() for action in menu.actions()] == [
        "Import…",
        "Export all…",
        "Find duplicates",
        "What was learned",
        "What was done",
    ]
    for signal, pressed in (
        (view.import_wanted, (Qt.Key.Key_I, CONTROL)),
        (view.export_all_wanted, (Qt.Key.Key_X, CONTROL | SHIFT)),
        (view.duplicates_wanted, (Qt.Key.Key_F, CONTROL | SHIFT)),
        (view.learned_wanted, (Qt.Key.Key_L, CONTROL | SHIFT)),
        (view.changes_wanted, (Qt.Key.Key_H, CONTROL | SHIFT)),
    ):
        with qtbot.waitSignal(signal):
            key(*pressed)
    press(view, "people_more")
    assert menu.isVisible()
    menu.close()


# --- for everybody


def test_everything_has_words_and_buttons_tell_their_key(view: PeopleView) -> None:
    click(view, 0, CONTROL)
    click(view, 1, CONTROL)
    for button in (*view.findChildren(QPushButton), *view.findChildren(QToolButton)):
        if button.isVisible() and button.objectName():
            assert button.accessibleName(), button.objectName()
            assert "  (" in button.toolTip(), button.objectName()
    assert find(view, "people_search", QLineEdit).accessibleName() == "Name, company or digits"
    index = view.table.model().index(0, 0)
    spoken = view.table.model().data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Marked, Ada Whitfield, Harbour & Pine Interiors Ltd, +44 20 7946 0018"


def test_tab_goes_from_the_search_to_the_list_and_on(view: PeopleView) -> None:
    seen = []
    for _ in range(5):
        seen.append(focused())
        key(Qt.Key.Key_Tab)
    assert seen == ["people_search", "people_list", "people_back", "people_new", "people_more"]
