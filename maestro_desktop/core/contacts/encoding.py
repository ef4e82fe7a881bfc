"""Text out of files of unknown encoding, in bounded memory."""

from __future__ import annotations

import codecs
import io
import os
from collections.abc import Iterator
from typing import Any, BinaryIO, TextIO

_CHUNK_BYTES = 64 * 1024
_HEAD_BYTES = 4 * 1024
#: What Windows programs of the West write: taken where nothing says what it is.
FALLBACK = "cp1252"
#: What to say then.
GUESSED = (
    "The file does not say how its letters are written: they were read as Western European (Windows-1252). If names"
    " look wrong, choose another way to read them (on the command line: --encoding)."
)
#: A line of more characters is cut there.
LONGEST_LINE = 512 * 1024
#: What stands in text too: its white space, the end of a file of DOS, and the NULs that some programs leave.
_TEXT_CONTROLS = frozenset("\t\n\v\f\r\x1a\0")


class _AsFarAs(io.RawIOBase):
    """A file up to a byte: what is appended while we read is not read. Closing it leaves the file open."""

    def __init__(self, file: BinaryIO, end: int) -> None:
        self._file = file
        self._left = end

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        view = memoryview(buffer).cast("B")
        data = self._file.read(min(len(view), self._left))
        self._left -= len(data)
        view[: len(data)] = data
        return len(data)


def find_encoding(file: BinaryIO) -> str:
    """The name of a codec for the whole file: "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be" or "cp1252".

    A byte order mark decides; then NULs at every other byte (UTF-16 without a mark), then whether all of it is valid
    UTF-8; else it is what Windows programs of the West write. Raises OSError where the file can't be read or sought.
    """
    source = _from_start(file)
    chunk = source.read(_CHUNK_BYTES)
    if chunk.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if not chunk.startswith(codecs.BOM_UTF8) and (encoding := _utf16_without_mark(chunk[:_HEAD_BYTES])):
        return encoding
    decoder = codecs.getincrementaldecoder("utf-8")()
    letters = size = 0
    try:
        while chunk:
            letters += len(decoder.decode(chunk))
            size += len(chunk)
            chunk = source.read(_CHUNK_BYTES)
    except UnicodeDecodeError:
        return FALLBACK
    # A letter cut off by the end of the file is no reason to misread all others, where there are any.
    cut_off = len(decoder.getstate()[0])
    return FALLBACK if cut_off and letters == size - cut_off else "utf-8-sig"


def known_encoding(name: str) -> str:
    """The name of a codec for text, as Python has it; "" if there is none of this name."""
    try:
        codec = codecs.lookup(name.strip())
        "".encode(codec.name)
        b"a".decode(codec.name, "replace")
    except (LookupError, ValueError):
        return ""
    return codec.name


def _utf16_without_mark(head: bytes) -> str:
    """Spaces, digits and delimiters have one NUL byte each in UTF-16, in any language."""
    pairs = len(head) // 2
    high, low = head[0 : 2 * pairs : 2].count(0), head[1 : 2 * pairs : 2].count(0)
    if low * 5 > pairs and high * 10 < low:
        return "utf-16-le"
    if high * 5 > pairs and low * 10 < high:
        return "utf-16-be"
    return ""


def open_text(file: BinaryIO, encoding: str = "") -> TextIO:
    """The text of a file from its start to where it ends now, with line ends as they are (``newline=""``).

    What is no text in ``encoding`` (the one found, if not given) comes as U+FFFD. The file is left open.
    Raises OSError.
    """
    encoding = encoding or find_encoding(file)
    return io.TextIOWrapper(_from_start(file), encoding=encoding, errors="replace", newline="")


def seems_binary(file: BinaryIO, encoding: str) -> bool:
    """Whether the start of a file, read in this encoding, is no text: in a picture or an archive every tenth character
    is a control character, in text hardly one is. Raises OSError."""
    head = open_text(file, encoding).read(_HEAD_BYTES)
    strange = sum(char < " " and char not in _TEXT_CONTROLS for char in head)
    return strange * 50 > len(head)


def _from_start(file: BinaryIO) -> io.BufferedReader:
    end = file.seek(0, os.SEEK_END)
    file.seek(0)
    return io.BufferedReader(_AsFarAs(file, end), _CHUNK_BYTES)


def read_lines(text: TextIO, longest: int = LONGEST_LINE) -> Iterator[str]:
    """The lines of a text with their ends (LF, CRLF, CR), without NULs. Of one that is longer than ``longest``
    only the start and the end come, which together are longer than that."""
    rest = ""
    while chunk := text.read(_CHUNK_BYTES):
        # Not str.splitlines: it also splits at form feeds and the like.
        lines = list(io.StringIO(rest + chunk.replace("\0", ""), newline="")) or [""]
        # The last may go on, and a CR at the end may be half of a CRLF.
        rest = lines.pop()
        yield from lines
        if len(rest) > longest:
            rest = rest[:longest] + rest[-1]
    if rest:
        yield rest
