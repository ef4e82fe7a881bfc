"""What the page sends: every event of the contract, its values, and the switches and faults that change it."""

import re
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from maestro_desktop.simulator import Contract
from tests.simulator.conftest import Embed
from tests.simulator.embedding import EmbeddedSimulator

UK = "+442079460018"
UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def short(messages: list[Any]) -> list[str]:
    """Event types without what all of them share."""
    return [message["eventType"].removeprefix("mashell-").removesuffix("-event-v1") for message in messages]


def live(simulator: EmbeddedSimulator, **incoming: object) -> None:
    """One interaction from its beginning to its end."""
    identity = simulator.call("incoming", incoming)
    interaction = simulator.state()["interactions"][-1]
    if interaction["state"] == "offered":
        simulator.call("answer", identity)
    simulator.call("hangUp", identity)
    if interaction["product"] == "CC":
        simulator.call("wrapUp", identity, {"notes": "Done.", "disposition": "1000"})


def test_every_event_of_the_contract_is_sent_and_sound(embed: Embed, contract: Contract) -> None:
    simulator = embed()
    simulator.call("signIn", {"product": "UC"})
    live(simulator, party=UK)
    simulator.call("signIn", {"product": "CC"})
    live(simulator, party=UK, recorded=True)
    live(simulator, family="voicemail", party=UK)
    live(simulator, family="chat", party="helen.marlow@example.net", text="Hello")
    live(simulator, family="chat-nextgen", mediaType="sms", party="+447700900118", text="Hello")
    live(simulator, family="chat-nextgen", mediaType="whatsapp", party="+447700900118", text="Hello")
    live(simulator, family="email", party="camille@roux.example.com")
    messages = simulator.wait_received(3 + 4 * 5 + 2)
    assert {message["eventType"] for message in messages} == set(contract.events)
    assert {text for message in messages for text in contract.problems(message)} == set()
    identities = {message["data"]["eventId"] for message in messages}
    assert len(identities) == len(messages)
    assert all(UUID.fullmatch(identity) for identity in identities)
    assert simulator.js("maestroSimulator.sent.length") == len(messages)


def test_events_are_objects_and_not_text(embed: Embed) -> None:
    simulator = embed(signedin="CC")
    simulator.call("incoming", {"party": UK})
    simulator.wait_received(1)
    assert simulator.host_js("got[0].kind") == "object"


def test_the_values_of_a_call(embed: Embed, contract: Contract) -> None:
    simulator = embed(signedin="CC")
    identity = simulator.call("incoming", {"party": UK, "recorded": True})
    simulator.call("answer", identity)
    simulator.call("hangUp", identity, {"talked": 3723})
    simulator.call("wrapUp", identity, {"notes": "Café, 12 €", "disposition": "1001"})
    offered, accepted, completed, terminated = (message["data"] for message in simulator.wait_received(4))
    assert offered["searchContext"] == UK
    assert "startTime" not in offered
    assert "startTime" not in accepted
    assert completed["additionalData"] == {"notes": ""}
    assert completed["callDuration"] == terminated["callDuration"] == "01:02:03"
    assert re.fullmatch(r"\d{13}", completed["startTime"])
    assert completed["startTime"] == terminated["startTime"] <= terminated["endTime"]
    assert terminated["hasRecording"] is True
    assert terminated["callRecording"].startswith("https://recordings.example.com/")
    assert terminated["additionalData"] == {
        "disposition_code": "1001",
        "lastTclCodeShort": "FOLLOWUP",
        "lastTclCodeDesc": "Follow-up needed",
        "notes": "Café, 12 €",
    }


def test_a_uc_call_has_one_start_time_from_the_first_event_on(embed: Embed) -> None:
    simulator = embed(signedin="UC")
    live(simulator, party=UK)
    messages = simulator.wait_received(3)
    assert short(messages) == ["voice-phone-offered-uc", "voice-phone-accepted-uc", "voice-phone-terminated-uc"]
    assert len({message["data"]["startTime"] for message in messages}) == 1
    assert messages[-1]["data"]["callRecording"] == ""


