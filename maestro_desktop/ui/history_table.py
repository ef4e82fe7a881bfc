"""The list of the history, in which several interactions can be selected, copied and exported."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu

from maestro_desktop.core.interactions.model import Interaction
from maestro_desktop.ui.history import HistoryModel
from maestro_desktop.ui.rows import RowTable
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.translation import tr

_SELECTS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class HistoryTable(RowTable):
    """Rows of a HistoryModel. Several are selected with Shift or Ctrl, and by Ctrl+A.

    Signals: those of RowTable, and
        copy_wanted(object), export_wanted(object): the selected Interactions, as they stand in the list
        one_selected(bool): whether there is just one row whose details can be opened
    """

    copy_wanted = Signal(object)
    export_wanted = Signal(object)
    one_selected = Signal(bool)

    def __init__(self, theme: Theme, *, name: str, words: str) -> None:
        super().__init__(theme, name=name, words=words, private=True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._copy = QAction(tr("Copy"), self)
        self._copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        self._export = QAction(tr("Export selection…"), self)
        self._export.setShortcut(QKeySequence("Ctrl+Shift+E"))
        for action, slot in ((self._copy, self._wish_copy), (self._export, self._wish_export)):
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(slot)
            self.addAction(action)

    def selected(self) -> tuple[Interaction, ...]:
        """The selected interactions, as they stand in the list; the gaps among them are left out."""
        model = self.model()
        if not isinstance(model, HistoryModel):
            return ()
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(each for place in places if (each := model.interaction(place)) is not None)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self._tell_selected()

    def reset(self) -> None:
        super().reset()  # takes the selection with it, and does not say so
        self._tell_selected()

    def _tell_selected(self) -> None:
        # By its ranges: Ctrl+A on a long history would make an index of every row.
        chosen = self.selectionModel()
        ranges = chosen.selection() if chosen is not None else QItemSelection()
        self.one_selected.emit(ranges.count() == 1 and ranges.at(0).height() == 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.modifiers() & _SELECTS:
            event.accept()  # it was selected when it was pressed, and is not opened
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            # The view would copy the first line of the current row.
            self._wish_copy()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos()) if event.reason() is QContextMenuEvent.Reason.Mouse else self.currentIndex()
        if index.isValid() and not self.selectionModel().isSelected(index):
            self.setCurrentIndex(index)
        if not self.selected():
            return
        menu = QMenu(self)
        menu.setObjectName("history_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if len(self.selected()) == 1:
            menu.addAction(tr("Details\tEnter"), self.open_selected)
        menu.addActions([self._copy, self._export])
        menu.popup(event.globalPos())

    @Slot()
    def open_selected(self) -> None:
        """Open the details of the row that is selected."""
        rows: list[QModelIndex] = self.selectionModel().selectedRows()
        if rows:
            self.row_chosen.emit(rows[0])

    @Slot()
    def _wish_copy(self) -> None:
        if chosen := self.selected():
            self.copy_wanted.emit(chosen)

    @Slot()
    def _wish_export(self) -> None:
        if chosen := self.selected():
            self.export_wanted.emit(chosen)
