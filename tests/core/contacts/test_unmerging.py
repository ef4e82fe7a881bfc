"""Contacts that were merged, however often and with whatever choices, can be parted again as they were."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maestro_desktop.core.contacts.edits import EditKind
from maestro_desktop.core.contacts.merging import fields_to_choose, merged
from maestro_desktop.core.contacts.model import Contact, Phone, Picture
from maestro_desktop.core.history import History
from tests.core.contacts.test_edits import Desk
from tests.core.contacts.test_merging import CONTACTS
from tests.core.desk import bounded
from tests.core.test_history import an_interaction

PICTURES = [Picture("image/png", bytes([number])) for number in range(3)]
KEYS = ("+442079460018", "ada@x.example")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.store.close()


def merge(desk: Desk, contacts: Sequence[Contact], choice: dict[str, int], now_ms: int = 9) -> Contact:
    with desk.edits.record(EditKind.MERGED, contacts[0].name, now_ms) as edit:
        return edit.merge(merged(contacts, choice), [contact.id for contact in contacts[1:]])


@st.composite
def mornings(draw: st.DrawFn) -> list[tuple[Contact, int]]:
    """Contacts with the number of a picture (0: none)."""
    contacts = draw(st.lists(CONTACTS, min_size=2, max_size=6))
    return [(replace(each, id=0, company_id=0, picture=""), draw(st.integers(0, 3))) for each in contacts]


@bounded
@given(
    morning=mornings(),
    lessons=st.lists(st.tuples(st.integers(0, 5), st.sampled_from(KEYS), st.booleans()), max_size=4),
    merges=st.lists(st.tuples(st.permutations(range(6)), st.integers(2, 3)), min_size=1, max_size=4),
    data=st.data(),
)
def test_any_merges_can_be_taken_back(
    desk: Desk,
    morning: list[tuple[Contact, int]],
    lessons: list[tuple[int, str, bool]],
    merges: list[tuple[list[int], int]],
    data: st.DataObject,
) -> None:
    desk.store.rollback()
    history = History(desk.store)
    saved = [
        desk.save(replace(each, picture=desk.book.keep_picture(PICTURES[picture - 1]) if picture else ""))
        for each, picture in morning
    ]
    for which, key, is_them in lessons:
        teach = desk.choices.choose if is_them else desk.choices.veto
        teach(key, saved[which % len(saved)].id, 5)
    for number in range(12):
        history.put(an_interaction(number, contact_id=saved[number % len(saved)].id))
        if number == 6:
            history.write_held()
    theirs: dict[int, set[str]] = {
        contact.id: {each.id for each in history.of_contact([contact.id], -1)} for contact in saved
    }
    before: list[tuple[int, dict[str, list[Any]], dict[int, set[str]]]] = []
    for order, count in merges:
        there = list(desk.book.all())
        if len(there) < 2:
            break
        picked = [there[index] for index in order if index < len(there)][:count]
        content = desk.content()
        choice = {field.name: data.draw(st.integers(0, len(field.options) - 1)) for field in fields_to_choose(picked)}
        whole = merge(desk, picked, choice)
        before.append((desk.last().id, content, theirs))
        theirs = {**theirs, whole.id: set().union(*(theirs[contact.id] for contact in picked))}
        assert desk.book.count() == len(there) - len(picked) + 1
        for gone in picked:
            assert desk.book.get(gone.id) == whole
        for contact in desk.book.all():
            found = history.of_contact(desk.book.ids_of(contact.id), -1)
            assert {each.id for each in found} == theirs[contact.id]
            assert list(found) == sorted(found, key=lambda each: -each.began_at)
    for edit_id, content, had in reversed(before):
        assert not desk.edits.undo(edit_id, 99).kept
        assert desk.content() == content
        for contact in desk.book.all():
            found = history.of_contact(desk.book.ids_of(contact.id), -1)
            assert {each.id for each in found} == had[contact.id]


@bounded
@given(
    morning=mornings(),
    lessons=st.lists(st.tuples(st.integers(0, 5), st.sampled_from(KEYS), st.booleans()), max_size=4),
    later=st.lists(st.sampled_from(["notes", "tag", "number", "bare"]), max_size=3),
    data=st.data(),
)
def test_a_merge_is_taken_apart_whatever_was_done_to_its_contact_since(
    desk: Desk, morning: list[tuple[Contact, int]], lessons: list[tuple[int, str, bool]], later: list[str], data: Any
) -> None:
    desk.store.rollback()
    saved = [
        desk.save(replace(each, picture=desk.book.keep_picture(PICTURES[picture - 1]) if picture else ""))
        for each, picture in morning
    ]
    for which, key, is_them in lessons:
        teach = desk.choices.choose if is_them else desk.choices.veto
        teach(key, saved[which % len(saved)].id, 5)
    learned = {key: desk.choices.of(key) for key in KEYS}
    choice = {field.name: data.draw(st.integers(0, len(field.options) - 1)) for field in fields_to_choose(saved)}
    whole = merge(desk, saved, choice)
    merging = desk.last().id
    for number, what in enumerate(later):
        now = desk.book.exactly(whole.id) or Contact()
        match what:
            case "notes":
                now = replace(now, notes=f"{now.notes} later")
            case "tag":
                now = replace(now, tags=(*now.tags, f"later {number}"))
            case "number":
                now = replace(now, phones=(*now.phones, Phone(f"+4477009000{number:02}", f"+4477009000{number:02}")))
            case _:
                now = replace(now, phones=(), emails=())
        desk.save(now, 20 + number)
    before = desk.content()
    assert desk.edits.merge_of(whole.id) == merging
    edit_id = desk.edits.part(merging, whole.id, "", 50)
    assert [desk.book.exactly(each.id) for each in saved[1:]] == saved[1:]
    stays = desk.book.exactly(whole.id) or Contact()
    if not later:
        assert stays == replace(saved[0], changed_at=50, provisional=whole.provisional)
    added = [f"later {number}" for number, what in enumerate(later) if what == "tag"]
    assert set(added) <= set(stays.tags)
    assert ("later" in stays.notes) is ("notes" in later)
    assert {key: desk.choices.of(key) for key in KEYS} == learned
    assert not desk.edits.merge_of(whole.id)
    assert not desk.edits.part(merging, whole.id, "", 60)
    assert not desk.edits.undo(edit_id, 99).kept
    assert desk.content() == before
