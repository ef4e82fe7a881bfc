"""What waits for the agent, and that every answer can be taken back and survives a rebuild."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maestro_desktop.core.contacts.model import Contact, Phone
from maestro_desktop.core.interactions.fold import Reconstructor
from maestro_desktop.core.interactions.model import Interaction, State
from maestro_desktop.core.needs import Need, NeedKind, share
from maestro_desktop.core.policy import Policy
from maestro_desktop.deeds import Answer, Choose
from tests.core.desk import Desk, bounded
from tests.core.events import MORNING, Conversation, failed, voice

CALLER = "+442079460018"


def only_need(desk: Desk, kind: NeedKind) -> Need:
    (need,) = [need for need in desk.board.needs() if need.kind is kind]
    return need


def accept_and_take_back(desk: Desk, kind: NeedKind) -> None:
    """Enter, U, Enter: asked, answered, asked again, answered; and so after a rebuild."""
    need = only_need(desk, kind)
    assert need.title
    assert need.why
    assert need.proposal
    desk.board.answer(need)
    assert kind not in [n.kind for n in desk.board.needs()]
    desk.board.take_back(need)
    assert only_need(desk, kind).proposal == need.proposal
    desk.board.answer(only_need(desk, kind))
    before, asked = desk.history, desk.board.needs()
    desk.board.rebuild()
    assert (desk.history, desk.board.needs()) == (before, asked)


def test_nobody_has_this_number(desk: Desk) -> None:
    desk.live(Conversation("voice-cc", party=CALLER).usual())
    need = only_need(desk, NeedKind.NO_MATCH)
    assert need.interaction == desk.latest
    assert (need.proposal, desk.board.answer(need)) == ("Make a contact", ())
    desk.board.save_contact(Contact(name="Ada", phones=(Phone(CALLER),)), desk.latest.id)
    assert desk.board.needs() == ()


def test_a_stranger_is_asked_about_once_and_the_answer_holds_for_earlier_calls(desk: Desk) -> None:
    for day in range(3):
        desk.live(Conversation("voice-cc", party=CALLER, began=MORNING + day * 86_400_000).usual())
    need = only_need(desk, NeedKind.NO_MATCH)
    assert need.interaction == desk.latest
    contact = Contact(name="Ada", phones=(Phone(CALLER),))
    deed = Answer(need, contact)
    deed.do(desk.board)
    assert desk.board.needs() == ()
    assert {each.contact_name for each in desk.history} == {"Ada"}
    deed.undo(desk.board)
    assert {each.contact_id for each in desk.history} == {None}
    assert only_need(desk, NeedKind.NO_MATCH).id == need.id
    before = desk.history
    desk.board.rebuild()
    assert desk.history == before


def test_an_answer_among_several_holds_for_earlier_calls_until_it_is_taken_back(desk: Desk) -> None:
    ada, _ = desk.know("Ada", CALLER), desk.know("Byron", CALLER)
    for day in range(3):
        desk.live(Conversation("voice-cc", party=CALLER, began=MORNING + day * 86_400_000).usual())
    deed = Choose(desk.latest.id, ada.id)
    deed.do(desk.board)
    assert desk.board.needs() == ()
    assert {each.contact_id for each in desk.history} == {ada.id}
    deed.undo(desk.board)
    assert {each.contact_id for each in desk.history} == {None}
    assert only_need(desk, NeedKind.SEVERAL_MATCHES).interaction == desk.latest


def test_several_people_have_this_number(desk: Desk) -> None:
    for name in ("Ada", "Byron"):
        desk.know(name, CALLER)
    desk.live(Conversation("voice-cc", party=CALLER).usual())
    assert "Byron" in only_need(desk, NeedKind.SEVERAL_MATCHES).why
    accept_and_take_back(desk, NeedKind.SEVERAL_MATCHES)
    assert desk.latest.contact_name == "Ada"


def test_a_call_whose_end_was_never_reported(desk: Desk) -> None:
    desk.know("Ada", CALLER)
    life = Conversation("voice-cc", party=CALLER).usual()
    desk.live(replace(life, steps=("offered", "accepted")))
    desk.now = MORNING + 13 * 3_600_000
    desk.board.tick()
    assert (desk.latest.state, desk.latest.log_entry) == (State.INTERRUPTED, None)
    accept_and_take_back(desk, NeedKind.INTERRUPTED)
    assert desk.latest.state is State.ENDED
    entry = desk.board.history.log_entry(str(desk.latest.log_entry))
    assert entry is not None
    assert not entry.withdrawn


def test_what_was_offered_and_then_nothing(desk: Desk) -> None:
    desk.hear(voice("offered", party=CALLER))
    desk.now += 200_000
    desk.board.tick()
    accept_and_take_back(desk, NeedKind.UNRESOLVED)
    assert (desk.latest.state, desk.latest.log_entry) == (State.UNRESOLVED, None)


def test_an_end_without_details(desk: Desk) -> None:
    desk.know("Ada", CALLER)
    life = Conversation("voice-cc", party=CALLER).usual()
    desk.live(replace(life, steps=("offered", "accepted", "completed")))
    desk.hear(failed("mashell-voice-phone-terminated-cc-event-v1"))
    accept_and_take_back(desk, NeedKind.DETAILS_LOST)
    assert desk.latest.state is State.ENDED


def test_a_message_that_contradicts_the_contract(desk: Desk) -> None:
    odd = json.dumps({"eventType": "mashell-fax-offered-cc-event-v1", "status": "success", "data": {}})
    for _ in range(3):
        desk.board.receive(odd)
    assert "3 times" in only_need(desk, NeedKind.QUARANTINED).why
    accept_and_take_back(desk, NeedKind.QUARANTINED)


def test_what_is_urgent_is_not_hidden_by_a_hundred_strangers(desk: Desk) -> None:
    desk.hear(voice("offered", party="+442079460500"), voice("accepted", party="+442079460500"))
    desk.now += 13 * 3_600_000
    desk.board.tick()
    for number in range(130):
        call = Conversation("voice-cc", party=f"+442079461{number:03}", began=desk.now + 60_000)
        desk.live(call.usual() if number else replace(call, steps=("offered",)))
    desk.now += 200_000
    desk.board.tick()
    for number in range(130):
        strange = {"eventType": f"mashell-fax{number}-offered-cc-event-v1", "status": "success", "data": {}}
        desk.board.receive(json.dumps(strange))
    asked = desk.board.needs()
    kinds = [need.kind for need in asked]
    assert len(asked) == 100
    assert kinds == sorted(kinds, key=list(NeedKind).index)
    assert kinds[0] is NeedKind.INTERRUPTED
    counted = Counter(kinds)
    assert counted[NeedKind.UNRESOLVED] == 1
    assert counted[NeedKind.QUARANTINED] >= 10
    strangers = [need.at_ms for need in asked if need.kind is NeedKind.NO_MATCH]
    assert len(strangers) >= 50
    assert strangers == sorted(strangers, reverse=True)
    desk.board.rebuild()
    assert desk.board.needs() == asked


@bounded
@given(st.lists(st.lists(st.integers(), max_size=30), max_size=7), st.integers(0, 60))
def test_none_takes_the_share_of_another(groups: list[list[int]], limit: int) -> None:
    numbered = [[(place, each) for each in group] for place, group in enumerate(groups)]
    shared = share(numbered, limit)
    assert len(shared) == min(limit, sum(map(len, groups)))
    asking = [group for group in numbered if group]
    taken = [[each for each in shared if each[0] == group[0][0]] for group in asking]
    assert shared == [each for group in taken for each in group]
    for group, part in zip(asking, taken, strict=True):
        assert part == group[: len(part)]
        assert len(part) >= min(len(group), limit // len(asking))


def test_two_rows_of_one_conversation_are_joined_and_parted_again(desk: Desk) -> None:
    life = Conversation("voice-cc", party=CALLER).usual()
    desk.live(life)
    desk.live(replace(life, party="+442079460019", began=life.over_at + 60_000))
    first, second = desk.history
    desk.board.join(second.id, first.id)
    (joined,) = desk.history
    assert joined.seqs == (*first.seqs, *second.seqs)
    withdrawn = desk.board.history.log_entry(str(second.log_entry))
    assert withdrawn is not None
    assert withdrawn.withdrawn
    before = desk.history
    desk.board.rebuild()
    assert desk.history == before
    desk.board.undo_join(second, first)
    assert [i.seqs for i in desk.history] == [first.seqs, second.seqs]
    before = desk.history
    desk.board.rebuild()
    assert desk.history == before


def test_events_of_another_call_are_taken_out(desk: Desk) -> None:
    life = Conversation("voice-cc", party=CALLER).usual()
    desk.live(life)
    whole = desk.latest
    desk.board.split(whole.id, whole.seqs[2:])
    first, second = desk.history
    assert (first.id, first.seqs, second.seqs) == (whole.id, whole.seqs[:2], whole.seqs[2:])
    assert first.state is State.ACTIVE
    before = desk.history
    desk.board.rebuild()
    assert desk.history == before


def two_calls(desk: Desk, *numbers: str) -> list[Interaction]:
    """Ended calls, oldest first."""
    for minutes, number in enumerate(numbers):
        desk.live(Conversation("voice-cc", party=number, began=MORNING + minutes * 60_000).usual())
    return list(desk.history)


@pytest.mark.parametrize(
    ("written", "joined", "under_way", "shown"),
    [
        (("", ""), "", "Friday", "Friday"),
        (("mine", ""), "mine", "Friday", "mine\nFriday"),
        (("mine", "Fri"), "mine\nFri", "Friday\nat ten", "mine\nFriday\nat ten"),
        (("mine", "Fri"), "mine\nFri", "", "mine"),
        (("book", ""), "book", "ok", "book\nok"),
        (("same", "same"), "same", "same, later", "same, later"),
    ],
)
def test_words_under_way_while_two_rows_are_joined_go_to_the_one_that_is_left(
    desk: Desk, written: tuple[str, str], joined: str, under_way: str, shown: str
) -> None:
    older, newer = two_calls(desk, CALLER, CALLER)
    for each, words in zip((older, newer), written, strict=True):
        desk.board.set_note(each.id, words)
    desk.board.join(newer.id, older.id)
    assert desk.latest.agent_notes == joined
    desk.board.set_note(newer.id, under_way)
    assert [each.agent_notes for each in desk.history] == [shown]
    desk.board.set_note(newer.id, under_way + "!")
    assert desk.latest.agent_notes.endswith("!")
    before = desk.history
    desk.board.rebuild()
    assert desk.history == before


def test_words_for_a_row_joined_twice_reach_the_last(desk: Desk) -> None:
    first, second, third = two_calls(desk, CALLER, CALLER, CALLER)
    desk.board.join(third.id, second.id)
    desk.board.join(second.id, first.id)
    desk.board.set_note(third.id, "Friday")
    assert [each.agent_notes for each in desk.history] == ["Friday"]


def test_who_it_was_is_said_of_a_joined_row_for_the_one_that_is_left(desk: Desk) -> None:
    older, newer = two_calls(desk, CALLER, CALLER)
    desk.board.join(newer.id, older.id)
    ada = desk.know("Ada")
    desk.board.set_owner(newer.id, ada.id)
    assert desk.latest.contact_name == "Ada"
    byron = desk.know("Byron")
    desk.board.set_owner(older.id, byron.id)
    desk.board.set_owner(newer.id, None)
    assert desk.latest.contact_name == "Byron"
    before = desk.history
    desk.board.rebuild()
    assert desk.history == before


@pytest.mark.parametrize(
    ("party", "region", "title"),
    [
        ("sip:ada@pbx.example.com", "GB", "Nobody has this address"),
        ("020 7946 0018", "", "Nobody has this number"),
        ("020 7946 0018", "GB", "Nobody has this number"),
        ("1001", "GB", "Nobody has this number"),
        ("anonymous", "GB", ""),
    ],
)
def test_everybody_who_can_be_known_is_asked_about(
    tmp_path: Path, reconstructor: Reconstructor, party: str, region: str, title: str
) -> None:
    desk = Desk(tmp_path / "maestro.db", reconstructor, Policy(region=region))
    desk.live(Conversation("voice-cc", party=party).usual())
    assert [need.title for need in desk.board.needs()] == [title] * bool(title)
    desk.store.close()


def seen_twice(desk: Desk) -> None:
    life = Conversation("voice-cc", party=CALLER).usual()
    desk.live(life, Conversation("voice-uc", party=CALLER, began=MORNING + 1_000).usual())
    assert len(desk.history) == 2


def test_a_call_that_both_products_report_is_asked_about_once(desk: Desk) -> None:
    seen_twice(desk)
    need = only_need(desk, NeedKind.NO_MATCH)
    assert need.interaction is not None
    ada = desk.board.book.save(Contact(name="Ada"), desk.now)
    desk.board.set_owner(need.interaction.id, ada.id)
    assert [each.contact_name for each in desk.history] == ["Ada", "Ada"]
    assert desk.board.needs() == ()


def test_who_it_was_is_answered_and_taken_back_for_both_rows_of_a_call(desk: Desk) -> None:
    for name in ("Ada", "Byron"):
        desk.know(name, CALLER)
    seen_twice(desk)
    accept_and_take_back(desk, NeedKind.SEVERAL_MATCHES)
    assert [each.contact_name for each in desk.history] == ["Ada", "Ada"]


def test_what_was_said_of_the_other_row_is_not_overwritten(desk: Desk) -> None:
    ada, byron = (desk.know(name) for name in ("Ada", "Byron"))
    desk.hear(voice("offered", party=CALLER))
    desk.board.set_owner(desk.latest.id, ada.id)
    desk.now += 1_000
    desk.hear(voice("offered", party=CALLER, product="UC", startTime=str(MORNING)))
    one, other = desk.history
    assert one.linked == (other.id,)
    desk.board.set_owner(other.id, byron.id)
    assert [each.contact_name for each in desk.history] == ["Ada", "Byron"]
    desk.board.set_owner(one.id, None)
    assert [each.contact_name for each in desk.history] == ["", "Byron"]
    before = desk.history
    desk.board.rebuild()
    assert desk.history == before
