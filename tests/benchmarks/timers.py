"""Timers of the page: ticks a second of ``setInterval(50)`` in the iframe, hidden window against shown."""

from __future__ import annotations

from collections.abc import Iterator

from tests.benchmarks.figures import Figure, Round
from tests.benchmarks.ground import Ground


def measure(ground: Ground) -> Iterator[Figure]:
    seconds = 2 if ground.quick else 4
    rounds = ground.child(
        "timers_child",
        "--data-dir",
        ground.data_dir(1),
        "--rounds",
        ground.rounds,
        "--seconds",
        seconds,
        environ=ground.settings(),
    )
    pairs = [Round([each["hidden"]], [each["shown"]]) for each in rounds]
    yield Figure("timers of a hidden page", "shown window", "ticks/s", pairs, 0.9, at_least=True)
