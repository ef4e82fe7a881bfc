"""The demo's address book: invented people of many countries, companies, families, and whoever the scenarios play."""

from __future__ import annotations

import csv
import json
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator

import pytest

from maestro_desktop.core.contacts.model import Contact, ContactKind, Incoming, Phone
from maestro_desktop.core.contacts.vcard_reader import read_vcards
from maestro_desktop.core.phone.numbers import PhoneNumber, normalise
from tests.simulator.conftest import RESOURCES
from tests.simulator.fiction import FICTION, MAIL, NEVER_GIVEN_OUT

FILE = RESOURCES / "simulator" / "address-book.vcf"
#: Those whom the scenarios play as unknown.
STRANGERS = {"+441632960777", "+441632960888"}
FAMILY, SWITCHBOARD = "+441144960310", "+442079460100"


def read() -> Iterator[Contact]:
    with FILE.open("rb") as file:
        for line, each in read_vcards(file):
            assert isinstance(each, Incoming), line
            assert each.doubts == (), line
            yield each.contact


BOOK = list(read())
PEOPLE = [contact for contact in BOOK if contact.kind is ContactKind.PERSON]
COMPANIES = {contact.name: contact for contact in BOOK if contact.kind is ContactKind.COMPANY}


def number(phone: Phone) -> PhoneNumber:
    """Read without a region: whoever imports the book, wherever they are, finds the same numbers in it."""
    found = normalise(phone.raw)
    assert found is not None, phone.raw
    return found


#: Everybody with a number, in the order of the book.
HOLDERS: dict[str, list[Contact]] = defaultdict(list)
for contact in BOOK:
    for e164 in dict.fromkeys(number(phone).e164 for phone in contact.phones):
        HOLDERS[e164].append(contact)


def test_there_are_5000_people_and_some_hundred_companies_in_a_small_file() -> None:
    assert 4_900 <= len(PEOPLE) <= 5_300
    assert 200 <= len(COMPANIES) <= 500
    assert FILE.stat().st_size < 2_500_000


def test_everybody_has_a_name_and_an_id_of_their_own_and_can_be_reached() -> None:
    assert all(contact.name for contact in BOOK)
    assert len({contact.source_id for contact in BOOK if contact.source_id.startswith("urn:uuid:")}) == len(BOOK)
    assert [contact.name for contact in BOOK if not contact.phones and not contact.emails] == []
    addresses = Counter(email.address for contact in BOOK for email in contact.emails)
    assert addresses.most_common(1)[0][1] == 1


def test_nobody_can_be_called_or_written_to_in_earnest() -> None:
    assert [n for n in HOLDERS if not FICTION.fullmatch(n) and not NEVER_GIVEN_OUT.fullmatch(n)] == []
    addresses = [email.address for contact in BOOK for email in contact.emails]
    assert [address for address in addresses if not MAIL.fullmatch(address)] == []
    assert [url for contact in BOOK for url in contact.urls if not url.endswith(".example/")] == []


def test_they_come_from_many_countries() -> None:
    countries = Counter(number(contact.phones[0]).region for contact in PEOPLE if contact.phones)
    wanted = {
        "GB",
        "US",
        "CA",
        "DE",
        "FR",
        "ES",
        "IT",
        "NL",
        "PL",
        "SE",
        "IE",
        "AU",
        "GR",
        "UA",
        "JP",
        "CN",
        "IL",
        "AE",
    }
    assert set(countries) == wanted
    assert min(countries.values()) >= 40


@pytest.mark.parametrize(
    ("script", "least"),
    [("GREEK", 80), ("CYRILLIC", 80), ("CJK", 180), ("HIRAGANA", 10), ("KATAKANA", 1), ("HEBREW", 50), ("ARABIC", 50)],
)
def test_names_in_other_scripts_say_how_they_are_spoken(script: str, least: int) -> None:
    written = [person for person in PEOPLE if any(unicodedata.name(c, "").startswith(script) for c in person.name)]
    assert len(written) >= least
    assert [person.name for person in written if not person.phonetic] == []


