"""The sheet of keys: what every key does, in which place; found by words or by the keys themselves."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from maestro_desktop.ui.history import RowModel
from maestro_desktop.ui.keys import Shortcut
from maestro_desktop.ui.people import PeopleTable
from maestro_desktop.ui.rows import Row
from maestro_desktop.ui.search_field import SearchField
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.tokens import GRID
from maestro_desktop.ui.translation import tr, trn
from maestro_desktop.ui.widgets import EmptyState, Key, TextButton, announce, column, plain_label


class HelpSheet(QWidget):
    """A window beside the other one. Esc closes it.

    Signals:
        copy_requested(str): what is shown, as text, one key a line
    """

    copy_requested = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._shortcuts: tuple[Shortcut, ...] = ()
        self._found: tuple[Shortcut, ...] = ()
        self.setObjectName("help_sheet")
        self.setWindowTitle(tr("Keyboard help"))
        self.setProperty("area", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._field = SearchField(theme, name="keys_search", words=tr("What to do, a place, or keys"))
        self._table = PeopleTable(theme, name="keys_list", words=tr("Keys"))
        self._model = RowModel(self)
        self._table.setModel(self._model)
        self._nothing = EmptyState(theme, "search", "", name="keys_nothing")
        copy = TextButton(
            tr("Copy all"),
            theme,
            "copy",
            name="keys_copy",
            hint=tr("Copy what is shown, to print it"),
            shortcut="Ctrl+Shift+C",
        )
        head = QHBoxLayout()
        head.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, GRID)
        head.setSpacing(GRID)
        head.addWidget(self._field, 1)
        head.addWidget(copy)
        hint = plain_label(tr("Type to search · Esc closes"), "small", name="keys_hint")
        hint.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        layout = column(spacing=0)
        layout.addLayout(head)
        layout.addWidget(self._table, 1)
        layout.addWidget(self._nothing, 1)
        layout.addWidget(hint)
        self.setLayout(layout)
        self.resize(60 * GRID, 80 * GRID)
        self._field.textChanged.connect(self._fill)
        self._field.moved.connect(self._table.press_key)
        self._field.left.connect(self.hide)
        self._table.typed.connect(self._type)
        self._table.left_above.connect(self._field.setFocus)
        copy.clicked.connect(self._copy)
        Key("Ctrl+Shift+C", copy, self)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self._field.setFocus)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.hide)

    def show_keys(self, shortcuts: tuple[Shortcut, ...]) -> None:
        """Show what the keys do, in this order."""
        self._shortcuts = shortcuts
        self._field.clear()
        self._fill()
        self.show()
        self.raise_()
        self.activateWindow()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _fill(self) -> None:
        typed = self._field.text().strip()
        words = typed.casefold().split()
        self._found = tuple(each for each in self._shortcuts if all(word in each.line.casefold() for word in words))
        self._model.show_rows(tuple(Row("info", tr(each.words), tr(each.place), each.keys) for each in self._found))
        self._table.setVisible(bool(self._found))
        self._nothing.setVisible(not self._found)
        if self._found:
            self._table.go_to(0)
        else:
            self._nothing.say(tr("No key is found for this. Search for another word."))
        if typed and self.isVisible():
            announce(
                self,
                trn("{n} found", "{n} found", len(self._found)) if self._found else tr("No key is found for this."),
            )

    @Slot(object)
    def _type(self, event: QKeyEvent) -> None:
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.insert(event.text())

    @Slot()
    def _copy(self) -> None:
        self.copy_requested.emit("\n".join(each.line for each in self._found))
        announce(self, tr("Copied"))
