"""The 21 events of the Maestro SDK: how they look on the wire, and the one shape the rest of the app reads.

A new event type is one row in ``EVENT_TYPES`` and, if its body is new, one ``Data`` class.

Source: 8x8 developer documentation, "Maestro SDK overview" and the event pages.
Where practice differs from it (times and
durations in several forms, ``schemaVersion`` absent, the voicemail-accepted sample) these models accept what
practice sends.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from typing import Annotated, Any, Literal, NamedTuple, NotRequired, get_type_hints

from pydantic import BeforeValidator, ConfigDict, Field, TypeAdapter
from pydantic.alias_generators import to_camel
from typing_extensions import TypedDict

#: Below this, an epoch number is in seconds (as milliseconds it would lie before 1973).
_SECONDS_BELOW = 100_000_000_000
#: 2200-01-01 in ms; a time beyond it is a mistake, not a date.
_LATEST_MS = 7_258_118_400_000
_CLOCK = re.compile(r"(?:(\d{1,4}):([0-5]?\d)|(\d{1,5})):([0-5]?\d)(?:\.\d+)?", re.ASCII)
_NUMBER = re.compile(r"\d{1,16}(\.\d+)?", re.ASCII)
_SMALL_NUMBER = re.compile(r"\d{1,9}(\.\d+)?", re.ASCII)
#: From here on a plain number is a duration in milliseconds: a call that long has timed out (12 h).
_DURATION_MS_FROM = 43_200
#: No talk is told in fewer milliseconds than that.
_FEWEST_MS = 1_000


class Data(TypedDict):
    """What every event's ``data`` holds. Unknown fields are passed over here: the ledger keeps the text itself.

    Read into plain mappings: models would cost half as much again.
    """

    direction: Literal["inbound", "outbound"]
    event_id: str
    media: str
    search_context: str
    schema_version: NotRequired[Annotated[str, Field(pattern=r"^(1(\.|$)|$)")] | None]
    queue: NotRequired[Any]
    queue_name: NotRequired[Any]


class WrapUp(TypedDict):
    """``additionalData`` of calls and voicemails."""

    notes: NotRequired[str | None]
    disposition: NotRequired[Annotated[str | None, Field(alias="disposition_code")]]
    last_tcl_code_short: NotRequired[str | None]
    last_tcl_code_desc: NotRequired[str | None]


class Disposition(TypedDict):
    """The same when wrap-up is done."""

    notes: NotRequired[str | None]
    disposition: Annotated[str, Field(alias="disposition_code")]
    last_tcl_code_short: NotRequired[str | None]
    last_tcl_code_desc: NotRequired[str | None]


class MapEventData(Data):
    method: Literal["mapEvent"]


class _Times(TypedDict):
    start_time: NotRequired[Any]
    end_time: NotRequired[Any]
    call_duration: NotRequired[Any]


class VoiceData(MapEventData):
    start_time: NotRequired[Any]


class VoiceOver(MapEventData, _Times):
    has_recording: bool
    call_recording: NotRequired[Any]


class VoiceEnd(VoiceOver):
    additional_data: NotRequired[WrapUp | None]


class VoiceDisposed(VoiceOver):
    additional_data: Disposition


class VoicemailData(Data):
    method: str
    calling_name: str


class VoicemailAccepted(Data):
    method: str
    # The vendor's own sample says media "phone" and has no callingName.
    calling_name: NotRequired[str | None]


class VoicemailEnd(MapEventData, _Times):
    calling_name: str
    additional_data: NotRequired[WrapUp | None]


class VoicemailDisposed(MapEventData, _Times):
    calling_name: str
    additional_data: Disposition


class Guest(TypedDict):
    """``additionalData`` of web chats."""

    name: str


class Transcript(TypedDict):
    """``additionalData`` of messages that are over; ``description`` is the transcript."""

    description: str


class GuestTranscript(Guest, Transcript):
    pass


class ChatData(MapEventData):
    media_type: Literal["web_chat"]
    additional_data: Guest


class ChatEnd(MapEventData):
    media_type: Literal["web_chat"]
    additional_data: GuestTranscript
    end_time: NotRequired[Any]


class MessageData(MapEventData):
    media_type: Literal["sms", "whatsapp"]


class MessageEnd(MapEventData):
    media_type: Literal["sms", "whatsapp"]
    additional_data: Transcript
    end_time: NotRequired[Any]


class MailContact(TypedDict):
    email_address: str
    first_name: NotRequired[str | None]
    last_name: NotRequired[str | None]


def _as_text(value: Any) -> Any:
    return value if isinstance(value, str) else ""


class EmailData(MapEventData):
    main_number_id: str
    child_number_id: NotRequired[str | None]
    url: NotRequired[Annotated[str, BeforeValidator(_as_text)]]
    is_reply_email: bool
    is_stand_alone_terminated: bool
    contact: MailContact


Body = Mapping[str, Any]


def _tell_call(body: Body, told: Told) -> None:
    start = body.get("start_time")
    # A contact centre call tells its start only from completed on.
    if start is not None or told.product == "UC":
        told.number("start_time", start, read_time, "start time")


def _tell_call_end(body: Body, told: Told) -> None:
    _tell_times(body, told)
    if body["has_recording"]:
        told.values["has_recording"] = True
    if (recording := body.get("call_recording")) is not None:
        told.text("recording", _text_of(recording))
    _tell_wrap_up(body, told)


def _tell_times(body: Body, told: Told) -> None:
    """The times of a call that is over."""
    told.number("start_time", body.get("start_time"), read_time, "start time")
    told.number("end_time", body.get("end_time"), read_time, "end time")
    start, end = told.values.get("start_time"), told.values.get("end_time")
    between = None if start is None or end is None else (end - start) / 1000
    told.number("duration_s", body.get("call_duration"), lambda wire: read_duration(wire, between), "duration")


def _tell_wrap_up(body: Body, told: Told) -> None:
    if more := body.get("additional_data"):
        told.text("page_notes", more.get("notes"))
        told.text(
            "disposition",
            more.get("last_tcl_code_desc") or more.get("last_tcl_code_short") or more.get("disposition"),
        )


def _tell_voicemail(body: Body, told: Told) -> None:
    told.values["media"] = "voicemail"
    told.text("party_name", body.get("calling_name"))


def _tell_voicemail_end(body: Body, told: Told) -> None:
    _tell_voicemail(body, told)
    _tell_times(body, told)
    _tell_wrap_up(body, told)


def _tell_chat(body: Body, told: Told) -> None:
    told.values["media_type"] = body["media_type"]
    if more := body.get("additional_data"):
        told.text("party_name", more.get("name"))


def _tell_chat_end(body: Body, told: Told) -> None:
    _tell_chat(body, told)
    told.number("end_time", body.get("end_time"), read_time, "end time")
    told.text("transcript", body["additional_data"]["description"])


def _tell_mail(body: Body, told: Told) -> None:
    person = body["contact"]
    told.text("url", body.get("url"))
    told.text("mail_main_id", body["main_number_id"])
    told.text("mail_child_id", body.get("child_number_id"))
    told.text("mail_address", person["email_address"])
    told.text("party_name", f"{_clean(person.get('first_name'))} {_clean(person.get('last_name'))}")
    told.values["mail_is_reply"] = body["is_reply_email"]
    told.values["mail_stands_alone"] = body["is_stand_alone_terminated"]


class EventType(NamedTuple):
    """One row of the contract: which product, family and step a name stands for, which media its body may name, how
    the body looks, and what it tells beyond the fields that all have."""

    name: str
    product: str
    family: str
    step: str
    media: tuple[str, ...]
    data: Any
    tell: Callable[[Body, Told], None]


EVENT_TYPES: tuple[EventType, ...] = (
    EventType(
        "mashell-voice-phone-offered-cc-event-v1", "CC", "voice-phone", "offered", ("phone",), VoiceData, _tell_call
    ),
    EventType(
        "mashell-voice-phone-accepted-cc-event-v1", "CC", "voice-phone", "accepted", ("phone",), VoiceData, _tell_call
    ),
    EventType(
        "mashell-voice-phone-completed-cc-event-v1",
        "CC",
        "voice-phone",
        "completed",
        ("phone",),
        VoiceEnd,
        _tell_call_end,
    ),
    EventType(
        "mashell-voice-phone-terminated-cc-event-v1",
        "CC",
        "voice-phone",
        "terminated",
        ("phone",),
        VoiceDisposed,
        _tell_call_end,
    ),
    EventType(
        "mashell-voice-phone-offered-uc-event-v1", "UC", "voice-phone", "offered", ("phone",), VoiceData, _tell_call
    ),
    EventType(
        "mashell-voice-phone-accepted-uc-event-v1", "UC", "voice-phone", "accepted", ("phone",), VoiceData, _tell_call
    ),
    EventType(
        "mashell-voice-phone-terminated-uc-event-v1",
        "UC",
        "voice-phone",
        "terminated",
        ("phone",),
        VoiceOver,
        _tell_call_end,
    ),
    EventType(
        "mashell-voicemail-offered-cc-event-v1",
        "CC",
        "voicemail",
        "offered",
        ("voicemail",),
        VoicemailData,
        _tell_voicemail,
    ),
    EventType(
        "mashell-voicemail-accepted-cc-event-v1",
        "CC",
        "voicemail",
        "accepted",
        ("voicemail", "phone"),
        VoicemailAccepted,
        _tell_voicemail,
    ),
    EventType(
        "mashell-voicemail-completed-cc-event-v1",
        "CC",
        "voicemail",
        "completed",
        ("voicemail",),
        VoicemailEnd,
        _tell_voicemail_end,
    ),
    EventType(
        "mashell-voicemail-terminated-cc-event-v1",
        "CC",
        "voicemail",
        "terminated",
        ("voicemail",),
        VoicemailDisposed,
        _tell_voicemail_end,
    ),
    EventType("mashell-chat-offered-cc-event-v1", "CC", "chat", "offered", ("chat",), ChatData, _tell_chat),
    EventType("mashell-chat-accepted-cc-event-v1", "CC", "chat", "accepted", ("chat",), ChatData, _tell_chat),
    EventType("mashell-chat-completed-cc-event-v1", "CC", "chat", "completed", ("chat",), ChatEnd, _tell_chat_end),
    EventType("mashell-chat-terminated-cc-event-v1", "CC", "chat", "terminated", ("chat",), ChatEnd, _tell_chat_end),
    EventType(
        "mashell-chat-nextgen-offered-cc-event-v1", "CC", "chat-nextgen", "offered", ("chat",), MessageData, _tell_chat
    ),
    EventType(
        "mashell-chat-nextgen-accepted-cc-event-v1",
        "CC",
        "chat-nextgen",
        "accepted",
        ("chat",),
        MessageData,
        _tell_chat,
    ),
    EventType(
        "mashell-chat-nextgen-completed-cc-event-v1",
        "CC",
        "chat-nextgen",
        "completed",
        ("chat",),
        MessageEnd,
        _tell_chat_end,
    ),
    EventType(
        "mashell-chat-nextgen-terminated-cc-event-v1",
        "CC",
        "chat-nextgen",
        "terminated",
        ("chat",),
        MessageEnd,
        _tell_chat_end,
    ),
    EventType("mashell-email-accepted-cc-event-v1", "CC", "email", "accepted", ("email",), EmailData, _tell_mail),
    EventType("mashell-email-terminated-cc-event-v1", "CC", "email", "terminated", ("email",), EmailData, _tell_mail),
)
BY_NAME = {row.name: row for row in EVENT_TYPES}


_CONFIG = ConfigDict(alias_generator=to_camel, coerce_numbers_to_str=True, regex_engine="rust-regex")


def _envelope(row: EventType) -> Any:
    # A type that is made from values can't be spelled for the type checker.
    typed: Any = TypedDict
    fixed = {"event_name": Literal[row.step], "media": Literal[row.media]}
    body = typed(f"{row.data.__name__}_{row.step}", {**get_type_hints(row.data, include_extras=True), **fixed})
    return typed(row.name, {"eventType": Literal[row.name], "status": Literal["success"], "data": body})


def envelope_adapter() -> TypeAdapter[dict[str, Any]]:
    """Build the validator of all event types (some 40 ms: do it once, after the first paint). It gives mappings whose
    ``data`` has the names of ours.

    A union discriminated by ``eventType`` and read straight from text costs less than ``json.loads``.
    """
    union: Any = None
    for row in EVENT_TYPES:
        union = _envelope(row) if union is None else union | _envelope(row)
    return TypeAdapter(Annotated[union, Field(discriminator="eventType")], config=_CONFIG)


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
    #: The step's first letter and a digest of what is told, by which an event is known when it comes again however it
    #: is written: without its id, unknown fields and the party, which has several spellings.
    content: str = ""

    @property
    def tells_of_talk(self) -> bool:
        """Whether it says that somebody was spoken with: the talk took time or, where that is not known, was
        recorded."""
        return self.has_recording or self.recording != "" if self.duration_s is None else self.duration_s > 0


class Told:
    """What an event tells beyond the fields that all have, and what was odd about it."""

    __slots__ = ("product", "values", "warnings")

    def __init__(self, product: str) -> None:
        self.product = product
        self.values: dict[str, Any] = {}
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


def read_duration(value: Any, between: float | None = None) -> int | None:
    """Seconds from ``HH:MM:SS``, ``MM:SS``, plain seconds or milliseconds as text or a number, or None. Which of the
    two a plain number is, is told by what lies ``between`` the times of the call (s) where that is known, else by its
    size."""
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
    if between is None or value < _FEWEST_MS:
        in_ms = value >= _DURATION_MS_FROM
    else:
        in_ms = abs(value / 1000 - between) < abs(value - between)
    return int(value / 1000 if in_ms else value)


def _clean(text: str | None) -> str:
    """Text without NUL and with outer white space gone; None is empty (the page sends both for "absent")."""
    return text.replace("\0", "").strip() if text else ""


def _text_of(value: Any) -> str:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value)
    return _clean(value) if isinstance(value, str) else ""


def read_event(envelope: Mapping[str, Any]) -> Event:
    """Turn a validated envelope into the flat event. Never raises."""
    body = envelope["data"]
    row = BY_NAME[envelope["eventType"]]
    direction = body["direction"]
    told = Told(row.product)
    row.tell(body, told)
    if "queue" in body or "queue_name" in body:
        told.text("queue", _text_of(body.get("queue_name")) or _text_of(body.get("queue")))
    values: dict[str, Any] = {
        "event_type": row.name,
        "product": row.product,
        "family": row.family,
        "step": row.step,
        "media": body["media"],
        "media_type": "",
        "direction": direction,
        "event_id": body["event_id"],
        "party": _clean(body["search_context"]),
        "content": row.step[0] + digest_of(f"{row.name} {direction} {told.values}"),
        **told.values,
    }
    if told.warnings:
        values["warnings"] = told.warnings
    return event_of(values)


def digest_of(text: str) -> str:
    """A short digest by which a text is known again."""
    return blake2b(text.encode("utf-8", "replace"), digest_size=8).hexdigest()


def event_of(values: dict[str, Any]) -> Event:
    """An event with these values, which it keeps; what is left out has its default."""
    # Past __init__, which would set each of 26 fields by itself: a rebuild makes one for every row of the ledger.
    event = object.__new__(Event)
    object.__setattr__(event, "__dict__", values)
    return event
