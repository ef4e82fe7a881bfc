"""Reading vCards (RFC 6350, RFC 2426, vCard 2.1) in the forms that phones and mail programs really write.

The file is read as bytes: lines are folded inside characters, and one file may hold several encodings. A line whose
head is a known property begins that property; every other line goes on with the one before it, or is nonsense.
"""

from __future__ import annotations

import binascii
import codecs
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, islice, pairwise
from typing import Any, BinaryIO, Literal
from urllib.parse import unquote

from maestro_desktop.core.contacts.encoding import FALLBACK, GUESSED
from maestro_desktop.core.contacts.model import (
    LARGEST_PICTURE,
    Address,
    Contact,
    ContactKind,
    Email,
    Handle,
    Incoming,
    Phone,
    Picture,
    ReadNumbers,
    Unusable,
    as_typed,
)
from maestro_desktop.core.contacts.origin import read_id, read_region
from maestro_desktop.wording import Wording

#: Names of the user's own fields that have a vCard property, by that property.
FIELDS = {
    "NICKNAME": "Nickname",
    "ROLE": "Role",
    "TZ": "Time zone",
    "GEO": "Coordinates",
    "LANG": "Language",
    "BDAY": "Birthday",
    "ANNIVERSARY": "Anniversary",
    "X-ANNIVERSARY": "Anniversary",
    "X-EVOLUTION-ANNIVERSARY": "Anniversary",
    "GENDER": "Gender",
    "RELATED": "Related",
    "X-ABRELATEDNAMES": "Related",
    "X-ABDATE": "Date",
    "X-SPOUSE": "Spouse",
    "X-EVOLUTION-SPOUSE": "Spouse",
    "X-MANAGER": "Manager",
    "X-MS-MANAGER": "Manager",
    "X-EVOLUTION-MANAGER": "Manager",
    "X-ASSISTANT": "Assistant",
    "X-MS-ASSISTANT": "Assistant",
    "X-EVOLUTION-ASSISTANT": "Assistant",
}
#: Words of TYPE that say nothing about which number or address it is.
#: Between several values of a part of a name, and between the units of a company, where they are read as one text.
NAMES, UNITS = ", ", "; "
NO_LABELS = frozenset({"pref", "voice", "internet"})
#: Of phones, e-mails, addresses, handles, web pages, tags and own fields each.
MOST_ITEMS = 250
LONGEST_TEXT = 1_000_000

_BLOCK_BYTES = 256 * 1024
_LONGEST_HEAD = 2_000
_LONGEST_LINE = 4 * 1024 * 1024
#: What one property and one card may take in memory; a short line costs more than its bytes.
_PROPERTY_ROOM = 12 * 1024 * 1024
_CARD_ROOM = 32 * 1024 * 1024
_LINE_COST = 64
_DEEPEST_AGENT = 8
#: Of milliseconds since 1970; what has more is none.
_LONGEST_TIME = 15

_FILE_ENDS = Wording("the file ends in the middle of this card")
_NEXT_BEGINS = Wording("another card begins in the middle of this one")
_OUTSIDE = Unusable(Wording("this stands outside any card"))
_EMPTY = Unusable(Wording("the card is empty"))
_GROUP = Unusable(Wording("this is a list of contacts, not a contact"))

_NAME_PARTS = ("family", "given", "additional", "prefix", "suffix")
_FLAGS = {"X-MAESTRO-DO-NOT-CALL": "do_not_call", "X-MAESTRO-PROVISIONAL": "provisional"}
_ONCE = {"FN": "name", "TITLE": "title", "UID": "source_id", "X-MAESTRO-PINNED": "pinned"}
#: Fields whose label says what they are.
_NAMED_BY_LABEL = frozenset({"RELATED", "X-ABRELATEDNAMES", "X-ABDATE"})
_BLANKS = (b" ", b"\t")
#: A line of these is empty: white space, the mark of UTF-8, and the end of a file of DOS.
_NOTHING = b" \t\r\n\v\f\xef\xbb\xbf\x1a"
_QUOTED = "quoted-printable"
_BASE64 = "base64"
_ENCODINGS = {"QUOTED-PRINTABLE": _QUOTED, "BASE64": _BASE64, "B": _BASE64}
#: Says which number this is more than the words that stand beside it.
_TELLING_LABELS = ("fax", "pager", "cell")
#: Codecs that no program writes and that take quadratic time.
_NO_CHARSETS = frozenset({"idna", "punycode"})
#: Housekeeping of the programs that wrote the file.
_NOISE = ("X-AB", "X-APPLE-", "X-ADDRESSBOOKSERVER-", "X-MS-", "X-EVOLUTION-", "X-MOZILLA-", "X-IMAGE", "X-MAESTRO-",
          "X-SHARED-", "X-ANDROID-", "X-PRODID", "X-REV", "X-UID", "X-CLASS", "X-LIC-", "X-PHONETIC-")  # fmt: skip
