"""Rows of two lines: one value, one painter, one table, used wherever things are listed."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from maestro_desktop.core.filters import hits
from maestro_desktop.ui.cover import draw_bar
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.tokens import GRID
from maestro_desktop.ui.translation import tr

Index = QModelIndex | QPersistentModelIndex

#: The role under which a model hands out its Row.
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_ICON = 20
#: What bars leave free for the words on the right, px.
_RIGHT = 14 * GRID


@dataclass(frozen=True, slots=True)
class Row:
    """What one line of a list shows: all plain text, already fit for display. ``tone`` colours the second line;
    a ``quiet`` row is a remark between the others, a ``marked`` one is among those that something is done to. What
    begins with one of the words ``looked_for`` (folded) stands out."""

    icon: str
    title: str
    subtitle: str = ""
    right: str = ""
    right_sub: str = ""
    tone: str = "muted"
    quiet: bool = False
    marked: bool = False
    looked_for: tuple[str, ...] = ()

    @property
    def spoken(self) -> str:
        """The row as one sentence for a screen reader."""
        parts = (tr("Marked") if self.marked else "", self.title, self.subtitle, self.right, self.right_sub)
        return ", ".join(filter(None, parts))


class RowDelegate(QStyledItemDelegate):
    """Paints a Row with plain text only. ``compact``: one line, without second one; ``inset``: px left and right;
    ``private``: where the theme is discreet, bars stand for what is on the left, but in the row that the pointer or the
    keyboard is on."""

    def __init__(
        self,
        theme: Theme,
        parent: QTableView,
        *,
        compact: bool = False,
        inset: int = 2 * GRID,
        private: bool = False,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._compact = compact
        self._inset = inset
        self._private = private
        self._fonts: _Fonts | None = None
        self._fonts_key: tuple[str, float] = ("", 0.0)

    def row_height(self, font: QFont) -> int:
        fonts = self._fonts_of(font)
        if self._compact:
            return fonts.plain_metrics.height() + GRID + 2
        return fonts.plain_metrics.height() + fonts.small_metrics.height() + 2 * GRID

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(option.rect.width(), self.row_height(option.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        theme = self._theme
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        fonts = self._fonts_of(option.font)
        painter.setClipRect(area)
        if row.marked or state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme.color("primary_soft"))
        if state & QStyle.StateFlag.State_Selected:
            edge = QRect(area.x(), area.y(), 3, area.height())
            painter.fillRect(QStyle.visualRect(option.direction, area, edge), theme.color("focus"))
        elif not row.marked and state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, theme.color("hover"))
        elif row.quiet:
            painter.fillRect(area, theme.color("sunken"))
        painter.fillRect(QRect(area.x(), area.bottom(), area.width(), 1), theme.color("border"))

        side = 16 if self._compact else _ICON
        first = area.adjusted(self._inset, GRID, -self._inset, -GRID)
        token = "link" if row.marked else row.tone if row.tone in ("error", "warning") else "muted"
        picture = theme.pixmap(
            "circle-check" if row.marked else row.icon, token, side, max(2.0, painter.device().devicePixelRatioF())
        )
        place = QRect(first.x(), area.y() + (area.height() - side) // 2, side, side)
        painter.drawPixmap(QStyle.visualRect(option.direction, area, place).topLeft(), picture)
        first.setLeft(first.x() + side + (GRID if self._compact else 12))
        first = QStyle.visualRect(option.direction, area, first)
        # The script of each text says how it runs, the layout at which edge it stands.
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        small = fonts.small, fonts.small_metrics
        seen = state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus)
        if self._private and self._theme.discreet and not row.quiet and not seen:
            row = replace(row, title="", subtitle="")
            wide, line = first.width() - _RIGHT, fonts.small_metrics.height()
            for top, share in ((first.y(), 0.6), (first.y() + fonts.plain_metrics.height() + 1, 0.8)):
                bar = QRect(first.x(), top + 3, round(wide * share), line - 5)
                draw_bar(painter, QRectF(QStyle.visualRect(option.direction, first, bar)), theme)
        if self._compact:
            first.setTop(area.y())
            first.setHeight(area.height())
            plain = fonts.plain, fonts.plain_metrics
            self._pair(painter, first, plain, "text", row.title, small, row.right, row.looked_for, mirrored)
        else:
            second = QRect(first)
            first.setHeight(fonts.plain_metrics.height())
            second.setTop(first.bottom() + 1)
            title = (fonts.plain, fonts.plain_metrics) if row.quiet else (fonts.strong, fonts.strong_metrics)
            token = "muted" if row.quiet else "text"
            self._pair(painter, first, title, token, row.title, small, row.right, row.looked_for, mirrored)
            self._pair(painter, second, small, row.tone, row.subtitle, small, row.right_sub, row.looked_for, mirrored)
        painter.setClipping(False)

    def _pair(
        self,
        painter: QPainter,
        area: QRect,
        left_font: tuple[QFont, QFontMetrics],
        left_token: str,
        left: str,
        right_font: tuple[QFont, QFontMetrics],
        right: str,
        looked_for: tuple[str, ...],
        mirrored: bool,
    ) -> None:
        """Draw two texts on one line; the right one keeps its room, the left one is cut, and what of it was looked for
        stands out. ``mirrored``: left is right."""
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        at_left, at_right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if mirrored:
            at_left, at_right = at_right, at_left
        room = area.width()
        if right:
            font, metrics = right_font
            painter.setFont(font)
            painter.setPen(self._theme.color("muted"))
            painter.drawText(area, at_right | middle, right)
            room -= metrics.horizontalAdvance(right) + GRID
        if left and room > 0:
            font, metrics = left_font
            painter.setFont(font)
            painter.setPen(self._theme.color(left_token))
            cut = metrics.elidedText(left, Qt.TextElideMode.ElideRight, room)
            if looked_for and (found := tuple(hits(cut, looked_for))):
                width = min(room, metrics.horizontalAdvance(cut) + 1)
                place = QRect(area.right() - width + 1 if mirrored else area.x(), area.y(), width, area.height())
                self._draw_found(painter, place, font, cut, found)
                return
            # Whatever the script, a name stands at the same edge as the others, like its icon.
            painter.drawText(area, at_left | middle | Qt.TextFlag.TextSingleLine, cut)

    def _draw_found(
        self, painter: QPainter, area: QRect, font: QFont, words: str, found: tuple[tuple[int, int], ...]
    ) -> None:
        marked = QTextCharFormat()
        marked.setBackground(self._theme.color("warning_soft"))
        marked.setForeground(self._theme.color("text"))
        spans = []
        for start, end in found:
            span = QTextLayout.FormatRange()
            span.start, span.length, span.format = start, end - start, marked
            spans.append(span)
        layout = QTextLayout(words, font)
        layout.setFormats(spans)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(area.width())
        layout.endLayout()
        layout.draw(painter, QPointF(area.x(), area.y() + (area.height() - line.height()) / 2))

    def _fonts_of(self, font: QFont) -> _Fonts:
        """Return the fonts grown from the view's one; making them anew for each row is half of painting it."""
        key = font.key(), self._theme.scale.small
        if self._fonts is None or self._fonts_key != key:
            self._fonts_key = key
            self._fonts = _Fonts(font, self._theme.scale.small)
        return self._fonts


