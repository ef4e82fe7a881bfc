from __future__ import annotations

import base64
import io
import time
import tracemalloc
from typing import BinaryIO, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maestro_desktop.core.contacts.encoding import GUESSED
from maestro_desktop.core.contacts.model import (
    LARGEST_PICTURE,
    Address,
    Contact,
    ContactKind,
    Email,
    Handle,
    Incoming,
    Phone,
    Picture,
    Unusable,
)
from maestro_desktop.core.contacts.vcard_reader import LONGEST_TEXT, MOST_ITEMS, read_vcards
from tests.core.desk import bounded

JPEG = b"\xff\xd8\xff\xe0" + bytes(range(256))
JPEG_64 = base64.b64encode(JPEG)


def read(data: bytes) -> list[tuple[int, Incoming | Unusable]]:
    return list(read_vcards(io.BytesIO(data)))


def one(data: bytes) -> Incoming:
    """The only card of a file."""
    ((_, found),) = read(data)
    assert isinstance(found, Incoming)
    return found


def card(*lines: str | bytes, end: bytes = b"\r\n") -> Incoming:
    whole = [line.encode() if isinstance(line, str) else line for line in ("BEGIN:VCARD", *lines, "END:VCARD", "")]
    return one(end.join(whole))


def told(data: bytes) -> list[tuple[int, str]]:
    """Line and name of each card, or why there is none."""
    return [(line, each.reason if isinstance(each, Unusable) else each.contact.name) for line, each in read(data)]


# -- whole cards as programs write them -------------------------------------------------------------------------------

IOS = rb"""BEGIN:VCARD
VERSION:3.0
PRODID:-//Apple Inc.//iPhone OS 17.4//EN
N:Lovelace;Ada;Augusta;Dr.;PhD
FN:Dr. Ada Augusta Lovelace PhD
X-PHONETIC-FIRST-NAME:Ayda
X-PHONETIC-LAST-NAME:Luvless
NICKNAME:Countess
ORG:Engines\, Ltd;Design;Cards
TITLE:Analyst
item1.EMAIL;type=INTERNET;type=pref:ada@example.com
item1.X-ABLabel:_$!<Work>!$_
EMAIL;type=INTERNET;type=HOME:ada@home.example
TEL;type=CELL;type=VOICE;type=pref:07700 900123
TEL;type=WORK;type=FAX:020 7946 0019
item2.TEL:+44 20 7946 0018
item2.X-ABLabel:_$!<Main>!$_
item3.TEL:4711
item3.X-ABLabel:B\, upstairs
item4.ADR;type=HOME;type=pref:;;12 St James\n2nd floor;London;;SW1;UK
item4.X-ABADR:gb
item5.URL;type=pref:http\://www.example.com
item5.X-ABLabel:_$!<HomePage>!$_
BDAY;X-APPLE-OMIT-YEAR=1604:1604-12-10
item6.X-ABDATE;type=pref:1835-07-08
item6.X-ABLabel:_$!<Anniversary>!$_
item7.X-ABRELATEDNAMES:William
item7.X-ABLabel:_$!<Spouse>!$_
X-SOCIALPROFILE;type=twitter;x-user=ada:http://twitter.com/ada
IMPP;X-SERVICE-TYPE=Skype;type=HOME;type=pref:skype:ada.lovelace
NOTE:first\nsecond\, third
X-IMAGETYPE:PHOTO
END:VCARD
"""


