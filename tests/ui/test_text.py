from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDateTime, QLocale, Qt, QTime
from PySide6.QtGui import QGuiApplication
from PySide6.QtGui import Qt as GuiQt

from maestro_desktop.core.contacts.model import Rule
from maestro_desktop.core.interactions.model import Direction, Party, PartyKind, State
from maestro_desktop.ui import text
from maestro_desktop.ui.message_text import explanation, inspected, pretty, record_line
from tests.ui.people import DAY, HOUR, MINUTE, NOW, formatted, interaction, message, phone

UK = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
HIDDEN = "\u202e\u202a\u2066\u2069\u200f\u061c\u200b\x00\x1b\x7f"


@given(st.text(max_size=300))
def test_shown_text_is_one_line_without_hidden_characters(raw: str) -> None:
    shown = text.shown(raw + HIDDEN, 100)
    assert len(shown) <= 100
    assert not set(shown) & set(HIDDEN + "\n\r\t\u2028\u2029")
    shown.encode()


@given(st.text(alphabet=st.characters(codec=None), max_size=50))
def test_shown_text_never_holds_half_characters(raw: str) -> None:
    text.shown("\ud800" + raw).encode()
    text.shown_block("\udfff" + raw).encode()
    inspected(raw + "\ud83d").encode()


@given(st.text(max_size=200))
def test_tool_tips_show_markup_literally(raw: str) -> None:
    hint = text.tip(raw + "<img src=x>")
    assert GuiQt.mightBeRichText(hint)
    assert "<img" not in hint


def test_a_long_block_says_how_much_is_missing() -> None:
    assert text.shown_block("x" * 30, 10) == "x" * 10 + "\n… and 20 more characters"


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Ada Whitfield", "AW"),
        ("ada", "A"),
        ("山田 花子", "山花"),
        ("+44 20", ""),
        ("", ""),
        ("J. R. R. Doe", "JD"),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert text.initials(name) == letters


@pytest.mark.parametrize(("seconds", "words"), [(0, "00:00"), (65, "01:05"), (3_661, "1:01:01"), (-5, "00:00")])
def test_durations(seconds: int, words: str) -> None:
    assert text.clock_words(seconds) == words


def _at(day: QDateTime, days: int) -> int:
    return day.addDays(days).toMSecsSinceEpoch()


@pytest.mark.parametrize(("seconds", "words"), [(None, ""), (0, ""), (75, "01:15")])
def test_a_call_that_nobody_took_has_no_duration(seconds: int | None, words: str) -> None:
    assert text.duration_words(interaction(duration_s=seconds)) == words


def test_moments_are_as_short_as_they_can_be() -> None:
    noon = QDateTime.fromMSecsSinceEpoch(NOW)
    noon.setTime(QTime(14, 2))
    now = noon.toMSecsSinceEpoch()
    assert text.when_words(now, now, UK) == "Today 14:02"
    assert text.when_words(_at(noon, -1), now, UK) == "Yesterday 14:02"
    assert text.when_words(_at(noon, -4), now, UK) == "Thursday 14:02"
    assert text.when_words(_at(noon, -30), now, UK) == "31/01/2026 14:02"
    assert text.when_words(_at(noon, 3), now, UK) == "05/03/2026 14:02"


@given(st.integers())
def test_no_moment_is_too_wild(moment: int) -> None:
    assert text.when_words(moment, NOW, UK)
    text.exact_words(moment, UK)
    text.stamp_words(moment)


def test_parties_in_words() -> None:
    assert text.party_words(phone(), formatted) == "+44 20 7946 0018"
    assert text.party_words(Party("anonymous", "", PartyKind.WITHHELD), formatted) == "Number withheld"
    assert text.party_words(Party("a@b.example", "a@b.example", PartyKind.EMAIL), formatted) == "a@b.example"
    assert text.party_words(Party("", "", PartyKind.TEXT), formatted) == "Unknown"


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("family", ["voice-phone", "voicemail", "chat", "chat-nextgen", "email", "new-family"])
@pytest.mark.parametrize("direction", Direction)
def test_every_state_has_words_tone_and_icon(state: State, family: str, direction: Direction) -> None:
    item = interaction(state=state, family=family, media="", direction=direction)
    assert text.state_words(item)
    assert text.kind_words(item).startswith(("Incoming", "Outgoing"))
    assert text.state_tone(state) in ("neutral", "primary", "success", "warning", "error")
    assert text.medium_icon(item)
    assert text.state_icon(state)


def test_missed_is_never_colour_alone() -> None:
    missed = interaction(state=State.MISSED)
    assert text.state_words(missed) == "Missed"
    assert text.medium_icon(missed) == "phone-missed"


@pytest.mark.parametrize("rule", Rule)
def test_every_rule_has_plain_words(rule: Rule) -> None:
    assert text.rule_words(rule.value) != rule.value


def test_regions_have_codes_and_names() -> None:
    regions = dict(text.regions())
    assert regions["GB"] == "United Kingdom"
    assert regions["DE"] == "Germany"
    assert len(regions) > 200
    assert all(len(code) == 2 for code in regions)


def test_messages_are_laid_out_and_hidden_characters_written_out() -> None:
    assert pretty('{"a":{"b":1}}') == '{\n  "a": {\n    "b": 1\n  }\n}'
    assert pretty("not json") == "not json"
    assert pretty("[" * 100_000).startswith("[[")
    assert inspected("a\u202eb\n") == "a\\u202eb\n"
    assert "more characters" in inspected("x" * 300_000)


def test_a_record_line_is_one_line_of_json() -> None:
    line = record_line(dataclasses.replace(message(), text="two\nlines"))
    assert "\n" not in line
    assert '"kind": "received"' in line


def test_a_message_without_trouble_needs_no_explanation() -> None:
    assert explanation(message()) == ""


@pytest.mark.parametrize(
    ("ago", "lasted", "expected"),
    [
        (MINUTE * 10, MINUTE * 7, "13:52 to 13:59"),
        (MINUTE, 2_000, "14:01"),
        (DAY, HOUR, "14:02 to 15:02"),
        (DAY, DAY, "yesterday 14:02 to today 14:02"),
        (3 * DAY, 2 * DAY, "Friday 14:02 to yesterday 14:02"),
    ],
)
def test_a_span_of_time_names_days_only_where_they_differ(ago: int, lasted: int, expected: str) -> None:
    assert text.span_words(NOW - ago, NOW - ago + lasted, NOW, UK) == expected


def test_the_groups_of_a_number_stay_in_order_where_the_layout_is_mirrored(qapp: QGuiApplication) -> None:
    before = QGuiApplication.layoutDirection()
    try:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        assert text.shown_number("+44 20 7946 0018") == text.LEFT_TO_RIGHT + "+44 20 7946 0018"
        assert text.shown_number("") == ""
    finally:
        QGuiApplication.setLayoutDirection(before)
    assert text.shown_number("+44 20 7946 0018") == "+44 20 7946 0018"
