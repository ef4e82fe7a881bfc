"""What we export we import unchanged."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from maestro_desktop.core.contacts.edits import EditKind
from maestro_desktop.core.contacts.exporting import ExportFormat, everybody_found, export_file
from maestro_desktop.core.contacts.import_report import ImportCounts
from maestro_desktop.core.contacts.jsonfile import as_json
from maestro_desktop.core.contacts.model import Address, Contact, ContactKind, Email, Handle, Phone, Picture
from tests.core.contacts.importing import Office
from tests.core.desk import bounded

T = TypeVar("T")
PHOTO = Picture("image/png", b"\x89PNG" * 50)


def some(inner: st.SearchStrategy[T], most: int = 3) -> st.SearchStrategy[tuple[T, ...]]:
    """Different ones: a list that says a thing twice comes back saying it once."""
    return st.lists(inner, max_size=most, unique=True).map(tuple)


# Without what no file can hold: controls, blanks around a text.
texts = st.text(
    st.one_of(
        st.sampled_from("\\\n,;:\"'=|+-@ äł漢"), st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp", "Zs"])
    ),
    max_size=10,
).map(str.strip)
words = texts.filter(bool)
labels = st.one_of(st.just(""), st.sampled_from(["work", "cell", "Büro Süd", "fax"]))
numbers = st.sampled_from(["020 7946 0018", "+442079460018", "+44 20 7946 0019 ext. 4", "4711", "ask him", "=1"])
services = st.sampled_from(["skype", "sip", "What's new"])
TEXTS = (
    "given",
    "family",
    "additional",
    "prefix",
    "suffix",
    "phonetic",
    "org",
    "department",
    "title",
    "notes",
    "pinned",
)
phones = st.builds(Phone, raw=numbers, label=labels, preferred=st.booleans())
emails = st.builds(Email, words, labels)
addresses = st.builds(
    lambda street, town, label: Address(street, town, "", "W5", "UK", "1", "b", label), texts, texts, labels
)
contacts = st.builds(
    Contact,
    kind=st.sampled_from(ContactKind),
    name=words,
    **dict.fromkeys(TEXTS, texts),
    phones=st.lists(phones, max_size=7, unique_by=lambda each: each.raw).map(tuple),
    emails=st.lists(emails, max_size=7, unique_by=lambda each: each.address).map(tuple),
    handles=some(st.builds(Handle, services, words, labels)),
    addresses=some(addresses),
    urls=some(words),
    tags=some(words),
    fields=some(st.tuples(words, words)),
    do_not_call=st.booleans(),
    provisional=st.booleans(),
    source_id=st.just(""),
)  # fmt: skip


def carried(contact: Contact, format: ExportFormat) -> dict[str, Any]:
    """What a format carries of a contact: all but what the store or the import makes of it."""
    told = replace(contact, id=0, changed_at=0)
    if format is ExportFormat.CSV:
        told = replace(told, picture="")
    if format in (ExportFormat.VCARD, ExportFormat.CSV):
        told = replace(told, created_at=0)
    return {name: getattr(told, name) for name in told.__slots__}


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[tuple[Office, Office]]:
    pair = Office(tmp_path), Office(_made(tmp_path / "other"))
    yield pair
    for office in pair:
        office.store.close()


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


FORMATS = [
    (ExportFormat.VCARD, "4.0"),
    (ExportFormat.VCARD, "3.0"),
    (ExportFormat.CSV, ""),
    (ExportFormat.JSON, ""),
    (ExportFormat.JSON_LINES, ""),
]


@pytest.mark.parametrize(("format", "version"), FORMATS)
@settings(bounded, max_examples=30)
@given(st.lists(contacts, min_size=1, max_size=3), st.booleans())
def test_what_we_export_we_import_unchanged(
    offices: tuple[Office, Office], format: ExportFormat, version: str, people: list[Contact], pictured: bool
) -> None:
    ours, theirs = offices
    # As an import stores them, with ids and numbers that were understood.
    lines = "".join(json.dumps({"source_id": f"u{n}", **_told(each)}) + "\n" for n, each in enumerate(people))
    came = ours.take(lines, duplicates="add")
    if pictured:
        for contact in list(ours.book.all()):
            ours.edit(replace(contact, picture=ours.book.keep_picture(PHOTO)))
    content = ours.export(format, version or "4.0")
    # Who reads it lives elsewhere.
    went = theirs.take(content, region="DE", duplicates="add")
    there = [carried(each, format) for each in theirs.book.all()]
    here = [carried(each, format) for each in ours.book.all()]
    again = theirs.take(content, now_ms=8_000, region="DE")
    theirs.take_back(went)
    ours.store.db.execute("DELETE FROM contact_edit_row WHERE edit_id <> ?", (came.edit_id,))
    ours.take_back(came)
    assert there == here
    assert (went.counts.new, again.counts.unchanged) == (len(people), len(people))
    assert not ours.book.count() + theirs.book.count()


def _told(contact: Contact) -> dict[str, Any]:
    told = as_json(contact)
    del told["source_id"]
    return told


def test_the_array_is_one_for_other_programs_too(tmp_path: Path) -> None:
    office = Office(tmp_path)
    assert json.loads(office.export(ExportFormat.JSON)) == []
    office.take("name\nAda\nBob\n")
    assert [each["name"] for each in json.loads(office.export(ExportFormat.JSON))] == ["Ada", "Bob"]
    assert len(office.export(ExportFormat.JSON_LINES).splitlines()) == 2
    assert office.export(ExportFormat.CSV).startswith(b"\xef\xbb\xbfID,")
    office.store.close()


def test_numbers_stay_as_they_were_understood(tmp_path: Path) -> None:
    office = Office(tmp_path)
    content = json.dumps(
        {"name": "Ada", "phone_details": [{"raw": "020 7946 0018", "e164": "+442079460018", "region": "GB"}]}
    )
    office.take(content, region="DE")
    assert office.one("Ada").phones == (Phone("020 7946 0018", "+442079460018", region="GB"),)
    office.store.close()


def test_everybody_whom_a_text_finds(tmp_path: Path) -> None:
    office = Office(tmp_path)
    office.take("name,phone\n" + "".join(f"Ann {n},020 7946 {n:04}\n" for n in range(300)) + "Bob,4711\n")
    for text, count in (("ann", 300), ("AN 1", 111), ("7946 0", 300), ("47 11", 1), ("nobody", 0), ('"*', 0)):
        assert len(list(everybody_found(office.store, text))) == count
    office.store.close()


@pytest.mark.parametrize(("format", "version"), FORMATS)
def test_a_number_keeps_its_country_wherever_it_is_read(tmp_path: Path, format: ExportFormat, version: str) -> None:
    office = Office(tmp_path)
    office.take("BEGIN:VCARD\nFN:Hans\nUID:1\nTEL:030 23125000\nEND:VCARD\n", region="DE")
    before = office.one("Hans").phones
    assert before == (Phone("030 23125000", "+493023125000", region="DE"),)
    office.take(office.export(format, version or "4.0"), region="GB")
    assert office.one("Hans").phones == before
    office.store.close()


@pytest.mark.parametrize(("format", "version"), FORMATS)
def test_what_was_no_number_is_none_elsewhere(
    offices: tuple[Office, Office], format: ExportFormat, version: str
) -> None:
    ours, theirs = offices
    ours.take("id,name,phone\n1,Hans,12345\n2,Ada,020 7946 0018\n3,Bob,ask him\n", region="")
    content = ours.export(format, version or "4.0")
    theirs.take(content, region="DE")
    for office in offices:
        assert [each.phones for each in office.book.all()] == [
            (Phone("12345"),),
            (Phone("020 7946 0018"),),
            (Phone("ask him"),),
        ]
    # Mended in the file, it is one.
    theirs.take(content.replace(b"12345", b"+4930 23125000"), region="GB")
    assert theirs.one("Hans").phones == (Phone("+4930 23125000", "+493023125000"),)


@pytest.mark.parametrize(("format", "version"), FORMATS)
def test_what_was_exported_is_there_already(tmp_path: Path, format: ExportFormat, version: str) -> None:
    office = Office(tmp_path)
    office.take("id,name,phone,notes\n1,Ada,,likes tea\n2,Ada,,\n3,Bob,4711,\n")
    office.edit(Contact(name="Cyd", org="Globex", tags=("vip",)))
    content = office.export(format, version or "4.0")
    counts = office.take(content).counts
    assert (counts.new, counts.changed) == (0, 0)
    assert counts.unchanged == 4
    # But somebody of whom something new is said may be somebody else.
    assert office.take("name,notes\nCyd,likes coffee\n").counts.new == 1
    office.store.close()


@pytest.mark.parametrize(("format", "version"), FORMATS)
def test_two_lists_that_count_from_1_come_back_whole(
    offices: tuple[Office, Office], format: ExportFormat, version: str
) -> None:
    ours, theirs = offices
    ours.take("id,name\n1,Ada\n")
    ours.take("BEGIN:VCARD\nFN:Bob\nUID:1\nEND:VCARD\n")
    ours.take('{"name": "Cyd", "source_id": "1"}')
    ours.edit(Contact(name="Dee", source_id="maestro:csv:1"))
    ours.edit(Contact(name="Eve"))
    content = ours.export(format, version or "4.0")
    assert theirs.take(content, duplicates="add").counts == ImportCounts(new=5)
    assert [(each.source, each.source_id, each.name) for each in theirs.book.all()][:4] == [
        ("csv", "1", "Ada"),
        ("vcard", "1", "Bob"),
        ("json", "1", "Cyd"),
        ("local", "maestro:csv:1", "Dee"),
    ]
    assert theirs.take(content).counts == ImportCounts(unchanged=5)
    # From there it comes home again, and in any other format.
    for each, spoken in FORMATS:
        assert ours.take(theirs.export(each, spoken or "4.0")).counts == ImportCounts(unchanged=5)


def test_a_card_from_elsewhere_keeps_its_own_id(tmp_path: Path) -> None:
    office = Office(tmp_path)
    office.take("BEGIN:VCARD\nFN:Bob\nUID:urn:uuid:1\nEND:VCARD\nBEGIN:VCARD\nFN:Cyd\nUID:maestro:\nEND:VCARD\n")
    content = office.export(ExportFormat.VCARD)
    assert b"\r\nUID:urn:uuid:1\r\n" in content
    assert office.take(content).counts.unchanged == 2
    office.store.close()


@pytest.mark.parametrize(("format", "version"), FORMATS)
def test_an_export_that_was_edited_changes_whom_it_tells_of(tmp_path: Path, format: ExportFormat, version: str) -> None:
    office = Office(tmp_path)
    office.take("BEGIN:VCARD\nFN:Hans\nUID:1\nTEL:020 7946 0018\nTITLE:Cook\nEND:VCARD\n")
    office.edit(replace(office.one("Hans"), title="Baker", picture=office.book.keep_picture(PHOTO)))
    office.edit(Contact(name="Ada", title="Baker"))
    office.edit(Contact(name="maybe@x.example", emails=(Email("maybe@x.example"),), title="Baker", provisional=True))
    content = office.export(format, version or "4.0")
    assert office.take(content).counts == ImportCounts(unchanged=3, numbers=1)
    before = office.content()
    edited = content.replace(b"Baker", b"Boss").replace(b"Hans", b"Walter").replace(b"7946 0018", b"7946 0099")
    edited = edited.replace(b"2079460018", b"2079460099")
    assert office.look(edited).counts.changed == 3
    done = office.take(edited, now_ms=7_000)
    assert (done.counts.changed, done.counts.records) == (3, 3)
    assert [(each.name, each.title) for each in office.book.all()] == [
        ("Walter", "Boss"),
        ("Ada", "Boss"),
        ("maybe@x.example", "Boss"),
    ]
    walter = office.one("Walter")
    assert (walter.phones[0].e164, walter.picture) == ("+442079460099", PHOTO.id)
    assert not office.take_back(done)
    assert office.content() == before
    office.store.close()


@pytest.mark.parametrize(("format", "version"), FORMATS)
def test_what_was_changed_here_since_an_export_stays(tmp_path: Path, format: ExportFormat, version: str) -> None:
    office = Office(tmp_path)
    office.edit(Contact(name="Ada", title="Cook", org="Globex", tags=("a",)), now_ms=2_000)
    edited = office.export(format, version or "4.0").replace(b"Cook", b"Boss").replace(b"Globex", b"Acme")
    office.edit(replace(office.one("Ada"), title="Baker", tags=("a", "b")), now_ms=3_000)
    told = office.look(edited)
    assert [doubt for _, doubt in told.doubts] == ["Changed here since it was exported, and left as it is: title."]
    office.take(edited, now_ms=7_000)
    ada = office.one("Ada")
    assert (ada.title, ada.org, ada.tags) == ("Baker", "Acme", ("a", "b"))
    office.store.close()


@pytest.mark.parametrize(("format", "version"), FORMATS)
def test_who_was_merged_since_an_export_is_not_made_again(tmp_path: Path, format: ExportFormat, version: str) -> None:
    office = Office(tmp_path)
    bob = office.edit(Contact(name="Bob", tags=("b",)), now_ms=2_000)
    robert = office.edit(Contact(name="Robert"), now_ms=3_000)
    content = office.export(format, version or "4.0")
    with office.edits.record(EditKind.MERGED, "Robert", 5_000) as edit:
        edit.merge(replace(robert, tags=("b",), created_at=bob.created_at), [bob.id])
    office.store.commit()
    assert office.take(content, now_ms=7_000).counts == ImportCounts(unchanged=2)
    office.store.close()


def test_a_contact_of_another_store_is_not_taken_for_one_of_this(offices: tuple[Office, Office]) -> None:
    ours, theirs = offices
    ours.edit(Contact(name="Ada Lee"), now_ms=2_000)
    theirs.edit(Contact(name="Bob Lee"), now_ms=3_000)
    for format, version in FORMATS:
        theirs.take(ours.export(format, version or "4.0"))
    assert theirs.names == ["Bob Lee", "Ada Lee"]


LARGE = Picture("image/jpeg", b"\xff\xd8" * 1024 * 1024)


@pytest.mark.parametrize("format", ExportFormat)
def test_a_picture_is_in_the_file_or_told_not_to_be(offices: tuple[Office, Office], format: ExportFormat) -> None:
    ours, theirs = offices
    for name, picture in (("Ada", PHOTO), ("Bob", LARGE)):
        ours.edit(Contact(name=name, picture=ours.book.keep_picture(picture)))
    ours.edit(Contact(name="Cyd"))
    file = ours.folder / f"people.{format}"
    done = export_file(file, ours.book)
    assert done is not None
    went = theirs.take(file.read_bytes())
    told = [theirs.book.picture(each.picture) if each.picture else None for each in theirs.book.all()]
    if format is ExportFormat.CSV:
        assert (done.pictures_left_out, told) == (2, [None, None, None])
    else:
        assert (done.pictures_left_out, told) == (0, [PHOTO, LARGE, None])
    assert not theirs.take_back(went)
    assert not theirs.store.rows("SELECT * FROM picture")
