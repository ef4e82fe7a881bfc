from __future__ import annotations

import csv
import io
import time
import tracemalloc
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maestro_desktop.core.contacts.columns import Column, Meaning
from maestro_desktop.core.contacts.csv_reader import UnknownColumns, look, read_csv
from maestro_desktop.core.contacts.model import Address, Contact, ContactKind, Email, Handle, Incoming, Phone, Unusable
from tests.core.desk import bounded

SAMPLE = Path(__file__).parents[3] / "resources" / "simulator" / "contacts.csv"


def read(content: str | bytes, columns: Sequence[Column] | None = None) -> list[tuple[int, Incoming | Unusable]]:
    return list(read_csv(io.BytesIO(content if isinstance(content, bytes) else content.encode()), columns))


def contacts(content: str | bytes) -> list[Contact]:
    return [each.contact for _, each in read(content) if isinstance(each, Incoming)]


def unusable(content: str | bytes) -> list[tuple[int, str]]:
    return [(line, each.reason) for line, each in read(content) if isinstance(each, Unusable)]


def names(content: str | bytes) -> list[str]:
    return [contact.display_name for contact in contacts(content)]


# -- what a row says --------------------------------------------------------------------------------------------------


def test_a_list_of_ones_own() -> None:
    ada, globex = contacts(
        "Name,Organisation,Phone,Phone 2,E-mail,Notes,Tags,Id,Whatever\r\n"
        "Ada Lovelace,Engines,020 7946 0018,+44 20 7946 0019 ext. 4,ada@x.example,"
        '"two\r\nlines, ""quoted""",vip;new,7,x\r\n'
        ",Globex,0161 496 0000;0161 496 0001;0161 496 0000,,,,,,\r\n"
    )
    assert ada == Contact(
        name="Ada Lovelace",
        org="Engines",
        phones=(Phone("020 7946 0018"), Phone("+44 20 7946 0019 ext. 4")),
        emails=(Email("ada@x.example"),),
        notes='two\nlines, "quoted"',
        tags=("vip", "new"),
        source="csv",
        source_id="7",
        fields=(("Whatever", "x"),),
    )
    assert (globex.name, globex.kind) == ("", ContactKind.COMPANY)
    assert globex.phones == (Phone("0161 496 0000"), Phone("0161 496 0001"))


def test_a_google_export() -> None:
    (ada,) = contacts(
        "First Name,Last Name,Phonetic First Name,Phonetic Last Name,Labels,E-mail 1 - Label,E-mail 1 - Value,"
        "Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,Address 1 - Label,Address 1 - Formatted,"
        "Address 1 - Street,Address 1 - City,Website 1 - Value,Event 1 - Label,Event 1 - Value,"
        "Custom Field 1 - Label,Custom Field 1 - Value,IM 1 - Service,IM 1 - Value\r\n"
        "Ada,Lovelace,Eida,Lavleis,* myContacts ::: Friends,* Work,ada@x.example,"
        "Home,020 7946 0018 ::: 020 7946 0019,* Mobile,07700 900123,Home,all of it,"
        "12 St James's Square,London,https://x.example,Anniversary,1835-07-08,Shoe,38,Skype,ada.l\r\n"
    )
    assert ada == Contact(
        given="Ada",
        family="Lovelace",
        phonetic="Eida Lavleis",
        tags=("Friends",),
        emails=(Email("ada@x.example", "work"),),
        phones=(
            Phone("020 7946 0018", label="home"),
            Phone("020 7946 0019", label="home"),
            Phone("07700 900123", label="mobile", preferred=True),
        ),
        addresses=(Address(street="12 St James's Square", locality="London", label="home"),),
        urls=("https://x.example",),
        fields=(("Anniversary", "1835-07-08"), ("Shoe", "38")),
        handles=(Handle("skype", "ada.l"),),
        source="csv",
    )


