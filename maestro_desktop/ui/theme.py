"""Dresses the application in the tokens and follows the system's light or dark scheme."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from maestro_desktop.ui.icons import Icons
from maestro_desktop.ui.style import style_sheet
from maestro_desktop.ui.tokens import DARK, LIGHT, Tokens, TypeScale


def _palette(tokens: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for target, colour in {
        role.Window: tokens.surface,
        role.Base: tokens.field,
        role.AlternateBase: tokens.sunken,
        role.WindowText: tokens.text,
        role.Text: tokens.text,
        role.Button: tokens.sunken,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.error,
        role.Highlight: tokens.primary,
        role.HighlightedText: tokens.on_primary,
        role.Link: tokens.link,
        role.LinkVisited: tokens.link,
        role.PlaceholderText: tokens.muted,
        role.ToolTipBase: tokens.sunken,
        role.ToolTipText: tokens.text,
        role.Light: tokens.surface,
        role.Mid: tokens.border,
        role.Dark: tokens.control,
        role.Accent: tokens.primary,
    }.items():
        palette.setColor(target, QColor(colour))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(tokens.disabled))
    return palette


def _set_up(app: QApplication, scale: TypeScale) -> None:
    """What both schemes share. Once: each of these makes every widget anew."""
    font = QFont(app.font())
    if QFontDatabase.hasFamily("Inter"):
        font.setFamily("Inter")
    font.setPointSizeF(scale.body)
    app.setStyle("Fusion")
    app.setFont(font)


class Theme(QObject):
    """The scheme in force. Follows the system unless ``dark`` says which one to keep.

    Signals:
        changed(): colours are different; whoever painted an icon or a colour by itself does it again.
        discretion_changed(): who somebody is is to be covered, or not any more.
    """

    changed = Signal()
    discretion_changed = Signal()

    def __init__(
        self, app: QApplication, icons: Icons, *, dark: bool | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._icons = icons
        self._fixed = dark is not None
        self._system_pt = app.font().pointSizeF()
        self._dark = self._system_is_dark() if dark is None else dark
        self._colors: dict[str, QColor] = {}
        self._discreet = False
        # Every window's: one that forgot would stand in the task bar with a stranger's picture.
        app.setWindowIcon(self.icon("maestro", size=64))
        _set_up(app, self.scale)
        self._dress()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def dark(self) -> bool:
        return self._dark

    @property
    def tokens(self) -> Tokens:
        return DARK if self._dark else LIGHT

    @property
    def scale(self) -> TypeScale:
        return TypeScale.of(self._system_pt)

    def color(self, token: str) -> QColor:
        """Return the colour of a token by its name in :class:`Tokens`."""
        if token not in self._colors:
            self._colors[token] = QColor(self.hex(token))
        return self._colors[token]

    def hex(self, token: str) -> str:
        value: str = getattr(self.tokens, token)
        return value

    def icon(self, name: str, token: str = "text", size: int = 20) -> QIcon:
        """Return an icon in a token's colour; ``size`` in logical px."""
        return self._icons.icon(name, self.hex(token), self.hex("disabled"), size)

    def pixmap(self, name: str, token: str = "text", size: int = 20, ratio: float = 1.0) -> QPixmap:
        return self._icons.pixmap(name, self.hex(token), QSize(size, size), ratio)

    @property
    def discreet(self) -> bool:
        """Whether others may see the screen: who somebody is is covered until it is pointed at."""
        return self._discreet

    @Slot(bool)
    def set_discreet(self, discreet: bool) -> None:
        if discreet != self._discreet:
            self._discreet = discreet
            self.discretion_changed.emit()

    @Slot(bool)
    def set_dark(self, dark: bool) -> None:
        """Keep one scheme from now on, whatever the system says."""
        self._fixed = True
        self._set(dark)

    @Slot()
    def follow_system(self) -> None:
        self._fixed = False
        self._set(self._system_is_dark())

    @Slot()
    def _follow(self) -> None:
        if not self._fixed:
            self._set(self._system_is_dark())

    def _set(self, dark: bool) -> None:
        if dark == self._dark:
            return
        self._dark = dark
        self._colors.clear()
        self._dress()
        self.changed.emit()

    def _dress(self) -> None:
        areas = [each for each in self._app.allWidgets() if isinstance(each, QAbstractScrollArea)]
        scrolled = [(each.verticalScrollBar(), each.verticalScrollBar().value()) for each in areas]
        # Taken off first: one sheet after another makes Qt go through every widget four times as long (260 ms instead
        # of 67, with 360 widgets, Qt 6.11), to the same pixels. Nothing is painted in between, but some is measured.
        self._app.setStyleSheet("")
        self._app.setPalette(_palette(self.tokens))
        self._app.setStyleSheet(style_sheet(self.tokens, self.scale, self._icons.path("tick")))
        for bar, value in scrolled:
            bar.setValue(value)

    @staticmethod
    def _system_is_dark() -> bool:
        return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
