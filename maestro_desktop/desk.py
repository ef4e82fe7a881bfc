"""The agent's desk: what the core tells is shown in the window, what the agent does goes to the core."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from maestro_desktop.core.changes import (
    Change,
    ContactSaved,
    ContactsChanged,
    DialChanged,
    DialHeld,
    DirectiveReady,
    InteractionChanged,
    LedgerKind,
    MessageLogged,
    ScreenPop,
    Trouble,
    Verdict,
)
from maestro_desktop.core.contacts.model import Contact, NumberUse, Picture
from maestro_desktop.core.interactions.model import Direction, Interaction, PartyKind, State, renamed
from maestro_desktop.core.needs import Need
from maestro_desktop.core.phone.decision import Source
from maestro_desktop.deeds import Answer, Choose, Deed, Edited, Forbid, Happened, Join, Link, Refuse, SayUse, Split
from maestro_desktop.ui.text import shown
from maestro_desktop.ui.translation import tr
from maestro_desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from maestro_desktop.core.interactions.fold import Gap
    from maestro_desktop.core.switchboard import Switchboard
    from maestro_desktop.engine import Engine

_log = logging.getLogger(__name__)
_HISTORY_PAGE = 100
#: What needs the agent is looked up so long after something changed; ms. A burst costs one look.
NEEDS_MS = 300
#: A gap may have ended somewhat before it was noticed; ms.
_NOTICED_LATE_MS = 600_000
#: Answers that can be taken back.
_MOST_UNDOS = 50
#: Rows offered to join with: of the same party, and next to it in time.
_KIN, _NEIGHBOURS = 5, 3


class _Reader:
    """Explains ledger rows, on the core's thread. Its parser is made when the first one is asked for."""

    def __init__(self) -> None:
        self._parse: Callable[[str], Any] | None = None

    def explain(self, board: Switchboard, seqs: Sequence[int]) -> tuple[MessageLogged, ...]:
        # Imported here: reading messages takes pydantic, and the first paint does not wait for it.
        from maestro_desktop.core.inspection import explain_row
        from maestro_desktop.core.protocol.parsing import Parser

        parse = self._parse = self._parse or Parser().parse
        rows = board.ledger.some(seqs)
        return tuple(explain_row(row, parse(row.text) if row.kind is LedgerKind.RECEIVED else None) for row in rows)


def _held(text: str) -> tuple[DialHeld]:
    from maestro_desktop.core.phone.numbers import readable

    return (DialHeld(readable(text)),)


def _kin(board: Switchboard, interaction: Interaction, near: Sequence[Interaction]) -> tuple[Interaction, ...]:
    """What an interaction may be one conversation with: the same party's, then those next to it in time."""
    same = board.history.of_party(interaction.party.normalised, _KIN + 1)
    found = {each.id: each for each in (*same, *near) if each.media == interaction.media}
    found.pop(interaction.id, None)
    return tuple(found.values())


def _involved(board: Switchboard, interaction: Interaction) -> tuple[Contact | None, tuple[tuple[int, Contact], ...]]:
    """Whose an interaction is, and who else took part, with the ids under which that was said."""
    owner = board.book.get(interaction.contact_id) if interaction.contact_id else None
    found = {contact.id: (id, contact) for id in interaction.also if (contact := board.book.get(id)) is not None}
    return owner, tuple(each for id, each in found.items() if owner is None or id != owner.id)


def _history_page(
    board: Switchboard, before: Interaction | None, limit: int
) -> tuple[tuple[Interaction, ...], tuple[Gap, ...]]:
    """A page of the history, with the gaps between its first and its last moment."""
    rows = board.history.page(before, limit)
    names = board.names({row.contact_id for row in rows if row.contact_id})
    rows = tuple(renamed(row, names) for row in rows)
    since = rows[-1].began_at if len(rows) == limit else 0
    return rows, board.history.gaps(since, None if before is None else before.began_at)


def _names_of(board: Switchboard, contact_ids: Sequence[int], seen: frozenset[int]) -> dict[int, str]:
    """What contacts are called now, under all the ids that they have gone by, as far as these are seen."""
    return board.names(seen.intersection(id for each in contact_ids for id in board.book.ids_of(each)))


def _is_new_call_out(interaction: Interaction) -> bool:
    return (
        interaction.family == "voice-phone"
        and interaction.direction is Direction.OUTBOUND
        and interaction.state is State.OFFERED
        and interaction.party.kind is PartyKind.PHONE
    )


