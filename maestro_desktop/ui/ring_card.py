"""The card that says that something rings while the window is not in front. It never takes the focus."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QEnterEvent, QGuiApplication, QScreen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from maestro_desktop.ui.geometry import Corner, in_corner
from maestro_desktop.ui.text import clock_words
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.tokens import GRID
from maestro_desktop.ui.translation import tr, trn
from maestro_desktop.ui.widgets import ElidedLabel, IconLabel, TextButton, announce, column, plain_label

_WIDTH = 46 * GRID
_MARGIN = 2 * GRID


@dataclass(frozen=True, slots=True)
class Ringing:
    """Something that rings: what it is ("Incoming call"), who it is, what else is known of them (number, company), and
    since when (UTC, ms since 1970)."""

    id: str
    icon: str
    what: str
    who: str
    about: str = ""
    since_ms: int = 0


class RingCard(QFrame):
    """One card for all that rings: the first of them, and how many more.

    ``near`` says where the main window is. Signals: ``opened(id)``: the agent wants to see it; ``put_away()``.
    """

    opened = Signal(str)
    put_away = Signal()

    def __init__(self, theme: Theme, near: Callable[[], QRect], clock_ms: Callable[[], int]) -> None:
        super().__init__(None)
        self._near, self._clock_ms = near, clock_ms
        self._ringing: tuple[Ringing, ...] = ()
        self._corner: Corner = "bottom-right"
        self._discreet = False
        self._hovered = False
        self.setObjectName("ring_card")
        self.setProperty("area", "ring")
        self.setWindowTitle(tr("Maestro Desktop is ringing"))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        # macOS hides the tools of a program that is not in front.
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self._icon = IconLabel(theme, "phone-incoming", "link", 24)
        self._what = plain_label(role="caption", name="ring_what")
        self._what.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._time = plain_label(role="small", name="ring_time")
        self._who = ElidedLabel("", "title", name="ring_who")
        self._about = ElidedLabel("", "muted", name="ring_about")
        self._more = plain_label(role="small", name="ring_more")
        self._more.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._hide = TextButton(tr("Hide"), name="ring_hide", hint=tr("Hide this card until something else rings"))
        self._open = TextButton(
            tr("Open"),
            theme,
            "external-link",
            kind="primary",
            name="ring_open",
            hint=tr("Bring Maestro Desktop to the front"),
        )
        for button in (self._hide, self._open):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()
        self._hide.clicked.connect(self.put_away)
        self._open.clicked.connect(self._on_open)
        self._second = QTimer(self, interval=1_000)
        self._second.timeout.connect(self._tell_time)
        #: Screens go and come in bursts; the card is placed once they have settled.
        self._place_soon = QTimer(self, singleShot=True, interval=0)
        self._place_soon.timeout.connect(self._place)
        theme.changed.connect(self._place_soon.start)
        self._watch_screens()
        self.set_on_top(True)

    # --- what the app tells the card

    def set_corner(self, corner: Corner) -> None:
        """Stand in this corner of the screen that the main window is on."""
        self._corner = corner
        self._place()

    def set_on_top(self, on_top: bool) -> None:
        """Stay above the windows of all programs, or not."""
        kind = Qt.WindowType
        flags = kind.Tool | kind.FramelessWindowHint | kind.WindowDoesNotAcceptFocus
        if on_top:
            flags |= kind.WindowStaysOnTopHint
        if flags != self.windowFlags():
            seen = self.isVisible()
            self.setWindowFlags(flags)  # hides it
            self.setVisible(seen)

    def set_discreet(self, discreet: bool) -> None:
        """Say who it is only while the pointer is on the card: others may see the screen."""
        self._discreet = discreet
        self._fill()

    def show_ringing(self, ringing: tuple[Ringing, ...]) -> None:
        """Show what rings, the first in full; nothing: the card goes."""
        before, self._ringing = self._ringing, ringing
        if not ringing:
            self._second.stop()
            self.hide()
            return
        self._fill()
        self._place()
        if not self.isVisible():
            self.show()
            self._second.start()
        if {each.id for each in ringing} - {each.id for each in before}:
            announce(self, self.accessibleName())

    # --- inside

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self._icon)
        head.addWidget(self._what, 1)
        head.addWidget(self._time)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self._more, 1)
        foot.addWidget(self._hide)
        foot.addWidget(self._open)
        whole = column(margins=2 * GRID, spacing=GRID)
        whole.addLayout(head)
        whole.addWidget(self._who)
        whole.addWidget(self._about)
        whole.addLayout(foot)
        self.setLayout(whole)

    def _fill(self) -> None:
        if not self._ringing:
            return
        first, more = self._ringing[0], len(self._ringing) - 1
        covered = self._discreet and not self._hovered
        self._icon.show_icon(first.icon, "link")
        self._what.setText(first.what)
        self._who.setText(tr("Point here to see who") if covered else first.who)
        self._about.setText("" if covered else first.about)
        self._more.setText(trn("and {n} more", "and {n} more", more) if more else "")
        told = (first.what, "" if covered else first.who, "" if covered else first.about, self._more.text())
        self.setAccessibleName(" · ".join(filter(None, told)))
        self._tell_time()

    @Slot()
    def _tell_time(self) -> None:
        if self._ringing:
            seconds = max(0, self._clock_ms() - self._ringing[0].since_ms) // 1_000
            self._time.setText(tr("Ringing for {time}", time=clock_words(seconds)))

    @Slot()
    def _on_open(self) -> None:
        if self._ringing:
            self.opened.emit(self._ringing[0].id)

    @Slot()
    def _place(self) -> None:
        self.ensurePolished()
        hint = self.sizeHint()
        hint.setWidth(max(_WIDTH, self.minimumSizeHint().width()))
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        self.setGeometry(in_corner(hint, self._near(), screens, self._corner, _MARGIN))

    def _watch_screens(self) -> None:
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self._watch_screen)
        app.screenRemoved.connect(self._place_soon.start)
        app.primaryScreenChanged.connect(self._place_soon.start)
        for screen in QGuiApplication.screens():
            self._watch_screen(screen)

    @Slot(QScreen)
    def _watch_screen(self, screen: QScreen) -> None:
        screen.availableGeometryChanged.connect(self._place_soon.start)
        screen.logicalDotsPerInchChanged.connect(self._place_soon.start)
        self._place_soon.start()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._hovered = True
        self._fill()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = False
        self._fill()
