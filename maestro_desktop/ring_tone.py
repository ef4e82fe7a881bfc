"""The ring tone: on the output that the agent chose, which need not be the one of the call.

Qt's multimedia takes half a second to come up, and a system library that not every machine has: it is brought up only
for those who want the tone, and not while something rings.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, QUrl, Signal, Slot

from maestro_desktop.ui.ring_tone_view import RingToneView
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.translation import tr
from maestro_desktop.wording import Wording

#: Whatever rings longer is not heard any more; ms.
LONGEST_MS = 60_000
#: How long it is heard when it is tried; ms.
TRIAL_MS = 2_500
_SILENT = Wording("The ring tone can't be heard: no sound output was found.")


class Player(Protocol):
    """Plays one sound over and over."""

    def outputs(self) -> tuple[str, ...]:
        """What it can be heard on now, by their descriptions, the usual one first."""
        ...

    def start(self, output: str, volume: int) -> None:
        """Play it on one of the outputs, 0 to 100."""
        ...

    def stop(self) -> None: ...


class QtPlayer:
    """The real one. Raises ImportError where the system can't play sounds."""

    def __init__(self, sound: Path) -> None:
        from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

        self._devices, self._make = QMediaDevices, QSoundEffect
        self._sound = QUrl.fromLocalFile(str(sound))
        self._effect: QSoundEffect | None = None

    def outputs(self) -> tuple[str, ...]:
        usual = self._devices.defaultAudioOutput().description()
        every = (device.description() for device in self._devices.audioOutputs())
        return tuple(dict.fromkeys(filter(None, (usual, *every))))

    def start(self, output: str, volume: int) -> None:
        self.stop()
        device = next((each for each in self._devices.audioOutputs() if each.description() == output), None)
        self._effect = self._make() if device is None else self._make(device)
        self._effect.setSource(self._sound)
        self._effect.setLoopCount(self._make.Loop.Infinite.value)
        self._effect.setVolume(volume / 100)
        self._effect.play()

    def stop(self) -> None:
        if self._effect is not None:
            self._effect.stop()
            self._effect.deleteLater()
            self._effect = None


class RingTone(QObject):
    """Signals: ``told(str)``: why it can't be heard, once."""

    told = Signal(str)

    def __init__(self, theme: Theme, make_player: Callable[[], Player], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._make_player = theme, make_player
        self._player: Player | None = None
        self._broken = ""
        self._has_told = False
        self._on, self._volume, self._output = False, 0, ""
        self._wanted = False
        self._view: RingToneView | None = None
        self._end = QTimer(self, singleShot=True)
        self._end.timeout.connect(self._stop)

    def set_rules(self, *, on: bool, volume: int, output: str) -> None:
        """Whether there is a tone, how loud (0 to 100), and on which output ("": the usual one)."""
        self._on, self._volume, self._output = on, volume, output
        if not on:
            self._stop()
        self._show()

    @Slot()
    def prepare(self) -> None:
        """Bring up now what the first tone would wait for."""
        if self._on:
            self._ready()

    @Slot(bool)
    def ring(self, wanted: bool) -> None:
        """Something rings that may be heard, or nothing does any more."""
        if wanted == self._wanted:
            return
        self._wanted = wanted
        if not wanted:
            self._stop()
        elif self._on:
            self._start(LONGEST_MS)

    def view(self) -> RingToneView:
        """A new view of where it is heard, in which it can be tried."""
        view = self._view = RingToneView(self._theme)
        view.tried.connect(self._try)
        view.destroyed.connect(self._forget_view)
        self._show()
        return view

    @Slot()
    def close(self) -> None:
        """Be silent."""
        self._on = False
        self._stop()

    @property
    def words(self) -> str:
        """Where it is heard, for the settings."""
        if self._broken:
            return self._broken
        if self._player is None:
            return tr("Try it to see on what it can be heard.")
        outputs = self._player.outputs()
        if not outputs:
            return tr(_SILENT)
        if self._output and self._output not in outputs:
            where = tr(
                "“{output}” is not there now. It is heard on the usual output, {usual}.",
                output=self._output,
                usual=outputs[0],
            )
        else:
            where = tr("It is heard on {output}.", output=self._output or outputs[0])
        if len(outputs) < 2:
            return where
        others = tr("It can be heard on: {outputs}.", outputs=" · ".join(outputs))
        return f"{where} {others}"

    def _ready(self) -> Player | None:
        if self._player is None and not self._broken:
            try:
                self._player = self._make_player()
            except ImportError as error:
                self._broken = tr(
                    "The ring tone can't be heard: sounds can't be played on this computer ({error}).", error=error
                )
        return self._player

    def _start(self, longest_ms: int) -> None:
        player = self._ready()
        outputs = player.outputs() if player is not None else ()
        if player is not None and outputs:
            player.start(self._output if self._output in outputs else outputs[0], self._volume)
            self._end.start(longest_ms)
        elif not self._has_told:
            self._has_told = True
            self.told.emit(self._broken or tr(_SILENT))

    @Slot()
    def _stop(self) -> None:
        self._end.stop()
        if self._player is not None:
            self._player.stop()

    @Slot()
    def _try(self) -> None:
        self._has_told = True  # it stands where it was tried
        self._start(TRIAL_MS)
        self._show()

    def _show(self) -> None:
        if self._view is not None:
            self._view.show_words(self.words)

    @Slot()
    def _forget_view(self) -> None:
        self._view = None
