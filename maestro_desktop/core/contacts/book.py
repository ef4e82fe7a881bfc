"""The contact store: saving, and look-ups by number, e-mail and name. Search as you type is in ``search``."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, replace
from itertools import chain, takewhile
from operator import attrgetter, eq
from typing import Any, NamedTuple, TypeAlias, cast

from maestro_desktop.core.contacts.digits import internal_number, more_digits
from maestro_desktop.core.contacts.folding import email_key, name_key, org_key, searchable
from maestro_desktop.core.contacts.loading import load, load_where
from maestro_desktop.core.contacts.model import Address, Contact, ContactKind, Email, Handle, Phone, Picture
from maestro_desktop.core.contacts.rows import insert_rows
from maestro_desktop.core.phone.text import digits_of
from maestro_desktop.core.store import Store

#: So many digits may be a number without its country.
_BARE_DIGITS = range(7, 16)
#: As SQLite compares ids: more than any store has.
_MOST_SHOWN = 50
_MORE = (
    "prefix",
    "additional",
    "suffix",
    "phonetic",
    "department",
    "handles",
    "addresses",
    "urls",
    "pinned",
    "fields",
    "picture",
)
_more_of = attrgetter(*_MORE)
_as_json = json.JSONEncoder(ensure_ascii=False).encode
_COLUMNS = (
    "kind, name, given, family, org, title, notes, tags, do_not_call, provisional, source, source_id,"
    " created_at, changed_at, company_id, more"
)
_KEYS = ("folded", "name_key", "org_key")
_WRITTEN = (*_COLUMNS.split(", "), *_KEYS)
#: The ids that a contact's ``company_id`` may stand for: that one, and those into which it was merged.
_COMPANY = (
    "WITH RECURSIVE goes(id) AS (SELECT contact.company_id UNION"
    " SELECT into_id FROM contact_alias JOIN goes USING (id)) SELECT id FROM goes"
)
#: An id that is free again is still somebody's in the ledger.
_NEXT_ID = "1 + max((SELECT ifnull(max(id), 0) FROM contact), (SELECT id FROM contact_last))"
_INSERT = f"INSERT INTO contact(id, {', '.join(_WRITTEN)})"
_INSERT_PHONE = "INSERT INTO phone(contact_id, pos, e164, ext, raw, label, short, bare, region, preferred, digits)"
_INSERT_EMAIL = "INSERT INTO email(contact_id, pos, address, label, key)"
_UPSERT = (
    f"INSERT INTO contact(id, {', '.join(_WRITTEN)}) VALUES"
    f" (ifnull(?, {_NEXT_ID}), {', '.join('?' * len(_WRITTEN))}) ON CONFLICT(id) DO UPDATE SET"
    f" {', '.join(f'{name}=excluded.{name}' for name in _WRITTEN)}"
)


class NumberOf(NamedTuple):
    """A number of somebody by name (``name_key``); ``e164`` its digits without "+"."""

    name_key: str
    e164: int
    ext: str


class MailOf(NamedTuple):
    """An address (``email_key``) of somebody by name."""

    name_key: str
    key: str


Reach: TypeAlias = NumberOf | MailOf


class Rows(NamedTuple):
    """A contact as the tables hold it, without ids; made by ``rows_of``. ``values`` are those of ``_WRITTEN``."""

    contact: Contact
    values: tuple[Any, ...]
    phones: list[tuple[Any, ...]]
    emails: list[tuple[Any, ...]]


def _has(table: str, condition: str) -> str:
    """A statement for those of a JSON list, by place, whose name a contact has with what the condition says.

    Whom a rule has put in does not count: a real record is more.
    """
    them = f"SELECT contact_id FROM {table} WHERE {condition} LIMIT {_MOST_SHOWN}"
    named = "name_key = wanted.value ->> 0 AND name_key <> '' AND NOT provisional"
    called = f"SELECT id FROM contact WHERE {named} LIMIT {_MOST_SHOWN}"
    return (
        "SELECT wanted.key FROM json_each(?) AS wanted WHERE"
        f" EXISTS (SELECT 1 FROM ({them}) JOIN contact ON contact.id = contact_id WHERE name_key = wanted.value ->> 0"
        " AND NOT provisional)"
        f" OR (SELECT count(*) FROM ({them})) = {_MOST_SHOWN} AND EXISTS"
        f" (SELECT 1 FROM ({called}) AS called JOIN {table} ON contact_id = called.id WHERE {condition})"
    )


_HAS_NUMBER = _has("phone", "e164 = wanted.value ->> 1 AND ext = wanted.value ->> 2")
_HAS_MAIL = _has("email", "email.key = wanted.value ->> 1")


class Book:
    """Contacts in the store. Belongs to the thread that owns it; the caller commits."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def save(self, contact: Contact, now_ms: int) -> Contact:
        """Insert (``id`` 0) or replace one contact with all its numbers and addresses; returns it as stored.

        Lone surrogates, which no file can hold, are replaced.
        """
        with self._store.atomic():
            return self._save(storable(contact), now_ms)

    def _save(self, contact: Contact, now_ms: int) -> Contact:
        contact = replace(
            contact, name=contact.display_name, created_at=contact.created_at or now_ms, changed_at=now_ms
        )
        return self.put(contact)

    def put(self, contact: Contact) -> Contact:
        """Write a contact just as it is, times and all, inside the transaction under way."""
        db = self._store.db
        rows = _rows_of(contact, contact.created_at, contact.changed_at)
        db.execute(_UPSERT, (contact.id or None, *rows.values))
        if contact.id:
            db.execute("DELETE FROM phone WHERE contact_id = ?", (contact.id,))
            db.execute("DELETE FROM email WHERE contact_id = ?", (contact.id,))
        else:
            contact = replace(contact, id=db.execute("SELECT last_insert_rowid()").fetchone()[0])
        self._put_reachable([(contact.id, rows)])
        return contact

    def add(self, contacts: Sequence[Contact], now_ms: int) -> range:
        """Insert many new contacts at once, several times faster than one by one; returns their ids, in order.

        Their texts must be ``storable``, as those out of files are.
        """
        return self.add_rows([rows_of(each, now_ms) for each in contacts])

    def add_rows(self, contacts: Sequence[Rows]) -> range:
        """Insert many new contacts as ``add`` does, of which ``rows_of`` was made beforehand."""
        with self._store.atomic():
            db = self._store.db
            first: int = db.execute(f"SELECT {_NEXT_ID}").fetchone()[0]
            numbered = list(enumerate(contacts, first))
            insert_rows(db, _INSERT, [(id, *each.values) for id, each in numbered])
            self._put_reachable(numbered)
        return range(first, first + len(numbered))

    def _put_reachable(self, contacts: Sequence[tuple[int, Rows]]) -> None:
        """Write the numbers and e-mail addresses of contacts that have none yet."""
        db = self._store.db
        insert_rows(db, _INSERT_PHONE, [(id, *row) for id, each in contacts for row in each.phones])
        insert_rows(db, _INSERT_EMAIL, [(id, *row) for id, each in contacts for row in each.emails])

    def delete(self, contact_id: int) -> None:
        self._store.begin()
        self._store.db.execute("DELETE FROM contact WHERE id = ?", (contact_id,))

    def delete_many(self, contact_ids: Sequence[int]) -> set[str]:
        """Delete contacts at once; returns the pictures that they had, which somebody else may have too."""
        self._store.begin()
        among = "WHERE id IN (SELECT value FROM json_each(?))"
        ids = json.dumps(list(contact_ids))
        pictured = f"SELECT more ->> '$.picture' AS picture FROM contact {among} AND picture IS NOT NULL"
        pictures = {row[0] for row in self._store.rows(pictured, (ids,))}
        # In one statement: see ``insert_rows``.
        self._store.db.execute(f"DELETE FROM contact {among}", (ids,))
        return pictures

    def exactly(self, contact_id: int) -> Contact | None:
        """The contact with this id, and no other."""
        return next(load(self._store.db, [contact_id]), None)

    def get(self, contact_id: int) -> Contact | None:
        """The contact, or the one that it was merged into."""
        return self.exactly(contact_id) or next(
            self._where(
                "WITH RECURSIVE goes(id) AS (SELECT into_id FROM contact_alias WHERE id = ?"
                " UNION SELECT into_id FROM contact_alias JOIN goes USING (id)) SELECT id FROM goes",
                (contact_id,),
            ),
            None,
        )

    def ids_of(self, contact_id: int) -> tuple[int, ...]:
        """The ids that a contact has gone by: its own, and those of what was merged into it."""
        rows = self._store.rows(
            "WITH RECURSIVE came(id) AS (VALUES (?) UNION"
            " SELECT contact_alias.id FROM contact_alias JOIN came ON into_id = came.id) SELECT id FROM came",
            (contact_id,),
        )
        return tuple(row[0] for row in rows)

    def by_source(self, source: str, source_id: str) -> Contact | None:
        """The contact that an earlier import made of the same record."""
        return next(
            self._where(
                # The index holds no empty id: SQLite uses it only for a question that says so too.
                "SELECT id FROM contact WHERE source = ? AND source_id = ? AND source_id <> ''",
                (source, source_id),
            ),
            None,
        )

    def by_sources(self, source: str, source_ids: Iterable[str]) -> dict[str, Contact]:
        """The contacts that earlier imports made of these records, by their id there."""
        found = self._where(
            "SELECT contact.id FROM json_each(?) AS wanted CROSS JOIN contact"
            " ON source = ? AND source_id = wanted.value AND source_id <> ''",
            (json.dumps(list(source_ids)), source),
        )
        return {contact.source_id: contact for contact in found}

    def merged_sources(self, source: str, source_ids: Iterable[str]) -> dict[str, int]:
        """The ids that contacts had which earlier imports made of these records, and which were merged into others
        since; by their id there."""
        rows = self._store.rows(
            "SELECT source_id, contact_alias.id FROM json_each(?) AS wanted CROSS JOIN contact_alias"
            " ON source = ? AND source_id = wanted.value AND source_id <> '' ORDER BY contact_alias.id",
            (json.dumps(list(source_ids)), source),
        )
        return dict(rows)

    def reached(self, people: Sequence[Reach]) -> set[Reach]:
        """Those of these names that somebody has together with that number or address.

        Of a number (or name) that very many have only some are looked at; then the other of the two decides.
        """
        numbers = [each for each in people if isinstance(each, NumberOf)]
        mails = [each for each in people if isinstance(each, MailOf)]
        found: set[Reach] = set()
        for some, statement in ((numbers, _HAS_NUMBER), (mails, _HAS_MAIL)):
            rows = self._store.rows(statement, (json.dumps(some),)) if some else []
            found.update(some[row[0]] for row in rows)
        return found

    def called(self, keys: Sequence[str]) -> list[Contact]:
        """Who goes by these names (``name_key``) and has neither a number that was understood nor an e-mail address;
        of very many only some. Without those whom a rule has put in."""
        found = self._where(
            "SELECT contact.id FROM json_each(?) AS wanted CROSS JOIN contact ON contact.id IN ("
            f"SELECT id FROM contact WHERE name_key = wanted.value AND name_key <> '' LIMIT {_MOST_SHOWN})"
            " WHERE NOT provisional"
            " AND NOT EXISTS (SELECT 1 FROM phone WHERE contact_id = contact.id AND e164 IS NOT NULL)"
            " AND NOT EXISTS (SELECT 1 FROM email WHERE contact_id = contact.id)",
            (json.dumps(list(keys)),),
        )
        return list(found)

    def by_number(self, e164: str, ext: str | None = None) -> list[Contact]:
        """Who has this number (``+`` and digits), with this extension where one is given; of very many only some, those
        with no extension before others."""
        where = "SELECT contact_id FROM phone WHERE e164 = ?"
        if ext is None:
            return list(self._where(f"{where} ORDER BY ext, contact_id", (int(e164[1:]),), _MOST_SHOWN))
        return list(self._where(f"{where} AND ext = ? ORDER BY contact_id", (int(e164[1:]), ext), _MOST_SHOWN))

    def has_bare_numbers(self) -> bool:
        """Whether any number was written without a country."""
        return bool(self._store.rows("SELECT 1 FROM phone WHERE bare IS NOT NULL LIMIT 1"))

    def by_bare_number(self, digits: str) -> list[Contact]:
        """Who has a number that was written without a country, with these digits after its zeros."""
        wanted = digits.lstrip("0")
        if len(wanted) not in _BARE_DIGITS:
            return []
        return list(self._where("SELECT contact_id FROM phone WHERE bare = ?", (int(wanted),), _MOST_SHOWN))

    def by_extension(self, digits: str) -> list[Contact]:
        """Whose number is just these few digits, inside the company; of very many only some."""
        where = "SELECT contact_id FROM phone WHERE short = ? ORDER BY contact_id"
        return list(self._where(where, (digits,), _MOST_SHOWN))

    def by_suffix(self, digits: str, limit: int = 20) -> list[Contact]:
        """Who has a number that ends in the same seven digits; of very many those whose number has more in common with
        these, some of each number."""
        if len(digits) < 7:
            return []
        ends = "FROM phone WHERE e164 IS NOT NULL AND e164 % 10000000 = ?"
        found = list(self._where(f"SELECT contact_id {ends}", (int(digits[-7:]),), limit + 1))
        if len(found) <= limit:
            return found
        numbers = [str(row[0]) for row in self._store.rows(f"SELECT DISTINCT e164 {ends}", (int(digits[-7:]),))]
        numbers.sort(key=lambda number: (-_same_end(number, digits), number))
        of_each = -(-limit // min(limit, len(numbers)))
        best = chain.from_iterable(self.by_number(f"+{number}")[:of_each] for number in numbers[:limit])
        return list({contact.id: contact for contact in best}.values())[:limit]

    def by_email(self, address: str) -> list[Contact]:
        """Who has this address, whatever its case and tags; of very many only some."""
        where = "SELECT contact_id FROM email WHERE key = ? ORDER BY contact_id"
        return list(self._where(where, (email_key(address),), _MOST_SHOWN))

    def by_name(self, name: str, limit: int = _MOST_SHOWN) -> list[Contact]:
        """Who goes by this name, in any order of its words."""
        key = name_key(name)
        where = "SELECT id FROM contact WHERE name_key = ? AND name_key <> ''"
        return list(self._where(where, (key,), limit)) if key else []

    def people_of(self, company: Contact, limit: int = _MOST_SHOWN) -> list[Contact]:
        """Who belongs to a company: by what was said, or by its name (also one that was merged into it) on the record
        of whom nothing was said, or of whose company there is none any more."""
        no_company = f"(company_id IS NULL OR NOT EXISTS (SELECT 1 FROM contact AS its WHERE its.id IN ({_COMPANY})))"
        return list(
            self._where(
                f"SELECT id FROM contact WHERE company_id IN ({', '.join(map(str, self.ids_of(company.id)))}) UNION"
                " SELECT contact.id FROM json_each(?) AS wanted CROSS JOIN contact"
                f" WHERE org_key = wanted.value AND org_key <> '' AND kind = 'person' AND {no_company}",
                (json.dumps(sorted(self.org_keys_of(company))),),
                limit,
            )
        )

    def org_keys_of(self, company: Contact) -> frozenset[str]:
        """The names (``org_key``) of a company, and those that companies had which were merged into it."""
        former = [id for id in self.ids_of(company.id) if id != company.id]
        rows = (
            self._store.rows(
                "SELECT before ->> '$.contact.org', before ->> '$.contact.name' FROM contact_edit_row"
                " WHERE contact_id IN (SELECT value FROM json_each(?)) AND before ->> '$.contact.kind' = 'company'",
                (json.dumps(former),),
            )
            if former
            else []
        )
        return frozenset(filter(None, (_org_key(company), *(org_key(org or name or "") for org, name in rows))))

    def companies(self, name: str, limit: int = _MOST_SHOWN) -> list[Contact]:
        """The records of companies with this name; where nobody has it, those into which such a one was merged."""
        key = org_key(name)
        if not key:
            return []
        now = "SELECT id FROM contact WHERE org_key = ? AND org_key <> '' AND kind = 'company'"
        return list(self._where(now, (key,), limit)) or list(self.some(self._once_called(key)[:limit]))

    def _once_called(self, key: str) -> list[int]:
        """The ids of companies into which one of this name (``org_key``) was merged."""
        rows = self._store.rows(
            "WITH RECURSIVE came(id, now) AS (SELECT contact_alias.id, into_id FROM contact_alias"
            " JOIN contact ON contact.id = into_id WHERE kind = 'company' UNION"
            " SELECT contact_alias.id, now FROM contact_alias JOIN came ON into_id = came.id)"
            " SELECT now, before ->> '$.contact.org', before ->> '$.contact.name' FROM came"
            " JOIN contact_edit_row ON contact_id = came.id WHERE before ->> '$.contact.kind' = 'company'"
        )
        return sorted({now for now, org, name in rows if org_key(org or name or "") == key})

    def keep_picture(self, picture: Picture) -> str:
        """Store a picture, once however many have it; returns its id."""
        self._store.begin()
        self._store.db.execute(
            "INSERT OR IGNORE INTO picture VALUES (?,?,?)", (picture.id, picture.media_type, picture.data)
        )
        return picture.id

    def drop_picture(self, id: str) -> None:
        """Delete a picture that nobody has, nor could have again by an undo."""
        self._store.db.execute(
            "DELETE FROM picture WHERE id = ?1"
            " AND NOT EXISTS (SELECT 1 FROM contact WHERE more ->> '$.picture' = ?1)"
            " AND NOT EXISTS (SELECT 1 FROM contact_edit_row WHERE before ->> '$.picture' = ?1)",
            (id,),
        )

    def picture(self, id: str) -> Picture | None:
        rows = self._store.rows("SELECT media_type, data FROM picture WHERE id = ?", (id,))
        return Picture(*rows[0]) if rows else None

    def page(self, after: int = 0, limit: int = 500) -> list[Contact]:
        """Contacts in the order of their ids, for lists and exports."""
        return list(self._where("SELECT id FROM contact WHERE id > ? ORDER BY id", (after,), limit))

    def all(self) -> Iterator[Contact]:
        """Every contact, in pages: memory does not grow with their number."""
        after = 0
        while page := self.page(after):
            yield from page
            after = page[-1].id

    def some(self, ids: Sequence[int]) -> Iterator[Contact]:
        """The contacts with these ids that are there, in this order."""
        return load(self._store.db, ids)

    def count(self) -> int:
        return int(self._store.rows("SELECT count(*) FROM contact")[0][0])

    def _where(self, sql: str, values: tuple[Any, ...], limit: int | None = None) -> Iterator[Contact]:
        # Not as a value: SQLite prepares a statement anew for each other limit that is bound, which takes longer than
        # all the rest (measured: 41 instead of 23 µs).
        return load_where(self._store.db, sql if limit is None else f"{sql} LIMIT {limit:d}", values)


def _same_end(one: str, other: str) -> int:
    """How many characters two texts end in alike."""
    return sum(takewhile(bool, map(eq, reversed(one), reversed(other))))


def rows_of(contact: Contact, now_ms: int) -> Rows:
    """A new contact as the tables hold it, made at ``now_ms`` (UTC) unless it says when."""
    return _rows_of(contact, contact.created_at or now_ms, now_ms)


def _rows_of(contact: Contact, created_at: int, changed_at: int) -> Rows:
    name = contact.display_name
    return Rows(
        contact,
        (
            contact.kind.value,
            name,
            contact.given,
            contact.family,
            contact.org,
            contact.title,
            contact.notes,
            _as_json(contact.tags) if contact.tags else "[]",
            contact.do_not_call,
            contact.provisional,
            contact.source,
            contact.source_id,
            created_at,
            changed_at,
            contact.company_id or None,
            _more(contact),
            _searched(contact, name),
            name_key(name),
            _org_key(contact),
        ),
        [
            (
                pos,
                int(p.e164[1:]) if p.e164 else None,
                p.ext,
                p.raw,
                p.label,
                internal_number(p),
                _bare(p),
                p.region,
                p.preferred,
                more_digits(p),
            )
            for pos, p in enumerate(contact.phones)
        ],
        [(pos, e.address, e.label, email_key(e.address)) for pos, e in enumerate(contact.emails)],
    )


def _more(contact: Contact) -> str:
    """What is only shown, as JSON; what is empty is left out."""
    told = {name: value for name, value in zip(_MORE, _more_of(contact), strict=True) if value}
    if not told:
        return "{}"
    for name in ("handles", "addresses"):
        if name in told:
            told[name] = [{part: getattr(each, part) for part in each.__slots__} for each in told[name]]
    return _as_json(told)


def _org_key(contact: Contact) -> str:
    return org_key(contact.org or (contact.display_name if contact.kind is ContactKind.COMPANY else ""))


def _bare(phone: Phone) -> int | None:
    if phone.e164:
        return None
    digits = digits_of(phone.raw).lstrip("0")
    return int(digits) if len(digits) in _BARE_DIGITS else None


def storable(contact: Contact) -> Contact:
    """The contact without lone surrogates and NULs in any of its texts."""
    return cast(Contact, _cleaned(contact))


def _cleaned(value: Any) -> Any:
    match value:
        case str():
            return _clean(value) if type(value) is str else value
        case tuple():
            return tuple(map(_cleaned, value)) if value else value
        case Contact() | Phone() | Email() | Handle() | Address():
            changes = {
                field.name: cleaned
                for field in fields(value)
                if (cleaned := _cleaned(told := getattr(value, field.name))) is not told and cleaned != told
            }
            return replace(value, **changes) if changes else value
        case _:
            return value


def _clean(text: str) -> str:
    return text if text.isascii() and "\0" not in text else text.encode("utf-8", "replace").decode().replace("\0", "")


def _searched(contact: Contact, name: str) -> str:
    return searchable(
        name,
        contact.given,
        contact.additional,
        contact.family,
        contact.phonetic,
        contact.org,
        *(e.address for e in contact.emails),
    )
