from __future__ import annotations

import io
import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maestro_desktop.core.contacts.jsonfile import as_json, from_json, read_jsonl
from maestro_desktop.core.contacts.model import Address, Contact, ContactKind, Email, Handle, Incoming, Phone, Unusable
from tests.core.desk import bounded


def read(content: str | bytes) -> list[tuple[int, Incoming | Unusable]]:
    return list(read_jsonl(io.BytesIO(content if isinstance(content, bytes) else content.encode())))


def test_the_keys_of_the_command_line() -> None:
    told = as_json(
        Contact(
            id=3,
            given="Ada",
            family="Lovelace",
            org="Engines",
            phones=(Phone("020 7946 0018 x4", "+442079460018", "4"), Phone("0207", "+44207"), Phone("ask her")),
            emails=(Email("ada@x.example", "work"),),
            notes="n",
            tags=("vip",),
            provisional=True,
        )
    )
    expected = {
        "type": "contact",
        "id": 3,
        "kind": "person",
        "name": "Ada Lovelace",
        "org": "Engines",
        "title": "",
        "phones": ["+442079460018;ext=4", "+44207", "ask her"],
        "emails": ["ada@x.example"],
        "notes": "n",
        "tags": ["vip"],
        "provisional": True,
        "source": "local",
    }
    assert {key: told[key] for key in expected} == expected
    assert json.loads(json.dumps(told)) == told


texts = st.text(max_size=8).map(lambda text: text.encode("utf-8", "replace").decode().replace("\0", ""))
some = texts.filter(bool)


def up_to(count: int, values: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(values, max_size=count).map(tuple)


phones = st.one_of(
    st.builds(Phone, raw=some, label=texts, preferred=st.booleans()),
    st.builds(Phone, some, st.just("+442079460018"), st.sampled_from(["", "4"]), texts, st.just("GB"), st.booleans()),
)
contacts = st.builds(
    Contact,
    kind=st.sampled_from(ContactKind),
    name=some,
    given=texts,
    family=texts,
    prefix=texts,
    additional=texts,
    suffix=texts,
    phonetic=texts,
    org=texts,
    department=texts,
    title=texts,
    phones=up_to(4, phones),
    emails=up_to(4, st.builds(Email, some, texts)),
    notes=texts,
    tags=up_to(3, some),
    do_not_call=st.booleans(),
    provisional=st.booleans(),
    source=st.sampled_from(["local", "csv"]),
    source_id=some,
    created_at=st.integers(0, 2**53 - 1),
    changed_at=st.integers(0, 2**53 - 1),
    handles=up_to(3, st.builds(Handle, texts, texts, texts)),
    addresses=up_to(3, st.builds(Address, *[texts] * 8)),
    urls=up_to(3, some),
    pinned=texts,
    fields=up_to(3, st.tuples(texts, texts)),
)


@bounded
@given(st.lists(contacts, max_size=4), st.booleans())
def test_what_we_export_we_import_unchanged(exported: list[Contact], ascii_only: bool) -> None:
    stored = [replace(contact, id=5, company_id=6, picture="abc") for contact in exported]
    content = "".join(json.dumps(as_json(contact), ensure_ascii=ascii_only) + "\n" for contact in stored)
    kept = [
        replace(each, phones=tuple(p if p.e164 else replace(p, region="ZZ") for p in each.phones)) for each in exported
    ]
    assert read(content) == list(enumerate(map(Incoming, kept), 1))


def test_lists_of_other_programs() -> None:
    told = {"name": "Ada", "phones": ["+442079460018;ext=4", 7, None], "emails": ["a@x.example"], "id": "x"}
    assert from_json(told) == Contact(
        name="Ada", phones=(Phone("+442079460018;ext=4"),), emails=(Email("a@x.example"),), source="json"
    )


anything: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(sorted(as_json(Contact()))), inner),
    max_leaves=10,
)


PEOPLE = [{"name": f"Person {n}", "phones": [f"+4420794600{n:02}"], "tags": ["a", "b"]} for n in range(40)]


