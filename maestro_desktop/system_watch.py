"""Sleep, network and tray as Qt signals: what the system tells, and a timer for the sleeps that it does not tell of."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal, Slot

from maestro_desktop.native.base import Native, Watch
from maestro_desktop.native.sleep import SleepDetector

LOOK_MS = 5_000
#: A tray that has just come takes icons a moment later (measured).
TRAY_MS = 500


class SystemWatch(QObject):
    """Signals: ``falling_asleep()``, ``woke()``, ``network_changed(online)``, ``tray_came()``."""

    falling_asleep = Signal()
    woke = Signal()
    network_changed = Signal(bool)
    tray_came = Signal()

    def __init__(self, native: Native, detector: SleepDetector, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._detector = detector
        self._told_of_sleep = False
        self._sockets: dict[Watch, QSocketNotifier] = {}
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        self._tray_timer = QTimer(self, singleShot=True, interval=TRAY_MS)
        self._tray_timer.timeout.connect(self.tray_came)
        self._sleep = self._listen(native.sleep_watch(), self._on_sleep)
        self._network = self._listen(native.network_watch(), self._on_network)
        self._tray = self._listen(native.tray_watch(), self._on_tray)

    def close(self) -> None:
        """Stop listening; safe to call twice."""
        self._timer.stop()
        self._tray_timer.stop()
        for watch in tuple(self._sockets):
            self._stop(watch)

    def _listen(self, watch: Watch | None, hear: Callable[[], None]) -> Watch | None:
        if watch is not None:
            self._sockets[watch] = QSocketNotifier(watch.fileno(), QSocketNotifier.Type.Read, self)
            self._sockets[watch].activated.connect(hear)
        return watch

    def _stop(self, watch: Watch) -> None:
        socket = self._sockets.pop(watch)
        socket.setEnabled(False)
        socket.deleteLater()
        watch.close()

    def _news(self, watch: Watch | None) -> tuple[bool, ...]:
        if watch is None or watch not in self._sockets:
            return ()
        try:
            return watch.process()
        except OSError:
            # A bus that was restarted: its socket would be readable for ever, and keep us busy for nothing.
            self._stop(watch)
            return ()

    @Slot()
    def _on_sleep(self) -> None:
        for asleep in self._news(self._sleep):
            self._told_of_sleep = asleep
            (self.falling_asleep if asleep else self.woke).emit()
            self._detector.check()
        if self._sleep not in self._sockets:
            self._told_of_sleep = False

    @Slot()
    def _on_network(self) -> None:
        for online in self._news(self._network):
            self.network_changed.emit(online)

    @Slot()
    def _on_tray(self) -> None:
        if self._news(self._tray):
            self._tray_timer.start()

    @Slot()
    def _look(self) -> None:
        if self._detector.check() > 0 and not self._told_of_sleep:
            self.woke.emit()