def test_a_card_of_an_iphone() -> None:
    assert one(IOS) == Incoming(
        Contact(
            name="Dr. Ada Augusta Lovelace PhD",
            given="Ada",
            family="Lovelace",
            additional="Augusta",
            prefix="Dr.",
            suffix="PhD",
            phonetic="Ayda Luvless",
            org="Engines, Ltd",
            department="Design; Cards",
            title="Analyst",
            emails=(Email("ada@example.com", "work"), Email("ada@home.example", "home")),
            phones=(
                Phone("07700 900123", label="cell", preferred=True),
                Phone("020 7946 0019", label="fax"),
                Phone("+44 20 7946 0018", label="main"),
                Phone("4711", label="B, upstairs"),
            ),
            addresses=(Address("12 St James\n2nd floor", "London", "", "SW1", "UK", label="home"),),
            urls=("http://www.example.com",),
            handles=(Handle("twitter", "ada"), Handle("skype", "ada.lovelace", "home")),
            fields=(
                ("Nickname", "Countess"),
                ("Birthday", "--12-10"),
                ("Anniversary", "1835-07-08"),
                ("Spouse", "William"),
            ),
            notes="first\nsecond, third",
            source="vcard",
        )
    )


ANDROID = (
    b"BEGIN:VCARD\r\nVERSION:2.1\r\n"
    b"N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=A2=D0=B0=D0=BC=D0=B0=D1=80=D0=B0;=C3=89va;;;\r\n"
    b"FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=89va=20=D0=A2=D0=B0=D0=BC=D0=B0=D1=\r\n=80=D0=B0\r\n"
    b"TEL;CELL;PREF:07700900123\r\n"
    b"TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=42=C3=BC=72=6F):4711\r\n"
    b"TEL;X-Assistant:4712\r\n"
    b"X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Evi;1;;;;;;;;;;;;;\r\n"
    b"X-SKYPE-USERNAME:eva\r\n"
    b"PHOTO;ENCODING=BASE64;JPEG:" + JPEG_64[:60] + b"\r\n " + JPEG_64[60:] + b"\r\n\r\n"
    b"END:VCARD\r\n"
)


def test_a_card_of_android() -> None:
    assert one(ANDROID) == Incoming(
        Contact(
            name="Éva Тамара",
            given="Éva",
            family="Тамара",
            phones=(
                Phone("07700900123", label="cell", preferred=True),
                Phone("4711", label="Büro"),
                Phone("4712", label="assistant"),
            ),
            handles=(Handle("skype", "eva"),),
            fields=(("Nickname", "Evi"),),
            picture=Picture("image/jpeg", JPEG).id,
            source="vcard",
        ),
        Picture("image/jpeg", JPEG),
    )


def test_a_card_of_outlook() -> None:
    found = card(
        "VERSION:2.1",
        b"N;LANGUAGE=de;CHARSET=Windows-1252:Gr\xf6\xdf;J\xf6rg",
        b"FN;CHARSET=Windows-1252:J\xf6rg Gr\xf6\xdf",
        "ORG:M;Vertrieb",
        "TEL;WORK;VOICE:(030) 123-4567",
        "TEL;HOME;FAX:(030) 123-4568",
        "ADR;WORK;PREF:;;Hauptstr. 1;Berlin;;10117;Deutschland",
        "LABEL;WORK;PREF;ENCODING=QUOTED-PRINTABLE:Hauptstr. 1=0D=0A=",
        "10117 Berlin",
        "EMAIL;PREF;INTERNET:joerg@example.com",
        "X-MS-OL-DEFAULT-POSTAL-ADDRESS:2",
        "X-MS-MANAGER:Ida",
        b"NOTE:caf\xe9",
    )
    assert found == Incoming(
        Contact(
            name="Jörg Größ",
            given="Jörg",
            family="Größ",
            org="M",
            department="Vertrieb",
            phones=(Phone("(030) 123-4567", label="work"), Phone("(030) 123-4568", label="fax")),
            addresses=(Address("Hauptstr. 1", "Berlin", "", "10117", "Deutschland", label="work"),),
            emails=(Email("joerg@example.com"),),
            fields=(("Manager", "Ida"),),
            notes="café",
            source="vcard",
        ),
        doubts=(GUESSED,),
    )


