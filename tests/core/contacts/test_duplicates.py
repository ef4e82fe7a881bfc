"""Who is in the store twice is found; who only shares a telephone is not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maestro_desktop.core.contacts.book import Book
from maestro_desktop.core.contacts.choices import Choices
from maestro_desktop.core.contacts.duplicates import (
    SHARED,
    Alike,
    DuplicateGroup,
    find_duplicates,
    keep_apart,
    no_longer_apart,
)
from maestro_desktop.core.contacts.edits import EditKind, Edits
from maestro_desktop.core.contacts.likeness import Likeness, likeness
from maestro_desktop.core.contacts.model import Contact, ContactKind, Email, NumberUse, Phone
from maestro_desktop.core.store import Store
from tests.core.desk import bounded

NUMBER, OTHER = "+442079460018", "+442079460019"


class Shelf:
    def __init__(self, path: Path) -> None:
        self.store = Store.open(path / "maestro.db", None)
        self.book = Book(self.store)

    def put(self, name: str, *numbers: str, email: str = "", org: str = "", **more: Any) -> int:
        phones = tuple(Phone(n, n.partition(";")[0], n.partition("ext=")[2]) for n in numbers)
        emails = (Email(email),) if email else ()
        return self.book.save(Contact(name=name, phones=phones, emails=emails, org=org, **more), 1).id

    def company(self, name: str, *numbers: str, **more: Any) -> int:
        return self.put(name, *numbers, kind=ContactKind.COMPANY, **more)

    def found(self, limit: int = 100) -> tuple[DuplicateGroup, ...]:
        return find_duplicates(self.store.db, limit)

    def ids(self) -> list[list[int]]:
        return [[contact.id for contact in group.contacts] for group in self.found()]

    @property
    def why(self) -> list[tuple[str, ...]]:
        return [group.why for group in self.found()]


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path)
    yield shelf
    shelf.store.close()


def test_people_of_companies_that_were_merged_are_colleagues(shelf: Shelf) -> None:
    globex, initech = shelf.company("Globex"), shelf.company("Initech")
    shelf.put("Ben Ohm", NUMBER, company_id=globex)
    shelf.put("Cleo Watt", NUMBER, company_id=initech)
    assert len(shelf.ids()) == 1
    edits, whole = Edits(shelf.store, shelf.book), shelf.book.get(globex)
    assert whole
    with edits.record(EditKind.MERGED, "Globex", 2) as merge:
        merge.merge(whole, [initech])
    assert not shelf.ids()


def test_the_same_number(shelf: Shelf) -> None:
    shelf.put("Ada Lovelace", NUMBER)
    shelf.put("Lovelace, Ada", OTHER, NUMBER)
    shelf.put("Ben Ohm", "+442079460020")
    (group,) = shelf.found()
    assert [contact.name for contact in group.contacts] == ["Ada Lovelace", "Lovelace, Ada"]
    assert group.alike == (Alike.NUMBER, Alike.NAME)
    assert group.why == ("Both have +44 20 7946 0018.", "Same name.")


def test_the_same_address_in_other_spellings(shelf: Shelf) -> None:
    shelf.put("Ada Lovelace", email="Ada@X.example")
    shelf.put("A. Lovelace", email="ada+shop@x.example", org="Globex")
    shelf.put("none", email="none")
    shelf.put("also none", email="none")
    (group,) = shelf.found()
    assert group.alike == (Alike.EMAIL, Alike.NAME)
    assert group.why == ("Both have ada@x.example.", "Similar names, and e-mail addresses at x.example.")


@pytest.mark.parametrize(
    "name", ["Lovelace Ada", "LOVELACE, Ada", "A. Lovelace", "Ada King Lovelace", "Ada Lovelase", "Dr. Ada Lovelace"]
)
def test_similar_names_at_one_company(shelf: Shelf, name: str) -> None:
    shelf.put("Ada Lovelace", org="Globex")
    shelf.put("Åsa Lovelace", org="Globex")
    shelf.put("Ada Byron", org="Globex")
    other = shelf.put(name, org="GLOBEX Ltd.")
    shelf.put(name, org="Initech")
    shelf.put(name)
    (group,) = shelf.found()
    assert [contact.id for contact in group.contacts] == [1, other]
    assert group.alike == (Alike.NAME,)
    assert group.why[0] in ("Same name at the same company.", "Similar names at the same company.")


def test_similar_names_at_one_mail_domain(shelf: Shelf) -> None:
    for domain in ("globex.example", "gmail.com"):
        shelf.put("Ada Lovelace", email=f"ada@{domain}")
        shelf.put("A. Lovelace", email=f"lovelace@{domain}")
    assert shelf.why == [("Similar names, and e-mail addresses at globex.example.",)]


def test_a_family_on_one_number(shelf: Shelf) -> None:
    for name in ("Ada Lovelace", "Byron Lovelace", "Lovelace, Anne"):
        shelf.put(name, NUMBER, email="lovelaces@x.example")
    shelf.put("Kovács Anna", OTHER, given="Anna", family="Kovács")
    shelf.put("Kovács Péter", OTHER, given="Péter", family="Kovács")
    shelf.put("山田 太郎", "+81312345678")
    shelf.put("山田 花子", "+81312345678")
    assert shelf.found() == ()


def test_a_company_and_its_people_on_its_switchboard(shelf: Shelf) -> None:
    company = shelf.company("Globex Ltd", NUMBER)
    shelf.put("Ada Lovelace", NUMBER, org="Globex")
    shelf.put("Ben Ohm", NUMBER, company_id=company)
    shelf.put("Cleo Watt", NUMBER, company_id=company)
    shelf.put("", NUMBER, org="Globex")
    assert shelf.ids() == [[1, 5]]
    assert shelf.why == [("Both have +44 20 7946 0018.", "Same name at the same company.")]


def test_people_on_a_number_of_many(shelf: Shelf) -> None:
    for name in ("Ada Lovelace", "Ben Ohm", "Cleo Watt", "Dan Volt", "Eve Farad", "", "Ada"):
        shelf.put(name, NUMBER)
    assert shelf.found() == ()
    twice = shelf.put("Eve  FARAD", NUMBER)
    assert shelf.ids() == [[5, twice]]


def test_what_was_said_of_a_number_counts(shelf: Shelf) -> None:
    shelf.put("", NUMBER)
    shelf.put("Ada Lovelace", NUMBER)
    shelf.put("Ben Ohm", OTHER)
    shelf.put("Ohm Ben", OTHER)
    for number in (NUMBER, OTHER):
        Choices(shelf.store, shelf.book).set_use(number, NumberUse.SWITCHBOARD, 1)
    assert shelf.ids() == [[3, 4]]
    Choices(shelf.store, shelf.book).set_use(NUMBER, NumberUse.PERSONAL, 1)
    assert len(shelf.ids()) == 2


def test_what_is_shared_is_read_from_an_index(shelf: Shelf) -> None:
    for table, key, index in (("phone", "e164", "phone_e164"), ("email", "key", "email_key")):
        plan = shelf.store.rows(f"EXPLAIN QUERY PLAN {SHARED.format(table=table, key=key)}", (0, 9))
        assert [step[3] for step in plan] == [f"SEARCH {table} USING COVERING INDEX {index} ({key}>?)"]


def test_extensions_make_other_numbers(shelf: Shelf) -> None:
    shelf.put("Ada Lovelace", f"{NUMBER};ext=12")
    shelf.put("Ben Ohm", f"{NUMBER};ext=13")
    assert shelf.found() == ()
    shelf.put("Lovelace Ada", NUMBER)
    assert shelf.ids() == [[1, 3]]


def test_two_names_on_one_number_come_last(shelf: Shelf) -> None:
    """Somebody may have another name now, or it is one desk: the agent knows."""
    shelf.put("Ada Byron", NUMBER)
    shelf.put("Ada Lovelace", NUMBER)
    shelf.put("Ben Ohm", org="Globex")
    shelf.put("Ohm Ben", org="Globex")
    assert shelf.ids() == [[3, 4], [1, 2]]
    assert shelf.found()[1].alike == (Alike.NUMBER,)
    shelf.put("Cleo Watt", OTHER, org="Globex")
    shelf.put("Dan Volt", OTHER, org="Globex")
    assert len(shelf.found()) == 2


def test_a_contact_without_a_name_is_somebody_on_that_number(shelf: Shelf) -> None:
    shelf.put("", NUMBER, provisional=True)
    shelf.put("Ada Lovelace", NUMBER)
    assert shelf.ids() == [[2, 1]]
    assert shelf.why == [("Both have +44 20 7946 0018.", "One of them has no name.")]
    shelf.put("Byron Lovelace", NUMBER)
    assert shelf.ids() == [[2, 1]]


def test_one_company_twice(shelf: Shelf) -> None:
    shelf.company("Globex Ltd.")
    shelf.company("GLOBEX")
    shelf.company("Globex Foods")
    shelf.put("Ada Lovelace", org="Globex")
    assert shelf.ids() == [[1, 2]]


def test_more_than_two_are_one_group(shelf: Shelf) -> None:
    shelf.put("Ada Lovelace", NUMBER, email="ada@x.example")
    shelf.put("A. Lovelace", NUMBER)
    shelf.put("Ada Lovelace", email="ada@x.example")
    (group,) = shelf.found()
    assert len(group.contacts) == 3
    assert group.alike == (Alike.NUMBER, Alike.EMAIL, Alike.NAME)
    assert group.why == ("2 of them have +44 20 7946 0018.", "2 of them have ada@x.example.", "Similar names.")


def test_a_group_has_an_end(shelf: Shelf) -> None:
    for _ in range(25):
        shelf.put("Ada Lovelace", NUMBER, email="ada@x.example")
    assert sum(map(len, shelf.ids())) <= 25
    assert all(len(ids) <= 10 for ids in shelf.ids())


def test_the_best_evidence_comes_first_and_the_list_has_an_end(shelf: Shelf) -> None:
    for number in range(6):
        shelf.put(f"Ada {'x' * number}y", org="Globex")
        shelf.put(f"{'x' * number}y Ada", org="Globex")
    shelf.put("Ben Ohm", NUMBER, email="ben@x.example")
    shelf.put("Ben Ohm", NUMBER, email="ben@x.example")
    assert [group.alike for group in shelf.found(3)] == [tuple(Alike), (Alike.NAME,), (Alike.NAME,)]
    assert len(shelf.found()) == 7
    assert shelf.found(0) == ()
    assert shelf.found() == shelf.found()


def test_who_is_apart_stays_apart(shelf: Shelf) -> None:
    ids = [shelf.put("Ada Lovelace", NUMBER) for _ in range(3)]
    keep_apart(shelf.store, [ids[2], ids[0]])
    assert shelf.ids() == [[1, 2]]
    keep_apart(shelf.store, ids)
    assert shelf.found() == ()
    assert shelf.store.rows("SELECT * FROM contact_apart") == [(1, 2), (1, 3), (2, 3)]
    no_longer_apart(shelf.store, reversed(ids))
    assert shelf.ids() == [ids]
    keep_apart(shelf.store, ids[:2])
    edits = Edits(shelf.store, shelf.book)
    with edits.record(EditKind.MERGED, "Ada", 9) as edit:
        whole = shelf.book.exactly(ids[2])
        assert whole is not None
        edit.merge(whole, [ids[1]])
    assert shelf.found() == ()
    edits.undo(edits.latest()[0].id, 10)
    assert shelf.ids() == [[1, 3]]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Ada Lovelace", "lovelace, ADA", Likeness.SAME),
        ("Ada Lovelace", "A Lovelace", Likeness.SIMILAR),
        ("Ada B. Lovelace", "Ada Byron Lovelace", Likeness.SIMILAR),
        ("Ada Lovelace", "Ada Lvoelace", Likeness.SIMILAR),
        ("Wilhelmina Ohm", "Wilhelmnia Ohm", Likeness.SIMILAR),
        ("Globexia", "Globexxia", Likeness.SIMILAR),
        ("Ada", "Ada Lovelace", Likeness.PART),
        ("Ada", "Ben", Likeness.OTHER),
        ("Bob Ohm", "Robert Ohm", Likeness.FAMILY),
        ("Martin Ohm", "Martina Ohm", Likeness.FAMILY),
        ("Alexander Ohm", "Alexandra Ohm", Likeness.FAMILY),
        ("B. Lovelace", "Ada Lovelace", Likeness.FAMILY),
        ("Ada Byron", "Ada Lovelace", Likeness.OTHER),
        ("A. L.", "Ada Lovelace", Likeness.OTHER),
        ("Room 100001", "Room 100002", Likeness.OTHER),
        ("+44 20 7946 0018", "Ada", Likeness.NAMELESS),
        ("ada@x.example", "Ada", Likeness.NAMELESS),
        ("", "", Likeness.NAMELESS),
        ("山田太郎", "山田 太郎", Likeness.SAME),
        ("Иван Петров", "И. Петров", Likeness.SIMILAR),
        ("山 本", "山 田", Likeness.FAMILY),
    ],
)
def test_names(one: str, other: str, expected: Likeness) -> None:
    assert likeness(one, other) is expected
    assert likeness(other, one) is expected


@bounded
@given(st.text(max_size=30), st.text(max_size=30))
def test_any_two_names_can_be_compared(one: str, other: str) -> None:
    assert likeness(one, other) is likeness(other, one)
    assert likeness(one, one) in (Likeness.SAME, Likeness.NAMELESS)


GIVEN = ("Ada", "Ben", "Cleo", "Dara", "Eve", "Finn", "Grace")
FAMILIES = ("Lovelace", "Ohm", "Watt", "Faraday")


@bounded
@given(
    people=st.lists(st.sampled_from([(g, f) for g in GIVEN for f in FAMILIES]), min_size=1, max_size=8, unique=True),
    twice=st.lists(
        st.tuples(st.integers(0, 7), st.sampled_from(["number", "email", "company", "initial"])), max_size=4
    ),
    on_switchboard=st.booleans(),
)
def test_planted_ones_are_found_and_families_and_switchboards_are_not(
    shelf: Shelf,
    people: Sequence[tuple[str, str]],
    twice: Sequence[tuple[int, str]],
    on_switchboard: bool,
) -> None:
    """Everybody has the number of their family, and works at a company whose switchboard some have too."""
    shelf.store.rollback()
    shelf.company("Globex Ltd", OTHER)
    ids = []
    for place, (name, family) in enumerate(people):
        numbers = [f"+4420794600{20 + FAMILIES.index(family)}", *([OTHER] if on_switchboard else [])]
        email = f"{place}@globex.example"
        ids.append(shelf.put(f"{name} {family}", *numbers, email=email, org="Globex", given=name, family=family))
    assert shelf.found() == ()
    planted: dict[int, set[int]] = {}
    for which, how in twice:
        place = which % len(people)
        name, family = people[place]
        match how:
            case "number":
                id = shelf.put(f"{family}, {name}", f"+4420794600{20 + FAMILIES.index(family)}")
            case "email":
                id = shelf.put(f"{name} X. {family}", email=f"{place}@GLOBEX.example")
            case "company":
                id = shelf.put(f"{family} {name}", org="globex")
            case _:
                id = shelf.put(f"{name[0]}. {family}", org="globex")
        planted.setdefault(place, {ids[place]}).add(id)
    assert sorted(map(sorted, shelf.ids())) == sorted(map(sorted, planted.values()))
