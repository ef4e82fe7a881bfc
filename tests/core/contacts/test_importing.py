from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maestro_desktop.core.contacts.book import Book
from maestro_desktop.core.contacts.import_report import ImportResult
from maestro_desktop.core.contacts.importing import UnreadableFile, import_file
from maestro_desktop.core.contacts.model import ContactKind, Email, Phone
from maestro_desktop.core.store import Store
from tests.core.desk import bounded

RESOURCES = Path(__file__).parents[3] / "resources"


class Bench(NamedTuple):
    """``run`` imports a file of the given content and returns the result."""

    book: Book
    run: Callable[..., ImportResult]


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    store = Store.open(tmp_path / "maestro.db", None)
    book = Book(store)

    def run(content: str | bytes, now_ms: int = 1_000) -> ImportResult:
        file = tmp_path / "contacts.txt"
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return import_file(file, store, book, "GB", now_ms)

    yield Bench(book, run)
    store.close()


def counts(report: ImportResult) -> tuple[int, int, int, int]:
    told = report.counts
    assert told.unusable == len(report.left_out)
    return told.new, told.changed, told.unchanged, told.unusable


# -- CSV --------------------------------------------------------------------------------------------------------------


def test_a_csv_file(bench: Bench) -> None:
    report = bench.run(
        "Name,Organisation,Phone,Phone 2,E-mail,Notes,Tags,Whatever\r\n"
        "Ada Lovelace,Engines,020 7946 0018,+44 20 7946 0019 ext. 4,ada@example.com,"
        '"two\r\nlines, ""quoted""",vip;new,x\r\n'
        ",Globex,0161 496 0000;0161 496 0001,,,,,\r\n"
    )
    assert counts(report) == (2, 0, 0, 0)
    ada, globex = bench.book.all()
    assert (ada.name, ada.org, ada.kind, ada.tags) == ("Ada Lovelace", "Engines", ContactKind.PERSON, ("vip", "new"))
    assert [(p.raw, p.e164, p.ext) for p in ada.phones] == [
        ("020 7946 0018", "+442079460018", ""),
        ("+44 20 7946 0019 ext. 4", "+442079460019", "4"),
    ]
    assert ada.notes.replace("\r", "") == 'two\nlines, "quoted"'
    assert ada.emails == (Email("ada@example.com"),)
    assert (globex.name, globex.kind, len(globex.phones)) == ("Globex", ContactKind.COMPANY, 2)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_delimiters_and_encodings(bench: Bench, delimiter: str, encoding: str) -> None:
    lines = [["name", "org", "phone"], ["Zoë Größ", "Müller & Söhne", "+442079460018"]]
    content = "\r\n".join(delimiter.join(line) for line in lines).encode(encoding)
    assert counts(bench.run(content)) == (1, 0, 0, 0)
    assert [(c.name, c.org) for c in bench.book.all()] == [("Zoë Größ", "Müller & Söhne")]


def test_an_accent_far_down_in_an_old_file(bench: Bench) -> None:
    long = "x" * 1_000
    content = ("name,notes\n" + "".join(f"Person {n},{long}\n" for n in range(100)) + "Zoë,\n").encode("cp1252")
    assert bench.run(content).counts.new == 101
    assert [c.name for c in bench.book.by_name("zoe")] == ["Zoë"]


def test_a_letter_of_several_bytes_at_the_end_of_a_chunk(bench: Bench) -> None:
    header = "name\n"
    for shift in range(3):
        filler = "x" * (64 * 1024 - len(header) - 2 - shift)
        assert bench.run(f"{header}{filler}ééé€\n").counts.new == 1
    assert [c.name[-4:] for c in bench.book.all()] == ["ééé€"] * 3


def test_guarded_formulas_and_nuls(bench: Bench) -> None:
    bench.run("name,phone,notes\n'=Ada,'+442079460018,'tis\nB\0ob,,\n")
    ada, bob = bench.book.all()
    assert (ada.name, ada.phones[0].e164, ada.notes) == ("=Ada", "+442079460018", "'tis")
    assert bob.name == "Bob"


