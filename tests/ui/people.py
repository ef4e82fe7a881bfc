"""Invented people and interactions for tests and pictures. Numbers are from ranges reserved for fiction."""

from __future__ import annotations

from functools import partial
from typing import Any

from maestro_desktop.core.callbacks import Callback
from maestro_desktop.core.changes import LedgerKind, MessageLogged, ScreenPop, Verdict
from maestro_desktop.core.contacts.entry import number_hint, warnings_of
from maestro_desktop.core.contacts.model import (
    Address,
    Candidate,
    Choice,
    Contact,
    ContactKind,
    Email,
    Handle,
    Match,
    NumberUse,
    Phone,
    Rule,
)
from maestro_desktop.core.interactions.fold import Gap
from maestro_desktop.core.interactions.model import (
    Confidence,
    Direction,
    Interaction,
    Party,
    PartyKind,
    State,
)
from maestro_desktop.core.interactions.reasons import AMBIGUOUS
from maestro_desktop.core.needs import Need, QuarantinedKind, kind_to_note, needs_of

#: 2026-03-02 14:02:00 UTC, a Monday.
NOW = 1_772_460_120_000
MINUTE = 60_000
HOUR = 60 * MINUTE
DAY = 24 * HOUR

ADA = Contact(
    id=1,
    name="Ada Whitfield",
    org="Harbour & Pine Interiors Ltd",
    title="Head of Purchasing",
    phones=(Phone("020 7946 0018", "+442079460018", "", "work"), Phone("07700 900123", "+447700900123", "", "mobile")),
    emails=(Email("ada.whitfield@harbourpine.example"),),
    notes="Prefers calls before noon. Framework contract renews in April; ask for Tom if she is away.",
)
BEN = Contact(id=2, name="Ben Okafor", org="Harbour & Pine Interiors Ltd", phones=(Phone("", "+442079460018"),))
CLEO = Contact(id=3, name="Cléo Marchand", org="Harbour & Pine Interiors Ltd", title="Reception")

#: Somebody of whom everything is known.
DORA = Contact(
    id=4,
    name="Dora Lindqvist",
    given="Dora",
    family="Lindqvist",
    phonetic="DOH-ra LIND-kvist",
    org="Nordlys Logistics AS",
    company_id=5,
    title="Purchasing",
    department="Import",
    phones=(
        Phone("+47 22 12 34 56", "+4722123456", "", "work"),
        Phone("07700 900123", "+447700900123", "", "mobile", preferred=True),
        Phone("+49 (30) 23125-0 x204", "+4930231250", "204", "Berlin office"),
    ),
    emails=(Email("dora.lindqvist@nordlys.example", "work"), Email("dora@home.example", "home")),
    notes="Speaks Norwegian and German. Invoices go to the Berlin office.",
    tags=("vip", "supplier", "framework contract 2026"),
    do_not_call=True,
    source="vcard",
    created_at=NOW - 90 * DAY,
    changed_at=NOW - DAY,
    handles=(Handle("whatsapp", "447700900123"),),
    addresses=(Address("Karl Johans gate 1", "Oslo", "", "0154", "Norway", label="work"),),
    urls=("https://nordlys.example/team/dora", "www.nordlys.example"),
    pinned="Ask for the order number first: she has three accounts.",
    fields=(("Customer number", "88213"), ("Account manager", "Ben Okafor")),
)
NORDLYS = Contact(
    id=5,
    kind=ContactKind.COMPANY,
    name="Nordlys Logistics AS",
    org="Nordlys Logistics AS",
    phones=(Phone("+47 22 12 34 00", "+4722123400", "", "main"),),
    urls=("https://nordlys.example",),
)
STRANGER = Contact(id=6, phones=(Phone("+12025550143", "+12025550143"),), provisional=True)
PEOPLE = (ADA, BEN, CLEO, DORA, NORDLYS, STRANGER)


#: How numbers are understood, and what looks odd, in the United Kingdom.
hint = partial(number_hint, region="GB")
oddities = partial(warnings_of, region="GB")


