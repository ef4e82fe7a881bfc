"""Outgoing calls from the wish to the receipt.

The page gives no reply to a directive: the outbound ``offered`` event for the number is the receipt, and when none
comes within ten seconds the agent is told that the call is not confirmed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from maestro_desktop.core.changes import Change, Dial, DialChanged, DialState
from maestro_desktop.core.contacts.model import Candidate
from maestro_desktop.core.interactions.model import Direction, Interaction
from maestro_desktop.core.phone.decision import Action, Decision, Source
from maestro_desktop.core.phone.dialling import decide
from maestro_desktop.core.protocol.directives import start_call
from maestro_desktop.wording import Wording

RECEIPT_MS = 10_000
#: So many dials are remembered: a page that is full of links can't fill the memory.
MAX_DIALS = 50
#: Where the agent's own click or Enter in our window is the one act that a call needs.
_OWN_ACT = frozenset({Source.DIAL_BOX, Source.CONTACT, Source.HISTORY, Source.CALL_BACK, Source.PALETTE})


#: What to say of a door through which nothing came.
_NOTHING = {
    Source.CLIPBOARD: Wording("The clipboard holds no text. Copy a number, then try again."),
    Source.SELECTION: Wording("Nothing is marked. Mark a number, then try again."),
    Source.DROP: Wording("What was dropped holds no text."),
}


class Dials:
    """The dials of this run. Pure but for the table of those under way: knows neither ledger nor page.

    ``who`` finds the contacts behind an E.164 number; ``weigh`` says what speaks against a call to them that the
    numbering plan allows, given when this run has sent the last one (UTC, ms; None: none).
    """

    def __init__(
        self,
        new_id: Callable[[], str],
        who: Callable[[str], tuple[Candidate, ...]],
        weigh: Callable[[Decision, tuple[Candidate, ...], int | None], Decision],
    ) -> None:
        self._new_id = new_id
        self._who = who
        self._weigh = weigh
        self._dials: dict[str, Dial] = {}
        #: What the numbering plan alone says of each: what speaks against a call is weighed anew at each act.
        self._plain: dict[str, Decision] = {}
        #: Where the directive of a dial stands in the ledger: its receipt comes later.
        self._sent_seq: dict[str, int] = {}

    def new(self, text: str, source: Source, region: str, now_ms: int, *, late: bool = False) -> Dial:
        """Judge a text. What comes from outside is asked about even where the number itself is fine, and so is what
        had to wait (``late``): the agent's own act was for another moment."""
        decision = decide(text, region, now_ms)
        if not text.strip() and source in _NOTHING:
            decision = replace(decision, reason=_NOTHING[source])
        dial = self._judged(Dial(self._new_id(), decision, source, DialState.ASKING, ""), decision)
        if late and dial.state is DialState.WAITING:
            dial = replace(dial, state=DialState.ASKING, message=decision.reason)
        return self._put(dial)

    def show(self, dial_id: str) -> tuple[Change, ...]:
        """What to show of a new dial, and which old ones are dropped for it."""
        changes: tuple[Change, ...] = ()
        if len(self._dials) > MAX_DIALS:
            changes = self.cancel(next(iter(self._dials)))
        # A dial that goes out at once is shown by ``sent``.
        return changes if self._dials[dial_id].state is DialState.WAITING else (*changes, self._told(dial_id))

    def confirm(self, dial_id: str, region: str, now_ms: int) -> Dial | None:
        """The agent agreed to the number shown, or chose the country that was asked for, or tries again. What speaks
        against the call may have come since: it is weighed anew, and what was not asked yet is asked. None: there is
        nothing to agree to."""
        dial = self._dials.get(dial_id)
        if dial is None or dial.state not in (DialState.ASKING, DialState.NOT_CONFIRMED):
            return None
        if dial.decision.action is Action.ASK_REGION:
            if not region:
                return None
            return self._put(self._judged(dial, decide(dial.decision.input, region, now_ms)))
        judged = self._judged(dial, self._plain[dial_id])
        if judged.state is DialState.REFUSED or _sentences(judged) - _sentences(dial):
            return self._put(judged if judged.state is DialState.REFUSED else replace(judged, state=DialState.ASKING))
        return self._put(replace(judged, state=DialState.WAITING, sent_at=None))

    def _told(self, dial_id: str) -> DialChanged:
        """A refused dial is told and forgotten: nothing can send it any more."""
        dial = self._dials[dial_id]
        if dial.state is DialState.REFUSED:
            self._forget(dial_id)
        return DialChanged(dial)

    def _forget(self, dial_id: str) -> Dial | None:
        self._plain.pop(dial_id, None)
        self._sent_seq.pop(dial_id, None)
        return self._dials.pop(dial_id, None)

    def directive(self, dial_id: str) -> str:
        """The directive of a dial that is to go out now; empty otherwise."""
        dial = self._dials.get(dial_id)
        if dial is None or dial.state is not DialState.WAITING or dial.sent_at is not None:
            return ""
        return start_call(dial.decision.number)

    def sent(self, dial_id: str, now_ms: int, seq: int) -> tuple[Change, ...]:
        """The directive went out, as ledger row ``seq``."""
        dial = self._dials[dial_id]
        self._sent_seq[dial_id] = seq
        message = Wording("Calling {number}: waiting for the page to confirm.", number=dial.decision.display)
        return (DialChanged(self._put(replace(dial, sent_at=now_ms, message=message))),)

    def cancel(self, dial_id: str) -> tuple[Change, ...]:
        dial = self._forget(dial_id)
        return (DialChanged(replace(dial, state=DialState.CANCELLED, message=Wording("Not called."))),) if dial else ()

    def observe(self, interaction: Interaction) -> tuple[Change, ...]:
        """An interaction changed: is it the receipt of a dial? Only a call that began after the directive is."""
        if interaction.direction is not Direction.OUTBOUND or interaction.family != "voice-phone":
            return ()
        for dial in tuple(self._dials.values()):
            sent_seq = self._sent_seq.get(dial.id)
            if sent_seq is None or interaction.seqs[0] < sent_seq:
                continue
            if dial.state in (DialState.WAITING, DialState.NOT_CONFIRMED) and _is_for(interaction, dial.decision):
                self._forget(dial.id)
                number, ext = dial.decision.display, dial.decision.ext
                message = (
                    Wording("Calling {number}. Then key in extension {ext}.", number=number, ext=ext)
                    if ext
                    else Wording("Calling {number}.", number=number)
                )
                return (
                    DialChanged(
                        replace(
                            dial,
                            state=DialState.CONFIRMED,
                            interaction_id=interaction.id,
                            message=message,
                        )
                    ),
                )
        return ()

    def expire(self, now_ms: int) -> tuple[Change, ...]:
        changes = []
        for dial in tuple(self._dials.values()):
            if dial.state is DialState.WAITING and dial.sent_at is not None and now_ms - dial.sent_at >= RECEIPT_MS:
                message = Wording(
                    "The page did not confirm the call to {number}. Check that you are signed in and "
                    "free, then try again, or copy the number.",
                    number=dial.decision.display,
                )
                after = self._put(replace(dial, state=DialState.NOT_CONFIRMED, message=message))
                changes.append(DialChanged(after))
        return tuple(changes)

    def _judged(self, dial: Dial, plain: Decision) -> Dial:
        self._plain[dial.id] = plain
        who = self._who(plain.e164) if plain.e164 else ()
        # Who tries a call again that was not confirmed knows that they have tried.
        others = [each for each in self._dials.values() if each.id != dial.id]
        sent = [each.sent_at or 0 for each in others if each.decision.number == plain.number]
        last = max(sent, default=0) or None
        dial = replace(dial, who=who, decision=self._weigh(plain, who, last))
        match dial.decision.action:
            case Action.REFUSE:
                return replace(dial, state=DialState.REFUSED, message=dial.decision.reason)
            case Action.DIAL if dial.source in _OWN_ACT:
                return replace(dial, state=DialState.WAITING)
            case _:
                return replace(dial, state=DialState.ASKING, message=dial.decision.reason)

    def _put(self, dial: Dial) -> Dial:
        self._dials[dial.id] = dial
        return dial


def _sentences(dial: Dial) -> frozenset[str]:
    """What is said against a call, whatever the hour and however long ago the last one was."""
    timeless = re.sub(r"\d+ seconds ago|a moment ago|\d", "", dial.decision.reason)
    return frozenset(re.split(r"(?<=[.!?]) ", timeless)) - {""}


def _is_for(interaction: Interaction, decision: Decision) -> bool:
    party = interaction.party
    called = party.normalised.partition(";")[0]
    return bool(called and called in (decision.e164, decision.number)) or party.raw.strip() == decision.number
