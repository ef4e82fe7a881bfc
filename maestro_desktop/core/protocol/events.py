"""The 21 events of the Maestro SDK: how they look on the wire, and the one shape the rest of the app reads.

A new event type is one row in ``EVENT_TYPES`` and, if its body is new, one ``Data`` class.

Source: 8x8 developer documentation, "Maestro SDK overview" and the event pages.
Where practice differs from it (times and
durations in several forms, ``schemaVersion`` absent, the voicemail-accepted sample) these models accept what
practice sends.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import blake2b
from typing import Annotated, Any, Literal, NamedTuple

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, TypeAdapter, create_model
from pydantic.alias_generators import to_camel

#: Below this, an epoch number is in seconds (as milliseconds it would lie before 1973).
_SECONDS_BELOW = 100_000_000_000
#: 2200-01-01 in ms; a time beyond it is a mistake, not a date.
_LATEST_MS = 7_258_118_400_000
_CLOCK = re.compile(r"(?:(\d{1,4}):([0-5]?\d)|(\d{1,5})):([0-5]?\d)(?:\.\d+)?", re.ASCII)
_NUMBER = re.compile(r"\d{1,16}(\.\d+)?", re.ASCII)
_SMALL_NUMBER = re.compile(r"\d{1,9}(\.\d+)?", re.ASCII)
#: From here on a plain number is a duration in milliseconds: no call lasts a day (its time-out is 12 h).
_DURATION_MS_FROM = 86_400


class Data(BaseModel):
    """What every event's ``data`` holds. Unknown fields are passed over here: the ledger keeps the text itself."""

    model_config = ConfigDict(
        alias_generator=to_camel, extra="ignore", coerce_numbers_to_str=True, regex_engine="rust-regex"
    )

    direction: Literal["inbound", "outbound"]
    event_id: str
    method: str
    media: str
    search_context: str
    schema_version: Annotated[str, Field(pattern=r"^(1(\.|$)|$)")] | None = None
    queue: Any = None
    queue_name: Any = None

    def tell(self, told: Told) -> None:
        """Put what this body knows beyond the common fields into ``told``."""


class WrapUp(BaseModel):
    """``additionalData`` of calls and voicemails."""

    model_config = ConfigDict(extra="ignore", coerce_numbers_to_str=True)

    notes: str | None = None
    disposition_code: str | None = None
    lastTclCodeShort: str | None = None
    lastTclCodeDesc: str | None = None

    def tell(self, told: Told) -> None:
        told.text("page_notes", self.notes)
        told.text("disposition", self.lastTclCodeDesc or self.lastTclCodeShort or self.disposition_code)


class Disposition(WrapUp):
    disposition_code: str


class MapEventData(Data):
    method: Literal["mapEvent"]


class VoiceData(MapEventData):
    media: Literal["phone"]
    start_time: Any = None

    def tell(self, told: Told) -> None:
        # A contact centre call tells its start only from completed on.
        if self.start_time is not None or told.values["product"] == "UC":
            told.number("start_time", self.start_time, read_time, "start time")


class VoiceEnd(VoiceData):
    end_time: Any = None
    call_duration: Any = None
    has_recording: bool
    call_recording: Any = None
    additional_data: WrapUp | None = None

    def tell(self, told: Told) -> None:
        told.span(self.start_time, self.end_time, self.call_duration)
        if self.has_recording:
            told.values["has_recording"] = True
        if self.call_recording is not None:
            told.text("recording", _text_of(self.call_recording))
        if self.additional_data is not None:
            self.additional_data.tell(told)


class VoiceDisposed(VoiceEnd):
    additional_data: Disposition


class VoicemailData(Data):
    media: Literal["voicemail"]
    calling_name: str

    def tell(self, told: Told) -> None:
        told.text("party_name", self.calling_name)


class VoicemailAccepted(Data):
    # The vendor's own sample says media "phone" and has no callingName.
    media: Literal["voicemail", "phone"]
    calling_name: str | None = None

    def tell(self, told: Told) -> None:
        told.text("party_name", self.calling_name)


