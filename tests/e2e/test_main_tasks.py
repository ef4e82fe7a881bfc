"""The main tasks with just the keys and clicks that the README lists, while a watchdog counts how long the window's
thread does nothing else."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from maestro_desktop.core.interactions.model import State
from maestro_desktop.ui.rows import ROW_ROLE, Row
from tests.e2e.desk import Desk
from tests.e2e.test_dialling import confirmed

#: The window's thread may work for so long without looking at keys and mouse; ms.
MOST_MS = 50
_BEAT_MS = 5
#: What only noise makes late (other processes, the collector of garbage) is not late each time.
_TRIES = 3


class Watchdog(QObject):
    """Notes how long each turn of the event loop took. Of work, not by the clock: others run on this machine too."""

    def __init__(self) -> None:
        super().__init__()
        self.turns: list[float] = []
        self._before = time.thread_time()
        self._timer = QTimer(self, interval=_BEAT_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    @Slot()
    def _beat(self) -> None:
        now = time.thread_time()
        self.turns.append((now - self._before) * 1_000)
        self._before = now

    def stop(self) -> list[float]:
        self._timer.stop()
        self._beat()
        return [turn for turn in self.turns if turn > MOST_MS]


class Watch:
    """Collects what is late while a task is done."""

    def __init__(self) -> None:
        self.late: list[float] = []

    @contextmanager
    def __call__(self) -> Iterator[None]:
        """Watch what is done within."""
        watchdog = Watchdog()
        yield
        self.late += watchdog.stop()


def answering(task: Callable[[Desk, Watch], None]) -> Callable[[Desk], None]:
    """Make a task a test which fails too if nothing but the task can have kept the window from answering."""

    def test(desk: Desk) -> None:
        late: list[list[float]] = []
        while len(late) < _TRIES and (not late or late[-1]):
            desk.app.workspace.panel.show_history()
            desk.pass_time()
            watch = Watch()
            task(desk, watch)
            late.append(watch.late)
        assert not late[-1], f"each time the window did not answer for over {MOST_MS} ms: {late}"

    # Not functools.wraps: pytest would look for a fixture for each of the task's own arguments.
    test.__name__, test.__doc__ = task.__name__, task.__doc__
    return test


@pytest.fixture
def desk(shared_desk: Desk) -> Desk:
    return shared_desk


def key(pressed: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """One key, wherever the focus is."""
    focus: QWidget | None = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, pressed, modifiers)


@answering
def test_who_is_calling_takes_nothing(desk: Desk, watched: Watch) -> None:
    with watched():
        id = desk.call("incoming", {"party": "+442079460018"})
        card = desk.wait_card("Amelia Hart", "Ringing")
        assert desk.see("card_about", card) == "Hart & Rowe Interiors"
    desk.call("miss", id)
    desk.wait_row("Amelia Hart", "Incoming call · Missed")


@answering
def test_note_and_disposition_take_no_click_besides_typing(desk: Desk, watched: Watch) -> None:
    id = desk.call("incoming", {"party": "+442079460018"})
    card = desk.wait_card("Amelia Hart", "Ringing")
    desk.call("answer", id)
    desk.wait_card("Amelia Hart", "On call")
    with watched():
        desk.app.workspace.panel.focus_notes()
        QTest.keyClicks(desk.find(QPlainTextEdit, "card_notes", card), "wants oak")
        desk.call("hangUp", id, {"talked": 30})
        desk.call("wrapUp", id, {"disposition": "1001"})
        desk.wait_card("Amelia Hart", "Ended")
    newest = desk.wait_stored(lambda rows: rows[0].state is State.ENDED and rows[0].agent_notes == "wants oak")[0]
    assert newest.disposition


@answering
def test_the_clipboard_is_dialled_with_two_keys(desk: Desk, watched: Watch) -> None:
    QGuiApplication.clipboard().setText("020 7946 0018")
    desk.app.workspace.panel.table.setFocus()
    before = len(desk.directives())
    with watched():
        key(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        desk.wait(lambda: desk.see("dial_number") == "+44 20 7946 0018")
        # It takes no yes for a moment: nobody has read it yet.
        desk.wait(lambda: desk.app.workspace._dial_card.takes_a_yes)
        key(Qt.Key.Key_Return)
        desk.wait(lambda: len(desk.directives()) > before)
    assert "+442079460018" in str(desk.directives()[-1])
    confirmed(desk)


@answering
def test_last_months_chat_is_found_by_typing_and_enter(desk: Desk, watched: Watch) -> None:
    id = desk.call("incoming", {"family": "chat", "party": "jo.new@example.org", "name": "Jo New", "text": "Hello"})
    desk.call("answer", id)
    desk.call("say", id, {"from": "agent", "text": "The walnut sideboard is still there."})
    desk.call("hangUp", id)
    desk.call("wrapUp", id, {})
    desk.wait_row("Jo New", "Incoming web chat · Ended")
    desk.pass_time(30 * 86_400_000)
    desk.wait_stored(lambda rows: "walnut" in rows[0].transcript)
    desk.app.workspace.panel.table.setFocus()
    with watched():
        key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        for letter in "walnut":
            key(getattr(Qt.Key, f"Key_{letter.upper()}"))
        desk.wait(lambda: {row.title for row in found(desk)} == {"Jo New"})
        key(Qt.Key.Key_Return)
        desk.wait(lambda: desk.see("details_who") == "Jo New")
    assert "walnut" in desk.see("details_transcript")


def found(desk: Desk) -> list[Row]:
    model = desk.app.workspace.panel.table.model()
    return [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]


@answering
def test_the_oldest_missed_contact_is_called_back_with_two_keys(desk: Desk, watched: Watch) -> None:
    id = desk.call("incoming", {"party": "+442079460018"})
    desk.wait_card("Amelia Hart", "Ringing")
    desk.call("miss", id)
    desk.wait_row("Amelia Hart", "Incoming call · Missed")
    desk.app.workspace.panel.table.setFocus()
    before = len(desk.directives())
    with watched():
        key(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
        desk.wait(lambda: desk.see("callback_name") == "Amelia Hart")
        key(Qt.Key.Key_Return)
        desk.wait(lambda: len(desk.directives()) > before)
    assert "+442079460018" in str(desk.directives()[-1])
    confirmed(desk)
