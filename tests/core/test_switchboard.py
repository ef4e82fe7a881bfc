from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from maestro_desktop.core.changes import (
    Change,
    ContactSaved,
    Dial,
    DialChanged,
    DialState,
    DirectiveReady,
    InteractionChanged,
    LedgerKind,
    MessageLogged,
    ScreenPop,
    Trouble,
    Verdict,
)
from maestro_desktop.core.contacts.edits import EditKind, Edits
from maestro_desktop.core.contacts.merging import merged
from maestro_desktop.core.contacts.model import Contact, Phone, Rule
from maestro_desktop.core.dials import MAX_DIALS, RECEIPT_MS
from maestro_desktop.core.interactions.fold import Reconstructor
from maestro_desktop.core.interactions.model import Interaction, State
from maestro_desktop.core.interactions.state import OFFER_TIMEOUT
from maestro_desktop.core.needs import NeedKind
from maestro_desktop.core.phone.decision import Source
from maestro_desktop.core.policy import Policy
from maestro_desktop.core.store import Store, StoreError
from maestro_desktop.core.switchboard import Switchboard
from tests.core.desk import Desk, only
from tests.core.events import CALLER, MEDIA, MORNING, Conversation, email, failed, sms, text, voice

OTHER = "+442079460019"


# -- messages ---------------------------------------------------------------------------------------------------------


def test_one_message_in_and_its_facts_out(desk: Desk) -> None:
    ada = desk.know("Ada", CALLER)
    changes = desk.hear(voice("offered"))
    assert [type(change) for change in changes][:2] == [MessageLogged, InteractionChanged]
    logged = only(changes, MessageLogged)[0]
    assert (logged.kind, logged.verdict, logged.family, logged.state) == (
        LedgerKind.RECEIVED,
        Verdict.ACCEPTED,
        "voice-phone",
        "offered",
    )
    (pop,) = only(changes, ScreenPop)
    assert pop.interaction.contact_id == ada.id
    assert pop.interaction == desk.latest
    assert (pop.interaction.contact_name, pop.interaction.rule) == ("Ada", Rule.E164)
    assert pop.match.owner is not None
    assert pop.match.owner.contact == ada
    assert pop.country == "United Kingdom"
    assert pop.bring_forward


@pytest.mark.parametrize("medium", MEDIA)
def test_a_whole_life_is_in_the_history(desk: Desk, medium: str) -> None:
    party = "ada@example.com" if medium in ("web_chat", "email", "email-reply", "email-draft") else CALLER
    desk.live(Conversation(medium, party=party).usual())
    (found,) = desk.history
    assert found.state is State.ENDED
    assert found.log_entry


@pytest.mark.parametrize(
    ("raw", "verdict"),
    [
        (text(voice("offered")), Verdict.ACCEPTED),
        (text(failed("mashell-email-terminated-cc-event-v1")), Verdict.FAILED),
        (text({**voice("offered"), "status": "odd"}), Verdict.QUARANTINED),
        ('{"eventType": "mashell-x", "n": NaN}', Verdict.REJECTED),
        ("hello \ud800 \0", Verdict.IGNORED),
    ],
)
def test_every_message_is_in_the_ledger_with_its_verdict(desk: Desk, raw: str, verdict: Verdict) -> None:
    (logged,) = only(desk.board.receive(raw), MessageLogged)
    assert logged.verdict is verdict
    assert desk.board.ledger.tail(1)[0].text == logged.text == raw.replace("\ud800", "?")
    assert logged.at_ms == desk.now
    assert desk.board.ledger.verify().problem == ""


def test_a_burst_is_one_commit_and_one_fact_each(desk: Desk) -> None:
    messages = [text(sms("offered", party=f"+4479460{n:05}")) for n in range(100)]
    commits = []
    desk.store.db.set_trace_callback(lambda sql: commits.append(sql) if sql == "COMMIT" else None)
    changes = desk.board.receive_all(messages)
    desk.store.db.set_trace_callback(None)
    assert len(commits) == 1
    assert [change.text for change in only(changes, MessageLogged)] == messages
    assert desk.board.history.count() == 100
    assert desk.board.receive_all([]) == ()


def test_an_acknowledged_message_is_durable_and_costs_one_commit(desk: Desk) -> None:
    desk.know("Ada", CALLER)
    commits = []
    desk.store.db.set_trace_callback(lambda sql: commits.append(sql) if sql == "COMMIT" else None)
    desk.hear(voice("offered"))
    desk.hear(voice("accepted"))
    desk.store.db.set_trace_callback(None)
    assert len(commits) == 2
    reader = desk.store.reader()
    assert len(reader.execute("SELECT 1 FROM ledger WHERE kind = 'received'").fetchall()) == 2
    reader.close()


# -- pops -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("direction", ["inbound", "outbound"])
@pytest.mark.parametrize(("moment", "step"), [("offered", "offered"), ("accepted", "accepted"), ("never", None)])
def test_the_card_pops_at_its_moment(desk: Desk, direction: str, moment: str, step: str | None) -> None:
    other = "outbound_pop" if direction == "inbound" else "inbound_pop"
    desk.obey(Policy(region="GB", **{f"{direction}_pop": moment, other: "never"}))  # type: ignore[arg-type]
    life = Conversation("voice-cc", direction=direction).usual()
    popped = {s: only(desk.hear(life.message(s), at=life.at(s)), ScreenPop) for s in life.steps}
    assert [s for s, pops in popped.items() if pops] == ([step] if step else [])


