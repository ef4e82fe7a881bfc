"""Telling the agent of a call while the window is not in front: by the system, or by the tray where it can't."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

from maestro_desktop.core.interactions.model import Direction, Interaction, PartyKind, State
from maestro_desktop.native.base import Notification, Notifier
from maestro_desktop.ui.text import FormatNumber, who_words
from maestro_desktop.ui.translation import tr
from maestro_desktop.wording import Wording

_RINGING = {
    "phone": Wording("Incoming call"),
    "voicemail": Wording("New voicemail"),
    "chat": Wording("New chat"),
    "email": Wording("New e-mail"),
}
_NEW, _GONE = Wording("New interaction"), Wording("Missed")
_OPEN = ("default", Wording("Open"))
_CALL_BACK, _REMIND = ("call", Wording("Call back")), ("later", Wording("Remind me in 15 minutes"))
_MISSED = {"phone": Wording("Missed call"), "voicemail": Wording("Missed voicemail"), "chat": Wording("Missed chat")}


class Attention(QObject):
    """Shows one notification for each interaction, replaces it as things move on, takes it back when it is answered.

    Signals: ``open_requested(activation token)`` when the agent clicks one. ``reminder_answered(key, action, activation
    token)`` when it is a reminder, ``missed_answered(interaction id, action, activation token)`` when it tells of what
    was missed.
    """

    open_requested = Signal(str)
    reminder_answered = Signal(str, str, str)
    missed_answered = Signal(str, str, str)

    def __init__(
        self,
        notifier: Notifier,
        tray_message: Callable[[str, str], bool],
        format_number: FormatNumber = str,
        is_quiet: Callable[[], bool] = lambda: False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._notifier = notifier
        self._tray_message = tray_message
        self._format = format_number
        self._is_quiet = is_quiet
        self._discreet = False
        self._shown: dict[str, int] = {}
        #: Key of a reminder by the notification that shows it.
        self._reminders: dict[int, str] = {}
        #: Id of what was missed by the notification that tells of it.
        self._missed: dict[int, str] = {}
        #: Failures that were told, and the notifications that show them.
        self._failures: dict[str, int] = {}
        self._socket: QSocketNotifier | None = None

    def set_discreet(self, discreet: bool) -> None:
        """Say that something is there, but not who: others may see the screen."""
        self._discreet = discreet

    def follow(self, interaction: Interaction, *, may_tell: bool) -> None:
        """Take an interaction's new state into account. ``may_tell``: it may be told of."""
        inbound = interaction.direction is Direction.INBOUND
        match interaction.state:
            case State.OFFERED if inbound and may_tell and interaction.id not in self._shown:
                self._tell(interaction, tr(_RINGING.get(interaction.media, _NEW)), urgent=True)
            case State.MISSED if inbound and (may_tell or interaction.id in self._shown):
                self._tell(interaction, tr(_MISSED.get(interaction.media, _GONE)), urgent=False)
                if shown := self._shown.pop(interaction.id, 0):
                    self._missed[shown] = interaction.id
            case State.OFFERED:
                pass
            case _:
                if shown := self._shown.pop(interaction.id, 0):
                    self._notifier.dismiss(shown)

    @Slot(str, str)
    def pass_on(self, title: str, body: str) -> None:
        """A notification of the page itself, shown as one of ours unless nothing is to pop up."""
        if self._is_quiet():
            return
        if self._discreet:
            title, body = tr("Maestro Desktop"), tr("The 8x8 page has a message.")
        shown = self._notifier.show(Notification(title, body, _said(_OPEN)))
        self._react()
        if not shown:
            self._tray_message(title, body)

    def remind(self, key: str, title: str, body: str, actions: tuple[tuple[str, str], ...]) -> bool:
        """Show a reminder with actions (key, words) until the agent reacts; whether the system can. Where it can't, the
        tray tells of it, without the actions. Nothing tells of it, and it is False, while nothing is to pop up."""
        self.forget_reminder(key)
        if self._is_quiet():
            return False
        if self._discreet:
            title, body = tr("Call back"), tr("The call-back list shows whom.")
        shown = self._notifier.show(Notification(title, body, _said(_OPEN, *actions), urgent=True))
        if shown:
            self._reminders[shown] = key
        self._react()
        if not shown:
            self._tray_message(title, body)
        return bool(shown)

    def fail(self, key: str, title: str, body: str) -> None:
        """Tell of a failure that the agent does not see, once until he has seen it or it is over."""
        if key in self._failures or self._is_quiet():
            return
        self._failures[key] = shown = self._notifier.show(Notification(title, body, _said(_OPEN)))
        self._react()
        if not shown:
            self._tray_message(title, body)

    def forget_failures(self, *keys: str) -> None:
        """Failures are over, or (without ``keys``, all of them) the agent has seen them."""
        for key in keys or tuple(self._failures):
            if shown := self._failures.pop(key, 0):
                self._notifier.dismiss(shown)

    def forget_reminder(self, key: str) -> None:
        """Take a reminder back, if it is shown."""
        for shown in [shown for shown, its in self._reminders.items() if its == key]:
            del self._reminders[shown]
            self._notifier.dismiss(shown)

    def close(self) -> None:
        """Take back what is shown and hang up."""
        for shown in (*self._shown.values(), *self._reminders):
            self._notifier.dismiss(shown)
        self.forget_failures()
        self._shown.clear()
        self._reminders.clear()
        self._watch(-1)
        self._notifier.close()

    def _tell(self, interaction: Interaction, what: str, *, urgent: bool) -> None:
        who = "" if self._discreet else who_words(interaction, self._format)
        replaced = self._shown.get(interaction.id, 0)
        actions: tuple[tuple[str, str], ...] = (_OPEN,)
        if interaction.state is State.MISSED:
            can_call = interaction.party.kind is PartyKind.PHONE
            actions = (_OPEN, _CALL_BACK, _REMIND) if can_call else (_OPEN, _REMIND)
        shown = self._notifier.show(Notification(what, who, _said(*actions), urgent=urgent, replaces=replaced))
        self._react()
        if shown:
            self._shown[interaction.id] = shown
        elif not replaced:
            self._shown[interaction.id] = 0
            self._tray_message(what, who)

    def _watch(self, fileno: int) -> None:
        if self._socket is not None and self._socket.socket() == fileno:
            return
        if self._socket is not None:
            self._socket.setEnabled(False)
            self._socket.deleteLater()
            self._socket = None
        if fileno >= 0:
            self._socket = QSocketNotifier(fileno, QSocketNotifier.Type.Read, self)
            self._socket.activated.connect(self._react)

    @Slot()
    def _react(self) -> None:
        for event in self._notifier.process():
            key, missed = self._reminders.pop(event.id, ""), self._missed.pop(event.id, "")
            if event.kind == "action" and key:
                self._notifier.dismiss(event.id)
                self.reminder_answered.emit(key, event.key, event.token)
            elif event.kind == "action" and missed and event.key != "default":
                self._notifier.dismiss(event.id)
                self.missed_answered.emit(missed, event.key, event.token)
            elif event.kind == "action":
                self.open_requested.emit(event.token)
        # Another one after each loss, or none: a lost one would be readable for ever.
        self._watch(self._notifier.fileno())


def _said(*actions: tuple[str, str]) -> tuple[tuple[str, str], ...]:
    """Actions (key, words) with their words in the agent's language."""
    return tuple((key, tr(words)) for key, words in actions)
