"""Small parts that every view is made of. Labels are made here only, so that none of them ever reads markup."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QShortcut,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from maestro_desktop.ui.flow import FlowLayout
from maestro_desktop.ui.picture import Portraits, portrait
from maestro_desktop.ui.text import caption, initials, tip
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.tokens import GRID
from maestro_desktop.ui.translation import tr


def plain_label(
    text: str = "", role: str = "body", *, name: str = "", wrap: bool = False, selectable: bool = False
) -> QLabel:
    """Return a label that shows ``text`` as it is, never as markup. ``role`` picks its look from the style sheet."""
    return _as_plain(_WrappedLabel() if wrap else QLabel(), text, role, name, wrap, selectable)


def give_tip(widget: QWidget, words: str, shortcut: str = "") -> None:
    """Say ``words`` and keys in a tool tip, and to a screen reader, which would read the markup of the tool tip out."""
    widget.setToolTip(tip(words, shortcut))
    # Without a description the tool tip would be read; one that says the name again is not.
    told = (shortcut,) if shortcut and words == widget.accessibleName() else (words, shortcut)
    widget.setAccessibleDescription(" · ".join(filter(None, told)))


class _WrappedLabel(QLabel):
    """Breaks its lines. One long word must not make the whole view as wide as itself."""

    def minimumSizeHint(self) -> QSize:
        return QSize(4 * GRID, super().minimumSizeHint().height())


def _as_plain(label: QLabel, text: str, role: str, name: str, wrap: bool, selectable: bool) -> QLabel:
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setObjectName(name)
    label.setWordWrap(wrap)
    if selectable:
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    label.setText(text)
    return label


class ElidedLabel(QLabel):
    """One line of text that ends in "…" where there is no room; the whole text is in the tool tip."""

    def __init__(self, text: str = "", role: str = "body", *, name: str = "") -> None:
        super().__init__()
        self._whole = ""
        _as_plain(self, text, role, name, wrap=False, selectable=False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(4 * GRID, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        area = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        whole = "" if text == self.text() else self.text()
        self.setToolTip(tip(whole))
        if self.accessibleDescription() == self._whole:  # what another one has said stays
            self.setAccessibleDescription(whole)
        self._whole = whole
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            area,
            int(self.alignment()),
            self.palette(),
            self.isEnabled(),
            text,
            self.foregroundRole(),
        )
        painter.end()


class IconLabel(QLabel):
    """An icon in a token's colour that follows the theme. Says nothing to a screen reader: words stand beside it."""

    def __init__(self, theme: Theme, icon: str, token: str = "muted", size: int = 16) -> None:
        super().__init__()
        self._theme = theme
        self._icon, self._token, self._size = icon, token, size
        self.setFixedSize(size, size)
        theme.changed.connect(self._dress)
        self._dress()

    def show_icon(self, icon: str, token: str) -> None:
        self._icon, self._token = icon, token
        self._dress()

    @Slot()
    def _dress(self) -> None:
        ratio = max(2.0, self.devicePixelRatioF())
        self.setPixmap(self._theme.pixmap(self._icon, self._token, self._size, ratio))


class TextButton(QPushButton):
    """A push button with plain words and, if wanted, an icon. ``kind``: "", primary, quiet or number."""

    def __init__(
        self,
        text: str,
        theme: Theme | None = None,
        icon: str = "",
        *,
        kind: str = "",
        name: str = "",
        hint: str = "",
        shortcut: str = "",
    ) -> None:
        super().__init__(caption(text))
        self._theme = theme
        self._icon = icon
        self.setProperty("kind", kind)
        self.setObjectName(name)
        self.setAccessibleName(text)
        self.setAutoDefault(False)
        if hint:
            give_tip(self, hint, shortcut)
        if theme is not None and icon:
            theme.changed.connect(self._dress)
            self._dress()

    def say(self, text: str, *, hint: str = "", shortcut: str = "") -> None:
        """Change the words."""
        if self.accessibleName() != text:
            self.setText(caption(text))
            self.setAccessibleName(text)
            give_tip(self, hint, shortcut)

    @Slot()
    def _dress(self) -> None:
        if self._theme is not None:
            token = {"primary": "on_primary", "quiet": "link", "number": "link", "chip": "link"}.get(
                str(self.property("kind")), "text"
            )
            self.setIcon(self._theme.icon(self._icon, token, 16))
            self.setIconSize(QSize(16, 16))


