"""Every disturbance by hand, in tables: what comes late, twice, out of order, alone, never, or from a wrong clock."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace
from typing import Any

import pytest

from maestro_desktop.core.changes import LedgerKind
from maestro_desktop.core.interactions.fold import Reconstructor
from maestro_desktop.core.interactions.model import Confidence, Interaction, PartyKind, State
from maestro_desktop.core.ledger import LedgerRow
from tests.core.desk import fold, rows_of
from tests.core.events import CALLER, MORNING, Conversation, Message, email, failed, text, voice

HOUR = 3_600_000
YEAR = 365 * 24 * HOUR
FAILED_END = failed("mashell-voice-phone-terminated-cc-event-v1")
OTHER = "+442079460019"


def life(medium: str = "voice-cc", **values: Any) -> Conversation:
    party = "ada@example.com" if medium.startswith(("web", "email")) else CALLER
    return replace(Conversation(medium, party=party).usual(), **values)


def story(reconstructor: Reconstructor, *lines: tuple[int, Any], region: str = "GB") -> list[Interaction]:
    """``lines``: (wall clock in ms after the morning, message of the page or ``{"note": ...}``)."""
    rows = rows_of([], region)
    for after_ms, line in lines:
        kind = LedgerKind.NOTICED if "note" in line else LedgerKind.RECEIVED
        rows.append(LedgerRow(len(rows) + 1, MORNING + after_ms, kind, text(line)))
    return list(fold(reconstructor, rows)[1].values())


def told(conversation: Conversation, *steps: str, shift: dict[str, int] | None = None) -> list[tuple[int, Message]]:
    """These steps in this order, one second apart but where ``shift`` says when (ms after the morning)."""
    at = shift or {}
    return [(at.get(step, n * 1_000), conversation.message(step)) for n, step in enumerate(steps)]


def renamed(message: Message, event_id: str = "again") -> Message:
    other = deepcopy(message)
    other["data"]["eventId"] = event_id
    return other


# -- out of order, late, lost -----------------------------------------------------------------------------------------

ORDERS = [
    ("accepted", "offered", "completed", "terminated"),
    ("offered", "completed", "accepted", "terminated"),
    ("offered", "accepted", "terminated", "completed"),
    ("offered", "terminated", "accepted", "completed"),
    ("offered", "terminated", "completed", "accepted"),
    ("completed", "offered", "accepted", "terminated"),
    ("terminated", "completed", "accepted", "offered"),
]


@pytest.mark.parametrize("medium", ["voice-cc", "voicemail", "web_chat", "sms", "whatsapp"])
@pytest.mark.parametrize("order", ORDERS)
def test_out_of_order_it_is_the_same_conversation(
    reconstructor: Reconstructor, medium: str, order: tuple[str, ...]
) -> None:
    (found,) = story(reconstructor, *told(life(medium), *order))
    assert (found.state, found.answered, found.confidence) == (State.ENDED, True, Confidence.CERTAIN)
    assert found.seqs == (2, 3, 4, 5)
    assert found.reasons == ()
    moments = [found.offered_at, found.accepted_at, found.completed_at, found.ended_at]
    known = [moment for moment in moments if moment is not None]
    assert known == sorted(known), "no step is told to have been after the next"
    assert len(known) == 4


@pytest.mark.parametrize("order", [("accepted", "offered", "terminated"), ("offered", "terminated", "accepted")])
def test_out_of_order_at_work(reconstructor: Reconstructor, order: tuple[str, ...]) -> None:
    (found,) = story(reconstructor, *told(life("voice-uc"), *order))
    assert (found.state, found.answered, found.duration_s) == (State.ENDED, True, 22)


@pytest.mark.parametrize(
    ("lost", "confidence"),
    [
        (("offered",), Confidence.LIKELY),
        (("accepted",), Confidence.LIKELY),
        (("completed",), Confidence.CERTAIN),
        (("offered", "accepted"), Confidence.LIKELY),
        (("offered", "accepted", "completed"), Confidence.LIKELY),
    ],
)
def test_what_is_lost_leaves_a_whole_row_and_says_so(
    reconstructor: Reconstructor, lost: tuple[str, ...], confidence: Confidence
) -> None:
    steps = [step for step in life().steps if step not in lost]
    (found,) = story(reconstructor, *told(life(), *steps))
    assert (found.state, found.answered, found.duration_s) == (State.ENDED, True, 22)
    assert (found.disposition, found.page_notes) == (life().disposition, life().notes)
    assert found.confidence is confidence
    assert bool(found.reasons) is (confidence is not Confidence.CERTAIN)


@pytest.mark.parametrize("late_ms", [1_000, 60_000, 119_000])
def test_a_late_answer_fills_the_gap(reconstructor: Reconstructor, late_ms: int) -> None:
    lines = told(life(), "offered", "completed", "terminated", "accepted", shift={"accepted": 2_000 + late_ms})
    (found,) = story(reconstructor, *lines)
    assert found.accepted_at == found.completed_at == MORNING + 1_000
    assert (found.reasons, found.confidence) == ((), Confidence.CERTAIN)


def test_a_mail_accepted_late(reconstructor: Reconstructor) -> None:
    (found,) = story(reconstructor, *told(life("email"), "terminated", "accepted"))
    assert (found.state, found.answered, found.reasons) == (State.ENDED, True, ())


# -- twice ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("medium", ["voice-cc", "voice-uc", "voicemail", "web_chat", "sms", "whatsapp", "email"])
@pytest.mark.parametrize("later_ms", [0, 13_000, 59_000])
def test_an_end_twice_is_one_end(reconstructor: Reconstructor, medium: str, later_ms: int) -> None:
    lines = told(life(medium), *life(medium).steps)
    at, end = lines[-1]
    once = story(reconstructor, *lines)[0]
    (twice,) = story(reconstructor, *lines, (at + later_ms, renamed(end)))
    assert replace(twice, seqs=()) == replace(once, seqs=())
    assert twice.seqs == (*once.seqs, once.seqs[-1] + 1)


def test_an_end_with_the_same_times_hours_later_is_the_same_end(reconstructor: Reconstructor) -> None:
    lines = told(life(), *life().steps)
    end = renamed(lines[-1][1])
    end["data"]["endTime"] = str(int(end["data"]["endTime"]) + 1_900)
    assert len(story(reconstructor, *lines, (5 * HOUR, end))) == 1


def test_an_end_with_other_times_is_another_call(reconstructor: Reconstructor) -> None:
    lines = told(life(), *life().steps)
    other = life(began=MORNING + 60_000).message("terminated")
    assert [i.state for i in story(reconstructor, *lines, (70_000, other))] == [State.ENDED, State.ENDED]


# -- reload, sleep, app not running -----------------------------------------------------------------------------------


@pytest.mark.parametrize("medium", ["voice-cc", "voice-uc", "voicemail", "web_chat", "sms", "email"])
@pytest.mark.parametrize("note", ["reload", "start", "renderer_gone"])
def test_a_page_that_was_loaded_anew_tells_again_what_is_open(
    reconstructor: Reconstructor, medium: str, note: str
) -> None:
    steps = [step for step in life(medium).steps if step in ("offered", "accepted")]
    before = told(life(medium), *steps)
    again = [(90_000 + n, renamed(message, f"new-{n}")) for n, (_, message) in enumerate(before)]
    (found,) = story(reconstructor, *before, (80_000, {"note": note}), *again)
    assert found.state is State.ACTIVE
    assert len(found.seqs) == 2 * len(steps)
    assert len(found.reasons) == 1, "the gap is told once"


def test_hours_after_a_reload_a_call_of_the_same_number_is_another(reconstructor: Reconstructor) -> None:
    first = told(life(), "offered", "accepted")
    second = [(2 * HOUR + at, renamed(message, f"second-{at}")) for at, message in told(life(), "offered", "accepted")]
    found = story(reconstructor, *first, (5_000, {"note": "reload"}), *second)
    assert [i.seqs for i in found] == [(2, 3), (5, 6)]


# -- failed ends ------------------------------------------------------------------------------------------------------


def test_a_failed_end_and_then_a_good_one(reconstructor: Reconstructor) -> None:
    lines = told(life(), "offered", "accepted", "completed")
    end = (9_000, life().message("terminated"))
    (lost,) = story(reconstructor, *lines, (4_000, FAILED_END))
    assert (lost.state, lost.details_lost, lost.disposition) == (State.ENDED, True, "")
    assert lost.confidence is Confidence.LIKELY
    (found,) = story(reconstructor, *lines, (4_000, FAILED_END), end)
    assert (found.state, found.details_lost, found.disposition) == (State.ENDED, False, life().disposition)
    assert (found.ended_at, found.reasons, found.confidence) == (MORNING + 9_000, (), Confidence.CERTAIN)
    assert found.log_entry == lost.log_entry
    assert found.log_revision > lost.log_revision


@pytest.mark.parametrize("others", [0, 2])
def test_a_failed_end_of_none_or_of_two_ends_nothing(reconstructor: Reconstructor, others: int) -> None:
    lines = [line for n in range(others) for line in told(life(party=(CALLER, OTHER)[n]), "offered", "accepted")]
    assert story(reconstructor, *lines, (9_000, FAILED_END)) == story(reconstructor, *lines)


def test_a_failed_end_of_what_only_rang_is_missed(reconstructor: Reconstructor) -> None:
    (found,) = story(reconstructor, *told(life(), "offered"), (3_000, FAILED_END))
    assert (found.state, found.details_lost) == (State.MISSED, True)


# -- clocks -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("jump", [YEAR, -HOUR, HOUR, -YEAR])
@pytest.mark.parametrize("medium", ["voice-cc", "voice-uc", "web_chat", "email"])
def test_a_clock_that_is_set_ends_nothing(reconstructor: Reconstructor, jump: int, medium: str) -> None:
    lines = told(life(medium), *life(medium).steps)
    after = [(at + jump, message) for at, message in lines[1:]]
    (found,) = story(reconstructor, lines[0], (500 + jump, {"note": "clock"}), *after)
    assert (found.state, found.answered) == (State.ENDED, True)
    assert found.ended_at == MORNING + after[-1][0]
    if medium.startswith("voice"):
        assert found.duration_s == 22, "from callDuration, whatever the clock says"


@pytest.mark.parametrize("back", [-1_000, -HOUR, -YEAR])
def test_a_clock_that_runs_backwards_unnoticed_ends_nothing(reconstructor: Reconstructor, back: int) -> None:
    lines = told(life(), *life().steps)
    after = [(at + back, message) for at, message in lines[1:]]
    (found,) = story(reconstructor, lines[0], *after)
    assert (found.state, found.seqs) == (State.ENDED, (2, 3, 4, 5))


def test_summer_time_changes_nothing(reconstructor: Reconstructor) -> None:
    """2026-03-29, 01:00 UTC: London's clocks go from 00:59:59 to 02:00:00. Times are UTC: there is no gap in them."""
    before = 1_774_745_990_000
    call = life(began=before, ring=4_000, talked_s=60)
    rows = rows_of(list(call.timed()))
    (found,) = fold(reconstructor, rows)[1].values()
    assert (found.offered_at, found.accepted_at) == (before, before + 4_000)
    assert (found.duration_s, found.start_time, found.end_time) == (60, before, before + 64_000)


