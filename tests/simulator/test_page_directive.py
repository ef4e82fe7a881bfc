"""Click to dial: the directive of the contract, what the page answers, and what it ignores visibly."""

import pytest

from maestro_desktop.simulator import Contract
from tests.simulator.conftest import Embed

NUMBER = "+441632960018"


CONTENT: dict[str, object] = {"eventName": "startCall", "method": "mapDirective", "phoneNumber": NUMBER}
FULL: dict[str, object] = {"eventName": "maEvent", "family": "external", "bus": "global", "schemaVersion": "1.0.0"}


def directive(**changes: object) -> dict[str, object]:
    """The directive as the contract has it, with other values; None leaves a key out."""
    return {key: value for key, value in {**FULL, "content": CONTENT, **changes}.items() if value is not None}


def content(**changes: object) -> dict[str, object]:
    """The directive with other values inside its content."""
    return directive(content={key: value for key, value in {**CONTENT, **changes}.items() if value is not None})


@pytest.mark.parametrize(
    "message",
    [
        directive(),
        directive(bus=None),
        directive(schemaVersion=None),
        directive(bus=None, schemaVersion=None),
    ],
    ids=["full", "no bus", "no version", "the vendor's sample"],
)
def test_a_directive_is_answered_with_an_outbound_call(
    embed: Embed, contract: Contract, message: dict[str, object]
) -> None:
    simulator = embed(signedin="CC")
    simulator.js("maestroSimulator.settings.ringMs = 50")
    simulator.post(message)
    offered, accepted = simulator.wait_received(2)
    assert [offered["data"]["eventName"], accepted["data"]["eventName"]] == ["offered", "accepted"]
    for event in (offered, accepted):
        assert (event["data"]["direction"], event["data"]["searchContext"]) == ("outbound", NUMBER)
        assert contract.problems(event) == []
    assert simulator.js("maestroSimulator.received") == [{"message": message, "accepted": True, "reason": ""}]
    assert "Daniel Finch" in simulator.text()
    simulator.click("[data-action=hang-up]")
    simulator.click("[data-action=finish]")
    assert [event["data"]["eventName"] for event in simulator.wait_received(4)[2:]] == ["completed", "terminated"]
    assert simulator.notices() == []


@pytest.mark.parametrize(("product", "outbound"), [("CC", "noAnswer"), ("CC", "busy"), ("UC", "noAnswer")])
def test_nobody_answers(embed: Embed, product: str, outbound: str) -> None:
    simulator = embed(signedin=product)
    simulator.js(f"Object.assign(maestroSimulator.settings, {{ ringMs: 50, outbound: '{outbound}' }})")
    simulator.post(directive())
    if product == "CC":
        simulator.wait_for("maestroSimulator.state.interactions[0]?.state === 'wrap_up'")
        assert ("Busy" if outbound == "busy" else "No answer") in simulator.text()
        simulator.click("[data-action=finish]")
    events = simulator.wait_received(2)
    assert [event["data"]["eventName"] for event in events] == ["offered", "terminated"]
    assert events[1]["data"]["callDuration"] == "00:00:00"


def test_the_trainer_can_decide(embed: Embed) -> None:
    simulator = embed(signedin="UC")
    simulator.js("maestroSimulator.settings.outbound = 'manual'")
    simulator.post(directive())
    simulator.wait_received(1)
    simulator.click("[data-action=trainer]")
    simulator.click("[data-customer=answers]")
    assert simulator.wait_received(2)[1]["data"]["eventName"] == "accepted"


@pytest.mark.parametrize(
    ("message", "reason"),
    [
        ('{"eventName": "maEvent"}', "an object, not text"),
        (None, "must be an object"),
        (directive(eventName="maevent"), "eventName must be"),
        (directive(family="internal"), "family must be"),
        (directive(bus="local"), "bus must be"),
        (directive(schemaVersion="2.0.0"), "schemaVersion must be"),
        (directive(content="startCall"), "content is missing"),
        (content(eventName="endCall"), "content.eventName must be"),
        (content(method="mapEvent"), "content.method must be"),
        (content(phoneNumber=None), "phoneNumber is missing"),
        (content(phoneNumber=441632960018), "phoneNumber is missing"),
        (content(phoneNumber="01632 960018"), "phoneNumber must be E.164"),
        (content(phoneNumber="+44 1632 960018"), "phoneNumber must be E.164"),
        (content(phoneNumber="tel:+441632960018"), "phoneNumber must be E.164"),
        (content(phoneNumber="+44<b>1632960018</b>"), "phoneNumber must be E.164"),
        ({"hello": "world"}, "eventName must be"),
    ],
)
def test_a_malformed_directive_is_ignored_visibly(embed: Embed, message: object, reason: str) -> None:
    simulator = embed(signedin="CC")
    simulator.post(message)
    simulator.wait_for("maestroSimulator.received.length === 1")
    (notice,) = simulator.notices()
    assert notice.startswith("A request to call was ignored: ")
    assert reason in notice
    assert reason in simulator.js("maestroSimulator.received[0].reason")
    assert notice in simulator.text()
    assert simulator.received() == []
    assert simulator.state()["interactions"] == []


def test_a_short_code_is_dialled(embed: Embed) -> None:
    simulator = embed(signedin="UC")
    simulator.post(content(phoneNumber="112"))
    assert simulator.wait_received(1)[0]["data"]["searchContext"] == "112"


def test_before_sign_in_it_is_ignored_visibly(embed: Embed) -> None:
    simulator = embed()
    simulator.post(directive())
    simulator.wait_for("maestroSimulator.received.length === 1")
    assert simulator.notices() == ["A request to call was ignored: nobody is signed in."]
    assert simulator.received() == []


def test_during_a_call_it_is_ignored_visibly(embed: Embed) -> None:
    simulator = embed(signedin="CC")
    simulator.call("answer", simulator.call("incoming", {"party": NUMBER}))
    simulator.post(directive())
    simulator.wait_for("maestroSimulator.received.length === 1")
    assert "on a call already" in simulator.notices()[0]
    assert len(simulator.state()["interactions"]) == 1


def test_messages_that_do_not_come_from_the_embedding_page_are_not_taken(embed: Embed) -> None:
    simulator = embed(signedin="CC")
    simulator.js("void window.postMessage({ eventName: 'maEvent', family: 'external' }, '*')")
    simulator.js(
        "void window.dispatchEvent(new MessageEvent('message', { data: {}, origin: location.origin, source: window }))"
    )
    simulator.post(directive())
    simulator.wait_for("maestroSimulator.received.length > 0")
    assert simulator.js("maestroSimulator.received.length") == 1
