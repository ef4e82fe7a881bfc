"""One process of the pop benchmark: rounds of the app and of a bare bridge in turn, as JSON."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable
from itertools import count, cycle, islice
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, Slot

from maestro_desktop.app import App
from maestro_desktop.clock import wall_ms
from maestro_desktop.core.changes import ScreenPop
from maestro_desktop.qt import make_qt
from maestro_desktop.simulator.contract import Contract
from maestro_desktop.ui.widgets import ElidedLabel
from tests.benchmarks.ground import ROOT, now_ms, numbers
from tests.benchmarks.stage import BareBridge, Frame, simulator, start_app, wait_until

#: Between two events: a call's offered, then its end, so that one card is open at a time.
PACE_MS = 60


class PaintWatch(QObject):
    """Notes, by the start of each call, when its card's heading was painted and when the whole window was.

    Filters on two widgets, never on the application.
    """

    def __init__(self, app: App) -> None:
        super().__init__()
        self.told: dict[int, float] = {}
        self.painted: dict[int, float] = {}
        self.flushed: dict[int, float] = {}
        self._window = app.window
        self._workspace = app.workspace
        self._due = 0
        self._expected: frozenset[int] = frozenset()
        self._window.installEventFilter(self)
        assert app.engine is not None
        # After the app's own connection: the card is there by then.
        app.engine.changed.connect(self._on_changed)

    def expect(self, starts: Iterable[int]) -> None:
        """Watch for these calls from now on, and for no others."""
        self._expected, self._due = frozenset(starts), 0
        for moments in (self.told, self.painted, self.flushed):
            moments.clear()

    @Slot(object)
    def _on_changed(self, changes: tuple[Any, ...]) -> None:
        for change in changes:
            start = change.interaction.start_time if isinstance(change, ScreenPop) else None
            if start in self._expected and start not in self.told:
                assert start is not None
                self._due = start
                self.told[self._due] = now_ms()
                card = self._workspace.panel.lane.front
                assert card is not None
                heading = card.findChild(ElidedLabel, "card_name")
                assert heading is not None
                heading.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self._due or event.type() not in (QEvent.Type.Paint, QEvent.Type.UpdateRequest):
            return False
        watched.event(event)
        if watched is self._window:
            if self._due in self.painted:
                self.flushed[self._due] = now_ms()
                self._due = 0
        elif self._due not in self.painted:
            self.painted[self._due] = now_ms()
        return True


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data-dir", type=Path, required=True)
    parser.add_argument("--contacts", type=int, required=True)
    parser.add_argument("--rounds", type=int, required=True)
    parser.add_argument("--events", type=int, required=True)
    arguments = parser.parse_args()
    contract = Contract.load(ROOT / "resources" / "protocol" / "events.json")
    # The start tells one call from the next; the linking rules take two seconds for the same call.
    starts = count(wall_ms() // 1_000 * 1_000, 5_000)
    # Far apart in the index, and the same ones again only after all of them had their turn. One contact takes turns
    # with a stranger: a heading that stays as it is would not be painted.
    known = list(islice(numbers(arguments.contacts), 1_000))
    callers = known if len(known) > 1 else [*known, "+442087654321"]
    qt = make_qt()
    with simulator() as server:
        url = server.page_url(signedin="CC")
        app = start_app(qt, arguments.data_dir, url)
        bare = BareBridge(url)
        assert app.page is not None
        frame = Frame(app.page.page)
        for each in (frame, bare.frame):
            wait_until(lambda each=each: each.run("Boolean(window.maestroSimulator?.state.loaded)"))  # type: ignore[misc]
            each.prepare()
        watch = PaintWatch(app)
        results = []
        for _ in range(arguments.rounds):
            begun = list(islice(starts, arguments.events))
            messages = [
                contract.build(f"mashell-voice-phone-{step}-uc-event-v1", searchContext=number, startTime=str(start))
                for number, start in zip(cycle(callers), begun, strict=False)
                for step in ("offered", "terminated")
            ]
            bare.sink.arrived.clear()
            posted = bare.frame.play(messages, PACE_MS)
            # The page may have something of its own to say in between.
            arrived = {json.loads(text).get("data", {}).get("eventId"): there for there, text in bare.sink.arrived}
            floor = [arrived[m["data"]["eventId"]] - then for m, then in zip(messages, posted, strict=True)][::2]
            watch.expect(begun)
            moments = dict(zip(begun, frame.play(messages, PACE_MS)[::2], strict=True))
            stages = {"told": watch.told, "painted": watch.painted, "flushed": watch.flushed}
            results.append(
                {"floor": floor, "missed": len(moments.keys() - watch.flushed.keys())}
                | {stage: [seen[start] - moments[start] for start in seen] for stage, seen in stages.items()}
            )
        bare.close()
        app.shut_down()
    print(json.dumps(results))
    return 0


if __name__ == "__main__":
    sys.exit(main())
