"""The call-back list with a real core: who comes on it and leaves it, and how the agent is reminded."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from maestro_desktop.attention import Attention
from maestro_desktop.callbacks_desk import CallbacksDesk
from maestro_desktop.native.base import Notification, NotificationEvent, NullNotifier
from maestro_desktop.ui.callbacks import CallbackRow
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.workspace import Workspace
from tests.core.events import MORNING, Conversation
from tests.ui.bench import CALLER, Bench
from tests.ui.conftest import Clock
from tests.ui.people import DAY, HOUR, MINUTE
from tests.ui.seen import focused, is_shown, key, press, words

OTHER = "+442079460019"


class System(NullNotifier):
    """Notifications of a desktop, by their ids; the agent presses their buttons with ``press``."""

    def __init__(self, *, works: bool = True) -> None:
        self.works = works
        self.now: dict[int, Notification] = {}
        self._last = 0
        self._events: deque[NotificationEvent] = deque()

    def show(self, notification: Notification) -> int:
        if not self.works:
            return 0
        self._last += 1
        self.now[self._last] = notification
        return self._last

    def dismiss(self, id: int) -> None:
        self.now.pop(id, None)

    def process(self) -> tuple[NotificationEvent, ...]:
        events = tuple(self._events)
        self._events.clear()
        return events

    def press(self, action: str) -> None:
        self._events.append(NotificationEvent(next(iter(self.now)), "action", action, "token"))


class Calls(Bench):
    """A bench with the call-back list and notifications."""

    def __init__(self, qtbot: QtBot, window: Workspace, theme: Theme, clock: Clock, path: Path, system: System) -> None:
        super().__init__(qtbot, window, clock, path)
        self.system, self._theme = system, theme
        self.balloons: list[tuple[str, str]] = []
        self.raised: list[str] = []
        self.directives: list[str] = []
        self.desk.directive_ready.connect(self.directives.append)
        self.start()

    def start(self) -> None:
        """Begin to look, as the app does when it has started."""
        self.attention = Attention(self.system, self._balloon)
        self.calls = CallbacksDesk(
            self.panel,
            self.desk,
            self.engine,
            self.attention,
            theme=self._theme,
            format_number=str,
            clock_ms=self.clock.wall_ms,
        )
        self.calls.open_requested.connect(self.raised.append)
        QApplication.processEvents()

    def _balloon(self, title: str, body: str) -> bool:
        self.balloons.append((title, body))
        return True

    def look(self) -> None:
        self.calls.look()
        QApplication.processEvents()

    def miss(self, party: str = CALLER, after: int = 0, medium: str = "voice-cc") -> None:
        self.live(Conversation(medium, party=party, began=MORNING + after, steps=("offered", "terminated")))
        self.look()

    def remind(self, party: str, at_ms: int) -> None:
        entry = next(each for each in self.board.callbacks() if each.number == party)
        self.calls._remind(entry, at_ms)
        QApplication.processEvents()

    def goes_by(self, ms: int) -> None:
        """Time passes, and the timer that waits for it runs out."""
        self.clock.passes(ms)
        self.look()

    def press(self, action: str) -> None:
        self.system.press(action)
        self.attention._react()
        QApplication.processEvents()

    @property
    def button(self) -> str:
        """The words on the way to the list, which may be open."""
        QApplication.processEvents()
        found = self.panel.findChild(QPushButton, "open_callbacks")
        assert isinstance(found, QPushButton)
        return found.text()

    @property
    def said(self) -> list[tuple[str, str, list[str]]]:
        return [(each.summary, each.body, [word for _, word in each.actions]) for each in self.system.now.values()]

    def names(self) -> list[str]:
        shown = [row for row in self.calls.view.findChildren(CallbackRow) if not row.isHidden()]
        return [words(row, "callback_name") for row in sorted(shown, key=lambda row: row.y())]


@pytest.fixture
def system() -> System:
    return System()


@pytest.fixture
def calls(
    qtbot: QtBot, window: Workspace, theme: Theme, clock: Clock, tmp_path: Path, system: System
) -> Iterator[Calls]:
    clock.wall = MORNING
    calls = Calls(qtbot, window, theme, clock, tmp_path / "store.db", system)
    yield calls
    calls.attention.close()
    calls.close()


def test_the_button_counts_and_opens_the_list(calls: Calls) -> None:
    assert calls.button == "Call back"
    calls.know("Ada")
    calls.miss()
    calls.miss(OTHER, HOUR)
    assert calls.button == "2 to call back"
    press(calls.panel, "open_callbacks")
    calls.wait(lambda: calls.names() == ["Ada", OTHER])
    assert focused() == "callback"
    key(Qt.Key.Key_Escape)
    assert calls.panel.page is not calls.calls.view


def test_ctrl_b_opens_it(calls: Calls) -> None:
    calls.miss()
    calls.window.setFocus()
    key(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    calls.wait(lambda: is_shown(calls.panel, "callback_name"))


def test_it_follows_what_happens_by_itself(calls: Calls) -> None:
    calls.live(Conversation("voice-cc", began=MORNING, steps=("offered", "terminated")))
    calls.wait(lambda: calls.button == "1 to call back")
    calls.live(replace(Conversation("voice-cc", began=MORNING + HOUR).usual(), direction="outbound"))
    calls.wait(lambda: calls.button == "Call back")


def test_call_dials_through_the_one_door(calls: Calls) -> None:
    calls.miss()
    calls.calls.show()
    calls.wait(lambda: calls.names() == [CALLER])
    key(Qt.Key.Key_Return)
    assert len(calls.directives) == 1
    assert CALLER in calls.directives[0]
    (row,) = [row for row in calls.board.ledger.rows(0) if '"do": "dial"' in row.text]
    assert '"source": "call_back"' in row.text


def test_done_takes_it_off_and_can_be_taken_back(calls: Calls) -> None:
    calls.know("Ada")
    calls.miss()
    calls.calls.show()
    calls.wait(lambda: calls.names() == ["Ada"])
    key(Qt.Key.Key_D)
    calls.wait(lambda: is_shown(calls.panel, "done_text"))
    assert words(calls.panel, "done_text").startswith("Off the call-back list: Ada.")
    assert calls.button == "Call back"
    assert is_shown(calls.panel, "callbacks_none_text")
    key(Qt.Key.Key_U)
    calls.wait(lambda: calls.button == "1 to call back")
    assert calls.names() == ["Ada"]


def test_a_reminder_is_shown_when_it_is_due_with_what_would_be_called(calls: Calls) -> None:
    calls.know("Ada")
    calls.miss()
    calls.remind(CALLER, calls.clock.wall + HOUR)
    assert calls.said == []
    assert 0 < calls.calls._next.remainingTime() <= HOUR
    calls.goes_by(HOUR)
    body = f"{CALLER}. Missed 1 hour ago by phone."
    assert calls.said == [("Call back Ada", body, ["Open", "Call", "Later"])]
    assert not is_shown(calls.panel, "reminder_text")
    assert calls.button == "1 to call back, 1 due"
    assert not calls.calls._next.isActive()
    calls.goes_by(HOUR)
    assert len(calls.said) == 1


def test_call_on_a_reminder_calls_and_later_waits(calls: Calls) -> None:
    calls.miss()
    calls.remind(CALLER, calls.clock.wall + HOUR)
    calls.goes_by(HOUR)
    calls.press("later")
    assert (calls.said, calls.directives, calls.raised) == ([], [], [])
    assert calls.board.callbacks()[0].remind_at == calls.clock.wall + 15 * MINUTE
    calls.goes_by(15 * MINUTE)
    calls.press("call")
    assert calls.said == []
    assert calls.raised == ["token"]
    assert CALLER in calls.directives[0]


def test_what_was_missed_just_now_is_called_back_or_put_off_from_its_notification(calls: Calls) -> None:
    calls.miss()
    missed = calls.board.callbacks()[0].latest
    calls.attention.follow(missed, may_tell=True)
    calls.press("later")
    assert (calls.said, calls.directives, calls.raised) == ([], [], [])
    assert calls.board.callbacks()[0].remind_at == calls.clock.wall + 15 * MINUTE
    calls.attention.follow(missed, may_tell=True)
    calls.press("call")
    assert (calls.said, calls.raised) == ([], ["token"])
    assert CALLER in calls.directives[0]


def test_a_click_on_a_reminder_opens_the_list(calls: Calls) -> None:
    calls.miss()
    calls.remind(CALLER, calls.clock.wall + HOUR)
    calls.goes_by(HOUR)
    calls.press("default")
    calls.wait(lambda: calls.names() == [CALLER])
    assert (calls.raised, calls.directives) == (["token"], [])


def test_a_reminder_is_taken_back_when_they_were_reached_or_settled(calls: Calls) -> None:
    for number, after in ((CALLER, 0), (OTHER, MINUTE)):
        calls.miss(number, after)
        calls.remind(number, MORNING + HOUR)
    calls.goes_by(HOUR)
    assert len(calls.said) == 2
    calls.live(Conversation("voice-cc", party=OTHER, began=MORNING + 2 * HOUR).usual())
    calls.look()
    assert [title for title, *_ in calls.said] == [f"Call back {CALLER}"]
    calls.calls._settle(calls.board.callbacks()[0])
    QApplication.processEvents()
    assert calls.said == []


def test_what_fell_due_while_the_app_was_closed_is_shown_at_start(calls: Calls) -> None:
    calls.miss()
    calls.remind(CALLER, calls.clock.wall + HOUR)
    calls.calls.deleteLater()
    calls.clock.passes(DAY)
    calls.start()
    assert [title for title, *_ in calls.said] == [f"Call back {CALLER}"]


def test_after_the_night_many_come_as_one(calls: Calls) -> None:
    for n in range(5):
        calls.miss(number := f"+4420794600{n:02}", n * MINUTE)
        calls.remind(number, MORNING + HOUR)
    calls.goes_by(HOUR)
    assert [(title, body) for title, body, _ in calls.said] == [
        ("Call back", "5 reminders are due. The call-back list shows them.")
    ]


def test_a_reminder_for_somebody_without_a_number_offers_no_call(calls: Calls) -> None:
    calls.miss("ada@example.com", medium="web_chat")
    calls.calls._remind(calls.board.callbacks()[0], calls.clock.wall + HOUR)
    calls.goes_by(HOUR)
    assert [actions for *_, actions in calls.said] == [["Open", "Later"]]


def test_without_notifications_a_line_in_the_window_reminds(calls: Calls, system: System) -> None:
    system.works = False
    for number, after in ((CALLER, 0), (OTHER, MINUTE)):
        calls.miss(number, after)
        calls.remind(number, MORNING + HOUR)
    calls.goes_by(HOUR)
    assert [title for title, _ in calls.balloons] == [f"Call back {CALLER}", f"Call back {OTHER}"]
    assert words(calls.panel, "reminder_text").startswith(f"Call back {CALLER}: Missed ")
    press(calls.panel, "reminder_later")
    calls.wait(lambda: words(calls.panel, "reminder_text").startswith(f"Call back {OTHER}"))
    press(calls.panel, "reminder_call")
    assert OTHER in calls.directives[0]
    calls.wait(lambda: not is_shown(calls.panel, "reminder_text"))
    calls.goes_by(HOUR)
    assert words(calls.panel, "reminder_text").startswith(f"Call back {CALLER}")
    press(calls.panel, "reminder_dismiss")
    calls.goes_by(HOUR)
    assert not is_shown(calls.panel, "reminder_text")


def test_an_answer_that_comes_too_late_calls_nobody(calls: Calls) -> None:
    calls.miss()
    calls.remind(CALLER, calls.clock.wall + HOUR)
    calls.goes_by(HOUR)
    calls.calls._answer("gone", "call", "")
    calls.calls._answer("gone", "later", "")
    assert calls.directives == []


def test_details_lead_back_to_the_list(calls: Calls) -> None:
    calls.miss()
    calls.calls.show()
    calls.wait(lambda: calls.names() == [CALLER])
    press(calls.panel, "callback_details")
    assert is_shown(calls.panel, "details")
    key(Qt.Key.Key_Escape)
    assert is_shown(calls.panel, "callbacks")
