"""A model agent who holds several conversations at once; what the reconstructor says must be the model's truth."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from maestro_desktop.core.changes import LedgerKind
from maestro_desktop.core.interactions.fold import Reconstructor
from maestro_desktop.core.interactions.model import Interaction
from maestro_desktop.core.interactions.state import FoldState
from maestro_desktop.core.ledger import LedgerRow
from maestro_desktop.core.protocol.parsing import Parser
from tests.core.desk import bounded
from tests.core.events import MEDIA, MORNING, Conversation, text

_RECONSTRUCTOR = Reconstructor(Parser())
_PARTIES = ("+442079460018", "+442079460019", "+12025550143", "4711")


@dataclass
class Truth:
    """One conversation of the model: the steps it will take, and how many of them the page has reported."""

    medium: str
    party: str
    direction: str
    number: int
    steps: tuple[str, ...]
    began: int = 0
    over: int = 0
    talked_s: int = 0
    reported: list[str] = field(default_factory=list)
    seqs: list[int] = field(default_factory=list)

    def message(self, step: str) -> Any:
        conversation = Conversation(
            self.medium,
            party=self.party,
            direction=self.direction,
            began=self.began,
            ring=0,
            talked_s=self.talked_s,
            notes=f"notes of {self.number}",
            transcript=f"talk of {self.number}",
            mail=str(5_000 + self.number),
            steps=self.steps,
        )
        return conversation.message(step)

    @property
    def state(self) -> str:
        match self.reported[-1]:
            case "offered":
                return "offered"
            case "accepted":
                return "active"
            case "completed":
                return "wrap_up"
            case _ if "accepted" in self.steps or self.medium.startswith("email"):
                return "ended"
            case _:
                return "missed" if self.direction == "inbound" else "no_answer"


class Agent(RuleBasedStateMachine):
    """Undisturbed: every event comes, once and in order. One thing at a time is on offer per party and medium, as it
    is for an agent: a second one from the same party rings only when the first was answered or is over."""

    @initialize()
    def sign_in(self) -> None:
        self.now = MORNING
        self.state = FoldState()
        self.found: dict[str, Interaction] = {}
        self.rows: list[LedgerRow] = []
        self.truths: list[Truth] = []
        self._fold(LedgerKind.NOTICED, '{"note": "start", "region": "GB"}')

    def _fold(self, kind: LedgerKind, content: str) -> None:
        row = LedgerRow(len(self.rows) + 1, self.now, kind, content)
        self.rows.append(row)
        folded = _RECONSTRUCTOR.fold(self.state, row)
        self.state = folded.state
        self.found.update({after.id: after for _, after in folded.changed})

    def _pass(self, ms: int) -> None:
        """Never so long that something that rings times out: that would be a disturbance."""
        left = [170_000 - (self.now - truth.began) for truth in self._open() if truth.reported == ["offered"]]
        self.now += max(1, min([ms, *left]))

    def _report(self, truth: Truth, step: str) -> None:
        truth.reported.append(step)
        self._fold(LedgerKind.RECEIVED, text(truth.message(step)))
        truth.seqs.append(len(self.rows))

    def _open(self) -> list[Truth]:
        return [truth for truth in self.truths if len(truth.reported) < len(truth.steps)]

    @rule(
        medium=st.sampled_from(MEDIA),
        party=st.sampled_from(_PARTIES),
        direction=st.sampled_from(["inbound", "outbound"]),
        answered=st.booleans(),
    )
    def begin(self, medium: str, party: str, direction: str, answered: bool) -> None:
        if medium in ("web_chat", "email", "email-reply", "email-draft"):
            party = f"{party.strip('+')}@example.com"
        alike = [t for t in self._open() if (t.medium, t.party, t.direction) == (medium, party, direction)]
        # Two messages of one person on one medium are one conversation to the page; two calls are not.
        if any(not medium.startswith("voice-") or t.reported == ["offered"] or t.talked_s == 0 for t in alike):
            return
        # Who leaves a message does not ring at the same time: the page names an accepted voicemail as a call.
        ringing = [t for t in self._open() if t.medium == "voice-cc" and t.reported == ["offered"]]
        if medium == "voicemail" and (party, direction) in [(t.party, t.direction) for t in ringing]:
            return
        usual = Conversation(medium).usual().steps
        steps = usual if answered or medium.startswith("email") else ("offered", "terminated")
        self._pass(5_000)
        truth = Truth(medium, party, direction, len(self.truths), steps, began=self.now)
        self.truths.append(truth)
        self._report(truth, steps[0])

    @precondition(lambda self: self._open())
    @rule(which=st.integers(0, 20), seconds=st.integers(1, 60))
    def go_on(self, which: int, seconds: int) -> None:
        truth = self._open()[which % len(self._open())]
        self._pass(seconds * 1_000)
        step = truth.steps[len(truth.reported)]
        if step == "accepted":
            truth.talked_s = seconds
        self._report(truth, step)

    @rule(seconds=st.integers(1, 30))
    def wait(self, seconds: int) -> None:
        self._pass(seconds * 1_000)
        self._fold(LedgerKind.NOTICED, '{"note": "idle"}')

    @invariant()
    def the_log_is_the_truth(self) -> None:
        by_first = {interaction.seqs[0]: interaction for interaction in self.found.values()}
        assert set(by_first) == {truth.seqs[0] for truth in self.truths}
        for truth in self.truths:
            found = by_first[truth.seqs[0]]
            assert list(found.seqs) == truth.seqs, (truth, found.reasons)
            assert found.state == truth.state
            assert found.party.normalised == truth.party
            assert found.answered == ("accepted" in truth.reported or truth.medium == "email-draft")
            if "completed" in truth.reported and truth.medium in ("web_chat", "sms", "whatsapp"):
                assert found.transcript == f"talk of {truth.number}"

    def teardown(self) -> None:
        """In one go it is the same, too."""
        if not hasattr(self, "rows"):
            return
        state, found = FoldState(), {}
        for row in self.rows:
            folded = _RECONSTRUCTOR.fold(state, row)
            state = folded.state
            found.update({after.id: after for _, after in folded.changed})
        assert (state, found) == (self.state, self.found)


class TestAgent(Agent.TestCase):  # type: ignore[valid-type, misc]
    settings = settings(bounded, max_examples=50, stateful_step_count=40)
