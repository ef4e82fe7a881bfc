"""One process for each measurement of the history: ``ours FILE ROWS`` or ``floor FILE ROWS``; prints JSON."""

from __future__ import annotations

import gc
import json
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random
from time import perf_counter_ns

from PySide6.QtCore import Qt
from PySide6.QtSql import QSqlDatabase, QSqlQueryModel, QSqlTableModel
from PySide6.QtWidgets import QApplication, QTableView

from maestro_desktop.core.filters import HistoryFilter
from maestro_desktop.core.history_search import HistorySearcher
from maestro_desktop.core.store import Store
from maestro_desktop.ui.icons import Icons
from maestro_desktop.ui.side_panel import SidePanel
from maestro_desktop.ui.theme import Theme
from tests.benchmarks.ground import SEED
from tests.benchmarks.history import BEGAN_MS, KEY, STEP_MS

_JUMPS = 50
ICONS = Path(__file__).parents[2] / "resources" / "icons"


def took(job: Callable[[], object]) -> float:
    began = perf_counter_ns()
    job()
    return (perf_counter_ns() - began) / 1e6


def resident_mb() -> float:
    gc.collect()
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0


def ours(app: QApplication, file: Path, count: int) -> dict[str, object]:
    theme = Theme(app, Icons(ICONS), dark=False)
    now_ms = BEGAN_MS + count * STEP_MS
    panel = SidePanel(theme=theme, clock_ms=lambda: now_ms, format_number=str)
    panel.resize(460, 720)
    panel.show()
    app.processEvents()
    store = Store.open(file, KEY)
    reader = store.reader()
    searcher, random = HistorySearcher(reader), Random(SEED)
    before = resident_mb()

    def show(wanted: HistoryFilter) -> None:
        panel.filters._wanted = wanted
        panel.show_found(wanted, None, searcher.page(wanted))
        panel.table.viewport().repaint()

    def jump() -> None:
        show(HistoryFilter(until_ms=BEGAN_MS + random.randrange(count) * STEP_MS))

    first = took(lambda: show(HistoryFilter(since_ms=0)))
    jumps = [took(jump) for _ in range(_JUMPS)]
    result: dict[str, object] = {"first": [first], "jump": jumps, "grown": resident_mb() - before}
    reader.close()
    store.close()
    panel.close()
    return result


def floor(app: QApplication, file: Path, count: int) -> dict[str, object]:
    db = QSqlDatabase.addDatabase("QSQLITE")
    db.setDatabaseName(str(file))
    db.open()
    view = QTableView()
    view.resize(460, 720)
    view.show()
    app.processEvents()
    random, model = Random(SEED), QSqlQueryModel()

    def first() -> None:
        model.setQuery("SELECT * FROM interaction ORDER BY began_at DESC", db)
        view.setModel(model)
        view.viewport().repaint()

    def jump() -> None:
        view.scrollTo(model.index(random.randrange(model.rowCount()), 0), QTableView.ScrollHint.PositionAtTop)
        view.viewport().repaint()

    at_first = took(first)
    while model.rowCount() < min(1_000, count) and model.canFetchMore():
        model.fetchMore()
    jumps = [took(jump) for _ in range(_JUMPS)]
    view.setModel(None)
    model.clear()
    before = resident_mb()
    table = QSqlTableModel(None, db)
    table.setTable("interaction")
    table.setSort(1, Qt.SortOrder.DescendingOrder)
    table.select()
    while table.canFetchMore():
        table.fetchMore()
    view.setModel(table)
    view.viewport().repaint()
    grown = resident_mb() - before
    view.close()
    return {"first": [at_first], "jump": jumps, "grown": grown}


def main() -> int:
    mode, file, count = sys.argv[1:]
    app = QApplication(sys.argv[:1])
    do = ours if mode == "ours" else floor
    print(json.dumps(do(app, Path(file), int(count))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
