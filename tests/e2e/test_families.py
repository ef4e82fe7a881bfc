"""Each family's life from offered to terminated: what the panel shows at each step, and what the store holds."""

from __future__ import annotations

import re

import pytest

from maestro_desktop.core.interactions.model import Direction, Interaction, PartyKind, State
from maestro_desktop.core.ledger import Ledger
from tests.e2e.desk import Desk
from tests.e2e.people import AMELIA, HELEN, STRANGER


@pytest.fixture
def desk(shared_desk: Desk) -> Desk:
    shared_desk.pass_time()
    return shared_desk


def newest(desk: Desk, state: State) -> Interaction:
    """The newest interaction as the store holds it: the very one that the panel shows."""
    shown = desk.app.workspace.panel.history.interaction(0)
    assert shown is not None
    assert shown.state is state
    desk.wait_stored(lambda rows: shown in rows)
    return shown


def test_an_inbound_call_of_the_contact_centre(desk: Desk) -> None:
    id = desk.call("incoming", {"party": "+442079460018", "recorded": True, "queue": "Sales"})
    card = desk.wait_card("Amelia Hart", "Ringing 00:0")
    assert desk.see("card_kind") == "Incoming call"
    assert desk.see("card_about") == "Hart & Rowe Interiors"
    assert desk.see("card_contact_notes") == AMELIA.notes
    assert desk.see("connection_text") == "Connected"
    assert desk.tray_state == "ringing"
    desk.wait_row("Amelia Hart", "Incoming call · Ringing")

    desk.call("answer", id)
    desk.wait_card("Amelia Hart", "On call 00:00")
    desk.wait_row("Amelia Hart", "Incoming call · On call")
    assert desk.tray_state == "active"
    lines = [desk.see("card_state_text", card)]
    while len(lines) < 3:  # the timer runs by itself, and skips no second
        desk.wait(lambda: desk.see("card_state_text", card) != lines[-1])
        lines.append(desk.see("card_state_text", card))
    assert lines == ["On call 00:00", "On call 00:01", "On call 00:02"]

    desk.call("note", id, "Asks for curtains.")
    desk.call("hangUp", id, {"talked": 83})
    desk.wait_card("Amelia Hart", "Wrap-up 00:0")
    desk.wait(lambda: desk.see("card_outcome") == "Notes from the page: Asks for curtains.")
    desk.call("wrapUp", id, {"disposition": "1003", "notes": "Asks for curtains, 12 metres."})
    desk.wait_card("Amelia Hart", "Ended 01:23")
    row = desk.wait_row("Amelia Hart", "Incoming call · Ended")
    assert row.right_sub == "01:23"
    assert desk.tray_state == "idle"

    details = desk.open_row()
    assert desk.see("details_who", details) == "Amelia Hart"
    assert desk.see("details_what", details) == "Incoming call"
    assert desk.see("details_state_text", details) == "Ended"
    assert desk.see("details_page_notes", details) == "Asks for curtains, 12 metres."
    facts = desk.facts(details)
    assert facts["Duration"] == "01:23"
    assert facts["Product"] == "8x8 Contact Center"
    assert facts["Number or address"] == "+44 20 7946 0018"
    assert desk.see("details_recording", details) == "Open recording"
    assert "1003" in facts["Disposition"] or facts["Disposition"]

    stored = newest(desk, State.ENDED)
    assert (stored.product, stored.family, stored.direction) == ("CC", "voice-phone", Direction.INBOUND)
    assert (stored.party.normalised, stored.contact_name, stored.rule) == ("+442079460018", "Amelia Hart", "e164")
    assert (stored.answered, stored.duration_s, stored.has_recording) == (True, 83, True)
    assert stored.page_notes == "Asks for curtains, 12 metres."
    assert stored.disposition == facts["Disposition"]
    assert stored.offered_at
    assert stored.accepted_at
    assert stored.completed_at
    assert stored.ended_at
    assert stored.log_entry is not None
    desk.press("details_back")


def test_an_outbound_call_of_the_contact_centre(desk: Desk) -> None:
    id = desk.call("outgoing", {"party": "+442079460018"})
    desk.wait_card("Amelia Hart", "Calling")
    assert desk.see("card_kind") == "Outgoing call"
    desk.call("answer", id)
    desk.wait_card("Amelia Hart", "On call")
    desk.call("hangUp", id, {"talked": 3725})
    desk.wait_card("Amelia Hart", "Wrap-up")
    desk.call("wrapUp", id, {"disposition": "1001"})
    desk.wait_card("Amelia Hart", "Ended 1:02:05")
    assert desk.wait_row("Amelia Hart", "Outgoing call · Ended").right_sub == "1:02:05"
    stored = newest(desk, State.ENDED)
    assert (stored.direction, stored.duration_s, stored.answered) == (Direction.OUTBOUND, 3725, True)


