"""The history as it is searched and filtered: what the agent types, chooses, sees and takes away again."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDateEdit, QFileDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from maestro_desktop.core.changes import InteractionChanged
from maestro_desktop.core.contacts.folding import fold_text
from maestro_desktop.core.filters import HistoryFilter, excerpt, hits
from maestro_desktop.core.interactions.model import Direction, Interaction, Medium, State
from maestro_desktop.core.switchboard import Switchboard
from maestro_desktop.history_desk import HistoryDesk
from maestro_desktop.ui import filter_words as told
from maestro_desktop.ui.workspace import Workspace
from tests.ui.bench import Bench
from tests.ui.conftest import Clock
from tests.ui.people import NOW, interaction
from tests.ui.seen import focused, is_shown, key, press, rows, type_into, words

TODAY = QDate(2026, 3, 4)


class Searched(Bench):
    """A bench with a search of its own, as the app has."""

    def __init__(self, qtbot: QtBot, window: Workspace, clock: Clock, path: Path) -> None:
        super().__init__(qtbot, window, clock, path)
        self.search = HistoryDesk(window.panel, self.engine)
        self.engine.ask(lambda board: board.store.reader, self.search.open)

    def close(self) -> None:
        self.search.close()
        super().close()

    def put(self, *told: Interaction) -> None:
        def write(board: Switchboard) -> tuple[()]:
            for each in told:
                board.history.put(each)
            board.flush()
            return ()

        self.engine.tell(write)
        self.desk.show_history()

    def shows(self, *titles: str) -> None:
        self.wait(lambda: self.titles() == list(titles))

    def chips(self) -> list[str]:
        chips = self.panel.findChildren(QPushButton, "filter_chip")
        return [chip.text() for chip in chips if not chip.isHidden()]

    def choose(self, *path: str) -> None:
        """Click through the menu of filters."""
        menu = self.panel.findChild(QMenu, "filter_menu")
        assert menu is not None
        menu.aboutToShow.emit()
        entry: QAction | None = None
        for name in path:
            entry = next(each for each in menu.actions() if each.text() == name)
            menu = entry.menu() or menu  # type: ignore[assignment]
        assert entry is not None
        assert entry.isEnabled()
        entry.trigger()


@pytest.fixture
def bench(qtbot: QtBot, window: Workspace, clock: Clock, tmp_path: Path) -> Iterator[Searched]:
    bench = Searched(qtbot, window, clock, tmp_path / "maestro.db")
    yield bench
    bench.close()


HOUR = 3_600_000
CHAT = {"family": "chat", "media": "chat", "media_type": "web_chat", "state": State.ENDED}


@pytest.fixture
def day(bench: Searched) -> Searched:
    """A chat a month ago and another today, a missed call and an answered one."""
    bench.put(
        interaction("c1", **CHAT, offered_at=NOW - 720 * HOUR, party_name="Ada", transcript="Is the oak table there?"),
        interaction("c2", **CHAT, offered_at=NOW - 3 * HOUR, party_name="Ben", agent_notes="wants beech"),
        interaction("v1", state=State.MISSED, offered_at=NOW - 2 * HOUR, party_name="Cleo"),
        interaction(
            "v2", state=State.ENDED, offered_at=NOW - HOUR, party_name="Dora", disposition="Sold & sent", answered=True
        ),
    )
    bench.shows("Dora", "Cleo", "Ben", "Ada")
    return bench


def test_what_is_typed_is_found_and_marked_and_enter_opens_it(day: Searched) -> None:
    key_of_search = next(each for each in day.window.actions() if each.text() == "Search the history")
    assert key_of_search.shortcut().toString() == "Ctrl+F"
    key_of_search.trigger()
    assert focused() == "history_search"
    type_into(day.panel, "history_search", "oak tab")
    day.shows("Ada")
    row = rows(day.panel.table)[0]
    assert row.subtitle == "Web chat · Is the oak table there?"
    assert [row.subtitle[start:end] for start, end in hits(row.subtitle, row.looked_for)] == ["oak", "tab"]
    key(Qt.Key.Key_Return)
    assert words(day.panel, "details_who") == "Ada"
    key(Qt.Key.Key_Escape)
    assert is_shown(day.panel, "history")
    day.shows("Ada")


def test_nothing_found_says_so_and_leads_back(day: Searched) -> None:
    type_into(day.panel, "history_search", "zebra")
    day.wait(lambda: is_shown(day.panel, "history_nothing"))
    assert words(day.panel, "history_nothing_text") == "Nothing in the history fits “zebra”."
    press(day.panel, "history_show_all")
    day.shows("Dora", "Cleo", "Ben", "Ada")
    assert day.panel.filters.field.text() == ""


def test_a_search_that_did_not_work_says_so(day: Searched) -> None:
    day.search.close()
    wanted = HistoryFilter("oak")
    day.panel.filters.show_wanted(wanted)
    day.search._show((wanted, None), ())
    assert words(day.panel, "history_nothing_text").startswith("The history could not be searched.")
    press(day.panel, "history_show_all")
    day.shows("Dora", "Cleo", "Ben", "Ada")


def test_filters_stand_as_chips_and_go_one_by_one(day: Searched) -> None:
    day.choose("What", "Chats")
    day.shows("Ben", "Ada")
    day.choose("When", "Last 30 days")
    day.shows("Ben")
    assert day.chips() == ["Last 30 days", "Chats"]
    day.choose("How it ended", "Missed")
    day.wait(lambda: is_shown(day.panel, "history_nothing"))
    assert words(day.panel, "history_nothing_text") == "Nothing in the history fits these filters."
    assert day.chips() == ["Last 30 days", "Chats", "Missed"]
    for chip in day.panel.findChildren(QPushButton, "filter_chip"):
        if chip.text() == "Chats":
            chip.click()
    day.shows("Cleo")
    day.choose("Show everything")
    day.shows("Dora", "Cleo", "Ben", "Ada")
    assert day.chips() == []


def test_the_dispositions_in_use_are_offered(day: Searched) -> None:
    day.choose("Needs you")
    day.wait(lambda: day.chips() == ["Needs you"])
    day.choose("Show everything")
    day.shows("Dora", "Cleo", "Ben", "Ada")
    day.panel.filters.dispositions_wanted.emit()
    day.wait(lambda: day.panel.filters._dispositions == ("Sold & sent",))
    day.choose("Disposition", "Sold && sent")
    day.shows("Dora")
    assert day.chips() == ["Sold && sent"]


def test_days_are_chosen(day: Searched) -> None:
    day.choose("When", "Choose days…")
    assert focused() == "days_first"
    first = day.panel.findChild(QDateEdit, "days_first")
    last = day.panel.findChild(QDateEdit, "days_last")
    assert first is not None
    assert last is not None
    # The wrong way round, too.
    last.setDate(TODAY.addDays(-40))
    first.setDate(TODAY.addDays(-20))
    key(Qt.Key.Key_Return)
    day.shows("Ada")
    assert focused() == "history_search"
    assert not is_shown(day.panel, "filter_days")


def test_escape_clears_the_words_then_the_filters_and_then_leaves(day: Searched) -> None:
    day.choose("What", "Calls")
    type_into(day.panel, "history_search", "cleo")
    day.shows("Cleo")
    key(Qt.Key.Key_Escape)
    day.shows("Dora", "Cleo")
    key(Qt.Key.Key_Escape)
    day.shows("Dora", "Cleo", "Ben", "Ada")
    key(Qt.Key.Key_Escape)
    assert focused() == "history"


def test_down_goes_into_the_list(day: Searched) -> None:
    type_into(day.panel, "history_search", "cl")
    day.shows("Cleo")
    key(Qt.Key.Key_Down)
    assert focused() == "history"
    key(Qt.Key.Key_Return)
    assert words(day.panel, "details_who") == "Cleo"


def test_what_happens_meanwhile_comes_and_goes_as_it_fits(day: Searched) -> None:
    day.choose("How it ended", "Missed")
    day.shows("Cleo")
    day.panel.update_interaction(InteractionChanged(interaction("v3", state=State.MISSED, party_name="Emil"), None))
    assert day.titles() == ["Emil", "Cleo"]
    day.panel.update_interaction(InteractionChanged(interaction("v3", state=State.ENDED, party_name="Emil"), None))
    assert day.titles() == ["Cleo"]
    day.choose("Show everything")
    day.shows("Emil", "Dora", "Cleo", "Ben", "Ada")


def test_a_long_history_is_read_page_by_page(bench: Searched) -> None:
    bench.put(*(interaction(f"i{n}", offered_at=NOW - n, agent_notes="oak", seqs=(n + 1,)) for n in range(250)))
    bench.passes(1_000)  # so many at a time are made findable, and the rest when the agent looks
    type_into(bench.panel, "history_search", "oak")
    bench.wait(lambda: bench.panel.found.rowCount() == 100)
    bench.panel.found.fetchMore(QModelIndex())
    bench.wait(lambda: bench.panel.found.rowCount() == 200)
    bench.panel.found.fetchMore(QModelIndex())
    bench.wait(lambda: bench.panel.found.rowCount() == 250)
    assert not bench.panel.found.canFetchMore(QModelIndex())


def test_a_filter_of_somebody_else_is_shown(day: Searched) -> None:
    """A bar of a chart, or a contact's page, leads here."""
    day.panel.show_needs()
    day.panel.show_filtered(HistoryFilter(words="ben", media=frozenset({Medium.CHAT}), directions=frozenset(Direction)))
    day.shows("Ben")
    assert day.panel.filters.field.text() == "ben"
    assert day.chips() == ["Chats", "Incoming", "Outgoing"]


