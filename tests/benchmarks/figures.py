"""What a benchmark gives: rounds of product and floor measured in turn, and the table made of them."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Round:
    """One turn of each: single values, such as milliseconds. Without a floor the figure stands alone."""

    product: Sequence[float]
    floor: Sequence[float] = ()


def at(values: Iterable[float], share: float) -> float:
    """The value below which that share of all lies (nearest rank)."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


@dataclass(frozen=True, slots=True)
class Figure:
    """Rounds under a name. ``goal`` bounds the ratio of the medians, product to floor, from above or from below.

    ``offset`` is added to what is allowed, in the unit of the values. The first round warms up and is dropped.
    """

    name: str
    floor_name: str
    unit: str
    rounds: Sequence[Round]
    goal: float | None = None
    at_least: bool = False
    offset: float = 0.0

    @property
    def kept(self) -> Sequence[Round]:
        return self.rounds[1:] if len(self.rounds) > 1 else self.rounds

    @property
    def product(self) -> list[float]:
        return [value for each in self.kept for value in each.product]

    @property
    def floor(self) -> list[float]:
        return [value for each in self.kept for value in each.floor]

    @property
    def ratios(self) -> list[float]:
        """One for each round, in order."""
        return [
            statistics.median(each.product) / statistics.median(each.floor)
            for each in self.kept
            if each.product and each.floor
        ]

    @property
    def is_met(self) -> bool | None:
        """None where there is no goal, or nothing to hold it against."""
        if self.goal is None or not self.ratios:
            return None
        if self.at_least:
            return statistics.median(self.ratios) >= self.goal
        allowed = self.goal + self.offset / statistics.median(self.floor)
        return statistics.median(self.ratios) <= allowed


def line(figure: Figure) -> str:
    """One figure as text by itself."""
    return "; ".join(f"{head} {cell}" for head, cell in zip(_HEAD, _row(figure), strict=True))


_HEAD = ("figure", "unit", "p50", "p95", "p99", "floor p50", "ratio (min-max)", "goal", "met", "floor")


def table(figures: Iterable[Figure]) -> str:
    """All figures as aligned text."""
    rows = [_HEAD, *map(_row, figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEAD))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    return "\n".join([lines[0], "-" * max(map(len, lines)), *lines[1:]])


def _row(figure: Figure) -> tuple[str, ...]:
    product, floor, ratios = figure.product, figure.floor, figure.ratios
    ratio = f"{statistics.median(ratios):.2f} ({min(ratios):.2f}-{max(ratios):.2f})" if ratios else "-"
    goal = "-" if figure.goal is None else f"{'>=' if figure.at_least else '<='} {figure.goal:g}x"
    if figure.offset:
        goal += f" + {figure.offset:g} {figure.unit}"
    met = {None: "-", True: "yes", False: "NO"}[figure.is_met]
    return (
        figure.name,
        figure.unit,
        *(_number(at(product, share)) for share in (0.5, 0.95, 0.99)),
        _number(statistics.median(floor)) if floor else "-",
        ratio,
        goal,
        met,
        figure.floor_name,
    )


def _number(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"
