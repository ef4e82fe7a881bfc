"""What the agent does with interactions, so that it can be taken back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from maestro_desktop.core.call_rules import Listed
from maestro_desktop.core.callbacks import settled
from maestro_desktop.core.changes import Change, ContactSaved, ContactsChanged, InteractionChanged, Trouble
from maestro_desktop.core.contacts.choices import key_of
from maestro_desktop.core.contacts.model import Choice, Contact, Learned, NumberUse
from maestro_desktop.core.interactions.model import Interaction, to_dict
from maestro_desktop.core.needs import Need
from maestro_desktop.ui.answers import answered_words
from maestro_desktop.wording import Counted, Wording

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from maestro_desktop.core.switchboard import Switchboard

_TOO_LATE = Wording("Something came in since, so this can't be taken back. Open its details to correct it.")


class Deed(Protocol):
    """Something that the agent can take back. Made on our thread, done and undone on the core's. ``words`` say what was
    done, once it is."""

    words: str

    def do(self, board: Switchboard) -> tuple[Change, ...]: ...
    def undo(self, board: Switchboard) -> tuple[Change, ...]: ...


class Answer:
    """One of the answers to what was asked."""

    def __init__(self, need: Need, contact: Contact | None = None) -> None:
        self._need = need
        self._contact = contact
        self._edits: tuple[int, ...] = ()
        self._earlier: tuple[str, ...] = ()
        self.words = Wording("Contact saved: {name}.", name=contact.display_name) if contact else answered_words(need)

    def do(self, board: Switchboard) -> tuple[Change, ...]:
        need = self._need
        if self._contact is None:
            changes = board.answer(need)
            self._edits = _edits_by_hand(changes)
        else:
            changes = board.save_contact(self._contact, need.interaction.id if need.interaction else "")
            self._edits = _edits_by_hand(changes)
        self._earlier = _others_owned(changes, need.interaction.id if need.interaction else "")
        return changes

    def undo(self, board: Switchboard) -> tuple[Change, ...]:
        asked = self._need.interaction
        now = board.history.get(asked.id) if asked else None
        if asked and now and "state" in self._need.undo and now.seqs != asked.seqs:
            return (Trouble(_TOO_LATE),)
        changes = board.take_back(self._need)
        changes += tuple(change for id in self._edits for change in board.undo_edit(id))
        return (*changes, *board.disown(self._earlier))


class Join:
    """Two rows are one conversation: the older one stays."""

    words: str = Wording("Joined.")

    def __init__(self, one: str, other: str) -> None:
        self._ids = (one, other)
        self._was: tuple[Interaction, Interaction] | None = None
        self._made: Interaction | None = None

    def do(self, board: Switchboard) -> tuple[Change, ...]:
        both = [each for id in self._ids if (each := board.history.get(id)) is not None]
        if len(both) < 2 or both[0].merged_into or both[1].merged_into:
            return (Trouble(Wording("One of them is no longer there.")),)
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

    words: str = Wording("Taken out: these events are an interaction of their own.")

    def __init__(self, interaction_id: str, seqs: Sequence[int]) -> None:
        self._id, self._seqs = interaction_id, seqs
        self._was: Interaction | None = None
        self._made: tuple[Interaction, ...] = ()

    def do(self, board: Switchboard) -> tuple[Change, ...]:
        self._was = board.history.get(self._id)
        changes = board.split(self._id, self._seqs)
        told = [each.interaction for each in changes if isinstance(each, InteractionChanged)]
        self._made = tuple(each for each in told if set(each.seqs) <= set(self._was.seqs if self._was else ()))
        return (
            changes if self._made else (*changes, Trouble(Wording("These events can't stand alone. Mark other ones.")))
        )

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


class _Lesson:
    """Something that the agent teaches about who is behind an interaction."""

    def __init__(self, interaction_id: str) -> None:
        self._id = interaction_id
        self._was: tuple[Interaction, Learned] | None = None
        self._earlier: tuple[str, ...] = ()
        self._edits: tuple[int, ...] = ()

    def _remember(self, board: Switchboard) -> None:
        interaction = board.history.get(self._id)
        if interaction is not None:
            self._was = interaction, board.book.learned(key_of(interaction.party))

    def undo(self, board: Switchboard) -> tuple[Change, ...]:
        unlearned = board.unteach(*self._was) if self._was else ()
        edited = tuple(change for id in self._edits for change in board.undo_edit(id))
        return (*unlearned, *edited, *board.disown(self._earlier))


class Choose(_Lesson):
    """It is this contact, now and for this number in future."""

    def __init__(self, interaction_id: str, contact_id: int) -> None:
        super().__init__(interaction_id)
        self._contact_id = contact_id
        self.words: str = Wording("Nobody of those.")

    def do(self, board: Switchboard) -> tuple[Change, ...]:
        self._remember(board)
        changes = board.set_owner(self._id, self._contact_id or None)
        self._earlier = _others_owned(changes, self._id)
        self._edits = _edits_by_hand(changes)
        if self._was and (contact := board.book.get(self._contact_id)):
            key = key_of(self._was[0].party)
            learned = bool(key) and board.book.learned(key).chosen == contact.id
            self.words = (
                f"{contact.display_name}, {Wording('also for calls to come') if learned else Wording('for this one')}."
            )
        return changes


class Link:
    """This contact took part too, or (``part`` false) did not."""

    words: str = Wording("Changed who took part in this conversation.")

    def __init__(self, interaction_id: str, contact_id: int, *, part: bool = True) -> None:
        self._ids, self._part = (interaction_id, contact_id), part

    def do(self, board: Switchboard) -> tuple[Change, ...]:
        if contact := board.book.get(self._ids[1]):
            name = contact.display_name
            self.words = (
                Wording("{name} took part in this conversation, too.", name=name)
                if self._part
                else Wording("{name} took no part in this conversation.", name=name)
            )
        return (board.link if self._part else board.unlink)(*self._ids)

    def undo(self, board: Switchboard) -> tuple[Change, ...]:
        return (board.unlink if self._part else board.link)(*self._ids)


class Refuse(_Lesson):
    """It is not this contact, now and for this number in future."""

    words: str = Wording("Not this person, also for calls to come.")

    def __init__(self, interaction_id: str, contact_id: int) -> None:
        super().__init__(interaction_id)
        self._contact_id = contact_id

    def do(self, board: Switchboard) -> tuple[Change, ...]:
        self._remember(board)
        if contact := board.book.get(self._contact_id):
            self.words = Wording("Not {name}, also for calls to come.", name=contact.display_name)
        return board.veto(self._id, self._contact_id)


class Forget:
    """What was learned about a number is forgotten."""

    words: str = Wording("Forgotten.")

    def __init__(self, choice: Choice) -> None:
        self._choice = choice
        self._was = Learned()

    def do(self, board: Switchboard) -> tuple[Change, ...]:
        self._was = board.book.learned(self._choice.key)
        return board.forget(self._choice)

    def undo(self, board: Switchboard) -> tuple[Change, ...]:
        return board.teach(lambda: board.book.choices.teach(self._choice.key, self._was, self._choice.at_ms))


class SayUse:
    """What a number is: one's own, a queue's, a main number, or (None) what the data show."""

    words: str = Wording("Remembered for this number.")

    def __init__(self, number: str, use: NumberUse | None) -> None:
        self._number, self._use = number, use
        self._was: NumberUse | None = None

    def do(self, board: Switchboard) -> tuple[Change, ...]:
        self._was = board.book.choices.use_of(self._number)
        return board.set_use(self._number, self._use)

    def undo(self, board: Switchboard) -> tuple[Change, ...]:
        return board.set_use(self._number, self._was)


class Forbid:
    """Nobody is to call this number."""

    def __init__(self, number: str, why: str = "") -> None:
        self._number, self._why = number, why
        self._was: Listed | None = None
        self.words: str = Wording("Not to be called again: the number is on the do-not-call list.")

    def do(self, board: Switchboard) -> tuple[Change, ...]:
        self._was = board.do_not_call.find(self._number)
        return board.forbid(self._number, self._why)

    def undo(self, board: Switchboard) -> tuple[Change, ...]:
        return () if self._was else board.teach(lambda: board.do_not_call.take_off(self._number))


class Allow:
    """A number may be called again."""

    words: str = Wording("The number may be called again.")

    def __init__(self, number: str) -> None:
        self._number = number
        self._was: Listed | None = None

    def do(self, board: Switchboard) -> tuple[Change, ...]:
        self._was = board.do_not_call.find(self._number)
        return board.allow(self._number)

    def undo(self, board: Switchboard) -> tuple[Change, ...]:
        was = self._was
        return board.teach(lambda: board.do_not_call.put_back(was)) if was else ()


class ForbidAll:
    """Nobody is to call the numbers of a list, each with why; ``name`` is what the list is called."""

    def __init__(self, numbers: Sequence[tuple[str, str]], name: str) -> None:
        self._numbers = numbers
        self._new: tuple[str, ...] = ()
        self.words: str = Counted(
            "{n} numbers of {list} are not to be called.",
            "{n} number of {list} is not to be called.",
            len(numbers),
            list=name,
        )

    def do(self, board: Switchboard) -> tuple[Change, ...]:
        listed = board.do_not_call
        self._new = tuple(number for number, _ in self._numbers if listed.find(number) is None)
        return board.forbid_all(self._numbers)

    def undo(self, board: Switchboard) -> tuple[Change, ...]:
        return board.teach(lambda: board.do_not_call.take_off_all(self._new))


class Settle:
    """All that was missed of somebody (``Callback.ids``) is done, or to be reminded of at a time (UTC ms)."""

    def __init__(self, ids: Sequence[str], words: str, *, done: bool = False, remind_at: int | None = None) -> None:
        self.words = words
        self._ids, self._done, self._remind_at = ids, done, remind_at
        self._was: tuple[Interaction, ...] = ()

    def do(self, board: Switchboard) -> tuple[Change, ...]:
        self._was = tuple(each for id in self._ids if (each := board.history.get(id)) is not None)
        return board.decide(settled(self._ids, done=self._done, remind_at=self._remind_at))

    def undo(self, board: Switchboard) -> tuple[Change, ...]:
        was: dict[tuple[bool, int | None], list[str]] = {}
        for each in self._was:
            was.setdefault((each.callback_done, each.remind_at), []).append(each.id)
        decisions = [settled(ids, done=done, remind_at=at) for (done, at), ids in was.items()]
        return tuple(change for each in decisions for change in board.decide(each))


class Apart:
    """These contacts look alike, and are not the same."""

    words: str = Wording("Not the same: they are not asked about again.")

    def __init__(self, ids: tuple[int, ...]) -> None:
        self._ids = ids

    def do(self, board: Switchboard) -> tuple[Change, ...]:
        return board.keep_apart(self._ids)

    def undo(self, board: Switchboard) -> tuple[Change, ...]:
        return board.keep_apart(self._ids, apart=False)


class Edited:
    """Something that is done to contacts."""

    def __init__(self, words: str, work: Callable[[Switchboard], tuple[Change, ...]]) -> None:
        self.words = words
        self._work = work
        self._edits: tuple[int, ...] = ()
        #: It was done, and nothing came of it that could be taken back.
        self.is_void = False

    def do(self, board: Switchboard) -> tuple[Change, ...]:
        changes = self._work(board)
        self._edits = _edits_by_hand(changes)
        self.is_void = not self._edits
        told = [each.words for each in changes if isinstance(each, ContactsChanged) and not each.automatic]
        self.words = next(filter(None, told), self.words)
        return changes

    def undo(self, board: Switchboard) -> tuple[Change, ...]:
        return tuple(change for id in self._edits for change in board.undo_edit(id))


class Happened:
    """What a rule did to contacts by itself."""

    def __init__(self, words: str, edit_id: int) -> None:
        self.words = words
        self._edit_id = edit_id

    def do(self, board: Switchboard) -> tuple[Change, ...]:
        return ()

    def undo(self, board: Switchboard) -> tuple[Change, ...]:
        return board.undo_edit(self._edit_id)


def _others_owned(changes: Sequence[Change], interaction_id: str) -> tuple[str, ...]:
    """The ended interactions but this one that have become somebody's."""
    told = [each.interaction for each in changes if isinstance(each, InteractionChanged)]
    others = [each.id for each in told if each.id != interaction_id and each.contact_id and not each.state.is_open]
    return tuple(dict.fromkeys(others))


def _edits_by_hand(changes: Sequence[Change]) -> tuple[int, ...]:
    """What the agent did to contacts, without what rules made of it: that is taken back by itself, before."""
    edits = (each for each in changes if isinstance(each, ContactSaved | ContactsChanged) and not each.automatic)
    return tuple(each.edit_id for each in edits if each.edit_id)