@pytest.mark.parametrize(("during", "pops"), [("front", [True]), ("behind", [False]), ("never", [])])
def test_a_setting_says_what_pops_during_an_interaction(desk: Desk, during: str, pops: list[bool]) -> None:
    desk.obey(Policy(region="GB", pop_during=during))
    first = desk.hear(voice("offered"), voice("accepted"))
    assert [pop.bring_forward for pop in only(first, ScreenPop)] == [True]
    second = desk.hear(sms("offered", party="+442079460019"))
    assert [pop.bring_forward for pop in only(second, ScreenPop)] == pops
    desk.hear(voice("completed"))
    during_wrap_up = desk.hear(sms("offered", party="+442079460020"))
    assert [pop.bring_forward for pop in only(during_wrap_up, ScreenPop)] == pops
    desk.hear(voice("terminated"))
    after = desk.hear(sms("offered", party="+442079460021"))
    assert [pop.bring_forward for pop in only(after, ScreenPop)] == [True]


@pytest.mark.parametrize("wanted", [True, False])
def test_the_first_record_of_several_is_shown_if_a_setting_wants_it_and_stays_a_guess(desk: Desk, wanted: bool) -> None:
    desk.obey(Policy(region="GB", pop_first_of_several=wanted))
    desk.know("Ada", CALLER)
    desk.know("Bob", CALLER)
    (pop,) = only(desk.hear(voice("offered")), ScreenPop)
    assert pop.match.owner is None
    assert (pop.shown.contact.name if pop.shown else None) == ("Ada" if wanted else None)
    assert desk.latest.contact_id is None
    desk.board.set_owner(desk.latest.id, pop.match.candidates[1].contact.id)
    assert desk.latest.contact_name == "Bob"


def test_a_mail_pops_when_it_is_accepted(desk: Desk) -> None:
    assert len(only(desk.hear(email("accepted")), ScreenPop)) == 1
    assert only(desk.hear(email("terminated")), ScreenPop) == []


def test_the_card_shows_what_came_before(desk: Desk) -> None:
    for number in range(7):
        desk.live(Conversation("voice-cc", began=MORNING + number * 3_600_000).usual())
    desk.live(Conversation("voice-cc", party=OTHER, began=MORNING + 8 * 3_600_000).usual())
    (pop,) = only(desk.hear(voice("offered"), at=MORNING + 9 * 3_600_000), ScreenPop)
    assert [i.began_at for i in pop.recent] == [MORNING + n * 3_600_000 for n in (6, 5, 4, 3, 2)]
    assert pop.match.candidates == ()
    (pop,) = only(desk.hear(voice("offered", party="anonymous")), ScreenPop)
    assert (pop.recent, pop.country) == ((), "")


def test_the_card_shows_what_came_before_a_merge(desk: Desk) -> None:
    ada = desk.know("Ada", CALLER)
    desk.live(Conversation("voice-cc").usual())
    whole = desk.know("Ada Lovelace", OTHER)
    desk.live(Conversation("voice-cc", party=OTHER, began=MORNING + 3_600_000).usual())
    with Edits(desk.store, desk.board.book).record(EditKind.MERGED, "Ada", desk.now) as edit:
        edit.merge(merged([whole, ada], {}), [ada.id])
    (pop,) = only(desk.hear(voice("offered"), at=MORNING + 7_200_000), ScreenPop)
    assert pop.interaction.contact_id == whole.id
    assert [interaction.contact_id for interaction in pop.recent] == [whole.id, ada.id]


def test_several_matches_are_shown_and_nobody_owns(desk: Desk) -> None:
    desk.know("Ada", CALLER)
    desk.know("Bob", CALLER)
    (pop,) = only(desk.hear(voice("offered")), ScreenPop)
    assert [candidate.contact.name for candidate in pop.match.candidates] == ["Ada", "Bob"]
    assert pop.match.owner is None
    assert pop.interaction.contact_id is None


# -- contacts ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("life", "made"),
    [
        (Conversation("voice-cc").usual(), True),
        (Conversation("web_chat", party="ada@example.com").usual(), True),
        (Conversation("email", party="ada@example.com").usual(), True),
        (Conversation("voice-cc", steps=("offered", "terminated")), True),
        (Conversation("voice-cc", steps=("offered",)), False),
        (Conversation("voice-cc", direction="outbound", steps=("offered", "terminated")), False),
        (Conversation("voice-cc", party="anonymous").usual(), False),
        (Conversation("voice-cc", party="4711").usual(), False),
        (Conversation("web_chat", party="somebody").usual(), False),
    ],
)
def test_who_is_unknown_is_created_if_the_policy_says_so(desk: Desk, life: Conversation, made: bool) -> None:
    desk.obey(Policy(region="GB", create_contacts=True))
    changes = desk.live(life)
    assert [(c.created, c.automatic, c.contact.provisional) for c in only(changes, ContactSaved)] == [
        (True, True, True)
    ] * made
    assert desk.board.book.count() == made
    if made:
        (contact,) = desk.board.book.all()
        assert desk.latest.contact_id == contact.id
        assert desk.latest.rule == Rule.CREATED
        assert not desk.live(replace(life, began=MORNING + 7_200_000)) or desk.board.book.count() == 1