_IGNORED = ("VERSION", "PRODID", "REV", "SORT-STRING", "SORT-AS", "CLASS", "KEY", "MAILER", "LABEL", "SOUND", "SOURCE",
            "NAME", "PROFILE", "FBURL", "CALURI", "CALADRURI", "CLIENTPIDMAP", "MEMBER", "XML", "BEGIN", "END", "AGENT",
            "CREATED", "LANGUAGE", "X-ABLABEL")  # fmt: skip
_HANDLES = {
    "X-SKYPE": "skype",
    "X-SKYPE-USERNAME": "skype",
    "X-JABBER": "jabber",
    "X-AIM": "aim",
    "X-ICQ": "icq",
    "X-MSN": "msn",
    "X-YAHOO": "yahoo",
    "X-QQ": "qq",
    "X-GOOGLE-TALK": "google-talk",
    "X-GTALK": "google-talk",
    "X-GADUGADU": "gadugadu",
    "X-GROUPWISE": "groupwise",
    "X-SIP": "sip",
    "X-TWITTER": "twitter",
    "X-MATRIX": "matrix",
    "X-WHATSAPP": "whatsapp",
    "X-TELEGRAM": "telegram",
    "X-SIGNAL": "signal",
}
_ESCAPE = re.compile(r"\\([\\,;:nN\"])")
_SEMICOLON = re.compile(r"(?<!\\);")
_COMMA = re.compile(r"(?<!\\),")
_PARAMETERS = re.compile(r'(?:[^;"]|"[^"]*"?)*')
_WHOLE_HEAD = re.compile(rb'((?:[^":]|"[^"]*")*):')
_APPLE_LABEL = re.compile(r"_\$!<(.*)>!\$_", re.DOTALL)
# Android writes a label of the user's own so: TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=C3=A9):1
_ANDROID_LABEL = re.compile(r"X-CUSTOM\((?:.*,)?(.*)\)", re.IGNORECASE)
_SIGNATURES = ((b"\xff\xd8", "image/jpeg"), (b"\x89PNG", "image/png"), (b"GIF8", "image/gif"), (b"BM", "image/bmp"))


def read_vcards(
    file: BinaryIO, encoding: str = "", numbers: ReadNumbers = as_typed
) -> Iterator[tuple[int, Incoming | Unusable]]:
    """What each card of a file tells, with the line (from 1) of its BEGIN. Never raises for what the file holds.

    Numbers stay as they were typed, unless ``numbers`` understands them. A card without END, which may be cut off
    anywhere, is no contact. The card of an AGENT inside another is left out. ``encoding`` is that of values which say
    none and are no UTF-8; without it they are read as ``FALLBACK``, with a doubt. One card takes at most some 100 MB of
    memory, whatever the file holds.
    """
    card: _Card | None = None
    open_ended, told = False, False
    for number, line in enumerate(_lines(file), 1):
        name, colon, value = line.partition(b":")
        head = _head(name) if colon and len(name) <= _LONGEST_HEAD else None
        if head is not None and not open_ended and not head.mark and card is not None and card.room > 0:
            card.room -= len(line) + _LINE_COST
            card.properties.append((head, value))
            open_ended = line[-1:] == b"="
            continue
        mark = head.mark if head else ""
        if mark == "BEGIN" and _is_vcard(value):
            if card and card.awaits_agent:
                card = card.agent(number)
            else:
                if card:
                    yield card.outermost.cut_off(_NEXT_BEGINS)
                card, told = _Card(number, encoding=encoding, numbers=numbers), False
        elif mark == "END" and card and _is_vcard(value):
            if card.outer:
                card = card.outer
                card.agent_ended = len(card.properties)
            else:
                yield card.began, card.read()
                card = None
        elif card:
            card.take(line, head, value, open_ended)
            if mark == "AGENT" and card.awaits_agent and value.strip():
                card = card.agent(number)
        elif not told and line.strip(_NOTHING):
            yield number, _OUTSIDE
            told = True
        open_ended = line[-1:] == b"="
    if card:
        yield card.outermost.cut_off(_FILE_ENDS)


def _is_vcard(value: bytes) -> bool:
    return value.strip().upper() == b"VCARD"


