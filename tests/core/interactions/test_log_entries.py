"""What is shipped: one log entry for each conversation, whatever the agent does with its rows and however late the page
tells more."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from maestro_desktop.core.history import LogEntry
from maestro_desktop.core.interactions import reasons
from maestro_desktop.core.interactions.fold import Reconstructor
from maestro_desktop.core.interactions.model import SETTLED_STATES, Interaction, State
from tests.core.desk import Desk
from tests.core.events import CALLER, MORNING, Conversation, voice
from tests.core.interactions.test_decided_days import Day, undo_split

OTHER = "+442079460019"
DOINGS = ("hear", "hear", "hear", "hear", "again", "join", "undo", "split", "put back", "note", "look", "crash", "wait")


@pytest.fixture
def desk(tmp_path: Path, reconstructor: Reconstructor) -> Iterator[Desk]:
    desk = Desk(tmp_path / "maestro.db", reconstructor)
    yield desk
    desk.store.close()


def entries(desk: Desk) -> dict[str, LogEntry]:
    return {entry.id: entry for entry in desk.board.history.log_entries()}


def rebuilt(desk: Desk) -> dict[str, LogEntry]:
    """The log entries, which a rebuild makes the same."""
    running, history = entries(desk), desk.history
    desk.board.rebuild()
    assert (entries(desk), desk.history) == (running, history)
    return running


def twins(party: str = CALLER, began: int = MORNING, apart: int = 1_000) -> tuple[Conversation, Conversation]:
    """One call as Contact Center and Work report it."""
    call = Conversation("voice-cc", party=party, began=began).usual()
    return call, Conversation("voice-uc", party=party, began=began + apart).usual()


@dataclass
class Watched:
    """A day whose log entries somebody looks at now and then."""

    day: Day
    seen: dict[str, LogEntry] = field(default_factory=dict)

    def look(self) -> None:
        now = entries(self.day.desk)
        for id, before in self.seen.items():
            assert now[id] == before or now[id].revision > before.revision, (before, now[id])
            assert set(before.members) <= set(now[id].members)
        self.seen = now

    def check(self) -> None:
        """Each settled row stands in its entry, and no entry stands for what was given up or joined elsewhere."""
        rows = {each.id: each for each in self.day.desk.history}
        for entry in self.seen.values():
            shown = [rows[id] for id in entry.members if id in rows]
            assert all(each.log_entry == entry.id for each in shown)
            if not entry.withdrawn:
                assert rows[entry.interaction_id].state in SETTLED_STATES
        for each in rows.values():
            assert (each.log_entry is not None) or each.state not in SETTLED_STATES
            assert each.log_entry is None or each.id in self.seen[each.log_entry].members


@settings(derandomize=True, deadline=None, max_examples=80)
@given(st.lists(st.sampled_from(DOINGS), min_size=10, max_size=60), st.integers(0, 10_000))
def test_a_log_entry_only_grows_and_is_the_same_after_a_rebuild(
    reconstructor: Reconstructor, doings: list[str], seed: int
) -> None:
    random = Random(seed)
    with TemporaryDirectory() as folder:
        desk = Desk(Path(folder) / "maestro.db", reconstructor)
        calls = [
            each
            for party in (CALLER, OTHER)
            for each in twins(party, MORNING + random.randrange(600_000), random.randrange(4_000))
        ]
        timed = sorted((t for each in calls for t in each.timed()), key=lambda t: t[0])
        watched = Watched(Day(desk, random, due=list(timed)))
        for doing in doings:
            if doing == "look":
                watched.look()
            else:
                watched.day.do(doing)
        watched.look()
        watched.check()
        desk.crash()
        watched.look()
        assert rebuilt(desk) == watched.seen
        desk.store.close()


def test_what_is_taken_out_of_a_call_withdraws_its_entry_with_a_revision(desk: Desk) -> None:
    desk.live(Conversation("voice-cc").usual())
    whole = desk.latest
    (before,) = entries(desk).values()
    desk.board.split(whole.id, whole.seqs[-1:])
    rest, taken = rebuilt(desk).values()
    assert (rest.id, rest.withdrawn, rest.revision) == (before.id, True, before.revision + 1)
    assert (taken.withdrawn, taken.members) == (False, (desk.history[-1].id,))


def test_what_is_left_when_the_live_part_is_taken_out_is_logged(desk: Desk) -> None:
    life = Conversation("voice-cc").usual()
    desk.live(life)
    desk.hear(voice("offered"), voice("accepted"), at=life.over_at + 60_000)
    ended, live = desk.history
    desk.board.join(ended.id, live.id)
    (joined,) = desk.history
    assert (joined.state, joined.log_entry) == (State.ACTIVE, None)
    desk.board.split(joined.id, live.seqs)
    logged = {each.state: each.log_entry for each in desk.history}
    assert logged[State.ENDED] == f"log-{live.id}"
    assert [entry.withdrawn for entry in rebuilt(desk).values()] == [True, False]


def shared(desk: Desk) -> tuple[Interaction, Interaction, LogEntry]:
    desk.live(*twins())
    one, other = desk.history
    (entry,) = entries(desk).values()
    assert entry.members == (one.id, other.id)
    return one, other, entry


@pytest.mark.parametrize("which", [0, 1])
def test_a_twin_that_is_taken_apart_and_put_together_stays_in_the_entry(desk: Desk, which: int) -> None:
    *both, before = shared(desk)
    whole = both[which]
    desk.board.split(whole.id, whole.seqs[:1])
    rest = desk.board.history.get(whole.id)
    assert rest is not None
    assert (rest.linked, rest.logged_with) == (whole.linked, whole.logged_with)
    assert reasons.BOTH_PRODUCTS in rest.reasons
    apart = rebuilt(desk)[before.id]
    assert (apart.members, apart.withdrawn) == (before.members, False)
    assert apart.revision > before.revision
    (off,) = [each for each in desk.history if each not in (*both, rest)]
    undo_split(desk, whole, off)
    again = rebuilt(desk)[before.id]
    assert (again.members, again.interaction_id, again.withdrawn) == (before.members, before.interaction_id, False)
    assert again.revision > apart.revision


def test_the_answered_call_with_its_wrap_up_is_the_face_of_the_entry(desk: Desk) -> None:
    """Work rings first and stops ringing when Contact Center answers."""
    work = Conversation("voice-uc", steps=("offered", "terminated"), talked_s=3)
    desk.live(work, Conversation("voice-cc", began=MORNING + 1_000, ring=2_000).usual())
    missed, answered = desk.history
    assert (missed.state, missed.product, answered.state) == (State.MISSED, "UC", State.ENDED)
    (entry,) = rebuilt(desk).values()
    assert (entry.interaction_id, entry.members) == (answered.id, tuple(sorted((missed.id, answered.id))))


def test_the_wrap_up_decides_between_two_answered_rows(desk: Desk) -> None:
    call, work = twins()
    desk.live(work, replace(call, began=MORNING + 2_000))
    first, second = desk.history
    assert (first.product, second.product) == ("UC", "CC")
    (entry,) = rebuilt(desk).values()
    assert entry.interaction_id == second.id


def test_a_note_on_either_twin_is_a_revision_of_their_entry(desk: Desk) -> None:
    one, other, before = shared(desk)
    for each in (one, other):
        desk.board.set_note(each.id, "Call back on Friday.")
        (now,) = rebuilt(desk).values()
        assert now.revision > before.revision
        before = now


def test_a_call_joined_with_another_takes_what_was_logged_with_it_along(desk: Desk) -> None:
    one, _, _ = shared(desk)
    desk.live(Conversation("voice-cc", party=OTHER, began=MORNING - 3_600_000).usual())
    third = desk.history[0]
    desk.board.join(one.id, third.id)
    told = rebuilt(desk)
    assert {id: entry.withdrawn for id, entry in told.items()} == {f"log-{one.id}": True, f"log-{third.id}": False}
    desk.board.undo_join(one, third)
    now = rebuilt(desk)
    assert not now[f"log-{one.id}"].withdrawn
    assert now[f"log-{one.id}"].revision > told[f"log-{one.id}"].revision


def test_an_undo_takes_no_link_away_that_came_since(desk: Desk) -> None:
    desk.live(Conversation("voice-cc", party=OTHER, began=MORNING - 3_600_000).usual())
    desk.hear(voice("offered"), voice("accepted"), at=MORNING)
    old, talking = desk.history
    desk.board.join(old.id, talking.id)
    desk.hear(voice("offered", product="UC"), at=MORNING + 1_000)
    desk.board.undo_join(old, talking)
    call, twin = desk.history[-2:]
    assert (call.linked, twin.linked) == ((twin.id,), (call.id,))
    rebuilt(desk)


def test_a_part_keeps_what_the_agent_said_and_what_happened_meanwhile(desk: Desk) -> None:
    life = Conversation("voice-cc", disposition="Sale").usual()
    first, *rest = life.timed()
    desk.hear(first[1], at=first[0])
    desk.board.notice("reload")
    for at, message in rest:
        desk.hear(message, at=at)
    whole = desk.latest
    desk.board.decide({"do": "settle", "interaction": whole.id, "need": "no_match"})
    desk.board.split(whole.id, whole.seqs[:1])
    left = desk.board.history.get(whole.id)
    assert left is not None
    assert (left.wrap_up_s, left.answered_needs) == (whole.wrap_up_s, ("no_match",))
    assert whole.wrap_up_s is not None
    assert reasons.GAPS["reload"] in left.reasons
    rebuilt(desk)


def test_events_of_a_row_that_is_part_of_another_are_not_taken_out(desk: Desk) -> None:
    one, other, _ = shared(desk)
    desk.board.join(other.id, one.id)
    before = desk.history
    desk.board.split(other.id, other.seqs[:1])
    assert desk.history == before