def test_a_card_of_version_4() -> None:
    found = card(
        "VERSION:4.0",
        "UID:urn:uuid:1",
        "KIND:org",
        "FN:Globex",
        'TEL;VALUE=uri;PREF=1;TYPE="voice,work":tel:+44-20-7946-0018;ext=12',
        "TEL;VALUE=uri;TYPE=cell:TEL:+44-7700-900123",
        "TEL;VALUE=uri:tel:7042;phone-context=example.com",
        "TEL;PREF=2:1",
        "EMAIL;VALUE=uri:mailto:info%40x@example.com",
        "IMPP:xmpp:ada%40example.com",
        'ADR;LABEL="1 High St: the\\nred door";TYPE=work:;;1 High St;;;;',
        "SOCIALPROFILE;SERVICE-TYPE=Mastodon;USERNAME=@ada:https://example.social/@ada",
        "RELATED;TYPE=spouse;VALUE=text:William",
        b"PHOTO:data:image/png;base64," + base64.b64encode(b"png"),
    )
    assert found == Incoming(
        Contact(
            kind=ContactKind.COMPANY,
            name="Globex",
            source_id="urn:uuid:1",
            phones=(
                Phone("+44-20-7946-0018 ext. 12", ext="12", label="work", preferred=True),
                Phone("+44-7700-900123", label="cell"),
                Phone("tel:7042;phone-context=example.com"),
                Phone("1"),
            ),
            emails=(Email("info@x@example.com"),),
            handles=(Handle("xmpp", "ada@example.com"), Handle("mastodon", "@ada")),
            addresses=(Address("1 High St", label="work"),),
            fields=(("Spouse", "William"),),
            picture=Picture("image/png", b"png").id,
            source="vcard",
        ),
        Picture("image/png", b"png"),
    )


@pytest.mark.parametrize("end", [b"\r\n", b"\n", b"\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-16-le"])
def test_encodings_and_line_ends(encoding: str, end: bytes) -> None:
    text = "BEGIN:VCARD\nFN:Zoë 𝄞\nTEL:1\nEND:VCARD\n" * 2
    data = text.encode().replace(b"\n", end).decode().encode(encoding)
    assert told(data) == [(1, "Zoë 𝄞"), (5, "Zoë 𝄞")]


def test_mixed_line_ends_and_marks_inside() -> None:
    data = b"BEGIN:VCARD\rFN:A\r\nEND:VCARD\n\r\n\xef\xbb\xbfbegin:vcard\nFN:B\r\rend:vcard \r\n\n"
    assert told(data) == [(1, "A"), (5, "B")]


# -- values -----------------------------------------------------------------------------------------------------------

_NOTES = [
    (["FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB"], "Zoë"),
    (["FN;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Zo=EB Lo=", "ng"], "Zoë Long"),
    (["fn;quoted-printable:Zo=C3=AB"], "Zoë"),
    (["FN;ENCODING=QUOTED-PRINTABLE;CHARSET=NOSUCH:Zo=EB"], "Zoë"),
    (["FN;ENCODING=QUOTED-PRINTABLE;CHARSET=undefined:x"], "x"),
    (["FN;ENCODING=QUOTED-PRINTABLE;CHARSET=punycode:x"], "x"),
    (["FN;ENCODING=QUOTED-PRINTABLE;CHARSET=utf-7:a+2AA-b"], "a?b"),
    (["FN;ENCODING=QUOTED-PRINTABLE;CHARSET=unicode_escape:=5Cud800"], "?"),
    (["FN;ENCODING=QUOTED-PRINTABLE;CHARSET=unicode_escape:=5Cq"], "\\q"),
    # A soft break that is folded too, one inside a character, one whose blank is text.
    (["FN;ENCODING=QUOTED-PRINTABLE:Zo=C3=", " =AB"], "Zoë"),
    (["FN;ENCODING=QUOTED-PRINTABLE:a=", " b=", "c"], "a bc"),
    # Folded instead of broken, broken without the sign, broken before the end, ended by the sign.
    (["FN;ENCODING=QUOTED-PRINTABLE:Zo=C3", " =AB"], "Zoë"),
    (["FN;ENCODING=QUOTED-PRINTABLE:Zo=C3", "=AB"], "Zoë"),
    (["FN;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB=", "", "TEL:1"], "Zoë"),
    (["FN;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB=", "TEL;CELL:1"], "Zoë"),
    (["FN;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB=", "item1.TEL:1"], "Zoë"),
    # But what looks like a property may be text.
    (["FN;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB=0D=0A=", "TEL:1"], "Zoë\nTEL:1"),
    (["FN;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB =", "Tel:1"], "Zoë Tel:1"),
    # Nobody said that it is quoted-printable.
    (["FN:Zo=C3=", "=AB"], "Zoë"),
    (["FN:1+1=", "TEL:1"], "1+1="),
    (["FN:1+1=", " 2"], "1+1=2"),
    # Folds, also inside a character and inside the head.
    ([b"FN:Zo\xc3", b" \xab"], "Zoë"),
    (["FN:Ada", "\t Lovelace", "", " 2"], "Ada Lovelace2"),
    (["FN;X-LONG=abc", " def:Ada"], "Ada"),
    (['FN;X="a:b";Y=c:Ada'], "Ada"),
    (["FN;X=\"a:b:Ada"], "b:Ada"),
    ([r"FN:a\\nb\;c\, d\n\e\:\\"], "a\\nb;c, d\n\\e:\\"),
    ([b"FN:Zo\xeb \x80"], "Zoë €"),
    (["FN:a\0b"], "ab"),
    (["FN: Ada "], "Ada"),
    (["x.y-z.FN:Ada"], "Ada"),
    (["FN:" + "x" * 500_000], "x" * 500_000),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "name"), _NOTES, ids=range(len(_NOTES)))
