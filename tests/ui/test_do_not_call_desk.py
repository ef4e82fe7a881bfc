"""The do-not-call list in the window, with a real core."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from maestro_desktop.core.do_not_call import LIST_IS_KEPT, DoNotCall
from maestro_desktop.do_not_call_desk import DoNotCallDesk
from maestro_desktop.ui.rows import ROW_ROLE
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.workspace import Workspace
from tests.ui.bench import Bench
from tests.ui.conftest import Clock
from tests.ui.seen import find, is_shown, key, press, type_into, words


class Forbidden(Bench):
    """A bench with the list open. ``region`` is that of numbers without a country."""

    region = "GB"
    is_kept = False

    def open(self, theme: Theme) -> None:
        self.list = DoNotCallDesk(
            self.window.panel,
            self.desk,
            self.engine,
            theme=theme,
            format_number=str,
            clock_ms=self.clock.wall_ms,
            region=lambda: self.region,
            is_kept=lambda: self.is_kept,
        )
        self.list.show()

    @property
    def listed(self) -> DoNotCall:
        return self.board.do_not_call

    def rows(self) -> list[tuple[str, str]]:
        if not is_shown(self.list.view, "do_not_call_list"):
            return []
        model = find(self.list.view, "do_not_call_list", QTableView).model()
        shown = [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]
        return [(row.title, row.subtitle) for row in shown]


@pytest.fixture
def bench(qtbot: QtBot, window: Workspace, theme: Theme, clock: Clock, tmp_path: Path) -> Iterator[Forbidden]:
    bench = Forbidden(qtbot, window, clock, tmp_path / "maestro.db")
    bench.open(theme)
    yield bench
    bench.list.close()
    bench.close()


def test_an_empty_list_says_how_numbers_come_on_it(bench: Forbidden) -> None:
    assert words(bench.window, "do_not_call_nobody_text").startswith("No number is on the list.")
    assert not find(bench.window, "do_not_call_put").isEnabled()


def test_a_number_is_put_on_with_its_reason_and_that_is_taken_back(bench: Forbidden) -> None:
    type_into(bench.window, "do_not_call_number", "020 7946 0018")
    type_into(bench.window, "do_not_call_why", "asked for it")
    press(bench.window, "do_not_call_put")
    bench.wait(lambda: bench.rows() == [("+442079460018", "asked for it")])
    assert words(bench.window, "do_not_call_number") == ""
    assert words(bench.window, "do_not_call_count") == "1 number"
    bench.desk._undo()
    bench.wait(lambda: bench.rows() == [])


def test_what_is_no_number_is_told_and_stays(bench: Forbidden) -> None:
    type_into(bench.window, "do_not_call_number", "Ada")
    key(Qt.Key.Key_Return)
    assert words(bench.window, "do_not_call_problem") == "This is no telephone number."
    assert words(bench.window, "do_not_call_number") == "Ada"
    bench.region = ""
    find(bench.window, "do_not_call_number").clear()  # type: ignore[attr-defined]
    type_into(bench.window, "do_not_call_number", "020 7946 0018")
    key(Qt.Key.Key_Return)
    assert "Write it with + and country code." in words(bench.window, "do_not_call_problem")


def test_a_number_is_found_by_its_digits_and_taken_off(bench: Forbidden) -> None:
    bench.listed.put([(f"+4420794600{number:02}", "") for number in range(20)], 1)
    bench.list.show()
    assert words(bench.window, "do_not_call_count") == "20 numbers"
    type_into(bench.window, "do_not_call_number", "7946 0013")
    assert bench.rows() == [("+442079460013", "")]
    table = find(bench.window, "do_not_call_list", QTableView)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    bench.wait(lambda: is_shown(bench.window, "do_not_call_nobody"))
    assert words(bench.window, "do_not_call_nobody_text") == "No number on the list holds “7946 0013”."
    assert bench.listed.find("+442079460013") is None
    bench.desk._undo()
    bench.wait(lambda: bench.listed.find("+442079460013") is not None)


def test_a_file_is_brought_in_and_taken_back_whole(qtbot: QtBot, bench: Forbidden, tmp_path: Path) -> None:
    bench.listed.put([("+442079460018", "was there")], 1)
    file = tmp_path / "list.csv"
    file.write_text("number;reason\n020 7946 0018;x\n020 7946 0100;asked\nnone of it\n", encoding="utf-8")
    bench.list.bring_in(str(file))
    qtbot.waitUntil(lambda: len(bench.rows()) == 2)
    assert words(bench.window, "do_not_call_problem") == "1 line of list.csv holds no number that is understood."
    bench.desk._undo()
    bench.wait(lambda: bench.rows() == [("+442079460018", "was there")])


def test_a_file_that_is_not_there_is_told(qtbot: QtBot, bench: Forbidden, tmp_path: Path) -> None:
    bench.list.bring_in(str(tmp_path / "gone.csv"))
    qtbot.waitUntil(lambda: "gone.csv can't be read" in words(bench.window, "do_not_call_problem"))


def test_esc_leads_back_to_the_history(bench: Forbidden) -> None:
    key(Qt.Key.Key_Escape)
    assert not is_shown(bench.window, "do_not_call")


def test_a_list_that_is_kept_says_who_takes_numbers_off(bench: Forbidden) -> None:
    bench.board.forbid("+442079460018", "asked")
    bench.list.show()
    bench.wait(lambda: len(bench.rows()) == 1)
    bench.is_kept = True
    table = find(bench.list.view, "do_not_call_list", QTableView)
    table.setFocus()
    key(Qt.Key.Key_Delete)
    assert words(bench.list.view, "do_not_call_problem") == LIST_IS_KEPT
    assert bench.listed.count() == 1
