"""Who is behind a party: pure rules over a narrow store interface, each answer with its reason in words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Protocol

from maestro_desktop.core.contacts.choices import key_of
from maestro_desktop.core.contacts.folding import email_key, fold_text, name_key, org_key, words_of
from maestro_desktop.core.contacts.model import (
    NO_MATCH,
    Candidate,
    Contact,
    ContactKind,
    Learned,
    Match,
    NumberUse,
    Rule,
)
from maestro_desktop.core.interactions.model import Confidence, Party, PartyKind
from maestro_desktop.core.phone.numbers import normalise
from maestro_desktop.wording import Counted, Wording

#: A shared ending shorter than this says nothing; one as long as that is hardly an accident.
_MIN_SUFFIX, _LONG_SUFFIX = 7, 9
#: So many people of one company on a number: it is the company's. With the company's own record on it, fewer do.
_CROWD, _COLLEAGUES = 3, 2
#: What people call a number at home; folded.
_HOME_WORDS = "home private privat prive domicile maison casa hogar zuhause hem hjem thuis koti dom"
_HOME = frozenset(_HOME_WORDS.split())
#: Scripts of names that are written in one run, the family first.
_HAN_OR_HANGUL = re.compile("[\u3400-\u9fff\uac00-\ud7a3]")
#: Rules by which nobody is ever taken for granted, however alone they stand.
_HINTS = frozenset({Rule.SUFFIX, Rule.NAME})
#: Countries whose mobiles are written in two ways: Argentina's 9 and Mexico's 1 for calls from abroad, and the 9 that
#: Brazil put before its eight digits (ITU, national numbering plans).
_SPELLINGS = (
    (re.compile(r"\+549(\d{10})"), "+54{0}"),
    (re.compile(r"\+54([1-8]\d{9})"), "+549{0}"),
    (re.compile(r"\+521(\d{10})"), "+52{0}"),
    (re.compile(r"\+52([2-9]\d{9})"), "+521{0}"),
    (re.compile(r"\+55(\d\d)9([6-9]\d{7})"), "+55{0}{1}"),
    (re.compile(r"\+55(\d\d)([6-9]\d{7})"), "+55{0}9{1}"),
)
_GRADES = {Confidence.CERTAIN: 0, Confidence.LIKELY: 1, Confidence.UNCERTAIN: 2}


class Lookup(Protocol):
    """What matching needs to know of the contacts and of what was learned about numbers."""

    def get(self, contact_id: int) -> Contact | None: ...
    def by_number(self, e164: str, ext: str | None = None) -> list[Contact]: ...
    def has_bare_numbers(self) -> bool: ...
    def by_bare_number(self, digits: str) -> list[Contact]: ...
    def by_extension(self, digits: str) -> list[Contact]: ...
    def by_suffix(self, digits: str) -> list[Contact]: ...
    def by_email(self, address: str) -> list[Contact]: ...
    def by_name(self, name: str) -> list[Contact]: ...
    def companies(self, name: str) -> list[Contact]: ...
    def people_of(self, company: Contact) -> list[Contact]: ...
    def org_keys_of(self, company: Contact) -> frozenset[str]: ...
    def apart(self, ids: Sequence[int]) -> frozenset[frozenset[int]]: ...
    def learned(self, key: str) -> Learned: ...
    def use_of(self, number: str) -> NumberUse | None: ...
    def owner_of_thread(self, mail_id: str) -> int | None: ...
    def priority_of(self, source: str) -> int: ...


def match(party: Party, book: Lookup, *, name: str = "", mail_thread: str = "") -> Match:
    """All candidates in a deterministic order; an owner only where exactly one good candidate is left.

    ``name``: what the page calls the other side, a weak hint. ``mail_thread``: the main id of an e-mail conversation.
    A withheld number matches nobody, and neither do one's own numbers and those of queues.
    """
    if party.kind is PartyKind.WITHHELD:
        return NO_MATCH
    number = number_of(party)
    use = book.use_of(number) if number else None
    if use is NumberUse.OWN:
        return Match(note=Wording("This is one of your own numbers."))
    if use is NumberUse.QUEUE:
        return Match(note=Wording("This is a queue's number, not a person's."))
    candidates = _in_order(_once(_candidates(party, book, name, mail_thread)), book)
    key = key_of(party)
    learned = book.learned(key) if key else Learned()
    candidates = [each for each in candidates if each.contact.id not in learned.vetoed]
    if use is not NumberUse.PERSONAL and (company := _switchboard(number, candidates, book, learned, use is not None)):
        return company
    if learned.chosen and (contact := book.get(learned.chosen)):
        chosen = Candidate(contact, Rule.CHOSEN, Confidence.CERTAIN, Wording("You said that it is them"))
        return Match((chosen, *(each for each in candidates if each.contact.id != contact.id)), chosen)
    return Match(tuple(candidates), _owner(candidates, book))


def number_of(party: Party) -> str:
    """A party's number without its extension: E.164 or internal, or the digits of one whose country is not known; "" of
    whom it has none."""
    match party.kind:
        case PartyKind.PHONE | PartyKind.EXTENSION:
            return party.normalised.partition(";")[0]
        case PartyKind.TEXT if not any(map(str.isalpha, party.normalised)):
            digits = re.sub(r"[^0-9]", "", party.normalised)
            return digits if len(digits) >= _MIN_SUFFIX else ""
        case _:
            return ""


def national_digits(e164: str) -> str:
    """The digits of a number as its own country writes it, with the trunk zero where there is one."""
    number = normalise(e164)
    return re.sub(r"\D", "", number.national) if number else ""


def _candidates(party: Party, book: Lookup, name: str, mail_thread: str) -> Iterator[Candidate]:
    match party.kind:
        case PartyKind.PHONE:
            yield from _by_phone(party, book)
        case PartyKind.EXTENSION:
            yield from _all(
                book.by_extension(party.normalised), Rule.EXTENSION, Confidence.CERTAIN, Wording("Same extension")
            )
        case PartyKind.EMAIL:
            yield from _by_email(party.normalised, book)
        case PartyKind.TEXT:
            yield from _by_digits(re.sub(r"\D", "", party.normalised), book)
    if mail_thread and (owner := book.owner_of_thread(mail_thread)) and (contact := book.get(owner)):
        yield Candidate(
            contact, Rule.MAIL_THREAD, Confidence.LIKELY, Wording("Earlier mail of this conversation was theirs")
        )
    if name and party.kind not in (PartyKind.PHONE, PartyKind.EXTENSION):
        yield from _all(book.by_name(name), Rule.NAME, Confidence.UNCERTAIN, Wording("Same name, which proves nothing"))


def _by_email(address: str, book: Lookup) -> Iterator[Candidate]:
    """Who has an address, and who has the same mailbox with another tag behind "+", or with none."""
    by_address: dict[str, list[Contact]] = {}
    for contact in book.by_email(address):
        known = [email.address.strip() for email in contact.emails if email_key(email.address) == email_key(address)]
        exact = any(each.casefold() == address.casefold() for each in known)
        by_address.setdefault("" if exact or not known else known[0], []).append(contact)
    for known_as, contacts in sorted(by_address.items()):
        why = Wording("E-mail {address} is on their record", address=known_as or address)
        if known_as:
            why = Wording(
                "E-mail {known} is on their record; {address} is the same mailbox, but for what stands behind the plus",
                known=known_as,
                address=address,
            )
        yield from _all(contacts, Rule.EMAIL, Confidence.CERTAIN, why)


def _by_phone(party: Party, book: Lookup) -> Iterator[Candidate]:
    e164, _, ext = party.normalised.partition(";ext=")
    # Whoever has the extension is asked for by it: of a number that very many have, only some are given.
    if exact := (ext and book.by_number(e164, ext)) or book.by_number(e164):
        yield from _by_extension_of(exact, e164, ext)
        return
    for other in _spellings(e164):
        why = Wording("This number is on their record in its other spelling")
        # One that was not understood when it came in is known by its digits.
        same = book.by_number(other) or book.by_bare_number(other[1:])
        yield from _all(same, Rule.NATIONAL, Confidence.CERTAIN, why)
    # Taking a number apart takes longer than all look-ups together: only where somebody could be found by it.
    if book.has_bare_numbers() and (digits := national_digits(e164)):
        why = Wording("This number is on their record without its country")
        # With its trunk zero or without, as that country writes it: 020 7946 0018 is no number in Maine.
        same = [
            contact
            for contact in book.by_bare_number(digits)
            if any(re.sub(r"\D", "", phone.raw) == digits for phone in contact.phones)
        ]
        yield from _all(same, Rule.NATIONAL, Confidence.LIKELY, why)
    yield from _by_suffix(e164[1:], book)


def _by_extension_of(exact: Sequence[Contact], e164: str, ext: str) -> Iterator[Candidate]:
    """Who has a number, as to the extension behind it: the same, none, or another one."""

    def extensions(contact: Contact) -> set[str]:
        return {phone.ext for phone in contact.phones if phone.e164 == e164}

    why = Wording("This number is on their record")
    if ext:
        same = [contact for contact in exact if ext in extensions(contact)]
        yield from _all(
            same, Rule.E164, Confidence.CERTAIN, Wording("Number and extension {ext} are on their record", ext=ext)
        )
        if same:
            return
    bare = [contact for contact in exact if "" in extensions(contact)]
    yield from _all(bare, Rule.E164, Confidence.CERTAIN, why)
    behind = [contact for contact in exact if "" not in extensions(contact)]
    # Whoever calls from there may be a colleague.
    other = (
        Wording("This number is on their record, with another extension")
        if ext
        else Wording("This number is on their record, with an extension")
    )
    yield from _all(behind, Rule.E164, Confidence.UNCERTAIN, other)


def _spellings(e164: str) -> Iterator[str]:
    for pattern, other in _SPELLINGS:
        if found := pattern.fullmatch(e164):
            yield other.format(*found.groups())


def _by_digits(digits: str, book: Lookup) -> Iterator[Candidate]:
    """Digits whose country is not known."""
    why = Wording("These digits are on their record")
    yield from _all(book.by_bare_number(digits), Rule.NATIONAL, Confidence.LIKELY, why)
    national = digits.lstrip("0")
    why = Wording("This is their number without its country")
    same = [contact for contact in book.by_suffix(national) if _is_national(national, contact)]
    yield from _all(same, Rule.NATIONAL, Confidence.LIKELY, why)
    yield from _by_suffix(national, book)


def _is_national(digits: str, contact: Contact) -> bool:
    numbers = (phone.e164 for phone in contact.phones if phone.e164.endswith(digits))
    return any(national_digits(number).lstrip("0") == digits for number in numbers)


def _by_suffix(digits: str, book: Lookup) -> Iterator[Candidate]:
    if len(digits) < _MIN_SUFFIX:
        return
    by_length: dict[int, list[Contact]] = {}
    for contact in book.by_suffix(digits):
        longest = max((_common_suffix(phone.e164, digits) for phone in contact.phones), default=0)
        by_length.setdefault(longest, []).append(contact)
    for length in sorted(by_length, reverse=True):
        if length >= _MIN_SUFFIX:
            confidence = Confidence.LIKELY if length >= _LONG_SUFFIX else Confidence.UNCERTAIN
            yield from _all(
                by_length[length],
                Rule.SUFFIX,
                confidence,
                Wording("Their number ends in the same {length} digits", length=length),
            )


def _common_suffix(e164: str, digits: str) -> int:
    same = 0
    for ours, theirs in zip(reversed(e164.lstrip("+")), reversed(digits), strict=False):
        if ours != theirs:
            break
        same += 1
    return same


def _all(contacts: list[Contact], rule: Rule, confidence: Confidence, why: str) -> Iterable[Candidate]:
    if len(contacts) > 1 and rule not in _HINTS:
        why = Counted("{why} ({n} contacts share it)", "{why} ({n} contact shares it)", len(contacts), why=why)
    return [Candidate(contact, rule, confidence, why) for contact in contacts]


def _in_order(candidates: Iterable[Candidate], book: Lookup) -> list[Candidate]:
    """The better grade first; who was put in by a rule last among equals; then by source and name."""

    def place(candidate: Candidate) -> tuple[object, ...]:
        contact = candidate.contact
        return (
            _GRADES[candidate.confidence],
            contact.provisional,
            contact.kind,
            book.priority_of(contact.source),
            contact.display_name.casefold(),
            contact.id,
        )

    return sorted(candidates, key=place)


def _once(candidates: Iterable[Candidate]) -> Iterator[Candidate]:
    """Each contact by the first rule that found it, in the order of the rules."""
    seen: set[int] = set()
    for candidate in candidates:
        if candidate.contact.id not in seen:
            seen.add(candidate.contact.id)
            yield candidate


def _owner(candidates: Sequence[Candidate], book: Lookup) -> Candidate | None:
    """The only one of the best grade, or the first record of one who has several; two of one name whom the agent keeps
    apart are two. Who was made by a rule gives way to who was put in by people."""
    best = min((_GRADES[each.confidence] for each in candidates), default=0)
    if best == _GRADES[Confidence.UNCERTAIN]:
        return None
    good = [each for each in candidates if _GRADES[each.confidence] == best and each.rule not in _HINTS]
    real = [each for each in good if not each.contact.provisional]
    good = real or good
    if len(good) < 2:
        return good[0] if good else None
    people = [each for each in good if each.contact.kind is ContactKind.PERSON]
    names = {name_key(each.contact.display_name) for each in people}
    if len(names) == 1 and "" not in names and not book.apart([each.contact.id for each in people]):
        people = people[:1]
        good = [*people, *(each for each in good if each.contact.kind is not ContactKind.PERSON)]
    if len(people) == 1 and all(
        _who_works_for(each.contact, [people[0].contact], book) for each in good if each not in people
    ):
        # A company of one: its only person answers its number.
        return people[0]
    return good[0] if len(good) == 1 else None


def _who_works_for(company: Contact, people: Sequence[Contact], book: Lookup) -> list[Contact]:
    """By what was said, or by the name of the company where nothing was said or the record it led to is gone."""
    employers, names = _employers(people, book), book.org_keys_of(company)
    return [
        person
        for person in people
        if (
            employer.id == company.id
            if (employer := employers.get(person.company_id))
            else bool(person.org) and org_key(person.org) in names
        )
    ]


def _employers(people: Sequence[Contact], book: Lookup) -> dict[int, Contact]:
    """The records of their companies, as these were merged, by ``company_id``; those that are gone are left out."""
    found = {id: book.get(id) for id in {person.company_id for person in people} if id}
    return {id: company for id, company in found.items() if company}


def _is_familys(number: str, people: Sequence[Contact]) -> bool:
    """Whether a number is at somebody's home, or that of people who all have one family name."""
    labels = (
        phone.label
        for person in people
        for phone in person.phones
        if _common_suffix(phone.e164 or re.sub(r"\D", "", phone.raw), number) >= _MIN_SUFFIX
    )
    if any(not _HOME.isdisjoint(words_of(label)) for label in labels if label):
        return True
    families = {fold_text(person.family or _family_of(person.display_name)) for person in people}
    return len(families) == 1 and "" not in families


