"""One call that Contact Center and Work both report: when that can be seen, and when two calls are two."""

from __future__ import annotations

import pytest

from maestro_desktop.core.interactions.fold import Reconstructor
from maestro_desktop.core.interactions.model import Interaction, State
from tests.core.desk import Desk, at, told
from tests.core.events import Message, voice


def work(step: str, start: float, end: float | None = None) -> Message:
    values = {} if end is None else {"endTime": at(end), "callDuration": str(int(end - start))}
    return voice(step, product="UC", startTime=at(start), **values)


def over(step: str, start: float, end: float) -> Message:
    return voice(step, startTime=at(start), endTime=at(end), callDuration=str(int(end - start)))


RINGS_LATER = [
    (0, voice("offered")),
    (14, work("offered", 14)),
    (15, voice("accepted")),
    (15.1, work("accepted", 14)),
    (60, work("terminated", 14, 60)),
    (60.5, over("completed", 14.5, 60)),
    (70, over("terminated", 14.5, 60)),
]
ONLY_ITS_END = [
    (0, voice("offered")),
    (15, voice("accepted")),
    (60, work("terminated", 15, 60)),
    (60.5, over("completed", 15, 60)),
    (70, over("terminated", 15, 60)),
]
WITHOUT_WRAP_UP = [*ONLY_ITS_END[:3], ONLY_ITS_END[4]]
CENTRE_FIRST = [RINGS_LATER[0], RINGS_LATER[1], *RINGS_LATER[2:4], *RINGS_LATER[5:], (71, RINGS_LATER[4][1])]
#: The end of the one that is known by its end alone.
BY_THE_END = [
    (0, voice("offered")),
    (3, voice("accepted")),
    (61, voice("terminated", product="UC", startTime="", endTime=at(60), callDuration="57")),
    (62, voice("terminated", endTime=at(60), callDuration="57")),
]


@pytest.mark.parametrize("lines", [RINGS_LATER, ONLY_ITS_END, WITHOUT_WRAP_UP, CENTRE_FIRST, BY_THE_END])
def test_one_call_that_is_seen_to_be_one_only_later(
    reconstructor: Reconstructor, lines: list[tuple[float, Message]]
) -> None:
    one, other = told(reconstructor, *lines)
    assert (one.state, other.state) == (State.ENDED, State.ENDED)
    assert (one.linked, other.linked) == ((other.id,), (one.id,))
    assert one.log_entry == other.log_entry is not None


def test_the_id_of_an_entry_stays_and_the_store_has_one(desk: Desk) -> None:
    seen: dict[str, set[str | None]] = {}
    for seconds, message in RINGS_LATER:
        desk.hear(message, at=int(at(seconds)))
        for each in desk.history:
            seen.setdefault(each.id, set()).add(each.log_entry)
    assert [entries - {None} for entries in seen.values()] == [{each.log_entry} for each in desk.history]
    entries = list(desk.board.history.log_entries())
    assert [(entry.withdrawn, set(entry.members)) for entry in entries] == [(False, set(seen))]
    desk.board.rebuild()
    assert list(desk.board.history.log_entries()) == entries


def test_of_two_entries_of_one_call_the_younger_stands_for_nothing(desk: Desk) -> None:
    """The times that tell come with the second telling of an end."""
    for seconds, message in (
        (0, voice("offered")),
        (3, voice("accepted")),
        (60, voice("terminated", callDuration="57", eventId="end")),
        (61, work("terminated", 3, 60)),
        (75, voice("terminated", startTime=at(3), endTime=at(60), eventId="end")),
    ):
        desk.hear(message, at=int(at(seconds)))
    one, other = desk.history
    assert (one.linked, other.linked) == ((other.id,), (one.id,))
    entries = {entry.id: entry.withdrawn for entry in desk.board.history.log_entries()}
    assert entries == {f"log-{one.id}": False, f"log-{other.id}": True}
    desk.board.rebuild()
    assert {entry.id: entry.withdrawn for entry in desk.board.history.log_entries()} == entries
    assert desk.history == (one, other)


def of_two(found: list[Interaction]) -> bool:
    return [i.linked for i in found] == [(), ()] and len({i.log_entry for i in found}) == 2


def test_a_call_that_was_over_before_the_next_began_is_another(reconstructor: Reconstructor) -> None:
    found = told(
        reconstructor,
        (0, work("offered", 0)),
        (3, work("terminated", 0, 3)),
        (8, voice("offered")),
        (12, voice("accepted")),
        (60, over("completed", 12, 60)),
        (65, over("terminated", 12, 60)),
    )
    assert of_two(found)


@pytest.mark.parametrize("rings", [40, 55])
def test_two_calls_at_other_times_are_two(reconstructor: Reconstructor, rings: int) -> None:
    found = told(
        reconstructor,
        (0, voice("offered")),
        (3, voice("accepted")),
        (rings, work("offered", rings)),
        (60, over("completed", 3, 58)),
        (65, over("terminated", 3, 58)),
        (90, work("terminated", rings, 90)),
    )
    assert of_two(found)
