"""Profile, page, view and bridge as one thing. Imported late: Qt WebEngine is not needed for the first paint."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWebEngineCore import QWebEngineFrame, QWebEngineNotification, QWebEnginePage
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QMenu

from maestro_desktop.web.bridge import BridgeKeeper, listener_script
from maestro_desktop.web.config import AddressRules, Origin, Timing, WebConfig
from maestro_desktop.web.downloads import Downloads
from maestro_desktop.web.page import WORLD, HostPage
from maestro_desktop.web.profile import build_profile
from maestro_desktop.web.signin import PageWindows

# Runs in the frame, in an isolated world. A frame whose process is dead gives an empty answer, an error page of the
# browser the scheme chrome-error with the HTTP status of what was refused, or 0 if nothing came (measured).
_PROBE = (
    "JSON.stringify({protocol: location.protocol, origin: location.origin, ready: document.readyState,"
    " status: (performance.getEntriesByType('navigation')[0] || {}).responseStatus || 0})"
)

_MAX_NOTIFICATION = 300


@dataclass(frozen=True, slots=True)
class FrameReport:
    """What a live frame shows."""

    origin: str
    wanted: str
    """Origin it was to show; another than ``origin`` on an error page."""
    is_blank: bool
    is_error_page: bool
    is_complete: bool
    status: int
    """HTTP status of its document; 0 if nothing came from a server."""


class CtiView(QWebEngineView):
    """A view whose context menu can copy and paste, and nothing else."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        actions = QWebEnginePage.WebAction
        for action in (actions.Cut, actions.Copy, actions.Paste, actions.SelectAll):
            menu.addAction(self.page().action(action))
        menu.popup(event.globalPos())


class Browser(QObject):
    """Everything of Qt WebEngine that the panel uses.

    Signals: ``renderer_gone(status)`` the process of the document ended; ``document_replaced(origin)`` something else
    took its place; ``document_failed(what)`` the top document
    could not be loaded (fallback mode); ``noticed(kind, JSON details)``; ``dial_requested(link)``;
    ``notification(title, body)`` of the CTI page, plain text.
    """

    renderer_gone = Signal(str)
    document_replaced = Signal(str)
    document_failed = Signal(str)
    noticed = Signal(str, str)
    dial_requested = Signal(str)
    notification = Signal(str, str)

    def __init__(self, config: WebConfig, timing: Timing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._config = config
        rules = AddressRules.of(config)
        self._html = config.host_html.replace("__FRAME_SOURCES__", rules.frame_sources())
        self.profile = build_profile(config.profile_dir, rules)
        self.page = HostPage(self.profile, rules, top_document=config.top_document)
        self.page.scripts().insert(listener_script(config, timing))
        self.bridge = BridgeKeeper(self.page, self)
        self.windows = PageWindows(self.profile, rules, self)
        self.downloads = Downloads(config.download_dir, parent=self)
        self.profile.downloadRequested.connect(self.downloads.decide)
        self.profile.setNotificationPresenter(self._present)
        self.view = CtiView()
        self.view.setPage(self.page)
        self.page.window_wanted.connect(self.windows.adopt)
        self.page.document_replaced.connect(self.document_replaced)
        self.page.renderProcessTerminated.connect(self._on_renderer_gone)
        self.page.loadFinished.connect(self._on_load_finished)
        for source in (self.page, self.windows):
            source.dial_requested.connect(self.dial_requested)
        for notifier in (self.page, self.windows, self.bridge, self.downloads):
            notifier.noticed.connect(self.noticed)

    def load(self) -> None:
        """Set the document, the first time or again."""
        self.bridge.retire_document()
        if self._config.top_document:
            self.page.load_document(QUrl(self._config.cti_url))
        else:
            self.page.set_document(self._html, Origin.of(self._config.host_origin))

    def probe(self, answer: Callable[[FrameReport | None], None]) -> None:
        """Ask the frame of the CTI page what it shows. None: it is dead.

        A hung frame never answers, and the answer of one that was replaced meanwhile is dropped.
        """
        frame = self._frame()
        document = self.bridge.document
        if frame is None:
            answer(None)
            return

        def pass_on(result: object) -> None:
            if self.bridge.document == document:
                answer(_report(result, Origin.of(frame.url())))

        frame.runJavaScript(_PROBE, WORLD.value, pass_on)

    def close(self) -> None:
        """Windows, view and page, and only then the profile."""
        self.windows.close_all()
        self.bridge.close()
        self.profile.downloadRequested.disconnect(self.downloads.decide)
        self.profile.setNotificationPresenter(_ignore_notification)
        for last in (self.view, self.page, self.profile):
            last.deleteLater()
            QCoreApplication.sendPostedEvents(last, QEvent.Type.DeferredDelete.value)

    def _frame(self) -> QWebEngineFrame | None:
        main = self.page.mainFrame()
        if self._config.top_document:
            return main
        return next(iter(main.children()), None) if main.isValid() else None

    def _present(self, notification: QWebEngineNotification) -> None:
        if Origin.of(notification.origin()) == Origin.of(self._config.cti_url):
            self.notification.emit(notification.title()[:_MAX_NOTIFICATION], notification.message()[:_MAX_NOTIFICATION])
        notification.close()

    def _on_renderer_gone(self, status: QWebEnginePage.RenderProcessTerminationStatus, exit_code: int) -> None:
        self.renderer_gone.emit(status.name)

    def _on_load_finished(self, succeeded: bool) -> None:
        if not self._config.top_document:
            return
        if succeeded:
            self.bridge.frame_loaded.emit()
        else:
            self.document_failed.emit(str(Origin.of(self._config.cti_url)))


def _ignore_notification(notification: QWebEngineNotification) -> None:
    notification.close()


def _report(result: object, wanted: Origin) -> FrameReport | None:
    if not isinstance(result, str) or not result:
        return None
    seen = json.loads(result)
    return FrameReport(
        origin=seen["origin"],
        wanted=str(wanted),
        is_blank=seen["protocol"] == "about:",
        is_error_page=seen["protocol"] == "chrome-error:",
        is_complete=seen["ready"] == "complete",
        status=int(seen["status"]),
    )
