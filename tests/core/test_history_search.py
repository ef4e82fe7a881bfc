"""What is looked for in the history is found, whichever index gives it, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from maestro_desktop.core.contacts.directory import Directory
from maestro_desktop.core.contacts.model import Contact
from maestro_desktop.core.filters import HistoryFilter
from maestro_desktop.core.history import History
from maestro_desktop.core.history_search import HistorySearcher
from maestro_desktop.core.interactions.model import Direction, Interaction, Medium, Party, PartyKind, State
from maestro_desktop.core.store import STEPS, Store
from tests.core.desk import Desk
from tests.core.test_history import an_interaction, put_as_before

NUMBERS = ("+442079460018", "+4930901820", "")


@st.composite
def interactions(draw: st.DrawFn) -> Interaction:
    number = draw(st.integers(1, 8))
    party = draw(st.sampled_from(NUMBERS))
    media, media_type = draw(st.sampled_from([("phone", ""), ("chat", "sms"), ("chat", "web_chat"), ("email", "")]))
    return an_interaction(
        number,
        media=media,
        media_type=media_type,
        direction=draw(st.sampled_from(Direction)),
        state=draw(st.sampled_from([State.ENDED, State.MISSED, State.UNRESOLVED, State.OFFERED, State.ACTIVE])),
        party=Party(party, party, PartyKind.PHONE if party else PartyKind.WITHHELD),
        # Some begin at the same time, and some turn out to have begun at another.
        offered_at=draw(st.integers(1, 3)) * 1_000,
        contact_id=draw(st.sampled_from([None, 1, 2])),
        also=draw(st.sampled_from([(), (), (1,)])),
        merged_into=draw(st.sampled_from(["", "", "", "i9"])),
        party_name=draw(st.sampled_from(["", "Müller, Jörg"])),
        agent_notes=draw(st.sampled_from(["", "Wants oak samples", "Rechnung 2079 offen"])),
        transcript=draw(st.sampled_from(["", "Anna: 你好\nAgent: hello oak"])),
        disposition=draw(st.sampled_from(["", "Sold", "Call again"])),
    )


filters = st.builds(
    HistoryFilter,
    words=st.sampled_from(["", "oak", "o sam", "muller", "jorg", "207", "7946 0018", "030 9018", "你", "hello anna"]),
    media=st.frozensets(st.sampled_from([Medium.CALL, Medium.SMS, Medium.CHAT]), max_size=2),
    directions=st.frozensets(st.sampled_from(Direction), max_size=1),
    states=st.frozensets(st.sampled_from([State.ENDED, State.MISSED, State.ACTIVE]), max_size=2),
    dispositions=st.frozensets(st.sampled_from(["Sold", "Call again"]), max_size=1),
    contact_ids=st.sampled_from([frozenset(), frozenset(), frozenset({1}), frozenset({1, 2})]),
    since_ms=st.sampled_from([None, None, 2_000]),
    until_ms=st.sampled_from([None, None, 2_000]),
    needs_attention=st.booleans(),
)


def all_pages(searcher: HistorySearcher, wanted: HistoryFilter, limit: int) -> Iterator[Interaction]:
    page = searcher.page(wanted, limit=limit)
    yield from page.rows
    while not page.at_end:
        page = searcher.page(wanted, page.rows[-1], limit)
        yield from page.rows


@settings(deadline=None, max_examples=60)
@given(
    st.lists(interactions(), max_size=12),
    st.lists(filters, min_size=1, max_size=5),
    st.integers(1, 4),
    st.booleans(),
)
def test_finds_just_what_fits_newest_first_page_by_page(
    told: list[Interaction], wanted: list[HistoryFilter], limit: int, at_once: bool
) -> None:
    with TemporaryDirectory() as folder, closing(Store.open(Path(folder) / "maestro.db", None)) as store:
        history = History(store)
        for each in told:
            history.put(each)
            if not at_once:
                history.write_held()
                history.index_some(2)
        history.write_held()
        index(history)
        there = {each.id: each for each in told if not each.merged_into}
        there = {id: each for id, each in there.items() if history.get(id) == each}
        in_order = sorted(there.values(), key=lambda each: (each.began_at, each.seqs[0]), reverse=True)
        for one in wanted:
            found = list(all_pages(HistorySearcher(store.db), one, limit))
            assert found == [each for each in in_order if one.fits(each)], one


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with closing(Store.open(tmp_path / "maestro.db", None)) as store:
        yield store


def put(store: Store, *told: Interaction) -> None:
    history = History(store)
    for each in told:
        history.put(each)
    history.write_held()
    index(history)


def index(history: History) -> None:
    while history.index_some(3):
        pass


def ids(store: Store, wanted: HistoryFilter) -> list[str]:
    return [each.id for each in HistorySearcher(store.db).page(wanted).rows]


def test_a_conversation_is_found_and_shown_by_the_name_that_its_contact_has_now(store: Store) -> None:
    book = Directory(store)
    anna = book.save(Contact(name="Unknown caller"), 1)
    put(store, an_interaction(1, contact_id=anna.id, contact_name="Unknown caller"), an_interaction(2))
    book.save(Contact(id=anna.id, name="Anna Berg"), 2)
    page = HistorySearcher(store.db).page(HistoryFilter("berg a"))
    assert [(each.id, each.contact_name) for each in page.rows] == [("i1", "Anna Berg")]
    assert page.at_end
    assert ids(store, HistoryFilter("berg", media=frozenset({Medium.EMAIL}))) == []


def test_words_that_are_gone_find_nothing(store: Store) -> None:
    put(store, an_interaction(1, agent_notes="oak"))
    put(store, an_interaction(1, agent_notes="beech", offered_at=9_000))
    assert ids(store, HistoryFilter("oak")) == []
    assert ids(store, HistoryFilter("beech")) == ["i1"]


def test_what_is_made_anew_from_the_ledger_is_found_once(store: Store) -> None:
    history = History(store)
    for _ in range(2):
        put(store, an_interaction(1, agent_notes="oak"))
        assert ids(store, HistoryFilter("oak")) == ["i1"]
        history.clear()
        assert ids(store, HistoryFilter("oak")) == []


@pytest.mark.parametrize("words", ['"', "oak*", "NEAR(oak", "oak AND", "-oak", "wor:oak", "\x00oak", "\ud800 oak", "'"])
def test_what_is_typed_has_no_meaning_but_its_words(store: Store, words: str) -> None:
    put(store, an_interaction(1, agent_notes="oak and near"))
    assert ids(store, HistoryFilter(words)) in (["i1"], [])


def test_times_that_no_clock_shows_break_nothing(store: Store) -> None:
    put(store, an_interaction(1, offered_at=2**62, agent_notes="oak"), an_interaction(2, offered_at=-5))
    assert ids(store, HistoryFilter()) == ["i1", "i2"]
    # Its place in the index of words would be another: it is only found by turning pages.
    assert ids(store, HistoryFilter("oak")) == []


def test_what_is_written_is_found_some_moments_later_the_newest_first(store: Store) -> None:
    history = History(store)
    for n in range(1, 101):
        history.put(an_interaction(n, agent_notes="oak", offered_at=n * 1_000))
    history.write_held()
    assert ids(store, HistoryFilter("oak")) == []
    assert len(ids(store, HistoryFilter())) == 100
    assert history.index_some(30) == 30
    assert ids(store, HistoryFilter("oak")) == [f"i{n}" for n in range(100, 70, -1)]
    history.put(an_interaction(99, agent_notes="beech", offered_at=99_000))
    history.put(an_interaction(98, agent_notes="beech", offered_at=200_000))
    history.write_held()
    index(history)
    assert len(ids(store, HistoryFilter("oak"))) == 98
    assert ids(store, HistoryFilter("beech")) == ["i98", "i99"]
    # Nothing new in it: nothing is due.
    history.put(an_interaction(50, agent_notes="oak", offered_at=50_000, state=State.MISSED))
    history.write_held()
    assert history.index_some(10) == 0


def test_one_that_can_not_be_read_stops_nothing(store: Store) -> None:
    history = History(store)
    for n in range(1, 61):
        history.put(an_interaction(n, agent_notes="oak"))
    history.write_held()
    store.db.execute("UPDATE interaction SET doc = '{' WHERE id = 'i60'")
    assert history.index_some(100) == 60
    assert history.index_some(100) == 0
    assert len(ids(store, HistoryFilter("oak"))) == 59


@given(st.lists(interactions(), max_size=8, unique_by=lambda each: each.id))
@settings(deadline=None, max_examples=20)
def test_an_older_file_is_filtered_at_once_and_searched_soon(told: list[Interaction]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "maestro.db"
        with closing(Store.open(path, None, STEPS[:8])) as before:
            put_as_before(before, told)
            before.commit()
        with closing(Store.open(path, None)) as store:
            kept = sorted((each for each in told if not each.merged_into), key=lambda each: (each.began_at, each.seqs))
            sms, sold = HistoryFilter(media=frozenset({Medium.SMS})), HistoryFilter(dispositions=frozenset({"Sold"}))
            for wanted in (sms, sold):
                assert ids(store, wanted) == [each.id for each in reversed(kept) if wanted.fits(each)]
            while History(store).index_some(3):
                pass
            oak = HistoryFilter("oak")
            assert ids(store, oak) == [each.id for each in reversed(kept) if oak.fits(each)]


def test_says_which_dispositions_are_in_use(store: Store) -> None:
    told = ("Sold", "", "Again", "Sold")
    put(store, *(an_interaction(number, disposition=each) for number, each in enumerate(told, 1)))
    assert HistorySearcher(store.db).dispositions() == ("Again", "Sold")
    assert HistorySearcher(store.db).dispositions(1) == ("Again",)


@pytest.mark.parametrize(
    "wanted",
    [HistoryFilter(), HistoryFilter("oak"), HistoryFilter("207"), HistoryFilter(media=frozenset({Medium.SMS}))],
)
def test_reads_rows_only_to_show_them(store: Store, wanted: HistoryFilter) -> None:
    """The plan: indexes inside, newest first without sorting, and the rows themselves by id."""
    asked: list[str] = []

    class Db:
        def execute(self, sql: str, values: object = ()) -> Any:
            asked.append(sql)
            return store.db.execute(sql, values)

    HistorySearcher(Db()).page(wanted)
    for sql in asked:
        if "doc FROM" not in sql:
            continue
        count = sql.count("?")
        plan = [row[3] for row in store.db.execute(f"EXPLAIN QUERY PLAN {sql}", (1,) * count)]
        assert not any("TEMP B-TREE" in step for step in plan), plan
        assert any("COVERING INDEX interaction_began" in step for step in plan), plan


def test_time_alone_makes_what_was_written_in_bulk_findable(desk: Desk) -> None:
    history = desk.board.history
    for n in range(1, 250):
        history.put(an_interaction(n, agent_notes="oak", offered_at=n))
    history.write_held()
    for found in (200, 249, 249):
        desk.board.tick()
        assert len(list(all_pages(HistorySearcher(desk.store.db), HistoryFilter("oak"), 100))) == found
