"""What needs the agent, on the real app: asked after what really goes wrong on the page, answered, taken back, kept."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget

from maestro_desktop.core.interactions.model import Interaction, State
from maestro_desktop.core.needs import Need, NeedKind
from maestro_desktop.ui.needs import NeedRow
from tests.e2e.conftest import OpenDesk
from tests.e2e.desk import Desk
from tests.e2e.people import STRANGER

AMELIA = "+442079460018"
LARKFIELD = "+442079460100"
HOUR = 3_600_000


def asked(desk: Desk) -> dict[NeedKind, NeedRow]:
    """The questions that are shown."""
    rows = desk.app.workspace.panel.findChildren(NeedRow)
    return {row.need.kind: row for row in rows if row.isVisible()}


def open_list(desk: Desk, words: str) -> None:
    desk.wait(lambda: desk.see("needs_entry") == words)
    desk.app.window.activateWindow()
    desk.press("needs_entry")


def wait_asked(desk: Desk, *kinds: NeedKind) -> None:
    desk.wait(lambda: set(asked(desk)) == set(kinds))


def key(pressed: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert isinstance(focus, QWidget)
    QTest.keyClick(focus, pressed)


def wait_newest(desk: Desk, condition: Callable[[Interaction], bool]) -> Interaction:
    return desk.wait_stored(lambda rows: bool(rows) and condition(rows[0]))[0]


def call(desk: Desk, party: str) -> None:
    """A whole call."""
    id = desk.call("incoming", {"party": party})
    desk.call("answer", id)
    desk.call("hangUp", id, {"talked": 5})
    desk.call("wrapUp", id, {"disposition": "1001"})


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    return open_desk().start_signed_in()


def test_one_of_three_on_a_switchboard_number_and_back(desk: Desk) -> None:
    call(desk, LARKFIELD)
    open_list(desk, "1 needs you")
    row = asked(desk)[NeedKind.SEVERAL_MATCHES]
    assert desk.see("need_accept", row) == "It was Owen Castell"
    assert desk.captions("need_other", row) == ["It was Priya Nair", "It was Tom Beckett"]
    desk.press_first("need_other")
    desk.wait(lambda: desk.see("done_text") == "Who was it? It was Priya Nair. Ctrl+Z takes it back.")
    desk.wait_row("Priya Nair", "Incoming call · Ended")
    wait_newest(desk, lambda row: (row.contact_name, row.rule) == ("Priya Nair", "agent"))
    assert desk.see("needs_none") == "Nothing needs you now."
    key(Qt.Key.Key_U)
    wait_asked(desk, NeedKind.SEVERAL_MATCHES)
    wait_newest(desk, lambda row: row.contact_id is None)


def test_an_unknown_caller_becomes_a_contact(desk: Desk) -> None:
    call(desk, STRANGER)
    open_list(desk, "1 needs you")
    key(Qt.Key.Key_Return)
    assert desk.see("contact_phone_0") == STRANGER
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, "Uma Reyes")
    key(Qt.Key.Key_Return)
    desk.wait_row("Uma Reyes", "Incoming call · Ended")
    desk.wait(lambda: desk.see("needs_none") != "")
    key(Qt.Key.Key_Escape)
    assert desk.see("needs_entry") == ""


@pytest.mark.parametrize("fault", ["INVALID_SCHEMA", "UNSUPPORTED_SCHEMA_VERSION"])
def test_an_end_without_its_details(desk: Desk, fault: str) -> None:
    id = desk.call("incoming", {"party": AMELIA})
    desk.call("answer", id)
    desk.call("hangUp", id, {"talked": 9})
    desk.call("fault", fault)
    desk.call("wrapUp", id, {"disposition": "1001"})
    open_list(desk, "1 needs you")
    assert desk.see("need_about") == "Amelia Hart · Incoming call"
    assert set(asked(desk)) == {NeedKind.DETAILS_LOST}
    key(Qt.Key.Key_Return)
    desk.wait(lambda: desk.see("needs_none") != "")
    wait_newest(desk, lambda row: row.answered_needs == ("details_lost",) and row.log_entry is not None)


def test_a_call_that_a_reload_interrupted_asks_what_became_of_it(open_desk: OpenDesk) -> None:
    desk = open_desk().start_signed_in()
    desk.set_simulator(repeatAfterReload=False)
    id = desk.call("incoming", {"party": AMELIA})
    desk.call("answer", id)
    desk.wait_card("Amelia Hart", "On call")
    desk.page.reload(agreed=True)
    desk.wait(lambda: bool(desk.noticed("reload")))
    desk.clock.ahead_ms += 13 * HOUR
    open_list(desk, "1 needs you")
    wait_asked(desk, NeedKind.INTERRUPTED)
    stored = wait_newest(desk, lambda row: row.state is State.INTERRUPTED)
    assert stored.log_entry is None
    key(Qt.Key.Key_Return)
    wait_newest(desk, lambda row: row.state is State.ENDED and row.log_entry is not None)
    key(Qt.Key.Key_U)
    wait_newest(desk, lambda row: row.state is State.INTERRUPTED)
    desk.close()
    again = open_desk().start()  # what is open is asked again after a restart
    desk.wait(lambda: again.see("needs_entry") == "1 needs you")


def test_a_message_that_is_not_understood_leads_to_the_inspector(desk: Desk) -> None:
    desk.call("fault", "unknownEvent")
    desk.call("fault", "unknownEvent")
    open_list(desk, "1 needs you")
    row = asked(desk)[NeedKind.QUARANTINED]
    desk.wait(lambda: "2 times" in desk.see("need_why", row))
    assert desk.troubles == []
    desk.press("need_message", row)
    inspector = desk.app.workspace.inspector
    desk.wait(lambda: desk.see("inspector_title", inspector) == "mashell-voice-phone-transferred-cc-event-v2")
    inspector.hide()
    desk.press("need_accept", row)
    desk.wait(lambda: desk.see("needs_none") != "")


def test_two_rows_are_joined_and_one_is_taken_apart(desk: Desk) -> None:
    call(desk, AMELIA)
    desk.wait_row("Amelia Hart", "Incoming call · Ended")
    desk.pass_time()
    call(desk, AMELIA)
    desk.wait(lambda: [row.subtitle for row in desk.rows()] == ["Incoming call · Ended"] * 2)
    newer, older = desk.wait_stored(lambda rows: len(rows) == 2 and all(row.log_entry for row in rows))
    desk.app.window.activateWindow()
    details = desk.open_row()
    desk.press("relink_join", details)
    desk.wait(lambda: len([each for each in details.findChildren(QWidget, "relink_kin") if each.isVisible()]) == 1)
    key(Qt.Key.Key_Return)
    desk.wait(lambda: len(desk.rows()) == 1)
    (joined,) = desk.wait_stored(lambda rows: len(rows) == 1)
    assert (joined.id, set(joined.seqs)) == (older.id, {*older.seqs, *newer.seqs})

    desk.press("relink_split", details)

    def boxes() -> list[QCheckBox]:
        return [box for box in details.findChildren(QCheckBox, "relink_event") if box.isVisible()]

    desk.wait(lambda: len(boxes()) == len(joined.seqs))
    for box in boxes():
        if box.property("seq") in newer.seqs:
            box.click()
    desk.press("relink_take", details)
    desk.wait(lambda: len(desk.rows()) == 2)
    parted = desk.wait_stored(lambda rows: len(rows) == 2)
    assert {row.seqs for row in parted} == {older.seqs, newer.seqs}
    desk.press("done_undo")
    desk.wait(lambda: len(desk.rows()) == 1)


def test_downtime_is_a_line_in_the_history(open_desk: OpenDesk) -> None:
    desk = open_desk().start_signed_in()
    call(desk, AMELIA)
    desk.wait_row("Amelia Hart", "Incoming call · Ended")
    desk.close()
    again = open_desk()
    again.clock.ahead_ms = 2 * HOUR
    again.start()
    again.wait(lambda: len(again.rows()) == 2)
    gap = again.rows()[0]
    assert gap.quiet
    assert gap.title.startswith("No events from")
    assert gap.subtitle == "The app was not running"


def test_needs_are_values_of_the_core(desk: Desk) -> None:
    """The list shows just what the core asks."""
    call(desk, STRANGER)
    open_list(desk, "1 needs you")
    told: list[tuple[Need, ...]] = []
    assert desk.app.engine is not None
    desk.app.engine.ask(lambda board: board.needs(), told.append)
    desk.wait(lambda: bool(told))
    assert [row.need for row in asked(desk).values()] == list(told[0])
