from __future__ import annotations

import json
import re
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maestro_desktop.core.protocol.events import BY_NAME, EVENT_TYPES, read_duration, read_time
from maestro_desktop.core.protocol.parsing import (
    EXCERPT_CHARS,
    MAX_BYTES,
    MAX_DEPTH,
    MAX_KEYS,
    Accepted,
    Failed,
    Ignored,
    Parser,
    Quarantined,
    Rejected,
)
from tests.core.desk import bounded
from tests.core.events import (
    CONTRACT,
    MEDIA,
    Conversation,
    Message,
    email,
    event,
    failed,
    sms,
    text,
    voice,
    voicemail,
    without_version,
)

NAMES = tuple(CONTRACT.events)
#: Fields whose absence or odd content only leaves something unknown.
TOLERANT = {"schemaVersion", "startTime", "endTime", "callDuration", "url"}


def parse(parser: Parser, message: object) -> Any:
    return parser.parse(message if isinstance(message, str) else text(message))


def with_data(message: Message, **data: object) -> Message:
    return {**message, "data": {**message["data"], **data}}


# -- accepted ---------------------------------------------------------------------------------------------------------


def test_our_table_of_events_is_the_contract() -> None:
    ours = {row.name: (row.product, row.family, row.step) for row in EVENT_TYPES}
    theirs = {name: (e["product"], e["family"], e["state"]) for name, e in CONTRACT.events.items()}
    assert ours == theirs


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("versioned", [True, False])
def test_every_event_of_the_contract_is_accepted(parser: Parser, name: str, versioned: bool) -> None:
    message = event(name, searchContext="+442079460018")
    assert CONTRACT.problems(message) == []
    found = parse(parser, message if versioned else without_version(message))
    assert isinstance(found, Accepted)
    event_type = CONTRACT.events[name]
    assert (found.event.product, found.event.family, found.event.step) == (
        event_type["product"],
        event_type["family"],
        event_type["state"],
    )
    assert found.event.event_id == message["data"]["eventId"]


@pytest.mark.parametrize("medium", MEDIA)
def test_a_whole_conversation_is_accepted_without_a_warning(parser: Parser, medium: str) -> None:
    for _, message in Conversation(medium).usual().timed():
        assert CONTRACT.problems(message) == []
        found = parse(parser, message)
        assert isinstance(found, Accepted)
        assert found.event.warnings == ()


def _required(fields: dict[str, Any], path: tuple[str, ...] = ()) -> list[tuple[tuple[str, ...], dict[str, Any]]]:
    found = []
    for name, rule in fields.items():
        if rule.get("optional") or name in TOLERANT:
            continue
        found.append(((*path, name), rule))
        if rule.get("type") == "object":
            found += _required(rule["fields"], (*path, name))
    return found


REQUIRED = [
    (name, path, rule)
    for name, event_type in CONTRACT.events.items()
    for path, rule in _required(event_type["fields"])
    # The vendor's own sample of it has no callingName.
    if (name, path) != ("mashell-voicemail-accepted-cc-event-v1", ("callingName",))
]


@pytest.mark.parametrize(
    ("name", "path", "rule"), [pytest.param(*case, id=f"{case[0]}:{'.'.join(case[1])}") for case in REQUIRED]
)
def test_a_required_field_that_is_missing_null_or_of_a_wrong_kind_is_quarantined(
    parser: Parser, name: str, path: tuple[str, ...], rule: dict[str, Any]
) -> None:
    for wrong in ("missing", None, [], {} if rule.get("type") != "object" else "text", "neither one"):
        if wrong == "neither one" and rule.get("type") == "string":
            continue
        message = json.loads(text(event(name, searchContext="+442079460018")))
        holder = message["data"]
        for key in path[:-1]:
            holder = holder[key]
        if wrong == "missing":
            del holder[path[-1]]
        else:
            holder[path[-1]] = wrong
        found = parse(parser, message)
        assert isinstance(found, Quarantined), wrong
        assert found.event_type == name
        assert path[-1] in found.reason
        assert found.details


@pytest.mark.parametrize("version", ["1.0.0", "1.4.2", "1", 1, 1.0, 1.7, "", None])
def test_any_first_version_is_accepted(parser: Parser, version: object) -> None:
    assert isinstance(parse(parser, with_data(voice("offered"), schemaVersion=version)), Accepted)


