"""Who it is, at the moment that the settings name, without disturbing somebody who writes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit

from maestro_desktop.core.contacts.book import Book
from maestro_desktop.core.contacts.model import Contact
from maestro_desktop.core.interactions.model import State
from maestro_desktop.ui.rows import ROW_ROLE, RowTable
from tests.e2e.conftest import OpenDesk
from tests.e2e.desk import Desk
from tests.e2e.people import STRANGER

SWITCHBOARD = "+442079460100"


@pytest.fixture
def desk(shared_desk: Desk) -> Desk:
    leave_the_card(shared_desk)
    shared_desk.pass_time()
    return shared_desk


def leave_the_card(desk: Desk) -> None:
    """While the caret is in a card's notes the card stays in front."""
    desk.app.workspace.panel.table.setFocus()


def whole_call(desk: Desk, **options: object) -> None:
    id = desk.call("incoming", options)
    desk.call("answer", id)
    desk.call("hangUp", id, {"talked": 30})
    desk.call("wrapUp", id, {"disposition": "1001"})


def contacts(desk: Desk) -> list[Contact]:
    with desk.records() as store:
        return list(Book(store).all())


def test_one_match_pops_with_the_last_contacts(desk: Desk) -> None:
    whole_call(desk, party="+442079460018")
    desk.wait_row("Amelia Hart", "Incoming call · Ended")
    desk.pass_time()
    id = desk.call("incoming", {"party": "+442079460018"})
    card = desk.wait_card("Amelia Hart", "Ringing")
    recent = desk.find(RowTable, "card_recent", card)
    assert recent.model().rowCount() == 1
    line = recent.model().index(0, 0).data(ROW_ROLE)
    assert line.title.startswith("Incoming call · Ended")
    assert line.right.endswith("00:30")
    assert desk.captions("card_number", card) == ["+44 20 7946 0018"]
    assert desk.see("card_email", card) == "amelia.hart@example.com"
    assert desk.see("card_place", card).startswith("London, United Kingdom")
    recent.row_chosen.emit(recent.model().index(0, 0))
    desk.wait(lambda: desk.see("details_state_text") == "Ended")
    desk.press("details_back")
    desk.call("miss", id)
    desk.wait_row("Amelia Hart", "Incoming call · Missed")


def test_a_companys_main_number_shows_its_people_and_asks_each_time(desk: Desk) -> None:
    id = desk.call("incoming", {"party": SWITCHBOARD})
    card = desk.wait_card("Larkfield Logistics", "Ringing")
    assert desk.see("card_about", card) == "+44 20 7946 0100"
    assert desk.see("card_picks_title", card) == "3 people there. Who is it?"
    assert desk.see("card_none_of_these", card) == "None of these: new contact"
    picks = desk.find(RowTable, "card_picks", card)
    names = [picks.model().index(row, 0).data(ROW_ROLE).title for row in range(picks.model().rowCount())]
    assert names == ["Owen Castell", "Priya Nair", "Tom Beckett"]
    desk.wait_row("+44 20 7946 0100", "Incoming call · Ringing")  # nobody is guessed

    QTest.mouseClick(
        picks.viewport(), Qt.MouseButton.LeftButton, pos=picks.visualRect(picks.model().index(1, 0)).center()
    )
    desk.wait_card("Priya Nair", "Ringing")
    assert not picks.isVisible()
    assert desk.see("card_about", card) == "Larkfield Logistics"
    desk.wait_row("Priya Nair", "Incoming call · Ringing")
    desk.call("answer", id)
    desk.wait_card("Priya Nair", "On call")
    desk.call("hangUp", id, {"talked": 3})
    desk.call("wrapUp", id)
    desk.wait_row("Priya Nair", "Incoming call · Ended")
    stored = desk.wait_stored(lambda rows: rows[0].state is State.ENDED and rows[0].contact_name == "Priya Nair")[0]
    assert stored.rule == "agent"

    desk.pass_time()
    other = desk.call("incoming", {"party": SWITCHBOARD})  # the next call is another question
    desk.wait_card("Larkfield Logistics", "Ringing")
    desk.call("miss", other)
    desk.wait_row("+44 20 7946 0100", "Incoming call · Missed")