# -- times and durations ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("duration", "seconds"),
    [
        ("00:00:22", 22),
        ("01:02:03", 3_723),
        ("1:05", 65),
        ("90", 90),
        (90, 90),
        ("90000", 90),
        (90_000, 90),
        ("00:00:00", 0),
        (0, 0),
        ("", None),
        (None, None),
        ("soon", None),
        (-1, None),
        ("00:99:99:99", None),
    ],
)
def test_a_duration_in_every_form(reconstructor: Reconstructor, duration: object, seconds: int | None) -> None:
    lines = told(life(), *life().steps)
    for _, message in lines:
        if "callDuration" in message["data"]:
            message["data"]["callDuration"] = duration
    (found,) = story(reconstructor, *lines)
    assert (found.state, found.answered, found.duration_s) == (State.ENDED, True, seconds)
    assert bool(found.warnings) is (seconds is None)


def test_without_any_times_it_is_still_one_call(reconstructor: Reconstructor) -> None:
    lines = told(life(), *life().steps)
    for _, message in lines:
        message["data"] |= {name: "" for name in ("startTime", "endTime", "callDuration") if name in message["data"]}
    (found,) = story(reconstructor, *lines)
    assert (found.state, found.start_time, found.end_time, found.duration_s) == (State.ENDED, None, None, None)


