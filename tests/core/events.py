"""Events of the page for tests and benchmarks, built from the vendor's contract and not from our models.

``voice("offered", party="+442079460018", product="UC")`` is one message as a dict; ``text`` makes of it what the page
posts. ``Conversation`` is a whole life with its times and with what must be known of it at the end.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from maestro_desktop.simulator.contract import Contract

CONTRACT = Contract.load(Path(__file__).parents[2] / "resources" / "protocol" / "events.json")
#: 2026-03-02T09:00:00Z, a Monday morning; ms.
MORNING = 1_772_442_000_000
CALLER = "+442079460018"

Message = dict[str, Any]


def text(message: object) -> str:
    """A message as the page posts it."""
    return json.dumps(message, ensure_ascii=False)


def event(event_type: str, **values: object) -> Message:
    """One event of the contract; ``values`` are fields of ``data`` (None leaves one out)."""
    return CONTRACT.build(event_type, **values)


def without_version(message: Message) -> Message:
    """The message as the vendor's samples are: with no ``schemaVersion``."""
    return {**message, "data": {name: value for name, value in message["data"].items() if name != "schemaVersion"}}


def clock_text(seconds: int) -> str:
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def voice(step: str, *, party: str = CALLER, product: str = "CC", **values: object) -> Message:
    return event(f"mashell-voice-phone-{step}-{product.lower()}-event-v1", searchContext=party, **values)


def voicemail(step: str, *, party: str = CALLER, **values: object) -> Message:
    fixed = {"media": "voicemail", "method": "mapEvent"}
    return event(f"mashell-voicemail-{step}-cc-event-v1", searchContext=party, **{**fixed, **values})


def chat(step: str, *, party: str = "ada@example.com", name: str = "Ada", **values: object) -> Message:
    """A web chat."""
    extra = values.pop("additionalData", {"name": name})
    return event(f"mashell-chat-{step}-cc-event-v1", searchContext=party, additionalData=extra, **values)


def sms(step: str, *, party: str = CALLER, media_type: str = "sms", **values: object) -> Message:
    """An SMS or (``media_type="whatsapp"``) WhatsApp conversation."""
    return event(f"mashell-chat-nextgen-{step}-cc-event-v1", searchContext=party, mediaType=media_type, **values)


def email(
    step: str, *, party: str = "ada@example.com", main: str = "5200", child: str = "", **values: object
) -> Message:
    """A fresh e-mail, or with ``child`` a reply, whose searchContext is the mail number."""
    given: dict[str, object] = {
        "searchContext": main if child else party,
        "mainNumberId": main,
        "contact": {"emailAddress": party, "firstName": "Ada", "lastName": "Lovelace"},
        "isReplyEmail": bool(child),
        "url": "https://vcc-eu1.example.com/mail/5200",
    }
    if child:
        given["childNumberId"] = child
    return event(f"mashell-email-{step}-cc-event-v1", **{**given, **values})


def failed(event_type: str, error: object = "INVALID_SCHEMA", **values: object) -> Message:
    """The vendor's own failure notice about one of its events."""
    data: Message = {
        "eventName": CONTRACT.events[event_type]["state"],
        "error": error,
        "schemaVersion": "1.0.0",
        "allowedSchemaVersions": ["1.0.0"],
    }
    if error == "INVALID_SCHEMA":
        data["validSchema"] = False
        data["errorDescription"] = [
            {
                "code": "invalid_type",
                "expected": "string",
                "received": "undefined",
                "path": ["data", "searchContext"],
                "message": "Required",
            }
        ]
    return {"eventType": event_type, "status": "failed", "data": {**data, **values}}


#: Every way of talking to somebody that the contract knows.
MEDIA = ("voice-cc", "voice-uc", "voicemail", "web_chat", "sms", "whatsapp", "email", "email-reply", "email-draft")


