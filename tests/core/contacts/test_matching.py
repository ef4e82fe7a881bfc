from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maestro_desktop.core.contacts.directory import Directory
from maestro_desktop.core.contacts.drafts import understood
from maestro_desktop.core.contacts.duplicates import keep_apart, no_longer_apart
from maestro_desktop.core.contacts.edits import EditKind, Edits
from maestro_desktop.core.contacts.matching import match
from maestro_desktop.core.contacts.model import NO_MATCH, Contact, ContactKind, Email, Match, NumberUse, Phone, Rule
from maestro_desktop.core.interactions.model import Confidence, Party, PartyKind
from maestro_desktop.core.interactions.party import read_party
from maestro_desktop.core.store import Store
from tests.core.desk import bounded

NUMBER = "+442079460018"


def phone(number: str) -> Party:
    return Party(number, number, PartyKind.PHONE)


def person(name: str, *numbers: str, **more: object) -> Contact:
    phones = tuple(Phone(n, n.partition(";")[0], n.partition(";ext=")[2]) if n[0] == "+" else Phone(n) for n in numbers)
    return Contact(name=name, phones=phones, **more)  # type: ignore[arg-type]


def found(tmp_path: Path, party: Party, *contacts: Contact, **more: str) -> Match:
    store = Store.open(tmp_path / "maestro.db", None)
    book = Directory(store)
    for contact in contacts:
        book.save(contact, 1)
    result = match(party, book, **more)
    store.close()
    return result


def names(result: Match) -> list[str]:
    return [candidate.contact.name for candidate in result.candidates]


def test_one_owner_by_number(tmp_path: Path) -> None:
    result = found(tmp_path, phone(NUMBER), person("Ada", NUMBER), person("Bob", "+442079460019"))
    assert result.owner is not None
    assert (result.owner.contact.name, result.owner.rule, result.owner.confidence) == (
        "Ada",
        Rule.E164,
        Confidence.CERTAIN,
    )
    assert names(result) == ["Ada"]


def test_one_contact_with_the_number_twice_is_one(tmp_path: Path) -> None:
    result = found(tmp_path, phone(NUMBER), person("Ada", NUMBER, NUMBER))
    assert names(result) == ["Ada"]
    assert result.owner


@pytest.mark.parametrize("order", list(permutations(range(4)))[::3])
def test_several_have_no_owner_and_one_order(tmp_path: Path, order: tuple[int, ...]) -> None:
    contacts = [
        person("ada", NUMBER),
        person("Bob", NUMBER),
        person("Aaron Ltd", NUMBER, kind=ContactKind.COMPANY),
        person("Aa", NUMBER, provisional=True),
    ]
    result = found(tmp_path, phone(NUMBER), *(contacts[n] for n in order))
    # People of the book first, in order of their names; what was made by itself last.
    assert names(result) == ["Aaron Ltd", "ada", "Bob", "Aa"]
    assert result.owner is None
    assert all("4 contacts" in candidate.why for candidate in result.candidates)


def test_an_extension_behind_a_number_decides(tmp_path: Path) -> None:
    contacts = (person("Desk", NUMBER), person("Ada", f"{NUMBER};ext=12"), person("Bob", f"{NUMBER};ext=13"))
    result = found(tmp_path, phone(f"{NUMBER};ext=12"), *contacts)
    assert names(result) == ["Ada"]
    assert result.owner
    result = found(tmp_path, phone(f"{NUMBER};ext=99"))
    assert names(result) == ["Desk", "Ada", "Bob"]
    assert result.owner
    assert result.owner.contact.name == "Desk"
    result = found(tmp_path, phone(NUMBER))
    assert names(result) == ["Desk", "Ada", "Bob"]
    assert [each.confidence for each in result.candidates] == [
        Confidence.CERTAIN,
        Confidence.UNCERTAIN,
        Confidence.UNCERTAIN,
    ]


def test_an_extension_decides_among_very_many(tmp_path: Path) -> None:
    result = found(
        tmp_path, phone(f"{NUMBER};ext=200"), *(person(f"P{n}", f"{NUMBER};ext={n}") for n in range(100, 201))
    )
    assert result.owner
    assert names(result) == ["P200"]