def test_values_as_programs_write_them(lines: list[str | bytes], name: str) -> None:
    found = card(*lines, "NOTE:after").contact
    assert (found.name, found.notes) == (name, "after")


def test_a_note_with_bare_line_breaks() -> None:
    found = card("NOTE:first", "second", "", "http://third", "TEL:1").contact
    assert (found.notes, found.phones) == ("first\nsecond\n\nhttp://third", (Phone("1"),))


def test_separators_and_backslashes() -> None:
    found = card("N:a\\;b;c\\\\;d", "CATEGORIES:x\\,y,z,,z", "CATEGORIES:w").contact
    assert (found.family, found.given, found.additional) == ("a;b", "c\\", "d")
    assert found.tags == ("x,y", "z", "w")


@pytest.mark.parametrize(
    ("lines", "kind"),
    [
        (["ORG:Globex"], ContactKind.COMPANY),
        (["FN:Globex", "N:;;;;", "ORG:Globex"], ContactKind.COMPANY),
        (["FN:Globex", "X-ABShowAs:COMPANY"], ContactKind.COMPANY),
        (["FN:Globex", "KIND:ORG"], ContactKind.COMPANY),
        (["FN:Globex", "ORG:Globex", "KIND:individual"], ContactKind.PERSON),
        (["FN:Ada", "ORG:Globex"], ContactKind.PERSON),
        (["TEL:1"], ContactKind.PERSON),
    ],
)
def test_people_and_companies(lines: list[str], kind: ContactKind) -> None:
    assert card(*lines).contact.kind is kind


def test_what_is_told_twice_is_kept() -> None:
    found = card(
        "TITLE:A", "TITLE:B", "TITLE:A", "ORG:X", "ORG:Y;Z", "NOTE:1", "NOTE:2", "TEL:1", "TEL;CELL:1", "X-OWN:5"
    )
    assert found == Incoming(
        Contact(
            title="A",
            kind=ContactKind.COMPANY,
            org="X",
            notes="1\n2",
            phones=(Phone("1"),),
            fields=(("Title", "B"), ("Organisation", "Y, Z"), ("X-OWN", "5")),
            source="vcard",
        )
    )


def test_own_properties() -> None:
    found = card("X-MAESTRO-PINNED:a\\nb", "X-MAESTRO-DO-NOT-CALL:true", "X-MAESTRO-FIELD:a\\;b;c").contact
    assert (found.pinned, found.do_not_call, found.fields) == ("a\nb", True, (("a;b", "c"),))