def test_two_conversations_of_one_unknown_number_create_one_contact(desk: Desk) -> None:
    desk.obey(Policy(region="GB", create_contacts=True))
    call = Conversation("voice-cc").usual()
    desk.live(call, Conversation("whatsapp", began=MORNING + 1_000, talked_s=300).usual())
    (contact,) = desk.board.book.all()
    assert {interaction.contact_id for interaction in desk.history} == {contact.id}


def test_nobody_is_created_unasked(desk: Desk) -> None:
    assert only(desk.live(Conversation("voice-cc").usual()), ContactSaved) == []
    assert desk.board.book.count() == 0


def test_the_agent_says_who_it_is(desk: Desk) -> None:
    ada, bob = desk.know("Ada", CALLER), desk.know("Bob", CALLER)
    desk.hear(voice("offered"))
    changes = desk.board.set_owner(desk.latest.id, bob.id)
    (pop,) = only(changes, ScreenPop)
    assert (pop.interaction.contact_id, pop.interaction.rule, pop.bring_forward) == (bob.id, Rule.AGENT, False)
    desk.board.set_owner(desk.latest.id, ada.id)
    assert desk.latest.contact_name == "Ada"
    (trouble,) = desk.board.set_owner(desk.latest.id, 999)
    assert isinstance(trouble, Trouble)
    assert desk.latest.contact_id == ada.id
    assert only(desk.board.set_owner("i999", ada.id), InteractionChanged) == []


@pytest.mark.parametrize("pops", ["offered", "never"])
@pytest.mark.parametrize("again", ["next event", "restart", "crash", "rebuild"])
def test_what_the_agent_decided_no_rule_takes_back(desk: Desk, pops: str, again: str) -> None:
    desk.obey(Policy(region="GB", inbound_pop=pops, create_contacts=True))
    desk.know("Ada", CALLER)
    desk.hear(voice("offered"))
    assert desk.latest.contact_name == "Ada"
    desk.board.set_owner(desk.latest.id, None)
    match again:
        case "restart":
            desk.restart()
        case "crash":
            desk.crash()
        case "rebuild":
            desk.board.rebuild()
        case _:
            pass
    desk.hear(voice("accepted"))
    assert (desk.latest.state, desk.latest.contact_id, desk.latest.contact_name) == (State.ACTIVE, None, "")
    assert desk.board.book.count() == 1


def test_a_contact_saved_from_a_card_owns_it_and_its_twin(desk: Desk) -> None:
    desk.hear(voice("offered"), sms("offered"))
    call, message = desk.history
    changes = desk.board.save_contact(Contact(name="Ada", phones=(Phone("020 7946 0018"),)), call.id)
    (saved,) = only(changes, ContactSaved)
    assert (saved.created, saved.automatic, saved.contact.phones[0].e164) == (True, False, CALLER)
    assert [(i.contact_id, i.rule) for i in desk.history] == [
        (saved.contact.id, Rule.AGENT),
        (saved.contact.id, Rule.E164),
    ]
    assert {pop.interaction.id for pop in only(changes, ScreenPop)} == {call.id, message.id}
    edited = replace(saved.contact, name="Ada King", provisional=True)
    (saved,) = only(desk.board.save_contact(edited), ContactSaved)
    assert not saved.created
    assert not saved.contact.provisional


# -- notes ------------------------------------------------------------------------------------------------------------


def test_notes_belong_to_the_conversation_at_any_time(desk: Desk) -> None:
    life = Conversation("voice-cc").usual()
    desk.hear(life.message("offered"))
    id = desk.latest.id
    desk.board.set_note(id, "first")
    desk.live(replace(life, steps=life.steps[1:]))
    assert (desk.latest.agent_notes, desk.latest.page_notes) == ("first", life.notes)
    desk.hear(voice("offered", party=OTHER), at=MORNING + 13 * 3_600_000)
    assert id not in desk.board._fold.state.tracks
    (changed,) = only(desk.board.set_note(id, "long \ud800 after\0"), InteractionChanged)
    assert changed.interaction.agent_notes == "long ? after"
    assert changed.before is not None
    assert changed.before.agent_notes == "first"
    desk.restart()
    assert desk.board.history.get(id) == changed.interaction


# -- time -------------------------------------------------------------------------------------------------------------


def test_an_offer_times_out_by_itself(desk: Desk) -> None:
    desk.hear(voice("offered"))
    desk.now += OFFER_TIMEOUT - 1
    assert desk.board.tick() == ()
    desk.now += 1
    (changed,) = only(desk.board.tick(), InteractionChanged)
    assert changed.interaction.state is State.UNRESOLVED
    rows = desk.board.ledger.last_seq
    desk.now += OFFER_TIMEOUT
    assert desk.board.tick() == ()
    assert desk.board.ledger.last_seq == rows, "time passing leaves no rows"