@pytest.mark.parametrize("version", ["2.0.0", "10.0.0", 2, "0.9", "v1", "one", [], {}, True])
def test_another_version_is_quarantined(parser: Parser, version: object) -> None:
    assert isinstance(parse(parser, with_data(voice("offered"), schemaVersion=version)), Quarantined)


def test_numbers_stand_for_text_and_text_for_booleans(parser: Parser) -> None:
    found = parse(parser, with_data(voice("offered"), searchContext=4711, eventId=17))
    assert found.event.party == "4711"
    assert found.event.event_id == "17"
    for said, meant in (("true", True), ("false", False), (1, True), (0, False)):
        message = Conversation("voice-uc").usual().message("terminated")
        assert parse(parser, with_data(message, hasRecording=said)).event.has_recording is meant
    for nonsense in (None, "", "perhaps", 7):
        message = Conversation("voice-uc").usual().message("terminated")
        assert isinstance(parse(parser, with_data(message, hasRecording=nonsense)), Quarantined)


@pytest.mark.parametrize("link", ["https://ok.example/a", "javascript:alert(1)", "", 5, None, [], {"a": 1}, "\\\\h\\s"])
def test_a_link_may_hold_anything(parser: Parser, link: object) -> None:
    ended = Conversation("voice-uc").usual().message("terminated")
    assert isinstance(parse(parser, with_data(ended, callRecording=link)), Accepted)
    assert isinstance(parse(parser, with_data(email("accepted"), url=link)), Accepted)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("odd", ["text", [], {"notes": {}}, 7])
def test_a_field_of_other_events_is_unknown_here(parser: Parser, name: str, odd: object) -> None:
    """It may say anything: the event is not judged by what its contract does not know."""
    fields = {field for each in CONTRACT.events.values() for field in each["fields"]}
    known = CONTRACT.events[name]["fields"]
    message = event(name)
    for field in sorted(fields - set(known)):
        found = parse(parser, with_data(message, **{field: odd}))
        assert isinstance(found, Accepted), (field, found)


def test_unknown_fields_pass_and_the_queue_is_read(parser: Parser) -> None:
    found = parse(parser, {**with_data(voice("offered"), newThing={"deep": [1]}, queueName="Sales"), "extra": 1})
    assert found.event.queue == "Sales"
    assert parse(parser, with_data(voice("offered"), queue=7)).event.queue == "7"
    assert parse(parser, with_data(voice("offered"), queue={"id": 7})).event.queue == ""


def test_the_vendors_sample_of_an_accepted_voicemail_is_one(parser: Parser) -> None:
    message = voicemail("accepted", media="phone", callingName=None, method="someOther")
    assert "callingName" not in message["data"]
    found = parse(parser, message)
    assert isinstance(found, Accepted)
    assert (found.event.family, found.event.media) == ("voicemail", "voicemail")


def test_empty_is_absent(parser: Parser) -> None:
    ended = Conversation("voice-cc", notes=" ", disposition="").usual().message("terminated")
    event_ = parse(parser, with_data(ended, callRecording="")).event
    assert (event_.page_notes, event_.recording) == ("", "")
    assert event_.disposition == "1000", "the code stands in for the missing words"


def test_lone_surrogates_and_nuls_are_replaced_and_stripped(parser: Parser) -> None:
    raw = text(voice("offered", party="PARTY"))
    for written, read in (
        (r"+44\u0000207", "+44207"),
        (r"a\ud800b", "a\ufffdb"),
        (r"a\udc00\ud83d\ude00b", "a\ufffd😀b"),
        (r"\\ud800", r"\ud800"),
        (r"\\\ud800", "\\\ufffd"),
        (r"\ud800\ud800\udc00", "\ufffd\U00010000"),
    ):
        assert parser.parse(raw.replace("PARTY", written)).event.party == read  # type: ignore[union-attr]
    assert parser.parse(raw.replace("PARTY", "a\ud800b")).event.party == "a?b"  # type: ignore[union-attr]


