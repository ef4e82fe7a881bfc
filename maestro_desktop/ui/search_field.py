"""The line in which one types what is looked for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from maestro_desktop.ui.theme import Theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def claims_find(event: QEvent) -> bool:
    """Whether the keys that search are pressed in a view. Then they are pressed in it, whatever they mean in the window
    around: two shortcuts on the same keys would do nothing at all. For ``QWidget.event``."""
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if not event.matches(QKeySequence.StandardKey.Find):
        return False
    event.accept()
    return True


class SearchField(QLineEdit):
    """Where one types, while the keys that move go to the list.

    Signals:
        moved(object): a key event that is the list's
        entered(): Enter; mark_wanted(): Ctrl+Space; left(): Esc
    """

    moved = Signal(object)
    entered = Signal()
    mark_wanted = Signal()
    left = Signal()

    _MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)

    def __init__(self, theme: Theme, *, name: str, words: str) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setPlaceholderText(words)
        self.setClearButtonEnabled(True)
        self._glass = self.addAction(theme.icon("search", "muted", 16), QLineEdit.ActionPosition.LeadingPosition)
        theme.changed.connect(self._dress)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
        ):
            # What was done to contacts is taken back by it, and not a letter that was looked for.
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in self._MOVES:
            self.moved.emit(event)
        elif event.key() in _ENTER and not event.isAutoRepeat():
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.mark_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _dress(self) -> None:
        self._glass.setIcon(self._theme.icon("search", "muted", 16))
