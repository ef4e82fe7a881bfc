"""The one object that the host document's isolated world can reach, and its keeper."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QFile, QIODevice, QObject, QTimer, Signal, Slot
from PySide6.QtWebChannel import QWebChannel
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineScript

from maestro_desktop.web.config import Origin, Timing, WebConfig
from maestro_desktop.web.page import WORLD

MAX_MESSAGE_BYTES = 8 * 1024 * 1024
OBJECT_NAME = "bridge"

# No allow-top-navigation of any kind: a click in the frame must not replace the document that holds the bridge.
_SANDBOX = (
    "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox"
    " allow-downloads allow-modals"
)


class Bridge(QObject):
    """Text in, text out: slots that return nothing, and one signal to the page.

    Signals: ``outgoing(JSON text)``, to the page.
    """

    outgoing = Signal(str)

    def __init__(
        self, message: Callable[[str, int], None], note: Callable[[str], None], alive: Callable[[str], None]
    ) -> None:
        super().__init__()
        self._message = message
        self._note = note
        self._alive = alive

    @Slot(str, int)
    def receive(self, text: str, number: int) -> None:
        """One message of the CTI page that passed the checks; ``number`` counts those of its document from 1."""
        self._message(text, number)

    @Slot(str)
    def note(self, text: str) -> None:
        """Something the script has to say: ``{"kind", "details", "document"}``."""
        self._note(text)

    @Slot(str)
    def alive(self, text: str) -> None:
        """The regular sign of life, with the count of forwarded messages."""
        self._alive(text)


class BridgeKeeper(QObject):
    """Keeps a bridge registered on a page, whatever the page does to it.

    Signals: ``received(text)`` one message; ``came_up()`` a document's script has connected; ``pinged(ms)`` a sign of
    life, and how long ago the CTI page said something (-1: not yet); ``frame_loaded()`` the CTI frame loaded
    something; ``noticed(kind, JSON details)``.
    """

    received = Signal(str)
    came_up = Signal()
    pinged = Signal(int)
    frame_loaded = Signal()
    noticed = Signal(str, str)

    def __init__(self, page: QWebEnginePage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._channel = QWebChannel(self)
        self._document = ""
        self._retired = ""
        self._received_count = 0
        self._refused_count = 0
        self._closing = False
        self._bridge = self._register()
        page.setWebChannel(self._channel, WORLD)

    def send(self, text: str) -> None:
        """Pass JSON text to the CTI page; the caller waits until the bridge is up."""
        self._bridge.outgoing.emit(text)

    @property
    def document(self) -> str:
        """The document that is connected now; "" if none is."""
        return self._document

    def retire_document(self) -> None:
        """The document is about to be replaced: what it still says is kept, its signs of life no longer count."""
        self._retired = self._document or self._retired
        self._document = ""

    def close(self) -> None:
        """Let the bridge go for good."""
        self._closing = True
        self._channel.deregisterObject(self._bridge)

    def _register(self) -> Bridge:
        bridge = Bridge(self._on_message, self._on_note, self._on_alive)
        bridge.destroyed.connect(self._on_destroyed)
        self._channel.registerObject(OBJECT_NAME, bridge)
        return bridge

    def _on_destroyed(self) -> None:
        # QWebChannel offers deleteLater of every registered object to scripts, and it cannot be taken away.
        if not self._closing:
            QTimer.singleShot(0, self._rebuild)

    def _rebuild(self) -> None:
        self._bridge = self._register()
        self._page.runJavaScript("maestroReconnect()", WORLD.value)
        self.noticed.emit("bridge_rebuilt", "{}")

    def _on_message(self, text: str, number: int) -> None:
        if number > self._received_count:
            self._notice_gap(number - 1)
            self._received_count = number
            self.received.emit(text)

    def _notice_gap(self, sent: int) -> None:
        if sent != self._received_count:
            self.noticed.emit("count_mismatch", json.dumps({"sent": sent, "received": self._received_count}))
            self._received_count = sent

    def _on_note(self, text: str) -> None:
        note = _read(text)
        kind, document = note.get("kind"), note.get("document")
        if kind == "ready":
            self._on_ready(str(document))
        elif kind == "frame_loaded":
            if document == self._document:
                self.frame_loaded.emit()
        elif isinstance(kind, str):
            self.noticed.emit(kind, json.dumps(note.get("details")))

    def _on_ready(self, document: str) -> None:
        if document == self._retired:
            return
        if document != self._document:
            self._document = document
            self._received_count = 0
            self._refused_count = 0
        self.came_up.emit()

    def _on_alive(self, text: str) -> None:
        ping = _read(text)
        if ping.get("document") != self._document:
            return
        heard = ping.get("heard_ms_ago")
        self.pinged.emit(heard if isinstance(heard, int) else -1)
        forwarded, refused = ping.get("forwarded"), ping.get("refused")
        if isinstance(forwarded, int):
            self._notice_gap(forwarded)
        if isinstance(refused, int) and refused > self._refused_count:
            self.noticed.emit("refused", json.dumps({"messages": refused - self._refused_count}))
            self._refused_count = refused


def listener_script(config: WebConfig, timing: Timing) -> QWebEngineScript:
    """The script of the host document: Qt's channel client and ours, in one isolated world, main frame only."""
    cti_origin = Origin.of(config.cti_url)
    document_origin = cti_origin if config.top_document else Origin.of(config.host_origin)
    settings = {
        "documentOrigin": str(document_origin),
        "ctiUrl": config.cti_url,
        "ctiOrigin": str(cti_origin),
        "framed": not config.top_document,
        "sandbox": _SANDBOX if config.sandbox_frame else None,
        "objectName": OBJECT_NAME,
        "maxBytes": MAX_MESSAGE_BYTES,
        "cutLength": 500,
        "bucket": 1_000,
        "refillPerSecond": 200,
        "queueLimit": 10_000,
        "queueUnits": 4 * MAX_MESSAGE_BYTES,
        "noteLimit": 100,
        "floodQuietMs": 1_000,
        "floodLongestMs": 60_000,
        "reconnectMs": 200,
        "pingMs": timing.ping_ms,
    }
    source = config.bridge_script.replace("__CONFIG__", json.dumps(settings))
    script = QWebEngineScript()
    script.setName("maestro-bridge")
    script.setWorldId(WORLD)
    script.setRunsOnSubFrames(False)
    # The CTI page as top document may post while it is still loading; our own document has nothing to say.
    point = QWebEngineScript.InjectionPoint
    script.setInjectionPoint(point.DocumentCreation if config.top_document else point.DocumentReady)
    script.setSourceCode(_channel_client() + "\n" + source)
    return script


def _channel_client() -> str:
    file = QFile(":/qtwebchannel/qwebchannel.js")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise RuntimeError("Qt's qwebchannel.js is missing from this installation")
    return bytes(file.readAll().data()).decode()


def _read(text: str) -> dict[str, Any]:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}
