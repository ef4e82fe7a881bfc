"""Contacts as they lie in the store, made into values. For any connection: the owner's, or one that only reads."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from maestro_desktop.core.contacts.model import Address, Contact, ContactKind, Email, Handle, Phone

#: So many at a time: memory does not grow with how many are asked for.
_BATCH = 500
_KINDS = {str(kind): kind for kind in ContactKind}
# One statement for all of a contact: beginning another one takes longer than reading its rows does.
_SELECT = """SELECT id, kind, name, given, family, org, title, notes, tags, do_not_call, provisional, source, source_id,
    created_at, changed_at, company_id, more,
    (SELECT json_group_array(json_array(raw, e164, ext, label, region, preferred) ORDER BY pos) FROM phone
        WHERE contact_id = contact.id),
    (SELECT json_group_array(json_array(address, label) ORDER BY pos) FROM email WHERE contact_id = contact.id)
    FROM contact WHERE id IN"""


def load(db: Any, ids: Sequence[int]) -> Iterator[Contact]:
    """The contacts with these ids, in their order; those that are not there are left out."""
    for start in range(0, len(ids), _BATCH):
        some = ids[start : start + _BATCH]
        found = {
            contact.id: contact for contact in load_where(db, "SELECT value FROM json_each(?)", (json.dumps(some),))
        }
        yield from (found[id] for id in some if id in found)


def load_where(db: Any, sql: str, values: Sequence[Any]) -> Iterator[Contact]:
    """The contacts whose ids a statement gives, in the order of their ids."""
    return map(_contact, db.execute(f"{_SELECT} ({sql})", values).fetchall())


def _contact(row: Sequence[Any]) -> Contact:
    return Contact(
        row[0],
        _KINDS[row[1]],
        row[2],
        row[3],
        row[4],
        row[5],
        row[6],
        () if row[17] == "[]" else tuple(map(_phone, json.loads(row[17]))),
        () if row[18] == "[]" else tuple(Email(*each) for each in json.loads(row[18])),
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


def _phone(told: Sequence[Any]) -> Phone:
    raw, e164, ext, label, region, preferred = told
    return Phone(raw, f"+{e164}" if e164 else "", ext, label, region, bool(preferred))


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
