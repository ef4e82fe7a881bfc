"""An agent's day of eight hours as a recording, and what has to be known of each of its 600 interactions afterwards.

Written from the rules of the design alone: what each scene leads to is said beside what the page reports of it. The
same seed gives the same day. ``python -m tests.day.script > day.jsonl`` prints it for ``events replay``.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from tests.core.events import MORNING, Message, chat, clock_text, email, failed, sms, text, voice, voicemail

#: How often each scene is played; a scene may hold more than one interaction.
SCENES = {
    "details_lost": 5,
    "answered": 106,
    "called": 45,
    "not_reached": 20,
    "called_again": 10,
    "held": 10,
    "missed": 20,
    "missed_while_talking": 10,
    "passed_on": 10,
    "searched": 10,
    "withheld": 14,
    "work_answered": 40,
    "work_missed": 10,
    "both_products": 10,
    "declined_with_voicemail": 8,
    "ignored_with_voicemail": 7,
    "voicemail": 10,
    "voicemail_as_call": 5,
    "web_chat": 50,
    "sms": 29,
    "whatsapp": 30,
    "chat_missed": 10,
    "chat_over_lunch": 1,
    "mail": 30,
    "mail_reply": 30,
    "mail_draft": 15,
}
DAY_S = 8 * 3600
#: The computer sleeps over lunch; seconds after the morning.
ASLEEP_S = (4 * 3600, 4 * 3600 + 1_500)
RELOADS_S = (5_400, 12_600, 21_600)
#: The day's region: national numbers are British.
REGION = "GB"
_CHATS = ("web_chat", "sms", "whatsapp", "chat_missed")
_MAILS = ("mail", "mail_reply", "mail_draft")


@dataclass
class Truth:
    """One interaction as it must be known in the end. Times are UTC ms, durations s."""

    product: str
    family: str
    media: str
    direction: str
    party: str
    kind: str
    media_type: str = ""
    state: str = "ended"
    answered: bool = True
    offered_at: int | None = None
    accepted_at: int | None = None
    completed_at: int | None = None
    ended_at: int | None = None
    duration_s: int | None = None
    wrap_up_s: int | None = None
    disposition: str = ""
    notes: str = ""
    transcript: str = ""
    recording: str = ""
    confidence: str = "certain"
    #: The others that it is linked with; with a twin it shares its log entry.
    linked: list[Truth] = field(default_factory=list)
    twin: Truth | None = None
    #: The ledger rows that it is made from.
    seqs: list[int] = field(default_factory=list)

    @property
    def is_logged(self) -> bool:
        return self.state in ("ended", "missed", "no_answer")


@dataclass
class Report:
    """What the page reports of an interaction, and when: ``at`` in UTC ms."""

    at: int
    truth: Truth
    message: Message


Played = list[Report]


class Day:
    """The whole day, played once. ``lines`` are the recording; ``truths`` are in the order of their first report."""

    def __init__(self, seed: int = 1) -> None:
        self._chance = random.Random(seed)
        self._events = 0
        self._callers = self._people()
        self._guests = self._writers()
        self._mails = 0
        reports = sorted(self._play(), key=lambda report: report.at)
        self.lines = [*self._written(reports)]
        seen: dict[int, Truth] = {}
        for report in reports:
            seen.setdefault(id(report.truth), report.truth)
        self.truths = sorted(seen.values(), key=lambda truth: truth.seqs[0])

    # -- the recording ------------------------------------------------------------------------------------------------

    def _written(self, reports: Played) -> Iterator[str]:
        """One line a ledger row, so that the number of a line is the number of its row."""
        asleep, awake = (MORNING + second * 1000 for second in ASLEEP_S)
        notes = [(MORNING - 60_000, "start"), (asleep, "sleep"), (awake, "resume")]
        notes += [(self._good_for_reload(reports, MORNING + second * 1000), "reload") for second in RELOADS_S]
        notes += [(MORNING + DAY_S * 1000, "idle")]
        pending = [(at, 0, note) for at, note in notes] + [(r.at, 1, r) for r in reports]
        line = 0
        for at, _, what in sorted(pending, key=lambda each: each[:2]):
            line += 1
            if isinstance(what, str):
                yield text({"at": at, "note": what, **({"region": REGION} if what == "start" else {})})
                if what == "reload":
                    for again in self._told_again(reports, at):
                        line += 1
                        again.truth.seqs.append(line)
                        yield text({"at": again.at, "message": again.message})
                continue
            what.truth.seqs.append(line)
            yield text({"at": at, "message": what.message})

    @staticmethod
    def _open_at(reports: Played, at: int) -> list[Truth]:
        begun = {id(report.truth): report.truth for report in reports if report.at < at}
        return [truth for truth in begun.values() if truth.ended_at is not None and truth.ended_at > at]

    def _good_for_reload(self, reports: Played, at: int) -> int:
        """The next moment with enough to tell again, and nothing that its own first telling left unsure."""
        for moment in range(at, at + 1_800_000, 10_000):
            going_on = self._open_at(reports, moment)
            if len(going_on) >= 3 and all(truth.confidence == "certain" for truth in going_on):
                return moment
        raise AssertionError("nothing goes on for half an hour")

    def _told_again(self, reports: Played, at: int) -> Played:
        """What a page says that was loaded anew: all of what is open, under new ids."""
        going_on = {id(truth) for truth in self._open_at(reports, at)}
        return [
            replace(report, at=at, message=self._under_new_id(report.message))
            for report in reports
            if report.at < at and id(report.truth) in going_on
        ]

    # -- people -------------------------------------------------------------------------------------------------------

    @staticmethod
    def _people() -> Iterator[str]:
        """Each calls three or four times a day, hours apart."""
        british = [f"+4420794605{n:02}" for n in range(90)]
        american = [f"+120255501{n:02}" for n in range(20, 60)]
        internal = [f"47{n:02}" for n in range(10)]
        while True:
            yield from british
            yield from american
            yield from internal

    @staticmethod
    def _writers() -> Iterator[str]:
        while True:
            yield from (f"guest{n}@example.com" for n in range(60))

    def _spelt(self, number: str) -> str:
        """The number as one product or another writes it."""
        if number.startswith("+4420"):
            area, subscriber = number[5:9], number[9:]
            ways = [number, f"020 {area} {subscriber}", f"0044 20 {area} {subscriber}", f"(020) {area}-{subscriber}"]
        elif number.startswith("+1"):
            ways = [number, f"001 {number[2:5]} {number[5:8]} {number[8:]}"]
        else:
            ways = [number]
        return self._chance.choice(ways)

    # -- the course of the day ----------------------------------------------------------------------------------------

    def _play(self) -> Played:
        """Calls one after the other, chats in two lanes beside them, mails beside those."""
        calls = [name for name, count in SCENES.items() for _ in range(count) if name not in (*_CHATS, *_MAILS)]
        calls.remove("chat_over_lunch")
        # A failed end belongs to the one call that is open: these come before anything is left open.
        first, rest = calls[: SCENES["details_lost"]], calls[SCENES["details_lost"] :]
        chats = [name for name in _CHATS for _ in range(SCENES[name])]
        mails = [name for name in _MAILS for _ in range(SCENES[name])]
        for shuffled in (rest, chats, mails):
            self._chance.shuffle(shuffled)
        # A reply needs a mail to reply to.
        mails.remove("mail")
        mails.insert(0, "mail")
        reports = self._lane([*first, *rest], gap=(6, 72))
        reports += self._lane(chats[::2], gap=(80, 420))
        reports += self._lane(chats[1::2], gap=(80, 420))
        reports += self._lane(mails, gap=(40, 330))
        reports += self._chat("web_chat", MORNING + (ASLEEP_S[0] - 120) * 1000, talked=ASLEEP_S[1] - ASLEEP_S[0] + 300)
        return reports

    def _lane(self, names: list[str], gap: tuple[int, int]) -> Played:
        reports: Played = []
        now = MORNING + self._chance.randint(1, 30) * 1000
        for name in names:
            played = self._scene(name, now)
            asleep, awake = (MORNING + second * 1000 for second in ASLEEP_S)
            if any(asleep - 5_000 <= report.at <= awake + 5_000 for report in played):
                now = awake + self._chance.randint(6, 60) * 1000
                played = self._scene(name, now)
            reports += played
            now = max(report.at for report in played) + self._chance.randint(*gap) * 1000
        assert now < MORNING + (DAY_S - 200) * 1000, "the day is too short for this"
        return reports

    def _scene(self, name: str, at: int) -> Played:
        scenes: dict[str, Callable[[int], Played]] = {
            "details_lost": self._details_lost,
            "answered": lambda at: self._call(at)[0],
            "called": lambda at: self._call(at, direction="outbound")[0],
            "not_reached": lambda at: self._unanswered(at, direction="outbound")[0],
            "called_again": self._called_again,
            "held": self._held,
            "missed": lambda at: self._unanswered(at)[0],
            "missed_while_talking": self._missed_while_talking,
            "passed_on": lambda at: self._offer(at)[0],
            "searched": lambda at: self._offer(at)[0],
            "withheld": lambda at: self._call(at, party=self._chance.choice(["", "anonymous", "Private"]))[0],
            "work_answered": lambda at: self._call(at, product="UC", direction=self._either_way())[0],
            "work_missed": lambda at: self._unanswered(at, product="UC")[0],
            "both_products": self._both_products,
            "declined_with_voicemail": lambda at: self._with_voicemail(self._unanswered(at)),
            "ignored_with_voicemail": lambda at: self._with_voicemail(self._offer(at)),
            "voicemail": lambda at: self._voicemail(at, next(self._callers))[0],
            "voicemail_as_call": lambda at: self._voicemail(at, next(self._callers), as_call=True)[0],
            "chat_missed": lambda at: self._chat(self._chance.choice(["web_chat", "sms", "whatsapp"]), at, talked=None),
            "mail": self._mail,
            "mail_reply": self._reply,
            "mail_draft": self._draft,
        }
        if name in ("web_chat", "sms", "whatsapp"):
            return self._chat(name, at, talked=self._chance.randint(30, 240))
        return scenes[name](at)

    # -- calls --------------------------------------------------------------------------------------------------------

    def _call(
        self,
        at: int,
        *,
        party: str | None = None,
        product: str = "CC",
        direction: str = "inbound",
        talked: int | None = None,
        ring: int | None = None,
    ) -> tuple[Played, Truth]:
        """Offered, answered, talked, wrapped up."""
        known = next(self._callers) if party is None else party
        truth = self._caller(known, product, direction)
        rang = self._chance.randint(2, 6) if ring is None else ring
        truth.duration_s = self._chance.randint(8, 40) if talked is None else talked
        truth.offered_at, truth.accepted_at = at, at + rang * 1000
        over = truth.accepted_at + truth.duration_s * 1000
        truth.notes = self._chance.choice(["", "Asked for samples.", "Will call back.\nTwice.", "„Grüße“"])
        ended = self._times(truth, over)
        if self._chance.random() < 0.3:
            truth.recording = f"https://recordings.example.com/{self._chance.randint(1, 10**9)}"
            ended |= {"callRecording": truth.recording, "hasRecording": True}
        step = self._teller(truth, known)
        if product == "UC":
            truth.notes = ""
            truth.ended_at = over
            return [step(at, "offered"), step(truth.accepted_at, "accepted"), step(over, "terminated", **ended)], truth
        truth.completed_at, truth.wrap_up_s = over, self._chance.randint(3, 8)
        truth.ended_at = over + truth.wrap_up_s * 1000
        truth.disposition = self._chance.choice(["Sale", "No sale", "Complaint", ""])
        notes = {"notes": truth.notes}
        code = {"disposition_code": "1000" if truth.disposition else "", "lastTclCodeDesc": truth.disposition}
        played = [
            step(at, "offered"),
            step(truth.accepted_at, "accepted"),
            step(over, "completed", **ended, additionalData=notes),
            step(truth.ended_at, "terminated", **ended, additionalData={**notes, **code}),
        ]
        if self._chance.random() < 0.1:
            # The page tells the end a second time.
            last = played[-1]
            played.append(replace(last, at=last.at + 1_000, message=self._under_new_id(last.message)))
        return played, truth

    def _unanswered(self, at: int, *, product: str = "CC", direction: str = "inbound") -> tuple[Played, Truth]:
        """Offered and over: missed, or not reached."""
        party = next(self._callers)
        truth = self._caller(party, product, direction)
        truth.state, truth.answered = ("missed" if direction == "inbound" else "no_answer"), False
        truth.offered_at, truth.duration_s = at, 0
        truth.ended_at = at + self._chance.randint(4, 20) * 1000
        ended: dict[str, Any] = {"startTime": str(at), "endTime": str(truth.ended_at), "callDuration": "00:00:00"}
        if product == "CC":
            ended["additionalData"] = {"disposition_code": ""}
        step = self._teller(truth, party)
        return [step(at, "offered"), step(truth.ended_at, "terminated", **ended)], truth

    def _offer(self, at: int) -> tuple[Played, Truth]:
        """Offered and then nothing: somebody else took it, nobody did, or it was a search. Never called missed."""
        party = next(self._callers)
        truth = self._caller(party, "CC", "inbound")
        truth.state, truth.answered, truth.offered_at = "unresolved", False, at
        return [self._teller(truth, party)(at, "offered")], truth

    def _called_again(self, at: int) -> Played:
        """The same number twice: two calls, half a minute apart."""
        party = next(self._callers)
        first, truth = self._call(at, party=party)
        assert truth.ended_at is not None
        return first + self._call(truth.ended_at + 30_000, party=party)[0]

    def _held(self, at: int) -> Played:
        """A second call is answered while the first waits."""
        first, truth = self._call(at, talked=100)
        assert truth.accepted_at is not None
        return first + self._call(truth.accepted_at + 10_000)[0]

    def _missed_while_talking(self, at: int) -> Played:
        first, truth = self._call(at, talked=40)
        assert truth.accepted_at is not None
        return first + self._unanswered(truth.accepted_at + 5_000)[0]

    def _both_products(self, at: int) -> Played:
        """Work and Contact Center tell of one call: two rows, one log entry."""
        party = next(self._callers)
        while not party.startswith("+"):
            party = next(self._callers)
        first, older = self._call(at, party=party, ring=5)
        second, newer = self._call(at + 1_000, party=party, product="UC", ring=4, talked=older.duration_s)
        older.linked, newer.linked = [newer], [older]
        older.twin, newer.twin = newer, older
        return first + second

    def _details_lost(self, at: int) -> Played:
        """The page can't send how the call ended: what completed told is kept, and the end is not sure."""
        played, truth = self._call(at)
        played = [report for report in played if report.message["data"]["eventName"] != "terminated"]
        assert truth.ended_at is not None
        lost = failed("mashell-voice-phone-terminated-cc-event-v1")
        truth.disposition, truth.wrap_up_s, truth.confidence = "", None, "likely"
        return [*played, Report(truth.ended_at, truth, lost)]

    def _with_voicemail(self, call: tuple[Played, Truth]) -> Played:
        """The caller is sent to the voicemail, and leaves a message that is heard a little later."""
        played, truth = call
        message, left = self._voicemail(max(report.at for report in played) + 6_000, truth.party)
        truth.linked, left.linked = [left], [truth]
        return played + message

    def _voicemail(self, at: int, party: str, *, as_call: bool = False) -> tuple[Played, Truth]:
        """``as_call``: the page reports that it is heard under the name of an answered call (the vendor's sample)."""
        truth = replace(self._caller(party, "CC", "inbound"), family="voicemail", media="voicemail")
        truth.offered_at, truth.accepted_at = at, at + 4_000
        truth.duration_s = self._chance.randint(5, 30)
        truth.completed_at = truth.accepted_at + truth.duration_s * 1000
        truth.wrap_up_s = self._chance.randint(2, 6)
        truth.ended_at = truth.completed_at + truth.wrap_up_s * 1000
        truth.disposition, truth.notes = "Heard", "Wants a call back."
        ended = self._times(truth, truth.completed_at)
        ended.pop("hasRecording", None)

        def step(when: int, name: str, **values: Any) -> Report:
            values |= {"eventId": self._new_id(), "callingName": "Lovelace Ltd"}
            return Report(when, truth, voicemail(name, party=self._spelt(party), **values))

        notes = {"notes": truth.notes}
        accepted = step(truth.accepted_at, "accepted")
        if as_call:
            truth.confidence = "likely"
            accepted.message = voice("accepted", party=self._spelt(party), eventId=self._new_id())
        return [
            step(at, "offered"),
            accepted,
            step(truth.completed_at, "completed", **ended, additionalData=notes),
            step(
                truth.ended_at,
                "terminated",
                **ended,
                additionalData={**notes, "disposition_code": "7", "lastTclCodeShort": "Heard"},
            ),
        ], truth

    # -- what is written ----------------------------------------------------------------------------------------------

    def _chat(self, medium: str, at: int, *, talked: int | None) -> Played:
        """A chat on the page, an SMS or a WhatsApp conversation; ``talked`` None: nobody answered."""
        web = medium == "web_chat"
        party = next(self._guests) if web else self._mobile()
        truth = Truth(
            "CC", "chat" if web else "chat-nextgen", "chat", "inbound", party, "email" if web else "phone", medium
        )
        truth.offered_at = at
        truth.transcript = f"Guest: question {self._chance.randint(1, 10**6)}\nAgent: answer"

        def step(when: int, name: str, **values: Any) -> Report:
            values["eventId"] = self._new_id()
            if web:
                extra = {"name": "Guest", **values.pop("additionalData", {})}
                return Report(when, truth, chat(name, party=party, additionalData=extra, **values))
            return Report(when, truth, sms(name, party=party, media_type=medium, **values))

        if talked is None:
            truth.state, truth.answered, truth.transcript = "missed", False, ""
            truth.ended_at = at + self._chance.randint(20, 90) * 1000
            over = {"endTime": str(truth.ended_at), "additionalData": {"description": ""}}
            return [step(at, "offered"), step(truth.ended_at, "terminated", **over)]
        truth.accepted_at = at + self._chance.randint(2, 20) * 1000
        truth.completed_at = truth.accepted_at + talked * 1000
        truth.wrap_up_s = self._chance.randint(3, 30)
        truth.ended_at = truth.completed_at + truth.wrap_up_s * 1000
        over = {"endTime": str(truth.completed_at), "additionalData": {"description": truth.transcript}}
        return [
            step(at, "offered"),
            step(truth.accepted_at, "accepted"),
            step(truth.completed_at, "completed", **over),
            step(truth.ended_at, "terminated", **over),
        ]

    def _mail(self, at: int) -> Played:
        self._mails += 1
        truth = self._mail_truth()
        truth.accepted_at, truth.ended_at = at, at + self._chance.randint(30, 300) * 1000
        return self._mail_reports(truth, str(5_000 + self._mails), "")

    def _reply(self, at: int) -> Played:
        """A reply on an earlier thread: its search context is the number of the thread, never a telephone number."""
        truth = self._mail_truth()
        truth.accepted_at, truth.ended_at = at, at + self._chance.randint(30, 300) * 1000
        return self._mail_reports(truth, *self._child())

    def _draft(self, at: int) -> Played:
        """A saved draft that is sent: an end without a beginning, and nothing is missing."""
        truth = self._mail_truth()
        truth.ended_at = at
        return self._mail_reports(truth, *self._child())

    def _child(self) -> tuple[str, str]:
        main = 5_000 + self._chance.randint(1, max(1, self._mails))
        self._events += 1
        return str(main), f"{main}-{self._events}"

    def _mail_reports(self, truth: Truth, main: str, child: str) -> Played:
        values: dict[str, Any] = {
            "isReplyEmail": bool(child),
            "isStandAloneTerminated": truth.accepted_at is None,
        }
        return [
            Report(at, truth, email(step, party=truth.party, main=main, child=child, eventId=self._new_id(), **values))
            for step, at in (("accepted", truth.accepted_at), ("terminated", truth.ended_at))
            if at is not None
        ]

    def _mail_truth(self) -> Truth:
        return Truth("CC", "email", "email", "inbound", next(self._guests), "email")

    # -- ground -------------------------------------------------------------------------------------------------------

    def _caller(self, party: str, product: str, direction: str) -> Truth:
        truth = Truth(product, "voice-phone", "phone", direction, party, "phone" if party[:1] == "+" else "extension")
        if not party[:1].isdigit() and party[:1] != "+":
            # A withheld number equals nothing: only the order in time links its events.
            truth.party, truth.kind, truth.confidence = "", "withheld", "likely"
        return truth

    def _teller(self, truth: Truth, party: str) -> Callable[..., Report]:
        def step(when: int, name: str, **values: Any) -> Report:
            if truth.product == "UC":
                values["startTime"] = str(truth.offered_at)
            values |= {"eventId": self._new_id(), "direction": truth.direction}
            return Report(when, truth, voice(name, party=self._spelt(party), product=truth.product, **values))

        return step

    def _times(self, truth: Truth, over: int) -> dict[str, Any]:
        """Times and duration, in one of the forms that occur."""
        assert truth.duration_s is not None
        seconds = truth.duration_s
        forms: list[Any] = [clock_text(seconds), clock_text(seconds)[3:], str(seconds), seconds]
        return {
            "startTime": str(truth.offered_at),
            "endTime": self._chance.choice([str(over), over]),
            "callDuration": self._chance.choice(forms),
        }

    def _either_way(self) -> str:
        return self._chance.choice(["inbound", "outbound"])

    def _mobile(self) -> str:
        self._events += 1
        return f"+4477009{self._events % 100_000:05}"

    def _new_id(self) -> str:
        self._events += 1
        return f"00000000-0000-4000-8000-{self._events:012}"

    def _under_new_id(self, message: Message) -> Message:
        return {**message, "data": {**message["data"], "eventId": self._new_id()}}


if __name__ == "__main__":
    for each in Day().lines:
        print(each)
