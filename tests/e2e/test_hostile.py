"""Pages that lie, rave, hang or die: nothing false gets into the records, and the app lives."""

from __future__ import annotations

import json
import os
import signal
from dataclasses import replace
from typing import Any

from maestro_desktop.core.interactions.model import State
from maestro_desktop.ui.rows import ROW_ROLE
from maestro_desktop.web.config import Timing
from tests.e2e.conftest import OpenDesk
from tests.e2e.desk import BRISK, HOST_ORIGIN, Desk
from tests.e2e.people import STRANGER
from tests.web.site import Site

AMELIA = "+442079460018"


def offered(number: str, event_id: str = "e-1") -> str:
    data = {
        "direction": "inbound",
        "eventId": event_id,
        "eventName": "offered",
        "media": "phone",
        "method": "mapEvent",
        "schemaVersion": "1.0.0",
        "searchContext": number,
    }
    return json.dumps({"eventType": "mashell-voice-phone-offered-cc-event-v1", "status": "success", "data": data})


def only_amelia(desk: Desk) -> None:
    """The one event that was right is the one row of the ledger, and the one interaction."""
    desk.wait(lambda: bool(desk.noticed("refused")))
    (row,) = desk.wait_stored(lambda rows: bool(rows))
    assert row.party.normalised == AMELIA
    assert [json.loads(text)["data"]["searchContext"] for text in desk.received()] == [AMELIA]


# -- who may speak ----------------------------------------------------------------------------------------------------


def test_the_first_event_is_not_lost(open_desk: OpenDesk, cti: Site) -> None:
    """The page posts in its first script line, long before anything has loaded."""
    cti.page("/cti", f"<script>parent.postMessage({offered(AMELIA)}, '*')</script>")
    desk = open_desk(cti_url=cti.url("/cti")).start()
    desk.wait_card("Amelia Hart", "Ringing")
    assert len(desk.received()) == 1


def test_an_event_from_a_frame_of_another_origin_is_dropped(open_desk: OpenDesk, cti: Site, elsewhere: Site) -> None:
    elsewhere.page(
        "/evil", f"<script>top.postMessage({offered(STRANGER)}, '*'); parent.postMessage('done', '*')</script>"
    )
    cti.page(
        "/cti",
        f"<script>onmessage = () => parent.postMessage({offered(AMELIA)}, '*')</script>"
        f"<iframe src='{elsewhere.url('/evil')}'></iframe>",
    )
    desk = open_desk(cti_url=cti.url("/cti"), overrides={"allowed_hosts": (elsewhere.host,)}).start()
    only_amelia(desk)


def test_an_event_from_a_window_of_another_origin_is_dropped(open_desk: OpenDesk, cti: Site, elsewhere: Site) -> None:
    """A pop-up knows its opener's parent: our document."""
    elsewhere.page(
        "/popup",
        f"<script>opener.parent.postMessage({offered(STRANGER)}, '*'); opener.postMessage('done', '*')</script>",
    )
    cti.page(
        "/cti",
        f"<script>onmessage = () => parent.postMessage({offered(AMELIA)}, '*');"
        f"onclick = () => window.open('{elsewhere.url('/popup')}', 'signin', 'width=400,height=300')</script>"
        "<div style='height:400px'>sign in</div>",
    )
    desk = open_desk(cti_url=cti.url("/cti"), overrides={"allowed_hosts": (elsewhere.host,)}).start()
    desk.wait_state("waiting")
    desk.click_in_page(100, 100)
    only_amelia(desk)


def test_an_event_from_a_nested_frame_of_the_same_origin_is_dropped(open_desk: OpenDesk, cti: Site) -> None:
    cti.page("/inner", f"<script>top.postMessage({offered(STRANGER)}, '*'); parent.postMessage('done', '*')</script>")
    cti.page(
        "/cti",
        f"<script>onmessage = () => parent.postMessage({offered(AMELIA)}, '*')</script><iframe src='/inner'></iframe>",
    )
    only_amelia(open_desk(cti_url=cti.url("/cti")).start())


def test_an_event_with_a_forged_origin_is_dropped(open_desk: OpenDesk) -> None:
    """A message event that a script makes can claim any origin and source; it is not trusted all the same."""
    desk = open_desk().start_signed_in()
    origin = desk.js("location.origin")
    desk.run(
        f"dispatchEvent(new MessageEvent('message', {{data: {offered(STRANGER)}, origin: '{origin}',"
        " source: frames[0]}))",
        desk.host,
    )
    desk.wait(lambda: bool(desk.noticed("refused")))
    desk.call("incoming", {"party": AMELIA})
    only_amelia(desk)


