"""The one QApplication. Imports no more of Qt than the first window needs."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, MutableMapping

from PySide6.QtCore import QEvent, QMessageLogContext, QObject, QtMsgType, QUrl, qInstallMessageHandler
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from maestro_desktop import __version__
from maestro_desktop.log import QT_LOGGER
from maestro_desktop.web.flags import has_gpu, prepare_environment

_VOID_CALLS = 1_000
#: So many links wait for an app that is not ready for them.
_MOST_WAITING = 50
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class Application(QApplication):
    """Hears what macOS tells only this way: a link that somebody opened, which is no argument of any start there.

    In ``event`` and not in a filter, which would crash with QWebEngineView.
    """

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self._receive: Callable[[str], None] | None = None
        self._waiting: list[str] = []

    def deliver(self, receive: Callable[[str], None]) -> None:
        """Give the links that wait and those to come to ``receive``, as text. ``callto://123456789`` comes as an
        address (``7.91.205.21``): see ``undo_address_form``."""
        self._receive = receive
        waiting, self._waiting = self._waiting, []
        for link in waiting:
            receive(link)

    def stop_taking(self) -> None:
        """Leave links alone from now on."""
        self._receive = None

    def event(self, event: QEvent) -> bool:
        if not isinstance(event, QFileOpenEvent):
            return super().event(event)
        # Of tel://+44... Qt makes nothing at all: that a link came and could not be read is told as well.
        link = event.url().toString(QUrl.ComponentFormattingOption.FullyEncoded)
        if self._receive is not None:
            self._receive(link)
        elif len(self._waiting) < _MOST_WAITING:
            self._waiting.append(link)
        return True


class UnsafePySide(RuntimeError):
    """This build of PySide6 loses references and would abort the process within hours."""


def check_void_calls() -> None:
    """Refuse PySide6 builds in which each Qt call that returns nothing drops a reference of None.

    6.12.0 on Python 3.10 and 3.11 does, and ends the process after some thousand calls. Raises UnsafePySide.
    """
    probe = QObject()
    before = sys.getrefcount(None)
    for _ in range(_VOID_CALLS):
        probe.setObjectName("x")
    if before - sys.getrefcount(None) > _VOID_CALLS // 2:
        raise UnsafePySide(
            "This version of PySide6 ends the app after some thousand calls on this Python. "
            "Install PySide6 6.11.3, or use Python 3.12 or newer."
        )


def make_qt(environ: MutableMapping[str, str] = os.environ, *, dark: bool | None = None) -> Application:
    """The one QApplication, with our Chromium flags. Never sees the command line: a link could carry Qt options.

    ``dark`` says which scheme the page is told that the agent prefers; None follows the system.
    """
    developer = environ.get("MAESTRO_DEVELOPER") == "1"
    prepare_environment(environ, developer=developer, dark=dark, gpu=has_gpu())
    if not environ.get("QT_FORCE_STDERR_LOGGING"):  # Qt's own switch for who wants to see it on the terminal
        qInstallMessageHandler(_log_message)
    qt = Application([sys.argv[0]])
    # Python must not be asked once it is going away.
    qt.aboutToQuit.connect(_forget_messages)
    qt.setApplicationName("maestro-desktop")
    qt.setApplicationDisplayName("Maestro Desktop")
    qt.setApplicationVersion(__version__)
    qt.setDesktopFileName("maestro-desktop")
    # Closing the window may leave the app in the tray; the app itself decides when to end.
    qt.setQuitOnLastWindowClosed(False)
    check_void_calls()
    return qt


def _log_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """What Qt says goes where our own words go. The console of pages does not: it may hold what customers wrote."""
    if context.category != "js":
        logging.getLogger(QT_LOGGER).log(_LEVELS[kind], "%s: %s", context.category, text)


def _forget_messages() -> None:
    qInstallMessageHandler(None)