def test_the_region_is_remembered_in_the_ledger(desk: Desk) -> None:
    desk.hear(voice("offered", party="020 7946 0018"))
    changes = desk.board.set_policy(Policy(region="FR"))
    assert [c.title for c in only(changes, MessageLogged)] == ["Region set"]
    assert desk.board.set_policy(Policy(region="FR", create_contacts=True)) == ()
    desk.hear(voice("offered", party="01 42 34 56 78"))
    before = desk.history
    assert [i.party.normalised for i in before] == ["+442079460018", "+33142345678"]
    desk.board.rebuild()
    assert desk.history == before


# -- the end of a run -------------------------------------------------------------------------------------------------


def a_morning() -> list[Conversation]:
    lives = [
        Conversation(
            m, party="ada@example.com" if "chat" in m or m.startswith("email") else CALLER, began=MORNING + n * 20_000
        )
        for n, m in enumerate(MEDIA)
    ]
    return [life.usual() for life in lives] + [
        Conversation("voice-cc", party=OTHER, began=MORNING + 600_000, steps=("offered", "accepted"))
    ]


def test_a_rebuild_gives_the_same(desk: Desk) -> None:
    desk.obey(Policy(region="GB", create_contacts=True))
    desk.live(*a_morning())
    desk.board.set_note(desk.history[0].id, "noted")
    before, state = desk.history, desk.board._fold.state
    assert desk.board.rebuild() == desk.board.ledger.last_seq
    assert desk.history == before
    assert desk.board._fold.state == state
    desk.restart()
    assert desk.board.history.get(before[0].id) == before[0]


@pytest.mark.parametrize("cut", range(0, 34, 3))
def test_a_crash_after_any_message_loses_nothing(tmp_path: Path, reconstructor: Reconstructor, cut: int) -> None:
    policy = Policy(region="GB", create_contacts=True)
    timed = sorted((t for life in a_morning() for t in life.timed()), key=lambda t: t[0])
    desks = [Desk(tmp_path / name / "maestro.db", reconstructor, policy) for name in ("calm", "crashing")]
    for number, (at, message) in enumerate(timed):
        for desk in desks:
            desk.hear(message, at=at)
        if number == cut:
            desks[1].crash()
    calm, crashed = (
        [
            replace(i, id="", seqs=(), log_entry=None, revision=0, log_revision=0, reasons=(), linked=())
            for i in desk.history
        ]
        for desk in desks
    )
    assert crashed == calm
    assert [c.phones for c in desks[0].board.book.all()] == [c.phones for c in desks[1].board.book.all()]
    for desk in desks:
        desk.store.close()


def test_a_start_shows_again_what_is_open(desk: Desk) -> None:
    desk.know("Ada", CALLER)
    desk.hear(voice("offered"), voice("accepted"))
    desk.hear(voice("offered", party=OTHER))
    for _ in range(2):
        desk.crash()
        pops = only(desk.started, ScreenPop)
        assert [(p.interaction.state, p.interaction.contact_name, p.bring_forward) for p in pops] == [
            (State.ACTIVE, "Ada", False),
            (State.OFFERED, "", False),
        ]
    desk.now += 13 * 3_600_000
    desk.crash()
    assert only(desk.started, ScreenPop) == []
    assert [i.state for i in desk.history] == [State.INTERRUPTED, State.UNRESOLVED]


@pytest.mark.parametrize(
    "content",
    ["", "{}", "[]", "null", '{"tracks": []}', '{"tracks": {"i1": {}}}', '{"tracks": {}, "x": 1}', "[" * 5_000],
)
def test_a_snapshot_that_can_not_be_read_is_done_without(desk: Desk, content: str) -> None:
    desk.live(*a_morning())
    desk.board.close()
    before = desk.history
    desk.store.begin()
    desk.store.db.execute("UPDATE snapshot SET state = ?", (content,))
    desk.store.commit()
    desk.crash()
    assert desk.history[:-1] == before[:-1]
    assert desk.history[-1].reasons == ("The app was restarted meanwhile.",)


def test_a_start_folds_only_what_is_new(desk: Desk) -> None:
    desk.live(*a_morning())
    desk.restart()
    folded = []

    class Watching(Reconstructor):
        def _take(self, draft, row, message=None):  # type: ignore[no-untyped-def]
            folded.append(row.seq)
            return super()._take(draft, row, message)

    desk._reconstructor = Watching(desk._reconstructor._parser)
    last = desk.board.ledger.last_seq
    desk.restart()
    assert folded == [last + 1]


def test_a_replay_keeps_recorded_times_and_ids(desk: Desk, tmp_path: Path, reconstructor: Reconstructor) -> None:
    desk.know("Ada", CALLER)
    desk.live(*a_morning())
    store = Store.open(tmp_path / "copy.db", None)
    board = Switchboard(
        store, reconstructor, policy=Policy(), clock_ms=lambda: MORNING + 10 * 365 * 86_400_000, new_id=lambda: ""
    )
    for row in desk.board.ledger.rows():
        board.replay(row.at_ms, row.kind, row.text)
    assert board.history.page(limit=-1)[::-1] == desk.history
    store.close()


# -- a store that can't be written ------------------------------------------------------------------------------------


