"""Bars that are buttons: each is reached by Tab and the arrows, says what it shows, and leads to it.

Painted here and not by a plotting library: those draw pictures, in which neither the keyboard nor a screen reader finds
a bar. Loading one keeps the window from answering for 0.3 s, and it is 83 MB (measured: pyqtgraph with numpy).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from maestro_desktop.core.filters import HistoryFilter
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.tokens import GRID
from maestro_desktop.ui.widgets import clear_layout, column, give_tip

_PLOT = 96
_BAR = 6
#: More than a chart has.
_FAR = 1_000
_STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Home: -_FAR,
    Qt.Key.Key_End: _FAR,
}


@dataclass(frozen=True, slots=True)
class Bar:
    """What one bar shows: ``parts`` are (token of the colour, how much), from the bottom or the left. ``label`` stands
    beside it, ``value`` at its end, ``spoken`` says it all; ``wanted`` is what it leads to."""

    label: str
    parts: tuple[tuple[str, float], ...]
    spoken: str
    wanted: HistoryFilter
    value: str = ""

    @property
    def total(self) -> float:
        return sum(amount for _, amount in self.parts)


class _BarButton(QAbstractButton):
    """Keys: the arrows and Home and End go to other bars of its chart; Enter and Space press it.

    Signal: step(int): so many bars further on are wanted.
    """

    step = Signal(int)

    def __init__(self, theme: Theme, bar: Bar, most: float, name: str) -> None:
        super().__init__()
        self._theme, self.bar, self._most = theme, bar, max(most, 1e-9)
        self.setObjectName(name)
        self.setAccessibleName(bar.spoken)
        give_tip(self, bar.spoken)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # A button's own keeps it as wide as it would like to be.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key in _STEPS:
            self.step.emit(_STEPS[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def _begin(self) -> QPainter:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.fillRect(self.rect(), self._theme.color("pressed" if self.isDown() else "hover"))
        return painter

    def _end(self, painter: QPainter) -> None:
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()


class _Column(_BarButton):
    """A bar that stands. The chart writes its label below it, which may be wider than the bar."""

    def sizeHint(self) -> QSize:
        return QSize(12, _PLOT)

    def minimumSizeHint(self) -> QSize:
        return QSize(8, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self._begin()
        room = self.height() - GRID // 2 - 1
        bottom = float(self.height() - 1)
        width = max(3.0, min(24.0, self.width() - 4.0))
        painter.setPen(Qt.PenStyle.NoPen)
        for token, amount in self.bar.parts:
            height = room * amount / self._most
            painter.setBrush(self._theme.color(token))
            # A line of the background between the parts: they are told apart without their colours.
            painter.drawRect(QRectF((self.width() - width) / 2, bottom - height, width, max(0.0, height - 1)))
            bottom -= height
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), self._theme.color("border"))
        self._end(painter)


class _Line(_BarButton):
    """A bar that lies, its label and its value above it."""

    def sizeHint(self) -> QSize:
        return QSize(20 * GRID, QFontMetrics(self.font()).height() + _BAR + 2 * GRID)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self._begin()
        metrics = QFontMetrics(self.font())
        area = self.rect().adjusted(GRID // 2, GRID // 2, -GRID // 2, -GRID // 2)
        top = QRect(area.x(), area.y(), area.width(), metrics.height())
        painter.setPen(self._theme.color("text"))
        painter.drawText(top, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.bar.value)
        room = top.width() - metrics.horizontalAdvance(self.bar.value) - GRID
        words = metrics.elidedText(self.bar.label, Qt.TextElideMode.ElideRight, room)
        painter.drawText(top, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        painter.setPen(Qt.PenStyle.NoPen)
        track = QRectF(area.x(), top.bottom() + 3, area.width(), _BAR)
        painter.setBrush(self._theme.color("hover"))
        painter.drawRoundedRect(track, 3, 3)
        left = track.x()
        for token, amount in self.bar.parts:
            width = track.width() * amount / self._most
            painter.setBrush(self._theme.color(token))
            painter.drawRoundedRect(QRectF(left, track.y(), max(width, 2.0), _BAR), 3, 3)
            left += width
        self._end(painter)


class BarChart(QWidget):
    """Bars beside each other (``stands``) or below each other. What is shown is replaced as a whole; the focus stays
    where it was.

    Signal: chosen(object): the HistoryFilter of a bar.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, *, name: str, words: str, stands: bool = False) -> None:
        super().__init__()
        self._theme, self._stands = theme, stands
        self.setObjectName(name)
        self.setAccessibleName(words)
        self._bars: tuple[Bar, ...] = ()
        self._layout = QHBoxLayout() if stands else column(spacing=0)
        if stands:
            self._layout.setSpacing(0)
            self._layout.setContentsMargins(GRID, 0, GRID, self._label_height())
        self.setLayout(self._layout)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_bars(self, bars: Sequence[Bar], most: float | None = None) -> None:
        """Show these; ``most`` is what fills all the room, the biggest one if it is not given."""
        if tuple(bars) == self._bars:
            return
        self._bars = tuple(bars)
        focus = next((place for place, each in enumerate(self._buttons()) if each.hasFocus()), None)
        clear_layout(self._layout)
        most = max((each.total for each in bars), default=0) if most is None else most
        name = f"{self.objectName()}_bar"
        for bar in bars:
            button = _Column(self._theme, bar, most, name) if self._stands else _Line(self._theme, bar, most, name)
            button.clicked.connect(self._choose)
            button.step.connect(self._step)
            self._layout.addWidget(button)
        if focus is not None and focus < len(bars):
            self._buttons()[focus].setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self._stands and event.type() == QEvent.Type.FontChange:
            self._layout.setContentsMargins(GRID, 0, GRID, self._label_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        buttons = self._buttons()
        if not self._stands or not buttons:
            return
        metrics = QFontMetrics(self.font())
        widest = max(metrics.horizontalAdvance(each.bar.label) for each in buttons) + GRID // 2
        # All labels or every second, third ...: the same distance everywhere, so that none is cut off by the next.
        apart = ceil(widest / max(1, min(each.width() for each in buttons)))
        painter = QPainter(self)
        painter.setPen(self._theme.color("muted"))
        height = self._label_height()
        for button in buttons[::apart]:
            place = QRect(0, self.height() - height, widest, height)
            place.moveLeft(button.geometry().center().x() - widest // 2)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, button.bar.label)
        painter.end()

    def _label_height(self) -> int:
        return QFontMetrics(self.font()).height() + GRID // 2

    def _buttons(self) -> list[_BarButton]:
        items = (self._layout.itemAt(place) for place in range(self._layout.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [each for each in widgets if isinstance(each, _BarButton)]

    @Slot(int)
    def _step(self, by: int) -> None:
        buttons = self._buttons()
        place = next((place for place, each in enumerate(buttons) if each.hasFocus()), 0)
        buttons[max(0, min(place + by, len(buttons) - 1))].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _choose(self) -> None:
        button = self.sender()
        assert isinstance(button, _BarButton)
        self.chosen.emit(button.bar.wanted)