def test_an_outbound_call_that_nobody_takes(desk: Desk) -> None:
    id = desk.call("outgoing", {"party": STRANGER})
    desk.wait_card("+44 1632 960777", "Calling")
    desk.call("noAnswer", id)
    desk.call("wrapUp", id, {"disposition": "1001"})
    desk.wait_row("+44 1632 960777", "Outgoing call · No answer")
    stored = newest(desk, State.NO_ANSWER)
    assert (stored.answered, stored.contact_id) == (False, None)


def test_a_missed_call(desk: Desk) -> None:
    id = desk.call("incoming", {"party": STRANGER})
    desk.wait_card("+44 1632 960777", "Ringing")
    desk.call("miss", id)
    row = desk.wait_row("+44 1632 960777", "Incoming call · Missed")
    assert (row.icon, row.tone) == ("phone-missed", "error")
    details = desk.open_row()
    assert desk.see("details_call", details) == "Call back"
    assert desk.facts(details)["Answered"] == "No"
    assert newest(desk, State.MISSED).answered is False
    desk.press("details_back")


@pytest.mark.parametrize(("method", "word"), [("incoming", "Incoming"), ("outgoing", "Outgoing")])
def test_a_call_of_uc_beside_the_contact_centre(desk: Desk, method: str, word: str) -> None:
    id = desk.call(method, {"party": "+442079460018", "product": "UC"})
    desk.wait_card("Amelia Hart", "Ringing" if method == "incoming" else "Calling")
    desk.call("answer", id)
    desk.wait_card("Amelia Hart", "On call")
    desk.call("hangUp", id, {"talked": 12})
    desk.wait_card("Amelia Hart", "Ended 00:12")
    desk.wait_row("Amelia Hart", f"{word} call · Ended")
    details = desk.open_row()
    facts = desk.facts(details)
    assert facts["Product"] == "8x8 Work"
    assert "Wrap-up" not in facts
    stored = newest(desk, State.ENDED)
    assert (stored.product, stored.duration_s, stored.completed_at) == ("UC", 12, None)
    desk.press("details_back")


@pytest.mark.parametrize("oddity", [False, True])
def test_a_voicemail(desk: Desk, oddity: bool) -> None:
    """With the oddity the accepted event carries the name and media of a call, as in the vendor's sample."""
    desk.set_simulator(voicemailOddity=oddity)
    id = desk.call("incoming", {"family": "voicemail", "party": "+442079460018", "name": "Mobile of A. Hart"})
    desk.wait_card("Amelia Hart", "Waiting")
    assert desk.see("card_kind") == "Incoming voicemail"
    before = len(desk.rows())
    desk.call("answer", id)
    desk.wait_card("Amelia Hart", "In progress")
    desk.call("hangUp", id, {"talked": 41})
    desk.wait_card("Amelia Hart", "Wrap-up")
    desk.call("wrapUp", id, {"disposition": "1001", "notes": "Call back on Monday."})
    desk.wait_card("Amelia Hart", "Ended 00:41")
    desk.wait_row("Amelia Hart", "Incoming voicemail · Ended")
    assert len(desk.rows()) == before  # the odd event made no row of its own
    stored = newest(desk, State.ENDED)
    assert (stored.family, stored.media, stored.party_name) == ("voicemail", "voicemail", "Mobile of A. Hart")
    assert (stored.duration_s, stored.page_notes) == (41, "Call back on Monday.")
    desk.set_simulator(voicemailOddity=False)


@pytest.mark.parametrize(
    ("family", "media_type", "party", "kind"),
    [
        ("chat", "", "helen.marlow@example.net", "Incoming web chat"),
        ("chat-nextgen", "sms", "+447700900118", "Incoming SMS"),
        ("chat-nextgen", "whatsapp", "+447700900118", "Incoming WhatsApp message"),
    ],
)
def test_a_chat(desk: Desk, family: str, media_type: str, party: str, kind: str) -> None:
    options = {"family": family, "party": party, "name": "Helen Marlow", "text": "Is the oak table back?"}
    id = desk.call("incoming", options | ({"mediaType": media_type} if media_type else {}))
    desk.wait_card("Helen Marlow", "Waiting")
    assert desk.see("card_kind") == kind
    desk.call("answer", id)
    desk.wait_card("Helen Marlow", "In progress 00:0")
    desk.call("say", id, {"from": "agent", "text": "It comes on Friday."})
    desk.call("hangUp", id)
    desk.wait_card("Helen Marlow", "Wrap-up")
    desk.call("wrapUp", id)
    desk.wait_row("Helen Marlow", f"{kind} · Ended")
    details = desk.open_row()
    transcript = desk.see("details_transcript", details)
    assert transcript == "Helen Marlow: Is the oak table back?\nAgent: It comes on Friday."
    stored = newest(desk, State.ENDED)
    assert (stored.media_type, stored.transcript) == (media_type or "web_chat", transcript)
    assert stored.contact_name == HELEN.name
    assert stored.party.normalised == party
    desk.press("details_back")


