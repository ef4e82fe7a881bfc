"""Who waits to be called back: whoever was missed and not reached since, whatever else happens, and after a rebuild."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maestro_desktop.core.callbacks import Callback, callbacks
from maestro_desktop.core.contacts.directory import Directory
from maestro_desktop.core.history import History
from maestro_desktop.core.interactions.fold import Reconstructor
from maestro_desktop.core.interactions.model import Direction, Party, PartyKind, State
from maestro_desktop.core.interactions.state import DAY, HOUR, MINUTE
from maestro_desktop.core.policy import Policy
from maestro_desktop.core.redaction import Redactor
from maestro_desktop.core.store import STEPS, Store
from maestro_desktop.deeds import Settle
from tests.core.desk import Desk, bounded
from tests.core.events import CALLER, MORNING, Conversation, chat, email, voice
from tests.core.test_history import an_interaction, put_as_before

OTHER = "+442079460019"
MISSED = ("offered", "terminated")


def missed(medium: str = "voice-cc", party: str = CALLER, after: int = 0, **facts: str) -> Conversation:
    return Conversation(medium, party=party, began=MORNING + after, steps=MISSED, **facts)  # type: ignore[arg-type]


def tried(medium: str = "voice-cc", party: str = CALLER, after: int = 0) -> Conversation:
    return replace(missed(medium, party, after), direction="outbound")


def talked(medium: str = "voice-cc", party: str = CALLER, after: int = 0, **facts: str) -> Conversation:
    return Conversation(medium, party=party, began=MORNING + after, **facts).usual()  # type: ignore[arg-type]


def who(desk: Desk) -> list[str]:
    return [each.contact.display_name if each.contact else each.latest.party.raw for each in desk.board.callbacks()]


def only_one(desk: Desk) -> Callback:
    (entry,) = desk.board.callbacks()
    return entry


def test_whoever_was_missed_waits_with_age_media_and_attempts(desk: Desk) -> None:
    ada = desk.know("Ada", CALLER, "+447700900123")
    desk.live(
        missed(),
        missed("sms", after=HOUR),
        tried(after=2 * HOUR),
        tried(party="+447700900123", after=3 * HOUR),
        missed("voicemail", after=4 * HOUR),
    )
    entry = only_one(desk)
    assert (entry.contact, entry.number, entry.remind_at) == (ada, CALLER, None)
    assert (entry.times, entry.attempts) == (3, 2)
    assert (entry.first_at, entry.last_at) == (MORNING, MORNING + 4 * HOUR)
    assert [each.media for each in entry.missed] == ["phone", "chat", "voicemail"]


@pytest.mark.parametrize(
    ("medium", "direction"),
    [
        ("voice-cc", "outbound"),
        ("voice-uc", "inbound"),
        ("sms", "outbound"),
        ("whatsapp", "inbound"),
        ("web_chat", "inbound"),
        ("email", "outbound"),
        ("email-reply", "outbound"),
    ],
)
def test_a_talk_on_any_channel_clears_it(desk: Desk, medium: str, direction: str) -> None:
    desk.know("Ada", CALLER, email="ada@example.com")
    desk.live(missed(), missed("web_chat", "ada@example.com", HOUR))
    assert who(desk) == ["Ada"]
    party = "ada@example.com" if medium == "web_chat" or medium.startswith("email") else CALLER
    desk.live(replace(talked(medium, party, 2 * HOUR), direction=direction))
    assert who(desk) == []
    desk.live(missed(after=3 * HOUR))
    assert only_one(desk).times == 1


def test_a_talk_of_somebody_else_in_which_they_took_part_clears_it(desk: Desk) -> None:
    desk.know("Ada", CALLER)
    byron = desk.know("Byron", OTHER)
    desk.live(missed(), missed(party=OTHER, after=MINUTE), talked(after=HOUR))
    assert who(desk) == ["Byron"]
    desk.board.link(desk.latest.id, byron.id)
    assert who(desk) == []


def test_an_answer_clears_it_while_the_talk_goes_on(desk: Desk) -> None:
    desk.live(missed())
    desk.hear(voice("offered", direction="outbound"), at=MORNING + HOUR)
    assert who(desk) == [CALLER]
    desk.hear(voice("accepted", direction="outbound"))
    assert who(desk) == []


def test_a_mail_answers_when_it_is_worked_on_to_its_end(desk: Desk) -> None:
    desk.know("Ada", CALLER, email="ada@example.com")
    desk.hear(email("accepted"), at=MORNING)
    desk.live(missed(after=HOUR))
    assert who(desk) == ["Ada"]
    desk.hear(email("terminated"), at=MORNING + 2 * HOUR)
    assert who(desk) == []


def test_a_chat_that_waited_before_the_call_was_missed_clears_it_when_it_is_answered(desk: Desk) -> None:
    desk.know("Ada", CALLER, email="ada@example.com")
    desk.hear(chat("offered"), at=MORNING)
    desk.live(missed(after=MINUTE))
    desk.hear(chat("accepted"), at=MORNING + 2 * MINUTE)
    assert who(desk) == []


def test_a_talk_before_or_with_somebody_else_clears_nothing(desk: Desk) -> None:
    for name, number in (("Ada", CALLER), ("Byron", OTHER)):
        desk.know(name, number)
    desk.live(talked(), missed(after=HOUR), talked(party=OTHER, after=2 * HOUR))
    assert who(desk) == ["Ada"]


def test_who_listened_to_a_voicemail_has_not_called_back(desk: Desk) -> None:
    desk.live(talked("voicemail"))
    assert desk.latest.state is State.ENDED
    assert [each.media for each in only_one(desk).missed] == ["voicemail"]
    desk.live(talked(after=HOUR))
    assert who(desk) == []


def test_a_call_that_both_products_missed_is_one(desk: Desk) -> None:
    desk.live(missed(), replace(missed("voice-uc", after=1_000), began=MORNING))
    assert len(desk.history) == 2
    entry = only_one(desk)
    assert (entry.times, len(entry.missed)) == (1, 2)
    Settle(entry.ids, "", done=True).do(desk.board)
    assert who(desk) == []


def test_nobody_who_cannot_or_need_not_be_called_is_on_it(tmp_path: Path, reconstructor: Reconstructor) -> None:
    policy = Policy(region="GB", own_numbers=("020 7946 0018",), queue_numbers=("1204",))
    desk = Desk(tmp_path / "maestro.db", reconstructor, policy)
    desk.live(missed(), missed(party="1204", after=HOUR), missed(party="anonymous", after=2 * HOUR))
    assert who(desk) == []
    ada = desk.know("Ada", OTHER)
    # The agent has recognised the voice on the recording: then there is a number to call.
    desk.board.set_owner(desk.latest.id, ada.id)
    assert (who(desk), only_one(desk).number) == (["Ada"], OTHER)
    desk.store.close()


def test_a_person_waits_once_whatever_they_called_from(desk: Desk) -> None:
    ada, lovelace = desk.know("Ada", CALLER), desk.know("Ada Lovelace", OTHER)
    desk.live(missed(), missed(party=OTHER, after=HOUR))
    assert who(desk) == ["Ada", "Ada Lovelace"]
    desk.board.change_contacts(lambda: (desk.board.people.merge(replace(ada, name="Ada King"), [lovelace.id]),))
    assert who(desk) == ["Ada King"]
    assert only_one(desk).times == 2
    desk.live(talked(party=OTHER, after=2 * HOUR))
    assert who(desk) == []


def test_strangers_are_told_apart_by_number_and_address(desk: Desk) -> None:
    desk.live(missed(), missed(party=OTHER, after=HOUR), missed(after=3 * HOUR))
    desk.live(missed("web_chat", "ada@example.com", 4 * HOUR))
    assert [(each.latest.party.raw, each.times, each.number) for each in desk.board.callbacks()] == [
        (CALLER, 2, CALLER),
        (OTHER, 1, OTHER),
        ("ada@example.com", 1, ""),
    ]


def test_who_became_known_meanwhile_is_cleared_by_what_was_with_the_number(desk: Desk) -> None:
    """A number that two share makes the call back nobody's; it was still with them."""
    ada = desk.know("Ada", CALLER)
    desk.live(missed())
    desk.know("Byron", CALLER)
    desk.live(talked(after=HOUR))
    assert desk.latest.contact_id is None
    assert desk.history[0].contact_id == ada.id
    assert who(desk) == []