def _family_of(name: str) -> str:
    """The last word; of a name in one run of Han or Hangul the first letter."""
    *_, last = name.split() or [""]
    return last[:1] if last == name and _HAN_OR_HANGUL.match(last) else last


def _switchboard(
    number: str, candidates: Sequence[Candidate], book: Lookup, learned: Learned, by_hand: bool
) -> Match | None:
    """The company whose main number this is, with its people; None where it is no such number."""
    exact = [each.contact for each in candidates if each.rule in (Rule.E164, Rule.NATIONAL)]
    if len(exact) < _COLLEAGUES and not by_hand:
        return None
    companies = [contact for contact in exact if contact.kind is ContactKind.COMPANY]
    people = [contact for contact in exact if contact.kind is ContactKind.PERSON]
    if len(companies) > 1 or not exact:
        return None
    if companies:
        colleagues = _who_works_for(companies[0], people, book)
        if not by_hand and (len(colleagues) < _COLLEAGUES or len(colleagues) < len(people)):
            return None
    else:
        employers = _employers(people, book)
        orgs = [
            employer.org or employer.display_name if (employer := employers.get(person.company_id)) else person.org
            for person in people
        ]
        names = Counter(org_key(org) for org in orgs if org)
        key, count = max(names.items(), key=lambda each: (each[1], each[0]), default=("", 0))
        if not by_hand and (count < _CROWD or count < len(people) or _is_familys(number, people)):
            return None
        known = [company for company in book.companies(key) if company.id not in learned.vetoed]
        companies = known if len(known) == 1 else []
    name = companies[0].display_name if companies else next((person.org for person in people if person.org), "")
    why = Wording("The company's main number") if name else Wording("A number that many share")
    company = [Candidate(each, Rule.SWITCHBOARD, Confidence.CERTAIN, why) for each in companies]
    works = Wording("Works there")
    on_number = [
        replace(each, why=works, confidence=Confidence.LIKELY) for each in candidates if each.contact in people
    ]
    known_people = book.people_of(companies[0]) if companies else []
    known_people = [person for person in known_people if person.id not in learned.vetoed]
    others = _all(known_people, Rule.SWITCHBOARD, Confidence.UNCERTAIN, works)
    return Match(
        tuple(_once((*company, *on_number, *(replace(each, why=works) for each in others)))),
        company[0] if company else None,
        switchboard=name or why,
    )
