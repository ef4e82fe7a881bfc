"""Keys for all programs on Windows: RegisterHotKey (learn.microsoft.com, "RegisterHotKey function")."""

from __future__ import annotations

import socket
import threading
from collections.abc import Mapping
from contextlib import suppress
from queue import Empty, Queue
from typing import Any, Protocol

from maestro_desktop.native.keys import KeyNews, Keys, KeyState, conflict
from maestro_desktop.wording import Wording

_WM_HOTKEY, _WM_APP = 0x0312, 0x8000
_PM_NOREMOVE = 0
_MODIFIERS = {"Alt": 0x1, "Ctrl": 0x2, "Shift": 0x4, "Super": 0x8}
#: Kept pressed, they are told once.
_NO_REPEAT = 0x4000
_ALREADY_REGISTERED = 1409
_WAIT_S = 2.0


class HotKeyApi(Protocol):
    """What of user32 is needed, all from one thread but ``wake``."""

    def begin(self) -> None:
        """Make the calling thread one that gets messages."""
        ...

    def register(self, id: int, modifiers: int, code: int) -> int:
        """0, or the system's error number."""
        ...

    def unregister(self, id: int) -> None: ...

    def wait(self) -> int | None:
        """The id of keys that were pressed, or None after ``wake``."""
        ...

    def wake(self) -> None: ...


class WindowsKeys:
    """The system tells only the thread that asked for the keys: one of our own, which passes it on by a socket."""

    def __init__(self, api: HotKeyApi) -> None:
        self._api = api
        self._ours, self._theirs = socket.socketpair()
        self._ours.setblocking(False)
        self._orders: Queue[Mapping[str, Keys] | None] = Queue()
        self._answers: Queue[tuple[KeyNews, ...]] = Queue()
        self._actions: list[str] = []
        self._begun = threading.Event()
        self._thread = threading.Thread(target=self._run, name="keys", daemon=True)
        self._thread.start()
        self._begun.wait(_WAIT_S)

    def grab(self, wanted: Mapping[str, Keys]) -> tuple[KeyNews, ...]:
        self._orders.put(wanted)
        self._api.wake()
        with suppress(Empty):
            return self._answers.get(timeout=_WAIT_S)
        return tuple(KeyNews(action, KeyState.UNAVAILABLE, Wording("The system did not answer.")) for action in wanted)

    def fileno(self) -> int:
        return self._ours.fileno()

    def process(self) -> tuple[KeyNews, ...]:
        told = b""
        with suppress(BlockingIOError):
            told = self._ours.recv(64)
        return tuple(KeyNews(self._actions[number]) for number in told if number < len(self._actions))

    def close(self) -> None:
        if self._thread.is_alive():
            self._orders.put(None)
            self._api.wake()
            self._thread.join(_WAIT_S)
        self._ours.close()
        self._theirs.close()

    def _run(self) -> None:
        self._api.begin()
        self._begun.set()
        taken: list[int] = []
        while True:
            pressed = self._api.wait()
            if pressed is not None:
                self._theirs.send(bytes([pressed]))
                continue
            with suppress(Empty):
                order = self._orders.get_nowait()
                for id in taken:
                    self._api.unregister(id)
                taken.clear()
                if order is None:
                    return
                self._actions = list(order)
                self._answers.put(
                    tuple(self._take(id, action, order[action], taken) for id, action in enumerate(order))
                )

    def _take(self, id: int, action: str, keys: Keys, taken: list[int]) -> KeyNews:
        modifiers = sum(_MODIFIERS[each] for each in keys.modifiers) | _NO_REPEAT
        error = self._api.register(id, modifiers, _code(keys.key))
        if not error:
            taken.append(id)
            return KeyNews(action, KeyState.TAKEN)
        if error == _ALREADY_REGISTERED:
            return conflict(action, keys)
        return KeyNews(
            action,
            KeyState.UNAVAILABLE,
            Wording("Windows does not give {keys} to apps (error {error}).", keys=keys, error=error),
        )


def _code(key: str) -> int:
    """The virtual-key code: letters and digits have their ASCII code, F1 is 0x70."""
    return ord(key) if len(key) == 1 else 0x6F + int(key[1:])


class User32:
    """The real one, by ctypes."""

    def __init__(self) -> None:
        import ctypes
        from ctypes import wintypes

        # Through getattr: the type checker of another system knows no WinDLL.
        load: Any = getattr(ctypes, "WinDLL")  # noqa: B009
        self._ctypes: Any = ctypes
        self._user32 = load("user32", use_last_error=True)
        self._kernel32 = load("kernel32", use_last_error=True)
        self._message = wintypes.MSG()
        self._thread = 0

    def begin(self) -> None:
        self._thread = self._kernel32.GetCurrentThreadId()
        # Makes the queue: a message that is posted before there is one is lost.
        self._user32.PeekMessageW(self._ctypes.byref(self._message), None, 0, 0, _PM_NOREMOVE)

    def register(self, id: int, modifiers: int, code: int) -> int:
        if self._user32.RegisterHotKey(None, id, modifiers, code):
            return 0
        return int(self._ctypes.get_last_error()) or -1

    def unregister(self, id: int) -> None:
        self._user32.UnregisterHotKey(None, id)

    def wait(self) -> int | None:
        while self._user32.GetMessageW(self._ctypes.byref(self._message), None, 0, 0) > 0:
            if self._message.message == _WM_HOTKEY:
                return int(self._message.wParam)
            if self._message.message == _WM_APP:
                break
        return None

    def wake(self) -> None:
        self._user32.PostThreadMessageW(self._thread, _WM_APP, 0, 0)
