"""The cards of open interactions, as a person sees them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPlainTextEdit, QTabBar, QTableView
from pytestqt.qtbot import QtBot

from maestro_desktop.core.changes import ContactSaved, InteractionChanged
from maestro_desktop.core.contacts.model import NO_MATCH, Contact, Email, Match, Phone
from maestro_desktop.core.interactions.model import Interaction, Party, PartyKind, State
from maestro_desktop.core.phone.decision import Source
from maestro_desktop.ui.lane import MOST_OPEN
from maestro_desktop.ui.rows import RowTable
from maestro_desktop.ui.side_panel import SidePanel
from maestro_desktop.ui.widgets import Chip
from tests.ui.conftest import Clock
from tests.ui.people import ADA, DORA, HOUR, NOW, RECENT, WITHHELD, interaction, owned, phone, pop, several
from tests.ui.seen import click_row, find, is_shown, press, rows, type_into, words


def _change(panel: SidePanel, item: Interaction) -> None:
    panel.update_interaction(InteractionChanged(item))


def test_a_pop_says_who_and_why(panel: SidePanel) -> None:
    panel.show_pop(pop(recent=RECENT))
    assert words(panel, "card_name") == "Ada Whitfield"
    assert words(panel, "card_about") == "Head of Purchasing · Harbour & Pine Interiors Ltd"
    assert words(panel, "card_why") == "The number is one of hers, digit for digit."
    assert words(panel, "card_place") == "London, United Kingdom · 14:02 there"
    assert words(panel, "card_contact_notes").startswith("Prefers calls before noon.")
    assert words(panel, "card_kind") == "Incoming call"
    recent = [row.title for row in rows(find(panel, "card_recent", QTableView))]
    assert recent == ["Incoming call · Ended", "Incoming e-mail · Ended", "Incoming call · Missed"]


def _remarks(panel: SidePanel) -> list[str]:
    box = find(panel, "interaction_card")
    chips = [chip for chip in box.findChildren(Chip, "card_remark") if not chip.isHidden()]
    return [chip.accessibleName() for chip in chips]


def test_a_card_says_first_what_to_know(panel: SidePanel) -> None:
    earlier = {"contact_id": DORA.id, "state": State.MISSED}
    recent = (
        interaction("m1", **earlier, offered_at=NOW - HOUR, remind_at=NOW + HOUR),
        interaction("m2", **earlier, offered_at=NOW - 2 * HOUR),
        interaction("o1", state=State.ENDED, answered=True, offered_at=NOW - 50 * HOUR),
        interaction("m3", **earlier, offered_at=NOW - 60 * HOUR),
    )
    panel.show_pop(pop(match=owned(DORA), recent=recent))
    assert words(panel, "card_pinned_text") == "Ask for the order number first: she has three accounts."
    assert _remarks(panel) == [
        "Do not call",
        "Missed twice before",
        "Reminder: Today 15:02",
        "Third call today",
        "vip · supplier …",
    ]
    panel.show_pop(pop())
    assert _remarks(panel) == []
    assert not is_shown(panel, "card_pinned")


@pytest.mark.parametrize(
    ("recent", "told"),
    [
        ([{"offered_at": NOW - 1, "media": "chat", "family": "chat"}], "Second contact today"),
        ([{"offered_at": NOW - n} for n in range(5)], "One more call today"),
        ([{"offered_at": NOW - 24 * HOUR}], None),
        ([], None),
    ],
)
def test_a_card_says_how_often_today(panel: SidePanel, recent: list[dict[str, Any]], told: str | None) -> None:
    ended = {"state": State.ENDED, "answered": True}
    before = tuple(interaction(f"e{n}", **ended, **each) for n, each in enumerate(recent))
    panel.show_pop(pop(recent=before))
    assert _remarks(panel) == ([told] if told else [])


def test_the_first_of_several_is_shown_as_a_guess(panel: SidePanel) -> None:
    match = several()
    panel.show_pop(pop(match=match, first=match.candidates[0]))
    assert words(panel, "card_name") == "Ada Whitfield?"
    assert words(panel, "card_why") == "The first of 3 that match. Who is it?"
    assert words(panel, "card_contact_notes").startswith("Prefers calls before noon.")
    assert is_shown(panel, "card_picks")
    assert not is_shown(panel, "card_refuse")


def test_what_was_called_back_is_not_told_as_missed(panel: SidePanel) -> None:
    missed = {"state": State.MISSED, "offered_at": NOW - 30 * HOUR}
    settled = interaction("m1", **missed, callback_done=True)
    panel.show_pop(pop(recent=(settled,)))
    assert _remarks(panel) == []
    panel.show_pop(pop(recent=(interaction("m1", **missed),)))
    assert _remarks(panel) == ["Missed once before"]


def test_a_pinned_card_stays_in_front_until_it_is_let_go(qtbot: QtBot, panel: SidePanel) -> None:
    panel.show_pop(pop(interaction("a")))
    panel.lane.toggle_pin()
    panel.show_pop(pop(interaction("b", party=phone("+12025550143")), NO_MATCH))
    assert words(panel, "card_name") == "Ada Whitfield"
    tabs = find(panel, "card_tabs", QTabBar)
    assert tabs.accessibleTabName(0) == "+1 202-555-0143, Ringing"
    assert tabs.accessibleTabName(1) == "Ada Whitfield, Ringing, kept in front"
    _change(panel, interaction("a", state=State.ENDED))
    for number in range(20):
        panel.show_pop(pop(interaction(f"c{number}"), NO_MATCH))
    assert panel.lane.count == MOST_OPEN
    assert words(panel, "card_name") == "Ada Whitfield"
    assert words(panel, "card_count") == f"{MOST_OPEN} open"
    panel.lane.toggle_pin()
    panel.show_pop(pop(interaction("z", party=phone("+12025550143")), NO_MATCH))
    assert words(panel, "card_name") == "+1 202-555-0143"


def test_a_card_follows_what_becomes_of_earlier_interactions(panel: SidePanel) -> None:
    panel.show_pop(pop(recent=RECENT[:1]))
    recent = find(panel, "card_recent", QTableView)
    assert [row.title for row in rows(recent)] == ["Incoming call · Ended"]
    ended = replace(interaction("i9", state=State.MISSED), contact_id=ADA.id, offered_at=NOW - 1_000)
    _change(panel, ended)
    assert [row.title for row in rows(recent)] == ["Incoming call · Missed", "Incoming call · Ended"]
    _change(panel, replace(ended, merged_into="i1"))
    _change(panel, replace(ended, id="i10", contact_id=ADA.id + 1))
    _change(panel, replace(ended, id="i11", state=State.ACTIVE))
    assert [row.title for row in rows(recent)] == ["Incoming call · Ended"]


def test_notes_stay_in_sight_beside_a_page(qtbot: QtBot, panel: SidePanel) -> None:
    panel.resize(360, 640)
    panel.show_pop(pop(match=several()))
    page = QLabel("A page")
    panel.show_page(page)
    notes = find(panel, "card_notes", QPlainTextEdit)
    qtbot.waitUntil(lambda: notes.visibleRegion().boundingRect().height() == notes.height())


def test_the_timer_runs_by_the_steady_clock(panel: SidePanel, clock: Clock) -> None:
    panel.show_pop(pop(interaction(state=State.ACTIVE, accepted_at=NOW - 61_000)))
    assert words(panel, "card_state_text") == "On call 01:01"
    clock.passes(5_000)
    clock.wall -= 3_600_000  # somebody sets the clock back
    panel.lane.front.tick()  # type: ignore[union-attr]
    assert words(panel, "card_state_text") == "On call 01:06"


def test_an_accepted_time_in_the_future_counts_from_now(panel: SidePanel) -> None:
    panel.show_pop(pop(interaction(state=State.ACTIVE, accepted_at=NOW + 90_000)))
    assert words(panel, "card_state_text") == "On call 00:00"


def test_the_timer_ticks_by_itself(qtbot: QtBot, panel: SidePanel, clock: Clock) -> None:
    panel.show_pop(pop(interaction(state=State.ACTIVE, accepted_at=NOW)))
    clock.passes(7_000)
    qtbot.waitUntil(lambda: words(panel, "card_state_text") == "On call 00:07", timeout=3_000)


def test_numbers_call_and_addresses_copy(qtbot: QtBot, panel: SidePanel) -> None:
    contact = replace(ADA, phones=(Phone("x", "+442079460018", "12", "work"),))
    panel.show_pop(pop(match=owned(contact)))
    assert words(panel, "card_number") == "+44 20 7946 0018 ext. 12 · work"
    with qtbot.waitSignal(panel.dial_requested) as dialled:
        press(panel, "card_number")
    assert dialled.args == ["+442079460018;ext=12", Source.CONTACT]
    with qtbot.waitSignal(panel.copy_requested) as copied:
        press(panel, "card_email")
    assert copied.args == ["ada.whitfield@harbourpine.example"]


def test_several_matches_are_all_shown_and_none_is_chosen(qtbot: QtBot, panel: SidePanel) -> None:
    panel.show_pop(pop(match=several()))
    assert words(panel, "card_name") == "+44 20 7946 0018"
    assert words(panel, "card_picks_title") == "3 contacts match. Who is it?"
    table = find(panel, "card_picks", RowTable)
    assert [row.title for row in rows(table)] == ["Ada Whitfield", "Ben Okafor", "Cléo Marchand"]
    assert all(row.subtitle for row in rows(table))
    with qtbot.waitSignal(panel.contact_chosen) as chosen:
        click_row(table, 1)
    assert chosen.args == ["i1", 2]


def test_a_match_is_chosen_from_the_keyboard(qtbot: QtBot, panel: SidePanel) -> None:
    panel.show_pop(pop(match=several()))
    table = find(panel, "card_picks", RowTable)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.contact_chosen) as chosen:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert chosen.args[1] == table.currentIndex().row() + 1


def test_the_choice_arrives_in_the_same_card(panel: SidePanel) -> None:
    panel.show_pop(pop(match=several()))
    type_into(panel, "card_notes", "Asks for Ben")
    panel.show_pop(pop(match=owned(several().candidates[1].contact)))
    assert panel.lane.count == 1
    assert words(panel, "card_name") == "Ben Okafor"
    assert not is_shown(panel, "card_picks")
    assert words(panel, "card_notes") == "Asks for Ben"


def test_nobody_known_offers_a_prefilled_contact(qtbot: QtBot, panel: SidePanel) -> None:
    item = interaction(party=phone("+12025550143"), party_name="J Petersen")
    panel.show_pop(pop(item, NO_MATCH, country="United States", place="", local_time="09:02"))
    assert words(panel, "card_name") == "J Petersen"
    assert words(panel, "card_about") == "+1 202-555-0143"
    assert words(panel, "card_why") == "No contact has this number."
    assert words(panel, "card_place") == "United States · 09:02 there"
    press(panel, "card_new_contact")
    assert words(panel, "contact_name") == "J Petersen"
    assert words(panel, "contact_phone_0") == "+12025550143"
    find(panel, "contact_name", QLineEdit).selectAll()
    type_into(panel, "contact_name", "Jonas Petersen")
    type_into(panel, "contact_org", "Nordlys")
    press(panel, "contact_add_number")
    type_into(panel, "contact_phone_1", "030 231250")
    type_into(panel, "contact_email_0", "jonas@nordlys.example")
    with qtbot.waitSignal(panel.contact_edited) as edited:
        press(panel, "contact_save")
    contact, interaction_id, _ = edited.args
    assert interaction_id == "i1"
    assert contact == Contact(
        name="Jonas Petersen",
        org="Nordlys",
        phones=(Phone("+12025550143", "+12025550143"), Phone("030 231250")),
        emails=(Email("jonas@nordlys.example"),),
    )
    assert not is_shown(panel, "contact_form")


def test_an_empty_contact_is_not_saved(qtbot: QtBot, panel: SidePanel) -> None:
    panel.show_pop(pop(interaction(party=Party("?", "", PartyKind.TEXT)), NO_MATCH))
    press(panel, "card_new_contact")
    with qtbot.assertNotEmitted(panel.contact_edited):
        press(panel, "contact_save")
    assert "Please enter" in words(panel, "contact_problem")


def test_escape_leaves_the_form_without_saving(qtbot: QtBot, panel: SidePanel) -> None:
    panel.show_pop(pop(interaction(), NO_MATCH))
    press(panel, "card_new_contact")
    with qtbot.assertNotEmitted(panel.contact_edited):
        QTest.keyClick(find(panel, "contact_name"), Qt.Key.Key_Escape)
    assert not is_shown(panel, "contact_form")
    assert is_shown(panel, "card_new_contact")


def test_editing_keeps_what_the_form_does_not_show(qtbot: QtBot, panel: SidePanel) -> None:
    full = replace(ADA, given="Ada", family="Whitfield", tags=("vip",), emails=(*ADA.emails, Email("second@x.example")))
    panel.show_pop(pop(match=owned(full)))
    press(panel, "card_edit")
    type_into(panel, "contact_org", "!")
    with qtbot.waitSignal(panel.contact_edited) as edited:
        press(panel, "contact_save")
    assert edited.args[0] == replace(full, org=ADA.org + "!")


def test_a_saved_contact_shows_at_once(panel: SidePanel) -> None:
    panel.show_pop(pop())
    panel.contact_saved(ContactSaved(replace(ADA, name="Ada Whitfield-Moore")))
    assert words(panel, "card_name") == "Ada Whitfield-Moore"
    panel.contact_saved(ContactSaved(Contact(id=99, name="Somebody Else")))
    assert words(panel, "card_name") == "Ada Whitfield-Moore"


def test_a_withheld_number_offers_no_contact(panel: SidePanel) -> None:
    panel.show_pop(pop(interaction(party=WITHHELD), NO_MATCH, country="", place="", local_time=""))
    assert words(panel, "card_name") == "Number withheld"
    assert not is_shown(panel, "card_new_contact")
    assert not is_shown(panel, "card_number")


def test_what_the_page_says_appears_when_it_comes(panel: SidePanel) -> None:
    panel.show_pop(pop())
    assert not is_shown(panel, "card_outcome")
    _change(panel, interaction(state=State.WRAP_UP, disposition="Resolved", page_notes="Order 88213", queue="Sales"))
    assert words(panel, "card_outcome") == "Queue: Sales\nDisposition: Resolved\nNotes from the page: Order 88213"


def test_an_email_opens_only_by_https(qtbot: QtBot, panel: SidePanel) -> None:
    mail = Party("a@b.example", "a@b.example", PartyKind.EMAIL)
    item = interaction(family="email", media="email", party=mail, url="https://mail.example/1")
    panel.show_pop(pop(item, NO_MATCH))
    with qtbot.waitSignal(panel.link_opened) as opened:
        press(panel, "card_open_url")
    assert opened.args == ["https://mail.example/1"]
    panel.show_pop(pop(replace(item, id="i2", url="file:///etc/passwd"), NO_MATCH))
    assert not is_shown(panel, "card_open_url")


# --- notes


def test_notes_are_handed_out_shortly_after_typing(qtbot: QtBot, panel: SidePanel) -> None:
    panel.show_pop(pop())
    with qtbot.waitSignal(panel.note_changed, timeout=2_000) as noted:
        type_into(panel, "card_notes", "Call back")
    assert noted.args == ["i1", "Call back"]


def test_notes_are_handed_out_at_once_when_the_focus_leaves(qtbot: QtBot, panel: SidePanel) -> None:
    panel.show_pop(pop())
    type_into(panel, "card_notes", "x")
    with qtbot.waitSignal(panel.note_changed, timeout=0):
        panel.table.setFocus()
        find(panel, "card_notes").clearFocus()


def test_notes_are_handed_out_before_the_card_goes(qtbot: QtBot, panel: SidePanel) -> None:
    panel.show_pop(pop())
    type_into(panel, "card_notes", "x")
    seen: list[tuple[str, str]] = []
    panel.note_changed.connect(lambda id, text: seen.append((id, text)))
    press(panel, "card_put_away")
    assert seen == [("i1", "x")]


def test_stored_notes_never_disturb_somebody_who_writes(panel: SidePanel) -> None:
    panel.show_pop(pop(interaction(agent_notes="stored")))
    assert words(panel, "card_notes") == "stored"
    type_into(panel, "card_notes", "mine ")
    _change(panel, interaction(agent_notes="from elsewhere", state=State.ACTIVE))
    assert "mine" in words(panel, "card_notes")


def test_a_pop_does_not_take_caret_or_card_from_somebody_who_writes(panel: SidePanel) -> None:
    panel.show_pop(pop(interaction("a", state=State.ACTIVE, accepted_at=NOW)))
    notes = find(panel, "card_notes", QPlainTextEdit)
    type_into(panel, "card_notes", "Half a sen")
    caret = notes.textCursor().position()
    panel.show_pop(pop(interaction("b", party=phone("+12025550143")), NO_MATCH))
    panel.show_pop(pop(interaction("a", state=State.ACTIVE, accepted_at=NOW), match=several()))
    assert notes.hasFocus()
    assert notes.isVisible()
    assert notes.textCursor().position() == caret
    QTest.keyClicks(notes, "tence")
    assert notes.toPlainText() == "Half a sentence"
    assert panel.lane.count == 2


def test_a_pop_does_not_take_the_focus_from_the_form(panel: SidePanel) -> None:
    panel.show_pop(pop(interaction("a"), NO_MATCH))
    press(panel, "card_new_contact")
    field = find(panel, "contact_name", QLineEdit)
    assert field.hasFocus()
    panel.show_pop(pop(interaction("b")))
    assert field.hasFocus()
    assert field.isVisible()


# --- several interactions


def test_the_newest_is_in_front_and_tabs_lead_to_the_others(panel: SidePanel) -> None:
    panel.show_pop(pop(interaction("a")))
    assert not is_shown(panel, "card_tabs")
    panel.show_pop(pop(interaction("b", party=phone("+12025550143")), NO_MATCH))
    assert words(panel, "card_name") == "+1 202-555-0143"
    tabs = find(panel, "card_tabs", QTabBar)
    assert [tabs.tabText(index) for index in range(tabs.count())] == ["+1 202-555-0143", "Ada Whitfield"]
    assert "Ringing" in tabs.accessibleTabName(1)
    tabs.setCurrentIndex(1)
    assert words(panel, "card_name") == "Ada Whitfield"


def test_a_pop_in_the_background_stays_there(panel: SidePanel) -> None:
    panel.show_pop(pop(interaction("a")))
    panel.show_pop(pop(interaction("b", party=WITHHELD), NO_MATCH, bring_forward=False))
    assert words(panel, "card_name") == "Ada Whitfield"
    assert panel.lane.count == 2


def test_a_finished_card_goes_after_a_while(qtbot: QtBot, panel: SidePanel) -> None:
    panel.show_pop(pop())
    _change(panel, interaction(state=State.WRAP_UP))
    assert panel.lane.count == 1
    _change(panel, interaction(state=State.ENDED, duration_s=65))
    assert words(panel, "card_state_text") == "Ended 01:05"
    qtbot.waitUntil(lambda: panel.lane.count == 0)
    assert not panel.lane.isVisible()


def test_a_finished_card_stays_while_notes_are_written(qtbot: QtBot, panel: SidePanel) -> None:
    panel.show_pop(pop())
    type_into(panel, "card_notes", "still writing")
    _change(panel, interaction(state=State.ENDED))
    with qtbot.waitSignal(panel.note_changed):
        pass
    assert panel.lane.count == 1
    panel.table.setFocus()
    find(panel, "card_notes").clearFocus()
    qtbot.waitUntil(lambda: panel.lane.count == 0)


def test_a_finished_card_gives_way_to_the_next(panel: SidePanel) -> None:
    panel.show_pop(pop(interaction("a")))
    _change(panel, interaction("a", state=State.MISSED))
    panel.show_pop(pop(interaction("b")))
    assert panel.lane.count == 1


def test_a_card_put_away_does_not_come_back_by_itself(panel: SidePanel) -> None:
    panel.show_pop(pop())
    press(panel, "card_put_away")
    assert panel.lane.count == 0
    panel.show_pop(pop())
    assert panel.lane.count == 0
    panel.show_pop(pop(interaction("b")))
    assert panel.lane.count == 1


def test_a_hundred_calls_leave_nothing_behind(qtbot: QtBot, panel: SidePanel) -> None:
    panel.show_pop(pop(interaction("first")))
    before = len(panel.lane.findChildren(QObject))
    for n in range(100):
        panel.show_pop(pop(interaction(f"n{n}")))
        _change(panel, interaction(f"n{n}", state=State.ENDED))
    _change(panel, interaction("first", state=State.ENDED))
    qtbot.waitUntil(lambda: panel.lane.count == 0)
    qtbot.waitUntil(lambda: len(panel.lane.findChildren(QObject)) <= before)


def test_the_lane_has_an_end(panel: SidePanel) -> None:
    for n in range(40):
        panel.show_pop(pop(interaction(f"n{n}", party_name=f"Caller {n}"), NO_MATCH))
    assert panel.lane.count == 12
    assert words(panel, "card_name") == "Caller 39"


def test_what_was_begun_about_one_is_kept_while_another_is_shown(qtbot: QtBot, panel: SidePanel) -> None:
    panel.show_pop(pop(interaction("a", party_name="First"), NO_MATCH))
    panel.show_pop(pop(interaction("b", party_name="Second"), NO_MATCH))
    noted: list[tuple[str, str]] = []
    panel.note_changed.connect(lambda id, text: noted.append((id, text)))
    type_into(panel, "card_notes", "about b")
    press(panel, "card_new_contact")
    type_into(panel, "contact_org", "Nordlys")
    tabs = find(panel, "card_tabs", QTabBar)
    tabs.setCurrentIndex(1)
    assert words(panel, "card_name") == "First"
    assert words(panel, "card_notes") == ""
    assert not is_shown(panel, "contact_form")
    assert noted == [("b", "about b")]
    tabs.setCurrentIndex(0)
    assert words(panel, "card_notes") == "about b"
    assert words(panel, "contact_org") == "Nordlys"


# --- hostile text


def test_hostile_text_is_shown_plainly(panel: SidePanel) -> None:
    bad = "<img src=file:///etc/passwd>\u202e<b>x</b>\x00" + "y" * 10_000
    contact = replace(ADA, name=bad, org=bad, title=bad, notes=bad)
    panel.show_pop(pop(interaction(disposition=bad, page_notes=bad), owned(contact, bad), place=bad))
    for name in ("card_name", "card_about", "card_why", "card_place", "card_contact_notes", "card_outcome"):
        text = words(panel, name)
        assert "<img src=file:///etc/passwd>" in text, name
        assert "\u202e" not in text
        assert "\x00" not in text
    for label in panel.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or not label.text()
    card = panel.lane.front
    assert card is not None
    assert card.horizontalScrollBar().maximum() == 0


def test_a_match_with_everything_empty_still_shows(panel: SidePanel) -> None:
    panel.show_pop(pop(interaction(party=Party("", "", PartyKind.TEXT)), Match(), country="", place="", local_time=""))
    assert words(panel, "card_name") == "Unknown"


# --- keys

ALT = Qt.KeyboardModifier.AltModifier


def _press_alt(panel: SidePanel, letter: Qt.Key) -> None:
    """From where the keyboard usually is: not in the card."""
    search = find(panel, "history_search")
    search.setFocus()
    QTest.keyClick(search, letter, ALT)


def test_the_keys_of_a_card_work_from_the_history_too(qtbot: QtBot, panel: SidePanel) -> None:
    qtbot.waitUntil(panel.isActiveWindow)
    panel.show_pop(pop())
    find(panel, "card_name")
    with qtbot.waitSignal(panel.person_wanted) as wanted:
        _press_alt(panel, Qt.Key.Key_I)
    assert wanted.args == [ADA.id]
    with qtbot.waitSignal(panel.pick_wanted):
        _press_alt(panel, Qt.Key.Key_O)
    with qtbot.waitSignal(panel.contact_refused):
        _press_alt(panel, Qt.Key.Key_R)
    _press_alt(panel, Qt.Key.Key_E)
    qtbot.waitUntil(lambda: is_shown(panel, "contact_form"))
    _press_alt(panel, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: not is_shown(panel, "interaction_card"))


@pytest.mark.parametrize(("match", "name"), [(NO_MATCH, "card_new_contact"), (several(), "card_none_of_these")])
def test_one_key_makes_a_contact_whichever_button_is_there(
    qtbot: QtBot, panel: SidePanel, match: Match, name: str
) -> None:
    qtbot.waitUntil(panel.isActiveWindow)
    panel.show_pop(pop(match=match))
    find(panel, name)
    with qtbot.waitSignal(panel.copy_requested) as copied:
        _press_alt(panel, Qt.Key.Key_K)
    assert copied.args == ["+442079460018"]
    _press_alt(panel, Qt.Key.Key_C)
    assert is_shown(panel, "contact_form")


def test_a_key_opens_what_the_number_is(qtbot: QtBot, panel: SidePanel) -> None:
    qtbot.waitUntil(panel.isActiveWindow)
    panel.show_pop(pop())
    find(panel, "card_name")
    _press_alt(panel, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[0].text() == "This is my own number"
    menu.close()


# --- "Auto interaction log"


def _ended(panel: SidePanel, item: Interaction) -> None:
    panel.show_pop(pop(item))
    find(panel, "card_name")
    _change(panel, replace(item, state=State.ENDED, ended_at=NOW))


TALKED = interaction("t1", state=State.ACTIVE, answered=True, accepted_at=NOW - 60_000)


def test_a_log_entry_waits_for_the_agent_where_it_is_not_saved_by_itself(qtbot: QtBot, panel: SidePanel) -> None:
    panel.lane.set_auto_log(False)
    _ended(panel, TALKED)
    missed = interaction("t2")
    panel.show_pop(pop(missed))
    _change(panel, replace(missed, state=State.MISSED))
    # The one that nobody answered goes by itself; the other is still there when it has.
    qtbot.waitUntil(lambda: panel.lane.count == 1)
    assert words(panel, "card_save_log") == "Save log entry"
    type_into(panel, "card_notes", "wants oak")
    with qtbot.waitSignal(panel.note_changed) as noted:
        press(panel, "card_save_log")
    assert noted.args == ["t1", "wants oak"]
    assert panel.lane.count == 0


def test_while_it_goes_on_nothing_is_asked(panel: SidePanel) -> None:
    panel.lane.set_auto_log(False)
    panel.show_pop(pop(TALKED))
    find(panel, "card_name")
    assert not is_shown(panel, "card_save_log")


def test_switched_on_again_the_cards_that_waited_go(qtbot: QtBot, panel: SidePanel) -> None:
    panel.lane.set_auto_log(False)
    _ended(panel, TALKED)
    assert is_shown(panel, "card_save_log")
    panel.lane.set_auto_log(True)
    assert not is_shown(panel, "card_save_log")
    qtbot.waitUntil(lambda: panel.lane.count == 0)


def test_switched_off_the_card_that_was_about_to_go_stays(panel: SidePanel) -> None:
    _ended(panel, TALKED)
    assert panel.lane._over
    panel.lane.set_auto_log(False)
    assert not panel.lane._over
    assert is_shown(panel, "card_save_log")
