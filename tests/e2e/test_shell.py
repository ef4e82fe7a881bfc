"""The window around it all: its place, its closing, its settings, and that nothing is left when it ends."""

from __future__ import annotations

import json
import os
import tomllib
from pathlib import Path
from threading import Event, Timer

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QLineEdit, QSplitter, QSystemTrayIcon, QWidget

from maestro_desktop.core.switchboard import Switchboard
from maestro_desktop.instance import ADDRESS_NAME, Ack, NotRunning, Refused, hand_over
from maestro_desktop.settings_sources import FILE_NAME
from maestro_desktop.simulator import SimulatorServer
from maestro_desktop.ui.assistant import Assistant
from tests.e2e.conftest import OpenDesk
from tests.e2e.desk import HOST_ORIGIN, Desk

AMELIA = "+442079460018"


def settings_of(desk: Desk) -> dict[str, object]:
    return tomllib.loads((desk.paths.config / FILE_NAME).read_text())


def wait_for_core(desk: Desk) -> None:
    """Wait until all that was handed in before is done and told."""
    answers: list[int] = []
    desk.app.engine.ask(lambda board: board.ledger.last_seq, answers.append)
    desk.wait(lambda: bool(answers))


# -- place ------------------------------------------------------------------------------------------------------------


def test_the_window_comes_back_where_it_was(open_desk: OpenDesk) -> None:
    first = open_desk(host_origin="").start()
    first.app.window.setGeometry(40, 50, 700, 500)
    first.find(QSplitter, "main_splitter").setSizes([360, 340])
    sizes = first.find(QSplitter, "main_splitter").sizes()
    first.close()
    second = open_desk(host_origin="").start()
    box = second.app.window.geometry()
    assert (box.x(), box.y(), box.width(), box.height()) == (40, 50, 700, 500)
    assert second.find(QSplitter, "main_splitter").sizes() == sizes


@pytest.mark.parametrize(
    "place", [[-5000, 9000, 700, 500], [0, 0, 99_000, 99_000], [0, 0, -1, -1], "rubbish", None, [True, 1, 2, 3]]
)
def test_the_window_is_always_on_a_screen(open_desk: OpenDesk, place: object) -> None:
    desk = open_desk(host_origin="")
    desk.places.write_text(json.dumps({"window": place, "splitter": [0, -7], "inspector": 3}))
    desk.start()
    screen = QGuiApplication.primaryScreen().availableGeometry()
    window = desk.app.window
    assert window.isVisible()
    assert screen.intersected(window.geometry()).width() >= min(window.minimumWidth(), screen.width())
    assert screen.contains(window.geometry().topLeft())


def test_do_not_disturb_by_hand_outlives_the_app(open_desk: OpenDesk) -> None:
    first = open_desk(host_origin="").start()
    first.app.workspace.quiet_wanted.emit("on")
    assert first.see("quiet") == "Do not disturb"
    first.close()
    second = open_desk(host_origin="").start()
    second.wait(lambda: second.see("quiet") == "Do not disturb")
    second.app.workspace.quiet_wanted.emit("off")
    second.close()
    assert open_desk(host_origin="").start().see("quiet") == ""


def test_a_file_of_the_place_that_is_no_json(open_desk: OpenDesk) -> None:
    desk = open_desk(host_origin="")
    desk.places.write_bytes(b"\x00\xff{{{")
    assert desk.start().app.window.isVisible()


# -- closing and ending -----------------------------------------------------------------------------------------------


def test_without_a_tray_closing_ends_the_app(open_desk: OpenDesk) -> None:
    desk = open_desk(host_origin="").start()
    assert not desk.app.tray.available  # this screen has none
    desk.app.window.close()
    desk.wait(lambda: not desk.app.window.isVisible())
    desk.wait(lambda: desk.left_threads() == [])


def test_a_window_closed_while_it_starts_ends_the_app(open_desk: OpenDesk) -> None:
    desk = open_desk(host_origin="")
    QTimer.singleShot(0, desk.app.window.close)  # comes while the window is being furnished
    desk.app.start()
    desk.wait(lambda: not desk.app.window.isVisible())
    desk.wait(lambda: desk.left_threads() == [])


