"""What is held in memory is found as if it were written."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from maestro_desktop.core.contacts.directory import Directory
from maestro_desktop.core.contacts.matching import match
from maestro_desktop.core.history import History
from maestro_desktop.core.interactions.model import Confidence, Direction, Interaction, Party, PartyKind, State, to_dict
from maestro_desktop.core.interactions.party import read_party
from maestro_desktop.core.needs import urgency_of
from maestro_desktop.core.store import STEPS, Store

PARTIES = ("+442079460018", "+442079460019", "")
CONTACTS = (None, 1, 2)


@st.composite
def interactions(draw: st.DrawFn) -> Interaction:
    number = draw(st.integers(1, 6))
    party = draw(st.sampled_from(PARTIES))
    return an_interaction(
        number,
        state=draw(st.sampled_from([State.OFFERED, State.ACTIVE, State.ENDED, State.UNRESOLVED])),
        party=Party(party, party, PartyKind.PHONE if party else PartyKind.WITHHELD),
        offered_at=draw(st.integers(1, 3)) * 1_000,
        contact_id=draw(st.sampled_from(CONTACTS)),
        also=draw(st.sampled_from([(), (), (1,), (2, 1)])),
        merged_into=draw(st.sampled_from(["", "", "i9"])),
        agent_notes=draw(st.sampled_from(["", "Wants Oak samples"])),
    )


def an_interaction(number: int, **facts: Any) -> Interaction:
    known: dict[str, Any] = {
        "id": f"i{number}",
        "product": "CC",
        "family": "voice-phone",
        "media": "phone",
        "media_type": "",
        "direction": Direction.INBOUND,
        "state": State.ENDED,
        "party": Party("", "", PartyKind.WITHHELD),
        "offered_at": number,
        "seqs": (number,),
    }
    return Interaction(**known | facts)


def put_as_before(store: Store, told: Sequence[Interaction]) -> None:
    """Write rows as versions did whose files had no index of words."""
    columns = "id, began_at, seq, state, direction, media, media_type, party, contact_id, doc, hidden, waits"
    rows = [
        (
            *(each.id, each.began_at, each.seqs[0], str(each.state), str(each.direction), each.media, each.media_type),
            *(each.party.normalised, each.contact_id, json.dumps(to_dict(each)), bool(each.merged_into)),
            urgency_of(each),
        )
        for each in told
    ]
    store.db.executemany(f"INSERT INTO interaction({columns}) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)", rows)


@contextmanager
def histories() -> Iterator[tuple[History, History]]:
    with TemporaryDirectory() as folder:
        stores = [Store.open(Path(folder) / f"{name}.db", None) for name in ("held", "written")]
        yield History(stores[0]), History(stores[1])
        for store in stores:
            store.close()


def seen(history: History) -> list[object]:
    everything = history.page(limit=-1)
    return [
        everything,
        history.page(limit=2),
        *(history.page(before, limit=2) for before in everything),
        history.waiting(),
        *(history.of_party(party, 2) for party in PARTIES),
        *(history.of_contact(ids, 2) for ids in ([1], [2], [1, 2], [2, 3, 1, 2])),
        history.of_contact([1, 2], -1),
        history.timeline([1, 2], "oak SAMP"),
        *(history.timeline([1, 2], text, before, 1) for before in everything for text in ("", "oak")),
        *(history.get(f"i{number}") for number in range(1, 7)),
    ]


@settings(derandomize=True, deadline=None, max_examples=60)
@given(st.lists(interactions() | st.none(), max_size=12))
def test_what_is_held_is_found_as_if_it_were_written(steps: list[Interaction | None]) -> None:
    """None: what is held is written."""
    with histories() as (held, written):
        for step in steps:
            if step is None:
                held.write_held()
                continue
            held.put(step)
            written.put(step)
            written.write_held()
        assert seen(held) == seen(written)
        assert held.count() == written.count()
        assert seen(held) == seen(written)


def test_a_timeline_is_searched_in_all_that_was_said_and_paged() -> None:
    said = (
        {"agent_notes": "Café au lait"},
        {"page_notes": "cafe"},
        {"transcript": "Agent: a CAFÉ?\nAda: yes, au lait"},
        {"disposition": "Sold", "queue": "Cafes"},
        {"transcript": "tea"},
    )
    with histories() as (history, _):
        for number, facts in enumerate(said, 1):
            history.put(an_interaction(number, contact_id=1, **facts))
        found = [each.id for each in history.timeline([1], "cafe")]
        assert found == ["i4", "i3", "i2", "i1"]
        assert [each.id for each in history.timeline([1], "lait café")] == ["i3", "i1"]
        first = history.timeline([1], "cafe", limit=2)
        assert [each.id for each in history.timeline([1], "cafe", first[-1], 2)] == ["i2", "i1"]
        assert history.timeline([2], "") == history.timeline([1], "water") == ()


def test_a_contact_has_what_it_had_under_any_id() -> None:
    with histories() as (history, _):
        for number, contact in enumerate((1, 2, 3, 2, 1, 2, None), 1):
            history.put(an_interaction(number, contact_id=contact))
            if number == 4:
                history.write_held()
        history.put(an_interaction(3, contact_id=1))
        assert [each.id for each in history.of_contact([1, 2], 5)] == ["i6", "i5", "i4", "i3", "i2"]
        assert [each.id for each in history.of_contact([1, 2], -1)] == ["i6", "i5", "i4", "i3", "i2", "i1"]
        assert [each.id for each in history.of_contact([3, 2, 2], 2)] == ["i6", "i4"]
        assert history.of_contact([]) == history.of_contact([9]) == ()


def test_who_took_part_has_it_too_once_and_no_longer_than_that_is_said() -> None:
    with histories() as (history, _):
        history.put(an_interaction(1, contact_id=1, also=(2,)))
        history.put(an_interaction(2, contact_id=2, also=(2,)))
        history.write_held()
        assert [each.id for each in history.of_contact([2])] == ["i2", "i1"]
        assert [each.id for each in history.timeline([1, 2])] == ["i2", "i1"]
        for write in (False, True):
            history.put(an_interaction(1, contact_id=1))
            if write:
                history.write_held()
            assert [each.id for each in history.of_contact([2])] == ["i2"]


def test_no_question_reads_the_whole_history() -> None:
    """A card asks for what came before while the phone rings: a million rows must not be gone through for that."""
    asked: dict[str, Sequence[object]] = {}

    class Listening:
        """Not SQLite's own trace: that has the values in place of the marks, and with a value in sight another index
        may do."""

        def __init__(self, db: Any) -> None:
            self._db = db

        def execute(self, sql: str, values: Sequence[object] = ()) -> Any:
            asked[sql] = values
            return self._db.execute(sql, values)

        def __getattr__(self, name: str) -> Any:
            return getattr(self._db, name)

    with histories() as (history, _):
        store = history._store
        db = store.db
        store.db = Listening(db)
        for number in range(1, 4):
            history.put(an_interaction(number))
        history.write_held()
        assert len(history.page(history.page(limit=1)[0], limit=5)) == 2
        seen(history)
        book = Directory(store)
        for party in (PARTIES[0], "1234", "02079460018", "ada@example.com"):
            match(read_party(party, "voice-phone", ""), book)
            match(read_party(party, "voice-phone", "GB"), book)
        book.by_source("file", "17")
        questions = {sql: values for sql, values in asked.items() if sql.startswith("SELECT") and "count(*)" not in sql}
        steps = [
            (sql, step[3])
            for sql, values in questions.items()
            for step in db.execute(f"EXPLAIN QUERY PLAN {sql}", values)
        ]
        store.db = db
    assert len(questions) > 10
    # Newest first, and no more than were asked for.
    in_order = {
        "": "SCAN interaction USING INDEX interaction_began",
    }
    for sql, step in steps:
        where = sql.partition("WHERE NOT hidden")[2].partition("ORDER BY")[0].strip()
        assert not step.startswith("SCAN") or step == in_order.get(where), (sql, step)


def test_questions_of_an_older_file_are_as_urgent_as_new_ones(tmp_path: Path) -> None:
    """Before, a file told only that there was a question, and nobody asked who was behind a text."""
    several = product(
        (State.ENDED, State.INTERRUPTED, State.UNRESOLVED, State.ACTIVE),
        (Confidence.CERTAIN, Confidence.UNCERTAIN),
        (False, True),
        (None, 7),
        ((), ("details_lost",), ("interrupted", "no_match"), ("no_match", "uncertain_link")),
        ("", "i9"),
        (Party(PARTIES[0], PARTIES[0], PartyKind.PHONE), Party("sip:a@b", "sip:a@b", PartyKind.TEXT)),
    )
    names = ("state", "confidence", "details_lost", "contact_id", "answered_needs", "merged_into", "party")
    told = [an_interaction(number, **dict(zip(names, facts, strict=True))) for number, facts in enumerate(several, 1)]
    path = tmp_path / "maestro.db"
    store = Store.open(path, None, STEPS[:3])
    put_as_before(store, told)
    store.db.execute("UPDATE interaction SET waits = waits > 0 AND NOT (waits = 5 AND doc ->> '$.party.kind' = 'text')")
    store.db.execute("INSERT INTO interaction SELECT 'torn',1,1,'','','','','',NULL,'{',0,1")
    store.commit()
    store.close()
    store = Store.open(path, None)
    ranks = dict(store.rows("SELECT id, waits FROM interaction"))
    assert ranks.pop("torn") == 1
    assert ranks == {each.id: urgency_of(each) for each in told}
    store.close()


def test_an_entry_whose_conversation_is_logged_with_another_is_withdrawn() -> None:
    """What both products told turned out late to be one call."""
    with histories() as (held, written):
        for history in (held, written):
            one, other = (an_interaction(n, log_entry=f"log-i{n}", log_revision=1) for n in (1, 2))
            history.put(one)
            history.put(other)
            if history is written:
                assert [entry.withdrawn for entry in history.log_entries()] == [False, False]
            history.put(replace(one, linked=("i2",), log_revision=2))
            history.put(replace(other, linked=("i1",), logged_with="i1", log_revision=2))
        told = [(entry.id, entry.revision, entry.withdrawn, entry.members) for entry in held.log_entries()]
        assert told == [("log-i1", 2, False, ("i1",)), ("log-i2", 2, True, ("i2",))]
        assert list(held.log_entries()) == list(written.log_entries())
