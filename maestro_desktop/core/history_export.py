"""Interactions as a file for spreadsheets and programs, and as text for the clipboard."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from maestro_desktop.core.contacts.csv_writer import csv_lines, guarded
from maestro_desktop.core.files import whole_file
from maestro_desktop.core.filters import HistoryFilter
from maestro_desktop.core.history_search import HistorySearcher
from maestro_desktop.core.interactions.model import Interaction, medium_of

#: So many are read at a time.
_PAGE = 500
#: Local time and without a zone, as spreadsheets read it; the column beside it has the moment as everybody reads it.
_LOCAL = "%Y-%m-%d %H:%M:%S"
_COLUMNS: tuple[tuple[str, Callable[[Interaction], Any]], ...] = (
    ("Began", lambda each: _moment(each.began_at).astimezone().strftime(_LOCAL)),
    ("Began (UTC)", lambda each: _moment(each.began_at).isoformat(timespec="milliseconds")),
    ("Medium", medium_of),
    ("Direction", lambda each: each.direction),
    ("State", lambda each: each.state),
    ("Answered", lambda each: "yes" if each.answered else "no"),
    ("Contact", lambda each: each.contact_name),
    ("Name given", lambda each: each.party_name),
    ("Number or address", lambda each: each.party.normalised or each.party.raw),
    ("Queue", lambda each: each.queue),
    ("Duration (s)", lambda each: each.duration_s),
    ("Wrap-up (s)", lambda each: each.wrap_up_s),
    ("Disposition", lambda each: each.disposition),
    ("Notes", lambda each: each.agent_notes),
    ("Notes from the page", lambda each: each.page_notes),
    ("Transcript", lambda each: each.transcript),
    ("Recording", lambda each: each.recording),
    ("ID", lambda each: each.id),
)
_NUMBER = re.compile(r"\+\d+(?:;ext=\d+)?")
#: What the clipboard gets of each: enough for a ticket or a sheet.
_COPIED = (
    "Began",
    "Medium",
    "Direction",
    "State",
    "Contact",
    "Number or address",
    "Duration (s)",
    "Disposition",
    "Notes",
)


def export_history(
    path: Path, interactions: Iterable[Interaction], *, go_on: Callable[[int], bool] = lambda count: True
) -> int | None:
    """Write interactions into a file for its owner's eyes alone: CSV, or JSON if its name ends so. Returns how many;
    None when ``go_on``, which is told how many are written, has said no: then whatever was there under this name still
    is. Raises OSError, and what reading the interactions raises.
    """
    count = 0

    def counted() -> Iterator[Interaction]:
        nonlocal count
        for each in interactions:
            if count % _PAGE == 0 and not go_on(count):
                raise _GivenUp
            yield each
            count += 1

    make = as_json if path.suffix.lower() == ".json" else as_csv
    try:
        with whole_file(path) as out:
            for piece in make(counted()):
                out.write(piece.encode("utf-8", "replace"))
    except _GivenUp:
        return None
    return count


class _GivenUp(Exception):
    """Somebody does not want the file any more."""


def everything(searcher: HistorySearcher, wanted: HistoryFilter) -> Iterator[Interaction]:
    """All that fits, newest first, read page by page. Raises what ``HistorySearcher.page`` does."""
    page = searcher.page(wanted, limit=_PAGE)
    yield from page.rows
    while not page.at_end:
        page = searcher.page(wanted, page.rows[-1], _PAGE)
        yield from page.rows


def as_csv(interactions: Iterable[Interaction]) -> Iterator[str]:
    """A header and a row for each, with the mark that Excel wants; no cell is taken for a formula."""
    rows = csv_lines(
        [name for name, _ in _COLUMNS], ([_cell(each, get) for _, get in _COLUMNS] for each in interactions)
    )
    yield "\ufeff"
    yield from rows


def as_json(interactions: Iterable[Interaction]) -> Iterator[str]:
    """One array, with an object on each line: all that is known, times in UTC ms, durations in s."""
    before = "[\n"
    for each in interactions:
        yield before + json.dumps({"medium": medium_of(each), **asdict(each)}, ensure_ascii=False)
        before = ",\n"
    yield "\n]\n" if before != "[\n" else "[]\n"


def as_text(interactions: Iterable[Interaction]) -> str:
    """A line for each with tabs between, for a sheet or a ticket. A number stays one that can be dialled; all else that
    a sheet would take for a formula is guarded."""
    columns = [dict(_COLUMNS)[name] for name in _COPIED]

    def copied(each: Interaction, get: Callable[[Interaction], Any]) -> str:
        words = " ".join(_cell(each, get).split())
        return words if _NUMBER.fullmatch(words) else guarded(words)

    return "\n".join("\t".join(copied(each, get) for get in columns) for each in interactions)


def _cell(interaction: Interaction, get: Callable[[Interaction], Any]) -> str:
    value = get(interaction)
    return "" if value is None else str(value)


def _moment(at_ms: int) -> datetime:
    try:
        return datetime.fromtimestamp(at_ms / 1000, UTC)
    except (OverflowError, ValueError, OSError):
        return datetime.fromtimestamp(0, UTC)
