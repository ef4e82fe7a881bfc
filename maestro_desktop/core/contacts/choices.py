"""What the agent has taught about numbers and addresses. Each lesson can be seen and taken back."""

from __future__ import annotations

from collections.abc import Sequence

from maestro_desktop.core.contacts.book import Book
from maestro_desktop.core.contacts.folding import email_key
from maestro_desktop.core.contacts.model import Choice, Learned, NumberUse
from maestro_desktop.core.interactions.model import Party, PartyKind
from maestro_desktop.core.store import Store

#: What stands in the column "verdict".
IS, NOT = "is", "not"
#: These parties are somebody's; a name or a mail number is nothing to learn about.
_TEACHABLE = frozenset({PartyKind.PHONE, PartyKind.EXTENSION, PartyKind.EMAIL})


def key_of(party: Party) -> str:
    """Under what a party is remembered; "" where there is nothing to remember."""
    if party.kind not in _TEACHABLE:
        return ""
    return email_key(party.normalised) if party.kind is PartyKind.EMAIL else party.normalised


class Choices:
    """Belongs to the thread that owns the store; the caller commits."""

    def __init__(self, store: Store, book: Book) -> None:
        self._store, self._book = store, book

    def of(self, key: str) -> Learned:
        chosen, vetoed, since = 0, set(), []
        for id, verdict, at in self._store.rows("SELECT contact_id, verdict, at FROM choice WHERE key = ?", (key,)):
            since.append((id, at))
            if verdict == IS:
                chosen = id
            else:
                vetoed.add(id)
        return Learned(chosen, frozenset(vetoed), tuple(since))

    def teach(self, key: str, learned: Learned, now_ms: int) -> Learned:
        """Remember just this about ``key``, from now on or from when it was known before; returns what was known until
        now, which takes it back."""
        before, since = self.of(key), dict(learned.since)
        verdicts = dict.fromkeys(learned.vetoed, NOT) | ({learned.chosen: IS} if learned.chosen else {})
        with self._store.atomic():
            rows = self._store.rows("SELECT contact_id, verdict FROM choice WHERE key = ?", (key,))
            for id, verdict in rows:
                # What goes on being so has been known since then.
                if verdicts.get(id) == verdict:
                    del verdicts[id]
                else:
                    self._store.db.execute("DELETE FROM choice WHERE key = ? AND contact_id = ?", (key, id))
            # With its own time: of what was merged and is parted again, it is known by that what was learned since.
            self._store.db.executemany(
                "INSERT INTO choice SELECT ?1, ?2, ?3, ?4 WHERE EXISTS (SELECT 1 FROM contact WHERE id = ?2)",
                [(key, id, said, since.get(id, now_ms)) for id, said in verdicts.items()],
            )
        return before

    def choose(self, key: str, contact_id: int, now_ms: int) -> Learned:
        """It is them from now on; returns what was known before."""
        known = self.of(key)
        self.forget(key, contact_id)
        self.teach(key, Learned(contact_id, known.vetoed - {contact_id}), now_ms)
        return known

    def veto(self, key: str, contact_id: int, now_ms: int) -> Learned:
        """It is not them; returns what was known before."""
        known = self.of(key)
        chosen = known.chosen if known.chosen != contact_id else 0
        self.forget(key, contact_id)
        self.teach(key, Learned(chosen, known.vetoed | {contact_id}), now_ms)
        return known

    def forget(self, key: str, contact_id: int) -> None:
        self._store.begin()
        self._store.db.execute("DELETE FROM choice WHERE key = ? AND contact_id = ?", (key, contact_id))

    def all(self, contact_id: int | None = None, limit: int = 500) -> list[Choice]:
        """What was taught (about one contact), newest first."""
        rows = self._store.rows(
            "SELECT key, contact_id, verdict, at FROM choice WHERE contact_id = ifnull(?, contact_id)"
            " ORDER BY at DESC, key LIMIT ?",
            (contact_id, limit),
        )
        contacts = {row[1]: self._book.exactly(row[1]) for row in rows}
        return [Choice(key, who, verdict == IS, at) for key, id, verdict, at in rows if (who := contacts[id])]

    def use_of(self, number: str) -> NumberUse | None:
        """What a number (E.164 or extension) was said to be."""
        rows = self._store.rows("SELECT use FROM number_use WHERE key = ?", (number,))
        return NumberUse(rows[0][0]) if rows else None

    def set_use(self, number: str, use: NumberUse | None, now_ms: int) -> NumberUse | None:
        """Say what a number is (None: what the data show); returns what it was."""
        before = self.use_of(number)
        self._store.begin()
        self._store.db.execute("DELETE FROM number_use WHERE key = ?", (number,))
        if use is not None:
            self._store.db.execute("INSERT INTO number_use VALUES (?,?,?)", (number, str(use), now_ms))
        return before

    def uses(self) -> Sequence[tuple[str, NumberUse]]:
        """All numbers of which something was said."""
        return [(key, NumberUse(use)) for key, use in self._store.rows("SELECT key, use FROM number_use ORDER BY key")]
