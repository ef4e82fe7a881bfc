"""The call-back list as a person sees it and answers it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDateTime, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDateTimeEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from maestro_desktop.ui import callback_words as told
from maestro_desktop.ui.callbacks import MOST_ROWS, CallbackRow, CallbacksView
from maestro_desktop.ui.text import age_words, time_words
from maestro_desktop.ui.theme import Theme
from tests.ui.conftest import Clock
from tests.ui.people import ADA, DAY, HOUR, MINUTE, NOW, STRANGER, callback, formatted, phone, waiting
from tests.ui.seen import alone, find, focused, is_shown, key, press, words


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, clock: Clock) -> CallbacksView:
    view = CallbacksView(theme, formatted, clock.wall_ms)
    view.show_entries(waiting())
    alone(qtbot, view, 460)
    view.start()
    return view


def rows(view: CallbacksView) -> list[CallbackRow]:
    QApplication.processEvents()
    shown = [row for row in view.findChildren(CallbackRow) if not row.isHidden()]
    return sorted(shown, key=lambda row: row.y())


def keys(view: CallbacksView) -> list[str]:
    return [row.entry.key for row in rows(view)]


def here() -> str:
    """Whose row has the focus."""
    widget = QApplication.focusWidget()
    return widget.entry.key if isinstance(widget, CallbackRow) else ""


def choose(row: CallbackRow, words: str) -> None:
    """One of the times that are offered."""
    menu = row.findChild(QMenu, "callback_times")
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    offered = {action.text(): action for action in menu.actions()}
    assert words in offered, list(offered)
    offered[words].trigger()


def test_a_row_says_who_how_often_when_by_what_and_what_was_tried(view: CallbacksView) -> None:
    assert keys(view) == ["c", "a", "s", "j"]
    told_by = [tuple(words(row, name) for name in ("callback_name", "callback_missed")) for row in rows(view)]
    assert told_by == [
        ("Dora Lindqvist", "Missed 3 hours ago by phone"),
        ("Ada Whitfield", "Missed 3 times, last 25 minutes ago by phone"),
        ("+1 202-555-0143", "Missed 1 hour ago by phone"),
        ("Jonas", "Missed just now by chat"),
    ]
    dora, ada, stranger, jonas = rows(view)
    assert words(dora, "callback_about") == "+44 7700 900123 · tried once · due since 13:57"
    assert words(ada, "callback_about") == "+44 20 7946 0018 · tried twice"
    assert words(stranger, "callback_about") == "Reminder today 15:02"
    assert not is_shown(jonas, "callback_about")
    assert words(view, "callbacks_title") == "4 to call back, 1 due"
    assert ada.accessibleName().startswith("Ada Whitfield, Missed 3 times, last 25 minutes ago by phone, +44 20")
    assert ada.accessibleDescription().startswith("Enter calls +44 20 7946 0018, D says")


def test_the_keyboard_goes_calls_settles_and_leaves(qtbot: QtBot, view: CallbacksView) -> None:
    assert here() == "c"
    for pressed, whose in ((Qt.Key.Key_Down, "a"), (Qt.Key.Key_End, "j"), (Qt.Key.Key_Home, "c"), (Qt.Key.Key_Up, "c")):
        key(pressed)
        assert here() == whose
    with qtbot.waitSignal(view.call_wanted) as called:
        key(Qt.Key.Key_Return)
    assert called.args[0].number == "+447700900123"
    with qtbot.waitSignal(view.details_wanted):
        key(Qt.Key.Key_I)
    with qtbot.waitSignal(view.done) as done:
        key(Qt.Key.Key_D)
    assert done.args[0].key == "c"
    assert (keys(view), here()) == (["a", "s", "j"], "a")
    with qtbot.waitSignal(view.back):
        key(Qt.Key.Key_Escape)


def test_who_has_no_number_can_be_looked_at(qtbot: QtBot, view: CallbacksView) -> None:
    key(Qt.Key.Key_End)
    assert not is_shown(rows(view)[3], "callback_call")
    with qtbot.waitSignal(view.details_wanted) as wanted, qtbot.assertNotEmitted(view.call_wanted):
        key(Qt.Key.Key_Return)
    assert wanted.args[0].key == "j"


def test_the_mouse_does_the_same(qtbot: QtBot, view: CallbacksView) -> None:
    ada = rows(view)[1]
    for name, signal in (
        ("callback_call", view.call_wanted),
        ("callback_details", view.details_wanted),
        ("callback_done", view.done),
    ):
        with qtbot.waitSignal(signal) as wanted:
            press(ada, name)
        assert wanted.args[0].key == "a"


def test_every_button_says_what_it_does(view: CallbacksView) -> None:
    for button in rows(view)[0].findChildren(QPushButton):
        assert button.objectName()
        assert button.accessibleName()
        assert button.toolTip()


def test_the_times_that_are_offered_depend_on_the_hour() -> None:
    noon = NOW - 2 * HOUR
    assert told.reminder_times(noon) == (
        ("In 15 minutes", noon + 15 * MINUTE),
        ("In 1 hour", noon + HOUR),
        ("This afternoon, 14:00", NOW - 2 * MINUTE),
        ("Tomorrow, 09:00", NOW + 18 * HOUR + 58 * MINUTE),
    )
    assert [each for each, _ in told.reminder_times(NOW)] == ["In 15 minutes", "In 1 hour", "Tomorrow, 09:00"]


def test_a_reminder_is_set_and_taken_away(qtbot: QtBot, view: CallbacksView) -> None:
    with qtbot.waitSignal(view.remind_wanted) as wanted:
        choose(rows(view)[1], "In 15 minutes")
    assert (wanted.args[0].key, wanted.args[1]) == ("a", NOW + 15 * MINUTE)
    with qtbot.waitSignal(view.remind_wanted) as wanted:
        choose(rows(view)[0], "No reminder")
    assert (wanted.args[0].key, wanted.args[1]) == ("c", None)


def test_r_opens_the_times(view: CallbacksView) -> None:
    menu = rows(view)[0].findChild(QMenu, "callback_times")
    assert isinstance(menu, QMenu)
    menu.aboutToShow.connect(menu.close, Qt.ConnectionType.QueuedConnection)
    key(Qt.Key.Key_R)
    assert menu.actions()[0].text() == "In 15 minutes"


def test_a_time_of_ones_own(qtbot: QtBot, view: CallbacksView) -> None:
    ada = rows(view)[1]
    choose(ada, "Pick a time…")
    when = find(ada, "callback_when", QDateTimeEdit)
    assert when.dateTime().toMSecsSinceEpoch() == NOW + HOUR
    assert focused() == "callback_when"
    QTest.keyClick(when, Qt.Key.Key_Up)
    with qtbot.waitSignal(view.remind_wanted) as wanted:
        key(Qt.Key.Key_Return)
    assert wanted.args[1] == NOW + 2 * HOUR
    assert not is_shown(ada, "callback_pick")
    assert here() == "a"


def test_a_time_that_is_past_is_not_taken(qtbot: QtBot, view: CallbacksView) -> None:
    ada = rows(view)[1]
    ada.pick_time()
    find(ada, "callback_when", QDateTimeEdit).setDateTime(QDateTime.fromMSecsSinceEpoch(NOW - MINUTE))
    with qtbot.assertNotEmitted(view.remind_wanted):
        press(ada, "callback_set")
    assert words(ada, "callback_wrong") == "This time is past. Choose a later one."
    assert focused() == "callback_when"
    with qtbot.assertNotEmitted(view.back):
        key(Qt.Key.Key_Escape)
    assert not is_shown(ada, "callback_pick")


def test_ages_go_on_while_somebody_looks(view: CallbacksView, clock: Clock) -> None:
    clock.passes(2 * HOUR)
    view._ages.timeout.emit()
    assert words(rows(view)[1], "callback_missed") == "Missed 3 times, last 2 hours ago by phone"
    assert words(view, "callbacks_title") == "4 to call back, 2 due"
    assert view._ages.isActive()
    view.hide()
    assert not view._ages.isActive()


def test_a_row_that_stays_keeps_the_focus_wherever_it_goes(view: CallbacksView) -> None:
    key(Qt.Key.Key_Down)
    view.show_entries(tuple(reversed(waiting())))
    assert (keys(view), here()) == (["j", "s", "a", "c"], "a")
    view.show_entries(waiting()[2:])
    assert here() == "j"


def test_nobody_waits(view: CallbacksView) -> None:
    view.show_entries(())
    assert words(view, "callbacks_none_text").startswith("Nobody waits to be called back.")
    assert focused() == "callbacks_back"
    view.show_entries(waiting())
    assert here() == "c"


def test_of_very_many_the_first_are_shown(view: CallbacksView) -> None:
    view.show_entries(tuple(callback(f"x{n}", n * MINUTE) for n in range(MOST_ROWS + 2)))
    assert len(rows(view)) == MOST_ROWS
    assert words(view, "callbacks_more") == "2 more follow."


def test_a_name_is_shown_as_it_is(view: CallbacksView) -> None:
    hostile = "<b>Ada</b>\u202e&amp;"
    view.show_entries((callback("h", HOUR, each={"party_name": hostile, "party": phone("<i>1</i>")}),))
    assert words(rows(view)[0], "callback_name") == "<b>Ada</b>&amp;"


def test_of_whom_only_a_number_is_known_that_is_the_name() -> None:
    entry = callback("x", HOUR, contact=STRANGER, number="+12025550143")
    assert told.name_words(entry, formatted) == "+1 202-555-0143"
    assert told.number_words(entry, formatted) == ""


def test_several_media_are_named() -> None:
    entry = callback("a", 2 * HOUR, HOUR, contact=ADA, each={"family": "voicemail", "media": "voicemail"})
    assert told.missed_words(entry, NOW) == "Missed 2 times, last 1 hour ago by voicemail; also by phone"
    assert told.number_words(callback("a", HOUR, contact=ADA, number="+442079460018;ext=12"), formatted).endswith(
        " ext. 12"
    )
    assert [told.count_words(n) for n in (0, 1, 100)] == ["Call back", "1 to call back", "More than 99 to call back"]


@pytest.mark.parametrize(
    ("ago", "age"),
    [(0, "just now"), (59_999, "just now"), (MINUTE, "1 minute ago"), (59 * MINUTE, "59 minutes ago"),
     (HOUR, "1 hour ago"), (23 * HOUR, "23 hours ago"), (2 * DAY, "2 days ago"), (-HOUR, "just now")],
)  # fmt: skip
def test_ages(ago: int, age: str) -> None:
    assert age_words(NOW - ago, NOW) == age


def test_times_to_come() -> None:
    assert time_words(NOW + HOUR, NOW) == "today 15:02"
    assert time_words(NOW + DAY, NOW) == "tomorrow 14:02"
    assert time_words(NOW - DAY, NOW) == "yesterday 14:02"
    assert time_words(NOW + 3 * DAY, NOW) == "05/03/2026 14:02"