def test_the_bridge_is_in_no_page_script(open_desk: OpenDesk) -> None:
    desk = open_desk().start_signed_in()
    for frame in (desk.frame, desk.host):
        assert desk.js("[typeof qt, typeof QWebChannel, typeof maestroReconnect]", frame) == ["undefined"] * 3


# -- the microphone ---------------------------------------------------------------------------------------------------

ASK_MICROPHONE = "navigator.mediaDevices.getUserMedia({audio: true}).then(stream => stream.getAudioTracks().length)"


def test_the_microphone_is_for_the_page_of_the_contact_centre(open_desk: OpenDesk) -> None:
    desk = open_desk().start_signed_in()
    assert desk.promise(ASK_MICROPHONE) == 1
    desk.wait(lambda: [each["permission"] for each in desk.noticed("permission_granted")] == ["MediaAudioCapture"])
    assert "no" in desk.promise("navigator.mediaDevices.getUserMedia({video: true})")
    assert len(desk.noticed("permission_granted")) == 1


def test_the_microphone_is_for_nobody_else(open_desk: OpenDesk, cti: Site, elsewhere: Site) -> None:
    elsewhere.page(
        "/other",
        f"<script>{ASK_MICROPHONE}.then(() => document.title = 'heard', e => document.title = e.name)</script>",
    )
    cti.page("/cti", f"<script>location = '{elsewhere.url('/other')}'</script>")
    desk = open_desk(cti_url=cti.url("/cti"), overrides={"allowed_hosts": (elsewhere.host,)}).start()
    desk.wait(lambda: bool(desk.noticed("permission_denied")))
    assert desk.noticed("permission_denied")[0]["origin"] == elsewhere.origin
    desk.wait(lambda: desk.js("document.title") in ("NotAllowedError", "AbortError"))
    assert desk.noticed("permission_granted") == []


# -- reloads ----------------------------------------------------------------------------------------------------------


def test_a_reload_during_a_call_asks_and_the_call_goes_on_in_one_row(open_desk: OpenDesk) -> None:
    desk = open_desk().start_signed_in()
    id = desk.call("incoming", {"party": AMELIA})
    desk.call("answer", id)
    desk.wait_card("Amelia Hart", "On call")
    desk.run("window.sameDocument = true")

    desk.press("reload")
    desk.wait(lambda: desk.banner.startswith("The page needs to be loaded again. A call is active"))
    assert desk.js("window.sameDocument") is True  # nothing was loaded yet
    desk.page.banner.force.click()
    desk.wait(lambda: len(desk.noticed("reload")) == 1)
    desk.wait_simulator()
    assert desk.js("window.sameDocument ?? null") is None
    assert desk.rows()[0].subtitle == "Incoming call · On call"

    desk.call("hangUp", id, {"talked": 77})
    desk.call("wrapUp", id, {"disposition": "1001"})
    desk.wait_row("Amelia Hart", "Incoming call · Ended")
    (row,) = desk.wait_stored(lambda rows: rows[0].state is State.ENDED)
    assert row.duration_s == 77
    assert "The page was reloaded meanwhile." in row.reasons


def test_events_that_are_repeated_after_a_reload_make_no_second_call(open_desk: OpenDesk) -> None:
    desk = open_desk().start_signed_in()
    desk.set_simulator(repeatAfterReload=True)
    id = desk.call("incoming", {"party": AMELIA, "product": "UC"})
    desk.call("answer", id)
    desk.wait_card("Amelia Hart", "On call")
    desk.wait(lambda: len(desk.received()) == 2)
    desk.page.reload(agreed=True)
    desk.wait(lambda: len(desk.received()) == 4)
    desk.wait_simulator()
    desk.call("hangUp", id, {"talked": 5})
    desk.wait_row("Amelia Hart", "Incoming call · Ended")
    desk.wait_stored(lambda rows: len(rows) == 1 and rows[0].state is State.ENDED)


def test_a_reload_without_a_call_asks_nobody(open_desk: OpenDesk) -> None:
    desk = open_desk().start_signed_in()
    desk.run("window.sameDocument = true")
    desk.press("reload")
    desk.wait(lambda: len(desk.noticed("reload")) == 1)
    desk.wait_simulator()
    assert desk.js("window.sameDocument ?? null") is None
    desk.call("incoming", {"party": AMELIA})
    desk.wait_card("Amelia Hart", "Ringing")


# -- pages that do not come -------------------------------------------------------------------------------------------


def lost(desk: Desk, words: str) -> None:
    desk.wait(lambda: words in desk.see("status_sentence"))
    desk.wait(lambda: desk.see("connection_text") in ("Not connected", "Loading"))
    desk.wait(lambda: words in desk.banner)
    assert desk.page.banner.retry.isVisible()
    assert desk.top_windows() == {"main_window"}


def problems(desk: Desk) -> list[str]:
    return [notice["problem"] for notice in desk.noticed("load_failed")]


