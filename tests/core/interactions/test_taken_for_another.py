"""What may be taken for another conversation's: ends that could not be sent, searches, replays of a new page, two chats
of one address, transfers back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maestro_desktop.core.interactions.fold import Reconstructor
from maestro_desktop.core.interactions.model import Confidence, State
from tests.core.desk import Desk, at, bounded, told
from tests.core.events import CALLER, MORNING, Conversation, Message, chat, email, failed, sms, voice, voicemail

OTHER = "+442079460019"
FAILED_END = failed("mashell-voice-phone-terminated-cc-event-v1")
RELOAD: Message = {"note": "reload"}

# -- ends that could not be sent --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("between", "again"),
    [([], 23), ([], 60), ([(30, RELOAD)], 100)],
    ids=["soon", "within a minute", "by a new page"],
)
@pytest.mark.parametrize("step", ["offered", "accepted"])
def test_a_failed_end_that_is_told_again_ends_nothing_else(
    reconstructor: Reconstructor, between: list[tuple[float, Message]], again: int, step: str
) -> None:
    steps = ["offered", "accepted"][: 1 + (step == "accepted")]
    first, other = told(
        reconstructor,
        (0, voice("offered")),
        (3, voice("accepted")),
        (10, FAILED_END),
        *((20 + n, voice(each, party=OTHER)) for n, each in enumerate(steps)),
        *between,
        (again, FAILED_END),
    )
    assert (first.state, first.details_lost) == (State.ENDED, True)
    assert (other.state, other.details_lost) == (State.ACTIVE if step == "accepted" else State.OFFERED, False)


def test_a_failed_end_that_ended_nothing_ends_nothing_when_told_again(reconstructor: Reconstructor) -> None:
    calls = [(n, voice(step, party=p)) for n, (step, p) in enumerate([("offered", OTHER), ("offered", "4711")])]
    found = told(reconstructor, *calls, (10, FAILED_END), (12, voice("terminated", party=OTHER)), (20, FAILED_END))
    assert [(i.state, i.details_lost) for i in found] == [(State.MISSED, False), (State.OFFERED, False)]


def test_two_calls_in_a_row_whose_ends_fail(reconstructor: Reconstructor) -> None:
    steps = ("offered", "accepted", "completed")
    calls = [(n, voice(step)) for n, step in enumerate(steps)]
    others = [(10 + n, voice(step, party=OTHER)) for n, step in enumerate(steps)]
    found = told(reconstructor, *calls, (5, FAILED_END), *others, (15, FAILED_END))
    assert [(i.state, i.details_lost) for i in found] == [(State.ENDED, True)] * 2


@pytest.mark.parametrize(
    ("seconds", "failure"),
    [(300, FAILED_END), (30, failed("mashell-voice-phone-terminated-cc-event-v1", "UNSUPPORTED_SCHEMA_VERSION"))],
    ids=["much later", "of another kind"],
)
def test_another_failed_end_ends_the_next(reconstructor: Reconstructor, seconds: int, failure: Message) -> None:
    found = told(
        reconstructor,
        (0, voice("offered")),
        (3, voice("accepted")),
        (10, FAILED_END),
        (20, voice("offered", party=OTHER)),
        (22, voice("accepted", party=OTHER)),
        (seconds, failure),
    )
    assert [(i.state, i.details_lost) for i in found] == [(State.ENDED, True)] * 2


@bounded
@given(st.data())
def test_only_what_could_not_be_told_to_end_loses_its_details(
    reconstructor: Reconstructor, data: st.DataObject
) -> None:
    """Two calls side by side, whose ends fail and are told to have failed as often as you like."""
    steps = ("offered", "accepted", "completed", "terminated")
    lines: list[tuple[float, Message]] = []
    heard, failed_ends = [0, 0], set()
    seconds, failed_at = 0, -100
    for doing in data.draw(st.lists(st.sampled_from(["on 0", "on 1", "fail 0", "fail 1", "again"]), min_size=6)):
        seconds += data.draw(st.integers(1, 40))
        number = int(doing[-1]) if doing != "again" else 0
        if doing.startswith("on") and heard[number] < 4:
            lines.append((seconds, voice(steps[heard[number]], party=f"+4420794600{number:02}")))
            heard[number] += 1
        elif doing.startswith("fail") and 0 < heard[number] < 4:
            lines.append((seconds, FAILED_END))
            heard[number], failed_at = 4, seconds
            failed_ends.add(number)
        elif doing == "again" and seconds - failed_at <= 60 and 3 not in heard:
            # While one is wrapped up, it may well be that one's end that failed.
            lines.append((seconds, FAILED_END))
            failed_at = seconds
    for each in told(reconstructor, *lines):
        number = int(each.party.normalised[-2:])
        assert not each.details_lost or number in failed_ends
        assert not each.state.is_open or heard[number] < 4 or number in failed_ends


# -- an offer that is no call -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("times", [True, False])
def test_the_end_of_a_call_is_not_that_of_a_search_in_it(reconstructor: Reconstructor, times: bool) -> None:
    """The talk lasted longer than the search has been there."""
    end = voice("terminated", callDuration="00:03:22", **({"startTime": at(3), "endTime": at(205)} if times else {}))
    call, search = told(
        reconstructor,
        (0, voice("offered")),
        (3, voice("accepted")),
        (200, voice("offered")),
        (210, end),
        (600, {"note": "idle"}),
    )
    assert (call.state, call.duration_s, call.confidence) == (State.ENDED, 202, Confidence.CERTAIN)
    assert (search.state, search.log_entry) == (State.UNRESOLVED, None)


def test_a_talk_that_two_calls_may_have_been_is_the_answered_ones_and_is_uncertain(
    reconstructor: Reconstructor,
) -> None:
    end = voice("terminated", callDuration="00:00:15")
    first, second = told(
        reconstructor, (0, voice("offered")), (3, voice("accepted")), (62, voice("offered")), (90, end)
    )
    assert (first.state, first.duration_s, first.confidence) == (State.ENDED, 15, Confidence.UNCERTAIN)
    assert second.state is State.OFFERED


def test_a_second_call_that_rings_in_vain_is_the_one_that_is_missed(reconstructor: Reconstructor) -> None:
    end = voice("terminated", startTime=at(70), endTime=at(82), callDuration="00:00:00")
    first, second = told(
        reconstructor, (0, voice("offered")), (3, voice("accepted")), (70, voice("offered")), (82, end)
    )
    assert (first.state, second.state, second.confidence) == (State.ACTIVE, State.MISSED, Confidence.CERTAIN)


# -- an end that was lost ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("again", [70, 170])
@pytest.mark.parametrize("off", [0, 1.5, -1.5])
def test_the_end_of_a_call_in_vain_is_not_that_of_the_one_before(
    reconstructor: Reconstructor, again: int, off: float
) -> None:
    """The end of the first was lost."""
    end = voice("terminated", startTime=at(again + off), endTime=at(again + 9), callDuration="00:00:00")
    first, second = told(
        reconstructor, (0, voice("offered")), (again, voice("offered")), (again + 9, end), (600, {"note": "idle"})
    )
    assert first.state is State.UNRESOLVED
    assert (second.state, second.confidence, len(second.seqs)) == (State.MISSED, Confidence.CERTAIN, 2)


@pytest.mark.parametrize("again", [40, 7_200])
@pytest.mark.parametrize("start", [0, 3])
def test_a_talk_is_not_that_of_the_one_before_whose_end_was_lost(
    reconstructor: Reconstructor, again: int, start: int
) -> None:
    """Whether a call begins with the ringing or with the answer."""
    times = {"startTime": at(again + start), "endTime": at(again + 60), "callDuration": str(60 - start)}
    first, second = told(
        reconstructor,
        (0, voice("offered")),
        (3, voice("accepted")),
        (again, voice("offered")),
        (again + 3, voice("accepted")),
        (again + 60, voice("completed", **times)),
        (again + 70, voice("terminated", **times)),
    )
    assert first.state is State.ACTIVE
    assert (second.state, second.confidence, len(second.seqs)) == (State.ENDED, Confidence.CERTAIN, 4)


def test_an_answer_that_was_lost_as_well_does_not_give_the_talk_to_the_call_before(
    reconstructor: Reconstructor,
) -> None:
    end = voice("terminated", startTime=at(500), endTime=at(560), callDuration="60")
    first, second = told(
        reconstructor, (0, voice("offered")), (3, voice("accepted")), (490, voice("offered")), (560, end)
    )
    assert (first.state, second.state) == (State.ACTIVE, State.ENDED)


def test_where_the_clock_is_wrong_the_order_decides(reconstructor: Reconstructor) -> None:
    """By the page's clock both began an hour later: the oldest is ended, and that is uncertain."""
    end = voice("terminated", startTime=at(3_600), endTime=at(3_610), callDuration="00:00:00")
    first, second = told(reconstructor, (0, voice("offered")), (70, voice("offered")), (80, end))
    assert (first.state, first.confidence) == (State.MISSED, Confidence.UNCERTAIN)
    assert second.state is State.OFFERED