def test_what_names_nobody_is_left_out_with_its_line(bench: Bench) -> None:
    report = bench.run("name,phone,notes\nAda,,\n,,only notes\n,,\nBob,,\n")
    assert report.left_out == ((3, "no name, company, number or e-mail address"),)
    assert counts(report) == (2, 0, 0, 1)


def test_numbers_that_are_none_are_kept_and_counted(bench: Bench) -> None:
    report = bench.run("name,phone\nAda,ask her\nBob,4711\nCyd,020 7946 0018\n")
    assert report.counts.numbers_not_understood == 2
    assert [c.phones[0].raw for c in bench.book.all()] == ["ask her", "4711", "020 7946 0018"]


def test_a_file_without_a_header_is_no_list_of_contacts(bench: Bench) -> None:
    for content in ("", "\n\n", "Ada,+442079460018\n", "{}", "\0\0\0", '"' + "x" * 200_000, "PNG\r\n\x1a"):
        with pytest.raises(UnreadableFile, match=r"contacts\.txt is neither"):
            bench.run(content)
    assert bench.book.count() == 0


def test_a_missing_file_is_an_os_error(bench: Bench, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="nowhere"):
        import_file(tmp_path / "nowhere.csv", bench.book._store, bench.book, "GB", 1)


def test_a_quote_without_an_end_takes_only_its_own(bench: Bench) -> None:
    head = "name,phone\n" + "".join(f"Before{n},\n" for n in range(10))
    report = bench.run(head + 'Bad,"' + "x" * 200_000 + "\nAfter,\n")
    assert report.counts.new == 11
    assert len(report.left_out) == 1
    assert [c.name for c in bench.book.by_name("after")] == ["After"]
    report = bench.run(head + 'Tail,"cut here')
    assert counts(report) == (0, 0, 10, 1)
    assert report.left_out == ((12, "a quote is opened and not closed"),)


@pytest.mark.parametrize(
    ("content", "names", "left_out"),
    [
        ('name,phone\nAda,"020\nBob,1\nCyd,2\n', ["Bob", "Cyd"], [2]),
        ('name,phone\nAda,"020\nBob,"1"\nCyd,"2\n', ["Bob"], [2, 4]),
        ('name,phone\nAda,"020\n"Bob",1\n', ["Bob"], [2]),
        ('name,notes\nAda,"two\nlines"\n"Bob\n', ["Ada"], [4]),
        ('name,notes\nThe "Duke",5" pipe\n"Bob"by,x\n', ['The "Duke"', "Bobby"], []),
        ('name\n"\nBob""\n' + "\n" * 1_500 + "Cyd\n", ['Bob""', "Cyd"], [2]),
    ],
)  # fmt: skip
def test_what_an_open_quote_swallowed_is_read_again(
    bench: Bench, content: str, names: list[str], left_out: list[int]
) -> None:
    report = bench.run(content)
    assert [contact.name for contact in bench.book.all()] == names
    assert [line for line, _ in report.left_out] == left_out
    assert {reason for _, reason in report.left_out} <= {"a quote is opened and not closed"}


def test_an_open_quote_in_the_header_is_named(bench: Bench) -> None:
    with pytest.raises(UnreadableFile, match="In the first line a quote is opened and not closed"):
        bench.run('name,"phone\nAda,1\n')


def test_the_sample_contacts_are_read(bench: Bench) -> None:
    report = bench.run((RESOURCES / "simulator" / "contacts.csv").read_bytes())
    assert report.counts.new > 50
    assert report.left_out == ()
    assert report.counts.numbers_not_understood == 0


# -- vCard ------------------------------------------------------------------------------------------------------------

CARD = """BEGIN:VCARD
VERSION:4.0
UID:urn:uuid:1
FN:Ada\\, Countess of Lovelace
N:Lovelace;Ada;;;
ORG:Engines\\; Ltd;Design
TITLE:Countess
TEL;TYPE=work,voice:tel:+44-20-7946-0018
item1.TEL;TYPE="cell":07700 900123
EMAIL;TYPE=INTERNET:ada@example.com
NOTE:first\\nsecond
 folded
CATEGORIES:vip,a\\,b
PHOTO;ENCODING=b:AAAA
END:VCARD
"""


