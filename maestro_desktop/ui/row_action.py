"""A second column in a list of rows: one thing that can be done to each."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from maestro_desktop.ui.history import RowModel
from maestro_desktop.ui.rows import Index, RowTable
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.tokens import GRID

_ROOT = QModelIndex()


class ActionModel(RowModel):
    """Rows with a second column that says what a click there does. ``words`` stand in it, ``hint`` is its tool tip."""

    def __init__(self, words: str, hint: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words, self._hint = words, hint

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.column() == 0:
            return super().data(index, role)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words
        return self._hint if role == Qt.ItemDataRole.ToolTipRole else None


class _ActionDelegate(QStyledItemDelegate):
    """Paints the words of the second column as a link."""

    def __init__(self, theme: Theme, parent: RowTable) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area, state = option.rect, option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, self._theme.color("primary_soft"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, self._theme.color("hover"))
        painter.fillRect(area.x(), area.bottom(), area.width(), 1, self._theme.color("border"))
        painter.setFont(option.font)
        painter.setPen(self._theme.color("link"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(index.data()))


def give_action(table: RowTable, theme: Theme, words: str) -> None:
    """Show the second column of an ``ActionModel``, as wide as its words."""
    table.setItemDelegateForColumn(1, _ActionDelegate(theme, table))
    header = table.horizontalHeader()
    header.setMinimumSectionSize(1)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
    header.resizeSection(1, table.fontMetrics().horizontalAdvance(words) + 3 * GRID)
