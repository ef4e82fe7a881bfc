from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from maestro_desktop.core.changes import LedgerKind, MessageLogged, Verdict
from maestro_desktop.ui.inspector import EventInspector
from maestro_desktop.ui.rows import ROW_ROLE
from maestro_desktop.ui.theme import Theme
from tests.ui.people import message
from tests.ui.seen import find, is_shown, press, rows, words


@pytest.fixture
def inspector(qtbot: QtBot, theme: Theme) -> EventInspector:
    inspector = EventInspector(theme, most=50)
    qtbot.addWidget(inspector)
    inspector.show()
    qtbot.waitExposed(inspector)
    return inspector


FAILED = message(
    3,
    verdict=Verdict.FAILED,
    state="terminated",
    reason="INVALID_SCHEMA",
    details=("startTime: expected a text, got a number.", "callDuration: is missing."),
)
SENT = message(4, kind=LedgerKind.SENT, verdict=None, title="startCall", family="", state="")
CHAT = message(5, family="chat", title="mashell-chat-offered-cc-event-v1", text='{"a": "needle"}')


def fill(qtbot: QtBot, inspector: EventInspector, *messages: MessageLogged) -> None:
    for each in messages:
        inspector.add(each)
    qtbot.waitUntil(lambda: not inspector._waiting)


def titles(inspector: EventInspector) -> list[str]:
    return [row.title for row in rows(inspector.table)]


def choose(inspector: EventInspector, name: str, value: str) -> None:
    box = find(inspector, name, QComboBox)
    assert box.findData(value) >= 0, value
    box.setCurrentIndex(box.findData(value))


def test_an_empty_list_says_what_comes(inspector: EventInspector) -> None:
    assert words(inspector, "inspector_empty").startswith("No messages yet.")


def test_messages_appear_newest_last_with_direction_and_verdict(qtbot: QtBot, inspector: EventInspector) -> None:
    fill(qtbot, inspector, message(1), SENT)
    assert titles(inspector) == ["mashell-voice-phone-offered-cc-event-v1", "startCall"]
    first, second = rows(inspector.table)
    assert first.subtitle == "Received · Accepted · voice-phone · offered · CC"
    assert second.subtitle.startswith("Sent")
    assert (first.icon, second.icon) == ("arrow-down-left", "arrow-up-right")
    assert not is_shown(inspector, "inspector_empty")


def test_a_failed_event_is_explained(qtbot: QtBot, inspector: EventInspector) -> None:
    fill(qtbot, inspector, message(1), FAILED)
    inspector.table.selectRow(1)
    assert words(inspector, "inspector_why") == (
        "The page reported this event as failed. It changes no interaction.\nINVALID_SCHEMA\n"
        "•  startTime: expected a text, got a number.\n•  callDuration: is missing."
    )
    assert rows(inspector.table)[1].tone == "error"


def test_raw_is_as_it_came_and_pretty_is_laid_out(qtbot: QtBot, inspector: EventInspector) -> None:
    fill(qtbot, inspector, message(1, text='{"b":1,"a":"\\u202e\u202e"}'))
    inspector.table.selectRow(0)
    assert inspector._raw.toPlainText() == '{"b":1,"a":"\\u202e\\u202e"}'
    assert inspector._pretty.toPlainText().startswith('{\n  "b": 1,')


def test_filters(qtbot: QtBot, inspector: EventInspector) -> None:
    fill(qtbot, inspector, message(1), message(2, state="accepted"), FAILED, SENT, CHAT)
    choose(inspector, "inspector_family", "chat")
    assert titles(inspector) == [CHAT.title]
    assert words(inspector, "inspector_count") == "1 of 5 messages"
    choose(inspector, "inspector_family", "")
    choose(inspector, "inspector_state", "terminated")
    assert len(titles(inspector)) == 1
    choose(inspector, "inspector_state", "")
    choose(inspector, "inspector_kind", "sent")
    assert titles(inspector) == ["startCall"]
    choose(inspector, "inspector_kind", "")
    choose(inspector, "inspector_verdict", "failed")
    assert [row.right_sub for row in rows(inspector.table)] == ["#3"]
    choose(inspector, "inspector_verdict", "")
    find(inspector, "inspector_search", QLineEdit).setText("NEEDLE")
    assert titles(inspector) == [CHAT.title]
    find(inspector, "inspector_search", QLineEdit).setText("nowhere")
    assert words(inspector, "inspector_empty") == "No message fits these filters. Choose fewer of them."


def test_a_filter_holds_for_what_comes_later(qtbot: QtBot, inspector: EventInspector) -> None:
    choose(inspector, "inspector_kind", "sent")
    fill(qtbot, inspector, message(1), SENT, message(2))
    assert titles(inspector) == ["startCall"]


def test_copy_gives_the_message_as_it_came(qtbot: QtBot, inspector: EventInspector) -> None:
    text = '{"long":"' + "x" * 300_000 + '"}'
    fill(qtbot, inspector, message(1, text=text))
    inspector.table.selectRow(0)
    with qtbot.waitSignal(inspector.copy_requested) as copied:
        press(inspector, "inspector_copy")
    assert copied.args == [text]
    assert "more characters" in inspector._raw.toPlainText()


