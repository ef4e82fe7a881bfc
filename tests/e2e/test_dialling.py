"""Every door out, through the one policy, to the page and back as a receipt."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QFileOpenEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QTableView, QWidget

from maestro_desktop.core.interactions.model import State
from maestro_desktop.native.linux import Folders, LinuxNative
from maestro_desktop.ui.dial_card import DialCard
from maestro_desktop.ui.settings_dialog import SettingsDialog
from tests.e2e.conftest import OpenDesk
from tests.e2e.desk import Desk
from tests.native.desktop import Desktop, need

AMELIA = "+442079460018"
SHOWN = "+44 20 7946 0018"


@pytest.fixture
def desk(shared_desk: Desk) -> Desk:
    """Free to call: the page takes one call at a time, and the test says what becomes of each."""
    shared_desk.set_simulator(outbound="manual")
    shared_desk.pass_time()
    return shared_desk


def type_number(desk: Desk, text: str) -> None:
    field = desk.find(QLineEdit, "dial_field")
    field.clear()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def finish(desk: Desk) -> None:
    """The call goes out and comes to its end, so that the next test can call."""
    desk.wait(lambda: bool(desk.js("maestroSimulator.state.interactions.length")))
    calls = "maestroSimulator.state.interactions.filter(it => it.direction === 'outbound')"
    for id in desk.js(f"{calls}.map(it => it.id)"):
        desk.call("noAnswer", id)
        desk.call("wrapUp", id)
    desk.wait(lambda: not any(row.subtitle.endswith("Calling") for row in desk.rows()))


def directive(number: str) -> dict[str, Any]:
    return {
        "eventName": "maEvent",
        "family": "external",
        "bus": "global",
        "schemaVersion": "1.0.0",
        "content": {"eventName": "startCall", "method": "mapDirective", "phoneNumber": number},
    }


def confirmed(desk: Desk, number: str = AMELIA, shown: str = SHOWN) -> None:
    """The directive reached the page as it must be, the call began, and the receipt says so."""
    desk.wait(lambda: desk.receipt == f"Calling {shown}.")
    assert desk.directives()[-1] == {"message": directive(number), "accepted": True, "reason": ""}
    desk.wait(lambda: desk.rows()[0].subtitle == "Outgoing call · Calling")
    finish(desk)


def ask_card(desk: Desk) -> DialCard:
    return desk.find(DialCard, "dial_card")


def agree(desk: Desk) -> None:
    """Call the number on the card, as soon as it takes a yes."""
    desk.wait(lambda: ask_card(desk).takes_a_yes)
    desk.press("dial_confirm", ask_card(desk))


def wait_asked(desk: Desk, shown: str = SHOWN) -> QWidget:
    desk.wait(lambda: desk.see("dial_number") == shown)
    return ask_card(desk)


def test_from_the_dial_box(desk: Desk) -> None:
    field = desk.find(QLineEdit, "dial_field")
    field.clear()
    QTest.keyClicks(field, "+442079460018")
    assert field.text() == SHOWN  # formatted as it is typed
    before = len(desk.directives())
    QTest.keyClick(field, Qt.Key.Key_Return)
    desk.wait(lambda: desk.receipt == f"Calling {SHOWN}.")
    assert field.text() == ""
    assert len(desk.directives()) == before + 1  # the agent's own act: nothing is asked, and it is sent once
    confirmed(desk)
    sent = [row for row in desk.ledger() if row.kind == "sent"]
    assert AMELIA in sent[-1].text


def test_a_national_number_is_read_in_the_region_of_the_settings(desk: Desk) -> None:
    type_number(desk, "020 7946 0018")
    confirmed(desk)


def test_from_the_number_of_a_contact(desk: Desk) -> None:
    id = desk.call("incoming", {"family": "chat", "party": "amelia.hart@example.com", "text": "Please call me"})
    card = desk.wait_card("Amelia Hart", "Waiting")
    desk.press("card_number", card)
    confirmed(desk)
    desk.call("miss", id)
    desk.wait(lambda: any(row.subtitle == "Incoming web chat · Missed" for row in desk.rows()))


def test_from_the_history(desk: Desk) -> None:
    missed = desk.call("incoming", {"party": AMELIA})
    desk.wait_row("Amelia Hart", "Incoming call · Ringing")
    desk.call("miss", missed)
    desk.wait_row("Amelia Hart", "Incoming call · Missed")
    desk.pass_time()
    details = desk.open_row()
    desk.press("details_call", details)
    confirmed(desk)
    desk.press("details_back")


def test_from_the_clipboard_by_the_tray(desk: Desk) -> None:
    QGuiApplication.clipboard().setText(" tel: 020 7946 0018 ")
    before = len(desk.directives())
    tray_action(desk, "Dial from clipboard").trigger()
    wait_asked(desk)
    assert desk.see("dial_who") == "Amelia Hart"
    assert len(desk.directives()) == before  # text from outside waits for one act of the agent
    agree(desk)
    confirmed(desk)


def test_from_the_command_palette(desk: Desk) -> None:
    desk.app.workspace.palette_requested.emit()
    field = desk.find(QLineEdit, "palette_field")
    desk.wait(field.hasFocus)
    QTest.keyClicks(field, "amelia hart")
    table = desk.find(QTableView, "palette_list")
    desk.wait(lambda: table.model().rowCount() == 1)
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    confirmed(desk)  # the agent chose the person and pressed the keys that call: one act
    desk.app.workspace.palette_requested.emit()
    QTest.keyClicks(field, "amelia hart")
    desk.wait(lambda: table.model().rowCount() == 1)
    QTest.keyClick(field, Qt.Key.Key_Return)
    desk.wait(lambda: desk.see("person_name") == "Amelia Hart")
    desk.app.workspace.panel.show_history()


def test_an_empty_clipboard_is_told(desk: Desk) -> None:
    QGuiApplication.clipboard().clear()
    tray_action(desk, "Dial from clipboard").trigger()
    desk.wait(lambda: desk.receipt == "The clipboard holds no text. Copy a number, then try again.")
    desk.press("dial_receipt_dismiss")


def test_a_number_that_was_copied_is_offered_and_never_dialled(desk: Desk) -> None:
    """What is copied elsewhere comes by the same signal; that it does is seen on a real X server (tests/native)."""
    before = len(desk.ledger())
    copied = desk.app._clipboard.offered
    for text in ("Invoice 2024-117", "999", "a word", "+44 20 7946 0018 or +44 20 7946 0100"):
        copied.emit(text)
    copied.emit("tel. 020 7946 0018")
    desk.wait(lambda: desk.see("offer_text") == "Copied: +44 20 7946 0018")
    assert len(desk.ledger()) == before, "nothing of it is kept"
    desk.press("offer_dial")
    desk.press("dial_cancel", wait_asked(desk))
    copied.emit("020 7946 0018")
    desk.wait(lambda: desk.see("offer_text") == "Copied: +44 20 7946 0018")
    desk.press("offer_dismiss")
    desk.wait(lambda: not desk.see("offer_text"))
    copied.emit("020 7946 0018")
    desk.wait(lambda: desk.see("offer_text") == "Copied: +44 20 7946 0018")
    copied.emit("")
    desk.wait(lambda: not desk.see("offer_text"))


def test_a_link_that_comes_while_the_settings_are_open_is_asked_about_in_front(desk: Desk) -> None:
    desk.app.show_settings()
    dialog = desk.find(SettingsDialog, "settings")
    QGuiApplication.clipboard().setText("020 7946 0018")
    tray_action(desk, "Dial from clipboard").trigger()
    call = desk.find(QAbstractButton, "dial_confirm", wait_asked(desk))
    desk.wait(lambda: call.hasFocus() and ask_card(desk).takes_a_yes)
    QTest.keyClick(call, Qt.Key.Key_Return)
    confirmed(desk)
    assert dialog.isVisible()
    desk.press("settings_cancel", dialog)


def test_again_from_the_tray_with_the_window_hidden(open_desk: OpenDesk) -> None:
    desk = open_desk().start_signed_in()
    desk.set_simulator(outbound="manual")
    type_number(desk, AMELIA)
    confirmed(desk)
    desk.app.window.hide()
    before = len(desk.directives())
    tray_action(desk, f"Call {SHOWN}").trigger()
    wait_asked(desk)
    assert desk.app.window.isVisible()
    assert len(desk.directives()) == before
    desk.pass_time()
    agree(desk)
    confirmed(desk)


def tray_action(desk: Desk, words: str) -> QAction:
    return next(action for action in desk.app.tray.menu.actions() if action.text() == words)


def test_the_tray_leads_to_the_dial_box(desk: Desk) -> None:
    desk.app.window.activateWindow()
    tray_action(desk, "Dial…").trigger()
    desk.wait(lambda: QApplication.focusWidget() is desk.find(QLineEdit, "dial_field"))


@pytest.mark.parametrize(
    "link",
    ["tel:+44-20-7946-0018", "callto:+442079460018", "sip:+442079460018@example.com;user=phone", "tel://+442079460018"],
)
def test_from_a_link_in_the_page(desk: Desk, link: str) -> None:
    click_link(desk, link)
    wait_asked(desk)
    agree(desk)
    confirmed(desk)


def click_link(desk: Desk, link: str) -> None:
    desk.run(
        "document.getElementById('call-link')?.remove();"
        "const link = document.createElement('a'); link.id = 'call-link'; link.textContent = 'call';"
        f"link.href = {link!r};"
        "link.style.cssText = 'position:fixed;left:0;top:0;width:80px;height:60px;z-index:9999;background:white';"
        "document.body.append(link)"
    )
    desk.wait(lambda: desk.js("document.elementFromPoint(20, 20).id") == "call-link")
    desk.click_in_page(20, 20)


def test_a_link_in_the_page_can_be_left_alone(desk: Desk) -> None:
    before = len(desk.directives())
    click_link(desk, "tel:+442079460018")
    desk.press("dial_cancel", wait_asked(desk))
    assert not ask_card(desk).isVisible()
    type_number(desk, "+44 20 7946 0100")  # what comes next is another call
    confirmed(desk, "+442079460100", "+44 20 7946 0100")
    assert len(desk.directives()) == before + 1


def test_from_a_link_that_another_process_hands_over(open_desk: OpenDesk) -> None:
    desk = open_desk(running_copy=True).start_signed_in()
    desk.set_simulator(outbound="manual")
    handed = subprocess.Popen(
        [sys.executable, "-m", "maestro_desktop", "--data-dir", str(desk.paths.data.parent), "tel:+442079460018"],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=os.environ,
    )
    card = wait_asked(desk)
    desk.wait(lambda: handed.poll() is not None)
    output, _ = handed.communicate()
    assert (handed.returncode, output) == (0, b"")
    call = desk.find(QAbstractButton, "dial_confirm", card)
    # The window came forward, nobody was writing: Enter calls.
    desk.wait(lambda: call.hasFocus() and ask_card(desk).takes_a_yes)
    QTest.keyClick(call, Qt.Key.Key_Return)
    confirmed(desk)


@pytest.mark.parametrize("opener", [["xdg-open"], ["gio", "open"]], ids=["xdg-open", "gio"])
def test_from_a_link_that_the_system_opens(open_desk: OpenDesk, desktop: Desktop, opener: list[str]) -> None:
    """As a mail program or a browser does it: real programs, real D-Bus, a real second start."""
    need(*opener[:1], "xdg-mime", "update-desktop-database")
    desk = open_desk(running_copy=True).start_signed_in()
    desk.set_simulator(outbound="manual")
    native = LinuxNative(desktop.run, Folders(desktop.data_home, desktop.config_home))
    command = [sys.executable, "-m", "maestro_desktop", "--data-dir", str(desk.paths.data.parent)]
    assert native.register_links(command).done
    assert desktop.run([*opener, "tel:+442079460018"])[0] == 0
    wait_asked(desk)
    agree(desk)
    confirmed(desk)


def test_from_links_that_macos_gives_to_the_running_copy(open_desk: OpenDesk, qapp: QApplication) -> None:
    """By the system's own events: those from before the app was ready wait. Of callto://2079460018 a URL makes
    callto://123.242.10.178, and of tel://+44... nothing at all."""
    desk = open_desk()
    early = QFileOpenEvent(QUrl("tel:%2B44%2020%207946%200018"))
    QApplication.sendEvent(qapp, early)
    desk.start()
    desk.press("dial_cancel", wait_asked(desk))
    for link in ("tel:+44-20-7946-0018", "callto://2079460018", "sip:+442079460018@pbx.example;user=phone"):
        QApplication.sendEvent(qapp, QFileOpenEvent(QUrl(link)))
        desk.press("dial_cancel", wait_asked(desk))
    QApplication.sendEvent(qapp, QFileOpenEvent(QUrl("tel://+442079460018")))
    desk.wait(lambda: desk.receipt == "There is nothing to dial.")


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["*#06#"], "code"),
        (["+44 20 7946 0018 or +44 20 7946 0100"], "several"),
        (["no number at all"], "no phone number"),
    ],
)
def test_what_is_refused_says_why_and_sends_nothing(desk: Desk, words: list[str], reason: str) -> None:
    before = len(desk.directives())
    type_number(desk, words[0])
    desk.wait(lambda: reason in desk.receipt.lower())
    assert not ask_card(desk).isVisible()
    assert len(desk.directives()) == before


