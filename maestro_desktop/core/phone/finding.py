"""Phone numbers in free text: clipboard, notes, transcripts, HTML.

Spans that are something else (addresses, dates, cards, prices and so on) are blanked first. What is left of
digits is read against the numbering plan, and how strictly depends on the words before it: a labelled number
need only be valid, one without a label must also be written like a number of its country. Own code instead
of the library's matcher, which takes machine constants, labelled order numbers and digits inside URLs, and
misses messenger links and new number ranges (measured on a mixed corpus).

Every pattern here has bounded repeats, so that the work is linear in the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from maestro_desktop.core.phone.blanking import BLANK, CURRENCY_BEHIND, blank, plain_text, without_raised_digits
from maestro_desktop.core.phone.countries import known_region
from maestro_desktop.core.phone.labels import REACH, Label, label_of
from maestro_desktop.core.phone.links import Link, parse_link
from maestro_desktop.core.phone.numbers import (
    PhoneNumber,
    Resolved,
    Standing,
    has_trunk_zero,
    is_country_code,
    may_omit_trunk_prefix,
    normalise,
    resembles_mobile,
    resolve,
)
from maestro_desktop.core.phone.spelling import EXTENSION, Spelling, is_hour
from maestro_desktop.core.phone.tables import Columns
from maestro_desktop.core.phone.text import digits_of, fold_stored

MAX_CHARS = 200_000
#: Spellings whose reading is kept: pasted lists say the same number again and again.
_REMEMBERED = 4_096

#: Digits of a number that is looked for, and groups that one is written in.
_SHORTEST, _MOST_GROUPS = 7, 6
#: Digits of a number of a range that is not known yet.
_NEW_RANGE = 9
_SPACES = re.compile(" {1,4}")
# Digits and what people put between them. Newlines, commas and the like end a number. Nothing is given back of what
# was taken: a number that goes on in another way must not be found without its last digits.
_CANDIDATE = re.compile(r"(?<![A-Za-z0-9À-ɏ_@\\+])(?:[(\[][ ]?)?(?:\+[ ]?)?[(\[]?\d(?:[ \-./()\[\]~+]{0,4}\d){5,120}+")
# What goes on right behind digits: a word ("0123Fax:"), a sign, or a letter misread for a digit ("00I8", "O018").
_GLUED = re.compile(r"(?P<word>[A-Za-zÀ-ɏ]{2,20})(?![A-Za-zÀ-ɏ0-9_@])|[A-Za-zÀ-ɏ_@%°]|[ .\-]{0,2}[OoIl]{1,3}\d")
_MISREAD_BEFORE = re.compile(
    r"(?<![A-Za-z0-9])(?:\d[0-9OoIl]{0,6}[OoIl][0-9OoIl]{0,6}|[OoIl]{1,2}\d{2,6}|\+\s?[OoIl]\d{0,6})[ .\-()/]{1,3}$"
)
_MISREAD_REACH = 16
_STARTS_ANEW = frozenset({"email", "mail", "web", "www", "http", "https"})
_STRONG = re.compile(
    r"\s{0,2}/\s{0,2}|\s{1,2}[\-~]\s{1,2}|\.\s{1,2}|\s{2,4}|(?<=\d)\)?\s{1,2}(?=\(?\+)|(?<=\d)\s{1,2}(?=\(\d)|(?<=\d)\)\s{1,2}(?=[\d(])"
)
_EXT = re.compile(
    rf"(?P<mark>{EXTENSION.replace('*', '{0,4}')}|\s?[(\[]?\s?#\s?)(?P<ext>\d{{1,3}}-\d{{1,3}}|\d{{1,6}})"
    r"(?!\d|[.,\-]\d|\s?[%°]|[A-Za-zÀ-ɏ])",
    re.I,
)
_LINK = re.compile(r"\x01([^\x01]{1,40})\x01")
_VANITY = re.compile(
    r"(?<![\w.+])(?:\+?1[ .\-])?\(?8(?:00|33|44|55|66|77|88)\)?[ .\-](?=[A-Z0-9\-]{0,20}[A-Z]{3})[A-Z0-9\-]{7,12}(?!\w)"
)
_NATIONAL_HINT = re.compile(r"\(\d{1,6}\)")
# Sizes of groups that people use besides those of the library's own formats.
_REGULAR_GROUPS = frozenset(
    (
        *("3-3-4", "3-7", "4-4", "2-2-2-2", "3-2-2-2", "3-3-3", "1-2-2-2-2", "2-3-2-2", "3-5", "2-6", "5-5", "5-6"),
        *("4-6", "4-3-3", "4-3-4", "3-4-4", "2-4-4", "2-8", "2-3-4", "2-7", "1-4-4", "3-6", "1-3-4", "2-3-3"),
        *("2-2-3", "3-3-2", "3-2-3", "3-3-2-2", "4-2-2-2", "2-5-4", "1-3-3-2", "4-3-2"),
    )
)
# Digits that programs and people write down all day: limits of integers and counted digits.
_CONSTANTS = frozenset(
    (
        *("2147483647", "2147483648", "4294967295", "4294967296", "1073741824", "8589934592", "3735928559"),
        *("9007199254740991", "1234567890", "0123456789", "01234567890", "123456789", "12345678", "87654321"),
        *("9876543210", "987654321"),
    )
)


@dataclass(frozen=True, slots=True)
class _Span:
    start: int
    end: int


def find_numbers(text: str, region: str) -> tuple[PhoneNumber, ...]:
    """The different phone numbers in `text`, in order; national ones read in `region` (ISO code or "").

    Takes HTML as its reader sees it, with the numbers of its links. Looks at the first 200,000 characters.
    Never raises. Short codes have no E.164 form and are not found.
    """
    region = known_region(region)
    text = plain_text(text[:MAX_CHARS])
    if not any(char.isdigit() for char in text):
        return ()
    scanned = blank(fold_stored(without_raised_digits(text)), lambda link: _spelled(link, region))
    return tuple(dict.fromkeys(_Finder(scanned, region).numbers()))


class _Finder:
    """One pass over one text."""

    def __init__(self, text: str, region: str) -> None:
        self._text = text
        self._region = region
        self._columns = Columns(text)

    def numbers(self) -> list[PhoneNumber]:
        """The numbers in order, repeated ones too."""
        hits: list[tuple[int, PhoneNumber]] = []
        for link in _LINK.finditer(self._text):
            if number := normalise(link[1]):
                hits.append((link.start(), number))
        for vanity in _VANITY.finditer(self._text):
            if self._region in ("", "US", "CA") and (number := normalise(vanity[0], self._region or "US")):
                hits.append((vanity.start(), number))
        text = _LINK.sub(lambda link: BLANK * len(link[0]), self._text)
        at = 0
        while (match := _CANDIDATE.search(text, at)) is not None:
            at = match.end()
            if self._goes_on(text, match.start(), match.end()):
                continue
            for start, number, end in self._in_candidate(text, match.start(), match.end()):
                hits.append((start, number))
                at = max(at, end)
        hits.sort(key=lambda hit: hit[0])
        return [number for _, number in hits]

    def _in_candidate(self, text: str, start: int, end: int) -> Iterator[tuple[int, PhoneNumber, int]]:
        """The numbers of one run of digits: the longest reading first, then from one strong separator on."""
        parts = _parts(text, start, end)
        first = 0
        while first < len(parts):
            for last in range(min(len(parts), first + 6) - 1, first - 1, -1):
                span = _Span(parts[first].start, parts[last].end)
                ext = self._extension(text, span) if last == len(parts) - 1 else None
                if number := self._read(text, span, digits_of(ext["ext"]) if ext else ""):
                    yield span.start, number, ext.end() if ext else span.end
                    first = last
                    break
            else:
                yield from self._row(text, parts[first])
            first += 1

    def _extension(self, text: str, span: _Span) -> re.Match[str] | None:
        ext = _EXT.match(text, span.end)
        return ext if ext and not is_hour(ext["mark"], text[span.start : span.end], self._region) else None

    def _goes_on(self, text: str, start: int, end: int) -> bool:
        """Whether digits are only part of what stands there, so that a number made of them would be cut short."""
        if _MISREAD_BEFORE.search(text, max(0, start - _MISREAD_REACH), start):
            return True
        glued = _GLUED.match(text, end)
        if glued is None or _EXT.match(text, end):
            return False
        word = glued["word"]
        return word is None or not (word.lower() in _STARTS_ANEW or label_of(f"{word}: ") is Label.PHONE)

    def _row(self, text: str, span: _Span) -> Iterator[tuple[int, PhoneNumber, int]]:
        """Whole numbers with only a space between, as in a row of a list."""
        if len(digits_of(text[span.start : span.end])) <= _SHORTEST:
            return
        gaps = list(_SPACES.finditer(text, span.start, span.end))
        starts = [span.start, *(gap.end() for gap in gaps)]
        ends = [*(gap.start() for gap in gaps), span.end]
        rows: dict[int, list[tuple[int, PhoneNumber, int]]] = {len(starts): []}
        for first in reversed(range(len(starts))):
            for last in range(first, min(first + _MOST_GROUPS, len(starts))):
                rest = rows.get(last + 1)
                number = self._read(text, _Span(starts[first], ends[last]), "") if rest is not None else None
                if rest is not None and number:
                    rows[first] = [(starts[first], number, ends[last]), *rest]
                    break
        # "Between 9 and 5 020 7946 0018": a count or an hour before a number with its trunk zero.
        count = text[starts[0] : ends[0]]
        is_count = count.isdecimal() and len(count) <= 2 and count[0] != "0" and not is_country_code(count)
        whole_rest = 0 not in rows and is_count and text.startswith("0", starts[1] if gaps else span.end)
        yield from rows.get(1 if whole_rest else 0, ())

    def _read(self, text: str, span: _Span, ext: str) -> PhoneNumber | None:
        main = text[span.start : span.end].strip()
        digits = digits_of(main)
        if not _SHORTEST <= len(digits) <= 17:
            return None
        plus = main.find("+")
        if plus >= 0 and (main.count("+") > 1 or not main.lstrip("([ ").startswith("+")):
            return None
        label = self._label(text, span)
        if plus < 0 and (label is Label.OTHER or (label is not Label.PHONE and self._is_value(text, span))):
            return None
        number, is_alone_enough = _number_written(main, ext, label, self._region)
        if number is None or (is_alone_enough and not self._columns.is_alone(span.start, span.end)):
            return None
        return number

    def _is_value(self, text: str, span: _Span) -> bool:
        """Whether an amount or a line of a program stands there: "0161 496 0123 GBP", "return 02079460018;"."""
        if CURRENCY_BEHIND.match(text, span.end):
            return True
        line = text.rfind("\n", 0, span.start) + 1
        return text.startswith(";", span.end) and text[max(line, span.start - REACH) : span.start].strip() == "return"

    def _label(self, text: str, span: _Span) -> Label:
        line = text.rfind("\n", 0, span.start) + 1
        before = text[max(line, span.start - REACH) : span.start]
        label = label_of(before.rpartition(BLANK)[2])
        if label in (Label.PHONE, Label.OTHER):
            return label
        column = self._columns.label(span.start)
        if column is not Label.NONE:
            return column
        if line and not before.strip(" \t|>*-\"'"):
            return _label_above(text, line)
        return label


@lru_cache(maxsize=_REMEMBERED)
def _number_written(main: str, ext: str, label: Label, region: str) -> tuple[PhoneNumber | None, bool]:
    """The number that `main` is, and whether it is one only where nothing else stands in its line or cell."""
    spelling = Spelling(main, ext)
    if spelling.digits in _CONSTANTS and label is not Label.PHONE:
        return None, False
    resolved = _resolve(spelling, label, region)
    number = resolved.number
    if number is None:
        return None, False
    if resolved.standing is Standing.POSSIBLE and not _trusts_new_range(spelling, number, label):
        # In a cell of its own one that is written together counts too, if it is like a mobile number.
        is_new_mobile = label is Label.NONE and spelling.main.startswith("0") and resembles_mobile(number)
        return (number, True) if is_new_mobile else (None, False)
    if spelling.has_plus:
        return (number if label is not Label.OTHER or resolved.standing is Standing.VALID else None), False
    looks = True if label is Label.PHONE else _looks_national(main, number, label)
    return (None if looks is False else number), looks is None


def _resolve(spelling: Spelling, label: Label, region: str) -> Resolved:
    if spelling.has_plus or region:
        is_new = spelling.has_plus or (spelling.digits.startswith("0") and has_trunk_zero(region))
        trusts_new_ranges = is_new and len(spelling.digits) >= _NEW_RANGE
        resolved = resolve(spelling, region, valid_only=not trusts_new_ranges)
        if resolved.standing is Standing.VALID:
            return resolved
    else:
        resolved = Resolved(Standing.NO_COUNTRY)
    digits = spelling.digits
    grouped = digits != spelling.main
    if not spelling.has_plus and digits.startswith("00") and (grouped or label is Label.PHONE):
        abroad = resolve(Spelling("+" + digits[2:], spelling.ext), "", valid_only=True)
        return abroad if abroad.standing is Standing.VALID else resolved
    if not spelling.has_plus and label is Label.PHONE and len(digits) >= 11:
        abroad = resolve(Spelling("+" + digits, spelling.ext), "", valid_only=True)
        return abroad if abroad.standing is Standing.VALID else resolved
    return resolved


def _trusts_new_range(spelling: Spelling, number: PhoneNumber, label: Label) -> bool:
    """Plans change: a number that is only possible counts if it is written like one beyond doubt."""
    if spelling.has_plus:
        return len(spelling.digits) >= _NEW_RANGE and label is not Label.OTHER
    digits = spelling.digits
    has_trunk_zero = digits.startswith("0") and not number.e164.endswith(digits)
    if not has_trunk_zero or len(digits) < _NEW_RANGE or label is Label.OTHER:
        return False
    return label is Label.PHONE or (len(digits) >= 10 and _is_grouped_like(spelling.main, number))


def _looks_national(main: str, number: PhoneNumber, label: Label) -> bool | None:
    """Whether a number without a plus and without a label of its own is written as its country does; None: it is if
    nothing else stands beside it."""
    groups, digits = tuple(len(group) for group in re.findall(r"\d+", main)), digits_of(main)
    # Behind a zero there is no other trunk prefix to ask for.
    trunk = not digits.startswith("0") and _lacks_trunk_prefix(digits, number)
    if len(groups) == 1:
        if label in (Label.NEAR_OTHER, Label.WHO):
            return False
        if label is Label.NEAR_PHONE:
            return True
        if trunk:
            return False
        return True if digits.startswith("0") else None
    if digits.startswith("00"):
        return True
    if trunk and number.e164 != "+" + digits:
        return False
    if digits.startswith("0"):
        return len(groups) <= 6 and min(groups[1:]) >= 2
    if label is Label.NEAR_OTHER and not _NATIONAL_HINT.search(main):
        return False
    return _is_grouped_like(main, number)


def _lacks_trunk_prefix(digits: str, number: PhoneNumber) -> bool:
    national = digits_of(number.national)
    return national != digits and national.endswith(digits) and not may_omit_trunk_prefix(number)


def _spelled(link: str, region: str) -> str | None:
    """What to put for a link that calls a number: its E.164 form with extension."""
    scheme, _, rest = link.partition(":")
    if scheme.lower() not in ("tel", "callto", "sip", "sips", "votel"):
        link = "tel:" + rest.partition("?")[0]
    link = link.rstrip(".,;:)>")
    if not isinstance(parse_link(link), Link):
        return None
    number = normalise(link, region)
    if number is None:
        return None
    return f"{number.e164} ext {number.ext}" if number.ext else number.e164


def _label_above(text: str, line: int) -> Label:
    """What the line above says, if it is hardly more than a label: "Phone:" and the number under it."""
    start = text.rfind("\n", 0, line - 1) + 1
    label = label_of(text[max(start, line - REACH) : line].rpartition(BLANK)[2])
    return label if label in (Label.PHONE, Label.OTHER) else Label.NONE


def _parts(text: str, start: int, end: int) -> list[_Span]:
    parts, first = [], start
    for gap in _STRONG.finditer(text, start, end):
        if gap.start() > first:
            parts.append(_Span(first, gap.start()))
            first = gap.end()
    parts.append(_Span(first, end))
    return [part for part in parts if any(char.isdigit() for char in text[part.start : part.end])]


def _is_grouped_like(main: str, number: PhoneNumber) -> bool:
    """Whether the digits of `main` are grouped as its country groups them, or in another common way."""
    groups = re.findall(r"\d+", main)
    if len(groups) < 2 or min(len(group) for group in groups[1:]) < 2 or len(groups) > 6:
        return False
    sizes = "-".join(str(len(group)) for group in groups)
    without_trunk_zero = "-".join(str(len(group)) for group in [groups[0].lstrip("0"), *groups[1:]] if group)
    if sizes in _REGULAR_GROUPS or without_trunk_zero in _REGULAR_GROUPS:
        return True
    breaks = _breaks_from_end(groups)
    shown = (number.national, number.display.partition(" ext.")[0])
    return any(breaks <= _breaks_from_end(re.findall(r"\d+", each)) for each in shown)


def _breaks_from_end(groups: list[str]) -> set[int]:
    """Positions of the breaks between groups, counted from the last digit."""
    breaks, position = set(), 0
    for group in reversed(groups[1:]):
        position += len(group)
        breaks.add(position)
    return breaks
