"""Several contacts become one, and nothing that any of them says is lost without having been offered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maestro_desktop.core.contacts.folding import email_key
from maestro_desktop.core.contacts.merging import ALL_OF_THEM, MergeField, fields_to_choose, merged
from maestro_desktop.core.contacts.model import Address, Contact, ContactKind, Email, Handle, Phone
from tests.core.desk import bounded

ADA = Contact(
    id=7,
    name="Ada Lovelace",
    org="Globex",
    phones=(Phone("020 7946 0018", "+442079460018", region="GB"),),
    source="vcard",
    source_id="a-1",
    created_at=50,
)
AUGUSTA = Contact(
    id=9,
    name="Augusta Ada King",
    given="Augusta",
    additional="Ada",
    family="King",
    org="Globex Ltd",
    phones=(Phone("+44 20 7946 0018", "+442079460018", label="work"), Phone("17", preferred=True)),
    notes="Likes numbers.",
    created_at=40,
    do_not_call=True,
)


def asked(*contacts: Contact) -> dict[str, tuple[str, ...]]:
    return {field.name: field.options for field in fields_to_choose(contacts)}


def test_only_what_differs_is_asked() -> None:
    assert fields_to_choose([ADA, AUGUSTA]) == (
        MergeField("name", "Name", ("Ada Lovelace", "Augusta Ada King"), (0, 1)),
        MergeField("org", "Company", ("Globex", "Globex Ltd"), (0, 1)),
        MergeField("do_not_call", "Do not call", ("Do not call", "May be called"), (1, 0)),
    )
    assert fields_to_choose([ADA, replace(ADA, id=8, notes="n", name=" ADA  lovelace")]) == ()


def test_what_is_not_chosen_is_as_the_first_one_says() -> None:
    whole = merged([ADA, AUGUSTA], {})
    assert whole == replace(
        ADA,
        phones=(
            Phone("020 7946 0018", "+442079460018", region="GB", label="work"),
            Phone("17", preferred=True),
        ),
        notes="Likes numbers.",
        do_not_call=True,
        created_at=40,
    )


def test_what_is_chosen_comes_with_its_parts() -> None:
    whole = merged([ADA, AUGUSTA], {"name": 1, "org": 1, "do_not_call": 1, "notes": 5, "shoe size": 3})
    assert (whole.name, whole.given, whole.additional, whole.family) == ("Augusta Ada King", "Augusta", "Ada", "King")
    assert (whole.id, whole.org, whole.do_not_call) == (7, "Globex Ltd", False)
    with pytest.raises(IndexError):
        merged([ADA, AUGUSTA], {"name": 2})


def test_a_name_with_its_parts_says_more_than_the_same_without() -> None:
    parts = replace(ADA, id=8, given="Ada", family="Lovelace")
    assert "name" not in asked(ADA, parts)
    assert merged([ADA, parts], {}).family == "Lovelace"


def test_a_number_that_stands_in_for_a_name_is_none() -> None:
    unknown = Contact(id=1, name="+442079460018", phones=(Phone("+442079460018", "+442079460018"),), provisional=True)
    assert "name" not in asked(unknown, ADA)
    whole = merged([unknown, ADA], {})
    assert (whole.id, whole.name, whole.provisional) == (1, "Ada Lovelace", False)
    assert merged([unknown, replace(unknown, id=2)], {}) == unknown


def test_texts_that_can_stand_together_do_unless_one_is_chosen() -> None:
    one, two = replace(ADA, notes="One.\n", pinned="Deaf."), replace(ADA, notes="Two.", pinned="French.")
    notes = next(field for field in fields_to_choose([one, two]) if field.name == "notes")
    assert notes == MergeField("notes", "Notes", ("Both", "One.\n", "Two."), (ALL_OF_THEM, 0, 1))
    whole = merged([one, two], {})
    assert (whole.notes, whole.pinned) == ("One.\n\nTwo.", "Deaf.\nFrench.")
    assert merged([one, two], {"notes": 2}).notes == "Two."
    assert asked(one, two, replace(ADA, notes="Three."))["notes"][0] == "All"


def test_what_there_can_be_many_of_is_united() -> None:
    one = Contact(
        emails=(Email("Ada@X.example", "work"),),
        handles=(Handle("sip", "ada"),),
        addresses=(Address("1 Road", "Leeds"),),
        urls=("https://x.example/",),
        tags=("VIP",),
        fields=(("Account", "17"),),
    )
    two = Contact(
        emails=(Email("b@x.example"), Email("ada+news@x.example", "home")),
        handles=(Handle("SIP", "Ada", "desk"), Handle("xmpp", "ada")),
        addresses=(Address("1  road", "LEEDS", label="home"), Address("2 Road")),
        urls=("https://x.example", "https://y.example"),
        tags=("vip", "new"),
        fields=(("account", "17"), ("Account", "18")),
    )
    whole = merged([one, two], {})
    assert whole.emails == (Email("Ada@X.example", "work, home"), Email("b@x.example"))
    assert whole.handles == (Handle("sip", "ada", "desk"), Handle("xmpp", "ada"))
    assert whole.addresses == (Address("1 Road", "Leeds", label="home"), Address("2 Road"))
    assert whole.urls == ("https://x.example/", "https://y.example")
    assert whole.tags == ("VIP", "new")
    assert whole.fields == (("Account", "17"), ("Account", "18"))


def test_the_number_to_call_first_is_one_of_them() -> None:
    home = Phone("+441132960001", "+441132960001", preferred=True)
    one, two = replace(ADA, phones=(home,)), replace(ADA, phones=(replace(home, preferred=False), AUGUSTA.phones[1]))
    assert asked(one, two) == {"preferred": ("+441132960001", "17")}
    assert [phone.preferred for phone in merged([one, two], {}).phones] == [True, False]
    assert [phone.preferred for phone in merged([one, two], {"preferred": 1}).phones] == [False, True]


def test_an_extension_makes_another_number() -> None:
    numbers = [Phone("x", "+442079460018", ext) for ext in ("", "12", "12", "13")]
    whole = merged([replace(ADA, phones=(number,)) for number in numbers], {})
    assert [phone.ext for phone in whole.phones] == ["", "12", "13"]


def test_nobody_becomes_their_own_company() -> None:
    company = Contact(id=3, kind=ContactKind.COMPANY, name="Globex")
    person = Contact(id=4, name="Globex Leeds", company_id=3)
    assert asked(person, company)["kind"] == ("Person", "Company")
    assert merged([person, company], {}).company_id == 0
    one, two = replace(person, company_id=5), replace(person, company_id=6, org="Initech")
    assert asked(one, two) == {"company": ("Contact 5", "Initech")}
    assert merged([one, two], {"company": 1}).company_id == 6


def test_pictures_of_one_name_are_told_apart() -> None:
    assert asked(replace(ADA, picture="a"), replace(ADA, picture="b"))["picture"] == (
        "Ada Lovelace",
        "Ada Lovelace (2)",
    )


_WORD = st.sampled_from(["", " ", "a", "A", "b", "b (2)", "Ada Lovelace", "x@y.example"])
_PHONES = st.builds(
    Phone,
    raw=st.sampled_from(["17", "020 7946 0018", "+44 20 7946 0018"]),
    e164=st.sampled_from(["", "+442079460018"]),
    ext=st.sampled_from(["", "1"]),
    label=_WORD,
    preferred=st.booleans(),
)
CONTACTS = st.builds(
    Contact,
    id=st.integers(1, 4),
    kind=st.sampled_from(ContactKind),
    phones=st.lists(_PHONES, max_size=3).map(tuple),
    emails=st.lists(st.builds(Email, _WORD, _WORD), max_size=2).map(tuple),
    handles=st.lists(st.builds(Handle, _WORD, _WORD, _WORD), max_size=2).map(tuple),
    addresses=st.lists(st.builds(Address, _WORD, _WORD, label=_WORD), max_size=2).map(tuple),
    urls=st.lists(_WORD, max_size=2).map(tuple),
    tags=st.lists(_WORD, max_size=2).map(tuple),
    fields=st.lists(st.tuples(_WORD, _WORD), max_size=2).map(tuple),
    do_not_call=st.booleans(),
    provisional=st.booleans(),
    company_id=st.integers(0, 6),
    created_at=st.integers(0, 3),
    **dict.fromkeys(
        [
            "name",
            "given",
            "family",
            "org",
            "title",
            "notes",
            "prefix",
            "additional",
            "suffix",
            "phonetic",
            "department",
            "pinned",
            "picture",
        ],
        _WORD,
    ),
)


def said(contact: Contact, ids: frozenset[int]) -> Iterator[tuple[object, ...]]:
    """All that a contact says, in the form in which two ways to say it are equal."""

    def bare(text: str) -> str:
        return " ".join(text.casefold().split())

    names = ("org", "title", "phonetic", "department", "picture", "prefix", "given", "additional", "family", "suffix")
    for name in names:
        yield name, bare(getattr(contact, name))
    yield "kind", contact.kind
    yield "do_not_call", contact.do_not_call
    if contact.company_id not in ids:
        yield "company_id", contact.company_id
    for name in ("notes", "pinned"):
        yield from ((name, bare(line)) for line in getattr(contact, name).splitlines())
    for phone in contact.phones:
        key = phone.e164 or phone.raw.replace(" ", ""), phone.ext
        yield "phone", *key
        yield from (("phone label", key, bare(label)) for label in phone.label.split(", "))
        if phone.preferred:
            yield "preferred", key
    for email in contact.emails:
        yield "email", email_key(email.address)
        yield from (("email label", email_key(email.address), bare(label)) for label in email.label.split(", "))
    for handle in contact.handles:
        yield "handle", bare(handle.service), bare(handle.name)
    for address in contact.addresses:
        yield "address", *(bare(getattr(address, part.name)) for part in fields(Address) if part.name != "label")
    yield from (("url", url.strip()) for url in contact.urls)
    yield from (("tag", bare(tag)) for tag in contact.tags)
    yield from (("field", bare(name), bare(value)) for name, value in contact.fields)


def results(contacts: list[Contact]) -> Iterator[Contact]:
    """What becomes of them, with each option of each field."""
    yield merged(contacts, {})
    for field in fields_to_choose(contacts):
        for option in range(len(field.options)):
            yield merged(contacts, {field.name: option})


def empty(value: tuple[Any, ...]) -> bool:
    return not value[-1]


@bounded
@given(st.lists(CONTACTS, min_size=1, max_size=4))
def test_nothing_is_lost_that_was_not_offered(contacts: list[Contact]) -> None:
    ids = frozenset(contact.id for contact in contacts)
    kept = {each for whole in results(contacts) for each in said(whole, ids)}
    for contact in contacts:
        assert not {value for value in said(contact, ids) if not empty(value)} - kept
    whole, names = merged(contacts, {}), {result.name.casefold().strip() for result in results(contacts)}
    named = [contact for contact in contacts if contact.given or contact.kind is ContactKind.COMPANY]
    assert {contact.name.casefold().strip() for contact in named} - {""} <= names
    assert (whole.id, whole.source_id) == (contacts[0].id, contacts[0].source_id)
    assert whole.provisional == all(contact.provisional for contact in contacts)
    assert whole.company_id not in ids - {0}
    for field in fields_to_choose(contacts):
        assert len(set(field.options)) == len(field.options) == len(field.sources) > 1


@bounded
@given(st.lists(CONTACTS, min_size=1, max_size=4))
def test_merging_what_is_merged_already_changes_nothing(contacts: list[Contact]) -> None:
    whole = merged(contacts, {})
    assert merged([whole], {}) == whole
    assert merged([whole, whole], {}) == whole
    assert fields_to_choose([whole, whole]) == ()
