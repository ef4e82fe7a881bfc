"""The sentences that say why an interaction is as it is, and how sure each leaves us.

Confidence is what the weakest of its reasons leaves: take the reason away (a late event fills the gap), and
the confidence is back.
"""

from __future__ import annotations

from collections.abc import Collection

from maestro_desktop.core.interactions.model import Confidence
from maestro_desktop.wording import Wording

BEGINNING_LOST = Wording("Its beginning was not reported.")
ANSWER_LOST = Wording("The answer was not reported; what came after it was.")
END_LOST = Wording("Its end was never reported.")
END_NOT_CONFIRMED = Wording("End not confirmed: the page could not send its details.")
AMBIGUOUS = Wording("Another conversation with the same party was open: it may belong to that one.")
OTHER_START = Wording("Its answer was reported with another start time.")
SAME_START = Wording("It was reported with the start time of an earlier call of the same number.")
OTHER_SPELLING = Wording("The number was written in another way.")
WITHHELD = Wording("The number is withheld: linked by order in time.")
VOICEMAIL_AS_CALL = Wording("The page reported the voicemail as an accepted call.")
BOTH_PRODUCTS = Wording("Contact Center and Work reported the same call.")
LEFT_VOICEMAIL = Wording("The caller left a voicemail afterwards.")
AFTER_REJECTED = Wording("Left after a call that was not answered.")
JOINED = Wording("You joined it with another.")
SPLIT = Wording("You took events out of it.")
SPLIT_OFF = Wording("You made it from events of another.")
SAME_THREAD = Wording("Part of an e-mail thread.")

#: What was noticed while it was open -> its sentence.
GAPS = {
    "reload": Wording("The page was reloaded meanwhile."),
    "sleep": Wording("The computer was asleep meanwhile."),
    "resume": Wording("The computer was asleep meanwhile."),
    "kill": Wording("The app was not running for a while meanwhile."),
    "start": Wording("The app was restarted meanwhile."),
    "renderer_gone": Wording("The page crashed meanwhile."),
    "deaf": Wording("The page did not answer for a while meanwhile."),
    "network_down": Wording("The network was down meanwhile."),
    "clock": Wording("The computer's clock was set meanwhile."),
}

#: The same, where something that was heard is missing.
LOSSES = {
    "loss": Wording("Entries of that time are missing from the records."),
    "restored": Wording("Entries of that time are missing from the records."),
    "overflow": Wording("Events of that time could not be saved."),
}

#: Said of an interaction that was open in such a time.
MEANWHILE = frozenset({*GAPS.values(), *LOSSES.values()})
#: Said of an interaction as a whole: true whichever of its events are taken out.
LASTING = MEANWHILE | {BOTH_PRODUCTS, LEFT_VOICEMAIL, AFTER_REJECTED, SAME_THREAD, SPLIT, SPLIT_OFF}

_LEAVES: dict[str, Confidence] = {
    AMBIGUOUS: Confidence.UNCERTAIN,
    BEGINNING_LOST: Confidence.LIKELY,
    ANSWER_LOST: Confidence.LIKELY,
    END_NOT_CONFIRMED: Confidence.LIKELY,
    OTHER_SPELLING: Confidence.LIKELY,
    OTHER_START: Confidence.LIKELY,
    SAME_START: Confidence.LIKELY,
    WITHHELD: Confidence.LIKELY,
    VOICEMAIL_AS_CALL: Confidence.LIKELY,
}
_ORDER = (Confidence.CERTAIN, Confidence.LIKELY, Confidence.UNCERTAIN)


def confidence_of(reasons: Collection[str]) -> Confidence:
    """How sure these reasons leave us, at best certain."""
    if not reasons:
        return Confidence.CERTAIN
    return max((_LEAVES.get(reason, Confidence.CERTAIN) for reason in reasons), key=_ORDER.index, default=_ORDER[0])
