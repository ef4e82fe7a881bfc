"""What pages may do: a table of allowed things; what is not in it is refused, and always answered."""

from __future__ import annotations

import ipaddress
import json
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QByteArray, QObject, QTimer, QUrl, Signal
from PySide6.QtNetwork import QAuthenticator
from PySide6.QtWebEngineCore import (
    QWebEngineCertificateError,
    QWebEngineDesktopMediaRequest,
    QWebEngineFileSystemAccessRequest,
    QWebEngineFullScreenRequest,
    QWebEngineNewWindowRequest,
    QWebEnginePage,
    QWebEnginePermission,
    QWebEngineProfile,
    QWebEngineRegisterProtocolHandlerRequest,
    QWebEngineScript,
    QWebEngineWebAuthUxRequest,
)

from maestro_desktop.web.config import DIAL_SCHEMES, AddressRules, Origin

# The isolated world that holds the bridge; scripts of pages cannot see into it.
WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld

_Permission = QWebEnginePermission.PermissionType
_GRANTED_TO_CTI = frozenset({_Permission.MediaAudioCapture, _Permission.Notifications})
_OPENING_MODES = (
    QWebEnginePage.FileSelectionMode.FileSelectOpen,
    QWebEnginePage.FileSelectionMode.FileSelectOpenMultiple,
)
_EMPTY_FRAMES = frozenset({"about:blank", "about:srcdoc"})
_MAX_DIALOG_TEXT = 300


# The telephone links of the document as they stand there, first the one that has the focus because it was clicked.
_TELEPHONE_LINKS = """
(() => {
  const text = link => link?.getAttribute("href")?.trim() ?? "";
  const all = Array.from(document.querySelectorAll("a[href], area[href]"), text);
  const telephone = all.filter(each => /^(tel|callto|sips?|votel):/i.test(each));
  return JSON.stringify([text(document.activeElement), ...telephone.slice(0, 1000)]);
})()
"""


def link_text(url: QUrl) -> str:
    return url.toString(QUrl.ComponentFormattingOption.FullyEncoded)


def is_garbled(url: QUrl) -> bool:
    """Whether QUrl read the number of a telephone link as an IPv4 address, or could not read it.

    It takes ``tel://0207146001`` (even as an octal number) and ``votel://+3222345678`` for addresses, and
    ``tel://+442079460018`` for a bad host name (measured): what the link said cannot be told from the QUrl, and a guess
    would be a wrong number.
    """
    if not url.isValid():
        return True
    try:
        ipaddress.IPv4Address(url.host())
    except ValueError:
        return False
    return True


def _same_link(one: QUrl, other: QUrl) -> bool:
    return (one.scheme(), link_text(one)) == (other.scheme(), link_text(other))


