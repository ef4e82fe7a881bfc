"""The dialling policy: what a text would dial, and whether the agent has to be asked first.

Every text ends in one of four actions. The order of the checks is fixed: length, characters, grammar,
numbering plan, then the lists of numbers that are only dialled after a question. Reasons are sentences for
the agent; nothing here opens a connection or knows the time.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import replace

from maestro_desktop.core.phone import short
from maestro_desktop.core.phone.countries import country_name, known_region
from maestro_desktop.core.phone.decision import MOST_TEXT, Action, Decision
from maestro_desktop.core.phone.finding import find_numbers
from maestro_desktop.core.phone.labels import ends_with_phone_label
from maestro_desktop.core.phone.links import (
    CODE_REASON,
    MAX_CHARS,
    ODD_REASON,
    Refusal,
    bad_characters,
    has_odd_characters,
    has_scheme,
    parse_link,
)
from maestro_desktop.core.phone.numbers import (
    NumberKind,
    PhoneNumber,
    Resolved,
    Standing,
    carrier_name,
    country_code,
    local_times,
    place_name,
    plain_line,
    region_of_context,
    resolve,
    with_ext,
)
from maestro_desktop.core.phone.spelling import (
    BRACKETED_ZERO,
    Spelling,
    extension_in_parts,
    names_two_extensions,
    read,
    spell_out_hash,
    two_numbers_at_slash,
)
from maestro_desktop.core.phone.text import (
    breaks_as_lines,
    breaks_as_spaces,
    digits_of,
    fold,
    has_breaks,
    hidden_trouble,
    mixes_digit_scripts,
    trim,
    unquoted,
)
from maestro_desktop.wording import Several, Wording

_MAX_DIGITS_ANYWHERE = 17
_DATE = re.compile(
    r"(?:19|20)\d\d[.\-/](?:0?[1-9]|1[0-2])[.\-/](?:0?[1-9]|[12]\d|3[01])"
    r"|(?:0?[1-9]|[12]\d|3[01])[.\-/](?:0?[1-9]|[12]\d|3[01])[.\-/](?:19|20)\d\d"
)
_ADDRESS = re.compile(r"\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}")

_IN_GROUPS = re.compile(r"\d+(?:[ \-]\d+){0,3}", re.ASCII)
# The digits of a short text, with what may stand between them.
_RUN = re.compile(r"\+?\d+(?:[ \-]\d+){0,12}", re.ASCII)
_MOST_WORDS = 60
_BREAK_BETWEEN_DIGITS = re.compile(r"(?<=[\d)])[ \-]{0,4}[\t\n]\s{0,8}(?=[\d(])")
_DIGITS_BEFORE = re.compile(r"\+?[\d ().\-/]{1,24}$")
_DIGITS_AFTER = re.compile(r"[\d ().\-/]{1,24}")

_SCHEMES_LIKE_LABELS = frozenset({"tel", "fax", "sms", "text", "whatsapp", "signal", "viber"})

_NOT_A_NUMBER = Wording("There is no phone number in this text.")
_MIXED_SCRIPTS = Wording("The number mixes digits of different scripts. Check it digit by digit.")
_BROKEN_NUMBER = Wording("A number goes on behind a line break or a tab, so it is not clear where it ends.")
_SEVERAL = Wording("There are several numbers in this text. Choose one and dial it by itself.")
_LONG_WITH_NUMBERS = Wording("The text is long. Choose the number that is meant.")
_TWO_EXTENSIONS = Wording("The text holds two extensions, so it is not clear which one is meant.")
_NO_REGION = Wording("The country of this number is not known. Choose it, or write the number with + and country code.")
_REFUSED: dict[Standing, str] = {
    Standing.LOCAL_ONLY: Wording("The area code is missing. Write the number with its area code."),
    Standing.TOO_SHORT: Wording("The number is too short."),
    Standing.TOO_LONG: Wording("The number has too many digits. If it is from abroad, write + in front of it."),
    Standing.WRONG_LENGTH: Wording("The number has the wrong count of digits for its country."),
    Standing.NO_COUNTRY: Wording("No country has this country code."),
}
_ASKED: dict[NumberKind, str] = {
    NumberKind.PREMIUM: Wording("This is a premium rate number. The call can be expensive."),
    NumberKind.PERSONAL: Wording("This is a personal number that forwards calls. The call can be expensive."),
    NumberKind.SATELLITE: Wording("This is a satellite phone. The call can be expensive."),
}


def decide(text: str, region: str, now_ms: int) -> Decision:
    """What to do with `text`, a link or a number, for an agent in `region` (ISO code, "" if not known).

    `now_ms` (UTC, ms since 1970) only sets the callee's local time. Never raises.
    """
    region = known_region(region)
    if len(text) > MAX_CHARS:
        found = () if len(text) > MOST_TEXT or has_scheme(text) else _found_in(text, region)
        reason = _LONG_WITH_NUMBERS if found else Wording("The text is too long to be a phone number.")
        return Decision(text, Action.REFUSE, reason=reason, found=found)
    trimmed = trim(text)
    if not trimmed:
        return Decision(text, Action.REFUSE, reason=Wording("There is nothing to dial."))
    decide_it = _decide_link if _is_link(trimmed) else _decide_text
    return replace(decide_it(trimmed, region, now_ms), input=text)


def _decide_link(text: str, region: str, now_ms: int) -> Decision:
    link = parse_link(text)
    if isinstance(link, Refusal):
        return _refuse(link.reason)
    body, steps = (
        link.number_text,
        [Wording("A {scheme} link to {number_text}.", scheme=link.scheme, number_text=link.number_text)],
    )
    if trouble := bad_characters(body):
        return _refuse(trouble)
    plan = region_of_context(link.context) if link.context else region
    if link.context:
        if not plan:
            return _refuse(_REFUSED[Standing.NO_COUNTRY])
        steps.append(Wording("The link names the country: {country}.", country=country_name(plan)))
    if read(body) is None:
        return _refuse(_NOT_A_NUMBER)
    asked: list[str] = [_MIXED_SCRIPTS] if link.mixed_digits else []
    decision = _decide_number(body, link.ext, plan, now_ms, asked)
    return replace(
        decision,
        reason=Several((decision.reason, *link.notes)),
        steps=(*steps, *decision.steps),
        notes=link.notes,
    )


def _decide_text(text: str, region: str, now_ms: int) -> Decision:
    """What is typed, pasted or dropped. Line breaks and tabs in it part things, as spaces do."""
    text = unquoted(text)
    if trouble := hidden_trouble(breaks_as_spaces(text)):
        return _refuse(trouble)
    folded = spell_out_hash(fold(breaks_as_lines(text)))
    if "*" in folded or "#" in folded:
        return _refuse(CODE_REASON)
    asked: list[str] = [_MIXED_SCRIPTS] if mixes_digit_scripts(text) else []
    if has_breaks(folded):
        return _decide_prose(folded, region, now_ms, asked)
    if has_odd_characters(folded):
        # Without words around it, such a text is no number that somebody wrote down.
        if not any(char.isalpha() for char in folded):
            return _emergency_in_words(folded, region, asked) or _refuse(ODD_REASON)
        return _decide_prose(folded, region, now_ms, asked)
    decision = _decide_number(folded, "", region, now_ms, asked)
    if "#" in fold(text) and decision.kind in (NumberKind.UNKNOWN, NumberKind.SHORT, NumberKind.EMERGENCY):
        # Only behind a number that is known a # means its extension.
        return _refuse(CODE_REASON)
    return decision


def number_in(text: str, region: str, now_ms: int) -> str:
    """The one number in a text that could be dialled, as it is read, with what is said about it; "" if there is none,
    or more than one, or no more than a short code."""
    decision = decide(text, region, now_ms)
    if decision.action not in (Action.DIAL, Action.CONFIRM) or not decision.e164:
        return ""
    if decision.action is Action.CONFIRM and not find_numbers(text, region):
        return ""
    return decision.display


def _decide_number(text: str, ext: str, region: str, now_ms: int, asked: list[str]) -> Decision:
    if names_two_extensions(text):
        return _refuse(_TWO_EXTENSIONS)
    spelling = read(text, region)
    if spelling is None:
        return _decide_prose(text, region, now_ms, asked)
    if parts := extension_in_parts(text):
        asked.append(Wording("The extension is written as {parts}. Check which one is meant.", parts=parts))
    if ext and spelling.ext and ext != spelling.ext:
        return _refuse(_TWO_EXTENSIONS)
    spelling = replace(spelling, ext=ext or spelling.ext)
    if _DATE.fullmatch(spelling.main):
        return _refuse(_NOT_A_NUMBER)
    if _holds_several(spelling, region):
        return replace(_refuse(_SEVERAL), found=_found_in(text, region))
    if spelling.after_pause:
        asked.append(
            Wording(
                "The digits {after_pause} after the pause are not dialled. Key them in yourself.",
                after_pause=spelling.after_pause,
            )
        )
        spelling = replace(spelling, ext=spelling.ext or spelling.after_pause[:15])
    if short_code := _decide_short(spelling, region, asked):
        return short_code
    if not region and not spelling.has_plus:
        return _ask_region(spelling)
    resolved = resolve(spelling, region)
    if spelling.vanity and resolved.standing is not Standing.VALID:
        return _decide_prose(text, region, now_ms, asked)
    if resolved.number is None or resolved.standing is not Standing.VALID:
        if instead := _other_prefix(spelling, region):
            asked.append(
                Wording(
                    "It is read as {display}: the international prefix is not that of your country.",
                    display=instead.display,
                )
            )
            return _ready(instead, now_ms, asked, (_abroad_step(spelling.digits.removesuffix(instead.e164[1:])),))
        if short.reaches_emergency(spelling.digits, region) and not spelling.has_plus:
            asked.append(Wording("This connects to an emergency service. Dial it only in an emergency."))
            return _as_it_is(spelling.digits, NumberKind.EMERGENCY, region, asked, spelling.ext)
    if resolved.number is None:
        too_long = resolved.standing is Standing.TOO_LONG and spelling.has_plus
        return _refuse(Wording("The number has too many digits.") if too_long else _REFUSED[resolved.standing])
    if spelling.vanity:
        asked.append(Wording("The number is written with letters. Check the digits."))
    if resolved.standing is Standing.POSSIBLE:
        if _ADDRESS.fullmatch(spelling.main):
            return _refuse(_NOT_A_NUMBER)
        asked.append(Wording("No such number is known in its country. Check it before you dial."))
    elif _may_be_local(spelling, resolved, region):
        asked.append(
            Wording("The area code may be missing: it would be dialled as {display}.", display=resolved.number.display)
        )
    return _ready(resolved.number, now_ms, asked, _reading_steps(spelling, resolved.number, region))


def _decide_prose(text: str, region: str, now_ms: int, asked: list[str]) -> Decision:
    found = find_numbers(text, region)
    if len(found) > 1:
        return replace(_refuse(_SEVERAL), found=_as_read(found))
    if not found:
        return _emergency_in_words(text, region, asked) or _refuse(_NOT_A_NUMBER)
    # With only signs around it a text that cannot be read as one number stays unclear.
    if not has_breaks(text) and not any(char.isalpha() or unicodedata.category(char) == "So" for char in text):
        return _refuse(_NOT_A_NUMBER)
    if _goes_on_behind_break(text, region):
        return _refuse(_BROKEN_NUMBER)
    asked.append(Wording("There is other text around this number. Check that it is the right one."))
    return _ready(found[0], now_ms, asked)


def _goes_on_behind_break(text: str, region: str) -> bool:
    """Whether a line break or a tab may stand inside one number, as in text that was wrapped."""
    for gap in _BREAK_BETWEEN_DIGITS.finditer(text):
        before, after = _DIGITS_BEFORE.search(text, 0, gap.start()), _DIGITS_AFTER.match(text, gap.end())
        if before and after:
            joined = resolve(Spelling(f"{before[0]} {after[0]}"), region)
            if joined.standing is Standing.VALID:
                return True
    return False


def _emergency_in_words(text: str, region: str, asked: list[str]) -> Decision | None:
    """The question for "call 911" and "911!": the digits of a short text, if they are all it has and emergency ones."""
    runs = _RUN.findall(text) if len(text) <= _MOST_WORDS else []
    if len(runs) != 1:
        return None
    decision = _decide_emergency(Spelling(runs[0]), region, asked)
    if decision:
        return replace(decision, reason=Wording("{reason} There is other text around it.", reason=decision.reason))
    return None


def _decide_emergency(spelling: Spelling, region: str, asked: list[str]) -> Decision | None:
    digits = spelling.digits
    if spelling.has_plus:
        if national := short.emergency_behind_country_code(digits, region):
            asked.append(Wording("{national} is an emergency number. Dial it only in an emergency.", national=national))
            return _as_it_is(national, NumberKind.EMERGENCY, region, asked, spelling.ext)
        if short.is_emergency(digits, region) or short.may_be_emergency(digits):
            return _refuse(
                Wording(
                    "{digits} is an emergency number, which has no + in front. To call it, dial {digits}.",
                    digits=digits,
                )
            )
        return None
    if short.is_emergency(digits, region):
        asked.append(Wording("{digits} is an emergency number. Dial it only in an emergency.", digits=digits))
    elif short.may_be_emergency(digits):
        asked.append(
            Wording("{digits} may connect to an emergency service. Dial it only in an emergency.", digits=digits)
        )
    elif rest := short.emergency_on_outside_line(digits, region):
        asked.append(
            Wording(
                "{digits} is the emergency number {rest} behind a {digits2} for an outside line. "
                "Dial it only in an emergency, and {rest} by itself if it does not connect.",
                digits=digits,
                rest=rest,
                digits2=digits[0],
            )
        )
    else:
        return None
    return _as_it_is(digits, NumberKind.EMERGENCY, region, asked, spelling.ext)


def _decide_short(spelling: Spelling, region: str, asked: list[str]) -> Decision | None:
    digits = spelling.digits
    if spelling.vanity or spelling.after_pause:
        return None
    if emergency := _decide_emergency(spelling, region, asked):
        return emergency
    if spelling.has_plus or not region or len(digits) < 2 or not _IN_GROUPS.fullmatch(spelling.main):
        return None
    if short.is_short_code(digits, region):
        asked.append(Wording("{digits} is a short code.", digits=digits))
        return _as_it_is(digits, NumberKind.SHORT, region, asked, spelling.ext)
    if len(digits) <= short.MAX_SHORT_DIGITS and resolve(spelling, region).standing is not Standing.VALID:
        asked.append(Wording("{digits} is very short. It may be an internal extension or a short code.", digits=digits))
        return _as_it_is(digits, NumberKind.SHORT, region, asked, spelling.ext)
    return None


def _ask_region(spelling: Spelling) -> Decision:
    digits = spelling.digits
    if len(digits) < 3:
        return _refuse(_REFUSED[Standing.TOO_SHORT])
    if len(digits) > _MAX_DIGITS_ANYWHERE:
        return _refuse(_REFUSED[Standing.TOO_LONG])
    if _is_address(spelling.main):
        return _refuse(_NOT_A_NUMBER)
    return Decision(
        "",
        Action.ASK_REGION,
        ext=spelling.ext,
        reason=_NO_REGION,
        display=spelling.vanity or spelling.main,
        steps=(Wording("Read as {main}, a number without a country.", main=spelling.main),),
    )


def _ready(number: PhoneNumber, now_ms: int, asked: list[str], read_as: tuple[str, ...] = ()) -> Decision:
    if reason := _ASKED.get(number.kind):
        asked.append(reason)
    elif number.e164.startswith(("+882", "+883", "+979")):
        asked.append(Wording("This number belongs to an international network. The call can be expensive."))
    clocks = local_times(number, now_ms)
    place = place_name(number)
    return Decision(
        "",
        Action.CONFIRM if asked else Action.DIAL,
        e164=number.e164,
        number=number.e164,
        ext=number.ext,
        reason=Several(asked),
        display=number.display,
        country=number.region,
        place=place,
        kind=number.kind,
        local_time=clocks[0] if len(clocks) == 1 else "",
        steps=(
            *read_as,
            *_carrier_step(number),
            plain_line(number, place or country_name(number.region), clocks) + ".",
            *_ext_step(number),
        ),
    )


def _as_it_is(digits: str, kind: NumberKind, region: str, asked: list[str], ext: str) -> Decision:
    if ext:
        asked.append(Wording("The extension {ext} is left out: such a number has none.", ext=ext))
    return Decision(
        "",
        Action.CONFIRM,
        number=digits,
        reason=Several(asked),
        display=digits,
        country=region,
        kind=kind,
        steps=(Wording("{digits}, dialled as it is.", digits=digits),),
    )


def _refuse(reason: str) -> Decision:
    return Decision("", Action.REFUSE, reason=reason)


def _found_in(text: str, region: str) -> tuple[tuple[str, str], ...]:
    return _as_read(find_numbers(text, region))


def _as_read(numbers: Iterable[PhoneNumber]) -> tuple[tuple[str, str], ...]:
    """Numbers as they can be dialled by themselves, and as they are read; each once."""
    return tuple(dict.fromkeys((with_ext(number), number.display) for number in numbers))


def _reading_steps(spelling: Spelling, number: PhoneNumber, region: str) -> tuple[str, ...]:
    """What was left out of the digits or put in front of them, and why, in plain words."""
    digits, whole = spelling.digits, number.e164[1:]
    code = country_code(number)
    national = whole.removeprefix(code)
    if spelling.vanity or (digits == whole and spelling.has_plus):
        return ()
    steps: list[str] = []
    if digits == whole:
        steps.append(Wording("Read with + in front: it begins with the country code +{code}.", code=code))
    elif not spelling.has_plus and digits.endswith(whole):
        steps.append(_abroad_step(digits.removesuffix(whole)))
    elif not spelling.has_plus:
        steps.append(
            Wording(
                "Read as a number of {country}, because no country stands in front of it.", country=country_name(region)
            )
        )
    if digits.endswith(whole) or digits == national:
        return tuple(steps)
    if not digits.endswith(national):
        return (*steps, Wording("Its prefixes are put as for a call from abroad."))
    left_out = digits.removesuffix(national).removeprefix(code if spelling.has_plus else "")
    if BRACKETED_ZERO.search(spelling.main):
        steps.append(
            Wording("The (0) is only dialled inside the country, so it is left out behind +{code}.", code=code)
        )
    elif left_out:
        steps.append(
            Wording(
                "The {n} in front is only dialled inside the country, so it is left out behind +{code}.",
                n=left_out,
                code=code,
            )
        )
    return tuple(steps)


def _abroad_step(prefix: str) -> str:
    return Wording("{prefix} is how calls abroad begin: it is read as +.", prefix=prefix)


def _carrier_step(number: PhoneNumber) -> tuple[str, ...]:
    carrier = carrier_name(number)
    return (Wording("The carrier is {carrier}, if the number has not moved.", carrier=carrier),) if carrier else ()


def _ext_step(number: PhoneNumber) -> tuple[str, ...]:
    return (Wording("Extension {ext} is shown during the call.", ext=number.ext),) if number.ext else ()


def _holds_several(spelling: Spelling, region: str) -> bool:
    """Whether digits after a pause or a slash are a number of their own, so that one of two would be dialled."""
    if len(spelling.after_pause) >= 7:
        second = resolve(Spelling(spelling.after_pause), region)
        as_international = resolve(Spelling("+" + spelling.after_pause), region)
        if Standing.VALID in (second.standing, as_international.standing):
            return True
    parts = two_numbers_at_slash(spelling.main)
    return parts is not None and resolve(Spelling(parts[0]), region).standing is Standing.VALID


def _other_prefix(spelling: Spelling, region: str) -> PhoneNumber | None:
    """The number behind 00 or 011 written by somebody from a country where that is the international prefix."""
    if spelling.has_plus or not region:
        return None
    for prefix in ("00", "011"):
        if spelling.digits.startswith(prefix):
            abroad = Spelling("+" + spelling.digits.removeprefix(prefix), spelling.ext)
            resolved = resolve(abroad, "")
            if resolved.standing is Standing.VALID:
                return resolved.number
    return None


def _may_be_local(spelling: Spelling, resolved: Resolved, region: str) -> bool:
    """Whether few digits without a trunk prefix could be a neighbour's number as well as one with area code."""
    number = resolved.number
    if number is None or spelling.has_plus or len(spelling.digits) > 8:
        return False
    national = digits_of(number.national)
    return national != spelling.digits and number.region == region


def _is_address(main: str) -> bool:
    """Whether dotted digits are an IP address and not a number written in pairs, as in Denmark."""
    return bool(_ADDRESS.fullmatch(main)) and any(len(part) != 2 for part in main.split("."))


def _is_link(text: str) -> bool:
    """Whether `text` is a link of any scheme and no text that begins with a label, such as a pasted signature."""
    if not has_scheme(text) or _is_label(text):
        return False
    return not (has_breaks(text) and re.match(r"tel:\s", text, re.I))


def _is_label(text: str) -> bool:
    """Whether the word before the colon names a phone in plain language: "Phone:+44..." is no link."""
    word = text.partition(":")[0]
    return word.lower() not in _SCHEMES_LIKE_LABELS and ends_with_phone_label(word + ":")
