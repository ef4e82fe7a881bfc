"""Scenes on a small disk, played in a process of its own whose mounts nobody else sees (``unshare -m``).

``python -m tests.faults.disk_child SCENE FOLDER``: prints one JSON object with what was seen. The switchboard and the
store are the real ones; ``FOLDER`` becomes the mount point of a tmpfs.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import Any

from maestro_desktop.core.changes import Change, Trouble
from maestro_desktop.core.interactions.fold import Reconstructor
from maestro_desktop.core.protocol.parsing import Parser
from maestro_desktop.core.reserve import Reserve
from maestro_desktop.core.store import Store, StoreError
from maestro_desktop.core.switchboard import Policy, Switchboard
from tests.core.events import MORNING, text, voice

KEY = "5e" * 32
MB = 1024 * 1024


class Disk:
    """``now`` is the wall clock; ``seen`` is what the agent was told, in order."""

    def __init__(self, folder: Path) -> None:
        self.now = MORNING
        self.folder = folder / "data"
        self.folder.mkdir()
        self.store = Store.open(self.folder / "maestro.db", KEY)
        self.store.reserve = Reserve(self.folder / "maestro.reserve", size=MB, margin=MB // 2)
        self.board = self._board()
        self.numbers = count(1)
        self.sent: list[str] = []
        self.seen: list[str] = []
        self.hear(self.board.start("test"))

    def _board(self) -> Switchboard:
        return Switchboard(
            self.store,
            Reconstructor(Parser()),
            policy=Policy(region="GB"),
            clock_ms=lambda: self.now,
            new_id=lambda: "dial",
        )

    def hear(self, changes: tuple[Change, ...]) -> None:
        told = [change.message for change in changes if isinstance(change, Trouble)]
        self.seen += [sentence for sentence in told if sentence not in self.seen[-1:]]

    def post(self) -> None:
        """A message of the page, and the second after it."""
        number = next(self.numbers)
        message = voice("offered", party=f"+4420794{number:05}")
        message["eventId"] = str(number)
        message["padding"] = "x" * 2_000
        self.sent.append(text(message))
        self.hear(self.board.receive(self.sent[-1]))
        self.now += 1_000
        self.hear(self.board.tick())
        self.board.flush()

    @property
    def waiting(self) -> int:
        return self.board._intake.count

    def received(self) -> list[str]:
        return [row.text for row in self.board.ledger.rows() if row.kind == "received"]

    def end(self) -> dict[str, Any]:
        """End the run, start again, and say what is there."""
        self.board.close()
        self.store.close()
        self.store = Store.open(self.folder / "maestro.db", KEY)
        self.board = self._board()
        result = {
            "all there, once and in order": self.received() == self.sent,
            "chain": self.board.ledger.verify().problem,
            "check": self.store.check(),
            "told": self.seen,
        }
        self.store.close()
        return result


def mount(folder: Path, *options: str) -> None:
    subprocess.run(["mount", *options, str(folder)], check=True)


def fill(folder: Path) -> Path:
    """Somebody else's file takes all the space that is left."""
    other = folder / "other"
    with other.open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(bytes(4096))
    return other


def full(folder: Path) -> dict[str, Any]:
    """The disk fills up by somebody else's file; the reserve, then the memory, then space again."""
    disk = Disk(folder)
    made = disk.store.reserve.make()
    disk.post()
    other = fill(folder)
    while not disk.seen:
        disk.post()
    after_release = disk.store.reserve.given_up and not disk.store.reserve.path.exists()
    while disk.waiting == 0:
        disk.post()
        saved_in_reserve = len(disk.sent)
    for _ in range(20):
        disk.post()
    waited = disk.waiting
    other.unlink()
    disk.post()
    return {
        "reserve made": made,
        "reserve released": after_release,
        "saved in reserve": saved_in_reserve,
        "waited": waited,
        "waiting at the end": disk.waiting,
        "reserve again": disk.store.reserve.make(),
        **disk.end(),
    }


def full_at_start(folder: Path) -> dict[str, Any]:
    """There is no room to open the records; then there is."""
    Disk(folder).end()
    other = fill(folder)
    before = (folder / "data" / "maestro.db").read_bytes()
    try:
        Store.open(folder / "data" / "maestro.db", KEY).close()
        error = ""
    except StoreError as caught:
        error = type(caught).__name__
    same = (folder / "data" / "maestro.db").read_bytes() == before
    other.unlink()
    Store.open(folder / "data" / "maestro.db", KEY).close()
    return {"error": error, "same": same}


def read_only(folder: Path) -> dict[str, Any]:
    """The disk can't be written at a start; then it can."""
    Disk(folder).end()
    mount(folder, "-o", "remount,ro")
    try:
        Store.open(folder / "data" / "maestro.db", KEY).close()
        error = ""
    except StoreError as caught:
        error = type(caught).__name__
    mount(folder, "-o", "remount,rw")
    Store.open(folder / "data" / "maestro.db", KEY).close()
    return {"error": error}


def _away_and_back(folder: Path, away: Callable[[Disk], object], back: Callable[[Disk], object]) -> dict[str, Any]:
    disk = Disk(folder)
    disk.post()
    away(disk)
    for _ in range(5):
        disk.post()
    waited = disk.waiting
    back(disk)
    disk.post()
    return {"waited": waited, "waiting at the end": disk.waiting, **disk.end()}


def moved_away(folder: Path) -> dict[str, Any]:
    """Somebody moves the folder while the app runs, and moves it back."""
    return _away_and_back(
        folder,
        lambda disk: disk.folder.rename(folder / "elsewhere"),
        lambda disk: (folder / "elsewhere").rename(disk.folder),
    )


def replaced(folder: Path) -> dict[str, Any]:
    """Another copy is put in the place of the file that is open, and the one from before comes back."""

    def away(disk: Disk) -> None:
        disk.store.path.rename(folder / "first")
        shutil.copyfile(folder / "first", disk.store.path)

    return _away_and_back(folder, away, lambda disk: (folder / "first").replace(disk.store.path))


def sealed(folder: Path) -> dict[str, Any]:
    """The files refuse to be written (as a disk with errors does), and give in again. Needs a file system that knows
    the attribute, so not the tmpfs."""

    def attribute(disk: Disk, sign: str) -> None:
        files = [disk.store.path, disk.store.path.with_name("maestro.db-wal")]
        subprocess.run(["chattr", f"{sign}i", *map(str, files)], check=True)

    return _away_and_back(folder, lambda disk: attribute(disk, "+"), lambda disk: attribute(disk, "-"))


def deleted_for_good(folder: Path) -> dict[str, Any]:
    """The folder is deleted under the app: nothing is acknowledged any more, and ending says how much is unsaved."""
    disk = Disk(folder)
    disk.post()
    shutil.rmtree(disk.folder)
    for _ in range(5):
        disk.post()
    try:
        disk.board.close()
        error = ""
    except StoreError as caught:
        error = str(caught)
    return {"waited": disk.waiting, "error": error, "told": disk.seen}


SCENES = (full, full_at_start, read_only, moved_away, replaced, sealed, deleted_for_good)


def main(name: str, folder: Path) -> None:
    scene = next(scene for scene in SCENES if scene.__name__ == name)
    if scene is not sealed:
        mount(folder, "-t", "tmpfs", "-o", "size=4m,mode=700", "none")
    print(json.dumps(scene(folder)))
    os.chdir("/")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