def test_somebody_who_was_deleted_still_waits_under_the_number(desk: Desk) -> None:
    ada = desk.know("Ada", CALLER)
    desk.live(missed())
    desk.board.change_contacts(lambda: (desk.board.people.delete([ada.id]),))
    entry = only_one(desk)
    assert (entry.contact, entry.number, entry.latest.contact_name) == (None, CALLER, "Ada")
    desk.live(talked(after=HOUR))
    assert who(desk) == []


def test_without_a_number_in_the_call_the_one_on_the_record_is_dialled(desk: Desk) -> None:
    desk.know("Ada", OTHER, email="ada@example.com")
    desk.live(missed("web_chat", "ada@example.com"))
    assert only_one(desk).number == OTHER


def test_done_is_until_they_are_missed_again(desk: Desk) -> None:
    desk.live(missed(), missed(after=HOUR))
    done = Settle(only_one(desk).ids, "", done=True)
    done.do(desk.board)
    assert who(desk) == []
    done.undo(desk.board)
    assert only_one(desk).times == 2
    done.do(desk.board)
    desk.live(missed(after=2 * HOUR))
    assert only_one(desk).times == 1
    done.undo(desk.board)
    assert only_one(desk).times == 3
    before = desk.history, desk.board.callbacks()
    desk.board.rebuild()
    assert (desk.history, desk.board.callbacks()) == before


