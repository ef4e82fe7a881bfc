"""Text from the page -> one of five frozen values. Nothing raises out of ``Parser.parse``.

*accepted*: an event of the contract. *failed*: the vendor's own failure notice. *quarantined*: a Maestro message that
contradicts the contract. *rejected*: breaks a limit. *ignored*: not a Maestro message at all.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from maestro_desktop.core.protocol.events import BY_NAME, Event, digest_of, envelope_adapter, read_event

MAX_BYTES = 8 * 1024 * 1024
MAX_DEPTH = 64
MAX_KEYS = 10_000
EXCERPT_CHARS = 500

_OURS = "mashell-"
#: Longest text and longest list taken over from a message into words for the agent.
_WORDS_CHARS = 200
_WORDS_COUNT = 50
# Possessive, and a string without an end reaches to the end of the text: linear in time and flat in memory.
_TOKEN = re.compile(
    r'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\\?\Z)|[\[\]{}:]|-?(?:NaN|Infinity)|-?\d++(?:\.\d++)?(?:[eE][+-]?\d++)?',
    re.DOTALL | re.ASCII,
)
#: A value that is no text, object, true, false or null: most messages have none, and seeing that is quick.
_NOT_PLAIN = re.compile(r':\s*+[^"{tfn\s]')
#: A value that may break a limit, found by the colon before it; what colons inside of texts find is looked at again.
_SUSPICIOUS = re.compile(r":\s*+(?:\[|-?+(?:[NI]|\d{100}|\d++(?:\.\d++)?[eE]\+?\d{3}))", re.ASCII)
_SURROGATE_OR_NUL = re.compile(
    r"\\\\|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(\\u[dD][89a-fA-F][0-9a-fA-F]{2})|(\\u0000)"
)


@dataclass(frozen=True, slots=True)
class Accepted:
    event: Event


@dataclass(frozen=True, slots=True)
class Failed:
    """The page tells that it could not send an event. ``issues`` are plain sentences from its error list."""

    event_type: str
    event_name: str
    error: str
    issues: tuple[str, ...]

    @property
    def content(self) -> str:
        """A digest of all it says, which the same failure has again."""
        return digest_of(repr((self.event_type, self.event_name, self.error, self.issues)))

    @property
    def reason(self) -> str:
        what = f"the “{self.event_name}” event" if self.event_name else "an event"
        return f"The page could not send {what}: {self.error or 'no reason given'}."


@dataclass(frozen=True, slots=True)
class Quarantined:
    event_type: str
    reason: str
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rejected:
    reason: str
    excerpt: str


@dataclass(frozen=True, slots=True)
class Ignored:
    reason: str


Message = Accepted | Failed | Quarantined | Rejected | Ignored


class Parser:
    """Holds the built validator (some 40 ms to make); has no other state."""

    def __init__(self) -> None:
        self._read = envelope_adapter().validator.validate_json

    def parse(self, raw: str) -> Message:
        """Judge one message. Never raises, whatever the text is."""
        if reason := _broken_limit(raw):
            return Rejected(reason, raw[:EXCERPT_CHARS])
        text = readable(raw)
        try:
            return Accepted(read_event(self._read(text)))
        except ValidationError as error:
            return _explain(text, error)


def _broken_limit(raw: str) -> str:
    """The limit that a text breaks, in words, or "". Cheap counts first: they are almost always enough."""
    if len(raw) > MAX_BYTES or (len(raw) > MAX_BYTES // 4 and len(raw.encode("utf-8", "replace")) > MAX_BYTES):
        return f"larger than {MAX_BYTES // 1024 // 1024} MB"
    if (
        # Within this length there is no room for so many keys.
        len(raw) <= MAX_KEYS
        and raw.startswith("{")
        and raw.count("{") <= MAX_DEPTH
        and not (_NOT_PLAIN.search(raw) and _SUSPICIOUS.search(raw))
    ):
        return ""
    depth = keys = 0
    for token in _TOKEN.finditer(raw):
        match token[0]:
            case "{" | "[":
                depth += 1
                if depth > MAX_DEPTH:
                    return f"nested deeper than {MAX_DEPTH} levels"
            case "}" | "]":
                depth -= 1
            case ":":
                keys += 1
                if keys > MAX_KEYS:
                    return f"more than {MAX_KEYS:,} keys"
            case word if word[0] != '"' and ("N" in word or "I" in word or float(word) in _INFINITE):
                return "holds a number that is not finite"
    return ""


_INFINITE = (float("inf"), float("-inf"))


def readable(raw: str) -> str:
    """The text with lone surrogates replaced and NULs taken out, as SQLite and every reader after us need it."""
    if not raw.isascii():
        raw = raw.encode("utf-8", "replace").decode("utf-8")
    if "\\u" in raw:
        raw = _SURROGATE_OR_NUL.sub(lambda found: "\\ufffd" if found[1] else "" if found[2] else found[0], raw)
    return raw


def _explain(text: str, error: ValidationError) -> Message:
    try:
        message = json.loads(text)
    except (ValueError, RecursionError):
        return Ignored("not a JSON text")
    if not isinstance(message, dict):
        return Ignored("not an object")
    event_type = message.get("eventType")
    event_type = event_type[:_WORDS_CHARS] if isinstance(event_type, str) else event_type
    if not isinstance(event_type, str):
        if misspelt := _misspelt_event_type(message):
            return Quarantined(misspelt, "The field “eventType” is written in the wrong case.")
        if message.get("eventName") == "maEvent":
            return Ignored("our own directive, echoed back")
        return Ignored("no eventType")
    if not event_type.casefold().startswith(_OURS):
        return Ignored("another sender's eventType")
    if message.get("status") == "failed":
        return _failed(event_type, message.get("data"))
    if event_type not in BY_NAME:
        return Quarantined(event_type, _unknown_type(event_type))
    details = tuple(_sentences(error))
    return Quarantined(event_type, "The message does not fit the contract: " + "; ".join(details[:3]) + ".", details)


def _misspelt_event_type(message: dict[str, Any]) -> str:
    for key, value in message.items():
        if key.casefold() == "eventtype" and isinstance(value, str) and value.casefold().startswith(_OURS):
            return value[:_WORDS_CHARS]
    return ""


def _unknown_type(event_type: str) -> str:
    if event_type.casefold() in BY_NAME:
        return "The event type is written in the wrong case."
    stem = re.sub(r"-v\d+$", "", event_type)
    if f"{stem}-v1" in BY_NAME:
        return "A newer version of an event that this app knows. An update may be due."
    return "An event type that this app does not know. An update may be due."


def _failed(event_type: str, data: Any) -> Failed:
    body = data if isinstance(data, dict) else {}
    issues = []
    description = body.get("errorDescription")
    for issue in description[:_WORDS_COUNT] if isinstance(description, list) else ():
        if not isinstance(issue, dict):
            continue
        path = issue.get("path")
        where = ".".join(map(_words, path[:_WORDS_COUNT])) if isinstance(path, list) else ""
        words = _words(issue.get("message") or issue.get("code") or "not valid")
        if issue.get("expected") is not None:
            words += f" (expected {_words(issue['expected'])}, received {_words(issue.get('received', 'nothing'))})"
        issues.append(f"{where}: {words}" if where else words)
    if versions := body.get("allowedSchemaVersions"):
        allowed = ", ".join(map(_words, versions[:_WORDS_COUNT])) if isinstance(versions, list) else _words(versions)
        issues.append(f"schema version {_words(body.get('schemaVersion', 'unknown'))}; allowed: {allowed}")
    return Failed(event_type, _words(body.get("eventName") or ""), _words(body.get("error") or ""), tuple(issues))


def _words(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _WORDS_CHARS else text[:_WORDS_CHARS] + "…"


def _sentences(error: ValidationError) -> Iterator[str]:
    for problem in error.errors(include_url=False):
        path = ".".join(str(part) for part in problem["loc"] if part not in BY_NAME)
        received = problem.get("input")
        shown = "null" if received is None else json.dumps(received, ensure_ascii=False, default=str)[:60]
        match problem["type"]:
            case "missing":
                yield f"{path} is missing"
            case "literal_error":
                yield f"{path} is {shown}, expected {problem.get('ctx', {}).get('expected', 'another value')}"
            case "string_pattern_mismatch":
                yield f"{path} is {shown}, a version this app does not know"
            case "string_type" | "string_unicode":
                yield f"{path} is {shown}, expected text"
            case "bool_type" | "bool_parsing":
                yield f"{path} is {shown}, expected true or false"
            case "model_type" | "model_attributes_type" | "dict_type":
                yield f"{path} is {shown}, expected an object"
            case _:
                yield f"{path}: {problem['msg']}"
