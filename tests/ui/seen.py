"""What a person would find on the screen: widgets by name, and the words on them."""

from __future__ import annotations

from typing import TypeVar, overload

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from maestro_desktop.ui.rows import ROW_ROLE, Row

W = TypeVar("W", bound=QWidget)


@overload
def find(root: QWidget, name: str) -> QWidget: ...
@overload
def find(root: QWidget, name: str, kind: type[W]) -> W: ...
def find(root: QWidget, name: str, kind: type[QWidget] = QWidget) -> QWidget:
    """The first visible widget of that object name."""

    def shown() -> list[QWidget]:
        return [each for each in root.findChildren(kind, name) if each.isVisibleTo(root)]

    # What was just done, or put into a layout, is shown with the next turn of the event loop.
    QApplication.processEvents()
    if not shown():
        QApplication.processEvents()
    found = shown()
    assert found, f"{name} is not on the screen"
    return found[0]


def is_shown(root: QWidget, name: str) -> bool:
    return any(each.isVisibleTo(root) for each in root.findChildren(QWidget, name))


def words(root: QWidget, name: str) -> str:
    widget = find(root, name)
    assert isinstance(widget, QLabel | QAbstractButton | QLineEdit | QPlainTextEdit), type(widget)
    return widget.toPlainText() if isinstance(widget, QPlainTextEdit) else widget.text()


def press(root: QWidget, name: str) -> None:
    QTest.mouseClick(find(root, name, QAbstractButton), Qt.MouseButton.LeftButton)


def type_into(root: QWidget, name: str, text: str) -> None:
    widget = find(root, name)
    widget.setFocus()
    QTest.keyClicks(widget, text)


def alone(qtbot: QtBot, widget: W, width: int = 320, height: int = 800) -> W:
    """A widget as a window of its own, with the keyboard."""
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    qtbot.waitExposed(widget)
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    return widget


def key(pressed: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, pressed, modifiers)


def focused() -> str:
    """The name of what has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget.objectName()


def rows(table: QTableView) -> list[Row]:
    model = table.model()
    return [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]


def click_row(table: QTableView, row: int) -> None:
    spot = table.visualRect(table.model().index(row, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
