"""A model agent, and a mangler between the page and the reconstructor: messages come twice, late, out of order or not
at all, the page is loaded anew and tells again what is open, the app is killed, the computer sleeps, its clock jumps.

``LONG_TESTS=N`` runs N times as many examples, other ones each time.
"""

from __future__ import annotations

import os
import tempfile
from copy import deepcopy
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from maestro_desktop.core.changes import LedgerKind
from maestro_desktop.core.interactions.fold import Folded, Reconstructor
from maestro_desktop.core.interactions.model import SETTLED_STATES, Interaction
from maestro_desktop.core.interactions.state import SIGN_IN, TELLING_ANEW, FoldState
from maestro_desktop.core.ledger import LedgerRow
from maestro_desktop.core.policy import Policy
from maestro_desktop.core.protocol.parsing import Accepted, Parser
from maestro_desktop.core.store import Store
from maestro_desktop.core.switchboard import Switchboard
from tests.core.events import MEDIA, MORNING, Conversation, Message, text, voice

_LONG = int(os.environ.get("LONG_TESTS", "0"))
_RECONSTRUCTOR = Reconstructor(Parser())
#: What may be heard of a number: three spellings each.
_NUMBERS = (
    ("+442079460018", "020 7946 0018", "0044 20 7946 0018"),
    ("+442079460019", "020 7946 0019", "tel:+442079460019"),
    ("+442079460020", "(020) 7946-0020", "sip:+442079460020@pbx.example"),
    ("+12025550143", "001 202 555 0143", "+1 (202) 555-0143"),
    ("4711", "4711", "4711"),
    ("", "anonymous", "Private"),
)
_WRITTEN = ("web_chat", "email", "email-reply", "email-draft")
_TELEPHONE = ("voice-cc", "voice-uc", "voicemail")
#: Limits of the mangler, ms: what comes later than that is beyond what can be put right.
_MOST_DELAY = 25_000
_APART = 130_000
_DISTURBANCES = (
    "reload",
    "renderer_gone",
    "kill",
    "sleep",
    "network_down",
    "clock",
    "slip",
    "idle",
    "nonsense",
)


@dataclass
class Truth:
    """One conversation: what the page will say of it, and what of that arrived."""

    number: int
    medium: str
    party: int
    direction: str
    answered: bool
    odd: bool
    began: int
    steps: tuple[str, ...]
    accepted_at: int = 0
    over_at: int = 0
    said: list[str] = field(default_factory=list)
    messages: dict[str, Message] = field(default_factory=dict)
    #: Ledger row -> step.
    rows: dict[int, str] = field(default_factory=dict)
    heard_at: dict[str, int] = field(default_factory=dict)
    last: int = 0
    #: The same as the fold counts time: less, where the clock was set or slipped.
    last_counted: int = 0
    mangled: bool = False
    #: What was done to it can't be told from another conversation by anybody.
    hopeless: bool = False
    twin: Truth | None = None
    #: When it began by what its end tells, where that is not when it was offered; UTC ms.
    connected: int | None = None

    @property
    def is_written(self) -> bool:
        return self.medium in _WRITTEN

    @property
    def is_over(self) -> bool:
        return len(self.said) == len(self.steps)

    @property
    def talked_s(self) -> int:
        return (self.over_at - self.accepted_at) // 1000 if self.answered else 0

    @property
    def arrived(self) -> set[str]:
        return set(self.rows.values())

    @property
    def may_stand_open(self) -> bool:
        """Whether its end was not heard, or something was made of it that nothing ends."""
        return self.hopeless or "terminated" not in self.arrived

    @property
    def kind(self) -> tuple[str, str, int]:
        """What it shares with those it might be taken for."""
        return (
            self.medium.partition("-")[0] if self.medium.startswith("email") else self.medium,
            self.direction,
            self.party,
        )

    def notes(self, step: str) -> str:
        return f"{'last' if step == 'terminated' else 'first'} notes of {self.number}"

    def transcript(self, step: str) -> str:
        return f"talk of {self.number}{', to its end' if step == 'terminated' else ''}"

    def message(self, step: str, spelling: int) -> Message:
        spelled = _NUMBERS[self.party][spelling]
        if self.is_written:
            spelled = f"caller{self.party}@example.com"
        life = Conversation(
            self.medium,
            party=spelled,
            direction=self.direction,
            began=self.began,
            ring=self.accepted_at - self.began,
            talked_s=self.talked_s,
            notes=self.notes(step),
            disposition=f"code of {self.number}",
            transcript=self.transcript(step),
            mail=str(5_550_000 + self.number),
            steps=self.steps,
        )
        made = life.message(step)
        for name in ("endTime", "startTime"):
            if made["data"].get(name) and name == "endTime":
                made["data"][name] = str(self.over_at)
            elif made["data"].get(name) and self.connected is not None:
                made["data"][name] = str(self.connected)
        if self.odd and step == "accepted":
            made = voice("accepted", party=spelled, direction=self.direction)
        made["data"]["eventId"] = f"{self.number}-{step}"
        return made

    @property
    def may_begin_again(self) -> bool:
        """Whether its offer under another id may as well be another conversation: a call that has no time in it or a
        chat that is over, and a withheld number equals nothing."""
        moved_on = self.arrived != {"offered"}
        match self.medium:
            case "voice-uc":
                return False
            case "voice-cc" | "voicemail":
                return moved_on or self.is_withheld
            case _:
                return "terminated" in self.arrived or self.is_withheld

    @property
    def is_withheld(self) -> bool:
        return self.party == 5 and not self.is_written

    # -- what must be known of it, going by what arrived --------------------------------------------------------------

    @property
    def was_answered(self) -> bool:
        arrived = self.arrived
        if arrived & {"accepted", "completed"}:
            return True
        return "terminated" in arrived and (
            self.medium.startswith("email") or (self.medium in _TELEPHONE and self.talked_s > 0)
        )

    @property
    def state(self) -> str:
        arrived = self.arrived
        if "terminated" in arrived:
            if self.was_answered:
                return "ended"
            return "missed" if self.direction == "inbound" else "no_answer"
        if "completed" in arrived:
            return "wrap_up"
        return "active" if "accepted" in arrived else "offered"