def test_due_reminders_come_first_then_who_has_waited_longest(desk: Desk) -> None:
    numbers = [f"+4420794600{n}" for n in (10, 11, 12)]
    desk.live(*(missed(party=number, after=n * HOUR) for n, number in enumerate(numbers)))
    last = desk.board.callbacks()[2]
    remind = Settle(last.ids, "", remind_at=desk.now + HOUR)
    remind.do(desk.board)
    assert who(desk) == numbers
    desk.now += HOUR
    assert who(desk) == [numbers[2], *numbers[:2]]
    assert desk.board.callbacks()[0].is_due(desk.now)
    remind.undo(desk.board)
    assert who(desk) == numbers


def test_a_reminder_lasts_longer_than_the_list(desk: Desk) -> None:
    desk.live(missed(), missed(party=OTHER))
    later = MORNING + 30 * DAY
    entry = desk.board.callbacks()[0]
    Settle(entry.ids, "", remind_at=later).do(desk.board)
    desk.now = MORNING + 14 * DAY
    assert len(desk.board.callbacks()) == 2
    desk.now += 1
    assert who(desk) == [entry.latest.party.raw]
    desk.restart(replace(desk.policy, callback_days=40))
    assert len(desk.board.callbacks()) == 2
    desk.live(missed(party=entry.number, after=29 * DAY))
    assert next(each for each in desk.board.callbacks() if each.number == entry.number).remind_at == later


def test_what_the_agent_says_became_of_it_counts(desk: Desk) -> None:
    """An offer that nothing followed is no missed call, before the agent says so."""
    desk.hear(voice("offered"))
    desk.now += 10 * MINUTE
    desk.board.tick()
    assert who(desk) == []
    resolve = {"do": "resolve", "interaction": desk.latest.id}
    desk.board.decide({**resolve, "state": "missed"})
    assert who(desk) == [CALLER]
    desk.board.decide({**resolve, "state": "ended"})
    assert who(desk) == []


def test_what_is_joined_with_a_talk_is_no_longer_missed(desk: Desk) -> None:
    desk.live(missed(), talked("voice-cc", OTHER, HOUR))
    one, other = desk.history
    desk.board.join(one.id, other.id)
    assert who(desk) == []
    desk.board.undo_join(one, other)
    assert who(desk) == [CALLER]


def test_what_was_decided_about_two_calls_is_of_the_one_that_they_are(desk: Desk) -> None:
    desk.live(missed(), missed(after=HOUR))
    Settle(only_one(desk).ids[:1], "", remind_at=desk.now + HOUR).do(desk.board)
    one, other = desk.history
    desk.board.join(one.id, other.id)
    assert only_one(desk).remind_at == desk.now + HOUR


