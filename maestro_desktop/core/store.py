"""The one SQLite file: opening it, bringing it up to date, commits that leave a mark, and what is found wrong with it.

Files beside ``maestro.db``: ``maestro.mark`` (how far the ledger had come, see ``highwater``) and ``maestro.reserve``
(room for a full disk, see ``reserve``).
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from enum import Enum
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlite

from maestro_desktop.core.highwater import HighWater, Mark, is_row_of, read, top_of, words
from maestro_desktop.core.reserve import Reserve
from maestro_desktop.core.schema import STEPS as STEPS
from maestro_desktop.core.schema import Step as Step
from maestro_desktop.core.sqlite_file import SIDES as SIDES
from maestro_desktop.core.sqlite_file import StoreCorrupt as StoreCorrupt
from maestro_desktop.core.sqlite_file import StoreError as StoreError
from maestro_desktop.core.sqlite_file import StoreFull as StoreFull
from maestro_desktop.core.sqlite_file import StoreLocked as StoreLocked
from maestro_desktop.core.sqlite_file import StoreReadOnly as StoreReadOnly
from maestro_desktop.core.sqlite_file import StoreTooNew as StoreTooNew
from maestro_desktop.core.sqlite_file import connect as connect
from maestro_desktop.core.sqlite_file import copy_to, has_log, integrity, is_full, make_private_file
from maestro_desktop.core.sqlite_file import explain as explain

#: "Mstr" in ASCII: SQLite's application_id of our files.
APPLICATION_ID = 0x4D737472
#: Up to this size a file is checked before it is opened after a bad end (a second or less); bytes.
_QUICK_SIZE = 192 * 1024 * 1024


class StoreLoss(StoreError):
    """The file is readable, and does not hold what was committed: ``found`` is its mark, ``expected`` the one that was
    written beside it."""

    def __init__(self, found: Mark, expected: Mark) -> None:
        self.found = found
        self.expected = expected
        if found.seq >= expected.seq:
            what = "These are not the records that were here last: their journal has other entries."
        else:
            count = expected.seq - found.seq
            entries = "1 entry" if count == 1 else f"{count} entries"
            what = (
                f"The records end {words(found)}; {entries} written after that, up to entry {expected.seq}, "
                f"{'is' if count == 1 else 'are'} missing. An older copy of the file may have been put back, or its "
                "last changes were lost."
            )
        super().__init__(f"{what} Nothing was changed.")


class Check(Enum):
    """How a file is looked at before it is opened: not read through, if the last run ended badly and that takes no more
    than a second, or in any case, from end to end."""

    NO = "no"
    CAREFUL = "careful"
    THOROUGH = "thorough"


class StoreGone(StoreError):
    """There was a file here, and it is not there any more."""


def _format(db: Any) -> int:
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def _inspect(path: Path, key: str | None, known: int, expected: Mark | None, check: Check) -> tuple[Mark, str]:
    """Look at a file before anything is written into it: its mark, and what may be missing, in a sentence or "".

    ``expected`` was read before: others may write meanwhile. Raises StoreError.
    """
    log_left = has_log(path)
    db = connect(path, key, read_only=True)
    try:
        refuse_foreign(db, path, known)
        top = top_of(db)
        problem = "ok" if check is Check.NO else integrity(db, thorough=check is Check.THOROUGH)
        if problem != "ok":
            raise StoreCorrupt(f"The file with the records is damaged ({problem.strip()}). Nothing was changed.")
        if expected is None:
            return top, ""
        if top.seq < expected.seq or not is_row_of(db, expected):
            raise StoreLoss(top, expected)
    except sqlite.DatabaseError as error:
        raise explain(error) from error
    finally:
        db.close()
    if top.contacts < expected.contacts or (expected.log_left and not log_left):
        return top, (
            "The last changes of the records' file were taken away while the app was not running. The journal is "
            f"whole, up to {words(top)}; a change to a contact may be missing."
        )
    return top, ""


def refuse_foreign(db: Any, path: Path, known: int = len(STEPS)) -> None:
    """Raise StoreCorrupt if the file is another program's, StoreTooNew if a newer version made it."""
    found = _format(db)
    ours = db.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
    if not ours or not found:
        raise StoreCorrupt(f"This file belongs to another program: {path}. It was left as it is.")
    if found > known:
        raise StoreTooNew(found, known)


