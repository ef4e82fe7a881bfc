"""How values become words: times, durations, states, and customer text made safe to show.

Nothing here returns markup, except :func:`tip`, which exists because tool tips guess whether they got some.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtGui import QGuiApplication

from maestro_desktop.core.contacts.model import Contact, ContactKind, Phone
from maestro_desktop.core.interactions.model import (
    Confidence,
    Direction,
    Interaction,
    Medium,
    Party,
    PartyKind,
    State,
    medium_of,
)
from maestro_desktop.ui.translation import tr, trn
from maestro_desktop.wording import Wording

#: Formats a number for the eye, e.g. "+442079460018" -> "+44 20 7946 0018". Returns what it can't read as it is.
FormatNumber = Callable[[str], str]

# Controls, direction overrides and isolates, zero-width marks (joiners stay: Persian and emoji need them), tags.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e007f]"
)
#: Unicode's mark of that name (UAX 9).
LEFT_TO_RIGHT = "\u200e"
_SURROGATE = re.compile("[\ud800-\udfff]")
_SPACE = re.compile(r"\s+")
_DAY_MS = 86_400_000
_MEDIUM_WORDS = {
    Medium.CALL: Wording("Call"),
    Medium.VOICEMAIL: Wording("Voicemail"),
    Medium.CHAT: Wording("Chat"),
    Medium.SMS: Wording("SMS"),
    Medium.WHATSAPP: Wording("WhatsApp message"),
    Medium.EMAIL: Wording("E-mail"),
    Medium.OTHER: Wording("Interaction"),
}
_WEB_CHAT = Wording("Web chat")
#: Medium -> incoming, outgoing. Whole, for the gender of the noun decides about the other word in many languages.
_KINDS = {
    Medium.CALL: (Wording("Incoming call"), Wording("Outgoing call")),
    Medium.VOICEMAIL: (Wording("Incoming voicemail"), Wording("Outgoing voicemail")),
    Medium.CHAT: (Wording("Incoming chat"), Wording("Outgoing chat")),
    Medium.SMS: (Wording("Incoming SMS"), Wording("Outgoing SMS")),
    Medium.WHATSAPP: (Wording("Incoming WhatsApp message"), Wording("Outgoing WhatsApp message")),
    Medium.EMAIL: (Wording("Incoming e-mail"), Wording("Outgoing e-mail")),
    Medium.OTHER: (Wording("Incoming interaction"), Wording("Outgoing interaction")),
}
_WEB_CHATS = (Wording("Incoming web chat"), Wording("Outgoing web chat"))
_STATE_WORDS = {
    State.WRAP_UP: Wording("Wrap-up"),
    State.ENDED: Wording("Ended"),
    State.MISSED: Wording("Missed"),
    State.NO_ANSWER: Wording("No answer"),
    State.UNRESOLVED: Wording("Outcome unknown"),
    State.INTERRUPTED: Wording("End not seen"),
}
_SANE_MS = 8_640_000_000_000_000


def shown(text: str, limit: int = 200) -> str:
    """Return customer text as one line: no controls, no direction overrides, at most ``limit`` characters. Words of
    ours are said in the agent's language."""
    text = tr(text) if isinstance(text, Wording) else text
    text = _SPACE.sub(" ", _UNSEEN.sub("", _SURROGATE.sub("\ufffd", text[: limit * 8]))).strip()
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def shown_number(text: str, limit: int = 60) -> str:
    """Return a formatted number for the eye: in a mirrored layout its groups would stand in the wrong order."""
    words = shown(text, limit)
    return LEFT_TO_RIGHT + words if words and QGuiApplication.isRightToLeft() else words


def shown_block(text: str, limit: int = 100_000) -> str:
    """Return customer text of several lines for display, cut at ``limit`` characters."""
    more = len(text) - limit
    text = _UNSEEN.sub("", _SURROGATE.sub("\ufffd", text[:limit].replace("\r\n", "\n")))
    if more <= 0:
        return text.strip("\n")
    return f"{text}\n{trn('… and {n} more characters', '… and {n} more character', more)}"


def caption(text: str, limit: int = 80) -> str:
    """Return customer text for a button, tab or menu entry, where ``&`` would mark a key."""
    return shown(text, limit).replace("&", "&&")


