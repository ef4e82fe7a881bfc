"""What may be taken for another conversation's: ends that could not be sent, searches, replays of a new page, two chats
of one address, transfers back."""

from __future__ import annotations

import pytest

from maestro_desktop.core.interactions.fold import Reconstructor
from maestro_desktop.core.interactions.model import State
from tests.core.desk import told
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
