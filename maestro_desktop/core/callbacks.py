"""Whom to call back: everybody who was missed, until somebody has talked to them or the agent has settled it.

The list is read out of the history whenever it is asked for. Nothing of it is kept but what the agent has decided, and
that is a part of the interactions, like every other decision.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2 as sqlite

from maestro_desktop.core.contacts.directory import Directory
from maestro_desktop.core.contacts.matching import number_of
from maestro_desktop.core.contacts.model import Contact, NumberUse
from maestro_desktop.core.interactions.model import Direction, Interaction, PartyKind, State, reached_at
from maestro_desktop.core.interactions.state import DAY, OPEN_TIMEOUT

if TYPE_CHECKING:  # its module reads messages, which costs more than the first paint may
    from maestro_desktop.core.history import History

#: Nobody who waits for an answer.
_NOBODY = (NumberUse.OWN, NumberUse.QUEUE)
#: Somebody may be answered in a conversation that had begun so long before they were missed in another; ms.
_LONGEST = max(OPEN_TIMEOUT.values())
_NEVER = -1


@dataclass(frozen=True, slots=True)
class Callback:
    """Somebody who was missed and waits.

    ``key`` tells them from all others. ``missed`` is all of it, oldest first; ``times`` how many conversations that
    were, for both products may have told of one. ``attempts`` is how often nobody answered since the first of them.
    ``contact`` is who it is, if that is known; ``number`` what can be dialled ("" if nothing is known). ``remind_at``
    is when the agent wants to be reminded, UTC ms.
    """

    key: str
    missed: tuple[Interaction, ...]
    times: int
    attempts: int
    contact: Contact | None
    number: str
    remind_at: int | None

    @property
    def latest(self) -> Interaction:
        """What was missed last."""
        return self.missed[-1]

    @property
    def name(self) -> str:
        """What they are called, "" if nobody said."""
        return self.contact.display_name if self.contact else self.latest.contact_name or self.latest.party_name

    @property
    def first_at(self) -> int:
        """Since when they wait, UTC ms."""
        return self.missed[0].began_at

    @property
    def last_at(self) -> int:
        """When they were missed last, UTC ms."""
        return self.latest.began_at

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all that was missed, oldest first: what a decision is about."""
        return tuple(each.id for each in self.missed)

    def is_due(self, now_ms: int) -> bool:
        """Whether the time has come of which the agent wanted to be reminded."""
        return self.remind_at is not None and self.remind_at <= now_ms


@dataclass(slots=True)
class _Person:
    """What was missed of one person within the days that are looked at, newest first."""

    key: str
    contact: Contact | None
    missed: list[Interaction] = field(default_factory=list)


def callbacks(history: History, book: Directory, now_ms: int, days: int) -> tuple[Callback, ...]:
    """Who waits to be called back, of those who were missed in the last ``days``: those first of whom the agent wanted
    to be reminded by ``now_ms`` (UTC ms), then those who have waited longest."""
    asked = _Asked(history, book)
    people = asked.people(history.missed(now_ms - days * DAY))
    waiting = [entry for person in people if (entry := asked.entry(person)) is not None]
    return tuple(sorted(waiting, key=lambda each: (not each.is_due(now_ms), each.first_at, each.ids)))


def settled(ids: Sequence[str], *, done: bool, remind_at: int | None) -> dict[str, Any]:
    """The decision about all that was missed of a person (``Callback.ids``): it is ``done``, or to be reminded of at a
    time (UTC ms), or neither."""
    first, *others = ids
    return {"do": "callback", "interaction": first, "others": others, "done": done, "remind_at": remind_at}