@pytest.mark.parametrize(
    "decision",
    [{"done": "yes", "remind_at": None}, {"done": True, "remind_at": "soon"}, {"done": True}],
)
def test_a_decision_that_is_none_changes_nothing(desk: Desk, decision: dict[str, object]) -> None:
    desk.live(missed())
    before = desk.history
    desk.board.decide({"do": "callback", "interaction": desk.latest.id, **decision})
    assert desk.history == before


def test_others_that_are_not_there_change_nothing(desk: Desk) -> None:
    desk.live(missed())
    for others in ([7, None, "i999"], "i1", None):
        decision = {"do": "callback", "interaction": desk.latest.id, "others": others}
        desk.board.decide({**decision, "done": True, "remind_at": None})
        assert who(desk) == []
        desk.board.decide({**decision, "done": False, "remind_at": None})
        assert who(desk) == [CALLER]


def test_a_decision_names_nobody(desk: Desk) -> None:
    """It stands in an export without anybody's data as it is, so that the same list comes of it."""
    desk.live(missed(), missed(after=HOUR))
    Settle(only_one(desk).ids, "", remind_at=desk.now + HOUR).do(desk.board)
    row = list(desk.board.ledger.rows(0))[-1]
    assert Redactor(bytes(32), "GB").redact(row) == row


# -- whatever happens -------------------------------------------------------------------------------------------------


@dataclass
class Somebody:
    """One person by their own reckoning. Times are UTC ms; a missed conversation has what was decided about it."""

    numbers: tuple[str, ...] = ()
    address: str = ""
    missed: dict[int, tuple[bool, int | None]] = field(default_factory=dict)
    reached: list[int] = field(default_factory=list)
    tried: list[int] = field(default_factory=list)

    def waits(self, now: int, days: int) -> tuple[int, int, int | None] | None:
        """How often they were missed and tried, and the reminder, if they are on the list."""
        since = max(self.reached, default=0)
        left = {
            at: remind
            for at, (done, remind) in self.missed.items()
            if not done and at > since and (at >= now - days * DAY or remind)
        }
        if not left:
            return None
        tried = [at for at in self.tried if at > min(left)]
        return len(left), len(tried), max(filter(None, left.values()), default=None)


STEPS_OF_A_DAY = st.tuples(
    st.sampled_from(["miss", "miss", "miss", "talk", "try", "done", "remind", "undo", "wait", "restart", "listen"]),
    st.sampled_from([0, 0, 0, 1, 2, 3]),
    st.integers(0, 5),
)


@bounded
@given(doings=st.lists(STEPS_OF_A_DAY, min_size=6, max_size=16))
def test_somebody_is_on_the_list_if_and_only_if_they_were_missed_and_neither_reached_nor_settled_since(
    doings: Sequence[tuple[str, int, int]], reconstructor: Reconstructor
) -> None:
    with TemporaryDirectory() as folder:
        desk = Desk(Path(folder) / "maestro.db", reconstructor, Policy(region="GB", callback_days=2))
        desk.store.db.execute("PRAGMA synchronous=OFF")
        people = (
            Somebody((CALLER, "+447700900123"), "ada@example.com"),
            Somebody((OTHER,)),
            Somebody(("1204",)),
            Somebody((), "bob@example.com"),
        )
        desk.know("Ada", *people[0].numbers, email=people[0].address)
        undos: list[tuple[Settle, Somebody, dict[int, tuple[bool, int | None]]]] = []
        for doing, which, choice in doings:
            desk.now += HOUR
            do(desk, people[which], doing, choice, undos)
            assert_listed(desk, people)
        before = desk.board.callbacks()
        desk.board.rebuild()
        assert desk.board.callbacks() == before
        desk.store.close()