def test_a_number_that_costs_is_asked_about(desk: Desk) -> None:
    type_number(desk, "0909 879 0018")
    card = wait_asked(desk, "+44 909 879 0018")
    assert "premium rate" in desk.see("dial_reason", card)
    desk.press("dial_cancel", card)


def test_an_extension_stays_readable_and_is_not_dialled(desk: Desk) -> None:
    type_number(desk, "+442079460018;ext=22")
    desk.wait(lambda: bool(desk.receipt) or ask_card(desk).isVisible())
    if ask_card(desk).isVisible():
        agree(desk)
    desk.wait(lambda: "key in extension 22" in desk.receipt)
    assert desk.directives()[-1]["message"] == directive(AMELIA)
    finish(desk)
    assert "key in extension 22" in desk.receipt


def test_without_a_region_the_country_is_asked_for_and_never_guessed(open_desk: OpenDesk) -> None:
    desk = open_desk(region="").start_signed_in()
    desk.set_simulator(outbound="manual")
    type_number(desk, "020 7946 0018")
    desk.wait(lambda: desk.see("dial_title") == "Which country is this number in?")
    region = desk.find(QComboBox, "dial_region")
    with pytest.raises(AssertionError, match="can't be pressed"):
        agree(desk)
    assert desk.directives() == []
    region.setCurrentIndex(region.findData("GB"))
    region.activated.emit(region.currentIndex())
    agree(desk)
    confirmed(desk)


