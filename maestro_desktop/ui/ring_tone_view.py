"""Where the ring tone is heard, and a button that plays it: a part of the settings."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from maestro_desktop.ui.text import shown
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.tokens import GRID
from maestro_desktop.ui.translation import tr
from maestro_desktop.ui.widgets import TextButton, announce, column, plain_label
from maestro_desktop.wording import Wording

TITLE = Wording("Ring tone")
#: Other words by which a search in the settings finds this part.
_WORDS = Wording("sound volume output device headset speaker play hear")


class RingToneView(QWidget):
    """Signals: ``tried()``: the agent wants to hear it as it is saved."""

    tried = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("ring_tone_view")
        self._words = plain_label(role="muted", name="ring_tone_words", wrap=True)
        button = TextButton(
            tr("Play it"), theme, "audio-lines", name="ring_tone_try", hint=tr("Play the tone as it is saved")
        )
        button.clicked.connect(self.tried)
        layout = column(spacing=GRID)
        layout.setContentsMargins(3 * GRID, 12, 3 * GRID, 2 * GRID)
        layout.addWidget(plain_label(tr(TITLE), "strong"))
        layout.addWidget(self._words)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setLayout(layout)

    def fits(self, words: str) -> bool:
        """Whether a search in the settings finds this part."""
        known = " ".join((tr(TITLE), tr(_WORDS))).casefold()
        return all(word in known for word in words.casefold().split())

    def show_words(self, words: str) -> None:
        """Say where it is heard, or why it is not."""
        if words != self._words.text():
            self._words.setText(shown(words, 400))
            announce(self, words)
