"""Ledger rows without anybody in them, that fold into the same interactions: for support and for test recordings.

Every person, number, address and text gets a pseudonym that depends on a secret of the export alone: the same one
wherever and however it is written, so that everything links as before, and none that could be turned back once the
secret is forgotten. What the protocol itself says (event names, states, times, durations, codes of wrap-up) stays.
Unknown fields are taken for private: only words of the protocol pass.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

from maestro_desktop.core.changes import LedgerKind, Verdict
from maestro_desktop.core.contacts.model import Rule
from maestro_desktop.core.interactions import reasons
from maestro_desktop.core.interactions.model import Confidence, Direction, PartyKind, State
from maestro_desktop.core.ledger import LedgerRow
from maestro_desktop.core.needs import NeedKind
from maestro_desktop.core.phone.decision import Action, Source
from maestro_desktop.core.protocol.events import BY_NAME, read_duration, read_time
from maestro_desktop.core.protocol.parsing import readable
from maestro_desktop.core.pseudonyms import Pseudonyms

_CACHE = 8_192
_SHORT = 300
#: A word in the name of an event; a newer contract has newer versions.
_EVENT_WORD = re.compile(r"[^-]+")
_EVENT_VERSION = re.compile(r"v\d{1,3}", re.ASCII)
_VERSION = re.compile(r"[0-9][0-9.]{0,20}")
_INTERACTION = re.compile(r"(?:log-)?i\d{1,16}")
#: A name of a field in our own rows: what else stands before a colon is data.
_FIELD = re.compile(r"[a-z_][A-Za-z_]{0,40}\d{0,2}")
_OWN_WORD = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,31}")
#: A disposition is a code of the customer's, or whatever an agent was let write into its field.
_CODE = re.compile(r"\s*[0-9]{1,6}\s*")
_ID = re.compile(r"[0-9a-f]{32}|dial-\d{1,6}")

#: Values that the protocol and its failure notices know.
_PROTOCOL_WORDS = frozenset(
    {
        *("offered", "accepted", "completed", "terminated", "success", "failed", "inbound", "outbound"),
        *("phone", "voicemail", "chat", "email", "web_chat", "sms", "whatsapp", "mapEvent", "CC", "UC"),
        *("voice-phone", "chat-nextgen", "maEvent", "external", "global", "startCall", "mapDirective"),
        *("INVALID_SCHEMA", "UNSUPPORTED_SCHEMA_VERSION", "invalid_type", "invalid_literal", "invalid_enum_value"),
        *("invalid_union", "invalid_string", "unrecognized_keys", "too_small", "too_big", "custom", "Required"),
        *("string", "number", "boolean", "object", "array", "null", "undefined", "nan", "integer", "float", "date"),
    }
)
#: What pydantic reads as true or false.
_BOOLEANS = frozenset({"true", "false", "yes", "no", "on", "off", "t", "f", "y", "n", "1", "0"})
_FIELD_WORDS = frozenset(
    {
        *("eventType", "status", "data", "direction", "eventId", "eventName", "method", "media", "mediaType"),
        *("schemaVersion", "searchContext", "callingName", "startTime", "endTime", "callDuration", "hasRecording"),
        *("callRecording", "additionalData", "notes", "disposition_code", "lastTclCodeShort", "lastTclCodeDesc"),
        *("name", "description", "mainNumberId", "childNumberId", "url", "isReplyEmail", "isStandAloneTerminated"),
        *("contact", "emailAddress", "firstName", "lastName", "queue", "queueName", "error", "validSchema"),
        *("allowedSchemaVersions", "errorDescription", "phoneNumber", "content", "family", "bus"),
        *("received", "code", "expected", "path", "message"),
    }
)
_KNOWN_FIELDS = frozenset(field.casefold() for field in _FIELD_WORDS)
_EVENT_WORDS = frozenset(word for name in BY_NAME for word in name.split("-"))
#: Values of our own rows (decisions, notices) that are a choice of ours and nobody's data.
_OWN_WORDS = frozenset(
    str(value)
    for kind in (State, Direction, Confidence, PartyKind, Rule, Source, Action, Verdict, LedgerKind, NeedKind)
    for value in kind
)
#: Fields of our own rows whose value is always such a choice.
_OWN_CHOICES = frozenset({"do", "note", "kind", "state", "rule", "action", "source", "scheme", "reason", "permission"})
#: Fields of our own rows that tell nothing of anybody.
_OWN_FACTS = frozenset({"region", "version"})
_REASONS = frozenset(
    {
        *(value for name, value in vars(reasons).items() if name.isupper() and isinstance(value, str)),
        *reasons.GAPS.values(),
        *reasons.LOSSES.values(),
    }
)
_Redact = Callable[[Any, str], Any]


class Redactor:
    """Redacts the rows of one export, in their order. ``secret`` is 16 to 64 random bytes that nobody keeps;
    ``region`` (ISO code or "") is the one in which the first rows were read, until a row sets another."""

    def __init__(self, secret: bytes, region: str = "") -> None:
        self._region = region
        self._names = Pseudonyms(secret)
        self._known_party = lru_cache(_CACHE)(self._names.party)
        self._of_page: Mapping[str, _Redact] = {
            "searchcontext": lambda value, family: self._party(value, family, self._region),
            "phonenumber": lambda value, family: self._party(value, "voice-phone", self._region),
            "emailaddress": lambda value, family: self._party(value, "email", self._region),
            "mainnumberid": self._told(self._names.mail_id),
            "childnumberid": self._told(self._names.mail_id),
            "callingname": self._told(self._names.name),
            "name": self._told(self._names.name),
            "firstname": self._told(self._names.name),
            "lastname": self._told(self._names.name),
            "queue": self._told(self._names.name),
            "queuename": self._told(self._names.name),
            "eventid": self._told(self._names.token),
            "callrecording": self._told(self._names.url),
            "url": self._told(self._names.url),
            "notes": self._told(self._names.text),
            "description": self._told(self._names.text),
            "disposition_code": lambda value, family: self._disposition(value),
            "lasttclcodeshort": lambda value, family: self._disposition(value),
            "lasttclcodedesc": lambda value, family: self._disposition(value),
            "starttime": lambda value, family: self._if_read(value, read_time),
            "endtime": lambda value, family: self._if_read(value, read_time),
            "callduration": lambda value, family: self._if_read(value, read_duration),
            "schemaversion": lambda value, family: self._version(value),
            "allowedschemaversions": lambda value, family: self._version(value),
            "eventtype": lambda value, family: self._event_type(value),
            "hasrecording": lambda value, family: self._boolean(value),
            "isreplyemail": lambda value, family: self._boolean(value),
            "isstandaloneterminated": lambda value, family: self._boolean(value),
        }

    def redact(self, row: LedgerRow) -> LedgerRow:
        """The row with pseudonyms; its number, time and kind stay. Never raises on what a row holds."""
        try:
            value = json.loads(readable(row.text))
            match row.kind:
                case LedgerKind.RECEIVED | LedgerKind.SENT:
                    redacted = self._message(value)
                case LedgerKind.NOTICED | LedgerKind.DECIDED:
                    redacted = self._own(value, "", "", "voice-phone")
            text = json.dumps(redacted, ensure_ascii=False)
        except (ValueError, RecursionError):
            text = skeleton(row.text)
        if row.kind is LedgerKind.NOTICED:
            self._follow_region(row.text)
        return row._replace(text=text)

    # -- messages of the page, and ours to it -------------------------------------------------------------------------

    def _message(self, value: Any) -> Any:
        event_type = value.get("eventType") if isinstance(value, dict) else None
        return self._page_value(value, "", _family(event_type) if isinstance(event_type, str) else "voice-phone")

    def _page_value(self, value: Any, key: str, family: str) -> Any:
        match value:
            case dict():
                return {
                    self._page_key(name): self._page_value(inner, name.casefold(), family)
                    for name, inner in value.items()
                }
            case list():
                return [self._page_value(inner, key, family) for inner in value]
            case bool() | None:
                return value
            case "":
                return ""
            case str():
                if redact := self._of_page.get(key):
                    return redact(value, family)
                known = value in _PROTOCOL_WORDS or (key == "path" and value in _FIELD_WORDS)
                return value if known else self._names.text(value)
            case _:
                return self._page_number(value, key, family)

    def _page_number(self, value: int | float, key: str, family: str) -> Any:
        """Numbers stand where text is due, too. What would lose its leading zeros as a number becomes text."""
        if key in ("starttime", "endtime", "callduration", "schemaversion"):
            return value
        if redact := self._of_page.get(key):
            text = str(value)
            return value if (redacted := redact(text, family)) == text else redacted
        return self._names.number(value)

    def _party(self, raw: str, family: str, region: str) -> str:
        # Long texts come once: remembering them would only fill the memory.
        return (self._known_party if len(raw) < _SHORT else self._names.party)(raw, family, region)

    def _told(self, redact: Callable[[str], str]) -> _Redact:
        remembered = lru_cache(_CACHE)(redact)
        return lambda value, family: (remembered if len(value) < _SHORT else redact)(value)

    def _disposition(self, value: str) -> str:
        return value if _CODE.fullmatch(value) else self._names.text(value)

    def _if_read(self, value: str, read: Callable[[Any], int | None]) -> str:
        return value if read(value) is not None else self._names.text(value)

    def _version(self, value: str) -> str:
        if _VERSION.fullmatch(value):
            return value
        # The parser takes every 1.x for readable, whatever stands behind the dot.
        return "1." + self._names.text(value[2:]) if value.startswith("1.") else self._names.text(value)

    def _event_type(self, value: str) -> str:
        if not value.casefold().startswith("mashell-"):
            return self._names.text(value)
        return _EVENT_WORD.sub(lambda found: self._event_word(found[0]), value)

    def _event_word(self, word: str) -> str:
        known = word.casefold() in _EVENT_WORDS or _EVENT_VERSION.fullmatch(word.casefold())
        return word if known else self._names.token(word)

    def _boolean(self, value: str) -> str:
        return value if value.casefold() in _BOOLEANS else self._names.text(value)

    def _page_key(self, name: str) -> str:
        return name if name.casefold() in _KNOWN_FIELDS else self._names.token(name)

    # -- our own rows -------------------------------------------------------------------------------------------------

    def _own(self, value: Any, key: str, do: str, family: str) -> Any:
        match value:
            case dict():
                do, family = str(value.get("do", do)), str(value.get("family", family))
                return {self._own_key(name): self._own(inner, name, do, family) for name, inner in value.items()}
            case list():
                return [self._own(inner, key, do, family) for inner in value]
            case str() if value:
                return self._own_text(value, key, do, family)
            case _:
                return value

    def _own_key(self, name: str) -> str:
        return name if _FIELD.fullmatch(name) else self._names.token(name)

    def _own_text(self, value: str, key: str, do: str, family: str) -> str:
        if key in _OWN_FACTS or value in _OWN_WORDS or value in _PROTOCOL_WORDS or _INTERACTION.fullmatch(value):
            return value
        if (key in _OWN_CHOICES and _OWN_WORD.fullmatch(value)) or (key == "dial" and _ID.fullmatch(value)):
            return value
        match key:
            case "name" | "contact_name" | "party_name" | "queue":
                return self._names.name(value)
            case "raw" | "normalised":
                return self._party(value, family, self._region)
            case "mail_main_id" | "mail_child_id":
                return self._names.mail_id(value)
            case "text" if do == "dial":
                return self._party(value, "voice-phone", self._region)
            case "text" if value.startswith("{"):
                # A directive that never reached the page.
                return self.redact(LedgerRow(0, 0, LedgerKind.SENT, value)).text
            case "address" | "origin" | "host" | "url" | "recording":
                return self._names.url(value)
            case "disposition":
                return self._disposition(value)
            case "reasons" if value in _REASONS:
                return value
            case "warnings":
                # Our words, and behind the colon what the page sent.
                ours, colon, theirs = value.partition(": ")
                return ours + colon + self._names.text(theirs)
        return self._names.text(value)

    def _follow_region(self, text: str) -> None:
        try:
            notice = json.loads(readable(text))
        except (ValueError, RecursionError):
            return
        if isinstance(notice, dict) and isinstance(region := notice.get("region"), str):
            self._region = region


def _family(event_type: str) -> str:
    if known := BY_NAME.get(event_type):
        return known.family
    # A newer version of an event: only mail and web chat read their party in a way of their own.
    name = event_type.casefold()
    if "-email-" in name:
        return "email"
    return "chat" if "-chat-" in name and "nextgen" not in name else "voice-phone"


_STRUCTURE = re.compile(
    r'(?P<string>"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\\?\Z))|(?P<kept>[\[\]{}:,\s]++|NaN|Infinity)'
    r'|(?P<number>[0-9]++(?:\.[0-9]++)?(?:[eE]\+?[0-9]++)?)|(?:(?!NaN|Infinity)[^"\[\]{}:,\s0-9])++',
    re.DOTALL,
)


def skeleton(text: str) -> str:
    """A text that is no JSON with every character of its content replaced: of the same length, and over the same
    limits of size, depth and keys."""

    def blank(found: re.Match[str]) -> str:
        token = found[0]
        match found.lastgroup:
            case "string":
                closed = len(token) > 1 and token.endswith('"')
                return '"' + "x" * (len(token) - 1 - closed) + '"' * closed
            case "kept":
                return token
            case "number" if float(token) == float("inf"):
                # Beyond any number: over a limit, and nobody's.
                return token if len(token) < 20 else "9" * len(token)
        return "x" * len(token)

    return _STRUCTURE.sub(blank, text)
