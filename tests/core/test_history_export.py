"""What leaves the app for a spreadsheet, a program or a ticket is all of it, and nothing in it is run."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maestro_desktop.core.filters import HistoryFilter
from maestro_desktop.core.history import History
from maestro_desktop.core.history_export import as_csv, as_json, as_text, everything, export_history
from maestro_desktop.core.history_search import HistorySearcher
from maestro_desktop.core.interactions.model import Interaction, Party, PartyKind, from_dict
from maestro_desktop.core.store import Store
from tests.core.test_history import an_interaction

PARTY = Party("+44 20 7946 0018", "+442079460018", PartyKind.PHONE)
TOLD = an_interaction(
    1,
    offered_at=1_772_632_800_000,
    party=PARTY,
    contact_name="=HYPERLINK(1)",
    agent_notes='first\nsecond, with "marks"',
    duration_s=312,
    answered=True,
)


def test_csv_has_a_row_for_each_and_no_formula() -> None:
    text = "".join(as_csv([TOLD, an_interaction(2)]))
    assert text.startswith("\ufeff")
    one, other = csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""))
    assert one["Began (UTC)"] == "2026-03-04T14:00:00.000+00:00"
    assert one["Contact"] == "'=HYPERLINK(1)"
    assert one["Number or address"] == "'+442079460018"
    assert one["Notes"] == 'first\nsecond, with "marks"'
    assert (one["Medium"], one["Duration (s)"], one["Wrap-up (s)"], one["Answered"]) == ("call", "312", "", "yes")
    assert other["ID"] == "i2"


@given(st.lists(st.text(), min_size=1, max_size=3))
def test_whatever_is_noted_stays_in_its_cell_and_is_no_formula(notes: list[str]) -> None:
    told = [an_interaction(n, agent_notes=each) for n, each in enumerate(notes, 1)]
    rows = list(csv.DictReader(io.StringIO("".join(as_csv(told)).removeprefix("\ufeff"), newline="")))
    assert [row["ID"] for row in rows] == [each.id for each in told]
    assert not any(cell and cell[0] in "=+-@\t\r" for row in rows for cell in row.values())
    lines = as_text(told).split("\n")
    assert len(lines) == len(told)
    assert {line.count("\t") for line in lines} == {8}


def test_json_holds_all_that_is_known() -> None:
    (one,) = json.loads("".join(as_json([TOLD])))
    assert one.pop("medium") == "call"
    assert from_dict(one) == TOLD
    assert json.loads("".join(as_json([]))) == []


def test_text_for_a_ticket_keeps_a_number_that_can_be_dialled() -> None:
    line = as_text([TOLD]).split("\t")
    assert line[4:] == ["'=HYPERLINK(1)", "+442079460018", "312", "", 'first second, with "marks"']


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with closing(Store.open(tmp_path / "maestro.db", None)) as store:
        history = History(store)
        for n in range(1, 1_203):
            history.put(an_interaction(n, agent_notes="oak" if n % 2 else ""))
        history.write_held()
        history.index_some(2_000)
        yield store


def test_all_that_fits_is_written_for_its_owner_alone(store: Store, tmp_path: Path) -> None:
    path, told = tmp_path / "history.csv", []

    def go_on(count: int) -> bool:
        told.append(count)
        return True

    found = everything(HistorySearcher(store.db), HistoryFilter("oak"))
    assert export_history(path, found, go_on=go_on) == 601
    assert told == [0, 500]
    assert path.stat().st_mode & 0o777 == 0o600
    rows = list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"), newline="")))
    assert [row["ID"] for row in rows] == [f"i{n}" for n in range(1_201, 0, -2)]


def test_what_was_there_stays_where_somebody_gives_up_or_reading_fails(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "history.json"
    path.write_text("before")

    def broken() -> Iterable[Interaction]:
        yield TOLD
        raise OSError("gone")

    found = everything(HistorySearcher(store.db), HistoryFilter())
    assert export_history(path, found, go_on=lambda count: count < 1_000) is None
    with pytest.raises(OSError, match="gone"):
        export_history(path, broken())
    assert path.read_text() == "before"
    assert [each.name for each in tmp_path.glob("history*")] == ["history.json"]
