"""How the demo fills the records."""

from __future__ import annotations

import csv
from pathlib import Path

from maestro_desktop import demo
from maestro_desktop.core.interactions.fold import Reconstructor
from maestro_desktop.core.protocol.parsing import Parser
from maestro_desktop.core.store import Store
from maestro_desktop.core.switchboard import Policy, Switchboard
from maestro_desktop.resources import resource_dir


def test_whoever_the_page_knows_is_there_before_the_first_event(tmp_path: Path) -> None:
    board = Switchboard(
        Store.open(tmp_path / "store.db", None),
        Reconstructor(Parser()),
        policy=Policy(region="GB"),
        clock_ms=lambda: 1_000,
        new_id=lambda: "d",
    )
    demo.prepare(board)
    with (resource_dir() / "simulator" / "contacts.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            assert row["name"] in [contact.name for contact in board.book.by_number(row["phone"])]
    assert board.book.count() < 200
    board.store.close()


def test_the_first_cards_are_whole() -> None:
    first = demo.first_cards(demo.address_book())
    assert demo.address_book().read_bytes().startswith(first)
    assert first.endswith(b"END:VCARD\r\n")