@dataclass(frozen=True)
class Conversation:
    """An undisturbed life. Times are ms after ``began``; ``steps`` are those that the page reports."""

    medium: str
    party: str = CALLER
    direction: str = "inbound"
    began: int = MORNING
    ring: int = 4_000
    talked_s: int = 22
    wrap: int = 9_000
    notes: str = "Asked for samples."
    disposition: str = "Sale"
    transcript: str = "Ada: hello\nAgent: hello"
    mail: str = "5200"
    steps: tuple[str, ...] = ()

    @property
    def is_mail(self) -> bool:
        return self.medium.startswith("email")

    def usual(self) -> Conversation:
        """The same with the steps of a conversation that was answered and ended."""
        match self.medium:
            case "voice-uc":
                steps: tuple[str, ...] = ("offered", "accepted", "terminated")
            case "email" | "email-reply":
                steps = ("accepted", "terminated")
            case "email-draft":
                steps = ("terminated",)
            case _:
                steps = ("offered", "accepted", "completed", "terminated")
        return replace(self, steps=steps)

    @property
    def accepted_at(self) -> int:
        return self.began if self.is_mail else self.began + self.ring

    @property
    def over_at(self) -> int:
        return (self.accepted_at if "accepted" in self.steps else self.began) + self.talked_s * 1000

    def at(self, step: str) -> int:
        """When the page reports a step, UTC ms."""
        if step == "terminated" and ("completed" in self.steps or self.is_mail):
            return self.over_at + self.wrap
        return {"offered": self.began, "accepted": self.accepted_at}.get(step, self.over_at)

    def timed(self) -> Iterator[tuple[int, Message]]:
        """(when it arrives in UTC ms, message) for each step."""
        for step in self.steps:
            yield self.at(step), self.message(step)

    def message(self, step: str) -> Message:
        over = step in ("completed", "terminated")
        values: dict[str, Any] = {"direction": self.direction}
        match self.medium:
            case "voice-cc" | "voice-uc" | "voicemail":
                if over or self.medium == "voice-uc":
                    values["startTime"] = str(self.began)
                if over:
                    talked = self.talked_s if "accepted" in self.steps else 0
                    values |= {"endTime": str(self.over_at), "callDuration": clock_text(talked)}
                if over and self.medium != "voice-uc":
                    values["additionalData"] = {"notes": self.notes}
                    if step == "terminated":
                        values["additionalData"] = {
                            "notes": self.notes,
                            "disposition_code": "1000",
                            "lastTclCodeDesc": self.disposition,
                        }
                if self.medium == "voicemail":
                    return voicemail(step, party=self.party, callingName="Ada", **values)
                return voice(step, party=self.party, product=self.medium[-2:].upper(), **values)
            case "web_chat":
                extra: dict[str, object] = {"name": "Ada"}
                if over:
                    extra["description"] = self.transcript
                    values["endTime"] = str(self.over_at)
                return chat(step, party=self.party, additionalData=extra, **values)
            case "sms" | "whatsapp":
                if over:
                    values |= {"endTime": str(self.over_at), "additionalData": {"description": self.transcript}}
                return sms(step, party=self.party, media_type=self.medium, **values)
            case _:
                child = "" if self.medium == "email" else f"{self.mail}-1"
                values["isStandAloneTerminated"] = self.medium == "email-draft"
                return email(step, party=self.party, main=self.mail, child=child, **values)

    @property
    def state(self) -> str:
        """How it ends, going by the steps alone."""
        if "terminated" not in self.steps:
            return "active" if "accepted" in self.steps else "offered"
        if "accepted" in self.steps or self.is_mail:
            return "ended"
        return "missed" if self.direction == "inbound" else "no_answer"


def in_time(*conversations: Conversation) -> list[tuple[int, Message]]:
    """All their messages as the page would post them, oldest first."""
    return sorted((timed for each in conversations for timed in each.timed()), key=lambda timed: timed[0])
