"""Covers what says who somebody is, while others may see the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from maestro_desktop.ui.theme import Theme

_ROUND = 4


class Cover(QWidget):
    """Lies over ``below``, which has to be a :class:`Covered`, and paints bars at ``places`` in it, px; the colour
    behind them is the token ``area``. Clicks go through, and what a screen reader hears stays."""

    def __init__(self, below: Covered, theme: Theme, area: str, places: Callable[[], Iterable[QRect]]) -> None:
        super().__init__(below)
        self._theme, self._area, self._places = theme, area, places
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(below.rect())
        self.hide()
        below.cover = self
        theme.changed.connect(self.update)

    def put(self, *, covered: bool) -> None:
        self.setVisible(covered)
        if covered:
            self.raise_()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for place in self._places():
            painter.fillRect(place, self._theme.color(self._area))
            draw_bar(painter, QRectF(place.adjusted(0, 1, 0, -1)), self._theme)
        painter.end()


class Covered(QWidget):
    """A widget over which a cover can lie."""

    cover: Cover | None = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.cover is not None:
            self.cover.setGeometry(self.rect())


def draw_bar(painter: QPainter, place: QRectF, theme: Theme) -> None:
    """Paint what stands for words. The same for all words, as even a blur can be read."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("border"))
    round_px = min(_ROUND, place.height() / 2)
    painter.drawRoundedRect(place, round_px, round_px)
    painter.restore()
