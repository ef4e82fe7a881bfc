"""Number intelligence: spellings, kinds, what is known about a number, formatting while typing."""

from __future__ import annotations

import subprocess
import sys

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from maestro_desktop.core.phone.countries import country_name, known_region
from maestro_desktop.core.phone.numbers import (
    NumberKind,
    PhoneNumber,
    Standing,
    canonical,
    describe,
    format_as_typed,
    is_clean_e164,
    normalise,
    numbers_together,
    resolve,
    with_ext,
)
from maestro_desktop.core.phone.spelling import BRACKETED_ZERO, read
from maestro_desktop.core.phone.text import digits_of
from tests.core.desk import bounded

E164 = phonenumbers.PhoneNumberFormat.E164
NOW_MS = 1_700_000_000_000

STORED = [
    ("+442079460018", "", "+442079460018"),
    ("020 7946 0018", "GB", "+442079460018"),
    ("0044 20 7946 0018", "", "+442079460018"),
    ("0044 20 7946 0018", "US", "+442079460018"),
    ("442079460018", "US", "+442079460018"),
    ("\u202d+44 20 7946 0018\u202c", "", "+442079460018"),
    ("+44\u202e 20 7946 0018", "", "+442079460018"),
    ("+44 (0)20 7946 0018", "", "+442079460018"),
    ("tel:+44-20-7946-0018;ext=12", "", "+442079460018;ext=12"),
    ("tel:2079460018;phone-context=+44", "US", "+442079460018"),
    ("sip:+442079460018@pbx.example.com", "", "+442079460018"),
    ("sip:+442079460018@pbx.example.com;user=phone", "", "+442079460018"),
    ("020 7946 0018 ext. 12", "GB", "+442079460018;ext=12"),
    ("020 7946 0018 #12", "GB", "+442079460018;ext=12"),
    ("0316 8765 Kl. 5", "AT", "+433168765;ext=5"),
    ("020 7946 0018,,12", "GB", "+442079460018;ext=12"),
    ("020 7946 0018,,45#", "GB", "+442079460018;ext=45"),
    ("+44 20 7946 0018 p1,,2#", "", "+442079460018;ext=12"),
    ("020 7946 0018 #45", "GB", "+442079460018;ext=45"),
    ("#45", "GB", None),
    ("020 7946 0018*5", "GB", None),
    ("Mobile 07911 123456 (wife)", "GB", "+447911123456"),
    ("App. 5 030 901820", "DE", "+4930901820;ext=5"),
    ("ext 5, 020 7946 0018", "GB", "+442079460018;ext=5"),
    ("x12 +44 20 7946 0018", "", "+442079460018;ext=12"),
    ("int 44 20 7946 0018", "GB", "+442079460018"),
    ("1-800-FLOWERS", "US", "+18003569377"),
    ("030 901820 mobil", "DE", "+4930901820"),
    ("0316 8765 Frau", "AT", "+433168765"),
    ("+1 123 456 7890", "", "+11234567890"),
    ("+54 9 11 2345-6789", "", "+5491123456789"),
    ("011 15-2345-6789", "AR", "+5491123456789"),
    ("112", "GB", None),
    ("1001", "GB", None),
    ("7946 0018", "GB", None),
    ("020 7946 0018", "", None),
    ("anonymous", "GB", None),
    ("withheld", "GB", None),
    ("Unavailable", "GB", None),
    ("alice@example.com", "GB", None),
    ("442079460018@example.com", "GB", None),
    ("sip:alice@example.com", "GB", None),
    ("*31#02079460018", "GB", None),
    ("020 7946 0018 or 020 7946 0019", "GB", None),
    ("", "GB", None),
    ("+", "GB", None),
    ("x" * 1000, "GB", None),
    ("\ud800", "GB", None),
    ("\x00", "GB", None),
]

KINDS = [
    ("+442079460018", NumberKind.FIXED),
    ("+447911123456", NumberKind.MOBILE),
    ("+12025550143", NumberKind.FIXED_OR_MOBILE),
    ("+18005550199", NumberKind.FREEPHONE),
    ("+80012345678", NumberKind.FREEPHONE),
    ("+449098790000", NumberKind.PREMIUM),
    ("+19005550123", NumberKind.PREMIUM),
    ("+4918012345", NumberKind.SHARED_COST),
    ("+447012345678", NumberKind.PERSONAL),
    ("+878101234567890", NumberKind.PERSONAL),
    ("+445612345678", NumberKind.VOIP),
    ("+447640123456", NumberKind.PAGER),
    ("+443331234567", NumberKind.UAN),
    ("+870773123456", NumberKind.SATELLITE),
    ("+8816123456789", NumberKind.SATELLITE),
    ("+8821612345678", NumberKind.SATELLITE),
    ("+61147123456", NumberKind.SATELLITE),
    ("+44207946001", NumberKind.UNKNOWN),
]


