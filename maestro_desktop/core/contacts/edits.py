"""What was done to contacts, kept so that it can be taken back: after a key press as after days."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import MISSING, asdict, dataclass, fields
from enum import StrEnum
from typing import Any

from maestro_desktop.core.contacts.book import Book, Rows, rows_of, storable
from maestro_desktop.core.contacts.choices import IS
from maestro_desktop.core.contacts.merging import reverted
from maestro_desktop.core.contacts.model import Address, Contact, ContactKind, Email, Handle, Phone
from maestro_desktop.core.contacts.rows import insert_rows
from maestro_desktop.core.store import Store
from maestro_desktop.wording import Counted, Wording

#: So many contacts are put back in one transaction: calls go on in between.
UNDO_BATCH = 500
_PARTS = {"phones": Phone, "emails": Email, "handles": Handle, "addresses": Address}


class EditKind(StrEnum):
    """What was done: by the agent, by an import, or (from MADE on) by a rule. PARTED takes a merge apart of whose
    contact something was changed since."""

    SAVED = "saved"
    DELETED = "deleted"
    CHANGED = "changed"
    MERGED = "merged"
    PARTED = "parted"
    IMPORTED = "imported"
    MADE = "made"
    PROMOTED = "promoted"
    ABSORBED = "absorbed"
    EXPIRED = "expired"
    FETCHED = "fetched"


#: What is shown as having been done one by one, and taken back so; imports have their own list.
ONE_BY_ONE = tuple(kind for kind in EditKind if kind is not EditKind.IMPORTED)
#: What people do by hand.
BY_HAND = (EditKind.SAVED, EditKind.CHANGED, EditKind.MERGED, EditKind.PARTED)


@dataclass(frozen=True, slots=True)
class Edit:
    """One thing that was done. ``words`` say to whom (a name, a file), ``count`` to how many; times are UTC ms."""

    id: int
    at_ms: int
    kind: EditKind
    words: str
    count: int
    undone_at: int | None = None

    @property
    def sentence(self) -> str:
        """What was done, in words."""
        who = self.words
        match self.kind:
            case EditKind.SAVED:
                return Wording("Saved: {who}", who=who)
            case EditKind.CHANGED:
                return Wording("{contacts}: {who}", contacts=_counted(self.count), who=who)
            case EditKind.MERGED:
                return Wording("{contacts} merged into {who}", contacts=_counted(self.count), who=who)
            case EditKind.PARTED:
                return Wording("Taken apart: {who}", who=who)
            case EditKind.MADE:
                return Wording("Noted as a contact: {who}", who=who)
            case EditKind.PROMOTED:
                return Wording("Kept as a contact: {who}", who=who)
            case EditKind.ABSORBED:
                return Wording("Merged into {who}", who=who)
            case EditKind.FETCHED:
                return Wording("{contacts} from {who}", contacts=_counted(self.count), who=who)
            case EditKind.IMPORTED:
                return Wording("Imported: {who}, {contacts}", who=who, contacts=_counted(self.count))
            case EditKind.DELETED | EditKind.EXPIRED:
                return Wording("Deleted: {who}", who=who)


@dataclass(frozen=True, slots=True)
class Undone:
    """What taking back did: how many contacts are as before, and the ids of those that were changed since and stay."""

    restored: int = 0
    kept: tuple[int, ...] = ()


class Recording:
    """One edit while it is being done. Made by ``Edits``."""

    def __init__(self, edit_id: int, store: Store, book: Book, now_ms: int) -> None:
        self.id = edit_id
        #: How many contacts it did something to; an edit with none is forgotten, and its id is the next one's.
        self.count = 0
        self._store, self._book, self._now_ms = store, book, now_ms

    @property
    def undo_id(self) -> int:
        """What takes it back: its id, or 0 where there is nothing to take back."""
        return self.id if self.count else 0

    def save(self, contact: Contact, told: Contact | None = None) -> Contact:
        """Insert (``id`` 0) or replace a contact; returns it as stored. ``told``: what an import was told of somebody
        who was edited before, for the next one to know what is new in its file."""
        if contact.id:
            self._remember(contact.id, self._book.exactly(contact.id))
            if told:
                self._store.db.execute(
                    "UPDATE contact_edit_row SET before = json_set(before, '$.told',"
                    " json_patch(ifnull(before -> '$.told', '{}'), ?))"
                    " WHERE edit_id = ? AND contact_id = ? AND before IS NOT NULL",
                    (json.dumps({told.source_id: _differs(told)}, ensure_ascii=False), self.id, contact.id),
                )
        saved = self._book.save(contact, self._now_ms)
        if not contact.id:
            self._remember(saved.id, None)
        return saved

    def add(self, contacts: Sequence[Contact]) -> None:
        """Insert many new contacts at once; see ``Book.add``."""
        self.add_rows([rows_of(each, self._now_ms) for each in contacts])

    def add_rows(self, contacts: Sequence[Rows]) -> None:
        """The same for what was made beforehand; see ``Book.add_rows``."""
        ids = self._book.add_rows(contacts)
        insert_rows(self._store.db, "INSERT INTO contact_edit_row", [(self.id, contact_id, None) for contact_id in ids])
        self.count += len(ids)

    def remove(self, contact_id: int) -> None:
        """Delete a contact, if it is there."""
        if contact := self._book.exactly(contact_id):
            self._remember(contact_id, contact, self._choices(contact_id))
            self._book.delete(contact_id)

    def merge(self, whole: Contact, gone: Sequence[int]) -> Contact:
        """Store ``whole`` under its id in place of itself and of ``gone``, whose ids lead to it from now on."""
        self._remember(whole.id, self._book.exactly(whole.id), self._choices(whole.id))
        for id in gone:
            choices, was = self._choices(id), self._book.exactly(id) or Contact()
            self.remove(id)
            db = self._store.db
            db.executemany(
                "INSERT INTO choice VALUES (?,?,?,?) ON CONFLICT DO UPDATE SET verdict=excluded.verdict, at=excluded.at"
                " WHERE excluded.at > at",
                [(key, whole.id, said, at) for key, said, at in choices],
            )
            db.execute(
                "INSERT OR REPLACE INTO contact_alias VALUES (?, ?, ?, ?)", (id, whole.id, was.source, was.source_id)
            )
        return self._book.save(whole, self._now_ms)

    def part(self, whole: Contact, gone: Mapping[int, str]) -> None:
        """Store ``whole`` without those who were merged into it (by their ids, as ``Edits`` remembers them), and them
        again."""
        self._remember(whole.id, self._book.exactly(whole.id), self._choices(whole.id))
        self._book.save(whole, self._now_ms)
        for id, before in gone.items():
            told = json.dumps({"into": whole.id})
            self.count += self._store.db.execute(
                "INSERT INTO contact_edit_row VALUES (?, ?, ?)", (self.id, id, told)
            ).rowcount
            self._store.db.execute("DELETE FROM contact_alias WHERE id = ?", (id,))
            self._book.put(_read(json.loads(before)["contact"]))

    def _choices(self, contact_id: int) -> list[tuple[Any, ...]]:
        return self._store.rows("SELECT key, verdict, at FROM choice WHERE contact_id = ? ORDER BY key", (contact_id,))

    def _remember(self, contact_id: int, before: Contact | None, choices: Sequence[Any] | None = None) -> None:
        """What was there before this edit; what it does to the same contact afterwards changes nothing about that."""
        told = None if before is None else _told(before, choices)
        self.count += self._store.db.execute(
            "INSERT OR IGNORE INTO contact_edit_row VALUES (?, ?, ?)", (self.id, contact_id, told)
        ).rowcount


class Edits:
    """Does things to contacts and takes them back. Belongs to the thread that owns the store; the caller commits."""

    def __init__(self, store: Store, book: Book) -> None:
        self._store, self._book = store, book

    def open(self, kind: EditKind, words: str, now_ms: int) -> int:
        """Begin an edit that is done in several transactions, with ``more``; returns its id."""
        self._store.begin()
        self._store.db.execute(
            "INSERT INTO contact_edit(at, kind, words, count) VALUES (?, ?, ?, 0)", (now_ms, str(kind), words)
        )
        return int(self._store.rows("SELECT last_insert_rowid()")[0][0])

    @contextmanager
    def more(self, edit_id: int, now_ms: int) -> Iterator[Recording]:
        """Go on with an edit: all of what is done here, or nothing."""
        with self._store.atomic():
            recording = Recording(edit_id, self._store, self._book, now_ms)
            yield recording
            if recording.count:
                self._store.db.execute(
                    "UPDATE contact_edit SET count = count + ? WHERE id = ?", (recording.count, edit_id)
                )

    @contextmanager
    def record(self, kind: EditKind, words: str, now_ms: int) -> Iterator[Recording]:
        """One edit, all or nothing. One that did nothing is forgotten."""
        with self._store.atomic():
            edit_id = self.open(kind, words, now_ms)
            with self.more(edit_id, now_ms) as recording:
                yield recording
            if not recording.count:
                self._store.db.execute("DELETE FROM contact_edit WHERE id = ?", (edit_id,))

    def touched(self, edit_id: int) -> tuple[int, ...]:
        """The ids of the contacts that an edit changed, unless it was taken back."""
        rows = self._store.rows(
            "SELECT contact_id FROM contact_edit_row WHERE edit_id = ? ORDER BY contact_id", (edit_id,)
        )
        return tuple(row[0] for row in rows)

    def is_by_hand(self, contact_id: int) -> bool:
        """Whether somebody has edited a contact since it came in."""
        rows = self._store.rows(
            "SELECT 1 FROM contact_edit_row JOIN contact_edit ON contact_edit.id = edit_id"
            f" WHERE contact_id = ? AND kind IN ({', '.join('?' * len(BY_HAND))}) LIMIT 1",
            (contact_id, *map(str, BY_HAND)),
        )
        return bool(rows)

    def get(self, edit_id: int) -> Edit | None:
        return next(iter(self._select("WHERE id = ?", (edit_id,))), None)

    def latest(self, *kinds: EditKind, contact_id: int = 0, limit: int = 50) -> list[Edit]:
        """What was done last (of these kinds, and to this contact), newest first, with what was taken back."""
        where, values = "WHERE 1", list[Any]()
        if kinds:
            where += f" AND kind IN ({', '.join('?' * len(kinds))})"
            values += map(str, kinds)
        if contact_id:
            where += " AND id IN (SELECT edit_id FROM contact_edit_row WHERE contact_id = ?)"
            values.append(contact_id)
        return self._select(f"{where} ORDER BY id DESC LIMIT ?", (*values, limit))

    def merge_of(self, contact_id: int) -> int:
        """The last edit that made several contacts this one which they still are; 0: none."""
        rows = self._store.rows(
            "SELECT max(edit_id) FROM contact_alias JOIN contact_edit_row AS was ON was.contact_id = contact_alias.id"
            " JOIN contact_edit ON contact_edit.id = edit_id"
            " WHERE into_id = ? AND kind IN (?, ?) AND before IS NOT NULL"
            " AND EXISTS (SELECT 1 FROM contact_edit_row WHERE edit_id = was.edit_id AND contact_id = into_id)",
            (contact_id, str(EditKind.MERGED), str(EditKind.ABSORBED)),
        )
        return rows[0][0] or 0

    def parts_of(self, edit_id: int, contact_id: int) -> tuple[Contact, ...]:
        """Who went into a contact by an edit, as they were."""
        return tuple(_read(json.loads(before)["contact"]) for before in self._gone_by(edit_id, contact_id).values())

    def _gone_by(self, edit_id: int, contact_id: int) -> dict[int, str]:
        rows = self._store.rows(
            "SELECT contact_id, before FROM contact_edit_row JOIN contact_alias ON contact_alias.id = contact_id"
            " WHERE edit_id = ? AND into_id = ? ORDER BY contact_id",
            (edit_id, contact_id),
        )
        return dict(rows)

    def part(self, edit_id: int, contact_id: int, words: str, now_ms: int) -> int:
        """Make several contacts again of one that they were merged into by an edit, though something was changed in it
        since: that stays. What was learned about them goes back to them. Returns the id of the edit which that is."""
        now, gone = self._book.exactly(contact_id), self._gone_by(edit_id, contact_id)
        whole = "FROM contact_edit_row WHERE contact_id = ?"
        before = self._store.rows(f"SELECT before {whole} AND edit_id = ?", (contact_id, edit_id))
        later = self._store.rows(
            f"SELECT before {whole} AND edit_id > ? ORDER BY edit_id LIMIT 1", (contact_id, edit_id)
        )
        if now is None or not gone or not before:
            return 0
        was = _read(json.loads(before[0][0])["contact"])
        after = _read(json.loads(later[0][0])["contact"]) if later else now
        choices = {id: json.loads(told).get("choices", []) for id, told in gone.items()}
        with self.record(EditKind.PARTED, words, now_ms) as edit:
            edit.part(reverted(now, after, was), gone)
            self._put_choices_back({contact_id: json.loads(before[0][0]).get("choices", []), **choices})
        return edit.id

    def as_imported(self, contact_id: int, source_id: str) -> Contact | None:
        """What the last import was told by the record of this id, of which it made this contact (that may be merged
        into another by now); None if nothing but imports has changed it."""
        rows = self._store.rows(
            "WITH RECURSIVE goes(id) AS (VALUES (?) UNION"
            " SELECT into_id FROM contact_alias JOIN goes USING (id))"
            " SELECT before -> '$.told' FROM contact_edit_row WHERE contact_id IN (SELECT id FROM goes)"
            " AND before ->> '$.told' IS NOT NULL ORDER BY edit_id DESC",
            (contact_id,),
        )
        for row in rows:
            if (told := json.loads(row[0]).get(source_id)) is not None:
                return _read(told)
        rows = self._store.rows(
            "SELECT before FROM contact_edit_row JOIN contact_edit ON contact_edit.id = edit_id"
            " WHERE contact_id = ? AND kind <> ? ORDER BY edit_id LIMIT 1",
            (contact_id, str(EditKind.IMPORTED)),
        )
        return (_read(json.loads(rows[0][0])["contact"]) if rows[0][0] else Contact()) if rows else None

    def as_it_was(self, contact_id: int, changed_at: int) -> Contact | None:
        """The contact as it was from ``changed_at`` on, until the next edit; None if none has kept that."""
        rows = self._store.rows(
            "SELECT before -> '$.contact' FROM contact_edit_row"
            " WHERE contact_id = ? AND before ->> '$.contact.changed_at' = ? LIMIT 1",
            (contact_id, changed_at),
        )
        return _read(json.loads(rows[0][0])) if rows else None

    def was_made_at(self, contact_id: int, created_at: int) -> bool:
        """Whether a contact of this id, without an id from elsewhere, is or was one that was made at this time. Who is
        merged with older ones has been there for as long as they have."""
        rows = self._store.rows(
            "SELECT 1 FROM contact WHERE id = ?1 AND created_at = ?2 AND source_id = '' UNION ALL"
            " SELECT 1 FROM contact_edit_row WHERE contact_id = ?1 AND before ->> '$.contact.created_at' = ?2"
            " AND before ->> '$.contact.source_id' IS NULL LIMIT 1",
            (contact_id, created_at),
        )
        return bool(rows)

    def _select(self, where: str, values: Sequence[Any]) -> list[Edit]:
        rows = self._store.rows(f"SELECT id, at, kind, words, count, undone_at FROM contact_edit {where}", values)
        return [Edit(id, at, EditKind(kind), words, count, undone) for id, at, kind, words, count, undone in rows]

    def undo(self, edit_id: int, now_ms: int) -> Undone:
        """Make the contacts of an edit as they were before it. Where one of them was changed since, nothing is done;
        but of an import, which is not one thing, the others go back."""
        edit = self.get(edit_id)
        if edit is None or edit.undone_at is not None:
            return Undone()
        if edit.kind is not EditKind.IMPORTED and (kept := self._changed_since(edit_id)):
            return Undone(0, kept)
        restored, kept = 0, ()
        with self._store.atomic():
            for some in self.undo_in_parts(edit_id, now_ms):
                restored, kept = restored + some.restored, kept + some.kept
        return Undone(restored, kept)

    def undo_in_parts(self, edit_id: int, now_ms: int, limit: int = UNDO_BATCH) -> Iterator[Undone]:
        """Take back a long edit, so many contacts at a time; the caller commits after each and when all is done. It
        may be gone on with later: so it may where contacts stay because of later edits, once these are taken back."""
        after = 0
        while rows := self._store.rows(
            "SELECT contact_id, before FROM contact_edit_row WHERE edit_id = ? AND contact_id > ?"
            " ORDER BY contact_id LIMIT ?",
            (edit_id, after, limit),
        ):
            with self._store.atomic():
                changed = self._changed_since(edit_id, after, rows[-1][0])
                # Of who was new and is deleted nothing is left to take back.
                gone = {id for id, before in rows if before is None and id in changed and not self._book.get(id)}
                kept = tuple(id for id in changed if id not in gone)
                back = [(id, before) for id, before in rows if id not in kept]
                self._store.db.executemany(
                    "DELETE FROM contact_edit_row WHERE edit_id = ? AND contact_id = ?",
                    [(edit_id, id) for id, _ in back],
                )
                pictures = self._book.delete_many([id for id, before in back if before is None])
                were = {id: json.loads(before) for id, before in back if before is not None}
                for id in [id for id, told in were.items() if "into" in told]:
                    self._go_into(id, were.pop(id)["into"])
                pictures |= {self._put_back(id, told) for id, told in were.items()}
                self._put_choices_back({id: told["choices"] for id, told in were.items() if "choices" in told})
                # Not before all are back: a merged contact may have had the picture of one that comes after it.
                for picture in filter(None, pictures):
                    self._book.drop_picture(picture)
            after = rows[-1][0]
            yield Undone(len(back), kept)
        self._store.begin()
        self._store.db.execute(
            "UPDATE contact_edit SET undone_at = ? WHERE id = ? AND undone_at IS NULL"
            " AND NOT EXISTS (SELECT 1 FROM contact_edit_row WHERE edit_id = contact_edit.id)",
            (now_ms, edit_id),
        )

    def _changed_since(self, edit_id: int, after: int = 0, up_to: int | None = None) -> tuple[int, ...]:
        """The contacts of an edit that a later one has changed, of those with ids behind ``after`` up to this."""
        rows = self._store.rows(
            "SELECT contact_id FROM contact_edit_row AS this"
            " WHERE edit_id = ? AND contact_id > ? AND contact_id <= ifnull(?, contact_id)"
            " AND EXISTS (SELECT 1 FROM contact_edit_row AS later"
            " WHERE later.contact_id = this.contact_id AND later.edit_id > this.edit_id) ORDER BY contact_id",
            (edit_id, after, up_to),
        )
        return tuple(row[0] for row in rows)

    def _go_into(self, contact_id: int, into: int) -> None:
        """Who was parted goes on under the id of the contact that they had been merged into."""
        was = self._book.exactly(contact_id) or Contact()
        self._book.delete(contact_id)
        self._store.db.execute(
            "INSERT OR REPLACE INTO contact_alias VALUES (?, ?, ?, ?)", (contact_id, into, was.source, was.source_id)
        )

    def _put_back(self, contact_id: int, told: dict[str, Any]) -> str:
        """Returns the picture that it had until now."""
        now = self._book.exactly(contact_id)
        self._store.db.execute("DELETE FROM contact_alias WHERE id = ?", (contact_id,))
        self._book.put(_read(told["contact"]))
        return now.picture if now else ""

    def _put_choices_back(self, were: dict[int, list[list[Any]]]) -> None:
        """What was learned about contacts as it was, without what they took over from each other. What was learned
        since stays, and stands above it: a number is only one person's."""
        db = self._store.db
        then = {tuple(choice) for choices in were.values() for choice in choices}
        newer: set[tuple[int, str]] = set()
        for id in were:
            for choice in self._store.rows("SELECT key, verdict, at FROM choice WHERE contact_id = ?", (id,)):
                if choice in then:
                    db.execute("DELETE FROM choice WHERE key = ? AND contact_id = ?", (choice[0], id))
                else:
                    newer.add((id, choice[0]))
        decided = {key for _, key in newer}
        for id, choices in were.items():
            for key, verdict, at in choices:
                if (id, key) in newer or (verdict == IS and key in decided):
                    continue
                if verdict == IS:
                    others = "FROM choice WHERE key = ? AND verdict = ?"
                    if self._store.rows(f"SELECT 1 {others} AND at >= ?", (key, IS, at)):
                        continue
                    db.execute(f"DELETE {others}", (key, IS))
                db.execute("INSERT INTO choice VALUES (?,?,?,?)", (key, id, verdict, at))


def _counted(count: int) -> str:
    return Counted("{n} contacts", "{n} contact", count)


def _told(contact: Contact, choices: Sequence[Any] | None) -> str:
    """A contact with what hangs on it, as JSON."""
    told: dict[str, Any] = {"contact": _differs(contact)}
    if choices is not None:
        told["choices"] = choices
    if contact.picture:
        told["picture"] = contact.picture
    return json.dumps(told, ensure_ascii=False)


def _differs(contact: Contact) -> dict[str, Any]:
    """The fields of a contact; what has its default is left out."""
    defaults = {field.name: field.default for field in fields(Contact) if field.default is not MISSING}
    return {name: value for name, value in asdict(contact).items() if value != defaults[name]}


def _read(told: dict[str, Any]) -> Contact:
    values: dict[str, Any] = {}
    for name, value in told.items():
        if part := _PARTS.get(name):
            value = tuple(part(**each) for each in value)
        elif isinstance(value, list):
            value = tuple(tuple(each) if isinstance(each, list) else each for each in value)
        values[name] = value
    if "kind" in values:
        values["kind"] = ContactKind(values["kind"])
    return storable(Contact(**values))