class _Asked:
    """One look through the history."""

    def __init__(self, history: History, book: Directory) -> None:
        self._history, self._book = history, book
        self._contacts: dict[int, Contact | None] = {}

    def people(self, missed: Sequence[Interaction]) -> list[_Person]:
        """What waits for the agent's word, by whose it is."""
        done = {_conversation(each) for each in missed if each.callback_done}
        people: dict[str, _Person] = {}
        for each in missed:
            if each.direction is Direction.INBOUND and _conversation(each) not in done and self._is_somebody(each):
                contact = self._contact(each)
                key = f"contact:{contact.id}" if contact else f"{each.party.kind}:{_place_of(each)}"
                people.setdefault(key, _Person(key, contact)).missed.append(each)
        return list(people.values())

    def entry(self, person: _Person) -> Callback | None:
        """What is left to call back for; None if they were reached since."""
        last = max(each.began_at for each in person.missed)
        # Of most people the newest row tells that they were reached: no more of them is read then.
        if self._with(person, last, lambda each: _reached(each) >= last, 1):
            return None
        since = self._with(person, min(each.began_at for each in person.missed))
        reached = max(map(_reached, since), default=_NEVER)
        missed = sorted(
            (each for each in person.missed if each.began_at > reached), key=lambda each: (each.began_at, each.seqs)
        )
        tried = {
            _conversation(each)
            for each in since
            if each.direction is Direction.OUTBOUND
            and each.state is State.NO_ANSWER
            and each.began_at >= missed[0].began_at
        }
        return Callback(
            person.key,
            tuple(missed),
            len({_conversation(each) for each in missed}),
            len(tried),
            person.contact,
            _number(missed, person.contact),
            max((each.remind_at for each in missed if each.remind_at is not None), default=None),
        )

    def _with(
        self, person: _Person, moment: int, fits: Callable[[Interaction], bool] = lambda each: True, limit: int = -1
    ) -> tuple[Interaction, ...]:
        """What there was with them that may have gone on at a moment or began later. Of what was with nobody who is
        known, their numbers and addresses tell that it was with them."""
        contact = person.contact
        ids = self._book.ids_of(contact.id) if contact else ()
        parties = {form for each in person.missed for form in (each.party.normalised, number_of(each.party))}

        def is_theirs(each: Interaction) -> bool:
            if contact is None or not fits(each):
                return fits(each)
            owner = self._contact(each)
            return owner is None or owner.id == contact.id or not set(ids).isdisjoint(each.also)

        return self._history.since(moment - _LONGEST, ids, sorted(parties), is_theirs, limit)

    def _is_somebody(self, interaction: Interaction) -> bool:
        """Whether there is somebody behind it who could be called."""
        if interaction.party.kind is PartyKind.WITHHELD and interaction.contact_id is None:
            return False
        number = number_of(interaction.party)
        return not number or self._book.use_of(number) not in _NOBODY

    def _contact(self, interaction: Interaction) -> Contact | None:
        """Whose it is by now: contacts are merged and deleted. Damaged ones hide nobody who waits."""
        id = interaction.contact_id
        if id is None:
            return None
        if id not in self._contacts:
            try:
                self._contacts[id] = self._book.get(id)
            except sqlite.DatabaseError:
                self._contacts[id] = None
        return self._contacts[id]


def _place_of(interaction: Interaction) -> str:
    """Where they can be reached: the number without its extension, the address, or whatever was told."""
    return number_of(interaction.party) or interaction.party.normalised


def _conversation(interaction: Interaction) -> str:
    return interaction.logged_with or interaction.id


def _reached(interaction: Interaction) -> int:
    reached = reached_at(interaction)
    return _NEVER if reached is None else reached


def _number(missed: Sequence[Interaction], contact: Contact | None) -> str:
    """What to dial: the number that they called from last, else the one that is on their record."""
    called = [each.party.normalised for each in missed if each.party.kind is PartyKind.PHONE]
    if called:
        return called[-1]
    phones = sorted(contact.phones, key=lambda phone: not phone.preferred) if contact else []
    return next((f"{phone.e164};ext={phone.ext}" if phone.ext else phone.e164 for phone in phones if phone.e164), "")
