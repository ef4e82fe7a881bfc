"""What may be taken for another conversation's: ends that could not be sent, searches, replays of a new page, two chats
of one address, transfers back."""

from __future__ import annotations

import pytest

from maestro_desktop.core.interactions.fold import Reconstructor
from maestro_desktop.core.interactions.model import Confidence, State
from tests.core.desk import at, told
from tests.core.events import Message, failed, voice

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


def test_the_end_of_a_call_from_before_the_app_is_not_that_of_a_search(reconstructor: Reconstructor) -> None:
    search, call = told(reconstructor, (0, voice("offered")), (10, voice("terminated", callDuration="00:20:00")))
    assert (search.state, call.state, call.duration_s) == (State.OFFERED, State.ENDED, 1_200)
