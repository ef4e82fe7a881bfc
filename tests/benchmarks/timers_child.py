"""One process of the timers benchmark: ticks a second with the window shown and hidden in turn, as JSON."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from maestro_desktop.qt import make_qt
from tests.benchmarks.ground import now_ms
from tests.benchmarks.stage import Frame, pause, simulator, start_app

#: After showing or hiding, Chromium takes a moment to change its mind about a page.
_CHANGE_MS = 1_500


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data-dir", type=Path, required=True)
    parser.add_argument("--rounds", type=int, required=True)
    parser.add_argument("--seconds", type=float, required=True)
    arguments = parser.parse_args()
    qt = make_qt()
    with simulator() as server:
        app = start_app(qt, arguments.data_dir, server.page_url(signedin="CC"))
        assert app.page is not None
        frame = Frame(app.page.page)
        frame.run("globalThis.benchTicks = 0; setInterval(() => { benchTicks += 1; }, 50); true")

        def ticks_per_second() -> float:
            pause(_CHANGE_MS)
            before, began = frame.run("benchTicks"), now_ms()
            pause(int(arguments.seconds * 1_000))
            return float((frame.run("benchTicks") - before) / (now_ms() - began) * 1_000)

        results = []
        for _ in range(arguments.rounds):
            app.window.hide()
            hidden = ticks_per_second()
            app.window.show()
            results.append({"hidden": hidden, "shown": ticks_per_second()})
        app.shut_down()
    print(json.dumps(results))
    return 0


if __name__ == "__main__":
    sys.exit(main())
