"""What is done to contacts, by the agent or by a rule: each in one edit that can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from maestro_desktop.core.changes import Change, ContactSaved, ContactsChanged, Trouble
from maestro_desktop.core.contacts.book import storable
from maestro_desktop.core.contacts.bulk import tagged
from maestro_desktop.core.contacts.directory import Directory
from maestro_desktop.core.contacts.drafts import contact_from, understood
from maestro_desktop.core.contacts.duplicates import keep_apart, no_longer_apart
from maestro_desktop.core.contacts.edits import EditKind, Edits
from maestro_desktop.core.contacts.merging import merged, rebased
from maestro_desktop.core.contacts.model import Contact
from maestro_desktop.core.contacts.sources import About
from maestro_desktop.core.history import History
from maestro_desktop.core.interactions.model import Interaction
from maestro_desktop.core.policy import Policy
from maestro_desktop.core.store import Store
from maestro_desktop.wording import Counted, Several, Wording

#: So many conversations with somebody whom a rule has put in: they are an acquaintance.
_ACQUAINTED = 3
_DAY_MS = 86_400_000
#: So many that nobody came back to are deleted at once.
_EXPIRED_AT_ONCE = 200
#: What rules do to one contact, and what they must not do again to whom it was taken back of.
_REFUSABLE = (EditKind.PROMOTED, EditKind.EXPIRED)
_CHANGED_SINCE = Wording(
    "Something was changed there since, so this can't be taken back as a whole. Take back first what was done later."
)


class People:
    """Belongs to the thread that owns the store; the caller commits. ``policy`` gives the settings in force."""

    def __init__(
        self,
        store: Store,
        book: Directory,
        history: History,
        clock_ms: Callable[[], int],
        policy: Callable[[], Policy],
    ) -> None:
        self.edits = Edits(store, book)
        self._store, self._book, self._history = store, book, history
        self._clock, self._policy = clock_ms, policy

    # -- what the agent does ------------------------------------------------------------------------------------------

    def save(self, contact: Contact, opened: Contact | None = None) -> ContactSaved:
        """Store a contact as the agent edited it: a human edit makes it a real one. What has changed in it, or in whom
        it was merged into, since it was ``opened`` stays as far as the agent did not change it."""
        now = self._book.get(contact.id) if contact.id and opened is not None else None
        if now is not None and opened is not None:
            contact = rebased(contact, opened, now)
        contact = understood(replace(contact, provisional=False), self._policy().region)
        with self.edits.record(EditKind.SAVED, contact.display_name, self._clock()) as edit:
            saved = edit.save(contact)
        return ContactSaved(saved, created=contact.id == 0, edit_id=edit.undo_id)

    def delete(self, contact_ids: Iterable[int]) -> ContactsChanged:
        ids = tuple(contact_ids)
        who = self._name_of(ids)
        with self.edits.record(EditKind.DELETED, who, self._clock()) as edit:
            for id in ids:
                edit.remove(id)
        return ContactsChanged(removed=ids, edit_id=edit.undo_id, words=Wording("{who} deleted.", who=who))

    def tag(self, contact_ids: Iterable[int], add: Sequence[str] = (), remove: Sequence[str] = ()) -> ContactsChanged:
        contacts = [contact for id in contact_ids if (contact := self._book.exactly(id))]
        added, removed = (", ".join(f"“{tag}”" for tag in tags) for tags in (add, remove))
        words = Several(
            (
                Wording("{tags} added", tags=added) if added else "",
                Wording("{tags} removed", tags=removed) if removed else "",
            ),
            "; ",
        )
        with self.edits.record(EditKind.CHANGED, words, self._clock()) as edit:
            saved = tuple(
                # Who tags somebody knows them.
                edit.save(replace(after, provisional=False))
                for before, after in zip(contacts, tagged(contacts, add, remove), strict=True)
                if after != before
            )
        told = (
            Wording("{contacts}: {what}.", contacts=_counted(len(saved)), what=words)
            if saved
            else Wording("Nothing to change: {what} already.", what=words)
        )
        return ContactsChanged(saved, edit_id=edit.undo_id, words=told)

    def merge(self, whole: Contact, gone: Sequence[int]) -> ContactsChanged:
        """Store ``whole`` in place of the contact with its id and of ``gone``."""
        whole = understood(replace(whole, provisional=False), self._policy().region)
        with self.edits.record(EditKind.MERGED, whole.display_name, self._clock()) as edit:
            saved = edit.merge(whole, gone)
        words = Counted(
            "{n} contacts merged into {name}.",
            "{n} contact merged into {name}.",
            len(gone) + 1,
            name=saved.display_name,
        )
        return ContactsChanged((saved,), tuple(gone), edit.undo_id, words)

    def part(self, contact_id: int) -> tuple[Change, ...]:
        """Make several contacts again of one that they were merged into last, by the agent or by a rule. What was
        changed in it since stays; the rules do not merge them again."""
        edit_id = self.edits.merge_of(contact_id)
        gone = self.edits.parts_of(edit_id, contact_id)
        whole = self._book.exactly(contact_id)
        if whole is None or not gone:
            return (Trouble(Wording("Nobody was merged into this contact, or that was taken back already.")),)
        parted = self.edits.part(edit_id, contact_id, whole.display_name, self._clock())
        ids = (contact_id, *(each.id for each in gone))
        keep_apart(self._store, ids)
        saved = tuple(contact for id in ids if (contact := self._book.exactly(id)) is not None)
        words = Wording("Taken apart: {names}.", names=", ".join(each.display_name for each in saved))
        return (ContactsChanged(saved, edit_id=parted, words=words),)

    def undo(self, edit_id: int) -> tuple[Change, ...]:
        """Take back an edit, whoever made it and whenever. A rule does not do it again."""
        edit, touched = self.edits.get(edit_id), self.edits.touched(edit_id)
        whole = self._book.get(touched[0]) if touched else None
        if edit and edit.undone_at is not None:
            return (Trouble(Wording("That was taken back already.")),)
        if not edit or not self.edits.undo(edit_id, self._clock()).restored:
            return (Trouble(_CHANGED_SINCE),)
        if edit.kind is EditKind.PARTED:
            no_longer_apart(self._store, touched)
        elif edit.kind is EditKind.ABSORBED and whole:
            for id in set(touched) - {whole.id}:
                keep_apart(self._store, (id, whole.id))
        elif edit.kind in _REFUSABLE:
            self._store.db.executemany(
                "INSERT OR IGNORE INTO contact_refused VALUES (?, ?)", [(id, str(edit.kind)) for id in touched]
            )
        now = {id: self._book.exactly(id) for id in touched}
        saved = tuple(contact for contact in now.values() if contact is not None)
        return (ContactsChanged(saved, tuple(id for id, contact in now.items() if contact is None)),)

    # -- what rules do ------------------------------------------------------------------------------------------------

    def make(self, interaction: Interaction) -> ContactSaved:
        """Put in whom nobody knew yet, until a human edits it or it proves nobody."""
        contact = understood(contact_from(interaction, provisional=True), self._policy().region)
        with self.edits.record(EditKind.MADE, contact.display_name, self._clock()) as edit:
            saved = edit.save(contact)
        return ContactSaved(saved, created=True, automatic=True, edit_id=edit.undo_id)

    def promote(self, contact: Contact) -> tuple[Change, ...]:
        """Whom a rule has put in stays, once there were some conversations."""
        if self._store.rows(
            "SELECT 1 FROM contact_refused WHERE contact_id = ? AND kind = ?", (contact.id, str(EditKind.PROMOTED))
        ):
            return ()
        # A call that both products tell of is two rows.
        rows = self._history.of_contact(self._book.ids_of(contact.id), 2 * _ACQUAINTED)
        if len({each.logged_with or each.id for each in rows}) < _ACQUAINTED:
            return ()
        with self.edits.record(EditKind.PROMOTED, contact.display_name, self._clock()) as edit:
            saved = edit.save(replace(contact, provisional=False))
        return (ContactSaved(saved, automatic=True, edit_id=edit.undo_id),)

    def absorb(self, made: Sequence[Contact], into: Contact) -> tuple[Change, ...]:
        """Whom rules have put in turns out to be somebody who is known, unless the agent said that it is not."""
        apart = self._book.apart([into.id, *(each.id for each in made)])
        made = [each for each in made if frozenset((each.id, into.id)) not in apart]
        if not made:
            return ()
        whole = merged([into, *made], {})
        with self.edits.record(EditKind.ABSORBED, into.display_name, self._clock()) as edit:
            saved = edit.merge(replace(whole, provisional=False), [each.id for each in made])
        words = Wording("What was noted by itself went to {name}.", name=saved.display_name)
        return (ContactsChanged((saved,), tuple(each.id for each in made), edit.undo_id, words, automatic=True),)

    def take_in(self, about: About, found: Sequence[Contact]) -> tuple[Change, ...]:
        """Keep what a source knows, so that it is known at once the next time. What was edited here stays."""
        saved = []
        with self.edits.record(EditKind.FETCHED, about.title, self._clock()) as edit:
            for contact in found:
                known = self._book.by_source(about.name, contact.source_id)
                if not contact.source_id or (known and self.edits.is_by_hand(known.id)):
                    continue
                contact = replace(storable(contact), source=about.name, provisional=False)
                contact = understood(contact, about.region or self._policy().region)
                if known:
                    contact = replace(contact, id=known.id, name=contact.display_name)
                    contact = replace(contact, created_at=known.created_at, changed_at=known.changed_at)
                if contact.display_name and contact != known:
                    saved.append(edit.save(contact))
        return (ContactsChanged(tuple(saved), edit_id=edit.undo_id),) if saved else ()

    def expire(self) -> tuple[Change, ...]:
        """Delete whom rules have put in and nobody edited or talked to since."""
        limit = self._clock() - self._policy().provisional_days * _DAY_MS
        rows = self._store.rows(
            "SELECT id, name FROM contact WHERE provisional AND changed_at < ?"
            " AND NOT EXISTS (SELECT 1 FROM contact_refused WHERE contact_id = contact.id AND kind = ?) LIMIT ?",
            (limit, str(EditKind.EXPIRED), _EXPIRED_AT_ONCE),
        )
        gone = [id for id, _ in rows if all(each.began_at < limit for each in self._history.of_contact((id,), 1))]
        if not gone:
            return ()
        who = self._name_of(gone)
        with self.edits.record(EditKind.EXPIRED, who, self._clock()) as edit:
            for id in gone:
                edit.remove(id)
        words = Wording("{who} deleted: nobody came back to them.", who=who)
        return (ContactsChanged(removed=tuple(gone), edit_id=edit.undo_id, words=words, automatic=True),)

    def _name_of(self, ids: Sequence[int]) -> str:
        first = self._book.exactly(ids[0]) if len(ids) == 1 else None
        return first.display_name if first else _counted(len(ids))


def _counted(count: int) -> str:
    return Counted("{n} contacts", "{n} contact", count)
