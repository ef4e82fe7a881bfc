"""Contacts as values. vCard 4 (RFC 6350) is the reference for what each field means."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from maestro_desktop.core.interactions.model import Confidence


class ContactKind(StrEnum):
    PERSON = "person"
    COMPANY = "company"


@dataclass(frozen=True, slots=True)
class Phone:
    """A number as somebody typed it, and what we understood: ``e164`` is empty where that is not a number. ``region``
    is the country (ISO code) that it was read in, "" where it brought its own; ``preferred``: call this one first."""

    raw: str
    e164: str = ""
    ext: str = ""
    label: str = ""
    region: str = ""
    preferred: bool = False


@dataclass(frozen=True, slots=True)
class Email:
    address: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Handle:
    """A name on another service: ("whatsapp", "447700900123")."""

    service: str
    name: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Address:
    """A postal address in the parts of RFC 6350, 6.3.1."""

    street: str = ""
    locality: str = ""
    region: str = ""
    postcode: str = ""
    country: str = ""
    po_box: str = ""
    extended: str = ""
    label: str = ""


#: Of no picture more is read, bytes.
LARGEST_PICTURE = 2 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Picture:
    """A photo: its bytes as they came, and their media type ("image/jpeg")."""

    media_type: str
    data: bytes

    @property
    def id(self) -> str:
        """The same for the same picture, whoever has it."""
        return hashlib.blake2b(self.data, digest_size=16).hexdigest()


@dataclass(frozen=True, slots=True)
class Unusable:
    """Lines of a file that give no contact, and why; ``name`` of whom, as far as that can be read."""

    reason: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """A person or a company. ``id`` 0 means: not stored yet. Times are UTC epoch milliseconds.

    ``name`` is what to call them; ``given`` and ``family`` with what stands around them are its parts. ``org`` is the
    company's name as it was written, ``company_id`` the contact that is that company (0: none). ``pinned`` is what to
    know before the first word. ``fields`` are the user's own: (name, value). ``picture`` is the id of a ``Picture``.
    """

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
    prefix: str = ""
    additional: str = ""
    suffix: str = ""
    phonetic: str = ""
    department: str = ""
    company_id: int = 0
    handles: tuple[Handle, ...] = ()
    addresses: tuple[Address, ...] = ()
    urls: tuple[str, ...] = ()
    pinned: str = ""
    fields: tuple[tuple[str, str], ...] = ()
    picture: str = ""

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


class Incoming(NamedTuple):
    """A contact as a file tells it. ``doubts`` are sentences on what of it could not be read and was left out."""

    contact: Contact
    picture: Picture | None = None
    doubts: tuple[str, ...] = ()


#: What becomes of the numbers of a record while it is read, such as that they are understood.
ReadNumbers: TypeAlias = Callable[[tuple[Phone, ...]], tuple[Phone, ...]]


def as_typed(phones: tuple[Phone, ...]) -> tuple[Phone, ...]:
    """Numbers as they stand in a file."""
    return phones


class Rule(StrEnum):
    """Which rule found a contact, strongest first."""

    AGENT = "agent"
    CHOSEN = "chosen"
    SWITCHBOARD = "switchboard"
    E164 = "e164"
    NATIONAL = "national"
    EXTENSION = "extension"
    EMAIL = "email"
    MAIL_THREAD = "mail_thread"
    SUFFIX = "suffix"
    NAME = "name"
    CREATED = "created"


class NumberUse(StrEnum):
    """What a number was said to be: the agent's own or a queue's (both match nobody), a company's main number, or, for
    one that looks like that, the number of the people who have it."""

    OWN = "own"
    QUEUE = "queue"
    SWITCHBOARD = "switchboard"
    PERSONAL = "personal"


@dataclass(frozen=True, slots=True)
class Choice:
    """What the agent taught about a number or an address (``key``): it is this contact, or it is not."""

    key: str
    contact: Contact
    is_them: bool
    at_ms: int


@dataclass(frozen=True, slots=True)
class Learned:
    """All that the agent taught about one number or address; ``since`` when, of each contact (id, UTC ms)."""

    chosen: int = 0
    vetoed: frozenset[int] = frozenset()
    since: tuple[tuple[int, int], ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Candidate:
    """One contact that may be the other side. ``why`` is the rule in plain words."""

    contact: Contact
    rule: Rule
    confidence: Confidence
    why: str


@dataclass(frozen=True, slots=True)
class Match:
    """Everybody who may be behind a party, best first; ``owner`` only where there is exactly one good answer.

    ``switchboard``: the candidates share a company's main number, whose name this is. ``note``: why there is nobody,
    where that is no accident (one's own number), in a sentence.
    """

    candidates: tuple[Candidate, ...] = ()
    owner: Candidate | None = None
    switchboard: str = ""
    note: str = ""


NO_MATCH = Match()
