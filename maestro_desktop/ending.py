"""The wish of the system or a terminal that the app ends: Ctrl+C, a log-out, a shutdown."""

from __future__ import annotations

import signal
import socket
from contextlib import suppress

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")


class Ending(QObject):
    """Turns signals of the process into one of Qt. Left alone, Python would raise KeyboardInterrupt in whatever slot
    happens to run, and end at once on the others, with notes half written.

    Only one at a time, on the main thread. A second signal ends the process as usual: for an app that hangs.
    Signals: ``wanted()``.
    """

    wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ours, self._theirs = socket.socketpair()
        for end in (self._ours, self._theirs):
            end.setblocking(False)
        self._former_fd = signal.set_wakeup_fd(self._theirs.fileno(), warn_on_full_buffer=False)
        known = [getattr(signal, name) for name in _NAMES if hasattr(signal, name)]
        self._former = {number: signal.signal(number, _do_nothing) for number in known}
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)

    def close(self) -> None:
        """Leave signals to Python again; safe to call twice."""
        for number, former in self._former.items():
            signal.signal(number, former)
        if self._former:
            signal.set_wakeup_fd(self._former_fd)
        self._former = {}
        self._notifier.setEnabled(False)
        self._ours.close()
        self._theirs.close()

    @Slot()
    def _on_signal(self) -> None:
        numbers: bytes = b""
        with suppress(OSError):
            numbers = self._ours.recv(100)
        # Python tells of every signal that it handles, not of these alone.
        if any(number in self._former for number in numbers):
            self.close()
            self.wanted.emit()


def _do_nothing(number: int, frame: object) -> None:
    """Python writes the number to the socket, too; that is what is listened to."""
