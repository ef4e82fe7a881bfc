from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maestro_desktop.core.contacts.book import Book, MailOf, NumberOf, Reach
from maestro_desktop.core.contacts.edits import EditKind, Edits
from maestro_desktop.core.contacts.folding import email_key, fold_text, name_key
from maestro_desktop.core.contacts.model import Address, Contact, ContactKind, Email, Handle, Phone, Picture
from maestro_desktop.core.store import Store
from tests.core.desk import bounded

ADA = Contact(
    name="Ada Lovelace",
    given="Ada",
    family="Lovelace",
    org="Analytical Engines",
    title="Countess",
    phones=(Phone("020 7946 0018", "+442079460018", "", "work"), Phone("4711"), Phone("ask her")),
    emails=(Email("Ada@Example.com", "home"), Email("ada+bills@example.com")),
    notes="Likes\npunched cards",
    tags=("vip", "ünï"),
    do_not_call=True,
    source="csv",
    source_id="17",
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store.open(tmp_path / "maestro.db", None)
    yield store
    store.close()


@pytest.fixture
def book(store: Store) -> Book:
    return Book(store)


def person(name: str, *numbers: str) -> Contact:
    return Contact(name=name, phones=tuple(Phone(n, n if n.startswith("+") else "") for n in numbers))


def names(contacts: list[Contact]) -> list[str]:
    return [contact.name for contact in contacts]


def test_a_contact_comes_back_as_it_was_saved(book: Book) -> None:
    saved = book.save(ADA, 1_000)
    assert saved == replace(ADA, id=saved.id, created_at=1_000, changed_at=1_000)
    assert book.get(saved.id) == saved
    assert book.by_source("csv", "17") == saved
    assert book.count() == 1


def test_an_edit_replaces_everything(book: Book) -> None:
    first = book.save(ADA, 1_000)
    edited = replace(
        first, name="Ada King", given="", family="", phones=(Phone("+12025550143", "+12025550143"),), emails=()
    )
    saved = book.save(edited, 2_000)
    assert (saved.id, saved.created_at, saved.changed_at) == (first.id, 1_000, 2_000)
    assert book.get(first.id) == saved
    assert book.by_number("+442079460018") == book.by_email("ada@example.com") == []
    assert book.by_number("+12025550143") == [saved]
    assert book.count() == 1


def test_a_deleted_contact_is_found_nowhere(book: Book) -> None:
    ada, other = book.save(ADA, 1), book.save(person("Bob", "+12025550143"), 1)
    book.delete(ada.id)
    book.delete(999)
    assert book.get(ada.id) is None
    assert book.by_number("+442079460018") == book.by_extension("4711") == book.by_suffix("2079460018") == []
    assert book.by_email("ada@example.com") == []
    assert list(book.all()) == [other]


def test_who_has_a_number(book: Book) -> None:
    ada, bob = book.save(ADA, 1), book.save(person("Bob", "+442079460018", "+12025550143"), 1)
    assert book.by_number("+442079460018") == [ada, bob]
    assert book.by_number("+442079460019") == []


@pytest.mark.parametrize(
    ("raw", "extension"),
    [("4711", "4711"), ("47-11", "4711"), ("x12", "12"), ("Ext. 12", "12"),
     ("ext: 7", "7"), ("Room 5", ""), ("1234567", ""), ("12 or 34", ""), ("٤٧", "")],
)  # fmt: skip
def test_who_has_an_extension(book: Book, raw: str, extension: str) -> None:
    saved = book.save(person("Bob", raw), 1)
    digits = "".join(c for c in raw if c.isdigit())
    assert book.by_extension(digits) == ([saved] if extension else [])


def test_who_has_a_number_with_the_same_end(book: Book) -> None:
    ada = book.save(ADA, 1)
    assert book.by_suffix("9460019") == []
    assert book.by_suffix("0119460018") == [ada]
    assert book.by_suffix("460018") == []
    for n in range(30):
        book.save(person(f"P{n}", f"+4930{n:02}9460018"), 1)
    assert len(book.by_suffix("9460018")) == 20
    # Who has more of the number in common is among them, however many come before.
    late = book.save(person("Late", "+493099119460018"), 1)
    assert book.by_suffix("99119460018")[0] == late
    for n in range(30):
        book.save(person(f"Q{n}", "+443099119460018"), 1)
    assert late in book.by_suffix("99119460018")


@pytest.mark.parametrize("address", ["ada@example.com", "ADA@EXAMPLE.COM", " ada+anything@example.com "])
def test_a_mailbox_however_it_is_written(book: Book, address: str) -> None:
    saved = book.save(ADA, 1)
    assert book.by_email(address) == [saved]
    assert book.by_email("ada@example.org") == book.by_email("+@example.com") == []


def test_keys_of_odd_addresses() -> None:
    assert email_key("a+b@x") == "a@x"
    assert email_key("no address") == "no address"
    assert email_key('"a@b"+c@x.example') == '"a@b"@x.example'


def test_folding_is_done_once_and_for_all() -> None:
    for name in ("Łukasz Żółć", "Œuvre Straße", "İbrahim", "王小明", "ヤマダ", "ﬁona ＷＩＤＥ", "김철수", "Þóra"):
        assert fold_text(fold_text(name)) == fold_text(name)


def test_all_contacts_in_pages(book: Book) -> None:
    for number in range(1_203):
        book.save(person(f"P{number}", f"+4420794{number:05}"), 1)
    assert [contact.name for contact in book.all()] == [f"P{n}" for n in range(1_203)]
    assert [contact.id for contact in book.page(after=1_200)] == [1_201, 1_202, 1_203]


def test_the_index_follows_every_change(book: Book, tmp_path: Path) -> None:
    saved = [book.save(person(f"Person{n}", f"+4420794600{n:02}"), 1) for n in range(20)]
    for contact in saved[::2]:
        book.save(replace(contact, name=f"Renamed{contact.id}", phones=()), 2)
    for contact in saved[1::4]:
        book.delete(contact.id)
    db = book._store.db
    for table in ("contact_fts", "phone_fts"):
        db.execute(f"INSERT INTO {table}({table}, rank) VALUES ('integrity-check', 1)")


any_text = st.text(alphabet=st.characters(exclude_categories=()), max_size=12)


@bounded
@given(any_text, any_text, any_text, st.lists(any_text, max_size=3))
def test_any_text_is_saved_found_and_never_raises(
    book: Book, name: str, notes: str, typed: str, raws: list[str]
) -> None:
    saved = book.save(
        Contact(
            name=name,
            org="x",
            notes=notes,
            phones=tuple(map(Phone, raws)),
            emails=tuple(map(Email, raws)),
            tags=tuple(raws),
        ),
        1,
    )
    assert book.get(saved.id) == saved
    book.by_extension(typed)
    book.by_suffix("1234567")
    book.by_email(typed)
    assert book.by_source(typed or "x", typed) is None


def test_everything_about_a_contact_comes_back(book: Book) -> None:
    picture = Picture("image/png", b"\x89PNG")
    whole = Contact(
        name="Dr. Ada M. Lovelace",
        prefix="Dr.",
        given="Ada",
        additional="M.",
        family="Lovelace",
        suffix="FRS",
        phonetic="AY-da",
        org="Engines",
        department="Analysis",
        company_id=book.save(Contact(kind=ContactKind.COMPANY, org="Engines"), 1).id,
        phones=(Phone("020 7946 0018", "+442079460018", "12", "work", "GB", preferred=True),),
        handles=(Handle("whatsapp", "447700900123", "private"),),
        addresses=(Address("1 Row", "London", "", "W1", "UK", label="home"),),
        urls=("https://example.com",),
        pinned="Speak slowly.",
        fields=(("Account", "17"), ("Account", "18")),
        picture=book.keep_picture(picture),
    )
    company = book.save(Contact(kind=ContactKind.COMPANY, name="Analytical Engines"), 1)
    whole = replace(whole, company_id=company.id)
    saved = book.save(whole, 2)
    assert book.get(saved.id) == saved == replace(whole, id=saved.id, created_at=2, changed_at=2)
    assert book.picture(saved.picture) == picture
    assert book.people_of(company) == [saved]
    assert book.keep_picture(picture) == picture.id
    bad = book.save(replace(whole, id=0, fields=(("a\0\ud800", "b"),), pinned="\ud800"), 3)
    assert (bad.fields, bad.pinned) == ((("a?", "b"),), "?")


def test_an_id_never_comes_back_for_somebody_else(book: Book) -> None:
    """It stands in the ledger as who a call was with."""
    first, second = book.save(person("Ada"), 1), book.save(person("Bob"), 1)
    book.delete(second.id)
    third = book.save(person("Cy"), 1)
    assert (first.id, second.id, third.id) == (1, 2, 3)
    book.delete(1)
    book.delete(3)
    assert book.save(person("Di"), 1).id == 4


def test_numbers_without_a_country_are_found_by_their_digits(book: Book) -> None:
    ada = book.save(person("Ada", "(020) 7946-0018", "+442079460019"), 1)
    for digits in ("02079460018", "2079460018", "002079460018"):
        assert book.by_bare_number(digits) == [ada]
    assert not book.by_bare_number("2079460019")
    assert not book.by_bare_number("60018")
    assert not book.by_bare_number("000")


def test_of_very_many_the_same_few_are_read_without_sorting(book: Book, store: Store) -> None:
    numbers = ("+442079460018", "4711")
    shared = [
        Contact(
            name=f"Person {n}",
            phones=(Phone(numbers[0], numbers[0], ext=str(999 - n) if n % 2 else ""), Phone(numbers[1])),
            emails=(Email("info@example.com"),),
        )
        for n in range(300)
    ]
    ids = book.add(shared, 1)
    again = book.exactly(ids[0])
    assert again
    book.save(again, 2)
    assert [each.id for each in book.by_number(numbers[0])] == [id for id in ids if id % 2][:50]
    assert [each.name for each in book.by_number(numbers[0], "710")] == ["Person 289"]
    assert [each.id for each in book.by_extension("4711")] == [*ids[:50]]
    assert [each.id for each in book.by_email("info+x@example.com")] == [*ids[:50]]
    asked: list[str] = []
    store.db.set_trace_callback(asked.append)
    for _ in (book.by_number(numbers[0]), book.by_number(numbers[0], "1"), book.by_extension("4711")):
        pass
    book.by_email("info@example.com")
    store.db.set_trace_callback(None)
    plans = [str(store.rows(f"EXPLAIN QUERY PLAN {sql}")) for sql in asked if sql.startswith("SELECT")]
    assert len(plans) == 4
    assert not any("TEMP B-TREE FOR ORDER BY" in plan for plan in plans)


def test_companies_own_people_by_id_or_by_their_name(book: Book) -> None:
    globex = book.save(Contact(kind=ContactKind.COMPANY, name="Globex GmbH"), 1)
    other = book.save(Contact(kind=ContactKind.COMPANY, name="Initech"), 1)
    ada = book.save(Contact(name="Ada", org="GLOBEX"), 1)
    bob = book.save(Contact(name="Bob", org="Somewhere", company_id=globex.id), 1)
    book.save(Contact(name="Cy", org="Globex", company_id=other.id), 1)
    assert book.people_of(globex) == [ada, bob]
    assert book.companies("globex, inc.") == [globex]
    assert not book.companies("")


def test_people_stay_with_their_company_when_it_is_merged_or_deleted(book: Book, store: Store) -> None:
    edits = Edits(store, book)
    globex = book.save(Contact(kind=ContactKind.COMPANY, name="Globex"), 1)
    initech = book.save(Contact(kind=ContactKind.COMPANY, name="Initech"), 1)
    ada = book.save(Contact(name="Ada", org="Initech", company_id=initech.id), 1)
    bob = book.save(Contact(name="Bob", org="Initech"), 1)
    book.save(Contact(name="Cy", org="Initech", company_id=globex.id), 1)
    assert book.people_of(initech) == [ada, bob]
    with edits.record(EditKind.MERGED, "Globex", 2) as merge:
        whole = merge.merge(globex, [initech.id])
    assert [each.name for each in book.people_of(whole)] == ["Ada", "Bob", "Cy"]
    assert book.companies("Initech Inc") == book.companies("Globex") == [whole]
    with edits.record(EditKind.DELETED, "Globex", 3) as deletion:
        deletion.remove(whole.id)
    assert not book.companies("Initech")
    again = book.save(Contact(kind=ContactKind.COMPANY, name="Initech Ltd"), 4)
    assert book.companies("Initech") == [again]
    assert [each.name for each in book.people_of(again)] == ["Ada", "Bob", "Cy"]
    edits.undo(deletion.id, 5)
    assert [each.name for each in book.people_of(again)] == ["Bob"]
    book.delete(again.id)
    edits.undo(merge.id, 6)
    assert book.people_of(initech) == [ada, bob]
    assert [each.name for each in book.people_of(globex)] == ["Cy"]


def test_many_at_once_are_stored_like_one_by_one(book: Book) -> None:
    first = book.save(ADA, 1)
    people = [replace(ADA, name=f"Person {n}", source_id=f"u{n}", created_at=n) for n in range(2_000)]
    ids = book.add(people, 5)
    assert ids == range(first.id + 1, first.id + 2_001)
    stored = [book.exactly(id) for id in (ids[0], ids[-1])]
    assert stored == [
        replace(people[0], id=ids[0], created_at=5, changed_at=5),
        replace(people[-1], id=ids[-1], changed_at=5),
    ]
    assert [each.name for each in book.by_name("1999 person")] == ["Person 1999"]
    assert book.by_sources(ADA.source, ["u7", "u8", "none"]).keys() == {"u7", "u8"}
    assert book.delete_many(ids) == set()
    assert list(book.all()) == [first]
    assert book.add([], 1) == range(ids[-1] + 1, ids[-1] + 1)


def test_however_many_are_stored_at_once_few_statements_are_kept(book: Book, store: Store) -> None:
    """Each that was prepared takes memory, the longest ones megabytes."""
    said = set[str]()

    def hear(statement: str) -> None:
        said.add(re.sub(r"'(''|[^'])*'|\d+|NULL", "?", statement))

    book.add([Contact(name="the first")], 1)
    store.db.set_trace_callback(hear)
    for count in range(1, 65):
        book.add([replace(ADA, source_id=f"{count}-{each}") for each in range(count)], 1)
    store.db.set_trace_callback(None)
    assert book.count() == 1 + sum(range(1, 65))
    assert len([each for each in said if each.startswith("INSERT INTO phone(")]) <= 8


def test_who_is_there_with_a_name_and_a_number_or_an_address(book: Book) -> None:
    book.save(ADA, 1)
    crowd = [person(f"Person {n}", "+442079460999") for n in range(200)]
    book.add([*crowd, *(person("Same Name", f"+4420794{n:05}") for n in range(200))], 1)
    name, mail, number = name_key(ADA.name), email_key(ADA.emails[0].address), int(ADA.phones[0].e164[1:])
    there: list[Reach] = [NumberOf(name, number, ADA.phones[0].ext), MailOf(name, mail)]
    there += [NumberOf("199 person", 442079460999, ""), NumberOf("0 person", 442079460999, "")]
    there += [NumberOf("name same", 442079400199, "")]
    absent: list[Reach] = [
        NumberOf("nobody", number, ""),
        NumberOf(name, number, "77"),
        MailOf("nobody", mail),
        MailOf(name, "x@y"),
    ]
    absent += [NumberOf("200 person", 442079460999, ""), NumberOf("name same", 442079460999, ""), MailOf("", mail)]
    assert book.reached([*there, *absent]) == set(there)
    assert book.reached([]) == set()
