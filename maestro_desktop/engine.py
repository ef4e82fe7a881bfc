"""The core on its own thread, as Qt signals: the only place where core and Qt meet."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from maestro_desktop.core.changes import Change, Trouble
from maestro_desktop.wording import Wording

if TYPE_CHECKING:
    from maestro_desktop.core.switchboard import Switchboard

_log = logging.getLogger(__name__)
_T = TypeVar("_T")

#: What waits for a commit is committed so long after it came; ms.
FLUSH_MS = 100
#: How often the core is told that time passes; ms.
TICK_MS = 1_000
_INCOMING_LIMIT = 10_000
_NOTICE_LIMIT = 1_000
_NOT_OPEN = Wording("Your records are not open, so nothing was called or saved. Open them first.")

Action = Callable[["Switchboard"], tuple[Change, ...]]
Meanwhile = Callable[[], tuple[Change, ...]]


class InlineExecutor(Executor):
    """Runs each job at once, on the caller's thread: for tests and for the command line."""

    def submit(self, fn: Callable[..., _T], /, *args: Any, **kwargs: Any) -> Future[_T]:
        future: Future[_T] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:
            future.set_exception(error)
        return future


class Engine(QObject):
    """Hands work to the core's one thread, and what came of it to the GUI thread, in order.

    Signals: ``opened()``; ``unusable(StoreError)`` when the store can't be opened; ``changed(tuple[Change, ...])``.
    Only frozen values cross.
    """

    opened = Signal()
    unusable = Signal(object)
    changed = Signal(object)
    _answered = Signal(object, object)
    _worked = Signal()

    def __init__(self, executor: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor
        self._board: Switchboard | None = None
        # Bounded: while the store can't be opened, the page goes on talking.
        self._incoming: deque[str] = deque(maxlen=_INCOMING_LIMIT)
        self._missed = 0
        self._notices: deque[Action] = deque(maxlen=_NOTICE_LIMIT)
        self._wish: Action | None = None
        self._closed = False
        self._flush_timer = QTimer(self, singleShot=True, interval=FLUSH_MS)
        self._flush_timer.timeout.connect(self._flush)
        self._tick_timer = QTimer(self, interval=TICK_MS)
        self._tick_timer.timeout.connect(self._tick)
        # Queued even from our own thread: an answer never arrives before the question returned.
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._worked.connect(self._flush_soon)

    def open(self, make: Callable[[], tuple[Switchboard, tuple[Change, ...]]]) -> None:
        """Build the core on its thread, unless there is one. ``make`` may take long (keyring) and raise StoreError."""
        self._submit(self._open, make)

    def receive(self, raw: str) -> None:
        """A message from the page. What arrives while the core is busy is committed as one burst."""
        if len(self._incoming) == _INCOMING_LIMIT:
            self._missed += 1
        self._incoming.append(raw)
        self._submit(self._drain)

    def tell(self, action: Action) -> None:
        """Do what the agent wants; its changes come by ``changed``. Without records the agent is told that it can't be
        done: done later, it would come as a surprise."""
        self._submit(self._do, action)

    def tell_when_open(self, action: Callable[[Switchboard, bool], tuple[Change, ...]], meanwhile: Meanwhile) -> None:
        """Do what the agent wants, when the records are open: ``action`` is told whether it had to wait for that, and
        while it waits ``meanwhile`` says so. Only the latest wish is kept."""
        self._submit(self._do_when_open, action, meanwhile)

    def forget_wish(self) -> None:
        """Drop what waits for the records."""
        self._submit(self._forget_wish)

    def note(self, action: Action) -> None:
        """Write down what the app noticed; like the page's messages it waits for records that are not open yet."""
        self._submit(self._take_notice, action)

    def ask(self, question: Callable[[Switchboard], _T], answer: Callable[[_T], None]) -> None:
        """Look something up; ``answer`` is called with it on the GUI thread."""
        self._submit(self._look_up, question, answer)

    def close(self) -> None:
        """Finish what was handed in, write the state down, end the thread. Blocks until that is done."""
        if self._closed:
            return
        self._tick_timer.stop()
        self._flush_timer.stop()
        self._submit(self._close)
        self._closed = True
        self._executor.shutdown(wait=True)

    # On the core's thread.

    def _open(self, make: Callable[[], tuple[Switchboard, tuple[Change, ...]]]) -> None:
        # Here, on the core's thread: the window does not wait for SQLite.
        from maestro_desktop.core.store import StoreError

        if self._board is not None:
            return  # asked for twice, while the first time took long
        try:
            self._board, changes = make()
        except StoreError as error:
            self.unusable.emit(error)
            return
        except Exception as error:
            _log.exception("The records could not be opened")
            self.unusable.emit(
                StoreError(Wording("The records could not be opened ({name}); see the log.", name=type(error).__name__))
            )
            return
        self.opened.emit()
        self._emit(changes)
        while self._notices:
            self._act(self._notices.popleft())
        self._drain()
        wish, self._wish = self._wish, None
        if wish is not None:
            self._act(wish)

    def _drain(self) -> None:
        if self._board is None:
            return
        if self._missed:
            count, self._missed = self._missed, 0
            self._act(lambda board: board.notice("overflow", count=count))
        batch = []
        while self._incoming:
            batch.append(self._incoming.popleft())
        if batch:
            self._act(lambda board: board.receive_all(batch))

    def _do(self, action: Action) -> None:
        if self._board is None:
            self._emit((Trouble(_NOT_OPEN),))
        else:
            self._act(action)

    def _do_when_open(self, action: Callable[[Switchboard, bool], tuple[Change, ...]], meanwhile: Meanwhile) -> None:
        if self._board is None:
            self._wish = lambda board: action(board, True)
            self._emit(meanwhile())
        else:
            self._act(lambda board: action(board, False))

    def _forget_wish(self) -> None:
        self._wish = None

    def _take_notice(self, action: Action) -> None:
        if self._board is None:
            self._notices.append(action)
        else:
            self._act(action)

    def _act(self, action: Action) -> None:
        if self._board is not None:
            self._emit(action(self._board))

    def _look_up(self, question: Callable[[Switchboard], Any], answer: Callable[[Any], None]) -> None:
        if self._board is not None:
            self._answered.emit(answer, question(self._board))

    def _close(self) -> None:
        if self._board is not None:
            board, self._board = self._board, None
            try:
                board.close()
            finally:
                # In order, not by the collector: the mark beside the file says that this run ended well.
                board.store.close()

    def _make_durable(self) -> None:
        if self._board is not None:
            self._board.flush()

    def _emit(self, changes: tuple[Change, ...]) -> None:
        if changes:
            self.changed.emit(changes)
        self._worked.emit()

    def _run(self, job: Callable[..., None], *args: Any) -> None:
        try:
            job(*args)
        except Exception:
            # A bug of ours, or a disk that fails in a way nobody foresaw: the agent hears of it, the app goes on.
            _log.exception("The core failed in %s", job.__name__)
            self.changed.emit(
                (Trouble(Wording("Something went wrong while saving. The page's events are kept; see the log.")),)
            )

    # On the GUI thread.

    def _submit(self, job: Callable[..., None], *args: Any) -> None:
        if not self._closed:
            self._executor.submit(self._run, job, *args)

    @Slot(object, object)
    def _deliver(self, answer: Callable[[Any], None], result: Any) -> None:
        if not self._closed:  # else those who asked are gone
            answer(result)

    @Slot()
    def _flush_soon(self) -> None:
        # Not put off by what comes meanwhile: in a flood, too, others read what the file says.
        if not self._flush_timer.isActive():
            self._flush_timer.start()

    @Slot()
    def _flush(self) -> None:
        self._submit(self._make_durable)

    @Slot()
    def _tick(self) -> None:
        self._submit(self._act, lambda board: board.tick())

    def start_clock(self) -> None:
        """From now on time-outs happen by themselves."""
        self._tick_timer.start()
