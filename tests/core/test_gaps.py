"""What the history says about times that nothing is known of."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from maestro_desktop.core.interactions.fold import Gap, Reconstructor
from maestro_desktop.core.ledger import Ledger
from maestro_desktop.core.remedies import write_down
from maestro_desktop.core.store import Store
from tests.core.desk import Desk
from tests.core.events import MORNING, voice

MINUTE = 60_000


@pytest.fixture
def desk(tmp_path: Path, reconstructor: Reconstructor) -> Iterator[Desk]:
    desk = Desk(tmp_path / "maestro.db", reconstructor)
    yield desk
    desk.store.close()


def repaired(desk: Desk, what: str, lost: int, **details: Any) -> tuple[Gap, ...]:
    """A call is under way at 9:00; at 9:30 the records are repaired, at once the app starts with them. The gaps that
    the history then shows, which it shows after a rebuild too."""
    desk.hear(voice("offered"), voice("accepted"))
    desk.board.close()
    desk.store.close()
    desk.now = MORNING + 30 * MINUTE
    desk.store = Store.open(desk.path, None)
    write_down(desk.store, desk.now, what, lost, **details)
    desk.board = desk._new_board()
    gaps = desk.board.history.gaps()
    desk.board.rebuild()
    assert desk.board.history.gaps() == gaps
    return gaps


@pytest.mark.parametrize(
    ("what", "lost", "reason"),
    [
        ("loss", 12, "12 entries are missing from the records"),
        ("loss", 1, "1 entry is missing from the records"),
        ("loss", 0, "the app was not running"),
        ("restored", 3, "the records were restored, 3 entries are missing"),
        ("restored", 0, "the app was not running"),
    ],
)
def test_what_the_records_have_lost_is_a_gap(desk: Desk, what: str, lost: int, reason: str) -> None:
    (gap,) = repaired(desk, what, lost, put_back=0, kept=0)
    assert (gap.from_ms, gap.to_ms, gap.reason) == (MORNING, MORNING + 30 * MINUTE, reason)
    (call,) = desk.history
    assert ("Entries of that time are missing from the records." in call.reasons) is (lost > 0)


def test_records_begun_anew_know_no_time_before_them(tmp_path: Path, reconstructor: Reconstructor) -> None:
    with_nothing = Store.open(tmp_path / "maestro.db", None)
    write_down(with_nothing, MORNING, "restored", 40)
    with_nothing.close()
    desk = Desk(tmp_path / "maestro.db", reconstructor)
    assert desk.board.history.gaps() == ()
    desk.store.close()


@pytest.mark.parametrize(("count", "reason"), [(1, "1 event could not be saved"), (7, "7 events could not be saved")])
def test_events_that_could_not_be_saved_are_a_gap(desk: Desk, count: int, reason: str) -> None:
    desk.hear(voice("offered"), voice("accepted"))
    desk.now += 9 * MINUTE
    desk.board.notice("overflow", count=count)
    (gap,) = desk.board.history.gaps()
    assert (gap.from_ms, gap.to_ms, gap.reason) == (MORNING, MORNING + 9 * MINUTE, reason)
    assert desk.latest.reasons[-1] == "Events of that time could not be saved."


def test_a_silence_that_a_loss_ends_is_told_once(desk: Desk) -> None:
    """Asleep at 9:00, woken and worked until 9:20, and all of that was lost: nothing since 9:00 is known."""
    desk.hear(voice("offered"))
    desk.board.notice("sleep")
    (gap,) = repaired(desk, "loss", 5)
    assert (gap.from_ms, gap.to_ms) == (MORNING, MORNING + 30 * MINUTE)


ASLEEP, OFFLINE = "the computer was asleep", "the network was down"


@pytest.mark.parametrize(
    ("noticed", "told"),
    [
        pytest.param(
            [("network_down", 1), ("sleep", 3), ("resume", 10), ("network_up", 13)],
            [(1, 3, OFFLINE), (3, 10, f"{OFFLINE} and {ASLEEP}"), (10, 13, OFFLINE)],
            id="asleep without a network",
        ),
        pytest.param(
            [("sleep", 1), ("network_down", 3), ("resume", 10), ("network_up", 13)],
            [(1, 3, ASLEEP), (3, 10, f"{ASLEEP} and {OFFLINE}"), (10, 13, OFFLINE)],
            id="the network goes in sleep",
        ),
        pytest.param(
            [("network_down", 1), (None, 2), ("network_up", 4)],
            [(1, 2, OFFLINE), (2, 4, OFFLINE)],
            id="heard with the network down",
        ),
        pytest.param(
            [("network_down", 1), (None, 2), (None, 3), ("idle", 5), (None, 6)], [(1, 2, OFFLINE)], id="not down at all"
        ),
        pytest.param([("network_down", 1), ("network_down", 2), ("network_up", 4)], [(1, 4, OFFLINE)], id="told twice"),
        pytest.param(
            [("network_down", 1), ("resume", 4), ("network_up", 6)],
            [(1, 4, f"{OFFLINE} and {ASLEEP}"), (4, 6, OFFLINE)],
            id="a sleep whose beginning was not noticed",
        ),
        pytest.param(
            [("network_down", 1), ("kill", 3), ("start", 9), (None, 11)],
            [(1, 3, OFFLINE), (3, 9, f"{OFFLINE} and the app was not running")],
            id="killed without a network",
        ),
        pytest.param(
            [("sleep", 10), ("resume", 5)],
            [(5, 5, f"{ASLEEP}; for how long is not known, the clock was set")],
            id="the clock is set back in sleep",
        ),
        pytest.param(
            [("sleep", 10), ("clock", 5), ("resume", 5), (None, 7)],
            [(5, 5, f"{ASLEEP}; for how long is not known, the clock was set")],
            id="the clock is set back in sleep, and that is noticed",
        ),
    ],
)
def test_each_silence_is_told_with_what_caused_it(
    desk: Desk, noticed: list[tuple[str | None, int]], told: list[tuple[int, int, str]]
) -> None:
    """Times in minutes; without a name it is an event of the page."""
    for note, minutes in noticed:
        desk.now = MORNING + minutes * MINUTE
        if note is None:
            desk.hear(voice("offered", party=f"+4420794600{minutes:02}"))
        else:
            desk.board.notice(note)
    gaps = [
        ((gap.from_ms - MORNING) // MINUTE, (gap.to_ms - MORNING) // MINUTE, gap.reason)
        for gap in sorted(desk.board.history.gaps(), key=lambda gap: gap.seq)
    ]
    assert gaps == told
    desk.restart()
    before = desk.board.history.gaps()
    desk.board.rebuild()
    assert desk.board.history.gaps() == before


def test_what_is_under_way_is_known_after_a_crash(desk: Desk) -> None:
    desk.board.notice("network_down")
    desk.now += MINUTE
    desk.board.flush()
    desk.board._keep_snapshot()
    desk.store.commit()
    desk.crash()
    (gap,) = desk.board.history.gaps()
    assert (gap.to_ms - gap.from_ms, gap.reason) == (MINUTE, f"{OFFLINE} and the app was not running")


@pytest.mark.parametrize("note", [{"lost": "many"}, {"lost": -4}, {"lost": None}, {}])
def test_a_loss_of_unknown_size_is_still_a_gap(desk: Desk, note: dict[str, Any]) -> None:
    desk.hear(voice("offered"))
    desk.now += MINUTE
    desk.board.notice("loss", **note)
    assert [gap.to_ms for gap in desk.board.history.gaps()] == [desk.now]


def test_a_message_that_is_folded_again_after_a_crash_is_counted_once(desk: Desk) -> None:
    strange = {**voice("offered"), "eventType": "mashell-voice-phone-parked-cc-event-v1"}
    desk.hear(strange, strange)
    desk.board.flush()
    before = Ledger(desk.store).last_seq
    desk.crash()
    assert desk.board.ledger.last_seq > before
    assert [kind.count for kind in desk.board.history.quarantined()] == [2]