class VoicemailEnd(VoicemailData):
    method: Literal["mapEvent"]
    start_time: Any = None
    end_time: Any = None
    call_duration: Any = None
    additional_data: WrapUp | None = None

    def tell(self, told: Told) -> None:
        super().tell(told)
        told.span(self.start_time, self.end_time, self.call_duration)
        if self.additional_data is not None:
            self.additional_data.tell(told)


class VoicemailDisposed(VoicemailEnd):
    additional_data: Disposition


class Guest(BaseModel):
    """``additionalData`` of web chats."""

    model_config = ConfigDict(extra="ignore", coerce_numbers_to_str=True)

    name: str


class Transcript(BaseModel):
    """``additionalData`` of messages that are over; ``description`` is the transcript."""

    model_config = ConfigDict(extra="ignore", coerce_numbers_to_str=True)

    description: str


class GuestTranscript(Guest, Transcript):
    pass


class ChatData(MapEventData):
    media: Literal["chat"]
    media_type: Literal["web_chat"]
    additional_data: Guest

    def tell(self, told: Told) -> None:
        told.values["media_type"] = self.media_type
        told.text("party_name", self.additional_data.name)


class ChatEnd(ChatData):
    additional_data: GuestTranscript
    end_time: Any = None

    def tell(self, told: Told) -> None:
        super().tell(told)
        told.number("end_time", self.end_time, read_time, "end time")
        told.text("transcript", self.additional_data.description)


class MessageData(MapEventData):
    media: Literal["chat"]
    media_type: Literal["sms", "whatsapp"]

    def tell(self, told: Told) -> None:
        told.values["media_type"] = self.media_type


class MessageEnd(MessageData):
    additional_data: Transcript
    end_time: Any = None

    def tell(self, told: Told) -> None:
        super().tell(told)
        told.number("end_time", self.end_time, read_time, "end time")
        told.text("transcript", self.additional_data.description)


class MailContact(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel, extra="ignore", coerce_numbers_to_str=True)

    email_address: str
    first_name: str | None = None
    last_name: str | None = None


def _as_text(value: Any) -> Any:
    return value if isinstance(value, str) else ""


class EmailData(MapEventData):
    media: Literal["email"]
    main_number_id: str
    child_number_id: str | None = None
    url: Annotated[str, BeforeValidator(_as_text)] = ""
    is_reply_email: bool
    is_stand_alone_terminated: bool
    contact: MailContact

    def tell(self, told: Told) -> None:
        person = self.contact
        told.text("url", self.url)
        told.text("mail_main_id", self.main_number_id)
        told.text("mail_child_id", self.child_number_id)
        told.text("mail_address", person.email_address)
        told.text("party_name", f"{_clean(person.first_name)} {_clean(person.last_name)}")
        told.values["mail_is_reply"] = self.is_reply_email
        told.values["mail_stands_alone"] = self.is_stand_alone_terminated


class EventType(NamedTuple):
    """One row of the contract: which product, family and step a name stands for, and how its body looks."""

    name: str
    product: str
    family: str
    step: str
    data: type[Data]