class GuardedPage(QWebEnginePage):
    """A page that can only do what an embedded contact centre needs.

    Signals: ``noticed(kind, JSON details)``; ``dial_requested(link)`` the agent clicked a telephone link;
    ``said(origin, text)`` an alert, or a question that was answered with no; ``window_wanted(request)`` an allowed
    window, valid during the signal only.
    """

    noticed = Signal(str, str)
    dial_requested = Signal(str)
    said = Signal(str, str)
    window_wanted = Signal(QWebEngineNewWindowRequest)

    def __init__(self, profile: QWebEngineProfile, rules: AddressRules, parent: QObject | None = None) -> None:
        super().__init__(profile, parent)
        self._rules = rules
        self.permissionRequested.connect(self._on_permission)
        self.newWindowRequested.connect(self._on_new_window)
        self.certificateError.connect(self._on_certificate_error)
        self.fullScreenRequested.connect(_refuse_full_screen)
        self.desktopMediaRequested.connect(_refuse_screen)
        self.fileSystemAccessRequested.connect(_refuse_files)
        self.registerProtocolHandlerRequested.connect(_refuse_protocol_handler)
        self.proxyAuthenticationRequired.connect(self._on_proxy_question)
        self.webAuthUxRequested.connect(_refuse_web_authentication)

    def accepts_main(self, url: QUrl, kind: QWebEnginePage.NavigationType) -> bool:
        """Whether the main frame may go to ``url``."""
        return self._rules.may_show(url)

    def notice(self, kind: str, **details: Any) -> None:
        self.noticed.emit(kind, json.dumps(details))

    # Overrides of QWebEnginePage

    def acceptNavigationRequest(self, url: QUrl | str, type: QWebEnginePage.NavigationType, isMainFrame: bool) -> bool:
        url = QUrl(url)
        if url.scheme().lower() in DIAL_SCHEMES:
            self._on_dial_link(url, clicked=type == QWebEnginePage.NavigationType.NavigationTypeLinkClicked)
            return False
        if self.accepts_main(url, type) if isMainFrame else self._accepts_frame(url):
            return True
        self.notice("navigation_refused", address=_place(url), main_frame=isMainFrame)
        return False

    def javaScriptAlert(self, securityOrigin: QUrl | str, msg: str) -> None:
        self.said.emit(str(Origin.of(securityOrigin)), msg[:_MAX_DIALOG_TEXT])

    def javaScriptConfirm(self, securityOrigin: QUrl | str, msg: str) -> bool:
        self.said.emit(str(Origin.of(securityOrigin)), msg[:_MAX_DIALOG_TEXT])
        return False

    def javaScriptPrompt(self, securityOrigin: QUrl | str, msg: str, defaultValue: str) -> tuple[bool, str]:
        self.said.emit(str(Origin.of(securityOrigin)), msg[:_MAX_DIALOG_TEXT])
        return False, ""

    def javaScriptConsoleMessage(
        self, level: QWebEnginePage.JavaScriptConsoleMessageLevel, message: str, lineNumber: int, sourceID: str
    ) -> None:
        """Kept out of every log: pages print personal data."""

    def chooseFiles(
        self,
        mode: QWebEnginePage.FileSelectionMode,
        oldFiles: Sequence[str],
        acceptedMimeTypes: Sequence[str],
    ) -> list[str]:
        if mode not in _OPENING_MODES:
            self.notice("file_choice_refused", mode=mode.name)
            return []
        return list(super().chooseFiles(mode, oldFiles, acceptedMimeTypes))

    # Answers to requests

    def _accepts_frame(self, url: QUrl) -> bool:
        return url.toString() in _EMPTY_FRAMES or self._rules.may_show(url)

    def _on_dial_link(self, url: QUrl, *, clicked: bool) -> None:
        if not clicked:
            self.notice("navigation_refused", address=f"{url.scheme()}:", main_frame=False)
        elif is_garbled(url):
            QTimer.singleShot(0, self, lambda: self._look_up_link(url))
        else:
            self.dial_requested.emit(link_text(url))

    def _look_up_link(self, url: QUrl) -> None:
        """Ask the document what the link that became ``url`` says."""
        main = self.mainFrame()
        frame = next(iter(main.children()), main)
        frame.runJavaScript(_TELEPHONE_LINKS, WORLD.value, lambda answer: self._on_links(url, answer))

    def _on_links(self, url: QUrl, answer: object) -> None:
        clicked, *texts = json.loads(answer) if isinstance(answer, str) and answer else [""]
        candidates = {text for text in texts if _same_link(QUrl(text), url)}
        if clicked in candidates:
            self.dial_requested.emit(clicked)
        elif len(candidates) == 1:
            self.dial_requested.emit(candidates.pop())
        else:
            self.notice("dial_unclear", scheme=url.scheme())

    def _on_permission(self, permission: QWebEnginePermission) -> None:
        kind = permission.permissionType()
        if kind in _GRANTED_TO_CTI and Origin.of(permission.origin()) == self._rules.cti:
            permission.grant()
            self.notice("permission_granted", permission=kind.name)
            return
        permission.deny()
        self.notice("permission_denied", permission=kind.name, origin=str(Origin.of(permission.origin())))

    def _on_new_window(self, request: QWebEngineNewWindowRequest) -> None:
        url = request.requestedUrl()
        if url.scheme().lower() in DIAL_SCHEMES:
            self._on_dial_link(url, clicked=request.isUserInitiated())
        elif request.isUserInitiated() and (
            url.isEmpty() or url.toString() == "about:blank" or self._rules.may_show(url)
        ):
            self.window_wanted.emit(request)
        else:
            self.notice("window_refused", address=_place(url), clicked=request.isUserInitiated())

    def _on_proxy_question(self, url: QUrl, authenticator: QAuthenticator, proxy: str) -> None:
        # Left unanswered, which refuses: there is no place here to keep the password of a proxy.
        self.notice("proxy_sign_in_needed", proxy=proxy)

    def _on_certificate_error(self, error: QWebEngineCertificateError) -> None:
        error.rejectCertificate()
        self.notice("certificate_refused", host=error.url().host(), problem=error.type().name)