def _lines(file: BinaryIO) -> Iterator[bytes]:
    """The lines of a file without their ends (CRLF, LF or CR). The middle of a very long one is dropped."""
    held: list[bytes] = []
    size, half = 0, b""
    for block in _blocks(file):
        block = half + block
        # A CR at the very end may be half of a CRLF.
        half = block[-1:] if block.endswith(b"\r") else b""
        block = block.removesuffix(half)
        end = max(block.rfind(b"\n"), block.rfind(b"\r")) + 1
        if end:
            yield from b"".join((*held, block[:end])).splitlines()
            held, size = [], 0
        if size < _LONGEST_LINE:
            held.append(block[end:])
            size += len(held[-1])
    yield from b"".join((*held, half)).splitlines()


def _blocks(file: BinaryIO) -> Iterator[bytes]:
    """The file as UTF-8, or as what it is if it isn't UTF-16; without NULs."""
    first = file.read(_BLOCK_BYTES)
    blocks: Iterable[bytes] = chain((first,), iter(lambda: file.read(_BLOCK_BYTES), b""))
    encoding = _utf_16(first)
    if encoding:
        decoder = codecs.getincrementaldecoder(encoding)("replace")
        blocks = (decoder.decode(block).encode("utf-8", "replace") for block in blocks)
    for block in blocks:
        yield block.replace(b"\0", b"")


def _utf_16(start: bytes) -> str:
    """The name of the codec if a file that starts so is UTF-16, with a byte order mark or without; else ""."""
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    return {b"B\0E\0": "utf-16-le", b"\0B\0E": "utf-16-be"}.get(start[:4].upper(), "")


# -- one property -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Head:
    """What stands before the colon. ``read`` puts the value into a draft (None: the property is of no interest);
    ``mark`` is set for properties that say something about the lines around them; ``plain``: the value is text as it
    stands; ``parameters`` are as written, by upper-case name."""

    name: str
    group: str
    mark: str
    label: str
    preferred: bool
    encoding: str
    charset: str
    plain: bool
    parameters: dict[str, str]
    read: Callable[[_Draft, _Head, str], None] | None

    @property
    def service(self) -> str:
        told = self.parameters
        return (told.get("X-SERVICE-TYPE") or told.get("SERVICE-TYPE") or "").strip().lower()


@lru_cache(1_024)
def _head(text: bytes) -> _Head | None:
    """None: no property that we know begins so, or the head goes on after this (the colon stood in quotes).

    The heads of a file are few, so that each is taken apart once.
    """
    if text.startswith(_BLANKS) or text.count(b'"') % 2:
        return None
    told, *rest = _PARAMETERS.findall(text.decode("utf-8", "replace").lstrip("\ufeff"))
    group, _, name = told.rpartition(".")
    name = name.strip().upper()
    if name not in _READERS and not name.startswith("X-"):
        return None
    words: list[str] = []
    parameters: dict[str, str] = {}
    for each in filter(None, rest):
        key, equals, content = each.partition("=")
        content = content.replace('"', "").strip()
        key = key.strip().upper()
        if custom := _ANDROID_LABEL.fullmatch(each):
            words.append(binascii.a2b_qp(custom[1].encode()).decode("utf-8", "replace").replace("\0", ""))
        elif not equals and key in _ENCODINGS:
            # vCard 2.1 writes the bare value: TEL;CELL:...
            parameters["ENCODING"] = key
        elif not equals or key == "TYPE":
            words.extend(filter(None, (word.strip().lower() for word in (content or key).split(","))))
        else:
            parameters.setdefault(key, content)
    if words:
        parameters["TYPE"] = ",".join(words)
    labels = [word.removeprefix("x-") for word in words if word not in NO_LABELS]
    charset = parameters.get("CHARSET", "").lower()
    charset = "" if charset in ("utf-8", "utf8") else charset
    encoding = _ENCODINGS.get(parameters.get("ENCODING", "").upper(), "")
    return _Head(
        name=name,
        group=group.strip().upper(),
        mark=name if name in ("BEGIN", "END", "AGENT", "X-ABLABEL") else "",
        label=next((word for word in _TELLING_LABELS if word in labels), labels[0] if labels else ""),
        preferred="pref" in words or parameters.get("PREF") == "1",
        encoding=encoding,
        charset=charset,
        plain=encoding != _QUOTED and not charset,
        parameters=parameters,
        read=_READERS.get(name, None if name.startswith(_NOISE) else _read_unknown),
    )


