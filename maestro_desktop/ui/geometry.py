"""Where windows go: never off the screens that are there now."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QPoint, QRect, QSize

Corner = Literal["top-left", "top-right", "bottom-left", "bottom-right"]


def clamp(rect: QRect, screens: Sequence[QRect]) -> QRect:
    """Return ``rect`` moved and shrunk so that it lies wholly on one of ``screens``, logical px.

    The screen that shows most of it is taken; the first if none does, in its middle. Without screens nothing changes.
    """
    if not screens:
        return QRect(rect)

    best = max(screens, key=lambda each: _overlap(each, rect))
    width, height = min(rect.width(), best.width()), min(rect.height(), best.height())
    if _overlap(best, rect) == 0:
        corner = QPoint(best.x() + (best.width() - width) // 2, best.y() + (best.height() - height) // 2)
        return QRect(corner.x(), corner.y(), width, height)
    x = min(max(rect.x(), best.x()), best.x() + best.width() - width)
    y = min(max(rect.y(), best.y()), best.y() + best.height() - height)
    return QRect(x, y, width, height)


def in_corner(size: QSize, near: QRect, screens: Sequence[QRect], corner: Corner, margin: int) -> QRect:
    """Return a rectangle of ``size`` in a corner of the screen that shows most of ``near``, logical px.

    It is ``margin`` away from the edges where there is room, and shrunk where the screen is smaller than it.
    """
    screen = max(screens, key=lambda each: _overlap(each, near), default=QRect(near))
    width, height = min(size.width(), screen.width()), min(size.height(), screen.height())
    right, below = screen.width() - width, screen.height() - height
    x = max(right - margin, 0) if corner.endswith("right") else min(margin, right)
    y = max(below - margin, 0) if corner.startswith("bottom") else min(margin, below)
    return QRect(screen.x() + x, screen.y() + y, width, height)


def _overlap(screen: QRect, rect: QRect) -> int:
    common = screen.intersected(rect)
    return common.width() * common.height() if common.isValid() else 0


def centred(size: QSize, area: QRect) -> QRect:
    """Return a rectangle of ``size`` around the middle of ``area``, logical px."""
    box = QRect(QPoint(), size)
    box.moveCenter(area.center())
    return box


def rect_of(value: object) -> QRect | None:
    """Return a rectangle read from a stored list [x, y, width, height], or None if it is not one."""
    numbers = ints_of(value, 4)
    if numbers is None or numbers[2] < 1 or numbers[3] < 1:
        return None
    return QRect(*numbers)


def ints_from(rect: QRect) -> list[int]:
    """Return what :func:`rect_of` reads."""
    return [rect.x(), rect.y(), rect.width(), rect.height()]


def ints_of(value: object, count: int) -> list[int] | None:
    """Return a stored list of ``count`` whole numbers of sane size, or None if it is something else."""
    if not isinstance(value, list | tuple) or len(value) != count:
        return None
    numbers = [each for each in value if isinstance(each, int) and not isinstance(each, bool) and abs(each) < 100_000]
    return numbers if len(numbers) == count else None