def test_the_choice_can_be_made_after_the_call_too(desk: Desk) -> None:
    id = desk.call("incoming", {"party": SWITCHBOARD, "product": "UC"})
    desk.call("answer", id)
    desk.call("hangUp", id, {"talked": 4})
    card = desk.wait_card("Larkfield Logistics", "Ended")
    picks = desk.find(RowTable, "card_picks", card)
    QTest.mouseClick(
        picks.viewport(), Qt.MouseButton.LeftButton, pos=picks.visualRect(picks.model().index(2, 0)).center()
    )
    desk.wait_card("Tom Beckett", "Ended")
    desk.wait_row("Tom Beckett", "Incoming call · Ended")
    desk.wait_stored(lambda rows: rows[0].contact_name == "Tom Beckett")


def test_nobody_matches_and_the_new_contact_is_prefilled_saved_and_linked(desk: Desk) -> None:
    chat = {"family": "chat", "party": "jo.new@example.org", "name": "Jo New", "text": "Hello"}
    id = desk.call("incoming", chat)
    card = desk.wait_card("Jo New", "Waiting")
    assert desk.see("card_about", card) == "jo.new@example.org"
    assert desk.see("card_why", card) == "No contact matches."
    desk.press("card_new_contact", card)
    assert desk.find(QLineEdit, "contact_name", card).text() == "Jo New"
    assert desk.find(QLineEdit, "contact_email_0", card).text() == "jo.new@example.org"
    QTest.keyClicks(desk.find(QLineEdit, "contact_org", card), "New Ltd")
    QTest.keyClicks(desk.find(QLineEdit, "contact_phone_0", card), "020 7946 0777")
    desk.press("contact_save", card)
    desk.wait(lambda: desk.see("card_about", card) == "New Ltd")
    desk.call("answer", id)
    desk.call("hangUp", id)
    desk.call("wrapUp", id)
    desk.wait_row("Jo New", "Incoming web chat · Ended")
    saved = [contact for contact in contacts(desk) if contact.name == "Jo New"]
    assert len(saved) == 1
    assert (saved[0].org, saved[0].emails[0].address) == ("New Ltd", "jo.new@example.org")
    assert saved[0].phones[0].e164 == "+442079460777"  # read in the region of the settings
    desk.wait_stored(lambda rows: rows[0].contact_id == saved[0].id)

    leave_the_card(desk)
    desk.pass_time()
    call = desk.call("incoming", {"party": "+442079460777"})  # known from now on, by the number too
    desk.wait_card("Jo New", "Ringing")
    desk.call("miss", call)
    desk.wait_row("Jo New", "Incoming call · Missed")


def test_a_form_without_anything_in_it_says_what_is_needed(desk: Desk) -> None:
    id = desk.call("incoming", {"party": "+441632960501"})
    card = desk.wait_card("+44 1632 960501", "Ringing")
    desk.press("card_new_contact", card)
    assert desk.find(QLineEdit, "contact_phone_0", card).text() == "+441632960501"
    desk.find(QLineEdit, "contact_phone_0", card).clear()
    before = len(contacts(desk))
    desk.press("contact_save", card)
    assert desk.see("contact_problem", card) == "Please enter a name, a company, a number or an e-mail address."
    desk.press("contact_cancel", card)
    assert len(contacts(desk)) == before
    desk.call("miss", id)
    desk.wait_row("+44 1632 960501", "Incoming call · Missed")


def test_a_pop_while_notes_are_typed_takes_neither_focus_nor_place(desk: Desk) -> None:
    first = desk.call("incoming", {"party": "+442079460018"})
    desk.call("answer", first)
    card = desk.wait_card("Amelia Hart", "On call")
    notes = desk.find(QPlainTextEdit, "card_notes", card)
    desk.app.window.activateWindow()
    desk.app.workspace.panel.focus_notes()
    desk.wait(notes.hasFocus)
    QTest.keyClicks(notes, "Wants a ca")

    second = desk.call("incoming", {"family": "chat-nextgen", "party": "+447700900118", "text": "Hi"})
    desk.wait(lambda: desk.tabs.count() == 2)
    assert QApplication.focusWidget() is notes
    assert desk.card is card
    QTest.keyClicks(notes, "ll back")
    assert notes.toPlainText() == "Wants a call back"

    desk.call("hangUp", first, {"talked": 9})
    desk.call("wrapUp", first, {"notes": "From the page."})
    desk.wait_card("Amelia Hart", "Ended")
    assert notes.toPlainText() == "Wants a call back"
    both = ("Amelia Hart", "Wants a call back", "From the page.")
    desk.wait_stored(lambda rows: both in [(row.contact_name, row.agent_notes, row.page_notes) for row in rows])
    desk.tabs.setCurrentIndex(0)
    desk.wait_card("Helen Marlow", "Waiting")
    leave_the_card(desk)
    desk.call("miss", second)
    desk.wait_row("Helen Marlow", "Incoming SMS · Missed")


