"""How a number is written: splits folded text into the digits to dial, the extension and what comes after.

Only the writing is judged here. Whether the digits are a number anywhere is for `numbers`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from maestro_desktop.core.phone.text import digits_of

# Words for "extension" as agents meet them; longest first, so that "ext" does not eat half of "extension".
EXTENSION_WORDS = (
    "extension", "extensión", "extensao", "extensão", "extn", "ext", "xtn", "durchwahl", "nebenstelle", "apparat",
    "interno", "anexo", "ramal", "poste", "dahili", "toestel", "anknytning", "klapka", "linka", "wewn", "wew",
    "внутренний", "добавочный", "внутр", "доб", "дод", "вн", "內線", "内線", "分机", "分機", "내선", "dw", "int", "x",
)  # fmt: skip
_WORDS = "|".join(EXTENSION_WORDS)
EXTENSION = rf"(?:[;,]\s*ext\s*=\s*|[\s,;.(/\-]*(?:{_WORDS})\s*[.:]?[\s:=\-]*)"
_EXTENSION_AT_END = re.compile(rf"(?<=[\d)\s.,;(/\-])(?P<mark>{EXTENSION})(?P<ext>\d{{1,15}})\s*\)?\s*$", re.I)

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


def read(text: str) -> Spelling | None:
    """The parts of a number written in folded, trimmed text; None if it is not written like one number."""
    text = text.strip(" .,;:")
    if len(text) > 120:
        return None
    ext = ""
    if found := _EXTENSION_AT_END.search(text):
        ext, text = found["ext"], text[: found.start()].rstrip(" (,;")
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


def names_two_extensions(text: str) -> bool:
    """Whether folded text ends in two extensions, so that it is not clear which one is meant."""
    text = text.strip(" .,;:")[-120:]
    last = _EXTENSION_AT_END.search(text)
    return bool(last and _EXTENSION_AT_END.search(text[: last.start()].rstrip(" (,;")))


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
