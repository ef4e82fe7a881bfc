"""What the agent does with interactions, so that it can be taken back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from maestro_desktop.core.changes import Change, InteractionChanged, Trouble
from maestro_desktop.core.contacts.model import Contact
from maestro_desktop.core.interactions.model import Interaction, to_dict
from maestro_desktop.core.needs import Need
from maestro_desktop.ui.answers import answered_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from maestro_desktop.core.switchboard import Switchboard

_TOO_LATE = "Something came in since, so this can't be taken back. Open its details to correct it."


class Deed(Protocol):
    """Something that the agent can take back. Made on our thread, done and undone on the core's."""

    words: str

    def do(self, board: Switchboard) -> tuple[Change, ...]: ...
    def undo(self, board: Switchboard) -> tuple[Change, ...]: ...


class Answer:
    """One of the answers to what was asked."""

    def __init__(self, need: Need, contact: Contact | None = None) -> None:
        self._need = need
        self._contact = contact
        self.words = f"Contact saved: {contact.display_name}." if contact else answered_words(need)

    def do(self, board: Switchboard) -> tuple[Change, ...]:
        need = self._need
        if self._contact is None:
            return board.answer(need)
        return board.save_contact(self._contact, need.interaction.id if need.interaction else "")

    def undo(self, board: Switchboard) -> tuple[Change, ...]:
        asked = self._need.interaction
        now = board.history.get(asked.id) if asked else None
        if asked and now and "state" in self._need.undo and now.seqs != asked.seqs:
            return (Trouble(_TOO_LATE),)
        return board.take_back(self._need)


class Join:
    """Two rows are one conversation: the older one stays."""

    words = "Joined."

    def __init__(self, one: str, other: str) -> None:
        self._ids = (one, other)
        self._was: tuple[Interaction, Interaction] | None = None
        self._made: Interaction | None = None

    def do(self, board: Switchboard) -> tuple[Change, ...]:
        both = [each for id in self._ids if (each := board.history.get(id)) is not None]
        if len(both) < 2 or both[0].merged_into or both[1].merged_into:
            return (Trouble("One of them is no longer there."),)
        into, gone = sorted(both, key=lambda each: (each.began_at, each.seqs[:1]))
        changes = board.join(gone.id, into.id)
        self._was, self._made = (gone, into), board.history.get(into.id)
        return changes

    def undo(self, board: Switchboard) -> tuple[Change, ...]:
        if self._was is None or self._made is None:
            return ()
        if board.history.get(self._made.id) != self._made:
            return (Trouble(_TOO_LATE),)
        return board.undo_join(*self._was)


class Split:
    """Some events of an interaction are another conversation."""

    words = "Taken out: these events are an interaction of their own."

    def __init__(self, interaction_id: str, seqs: Sequence[int]) -> None:
        self._id, self._seqs = interaction_id, seqs
        self._was: Interaction | None = None
        self._made: tuple[Interaction, ...] = ()

    def do(self, board: Switchboard) -> tuple[Change, ...]:
        self._was = board.history.get(self._id)
        changes = board.split(self._id, self._seqs)
        told = [each.interaction for each in changes if isinstance(each, InteractionChanged)]
        self._made = tuple(each for each in told if set(each.seqs) <= set(self._was.seqs if self._was else ()))
        return changes if self._made else (*changes, Trouble("These events can't stand alone. Mark other ones."))

    def undo(self, board: Switchboard) -> tuple[Change, ...]:
        if self._was is None or len(self._made) != 2:
            return ()
        if any(board.history.get(each.id) != each for each in self._made):
            return (Trouble(_TOO_LATE),)
        other = replace(self._made[1], merged_into=self._was.id)
        return board.decide(
            {
                "do": "restore",
                "interaction": self._was.id,
                "other": other.id,
                "interaction_was": to_dict(self._was),
                "other_was": to_dict(other),
            }
        )