@pytest.mark.parametrize(
    "content",
    [
        json.dumps(PEOPLE),
        json.dumps(PEOPLE, indent=2),
        json.dumps(PEOPLE, indent="\t").replace("\n", "\r\n"),
        json.dumps(PEOPLE, indent=1).replace("},\n {", "}, {"),
        "[" + ",\n".join(map(json.dumps, PEOPLE)) + "]",
        "\n".join(json.dumps(each, indent=2) for each in PEOPLE),
        json.dumps({"contacts": PEOPLE, "total": 40, "next": {"after": "[{"}}, indent=2),
        json.dumps({"results": PEOPLE}),
        json.dumps([PEOPLE, {**PEOPLE[0], "notes": "x" * 400_000}]),
    ],
)
def test_objects_spread_over_lines_or_on_one(content: str) -> None:
    found = read(content)
    assert [each.contact.name for _, each in found if isinstance(each, Incoming)][:40] == [p["name"] for p in PEOPLE]
    assert len(found) - 40 == content.count("xx") // 200_000
    lines = [content[: content.index(f'"Person {n}"')].rpartition("{")[0].count("\n") + 1 for n in range(40)]
    assert [line for line, _ in found][:40] == lines


def test_what_is_broken_in_an_array_costs_only_itself() -> None:
    for broken, reason in (
        ('{"name": Ada}', "this is no JSON"),
        ('{"name": "Ada', "this is no JSON"),
        ('{"name": "Ada", "phone_details": [{\n    "raw": 1,,}]}', "this is no JSON"),
        ("{" + '"a":[' * 100_000, "this is no JSON"),
        ('{"notes": "' + "x" * 9_000_000 + '"}', "this has more than 4,194,304 characters"),
        ("7", "this is no JSON object"),
    ):
        for between in (",\n  ", "}\n  , ".removeprefix("}")):
            found = read(f'[\n  {{"name": "Bob"}}{between}{broken}{between}{{"name": "Cy"}}\n]')
            assert found[1][1] == Unusable(reason)
            assert [each.contact.name for _, each in found if isinstance(each, Incoming)] == ["Bob", "Cy"], broken[:40]


def test_an_array_that_ends_too_early_gives_what_is_there() -> None:
    whole = json.dumps(PEOPLE)
    for content in (whole[: whole.index("Person 5")], whole[: whole.index("Person 5")] + '", ,}' + "x" * 700_000):
        *good, (line, bad) = read(content)
        assert len(good) == 5
        assert (line, bad) == (1, Unusable("this is no JSON, and the rest of the file was left out"))


def test_names_of_other_programs_mean_what_they_mean_in_csv() -> None:
    told = {
        "id": 17,
        "firstName": "Ada",
        "lastName": "Lovelace",
        "company": "Engines",
        "jobTitle": "Countess",
        "email": "a@x.example",
        "mobile": "+44 7700 900123",
        "phoneNumbers": [{"type": "work", "value": "020 7946 0018"}, "020 7946 0019"],
        "address": {"street": "1 Road", "city": "Leeds", "postalCode": "LS1"},
        "shoeSize": 5,
        "nothing": None,
        "tags": ["vip"],
    }
    ((_, found),) = read(json.dumps([told]))
    assert isinstance(found, Incoming)
    contact = found.contact
    assert (contact.given, contact.family, contact.org, contact.title) == ("Ada", "Lovelace", "Engines", "Countess")
    assert [(phone.raw, phone.label) for phone in contact.phones] == [
        ("+44 7700 900123", "mobile"),
        ("020 7946 0018", "work"),
        ("020 7946 0019", ""),
    ]
    assert [each.address for each in contact.emails] == ["a@x.example"]
    assert (contact.source, contact.source_id, contact.tags) == ("json", "17", ("vip",))
    assert ("shoeSize", "5") in contact.fields
    (address,) = contact.addresses
    assert (address.street, address.locality, address.postcode) == ("1 Road", "Leeds", "LS1")