def test_overlapping_interactions_have_a_card_each(desk: Desk) -> None:
    ids = [
        desk.call("incoming", {"family": "chat-nextgen", "mediaType": kind, "party": party, "text": "Hi"})
        for kind, party in (("sms", "+447700900118"), ("whatsapp", "+447700900118"), ("sms", "+447700900555"))
    ]
    desk.wait(lambda: sum(row.subtitle.endswith("Waiting") for row in desk.rows()) == 3)
    for id in ids:
        desk.call("answer", id)
    desk.wait(lambda: sum(row.subtitle.endswith("In progress") for row in desk.rows()) == 3)
    for id in ids:
        desk.call("hangUp", id)
        desk.call("wrapUp", id)
    desk.wait(
        lambda: (
            [row.subtitle for row in desk.rows()[:3]]
            == ["Incoming SMS · Ended", "Incoming WhatsApp message · Ended", "Incoming SMS · Ended"]
        )
    )


@pytest.mark.parametrize("direction", ["inbound", "outbound"])
def test_the_moment_accepted_waits_for_the_answer(open_desk: OpenDesk, direction: str) -> None:
    """The other direction keeps its own moment."""
    desk = open_desk(**{f"{direction}_pop": "accepted"}).start_signed_in()
    late, early = ("incoming", "outgoing") if direction == "inbound" else ("outgoing", "incoming")
    other = desk.call(early, {"party": "+447700900118"})
    desk.wait_card("Helen Marlow")
    desk.call("decline" if early == "outgoing" else "miss", other)
    id = desk.call(late, {"party": "+442079460018"})
    desk.wait(lambda: desk.rows()[0].title == "Amelia Hart")
    assert desk.card is None or desk.see("card_name", desk.card) != "Amelia Hart"
    desk.call("answer", id)
    desk.wait_card("Amelia Hart", "On call")


def test_the_moment_never_pops_nothing_and_logs_all_the_same(open_desk: OpenDesk) -> None:
    desk = open_desk(inbound_pop="never").start_signed_in()
    whole_call(desk, party="+442079460018")
    desk.wait_row("Amelia Hart", "Incoming call · Ended")
    assert desk.card is None
    desk.wait_stored(lambda rows: len(rows) == 1 and rows[0].contact_name == "Amelia Hart")


def test_a_contact_is_created_by_itself_where_the_settings_say_so(open_desk: OpenDesk) -> None:
    desk = open_desk(auto_contact="create").start_signed_in()
    before = len(contacts(desk))
    id = desk.call("incoming", {"party": STRANGER})
    desk.wait_card("+44 1632 960777", "Ringing")
    assert len(contacts(desk)) == before  # somebody who only rings is nobody yet
    desk.call("answer", id)
    desk.wait_stored(lambda rows: rows[0].contact_id is not None)
    desk.call("hangUp", id, {"talked": 3})
    desk.call("wrapUp", id)
    made = [contact for contact in contacts(desk) if contact.provisional]
    assert [[phone.e164 for phone in contact.phones] for contact in made] == [[STRANGER]]
    stored = desk.wait_stored(lambda rows: rows[0].state is State.ENDED)[0]
    assert (stored.contact_id, stored.rule) == (made[0].id, "created")
    desk.pass_time()
    whole_call(desk, party=STRANGER)
    desk.wait_stored(lambda rows: len(rows) == 2 and rows[0].contact_id == made[0].id)
    assert len([contact for contact in contacts(desk) if contact.provisional]) == 1


def test_customer_text_is_never_read_as_markup(desk: Desk) -> None:
    name = "<b>Bob</b> <img src='file:///etc/passwd'>"
    id = desk.call("incoming", {"family": "chat", "party": "bob@example.org", "name": name, "text": "<h1>Hi</h1>"})
    card = desk.wait_card(name, "Waiting")
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in card.findChildren(QLabel) if label.text())
    desk.call("miss", id)
    desk.wait_row(name, "Incoming web chat · Missed")