def lessons() -> tuple[Choice, ...]:
    """What was taught, newest first."""
    return (
        Choice("+442079460018", ADA, True, NOW - HOUR),
        Choice("+442079460018", BEN, False, NOW - HOUR),
        Choice("dora@home.example", DORA, True, NOW - 4 * DAY),
    )


USES = (("+4722123400", NumberUse.SWITCHBOARD), ("204", NumberUse.OWN))

FORMATS = {
    "+442079460018": "+44 20 7946 0018",
    "+447700900123": "+44 7700 900123",
    "+12025550143": "+1 202-555-0143",
    "+4930231250": "+49 30 231250",
    "+4722123456": "+47 22 12 34 56",
    "+4722123400": "+47 22 12 34 00",
}


def formatted(number: str) -> str:
    """The display form of the numbers used here."""
    return FORMATS.get(number, number)


def phone(number: str = "+442079460018") -> Party:
    return Party(number, number, PartyKind.PHONE)


WITHHELD = Party("anonymous", "", PartyKind.WITHHELD)


def interaction(id: str = "i1", **fields: Any) -> Interaction:
    """An incoming call that rings since ten seconds, with any field changed."""
    values: dict[str, Any] = {
        "product": "CC",
        "family": "voice-phone",
        "media": "phone",
        "media_type": "",
        "direction": Direction.INBOUND,
        "state": State.OFFERED,
        "party": phone(),
        "offered_at": NOW - 10_000,
    }
    return Interaction(id=id, **(values | fields))


def owned(contact: Contact = ADA, why: str = "The number is one of hers, digit for digit.") -> Match:
    candidate = Candidate(contact, Rule.E164, Confidence.CERTAIN, why)
    return Match((candidate,), candidate)


def several() -> Match:
    return Match(
        tuple(
            Candidate(contact, Rule.E164, Confidence.LIKELY, "Has this number, which others have too")
            for contact in (ADA, BEN, CLEO)
        )
    )


RECENT = (
    interaction("r1", state=State.ENDED, offered_at=NOW - 3 * HOUR, duration_s=312, contact_name="Ada Whitfield"),
    interaction(
        "r2",
        family="email",
        media="email",
        state=State.ENDED,
        offered_at=NOW - DAY,
        contact_name="Ada Whitfield",
        party=Party("ada.whitfield@harbourpine.example", "ada.whitfield@harbourpine.example", PartyKind.EMAIL),
    ),
    interaction("r3", state=State.MISSED, offered_at=NOW - 4 * DAY, contact_name="Ada Whitfield"),
)


def pop(item: Interaction | None = None, match: Match | None = None, **fields: Any) -> ScreenPop:
    values: dict[str, Any] = {"country": "United Kingdom", "place": "London", "local_time": "14:02"}
    return ScreenPop(item or interaction(), owned() if match is None else match, **(values | fields))


def history(count: int = 24) -> tuple[Interaction, ...]:
    """Some days of work, newest first."""
    names = ("Ada Whitfield", "", "Jonas Petersen", "María José Ferrer", "Kwame Mensah", "", "山田 花子", "Élodie Roux")
    kinds: tuple[dict[str, Any], ...] = (
        {"state": State.ENDED, "duration_s": 312, "answered": True},
        {"state": State.MISSED},
        {"family": "chat", "media": "chat", "media_type": "web_chat", "state": State.ENDED},
        {"direction": Direction.OUTBOUND, "state": State.NO_ANSWER},
        {"family": "chat-nextgen", "media": "chat", "media_type": "whatsapp", "state": State.ENDED},
        {"state": State.UNRESOLVED, "confidence": Confidence.UNCERTAIN},
        {"family": "email", "media": "email", "state": State.ENDED},
        {"family": "voicemail", "media": "voicemail", "state": State.MISSED},
        {"direction": Direction.OUTBOUND, "state": State.ENDED, "duration_s": 4021, "answered": True},
    )
    parties = (phone(), phone("+12025550143"), phone("+4930231250"), WITHHELD)
    return tuple(
        interaction(
            f"h{n}",
            offered_at=NOW - n * 97 * MINUTE,
            contact_name=names[n % len(names)],
            party=parties[n % len(parties)],
            seqs=(1_000 - n,),
            **kinds[n % len(kinds)],
        )
        for n in range(count)
    )


