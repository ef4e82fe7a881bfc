"""Contacts as they lie in the store, made into values. For any connection: the owner's, or one that only reads."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from maestro_desktop.core.contacts.model import Address, Contact, ContactKind, Email, Handle, Phone

#: So many at a time: memory does not grow with how many are asked for.
_BATCH = 500
_KINDS = {str(kind): kind for kind in ContactKind}
# The ids come as one JSON value: the statement stays the same for any number of them, so that it is prepared once.
_CONTACTS = (
    "SELECT id, kind, name, given, family, org, title, notes, tags, do_not_call, provisional, source, source_id,"
    " created_at, changed_at, company_id, more FROM contact WHERE id IN (SELECT value FROM json_each(?))"
)
_PHONES = (
    "SELECT contact_id, raw, e164, ext, label, region, preferred FROM phone"
    " WHERE contact_id IN (SELECT value FROM json_each(?)) ORDER BY contact_id, pos"
)
_EMAILS = (
    "SELECT contact_id, address, label FROM email"
    " WHERE contact_id IN (SELECT value FROM json_each(?)) ORDER BY contact_id, pos"
)


def load(db: Any, ids: Sequence[int]) -> Iterator[Contact]:
    """The contacts with these ids, in their order; those that are not there are left out."""
    for start in range(0, len(ids), _BATCH):
        yield from _load_some(db, ids[start : start + _BATCH])


def _load_some(db: Any, ids: Sequence[int]) -> Iterator[Contact]:
    wanted = json.dumps(ids)
    rows = {row[0]: row for row in db.execute(_CONTACTS, (wanted,))}
    if not rows:
        return
    phones: dict[int, list[Phone]] = {}
    for owner, raw, e164, ext, label, region, preferred in db.execute(_PHONES, (wanted,)):
        phone = Phone(raw, f"+{e164}" if e164 else "", ext, label, region, bool(preferred))
        phones.setdefault(owner, []).append(phone)
    emails: dict[int, list[Email]] = {}
    for owner, address, label in db.execute(_EMAILS, (wanted,)):
        emails.setdefault(owner, []).append(Email(address, label))
    for id in ids:
        if row := rows.get(id):
            yield Contact(
                id,
                _KINDS[row[1]],
                row[2],
                row[3],
                row[4],
                row[5],
                row[6],
                tuple(phones.get(id, ())),
                tuple(emails.get(id, ())),
                row[7],
                () if row[8] == "[]" else tuple(json.loads(row[8])),
                bool(row[9]),
                bool(row[10]),
                row[11],
                row[12],
                row[13],
                row[14],
                company_id=row[15] or 0,
                **_read_more(row[16]),
            )


def _read_more(text: str) -> dict[str, Any]:
    if text == "{}":
        return {}
    told: dict[str, Any] = json.loads(text)
    for name, kind in (("handles", Handle), ("addresses", Address)):
        if name in told:
            told[name] = tuple(kind(**each) for each in told[name])
    for name in ("urls", "fields"):
        if name in told:
            told[name] = tuple(tuple(each) if isinstance(each, list) else each for each in told[name])
    return told
