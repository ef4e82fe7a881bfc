"""What the records need from time to time, done beside the running app on connections of its own: a backup each day, a
thorough check each week (and at once after a bad end), room kept for a full disk.

Belongs to a thread of its own: reading all of a large store takes long. Each piece of work returns sentences to tell.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from maestro_desktop.core.backups import Backups
from maestro_desktop.core.reserve import Reserve
from maestro_desktop.core.sqlite_file import (
    CopyCancelled,
    StoreError,
    connect,
    integrity,
    make_private_file,
    to_disk,
)
from maestro_desktop.wording import Wording

_WEEK_MS = 7 * 24 * 60 * 60 * 1000
#: A backup that failed is tried again after this; ms.
_RETRY_MS = 60 * 60 * 1000


@dataclass(frozen=True, slots=True)
class Checked:
    """When the file was last checked (UTC ms), and what was wrong with it in SQLite's words; "" is nothing."""

    at_ms: int = 0
    problem: str = ""

    @classmethod
    def read(cls, path: Path) -> Checked:
        """What was noted; a note that is missing or can't be read is as good as no check."""
        try:
            known = cls(**json.loads(path.read_text(encoding="utf-8")))
            return known if isinstance(known.at_ms, int) and isinstance(known.problem, str) else cls()
        except (OSError, ValueError, TypeError, RecursionError):
            return cls()

    def write(self, path: Path) -> None:
        """Raises OSError."""
        temporary = path.with_name(path.name + ".part")
        make_private_file(temporary)
        temporary.write_text(json.dumps(asdict(self)), encoding="utf-8")
        to_disk(temporary)
        temporary.replace(path)


def checked_path(store: Path) -> Path:
    return store.with_suffix(".checked.json")


class Upkeep:
    """``key_note`` is the note about the key that goes with each backup; ``unchecked``: the last run ended badly and
    nobody has looked at the file since; ``go_on`` says no when the app ends."""

    def __init__(
        self,
        store: Path,
        key: str | None,
        key_note: Path,
        backups: Backups,
        reserve: Reserve,
        *,
        unchecked: bool,
        go_on: Callable[[], bool] = lambda: True,
    ) -> None:
        self._store = store
        self._key = key
        self._key_note = key_note
        self._backups = backups
        self._reserve = reserve
        self._go_on = go_on
        self._failed_at: int | None = None
        self.unchecked = unchecked

    def work(self, now_ms: int) -> tuple[str, ...]:
        """Do what is due; returns what to tell. Never raises for trouble of the outside."""
        return (*self._keep_room(), *self._check(now_ms), *self._back_up(now_ms))

    def _keep_room(self) -> tuple[str, ...]:
        needed = self._reserve.given_up
        with suppress(OSError):
            if self._reserve.make() and needed:
                return (Wording("There is space on the disk again, and some of it is kept in reserve again."),)
        return ()

    def _check(self, now_ms: int) -> tuple[str, ...]:
        known = Checked.read(checked_path(self._store))
        weekly = not 0 <= now_ms - known.at_ms < _WEEK_MS
        if not (self.unchecked or weekly) or not self._go_on():
            return ()
        try:
            with closing(connect(self._store, self._key, read_only=True)) as db:
                # Asked now and then while it reads: ending the app interrupts it.
                db.set_progress_handler(lambda: int(not self._go_on()), 10_000)
                said = integrity(db, thorough=weekly)
        except StoreError as error:
            return (str(error),)
        if said == "interrupted":
            return ()
        problem = "" if said == "ok" else said.strip()
        if not problem:
            self.unchecked = False
        with suppress(OSError):
            if weekly or problem:
                Checked(now_ms, problem).write(checked_path(self._store))
        if problem:
            return (
                Wording("A check of the records found damage. Quit and start again: a backup can be restored then."),
            )
        return ()

    def _back_up(self, now_ms: int) -> tuple[str, ...]:
        waits = self._failed_at is not None and 0 <= now_ms - self._failed_at < _RETRY_MS
        if waits or not self._backups.is_due(now_ms) or not self._go_on():
            return ()
        try:
            self._backups.make(self._store, self._key, self._key_note, now_ms, self._go_on)
        except CopyCancelled:
            return ()
        except StoreError as error:
            told, self._failed_at = self._failed_at is not None, now_ms
            return () if told else (Wording("Today's backup of the records could not be made. {error}", error=error),)
        self._failed_at = None
        self._backups.prune()
        return ()