# -- a new page that tells again what is open -------------------------------------------------------------------------


def otherwise(message: Message, **values: object) -> Message:
    """The message with other fields in ``data``; None leaves one out."""
    data = {name: value for name, value in {**message["data"], **values}.items() if value is not None}
    return {**message, "data": data}


REWRITTEN: dict[str, Callable[[Message], Message]] = {
    "short ids": lambda message: otherwise(message, eventId="9"),
    "no version": lambda message: otherwise(message, schemaVersion=None),
    "another order": lambda message: {**message, "data": dict(reversed(message["data"].items()))},
    "an unknown field": lambda message: otherwise(message, told="anew"),
    "a queue": lambda message: otherwise(message, queue="Sales"),
    "another spelling": lambda message: otherwise(message, searchContext="0044 20 7946 0018"),
}


@pytest.mark.parametrize("rewrite", REWRITTEN.values(), ids=REWRITTEN.keys())
@pytest.mark.parametrize("sign_in", [2, 480, 850])
@pytest.mark.parametrize("heard", [("offered", "accepted"), ("accepted",)])
def test_a_new_page_tells_of_the_same_call_in_other_words(
    reconstructor: Reconstructor, rewrite: Callable[[Message], Message], sign_in: int, heard: tuple[str, ...]
) -> None:
    times = {"startTime": at(3), "endTime": at(2_000), "callDuration": "00:33:17"}
    (one,) = told(
        reconstructor,
        *((3 * n, otherwise(voice(step), eventId=str(n))) for n, step in enumerate(heard)),
        (400, RELOAD),
        *((400 + sign_in + n, rewrite(voice(step))) for n, step in enumerate(("offered", "accepted"))),
        (2_000, voice("completed", **times)),
        (2_010, voice("terminated", **times)),
    )
    assert (one.state, one.answered, one.duration_s, len(one.seqs)) == (State.ENDED, True, 1_997, len(heard) + 4)
    assert one.offered_at == (MORNING if "offered" in heard else one.accepted_at)


