"""How the demo fills the records while events come."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from maestro_desktop import demo
from maestro_desktop.app import App
from maestro_desktop.core.changes import Change
from maestro_desktop.core.interactions.fold import Reconstructor
from maestro_desktop.core.protocol.parsing import Parser
from maestro_desktop.core.store import Store
from maestro_desktop.core.switchboard import Policy, Switchboard
from maestro_desktop.engine import Engine
from maestro_desktop.resources import resource_dir

BOOK = demo.address_book()


def switchboard(path: Path) -> Switchboard:
    policy = Policy(region="GB")
    return Switchboard(
        Store.open(path, None), Reconstructor(Parser()), policy=policy, clock_ms=lambda: 1_000, new_id=lambda: "d"
    )


@pytest.fixture
def board(tmp_path: Path) -> Iterator[Switchboard]:
    board = switchboard(tmp_path / "store.db")
    yield board
    board.store.close()


def test_the_parts_are_the_whole_book() -> None:
    assert b"".join(demo.parts_of(BOOK)) == BOOK.read_bytes()


def test_whoever_the_page_knows_is_there_before_the_first_event(board: Switchboard) -> None:
    demo.Filling(BOOK).begin(board)
    with (resource_dir() / "simulator" / "contacts.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            assert row["name"] in [contact.name for contact in board.book.by_number(row["phone"])]
    assert board.book.count() < 200


def test_the_rest_follows_and_events_go_between_the_parts(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(demo, "_PAUSE_MS", 0)
    small = tmp_path / BOOK.name
    small.write_bytes(b"".join(part for part, _ in zip(demo.parts_of(BOOK), range(4), strict=False)))
    cards = small.read_bytes().count(b"BEGIN:VCARD")
    filling = demo.Filling(small)
    engine = Engine(ThreadPoolExecutor(max_workers=1))
    counts: list[int] = []

    def make() -> tuple[Switchboard, tuple[Change, ...]]:
        board = switchboard(tmp_path / "store.db")
        filling.begin(board)
        return board, board.start("1")

    def look() -> bool:
        engine.ask(lambda board: board.book.count(), counts.append)
        return counts[-1:] == [cards]

    engine.open(make)
    filling.go_on(cast(App, SimpleNamespace(engine=engine)), 0)
    qtbot.waitUntil(look)
    engine.close()
    assert len(set(counts)) > 1
