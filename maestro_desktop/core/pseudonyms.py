"""Keyed pseudonyms that keep what linking needs: equality, spelling, country and length, tags and case, beginnings.

Numbers go through a keyed permutation of their last digits, so that two different ones never become the same and all
spellings of one stay spellings of one. Nothing here can be turned back without the secret.
"""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache

import phonenumbers

from maestro_desktop.core.interactions.model import PartyKind
from maestro_desktop.core.interactions.party import read_party
from maestro_desktop.core.phone.numbers import canonical, normalise

#: So many digits at the end of a number are replaced: what stands before them is country, area and length.
_TAIL = 6
_SHORTER_TAILS = (4, 3, 2)
#: Up to so many digits, a number of unknown country may be one without its country code.
_NATIONAL_DIGITS = 12
_ROUNDS = 10
#: So many steps to a number of the same kind: kinds that hold one number in twenty are found all but surely.
_WALK = 300
_SIP = re.compile(r"\s*sips?:", re.IGNORECASE)
#: Words that belong to the spelling of a number.
_CALLING_WORDS = re.compile(r"^\s*(?:tel|callto):|\b(?:ext|x)(?=[ .:=]*\d)", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_WORD_OR_MARK = re.compile(r"\w+|[^\w\s]")
_DIGITS = re.compile(r"[0-9]+")
_LONG = re.compile(r"[0-9]{5,}")
_CONSONANTS, _VOWELS = "bcdfghjklmnprstvwz", "aeiou"
_LETTERS = "abcdefghiklmnorst"[:16]
_FROM_HEX = str.maketrans("0123456789abcdef", _LETTERS)


class Pseudonyms:
    """``secret`` is 16 to 64 bytes. The same secret gives the same pseudonyms. Holds nothing it was told."""

    def __init__(self, secret: bytes) -> None:
        if not 16 <= len(secret) <= 64:
            raise ValueError("the secret must have 16 to 64 bytes")
        self._secret = secret
        self._number = lru_cache(8_192)(self._other_number)

    # -- parties ------------------------------------------------------------------------------------------------------

    def party(self, raw: str, family: str, region: str) -> str:
        """What stands in an event as its party: of the same kind when it is read in the same family and region."""
        before = read_party(raw, family, region)
        match before.kind:
            case PartyKind.WITHHELD:
                return raw
            case PartyKind.EMAIL:
                other = _inside(raw, self.email(raw.strip()))
            case PartyKind.MAIL_ID:
                other = self.mail_id(raw)
            case PartyKind.EXTENSION:
                other = self._digits_in(raw, len(raw))
            case PartyKind.PHONE:
                other = self._spelt(raw, region)
            case PartyKind.TEXT:
                other = self._plain(raw, region)
        # A text that would be read as something else than before keeps its kind without its shape.
        return other if read_party(other, family, region).kind is before.kind else f"party {self.token(raw.casefold())}"

    def _spelt(self, raw: str, region: str) -> str:
        """A number in the spelling of ``raw``, if that still stands for it and tells no more; else in the
        international one."""
        number = normalise(raw.strip(), region)
        assert number is not None
        e164, tail = self._number(number.e164)
        ext = self._permuted(number.ext)
        if _SIP.match(raw):
            other = f"sip:{e164}@example.invalid"
        else:
            digits = "".join(str(int(char)) for char in raw if char.isdecimal())
            in_place = digits.endswith(number.e164[-tail:] + number.ext)
            tells_more = any(char.isalpha() for char in _CALLING_WORDS.sub("", raw))
            other = _with_tail(raw, e164[-tail:] + ext) if in_place and not tells_more else ""
        if other and canonical(other.strip(), region) == (e164, ext):
            return other
        return _inside(raw, f"{e164};ext={ext}" if ext else e164)

    def _other_number(self, e164: str) -> tuple[str, int]:
        """Another number of the same country, length and kind, and how many digits at its end are new.

        A walk along a permutation until such a one comes: among numbers of one kind that is a permutation itself. Of
        kinds with few numbers (freephone, help lines) fewer digits are new; one that is alone becomes another kind.
        """
        number = normalise(e164)
        code = phonenumbers.parse(e164).country_code
        longest = max(1, min(_TAIL, len(e164) - len(f"+{code}") - 1))
        for tail in (longest, *(length for length in _SHORTER_TAILS if length < longest)):
            head, digits = e164[:-tail], e164[-tail:]
            for _ in range(min(_WALK, 10**tail)):
                digits = self._permuted(digits)
                other = normalise(head + digits)
                if (
                    other
                    and number
                    and (other.e164, other.region, other.kind)
                    == (
                        head + digits,
                        number.region,
                        number.kind,
                    )
                ):
                    if other.e164 == e164:
                        break
                    return head + digits, tail
        return e164[:-longest] + self._permuted(e164[-longest:]), longest

    def _plain(self, raw: str, region: str) -> str:
        """Digits of unknown country keep their beginning, so that their ends can still be compared with numbers;
        all else is taken apart into words."""
        if account := _SIP.match(raw):
            return account[0] + self.name(raw[account.end() :])
        count = sum(char.isdecimal() for char in raw)
        if count > _TAIL and not any(char.isalpha() for char in raw):
            return self._digits_in(raw, _TAIL if count <= _NATIONAL_DIGITS else count)
        return self.name(raw)

    # -- addresses, ids, names, texts ---------------------------------------------------------------------------------

    def email(self, address: str) -> str:
        """``p`` and a number at example.invalid; with the tag (as ``+t`` and a number) and the upper case that tell
        two spellings of one mailbox apart."""
        local, at, domain = address.rpartition("@")
        base, plus, tag = local.casefold().partition("+")
        other = f"p{self._count('mailbox', base + at + domain.casefold())}"
        if plus:
            other += f"+t{self._count('tag', tag)}"
        other += "@example.invalid"
        return other if address == address.casefold() else self._in_case_of(address, other)

    def mail_id(self, id: str) -> str:
        """Digits stay digits and letters letters, part by part: a child's id begins like its main one's."""
        return _WORD.sub(
            lambda found: self._permuted(found[0]) if _DIGITS.fullmatch(found[0]) else self._word(found[0]), id
        )

    def name(self, text: str) -> str:
        """Word by word, so that a first name is the same alone and before a last name."""
        if "@" in text and " " not in text.strip() and not text.casefold().startswith(("sip:", "sips:")):
            return self.email(text)
        return _WORD.sub(lambda found: self._word(found[0]), text)

    def url(self, address: str) -> str:
        """A made-up address with the same scheme; another text where that is none."""
        scheme, colon, _ = address.partition("://")
        known = scheme if colon and scheme.casefold() in ("http", "https") else ""
        return f"{known}://example.invalid/{self.token(address)}" if known else self.text(address)

    def token(self, id: str) -> str:
        """Something to tell ids apart by."""
        return "x" + self._hash("token", id).hex()[:16]

    def text(self, text: str) -> str:
        """Letters in place of every word and mark, from the text's beginning up to there: how often a word comes is not
        told, whether two texts begin alike is (a transcript that has grown still begins like the shorter one)."""
        so_far = hashlib.blake2b(key=self._secret, digest_size=32, person=b"text")

        def filler(found: re.Match[str]) -> str:
            so_far.update(b" " + found[0].encode("utf-8", "surrogatepass"))
            length = len(found[0])
            return hashlib.shake_128(so_far.digest()).hexdigest((length + 1) // 2)[:length].translate(_FROM_HEX)

        return _WORD_OR_MARK.sub(filler, text)

    def number(self, value: int | float) -> int | float:
        """Small numbers say nothing of anybody and stay; others become one with as many digits."""
        if isinstance(value, float) and not (value.is_integer() and abs(value) < 1e15):
            return value if abs(value) >= 1e15 else float(_LONG.sub(lambda run: self._permuted(run[0]), repr(value)))
        digits = str(abs(int(value)))
        if len(digits) < 5:
            return value
        digits = self._permuted(digits)
        while digits[0] == "0":
            digits = self._permuted(digits)
        other = int(digits) if value > 0 else -int(digits)
        return other if isinstance(value, int) else float(other)

    # -- ground -------------------------------------------------------------------------------------------------------

    def _hash(self, what: str, text: str) -> bytes:
        return hashlib.blake2b(
            text.encode("utf-8", "surrogatepass"), key=self._secret, digest_size=32, person=what.encode()
        ).digest()

    def _count(self, what: str, text: str) -> int:
        return int.from_bytes(self._hash(what, text)[:8], "big") % 10**12

    def _word(self, word: str) -> str:
        """A word that can be spoken, in the case of the original."""
        lower = word.lower()
        bits = int.from_bytes(self._hash("word", lower), "big")
        other = ""
        for _ in range(5):
            bits, consonant = divmod(bits, len(_CONSONANTS))
            bits, vowel = divmod(bits, len(_VOWELS))
            other += _CONSONANTS[consonant] + _VOWELS[vowel]
        if word == lower:
            return other
        if word == word[:1].upper() + lower[1:]:
            return other.capitalize()
        return other.upper() if word == word.upper() else self._in_case_of(word, other)

    def _in_case_of(self, original: str, other: str) -> str:
        """``other`` in an upper and lower case that stands for the one of ``original``."""
        bits = int.from_bytes(self._hash("case", original), "big")
        cased = "".join(char.upper() if bits >> n & 1 else char for n, char in enumerate(other[1:-1]))
        return other[0] + cased + other[-1].upper()

    def _digits_in(self, text: str, count: int) -> str:
        """``text`` with its last ``count`` digits replaced where they stand."""
        digits = "".join(str(int(char)) for char in text if char.isdecimal())
        return _with_tail(text, self._permuted(digits[-count:]))

    def _permuted(self, digits: str) -> str:
        """A keyed permutation of all texts of so many digits (an unbalanced Feistel network, as in NIST SP 800-38G)."""
        if len(digits) < 2:
            order = sorted("0123456789", key=lambda digit: self._hash("digit", digit))
            return order[int(digits)] if digits else ""
        lengths = (len(digits) // 2, len(digits) - len(digits) // 2)
        left, right = int(digits[: lengths[0]]), int(digits[lengths[0] :])
        for turn in range(_ROUNDS):
            step = int.from_bytes(self._hash("digits", f"{len(digits)}/{turn}/{right}"), "big")
            left, right = right, (left + step) % 10 ** lengths[turn % 2]
        return f"{left:0{lengths[0]}}{right:0{lengths[1]}}"


def _with_tail(text: str, tail: str) -> str:
    """``text`` with its last digits replaced by ``tail``, in their own script."""
    rest, out = list(tail), []
    for char in reversed(text):
        is_next = bool(rest) and char.isdecimal()
        out.append(chr(ord(char) - int(char) + int(rest.pop())) if is_next else char)
    return "".join(reversed(out))


def _inside(raw: str, other: str) -> str:
    """``other`` with the outer white space of ``raw``."""
    text = raw.strip()
    before, _, after = raw.partition(text) if text else (raw, "", "")
    return before + other + after