EVENT_TYPES: tuple[EventType, ...] = (
    EventType("mashell-voice-phone-offered-cc-event-v1", "CC", "voice-phone", "offered", VoiceData),
    EventType("mashell-voice-phone-accepted-cc-event-v1", "CC", "voice-phone", "accepted", VoiceData),
    EventType("mashell-voice-phone-completed-cc-event-v1", "CC", "voice-phone", "completed", VoiceEnd),
    EventType("mashell-voice-phone-terminated-cc-event-v1", "CC", "voice-phone", "terminated", VoiceDisposed),
    EventType("mashell-voice-phone-offered-uc-event-v1", "UC", "voice-phone", "offered", VoiceData),
    EventType("mashell-voice-phone-accepted-uc-event-v1", "UC", "voice-phone", "accepted", VoiceData),
    EventType("mashell-voice-phone-terminated-uc-event-v1", "UC", "voice-phone", "terminated", VoiceEnd),
    EventType("mashell-voicemail-offered-cc-event-v1", "CC", "voicemail", "offered", VoicemailData),
    EventType("mashell-voicemail-accepted-cc-event-v1", "CC", "voicemail", "accepted", VoicemailAccepted),
    EventType("mashell-voicemail-completed-cc-event-v1", "CC", "voicemail", "completed", VoicemailEnd),
    EventType("mashell-voicemail-terminated-cc-event-v1", "CC", "voicemail", "terminated", VoicemailDisposed),
    EventType("mashell-chat-offered-cc-event-v1", "CC", "chat", "offered", ChatData),
    EventType("mashell-chat-accepted-cc-event-v1", "CC", "chat", "accepted", ChatData),
    EventType("mashell-chat-completed-cc-event-v1", "CC", "chat", "completed", ChatEnd),
    EventType("mashell-chat-terminated-cc-event-v1", "CC", "chat", "terminated", ChatEnd),
    EventType("mashell-chat-nextgen-offered-cc-event-v1", "CC", "chat-nextgen", "offered", MessageData),
    EventType("mashell-chat-nextgen-accepted-cc-event-v1", "CC", "chat-nextgen", "accepted", MessageData),
    EventType("mashell-chat-nextgen-completed-cc-event-v1", "CC", "chat-nextgen", "completed", MessageEnd),
    EventType("mashell-chat-nextgen-terminated-cc-event-v1", "CC", "chat-nextgen", "terminated", MessageEnd),
    EventType("mashell-email-accepted-cc-event-v1", "CC", "email", "accepted", EmailData),
    EventType("mashell-email-terminated-cc-event-v1", "CC", "email", "terminated", EmailData),
)
BY_NAME = {row.name: row for row in EVENT_TYPES}


class Envelope(BaseModel):
    model_config = ConfigDict(extra="ignore")

    eventType: str
    status: Literal["success"]
    data: Data


def _envelope(row: EventType) -> type[Envelope]:
    # Through dicts: the type of a field that is made from a value can't be spelled for the type checker.
    step: dict[str, Any] = {"event_name": (Literal[row.step], ...)}
    body = create_model(f"{row.data.__name__}_{row.step}", __base__=row.data, **step)
    fields: dict[str, Any] = {"eventType": (Literal[row.name], ...), "data": (body, ...)}
    return create_model(row.name, __base__=Envelope, **fields)


def envelope_adapter() -> TypeAdapter[Envelope]:
    """Build the validator of all event types (some 40 ms: do it once, after the first paint).

    A union discriminated by ``eventType`` and read straight from text costs little more than ``json.loads``.
    """
    union: Any = None
    for row in EVENT_TYPES:
        union = _envelope(row) if union is None else union | _envelope(row)
    return TypeAdapter(Annotated[union, Field(discriminator="eventType")])


@dataclass(frozen=True)
class Event:
    """An accepted event in the one shape the reconstructor reads. Times UTC ms, duration s; empty means absent.

    No slots: what was not told needs no place, which makes it several times faster to make (see ``read_event``).
    """

    event_type: str
    product: str
    family: str
    step: str
    media: str
    media_type: str
    direction: str
    event_id: str
    party: str
    party_name: str = ""
    start_time: int | None = None
    end_time: int | None = None
    duration_s: int | None = None
    has_recording: bool = False
    recording: str = ""
    page_notes: str = ""
    disposition: str = ""
    transcript: str = ""
    queue: str = ""
    url: str = ""
    mail_main_id: str = ""
    mail_child_id: str = ""
    mail_address: str = ""
    mail_is_reply: bool = False
    mail_stands_alone: bool = False
    warnings: tuple[str, ...] = ()
    #: What makes two messages the same but for their ids: a digest of the text without this one's.
    content: str = ""


