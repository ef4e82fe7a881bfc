"""Windows beside the panel: sign-in pop-ups of the page, and addresses opened in its session. No bridge in them."""

from __future__ import annotations

import json

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWebEngineCore import QWebEngineNewWindowRequest, QWebEngineProfile
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from maestro_desktop.web.banner import Banner
from maestro_desktop.web.config import AddressRules, Origin
from maestro_desktop.web.page import GuardedPage
from maestro_desktop.wording import Wording

MAX_WINDOWS = 3
_DEFAULT_SIZE = QSize(520, 680)


class PageWindow(QWidget):
    """A bare window with its address on top, read-only.

    Signals: ``closed()``.
    """

    closed = Signal()

    def __init__(self, profile: QWebEngineProfile, rules: AddressRules) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Contact centre")
        self.resize(_DEFAULT_SIZE)
        self.page = GuardedPage(profile, rules, self)
        self.address = QLineEdit(readOnly=True)
        self.address.setAccessibleName(Wording("Address of this window"))
        self.message = Banner()
        self.view = QWebEngineView()
        self.view.setPage(self.page)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.view.setFocus()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.address)
        layout.addWidget(self.message)
        layout.addWidget(self.view, 1)
        self.page.urlChanged.connect(self._show_address)
        self.page.windowCloseRequested.connect(self.close)
        self.page.noticed.connect(self._explain)
        self.page.said.connect(self._quote)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)

    def _show_address(self, url: QUrl) -> None:
        # The host as ASCII, so that a look-alike letter shows.
        self.address.setText(f"{Origin.of(url)}{url.path()}" if url.host() else "")

    def _quote(self, origin: str, text: str) -> None:
        self.message.show_message(Wording("{origin} says: {what}", origin=origin, what=text), dismiss=True)

    def _explain(self, kind: str, details: str) -> None:
        if kind == "navigation_refused":
            place = json.loads(details)["address"]
            self.message.show_message(
                Wording(
                    "This window wanted to go to {place}, which is not on the list of allowed hosts. If "
                    "you need it to sign in, add it in the settings or ask your administrator.",
                    place=place,
                ),
                tone="warning",
                dismiss=True,
            )


class PageWindows(QObject):
    """Opens and counts the windows of one profile.

    Signals: ``noticed(kind, JSON details)``, ``dial_requested(link)``; ``opened(window)``.
    """

    noticed = Signal(str, str)
    dial_requested = Signal(str)
    opened = Signal(PageWindow)

    def __init__(self, profile: QWebEngineProfile, rules: AddressRules, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._profile = profile
        self._rules = rules
        self._windows: list[PageWindow] = []

    @property
    def windows(self) -> tuple[PageWindow, ...]:
        return tuple(self._windows)

    def adopt(self, request: QWebEngineNewWindowRequest) -> None:
        """Give a page the window it asked for; its address was checked by the page that asked."""
        window = self._new_window()
        if window is None:
            self.noticed.emit("window_refused", json.dumps({"address": "", "reason": "too many windows"}))
            return
        size = request.requestedGeometry().size()
        if size.width() > 0 and size.height() > 0:
            window.resize(size.expandedTo(QSize(320, 240)).boundedTo(QSize(1200, 1000)))
        request.openIn(window.page)
        window.show()

    def open(self, url: str) -> bool:
        """Show an address in the session of the page, http raised to https; False if it is not allowed."""
        target = QUrl(url, QUrl.ParsingMode.StrictMode)
        if target.scheme() == "http" and Origin.of(target) != self._rules.cti and not self._rules.may_show(target):
            target.setScheme("https")
        window = self._new_window() if self._rules.may_show(target) else None
        if window is None:
            place = str(Origin.of(target)) if target.host() else ""
            self.noticed.emit("window_refused", json.dumps({"address": place, "reason": "not allowed"}))
            return False
        window.page.load(target)
        window.show()
        return True

    def close_all(self) -> None:
        """Close every window now, so that no page outlives its profile."""
        for window in self.windows:
            window.close()
            QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)

    def _new_window(self) -> PageWindow | None:
        if len(self._windows) >= MAX_WINDOWS:
            return None
        window = PageWindow(self._profile, self._rules)
        window.page.noticed.connect(self.noticed)
        window.page.dial_requested.connect(self.dial_requested)
        window.page.window_wanted.connect(self.adopt)
        window.closed.connect(self._forget)
        self._windows.append(window)
        self.opened.emit(window)
        return window

    def _forget(self) -> None:
        window = self.sender()
        self._windows = [other for other in self._windows if other is not window]