@pytest.mark.parametrize(("text", "region", "expected"), STORED, ids=[ascii(row[0])[:50] for row in STORED])
def test_stored_numbers(text: str, region: str, expected: str | None) -> None:
    number = normalise(text, region)
    assert (number and with_ext(number)) == expected
    pair = canonical(text, region)
    assert (number is None) == (pair is None)
    if number:
        assert pair == (number.e164, number.ext)


_typed = st.lists(st.sampled_from(["+", "0", "44", "20", "7946", "00", "1", " ", "-", ".", "(0)", "٤"]), max_size=9)


@bounded
@given(
    st.one_of(_typed.map("".join), _typed.map(lambda parts: f"+44{''.join(parts)}")),
    st.sampled_from(["", "GB", "US", "IT"]),
)
def test_the_fast_way_reads_as_the_whole_one(text: str, region: str) -> None:
    number = normalise(text, region)
    assert canonical(text, region) == ((number.e164, number.ext) if number else None)


_REGIONS = sorted(phonenumbers.SUPPORTED_REGIONS)
_EXAMPLES = {region: phonenumbers.example_number(region) for region in _REGIONS}


@st.composite
def _written_at_home(draw: st.DrawFn) -> tuple[str, str]:
    """A number like one of a country, as people write it there, and the country it is read in."""
    region = draw(st.sampled_from(_REGIONS))
    example = _EXAMPLES[region]
    assert example
    style = draw(
        st.sampled_from([phonenumbers.PhoneNumberFormat.NATIONAL, phonenumbers.PhoneNumberFormat.INTERNATIONAL])
    )
    text = phonenumbers.format_number(example, style)
    if draw(st.booleans()) and text.startswith("+"):
        text = text.replace(" ", " (0)", 1)
    for _ in range(draw(st.integers(0, 5))):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + draw(st.sampled_from([*"0123456789", "", " ", "(", ")"])) + text[at + draw(st.booleans()) :]
    text = draw(st.sampled_from(["", "", "0", "00", "1", "8", str(example.country_code)])) + text
    return text, draw(st.sampled_from([region, region, "GB", "US", "RU"]))


@bounded
@given(_written_at_home())
def test_a_glance_sees_what_a_closer_look_does(written: tuple[str, str]) -> None:
    text, region = written
    number = normalise(text, region)
    assert canonical(text, region) == ((number.e164, number.ext) if number else None)


@bounded
@given(_written_at_home())
def test_a_number_that_is_read_at_a_glance_is_what_the_library_reads(written: tuple[str, str]) -> None:
    text, region = written
    spelling = read(text, region)
    if spelling is None or spelling.vanity:
        return
    resolved = resolve(spelling, region, valid_only=True)
    without_zero = digits_of(BRACKETED_ZERO.sub("", spelling.main))
    ways = (_parsed(spelling.has_plus, digits, region) for digits in (spelling.digits, without_zero))
    valid = [phonenumbers.format_number(each, E164) for each in ways if each and phonenumbers.is_valid_number(each)]
    # The library takes 13 German digits and more, which E.164 has no room for.
    valid = [e164 for e164 in valid if len(e164) <= 16]
    assert (resolved.standing is Standing.VALID) == bool(valid)
    assert valid[:1] in ([], [resolved.e164])


def _parsed(has_plus: bool, digits: str, region: str) -> phonenumbers.PhoneNumber | None:
    try:
        return phonenumbers.parse(f"{'+' * has_plus}{digits}", region)
    except phonenumbers.NumberParseException:
        return None


