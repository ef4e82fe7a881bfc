"""The do-not-call list, and that it stands in the way of every door."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from maestro_desktop.core.call_rules import CallRules, quiet_hours
from maestro_desktop.core.changes import Dial, DialChanged, DialState, DirectiveReady, Trouble
from maestro_desktop.core.contacts.model import Contact, Phone
from maestro_desktop.core.dials import RECEIPT_MS
from maestro_desktop.core.do_not_call import LIST_IS_KEPT, DoNotCall, read_list
from maestro_desktop.core.phone.decision import Action, Source
from maestro_desktop.core.policy import Policy
from maestro_desktop.deeds import Forbid
from tests.core.desk import Desk, only
from tests.core.events import MORNING

NUMBER = "+442079460018"


@pytest.fixture
def listed(desk: Desk) -> DoNotCall:
    return desk.board.do_not_call


def dialled(desk: Desk, text: str, source: Source = Source.DIAL_BOX) -> tuple[DialState, str]:
    changes = desk.board.dial(text, source)
    (dial,) = [change.dial for change in changes if isinstance(change, DialChanged)]
    assert any(isinstance(change, DirectiveReady) for change in changes) is (dial.state is DialState.WAITING)
    return dial.state, dial.message


def test_numbers_are_put_on_the_list_once_and_taken_off(listed: DoNotCall) -> None:
    assert listed.put([(NUMBER, " asked "), ("+493023125017", "")], MORNING) == 2
    assert listed.put([(NUMBER, "again")], MORNING + 1) == 0
    assert [(each.e164, each.why, each.since) for each in listed.all()] == [
        (NUMBER, "asked", MORNING),
        ("+493023125017", "", MORNING),
    ]
    was = listed.take_off(NUMBER)
    assert listed.find(NUMBER) is None
    assert listed.take_off(NUMBER) is None
    assert was is not None
    listed.put_back(was)
    assert listed.find(NUMBER) == was


def test_a_long_list_comes_in_pages(listed: DoNotCall) -> None:
    assert listed.put(((f"+44207{number:07}", "") for number in range(1_234)), MORNING) == 1_234
    assert len({each.e164 for each in listed.all()}) == listed.count() == 1_234


@pytest.mark.parametrize("source", Source)
def test_no_door_lets_a_listed_number_out(desk: Desk, listed: DoNotCall, source: Source) -> None:
    listed.put([(NUMBER, "asked")], MORNING)
    state, message = dialled(desk, NUMBER, source)
    assert state is DialState.REFUSED
    assert message.startswith("On the do-not-call list since ")
    (row,) = [row for row in desk.board.ledger.rows() if '"do": "dial"' in row.text]
    assert json.loads(row.text)["reason"] == message


def test_asking_lets_it_out_by_an_act_of_the_agent(desk: Desk, listed: DoNotCall) -> None:
    listed.put([(NUMBER, "asked")], MORNING)
    desk.board.set_policy(Policy(region="GB", call_rules=CallRules("warn")))
    changes = desk.board.dial(NUMBER, Source.DIAL_BOX)
    (dial,) = [change.dial for change in changes if isinstance(change, DialChanged)]
    assert dial.state is DialState.ASKING
    assert dial.message.startswith("On the do-not-call list since ")
    assert any(isinstance(change, DirectiveReady) for change in desk.board.confirm_dial(dial.id, ""))


def test_a_contact_that_is_not_to_be_called(desk: Desk) -> None:
    desk.board.save_contact(Contact(name="Shy", phones=(Phone(NUMBER, NUMBER),), do_not_call=True))
    assert dialled(desk, NUMBER, Source.CONTACT)[0] is DialState.REFUSED


def test_calling_twice_asks(desk: Desk) -> None:
    assert dialled(desk, NUMBER)[0] is DialState.WAITING
    assert dialled(desk, NUMBER) == (DialState.ASKING, "You called this number a moment ago.")


def verdicts(desk: Desk) -> list[tuple[str, bool | None]]:
    """What was decided about calls, as the ledger tells it: the action, and whether the agent agreed."""
    rows = [json.loads(row.text) for row in desk.board.ledger.rows() if '"do": "dial"' in row.text]
    return [(row["action"], row.get("agreed")) for row in rows]


def asked(desk: Desk, text: str = NUMBER, source: Source = Source.LINK) -> Dial:
    (change,) = only(desk.board.dial(text, source), DialChanged)
    assert change.dial.state is DialState.ASKING
    return change.dial


@pytest.mark.parametrize("tries_again", [False, True])
def test_who_was_listed_while_the_card_was_open_is_not_called(desk: Desk, listed: DoNotCall, tries_again: bool) -> None:
    dial = asked(desk)
    if tries_again:
        assert only(desk.board.confirm_dial(dial.id, ""), DirectiveReady)
        desk.now += RECEIPT_MS
        (late,) = only(desk.board.tick(), DialChanged)
        assert late.dial.state is DialState.NOT_CONFIRMED
    listed.put([(NUMBER, "asked")], MORNING)
    changes = desk.board.confirm_dial(dial.id, "")
    (told,) = only(changes, DialChanged)
    assert told.dial.state is DialState.REFUSED
    assert not only(changes, DirectiveReady)
    before = [("dial", True), ("not_confirmed", None)] if tries_again else []
    assert verdicts(desk) == [("dial", None), *before, ("refuse", False)]


def test_what_is_only_a_warning_is_asked_before_it_is_agreed_to(desk: Desk, listed: DoNotCall) -> None:
    desk.board.set_policy(Policy(region="GB", call_rules=CallRules("warn")))
    dial = asked(desk)
    listed.put([(NUMBER, "asked")], MORNING)
    (told,) = only(desk.board.confirm_dial(dial.id, ""), DialChanged)
    assert (told.dial.state, told.dial.message.partition(" since")[0]) == (DialState.ASKING, "On the do-not-call list")
    assert only(desk.board.confirm_dial(dial.id, ""), DirectiveReady)
    assert verdicts(desk) == [("dial", None), ("confirm", False), ("confirm", True)]


def test_who_tries_again_is_not_told_that_they_have_tried(desk: Desk) -> None:
    dial = asked(desk)
    for _ in range(2):
        assert only(desk.board.confirm_dial(dial.id, ""), DirectiveReady)
        desk.now += RECEIPT_MS
        desk.board.tick()


def test_every_verdict_on_a_call_is_in_the_ledger_with_the_country_that_was_chosen(desk: Desk) -> None:
    desk.board.set_policy(Policy(region=""))
    (change,) = only(desk.board.dial("020 7946 0018", Source.LINK), DialChanged)
    assert change.dial.decision.action is Action.ASK_REGION
    assert not desk.board.confirm_dial(change.dial.id, "")
    desk.board.confirm_dial(change.dial.id, "GB")
    desk.board.cancel_dial(change.dial.id)
    assert not desk.board.cancel_dial(change.dial.id)
    assert verdicts(desk) == [("ask_region", None), ("dial", False), ("cancel", None)]
    (chosen,) = [row for row in desk.board.ledger.rows() if '"region": "GB"' in row.text and '"dial"' in row.text]
    assert json.loads(chosen.text)["text"] == "020 7946 0018"


def test_quiet_hours_ask(desk: Desk) -> None:
    desk.board.set_policy(Policy(region="GB", call_rules=CallRules(quiet=(quiet_hours("00:00-23:59"),))))
    state, message = dialled(desk, NUMBER)
    assert state is DialState.ASKING
    assert "nobody is to be called between 00:00 and 23:59." in message


def test_the_agent_puts_a_number_on_the_list_and_takes_that_back(desk: Desk, listed: DoNotCall) -> None:
    deed = Forbid(NUMBER)
    deed.do(desk.board)
    assert listed.find(NUMBER)
    deed.undo(desk.board)
    assert listed.find(NUMBER) is None
    listed.put([(NUMBER, "asked")], MORNING)
    deed.do(desk.board)
    deed.undo(desk.board)
    assert listed.find(NUMBER), "who was there before stays"


def test_a_list_that_is_kept_lets_nobody_off(desk: Desk, listed: DoNotCall) -> None:
    desk.board.set_policy(Policy(region="GB", call_rules=CallRules(list_is_kept=True)))
    deed = Forbid(NUMBER)
    deed.do(desk.board)
    (trouble,) = only(desk.board.allow(NUMBER), Trouble)
    assert trouble.message == LIST_IS_KEPT
    assert listed.find(NUMBER)
    deed.undo(desk.board)
    assert not listed.find(NUMBER), "a slip of one's own is taken back"


@pytest.mark.parametrize(
    ("text", "region", "numbers", "missed"),
    [
        ("+442079460018\n020 7946 0019\n\n", "GB", [NUMBER, "+442079460019"], []),
        ("Number;Reason\n020 7946 0018;asked\nsoon;x\n", "GB", [NUMBER], [(3, "soon")]),
        ("Name,Phone\nAda,'+442079460018\n", "", [NUMBER], []),
        ("020 7946 0018\n", "", [], [(1, "020 7946 0018")]),
        ("", "GB", [], []),
        ('"+442079460018"\t"a\nb"\n', "", [NUMBER], []),
    ],
)
def test_lists_of_any_form(
    tmp_path: Path, text: str, region: str, numbers: list[str], missed: list[tuple[int, str]]
) -> None:
    file = tmp_path / "list.txt"
    file.write_text(text)
    read = read_list(file, region)
    assert [number for number, _ in read.numbers] == numbers
    assert list(read.not_understood) == missed
    assert read.lines_not_understood == len(missed)


def test_reasons_come_from_their_column_in_any_encoding(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes("Grund;Rufnummer\nhört schlecht;+442079460018\n".encode("cp1252"))
    assert read_list(file, "").numbers == ((NUMBER, "hört schlecht"),)