@pytest.mark.parametrize(
    ("days", "words"),
    [
        ((0, 0), "Today"),
        ((1, 1), "Yesterday"),
        ((2, -4), "This week"),
        ((9, 3), "Last week"),
        ((3, -27), "This month"),
        ((31, 4), "Last month"),
        ((29, 0), "Last 30 days"),
        ((5, 5), "27 Feb"),
        ((70, 5), "24 Dec 2025 to 27 Feb"),
    ],
)
def test_times_are_told_in_words(theme: object, days: tuple[int, int], words: str) -> None:
    first, last = (TODAY.addDays(-each) for each in days)
    wanted = told.during(HistoryFilter(), first, last)
    assert [chip.words for chip in told.chips(wanted, TODAY)] == [words]
    assert told.days_of(wanted) == (first, last)


def test_hours_are_told_in_words(theme: object) -> None:
    at = TODAY.startOfDay().toMSecsSinceEpoch() + 14 * HOUR
    day_before = at - 24 * HOUR
    assert told.span_words(HistoryFilter(since_ms=at, until_ms=at + HOUR), TODAY) == "14:00 to 15:00"
    assert (
        told.span_words(HistoryFilter(since_ms=day_before, until_ms=day_before + HOUR), TODAY) == "3 Mar 14:00 to 15:00"
    )
    assert told.span_words(HistoryFilter(since_ms=at), TODAY) == "Since 14:00"
    assert told.span_words(HistoryFilter(until_ms=day_before), TODAY) == "Before 3 Mar 14:00"


