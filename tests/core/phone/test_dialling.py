"""The dialling policy as a table: every text has one of four ends."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maestro_desktop.core.phone.decision import Action, Decision
from maestro_desktop.core.phone.dialling import decide

# 2023-11-14 22:13:20 UTC
NOW_MS = 1_700_000_000_000

DIAL = [
    ("+442079460018", "", "+442079460018", ""),
    ("+44 20 7946 0018", "US", "+442079460018", ""),
    ("(+44) 20 7946 0018", "", "+442079460018", ""),
    ("+44 (0)20 7946 0018", "", "+442079460018", ""),
    ("+44 020 7946 0018", "", "+442079460018", ""),
    ("+49 (0) 30 123456", "", "+4930123456", ""),
    ("+39 06 123 4567", "", "+39061234567", ""),
    ("06 123 4567", "IT", "+39061234567", ""),
    ("+34 (0) 912 345 678", "", "+34912345678", ""),
    ("020 7946 0018", "GB", "+442079460018", ""),
    ("020-7946-0018", "GB", "+442079460018", ""),
    ("020.7946.0018", "GB", "+442079460018", ""),
    ("(020) 7946 0018", "GB", "+442079460018", ""),
    ("  020 7946 0018\r\n", "GB", "+442079460018", ""),
    ("020\u20117946\u20110018", "GB", "+442079460018", ""),
    ("020\u20137946\u22120018", "GB", "+442079460018", ""),
    ("020\u00a07946\u20090018", "GB", "+442079460018", ""),
    ("020\u200b7946\u00ad0018", "GB", "+442079460018", ""),
    ("\u200e+44 20 7946 0018\u200e", "", "+442079460018", ""),
    ("\u202a+44 20 7946 0018\u202c", "", "+442079460018", ""),
    ("\uff10\uff12\uff10\uff17\uff19\uff14\uff16\uff10\uff10\uff11\uff18", "GB", "+442079460018", ""),
    ("٠٢٠ ٧٩٤٦ ٠٠١٨", "GB", "+442079460018", ""),
    ("०२० ७९४६ ००१८", "GB", "+442079460018", ""),
    ("030/123456", "DE", "+4930123456", ""),
    ('"020 7946 0018"', "GB", "+442079460018", ""),
    ("\u201c020 7946 0018\u201d", "GB", "+442079460018", ""),
    ("'020 7946 0018", "GB", "+442079460018", ""),
    ("<020 7946 0018>", "GB", "+442079460018", ""),
    ("\t020 7946 0018\t", "GB", "+442079460018", ""),
    ('"020 7946 0018"\r\n', "GB", "+442079460018", ""),
    ("0171/2345678", "DE", "+491712345678", ""),
    ("00442079460018", "GB", "+442079460018", ""),
    ("0044 20 7946 0018", "DE", "+442079460018", ""),
    ("011 44 20 7946 0018", "US", "+442079460018", ""),
    ("0011 44 20 7946 0018", "AU", "+442079460018", ""),
    ("442079460018", "GB", "+442079460018", ""),
    ("2079460018", "GB", "+442079460018", ""),
    ("(202) 555-0143", "US", "+12025550143", ""),
    ("1 (202) 555-0143", "US", "+12025550143", ""),
    ("202.555.0143", "US", "+12025550143", ""),
    ("8 (495) 123-45-67", "RU", "+74951234567", ""),
    ("06 30 123 4567", "HU", "+36301234567", ""),
    ("01 42 68 53 00", "FR", "+33142685300", ""),
    ("20.30.40.50", "DK", "+4520304050", ""),
    ("612 34 56 78", "ES", "+34612345678", ""),
    ("044 668 18 00", "CH", "+41446681800", ""),
    ("+800 1234 5678", "", "+80012345678", ""),
    ("0800 1111", "GB", "+448001111", ""),
    ("020 7946 0018 x12", "GB", "+442079460018", "12"),
    ("020 7946 0018 ext 12", "GB", "+442079460018", "12"),
    ("020 7946 0018 ext. 12", "GB", "+442079460018", "12"),
    ("020 7946 0018, ext 12", "GB", "+442079460018", "12"),
    ("020 7946 0018 (ext 12)", "GB", "+442079460018", "12"),
    ("020 7946 0018 Extension: 12", "GB", "+442079460018", "12"),
    ("020 7946 0018;ext=12", "GB", "+442079460018", "12"),
    ("030 123456 Durchwahl 12", "DE", "+4930123456", "12"),
    ("8 (495) 123-45-67 доб. 12", "RU", "+74951234567", "12"),
    ("03-1234-5678 内線 12", "JP", "+81312345678", "12"),
    ("02-312-3456 내선 12", "KR", "+8223123456", "12"),
    ("01 42 68 53 00 poste 12", "FR", "+33142685300", "12"),
    ("11 2345-6789 int. 12", "AR", "+541123456789", "12"),
    ("030 901820 App. 5", "DE", "+4930901820", "5"),
    ("+49 30 901820 App. 5", "", "+4930901820", "5"),
    ("030 901820 App.-Nr. 5", "DE", "+4930901820", "5"),
    ("030 9018 App. 205", "DE", "+49309018", "205"),
    ("030 901820 Nst. 5", "DE", "+4930901820", "5"),
    ("030 901820 NSt 12", "DE", "+4930901820", "12"),
    ("030 901820 Hausapparat 5", "DE", "+4930901820", "5"),
    ("0316 8765 NST 5", "AT", "+433168765", "5"),
    ("0316 8765 Kl. 5", "AT", "+433168765", "5"),
    ("0316 8765 Klappe 5", "AT", "+433168765", "5"),
    ("222 333 444 kl. 5", "CZ", "+420222333444", "5"),
    ("010-62345678转5", "CN", "+861062345678", "5"),
    ("210 1234567 εσωτ. 12", "GR", "+302101234567", "12"),
    ("03-123-4567 שלוחה 12", "IL", "+97231234567", "12"),
    ("020 123 4567 tst. 5", "NL", "+31201234567", "5"),
    ("32 12 34 56 lok. 5", "DK", "+4532123456", "5"),
    ("09 1234567 alanro 5", "FI", "+35891234567", "5"),
    ("08-123 456 78 anknytn. 5", "SE", "+46812345678", "5"),
    ("8 (495) 123-45-67 д. 5", "RU", "+74951234567", "5"),
    ("020 7946 0018 ext no 5", "GB", "+442079460018", "5"),
    ("020 7946 0018 extension number 5", "GB", "+442079460018", "5"),
    ("020 7946 0018 [x5]", "GB", "+442079460018", "5"),
    ("020 7946 0018 #123", "GB", "+442079460018", "123"),
    ("020 7946 0018 (#12)", "GB", "+442079460018", "12"),
    ("020 7946 0018 Extension: #5", "GB", "+442079460018", "5"),
    ("02-2123-4567#5", "TW", "+886221234567", "5"),
    ("tel:+442079460018", "", "+442079460018", ""),
    ("tel:+1-800-555-0199", "GB", "+18005550199", ""),
    ("Tel: 020 7946 0018", "GB", "+442079460018", ""),
    ("tel:02079460018;phone-context=+44", "US", "+442079460018", ""),
    ("tel:2079460018;phone-context=+44", "US", "+442079460018", ""),
    ("tel:+12025550143;ext=12", "", "+12025550143", "12"),
    ("callto://+442079460018", "", "+442079460018", ""),
    ("sip:+12025550143@example.com;user=phone", "", "+12025550143", ""),
    ("votel://+12025550143/+12025550199", "", "+12025550143", ""),
]

# (text, region, number that is shown, a word of the reason)
CONFIRM = [
    ("112", "GB", "112", "emergency"),
    ("999", "GB", "999", "emergency"),
    ("9 9 9", "GB", "999", "emergency"),
    ("911", "US", "911", "emergency"),
    ("000", "AU", "000", "emergency"),
    ("110", "JP", "110", "emergency"),
    ("988", "US", "988", "emergency"),
    ("988", "CA", "988", "emergency"),
    ("3114", "FR", "3114", "emergency"),
    ("016", "ES", "016", "emergency"),
    ("988", "PR", "988", "emergency"),
    ("988", "GU", "988", "emergency"),
    ("122", "CN", "122", "emergency"),
    ("061", "ES", "061", "emergency"),
    ("062", "ES", "062", "emergency"),
    ("080", "ES", "080", "emergency"),
    ("091", "ES", "091", "emergency"),
    ("092", "ES", "092", "emergency"),
    ("911", "GB", "911", "may connect to an emergency service"),
    ("911", "DE", "911", "may connect to an emergency service"),
    ("999", "DE", "999", "may connect to an emergency service"),
    ("9911", "US", "9911", "emergency number 911"),
    ("9 911", "US", "9911", "emergency number 911"),
    ("tel:9-911", "US", "9911", "emergency number 911"),
    ("9999", "GB", "9999", "emergency number 999"),
    ("0112", "DE", "0112", "emergency number 112"),
    ("call 911", "US", "911", "emergency"),
    ("911!", "US", "911", "emergency"),
    ("911?", "US", "911", "emergency"),
    ("emergency 911", "GB", "911", "emergency"),
    ("911 FLOWERS", "US", "911", "emergency"),
    ("call 112", "", "112", "emergency"),
    ("112", "", "112", "emergency"),
    ("911", "", "911", "emergency"),
    ("tel:112", "", "112", "emergency"),
    ("tel:911;phone-context=+1", "GB", "911", "emergency"),
    ("+44 999", "GB", "999", "emergency"),
    ("+1 911", "CA", "911", "emergency"),
    ("+49 112", "", "112", "emergency"),
    ("911234567890", "US", "911234567890", "emergency"),
    ("118118", "GB", "118118", "short code"),
    ("116 123", "GB", "116123", "short code"),
    ("611", "US", "611", "short code"),
    ("1234", "GB", "1234", "very short"),
    ("tel:1001", "US", "1001", "very short"),
    ("0909 879 0000", "GB", "+449098790000", "premium"),
    ("1-900-555-0123", "US", "+19005550123", "premium"),
    ("070 1234 5678", "GB", "+447012345678", "personal"),
    ("+44 7012 345678", "", "+447012345678", "personal"),
    ("+8816 1234 56789", "", "+8816123456789", "satellite"),
    ("+870 773 123456", "", "+870773123456", "satellite"),
    ("+882 16 1234 5678", "", "+8821612345678", "satellite"),
    ("+883 5100 1234 5678", "", "+883510012345678", "international network"),
    ("1-800-FLOWERS", "US", "+18003569377", "letters"),
    ("+1 800 GO FEDEX", "", "+18004633339", "letters"),
    ("1-800-FLOWERS ext 3", "US", "+18003569377", "letters"),
    ("tel:1-800-FLOWERS", "US", "+18003569377", "letters"),
    ("1-888-555-HELP", "US", "+18885554357", "letters"),
    ("0800 FLOWERS", "GB", "+448003569377", "letters"),
    ("1300 LAWYER", "AU", "+611300529937", "letters"),
    ("030 901820 mobil", "DE", "+4930901820", "other text"),
    ("030 901820 Tel", "DE", "+4930901820", "other text"),
    ("+49 30 901820 mobil", "", "+4930901820", "other text"),
    ("089 12345 Frau", "DE", "+498912345", "other text"),
    ("0316 8765 Frau", "AT", "+433168765", "other text"),
    ("0800 1234567 Frau", "DE", "+498001234567", "other text"),
    ("(415) 555-2671 Home", "US", "+14155552671", "other text"),
    ("+44 20 7946 ٠٠١٨", "", "+442079460018", "scripts"),
    ("tel:+44207946001%D9%A8", "", "+442079460018", "scripts"),
    ("+4\uff14 20 7946 0018", "", "+442079460018", "scripts"),
    ("+12025550143,,123", "", "+12025550143", "pause"),
    ("+12025550143;123", "", "+12025550143", "pause"),
    ("+1 202 555 0143 w 123", "", "+12025550143", "pause"),
    ("tel:+12025550143p123", "", "+12025550143", "pause"),
    ("tel:+12025550143;123", "", "+12025550143", "pause"),
    ("+44 20 7946 001", "", "+44207946001", "No such number"),
    ("+1 123 456 7890", "", "+11234567890", "No such number"),
    ("00442079460018", "US", "+442079460018", "prefix"),
    ("011442079460018", "GB", "+442079460018", "prefix"),
    ("2024-117", "DE", "+492024117", "area code"),
    ("Phone: +44 20 7946 0018", "", "+442079460018", "other text"),
    ("Phone:+44 20 7946 0018", "", "+442079460018", "other text"),
    ("020 7946 0018 ext. 12-34", "GB", "+442079460018", "12-34"),
    ("020 7946 0018 ext 12 34", "GB", "+442079460018", "12 34"),
    ("112 ext 5", "GB", "112", "extension 5 is left out"),
    ("999 x5", "GB", "999", "extension 5 is left out"),
    ("118118 ext 5", "GB", "118118", "extension 5 is left out"),
    ("32 12 34 56 kl. 10", "DK", "+4532123456", "other text"),
    ("+45 32 12 34 56 kl. 10", "GB", "+4532123456", "other text"),
    ("0161-496-0123Fax", "GB", "+441614960123", "other text"),
    ("Sarah Jones\nAcme Ltd\n+44 161 496 0123 ext 9\nwww.acme.co.uk", "GB", "+441614960123", "other text"),
    ("Sarah Jones\r\nAcme & Sons\r\n0161 496 0123", "GB", "+441614960123", "other text"),
    ("Sarah Jones\v0161 496 0123\u20281 High Street", "GB", "+441614960123", "other text"),
    ("Tel: 0161 496 0123\nAcme", "GB", "+441614960123", "other text"),
    ("0161 496 0123\tJones", "GB", "+441614960123", "other text"),
    ("0161 496 0123\t42", "GB", "+441614960123", "other text"),
    ("📞 +44 161 496 0123", "", "+441614960123", "other text"),
    ("Smith & Sons 0161 496 0123", "GB", "+441614960123", "other text"),
    ("call me on 020 7946 0018 please", "GB", "+442079460018", "other text"),
]

ASK_REGION = [
    ("020 7946 0018", ""),
    ("020 7946 0018", "XX"),
    ("020 7946 0018", "not a region"),
    ("00442079460018", ""),
    ("(202) 555-0143", ""),
    ("tel:5550143", ""),
    ("Tel: 020 7946 0018", ""),
    ("callto:02079460018", ""),
    ("1-800-FLOWERS", ""),
    ("1234", ""),
]

REFUSE = [
    ("", "GB"),
    ("   ", "GB"),
    ("+", "GB"),
    ("hello", "GB"),
    ("415-2671 Fax", "US"),
    ("020 7946\t0018\tJones", "GB"),
    ("030 9018\n205", "DE"),
    ("Frau Kern\n030 9018\n205", "DE"),
    ("Sarah\n020 7946 0018\x07", "GB"),
    ("Sarah\n\u202e020 7946 0018", "GB"),
    ("tel:+442079460018\n+12", "GB"),
    ("020 7946 0018\u00b2 #5", "GB"),
    ("call 911 or 112", "GB"),
    ("+112", "GB"),
    ("+112", ""),
    ("tel:+911", "US"),
    ("tel:+999", "GB"),
    ("+44 20 7946 00I8", "GB"),
    ("+44 20 7946 00l8", "GB"),
    ("030 9018l820", "DE"),
    ("Tel:0161-496-0123Fax:0161-496-0124", "GB"),
    ("7", "GB"),
    ("*31#", "GB"),
    ("*67 202 555 0143", "US"),
    ("#31#+12025550143", "US"),
    ("tel:*%2306%23", "GB"),
    ("+12025550143,,123#", "US"),
    ("020 7946#0018", "GB"),
    ("020 7946 0018#", "GB"),
    ("+442079460018#12#", "GB"),
    ("999#5", "GB"),
    ("118118#5", "GB"),
    ("020 7946 0018 ext 12/13", "GB"),
    ("020 7946 0018 ext 12 or 13", "GB"),
    ("*67", "US"),
    ("\uff0a31\uff03", "GB"),
    ("020 7946 0018 / 020 7946 0019", "GB"),
    ("020 7946 0018, 020 7946 0019", "GB"),
    ("020 7946 0018; 020 7946 0019", "GB"),
    ("020 7946 0018 or 020 7946 0019", "GB"),
    ("020 7946 0018 020 7946 0019", "GB"),
    ("020 7946 0018/19", "GB"),
    ("+442079460018 +442079460019", "GB"),
    ("+442079460018,+442079460019", "GB"),
    ("+12025550143,,12025550144", ""),
    ("020 7946\n0018", "GB"),
    ("020 7946\t0018", "GB"),
    ("020 7946 0018\x07", "GB"),
    ("020 7946 0018\x00", "GB"),
    ("\u202e+442079460018", "GB"),
    ("\u202d+442079460018\u202c", "GB"),
    ("+44 20\u2066 7946\u2069 0018", "GB"),
    ("+44\u206120 7946 0018", "GB"),
    ("+442079460018\u00b2", "GB"),
    ("+44207946001\u2460", "GB"),
    ("+4420794\ud83d60018", "GB"),
    ("020 7946 0018?", "GB"),
    ("020 7946 0018 ext 12 ext 13", "GB"),
    ("tel:020 7946 0018 x12;ext=13", "GB"),
    ("Invoice 2024-117", "GB"),
    ("Invoice 2024-117", "DE"),
    ("Invoice 2024-117", "US"),
    ("Invoice:2024117", "DE"),
    ("2024-05-12", "DE"),
    ("12.05.2024", "DK"),
    ("12.05.2024", ""),
    ("192.168.0.1", "GB"),
    ("192.168.0.1", ""),
    ("12,500", "GB"),
    ("1,234,567", "GB"),
    ("$1,234,567", "US"),
    ("3.14", "GB"),
    ("12:30", "GB"),
    ("50%", "GB"),
    ("4111 1111 1111 1111", "US"),
    ("5550143", "US"),
    ("+1 202 555", "US"),
    ("+44 20 7946 0018 0018", "GB"),
    ("442079460018", "US"),
    ("+999 1234567", "GB"),
    ("++442079460018", "GB"),
    ("44+2079460018", "GB"),
    ("+44 999", "US"),
    ("tel:7946 0018;phone-context=+4420", "GB"),
    ("tel:7042;phone-context=example.com", "GB"),
    ("tel:7042;phone-context=+999", "GB"),
    ("tel:+12025550143;ext=1;ext=2", "GB"),
    ("tel://evil.example/+12025550143", "GB"),
    ("tel:../../+12025550143", "GB"),
    ("tel:call me on +12025550143", "GB"),
    ("sms:+12025550143", "GB"),
    ("fax:+12025550143", "GB"),
    ("wtai://wp/mc;+12025550143", "GB"),
    ("https://evil.example/?u=tel:+12025550143", "GB"),
    ("https://wa.me/442079460018", "GB"),
    ("javascript:alert(1)", "GB"),
    ("alice@example.com", "GB"),
    ("sip:alice@example.com", "GB"),
    ("1" * 513, "GB"),
    ("+44 20 7946 0018" + " " * 600, "GB"),
]


@pytest.mark.parametrize(("text", "region", "number", "ext"), DIAL, ids=[ascii(row[0]) for row in DIAL])
def test_dials(text: str, region: str, number: str, ext: str) -> None:
    decision = decide(text, region, NOW_MS)
    assert (decision.action, decision.number, decision.ext) == (Action.DIAL, number, ext), decision.reason
    assert decision.e164 == number
    assert decision.input == text


@pytest.mark.parametrize(("text", "region", "number", "word"), CONFIRM, ids=[ascii(row[0]) for row in CONFIRM])
def test_asks_before_it_dials(text: str, region: str, number: str, word: str) -> None:
    decision = decide(text, region, NOW_MS)
    assert (decision.action, decision.number) == (Action.CONFIRM, number), decision.reason
    assert word in decision.reason


@pytest.mark.parametrize(("text", "region"), ASK_REGION)
def test_asks_for_the_country_and_never_guesses_it(text: str, region: str) -> None:
    decision = decide(text, region, NOW_MS)
    assert decision.action == Action.ASK_REGION
    assert decision.number == decision.e164 == ""
    assert decision.reason.endswith(".")


@pytest.mark.parametrize(("text", "region"), REFUSE, ids=[ascii(row)[:60] for row in REFUSE])
def test_refuses_with_a_sentence(text: str, region: str) -> None:
    decision = decide(text, region, NOW_MS)
    assert decision.action == Action.REFUSE, decision
    assert decision.number == decision.e164 == ""
    assert decision.reason.endswith(".")


PAIR = (("+442079460018;ext=12", "+44 20 7946 0018 ext. 12"), ("+441614960000", "+44 161 496 0000"))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Office 020 7946 0018 ext 12, mobile 0161 496 0000, mobile 0161 496 0000", PAIR),
        (
            "020 7946 0018 / 0161 496 0000",
            (("+442079460018", "+44 20 7946 0018"), ("+441614960000", "+44 161 496 0000")),
        ),
        ("Tel. 020 7946 0018 ext. 12. " + "Dear Ada, " * 200 + "Tel. 0161 496 0000", PAIR),
        ("Tel. 0161 496 0000 " + "Dear Ada, " * 200, PAIR[1:]),
        ("Tel. 0161 496 0000 " + "Dear Ada, " * 900, ()),
        ("tel:+441614960000" + ";x=1" * 300, ()),
        ("nothing", ()),
    ],
)
def test_numbers_in_a_refused_text_can_be_chosen_from(text: str, found: tuple[tuple[str, str], ...]) -> None:
    decision = decide(text, "GB", NOW_MS)
    assert (decision.action, decision.number, decision.found) == (Action.REFUSE, "", found)
    for number, display in found:
        one = decide(number, "", NOW_MS)
        assert (one.action, f"{one.number}{';ext=' * bool(one.ext)}{one.ext}") == (Action.DIAL, number)
        assert one.display == display


@pytest.mark.parametrize("number", ["112", "911", "999"])
def test_a_plus_before_an_emergency_number_is_explained(number: str) -> None:
    assert f"To call it, dial {number}." in decide(f"tel:+{number}", "GB", NOW_MS).reason


def test_several_numbers_of_a_pasted_text_can_be_chosen_from() -> None:
    decision = decide("Tel: 0161 496 0123\nFax: 0161 496 0124", "GB", NOW_MS)
    assert decision.action == Action.REFUSE
    assert [number for number, _ in decision.found] == ["+441614960123", "+441614960124"]


def test_an_extension_in_parts_is_never_half_of_it() -> None:
    assert decide("020 7946 0018 ext. 12-34", "GB", NOW_MS).ext == "1234"
    assert decide("Phone 020 7946 0018 ext. 12-34 please", "GB", NOW_MS).ext == "1234"


def test_says_everything_that_has_to_be_checked() -> None:
    reason = decide("0909 879 ٠٠٠٠,,12", "GB", NOW_MS).reason
    assert "premium" in reason
    assert "scripts" in reason
    assert "pause" in reason


@given(
    st.sampled_from(["DE", "AT"]),
    st.from_regex(r"0(30|89|316|7242) ?[1-9][0-9]{3,6}", fullmatch=True),
    st.from_regex(r"[A-Za-z]{3,9}", fullmatch=True),
)
def test_a_word_behind_a_number_is_never_digits(region: str, number: str, word: str) -> None:
    decision = decide(f"{number} {word}", region, NOW_MS)
    alone = decide(number, region, NOW_MS)
    assert decision.number in ("", alone.number)
    assert decision.action in (Action.CONFIRM, Action.REFUSE)


def test_a_caller_id_that_cannot_be_applied_is_said() -> None:
    decision = decide("votel://+12025550143/+12025550199", "", NOW_MS)
    assert "caller ID +12025550199 cannot be applied" in decision.reason
    assert decision.notes == ("The caller ID +12025550199 cannot be applied.",)


def test_steps_are_plain_words_with_the_local_time() -> None:
    decision = decide("tel:020%207946%200018;ext=12", "GB", NOW_MS)
    assert decision.steps == (
        "A tel link to 020 7946 0018.",
        "Read as a number of United Kingdom, because no country stands in front of it.",
        "The 0 in front is only dialled inside the country, so it is left out behind +44.",
        "+44 20 7946 0018 ext. 12, London, 22:13 there.",
        "Extension 12 is shown during the call.",
    )
    assert decision.local_time == "22:13"


@pytest.mark.parametrize(
    ("text", "region", "steps"),
    [
        ("+44 20 7946 0018", "GB", ()),
        ("2079460018", "GB", ("Read as a number of United Kingdom, because no country stands in front of it.",)),
        ("442079460018", "GB", ("Read with + in front: it begins with the country code +44.",)),
        ("0044 20 7946 0018", "GB", ("00 is how calls abroad begin: it is read as +.",)),
        ("011442079460018", "GB", ("011 is how calls abroad begin: it is read as +.",)),
        (
            "+44 (0)20 7946 0018",
            "",
            ("The (0) is only dialled inside the country, so it is left out behind +44.",),
        ),
        (
            "+44 020 7946 0018",
            "",
            ("The 0 in front is only dialled inside the country, so it is left out behind +44.",),
        ),
        ("06 1234567", "IT", ("Read as a number of Italy, because no country stands in front of it.",)),
        (
            "8 (495) 123-45-67",
            "RU",
            (
                "Read as a number of Russia, because no country stands in front of it.",
                "The 8 in front is only dialled inside the country, so it is left out behind +7.",
            ),
        ),
        (
            "011 15-2345-6789",
            "AR",
            (
                "Read as a number of Argentina, because no country stands in front of it.",
                "Its prefixes are put as for a call from abroad.",
            ),
        ),
        ("+44 7400 123456", "", ("The carrier is Three, if the number has not moved.",)),
    ],
)
def test_steps_tell_what_was_read_into_the_digits(text: str, region: str, steps: tuple[str, ...]) -> None:
    assert decide(text, region, NOW_MS).steps[:-1] == steps


def test_reasons_say_nothing_that_may_be_wrong() -> None:
    for text in ("116 123", "118118", "111"):
        assert "cost" not in decide(text, "GB", NOW_MS).reason
    assert "write +" not in decide("+44 20 7946 0018 0018", "GB", NOW_MS).reason
    assert "write +" in decide("020 7946 0018 0018", "GB", NOW_MS).reason


def test_local_time_is_unknown_rather_than_wrong() -> None:
    assert decide("+1 800 555 0199", "", NOW_MS).local_time == ""
    assert decide("+7 916 123-45-67", "", NOW_MS).local_time == ""
    assert decide("+442079460018", "", 10**18).local_time == ""
    assert decide("+12125550143", "", NOW_MS).local_time == "17:13"


def test_json_has_exactly_the_documented_keys() -> None:
    shown = decide("020 7946 0018 x12", "GB", NOW_MS).as_json()
    assert shown == {
        "input": "020 7946 0018 x12",
        "action": "dial",
        "e164": "+442079460018",
        "number": "+442079460018",
        "ext": "12",
        "reason": None,
        "display": "+44 20 7946 0018 ext. 12",
        "country": "GB",
        "kind": "fixed",
        "local_time": "22:13",
    }
    assert json.loads(json.dumps(shown)) == shown
    short = decide("118118", "GB", NOW_MS).as_json()
    assert (short["e164"], short["number"], short["kind"]) == (None, "118118", "short")
    assert decide("hello", "GB", NOW_MS).as_json()["number"] is None


def test_decisions_are_values() -> None:
    assert decide("112", "GB", NOW_MS) == decide("112", "GB", NOW_MS)
    assert isinstance(hash(decide("112", "GB", NOW_MS)), int)
    assert Decision("x", Action.REFUSE).as_json()["action"] == "refuse"
