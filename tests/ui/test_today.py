"""The day in numbers: what is seen, heard and pressed leads to what it counts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate, QDateTime, Qt, QTime, QTimeZone
from PySide6.QtWidgets import QAbstractButton, QScrollArea
from pytestqt.qtbot import QtBot

from maestro_desktop.core.interactions.model import Medium, State
from maestro_desktop.today_desk import TodayDesk, day_starts, week_starts
from maestro_desktop.ui.side_panel import MIN_WIDTH
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.workspace import Workspace
from tests.ui.conftest import Clock
from tests.ui.people import HOUR, NOW, interaction, phone
from tests.ui.seen import find, focused, is_shown, key, press, words
from tests.ui.test_filters import Searched

DAY = 24 * HOUR
CHAT = {"family": "chat", "media": "chat", "media_type": "web_chat", "state": State.ENDED}


class Counted(Searched):
    def __init__(self, qtbot: QtBot, window: Workspace, theme: Theme, clock: Clock, path: Path) -> None:
        super().__init__(qtbot, window, clock, path)
        self.today = TodayDesk(window.panel, self.search, self.engine, theme=theme, clock_ms=clock.wall_ms)
        window.panel.today_wanted.connect(self.today.show)

    def bars(self, chart: str) -> list[str]:
        found = self.panel.findChildren(QAbstractButton, f"{chart}_bar")
        return [bar.accessibleName() for bar in found if not bar.isHidden()]

    def bar(self, chart: str, begins: str) -> QAbstractButton:
        found = self.panel.findChildren(QAbstractButton, f"{chart}_bar")
        return next(bar for bar in found if bar.accessibleName().startswith(begins) and not bar.isHidden())


@pytest.fixture
def bench(qtbot: QtBot, window: Workspace, theme: Theme, clock: Clock, tmp_path: Path) -> Iterator[Counted]:
    bench = Counted(qtbot, window, theme, clock, tmp_path / "maestro.db")
    yield bench
    bench.close()


@pytest.fixture
def day(bench: Counted) -> Counted:
    """It is Monday, two in the afternoon."""
    bench.put(
        interaction(
            "v1", state=State.MISSED, offered_at=NOW - 4 * HOUR, party_name="Cleo", party=phone("+12025550143")
        ),
        interaction("c1", **CHAT, offered_at=NOW - 3 * HOUR, party_name="Ben", answered=True),
        interaction(
            "v2",
            state=State.ENDED,
            offered_at=NOW - HOUR,
            party_name="Dora",
            disposition="Sold",
            duration_s=90,
            wrap_up_s=30,
        ),
        interaction("v3", state=State.ENDED, offered_at=NOW - 3 * DAY, party_name="Emil"),
    )
    bench.shows("Dora", "Ben", "Cleo", "Emil")
    press(bench.panel, "open_today")
    bench.wait(lambda: words(bench.panel, "today_total_value") == "3")
    return bench


def test_the_day_in_numbers(day: Counted) -> None:
    assert focused() == "today_back"
    assert words(day.panel, "today_rate_value") == "67%"
    assert words(day.panel, "today_handle_value") == "01:30"
    assert words(day.panel, "today_handle_about") == "on average, 01:30 median"
    assert words(day.panel, "today_missed_value") == "1"
    assert words(day.panel, "today_callbacks") == "0 of 1 called back"
    assert day.bars("today_media") == ["Calls: 2, 01:30 on the average, wrap-up 00:30", "Chats: 1"]
    assert day.bars("today_dispositions") == ["Sold: 1"]
    hours = day.bars("today_when")
    assert (hours[0], hours[3], len(hours)) == ("08:00: nothing", "11:00: Chats: 1", 10)


@pytest.mark.parametrize(
    ("chart", "bar", "titles"),
    [
        ("today_when", "13:00", ["Dora"]),
        ("today_media", "Chats", ["Ben"]),
        ("today_dispositions", "Sold", ["Dora"]),
    ],
)
def test_a_bar_leads_to_what_it_counts(day: Counted, chart: str, bar: str, titles: list[str]) -> None:
    day.bar(chart, bar).click()
    day.shows(*titles)
    assert is_shown(day.panel, "history")


def test_figures_lead_to_what_they_count(day: Counted) -> None:
    press(day.panel, "today_missed")
    day.shows("Cleo")
    assert day.panel.filters.wanted.states == frozenset({State.MISSED})
    press(day.panel, "open_today")
    press(day.panel, "today_total")
    day.shows("Dora", "Ben", "Cleo")
    press(day.panel, "open_today")
    press(day.panel, "today_rate")
    day.shows("Dora", "Ben")


def test_figures_are_whole_where_there_is_little_room(day: Counted) -> None:
    day.panel.resize(460, 400)
    value = find(day.panel, "today_total_value")
    day.wait(lambda: value.height() >= value.sizeHint().height())
    assert find(day.panel, "today_total").height() >= value.sizeHint().height()


def test_arrows_go_from_bar_to_bar_and_enter_opens(day: Counted) -> None:
    day.bar("today_media", "Calls").setFocus()
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Return)
    day.shows("Ben")
    assert day.panel.filters.wanted.media == frozenset({Medium.CHAT})


def test_the_week_counts_from_its_first_day(day: Counted) -> None:
    press(day.panel, "today_week")
    day.wait(lambda: len(day.bars("today_when")) == 7)
    assert day.bars("today_when")[0].startswith("Monday: Calls: 2")
    assert words(day.panel, "today_when_title") == "Contacts by the day"


def test_what_happens_meanwhile_is_counted(day: Counted) -> None:
    day.put(interaction("v9", state=State.ENDED, offered_at=NOW - 60_000))
    day.engine.changed.emit(())
    day.wait(lambda: words(day.panel, "today_total_value") == "4")


def test_a_search_that_ends_the_counting_only_puts_it_off(day: Counted, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("maestro_desktop.today_desk.RETRY_MS", 20)
    looks, look = [], day.search.look

    def ended_at_first(question: Any, answer: Any) -> None:
        looks.append(question)
        if len(looks) > 1:
            look(question, answer)

    monkeypatch.setattr(day.search, "look", ended_at_first)
    press(day.panel, "today_week")
    day.wait(lambda: words(day.panel, "today_when_title") == "Contacts by the day")
    assert len(looks) == 2


def test_an_empty_day_says_what_will_be_here_and_escape_leaves(bench: Counted) -> None:
    press(bench.panel, "open_today")
    bench.wait(lambda: words(bench.panel, "today_nothing_text").startswith("Nothing yet today."))
    key(Qt.Key.Key_Escape)
    assert not is_shown(bench.panel, "today")


def test_who_waits_leads_to_the_call_back_list(qtbot: QtBot, day: Counted) -> None:
    with qtbot.waitSignal(day.today.callbacks_wanted):
        press(day.panel, "today_callbacks")


@pytest.mark.parametrize(("date", "hours"), [((2026, 3, 29), 23), ((2026, 10, 25), 25), ((2026, 3, 4), 24)])
def test_a_day_has_its_own_number_of_hours(
    monkeypatch: pytest.MonkeyPatch, date: tuple[int, int, int], hours: int
) -> None:
    berlin = QTimeZone(b"Europe/Berlin")
    noon = QDateTime(QDate(*date), QTime(12, 0), berlin).toMSecsSinceEpoch()
    begins, ends = (day.startOfDay(berlin).toMSecsSinceEpoch() for day in (QDate(*date), QDate(*date).addDays(1)))
    monkeypatch.setattr("maestro_desktop.today_desk._day_of", lambda now_ms: (begins, ends))
    starts = day_starts(noon)
    assert len(starts) == hours + 1
    assert (starts[0], starts[-1]) == (begins, ends)


def test_a_week_has_seven_days(theme: Theme) -> None:
    starts = week_starts(NOW)
    assert len(starts) == 8
    assert starts[0] <= NOW < starts[-1]
    assert QDateTime.fromMSecsSinceEpoch(starts[0]).date().dayOfWeek() == 1


def test_the_arrows_stay_within_a_chart(day: Counted) -> None:
    bars = day.panel.findChildren(QAbstractButton, "today_when_bar")
    bars[0].setFocus()
    for pressed, place in (
        (Qt.Key.Key_Left, 0),
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_End, len(bars) - 1),
        (Qt.Key.Key_Down, len(bars) - 1),
        (Qt.Key.Key_Home, 0),
    ):
        key(pressed)
        assert [bar.hasFocus() for bar in bars].index(True) == place


def test_all_of_it_fits_into_the_narrowest_panel(bench: Counted) -> None:
    """With each hour of the day in it."""
    start = day_starts(NOW)[0]
    bench.put(*(interaction(f"n{n}", state=State.ENDED, offered_at=start + n * HOUR) for n in range(24)))
    press(bench.panel, "open_today")
    bench.wait(lambda: len(bench.bars("today_when")) == 24)
    area = bench.today.view.findChild(QScrollArea)
    assert area is not None
    content = area.widget()
    assert content is not None
    assert content.minimumSizeHint().width() <= MIN_WIDTH
