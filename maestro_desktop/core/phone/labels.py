"""Words that stand before digits and decide what they are: "Tel." makes a number, "Invoice" does not.

The nearest word wins. One right before the digits (only punctuation and words like "no." between) decides
alone; one farther off only tips the scale.
"""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum, auto
from functools import lru_cache

from maestro_desktop.core.phone import label_words

# How far back a label is looked for, in characters.
REACH = 56
#: Windows whose label is kept: rows of a list look alike.
_REMEMBERED = 2_048


class Label(StrEnum):
    """What the words before some digits say they are; the NEAR ones stand farther off.

    WHO: somebody who may be called, or whose customer number it is.
    """

    PHONE = auto()
    OTHER = auto()
    NEAR_PHONE = auto()
    NEAR_OTHER = auto()
    WHO = auto()
    NONE = auto()


def _words(text: str) -> tuple[str, ...]:
    folded = unicodedata.normalize("NFKC", text)
    return tuple(word.rstrip(".:'") for word in folded.split())


def _pairs(text: str) -> list[tuple[str, ...]]:
    return [_words(pair) for pair in text.split(",")]


def _either(text: str) -> str:
    return "|".join(map(re.escape, sorted(_words(text), key=len, reverse=True)))


_IS_PHONE = {
    **dict.fromkeys(_words(f"{label_words.OTHER_WORDS} {label_words.PEOPLE}"), False),
    **dict.fromkeys(_words(label_words.PHONE_WORDS), True),
}
_PAIR_IS_PHONE = {
    **dict.fromkeys(_pairs(label_words.OTHER_PAIRS), False),
    **dict.fromkeys(_pairs(label_words.PHONE_PAIRS), True),
}
_PHONE_BEGINNINGS = _words(label_words.PHONE_BEGINNINGS)
_OTHER_BEGINNINGS = _words(label_words.OTHER_BEGINNINGS)
_PLAIN_WORDS = frozenset(_words(label_words.PLAIN_WORDS))
# Compounds: every "...nummer" that is not a telephone's is something else.
_NUMBER_ENDINGS = (
    *("nummer", "nummern", "nr", "nro", "numret", "numero", "szám", "száma", "number", "numeris"),
    *("ref", "referenz", "referens", "referentie", "zeichen"),
)
_COUNTERS = frozenset(("n", "n°", "nº", "no", "nr", "num", "numero", "número", "numéro", "numer", "№", "č", "код"))
_PEOPLE = frozenset(_words(label_words.PEOPLE))

_WORD = re.compile(r"[^\s\d_.,:;!?(){}<>|/\\&%#*\"'=+•·、。\x00\x01\[\]\-]{1,60}")
_PIECE = re.compile(f"(?P<phone>{_either(label_words.PHONE_PIECES)})|(?P<other>{_either(label_words.OTHER_PIECES)})")
_COUNTED = re.compile(r"([^\W\d]{2,20})[ ]{1,2}(?:number|num|no|nr|numéro|número|n°|nº|№|#)[\s.:#]{0,4}$", re.I)
_ACRONYM = re.compile(r"(?<![^\W_])[A-Z]{3,5}[ ]{0,2}(?:(?:n|no|nr)\.?|[:#])?[ ]{0,2}$")
_CJK_NUMBER = re.compile(r"(?:番号|号码|號碼|번호)[\s:はを]{0,3}$")
# T: M: P: and their kin in signatures: before a colon, dot or bar, alone at the head of a line, or in brackets.
_LETTER = re.compile(
    r"(?<![\w/.'&\-])[tmpfdchwo][ ]?[:.)|][ ]{0,3}$"
    r"|(?:^|[|\n•·,;])[ ]{0,3}[tmpfdchwo][ ]{1,3}$"
    r"|[(][tmpf][)][ ]{0,3}$",
    re.I,
)
# Between whoever it is and their number, where nothing says that it counts them: "Customer (0161 496 0123)".
_BETWEEN_WHO = re.compile(r"[\s.,()\[\]\-–님様]{0,6}")
# "Track your parcel on", "complaints about orders at": what follows is where to call.
_WHERE = re.compile(r"(?<!\w)(?:on|at|from|under|auf|unter|en el|au|op|på)[\s:]{0,3}$", re.I)
# What a label stands before, if other digits come first: "Ticket 4471 raised by", and the words and signs behind it.
_TAKEN = re.compile(r"[^\W\d_]{0,4}\d[\w\-/.]{0,24}")
_OWN_WORD = re.compile(r"(?<!\w)(?!(?:and|und|y|et|e|o|or|oder|to|bis|as|to|the|no|nr|num)(?!\w))[^\W\d_]{2,30}(?!\w)")
_BETWEEN = re.compile(
    rf"(?:[\s.:()\[\]\-–=/|#,'\"*_>、は]|番号|号码|號碼|번호|(?<!\w)(?:{_either(label_words.CONNECTORS)})(?!\w))"
    r"{0,24}",
    re.I,
)


