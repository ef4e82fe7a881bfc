"""Numbers in free text: the corpus with its bounds, and the rules one by one.

`corpus.jsonl` holds one JSON array a line: region, text, expected numbers in order.
"""

from __future__ import annotations

import importlib
import json
import re
import sys
from pathlib import Path
from types import FrameType, ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maestro_desktop.core.phone import blanking, finding, labels
from maestro_desktop.core.phone.finding import find_numbers
from maestro_desktop.core.phone.labels import Label, label_of
from maestro_desktop.core.phone.numbers import with_ext

CORPUS = [
    (region, text, numbers)
    for region, text, numbers in map(
        json.loads, (Path(__file__).parent / "corpus.jsonl").read_text("utf-8").splitlines()
    )
]


def found(text: str, region: str) -> list[str]:
    return [with_ext(number) for number in find_numbers(text, region)]


def test_corpus_is_large_and_varied() -> None:
    assert len(CORPUS) >= 300
    assert len({region for region, _, _ in CORPUS if region}) >= 25
    assert sum(not numbers for _, _, numbers in CORPUS) >= 100
    assert len({text for _, text, _ in CORPUS}) >= 720


def test_precision_and_recall_on_the_corpus() -> None:
    right = wrong = missed = 0
    shown = []
    for region, text, expected in CORPUS:
        numbers = found(text, region)
        right += len(set(numbers) & set(expected))
        wrong += len(set(numbers) - set(expected))
        missed += len(set(expected) - set(numbers))
        if numbers != expected:
            shown.append(f"{region} {text!r}: {numbers} instead of {expected}")
    precision, recall = right / (right + wrong), right / (right + missed)
    assert precision >= 0.98, shown
    assert recall >= 0.95, shown


@pytest.mark.parametrize(
    ("text", "region", "expected"),
    [
        ("020 7946 0018 and again 0044 20 7946 0018", "GB", ["+442079460018"]),
        ("020 7946 0018", "", []),
        ("020 7946 0018", "XX", []),
        ("second +12025550143 first +442079460018", "", ["+12025550143", "+442079460018"]),
        ("Call +442079460018\u00b2 (footnote)", "", ["+442079460018"]),
        ("+44 20 7946\n0018", "", []),
        ("112, 999, 116 123", "GB", []),
        ("*31#02079460018", "GB", []),
        ("\u202e8100 6497 020", "GB", []),
        ("Order 12345 - 415-555-2671", "US", ["+14155552671"]),
        ("Invoice 1234 (415) 555-2671", "US", ["+14155552671"]),
        ("Ticket 4471 raised by 07400123456", "GB", ["+447400123456"]),
        ("Orders 02071234567 and 02071234568", "GB", []),
        ("Customer 0161 496 0123 rang", "GB", ["+441614960123"]),
        ("Customer 02079460018", "GB", []),
        ("Customer no. 0161 496 0123", "GB", []),
        ("Codice cliente 347 123 4567", "IT", []),
        ("Track your parcel on 0161 496 0123", "GB", ["+441614960123"]),
        ("Sarah Jones,sarah@acme.co.uk,07700900123,SW1A 1AA", "GB", ["+447700900123"]),
        ("Ring between 9 and 5 020 7946 0018", "GB", ["+442079460018"]),
        ("44 020 7946 0018 is no count", "GB", []),
        ("Bestelnr: 0201234567", "NL", []),
        ("Mandatsref 0301234567", "DE", []),
        ("    return 02079460018;", "GB", []),
        ("ver 415.555.2671", "US", []),
        ("https://t.me/+447400123456", "GB", []),
        ("0161 496 0123 GBP", "GB", []),
        ("Tel:0161-496-0123Fax:0161-496-0124", "GB", ["+441614960123", "+441614960124"]),
        ("0161 496 0123ext204", "GB", ["+441614960123;ext=204"]),
        ("part 0161 496 0123AB", "GB", []),
        ("+44 20 7946 00I8", "GB", []),
        ("+44 20 7946 00l8", "GB", []),
        ("030 9018 O205", "DE", []),
        ("O91 9123 4567", "SG", []),
        ("O2 07700 900123", "GB", ["+447700900123"]),
        ("020 7946 0018 020 7946 0019 020 7946 0020", "GB", ["+442079460018", "+442079460019", "+442079460020"]),
        ("\x00\x01+442079460018\x01\ud800", "", ["+442079460018"]),
        ("x" * 199_990 + " 020 7946 0018", "GB", []),
    ],
)
def test_single_rules(text: str, region: str, expected: list[str]) -> None:
    assert found(text, region) == expected


