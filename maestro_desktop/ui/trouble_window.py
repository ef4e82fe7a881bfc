"""The one window for a store that can't be used: which trouble, what is safe, what can be done."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from maestro_desktop.ui.flow import FlowLayout
from maestro_desktop.ui.geometry import centred, clamp
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.tokens import GRID
from maestro_desktop.ui.translation import tr
from maestro_desktop.ui.widgets import IconLabel, TextButton, column, plain_label


class StoreTroubleWindow(QWidget):
    """Says what is wrong and offers choices.

    ``title`` one line, ``what`` what happened, ``safe`` what is not lost, ``options`` pairs (words, key); the first is
    the one to try first, and Enter presses the one that has the focus. Esc closes the window only if nothing but
    closing is offered: elsewhere it ends an app that holds what the page said meanwhile.

    Signals:
        chosen(str): the key of the button pressed
        closed(): the window was closed without a choice
    """

    chosen = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, title: str, what: str, safe: str, options: tuple[tuple[str, str], ...]) -> None:
        super().__init__()
        self.setObjectName("store_trouble")
        self.setWindowTitle(tr("Maestro Desktop"))
        self.setProperty("area", "surface")
        self._made = False
        self._escapes = len(options) == 1
        body = column(spacing=GRID)
        body.addWidget(plain_label(title, "title", name="trouble_title", wrap=True))
        body.addWidget(plain_label(what, name="trouble_what", wrap=True, selectable=True))
        safe_row = QHBoxLayout()
        safe_row.setSpacing(GRID)
        safe_row.addWidget(IconLabel(theme, "circle-check", "success", 18))
        safe_row.addWidget(plain_label(safe, name="trouble_safe", wrap=True), 1)
        if safe:
            body.addLayout(safe_row)
        body.addSpacing(GRID)
        buttons = FlowLayout(GRID)
        offered: list[TextButton] = []
        for place, (words, key) in enumerate(options):
            button = TextButton(words, kind="" if place else "primary", name=f"trouble_{key}")
            button.setProperty("key", key)
            button.clicked.connect(self._choose)
            buttons.addWidget(button)
            offered.append(button)
        body.addLayout(buttons)
        body.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(2 * GRID)
        side = column()
        side.addWidget(IconLabel(theme, "database", "warning", 40))
        side.addStretch(1)
        layout.addLayout(side)
        layout.addLayout(body, 1)
        self._buttons = tuple(offered)
        self.resize(560, 280)
        offered[0].setFocus()

    def be_busy(self, *, except_for: Collection[str]) -> None:
        """What was chosen is being done: the other choices have to wait, but for those of these keys."""
        for button in self._buttons:
            button.setEnabled(button.property("key") in except_for)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            screen = self.screen().availableGeometry()
            self.setGeometry(clamp(centred(self.size(), screen), [screen]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = self.focusWidget()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat()
        if enter and isinstance(focus, QAbstractButton):
            focus.click()
        elif event.key() == Qt.Key.Key_Escape and self._escapes:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if not self._made:
            self.closed.emit()

    @Slot()
    def _choose(self) -> None:
        self._made = True
        self.chosen.emit(str(self.sender().property("key")))
        self._made = False
