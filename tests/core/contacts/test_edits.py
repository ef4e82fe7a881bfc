"""Whatever is done to contacts can be taken back, and then everything is as it was."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maestro_desktop.core.contacts.book import Book
from maestro_desktop.core.contacts.choices import Choices
from maestro_desktop.core.contacts.edits import Edit, EditKind, Edits, Undone
from maestro_desktop.core.contacts.model import Address, Contact, ContactKind, Email, Handle, Learned, Phone, Picture
from maestro_desktop.core.store import Store
from tests.core.desk import bounded

ADA = Contact(name="Ada", phones=(Phone("+442079460018", "+442079460018", label="work"),))
WHOLE = Contact(
    kind=ContactKind.COMPANY,
    name="Globex",
    emails=(Email("a@b.example", "home"),),
    handles=(Handle("sip", "globex"),),
    addresses=(Address(street="1 Road", locality="Leeds"),),
    urls=("https://globex.example",),
    tags=("vip",),
    fields=(("Account", "17"), ("Account", "18")),
    do_not_call=True,
    notes="x\ny",
    source="csv",
    source_id="1",
)
PICTURE = Picture("image/png", b"\x89PNG...")


class Desk:
    def __init__(self, path: Path) -> None:
        self.store = Store.open(path / "maestro.db", None)
        self.book = Book(self.store)
        self.edits = Edits(self.store, self.book)
        self.choices = Choices(self.store, self.book)

    def content(self) -> dict[str, list[Any]]:
        """Everything about contacts but the journal of edits itself."""
        tables = ("contact", "phone", "email", "choice", "contact_alias", "picture")
        told = {table: self.store.rows(f"SELECT * FROM {table} ORDER BY 1, 2") for table in tables}
        # Rows of numbers and addresses have ids that nobody sees.
        told["phone"] = sorted(row[1:] for row in told["phone"])
        told["email"] = sorted(row[1:] for row in told["email"])
        return told

    def save(self, contact: Contact, now_ms: int = 1) -> Contact:
        with self.edits.record(EditKind.SAVED, contact.name, now_ms) as edit:
            return edit.save(contact)

    def last(self) -> Edit:
        return self.edits.latest(limit=1)[0]

    def undo(self) -> Undone:
        return self.edits.undo(self.last().id, 99)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.store.close()


def test_what_was_made_is_gone_again(desk: Desk) -> None:
    before = desk.content()
    made = desk.save(replace(WHOLE, picture=desk.book.keep_picture(PICTURE)))
    assert desk.last() == Edit(1, 1, EditKind.SAVED, "Globex", 1)
    assert desk.undo() == Undone(1)
    assert desk.content() == before
    assert desk.book.get(made.id) is None
    assert desk.last() == Edit(1, 1, EditKind.SAVED, "Globex", 1, 99)
    assert desk.edits.undo(1, 100) == Undone()


def test_what_was_changed_is_as_before_times_and_all(desk: Desk) -> None:
    saved = desk.save(replace(WHOLE, picture=desk.book.keep_picture(PICTURE)), 5)
    before = desk.content()
    desk.save(replace(saved, name="Other", tags=(), picture="", notes="", phones=ADA.phones), 7)
    assert desk.undo() == Undone(1)
    assert desk.content() == before


def test_who_was_deleted_comes_back_with_what_was_learned(desk: Desk) -> None:
    saved = desk.save(WHOLE)
    desk.choices.choose("+442079460018", saved.id, 3)
    desk.choices.veto("+442079460019", saved.id, 4)
    before = desk.content()
    with desk.edits.record(EditKind.DELETED, "Globex", 9) as edit:
        edit.remove(saved.id)
        edit.remove(saved.id)
    assert not desk.book.count()
    assert not desk.choices.all()
    assert desk.undo() == Undone(1)
    assert desk.content() == before


def delete(desk: Desk, contact: Contact, now_ms: int) -> int:
    with desk.edits.record(EditKind.DELETED, contact.name, now_ms) as edit:
        edit.remove(contact.id)
    return edit.id


def test_what_was_learned_since_stands_above_what_comes_back(desk: Desk) -> None:
    """Of two who were each said to have a number, the one of whom it was said last has it; in whatever order."""
    key = "+442079460018"
    for order in ((0, 1), (1, 0)):
        ada, bob = desk.save(replace(ADA, name="Ada")), desk.save(replace(ADA, name="Bob"))
        edits = []
        for at, who in ((3, ada), (5, bob)):
            desk.choices.choose(key, who.id, at)
            edits.append(delete(desk, who, at + 1))
        for which in order:
            desk.edits.undo(edits[which], 9)
        assert desk.choices.of(key) == Learned(bob.id)
        assert [(each.contact.id, each.at_ms) for each in desk.choices.all()] == [(bob.id, 5)]
        for each in (ada, bob):
            desk.book.delete(each.id)


def test_what_was_learned_of_a_merged_one_stays_when_it_is_parted(desk: Desk) -> None:
    key, other, third = "+442079460018", "+442079460019", "+442079460020"
    ada, too, cy = desk.save(ADA), desk.save(replace(ADA, name="A. L.")), desk.save(WHOLE)
    for number in (key, other, third, "4711"):
        desk.choices.choose(number, too.id, 3)
    with desk.edits.record(EditKind.MERGED, "Ada", 9) as edit:
        edit.merge(ada, [too.id])
    desk.choices.veto(other, ada.id, 10)
    desk.choices.choose(third, cy.id, 11)
    desk.choices.choose("a@b.example", ada.id, 12)
    desk.choices.veto(key, cy.id, 13)
    desk.choices.choose("4711", ada.id, 14)
    desk.edits.undo(edit.id, 99)
    assert desk.choices.of(key) == Learned(too.id, frozenset({cy.id}))
    assert desk.choices.of(other) == Learned(0, frozenset({ada.id}))
    assert desk.choices.of(third) == Learned(cy.id)
    assert desk.choices.of("a@b.example") == desk.choices.of("4711") == Learned(ada.id)


def test_of_two_verdicts_on_one_number_the_later_one_goes_into_a_merge(desk: Desk) -> None:
    key = "+442079460018"
    ada, too = desk.save(ADA), desk.save(replace(ADA, name="A. L."))
    desk.choices.veto(key, ada.id, 3)
    desk.store.db.execute("INSERT INTO choice VALUES (?,?,?,?)", (key, too.id, "is", 4))
    before = desk.content()
    with desk.edits.record(EditKind.MERGED, "Ada", 9) as edit:
        edit.merge(ada, [too.id])
    assert desk.choices.of(key) == Learned(ada.id)
    desk.undo()
    assert desk.content() == before


def test_merged_ones_go_on_under_one_id_and_can_be_parted_again(desk: Desk) -> None:
    ada, too, third = desk.save(ADA), desk.save(replace(ADA, name="A. L.", notes="n")), desk.save(WHOLE)
    desk.choices.choose("+442079460018", too.id, 3)
    before = desk.content()
    with desk.edits.record(EditKind.MERGED, "Ada", 9) as edit:
        edit.merge(replace(ada, notes="n"), [too.id])
    between = desk.content()
    assert desk.book.get(too.id) == desk.book.get(ada.id) == replace(ada, notes="n", changed_at=9)
    assert desk.choices.of("+442079460018") == Learned(ada.id)
    with desk.edits.record(EditKind.MERGED, "Globex", 10) as edit:
        edit.merge(third, [ada.id])
    both = desk.book.get(too.id)
    assert both is not None
    assert both.id == third.id
    assert sorted(desk.book.ids_of(third.id)) == [ada.id, too.id, third.id]
    assert desk.edits.undo(desk.last().id - 1, 99) == Undone(0, (ada.id,))
    assert desk.undo() == Undone(2)
    assert desk.content() == between
    assert desk.edits.undo(desk.last().id - 1, 99) == Undone(2)
    assert desk.content() == before


def test_what_was_changed_since_stays(desk: Desk) -> None:
    import_id = desk.edits.open(EditKind.IMPORTED, "people.csv", 1)
    with desk.edits.more(import_id, 1) as edit:
        first, second = edit.save(ADA), edit.save(WHOLE)
    desk.save(replace(second, name="By hand"))
    assert desk.edits.undo(import_id, 9) == Undone(1, (second.id,))
    assert desk.book.get(first.id) is None
    kept = desk.book.get(second.id)
    assert kept is not None
    assert kept.name == "By hand"


def test_a_long_edit_is_taken_back_in_steps(desk: Desk) -> None:
    before = desk.content()
    import_id = desk.edits.open(EditKind.IMPORTED, "people.csv", 1)
    for _ in range(3):
        with desk.edits.more(import_id, 1) as edit:
            edit.save(ADA)
            edit.save(WHOLE if edit.count > 5 else replace(WHOLE, source_id=""))
    assert desk.last().count == 6
    steps = 0
    for _ in desk.edits.undo_in_parts(import_id, 9, 4):
        steps += 1
    assert steps == 2
    assert desk.content() == before
    assert desk.last().undone_at == 9


def test_nothing_done_is_nothing_to_take_back(desk: Desk) -> None:
    with desk.edits.record(EditKind.DELETED, "nobody", 1) as edit:
        edit.remove(17)
    assert not desk.edits.latest()


def test_what_fails_half_way_is_not_done(desk: Desk) -> None:
    before = desk.content()

    def fail() -> None:
        with desk.edits.record(EditKind.SAVED, "Ada", 1) as edit:
            edit.save(ADA)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert desk.content() == before
    assert not desk.edits.latest()


def test_a_picture_that_somebody_else_has_stays(desk: Desk) -> None:
    picture = desk.book.keep_picture(PICTURE)
    desk.save(replace(ADA, picture=picture))
    desk.save(replace(WHOLE, picture=picture))
    desk.undo()
    assert desk.book.picture(picture) == PICTURE
    assert desk.edits.undo(1, 9) == Undone(1)
    assert desk.book.picture(picture) is None


_ACTS = st.lists(st.tuples(st.sampled_from(["new", "change", "delete", "merge"]), st.integers(0, 9)), max_size=12)


@bounded
@given(acts=_ACTS)
def test_any_day_of_edits_can_be_taken_back_to_its_morning(
    tmp_path_factory: pytest.TempPathFactory, acts: list[tuple[str, int]]
) -> None:
    desk = Desk(tmp_path_factory.mktemp("edits"))
    mornings = []
    for number, (act, which) in enumerate(acts):
        contacts = list(desk.book.all())
        picked = contacts[which % len(contacts)] if contacts else None
        before, edits = desk.content(), len(desk.edits.latest())
        if act == "new" or picked is None:
            desk.save(replace(WHOLE if which % 2 else ADA, source_id="", name=f"n{number}"), number)
        elif act == "change":
            desk.save(replace(picked, name=f"n{number}", tags=(*picked.tags, "more")), number)
        elif act == "delete":
            with desk.edits.record(EditKind.DELETED, "x", number) as edit:
                edit.remove(picked.id)
        elif act == "merge" and len(contacts) > 1:
            others = [each.id for each in contacts if each.id != picked.id][:2]
            with desk.edits.record(EditKind.MERGED, "x", number) as edit:
                edit.merge(replace(picked, notes=f"n{number}"), others)
        if len(desk.edits.latest()) > edits:
            mornings.append((desk.last().id, before))
    for edit_id, before in reversed(mornings):
        assert not desk.edits.undo(edit_id, 99).kept
        assert desk.content() == before
    desk.store.close()
