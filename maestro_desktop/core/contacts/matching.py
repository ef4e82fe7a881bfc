"""Who is behind a party: pure rules over a narrow store interface, each answer with its reason in words."""

from __future__ import annotations

import re
from typing import Protocol

from maestro_desktop.core.contacts.model import NO_MATCH, Candidate, Contact, Match, Rule
from maestro_desktop.core.interactions.model import Confidence, Party, PartyKind

#: A shared ending shorter than this says nothing.
_MIN_SUFFIX = 7


class Lookup(Protocol):
    """What matching needs to know of a contact store."""

    def by_number(self, e164: str) -> list[Contact]: ...
    def by_extension(self, digits: str) -> list[Contact]: ...
    def by_suffix(self, digits: str) -> list[Contact]: ...
    def by_email(self, address: str) -> list[Contact]: ...


def match(party: Party, book: Lookup) -> Match:
    """All candidates in a deterministic order; an owner only where exactly one sure candidate is left.

    A withheld number, a mail id and plain text match nobody; a number whose country is not known matches by its ending,
    which makes nobody the owner.
    """
    match party.kind:
        case PartyKind.PHONE:
            candidates = _by_phone(party, book)
        case PartyKind.EXTENSION:
            candidates = _all(book.by_extension(party.normalised), Rule.EXTENSION, Confidence.CERTAIN, "Same extension")
        case PartyKind.EMAIL:
            candidates = _all(
                book.by_email(party.normalised),
                Rule.EMAIL,
                Confidence.CERTAIN,
                f"E-mail {party.normalised} is on their record",
            )
        case PartyKind.TEXT:
            candidates = _by_suffix(re.sub(r"\D", "", party.normalised).lstrip("0"), book)
        case _:
            return NO_MATCH
    sure = [candidate for candidate in candidates if candidate.confidence is Confidence.CERTAIN]
    return Match(tuple(candidates), sure[0] if len(sure) == 1 else None)


def _by_phone(party: Party, book: Lookup) -> list[Candidate]:
    e164, _, ext = party.normalised.partition(";ext=")
    exact = book.by_number(e164)
    if ext:
        with_ext = [c for c in exact if any(p.e164 == e164 and p.ext == ext for p in c.phones)]
        if with_ext:
            return _all(with_ext, Rule.E164, Confidence.CERTAIN, f"Number and extension {ext} are on their record")
    if exact:
        return _all(exact, Rule.E164, Confidence.CERTAIN, "This number is on their record")
    return _by_suffix(e164[1:], book)


def _by_suffix(digits: str, book: Lookup) -> list[Candidate]:
    if len(digits) < _MIN_SUFFIX:
        return []
    close = [c for c in book.by_suffix(digits) if any(_common_suffix(p.e164, digits) >= _MIN_SUFFIX for p in c.phones)]
    return _all(close, Rule.SUFFIX, Confidence.UNCERTAIN, "Their number ends in the same digits")


def _common_suffix(e164: str, digits: str) -> int:
    same = 0
    for ours, theirs in zip(reversed(e164.lstrip("+")), reversed(digits), strict=False):
        if ours != theirs:
            break
        same += 1
    return same


def _all(contacts: list[Contact], rule: Rule, confidence: Confidence, why: str) -> list[Candidate]:
    ordered = sorted(contacts, key=lambda c: (c.provisional, c.kind, c.display_name.casefold(), c.id))
    shared = f" ({len(ordered)} people share it)" if len(ordered) > 1 else ""
    return [Candidate(contact, rule, confidence, why + shared) for contact in ordered]