def _decoded(head: _Head, lines: list[bytes], guess: Callable[[bytes], str]) -> str:
    """The value of a property that stands on several lines, or not as plain UTF-8."""
    data, quoted = _joined(head, lines)
    if quoted:
        data = binascii.a2b_qp(data)
    text = _text(data, head.charset, guess)
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


def _joined(head: _Head, lines: list[bytes]) -> tuple[bytes, bool]:
    """The lines of a value as one, and whether it is quoted-printable.

    After a soft break each line is taken as it stands; only if all of them are indented, a program folded them too
    and the indent is not text. Elsewhere an indent is always a fold (RFC 6350, 3.2).
    """
    if len(lines) == 1 and head.encoding != _QUOTED:
        return lines[0], False
    broken = [(before[-1:] == b"=", line[:1] in _BLANKS) for before, line in pairwise(lines)]
    quoted = head.encoding == _QUOTED or (not head.encoding and any(soft and not fold for soft, fold in broken))
    if not quoted:
        line_break = b"\\n" if head.name == "NOTE" else b""
        more = (line[1:] if fold else line_break + line for line, (_, fold) in zip(lines[1:], broken, strict=True))
        return b"".join(chain(lines[:1], more)), False
    all_folded = all(fold for soft, fold in broken if soft)
    more = (
        line[1:] if fold and (all_folded or not soft) else line
        for line, (soft, fold) in zip(lines[1:], broken, strict=True)
    )
    return b"".join(line.removesuffix(b"=") for line in chain(lines[:1], more)), True


def _text(data: bytes, charset: str, guess: Callable[[bytes], str]) -> str:
    if charset and charset not in _NO_CHARSETS:
        try:
            return data.decode(charset)
        except (LookupError, ValueError, Warning):
            pass
    try:
        return data.decode()
    except UnicodeDecodeError:
        return guess(data)


def _plain(text: str) -> str:
    """A text value without its escapes (RFC 6350, 3.4)."""
    if "\\" in text:
        text = _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], text)
    return text.strip()


def _parts(text: str, separator: Literal[";", ","] = ";") -> list[str]:
    if "\\" not in text:
        return list(map(str.strip, text.split(separator)))
    # A value holds no NUL: it stands for the escaped backslash, which doesn't escape the separator after it.
    parts = (_SEMICOLON if separator == ";" else _COMMA).split(text.replace("\\\\", "\0"))
    return [_plain(part).replace("\0", "\\") for part in parts]


def _several(text: str) -> str:
    """One of the parts between semicolons, which may hold several values (RFC 6350, 6.2.2). A NUL
    stands for an escaped backslash."""
    return NAMES.join(filter(None, _parts(text.replace("\0", "\\\\"), ",")))


# -- one card ---------------------------------------------------------------------------------------------------------


