"""Records in a real folder with a real key, as an agent's computer has them, and ways to damage them."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

from maestro_desktop.core.ledger import Ledger
from maestro_desktop.core.remedies import Choice
from maestro_desktop.core.store import Check, Store
from maestro_desktop.core.switchboard import Switchboard
from maestro_desktop.paths import Paths
from maestro_desktop.records import backups_of, key_note_of, open_store, open_switchboard, store_path
from maestro_desktop.settings import Settings
from tests.core.events import CALLER, MORNING, Conversation, in_time, text

DAY = 24 * 60 * 60 * 1000


class Office:
    """``now`` is the wall clock. ``entries`` is what the ledger held when the records were last open."""

    def __init__(self, folder: Path) -> None:
        self.now = MORNING
        self.paths = Paths.under(folder)
        self.paths.create()
        self.settings = Settings(key_source="file", key_file=str(folder / "store.key"), region="GB")
        self.entries: list[str] = []

    @property
    def path(self) -> Path:
        return store_path(self.paths)

    def beside(self, ending: str) -> Path:
        return self.path.with_name(self.path.name + ending)

    @property
    def mark(self) -> Path:
        return self.path.with_suffix(".mark")

    def open(self, choice: Choice | None = None) -> Store:
        """As the app opens them."""
        return open_store(self.paths, self.settings, None, choice, check=Check.CAREFUL, clock_ms=lambda: self.now)

    def board(self, store: Store) -> Switchboard:
        board = open_switchboard(store, self.settings, lambda: self.now)
        board.start("test")
        return board

    def work(self, calls: int = 3) -> None:
        """A run of the app that ends in good order."""
        store = self.open()
        board = self.board(store)
        self._live(board, calls)
        board.close()
        self.entries = [row.text for row in Ledger(store).rows()]
        store.close()

    def work_and_crash(self, calls: int = 3) -> None:
        """A run whose end nobody saw: the files are as they were while it had them open."""
        store = self.open()
        board = self.board(store)
        self._live(board, calls)
        board.flush()
        self.entries = [row.text for row in Ledger(store).rows()]
        as_they_were = {file: file.read_bytes() for file in self.paths.data.iterdir() if file.is_file()}
        store.close()
        for file, content in as_they_were.items():
            file.write_bytes(content)

    def _live(self, board: Switchboard, calls: int) -> None:
        for _ in range(calls):
            for at, message in in_time(Conversation("voice-cc", CALLER, began=self.now).usual()):
                self.now = at
                message["eventId"] = f"at-{at}"
                board.receive(text(message))
            self.now += 60_000

    def back_up(self) -> int:
        """Make a backup now; returns how many entries it has."""
        store = self.open()
        try:
            backups_of(self.paths).make(self.path, store.key, key_note_of(self.paths), self.now)
            return Ledger(store).last_seq
        finally:
            store.close()
            self.now += 60_000

    def files(self) -> dict[str, bytes]:
        """Everything of the records, byte for byte, but what SQLite only keeps beside an open file."""
        found = {
            file.name: file.read_bytes()
            for file in self.paths.data.iterdir()
            if file.is_file() and file.name.startswith("maestro.db") and not file.name.endswith("-shm")
        }
        # Looking at a file leaves an empty log beside it.
        return {name: content for name, content in found.items() if content or not name.endswith("-wal")}


Damage = Callable[[Office], None]


def emptied(office: Office) -> None:
    os.truncate(office.path, 0)


def zeroed_header(office: Office) -> None:
    with office.path.open("r+b") as file:
        file.write(bytes(4096))


def truncated(office: Office) -> None:
    os.truncate(office.path, office.path.stat().st_size // 2 // 4096 * 4096)


def flipped_page(office: Office) -> None:
    """Each page from the middle on, so that one that is in use is surely hit."""
    content = bytearray(office.path.read_bytes())
    for start in range(len(content) // 2 // 4096 * 4096, len(content), 4096):
        content[start + 100] ^= 0xFF
    office.path.write_bytes(content)


def text_file(office: Office) -> None:
    office.path.write_text("Dear diary, " * 1_000)


def another_database(office: Office) -> None:
    from sqlcipher3 import dbapi2 as sqlite

    office.path.unlink()
    db = sqlite.connect(str(office.path))
    db.execute("CREATE TABLE recipes(name)")
    db.close()


def deleted(office: Office) -> None:
    office.path.unlink()


def log_deleted(office: Office) -> None:
    office.beside("-wal").unlink()
    office.beside("-shm").unlink()


def log_is_rubbish(office: Office) -> None:
    office.beside("-wal").write_bytes(b"rubbish " * 10_000)
    office.beside("-shm").unlink()


def log_is_torn(office: Office) -> None:
    """The last two thirds did not reach the disk."""
    os.truncate(office.beside("-wal"), office.beside("-wal").stat().st_size // 3)
    office.beside("-shm").unlink()


def older_copy(office: Office) -> None:
    shutil.copyfile(office.path.with_suffix(".older"), office.path)
    for end in ("-wal", "-shm"):
        office.beside(end).unlink(missing_ok=True)