class _Fonts:
    """The three fonts of a row with their measures."""

    def __init__(self, font: QFont, small_pt: float) -> None:
        self.plain = QFont(font)
        self.small = QFont(font)
        self.small.setPointSizeF(small_pt)
        self.strong = QFont(font)
        self.strong.setWeight(QFont.Weight.DemiBold)
        self.plain_metrics = QFontMetrics(self.plain)
        self.small_metrics = QFontMetrics(self.small)
        self.strong_metrics = QFontMetrics(self.strong)


class RowTable(QTableView):
    """A list of rows. A QTableView with fixed heights, because it alone never lays all rows out.

    Signals:
        row_chosen(QModelIndex): by click or Enter.
        row_refused(QModelIndex): by Delete.
    """

    row_chosen = Signal(QModelIndex)
    row_refused = Signal(QModelIndex)

    def __init__(
        self,
        theme: Theme,
        *,
        name: str,
        words: str,
        compact: bool = False,
        inset: int = 2 * GRID,
        private: bool = False,
    ) -> None:
        super().__init__()
        self._rows = RowDelegate(theme, self, compact=compact, inset=inset, private=private)
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setItemDelegate(self._rows)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.fit_rows()
        self.clicked.connect(self.row_chosen)
        theme.changed.connect(self.viewport().update)
        theme.discretion_changed.connect(self.viewport().update)

    def fit_rows(self) -> None:
        """Take the row height from the font."""
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(self._rows.row_height(self.font()))

    def row_height(self) -> int:
        return self.verticalHeader().defaultSectionSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.row_chosen.emit(self.currentIndex())
            return
        if event.key() == Qt.Key.Key_Delete and self.currentIndex().isValid():
            self.row_refused.emit(self.currentIndex())
            return
        super().keyPressEvent(event)
