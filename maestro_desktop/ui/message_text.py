"""A message of the page as text: laid out, explained, and as one line of a record."""

from __future__ import annotations

import json
import re

from maestro_desktop.core.changes import LedgerKind, MessageLogged, Verdict
from maestro_desktop.ui.text import shown, shown_block
from maestro_desktop.ui.translation import tr, trn

#: Characters of one message that are shown; all of it is copied.
MOST_SHOWN = 100_000
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]"
)


def pretty(message: str) -> str:
    """Return JSON laid out, anything else as it is."""
    if len(message) > 4 * MOST_SHOWN:
        return message
    try:
        return json.dumps(json.loads(message), indent=2, ensure_ascii=False)
    except (ValueError, RecursionError):
        return message


def inspected(message: str) -> str:
    """Return a message for reading: what can't be seen or would turn the text around is written as its code."""
    more = len(message) - MOST_SHOWN
    text = _INVISIBLE.sub(lambda found: f"\\u{ord(found[0]):04x}", message[:MOST_SHOWN])
    if more <= 0:
        return text
    left = trn(
        "… {n} more characters. Copy gives the whole message.",
        "… {n} more character. Copy gives the whole message.",
        more,
    )
    return f"{text}\n\n{left}"


def explanation(message: MessageLogged) -> str:
    """Return why a message was not simply accepted, one problem a line; "" if there is nothing to say."""
    first = {
        Verdict.FAILED: tr("The page reported this event as failed. It changes no interaction."),
        Verdict.QUARANTINED: tr("This message is not understood well enough. It is kept, and changes nothing."),
        Verdict.REJECTED: tr("This message was not taken."),
        Verdict.IGNORED: tr("This is not a Maestro message."),
    }.get(message.verdict or Verdict.ACCEPTED, "")
    lines = [first, shown(message.reason, 1_000), *(f"•  {shown(detail, 1_000)}" for detail in message.details[:50])]
    more = len(message.details) - 50
    if more > 0:
        lines.append(trn("… and {n} more", "… and {n} more", more))
    return shown_block("\n".join(line for line in lines if line))


def record_line(message: MessageLogged) -> str:
    """Return a message as one line of JSON with the keys seq, at_ms, kind, text; and verdict, reason where known."""
    record: dict[str, object] = {"seq": message.seq, "at_ms": message.at_ms, "kind": message.kind.value}
    if message.verdict is not None and message.kind is LedgerKind.RECEIVED:
        record |= {"verdict": message.verdict.value}
    if message.reason:
        record["reason"] = message.reason
    return json.dumps(record | {"text": message.text}, ensure_ascii=False)
