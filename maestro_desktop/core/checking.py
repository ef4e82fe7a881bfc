"""Reading all of a file of records, to say what is wrong with it."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlite

from maestro_desktop.core.highwater import is_row_of, read, top_of
from maestro_desktop.core.ledger import verify
from maestro_desktop.core.sqlite_file import StoreError, connect, explain, integrity
from maestro_desktop.core.store import StoreLoss, mark_path


@dataclass(frozen=True, slots=True)
class Examination:
    """``rows`` ledger rows are as they were written; ``problems`` are sentences, none if nothing is wrong."""

    rows: int
    problems: tuple[str, ...] = ()


def examine(path: Path, key: str | None) -> Examination:
    """Look at every page and every ledger row, and at the mark; changes nothing, and the app may run meanwhile."""
    if not path.exists():
        return Examination(0, (f"There are no records in {path}.",))
    if not path.stat().st_size:
        return Examination(0, (f"The file with the records is empty: {path}.",))
    problems: list[str] = []
    rows = 0
    # Before the file: it may only grow meanwhile.
    expected = read(mark_path(path))
    try:
        with closing(connect(path, key, read_only=True)) as db:
            if (said := integrity(db, thorough=True)) != "ok":
                problems.append(f"The file is damaged: {said.strip()}.")
            top = top_of(db)
            if expected is not None and (top.seq < expected.seq or not is_row_of(db, expected)):
                problems.append(str(StoreLoss(top, expected)))
            result = verify(db)
            rows = result.rows
            problems += [result.problem] if result.problem else []
    except StoreError as error:
        problems.append(str(error))
    except sqlite.DatabaseError as error:
        problems.append(str(explain(error)))
    return Examination(rows, tuple(problems))
