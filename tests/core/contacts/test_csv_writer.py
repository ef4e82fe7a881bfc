from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maestro_desktop.core.contacts.csv_reader import look, read_csv
from maestro_desktop.core.contacts.csv_writer import packed, unguarded, unpacked, write_csv
from maestro_desktop.core.contacts.model import Address, Contact, ContactKind, Email, Handle, Incoming, Phone
from tests.core.desk import bounded

ADA = Contact(
    id=7,
    kind=ContactKind.PERSON,
    name="Ada, Countess of Lovelace",
    given="Ada",
    family="Lovelace",
    prefix="Lady",
    additional="Augusta",
    suffix="FRS",
    phonetic="Eida",
    org="Engines",
    department="R&D",
    title="Countess",
    phones=tuple(
        Phone(f"020 7946 {n:04}", f"+44207946{n:04}", label="work", region="GB", preferred=n == 6) for n in range(8)
    ),
    emails=tuple(Email(f"ada{n}@x.example", "home") for n in range(7)),
    notes='first\nsecond, "quoted"; and more',
    tags=("vip", "a;b", "c|d\\"),
    do_not_call=True,
    provisional=True,
    source="csv",
    source_id="urn:uuid:1",
    created_at=5,
    changed_at=6,
    company_id=3,
    handles=(Handle("skype", "ada.l", "home"), Handle("", "ada")),
    addresses=tuple(Address(f"{n} Street", "London", "", "SW1", "UK", "", "2nd floor", "home") for n in range(4)),
    urls=("https://x.example/?a;b|c", "https://y.example"),
    pinned="-- careful",
    fields=(("Shoe", "38"), ("=x", "=y")),
    picture="abc",
)


def through(*contacts: Contact) -> list[Contact]:
    """The contacts written and read again."""
    content = "".join(write_csv(contacts)).encode("utf-8-sig")
    found = [each for _, each in read_csv(io.BytesIO(content))]
    assert all(isinstance(each, Incoming) and not each.doubts for each in found)
    return [each.contact for each in found if isinstance(each, Incoming)]


def kept(contact: Contact) -> Contact:
    """What of a contact CSV holds."""
    return replace(
        contact,
        id=0,
        company_id=0,
        created_at=0,
        picture="",
        phones=tuple(replace(phone, e164="", ext="") for phone in contact.phones),
    )


def test_everything_comes_back() -> None:
    globex = Contact(kind=ContactKind.COMPANY, name="Globex", source="csv")
    assert through(ADA, globex) == [kept(ADA), kept(globex)]


def test_a_person_at_a_company_without_a_name_stays_one() -> None:
    nobody = Contact(kind=ContactKind.PERSON, org="Globex", source="csv")
    assert through(nobody) == [nobody]


def test_no_contacts_give_a_header() -> None:
    (header,) = write_csv([])
    assert header.endswith("\r\n")
    assert len(set(next(csv.reader([header])))) == len(next(csv.reader([header])))


def test_a_row_comes_as_each_contact_does() -> None:
    rows = write_csv(iter([ADA] * 3))
    next(rows)
    assert next(csv.reader(next(rows).splitlines(keepends=True)))[2] == "Ada, Countess of Lovelace"


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+44 20 7946 0018",
        "-1",
        "@SUM(A1)",
        "＝1",
        "'=1",
        "''+1",
        "a;=1+1",
        "a\t=1",
        "'a",
        "a;'=b",
        "'",
        ";",
        "\\",
    ],
)
def test_no_cell_begins_a_formula(text: str) -> None:
    contact = Contact(name=text, phones=(Phone(text),), notes=text, fields=((text, text),), tags=(text,), source="csv")
    written = "".join(write_csv([contact]))
    for row in csv.reader(io.StringIO(written, newline="")):
        for cell in row:
            for part in cell.replace("\t", ";").split(";"):
                assert part[:1] not in tuple("=+-@\t\r\n＝＋－＠")
    assert through(contact) == [contact]


def test_our_export_is_known_by_its_header() -> None:
    columns = look(io.BytesIO("".join(write_csv([])).encode())).columns
    assert all(column.exact for column in columns)
    assert {"field", "ignore"}.isdisjoint(str(column.meaning) for column in columns)


# Whatever people type, without what the docstring of write_csv says is lost.
texts = st.one_of(
    st.text(max_size=8), st.text(st.sampled_from("a'=+-@;|\\\t,\"\n *:1é"), max_size=8), st.just("x;=y"), st.just("* a")
).map(lambda text: text.encode("utf-8", "replace").decode().replace("\0", "").replace("\r", "\n").strip())
some = texts.filter(bool)


def up_to(count: int, values: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(values, max_size=count).map(tuple)


addresses = st.builds(Address, *[texts] * 8).filter(lambda each: bool(replace(each, label="") != Address()))
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
    phones=up_to(8, st.builds(Phone, raw=some, label=texts, preferred=st.booleans())),
    emails=up_to(8, st.builds(Email, some, texts)),
    notes=texts,
    tags=up_to(3, some),
    do_not_call=st.booleans(),
    source=st.just("csv"),
    source_id=texts,
    handles=up_to(3, st.builds(Handle, texts, some, texts)),
    addresses=up_to(4, addresses),
    urls=up_to(3, some),
    pinned=texts,
    fields=up_to(3, st.tuples(texts, some)),
)


@bounded
@given(st.lists(contacts, max_size=3))
def test_what_we_export_we_import_unchanged(exported: list[Contact]) -> None:
    assert through(*exported) == exported


@bounded
@given(st.lists(st.lists(texts, min_size=1, max_size=4).filter(any), max_size=4))
def test_packed_entries_come_back(entries: list[list[str]]) -> None:
    assert unpacked(packed(entries)) == entries


@bounded
@given(st.text(st.sampled_from("\\;| a\n"), max_size=20))
def test_any_text_is_unpacked(text: str) -> None:
    assert all(any(entry) for entry in unpacked(text))
    assert unguarded(text) == text
