"""Frames between the copies of the app: over a local socket, or a named pipe on Windows. Standard library only.

A frame is a 4-byte big-endian length and a JSON object, `MAX_BYTES` at most.
"""

from __future__ import annotations

import json
import os
import socket
import struct
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Protocol

from maestro_desktop.paths import make_private

MAX_BYTES = 4096
READ_TIMEOUT_S = 2.0
SOCKET_NAME = "maestro.sock"
SOCKET_PATH_BYTES = 100
"""Systems cut the path of a socket at 104 to 108 bytes."""

Frame = dict[str, Any]


class Channel(Protocol):
    """One connection, in whole frames. Both methods raise OSError or ValueError if the other side misbehaves."""

    def send(self, frame: Frame) -> None: ...

    def receive(self, timeout_s: float) -> Frame: ...

    def close(self) -> None: ...


class Listener(Protocol):
    """Waits for others; `where` tells `connect` the way."""

    where: dict[str, str]

    def accept(self) -> Channel | None: ...

    def close(self) -> None: ...


def connect(where: Mapping[str, str]) -> Channel:
    """Reach the listener that gave `where`. Raises OSError or EOFError if it is gone, KeyError, TypeError or ValueError
    if that is no way to one."""
    if sys.platform == "win32":
        from multiprocessing.connection import Client

        return PipeChannel(Client(where["address"], authkey=bytes.fromhex(where["key"])))
    connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    with _closing_on_error(connection):
        connection.settimeout(READ_TIMEOUT_S)
        connection.connect(where["address"])
    return SocketChannel(connection)


def listen(runtime: Path) -> Listener:
    """Listen where only this user can connect; `runtime` is the folder for the socket. Raises OSError."""
    return _PipeListener() if sys.platform == "win32" else _SocketListener(runtime)


def encode(frame: Frame) -> bytes:
    """The frame as it is sent, without its length."""
    return json.dumps(frame).encode()


def _decode(raw: bytes) -> Frame:
    frame = json.loads(raw)
    if not isinstance(frame, dict):
        raise ValueError("not an object")
    return frame


class SocketChannel:
    """Frames over a local stream socket."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection

    def send(self, frame: Frame) -> None:
        raw = encode(frame)
        self._connection.settimeout(READ_TIMEOUT_S)
        self._connection.sendall(struct.pack("!I", len(raw)) + raw)

    def receive(self, timeout_s: float) -> Frame:
        deadline = time.monotonic() + timeout_s
        (length,) = struct.unpack("!I", self._exactly(4, deadline))
        if length > MAX_BYTES:
            raise ValueError("too long")
        return _decode(self._exactly(length, deadline))

    def _exactly(self, count: int, deadline: float) -> bytes:
        raw = b""
        while len(raw) < count:
            self._connection.settimeout(max(0.001, deadline - time.monotonic()))
            piece = self._connection.recv(count - len(raw))
            if not piece:
                raise ConnectionResetError("the other side has closed")
            raw += piece
        return raw

    def close(self) -> None:
        self._connection.close()


class PipeChannel:
    """Frames over a `multiprocessing.connection`, which puts the same 4-byte length before each."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def send(self, frame: Frame) -> None:
        self._connection.send_bytes(encode(frame))

    def receive(self, timeout_s: float) -> Frame:
        try:
            if not self._connection.poll(timeout_s):
                raise TimeoutError
            return _decode(self._connection.recv_bytes(MAX_BYTES))
        except EOFError as error:
            raise ConnectionResetError("the other side has closed") from error

    def close(self) -> None:
        self._connection.close()


class _SocketListener:
    """A socket in a folder that only this user can enter."""

    def __init__(self, runtime: Path) -> None:
        self._made: Path | None = None
        path = runtime / SOCKET_NAME
        try:
            make_private(runtime)
            usable = len(os.fsencode(path)) <= SOCKET_PATH_BYTES
        except OSError:
            usable = False
        if not usable:
            self._made = Path(tempfile.mkdtemp(prefix="maestro-"))
            path = self._made / SOCKET_NAME
        self._path = path
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        with _closing_on_error(self._socket):
            path.unlink(missing_ok=True)  # left by a copy that was killed: the lock is ours
            self._socket.bind(str(path))
            path.chmod(0o600)
            self._socket.listen(64)
        self.where = {"address": str(path)}

    def accept(self) -> Channel | None:
        try:
            connection, _ = self._socket.accept()
        except OSError:
            return None
        if not _is_same_user(connection):
            connection.close()
            return None
        return SocketChannel(connection)

    def close(self) -> None:
        # shutdown wakes the thread that waits in accept; closing alone leaves it there.
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._path.unlink(missing_ok=True)
        if self._made is not None:
            self._made.rmdir()


@contextmanager
def _closing_on_error(connection: socket.socket) -> Iterator[None]:
    try:
        yield
    except BaseException:
        connection.close()
        raise


def _is_same_user(connection: socket.socket) -> bool:
    if not hasattr(socket, "SO_PEERCRED"):
        return True  # macOS: the folder's mode has kept others out
    raw = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    _, uid, _ = struct.unpack("3i", raw)
    return bool(uid == os.geteuid())


class _PipeListener:
    """A named pipe (Windows) with a name and a key that stand only in the user's own data folder."""

    def __init__(self) -> None:
        from multiprocessing.connection import Listener

        key = os.urandom(16)
        address = rf"\\.\pipe\maestro-desktop-{os.urandom(8).hex()}"
        self._listener = Listener(address, authkey=key)
        self.where = {"address": address, "key": key.hex()}

    def accept(self) -> Channel | None:
        from multiprocessing import AuthenticationError

        try:
            return PipeChannel(self._listener.accept())
        except (OSError, EOFError, AuthenticationError):
            return None

    def close(self) -> None:
        self._listener.close()
