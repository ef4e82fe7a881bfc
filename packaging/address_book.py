"""Writes the demo's address book, resources/simulator/address-book.vcf: some 5,000 invented people and their companies.

    .venv/bin/python packaging/address_book.py

What they are made of stands in address_book.toml; the people of the simulator's contacts.csv are among them, the first
in the file. The same input makes the same file.
"""

import csv
import random
import re
import tomllib
import uuid
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain, count
from pathlib import Path
from string import ascii_uppercase, digits
from typing import Any, NamedTuple, TypeVar

from maestro_desktop.core.contacts.folding import fold_text
from maestro_desktop.core.contacts.model import Address, Contact, ContactKind, Email, Phone
from maestro_desktop.core.contacts.vcard_writer import write_vcards

ROOT = Path(__file__).resolve().parents[1]
SIMULATOR = ROOT / "resources" / "simulator"
TARGET = SIMULATOR / "address-book.vcf"
DATA = Path(__file__).with_suffix(".toml")

_SEED = 2026
_UID_SPACE = uuid.uuid5(uuid.NAMESPACE_DNS, "address-book.example.com")
#: The part of a country's people who work for a company; the part of the others who live with their family.
_EMPLOYED, _IN_FAMILIES = 0.62, 0.5
_LARGEST_STAFF = 45
#: Where people write the zero of the trunk in brackets: +44 (0)20.
_BRACKETED_ZERO = ("+44", "+49", "+33", "+61", "+353", "+46")

_T = TypeVar("_T")


class Name(NamedTuple):
    """A name in its own script, how it is spoken ("" where it is read as it stands), and in Latin letters."""

    written: str
    spoken: str
    latin: str


class City(NamedTuple):
    """``postcode`` is a pattern, ``lines`` the ranges of its numbers."""

    name: str
    region: str
    postcode: str
    lines: tuple[str, ...]


class Country(NamedTuple):
    """What its people are made of, see address_book.toml."""

    name: str
    language: str
    people: int
    given: Sequence[Name]
    family: Sequence[Name]
    full: str
    address: str
    streets: Sequence[str]
    cities: Sequence[City]
    mobiles: tuple[str, ...]
    companies: Sequence[Name]


class Company(NamedTuple):
    """A company's contact, and what its people need of it."""

    contact: Contact
    switchboard: str
    city: City
    host: str


class Dice(random.Random):
    """Chance that falls the same way each time."""

    def happens(self, chance: float) -> bool:
        return self.random() < chance

    def common(self, items: Sequence[_T]) -> _T:
        """One of them; the further to the front, the more often."""
        return self.choices(items, [1 / (place + 4) for place in range(len(items))])[0]

    def filled(self, pattern: str) -> str:
        """The pattern with any digit for # and any letter for @."""
        return re.sub("[#@]", lambda found: self.choice(digits if found[0] == "#" else ascii_uppercase), pattern)


def main() -> None:
    """Write the file."""
    TARGET.write_bytes(make().encode())


