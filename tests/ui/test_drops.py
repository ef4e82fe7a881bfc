"""What is dropped on the window, by the events that the system sends for it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from maestro_desktop.core.phone.decision import Source
from maestro_desktop.ui.drops import LIMIT, dropped
from maestro_desktop.ui.workspace import Workspace
from tests.ui.seen import words

_COPY, _LEFT, _NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def text(said: str) -> QMimeData:
    told = QMimeData()
    told.setText(said)
    return told


def files(*paths: Path) -> QMimeData:
    told = QMimeData()
    told.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return told


def links(listed: str) -> QMimeData:
    told = QMimeData()
    told.setData("text/uri-list", QByteArray(listed.encode()))
    return told


def drop(window: Workspace, told: QMimeData) -> bool:
    moves = Qt.DropAction.MoveAction | _COPY
    enter = QDragEnterEvent(QPoint(9, 9), moves, told, _LEFT, _NONE)
    QApplication.sendEvent(window, enter)
    if not enter.isAccepted():
        return False
    event = QDropEvent(QPointF(9, 9), moves, told, _LEFT, _NONE)
    QApplication.sendEvent(window, event)
    assert event.dropAction() is _COPY, "it stays where it came from"
    return True


@pytest.mark.parametrize(
    ("told", "dialled"),
    [
        (text("Call 020 7946 0018 tomorrow"), "Call 020 7946 0018 tomorrow"),
        (links("tel:+442079460018;ext=12\r\n"), "tel:+442079460018;ext=12"),
        (links("# of a page\r\ncallto://123456789\r\n"), "callto:123456789"),
        (text("9" * 5_000), "9" * LIMIT),
    ],
)
def test_a_text_goes_to_the_one_door(qtbot: QtBot, window: Workspace, told: QMimeData, dialled: str) -> None:
    with qtbot.waitSignal(window.dial_requested) as asked:
        assert drop(window, told)
    assert asked.args == [dialled, Source.DROP]


def test_a_file_of_contacts_is_opened_for_import(qtbot: QtBot, window: Workspace, tmp_path: Path) -> None:
    with qtbot.waitSignal(window.contacts_dropped) as opened:
        drop(window, files(tmp_path / "people.VCF"))
    assert opened.args == [str(tmp_path / "people.VCF")]


def test_other_files_and_several_are_told(window: Workspace, tmp_path: Path) -> None:
    drop(window, files(tmp_path / "a.pdf"))
    assert words(window, "trouble_text").startswith("That is no file of contacts.")
    drop(window, files(tmp_path / "a.vcf", tmp_path / "b.vcf"))
    assert any(each.label.text().startswith("Those are several files.") for each in window._troubles)


def test_a_picture_is_not_taken(window: Workspace) -> None:
    told = QMimeData()
    told.setData("image/png", QByteArray(b"x"))
    assert not drop(window, told)


@given(st.binary(max_size=200), st.text(max_size=50))
def test_nothing_that_is_dropped_raises(listed: bytes, said: str) -> None:
    told = QMimeData()
    told.setData("text/uri-list", QByteArray(listed))
    told.setText(said)
    assert len(dropped(told).text) <= LIMIT
