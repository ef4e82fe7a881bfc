"""The reconstructor on undisturbed conversations, and what must hold of the fold for any rows at all."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maestro_desktop.core.changes import LedgerKind
from maestro_desktop.core.interactions.decisions import amend
from maestro_desktop.core.interactions.fold import Reconstructor
from maestro_desktop.core.interactions.model import Confidence, Interaction, PartyKind, State
from maestro_desktop.core.interactions.state import FoldState
from maestro_desktop.core.ledger import LedgerRow
from tests.core.desk import bounded, fold, rows_of
from tests.core.events import (
    CALLER,
    MEDIA,
    MORNING,
    Conversation,
    Message,
    chat,
    failed,
    in_time,
    sms,
    voice,
    voicemail,
)

TELEPHONE = ("voice-cc", "voice-uc", "voicemail")
OFFERED_MEDIA = tuple(medium for medium in MEDIA if not medium.startswith("email"))


def result(reconstructor: Reconstructor, *conversations: Conversation) -> list[Interaction]:
    """The interactions, in order of their first event."""
    _, found = fold(reconstructor, rows_of(in_time(*conversations)))
    return list(found.values())


def after(reconstructor: Reconstructor, *timed: tuple[int, Message]) -> list[Interaction]:
    """``timed``: (seconds after the morning, message)."""
    _, found = fold(reconstructor, rows_of([(MORNING + s * 1000, message) for s, message in timed]))
    return list(found.values())


def sip(medium: str) -> Conversation:
    """A conversation with the party that is usual for its medium."""
    written = medium in ("web_chat", "email", "email-reply", "email-draft")
    return Conversation(medium, party="ada@example.com" if written else CALLER)


# -- whole lives ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("medium", MEDIA)
@pytest.mark.parametrize("direction", ["inbound", "outbound"])
def test_an_undisturbed_life(reconstructor: Reconstructor, medium: str, direction: str) -> None:
    life = replace(sip(medium), direction=direction).usual()
    (found,) = result(reconstructor, life)
    assert (found.state, found.answered, found.direction) == (State.ENDED, True, direction)
    assert (found.confidence, found.reasons, found.warnings) == (Confidence.CERTAIN, (), ())
    assert found.party.normalised == life.party
    assert found.party.kind is (PartyKind.EMAIL if "@" in life.party else PartyKind.PHONE)
    assert found.ended_at == life.at("terminated")
    assert found.offered_at == (life.began if "offered" in life.steps else None)
    assert found.accepted_at == (life.accepted_at if "accepted" in life.steps else None)
    assert found.log_entry == f"log-{found.id}"
    assert found.seqs == tuple(range(2, 2 + len(life.steps)))
    if medium in TELEPHONE:
        assert (found.start_time, found.duration_s) == (life.began, life.talked_s)
    else:
        assert found.duration_s is None, "only callDuration tells a duration"
    if medium in ("voice-cc", "voicemail"):
        assert (found.page_notes, found.disposition) == (life.notes, life.disposition)
    if "completed" in life.steps:
        assert (found.completed_at, found.wrap_up_s) == (life.over_at, life.wrap // 1000)
    else:
        assert found.completed_at is found.wrap_up_s is None
    if medium in ("web_chat", "sms", "whatsapp"):
        assert found.transcript == life.transcript
    if life.is_mail:
        assert (found.mail_main_id, found.mail_child_id) == ("5200", "" if medium == "email" else "5200-1")
        assert found.party_name == "Ada Lovelace"
        assert found.url


@pytest.mark.parametrize("medium", OFFERED_MEDIA)
@pytest.mark.parametrize(("direction", "state"), [("inbound", State.MISSED), ("outbound", State.NO_ANSWER)])
def test_offered_and_ended_without_an_answer(
    reconstructor: Reconstructor, medium: str, direction: str, state: State
) -> None:
    (found,) = result(reconstructor, replace(sip(medium), direction=direction, steps=("offered", "terminated")))
    assert (found.state, found.answered) == (state, False)
    assert found.log_entry
    assert found.duration_s in (0, None)


@pytest.mark.parametrize("medium", OFFERED_MEDIA)
def test_an_offer_that_nothing_follows_is_unresolved_after_three_minutes(
    reconstructor: Reconstructor, medium: str
) -> None:
    rows = rows_of(in_time(replace(sip(medium), steps=("offered",))))
    for seconds, state in ((179, State.OFFERED), (180, State.UNRESOLVED)):
        idle = LedgerRow(len(rows) + 1, MORNING + seconds * 1000, LedgerKind.NOTICED, '{"note": "idle"}')
        _, found = fold(reconstructor, [*rows, idle])
        assert found["i2"].state is state
        assert found["i2"].log_entry is None
        assert not found["i2"].answered


@pytest.mark.parametrize("medium", MEDIA[:-1])
def test_a_conversation_without_an_end_is_interrupted(reconstructor: Reconstructor, medium: str) -> None:
    steps = tuple(step for step in sip(medium).usual().steps if step in ("offered", "accepted"))
    rows = rows_of(in_time(replace(sip(medium), steps=steps)))
    hours = 12 if medium in TELEPHONE else 7 * 24
    for late, state in ((-10, State.ACTIVE), (10, State.INTERRUPTED)):
        at = rows[-1].at_ms + hours * 3_600_000 + late
        _, found = fold(reconstructor, [*rows, LedgerRow(9, at, LedgerKind.NOTICED, '{"note": "idle"}')])
        assert found["i2"].state is state
        assert found["i2"].log_entry is None


# -- several at once --------------------------------------------------------------------------------------------------


def test_several_conversations_at_once_stay_apart(reconstructor: Reconstructor) -> None:
    lives = [
        replace(sip(medium), began=MORNING + 1_500 * n, mail=str(5200 + n), notes=f"notes {n}", transcript=f"talk {n}")
        # A voicemail that is offered while its caller still rings would be a call declined meanwhile.
        for n, medium in enumerate(sorted(MEDIA, key=lambda medium: medium != "voicemail"))
    ]
    found = result(reconstructor, *(life.usual() for life in lives))
    assert len(found) == len(MEDIA)
    assert {i.state for i in found} == {State.ENDED}
    assert {i.confidence for i in found} == {Confidence.CERTAIN}
    for life in lives:
        if life.medium in ("web_chat", "sms", "whatsapp"):
            assert [i.transcript for i in found if i.transcript == life.transcript]


@pytest.mark.parametrize("medium", [*OFFERED_MEDIA, "email"])
@pytest.mark.parametrize("between", [200, 30_000, 200_000])
def test_the_same_party_twice_in_a_row(reconstructor: Reconstructor, medium: str, between: int) -> None:
    first = replace(sip(medium), notes="first", transcript="first").usual()
    again = replace(
        first, began=first.at("terminated") + between, notes="second", transcript="second", mail="5300", talked_s=70
    )
    found = result(reconstructor, first, again)
    assert [i.state for i in found] == [State.ENDED, State.ENDED]
    assert [i.confidence for i in found] == [Confidence.CERTAIN, Confidence.CERTAIN]
    assert [len(i.seqs) for i in found] == [len(first.steps)] * 2
    if medium in TELEPHONE:
        assert [i.duration_s for i in found] == [22, 70]


@pytest.mark.parametrize("product", ["CC", "UC"])
def test_a_second_call_from_the_same_number_during_the_first(reconstructor: Reconstructor, product: str) -> None:
    first = Conversation(f"voice-{product.lower()}", talked_s=60).usual()
    second = replace(first, began=MORNING + 10_000, talked_s=200)
    found = result(reconstructor, first, second)
    assert [(i.state, i.duration_s, i.start_time) for i in found] == [
        (State.ENDED, 60, first.began),
        (State.ENDED, 200, second.began),
    ]
    assert [i.accepted_at for i in found] == [first.accepted_at, second.accepted_at]


def test_a_second_call_while_the_first_is_wrapped_up(reconstructor: Reconstructor) -> None:
    first = Conversation("voice-cc", wrap=60_000, disposition="First").usual()
    second = replace(first, began=first.over_at + 5_000, talked_s=300, wrap=5_000, disposition="Second")
    found = result(reconstructor, first, second)
    assert [(i.state, i.disposition) for i in found] == [(State.ENDED, "First"), (State.ENDED, "Second")]
    third = replace(second, steps=("offered", "terminated"), ring=3_000)
    assert [i.state for i in result(reconstructor, first, third)] == [State.ENDED, State.MISSED]


def test_messages_and_calls_of_one_number_are_not_mixed(reconstructor: Reconstructor) -> None:
    media = sorted(OFFERED_MEDIA, key=lambda medium: medium != "voicemail")
    lives = [Conversation(medium, began=MORNING + 700 * n).usual() for n, medium in enumerate(media)]
    found = result(reconstructor, *lives)
    assert sorted(i.media_type or f"{i.family}-{i.product}" for i in found) == sorted(
        ["sms", "whatsapp", "web_chat", "voice-phone-CC", "voice-phone-UC", "voicemail-CC"]
    )
    assert {i.state for i in found} == {State.ENDED}


def test_in_and_outbound_calls_with_one_number_are_not_mixed(reconstructor: Reconstructor) -> None:
    coming = Conversation("voice-cc").usual()
    going = replace(coming, direction="outbound", began=MORNING + 1_000)
    assert [i.direction for i in result(reconstructor, coming, going)] == ["inbound", "outbound"]


def test_a_mail_its_reply_and_another_thread(reconstructor: Reconstructor) -> None:
    fresh = sip("email").usual()
    reply = replace(sip("email-reply"), began=MORNING + 60_000).usual()
    draft = replace(sip("email-draft"), began=MORNING + 90_000, mail="5188").usual()
    found = result(reconstructor, fresh, reply, draft)
    assert [(i.mail_main_id, i.mail_child_id, i.state) for i in found] == [
        ("5200", "", State.ENDED),
        ("5200", "5200-1", State.ENDED),
        ("5188", "5188-1", State.ENDED),
    ]
    assert {i.party.kind for i in found} == {PartyKind.EMAIL}, "a mail number is no telephone number"
    assert {i.confidence for i in found} == {Confidence.CERTAIN}


def test_one_number_however_it_is_written(reconstructor: Reconstructor) -> None:
    spellings = ["020 7946 0018", "+442079460018", "0044 20 7946 0018", "sip:+442079460018@pbx.example"]
    life = Conversation("voice-cc").usual()
    timed = [
        (at, {**m, "data": {**m["data"], "searchContext": s}})
        for (at, m), s in zip(life.timed(), spellings, strict=True)
    ]
    _, found = fold(reconstructor, rows_of(timed))
    assert [(i.state, i.party.normalised, i.confidence) for i in found.values()] == [
        (State.ENDED, CALLER, Confidence.CERTAIN)
    ]


# -- withheld numbers -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("party", ["", "anonymous", "Private", "+266696687", "unknown number"])
def test_a_withheld_number_is_followed_by_order_and_never_sure(reconstructor: Reconstructor, party: str) -> None:
    (found,) = result(reconstructor, Conversation("voice-cc", party=party).usual())
    assert (found.state, found.party.kind, found.party.normalised) == (State.ENDED, PartyKind.WITHHELD, "")
    assert found.confidence is Confidence.LIKELY


@pytest.mark.parametrize("medium", ["voice-cc", "voice-uc"])
def test_two_withheld_callers_in_a_row_are_two(reconstructor: Reconstructor, medium: str) -> None:
    declined = Conversation(medium, party="", steps=("offered",))
    then = replace(declined, began=MORNING + 20_000).usual()
    found = result(reconstructor, declined, then)
    assert len(found) == 2
    assert State.ENDED in {i.state for i in found}


def test_a_withheld_call_and_a_withheld_voicemail(reconstructor: Reconstructor) -> None:
    call = Conversation("voice-cc", party="anonymous").usual()
    message = Conversation("voicemail", party="anonymous", began=MORNING + 100_000).usual()
    assert [(i.family, i.state) for i in result(reconstructor, call, message)] == [
        ("voice-phone", State.ENDED),
        ("voicemail", State.ENDED),
    ]


# -- oddities of the page ---------------------------------------------------------------------------------------------


def odd_voicemail(party: str = CALLER, began: int = MORNING) -> list[tuple[int, Message]]:
    """A voicemail whose acceptance comes under the name of a call."""
    life = Conversation("voicemail", party=party, began=began).usual()
    return [(at, voice("accepted", party=party) if at == life.accepted_at else m) for at, m in life.timed()]


def test_a_voicemail_accepted_under_the_name_of_a_call(reconstructor: Reconstructor) -> None:
    _, found = fold(reconstructor, rows_of(odd_voicemail()))
    (only,) = found.values()
    assert (only.family, only.state, only.confidence) == ("voicemail", State.ENDED, Confidence.LIKELY)
    assert "voicemail" in only.reasons[0]


def test_a_rejected_call_and_then_its_oddly_accepted_voicemail(reconstructor: Reconstructor) -> None:
    declined = list(Conversation("voice-cc", steps=("offered",)).timed())
    _, found = fold(reconstructor, rows_of(declined + odd_voicemail(began=MORNING + 8_000)))
    assert [(i.family, i.state) for i in found.values()] == [
        ("voice-phone", State.OFFERED),
        ("voicemail", State.ENDED),
    ]


def test_a_call_after_a_voicemail_is_answered_as_a_call(reconstructor: Reconstructor) -> None:
    offered = list(Conversation("voicemail", steps=("offered",)).timed())
    call = list(Conversation("voice-cc", began=MORNING + 5_000).usual().timed())
    _, found = fold(reconstructor, rows_of(offered + call))
    assert [(i.family, i.state) for i in found.values()] == [("voicemail", State.OFFERED), ("voice-phone", State.ENDED)]


@pytest.mark.parametrize("medium", MEDIA)
@pytest.mark.parametrize("same_id", [True, False])
def test_every_event_twice_changes_nothing(reconstructor: Reconstructor, medium: str, same_id: bool) -> None:
    timed = []
    for at, message in sip(medium).usual().timed():
        repeated = deepcopy(message)
        if not same_id:
            repeated["data"]["eventId"] += "-again"
        timed += [(at, message), (at + 300, repeated)]
    once, (twice,) = result(reconstructor, sip(medium).usual()), fold(reconstructor, rows_of(timed))[1].values()
    assert replace(twice, seqs=()) == replace(once[0], seqs=())


def test_a_late_second_end_adds_what_it_knows_and_takes_nothing(reconstructor: Reconstructor) -> None:
    life = Conversation("voice-cc").usual()
    late = life.message("terminated")
    late["data"] |= {
        "callRecording": "https://rec.example/1",
        "hasRecording": True,
        "additionalData": {"disposition_code": ""},
    }
    timed = [*life.timed(), (life.at("terminated") + 15_000, late)]
    before, (found,) = result(reconstructor, life)[0], fold(reconstructor, rows_of(timed))[1].values()
    assert found.recording == "https://rec.example/1"
    assert (found.page_notes, found.disposition, found.log_entry) == (
        before.page_notes,
        before.disposition,
        before.log_entry,
    )
    assert (found.ended_at, found.wrap_up_s, found.state) == (before.ended_at, before.wrap_up_s, State.ENDED)
    assert found.revision == before.revision + 1


@pytest.mark.parametrize("medium", MEDIA[:6])
def test_an_end_alone_makes_a_whole_row(reconstructor: Reconstructor, medium: str) -> None:
    life = sip(medium).usual()
    (found,) = after(reconstructor, (60, life.message("terminated")))
    assert found.confidence is Confidence.LIKELY
    assert found.reasons == ("Its beginning was not reported.",)
    assert found.ended_at == MORNING + 60_000
    if medium in TELEPHONE:
        assert (found.state, found.answered, found.duration_s) == (State.ENDED, True, 22)


@pytest.mark.parametrize("error", ["INVALID_SCHEMA", "UNSUPPORTED_SCHEMA_VERSION"])
def test_a_failed_end_with_one_candidate_ends_it_without_details(reconstructor: Reconstructor, error: str) -> None:
    life = replace(Conversation("voice-cc"), steps=("offered", "accepted", "completed"))
    lost = failed("mashell-voice-phone-terminated-cc-event-v1", error)
    _, found = fold(reconstructor, rows_of([*life.timed(), (life.over_at + 9_000, lost)]))
    (only,) = found.values()
    assert (only.state, only.confidence, only.log_entry) == (State.ENDED, Confidence.LIKELY, "log-i2")
    assert "not confirmed" in only.reasons[-1]
    assert only.page_notes == life.notes


def test_a_failed_event_touches_nothing_else(reconstructor: Reconstructor) -> None:
    one = Conversation("voice-cc", steps=("offered", "accepted"))
    other = Conversation("voice-cc", party="+442079460019", steps=("offered", "accepted"))
    before = result(reconstructor, one, other)
    for name in (
        "voice-phone-terminated-cc",
        "voice-phone-accepted-cc",
        "chat-terminated-cc",
        "voice-phone-terminated-uc",
    ):
        timed = [*in_time(one, other), (MORNING + 9_000, failed(f"mashell-{name}-event-v1"))]
        assert list(fold(reconstructor, rows_of(timed))[1].values()) == before


def test_a_gap_is_marked_on_what_is_open(reconstructor: Reconstructor) -> None:
    rows = rows_of(in_time(Conversation("voice-cc", steps=("offered", "accepted"))))
    for note, word in (
        ("reload", "reloaded"),
        ("sleep", "asleep"),
        ("start", "restarted"),
        ("network_down", "network"),
    ):
        notice = LedgerRow(9, MORNING + 9_000, LedgerKind.NOTICED, f'{{"note": "{note}"}}')
        _, found = fold(reconstructor, [*rows, notice, notice._replace(seq=10)])
        assert found["i2"].state is State.ACTIVE
        assert len(found["i2"].reasons) == 1
        assert word in found["i2"].reasons[0]


@pytest.mark.parametrize(
    ("decision", "facts"),
    [
        (
            {"do": "owner", "contact_id": 7, "name": "Ada", "rule": "agent"},
            {"contact_id": 7, "contact_name": "Ada", "rule": "agent"},
        ),
        ({"do": "owner", "contact_id": None, "name": "", "rule": "agent"}, {"rule": "agent"}),
        ({"do": "link", "contact_id": 7, "name": "Ada"}, {"also": (7,)}),
        ({"do": "note", "text": "typed"}, {"agent_notes": "typed"}),
    ],
)
def test_a_decision_changes_what_it_is_about(
    reconstructor: Reconstructor, decision: dict[str, Any], facts: dict[str, Any]
) -> None:
    (before,) = result(reconstructor, Conversation("voice-cc").usual())
    changed = amend(before, decision)
    expected = replace(before, revision=before.revision + 1, log_revision=before.log_revision + 1, **facts)
    assert changed == expected
    assert amend(changed, decision) is changed


@pytest.mark.parametrize(
    "decision",
    [
        {},
        {"do": "owner"},
        {"do": "owner", "contact_id": "7"},
        {"do": "link"},
        {"do": "unlink", "contact_id": 7},
        {"do": "note"},
        {"do": "dance"},
    ],
)
def test_an_unknown_decision_changes_nothing(reconstructor: Reconstructor, decision: dict[str, Any]) -> None:
    (before,) = result(reconstructor, Conversation("voice-cc").usual())
    assert amend(before, decision) is before


# -- the fold itself --------------------------------------------------------------------------------------------------


def _a_day() -> list[LedgerRow]:
    lives = [
        replace(sip(medium), began=MORNING + 11_000 * n + 3_000 * m, mail=str(m)).usual()
        for m, medium in enumerate(MEDIA)
        for n in range(3)
    ]
    return rows_of(in_time(*lives))


def test_the_fold_is_pure_and_deterministic(reconstructor: Reconstructor) -> None:
    rows = _a_day()
    state = FoldState()
    for row in rows:
        kept = deepcopy(state)
        first, second = reconstructor.fold(state, row), reconstructor.fold(state, row)
        assert state == kept, "the state that went in is unchanged"
        assert first == second
        state = first.state
    assert fold(reconstructor, rows) == fold(reconstructor, rows)


def test_a_state_survives_being_written_down_after_every_row(reconstructor: Reconstructor) -> None:
    rows = _a_day()
    in_one_go, wanted = fold(reconstructor, rows)
    state, found = FoldState(), {}
    for row in rows:
        state, some = fold(reconstructor, [row], FoldState.from_json(state.to_json()))
        found.update(some)
    assert (state, found) == (in_one_go, wanted)
    assert FoldState.from_json(state.to_json()) == state


row_texts = st.one_of(
    st.sampled_from(
        [m for medium in MEDIA for _, m in sip(medium).usual().timed()]
        + [voicemail("accepted", party=""), sms("offered", party="x"), chat("accepted", party="")]
        + [failed("mashell-voice-phone-terminated-cc-event-v1"), voice("accepted", party="anonymous")]
    ),
    st.sampled_from(
        [
            '{"do": "owner", "interaction": "i2", "contact_id": 4, "name": "\\ud800"}',
            '{"do": "note", "interaction": "i3", "text": "a\\u0000b"}',
            '{"do": "owner", "interaction": 5}',
            '{"note": "reload"}',
            '{"note": "region", "region": "FR"}',
            '{"note": ["start"], "region": 5}',
            "[]",
            "{",
        ]
    ),
)


@bounded
@given(
    st.lists(st.tuples(st.integers(-10_000, 400_000), st.sampled_from(list(LedgerKind)), row_texts), max_size=25),
    st.integers(0, 25),
)
def test_any_rows_fold_without_raising_and_alike_in_pieces(
    reconstructor: Reconstructor, steps: list[tuple[int, LedgerKind, Message | str]], cut: int
) -> None:
    at, rows = MORNING, []
    for seq, (after_ms, kind, content) in enumerate(steps, 1):
        at += after_ms
        rows.append(LedgerRow(seq, at, kind, rows_of([(at, content)])[1].text))
    whole, found = fold(reconstructor, rows)
    head, first = fold(reconstructor, rows[:cut])
    tail, rest = fold(reconstructor, rows[cut:], FoldState.from_json(head.to_json()))
    assert (tail, {**first, **rest}) == (whole, found)
    claimed = [seq for interaction in found.values() for seq in interaction.seqs]
    assert len(claimed) == len(set(claimed)), "no event belongs to two interactions"
    for interaction in found.values():
        for text in (interaction.agent_notes, interaction.contact_name, interaction.party.normalised):
            text.encode()
