"""A second column in a list of rows, one thing that can be done to each, and the page that holds just such a list."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from maestro_desktop.ui.history import RowModel
from maestro_desktop.ui.rows import Index, Row, RowTable
from maestro_desktop.ui.text import shown, tip
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.tokens import GRID
from maestro_desktop.ui.translation import tr
from maestro_desktop.ui.widgets import ElidedLabel, EmptyState, IconButton, column, plain_label, tab_as_seen

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


class ActionPage(QWidget):
    """A page with one list: Del, or a click on the words behind a row, does the one thing to it, Esc leaves.

    ``name`` begins the names of its parts, ``words`` are its title, ``hint`` says what the keys do, ``nothing`` what
    stands there while the list is empty.

    Signals: back()
    """

    back = Signal()

    def __init__(
        self, theme: Theme, *, name: str, words: str, hint: str, action: str, action_tip: str, nothing: str
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        leave = self._leave = IconButton(theme, "arrow-left", tr("Back"), shortcut="Esc", name=f"{name}_back")
        leave.clicked.connect(self.back)
        self._about = ElidedLabel(role="muted", name=f"{name}_about")
        self._hint = plain_label(hint, "small", name=f"{name}_hint", wrap=True)
        names = column(spacing=1)
        names.addWidget(plain_label(words, "title", name=f"{name}_title"))
        names.addWidget(self._about)
        names.addWidget(self._hint)
        head = QHBoxLayout()
        head.setContentsMargins(GRID, GRID, 2 * GRID, GRID)
        head.setSpacing(GRID)
        head.addWidget(leave, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        self._table = RowTable(theme, name=f"{name}_list", words=words)
        self._model = ActionModel(action, tip(action_tip, "Del"), self)
        self._table.setModel(self._model)
        give_action(self._table, theme, action)
        self._table.row_chosen.connect(self._on_chosen)
        self._table.row_refused.connect(self._on_refused)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._table)
        self._pages.addWidget(EmptyState(theme, "history", nothing, name=f"{name}_nothing"))
        layout = column(spacing=0)
        layout.addLayout(head)
        layout.addWidget(self._pages, 1)
        self.setLayout(layout)
        tab_as_seen(self._table, leave)

    def open_row(self, row: int) -> None:
        """A row was chosen; what follows is the page's."""

    def act_on(self, row: int) -> None:
        """The one thing is to be done to a row; what follows is the page's."""

    def show_page(self, rows: tuple[Row, ...], about: str = "") -> None:
        """Show rows; ``about``: of what they are, if not of all."""
        at, had_any = max(0, self._table.currentIndex().row()), self._model.rowCount() > 0
        # It stood on the way back while there was nothing, or on what leaves now.
        moves = (self._table.hasFocus() and not rows) or (self._leave.hasFocus() and not had_any)
        self._about.setText(shown(about))
        self._about.setVisible(bool(about))
        self._model.show_rows(rows)
        self._pages.setCurrentIndex(0 if rows else 1)
        self._hint.setVisible(bool(rows))
        if rows:
            self._table.selectRow(min(at, len(rows) - 1))
        if moves:
            self.start()

    def start(self) -> None:
        """Put the focus into the list, or on the way back."""
        (self._table if self._model.rowCount() else self._leave).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
            return
        super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        if index.column() == 1:
            self.act_on(index.row())
        else:
            self.open_row(index.row())

    @Slot(QModelIndex)
    def _on_refused(self, index: QModelIndex) -> None:
        self.act_on(index.row())