BAD_TIMES: tuple[object, ...] = ("", "0", 0, -5, "-5", True, None, [], {}, "yesterday", "9" * 17, 1e300, "१७५१", "1e12")
TIMES: list[tuple[object, int | None]] = [
    ("1751445666638", 1751445666638),
    (1751445666638, 1751445666638),
    (1751445666638.7, 1751445666638),
    (" 1751445666638 ", 1751445666638),
    ("1751445666", 1751445666000),
    (1751445666, 1751445666000),
    (1751445666.5, 1751445666500),
    ("1751445666.5", 1751445666500),
    *((bad, None) for bad in BAD_TIMES),
]


@pytest.mark.parametrize(("wire", "ms"), TIMES)
def test_times(wire: object, ms: int | None) -> None:
    assert read_time(wire) == ms


BAD_DURATIONS: tuple[object, ...] = (
    "",
    "1:99:00",
    "00:61",
    ":",
    "-1",
    -1,
    True,
    None,
    [],
    {},
    "an hour",
    1e300,
    "٢٢",
    "1e2",
)
DURATIONS: list[tuple[object, int | None]] = [
    ("00:00:22", 22),
    ("01:02:03", 3723),
    ("1:2:3", 3723),
    ("100:00:00", 360_000),
    ("02:05", 125),
    ("90:00", 5400),
    ("00:00:22.9", 22),
    ("22", 22),
    (22, 22),
    (22.9, 22),
    ("0", 0),
    (0, 0),
    (43_199, 43_199),
    (43_200, 43),
    (252_000, 252),
    ("252000", 252),
    *((bad, None) for bad in BAD_DURATIONS),
]


@pytest.mark.parametrize(
    ("wire", "between", "seconds"),
    [
        (57_000, 57, 57),
        ("57000", 60.5, 57),
        (57_000, 57_000, 57_000),
        (50_000, 50_010, 50_000),
        (2_000, 2_400, 2_000),
        (90, 26, 90),
        (57, 0, 57),
        (57_000, -3_600, 57),
        ("00:57:00", 57, 3_420),
    ],
)
def test_the_times_of_a_call_tell_seconds_from_milliseconds(wire: object, between: float, seconds: int) -> None:
    assert read_duration(wire, between) == seconds


@pytest.mark.parametrize(("wire", "seconds"), DURATIONS)
def test_durations(wire: object, seconds: int | None) -> None:
    assert read_duration(wire) == seconds


@pytest.mark.parametrize("bad", ["soon", "", None, [], "-1", "drop"])
def test_a_bad_time_or_duration_is_unknown_with_a_warning(parser: Parser, bad: object) -> None:
    for medium in ("voice-cc", "voice-uc", "voicemail"):
        message = Conversation(medium).usual().message("terminated")
        for field in ("startTime", "endTime", "callDuration"):
            changed = with_data(message, **{field: bad})
            if bad == "drop":
                del changed["data"][field]
            found = parse(parser, changed)
            assert isinstance(found, Accepted)
            assert len(found.event.warnings) == 1, field
            known = (found.event.start_time, found.event.end_time, found.event.duration_s)
            assert sum(value is None for value in known) == 1


# -- failed -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NAMES)
def test_both_failed_forms_of_every_event(parser: Parser, name: str) -> None:
    invalid, unsupported = failed(name), failed(name, "UNSUPPORTED_SCHEMA_VERSION", schemaVersion="9.9.9")
    assert CONTRACT.problems(invalid) == CONTRACT.problems(unsupported) == []
    found = parse(parser, invalid)
    assert isinstance(found, Failed)
    assert (found.event_type, found.event_name) == (name, CONTRACT.events[name]["state"])
    assert found.issues[0] == "data.searchContext: Required (expected string, received undefined)"
    assert "INVALID_SCHEMA" in found.reason
    found = parse(parser, unsupported)
    assert isinstance(found, Failed)
    assert found.issues == ("schema version 9.9.9; allowed: 1.0.0",)


