"""Window and core together: what is asked, answered, taken back, joined and parted ends up in the ledger."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from maestro_desktop.core.changes import DirectiveReady, InteractionChanged
from maestro_desktop.core.interactions.model import Interaction, State
from maestro_desktop.core.needs import NeedKind
from maestro_desktop.core.phone.decision import Source
from maestro_desktop.core.policy import Policy
from maestro_desktop.core.store import Store
from maestro_desktop.ui.rows import RowTable
from maestro_desktop.ui.workspace import Workspace
from tests.core.events import Conversation, failed, voice
from tests.ui.bench import CALLER, Bench
from tests.ui.conftest import Clock
from tests.ui.people import NOW, interaction
from tests.ui.seen import click_row, find, is_shown, press, rows, type_into, words

HOUR = 3_600_000
#: The caller as a contact that a rule has made is called.
READ = "+44 20 7946 0018"


@pytest.fixture
def bench(qtbot: QtBot, window: Workspace, clock: Clock, tmp_path: Path) -> Iterator[Bench]:
    clock.wall = NOW
    bench = Bench(qtbot, window, clock, tmp_path / "store.db")
    yield bench
    bench.close()


def call(**fields: object) -> Conversation:
    return replace(Conversation("voice-cc", party=CALLER, began=NOW).usual(), **fields)  # type: ignore[arg-type]


def test_nothing_is_asked_while_nothing_is_open(bench: Bench) -> None:
    bench.know("Ada")
    bench.live(call())
    bench.wait(lambda: len(bench.titles()) == 1)
    bench.wait(lambda: bench.titles() == ["Ada"])
    assert not is_shown(bench.panel, "needs_entry")


def test_enter_answers_all_there_is_and_u_takes_it_back_step_by_step(bench: Bench) -> None:
    bench.know("Ada")
    bench.live(call(steps=("offered", "accepted")))
    bench.passes(13 * HOUR)
    bench.hear(voice("offered", party=CALLER))
    bench.passes(HOUR)
    bench.open_needs("2 need you")
    assert bench.asked() == [NeedKind.INTERRUPTED, NeedKind.UNRESOLVED]
    bench.key(Qt.Key.Key_Return)
    assert words(bench.panel, "done_text") == "What became of it? It ended normally. Ctrl+Z takes it back."
    bench.key(Qt.Key.Key_Return)
    bench.wait(lambda: is_shown(bench.panel, "needs_none"))
    older, newer = reversed(bench.history)
    assert (older.state, newer.state, newer.answered_needs) == (State.ENDED, State.UNRESOLVED, ("unresolved",))
    bench.survives_a_rebuild()

    bench.key(Qt.Key.Key_U)
    bench.wait(lambda: bench.asked() == [NeedKind.UNRESOLVED])
    assert words(bench.panel, "done_text") == (
        "Taken back: What became of it? Nothing: leave it out of the log."
        " Ctrl+Z takes back what was before: What became of it? It ended normally."
    )
    bench.key(Qt.Key.Key_U)
    bench.wait(lambda: bench.asked() == [NeedKind.INTERRUPTED, NeedKind.UNRESOLVED])
    assert words(bench.panel, "done_text") == "Taken back: What became of it? It ended normally."
    assert bench.history[-1].state is State.INTERRUPTED
    bench.survives_a_rebuild()


def test_another_of_several_is_chosen_and_taken_back(bench: Bench) -> None:
    bench.know("Ada")
    bench.know("Byron")
    bench.live(call())
    bench.open_needs("1 needs you")
    press(bench.panel, "need_other")
    bench.wait(lambda: bench.history[0].contact_name == "Byron")
    bench.survives_a_rebuild()
    bench.key(Qt.Key.Key_U)
    bench.wait(lambda: bench.asked() == [NeedKind.SEVERAL_MATCHES])
    assert bench.history[0].contact_id is None


def test_a_contact_made_from_the_list_answers_it(bench: Bench) -> None:
    bench.live(call())
    bench.open_needs("1 needs you")
    bench.key(Qt.Key.Key_Return)
    type_into(bench.panel, "contact_name", "Ursula")
    press(bench.panel, "contact_save")
    bench.wait(lambda: bench.history[0].contact_name == "Ursula")
    assert words(bench.panel, "done_text") == "Contact saved: Ursula. Ctrl+Z takes it back."
    bench.wait(lambda: is_shown(bench.panel, "needs_none"))
    assert not is_shown(bench.panel, "interaction_card")  # it is long over
    bench.key(Qt.Key.Key_U)
    bench.wait(lambda: bench.asked() == [NeedKind.NO_MATCH])
    bench.wait(lambda: bench.contacts() == [])


# -- who it was -------------------------------------------------------------------------------------------------------


def picks(bench: Bench) -> list[str]:
    return [row.title for row in rows(find(bench.panel, "card_picks", RowTable))]


@pytest.fixture
def ringing(bench: Bench) -> Bench:
    """Two share a number, and it rings."""
    bench.board.set_policy(Policy(region="GB"))
    bench.know("Ada")
    bench.know("Bob")
    bench.hear(voice("offered"))
    assert words(bench.panel, "card_picks_title") == "2 contacts match. Who is it?"
    return bench


def test_who_is_chosen_is_known_at_the_next_call_and_can_be_taken_back(ringing: Bench) -> None:
    click_row(find(ringing.panel, "card_picks", RowTable), 1)
    assert words(ringing.panel, "card_name") == "Bob"
    assert words(ringing.panel, "done_text") == "Bob, also for calls to come. Ctrl+Z takes it back."
    ringing.hear(voice("terminated"))
    ringing.live(call())
    assert ringing.history[0].contact_name == "Bob"
    press(ringing.panel, "done_undo")
    assert ringing.history[1].contact_name == ""
    ringing.live(call(began=NOW + 2 * HOUR))
    assert ringing.history[0].contact_name == ""


def test_not_this_person_leaves_the_other_and_can_be_taken_back(ringing: Bench) -> None:
    click_row(find(ringing.panel, "card_picks", RowTable), 1)
    press(ringing.panel, "card_refuse")
    assert words(ringing.panel, "card_name") == "Ada"
    press(ringing.panel, "card_refuse")
    assert words(ringing.panel, "card_why") == "No contact has this number."
    assert is_shown(ringing.panel, "card_new_contact")
    for name in ("Ada", "Bob"):
        press(ringing.panel, "done_undo")
        assert words(ringing.panel, "card_name") == name


def test_delete_in_the_list_says_who_it_is_not(ringing: Bench) -> None:
    table = find(ringing.panel, "card_picks", RowTable)
    table.setCurrentIndex(table.model().index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert words(ringing.panel, "card_name") == "Bob"
    press(ringing.panel, "done_undo")
    assert picks(ringing) == ["Ada", "Bob"]


def test_a_number_is_said_to_be_ones_own(ringing: Bench) -> None:
    menu = find(ringing.panel, "card_uses", QToolButton).menu()
    for chosen in (False, True):
        menu.actions()[0].trigger()
        assert words(ringing.panel, "card_why") == "This is one of your own numbers."
        assert not is_shown(ringing.panel, "card_picks")
        press(ringing.panel, "done_undo")
        if not chosen:
            assert picks(ringing) == ["Ada", "Bob"]
            ringing.engine.tell(lambda board: board.veto(board.history.page()[0].id, 2))
    assert words(ringing.panel, "card_name") == "Ada"


def test_a_number_is_never_called_again_until_that_is_taken_back(ringing: Bench) -> None:
    menu = find(ringing.panel, "card_uses", QToolButton).menu()
    menu.actions()[-1].trigger()
    (listed,) = ringing.board.do_not_call.all()
    assert words(ringing.panel, "done_text").startswith(
        "Not to be called again: the number is on the do-not-call list."
    )
    ringing.desk.dial(listed.e164, Source.HISTORY)
    assert words(ringing.window, "dial_receipt_text").startswith(
        "+44 20 7946 0018 (Ada or Bob): On the do-not-call list since "
    )
    press(ringing.panel, "done_undo")
    assert not list(ringing.board.do_not_call.all())


def test_what_a_rule_has_noted_is_told_and_sent_away(bench: Bench) -> None:
    bench.board.set_policy(Policy(region="GB", create_contacts=True))
    bench.hear(voice("offered"), voice("accepted"))
    assert words(bench.panel, "card_why") == "Noted by itself. Nobody has said yet who it is."
    assert is_shown(bench.panel, "card_name_it")
    assert words(bench.panel, "done_text").startswith("Noted as a contact: ")
    press(bench.panel, "done_undo")
    assert bench.contacts() == []
    assert words(bench.panel, "card_why") == "No contact has this number."


def test_whom_a_rule_merged_is_told_shown_everywhere_and_taken_back(bench: Bench) -> None:
    bench.board.set_policy(Policy(region="GB", create_contacts=True))
    bench.live(call())
    bench.wait(lambda: bench.titles() == [READ])
    bench.know("Ada")
    bench.live(call(began=NOW + HOUR))
    bench.wait(lambda: bench.titles() == ["Ada", "Ada"])
    assert words(bench.panel, "done_text").startswith("What was noted by itself went to Ada.")
    press(bench.panel, "done_undo")
    bench.wait(lambda: bench.titles() == ["Ada", READ])
    assert sorted(bench.contacts()) == [READ, "Ada"]
    bench.wait(lambda: words(bench.panel, "done_text").endswith(f"what was before: Noted as a contact: {READ}."))
    press(bench.panel, "done_undo")
    bench.wait(lambda: bench.contacts() == ["Ada"])


def test_who_is_deleted_by_a_rule_is_told_and_comes_back(bench: Bench) -> None:
    bench.board.set_policy(Policy(region="GB", create_contacts=True, provisional_days=7))
    bench.live(call())
    assert bench.contacts() == [READ]
    bench.passes(8 * 24 * HOUR)
    bench.wait(lambda: bench.contacts() == [])
    bench.wait(lambda: words(bench.panel, "done_text").startswith(f"{READ} deleted: nobody came back to them."))
    press(bench.panel, "done_undo")
    bench.wait(lambda: bench.contacts() == [READ])


def test_the_history_and_the_details_follow_the_name_of_a_contact(bench: Bench) -> None:
    bench.know("Ada")
    bench.live(call())
    bench.wait(lambda: bench.titles() == ["Ada"])
    click_row(bench.panel.table, 0)
    (ada,) = bench.board.book.all()
    bench.engine.tell(lambda board: board.save_contact(replace(ada, name="Ada Lovelace")))
    bench.wait(lambda: bench.titles() == ["Ada Lovelace"])
    assert words(bench.panel, "details_who") == "Ada Lovelace"
    bench.engine.tell(lambda board: board.set_note(bench.history[0].id, "tea"))
    bench.wait(lambda: words(bench.panel, "details_notes") == "tea")
    assert bench.titles() == [words(bench.panel, "details_who")] == ["Ada Lovelace"]
    bench.desk.show_history()
    bench.wait(lambda: bench.titles() == ["Ada Lovelace"])


def test_a_contact_saved_from_the_card_is_taken_back(bench: Bench) -> None:
    bench.board.set_policy(Policy(region="GB"))
    bench.hear(voice("offered"))
    press(bench.panel, "card_new_contact")
    type_into(bench.panel, "contact_name", "Ursula")
    press(bench.panel, "contact_save")
    assert words(bench.panel, "card_name") == "Ursula"
    press(bench.panel, "done_undo")
    assert bench.contacts() == []


def test_a_view_that_fails_holds_up_no_call(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object) -> None:
        raise ValueError("a bug of ours")

    monkeypatch.setattr(bench.panel, "update_interaction", fail)
    sent: list[str] = []
    bench.desk.directive_ready.connect(sent.append)
    bench.engine.changed.emit((InteractionChanged(interaction()), DirectiveReady("{}")))
    bench.wait(lambda: sent == ["{}"])
    assert "InteractionChanged could not be shown" in caplog.text


def test_a_message_that_contradicts_the_contract_is_counted_shown_and_noted(bench: Bench) -> None:
    odd = {"eventType": "mashell-fax-offered-cc-event-v1", "status": "success", "data": {}}
    bench.hear(odd, odd)
    bench.open_needs("1 needs you")
    bench.wait(lambda: "received 2 times" in words(bench.panel, "need_why"))
    bench.window.inspector.clear()  # as after a restart: the message is read from the ledger
    press(bench.panel, "need_message")
    inspector = bench.window.inspector
    bench.wait(lambda: inspector.isVisible() and words(inspector, "inspector_title") == odd["eventType"])
    assert "An event type that this app does not know." in words(inspector, "inspector_why")
    press(bench.panel, "need_accept")
    bench.wait(lambda: is_shown(bench.panel, "needs_none"))
    inspector.close()


def test_details_lost_are_asked_about(bench: Bench) -> None:
    bench.know("Ada")
    bench.live(call(steps=("offered", "accepted", "completed")))
    bench.hear(failed("mashell-voice-phone-terminated-cc-event-v1"))
    bench.open_needs("1 needs you")
    assert bench.asked() == [NeedKind.DETAILS_LOST]
    bench.key(Qt.Key.Key_Return)
    bench.wait(lambda: is_shown(bench.panel, "needs_none"))
    assert bench.history[0].answered_needs == ("details_lost",)


def two_calls(bench: Bench) -> tuple[Interaction, Interaction]:
    bench.know("Ada")
    bench.live(call(), call(began=NOW + HOUR))
    bench.wait(lambda: bench.titles() == ["Ada", "Ada"])
    older, newer = reversed(bench.history)
    return older, newer


def test_two_rows_are_joined_and_parted_again(bench: Bench) -> None:
    older, newer = two_calls(bench)
    bench.panel.show_details(newer)
    press(bench.panel, "relink_join")
    bench.wait(lambda: is_shown(bench.panel, "relink_kin"))
    table = find(bench.panel, "relink_kin", RowTable)
    assert len(rows(table)) == 1
    bench.key(Qt.Key.Key_Return)
    bench.wait(lambda: len(bench.titles()) == 1)
    (joined,) = bench.history
    assert (joined.id, joined.seqs) == (older.id, (*older.seqs, *newer.seqs))
    shown = bench.panel.details.interaction
    assert shown is not None
    assert shown.id == older.id
    bench.survives_a_rebuild()
    press(bench.panel, "done_undo")
    bench.wait(lambda: len(bench.titles()) == 2)
    bench.wait(lambda: bench.panel.details.isAncestorOf(QApplication.focusWidget() or bench.panel))
    assert [each.seqs for each in bench.history] == [newer.seqs, older.seqs]
    bench.survives_a_rebuild()


def test_what_changed_since_is_not_taken_back(bench: Bench) -> None:
    older, newer = two_calls(bench)
    bench.desk._join(newer.id, older.id)
    bench.engine.tell(lambda board: board.set_note(older.id, "written after"))
    bench.desk._undo()
    trouble = [each for each in bench.window.findChildren(QWidget, "trouble") if each.isVisible()]
    assert len(trouble) == 1
    assert words(trouble[0], "trouble_text").startswith("Something came in since")
    assert words(bench.panel, "done_text").startswith("Not taken back: Joined.")
    assert [each.agent_notes for each in bench.history] == ["written after"]


def test_events_are_taken_out_and_put_back(bench: Bench) -> None:
    bench.know("Ada")
    bench.live(call())
    bench.wait(lambda: bench.titles() == ["Ada"])
    (whole,) = bench.history
    bench.panel.show_details(whole)
    press(bench.panel, "relink_split")
    bench.wait(lambda: is_shown(bench.panel, "relink_event"))
    boxes = bench.panel.details.findChildren(QCheckBox, "relink_event")
    assert [box.text().split(" · ")[0] for box in boxes] == ["Offered", "Accepted", "Conversation over", "Ended"]
    for box in boxes[2:]:
        box.click()
    press(bench.panel, "relink_take")
    bench.wait(lambda: len(bench.titles()) == 2)
    assert sorted(each.seqs for each in bench.history) == [whole.seqs[:2], whole.seqs[2:]]
    bench.survives_a_rebuild()
    bench.key(Qt.Key.Key_U)
    bench.wait(lambda: len(bench.titles()) == 1)
    (again,) = bench.history
    assert again.revision > whole.revision
    assert replace(again, revision=0, log_revision=0) == replace(whole, revision=0, log_revision=0)
    bench.survives_a_rebuild()


def test_a_gap_appears_when_it_ends(bench: Bench) -> None:
    two_calls(bench)
    bench.engine.note(lambda board: board.notice("sleep"))
    bench.clock.passes(HOUR)
    bench.engine.note(lambda board: board.notice("resume"))
    bench.wait(lambda: len(bench.titles()) == 3)
    row = rows(bench.panel.table)[0]
    assert row.title.startswith("No events from")
    assert row.subtitle == "The computer was asleep"


def test_gaps_come_with_their_pages(bench: Bench) -> None:
    bench.live(*(call(began=NOW + n * HOUR) for n in range(60)))
    bench.engine.note(lambda board: board.notice("sleep"))
    bench.clock.passes(HOUR)
    bench.engine.note(lambda board: board.notice("resume"))
    bench.live(*(call(began=NOW + (70 + n) * HOUR) for n in range(60)))
    bench.desk.show_history()
    bench.wait(lambda: len(bench.titles()) == 101)
    assert bench.titles()[60].startswith("No events from")
    while bench.panel.history.canFetchMore(bench.panel.table.rootIndex()):
        bench.panel.history.fetchMore(bench.panel.table.rootIndex())
        bench.wait(lambda: len(bench.titles()) == 121)
    assert sum(title.startswith("No events") for title in bench.titles()) == 1


def test_notes_of_page_and_agent_stand_side_by_side_and_survive_a_restart(bench: Bench, tmp_path: Path) -> None:
    bench.know("Ada")
    bench.live(call(notes="from the page"))
    bench.wait(lambda: bench.titles() == ["Ada"])
    bench.panel.show_details(bench.history[0])
    type_into(bench.panel, "details_notes", "from me")
    bench.wait(lambda: bench.history[0].agent_notes == "from me")
    assert words(bench.panel, "details_page_notes") == "from the page"
    bench.hear(voice("terminated", party=CALLER))  # told again, late
    bench.panel.show_history()
    left = Store.open(tmp_path / "store.db", None)  # what a kill now would leave
    rows_left = left.rows("SELECT text FROM ledger WHERE kind = 'decided'")
    left.close()
    notes = [json.loads(row[0]).get("text") for row in rows_left]
    assert notes[-1] == "from me"
    (kept,) = bench.history[-1:]
    assert (kept.page_notes, kept.agent_notes) == ("from the page", "from me")
