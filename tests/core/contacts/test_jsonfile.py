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
    source=st.just("json"),
    source_id=texts,
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
    assert read(content) == list(enumerate(map(Incoming, exported), 1))


def test_lists_of_other_programs() -> None:
    told = {"name": "Ada", "phones": ["+442079460018;ext=4", 7, None], "emails": ["a@x.example"], "id": "x"}
    assert from_json(told) == Contact(
        name="Ada", phones=(Phone("+442079460018;ext=4"),), emails=(Email("a@x.example"),), source="json"
    )


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


@pytest.mark.parametrize("line", ['{"name": "' + "x" * 3_000_000 + '"}', "x" * 3_000_000])
def test_a_line_that_is_too_long(line: str) -> None:
    assert read(f'{line}\n{{"name": "Ada"}}') == [
        (1, Unusable("the line is too long")),
        (2, Incoming(Contact(name="Ada", source="json"))),
    ]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_other_encodings(encoding: str) -> None:
    ((_, zoe),) = read('{"name": "Zoë"}\n'.encode(encoding))
    assert zoe == Incoming(Contact(name="Zoë", source="json"))


anything: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(sorted(as_json(Contact()))), inner),
    max_leaves=10,
)


@bounded
@given(st.dictionaries(st.sampled_from(sorted(as_json(Contact()))), anything))
def test_any_object_is_a_contact(told: dict[str, Any]) -> None:
    ((_, found),) = read(json.dumps(told))
    assert isinstance(found, Incoming)


@bounded
@given(st.binary(max_size=300))
def test_any_bytes_are_read(content: bytes) -> None:
    assert all(isinstance(each, Incoming | Unusable) for _, each in read(content))
