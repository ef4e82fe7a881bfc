"""Where a number is typed or pasted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from maestro_desktop.core.phone.decision import Source
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.tokens import GRID
from maestro_desktop.ui.translation import tr
from maestro_desktop.ui.widgets import IconButton, give_tip

#: Longer text is not formatted as one types; the dialling policy says what is wrong with it.
_MOST = 40
_NUMBER = frozenset("+0123456789 ()-./\u00a0")


class DialBox(QWidget):
    """A line that formats a number as it is typed. Anything else stays as it is: the policy explains it.

    Signals:
        dial_requested(str, object): the text and Source.DIAL_BOX
    """

    dial_requested = Signal(str, object)

    def __init__(self, theme: Theme, format_as_typed: Callable[[str], str]) -> None:
        super().__init__()
        self._format = format_as_typed
        self.field = QLineEdit()
        self.field.setObjectName("dial_field")
        self.field.setAccessibleName(tr("Number to call"))
        self.field.setPlaceholderText(tr("Number to call"))
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(20 * GRID)
        give_tip(self.field, tr("Type or paste a number, then Enter"), "Ctrl+L")
        self._call = IconButton(
            theme, "phone", tr("Call"), shortcut="Enter", name="dial_call", token="on_primary", kind="call", size=16
        )
        self._call.setEnabled(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self.field, 1)
        layout.addWidget(self._call)
        self.setFocusProxy(self.field)
        self.field.textEdited.connect(self._reformat)
        self.field.textChanged.connect(self._allow)
        self.field.returnPressed.connect(self._dial)
        self._call.clicked.connect(self._dial)

    @property
    def text(self) -> str:
        return self.field.text()

    def show_text(self, text: str) -> None:
        """Put a text in without dialling."""
        self.field.setText(text)

    @Slot()
    def focus(self) -> None:
        """Put the caret in, with what stands there selected."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    @Slot()
    def clear(self) -> None:
        self.field.clear()

    @Slot(str)
    def _reformat(self, text: str) -> None:
        """Format what was typed and keep the caret behind the same digit."""
        if len(text) > _MOST or not set(text) <= _NUMBER:
            return
        formatted = self._format(text)
        if formatted == text:
            return
        caret = self.field.cursorPosition()
        at_end = caret == len(text)
        digits = _count_digits(text[:caret])
        self.field.setText(formatted)
        self.field.setCursorPosition(len(formatted) if at_end else _behind_digit(formatted, digits))

    @Slot(str)
    def _allow(self, text: str) -> None:
        self._call.setEnabled(bool(text.strip()))

    @Slot()
    def _dial(self) -> None:
        text = self.field.text().strip()
        if text:
            self.dial_requested.emit(text, Source.DIAL_BOX)


def _count_digits(text: str) -> int:
    return sum(character.isdigit() or character == "+" for character in text)


def _behind_digit(text: str, count: int) -> int:
    """Return the position behind the ``count``-th digit (or plus) of a text."""
    if count == 0:
        return 0
    seen = 0
    for position, character in enumerate(text):
        seen += character.isdigit() or character == "+"
        if seen == count:
            return position + 1
    return len(text)