class _Card:
    """The lines of a card while it is read: each property as (head, value), or as (None, line) where the head goes on
    in the next line. ``more`` holds the further lines of a property by its place; ``room`` is how many bytes the card
    may still take; ``outer`` is the card whose AGENT this one is."""

    __slots__ = ("_grown", "_nonsense", "agent_at", "agent_ended", "began", "encoding", "guessed", "labelled",
                 "more", "numbers", "outer", "properties", "room")  # fmt: skip

    def __init__(
        self, began: int, outer: _Card | None = None, encoding: str = "", numbers: ReadNumbers = as_typed
    ) -> None:
        self.began = began
        self.encoding = encoding
        self.numbers = numbers
        self.guessed = False
        self.outer = outer
        self.room = 0 if outer else _CARD_ROOM
        self.properties: list[tuple[_Head | None, bytes]] = []
        self.more: dict[int, list[bytes]] = {}
        self.labelled = False
        #: How many properties stood before the AGENT, and before the end of its card.
        self.agent_at = self.agent_ended = -1
        self._grown = self._nonsense = 0

    @property
    def outermost(self) -> _Card:
        card = self
        while card.outer:
            card = card.outer
        return card

    @property
    def awaits_agent(self) -> bool:
        """Whether a BEGIN that comes now is the card of an AGENT inside this one."""
        return self.agent_at == len(self.properties)

    def agent(self, number: int) -> _Card:
        self.agent_at = -1
        return _Card(number, self, self.encoding)

    def cut_off(self, why: str) -> tuple[int, Incoming | Unusable]:
        """What it is without an END. Where an AGENT had the last word, the END that it took was this card's own."""
        told = self.read()
        if self.agent_ended == len(self.properties):
            return self.began, told
        return self.began, Unusable(why, told.contact.display_name if isinstance(told, Incoming) else "")

    def take(self, line: bytes, head: _Head | None, value: bytes, open_ended: bool) -> None:
        """A line that may go on with the property before it; ``open_ended``: the line before ended in ``=``."""
        if head and head.mark == "AGENT":
            inside = value.strip().upper()
            deep = sum(1 for _ in self._around()) >= _DEEPEST_AGENT
            self.agent_at = len(self.properties) if inside in (b"", b"BEGIN:VCARD") and not deep else -1
            return
        if self.room <= 0 or (not line.strip(b"\r\n") and not self.properties):
            return
        if self.properties and self._continues(line, head, open_ended):
            self._continue(line)
        elif head is None and not self._begins(line):
            self._nonsense += bool(line.strip())
        else:
            self.room -= len(line) + _LINE_COST
            self.labelled = self.labelled or (head is not None and head.mark == "X-ABLABEL")
            self.properties.append((head, value if head else line))

    def _around(self) -> Iterator[_Card]:
        card: _Card | None = self
        while card:
            yield card
            card = card.outer

    def _continues(self, line: bytes, head: _Head | None, open_ended: bool) -> bool:
        if line[:1] in _BLANKS:
            return True
        before = self.properties[-1][0]
        if before is None:
            return False
        if head or self._begins(line):
            return open_ended and before.encoding == _QUOTED and not self._breaks(line, head)
        if before.encoding == _BASE64:
            return b":" not in line
        return open_ended or before.encoding == _QUOTED or before.name == "NOTE"

    def _breaks(self, line: bytes, head: _Head | None) -> bool:
        """Whether a property begins after a soft break that nothing follows. Such a break may stand anywhere in a text,
        most often after a line of it, where the next one says "Tel: 1" as people write it."""
        at = len(self.properties) - 1
        last = self.more[at][-1] if at in self.more else self.properties[at][1]
        name, _, value = line.partition(b":")
        is_known = head is not None and head.name in _READERS and head.name.encode() in name
        return is_known and not value[:1].isspace() and not last.upper().endswith((b"=0A=", b"=0D="))

    def _begins(self, line: bytes) -> bool:
        """Whether a head that goes on in the next line begins here."""
        name, semicolon, _ = line[:_LONGEST_HEAD].partition(b";")
        return bool(semicolon) and b":" not in name and _head(name) is not None

    def _continue(self, line: bytes) -> None:
        at = len(self.properties) - 1
        if at not in self.more:
            self.more[at], self._grown = [], 0
        cost = len(line) + _LINE_COST
        self._grown += cost
        if self._grown <= _PROPERTY_ROOM:
            self.room -= cost
            self.more[at].append(line)

    def read(self) -> Incoming | Unusable:
        """What the card tells."""
        if not self.properties:
            return _EMPTY
        draft = _Draft()
        told: Iterable[tuple[_Head, str]] = self._told()
        if self.labelled:
            # A label stands after what it labels.
            told = list(told)
            draft.labels = {head.group: _label(_plain(text)) for head, text in told if head.mark == "X-ABLABEL"}
        for head, text in told:
            if len(text) > LONGEST_TEXT and head.read is not _read_picture:
                text = text[:LONGEST_TEXT]
                draft.doubts.append(
                    Wording(
                        "{name} is longer than {longest_text} characters and was cut there.",
                        name=head.name,
                        longest_text=LONGEST_TEXT,
                    )
                )
            if head.read:
                head.read(draft, head, text)
        if self.guessed:
            draft.doubts.append(GUESSED)
        if self._nonsense:
            draft.doubts.append(
                Wording("Lines that are no property of a card were left out: {nonsense}.", nonsense=self._nonsense)
            )
        if self.agent_ended >= 0:
            draft.doubts.append(Wording("The card of an agent inside this one was left out."))
        if self.room <= 0:
            draft.doubts.append(Wording("The card is too large: what stands after its first 32 MiB was left out."))
        return draft.finish(self.numbers)

    def _guess(self, data: bytes) -> str:
        """A text that is no UTF-8 and does not say what it is."""
        self.guessed = self.guessed or not self.encoding
        return data.decode(self.encoding or FALLBACK, "replace")

    def _told(self) -> Iterator[tuple[_Head, str]]:
        """Each property with its value as text."""
        more = self.more
        for at, (head, value) in enumerate(self.properties):
            if head is not None and head.read is None and not head.mark:
                # Letters of what is left out need not be guessed.
                continue
            if head is not None and head.plain and not (more and at in more):
                try:
                    yield head, value.decode()
                except UnicodeDecodeError:
                    yield head, self._guess(value)
            else:
                lines = [value, *more.get(at, ())]
                whole, lines = (head, lines) if head else _resolved(lines)
                if whole:
                    yield whole, _decoded(whole, lines, self._guess)
                else:
                    self._nonsense += 1


