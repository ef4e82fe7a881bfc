"""Address books elsewhere: they help the pop and never hold it up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path
from queue import Queue
from threading import Event

import pytest

from maestro_desktop.core.changes import ContactsChanged, ScreenPop
from maestro_desktop.core.contacts.model import Contact, Phone
from maestro_desktop.core.contacts.sources import MOST_FOUND, About, Sources
from maestro_desktop.core.interactions.fold import Reconstructor
from maestro_desktop.core.interactions.model import Party, PartyKind
from tests.core.desk import Desk, only
from tests.core.events import CALLER, MORNING, Conversation, voice

CRM = About("crm", "The CRM", region="GB", fresh_ms=60_000)
PARTY = Party(CALLER, CALLER, PartyKind.PHONE)
ADA = Contact(name="Ada", phones=(Phone("020 7946 0018"),), source_id="17")


@dataclass
class Elsewhere:
    """A source whose answer the test gives when it likes."""

    about: About
    found: Sequence[Contact] | Exception = ()
    asked: list[Party] = field(default_factory=list)
    may_answer: Event = field(default_factory=Event)

    def find(self, party: Party) -> Sequence[Contact]:
        self.asked.append(party)
        assert self.may_answer.wait(10)
        if isinstance(self.found, Exception):
            raise self.found
        return self.found


class Board(Desk):
    """A desk that asks sources on a real thread; ``answers`` are what came from it."""

    def ask(self, *sources: Elsewhere) -> None:
        self.answers: Queue[tuple[About, object]] = Queue()
        self.executor = ThreadPoolExecutor(2)
        self.board.use(
            Sources(
                sources,
                self.executor,
                lambda: self.now,
                heard=lambda about, found: self.answers.put((about, found)),
                failed=lambda about, error: self.answers.put((about, error)),
            )
        )


@pytest.fixture
def desk(tmp_path: Path, reconstructor: Reconstructor) -> Iterator[Board]:
    desk = Board(tmp_path / "maestro.db", reconstructor)
    yield desk
    if hasattr(desk, "executor"):
        desk.executor.shutdown()
    desk.store.close()


def test_a_slow_source_does_not_hold_up_the_pop_and_is_known_at_the_next_call(desk: Board) -> None:
    crm = Elsewhere(CRM, (ADA,))
    desk.ask(crm)
    (pop,) = only(desk.hear(voice("offered")), ScreenPop)
    assert (pop.match.owner, crm.may_answer.is_set()) == (None, False)
    crm.may_answer.set()
    about, found = desk.answers.get(timeout=10)
    assert isinstance(found, tuple)
    changes = desk.board.hear_from(about, found)
    (pop,) = only(changes, ScreenPop)
    assert pop.match.owner
    assert (pop.match.owner.contact.name, pop.bring_forward) == ("Ada", False)
    assert (desk.latest.contact_name, desk.latest.rule) == ("Ada", "e164")
    (stored,) = desk.board.book.all()
    assert (stored.source, stored.source_id, stored.phones[0].e164) == ("crm", "17", CALLER)
    desk.hear(voice("terminated"))
    (pop, *_) = only(desk.live(Conversation("voice-cc", began=MORNING + 3_600_000).usual()), ScreenPop)
    assert pop.match.owner
    (fetched,) = only(changes, ContactsChanged)
    desk.board.undo_edit(fetched.edit_id)
    assert desk.board.book.count() == 0


def test_what_is_told_again_changes_nothing_and_what_was_edited_here_stays(desk: Board) -> None:
    desk.board.hear_from(CRM, (ADA,))
    (stored,) = desk.board.book.all()
    assert desk.board.hear_from(CRM, (ADA,)) == ()
    desk.board.hear_from(CRM, (replace(ADA, name="Ada King"),))
    assert [each.name for each in desk.board.book.all()] == ["Ada King"]
    desk.board.save_contact(replace(stored, name="Countess"))
    assert desk.board.hear_from(CRM, (ADA, replace(ADA, source_id=""), Contact(source_id="18"))) == ()
    assert [each.name for each in desk.board.book.all()] == ["Countess"]


def test_the_same_person_from_two_places_is_one_answer_by_priority(desk: Board) -> None:
    other = About("ldap", "The directory", priority=5)
    desk.ask(Elsewhere(CRM), Elsewhere(other))
    for about in (CRM, other):
        desk.board.hear_from(about, (ADA,))
    (pop,) = only(desk.hear(voice("offered")), ScreenPop)
    assert [each.contact.source for each in pop.match.candidates] == ["ldap", "crm"]
    assert pop.match.owner
    assert pop.match.owner.contact.source == "ldap"


class Now:
    """An executor that does at once what it is told."""

    def submit(self, work: object, *values: object) -> Future[object]:
        future: Future[object] = Future()
        try:
            future.set_result(work(*values))  # type: ignore[operator]
        except Exception as error:
            future.set_exception(error)
        return future


def test_who_was_asked_lately_is_not_asked_again_unless_it_failed() -> None:
    source = Elsewhere(CRM, (ADA,) * (MOST_FOUND + 1))
    source.may_answer.set()
    clock = [1_000]
    told: list[object] = []
    sources = Sources(
        [source],
        Now(),  # type: ignore[arg-type]
        lambda: clock[0],
        heard=lambda about, found: told.append(len(found)),
        failed=lambda about, error: told.append(error),
    )
    sources.ask(PARTY)
    sources.ask(PARTY)
    assert told == [MOST_FOUND]
    clock[0] += CRM.fresh_ms
    error = source.found = OSError("down")
    sources.ask(PARTY)
    sources.ask(PARTY)
    assert told == [MOST_FOUND, error, error]
    source.found = ()
    sources.ask(PARTY)
    sources.ask(PARTY)
    sources.ask(Party("", "", PartyKind.WITHHELD))
    clock[0] -= 500_000  # somebody set the clock back: better once too often than never
    sources.ask(PARTY)
    assert (len(told), len(source.asked)) == (3, 5)
