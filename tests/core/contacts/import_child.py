"""Previews and imports a file made here, and prints how much memory that took: ``FOLDER WHAT COUNT``."""

from __future__ import annotations

import resource
import sys
from pathlib import Path
from typing import BinaryIO

from maestro_desktop.core.contacts.book import Book
from maestro_desktop.core.contacts.importing import import_file, preview
from maestro_desktop.core.store import Store


def write(out: BinaryIO, what: str, count: int) -> None:
    match what:
        case "photo":
            out.write(b"BEGIN:VCARD\r\nFN:Ada\r\nPHOTO;ENCODING=b;TYPE=PNG:")
            for _ in range(count):
                out.write(b"A" * 1024 * 1024)
            out.write(b"\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Bob\r\nEND:VCARD\r\n")
        case "rows":
            out.write(b"name,phone\r\n")
            for number in range(count):
                out.write(b"Person %d,+44 20 7%07d\r\n" % (number, number))


def main() -> None:
    folder, what, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    file = folder / "people"
    with file.open("wb") as out:
        write(out, what, count)
    store = Store.open(folder / "maestro.db", "1f" * 32)
    book = Book(store)
    told = preview(file, store, book, "GB")
    assert told is not None
    done = import_file(file, store, book, "GB", 1) if what == "photo" else None
    assert done is None or done.counts == told.counts
    store.close()
    print(told.counts.new, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)


if __name__ == "__main__":
    main()
