"""What must hold for any text at all: four outcomes, no exception, and what is sent is what is shown."""

from __future__ import annotations

import string
import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from maestro_desktop.core.phone.decision import Action, Decision
from maestro_desktop.core.phone.dialling import decide
from maestro_desktop.core.phone.finding import find_numbers
from maestro_desktop.core.phone.links import Link, Refusal, parse_link
from maestro_desktop.core.phone.numbers import NumberKind, normalise, with_ext
from maestro_desktop.core.phone.text import digits_of

NOW_MS = 1_700_000_000_000
REGIONS = st.sampled_from(["", "GB", "US", "DE", "IT", "FR", "DK", "AR", "SG", "IN", "RU", "XX"])
SCHEMES = st.sampled_from(["", "tel:", "tel://", "callto:", "sip:", "votel://", "sms:", "Tel. ", "Phone: "])
NUMBER_CHARS = st.text(string.digits + "+ ().-/,;pwx*#=%@&:٢２\u202a\u202e\u200e\u00b2\n", max_size=60)
SPELLED = st.from_regex(
    r"(\+|00|0|\(0)?[1-9][0-9]{0,3}[ ./()-]{0,2}[0-9]{2,4}([ .-]?[0-9]{2,4}){0,3}"
    r"( ?(x|ext\.? ?|,,|;ext=|p)[0-9]{1,4})?",
    fullmatch=True,
)
LIKE_NUMBERS = st.builds("{}{}".format, SCHEMES, st.one_of(NUMBER_CHARS, SPELLED))
ANY_TEXT = st.one_of(
    st.text(st.characters(exclude_categories=()), max_size=10_000),
    st.text(string.printable, max_size=600),
    LIKE_NUMBERS,
)
ASKED_KINDS = {
    NumberKind.PREMIUM,
    NumberKind.PERSONAL,
    NumberKind.SATELLITE,
    NumberKind.SHORT,
    NumberKind.EMERGENCY,
    NumberKind.UNKNOWN,
}


@pytest.fixture(scope="module", autouse=True)
def _plans_are_loaded() -> None:
    """The library reads the plan of a country when it first meets it; that is the start's cost, not a call's."""
    for region in ("GB", "US", "DE", "IT", "FR", "DK", "AR", "SG", "IN", "RU"):
        decide("+44 20 7946 0018 and 020 7946 0018 or (202) 555-0143", region, NOW_MS)


@given(ANY_TEXT, REGIONS)
@settings(max_examples=400, deadline=None)
@example("1" * 10_000, "GB")
@example("1 " * 255, "GB")
@example("tel:" + ";" * 500, "GB")
@example("a" + " " * 510, "GB")
@example("0" + " x" * 250, "GB")
@example("+1" + "(" * 500, "US")
@example("tel:" + "%20" * 160 + "1", "US")
@example("+44 20 7946 0018 " * 30, "GB")
def test_any_text_has_one_of_four_ends_in_time(text: str, region: str) -> None:
    spent = []
    # Of work, whoever else keeps the machine busy; the fastest of three, for memory may be tidied up meanwhile.
    for _ in range(3):
        began = time.thread_time()
        decision = decide(text, region, NOW_MS)
        spent.append(time.thread_time() - began)
        if spent[-1] < 0.05:
            break
    assert min(spent) < 0.05
    assert decision.action in set(Action)
    assert decision.input == text
    _what_is_sent_was_shown(decision)


@given(LIKE_NUMBERS, REGIONS)
@settings(max_examples=1000, deadline=None)
def test_what_is_dialled_without_a_question_is_beyond_doubt(text: str, region: str) -> None:
    decision = decide(text, region, NOW_MS)
    _what_is_sent_was_shown(decision)
    if decision.action is Action.DIAL:
        assert decision.number == decision.e164
        assert NumberKind(decision.kind) not in ASKED_KINDS
        assert not any(char in text for char in "*\u202e\u00b2&"), ascii(text)
        assert "#" not in text or decision.ext
        assert "\n" not in text.strip()
        again = decide(decision.number, "", NOW_MS)
        assert (again.action, again.number) == (Action.DIAL, decision.number)
    if decision.number:
        number = normalise(decision.number)
        assert number is None or number.e164 == decision.e164


@given(SPELLED, REGIONS, st.sampled_from(["*", "\u202e", "\u202d", "\x00", "\x07", "\u2066", "\u00b2"]), st.data())
@settings(max_examples=400, deadline=None)
def test_one_forbidden_character_inside_refuses(text: str, region: str, bad: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(1, max(1, len(text) - 1)))
    decision = decide(text[:at] + bad + text[at:], region, NOW_MS)
    assert decision.action is Action.REFUSE
    assert decision.number == ""


@given(SPELLED, REGIONS, st.data())
@settings(max_examples=400, deadline=None)
def test_a_hash_stands_before_an_extension_or_refuses(text: str, region: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    decision = decide(f"{text[:at]}#{text[at:]}", region, NOW_MS)
    if decision.number:
        # As it stands before the #, or before a word and the #.
        assert decision.number in (decide(text[:at], region, NOW_MS).number, decide(text, region, NOW_MS).number)
        assert decision.ext == digits_of(text[at:])


@given(ANY_TEXT, REGIONS)
@settings(max_examples=300, deadline=None)
def test_the_tolerant_readers_never_raise(text: str, region: str) -> None:
    assert isinstance(parse_link(text), Link | Refusal)
    number = normalise(text, region)
    if number:
        assert normalise("tel:" + with_ext(number)) == number
    for found in find_numbers(text, region):
        assert normalise("tel:" + with_ext(found)) == found


def _what_is_sent_was_shown(decision: Decision) -> None:
    if decision.action in (Action.REFUSE, Action.ASK_REGION):
        assert decision.number == ""
        assert decision.reason
        return
    assert digits_of(decision.display.partition(" ext.")[0]) == digits_of(decision.number)
    if decision.e164:
        assert decision.number == decision.e164
        assert decision.e164.startswith("+")
        assert 7 <= len(digits_of(decision.e164)) <= 15
    else:
        assert decision.action is Action.CONFIRM
        assert NumberKind(decision.kind) in (NumberKind.SHORT, NumberKind.EMERGENCY)
    if decision.action is Action.CONFIRM:
        assert decision.reason
