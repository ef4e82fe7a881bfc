"""What other programs have copied or marked: read when the agent asks for it, watched only where the agent wants that.

Nothing of it is kept, and of what a password manager has copied nothing is read.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QClipboard, QGuiApplication, QWindow

from maestro_desktop.core.phone.decision import MOST_TEXT
from maestro_desktop.wording import Wording

#: What is copied is offered up to this length: more is no number with a name; characters.
_SHORT = 64
#: So long a window may take to get the focus, without which Wayland shows it no clipboard; ms.
FOCUS_MS = 3_000
#: A program often says twice that something was copied; ms.
_SETTLE_MS = 80
_NO_FOCUS = Wording("This desktop shows the clipboard only to the window in front. Click this window, then try again.")
_NO_MARKS = Wording("This desktop does not tell what is marked. Copy the number, and dial from the clipboard.")
#: How password managers mark what they copy (KDE; Windows; nspasteboard.org), as Qt names it.
_SECRET = ("passwordmanagerhint", "excludeclipboardcontentfrommonitorprocessing", "concealedtype", "transienttype")
#: Windows: a number that is 0 for what must not be kept.
_NOT_KEPT = "canincludeinclipboardhistory"


class Clipboard(QObject):
    """Signals: ``offered(str)``: a short text was copied elsewhere, while that is watched; "": something else was."""

    offered = Signal(str)

    def __init__(self, parent: QObject | None = None, *, focus_ms: int = FOCUS_MS) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._then: Callable[[], None] | None = None
        self._fail: Callable[[str], None] | None = None
        self._patience = QTimer(self, singleShot=True, interval=focus_ms)
        self._patience.timeout.connect(self._give_up)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._look)
        self._watched = False

    def read(self, *, marked: bool, then: Callable[[str], None], fail: Callable[[str], None]) -> None:
        """Read once what was copied (or is ``marked``): ``then`` gets the text (the beginning of one that is too long),
        or ``fail`` a sentence. On Wayland it waits until a window of ours has the focus."""
        mode = QClipboard.Mode.Selection if marked else QClipboard.Mode.Clipboard
        if marked and not self._clipboard.supportsSelection():
            fail(_NO_MARKS)
            return

        def look() -> None:
            then(self._clipboard.text(mode)[: MOST_TEXT + 1])

        if QGuiApplication.platformName() != "wayland" or QGuiApplication.focusWindow() is not None:
            look()
            return
        if self._then is None:
            QGuiApplication.instance().focusWindowChanged.connect(self._on_focus)  # type: ignore[union-attr]
        self._then, self._fail = look, fail
        self._patience.start()

    def watch(self, on: bool) -> None:
        """Tell by ``offered`` what is copied, or no longer."""
        if on == self._watched:
            return
        self._watched = on
        if on:
            self._clipboard.dataChanged.connect(self._on_changed)
        else:
            self._clipboard.dataChanged.disconnect(self._on_changed)
            self._settle.stop()

    @Slot()
    def _on_changed(self) -> None:
        self._settle.start()

    @Slot(QWindow)
    def _on_focus(self, window: QWindow | None) -> None:
        if window is not None and (then := self._then) is not None:
            self._stop_waiting()
            # The compositor gives the clipboard just before the focus.
            then()

    @Slot()
    def _give_up(self) -> None:
        fail = self._fail
        self._stop_waiting()
        if fail is not None:
            fail(_NO_FOCUS)

    def _stop_waiting(self) -> None:
        self._then = self._fail = None
        self._patience.stop()
        QGuiApplication.instance().focusWindowChanged.disconnect(self._on_focus)  # type: ignore[union-attr]

    @Slot()
    def _look(self) -> None:
        told = self._clipboard.mimeData()
        ours = self._clipboard.ownsClipboard()
        text = "" if ours or told is None or is_secret(told) or not told.hasText() else told.text()
        self.offered.emit(text if text.strip() and len(text) <= _SHORT else "")


def is_secret(told: QMimeData) -> bool:
    """Whether a password manager has marked what it copied."""
    for each in told.formats():
        name = each.casefold()
        if any(mark in name for mark in _SECRET):
            return True
        if _NOT_KEPT in name and not any(told.data(each).data()):
            return True
    return False