class Told:
    """The values of an event in the making, and what was odd about them."""

    __slots__ = ("values", "warnings")

    def __init__(self, values: dict[str, Any]) -> None:
        self.values = values
        self.warnings: tuple[str, ...] = ()

    def text(self, name: str, text: str | None) -> None:
        if text and (cleaned := _clean(text)):
            self.values[name] = cleaned

    def number(self, name: str, wire: Any, read: Callable[[Any], int | None], what: str) -> None:
        if wire is None or wire == "":
            self.warnings += (f"The {what} is missing",)
        elif (value := read(wire)) is not None:
            self.values[name] = value
        else:
            self.warnings += (f"The {what} can't be read: {str(wire)[:60]}",)

    def span(self, start: Any, end: Any, duration: Any) -> None:
        """The times of a call that is over."""
        self.number("start_time", start, read_time, "start time")
        self.number("end_time", end, read_time, "end time")
        self.number("duration_s", duration, read_duration, "duration")


def read_time(value: Any) -> int | None:
    """Epoch milliseconds from what the page wrote (text or number, seconds told by their size), or None."""
    if isinstance(value, str):
        if len(value) == 13 and value.isdecimal() and value.isascii():
            # As the page writes it.
            value = int(value)
            return value if _SECONDS_BELOW <= value < _LATEST_MS else read_time(value)
        value = value.strip()
        if not _NUMBER.fullmatch(value):
            return None
        value = float(value) if "." in value else int(value)
    elif isinstance(value, bool):
        return None
    if not isinstance(value, (int, float)) or not 0 < value < _LATEST_MS:
        return None
    return int(value * 1000) if value < _SECONDS_BELOW else int(value)


def read_duration(value: Any) -> int | None:
    """Seconds from ``HH:MM:SS``, ``MM:SS``, plain seconds or milliseconds (told by size) as text or a number, or
    None."""
    if isinstance(value, bool):
        return None
    if isinstance(value, str):
        value = value.strip()
        if clock := _CLOCK.fullmatch(value):
            hours, minutes, only_minutes, seconds = clock.groups(0)
            return int(hours) * 3600 + (int(minutes) + int(only_minutes)) * 60 + int(seconds)
        if not _SMALL_NUMBER.fullmatch(value):
            return None
        value = float(value)
    if not isinstance(value, (int, float)) or not 0 <= value < 1e9:
        return None
    return int(value) if value < _DURATION_MS_FROM else int(value / 1000)


def _clean(text: str | None) -> str:
    """Text without NUL and with outer white space gone; None is empty (the page sends both for "absent")."""
    return text.replace("\0", "").strip() if text else ""


def _text_of(value: Any) -> str:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value)
    return _clean(value) if isinstance(value, str) else ""


#: What the name of an event alone tells.
_GIVEN = {row.name: dict(zip(("event_type", "product", "family", "step"), row[:4], strict=True)) for row in EVENT_TYPES}


def read_event(envelope: Envelope, text: str) -> Event:
    """Turn a validated envelope into the flat event; ``text`` is what it was read from. Never raises."""
    data = envelope.data
    bare = text.replace(data.event_id, "") if data.event_id else text
    values: dict[str, Any] = {
        **_GIVEN[envelope.eventType],
        "media": data.media,
        "media_type": "",
        "direction": data.direction,
        "event_id": data.event_id,
        "party": _clean(data.search_context),
        "content": blake2b(bare.encode("utf-8", "replace"), digest_size=8).hexdigest(),
    }
    if values["family"] == "voicemail":
        values["media"] = "voicemail"
    told = Told(values)
    data.tell(told)
    if data.queue is not None or data.queue_name is not None:
        told.text("queue", _text_of(data.queue_name) or _text_of(data.queue))
    if told.warnings:
        values["warnings"] = told.warnings
    return event_of(values)


def event_of(values: dict[str, Any]) -> Event:
    """An event with these values; what is left out has its default."""
    # Past __init__, which would set each of 26 fields by itself: a rebuild makes one for every row of the ledger.
    event = object.__new__(Event)
    event.__dict__.update(values)
    return event
