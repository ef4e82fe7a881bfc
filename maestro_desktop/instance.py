"""One running copy for each data folder, and the door through which others hand it links and commands.

The copy that holds the lock in the data folder is the running one. It listens on a local socket (a named pipe on
Windows) whose address stands beside the lock, so the two meet whatever their environment says about runtime folders.
A sender pays for the standard library only: no Qt.

The server greets with its pid, the sender answers with one frame, the server acknowledges it once it is queued.
"""

from __future__ import annotations

import json
import os
import random
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from maestro_desktop.paths import Paths, make_private, write_atomically
from maestro_desktop.wire import MAX_BYTES, READ_TIMEOUT_S, Channel, Frame, connect, encode, listen

VERSION = 1
MAX_WAITING = 100
"""Frames kept while the app still starts; more are refused."""
LOCK_NAME = "instance.lock"
ADDRESS_NAME = "instance.json"


@dataclass(frozen=True, slots=True)
class Ack:
    """The running copy (process `pid`) has taken the frame."""

    pid: int


@dataclass(frozen=True, slots=True)
class NotRunning:
    """No copy runs for this data folder."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A copy runs and did not take the frame; `reason` is for the agent."""

    reason: str


# -- the sender -------------------------------------------------------------------------------------------------------


#: What may be handed over; the first two with a text.
VERBS = ("link", "dial", "dial-clipboard", "dial-selection", "raise", "stay", "quit")


def hand_over(
    paths: Paths, frame: Frame, timeout_s: float = 3.0, *, wait_for_start: bool = False
) -> Ack | NotRunning | Refused:
    """Give one frame (`verb` and what belongs to it) to the running copy.

    With `wait_for_start` a copy that is only just starting is waited for. Never delivers twice, never raises.
    """
    message = {"v": VERSION, **frame}
    if len(encode(message)) > MAX_BYTES:
        return Refused("That is too long to be handed over.")
    deadline = time.monotonic() + timeout_s
    while True:
        channel = _connect(paths)
        if channel is not None:
            try:
                # A copy that is just ending may accept and hang up; only what was sent is never sent again.
                if (pid := _greeting(channel, deadline)) is not None:
                    return _exchange(channel, pid, message, deadline)
            finally:
                channel.close()
        running = _is_held(paths)
        if not running and not wait_for_start:
            return NotRunning()
        if time.monotonic() >= deadline:
            return Refused(_SILENT) if running else NotRunning()
        time.sleep(0.02)


_SILENT = "Maestro Desktop is running and does not answer. End it and start it again."


