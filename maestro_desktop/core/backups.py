"""Copies of the store: made beside the running app, checked, kept for 7 days and 4 weeks.

A backup is ``maestro-2026-11-23-140200.db`` (UTC) in the folder of backups, encrypted with the store's key, and beside
it ``maestro-2026-11-23-140200.key.json``: the note that says where that key is found.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlite

from maestro_desktop.core.highwater import Mark, top_of
from maestro_desktop.core.sqlite_file import (
    SIDES,
    StoreCorrupt,
    StoreError,
    StoreFull,
    StoreReadOnly,
    connect,
    copy_to,
    explain,
    has_log,
    integrity,
    make_private_file,
    moment,
    to_disk,
)
from maestro_desktop.wording import Wording

DAYS = 7
WEEKS = 4
_FORM = "%Y-%m-%d-%H%M%S"
_NAME = re.compile(r"maestro-(\d{4}-\d\d-\d\d-\d{6})\.db")


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy; ``at_ms`` is when it was made (UTC ms, whole seconds)."""

    path: Path
    at_ms: int

    @property
    def key_note(self) -> Path:
        return self.path.with_suffix(".key.json")

    @property
    def words(self) -> str:
        return Wording("the backup from {moment}", moment=moment(self.at_ms))


class Backups:
    """The folder of backups of one store."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def all(self) -> tuple[Backup, ...]:
        """What is there, newest first; other files are not looked at."""
        found = []
        with suppress(OSError):
            for path in self.folder.iterdir():
                if match := _NAME.fullmatch(path.name):
                    with suppress(ValueError):
                        at = datetime.strptime(match[1], _FORM).replace(tzinfo=UTC)
                        found.append(Backup(path, int(at.timestamp()) * 1000))
        return tuple(sorted(found, key=lambda backup: backup.at_ms, reverse=True))

    def is_due(self, now_ms: int) -> bool:
        """Whether today (where the user is) has none yet. A clock that was set back makes no backups over and over."""
        return all(_day(backup.at_ms) < _day(now_ms) for backup in self.all())

    def make(
        self, store: Path, key: str | None, key_note: Path, now_ms: int, go_on: Callable[[], bool] = lambda: True
    ) -> Backup:
        """Copy a store that may be in use. Raises StoreError, or CopyCancelled when ``go_on`` says no."""
        name = datetime.fromtimestamp(now_ms / 1000, UTC).strftime(_FORM)
        backup = Backup(self.folder / f"maestro-{name}.db", now_ms // 1000 * 1000)
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._sweep()
        except OSError as error:
            raise StoreReadOnly(
                Wording("The backup can't be written to {folder}. Check the folder.", folder=self.folder)
            ) from error
        copy_store(store, key, backup.path, key_note, backup.key_note, go_on)
        return backup

    def newest_good(self, key: str | None) -> tuple[Backup, Mark] | None:
        """The newest that opens with the key, and how far it goes. All were checked when they were made."""
        for backup in self.all():
            with suppress(StoreError):
                return backup, mark_of(backup.path, key)
        return None

    def prune(self) -> tuple[Backup, ...]:
        """Keep the newest of each of the last 7 days and of each of the last 4 weeks that have one; returns what was
        thrown away."""
        backups = self.all()
        kept = {*_first_of_each(backups, _day, DAYS), *_first_of_each(backups, _week, WEEKS)}
        gone = tuple(backup for backup in backups if backup not in kept)
        for backup in gone:
            with suppress(OSError):
                backup.path.unlink()
                backup.key_note.unlink(missing_ok=True)
        return gone

    def _sweep(self) -> None:
        """Take away what an interrupted backup left."""
        for part in self.folder.glob("maestro-*.part*"):
            part.unlink(missing_ok=True)


def _day(at_ms: int) -> date:
    return datetime.fromtimestamp(at_ms / 1000).astimezone().date()


def _week(at_ms: int) -> date:
    day = _day(at_ms)
    return day - timedelta(days=day.weekday())


def _first_of_each(backups: tuple[Backup, ...], span: Callable[[int], date], count: int) -> list[Backup]:
    newest: dict[date, Backup] = {}
    for backup in backups:
        newest.setdefault(span(backup.at_ms), backup)
    return list(newest.values())[:count]


def copy_store(
    store: Path,
    key: str | None,
    target: Path,
    key_note: Path,
    target_note: Path,
    go_on: Callable[[], bool] = lambda: True,
) -> Mark:
    """Copy a store, in use or not, and the note about its key; the copy counts once it was checked.

    Raises StoreError, or CopyCancelled.
    """
    part = target.with_name(target.name + ".part")
    note_part = target_note.with_name(target_note.name + ".part")
    try:
        if shutil.disk_usage(target.parent).free < store.stat().st_size * 1.05 + 1024 * 1024:
            raise StoreFull(Wording("There is not enough space for a backup in {parent}.", parent=target.parent))
        part.unlink(missing_ok=True)
        source = connect(store, key, read_only=True)
        try:
            before = top_of(source)
            copy_to(source, part, key, go_on)
        finally:
            source.close()
        mark = mark_of(part, key, check=True)
        if mark.seq < before.seq:
            raise StoreCorrupt(
                Wording("The backup did not come out whole. The records themselves were left as they are.")
            )
        if key_note.exists():
            make_private_file(note_part)
            note_part.write_bytes(key_note.read_bytes())
            to_disk(note_part)
            note_part.replace(target_note)
        part.replace(target)
        to_disk(target.parent)
        return mark
    except sqlite.DatabaseError as error:
        raise explain(error) from error
    except OSError as error:
        raise StoreReadOnly(
            Wording("The backup can't be written to {parent}. Check the folder.", parent=target.parent)
        ) from error
    finally:
        for left in (part, note_part):
            with suppress(OSError):
                left.unlink(missing_ok=True)


def mark_of(path: Path, key: str | None, *, check: bool = False) -> Mark:
    """How far a file of records that nobody has open goes; ``check`` reads all of it. Raises StoreError."""
    if not path.is_file() or not path.stat().st_size:
        raise StoreCorrupt(Wording("There are no records in {path}.", path=path))
    db: Any = connect(path, key, read_only=True, still=not has_log(path))
    try:
        if check and (problem := integrity(db)) != "ok":
            raise StoreCorrupt(Wording("{path} is damaged ({strip}).", path=path, strip=problem.strip()))
        return top_of(db)
    except sqlite.DatabaseError as error:
        raise explain(error) from error
    finally:
        db.close()


def remove(path: Path) -> None:
    """Take a file of records away, with what SQLite keeps beside it. Raises OSError."""
    for end in ("", *SIDES):
        path.with_name(path.name + end).unlink(missing_ok=True)
