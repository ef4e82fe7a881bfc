"""One import in a process of its own: ``FILE STORE KEY READER``; prints what it took as JSON."""

from __future__ import annotations

import io
import json
import resource
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from maestro_desktop.ahead import read_ahead
from maestro_desktop.core.contacts import contact_file
from maestro_desktop.core.contacts.book import Book
from maestro_desktop.core.contacts.importing import import_file
from maestro_desktop.core.contacts.model import (
    Address,
    Contact,
    Email,
    Incoming,
    Phone,
    ReadNumbers,
    Unusable,
    as_typed,
)
from maestro_desktop.import_child import open_beside
from tests.benchmarks.ground import now_ms


def main() -> None:
    file, store_path, key, reader = sys.argv[1:]
    if reader == "vobject":
        contact_file.read_vcards = read_by_vobject  # type: ignore[attr-defined]
    store = open_beside(Path(store_path), key)
    book = Book(store)
    book.by_number("+442079460018")
    began = now_ms()
    done = import_file(Path(file), store, book, "GB", 1_772_442_000_000, ahead=read_ahead)
    ms = now_ms() - began
    # Of a million invented people some have the same name and number.
    assert done.counts.new + done.counts.duplicate == done.counts.records, done.counts
    store.close()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"ms": ms, "records": done.counts.records, "peak_mb": peak}))


def read_by_vobject(
    file: BinaryIO, encoding: str = "", numbers: ReadNumbers = as_typed
) -> Iterator[tuple[int, Incoming | Unusable]]:
    """The peer: vobject, and what of its cards our reader gives too."""
    import vobject

    for number, card in enumerate(vobject.readComponents(io.TextIOWrapper(file, encoding="utf-8")), 1):
        yield number, Incoming(_contact(card, numbers))


def _contact(card: Any, numbers: ReadNumbers) -> Contact:
    told = card.contents

    def one(name: str) -> Any:
        return told[name][0].value if name in told else ""

    def label(each: Any) -> str:
        return str(each.params.get("TYPE", [""])[0]).lower()

    name = one("n")
    return Contact(
        name=one("fn"),
        given=name.given,
        family=name.family,
        org=one("org")[0],
        title=one("title"),
        phones=numbers(tuple(Phone(each.value, label=label(each)) for each in told.get("tel", ()))),
        emails=tuple(Email(each.value) for each in told.get("email", ())),
        addresses=tuple(
            Address(each.value.street, each.value.city, "", each.value.code, each.value.country, label=label(each))
            for each in told.get("adr", ())
        ),
        notes=one("note"),
        source="vcard",
        source_id=one("uid"),
    )


if __name__ == "__main__":
    main()
