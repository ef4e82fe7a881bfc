"""Whether the page hears us, and what to do when it does not. Knows times and signs of life, no browser."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from maestro_desktop.web.config import Timing
from maestro_desktop.wording import Wording

LOADING, WAITING, CONNECTED, CHECKING, LOST = "loading", "waiting", "connected", "checking", "lost"

_SENTENCES: dict[str, str] = {
    LOADING: Wording("The contact-centre page is loading."),
    WAITING: Wording(
        "The page is open. Sign in there if you have not yet; the first call or chat shows that all is well."
    ),
    CONNECTED: Wording("Connected to the contact-centre page."),
}
_BLOCKED = Wording("The page needs to be loaded again. A call is active, and reloading may cut its sound.")
_MOST_PATIENT_LOAD = 4


@dataclass(frozen=True, slots=True)
class _Trouble:
    reason: str
    heals: bool
    """True if signs of life end it; otherwise only a reload does."""


@dataclass(slots=True)
class _Signs:
    """What the document now shown has given to see."""

    bridge_up: bool = False
    frame_up: bool = False
    elsewhere: bool = False
    """The frame shows another page, for example to sign in."""
    heard: bool = False
    """An event of the contact centre came through."""
    waiting_sentence: str = _SENTENCES[WAITING]
    ping_seen: bool = False
    probe_answered: bool = True
    missed_pings: int = 0
    missed_probes: int = 0
    good_ticks: int = 0


class Watchdog(QObject):
    """The state of the connection and the reloads that mend it.

    Fed by method calls; its signals: ``state_changed(state, sentence)``, ``noticed(kind, JSON details)``,
    ``reload_due()`` set the document again now, ``reload_blocked(sentence)`` the agent must agree first,
    ``probe_due()`` ask the frame whether it is alive and answer with ``frame_answered``.
    """

    state_changed = Signal(str, str)
    noticed = Signal(str, str)
    reload_due = Signal()
    reload_blocked = Signal(str)
    probe_due = Signal()

    def __init__(self, timing: Timing, clock_ms: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timing = timing
        self._clock_ms = clock_ms
        self.state = LOADING
        self.sentence = _SENTENCES[LOADING]
        self._call_active = False
        self._online = True
        self._started = False
        self._trouble: _Trouble | None = None
        self._failure = ""
        self._blocked = False
        self._attempt = 0
        self._deaf_since: int | None = None
        self._reloaded_while_deaf = False
        self._signs = _Signs()
        self._document_seen_ms = self._frame_seen_ms = clock_ms()
        self._tick_timer = QTimer(self, interval=timing.ping_ms)
        self._tick_timer.timeout.connect(self._tick)
        self._load_timer = QTimer(self, interval=timing.load_timeout_ms, singleShot=True)
        self._load_timer.timeout.connect(self._on_load_timeout)
        self._retry_timer = QTimer(self, singleShot=True)
        self._retry_timer.timeout.connect(self._retry)

    @property
    def frame_is_up(self) -> bool:
        """Whether the frame of the document now shown has arrived."""
        return self._signs.frame_up

    @property
    def is_trying_again(self) -> bool:
        """Whether the page loads after it could not be loaded; the sentence still says why it could not."""
        return self.state == LOADING and bool(self._failure)

    # What the owner asks for

    def start(self) -> None:
        """Begin with the first load."""
        self._started = True
        self._load()

    @property
    def is_started(self) -> bool:
        return self._started

    def give_up(self, sentence: str) -> None:
        """Say why there is nothing to load at all."""
        self._note("load_failed", problem="settings")
        self._enter(LOST, sentence)

    def stop(self) -> None:
        """Stop all timers for good."""
        self._started = False
        for timer in (self._tick_timer, self._load_timer, self._retry_timer):
            timer.stop()

    def reload(self, reason: str, *, agreed: bool) -> bool:
        """Load again now; False if a call is active and the agent has not agreed."""
        if not self._started:
            return False
        if self._call_active and not agreed:
            self.reload_blocked.emit(_BLOCKED)
            return False
        self._note("reload", reason=reason, agreed=agreed)
        well = self._trouble is None and self._signs.bridge_up
        self._be_deaf_since(self._clock_ms() if well else self._last_sign_ms())
        self._reloaded_while_deaf = True
        self._load()
        return True

    def set_call_active(self, active: bool) -> None:
        """While ``active``, nothing is reloaded without the agent's consent."""
        self._call_active = active
        if not active and self._blocked:
            self._blocked = False
            self._retry_timer.start(self._timing.back_off_ms[0])

    # What happens

    def bridge_came_up(self) -> None:
        self._signs.bridge_up = True
        self._signs.ping_seen = True
        self._document_seen_ms = self._clock_ms()
        self._tick_timer.start()
        self._arrive()

    def pinged(self, heard_ms_ago: int) -> None:
        """The document is alive; ``heard_ms_ago``: since when the frame has been silent (-1: from the start)."""
        self._signs.ping_seen = True
        self._document_seen_ms = self._clock_ms()
        if 0 <= heard_ms_ago <= self._timing.ping_ms:
            self.frame_answered(True)

    def heard(self, *, is_event: bool) -> None:
        """A message came through; ``is_event``: it looks like one of the contact centre's events."""
        self._document_seen_ms = self._frame_seen_ms = self._clock_ms()
        if is_event:
            self._signs.heard = self._signs.frame_up = True
            self._load_timer.stop()
            self._attempt = 0
            self._failure = ""
            self._end_deafness()
            if self._trouble is None:
                self._enter(CONNECTED)

    def frame_arrived(self, sentence: str = "", *, bridge_gone: bool = False) -> None:
        """The frame shows a page; ``sentence`` if it is not the contact centre's own.

        ``bridge_gone``: that page took the place of the document with the bridge (fallback mode).
        """
        self._signs.frame_up = True
        self._frame_seen_ms = self._clock_ms()
        self._signs.elsewhere = bool(sentence)
        if bridge_gone:
            self._signs.bridge_up = False
            self._tick_timer.stop()
        if self._trouble is not None and self._trouble.reason == "load_failed":
            self._trouble = None
        if sentence:
            self._signs.heard = False
        self._signs.waiting_sentence = sentence or _SENTENCES[WAITING]
        self._arrive()

    def frame_answered(self, alive: bool) -> None:
        if alive:
            self._signs.probe_answered = True
            self._frame_seen_ms = self._clock_ms()

    def load_failed(self, sentence: str, **details: Any) -> None:
        self._note("load_failed", **details)
        self._signs.frame_up = False
        self._failure = sentence
        self._get_into_trouble("load_failed", LOST, sentence)

    def document_gone(self, kind: str, **details: Any) -> None:
        """The document with the bridge is no more; ``kind`` of notice says why."""
        self._note(kind, **details)
        self._signs.bridge_up = False
        self._get_into_trouble(kind, LOST, Wording("The contact-centre page has stopped. It will be loaded again."))

    def network_changed(self, online: bool) -> None:
        if online == self._online:
            return
        self._online = online
        self._retry_timer.stop()
        if online:
            self._failure = ""
            self._get_into_trouble("network", CHECKING, Wording("The network is back. The page is being checked."))
        else:
            self._be_deaf_since(self._clock_ms())
            self._enter(CHECKING, Wording("There is no network. The page will be checked when it is back."))
            if self._trouble is not None:
                self._retry_timer.start(self._timing.back_off_ms[-1])

    def woke_from_sleep(self) -> None:
        self._get_into_trouble("sleep", CHECKING, Wording("The computer was asleep. The page is being checked."))

    # Inside

    def _load(self) -> None:
        self._trouble = None
        self._blocked = False
        self._signs = _Signs()
        self._retry_timer.stop()
        self._tick_timer.stop()
        # Longer each time, or a page that is merely slow would never arrive.
        self._load_timer.start(self._timing.load_timeout_ms * min(1 + self._attempt, _MOST_PATIENT_LOAD))
        # A page that never answers loads most of the time: the agent must see why, not a calm "loading" for ever.
        self._enter(LOADING, self._failure)
        self.reload_due.emit()

    def _arrive(self) -> None:
        if not self._signs.frame_up or not (self._signs.bridge_up or self._signs.elsewhere):
            return
        self._load_timer.stop()
        if self._trouble is None:
            self._settle()

    def _settle(self) -> None:
        """All is well again."""
        self._trouble = None
        self._failure = ""
        self._blocked = False
        self._retry_timer.stop()
        self._end_deafness()
        if self._signs.heard:
            self._enter(CONNECTED)
        else:
            self._enter(WAITING, self._signs.waiting_sentence)

    def _tick(self) -> None:
        # Counted in ticks, not in time: a busy or sleeping app misses its own ticks as well as the pings.
        self._signs.missed_pings = 0 if self._signs.ping_seen else self._signs.missed_pings + 1
        self._signs.missed_probes = 0 if self._signs.probe_answered else self._signs.missed_probes + 1
        well = self._signs.ping_seen and self._signs.probe_answered
        self._signs.ping_seen = False
        if self._signs.missed_pings >= self._timing.misses_allowed:
            self._get_into_trouble(
                "no_ping", CHECKING, Wording("The page does not answer. It is being checked."), heals=True
            )
        elif self._signs.missed_probes >= self._timing.misses_allowed:
            self._on_silent_frame()
        elif well and self._signs.frame_up:
            self._signs.good_ticks += 1
            if self._signs.good_ticks >= self._timing.misses_allowed:
                self._attempt = 0
            if self._trouble is not None and self._trouble.heals:
                self._settle()
        self._signs.probe_answered = False
        self.probe_due.emit()

    def _on_silent_frame(self) -> None:
        if self._signs.frame_up and self._trouble is None:
            self._note("frame_silent")
            self._get_into_trouble(
                "frame_silent", CHECKING, Wording("The page does not answer. It is being checked."), heals=True
            )

    def _on_load_timeout(self) -> None:
        self.load_failed(Wording("The contact-centre page does not answer. It will be tried again."), problem="timeout")

    def _get_into_trouble(self, reason: str, state: str, sentence: str, *, heals: bool = False) -> None:
        worse = self._trouble is not None and not self._trouble.heals
        if not self._started or (worse and heals):
            return
        self._load_timer.stop()
        self._be_deaf_since(self._last_sign_ms())
        if self._trouble is None or self._trouble.heals:
            self._trouble = _Trouble(reason, heals)
        self._enter(state, sentence)
        if not self._retry_timer.isActive() and not self._blocked:
            delays = self._timing.back_off_ms
            # What the system says about the network can be wrong, so even then it is tried now and again.
            self._retry_timer.start(delays[min(self._attempt, len(delays) - 1) if self._online else -1])
            self._attempt += 1

    def _retry(self) -> None:
        if self._trouble is not None:
            self._blocked = not self.reload(self._trouble.reason, agreed=False)

    def _last_sign_ms(self) -> int:
        """When both halves, our document and the page in its frame, were last known to live."""
        return min(self._document_seen_ms, self._frame_seen_ms)

    def _be_deaf_since(self, moment_ms: int) -> None:
        if self._deaf_since is None:
            self._deaf_since = moment_ms

    def _end_deafness(self) -> None:
        if self._deaf_since is not None:
            self._note("deaf", from_ms=self._deaf_since, to_ms=self._clock_ms(), reloaded=self._reloaded_while_deaf)
            self._deaf_since = None
            self._reloaded_while_deaf = False

    def _enter(self, state: str, sentence: str = "") -> None:
        sentence = sentence or _SENTENCES[state]
        if (state, sentence) != (self.state, self.sentence):
            self.state, self.sentence = state, sentence
            self.state_changed.emit(state, sentence)

    def _note(self, kind: str, **details: Any) -> None:
        self.noticed.emit(kind, json.dumps(details))
