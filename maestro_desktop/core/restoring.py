"""Putting a backup in the place of records that can't be used, or beginning anew, without throwing anything away.

The file that is replaced stays beside the new one under ``maestro-replaced-<moment>.db``. Ledger rows in it that are
newer than the backup, still readable and proven by the chain to follow from it are put back; readable ones that don't
(there is a hole before them) go into ``maestro-kept-<moment>.db``. Interactions follow from the ledger by themselves.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from sqlcipher3 import dbapi2 as sqlite

from maestro_desktop.core.backups import mark_of, remove
from maestro_desktop.core.highwater import HighWater, Mark, read, top_of
from maestro_desktop.core.ledger import link
from maestro_desktop.core.sqlite_file import (
    SIDES,
    StoreError,
    StoreReadOnly,
    connect,
    explain,
    make_private_file,
    moment,
    to_disk,
)
from maestro_desktop.core.store import build, mark_path, refuse_foreign
from maestro_desktop.wording import Several, Wording

#: After so many rows in a row that can't be read, the rest is given up.
_PATIENCE = 1_000


@dataclass(frozen=True, slots=True)
class Restored:
    """``put_back`` rows were newer than the backup and are in the records again, ``kept`` could only be kept aside (in
    ``kept_in``); ``lost`` is how many entries were committed once and are not in the records now. ``replaced`` is where
    the file from before is, if there was one."""

    mark: Mark
    put_back: int
    kept: int
    lost: int
    replaced: Path | None = None
    kept_in: Path | None = None

    @property
    def words(self) -> str:
        """What was done, for the user."""
        parts = [
            Wording("The records go up to {moment} now.", moment=moment(self.mark.at_ms))
            if self.mark.seq
            else Wording("New records were begun.")
        ]
        if self.put_back:
            parts.append(
                Wording("Of the file from before, {put_back} newer entries could be put back.", put_back=self.put_back)
            )
        if self.lost:
            parts.append(Wording("{lost} entries written after that are missing.", lost=self.lost))
        if self.kept_in:
            parts.append(
                Wording("{kept} of them are readable and were kept in {name}.", kept=self.kept, name=self.kept_in.name)
            )
        if self.replaced:
            parts.append(Wording("The file from before was kept as {name}.", name=self.replaced.name))
        return Several(parts)


class _Row(NamedTuple):
    seq: int
    at_ms: int
    kind: str
    text: bytes
    digest: bytes
    chain: bytes

    def follows(self, before: Mark) -> bool:
        try:
            return (
                self.seq == before.seq + 1
                and hashlib.sha256(self.text).digest() == self.digest
                and link(bytes.fromhex(before.chain), self.seq, self.at_ms, self.kind, self.digest) == self.chain
            )
        except TypeError:
            return False


def restore(path: Path, key: str | None, backup: Path | None, now_ms: int, *, old_key: str | None = None) -> Restored:
    """Make a backup (None: nothing, a new beginning) the records under ``path``, which nobody may have open.

    ``old_key`` opens the file from before, where it is another one. Everything is prepared and checked beside it
    first; from then on there is never a moment without a file or a mark that tells of one. Raises StoreError; the
    records are then as they were.
    """
    stamp = datetime.fromtimestamp(now_ms / 1000, UTC).strftime("%Y-%m-%d-%H%M%S")
    fresh = path.with_name(f"{path.name}.restoring")
    kept_in = _free(path.with_name(f"{path.stem}-kept-{stamp}{path.suffix}"))
    replaced = _free(path.with_name(f"{path.stem}-replaced-{stamp}{path.suffix}"))
    was = read(mark_path(path))
    try:
        remove(fresh)
        if backup is None:
            build(fresh, key)
        else:
            mark_of(backup, key, check=True)
            _copy_file(backup, fresh)
            with closing(connect(fresh, key, read_only=True)) as db:
                refuse_foreign(db, backup)
        before = mark_of(fresh, key)
        apart = _salvage(path, old_key or key, fresh, key, was, kept_in)
        mark = mark_of(fresh, key, check=True)
        to_disk(fresh)
        had_one = path.exists()
        water = HighWater(mark_path(path))
        if was is None:
            # Whatever happens from here on, the next start must not take a missing file for a first start.
            water.note(Mark())
            water.settle()
        for end in ("", *SIDES):
            with suppress(FileNotFoundError):
                path.with_name(path.name + end).rename(replaced.with_name(replaced.name + end))
        fresh.rename(path)
        to_disk(path.parent)
        water.note(mark._replace(log_left=False, sound=True))
        water.close()
    except sqlite.DatabaseError as error:
        raise explain(error) from error
    except OSError as error:
        raise StoreReadOnly(
            Wording(
                "The records could not be restored in {parent}: {strerror}.",
                parent=path.parent,
                strerror=error.strerror,
            )
        ) from error
    finally:
        with suppress(OSError):
            remove(fresh)
    return Restored(
        mark,
        put_back=mark.seq - before.seq,
        kept=len(apart),
        lost=max(was.seq if was else 0, mark.seq, *apart) - mark.seq,
        replaced=replaced if had_one else None,
        kept_in=kept_in if apart else None,
    )


def _copy_file(source: Path, target: Path) -> None:
    """A file of records with the log that may stand beside it."""
    for end in ("", "-wal"):
        part = source.with_name(source.name + end)
        if part.exists():
            make_private_file(target.with_name(target.name + end))
            shutil.copyfile(part, target.with_name(target.name + end))


def _salvage(
    path: Path, old_key: str | None, fresh: Path, key: str | None, was: Mark | None, kept_in: Path
) -> list[int]:
    """Put the rows that follow into ``fresh``, the other readable ones into a file of their own; returns the numbers of
    those."""
    with closing(connect(fresh, key)) as into:
        mark = top_of(into)
        apart: list[_Row] = []
        into.execute("BEGIN IMMEDIATE")
        for row in _readable(path, old_key, mark.seq, was.seq if was else 0):
            if not apart and row.follows(mark):
                _insert(into, row)
                mark = Mark(row.seq, row.at_ms, row.chain.hex())
            else:
                apart.append(row)
        into.execute("COMMIT")
    if apart:
        build(kept_in, key)
        with closing(connect(kept_in, key)) as into:
            into.execute("BEGIN IMMEDIATE")
            for row in apart:
                _insert(into, row)
            into.execute("COMMIT")
    return [row.seq for row in apart]


def _insert(db: Any, row: _Row) -> None:
    db.execute(
        "INSERT INTO ledger VALUES (?,?,?,CAST(? AS TEXT),?,?)",
        (row.seq, row.at_ms, row.kind, row.text, row.digest, row.chain),
    )


def _readable(path: Path, key: str | None, after: int, up_to: int) -> Iterator[_Row]:
    """Every row that can still be read, in order, one by one: a damaged page costs its own rows only."""
    try:
        if not path.is_file() or not path.stat().st_size:
            return
        # Opening for writing may bring SQLite to change the file: what is damaged is only looked at.
        db = connect(path, key, read_only=True)
    except (OSError, StoreError):
        return
    with closing(db):
        with suppress(sqlite.DatabaseError):
            up_to = max(up_to, db.execute("SELECT max(seq) FROM ledger").fetchone()[0] or 0)
        missed, seq = 0, after
        while missed < _PATIENCE and (seq < up_to or not up_to):
            seq += 1
            try:
                found = db.execute(
                    "SELECT seq, at, kind, CAST(text AS BLOB), digest, chain FROM ledger WHERE seq = ?", (seq,)
                ).fetchone()
            except sqlite.DatabaseError:
                found = None
            missed = 0 if found else missed + 1
            if found:
                yield _Row(*found)


def put_aside(path: Path, now_ms: int, word: str = "replaced") -> Path:
    """Give a file another name that says when. Raises OSError."""
    stamp = datetime.fromtimestamp(now_ms / 1000, UTC).strftime("%Y-%m-%d-%H%M%S")
    target = _free(path.with_name(f"{path.stem}-{word}-{stamp}{path.suffix}"))
    os.replace(path, target)
    return target


def _free(path: Path) -> Path:
    """This name, or one like it that nothing has."""
    names = (path.with_name(f"{path.stem}-{number}{path.suffix}") for number in range(2, 1_000))
    return path if not path.exists() else next(name for name in names if not name.exists())
