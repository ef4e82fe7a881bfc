"""A switchboard on a real store, with a clock that the test sets and short ways to say what happens."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import count
from pathlib import Path
from typing import TypeVar

from hypothesis import HealthCheck, settings

from maestro_desktop.core.changes import Change, LedgerKind
from maestro_desktop.core.contacts.model import Contact, Email, Phone
from maestro_desktop.core.interactions.fold import Reconstructor
from maestro_desktop.core.interactions.model import Interaction
from maestro_desktop.core.interactions.state import FoldState
from maestro_desktop.core.ledger import LedgerRow
from maestro_desktop.core.policy import Policy
from maestro_desktop.core.store import Store
from maestro_desktop.core.switchboard import Switchboard
from tests.core.events import MORNING, Conversation, Message, in_time, text

_T = TypeVar("_T")

#: The same few examples in every run: quick, and no test fails by chance.
bounded = settings(
    derandomize=True, max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def only(changes: Iterable[Change], kind: type[_T]) -> list[_T]:
    """The changes of one kind, in order."""
    return [change for change in changes if isinstance(change, kind)]


class Desk:
    """``now`` is the wall clock in UTC ms; ``crash`` and ``restart`` end one run of the app and begin the next."""

    def __init__(self, path: Path, reconstructor: Reconstructor, policy: Policy | None = None) -> None:
        self.path = path
        self.now = MORNING
        self.store = Store.open(path, None)
        self.policy = policy or Policy(region="GB")
        self._reconstructor = reconstructor
        self._ids = count(1)
        self.started: tuple[Change, ...] = ()
        self.board = self._new_board()

    def _new_board(self) -> Switchboard:
        board = Switchboard(
            self.store,
            self._reconstructor,
            policy=self.policy,
            clock_ms=lambda: self.now,
            new_id=lambda: f"dial-{next(self._ids)}",
        )
        self.started = board.start("1.0")
        return board

    def hear(self, *messages: Message, at: int | None = None) -> tuple[Change, ...]:
        """The page posts messages, one by one."""
        self.now = self.now if at is None else at
        return tuple(change for message in messages for change in self.board.receive(text(message)))

    def live(self, *conversations: Conversation) -> tuple[Change, ...]:
        """Whole conversations, as the page would report them."""
        return tuple(change for at, message in in_time(*conversations) for change in self.hear(message, at=at))

    def crash(self) -> None:
        """Kill the app: what was not committed is gone. Then start it again."""
        self.store.rollback()
        self.store.db.close()
        self.store = Store.open(self.path, None)
        self.board = self._new_board()

    def restart(self, policy: Policy | None = None) -> None:
        """End the app in good order and start it again."""
        self.board.close()
        self.store.close()
        self.store = Store.open(self.path, None)
        self.policy = policy or self.policy
        self.board = self._new_board()

    def obey(self, policy: Policy) -> None:
        self.policy = policy
        self.board.set_policy(policy)

    def know(self, name: str, *numbers: str, email: str = "") -> Contact:
        """Put a contact into the book."""
        contact = Contact(name=name, phones=tuple(map(Phone, numbers)), emails=(Email(email),) if email else ())
        changes = self.board.save_contact(contact)
        return next(change.contact for change in changes if hasattr(change, "contact"))

    @property
    def history(self) -> tuple[Interaction, ...]:
        """Everything, oldest first."""
        return tuple(reversed(self.board.history.page(limit=-1)))

    @property
    def latest(self) -> Interaction:
        return self.board.history.page(limit=1)[0]

    def fill_up(self) -> Callable[[], None]:
        """From now on the disk is full (SQLite's own limit on pages); what comes back makes room again."""
        pages = self.store.db.execute("PRAGMA page_count").fetchone()[0]
        self.store.db.execute(f"PRAGMA max_page_count = {pages}")
        # Whatever room the last page has is used up, so that the next row certainly needs a new one.
        return lambda: self.store.db.execute("PRAGMA max_page_count = 1073741823") and None


def rows_of(timed: Iterable[tuple[int, Message | str]], region: str = "GB") -> list[LedgerRow]:
    """Ledger rows as the switchboard would write them: the start, then the messages."""
    texts = [(at, message if isinstance(message, str) else text(message)) for at, message in timed]
    first = texts[0][0] if texts else MORNING
    rows = [LedgerRow(1, first, LedgerKind.NOTICED, f'{{"note": "start", "region": "{region}"}}')]
    return rows + [LedgerRow(seq, at, LedgerKind.RECEIVED, raw) for seq, (at, raw) in enumerate(texts, 2)]


def fold(
    reconstructor: Reconstructor, rows: Sequence[LedgerRow], state: FoldState | None = None
) -> tuple[FoldState, dict[str, Interaction]]:
    """The state after the rows, and every interaction as it was left."""
    state = state or FoldState()
    interactions: dict[str, Interaction] = {}
    for row in rows:
        folded = reconstructor.fold(state, row)
        state = folded.state
        interactions.update({after.id: after for _, after in folded.changed})
    return state, interactions


def told(reconstructor: Reconstructor, *timed: tuple[float, Message], region: str = "GB") -> list[Interaction]:
    """Every interaction that comes of what the page told; ``timed``: (seconds after the morning, message). A message
    ``{"note": ...}`` is something noticed."""
    rows = rows_of([], region)
    for seconds, message in timed:
        kind = LedgerKind.NOTICED if "note" in message else LedgerKind.RECEIVED
        rows.append(LedgerRow(len(rows) + 1, MORNING + int(seconds * 1000), kind, text(message)))
    return list(fold(reconstructor, rows)[1].values())


def at(seconds: float) -> str:
    """A time after the morning as the page writes it."""
    return str(MORNING + int(seconds * 1000))