@pytest.mark.parametrize("region", sorted(phonenumbers.SUPPORTED_REGIONS))
def test_what_is_looked_up_of_a_number_is_what_the_library_knows(region: str) -> None:
    for kind in (phonenumbers.PhoneNumberType.FIXED_LINE, phonenumbers.PhoneNumberType.MOBILE):
        if example := phonenumbers.example_number_for_type(region, kind):
            number = PhoneNumber(phonenumbers.format_number(example, E164), "7")
            assert number.region == phonenumbers.region_code_for_number(example)
            assert number.national == phonenumbers.format_number(example, phonenumbers.PhoneNumberFormat.NATIONAL)
            shown = phonenumbers.format_number(example, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
            assert number.display == f"{shown} ext. 7"


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_kinds(text: str, kind: NumberKind) -> None:
    number = normalise(text)
    assert number is not None
    assert number.kind == kind


@pytest.mark.parametrize(
    ("text", "line", "place", "local_time"),
    [
        ("+442079460018", "+44 20 7946 0018, London, 22:13 there", "London", "22:13"),
        ("+493012345678", "+49 30 12345678, Berlin, 23:13 there", "Berlin", "23:13"),
        ("+12125550143;ext=12", "+1 212-555-0143 ext. 12, New York, NY, 17:13 there", "New York, NY", "17:13"),
        ("+18005550199", "+1 800-555-0199, United States", "", ""),
        ("+80012345678", "+800 1234 5678", "", ""),
        ("+61491570156", "+61 491 570 156, Australia, between 04:43 and 09:13 there", "", ""),
    ],
)
def test_description(text: str, line: str, place: str, local_time: str) -> None:
    number = normalise(f"tel:{text}")
    assert number is not None
    described = describe(number, NOW_MS)
    assert (described.line, described.place, described.local_time) == (line, place, local_time)
    assert described.country == country_name(number.region)


def test_carrier_and_summer_time() -> None:
    number = normalise("+61491570156")
    assert number is not None
    assert describe(number, NOW_MS).carrier == "Telstra"
    london = normalise("+442079460018")
    assert london is not None
    july_noon_utc = 1_689_336_000_000
    assert describe(london, july_noon_utc).local_time == "13:00"
    assert describe(london, 10**20).local_time == ""


@pytest.mark.parametrize(
    ("text", "region", "shown"),
    [
        ("0207946", "GB", "020 7946"),
        ("02079460018", "GB", "020 7946 0018"),
        ("+4420794", "", "+44 20 794"),
        ("2025550143", "US", "(202) 555-0143"),
        ("(202) 555-01", "US", "(202) 555-01"),
        ("020 7946 0018 x1", "GB", "020 7946 0018 x1"),
        ("020 7946 0018 ", "GB", "020 7946 0018 "),
        (" ", "GB", " "),
        ("alice", "GB", "alice"),
        ("*31#", "GB", "*31#"),
        ("", "GB", ""),
        ("1" * 60, "GB", "1" * 60),
    ],
)
def test_as_you_type(text: str, region: str, shown: str) -> None:
    assert format_as_typed(text, region) == shown


@given(st.text("+0123456789 ()-.", max_size=50), st.sampled_from(["", "GB", "US", "DE", "IT", "FR", "xx"]))
def test_formatting_while_typing_never_changes_the_digits(text: str, region: str) -> None:
    shown = format_as_typed(text, region)
    assert [char for char in shown if char in "+0123456789"] == [char for char in text if char in "+0123456789"]


def _possible_numbers() -> st.SearchStrategy[str]:
    codes = st.sampled_from(sorted(phonenumbers.COUNTRY_CODE_TO_REGION_CODE))
    return st.builds(lambda code, rest: f"+{code}{rest}", codes, st.from_regex(r"[0-9]{5,12}", fullmatch=True))


@given(_possible_numbers())
def test_the_short_cut_agrees_with_the_library(text: str) -> None:
    if not is_clean_e164(text):
        return
    parsed = phonenumbers.parse(text)
    assert phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164) == text
    number = normalise(text)
    assert number is not None
    assert number.e164 == text


def test_the_short_cut_knows_the_trunk_zero() -> None:
    assert is_clean_e164("+442079460018")
    assert not is_clean_e164("+4402079460018")
    assert not is_clean_e164("+44 2079460018")
    assert not is_clean_e164("+999123456789")
    assert is_clean_e164("+390612345678")


@pytest.mark.parametrize("region", sorted(phonenumbers.SUPPORTED_REGIONS))
def test_every_spelling_of_an_example_number_is_the_same_number(region: str) -> None:
    example = phonenumbers.example_number(region)
    if example is None:
        pytest.skip("the library has no example number for it")
    e164 = phonenumbers.format_number(example, phonenumbers.PhoneNumberFormat.E164)
    for style in (
        phonenumbers.PhoneNumberFormat.INTERNATIONAL,
        phonenumbers.PhoneNumberFormat.NATIONAL,
        phonenumbers.PhoneNumberFormat.RFC3966,
    ):
        spelled = phonenumbers.format_number(example, style)
        number = normalise(spelled, region)
        assert number is not None, spelled
        assert number.e164 == e164, spelled
    assert country_name(region)
    assert known_region(region.lower()) == region


def test_the_tables_of_places_are_never_imported_whole() -> None:
    code = (
        "import sys; from maestro_desktop.core.phone.dialling import decide;"
        "print(decide('+442079460018', 'GB', 0).place,"
        "[m for m in sys.modules if m.startswith('phonenumbers.') and ('geo' in m or 'carrierdata' in m)])"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert shown.strip() == "London []"


@pytest.mark.parametrize(
    ("text", "region", "parts"),
    [
        ("0408 123456 / 0409 654321", "AU", ("0408 123456", "0409 654321")),
        ("0408123456/0409654321", "AU", ("0408123456", "0409654321")),
        ("030/23125000 / 030/23125001", "DE", ("030/23125000", "030/23125001")),
        ("020 7946 0018 or +44 20 7946 0019", "GB", ("020 7946 0018", "+44 20 7946 0019")),
        ("030/23125000", "DE", ()),
        ("020 7946 0018 / 19", "GB", ()),
        ("020 7946 0018,,1234", "GB", ()),
        ("0408 123456 / 0409 654321", "", ()),
        ("tel:+442079460018,+442079460019", "", ()),
        ("", "GB", ()),
    ],
)
def test_several_numbers_that_were_written_together(text: str, region: str, parts: tuple[str, ...]) -> None:
    assert numbers_together(text, region) == parts