def _resolved(lines: list[bytes]) -> tuple[_Head | None, list[bytes]]:
    """A property whose head stood on several lines, or held a colon in quotes; None if it is no property."""
    line = b"".join(chain(lines[:1], (each[1:] for each in lines[1:])))
    if found := _WHOLE_HEAD.match(line, 0, _LONGEST_HEAD + 1):
        return _head(found[1]), [line[found.end() :]]
    name, colon, value = line.partition(b":")
    return _head(name.replace(b'"', b"")) if colon and len(name) <= _LONGEST_HEAD else None, [value]


def _label(text: str) -> str:
    """A label of Apple's own is one of their words in brackets; any other is the user's."""
    found = _APPLE_LABEL.fullmatch(text)
    return found[1].lower() if found else text


class _Draft:
    """What was read of a card so far: ``told`` by the names of Contact's fields, ``lists`` by these names too, each
    item under what makes it the same as another."""

    __slots__ = ("doubts", "kind", "labels", "lists", "notes", "phonetic", "picture", "told")

    def __init__(self) -> None:
        self.told: dict[str, Any] = {"source": "vcard"}
        self.lists: dict[str, dict[Any, Any]] = {}
        self.kind = ""
        self.notes: list[str] = []
        self.phonetic: list[str] = []
        self.picture: Picture | None = None
        self.labels: dict[str, str] = {}
        self.doubts: list[str] = []

    def add(self, field: str, key: Any, item: Any) -> None:
        """Puts an item into a list, if nothing with the same key is there."""
        items = self.lists.get(field)
        if items is None:
            self.lists[field] = {key: item}
        else:
            items.setdefault(key, item)

    def label(self, head: _Head) -> str:
        return self.labels.get(head.group, "") or head.label

    def finish(self, numbers: ReadNumbers) -> Incoming | Unusable:
        told, kind = self.told, self.kind
        if kind == "group" and "phones" not in self.lists and "emails" not in self.lists:
            return _GROUP
        org = told.get("org")
        if kind == "org" or (
            not kind and org and told.get("name", org) == org and not told.keys() & {"given", "family"}
        ):
            told["kind"] = ContactKind.COMPANY
        for field, items in self.lists.items():
            if len(items) > MOST_ITEMS:
                self.doubts.append(
                    Wording(
                        "The card has {n} {field}: only the first {most_items} were taken.",
                        n=len(items),
                        field=field,
                        most_items=MOST_ITEMS,
                    )
                )
            told[field] = tuple(islice(items.values(), MOST_ITEMS))
        if "phones" in told:
            told["phones"] = numbers(told["phones"])
        if "source_id" in told:
            told["source"], told["source_id"] = read_id(told["source_id"], told["source"])
        if self.notes:
            told["notes"] = "\n".join(self.notes)
        if self.phonetic:
            told["phonetic"] = " ".join(self.phonetic)
        if self.picture:
            told["picture"] = self.picture.id
        doubts = tuple(dict.fromkeys(self.doubts)) if self.doubts else ()
        return Incoming(Contact(**told), self.picture, doubts)


# -- what each property means -----------------------------------------------------------------------------------------


def _read_once(draft: _Draft, head: _Head, text: str) -> None:
    """A second value that differs is kept among the fields."""
    value = _plain(text)
    if value and draft.told.setdefault(_ONCE[head.name], value) != value:
        _add_field(draft, head.name.capitalize(), value)


def _add_field(draft: _Draft, name: str, value: str) -> None:
    draft.add("fields", (name, value), (name, value))


def _read_kind(draft: _Draft, head: _Head, text: str) -> None:
    draft.kind = _plain(text).lower()


def _read_apple_kind(draft: _Draft, head: _Head, text: str) -> None:
    if _plain(text).upper() == "COMPANY":
        draft.kind = "org"


def _read_flag(draft: _Draft, head: _Head, text: str) -> None:
    draft.told[_FLAGS[head.name]] = _plain(text).upper() in ("TRUE", "1", "YES")


def _read_changed(draft: _Draft, head: _Head, text: str) -> None:
    if (told := text.strip()).isascii() and told.isdigit() and len(told) <= _LONGEST_TIME:
        draft.told["changed_at"] = int(told)


