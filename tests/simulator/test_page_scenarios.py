"""Scenario files: each is sound, plays to its end, and sends what it says it sends."""

import json
from typing import Any

import pytest

from maestro_desktop.simulator import Contract
from tests.simulator.conftest import RESOURCES, Embed

FOLDER = RESOURCES / "simulator" / "scenarios"
NAMES = sorted(path.stem for path in FOLDER.glob("*.json"))
FAST = 200
INVENTED = ("+4420794", "+441632960", "+447700900", "+4416149", "+1", "+4930231", "+491713920", "+3319900", "+336399")


def scenario(name: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return content


@pytest.mark.parametrize("name", NAMES)
def test_a_scenario_sends_the_events_it_names(embed: Embed, contract: Contract, name: str) -> None:
    content = scenario(name)
    simulator = embed(signedin=content["product"], scenario=name, speed=FAST)
    simulator.wait_for("maestroSimulator.state.scenario === null", timeout=30_000)
    messages = simulator.wait_received(len(content["events"]))
    assert [message["eventType"] for message in messages] == content["events"]
    assert [text for message in messages for text in contract.problems(message)] == []
    assert simulator.state()["interactions"] == []
