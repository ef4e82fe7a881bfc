"""What a day comes to, and that each figure leads to just what it counts."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maestro_desktop.core.figures import figures
from maestro_desktop.core.interactions.model import Direction, Interaction, Medium, Party, PartyKind, State, medium_of
from tests.core.test_history import an_interaction

HOUR = 3_600_000
DAY = tuple(hour * HOUR for hour in range(25))
ADA = Party("+442079460018", "+442079460018", PartyKind.PHONE)
BEN = Party("+442079460019", "+442079460019", PartyKind.PHONE)
NOBODY = Party("", "", PartyKind.WITHHELD)


def at(hour: float, **facts: Any) -> Interaction:
    return an_interaction(int(hour * 100) + 1, **({"party": ADA, "offered_at": int(hour * HOUR)} | facts))


def test_a_day_in_numbers() -> None:
    told = figures(
        [
            at(9, duration_s=60, wrap_up_s=10, disposition="Sold"),
            at(9.5, media="chat", media_type="web_chat", disposition="Sold"),
            at(10, state=State.MISSED, party=BEN),
            at(11, direction=Direction.OUTBOUND, party=BEN, duration_s=120),
            at(12, state=State.MISSED, party=NOBODY),
            at(13, direction=Direction.OUTBOUND, state=State.NO_ANSWER),
            at(30, disposition="Tomorrow"),
        ],
        DAY,
    )
    assert (told.total, told.answered, told.missed, told.called_back) == (6, 2, 2, 1)
    assert (told.answer_rate, told.handle_s, told.wrap_up_s) == (0.5, 90, 10)
    assert (told.median_handle_s, told.nameless) == (90, 1)
    assert told.slots[9].counts == ((Medium.CALL, 1), (Medium.CHAT, 1))
    assert [(each.name, each.count, each.handle_s) for each in told.media] == [("call", 5, 90), ("chat", 1, None)]
    assert [(each.name, each.count) for each in told.dispositions] == [("Sold", 2)]


def test_one_long_call_does_not_move_the_median() -> None:
    told = figures([at(9, duration_s=each) for each in (60, 70, 4000)], DAY)
    assert told.median_handle_s == 70
    assert told.handle_s == pytest.approx(1376.67, abs=0.01)


def test_what_is_not_known_is_not_nought() -> None:
    told = figures([], DAY)
    assert (told.answer_rate, told.handle_s, told.wrap_up_s, told.total) == (None, None, None, 0)


def test_who_is_reached_after_the_end_was_called_back_and_a_settled_one_too() -> None:
    missed = at(23, state=State.MISSED, party=BEN)
    assert figures([missed], DAY).called_back == 0
    assert figures([missed, at(26, party=BEN, direction=Direction.OUTBOUND)], DAY).called_back == 1
    assert figures([at(23, state=State.MISSED, party=BEN, callback_done=True)], DAY).called_back == 1
    assert figures([at(23, state=State.MISSED, party=NOBODY), at(26, party=NOBODY)], DAY).called_back == 0
    named = {"contact_id": 7}
    by_mail = at(25, party=NOBODY, family="email", media="email", ended_at=26 * HOUR, **named)
    assert figures([at(23, state=State.MISSED, **named), by_mail], DAY).called_back == 1


def test_called_back_is_what_the_list_of_callbacks_says() -> None:
    missed = at(10, state=State.MISSED, party=BEN, contact_id=7)

    def called_back(*others: Interaction) -> int:
        return figures([missed, *others], DAY).called_back

    assert called_back(at(11, party=BEN)) == 1
    assert called_back(at(11, party=BEN, contact_id=8)) == 0, "the number answered for somebody else"
    assert called_back(at(11, party=ADA, contact_id=8, also=(7,))) == 1, "they took part"
    assert called_back(at(9, party=BEN, contact_id=7)) == 0
    assert called_back(at(10, party=BEN, contact_id=7, accepted_at=10 * HOUR)) == 1, "in the same moment"
    told_twice = at(10.1, state=State.MISSED, party=ADA, logged_with=missed.id, callback_done=True)
    assert called_back(told_twice) == 2, "both products told of one conversation, which is settled"
    line = Party("+442079460019,12", "+442079460019;ext=12", PartyKind.PHONE)
    of_a_line = at(10, state=State.MISSED, party=line)
    assert figures([of_a_line, at(11, party=BEN)], DAY).called_back == 1, "the number without its extension"


@given(
    st.lists(
        st.builds(
            at,
            st.floats(-2, 27),
            state=st.sampled_from(State),
            direction=st.sampled_from(Direction),
            media=st.sampled_from(["phone", "chat", "email", "voicemail", "fax"]),
            media_type=st.sampled_from(["", "sms"]),
            party=st.sampled_from([ADA, BEN, NOBODY]),
            disposition=st.sampled_from(["", "Sold", "Again"]),
        ),
        max_size=12,
    )
)
def test_each_figure_leads_to_just_what_it_counts(told: list[Interaction]) -> None:
    def count(wanted: Any) -> int:
        return sum(map(wanted.fits, told))

    found = figures(told, DAY)
    assert count(found.wanted) == found.total == sum(slot.total for slot in found.slots)
    assert count(found.missed_ones) == found.missed >= found.called_back
    assert count(found.answered_ones) == found.answered
    for slot in found.slots:
        assert count(slot.wanted) == slot.total
    for share in (*found.media, *found.dispositions):
        assert count(share.wanted) == share.count
    assert {medium_of(each) for each in told if found.wanted.fits(each)} == {Medium(each.name) for each in found.media}