@dataclass(frozen=True)
class Held:
    due: int
    truth: Truth
    step: str


class Mangler(RuleBasedStateMachine):
    """``steady`` is the true time (and the page's); the wall clock of the rows is ``skew`` off it."""

    @initialize()
    def sign_in(self) -> None:
        self.steady = MORNING
        self.skew = 0
        self.state = FoldState()
        self.found: dict[str, Interaction] = {}
        self.rows: list[LedgerRow] = []
        self.snapshots: list[tuple[int, str]] = [(0, self.state.to_json())]
        self.truths: list[Truth] = []
        self.held: list[Held] = []
        self.copies = 0
        self.accepted: set[int] = set()
        self.crowded: set[int] = set()
        self.anew_until = 0
        self.clock_is_wrong = False
        self._note({"note": "start", "region": "GB"})

    # -- the way in ---------------------------------------------------------------------------------------------------

    def _row(self, kind: LedgerKind, content: str) -> Folded:
        self.clock_is_wrong |= self.skew != 0
        row = LedgerRow(len(self.rows) + 1, self.steady + self.skew, kind, content)
        self.rows.append(row)
        before = self.state
        kept = replace(before, open=dict(before.open), ended=dict(before.ended), near=dict(before.near))
        folded = _RECONSTRUCTOR.fold(before, row)
        assert before == kept, "the state that went in is unchanged"
        for old, new in folded.changed:
            self._check_change(old, new)
            self.found[new.id] = new
        self.state = folded.state
        if isinstance(folded.message, Accepted):
            self.accepted.add(row.seq)
        if len(self.rows) % 7 == 0:
            self.snapshots = [*self.snapshots[-3:], (row.seq, self.state.to_json())]
        return folded

    def _check_change(self, old: Interaction | None, new: Interaction) -> None:
        known = self.found.get(new.id)
        assert old == known, "what it was before is what was told last"
        if known is None:
            assert new.revision == 1
            return
        same = replace(known, seqs=()) == replace(new, seqs=())
        assert (new.revision == known.revision) if same else (new.revision > known.revision)
        assert known.log_entry in (None, new.log_entry), "the id of a log entry never changes"
        assert new.log_revision >= known.log_revision
        assert set(new.seqs) >= set(known.seqs)

    def _note(self, note: dict[str, Any]) -> None:
        if note["note"] in ("reload", "renderer_gone", "start"):
            self.anew_until = self.steady + SIGN_IN + TELLING_ANEW
        self._row(LedgerKind.NOTICED, text(note))

    def _deliver(self, truth: Truth, step: str, message: Message) -> None:
        self._give_up_on(truth)
        self._row(LedgerKind.RECEIVED, text(message))
        seq = len(self.rows)
        assert seq in self.accepted, message
        truth.rows[seq] = step
        truth.heard_at[step] = self.steady
        truth.last = self.steady
        truth.last_counted = self.state.now
        self._mark_crowded(truth)

    def _give_up_on(self, truth: Truth) -> None:
        """What rang too long has timed out; what is told so that nobody can tell."""
        if truth.arrived == {"offered"} and self.steady - max(truth.heard_at.values()) > 175_000:
            truth.hopeless = True
        # What took no time was rejected: an answer after that is of something else.
        if truth.medium in ("voice-cc", "voicemail") and truth.answered and truth.is_over and not truth.talked_s:
            truth.hopeless = True

    def _mark_crowded(self, truth: Truth) -> None:
        """Conversations with one party on one medium at about the same time can be taken for each other."""
        for other in self.truths:
            if other is truth:
                continue
            at_once = not other.is_over or truth.began - _APART < other.last
            at_once = at_once or (bool(truth.rows) and self.state.now - _APART < other.last_counted)
            if other.kind == truth.kind:
                # What a new page tells first may be what the old one did not tell the end of.
                may_go_on = other.may_stand_open and self.steady < self.anew_until
                crowded = at_once or may_go_on or self._has_lost_its_end(other, truth)
            elif self._sounds_like(other, truth):
                crowded = (at_once and other.may_stand_open) or self._has_lost_its_end(other, truth)
            else:
                crowded = False
            if crowded:
                self.crowded |= {truth.number, other.number}

    @staticmethod
    def _sounds_like(one: Truth, other: Truth) -> bool:
        """A call and an accepted voicemail of one party look the same: only the rest of the stream tells them apart."""
        if {one.medium, other.medium} != {"voice-cc", "voicemail"} or one.kind[1:] != other.kind[1:]:
            return False
        call = one if one.medium == "voice-cc" else other
        # Of a withheld number it is the call that rings.
        return one.odd or other.odd or not call.is_withheld or "offered" not in (call.arrived or {"offered"})

    def _has_lost_its_end(self, other: Truth, truth: Truth) -> bool:
        """Whether another conversation may stand open although it is over, and what is told of the next can't be told
        from its end: the start of a call tells them apart, if the clock is right; an answer and a chat have none."""
        if truth.medium == "voice-uc" or truth.medium.startswith("email"):
            return False
        if not other.may_stand_open:
            return False
        is_answer_of_either = (other.hopeless or other.arrived == {"offered"}) and truth.answered
        return self.clock_is_wrong or truth.medium not in _TELEPHONE or is_answer_of_either

    def _pass(self, ms: int) -> None:
        """Let time pass, but never so much that something that rings times out; what was held back comes when it is
        due."""
        ringing = [max(t.heard_at.values()) for t in self.truths if t.arrived == {"offered"}]
        end = min([self.steady + ms, *(last + 170_000 for last in ringing)])
        self._release(end)
        self.steady = max(self.steady + 1, end)

    def _release(self, end: int) -> None:
        for held in sorted(self.held, key=lambda held: held.due):
            if held.due <= end:
                self.held.remove(held)
                self.steady = max(self.steady + 1, held.due)
                self._deliver(held.truth, held.step, held.truth.messages[held.step])

    def _open(self) -> list[Truth]:
        return [truth for truth in self.truths if not truth.is_over]

    # -- what the agent does ------------------------------------------------------------------------------------------

    @rule(
        medium=st.sampled_from((*MEDIA, "twins", "late twins", "odd voicemail")),
        party=st.integers(0, len(_NUMBERS) - 1),
        direction=st.sampled_from(["inbound", "inbound", "outbound"]),
        answered=st.booleans(),
        pause=st.integers(1, 200),
        spelling=st.integers(0, 2),
        how=st.sampled_from(["plain", "plain", "plain", "plain", "drop", "hold"]),
        later=st.integers(1, _MOST_DELAY),
    )
    def begin(
        self,
        medium: str,
        party: int,
        direction: str,
        answered: bool,
        pause: int,
        spelling: int,
        how: str,
        later: int,
    ) -> None:
        self._pass(pause * 1_000)
        if medium.endswith("twins"):
            pair = [self._new(m, party, direction, answered, False) for m in ("voice-cc", "voice-uc")]
            pair[0].twin, pair[1].twin = pair[1], pair[0]
            for truth in pair:
                # Told to begin at the same moment, or known to be one only when the ends tell when they did.
                truth.began = truth.last = self.steady
                self._say(truth, "offered", spelling)
                self._pass(13_000 if medium.startswith("late") else 1_500)
            if medium.startswith("late"):
                pair[0].connected = pair[1].began
            return
        odd = medium == "odd voicemail"
        truth = self._new("voicemail" if odd else medium, party, direction, answered or odd, odd)
        self._say(truth, truth.steps[0], spelling, how, later)

    def _new(self, medium: str, party: int, direction: str, answered: bool, odd: bool) -> Truth:
        answered = answered or medium.startswith("email")
        steps = Conversation(medium).usual().steps if answered else ("offered", "terminated")
        truth = Truth(len(self.truths), medium, party, direction, answered, odd, self.steady, steps)
        truth.accepted_at = truth.over_at = truth.last = self.steady
        self.truths.append(truth)
        self._mark_crowded(truth)
        return truth

    def _say(self, truth: Truth, step: str, spelling: int, how: str = "plain", later: int = 0) -> None:
        truth.said.append(step)
        truth.messages[step] = truth.message(step, spelling)
        truth.last = self.steady
        if how == "drop":
            truth.mangled = True
            truth.hopeless = truth.hopeless or truth.odd
        elif how == "hold":
            truth.mangled = True
            truth.hopeless = truth.hopeless or truth.odd
            self.held.append(Held(self.steady + later, truth, step))
        else:
            self._deliver(truth, step, truth.messages[step])

    @precondition(lambda self: self._open())
    @rule(
        which=st.integers(0, 20),
        seconds=st.integers(1, 90),
        spelling=st.integers(0, 2),
        how=st.sampled_from(["plain", "plain", "plain", "drop", "hold"]),
        later=st.integers(1, _MOST_DELAY),
    )
    def go_on(self, which: int, seconds: int, spelling: int, how: str, later: int) -> None:
        truth = self._open()[which % len(self._open())]
        self._pass(seconds * 1_000)
        step = truth.steps[len(truth.said)]
        if step == "accepted":
            truth.accepted_at = truth.over_at = self.steady
        elif step == "completed" or (step == "terminated" and "completed" not in truth.steps):
            truth.over_at = self.steady
        self._say(truth, step, spelling, how, later)

    # -- what is done to it -------------------------------------------------------------------------------------------

    @precondition(lambda self: any(truth.rows for truth in self.truths))
    @rule(which=st.integers(0, 50), same_id=st.booleans())
    def again(self, which: int, same_id: bool) -> None:
        """A message comes twice, within a minute."""
        fresh = [
            (truth, step) for truth in self.truths for step, at in truth.heard_at.items() if self.steady - at <= 50_000
        ]
        if fresh:
            truth, step = fresh[which % len(fresh)]
            truth.mangled = True
            self._repeat(truth, step, same_id)

    def _repeat(self, truth: Truth, step: str, same_id: bool, *, replayed: bool = False) -> None:
        message = deepcopy(truth.messages[step])
        if not same_id:
            self.copies += 1
            message = self._in_other_words(truth, message)
            truth.hopeless = truth.hopeless or (
                step == "offered" and truth.may_begin_again and not (replayed and not truth.is_withheld)
            )
        self._deliver(truth, step, message)

    def _in_other_words(self, truth: Truth, message: Message) -> Message:
        """The same under a new id, as another build of the page may write it."""
        data = {**message["data"], "eventId": str(self.copies)}
        spelled = _NUMBERS[truth.party]
        if data["searchContext"] in spelled and not truth.is_withheld:
            data["searchContext"] = spelled[self.copies % 3]
        if self.copies % 2:
            data["told"] = self.steady
        if self.copies % 5 == 0:
            del data["schemaVersion"]
        return {"data": dict(reversed(data.items())), **{k: v for k, v in message.items() if k != "data"}}

    @rule(what=st.sampled_from(_DISTURBANCES), seconds=st.integers(1, 160), number=st.integers(0, 3))
    def disturb(self, what: str, seconds: int, number: int) -> None:
        """One rule for all, so that most steps are conversations."""
        match what:
            case "reload" | "renderer_gone":
                self._load_anew(what, seconds)
            case "kill":
                self._kill(seconds, number)
            case "sleep" | "network_down":
                self._note({"note": what})
                self._pass(seconds * 1_000)
                self._note({"note": {"sleep": "resume"}.get(what, "network_up")})
            case "clock":
                self.skew += (-3_600_000, 3_600_000, 365 * 86_400_000, -1_000)[number]
                self._note({"note": "clock"})
            case "slip":
                # Backwards, and nobody noticed.
                self.skew -= seconds * 30_000
            case "idle":
                self._pass(seconds * 1_000)
                self._note({"note": "idle"})
            case _:
                self._talk_nonsense()

    def _load_anew(self, note: str, seconds: int) -> None:
        """The page is loaded anew and tells again what is open, under new ids. Nothing of the old page comes later."""
        self._pass(1)
        self._release(self.steady + _MOST_DELAY)
        self._note({"note": note})
        # It takes as long as somebody needs to sign in.
        self._pass(seconds * 5_000)
        for truth in [t for t in self.truths if t.rows and not t.is_over]:
            for step in [s for s in truth.said if s in truth.heard_at]:
                truth.mangled = True
                self._repeat(truth, step, same_id=False, replayed=True)

    def _kill(self, seconds: int, back: int) -> None:
        """The app dies and starts from the state it had written down last, or from an older one."""
        seq, kept = self.snapshots[-1 - back % len(self.snapshots)]
        state, found = FoldState.from_json(kept), {}
        for row in self.rows[seq:]:
            folded = _RECONSTRUCTOR.fold(state, row)
            state = folded.state
            found.update({after.id: after for _, after in folded.changed})
        assert state == self.state
        assert {id: self.found[id] for id in found} == found
        self.state = state
        self._pass(seconds * 1_000)
        self._note({"note": "start", "region": "GB"})

    def _talk_nonsense(self) -> None:
        """What contradicts the contract is nobody's event."""
        claimed = {id: one.seqs for id, one in self.found.items()}
        for message in (
            {**voice("terminated"), "eventType": "mashell-voice-phone-terminated-cc-event-v9"},
            voice("offered", direction="sideways"),
            {"eventType": "mashell-email-accepted-cc-event-v1", "status": "failed", "data": {}},
        ):
            self._row(LedgerKind.RECEIVED, text(message))
        assert claimed == {id: one.seqs for id, one in self.found.items()}

    # -- what must hold -----------------------------------------------------------------------------------------------

    @invariant()
    def every_event_is_in_exactly_one_interaction(self) -> None:
        claimed = [seq for interaction in self.found.values() for seq in interaction.seqs]
        assert len(claimed) == len(set(claimed))
        assert set(claimed) == self.accepted
        assert all(interaction.seqs for interaction in self.found.values()), "nothing is invented"

    @invariant()
    def what_arrived_is_told(self) -> None:
        for truth in self.truths:
            self._give_up_on(truth)
            if truth.rows and truth.number not in self.crowded and not truth.hopeless:
                self._check(truth)

    def _check(self, truth: Truth) -> None:
        found = [i for i in self.found.values() if set(i.seqs) & set(truth.rows)]
        assert len(found) == 1, ("one interaction", truth, found)
        (one,) = found
        assert sorted(one.seqs) == sorted(truth.rows), ("its events", truth, one)
        assert (one.state, one.answered) == (truth.state, truth.was_answered), (truth, one)
        over = truth.arrived & {"completed", "terminated"}
        if over and truth.medium in _TELEPHONE:
            assert one.duration_s == truth.talked_s, (truth, one)
        if over and truth.medium in ("web_chat", "sms", "whatsapp"):
            assert one.transcript == truth.transcript(max(over))
        if "terminated" in truth.arrived and truth.medium in ("voice-cc", "voicemail"):
            assert (one.disposition, one.page_notes) == (f"code of {truth.number}", truth.notes("terminated"))
        assert bool(one.log_entry) == (one.state in SETTLED_STATES)
        if one.log_entry and truth.twin is None:
            sharing = [i for i in self.found.values() if (i.log_entry, i.product) == (one.log_entry, one.product)]
            assert sharing == [one], "one entry, one conversation"
        if truth.twin is not None and truth.party != 5 and truth.party != 4 and truth.twin.rows:
            self._check_twins(truth, truth.twin, one)
        if not truth.mangled:
            assert one.offered_at is not None or truth.medium.startswith("email")
            assert "beginning" not in " ".join(one.reasons)

    def _check_twins(self, truth: Truth, twin: Truth, one: Interaction) -> None:
        if {truth.number, twin.number} & self.crowded or twin.hopeless:
            return
        late = next((each for each in (truth, twin) if each.connected is not None), None)
        if late is not None and not late.arrived & {"completed", "terminated"}:
            return
        other = next(i for i in self.found.values() if set(i.seqs) & set(twin.rows))
        assert other.id in one.linked
        assert one.id in other.linked
        if one.log_entry and other.log_entry:
            assert one.log_entry == other.log_entry

    def teardown(self) -> None:
        """In one go it is the same, and whatever the agent looked at in between."""
        if not hasattr(self, "rows"):
            return
        run, found = _RECONSTRUCTOR.run(FoldState()), {}
        for row in self.rows:
            found.update({after.id: after for _, after in run.take(row).changed})
            if row.seq % 11 == 0:
                looked_at = run.state
                kept = looked_at.to_json()
            elif row.seq % 11 == 3 and row.seq > 11:
                assert looked_at.to_json() == kept, "a state that was taken out of a run stays as it is"
        assert (run.state, found) == (self.state, self.found)


