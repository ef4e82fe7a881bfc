"""The window itself: where it is, and what closing it does. Its first paint does not wait for what it holds.

Imports little on purpose: everything that stands here is imported before anything is seen.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from enum import StrEnum

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QMainWindow, QVBoxLayout, QWidget

from maestro_desktop.ui.geometry import clamp, ints_from, rect_of
from maestro_desktop.ui.translation import tr

_WIDTH, _HEIGHT = 1180, 760
#: A window that the desktop does not show in this time is not waited for; s.
_PATIENCE_S = 0.3
_LOOK_S = 0.001


class CloseAction(StrEnum):
    """What closing the window does now."""

    HIDE = "hide"
    MINIMISE = "minimise"
    STAY = "stay"
    CLOSE = "close"


class MainWindow(QMainWindow):
    """An empty window until it is given its contents (``setCentralWidget``). ``may_close`` can be set any time.

    Signals:
        closing(): it may be closed; what is not saved yet is saved now
        closed(): it was really closed
    """

    closing = Signal()
    closed = Signal()

    def __init__(self, may_close: Callable[[], CloseAction] = lambda: CloseAction.CLOSE) -> None:
        super().__init__()
        self.may_close = may_close
        self._maximised = False
        self.setObjectName("main_window")
        self.setWindowTitle(tr("Maestro Desktop"))
        self.resize(_WIDTH, _HEIGHT)
        self.setCentralWidget(_starting())

    def paint_now(self) -> None:
        """Show the window and wait until the screen has it: what follows may keep the event loop waiting."""
        if self._maximised:
            self.showMaximized()
        else:
            self.show()
        handle = self.windowHandle()
        until = time.monotonic() + _PATIENCE_S
        while not handle.isExposed() and time.monotonic() < until:
            QApplication.processEvents()
            time.sleep(_LOOK_S)
        self.repaint()

    def save_state(self) -> dict[str, object]:
        """Return where it is, as plain JSON values."""
        box = self.normalGeometry() if self.isMaximized() or self.isMinimized() else self.geometry()
        return {"window": ints_from(box), "maximised": self.isMaximized()}

    def restore_state(self, state: dict[str, object], screens: Sequence[QRect]) -> None:
        """Be where it was, as far as that is on one of ``screens``; nonsense is passed over."""
        box = rect_of(state.get("window"))
        if box is not None:
            self.setGeometry(clamp(box, screens))
        self._maximised = state.get("maximised") is True

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        action = self.may_close()
        if action is CloseAction.CLOSE:
            event.accept()
            self.closed.emit()
            return
        event.ignore()
        if action is CloseAction.HIDE:
            self.hide()
        elif action is CloseAction.MINIMISE:
            self.showMinimized()


def _starting() -> QWidget:
    """One line in the middle. By stretches: the first use of Qt's enumerations costs 15 ms (measured)."""
    words = QLabel(tr("Maestro Desktop is starting…"))
    words.setObjectName("starting")
    row, whole, place = QHBoxLayout(), QVBoxLayout(), QWidget()
    row.addStretch(1)
    row.addWidget(words)
    row.addStretch(1)
    whole.addStretch(1)
    whole.addLayout(row)
    whole.addStretch(1)
    place.setLayout(whole)
    return place
