"""Log file and standard error, without the callers' numbers and addresses.

Logs leave the machine in support cases, so what identifies a caller is taken out before it is written.
"""

from __future__ import annotations

import logging
import os
import re
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TextIO

#: What Qt and Chromium say. For the file; the terminal is for our own words, unless it is the end.
QT_LOGGER = "qt"
FILE_NAME = "maestro-desktop.log"
FILE_BYTES = 1_000_000
FILE_COUNT = 5

# What may stand between the digits of one number: spaces, brackets, dashes of all kinds, direction marks.
_BETWEEN = r"[\s().\-/\u2010-\u2015\u2212\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069]"
_NUMBER = re.compile(rf"(?P<date>\b\d{{4}}-\d\d-\d\d\b)|\+?\d(?:{_BETWEEN}{{0,3}}\d){{6,}}")
_ADDRESS = re.compile(r"[^\s@<>\"'(),;:=/]+(?:@|%40)[\w-]+(?:\.[\w-]+)*", re.IGNORECASE)


def redact(text: str) -> str:
    """Replace e-mail addresses and runs of seven or more digits; the last two digits stay, to compare by."""

    def shorten(match: re.Match[str]) -> str:
        return match[0] if match["date"] else f"[number ..{match[0][-2:]}]"

    return _NUMBER.sub(shorten, _ADDRESS.sub("[address]", text))


class Redactor(logging.Filter):
    """Redacts message, traceback and stack of every record that passes."""

    def __init__(self) -> None:
        super().__init__()
        self._formatter = logging.Formatter()

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg = redact(record.getMessage())
        record.args = None
        if record.exc_info and not record.exc_text:
            record.exc_text = self._formatter.formatException(record.exc_info)
        if record.exc_text:
            record.exc_text = redact(record.exc_text)
        if record.stack_info:
            record.stack_info = redact(record.stack_info)
        return True


def start_logging(
    folder: Path,
    stream: TextIO | None,
    *,
    level: int = logging.INFO,
    redacted: bool = True,
    root: logging.Logger | None = None,
) -> tuple[logging.Handler, ...]:
    """Send what is logged to a rotating file in `folder` and to `stream`; return the handlers.

    A folder that can't be written to costs the file, never the start: a warning goes to the stream.
    `redacted=False` is for a developer who looks for a fault in the numbers themselves.
    """
    handlers: list[logging.Handler] = [] if stream is None else [logging.StreamHandler(stream)]
    for handler in handlers:
        handler.addFilter(lambda record: record.name != QT_LOGGER or record.levelno >= logging.CRITICAL)
    trouble = None
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        # Created by us first: the handler would follow the umask.
        os.close(os.open(folder / FILE_NAME, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600))
        handlers.append(
            RotatingFileHandler(folder / FILE_NAME, maxBytes=FILE_BYTES, backupCount=FILE_COUNT - 1, encoding="utf-8")
        )
    except OSError as error:
        trouble = error
    logger = root or logging.getLogger()
    logger.setLevel(level)
    for handler in handlers:
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        if redacted:
            handler.addFilter(Redactor())
        logger.addHandler(handler)
    if trouble is not None:
        logger.warning("The log file can't be written: %s", trouble)
    return tuple(handlers)