def test_a_new_call_after_the_new_page_told_of_the_old_is_another(reconstructor: Reconstructor) -> None:
    call = [(n, voice(step)) for n, step in enumerate(("offered", "accepted"))]
    found = told(
        reconstructor,
        *call,
        (400, RELOAD),
        *((402 + n, message) for n, message in call),
        *((430 + n, otherwise(message, eventId=f"new-{n}")) for n, message in call),
    )
    assert [(i.state, len(i.seqs)) for i in found] == [(State.ACTIVE, 4), (State.ACTIVE, 2)]


def test_somebody_else_at_the_same_address_is_not_who_was_there_before(reconstructor: Reconstructor) -> None:
    found = told(
        reconstructor,
        (0, chat("offered", name="Ann")),
        (1, chat("accepted", name="Ann")),
        (400, RELOAD),
        (402, chat("offered", name="Bob")),
    )
    assert [(i.party_name, i.state) for i in found] == [("Ann", State.ACTIVE), ("Bob", State.OFFERED)]


# -- two at once ------------------------------------------------------------------------------------------------------


def two_chats(party: str, *steps: tuple[float, str, str], **ends: int) -> list[tuple[float, Message]]:
    """``steps``: (seconds, name, step); ``ends``: name -> when it was over."""
    told: list[tuple[float, Message]] = []
    for seconds, name, step in steps:
        over = step in ("completed", "terminated")
        extra = {"name": name, **({"description": f"{name} said"} if over else {})}
        values = {"endTime": at(ends[name])} if over else {}
        told.append((seconds, chat(step, party=party, additionalData=extra, **values)))
    return told


BEGUN = [(0, "Ann", "offered"), (1, "Bob", "offered"), (3, "Bob", "accepted"), (4, "Ann", "accepted")]
OVER = [
    [(50, "Ann", "completed"), (51, "Bob", "completed"), (52, "Bob", "terminated"), (53, "Ann", "terminated")],
    [(50, "Ann", "completed"), (51, "Bob", "completed"), (52, "Ann", "terminated"), (53, "Bob", "terminated")],
    # One of them is told of less.
    [(51, "Bob", "completed"), (52, "Ann", "terminated"), (53, "Bob", "terminated")],
    [(50, "Ann", "completed"), (52, "Bob", "terminated"), (53, "Ann", "terminated")],
]


