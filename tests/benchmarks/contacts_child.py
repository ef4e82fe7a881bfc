"""One process of the contacts benchmark: key strokes in a field, until the list of who fits is painted, as JSON."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from maestro_desktop.core.contacts.model import Contact
from maestro_desktop.core.store import Store
from maestro_desktop.qt import make_qt
from maestro_desktop.resources import resource_dir
from maestro_desktop.search_worker import SearchWorker, over_contacts
from maestro_desktop.ui.icons import Icons
from maestro_desktop.ui.rows import ROW_ROLE, Index, Row, RowTable
from maestro_desktop.ui.theme import Theme
from tests.benchmarks.contacts import KEY, NOW_MS, Sample
from tests.benchmarks.ground import now_ms
from tests.benchmarks.stage import pause, wait_until

#: Between two key strokes; ms.
_PACE_MS = 60
_ROOT = QModelIndex()


class _Found(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []

    def show(self, contacts: tuple[Contact, ...]) -> None:
        self.beginResetModel()
        self._rows = [
            Row("user", each.display_name, each.org, each.phones[0].raw if each.phones else "") for each in contacts
        ]
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return self._rows[index.row()] if role == ROW_ROLE else None


class _Window(QWidget):
    """A field and a list; notes when what was found for the newest text had been painted."""

    def __init__(self, qt: QApplication, worker: SearchWorker) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.table = RowTable(Theme(qt, Icons(resource_dir() / "icons"), parent=self), name="found", words="Found")
        self.model = _Found()
        self.table.setModel(self.model)
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.table)
        self.painted_at = 0.0
        self._due = False
        self.field.textEdited.connect(worker.search)
        worker.found.connect(self._show)
        self.table.viewport().installEventFilter(self)

    def type(self, character: str) -> float:
        """How long it takes until the list is painted, ms."""
        self.painted_at, began = 0.0, now_ms()
        key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, character)
        QApplication.sendEvent(self.field, key)
        wait_until(lambda: self.painted_at > 0)
        return self.painted_at - began

    @Slot(str, object)
    def _show(self, _text: str, contacts: tuple[Contact, ...]) -> None:
        self.model.show(contacts)
        self._due = True
        self.table.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self._due or event.type() is not QEvent.Type.Paint:
            return False
        self._due = False
        # The view paints as the filter of its own viewport, which comes after this one.
        self.table.viewportEvent(event)
        self.painted_at = now_ms()
        return True


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--store", type=Path, required=True)
    parser.add_argument("--contacts", type=int, required=True)
    parser.add_argument("--rounds", type=int, required=True)
    parser.add_argument("--texts", type=int, required=True)
    arguments = parser.parse_args()
    qt = make_qt()
    store = Store.open(arguments.store, KEY)
    sample = Sample(store, arguments.contacts)
    worker = SearchWorker(over_contacts(lambda: NOW_MS))
    worker.open(store.reader)
    window = _Window(qt, worker)
    window.resize(420, 720)
    window.show()
    window.field.setFocus()
    results = []
    for _ in range(arguments.rounds):
        took = []
        for _ in range(arguments.texts):
            window.field.clear()
            for character in sample.text(8):
                pause(_PACE_MS)
                took.append(window.type(character))
        results.append(took)
    worker.close()
    store.close()
    window.close()
    print(json.dumps(results))
    return 0


if __name__ == "__main__":
    sys.exit(main())