def make() -> str:
    """The text of the file."""
    data = tomllib.loads(DATA.read_text(encoding="utf-8"))
    with (SIMULATOR / "contacts.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    contacts = [*_known(rows, data["known"]), *_invented(rows, data["words"], map(_country, data["country"]))]
    return "".join(write_vcards(((replace(each, source_id=_uid(each)), None) for each in contacts), "4.0"))


def _uid(contact: Contact) -> str:
    """The same as long as name, numbers and addresses are."""
    facts = [contact.name, *(phone.raw for phone in contact.phones), *(email.address for email in contact.emails)]
    return uuid.uuid5(_UID_SPACE, "\n".join(facts)).urn


def _country(told: Mapping[str, Any]) -> Country:
    return Country(
        name=told["name"],
        language=told["language"],
        people=told["people"],
        given=[_name(text) for text in _listed(told["given"])],
        family=[_name(text) for text in _listed(told["family"])],
        full=told.get("full", "{given} {family}"),
        address=told["address"],
        streets=_listed(told["streets"]),
        cities=[City(name, region, postcode, (lines,)) for name, region, postcode, lines in told["cities"]],
        mobiles=tuple(told.get("mobiles", ())),
        companies=[_name(text) for text in _listed(told["companies"])],
    )


def _listed(text: str) -> list[str]:
    return [" ".join(item.split()) for item in text.split(",")]


def _name(text: str) -> Name:
    written, _, rest = text.partition("/")
    spoken, _, latin = rest.partition("/")
    return Name(written, spoken, latin or spoken or written)


def _slug(text: str) -> str:
    """Letters and hyphens, for an address on the internet."""
    return re.sub(r"[^a-z]+", "-", fold_text(text)).strip("-")


# -- the simulator's people -------------------------------------------------------------------------------------------


def _known(rows: Sequence[Mapping[str, str]], more: Mapping[str, Mapping[str, Any]]) -> Iterator[Contact]:
    """Those of contacts.csv with what else is told about them, and the companies of which several share a number."""
    shared = Counter((row["org"], row["phone"]) for row in rows if row["org"])
    for (org, phone), people in shared.items():
        if people > 1:
            yield Contact(kind=ContactKind.COMPANY, name=org, phones=(Phone(phone, label="main"),))
    for row in rows:
        told = dict(more.get(row["email"], {}))
        ext = told.pop("ext", "")
        given, _, family = row["name"].partition(" ")
        yield Contact(
            name=row["name"],
            given=given,
            family=family,
            org=row["org"],
            phones=(Phone(row["phone"] + (f" ext. {ext}" if ext else ""), label="work" if row["org"] else ""),),
            emails=(Email(row["email"]),),
            tags=tuple(told.pop("tags", ())),
            **told,
        )


# -- everybody else ---------------------------------------------------------------------------------------------------


def _invented(
    rows: Sequence[Mapping[str, str]], words: Mapping[str, Any], countries: Iterable[Country]
) -> Iterator[Contact]:
    """Companies before people: whoever reads the file knows a company by the time its people come."""
    inventor = Inventor(words, rows)
    people: list[Contact] = []
    for country in countries:
        employed = round(country.people * _EMPLOYED)
        while employed > 0:
            company = inventor.company(country)
            yield company.contact
            staff = min(employed, inventor.staff_size())
            people.extend(inventor.employee(country, company) for _ in range(staff))
            employed -= staff
        others = country.people - round(country.people * _EMPLOYED)
        in_families = round(others * _IN_FAMILIES)
        people.extend(inventor.single(country) for _ in range(others - in_families))
        while in_families > 0:
            members = inventor.family(country)
            people.extend(members)
            in_families -= len(members)
    yield from people


class Inventor:
    """Invents companies and people. What they don't share, numbers and e-mail addresses, nobody else has."""

    def __init__(self, words: Mapping[str, Any], rows: Sequence[Mapping[str, str]]) -> None:
        self._dice = Dice(_SEED)
        self._numbers = Numbers(self._dice, {row["phone"] for row in rows})
        self._addresses = {row["email"] for row in rows}
        self._companies = {_slug(row["org"]) for row in rows}
        self._titles = _listed(words["titles"])
        self._departments = _listed(words["departments"])
        self._tags = _listed(words["tags"])
        self._mail_hosts = _listed(words["mail_hosts"])
        self._notes: Sequence[str] = words["notes"]
        self._pinned: Sequence[str] = words["pinned"]
        self._company_notes: Sequence[str] = words["company_notes"]

    def staff_size(self) -> int:
        """Many small companies, a few large ones."""
        return min(_LARGEST_STAFF, int(2 * self._dice.paretovariate(0.9)))

    def company(self, country: Country) -> Company:
        dice = self._dice
        name = self._company_name(country)
        host = f"{_slug(name.latin)}.example"
        city = dice.choice(country.cities)
        switchboard = self._numbers.take(city.lines)
        phones = [Phone(self._numbers.spelled(switchboard), label="main")]
        if dice.happens(0.15):
            phones.append(Phone(self._numbers.spelled(self._numbers.take(city.lines)), label="fax"))
        contact = Contact(
            kind=ContactKind.COMPANY,
            name=name.written,
            phonetic=name.spoken,
            phones=tuple(phones),
            emails=(Email(f"{dice.choice(('info', 'office', 'hello'))}@{host}"),),
            addresses=(self._address(country, city, "work"),),
            urls=(f"https://{host}/",) if dice.happens(0.5) else (),
            tags=self._some_tags(0.5),
            notes=dice.choice(self._company_notes) if dice.happens(0.3) else "",
        )
        return Company(contact, switchboard, city, host)

    def employee(self, country: Country, company: Company) -> Contact:
        """Somebody who is reached through the switchboard, by extension or without, or on a number of their own."""
        dice = self._dice
        given, family = dice.common(country.given), dice.common(country.family)
        way = dice.random()
        number = company.switchboard if way < 0.7 else self._numbers.take(company.city.lines)
        ext = f"{dice.choice((' ext. ', ' x'))}{dice.randint(10, 899)}" if way < 0.4 else ""
        phones = [Phone(self._numbers.spelled(number) + ext, label="work")]
        if way > 0.85:
            phones.append(Phone(self._numbers.spelled(company.switchboard), label="main"))
        phones += self._mobile(country, 0.35)
        emails = [Email(self._mail(given, family, (company.host,)), "work")]
        if dice.happens(0.1):
            emails.append(Email(self._mail(given, family, self._mail_hosts), "home"))
        return replace(
            self._person(country, given, family, phones, emails),
            org=company.contact.name,
            title=dice.common(self._titles) if dice.happens(0.6) else "",
            department=dice.choice(self._departments) if dice.happens(0.2) else "",
            addresses=company.contact.addresses if dice.happens(0.15) else (),
        )

    def single(self, country: Country) -> Contact:
        """Somebody on their own; a few are known by e-mail only."""
        dice = self._dice
        given, family, city = dice.common(country.given), dice.common(country.family), dice.choice(country.cities)
        phones = self._mobile(country, 0.6)
        for label, chance in (("home", 0.35 if phones else 0.92), ("second home", 0.06)):
            if dice.happens(chance):
                phones.append(Phone(self._numbers.spelled(self._numbers.take(city.lines)), label=label))
        addresses = (self._address(country, city, "home"),) if dice.happens(0.4) else ()
        return self._private(country, given, family, phones, addresses)

    def family(self, country: Country) -> list[Contact]:
        """Two to four people of one surname, on one number and at one address."""
        dice = self._dice
        city, family = dice.choice(country.cities), dice.common(country.family)
        line, addresses = self._numbers.take(city.lines), (self._address(country, city, "home"),)
        names: list[Name] = []
        for _ in range(dice.randint(2, 4)):
            names.append(dice.common([name for name in country.given if name not in names]))
        return [
            self._private(
                country,
                given,
                family,
                [Phone(self._numbers.spelled(line), label="home"), *self._mobile(country, 0.3)],
                addresses,
            )
            for given in names
        ]

    def _private(
        self, country: Country, given: Name, family: Name, phones: list[Phone], addresses: tuple[Address, ...]
    ) -> Contact:
        """Somebody who belongs to no company; for some the birthday is known, for a few of those without its year."""
        dice = self._dice
        emails = []
        if not phones or dice.happens(0.6):
            emails.append(Email(self._mail(given, family, self._mail_hosts)))
        if emails and dice.happens(0.08):
            emails.append(Email(self._mail(given, family, self._mail_hosts), "other"))
        fields: tuple[tuple[str, str], ...] = ()
        if dice.happens(0.3):
            year, month, day = dice.randint(1938, 2006), dice.randint(1, 12), dice.randint(1, 28)
            fields = (("Birthday", f"--{month:02}{day:02}" if dice.happens(0.1) else f"{year}-{month:02}-{day:02}"),)
        return replace(self._person(country, given, family, phones, emails), addresses=addresses, fields=fields)

    def _person(
        self, country: Country, given: Name, family: Name, phones: list[Phone], emails: Sequence[Email]
    ) -> Contact:
        """Somebody with what doesn't depend on where they live and work."""
        dice = self._dice
        pinned = ""
        if dice.happens(0.05):
            foreign = country.language != "English"
            pinned = dice.choice([text for text in self._pinned if foreign or "{language}" not in text])
        if len(phones) > 1 and dice.happens(0.4):
            at = dice.randrange(len(phones))
            phones[at] = replace(phones[at], preferred=True)
        return Contact(
            name=country.full.format(given=given.written, family=family.written),
            given=given.written,
            family=family.written,
            # Some scripts write no blank between the two.
            phonetic=country.full.replace("}{", "} {").format(given=given.spoken, family=family.spoken).strip(),
            prefix="Dr" if dice.happens(0.02) else "",
            phones=tuple(phones),
            emails=tuple(emails),
            do_not_call=dice.happens(0.02),
            tags=self._some_tags(0.2),
            notes=dice.choice(self._notes) if dice.happens(0.15) else "",
            pinned=pinned.format(language=country.language),
        )

    def _company_name(self, country: Country) -> Name:
        """One that no other company has, not even in Latin letters, which its host is made of."""
        while True:
            pattern, family = self._dice.choice(country.companies), self._dice.common(country.family)
            name = Name(*(part.format(family=word) for part, word in zip(pattern, family, strict=True)))
            if (slug := _slug(name.latin)) not in self._companies:
                self._companies.add(slug)
                return name

    def _address(self, country: Country, city: City, label: str) -> Address:
        street = country.address.format(street=self._dice.choice(country.streets), number=self._dice.randint(1, 180))
        return Address(street, city.name, city.region, self._dice.filled(city.postcode), country.name, label=label)

    def _mail(self, given: Name, family: Name, hosts: Sequence[str]) -> str:
        """The second of a name gets a number."""
        name, host = f"{_slug(given.latin)}.{_slug(family.latin)}", self._dice.choice(hosts)
        spellings = chain((f"{name}@{host}",), (f"{name}{n}@{host}" for n in count(2)))
        address = next(each for each in spellings if each not in self._addresses)
        self._addresses.add(address)
        return address

    def _mobile(self, country: Country, chance: float) -> list[Phone]:
        """At most one; none in a country that has, or has left, no such numbers for fiction."""
        if country.mobiles and self._dice.happens(chance) and self._numbers.left(country.mobiles):
            return [Phone(self._numbers.spelled(self._numbers.take(country.mobiles)), label="cell")]
        return []

    def _some_tags(self, chance: float) -> tuple[str, ...]:
        if not self._dice.happens(chance):
            return ()
        return tuple(dict.fromkeys(self._dice.common(self._tags) for _ in range(self._dice.randint(1, 2))))


class Numbers:
    """Hands out each number of the ranges once, and none of those that are ``taken`` (E.164)."""

    def __init__(self, dice: Dice, taken: Collection[str]) -> None:
        self._dice = dice
        self._taken = taken
        self._free: dict[tuple[str, ...], list[str]] = {}

    def left(self, ranges: tuple[str, ...]) -> list[str]:
        """Those that nobody has yet, in the order in which they are handed out, the next one last."""
        if ranges not in self._free:
            numbers = [number for each in ranges for number in _all_of(each)]
            self._free[ranges] = [number for number in numbers if re.sub("[ -]", "", number) not in self._taken]
            self._dice.shuffle(self._free[ranges])
        return self._free[ranges]

    def take(self, ranges: tuple[str, ...]) -> str:
        return self.left(ranges).pop()

    def spelled(self, number: str) -> str:
        """The number as one of the many who typed it would."""
        ways = [*[number] * 6, re.sub("[ -]", "", number), number.replace(" ", "-")]
        if number.startswith(_BRACKETED_ZERO):
            ways.append(number.replace(" ", " (0)", 1))
        return self._dice.choice(ways)


def _all_of(pattern: str) -> Iterator[str]:
    """Every number of a range."""
    places = pattern.count("#")
    for n in range(10**places):
        yield pattern.replace("#", "{}").format(*f"{n:0{places}}")


if __name__ == "__main__":
    main()