def test_a_vcard(bench: Bench) -> None:
    assert counts(bench.run(CARD)) == (1, 0, 0, 0)
    (ada,) = bench.book.all()
    assert (ada.name, ada.given, ada.family) == ("Ada, Countess of Lovelace", "Ada", "Lovelace")
    assert (ada.org, ada.title, ada.notes, ada.tags) == (
        "Engines; Ltd",
        "Countess",
        "first\nsecondfolded",
        ("vip", "a,b"),
    )
    assert [(p.e164, p.label) for p in ada.phones] == [("+442079460018", "work"), ("+447700900123", "cell")]
    assert ada.emails == (Email("ada@example.com", ""),)
    assert ada.source_id == "urn:uuid:1"


@pytest.mark.parametrize(
    ("lines", "name", "phones"),
    [
        ("FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB\nTEL;CELL;VOICE:1", "Zoë", ["1"]),
        ("FN;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Zo=EB Lo=\nng", "Zoë Long", []),
        ("fn;quoted-printable:Zo=C3=AB", "Zoë", []),
        ("FN;ENCODING=QUOTED-PRINTABLE;CHARSET=NOSUCH:Zo=EB", "Zoë", []),
        ("FN;ENCODING=QUOTED-PRINTABLE;CHARSET=undefined:x", "x", []),
        ("FN;ENCODING=QUOTED-PRINTABLE;CHARSET=utf-7:a+2AA-b", "a?b", []),
        ("FN;ENCODING=QUOTED-PRINTABLE;CHARSET=unicode_escape:=5Cud800", "?", []),
        ("N:Lovelace;Ada", "Ada Lovelace", []),
        ("ORG:Engines", "Engines", []),
        ("TEL:+44 20\nTEL:+44 20\nTEL:30", "+44 20", ["+44 20", "30"]),
        ("EMAIL:ada@example.com", "ada@example.com", []),
        ("nonsense\n:;=:\n;;;\nFN:x\nAGENT:BEGIN:VCARD", "x", []),
        ("FN:" + "x" * 500_000, "x" * 500_000, []),
    ],
)
def test_cards_as_programs_write_them(bench: Bench, lines: str, name: str, phones: list[str]) -> None:
    bench.run(f"BEGIN:VCARD\n{lines}\nEND:VCARD\n")
    (contact,) = bench.book.all()
    assert contact.display_name == name
    if phones:
        assert [phone.raw for phone in contact.phones] == phones


def test_a_card_that_was_cut_off_is_reported_and_the_others_come_in(bench: Bench) -> None:
    report = bench.run(CARD + "BEGIN:VCARD\nFN:Cut off\nTEL:+44 20 79")
    assert counts(report) == (1, 0, 0, 1)
    assert report.left_out == ((CARD.count("\n") + 1, "the file ends in the middle of this card"),)


def test_a_card_of_a_company(bench: Bench) -> None:
    bench.run("BEGIN:VCARD\nKIND:org\nFN:Globex\nEND:VCARD\n")
    assert next(bench.book.all()).kind is ContactKind.COMPANY


# -- again ------------------------------------------------------------------------------------------------------------

LISTS = {
    "csv": "name,org,phone,email\nAda,Engines,020 7946 0018,a@x.example\nBob,,4711,\n,Globex,,g@x.example\n",
    "csv with ids": "id,name\n1,Ada\n2,Ada\n",
    "twins": "name,phone,email\nAda,4711,a@x.example\nAda,4711,b@x.example\nAda,4711,a@x.example\n",
    "vcards": CARD + CARD.replace("urn:uuid:1", "urn:uuid:2") + "BEGIN:VCARD\nFN:No id\nEND:VCARD\n",
    "the sample": (RESOURCES / "simulator" / "contacts.csv").read_text(encoding="utf-8"),
}


