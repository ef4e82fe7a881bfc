"""The call-back list beside the core: its page, how many wait, and what the agent wanted to be reminded of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from maestro_desktop.core.changes import Change, ContactSaved, ContactsChanged, InteractionChanged
from maestro_desktop.core.phone.decision import Source
from maestro_desktop.deeds import Settle
from maestro_desktop.ui import callback_words as told
from maestro_desktop.ui.callbacks import CallbacksView
from maestro_desktop.ui.text import time_words
from maestro_desktop.ui.translation import tr, trn
from maestro_desktop.wording import Wording

if TYPE_CHECKING:
    from collections.abc import Callable

    from maestro_desktop.attention import Attention
    from maestro_desktop.core.callbacks import Callback
    from maestro_desktop.desk import Desk
    from maestro_desktop.engine import Engine
    from maestro_desktop.ui.side_panel import SidePanel
    from maestro_desktop.ui.text import FormatNumber
    from maestro_desktop.ui.theme import Theme

#: The list is read so long after something changed; ms. A burst costs one look.
LOOK_MS = 300
#: The longest that a timer waits at once; ms.
_DAY_MS = 86_400_000
#: Reminders that are shown one by one when they come all at once, as at the start on a Monday.
_MOST_AT_ONCE = 3
_CALL, _LATER = ("call", Wording("Call")), ("later", Wording("Later"))


def _matters(change: Change) -> bool:
    """Whether somebody may wait, or not wait any more, after it."""
    if isinstance(change, InteractionChanged):
        now, before = change.interaction, change.before
        return before is None or any(
            getattr(now, name) != getattr(before, name)
            for name in ("state", "contact_id", "callback_done", "remind_at", "merged_into", "logged_with", "party")
        )
    return isinstance(change, ContactSaved | ContactsChanged)


class CallbacksDesk(QObject):
    """Connects the list with core, panel and notifications. Made when the system is watched; the page when it is first
    opened.

    Signals: ``open_requested(activation token)``: a reminder was clicked, and the window is wanted.
    ``counted(int)``: so many wait to be called back.
    """

    open_requested = Signal(str)
    counted = Signal(int)

    def __init__(
        self,
        panel: SidePanel,
        desk: Desk,
        engine: Engine,
        attention: Attention,
        *,
        theme: Theme,
        format_number: FormatNumber,
        clock_ms: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel, self._desk, self._engine, self._attention = panel, desk, engine, attention
        self._theme, self._format, self._clock_ms = theme, format_number, clock_ms
        self._view: CallbacksView | None = None
        self._entries: dict[str, Callback] = {}
        #: The reminders that were told, by whom they are about.
        self._told: dict[str, int] = {}
        #: Those that stand in the window, the first one to be seen.
        self._lines: list[str] = []
        #: Counts the looks: only what the last one found is shown.
        self._looks = 0
        self._soon = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._soon.timeout.connect(self.look)
        self._next = QTimer(self, singleShot=True)
        # A coarse timer may be early by a twentieth of a day.
        self._next.setTimerType(Qt.TimerType.PreciseTimer)
        self._next.timeout.connect(self.look)
        engine.opened.connect(self.look)
        engine.changed.connect(self._on_changed)
        desk.done.connect(self.look)
        panel.callbacks_wanted.connect(self.show)
        panel.reminder.chosen.connect(self._answer_line)
        attention.reminder_answered.connect(self._answer)
        attention.missed_answered.connect(self._answer_missed)
        self.look()

    @property
    def view(self) -> CallbacksView:
        if self._view is None:
            view = self._view = CallbacksView(self._theme, self._format, self._clock_ms)
            view.back.connect(self._panel.show_history)
            view.call_wanted.connect(self._call)
            view.done.connect(self._settle)
            view.remind_wanted.connect(self._remind)
            view.details_wanted.connect(self._show_details)
        return self._view

    @Slot()
    def show(self) -> None:
        """Open the list, with the focus on who comes first."""
        self.view.show_entries(tuple(self._entries.values()))
        self._panel.show_page(self.view)
        self.view.start()
        self.look()

    @Slot()
    def look(self) -> None:
        """Read the list anew: something happened, a reminder is due, or the computer was asleep."""
        self._looks += 1
        looks = self._looks
        self._engine.ask(lambda board: board.callbacks(), lambda found: self._take(found, looks))

    def _take(self, found: tuple[Callback, ...], looks: int) -> None:
        if looks != self._looks:
            return
        now_ms = self._clock_ms()
        self._entries = {entry.key: entry for entry in found}
        due = [entry for entry in found if entry.is_due(now_ms)]
        self.counted.emit(len(found))
        self._panel.show_callbacks(told.count_words(len(found), len(due)))
        if self._view is not None:
            self._view.show_entries(found)
        self._forget({entry.key: entry.remind_at for entry in due})
        self._tell([entry for entry in due if entry.key not in self._told], now_ms)
        self._show_line()
        self._wait(now_ms)

    def _wait(self, now_ms: int) -> None:
        """Look again when the next reminder is due."""
        times = [each.remind_at for each in self._entries.values() if each.remind_at and not each.is_due(now_ms)]
        self._next.stop()
        if times:
            self._next.start(min(min(times) - now_ms, _DAY_MS))

    # -- reminders ----------------------------------------------------------------------------------------------------

    def _forget(self, due: dict[str, int | None]) -> None:
        """Take back what was told of those who were reached, settled or put off."""
        for key, at_ms in tuple(self._told.items()):
            if due.get(key) != at_ms:
                del self._told[key]
                self._attention.forget_reminder(key)
        self._lines = [key for key in self._lines if key in self._told]

    def _tell(self, due: list[Callback], now_ms: int) -> None:
        self._told |= {entry.key: entry.remind_at or 0 for entry in due}
        if len(due) > _MOST_AT_ONCE:
            self._attention.pass_on(
                tr("Call back"),
                trn(
                    "{n} reminders are due. The call-back list shows them.",
                    "{n} reminder is due. The call-back list shows it.",
                    len(due),
                ),
            )
            return
        for entry in due:
            actions = (_CALL, _LATER) if entry.number else (_LATER,)
            if not self._attention.remind(entry.key, self._title(entry), self._body(entry, now_ms), actions):
                self._lines.append(entry.key)

    def _title(self, entry: Callback) -> str:
        return tr("Call back {name}", name=told.name_words(entry, self._format))

    def _body(self, entry: Callback, now_ms: int) -> str:
        """With the number: what is called is what was seen."""
        about = (told.number_words(entry, self._format), told.missed_words(entry, now_ms), told.tried_words(entry))
        return ". ".join(filter(None, about)) + "."

    def _show_line(self) -> None:
        """Show the first of the reminders that stand in the window, if there is one."""
        line, key = self._panel.reminder, next(iter(self._lines), "")
        if not key:
            line.hide()
            line.setProperty("key", "")
        elif line.property("key") != key or not line.isVisibleTo(self._panel):
            entry = self._entries[key]
            line.setProperty("key", key)
            line.show_message(
                "clock",
                f"{self._title(entry)}: {self._body(entry, self._clock_ms())}",
                "warning",
                (_CALL, _LATER) if entry.number else (_LATER,),
            )

    @Slot(str)
    def _answer_line(self, action: str) -> None:
        key = str(self._panel.reminder.property("key"))
        self._lines = [each for each in self._lines if each != key]
        self._panel.reminder.hide()
        if action:
            self._answer(key, action, "")
        self._show_line()

    @Slot(str, str, str)
    def _answer(self, key: str, action: str, token: str) -> None:
        """The agent has answered a reminder; whom it was about may have called meanwhile."""
        entry = self._entries.get(key)
        if action == "later":
            if entry is not None:
                self._remind(entry, self._clock_ms() + told.LATER_MS)
            return
        self.open_requested.emit(token)
        if action == "call" and entry is not None:
            self._call(entry)
        else:
            self.show()

    @Slot(str, str, str)
    def _answer_missed(self, interaction_id: str, action: str, token: str) -> None:
        """The agent has answered a notification of what was missed."""
        key = next((each.key for each in self._entries.values() if interaction_id in each.ids), "")
        self._answer(key, action, token)

    # -- what the agent does ------------------------------------------------------------------------------------------

    @Slot(object)
    def _call(self, entry: Callback) -> None:
        if entry.number:
            self._desk.dial(entry.number, Source.CALL_BACK)

    @Slot(object)
    def _settle(self, entry: Callback) -> None:
        name = told.name_words(entry, self._format)
        self._desk.do(Settle(entry.ids, tr("Off the call-back list: {name}.", name=name), done=True))

    @Slot(object, object)
    def _remind(self, entry: Callback, at_ms: int | None) -> None:
        name = told.name_words(entry, self._format)
        words = tr("No reminder any more: {name}.", name=name)
        if at_ms is not None:
            words = tr("You will be reminded of {name} {time}.", name=name, time=time_words(at_ms, self._clock_ms()))
        self._desk.do(Settle(entry.ids, words, remind_at=at_ms))

    @Slot(object)
    def _show_details(self, entry: Callback) -> None:
        self._panel.show_details(entry.latest)

    @Slot(object)
    def _on_changed(self, changes: tuple[Change, ...]) -> None:
        if any(map(_matters, changes)) and not self._soon.isActive():
            self._soon.start()