def message(seq: int = 1, **fields: Any) -> MessageLogged:
    values: dict[str, Any] = {
        "at_ms": NOW + seq * 500,
        "kind": LedgerKind.RECEIVED,
        "text": '{"eventType":"mashell-voice-phone-offered-cc-event-v1","status":"success",'
        '"data":{"direction":"inbound","searchContext":"+442079460018"}}',
        "title": "mashell-voice-phone-offered-cc-event-v1",
        "verdict": Verdict.ACCEPTED,
        "family": "voice-phone",
        "state": "offered",
        "product": "CC",
    }
    return MessageLogged(seq=seq, **(values | fields))


def needs() -> tuple[Need, ...]:
    """One question of each kind, as the core would ask them."""
    ended: dict[str, Any] = {"state": State.ENDED, "answered": True, "accepted_at": NOW - HOUR}
    known = {"contact_id": 1, "contact_name": "Ada Whitfield", "rule": "e164"}
    asked = (
        (interaction("n1", offered_at=NOW - 2 * HOUR, details_lost=True, seqs=(4,), **ended, **known), owned()),
        (interaction("n2", offered_at=NOW - DAY, answered=True, state=State.INTERRUPTED, seqs=(9,), **known), owned()),
        (
            interaction(
                "n3",
                offered_at=NOW - 3 * HOUR,
                confidence=Confidence.UNCERTAIN,
                reasons=(AMBIGUOUS,),
                seqs=(5, 6, 8),
                **ended,
                **known,
            ),
            owned(),
        ),
        (interaction("n4", offered_at=NOW - 9 * MINUTE, seqs=(11,), **ended), several()),
        (interaction("n5", offered_at=NOW - 40 * MINUTE, party=phone("+12025550143"), seqs=(7,), **ended), Match()),
        (interaction("n6", offered_at=NOW - 50 * MINUTE, state=State.UNRESOLVED, seqs=(3,), **known), owned()),
    )
    odd = QuarantinedKind("mashell-fax-offered-cc-event-v1", "There is no such event type.", 3, 17, NOW - 5 * MINUTE)
    return (*(need for item, match in asked for need in needs_of(item, match)), kind_to_note(odd))


def callback(id: str, *ago_ms: int, contact: Contact | None = None, **fields: Any) -> Callback:
    """Somebody who was missed so long ago, each time; ``fields`` are those of the Callback, ``each`` those of what was
    missed last."""
    last = fields.pop("each", {})
    calls = [{"state": State.MISSED, "offered_at": NOW - ago, "seqs": (n,)} for n, ago in enumerate(ago_ms)]
    missed = tuple(interaction(f"{id}{n}", **call) for n, call in enumerate(calls[:-1]))
    missed += (interaction(f"{id}{len(calls) - 1}", **(calls[-1] | last)),)
    number = missed[-1].party.normalised if missed[-1].party.kind is PartyKind.PHONE else ""
    values: dict[str, Any] = {"times": len(missed), "attempts": 0, "number": number, "remind_at": None}
    return Callback(id, missed, contact=contact, **(values | fields))


def waiting() -> tuple[Callback, ...]:
    """Those who wait, as the core would order them."""
    chat = {"family": "chat", "media": "chat", "media_type": "web_chat", "party_name": "Jonas"}
    return (
        callback("c", 3 * HOUR, contact=DORA, number="+447700900123", remind_at=NOW - 5 * MINUTE, attempts=1),
        callback("a", 5 * HOUR, 4 * HOUR, 25 * MINUTE, contact=ADA, attempts=2),
        callback("s", 90 * MINUTE, each={"party": phone("+12025550143")}, remind_at=NOW + HOUR),
        callback("j", 30_000, each={**chat, "party": Party("jonas", "jonas", PartyKind.TEXT)}),
    )


GAPS = (
    Gap(31, NOW - 33 * MINUTE, NOW - 26 * MINUTE, "the computer was asleep"),
    Gap(21, NOW - 16 * HOUR, NOW - 5 * HOUR, "the app was not running"),
)