# -- who it was -------------------------------------------------------------------------------------------------------

SPELLINGS = [
    ("+442079460018", "020 7946 0018", "0044 20 7946 0018"),
    ("020 7946 0018", "(020) 7946-0018", "+44 (0)20 7946 0018"),
    ("tel:+442079460018", "sip:+442079460018@pbx.example", "+442079460018"),
]


@pytest.mark.parametrize("spellings", SPELLINGS)
@pytest.mark.parametrize("region", ["GB", "", "US"])
def test_one_number_in_three_spellings(reconstructor: Reconstructor, spellings: tuple[str, ...], region: str) -> None:
    """With a region they are the same number; without, the one without country is akin, and that is said."""
    parties = dict(zip(life().steps, (*spellings, spellings[0]), strict=True))
    lines = [(n * 1_000, life(party=party).message(step)) for n, (step, party) in enumerate(parties.items())]
    (found,) = story(reconstructor, *lines, region=region)
    assert (found.state, found.seqs) == (State.ENDED, (2, 3, 4, 5))
    if region == "GB":
        assert (found.party.normalised, found.confidence) == (CALLER, Confidence.CERTAIN)


def test_two_numbers_with_the_same_end_are_two(reconstructor: Reconstructor) -> None:
    lines = [*told(life(party="+442079460018"), "offered"), (500, voice("offered", party="+12129460018"))]
    assert len(story(reconstructor, *lines)) == 2