class HostPage(GuardedPage):
    """The page of the panel: its main frame shows our document (or, as fallback, the CTI page) and nothing else.

    Signals: ``document_replaced(origin)`` something else stands in its place after all.
    """

    document_replaced = Signal(str)

    def __init__(
        self, profile: QWebEngineProfile, rules: AddressRules, *, top_document: bool, parent: QObject | None = None
    ) -> None:
        super().__init__(profile, rules, parent)
        self._top_document = top_document
        self._html = ""
        self._origin: Origin | None = None
        self._leaving = False
        self.urlChanged.connect(self._on_url_changed)
        self.visibleChanged.connect(self._stay_visible)

    def set_document(self, html: str, origin: Origin) -> None:
        """Show our document as if ``origin`` had served it; also the only way to reload it."""
        self._leaving = True
        self._html = html
        self._origin = origin
        self.setHtml(html, QUrl(f"{origin}/"))

    def load_document(self, url: QUrl) -> None:
        """Fallback: show ``url`` itself."""
        self._leaving = True
        self.load(url)

    def accepts_main(self, url: QUrl, kind: QWebEnginePage.NavigationType) -> bool:
        self._leaving = False
        if self._top_document:
            return super().accepts_main(url, kind)
        # setHtml arrives here, later, as a typed data: address; pages cannot type.
        typed = kind == QWebEnginePage.NavigationType.NavigationTypeTyped
        return typed and url.scheme() == "data" and _data_of(url) == self._html

    def javaScriptConfirm(self, securityOrigin: QUrl | str, msg: str) -> bool:
        # "Leave this page?" also comes this way, and a reload that the agent agreed to must not hang on it.
        return self._leaving or super().javaScriptConfirm(securityOrigin, msg)

    def _on_url_changed(self, url: QUrl) -> None:
        # With the sandbox lifted, a click can put about:blank here without a question to anybody (measured).
        if self._origin is not None and Origin.of(url) != self._origin:
            self.document_replaced.emit(_place(url))

    def _stay_visible(self, visible: bool) -> None:
        # The page of a hidden window must keep its timers; it would freeze and miss calls.
        if not visible:
            self.setLifecycleState(QWebEnginePage.LifecycleState.Active)
            self.setVisible(True)


def _data_of(url: QUrl) -> str:
    encoded = url.path(QUrl.ComponentFormattingOption.FullyEncoded).partition(",")[2]
    return QUrl.fromPercentEncoding(QByteArray(encoded.encode()))


def _place(url: QUrl) -> str:
    """Scheme, host and port: enough to judge by, without the secrets of paths and queries."""
    return str(Origin.of(url)) if url.host() else f"{url.scheme()}:"


def _refuse_full_screen(request: QWebEngineFullScreenRequest) -> None:
    request.reject()


def _refuse_screen(request: QWebEngineDesktopMediaRequest) -> None:
    request.cancel()


def _refuse_files(request: QWebEngineFileSystemAccessRequest) -> None:
    request.reject()


def _refuse_protocol_handler(request: QWebEngineRegisterProtocolHandlerRequest) -> None:
    request.reject()


def _refuse_web_authentication(request: QWebEngineWebAuthUxRequest) -> None:
    request.cancel()