def test_a_chat_carries_its_transcript_from_completed_on(embed: Embed) -> None:
    simulator = embed(signedin="CC")
    identity = simulator.call("incoming", {"family": "chat", "party": "helen.marlow@example.net", "text": "Hello"})
    simulator.call("answer", identity)
    simulator.call("say", identity, {"from": "agent", "text": "Good morning"})
    simulator.call("hangUp", identity)
    simulator.call("wrapUp", identity)
    offered, _, completed, terminated = (message["data"] for message in simulator.wait_received(4))
    assert offered["additionalData"] == {"name": "Helen Marlow"}
    assert completed["additionalData"]["description"] == "Helen Marlow: Hello\nAgent: Good morning"
    assert terminated["additionalData"] == completed["additionalData"]


def test_the_three_kinds_of_email(embed: Embed) -> None:
    simulator = embed(signedin="CC")
    address = "camille@roux.example.com"
    fresh = simulator.call("incoming", {"family": "email", "party": address, "mainNumberId": "77"})
    simulator.call("answer", fresh)
    simulator.call("wrapUp", fresh)
    reply = {"family": "email", "kind": "reply", "party": address, "mainNumberId": "77", "childNumberId": "77-1"}
    again = simulator.call("incoming", reply)
    simulator.call("answer", again)
    simulator.call("wrapUp", again)
    simulator.call("wrapUp", simulator.call("incoming", {**reply, "kind": "draft", "childNumberId": "77-2"}))
    messages = simulator.wait_received(5)
    assert short(messages) == [
        "email-accepted-cc",
        "email-terminated-cc",
        "email-accepted-cc",
        "email-terminated-cc",
        "email-terminated-cc",
    ]
    keys = ("searchContext", "mainNumberId", "childNumberId", "isReplyEmail", "isStandAloneTerminated", "direction")
    assert [tuple(message["data"][key] for key in keys) for message in messages[1::2] + messages[4:]] == [
        (address, "77", "", False, False, "inbound"),
        ("77", "77", "77-1", True, False, "inbound"),
        ("77", "77", "77-2", True, True, "outbound"),
    ]
    assert messages[0]["data"]["contact"] == {"emailAddress": address, "firstName": "Camille", "lastName": "Roux"}


def test_a_manual_search_is_an_offered_with_nothing_after_it(embed: Embed) -> None:
    simulator = embed(signedin="CC")
    simulator.call("search", UK)
    simulator.call("search", "helen.marlow@example.net")
    messages = simulator.wait_received(2)
    assert short(messages) == ["voice-phone-offered-cc", "chat-offered-cc"]
    assert simulator.state()["interactions"] == []


@pytest.mark.parametrize(
    ("product", "step", "argument", "expected"),
    [
        ("CC", "decline", None, ["voice-phone-offered-cc"]),
        ("UC", "decline", None, ["voice-phone-offered-uc", "voice-phone-terminated-uc"]),
        ("CC", "miss", {}, ["voice-phone-offered-cc", "voice-phone-terminated-cc"]),
        ("CC", "miss", {"silent": True}, ["voice-phone-offered-cc"]),
        ("UC", "miss", {}, ["voice-phone-offered-uc", "voice-phone-terminated-uc"]),
    ],
)
def test_calls_that_nobody_answers(
    embed: Embed, product: str, step: str, argument: object, expected: list[str]
) -> None:
    simulator = embed(signedin=product)
    identity = simulator.call("incoming", {"party": UK, "recorded": True})
    simulator.call(step, identity, *([] if argument is None else [argument]))
    simulator.call("postRaw", "the end")
    messages = simulator.wait_received(len(expected) + 1)[:-1]
    assert short(messages) == expected
    for message in messages[1:]:
        assert message["data"]["callDuration"] == "00:00:00"
        assert message["data"]["hasRecording"] is False
    assert simulator.state()["interactions"] == []