def _read_names(draft: _Draft, head: _Head, text: str) -> None:
    parts = map(_several, _SEMICOLON.split(text.replace("\\\\", "\0"))) if "," in text else _parts(text)
    for field, part in zip(_NAME_PARTS, parts, strict=False):
        if part:
            draft.told.setdefault(field, part)


def _read_org(draft: _Draft, head: _Head, text: str) -> None:
    org, *units = _parts(text)
    department = UNITS.join(filter(None, units)) if units else ""
    if "org" in draft.told or "department" in draft.told:
        if also := ", ".join(filter(None, (org, department))):
            _add_field(draft, "Organisation", also)
        return
    if org:
        draft.told["org"] = org
    if department:
        draft.told["department"] = department


def _read_phone(draft: _Draft, head: _Head, text: str) -> None:
    raw, ext = _plain(text), ""
    if ":" in raw and raw[:4].lower() == "tel:" and head.parameters.get("VALUE", "").lower() != "text":
        raw, ext = _of_link(raw)
    if raw:
        label = draft.label(head) if head.group else head.label
        region = read_region(head.parameters.get("X-MAESTRO-COUNTRY", ""))
        draft.add("phones", raw, Phone(raw, "", ext, label, region, head.preferred))


def _of_link(link: str) -> tuple[str, str]:
    """The number of a tel: URI (RFC 3966) as people type it, and its extension. One that means something only in its
    context stays the URI that it is."""
    number, *parameters = _unquoted(link[4:]).split(";")
    told = {key.strip().lower(): value.strip() for key, _, value in (each.partition("=") for each in parameters)}
    number, ext = number.strip(), told.get("ext", "")
    if "phone-context" in told:
        return link, ext
    return (f"{number} ext. {ext}" if number and ext else number), ext


def _unquoted(text: str) -> str:
    """A part of a URI without its percent escapes."""
    return unquote(text).replace("\0", "").strip() if "%" in text else text.strip()


def _read_email(draft: _Draft, head: _Head, text: str) -> None:
    address = _plain(text)
    if ":" in address and address[:7].lower() == "mailto:" and head.parameters.get("VALUE", "").lower() != "text":
        address = _unquoted(address[7:])
    if address:
        draft.add("emails", address, Email(address, draft.label(head) if head.group else head.label))


def _read_address(draft: _Draft, head: _Head, text: str) -> None:
    po_box, extended, street, locality, region, postcode, country, *_ = *_parts(text), "", "", "", "", "", "", ""
    if po_box or extended or street or locality or region or postcode or country:
        address = Address(street, locality, region, postcode, country, po_box, extended, draft.label(head))
        draft.add("addresses", address, address)


def _read_url(draft: _Draft, head: _Head, text: str) -> None:
    if url := _plain(text):
        draft.add("urls", url, url)


def _read_note(draft: _Draft, head: _Head, text: str) -> None:
    if note := _plain(text):
        draft.notes.append(note)


def _read_tags(draft: _Draft, head: _Head, text: str) -> None:
    for tag in filter(None, _parts(text, ",")):
        draft.add("tags", tag, tag)


def _read_phonetic(draft: _Draft, head: _Head, text: str) -> None:
    if name := _plain(text):
        draft.phonetic.append(name)


def _add_handle(draft: _Draft, service: str, name: str, label: str) -> None:
    if name:
        handle = Handle(service, name, label)
        draft.add("handles", handle, handle)


def _read_handle(draft: _Draft, head: _Head, text: str) -> None:
    """IMPP (RFC 4770) holds a URI whose scheme is the service, unless a parameter names that."""
    scheme, colon, name = _plain(text).partition(":")
    service = head.service or (scheme.lower() if colon else "")
    _add_handle(draft, service, _unquoted(name if colon else scheme), draft.label(head))


def _read_x_handle(draft: _Draft, head: _Head, text: str) -> None:
    _add_handle(draft, _HANDLES[head.name], _plain(text), draft.label(head))


def _read_own_handle(draft: _Draft, head: _Head, text: str) -> None:
    service, name, *_ = *_parts(text), ""
    _add_handle(draft, service, name, draft.label(head))


def _read_profile(draft: _Draft, head: _Head, text: str) -> None:
    """Apple names the service in TYPE, RFC 9554 in SERVICE-TYPE; the user's name there is a parameter, or the page."""
    name = head.parameters.get("X-USER") or head.parameters.get("USERNAME") or _plain(text)
    _add_handle(draft, head.service or draft.label(head), name, "")


