"""The day in numbers beside the core: counted on the thread that searches the history, so that no call waits for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, QDateTime, QLocale, QObject, QTimer, Signal, Slot

from maestro_desktop.core.figures import Figures, figures
from maestro_desktop.core.filters import HistoryFilter
from maestro_desktop.core.history_export import everything
from maestro_desktop.core.history_search import HistorySearcher
from maestro_desktop.ui.today import TodayView

if TYPE_CHECKING:
    from collections.abc import Callable

    from maestro_desktop.engine import Engine
    from maestro_desktop.history_desk import HistoryDesk
    from maestro_desktop.ui.side_panel import SidePanel
    from maestro_desktop.ui.theme import Theme

#: While somebody looks it is counted anew so long after something happened; ms.
LOOK_MS = 1_000
#: A search that comes meanwhile ends the counting: then it is begun again; ms.
RETRY_MS = 2_000
#: And now and then in any case: the day may be over; ms.
REST_MS = 60_000


class TodayDesk(QObject):
    """Connects the page with panel and history. The page is made when it is first opened.

    Signal: callbacks_wanted(): the list of those who wait to be called back.
    """

    callbacks_wanted = Signal()

    def __init__(
        self,
        panel: SidePanel,
        history: HistoryDesk,
        engine: Engine,
        *,
        theme: Theme,
        clock_ms: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel, self._history, self._theme, self._clock_ms = panel, history, theme, clock_ms
        self._view: TodayView | None = None
        self._look = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._look.timeout.connect(self.count)
        engine.changed.connect(self._count_soon)
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._count_again)

    @property
    def view(self) -> TodayView:
        if self._view is None:
            view = self._view = TodayView(self._theme)
            view.back.connect(self._panel.show_history)
            view.span_chosen.connect(self.count)
            view.filter_wanted.connect(self._panel.show_filtered)
            view.callbacks_wanted.connect(self.callbacks_wanted)
        return self._view

    @Slot()
    def show(self) -> None:
        """Open the page, with the figures of this moment."""
        self._panel.show_page(self.view)
        self.view.start()
        self.count()

    @Slot()
    def _count_soon(self) -> None:
        if self._view is not None and self._view.isVisible() and not self._look.isActive():
            self._look.start()

    @Slot()
    def _count_again(self) -> None:
        if self._view is not None and self._view.isVisible():
            self.count()

    @Slot()
    def count(self) -> None:
        """Count what there is by now."""
        self._again.start(RETRY_MS)
        week = self.view.week
        starts = week_starts(self._clock_ms()) if week else day_starts(self._clock_ms())

        def ask(db: Any) -> Figures:
            # What comes after the end too: who was missed may have been reached since.
            return figures(everything(HistorySearcher(db), HistoryFilter(since_ms=starts[0])), starts)

        def show(found: Figures) -> None:
            self._again.start(REST_MS)
            self.view.show_figures(found, week)

        self._history.look(ask, show)


def day_starts(now_ms: int) -> tuple[int, ...]:
    """The hours of today as clocks here have them, and the end of the last (UTC ms): 23, 24 or 25 of them."""
    begins, ends = _day_of(now_ms)
    return (*range(begins, ends, 3_600_000), ends)


def _day_of(now_ms: int) -> tuple[int, int]:
    day = QDateTime.fromMSecsSinceEpoch(now_ms).date()
    return day.startOfDay().toMSecsSinceEpoch(), day.addDays(1).startOfDay().toMSecsSinceEpoch()


def week_starts(now_ms: int) -> tuple[int, ...]:
    """The days of this week and the end of the last (UTC ms)."""
    day = QDateTime.fromMSecsSinceEpoch(now_ms).date()
    first: QDate = day.addDays(-((day.dayOfWeek() - QLocale().firstDayOfWeek().value) % 7))
    return tuple(first.addDays(place).startOfDay().toMSecsSinceEpoch() for place in range(8))
