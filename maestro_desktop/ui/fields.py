"""Text of several lines: to read, and to write notes in."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QFontMetrics, QResizeEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from maestro_desktop.ui.text import shown_block
from maestro_desktop.ui.tokens import GRID

_ENDLESS = 2_000
#: What was typed so long ago is on its way to the store: a crash may cost 300 ms, and the disk takes its share.
DRAFT_MS = 200


class ReadingText(QPlainTextEdit):
    """Text of several lines to read and copy: as high as it needs, up to ``most_lines``, then it scrolls.

    Signals:
        fitted(): has another height now
    """

    fitted = Signal()

    def __init__(self, *, name: str = "", words: str = "", most_lines: int = 6) -> None:
        super().__init__()
        self._most_lines = most_lines
        self.setProperty("kind", "reading")
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        # Each paragraph runs as its script does; in a mirrored field Qt cuts the first letters off.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def show_text(self, text: str) -> None:
        text = shown_block(text)
        if text != self.toPlainText():
            # Breaking at words costs the square of an unbroken run (measured: 2 s for 200,000 characters).
            endless = len(text) > _ENDLESS and max(map(len, text.split()), default=0) > _ENDLESS
            mode = QTextOption.WrapMode
            self.setWordWrapMode(mode.WrapAnywhere if endless else mode.WrapAtWordBoundaryOrAnywhere)
            self.setPlainText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        most = self._most_lines * self.fontMetrics().lineSpacing()
        wanted = 0.0
        block = self.document().firstBlock()
        while block.isValid() and wanted < most:
            wanted += max(self.blockBoundingRect(block).height(), self.fontMetrics().lineSpacing())
            block = block.next()
        height = min(ceil(wanted), most) + 4
        fits = wanted <= most and not block.isValid()
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded)
        if height != self.height():
            self.setFixedHeight(height)
            self.fitted.emit()


class NotesField(QPlainTextEdit):
    """Notes as they are typed. What arrives from elsewhere never disturbs somebody who is writing.

    Signals:
        text_ready(str): the text, ``delay_ms`` after the first key that was not handed out yet, however fast the typing
            goes on; at once when the focus leaves.
    """

    text_ready = Signal(str)

    def __init__(self, *, name: str, words: str, delay_ms: int = DRAFT_MS, lines: int = 3) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setPlaceholderText(words)
        self.setTabChangesFocus(True)
        self._lines = lines
        self._dirty = False
        #: The words handed out last, until the store tells them back; older ones that come meanwhile are passed over.
        self._awaited: str | None = None
        self._stored = ""
        self._timer = self._make_timer(delay_ms)
        self.textChanged.connect(self._typed)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _make_timer(self, delay_ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(delay_ms)
        timer.timeout.connect(self.flush)
        return timer

    def sizeHint(self) -> QSize:
        return QSize(20 * GRID, QFontMetrics(self.font()).lineSpacing() * self._lines + 2 * GRID + 4)

    def show_stored(self, text: str) -> None:
        """Show what the store holds, unless the agent is writing here or has words that are not stored yet."""
        self._stored = text
        if text == self._awaited:
            self._awaited = None
        if self._awaited is not None:
            return
        if self._dirty or self.hasFocus() or text == self.toPlainText():
            return
        blocked = self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(blocked)

    @Slot()
    def flush(self) -> None:
        """Hand out words that were not handed out yet."""
        self._timer.stop()
        if self._dirty:
            self._dirty = False
            words = self.toPlainText()
            if self._awaited is not None or words != self._stored:
                self._awaited = words
                self.text_ready.emit(words)

    def start_over(self, text: str) -> None:
        """Show the notes of something else, whoever has the focus; hand out what was typed before."""
        self.flush()
        self._awaited, self._stored = None, text
        blocked = self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(blocked)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.flush()
        super().focusOutEvent(event)

    @Slot()
    def _typed(self) -> None:
        self._dirty = True
        if not self._timer.isActive():
            self._timer.start()
