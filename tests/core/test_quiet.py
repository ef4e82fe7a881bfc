"""When nothing may pop up, and what each medium may do otherwise."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maestro_desktop.core.interactions.model import Direction, Medium, State
from maestro_desktop.core.quiet import (
    FOREVER,
    MEDIA,
    USUAL,
    Hours,
    Insistence,
    May,
    Quiet,
    hours_of,
    insistence_of,
    insistences,
    may,
)
from tests.ui.people import interaction

#: A Monday.
MONDAY = datetime(2026, 3, 2)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """Day 0 is the Monday."""
    return MONDAY + timedelta(days=day, hours=hour, minutes=minute)


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("mon-fri 18:00-08:00", Hours((0, 1, 2, 3, 4), 1080, 480)),
        ("Sat 0:00-24:00", Hours((5,), 0, 1440)),
        ("sat-mon 09:00 - 10:30", Hours((5, 6, 0), 540, 630)),
        (" 12:00-13:00 ", Hours((0, 1, 2, 3, 4, 5, 6), 720, 780)),
    ],
)
def test_hours_are_read(text: str, hours: Hours) -> None:
    assert hours_of(text) == hours


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("mon-fri", "such as mon-fri 18:00-08:00"),
        ("24:00-08:00", "such as mon-fri 18:00-08:00"),
        ("mon-fry 18:00-08:00", "fry is none"),
        ("8:00-08:00", "another time"),
        ("", "such as"),
    ],
)
def test_hours_that_are_none_are_told(text: str, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        hours_of(text)


OFFICE = tuple(map(hours_of, ("mon-fri 18:00-08:00", "sat 00:00-24:00", "sun 00:00-24:00")))


@pytest.mark.parametrize(
    ("now", "until"),
    [
        (at(0, 12), None),
        (at(0, 18), at(1, 8)),
        (at(1, 7, 59), at(1, 8)),
        (at(1, 8), None),
        (at(0, 7), None),  # sunday ends at midnight, and no monday began on it
        (at(4, 18), at(7, 0)),  # friday evening and the two days after it touch
        (at(5, 12), at(7, 0)),
    ],
)
def test_the_hours_of_a_week(now: datetime, until: datetime | None) -> None:
    assert Quiet(OFFICE).until(now) == until


def test_what_is_always_on_ends_by_hand_only() -> None:
    quiet = Quiet((hours_of("00:00-24:00"),))
    assert quiet.until(at(3, 3)) == FOREVER
    assert quiet.switched_off(at(3, 3)).until(at(300, 3)) is None


def test_by_hand_it_ends_when_it_was_said_or_with_the_hours_that_hold_then() -> None:
    by_hand = Quiet(OFFICE).switched_on(at(0, 17))
    assert by_hand.until(at(0, 16)) == at(0, 17)
    assert by_hand.until(at(0, 17)) is None
    assert Quiet(OFFICE).switched_on(at(0, 19)).until(at(0, 16)) == at(1, 8)


def test_switched_off_within_its_hours_it_stays_off_until_the_next_of_them() -> None:
    quiet = Quiet(OFFICE).switched_off(at(0, 20))
    assert quiet.until(at(1, 7)) is None
    assert quiet.until(at(1, 18)) == at(2, 8)


days = st.lists(st.integers(0, 6), min_size=1, max_size=7, unique=True).map(tuple)
hours = st.builds(Hours, days, st.integers(0, 1439), st.integers(1, 1440)).filter(lambda each: each.begin != each.end)
moments = st.datetimes(datetime(2024, 1, 1), datetime(2030, 1, 1))
spans = st.timedeltas(timedelta(minutes=1), timedelta(days=20))
quiets = st.one_of(
    st.builds(Quiet, st.lists(hours, max_size=4).map(tuple)),
    st.builds(
        lambda schedule, now, span: Quiet(schedule).switched_on(now + span),
        st.lists(hours, max_size=4).map(tuple),
        moments,
        spans,
    ),
    st.builds(lambda schedule, now: Quiet(schedule).switched_off(now), st.lists(hours, max_size=4).map(tuple), moments),
)


@given(quiets, moments)
def test_it_ends_when_it_says_and_not_before(quiet: Quiet, now: datetime) -> None:
    until = quiet.until(now)
    if until is not None and until != FOREVER:
        assert until > now
        assert quiet.until(until) is None
        assert quiet.until(max(now, until - timedelta(seconds=1))) == until


@given(quiets, moments, st.data())
def test_nothing_changes_before_it_is_looked_at_again(quiet: Quiet, now: datetime, data: st.DataObject) -> None:
    again = quiet.looked_at(now)
    assert again > now
    last = min(again, now + timedelta(days=10)) - datetime.resolution
    between = data.draw(st.datetimes(now, last))
    assert quiet.until(between) == quiet.until(now)


@given(quiets, moments, spans)
def test_the_hand_is_stronger_than_the_hours(quiet: Quiet, now: datetime, span: timedelta) -> None:
    assert quiet.switched_off(now).until(now) is None
    ends = quiet.switched_on(now + span).until(now)
    assert ends is not None
    assert ends >= now + span


@given(st.text(max_size=30))
def test_no_text_breaks_the_readers(text: str) -> None:
    for read in (hours_of, insistence_of):
        with suppress(ValueError):
            read(text)


def test_what_is_not_named_may_do_what_is_usual() -> None:
    told = insistences(("voice=silent", "EMAIL = card"))
    assert told[Medium.CALL] is Insistence.SILENT
    assert told[Medium.EMAIL] is Insistence.CARD
    assert told[Medium.CHAT] is Insistence.CARD
    assert set(told) == set(MEDIA.values())
    assert len(USUAL) == len(MEDIA)


NOTHING = May()


@pytest.mark.parametrize(
    ("insistence", "state", "in_front", "what"),
    [
        (Insistence.SILENT, State.OFFERED, False, NOTHING),
        (Insistence.NOTIFY, State.OFFERED, False, May(notify=True)),
        (Insistence.CARD, State.OFFERED, False, May(card=True)),
        (Insistence.RING, State.OFFERED, False, May(card=True, sound=True)),
        (Insistence.NOTIFY, State.OFFERED, True, NOTHING),
        (Insistence.CARD, State.OFFERED, True, NOTHING),
        (Insistence.RING, State.OFFERED, True, May(sound=True)),
        (Insistence.SILENT, State.MISSED, False, NOTHING),
        (Insistence.RING, State.MISSED, False, May(notify=True)),
        (Insistence.RING, State.MISSED, True, NOTHING),
        (Insistence.RING, State.ACTIVE, False, NOTHING),
    ],
)
def test_what_may_happen(insistence: Insistence, state: State, in_front: bool, what: May) -> None:
    assert may(interaction(state=state), insistence, quiet=False, in_front=in_front) == what


@given(st.sampled_from(State), st.sampled_from(Direction), st.sampled_from(Insistence), st.booleans())
def test_who_is_not_to_be_disturbed_is_not(
    state: State, direction: Direction, insistence: Insistence, in_front: bool
) -> None:
    about = interaction(state=state, direction=direction)
    assert may(about, insistence, quiet=True, in_front=in_front) == NOTHING
    if direction is Direction.OUTBOUND:
        assert may(about, insistence, quiet=False, in_front=in_front) == NOTHING


@given(st.sampled_from(State), st.booleans())
def test_more_insistence_never_does_less(state: State, in_front: bool) -> None:
    def told(insistence: Insistence) -> int:
        now = may(interaction(state=state), insistence, quiet=False, in_front=in_front)
        return now.notify + 2 * now.card + 4 * now.sound

    steps = [told(each) for each in Insistence]
    assert steps == sorted(steps)
