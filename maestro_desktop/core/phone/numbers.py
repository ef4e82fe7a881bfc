"""Number intelligence: one value for a number however it was written, and what is known about it.

`phonenumbers` is the truth about numbering plans; it is given bare digits only, because its own reading of
text takes far more for a number than the dialling policy may (other schemes, whole addresses, control
characters). Its place names cost 270 ms of import, its carriers 24 ms and its time zones 3 ms (measured), so
these are imported by the first call that needs them, and a dialling decision needs only the last.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum, auto
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import phonenumbers
from phonenumbers import PhoneNumberFormat, PhoneNumberType, ValidationResult

from maestro_desktop.core.phone.countries import country_name, known_region
from maestro_desktop.core.phone.links import Link, has_scheme, parse_link
from maestro_desktop.core.phone.prefixes import carrier_of, place_of
from maestro_desktop.core.phone.spelling import BRACKETED_ZERO, Spelling, read, read_extension_first, spell_out_hash
from maestro_desktop.core.phone.text import digits_of, fold_stored, trim
from maestro_desktop.wording import Wording

_MAX_STORED_CHARS = 250
#: ITU-T E.164, 6.
_MOST_DIGITS = 15
_E164 = re.compile(r"\+[1-9]\d{6,14}")
#: An international number as people space it, with nothing in it that could mean anything else.
_SPACED = re.compile(r"\+[0-9]+(?:[ .\-][0-9]+)*", re.ASCII)
_WITHOUT_SPACES = str.maketrans("", "", " .-")
#: The same as people write it at home, with or without brackets around the area code; "(0)" is a case of its own.
_AT_HOME = re.compile(r"(?:\((?!0\))[0-9]+\) ?)?[0-9]+(?:[ .\-][0-9]+)*", re.ASCII)
#: With its country and the zero that is dialled without it.
_TRUNK_ZERO = re.compile(r"\+([0-9]{1,3}) ?\(0\) ?([0-9]+(?:[ .\-][0-9]+)*)", re.ASCII)
_WITHOUT_SEPARATORS = str.maketrans("", "", " .-()")
# Parties of internal calls come as SIP addresses; one that begins with a plus is a number all the same.
_SIP_ACCOUNT = re.compile(r"\s*sips?:(\+\d{7,15})@", re.I)
#: A number, and keys that are pressed once it answers: after a pause, or after # as an extension is written.
_DIALLED_AFTER = re.compile(r"([+(\d][\d ().\-/]{5,}\d\)?)\s*([,;pw#][\d\s,;pw\-]*[#*][\d\s,;pw\-#*]*|#\s*\d+)", re.I)
#: What people write between two numbers; a stroke without blanks may as well stand behind an area code.
_BETWEEN = (re.compile(r"\s+/\s+|\s*[,;|&\r\n]\s*|\s+(?:or|and|oder|und|ou|et|o|y)\s+", re.I), re.compile(r"\s*/\s*"))
_MOST_TOGETHER = 10
_FEWEST_DIGITS = 7
_ONE_RUN = re.compile(r"[+(]{0,2}\d[\d ().\-/]{5,}\d")


class NumberKind(StrEnum):
    """What a number is for, as far as its numbering plan tells."""

    FIXED = auto()
    MOBILE = auto()
    FIXED_OR_MOBILE = auto()
    FREEPHONE = auto()
    PREMIUM = auto()
    SHARED_COST = auto()
    PERSONAL = auto()
    VOIP = auto()
    PAGER = auto()
    UAN = auto()
    VOICEMAIL = auto()
    SATELLITE = auto()
    SHORT = auto()
    EMERGENCY = auto()
    UNKNOWN = auto()


_KINDS: dict[int, NumberKind] = {
    PhoneNumberType.FIXED_LINE: NumberKind.FIXED,
    PhoneNumberType.MOBILE: NumberKind.MOBILE,
    PhoneNumberType.FIXED_LINE_OR_MOBILE: NumberKind.FIXED_OR_MOBILE,
    PhoneNumberType.TOLL_FREE: NumberKind.FREEPHONE,
    PhoneNumberType.PREMIUM_RATE: NumberKind.PREMIUM,
    PhoneNumberType.SHARED_COST: NumberKind.SHARED_COST,
    PhoneNumberType.PERSONAL_NUMBER: NumberKind.PERSONAL,
    PhoneNumberType.VOIP: NumberKind.VOIP,
    PhoneNumberType.PAGER: NumberKind.PAGER,
    PhoneNumberType.UAN: NumberKind.UAN,
    PhoneNumberType.VOICEMAIL: NumberKind.VOICEMAIL,
}
# What the library files under mobile or voip: Inmarsat, the global satellite systems, EMSAT, Thuraya, and the
# Australian satellite range; and personal numbers without a country (ITU list of assigned country codes).
_BY_PREFIX: tuple[tuple[str, NumberKind], ...] = (
    ("+870", NumberKind.SATELLITE),
    ("+881", NumberKind.SATELLITE),
    ("+88213", NumberKind.SATELLITE),
    ("+88216", NumberKind.SATELLITE),
    ("+61147", NumberKind.SATELLITE),
    ("+878", NumberKind.PERSONAL),
)
#: Numbers whose description is kept: whoever called once calls again.
_REMEMBERED = 4_096
# Where numbers are given out for the words that their keys spell.
_VANITY_TYPES = {
    kind: library_type
    for library_type, kind in _KINDS.items()
    if kind in (NumberKind.FREEPHONE, NumberKind.SHARED_COST, NumberKind.UAN, NumberKind.PREMIUM)
}
#: Digits of a number without its area code where letters are used.
_SHORTEST_LOCAL = 7
#: Digits of 0800 or 1300 with a zero to spare.
_LONGEST_VANITY_PREFIX = 5
# Numbers that belong to no place: the many time zones of their country say nothing about the callee.
_PLACELESS = frozenset(
    {NumberKind.FREEPHONE, NumberKind.PREMIUM, NumberKind.SHARED_COST, NumberKind.PERSONAL, NumberKind.VOIP}
    | {NumberKind.PAGER, NumberKind.UAN, NumberKind.VOICEMAIL, NumberKind.SATELLITE, NumberKind.UNKNOWN}
)


#: What stood before Mexican numbers until 2019 and still does in address books and in what networks send: a 1 for
#: mobiles called from abroad, 01, 044 and 045 inside the country. The library knows none of them any more.
_MEXICAN_ABROAD = re.compile(r"(?<=\A52)1(?=[2-9]\d{9}\Z)", re.ASCII)
_MEXICAN = re.compile(r"\A0(?:1|44|45)(?=[2-9]\d{9}\Z)", re.ASCII)


@dataclass(frozen=True, slots=True)
class PhoneNumber:
    """One number. `e164` is "+" and digits, `ext` digits or "".

    The rest is looked up when asked for and then kept: it costs more than reading a number, and lists of hundreds are
    read where only the number itself is wanted.
    """

    e164: str
    ext: str = ""

    @property
    def region(self) -> str:
        """The ISO 3166 code of its country, or ""."""
        return _facts(self.e164).region

    @property
    def kind(self) -> NumberKind:
        """What it is for."""
        return _facts(self.e164).kind

    @property
    def national(self) -> str:
        """As it is written at home, "020 7946 0018"."""
        return _facts(self.e164).national

    @property
    def display(self) -> str:
        """As people read it, "+44 20 7946 0018 ext. 12"."""
        international = _facts(self.e164).international
        return f"{international} ext. {self.ext}" if self.ext else international


@dataclass(frozen=True, slots=True)
class Description:
    """What is known about a number. Every text may be "" for not known.

    `local_time` is "HH:MM" and empty where the number's time zones differ; `line` says it all in plain words.
    """

    country: str
    place: str
    carrier: str
    time_zones: tuple[str, ...]
    local_time: str
    line: str


class Standing(StrEnum):
    """How a parsed number stands to the numbering plan of its country."""

    VALID = auto()
    POSSIBLE = auto()
    LOCAL_ONLY = auto()
    TOO_SHORT = auto()
    TOO_LONG = auto()
    WRONG_LENGTH = auto()
    NO_COUNTRY = auto()


@dataclass(frozen=True, slots=True)
class Resolved:
    """Digits read against a numbering plan; without a number unless its standing is VALID or POSSIBLE."""

    standing: Standing
    e164: str = ""
    ext: str = ""

    @property
    def number(self) -> PhoneNumber | None:
        """The number with what is known about it."""
        return PhoneNumber(self.e164, self.ext) if self.e164 else None


def normalise(text: str, region: str = "") -> PhoneNumber | None:
    """The number that `text` stands for, read in `region` (ISO code) if it has no country of its own.

    For stored numbers and event parties: takes links, labels, extensions and every script; None if there is
    no number in it (withheld, internal, an address), or no country. Never raises. Emergency numbers and short
    codes have no E.164 form and give None.
    """
    if not isinstance(text, str) or len(text) > _MAX_STORED_CHARS:
        return None
    return _normalise(text, known_region(region))


def canonical(text: str, region: str = "") -> tuple[str, str] | None:
    """(E.164, extension) of `text` like `normalise`, some 100 times faster for text that is E.164 already, 15 times for
    a valid number as it is usually written at home, and twice as fast for any other."""
    if not isinstance(text, str) or len(text) > _MAX_STORED_CHARS:
        return None
    bare = text.translate(_WITHOUT_SPACES) if _SPACED.fullmatch(text) else text
    if is_clean_e164(bare):
        return bare, ""
    if quick := _valid_at_a_glance(text, region):
        return quick, ""
    found = _read(text, known_region(region))
    return (found.e164, found.ext) if found and found.e164 else None


def numbers_together(text: str, region: str = "") -> tuple[str, ...]:
    """The parts of a stored text that is no number, but several of them one after the other; () where it is not."""
    if not isinstance(text, str) or len(text) > _MAX_STORED_CHARS or has_scheme(text):
        return ()
    for between in _BETWEEN:
        parts = tuple(filter(None, between.split(text.strip())))
        # A few digits are an extension, a service code, or how the number goes on.
        if 1 < len(parts) <= _MOST_TOGETHER and all(
            len(digits_of(part)) >= _FEWEST_DIGITS and canonical(part, region) for part in parts
        ):
            return parts
    return ()


def is_clean_e164(text: str) -> bool:
    """Whether `text` is "+digits" that the library would give back unchanged.

    A pattern alone would keep a trunk zero, as in +44020; so the digits after the country code must not begin
    like the national prefix of that country.
    """
    if not _E164.fullmatch(text):
        return False
    for length in (1, 2, 3):
        if plan := _plan(text[1 : 1 + length]):
            prefix, lengths = plan
            return len(text) - 1 - length in lengths and not prefix.match(text, 1 + length)
    return False


def _valid_at_a_glance(text: str, region: str) -> str:
    """The E.164 form of a valid number that can be read in one way only; "" where it takes a closer look."""
    if _AT_HOME.fullmatch(text):
        plan = _simple_plan(region)
        number = text.translate(_WITHOUT_SEPARATORS)
        if plan is None or plan.from_abroad.match(number):
            return ""
    elif _SPACED.fullmatch(text):
        return _valid_abroad(text.translate(_WITHOUT_SPACES))
    elif found := _TRUNK_ZERO.fullmatch(text):
        plan = _simple_plan(phonenumbers.COUNTRY_CODE_TO_REGION_CODE.get(int(found[1]), ("",))[0])
        number = f"0{found[2].translate(_WITHOUT_SEPARATORS)}"
        if plan is None or plan.country_code != found[1]:
            return ""
    else:
        return ""
    if prefix := plan.trunk_prefix.match(number):
        if prefix[0] != plan.usual_prefix:
            return ""
        number = number[prefix.end() :]
    elif number.startswith(plan.country_code):
        return ""
    valid = plan.valid.get(len(number))
    return f"+{plan.country_code}{number}" if valid and number[0] != "0" and valid.fullmatch(number) else ""


def _valid_abroad(e164: str) -> str:
    """`e164`, if it is a valid number that the plan of its country takes for nothing else; else ""."""
    for length in (1, 2, 3):
        code = e164[1 : 1 + length]
        if regions := phonenumbers.COUNTRY_CODE_TO_REGION_CODE.get(int(code or 0)):
            plan, national = _simple_plan(regions[0]), e164[1 + length :]
            valid = plan.valid.get(len(national)) if plan and not plan.trunk_prefix.match(national) else None
            return e164 if valid and national[0] != "0" and valid.fullmatch(national) else ""
    return ""


@dataclass(frozen=True, slots=True)
class _SimplePlan:
    """A country where no prefix changes what follows it, and which comes first of those with its code.

    `valid` has a pattern for the numbers of each length; `from_abroad` is how international calls begin there.
    """

    country_code: str
    usual_prefix: str
    trunk_prefix: re.Pattern[str]
    from_abroad: re.Pattern[str]
    valid: dict[int, re.Pattern[str]]


@lru_cache(maxsize=512)
def _simple_plan(region: str) -> _SimplePlan | None:
    metadata = phonenumbers.PhoneMetadata.metadata_for_region(region) if known_region(region) == region else None
    if (
        metadata is None
        or metadata.general_desc is None
        or metadata.country_code is None
        or metadata.leading_digits
        or metadata.national_prefix_transform_rule
        or phonenumbers.COUNTRY_CODE_TO_REGION_CODE[metadata.country_code][0] != region
    ):
        return None
    code = str(metadata.country_code)
    return _SimplePlan(
        code,
        metadata.national_prefix or "",
        re.compile(metadata.national_prefix_for_parsing or "(?!)"),
        re.compile(metadata.international_prefix or "(?!)"),
        {length: re.compile(pattern) for length, pattern in _patterns(metadata).items()},
    )


def _patterns(metadata: phonenumbers.PhoneMetadata) -> dict[int, str]:
    """What the valid numbers of each length look like in one country."""
    every = metadata.general_desc
    kinds = (
        metadata.fixed_line, metadata.mobile, metadata.toll_free, metadata.premium_rate, metadata.shared_cost,
        metadata.voip, metadata.personal_number, metadata.pager, metadata.uan, metadata.voicemail,
    )  # fmt: skip
    patterns = {}
    for length in every.possible_length if every else ():
        of_kinds = "|".join(
            each.national_number_pattern
            for each in kinds
            if each and each.national_number_pattern and length in (each.possible_length or (length,))
        )
        if every and of_kinds and len(str(metadata.country_code)) + length <= _MOST_DIGITS:
            patterns[length] = f"(?=(?:{every.national_number_pattern})$)(?:{of_kinds})"
    return patterns


@lru_cache(maxsize=_REMEMBERED)
def _valid_with_code(country_code: str, length: int) -> re.Pattern[str]:
    """What the valid numbers of one length look like in all the countries that share a code."""
    regions = phonenumbers.COUNTRY_CODE_TO_REGION_CODE.get(int(country_code), ())
    plans = (phonenumbers.PhoneMetadata.metadata_for_region(region) for region in regions)
    patterns = (_patterns(plan).get(length) for plan in plans if plan)
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns if pattern) or "(?!)")


def _is_nobodys(text: str, region: str) -> bool:
    """Whether digits as they are written at home are surely no valid number. Most digits in a text are none, and the
    library takes its time to say so."""
    plan = _simple_plan(region) if region != "MX" and _AT_HOME.fullmatch(text) else None
    number = text.translate(_WITHOUT_SEPARATORS)
    if plan is None or plan.from_abroad.match(number) or number.startswith(plan.country_code):
        return False
    prefix = plan.trunk_prefix.match(number)
    if prefix and prefix[0] != plan.usual_prefix:
        return False
    ways = (number, number[prefix.end() :]) if prefix else (number,)
    return not any(_valid_with_code(plan.country_code, len(way)).fullmatch(way) for way in ways)


def describe(number: PhoneNumber, now_ms: int) -> Description:
    """Country, place, carrier and local time of `number` at `now_ms` (UTC, ms since 1970)."""
    country, place, carrier = _whereabouts(number)
    zones = time_zones(number)
    clocks = _clocks(zones, now_ms)
    return Description(
        country=country,
        place=place,
        carrier=carrier,
        time_zones=zones,
        local_time=clocks[0] if len(clocks) == 1 else "",
        line=plain_line(number, place or country, clocks),
    )


@lru_cache(maxsize=_REMEMBERED)
def _whereabouts(number: PhoneNumber) -> tuple[str, str, str]:
    """Country, place and carrier, "" for what is not known."""
    return country_name(number.region), place_name(number), carrier_name(number)


def carrier_name(number: PhoneNumber) -> str:
    """Whom a mobile number was given to first, such as "EE"; "" if that is not known. It may have moved since."""
    mobile = number.kind in (NumberKind.MOBILE, NumberKind.FIXED_OR_MOBILE, NumberKind.PAGER)
    return carrier_of(number.e164) if mobile else ""


def country_code(number: PhoneNumber) -> str:
    """The digits of its country code, such as "44"."""
    return next(number.e164[1 : 1 + length] for length in (1, 2, 3) if is_country_code(number.e164[1 : 1 + length]))


@lru_cache(maxsize=_REMEMBERED)
def place_name(number: PhoneNumber) -> str:
    """Where in its country a number is, such as "London"; "" if its plan does not say."""
    place = place_of(_without_mobile_token(number.e164)) if number.region else ""
    return "" if place == country_name(number.region) else place


def _without_mobile_token(e164: str) -> str:
    """Argentina puts a 9 before the area code of mobile numbers; the places know the area codes only."""
    return f"+54{e164[4:]}" if e164.startswith("+549") else e164


def plain_line(number: PhoneNumber, place: str, clocks: tuple[str, ...]) -> str:
    """One line for an agent: "+44 20 7946 0018, London, 19:40 there"."""
    parts = [number.display]
    if place:
        parts.append(place)
    if len(clocks) == 1:
        parts.append(f"{clocks[0]} there")
    elif clocks:
        parts.append(Wording("between {clocks} and {clocks2} there", clocks=clocks[0], clocks2=clocks[-1]))
    return ", ".join(parts)


@lru_cache(maxsize=_REMEMBERED)
def time_zones(number: PhoneNumber) -> tuple[str, ...]:
    """IANA names of the zones in which the callee may be; empty for a number without a place."""
    from phonenumbers import timezone

    zones = timezone.time_zones_for_number(phonenumbers.parse(number.e164))
    known = tuple(zone for zone in zones if zone != "Etc/Unknown")
    return () if len(known) > 1 and number.kind in _PLACELESS else known


def local_times(number: PhoneNumber, now_ms: int) -> tuple[str, ...]:
    """The different local times "HH:MM" at the callee, west to east; one item where the place is certain."""
    return _clocks(time_zones(number), now_ms)


def _clocks(zones: tuple[str, ...], now_ms: int) -> tuple[str, ...]:
    return _clocks_at(zones, now_ms // 60_000)


@lru_cache(maxsize=_REMEMBERED)
def _clocks_at(zones: tuple[str, ...], minutes: int) -> tuple[str, ...]:
    try:
        now = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
        local = sorted(
            (moment.utcoffset() or timedelta(), moment.strftime("%H:%M"))
            for moment in (now.astimezone(ZoneInfo(zone)) for zone in zones)
        )
    except (OverflowError, ValueError, ZoneInfoNotFoundError):
        return ()
    return tuple(dict.fromkeys(clock for _, clock in local))


def format_as_typed(text: str, region: str) -> str:
    """`text` with the spaces and brackets of its country, for a field that is being typed into.

    Text that holds more than digits, a leading plus and separators is left as it is, and so is a blank at the end: what
    is typed next may be a word.
    """
    if not re.fullmatch(r"\+?[\d ().\-]{0,40}", text) or not text.isascii():
        return text
    formatter = phonenumbers.AsYouTypeFormatter(known_region(region) or "ZZ")
    typed = text
    for char in re.sub(r"[^\d+]", "", text):
        typed = formatter.input_digit(char)
    return f"{typed.rstrip()} " if text.endswith(" ") else typed


def readable(text: str) -> str:
    """A stored number as people read it, "+44 20 7946 0018"; other text as it is."""
    number = normalise(text)
    return number.display if number else text


def with_ext(number: PhoneNumber) -> str:
    """The E.164 form with its extension, as stored and printed: "+442079460018;ext=12"."""
    return f"{number.e164};ext={number.ext}" if number.ext else number.e164


def may_omit_trunk_prefix(number: PhoneNumber) -> bool:
    """Whether people of its country write `number` without the trunk prefix too, as in India or Turkey."""
    metadata = phonenumbers.PhoneMetadata.metadata_for_region(number.region) if number.region else None
    if metadata is None:
        return False
    significant = number.e164.removeprefix(f"+{metadata.country_code}")
    return any(
        style.national_prefix_optional_when_formatting
        and re.match("|".join(style.leading_digits_pattern[-1:]), significant)
        and re.fullmatch(style.pattern or "", significant)
        for style in metadata.number_format
    )


def has_trunk_zero(region: str) -> bool:
    """Whether national numbers of `region` may be written with a 0 in front that is no part of them."""
    metadata = phonenumbers.PhoneMetadata.metadata_for_region(region) if region else None
    return bool(metadata and "0" in (metadata.national_prefix_for_parsing or ""))


def is_country_code(digits: str) -> bool:
    """Whether `digits` are the code of a country, such as "44"."""
    return int(digits) in phonenumbers.COUNTRY_CODE_TO_REGION_CODE


def resembles_mobile(number: PhoneNumber) -> bool:
    """Whether `number` begins with the same digit and is as long as mobile numbers of its country."""
    example = phonenumbers.example_number_for_type(number.region or None, PhoneNumberType.MOBILE)
    if example is None:
        return False
    mobile = phonenumbers.format_number(example, PhoneNumberFormat.E164)
    shared = len(f"+{example.country_code}") + 1
    return len(mobile) == len(number.e164) and mobile[:shared] == number.e164[:shared]


def resolve(spelling: Spelling, region: str, *, valid_only: bool = False) -> Resolved:
    """Reads the digits of `spelling` against the plan of `region`, or of their own country code.

    `region` must be known or "". A zero in brackets is dropped where the number is only valid without it.
    With `valid_only` whatever is not VALID is not looked into, and comes back as POSSIBLE without a number.
    Letters that are no part of a number make it one of a wrong length.
    """
    if spelling.vanity and not _letters_belong(spelling, region):
        return Resolved(Standing.WRONG_LENGTH)
    if quick := _valid_at_a_glance(spelling.main, region):
        return Resolved(Standing.VALID, quick, spelling.ext)
    if valid_only and _is_nobodys(spelling.main, region):
        return Resolved(Standing.POSSIBLE)
    first = _resolve_digits(spelling.has_plus, spelling.digits, spelling.ext, region, valid_only)
    if first.standing is not Standing.VALID and BRACKETED_ZERO.search(spelling.main):
        bare = digits_of(BRACKETED_ZERO.sub("", spelling.main))
        second = _resolve_digits(spelling.has_plus, bare, spelling.ext, region, valid_only)
        if second.standing is Standing.VALID:
            return second
    return first


def _letters_belong(spelling: Spelling, region: str) -> bool:
    """Whether the letters of `spelling` stand in the number itself, as in 1-800-FLOWERS, and not behind a whole one.

    Numbers with letters are dialled where all numbers have one length (+1), and elsewhere in freephone and shared
    cost ranges, 0800 FLOWERS or 1300 LAWYER: there the letters are all that follows the prefix, and the number is as
    long as the usual one of its range. In open plans (Germany, Austria) any word behind a number would fit otherwise.
    """
    before = Spelling(spelling.vanity.rstrip(" .-/("))
    standing = resolve(before, region).standing
    has_local_length = len(before.digits.lstrip("01")) >= _SHORTEST_LOCAL
    if standing is Standing.VALID or (has_local_length and standing in (Standing.POSSIBLE, Standing.LOCAL_ONLY)):
        return False
    resolved = resolve(Spelling(spelling.main), region)
    whole = resolved.number
    if whole is None or resolved.standing is not Standing.VALID:
        return False
    code = country_code(whole)
    if code == "1":
        return True
    if whole.kind not in _VANITY_TYPES:
        return False
    prefix = before.digits.removeprefix(code) if before.has_plus else before.digits
    usual = phonenumbers.example_number_for_type(
        phonenumbers.region_code_for_country_code(int(code)), _VANITY_TYPES[whole.kind]
    )
    has_usual_length = usual is None or len(whole.e164) == len(
        phonenumbers.format_number(usual, PhoneNumberFormat.E164)
    )
    return len(prefix) <= _LONGEST_VANITY_PREFIX and has_usual_length


@lru_cache(maxsize=_REMEMBERED)
def _normalise(text: str, region: str) -> PhoneNumber | None:
    found = _read(text, region)
    return found.number if found else None


@lru_cache(maxsize=_REMEMBERED)
def _read(text: str, region: str) -> Resolved | None:
    """What a stored text stands for; None where there is no number in it."""
    ext = ""
    if account := _SIP_ACCOUNT.match(text):
        text = account[1]
    elif has_scheme(text):
        match parse_link(text):
            case Link(number_text=number_text, ext=link_ext, context=context):
                text, ext = number_text, link_ext
                region = region_of_context(context) or region
            case _:
                return None
    folded = trim(fold_stored(trim(text)))
    if dialled_after := _DIALLED_AFTER.fullmatch(folded):
        folded, ext = dialled_after[1], ext or digits_of(dialled_after[2])[:15]
    if "#" in folded:
        folded = spell_out_hash(folded)
    if "*" in folded or "#" in folded or "@" in folded:
        return None
    spelling = read(folded, region) or read_extension_first(folded) or _only_run(folded)
    if spelling is None:
        return None
    if spelling.vanity and not _letters_belong(spelling, region):
        spelling = _only_run(folded)
        if spelling is None:
            return None
    spelling = Spelling(spelling.main, ext or spelling.ext or spelling.after_pause[:15])
    for has_plus, digits in _ways_to_read(spelling, region):
        resolved = _resolve_digits(has_plus, digits, spelling.ext, region, valid_only=True)
        if resolved.standing is Standing.VALID:
            return resolved
    return resolve(spelling, region)


def region_of_context(context: str) -> str:
    """The ISO region of a phone-context such as "+44" or "+1242"; "" if it names none."""
    digits = digits_of(context)
    for length in (1, 2, 3):
        regions = phonenumbers.COUNTRY_CODE_TO_REGION_CODE.get(int(digits[:length] or 0))
        if not regions:
            continue
        for candidate in regions:
            metadata = phonenumbers.PhoneMetadata.metadata_for_region(candidate)
            leading = metadata.leading_digits if metadata else None
            if leading and re.match(leading, digits[length:]):
                return str(candidate)
        return known_region(str(regions[0]))
    return ""


def _only_run(folded: str) -> Spelling | None:
    """The one run of digits in a stored text with words around it, as in "Mobile 07911 123456 (wife)"."""
    runs = _ONE_RUN.findall(folded)
    return read(runs[0]) if len(runs) == 1 and len(digits_of(folded)) == len(digits_of(runs[0])) else None


def _ways_to_read(spelling: Spelling, region: str) -> list[tuple[bool, str]]:
    digits = spelling.digits
    ways = [(spelling.has_plus, digits)]
    if not spelling.has_plus and BRACKETED_ZERO.search(spelling.main) is None:
        if digits.startswith("00"):
            ways.append((True, digits[2:]))
        elif region and 11 <= len(digits) <= 15:
            ways.append((True, digits))
    return ways


@lru_cache(maxsize=_REMEMBERED)
def _resolve_digits(has_plus: bool, digits: str, ext: str, region: str, valid_only: bool) -> Resolved:
    if has_plus or region == "MX":
        digits = (_MEXICAN_ABROAD if has_plus else _MEXICAN).sub("", digits)
    try:
        parsed = phonenumbers.parse(f"+{digits}" if has_plus else digits, None if has_plus else region or None)
    except phonenumbers.NumberParseException as problem:
        if problem.error_type == phonenumbers.NumberParseException.TOO_LONG:
            return Resolved(Standing.TOO_LONG)
        if problem.error_type == phonenumbers.NumberParseException.INVALID_COUNTRY_CODE:
            return Resolved(Standing.NO_COUNTRY)
        return Resolved(Standing.TOO_SHORT)
    e164 = f"+{parsed.country_code}{phonenumbers.national_significant_number(parsed)}"
    if len(e164) > 1 + _MOST_DIGITS:
        return Resolved(Standing.TOO_LONG)
    # A number is valid if its plan knows a type for it: is_valid_number asks the same a second time.
    if phonenumbers.number_type(parsed) != PhoneNumberType.UNKNOWN:
        return Resolved(Standing.VALID, e164, ext)
    if valid_only:
        return Resolved(Standing.POSSIBLE)
    match phonenumbers.is_possible_number_with_reason(parsed):
        case ValidationResult.IS_POSSIBLE if _E164.fullmatch(e164) and _is_stable(e164):
            return Resolved(Standing.POSSIBLE, e164, ext)
        case ValidationResult.IS_POSSIBLE | ValidationResult.TOO_SHORT:
            return Resolved(Standing.TOO_SHORT)
        case ValidationResult.IS_POSSIBLE_LOCAL_ONLY:
            return Resolved(Standing.LOCAL_ONLY)
        case ValidationResult.TOO_LONG:
            return Resolved(Standing.TOO_LONG)
        case ValidationResult.INVALID_COUNTRY_CODE:
            return Resolved(Standing.NO_COUNTRY)
    return Resolved(Standing.WRONG_LENGTH)


def _is_stable(e164: str) -> bool:
    """Whether reading the E.164 form again gives the same: +31 00000000 loses one zero each time."""
    return phonenumbers.format_number(phonenumbers.parse(e164), PhoneNumberFormat.E164) == e164


@dataclass(frozen=True, slots=True)
class _Facts:
    region: str
    kind: NumberKind
    international: str
    national: str


@lru_cache(maxsize=_REMEMBERED)
def _facts(e164: str) -> _Facts:
    parsed = phonenumbers.parse(e164)
    library_type = phonenumbers.number_type(parsed)
    region = phonenumbers.region_code_for_number(parsed) if library_type != PhoneNumberType.UNKNOWN else None
    if region is None and parsed.country_code not in (None, 1):
        region = phonenumbers.region_code_for_country_code(parsed.country_code)
    kind = _KINDS.get(library_type, NumberKind.UNKNOWN)
    return _Facts(
        region=known_region(region or ""),
        kind=next((known for prefix, known in _BY_PREFIX if e164.startswith(prefix)), kind),
        international=phonenumbers.format_number(parsed, PhoneNumberFormat.INTERNATIONAL),
        national=phonenumbers.format_number(parsed, PhoneNumberFormat.NATIONAL),
    )


@lru_cache(maxsize=1024)
def _plan(country_code: str) -> tuple[re.Pattern[str], frozenset[int]] | None:
    """What a national number must not begin with to be kept as it is, and its lengths; None: no such country."""
    regions = phonenumbers.COUNTRY_CODE_TO_REGION_CODE.get(int(country_code))
    if not regions:
        return None
    metadata = phonenumbers.PhoneMetadata.metadata_for_region_or_calling_code(int(country_code), regions[0])
    if metadata is None or metadata.general_desc is None:
        return None
    prefix = re.compile(metadata.national_prefix_for_parsing or r"(?!)")
    return prefix, frozenset(metadata.general_desc.possible_length)