@pytest.mark.parametrize("content", LISTS.values(), ids=LISTS)
def test_a_second_import_changes_nothing(bench: Bench, content: str) -> None:
    first = bench.run(content)
    before = list(bench.book.all())
    again = bench.run(content, now_ms=9_000)
    assert (again.counts.new, again.counts.changed, again.edit_id) == (0, 0, 0)
    assert again.counts.unchanged == first.counts.new
    assert again.counts.duplicate == first.counts.duplicate
    assert list(bench.book.all()) == before


def test_an_edited_list_changes_its_own_contacts(bench: Bench) -> None:
    bench.run("id,name,phone\n1,Ada,4711\n2,Bob,\n")
    assert counts(bench.run("id,name,phone\n1,Ada King,4712\n2,Bob,\n3,Cyd,\n", now_ms=2_000)) == (1, 1, 1, 0)
    ada = bench.book.by_source("csv", "1")
    assert ada is not None
    assert (ada.name, ada.phones, ada.created_at, ada.changed_at) == ("Ada King", (Phone("4712"),), 1_000, 2_000)


def test_an_id_that_comes_twice_counts_once_unless_it_is_somebody_elses_too(bench: Bench) -> None:
    content = "id,name\n1,Ada\n1,ADA\n1,Bob\n1,Bob\n"
    for expected in ((2, 0, 0, 2), (0, 0, 2, 2)):
        assert counts(bench.run(content)) == expected
    assert [contact.name for contact in bench.book.all()] == ["Ada", "Bob"]


def test_an_import_is_committed_as_it_goes(bench: Bench) -> None:
    reader = bench.book._store.reader()
    bench.run("name\n" + "".join(f"P{n}\n" for n in range(1_001)))
    assert reader.execute("SELECT count(*) FROM contact").fetchone() == (1_001,)
    reader.close()


# -- anything ---------------------------------------------------------------------------------------------------------

pieces = st.sampled_from(
    ["name", "phone", "email", ",", ";", "\t", '"', "'", "\r\n", "\n", "\0", "Ada", "+442079460018",
     "BEGIN:VCARD", "END:VCARD",
     "FN:", "TEL;", "N:", ":", "=", "=\n ", " ", "\\", "\\n",
     "QUOTED-PRINTABLE", "CHARSET=", "ENCODING=", "utf-7", "é", "\ufeff"]
)  # fmt: skip


@bounded
@given(
    st.one_of(
        st.binary(max_size=300),
        st.lists(pieces, max_size=30).map(lambda parts: "".join(parts).encode()),
        st.lists(pieces, max_size=30).map(lambda parts: ("name,phone\n" + "".join(parts)).encode("utf-16")),
        st.binary(max_size=200).map(lambda tail: b"BEGIN:VCARD\nFN:x\n" + tail),
        st.binary(max_size=200).map(lambda tail: b"name,phone,email,id\n" + tail),
        st.lists(pieces, max_size=30).map(lambda parts: ("BEGIN:VCARD\n" + "".join(parts)).encode()),
    )
)
def test_any_file_is_imported_or_said_to_be_unreadable(bench: Bench, content: bytes) -> None:
    try:
        bench.run(content)
    except UnreadableFile:
        return
    again = bench.run(content)
    assert (again.counts.new, again.counts.changed) == (0, 0)


def test_numbers_with_more_behind_them_are_understood(bench: Bench) -> None:
    bench.run(
        "id,name,mobile,notes\n1,Ada,0161 496 0000 / 07911 123456,\n"
        '2,Bob,"020 7946 0018,,45#",\n3,Cyd,"020 7946 0018, 020 7946 0019",\n4,Dee,#45,\n'
    )
    told = {each.name: each.phones for each in bench.book.all()}
    assert [(each.raw, each.e164, each.label) for each in told["Ada"]] == [
        ("0161 496 0000", "+441614960000", "mobile"),
        ("07911 123456", "+447911123456", "mobile"),
    ]
    assert [(each.raw, each.e164, each.ext) for each in told["Bob"]] == [("020 7946 0018,,45#", "+442079460018", "45")]
    assert [each.e164 for each in told["Cyd"]] == ["+442079460018", "+442079460019"]
    assert [(each.raw, each.e164) for each in told["Dee"]] == [("#45", "")]