@given(
    st.sampled_from(
        ["+44 20 7946 0018", "020-7946-0018", "+49 30 901820", "(030) 901820", "0316 876512345", "9123 4567"]
    ),
    st.sampled_from(["GB", "DE", "AT", "SG"]),
    st.sampled_from("OIl"),
    st.data(),
)
def test_a_letter_taken_for_a_digit_leaves_no_shorter_number(text: str, region: str, letter: str, data: Any) -> None:
    at = data.draw(st.sampled_from([at for at, char in enumerate(text) if char.isdigit()]))
    assert found(text[:at] + letter + text[at + 1 :], region) == []


@pytest.mark.parametrize(
    ("before", "label"),
    [
        ("Tel. ", Label.PHONE),
        ("Telefon-Nr.: ", Label.PHONE),
        ("call me on ", Label.PHONE),
        ("call Anna and Bob in Leeds: ", Label.NEAR_PHONE),
        ("Phone\t", Label.PHONE),
        ("M: ", Label.PHONE),
        ("Invoice no. ", Label.OTHER),
        ("Rechnungsnummer ", Label.OTHER),
        ("Brieftaubennummer ", Label.OTHER),
        ("caller ID: ", Label.PHONE),
        ("tax ID: ", Label.OTHER),
        ("Order 5, call ", Label.PHONE),
        ("Phone us about invoice ", Label.OTHER),
        ("the order from Leeds says ", Label.NEAR_OTHER),
        ("Ticket 4471 raised by ", Label.NONE),
        ("Order 12345 - ", Label.WHO),
        ("Orders 12345678 and ", Label.NEAR_OTHER),
        ("Customer ", Label.WHO),
        ("Customer: ", Label.OTHER),
        ("Kunde Nr. ", Label.OTHER),
        ("codice cliente ", Label.OTHER),
        ("Track your parcel on ", Label.NONE),
        ("Bestelnr: ", Label.OTHER),
        ("Handynr: ", Label.PHONE),
        ("RMA number ", Label.NEAR_OTHER),
        ("the number ", Label.NONE),
        ("#", Label.OTHER),
        ("注文番号", Label.OTHER),
        ("電話は", Label.PHONE),
        ("", Label.NONE),
    ],
)
def test_labels(before: str, label: Label) -> None:
    assert label_of(before) is label


# Texts that make careless patterns and loops slow.
NASTY = [
    "1 ",
    "(1",
    "+4420 ",
    "0 0-",
    "1-",
    "a.b-",
    "12:",
    "<a ",
    "&#1",
    "http://",
    "tel:",
    "tel:+4420",
    "wa.me/",
    "20.30.40.50 ",
    "1234567890",
    ",",
    "\t",
    "x",
    "Tel ",
    "name,phone\n",
    "07400 123456 ",
    "\u202a",
    "\x01",
    "@",
    "A1",
    "٢",
]


@pytest.mark.parametrize("piece", NASTY, ids=map(ascii, NASTY))
def test_work_grows_no_faster_than_the_text(piece: str) -> None:
    """Counts the Python calls, so that a busy machine cannot change the result."""
    small, large = (_calls(piece * (size // len(piece))) for size in (4_000, 16_000))
    assert large <= 4.4 * small + 200


@pytest.mark.parametrize("module", [blanking, finding, labels], ids=lambda module: module.__name__)
def test_every_repeat_in_a_pattern_is_bounded(module: ModuleType) -> None:
    """What the count of calls cannot see: a pattern that runs on and on from each place it starts at."""
    values = [*vars(module).values(), *(kind for _, kind in blanking._ADDRESS_PATTERNS)]
    patterns = [value for value in values if isinstance(value, re.Pattern)]
    assert patterns
    for pattern in patterns:
        assert _longest_repeat(pattern) <= 20_000, pattern.pattern[:200]


def _calls(text: str) -> int:
    count = 0

    def counter(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event == "call"

    find_numbers(text, "GB")
    before = sys.getprofile()
    sys.setprofile(counter)
    try:
        find_numbers(text, "GB")
    finally:
        sys.setprofile(before)
    return count


def _longest_repeat(pattern: re.Pattern[str]) -> int:
    """The largest upper bound of any repeat in `pattern`, from the parser's own tree."""
    parser: Any = importlib.import_module("re._parser")
    longest = 0

    def walk(node: Any) -> None:
        nonlocal longest
        if isinstance(node, parser.SubPattern):
            for operator, argument in node:
                if str(operator) in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
                    longest = max(longest, int(argument[1]))
                walk(argument)
        elif isinstance(node, list | tuple):
            for item in node:
                walk(item)

    walk(parser.parse(pattern.pattern, pattern.flags))
    return longest