def tip(text: str, shortcut: str = "") -> str:
    """Return a tool tip that shows ``text`` literally, whatever it holds."""
    if not text:
        return ""
    end = f"  ({shortcut})" if shortcut else ""
    return "<p style='white-space:pre-wrap'>" + html.escape(shown_block(text, 1_000) + end) + "</p>"


def initials(name: str) -> str:
    """Return up to two letters that stand for a name, or "" if it has none."""
    words = [word for word in re.split(r"[\s,./-]+", shown(name)) if word and word[0].isalpha()]
    if not words:
        return ""
    return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper()


def duration_words(interaction: Interaction) -> str:
    """Return how long it took; "" if that is not known, or nobody answered: zero says nothing in a list."""
    return clock_words(interaction.duration_s) if interaction.duration_s else ""


def clock_words(seconds: int) -> str:
    """Return a running or finished duration: "02:13", "1:02:13"."""
    minutes, rest = divmod(max(0, seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes:02}:{rest:02}"


def _time_of_day(moment: QDateTime, locale: QLocale) -> str:
    if locale.language() == QLocale.Language.C:
        return moment.toString("HH:mm")
    return locale.toString(moment.time(), QLocale.FormatType.ShortFormat)


def _day(moment: QDateTime, locale: QLocale) -> str:
    if locale.language() == QLocale.Language.C:
        return moment.toString("yyyy-MM-dd")
    return locale.toString(moment.date(), QLocale.FormatType.ShortFormat)


def when_words(at_ms: int | None, now_ms: int, locale: QLocale | None = None) -> str:
    """Return a moment (UTC ms) in local time, as short as it can be understood: "Today 14:02", "Monday 09:10"."""
    if not at_ms or abs(at_ms) > _SANE_MS:
        return tr("Time unknown")
    locale = locale or QLocale()
    moment, now = QDateTime.fromMSecsSinceEpoch(at_ms), QDateTime.fromMSecsSinceEpoch(now_ms)
    days = moment.date().daysTo(now.date())
    if days == 0:
        return tr("Today {time}", time=_time_of_day(moment, locale))
    if days == 1:
        return tr("Yesterday {time}", time=_time_of_day(moment, locale))
    if 1 < days < 7:
        name = locale.dayName(moment.date().dayOfWeek(), QLocale.FormatType.LongFormat)
        return f"{name} {_time_of_day(moment, locale)}"
    return f"{_day(moment, locale)} {_time_of_day(moment, locale)}"


def age_words(at_ms: int, now_ms: int) -> str:
    """Return how long ago a moment (UTC ms) was: "just now", "25 minutes ago", "2 days ago"."""
    minutes = max(0, now_ms - at_ms) // 60_000
    if days := minutes // 1_440:
        return trn("{n} days ago", "{n} day ago", days)
    if hours := minutes // 60:
        return trn("{n} hours ago", "{n} hour ago", hours)
    return trn("{n} minutes ago", "{n} minute ago", minutes) if minutes else tr("just now")


def time_words(at_ms: int, now_ms: int, locale: QLocale | None = None) -> str:
    """Return a moment near now (UTC ms) in local time, inside a sentence: "today 15:00", "tomorrow 09:00"."""
    locale = locale or QLocale()
    moment, now = QDateTime.fromMSecsSinceEpoch(at_ms), QDateTime.fromMSecsSinceEpoch(now_ms)
    time = _time_of_day(moment, locale)
    match moment.date().daysTo(now.date()):
        case -1:
            return tr("tomorrow {time}", time=time)
        case 0:
            #: For translators: inside a sentence: "Reminder today 15:00."
            return tr("today {time}", time=time)
        case 1:
            return tr("yesterday {time}", time=time)
    return when_words(at_ms, now_ms, locale)


def span_words(from_ms: int, to_ms: int, now_ms: int, locale: QLocale | None = None) -> str:
    """Return a span of time (UTC ms) in local time, with the days only where they differ: "14:02 to 14:09"."""
    locale = locale or QLocale()
    moments = [QDateTime.fromMSecsSinceEpoch(min(abs(at), _SANE_MS)) for at in (from_ms, to_ms)]
    if moments[0].date() == moments[1].date():
        first, last = (_time_of_day(moment, locale) for moment in moments)
        return tr("{first} to {last}", first=first, last=last) if first != last else first
    return tr("{first} to {last}", first=time_words(from_ms, now_ms, locale), last=time_words(to_ms, now_ms, locale))


def clock_of(at_ms: int, locale: QLocale | None = None) -> str:
    """Return the local time of day of a moment (UTC ms): "14:02"."""
    return _time_of_day(QDateTime.fromMSecsSinceEpoch(at_ms), locale or QLocale())


def listed(words: Sequence[str]) -> str:
    """Return several words as a list within a sentence: "chat and SMS", "chat, SMS and e-mail"."""
    if len(words) < 2:
        return "".join(words)
    return tr("{some} and {last}", some=", ".join(words[:-1]), last=words[-1])


def one_of(words: Sequence[str]) -> str:
    """Return several words of which one is right: "Ada or Ben", "Ada, Ben or Cleo"."""
    if len(words) < 2:
        return "".join(words)
    return tr("{some} or {last}", some=", ".join(words[:-1]), last=words[-1])


def exact_words(at_ms: int | None, locale: QLocale | None = None) -> str:
    """Return a moment (UTC ms) in local time to the second, or "" if unknown."""
    if not at_ms or abs(at_ms) > _SANE_MS:
        return ""
    moment = QDateTime.fromMSecsSinceEpoch(at_ms)
    return f"{_day(moment, locale or QLocale())} {moment.toString('HH:mm:ss')}"


def stamp_words(at_ms: int) -> str:
    """Return a moment (UTC ms) as local time of day with milliseconds, for lists of events."""
    return QDateTime.fromMSecsSinceEpoch(at_ms).toString("HH:mm:ss.zzz") if 0 < at_ms < _SANE_MS else ""


def party_words(party: Party, format_number: FormatNumber) -> str:
    """Return the other side as the agent would write it."""
    match party.kind:
        case PartyKind.WITHHELD:
            return tr("Number withheld")
        case PartyKind.PHONE:
            return stored_words(party.normalised or party.raw, format_number) or tr("Number unknown")
        case PartyKind.MAIL_ID:
            return tr("E-mail thread {name}", name=shown(party.raw, 40))
        case _:
            return shown(party.raw or party.normalised) or tr("Unknown")


def who_words(interaction: Interaction, format_number: FormatNumber) -> str:
    """Return the best name for the other side: contact, else the name it gave, else number or address."""
    name = shown(interaction.contact_name) or shown(interaction.party_name)
    return name or party_words(interaction.party, format_number)


def medium_word(interaction: Interaction) -> str:
    return tr(_WEB_CHAT if is_web_chat(interaction) else _MEDIUM_WORDS[medium_of(interaction)])


def is_web_chat(interaction: Interaction) -> bool:
    return interaction.media_type == "web_chat"


def kind_words(interaction: Interaction) -> str:
    """Return medium and direction: "Incoming call", "Outgoing SMS"."""
    kinds = _WEB_CHATS if is_web_chat(interaction) else _KINDS[medium_of(interaction)]
    return tr(kinds[interaction.direction is Direction.OUTBOUND])


def medium_icon(interaction: Interaction) -> str:
    """Return the name of the icon for medium, direction and a missed end."""
    medium = medium_of(interaction)
    if medium is Medium.CALL and not is_web_chat(interaction):
        if interaction.state is State.MISSED:
            return "phone-missed"
        return "phone-outgoing" if interaction.direction is Direction.OUTBOUND else "phone-incoming"
    return {
        Medium.VOICEMAIL: "voicemail",
        Medium.SMS: "smartphone",
        Medium.WHATSAPP: "message-circle",
        Medium.CHAT: "message-square",
        Medium.EMAIL: "mail",
    }.get(Medium.CHAT if is_web_chat(interaction) else medium, "circle-dot")


def state_words(interaction: Interaction) -> str:
    """Return the state in one or two words that fit the medium."""
    call = medium_of(interaction) is Medium.CALL and not is_web_chat(interaction)
    if interaction.state is State.OFFERED:
        if interaction.direction is Direction.OUTBOUND:
            return tr("Calling") if call else tr("Sent")
        #: For translators: a chat or e-mail that nobody has taken yet.
        return tr("Ringing") if call else tr("Waiting")
    if interaction.state is State.ACTIVE:
        return tr("On call") if call else tr("In progress")
    return tr(_STATE_WORDS[interaction.state])


def state_tone(state: State) -> str:
    """Return the tone of a state: neutral, primary, success, warning or error. Never shown without its word."""
    return {
        State.OFFERED: "primary",
        State.ACTIVE: "success",
        State.WRAP_UP: "warning",
        State.MISSED: "error",
        State.INTERRUPTED: "warning",
        State.UNRESOLVED: "neutral",
    }.get(state, "neutral")


def state_icon(state: State) -> str:
    return {
        State.OFFERED: "phone-call",
        State.ACTIVE: "circle-dot",
        State.WRAP_UP: "pencil",
        State.ENDED: "check",
        State.MISSED: "triangle-alert",
        State.NO_ANSWER: "phone-off",
        State.UNRESOLVED: "circle-question-mark",
        State.INTERRUPTED: "circle-alert",
    }[state]


def confidence_words(confidence: Confidence) -> str:
    return {
        Confidence.CERTAIN: tr("These events belong together for certain."),
        Confidence.LIKELY: tr("These events very likely belong together."),
        Confidence.UNCERTAIN: tr("It is not certain that these events belong together. Please check."),
    }[confidence]


def rule_words(rule: str) -> str:
    """Return how a contact was found, in plain words, for the name of a rule."""
    #: For translators: these eleven end the sentence "Contact found by: {rule}."
    known = {
        "agent": tr("you chose it"),
        "chosen": tr("you chose them for this number before"),
        "switchboard": tr("the company's main number"),
        "name": tr("the same name, which proves nothing"),
        "e164": tr("the whole number"),
        "national": tr("the number within its country"),
        "extension": tr("number and extension"),
        "email": tr("the e-mail address"),
        "mail_thread": tr("the e-mail thread"),
        "suffix": tr("the last digits of the number"),
        "created": tr("it was created from this interaction"),
    }
    return known.get(rule, shown(rule).replace("_", " "))


def stored_words(number: str, format_number: FormatNumber) -> str:
    """Return a number as it is stored (E.164, with ``;ext=``: RFC 3966, section 5.3) for the eye, other text as it is:
    "+44 20 7946 0018 ext. 12"."""
    number, _, ext = number.partition(";ext=")
    words = shown_number(format_number(shown(number, 40)))
    return with_extension(words, ext)


def with_extension(number: str, ext: str) -> str:
    """Return a number for the eye with its extension: "+44 20 7946 0018 ext. 12"."""
    return tr("{number} ext. {ext}", number=number, ext=shown(ext, 12)) if ext else number


def number_words(phone: Phone, format_number: FormatNumber) -> str:
    """Return a contact's number for the eye, with its extension: "+44 20 7946 0018 ext. 12"."""
    words = shown_number(format_number(phone.e164) if phone.e164 else phone.raw, 40)
    return with_extension(words, phone.ext)


def contact_words(contact: Contact, format_number: FormatNumber) -> str:
    """Return what to call somebody; of whom only a number is known, that."""
    name = contact.display_name
    number = next((phone for phone in contact.phones if name in (phone.raw, phone.e164)), None)
    return number_words(number, format_number) if name and number else shown(name) or tr("No name")


def contact_icon(contact: Contact) -> str:
    return "building-2" if contact.kind is ContactKind.COMPANY else "user"


def source_words(contact: Contact) -> str:
    """Return where a contact came from, in words."""
    match contact.source:
        case "vcard":
            return tr("From a vCard file")
        case "csv":
            return tr("From a CSV file")
        case "json":
            return tr("From a JSON file")
        case "local" | "":
            return tr("Made by itself from a call or message") if contact.provisional else tr("Made here")
    return tr("From {source}", source=shown(contact.source, 60))


def regions(locale: QLocale | None = None) -> tuple[tuple[str, str], ...]:
    """Return (ISO code, name) of every country and region, by name. Qt knows the names in English only, and in each
    country's own language."""
    found: dict[str, str] = {}
    for territory in QLocale.Country:
        code = QLocale.territoryToCode(territory)
        if len(code) == 2 and code.isalpha():
            found.setdefault(code, QLocale.territoryToString(territory))
    return tuple(sorted(found.items(), key=lambda item: item[1]))