class Desk(QObject):
    """Connects one workspace with one engine.

    Signals: ``directive_ready(str)``: text for the page. ``interaction_changed(Interaction)``: after it was shown.
    ``troubled(str)``: a sentence on what went wrong, after it was shown. ``called(str)``: a call to a number (E.164)
    has begun, from here or in the page. ``done()``: something was done, or taken back.
    """

    directive_ready = Signal(str)
    interaction_changed = Signal(object)
    troubled = Signal(str)
    called = Signal(str)
    done = Signal()

    def __init__(self, workspace: Workspace, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._engine = engine
        #: Open interactions by id, as they stand.
        self.live: dict[str, Interaction] = {}
        self._done: list[Deed] = []
        self._reader = _Reader()
        #: Counts what the agent answered: a list that was looked up before knows nothing of it.
        self._answers = 0
        self._noticed_at: int | None = None
        self._look = QTimer(self, singleShot=True, interval=NEEDS_MS)
        self._look.timeout.connect(self._look_up)
        engine.opened.connect(self._look.start)
        engine.changed.connect(self._on_changed)
        workspace.dial_requested.connect(self.dial)
        workspace.dial_confirmed.connect(self._confirm_dial)
        workspace.dial_cancelled.connect(self._cancel_dial)
        workspace.copy_requested.connect(self._copy)
        panel = workspace.panel
        panel.contact_chosen.connect(self._choose_contact)
        panel.contact_refused.connect(self._refuse_contact)
        panel.contact_edited.connect(self._save_contact)
        panel.number_said.connect(self._say_use)
        panel.number_forbidden.connect(self._forbid)
        panel.note_changed.connect(self._note)
        panel.history_wanted.connect(self.show_history)
        panel.need_answered.connect(self._answer_need)
        panel.need_contact_made.connect(self._answer_with_contact)
        panel.undo_wanted.connect(self._undo)
        panel.kin_wanted.connect(self._show_kin)
        panel.events_wanted.connect(self._show_events)
        panel.people_involved_wanted.connect(self._show_involved)
        panel.contact_unlinked.connect(self._unlink)
        panel.portraits.wanted.connect(self._fetch_picture)
        panel.joined.connect(self._join)
        panel.events_taken.connect(self._split)
        panel.message_wanted.connect(self._show_message)

    @property
    def call_is_live(self) -> bool:
        """Whether a reload or the end of the app would cut somebody off: calls only, mails and chats survive it."""
        return any(
            interaction.family == "voice-phone" and interaction.state in (State.OFFERED, State.ACTIVE)
            for interaction in self.live.values()
        )

    @property
    def live_state(self) -> Literal["ringing", "active", "idle"]:
        """The state of everything that is live, as the tray shows it."""
        states = {interaction.state for interaction in self.live.values()}
        return "ringing" if State.OFFERED in states else "active" if State.ACTIVE in states else "idle"

    # -- what the core tells ------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_changed(self, changes: tuple[Any, ...]) -> None:
        for change in changes:
            try:
                self._show(change)
            except Exception:
                # A bug of ours in one view keeps neither the others nor a call from going on.
                _log.exception("A %s could not be shown", type(change).__name__)

    def _show(self, change: Change) -> None:
        workspace = self._workspace
        match change:
            case MessageLogged():
                workspace.inspector.add(change)
                self._hear(change)
            case InteractionChanged(interaction=interaction):
                self._follow(interaction)
                workspace.panel.update_interaction(change)
                self._look_soon()
            case ScreenPop():
                workspace.panel.show_pop(change)
            case ContactSaved():
                workspace.panel.contact_saved(change)
                self._rename((change.contact.id,))
                self._tell_automatic(change)
                self._look_soon()
            case ContactsChanged():
                workspace.panel.contacts_changed(change)
                self._rename((*(each.id for each in change.saved), *change.removed))
                self._tell_automatic(change)
                self._look_soon()
            case DialChanged(dial=dial):
                workspace.show_dial(dial)
            case DialHeld(number=number):
                workspace.show_held(number)
            case DirectiveReady(text=text):
                self.directive_ready.emit(text)
            case Trouble(message=message):
                workspace.show_trouble(tr(message))
                self.troubled.emit(tr(message))

    def _follow(self, interaction: Interaction) -> None:
        if interaction.state.is_open and not interaction.merged_into:
            self.live[interaction.id] = interaction
        else:
            self.live.pop(interaction.id, None)
        if _is_new_call_out(interaction):
            self.called.emit(interaction.party.normalised)
        self.interaction_changed.emit(interaction)

    def _hear(self, message: MessageLogged) -> None:
        """What was noticed may end a gap; what could not be understood is asked about."""
        if message.kind is LedgerKind.NOTICED:
            self._noticed_at = min(message.at_ms, self._noticed_at or message.at_ms)
            self._look_soon()
        elif message.verdict is Verdict.QUARANTINED:
            self._look_soon()

    def _rename(self, contact_ids: Sequence[int]) -> None:
        """Contacts may go by another name now, or have gone into others that do."""
        panel = self._workspace.panel
        seen = panel.history.contact_ids()
        self._engine.ask(lambda board: _names_of(board, contact_ids, seen), panel.rename)

    def _look_soon(self) -> None:
        if not self._look.isActive():
            self._look.start()

    @Slot()
    def _look_up(self) -> None:
        """Show what needs the agent now, and the gaps that have come."""
        panel, answers = self._workspace.panel, self._answers

        def show(needs: tuple[Need, ...]) -> None:
            if answers == self._answers:
                panel.set_needs(needs)

        self._engine.ask(lambda board: board.needs(), show)
        noticed_at, self._noticed_at = self._noticed_at, None
        if noticed_at is not None:
            self._engine.ask(lambda board: board.history.gaps(noticed_at - _NOTICED_LATE_MS), panel.add_gaps)

    @Slot(object)
    def show_history(self, before: Interaction | None = None) -> None:
        """Show the newest page of the history, or the page that follows ``before``."""

        def show(page: tuple[tuple[Interaction, ...], tuple[Gap, ...]]) -> None:
            rows, gaps = page
            self._workspace.panel.add_history(rows, at_end=len(rows) < _HISTORY_PAGE, reset=before is None, gaps=gaps)

        self._engine.ask(lambda board: _history_page(board, before, _HISTORY_PAGE), show)

    # -- what the agent does ------------------------------------------------------------------------------------------

    @Slot(str, object)
    def dial(self, text: str, source: Source) -> None:
        """The one door: what becomes of the text is shown in the window."""
        self._engine.tell_when_open(lambda board, late: board.dial(text, source, late=late), lambda: _held(text))

    @Slot(str, str)
    def _confirm_dial(self, dial_id: str, region: str = "") -> None:
        self._engine.tell(lambda board: board.confirm_dial(dial_id, region))

    @Slot(str)
    def _cancel_dial(self, dial_id: str) -> None:
        if dial_id:
            self._engine.tell(lambda board: board.cancel_dial(dial_id))
        else:
            self._engine.forget_wish()

    @Slot(str, int)
    def _choose_contact(self, interaction_id: str, contact_id: int) -> None:
        self.do(Choose(interaction_id, contact_id))

    @Slot(str, int)
    def _refuse_contact(self, interaction_id: str, contact_id: int) -> None:
        self.do(Refuse(interaction_id, contact_id))

    @Slot(str, object)
    def _say_use(self, number: str, use: NumberUse | None) -> None:
        self.do(SayUse(number, use))

    @Slot(str)
    def _forbid(self, number: str) -> None:
        self.do(Forbid(number))

    @Slot(object, str, object)
    def _save_contact(self, contact: Contact, interaction_id: str, opened: Contact) -> None:
        words = tr("Contact saved: {name}.", name=contact.display_name)
        self.do(Edited(words, lambda board: board.save_contact(contact, interaction_id, opened=opened)))

    @Slot(str, str)
    def _note(self, interaction_id: str, text: str) -> None:
        self._engine.tell(lambda board: board.set_note(interaction_id, text))

    @Slot(str)
    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)

    # -- what needs the agent -----------------------------------------------------------------------------------------

    def do(self, deed: Deed) -> None:
        """Do it, and say how to take it back."""
        self._remember(deed)
        self._engine.tell(deed.do)
        self._tell_done(deed)

    def _tell_automatic(self, change: ContactSaved | ContactsChanged) -> None:
        """What a rule did can be taken back like what the agent did."""
        if not change.automatic or not change.edit_id:
            return
        if isinstance(change, ContactsChanged):
            words = change.words
        else:
            name = change.contact.display_name
            words = (
                tr("Noted as a contact: {name}.", name=name)
                if change.created
                else tr("Kept as a contact: {name}.", name=name)
            )
        happened = Happened(words, change.edit_id)
        self._remember(happened)
        self._tell_done(happened)

    def _remember(self, deed: Deed) -> None:
        """Before it is done: what rules make of it stands above it, and is taken back first."""
        self._done = [*self._done, deed][-_MOST_UNDOS:]

    def _tell_done(self, deed: Deed) -> None:
        def show(words: str) -> None:
            if isinstance(deed, Edited) and deed.is_void:
                self._done = [each for each in self._done if each is not deed]
                self._workspace.panel.show_done(words, bool(self._done))
            elif self._done and self._done[-1] is deed:
                self._workspace.panel.show_done(tr("{words} Ctrl+Z takes it back.", words=words), True)

        # Said once it is done: only then a deed knows what it was. Not where more was done since.
        self._engine.ask(lambda board: shown(deed.words), show)
        self._look_again()

    def _say_done(self, words: Callable[[], str], *, can_undo: bool) -> None:
        """Say that something was taken back, once it is. Nothing, where more was done since."""
        done, panel = tuple(self._done), self._workspace.panel

        def say(sentence: str) -> None:
            if done == tuple(self._done):
                panel.show_done(sentence, can_undo)

        self._engine.ask(lambda board: words(), say)

    @Slot()
    def _undo(self) -> None:
        """Take back what was done last."""
        if not self._done:
            return
        self.take_back(self._done.pop())

    def take_back(self, deed: Deed) -> None:
        """Take back what was done, whenever that was."""
        before = self._done[-1] if self._done else None
        refused = False

        def undo(board: Switchboard) -> tuple[Change, ...]:
            nonlocal refused
            changes = deed.undo(board)
            refused = any(isinstance(change, Trouble) for change in changes)
            return changes

        def words() -> str:
            what = shown(deed.words)
            done = tr("Not taken back: {what}", what=what) if refused else tr("Taken back: {what}", what=what)
            return (
                tr("{done} Ctrl+Z takes back what was before: {before}", done=done, before=shown(before.words))
                if before
                else done
            )

        self._engine.tell(undo)
        self._say_done(words, can_undo=before is not None)
        self._look_again()

    def _look_again(self) -> None:
        """Look now: the agent goes on with the next question."""
        self._answers += 1
        self._look_up()
        self.done.emit()

    @Slot(object)
    def _answer_need(self, need: Need) -> None:
        self.do(Answer(need))

    @Slot(object, object)
    def _answer_with_contact(self, contact: Contact, need: Need) -> None:
        self.do(Answer(need, contact))

    @Slot(str, str)
    def _join(self, one: str, other: str) -> None:
        self.do(Join(one, other))

    @Slot(str, object)
    def _split(self, interaction_id: str, seqs: tuple[int, ...]) -> None:
        self.do(Split(interaction_id, seqs))

    @Slot(str, int)
    def _unlink(self, interaction_id: str, contact_id: int) -> None:
        self.do(Link(interaction_id, contact_id, part=False))

    @Slot(str)
    def _fetch_picture(self, id: str) -> None:
        portraits = self._workspace.panel.portraits

        def show(picture: Picture | None) -> None:
            if picture is not None:
                portraits.put(picture)

        self._engine.ask(lambda board: board.book.picture(id), show)

    @Slot(object)
    def _show_involved(self, interaction: Interaction) -> None:
        panel = self._workspace.panel
        self._engine.ask(
            lambda board: _involved(board, interaction), lambda found: panel.show_involved(interaction.id, *found)
        )

    @Slot(object)
    def _show_kin(self, interaction: Interaction) -> None:
        panel = self._workspace.panel
        near = panel.history.around(interaction, _NEIGHBOURS)
        self._engine.ask(lambda board: _kin(board, interaction, near), lambda kin: panel.show_kin(interaction.id, kin))

    @Slot(object)
    def _show_events(self, interaction: Interaction) -> None:
        panel, reader = self._workspace.panel, self._reader
        self._engine.ask(
            lambda board: reader.explain(board, interaction.seqs),
            lambda events: panel.show_events(interaction.id, events),
        )

    @Slot(int)
    def _show_message(self, seq: int) -> None:
        def show(messages: tuple[MessageLogged, ...]) -> None:
            if messages:
                self._workspace.show_message(messages[0])

        self._engine.ask(lambda board: self._reader.explain(board, (seq,)), show)