def _create(path: Path, key: str | None, steps: Sequence[Step]) -> None:
    """Build a new file under another name, so that one under ``path`` is always whole. Who comes first counts.

    Raises StoreError or OSError.
    """
    temporary = path.with_name(f"{path.name}.{os.getpid()}.new")
    temporary.unlink(missing_ok=True)
    try:
        build(temporary, key, steps)
        try:
            os.link(temporary, path)
        except FileExistsError:
            pass
        except OSError:
            # A file system without hard links (FAT): the check and the renaming are two steps then.
            if not path.exists():
                temporary.rename(path)
    finally:
        for end in ("", *SIDES):
            temporary.with_name(temporary.name + end).unlink(missing_ok=True)


def build(path: Path, key: str | None, steps: Sequence[Step] = STEPS) -> None:
    """Make an empty file of the newest format. Raises StoreError."""
    db = connect(path, key)
    try:
        _migrate(db, steps, 0)
    finally:
        db.close()


def _migrate(db: Any, steps: Sequence[Step], done: int) -> None:
    """Take the steps that are missing, each in its own transaction with its own record. Raises StoreError."""
    try:
        for number, step in enumerate(steps[done:], done + 1):
            db.execute("BEGIN IMMEDIATE")
            try:
                step(db)
                db.execute(f"PRAGMA user_version = {number}")
                db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                db.execute("COMMIT")
            except BaseException:
                if db.in_transaction:
                    db.execute("ROLLBACK")
                raise
    except sqlite.DatabaseError as error:
        raise explain(error) from error


