"""Contacts as values. vCard 4 (RFC 6350) is the reference for what each field means."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from maestro_desktop.core.interactions.model import Confidence


class ContactKind(StrEnum):
    PERSON = "person"
    COMPANY = "company"


@dataclass(frozen=True, slots=True)
class Phone:
    """A number as somebody typed it, and what we understood: ``e164`` is empty where that is not a number."""

    raw: str
    e164: str = ""
    ext: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Email:
    address: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Unusable:
    """Lines of a file that give no contact, and why."""

    reason: str


@dataclass(frozen=True, slots=True)
class Contact:
    """A person or a company. ``id`` 0 means: not stored yet. Times are UTC epoch milliseconds."""

    id: int = 0
    kind: ContactKind = ContactKind.PERSON
    name: str = ""
    given: str = ""
    family: str = ""
    org: str = ""
    title: str = ""
    phones: tuple[Phone, ...] = ()
    emails: tuple[Email, ...] = ()
    notes: str = ""
    tags: tuple[str, ...] = ()
    do_not_call: bool = False
    provisional: bool = False
    source: str = "local"
    source_id: str = ""
    created_at: int = 0
    changed_at: int = 0

    @property
    def display_name(self) -> str:
        """What to call them: name, else company, e-mail, number (in this order)."""
        if self.name:
            return self.name
        if self.given or self.family:
            return f"{self.given} {self.family}".strip()
        if self.org:
            return self.org
        if self.emails:
            return self.emails[0].address
        return self.phones[0].raw if self.phones else ""


class Rule(StrEnum):
    """Which rule found a contact, strongest first."""

    AGENT = "agent"
    E164 = "e164"
    NATIONAL = "national"
    EXTENSION = "extension"
    EMAIL = "email"
    MAIL_THREAD = "mail_thread"
    SUFFIX = "suffix"
    CREATED = "created"


@dataclass(frozen=True, slots=True)
class Candidate:
    """One contact that may be the other side. ``why`` is the rule in plain words."""

    contact: Contact
    rule: Rule
    confidence: Confidence
    why: str


@dataclass(frozen=True, slots=True)
class Match:
    """Everybody who may be behind a party, best first; ``owner`` only where there is exactly one sure answer."""

    candidates: tuple[Candidate, ...] = ()
    owner: Candidate | None = None


NO_MATCH = Match()


@dataclass(frozen=True, slots=True)
class ContactDraft:
    """A new contact prefilled from what an event told us."""

    contact: Contact
    because: str = field(default="")
