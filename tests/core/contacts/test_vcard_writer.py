from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any, TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maestro_desktop.core.contacts.model import (
    Address,
    Contact,
    ContactKind,
    Email,
    Handle,
    Incoming,
    Phone,
    Picture,
)
from maestro_desktop.core.contacts.vcard_reader import read_vcards
from maestro_desktop.core.contacts.vcard_writer import VERSIONS, storable_text, write_vcards
from tests.core.desk import bounded

T = TypeVar("T")

ADA = Contact(
    name="Ada, Countess of Lovelace",
    given="Ada",
    family="Lovelace",
    org="Engines; Ltd",
    department="Design",
    title="Countess",
    phones=(
        Phone("020 7946 0018", label="work", region="GB", preferred=True),
        Phone("+44 7700 900123", label="Büro Süd"),
    ),
    emails=(Email("ada@example.com", "home"),),
    notes="first\nsecond \\ third",
    tags=("vip", "a,b"),
    do_not_call=True,
    provisional=True,
    source="vcard",
    source_id="urn:uuid:1",
    handles=(Handle("skype", "ada:king"), Handle("What's new", "ada", "home")),
    addresses=(Address("1 High St, Flat 2", "Ealing", "", "W5", "UK", label="work"),),
    urls=("https://example.com/?a=b,c;d=",),
    pinned="Speaks French",
    fields=(("Nickname", "Countess"), ("Birthday", "1815-12-10"), ("Shoe size", "5"), ("Anniversary", "in May")),
    picture=Picture("image/png", b"\x89PNG" * 50).id,
)
PHOTO = Picture("image/png", b"\x89PNG" * 50)


def written(version: str, *contacts: tuple[Contact, Picture | None]) -> bytes:
    return "".join(write_vcards(contacts, version)).encode()


def read_back(version: str, *contacts: tuple[Contact, Picture | None]) -> list[Incoming]:
    found = [each for _, each in read_vcards(io.BytesIO(written(version, *contacts)))]
    return [each for each in found if isinstance(each, Incoming)]


@pytest.mark.parametrize("version", VERSIONS)
def test_a_contact_comes_back_as_it_was(version: str) -> None:
    globex = Contact(name="Globex", org="Globex", kind=ContactKind.COMPANY, source="vcard")
    person = replace(globex, kind=ContactKind.PERSON)
    expected = [Incoming(ADA, PHOTO), Incoming(globex), Incoming(person), Incoming(Contact(source="vcard"))]
    assert read_back(version, *((each.contact, each.picture) for each in expected)) == expected


def test_version_4_as_the_rfc_has_it() -> None:
    text = written("4.0", (ADA, None)).decode()
    assert text.startswith("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ada\\, Countess of Lovelace\r\n")
    for line in (
        "N:Lovelace;Ada;;;",
        "KIND:individual",
        "ORG:Engines\\; Ltd;Design",
        "TEL;PREF=1;X-MAESTRO-COUNTRY=GB;TYPE=work:020 7946 0018",
        "item1.TEL:+44 7700 900123",
        "item1.X-ABLabel:Büro Süd",
        "NOTE:first\\nsecond \\\\ third",
        "CATEGORIES:vip,a\\,b",
        "BDAY:1815-12-10",
        "X-MAESTRO-FIELD:Shoe size;5",
        "X-MAESTRO-FIELD:Anniversary;in May",
    ):
        assert f"\r\n{line}\r\n" in text
    assert text.endswith("\r\nEND:VCARD\r\n")


def test_version_3_names_what_others_of_its_time_know() -> None:
    company = Contact(name="Globex", kind=ContactKind.COMPANY, phones=(Phone("1", preferred=True),))
    text = written("3.0", (company, PHOTO)).decode()
    for line in ("VERSION:3.0", "N:;;;;", "X-ABShowAs:COMPANY", "TEL;TYPE=pref:1"):
        assert f"\r\n{line}\r\n" in text
    assert "\r\nPHOTO;ENCODING=b;TYPE=PNG:" in text


@pytest.mark.parametrize("version", VERSIONS)
def test_values_of_cards_go_out_as_they_came_in(version: str) -> None:
    lines = [
        "N:Doe;John;Philip,Paul;Dr.,Prof.;Jr.,M.D.",
        "ORG:Engines;Design;Cards\\, Paper",
        "URL:https://x.example/a,b;c?d=1,2",
        "NICKNAME:Jim",
        "NICKNAME:Jimmie",
    ]
    if version == "4.0":
        lines += ["TZ:Europe/Berlin", "GEO:geo:37.386013,-122.082932", "LANG:de-CH"]
    else:
        lines += ["TZ:-0500", "GEO:37.386013;-122.082932", "X-MAESTRO-FIELD:Language;de-CH"]
    card = "\r\n".join(["BEGIN:VCARD", f"VERSION:{version}", "FN:John", *lines, "END:VCARD", ""])
    ((_, found),) = read_vcards(io.BytesIO(card.encode()))
    assert isinstance(found, Incoming)
    text = written(version, (found.contact, None)).decode()
    for line in lines:
        assert f"\r\n{line}\r\n" in text


