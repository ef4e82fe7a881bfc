"""Pages that contradict themselves in small things: other times at each step, one id for all, ends told long after."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from maestro_desktop.core.interactions.fold import Reconstructor
from maestro_desktop.core.interactions.model import Confidence, PartyKind, State
from tests.core.desk import Desk, at, told
from tests.core.events import CALLER, MORNING, Conversation, chat, email, sms, voice

OTHER = "+442079460019"
HOUR = 3_600


@pytest.fixture
def desk(tmp_path: Path, reconstructor: Reconstructor) -> Iterator[Desk]:
    desk = Desk(tmp_path / "maestro.db", reconstructor)
    yield desk
    desk.store.close()


@pytest.mark.parametrize("say", [chat, sms])
def test_the_end_of_the_work_after_a_chat_is_not_the_end_of_the_talk(reconstructor: Reconstructor, say: object) -> None:
    (one,) = told(
        reconstructor,
        (0, say("offered")),  # type: ignore[operator]
        (5, say("accepted")),  # type: ignore[operator]
        (30, say("completed", endTime=at(30))),  # type: ignore[operator]
        (60, say("terminated", endTime=at(60))),  # type: ignore[operator]
    )
    assert (one.state, one.confidence, one.wrap_up_s) == (State.ENDED, Confidence.CERTAIN, 30)


def test_a_call_whose_answer_brings_the_time_of_the_answer(reconstructor: Reconstructor) -> None:
    (one,) = told(
        reconstructor,
        (0, voice("offered", product="UC", startTime=at(0))),
        (5, voice("accepted", product="UC", startTime=at(5))),
        (30, voice("terminated", product="UC", startTime=at(5), endTime=at(30))),
    )
    assert (one.state, one.confidence) == (State.ENDED, Confidence.LIKELY)
    assert "start time" in one.reasons[0]


def test_one_id_for_all_steps_swallows_none(reconstructor: Reconstructor) -> None:
    steps = ("offered", "accepted", "completed", "terminated")
    (one,) = told(reconstructor, *((n * 5, voice(step, eventId="X")) for n, step in enumerate(steps)))
    assert (one.state, one.answered, len(one.seqs)) == (State.ENDED, True, 4)
    (one,) = told(reconstructor, *((n, voice(steps[n // 2], eventId="X")) for n in range(8)))
    assert (one.state, len(one.seqs)) == (State.ENDED, 8)


def a_call(party: str = CALLER, began: int = 0) -> Conversation:
    return Conversation("voice-cc", party=party, began=MORNING + began * 1000).usual()


@pytest.mark.parametrize("others", [0, 310])
def test_an_end_that_is_told_again_long_after_ends_nothing_new(desk: Desk, others: int) -> None:
    desk.live(a_call())
    if others:
        desk.live(*(a_call(f"+4420795{n:05}", 60 + n * 40) for n in range(others)))
    before = desk.history
    desk.hear(a_call().message("terminated"), at=MORNING + 14 * HOUR * 1000)
    after = desk.history
    assert [i.id for i in after] == [i.id for i in before]
    assert after[0].seqs == (*before[0].seqs, desk.board.ledger.last_seq)
    desk.crash()
    assert desk.history == after
    desk.board.rebuild()
    assert desk.history == after


def test_a_joined_row_goes_on_as_the_other(desk: Desk) -> None:
    first, second = a_call(), a_call(OTHER, 600)
    desk.live(first)
    for step in ("offered", "accepted"):
        desk.hear(second.message(step), at=second.at(step))
    into, gone = (i.id for i in desk.history)
    desk.board.join(gone, into)
    (joined,) = desk.history
    assert joined.state is State.ACTIVE
    for step in ("completed", "terminated", "terminated"):
        desk.hear(second.message(step), at=second.at(step))
    (joined,) = desk.history
    assert joined.state is State.ENDED
    assert len(joined.seqs) == 9
    desk.hear(first.message("terminated"), at=second.at("terminated") + 60_000)
    assert [len(i.seqs) for i in desk.history] == [10]
    truth = desk.history
    desk.crash()
    assert desk.history == truth
    desk.board.rebuild()
    assert desk.history == truth


def test_what_was_joined_by_mistake_lives_on(desk: Desk) -> None:
    ringing = a_call(OTHER, 600)
    desk.live(a_call())
    desk.hear(ringing.message("offered"), at=ringing.at("offered"))
    into, gone = desk.history
    desk.board.join(gone.id, into.id)
    desk.board.undo_join(gone, into)
    for step in ringing.steps[1:]:
        desk.hear(ringing.message(step), at=ringing.at(step))
    assert [(i.id, i.state, len(i.seqs)) for i in desk.history] == [
        (into.id, State.ENDED, 4),
        (gone.id, State.ENDED, 4),
    ]


def test_taking_a_join_back_loses_nothing_that_came_since(desk: Desk) -> None:
    going_on = a_call(OTHER, 600)
    desk.live(a_call())
    desk.hear(going_on.message("offered"), at=going_on.at("offered"))
    into, gone = desk.history
    desk.board.join(gone.id, into.id)
    for step in going_on.steps[1:]:
        desk.hear(going_on.message(step), at=going_on.at(step))
    desk.board.undo_join(gone, into)
    assert [len(i.seqs) for i in desk.history] == [8]


def test_both_parts_of_an_open_call_go_on(desk: Desk) -> None:
    call = Conversation("voice-cc", party="020 7946 0018").usual()
    for step in ("offered", "accepted"):
        desk.hear(call.message(step), at=call.at(step))
    (whole,) = desk.history
    desk.board.split(whole.id, [whole.seqs[1]])
    first, second = sorted(desk.history, key=lambda i: i.seqs)
    assert [i.state for i in (first, second)] == [State.OFFERED, State.ACTIVE]
    assert {(i.party.kind, i.party.normalised) for i in (first, second)} == {(PartyKind.PHONE, CALLER)}
    for step in ("completed", "terminated"):
        desk.hear(call.message(step), at=call.at(step))
    desk.now += 4 * 60_000
    desk.board.tick()
    first, second = sorted(desk.history, key=lambda i: i.seqs)
    assert [i.state for i in (first, second)] == [State.UNRESOLVED, State.ENDED]


def test_what_is_taken_out_never_takes_the_place_of_the_rest(desk: Desk) -> None:
    desk.live(a_call(), a_call(OTHER, 600))
    one, other = (i.id for i in desk.history)
    desk.board.join(other, one)
    (whole,) = desk.history
    for seqs in (whole.seqs[:2], whole.seqs[4:6]):
        desk.board.split(whole.id, seqs)
    assert sorted(seq for i in desk.history for seq in i.seqs) == list(whole.seqs)
    assert len({i.log_entry for i in desk.history if i.log_entry}) == len([i for i in desk.history if i.log_entry])


@pytest.mark.parametrize(
    ("numbers", "region"),
    [(("+442079460018", "020 7946 0018"), ""), (("1234", "1234"), "GB"), ((CALLER, CALLER), "GB")],
)
def test_both_products_tell_of_one_call(reconstructor: Reconstructor, numbers: tuple[str, str], region: str) -> None:
    work, centre = numbers
    found = told(
        reconstructor,
        (0, voice("offered", product="UC", party=work, startTime=at(0))),
        (1, voice("offered", party=centre)),
        (30, voice("terminated", product="UC", party=work, startTime=at(0), endTime=at(30))),
        (31, voice("terminated", party=centre, startTime=at(0), endTime=at(30))),
        region=region,
    )
    assert [i.linked for i in found] == [(found[1].id,), (found[0].id,)]
    assert len({i.log_entry for i in found}) == 1


def test_both_products_tell_of_one_call_by_its_times(reconstructor: Reconstructor) -> None:
    times = {"startTime": at(0), "endTime": at(30)}
    found = told(
        reconstructor,
        (0, voice("offered")),
        (5, voice("accepted")),
        (30, voice("completed", **times)),
        (31, voice("terminated", **times)),
        (32, voice("terminated", product="UC", **times)),
    )
    assert len(found) == 2
    assert len({i.log_entry for i in found}) == 1


def test_a_second_end_adds_and_replaces_nothing(reconstructor: Reconstructor) -> None:
    ends = [
        voice("terminated", startTime=at(0), endTime=at(30), callDuration=length, additionalData=extra)
        for length, extra in (
            ("00:00:22", {"notes": "first", "lastTclCodeDesc": "Sale"}),
            ("00:05:00", {"notes": "second", "lastTclCodeDesc": "Other"}),
        )
    ]
    (one,) = told(reconstructor, (0, voice("offered")), (5, voice("accepted")), (31, ends[0]), (33, ends[1]))
    assert (one.duration_s, one.disposition, one.page_notes) == (22, "Sale", "first\nsecond")


@pytest.mark.parametrize("again", [False, True], ids=["late", "again"])
def test_what_a_step_told_that_was_overtaken_is_the_older(reconstructor: Reconstructor, again: bool) -> None:
    """As if it had come in order: what the end said stands."""
    over = voice(
        "completed", startTime=at(3), endTime=at(60), callDuration="00:01:39", additionalData={"notes": "refund"}
    )
    end = voice(
        "terminated",
        startTime=at(3),
        endTime=at(60),
        callDuration="00:00:57",
        additionalData={"notes": "Sends it back; call on Friday", "disposition_code": "5", "lastTclCodeDesc": "Return"},
    )
    first = [(60, over)] if again else []
    (one,) = told(reconstructor, (0, voice("offered")), (3, voice("accepted")), *first, (70, end), (71, over))
    assert (one.state, one.duration_s, one.disposition) == (State.ENDED, 57, "Return")
    assert one.page_notes == "Sends it back; call on Friday"
    assert one.completed_at == MORNING + (60_000 if again else 70_000)


def test_the_words_of_a_chat_stand_whatever_comes_late(reconstructor: Reconstructor) -> None:
    offered = chat("offered", name="Visitor")
    offered["data"]["queue"] = "Sales"
    whole = {"name": "Ann Lee", "description": "A: hi\nB: hello\nA: thanks, bye"}
    (one,) = told(
        reconstructor,
        (1, chat("accepted", name="Ann Lee")),
        (2, offered),
        (60, chat("terminated", additionalData=whole, endTime=at(50))),
        (61, chat("completed", additionalData={**whole, "description": "A: hi\nB: hello"}, endTime=at(50))),
    )
    assert (one.party_name, one.queue, one.transcript) == ("Ann Lee", "Sales", whole["description"])


RECORDED: dict[str, Any] = {"hasRecording": True, "callRecording": "https://rec.example/1"}


@pytest.mark.parametrize("direction", ["inbound", "outbound"])
@pytest.mark.parametrize("steps", [("offered",), ()], ids=["offered", "an end alone"])
def test_what_was_recorded_was_answered(reconstructor: Reconstructor, direction: str, steps: tuple[str, ...]) -> None:
    heard = [(n, voice(step, direction=direction)) for n, step in enumerate(steps)]
    end = voice("terminated", direction=direction, startTime=at(3), endTime=at(60), callDuration=None, **RECORDED)
    (one,) = told(reconstructor, *heard, (70, end))
    assert (one.state, one.answered, one.duration_s) == (State.ENDED, True, None)
    assert "answer" in " ".join(one.reasons) or not steps


def test_a_recording_of_a_call_in_which_nobody_spoke(reconstructor: Reconstructor) -> None:
    end = voice("terminated", startTime=at(0), endTime=at(9), callDuration="00:00:00", **RECORDED)
    (one,) = told(reconstructor, (0, voice("offered")), (9, end))
    assert (one.state, one.answered, one.recording) == (State.MISSED, False, "https://rec.example/1")


def test_a_second_end_tells_that_it_was_answered(reconstructor: Reconstructor) -> None:
    times = {"startTime": at(0), "endTime": at(60)}
    ends = [voice("terminated", callDuration=None, **times), voice("terminated", callDuration="57", **times)]
    (missed,) = told(reconstructor, (0, voice("offered")), (70, ends[0]))
    (one,) = told(reconstructor, (0, voice("offered")), (70, ends[0]), (75, ends[1]))
    assert (missed.state, one.state, one.answered, one.duration_s) == (State.MISSED, State.ENDED, True, 57)
    assert one.confidence is Confidence.LIKELY
    assert (one.log_entry, one.log_revision) == (missed.log_entry, missed.log_revision + 1)


def test_an_end_that_comes_after_all_is_not_missed(reconstructor: Reconstructor) -> None:
    (one,) = told(
        reconstructor,
        (0, voice("offered")),
        (5, voice("accepted")),
        (13 * HOUR, voice("completed")),
        (13 * HOUR + 5, voice("terminated")),
    )
    assert (one.state, one.reasons, one.confidence) == (State.ENDED, (), Confidence.CERTAIN)


def test_a_call_that_is_told_again_after_a_reload_is_the_same(desk: Desk) -> None:
    call = Conversation("voice-cc", talked_s=5, wrap=1_000).usual()
    desk.live(call)
    desk.board.notice("reload")
    for step in call.steps:
        desk.hear({**call.message(step), "data": {**call.message(step)["data"], "eventId": f"again-{step}"}})
    assert [(i.state, len(i.seqs)) for i in desk.history] == [(State.ENDED, 8)]


def test_the_sending_of_a_draft_does_not_end_the_mail_that_is_read(reconstructor: Reconstructor) -> None:
    found = told(
        reconstructor,
        (0, email("accepted")),
        (60, email("terminated", isReplyEmail=True, isStandAloneTerminated=True)),
        (90, email("terminated")),
    )
    assert [(i.state, i.answered) for i in found] == [(State.ENDED, True)] * 2
    assert [len(i.seqs) for i in found] == [2, 1]


def test_wrap_up_over_a_clock_that_was_set_back_is_unknown(reconstructor: Reconstructor) -> None:
    (one,) = told(
        reconstructor,
        (7_200, voice("offered")),
        (7_205, voice("accepted")),
        (7_230, voice("completed")),
        (3_640, voice("terminated")),
    )
    assert (one.state, one.wrap_up_s) == (State.ENDED, None)


@pytest.mark.parametrize(
    "party", ["anonymous@anonymous.invalid", "sip:anonymous@anonymous.invalid;user=phone", "-", "No Caller ID"]
)
def test_two_callers_without_a_number_are_not_one(reconstructor: Reconstructor, party: str) -> None:
    found = told(reconstructor, (0, voice("offered", party=party)), (1, voice("offered", party=party)))
    assert [i.party.kind for i in found] == [PartyKind.WITHHELD] * 2