def test_nothing_is_lost_while_the_disk_is_full(desk: Desk) -> None:
    desk.obey(Policy(region="GB", create_contacts=True))
    life = Conversation("voice-cc").usual()
    desk.hear(life.message("offered"), at=life.at("offered"))
    desk.hear(life.message("accepted"), at=life.at("accepted"))
    make_room = desk.fill_up()
    changes: tuple[Change, ...] = ()
    lives = [
        Conversation("sms", party=f"+4479460{n:05}", began=MORNING + 5_000 + n, transcript="x" * 2_000).usual()
        for n in range(20)
    ]
    for other in lives:
        changes += desk.live(other)
    (trouble,) = only(changes, Trouble)
    assert "full" in trouble.message, "said once"
    desk.now += 60_000
    assert desk.board.tick() == ()
    make_room()
    changes = desk.board.tick()
    assert "again" in only(changes, Trouble)[0].message
    assert desk.board._intake.count == 0
    received = [row for row in desk.board.ledger.rows() if row.kind is LedgerKind.RECEIVED]
    assert [row.at_ms for row in received[-4:]] == [at for at, _ in lives[-1].timed()], "under the time they came at"
    assert len(received) == 2 + 4 * 20
    assert sorted(i.state for i in desk.history) == [State.ACTIVE] + [State.ENDED] * 20
    assert {i.contact_id for i in desk.history} == {c.id for c in desk.board.book.all()}
    before = desk.history
    desk.board.rebuild()
    assert desk.history == before
    assert desk.board.ledger.verify().problem == ""


def lose_the_transaction(desk: Desk) -> None:
    """What a failing commit does: everything that was not acknowledged is gone."""
    make_room = desk.fill_up()
    desk.board._record(LedgerKind.NOTICED, {"note": "x" * 50_000})
    make_room()


def test_a_lost_transaction_takes_no_acknowledged_row_and_no_contact_with_it(desk: Desk) -> None:
    desk.obey(Policy(region="GB", create_contacts=True))
    desk.hear(voice("offered"), voice("accepted"))
    shown, contacts = desk.latest, list(desk.board.book.all())
    lose_the_transaction(desk)
    assert desk.latest == shown, "what is not written yet can't be lost with a transaction"
    assert desk.board.book.count() == 0
    desk.board.tick()
    assert [i.state for i in desk.history] == [State.ACTIVE]
    assert (desk.latest.contact_id, desk.latest.contact_name) == (shown.contact_id, shown.contact_name)
    assert list(desk.board.book.all()) == contacts
    desk.restart()
    assert desk.latest.contact_id == contacts[0].id


def test_a_snapshot_never_knows_more_than_the_projection(desk: Desk) -> None:
    desk.hear(voice("offered"))
    lose_the_transaction(desk)
    for number in range(600):
        desk.hear(sms("offered", party=f"+4479460{number:05}"))
    desk.board.flush()
    desk.crash()
    assert desk.board.history.get("i2") is not None
    assert desk.board.history.count() == 601


def test_one_message_beyond_all_memory_is_told_too(desk: Desk) -> None:
    make_room = desk.fill_up()
    desk.board.receive("x" * (65 * 1024 * 1024))
    assert desk.board._intake.count == 0
    make_room()
    changes = desk.board.tick()
    assert "but 1 of the events" in only(changes, Trouble)[0].message
    assert [change.title for change in only(changes, MessageLogged)] == ["Messages lost while nothing could be saved"]


def test_memory_is_bounded_and_says_what_it_dropped(desk: Desk) -> None:
    make_room = desk.fill_up()
    desk.board.receive_all(["x" * 50] * 12_000)
    assert desk.board._intake.count == 10_000
    desk.board.receive_all(["y" * 1_000_000] * 70)
    assert desk.board._intake.count == 67
    make_room()
    changes = desk.board.receive("z")
    assert "12003" in only(changes, Trouble)[-1].message
    note = next(row for row in desk.board.ledger.rows() if row.kind is LedgerKind.NOTICED and "overflow" in row.text)
    assert json.loads(note.text) == {"note": "overflow", "count": 12_003}
    assert desk.board.ledger.tail(1)[0].text == "z"


@pytest.mark.parametrize(
    "act",
    [
        lambda desk: desk.board.set_note("i2", "n" * 50_000),
        lambda desk: desk.board.notice("reload", why="w" * 50_000),
        lambda desk: desk.board.save_contact(Contact(name="Ada", notes="n" * 50_000), "i2"),
        lambda desk: desk.board.dial("020 7946 0019", Source.DIAL_BOX),
        lambda desk: desk.board.start(),
        lambda desk: desk.board.receive("r" * 50_000),
    ],
    ids=["note", "notice", "contact", "dial", "start", "receive"],
)
def test_nothing_raises_while_the_disk_is_full(desk: Desk, act: Callable[[Desk], tuple[Change, ...]]) -> None:
    desk.hear(voice("offered"))
    make_room = desk.fill_up()
    desk.board.receive("r" * 50_000)
    changes = act(desk)
    assert only(changes, DirectiveReady) == []
    assert not any(saved.created for saved in only(changes, ContactSaved))
    desk.board.flush()
    desk.board.tick()
    make_room()
    desk.board.tick()
    assert desk.board.ledger.verify().problem == ""
    desk.restart()
    assert desk.latest.state is State.OFFERED


def test_the_agents_words_wait_too(desk: Desk) -> None:
    desk.hear(voice("offered"))
    make_room = desk.fill_up()
    changes = desk.board.set_note("i2", "n" * 50_000)
    assert only(changes, Trouble)
    make_room()
    desk.board.tick()
    assert desk.latest.agent_notes == "n" * 50_000