def test_the_setting_starts_in_the_tray(open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    desk = open_desk(host_origin="", start_hidden=True, running_copy=True).start()
    assert not desk.app.window.isVisible()
    assert hand_over(desk.paths, {"verb": "stay"}) == Ack(os.getpid())
    wait_for_core(desk)
    assert not desk.app.window.isVisible()
    assert hand_over(desk.paths, {"verb": "raise"}) == Ack(os.getpid())
    desk.wait(desk.app.window.isVisible)


def test_the_demo_is_seen_whatever_a_policy_says(open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    overrides = {"host_origin": "", "start_hidden": False}
    desk = open_desk(overrides=overrides, environ={"MAESTRO_START_HIDDEN": "1"}).start()
    assert desk.app.window.isVisible()


def test_the_setting_needs_a_tray(open_desk: OpenDesk) -> None:
    desk = open_desk(host_origin="", start_hidden=True).start()
    assert not desk.app.tray.available  # this screen has none
    assert desk.app.window.isVisible()


def test_a_link_that_comes_while_the_app_ends_is_left_to_the_next(open_desk: OpenDesk) -> None:
    desk = open_desk(host_origin="", running_copy=True).start()
    address = desk.paths.data / ADDRESS_NAME
    clicked: list[object] = []
    gone = Event()

    def click(board: Switchboard) -> tuple[()]:
        """Holds up the end, on the core's thread."""
        while address.exists() and not gone.wait(0.01):
            pass
        clicked.append(hand_over(desk.paths, {"verb": "link", "text": "tel:+442079460018"}, timeout_s=0.1))
        return ()

    desk.app.engine.tell(click)
    bound = Timer(10, gone.set)
    bound.start()
    desk.app.shut_down()
    bound.cancel()
    assert isinstance(clicked[0], Refused), "nobody took it"
    assert hand_over(desk.paths, {"verb": "raise"}) == NotRunning()


def test_an_end_that_was_asked_for_during_the_start_comes(open_desk: OpenDesk) -> None:
    desk = open_desk(host_origin="", running_copy=True)
    assert hand_over(desk.paths, {"verb": "quit"}) == Ack(os.getpid())
    desk.app.start()
    desk.wait(lambda: not desk.app.window.isVisible())
    desk.wait(lambda: desk.left_threads() == [])


def test_quitting_during_a_call_asks(open_desk: OpenDesk) -> None:
    desk = open_desk().start_signed_in()
    id = desk.call("incoming", {"party": AMELIA})
    desk.call("answer", id)
    desk.wait_card("Amelia Hart", "On call")
    desk.app.window.close()
    desk.wait(lambda: desk.see("question_text") == "A call is active. Quitting would cut it off.")
    desk.press("question_no")
    assert desk.app.window.isVisible()
    desk.call("hangUp", id, {"talked": 5})  # the app lives on, and hears

    desk.wait_row("Amelia Hart", "Incoming call · Wrap-up")
    desk.pass_time()
    again = desk.call("incoming", {"party": AMELIA})
    desk.wait_row("Amelia Hart", "Incoming call · Ringing")
    desk.app.quit()
    desk.wait(lambda: bool(desk.see("question_text")))
    desk.press("question_yes")
    desk.wait(lambda: not desk.app.window.isVisible())
    assert again
    assert len(desk.stored()) == 2


def test_a_chat_does_not_hold_up_the_end(open_desk: OpenDesk) -> None:
    """It goes on without us; only a call would be cut off."""
    desk = open_desk().start_signed_in()
    desk.call("answer", desk.call("incoming", {"family": "chat", "party": "helen.marlow@example.net", "text": "Hi"}))
    desk.wait_card("Helen Marlow", "In progress")
    desk.app.quit()
    desk.wait(lambda: not desk.app.window.isVisible())


def test_nothing_is_left_of_an_app_that_ended(open_desk: OpenDesk) -> None:
    desk = open_desk(running_copy=True).start_signed_in()
    desk.call("incoming", {"party": AMELIA})
    desk.wait_card("Amelia Hart", "Ringing")
    desk.close(thoroughly=True)
    assert not (desk.paths.data / "instance.json").exists()
    assert sorted(path.name for path in desk.paths.data.iterdir() if path.name.startswith("maestro.db")) == [
        "maestro.db"
    ]


def test_a_start_after_a_good_end_says_nothing(open_desk: OpenDesk) -> None:
    for _ in range(3):
        desk = open_desk(host_origin="").start()
        wait_for_core(desk)
        assert desk.troubles == []
        desk.close()


def test_notes_that_were_just_typed_survive_the_end(open_desk: OpenDesk) -> None:
    desk = open_desk().start_signed_in()
    id = desk.call("incoming", {"family": "chat", "party": "helen.marlow@example.net", "text": "Hi"})
    desk.call("answer", id)
    card = desk.wait_card("Helen Marlow", "In progress")
    notes = desk.find(QWidget, "card_notes", card)
    QTest.keyClicks(notes, "Last words")
    desk.app.shut_down()
    assert [row.agent_notes for row in desk.stored()] == ["Last words"]


# -- settings ---------------------------------------------------------------------------------------------------------


def open_settings(desk: Desk) -> QDialog:
    QTest.keyClick(desk.app.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    desk.wait(lambda: any(dialog.isVisible() for dialog in desk.app.window.findChildren(QDialog, "settings")))
    return desk.find(QDialog, "settings")


def choose(desk: Desk, dialog: QDialog, key: str, value: str) -> None:
    control = desk.find(QWidget, f"setting_{key}_control", dialog)
    if isinstance(control, QComboBox):
        control.setCurrentIndex(control.findData(value))
    else:
        assert isinstance(control, QLineEdit)
        control.setText(value)


def test_saved_settings_are_in_the_file_and_obeyed_at_once(open_desk: OpenDesk) -> None:
    desk = open_desk(region="").start_signed_in()
    desk.set_simulator(outbound="manual")
    desk.app.window.activateWindow()
    dialog = open_settings(desk)
    choose(desk, dialog, "region", "GB")
    choose(desk, dialog, "inbound_pop", "accepted")
    desk.press("settings_save", dialog)
    desk.wait(lambda: not dialog.isVisible())
    assert settings_of(desk)["region"] == "GB"
    assert settings_of(desk)["inbound_pop"] == "accepted"

    id = desk.call("incoming", {"family": "chat", "party": "helen.marlow@example.net", "text": "Hi"})
    desk.wait_row("Helen Marlow", "Incoming web chat · Waiting")
    assert desk.card is None
    desk.call("answer", id)
    desk.wait_card("Helen Marlow", "In progress")
    field = desk.find(QLineEdit, "dial_field")
    QTest.keyClicks(field, "02079460018")
    QTest.keyClick(field, Qt.Key.Key_Return)
    desk.wait(lambda: desk.receipt == "Calling +44 20 7946 0018.")


def test_there_is_one_settings_dialog_and_what_is_typed_in_it_stays(open_desk: OpenDesk) -> None:
    desk = open_desk(host_origin="").start()
    desk.app.window.activateWindow()
    dialog = open_settings(desk)
    choose(desk, dialog, "host_origin", "https://half.typ")
    desk.app.tray.settings_requested.emit()
    assert desk.app.window.findChildren(QDialog, "settings") == [dialog]
    assert desk.find(QLineEdit, "setting_host_origin_control", dialog).text() == "https://half.typ"
    dialog.reject()
    desk.wait(lambda: desk.app.window.findChildren(QDialog, "settings") == [])
    desk.app.tray.settings_requested.emit()
    again = desk.find(QDialog, "settings")
    assert again.isVisible()
    assert desk.find(QLineEdit, "setting_host_origin_control", again).text() == ""
    again.reject()


def test_a_wrong_value_is_told_at_its_field_and_nothing_is_saved(open_desk: OpenDesk) -> None:
    desk = open_desk(host_origin="").start()
    before = (desk.paths.config / FILE_NAME).read_bytes()
    desk.app.window.activateWindow()
    dialog = open_settings(desk)
    choose(desk, dialog, "host_origin", "ftp://agents.example.com/path")
    desk.press("settings_save", dialog)
    desk.wait(lambda: "must be a web address" in desk.see("setting_host_origin_problem", dialog))
    assert dialog.isVisible()
    assert (desk.paths.config / FILE_NAME).read_bytes() == before
    dialog.reject()


def test_another_host_origin_takes_the_place_of_the_page(open_desk: OpenDesk) -> None:
    desk = open_desk(host_origin="https://somebody.else.example").start()
    desk.wait(lambda: "refuses to be shown" in desk.banner)
    before = desk.page
    desk.app.window.activateWindow()
    dialog = open_settings(desk)
    choose(desk, dialog, "host_origin", HOST_ORIGIN)
    desk.press("settings_save", dialog)
    desk.wait(lambda: desk.app.page is not before)
    desk.wait_simulator()
    desk.call("incoming", {"party": AMELIA})
    desk.wait_card("Amelia Hart", "Ringing")


def test_not_set_up_yet_leads_to_the_settings(open_desk: OpenDesk) -> None:
    desk = open_desk(host_origin="").start()
    assert desk.app.page is None
    assert desk.see("not_set_up_title") == "One thing is needed first"
    desk.press("not_set_up_settings")
    dialog = desk.find(QDialog, "settings")
    choose(desk, dialog, "host_origin", HOST_ORIGIN)
    desk.press("settings_save", dialog)
    desk.wait_simulator()
    assert desk.see("not_set_up_title") == ""


def led() -> list[Assistant]:
    """The assistants that are open."""
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, Assistant) and each.isVisible()]


def test_the_assistant_comes_once_and_when_it_is_called(open_desk: OpenDesk) -> None:
    first = open_desk(host_origin="")
    first.places.unlink()
    first.start()
    (assistant,) = led()
    assistant.close()
    first.close()
    desk = open_desk(host_origin="").start()
    assert led() == []
    desk.press("not_set_up_assistant")
    (assistant,) = led()
    desk.find(QLineEdit, "setting_host_origin_control", assistant).setText(HOST_ORIGIN)
    desk.press("assistant_next", assistant)
    desk.wait_simulator()
    assert led() == [assistant]


def test_the_assistant_does_not_come_where_the_environment_says_the_domain(open_desk: OpenDesk) -> None:
    desk = open_desk(host_origin="", environ={"MAESTRO_HOST_ORIGIN": HOST_ORIGIN})
    desk.places.unlink()
    desk.start()
    assert led() == []


def test_a_settings_file_with_mistakes_is_told_by_line_and_field_and_the_app_starts(
    open_desk: OpenDesk, simulator: SimulatorServer
) -> None:
    desk = open_desk()
    file = desk.paths.config / FILE_NAME
    lines = file.read_text().splitlines()
    lines += ['inbound_pop = "sometimes"', "this is no setting", "regoin = 'GB'"]
    file.write_text("\n".join(lines) + "\n")
    places = {
        words: next(n for n, line in enumerate(lines, 1) if words in line) for words in ("sometimes", "no setting")
    }
    desk.start_signed_in()
    told = "\n".join(desk.troubles)
    assert f"line {places['sometimes']}, inbound_pop" in told
    assert f"line {places['no setting']}" in told
    assert "do you mean region?" in told
    desk.call("incoming", {"party": AMELIA})
    desk.wait_card("Amelia Hart", "Ringing")  # the rest counts
    desk.press_first("trouble_dismiss")
    assert len(desk.troubles) == 2


def test_of_many_mistakes_the_first_are_told(open_desk: OpenDesk) -> None:
    desk = open_desk(host_origin="")
    file = desk.paths.config / FILE_NAME
    file.write_text(file.read_text() + "".join(f"nonsense_{number} = 1\n" for number in range(6)))
    desk.start()
    first, second, rest = desk.troubles
    assert "nonsense_0" in first
    assert "nonsense_1" in second
    assert rest == "Settings: 4 more mistakes. “maestro-desktop doctor” names them all."


def test_another_page_waits_for_the_end_of_a_call(open_desk: OpenDesk) -> None:
    desk = open_desk().start_signed_in()
    before = desk.page
    id = desk.call("incoming", {"party": AMELIA})
    desk.wait_card("Amelia Hart", "Ringing")
    desk.app.window.activateWindow()
    dialog = open_settings(desk)
    choose(desk, dialog, "host_origin", "https://another.example")
    desk.press("settings_save", dialog)
    desk.wait(lambda: desk.troubles == ["Saved. Some of it takes effect at the next start."])
    desk.call("answer", id)
    desk.wait_card("Amelia Hart", "On call")
    assert desk.page is before


def test_settings_of_the_environment_are_stronger_and_say_where_they_come_from(
    open_desk: OpenDesk, tmp_path: Path
) -> None:
    desk = open_desk(region="GB", environ={"MAESTRO_REGION": "DE"}, host_origin="").start()
    assert desk.app.settings.region == "DE"
    desk.app.window.activateWindow()
    dialog = open_settings(desk)
    assert "environment" in desk.see("setting_region_origin", dialog)
    dialog.reject()
    assert QApplication.activeModalWidget() is None


def test_the_check_up_looks_at_the_running_app(open_desk: OpenDesk) -> None:
    desk = open_desk().start_signed_in()
    command = next(each for each in desk.app.workspace.commands() if each.text() == "Check-up")
    command.trigger()
    found = {}

    def looked() -> bool:
        lines = desk.app.workspace.findChildren(QLabel, "health_what")
        found.update({each.text(): _beside(each, "health_found") for each in lines})
        return {"Records", "Opening links"} <= set(found)

    desk.wait(looked)
    assert found["Records"] == "ok"
    assert found["Setting key_source"] == "from file"
    # Told by the kernel of the process itself: as root the tests have to go without.
    assert found["Process of the page"] == ("runs without a sandbox" if os.getuid() == 0 else "shut in by the sandbox")


def _beside(label: QLabel, name: str) -> str:
    line = label.parentWidget()
    assert line is not None
    beside = line.findChild(QLabel, name)
    assert beside is not None
    return beside.text()
