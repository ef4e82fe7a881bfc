"""Room kept for the day the disk is full: a file that can be given up, so that SQLite can go on for a while."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path

from maestro_desktop.core.sqlite_file import to_disk

#: Some 25 KB an event were measured until the log is merged into the file, which happens at 4 MB: a day's work.
SIZE = 16 * 1024 * 1024
#: So much has to be free besides before room is kept again; bytes.
MARGIN = 64 * 1024 * 1024
_PIECE = 1024 * 1024


class Reserve:
    """The file ``path``. ``given_up`` tells that it was needed and has not been made again."""

    def __init__(self, path: Path, size: int = SIZE, margin: int = MARGIN) -> None:
        self.path = path
        self.given_up = False
        self._size = size
        self._margin = margin

    def make(self) -> bool:
        """Fill the file, if it is missing and there is space enough; True if that was done now.

        With random bytes, which no file system makes small. Raises OSError.
        """
        if self.path.exists() or shutil.disk_usage(self.path.parent).free < self._size + self._margin:
            return False
        temporary = self.path.with_name(self.path.name + ".part")
        try:
            with open(os.open(temporary, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600), "wb") as file:
                for _ in range(0, self._size, _PIECE):
                    file.write(os.urandom(min(_PIECE, self._size)))
            to_disk(temporary)
            temporary.replace(self.path)
        finally:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
        self.given_up = False
        return True

    def release(self) -> bool:
        """Give the room back to the disk; True if there was any."""
        try:
            self.path.unlink()
        except OSError:
            return False
        self.given_up = True
        return True