def test_another_extension_is_a_colleague_perhaps(tmp_path: Path) -> None:
    for n, number in enumerate((NUMBER, f"{NUMBER};ext=99")):
        (tmp_path / str(n)).mkdir()
        result = found(tmp_path / str(n), phone(number), person("Ada", f"{NUMBER};ext=12"))
        assert (names(result), result.owner) == (["Ada"], None)


def test_digits_that_mean_another_country_are_no_match(tmp_path: Path) -> None:
    result = found(tmp_path, phone("+12079460018"), Contact(name="Ada", phones=(Phone("020 7946 0018"),)))
    assert result.owner is None


def test_an_internal_number(tmp_path: Path) -> None:
    party = Party("4711", "4711", PartyKind.EXTENSION)
    result = found(tmp_path, party, person("Ada", "4711"), person("Bob", "+442079464711"))
    assert names(result) == ["Ada"]
    assert result.owner
    assert result.owner.rule is Rule.EXTENSION


def test_an_address_with_a_tag(tmp_path: Path) -> None:
    ada = Contact(name="Ada", emails=(Email("ada@example.com"),))
    for address in ("ada@example.com", "Ada+orders@Example.com"):
        result = found(
            tmp_path, Party(address, address.casefold(), PartyKind.EMAIL), *([ada] if "+" not in address else [])
        )
        assert result.owner
        assert result.owner.rule is Rule.EMAIL


@pytest.mark.parametrize(
    ("known", "came", "why"),
    [
        ("ada@example.com", "ada@example.com", "E-mail ada@example.com is on their record"),
        ("Ada+News@Example.com", "ada+news@example.com", "E-mail ada+news@example.com is on their record"),
        (
            "ada@example.com",
            "ada+news@example.com",
            "E-mail ada@example.com is on their record; ada+news@example.com is the same mailbox, but for what stands"
            " behind the plus",
        ),
        (
            "Ada+news@example.com",
            "ada@example.com",
            "E-mail Ada+news@example.com is on their record; ada@example.com is the same mailbox, but for what stands"
            " behind the plus",
        ),
    ],
)
def test_of_an_address_it_says_whether_a_tag_was_left_out(tmp_path: Path, known: str, came: str, why: str) -> None:
    result = found(tmp_path, Party(came, came, PartyKind.EMAIL), Contact(name="Ada", emails=(Email(known),)))
    assert [(each.rule, each.why) for each in result.candidates] == [(Rule.EMAIL, why)]


@pytest.mark.parametrize(
    ("number", "confidence"), [("+12129460018", Confidence.UNCERTAIN), ("+332079460018", Confidence.LIKELY)]
)
def test_a_common_ending_is_shown_by_its_length_and_never_owns(
    tmp_path: Path, number: str, confidence: Confidence
) -> None:
    result = found(tmp_path, phone(NUMBER), person("Ada", "+12127946001", number))
    assert names(result) == ["Ada"]
    assert result.owner is None
    assert result.candidates[0].confidence is confidence
    assert result.candidates[0].rule is Rule.SUFFIX


@pytest.mark.parametrize(
    "party",
    [
        Party("", "", PartyKind.WITHHELD),
        Party("5200", "5200", PartyKind.MAIL_ID),
        Party("Ada", "ada", PartyKind.TEXT),
        phone("+12025550143"),
        Party("99", "99", PartyKind.EXTENSION),
        Party("x@y.example", "x@y.example", PartyKind.EMAIL),
    ],
)
def test_who_matches_nobody(tmp_path: Path, party: Party) -> None:
    everything = Contact(
        name="Ada", phones=(Phone(""), Phone("5200"), Phone(NUMBER, NUMBER)), emails=(Email(""), Email("ada"))
    )
    assert found(tmp_path, party, everything) == NO_MATCH


@pytest.mark.parametrize(
    ("stored", "calling"),
    [
        ("020 7946 0018", NUMBER),
        ("(020) 7946-0018", NUMBER),
        ("06 39 98 12 34", "+33639981234"),
        ("06 698 00000", "+390669800000"),
        ("(089) 99998-123", "+498999998123"),
    ],
)
def test_a_number_without_its_country_is_found(tmp_path: Path, stored: str, calling: str) -> None:
    result = found(tmp_path, phone(calling), Contact(name="Ada", phones=(Phone(stored),)))
    assert result.owner
    assert (result.owner.rule, result.owner.confidence) == (Rule.NATIONAL, Confidence.LIKELY)


