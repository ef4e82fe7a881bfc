"""The tables of the store, as steps from one format of the file to the next.

A step is frozen once it was released: a later change is a new step at the end, never an edit.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


def _schema_1(db: Any) -> None:
    """Ledger, interactions, contacts. Frozen: a later change is a new step, never an edit of this one."""
    for statement in (
        """CREATE TABLE ledger(
            seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL,
            digest BLOB NOT NULL, chain BLOB NOT NULL)""",
        """CREATE TABLE interaction(
            id TEXT PRIMARY KEY, began_at INTEGER NOT NULL, seq INTEGER NOT NULL, state TEXT NOT NULL,
            direction TEXT NOT NULL, media TEXT NOT NULL, media_type TEXT NOT NULL, party TEXT NOT NULL,
            contact_id INTEGER, doc TEXT NOT NULL) WITHOUT ROWID""",
        "CREATE INDEX interaction_began ON interaction(began_at, seq)",
        "CREATE INDEX interaction_contact ON interaction(contact_id, began_at) WHERE contact_id IS NOT NULL",
        "CREATE INDEX interaction_party ON interaction(party, began_at) WHERE party <> ''",
        "CREATE TABLE snapshot(one INTEGER PRIMARY KEY CHECK(one = 1), seq INTEGER NOT NULL, state TEXT NOT NULL)",
        """CREATE TABLE contact(
            id INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, given TEXT NOT NULL, family TEXT NOT NULL,
            org TEXT NOT NULL, title TEXT NOT NULL, notes TEXT NOT NULL, tags TEXT NOT NULL, do_not_call INTEGER NOT
            NULL,
            provisional INTEGER NOT NULL, source TEXT NOT NULL, source_id TEXT NOT NULL,
            created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, folded TEXT NOT NULL)""",
        "CREATE UNIQUE INDEX contact_source ON contact(source, source_id) WHERE source_id <> ''",
        # e164 is an integer: the index is a third smaller than with text, and suffixes are arithmetic.
        """CREATE TABLE phone(
            id INTEGER PRIMARY KEY, contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
            pos INTEGER NOT NULL, e164 INTEGER, ext TEXT NOT NULL, raw TEXT NOT NULL, label TEXT NOT NULL, short
            TEXT)""",
        "CREATE INDEX phone_e164 ON phone(e164) WHERE e164 IS NOT NULL",
        "CREATE INDEX phone_suffix ON phone(e164 % 10000000) WHERE e164 IS NOT NULL",
        "CREATE INDEX phone_short ON phone(short) WHERE short IS NOT NULL",
        "CREATE INDEX phone_contact ON phone(contact_id)",
        """CREATE TABLE email(
            id INTEGER PRIMARY KEY, contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
            pos INTEGER NOT NULL, address TEXT NOT NULL, label TEXT NOT NULL, key TEXT NOT NULL)""",
        "CREATE INDEX email_key ON email(key)",
        "CREATE INDEX email_contact ON email(contact_id)",
        # One prefix index per length typed: without it a single letter costs 20 ms at a million contacts (measured).
        """CREATE VIRTUAL TABLE contact_fts USING fts5(
            folded, content='contact', content_rowid='id',
            tokenize="unicode61 remove_diacritics 2", prefix='1 2 3 4')""",
        """CREATE VIRTUAL TABLE phone_fts USING fts5(
            e164, content='phone', content_rowid='id', tokenize='trigram')""",
        """CREATE TRIGGER contact_ai AFTER INSERT ON contact BEGIN
            INSERT INTO contact_fts(rowid, folded) VALUES (new.id, new.folded); END""",
        """CREATE TRIGGER contact_ad AFTER DELETE ON contact BEGIN
            INSERT INTO contact_fts(contact_fts, rowid, folded) VALUES ('delete', old.id, old.folded); END""",
        """CREATE TRIGGER contact_au AFTER UPDATE ON contact BEGIN
            INSERT INTO contact_fts(contact_fts, rowid, folded) VALUES ('delete', old.id, old.folded);
            INSERT INTO contact_fts(rowid, folded) VALUES (new.id, new.folded); END""",
        """CREATE TRIGGER phone_ai AFTER INSERT ON phone BEGIN
            INSERT INTO phone_fts(rowid, e164) VALUES (new.id, new.e164); END""",
        """CREATE TRIGGER phone_ad AFTER DELETE ON phone BEGIN
            INSERT INTO phone_fts(phone_fts, rowid, e164) VALUES ('delete', old.id, old.e164); END""",
        """CREATE TRIGGER phone_au AFTER UPDATE ON phone BEGIN
            INSERT INTO phone_fts(phone_fts, rowid, e164) VALUES ('delete', old.id, old.e164);
            INSERT INTO phone_fts(rowid, e164) VALUES (new.id, new.e164); END""",
    ):
        db.execute(statement)


def _schema_2(db: Any) -> None:
    """What waits for the agent, what was logged, silences, and what the contract does not know. Frozen."""
    for statement in (
        "ALTER TABLE interaction ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE interaction ADD COLUMN waits INTEGER NOT NULL DEFAULT 0",
        "CREATE INDEX interaction_waits ON interaction(began_at, seq) WHERE waits",
        """CREATE TABLE log_entry(
            id TEXT PRIMARY KEY, interaction TEXT NOT NULL, revision INTEGER NOT NULL, withdrawn INTEGER NOT NULL,
            members TEXT NOT NULL) WITHOUT ROWID""",
        """CREATE TABLE gap(
            seq INTEGER PRIMARY KEY, from_at INTEGER NOT NULL, to_at INTEGER NOT NULL, reason TEXT NOT NULL)""",
        "CREATE INDEX gap_to ON gap(to_at)",
        """CREATE TABLE quarantine(
            event_type TEXT NOT NULL, reason TEXT NOT NULL, count INTEGER NOT NULL, first_seq INTEGER NOT NULL,
            last_seq INTEGER NOT NULL, last_at INTEGER NOT NULL, answered INTEGER NOT NULL,
            PRIMARY KEY(event_type, reason)) WITHOUT ROWID""",
        # The fold's state has another form now; it is made again from the ledger.
        "DELETE FROM snapshot",
    ):
        db.execute(statement)


def _schema_3(db: Any) -> None:
    """The whole of a contact, and what was learned about numbers. Frozen."""
    for statement in (
        # What is only shown and never searched by itself, as JSON.
        "ALTER TABLE contact ADD COLUMN more TEXT NOT NULL DEFAULT '{}'",
        "ALTER TABLE contact ADD COLUMN company_id INTEGER",
        "CREATE INDEX contact_company ON contact(company_id) WHERE company_id IS NOT NULL",
        "ALTER TABLE phone ADD COLUMN region TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE phone ADD COLUMN preferred INTEGER NOT NULL DEFAULT 0",
        "CREATE TABLE picture(id TEXT PRIMARY KEY, media_type TEXT NOT NULL, data BLOB NOT NULL)",
        # "key" is a party as matching sees it: E.164 (with ;ext=), extension, address.
        """CREATE TABLE choice(
            key TEXT NOT NULL, contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
            verdict TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY(key, contact_id)) WITHOUT ROWID""",
        "CREATE INDEX choice_contact ON choice(contact_id)",
        "CREATE TABLE number_use(key TEXT PRIMARY KEY, use TEXT NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID",
    ):
        db.execute(statement)


Step = Callable[[Any], None]

#: Each step brings the file from its index to the next format. Append only.
STEPS: tuple[Step, ...] = (_schema_1, _schema_2, _schema_3)
