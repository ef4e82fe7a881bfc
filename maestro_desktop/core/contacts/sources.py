"""Where contacts come from beside the local store: one protocol for address books elsewhere and CRMs.

The local store answers a call at once, and alone decides when the card opens. Sources are asked beside it; what they
know is put into the store, under their name, and the card follows. So the second call of somebody is known at once,
and a source that is slow, down or lying costs nobody's time.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from maestro_desktop.core.contacts.choices import key_of
from maestro_desktop.core.contacts.model import Contact
from maestro_desktop.core.interactions.model import Party

#: Of one answer so many contacts are taken: more is no answer to who is calling.
MOST_FOUND = 50
#: What was asked of sources lately, so that nobody is asked twice at once; then the oldest is forgotten.
_REMEMBERED = 10_000


@dataclass(frozen=True, slots=True)
class About:
    """``name`` stands in ``Contact.source``; ``title`` is for people. Of equal candidates the one whose source has the
    lower ``priority`` stands first (the local store: 0). ``region`` is the country of its numbers that have none;
    ``fresh_ms``: how long an answer counts before it is asked for again."""

    name: str
    title: str
    priority: int = 100
    region: str = ""
    fresh_ms: int = 3_600_000


class Source(Protocol):
    """A place that knows contacts. ``find`` may take its time and may raise: it is called on a thread of its own."""

    @property
    def about(self) -> About: ...

    def find(self, party: Party) -> Sequence[Contact]:
        """Who may be behind a party. Each contact has a ``source_id`` that is the same whenever it is told."""
        ...


class Sources:
    """Asks them. Belongs to one thread; ``heard`` is called on the executor's.

    ``failed`` gets the source and the error of one that could not answer; it is asked again at the next call.
    """

    def __init__(
        self,
        sources: Sequence[Source],
        executor: Executor,
        clock_ms: Callable[[], int],
        *,
        heard: Callable[[About, tuple[Contact, ...]], None],
        failed: Callable[[About, BaseException], None],
    ) -> None:
        self._sources = sorted(sources, key=lambda source: (source.about.priority, source.about.name))
        self._executor, self._clock = executor, clock_ms
        self._heard, self._failed = heard, failed
        self._asked: dict[tuple[str, str], int] = {}

    @property
    def priorities(self) -> dict[str, int]:
        """By the name that stands in ``Contact.source``."""
        return {source.about.name: source.about.priority for source in self._sources}

    def ask(self, party: Party) -> None:
        """Ask all whose last answer is too old. Returns at once."""
        key = key_of(party)
        if not key:
            return
        now = self._clock()
        for source in self._sources:
            about = source.about
            asked = self._asked.get((about.name, key))
            if asked is None or not 0 <= now - asked < about.fresh_ms:
                self._asked[about.name, key] = now
                future = self._executor.submit(source.find, party)
                future.add_done_callback(partial(self._answered, about, key))
        while len(self._asked) > _REMEMBERED:
            del self._asked[next(iter(self._asked))]

    def _answered(self, about: About, key: str, future: Future[Sequence[Contact]]) -> None:
        if future.cancelled():
            return
        if (error := future.exception()) is not None:
            self._asked.pop((about.name, key), None)
            self._failed(about, error)
        elif found := tuple(future.result())[:MOST_FOUND]:
            self._heard(about, found)
