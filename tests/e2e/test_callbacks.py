"""The call-back list on the real app: missed on the page, reminded of, called, and off it when they answer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from maestro_desktop.core.interactions.model import State
from maestro_desktop.ui.callbacks import CallbackRow
from tests.e2e.conftest import OpenDesk
from tests.e2e.desk import Desk

AMELIA = "+442079460018"
HOUR = 3_600_000


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    return open_desk().start_signed_in()


def test_who_was_missed_is_reminded_of_called_and_off_the_list(desk: Desk) -> None:
    id = desk.call("incoming", {"party": AMELIA})
    desk.call("miss", id)
    desk.wait(lambda: desk.see("open_callbacks") == "1 to call back")
    desk.app.window.activateWindow()
    desk.wait(desk.app.window.isActiveWindow)
    focus = QApplication.focusWidget() or desk.app.workspace
    QTest.keyClick(focus, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    desk.wait(lambda: desk.see("callback_name") == "Amelia Hart")
    row = desk.find(CallbackRow, "callback")
    row.remind_wanted.emit(row.entry, desk.clock() + HOUR)
    desk.wait(
        lambda: "reminder today" in desk.see("callback_about") or "reminder tomorrow" in desk.see("callback_about")
    )
    desk.pass_time(HOUR + 1_000)
    assert desk.app.alerts is not None
    desk.app.alerts.callbacks.look()  # as after sleep: the timer waits for an hour
    # There is no session bus here, so no notifications either.
    desk.wait(
        lambda: desk.see("reminder_text").startswith("Call back Amelia Hart: +44 20 7946 0018. Missed 1 hour ago")
    )
    desk.set_simulator(outbound="answered", ringMs=50)
    desk.press("reminder_call")
    desk.wait_stored(lambda rows: rows[0].state is State.ACTIVE and rows[0].party.normalised == AMELIA)
    desk.wait(lambda: desk.see("callbacks_none_text").startswith("Nobody waits"))
    assert desk.see("reminder_text") == ""
