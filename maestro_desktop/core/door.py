"""The one door out: a call goes from the wish over the policy into the ledger, and only then to the page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from sqlcipher3 import dbapi2 as sqlite

from maestro_desktop.core.call_rules import CallRules, Listed, weigh
from maestro_desktop.core.changes import Change, Dial, DialChanged, DialState, DirectiveReady
from maestro_desktop.core.contacts.matching import Lookup, match
from maestro_desktop.core.contacts.model import Candidate
from maestro_desktop.core.dials import Dials
from maestro_desktop.core.interactions.model import Interaction, Party, PartyKind
from maestro_desktop.core.phone.decision import Decision, Source
from maestro_desktop.wording import Wording

#: So much of a text that is to be dialled goes into the ledger; characters.
_TEXT_CHARS = 512


class Sent(NamedTuple):
    """A directive in the ledger as row ``seq``, or 0 if it could not be written; ``changes`` is what came of trying."""

    seq: int
    changes: tuple[Change, ...]


class Door:
    """Judges what is to be called, asks where that is due, and sends.

    ``rules`` are those of the settings, ``listed`` finds a number on the do-not-call list, ``last_call`` when a number
    was called last (UTC, ms). ``decided`` writes a decision into the ledger; ``send`` a directive, which it forgets
    again if that fails.
    """

    def __init__(
        self,
        book: Lookup,
        new_id: Callable[[], str],
        clock_ms: Callable[[], int],
        *,
        rules: Callable[[], CallRules],
        listed: Callable[[str], Listed | None],
        last_call: Callable[[str], int | None],
        decided: Callable[[Mapping[str, Any]], tuple[Change, ...]],
        send: Callable[[str], Sent],
    ) -> None:
        self._book = book
        self._dials = Dials(new_id, self._who, self._weigh)
        self._rules, self._listed, self._last_call = rules, listed, last_call
        self._clock = clock_ms
        self._decided = decided
        self._send = send

    def dial(self, text: str, source: Source, region: str, *, late: bool = False) -> tuple[Change, ...]:
        """Somebody wants to call what a text says, read in ``region``; ``late`` if that was a while ago."""
        dial = self._dials.new(text, source, region, self._clock(), late=late)
        return self._follow(dial, self._write(dial, dial.decision.action, dial.decision.reason))

    def confirm(self, dial_id: str, region: str) -> tuple[Change, ...]:
        """The agent's one act: call the number that is shown (in ``region``, where that was asked)."""
        dial = self._dials.confirm(dial_id, region, self._clock())
        if dial is None:
            return ()
        agreed = {"agreed": dial.state is DialState.WAITING} | ({"region": region} if region else {})
        return self._follow(dial, self._write(dial, dial.decision.action, dial.decision.reason, **agreed))

    def cancel(self, dial_id: str) -> tuple[Change, ...]:
        """The agent does not want to call after all, or something else has taken its place."""
        changes = self._dials.cancel(dial_id)
        return (*self._write_ends(changes, "cancel", Wording("Not called.")), *changes)

    def _follow(self, dial: Dial, changes: tuple[Change, ...]) -> tuple[Change, ...]:
        """Show what became of a dial, and send it if it is to go out."""
        changes += self._dials.show(dial.id)
        # A store that can't be written is told once, not for decision and directive each.
        return (*changes, *(change for change in self._send_if_ready(dial.id) if change not in changes))

    def _write(self, dial: Dial, action: str, reason: str, **more: Any) -> tuple[Change, ...]:
        """Put what was decided about a dial into the ledger."""
        text = dial.decision.input[:_TEXT_CHARS]
        told = {"do": "dial", "dial": dial.id, "text": text, "source": str(dial.source)}
        return self._decided({**told, "action": str(action), "reason": reason, **more})

    def _write_ends(self, changes: tuple[Change, ...], action: str, reason: str) -> tuple[Change, ...]:
        ended = [change.dial for change in changes if isinstance(change, DialChanged)]
        return tuple(change for dial in ended for change in self._write(dial, action, reason))

    def observe(self, interaction: Interaction) -> tuple[Change, ...]:
        """An interaction changed: it may be the receipt of a call."""
        return self._dials.observe(interaction)

    def expire(self, now_ms: int) -> tuple[Change, ...]:
        """Tell which calls the page has not confirmed in time."""
        changes = self._dials.expire(now_ms)
        return (*self._write_ends(changes, "not_confirmed", Wording("The page did not tell of the call.")), *changes)

    def _send_if_ready(self, dial_id: str) -> tuple[Change, ...]:
        directive = self._dials.directive(dial_id)
        if not directive:
            return ()
        now = self._clock()
        seq, logged = self._send(directive)
        if not seq:
            # A directive can't wait: by the time it was written the agent would have called otherwise.
            return (*logged, *self._dials.cancel(dial_id))
        return (*logged, DirectiveReady(directive), *self._dials.sent(dial_id, now, seq))

    def _who(self, e164: str) -> tuple[Candidate, ...]:
        """Who has a number that is to be dialled; a damaged store stops no call."""
        try:
            return match(Party(e164, e164, PartyKind.PHONE), self._book).candidates
        except sqlite.DatabaseError:
            return ()

    def _weigh(self, decision: Decision, who: tuple[Candidate, ...], sent_at: int | None) -> Decision:
        """What speaks against a call. A damaged store stops no call; the flags on contacts that were found still do."""
        listed, called = None, [] if sent_at is None else [sent_at]
        try:
            listed = self._listed(decision.e164)
            if decision.e164 and (at := self._last_call(decision.e164)) is not None:
                called.append(at)
        except sqlite.DatabaseError:
            pass
        return weigh(decision, who, listed, max(called, default=None), self._rules(), self._clock())
