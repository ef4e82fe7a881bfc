"""When nothing may pop up or sound, and how much what rings may do otherwise.

Times here are the agent's own wall clock (datetimes without a zone): "until 18:00" means that clock.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from maestro_desktop.core.interactions.model import Direction, Interaction, Medium, State

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY, _WEEK = 24 * 60, 7 * 24 * 60
_SPAN = re.compile(
    r"(?:([a-z]{3})(?:\s*-\s*([a-z]{3}))?\s+)?([01]?\d|2[0-3]):([0-5]\d)\s*-\s*(?:([01]?\d|2[0-3]):([0-5]\d)|24:00)"
)
NEVER = datetime.min
FOREVER = datetime.max


@dataclass(frozen=True, slots=True)
class Hours:
    """Hours of some days (0: Monday): from ``begin`` up to ``end``, minutes after midnight; into the next day where the
    end does not come later."""

    days: tuple[int, ...]
    begin: int
    end: int

    def left(self, minute: int) -> int:
        """How many minutes of them are left at a minute of the week; 0 outside them."""
        length = (self.end - self.begin) % _DAY or _DAY
        since = min((minute - day * _DAY - self.begin) % _WEEK for day in self.days)
        return max(0, length - since)

    def until_next(self, minute: int) -> int:
        """In how many minutes they begin next, 1 to a week."""
        return min((day * _DAY + self.begin - minute - 1) % _WEEK + 1 for day in self.days)


def hours_of(text: str) -> Hours:
    """What "mon-fri 18:00-08:00" says, "sat 00:00-24:00", or "12:00-13:00" for every day.

    Raises ValueError, whose text says what is expected.
    """
    found = _SPAN.fullmatch(text.strip().lower())
    if found is None:
        raise ValueError(f"must hold hours such as mon-fri 18:00-08:00 or sat 00:00-24:00; {text[:80]!r} is none")
    for day in filter(None, (found[1], found[2])):
        if day not in _DAYS:
            raise ValueError(f"must name days as {', '.join(_DAYS)}; {day} is none")
    first = _DAYS.index(found[1]) if found[1] else 0
    last = _DAYS.index(found[2]) if found[2] else first if found[1] else 6
    days = tuple((first + step) % 7 for step in range((last - first) % 7 + 1))
    begin = int(found[3]) * 60 + int(found[4])
    end = int(found[5]) * 60 + int(found[6]) if found[5] else _DAY
    if begin == end:
        raise ValueError(f"must hold hours that end at another time than they begin; {text[:80]!r} do not")
    return Hours(days, begin, end)


@dataclass(frozen=True, slots=True)
class Quiet:
    """Do not disturb: by its hours, and by hand. What was done by hand last is stronger."""

    schedule: tuple[Hours, ...] = ()
    on_until: datetime = NEVER
    off_until: datetime = NEVER

    def until(self, now: datetime) -> datetime | None:
        """When it ends (FOREVER: when somebody ends it); None if it is not on."""
        if now < self.on_until:
            return self._scheduled_until(self.on_until) or self.on_until
        return None if now < self.off_until else self._scheduled_until(now)

    def looked_at(self, now: datetime) -> datetime:
        """When to look again, as nothing changes before: FOREVER if nothing ever does."""
        if (ends := self.until(now)) is not None:
            return ends
        minute = _minute_of_week(now)
        whole = now.replace(second=0, microsecond=0)
        begins = [whole + timedelta(minutes=each.until_next(minute)) for each in self.schedule]
        return min((*begins, *((self.off_until,) if self.off_until > now else ())), default=FOREVER)

    def switched_on(self, until: datetime) -> Quiet:
        """On, whatever the hours say."""
        return replace(self, on_until=until, off_until=NEVER)

    def switched_off(self, now: datetime) -> Quiet:
        """Off, until the next of its hours begin."""
        return replace(self, on_until=NEVER, off_until=self._scheduled_until(now) or NEVER)

    def _scheduled_until(self, now: datetime) -> datetime | None:
        if now == FOREVER:
            return None
        start, passed = _minute_of_week(now), 0
        # From span to span: they may touch, or overlap.
        while passed < _WEEK:
            step = max((each.left((start + passed) % _WEEK) for each in self.schedule), default=0)
            if step == 0:
                break
            passed += step
        if passed == 0:
            return None
        return FOREVER if passed >= _WEEK else now.replace(second=0, microsecond=0) + timedelta(minutes=passed)


def _minute_of_week(now: datetime) -> int:
    return now.weekday() * _DAY + now.hour * 60 + now.minute


class Insistence(StrEnum):
    """How much a medium may do to be noticed, each more than the one before."""

    SILENT = "silent"
    NOTIFY = "notify"
    CARD = "card"
    RING = "ring"


#: Media as the settings call them.
MEDIA: Mapping[str, Medium] = {
    "voice": Medium.CALL,
    "voicemail": Medium.VOICEMAIL,
    "chat": Medium.CHAT,
    "sms": Medium.SMS,
    "whatsapp": Medium.WHATSAPP,
    "email": Medium.EMAIL,
}
#: What counts unless the settings say something else.
USUAL = ("voice=ring", "voicemail=notify", "chat=card", "sms=card", "whatsapp=card", "email=notify")


def insistence_of(text: str) -> tuple[Medium, Insistence]:
    """What "voice=ring" says. Raises ValueError, whose text says what is expected."""
    name, _, level = (part.strip() for part in text.lower().partition("="))
    if name not in MEDIA or level not in tuple(Insistence):
        raise ValueError(
            f"must hold words such as voice=ring ({', '.join(MEDIA)}; {', '.join(Insistence)}); {text[:80]!r} is none"
        )
    return MEDIA[name], Insistence(level)


def insistences(texts: Iterable[str]) -> dict[Medium, Insistence]:
    """How much each medium may do, by the settings; what they do not name may do what is usual."""
    return dict(map(insistence_of, (*USUAL, *texts)))


@dataclass(frozen=True, slots=True)
class May:
    """What an interaction may do now to be noticed, beside standing in the window."""

    notify: bool = False
    card: bool = False
    sound: bool = False


def may(interaction: Interaction, insistence: Insistence, *, quiet: bool, in_front: bool) -> May:
    """What an interaction may do, as it stands. ``in_front``: the agent sees the window, which says it anyway.

    What the agent began is none of it: nobody is told what he does himself.
    """
    if quiet or insistence is Insistence.SILENT or interaction.direction is not Direction.INBOUND:
        return May()
    if interaction.state is State.MISSED:
        return May(notify=not in_front)
    if interaction.state is not State.OFFERED or interaction.merged_into:
        return May()
    on_card = insistence is not Insistence.NOTIFY
    return May(
        notify=not on_card and not in_front,
        card=on_card and not in_front,
        sound=insistence is Insistence.RING,
    )