# -- pictures ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "lines",
    [
        [b"PHOTO;ENCODING=b;TYPE=JPEG:" + JPEG_64],
        [b"PHOTO;BASE64:", b"  " + JPEG_64[:40], b"  " + JPEG_64[40:], b""],
        [b"PHOTO;ENCODING=BASE64;TYPE=image/jpeg:" + JPEG_64[:40], JPEG_64[40:]],
        [b"PHOTO;TYPE=jpg;ENCODING=b:" + JPEG_64.rstrip(b"=")],
        [b"PHOTO:data:image/jpeg;base64\\," + JPEG_64],
        [b"LOGO;ENCODING=B:" + JPEG_64],
    ],
)
def test_pictures(lines: list[bytes]) -> None:
    found = card(*lines, "FN:Ada")
    assert (found.picture, found.doubts) == (Picture("image/jpeg", JPEG), ())
    assert (found.contact.picture, found.contact.name) == (Picture("image/jpeg", JPEG).id, "Ada")


@pytest.mark.parametrize(
    ("line", "doubt"),
    [
        ("PHOTO;VALUE=uri:https://example.com/ada.jpg", "was not fetched"),
        ("PHOTO:https://example.com/ada.jpg", "was not fetched"),
        ("PHOTO;ENCODING=b:AAAAA", "is damaged"),
        ("PHOTO:data:image/svg+xml,<svg/>", "not known here"),
        ("PHOTO;ENCODING=b:" + "A" * LARGEST_PICTURE * 2, "larger than 2 MiB"),
        ("PHOTO;ENCODING=b:" + "A" * (LARGEST_PICTURE * 4 // 3 + 8), "larger than 2 MiB"),
    ],
)
def test_pictures_left_out(line: str, doubt: str) -> None:
    found = card(line, "FN:Ada")
    assert (found.contact, found.picture) == (Contact(name="Ada", source="vcard"), None)
    (sentence,) = found.doubts
    assert doubt in sentence


def test_the_largest_picture_is_kept() -> None:
    data = bytes(LARGEST_PICTURE)
    lines = base64.encodebytes(data).splitlines()
    found = card(b"PHOTO;ENCODING=b:" + lines[0], *(b" " + line for line in lines[1:]), "TEL:1")
    assert found.picture is not None
    assert (found.picture.data, found.contact.phones, found.doubts) == (data, (Phone("1"),), ())


# -- cards in cards, damage -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "agent",
    [
        ["AGENT:", "BEGIN:VCARD", "FN:Bob", "TEL:2", "AGENT:", "BEGIN:VCARD", "TEL:3", "END:VCARD", "END:VCARD"],
        ["AGENT:BEGIN:VCARD", "VERSION:2.1", "TEL:2", "END:VCARD"],
        ["AGENT:", "", "BEGIN:VCARD", "END:VCARD"],
    ],
)
def test_an_agent_ends_not_the_card_around_it(agent: list[str]) -> None:
    found = card("FN:Ada", *agent, "TEL:1")
    assert found.contact == Contact(name="Ada", phones=(Phone("1"),), source="vcard")
    assert found.doubts == ("The card of an agent inside this one was left out.",)


def test_an_agent_as_text() -> None:
    found = card("FN:Ada", "AGENT:BEGIN:VCARD\\nFN:Bob\\nTEL:2\\nEND:VCARD\\n", "AGENT;VALUE=uri:CID:x", "TEL:1")
    assert found.contact == Contact(name="Ada", phones=(Phone("1"),), source="vcard")


def test_an_agent_without_an_end_of_its_own() -> None:
    data = b"BEGIN:VCARD\nFN:x\nAGENT:BEGIN:VCARD\nEND:VCARD\nBEGIN:VCARD\nFN:y\nEND:VCARD\n"
    assert told(data) == [(1, "x"), (5, "y")]
    data = b"BEGIN:VCARD\nFN:x\nAGENT:\nBEGIN:VCARD\nFN:z\nBEGIN:VCARD\nFN:y\nEND:VCARD\n"
    assert told(data) == [(1, "another card begins in the middle of this one"), (6, "y")]


def test_damaged_cards_lose_only_what_is_damaged() -> None:
    data = (
        b"garbage\nEND:VCARD\nBEGIN:VCARD\nFN:One\nBEGIN:VCARD\nFN:Two\nEND:VCARD\nFN:out\nTEL:1\n"
        b"BEGIN:VCARD\nEND:VCARD\nBEGIN:VCARD\nNOTE;QUOTED-PRINTABLE:a=\nEND:VCARD\nBEGIN:VCALENDAR\nBEGIN:vcard\nFN:Th"
    )
    assert told(data) == [
        (1, "this stands outside any card"),
        (3, "another card begins in the middle of this one"),
        (5, "Two"),
        (8, "this stands outside any card"),
        (10, "the card is empty"),
        (12, ""),
        (15, "this stands outside any card"),
        (16, "the file ends in the middle of this card"),
    ]


def test_of_a_card_that_was_cut_off_the_name_is_told() -> None:
    cut = "the file ends in the middle of this card"
    for lines, name in ((b"FN:Cut off\nTEL:+44 20 79", "Cut off"), (b"N:Ho;Jo\nNOTE:x=", "Jo Ho"), (b"NOTE:x", "")):
        assert read(b"BEGIN:VCARD\n" + lines) == [(1, Unusable(cut, name))]


def test_a_stray_line_is_told_and_an_empty_one_is_none() -> None:
    one = b"BEGIN:VCARD\nFN:Ada\nEND:VCARD\n"
    assert told(one + b"nonsense\nmore\n" + one) == [(1, "Ada"), (4, "this stands outside any card"), (6, "Ada")]
    assert told(b"\xef\xbb\xbf\n" + one + b" \t\n\x1a") == [(2, "Ada")]


def test_nonsense_in_a_card_is_counted() -> None:
    found = card("nonsense", ":;=:", ";;;", "FN:x", "TEL;no colon", "TEL:1")
    assert found.contact == Contact(name="x", phones=(Phone("1"),), source="vcard")
    assert found.doubts == ("Lines that are no property of a card were left out: 4.",)


def test_a_list_of_contacts_is_no_contact() -> None:
    data = b"BEGIN:VCARD\nX-ADDRESSBOOKSERVER-KIND:group\nFN:Friends\nEND:VCARD\n"
    assert told(data) == [(1, "this is a list of contacts, not a contact")]


def test_too_many_items_and_too_long_values() -> None:
    found = card(*(f"TEL:{n}" for n in range(300)), "NOTE:" + "x" * (LONGEST_TEXT + 1), "FN:Ada")
    assert (len(found.contact.phones), len(found.contact.notes), found.contact.name) == (
        MOST_ITEMS,
        LONGEST_TEXT,
        "Ada",
    )
    assert found.doubts == (
        "NOTE is longer than 1,000,000 characters and was cut there.",
        "The card has 300 phones: only the first 250 were taken.",
    )


# -- bounds -----------------------------------------------------------------------------------------------------------


class Stream(io.RawIOBase):
    """A file that is made while it is read."""

    def __init__(self, *pieces: tuple[bytes, int]) -> None:
        self._pieces = (piece for piece, times in pieces for _ in range(times))

    def read(self, size: int = -1) -> bytes:
        return next(self._pieces, b"")


BLOCK = 256 * 1024
LARGE = {
    "a line": ((b"X" * BLOCK, 400), (b"\n", 1)),
    "a photo in one line": ((b"PHOTO;ENCODING=b:", 1), (b"A" * BLOCK, 400), (b"\n", 1)),
    "a folded photo": ((b"PHOTO;ENCODING=b:\n", 1), ((b" " + b"A" * 4_000 + b"\n") * 64, 100)),
    "a folded sound": ((b"SOUND;BASE64:\n", 1), ((b" " + b"A" * 4_000 + b"\n") * 64, 200)),
    "text that is none": ((b"nonsense\n" * 10_000, 20),),
}


@pytest.mark.parametrize("pieces", LARGE.values(), ids=LARGE)
def test_what_is_large_is_never_held_whole(pieces: tuple[tuple[bytes, int], ...]) -> None:
    stream = Stream((b"BEGIN:VCARD\nFN:Ada\n", 1), *pieces, (b"TEL:1\nEND:VCARD\n", 1))
    tracemalloc.start()
    try:
        ((_, found),) = read_vcards(cast(BinaryIO, stream))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert isinstance(found, Incoming)
    assert found.contact == Contact(name="Ada", phones=(Phone("1"),), source="vcard")
    assert found.picture is None
    assert peak < 40 * 1024 * 1024


def test_a_card_without_an_end_to_it() -> None:
    pieces = (b"BEGIN:VCARD\nFN:Ada\n", 1), (b"X-A:1234567890\n" * 20_000, 40), (b"END:VCARD\n", 1)
    ((_, found),) = read_vcards(cast(BinaryIO, Stream(*pieces)))
    assert isinstance(found, Incoming)
    assert found.contact.name == "Ada"
    assert "The card is too large: what stands after its first 32 MiB was left out." in found.doubts


def test_many_cards_take_no_memory() -> None:
    tracemalloc.start()
    try:
        found = sum(1 for _ in read_vcards(cast(BinaryIO, Stream((IOS * 20, 100)))))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert found == 2_000
    assert peak < 2 * 1024 * 1024


#: Each 400 kB or more: what takes time in proportion to the square of its length would take minutes.
RUNAWAYS = {
    "agents": b"AGENT:\nBEGIN:VCARD\n" * 20_000,
    "soft breaks": b"NOTE;QUOTED-PRINTABLE:a" + b"=\n =" * 100_000,
    "folds": b"FN:\n" + b" \n" * 200_000,
    "heads": b"".join(b"X-%d;A=%d:1\n" % (n, n) for n in range(20_000)),
    "half heads": b"FN;\n" * 100_000,
    "a long head": b"FN;" + b'"";' * 150_000,
    "a folded head": b"FN;\n" + b' "\n' * 100_000,
    "quotes": (b"FN;" + b'"' * 999 + b"\n") * 400,
    "backslashes": b"N:" + b"\\" * 400_000,
    "components": b"N:" + b";" * 400_000,
    "escaped components": b"ORG:" + b"\\\\;" * 100_000,
    "tags": b"CATEGORIES:" + b",".join(b"%d" % n for n in range(80_000)),
    "notes": b"NOTE:x\n" * 60_000,
    "a note of many lines": b"NOTE:\n" + b"x\n" * 200_000,
    "numbers": b"".join(b"TEL:%d\n" % n for n in range(40_000)),
    "a link": b"TEL:tel:" + b"%;" * 200_000,
    "labels": b"item1.X-ABLabel:" + b"_$!<" * 100_000,
    "a strange charset": b"NOTE;CHARSET=punycode:" + b"a" * 200_000 + b"-" + b"b" * 200_000,
    "empty lines": b"\r" * 400_000,
    "blocks that end in CR": b"FN:" + b"x" * (BLOCK - 16) + b"\r\n" * 50_000,
}


@pytest.mark.parametrize("lines", RUNAWAYS.values(), ids=RUNAWAYS)
def test_no_card_takes_long(lines: bytes) -> None:
    start = time.process_time()
    results = read(b"BEGIN:VCARD\n" + lines + b"\nEND:VCARD\n")
    assert len(results) >= 1
    assert time.process_time() - start < 5


# -- anything ---------------------------------------------------------------------------------------------------------

PIECES = st.sampled_from(
    [b"BEGIN:VCARD", b"END:VCARD", b"AGENT:", b"FN:", b"N:", b"TEL;", b"item1.", b"X-ABLabel:", b"NOTE:", b"PHOTO;",
     b"ENCODING=", b"QUOTED-PRINTABLE", b"BASE64", b"CHARSET=", b"utf-7", b"unicode_escape", b"TYPE=", b"PREF",
     b"IMPP:", b"data:", b";base64,", b"AAAA", b"tel:", b"%00", b"=3D", b"=00", b"=\n", b"\r\n", b"\r", b"\n", b"\n ",
     b"\n\t", b";", b":", b",", b"=", b'"', b"\\", b"\\n", b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\xe9", b" ",
     b"(", b")", b"x"]
)  # fmt: skip
SEEDS = [IOS, ANDROID]


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    """A real card with some bytes taken out, put in or replaced."""
    data = bytearray(draw(st.sampled_from(SEEDS)))
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, len(data)))
        data[at : at + draw(st.integers(0, 20))] = draw(st.one_of(PIECES, st.binary(max_size=3)))
    return bytes(data)


