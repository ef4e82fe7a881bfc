"""History and details, as a person sees them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QFont, QTextFormat
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from maestro_desktop.core.changes import InteractionChanged
from maestro_desktop.core.interactions.fold import Gap
from maestro_desktop.core.interactions.model import Confidence, Interaction, State
from maestro_desktop.core.phone.decision import Source
from maestro_desktop.ui.history import HistoryModel
from maestro_desktop.ui.rows import RowTable
from maestro_desktop.ui.side_panel import SidePanel
from maestro_desktop.ui.theme import Theme
from tests.ui.people import GAPS, MINUTE, NOW, RECENT, WITHHELD, history, interaction, pop
from tests.ui.seen import click_row, find, is_shown, press, rows, type_into, words


def _ids(model: HistoryModel) -> list[str]:
    found = [model.interaction(row) for row in range(model.rowCount())]
    return [item.id for item in found if item is not None]


def test_an_empty_history_says_so(panel: SidePanel) -> None:
    panel.add_history((), at_end=True, reset=True)
    assert words(panel, "history_empty_text") == "No interactions yet. They appear here by themselves."
    panel.update_interaction(InteractionChanged(interaction()))
    assert not is_shown(panel, "history_empty_text")


def test_a_row_says_who_what_when_and_how_long(panel: SidePanel) -> None:
    panel.add_history(history(4), at_end=True, reset=True)
    first, second, _, fourth = rows(panel.table)
    assert (first.title, first.subtitle, first.right, first.right_sub) == (
        "Ada Whitfield",
        "Incoming call · Ended",
        "Today 14:02",
        "05:12",
    )
    assert (second.title, second.subtitle, second.tone) == ("+1 202-555-0143", "Incoming call · Missed", "error")
    assert second.icon == "phone-missed"
    assert fourth.subtitle == "Outgoing call · No answer"


def test_a_withheld_and_an_uncertain_one_are_told(panel: SidePanel) -> None:
    doubtful = interaction("b", confidence=Confidence.UNCERTAIN, offered_at=NOW - 99_999)
    items = (interaction("a", party=WITHHELD), doubtful)
    panel.add_history(items, at_end=True, reset=True)
    assert rows(panel.table)[0].title == "Number withheld"
    assert rows(panel.table)[1].subtitle.endswith("please check")


def test_rows_are_read_by_assistive_technology(panel: SidePanel) -> None:
    panel.add_history(history(1), at_end=True, reset=True)
    spoken = panel.history.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Ada Whitfield, Incoming call · Ended, Today 14:02, 05:12"


def test_a_change_updates_its_row_and_a_new_one_comes_on_top(panel: SidePanel) -> None:
    panel.add_history(history(3), at_end=True, reset=True)
    panel.update_interaction(InteractionChanged(interaction("new", offered_at=NOW + 1)))
    assert _ids(panel.history) == ["new", "h0", "h1", "h2"]
    panel.update_interaction(InteractionChanged(replace(history(3)[1], disposition="x", state=State.ENDED)))
    assert _ids(panel.history) == ["new", "h0", "h1", "h2"]
    assert rows(panel.table)[2].subtitle == "Incoming call · Ended"


def test_older_pages_are_asked_for_while_scrolling(qtbot: QtBot, panel: SidePanel) -> None:
    everything = history(300)
    asked: list[Interaction | None] = []

    def answer(cursor: Interaction | None) -> None:
        asked.append(cursor)
        start = 0 if cursor is None else everything.index(cursor) + 1
        page = everything[start : start + 100]
        panel.add_history(page, at_end=start + 100 >= 300, reset=cursor is None)

    panel.history_wanted.connect(answer, Qt.ConnectionType.QueuedConnection)
    panel.add_history(everything[:100], at_end=False, reset=True)
    assert panel.history.rowCount() == 100

    def scrolled() -> bool:
        panel.table.scrollToBottom()
        return panel.history.rowCount() == 300

    qtbot.waitUntil(scrolled)
    assert asked == [everything[99], everything[199]]
    assert _ids(panel.history) == [item.id for item in everything]


def test_a_page_is_asked_for_once() -> None:
    model = HistoryModel(lambda: NOW, str)
    asked: list[object] = []
    model.wanted.connect(asked.append)
    model.add_page(history(5), at_end=False, reset=True)
    for _ in range(3):
        model.fetchMore(QModelIndex())
    assert len(asked) == 1
    model.add_page((), at_end=True, reset=False)
    assert not model.canFetchMore(QModelIndex())


def test_what_is_older_than_the_pages_read_waits_for_its_page() -> None:
    model = HistoryModel(lambda: NOW, str)
    model.add_page(history(3), at_end=False, reset=True)
    model.put(interaction("old", offered_at=NOW - 900 * MINUTE))
    assert "old" not in _ids(model)
    model.add_page((interaction("old", offered_at=NOW - 900 * MINUTE),), at_end=True, reset=False)
    assert _ids(model)[-1] == "old"


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 50)), max_size=60))
def test_order_and_uniqueness_hold_whatever_comes(steps: list[tuple[int, int]]) -> None:
    model = HistoryModel(lambda: NOW, str)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.add_page((), at_end=True, reset=True)
    latest: dict[str, int] = {}
    for name, minute in steps:
        latest[f"n{name}"] = NOW - minute * MINUTE
        model.put(interaction(f"n{name}", offered_at=latest[f"n{name}"]))
    ids = _ids(model)
    assert sorted(ids) == sorted(latest)
    begins = [latest[id] for id in ids]
    assert begins == sorted(begins, reverse=True)
    assert isinstance(tester.model(), QAbstractItemModel)


def test_a_gap_of_unknown_length_names_its_end(panel: SidePanel) -> None:
    gap = Gap(31, NOW, NOW, "the computer was asleep; for how long is not known, the clock was set")
    panel.add_history((), at_end=True, reset=True, gaps=(gap,))
    (row,) = rows(panel.table)
    assert row.title.startswith("No events until ")
    assert row.subtitle == "The computer was asleep; for how long is not known, the clock was set"


def test_a_gap_is_a_line_at_its_place_in_time(panel: SidePanel) -> None:
    panel.add_history(history(6), at_end=True, reset=True, gaps=GAPS[1:])
    panel.add_gaps(GAPS)  # told once more: shown once
    titles = [row.title for row in rows(panel.table)]
    assert titles[1] == "No events from 13:29 to 13:36"
    assert titles[5] == "No events from yesterday 22:02 to today 09:02"
    assert len(titles) == 8
    asleep = rows(panel.table)[1]
    assert (asleep.subtitle, asleep.right, asleep.quiet) == ("The computer was asleep", "Today 13:36", True)
    assert panel.history.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "No events from 13:29 to 13:36, The computer was asleep, Today 13:36"
    )
    click_row(panel.table, 1)
    assert not is_shown(panel, "details")


def test_a_gap_older_than_what_was_read_waits_for_its_page() -> None:
    model = HistoryModel(lambda: NOW, str)
    asked: list[object] = []
    model.wanted.connect(asked.append)
    everything = history(20)
    model.add_page(everything[:3], at_end=False, reset=True, gaps=GAPS[:1])
    model.put(GAPS[1])
    assert model.rowCount() == 4
    model.fetchMore(QModelIndex())
    assert asked == [everything[2]]
    model.add_page(everything[3:], at_end=True, reset=False, gaps=GAPS)
    assert model.rowCount() == 22
    assert _ids(model) == [item.id for item in everything]


def test_what_was_joined_into_another_leaves_and_comes_back(panel: SidePanel) -> None:
    both = history(2)
    panel.add_history(both, at_end=True, reset=True)
    panel.update_interaction(InteractionChanged(replace(both[1], merged_into="h0")))
    assert _ids(panel.history) == ["h0"]
    panel.update_interaction(InteractionChanged(both[1]))
    assert _ids(panel.history) == ["h0", "h1"]


def test_details_of_what_was_joined_go_over_to_the_other(panel: SidePanel) -> None:
    both = history(2)
    panel.add_history(both, at_end=True, reset=True)
    panel.show_details(both[1])
    panel.update_interaction(InteractionChanged(replace(both[0], contact_name="Ada and more")))
    panel.update_interaction(InteractionChanged(replace(both[1], merged_into="h0")))
    assert words(panel, "details_who") == "Ada and more"


@pytest.fixture
def ended() -> Interaction:
    return interaction(
        state=State.ENDED,
        accepted_at=NOW - 5 * MINUTE,
        ended_at=NOW,
        duration_s=312,
        wrap_up_s=20,
        disposition="Resolved",
        page_notes="from the page",
        agent_notes="from me",
        transcript="A: hello\nB: hello",
        recording="https://rec.example/1",
        has_recording=True,
        contact_name="Ada Whitfield",
        rule="e164",
        reasons=("Same start time.",),
        warnings=("End not confirmed by the page.",),
    )


def test_a_click_opens_the_details_and_escape_leads_back(panel: SidePanel, ended: Interaction) -> None:
    panel.add_history((ended,), at_end=True, reset=True)
    click_row(panel.table, 0)
    assert words(panel, "details_who") == "Ada Whitfield"
    assert words(panel, "details_notes") == "from me"
    assert words(panel, "details_page_notes") == "from the page"
    assert words(panel, "details_transcript") == "A: hello\nB: hello"
    assert words(panel, "details_state_text") == "Ended"
    reasons = words(panel, "details_reasons")
    assert "Contact found by: the whole number." in reasons
    assert "Same start time." in reasons
    assert "End not confirmed by the page." in reasons
    said = [label.accessibleName() for label in panel.details.findChildren(QLabel)]
    assert "Duration: 05:12" in said
    assert "Disposition: Resolved" in said
    QTest.keyClick(panel.details, Qt.Key.Key_Escape)
    assert is_shown(panel, "history")


def test_enter_opens_the_details(panel: SidePanel, ended: Interaction) -> None:
    panel.add_history((ended,), at_end=True, reset=True)
    panel.table.setFocus()
    panel.table.selectRow(0)
    QTest.keyClick(panel.table, Qt.Key.Key_Return)
    assert is_shown(panel, "details")
    press(panel, "details_back")
    assert is_shown(panel, "history")


def test_what_is_selected_without_a_key_can_be_opened(panel: SidePanel) -> None:
    """As a screen reader selects it."""
    panel.add_history(history(4), at_end=True, reset=True)
    assert not is_shown(panel, "history_open_selected")
    panel.table.selectRow(2)
    press(panel, "history_open_selected")
    assert words(panel, "details_who") == rows(panel.table)[2].title


def test_only_one_row_is_opened(panel: SidePanel) -> None:
    panel.add_history(history(4), at_end=True, reset=True)
    panel.table.selectRow(2)
    assert is_shown(panel, "history_open_selected")
    panel.table.selectAll()
    assert not is_shown(panel, "history_open_selected")
    panel.table.selectRow(1)
    panel.add_history(history(2), at_end=True, reset=True)
    assert not is_shown(panel, "history_open_selected")


def test_details_follow_the_interaction(panel: SidePanel, ended: Interaction) -> None:
    panel.show_details(ended)
    panel.update_interaction(InteractionChanged(replace(ended, disposition="Escalated", transcript="")))
    assert any("Escalated" in label.text() for label in panel.details.findChildren(QLabel))
    assert not is_shown(panel, "details_transcript")


def test_calling_back_and_calling(qtbot: QtBot, panel: SidePanel, ended: Interaction) -> None:
    panel.show_details(interaction(state=State.MISSED))
    assert words(panel, "details_call") == "Call back"
    with qtbot.waitSignal(panel.dial_requested) as dialled:
        press(panel, "details_call")
    assert dialled.args == ["+442079460018", Source.CALL_BACK]
    panel.show_details(ended)
    with qtbot.waitSignal(panel.dial_requested) as dialled:
        press(panel, "details_call")
    assert dialled.args == ["+442079460018", Source.HISTORY]


def test_the_keys_of_the_details(qtbot: QtBot, panel: SidePanel, ended: Interaction) -> None:
    panel.show_details(replace(ended, recording="https://rec.example/1"))
    notes = find(panel, "details_notes")
    notes.setFocus()
    control = Qt.KeyboardModifier.ControlModifier
    for signal, pressed, modifiers in (
        (panel.dial_requested, Qt.Key.Key_Return, control),
        (panel.copy_requested, Qt.Key.Key_C, control | Qt.KeyboardModifier.ShiftModifier),
        (panel.link_opened, Qt.Key.Key_O, control),
    ):
        with qtbot.waitSignal(signal):
            QTest.keyClick(notes, pressed, modifiers)


@pytest.mark.parametrize("link", ["http://rec.example/1", "file:///etc/passwd", "javascript:alert(1)", "rec-17"])
def test_a_recording_opens_only_by_https(qtbot: QtBot, panel: SidePanel, ended: Interaction, link: str) -> None:
    panel.show_details(ended)
    with qtbot.waitSignal(panel.link_opened) as opened:
        press(panel, "details_recording")
    assert opened.args == ["https://rec.example/1"]
    panel.show_details(replace(ended, recording=link))
    with qtbot.assertNotEmitted(panel.link_opened), qtbot.waitSignal(panel.copy_requested) as copied:
        press(panel, "details_recording")
    assert copied.args == [link]


def test_notes_can_be_added_afterwards(qtbot: QtBot, panel: SidePanel, ended: Interaction) -> None:
    panel.show_details(ended)
    with qtbot.waitSignal(panel.note_changed, timeout=2_000) as noted:
        type_into(panel, "details_notes", "more: ")
    assert noted.args == ["i1", "more: from me"]


def test_notes_of_one_never_land_on_another(qtbot: QtBot, panel: SidePanel, ended: Interaction) -> None:
    panel.show_details(ended)
    seen: list[tuple[str, str]] = []
    panel.note_changed.connect(lambda id, text: seen.append((id, text)))
    type_into(panel, "details_notes", "A")
    panel.show_details(replace(ended, id="other", agent_notes="theirs"))
    assert seen == [("i1", "Afrom me")]
    assert words(panel, "details_notes") == "theirs"


def test_recent_ones_on_a_card_lead_to_details(panel: SidePanel, ended: Interaction) -> None:
    panel.show_pop(pop(recent=RECENT))
    table = next(iter(panel.findChildren(RowTable, "card_recent")))
    click_row(table, 2)
    assert words(panel, "details_state_text") == "Missed"


def _formats(field: QPlainTextEdit) -> dict[str, tuple[bool, str]]:
    """Each formatted piece of a text: whether it is bold, and its background."""
    block, found = field.document().firstBlock(), {}
    while block.isValid():
        for each in block.layout().formats():
            words = block.text()[each.start : each.start + each.length]
            bold = each.format.fontWeight() > QFont.Weight.Normal
            found[words] = (
                bold,
                each.format.background().color().name()
                if each.format.hasProperty(QTextFormat.Property.BackgroundBrush)
                else "",
            )
        block = block.next()
    return found


def test_a_transcript_shows_who_speaks_and_what_was_looked_for(panel: SidePanel, theme: Theme) -> None:
    said = "[14:02] Ada: Is <b>my</b> order there?\nAgent: It is; see https://example.com/order\nand more"
    panel.show_details(interaction(state=State.ENDED, transcript=said))
    panel.details.look_for(("order",))
    field = find(panel, "details_transcript", QPlainTextEdit)
    assert field.toPlainText() == said
    marked = theme.hex("warning_soft").lower()
    assert _formats(field) == {"Ada:": (True, ""), "Agent:": (True, ""), "order": (False, marked)}
    panel.show_details(interaction("i2", state=State.ENDED, transcript="No order"))
    assert _formats(field) == {}