def test_an_outlook_export() -> None:
    content = (
        '"Anrede";"Vorname";"Nachname";"Firma";"Position";"Straße geschäftlich";"Straße geschäftlich 2";'
        '"Ort geschäftlich";"Fax geschäftlich";"Telefon geschäftlich";"Mobiltelefon";"E-Mail-Adresse";"E-Mail-Typ";'
        '"Geburtstag";"Kategorien"\r\n'
        '"Frau";"Zoë";"Groß";"Müller & Söhne";"Leiterin";"Hauptstraße 1";"Hinterhaus";"Köln";"0221 2";"0221 1";'
        '"0171 1";"zoe@x.example";"SMTP";"0.0.00";"Kunden;VIP"\r\n'
    )
    (zoe,) = contacts(content.encode("cp1252"))
    assert zoe == Contact(
        prefix="Frau",
        given="Zoë",
        family="Groß",
        org="Müller & Söhne",
        title="Leiterin",
        addresses=(Address(street="Hauptstraße 1\nHinterhaus", locality="Köln", label="work"),),
        phones=(
            Phone("0221 2", label="work fax"),
            Phone("0221 1", label="work"),
            Phone("0171 1", label="mobile"),
        ),
        emails=(Email("zoe@x.example"),),
        tags=("Kunden", "VIP"),
        source="csv",
    )


def test_a_hubspot_export() -> None:
    (ada,) = contacts(
        "Record ID,First Name,Last Name,Phone Number,Mobile Phone Number,Email,Company Name,Lifecycle Stage\n"
        "101,Ada,Lovelace,+44 20 7946 0018,+44 7700 900123,ada@x.example,Engines,Customer\n"
    )
    assert (ada.source_id, ada.kind, ada.org) == ("101", ContactKind.PERSON, "Engines")
    assert [(phone.raw, phone.label) for phone in ada.phones] == [
        ("+44 20 7946 0018", ""),
        ("+44 7700 900123", "mobile"),
    ]
    assert ada.fields == (("Lifecycle Stage", "Customer"),)


def test_the_user_says_what_columns_mean() -> None:
    content = "Wer,Wo,Was\nAda,020 7946 0018,Engines\n"
    with pytest.raises(UnknownColumns, match="names no column"):
        read(content)
    columns = [Column(Meaning.NAME), Column(Meaning.PHONE, label="work"), Column(Meaning.IGNORE)]
    ((line, ada),) = read(content, columns)
    assert (line, ada) == (
        2,
        Incoming(Contact(name="Ada", phones=(Phone("020 7946 0018", label="work"),), source="csv")),
    )
    with pytest.raises(UnknownColumns):
        read(content, [Column(Meaning.NOTES)])


def test_guards_and_nuls_are_taken_off() -> None:
    ada, bob = contacts("name,phone,notes\n'=Ada,'+442079460018,'tis\nB\0ob,,''-\n")
    assert (ada.name, ada.phones, ada.notes) == ("=Ada", (Phone("+442079460018"),), "'tis")
    assert (bob.name, bob.notes) == ("Bob", "'-")


def test_a_tel_link_with_an_extension_is_one_number() -> None:
    (ada,) = contacts("name\tphone\nAda\ttel:+44-20-7946-0018;ext=4; 020 7946 0019\n")
    assert ada.phones == (Phone("tel:+44-20-7946-0018;ext=4"), Phone("020 7946 0019"))


def test_more_cells_than_columns_are_doubtful() -> None:
    (_, ada), (_, bob) = read("name,phone\nAda,1,2\nBob\n")
    assert isinstance(ada, Incoming)
    assert ada.doubts == ("the row has more cells than the header; those were left out",)
    assert bob == Incoming(Contact(name="Bob", source="csv"))


def test_a_cell_of_many_numbers_is_cut() -> None:
    ((_, ada),) = read(
        "name,phone,tags\nAda," + ";".join(map(str, range(5_000))) + "," + ";".join(f"t{n}" for n in range(300)) + "\n"
    )
    assert isinstance(ada, Incoming)
    assert (len(ada.contact.phones), len(ada.contact.tags)) == (200, 200)
    assert len(ada.doubts) == 2


def test_blank_rows_are_none_and_rows_without_a_name_are_the_importers() -> None:
    assert [line for line, _ in read("\n\nname,phone,notes\nAda,,\n,,only notes\n,,\n\n , \nBob,,\n")] == [4, 5, 9]


def test_the_sample_contacts() -> None:
    found = read(SAMPLE.read_bytes())
    assert len(found) > 50
    assert all(isinstance(each, Incoming) and not each.doubts for _, each in found)


# -- the file ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_delimiters_encodings_and_line_ends(delimiter: str, encoding: str, end: str) -> None:
    rows = [["name", "org", "phone, mobile"], ["Zoë Größ", "Müller, Söhne; Co", "+442079460018"]]
    content = io.StringIO(newline="")
    csv.writer(content, delimiter=delimiter, lineterminator=end).writerows(rows)
    ((line, zoe),) = read(content.getvalue().encode(encoding))
    assert isinstance(zoe, Incoming)
    assert (line, zoe.contact.name, zoe.contact.org) == (2, "Zoë Größ", "Müller, Söhne; Co")


