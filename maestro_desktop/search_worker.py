"""Searches, each kind on a thread and a connection of its own: neither the window nor a call waits for them."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

if TYPE_CHECKING:
    from maestro_desktop.core.contacts.model import Contact
    from maestro_desktop.core.filters import HistoryFilter
    from maestro_desktop.core.history_search import Page
    from maestro_desktop.core.interactions.model import Interaction

_T = TypeVar("_T")
_log = logging.getLogger(__name__)


#: Makes of a connection what answers a question over it.
Over = Callable[[Any], Callable[[Any], Any]]


def over_contacts(clock_ms: Callable[[], int]) -> Over:
    """Who fits a text, best first (Contacts). ``clock_ms`` gives the time, UTC ms."""

    def over(db: Any) -> Callable[[str], tuple[Contact, ...]]:
        # Here: the window does not wait for these imports.
        from maestro_desktop.core.contacts.search import Searcher

        searcher = Searcher(db)
        return lambda text: searcher.search(text, clock_ms())

    return over


def over_history(db: Any) -> Callable[[tuple[HistoryFilter, Interaction | None]], Page]:
    """What fits a filter, before an interaction or from the newest on (a Page of the history)."""
    from maestro_desktop.core.history_search import HistorySearcher

    searcher = HistorySearcher(db)
    return lambda asked: searcher.page(*asked)


class SearchWorker(QObject):
    """Answers the newest question only: a newer one interrupts the search for the one before.

    Signal: ``found(question, answer)``. The answer is () while the records are not open, or where the search failed,
    which is written into the log.
    """

    found = Signal(object, object)
    _answered = Signal(int, object, object)
    _looked = Signal(object, object)

    def __init__(self, over: Over, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._over = over
        self._executor: ThreadPoolExecutor | None = None
        self._closed = False
        self._asked = 0
        # What follows is shared with the thread, under the lock. An interrupt under it meets the search that is under
        # way, or none, and never the one after it.
        self._lock = Lock()
        self._wanted: tuple[int, Any] | None = None
        self._db: Any = None
        # On the thread only.
        self._searcher: Callable[[Any], Any] | None = None
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._looked.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def open(self, reader: Callable[[], Any]) -> None:
        """The records are open: ``reader`` makes a connection to them (``Store.reader``), and may raise StoreError."""
        self._submit(self._open, reader)

    @Slot(object)
    def search(self, question: Any) -> None:
        """Look for this now, and no longer for what was asked before."""
        if self._closed:
            return
        self._asked += 1
        with self._lock:
            self._wanted = self._asked, question
            if self._db is not None:
                self._db.interrupt()
        self._submit(self._work)

    def look(self, question: Callable[[Any], _T], answer: Callable[[_T], None]) -> None:
        """Look something up that takes long, over the same connection; ``answer`` is called with it on this thread. A
        search ends it; then, and where it fails, there is no answer."""
        self._submit(self._look, question, answer)

    def close(self) -> None:
        """Give up what is under way, close the connection, end the thread; blocks until that is done. To be called
        before the records close or are replaced. Safe to call twice."""
        if self._closed:
            return
        with self._lock:
            self._wanted = None
            if self._db is not None:
                self._db.interrupt()
        self._submit(self._close)
        self._closed = True
        if self._executor is not None:
            self._executor.shutdown(wait=True)

    # On the thread.

    def _open(self, reader: Callable[[], Any]) -> None:
        self._close()
        try:
            db = reader()
        except Exception:
            _log.exception("The records can't be searched")
            return
        self._searcher = self._over(db)
        with self._lock:
            self._db = db

    def _work(self) -> None:
        with self._lock:
            if self._wanted is None:
                return
            (number, question), self._wanted = self._wanted, None
        self._answered.emit(number, question, self._search(question))

    def _search(self, question: Any) -> Any:
        if self._searcher is None:
            return ()
        try:
            return self._searcher(question)
        except Exception as error:
            with self._lock:
                given_up = self._wanted is not None
            if not given_up:
                # Without the error's own words, which may repeat a customer's.
                _log.error("A search failed (%s)", type(error).__name__)
            return ()

    def _look(self, question: Callable[[Any], Any], answer: Callable[[Any], None]) -> None:
        with self._lock:
            db = self._db if self._wanted is None else None
        if db is None:
            return
        try:
            self._looked.emit(answer, question(db))
        except Exception as error:
            _log.info("A look-up ended early (%s)", type(error).__name__)

    def _close(self) -> None:
        with self._lock:
            db, self._db = self._db, None
        self._searcher = None
        if db is not None:
            db.close()

    # On the GUI thread.

    def _submit(self, job: Callable[..., None], *arguments: Any) -> None:
        if self._closed:
            return
        if self._executor is None:
            self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="search")
        self._executor.submit(job, *arguments)

    @Slot(object, object)
    def _hand_over(self, answer: Callable[[Any], None], result: Any) -> None:
        if not self._closed:
            answer(result)

    @Slot(int, object, object)
    def _deliver(self, number: int, question: Any, answer: Any) -> None:
        # Somebody may have typed on since.
        if number == self._asked and not self._closed:
            self.found.emit(question, answer)
