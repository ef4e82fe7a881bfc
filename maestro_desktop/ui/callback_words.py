"""Who waits to be called back, in words, and the times that are offered for a reminder: pure."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QTime

from maestro_desktop.core.callbacks import Callback
from maestro_desktop.core.interactions.model import Medium, medium_of
from maestro_desktop.ui.text import (
    FormatNumber,
    age_words,
    clock_of,
    contact_words,
    listed,
    medium_word,
    party_words,
    shown,
    stored_words,
    time_words,
)
from maestro_desktop.ui.translation import tr, trn
from maestro_desktop.wording import Wording

MINUTE_MS = 60_000
#: How long "later" is; ms.
LATER_MS = 15 * MINUTE_MS
_MORNING, _AFTERNOON = QTime(9, 0), QTime(14, 0)
_BY = {
    Medium.CALL: Wording("by phone"),
    Medium.CHAT: Wording("by chat"),
    Medium.SMS: Wording("by SMS"),
    Medium.WHATSAPP: Wording("by WhatsApp"),
    Medium.VOICEMAIL: Wording("by voicemail"),
    Medium.EMAIL: Wording("by e-mail"),
}


def count_words(count: int, due: int = 0) -> str:
    """Return how many wait: "Call back", "3 to call back", "3 to call back, 1 due"."""
    if not count:
        return tr("Call back")
    words = tr("More than 99 to call back") if count > 99 else trn("{n} to call back", "{n} to call back", count)
    #: For translators: so many of them wanted to be reminded, and the time has come.
    return tr("{words}, {due} due", words=words, due=due) if due else words


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
    media = list(dict.fromkeys(tr(_BY.get(medium_of(each), medium_word(each))) for each in reversed(entry.missed)))
    age = age_words(entry.last_at, now_ms)
    if entry.times == 1:
        #: For translators: "Missed 25 minutes ago by phone"
        return tr("Missed {age} {by}", age=age, by=media[0])
    words = trn(
        "Missed {n} times, last {age} {by}", "Missed {n} time, last {age} {by}", entry.times, age=age, by=media[0]
    )
    return tr("{missed}; also {others}", missed=words, others=listed(media[1:])) if media[1:] else words


def tried_words(entry: Callback) -> str:
    """Return how often nobody answered since, "" if it was not tried."""
    match entry.attempts:
        case 0:
            return ""
        case 1:
            return tr("tried once")
        case 2:
            return tr("tried twice")
    return trn("tried {n} times", "tried {n} time", entry.attempts)


def remind_words(entry: Callback, now_ms: int) -> str:
    """Return when the agent is to be reminded: "reminder today 15:00", "due since 13:57", "" if never."""
    if entry.remind_at is None:
        return ""
    if not entry.is_due(now_ms):
        return tr("reminder {when}", when=time_words(entry.remind_at, now_ms))
    today = QDateTime.fromMSecsSinceEpoch(entry.remind_at).date() == QDateTime.fromMSecsSinceEpoch(now_ms).date()
    since = clock_of(entry.remind_at) if today else time_words(entry.remind_at, now_ms)
    return tr("due since {when}", when=since)


def reminder_times(now_ms: int) -> tuple[tuple[str, int], ...]:
    """Return the times that are offered, as words and UTC ms; the afternoon as long as it is some way off."""
    now = QDateTime.fromMSecsSinceEpoch(now_ms)
    afternoon = QDateTime(now.date(), _AFTERNOON).toMSecsSinceEpoch()
    tomorrow = QDateTime(now.date().addDays(1), _MORNING).toMSecsSinceEpoch()
    offered = [(tr("In 15 minutes"), now_ms + 15 * MINUTE_MS), (tr("In 1 hour"), now_ms + 60 * MINUTE_MS)]
    if afternoon - now_ms > 60 * MINUTE_MS:
        offered.append((tr("This afternoon, {clock}", clock=clock_of(afternoon)), afternoon))
    return (*offered, (tr("Tomorrow, {clock}", clock=clock_of(tomorrow)), tomorrow))