@pytest.mark.parametrize("first", ["sep=;", '"sep=;"', "SEP=;"])
def test_excel_says_the_delimiter(first: str) -> None:
    assert read(f"{first}\r\nname;notes\r\nAda;a,b,c\r\n") == [
        (3, Incoming(Contact(name="Ada", notes="a,b,c", source="csv")))
    ]


def test_any_delimiter_that_is_said() -> None:
    assert names("sep=^\nname^phone\nAda^1\n") == ["Ada"]


def test_a_look_for_the_preview() -> None:
    content = "sep=;\n\n Name;Phone;Shoe size\nAda;1;38\nBob;2;\n".encode("utf-16")
    found = look(io.BytesIO(content))
    assert (found.encoding, found.delimiter, found.first_line) == ("utf-16", ";", 4)
    assert found.header == (" Name", "Phone", "Shoe size")
    assert found.rows == (("Ada", "1", "38"), ("Bob", "2", ""))
    assert [column.meaning for column in found.columns] == [Meaning.NAME, Meaning.PHONE, Meaning.FIELD]


def test_a_look_at_a_large_file_is_short() -> None:
    found = look(io.BytesIO(b"name\n" + b"Ada\n" * 100_000))
    assert len(found.rows) == 20


def test_a_header_over_several_lines() -> None:
    assert read('"name","phone\n(work)",notes\nAda,1,x\n')[0][0] == 3


def test_a_file_without_a_header_tells_by_its_content() -> None:
    found = read("Ada,020 7946 0018,ada@x.example\nBob,020 7946 0019,\n")
    assert [(line, each.contact.name, each.contact.phones) for line, each in found if isinstance(each, Incoming)] == [
        (1, "Ada", (Phone("020 7946 0018"),)),
        (2, "Bob", (Phone("020 7946 0019"),)),
    ]


@pytest.mark.parametrize(
    "content",
    [
        *(
            "",
            "\n\n",
            "Ada,+442079460018\n",
            "{}",
            "\0\0\0",
            '"' + "x" * 200_000,
            "PNG\r\n\x1a",
            "notes\nx\n",
            "," * 50_000,
        ),
        *("x" * 2_000_000, "Ada,Engines\nBob,Globex\n", "sep=,", "sep=,\n"),
    ],
)
def test_no_list_of_contacts(content: str) -> None:
    with pytest.raises(UnknownColumns, match=r"names no column|is empty|In the first line|more columns"):
        read(content)


# -- damage -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "expected", "left_out"),
    [
        ('name,phone\nAda,"020\nBob,1\nCyd,2\n', ["Bob", "Cyd"], [2]),
        ('name,phone\nAda,"020\nBob,"1"\nCyd,"2\n', ["Bob"], [2, 4]),
        ('name,phone\nAda,"020\n"Bob",1\n', ["Bob"], [2]),
        ('name,notes\nAda,"two\nlines"\n"Bob\n', ["Ada"], [4]),
        ('name,notes\nThe "Duke",5" pipe\n"Bob"by,x\n', ['The "Duke"', "Bobby"], []),
        ('name\n"\nBob""\n' + "\n" * 1_500 + "Cyd\n", ['Bob""', "Cyd"], [2]),
    ],
)
def test_what_an_open_quote_swallowed_is_read_again(content: str, expected: list[str], left_out: list[int]) -> None:
    assert names(content) == expected
    assert unusable(content) == [(line, "a quote is opened and not closed") for line in left_out]


def test_an_open_quote_in_the_header_is_named() -> None:
    with pytest.raises(UnknownColumns, match="In the first line a quote is opened and not closed"):
        read('name,"phone\nAda,1\n')


def test_a_cell_that_is_too_long_takes_only_its_row() -> None:
    for cell in ("x" * 200_000, '"' + "x" * 200_000, "x" * 3_000_000, '"' + "a b," * 1_000_000 + '"'):
        content = f"name,phone\nAda,1\nBad,{cell}\nAfter,2\n"
        assert names(content) == ["Ada", "After"]
        assert unusable(content) == [(3, "a cell or line is too long")]


def test_a_picture_in_a_cell_gives_no_contacts() -> None:
    picture = "/9j/4AAQSkZJRgABAQAAAQABAAD\r\n" * 20_000
    content = f'name,photo,phone\r\nAda,"{picture}last==",020 7946 0018\r\nBob,,1\r\n'
    assert names(content) == ["Bob"]
    assert unusable(content) == [(2, "a quote is opened and not closed")]


