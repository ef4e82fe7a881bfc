"""Several contacts that are one: where they differ, and the one that they become."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from itertools import chain, count
from typing import Any, NamedTuple, TypeVar

from maestro_desktop.core.contacts.folding import email_key
from maestro_desktop.core.contacts.model import Address, Contact, ContactKind, Email, Handle, Phone
from maestro_desktop.wording import Wording

_Each = TypeVar("_Each")
_Key = Callable[[Any], Hashable]
#: The source of an option that holds what all of them say.
ALL_OF_THEM = -1


@dataclass(frozen=True, slots=True)
class MergeField:
    """One field in which contacts differ. ``options`` are the different values in words; the contact with index
    ``sources[i]`` says option i (``ALL_OF_THEM``: it holds what each of them says). Option 0 is taken unless another
    one is chosen."""

    name: str
    title: str
    options: tuple[str, ...]
    sources: tuple[int, ...]


class _Option(NamedTuple):
    """``taken``: the attributes that the merged contact gets by it."""

    words: str
    source: int
    taken: Mapping[str, Any]


def fields_to_choose(contacts: Sequence[Contact]) -> tuple[MergeField, ...]:
    """The fields in which contacts say different things. Where only one of them says something there is no choice."""
    return tuple(
        MergeField(name, title, _told_apart([option.words for option in options]), tuple(o.source for o in options))
        for name, title, options in _all_options(contacts)
        if len(options) > 1
    )


def merged(contacts: Sequence[Contact], choice: Mapping[str, int]) -> Contact:
    """What contacts become as one, under the first one's id and source.

    ``choice`` says for names of ``fields_to_choose`` which option is taken (its index there); of any other field the
    first option is. What there can be many of (numbers, addresses, tags ...) is all kept, what is the same once.

    Raises IndexError for an option that there is not, or without contacts.
    """
    first = contacts[0]
    # A name that only stood in for one, or a company that is one of them, is no option and does not stay either.
    taken: dict[str, Any] = {"name": "", "company_id": 0}
    for name, _, options in _all_options(contacts):
        if options:
            taken |= options[choice.get(name, 0) if len(options) > 1 else 0].taken
    preferred = taken.pop("preferred", frozenset())
    phones = _united([p for c in contacts for p in c.phones], _phone_key)
    whole = replace(
        first,
        **taken,
        phones=tuple(replace(phone, preferred=_phone_key(phone) in preferred) for phone in phones),
        emails=_united([e for c in contacts for e in c.emails], lambda email: email_key(email.address)),
        handles=_united([h for c in contacts for h in c.handles], lambda h: (_same(h.service), _same(h.name))),
        addresses=_united([a for c in contacts for a in c.addresses], _address_key),
        urls=_united([u for c in contacts for u in c.urls], lambda url: url.strip().rstrip("/")),
        tags=_united([t for c in contacts for t in c.tags], _same),
        fields=_united([f for c in contacts for f in c.fields], lambda field: (_same(field[0]), _same(field[1]))),
        provisional=all(contact.provisional for contact in contacts),
        created_at=min((c.created_at for c in contacts if c.created_at), default=0),
    )
    return replace(whole, name=whole.display_name)


def reverted(now: Contact, after: Contact, before: Contact) -> Contact:
    """What a contact is without what once was made of ``before``, namely ``after``: what was changed in it since stays,
    as does whether it is provisional."""
    return _rebased(before, after, now, kept=("id", "provisional"), now_counts=True)


def rebased(typed: Contact, opened: Contact, now: Contact) -> Contact:
    """What somebody made of a contact that they had ``opened``, done to what it is now. Of what was changed on both
    sides lists keep both, and of the rest counts what was ``typed``."""
    return _rebased(typed, opened, now, kept=("id", "created_at", "changed_at"), now_counts=False)


def _rebased(made: Contact, base: Contact, now: Contact, *, kept: Sequence[str], now_counts: bool) -> Contact:
    """The step from ``base`` to ``made``, taken from ``now``. Fields that are ``kept`` are those of ``now``; where both
    differ from ``base`` in what is no list, ``now_counts`` or what was made."""
    facts: dict[str, Any] = {}
    for name in (field.name for field in fields(Contact)):
        wanted, was, stands = (getattr(each, name) for each in (made, base, now))
        if name in kept or wanted in (was, stands):
            continue
        if stands != was:
            if isinstance(wanted, tuple):
                stay = [each for each in stands if each in wanted or each not in was]
                wanted = (*stay, *(each for each in wanted if each not in was and each not in stands))
            elif now_counts:
                continue
        facts[name] = wanted
    return replace(now, **facts)


def _all_options(contacts: Sequence[Contact]) -> Iterator[tuple[str, str, list[_Option]]]:
    """Each field that holds one value, with its title and what there is to choose from."""
    yield "name", Wording("Name"), _different(contacts, _name, lambda c: c.display_name)
    yield "phonetic", Wording("Phonetic name"), _plain(contacts, "phonetic")
    yield "kind", Wording("Kind"), _different(contacts, lambda c: {"kind": c.kind}, lambda c: c.kind.capitalize())
    yield "org", Wording("Company"), _plain(contacts, "org")
    yield "company", Wording("Company's record"), _different(contacts, _company(contacts), _company_words)
    yield "department", Wording("Department"), _plain(contacts, "department")
    yield "title", Wording("Job title"), _plain(contacts, "title")
    yield "preferred", Wording("Number to call first"), _different(contacts, _preferred, _preferred_words)
    yield "do_not_call", Wording("Do not call"), _do_not_call(contacts)
    yield "pinned", Wording("Pinned note"), _or_all(_plain(contacts, "pinned"), "pinned", "\n")
    yield "notes", Wording("Notes"), _or_all(_plain(contacts, "notes"), "notes", "\n\n")
    yield (
        "picture",
        Wording("Picture"),
        _different(contacts, lambda c: {"picture": c.picture}, lambda c: c.display_name),
    )


def _different(
    contacts: Sequence[Contact], values: Callable[[Contact], Mapping[str, Any]], words: Callable[[Contact], str]
) -> list[_Option]:
    """What contacts say that is not empty, each once, in their order. Of what one says in full and another in part,
    only the former."""
    told = [
        (index, taken)
        for index, contact in enumerate(contacts)
        if any(map(_comparable, (taken := values(contact)).values()))
    ]
    return [
        _Option(words(contacts[index]), index, taken)
        for index, taken in told
        if not any(
            _covers(other, taken) and (at < index or not _covers(taken, other)) for at, other in told if at != index
        )
    ]


def _covers(whole: Mapping[str, Any], part: Mapping[str, Any]) -> bool:
    return all(not _comparable(value) or _comparable(whole[name]) == _comparable(value) for name, value in part.items())


def _comparable(value: Any) -> Any:
    return _same(value) if type(value) is str else value


def _same(text: str) -> str:
    """Equal for two spellings that hold the same: upper case and blanks do not count, accents do."""
    return " ".join(text.casefold().split())


def _plain(contacts: Sequence[Contact], name: str) -> list[_Option]:
    return _different(contacts, lambda c: {name: getattr(c, name)}, lambda c: getattr(c, name))


def _or_all(options: list[_Option], name: str, between: str) -> list[_Option]:
    """Before texts that can stand together: all of them."""
    if len(options) < 2:
        return options
    text = between.join(option.taken[name].strip() for option in options)
    return [_Option(Wording("Both") if len(options) == 2 else Wording("All"), ALL_OF_THEM, {name: text}), *options]


def _do_not_call(contacts: Sequence[Contact]) -> list[_Option]:
    """If anybody's says so, then that before its opposite."""
    said = [contact.do_not_call for contact in contacts]
    return [
        _Option(words, said.index(value), {"do_not_call": value})
        for value, words in ((True, Wording("Do not call")), (False, Wording("May be called")))
        if value in said
    ]