@bounded
@given(st.one_of(st.binary(max_size=300), st.lists(PIECES, max_size=40).map(b"".join), mutated()))
def test_any_bytes_are_read(data: bytes) -> None:
    results = read(data)
    begins = [line for line, each in results if each != Unusable("this stands outside any card")]
    assert begins == sorted(set(begins))
    for _, each in results:
        text = repr(each)
        text.encode()
        if isinstance(each, Incoming):
            assert "\\x00" not in repr(each.contact)


@bounded
@given(st.lists(st.sampled_from([b"BEGIN:VCARD", b"FN:x", b"END:VCARD", b"TEL:1", b" x", b"", b"y"]), max_size=20))
def test_every_begin_gives_one_result(lines: list[bytes]) -> None:
    begins = [number for number, line in enumerate(lines, 1) if line == b"BEGIN:VCARD"]
    results = read(b"\n".join(lines))
    assert [line for line, each in results if each != Unusable("this stands outside any card")] == begins


def test_a_property_after_a_broken_soft_break_is_read() -> None:
    found = card(
        "FN;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB=", "TEL;CELL:1", "NOTE;QUOTED-PRINTABLE:a=", "EMAIL:a@b"
    ).contact
    assert (found.phones, found.notes) == ((Phone("1", label="cell"),), "a")
    assert found.emails == (Email("a@b"),)


