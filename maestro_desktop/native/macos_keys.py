"""Keys for all programs on macOS: RegisterEventHotKey of Carbon, which needs no rights (Apple, Carbon Event Manager
Reference). The event comes with the app's own run loop, on the main thread."""

from __future__ import annotations

import socket
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any, Protocol

from maestro_desktop.native.keys import KeyNews, Keys, KeyState, conflict
from maestro_desktop.wording import Wording

_EXISTS = -9878
_MODIFIERS = {"Super": 0x100, "Shift": 0x200, "Alt": 0x800, "Ctrl": 0x1000}
#: Where keys are on the board, by what they are on the ANSI one (Carbon, Events.h, kVK_...).
_CODES = {
    **dict(zip("ASDFHGZXCV", range(10), strict=True)),
    **dict(zip("BQWERYT123465", range(11, 24), strict=True)),
    **{"9": 25, "7": 26, "8": 28, "0": 29, "O": 31, "U": 32, "I": 34, "P": 35, "L": 37, "J": 38, "K": 40, "N": 45},
    **{"M": 46, "F1": 122, "F2": 120, "F3": 99, "F4": 118, "F5": 96, "F6": 97, "F7": 98, "F8": 100, "F9": 101},
    **{"F10": 109, "F11": 103, "F12": 111, "F13": 105, "F14": 107, "F15": 113, "F16": 106, "F17": 64, "F18": 79},
    **{"F19": 80, "F20": 90},
}


class HotKeyApi(Protocol):
    """What of Carbon is needed."""

    def listen(self, pressed: Callable[[int], None]) -> None: ...

    def register(self, id: int, modifiers: int, code: int) -> tuple[int, Any]:
        """The status (0: done), and what ``unregister`` takes."""
        ...

    def unregister(self, key: Any) -> None: ...


class MacKeys:
    """Belongs to the main thread."""

    def __init__(self, api: HotKeyApi) -> None:
        self._api = api
        self._ours, self._theirs = socket.socketpair()
        self._ours.setblocking(False)
        self._actions: list[str] = []
        self._taken: list[Any] = []
        api.listen(self._pass_on)

    def grab(self, wanted: Mapping[str, Keys]) -> tuple[KeyNews, ...]:
        for key in self._taken:
            self._api.unregister(key)
        self._taken.clear()
        self._actions = list(wanted)
        return tuple(self._take(id, action, wanted[action]) for id, action in enumerate(wanted))

    def fileno(self) -> int:
        return self._ours.fileno()

    def process(self) -> tuple[KeyNews, ...]:
        told = b""
        with suppress(BlockingIOError):
            told = self._ours.recv(64)
        return tuple(KeyNews(self._actions[number]) for number in told if number < len(self._actions))

    def close(self) -> None:
        self.grab({})
        self._ours.close()
        self._theirs.close()

    def _pass_on(self, id: int) -> None:
        self._theirs.send(bytes([id]))

    def _take(self, id: int, action: str, keys: Keys) -> KeyNews:
        if (code := _CODES.get(keys.key)) is None:
            return KeyNews(
                action, KeyState.UNAVAILABLE, Wording("macOS has no key {key}. Choose another one.", key=keys.key)
            )
        status, key = self._api.register(id, sum(_MODIFIERS[each] for each in keys.modifiers), code)
        if not status:
            self._taken.append(key)
            return KeyNews(action, KeyState.TAKEN)
        if status == _EXISTS:
            return conflict(action, keys)
        return KeyNews(
            action,
            KeyState.UNAVAILABLE,
            Wording("macOS does not give {keys} to apps (error {status}).", keys=keys, status=status),
        )


class Carbon:
    """The real one, by ctypes."""

    def __init__(self) -> None:
        import ctypes
        from ctypes.util import find_library

        self._c: Any = ctypes
        self._carbon: Any = ctypes.CDLL(find_library("Carbon") or "")
        self._carbon.GetApplicationEventTarget.restype = ctypes.c_void_p

        class HotKeyId(ctypes.Structure):
            _fields_ = (("signature", ctypes.c_uint32), ("id", ctypes.c_uint32))

        class EventType(ctypes.Structure):
            _fields_ = (("kind", ctypes.c_uint32), ("number", ctypes.c_uint32))

        self._HotKeyId, self._EventType = HotKeyId, EventType
        self._handler: Any = None

    def listen(self, pressed: Callable[[int], None]) -> None:
        c, carbon = self._c, self._carbon

        def handle(_call: int, event: int, _data: int) -> int:
            told = self._HotKeyId()
            carbon.GetEventParameter(
                c.c_void_p(event), _four("----"), _four("hkid"), None, c.sizeof(told), None, c.byref(told)
            )
            pressed(told.id)
            return 0

        # Kept: the system calls it as long as the app lives.
        self._handler = c.CFUNCTYPE(c.c_int32, c.c_void_p, c.c_void_p, c.c_void_p)(handle)
        kinds = self._EventType(_four("keyb"), 5)
        target = c.c_void_p(carbon.GetApplicationEventTarget())
        carbon.InstallEventHandler(target, self._handler, 1, c.byref(kinds), None, None)

    def register(self, id: int, modifiers: int, code: int) -> tuple[int, Any]:
        c, key = self._c, self._c.c_void_p()
        target = c.c_void_p(self._carbon.GetApplicationEventTarget())
        name = self._HotKeyId(_four("MSTR"), id)
        return self._carbon.RegisterEventHotKey(code, modifiers, name, target, 0, c.byref(key)), key

    def unregister(self, key: Any) -> None:
        self._carbon.UnregisterEventHotKey(key)


def _four(code: str) -> int:
    """A four-character code as a number."""
    return int.from_bytes(code.encode(), "big")