def test_a_message_that_the_agent_begins(desk: Desk) -> None:
    id = desk.call("outgoing", {"family": "chat-nextgen", "mediaType": "sms", "party": "+447700900118"})
    desk.wait_card("Helen Marlow", "In progress")
    desk.call("hangUp", id)
    desk.call("wrapUp", id)
    desk.wait_row("Helen Marlow", "Outgoing SMS · Ended")
    assert newest(desk, State.ENDED).direction is Direction.OUTBOUND


@pytest.mark.parametrize("mail", ["fresh", "reply"])
def test_an_email(desk: Desk, mail: str) -> None:
    """A reply names the thread's number where a fresh one has the address; the contact's address tells who it is."""
    party = "amelia.hart@example.com"
    id = desk.call("incoming", {"family": "email", "party": party, "kind": mail, "subject": "Curtains"})
    desk.call("answer", id)
    desk.wait_card("Amelia Hart", "In progress")
    assert desk.see("card_kind") == "Incoming e-mail"
    assert desk.see("card_open_url") == "Open e-mail"
    desk.call("wrapUp", id)
    desk.wait_card("Amelia Hart", "Ended")
    desk.wait_row("Amelia Hart", "Incoming e-mail · Ended")
    details = desk.open_row()
    assert desk.see("details_url", details) == "Open e-mail"
    stored = newest(desk, State.ENDED)
    assert stored.mail_is_reply is (mail == "reply")
    assert re.fullmatch(r"\d{4}", stored.mail_main_id)
    assert stored.mail_child_id == (f"{stored.mail_main_id}-1" if mail == "reply" else "")
    assert (stored.party.normalised, stored.answered) == (party, True)
    assert stored.url.startswith("https://vcc.example.com/email/")
    desk.press("details_back")


def test_an_email_reply_from_the_drafts_is_terminated_alone(desk: Desk) -> None:
    party = "amelia.hart@example.com"
    id = desk.call("incoming", {"family": "email", "party": party, "kind": "draft"})
    desk.call("wrapUp", id)
    desk.wait_row("Amelia Hart", "Outgoing e-mail · Ended")
    stored = newest(desk, State.ENDED)
    assert (stored.state, stored.accepted_at) == (State.ENDED, None)
    assert not any("beginning" in reason for reason in stored.reasons)


def test_a_withheld_number_equals_nobody(desk: Desk) -> None:
    for _ in range(2):
        id = desk.call("incoming", {"party": ""})
        desk.wait_card("Number withheld", "Ringing")
        assert desk.see("card_why") == "The caller hides the number, so nobody can be found."
        desk.call("answer", id)
        desk.call("hangUp", id, {"talked": 5})
        desk.call("wrapUp", id)
        desk.wait_row("Number withheld", "Incoming call · Ended")
        desk.pass_time()
    withheld = [(State.ENDED, PartyKind.WITHHELD)] * 2
    ended = desk.wait_stored(lambda seen: [(each.state, each.party.kind) for each in seen[:2]] == withheld)
    first, second = ended[:2]
    assert first.id != second.id
    assert (first.contact_id, second.contact_id) == (None, None)


def test_a_manual_search_is_no_missed_call(desk: Desk) -> None:
    desk.call("search", STRANGER)
    desk.wait_row("+44 1632 960777", "Incoming call · Ringing")
    # 180 s after an offer that nothing followed; what is open elsewhere is far from its own limit.
    desk.clock.ahead_ms += 181_000
    desk.wait_row("+44 1632 960777", "Incoming call · Outcome unknown")
    assert newest(desk, State.UNRESOLVED).answered is False


def test_the_ledger_holds_every_message_in_order_and_unchanged(desk: Desk) -> None:
    """Runs last in this module: everything that the page posted so far is there as text."""
    before = len(desk.received())
    start = desk.js("maestroSimulator.sent.length")
    id = desk.call("incoming", {"party": "+442079460018"})
    desk.call("answer", id)
    desk.call("hangUp", id, {"talked": 1})
    desk.call("wrapUp", id)
    posted = desk.js(f"maestroSimulator.sent.slice({start}).map(m => JSON.stringify(m))")
    assert len(posted) == 4
    desk.wait(lambda: len(desk.received()) == before + 4)
    assert desk.received()[before:] == posted
    with desk.records() as store:
        assert Ledger(store).verify().problem == ""
