"""Redacted rows hold nobody, and fold into the same interactions."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

import phonenumbers
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from maestro_desktop.core.changes import LedgerKind
from maestro_desktop.core.contacts.folding import email_key
from maestro_desktop.core.inspection import explain_row
from maestro_desktop.core.interactions import reasons
from maestro_desktop.core.interactions.fold import Reconstructor
from maestro_desktop.core.interactions.model import Interaction, PartyKind, to_dict
from maestro_desktop.core.interactions.party import read_party
from maestro_desktop.core.ledger import LedgerRow
from maestro_desktop.core.needs import NeedKind
from maestro_desktop.core.phone.numbers import normalise
from maestro_desktop.core.protocol.parsing import MAX_BYTES, Accepted, Parser
from maestro_desktop.core.pseudonyms import Pseudonyms
from maestro_desktop.core.redaction import Redactor, skeleton
from maestro_desktop.core.replay import as_line
from tests.core.desk import bounded, fold, rows_of
from tests.core.events import (
    CALLER,
    MEDIA,
    MORNING,
    Conversation,
    Message,
    chat,
    email,
    failed,
    in_time,
    text,
    voice,
    voicemail,
)

SECRET = bytes(range(32))


@pytest.fixture(scope="module")
def names() -> Pseudonyms:
    return Pseudonyms(SECRET)


def redacted(rows: list[LedgerRow], region: str = "", secret: bytes = SECRET) -> list[LedgerRow]:
    redactor = Redactor(secret, region)
    return [redactor.redact(row) for row in rows]


def one(content: object, kind: LedgerKind = LedgerKind.RECEIVED, region: str = "GB") -> Any:
    """One message or decision, redacted; JSON read back."""
    raw = content if isinstance(content, str) else text(content)
    (row,) = redacted([LedgerRow(1, MORNING, kind, raw)], region)
    return json.loads(row.text)


# -- numbers ----------------------------------------------------------------------------------------------------------


def normalised(names: Pseudonyms, written: str, region: str = "GB") -> str:
    return read_party(names.party(written, "voice-phone", region), "voice-phone", region).normalised


@pytest.mark.parametrize(
    "written",
    [
        "+44 20 7946 0018",
        "020 7946 0018",
        "(020) 7946-0018",
        "0044 20 7946 0018",
        "442079460018",
        "tel:+44-20-7946-0018",
        "sip:+442079460018@pbx.customer.example",
        "٠٢٠ ٧٩٤٦ ٠٠١٨",
        "Ada at work 020 7946 0018",
        " +442079460018 ",
    ],
)
def test_every_spelling_of_a_number_is_a_spelling_of_its_pseudonym(names: Pseudonyms, written: str) -> None:
    other = names.party(written, "voice-phone", "GB")
    assert normalised(names, written) == normalised(names, CALLER) != CALLER
    assert "Ada" not in other
    assert "customer" not in other
    assert "0018" not in other


@pytest.mark.parametrize("written", ["+442079460018;ext=12", "020 7946 0018 ext. 12", "tel:+442079460018;ext=12"])
def test_an_extension_stays_one_and_gets_a_pseudonym_too(names: Pseudonyms, written: str) -> None:
    number, _, ext = normalised(names, written).partition(";ext=")
    assert number == normalised(names, CALLER)
    assert len(ext) == 2
    assert ext != "12"


def test_a_spelling_keeps_its_shape(names: Pseudonyms) -> None:
    other = names.party("(020) 7946-0018", "voice-phone", "GB")
    assert [c for c in other if not c.isdigit()] == [c for c in "(020) 7946-0018" if not c.isdigit()]


def test_a_number_without_country_still_ends_like_the_one_with_it(names: Pseudonyms) -> None:
    local, full = names.party("020 7946 0018", "voice-phone", ""), names.party(CALLER, "voice-phone", "")
    assert full.endswith(local.replace(" ", "").lstrip("0"))


@pytest.mark.parametrize("number_type", ["FIXED_LINE", "MOBILE", "TOLL_FREE", "PREMIUM_RATE"])
def test_a_number_keeps_country_length_and_kind(names: Pseudonyms, number_type: str) -> None:
    compared = 0
    for region in sorted(phonenumbers.SUPPORTED_REGIONS):
        example = phonenumbers.example_number_for_type(region, getattr(phonenumbers.PhoneNumberType, number_type))
        before = example and normalise(f"+{example.country_code}{phonenumbers.national_significant_number(example)}")
        if not before:
            continue
        after = normalise(names.party(before.e164, "voice-phone", ""))
        assert after is not None, before
        assert len(after.e164) == len(before.e164)
        assert (after.region, after.kind) == (before.region, before.kind), (before, after)
        compared += 1
    assert compared > 100


@settings(bounded, max_examples=20)
@given(st.sets(st.integers(0, 9_999_999), min_size=2, max_size=60))
def test_two_numbers_never_become_one(subscribers: set[int]) -> None:
    names = Pseudonyms(SECRET)
    for head in ("+4420", "+1202", "+4915", "+3361"):
        numbers = {f"{head}{n:07}" for n in subscribers}
        assert len({names.party(number, "voice-phone", "GB") for number in numbers}) == len(numbers)


@pytest.mark.parametrize("length", [1, 2, 3, 4])
def test_internal_numbers_are_permuted(names: Pseudonyms, length: int) -> None:
    every = [f"{n:0{length}}" for n in range(10**length)]
    others = {names.party(digits, "voice-phone", "GB") for digits in every}
    assert others == set(every)


@pytest.mark.parametrize("word", ["", "anonymous", "Private", "+266696687", "unknown number"])
def test_a_withheld_number_stays_withheld(names: Pseudonyms, word: str) -> None:
    assert names.party(word, "voice-phone", "GB") == word


@bounded
@given(
    st.one_of(
        st.text(max_size=40),
        st.from_regex(r"\+?[0-9 ()\-]{3,18}( ?x[0-9]{1,4})?", fullmatch=True),
        st.sampled_from(
            ["sip:ada@pbx.local", "sips:ada@pbx.example.com", "4111 1111 1111 1111", "*123#", "1-800-FLOWERS"]
        ),
    ),
    st.sampled_from(["voice-phone", "voicemail", "chat", "chat-nextgen", "email"]),
    st.sampled_from(["", "GB", "US", "DE", "IT"]),
)
def test_a_party_keeps_its_kind_and_its_equals(written: str, family: str, region: str) -> None:
    names = Pseudonyms(SECRET)
    before = read_party(written, family, region)
    after = read_party(names.party(written, family, region), family, region)
    assert after.kind is before.kind
    assert (after.normalised == "") == (before.normalised == "")
    again = read_party(names.party(before.normalised, family, region), family, region)
    if before.kind in (PartyKind.PHONE, PartyKind.EMAIL, PartyKind.EXTENSION, PartyKind.MAIL_ID):
        assert again.normalised == after.normalised


# -- addresses, names, ids, texts -------------------------------------------------------------------------------------


def test_mailboxes_keep_tags_and_case(names: Pseudonyms) -> None:
    plain, tagged, shouted, other = map(
        names.email, ["ada@example.com", "ada+shop@example.com", "ADA@Example.com", "bob@example.com"]
    )
    assert plain.endswith("@example.invalid")
    assert email_key(plain) == email_key(tagged) == email_key(shouted) != email_key(other)
    assert len({plain, tagged, shouted}) == 3
    assert plain.casefold() == shouted.casefold() != tagged
    assert read_party(names.party(" Ada@example.com", "email", ""), "email", "").kind is PartyKind.EMAIL


def test_names_are_equal_where_they_were(names: Pseudonyms) -> None:
    full = names.name("Ada Lovelace")
    assert full == f"{names.name('Ada')} {names.name('Lovelace')}"
    assert names.name("ADA") == names.name("Ada").upper()
    assert names.name("McAda").casefold() == names.name("mcada") != names.name("McAda")
    assert len({names.name(f"Name{n}") for n in range(2_000)}) == 2_000
    assert "@example.invalid" in names.name("ada@example.com")
    assert not any(c.isdigit() for c in names.name("07911 123456"))


def test_a_childs_mail_id_begins_like_its_main_one(names: Pseudonyms) -> None:
    main, child = names.mail_id("5200"), names.mail_id("5200-17")
    assert child.startswith(f"{main}-")
    assert main != "5200"
    assert len(child) == 7


def test_texts_keep_lines_length_and_common_beginnings(names: Pseudonyms) -> None:
    short, long = "Ada: hello\nAgent: hi", "Ada: hello\nAgent: hi!\nAda: bye bye"
    assert names.text(long).startswith(names.text(short))
    assert len(names.text(long)) == len(long)
    assert names.text(long).count("\n") == 2
    first, second = names.text("bye bye").split()
    assert first != second, "how often a word comes is not told"
    assert names.text("hello") != names.text("Hello")


def test_another_secret_gives_other_pseudonyms() -> None:
    one, two = Pseudonyms(b"a" * 32), Pseudonyms(b"b" * 32)
    for function in ("email", "name", "mail_id", "url", "token", "text"):
        value = "https://a.example/52001234"
        assert getattr(one, function)(value) != getattr(two, function)(value)
    assert one.party(CALLER, "voice-phone", "") != two.party(CALLER, "voice-phone", "")
    with pytest.raises(ValueError, match="secret"):
        Pseudonyms(b"short")


# -- rows -------------------------------------------------------------------------------------------------------------


def test_what_the_protocol_says_stays() -> None:
    for _, message in in_time(*(Conversation(medium).usual() for medium in MEDIA)):
        after = one(message)
        assert (after["eventType"], after["status"]) == (message["eventType"], "success")
        assert after["data"].keys() == message["data"].keys()
        for field in (
            *("direction", "eventName", "media", "mediaType", "method", "schemaVersion", "startTime", "endTime"),
            *("callDuration", "hasRecording", "isReplyEmail", "isStandAloneTerminated"),
        ):
            assert after["data"].get(field) == message["data"].get(field)
        extra = message["data"].get("additionalData", {})
        assert after["data"].get("additionalData", {}).get("disposition_code") == extra.get("disposition_code")


def test_values_of_another_type_are_redacted_too() -> None:
    after = one(voice("offered", party="4711"))
    number = one({**voice("offered"), "data": {**voice("offered")["data"], "searchContext": 4711, "eventId": 12}})
    assert number["data"]["searchContext"] == after["data"]["searchContext"]
    assert number["data"]["eventId"] != 12
    unknown = one({"eventType": "mashell-x", "data": {"who": 442079460018, "cents": 0.2079460018, "count": 12}})
    who, cents, count = unknown["data"].values()
    assert who != 442079460018
    assert len(str(who)) == 12
    assert cents != 0.2079460018
    assert count == 12


def test_keys_that_are_data_are_redacted() -> None:
    told = {"Ada Lovelace": 1, "+442079460018": 2, "customVars": {"lovelace": "tea", "queue": "Sales"}, "lovelace": 3}
    after = one({"eventType": "mashell-x", "data": told})
    assert "queue" in text(after)
    for word in ("Ada", "0018", "lovelace", "tea", "Sales"):
        assert word.casefold() not in text(after).casefold()
    same = [*after["data"]][3]
    assert same in [*after["data"].values()][2]


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("mashell-voice-phone-offered-cc-event-v12", True),
        ("MASHELL-Voice-phone-offered-CC-event-v2", True),
        ("mashell-lovelace-offered-cc-event-v1", False),
        ("mashell-voice-phone-offered-cc-event-v1-lovelace", False),
        ("mashell-lovelace", False),
        ("lovelace", False),
    ],
)
def test_the_name_of_an_event_passes_by_the_words_of_the_contract(name: str, kept: bool) -> None:
    after = one({**voice("offered"), "eventType": name})["eventType"]
    assert (after == name) is kept
    assert "lovelace" not in after
    assert after == name or len(after.split("-")) == len(name.split("-"))


@pytest.mark.parametrize(
    "raw",
    [
        text(voice("offered")),
        text(failed("mashell-voice-phone-terminated-cc-event-v1")),
        text(failed("mashell-voice-phone-terminated-cc-event-v1", "UNSUPPORTED_SCHEMA_VERSION")),
        text({**voice("offered"), "eventType": "mashell-voice-phone-held-cc-event-v2"}),
        text({**voice("offered"), "eventType": "MASHELL-voice-phone-offered-cc-event-v1"}),
        text({"EventType": "mashell-voice-phone-offered-cc-event-v1"}),
        text(voice("offered", direction="sideways")),
        text(voice("offered", schemaVersion="2.0.0")),
        text(voice("offered", schemaVersion="1.x-Ada")),
        text(voice("terminated", hasRecording="yes", additionalData={"disposition_code": 7})),
        text(voice("terminated", startTime="Ada", callDuration="an hour", additionalData={"disposition_code": "7"})),
        text({"eventName": "maEvent", "content": {"eventName": "startCall", "phoneNumber": CALLER}}),
        text({"eventType": "com.other.Ada"}),
        '"Ada"',
        "{broken Ada",
        "Ada",
        "",
        "[" * 70 + "]" * 70,
        "[" * 100_000,
        '{"Ada": NaN',
        '{"Ada": 1e999}',
        '{"Ada": %s}' % ("9" * 5_000),
        "{" + ",".join(f'"k{n}": 1' for n in range(10_001)) + "}",
        '"' + "a" * MAX_BYTES + '"',
    ],
)
def test_a_message_keeps_its_verdict(parser: Parser, raw: str) -> None:
    (after,) = redacted([LedgerRow(1, MORNING, LedgerKind.RECEIVED, raw)], "GB")
    before = explain_row(LedgerRow(1, 0, LedgerKind.RECEIVED, raw), parser.parse(raw))
    assert explain_row(after, parser.parse(after.text)).verdict == before.verdict
    assert "Ada" not in after.text
    assert CALLER not in after.text


@bounded
@given(st.text(alphabet='{}[]":, \\aAN0123456789.eE-\n', max_size=60))
def test_a_skeleton_has_the_length_and_nothing_else_of_a_text(raw: str) -> None:
    bones = skeleton(raw)
    assert len(bones) == len(raw)
    assert not set(bones.replace("NaN", "")) - set('{}[]":, \nx9eE.0123456789')
    assert [c for c in bones if c in "{}"] == [c for c in skeleton(bones) if c in "{}"]


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                ["eventType", "data", "searchContext", "do", "note", "text", "seqs", "family", "interaction_was"]
            )
            | st.text(max_size=8),
            inner,
            max_size=5,
        )
    ),
    max_leaves=15,
)


@bounded
@given(
    st.lists(st.tuples(st.sampled_from(list(LedgerKind)), anything.map(json.dumps) | st.text(max_size=40)), max_size=5)
)
def test_any_row_can_be_redacted_and_written(contents: list[tuple[LedgerKind, str]]) -> None:
    rows = [LedgerRow(n, MORNING, kind, raw) for n, (kind, raw) in enumerate(contents, 1)]
    for row, other in zip(rows, redacted(rows), strict=True):
        assert (other.seq, other.at_ms, other.kind) == (row.seq, row.at_ms, row.kind)
        assert json.loads(as_line(other).encode())["text"] == other.text
        assert _value(row.text) is None or type(_value(other.text)) is type(_value(row.text))


def _value(raw: str) -> Any:
    try:
        return json.loads(raw)
    except ValueError:
        return None


def test_our_own_rows_keep_what_is_ours_and_no_more(names: Pseudonyms) -> None:
    decided, noticed = LedgerKind.DECIDED, LedgerKind.NOTICED
    owner = {"do": "owner", "interaction": "i12", "contact_id": 7, "name": "Ada Lovelace", "rule": "agent"}
    assert one(owner, decided) == {**owner, "name": names.name("Ada Lovelace")}
    note = {"do": "note", "interaction": "i12", "text": "Ask Ada\ntwice"}
    assert one(note, decided) == {**note, "text": names.text("Ask Ada\ntwice")}
    dial = {
        "do": "dial",
        "dial": "0" * 32,
        "text": "020 7946 0018",
        "source": "dial_box",
        "action": "dial",
        "reason": "",
    }
    assert one(dial, decided) == {**dial, "text": names.party("020 7946 0018", "voice-phone", "GB")}
    merge = {"do": "merge", "interaction": "i12", "into": "i7"}
    assert one(merge, decided) == merge
    split = {"do": "split", "interaction": "i12", "seqs": [120_345, 120_346]}
    assert one(split, decided) == split
    start = {"note": "start", "region": "GB", "version": "1.0.0"}
    assert one(start, noticed) == start
    refused = one({"note": "window_refused", "address": "https://ada.example/x", "clicked": True}, noticed)
    assert refused["address"].startswith("https://example.invalid/")
    expired = one({"note": "send_expired", "text": text({"content": {"phoneNumber": CALLER}})}, noticed)
    assert json.loads(expired["text"])["content"]["phoneNumber"] == names.party(CALLER, "voice-phone", "GB")
    sent = one({"content": {"eventName": "startCall", "phoneNumber": CALLER}}, LedgerKind.SENT)
    assert sent == {"content": {"eventName": "startCall", "phoneNumber": names.party(CALLER, "voice-phone", "GB")}}


@pytest.mark.parametrize("field", ["disposition_code", "lastTclCodeDesc", "lastTclCodeShort"])
def test_a_disposition_stays_if_it_is_a_code(names: Pseudonyms, field: str) -> None:
    """The page lets agents write into it; what is equal stays equal, also where an undo holds it."""

    def told(value: object) -> Any:
        return one(voice("terminated", additionalData={field: value}))["data"]["additionalData"][field]

    assert [told(code) for code in ("1003", "000007", 1003, "", None)] == ["1003", "000007", 1003, "", None]
    written = "call Bob on 02079460777"
    assert told(written) == names.text(written) != written
    assert told("02079460777") == names.text("02079460777") == told("02079460777")
    assert told("Sale") != told("Sold")
    undo = one({"do": "restore", "interaction_was": {"disposition": written}}, LedgerKind.DECIDED)
    assert undo["interaction_was"]["disposition"] == told(written)


def test_our_sentences_and_questions_in_an_undo_stay() -> None:
    sentences = [value for name, value in vars(reasons).items() if name.isupper() and isinstance(value, str)]
    sentences += [*reasons.GAPS.values(), *reasons.LOSSES.values()]
    assert "You joined it with another." in sentences
    was = {"reasons": sentences, "answered_needs": [str(kind) for kind in NeedKind]}
    undo = {"do": "restore", "interaction": "i3", "interaction_was": was, "other": "i4", "other_was": was}
    assert one(undo, LedgerKind.DECIDED) == undo
    for kind in NeedKind:
        settle = {"do": "settle", "interaction": "i3", "need": str(kind)}
        assert one(settle, LedgerKind.DECIDED) == settle


def test_numbers_are_read_in_the_region_of_their_time() -> None:
    rows = [
        LedgerRow(1, 0, LedgerKind.NOTICED, '{"note": "start", "region": "GB"}'),
        LedgerRow(2, 0, LedgerKind.RECEIVED, text(voice("offered", party="020 7946 0018"))),
        LedgerRow(3, 0, LedgerKind.NOTICED, '{"note": "region", "region": "US"}'),
        LedgerRow(4, 0, LedgerKind.RECEIVED, text(voice("offered", party="202 555 0143"))),
    ]
    parties = [json.loads(row.text)["data"]["searchContext"] for row in redacted(rows)[1::2]]
    names = Pseudonyms(SECRET)
    assert [normalise(p, r) for p, r in zip(parties, ("GB", "US"), strict=True)] == [
        normalise(names.party(number, "voice-phone", "")) for number in (CALLER, "+12025550143")
    ]


# -- nobody survives --------------------------------------------------------------------------------------------------

CANARIES = {
    "number": "+442079464242",
    "first": "Zaphodia",
    "last": "Beeblebrox",
    "mailbox": "zaphodia.b",
    "domain": "heartofgold.example",
    "words": "Improbable secret sentence",
    "recording": "rec-31415926",
    "mail": "9876501",
}


def canary_rows() -> list[LedgerRow]:
    number, mailbox = CANARIES["number"], f"{CANARIES['mailbox']}@{CANARIES['domain']}"
    name, words = f"{CANARIES['first']} {CANARIES['last']}", CANARIES["words"]
    recording = f"https://{CANARIES['domain']}/{CANARIES['recording']}?who={mailbox}"
    contact = {"emailAddress": mailbox, "firstName": CANARIES["first"], "lastName": CANARIES["last"]}
    wrap_up = {
        "notes": words,
        "disposition_code": f"call {name} on {number}",
        "lastTclCodeShort": number,
        "lastTclCodeDesc": words,
    }
    messages: list[Message | str] = [
        voice("offered", party=number),
        voice("offered", party="020 7946 4242"),
        voice("offered", party=f"{name} 020 7946 4242"),
        voice("terminated", party=number, callRecording=recording, hasRecording=True, additionalData=wrap_up),
        voicemail("offered", party=number, callingName=name),
        voicemail("terminated", party=number, callingName=number, additionalData=wrap_up),
        chat("terminated", party=mailbox, additionalData={"name": name, "description": f"{name}: {words}"}),
        email("accepted", party=mailbox, main=CANARIES["mail"], contact=contact, url=recording),
        email("terminated", party=mailbox, main=CANARIES["mail"], child=f"{CANARIES['mail']}-1", contact=contact),
        failed("mashell-chat-offered-cc-event-v1", error=words, errorDescription=[{"message": words, "path": [name]}]),
        {"eventType": "mashell-new", "data": {"a": [number, {"b": name}], mailbox: words, "n": int(number[1:])}},
        {"eventType": name, "searchContext": number, "note": words},
        text([number, name, words]),
        f"garbage {number} {name} {words} {mailbox} {CANARIES['recording']} {CANARIES['mail']}",
        f'{{"cut": "{number} {words}',
        voice("offered", party=number, direction=name, schemaVersion=f"1.{name}"),
        voice("terminated", party=number, startTime=words, endTime=number, additionalData=wrap_up),
    ]
    interaction = {"party": {"raw": number, "normalised": number, "kind": "phone"}, "contact_name": name}
    ours = [
        (LedgerKind.DECIDED, {"do": "owner", "interaction": "i3", "contact_id": 1, "name": name, "rule": "agent"}),
        (LedgerKind.DECIDED, {"do": "note", "interaction": "i3", "text": f"{words} {number}"}),
        (LedgerKind.DECIDED, {"do": "dial", "text": "020 7946 4242", "reason": f"{number}: {words}"}),
        (LedgerKind.DECIDED, {"do": "dial", "text": f"call {name} now", "reason": ""}),
        (LedgerKind.DECIDED, {"do": "restore", "interaction_was": {**interaction, "page_notes": words}}),
        (LedgerKind.DECIDED, {"do": "restore", "other_was": {**interaction, "disposition": words, "reasons": [words]}}),
        (LedgerKind.DECIDED, {"do": "settle", "interaction": "i3", "need": CANARIES["first"]}),
        (LedgerKind.DECIDED, {"do": "restore", "other_was": {"answered_needs": [CANARIES["last"]]}}),
        (LedgerKind.DECIDED, {"do": "later", "who": name, "what": words, "which": number}),
        (LedgerKind.SENT, {"content": {"phoneNumber": number}}),
        (LedgerKind.NOTICED, {"note": "download", "file": f"{name}.pdf", "state": "started"}),
        (LedgerKind.NOTICED, {"note": "window_refused", "address": recording}),
        (LedgerKind.NOTICED, {"note": words, "permission": f"{name}", "origin": f"https://{CANARIES['domain']}"}),
    ]
    rows = rows_of((MORNING + n, message) for n, message in enumerate(messages))
    return rows + [LedgerRow(len(rows) + n, MORNING, kind, text(value)) for n, (kind, value) in enumerate(ours, 1)]


def test_no_canary_sings() -> None:
    rows = canary_rows()
    whole = "\n".join(row.text for row in rows)
    tails = {"tail": "464242", "spaced": "46 4242", **CANARIES}
    assert all(canary in whole for canary in tails.values()), "they are in what goes in"
    for row in redacted(rows):
        for canary in (*tails.values(), *CANARIES["words"].split()):
            assert canary.casefold() not in row.text.casefold(), row


# -- the same day -----------------------------------------------------------------------------------------------------

_PARTIES = {
    "voice": [
        "+442079460018",
        "020 7946 0018",
        "+442079460019",
        "+442079460018;ext=12",
        "4711",
        "anonymous",
        "07911123456",
    ],
    "text": ["ada@example.com", "Ada@Example.com", "ada+x@example.com", "bob@example.com"],
}
_NAMES = ["Adalinde", "ADALINDE", "Adalinde Lovelace", "Roberto"]


@dataclass(frozen=True)
class Step:
    """What happens ``later`` ms after the step before."""

    later: int
    kind: LedgerKind
    content: Message | str


@st.composite
def days(draw: st.DrawFn) -> list[Step]:
    """Conversations that overlap, with messages lost, doubled and late, and what was noticed and decided between."""
    timed: list[tuple[int, LedgerKind, Message | str]] = []
    for n in range(draw(st.integers(1, 6))):
        medium = draw(st.sampled_from(MEDIA))
        written = medium in ("web_chat", "email", "email-reply", "email-draft")
        life = Conversation(
            medium,
            party=draw(st.sampled_from(_PARTIES["text" if written else "voice"])),
            direction=draw(st.sampled_from(["inbound", "outbound"])),
            began=MORNING + draw(st.integers(0, 400)) * 1_000,
            talked_s=draw(st.integers(0, 90)),
            notes=draw(st.sampled_from(["", "Asked for samples.", "Adalinde again"])),
            transcript=draw(st.sampled_from(["Ada: hello", "Ada: hello\nAgent: hi", "Roberto: hey"])),
            mail=draw(st.sampled_from(["5200", "5201"])),
        ).usual()
        for at, message in life.timed():
            for copy in range(draw(st.sampled_from([0, 1, 1, 1, 2]))):
                data = {**message["data"]}
                if copy:
                    data["eventId"] += "-again"
                if "callingName" in data:
                    data["callingName"] = draw(st.sampled_from(_NAMES))
                timed.append((at + copy * draw(st.integers(0, 90_000)), LedgerKind.RECEIVED, {**message, "data": data}))
        if draw(st.booleans()):
            decision: Message = draw(
                st.sampled_from(
                    [
                        {
                            "do": "owner",
                            "interaction": f"i{n + 2}",
                            "contact_id": n,
                            "name": "Adalinde",
                            "rule": "agent",
                        },
                        {"do": "note", "interaction": f"i{n + 2}", "text": "Call Adalinde back."},
                        {"do": "merge", "interaction": f"i{n + 3}", "into": f"i{n + 2}"},
                        {"do": "split", "interaction": f"i{n + 2}", "seqs": [n + 3, n + 4]},
                    ]
                )
            )
            timed.append((life.began + 60_000, LedgerKind.DECIDED, decision))
    for note in draw(st.lists(st.sampled_from(["reload", "sleep", "resume", "start", "idle"]), max_size=3)):
        timed.append((MORNING + draw(st.integers(0, 500)) * 1_000, LedgerKind.NOTICED, f'{{"note": "{note}"}}'))
    if draw(st.booleans()):
        lost = failed(draw(st.sampled_from(["mashell-voice-phone-terminated-cc-event-v1"])))
        timed.append((MORNING + 100_000, LedgerKind.RECEIVED, lost))
    timed.sort(key=lambda each: each[0])
    starts = [MORNING, *(at for at, _, _ in timed)]
    return [
        Step(at - before, kind, content)
        for (before, at), (_, kind, content) in zip(pairwise(starts), timed, strict=True)
    ]


def rows_from(steps: list[Step], region: str) -> list[LedgerRow]:
    rows = [LedgerRow(1, MORNING, LedgerKind.NOTICED, f'{{"note": "start", "region": "{region}"}}')]
    for step in steps:
        content = step.content if isinstance(step.content, str) else text(step.content)
        rows.append(LedgerRow(len(rows) + 1, rows[-1].at_ms + step.later, step.kind, content))
    return rows


def shape(interactions: list[Interaction]) -> list[Any]:
    """What must be equal: all but what names somebody, and of that whether it is the same for two."""
    seen: dict[str, int] = {}

    def first(value: str) -> int:
        return seen.setdefault(value, len(seen)) if value else -1

    return [
        replace(
            interaction,
            party=replace(interaction.party, raw="", normalised=str(first(interaction.party.normalised))),
            party_name=str(first(interaction.party_name)),
            contact_name=str(first(interaction.contact_name)),
            page_notes=str(len(interaction.page_notes)),
            agent_notes=str(len(interaction.agent_notes)),
            transcript=str(len(interaction.transcript)),
            disposition=str(first(interaction.disposition)),
            url=str(first(interaction.url)),
            recording=str(first(interaction.recording)),
            mail_main_id=str(first(interaction.mail_main_id)),
            mail_child_id=str(first(interaction.mail_child_id)),
            warnings=(),
        )
        for interaction in interactions
    ]


@settings(bounded, max_examples=60)
@given(days(), st.sampled_from(["GB", ""]), st.binary(min_size=16, max_size=64))
def test_a_redacted_day_folds_into_the_same_interactions(
    reconstructor: Reconstructor, steps: list[Step], region: str, secret: bytes
) -> None:
    rows = rows_from(steps, region)
    names = Pseudonyms(secret)
    _, before = fold(reconstructor, rows)
    others = redacted(rows, secret=secret)
    _, after = fold(reconstructor, others)
    assert shape(list(after.values())) == shape(list(before.values()))
    for interaction, other in zip(before.values(), after.values(), strict=True):
        assert other.page_notes == names.text(interaction.page_notes)
        assert other.contact_name == names.name(interaction.contact_name)
    parser = Parser()
    for row, other_row in zip(rows, others, strict=True):
        assert isinstance(parser.parse(other_row.text), Accepted) == isinstance(parser.parse(row.text), Accepted)
        for canary in ("Adalinde", "Roberto", "9460018", "946 0018", "samples", "hello"):
            assert canary.casefold() not in other_row.text.casefold()


@pytest.mark.parametrize("medium", MEDIA)
def test_what_an_undo_brings_back_is_redacted_like_its_events(reconstructor: Reconstructor, medium: str) -> None:
    """The decision row of an undo holds whole interactions."""
    party = "ada@example.com" if medium in ("web_chat", "email", "email-reply", "email-draft") else CALLER
    lives = [
        replace(Conversation(medium, party=party), began=MORNING + n * 600_000, mail=str(5200 + n)).usual()
        for n in range(2)
    ]
    rows = rows_of(in_time(*lives))
    _, found = fold(reconstructor, rows)
    one_, other = found.values()
    decisions = [
        {"do": "note", "interaction": one_.id, "text": "Ada called twice."},
        {"do": "merge", "interaction": other.id, "into": one_.id},
        {
            "do": "restore",
            "interaction": one_.id,
            "interaction_was": to_dict(replace(one_, reasons=("Its beginning was not reported.",))),
            "other": other.id,
            "other_was": to_dict(other, whole=True),
        },
    ]
    at = rows[-1].at_ms
    for decision in decisions:
        rows.append(LedgerRow(len(rows) + 1, at, LedgerKind.DECIDED, text(decision)))
    _, before = fold(reconstructor, rows)
    _, after = fold(reconstructor, redacted(rows))
    assert before[one_.id].revision > one_.revision + 2
    assert shape(list(after.values())) == shape(list(before.values()))
    assert [i.party.normalised for i in after.values()] == [
        i.party.normalised for i in fold(reconstructor, redacted(rows[:-3]))[1].values()
    ]
