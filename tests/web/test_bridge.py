"""Messages between the CTI page and us, through a real page."""

from __future__ import annotations

import json
import os
import signal

import pytest

from tests.web.conftest import HOST_ORIGIN, MakeStage
from tests.web.markup import say, script
from tests.web.site import Site

EVENT = {"eventType": "mashell-cc-voice-phone-offered-v1", "status": "success", "data": {"name": "Zoë 日本 😀"}}


def test_first_message_of_the_page_is_not_lost(make_stage: MakeStage) -> None:
    stage = make_stage(script(say(json.dumps(EVENT))))
    assert stage.wait_received(1) == [EVENT]
    assert stage.panel.state == "connected"


def test_page_that_says_nothing_leaves_us_waiting(make_stage: MakeStage) -> None:
    stage = make_stage("silence")
    stage.wait_state("waiting")
    assert stage.states == ["waiting"]
    stage.start_in_frame(say("{not: 'an event'}"))
    stage.wait_received(1)
    assert stage.panel.state == "waiting"
    stage.start_in_frame(say(json.dumps(EVENT)))
    stage.wait_state("connected")


def test_order_and_values_survive(make_stage: MakeStage) -> None:
    stage = make_stage(script(f"for (let i = 0; i < 300; i++) {say('{i, text: String(i)}')}"))
    assert stage.wait_received(300) == [{"i": i, "text": str(i)} for i in range(300)]


def test_everything_that_is_not_from_the_frame_is_dropped(make_stage: MakeStage, cti: Site, elsewhere: Site) -> None:
    elsewhere.page("/evil", script("top.postMessage({from: 'evil frame'}, '*'); parent.postMessage({done: 1}, '*')"))
    cti.page("/nested", script("top.postMessage({from: 'nested frame of the same origin'}, '*')"))
    stage = make_stage(
        f"<iframe src='/nested'></iframe><iframe src='{elsewhere.url('/evil')}'></iframe>"
        "<iframe srcdoc=\"<script>top.postMessage({from: 'srcdoc'}, '*')</script>\"></iframe>"
        + script("let left = 1; onmessage = () => { if (!--left) parent.postMessage({from: 'page'}, '*') }"),
        allowed_hosts=(elsewhere.host,),
    )
    assert stage.wait_received(1) == [{"from": "page"}]
    stage.in_host("window.postMessage({from: 'host document'}, '*')")
    assert stage.wait_notice("refused")["messages"] >= 1
    stage.wait(lambda: sum(n["messages"] for n in stage.noticed("refused")) == 4)
    assert stage.messages() == [{"from": "page"}]


def test_forged_message_event_is_dropped(make_stage: MakeStage, cti: Site) -> None:
    stage = make_stage()
    stage.wait_state("waiting")
    forged = (
        f"window.dispatchEvent(new MessageEvent('message', {{data: {{forged: 1}}, origin: '{cti.origin}', "
        "source: frames[0]}))"
    )
    assert stage.in_host(forged) is True
    assert stage.in_host(forged, world=1) is True
    stage.start_in_frame(say("{honest: 1}"))
    assert stage.wait_received(1) == [{"honest": 1}]


def test_frame_that_went_elsewhere_is_not_heard(make_stage: MakeStage, elsewhere: Site) -> None:
    elsewhere.page("/other", script(say("{from: 'elsewhere'}") + ";" + say(json.dumps(EVENT))))
    stage = make_stage(script(f"location = '{elsewhere.url('/other')}'"), allowed_hosts=(elsewhere.host,))
    assert stage.wait_notice("refused")["messages"] == 2
    stage.wait_state("waiting")
    assert elsewhere.origin in stage.panel.sentence
    assert stage.received == []


