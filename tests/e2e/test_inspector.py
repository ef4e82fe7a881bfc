"""The event inspector: what was sent and received, live, explained, to copy."""

from __future__ import annotations

import json

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QPlainTextEdit

from maestro_desktop.ui.rows import ROW_ROLE, Row
from tests.e2e.desk import Desk

AMELIA = "+442079460018"


@pytest.fixture
def desk(shared_desk: Desk) -> Desk:
    """The inspector is open and empty, with no filter set."""
    shared_desk.pass_time()
    inspector = shared_desk.app.workspace.inspector
    if not inspector.isVisible():
        shared_desk.press("open_inspector")
    for name in ("inspector_kind", "inspector_family", "inspector_state", "inspector_verdict"):
        shared_desk.find(QComboBox, name, inspector).setCurrentIndex(0)
    inspector.search.clear()
    shared_desk.press("inspector_clear", inspector)
    assert rows(shared_desk) == []
    return shared_desk


def rows(desk: Desk) -> list[Row]:
    model = desk.app.workspace.inspector.table.model()
    return [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]


def wait_rows(desk: Desk, title: str, count: int = 1) -> None:
    desk.wait(lambda: sum(row.title == title for row in rows(desk)) >= count)


def choose(desk: Desk, title: str) -> None:
    """Choose the last row of a title."""
    table = desk.app.workspace.inspector.table
    places = [place for place, row in enumerate(rows(desk)) if row.title == title]
    table.setCurrentIndex(table.model().index(places[-1], 0))


def text(desk: Desk, name: str) -> str:
    return desk.find(QPlainTextEdit, name, desk.app.workspace.inspector).toPlainText()


def test_sent_and_received_appear_live(desk: Desk) -> None:
    desk.set_simulator(outbound="manual")
    desk.app.workspace.dial_box.show_text(AMELIA)
    desk.press("dial_call")
    wait_rows(desk, "mashell-voice-phone-offered-cc-event-v1")
    sent = next(row for row in rows(desk) if row.title == "startCall")
    assert (sent.icon, sent.subtitle) == ("arrow-up-right", "Sent")
    received = next(row for row in rows(desk) if row.title == "mashell-voice-phone-offered-cc-event-v1")
    assert received.icon == "arrow-down-left"
    assert received.subtitle == "Received · Accepted · voice-phone · offered · CC"

    choose(desk, "startCall")
    raw = text(desk, "inspector_raw")
    assert json.loads(raw)["content"]["phoneNumber"] == AMELIA
    assert json.loads(text(desk, "inspector_pretty")) == json.loads(raw)
    assert "\n" in text(desk, "inspector_pretty")
    id = desk.js("maestroSimulator.state.interactions[0].id")
    desk.call("noAnswer", id)
    desk.call("wrapUp", id)
    wait_rows(desk, "mashell-voice-phone-terminated-cc-event-v1")


@pytest.mark.parametrize("fault", ["INVALID_SCHEMA", "UNSUPPORTED_SCHEMA_VERSION"])
def test_a_failed_event_is_explained_with_its_list_of_errors(desk: Desk, fault: str) -> None:
    desk.call("fault", fault)
    id = desk.call("incoming", {"party": AMELIA})
    title = "mashell-voice-phone-offered-cc-event-v1"
    wait_rows(desk, title)
    row = next(row for row in rows(desk) if row.title == title)
    assert "Failed" in row.subtitle
    assert row.tone == "error"
    choose(desk, title)
    why = desk.see("inspector_why", desk.app.workspace.inspector)
    assert why.startswith("The page reported this event as failed. It changes no interaction.")
    assert fault in why
    assert ("eventName" in why) if fault == "INVALID_SCHEMA" else ("allowed: 1.0.0" in why)
    desk.call("miss", id)
    desk.wait(lambda: rows(desk)[-1].title != title)


def test_a_failed_end_ends_the_call_and_says_that_its_details_are_lost(desk: Desk) -> None:
    id = desk.call("incoming", {"party": AMELIA})
    desk.call("answer", id)
    desk.call("hangUp", id, {"talked": 9})
    desk.wait_row("Amelia Hart", "Incoming call · Wrap-up")
    desk.call("fault", "INVALID_SCHEMA")
    desk.call("wrapUp", id, {"disposition": "1001"})
    desk.wait_row("Amelia Hart", "Incoming call · Ended")
    details = desk.open_row()
    assert "End not confirmed" in desk.see("details_reasons", details)
    desk.press("details_back")


def test_filters_by_family_state_direction_and_words(desk: Desk) -> None:
    inspector = desk.app.workspace.inspector
    for options in ({"party": AMELIA}, {"family": "chat", "party": "helen.marlow@example.net", "text": "Hi"}):
        id = desk.call("incoming", options)
        desk.call("answer", id)
        desk.call("hangUp", id)
        desk.call("wrapUp", id)
    wait_rows(desk, "mashell-chat-terminated-cc-event-v1")
    family = desk.find(QComboBox, "inspector_family", inspector)
    family.setCurrentIndex(family.findData("chat"))
    assert len(rows(desk)) == 4
    state = desk.find(QComboBox, "inspector_state", inspector)
    state.setCurrentIndex(state.findData("terminated"))
    assert [row.title for row in rows(desk)] == ["mashell-chat-terminated-cc-event-v1"]
    family.setCurrentIndex(0)
    state.setCurrentIndex(0)
    inspector.search.setText("helen.marlow")
    assert {row.title.split("-")[1] for row in rows(desk) if row.title.startswith("mashell")} == {"chat"}


def test_copy_gives_the_message_as_it_came_and_clear_loses_nothing(desk: Desk) -> None:
    inspector = desk.app.workspace.inspector
    id = desk.call("incoming", {"party": AMELIA})
    title = "mashell-voice-phone-offered-cc-event-v1"
    wait_rows(desk, title)
    choose(desk, title)
    desk.press("inspector_copy", inspector)
    posted = desk.js("JSON.stringify(maestroSimulator.sent.at(-1))")
    assert QGuiApplication.clipboard().text() == posted
    desk.press("inspector_copy_all", inspector)
    lines = [json.loads(line) for line in QGuiApplication.clipboard().text().splitlines()]
    assert posted in [line["text"] for line in lines]

    before = len(desk.ledger())
    desk.press("inspector_clear", inspector)
    assert rows(desk) == []
    assert len(desk.ledger()) >= before
    desk.call("miss", id)
    wait_rows(desk, "mashell-voice-phone-terminated-cc-event-v1")


def test_what_the_app_noticed_by_itself_is_in_the_list(desk: Desk) -> None:
    desk.press("reload")
    wait_rows(desk, "Page reloaded")
    desk.wait_simulator()