def test_lists_inside_of_objects_are_kept() -> None:
    told = {
        "displayName": "Ada",
        "organizations": [{"name": "Globex", "title": "CEO"}],
        "meetings": [{"on": "Monday"}, {"on": "Friday"}],
        "properties": {"firstname": "Ada", "hs_object_id": 4},
    }
    ((_, found),) = read(json.dumps(told))
    assert isinstance(found, Incoming)
    contact = found.contact
    assert (contact.name, contact.given, contact.org, contact.title) == ("Ada", "Ada", "Globex", "CEO")
    assert [value for _, value in contact.fields] == ['{"on": "Monday"}', '{"on": "Friday"}', "4"]


@bounded
@given(st.dictionaries(st.text(max_size=9) | st.sampled_from(["phone", "emails", "name", "address", "id"]), anything))
def test_any_names_are_a_contact(told: dict[str, Any]) -> None:
    ((_, found),) = read(json.dumps([told]))
    assert isinstance(found, Incoming)


@bounded
@given(st.text(alphabet='[]{},:"\\\n at1', max_size=80))
def test_any_array_is_read(content: str) -> None:
    assert all(isinstance(each, Incoming | Unusable) for _, each in read(f"[{content}"))


def test_a_made_up_number_is_not_believed() -> None:
    for e164 in ("+44 20", "442079460018", "+", "+0", "+44\n", "+" + "1" * 16, "+٤٤٢٠"):
        told = {"phone_details": [{"raw": "1", "e164": e164, "ext": "4", "region": "GB"}]}
        assert from_json(told).phones == (Phone("1"),)


def test_lines_that_are_none() -> None:
    content = '{"name": "Ada"}\r\n\nno\n[1]\n"x"\n' + "[" * 200_000 + '\n{"name": "\\ud800\\u0000Bob"}\n{"name": '
    found = read(content)
    assert [(line, each.reason) for line, each in found if isinstance(each, Unusable)] == [
        (3, "this is no JSON"),
        (4, "this is no JSON object"),
        (5, "this is no JSON object"),
        (6, "this is no JSON"),
        (8, "this is no JSON"),
    ]
    assert [(line, each.contact.name) for line, each in found if isinstance(each, Incoming)] == [
        (1, "Ada"),
        (7, "?Bob"),
    ]


@pytest.mark.parametrize("line", ['{"name": "' + "x" * 5_000_000 + '"}', "x" * 5_000_000])
def test_a_line_that_is_too_long(line: str) -> None:
    assert read(f'{line}\n{{"name": "Ada"}}') == [
        (1, Unusable("the line is too long")),
        (2, Incoming(Contact(name="Ada", source="json"))),
    ]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_other_encodings(encoding: str) -> None:
    ((_, zoe),) = read('{"name": "Zoë"}\n'.encode(encoding))
    assert zoe == Incoming(Contact(name="Zoë", source="json"))


@bounded
@given(st.dictionaries(st.sampled_from(sorted(as_json(Contact()))), anything))
def test_any_object_is_a_contact(told: dict[str, Any]) -> None:
    ((_, found),) = read(json.dumps(told))
    assert isinstance(found, Incoming)


@bounded
@given(st.binary(max_size=300))
def test_any_bytes_are_read(content: bytes) -> None:
    assert all(isinstance(each, Incoming | Unusable) for _, each in read(content))


@pytest.mark.parametrize(
    ("photo", "doubt"),
    [
        ({"type": "image/png", "data": "?"}, "The picture is damaged and was left out."),
        ({"type": "image/png", "data": "QUFB" * 700_000}, "The picture is larger than 2 MiB and was left out."),
        ({"type": "image/png"}, ""),
        ("x", ""),
        (None, ""),
    ],
)
def test_a_picture_that_is_none_costs_only_itself(photo: object, doubt: str) -> None:
    ((_, found),) = read(json.dumps({"type": "contact", "name": "Ada", "photo": photo}))
    assert found == Incoming(Contact(name="Ada", source="json"), None, (doubt,) if doubt else ())
