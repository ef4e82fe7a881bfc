"""Texts in the form in which two spellings of one thing are equal: for search, for matching and for duplicates.

What a store's columns hold is made here. After a change of ``searchable``, ``name_key`` or ``org_key`` a new step of
the schema has to make them anew.
"""

from __future__ import annotations

import re
import unicodedata

#: Letters that are no composites, so that Unicode decomposition leaves them.
_LETTERS = {"ł": "l", "ø": "o", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ŧ": "t", "ı": "i"}
#: People type either of the two Japanese syllabaries.
_KANA = {chr(code): chr(code - 0x60) for code in range(0x30A1, 0x30F7)}
_FOLD = str.maketrans(_LETTERS | _KANA | {"ŋ": "n"})
#: Han and kana are written without blanks between words: each character is a word of its own.
_UNSPACED = re.compile("([\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff])")
#: Between the syllables of Hangul, which folding takes apart into letters.
_SYLLABLES = re.compile("(?<=[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff])(?=[\u1100-\u115f\ua960-\ua97f])")
#: As people type them; two of them are letters to Unicode.
_APOSTROPHES = "'’‘`ʼʻ"
_WITHOUT_APOSTROPHES = str.maketrans("", "", _APOSTROPHES)
# From its first letter and never back: a text may be one run of very many letters.
_JOINED = re.compile(r"(?<![^\W_ʼʻ])[^\W_ʼʻ]++(?:['’‘`ʼʻ][^\W_ʼʻ]++)+")
#: How letters with marks are written where a keyboard has none, and back; folding takes their marks off.
_WRITTEN_OUT = {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"}
_MARKED = re.compile("|".join(_WRITTEN_OUT), re.IGNORECASE)
_DIGRAPH = re.compile("(?:(?<=[^aeiou])|^)(?:ae|oe|ue|aa)", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_INDEXED = re.compile(r"[^\W_]+")
#: Legal forms say little about which company it is, and are left out as often as not.
_LEGAL_WORDS = (
    "ag bv co company corp corporation gmbh inc incorporated kg kk limited llc llp ltd mbh nv oy plc pty sa sarl sas"
    " sl spa srl ab as aps doo ooo sro zoo"
)
_LEGAL_FORMS = frozenset(_LEGAL_WORDS.split())


def fold_text(text: str) -> str:
    """Lower case without diacritics, for comparing and searching."""
    if text.isascii():
        return text.lower()
    bare = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in bare if not unicodedata.combining(c)).casefold().translate(_FOLD)


def words_of(text: str) -> list[str]:
    """The words of a text, folded; of Han and kana each character."""
    folded = fold_text(text)
    return _WORD.findall(folded if folded.isascii() else _UNSPACED.sub(r" \1 ", folded))


def index_words(text: str) -> list[str]:
    """The words by which search finds a text, in their order: of Hangul each syllable, and a low line is a blank."""
    folded = fold_text(text)
    if folded.isascii():
        return _INDEXED.findall(folded)
    return _INDEXED.findall(_SYLLABLES.sub(" ", _UNSPACED.sub(r" \1 ", folded)))


def without_apostrophes(text: str) -> str:
    """The text with "O'Brien" as "OBrien"."""
    return _JOINED.sub(lambda found: found[0].translate(_WITHOUT_APOSTROPHES), text)


def written_otherwise(word: str) -> tuple[str, ...]:
    """How else one may have written a word with or without umlauts: "mueller" for "müller", "muller" for "mueller"."""
    composed = unicodedata.normalize("NFC", word)
    written_out = _MARKED.sub(lambda found: _WRITTEN_OUT[found[0].lower()], composed)
    without = _DIGRAPH.sub(lambda found: found[0][0], composed)
    return tuple(dict.fromkeys(each for each in (written_out, without) if each != composed))


def searchable(*texts: str) -> str:
    """Texts as the full-text index holds them: ``index_words`` finds what it finds here, "obrien" also "O'Brien"."""
    folded = fold_text(" ".join(filter(None, texts)))
    # Few have any, and each letter would be looked at.
    if folded.isascii() and "'" not in folded and "`" not in folded:
        return folded
    joined = map(without_apostrophes, _JOINED.findall(folded))
    # Words only: SQLite takes newer symbols, such as most emoji, for letters.
    return " ".join((folded if folded.isascii() else " ".join(index_words(folded)), *joined))


def name_key(name: str) -> str:
    """The same for "Ångström, Åsa" and "Asa Angstrom"; "" where there is no word in it."""
    return " ".join(sorted(words_of(name)))


def org_key(org: str) -> str:
    """The same for "Globex Ltd." and "GLOBEX"; "" where there is no word in it."""
    words = words_of(org.replace(".", ""))
    return " ".join([word for word in words if word not in _LEGAL_FORMS] or words)


def email_key(address: str) -> str:
    """The form in which two spellings of one mailbox are equal: case and plus-tags do not count."""
    local, at, domain = address.strip().casefold().rpartition("@")
    return f"{local.partition('+')[0]}{at}{domain}" if at else domain
