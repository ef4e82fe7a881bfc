"""Whoever is looked for is found, by whatever of them somebody types, and the likeliest comes first."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from time import monotonic

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maestro_desktop.core.contacts.book import Book
from maestro_desktop.core.contacts.digits import more_digits
from maestro_desktop.core.contacts.folding import fold_text, index_words, searchable, words_of
from maestro_desktop.core.contacts.model import Contact, ContactKind, Email, Phone
from maestro_desktop.core.contacts.search import Searcher
from maestro_desktop.core.phone.text import digits_of
from maestro_desktop.core.store import STEPS, Store
from tests.core.desk import bounded

NOW = 1_772_442_000_000
DAY = 86_400_000
ADA = Contact(
    name="Ada Lovelace",
    given="Ada",
    family="Lovelace",
    org="Analytical Engines",
    phones=(Phone("020 7946 0018", "+442079460018", "", "work"), Phone("4711"), Phone("ask her")),
    emails=(Email("Ada@Example.com", "home"), Email("ada+bills@example.com")),
)


class Desk:
    """A book, a searcher that has a connection of its own, and talks at chosen times."""

    def __init__(self, path: Path) -> None:
        self.store = Store.open(path / "maestro.db", None)
        self.book = Book(self.store)
        self.reader = self.store.reader()
        self.searcher = Searcher(self.reader)

    def save(self, *contacts: Contact | str) -> list[Contact]:
        values = [Contact(name=each) if isinstance(each, str) else each for each in contacts]
        return [self.book.save(contact, 1) for contact in values]

    def search(self, text: str, now_ms: int = NOW, limit: int = 50) -> list[Contact]:
        self.store.commit()
        return list(self.searcher.search(text, now_ms, limit))

    def names(self, text: str, now_ms: int = NOW, limit: int = 50) -> list[str]:
        return [contact.name for contact in self.search(text, now_ms, limit)]

    @contextmanager
    def holding(self, contact: Contact) -> Iterator[Contact]:
        """With this contact in the book, and nobody else."""
        (saved,) = self.save(contact)
        try:
            yield saved
        finally:
            self.book.delete(saved.id)

    def talk(self, contact_id: int | None, at_ms: int) -> None:
        self.store.begin()
        self.store.db.execute(
            "INSERT INTO interaction(id, began_at, seq, state, direction, media, media_type, party, contact_id, doc)"
            " VALUES (?, ?, 1, 'ended', 'inbound', 'voice', 'phone', '', ?, '')",
            (f"{at_ms}-{contact_id}", at_ms, contact_id),
        )

    def merge(self, contact: Contact, into: Contact) -> None:
        self.book.delete(contact.id)
        self.store.db.execute("INSERT INTO contact_alias(id, into_id) VALUES (?, ?)", (contact.id, into.id))

    def close(self) -> None:
        self.reader.close()
        self.store.close()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.close()


def person(name: str, *numbers: str) -> Contact:
    return Contact(name=name, phones=tuple(Phone(n, n if n.startswith("+") else "") for n in numbers))


def test_umlauts_may_be_written_out_here_or_there(desk: Desk) -> None:
    desk.save("Jörg Müller", "Joel Mueller", "Søren Ågård", "Samuel Baer")
    for typed, names in {
        "mueller": {"Jörg Müller", "Joel Mueller"},
        "Müller": {"Jörg Müller", "Joel Mueller"},
        "mueller jo": {"Jörg Müller", "Joel Mueller"},
        "joel muell": {"Joel Mueller"},
        "MUELLER Joerg": {"Jörg Müller"},
        "soeren aagaard": {"Søren Ågård"},
        "samuel bär": {"Samuel Baer"},
    }.items():
        assert set(desk.names(typed)) == names, typed


# -- words ------------------------------------------------------------------------------------------------------------

PEOPLE = {
    "Zoë Ångström": "zoe angs",
    "Łukasz Żółć": "LUKASZ zolc",
    "Søren Kierkegård": "kierkegard soren",
    "Œuvre Straße": "oeuvre strasse",
    "Πηνελόπη Κρουζ": "πηνελοπη",
    "Наталья Ковалёва": "ковалева",
    "محمد علي": "محمد",
    "王小明": "明王",
    "山田太郎": "太郎",
    "ヤマダ": "やまだ",
    "김철수": "철수",
    "박지민": "ㅂㅈㅁ",
    "최민지": "최미",
    "Seán O'Brien": "obrien",
    "Sinéad O’Connor": "sinead oc",
    "OLeary": "o'leary",
    "D'Angelo": "d'angelo",
    "'Maʼatʻa'": "maata",
    "İbrahim Çağlar": "ibrahim cag",
    "Đặng Thị Þóra": "dang thora",
    "Anne-Marie O'Neill": "neill anne",
    "ﬁona ＷＩＤＥ": "fiona wide",
    "🤖Bender ❤": "bend",
    "snake_case": "cas",
}


@pytest.mark.parametrize(("name", "typed"), PEOPLE.items())
def test_names_of_any_script_are_found_without_their_accents(desk: Desk, name: str, typed: str) -> None:
    desk.save(*PEOPLE)
    for text in (typed, name, name.upper(), name.strip("🤖")[:2]):
        assert name in desk.names(text), text
    assert desk.names(typed) == [name]


def test_words_in_any_order_from_any_field(desk: Desk) -> None:
    (ada,) = desk.save(ADA)
    desk.save(replace(ADA, source_id="18", name="Ada Byron", given="", family="", org="Globex"))
    for typed in ("ada ana", "engines lovel", "ada@example.com lovelace", "A L E", "  ada,  lovelace. "):
        assert desk.search(typed) == [ada], typed
    assert len(desk.search("ada")) == 2
    assert desk.search("ada zzz") == []


def test_a_name_of_very_many_letters_takes_no_time(desk: Desk) -> None:
    desk.save("x" * 300_000, "x'" * 150_000)
    assert len(desk.search("xxx")) == 2


def test_how_a_name_is_spoken_finds_it(desk: Desk) -> None:
    desk.save(Contact(name="山田太郎", phonetic="ヤマダ タロウ"), Contact(name="Siobhán", phonetic="shi-VAWN"))
    assert desk.names("やま") == desk.names("たろう やまだ") == ["山田太郎"]
    assert desk.names("vawn") == ["Siobhán"]


@pytest.mark.parametrize(
    "typed",
    ["", " ", "'", '"', "*", '"*', "-", "()", '" OR "', "a NOT b", "a AND b", "NEAR(a b)", "^zz", "folded:a", "{q}:b",
     "q + b", "\0", "_", "😀", "🧿", "\ud800", "\u200f", "´`", "%", "ext", "x", "#", "+", "(0)",
     "a" * 100_000, "q " * 100_000, "1" * 100_000, "1 " * 100_000,
     "' ; DROP TABLE contact; --", "ﷺ" * 10_000, "̈" * 999],
)  # fmt: skip
def test_odd_texts_find_nobody_and_do_no_harm(desk: Desk, typed: str) -> None:
    desk.save(ADA, person("Bob", "+12025550143"))
    began = monotonic()
    assert desk.search(typed) == []
    assert monotonic() - began < 1


# -- numbers ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "typed",
    ["79460018", "020 7946", "+44 20 7946 0018", "+44 (0)20 7946", "+44 020 7946", "0044 20 79", "946-001", "٧٩٤٦",
     "7 9 4 6", "020", "02079460018", "0018", "020\N{EN DASH}7946", "020\N{NO-BREAK SPACE}7946", "020 7946 0018 ext 3",
     "\N{RIGHT-TO-LEFT MARK}020 7946", "4711", "471", "711", "47", "x4711", "ext. 47"],
)  # fmt: skip
def test_digits_are_found_anywhere_in_a_number(desk: Desk, typed: str) -> None:
    (ada,) = desk.save(ADA)
    desk.save(person("Bob", "+12025550143"))
    assert desk.search(typed) == [ada]


def test_extensions_and_numbers_without_a_country(desk: Desk) -> None:
    with_ext, internal, bare = desk.save(
        Contact(name="Ann", phones=(Phone("+44 20 7946 0000 x1234", "+442079460000", "1234"),)),
        Contact(name="Ben", phones=(Phone("ext. 1299"),)),
        Contact(name="Cy", phones=(Phone("(555) 0100-1234"),)),
    )
    assert desk.search("123") == [with_ext, bare]
    assert desk.search("12") == [with_ext, internal]
    assert desk.search("1299") == desk.search("x1299") == desk.search("299") == [internal]
    assert desk.search("555-0100") == [bare]


def test_one_of_many_that_end_alike(desk: Desk) -> None:
    desk.save(*(person(f"P{n}", f"+4930{n:03}9460018") for n in range(100)))
    for n in (0, 50, 99):
        for typed in (f"30{n:03}9460018", f"+49 30 {n:03} 946 00 18"):
            assert desk.names(typed)[0] == f"P{n}"


def test_digits_may_stand_in_a_name_as_well(desk: Desk) -> None:
    studio, bob = desk.save(Contact(name="Studio 54", kind=ContactKind.COMPANY), person("Bob", "+12025405401"))
    assert desk.search("54") == [studio]
    assert desk.search("540") == [bob]


@pytest.mark.parametrize(
    ("phone", "more"),
    [
        (Phone("+44 20 7946 0018", "+442079460018"), ""),
        (Phone("020 7946 0018", "+442079460018"), "020-"),
        (Phone("+44 (0)20 7946", "+44207946"), "440207946"),
        (Phone("0044 20 7946", "+44207946"), "0044-"),
        (Phone("8 495 123", "+7495123"), "8495123"),
        (Phone("٠٢٠ ٧٩٤٦", "+44207946"), "020-"),
        (Phone("+44207946", "+44207946", "12"), "ext12"),
        (Phone("4711"), "4711 ext4711"),
        (Phone("000"), "000 ext000"),
        (Phone("ask her"), ""),
    ],
)
def test_what_e164_does_not_hold_is_kept_beside_it(phone: Phone, more: str) -> None:
    assert more_digits(phone) == more


# -- who comes first --------------------------------------------------------------------------------------------------


def test_the_closest_come_first(desk: Desk) -> None:
    desk.save(
        Contact(name="Zed", emails=(Email("bob@x.example"),)),
        Contact(name="Al", org="Bobbin"),
        "Rob Bobson",
        "Bobby Brown",
        "Bob Brown",
        "Bob",
    )
    assert desk.names("bob") == ["Bob", "Bob Brown", "Bobby Brown", "Rob Bobson", "Al", "Zed"]
    assert desk.names("bob", limit=1) == ["Bob"]
    assert desk.names("bob br") == ["Bob Brown", "Bobby Brown"]
    assert desk.names("brown bob") == ["Bob Brown", "Bobby Brown"]
    assert desk.names("bobb al") == ["Al"]


def test_the_whole_number_comes_first(desk: Desk) -> None:
    desk.save(person("In it", "+49447911123"), person("Ends", "+34447911"), person("Whole", "+447911"))
    assert desk.names("447911") == ["Whole", "Ends", "In it"]


def test_a_zero_in_front_is_looked_for_as_it_is_written_first(desk: Desk) -> None:
    desk.save(
        person("A short number without it", "310"),
        person("B other country", "+13105550100"),
        person("C ends otherwise", "+442079469310"),
        person("X in it", "+442070310123"),
        Contact(name="Y begins so", phones=(Phone("0310 555 01", "+4431055501"),)),
        person("Z ends so", "+442079460310"),
    )
    order = ["Y begins so", "Z ends so", "X in it", "B other country", "C ends otherwise", "A short number without it"]
    found = desk.names("0310")
    assert found[:3] == order[:3]
    assert sorted(found) == sorted(order)
    assert desk.names("310")[0] == "A short number without it"


def test_of_very_many_without_the_zero_those_with_it_come_first(desk: Desk) -> None:
    desk.save(*(person(f"P{n}", f"+1310555{n:04}") for n in range(1_000, 1_200)))
    desk.save(person("Inside", "+442070310123"))
    desk.save(Contact(name="In front", phones=(Phone("0310 555 01", "+4431055501"),)))
    assert desk.names("0310")[:2] == ["In front", "Inside"]


def test_a_number_is_whole_with_the_zeros_of_a_call_abroad(desk: Desk) -> None:
    desk.save(person("Longer", "+4420794600181"), person("Whole", "+442079460018"))
    assert desk.names("00442079460018") == ["Whole", "Longer"]


def test_who_was_talked_to_comes_before_who_was_not(desk: Desk) -> None:
    ann, anna, zoe, mail = desk.save(
        "Ann Bell", "Anna Cole", "Zoe Anders", Contact(name="Q", emails=(Email("an@x.y"),))
    )
    assert desk.names("an") == ["Ann Bell", "Anna Cole", "Zoe Anders", "Q"]
    desk.talk(zoe.id, NOW - DAY)
    desk.talk(mail.id, NOW)
    desk.talk(None, NOW)
    later = NOW + DAY
    assert desk.names("an", later) == ["Zoe Anders", "Ann Bell", "Anna Cole", "Q"]
    desk.talk(anna.id, NOW - 2 * DAY)
    desk.talk(ann.id, NOW - 3 * DAY)
    later += DAY
    assert desk.names("an", later) == ["Anna Cole", "Ann Bell", "Zoe Anders", "Q"]
    assert desk.names("ann bell", later) == ["Ann Bell"]


def test_lately_is_held_for_a_while_only(desk: Desk) -> None:
    first, second = desk.save("Ann Bell", "Ann Cole")
    assert desk.search("ann") == [first, second]
    desk.talk(second.id, NOW)
    assert desk.search("ann", NOW + 30_000) == [second, first]
    (renamed,) = desk.save(replace(second, name="Bea"))
    assert desk.search("ann", NOW + 30_001) == [first]
    assert desk.search("bea", NOW + 30_002) == [renamed]
    assert desk.search("ann", NOW - 10 * DAY) == [first]


def test_what_is_held_of_somebody_never_finds_what_is_not_there_any_more(desk: Desk) -> None:
    (ann,) = desk.save(person("Ann Bell", "+442079460018"))
    desk.talk(ann.id, NOW)
    assert desk.search("bell") == desk.search("7946") == [ann]
    (changed,) = desk.save(replace(person("Ann Cole", "+12025550143"), id=ann.id))
    assert desk.search("bell") == desk.search("7946") == []
    assert desk.search("cole") == desk.search("5550") == desk.search("ann") == [changed]
    desk.book.delete(ann.id)
    assert desk.search("ann") == desk.search("7946") == []


def test_who_was_talked_to_under_an_id_that_was_merged(desk: Desk) -> None:
    others = desk.save(*(f"Ann {n:03}" for n in range(80)))
    old, older, ann = desk.save("X", "Y", "Ann Zed")
    desk.talk(older.id, NOW - DAY)
    desk.merge(older, old)
    desk.merge(old, ann)
    assert desk.search("ann")[:2] == [ann, others[0]]


def test_somebody_among_thousands(desk: Desk) -> None:
    """The index gives its first hits only; who has the name, or was talked to lately, is among them nevertheless."""
    desk.save(
        *(f"Anna Miller{n:04}" for n in range(1_000)), *(person(f"P{n}", f"+4420794{n:05}") for n in range(1_000))
    )
    exact, lately = desk.save("Anna Mill", person("Anna Millzz", "+442079499999"))
    desk.talk(lately.id, NOW - DAY)
    assert desk.search("anna mill")[:2] == [exact, lately]
    assert desk.search("mi an")[0] == lately
    assert desk.search("4420794")[0] == lately
    assert len(desk.search("anna")) == 50


# -- whatever it is, it is found --------------------------------------------------------------------------------------

any_text = st.text(alphabet=st.characters(exclude_categories=()), max_size=14)
scripts = st.text(
    alphabet=st.one_of(
        st.characters(exclude_categories=["Cs"], exclude_characters="\0"),
        st.sampled_from("aàǣﬁßİıłþ_-'’.@王小ヤがｶﾞ김ㄱкёΐم٣²½🤖\u0301\u093f\u200d\ue000"),
    ),
    min_size=1,
    max_size=14,
)


@bounded
@given(any_text, any_text, any_text, st.lists(any_text, max_size=3), any_text)
def test_any_text_is_looked_for_and_never_raises(
    desk: Desk, name: str, org: str, phonetic: str, raws: list[str], typed: str
) -> None:
    desk.save(
        Contact(
            name=name,
            org=org,
            phonetic=phonetic,
            phones=tuple(map(Phone, raws)),
            emails=tuple(map(Email, raws)),
        )
    )
    desk.search(typed)
    desk.search(f"{name} {typed}")


@bounded
@given(st.data(), scripts, scripts, scripts)
def test_any_beginning_of_any_word_finds_it(desk: Desk, data: st.DataObject, name: str, org: str, spoken: str) -> None:
    with desk.holding(Contact(name=name, org=org, phonetic=spoken, emails=(Email("me@mail.example"),))) as contact:
        words = words_of(f"{name} {org} {spoken} mail".replace("_", " "))
        word = data.draw(st.sampled_from(words + index_words(f"{name} {org}")))
        assert desk.search(word[: data.draw(st.integers(1, len(word)))]) == [contact]
        assert desk.search(" ".join(data.draw(st.permutations(words)))) == [contact]
        assert desk.search(f"{name} mail") == [contact]


numbers = st.from_regex(r"[1-9][0-9]{6,14}", fullmatch=True)
blanks = st.sampled_from(["", " ", "-", ".", "/", ") ", "(", "\N{NO-BREAK SPACE}", "\N{NON-BREAKING HYPHEN}"])
scripts_of_digits = st.sampled_from(["0123456789", "٠١٢٣٤٥٦٧٨٩", "０１２３４５６７８９", "०१२३४५६७८९"])


@bounded
@given(st.data(), numbers, st.sampled_from(["", "0", "00", "+", "8", "+(0)"]), st.booleans(), scripts_of_digits)
def test_any_run_of_digits_finds_it_however_it_is_grouped(
    desk: Desk, data: st.DataObject, number: str, before: str, known: bool, script: str
) -> None:
    written = before + "".join(digit + data.draw(blanks) for digit in number)
    ext = data.draw(st.sampled_from(["", "12", "471", "4711"]))
    with desk.holding(Contact(name="Ann", phones=(Phone(written, f"+{number}" if known else "", ext),))) as contact:
        for whole in filter(lambda digits: len(digits) >= 3, (number, digits_of(written), ext)):
            start = data.draw(st.integers(0, len(whole) - 3))
            run = whole[start : data.draw(st.integers(start + 3, len(whole)))]
            typed = "".join(digit + data.draw(blanks) for digit in run.translate(str.maketrans("0123456789", script)))
            assert desk.search(typed) == [contact], typed


# -- records of before ------------------------------------------------------------------------------------------------


def test_what_was_saved_by_an_earlier_version_is_found_like_the_rest(tmp_path: Path) -> None:
    old = Store.open(tmp_path / "maestro.db", None, STEPS[:4])
    old.begin()
    for id, name, folded in (
        (1, "🤖Bender", "🤖bender"),
        (2, "Ann", "ann"),
        (3, "王小明", "王 小 明"),
        (4, "Seán O’Brien", "sean o’brien"),
        (5, "D'Ay", "d'ay"),
        (6, "김철수", fold_text("김철수")),
    ):
        old.db.execute(
            "INSERT INTO contact(id, kind, name, given, family, org, title, notes, tags, do_not_call, provisional,"
            " source, source_id, created_at, changed_at, folded)"
            " VALUES (?, 'person', ?, '', '', '', '', '', '[]', 0, 0, 'local', '', 1, 1, ?)",
            (id, name, folded),
        )
    for id, e164, ext, raw in (
        (1, 442079460018, "4711", "020 7946 0018"),
        (2, None, "", "ext. 12"),
        (3, None, "", "(٥٥٥) 0100"),
    ):
        old.db.execute(
            "INSERT INTO phone(contact_id, pos, e164, ext, raw, label) VALUES (?, 0, ?, ?, ?, '')", (id, e164, ext, raw)
        )
    old.close()
    desk = Desk(tmp_path)
    found = {
        "bender": 1,
        "020": 1,
        "471": 1,
        "460018": 1,
        "12": 2,
        "555 01": 3,
        "小": 3,
        "obri": 4,
        "o bri": 4,
        "day": 5,
        "철수": 6,
    }
    assert {typed: [each.id for each in desk.search(typed)] for typed in found} == {k: [v] for k, v in found.items()}
    for contact in desk.book.all():
        ((folded,),) = desk.store.rows("SELECT folded FROM contact WHERE id = ?", (contact.id,))
        assert folded == searchable(contact.name)
    for id, raw, e164, ext, digits in desk.store.rows("SELECT contact_id, raw, e164, ext, digits FROM phone"):
        assert digits == more_digits(Phone(raw, f"+{e164}" if e164 else "", ext)), id
    for contact in desk.book.all():
        desk.book.save(contact, 2)
        desk.book.delete(contact.id)
    for table in ("contact_fts", "phone_fts"):
        desk.store.db.execute(f"INSERT INTO {table}({table}, rank) VALUES ('integrity-check', 1)")
    desk.close()


# -- ending it early --------------------------------------------------------------------------------------------------


def test_a_search_that_is_interrupted_finds_nobody(desk: Desk) -> None:
    desk.save(*(f"Anna Miller{n}" for n in range(500)))
    desk.store.commit()
    # What SQLite does between two steps of a statement when another thread calls interrupt().
    desk.reader.set_progress_handler(lambda: 1, 10)
    assert desk.search("ann") == []
    desk.reader.set_progress_handler(None, 0)
    assert len(desk.search("ann")) == 50


def test_interrupting_from_another_thread_does_no_harm(desk: Desk) -> None:
    (ada,) = desk.save(ADA)
    assert desk.search("ada") == [ada]
    done = threading.Event()

    def interrupt() -> None:
        while not done.is_set():
            desk.reader.interrupt()

    thread = threading.Thread(target=interrupt)
    thread.start()
    try:
        for _ in range(50):
            assert desk.search("ada") in ([], [ada])
    finally:
        done.set()
        thread.join()
    assert desk.search("ada") == [ada]