def _read_field(draft: _Draft, head: _Head, text: str) -> None:
    value = _plain(text)
    # Apple writes a birthday without a year with one that stands for none.
    if (year := head.parameters.get("X-APPLE-OMIT-YEAR")) and value.startswith(year):
        value = f"--{value[len(year) :].lstrip('-')}"
    if value:
        label = draft.label(head) if head.name in _NAMED_BY_LABEL else ""
        _add_field(draft, label.capitalize() or FIELDS[head.name], value)


def _read_nicknames(draft: _Draft, head: _Head, text: str) -> None:
    for name in filter(None, _parts(text, ",")):
        _add_field(draft, FIELDS[head.name], name)


def _read_own_field(draft: _Draft, head: _Head, text: str) -> None:
    name, value, *_ = *_parts(text), ""
    if value:
        _add_field(draft, name, value)


def _read_unknown(draft: _Draft, head: _Head, text: str) -> None:
    if value := _plain(text):
        _add_field(draft, draft.labels.get(head.group) or head.name, value)


def _read_android(draft: _Draft, head: _Head, text: str) -> None:
    """Android: vnd.android.cursor.item/nickname;Ada;1;;; with the value first and its type after it."""
    kind, value, *_ = *_parts(text), ""
    if value:
        _add_field(draft, kind.rpartition("/")[2].replace("_", " ").capitalize(), value)


def _read_picture(draft: _Draft, head: _Head, text: str) -> None:
    """Inline in base64 (2.1, 3.0) or as a data: URI (4.0, RFC 2397); the first one is taken."""
    if draft.picture or not text.strip():
        return
    start = text[:200].lstrip().lower()
    media_type = head.parameters.get("MEDIATYPE", "") or head.parameters.get("TYPE", "").partition(",")[0]
    if start.startswith("data:"):
        told, _, text = text.partition(",")
        # The comma is none between values, but some escape it.
        told = told.rstrip("\\")
        media_type = told.lstrip()[5:].partition(";")[0]
        if not told.lower().endswith(";base64"):
            draft.doubts.append(Wording("The picture is in a form that is not known here and was left out."))
            return
    elif not head.encoding and ":" in start:
        draft.doubts.append(Wording("The picture stands elsewhere, was not fetched and so was left out."))
        return
    if len(text) > LARGEST_PICTURE * 3 // 2:
        data = None
    else:
        try:
            data = binascii.a2b_base64(text.rstrip("= \t") + "==")
        except ValueError:
            draft.doubts.append(Wording("The picture is damaged and was left out."))
            return
    if data is None or len(data) > LARGEST_PICTURE:
        draft.doubts.append(Wording("The picture is larger than 2 MiB and was left out."))
    elif data:
        draft.picture = Picture(_media_type(media_type.strip().lower(), data), data)


def _media_type(told: str, data: bytes) -> str:
    if told and told != "unknown":
        return told if "/" in told else f"image/{told.replace('jpg', 'jpeg')}"
    return next((kind for start, kind in _SIGNATURES if data.startswith(start)), "application/octet-stream")


_READERS: dict[str, Callable[[_Draft, _Head, str], None] | None] = {
    **dict.fromkeys(_IGNORED),
    **dict.fromkeys(FIELDS, _read_field),
    "NICKNAME": _read_nicknames,
    **dict.fromkeys(_HANDLES, _read_x_handle),
    **dict.fromkeys(_ONCE, _read_once),
    **dict.fromkeys(
        ("X-PHONETIC-FIRST-NAME", "X-PHONETIC-MIDDLE-NAME", "X-PHONETIC-LAST-NAME", "X-PHONETIC-ORG"), _read_phonetic
    ),
    **dict.fromkeys(("SOCIALPROFILE", "X-SOCIALPROFILE"), _read_profile),
    **dict.fromkeys(("PHOTO", "LOGO"), _read_picture),
    **dict.fromkeys(("KIND", "X-ADDRESSBOOKSERVER-KIND"), _read_kind),
    "X-ABSHOWAS": _read_apple_kind,
    "N": _read_names,
    "ORG": _read_org,
    "TEL": _read_phone,
    "X-MS-TEL": _read_phone,
    "EMAIL": _read_email,
    "ADR": _read_address,
    "URL": _read_url,
    "NOTE": _read_note,
    "CATEGORIES": _read_tags,
    "IMPP": _read_handle,
    **dict.fromkeys(_FLAGS, _read_flag),
    "X-MAESTRO-CHANGED": _read_changed,
    "X-MAESTRO-HANDLE": _read_own_handle,
    "X-MAESTRO-FIELD": _read_own_field,
    "X-ANDROID-CUSTOM": _read_android,
}
