"""Covers what says who somebody is, while others may see the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from maestro_desktop.ui.theme import Theme

_ROUND = 4
_WITH_WORDS = (QLabel, QPushButton, QLineEdit, QPlainTextEdit, QAbstractItemView)


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


class CoveredPages(Covered):
    """Holds pages about somebody. Their words are covered while the theme is discreet, but for the page in ``spared``,
    which sees to it by itself; not while the pointer or the keyboard is there."""

    def __init__(self, pages: QStackedWidget, theme: Theme, spared: QWidget) -> None:
        super().__init__()
        self._pages, self._theme, self._spared = pages, theme, spared
        self._pointed_at = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(pages)
        self._cover = Cover(self, theme, "surface", self._words)
        pages.currentChanged.connect(self._look)
        theme.discretion_changed.connect(self._look)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._look)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._pointed_at = True
        self._look()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._pointed_at = False
        self._look()

    @Slot()
    def _look(self) -> None:
        covered = self._theme.discreet and not self._pointed_at and self._pages.currentWidget() is not self._spared
        focus = QApplication.focusWidget() if covered else None
        self._cover.put(covered=covered and not (focus is not None and self.isAncestorOf(focus)))

    def _words(self) -> Iterator[QRect]:
        """Where words stand in the page, whosever they are."""
        page = self._pages.currentWidget()
        for each in page.findChildren(QWidget) if page is not None else ():
            if each.isVisibleTo(self) and isinstance(each, _WITH_WORDS):
                yield QRect(each.mapTo(self, QPoint()), each.size()).intersected(self.rect())


def draw_bar(painter: QPainter, place: QRectF, theme: Theme) -> None:
    """Paint what stands for words. The same for all words, as even a blur can be read."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("border"))
    round_px = min(_ROUND, place.height() / 2)
    painter.drawRoundedRect(place, round_px, round_px)
    painter.restore()