def test_closing_with_a_full_disk_says_what_is_lost(desk: Desk) -> None:
    make_room = desk.fill_up()
    desk.board.receive("r" * 50_000)
    with pytest.raises(StoreError, match="1 events could not be saved"):
        desk.board.close()
    make_room()
    desk.board.close()
    assert desk.board.ledger.tail(1)[0].text == "r" * 50_000


def test_damaged_contacts_do_not_stop_the_ledger(desk: Desk) -> None:
    desk.store.db.execute("DROP TABLE phone")
    changes = desk.hear(voice("offered"))
    assert only(changes, Trouble)
    assert only(changes, MessageLogged)
    assert only(changes, InteractionChanged)
    desk.hear(voice("accepted"), voice("offered", party=OTHER))
    assert [i.state for i in desk.history] == [State.ACTIVE, State.OFFERED]
    assert [row.kind for row in desk.board.ledger.rows()].count(LedgerKind.RECEIVED) == 3


# -- dialling ---------------------------------------------------------------------------------------------------------


def dialled(changes: tuple[Change, ...]) -> Dial:
    return only(changes, DialChanged)[-1].dial


def offered_out(desk: Desk, party: str) -> tuple[Change, ...]:
    return desk.hear(voice("offered", party=party, direction="outbound"))


def test_a_number_goes_out_and_is_confirmed(desk: Desk) -> None:
    ada = desk.know("Ada", OTHER)
    changes = desk.board.dial("020 7946 0019 ext. 12", Source.DIAL_BOX)
    (ready,) = only(changes, DirectiveReady)
    assert json.loads(ready.text)["content"]["phoneNumber"] == OTHER
    assert [row.kind for row in desk.board.ledger.tail(2)] == [LedgerKind.DECIDED, LedgerKind.SENT]
    assert desk.board.ledger.tail(1)[0].text == ready.text
    dial = dialled(changes)
    assert (dial.state, [c.contact for c in dial.who]) == (DialState.WAITING, [ada])
    changes = offered_out(desk, OTHER)
    confirmed = dialled(changes)
    assert (confirmed.id, confirmed.state, confirmed.interaction_id) == (dial.id, DialState.CONFIRMED, desk.latest.id)
    assert "extension 12" in confirmed.message
    desk.now += RECEIPT_MS * 2
    assert only(desk.board.tick(), DialChanged) == []


@pytest.mark.parametrize("source", [Source.DIAL_BOX, Source.LINK])
def test_a_wish_that_had_to_wait_waits_for_one_act(desk: Desk, source: Source) -> None:
    changes = desk.board.dial("020 7946 0018", source, late=True)
    asked = dialled(changes)
    assert (asked.state, asked.decision.e164) == (DialState.ASKING, "+442079460018")
    assert only(changes, DirectiveReady) == []
    assert dialled(desk.board.dial("javascript:alert(1)", source, late=True)).state is DialState.REFUSED


@pytest.mark.parametrize(
    "source", [Source.LINK, Source.CLIPBOARD, Source.COMMAND_LINE, Source.TRAY, Source.PAGE_LINK, Source.DROP]
)
def test_a_text_from_outside_waits_for_one_act(desk: Desk, source: Source) -> None:
    changes = desk.board.dial(f"tel:{OTHER}", source)
    asked = dialled(changes)
    assert asked.state is DialState.ASKING
    assert only(changes, DirectiveReady) == []
    changes = desk.board.confirm_dial(asked.id)
    assert len(only(changes, DirectiveReady)) == 1
    assert dialled(changes).state is DialState.WAITING
    assert desk.board.confirm_dial(asked.id) == (), "a second Enter does not call twice"


def test_a_number_to_be_asked_about_and_left(desk: Desk) -> None:
    asked = dialled(desk.board.dial("999", Source.DIAL_BOX))
    assert (asked.state, asked.decision.number) == (DialState.ASKING, "999")
    assert asked.message
    assert dialled(desk.board.cancel_dial(asked.id)).state is DialState.CANCELLED
    assert desk.board.cancel_dial(asked.id) == desk.board.confirm_dial(asked.id) == ()


def test_a_refused_text_can_not_be_confirmed(desk: Desk) -> None:
    refused = dialled(desk.board.dial("*#06#", Source.DIAL_BOX))
    assert (refused.state, bool(refused.message)) == (DialState.REFUSED, True)
    assert desk.board.confirm_dial(refused.id) == ()


def test_a_country_is_asked_for(desk: Desk) -> None:
    desk.obey(Policy())
    asked = dialled(desk.board.dial("020 7946 0019", Source.DIAL_BOX))
    assert asked.state is DialState.ASKING
    again = desk.board.confirm_dial(asked.id)
    assert only(again, DirectiveReady) == []
    desk.know("Ada", OTHER)
    changes = desk.board.confirm_dial(asked.id, "GB")
    assert json.loads(only(changes, DirectiveReady)[0].text)["content"]["phoneNumber"] == OTHER
    assert [c.contact.name for c in dialled(changes).who] == ["Ada"]


