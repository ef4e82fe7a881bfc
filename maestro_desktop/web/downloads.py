"""Downloads: own folder, own clean name, known kinds only, never opened."""

from __future__ import annotations

import json
import re
import unicodedata
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWebEngineCore import QWebEngineDownloadRequest

ALLOWED_EXTENSIONS = frozenset({"wav", "mp3", "ogg", "pdf", "csv", "txt", "vcf", "png", "jpg"})
MAX_DOWNLOAD_BYTES = 100 * 1024 * 1024
MAX_DOWNLOADS_AT_ONCE = 5

_MAX_STEM_BYTES = 120
_UNSAFE = re.compile(r'[<>:"|?*%$`;&!{}\\/]')
_WINDOWS_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)


def clean_file_name(suggested: str) -> str | None:
    """A harmless file name made from what a page suggests; None if its kind is not allowed.

    The result has no folder, no control or direction characters, no leading dot or dash, is no device name of
    Windows and fits every file system.
    """
    name = unicodedata.normalize("NFC", re.split(r"[\\/]", suggested)[-1])
    name = "".join(c for c in name if unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"))
    stem, dot, extension = name.rstrip(". ").rpartition(".")
    if not dot or extension.lower() not in ALLOWED_EXTENSIONS:
        return None
    stem = " ".join(_UNSAFE.sub("_", stem).split()).lstrip(".-~ ").rstrip(". ")
    stem = stem.encode()[:_MAX_STEM_BYTES].decode(errors="ignore").rstrip(". ")
    if not stem or _WINDOWS_DEVICES.fullmatch(stem):
        stem = f"download {stem}".rstrip()
    return f"{stem}.{extension.lower()}"


def unused_name(folder: Path, name: str) -> str:
    """``name``, or ``name (2)`` and so on, so that nothing in ``folder`` is overwritten."""
    candidate = Path(name)
    number = 2
    while (folder / candidate).exists() or (folder / candidate).is_symlink():
        candidate = Path(f"{Path(name).stem} ({number}){Path(name).suffix}")
        number += 1
    return candidate.name


class Downloads(QObject):
    """Decides on every download of a profile.

    Signals: ``noticed(kind, JSON details)`` with the kinds "download" and "download_refused".
    """

    noticed = Signal(str, str)

    def __init__(self, folder: Path, *, max_bytes: int = MAX_DOWNLOAD_BYTES, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self.max_bytes = max_bytes
        self._running: dict[QWebEngineDownloadRequest, str] = {}

    def decide(self, request: QWebEngineDownloadRequest) -> None:
        """Accept or cancel; to be connected to the profile's ``downloadRequested``."""
        name = clean_file_name(request.suggestedFileName())
        if request.isSavePageDownload() or name is None:
            self._refuse(request, "kind")
        elif request.totalBytes() > self.max_bytes:
            self._refuse(request, "size")
        elif len(self._running) >= MAX_DOWNLOADS_AT_ONCE:
            self._refuse(request, "too many")
        else:
            self._accept(request, name)

    def _accept(self, request: QWebEngineDownloadRequest, name: str) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            self._refuse(request, "folder")
            return
        name = unused_name(self._folder, name)
        # Both, before accept(): what the page suggests may contain a path of its choice (measured).
        request.setDownloadDirectory(str(self._folder))
        request.setDownloadFileName(name)
        self._running[request] = name
        request.receivedBytesChanged.connect(self._watch_size)
        request.isFinishedChanged.connect(self._finish)
        request.accept()
        self._notice(request, "started")

    def _refuse(self, request: QWebEngineDownloadRequest, reason: str) -> None:
        request.cancel()
        details = {"reason": reason, "host": request.url().host(), "bytes": request.totalBytes()}
        self.noticed.emit("download_refused", json.dumps(details))

    def _watch_size(self) -> None:
        for request in list(self._running):
            if request.receivedBytes() > self.max_bytes and not request.isFinished():
                request.cancel()

    def _finish(self) -> None:
        for request in [request for request in self._running if request.isFinished()]:
            completed = request.state() == QWebEngineDownloadRequest.DownloadState.DownloadCompleted
            self._notice(request, "finished" if completed else "stopped")
            del self._running[request]

    def _notice(self, request: QWebEngineDownloadRequest, state: str) -> None:
        details = {"file": self._running[request], "state": state, "bytes": request.receivedBytes()}
        self.noticed.emit("download", json.dumps(details))