def test_too_large_is_noted_with_size_and_cut(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.wait_state("waiting")
    limit = 8 * 1024 * 1024
    # The quotes and the two bytes of each letter count.
    for value in (f"'é'.repeat({limit // 2 - 1})", f"'é'.repeat({limit // 2})", "7"):
        stage.start_in_frame(say(value))
    stage.wait(lambda: len(stage.received) == 2)
    assert len(stage.received[0].encode()) == limit
    assert stage.received[1] == "7"
    [notice] = stage.noticed("oversize")
    assert notice["bytes"] == limit + 2
    assert notice["cut"] == '"' + "é" * 499


def test_fifty_megabytes_do_not_reach_us(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.wait_state("waiting")
    stage.start_in_frame(say("'x'.repeat(50e6)") + ";" + say("1"))
    assert stage.wait_received(1) == [1]
    assert stage.noticed("oversize")[0]["bytes"] == 50_000_002


def test_flood_is_cut_and_noted_once(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.wait_state("waiting")
    stage.start_in_frame(f"for (let i = 0; i < 20000; i++) {say('i')}")
    notice = stage.wait_notice("flood")
    assert len(stage.noticed("flood")) == 1
    assert notice["reason"] == "rate"
    assert 1_000 <= len(stage.received) <= 3_000
    assert notice["dropped"] + len(stage.received) == 20_000
    assert stage.messages()[:1_000] == list(range(1_000))
    before = len(stage.received)
    stage.start_in_frame(say("'after'"))
    assert stage.wait_received(before + 1)[-1] == "after"


@pytest.mark.parametrize(
    "value",
    [
        "(() => { const a = {}; a.a = a; return a })()",
        "{big: 10n}",
        "Array.from({length: 200000}).reduce(inner => [inner], [])",
    ],
)
def test_what_cannot_be_written_as_json_is_noted(make_stage: MakeStage, value: str) -> None:
    stage = make_stage()
    stage.wait_state("waiting")
    stage.start_in_frame(f"try {{ {say(value)} }} catch (e) {{}} {say('{next: 1}')}")
    assert stage.wait_received(1)[-1] == {"next": 1}
    if "reduce" not in value:
        assert stage.wait_notice("unreadable")["reason"]


def test_text_and_odd_values_arrive_as_json(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.wait_state("waiting")
    stage.start_in_frame(
        ";".join(say(value) for value in ("'plain'", "undefined", "null", "NaN", "'\\ud800'", "{toJSON: 1}", "[1]"))
    )
    stage.wait_received(7)
    assert stage.received == ['"plain"', "null", "null", "null", '"\\ud800"', '{"toJSON":1}', "[1]"]


def test_page_cannot_change_how_we_read(make_stage: MakeStage) -> None:
    stage = make_stage(
        script(
            "JSON.stringify = () => 'forged'; Array.prototype.push = () => {};"
            "Object.prototype.toJSON = () => 'forged';" + say("{honest: [1, 2]}")
        )
    )
    assert stage.wait_received(1) == [{"honest": [1, 2]}]


def test_directive_reaches_the_frame_as_object(make_stage: MakeStage) -> None:
    stage = make_stage(
        script(
            "onmessage = e => parent.postMessage("
            "{data: e.data, origin: e.origin, parent: e.source === parent, trusted: e.isTrusted}, '*')"
        )
    )
    directive = {"eventName": "maEvent", "content": {"phoneNumber": "+442079460018", "n": [1, None, True]}}
    stage.panel.send(json.dumps(directive))
    assert stage.wait_received(1) == [{"data": directive, "origin": HOST_ORIGIN, "parent": True, "trusted": True}]


def test_directive_does_not_reach_a_frame_that_went_elsewhere(make_stage: MakeStage, elsewhere: Site) -> None:
    elsewhere.page(
        "/other", script("onmessage = e => document.title = JSON.stringify(e.data); document.title = 'ready'")
    )
    stage = make_stage(script(f"location = '{elsewhere.url('/other')}'"), allowed_hosts=(elsewhere.host,))
    stage.wait_state("waiting")
    stage.wait(lambda: stage.in_frame("document.title") == "ready")
    stage.panel.send('{"secret": 1}')
    stage.in_host("1", world=1)
    stage.round_trip()
    assert stage.in_frame("document.title") == "ready"


def test_directive_that_waited_too_long_is_not_sent(make_stage: MakeStage, cti: Site) -> None:
    held = cti.hold("/late")
    stage = make_stage(path="/late")
    stage.panel.send('{"old": 1}')
    stage.clock.ahead = 3_000
    stage.panel.send('{"fresh": 1}')
    cti.page("/cti", "")
    held.set()
    stage.wait_state("waiting")
    assert stage.wait_notice("send_expired")["text"] == '{"old": 1}'
    assert len(stage.noticed("send_expired")) == 1


def test_send_refuses_what_is_not_json(make_stage: MakeStage) -> None:
    stage = make_stage(start=False)
    with pytest.raises(ValueError, match="Expecting"):
        stage.panel.send("{oops")


def test_nothing_of_the_bridge_is_seen_by_pages(make_stage: MakeStage, elsewhere: Site) -> None:
    elsewhere.page("/nested", script("top.frames[0].postMessage(typeof qt + typeof QWebChannel, '*')"))
    stage = make_stage(
        f"<iframe src='{elsewhere.url('/nested')}'></iframe>"
        + script("onmessage = e => parent.postMessage(e.data, '*')"),
        allowed_hosts=(elsewhere.host,),
    )
    assert stage.wait_received(1) == ["undefinedundefined"]
    for expression in ("typeof qt", "typeof QWebChannel", "typeof maestroReconnect"):
        assert stage.in_frame(expression) == "undefined"
        assert stage.in_host(expression) == "undefined"
    assert stage.in_frame("typeof qt", world=1) == "undefined"


def test_one_narrow_object_without_data(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.wait_state("waiting")
    stage.in_host(
        "new Promise(resolve => new QWebChannel(qt.webChannelTransport, c => { globalThis.seen = c.objects })) && 1",
        world=1,
    )
    stage.wait(lambda: stage.in_host("typeof seen", world=1) == "object")
    assert stage.in_host("Object.keys(seen)", world=1) == ["bridge"]
    names = stage.in_host(
        "Object.keys(seen.bridge).filter(k => !k.startsWith('__') && k !== 'unwrapQObject' "
        "&& k !== 'unwrapProperties' && k !== 'propertyUpdate' && k !== 'signalEmitted')",
        world=1,
    )
    own = {name for name in names if "(" not in name} - {"deleteLater", "destroyed", "objectNameChanged", "objectName"}
    assert own == {"receive", "note", "alive", "outgoing"}


def test_delete_later_from_a_script_is_survived(make_stage: MakeStage) -> None:
    stage = make_stage(script("let i = 0; setInterval(() => parent.postMessage(i++, '*'), 20)"))
    stage.wait_received(5)
    stage.in_host("new QWebChannel(qt.webChannelTransport, c => c.objects.bridge.deleteLater()) && 1", world=1)
    stage.wait_notice("bridge_rebuilt")
    count = len(stage.received)
    messages = stage.wait_received(count + 20)
    assert messages == list(range(len(messages)))
    stage.panel.send('{"still": "works"}')
    stage.round_trip()
    assert stage.noticed("count_mismatch") == []


def test_events_reach_us_in_fallback_mode(make_stage: MakeStage) -> None:
    stage = make_stage(
        script(
            f"parent.postMessage({json.dumps(EVENT)}, '*');"
            "onmessage = e => { if (e.data.directive) window.echo = e.data.directive }"
        ),
        top_document=True,
    )
    assert stage.wait_received(1) == [EVENT]
    stage.wait_state("connected")
    stage.panel.send('{"directive": 5}')
    stage.wait(lambda: stage.in_host("window.echo ?? 0") == 5)
    assert stage.in_host("typeof qt") == "undefined"


def test_host_and_page_are_separate_processes(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.wait_state("waiting")
    for pid in stage.processes():
        os.kill(pid, signal.SIGKILL)
    assert stage.in_host("2", world=1) == 2