def test_a_number_that_its_country_refuses_never_goes_out(desk: Desk) -> None:
    desk.obey(Policy())
    asked = dialled(desk.board.dial("7946 0018", Source.LINK))
    assert asked.state is DialState.ASKING
    refused = dialled(desk.board.confirm_dial(asked.id, "GB"))
    assert refused.state is DialState.REFUSED
    for _ in range(2):
        assert only(desk.board.confirm_dial(refused.id, "GB"), DirectiveReady) == []


def test_a_call_that_the_page_does_not_confirm(desk: Desk) -> None:
    dial = dialled(desk.board.dial(OTHER, Source.DIAL_BOX))
    desk.now += RECEIPT_MS - 1
    assert desk.board.tick() == ()
    desk.now += 1
    late = dialled(desk.board.tick())
    assert (late.id, late.state) == (dial.id, DialState.NOT_CONFIRMED)
    assert "try again" in late.message
    assert desk.board.tick() == ()
    changes = desk.board.confirm_dial(dial.id)
    assert len(only(changes, DirectiveReady)) == 1
    assert dialled(changes).state is DialState.WAITING
    assert dialled(offered_out(desk, OTHER)).state is DialState.CONFIRMED


def test_a_receipt_may_come_late(desk: Desk) -> None:
    desk.board.dial(OTHER, Source.DIAL_BOX)
    desk.now += RECEIPT_MS
    desk.board.tick()
    assert dialled(offered_out(desk, OTHER)).state is DialState.CONFIRMED


def test_what_is_no_receipt(desk: Desk) -> None:
    offered_out(desk, OTHER)
    desk.hear(voice("accepted", party=OTHER, direction="outbound"))
    # It was called a moment ago, so that is asked about first.
    desk.board.confirm_dial(dialled(desk.board.dial(OTHER, Source.DIAL_BOX)).id, "")
    for changes in (
        desk.hear(voice("offered", party=OTHER)),
        offered_out(desk, CALLER),
        offered_out(desk, "anonymous"),
        desk.hear(sms("offered", party=OTHER, direction="outbound")),
        desk.hear(replace(Conversation("voice-cc", party=OTHER, direction="outbound").usual()).message("completed")),
    ):
        assert only(changes, DialChanged) == []
    assert dialled(offered_out(desk, OTHER)).state is DialState.CONFIRMED


def test_a_short_code_is_confirmed_by_itself_only(desk: Desk) -> None:
    asked = dialled(desk.board.dial("999", Source.DIAL_BOX))
    desk.board.confirm_dial(asked.id)
    assert only(offered_out(desk, ""), DialChanged) == []
    assert dialled(offered_out(desk, "999")).state is DialState.CONFIRMED


def test_a_page_full_of_links_does_not_fill_the_memory(desk: Desk) -> None:
    asked: list[str] = []
    dropped: list[str] = []
    for number in range(MAX_DIALS * 3):
        for change in only(desk.board.dial(f"tel:+4420794{number:05}", Source.PAGE_LINK), DialChanged):
            (dropped if change.dial.state is DialState.CANCELLED else asked).append(change.dial.id)
    assert dropped == asked[: MAX_DIALS * 2]
    assert [id for id in asked if desk.board.cancel_dial(id)] == asked[MAX_DIALS * 2 :]


@pytest.mark.parametrize("wish", ["", "\0", "\ud800", "tel:", "x" * 100_000, "javascript:alert(1)"])
def test_any_text_may_be_wished(desk: Desk, wish: str) -> None:
    assert dialled(desk.board.dial(wish, Source.LINK)).state is DialState.REFUSED
    assert desk.board.ledger.verify().problem == ""


# -- history ----------------------------------------------------------------------------------------------------------