@pytest.mark.parametrize(
    "description",
    [None, "text", [None, 5, "x"], [{}], [{"path": 5}], [{"path": [{"a": 1}, None], "message": [1]}], [{}] * 9_000],
)
def test_a_failed_event_with_a_strange_error_list_is_still_failed(parser: Parser, description: object) -> None:
    found = parse(parser, failed(NAMES[0], errorDescription=description, eventName=5, error={"a": "b" * 9_000}))
    assert isinstance(found, Failed)
    assert len(found.issues) <= 60
    assert len(found.reason) < 600
    bodies: tuple[object, ...] = ([], None, "text", 5)
    for data in bodies:
        assert isinstance(parse(parser, {"eventType": NAMES[0], "status": "failed", "data": data}), Failed)


# -- quarantined and ignored ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("message", "says"),
    [
        ({**voice("offered"), "eventType": "mashell-voice-phone-offered-cc-event-v2"}, "newer version"),
        ({**voice("offered"), "eventType": "mashell-fax-offered-cc-event-v1"}, "does not know"),
        ({**voice("offered"), "eventType": "Mashell-Voice-Phone-Offered-CC-Event-v1"}, "wrong case"),
        ({"EventType": voice("offered")["eventType"], "status": "success", "data": {}}, "wrong case"),
        ({**voice("offered"), "status": "Success"}, "status"),
        ({**voice("offered"), "status": None}, "status"),
        ({"eventType": voice("offered")["eventType"], "data": {}}, "status"),
        ({**voice("offered"), "data": None}, "data"),
        ({**voice("offered"), "data": []}, "data"),
        (with_data(voice("offered"), direction="sideways"), "direction"),
        (with_data(voice("offered"), direction="Inbound"), "direction"),
        (with_data(voice("offered"), eventName="accepted"), "eventName"),
        (with_data(voice("offered"), media="fax"), "media"),
        (sms("offered", media_type="fax"), "mediaType"),
        ({**voice("offered"), "eventType": sms("offered")["eventType"]}, "media"),
    ],
)
def test_what_contradicts_the_contract_is_quarantined_in_words(parser: Parser, message: Message, says: str) -> None:
    found = parse(parser, message)
    assert isinstance(found, Quarantined)
    assert says in found.reason


def test_an_event_type_without_end_is_cut(parser: Parser) -> None:
    found = parse(parser, {"eventType": "mashell-" + "x" * 1_000_000})
    assert isinstance(found, Quarantined)
    assert len(found.event_type) <= 200


@pytest.mark.parametrize(
    "raw",
    [
        "",
        "hello",
        "null",
        "5",
        '"text"',
        "[]",
        "{}",
        "{",
        '{"eventType":',
        '{"eventType": 5}',
        '{"eventType": null}',
        '{"eventType": "webpackOk"}',
        '{"eventName": "maEvent", "content": {"eventName": "startCall"}}',
        '{"type": "mashell-voice-phone-offered-cc-event-v1"}',
        "\ufeff{}",
        "\0",
        "9" * 90,
    ],
)
def test_what_is_no_maestro_message_is_ignored(parser: Parser, raw: str) -> None:
    found = parser.parse(raw)
    assert isinstance(found, Ignored)
    assert found.reason


# -- rejected ---------------------------------------------------------------------------------------------------------


