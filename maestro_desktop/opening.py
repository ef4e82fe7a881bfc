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
from maestro_desktop.ui.trouble_window import StoreTroubleWindow

if TYPE_CHECKING:
    from maestro_desktop.core.changes import Change
    from maestro_desktop.core.switchboard import Switchboard
    from maestro_desktop.engine import Engine

_TITLES: dict[type[Exception], str] = {
    StoreLocked: "Your records are locked",
    StoreCorrupt: "Your records are damaged",
    StoreTooNew: "Your records need a newer version",
    StoreReadOnly: "Your records can't be written",
    StoreFull: "The disk is full",
    StoreLoss: "Some of your records are missing",
    StoreGone: "Your records are gone",
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
        again = ("Enter passphrase", "retry") if self._wants_passphrase() else ("Try again", "retry")
        cause, options = error, [again]
        if isinstance(error, Repairable):
            cause = error.cause
            options = [(remedy.words, str(remedy.choice)) for remedy in error.remedies]
            # What leaves something behind is not the first thing to try.
            options.insert(1 if error.remedies[0].choice in (Choice.RESTORE, Choice.KEY_NOTE) else 0, again)
        self.trouble = StoreTroubleWindow(
            self._theme,
            _TITLES.get(type(cause), "Your records can't be opened"),
            str(error),
            "Nothing was changed or deleted. Until they open, events from the page are kept in memory.",
            (*options, ("Settings", "settings"), ("Quit", "quit")),
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
        dialog.setWindowTitle("Maestro Desktop")
        dialog.setLabelText("Passphrase of your records:")
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
            self._show(StoreLocked("The records are protected with a passphrase, and none was given."))

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