def label_of(before: str) -> Label:
    """What `before`, the text that ends where the digits begin, says about them."""
    return _label_of(before[-REACH:])


@lru_cache(maxsize=_REMEMBERED)
def _label_of(window: str) -> Label:
    if _LETTER.search(window):
        return Label.PHONE
    at, phone = _last_word(window)
    if not window.isascii():
        for piece in _PIECE.finditer(window):
            if piece.end() > at:
                at, phone = piece.end(), piece.lastgroup == "phone"
    if at < 0:
        return _unknown(window)
    is_direct = _BETWEEN.fullmatch(window, at) is not None
    if phone:
        return Label.PHONE if is_direct else Label.NEAR_PHONE
    if _WHERE.search(window, at):
        return Label.NONE
    if _last_person(window, at) and (not is_direct or _BETWEEN_WHO.fullmatch(window, at)):
        return Label.WHO
    return Label.OTHER if is_direct else _left_over(window, at)


def ends_with_phone_label(before: str) -> bool:
    """Whether the text right before some digits says that they are a phone number."""
    return label_of(before) is Label.PHONE


def _last_person(window: str, at: int) -> bool:
    """Whether the label word that ends at `at` names somebody."""
    words = list(_WORD.finditer(window[:at].lower()))
    if not words or words[-1][0] not in _PEOPLE:
        return False
    # "codice cliente", "n° client": before it stands what is counted.
    counted = words[-2] if len(words) > 1 and not window[words[-2].end() : words[-1].start()].strip() else None
    return counted is None or (_IS_PHONE.get(counted[0]) is not False and counted[0] not in _COUNTERS)


def _left_over(window: str, at: int) -> Label:
    """What a label that ends at `at` says about digits farther off: nothing once it has had digits of its own."""
    between = _BETWEEN.match(window, at)
    taken = _TAKEN.match(window, between.end() if between else at)
    if taken is None:
        return Label.NEAR_OTHER
    if _OWN_WORD.search(window, taken.end()):
        return Label.NONE
    return Label.WHO if re.search(r"\s[\-–|/]\s", window[taken.end() :]) else Label.NEAR_OTHER


def _unknown(window: str) -> Label:
    """The label where no word is known: "#2079460018", "x = 2079460018", "RMA number 2079460018"."""
    if window.rstrip().endswith(("#", "=")):
        return Label.OTHER
    counted = _COUNTED.search(window)
    if (counted and counted[1].lower() not in _PLAIN_WORDS) or _ACRONYM.search(window):
        return Label.NEAR_OTHER
    return Label.OTHER if _CJK_NUMBER.search(window) else Label.NONE


def _last_word(window: str) -> tuple[int, bool]:
    """Where the last label word ends, and whether it names a phone; -1 if there is none."""
    words = list(_WORD.finditer(window.lower()))
    for index in range(len(words) - 1, -1, -1):
        word = words[index][0]
        kind = _PAIR_IS_PHONE.get((words[index - 1][0], word)) if index else None
        if kind is None:
            kind = _IS_PHONE.get(word)
        if kind is None and len(word) > 4:
            if word.startswith(_PHONE_BEGINNINGS):
                kind = True
            elif word.startswith(_OTHER_BEGINNINGS) or (len(word) > 6 and word.endswith(_NUMBER_ENDINGS)):
                kind = False
        if kind is not None:
            return words[index].end(), kind
    return -1, False
