"""Search as you type, on a thread and a connection of its own: neither the window nor a call waits for it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

if TYPE_CHECKING:
    from maestro_desktop.core.contacts.model import Contact
    from maestro_desktop.core.contacts.search import Searcher

_T = TypeVar("_T")
_log = logging.getLogger(__name__)


class SearchWorker(QObject):
    """Answers the newest text only: a newer one interrupts the search for the one before.

    ``clock_ms`` gives the time, UTC ms. Signal: ``found(str, tuple[Contact, ...])``: the text, and who fits it, best
    first. Nobody does while the records are not open, or where the search failed, which is written into the log.
    """

    found = Signal(str, object)
    _answered = Signal(int, str, object)
    _looked = Signal(object, object)

    def __init__(self, clock_ms: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock_ms = clock_ms
        self._executor: ThreadPoolExecutor | None = None
        self._closed = False
        self._asked = 0
        # What follows is shared with the thread, under the lock. An interrupt under it meets the search that is under
        # way, or none, and never the one after it.
        self._lock = Lock()
        self._wanted: tuple[int, str] | None = None
        self._db: Any = None
        # On the thread only.
        self._searcher: Searcher | None = None
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._looked.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def open(self, reader: Callable[[], Any]) -> None:
        """The records are open: ``reader`` makes a connection to them (``Store.reader``), and may raise StoreError."""
        self._submit(self._open, reader)

    @Slot(str)
    def search(self, text: str) -> None:
        """Look for this text now, and no longer for the one before."""
        if self._closed:
            return
        self._asked += 1
        with self._lock:
            self._wanted = self._asked, text
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
        # Here: the window does not wait for these imports.
        from maestro_desktop.core.contacts.search import Searcher

        self._close()
        try:
            db = reader()
        except Exception:
            _log.exception("Contacts can't be searched")
            return
        self._searcher = Searcher(db)
        with self._lock:
            self._db = db

    def _work(self) -> None:
        with self._lock:
            if self._wanted is None:
                return
            (number, text), self._wanted = self._wanted, None
        self._answered.emit(number, text, self._search(text))

    def _search(self, text: str) -> tuple[Contact, ...]:
        if self._searcher is None:
            return ()
        try:
            return self._searcher.search(text, self._clock_ms())
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

    @Slot(int, str, object)
    def _deliver(self, number: int, text: str, contacts: tuple[Contact, ...]) -> None:
        # Somebody may have typed on since.
        if number == self._asked and not self._closed:
            self.found.emit(text, contacts)
