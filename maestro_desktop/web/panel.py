"""The embedded contact-centre page as a widget: text in, text out, and its state."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from maestro_desktop.web.banner import Banner
from maestro_desktop.web.config import Origin, Timing, WebConfig, is_host_pattern
from maestro_desktop.web.watchdog import CHECKING, CONNECTED, LOADING, LOST, WAITING, Watchdog
from maestro_desktop.wording import Wording

if TYPE_CHECKING:
    from PySide6.QtWebEngineCore import QWebEnginePage
    from PySide6.QtWebEngineWidgets import QWebEngineView

    from maestro_desktop.web.browser import Browser, FrameReport

_MAX_QUEUED = 100
_NOTICES_PER_MINUTE = 30
_FAILED_STATUSES = frozenset({404, 410})


class CtiPanel(QWidget):
    """The CTI page, its bridge and its recovery.

    Signals:
        ``received(text)``: exact JSON text of one message that passed the checks.
        ``noticed(kind, JSON details)``: something for the ledger and the inspector.
        ``state_changed(state, sentence)``: loading, waiting, connected, checking or lost, with a plain sentence.
        ``dial_requested(link)``: a telephone link that the agent clicked in the page, as it stands there.
        ``reload_blocked(reason)``: a reload is needed, a call is active, the agent must agree.
        ``notification(title, body)``: the page wants to notify the agent; plain text.

    Kinds of notices: reload, load_failed, renderer_gone, document_replaced, frame_silent, deaf (from_ms, to_ms),
    bridge_rebuilt, count_mismatch, oversize, flood, unreadable, undelivered, send_expired, refused,
    navigation_refused, dial_unclear, window_refused, permission_granted, permission_denied, certificate_refused,
    proxy_sign_in_needed, file_choice_refused, download, download_refused, setting_ignored, notices_dropped.
    """

    received = Signal(str)
    noticed = Signal(str, str)
    state_changed = Signal(str, str)
    dial_requested = Signal(str)
    reload_blocked = Signal(str)
    notification = Signal(str, str)

    def __init__(
        self,
        config: WebConfig,
        *,
        clock_ms: Callable[[], int],
        timing: Timing | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._config = config
        self._clock_ms = clock_ms
        self._timing = timing or Timing()
        self._browser: Browser | None = None
        self._queue: deque[tuple[int, str]] = deque(maxlen=_MAX_QUEUED)
        self._notice_counts: dict[str, int] = {}
        self._notice_window_ms = 0
        self._watchdog = Watchdog(self._timing, clock_ms, self)
        self._banner = Banner()
        self._hint_timer = QTimer(self, interval=self._timing.waiting_hint_ms, singleShot=True)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._banner)
        self._hint_timer.timeout.connect(self._show_waiting_hint)
        self._banner.retry_clicked.connect(self._on_retry_clicked)
        self._banner.force_clicked.connect(self._on_force_clicked)
        self._watchdog.state_changed.connect(self._on_state_changed)
        self._watchdog.noticed.connect(self._on_notice)
        self._watchdog.reload_blocked.connect(self._on_reload_blocked)
        self._watchdog.reload_due.connect(self._load)
        self._watchdog.probe_due.connect(self._probe_life)

    @property
    def state(self) -> str:
        return self._watchdog.state

    @property
    def sentence(self) -> str:
        """The state in words for the agent."""
        return self._watchdog.sentence

    @property
    def view(self) -> QWebEngineView:
        return self._started_browser().view

    @property
    def page(self) -> QWebEnginePage:
        return self._started_browser().page

    @property
    def browser(self) -> Browser:
        return self._started_browser()

    @property
    def banner(self) -> Banner:
        return self._banner

    def start(self) -> None:
        """Make profile, page and view, and load."""
        if self._browser is not None:
            return
        # Late on purpose: Qt WebEngine costs the first paint some 0.2 s (measured).
        from maestro_desktop.web.browser import Browser

        browser = Browser(self._config, self._timing, self)
        self._browser = browser
        self._layout.addWidget(browser.view, 1)
        browser.noticed.connect(self._on_notice)
        browser.dial_requested.connect(self.dial_requested)
        browser.notification.connect(self.notification)
        browser.renderer_gone.connect(self._on_renderer_gone)
        browser.document_replaced.connect(self._on_document_replaced)
        browser.document_failed.connect(self._on_document_failed)
        browser.page.said.connect(self._on_page_said)
        browser.bridge.received.connect(self._on_received)
        browser.bridge.came_up.connect(self._on_bridge_up)
        browser.bridge.pinged.connect(self._watchdog.pinged)
        browser.bridge.frame_loaded.connect(self._on_frame_loaded)
        QTimer.singleShot(0, self._tell_ignored)
        problem = _problem_of(self._config)
        if problem:
            self._watchdog.give_up(problem)
        else:
            self._watchdog.start()

    def _tell_ignored(self) -> None:
        for pattern in self._config.allowed_hosts:
            if not is_host_pattern(pattern):
                self._on_notice("setting_ignored", json.dumps({"allowed_host": pattern}))

    def send(self, text: str) -> None:
        """Pass a directive to the page, or keep it until the page is there (10 s at most).

        Raises ValueError if ``text`` is not JSON.
        """
        json.loads(text)
        self._queue.append((self._clock_ms(), text))
        self._flush()

    def reload(self, *, agreed: bool = False) -> bool:
        """Set the document again; False, and ``reload_blocked``, if a call is active and not ``agreed``."""
        return self._watchdog.reload("agent", agreed=agreed)

    def set_call_active(self, active: bool) -> None:
        """While ``active``, nothing is reloaded without the agent's consent."""
        self._watchdog.set_call_active(active)
        if not active:
            self._show_state()

    def network_changed(self, online: bool) -> None:
        self._watchdog.network_changed(online)

    def woke_from_sleep(self) -> None:
        self._watchdog.woke_from_sleep()

    def open_in_profile(self, url: str) -> bool:
        """Show an address of an allowed host in the page's session, in its own window; False if not allowed."""
        return self._started_browser().windows.open(url)

    def close_page(self) -> None:
        """End page and profile, in this order. The panel is of no use afterwards."""
        self._watchdog.stop()
        self._hint_timer.stop()
        if self._browser is not None:
            browser, self._browser = self._browser, None
            browser.close()
            browser.deleteLater()

    # From the page

    def _on_received(self, text: str) -> None:
        if self._browser is not None and self._browser.bridge.document:
            self._watchdog.heard(is_event='"eventType"' in text)
        self.received.emit(text)

    def _on_bridge_up(self) -> None:
        self._watchdog.bridge_came_up()
        self._flush()

    def _on_frame_loaded(self) -> None:
        if self._browser is not None:
            self._browser.probe(self._on_frame_report)

    def _on_frame_report(self, report: FrameReport | None) -> None:
        if report is None or report.is_blank:
            return
        cti = str(Origin.of(self._config.cti_url))
        if report.is_error_page and report.wanted != cti:
            self._watchdog.load_failed(
                Wording(
                    "The page wanted to go to {wanted}, which is not on the list of allowed hosts. If "
                    "you need it to sign in, add it in the settings or ask your administrator.",
                    wanted=report.wanted,
                ),
                problem="not_allowed",
                address=report.wanted,
            )
        elif report.is_error_page and report.status:
            self._watchdog.load_failed(
                Wording(
                    "{cti} refuses to be shown inside {host_origin}. Check the host origin in the "
                    "settings; it must be the domain that was approved for you.",
                    cti=cti,
                    host_origin=self._config.host_origin,
                ),
                problem="refused",
                status=report.status,
            )
        elif report.is_error_page:
            self._watchdog.load_failed(
                Wording(
                    "{host} could not be reached. Check the network and the address of the page.",
                    host=QUrl(self._config.cti_url).host(),
                ),
                problem="unreachable",
            )
        elif report.status >= 500 or report.status in _FAILED_STATUSES:
            self._watchdog.load_failed(
                Wording(
                    "{host} answered with error {status}. It will be tried again.",
                    host=QUrl(self._config.cti_url).host(),
                    status=report.status,
                ),
                problem="http",
                status=report.status,
            )
        elif report.origin != cti:
            self._watchdog.frame_arrived(
                Wording("The page is at {origin} now, for example to sign in.", origin=report.origin),
                bridge_gone=self._config.top_document,
            )
        else:
            self._watchdog.frame_arrived()
        self._flush()

    def _on_renderer_gone(self, status: str) -> None:
        self._watchdog.document_gone("renderer_gone", status=status)

    def _on_document_replaced(self, address: str) -> None:
        self._watchdog.document_gone("document_replaced", address=address)

    def _on_document_failed(self, origin: str) -> None:
        self._watchdog.load_failed(
            Wording("{origin} could not be loaded. Check the network.", origin=origin), problem="unreachable"
        )

    def _on_page_said(self, origin: str, text: str) -> None:
        self._banner.show_message(Wording("{origin} says: {what}", origin=origin, what=text), dismiss=True)

    def _on_notice(self, kind: str, details: str) -> None:
        # A page can cause notices as often as it likes, and each becomes a durable row.
        now = self._clock_ms()
        if abs(now - self._notice_window_ms) >= 60_000:
            self._notice_window_ms = now
            self._notice_counts.clear()
        count = self._notice_counts[kind] = self._notice_counts.get(kind, 0) + 1
        if count <= _NOTICES_PER_MINUTE:
            self.noticed.emit(kind, details)
        elif count == _NOTICES_PER_MINUTE + 1:
            self.noticed.emit("notices_dropped", json.dumps({"kind": kind}))

    # To the page

    def _load(self) -> None:
        if self._browser is not None:
            self._browser.load()

    def _probe_life(self) -> None:
        if self._browser is not None:
            self._browser.probe(self._on_probe_answer)

    def _on_probe_answer(self, report: FrameReport | None) -> None:
        self._watchdog.frame_answered(report is not None)
        # The load event of a frame whose page was stopped half-way never comes (measured).
        if report is not None and report.is_complete and not self._watchdog.frame_is_up and self.state == LOADING:
            self._on_frame_report(report)

    def _flush(self) -> None:
        if self._browser is None or self.state not in (WAITING, CONNECTED):
            return
        while self._queue:
            queued_ms, text = self._queue.popleft()
            if self._clock_ms() - queued_ms > self._timing.send_lifetime_ms:
                self._on_notice("send_expired", json.dumps({"text": text}))
            else:
                self._browser.bridge.send(text)

    # To the agent

    def _on_state_changed(self, state: str, sentence: str) -> None:
        self._show_state()
        self._flush()
        self.state_changed.emit(state, sentence)

    def _show_state(self) -> None:
        self._hint_timer.stop()
        if self.state in (CHECKING, LOST) or self._watchdog.is_trying_again:
            tone = "warning" if self.state == CHECKING else "error"
            self._banner.show_message(self.sentence, tone=tone, retry=self._watchdog.is_started)
        else:
            self._banner.hide()
        if self.state == WAITING:
            self._hint_timer.start()

    def _show_waiting_hint(self) -> None:
        self._banner.show_message(self.sentence, retry=True, dismiss=True)

    def _on_reload_blocked(self, reason: str) -> None:
        self._banner.show_message(reason, tone="warning", force=True, dismiss=True)
        self.reload_blocked.emit(reason)

    def _on_retry_clicked(self) -> None:
        self.reload()

    def _on_force_clicked(self) -> None:
        self.reload(agreed=True)

    def _started_browser(self) -> Browser:
        if self._browser is None:
            raise RuntimeError("start() the panel first")
        return self._browser


def _problem_of(config: WebConfig) -> str:
    """What in the settings keeps the page from ever loading, in words for the agent; "" if nothing."""
    cti, host = Origin.of(config.cti_url), Origin.of(config.host_origin)
    if not cti.host or not (cti.scheme == "https" or (cti.scheme == "http" and cti.is_loopback)):
        return Wording(
            "The address of the contact-centre page must begin with https:// and name a host. Check the settings."
        )
    if not config.top_document and not (host.host and host.scheme in ("https", "http")):
        return Wording(
            "The host origin must begin with https:// and name the domain that was approved. Check the settings."
        )
    return ""