def test_the_version_can_be_left_out(embed: Embed, contract: Contract) -> None:
    simulator = embed(signedin="CC")
    simulator.js("maestroSimulator.settings.schemaVersion = false")
    simulator.call("incoming", {"party": UK})
    (message,) = simulator.wait_received(1)
    assert contract.problems(message) == ["data.schemaVersion: is missing."]


def test_an_accepted_voicemail_can_carry_the_name_of_a_call(embed: Embed, contract: Contract) -> None:
    simulator = embed(signedin="CC")
    simulator.js("maestroSimulator.settings.voicemailOddity = true")
    live(simulator, family="voicemail", party=UK)
    messages = simulator.wait_received(4)
    assert short(messages) == [
        "voicemail-offered-cc",
        "voice-phone-accepted-cc",
        "voicemail-completed-cc",
        "voicemail-terminated-cc",
    ]
    assert messages[1]["data"]["media"] == "phone"
    assert "callingName" not in messages[1]["data"]
    assert messages[0]["data"]["callingName"] == "Amelia Hart"
    assert [text for message in messages for text in contract.problems(message)] == []


def test_values_that_break_the_contract_send_its_failed_form(embed: Embed, contract: Contract) -> None:
    simulator = embed(signedin="CC")
    name = "mashell-chat-nextgen-terminated-cc-event-v1"
    broken = {"eventName": "dummyEventName", "mediaType": "fax", "direction": None, "endTime": 5, "colour": "red"}
    simulator.call("emit", name, broken)
    simulator.call("emit", name, {"schemaVersion": "2.0.0", "mediaType": "fax"})
    invalid, unsupported = simulator.wait_received(2)
    assert invalid["status"] == unsupported["status"] == "failed"
    assert contract.problems(invalid) == contract.problems(unsupported) == []
    assert invalid["data"]["error"] == "INVALID_SCHEMA"
    assert {tuple(issue["path"]) for issue in invalid["data"]["errorDescription"]} == {
        (),
        ("eventName",),
        ("mediaType",),
        ("direction",),
        ("endTime",),
    }
    assert {
        "received": "dummyEventName",
        "code": "invalid_literal",
        "expected": "terminated",
        "path": ["eventName"],
        "message": "Invalid literal value, expected 'terminated'",
    } in invalid["data"]["errorDescription"]
    assert unsupported["data"] == {
        "eventName": "terminated",
        "error": "UNSUPPORTED_SCHEMA_VERSION",
        "schemaVersion": "2.0.0",
        "allowedSchemaVersions": ["1.0.0"],
    }


def emit_three(simulator: EmbeddedSimulator) -> list[str]:
    """Search for three numbers, then mark the end; returns the numbers in the order they arrived in."""
    for number in ("+441632960001", "+441632960002", "+441632960003"):
        simulator.call("search", number)
    simulator.wait_for("maestroSimulator.sent.length >= 2")
    return [message["data"]["searchContext"][-1] for message in simulator.received()]


@pytest.mark.parametrize(
    ("fault", "arguments", "order"),
    [
        ("duplicate", {}, ["1", "1", "2", "3"]),
        ("duplicate", {"count": 2}, ["1", "1", "2", "2", "3"]),
        ("drop", {}, ["2", "3"]),
        ("reorder", {}, ["2", "1", "3"]),
        ("delay", {"ms": 300}, ["2", "3", "1"]),
    ],
)
def test_faults_on_the_way(
    qtbot: QtBot, embed: Embed, fault: str, arguments: dict[str, object], order: list[str]
) -> None:
    simulator = embed(signedin="CC")
    simulator.call("fault", fault, arguments)
    emit_three(simulator)
    messages = simulator.wait_received(len(order))
    assert [message["data"]["searchContext"][-1] for message in messages] == order
    if fault == "duplicate":
        assert messages[0] == messages[1]


def test_a_lone_reordered_event_comes_in_the_end(embed: Embed) -> None:
    simulator = embed(signedin="CC")
    simulator.call("fault", "reorder")
    simulator.call("search", UK)
    assert simulator.received() == []
    simulator.wait_received(1, timeout=15_000)


