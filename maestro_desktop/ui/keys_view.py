"""How it stands with the keys that work in every program: a part of the settings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from maestro_desktop.ui.text import shown
from maestro_desktop.ui.tokens import GRID
from maestro_desktop.ui.translation import tr
from maestro_desktop.ui.widgets import column, plain_label
from maestro_desktop.wording import Wording

TITLE = Wording("Keys in every program")
_ABOUT = Wording(
    "The keys above dial what you have copied or marked, wherever you are. Only these keys are taken; nothing else that"
    " you type is seen. Any desktop can also give a key to the command “maestro-desktop dial --clipboard”."
)
#: Other words by which a search in the settings finds this part.
_WORDS = Wording("hotkey shortcut global")


class KeysView(QWidget):
    """Shows for each action the keys, and whether they were given."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("keys_view")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setVerticalSpacing(GRID // 2)
        self._grid.setColumnStretch(1, 1)
        layout = column(spacing=GRID)
        layout.setContentsMargins(3 * GRID, 12, 3 * GRID, 2 * GRID)
        layout.addWidget(plain_label(tr(TITLE), "strong"))
        layout.addWidget(plain_label(tr(_ABOUT), "muted", wrap=True))
        layout.addLayout(self._grid)
        self.setLayout(layout)

    def fits(self, words: str) -> bool:
        """Whether a search in the settings finds this part."""
        known = " ".join((tr(TITLE), tr(_ABOUT), tr(_WORDS))).casefold()
        return all(word in known for word in words.casefold().split())

    def show_keys(self, keys: Sequence[tuple[str, str]]) -> None:
        """Show (what they do, how it stands with them)."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row, (action, words) in enumerate(keys):
            self._grid.addWidget(plain_label(action), row, 0)
            self._grid.addWidget(plain_label(shown(words, 200), "muted", name=f"keys_{row}", wrap=True), row, 1)