def padded(size: int, filler: str = "x") -> str:
    message = with_data(voice("offered"), filler="")
    room = size - len(text(message).encode())
    return text(with_data(message, filler=filler * (room // len(filler.encode()))))


def nested(depth: int) -> str:
    return '{"eventType":"x","deep":' + "[" * (depth - 1) + "]" * (depth - 1) + "}"


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        (padded(MAX_BYTES + 1), "8 MB"),
        (padded(MAX_BYTES + 4, "😀"), "8 MB"),
        ("x" * (MAX_BYTES + 1), "8 MB"),
        (nested(MAX_DEPTH + 1), "deeper than 64"),
        (nested(100_000), "deeper than 64"),
        ("[" * 1_000_000, "deeper than 64"),
        ('{"a":' * 70 + "1" + "}" * 70, "deeper than 64"),
        (text({str(n): n for n in range(MAX_KEYS + 1)}), "10,000 keys"),
        (text([{"a": 1}] * (MAX_KEYS + 1)), "10,000 keys"),
        *(
            (text(with_data(voice("offered"), n=0)).replace('"n": 0', f'"n": {number}'), "not finite")
            for number in ("NaN", "Infinity", "-Infinity", "1e999", "-1E+999", "1" * 400, "9" * 300 + "e99", "1.5e0400")
        ),
    ],
    ids=range(17),
)
def test_what_breaks_a_limit_is_rejected_with_a_cut_of_its_text(parser: Parser, raw: str, says: str) -> None:
    found = parser.parse(raw)
    assert isinstance(found, Rejected)
    assert says in found.reason
    assert found.excerpt == raw[:EXCERPT_CHARS]


@pytest.mark.parametrize(
    "raw",
    [
        padded(MAX_BYTES),
        padded(MAX_BYTES, "😀"),
        text(with_data(voice("offered"), deep=json.loads("[" * 62 + "]" * 62))),
        text(with_data(voice("offered"), many={str(n): n for n in range(9_900)})),
        *(
            text(with_data(voice("offered"), harmless=words))
            for words in (
                "NaN",
                "Infinity",
                "-Infinity: 1e999",
                "1e999",
                "[" * 200,
                "{" * 200,
                ":" * 20_000,
                '\\"NaN\\"',
                "\\",
                "1" * 400,
            )
        ),
    ],
    ids=range(14),
)
def test_what_stays_within_the_limits_is_accepted(parser: Parser, raw: str) -> None:
    assert isinstance(parser.parse(raw), Accepted)


@pytest.mark.parametrize(
    "raw",
    [
        'NaN"' + '\\"' * 2_000_000,
        '"' + '\\"' * 2_000_000 + "NaN\\",
        '"' + "\\" * 3_999_999 + "NaN",
        "1e999" + '"' * 4_000_001,
        "9" * 8_000_000,
        "-" * 8_000_000 + "NaN",
        "1." * 4_000_000,
        "1e" * 4_000_000,
        ('"NaN' + "a" * 8_000_000),
        r"\ud800" * 1_300_000,
    ],
    ids=range(10),
)
def test_no_text_takes_long(parser: Parser, raw: str) -> None:
    began = time.process_time()
    assert isinstance(parser.parse(raw), (Ignored, Rejected))
    # A quadratic reader needs minutes for each of these.
    assert time.process_time() - began < 5


# -- nothing raises ---------------------------------------------------------------------------------------------------

FIVE = (Accepted, Failed, Quarantined, Rejected, Ignored)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=10,
)


@bounded
@given(st.text(alphabet=st.characters(exclude_categories=())))
def test_any_text_gets_one_of_five_verdicts(parser: Parser, raw: str) -> None:
    assert isinstance(parser.parse(raw), FIVE)


@bounded
@given(json_values)
def test_any_json_gets_one_of_five_verdicts(parser: Parser, value: object) -> None:
    assert isinstance(parser.parse(json.dumps(value)), FIVE)


@bounded
@given(
    st.sampled_from(NAMES),
    st.dictionaries(
        st.sampled_from([*sorted({f for e in CONTRACT.events.values() for f in e["fields"]}), "queue", "queueName"]),
        json_values,
        max_size=4,
    ),
    st.dictionaries(st.sampled_from(["status", "data", "eventType", "more"]), json_values, max_size=1),
    st.sampled_from(["success", "failed"]),
)
def test_any_mutation_of_an_event_gets_one_of_five_verdicts(
    parser: Parser, name: str, fields: dict[str, object], envelope: dict[str, object], status: str
) -> None:
    message = {**with_data(event(name), **fields), "status": status, **envelope}
    found = parser.parse(json.dumps(message))
    assert isinstance(found, FIVE)
    if isinstance(found, Accepted):
        assert found.event.direction in ("inbound", "outbound")
        assert found.event.event_type in BY_NAME
        assert not re.search("[\ud800-\udfff\0]", found.event.party)


@bounded
@given(st.sampled_from(NAMES), st.data())
def test_any_cut_or_patched_text_of_an_event_gets_one_of_five_verdicts(
    parser: Parser, name: str, data: st.DataObject
) -> None:
    raw = text(event(name))
    start = data.draw(st.integers(0, len(raw)))
    end = data.draw(st.integers(start, len(raw)))
    patch = data.draw(st.text(max_size=5))
    assert isinstance(parser.parse(raw[:start] + patch + raw[end:]), FIVE)
