"""The digits of telephone numbers: as the index for search holds them, and as people type them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

from maestro_desktop.core.contacts.model import Phone
from maestro_desktop.core.phone.text import digits_of, fold

#: The index finds runs of three characters and more. An extension has this before it, so that it can be shorter.
_EXT = "ext"
_SHORTEST = 3
#: No number is so long; what follows in a text is not looked for.
_MOST_DIGITS = 32
#: A number of a few digits inside the company, with or without a word for that.
_SPACING = re.compile(r"[\s()\-]")
_INTERNAL = re.compile(r"(?:extension|ext|x)?[.:]?(\d{1,6})", re.ASCII | re.IGNORECASE)
_EXTENSION = re.compile(r"(?:;?\bext(?:ension)?|;?\bx|(?<=\d)x|#)[\s.:=]*(?=\d[\d\s]*$)", re.IGNORECASE)


def internal_number(phone: Phone) -> str | None:
    """The digits of a number that is known only inside the company, None for others."""
    found = None if phone.e164 else _INTERNAL.fullmatch(_SPACING.sub("", phone.raw))
    return found[1] if found else None


def more_digits(phone: Phone) -> str:
    """What the index holds of a number beside its E.164: words by which people find it who type what is written."""
    told = digits_of(phone.raw if phone.raw.isascii() else fold(phone.raw))
    bare = told.lstrip("0")
    words = []
    if not bare or bare not in phone.e164:
        words.append(told)
    elif told != bare:
        # What follows the zeros is in E.164, and zeros before three digits are not looked for. It goes on: not whole.
        words.append(written_front(told))
    if ext := phone.ext or internal_number(phone):
        words.append(_EXT + digits_of(fold(ext)))
    return " ".join(filter(None, words))


def typed_digits(text: str) -> tuple[str, ...]:
    """What to look for where a text is a number or a part of one, the likeliest first; empty where it is none.

    Zeros in front are a trunk prefix or stand for "+": they are not part of E.164. So is one after a country's code.
    """
    number, *extension = _EXTENSION.split(fold(text), maxsplit=1)
    if any(map(str.isalpha, number)):
        return ()
    # "(0)" is a trunk zero, or a bracket somebody put somewhere.
    found = [each for form in (number.replace("(0)", ""), number) for each in _spellings(digits_of(form))]
    if not found and (short := digits_of(extension[0] if extension else number)):
        found = [_EXT + short]
    return tuple(dict.fromkeys(found))


def typed_zeros(text: str) -> str:
    """The digits of a text with the zeros in front that ``typed_digits`` leaves out; "" where it leaves none out."""
    number = _EXTENSION.split(fold(text), maxsplit=1)[0]
    digits = digits_of(number)[:_MOST_DIGITS]
    return digits if digits.startswith("0") and len(digits.lstrip("0")) >= _SHORTEST else ""


def written_front(zeros: str) -> str:
    """The word by which the index knows numbers that are written with these zeros and digits in front."""
    return f"{zeros[: len(zeros) - len(zeros.lstrip('0')) + _SHORTEST - 1]}-"


def _spellings(digits: str) -> Iterator[str]:
    digits = digits[:_MOST_DIGITS]
    bare = digits.lstrip("0")
    if len(bare) < _SHORTEST:
        bare = digits
    if len(bare) < _SHORTEST:
        return
    yield bare
    for length in range(1, 4):
        rest = bare[length:]
        if rest.startswith("0") and int(bare[:length]) in COUNTRY_CODE_TO_REGION_CODE:
            without = bare[:length] + rest.lstrip("0")
            if len(without) >= _SHORTEST:
                yield without


def is_whole(number: str, typed: str) -> bool:
    """Whether one of the index's words for a number is just what was typed."""
    return number.removeprefix(_EXT) == typed.removeprefix(_EXT)