def test_names_are_as_uneven_as_in_life() -> None:
    given = [count for _, count in Counter(person.given for person in PEOPLE).most_common()]
    assert given[0] > 5 * given[len(given) // 2]
    assert sum(1 for person in PEOPLE if not person.name.isascii()) > 1_000


def test_a_company_has_a_switchboard_and_its_people_are_behind_it() -> None:
    behind: Counter[str] = Counter()
    with_extension = 0
    for company in COMPANIES.values():
        switchboard = number(company.phones[0]).e164
        assert company.phones[0].label == "main"
        colleagues = [person for person in HOLDERS[switchboard] if person is not company]
        assert {person.org for person in colleagues} <= {company.name}
        behind[company.name] = len(colleagues)
        with_extension += sum(
            number(phone).ext != "" for person in colleagues for phone in person.phones if phone.label == "work"
        )
    assert behind.most_common(1)[0][1] >= 30
    assert sum(count >= 2 for count in behind.values()) >= 150
    assert with_extension > 800


def test_whoever_works_for_a_company_of_the_book_names_it_as_it_is_called() -> None:
    named = Counter(person.org for person in PEOPLE if person.org)
    assert sum(count for name, count in named.items() if name in COMPANIES) > 2_500
    # A single one of contacts.csv is their own company.
    assert {count for name, count in named.items() if name not in COMPANIES} == {1}


def test_families_share_a_number_and_a_surname() -> None:
    shared = [holders for holders in HOLDERS.values() if len(holders) > 1]
    families = [holders for holders in shared if not any(each.org or each.name in COMPANIES for each in holders)]
    assert len(families) >= 200
    assert {len(family) for family in families} == {2, 3, 4}
    assert [family for family in families if len({member.family for member in family}) > 1] == []
    assert [family for family in families if len({member.addresses for member in family}) > 1] == []


def test_a_number_that_several_have_is_a_switchboards_or_a_familys() -> None:
    for holders in HOLDERS.values():
        if len(holders) > 1:
            assert holders[0].name in COMPANIES or len({holder.family for holder in holders}) == 1


def test_there_is_some_of_everything_that_a_record_can_say() -> None:
    counts = {
        "two numbers": sum(len(person.phones) == 2 for person in PEOPLE),
        "three numbers": sum(len(person.phones) == 3 for person in PEOPLE),
        "no number": sum(not person.phones for person in PEOPLE),
        "preferred": sum(any(phone.preferred for phone in person.phones) for person in PEOPLE),
        "two mails": sum(len(person.emails) > 1 for person in PEOPLE),
        "notes": sum(bool(person.notes) for person in PEOPLE),
        "pinned": sum(bool(person.pinned) for person in PEOPLE),
        "tags": sum(bool(person.tags) for person in PEOPLE),
        "do not call": sum(person.do_not_call for person in PEOPLE),
        "birthday": sum(any(name == "Birthday" for name, _ in person.fields) for person in PEOPLE),
        "title": sum(bool(person.title) for person in PEOPLE),
        "address": sum(bool(person.addresses) for person in PEOPLE),
        "spelled otherwise": sum("(0)" in phone.raw for person in PEOPLE for phone in person.phones),
    }
    assert {what: count for what, count in counts.items() if count < 40} == {}


# -- the simulator ----------------------------------------------------------------------------------------------------


def test_the_simulators_people_are_in_it_as_the_page_knows_them() -> None:
    """The page puts names to numbers from a list of its own."""
    with (RESOURCES / "simulator" / "contacts.csv").open(encoding="utf-8", newline="") as file:
        rows = [(row["name"], row["org"], row["phone"], row["email"]) for row in csv.DictReader(file)]
    first = [person for person in PEOPLE if person.emails][: len(rows)]
    told = [(person.name, person.org, number(person.phones[0]).e164, person.emails[0].address) for person in first]
    assert told == rows


def test_who_calls_in_a_scenario_is_in_the_book_or_a_stranger_on_purpose() -> None:
    contents = [json.loads(path.read_text(encoding="utf-8")) for path in (FILE.parent / "scenarios").glob("*.json")]
    called = {step["party"] for content in contents for step in content["steps"] if step.get("party")}
    known = {*HOLDERS, *(email.address for contact in BOOK for email in contact.emails)}
    assert called - known == STRANGERS


def test_a_stranger_is_like_nobody() -> None:
    """Seven equal digits at the end would make a candidate of somebody."""
    endings = {e164[-7:] for e164 in HOLDERS}
    assert not {stranger[-7:] for stranger in STRANGERS} & endings


def test_the_scenarios_play_a_family_and_a_switchboard() -> None:
    assert [(holder.kind, holder.family) for holder in HOLDERS[FAMILY]] == [(ContactKind.PERSON, "Winslow")] * 3
    company, *people = HOLDERS[SWITCHBOARD]
    assert company is COMPANIES["Larkfield Logistics"]
    assert len(people) == 4
    played = {path.stem: path.read_text(encoding="utf-8") for path in (FILE.parent / "scenarios").glob("*.json")}
    assert FAMILY in played["family-line"]
    assert SWITCHBOARD in played["switchboard"]
