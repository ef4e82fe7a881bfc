"""The contract in Python: what it builds is sound, and what it refuses it names."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from maestro_desktop.simulator import Contract, ContractError
from tests.simulator.conftest import RESOURCES

EVENTS: dict[str, Any] = json.loads((RESOURCES / "protocol" / "events.json").read_text(encoding="utf-8"))
CALL_END = "mashell-voice-phone-terminated-cc-event-v1"
CHAT_END = "mashell-chat-nextgen-terminated-cc-event-v1"


def test_the_contract_has_the_21_events(contract: Contract) -> None:
    assert len(contract.events) == 21


@pytest.mark.parametrize("name", EVENTS)
def test_a_built_event_is_sound_and_has_every_required_field(contract: Contract, name: str) -> None:
    message = contract.build(name, searchContext="+442079460018")
    assert contract.problems(message) == []
    required = {field for field, rule in EVENTS[name]["fields"].items() if not rule.get("optional")}
    assert set(message["data"]) == required
    assert message["data"]["eventName"] == EVENTS[name]["state"]


def test_a_built_event_takes_values_and_fills_in_nested_ones(contract: Contract) -> None:
    message = contract.build(CALL_END, callRecording="", additionalData={"notes": "Done."})
    assert message["data"]["callRecording"] == ""
    assert message["data"]["additionalData"] == {"disposition_code": "", "notes": "Done."}


def test_none_leaves_a_field_out_as_practice_does_with_the_version(contract: Contract) -> None:
    message = contract.build(CALL_END, schemaVersion=None)
    assert "schemaVersion" not in message["data"]
    assert contract.problems(message) == ["data.schemaVersion: is missing."]


def test_each_event_has_an_id_of_its_own_from_the_given_source() -> None:
    numbers = iter(["one", "two"])
    contract = Contract(EVENTS, lambda: next(numbers))
    assert [contract.build(CALL_END)["data"]["eventId"] for _ in range(2)] == ["one", "two"]


def test_unknown_names_are_refused(contract: Contract) -> None:
    with pytest.raises(ContractError, match="no event named nonsense"):
        contract.build("nonsense")
    with pytest.raises(ContractError, match="no field named colour"):
        contract.build(CALL_END, colour="red")


def put(path: str, value: object) -> Callable[[dict[str, Any]], None]:
    def change(message: dict[str, Any]) -> None:
        *parents, last = path.split(".")
        for name in parents:
            message = message[name]
        message[last] = value

    return change


def remove(path: str) -> Callable[[dict[str, Any]], None]:
    def change(message: dict[str, Any]) -> None:
        *parents, last = path.split(".")
        for name in parents:
            message = message[name]
        del message[last]

    return change


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (remove("data.endTime"), "data.endTime: is missing."),
        (put("data.queue", "Sales"), "data.queue: is not in the contract."),
        (put("data.eventName", "ended"), "data.eventName: must be 'terminated', not 'ended'."),
        (put("data.direction", "sideways"), "data.direction: must be one of inbound, outbound, not 'sideways'."),
        (put("data.hasRecording", "true"), "data.hasRecording: must be of type boolean, not str."),
        (put("data.callDuration", 22), "data.callDuration: must be of type string, not int."),
        (put("data.startTime", None), "data.startTime: must be of type string, not NoneType."),
        (remove("data.additionalData.disposition_code"), "data.additionalData.disposition_code: is missing."),
        (put("data.additionalData.notes", 1), "data.additionalData.notes: must be of type string, not int."),
        (put("data", "text"), "data: must be an object."),
        (put("status", "maybe"), "status: 'maybe' is neither 'success' nor 'failed'."),
        (put("eventType", "x-v2"), "eventType: 'x-v2' is not in the contract."),
        (put("eventType", ["list"]), "eventType: ['list'] is not in the contract."),
        (put("extra", 1), "extra: is not in the contract."),
    ],
)
def test_one_mistake_gives_one_problem(
    contract: Contract, change: Callable[[dict[str, Any]], None], problem: str
) -> None:
    message = contract.build(CALL_END)
    change(message)
    assert contract.problems(message) == [problem]


def test_what_is_no_object_is_no_message(contract: Contract) -> None:
    assert contract.problems(["a", "list"]) == ["The message is not an object."]


def failed(**data: object) -> dict[str, Any]:
    return {
        "eventType": CHAT_END,
        "status": "failed",
        "data": {"eventName": "terminated", "schemaVersion": "1.0.0", "allowedSchemaVersions": ["1.0.0"], **data},
    }


ISSUE = {
    "received": "dummyEventName",
    "code": "invalid_literal",
    "expected": "terminated",
    "path": ["eventName"],
    "message": "Invalid literal value, expected 'terminated'",
}


@pytest.mark.parametrize(
    "data",
    [
        {"error": "INVALID_SCHEMA", "validSchema": False, "errorDescription": [ISSUE]},
        {"error": "UNSUPPORTED_SCHEMA_VERSION", "schemaVersion": "2.0.0"},
    ],
)
def test_both_failed_forms_of_the_vendors_page_are_sound(contract: Contract, data: dict[str, Any]) -> None:
    assert contract.problems(failed(**data)) == []


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (
            {"error": "INVALID_SCHEMA", "errorDescription": [ISSUE]},
            "data.validSchema: is missing.",
        ),
        (
            {"error": "INVALID_SCHEMA", "validSchema": False, "errorDescription": []},
            "data.errorDescription: must be a list with at least one issue.",
        ),
        (
            {"error": "INVALID_SCHEMA", "validSchema": False, "errorDescription": [{"message": "x"}]},
            "data.errorDescription[0].path: must be a list of keys.",
        ),
        (
            {"error": "UNSUPPORTED_SCHEMA_VERSION", "errorDescription": [ISSUE]},
            "data.errorDescription: is not in the contract.",
        ),
        ({"error": "OTHER"}, "data.error: 'OTHER' is not one of the two errors of the contract."),
    ],
)
def test_a_wrong_failed_event_is_named(contract: Contract, data: dict[str, Any], problem: str) -> None:
    assert contract.problems(failed(**data)) == [problem]