def _greeting(channel: Channel, deadline: float) -> int | None:
    try:
        return int(channel.receive(max(0.01, deadline - time.monotonic()))["pid"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _exchange(channel: Channel, pid: int, message: Frame, deadline: float) -> Ack | Refused:
    _let_come_forward(pid)
    try:
        channel.send(message)
        answer = channel.receive(max(0.01, deadline - time.monotonic()))
    except (OSError, ValueError):
        return Refused(_SILENT)
    return Ack(pid) if answer.get("ok") is True else Refused(str(answer.get("reason", _SILENT)))


def _connect(paths: Paths) -> Channel | None:
    try:
        return connect(json.loads((paths.data / ADDRESS_NAME).read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError, TypeError, EOFError):
        return None


def _let_come_forward(pid: int) -> None:
    """Windows lets a program raise its window only if the one in front allows it."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(pid)


# -- the running copy -------------------------------------------------------------------------------------------------


def claim(paths: Paths) -> InstanceServer | None:
    """Become the running copy of this data folder and listen at once; None if another one is.

    Raises OSError if the folder can't be used.
    """
    make_private(paths.data)
    lock = _take_lock(paths.data / LOCK_NAME)
    if lock is None:
        return None
    try:
        return InstanceServer(paths, lock)
    except BaseException:
        lock.close()
        raise


class InstanceServer:
    """The listening end. Made by `claim`; holds the lock until `close`.

    Frames that arrive before `deliver` is called wait; afterwards they go to the receiver, on a thread of this
    object: the receiver hands them to the GUI by a queued signal.
    """

    def __init__(self, paths: Paths, lock: BinaryIO) -> None:
        self._lock = lock
        self._address_file = paths.data / ADDRESS_NAME
        self._guard = threading.Lock()
        self._waiting: list[Frame] = []
        self._receive: Callable[[Frame], None] | None = None
        self._ending = False
        self._listener = listen(paths.runtime)
        write_atomically(self._address_file, json.dumps(self._listener.where | {"pid": os.getpid()}).encode())
        threading.Thread(target=self._accept, name="instance", daemon=True).start()

    def deliver(self, receive: Callable[[Frame], None]) -> None:
        """Give all frames, those that wait and those to come, to `receive`, in order, one at a time."""
        with self._guard:
            self._receive = receive
            waiting, self._waiting = self._waiting, []
            for frame in waiting:
                receive(frame)

    def stop_taking(self) -> None:
        """Stop listening: this copy would no longer do what it takes. Senders wait, and become the next copy once
        `close` lets go of the lock. May be called twice."""
        with self._guard:
            if self._ending:
                return
            self._ending = True
        self._address_file.unlink(missing_ok=True)
        self._listener.close()

    def close(self) -> None:
        """Stop listening and let another copy start. May be called twice."""
        self.stop_taking()
        self._lock.close()

    def _accept(self) -> None:
        while not self._ending:
            channel = self._listener.accept()
            if channel is None:
                time.sleep(0.05)  # a stranger, or no file handle left: never a busy loop
                continue
            threading.Thread(target=self._talk, args=(channel,), name="instance-peer", daemon=True).start()

    def _talk(self, channel: Channel) -> None:
        try:
            channel.send({"v": VERSION, "pid": os.getpid()})
            try:
                reason = self._queue(channel.receive(READ_TIMEOUT_S))
            except ValueError as error:
                reason = f"That could not be read ({error})."
            channel.send({"ok": True} if not reason else {"ok": False, "reason": reason})
        except OSError:
            pass  # The sender has gone or hung; there is nobody left to tell.
        finally:
            channel.close()

    def _queue(self, frame: Frame) -> str:
        """Return "" if taken, else the reason."""
        if frame.get("v") != VERSION:
            return "Another version of Maestro Desktop is running. Restart it."
        if frame.get("verb") not in VERBS or not isinstance(frame.get("text", ""), str):
            return "That is no command."
        with self._guard:
            if self._ending:
                return "Maestro Desktop is just ending. Try again in a moment."
            if self._receive is not None:
                self._receive(frame)
            elif len(self._waiting) < MAX_WAITING:
                self._waiting.append(frame)
            else:
                return "Maestro Desktop is still starting. Try again in a moment."
        return ""


# -- the lock ---------------------------------------------------------------------------------------------------------


def _take_lock(path: Path) -> BinaryIO | None:
    """Return the open, locked file, or None if another process has it. It is free again when that process ends."""
    file = path.open("ab")
    if sys.platform == "win32":
        import msvcrt

        for _ in range(5):  # a sender that looks whether we run holds it for a moment
            with suppress(OSError):
                msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
                return file
            time.sleep(0.02)
        file.close()
        return None
    import fcntl

    while True:
        with suppress(BlockingIOError):
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return file
        try:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            file.close()
            return None
        # Only senders that look whether we run (shared locks) were in the way: try again, not in step with others.
        fcntl.flock(file, fcntl.LOCK_UN)
        time.sleep(random.uniform(0.001, 0.01))


def _is_held(paths: Paths) -> bool:
    try:
        with (paths.data / LOCK_NAME).open("rb") as file:
            if sys.platform == "win32":
                import msvcrt

                msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
                msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)
            else:
                import fcntl

                fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return False
