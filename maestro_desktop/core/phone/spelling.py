"""How a number is written: splits folded text into the digits to dial, the extension and what comes after.

Only the writing is judged here. Whether the digits are a number anywhere is for `numbers`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from maestro_desktop.core.phone.text import digits_of

# Words for "extension" as agents meet them; longest first, so that "ext" does not eat half of "extension".
EXTENSION_WORDS = (
    "extension", "extensión", "extensao", "extensão", "extn", "ext", "xtn", "durchwahl", "nebenstelle", "nebenst",
    "nst", "hausapparat", "apparat", "app", "klappe", "klapka", "kl", "interno", "interior", "anexo", "ramal", "poste",
    "dahili", "dah", "toestel", "tst", "anknytning", "anknytn", "anknyt", "ankn", "lokal", "lok", "alanumero", "alanro",
    "mellék", "linka", "wewn", "wew", "внутренний", "добавочный", "внутр", "доб", "дод", "вн", r"д(?=\s?\.)",
    "εσωτερικό", "εσωτερικο", "εσωτ", "שלוחה", "تحويلة", "内线", "內線", "内線", "分机", "分機", "转", "轉", "내선",
    "máy lẻ", "ต่อ", "dw", "int", "x",
)  # fmt: skip
_WORDS = "|".join(EXTENSION_WORDS)
_COUNTED = r"(?:\.?[\s\-]?(?:number|nummer|num|no|nr|№))?"
EXTENSION = rf"(?:[;,]\s*ext\s*=\s*|[\s,;.(\[/\-]*(?:{_WORDS}){_COUNTED}\s*[.:]?[\s:=\-]*#?)"
#: Its digits; people write 12-34 for 1234 as well as for one of two.
_IN_PARTS = r"\d{1,3}[\-. ]\d{1,3}"
_EXTENSION_AT_END = re.compile(
    rf"(?<=[\d)\s.,;(\[/\-])(?P<mark>{EXTENSION})(?P<ext>\d{{1,15}}|(?P<parts>{_IN_PARTS}))\s*[)\]]?\s*$", re.I
)
# An extension before its number, as phone books of a company have it: "App. 5 030 901820". Not "int", which is also
# "international" and has a country code behind it.
_EXTENSION_FIRST = re.compile(
    rf"(?:{'|'.join(word for word in EXTENSION_WORDS if word != 'int')}){_COUNTED}[\s.:#]*(?P<ext>\d{{1,6}})"
    r"[\s,;:/\-]+(?P<main>[+(]{0,2}\d[\d ().\-/]{5,}\d)",
    re.I,
)
_TWO_AT_END = re.compile(rf"{EXTENSION}\d{{1,6}}\s*(?:/|,|\b(?:or|and|und|oder)\b)\s*\d{{1,6}}\s*[)\]]?$", re.I)
# "kl. 10" is a time in the Nordic countries, and the extension ("Klappe") elsewhere.
_HOUR = re.compile(r"[\s,;.(\[/\-]*kl[\s.:]*", re.I)
_NORDIC = frozenset({"DK", "FO", "GL", "IS", "NO", "SE"})
_NORDIC_CODE = re.compile(r"\(?(?:\+|00)\s?(?:45|46|47|298|299|354)")
# A number with its extension behind a #, as in Taiwan; short digits or a second sign would be a code of the network.
_HASH_AT_END = re.compile(r"(?P<main>[+(\d][\d ().\-/+]{6,40}?)[\s,]*[(\[]?#\s?(?P<ext>\d{1,6})[)\]]?")

#: Digits of a number that may stand before a #.
_SHORTEST_WITH_HASH = 7

_MAIN = re.compile(r"(?:\+|\(\s?\+)?[ (\[]{0,2}\d[\d ().\-/\[\]~]*")
_UNTIDY = re.compile(r"[.\-/~]{3,}|[(\[][^)\]]*[(\[]|[)\]][^(\[]*[)\]]|[.\-/~][ ][.\-/~][ ][.\-/~]")
_PAUSE = re.compile(r"\s*[,;pw][\s,;pw]*", re.I)
_VANITY = re.compile(r"(?P<lead>[+(]{0,2}\d[\d ().\-/]*)[A-Z][A-Z0-9 .\-]*", re.I)
_KEYPAD = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999")
# A trunk zero in brackets, as in +44 (0)20, and the Brazilian "0xx".
BRACKETED_ZERO = re.compile(r"[(\[]\s?0\s?[)\]]")


@dataclass(frozen=True, slots=True)
class Spelling:
    """A text that is written like one number: `main` holds digits, separators and at most a leading plus.

    `vanity` is what stands before the letters of a number with letters, "1-800-" of 1-800-FLOWERS, and "" for others.
    Whether the letters are part of the number is for its plan to say, see `numbers.resolve`.
    """

    main: str
    ext: str = ""
    after_pause: str = ""
    vanity: str = ""

    @property
    def digits(self) -> str:
        """The digits of `main`."""
        return digits_of(self.main)

    @property
    def has_plus(self) -> bool:
        """Whether `main` is written with the international plus."""
        return "+" in self.main


def read(text: str, region: str = "") -> Spelling | None:
    """The parts of a number written in folded, trimmed text; None if it is not written like one number.

    `region` (ISO code or "") is where it was written, as far as words mean different things.
    """
    text = spell_out_hash(text.strip(" .,;:"))
    if len(text) > 120:
        return None
    ext = ""
    if (found := _EXTENSION_AT_END.search(text)) and not is_hour(found["mark"], text, region):
        ext, text = digits_of(found["ext"]), text[: found.start()].rstrip(" ([,;")
    if _is_main(text):
        return Spelling(text, ext)
    if pause := _PAUSE.search(text):
        main, after = text[: pause.start()], text[pause.end() :]
        digits = digits_of(after)
        if _is_main(main) and digits and re.fullmatch(r"[\d\s,;pw\-]+", after, re.I):
            return Spelling(main, ext, after_pause=digits)
    if lead := _before_letters(text):
        return Spelling(text.upper().translate(_KEYPAD), ext, vanity=lead)
    return None


def read_extension_first(text: str) -> Spelling | None:
    """The parts of a number in folded, trimmed text that begins with its extension; None for other texts."""
    found = _EXTENSION_FIRST.fullmatch(text)
    return Spelling(found["main"], found["ext"]) if found and _is_main(found["main"]) else None


def spell_out_hash(text: str) -> str:
    """`text` with the # before an extension as a word: "02-2123-4567#5"; a code such as *31# stays as it is."""
    found = _HASH_AT_END.fullmatch(text)
    if found is None or len(digits_of(found["main"])) < _SHORTEST_WITH_HASH:
        return text.replace("#", "") if _has_word_and_hash(text) else text
    return f"{found['main']} ext {found['ext']}"


