"""What the app and the process that imports for it say to each other: one JSON object a line."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from functools import cache
from typing import Any, Literal, TypeAlias

from pydantic import TypeAdapter, ValidationError

from maestro_desktop.core.contacts.edits import Undone
from maestro_desktop.core.contacts.import_report import Exported, ImportPreview, ImportProgress, ImportResult, Reading


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be done. ``store`` is the file with the records, ``key`` its key (hex digits, None: it has none),
    which is told on no command line and in no environment."""

    do: Literal["preview", "import", "roll_back", "export"]
    store: str
    key: str | None = field(repr=False)
    file: str = ""
    reading: Reading = field(default_factory=Reading)
    edit_id: int = 0
    #: Of an export: whom (None: everybody), and which version of vCard.
    ids: tuple[int, ...] | None = None
    vcard_version: str = "4.0"


@dataclass(frozen=True, slots=True)
class Failed:
    """It could not be done; ``sentence`` says why, and what is in nevertheless."""

    sentence: str


@dataclass(frozen=True, slots=True)
class Stopped:
    """A preview or an export was given up because somebody asked for that; nothing came of it."""


Line: TypeAlias = Order | ImportProgress | ImportPreview | ImportResult | Undone | Exported | Failed | Stopped
_KINDS: dict[str, type[Line]] = {
    kind.__name__: kind
    for kind in (Order, ImportProgress, ImportPreview, ImportResult, Undone, Exported, Failed, Stopped)
}


def to_line(value: Line) -> bytes:
    """A value as one line of ASCII, with its end."""
    return json.dumps({"type": type(value).__name__, **asdict(value)}).encode() + b"\n"


def from_line(line: bytes) -> Line:
    """The value of a line. Raises ValueError for what is none."""
    try:
        told: dict[str, Any] = json.loads(line)
        value: Line = _adapter(told.pop("type")).validate_python(told)
    except (ValidationError, AttributeError, KeyError, TypeError, RecursionError) as error:
        raise ValueError("this is no line of an import") from error
    return value


@cache
def _adapter(name: str) -> TypeAdapter[Any]:
    return TypeAdapter(_KINDS[name])
