"""What the agent looks for in the history, asked of the records on a thread and a connection of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from maestro_desktop.core.history_search import HistorySearcher, Page
from maestro_desktop.search_worker import SearchWorker, over_history

if TYPE_CHECKING:
    from maestro_desktop.core.filters import HistoryFilter
    from maestro_desktop.core.interactions.model import Interaction
    from maestro_desktop.ui.side_panel import SidePanel


class HistoryDesk(QObject):
    """Connects the history in the panel with its search. ``close`` before the records close."""

    def __init__(self, panel: SidePanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panel = panel
        self._search = SearchWorker(over_history, self)
        self._search.found.connect(self._show)
        panel.search_wanted.connect(self._look_for)
        panel.filters.dispositions_wanted.connect(self._list_dispositions)

    @Slot(object)
    def open(self, reader: Callable[[], Any]) -> None:
        """The records are open: ``reader`` makes a connection to them."""
        self._search.open(reader)

    def close(self) -> None:
        self._search.close()

    @Slot(object, object)
    def _look_for(self, wanted: HistoryFilter, before: Interaction | None) -> None:
        self._search.search((wanted, before))

    @Slot(object, object)
    def _show(self, asked: tuple[HistoryFilter, Interaction | None], found: Page | tuple[()]) -> None:
        self._panel.show_found(*asked, found or Page())

    @Slot()
    def _list_dispositions(self) -> None:
        self._search.look(lambda db: HistorySearcher(db).dispositions(), self._panel.filters.show_dispositions)