class Stored(Mangler):
    """The same through ledger and store: live, and after a rebuild."""

    def teardown(self) -> None:
        super().teardown()
        if not hasattr(self, "rows"):
            return
        with tempfile.TemporaryDirectory() as folder:
            store = Store.open(Path(folder) / "maestro.db", None)
            board = Switchboard(
                store, _RECONSTRUCTOR, policy=Policy(region="GB"), clock_ms=lambda: self.steady, new_id=lambda: "dial"
            )
            for row in self.rows:
                board.replay(row.at_ms, row.kind, row.text)
            for _ in range(2):
                kept = {i.id: i for i in board.history.page(limit=-1)}
                entries = list(board.history.log_entries())
                assert kept == self.found
                assert {e.id for e in entries} == {i.log_entry for i in kept.values() if i.log_entry}
                assert not any(entry.withdrawn for entry in entries)
                assert board.rebuild() == len(self.rows)
            assert list(board.history.log_entries()) == entries
            store.close()


def test_the_end_of_the_second_of_two_calls_that_both_products_report() -> None:
    """Found in a run: the end of the first at the contact centre is lost."""
    mangler = Mangler()
    twice = {"answered": False, "direction": "outbound", "how": "plain", "later": 1, "party": 4, "spelling": 0}
    go_on = {"which": 0, "later": 1, "seconds": 1, "spelling": 0}
    mangler.sign_in()
    for _ in range(5):
        mangler.disturb("idle", seconds=160, number=0)
    mangler.begin(medium="late twins", pause=178, **twice)
    mangler.go_on(**{**go_on, "how": "drop"})
    mangler.go_on(**{**go_on, "how": "plain", "seconds": 63})
    mangler.disturb("idle", seconds=90, number=0)
    mangler.begin(medium="late twins", pause=178, **twice)
    mangler.go_on(**{**go_on, "how": "plain"})
    assert not {0, 2} & mangler.crowded, "they can be told apart"
    mangler.every_event_is_in_exactly_one_interaction()
    mangler.what_arrived_is_told()
    mangler.teardown()


def _often(examples: int) -> settings:
    """A few examples, the same in every run; many others on demand."""
    return settings(
        max_examples=examples * max(1, _LONG),
        derandomize=not _LONG,
        stateful_step_count=40,
        phases=[Phase.generate],
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
    )


class TestMangler(Mangler.TestCase):  # type: ignore[valid-type, misc]
    settings = _often(200)


class TestStored(Stored.TestCase):  # type: ignore[valid-type, misc]
    settings = _often(15)