class Huge(io.RawIOBase):
    """A header, and then one cell so large that nobody holds in memory."""

    def __init__(self, filler: bytes, size: int) -> None:
        self._head, self._tail, self._filler, self._at = b'name,phone\nAda,"', b"\nBob,1\n", filler, 0
        self._size = len(self._head) + size + len(self._tail)

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        self._at = offset + {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        return self._at

    def read(self, size: int = -1, /) -> bytes:
        size = min(size, self._size - self._at)
        start, self._at = self._at, self._at + size
        middle = self._filler * (size // len(self._filler) + 2)
        offset = (start - len(self._head)) % len(self._filler)
        data = bytearray(middle[offset : offset + size])
        if start < len(self._head):
            data[: len(self._head) - start] = self._head[start : start + size]
            data = data[:size]
        first_of_tail = self._size - len(self._tail)
        if self._at > first_of_tail:
            data[max(0, first_of_tail - start) :] = self._tail[max(0, start - first_of_tail) :][:size]
        return bytes(data[:size])


@pytest.mark.parametrize(
    ("filler", "size"), [(b"x", 100_000_000), (b"abcdefghijklmnopqrstuvwxyz" * 40 + b"\r\n", 30_000_000)]
)
def test_a_cell_of_100_mb_is_not_held(filler: bytes, size: int) -> None:
    tracemalloc.start()
    try:
        found = list(read_csv(Huge(filler, size)))  # type: ignore[arg-type]
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert [each.contact.name for _, each in found if isinstance(each, Incoming)] == ["Bob"]
    assert peak < 20_000_000


def seconds(content: bytes) -> float:
    begin = time.process_time()
    for _ in read_csv(io.BytesIO(content)):
        pass
    return time.process_time() - begin


@pytest.mark.parametrize(
    "line",
    [b'x","""\n', b'"\n', b'a,"b\n', b'a,""b\n', b",\n", b'"' + b"a" * 500 + b"\n", b"'\n", b"a;b;\\;|\n"],
)
def test_time_is_linear_whatever_is_in_the_lines(line: bytes) -> None:
    head = b"name,phone\n"
    once, four = seconds(head + line * 4_000), seconds(head + line * 16_000)
    assert four < 8 * once + 0.2


# -- anything ---------------------------------------------------------------------------------------------------------

cells = st.lists(st.text(st.sampled_from('a,;"\n x'), max_size=6), min_size=2, max_size=2)


@bounded
@given(st.lists(cells, max_size=12))
def test_what_a_program_wrote_is_read_as_it_was(rows: list[list[str]]) -> None:
    file = io.StringIO()
    csv.writer(file, lineterminator="\n").writerows([["notes", "name"], *rows])
    meant = [(name.strip(), notes.strip()) for notes, name in rows if name.strip() or notes.strip()]
    assert [(each.name, each.notes) for each in contacts(file.getvalue())] == meant


pieces = st.sampled_from(
    [
        *("name", "phone", "email", "org", "Phone 1 - Label", "Phone 1 - Value", "More Phones", "Own Fields", "Labels"),
        *(",", ";", "\t", "|", '"', "'", "\r\n", "\n", "\r", "\0", "\\", " ::: ", "sep=;\n", "=", "* ", "é", "\ufeff"),
        *("Ada", "+442079460018", "a@x.example", "yes", "x" * 200_000),
    ]
)


def texts(*parts: Iterable[str]) -> bytes:
    return "".join("".join(part) for part in parts).encode()


@bounded
@given(
    st.one_of(
        st.binary(max_size=300),
        st.lists(pieces, max_size=30).map(texts),
        st.lists(pieces, max_size=30).map(lambda parts: ("name,phone\n" + "".join(parts)).encode("utf-16")),
        st.binary(max_size=200).map(lambda tail: b"name,phone,email,id\n" + tail),
        st.lists(pieces, max_size=30).map(lambda parts: texts("name,More Phones,Address 1 - City,Labels\n", parts)),
    )
)
def test_any_file_is_read_or_said_to_be_no_list(content: bytes) -> None:
    try:
        found = read(content)
    except UnknownColumns:
        return
    lines = [line for line, _ in found]
    assert lines == sorted(set(lines))
    assert all(1 <= line <= content.count(b"\n") + content.count(b"\r") + 1 for line in lines)
    assert found == read(content)