def _name(contact: Contact) -> Mapping[str, Any]:
    """The name with its parts. A name that is only their company, number or address is none: that is kept anyway."""
    without = replace(contact, name="", given="", family="")
    parts = {name: getattr(contact, name) for name in ("prefix", "given", "additional", "family", "suffix")}
    stands_in = contact.kind is ContactKind.PERSON and contact.name == without.display_name and not any(parts.values())
    return {"name": "" if stands_in else contact.name, **parts}


def _company(contacts: Sequence[Contact]) -> Callable[[Contact], Mapping[str, Any]]:
    """Nobody is their own company."""
    ids = {contact.id for contact in contacts}
    return lambda c: {"company_id": 0 if c.company_id in ids else c.company_id}


def _company_words(contact: Contact) -> str:
    return contact.org or Wording("Contact {company_id}", company_id=contact.company_id)


def _preferred(contact: Contact) -> Mapping[str, Any]:
    return {"preferred": frozenset(_phone_key(phone) for phone in contact.phones if phone.preferred)}


def _preferred_words(contact: Contact) -> str:
    return ", ".join(phone.raw for phone in contact.phones if phone.preferred)


def _phone_key(phone: Phone) -> Hashable:
    return phone.e164 or re.sub(r"[\s()./\-]", "", phone.raw).casefold() or phone.raw, phone.ext


def _address_key(address: Address) -> Hashable:
    return tuple(_same(getattr(address, part.name)) for part in fields(Address) if part.name != "label")


def _united(values: Iterable[_Each], key: _Key) -> tuple[_Each, ...]:
    """Each once, in order; what is the same keeps the labels of all."""
    found: dict[Hashable, _Each] = {}
    for value in values:
        known = found.setdefault(key(value), value)
        if isinstance(known, Phone | Email | Handle | Address) and isinstance(value, Phone | Email | Handle | Address):
            labels = [*filter(None, known.label.split(", "))]
            if value.label and _same(value.label) not in map(_same, (known.label, *labels)):
                found[key(value)] = replace(known, label=", ".join([*labels, value.label]))
    return tuple(found.values())


def _told_apart(words: Sequence[str]) -> tuple[str, ...]:
    """Different values that would read the same get a number."""
    told: dict[str, None] = {}
    for text in words:
        told[next(name for name in chain((text,), (f"{text} ({n})" for n in count(2))) if name not in told)] = None
    return tuple(told)
