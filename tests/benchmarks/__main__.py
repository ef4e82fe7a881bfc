"""Speed and memory as ratios: ``python -m tests.benchmarks [NAME ...] [--quick]``.

Each figure is measured in turn with its floor, what the same machine at the same time needs for the bare work. Trust
the ratios, not the milliseconds. Never fails for being slow: it tells.
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys

from tests.benchmarks.figures import Figure, line, table
from tests.benchmarks.ground import prepared

BENCHMARKS = {
    "core": "what the core does for each event, and how fast it rebuilds",
    "contacts": "who calls, and search as you type, with up to a million contacts",
    "imports": "files of contacts brought in, and look-ups meanwhile",
    "history": "a million interactions: first paint, a jump, memory, search as you type",
    "theme": "from light to dark and back",
    "phone": "numbers found in text, and judged before they are dialled",
    "pop": "event posted in the page to record painted",
    "start": "first window painted",
    "page": "the page's load event and the memory of all processes, against chromium --app",
    "timers": "timers of the page of a hidden window",
    "handover": "a tel: link given to the running copy",
}


def main() -> int:
    parser = argparse.ArgumentParser("python -m tests.benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(BENCHMARKS))
    parser.add_argument("--quick", action="store_true", help="few rounds and small stores: to see that all of it runs")
    arguments = parser.parse_args()
    if unknown := set(arguments.names) - set(BENCHMARKS):
        parser.error(f"there is no benchmark {', '.join(sorted(unknown))}; there are: {', '.join(BENCHMARKS)}")
    figures: list[Figure] = []
    with prepared(arguments.quick) as ground:
        for name in arguments.names or BENCHMARKS:
            print(f"{name}: {BENCHMARKS[name]} ...", file=sys.stderr, flush=True)
            for figure in importlib.import_module(f"tests.benchmarks.{name}").measure(ground):
                figures.append(figure)
                # One by one as well: a run takes its time, and may be broken off.
                print("  " + line(figure), file=sys.stderr, flush=True)
    load = f"; load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    print(f"\n{os.cpu_count()} processors{load}\n{table(figures)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
