"""Running times for display: they start from what the events say and then never jump with the wall clock."""

from __future__ import annotations

import time
from collections.abc import Callable

from maestro_desktop.core.interactions.model import Interaction, State
from maestro_desktop.ui.text import clock_words, state_words


def monotonic_ms() -> int:
    """Return milliseconds that never go backwards."""
    return time.monotonic_ns() // 1_000_000


class LiveTimer:
    """Tells how long an interaction has been in its state."""

    def __init__(self, clock_ms: Callable[[], int], steady_ms: Callable[[], int] = monotonic_ms) -> None:
        self._clock_ms = clock_ms
        self._steady_ms = steady_ms
        self._started: dict[tuple[str, State], int] = {}

    def now_ms(self) -> int:
        """Return the wall clock, UTC ms."""
        return self._clock_ms()

    def seconds(self, interaction: Interaction) -> int | None:
        """Return whole seconds in the present state; the known duration once it is over; None if unknown."""
        since = {
            State.OFFERED: interaction.offered_at,
            State.ACTIVE: interaction.accepted_at,
            State.WRAP_UP: interaction.completed_at,
        }.get(interaction.state)
        if not interaction.state.is_open:
            return interaction.duration_s
        if since is None:
            return None
        key = (interaction.id, interaction.state)
        if key not in self._started:
            self._started[key] = self._steady_ms() - max(0, self._clock_ms() - since)
        return max(0, self._steady_ms() - self._started[key]) // 1000

    def forget(self, interaction_id: str) -> None:
        for key in [key for key in self._started if key[0] == interaction_id]:
            del self._started[key]


def state_line(interaction: Interaction, timer: LiveTimer) -> str:
    """Return the state with its running time: "On call 02:13"."""
    seconds = timer.seconds(interaction)
    words = state_words(interaction)
    return words if seconds is None else f"{words} {clock_words(seconds)}"
