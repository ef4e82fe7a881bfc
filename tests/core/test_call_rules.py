"""What speaks against a call, and that nothing ever speaks for one that was refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maestro_desktop.core.call_rules import CallRules, Listed, QuietHours, quiet_hours, weigh
from maestro_desktop.core.contacts.model import Candidate, Contact, Rule
from maestro_desktop.core.interactions.model import Confidence
from maestro_desktop.core.phone.decision import Action, Decision
from maestro_desktop.core.phone.dialling import decide
from tests.core.desk import bounded

#: 13 January 2026, 21:30 in London, 16:30 in New York.
NOW = 1_768_339_800_000
LONDON = decide("+442079460018", "GB", NOW)
ADA, SHY = Contact(id=1, name="Ada"), Contact(id=2, name="Shy", do_not_call=True)
LISTED = Listed("+442079460018", "asked us to", 1_767_312_000_000)
NIGHT = (quiet_hours("21:00-08:00"),)


def has(*contacts: Contact, confidence: Confidence = Confidence.CERTAIN) -> tuple[Candidate, ...]:
    return tuple(Candidate(each, Rule.E164, confidence, "") for each in contacts)


def test_nothing_speaks_against_most_calls() -> None:
    assert weigh(LONDON, has(ADA), None, NOW - 60_000, CallRules(), NOW) == LONDON


def test_a_listed_number_is_refused_or_asked_about() -> None:
    blocked = weigh(LONDON, (), LISTED, None, CallRules(), NOW)
    assert (blocked.action, blocked.reason) == (
        Action.REFUSE,
        "On the do-not-call list since 2 January 2026: asked us to. Take the number off the list if it is wrong.",
    )
    asked = weigh(LONDON, (), LISTED, None, CallRules("warn"), NOW)
    assert (asked.action, asked.reason) == (
        Action.CONFIRM,
        "On the do-not-call list since 2 January 2026: asked us to.",
    )


def test_a_flag_on_the_only_contact_blocks_and_one_of_several_warns() -> None:
    assert weigh(LONDON, has(SHY), None, None, CallRules(), NOW).reason == (
        "Shy is not to be called. Change that on their record if it is wrong."
    )
    shared = weigh(LONDON, has(SHY, ADA), None, None, CallRules(), NOW)
    assert (shared.action, shared.reason) == (Action.CONFIRM, "Shy is not to be called.")
    guess = has(SHY, confidence=Confidence.UNCERTAIN)
    assert weigh(LONDON, guess, None, None, CallRules(), NOW) == LONDON


@pytest.mark.parametrize(
    ("hours", "number", "reason"),
    [
        ("21:00-08:00", "+442079460018", "It is 21:30 there: nobody is to be called between 21:00 and 08:00."),
        ("GB 21:30-21:31", "+442079460018", "It is 21:30 there (United Kingdom): nobody is to be called between"),
        ("21:31-21:30", "+442079460018", ""),
        ("21:00-08:00", "+12125550143", ""),
        ("FR 00:00-23:59", "+442079460018", ""),
        ("21:00-08:00", "+800 1234 5678", ""),
    ],
)
def test_quiet_hours_are_those_of_the_callee(hours: str, number: str, reason: str) -> None:
    found = weigh(decide(number, "GB", NOW), (), None, None, CallRules(quiet=(quiet_hours(hours),)), NOW)
    assert found.reason.startswith(reason)
    assert (found.action is Action.CONFIRM) is bool(reason)


def test_who_looks_after_the_computers_can_make_the_rules_stricter() -> None:
    kept = weigh(LONDON, (), LISTED, None, CallRules(list_is_kept=True), NOW)
    assert kept.reason.endswith(" Ask your administrator if it is wrong.")
    premium = decide("0909 879 0000", "GB", NOW)
    assert weigh(premium, (), None, None, CallRules(), NOW) == premium
    blocked = weigh(premium, (), None, None, CallRules(premium="block"), NOW)
    assert (blocked.action, blocked.reason.partition(" This")[0]) == (
        Action.REFUSE,
        "Premium rate numbers are not called from here.",
    )
    assert weigh(LONDON, (), None, NOW - 20_000, CallRules(), NOW).reason == "You called this number 20 seconds ago."
    assert weigh(LONDON, (), None, NOW - 20_000, CallRules(again_ms=20_000), NOW) == LONDON
    for rules in (CallRules(again_ms=0), CallRules(again_ms=20_001)):
        again = weigh(LONDON, (), None, NOW - 20_000, rules, NOW).action is Action.CONFIRM
        assert again is bool(rules.again_ms)


def test_a_country_of_its_own_goes_before_all_others() -> None:
    rules = CallRules(quiet=(*NIGHT, quiet_hours("gb 23:00-07:00")))
    assert weigh(LONDON, (), None, None, rules, NOW) == LONDON


def test_several_zones_ask_where_it_may_be_night() -> None:
    australia = decide("+61 4 9157 0006", "AU", NOW)
    found = weigh(australia, (), None, None, CallRules(quiet=(quiet_hours("05:00-06:00"),)), NOW)
    assert found.reason.startswith("It is between 04:00 and 08:30 there: ")


def test_pressing_twice_asks() -> None:
    assert weigh(LONDON, (), None, NOW - 20_500, CallRules(), NOW).reason == "You called this number 20 seconds ago."
    assert weigh(LONDON, (), None, NOW - 500, CallRules(), NOW).reason == "You called this number a moment ago."
    assert weigh(LONDON, (), None, NOW + 5_000, CallRules(), NOW) == LONDON, "a clock that was set back"


def test_an_emergency_is_only_ever_asked_about() -> None:
    emergency = decide("999", "GB", NOW)
    assert emergency.action is Action.CONFIRM
    assert weigh(emergency, has(SHY), LISTED, NOW, CallRules(quiet=NIGHT), NOW) == emergency


@pytest.mark.parametrize("text", ["", "21:00", "25:00-08:00", "GBR 21:00-08:00", "ZZ 21:00-08:00", "night", "21–8"])
def test_hours_that_are_none_are_told(text: str) -> None:
    with pytest.raises(ValueError, match="must"):
        quiet_hours(text)


_STRENGTH = {Action.DIAL: 0, Action.CONFIRM: 1, Action.ASK_REGION: 1, Action.REFUSE: 2}


@bounded
@given(
    st.sampled_from(["+442079460018", "020 7946 0018", "112", "0909 879 0000", "tel:1;2", "*31#", "1-800-FLOWERS"]),
    st.sampled_from(["GB", "US", ""]),
    st.lists(st.sampled_from([ADA, SHY]), max_size=3),
    st.none() | st.just(LISTED),
    st.none() | st.integers(NOW - 100_000, NOW + 100_000),
    st.sampled_from(["block", "warn"]),
    st.builds(QuietHours, st.sampled_from(["", "GB"]), st.integers(0, 1_439), st.integers(0, 1_439)),
)
def test_it_never_becomes_weaker(text, region, who, listed, called, action, hours) -> None:  # type: ignore[no-untyped-def]
    before = decide(text, region, NOW)
    after = weigh(before, has(*who), listed, called, CallRules(action, (hours,)), NOW)
    assert _STRENGTH[after.action] >= _STRENGTH[before.action]
    assert before.reason in after.reason
    assert bool(after.reason) or after == before
    if before.kind == "emergency":
        assert after == before
    assert (after.number, after.e164, after.display) == (before.number, before.e164, before.display)


def test_a_decision_without_a_number_is_left_alone() -> None:
    nothing = Decision("", Action.REFUSE, reason="There is nothing to dial.")
    assert weigh(nothing, (), LISTED, NOW, CallRules(quiet=NIGHT), NOW) == nothing