def test_a_call_without_its_country_finds_whose_national_number_it_is(tmp_path: Path) -> None:
    party = Party("020 7946 0018", "020 7946 0018", PartyKind.TEXT)
    result = found(tmp_path, party, person("Ada", NUMBER), person("Bob", "+12129460018"))
    assert names(result) == ["Ada", "Bob"]
    assert result.owner
    assert (result.owner.contact.name, result.owner.rule) == ("Ada", Rule.NATIONAL)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("+5491123456789", "+541123456789"),
        ("+5215512345678", "+525512345678"),
        ("+5511987654321", "+551187654321"),
    ],
)
def test_mobiles_that_are_written_in_two_ways(tmp_path: Path, one: str, other: str) -> None:
    for calling, stored in ((one, other), (other, one)):
        (tmp_path / calling).mkdir()
        result = found(tmp_path / calling, phone(calling), person("Ada", stored))
        assert result.owner
        assert (result.owner.rule, result.owner.confidence) == (Rule.NATIONAL, Confidence.CERTAIN)


def test_a_mexican_mobile_that_was_not_understood_when_it_came_in(tmp_path: Path) -> None:
    result = found(tmp_path, phone("+525512345678"), Contact(name="Ada", phones=(Phone("+52 1 55 1234 5678"),)))
    assert result.owner


def test_a_name_is_a_weak_hint(tmp_path: Path) -> None:
    party = Party("visitor-17", "visitor-17", PartyKind.TEXT)
    result = found(tmp_path, party, Contact(name="Ada Lovelace"), name="lovelace, ada")
    assert [(each.rule, each.confidence) for each in result.candidates] == [(Rule.NAME, Confidence.UNCERTAIN)]
    assert result.owner is None
    assert found(tmp_path, phone("+12025550143"), name="Ada Lovelace") == NO_MATCH


def test_who_was_put_in_by_a_rule_gives_way(tmp_path: Path) -> None:
    result = found(tmp_path, phone(NUMBER), person("Somebody", NUMBER, provisional=True), person("Ada", NUMBER))
    assert names(result) == ["Ada", "Somebody"]
    assert result.owner
    assert result.owner.contact.name == "Ada"


def test_the_only_person_of_a_company_answers_its_number(tmp_path: Path) -> None:
    company = person("Lovelace Ltd", NUMBER, kind=ContactKind.COMPANY)
    result = found(tmp_path, phone(NUMBER), company, person("Ada", NUMBER, org="Lovelace"))
    assert result.owner
    assert result.owner.contact.name == "Ada"
    result = found(tmp_path, phone(NUMBER), person("Bob", NUMBER, org="Elsewhere"))
    assert result.owner is None


def test_two_of_one_name_who_are_kept_apart_are_two(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "maestro.db", None)
    book = Directory(store)
    father, son, elsewhere = (book.save(person("Ada King", number), 1) for number in (NUMBER, NUMBER, "+442079460019"))
    owner = match(phone(NUMBER), book).owner
    assert owner
    assert owner.contact == father
    keep_apart(store, (son.id, elsewhere.id))
    assert match(phone(NUMBER), book).owner
    with Edits(store, book).record(EditKind.MERGED, "Ada King", 2) as edit:
        edit.merge(father, [elsewhere.id])
    assert match(phone(NUMBER), book).owner is None
    keep_apart(store, (father.id, son.id))
    no_longer_apart(store, (son.id, elsewhere.id))
    assert match(phone(NUMBER), book).owner is None
    no_longer_apart(store, (father.id, son.id))
    assert match(phone(NUMBER), book).owner
    store.close()


# -- switchboards -----------------------------------------------------------------------------------------------------


def globex(count: int, *, record: bool) -> list[Contact]:
    company = [person("Globex GmbH", NUMBER, kind=ContactKind.COMPANY)] if record else []
    return company + [person(f"Person {n}", NUMBER, org="GLOBEX") for n in range(count)]


