from __future__ import annotations

import io
from typing import BinaryIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maestro_desktop.core.contacts.encoding import LONGEST_LINE, find_encoding, open_text, read_lines, seems_binary
from tests.core.desk import bounded

TEXT = "name,city\r\nZoë Größ,Łódź\r\nИван,Москва\r\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode_in_any_encoding(encoding: str) -> None:
    assert open_text(io.BytesIO(TEXT.encode(encoding))).read() == TEXT


def test_utf_16_big_endian_with_a_mark() -> None:
    assert open_text(io.BytesIO(("\ufeff" + TEXT).encode("utf-16-be"))).read() == TEXT


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        (b"", "utf-8-sig"),
        (b"plain", "utf-8-sig"),
        ("Zoë".encode("cp1252"), "cp1252"),
        (b"x" * 300_000 + "ë".encode("cp1252"), "cp1252"),
        (b"x" * 65_535 + "ë€".encode(), "utf-8-sig"),
        ("Zoë, cut off: ë".encode()[:-1], "utf-8-sig"),
        (b"\0\0\0", "utf-8-sig"),
        (b"one \0 of them", "utf-8-sig"),
    ],
)
def test_what_encoding_a_file_has(content: bytes, encoding: str) -> None:
    assert find_encoding(io.BytesIO(content)) == encoding


def test_what_is_no_text_is_replaced_and_the_file_stays_open() -> None:
    file = io.BytesIO("Zo\x81".encode("latin-1"))
    text = open_text(file)
    assert text.read() == "Zo\ufffd"
    del text
    assert not file.closed


class Growing(io.BytesIO):
    """Somebody appends a line whenever we read."""

    def read(self, size: int | None = -1, /) -> bytes:
        data = super().read(size)
        here = self.tell()
        self.seek(0, io.SEEK_END)
        self.write(b"more\n" * 10_000)
        self.seek(here)
        return data


def test_a_file_that_grows_is_read_as_far_as_it_went() -> None:
    file: BinaryIO = Growing(b"a\nb\n")
    assert find_encoding(file) == "utf-8-sig"
    assert list(read_lines(open_text(Growing(b"a\nb\n"), "utf-8"))) == ["a\n", "b\n"]


@bounded
@given(st.text(st.sampled_from("ab\r\n\x0b\x0c\x1c\x85\u2028"), max_size=40), st.integers(0, 3))
def test_lines_end_as_files_have_it(text: str, shift: int) -> None:
    padding = "x" * (64 * 1024 - shift)
    lines = list(read_lines(io.StringIO(padding + text, newline="")))
    assert lines == list(io.StringIO(padding + text, newline=""))


def test_a_line_that_is_too_long_is_cut() -> None:
    for end in ("\n", "\r", "\r\n", ""):
        text = io.StringIO("a\n" + "x" * 3_000_000 + end + "b", newline="")
        first, long, *rest = read_lines(text)
        assert first == "a\n"
        assert LONGEST_LINE < len(long) < LONGEST_LINE + 200_000
        assert rest == (["b"] if end else [])


def test_nuls_are_left_out() -> None:
    assert list(read_lines(io.StringIO("\0" * 200_000 + "a\0b\n", newline=""))) == ["ab\n"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "cp1252"])
def test_text_is_not_taken_for_binary(encoding: str) -> None:
    text = "name;phone\r\nJörg;+49 30 1\v2\r\n" if encoding == "cp1252" else "имя;電話\r\nАда;1\r\n"
    file = io.BytesIO(text.encode(encoding) + b"\x1a" * (encoding == "cp1252"))
    assert not seems_binary(file, find_encoding(file))
    picture = io.BytesIO(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    assert seems_binary(picture, find_encoding(picture))
