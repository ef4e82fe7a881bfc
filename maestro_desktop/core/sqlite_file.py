"""Connections to our SQLite files (encrypted or not), and the sentences for when there can't be one.

Everything goes through sqlcipher3. Opening the same file with a second SQLite library at the same time can destroy it.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlite

#: What stands beside a file while it is open: the write-ahead log and the index of it.
SIDES = ("-wal", "-shm")
_KEY = re.compile(r"[0-9a-f]{64}")
#: With less free space than this, a file that can't be written is a matter of space; bytes.
_LEAST_FREE = 256 * 1024
#: So much is copied between two looks at whether to go on: 2 MiB, some 20 ms.
_PAGES_AT_ONCE = 512


class StoreError(Exception):
    """The store can't be used. ``str()`` is a sentence for the user; nothing was changed or deleted."""


class StoreLocked(StoreError):
    """The file is there, but this key does not open it (or the file is damaged so that no key would)."""


class StoreCorrupt(StoreError):
    """The file opens but its content is damaged, or the key is the right one and it does not open."""


class StoreTooNew(StoreError):
    """A newer version of the app made this file."""

    def __init__(self, found: int, known: int) -> None:
        super().__init__(
            f"The records were made by a newer version of Maestro Desktop (format {found}, this one knows {known}). "
            "They were left as they are. Install the newer version to open them."
        )


class StoreReadOnly(StoreError):
    """The file or its folder can't be written."""


class StoreFull(StoreError):
    """No space left on the disk."""


class CopyCancelled(Exception):
    """A copy was given up because somebody asked for that."""


def connect(path: Path, key: str | None, *, read_only: bool = False, still: bool = False) -> Any:
    """A connection with our settings on it. ``key`` is 64 hex digits (32 bytes), or None for a plain file. ``still``:
    only for reading, and nobody writes (a backup); nothing is made beside the file then.

    Raises StoreError.
    """
    if key is not None and not _KEY.fullmatch(key):
        raise ValueError("a store key is 64 lower-case hex digits")
    read_only = read_only or still
    mode = "ro&immutable=1" if still else "ro" if read_only else "rwc"
    if not read_only:
        make_private_file(path)
    try:
        db = sqlite.connect(
            f"{path.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None, check_same_thread=False
        )
    except sqlite.OperationalError as error:
        raise StoreReadOnly(
            f"The folder for the records can't be used: {path.parent}. Check that it exists and is yours."
        ) from error
    try:
        # SQLCipher writes to the terminal otherwise; what went wrong comes as an error anyway.
        db.execute("PRAGMA cipher_log_level = NONE")
        if key is not None:
            # A key can't be bound as a parameter: it was checked to be plain hex digits above.
            db.execute(f"PRAGMA key = \"x'{key}'\"")
        db.execute("SELECT count(*) FROM sqlite_master").fetchone()
        for pragma in (
            "foreign_keys=ON",
            "busy_timeout=5000",
            "trusted_schema=OFF",
            "cell_size_check=ON",
            "cache_size=-65536",
            "temp_store=MEMORY",
        ):
            db.execute(f"PRAGMA {pragma}")
        if not read_only:
            db.execute("PRAGMA journal_mode=WAL")
            # FULL: a commit that was acknowledged survives a power cut. NORMAL may lose the last ones.
            db.execute("PRAGMA synchronous=FULL")
    except sqlite.DatabaseError as error:
        db.close()
        raise explain(error) from error
    return db


def make_private_file(path: Path) -> None:
    """Make an empty file for this user only (SQLite would take what the umask leaves; the files beside one take its
    mode), or take away what others may do with the one that is there. What can't be done shows when it is opened."""
    with suppress(OSError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    for end in ("", *SIDES):
        file = path.with_name(path.name + end)
        with suppress(OSError):
            if os.name == "posix" and file.stat().st_mode & 0o077:
                file.chmod(0o600)


def explain(error: BaseException) -> StoreError:
    """The sentence for what SQLite said."""
    said = str(error)
    if "not a database" in said or "encrypted" in said:
        return StoreLocked(
            "The records can't be opened: the key belongs to another set of records, or the file is damaged. Nothing "
            "was changed."
        )
    if "locked" in said or "busy" in said:
        return StoreError("Another program is using the records. Close it, then try again.")
    # "vtable constructor failed": an index of words, whose own first page can't be read.
    if any(sign in said for sign in ("malformed", "corrupt", "vtable constructor failed")):
        return StoreCorrupt("The file with the records is damaged. Nothing was changed; a backup can be restored.")
    if "full" in said:
        return StoreFull("The disk is full. New events are kept in memory until there is space again.")
    if any(sign in said for sign in ("readonly", "read-only", "unable to open", "disk I/O", "No space", "Permission")):
        return StoreReadOnly("The file with the records can't be written. Check the rights of its folder and the disk.")
    return StoreError(f"The records can't be used: {said}.")


def has_log(path: Path) -> bool:
    """Whether something stands in the write-ahead log beside a file."""
    try:
        return path.with_name(path.name + "-wal").stat().st_size > 0
    except OSError:
        return False


def is_full(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _LEAST_FREE
    except OSError:
        return False


def integrity(db: Any, *, thorough: bool = False) -> str:
    """SQLite's own words on a file, "ok" when nothing is wrong. Reads all of it: some 220 MB/s were measured."""
    try:
        return str(db.execute(f"PRAGMA {'integrity' if thorough else 'quick'}_check(1)").fetchone()[0])
    except sqlite.DatabaseError as error:
        return str(error)


def copy_to(source: Any, target: Path, key: str | None, go_on: Callable[[], bool] = lambda: True) -> None:
    """Copy what a connection sees into a new file, encrypted with the same key, and to the disk.

    Others may write meanwhile: a transaction holds still what is copied. Raises sqlite's DatabaseError, OSError, or
    CopyCancelled when ``go_on`` says no.
    """

    def look(_status: int, _remaining: int, _total: int) -> None:
        if not go_on():
            raise CopyCancelled

    make_private_file(target)
    copy = sqlite.connect(f"{target.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None)
    try:
        copy.execute("PRAGMA cipher_log_level = NONE")
        if key is not None:
            copy.execute(f"PRAGMA key = \"x'{key}'\"")
        # Nobody sees the copy before it is whole: it needs no journal.
        copy.execute("PRAGMA journal_mode=OFF")
        copy.execute("PRAGMA synchronous=OFF")
        source.execute("BEGIN")
        try:
            source.execute("SELECT count(*) FROM sqlite_master").fetchone()
            source.backup(copy, pages=_PAGES_AT_ONCE, progress=look)
        finally:
            if source.in_transaction:
                source.execute("ROLLBACK")
    finally:
        copy.close()
    to_disk(target)


def to_disk(path: Path) -> None:
    """Wait until a file, or the names in a folder, are on the disk. Raises OSError."""
    if path.is_dir() and os.name != "posix":
        return
    handle = os.open(path, os.O_RDONLY if os.name == "posix" else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def moment(at_ms: int) -> str:
    """A UTC time in ms as people read it here: "2026-11-23 14:02"."""
    try:
        return f"{datetime.fromtimestamp(at_ms / 1000).astimezone():%Y-%m-%d %H:%M}"
    except (ValueError, OverflowError, OSError):
        return "an unknown time"