class ElidedButton(TextButton):
    """A button whose words end in "…" where there is no room; the tool tip has to hold them all."""

    def __init__(self, theme: Theme, icon: str, *, kind: str, name: str) -> None:
        super().__init__("", theme, icon, kind=kind, name=name)
        self._wanted = 0
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def say(self, text: str, *, hint: str = "", shortcut: str = "") -> None:
        super().say(text, hint=hint, shortcut=shortcut)
        self._wanted = 0

    def minimumSizeHint(self) -> QSize:
        return QSize(8 * GRID, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        # Asking for the size costs as much as painting, and a pop paints many of these.
        self._wanted = self._wanted or self.sizeHint().width()
        missing = self._wanted - self.width()
        if missing <= 0:
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        metrics = self.fontMetrics()
        flag = Qt.TextFlag.TextShowMnemonic
        room = metrics.size(flag, self.text()).width() - missing
        option.text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room, flag)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()


class IconButton(QToolButton):
    """A button that is only an icon; its words are the tool tip and the accessible name."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        words: str,
        *,
        shortcut: str = "",
        name: str = "",
        token: str = "text",
        kind: str = "",
        size: int = 20,
    ) -> None:
        super().__init__()
        self._theme, self._icon, self._token, self._size = theme, icon, token, size
        self.setObjectName(name)
        self.setProperty("kind", kind)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(QSize(size, size))
        self.setAccessibleName(words)
        give_tip(self, words, shortcut)
        theme.changed.connect(self._dress)
        self._dress()

    def show_icon(self, icon: str, token: str) -> None:
        self._icon, self._token = icon, token
        self._dress()

    @Slot()
    def _dress(self) -> None:
        self.setIcon(self._theme.icon(self._icon, self._token, self._size))


class Key(QShortcut):
    """A key that presses a button, while that can be pressed and the focus is somewhere in ``within``."""

    def __init__(self, keys: str, button: QAbstractButton, within: QWidget) -> None:
        super().__init__(QKeySequence(keys), within)
        #: What it presses.
        self.button = button
        self.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.activated.connect(self._press)

    @Slot()
    def _press(self) -> None:
        if not (self.button.isVisible() and self.button.isEnabled()):
            return
        menu = self.button.menu() if isinstance(self.button, QToolButton) else None
        if menu is not None:
            # Not showMenu, which comes back when it is closed.
            menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))
        else:
            self.button.click()


class WindowKey(Key):
    """The same wherever in the window the focus is, while the button is shown: of two that share a key, that one."""

    def __init__(self, keys: str, button: QAbstractButton) -> None:
        super().__init__(keys, button, button)
        self.setContext(Qt.ShortcutContext.WindowShortcut)


#: Who stops typing for so long begins anew; ms.
_PAUSE_MS = 1_000


class Choice(QComboBox):
    """A choice that the wheel does not change in passing, with an arrow in the theme's colour. It is found by its first
    letters, also behind a blank ("united k")."""

    def __init__(self, theme: Theme, *, name: str = "", words: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._sought = ""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text, plain = event.text(), not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        begun = self._sought if self._pause.isActive() else ""
        if self.isEditable() or not plain or not text.isprintable() or not (text.strip() or (text and begun)):
            super().keyPressEvent(event)
            return
        self._pause.start()
        self._sought = begun + text
        row = self.findText(self._sought, Qt.MatchFlag.MatchStartsWith)
        if row >= 0:
            self.setCurrentIndex(row)
            self.activated.emit(row)
        elif text.strip():
            super().keyPressEvent(event)

    def setEditable(self, editable: bool) -> None:
        """Where it can be typed in, the line has the focus, and a screen reader asks that for a name."""
        super().setEditable(editable)
        if (line := self.lineEdit()) is not None:
            line.setAccessibleName(self.accessibleName())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        token = "muted" if self.isEnabled() else "disabled"
        arrow = self._theme.pixmap("chevron-down", token, 16, max(2.0, self.devicePixelRatioF()))
        left = GRID if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else self.width() - 16 - GRID
        painter.drawPixmap(left, (self.height() - 16) // 2, arrow)
        painter.end()


def line() -> QFrame:
    """Return a thin separator."""
    frame = QFrame()
    frame.setProperty("area", "line")
    return frame


def set_tone(widget: QWidget, tone: str) -> None:
    """Give a widget a tone of the style sheet (neutral, primary, success, warning, error) and dress it again."""
    if widget.property("tone") == tone:
        return
    widget.setProperty("tone", tone)
    for each in (widget, *widget.findChildren(QLabel)):
        each.style().unpolish(each)
        each.style().polish(each)


def announce(widget: QWidget, text: str) -> None:
    """Tell assistive technology something that just happened, without moving the focus."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class _ToneLabel(QLabel):
    """A label in a token's colour, painted by itself: the style sheet need not dress it anew for another tone."""

    def __init__(self, theme: Theme, *, name: str) -> None:
        super().__init__()
        self.theme, self.token = theme, "text"
        _as_plain(self, "", "chip", name, wrap=False, selectable=False)

    def minimumSizeHint(self) -> QSize:
        return QSize(4 * GRID, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        area = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        self.setToolTip(tip("" if text == self.text() else self.text()))
        painter = QPainter(self)
        painter.setPen(self.theme.color(self.token))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()


class Chip(QWidget):
    """A small rounded field with icon and word: a state, never by colour alone."""

    def __init__(self, theme: Theme, *, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._state = ("", "")
        self.setObjectName(name)
        self._icon = IconLabel(theme, "circle-dot", "muted", 14)
        self.label = _ToneLabel(theme, name=f"{name}_text")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GRID, 3, GRID + 2, 3)
        layout.setSpacing(GRID - 3)
        layout.addWidget(self._icon)
        layout.addWidget(self.label)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_state(self, icon: str, text: str, tone: str) -> None:
        """Show icon and words in a tone: neutral, primary, success, warning or error."""
        if (icon, tone) != self._state:
            self._state = (icon, tone)
            self.label.token = {"primary": "link", "neutral": "text"}.get(tone, tone)
            self._icon.show_icon(icon, self.label.token)
            self.update()
        if self.label.text() != text:
            self.label.setText(text)
            self.setAccessibleName(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        tone = self._state[1]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(f"{tone}_soft" if tone not in ("", "neutral") else "hover"))
        painter.drawRoundedRect(self.rect(), 6, 6)
        painter.end()


class Avatar(QWidget):
    """The picture of somebody, else initials in a disc, else an icon where there is no name."""

    def __init__(self, theme: Theme, size: int = 44, portraits: Portraits | None = None) -> None:
        super().__init__()
        self._theme, self._portraits = theme, portraits
        self._letters = self._picture = ""
        self._shown = QPixmap()
        self.setFixedSize(size, size)
        theme.changed.connect(self.update)
        if portraits is not None:
            portraits.came.connect(self._on_came)

    def show_name(self, name: str, picture: str = "") -> None:
        """Show somebody; ``picture`` is the id of one among the portraits."""
        self._letters = initials(name)
        if picture != self._picture:
            self._picture, self._shown = picture, QPixmap()
            self._on_came(picture)
        self.update()

    @property
    def shows_picture(self) -> bool:
        return not self._shown.isNull()

    @Slot(str)
    def _on_came(self, picture: str) -> None:
        if picture and picture == self._picture and self._portraits is not None:
            self._shown = portrait(self._portraits.find(picture), self.width(), max(2.0, self.devicePixelRatioF()))
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self._shown.isNull():
            painter.drawPixmap(self.rect(), self._shown)
            painter.end()
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("primary_soft"))
        painter.drawEllipse(self.rect())
        if self._letters:
            font = self.font()
            font.setPixelSize(self.height() * 3 // 8)
            font.setWeight(font.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(self._theme.color("link"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letters)
        else:
            side = self.height() // 2
            picture = self._theme.pixmap("user", "link", side, max(2.0, self.devicePixelRatioF()))
            painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, picture)
        painter.end()


class Strip(QFrame):
    """A band with one sentence and a few buttons. Never modal, never takes the focus.

    ``stacked`` puts the buttons below the sentence: for narrow places.

    Signals:
        chosen(str): the key of the button that was pressed; "" for the one that closes it.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, *, name: str, stacked: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("strip", "true")
        self.setObjectName(name)
        self.icon = IconLabel(theme, "info", "text", 16)
        self.label = plain_label(name=f"{name}_text", wrap=True)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._buttons: list[TextButton] = []
        self._row = FlowLayout(GRID // 2) if stacked else QHBoxLayout()
        self._row.setSpacing(GRID // 2)
        close = IconButton(theme, "x", tr("Dismiss"), name=f"{name}_dismiss", size=16)
        close.clicked.connect(self._close)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID // 2, GRID, GRID // 2)
        layout.setSpacing(GRID)
        top = Qt.AlignmentFlag.AlignTop if stacked else Qt.AlignmentFlag.AlignVCenter
        layout.addWidget(self.icon, 0, top)
        if stacked:
            layout.setContentsMargins(2 * GRID, GRID, GRID, GRID)
            words = column(spacing=GRID)
            words.addWidget(self.label)
            words.addLayout(self._row)
            layout.addLayout(words, 1)
        else:
            layout.addWidget(self.label, 1)
            layout.addLayout(self._row)
        layout.addWidget(close, 0, top)
        self.hide()

    def show_message(self, icon: str, sentence: str, tone: str, choices: tuple[tuple[str, str], ...] = ()) -> None:
        """Show a sentence in a tone with buttons given as (key, words)."""
        self.icon.show_icon(icon, {"primary": "link", "neutral": "text"}.get(tone, tone))
        self.label.setText(sentence)
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for key, words in choices:
            self._buttons.append(self._button(key, words))
        set_tone(self, tone)
        self.show()
        announce(self, sentence)

    def focus_first(self) -> None:
        """Put the focus on the first button: after something the agent did, never by itself."""
        if self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, key: str, words: str) -> TextButton:
        button = TextButton(words, name=f"{self.objectName()}_{key}")
        button.setProperty("key", key)
        button.clicked.connect(self._choose)
        self._row.insertWidget(len(self._buttons), button)
        return button

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(str(self.sender().property("key")))

    @Slot()
    def _close(self) -> None:
        self.hide()
        self.chosen.emit("")


#: From this height on an empty state has its icon, px.
_LEAST_WITH_ICON = 20 * GRID


class EmptyState(QWidget):
    """What stands where a list has nothing: a sentence, and what to do about it."""

    def __init__(self, theme: Theme, icon: str, words: str, *buttons: TextButton, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._words = plain_label(words, "muted", name=f"{name}_text", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout = column(margins=3 * GRID, spacing=GRID)
        layout.addStretch(1)
        self._icon = IconLabel(theme, icon, "muted", 32)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._words)
        for button in buttons:
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)
        self.setLayout(layout)

    def say(self, words: str) -> None:
        self._words.setText(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Where there is little room it is for what to do next.
        self._icon.setVisible(self.height() >= _LEAST_WITH_ICON)


class Notice(QFrame):
    """A band with an icon and something that must not be overlooked. Hidden while it has nothing to say."""

    def __init__(self, theme: Theme, icon: str, tone: str, *, name: str) -> None:
        super().__init__()
        self.setProperty("strip", "true")
        self.setProperty("tone", tone)
        self.setObjectName(name)
        self._words = plain_label(name=f"{name}_text", wrap=True, selectable=True)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(
            IconLabel(theme, icon, "link" if tone == "primary" else tone, 16), 0, Qt.AlignmentFlag.AlignTop
        )
        layout.addWidget(self._words, 1)
        self.hide()

    def say(self, words: str) -> None:
        self._words.setText(words)
        self.setVisible(bool(words))


def clear_layout(layout: QLayout) -> None:
    """Remove and delete every widget of a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def scrolled(content: QLayout | QWidget) -> QScrollArea:
    """Return an area in which ``content`` moves up and down; it is as wide as there is room."""
    if isinstance(content, QLayout):
        inner = QWidget()
        inner.setProperty("area", "surface")
        inner.setLayout(content)
        content = inner
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area


def on_key(widget: QWidget, keys: str, slot: Callable[[], object]) -> None:
    """Let a key work while ``widget`` is on the screen, wherever in its window the focus is."""
    QShortcut(QKeySequence(keys), widget).activated.connect(slot)


def tab_as_seen(*roots: QWidget) -> None:
    """Let Tab go through all that is in the layouts of ``roots`` as they stand, whenever each of them was made."""
    stops = [stop for root in roots for stop in _stops(root)]
    for one, other in pairwise(stops):
        QWidget.setTabOrder(one, other)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
        yield widget
    elif (layout := widget.layout()) is not None:
        yield from _stops_in(layout)


def _stops_in(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is not None and (widget := item.widget()) is not None:
            yield from _stops(widget)
        elif item is not None and (inner := item.layout()) is not None:
            yield from _stops_in(inner)


def column(*, margins: int = 0, spacing: int = GRID) -> QVBoxLayout:
    """Return a vertical layout on the grid."""
    layout = QVBoxLayout()
    layout.setContentsMargins(margins, margins, margins, margins)
    layout.setSpacing(spacing)
    return layout
