"""What an editor shows while somebody types. It helps, and never stops anybody."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maestro_desktop.core.contacts.entry import NumberHint, Warning, number_hint, warnings_of
from maestro_desktop.core.contacts.model import Contact, Email, Phone
from maestro_desktop.core.phone.numbers import normalise
from tests.core.desk import bounded

LONDON = NumberHint("+442079460018", "+44 20 7946 0018", "United Kingdom", "London", "landline")


def test_a_number_as_it_is_typed() -> None:
    hints = [number_hint("020 7946 0018"[:length], "GB") for length in range(14)]
    assert hints[0] == NumberHint()
    assert hints[-1] == LONDON
    assert all(hint.warning for hint in hints[1:-1])


@pytest.mark.parametrize(
    ("text", "region", "expected"),
    [
        ("+44 (0)20 7946-0018", "", LONDON),
        ("０２０ ７９４６ ００１８", "GB", LONDON),
        ("0044 20 7946 0018", "GB", LONDON),
        ("tel:+442079460018", "", LONDON),
        (
            "020 7946 0018 ext 12",
            "gb",
            NumberHint(LONDON.e164, "+44 20 7946 0018 ext. 12", "United Kingdom", "London", "landline", "12"),
        ),
        ("07400 123456", "GB", NumberHint("+447400123456", "+44 7400 123456", "United Kingdom", "", "mobile")),
        ("+870 773 111 111", "", NumberHint("+870773111111", "+870 773 111 111", kind="satellite phone")),
    ],
)
def test_numbers_that_are_understood(text: str, region: str, expected: NumberHint) -> None:
    assert number_hint(text, region) == expected


@pytest.mark.parametrize(
    ("text", "region", "warning"),
    [
        ("020 7946 0018", "", "Add + and the country code, or set your country in Settings."),
        ("7946 0018", "GB", "The area code is missing. Add it in front."),
        ("020 7946 00", "GB", "No such number is known in its country. Is it complete?"),
        ("+44 20", "GB", "This is too short for a number. Is it complete?"),
        ("+", "GB", "This is too short for a number. Is it complete?"),
        ("+9", "GB", "This is too short for a number. Is it complete?"),
        ("+999 1234567", "GB", "No country has this country code. Check the digits after the +."),
        ("+44 20 7946 0018 0019 0020", "GB", "There are too many digits for one number."),
        ("442079460018", "US", "This is no number of your country (United States). It is read with + in front."),
        (
            "6591234567",
            "DK",
            "This is no number of your country. If it is from abroad (Singapore), write + in front of it.",
        ),
        ("020 7946 0018 / 020 7946 0019", "GB", "This looks like more than one number. Give each its own line."),
        ("020 7946 0018 or 020 7946 0019", "GB", "This looks like more than one number. Give each its own line."),
        ("ask for Ada", "GB", "There is no phone number in this. It is kept as it is."),
        ("*21#", "GB", "A code with * or # is no phone number. It is kept as it is."),
        ("ada@x.example", "GB", "This looks like an e-mail address. Enter it there."),
        ("1" * 300, "GB", "This is too long for a number. It is kept as it is."),
    ],
)
def test_what_helps_to_make_it_a_number(text: str, region: str, warning: str) -> None:
    assert number_hint(text, region).warning == warning


@pytest.mark.parametrize(
    ("text", "kind"),
    [("1234", "extension"), ("ext. 12", "extension"), ("116123", "short code"), ("999", "emergency number")],
)
def test_numbers_that_only_work_inside(text: str, kind: str) -> None:
    hint = number_hint(text, "GB")
    assert (hint.e164, hint.kind) == ("", kind)
    assert hint.display in text
    assert hint.warning
    assert warnings_of(Contact(name="Ada", phones=(Phone(text),)), "GB") == ()


ODD = {
    "ada": "There is no @ in this address.",
    "ada lovelace@x.example": "There are blanks in this address. Enter only name@example.com.",
    "Ada <ada@x.example>": "There are blanks in this address. Enter only name@example.com.",
    "ada@x.example.": "There is a dot too many in this address.",
    "ada..l@x.example": "There is a dot too many in this address.",
    "ada@x,example": "There is a comma in this address. Give each address its own line.",
    "ada@localhost": "The part after the @ is not complete, as in name@example.com.",
    "@x.example": "An address has one @, with a name before it.",
    "ada@b@x.example": "An address has one @, with a name before it.",
    "ada@gmial.com": "Did you mean gmail.com?",
    "ada@GMAIL.con": "Did you mean gmail.com?",
    "ada@hotnail.com": "Did you mean hotmail.com?",
    "ada@yaho.co.uk": "Did you mean yahoo.co.uk?",
    "ada@globex.con": "Did you mean globex.com?",
}


@pytest.mark.parametrize(("address", "words"), ODD.items())
def test_odd_addresses(address: str, words: str) -> None:
    assert warnings_of(Contact(name="Ada", emails=(Email(address),)), "") == (Warning("emails", 0, words),)


@pytest.mark.parametrize(
    "address",
    ["", "ada@gmail.com", "a@mail.com", "a@email.com", "ä@bücher.example", "a+b@x.co.uk", "a@gmx.at", "a@yahoo.ca"],
)
def test_addresses_that_are_well(address: str) -> None:
    assert warnings_of(Contact(name="Ada", emails=(Email(address),)), "") == ()


def test_a_whole_contact() -> None:
    contact = Contact(
        phones=(
            Phone("020 7946 0018"),
            Phone("x"),
            Phone(""),
            Phone("+442079460018"),
            Phone("2125550123", region="US"),
        ),
        emails=(Email("Ada@x.example"), Email("ada@x.example")),
        urls=("https://x.example", "x.example", "mailto:a@x.example", ""),
    )
    assert warnings_of(contact, "GB") == (
        Warning("name", 0, "There is no name. It is shown as Ada@x.example."),
        Warning("phones", 1, "There is no phone number in this. It is kept as it is."),
        Warning("phones", 3, "This number is there already."),
        Warning("emails", 1, "This address is there already."),
        Warning("urls", 1, "A web address begins with https://"),
    )
    nobody = Warning("name", 0, "There is no name, company, number or address. Enter at least one.")
    assert warnings_of(Contact(notes="n"), "GB") == (nobody,)
    assert warnings_of(Contact(org="Globex"), "GB") == ()


_TYPED = st.text(max_size=40) | st.text("+0123456789 ()/-.xe@*#\u0660\ud800", max_size=40)


@bounded
@given(_TYPED, st.sampled_from(["", "GB", "US", "DE", "xx", "\0"]))
def test_any_text_may_be_typed_anywhere(text: str, region: str) -> None:
    hint = number_hint(text, region)
    number = normalise(text, region)
    if hint.e164:
        assert number is not None
        assert (hint.e164, hint.ext) == (number.e164, number.ext)
    assert hint.e164 or hint.warning or not any(map(str.isalnum, text))
    contact = Contact(name=text, phones=(Phone(text),), emails=(Email(text),), urls=(text,))
    assert all(warning.words for warning in warnings_of(contact, region))


@bounded
@given(st.text("+0123456789 ", max_size=16), st.sampled_from(["GB", "US", "DE", "IT", "IN"]))
def test_what_is_saved_is_what_was_shown(text: str, region: str) -> None:
    number = normalise(text, region)
    hint = number_hint(text, region)
    assert hint.e164 == (number.e164 if number else "") or hint.kind in ("extension", "short code", "emergency number")
