"""Names by the first digits of a number: places and carriers, from the library's own tables, a slice at a time.

The library's geocoder and carrier modules load their whole tables: 300 ms and more than 100 MB at every desk
(measured). The tables are files whose keys follow each other, so a number needs one or two of them.
"""

from __future__ import annotations

import importlib.util
import re
from bisect import bisect_right
from collections.abc import Mapping
from functools import lru_cache
from importlib.machinery import SourceFileLoader
from pathlib import Path

_FIRST_KEY = re.compile(r"^ '(\d+)':", re.MULTILINE)
#: The first key stands behind the licence text.
_HEAD_CHARS = 4_096
#: Slices that are kept, some 3 MB each (measured): all three of the carriers, and four of the places.
_SLICES = 7
#: Digits of the longest prefix that the tables have.
_LONGEST = 12


def place_of(e164: str, language: str = "en") -> str:
    """The place that a number (``+`` and digits) belongs to, or ""."""
    return _name("geodata", e164, language)


def carrier_of(e164: str, language: str = "en") -> str:
    """The carrier that a mobile number was given to first, or ""."""
    return _name("carrierdata", e164, language)


def _name(table: str, e164: str, language: str) -> str:
    digits = e164[1:]
    files = _files(table)
    starts = [start for start, _ in files]
    for length in range(min(len(digits), _LONGEST), 0, -1):
        prefix = digits[:length]
        place = bisect_right(starts, prefix) - 1
        if place >= 0 and (names := _slice(table, files[place][1]).get(prefix)) is not None:
            return str(names.get(language, ""))
    return ""


@lru_cache(maxsize=4)
def _files(table: str) -> tuple[tuple[str, Path], ...]:
    """The files of a table with the first key of each, in the order of the keys."""
    found = importlib.util.find_spec("phonenumbers")
    folders = found.submodule_search_locations if found is not None else None
    files = []
    for folder in folders or ():
        for path in (Path(folder) / table).glob("data*.py"):
            with path.open(encoding="utf-8") as file:
                if first := _FIRST_KEY.search(file.read(_HEAD_CHARS)):
                    files.append((first[1], path))
    return tuple(sorted(files))


@lru_cache(maxsize=_SLICES)
def _slice(table: str, path: Path) -> Mapping[str, Mapping[str, str]]:
    """One file of a table, loaded by itself: importing it would import its package, and with it all the others."""
    loader = SourceFileLoader(f"phonenumbers.{table}.{path.stem}", str(path))
    spec = importlib.util.spec_from_loader(loader.name, loader)
    if spec is None:
        return {}
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    data: Mapping[str, Mapping[str, str]] = module.data
    return data
