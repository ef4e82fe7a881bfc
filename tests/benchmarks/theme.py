"""Light to dark and back, with a card, a long history and a conversation open."""

from __future__ import annotations

from collections.abc import Iterator

from tests.benchmarks.figures import Figure, Round
from tests.benchmarks.ground import Ground

_MOST_MS = 100


def measure(ground: Ground) -> Iterator[Figure]:
    took = ground.child("theme_child", ground.rounds, environ={"QT_QPA_PLATFORM": "offscreen"})
    yield Figure(
        "theme switch to painted window, of work", "100 ms", "ms", [Round(each, [_MOST_MS]) for each in took], 1
    )
