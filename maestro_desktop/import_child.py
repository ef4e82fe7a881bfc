"""The process that imports for the running app: an import inside it would keep calls waiting for the interpreter.

It is told what to do on standard input and says on standard output how far it is. It stops, with the last batch
committed, when it is told "cancel" or its input ends, as when the app is gone.
"""

from __future__ import annotations

import gc
import os
import signal
import sys
import threading
import time
import traceback
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from maestro_desktop.ahead import read_ahead
from maestro_desktop.clock import wall_ms
from maestro_desktop.core.contacts.book import Book
from maestro_desktop.core.contacts.exporting import export_file
from maestro_desktop.core.contacts.import_lines import Failed, Line, Order, Stopped, from_line, to_line
from maestro_desktop.core.contacts.import_report import ImportProgress
from maestro_desktop.core.contacts.importing import (
    GoOn,
    ImportBroken,
    NoSuchImport,
    UnreadableFile,
    import_file,
    preview,
    roll_back,
)
from maestro_desktop.core.store import Store, StoreError

#: The app writes too, in a few ms at a time: this waits for it as long as that takes.
_BUSY_MS = 60_000
#: Of 1,000,000 contacts the app's cache of twice that would save 5 % of the time, and cost the memory that there is for
#: an import (measured).
_CACHE_KIB = 32 * 1024
#: So many pages of 4 KiB are written before they go from the log beside the file into it: most of them are written
#: again and again meanwhile. With SQLite's 1,000 the writing of 100,000 contacts takes 1.4 times as long (measured).
_LOG_PAGES = 8_000
#: So many new objects between two looks for what refers to itself, of which an import makes next to nothing: with
#: Python's 700 they take 5 % of the time (measured).
_OBJECTS = 20_000
#: Taking back does all its work while it holds the file: so long others have it, after each step.
_PAUSE_S = 0.01
_CHUNK_BYTES = 64 * 1024


def main() -> int:
    """Do what the first line of standard input says; returns the exit status."""
    if hasattr(signal, "SIGINT"):
        # Ctrl+C in a terminal reaches the app as well, which decides what becomes of this.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    lines = _lines()
    try:
        order = from_line(next(lines, b""))
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    if not isinstance(order, Order):
        return 2
    stop = threading.Event()
    threading.Thread(target=_listen, args=(lines, stop), daemon=True).start()

    def go_on(progress: ImportProgress) -> bool:
        if not _say(progress):
            stop.set()
        if order.do == "roll_back":
            time.sleep(_PAUSE_S)
        return not stop.is_set()

    try:
        store = open_beside(Path(order.store), order.key)
        try:
            result = _done(order, store, go_on)
        finally:
            store.close()
    except ImportBroken as error:
        count = error.result.counts.new + error.result.counts.changed
        told = f" {count} contacts are in; they can be taken back with the import." if count else ""
        result = Failed(f"{error}{told}")
    except (UnreadableFile, NoSuchImport, StoreError) as error:
        result = Failed(str(error))
    except OSError as error:
        verb = "written" if order.do == "export" else "read"
        result = Failed(f"{Path(order.file).name} can't be {verb}: {error.strerror}.")
    except Exception as error:
        # For the log, without the message, which may repeat what stands in the file.
        traceback.print_tb(error.__traceback__)
        result = Failed(f"Something went wrong with {Path(order.file).name} ({type(error).__name__}); see the log.")
    _say(result)
    return 0


def open_beside(path: Path, key: str | None) -> Store:
    """The store for long work beside the app, in a process that does nothing else. Raises StoreError."""
    gc.set_threshold(_OBJECTS)
    store = Store.open(path, key)
    store.db.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
    store.db.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
    store.db.execute(f"PRAGMA wal_autocheckpoint = {_LOG_PAGES}")
    return store


def _done(order: Order, store: Store, go_on: GoOn) -> Line:
    book, file = Book(store), Path(order.file)
    if order.do == "roll_back":
        return roll_back(order.edit_id, store, book, wall_ms(), go_on=go_on)
    if order.do == "export":
        return export_file(file, book, order.ids, vcard_version=order.vcard_version, go_on=go_on) or Stopped()
    read = order.reading
    do = preview if order.do == "preview" else partial(import_file, now_ms=wall_ms())
    told = do(
        file,
        store,
        book,
        read.region,
        duplicates=read.duplicates,
        columns=read.columns,
        encoding=read.encoding,
        go_on=go_on,
        ahead=read_ahead,
    )
    return told or Stopped()


def _say(value: Line) -> bool:
    """Whether anybody hears it."""
    try:
        sys.stdout.buffer.write(to_line(value))
        sys.stdout.buffer.flush()
    except (BrokenPipeError, ValueError):
        return False
    return True


def _lines() -> Iterator[bytes]:
    """The lines of standard input. Read past Python's buffer, whose lock would stop the process from ending while the
    other thread waits for a line."""
    rest = b""
    while chunk := os.read(0, _CHUNK_BYTES):
        *whole, rest = (rest + chunk).split(b"\n")
        yield from whole


def _listen(lines: Iterator[bytes], stop: threading.Event) -> None:
    for line in lines:
        if line.strip() == b"cancel":
            break
    stop.set()
