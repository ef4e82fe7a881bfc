"""Event posted in the iframe to record painted in the side panel, with one contact and with many."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from tests.benchmarks.figures import Figure, Round
from tests.benchmarks.ground import Ground

_EVENTS = 60


def measure(ground: Ground) -> Iterator[Figure]:
    for contacts in (1, ground.many):
        rounds = ground.child(
            "pop_child",
            "--data-dir",
            ground.data_dir(contacts),
            "--contacts",
            contacts,
            "--rounds",
            ground.rounds,
            "--events",
            _EVENTS,
            # On a screen without a graphics card the picture is put together by software, which is not ours.
            environ=ground.settings(QT_QPA_PLATFORM="offscreen"),
        )
        if missed := sum(each["missed"] for each in rounds):
            # A machine that is too busy hands over a call and its end at once.
            print(f"pop: {missed} of {_EVENTS * len(rounds)} calls were over before they were painted", file=sys.stderr)
        floor = f"iframe to slot; {contacts:,} contacts"
        for stage, words, goal in (
            ("told", "pop: told to the window", None),
            ("painted", "pop: heading painted", 8.0),
            ("flushed", "pop: whole window painted", None),
        ):
            yield Figure(words, floor, "ms", [Round(each[stage], each["floor"]) for each in rounds], goal)
