from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest

from maestro_desktop.core.contacts.book import Book
from maestro_desktop.core.contacts.matching import match
from maestro_desktop.core.contacts.model import NO_MATCH, Contact, ContactKind, Email, Match, Phone, Rule
from maestro_desktop.core.interactions.model import Confidence, Party, PartyKind
from maestro_desktop.core.interactions.party import read_party
from maestro_desktop.core.store import Store

NUMBER = "+442079460018"


def phone(number: str) -> Party:
    return Party(number, number, PartyKind.PHONE)


def person(name: str, *numbers: str, **more: object) -> Contact:
    phones = tuple(Phone(n, n.partition(";")[0], n.partition(";ext=")[2]) if n[0] == "+" else Phone(n) for n in numbers)
    return Contact(name=name, phones=phones, **more)  # type: ignore[arg-type]


def found(tmp_path: Path, party: Party, *contacts: Contact) -> Match:
    store = Store.open(tmp_path / "maestro.db", None)
    book = Book(store)
    for contact in contacts:
        book.save(contact, 1)
    result = match(party, book)
    store.close()
    return result


def names(result: Match) -> list[str]:
    return [candidate.contact.name for candidate in result.candidates]


def test_one_owner_by_number(tmp_path: Path) -> None:
    result = found(tmp_path, phone(NUMBER), person("Ada", NUMBER), person("Bob", "+442079460019"))
    assert result.owner is not None
    assert (result.owner.contact.name, result.owner.rule, result.owner.confidence) == (
        "Ada",
        Rule.E164,
        Confidence.CERTAIN,
    )
    assert names(result) == ["Ada"]


def test_one_contact_with_the_number_twice_is_one(tmp_path: Path) -> None:
    result = found(tmp_path, phone(NUMBER), person("Ada", NUMBER, NUMBER))
    assert names(result) == ["Ada"]
    assert result.owner


@pytest.mark.parametrize("order", list(permutations(range(4)))[::3])
def test_several_have_no_owner_and_one_order(tmp_path: Path, order: tuple[int, ...]) -> None:
    contacts = [
        person("ada", NUMBER),
        person("Bob", NUMBER),
        person("Aaron Ltd", NUMBER, kind=ContactKind.COMPANY),
        person("Aa", NUMBER, provisional=True),
    ]
    result = found(tmp_path, phone(NUMBER), *(contacts[n] for n in order))
    # People of the book first, in order of their names; what was made by itself last.
    assert names(result) == ["Aaron Ltd", "ada", "Bob", "Aa"]
    assert result.owner is None
    assert all("4 people" in candidate.why for candidate in result.candidates)


def test_an_extension_behind_a_number_decides(tmp_path: Path) -> None:
    contacts = (person("Desk", NUMBER), person("Ada", f"{NUMBER};ext=12"), person("Bob", f"{NUMBER};ext=13"))
    result = found(tmp_path, phone(f"{NUMBER};ext=12"), *contacts)
    assert names(result) == ["Ada"]
    assert result.owner
    result = found(tmp_path, phone(f"{NUMBER};ext=99"))
    assert sorted(names(result)) == ["Ada", "Bob", "Desk"]
    assert result.owner is None


def test_an_internal_number(tmp_path: Path) -> None:
    party = Party("4711", "4711", PartyKind.EXTENSION)
    result = found(tmp_path, party, person("Ada", "4711"), person("Bob", "+442079464711"))
    assert names(result) == ["Ada"]
    assert result.owner
    assert result.owner.rule is Rule.EXTENSION


def test_an_address_with_a_tag(tmp_path: Path) -> None:
    ada = Contact(name="Ada", emails=(Email("ada@example.com"),))
    for address in ("ada@example.com", "Ada+orders@Example.com"):
        result = found(
            tmp_path, Party(address, address.casefold(), PartyKind.EMAIL), *([ada] if "+" not in address else [])
        )
        assert result.owner
        assert result.owner.rule is Rule.EMAIL


@pytest.mark.parametrize("number", ["+442079460018", "+4420079460018"])
def test_a_common_ending_is_shown_and_never_owns(tmp_path: Path, number: str) -> None:
    result = found(tmp_path, phone(number), person("Ada", "+12127946001" + "8"[:0], "+12129460018"))
    assert names(result) == ["Ada"]
    assert result.owner is None
    assert result.candidates[0].confidence is Confidence.UNCERTAIN
    assert result.candidates[0].rule is Rule.SUFFIX


@pytest.mark.parametrize(
    "party",
    [
        Party("", "", PartyKind.WITHHELD),
        Party("5200", "5200", PartyKind.MAIL_ID),
        Party("Ada", "ada", PartyKind.TEXT),
        phone("+12025550143"),
        Party("99", "99", PartyKind.EXTENSION),
        Party("x@y.example", "x@y.example", PartyKind.EMAIL),
    ],
)
def test_who_matches_nobody(tmp_path: Path, party: Party) -> None:
    everything = Contact(
        name="Ada", phones=(Phone(""), Phone("5200"), Phone(NUMBER, NUMBER)), emails=(Email(""), Email("ada"))
    )
    assert found(tmp_path, party, everything) == NO_MATCH


@pytest.mark.parametrize(
    ("raw", "family", "kind", "normalised"),
    [
        ("020 7946 0018", "voice-phone", PartyKind.PHONE, NUMBER),
        (" +44 20 7946 0018 ", "chat-nextgen", PartyKind.PHONE, NUMBER),
        ("tel:+442079460018;ext=12", "voice-phone", PartyKind.PHONE, f"{NUMBER};ext=12"),
        ("sip:+442079460018@pbx.example", "voice-phone", PartyKind.PHONE, NUMBER),
        ("4711", "voice-phone", PartyKind.EXTENSION, "4711"),
        ("sip:ada@pbx.example", "voice-phone", PartyKind.TEXT, "sip:ada@pbx.example"),
        ("Front Desk", "voice-phone", PartyKind.TEXT, "front desk"),
        ("Ada@Example.com", "chat", PartyKind.EMAIL, "ada@example.com"),
        ("Ada", "chat", PartyKind.TEXT, "ada"),
        ("ada@example.com", "email", PartyKind.EMAIL, "ada@example.com"),
        ("442079460018", "email", PartyKind.MAIL_ID, "442079460018"),
        ("", "voice-phone", PartyKind.WITHHELD, ""),
        ("Anonymous", "voicemail", PartyKind.WITHHELD, ""),
        ("٠٢٠٧٩٤٦٠٠١٨", "voice-phone", PartyKind.PHONE, NUMBER),
    ],
)
def test_who_the_other_side_is(raw: str, family: str, kind: PartyKind, normalised: str) -> None:
    assert read_party(raw, family, "GB") == Party(raw, normalised, kind)


def test_a_reply_stands_for_its_address() -> None:
    assert read_party("5200", "email", "GB", "Ada@Example.com") == Party("5200", "ada@example.com", PartyKind.EMAIL)
