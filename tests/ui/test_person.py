"""Everything about one contact, as a person sees it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from maestro_desktop.core.contacts.model import Address, Contact, Phone
from maestro_desktop.core.interactions.model import Interaction, State
from maestro_desktop.core.phone.decision import Source
from maestro_desktop.ui.person import PersonView, address_words, said_words
from maestro_desktop.ui.rows import RowTable
from maestro_desktop.ui.theme import Theme
from tests.ui.conftest import Clock
from tests.ui.people import ADA, BEN, DORA, MINUTE, NORDLYS, NOW, STRANGER, formatted, interaction, needs
from tests.ui.seen import alone, click_row, find, focused, is_shown, key, press, rows, type_into, words

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def calls(count: int, first: int = 0) -> tuple[Interaction, ...]:
    """Calls with Dora, newest first."""
    return tuple(
        interaction(
            f"c{n}",
            contact_id=4,
            state=State.ENDED,
            offered_at=NOW - n * MINUTE,
            seqs=(10_000 - n,),
            agent_notes=f"note {n}",
        )
        for n in range(first, first + count)
    )


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, clock: Clock) -> PersonView:
    return alone(qtbot, PersonView(theme, formatted, clock.wall_ms), 320, 700)


@pytest.fixture
def dora(view: PersonView) -> PersonView:
    view.show_contact(DORA)
    view.show_timeline(4, calls(5), True)
    QApplication.processEvents()
    return view


def titles(view: PersonView) -> list[str]:
    return [row.subtitle for row in rows(view.table)]


def facts(view: PersonView) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel) if label.isVisible() and label.accessibleName()]


# --- the record


def test_what_to_mind_stands_first(dora: PersonView) -> None:
    assert words(dora, "person_name") == "Dora Lindqvist"
    assert words(dora, "person_title") == "Purchasing · Import"
    assert words(dora, "person_pinned_text") == "Ask for the order number first: she has three accounts."
    assert words(dora, "person_do_not_call_text").startswith("Do not call.")
    assert find(dora, "person_pinned").y() < find(dora, "person_do_not_call").y()
    assert words(dora, "person_tags") == "#vip  #supplier  #framework contract 2026"
    assert words(dora, "person_notes").startswith("Speaks Norwegian")


def test_what_is_not_known_is_not_there(view: PersonView) -> None:
    view.show_contact(STRANGER)
    assert words(view, "person_name") == "+1 202-555-0143"
    assert words(view, "person_title") == "Provisional"
    for name in ("pinned", "do_not_call", "company", "open", "tags", "notes", "people", "learned", "search"):
        assert not is_shown(view, f"person_{name}"), name
    assert not is_shown(view, "person_nothing")  # the answer is on its way
    view.show_timeline(STRANGER.id, (), True)
    assert words(view, "person_nothing").startswith("Nothing happened with +1 202-555-0143 yet.")


def test_all_that_is_known_is_told(dora: PersonView) -> None:
    assert [
        label.split(": ")[0] for label in (each.accessibleName() for each in dora.findChildren(QLabel)) if label
    ] == [
        "Said as",
        "Work",
        "whatsapp",
        "Customer number",
        "Account manager",
        "Source",
        "Changed",
    ]
    assert facts(dora)[1] == "Karl Johans gate 1\n0154 Oslo\nNorway"
    assert facts(dora)[5].startswith("From a vCard file · ")


def test_numbers_are_dialled_the_preferred_first_and_addresses_copied(qtbot: QtBot, dora: PersonView) -> None:
    assert words(dora, "card_number") == "+44 7700 900123 · mobile"
    with qtbot.waitSignal(dora.dial_requested) as dialled:
        press(dora, "card_number")
    assert dialled.args == ["+447700900123", Source.CONTACT]
    with qtbot.waitSignal(dora.copy_requested) as copied:
        press(dora, "card_email")
    assert copied.args == ["dora.lindqvist@nordlys.example"]


def test_more_numbers_than_a_card_holds_are_all_there(view: PersonView) -> None:
    view.show_contact(replace(ADA, phones=tuple(Phone(f"0{n}", f"+4420794600{n:02}") for n in range(12))))
    assert len([each for each in view.findChildren(QAbstractButton, "card_number") if not each.isHidden()]) == 12


def test_a_web_page_opens_only_by_https(qtbot: QtBot, dora: PersonView) -> None:
    first, second = dora.findChildren(QAbstractButton, "person_link")
    with qtbot.waitSignal(dora.link_opened) as opened:
        first.click()
    assert opened.args == ["https://nordlys.example/team/dora"]
    with qtbot.assertNotEmitted(dora.link_opened), qtbot.waitSignal(dora.copy_requested) as copied:
        second.click()
    assert copied.args == ["www.nordlys.example"]


def test_the_company_leads_to_its_record(qtbot: QtBot, dora: PersonView) -> None:
    assert words(dora, "person_company") == "Nordlys Logistics AS"
    with qtbot.waitSignal(dora.company_opened) as opened:
        press(dora, "person_company")
    assert opened.args == [5]
    dora.show_contact(ADA)
    assert not is_shown(dora, "person_company")
    assert words(dora, "person_title") == "Head of Purchasing · Harbour & Pine Interiors Ltd"


def test_a_company_shows_its_people(qtbot: QtBot, view: PersonView) -> None:
    view.show_contact(NORDLYS, (DORA, BEN))
    assert words(view, "person_title") == "Company"
    assert words(view, "person_people_title") == "2 people"
    table = find(view, "person_people", RowTable)
    assert [row.title for row in rows(table)] == ["Dora Lindqvist", "Ben Okafor"]
    with qtbot.waitSignal(view.contact_opened) as opened:
        click_row(table, 1)
    assert opened.args == [BEN]


@pytest.mark.parametrize(
    ("name", "signal", "args", "pressed"),
    [
        ("person_edit", "edit_wanted", [DORA], (Qt.Key.Key_F2,)),
        ("person_export", "export_wanted", [(DORA,)], (Qt.Key.Key_E, CONTROL | SHIFT)),
        ("person_delete", "delete_wanted", [(DORA,)], (Qt.Key.Key_Delete, CONTROL | SHIFT)),
        ("person_learned", "learned_wanted", [DORA], (Qt.Key.Key_L, CONTROL | SHIFT)),
        ("person_back", "back", [], (Qt.Key.Key_Escape,)),
    ],
)
def test_buttons_and_their_keys(
    qtbot: QtBot, view: PersonView, name: str, signal: str, args: list[object], pressed: tuple[Qt.Key]
) -> None:
    view.show_contact(DORA, learned=2)
    view.start()
    assert focused() == "person_page"
    with qtbot.waitSignal(getattr(view, signal)) as emitted:
        press(view, name)
    assert emitted.args == args
    with qtbot.waitSignal(getattr(view, signal)) as emitted:
        key(*pressed)
    assert emitted.args == args
    assert "  (" in find(view, name).toolTip()


def test_a_change_shows_at_once_and_asks_for_nothing(qtbot: QtBot, dora: PersonView) -> None:
    with qtbot.assertNotEmitted(dora.timeline_wanted):
        dora.contact_saved(replace(DORA, name="Dora Berg", do_not_call=False, pinned=""))
        dora.contact_saved(ADA)
        dora.show_contact(replace(DORA, name="Dora Berg", do_not_call=False, pinned=""))
    assert words(dora, "person_name") == "Dora Berg"
    assert not is_shown(dora, "person_do_not_call")
    assert not is_shown(dora, "person_pinned")
    assert len(titles(dora)) == 5


def test_hostile_text_stays_plain_and_within_the_panel(view: PersonView) -> None:
    bad = "<img src=file:///etc/passwd>\u202e<b>x</b>\x00" + "y" * 9_000
    contact = replace(
        DORA,
        name=bad,
        org=bad,
        title=bad,
        notes=bad,
        pinned=bad,
        tags=(bad,) * 50,
        urls=(bad, "https://x.example/" + bad),
        fields=((bad, bad),),
        addresses=(Address(bad, bad, label=bad),),
        phones=(Phone(bad, label=bad),),
    )
    view.show_contact(contact)
    view.show_timeline(4, tuple(replace(each, agent_notes=bad, disposition=bad) for each in calls(2)), True)
    QApplication.processEvents()
    for label in view.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or not label.text()
        assert "\u202e" not in label.text()
    for button in view.findChildren(QAbstractButton):
        assert not button.isVisible() or button.mapTo(view, button.rect().bottomRight()).x() <= 320
    area = view.findChildren(QScrollArea)[0]
    assert area.horizontalScrollBar().maximum() == 0


# --- the timeline


def test_a_contact_asks_for_its_timeline(qtbot: QtBot, view: PersonView) -> None:
    with qtbot.waitSignal(view.timeline_wanted) as wanted:
        view.show_contact(DORA)
    assert wanted.args == [DORA, ""]
    view.show_timeline(4, calls(2), True)
    first, _ = rows(view.table)
    assert (first.title, first.subtitle, first.right) == ("Incoming call", "Ended · note 0", "Today 14:02")


def test_a_row_opens_the_interaction(qtbot: QtBot, dora: PersonView) -> None:
    dora.resize(320, 1400)
    QApplication.processEvents()
    with qtbot.waitSignal(dora.details_wanted) as wanted:
        click_row(dora.table, 2)
    assert wanted.args == [calls(5)[2]]


def test_each_key_searches_and_shows_where_it_was_said(qtbot: QtBot, dora: PersonView) -> None:
    asked: list[str] = []
    dora.timeline_wanted.connect(lambda contact, text: asked.append(text))
    type_into(dora, "person_search", "oak")
    assert asked == ["o", "oa", "oak"]
    long = "The customer wrote at length about this and that, and then: please send the OAK sample."
    dora.show_timeline(4, calls(3), True, "oa")
    assert len(titles(dora)) == 5  # an answer to what was typed before
    dora.show_timeline(4, (replace(calls(1)[0], agent_notes="", transcript=long),), True, "oak")
    assert titles(dora) == ["Ended · …en: please send the OAK sample."]
    dora.show_timeline(4, (), True, "oak")
    assert not is_shown(dora, "person_nothing")


def test_nothing_found_says_so_and_the_search_stays(dora: PersonView) -> None:
    type_into(dora, "person_search", "xyz")
    dora.show_timeline(4, (), True, "xyz")
    assert words(dora, "person_nothing") == "Nothing about “xyz” in notes and transcripts."
    assert focused() == "person_search"


def test_escape_takes_back_the_search_and_then_leaves(qtbot: QtBot, dora: PersonView) -> None:
    key(Qt.Key.Key_F, CONTROL)
    assert focused() == "person_search"
    type_into(dora, "person_search", "x")
    with qtbot.assertNotEmitted(dora.back):
        key(Qt.Key.Key_Escape)
    assert words(dora, "person_search") == ""
    with qtbot.waitSignal(dora.back):
        key(Qt.Key.Key_Escape)


def test_arrows_lead_from_the_search_down_the_timeline(qtbot: QtBot, dora: PersonView) -> None:
    dora.show_timeline(4, calls(60), True)
    bar = dora.findChildren(QScrollArea)[0].verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 1_000)
    key(Qt.Key.Key_F, CONTROL)
    key(Qt.Key.Key_Down)
    assert focused() == "person_timeline"
    for _ in range(40):
        key(Qt.Key.Key_Down)
    QApplication.processEvents()
    row = dora.table.visualRect(dora.table.currentIndex())
    top = dora.table.viewport().mapTo(dora, row.topLeft()).y()
    assert 0 < top < dora.height()
    with qtbot.waitSignal(dora.details_wanted) as wanted:
        key(Qt.Key.Key_Return)
    assert wanted.args == [calls(60)[40]]


def test_older_ones_are_asked_for_once_when_the_end_is_near(view: PersonView) -> None:
    asked: list[list[object]] = []
    view.more_wanted.connect(lambda *args: asked.append(list(args)))
    view.show_contact(DORA)
    view.show_timeline(4, calls(50), False)
    QApplication.processEvents()
    assert asked == []
    bar = view.findChildren(QScrollArea)[0].verticalScrollBar()
    bar.setValue(bar.maximum())
    bar.setValue(bar.maximum() - 10)
    assert asked == [[DORA, "", calls(50)[-1]]]
    view.show_timeline(4, calls(50, 50), True)
    QApplication.processEvents()
    assert len(titles(view)) == 100
    bar.setValue(bar.maximum())
    assert len(asked) == 1


def test_what_happens_meanwhile_is_shown(dora: PersonView) -> None:
    now = replace(calls(1)[0], id="new", state=State.ACTIVE, offered_at=NOW + MINUTE)
    dora.update_interaction(now)
    dora.update_interaction(replace(now, id="else", contact_id=9))
    assert rows(dora.table)[0].subtitle == "On call · note 0"
    assert len(titles(dora)) == 6
    dora.update_interaction(replace(now, contact_id=9))
    assert len(titles(dora)) == 5


def test_another_contact_starts_anew(dora: PersonView) -> None:
    type_into(dora, "person_search", "x")
    dora.show_contact(ADA)
    assert titles(dora) == []
    dora.show_timeline(4, calls(5), True)
    assert titles(dora) == []
    dora.show_timeline(1, calls(1), True)
    assert len(titles(dora)) == 1


# --- what is open


def test_what_is_open_unfolds(qtbot: QtBot, dora: PersonView) -> None:
    asked = needs()[2:4]
    assert not is_shown(dora, "person_open")
    dora.show_open(asked)
    assert words(dora, "person_open") == "2 open"
    assert not is_shown(dora, "person_open_list")
    dora.start()
    key(Qt.Key.Key_O, CONTROL)
    table = find(dora, "person_open_list", RowTable)
    assert [row.title for row in rows(table)] == ["Do these events belong together?", "Who was it?"]
    QApplication.processEvents()
    with qtbot.waitSignal(dora.need_wanted) as wanted:
        click_row(table, 0)
    assert wanted.args == [asked[0]]
    dora.show_open(())
    assert not is_shown(dora, "person_open_list")


# --- words


def test_what_was_said_is_told_in_one_line() -> None:
    item = replace(interaction(), agent_notes="first\nline", transcript="Grüße aus Köln")
    assert said_words(item) == "first line"
    assert said_words(item, "KÖLN") == "Grüße aus Köln"
    assert said_words(item, "nowhere") == "first line"
    assert said_words(interaction()) == ""


def test_an_address_has_its_parts_in_lines() -> None:
    assert address_words(Address("High St 1", "Leeds", "", "LS1", "UK", "Box 7")) == "Box 7\nHigh St 1\nLS1 Leeds\nUK"
    assert address_words(Address()) == ""


def test_a_key_pressed_too_early_leaves_nothing_and_changes_nothing(qtbot: QtBot, view: PersonView) -> None:
    view.show_contact(DORA)
    view.start()
    with qtbot.assertNotEmitted(view.back), qtbot.assertNotEmitted(view.edit_wanted):
        key(Qt.Key.Key_Return)
        key(Qt.Key.Key_Space)
    with qtbot.waitSignal(view.back):
        key(Qt.Key.Key_Escape)


def test_what_is_done_to_a_company_stands_above_its_people(view: PersonView) -> None:
    view.show_contact(NORDLYS, tuple(replace(ADA, id=100 + n) for n in range(16)))
    people, delete = find(view, "person_people"), find(view, "person_delete")
    assert delete.mapTo(view, delete.rect().bottomLeft()).y() < people.mapTo(view, people.rect().topLeft()).y()


def test_an_empty_contact_still_shows(view: PersonView) -> None:
    view.show_contact(Contact(id=9))
    assert words(view, "person_name") == "No name"