def test_other_versions_are_refused() -> None:
    with pytest.raises(ValueError, match=r"vCard 2\.1 is not written here"):
        write_vcards([], "2.1")


@pytest.mark.parametrize("version", VERSIONS)
def test_lines_are_short_and_folded_between_characters(version: str) -> None:
    contact = Contact(name="ä€𝄞" * 100, notes="x" * 75 + " y" * 200, source="vcard")
    for line in written(version, (contact, PHOTO)).split(b"\r\n"):
        assert len(line) <= 75
        line.decode()
    assert read_back(version, (contact, None)) == [Incoming(contact)]


TEXTS = ("name", "given", "family", "additional", "prefix", "suffix", "phonetic", "org", "department", "title",
         "notes", "pinned", "source_id")  # fmt: skip
texts = st.text(st.one_of(st.sampled_from('\\\n\r,;:"= \t\0^nN\ufeff_'), st.characters()), max_size=12)
texts = st.one_of(texts, st.lists(texts, min_size=2, max_size=3).map(", ".join))
words = st.one_of(texts, st.sampled_from(["work", "voice", "pref", "x-y", "fax", "tel:1", "MAILTO:a", "BEGIN:VCARD"]))
NAMES = ("Birthday", "Nickname", "Anniversary", "Role", "Time zone", "Coordinates", "Language")
VALUES = ("Europe/Berlin", "-0500", "de-CH", "geo:37.38,-122.08", "37.38;-122.08", "Ann,Annie", "1815-12-10")
contacts = st.builds(
    Contact,
    kind=st.sampled_from(ContactKind),
    **dict.fromkeys(TEXTS, words),
    phones=st.lists(st.builds(Phone, raw=words, label=words, preferred=st.booleans()), max_size=3).map(tuple),
    emails=st.lists(st.builds(Email, words, words), max_size=3).map(tuple),
    handles=st.lists(st.builds(Handle, st.one_of(words, st.just("skype")), words, words), max_size=3).map(tuple),
    addresses=st.lists(st.builds(Address, *[words] * 8), max_size=2).map(tuple),
    urls=st.lists(words, max_size=3).map(tuple),
    tags=st.lists(words, max_size=3).map(tuple),
    fields=st.lists(
        st.tuples(st.one_of(words, st.sampled_from(NAMES)), st.one_of(words, st.sampled_from(VALUES))), max_size=3
    ).map(tuple),
    do_not_call=st.booleans(),
    source=st.just("vcard"),
)
pictures = st.none() | st.builds(
    Picture, st.sampled_from(["image/jpeg", "image/svg+xml", "application/x"]), st.binary(min_size=1, max_size=200)
)


def first_by(key: Callable[[T], str], items: list[T]) -> Iterator[T]:
    """The first item of each key, unless that is empty."""
    seen = {""}
    for item in items:
        if key(item) not in seen:
            seen.add(key(item))
            yield item


def storable(contact: Contact, picture: Picture | None) -> Contact:
    """What of any contact a card can hold, as the writer says."""
    clean = storable_text
    phones = [Phone(clean(p.raw), label=clean(p.label), preferred=p.preferred) for p in contact.phones]
    emails = [Email(clean(e.address), clean(e.label)) for e in contact.emails]
    handles = [Handle(clean(h.service), clean(h.name), clean(h.label)) for h in contact.handles]
    addresses = [
        Address(*map(clean, (a.street, a.locality, a.region, a.postcode, a.country, a.po_box, a.extended, a.label)))
        for a in contact.addresses
    ]
    fields = [(clean(name), clean(value)) for name, value in contact.fields]
    cleaned: dict[str, Any] = {name: clean(getattr(contact, name)) for name in TEXTS}
    return replace(
        contact,
        **cleaned,
        phones=tuple(first_by(lambda phone: phone.raw, phones)),
        emails=tuple(first_by(lambda email: email.address, emails)),
        handles=tuple(dict.fromkeys(h for h in handles if h.name)),
        addresses=tuple(dict.fromkeys(a for a in addresses if replace(a, label="") != Address())),
        urls=tuple(dict.fromkeys(filter(None, map(clean, contact.urls)))),
        tags=tuple(dict.fromkeys(filter(None, map(clean, contact.tags)))),
        fields=tuple(dict.fromkeys(field for field in fields if field[1])),
        picture=picture.id if picture else "",
    )


@bounded
@given(st.lists(st.tuples(contacts, pictures), max_size=2), st.sampled_from(VERSIONS))
def test_any_contact_comes_back(given: list[tuple[Contact, Picture | None]], version: str) -> None:
    expected = [Incoming(storable(contact, picture), picture) for contact, picture in given]
    assert read_back(version, *given) == expected
