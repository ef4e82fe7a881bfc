"""What the fold carries from row to row: open interactions and those that ended lately, and how it is kept on disk."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from math import inf
from typing import Any, NamedTuple

from maestro_desktop.core.interactions.model import OPEN_STATES, Interaction, State, from_dict, to_dict

MINUTE = 60_000
HOUR = 60 * MINUTE
DAY = 24 * HOUR
#: After this, an offer that nothing followed is unresolved (another agent, or a search); ms.
OFFER_TIMEOUT = 3 * MINUTE
#: After this, a conversation whose end was never seen is interrupted; ms, by media.
OPEN_TIMEOUT = {"phone": 12 * HOUR, "voicemail": 12 * HOUR, "chat": 7 * DAY, "email": 7 * DAY}
#: Ended interactions stay at hand this long, and so many of them, for late and repeated events; ms.
KEEP_ENDED = 12 * HOUR
#: A page that was loaded anew tells again what is open, once somebody is signed in: as long as that may take, and from
#: the first word on so long; ms. After that the same content is the next conversation: the end of the one before may
#: have been lost with the old page.
SIGN_IN = 15 * MINUTE
TELLING_ANEW = 2 * MINUTE
MOST_ENDED = 300


class Track(NamedTuple):
    """An interaction at hand, with what is needed to recognise repetitions of its events.

    ``key`` is what all its events have in common. Times are steady ms.
    """

    interaction: Interaction
    key: str
    first: int
    touched: int
    completed: int | None = None
    event_ids: tuple[str, ...] = ()
    contents: tuple[tuple[str, int], ...] = ()
    owner_decided: bool = False

    @property
    def deadline(self) -> int:
        """When time alone changes it (open) or takes it out of the state (ended), steady ms."""
        state = self.interaction.state
        if state is State.OFFERED:
            return self.touched + OFFER_TIMEOUT
        if state in OPEN_STATES:
            return self.touched + OPEN_TIMEOUT.get(self.interaction.media, 12 * HOUR)
        return self.touched + KEEP_ENDED


@dataclass(frozen=True, slots=True)
class FoldState:
    """Everything the next row may need. No mapping in it is ever changed: a new state has new ones.

    ``now`` is steady time: the wall clock of the rows, but it never runs backwards and stands still over a jump that
    was noticed; ``wall`` is the last row's wall clock. ``reloaded`` is when the page was loaded anew last, ``spoken``
    when it first spoke after that. ``failures`` are the latest ends that it could not send, and when. ``deaf_since`` is
    when by the wall clock nothing could be heard any more, ``deaf_by`` why, in words. ``ended`` is in the order of the
    last touch. ``near`` leads from what a party's events have in common to the ids of its interactions, oldest first.
    """

    seq: int = 0
    now: int = 0
    wall: int = 0
    region: str = ""
    reloaded: int = -1
    spoken: int = -1
    failures: tuple[tuple[str, int], ...] = ()
    deaf_since: int | None = None
    deaf_by: tuple[str, ...] = ()
    open: Mapping[str, Track] = field(default_factory=dict)
    ended: Mapping[str, Track] = field(default_factory=dict)
    near: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def tracks(self) -> Mapping[str, Track]:
        """All that is at hand, oldest first."""
        both = (*self.ended.values(), *self.open.values())
        return {t.interaction.id: t for t in sorted(both, key=lambda t: t.interaction.seqs[:1])}

    @property
    def next_deadline(self) -> int | None:
        """The earliest moment at which time alone changes an open interaction, by the wall clock in UTC ms."""
        due = min((track.deadline for track in self.open.values()), default=None)
        return None if due is None else due - self.now + self.wall

    def track(self, id: str) -> Track | None:
        return self.open.get(id) or self.ended.get(id)

    def to_json(self) -> str:
        """The state as text, for the snapshot that spares reading the ledger at start."""
        value = {f.name: getattr(self, f.name) for f in fields(self)}
        for name in ("open", "ended"):
            value[name] = [_track_to_dict(track) for track in value[name].values()]
        return json.dumps(value)

    @classmethod
    def from_json(cls, text: str) -> FoldState:
        """Read back what ``to_json`` wrote. Raises ValueError, KeyError, TypeError, AttributeError or RecursionError
        on anything else."""
        value = json.loads(text)
        for name in ("open", "ended"):
            value[name] = {track["interaction"]["id"]: _track_from_dict(track) for track in value[name]}
        value["deaf_by"] = tuple(value["deaf_by"])
        value["failures"] = _moments(value["failures"])
        value["near"] = {key: tuple(ids) for key, ids in value["near"].items()}
        return cls(**value)


class Draft:
    """The next state in the making: starts as a state, takes rows' changes, and gives the new state by ``freeze``.

    The mappings of the state it came from are never touched; each is copied when the first change to it comes.
    """

    __slots__ = (
        "_copied",
        "_due",
        "_spare",
        "deaf_by",
        "deaf_since",
        "ended",
        "failures",
        "near",
        "now",
        "open",
        "region",
        "reloaded",
        "seq",
        "spoken",
        "wall",
    )

    def __init__(self, state: FoldState) -> None:
        self.seq = state.seq
        self.now = state.now
        self.wall = state.wall
        self.region = state.region
        self.reloaded = state.reloaded
        self.spoken = state.spoken
        self.failures = state.failures
        self.deaf_since = state.deaf_since
        self.deaf_by = state.deaf_by
        self.open: dict[str, Track] = state.open  # type: ignore[assignment] # copied before the first change
        self.ended: dict[str, Track] = state.ended  # type: ignore[assignment]
        self.near: dict[str, tuple[str, ...]] = state.near  # type: ignore[assignment]
        self._copied: set[str] = set()
        #: No open track is due before this moment; steady ms.
        self._due: float = 0
        #: The first ended track has not been kept long enough before this moment; steady ms.
        self._spare = 0

    def pass_to(self, seq: int, wall: int, *, jumped: bool) -> None:
        """Go on to the next row: its wall clock tells how much time has passed, unless that was set."""
        if not self.seq:
            self.now = wall
        elif not jumped and wall > self.wall:
            self.now += wall - self.wall
        self.seq = seq
        self.wall = wall

    def told_before(self) -> int:
        """What was heard before this moment (steady ms) may be told again now, by a page that was loaded anew; -1 if
        the page has no reason to. Asked when the page speaks."""
        if self.spoken < self.reloaded:
            self.spoken = self.now
        is_telling = self.now - self.spoken <= TELLING_ANEW and self.spoken - self.reloaded <= SIGN_IN
        return self.reloaded if is_telling else -1

    def freeze(self) -> FoldState:
        """The state as it stands. What changes after that changes copies."""
        self._copied.clear()
        return FoldState(
            self.seq,
            self.now,
            self.wall,
            self.region,
            self.reloaded,
            self.spoken,
            self.failures,
            self.deaf_since,
            self.deaf_by,
            self.open,
            self.ended,
            self.near,
        )

    def track(self, id: str) -> Track | None:
        return self.open.get(id) or self.ended.get(id)

    def around(self, key: str) -> list[Track]:
        """The tracks that share a key, oldest first."""
        ids = self.near.get(key)
        return [self.open.get(id) or self.ended[id] for id in ids] if ids else []

    def put(self, track: Track) -> None:
        """Take in a new or changed track."""
        id = track.interaction.id
        known = self.open.get(id) or self.ended.get(id)
        if known is None or known.key != track.key:
            if known is not None:
                self._forget_key(known)
            near = self._own("near")
            near[track.key] = (*near.get(track.key, ()), id)
        # One that was joined with another stays at hand for its late events only.
        if track.interaction.state in OPEN_STATES and not track.interaction.merged_into:
            self._own("open")[id] = track
            if (deadline := track.deadline) < self._due:
                self._due = deadline
            if id in self.ended:
                del self._own("ended")[id]
                self._spare = 0
            return
        ended = self._own("ended")
        # At the end: what was touched last leaves last.
        if ended.pop(id, None) is not None:
            self._spare = 0
        ended[id] = track
        if id in self.open:
            del self._own("open")[id]

    def drop(self, track: Track) -> None:
        """Let a track go."""
        id = track.interaction.id
        self._spare = 0
        self._own("open").pop(id, None)
        self._own("ended").pop(id, None)
        self._forget_key(track)

    def _forget_key(self, track: Track) -> None:
        near = self._own("near")
        left = tuple(other for other in near.get(track.key, ()) if other != track.interaction.id)
        if left:
            near[track.key] = left
        else:
            near.pop(track.key, None)

    def due_open(self) -> list[Track]:
        """Open tracks that time alone changes now."""
        if self.now < self._due:
            return []
        due, self._due = [], inf
        for track in self.open.values():
            deadline = track.deadline
            if deadline <= self.now:
                due.append(track)
            else:
                self._due = min(self._due, deadline)
        return due

    def due_ended(self) -> list[Track]:
        """Ended tracks that are no longer needed."""
        due: list[Track] = []
        surplus = len(self.ended) - MOST_ENDED
        if surplus <= 0 and self.now < self._spare:
            return due
        for track in self.ended.values():
            if len(due) >= surplus and track.touched + KEEP_ENDED > self.now:
                self._spare = track.touched + KEEP_ENDED
                break
            due.append(track)
        return due

    def _own(self, name: str) -> dict[str, Any]:
        if name not in self._copied:
            self._copied.add(name)
            setattr(self, name, dict(getattr(self, name)))
        own: dict[str, Any] = getattr(self, name)
        return own


def _track_to_dict(track: Track) -> dict[str, Any]:
    return {**track._asdict(), "interaction": to_dict(track.interaction)}


def _track_from_dict(value: Mapping[str, Any]) -> Track:
    return Track(
        **{
            **value,
            "interaction": from_dict(value["interaction"]),
            "event_ids": tuple(value["event_ids"]),
            "contents": _moments(value["contents"]),
        }
    )


def _moments(value: Any) -> tuple[tuple[str, int], ...]:
    return tuple((content, at) for content, at in value)
