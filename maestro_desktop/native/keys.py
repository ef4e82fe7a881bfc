"""Keys that work in every program: what they are called, and what the systems say of them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from maestro_desktop.wording import Wording

#: Held together with another key, in the order in which they are named.
MODIFIERS = ("Ctrl", "Alt", "Shift", "Super")
_OTHER_NAMES = {"control": "Ctrl", "option": "Alt", "win": "Super", "windows": "Super", "cmd": "Super", "meta": "Super"}
_KEY = re.compile(r"[A-Z0-9]|F(?:[1-9]|1\d|2[0-4])")


@dataclass(frozen=True, slots=True)
class Keys:
    """``key``: a letter, a digit or F1 to F24. ``modifiers`` are some of MODIFIERS; Super is the Windows key, and
    Command on a Mac."""

    key: str
    modifiers: frozenset[str] = frozenset()

    def __str__(self) -> str:
        return "+".join([*(each for each in MODIFIERS if each in self.modifiers), self.key])


def parse_keys(text: str) -> Keys:
    """Read keys such as ``Ctrl+Alt+D``. Raises ValueError with the end of a sentence.

    What is typed all day can't be taken away from all programs: letters and digits need Ctrl, Alt or Super.
    """
    *before, last = (each.strip() for each in text.split("+"))
    names = {each.casefold(): each for each in MODIFIERS} | _OTHER_NAMES
    if unknown := next((each for each in before if each.casefold() not in names), None):
        raise ValueError(f"must be keys such as Ctrl+Alt+D; {unknown[:20]!r} is none")
    if not _KEY.fullmatch(last.upper()):
        raise ValueError(Wording("must end in a letter, a digit or F1 to F24, such as Ctrl+Alt+D"))
    keys = Keys(last.upper(), frozenset(names[each.casefold()] for each in before))
    if len(keys.key) == 1 and not keys.modifiers & {"Ctrl", "Alt", "Super"}:
        raise ValueError(Wording("must hold Ctrl, Alt or Super: it would be taken away from typing otherwise"))
    return keys


class KeyState(StrEnum):
    """How it stands with keys that were asked for."""

    TAKEN = "taken"
    WAITING = "waiting"
    CONFLICT = "conflict"
    UNAVAILABLE = "unavailable"


@dataclass(frozen=True, slots=True)
class KeyNews:
    """``state`` of the keys for ``action``, with a sentence where something can be done about it; None: they were
    pressed. ``token`` lets the window come forward on Wayland."""

    action: str
    state: KeyState | None = None
    sentence: str = ""
    token: str = ""


def conflict(action: str, keys: Keys) -> KeyNews:
    """Somebody else was first."""
    sentence = Wording("Another program has {keys} already. Choose other keys, or free them there.", keys=keys)
    return KeyNews(action, KeyState.CONFLICT, sentence)


#: What can be done where there are no keys for all programs.
BY_HAND = Wording(
    "In the keyboard settings of the desktop a key can be given to the command “maestro-desktop dial --clipboard”."
)


class GlobalKeys(Protocol):
    """The keys of one copy of the app, which the system gives to it in whatever program they are pressed. Nothing else
    that is typed is seen. When ``fileno()`` is readable, ``process()`` tells what happened, oldest first."""

    def grab(self, wanted: Mapping[str, Keys]) -> tuple[KeyNews, ...]:
        """Ask for keys, each for an action, in place of all that were asked for before. How it stands with each may be
        told later by ``process`` (WAITING)."""
        ...

    def fileno(self) -> int:
        """What becomes readable, or -1."""
        ...

    def process(self) -> tuple[KeyNews, ...]:
        """Raises OSError when nothing more will ever come: close it then."""
        ...

    def close(self) -> None:
        """Give all keys back. Safe to call twice."""
        ...


class NoGlobalKeys:
    """Where the system has none."""

    def __init__(
        self, sentence: str = Wording("This desktop gives no keys to apps. {by_hand}", by_hand=BY_HAND)
    ) -> None:
        self._sentence = sentence

    def grab(self, wanted: Mapping[str, Keys]) -> tuple[KeyNews, ...]:
        return tuple(KeyNews(action, KeyState.UNAVAILABLE, self._sentence) for action in wanted)

    def fileno(self) -> int:
        return -1

    def process(self) -> tuple[KeyNews, ...]:
        return ()

    def close(self) -> None:
        return
