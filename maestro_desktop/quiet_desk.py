"""Do not disturb beside the core: switched by hand or by the hours in the settings, and told in window and tray."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from maestro_desktop.core.interactions.model import Interaction, medium_of
from maestro_desktop.core.quiet import FOREVER, NEVER, USUAL, Insistence, May, Quiet, hours_of, insistences, may
from maestro_desktop.ui.text import clock_of, time_words
from maestro_desktop.ui.translation import tr

if TYPE_CHECKING:
    from maestro_desktop.ui.tray import Tray
    from maestro_desktop.ui.workspace import Workspace

_DAY_MS = 86_400_000
#: Where it stands among the places of the window.
_STATE = "quiet"


class QuietDesk(QObject):
    """Knows whether the agent may be disturbed, and by what.

    Signals: ``changed()``: it was switched, or began or ended by its hours.
    """

    changed = Signal()

    def __init__(
        self, workspace: Workspace, tray: Tray, *, clock_ms: Callable[[], int], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._tray, self._clock_ms = workspace, tray, clock_ms
        self._quiet = Quiet()
        self._insistence = insistences(USUAL)
        self._was: datetime | None = None
        self._next = QTimer(self, singleShot=True)
        # A coarse timer may be early by a twentieth of a day.
        self._next.setTimerType(Qt.TimerType.PreciseTimer)
        self._next.timeout.connect(self.look)
        for door in (workspace, tray):
            door.quiet_wanted.connect(self.switch)

    @property
    def is_on(self) -> bool:
        return self._quiet.until(self._now()) is not None

    def set_rules(self, hours: Sequence[str], insistence: Sequence[str]) -> None:
        """Take what the settings say. Both are valid."""
        self._insistence = insistences(insistence)
        self._quiet = Quiet(tuple(map(hours_of, hours)), self._quiet.on_until, self._quiet.off_until)
        self.look()

    def may(self, interaction: Interaction, *, in_front: bool) -> May:
        """What an interaction may do now to be noticed. ``in_front``: the agent sees the window."""
        insistence = self._insistence.get(medium_of(interaction), Insistence.CARD)
        return may(interaction, insistence, quiet=self.is_on, in_front=in_front)

    def save_state(self) -> dict[str, object]:
        """Return what was switched by hand and is still in force, as plain JSON values."""
        ends = {"on_until": self._quiet.on_until, "off_until": self._quiet.off_until}
        now = self._now()
        return {_STATE: {name: end.isoformat() for name, end in ends.items() if end > now}}

    def restore_state(self, state: Mapping[str, object]) -> None:
        """Take what was switched by hand before the app ended, unless its time is over; nonsense is passed over."""
        ends, now = state.get(_STATE), self._now()
        if isinstance(ends, dict):
            on, off = (_end_in(ends.get(name), now) for name in ("on_until", "off_until"))
            self._quiet = Quiet(self._quiet.schedule, on, off)
            self.look()

    @Slot(str)
    def switch(self, how: str) -> None:
        """Switch it: "off", "on" (until it is switched off), "toggle", "tomorrow", or for so many minutes."""
        now = self._now()
        if how == "toggle":
            how = "off" if self.is_on else "on"
        if how == "off":
            self._quiet = self._quiet.switched_off(now)
        else:
            self._quiet = self._quiet.switched_on(_end_of(how, now))
        self.look()

    @Slot()
    def look(self) -> None:
        """Show how it is now, and wait until that changes."""
        now = self._now()
        until, at = self._quiet.until(now), self._quiet.looked_at(now)
        words = _words(until, self._clock_ms())
        self._workspace.show_quiet(words)
        self._tray.show_quiet(words)
        self._next.stop()
        if at != FOREVER:
            left_ms = (at - now) // timedelta(milliseconds=1)
            self._next.start(min(max(left_ms, 0) + 1, _DAY_MS))
        if until != self._was:
            self._was = until
            self.changed.emit()

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self._clock_ms() / 1_000)


def _end_in(value: object, now: datetime) -> datetime:
    """The end that was stored, NEVER if it is over or none at all."""
    try:
        end = datetime.fromisoformat(value) if isinstance(value, str) else NEVER
    except ValueError:
        return NEVER
    return end if end.tzinfo is None and end > now else NEVER


def _end_of(how: str, now: datetime) -> datetime:
    match how:
        case "on":
            return FOREVER
        case "tomorrow":
            return datetime.combine(now.date() + timedelta(days=1), NEVER.time())
        case _:
            return now + timedelta(minutes=int(how))


def _words(until: datetime | None, now_ms: int) -> str:
    """What window and tray say; "" if it is not on."""
    if until is None:
        return ""
    if until == FOREVER:
        return tr("Do not disturb")
    at_ms = int(until.timestamp() * 1_000)
    today = until.date() == datetime.fromtimestamp(now_ms / 1_000).date()
    return tr("Do not disturb until {time}", time=clock_of(at_ms) if today else time_words(at_ms, now_ms))