def test_numbers_under_the_name_that_outlook_has_for_some() -> None:
    found = card("TEL;WORK:1", "X-MS-TEL;VOICE;COMPANY:020 7946 0018", "X-MS-OL-DESIGN:x").contact
    assert found.phones == (Phone("1", label="work"), Phone("020 7946 0018", label="company"))
    assert not found.fields


def test_letters_of_what_is_left_out_are_in_no_doubt() -> None:
    found = card("FN:Ada", b"LABEL;WORK:Stra\xdfe 1", b"X-MS-OL-DESIGN:\xdf", b"KEY:\xdf")
    assert not found.doubts
    assert card(b"item1.X-ABLABEL:B\xfcro", "item1.TEL:1").doubts == (GUESSED,)


def test_parts_of_a_name_that_are_several() -> None:
    found = card(r"N:Doe\, Sr;John;Philip,Paul;Dr.,,Prof.;Jr.\\,M.D.", "NICKNAME:Jim,Jimmie\\,J").contact
    assert (found.family, found.given, found.additional) == ("Doe, Sr", "John", "Philip, Paul")
    assert (found.prefix, found.suffix) == ("Dr., Prof.", "Jr.\\, M.D.")
    assert found.fields == (("Nickname", "Jim"), ("Nickname", "Jimmie,J"))


def test_where_somebody_is_and_what_they_speak() -> None:
    found = card("TZ:Europe/Berlin", "GEO:37.386013;-122.082932", "LANG;PREF=1:fr", "LANG:de").contact
    assert found.fields == (
        ("Time zone", "Europe/Berlin"),
        ("Coordinates", "37.386013;-122.082932"),
        ("Language", "fr"),
        ("Language", "de"),
    )
