"""The sentences that say why an interaction is as it is, and how sure each leaves us.

Confidence is what the weakest of its reasons leaves: take the reason away (a late event fills the gap), and
the confidence is back.
"""

from __future__ import annotations

from collections.abc import Collection

from maestro_desktop.core.interactions.model import Confidence

BEGINNING_LOST = "Its beginning was not reported."
ANSWER_LOST = "The answer was not reported; what came after it was."
END_LOST = "Its end was never reported."
END_NOT_CONFIRMED = "End not confirmed: the page could not send its details."
AMBIGUOUS = "Another conversation with the same party was open: it may belong to that one."
OTHER_START = "Its answer was reported with another start time."
SAME_START = "It was reported with the start time of an earlier call of the same number."
OTHER_SPELLING = "The number was written in another way."
WITHHELD = "The number is withheld: linked by order in time."
VOICEMAIL_AS_CALL = "The page reported the voicemail as an accepted call."
BOTH_PRODUCTS = "Contact Center and Work reported the same call."
LEFT_VOICEMAIL = "The caller left a voicemail afterwards."
AFTER_REJECTED = "Left after a call that was not answered."
JOINED = "You joined it with another."
SPLIT = "You took events out of it."
SPLIT_OFF = "You made it from events of another."
SAME_THREAD = "Part of an e-mail thread."

#: What was noticed while it was open -> its sentence.
GAPS = {
    "reload": "The page was reloaded meanwhile.",
    "sleep": "The computer was asleep meanwhile.",
    "resume": "The computer was asleep meanwhile.",
    "kill": "The app was not running for a while meanwhile.",
    "start": "The app was restarted meanwhile.",
    "renderer_gone": "The page crashed meanwhile.",
    "deaf": "The page did not answer for a while meanwhile.",
    "network_down": "The network was down meanwhile.",
    "clock": "The computer's clock was set meanwhile.",
}

#: The same, where something that was heard is missing.
LOSSES = {
    "loss": "Entries of that time are missing from the records.",
    "restored": "Entries of that time are missing from the records.",
    "overflow": "Events of that time could not be saved.",
}

#: Said of an interaction that was open in such a time.
MEANWHILE = frozenset({*GAPS.values(), *LOSSES.values()})
#: Said of an interaction as a whole: true whichever of its events are taken out.
LASTING = MEANWHILE | {BOTH_PRODUCTS, LEFT_VOICEMAIL, AFTER_REJECTED, SAME_THREAD, SPLIT, SPLIT_OFF}

_LEAVES = {
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
