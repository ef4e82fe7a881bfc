"""What the app depends on, looked at one by one: what needs a hand first, each with what to do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from maestro_desktop.ui.text import shown
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.tokens import GRID
from maestro_desktop.ui.translation import tr, trn
from maestro_desktop.ui.widgets import (
    ElidedLabel,
    IconButton,
    IconLabel,
    Key,
    announce,
    clear_layout,
    column,
    plain_label,
    scrolled,
)


class Item(NamedTuple):
    """One thing: what it is, whether it is as it should be, how it is, and what to do."""

    what: str
    ok: bool
    found: str
    fix: str


class HealthView(QWidget):
    """A page of findings, which come one after the other.

    Signals:
        back(); look_wanted(): look at all of it again; copy_wanted(str): all of it, as text
    """

    back = Signal()
    look_wanted = Signal()
    copy_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("health")
        self._theme = theme
        self._items: list[Item] = []
        self._finished = False
        self._back = IconButton(theme, "arrow-left", tr("Back to the history"), shortcut="Esc", name="health_back")
        self._back.clicked.connect(self.back)
        self._again = IconButton(
            theme, "refresh-cw", tr("Look again"), shortcut="F5", name="health_again", token="muted"
        )
        self._again.clicked.connect(self.look_wanted)
        self._copy = IconButton(
            theme, "copy", tr("Copy all of it"), shortcut="Ctrl+Shift+C", name="health_copy", token="muted"
        )
        self._copy.clicked.connect(self._want_copy)
        Key("F5", self._again, self)
        Key("Ctrl+Shift+C", self._copy, self)
        self._sum = ElidedLabel(role="muted", name="health_sum")
        head = QHBoxLayout()
        head.setContentsMargins(GRID, GRID, 2 * GRID, GRID)
        head.setSpacing(GRID)
        head.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        names = column(spacing=1)
        names.addWidget(ElidedLabel(tr("Check-up"), role="title", name="health_title"))
        names.addWidget(self._sum)
        head.addLayout(names, 1)
        head.addWidget(self._again, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignTop)
        self._wrong, self._right = column(spacing=0), column(spacing=0)
        body = column(spacing=0)
        body.setContentsMargins(0, 0, 0, 2 * GRID)
        body.addLayout(self._wrong)
        body.addLayout(self._right)
        body.addStretch(1)
        layout = column(spacing=0)
        layout.addLayout(head)
        layout.addWidget(scrolled(body), 1)
        self.setLayout(layout)

    def start(self) -> None:
        """Begin anew: what follows are the findings of one look."""
        self._items.clear()
        self._finished = False
        clear_layout(self._wrong)
        clear_layout(self._right)
        self._sum.setText(tr("Looking…"))
        self._again.setEnabled(False)
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def add(self, items: Sequence[Item]) -> None:
        for item in items:
            self._items.append(item)
            (self._right if item.ok else self._wrong).addWidget(self._line(item))
        if self._finished:
            self._sum_up()

    def finish(self) -> None:
        """All of it was looked at, but for what takes longer."""
        self._finished = True
        self._again.setEnabled(True)
        self._sum_up()

    def _sum_up(self) -> None:
        wrong = sum(not item.ok for item in self._items)
        words = trn("{n} things need a hand.", "{n} thing needs a hand.", wrong)
        if not wrong:
            words = tr("All is as it should be.")
        self._sum.setText(words)
        announce(self, words)

    def text(self) -> str:
        """All of it, for a mail to whoever helps."""
        lines = []
        for item in sorted(self._items, key=lambda item: item.ok):
            lines.append(f"{'ok  ' if item.ok else 'look'}  {item.what}: {item.found}")
            if not item.ok and item.fix:
                lines.append(f"      {item.fix}")
        return "\n".join(lines) + "\n"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        else:
            super().keyPressEvent(event)

    def _line(self, item: Item) -> QWidget:
        icon, token = ("check", "success") if item.ok else ("triangle-alert", "warning")
        words = column(spacing=1)
        words.addWidget(plain_label(shown(item.what), "strong", name="health_what", wrap=True))
        words.addWidget(plain_label(shown(item.found, 400), "muted", name="health_found", wrap=True, selectable=True))
        if not item.ok and item.fix:
            words.addWidget(plain_label(shown(item.fix, 400), name="health_fix", wrap=True, selectable=True))
        row = QHBoxLayout()
        row.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        row.setSpacing(12)
        row.addWidget(IconLabel(self._theme, icon, token), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        line = QWidget()
        line.setLayout(row)
        state = tr("as it should be") if item.ok else tr("needs a hand")
        line.setAccessibleName(f"{item.what}, {state}: {item.found}")
        return line

    @Slot()
    def _want_copy(self) -> None:
        self.copy_wanted.emit(self.text())