def test_a_call_that_the_page_does_not_confirm_can_be_tried_again(open_desk: OpenDesk) -> None:
    desk = open_desk(signed_in="").start()
    desk.wait_simulator()
    type_number(desk, "+442079460018")
    signed_out = "Nothing has come from the contact-centre page yet: are you signed in there?"
    desk.wait(lambda: desk.receipt == f"Calling {SHOWN}: waiting for the page to confirm. {signed_out}")
    desk.wait(lambda: len(desk.directives()) == 1)
    assert desk.directives()[0]["accepted"] is False
    desk.clock.ahead_ms += 9_000
    assert "not confirmed" not in desk.receipt
    desk.clock.ahead_ms += 1_100
    desk.wait(lambda: desk.receipt.startswith(f"The call to {SHOWN} is not confirmed. {signed_out}"))
    desk.press("dial_receipt_copy")
    assert QGuiApplication.clipboard().text() == AMELIA

    desk.call("signIn", {"product": "CC"})
    desk.set_simulator(outbound="manual")
    desk.press("dial_receipt_again")
    confirmed(desk)
    assert [entry["accepted"] for entry in desk.directives()] == [False, True]


def test_the_receipt_is_no_call_to_somebody_else_and_none_from_before(desk: Desk) -> None:
    """An outbound call that the agent began in the page is not the answer to our directive for another number."""
    other = desk.call("outgoing", {"party": "+447700900118"})
    desk.wait_row("Helen Marlow", "Outgoing call · Calling")
    before = len(desk.directives())
    type_number(desk, "+442079460018")  # the page is busy and does not obey
    desk.wait(lambda: desk.receipt == f"Calling {SHOWN}: waiting for the page to confirm.")
    desk.wait(lambda: len(desk.directives()) == before + 1)
    desk.call("noAnswer", other)
    desk.call("wrapUp", other)
    desk.wait_row("Helen Marlow", "Outgoing call · No answer")
    desk.clock.ahead_ms += 10_100
    desk.wait(lambda: desk.receipt.startswith("The page did not confirm"))
    desk.press("dial_receipt_dismiss")


def test_an_answered_outbound_call_that_we_began_is_one_row(desk: Desk) -> None:
    desk.set_simulator(outbound="answered", ringMs=50)
    before = len(desk.rows())
    type_number(desk, "+442079460018")
    desk.wait_row("Amelia Hart", "Outgoing call · On call")
    (id,) = desk.js("maestroSimulator.state.interactions.map(it => it.id)")
    desk.call("hangUp", id, {"talked": 65})
    desk.call("wrapUp", id)
    desk.wait_row("Amelia Hart", "Outgoing call · Ended")
    assert len(desk.rows()) == before + 1
    desk.wait_stored(lambda rows: rows[0].state is State.ENDED and rows[0].duration_s == 65)