SLOW_TO_RETRY = replace(BRISK, back_off_ms=(60_000,))


def test_a_host_origin_that_is_not_approved_is_told_and_can_be_tried_again(open_desk: OpenDesk) -> None:
    desk = open_desk(host_origin="https://somebody.else.example", timing=SLOW_TO_RETRY).start()
    lost(desk, "refuses to be shown inside https://somebody.else.example")
    assert desk.see("connection_text") == "Not connected"
    assert desk.tray_state == "lost"
    desk.wait(lambda: problems(desk) == ["refused"])
    desk.page.banner.retry.click()
    desk.wait(lambda: problems(desk) == ["refused", "refused"])
    assert desk.received() == []


def test_a_page_that_never_answers(open_desk: OpenDesk, cti: Site) -> None:
    release = cti.hold("/cti")
    timing = replace(SLOW_TO_RETRY, load_timeout_ms=600)
    desk = open_desk(cti_url=cti.url("/cti"), timing=timing).start()
    lost(desk, "does not answer")
    release.set()
    cti.page("/cti", f"<script>parent.postMessage({offered(AMELIA)}, '*')</script>")
    desk.page.banner.retry.click()
    desk.wait_card("Amelia Hart", "Ringing")
    desk.wait(lambda: desk.see("connection_text") == "Connected")
    assert desk.banner == ""


def test_a_server_that_is_not_there(open_desk: OpenDesk) -> None:
    with Site() as gone:
        address = gone.url("/cti")
    lost(open_desk(cti_url=address, timing=SLOW_TO_RETRY).start(), "127.0.0.1 could not be reached")


def test_a_server_that_answers_with_an_error_is_tried_again_by_itself(open_desk: OpenDesk, cti: Site) -> None:
    cti.page("/cti", "oops", status=503)
    desk = open_desk(cti_url=cti.url("/cti")).start()
    desk.wait(lambda: len(problems(desk)) >= 2)
    assert set(problems(desk)) == {"http"}
    cti.page("/cti", f"<script>parent.postMessage({offered(AMELIA)}, '*')</script>")
    desk.wait_card("Amelia Hart", "Ringing")


def test_another_document_in_its_place_waits_and_is_never_called_connected(open_desk: OpenDesk, cti: Site) -> None:
    cti.page("/cti", "<h1>Welcome to the hotel's wireless network</h1>")
    desk = open_desk(cti_url=cti.url("/cti"), timing=replace(BRISK, waiting_hint_ms=300)).start()
    desk.wait(lambda: desk.see("connection_text") == "Waiting for sign-in")
    desk.wait(lambda: desk.banner.startswith("The page is open. Sign in there"))
    assert desk.page.banner.retry.isVisible()


def test_a_page_that_leads_away_to_a_host_that_is_not_allowed(open_desk: OpenDesk, cti: Site, elsewhere: Site) -> None:
    elsewhere.page("/phish", "enter your password")
    cti.page("/cti", f"<script>location = '{elsewhere.url('/phish')}'</script>")
    desk = open_desk(cti_url=cti.url("/cti"), timing=SLOW_TO_RETRY).start()
    lost(desk, f"The page wanted to go to {elsewhere.origin}, which is not on the list of allowed hosts.")
    desk.wait(lambda: problems(desk) == ["not_allowed"])
    assert elsewhere.requests == []


def test_a_page_whose_process_is_killed_comes_back(open_desk: OpenDesk) -> None:
    desk = open_desk().start_signed_in()
    os.kill(desk.page.page.renderProcessPid(), signal.SIGKILL)
    desk.wait(lambda: len(desk.noticed("renderer_gone")) == 1)
    desk.wait(lambda: len(desk.noticed("reload")) == 1)
    desk.wait_simulator()
    desk.call("incoming", {"party": AMELIA})
    desk.wait_card("Amelia Hart", "Ringing")
    assert desk.noticed("deaf")


def test_a_killed_page_during_a_call_waits_for_the_agent(open_desk: OpenDesk) -> None:
    desk = open_desk().start_signed_in()
    id = desk.call("incoming", {"party": AMELIA})
    desk.call("answer", id)
    desk.wait_card("Amelia Hart", "On call")
    os.kill(desk.page.page.renderProcessPid(), signal.SIGKILL)
    desk.wait(lambda: desk.page.banner.force.isVisible())
    assert desk.noticed("reload") == []
    desk.page.banner.force.click()
    desk.wait(lambda: len(desk.noticed("reload")) == 1)
    desk.wait_state("waiting", "connected")
    assert desk.rows()[0].subtitle == "Incoming call · On call"
    desk.wait_stored(lambda rows: [row.state for row in rows] == [State.ACTIVE])


