"""A file of contacts of any format that is known here, read as it was when it was opened and in bounded memory."""

from __future__ import annotations

import io
import os
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from maestro_desktop.core.contacts.columns import Column, is_useful
from maestro_desktop.core.contacts.csv_reader import Look, UnknownColumns, look, read_csv
from maestro_desktop.core.contacts.encoding import find_encoding, seems_binary
from maestro_desktop.core.contacts.jsonfile import read_jsonl
from maestro_desktop.core.contacts.model import Incoming, ReadNumbers, Unusable, as_typed
from maestro_desktop.core.contacts.vcard_reader import read_vcards
from maestro_desktop.wording import Wording

_BLOCK_BYTES = 256 * 1024
_HEAD_BYTES = 64 * 1024
_CARD = re.compile(rb"(?:\A|[\r\n])\s*BEGIN\s*:\s*VCARD\s*[\r\n]", re.IGNORECASE)
_CARD_ENDINGS = (".vcf", ".vcard")
_AGAIN = Wording("Export the contacts again where they are, as vCard (.vcf) or CSV, and import that file.")
_OBJECT = re.compile(rb'\s*(?:\[\s*\]|(?:\[\s*)?\{\s*")')


class UnreadableFile(ValueError):
    """The file is no list of contacts. ``str()`` says what was expected."""


class Format(StrEnum):
    VCARD = "vCard"
    CSV = "CSV"
    JSON = "JSON"


class ContactFile:
    """Made by ``opened``. ``done`` is how far it was read, ``size`` how long it was when it was opened; bytes."""

    def __init__(self, path: Path, file: _AsItWas, encoding: str) -> None:
        self._encoding = encoding
        self.name = path.name
        self.size = file.size
        self._raw = file
        self._file = io.BufferedReader(file, _BLOCK_BYTES)
        head = self._file.read(_HEAD_BYTES).replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xfe\xff")
        self._file.seek(0)
        # Something may stand before the first card; but a row of CSV may quote one.
        is_card = _CARD.search(head) and not _OBJECT.match(head)
        self.format = Format.VCARD if is_card else Format.JSON if _OBJECT.match(head) else Format.CSV
        self._reads = False

    @property
    def done(self) -> int:
        return self._raw.tell() if self._reads else 0

    def look(self) -> Look | None:
        """What a CSV file looks like, None for others. Raises UnreadableFile, OSError."""
        if self.format is not Format.CSV:
            return None
        encoding = self._encoding or find_encoding(self._file)
        if seems_binary(self._file, encoding):
            what = Wording("not a vCard file") if self._is_called_card else Wording("no list of contacts")
            raise UnreadableFile(
                Wording("{name} is {what}: it does not hold text. {again}", name=self.name, what=what, again=_AGAIN)
            )
        try:
            seen = look(self._file, encoding)
        except UnknownColumns as error:
            raise self.unreadable(error) from error
        if self._is_called_card and not is_useful(seen.columns):
            raise UnreadableFile(
                Wording("{name} is not a vCard file: no card begins in it. {again}", name=self.name, again=_AGAIN)
            )
        return seen

    @property
    def _is_called_card(self) -> bool:
        return self.name.lower().endswith(_CARD_ENDINGS)

    def records(
        self, columns: Sequence[Column] | None = None, numbers: ReadNumbers = as_typed
    ) -> Iterator[tuple[int, Incoming | Unusable]]:
        """What each record tells, with its line. ``columns``: what those of a CSV file mean; ``numbers`` may understand
        those of each record.

        Raises UnreadableFile (at once), OSError.
        """
        self._file.seek(0)
        match self.format:
            case Format.VCARD:
                records = read_vcards(self._file, self._encoding, numbers)
            case Format.JSON:
                records = ((line, _with_numbers(told, numbers)) for line, told in read_jsonl(self._file))
            case Format.CSV:
                try:
                    records = read_csv(self._file, columns, self._encoding, numbers)
                except UnknownColumns as error:
                    raise self.unreadable(error) from error
        self._reads = True
        return records

    def unreadable(self, error: UnknownColumns) -> UnreadableFile:
        return UnreadableFile(
            Wording("{name} is neither a vCard file nor a CSV file with a header. {error}", name=self.name, error=error)
        )


def _with_numbers(told: Incoming | Unusable, numbers: ReadNumbers) -> Incoming | Unusable:
    if isinstance(told, Unusable) or not told.contact.phones:
        return told
    return told._replace(contact=replace(told.contact, phones=numbers(told.contact.phones)))


@contextmanager
def opened(path: Path, on_read: Callable[[], None] = lambda: None, encoding: str = "") -> Iterator[ContactFile]:
    """Open a file for one reading. ``on_read`` is called with each block and may raise to stop. ``encoding``: the codec
    of a file that does not say it itself; JSON is always UTF. Raises OSError."""
    with open(path, "rb", buffering=0) as file:
        yield ContactFile(path, _AsItWas(file, on_read), encoding)


class _AsItWas(io.RawIOBase):
    """A file up to where it ended when it was opened: what is appended while we read is not read."""

    def __init__(self, file: io.FileIO, on_read: Callable[[], None]) -> None:
        self.size = file.seek(0, os.SEEK_END)
        file.seek(0)
        self._file = file
        self._on_read = on_read

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        return self._file.seek(offset + (self.size if whence == os.SEEK_END else 0), 1 if whence == os.SEEK_CUR else 0)

    def tell(self) -> int:
        return self._file.tell()

    def readinto(self, buffer: Any) -> int:
        self._on_read()
        left = max(0, self.size - self._file.tell())
        return self._file.readinto(memoryview(buffer).cast("B")[:left]) or 0