@pytest.mark.parametrize("main", ["02079460018", "442079460018", "+442079460018", "5200"])
def test_the_number_of_a_mail_is_no_telephone_number(reconstructor: Reconstructor, main: str) -> None:
    lines = [
        (0, voice("offered", party=CALLER)),
        (1_000, email("accepted", main=main, child=f"{main}-1")),
        (2_000, email("terminated", main=main, child=f"{main}-1")),
    ]
    call, mail = story(reconstructor, *lines)
    assert (call.family, call.state, call.linked) == ("voice-phone", State.OFFERED, ())
    assert (mail.party.kind, mail.party.normalised, mail.mail_main_id) == (PartyKind.EMAIL, "ada@example.com", main)
    assert mail.state is State.ENDED


def test_a_reply_without_an_address_is_known_by_its_number(reconstructor: Reconstructor) -> None:
    reply = email("accepted", main="02079460018", child="02079460018-1")
    reply["data"]["contact"]["emailAddress"] = ""
    (found,) = story(reconstructor, (0, reply))
    assert (found.party.kind, found.party.normalised) == (PartyKind.MAIL_ID, "02079460018")


# -- the same call twice ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("first", ["voice-cc", "voice-uc"])
@pytest.mark.parametrize("answered", [True, False])
def test_both_products_tell_of_one_call(reconstructor: Reconstructor, first: str, answered: bool) -> None:
    steps = {} if answered else {"steps": ("offered", "terminated")}
    second = "voice-uc" if first == "voice-cc" else "voice-cc"
    lines = sorted([*life(first, **steps).timed(), *((at + 700, m) for at, m in life(second, **steps).timed())])
    one, other = story(reconstructor, *((at - MORNING, message) for at, message in lines))
    assert (one.linked, other.linked) == ((other.id,), (one.id,))
    assert one.log_entry == other.log_entry == f"log-{one.id}"
    assert {one.state, other.state} == {State.ENDED if answered else State.MISSED}


def test_an_open_call_is_interrupted_after_twelve_hours_and_its_late_end_still_counts(
    reconstructor: Reconstructor,
) -> None:
    lines = told(life(), "offered", "accepted")
    (given_up,) = story(reconstructor, *lines, (13 * HOUR, {"note": "idle"}))
    assert (given_up.state, given_up.log_entry) == (State.INTERRUPTED, None)
    (found,) = story(
        reconstructor, *lines, (13 * HOUR, {"note": "idle"}), (13 * HOUR + 1, life().message("terminated"))
    )
    assert (found.state, found.duration_s, found.log_entry) == (State.ENDED, 22, "log-i2")
