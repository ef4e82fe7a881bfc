"""The vendor's event contract, read from ``resources/protocol/events.json``.

Messages are built and checked from that file alone, not from the application's own models, so that a mistake in
one of the two shows against the other. The page in ``resources/simulator`` does the same in JavaScript.
"""

import json
import uuid
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

INVALID_SCHEMA = "INVALID_SCHEMA"
UNSUPPORTED_SCHEMA_VERSION = "UNSUPPORTED_SCHEMA_VERSION"

_PYTHON_TYPES: Mapping[str, type] = {"string": str, "boolean": bool, "object": dict}
_EMPTY_VALUES: Mapping[str, object] = {"string": "", "boolean": False}


class ContractError(ValueError):
    """An event type or a field that the contract does not know; the text says which."""


def _random_id() -> str:
    return str(uuid.uuid4())


@dataclass(frozen=True)
class Contract:
    """The events of the contract by name; ``new_id`` gives each built event its ``eventId``."""

    events: Mapping[str, Mapping[str, Any]]
    new_id: Callable[[], str] = _random_id

    @classmethod
    def load(cls, path: Path, new_id: Callable[[], str] = _random_id) -> "Contract":
        """Read the contract from ``events.json``. Raises OSError or ValueError when it cannot be read."""
        return cls(json.loads(path.read_text(encoding="utf-8")), new_id)

    def build(self, event_type: str, **values: object) -> dict[str, Any]:
        """Make the envelope of one successful event.

        What is not given gets the contract's constant, the first word of a choice, a new id, or the empty value;
        optional fields are left out. The value ``None`` leaves a field out, too. Values are taken as they are,
        so that wrong ones can be built on purpose. Raises ContractError for an unknown event type or field.
        """
        event = self.events.get(event_type)
        if event is None:
            raise ContractError(f"The contract has no event named {event_type}.")
        fields: Mapping[str, Mapping[str, Any]] = event["fields"]
        if unknown := sorted(set(values) - set(fields)):
            raise ContractError(f"{event_type} has no field named {', '.join(unknown)}.")
        values.setdefault("eventId", self.new_id())
        return {"eventType": event_type, "status": "success", "data": _fill(fields, values)}

    def problems(self, message: object) -> list[str]:
        """Say in sentences what in a message breaks the contract; an empty list means that it is sound."""
        if not isinstance(message, dict):
            return ["The message is not an object."]
        extra = [f"{key}: is not in the contract." for key in message.keys() - {"eventType", "status", "data"}]
        name = message.get("eventType")
        event = self.events.get(name) if isinstance(name, str) else None
        if event is None:
            return [*extra, f"eventType: {name!r} is not in the contract."]
        data = message.get("data")
        if not isinstance(data, dict):
            return [*extra, "data: must be an object."]
        match message.get("status"):
            case "success":
                return extra + list(_object_problems("data", event["fields"], data))
            case "failed":
                return extra + list(_failure_problems(event["schemaVersions"], data))
            case status:
                return [*extra, f"status: {status!r} is neither 'success' nor 'failed'."]


def _fill(fields: Mapping[str, Mapping[str, Any]], values: Mapping[str, object]) -> dict[str, Any]:
    data: dict[str, Any] = {}
    for name, rule in fields.items():
        if name in values:
            value = values[name]
            if value is None:
                continue
            if rule.get("type") == "object" and isinstance(value, dict):
                value = {**_fill(rule["fields"], value), **value}
            data[name] = value
        elif not rule.get("optional"):
            data[name] = _default(rule)
    return data


def _default(rule: Mapping[str, Any]) -> object:
    if "const" in rule:
        return rule["const"]
    if "enum" in rule:
        return rule["enum"][0]
    if rule["type"] == "object":
        return _fill(rule["fields"], {})
    return _EMPTY_VALUES[rule["type"]]


def _object_problems(path: str, fields: Mapping[str, Mapping[str, Any]], data: Mapping[str, Any]) -> Iterator[str]:
    for name in data.keys() - fields.keys():
        yield f"{path}.{name}: is not in the contract."
    for name, rule in fields.items():
        if name in data:
            yield from _field_problems(f"{path}.{name}", rule, data[name])
        elif not rule.get("optional"):
            yield f"{path}.{name}: is missing."


def _field_problems(path: str, rule: Mapping[str, Any], value: object) -> Iterator[str]:
    if "const" in rule:
        if value != rule["const"]:
            yield f"{path}: must be {rule['const']!r}, not {value!r}."
    elif "enum" in rule:
        if value not in rule["enum"]:
            yield f"{path}: must be one of {', '.join(rule['enum'])}, not {value!r}."
    elif not isinstance(value, _PYTHON_TYPES[rule["type"]]):
        yield f"{path}: must be of type {rule['type']}, not {type(value).__name__}."
    elif isinstance(value, dict):
        yield from _object_problems(path, rule["fields"], value)


def _failure_problems(versions: list[str], data: Mapping[str, Any]) -> Iterator[str]:
    """Check a failed event against the two samples of the vendor's overview page, "Error Events"."""
    required = {"eventName", "error", "schemaVersion", "allowedSchemaVersions"}
    if data.get("error") == INVALID_SCHEMA:
        required |= {"validSchema", "errorDescription"}
    elif data.get("error") != UNSUPPORTED_SCHEMA_VERSION:
        yield f"data.error: {data.get('error')!r} is not one of the two errors of the contract."
    for name in sorted(required - data.keys()):
        yield f"data.{name}: is missing."
    for name in sorted(data.keys() - required):
        yield f"data.{name}: is not in the contract."
    if data.get("allowedSchemaVersions") != versions:
        yield f"data.allowedSchemaVersions: must be {versions!r}."
    if data.get("validSchema", False) is not False:
        yield "data.validSchema: must be false."
    if data.get("error") == INVALID_SCHEMA:
        yield from _issue_problems(data.get("errorDescription"))


def _issue_problems(issues: object) -> Iterator[str]:
    if not isinstance(issues, list) or not issues:
        yield "data.errorDescription: must be a list with at least one issue."
        return
    for index, issue in enumerate(issues):
        if not isinstance(issue, dict):
            yield f"data.errorDescription[{index}]: must be an object."
            continue
        if not isinstance(issue.get("path"), list):
            yield f"data.errorDescription[{index}].path: must be a list of keys."
        if not isinstance(issue.get("message"), str):
            yield f"data.errorDescription[{index}].message: must be of type string."
