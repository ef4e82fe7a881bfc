"""The browser profile: where cookies live, and which requests may leave."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWebEngineCore import (
    QWebEngineProfile,
    QWebEngineProfileBuilder,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)

from maestro_desktop.web.config import AddressRules

_Attribute = QWebEngineSettings.WebAttribute
_SETTINGS = {
    _Attribute.AllowRunningInsecureContent: False,
    _Attribute.AllowGeolocationOnInsecureOrigins: False,
    _Attribute.AllowWindowActivationFromJavaScript: False,
    _Attribute.BackForwardCacheEnabled: False,
    _Attribute.DnsPrefetchEnabled: False,
    _Attribute.ErrorPageEnabled: True,
    _Attribute.FullScreenSupportEnabled: False,
    _Attribute.HyperlinkAuditingEnabled: False,
    _Attribute.JavascriptCanAccessClipboard: False,
    _Attribute.JavascriptCanOpenWindows: True,
    _Attribute.JavascriptCanPaste: False,
    _Attribute.LocalContentCanAccessFileUrls: False,
    _Attribute.LocalContentCanAccessRemoteUrls: False,
    _Attribute.NavigateOnDropEnabled: False,
    _Attribute.PdfViewerEnabled: False,
    # A ringing page must be heard although the agent has not clicked in it yet.
    _Attribute.PlaybackRequiresUserGesture: False,
    _Attribute.PluginsEnabled: False,
    _Attribute.ScreenCaptureEnabled: False,
}


class RequestGuard(QWebEngineUrlRequestInterceptor):
    """Blocks every request that would leave unencrypted."""

    def __init__(self, rules: AddressRules, parent: QObject) -> None:
        super().__init__(parent)
        self._rules = rules

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        # An exception here would let the request out (measured), so the answer starts as no.
        allowed = False
        try:
            allowed = self._rules.may_request(info.requestUrl())
        finally:
            if not allowed:
                info.block(True)


def build_profile(folder: Path | None, rules: AddressRules) -> QWebEngineProfile:
    """A profile with our settings; ``folder`` (made 0700) keeps its data, None keeps it in memory.

    The profile must outlive every page made with it.
    """
    if folder is None:
        profile = QWebEngineProfile()
    else:
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o700)
        builder = QWebEngineProfileBuilder()
        builder.setPersistentStoragePath(str(folder / "storage"))
        builder.setCachePath(str(folder / "cache"))
        profile = builder.createProfile("maestro-desktop")
    profile.setPersistentPermissionsPolicy(QWebEngineProfile.PersistentPermissionsPolicy.AskEveryTime)
    profile.setSpellCheckEnabled(False)
    profile.setPushServiceEnabled(False)
    settings = profile.settings()
    for attribute, enabled in _SETTINGS.items():
        settings.setAttribute(attribute, enabled)
    profile.setUrlRequestInterceptor(RequestGuard(rules, profile))
    return profile
