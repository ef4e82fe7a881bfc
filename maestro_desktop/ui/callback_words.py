"""Who waits to be called back, in words, and the times that are offered for a reminder: pure."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QTime

from maestro_desktop.core.callbacks import Callback
from maestro_desktop.ui.text import (
    FormatNumber,
    age_words,
    contact_words,
    medium_word,
    party_words,
    shown,
    stored_words,
    time_words,
)

MINUTE_MS = 60_000
#: How long "later" is; ms.
LATER_MS = 15 * MINUTE_MS
_MORNING, _AFTERNOON = QTime(9, 0), QTime(14, 0)
_BY = {
    "Call": "phone",
    "Chat": "chat",
    "Web chat": "chat",
    "WhatsApp message": "WhatsApp",
    "Voicemail": "voicemail",
    "E-mail": "e-mail",
}


def count_words(count: int, due: int = 0) -> str:
    """Return how many wait: "Call back", "3 to call back", "3 to call back, 1 due"."""
    if not count:
        return "Call back"
    words = "More than 99 to call back" if count > 99 else f"{count} to call back"
    return f"{words}, {due} due" if due else words


def name_words(entry: Callback, format_number: FormatNumber) -> str:
    """Return the best name for somebody: name, else number or address."""
    if entry.contact is not None:
        return contact_words(entry.contact, format_number)
    return shown(entry.name) or party_words(entry.latest.party, format_number)


def number_words(entry: Callback, format_number: FormatNumber) -> str:
    """Return what would be dialled, for the eye; "" if there is nothing, or it is the name already."""
    words = stored_words(entry.number, format_number)
    return "" if words == name_words(entry, format_number) else words


def missed_words(entry: Callback, now_ms: int) -> str:
    """Return how often, when and how they were missed: "Missed 3 times, last 25 minutes ago by phone; also by SMS"."""
    media = list(dict.fromkeys(_by(medium_word(each)) for each in reversed(entry.missed)))
    age = age_words(entry.last_at, now_ms)
    if entry.times == 1:
        return f"Missed {age} by {media[0]}"
    also = f"; also by {' and '.join(media[1:])}" if media[1:] else ""
    return f"Missed {entry.times} times, last {age} by {media[0]}{also}"


def tried_words(entry: Callback) -> str:
    """Return how often nobody answered since, "" if it was not tried."""
    times = {1: "once", 2: "twice"}.get(entry.attempts, f"{entry.attempts} times")
    return f"tried {times}" if entry.attempts else ""


def remind_words(entry: Callback, now_ms: int) -> str:
    """Return when the agent is to be reminded: "reminder today 15:00", "due since 13:57", "" if never."""
    if entry.remind_at is None:
        return ""
    when = time_words(entry.remind_at, now_ms)
    return f"due since {when.removeprefix('today ')}" if entry.is_due(now_ms) else f"reminder {when}"


def reminder_times(now_ms: int) -> tuple[tuple[str, int], ...]:
    """Return the times that are offered, as words and UTC ms; the afternoon as long as it is some way off."""
    now = QDateTime.fromMSecsSinceEpoch(now_ms)
    afternoon = QDateTime(now.date(), _AFTERNOON).toMSecsSinceEpoch()
    tomorrow = QDateTime(now.date().addDays(1), _MORNING).toMSecsSinceEpoch()
    offered = [("In 15 minutes", now_ms + 15 * MINUTE_MS), ("In 1 hour", now_ms + 60 * MINUTE_MS)]
    if afternoon - now_ms > 60 * MINUTE_MS:
        offered.append((f"This afternoon, {_clock(afternoon)}", afternoon))
    return (*offered, (f"Tomorrow, {_clock(tomorrow)}", tomorrow))


def _clock(at_ms: int) -> str:
    return time_words(at_ms, at_ms).removeprefix("today ")


def _by(medium: str) -> str:
    return _BY.get(medium, medium)
