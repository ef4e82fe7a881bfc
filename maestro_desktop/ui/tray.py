"""The tray icon: state at a glance, and everything the app does in its menu. All of it is in the window, too."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QFont, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from maestro_desktop.core.phone.decision import Source
from maestro_desktop.ui.text import FormatNumber, caption, shown
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.translation import tr, trn
from maestro_desktop.wording import Wording

TrayState = Literal["idle", "ringing", "active", "lost"]
_WORDS = {
    "idle": Wording("Maestro Desktop: ready"),
    "ringing": Wording("Maestro Desktop: ringing"),
    "active": Wording("Maestro Desktop: in an interaction"),
    "lost": Wording("Maestro Desktop: not connected"),
}
_DOTS = {"ringing": "primary", "active": "success", "lost": "error"}
#: How long nothing is to pop up, by its words: minutes, or what it ends with.
QUIET_TIMES = (
    (Wording("For 30 minutes"), Wording("Do not disturb: for 30 minutes"), "30"),
    (Wording("For 1 hour"), Wording("Do not disturb: for 1 hour"), "60"),
    (Wording("Until tomorrow"), Wording("Do not disturb: until tomorrow"), "tomorrow"),
    (Wording("Until I switch it off"), Wording("Do not disturb: until I switch it off"), "on"),
)
_MOST_NUMBERS = 3
#: From so many on the icon shows no number.
_MANY = 10
_SIZES = (16, 22, 24, 32, 48)


class Tray(QObject):
    """Shows the state and offers the menu.

    Signals:
        open_requested(), dial_box_requested() (put the caret into the dial box), dial_clipboard_requested(),
        dial_marked_requested() (offered where the system tells what is marked),
        dial_requested(str, object): number and Source.TRAY, reload_requested(), settings_requested(),
        quiet_wanted(str): switch do-not-disturb: what stands in QUIET_TIMES, or "off"
        quit_requested()
    """

    open_requested = Signal()
    dial_box_requested = Signal()
    dial_clipboard_requested = Signal()
    dial_marked_requested = Signal()
    dial_requested = Signal(str, object)
    reload_requested = Signal()
    settings_requested = Signal()
    quiet_wanted = Signal(str)
    quit_requested = Signal()

    def __init__(self, theme: Theme, format_number: FormatNumber = str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._format = format_number
        self._state: TrayState = "idle"
        self._quiet = ""
        self._waiting = 0
        self._numbers: tuple[str, ...] = ()
        self._icon: QSystemTrayIcon | None = None
        self._shown = False
        self.menu = QMenu()
        self._quiet_menu = QMenu(tr("Do not disturb"))
        self.menu.setObjectName("tray_menu")
        self._fill_menu()
        theme.changed.connect(self._dress)

    @property
    def available(self) -> bool:
        """True if there is a tray now, so that hiding the window leaves a way back."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def state(self) -> TrayState:
        return self._state

    @Slot()
    def show(self) -> None:
        """Put the icon into the tray."""
        self._shown = True
        self.rebuild()

    @Slot()
    def hide(self) -> None:
        self._shown = False
        self._drop()

    @Slot()
    def rebuild(self) -> None:
        """Make the icon anew: on Linux one made before its tray appears is never shown (Qt 6.11 and 6.12)."""
        self._drop()
        if not self._shown:
            return
        self._icon = QSystemTrayIcon(self)
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(self._activated)
        self._icon.messageClicked.connect(self.open_requested)
        self._dress()
        self._icon.show()

    def set_state(self, state: TrayState) -> None:
        """Show a state: idle, ringing, active or lost."""
        if state != self._state:
            self._state = state
            self._dress()

    @Slot(int)
    def set_waiting(self, count: int) -> None:
        """Show how many wait to be called back."""
        if count != self._waiting:
            self._waiting = count
            self._dress()

    @property
    def words(self) -> str:
        """The state in words, as the tool tip has it."""
        count = self._waiting
        waiting = trn("{n} wait to be called back", "{n} waits to be called back", count) if count else ""
        return " · ".join(filter(None, (tr(_WORDS[self._state]), waiting, self._quiet)))

    def show_quiet(self, words: str) -> None:
        """Say that nothing pops up, and until when; "": it does."""
        if words != self._quiet:
            self._quiet = words
            self._fill_menu()
            self._dress()

    @Slot(str)
    def add_called(self, number: str) -> None:
        """Offer a number that was called just now (E.164), before the two others that were called last."""
        others = tuple(other for other in self._numbers if other != number)
        self._numbers = (number, *others)[:_MOST_NUMBERS]
        self._fill_menu()

    def show_message(self, title: str, body: str) -> bool:
        """Show a tray notification; False if there is no tray. Both texts are shown as plain text."""
        if self._icon is None or not self.available:
            return False
        # A body may be read as markup by the desktop's notification server: without brackets it can't be.
        plain = shown(body, 300).replace("<", "‹").replace(">", "›").replace("&", "＆")
        self._icon.showMessage(shown(title, 80), plain, self._picture())
        return True

    def _drop(self) -> None:
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None

    def _fill_menu(self) -> None:
        menu = self.menu
        menu.clear()
        menu.addAction(tr("Open Maestro")).triggered.connect(self.open_requested)
        menu.addSeparator()
        menu.addAction(tr("Dial from clipboard")).triggered.connect(self.dial_clipboard_requested)
        if QGuiApplication.clipboard().supportsSelection():
            menu.addAction(tr("Dial what is marked")).triggered.connect(self.dial_marked_requested)
        menu.addAction(tr("Dial…")).triggered.connect(self.dial_box_requested)
        for number in self._numbers:
            action = menu.addAction(tr("Call {number}", number=caption(self._format(number), 40)))
            action.setData(number)
            action.triggered.connect(self._dial_again)
        menu.addSeparator()
        self._fill_quiet_menu()
        menu.addMenu(self._quiet_menu)
        menu.addAction(tr("Reload page")).triggered.connect(self.reload_requested)
        menu.addAction(tr("Settings")).triggered.connect(self.settings_requested)
        menu.addSeparator()
        menu.addAction(tr("Quit")).triggered.connect(self.quit_requested)

    def _fill_quiet_menu(self) -> None:
        menu = self._quiet_menu
        menu.clear()
        menu.setTitle(self._quiet or tr("Do not disturb"))
        off = (Wording("Switch it off"), "", "off")
        for words, _, how in (*((off,) if self._quiet else ()), *QUIET_TIMES):
            action = menu.addAction(tr(words))
            action.setData(how)
            action.triggered.connect(self._switch_quiet)

    @Slot()
    def _switch_quiet(self) -> None:
        self.quiet_wanted.emit(str(self.sender().data()))  # type: ignore[attr-defined]

    @Slot()
    def _dial_again(self) -> None:
        action = self.sender()
        self.dial_requested.emit(str(action.property("data") or action.data()), Source.TRAY)  # type: ignore[attr-defined]

    @Slot(QSystemTrayIcon.ActivationReason)
    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.open_requested.emit()

    @Slot()
    def _dress(self) -> None:
        if self._icon is not None:
            self._icon.setIcon(self._picture())
            self._icon.setToolTip(self.words)

    def _picture(self) -> QIcon:
        """Return the app's icon with a dot for the state, and how many wait above it. A lost connection has a cross in
        its dot, for the colour-blind."""
        icon = QIcon()
        for size in _SIZES:
            pixmap = QPixmap(self._theme.pixmap("maestro", "text", size))
            if self._state in _DOTS:
                self._dot(pixmap, size)
            if self._waiting:
                self._count(pixmap, size)
            icon.addPixmap(pixmap)
        return icon

    def _count(self, pixmap: QPixmap, size: int) -> None:
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = size // 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("surface"))
        painter.drawEllipse(size - side - 1, -1, side + 2, side + 2)
        painter.setBrush(self._theme.color("warning"))
        painter.drawEllipse(size - side, 0, side, side)
        font = QFont(painter.font())
        font.setBold(True)
        # More than a digit has no room: that there are many is said by a plus.
        font.setPixelSize(round(side * 0.9))
        painter.setFont(font)
        painter.setPen(self._theme.color("surface"))
        words = str(self._waiting) if self._waiting < _MANY else "+"
        painter.drawText(QRect(size - side, 0, side, side), Qt.AlignmentFlag.AlignCenter, words)
        painter.end()

    def _dot(self, pixmap: QPixmap, size: int) -> None:
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = size // 2
        corner = QPoint(size - side, size - side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("surface"))
        painter.drawEllipse(corner.x() - 1, corner.y() - 1, side + 1, side + 1)
        painter.setBrush(self._theme.color(_DOTS[self._state]))
        painter.drawEllipse(corner.x(), corner.y(), side, side)
        if self._state != "active":
            name = "x" if self._state == "lost" else "phone"
            inner = side - max(2, side // 4)
            gap = (side - inner) // 2
            painter.drawPixmap(corner + QPoint(gap, gap), self._theme.pixmap(name, "surface", inner))
        painter.end()
