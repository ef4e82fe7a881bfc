"""What an import does with each record, what it says of that before, and that all of it can be taken back."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import IO, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maestro_desktop.ahead import read_ahead
from maestro_desktop.core.contacts.columns import Column, Meaning
from maestro_desktop.core.contacts.directory import Directory
from maestro_desktop.core.contacts.edits import EditKind
from maestro_desktop.core.contacts.import_report import Fate, ImportCounts, ImportProgress, PreviewRow
from maestro_desktop.core.contacts.importing import (
    BATCH,
    GoOn,
    ImportBroken,
    NoSuchImport,
    UnreadableFile,
    import_file,
    preview,
    roll_back,
)
from maestro_desktop.core.contacts.matching import match
from maestro_desktop.core.contacts.model import Contact, ContactKind, Email, Phone, Picture
from maestro_desktop.core.contacts.vcard_writer import write_vcards
from maestro_desktop.core.interactions.model import Party, PartyKind
from maestro_desktop.core.store import StoreFull
from tests.core.contacts.importing import Office, stop_after
from tests.core.desk import bounded

ROOT = Path(__file__).parents[3]
LONDON = "+442079460018"
PHOTO = Picture("image/png", b"\x89PNG" * 50)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    office = Office(tmp_path)
    yield office
    office.store.close()


# -- before anything is written ---------------------------------------------------------------------------------------


def test_a_preview_says_what_becomes_of_each_record_and_writes_nothing(office: Office) -> None:
    office.take("id,name,phone\n1,Ada,020 7946 0018\n2,Bob,\n")
    office.edit(Contact(name="Eve", emails=(Email("eve@x.example"),)))
    before = office.content()
    told = office.look(
        "id,name,company,phone,email\n1,Ada,,020 7946 0018,\n2,Bob,Globex,ask him,\n3,Cyd,,020 7946 0018,\n"
        "4,Eve,,,EVE+x@x.example\n5,,,,\n6,cyd,,+44 20 7946 0018,\n1,Ada,,,\n7,Dee,,+44 (0)20 7946 0018,\n"
    )
    assert (told.file_name, told.format) == ("people.txt", "CSV")
    assert told.counts == ImportCounts(
        new=2, changed=1, unchanged=1, duplicate=2, unusable=2, numbers=5, numbers_not_understood=1
    )
    assert told.counts.records == 8
    assert told.rows == (
        PreviewRow(2, Fate.UNCHANGED, "Ada", "", (LONDON,)),
        PreviewRow(3, Fate.CHANGED, "Bob", "Globex", ("ask him",)),
        PreviewRow(4, Fate.NEW, "Cyd", "", (LONDON,)),
        PreviewRow(5, Fate.DUPLICATE, "Eve", "", (), "is there already, with the same e-mail address; not changed"),
        PreviewRow(6, Fate.UNUSABLE, "", "", (), "no name, company, number or e-mail address"),
        PreviewRow(7, Fate.DUPLICATE, "cyd", "", (LONDON,), "repeats line 4"),
        PreviewRow(8, Fate.UNUSABLE, "Ada", "", (), "repeats the id of the record in line 2"),
        PreviewRow(9, Fate.NEW, "Dee", "", (LONDON,)),
    )
    assert told.not_understood == ((3, "ask him"),)
    assert told.shared_numbers == ((LONDON, 3, False),)
    assert told.header == ("id", "name", "company", "phone", "email")
    assert [column.meaning for column in told.columns][:2] == [Meaning.ID, Meaning.NAME]
    assert told.samples[1] == ("2", "Bob", "Globex", "ask him", "")
    assert office.content() == before
    assert not office.store.db.in_transaction


def test_of_somebody_who_is_there_it_is_told_what_is_left_out(office: Office) -> None:
    office.edit(Contact(name="Eve", phones=(Phone("020 7946 0018", LONDON),), emails=(Email("eve@x.example"),)))
    told = office.look(
        "name,phone,email,company,notes\nEve,020 7946 0018,EVE@x.example,Globex,\nEve,,eve@x.example,,\n"
        "Eve,+44 20 7946 0018,e@y.example,,tea\n"
    )
    assert [row.why for row in told.rows] == [
        "is there already, with the same number; left out is what is new: company",
        "is there already, with the same e-mail address; not changed",
        "is there already, with the same number; left out is what is new: e-mail addresses, notes",
    ]


OFFICE = Contact(phones=(Phone(LONDON, LONDON),))
GLOBEX = replace(OFFICE, kind=ContactKind.COMPANY, name="Globex Ltd", org="Globex Ltd")
SHARERS = {
    "a couple": [replace(OFFICE, name=name) for name in ("Ada", "Bob")],
    "two colleagues": [replace(OFFICE, name=name, org="Acme") for name in ("Ax", "Bx")],
    "a company and one of its people": [GLOBEX, replace(OFFICE, name="A", org="Globex")],
    "a family": [replace(OFFICE, name=name) for name in ("Ada", "Bob", "Cyd", "Dee")],
    "colleagues": [replace(OFFICE, name=f"{org} {n}", org=org) for n, org in enumerate(("Acme", "acme", "Acme Ltd"))],
    "a company and two of its people": [GLOBEX, *(replace(OFFICE, name=name, org="Globex") for name in "AB")],
    "a company and others": [GLOBEX, replace(OFFICE, name="A", org="Globex"), replace(OFFICE, name="B")],
    "two companies": [
        GLOBEX,
        replace(GLOBEX, name="Globex Inc"),
        *(replace(OFFICE, name=n, org="Globex") for n in "AB"),
    ],
    "people of two companies": [replace(OFFICE, name=name, org=org) for name, org in ("Ax", "Bx", "Cx", "Dy")],
    "one of them without a company": [replace(OFFICE, name="A"), *(replace(OFFICE, name=n, org="x") for n in "BCD")],
    "one who stands there three times": [replace(OFFICE, name="Ada", org="x", notes=note) for note in "abc"],
}


@pytest.mark.parametrize("sharers", SHARERS.values(), ids=SHARERS)
def test_a_number_is_called_a_switchboard_if_it_will_be_one(office: Office, sharers: list[Contact]) -> None:
    cards = "".join(write_vcards([(each, None) for each in sharers], "4.0"))
    told = office.look(cards)
    office.take(cards)
    assert [each.number for each in told.shared_numbers] == (
        [LONDON] if len({each.name for each in sharers}) > 1 else []
    )
    found = match(Party(LONDON, LONDON, PartyKind.PHONE), Directory(office.store))
    assert any(each.is_switchboard for each in told.shared_numbers) is bool(found.switchboard)


def test_a_column_that_is_not_known_is_told_if_it_holds_something(office: Office) -> None:
    told = office.look("Kundenname;Rufnummer;Firma;Lieblingsfarbe;Leer\nHans;020 7946 0018;Meier AG;blau;\n")
    assert told.unknown == ("Kundenname", "Lieblingsfarbe")
    assert office.look("\n".join(("name,phone", "Ada,4711"))).unknown == ()


def test_lists_of_a_preview_are_cut_and_counts_are_whole(office: Office) -> None:
    told = office.look("name,phone\n" + "".join(f"P{n},no {n}\n" for n in range(1_200)) + "".join(["  ,?\n"] * 700))
    assert told.counts.records == 1_900
    assert (len(told.rows), len(told.not_understood)) == (1_000, 500)


def test_a_file_whose_columns_are_not_known_is_told_for_mapping(office: Office) -> None:
    told = office.look("Wer,Wo\nAda,London\n")
    assert told.counts == ImportCounts()
    assert (told.header, told.samples) == (("Wer", "Wo"), (("Ada", "London"),))
    assert [column.meaning for column in told.columns] == [Meaning.FIELD, Meaning.FIELD]
    assert told.unknown == ("Wer", "Wo")
    with pytest.raises(UnreadableFile, match="names no column that is known"):
        office.take("Wer,Wo\nAda,London\n")


def test_what_columns_mean_is_remembered_once_it_was_used(office: Office) -> None:
    content = "Wer,Wo\nAda,London\n"
    columns = (Column(Meaning.NAME, "Wer"), Column(Meaning.FIELD, "Wo", "Town"))
    assert office.look(content, columns=columns).counts.new == 1
    assert office.look(content).counts.new == 0
    assert office.take(content, columns=columns).counts.new == 1
    again = office.look(" wer , WO\nBob,Leeds\n")
    assert (again.counts.new, again.columns, again.unknown) == (1, columns, ())
    office.take("wer,wo\nBob,Leeds\n")
    assert [contact.fields for contact in office.book.all()] == [(("Town", "London"),), (("Town", "Leeds"),)]
    office.store.db.execute("""UPDATE csv_columns SET columns = '[["what", "?"]]'""")
    assert office.look(content).counts.new == 0


record = st.tuples(
    st.sampled_from(["", "", "1", "2", "3"]),
    st.sampled_from(["", "Ada", "ADA", "Bob", "Lovelace, Ada"]),
    st.sampled_from(["", LONDON, "020 7946 0018", "4711", "+44 161 496 0000"]),
    st.sampled_from(["", "a@x.example", "A+1@x.example", "b@x.example"]),
)


@bounded
@given(st.lists(st.lists(record, max_size=8), min_size=1, max_size=3), st.sampled_from(["skip", "add"]), st.booleans())
def test_an_import_does_what_its_preview_said(
    tmp_path_factory: pytest.TempPathFactory, files: list[list[tuple[str, ...]]], duplicates: str, edits: bool
) -> None:
    office = Office(tmp_path_factory.mktemp("office"))
    kept = []
    for number, rows in enumerate(files):
        content = "id,name,phone,email\n" + "".join(f"{','.join(row)}\n" for row in rows)
        before = office.content()
        told = office.look(content, duplicates=duplicates)
        assert office.content() == before
        done = office.take(content, now_ms=10 + number, duplicates=duplicates)
        assert done.counts == told.counts
        assert done.left_out == tuple((row.line, row.why) for row in told.rows if row.fate is Fate.UNUSABLE)
        assert (done.edit_id > 0) == bool(done.counts.new + done.counts.changed)
        again = office.take(content, now_ms=50, duplicates=duplicates)
        # Who was skipped for being somebody whom the file itself renames further down is a stranger the next time.
        if not (done.counts.duplicate and done.counts.changed):
            assert (again.counts.new, again.counts.changed, again.edit_id) == (0, 0, 0)
        if again.edit_id:
            office.take_back(again)
        kept.append((done, before))
        if edits and number == 0 and (contacts := list(office.book.all())):
            office.edit(replace(contacts[0], notes="mine"))
            kept.clear()
    for done, before in reversed(kept):
        if done.edit_id:
            assert not office.take_back(done)
        assert office.content() == before
    office.store.close()


# -- who is there already ---------------------------------------------------------------------------------------------


def test_people_who_are_there_from_elsewhere_come_in_only_if_asked_for(office: Office) -> None:
    office.edit(Contact(name="Ada Lovelace", phones=(Phone("020 7946 0018", LONDON),)))
    content = f'name,phone\n"Lovelace, Ada",{LONDON}\nAda Lovelace,+44 20 7946 0019\nBob,{LONDON}\n'
    assert office.take(content).counts == ImportCounts(new=2, duplicate=1, numbers=3)
    assert office.take(content, duplicates="add").counts == ImportCounts(new=1, unchanged=2, numbers=3)
    assert sorted(office.names) == ["Ada Lovelace", "Ada Lovelace", "Bob", "Lovelace, Ada"]


def test_one_number_with_two_extensions_is_two_people(office: Office) -> None:
    done = office.take("name,phone\nReception,020 7946 0018 ext. 1\nReception,020 7946 0018 ext. 2\n")
    assert done.counts.new == 2


def test_records_that_are_alike_to_the_last_letter_are_one(office: Office) -> None:
    assert office.take("name\nAda\nBob\nAda\n").counts == ImportCounts(new=2, duplicate=1)
    assert office.take("name,notes\nAda,x\nAda,y\n").counts == ImportCounts(new=1, changed=1)
    many = "name,notes\n" + "".join(f"Cyd,{n}\n" for n in range(150))
    assert office.take(many).counts.unusable == 0


def test_a_made_up_id_gives_way_to_one_that_is_in_the_file(office: Office) -> None:
    office.take("name,phone\nAda,4711\n")
    made = office.one("Ada").source_id
    content = f"id,name,phone,email\n{made},Ada,4711,\n,Ada,4711,other@x.example\n{made}-2,Cyd,,\n"
    assert office.take(content).counts == ImportCounts(new=2, unchanged=1, numbers=2, numbers_not_understood=2)
    assert office.take(content).counts.unchanged == 3


# -- what was edited since --------------------------------------------------------------------------------------------

LIST = "id,name,company,notes,phone,tags\n1,Ada,Engines,old,020 7946 0018;020 7946 0019,a;b\n"


def test_what_the_agent_changed_since_stays(office: Office) -> None:
    office.take(LIST)
    ada = office.one("Ada")
    office.edit(replace(ada, org="Mine", phones=ada.phones[:1], tags=("a", "mine")))
    assert office.take(LIST).counts.unchanged == 1
    newer = (
        LIST.replace("Engines", "Globex")
        .replace("old", "new")
        .replace(";020 7946 0019", ";020 7946 0019;0161 496 0000")
    )
    told = office.look(newer)
    assert told.counts.changed == 1
    assert told.doubts == ((2, "Changed here since an earlier import, and left as it is: company."),)
    done = office.take(newer, now_ms=7_000)
    now = office.one("Ada")
    assert (now.org, now.notes, now.tags) == ("Mine", "new", ("a", "mine"))
    assert [phone.e164 for phone in now.phones] == [LONDON, "+441614960000"]
    for _ in range(2):
        assert office.take(newer, now_ms=8_000).counts.unchanged == 1
    assert not office.take_back(done)
    assert office.one("Ada").notes == "old"


def test_an_edit_that_was_taken_back_is_none(office: Office) -> None:
    office.take(LIST)
    office.edit(replace(office.one("Ada"), org="Mine"))
    office.edits.undo(office.edits.latest(limit=1)[0].id, 6_000)
    office.take(LIST.replace("Engines", "Globex"))
    assert office.one("Ada").org == "Globex"


def test_who_was_put_into_a_company_by_hand_stays_there(office: Office) -> None:
    office.take(LIST)
    globex = office.edit(Contact(name="Globex"))
    office.edit(replace(office.one("Ada"), company_id=globex.id))
    office.take(LIST.replace("old", "new"))
    assert (office.one("Ada").company_id, office.one("Ada").notes) == (globex.id, "new")


# -- taking back ------------------------------------------------------------------------------------------------------


def cards(count: int, *, pictures: bool = False) -> bytes:
    people = (
        (
            Contact(name=f"Person {n}", source_id=f"u{n}", phones=(Phone(f"+44 20 7946 {n:04}"),)),
            PHOTO if pictures else None,
        )
        for n in range(count)
    )
    return "".join(write_vcards(people, "4.0")).encode()


def test_an_import_with_pictures_is_taken_back_whole(office: Office) -> None:
    office.take(cards(3))
    before = office.content()
    done = office.take(cards(5, pictures=True), now_ms=2_000)
    assert (done.counts.new, done.counts.changed) == (2, 3)
    assert office.book.picture(PHOTO.id) == PHOTO
    assert office.store.rows("SELECT count(*) FROM picture") == [(1,)]
    assert office.take(cards(5, pictures=True)).counts.unchanged == 5
    assert not office.take_back(done)
    assert office.content() == before
    with pytest.raises(NoSuchImport, match=r"people\.txt was taken back already"):
        office.take_back(done)


def test_only_imports_are_taken_back_here(office: Office) -> None:
    office.edit(Contact(name="Ada"))
    for edit_id in (1, 2):
        with pytest.raises(NoSuchImport, match=f"There is no import {edit_id}"):
            roll_back(edit_id, office.store, office.book, 1)


def test_a_cancelled_import_keeps_what_is_written_and_is_taken_back_like_any_other(office: Office) -> None:
    before = office.content()
    content = cards(6 * BATCH)
    progress: list[ImportProgress] = []

    def go_on(told: ImportProgress) -> bool:
        progress.append(told)
        return told.counts.records < BATCH

    done = office.take(content, go_on=go_on)
    assert done.cancelled
    assert 0 < done.counts.new < 6 * BATCH
    assert done.counts.new == office.book.count()
    assert progress[-1].total == len(content)
    assert [told.done for told in progress] == sorted(told.done for told in progress)
    edit = office.edits.get(done.edit_id)
    assert edit is not None
    assert edit.count == done.counts.new
    rest = office.take(content)
    assert (rest.counts.unchanged, rest.counts.new) == (done.counts.new, 6 * BATCH - done.counts.new)
    for each in (rest, done):
        assert not office.take_back(each)
    assert office.content() == before


def test_taking_back_can_be_stopped_and_gone_on_with(office: Office) -> None:
    before = office.content()
    done = office.take(cards(450))
    some = roll_back(done.edit_id, office.store, office.book, 2, go_on=stop_after(2))
    assert (some.restored, office.book.count()) == (200, 250)
    assert office.edits.latest()[0].undone_at is None
    assert roll_back(done.edit_id, office.store, office.book, 3).restored == 250
    assert office.content() == before
    assert office.edits.latest()[0].undone_at == 3


def test_a_stopped_preview_tells_nothing(office: Office) -> None:
    assert preview(office.file(cards(10)), office.store, office.book, "GB", go_on=lambda _: False) is None


# -- files that are hard to read --------------------------------------------------------------------------------------


def test_a_file_that_grows_is_read_as_it_was(office: Office, tmp_path: Path) -> None:
    for name, start, more in (
        ("a.csv", b"name\n" + b"Ada\n" * 3, b"Late\n"),
        ("a.vcf", cards(2_000), cards(1)),
        ("a.jsonl", b'{"name": "Bob"}\n', b'{"name": "Late"}\n'),
    ):
        file = tmp_path / name
        file.write_bytes(start)
        with file.open("ab") as end:
            import_file(file, office.store, office.book, "GB", 1, go_on=_growing(end, more))
        assert file.stat().st_size > len(start)
    assert "Late" not in office.names
    assert office.book.count() == 2_002


def _growing(end: IO[bytes], more: bytes) -> GoOn:
    def go_on(_: ImportProgress) -> bool:
        end.write(more)
        end.flush()
        return True

    return go_on


def test_what_a_full_disk_leaves_can_be_taken_back(office: Office) -> None:
    before = office.content()
    pages = office.store.db.execute("PRAGMA page_count").fetchone()[0]
    office.store.db.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreFull):
        office.take(cards(4_000))
    assert not office.edits.latest()
    office.store.db.execute(f"PRAGMA max_page_count = {pages + 150}")
    with pytest.raises(ImportBroken, match="The disk is full") as broken:
        office.take(cards(4_000))
    office.store.db.execute("PRAGMA max_page_count = 1073741823")
    done = broken.value.result
    assert 0 < done.counts.new == office.book.count() < 4_000
    assert not office.take_back(done)
    assert office.content() == before


def test_something_may_stand_before_the_first_card(office: Office) -> None:
    assert office.take(b"\xef\xbb\xbf\r\nFN:lost\r\n" + cards(1)).counts == ImportCounts(new=1, unusable=1, numbers=1)
    assert office.look(cards(1).decode().encode("utf-16")).format == "vCard"
    assert office.look('name,notes\nAda,"see\nBEGIN:VCARD\n"\n').counts.records >= 1


@pytest.mark.skipif(os.name != "posix", reason="sees a folder as a file")
def test_a_folder_is_an_os_error(office: Office, tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError):
        import_file(tmp_path, office.store, office.book, "GB", 1)


@pytest.mark.skipif(os.name != "posix", reason="memory is measured in another way")
def test_memory_is_bounded(tmp_path: Path) -> None:
    def took(what: str, count: int) -> tuple[int, int]:
        folder = tmp_path / f"{what}-{count}"
        folder.mkdir()
        done = subprocess.run(
            [sys.executable, "-m", "tests.core.contacts.import_child", str(folder), what, str(count)],
            cwd=ROOT, capture_output=True, check=True, text=True,
        )  # fmt: skip
        new, megabytes = map(int, done.stdout.split())
        return new, megabytes

    few, little = took("rows", 500)
    assert few == 500
    many, more = took("rows", 20_000)
    assert many == 20_000
    # A million take some 50 MB: 20 bytes for a name, as many for a number, and what the store's cache holds.
    assert more - little < 20
    pictured, most = took("photo", 100)
    assert pictured == 2
    assert most - little < 100


def test_the_ids_of_another_list_say_nothing_about_who_is_here(office: Office) -> None:
    """Contacts and companies of one CRM both count from 1."""
    people = "Record ID,First Name,Last Name,Email,Phone Number\n101,Ann,Lee,a@x.example,+442079460018\n"
    companies = "Record ID,Company name,Phone Number\n101,Acme Corp,+442079460099\n"
    office.take(people)
    done = office.take(companies)
    assert (done.counts.new, done.counts.changed) == (1, 0)
    assert sorted(office.names) == ["Acme Corp", "Ann Lee"]
    before = office.content()
    for again in (people, companies):
        assert office.take(again).counts.unchanged == 1
    assert office.content() == before


def test_whom_a_rule_has_put_in_stands_in_nobodys_way(office: Office) -> None:
    office.book.save(Contact(name="Ada", phones=(Phone(LONDON, LONDON),), provisional=True), 1)
    assert office.take("name,phone,email\nAda,020 7946 0018,ada@x.example\n").counts.new == 1


# -- imports, edits, merges and imports again -------------------------------------------------------------------------


def test_each_import_after_an_edit_brings_what_is_new_in_its_file(office: Office) -> None:
    def card(title: str, number: str) -> str:
        return f"BEGIN:VCARD\nUID:1\nFN:Ada\nTITLE:{title}\nTEL:{number}\nEND:VCARD\n"

    office.take(card("T1", "+44 20 7946 0011"))
    office.edit(replace(office.one("Ada"), notes="mine"))
    second = office.take(card("T2", "+44 20 7946 0012"), now_ms=6_000)
    assert not office.look(card("T3", "+44 20 7946 0013")).doubts
    office.take(card("T3", "+44 20 7946 0013"), now_ms=7_000)
    ada = office.one("Ada")
    assert (ada.title, ada.notes, [phone.e164 for phone in ada.phones]) == ("T3", "mine", ["+442079460013"])
    # Later changes are in the way, until they are taken back.
    assert office.take_back(second) == (ada.id,)
    edit = office.edits.latest(limit=1)[0]
    roll_back(edit.id, office.store, office.book, 8_000)
    assert not office.take_back(second)
    assert office.one("Ada").title == "T1"


ROBERT_AND_BOB = f"id,name,phone,title\n1,Robert Smith,{LONDON},\n2,Bob Smith,{LONDON},\n"


def merge_bob_into_robert(office: Office) -> None:
    robert, bob = office.one("Robert Smith"), office.one("Bob Smith")
    with office.edits.record(EditKind.MERGED, "Robert Smith", 5_000) as edit:
        edit.merge(robert, [bob.id])
    office.store.commit()


def test_who_was_merged_is_not_made_again(office: Office) -> None:
    came = office.take(ROBERT_AND_BOB)
    merge_bob_into_robert(office)
    assert office.take(ROBERT_AND_BOB).counts.unchanged == 2
    newer = ROBERT_AND_BOB.replace(f"Bob Smith,{LONDON},", "Bob Smith,020 7946 0099,Boss")
    newer = newer.replace("Robert Smith,", "Robert Smyth,")
    done = office.take(newer, now_ms=6_000)
    assert (done.counts.changed, office.names) == (2, ["Robert Smyth"])
    robert = office.one("Robert Smyth")
    assert (robert.title, [phone.e164 for phone in robert.phones]) == ("Boss", [LONDON, "+442079460099"])
    assert office.take(newer, now_ms=7_000).counts.unchanged == 2
    assert not office.take_back(done)
    merge = office.edits.latest(EditKind.MERGED)[0]
    assert len(office.take_back(came)) == 2
    office.edits.undo(merge.id, 8_000)
    assert not office.take_back(came)
    assert not office.names


def test_what_is_taken_back_of_an_import_can_be_gone_on_with(office: Office) -> None:
    first = office.take("id,name,title\n1,Ada,T1\n2,Bob,\n3,Cyd,\n")
    second = office.take("id,name,title\n1,Ada,T2\n", now_ms=2_000)
    with office.edits.record(EditKind.DELETED, "Cyd", 3_000) as edit:
        edit.remove(office.one("Cyd").id)
    ada = office.one("Ada")
    told = roll_back(first.edit_id, office.store, office.book, 4_000)
    assert (told.restored, told.kept, office.names) == (2, (ada.id,), ["Ada"])
    assert not office.take_back(second)
    assert not office.take_back(first)
    assert not office.names
    with pytest.raises(NoSuchImport, match="taken back already"):
        office.take_back(first)


def test_a_new_number_of_somebody_without_an_id_is_taken(office: Office) -> None:
    office.take("name,email,phone,title\nAda,a@x.example,020 7946 0011,\nBob,b@x.example,020 7946 0012,\n")
    newer = "name,email,phone,title\nAda,a@x.example,020 7946 0099,Boss\nBob,b@x.example,020 7946 0012,\n"
    told = office.look(newer)
    assert (told.counts.changed, told.counts.unchanged, told.counts.duplicate) == (1, 1, 0)
    done = office.take(newer, now_ms=2_000)
    ada = office.one("Ada")
    assert (ada.title, [phone.e164 for phone in ada.phones]) == ("Boss", ["+442079460011", "+442079460099"])
    assert office.take(newer, now_ms=3_000).counts.unchanged == 2
    # A list that says less takes nothing away.
    assert office.take("name,email\nAda,a@x.example\n", now_ms=4_000).counts.unchanged == 1
    assert not office.take_back(done)
    assert [phone.e164 for phone in office.one("Ada").phones] == ["+442079460011"]


@pytest.mark.parametrize("form", ["name,title\n{}\n", "BEGIN:VCARD\nFN:{}\nTEL:1\nEND:VCARD\n"])
def test_letters_that_are_guessed_are_said_to_be(office: Office, form: str) -> None:
    content = form.format("Łukasz Żółć").encode("cp1250")
    (doubt,) = office.look(content).doubts
    assert "does not say how its letters are written" in doubt[1]
    assert not office.look(content, encoding="cp1250").doubts
    office.take(content, encoding="cp1250")
    assert office.names == ["Łukasz Żółć"]
    assert not office.look(form.format("Łukasz")).doubts


def test_nobody_is_lost_to_a_list_of_others_that_counts_from_1_too(office: Office) -> None:
    office.take(f"Record ID,First Name,Last Name,Phone Number\n101,Ann,Lee,{LONDON}\n")
    companies = "Record ID,Company name\n101,Acme Corp\n"
    assert office.take(companies, now_ms=2_000).counts == ImportCounts(new=1)
    assert office.take(companies, now_ms=3_000).counts == ImportCounts(unchanged=1)
    assert office.names == ["Ann Lee", "Acme Corp"]


@pytest.mark.parametrize("duplicates", ["skip", "add"])
def test_reading_ahead_makes_no_difference(tmp_path: Path, duplicates: str) -> None:
    rows = [f"{number % 2_400},Ann {number % 1_300},020 7946 {number % 900:04}\n" for number in range(3 * BATCH)]
    rows += [f",Bob {number % 7},020 7946 {number % 11:04}\n" for number in range(300)]
    content = "id,name,phone\n" + "".join(rows)
    told = []
    ways: dict[str, dict[str, Any]] = {"in turn": {}, "ahead": {"ahead": read_ahead}}
    for name, how in ways.items():
        (tmp_path / name).mkdir()
        office = Office(tmp_path / name)
        before = office.look(content, duplicates=duplicates, **how)
        done = office.take(content, duplicates=duplicates, **how)
        again = office.take(content, duplicates=duplicates, now_ms=2_000, **how)
        told.append((before, done, again, office.content()))
        office.store.close()

    assert told[0] == told[1]
    assert told[0][1].counts.new > 2_000


def test_a_cancelled_import_that_reads_ahead_holds_whole_batches(office: Office) -> None:
    rows = "".join(f"Ann {number},020 7946 {number % 1_000:04},{'x' * 900}\n" for number in range(3 * BATCH))

    done = office.take(
        f"name,phone,notes\n{rows}", go_on=lambda so_far: so_far.done < 0.9 * so_far.total, ahead=read_ahead
    )

    assert done.cancelled
    assert office.book.count() == done.counts.new
    assert 0 < done.counts.new < 3 * BATCH
    assert not office.take_back(done)
    assert office.book.count() == 0


def test_what_was_read_ahead_of_a_cancel_is_not_written_any_more(office: Office) -> None:
    """Who ends the app waits for this."""
    rows = "\n".join(f"Person {n},+4930{n:07d}" for n in range(4 * BATCH))
    done = office.take(f"name,phone\n{rows}\n", go_on=lambda so_far: not so_far.counts.new, ahead=read_ahead)
    assert done.cancelled
    assert done.counts.new == BATCH == office.book.count()
