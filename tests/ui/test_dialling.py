"""Dial box, dial card and receipt, as a person sees them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from maestro_desktop.core.changes import Dial, DialState
from maestro_desktop.core.interactions.model import Confidence
from maestro_desktop.core.phone.decision import Action, Decision, Source
from maestro_desktop.ui.dial_box import DialBox
from maestro_desktop.ui.dial_card import DialCard, DialReceipt
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.widgets import Choice
from maestro_desktop.ui.workspace import Workspace
from tests.ui.conftest import Clock
from tests.ui.people import history, owned, pop
from tests.ui.seen import alone, find, focused, is_shown, key, press, type_into, words

LONDON = Decision(
    "tel:+442079460018",
    Action.DIAL,
    e164="+442079460018",
    number="+442079460018",
    display="+44 20 7946 0018",
    country="GB",
    kind="fixed",
    local_time="14:02",
)
PREMIUM = replace(LONDON, action=Action.CONFIRM, kind="premium", reason="This is a premium rate number.")
NO_COUNTRY = Decision("231 25 00", Action.ASK_REGION, reason="The country of this number is not known.")


def dial(state: DialState = DialState.ASKING, decision: Decision = LONDON, **fields: Any) -> Dial:
    values: dict[str, Any] = {"source": Source.LINK, "message": ""}
    return Dial("d7", decision, state=state, **(values | fields))


# --- the box


@pytest.fixture
def box(qtbot: QtBot, theme: Theme) -> DialBox:
    box = DialBox(theme, by_three)
    qtbot.addWidget(box)
    box.show()
    qtbot.waitExposed(box)
    return box


def by_three(text: str) -> str:
    """A formatter that groups digits: what real ones do, in small."""
    digits = [each for each in text if each.isdigit() or each == "+"]
    return " ".join("".join(digits[at : at + 3]) for at in range(0, len(digits), 3))


def test_a_number_is_formatted_as_it_is_typed(box: DialBox) -> None:
    type_into(box, "dial_field", "4420794")
    assert box.text == "442 079 4"
    assert box.field.cursorPosition() == 9


def test_the_caret_stays_behind_its_digit(box: DialBox) -> None:
    type_into(box, "dial_field", "442079")
    box.field.setCursorPosition(2)
    QTest.keyClicks(box.field, "9")
    assert box.text == "449 207 9"
    assert box.field.cursorPosition() == 3
    QTest.keyClick(box.field, Qt.Key.Key_Backspace)
    assert box.text == "442 079"
    assert box.field.cursorPosition() == 2


def test_what_is_no_number_stays_as_it_was_typed(box: DialBox) -> None:
    type_into(box, "dial_field", "1-800-FLOWERS")
    assert box.text.endswith("FLOWERS")
    box.field.clear()
    type_into(box, "dial_field", "*31#123456")
    assert box.text == "*31#123456"


def test_enter_and_button_ask_to_dial(qtbot: QtBot, box: DialBox) -> None:
    assert not find(box, "dial_call").isEnabled()
    with qtbot.assertNotEmitted(box.dial_requested):
        QTest.keyClick(box.field, Qt.Key.Key_Return)
    type_into(box, "dial_field", "123")
    with qtbot.waitSignal(box.dial_requested) as asked:
        QTest.keyClick(box.field, Qt.Key.Key_Return)
    assert asked.args == ["123", Source.DIAL_BOX]
    with qtbot.waitSignal(box.dial_requested):
        press(box, "dial_call")


# --- the card


def test_the_card_shows_one_number_and_who_and_where(window: Workspace) -> None:
    window.show_dial(dial(who=owned().candidates))
    assert words(window, "dial_number") == "+44 20 7946 0018"
    assert words(window, "dial_who") == "Ada Whitfield"
    assert words(window, "dial_place") == "Landline · United Kingdom · 14:02 there"
    assert not is_shown(window, "dial_reason")


def test_enter_dials_and_escape_leaves(qtbot: QtBot, window: Workspace) -> None:
    window.show_dial(dial(source=Source.DIAL_BOX))
    assert find(window, "dial_confirm").hasFocus()
    with qtbot.waitSignal(window.dial_confirmed) as confirmed:
        QTest.keyClick(find(window, "dial_confirm"), Qt.Key.Key_Return)
    assert confirmed.args == ["d7", ""]
    assert not is_shown(window, "dial_card")
    window.show_dial(dial())
    with qtbot.waitSignal(window.dial_cancelled) as cancelled:
        QTest.keyClick(find(window, "dial_card"), Qt.Key.Key_Escape)
    assert cancelled.args == ["d7"]
    assert not is_shown(window, "dial_card")


def test_a_held_enter_key_does_not_dial(qtbot: QtBot, window: Workspace) -> None:
    window.show_dial(dial())
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True)
    with qtbot.assertNotEmitted(window.dial_confirmed):
        QApplication.sendEvent(find(window, "dial_confirm"), held)


def test_a_key_that_was_meant_for_what_was_there_before_dials_nothing(qtbot: QtBot, theme: Theme, clock: Clock) -> None:
    window = Workspace(theme=theme, clock_ms=clock.wall_ms)
    alone(qtbot, window, 1180, 760)
    card = window.findChild(DialCard)
    assert card is not None
    paris = replace(LONDON, number="+33142685300", display="+33 1 42 68 53 00")
    window.show_dial(Dial("one", LONDON, Source.LINK, DialState.ASKING, ""))
    with qtbot.assertNotEmitted(window.dial_confirmed):
        key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: card.takes_a_yes)
    with qtbot.waitSignal(window.dial_cancelled) as dropped:
        window.show_dial(Dial("two", paris, Source.LINK, DialState.ASKING, ""))
    assert dropped.args == ["one"]
    assert "+44 20 7946 0018 was asked about before, and is not called." in words(window, "dial_reason")
    with qtbot.assertNotEmitted(window.dial_confirmed):
        key(Qt.Key.Key_Return)
        press(window, "dial_confirm")
    qtbot.waitUntil(lambda: card.takes_a_yes)
    with qtbot.waitSignal(window.dial_confirmed) as confirmed:
        key(Qt.Key.Key_Return)
    assert confirmed.args == ["two", ""]


@pytest.mark.parametrize("pressed", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_the_focus_goes_back_to_where_it_was(window: Workspace, pressed: Qt.Key) -> None:
    window.panel.add_history(history(), at_end=True, reset=True)
    window.panel.table.setFocus()
    window.show_dial(dial(source=Source.CALL_BACK))
    assert focused() == "dial_confirm"
    key(pressed)
    assert not is_shown(window, "dial_card")
    assert window.panel.table.hasFocus()


def test_whose_number_only_ends_alike_is_not_named(window: Workspace) -> None:
    (sure,) = owned().candidates
    unsure = replace(sure, contact=replace(sure.contact, name="Harris Roasters"), confidence=Confidence.UNCERTAIN)
    window.show_dial(dial(who=(sure, unsure)))
    assert words(window, "dial_who") == "Ada Whitfield"
    window.show_dial(dial(who=(unsure,)))
    assert not is_shown(window, "dial_who")


def test_a_warning_is_said_in_words(window: Workspace) -> None:
    window.show_dial(dial(decision=PREMIUM))
    assert words(window, "dial_reason") == "This is a premium rate number."
    assert words(window, "dial_place").startswith("Premium rate")


def test_a_missing_country_is_asked_for(qtbot: QtBot, window: Workspace) -> None:
    window.show_dial(dial(decision=NO_COUNTRY))
    assert words(window, "dial_title") == "Which country is this number in?"
    assert words(window, "dial_number") == "231 25 00"
    assert not find(window, "dial_confirm").isEnabled()
    with qtbot.assertNotEmitted(window.dial_confirmed):
        QTest.keyClick(find(window, "dial_card"), Qt.Key.Key_Return)
    region = find(window, "dial_region", Choice)
    region.setCurrentIndex(region.findData("DE"))
    region.activated.emit(region.currentIndex())
    with qtbot.waitSignal(window.dial_confirmed) as confirmed:
        press(window, "dial_confirm")
    assert confirmed.args == ["d7", "DE"]


def test_a_country_of_two_words_is_found_by_its_letters(window: Workspace) -> None:
    window.show_dial(dial(decision=NO_COUNTRY, source=Source.DIAL_BOX))
    region = find(window, "dial_region", Choice)
    assert region.hasFocus()
    QTest.keyClicks(region, "united k")
    assert region.currentData() == "GB"
    assert find(window, "dial_confirm").isEnabled()
    region._pause.stop()
    QTest.keyClicks(region, "fra")
    assert region.currentData() == "FR"
    region._pause.stop()
    key(Qt.Key.Key_Space)
    assert region.view().isVisible()
    region.hidePopup()


def test_the_region_is_never_kept_for_the_next_number(window: Workspace) -> None:
    window.show_dial(dial(decision=NO_COUNTRY))
    region = find(window, "dial_region", Choice)
    region.setCurrentIndex(region.findData("DE"))
    window.show_dial(dial(decision=NO_COUNTRY))
    assert region.currentData() == ""


def test_a_link_does_not_take_the_keyboard_from_somebody_who_writes(window: Workspace) -> None:
    window.panel.show_pop(pop())
    notes = find(window, "card_notes", QPlainTextEdit)
    notes.setFocus()
    window.show_dial(dial(source=Source.LINK))
    assert notes.hasFocus()
    QTest.keyClick(notes, Qt.Key.Key_Return)
    assert is_shown(window, "dial_card")
    window.show_dial(dial(source=Source.CONTACT))
    assert find(window, "dial_confirm").hasFocus()


def test_a_caret_that_was_left_in_an_empty_search_does_not_keep_the_keyboard_from_a_link(window: Workspace) -> None:
    window.panel.focus_search()
    field = window.panel.filters.field
    assert field.hasFocus()
    QTest.keyClicks(field, "oak")
    window.show_dial(dial(source=Source.LINK))
    assert field.hasFocus(), "something is being looked for"
    field.clear()
    window.show_dial(replace(dial(source=Source.LINK), id="d8"))
    assert find(window, "dial_confirm").hasFocus()


def test_an_extension_is_shown_and_never_glued_on(window: Workspace) -> None:
    window.show_dial(dial(decision=replace(LONDON, ext="12")))
    assert words(window, "dial_number") == "+44 20 7946 0018 ext. 12"


def test_hostile_names_on_the_card_are_plain(window: Workspace) -> None:
    bad = replace(owned().candidates[0].contact, name="<b>Ada</b>\u202e")
    window.show_dial(dial(who=owned(bad).candidates, decision=replace(LONDON, notes=("<img src=x>",))))
    assert words(window, "dial_who") == "<b>Ada</b>"
    assert words(window, "dial_reason") == "<img src=x>"


# --- the receipt


def test_waiting_then_confirmed_then_gone(qtbot: QtBot, theme: Theme) -> None:
    receipt = DialReceipt(theme, confirmed_ms=20)
    qtbot.addWidget(receipt)
    receipt.show_dial(dial(DialState.WAITING, message="Calling +44 20 7946 0018: waiting."))
    assert receipt.isVisible()
    assert receipt.label.text() == "Calling +44 20 7946 0018: waiting."
    receipt.show_dial(dial(DialState.CONFIRMED, message="Calling +44 20 7946 0018."))
    qtbot.waitUntil(lambda: not receipt.isVisible())


def test_an_extension_stays_readable_during_the_call(qtbot: QtBot, theme: Theme) -> None:
    receipt = DialReceipt(theme, confirmed_ms=20)
    qtbot.addWidget(receipt)
    receipt.show_dial(dial(DialState.CONFIRMED, replace(LONDON, ext="12"), message="Then key in extension 12."))
    assert not receipt._gone.isActive()
    assert receipt.isVisible()


def test_not_confirmed_offers_what_to_do(qtbot: QtBot, window: Workspace) -> None:
    window.show_dial(dial(DialState.NOT_CONFIRMED, message="The page did not confirm the call."))
    assert words(window, "dial_receipt_text") == "The page did not confirm the call."
    with qtbot.waitSignal(window.copy_requested) as copied:
        press(window, "dial_receipt_copy")
    assert copied.args == ["+442079460018"]
    with qtbot.waitSignal(window.dial_confirmed) as again:
        press(window, "dial_receipt_again")
    assert again.args == ["d7", ""]
    with qtbot.waitSignal(window.dial_cancelled):
        press(window, "dial_receipt_dismiss")
    assert not is_shown(window, "dial_receipt")


def test_refused_says_what_and_why(window: Workspace) -> None:
    window.show_dial(dial(DialState.REFUSED, message="On the list.", who=owned().candidates))
    assert words(window, "dial_receipt_text") == "+44 20 7946 0018 (Ada Whitfield): On the list."
    assert not is_shown(window, "dial_receipt_again")
    code = Decision("*31#0301234567", Action.REFUSE)
    window.show_dial(dial(DialState.REFUSED, code, message="Codes with * or # are not dialled."))
    assert words(window, "dial_receipt_text") == "“*31#0301234567”: Codes with * or # are not dialled."
    window.show_dial(dial(DialState.REFUSED, Decision(" ", Action.REFUSE), message="There is nothing to dial."))
    assert words(window, "dial_receipt_text") == "There is nothing to dial."


def test_of_several_numbers_one_is_chosen_with_the_keys(qtbot: QtBot, window: Workspace) -> None:
    found = tuple((f"+4477009001{n:02}", f"+44 7700 9001{n:02}") for n in range(8))
    decision = Decision("…", Action.REFUSE, reason="There are several.", found=found)
    window.show_dial(Dial("d", decision, Source.CLIPBOARD, DialState.REFUSED, "There are several."))
    assert words(window, "dial_receipt_text") == "There are several. The first 6 of 8 are shown."
    key(Qt.Key.Key_Tab)
    with qtbot.waitSignal(window.dial_requested) as chosen:
        key(Qt.Key.Key_Space)
    assert chosen.args == ["+447700900101", Source.CLIPBOARD]
    assert not is_shown(window, "dial_receipt")


def test_who_is_writing_keeps_the_keyboard_when_there_are_several_numbers(window: Workspace) -> None:
    decision = Decision("…", Action.REFUSE, found=(("+447700900123", "+44 7700 900123"),) * 2)
    window.panel.show_pop(pop())
    window.panel.focus_notes()
    window.show_dial(Dial("d", decision, Source.CLIPBOARD, DialState.REFUSED, "There are several."))
    assert focused() == "card_notes"


def test_what_was_refused_is_gone_when_something_else_is_typed(window: Workspace) -> None:
    window.show_dial(dial(DialState.REFUSED, message="Too short."))
    type_into(window, "dial_field", "0")
    assert not is_shown(window, "dial_receipt")
    window.show_dial(dial(DialState.NOT_CONFIRMED, message="The page did not confirm the call."))
    type_into(window, "dial_field", "2")
    assert is_shown(window, "dial_receipt")


def test_that_there_was_nothing_to_dial_is_said_for_a_while(qtbot: QtBot, theme: Theme) -> None:
    receipt = DialReceipt(theme, confirmed_ms=50)
    qtbot.addWidget(receipt)
    nothing = Decision("", Action.REFUSE, reason="There is nothing to dial.")
    receipt.show_dial(Dial("d1", nothing, Source.CLIPBOARD, DialState.REFUSED, ""))
    assert receipt.label.text() == "There is nothing to dial."
    qtbot.waitUntil(receipt.isHidden)


def test_a_call_that_waits_for_the_records_says_so_and_can_be_dropped(qtbot: QtBot, window: Workspace) -> None:
    type_into(window, "dial_field", "0207")
    window.show_held("+44 20 7946 0018")
    assert words(window, "dial_receipt_text") == "Call to +44 20 7946 0018 waits until the records are open."
    assert words(window, "dial_field") == ""
    with qtbot.waitSignal(window.dial_cancelled) as dropped:
        press(window, "dial_receipt_forget")
    assert dropped.args == [""]
    assert not is_shown(window, "dial_receipt")
    window.show_held("<b>\u202e+44</b>")
    assert words(window, "dial_receipt_text") == "Call to <b>+44</b> waits until the records are open."
    window.show_dial(dial())
    assert not is_shown(window, "dial_receipt")
    assert is_shown(window, "dial_card")
    window.show_dial(dial(DialState.REFUSED, message="No."))
    with qtbot.waitSignal(window.dial_cancelled) as dropped:
        press(window, "dial_receipt_dismiss")
    assert dropped.args == [dial().id]


def test_a_number_that_goes_out_leaves_the_box_and_a_refused_one_stays(window: Workspace) -> None:
    window.dial_box.show_text("0207")
    window.show_dial(dial(DialState.REFUSED, message="Too short."))
    assert window.dial_box.text == "0207"
    window.show_dial(dial(DialState.WAITING))
    assert window.dial_box.text == ""


def test_cancelled_elsewhere_closes_the_card(window: Workspace) -> None:
    window.show_dial(dial())
    window.show_dial(dial(DialState.CANCELLED))
    assert not is_shown(window, "dial_card")
    assert not is_shown(window, "dial_receipt")


# --- while the page can't call


@pytest.mark.parametrize(
    ("state", "why"),
    [
        ("waiting", "are you signed in there?"),
        ("loading", "is still loading"),
        ("lost", "is not connected"),
        ("unset", "No contact-centre page is set up"),
    ],
)
def test_a_page_that_may_not_place_the_call_is_told_before_meanwhile_and_after(
    window: Workspace, state: str, why: str
) -> None:
    window.set_connection(state, "In a few words.")
    window.show_dial(dial())
    assert why in words(window, "dial_reason")
    window.show_dial(dial(DialState.WAITING, message="Calling +44 20 7946 0018: waiting for the page to confirm."))
    assert why in words(window, "dial_receipt_text")
    window.show_dial(dial(DialState.NOT_CONFIRMED, message="The page did not confirm the call."))
    assert why in words(window, "dial_receipt_text")
    assert is_shown(window, "dial_receipt_again")


def test_a_page_that_is_connected_gives_no_warning(window: Workspace) -> None:
    window.set_connection("lost", "In a few words.")
    window.show_dial(dial())
    assert "is not connected" in words(window, "dial_reason")
    window.set_connection("connected", "Connected.")
    assert not is_shown(window, "dial_reason"), "also on the card that is open"
    window.show_dial(dial())
    assert not is_shown(window, "dial_reason")
    window.show_dial(dial(DialState.WAITING, message="Calling +44 20 7946 0018: waiting for the page to confirm."))
    assert words(window, "dial_receipt_text").startswith("Calling +44 20 7946 0018")
