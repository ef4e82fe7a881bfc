"""Sleep and network as Qt signals: what the system tells, and a timer for the sleeps that it does not tell of."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal, Slot

from maestro_desktop.native.base import Native, Watch
from maestro_desktop.native.sleep import SleepDetector

LOOK_MS = 5_000


class SystemWatch(QObject):
    """Signals: ``falling_asleep()``, ``woke()``, ``network_changed(online)``."""

    falling_asleep = Signal()
    woke = Signal()
    network_changed = Signal(bool)

    def __init__(self, native: Native, detector: SleepDetector, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._detector = detector
        self._told_of_sleep = False
        self._sleep = native.sleep_watch()
        self._network = native.network_watch()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        if self._sleep is not None:
            self._listen(self._sleep).activated.connect(self._on_sleep)
        if self._network is not None:
            self._listen(self._network).activated.connect(self._on_network)

    def close(self) -> None:
        """Stop listening; safe to call twice."""
        self._timer.stop()
        for notifier in self.findChildren(QSocketNotifier):
            notifier.setEnabled(False)
        for watch in (self._sleep, self._network):
            if watch is not None:
                watch.close()
        self._sleep = self._network = None

    def _listen(self, watch: Watch) -> QSocketNotifier:
        return QSocketNotifier(watch.fileno(), QSocketNotifier.Type.Read, self)

    @Slot()
    def _on_sleep(self) -> None:
        for asleep in self._sleep.process() if self._sleep is not None else ():
            self._told_of_sleep = asleep
            (self.falling_asleep if asleep else self.woke).emit()
            self._detector.check()

    @Slot()
    def _on_network(self) -> None:
        for online in self._network.process() if self._network is not None else ():
            self.network_changed.emit(online)

    @Slot()
    def _look(self) -> None:
        if self._detector.check() > 0 and not self._told_of_sleep:
            self.woke.emit()
