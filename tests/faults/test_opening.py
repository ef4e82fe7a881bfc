"""The window for records that don't open, on real damage: what stands on it, and what its buttons do."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import current_thread, main_thread

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QInputDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from maestro_desktop.caretaker import Caretaker
from maestro_desktop.core.changes import Change, Trouble
from maestro_desktop.core.ledger import Ledger
from maestro_desktop.core.remedies import Choice, Remedy, Repairable
from maestro_desktop.core.store import Check, StoreCorrupt
from maestro_desktop.core.switchboard import Switchboard
from maestro_desktop.engine import Engine, InlineExecutor
from maestro_desktop.opening import Opening
from maestro_desktop.records import backups_of, open_store, open_switchboard, upkeep_of
from maestro_desktop.resources import resource_dir
from maestro_desktop.ui.icons import Icons
from maestro_desktop.ui.theme import Theme
from tests.faults.office import DAY, Office, emptied, log_deleted


class Scene:
    """Engine and opening as the app has them; ``told`` is what the agent is told once the records are open."""

    def __init__(self, office: Office, qt: QApplication) -> None:
        self.office = office
        self.told: list[str] = []
        self.opened = False
        self.engine = Engine(ThreadPoolExecutor(max_workers=1))
        self.theme = Theme(qt, Icons(resource_dir() / "icons"), dark=False)
        self.opening = Opening(self.engine, self.theme, self._make, lambda: False)
        self.engine.changed.connect(self._hear)
        self.opening.opened.connect(self._on_opened)

    def _make(self, passphrase: str | None, choice: Choice | None) -> tuple[Switchboard, tuple[Change, ...]]:
        office = self.office
        store = open_store(
            office.paths, office.settings, passphrase, choice, check=Check.CAREFUL, clock_ms=lambda: office.now
        )
        board = open_switchboard(store, office.settings, lambda: office.now)
        found = (Trouble(store.finding),) if store.finding else ()
        return board, (*found, *board.start("test"))

    def _hear(self, changes: tuple[Change, ...]) -> None:
        self.told += [change.message for change in changes if isinstance(change, Trouble)]

    def _on_opened(self) -> None:
        self.opened = True

    @property
    def window(self) -> QWidget:
        assert self.opening.trouble is not None
        return self.opening.trouble

    def words(self, name: str) -> str:
        (label,) = self.window.findChildren(QLabel, name)
        return label.text()

    def buttons(self) -> list[str]:
        return [button.text() for button in self.window.findChildren(QAbstractButton)]

    def press(self, words: str) -> None:
        (button,) = [each for each in self.window.findChildren(QAbstractButton) if each.text() == words]
        button.click()

    def enabled(self) -> list[str]:
        return [button.text() for button in self.window.findChildren(QAbstractButton) if button.isEnabled()]


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


@pytest.fixture
def scene(office: Office, qapp: QApplication, qtbot: QtBot) -> Iterator[Scene]:
    scene = Scene(office, qapp)
    yield scene
    scene.opening.close()
    scene.engine.close()


def entries(office: Office) -> list[str]:
    store = office.open()
    try:
        return [row.text for row in Ledger(store).rows()]
    finally:
        store.close()


def test_a_backup_is_restored_by_one_button(scene: Scene, office: Office, qtbot: QtBot) -> None:
    office.work()
    office.back_up()
    emptied(office)
    scene.opening.open()
    qtbot.waitUntil(lambda: scene.opening.trouble is not None)
    assert scene.words("trouble_title") == "Your records are damaged"
    assert "can be restored" in scene.words("trouble_what")
    assert scene.buttons() == ["Restore the backup", "Try again", "Begin with new records", "Settings", "Quit"]
    scene.press("Restore the backup")
    qtbot.waitUntil(lambda: scene.opened)
    assert scene.opening.trouble is None
    qtbot.waitUntil(lambda: bool(scene.told))
    assert "The records go up to" in scene.told[0]
    scene.engine.close()
    assert entries(office)[: len(office.entries)] == office.entries


def test_one_can_go_on_without_what_is_missing(scene: Scene, office: Office, qtbot: QtBot) -> None:
    office.work()
    office.work_and_crash()
    log_deleted(office)
    scene.opening.open()
    qtbot.waitUntil(lambda: scene.opening.trouble is not None)
    assert scene.words("trouble_title") == "Some of your records are missing"
    assert scene.buttons() == ["Try again", "Go on without them", "Settings", "Quit"]
    scene.press("Try again")
    assert scene.enabled() == ["Settings", "Quit"]
    qtbot.waitUntil(lambda: scene.enabled() == scene.buttons() and not scene.opened)
    scene.press("Go on without them")
    qtbot.waitUntil(lambda: scene.opened)
    scene.engine.close()
    assert any('"note": "loss"' in entry for entry in entries(office))


def test_a_button_pressed_again_while_it_takes_long_does_nothing_twice(
    scene: Scene, office: Office, qtbot: QtBot
) -> None:
    office.work()
    office.back_up()
    emptied(office)
    scene.opening.open()
    qtbot.waitUntil(lambda: scene.opening.trouble is not None)
    opened: list[bool] = []
    scene.opening.opened.connect(lambda: opened.append(True))
    for words in ("Restore the backup", "Restore the backup", "Begin with new records", "Try again"):
        scene.press(words)
    qtbot.waitUntil(lambda: scene.opened)
    scene.engine.close()
    QCoreApplication.processEvents()
    assert opened == [True]
    assert entries(office)[: len(office.entries)] == office.entries


def test_a_choice_without_its_passphrase_is_forgotten(qapp: QApplication, qtbot: QtBot) -> None:
    """Otherwise the next passphrase would begin with new records, and only “Enter passphrase” was pressed."""
    asked: list[tuple[str | None, Choice | None]] = []

    def make(passphrase: str | None, choice: Choice | None) -> tuple[Switchboard, tuple[Change, ...]]:
        asked.append((passphrase, choice))
        raise Repairable(StoreCorrupt("Damaged."), (Remedy(Choice.AFRESH, "Begin with new records"),), "")

    def give(passphrase: str) -> None:
        (dialog,) = [each for each in qapp.topLevelWidgets() if isinstance(each, QInputDialog) and each.isVisible()]
        dialog.setTextValue(passphrase)
        dialog.done(int(bool(passphrase)))

    engine = Engine(InlineExecutor())
    opening = Opening(engine, Theme(qapp, Icons(resource_dir() / "icons"), dark=False), make, lambda: True)

    def press(words: str) -> None:
        window = opening.trouble
        assert window is not None
        (button,) = [each for each in window.findChildren(QAbstractButton) if each.text() == words]
        button.click()

    opening.open()
    give("first")
    press("Begin with new records")
    give("")
    press("Enter passphrase")
    give("second")
    assert asked == [("first", None), ("second", None)]
    press("Begin with new records")
    give("third")
    assert asked[-1] == ("third", Choice.AFRESH)
    opening.close()
    engine.close()


def test_the_caretaker_works_beside_the_core(scene: Scene, office: Office, qtbot: QtBot) -> None:
    office.work_and_crash()
    scene.opening.open()
    qtbot.waitUntil(lambda: scene.opened)
    caretaker = Caretaker(lambda: office.now, first_ms=0, every_ms=50)
    told: list[tuple[str, bool]] = []
    caretaker.told.connect(lambda sentence: told.append((sentence, current_thread() is main_thread())))
    asked = scene.engine.ask
    asked(lambda board: upkeep_of(office.paths, board.store, caretaker.go_on), caretaker.begin)
    qtbot.waitUntil(lambda: len(backups_of(office.paths).all()) == 1)
    reserve = office.path.with_suffix(".reserve")
    assert reserve.stat().st_size == 16 * 1024 * 1024
    office.now += DAY
    qtbot.waitUntil(lambda: len(backups_of(office.paths).all()) == 2)
    assert told == []
    office.path.write_bytes(b"rubbish" * 10_000)
    office.now += 7 * DAY
    qtbot.waitUntil(lambda: bool(told))
    assert told[0][1], "in the window's thread"
    caretaker.close()
    caretaker.close()
    assert not caretaker.go_on()
