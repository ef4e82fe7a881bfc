"""Characters: what may stand in a dialled text at all, and one plain spelling for what may.

The order is the one of the design's link rules: first refuse what could hide or turn something around,
only then fold look-alikes together, so that folding never makes a bad character look good.
"""

from __future__ import annotations

import re
import unicodedata

from maestro_desktop.wording import Wording

_OVERRIDES = frozenset("\u202d\u202e")
# Pairs that only set a reading direction. Windows and phones put them around a copied number.
_EMBEDDINGS = "\u202a\u202b\u202c\u2066\u2067\u2068\u2069"
# Marks without width or effect on the order of digits.
_MARKS = "\u00ad\u034f\u061c\u200b\u200c\u200d\u200e\u200f\u2060\ufe0e\ufe0f\ufeff"
_DASHES = "\u2212\u30fc\u2011\u2043\u02d7\u00af"
_DOTS = "\u00b7\u2022\u2027\u2219\u22c5\u30fb\u3002"

_OUTER = f" \t\r\n\u00a0\u3000{_EMBEDDINGS}{_MARKS}"
_DROP_MARKS = dict.fromkeys(map(ord, _MARKS))
_DROP_ALL = dict.fromkeys(map(ord, _MARKS + _EMBEDDINGS + "".join(_OVERRIDES)))
#: White space that sets things apart in pasted text: cells, lines, paragraphs. Inside a link it is a forgery.
_BREAKS = "\t\n\v\f\r\u2028\u2029"
_BREAKS_AS_SPACES = dict.fromkeys(map(ord, _BREAKS), " ")
_LINES_OF_OLD = dict.fromkeys(map(ord, "\v\f\r\u2028\u2029"), "\n")
_QUOTES = "\"'`<>\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\u300c\u300d\u300e\u300f"
_PLAIN = re.compile(r"[ -~]*")
_NO_DIGITS = re.compile("[^0-9]+")


def hidden_trouble(text: str) -> str:
    """Why the characters of `text` cannot be trusted to be what they look like; "" if they can.

    Outer white space and outer direction marks must be gone already, see `trim`.
    """
    if _PLAIN.fullmatch(text):
        return ""
    for char in text:
        if char in _OVERRIDES or char in _EMBEDDINGS:
            return Wording("The text holds hidden marks that turn the reading order around. Type the number instead.")
        if char in _MARKS:
            continue
        category = unicodedata.category(char)
        if category in ("Cc", "Zl", "Zp", "Cs"):
            return Wording("The text holds control characters or line breaks. Copy only the number.")
        if category in ("Cf", "Co", "Cn"):
            return Wording("The text holds hidden characters. Type the number instead.")
        if category == "No":
            return Wording("The text holds a raised or circled digit. Copy only the number.")
    return ""


def trim(text: str) -> str:
    """`text` without outer white space and outer direction marks (never the overriding ones)."""
    return text.strip(_OUTER)


def has_breaks(text: str) -> bool:
    """Whether line breaks or tabs stand in `text`."""
    return any(char in text for char in _BREAKS)


def breaks_as_spaces(text: str) -> str:
    """`text` on one line."""
    return text.translate(_BREAKS_AS_SPACES)


def breaks_as_lines(text: str) -> str:
    """`text` with every kind of line break as a plain one; tabs stay."""
    return text.translate(_LINES_OF_OLD)


def unquoted(text: str) -> str:
    """`text` without the quotation marks around it; one that has others inside stays as it is."""
    inner = trim(text.strip(_QUOTES))
    return text if any(char in _QUOTES for char in inner) else inner


def fold(text: str) -> str:
    """One spelling for digits, dashes, spaces and full-width forms of every script; marks without width go."""
    if _PLAIN.fullmatch(text):
        return text
    folded = unicodedata.normalize("NFKC", text.translate(_DROP_MARKS))
    return "".join(map(_fold_char, folded))


def fold_stored(text: str) -> str:
    """Like `fold`, for text that is only compared and never dialled unseen: drops every direction mark."""
    return fold(text.translate(_DROP_ALL))


def mixes_digit_scripts(text: str) -> bool:
    """Whether digits of more than one script stand together: 2 and \u0662 in one number."""
    zeros = {ord(char) - unicodedata.decimal(char, 0) for char in text if char.isdecimal()}
    return len(zeros) > 1


def digits_of(text: str) -> str:
    """The ASCII digits of folded text."""
    return _NO_DIGITS.sub("", text)


def _fold_char(char: str) -> str:
    if char < "\x7f":
        return char
    if char.isdecimal():
        return str(unicodedata.decimal(char))
    category = unicodedata.category(char)
    if category == "Pd" or char in _DASHES:
        return "-"
    if category == "Zs":
        return " "
    return "." if char in _DOTS else char
