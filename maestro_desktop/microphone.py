"""Whether the microphone hears anything. Qt's sound is loaded only when it is asked: it costs the start time and may be
missing."""

from __future__ import annotations

import logging
from array import array
from typing import Any

from PySide6.QtCore import QCoreApplication, QMicrophonePermission, QObject, Qt, QTimer, Signal, Slot

from maestro_desktop.wording import Wording

_log = logging.getLogger(__name__)
#: So long it listens; ms.
LISTEN_MS = 2_000
#: Of the loudest a microphone can tell, in percent: what an open microphone in a silent room stays below.
_SOMETHING = 2
_RATE = 16_000


class MicrophoneTest(QObject):
    """Listens for a moment; nothing of what is heard is kept.

    Signals: ``heard(int)``: how loud it is, 0 to 100; ``ended(bool, str)``: whether it works, and a sentence.
    """

    heard = Signal(int)
    ended = Signal(bool, str)

    def __init__(self, parent: QObject | None = None, *, listen_ms: int = LISTEN_MS) -> None:
        super().__init__(parent)
        self._source: Any = None
        self._stream: Any = None
        self._name = ""
        self._loudest = 0
        self._over = QTimer(self, singleShot=True, interval=listen_ms)
        self._over.timeout.connect(self._conclude)

    def start(self) -> None:
        """Ask for leave where the system wants that, then listen. The end is told in any case, unless cancelled."""
        app, permission = QCoreApplication.instance(), QMicrophonePermission()
        assert app is not None
        match app.checkPermission(permission):
            case Qt.PermissionStatus.Undetermined:
                app.requestPermission(permission, self, self._on_answer)
            case status:
                self._go_on(allowed=status is Qt.PermissionStatus.Granted)

    def cancel(self) -> None:
        """Stop listening and say nothing. Safe to call twice."""
        self._over.stop()
        if self._source is not None:
            source, self._source, self._stream = self._source, None, None
            source.stop()
            source.deleteLater()

    def _on_answer(self, permission: QMicrophonePermission) -> None:
        app = QCoreApplication.instance()
        if app is not None:
            self._go_on(allowed=app.checkPermission(permission) is Qt.PermissionStatus.Granted)

    def _go_on(self, *, allowed: bool) -> None:
        if not allowed:
            self._end(
                False,
                Wording(
                    "The system does not let this app use the microphone. Allow it in the system's privacy settings."
                ),
            )
            return
        try:
            from PySide6.QtMultimedia import QAudioFormat, QAudioSource, QMediaDevices
        except ImportError as error:
            _log.info("No sound: %s", error)
            self._end(
                False, Wording("This computer has no sound system that can be asked. The page may still find one.")
            )
            return
        device = QMediaDevices.defaultAudioInput()
        if device.isNull():
            self._end(
                False, Wording("There is no microphone. Plug one in, or choose one in the system's sound settings.")
            )
            return
        form = QAudioFormat()
        form.setSampleRate(_RATE)
        form.setChannelCount(1)
        form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        if not device.isFormatSupported(form):
            form = device.preferredFormat()
            form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._name, self._loudest = device.description(), 0
        self._source = QAudioSource(device, form, self)
        self._stream = self._source.start()
        if self._stream is None:
            self._end(False, Wording("“{name}” can't be opened. Does another program hold it?", name=self._name))
            return
        self._stream.readyRead.connect(self._listen)
        self._over.start()

    @Slot()
    def _listen(self) -> None:
        if self._stream is not None:
            level = loudness(self._stream.readAll().data())
            self._loudest = max(self._loudest, level)
            self.heard.emit(level)

    @Slot()
    def _conclude(self) -> None:
        if self._loudest >= _SOMETHING:
            self._end(True, Wording("“{name}” hears you.", name=self._name))
        else:
            self._end(
                False,
                Wording(
                    "“{name}” is there, but nothing was heard. Is it muted? Speak, and test again.", name=self._name
                ),
            )

    def _end(self, ok: bool, sentence: str) -> None:
        self.cancel()
        self.ended.emit(ok, sentence)


def loudness(samples: bytes) -> int:
    """How loud the loudest of some samples (16 bits, signed, as this computer writes them) is, 0 to 100."""
    values = array("h", samples[: len(samples) // 2 * 2])
    return max((abs(value) for value in values), default=0) * 100 // 32_768