def test_a_frame_that_hangs_is_noticed_and_recovers(open_desk: OpenDesk) -> None:
    desk = open_desk(timing=replace(BRISK, ping_ms=300)).start_signed_in()
    desk.frame.runJavaScript("maestroSimulator.fault('freeze', {seconds: 2})", 0)
    desk.wait(lambda: desk.see("connection_text") == "Checking")
    desk.wait(lambda: desk.see("connection_text") in ("Waiting for sign-in", "Connected"))
    desk.wait_simulator()
    desk.call("incoming", {"party": AMELIA})
    desk.wait_card("Amelia Hart", "Ringing")


# -- garbage ----------------------------------------------------------------------------------------------------------

GARBAGE: tuple[tuple[str, str], ...] = (
    ("'not an event'", "not an object"),
    ("42", "not an object"),
    ("null", "not an object"),
    ("[1, 2, 3]", "not an object"),
    ("({})", "no eventType"),
    ("({eventType: 7, status: 'success'})", "no eventType"),
    ("({eventType: 'somebody-elses', status: 'success'})", "another sender's eventType"),
    ("({eventType: 'mashell-voice-phone-offered-cc-event-v1'})", "does not fit the contract"),
    ("({eventType: 'mashell-voice-phone-offered-cc-event-v2', status: 'success', data: {}})", "A newer version"),
    ("({eventType: 'mashell-brand-new-thing-v1', status: 'success', data: {}})", "does not know"),
    ("JSON.parse('['.repeat(80) + ']'.repeat(80))", "nested deeper than 64 levels"),
    ("({eventName: 'maEvent', family: 'external'})", "our own directive"),
    ("({eventtype: 'mashell-voice-phone-offered-cc-event-v1'})", "wrong case"),
)


def inspected(desk: Desk) -> list[Any]:
    """The rows of the event inspector, oldest first."""
    model = desk.app.workspace.inspector.table.model()
    return [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]


def test_garbage_is_kept_explained_and_harmless(open_desk: OpenDesk) -> None:
    desk = open_desk().start_signed_in()
    for code, _ in GARBAGE:
        desk.run(f"maestroSimulator.postRaw({code})")
    desk.run("maestroSimulator.postRaw(undefined)")
    desk.call("incoming", {"party": AMELIA})
    desk.wait_card("Amelia Hart", "Ringing")
    assert len(desk.received()) == len(GARBAGE) + 2
    desk.wait(
        lambda: any("-offered-cc-event-v1" in row.title and "Accepted" in row.subtitle for row in inspected(desk))
    )
    shown = [row.subtitle for row in inspected(desk) if row.subtitle.startswith("Received")]
    for (code, reason), words in zip(GARBAGE, shown, strict=False):
        assert reason in words, code
    desk.wait_stored(lambda rows: len(rows) == 1)
    assert desk.top_windows() == {"main_window"}
    assert desk.troubles == []


def test_a_flood_is_cut_and_what_comes_after_it_is_heard(open_desk: OpenDesk) -> None:
    desk = open_desk(timing=Timing()).start_signed_in()
    desk.run("for (let i = 0; i < 3000; i++) maestroSimulator.postRaw({eventType: 'noise', i})")
    desk.wait(lambda: bool(desk.noticed("flood")))
    flood = desk.noticed("flood")[0]
    assert 1_000 <= flood["dropped"] < 2_100
    desk.wait(lambda: len(desk.received()) == 3_000 - flood["dropped"])
    desk.call("incoming", {"party": AMELIA})
    desk.wait_card("Amelia Hart", "Ringing")
    assert desk.top_windows() == {"main_window"}


def test_a_huge_message_is_noted_with_its_size_and_not_taken(open_desk: OpenDesk) -> None:
    desk = open_desk().start_signed_in()
    desk.run("maestroSimulator.postRaw({eventType: 'x'.repeat(9 * 1024 * 1024)})")
    desk.wait(lambda: bool(desk.noticed("oversize")))
    assert desk.noticed("oversize")[0]["bytes"] > 9 * 1024 * 1024
    assert desk.received() == []


def test_alerts_and_prompts_of_the_page_open_no_dialog(open_desk: OpenDesk) -> None:
    desk = open_desk().start_signed_in()
    assert desk.js("[alert('pay here'), confirm('sure?'), prompt('password?')]") == [None, False, None]
    desk.wait(lambda: "says: " in desk.banner)
    assert desk.top_windows() == {"main_window"}


def test_the_page_can_not_end_or_move_our_window(open_desk: OpenDesk) -> None:
    desk = open_desk().start_signed_in()
    desk.frame.runJavaScript("window.close(); window.top.close(); window.print(); moveTo(0, 0)", 0)
    assert desk.js("1") == 1
    assert desk.app.window.isVisible()
    assert desk.page.view.url().toString().startswith(HOST_ORIGIN)