@pytest.mark.parametrize("party", ["", "guest@example.com"])
@pytest.mark.parametrize("over", OVER)
def test_two_chats_of_one_address_that_end_in_one_moment(
    reconstructor: Reconstructor, party: str, over: list[tuple[float, str, str]]
) -> None:
    found = told(reconstructor, *two_chats(party, *BEGUN, *over, Ann=50, Bob=51))
    assert [(i.party_name, i.state, i.transcript) for i in found] == [
        ("Ann", State.ENDED, "Ann said"),
        ("Bob", State.ENDED, "Bob said"),
    ]


def test_two_chats_that_end_in_one_moment_are_told_apart_by_their_words(reconstructor: Reconstructor) -> None:
    def say(step: str, name: str, end: int) -> Message:
        return sms(step, additionalData={"description": name}, endTime=at(end))

    found = told(
        reconstructor,
        *((n, sms(step)) for n, step in enumerate(("offered", "accepted"))),
        *((70 + n, sms(step)) for n, step in enumerate(("offered", "accepted"))),
        (150, say("completed", "first", 150)),
        (151, say("completed", "second", 151)),
        (160, say("terminated", "second", 151)),
        (161, say("terminated", "first", 150)),
    )
    assert [(i.state, i.transcript, len(i.seqs)) for i in found] == [
        (State.ENDED, "first", 4),
        (State.ENDED, "second", 4),
    ]


@pytest.mark.parametrize("wrap_up_ends", [65, 94])
def test_a_call_that_comes_back_by_a_transfer_under_its_first_start(
    reconstructor: Reconstructor, wrap_up_ends: int
) -> None:
    def over(step: str, end: int) -> Message:
        return voice(step, startTime=at(0), endTime=at(end), callDuration=str(end - 3))

    lines = [
        (0, voice("offered")),
        (3, voice("accepted")),
        (60, over("completed", 60)),
        (61, voice("offered")),
        (66, voice("accepted")),
        (90, over("completed", 90)),
        (wrap_up_ends, over("terminated", 60)),
        (95, over("terminated", 90)),
    ]
    found = told(reconstructor, *sorted(lines, key=lambda line: line[0]))
    assert [(i.state, i.accepted_at, i.duration_s, len(i.seqs)) for i in found] == [
        (State.ENDED, MORNING + 3_000, 57, 4),
        (State.ENDED, MORNING + 66_000, 87, 4),
    ]
    assert [i.confidence for i in found] == [Confidence.CERTAIN, Confidence.LIKELY]


# -- a start that is that of the answer -------------------------------------------------------------------------------


@pytest.mark.parametrize("answer", [[], [(12, voice("accepted", product="UC", startTime=at(0)))]], ids=["lost", "told"])
@pytest.mark.parametrize("end", [60, 600])
def test_an_end_whose_start_is_that_of_the_answer(
    reconstructor: Reconstructor, answer: list[tuple[float, Message]], end: int
) -> None:
    (one,) = told(
        reconstructor,
        (0, voice("offered", product="UC", startTime=at(0))),
        *answer,
        (end, voice("terminated", product="UC", startTime=at(12), endTime=at(end), callDuration=str(end - 12))),
    )
    assert (one.state, one.answered, one.duration_s) == (State.ENDED, True, end - 12)
    assert one.confidence is Confidence.LIKELY


def test_the_end_of_a_later_call_is_not_that_of_the_one_that_goes_on(reconstructor: Reconstructor) -> None:
    found = told(
        reconstructor,
        (0, voice("offered", product="UC", startTime=at(0))),
        (5, voice("accepted", product="UC", startTime=at(0))),
        (100, voice("terminated", product="UC", startTime=at(60), endTime=at(100), callDuration="40")),
    )
    assert [i.state for i in found] == [State.ACTIVE, State.ENDED]


# -- what is told of a voicemail --------------------------------------------------------------------------------------


