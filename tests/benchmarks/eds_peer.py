"""A peer of the contacts benchmark: an address book of evolution-data-server with an index of its numbers.

    dbus-run-session -- /usr/bin/python3 -I eds_peer.py CARDS.json

For the system's Python, which alone has the bindings: nothing of ours is imported here. It fills a new book with the
vCards, says "ready", and answers each number of a line with a line of JSON: milliseconds, and the ids of whom it found.
Where evolution-data-server is not installed it says "missing" instead. Needs HOME and the XDG folders of its own.
"""

from __future__ import annotations

import json
import os
import sys
from importlib import import_module
from pathlib import Path
from time import perf_counter_ns
from typing import Any

_ID = "maestro-peer"
#: A book that is given no such fields before it is made looks through all its cards: a thousand times as slow.
_SOURCE = """[Data Source]
DisplayName=Peer
Enabled=true
Parent=local-stub

[Address Book]
BackendName=local

[Backend Summary Setup]
SummaryFields=full_name:family_name:phone
IndexedFields=phone,phone:phone,suffix:full_name,prefix:family_name,prefix
"""
#: Not to wait for the book to be online (a guint32): one on this computer never says so.
_AT_ONCE = 0xFFFFFFFF
#: So many cards go in one message.
_BATCH = 5_000


def main() -> int:
    sources = Path(os.environ["XDG_CONFIG_HOME"], "evolution", "sources")
    sources.mkdir(parents=True, exist_ok=True)
    (sources / f"{_ID}.source").write_text(_SOURCE)
    book = _book()
    if book is None:
        print("missing", flush=True)
        return 0
    _fill(book, json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))
    print("ready", flush=True)
    for line in sys.stdin:
        query = f'(eqphone "phone" "{line.strip()}")'
        began = perf_counter_ns()
        _, found = book.get_contacts_sync(query, None)
        ms = (perf_counter_ns() - began) / 1e6
        print(json.dumps([ms, [each.get_property("id") for each in found]]), flush=True)
    return 0


def _book() -> Any | None:
    """None where the bindings or the service are not installed."""
    try:
        gi = import_module("gi")
        for name in ("EBook", "EBookContacts", "EDataServer"):
            gi.require_version(name, "1.2")
    except (ImportError, ValueError):
        return None
    # Without the service the registry is empty.
    source = import_module("gi.repository.EDataServer").SourceRegistry.new_sync(None).ref_source(_ID)
    return source and import_module("gi.repository.EBook").BookClient.connect_sync(source, _AT_ONCE, None)


def _fill(book: Any, cards: list[str]) -> None:
    contact = import_module("gi.repository.EBookContacts").Contact
    for start in range(0, len(cards), _BATCH):
        batch = [contact.new_from_vcard(card) for card in cards[start : start + _BATCH]]
        book.add_contacts_sync(batch, 0, None)


if __name__ == "__main__":
    sys.exit(main())
