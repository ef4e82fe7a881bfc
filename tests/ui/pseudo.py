"""A language that nobody speaks: "Call back" becomes "[Çåļļ ƀåçķ ~~~]", so what stays plain or is cut shows."""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

_ACCENTED = str.maketrans("abcdefghijklnorstuyzABCDEFGHIJKLNORSTUYZ", "åƀçđéƒĝĥîĵķļñöřšţûýžÅƁÇÐÉƑĜĤÎĴĶĻÑÖŘŠŢÛÝŽ")
_KEPT = re.compile(r"\{\w+\}|<[^>]*>|&\w|%n")


class Pseudo(QTranslator):
    """Translates every text of ours, and none of Qt's."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: bytes | str, source: bytes | str, comment: bytes | str | None = None, n: int = -1
    ) -> str:
        source, context, comment = (_text(each) for each in (source, context, comment or ""))
        if context.startswith("Q") or source.startswith("["):
            return ""
        return pseudo(comment if n == 1 and comment else source)


def pseudo(text: str) -> str:
    """Return a text accented, 40 % longer and in brackets; fields stay."""
    parts, at = [], 0
    for kept in _KEPT.finditer(text):
        parts += [text[at : kept.start()].translate(_ACCENTED), kept.group()]
        at = kept.end()
    parts.append(text[at:].translate(_ACCENTED))
    return f"[{''.join(parts)} {'~' * (len(text) * 4 // 10)}]"


def _text(value: bytes | str) -> str:
    return value.decode() if isinstance(value, bytes) else value
