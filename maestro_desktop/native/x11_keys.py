"""Keys for all programs on X11: XGrabKey, which gives us these keys and none else."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from maestro_desktop.native.keys import BY_HAND, KeyNews, Keys, KeyState, conflict
from maestro_desktop.wording import Wording

#: Kept pressed, a key comes again and again, first after some 600 ms; so soon after the last it is the same press, ms.
_SAME_PRESS_MS = 1_000
_GONE = Wording("The connection to the screen was lost. {by_hand}", by_hand=BY_HAND)


class X11Keys:
    """A connection of its own: its errors are ours, and Qt's are not."""

    def __init__(self, display: Any) -> None:
        self._display = display
        self._root = display.screen().root
        self._wanted: Mapping[str, Keys] = {}
        self._told: tuple[KeyNews, ...] = ()
        self._codes: dict[tuple[int, int], str] = {}
        self._last: dict[str, int] = {}

    @classmethod
    def open(cls, name: str) -> X11Keys | None:
        """Connect to a display, such as ``:0``; None if that fails."""
        from Xlib.display import Display
        from Xlib.error import DisplayError

        try:
            return cls(Display(name))
        except (DisplayError, OSError):
            return None

    def grab(self, wanted: Mapping[str, Keys]) -> tuple[KeyNews, ...]:
        try:
            self._release()
            self._wanted = wanted
            self._told = tuple(self._take(action, keys) for action, keys in wanted.items())
            return self._told
        except _lost():
            return tuple(KeyNews(action, KeyState.UNAVAILABLE, _GONE) for action in wanted)

    def fileno(self) -> int:
        return int(self._display.fileno())

    def process(self) -> tuple[KeyNews, ...]:
        from Xlib import X

        news: list[KeyNews] = []
        try:
            while self._display.pending_events():
                event = self._display.next_event()
                if event.type == X.KeyPress:
                    if (action := self._pressed(event)) is not None:
                        news.append(KeyNews(action))
                elif event.type == X.MappingNotify and event.request != X.MappingPointer:
                    # Another keyboard layout: the same letters have other codes.
                    self._display.refresh_keyboard_mapping(event)
                    before = set(self._told)
                    news += [each for each in self.grab(self._wanted) if each not in before]
        except _lost() as error:
            raise ConnectionError(_GONE) from error
        return tuple(news)

    def close(self) -> None:
        with suppress(*_lost()):
            self._display.close()
        # Where the server is gone, the library leaves it open.
        self._display.display.socket.close()

    def _take(self, action: str, keys: Keys) -> KeyNews:
        from Xlib import X
        from Xlib.error import BadAccess, CatchError
        from Xlib.XK import string_to_keysym

        code = self._display.keysym_to_keycode(string_to_keysym(keys.key.lower() if len(keys.key) == 1 else keys.key))
        if not code:
            return KeyNews(
                action,
                KeyState.UNAVAILABLE,
                Wording("This keyboard has no key {key}. Choose another one.", key=keys.key),
            )
        mask = self._mask(keys)
        refused = CatchError(BadAccess)
        for locks in self._locks():
            self._root.grab_key(code, mask | locks, True, X.GrabModeAsync, X.GrabModeAsync, onerror=refused)
        self._display.sync()
        if refused.get_error() is not None:
            self._give_back(code, mask)
            return conflict(action, keys)
        self._codes[code, mask] = action
        return KeyNews(action, KeyState.TAKEN)

    def _release(self) -> None:
        for code, mask in self._codes:
            self._give_back(code, mask)
        self._codes.clear()

    def _give_back(self, code: int, mask: int) -> None:
        for locks in self._locks():
            self._root.ungrab_key(code, mask | locks)
        self._display.sync()

    def _pressed(self, event: Any) -> str | None:
        from Xlib import X

        mask = event.state & (X.ControlMask | X.ShiftMask | self._modifier("Alt_L") | self._modifier("Super_L"))
        action = self._codes.get((event.detail, mask))
        if action is None:
            return None
        before, self._last[action] = self._last.get(action), event.time
        return None if before is not None and event.time - before < _SAME_PRESS_MS else action

    def _mask(self, keys: Keys) -> int:
        from Xlib import X

        masks = {
            "Ctrl": X.ControlMask,
            "Shift": X.ShiftMask,
            "Alt": self._modifier("Alt_L"),
            "Super": self._modifier("Super_L"),
        }
        return sum(masks[each] for each in keys.modifiers)

    def _locks(self) -> tuple[int, ...]:
        """The masks of locks that don't matter, in all combinations: a grab is for one exactly."""
        from Xlib import X

        num = self._modifier("Num_Lock")
        return tuple(dict.fromkeys((0, X.LockMask, num, X.LockMask | num)))

    def _modifier(self, key: str) -> int:
        """The mask that a key gives as a modifier: which one is up to the keyboard's map."""
        from Xlib.XK import string_to_keysym

        code = self._display.keysym_to_keycode(string_to_keysym(key))
        for number, codes in enumerate(self._display.get_modifier_mapping()):
            if code and code in codes:
                return 1 << number
        return {"Alt_L": 1 << 3, "Super_L": 1 << 6, "Num_Lock": 1 << 4}[key]


def _lost() -> tuple[type[Exception], ...]:
    from Xlib.error import ConnectionClosedError, DisplayError

    return ConnectionClosedError, DisplayError, OSError