def do(
    desk: Desk,
    person: Somebody,
    doing: str,
    choice: int,
    undos: list[tuple[Settle, Somebody, dict[int, tuple[bool, int | None]]]],
) -> None:
    now = desk.now
    number = person.numbers[choice % len(person.numbers)] if person.numbers else ""
    medium, party = ("sms" if choice > 2 and number.startswith("+") else "voice-cc"), number
    if person.address and (choice % 2 or not number):
        medium, party = "web_chat", person.address
    entries = [each for each in desk.board.callbacks() if person.missed and each.first_at in person.missed]
    match doing:
        case "miss":
            desk.live(Conversation(medium, party=party, began=now, steps=MISSED))
            person.missed[now] = (False, None)
        case "talk":
            direction = "outbound" if choice > 3 else "inbound"
            life = Conversation(medium, party=party, began=now, direction=direction).usual()
            desk.live(life)
            person.reached.append(life.accepted_at)
        case "try":
            desk.live(Conversation(medium, party=party, began=now, direction="outbound", steps=MISSED))
            person.tried.append(now)
        case "listen" if number:
            desk.live(Conversation("voicemail", party=number, began=now).usual())
            person.missed[now] = (False, None)
        case "done" | "remind" if entries:
            done, at = (True, None) if doing == "done" else (False, now + choice * 20 * HOUR)
            deed = Settle(entries[0].ids, "", done=done, remind_at=at)
            deed.do(desk.board)
            undos.append((deed, person, {each.began_at: person.missed[each.began_at] for each in entries[0].missed}))
            person.missed |= {each.began_at: (done, at) for each in entries[0].missed}
        case "undo" if undos:
            deed, whose, was = undos.pop()
            deed.undo(desk.board)
            whose.missed |= was
        case "wait":
            desk.now += choice * 9 * HOUR
        case "restart":
            desk.restart()


def assert_listed(desk: Desk, people: Sequence[Somebody]) -> None:
    expected = Counter(filter(None, (person.waits(desk.now, 2) for person in people)))
    shown = desk.board.callbacks()
    assert Counter((each.times, each.attempts, each.remind_at) for each in shown) == expected
    places = [(not each.is_due(desk.now), each.first_at) for each in shown]
    assert places == sorted(places)


# -- how long it takes ------------------------------------------------------------------------------------------------


def test_the_list_reads_only_what_it_must(tmp_path: Path) -> None:
    """Of 2,000 conversations those that were missed lately, and one later one with each of these people."""
    store = Store.open(tmp_path / "maestro.db", None)
    history, book = History(store), Directory(store)
    for n in range(2_000):
        party = Party(number := f"+44207946{n % 100:04}", number, PartyKind.PHONE)
        state = State.MISSED if n % 40 == 0 else State.ENDED
        history.put(
            an_interaction(n, state=state, direction=Direction.INBOUND, party=party, offered_at=n * HOUR, answered=True)
        )
    history.write_held()
    plans: list[str] = []

    class Listening:
        def execute(self, sql: str, values: Sequence[object] = ()) -> object:
            plans.extend(row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {sql}", values))
            return db.execute(sql, values)

        def __getattr__(self, name: str) -> object:
            return getattr(db, name)

    db = store.db
    store.db = Listening()
    now = 2_000 * HOUR
    found = callbacks(history, book, now, 14)
    store.db = db
    # The last hundred hours hold nobody twice.
    assert [each.first_at // HOUR for each in found] == [1_920, 1_960]
    steps = Counter(step for step in plans if "interaction" in step)
    assert [step for step in steps if step.startswith("SCAN")] == ["SCAN interaction USING INDEX interaction_remind"]
    assert any("interaction_missed" in step for step in steps)
    store.close()


def test_an_older_file_knows_what_was_missed(tmp_path: Path) -> None:
    path = tmp_path / "maestro.db"
    store = Store.open(path, None, STEPS[:6])
    party = Party(CALLER, CALLER, PartyKind.PHONE)
    put_as_before(store, [an_interaction(1, state=State.MISSED, party=party, offered_at=MORNING)])
    store.db.execute("INSERT INTO interaction SELECT 'torn',1,1,'missed','','','','',NULL,'{',0,1")
    store.commit()
    store.close()
    store = Store.open(path, None)
    assert [each.number for each in callbacks(History(store), Directory(store), MORNING, 14)] == [CALLER]
    store.close()