class Store:
    """The open file, for the one thread that owns it.

    Writing follows one pattern: ``begin()`` collects, ``commit()`` makes durable. What only mirrors the
    ledger (projections) may wait for the next commit, so that one event costs one commit.

    ``found``: how far it went when it was opened. ``finding``: what was noticed then and is no reason to stop, in a
    sentence or "". ``unchecked``: the last run ended badly and the file was too large to be checked while somebody
    waits; say ``found_sound()`` when it was.
    """

    def __init__(
        self, path: Path, key: str | None, db: Any, found: Mark, *, sound: bool = True, finding: str = ""
    ) -> None:
        self.path = path
        self.key = key
        self.db = db
        self.reserve = Reserve(path.with_suffix(".reserve"))
        self.found = found
        self.finding = finding
        self.unchecked = not sound
        self._wrote = False
        self._mark = HighWater(mark_path(path))
        self._place = os.stat(path)

    @classmethod
    def open(
        cls,
        path: Path,
        key: str | None,
        steps: Sequence[Step] = STEPS,
        *,
        check: Check = Check.NO,
        accept_loss: bool = False,
    ) -> Store:
        """Open or create the file, bring an older one up to date (after a backup of it).

        ``accept_loss``: go on with what is there, though more was committed.

        A file that can't be used is left byte for byte as it is. Raises StoreError: StoreLocked, StoreCorrupt,
        StoreGone, StoreLoss, StoreTooNew, StoreReadOnly or StoreFull where it is known why.
        """
        try:
            return cls._open(path, key, steps, check, accept_loss)
        except StoreReadOnly as error:
            # SQLite says "disk I/O error" where the disk is full and it was about to map its index of the WAL.
            if is_full(path.parent):
                raise StoreFull("The disk is full. Make some room, then try again.") from error
            raise

    @classmethod
    def _open(cls, path: Path, key: str | None, steps: Sequence[Step], check: Check, accept_loss: bool) -> Store:
        expected = read(mark_path(path))
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            if not path.exists():
                if expected is not None or has_log(path):
                    up_to = f" They went {words(expected)}." if expected else ""
                    raise StoreGone(f"The file with the records is gone: {path}.{up_to} Nothing was changed.")
                _create(path, key, steps)
                expected = None
            elif path.stat().st_size == 0:
                # A new store is built under another name: an empty file is one that lost its content.
                raise StoreCorrupt(f"The file with the records is empty: {path}. It was left as it is.")
        except OSError as error:
            raise StoreReadOnly(
                f"The folder for the records can't be used: {path.parent}. Check that it exists and is yours."
            ) from error
        if not os.access(path, os.W_OK):
            raise StoreReadOnly(f"The file with the records can't be written: {path}. Check who owns it.")
        sound = expected is None or expected.sound
        if check is Check.CAREFUL and (sound or path.stat().st_size > _QUICK_SIZE):
            check = Check.NO
        top, finding = _inspect(path, key, len(steps), None if accept_loss else expected, check)
        make_private_file(path)
        db = connect(path, key)
        store = cls(path, key, db, top, sound=sound or check is not Check.NO, finding=finding)
        try:
            if accept_loss:
                store._mark.note(top._replace(log_left=True, sound=False))
            done = _format(db)
            if done < len(steps):
                store.backup(path.with_name(f"{path.stem}-before-format-{len(steps)}.db"))
                _migrate(db, steps, done)
        except BaseException:
            db.close()
            raise
        return store

    def begin(self) -> None:
        """Start collecting writes, unless that is under way."""
        if not self.db.in_transaction:
            self.db.execute("BEGIN IMMEDIATE")

    def commit(self) -> None:
        """Make everything written so far durable. Raises StoreFull or another StoreError; nothing is lost by that."""
        if not self.db.in_transaction:
            self._mark.settle()
            return
        self._check_place()
        top = None
        with suppress(sqlite.DatabaseError):
            # Inside the transaction: exactly what is about to become durable. Damaged contacts don't stop the ledger.
            top = top_of(self.db)
        try:
            self.db.execute("COMMIT")
        except sqlite.DatabaseError as error:
            raise self.explain(error) from error
        self._wrote = True
        if top is not None:
            self._mark.note(top._replace(log_left=True, sound=False))

    def _check_place(self) -> None:
        """What is written into a file that was deleted or moved away is acknowledged and gone. Raises StoreReadOnly."""
        try:
            now = os.stat(self.path)
        except OSError as error:
            raise StoreReadOnly(
                f"The folder with the records is not there any more: {self.path.parent}. Put it back; until then new "
                "events are kept in memory."
            ) from error
        if not os.path.samestat(now, self._place):
            raise StoreReadOnly(
                f"The file with the records was replaced while the app runs: {self.path}. Put the one from before "
                "back; until then new events are kept in memory."
            )

    def explain(self, error: BaseException) -> StoreError:
        """The sentence for what SQLite said; a failing disk that is full is a full disk."""
        known = error if isinstance(error, StoreError) else explain(error)
        if isinstance(known, StoreReadOnly) and is_full(self.path.parent):
            return StoreFull("The disk is full. New events are kept in memory until there is space again.")
        return known

    def rollback(self) -> None:
        """Drop what was collected since the last commit. Never raises."""
        with suppress(sqlite.DatabaseError):
            if self.db.in_transaction:
                self.db.execute("ROLLBACK")

    @contextmanager
    def atomic(self) -> Iterator[None]:
        """All or nothing, inside whatever is being collected; does not commit by itself."""
        self.begin()
        self.db.execute("SAVEPOINT step")
        try:
            yield
        except BaseException:
            # A full disk may have ended the whole transaction already.
            if self.db.in_transaction:
                self.db.execute("ROLLBACK TO step")
                self.db.execute("RELEASE step")
            raise
        self.db.execute("RELEASE step")

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        return self.db.execute(sql, parameters).fetchall()  # type: ignore[no-any-return]

    def reader(self) -> Any:
        """A second, read-only connection, for searches on another thread."""
        return connect(self.path, self.key, read_only=True)

    def backup(self, target: Path) -> None:
        """Copy the file, encrypted with the same key, through a temporary name; checked before it counts.

        Commits what is collected. Raises StoreError; an older backup under that name is then still there.
        """
        # With an open transaction of its own SQLite would wait for ever.
        self.commit()
        temporary = target.with_name(target.name + ".part")
        try:
            temporary.unlink(missing_ok=True)
            copy_to(self.db, temporary, self.key)
            copy = connect(temporary, self.key, still=True)
            try:
                problem = integrity(copy)
            finally:
                copy.close()
            if problem != "ok":
                raise StoreCorrupt(
                    f"The backup did not come out right ({problem}). The records themselves were left as they are."
                )
            temporary.replace(target)
        except sqlite.DatabaseError as error:
            raise explain(error) from error
        except OSError as error:
            raise StoreReadOnly(f"The backup can't be written to {target.parent}. Check the folder.") from error
        finally:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)

    def check(self) -> str:
        """SQLite's own words on the file's integrity; "ok" when nothing is wrong."""
        return integrity(self.db)

    def found_sound(self) -> None:
        """The file was checked elsewhere, and nothing was wrong."""
        self.unchecked = False

    def close(self) -> None:
        """Commit what is collected and close. Safe to call twice."""
        if self.db is None:
            return
        try:
            self.commit()
        finally:
            if self._wrote:
                # Before closing: who is killed in between has left a log that the mark does not ask for, which is no
                # harm. Who has only looked leaves the mark to the one who writes.
                self._mark.merged()
            self.db.close()
            self.db = None
            if not self.path.with_name(self.path.name + "-wal").exists():
                self._mark.merged()
                if not self.unchecked:
                    self._mark.sound()
            elif self._wrote:
                self._mark.goes_on()
            self._mark.close()


def mark_path(path: Path) -> Path:
    """Where the mark of a store lies."""
    return path.with_suffix(".mark")
