"""What tells the agent that something happens, in front of whatever he does: notifications, the card of what rings,
the ring tone, call-backs that are due, the tray's icon; and do not disturb, which keeps them still."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from maestro_desktop.attention import Attention
from maestro_desktop.callbacks_desk import CallbacksDesk
from maestro_desktop.quiet_desk import QuietDesk
from maestro_desktop.ring_desk import RingDesk
from maestro_desktop.ring_tone import QtPlayer, RingTone
from maestro_desktop.ui.translation import tr
from maestro_desktop.ui.tray import QUIET_TIMES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from maestro_desktop.core.interactions.model import Interaction
    from maestro_desktop.core.quiet import May
    from maestro_desktop.desk import Desk
    from maestro_desktop.engine import Engine
    from maestro_desktop.native.base import Notifier
    from maestro_desktop.settings import Settings
    from maestro_desktop.ui.text import FormatNumber
    from maestro_desktop.ui.theme import Theme
    from maestro_desktop.ui.tray import Tray
    from maestro_desktop.ui.workspace import Workspace


class Alerts(QObject):
    """Tells what happens as far as the settings and do-not-disturb let it, and the agent does not see it anyway.

    ``window`` is the one that holds the ``workspace``. Signals: ``open_requested(activation token)``: the window is
    wanted.
    """

    open_requested = Signal(str)

    def __init__(
        self,
        window: QWidget,
        workspace: Workspace,
        tray: Tray,
        desk: Desk,
        engine: Engine,
        notifier: Notifier,
        *,
        theme: Theme,
        format_number: FormatNumber,
        clock_ms: Callable[[], int],
        sound: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        quiet = self.quiet = QuietDesk(workspace, tray, clock_ms=clock_ms, parent=self)
        self._attention = Attention(notifier, tray.show_message, format_number, lambda: quiet.is_on, parent=self)
        self._attention.open_requested.connect(self.open_requested)
        self.callbacks = CallbacksDesk(
            workspace.panel,
            desk,
            engine,
            self._attention,
            theme=theme,
            format_number=format_number,
            clock_ms=clock_ms,
            parent=self,
        )
        self.callbacks.open_requested.connect(self.open_requested)
        self.callbacks.counted.connect(tray.set_waiting)
        self.ring = RingDesk(
            engine,
            theme=theme,
            format_number=format_number,
            clock_ms=clock_ms,
            near=window.frameGeometry,
            may=self._may,
            parent=self,
        )
        self.ring.open_requested.connect(self._open)
        quiet.changed.connect(self.ring.look)
        self.tone = RingTone(theme, lambda: QtPlayer(sound), self)
        self.tone.told.connect(workspace.show_trouble)
        self.ring.sounded.connect(self.tone.ring)
        desk.troubled.connect(self._tell_trouble)
        for _, words, how in QUIET_TIMES:
            command = workspace.add_command(tr(words), "", self._switch_quiet)
            command.setData(how)

    def set_rules(self, settings: Settings) -> None:
        """Take what the settings say."""
        self._attention.set_discreet(settings.discreet)
        self.quiet.set_rules(settings.do_not_disturb, settings.insistence)
        self.tone.set_rules(on=settings.ring_tone, volume=settings.ring_volume, output=settings.ring_device)
        self.ring.set_card(settings.ring_corner, on_top=settings.ring_on_top, discreet=settings.discreet)

    def follow(self, interaction: Interaction) -> None:
        """Tell how an interaction stands now."""
        may = self._may(interaction)
        self._attention.follow(interaction, may_tell=may.notify or (may.card and not self.ring.can_show))
        self.ring.follow(interaction)

    def follow_page(self, state: str, sentence: str) -> None:
        """While the page is lost nothing rings here, which somebody who does not see the window has to know."""
        if state == "connected":
            self._attention.forget_failures("page")
        elif state == "lost" and not self._window.isActiveWindow():
            self._attention.fail("page", tr("Not connected"), sentence)

    @Slot(str, str)
    def pass_on(self, title: str, body: str) -> None:
        """Show a notification of the page."""
        self._attention.pass_on(title, body)

    @Slot()
    def look(self) -> None:
        """Time has passed, as while the computer slept."""
        self.callbacks.look()
        self.quiet.look()

    @Slot()
    def follow_focus(self) -> None:
        """What stands in the window is seen now, or no longer."""
        self.ring.look()
        if self._window.isActiveWindow():
            self._attention.forget_failures()

    def close(self) -> None:
        for helper in (self._attention, self.ring, self.tone):
            helper.close()

    def _may(self, interaction: Interaction) -> May:
        return self.quiet.may(interaction, in_front=self._window.isActiveWindow())

    @Slot(str)
    def _tell_trouble(self, sentence: str) -> None:
        if not self._window.isActiveWindow():
            self._attention.fail(sentence, tr("Maestro Desktop needs you"), sentence)

    @Slot()
    def _open(self) -> None:
        self.open_requested.emit("")

    @Slot()
    def _switch_quiet(self) -> None:
        self.quiet.switch(str(self.sender().data()))  # type: ignore[attr-defined]