@pytest.mark.parametrize(
    ("fault", "status", "version"),
    [
        ("version2", "success", "2.0.0"),
        ("INVALID_SCHEMA", "failed", "1.0.0"),
        ("UNSUPPORTED_SCHEMA_VERSION", "failed", "2.0.0"),
    ],
)
def test_faults_in_the_content_strike_one_event(
    embed: Embed, contract: Contract, fault: str, status: str, version: str
) -> None:
    simulator = embed(signedin="CC")
    simulator.call("fault", fault)
    simulator.call("search", UK)
    simulator.call("search", UK)
    struck, sound = simulator.wait_received(2)
    assert (struck["status"], struck["data"]["schemaVersion"]) == (status, version)
    assert contract.problems(sound) == []
    if status == "failed":
        assert struck["data"]["error"] == fault
        assert contract.problems(struck) == []


def test_an_unknown_event_and_garbage(embed: Embed, contract: Contract) -> None:
    simulator = embed(signedin="CC")
    simulator.call("fault", "unknownEvent")
    simulator.call("fault", "garbage")
    simulator.call("search", UK)
    messages = simulator.wait_received(7)
    assert messages[0]["eventType"].endswith("-v2")
    assert all(contract.problems(message) for message in messages[:-1])
    assert messages[1:6] == ["not an event", 42, None, [1, 2, 3], {"eventType": 7, "status": "success"}]
    assert contract.problems(messages[-1]) == []


@pytest.mark.parametrize("product", ["CC", "UC"])
def test_a_flood_of_sound_events(embed: Embed, contract: Contract, product: str) -> None:
    simulator = embed(signedin=product)
    simulator.call("fault", "flood", {"count": 1200})
    messages = simulator.wait_received(1200)
    assert len({message["data"]["searchContext"] for message in messages}) == 1000
    assert {text for message in messages for text in contract.problems(message)} == set()


def test_a_frozen_page_comes_back(embed: Embed) -> None:
    simulator = embed(signedin="CC")
    milliseconds = simulator.js(
        "(() => { const start = performance.now(); maestroSimulator.fault('freeze', { seconds: 0.3 });"
        "return performance.now() - start; })()"
    )
    assert milliseconds >= 290
    simulator.call("search", UK)
    simulator.wait_received(1)


def test_signing_out_loses_what_is_open_without_an_event(embed: Embed) -> None:
    simulator = embed(signedin="CC")
    simulator.call("answer", simulator.call("incoming", {"party": UK}))
    simulator.call("fault", "signOut")
    state = simulator.state()
    assert (state["setup"], state["product"], state["interactions"]) == ("product", None, [])
    assert "Which product do you work with?" in simulator.text()
    assert len(simulator.wait_received(2)) == 2


def test_what_is_not_possible_is_refused_with_a_reason(embed: Embed) -> None:
    simulator = embed(signedin="UC")
    assert "Contact Center" in simulator.refusal("incoming", {"family": "chat"})
    assert "no family named fax" in simulator.refusal("incoming", {"family": "fax"})
    identity = simulator.call("incoming", {"party": UK})
    assert "active" in simulator.refusal("hold", identity)
    assert "wrap_up" in simulator.refusal("wrapUp", identity)
    simulator.call("answer", identity)
    assert "offered" in simulator.refusal("answer", identity)
    simulator.call("hangUp", identity)
    assert "no open interaction" in simulator.refusal("hangUp", identity)
    assert "no fault named" in simulator.refusal("fault", "earthquake")
    assert "no event named" in simulator.refusal("emit", "nonsense")
    assert "UC or CC" in simulator.refusal("signIn", {"product": "XX"})


def test_a_uc_call_beside_contact_centre_work(embed: Embed) -> None:
    simulator = embed(signedin="CC")
    simulator.call("incoming", {"party": UK})
    simulator.call("incoming", {"party": UK, "product": "UC"})
    assert short(simulator.wait_received(2)) == ["voice-phone-offered-cc", "voice-phone-offered-uc"]
