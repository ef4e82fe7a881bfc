"""The script that writes the demo's address book."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


def load() -> Any:
    spec = importlib.util.spec_from_file_location("address_book_script", ROOT / "packaging" / "address_book.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


script = load()


def test_the_book_that_ships_is_what_the_script_makes() -> None:
    """If not: run the script, and commit what it writes."""
    assert script.TARGET == ROOT / "resources" / "simulator" / "address-book.vcf"
    assert script.make().encode() == script.TARGET.read_bytes()


def test_a_range_is_every_number_of_it() -> None:
    numbers = script.Numbers(script.Dice(1), {"+442079460001"})
    free = numbers.left(("+44 20 7946 000#",))
    assert sorted(free) == [f"+44 20 7946 000{n}" for n in range(10) if n != 1]
    assert numbers.take(("+44 20 7946 000#",)) not in free


def test_the_front_of_a_list_comes_more_often() -> None:
    dice = script.Dice(1)
    drawn = [dice.common("abcdefghij") for _ in range(2_000)]
    assert drawn.count("a") > drawn.count("e") > drawn.count("j") > 0


def test_a_name_comes_in_its_script_as_spoken_and_in_latin_letters() -> None:
    assert script._name("Zoë") == ("Zoë", "", "Zoë")
    assert script._name("Μαρία/Maria") == ("Μαρία", "Maria", "Maria")
    assert script._name("葵/あおい/Aoi") == ("葵", "あおい", "Aoi")