def test_the_history_in_pages(desk: Desk) -> None:
    for number in range(25):
        desk.hear(sms("offered", party=f"+4479460{number // 5:05}"), at=MORNING + number // 3 * 200_000)
    everything = desk.history[::-1]
    assert len(everything) == desk.board.history.count()
    assert [i.began_at for i in everything] == sorted((i.began_at for i in everything), reverse=True)
    paged: list[Interaction] = []
    page = desk.board.history.page(limit=4)
    while page:
        paged += page
        page = desk.board.history.page(before=page[-1], limit=4)
    assert tuple(paged) == everything
    party = everything[0].party.normalised
    assert desk.board.history.of_party(party, 99) == tuple(i for i in everything if i.party.normalised == party)
    assert desk.board.history.of_party("", 99) == desk.board.history.of_contact([1], 99) == ()
    assert desk.board.history.get("nobody") is None


def test_a_kept_store_opens_as_it_was_left(desk: Desk) -> None:
    desk.live(*a_morning())
    before = desk.history
    desk.board.close()
    reader = Store.open(desk.path, None)
    assert reader.rows("SELECT count(*) FROM interaction") == [(len(before),)]
    reader.close()


@pytest.mark.parametrize("jump", [365 * 86_400_000, -3_600_000])
def test_a_clock_that_is_set_times_nothing_out(tmp_path: Path, reconstructor: Reconstructor, jump: int) -> None:
    wall, steady = [MORNING], [0]
    store = Store.open(tmp_path / "records.db", None)
    board = Switchboard(
        store,
        reconstructor,
        policy=Policy(region="GB"),
        clock_ms=lambda: wall[0],
        new_id=str,
        steady_ms=lambda: steady[0],
    )
    board.start()
    board.receive(text(voice("offered")))
    wall[0] += jump + 2_000
    steady[0] += 2_000
    board.receive(text(voice("accepted")))
    (interaction,) = board.history.page()
    assert (interaction.state, interaction.seqs) == (State.ACTIVE, (2, 4))
    assert "clock" in [json.loads(row.text).get("note") for row in board.ledger.rows()]
    store.close()


def test_decisions_about_what_is_long_over_count_once(desk: Desk) -> None:
    """Though the app is killed before the fold's state was written down, and the history was written already."""
    desk.live(
        *(Conversation("voice-uc", party=who, began=MORNING + at).usual() for at, who in ((0, CALLER), (60_000, OTHER)))
    )
    one, other = (interaction.id for interaction in desk.history)
    desk.hear(voice("offered", party=OTHER), at=MORNING + 30 * 3_600_000)
    desk.restart()
    for note in ("first", "second"):
        desk.board.set_note(one, note)
    gone, into = desk.board.history.get(other), desk.board.history.get(one)
    assert gone
    assert into
    desk.board.join(other, one)
    desk.board.undo_join(gone, into)
    desk.board.history.count()
    desk.board.notice("network_up")
    truth = desk.history
    desk.crash()
    assert desk.history == truth
    desk.board.rebuild()
    assert desk.history == truth


# -- beside the running app -------------------------------------------------------------------------------------------


def beside(desk: Desk, reconstructor: Reconstructor) -> Switchboard:
    """Another switchboard on the same file that has only read, and that could not have written."""
    store = Store.open(desk.path, None)
    store.db.execute("PRAGMA query_only = ON")
    board = Switchboard(store, reconstructor, policy=desk.policy, clock_ms=lambda: desk.now, new_id=str)
    board.catch_up()
    return board


def seen_beside(desk: Desk, reconstructor: Reconstructor) -> tuple[Interaction, ...]:
    board = beside(desk, reconstructor)
    assert not board.store.db.in_transaction
    seen = board.history.page(limit=-1)
    board.store.close()
    return seen[::-1]


def test_who_only_reads_sees_all_that_the_ledger_has(desk: Desk, reconstructor: Reconstructor) -> None:
    """Calls, gaps, messages that contradict the contract, and what was decided about them and about old calls."""
    desk.live(*a_morning())
    desk.board.flush()
    desk.live(Conversation("voice-cc", party=OTHER, began=desk.now + 60_000).usual())
    desk.board.notice("sleep")
    desk.now += 60_000
    desk.board.notice("resume")
    desk.hear({**voice("offered"), "status": "odd"})
    (kind,) = [need for need in desk.board.needs() if need.kind is NeedKind.QUARANTINED]
    desk.board.answer(kind)
    desk.board.set_note(desk.history[0].id, "Asked for samples.")
    desk.hear(voice("offered"), at=desk.now + 60_000)
    assert desk.store.rows("SELECT count(*) FROM interaction")[0][0] < len(desk.history), "not all of it is written"
    assert seen_beside(desk, reconstructor) == desk.history
    written = desk.store.db.execute("PRAGMA data_version").fetchone()
    assert seen_beside(desk, reconstructor) == desk.history
    assert desk.store.db.execute("PRAGMA data_version").fetchone() == written
    desk.board.flush()
    assert seen_beside(desk, reconstructor) == desk.history


def test_who_only_reads_sees_a_long_burst(desk: Desk, reconstructor: Reconstructor) -> None:
    """More than is held otherwise, in a ledger that nobody has folded yet."""
    for number in range(600):
        desk.board.ledger.append(MORNING + number, LedgerKind.RECEIVED, text(sms("offered", party=f"+4479460{number}")))
    desk.store.commit()
    board = beside(desk, reconstructor)
    assert len(board.history.page(limit=-1)) == 600
    assert len(board.history.page(board.history.page(limit=10)[-1], limit=-1)) == 590
    assert desk.store.rows("SELECT count(*) FROM interaction") == [(0,)]
    board.store.close()


def test_who_only_reads_counts_decisions_about_what_is_long_over_once(desk: Desk, reconstructor: Reconstructor) -> None:
    desk.live(
        *(Conversation("voice-uc", party=who, began=MORNING + at).usual() for at, who in ((0, CALLER), (60_000, OTHER)))
    )
    one, other = (interaction.id for interaction in desk.history)
    desk.hear(voice("offered", party=OTHER), at=MORNING + 30 * 3_600_000)
    desk.restart()
    for note in ("first", "second"):
        desk.board.set_note(one, note)
    desk.board.join(other, one)
    assert seen_beside(desk, reconstructor) == desk.history
    desk.crash()
    assert seen_beside(desk, reconstructor) == desk.history


def test_what_other_rules_made_of_the_ledger_does_not_stand_beside_what_these_do(desk: Desk) -> None:
    desk.live(Conversation("voice-cc").usual())
    desk.board.flush()
    right = desk.history
    desk.board.history.put(replace(desk.latest, id="i999", log_entry="log-i999"))
    desk.board.history.write_held()
    desk.store.db.execute("DELETE FROM snapshot")
    desk.store.commit()
    desk.crash()
    assert desk.history == right
    assert [entry.id for entry in desk.board.history.log_entries()] == [right[0].log_entry]
