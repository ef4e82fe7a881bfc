"""The examples of a ``derandomize`` test are the same in every run, whichever tests run beside it."""

from __future__ import annotations

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st


def drawn() -> list[tuple[int, str, bytes, float]]:
    examples: list[tuple[int, str, bytes, float]] = []

    @settings(derandomize=True, database=None, max_examples=300)
    @given(st.integers(0, 1_000_000), st.text(), st.binary(), st.floats(allow_nan=False))
    def look(number: int, text: str, data: bytes, fraction: float) -> None:
        examples.append((number, text, data, fraction))

    look()
    return examples


def test_a_module_that_is_imported_changes_no_example(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = drawn()
    source = tmp_path / "app_with_constants.py"
    source.write_text("FOUND = (765_432, 'a peculiar text', b'peculiar bytes', 7654.321)\n")
    spec = spec_from_file_location(source.stem, source)
    assert spec is not None
    module = module_from_spec(spec)
    monkeypatch.setitem(sys.modules, source.stem, module)
    assert drawn() == before
