"""The tables of the store, as steps from one format of the file to the next.

A step is frozen once it was released: a later change is a new step at the end, never an edit.
"""

from __future__ import annotations

import re
import unicodedata
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


def _schema_4(db: Any) -> None:
    """What was done to contacts, so that it can be taken back; what finds spellings of one thing; how urgent each
    question is. Frozen."""
    for statement in (
        # Numbers without a country: their digits without zeros in front.
        "ALTER TABLE phone ADD COLUMN bare INTEGER",
        "CREATE INDEX phone_bare ON phone(bare) WHERE bare IS NOT NULL",
        "ALTER TABLE contact ADD COLUMN name_key TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE contact ADD COLUMN org_key TEXT NOT NULL DEFAULT ''",
        "CREATE INDEX contact_name ON contact(name_key) WHERE name_key <> ''",
        "CREATE INDEX contact_org ON contact(org_key, name_key) WHERE org_key <> ''",
        "CREATE INDEX contact_provisional ON contact(changed_at) WHERE provisional",
        "CREATE INDEX contact_picture ON contact(more ->> '$.picture') WHERE more ->> '$.picture' IS NOT NULL",
        # An id stands in the ledger: it never comes back for somebody else.
        "CREATE TABLE contact_last(one INTEGER PRIMARY KEY CHECK(one = 1), id INTEGER NOT NULL)",
        "INSERT INTO contact_last SELECT 1, ifnull(max(id), 0) FROM contact",
        """CREATE TRIGGER contact_id_ad AFTER DELETE ON contact BEGIN
            UPDATE contact_last SET id = max(id, old.id); END""",
        """CREATE TABLE contact_edit(
            id INTEGER PRIMARY KEY, at INTEGER NOT NULL, kind TEXT NOT NULL, words TEXT NOT NULL,
            count INTEGER NOT NULL, undone_at INTEGER)""",
        # "before" is the contact as it was with all that hangs on it, as JSON; NULL: there was none.
        """CREATE TABLE contact_edit_row(
            edit_id INTEGER NOT NULL, contact_id INTEGER NOT NULL, before TEXT,
            PRIMARY KEY(edit_id, contact_id)) WITHOUT ROWID""",
        "CREATE INDEX contact_edit_contact ON contact_edit_row(contact_id, edit_id)",
        """CREATE INDEX contact_edit_picture ON contact_edit_row(before ->> '$.picture')
            WHERE before ->> '$.picture' IS NOT NULL""",
        # Whose an e-mail conversation was.
        """CREATE INDEX interaction_thread ON interaction(doc ->> '$.mail_main_id', began_at)
            WHERE media = 'email' AND contact_id IS NOT NULL""",
        # A contact that was merged into another goes on under that one's id.
        "CREATE TABLE contact_alias(id INTEGER PRIMARY KEY, into_id INTEGER NOT NULL)",
        "CREATE INDEX contact_alias_into ON contact_alias(into_id)",
        # Two that look alike and are not the same; a < b.
        "CREATE TABLE contact_apart(a INTEGER NOT NULL, b INTEGER NOT NULL, PRIMARY KEY(a, b)) WITHOUT ROWID",
        # What the user said that the columns of such a file mean, by a digest of its header.
        "CREATE TABLE csv_columns(header TEXT PRIMARY KEY, columns TEXT NOT NULL) WITHOUT ROWID",
        # What waits for the agent by its urgency, so that a hundred strangers don't hide one lost end.
        "DROP INDEX interaction_waits",
        """UPDATE interaction SET waits = CASE
            WHEN doc ->> '$.details_lost' AND NOT instr(ifnull(doc ->> '$.answered_needs', ''), '"details_lost"') THEN 1
            WHEN state = 'interrupted' AND NOT instr(ifnull(doc ->> '$.answered_needs', ''), '"interrupted"') THEN 2
            WHEN doc ->> '$.confidence' = 'uncertain'
                AND NOT instr(ifnull(doc ->> '$.answered_needs', ''), '"uncertain_link"') THEN 3
            WHEN state = 'unresolved' THEN 6
            ELSE 5 END
            WHERE waits AND json_valid(doc)""",
        # Who stands behind a text (a SIP address, a number without a country) was not asked before.
        """UPDATE interaction SET waits = 5 WHERE NOT waits AND NOT hidden AND contact_id IS NULL
            AND state <> 'unresolved' AND CASE WHEN json_valid(doc) THEN doc ->> '$.party.kind' = 'text'
            AND doc ->> '$.rule' IS NULL AND NOT instr(ifnull(doc ->> '$.answered_needs', ''), '"no_match"') END""",
        "CREATE INDEX interaction_waits ON interaction(waits, began_at, seq) WHERE waits",
        # The fold's state has another form now; it is made again from the ledger.
        "DELETE FROM snapshot",
    ):
        db.execute(statement)

    letters = {"ł": "l", "ø": "o", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ŧ": "t", "ı": "i"}
    table = str.maketrans(letters | {"ŋ": "n"} | {chr(code): chr(code - 0x60) for code in range(0x30A1, 0x30F7)})
    unspaced = re.compile("([\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff])")
    forms = (
        "ag bv co company corp corporation gmbh inc incorporated kg kk limited llc llp ltd mbh nv oy plc pty sa sarl"
        " sas sl spa srl ab as aps doo ooo sro zoo"
    )
    legal = set(forms.split())

    def spaced(text: str) -> str:
        bare = unicodedata.normalize("NFKD", text.casefold())
        folded = "".join(c for c in bare if not unicodedata.combining(c)).casefold().translate(table)
        return " ".join(unspaced.sub(r" \1 ", folded).split())

    def words(text: str) -> list[str]:
        return re.findall(r"\w+", spaced(text))

    for id, kind, name, org, folded in db.execute("SELECT id, kind, name, org, folded FROM contact").fetchall():
        told = words((org or (name if kind == "company" else "")).replace(".", ""))
        keys = " ".join(sorted(words(name))), " ".join([word for word in told if word not in legal] or told)
        db.execute("UPDATE contact SET name_key = ?, org_key = ? WHERE id = ?", (*keys, id))
        if (searched := spaced(folded)) != folded:
            db.execute("UPDATE contact SET folded = ? WHERE id = ?", (searched, id))
    for id, raw in db.execute("SELECT id, raw FROM phone WHERE e164 IS NULL").fetchall():
        digits = re.sub(r"[^0-9]", "", raw).lstrip("0")
        if 7 <= len(digits) <= 15:
            db.execute("UPDATE phone SET bare = ? WHERE id = ?", (int(digits), id))


def _schema_5(db: Any) -> None:
    """Digits that E.164 does not hold (extensions, numbers without a country, trunk zeros) are found too; so is who
    went into whom, by the record that it came from. What rules did and was taken back is not done again. Frozen."""
    for statement in (
        "ALTER TABLE contact_alias ADD COLUMN source TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE contact_alias ADD COLUMN source_id TEXT NOT NULL DEFAULT ''",
        """UPDATE contact_alias SET (source, source_id) = (
            SELECT ifnull(before ->> '$.contact.source', 'local'), ifnull(before ->> '$.contact.source_id', '')
            FROM contact_edit_row WHERE contact_id = contact_alias.id AND before IS NOT NULL
            ORDER BY edit_id DESC LIMIT 1)
            WHERE id IN (SELECT contact_id FROM contact_edit_row WHERE before IS NOT NULL)""",
        "CREATE INDEX contact_alias_source ON contact_alias(source, source_id) WHERE source_id <> ''",
        # What a rule did to a contact and somebody took back.
        """CREATE TABLE contact_refused(
            contact_id INTEGER NOT NULL, kind TEXT NOT NULL, PRIMARY KEY(contact_id, kind)) WITHOUT ROWID""",
        # Of what very many have only some are read, always the same ones: the index gives them in order.
        *("DROP INDEX phone_e164", "DROP INDEX phone_short", "DROP INDEX email_key"),
        "CREATE INDEX phone_e164 ON phone(e164, ext, contact_id) WHERE e164 IS NOT NULL",
        "CREATE INDEX phone_short ON phone(short, contact_id) WHERE short IS NOT NULL",
        "CREATE INDEX email_key ON email(key, contact_id)",
    ):
        db.execute(statement)
    db.execute("ALTER TABLE phone ADD COLUMN digits TEXT NOT NULL DEFAULT ''")
    internal = re.compile(r"(?:extension|ext|x)?[.:]?(\d{1,6})", re.ASCII | re.IGNORECASE)

    def digits_of(text: str) -> str:
        plain = unicodedata.normalize("NFKC", text)
        return "".join(str(unicodedata.decimal(c)) for c in plain if c.isdecimal())

    def digits(raw: str, e164: str, ext: str) -> str:
        told = digits_of(raw)
        bare = told.lstrip("0")
        words = []
        if not bare or bare not in e164:
            words.append(told)
        elif zeros := len(told) - len(bare):
            words.append(f"{told[: zeros + 2]}-")
        inside = internal.fullmatch(re.sub(r"[\s()\-]", "", raw))
        if ext := ext or (inside[1] if inside and not e164 else ""):
            words.append("ext" + digits_of(ext))
        return " ".join(filter(None, words))

    for trigger in ("phone_ai", "phone_ad", "phone_au"):
        db.execute(f"DROP TRIGGER {trigger}")
    db.create_function("digits", 3, digits)
    db.execute("UPDATE phone SET digits = digits(raw, ifnull(CAST(e164 AS TEXT), ''), ext)")
    db.execute("DROP TABLE phone_fts")
    db.execute(
        "CREATE VIRTUAL TABLE phone_fts USING fts5(e164, digits, content='phone', content_rowid='id',"
        " tokenize='trigram')"
    )
    # By id: "rebuild" would read a covering index in its order, which takes six times as long (measured).
    db.execute("INSERT INTO phone_fts(rowid, e164, digits) SELECT id, e164, digits FROM phone ORDER BY id")
    insert = "INSERT INTO phone_fts(rowid, e164, digits) VALUES (new.id, new.e164, new.digits);"
    delete = "INSERT INTO phone_fts(phone_fts, rowid, e164, digits) VALUES ('delete', old.id, old.e164, old.digits);"
    db.execute(f"CREATE TRIGGER phone_ai AFTER INSERT ON phone BEGIN {insert} END")
    db.execute(f"CREATE TRIGGER phone_ad AFTER DELETE ON phone BEGIN {delete} END")
    db.execute(f"CREATE TRIGGER phone_au AFTER UPDATE ON phone BEGIN {delete} {insert} END")
    # SQLite takes newer symbols, such as most emoji, for letters: only words are left in what it reads. Each syllable
    # of Hangul is one, and "o'brien" is "obrien" too.
    syllables = re.compile("(?<=[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff])(?=[\u1100-\u115f\ua960-\ua97f])")
    joined = re.compile(r"(?<![^\W_ʼʻ])[^\W_ʼʻ]++(?:['’‘`ʼʻ][^\W_ʼʻ]++)+")
    for id, folded in db.execute("SELECT id, folded FROM contact").fetchall():
        words = folded if folded.isascii() else " ".join(re.findall(r"[^\W_]+", syllables.sub(" ", folded)))
        words = " ".join((words, *(re.sub("['’‘`ʼʻ]", "", each) for each in joined.findall(folded))))
        if words != folded:
            db.execute("UPDATE contact SET folded = ? WHERE id = ?", (words, id))


def _schema_6(db: Any) -> None:
    """The do-not-call list."""
    db.execute("CREATE TABLE do_not_call(e164 INTEGER PRIMARY KEY, why TEXT NOT NULL, since INTEGER NOT NULL)")


def _schema_7(db: Any) -> None:
    """Whom to call back: what was missed, and of what the agent wants to be reminded. Frozen."""
    # Who left a voicemail was missed, also when somebody has heard it.
    missed = "(state = 'missed' OR media = 'voicemail' AND state IN ('wrap_up', 'ended', 'interrupted'))"
    db.execute(f"CREATE INDEX interaction_missed ON interaction(began_at, seq) WHERE {missed}")
    db.execute(
        f"CREATE INDEX interaction_remind ON interaction(began_at, seq) WHERE {missed} AND instr(doc, '\"remind_at\"')"
    )


def _schema_8(db: Any) -> None:
    """Who took part in a conversation beside the one whose it is. Frozen."""
    db.execute(
        "CREATE TABLE interaction_also(contact_id INTEGER NOT NULL, interaction TEXT NOT NULL,"
        " PRIMARY KEY(contact_id, interaction)) WITHOUT ROWID"
    )
    # The few that have any are kept by the file itself: what writes a row does not look for the rest.
    said = "instr({}.doc, '\"also\"')"
    write = "INSERT OR IGNORE INTO interaction_also SELECT value, new.id FROM json_each(new.doc, '$.also');"
    db.execute(
        f"CREATE TRIGGER interaction_also_ai AFTER INSERT ON interaction WHEN {said.format('new')} BEGIN {write} END"
    )
    db.execute(
        "CREATE TRIGGER interaction_also_au AFTER UPDATE OF doc ON interaction"
        f" WHEN {said.format('old')} OR {said.format('new')} BEGIN"
        f" DELETE FROM interaction_also WHERE interaction = old.id; {write} END"
    )


def _schema_9(db: Any) -> None:
    """The history by what is looked for. Frozen."""
    for statement in (
        "ALTER TABLE interaction ADD COLUMN medium TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE interaction ADD COLUMN disposition TEXT NOT NULL DEFAULT ''",
        # Stands for the words that the index holds of it; 0 for none, NULL where they are due.
        "ALTER TABLE interaction ADD COLUMN told INTEGER",
        """UPDATE interaction SET disposition = ifnull(CASE WHEN json_valid(doc) THEN doc ->> '$.disposition' END, ''),
            medium = CASE WHEN media_type IN ('sms', 'whatsapp') THEN media_type WHEN media = 'phone' THEN 'call'
            WHEN media IN ('voicemail', 'chat', 'email') THEN media ELSE CASE
            CASE WHEN json_valid(doc) THEN doc ->> '$.family' END WHEN 'voice-phone' THEN 'call'
            WHEN 'chat-nextgen' THEN 'chat' WHEN 'voicemail' THEN 'voicemail' WHEN 'email' THEN 'email'
            ELSE 'other' END END""",
        # Holds what filters ask for: rows that are not shown are not read.
        "DROP INDEX interaction_began",
        "CREATE INDEX interaction_began ON interaction(began_at, seq, medium, direction, state, disposition, hidden)",
        "CREATE INDEX interaction_disposition ON interaction(disposition) WHERE disposition <> ''",
        # Their rowid is the time and the order within it: they give the newest first. No positions, no content: it is a
        # third of the size, and what is found is read from the rows.
        """CREATE VIRTUAL TABLE interaction_fts USING fts5(
            words, content='', contentless_delete=1, detail=none,
            tokenize="unicode61 remove_diacritics 2", prefix='1 2 3')""",
        """CREATE VIRTUAL TABLE party_fts USING fts5(
            digits, content='', contentless_delete=1, detail=none, tokenize='trigram')""",
        "CREATE INDEX interaction_untold ON interaction(began_at, seq) WHERE told IS NULL",
    ):
        db.execute(statement)


def _schema_10(db: Any) -> None:
    """What the index of the times holds changes once in the life of an interaction, when its end is known: with the
    state in it each step of a call wrote one more page of the file. Frozen."""
    for statement in (
        "ALTER TABLE interaction ADD COLUMN outcome TEXT NOT NULL DEFAULT ''",
        "UPDATE interaction SET outcome = state WHERE state NOT IN ('offered', 'active', 'wrap_up')",
        "DROP INDEX interaction_began",
        "CREATE INDEX interaction_began ON interaction(began_at, seq, medium, direction, outcome, disposition, hidden)",
    ):
        db.execute(statement)


Step = Callable[[Any], None]

#: Each step brings the file from its index to the next format. Append only.
STEPS: tuple[Step, ...] = (
    _schema_1,
    _schema_2,
    _schema_3,
    _schema_4,
    _schema_5,
    _schema_6,
    _schema_7,
    _schema_8,
    _schema_9,
    _schema_10,
)