def test_copy_all_gives_json_lines_of_what_is_listed(qtbot: QtBot, inspector: EventInspector) -> None:
    fill(qtbot, inspector, message(1), FAILED, SENT)
    choose(inspector, "inspector_kind", "received")
    with qtbot.waitSignal(inspector.copy_requested) as copied:
        press(inspector, "inspector_copy_all")
    records = [json.loads(line) for line in copied.args[0].splitlines()]
    assert [record["seq"] for record in records] == [1, 3]
    assert records[1]["verdict"] == "failed"
    assert records[0]["text"] == message(1).text


def test_clear_empties_the_list_and_it_goes_on(qtbot: QtBot, inspector: EventInspector) -> None:
    fill(qtbot, inspector, message(1))
    press(inspector, "inspector_clear")
    assert titles(inspector) == []
    assert inspector._raw.toPlainText() == ""
    fill(qtbot, inspector, message(2))
    assert len(titles(inspector)) == 1


def test_a_flood_is_bounded_and_keeps_the_newest(qtbot: QtBot, inspector: EventInspector) -> None:
    fill(qtbot, inspector, *(message(n) for n in range(1, 30_001)))
    seen = rows(inspector.table)
    assert len(seen) == 50
    assert seen[-1].right_sub == "#30000"


def test_the_list_follows_its_end_unless_scrolled_up(qtbot: QtBot, inspector: EventInspector) -> None:
    fill(qtbot, inspector, *(message(n) for n in range(40)))
    bar = inspector.table.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.value() == bar.maximum())
    bar.setValue(0)
    fill(qtbot, inspector, message(41))
    assert bar.value() == 0
    inspector.table.scrollToBottom()  # lays the new row out first, if that still waits
    fill(qtbot, inspector, message(42))
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())


def current(inspector: EventInspector) -> str:
    return str(inspector.table.currentIndex().data(ROW_ROLE).right_sub)


def at_end(inspector: EventInspector) -> bool:
    bar = inspector.table.verticalScrollBar()
    return bar.maximum() > 0 and bar.value() == bar.maximum()


def test_it_opens_at_the_newest_and_stays_with_it(qtbot: QtBot, theme: Theme) -> None:
    inspector = EventInspector(theme, most=50)
    qtbot.addWidget(inspector)
    for start in (1, 11, 21, 31):
        fill(qtbot, inspector, *(message(n, text=f"text {n}") for n in range(start, start + 10)))
    inspector.show()
    qtbot.waitExposed(inspector)
    qtbot.waitUntil(lambda: at_end(inspector))
    assert current(inspector) == "#40"
    assert inspector._raw.toPlainText() == "text 40"
    fill(qtbot, inspector, message(41))
    qtbot.waitUntil(lambda: at_end(inspector))
    assert current(inspector) == "#41"
    inspector.resize(inspector.width(), inspector.height() - 200)
    qtbot.waitUntil(lambda: at_end(inspector))


def test_what_the_agent_chose_stays_while_newer_ones_come(qtbot: QtBot, inspector: EventInspector) -> None:
    fill(qtbot, inspector, *(message(n) for n in range(1, 41)))
    inspector.table.selectRow(38)
    fill(qtbot, inspector, message(41))
    assert current(inspector) == "#39"
    choose(inspector, "inspector_kind", "received")
    fill(qtbot, inspector, message(42))
    assert current(inspector) == "#39"
    inspector.hide()
    inspector.show()
    assert current(inspector) == "#42"


def test_what_is_dropped_at_the_top_does_not_move_what_is_read(qtbot: QtBot, inspector: EventInspector) -> None:
    fill(qtbot, inspector, *(message(n) for n in range(1, 51)))
    bar = inspector.table.verticalScrollBar()
    bar.setValue(20 * inspector.table.row_height())
    assert inspector.table.indexAt(QPoint(0, 0)).data(ROW_ROLE).right_sub == "#21"
    fill(qtbot, inspector, *(message(n) for n in range(51, 61)))
    assert inspector.table.indexAt(QPoint(0, 0)).data(ROW_ROLE).right_sub == "#21"


def test_after_a_filter_the_newest_that_fits_is_in_full(qtbot: QtBot, inspector: EventInspector) -> None:
    fill(qtbot, inspector, CHAT, message(6), message(7))
    choose(inspector, "inspector_family", "chat")
    assert current(inspector) == "#5"
    choose(inspector, "inspector_family", "")
    assert current(inspector) == "#7"
    fill(qtbot, inspector, message(8))
    assert current(inspector) == "#8"


def test_hostile_messages_are_shown_plainly(qtbot: QtBot, inspector: EventInspector) -> None:
    fill(qtbot, inspector, message(1, title="<img src=x>\u202e", text="\ud800<b>", reason="<i>", details=("<u>",)))
    inspector.table.selectRow(0)
    assert words(inspector, "inspector_title") == "<img src=x>"
    assert inspector._raw.toPlainText() == "\\ud800<b>"
    assert "<u>" in words(inspector, "inspector_why")