@pytest.mark.parametrize(
    ("people", "record", "is_one"), [(2, True, True), (1, True, False), (3, False, True), (2, False, False)]
)
def test_a_companys_main_number_pops_the_company(tmp_path: Path, people: int, record: bool, is_one: bool) -> None:
    result = found(
        tmp_path, phone(NUMBER), *globex(people, record=record), person("Elsewhere", "+442079460019", org="Globex")
    )
    assert bool(result.switchboard) is is_one
    if is_one and record:
        assert result.owner
        assert (result.owner.contact.name, result.owner.rule) == ("Globex GmbH", Rule.SWITCHBOARD)
        assert result.owner.why == "The company's main number"
        assert names(result) == ["Globex GmbH", "Person 0", "Person 1", "Elsewhere"]
    elif is_one:
        assert result.switchboard == "GLOBEX"
        assert result.owner is None


def test_a_merged_or_deleted_company_keeps_its_main_number(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "maestro.db", None)
    book = Directory(store)
    edits = Edits(store, book)
    company, gone = (book.save(person(name, kind=ContactKind.COMPANY), 1) for name in ("Globex", "Initech"))
    for n in range(3):
        book.save(person(f"Person {n}", NUMBER, org="Initech", company_id=gone.id), 1)
    with edits.record(EditKind.MERGED, "Globex", 2) as edit:
        edit.merge(company, [gone.id])
    for whole in (company, replace(company, phones=(Phone(NUMBER, NUMBER),))):
        book.save(whole, 3)
        result = match(phone(NUMBER), book)
        assert result.owner
        assert (result.switchboard, result.owner.contact.id) == ("Globex", company.id)
    book.delete(company.id)
    result = match(phone(NUMBER), book)
    assert (result.switchboard, result.owner) == ("Initech", None)
    store.close()


def test_a_family_is_no_switchboard(tmp_path: Path) -> None:
    result = found(tmp_path, phone(NUMBER), *(person(f"{name} Byron", NUMBER) for name in "ABCDEFG"))
    assert not result.switchboard
    assert result.owner is None
    assert len(result.candidates) == 7


@pytest.mark.parametrize(
    ("people", "is_company"),
    [
        (("Ada Byron", "Bob Byron", "Cy Byron"), False),
        (("김철수", "김민지", "김수진"), False),
        (("王伟", "王芳", "王秀英"), False),
        (("王伟", "李芳", "王秀英"), True),
        (("Ada Byron", "Bob Byron", "Cy King"), True),
        (("Ada Byron:work", "Bob Byron:work", "Cy King:work"), True),
        (("Ada Byron:work", "Bob King:Home", "Cy Lee"), False),
        (("Ada Byron:Privat, mobil", "Bob King", "Cy Lee"), False),
    ],
)
def test_a_family_that_works_at_one_place_is_no_switchboard(
    tmp_path: Path, people: tuple[str, ...], is_company: bool
) -> None:
    contacts = []
    for each in people:
        name, _, label = each.partition(":")
        other = Phone("+442079460019", "+442079460019", label="home")
        contacts.append(Contact(name=name, org="Globex", phones=(Phone(NUMBER, NUMBER, label=label), other)))
    assert bool(found(tmp_path, phone(NUMBER), *contacts).switchboard) is is_company


def test_a_family_is_told_by_its_name_however_it_is_written(tmp_path: Path) -> None:
    people = [
        Contact(name=f"Byron, {n}", family=family) for n, family in zip("abc", ("Byron", "BYRON", "Býron"), strict=True)
    ]
    contacts = [replace(each, org="Globex", phones=(Phone(NUMBER, NUMBER),)) for each in people]
    assert not found(tmp_path, phone(NUMBER), *contacts).switchboard


class Taught:
    def __init__(self, path: Path) -> None:
        self.store = Store.open(path / "maestro.db", None)
        self.book = Directory(self.store)
        self.ada, self.bob = (self.book.save(person(name, NUMBER), 1) for name in ("Ada", "Bob"))

    def match(self, number: str = NUMBER) -> Match:
        return match(phone(number), self.book)


