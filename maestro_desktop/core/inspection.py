"""A ledger row in the words of the event inspector."""

from __future__ import annotations

import json

from maestro_desktop.core.changes import LedgerKind, MessageLogged, Verdict
from maestro_desktop.core.ledger import LedgerRow
from maestro_desktop.core.protocol.parsing import Accepted, Failed, Ignored, Message, Quarantined, Rejected


def explain_row(row: LedgerRow, message: Message | None) -> MessageLogged:
    """What to show for a row; ``message`` is what the parser said of a received one."""
    match message:
        case Accepted(event=event):
            return MessageLogged(
                row.seq,
                row.at_ms,
                row.kind,
                row.text,
                event.event_type,
                Verdict.ACCEPTED,
                event.family,
                event.step,
                event.product,
                details=event.warnings,
            )
        case Failed(event_type=event_type, issues=issues) as failed:
            return MessageLogged(
                row.seq,
                row.at_ms,
                row.kind,
                row.text,
                event_type,
                Verdict.FAILED,
                _family(event_type),
                failed.event_name,
                reason=failed.reason,
                details=issues,
            )
        case Quarantined(event_type=event_type, reason=reason, details=details):
            return MessageLogged(
                row.seq,
                row.at_ms,
                row.kind,
                row.text,
                event_type,
                Verdict.QUARANTINED,
                _family(event_type),
                reason=reason,
                details=details,
            )
        case Rejected(reason=reason):
            title = "Message over a limit"
            return MessageLogged(row.seq, row.at_ms, row.kind, row.text, title, Verdict.REJECTED, reason=reason)
        case Ignored(reason=reason):
            title = "Not a Maestro message"
            return MessageLogged(row.seq, row.at_ms, row.kind, row.text, title, Verdict.IGNORED, reason=reason)
        case None:
            return MessageLogged(row.seq, row.at_ms, row.kind, row.text, _title(row))


def _family(event_type: str) -> str:
    for step in ("-offered", "-accepted", "-completed", "-terminated"):
        if step in event_type:
            return event_type.removeprefix("mashell-").partition(step)[0]
    return ""


_NOTES = {
    "start": "App started",
    "reload": "Page reloaded",
    "sleep": "Computer went to sleep",
    "resume": "Computer woke up",
    "idle": "Time passed",
    "region": "Region set",
    "deaf": "No connection to the page",
    "oversize": "Message too large",
    "flood": "Too many messages",
    "clock": "Clock was set",
    "network_down": "Network lost",
    "network_up": "Network back",
    "overflow": "Messages lost while nothing could be saved",
    "loss": "Records incomplete",
    "restored": "Records restored",
}


_DECISIONS = {
    "owner": "Contact set",
    "link": "Another contact linked",
    "unlink": "Contact no longer linked",
    "callback": "Call-back settled",
    "note": "Note written",
    "dial": "Number to call judged",
    "merge": "Conversations joined",
    "split": "Events taken out",
    "restore": "Taken back",
    "resolve": "Outcome set",
    "settle": "Question answered",
    "reopen": "Question asked again",
    "note_kind": "Unknown message noted",
}


def _title(row: LedgerRow) -> str:
    try:
        content = json.loads(row.text)
    except ValueError:
        content = {}
    if not isinstance(content, dict):
        content = {}
    match row.kind:
        case LedgerKind.SENT:
            inner = content.get("content")
            return str(inner.get("eventName", "Directive")) if isinstance(inner, dict) else "Directive"
        case LedgerKind.NOTICED:
            note = str(content.get("note", ""))
            return _NOTES.get(note, note.replace("_", " ").capitalize() or "Note")
        case _:
            return _DECISIONS.get(str(content.get("do")), "Decision")
