"""What the dialling policy says about a text, as values. Light on purpose: windows need them before their first paint,
and `phonenumbers`, which the policy itself needs, costs some 40 ms (measured)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, auto

#: What is copied, marked or dropped is looked through up to here; longer texts are refused. Who hands a text over may
#: leave out what comes after one character more; characters.
MOST_TEXT = 4_096


class Action(StrEnum):
    """What happens to a text that should be dialled."""

    DIAL = auto()
    CONFIRM = auto()
    ASK_REGION = auto()
    REFUSE = auto()


class Source(StrEnum):
    """The door that a text came through."""

    DIAL_BOX = auto()
    CONTACT = auto()
    HISTORY = auto()
    CALL_BACK = auto()
    TRAY = auto()
    CLIPBOARD = auto()
    SELECTION = auto()
    LINK = auto()
    PAGE_LINK = auto()
    COMMAND_LINE = auto()
    DROP = auto()
    PALETTE = auto()


@dataclass(frozen=True, slots=True)
class Decision:
    """What would be dialled for `input`, and why. Unknown texts are "".

    `number` is what is sent: E.164, or a short code as it is; `ext` is shown during the call and never sent.
    `country` is an ISO 3166 code, `place` where in it the number is, `local_time` "HH:MM" at the callee. `steps` tell
    in plain words how the text was read, `notes` what could not be applied. Where a text is refused for the numbers
    in it, they are `found`: as they can be dialled by themselves, and as they are read.
    """

    input: str
    action: Action
    e164: str = ""
    number: str = ""
    ext: str = ""
    reason: str = ""
    display: str = ""
    country: str = ""
    place: str = ""
    kind: str = ""
    local_time: str = ""
    steps: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    found: tuple[tuple[str, str], ...] = ()

    def as_json(self) -> dict[str, str | None]:
        """The stable keys of `maestro-desktop number --json`; null for what is not known."""
        return {
            "input": self.input,
            "action": str(self.action),
            "e164": self.e164 or None,
            "number": self.number or None,
            "ext": self.ext or None,
            "reason": self.reason or None,
            "display": self.display or None,
            "country": self.country or None,
            "kind": self.kind or None,
            "local_time": self.local_time or None,
        }