@pytest.fixture
def taught(tmp_path: Path) -> Iterator[Taught]:
    taught = Taught(tmp_path)
    yield taught
    taught.store.close()


def test_what_the_agent_chose_is_remembered(taught: Taught) -> None:
    taught.book.choices.choose(NUMBER, taught.bob.id, 1)
    result = taught.match()
    assert names(result) == ["Bob", "Ada"]
    assert result.owner
    assert (result.owner.contact, result.owner.rule) == (taught.bob, Rule.CHOSEN)
    taught.book.choices.choose(NUMBER, taught.ada.id, 2)
    assert names(taught.match()) == ["Ada", "Bob"]
    (choice,) = taught.book.choices.all()
    taught.book.choices.forget(choice.key, choice.contact.id)
    assert taught.match().owner is None


def test_whom_the_agent_refused_is_not_offered_again(taught: Taught) -> None:
    taught.book.choices.veto(NUMBER, taught.bob.id, 1)
    result = taught.match()
    assert names(result) == ["Ada"]
    assert result.owner
    taught.book.choices.veto(NUMBER, taught.ada.id, 1)
    assert taught.match() == NO_MATCH
    taught.book.choices.choose(NUMBER, taught.ada.id, 2)
    assert names(taught.match()) == ["Ada"]


@pytest.mark.parametrize("use", [NumberUse.OWN, NumberUse.QUEUE])
@pytest.mark.parametrize("by_hand", [True, False])
def test_own_numbers_and_queues_match_nobody(taught: Taught, use: NumberUse, by_hand: bool) -> None:
    if by_hand:
        taught.book.choices.set_use(NUMBER, use, 1)
    else:
        taught.book.uses = {NUMBER: use}
    for number in (NUMBER, f"{NUMBER};ext=12"):
        result = taught.match(number)
        assert not result.candidates
        assert result.note


def test_a_switchboard_by_hand_and_one_that_is_none(taught: Taught) -> None:
    taught.book.choices.set_use(NUMBER, NumberUse.SWITCHBOARD, 1)
    result = taught.match()
    assert result.switchboard == "A number that many share"
    assert result.owner is None
    company = taught.book.save(person("Globex", NUMBER, kind=ContactKind.COMPANY), 1)
    result = taught.match()
    assert result.owner
    assert result.owner.contact == company
    for n in range(3):
        taught.book.save(person(f"Person {n}", "+442079460020", org="Globex"), 1)
    main = taught.book.save(person("Globex", "+442079460020", kind=ContactKind.COMPANY), 1)
    assert taught.match("+442079460020").switchboard == "Globex"
    taught.book.choices.set_use("+442079460020", NumberUse.PERSONAL, 1)
    result = taught.match("+442079460020")
    assert not result.switchboard
    assert main in [each.contact for each in result.candidates]


def test_a_refused_company_or_colleague_is_not_shown_on_its_switchboard(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "maestro.db", None)
    book = Directory(store)
    company, first, *_ = [book.save(contact, 1) for contact in globex(4, record=True)]
    book.choices.veto(NUMBER, first.id, 1)
    assert first.name not in names(match(phone(NUMBER), book))
    book.choices.veto(NUMBER, company.id, 1)
    result = match(phone(NUMBER), book)
    assert result.owner is None
    assert company.name not in names(result)
    store.close()


def test_a_choice_on_a_switchboard_says_nothing_of_the_next_caller(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "maestro.db", None)
    book = Directory(store)
    saved = [book.save(contact, 1) for contact in globex(3, record=True)]
    book.choices.choose(NUMBER, saved[2].id, 1)
    result = match(phone(NUMBER), book)
    assert result.owner
    assert result.owner.contact == saved[0]
    store.close()


# -- any spelling of a number finds its contact ----------------------------------------------------------------------

_PLANS = {
    "GB": ("44", "0", st.from_regex(r"20794600[0-9]{2}", fullmatch=True)),
    "US": ("1", "1", st.from_regex(r"20255501[0-9]{2}", fullmatch=True)),
    "DE": ("49", "0", st.from_regex(r"30231250[0-9]{2}", fullmatch=True)),
    "FR": ("33", "0", st.from_regex(r"63998[0-9]{4}", fullmatch=True)),
    "MX": ("52", "01", st.from_regex(r"5512345[0-9]{3}", fullmatch=True)),
    "SE": ("46", "0", st.from_regex(r"84650040[0-9]{1}", fullmatch=True)),
}