def _has_word_and_hash(text: str) -> bool:
    """Whether the only # stands between a word for extension and its digits: "Extension: #5"."""
    found = _EXTENSION_AT_END.search(text) if text.count("#") == 1 else None
    return bool(found and found["mark"].endswith("#"))


def is_hour(mark: str, main: str, region: str) -> bool:
    """Whether `mark`, which stands behind the number that `main` begins with, makes a time of what follows it."""
    if not _HOUR.fullmatch(mark):
        return False
    is_abroad = main.startswith(("+", "(+", "00"))
    return bool(_NORDIC_CODE.match(main)) if is_abroad else region in _NORDIC


def names_two_extensions(text: str) -> bool:
    """Whether folded text ends in two extensions, so that it is not clear which one is meant."""
    text = text.strip(" .,;:")[-120:]
    last = _EXTENSION_AT_END.search(text)
    return bool(_TWO_AT_END.search(text)) or bool(
        last and _EXTENSION_AT_END.search(text[: last.start()].rstrip(" ([,;"))
    )


def extension_in_parts(text: str) -> str:
    """The extension at the end of folded text as it is written, if that may mean several: "12-34"; else ""."""
    last = _EXTENSION_AT_END.search(text.strip(" .,;:")[-120:])
    return (last["parts"] or "") if last else ""


def two_numbers_at_slash(main: str) -> tuple[str, str] | None:
    """The parts around a slash that may stand between two numbers; None for an area code with a slash."""
    left, slash, right = main.partition("/")
    return (left, right) if slash and len(digits_of(left)) >= 7 else None


def _is_main(text: str) -> bool:
    return bool(_MAIN.fullmatch(text)) and not _UNTIDY.search(text)


def _before_letters(text: str) -> str:
    """What stands before the letters of a text that may be a number with letters; "" if it is written otherwise."""
    found = _VANITY.fullmatch(text)
    letters = sum("A" <= char <= "Z" for char in text.upper())
    if found is None or letters < 3 or len(digits_of(found["lead"])) < 3:
        return ""
    return "" if re.search(rf"[\s.\-\d](?:{_WORDS})[\s.:]*\d", text, re.I) else found["lead"]
