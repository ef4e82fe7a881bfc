"""Opening the records when the window is up, and the one window that says what to do when they don't open."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QInputDialog, QLineEdit

from maestro_desktop.core.remedies import Choice, Repairable
from maestro_desktop.core.store import (
    StoreCorrupt,
    StoreFull,
    StoreGone,
    StoreLocked,
    StoreLoss,
    StoreReadOnly,
    StoreTooNew,
)
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.translation import tr
from maestro_desktop.ui.trouble_window import StoreTroubleWindow
from maestro_desktop.wording import Wording

if TYPE_CHECKING:
    from maestro_desktop.core.changes import Change
    from maestro_desktop.core.switchboard import Switchboard
    from maestro_desktop.engine import Engine

_CLOSED = Wording("Your records can't be opened")
_TITLES: dict[type[Exception], str] = {
    StoreLocked: Wording("Your records are locked"),
    StoreCorrupt: Wording("Your records are damaged"),
    StoreTooNew: Wording("Your records need a newer version"),
    StoreReadOnly: Wording("Your records can't be written"),
    StoreFull: Wording("The disk is full"),
    StoreLoss: Wording("Some of your records are missing"),
    StoreGone: Wording("Your records are gone"),
}


class Opening(QObject):
    """Opens the records through the engine, again and again if need be.

    ``make(passphrase, choice)`` opens and starts them, on the core's thread, after doing what the agent chose about
    what kept them from opening; ``wants_passphrase()`` tells whether the settings protect them with one.
    Signals: ``opened()``, ``settings_requested()``, ``quit_requested()``.
    """

    opened = Signal()
    settings_requested = Signal()
    quit_requested = Signal()

    def __init__(
        self,
        engine: Engine,
        theme: Theme,
        make: Callable[[str | None, Choice | None], tuple[Switchboard, tuple[Change, ...]]],
        wants_passphrase: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._theme = theme
        self._make = make
        self._wants_passphrase = wants_passphrase
        self._choice: Choice | None = None
        self.trouble: StoreTroubleWindow | None = None
        self._dialog: QInputDialog | None = None
        engine.opened.connect(self._on_opened)
        engine.unusable.connect(self._on_unusable)

    def open(self, passphrase: str | None = None) -> None:
        if passphrase is None and self._wants_passphrase():
            self._ask_passphrase()
            return
        self._make_them(passphrase)

    def _make_them(self, passphrase: str | None) -> None:
        if self.trouble is not None:
            # A keyring or a restore may take its time, and nothing is to be done twice.
            self.trouble.be_busy(except_for=("settings", "quit"))
        choice, self._choice = self._choice, None
        self._engine.open(lambda: self._make(passphrase, choice))

    def come_forward(self) -> None:
        """What is asked here stands over the app's window, whatever brought that to the front."""
        for window in (self.trouble, self._dialog):
            if window is not None:
                window.raise_()
                window.activateWindow()

    def close(self) -> None:
        """Take the window away: the app ends."""
        self._drop_window()

    @Slot()
    def _on_opened(self) -> None:
        self._drop_window()
        self.opened.emit()

    @Slot(object)
    def _on_unusable(self, error: Exception) -> None:
        self._show(error)

    def _show(self, error: Exception) -> None:
        self._drop_window()
        again = (tr("Enter passphrase"), "retry") if self._wants_passphrase() else (tr("Try again"), "retry")
        cause, options = error, [again]
        if isinstance(error, Repairable):
            cause = error.cause
            options = [(tr(remedy.words), str(remedy.choice)) for remedy in error.remedies]
            # What leaves something behind is not the first thing to try.
            options.insert(1 if error.remedies[0].choice in (Choice.RESTORE, Choice.KEY_NOTE) else 0, again)
        self.trouble = StoreTroubleWindow(
            self._theme,
            tr(_TITLES.get(type(cause), _CLOSED)),
            _sentence(error),
            tr("Nothing was changed or deleted. Until they open, events from the page are kept in memory."),
            (*options, (tr("Settings"), "settings"), (tr("Quit"), "quit")),
        )
        self.trouble.chosen.connect(self._on_choice)
        self.trouble.closed.connect(self.quit_requested)
        self.trouble.show()

    @Slot(str)
    def _on_choice(self, choice: str) -> None:
        match choice:
            case "retry":
                self._choice = None
                self.open()
            case Choice.RESTORE | Choice.AFRESH | Choice.GO_ON | Choice.KEY_NOTE:
                self._choice = Choice(choice)
                self.open()
            case "settings":
                self.settings_requested.emit()
            case _:
                self.quit_requested.emit()

    def _ask_passphrase(self) -> None:
        """In a window of its own: a passphrase never touches the page, the log or the settings."""
        self._drop_dialog()
        dialog = self._dialog = QInputDialog(self.trouble)
        dialog.setWindowTitle(tr("Maestro Desktop"))
        dialog.setLabelText(tr("Passphrase of your records:"))
        dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
        dialog.textValueSelected.connect(self._on_passphrase)
        dialog.rejected.connect(self._on_no_passphrase)
        dialog.open()

    @Slot(str)
    def _on_passphrase(self, text: str) -> None:
        self._drop_dialog()
        self._make_them(text)

    @Slot()
    def _on_no_passphrase(self) -> None:
        self._choice = None
        self._drop_dialog()
        if self.trouble is None:
            self._show(StoreLocked(tr("The records are protected with a passphrase, and none was given.")))

    def _drop_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _drop_window(self) -> None:
        self._drop_dialog()
        if self.trouble is not None:
            self.trouble.hide()
            self.trouble.deleteLater()
            self.trouble = None


def _sentence(error: Exception) -> str:
    """What an error says, in the agent's language: as it was raised, for str() forgets what words were made of."""
    words = error.args[0] if error.args else ""
    return tr(words) if isinstance(words, Wording) else str(error)