@st.composite
def spelled(draw: st.DrawFn) -> tuple[str, str, str]:
    """A number as E.164, its country, and one of its spellings there."""
    region = draw(st.sampled_from(sorted(_PLANS)))
    code, trunk, numbers = _PLANS[region]
    national = draw(numbers)
    grouped = "".join(
        digit + draw(st.sampled_from(["", "", " ", "-", "."])) if n < len(national) - 1 else digit
        for n, digit in enumerate(national)
    )
    forms = [f"+{code} {grouped}", f"00{code}{grouped}", f"{trunk}{grouped}", f"({trunk}{grouped[:2]}){grouped[2:]}"]
    if region == "US":
        forms = [f"+{code} {grouped}", f"{trunk}{grouped}", grouped, f"011{code}{grouped}"]
    elif region == "MX":
        old = [f"+52 1 {grouped}", f"+521{grouped}", f"00521{grouped}", f"044 {grouped}", f"045 {grouped}"]
        forms = [*forms[:3], *old, f"521{grouped}", grouped]
    else:
        forms.append(f"+{code} ({trunk}) {grouped}")
    return f"+{code}{national}", region, draw(st.sampled_from(forms))


@bounded
@given(stored=spelled(), shift=st.integers(0, 3))
def test_any_spelling_of_a_number_finds_its_contact(
    tmp_path_factory: pytest.TempPathFactory, stored: tuple[str, str, str], shift: int
) -> None:
    e164, region, raw = stored
    store = Store.open(tmp_path_factory.mktemp("spelled") / "maestro.db", None)
    book = Directory(store)
    ada = book.save(understood(Contact(name="Ada", phones=(Phone(raw),)), region), 1)
    book.save(understood(Contact(name="Bob", phones=(Phone(f"+4477009001{shift}0"),)), region), 1)
    for calling in (e164, raw, f"00{e164[1:]}" if region != "US" else e164):
        owner = match(read_party(calling, "voice-phone", region), book).owner
        assert owner is not None, (calling, raw)
        assert owner.contact == ada
    store.close()


@pytest.mark.parametrize(
    ("raw", "family", "kind", "normalised"),
    [
        ("020 7946 0018", "voice-phone", PartyKind.PHONE, NUMBER),
        (" +44 20 7946 0018 ", "chat-nextgen", PartyKind.PHONE, NUMBER),
        ("tel:+442079460018;ext=12", "voice-phone", PartyKind.PHONE, f"{NUMBER};ext=12"),
        ("sip:+442079460018@pbx.example", "voice-phone", PartyKind.PHONE, NUMBER),
        ("4711", "voice-phone", PartyKind.EXTENSION, "4711"),
        ("sip:ada@pbx.example", "voice-phone", PartyKind.TEXT, "sip:ada@pbx.example"),
        ("Front Desk", "voice-phone", PartyKind.TEXT, "front desk"),
        ("Ada@Example.com", "chat", PartyKind.EMAIL, "ada@example.com"),
        ("Ada", "chat", PartyKind.TEXT, "ada"),
        ("ada@example.com", "email", PartyKind.EMAIL, "ada@example.com"),
        ("442079460018", "email", PartyKind.MAIL_ID, "442079460018"),
        ("", "voice-phone", PartyKind.WITHHELD, ""),
        ("Anonymous", "voicemail", PartyKind.WITHHELD, ""),
        ("٠٢٠٧٩٤٦٠٠١٨", "voice-phone", PartyKind.PHONE, NUMBER),
    ],
)
def test_who_the_other_side_is(raw: str, family: str, kind: PartyKind, normalised: str) -> None:
    assert read_party(raw, family, "GB") == Party(raw, normalised, kind)


def test_a_reply_stands_for_its_address() -> None:
    assert read_party("5200", "email", "GB", "Ada@Example.com") == Party("5200", "ada@example.com", PartyKind.EMAIL)
