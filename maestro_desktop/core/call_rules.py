"""What stands against a call that the numbering plan allows: somebody is not to be called, not now, or was just now."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Literal

from maestro_desktop.core.contacts.model import Candidate
from maestro_desktop.core.interactions.model import Confidence
from maestro_desktop.core.phone.countries import country_name, known_region
from maestro_desktop.core.phone.decision import Action, Decision
from maestro_desktop.core.phone.numbers import NumberKind, local_times, normalise
from maestro_desktop.wording import Counted, Several, Wording

_SPAN = re.compile(r"(?:([A-Za-z]{2}|\*)\s+)?([01]?\d|2[0-3]):([0-5]\d)\s*-\s*([01]?\d|2[0-3]):([0-5]\d)")


@dataclass(frozen=True, slots=True)
class QuietHours:
    """Hours in which people of a country ("" for all that have none of their own) are not called: from ``begin`` up to
    ``end``, minutes after midnight where they are; over midnight where the end comes first."""

    region: str
    begin: int
    end: int

    def hold(self, clock: str) -> bool:
        """Whether a time of day "HH:MM" is in them."""
        minute = int(clock[:2]) * 60 + int(clock[3:])
        if self.begin <= self.end:
            return self.begin <= minute < self.end
        return minute >= self.begin or minute < self.end

    @property
    def clocks(self) -> tuple[str, str]:
        """When they begin and end: ("21:00", "08:00")."""
        return f"{self.begin // 60:02}:{self.begin % 60:02}", f"{self.end // 60:02}:{self.end % 60:02}"


def quiet_hours(text: str) -> QuietHours:
    """What "GB 21:00-08:00" says, or "21:00-08:00" (also "* 21:00-08:00") for all that have none of their own.

    Raises ValueError, whose text says what is expected.
    """
    found = _SPAN.fullmatch(text.strip())
    if found is None:
        raise ValueError(Wording("must be hours such as 21:00-08:00, or GB 21:00-08:00 for one country"))
    region = "" if found[1] in (None, "*") else known_region(found[1])
    if not region and found[1] not in (None, "*"):
        raise ValueError(Wording("must name a country in two letters; {found} is none", found=found[1]))
    return QuietHours(region, int(found[2]) * 60 + int(found[3]), int(found[4]) * 60 + int(found[5]))


@dataclass(frozen=True, slots=True)
class CallRules:
    """What the settings say. ``do_not_call``: whether such a number is refused, or asked about. Who calls a number
    again within ``again_ms`` may have pressed twice, and is asked. ``list_is_kept``: nobody may take numbers off the
    list."""

    do_not_call: Literal["block", "warn"] = "block"
    quiet: tuple[QuietHours, ...] = ()
    again_ms: int = 60_000
    premium: Literal["ask", "block"] = "ask"
    list_is_kept: bool = False


@dataclass(frozen=True, slots=True)
class Listed:
    """A number (``+`` and digits) on the do-not-call list: why, in the words of who put it there, and since when (UTC,
    ms since 1970)."""

    e164: str
    why: str
    since: int


def weigh(
    decision: Decision,
    who: Sequence[Candidate],
    listed: Listed | None,
    called_at: int | None,
    rules: CallRules,
    now_ms: int,
) -> Decision:
    """The decision with what speaks against the call: ``who`` has the number, whether it is ``listed``, and when it was
    called last (UTC, ms). It never becomes weaker, and no rule stands in the way of an emergency call."""
    if decision.action not in (Action.DIAL, Action.CONFIRM) or decision.kind == NumberKind.EMERGENCY:
        return decision
    against, refused = _forbidden(who, listed, rules)
    if decision.kind == NumberKind.PREMIUM and rules.premium == "block":
        against.append(Wording("Premium rate numbers are not called from here."))
        refused = True
    against += _at_night(decision, rules, now_ms)
    if called_at is not None and 0 <= now_ms - called_at < rules.again_ms:
        seconds = (now_ms - called_at) // 1_000
        against.append(
            Wording("You called this number a moment ago.")
            if seconds < 2
            else Counted("You called this number {n} seconds ago.", "You called this number {n} second ago.", seconds)
        )
    if not against:
        return decision
    reason = Several((*against, decision.reason))
    return replace(decision, action=Action.REFUSE if refused else Action.CONFIRM, reason=reason)


def _forbidden(who: Sequence[Candidate], listed: Listed | None, rules: CallRules) -> tuple[list[str], bool]:
    """Sentences on who is not to be called, and whether the call is refused for it."""
    owners = [each.contact for each in who if each.confidence is not Confidence.UNCERTAIN]
    flagged = [contact.display_name for contact in owners if contact.do_not_call]
    said: list[str] = []
    if listed is not None:
        since = datetime.fromtimestamp(listed.since / 1_000, UTC)
        day = f"{since.day} {since:%B %Y}"
        said.append(
            Wording("On the do-not-call list since {day}: {why}.", day=day, why=listed.why.rstrip("."))
            if listed.why
            else Wording("On the do-not-call list since {day}.", day=day)
        )
    if flagged:
        said.append(
            Wording("{name} is not to be called.", name=flagged[0])
            if len(flagged) == 1
            else Wording("{name} and {other} are not to be called.", name=flagged[0], other=flagged[1])
        )
    # Where others have the number too, it is not said that they may not be called.
    whole = listed is not None or (bool(flagged) and len(flagged) == len(owners))
    refused = whole and rules.do_not_call == "block"
    if refused:
        if not listed:
            said.append(Wording("Change that on their record if it is wrong."))
        elif rules.list_is_kept:
            said.append(Wording("Ask your administrator if it is wrong."))
        else:
            said.append(Wording("Take the number off the list if it is wrong."))
    return said, refused


def _at_night(decision: Decision, rules: CallRules, now_ms: int) -> list[str]:
    if not rules.quiet or not decision.e164 or (number := normalise(decision.e164)) is None:
        return []
    ours = next((each for each in rules.quiet if each.region and each.region == number.region), None)
    hours = ours or next((each for each in rules.quiet if not each.region), None)
    if hours is None:
        return []
    clocks = local_times(number, now_ms)
    if not any(map(hours.hold, clocks)):
        return []
    it_is = clocks[0] if len(clocks) == 1 else Wording("between {first} and {last}", first=clocks[0], last=clocks[-1])
    first, last = hours.clocks
    if ours:
        return [
            Wording(
                "It is {time} there ({country}): nobody is to be called between {first} and {last}.",
                time=it_is,
                country=country_name(number.region),
                first=first,
                last=last,
            )
        ]
    return [
        Wording(
            "It is {time} there: nobody is to be called between {first} and {last}.", time=it_is, first=first, last=last
        )
    ]