@pytest.mark.parametrize("steps", [("completed", "terminated"), ("terminated",)])
def test_a_voicemail_of_which_the_offer_is_lost_and_the_rejected_call(desk: Desk, steps: tuple[str, ...]) -> None:
    """The vendor's sample of an accepted voicemail has the name of an accepted call."""
    rejected = voice("terminated", startTime=at(0), endTime=at(20), callDuration="0")
    times = {"startTime": at(40), "endTime": at(60), "callDuration": "20"}
    lines = [(0, voice("offered")), (20, rejected), (40, voice("accepted"))]
    for seconds, message in (*lines, *((60 + 5 * n, voicemail(step, **times)) for n, step in enumerate(steps))):
        desk.hear(message, at=int(at(seconds)))
    for _ in range(2):
        call, message_left = desk.history
        assert (call.family, call.state, call.answered, call.duration_s) == ("voice-phone", State.MISSED, False, 0)
        assert (message_left.family, message_left.media) == ("voicemail", "voicemail")
        assert (message_left.state, message_left.duration_s) == (State.ENDED, 20)
        assert (call.linked, message_left.linked) == ((message_left.id,), (call.id,))
        assert message_left.confidence is Confidence.LIKELY
        desk.board.history.write_held()
        media = desk.store.rows("SELECT media FROM interaction ORDER BY seq")
        assert [media for (media,) in media] == ["phone", "voicemail"]
        desk.board.rebuild()


def test_a_call_that_is_accepted_after_a_rejected_one_is_a_call(reconstructor: Reconstructor) -> None:
    times = {"startTime": at(40), "endTime": at(60), "callDuration": "20"}
    rejected, call = told(
        reconstructor,
        (0, voice("offered")),
        (20, voice("terminated", startTime=at(0), endTime=at(20), callDuration="0")),
        (40, voice("accepted")),
        (60, voice("completed", **times)),
        (65, voice("terminated", **times)),
    )
    assert (rejected.state, call.state, call.family) == (State.MISSED, State.ENDED, "voice-phone")


@pytest.mark.parametrize("region", ["", "GB"])
@pytest.mark.parametrize("odd", [False, True])
def test_a_rejected_call_and_its_voicemail_in_two_spellings(
    reconstructor: Reconstructor, region: str, odd: bool
) -> None:
    spelled = "020 7946 0018"
    call, left = told(
        reconstructor,
        (0, voice("offered")),
        (9, voice("terminated", startTime=at(0), endTime=at(9), callDuration="0")),
        (60, voicemail("offered", party=spelled)),
        (70, voice("accepted") if odd else voicemail("accepted", party=spelled)),
        (70.1, voice("accepted") if odd else voicemail("accepted", party=spelled)),
        (90, voicemail("terminated", party=spelled, startTime=at(70), endTime=at(90), callDuration="20")),
        region=region,
    )
    assert (call.linked, left.linked) == ((left.id,), (call.id,))
    assert (left.family, left.state, len(left.seqs)) == ("voicemail", State.ENDED, 4)


# -- mails ------------------------------------------------------------------------------------------------------------


def test_a_mail_and_the_answer_to_it_are_one_thread(reconstructor: Reconstructor) -> None:
    came, went = told(
        reconstructor,
        (0, email("accepted")),
        (10, email("accepted", child="5200-1", direction="outbound")),
        (100, email("terminated", child="5200-1", direction="outbound")),
        (110, email("terminated")),
    )
    assert [(i.direction, i.state, len(i.seqs)) for i in (came, went)] == [
        ("inbound", State.ENDED, 2),
        ("outbound", State.ENDED, 2),
    ]
    assert (came.linked, went.linked) == ((went.id,), (came.id,))


# -- the same event, long after ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("medium", ["email", "sms", "voice-cc"])
@pytest.mark.parametrize("new_page", [False, True])
def test_an_event_that_comes_again_the_next_day(desk: Desk, medium: str, new_page: bool) -> None:
    life = Conversation(medium, party="ada@example.com" if medium == "email" else CALLER).usual()
    told = [*life.timed()]
    for at_ms, message in told:
        desk.hear(message, at=at_ms)
    (before,) = desk.history
    desk.now += 14 * 3_600_000
    if new_page:
        # It may tell anything again; without one only an end would come twice.
        desk.board.notice("reload")
    for _, message in told if new_page else told[-1:]:
        desk.hear(message)
    for _ in range(2):
        (after,) = desk.history
        assert (after.id, after.state, after.log_entry) == (before.id, State.ENDED, before.log_entry)
        assert len(after.seqs) == len(told) + (len(told) if new_page else 1)
        desk.crash()
        desk.board.rebuild()