@given(st.text(max_size=60), st.lists(st.text(min_size=1, max_size=4), max_size=3))
def test_hits_stand_in_the_text_one_after_the_other(text: str, typed: list[str]) -> None:
    end = 0
    for start, stop in hits(text, [folded for each in typed if (folded := fold_text(each))]):
        assert end <= start < stop <= len(text)
        end = stop


def test_an_excerpt_stands_around_what_was_typed() -> None:
    said = interaction(transcript="Hello.\nGood morning, I ordered a chair in beech last week\nand want oak.")
    assert excerpt(said, ("beec",)).startswith("…ordered a chair in beech last week and want oak.")
    assert excerpt(said, ("hell",)).startswith("Hello. Good")
    assert excerpt(said, ("zebra",)) == ""


def select(bench: Searched, *places: int) -> None:
    table = bench.panel.table
    table.setFocus()
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for place in places:
        table.selectionModel().select(table.model().index(place, 0), flags)


def test_selected_rows_are_copied(day: Searched) -> None:
    select(day, 0, 2)
    key(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QApplication.clipboard().text().split("\n")
    assert [line.split("\t")[1] for line in lines] == ["call", "chat"]
    assert lines[1].endswith("wants beech")
    assert words(day.panel, "done_text") == "Copied: 2 rows."


def test_a_click_with_ctrl_selects_and_opens_nothing(day: Searched) -> None:
    table = day.panel.table
    for place in (1, 3):
        spot = table.visualRect(table.model().index(place, 0)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, spot)
    assert [each.id for each in table.selected()] == ["v1", "c1"]
    assert not is_shown(day.panel, "details")


def test_what_is_looked_for_is_exported(day: Searched, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    asked: list[str] = []

    def ask(parent: object, title: str, name: str, kinds: str) -> tuple[str, str]:
        asked.append(name)
        return str(tmp_path / "out"), "CSV, for spreadsheets (*.csv)"

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    day.choose("What", "Chats")
    day.shows("Ben", "Ada")
    day.choose("Export what is shown…")
    day.wait(lambda: is_shown(day.panel, "done"))
    assert words(day.panel, "done_text") == "2 interactions were written to out.csv. It holds customer data."
    text = (tmp_path / "out.csv").read_text("utf-8-sig")
    assert [row["ID"] for row in csv.DictReader(text.splitlines())] == ["c2", "c1"]
    assert asked == ["history.csv"]


def test_the_selection_is_exported(day: Searched, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out.json"), ""))
    select(day, 1)
    key(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    day.wait(lambda: is_shown(day.panel, "done"))
    assert words(day.panel, "done_text") == "1 interaction was written to out.json. It holds customer data."
    assert [each["id"] for each in json.loads((tmp_path / "out.json").read_text())] == ["v1"]


def test_a_place_that_can_not_be_written_is_told(
    day: Searched, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "out.csv"), ""))
    day.panel.filters.export_wanted.emit(HistoryFilter())
    day.wait(lambda: is_shown(day.panel, "done"))
    told = words(day.panel, "done_text")
    assert told == "out.csv can't be written: No such file or directory. Choose another place."
