"""The data of the training tenant and the page's colours: invented people, consistent files, legible pairs."""

import csv
import json
import re
from collections import Counter
from typing import Any

import pytest

from maestro_desktop.simulator import Contract
from tests.simulator.conftest import RESOURCES
from tests.simulator.fiction import FICTION, MAIL

FOLDER = RESOURCES / "simulator"
SCENARIOS = sorted((FOLDER / "scenarios").glob("*.json"))


def people() -> list[dict[str, str]]:
    with (FOLDER / "contacts.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_address_book_has_the_four_columns_and_no_quotes() -> None:
    assert list(people()[0]) == ["name", "org", "phone", "email"]
    assert '"' not in (FOLDER / "contacts.csv").read_text(encoding="utf-8"), "the page splits at commas"


def test_the_people_are_many_from_several_countries_and_some_share_a_number() -> None:
    numbers = Counter(person["phone"] for person in people())
    assert len(people()) >= 60
    assert max(numbers.values()) >= 4
    countries = ("+44", "+1", "+49", "+33", "+353", "+46", "+61")
    assert [code for code in countries if not any(number.startswith(code) for number in numbers)] == []


@pytest.mark.parametrize("person", people(), ids=lambda person: person["name"])
def test_a_person_is_invented(person: dict[str, str]) -> None:
    assert FICTION.fullmatch(person["phone"]), person["phone"]
    assert MAIL.fullmatch(person["email"]), person["email"]


def parties(content: dict[str, Any]) -> list[str]:
    return [step["party"] for step in content["steps"] if step.get("party")]


@pytest.mark.parametrize("path", SCENARIOS, ids=lambda path: path.stem)
def test_a_scenario_is_described_and_its_people_are_invented(path: Any, contract: Contract) -> None:
    content = json.loads(path.read_text(encoding="utf-8"))
    assert content["title"]
    assert content["about"].endswith(".")
    assert content["product"] in ("CC", "UC")
    assert set(content["events"]) <= set(contract.events)
    for party in parties(content):
        assert FICTION.fullmatch(party) or MAIL.fullmatch(party), party
    assert all(step["after"] >= 0 for step in content["steps"])


def test_the_scenarios_cover_every_event_and_callers_that_are_not_in_the_book(contract: Contract) -> None:
    contents = [json.loads(path.read_text(encoding="utf-8")) for path in SCENARIOS]
    assert {event for content in contents for event in content["events"]} == set(contract.events)
    known = {value for person in people() for value in (person["phone"], person["email"])}
    called = {party for content in contents for party in parties(content)}
    assert called & known
    assert called - known


STYLE = (FOLDER / "style.css").read_text(encoding="utf-8")
LIGHT, DARK = re.findall(r":root \{(.*?)\}", STYLE, re.DOTALL)
# foreground, background, least contrast: 4.5 for text, 3 for the edges of controls (WCAG 2.1 AA, 1.4.3 and 1.4.11)
PAIRS = [
    *[(text, ground, 4.5) for text in ("text", "muted") for ground in ("page", "card", "raised", "own-bubble")],
    *[(text, "card", 4.5) for text in ("link", "error-text")],
    *[(f"on-{ground}", ground, 4.5) for ground in ("primary", "success", "error", "warning")],
    *[(edge, ground, 3) for edge in ("line", "focus", "link") for ground in ("page", "card")],
    *[(button, ground, 3) for button in ("primary", "success", "error") for ground in ("page", "card")],
]


def luminance(colour: str) -> float:
    def channel(value: int) -> float:
        share = value / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (channel(int(colour[i : i + 2], 16)) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "back", "least"), PAIRS)
def test_a_pair_of_colours_is_legible(theme: str, front: str, back: str, least: float) -> None:
    colours = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", theme))
    dark, light = sorted((luminance(colours[front]), luminance(colours[back])))
    assert (light + 0.05) / (dark + 0.05) >= least
