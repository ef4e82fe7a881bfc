"""A transcript as a conversation: who speaks stands out, and so does what was looked for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat

from maestro_desktop.core.filters import hits
from maestro_desktop.ui.fields import ReadingText
from maestro_desktop.ui.theme import Theme

# "Ada: ...", with or without a time before it: "[14:02] Ada: ...", "14:02:31 Ada: ...".
_TIME = r"[\[(]?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?[\])]?\s*[-–]?\s*"
_SPEAKER = re.compile(rf"\s*(?:{_TIME})?(?P<name>[^:\n]{{1,40}}):(?=\s)")
#: Whoever speaks first, and the other; a third one has the colour of the text.
_TOKENS = ("link", "success")


class Conversation(ReadingText):
    """Plain text, whatever it holds: only how it looks depends on what stands in it."""

    def __init__(self, theme: Theme, *, name: str, words: str, most_lines: int = 16) -> None:
        super().__init__(name=name, words=words, most_lines=most_lines)
        self._looks = _Looks(theme, self)
        theme.changed.connect(self._looks.dress)

    def look_for(self, words: Sequence[str]) -> None:
        """Let words that begin so (folded) stand out."""
        self._looks.look_for(tuple(words))


class _Looks(QSyntaxHighlighter):
    def __init__(self, theme: Theme, text: Conversation) -> None:
        super().__init__(text.document())
        self._theme = theme
        self._words: tuple[str, ...] = ()
        self._speakers: dict[str, int] = {}

    def look_for(self, words: tuple[str, ...]) -> None:
        if words != self._words:
            self._words = words
            self.rehighlight()

    @Slot()
    def dress(self) -> None:
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        if self.currentBlock().blockNumber() == 0:
            self._speakers.clear()
        if speaker := _SPEAKER.match(text):
            place = self._speakers.setdefault(speaker["name"].strip().casefold(), len(self._speakers))
            looks = QTextCharFormat()
            looks.setFontWeight(QFont.Weight.DemiBold)
            looks.setForeground(self._theme.color(_TOKENS[place] if place < len(_TOKENS) else "text"))
            self.setFormat(speaker.start("name"), len(speaker["name"]) + 1, looks)
        for start, end in hits(text, self._words):
            found = self.format(start)
            found.setBackground(self._theme.color("warning_soft"))
            found.setForeground(self._theme.color("text"))
            self.setFormat(start, end - start, found)
