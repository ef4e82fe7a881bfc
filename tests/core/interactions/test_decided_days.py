"""Days on which the agent joins, takes apart, undoes and notes at random while conversations go on and the app dies."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from maestro_desktop.core.changes import LedgerKind
from maestro_desktop.core.interactions.fold import Reconstructor
from maestro_desktop.core.interactions.model import Interaction, to_dict
from maestro_desktop.core.protocol.parsing import Accepted, Parser
from tests.core.desk import Desk
from tests.core.events import CALLER, MORNING, Conversation

DOINGS = (
    "hear",
    "hear",
    "hear",
    "hear",
    "again",
    "join",
    "undo",
    "split",
    "put back",
    "note",
    "crash",
    "restart",
    "reload",
    "wait",
)
PARTIES = {"web_chat": ("ada@example.com", "bob@example.com"), "voice-cc": (CALLER, "020 7946 0018", "+442079460019")}


@dataclass
class Day:
    """What is still to be heard, what was heard, and which joins can be undone."""

    desk: Desk
    random: Random
    due: list[tuple[int, dict[str, object]]] = field(default_factory=list)
    heard: list[dict[str, object]] = field(default_factory=list)
    joins: list[tuple[Interaction, Interaction]] = field(default_factory=list)
    splits: list[tuple[Interaction, Interaction]] = field(default_factory=list)

    def do(self, doing: str) -> None:
        desk, random, shown = self.desk, self.random, self.desk.history
        desk.now += random.choice([10, 3_000, 90_000])
        match doing:
            case "hear" if self.due:
                at, message = self.due.pop(0)
                self.heard.append(message)
                desk.hear(message, at=max(desk.now, at))
            case "again" if self.heard:
                desk.hear(random.choice(self.heard))
            case "join" if len(shown) > 1:
                gone, into = random.sample(shown, 2)
                desk.board.join(gone.id, into.id)
                self.joins.append((gone, into))
            case "undo" if self.joins:
                desk.board.undo_join(*self.joins.pop(random.randrange(len(self.joins))))
            case "split" if several := [each for each in shown if len(each.seqs) > 1]:
                whole = random.choice(several)
                desk.board.split(whole.id, random.sample(whole.seqs, random.randrange(1, len(whole.seqs))))
                self.splits += [(whole, each) for each in desk.history if each.id not in {one.id for one in shown}]
            case "put back" if self.splits:
                undo_split(desk, *self.splits.pop(random.randrange(len(self.splits))))
            case "note" if shown:
                desk.board.set_note(random.choice(shown).id, str(desk.now))
            case "crash":
                desk.crash()
            case "restart":
                desk.restart()
            case "reload":
                desk.board.notice("reload")
            case "wait":
                desk.now += random.choice([240_000, 13 * 3_600_000])
                desk.board.tick()
            case _:
                pass


def undo_split(desk: Desk, whole: Interaction, off: Interaction) -> None:
    """Put the events that were taken out of an interaction back into it."""
    other = replace(off, merged_into=whole.id)
    was = {"interaction_was": to_dict(whole), "other_was": to_dict(other)}
    desk.board.decide({"do": "restore", "interaction": whole.id, "other": other.id, **was})


def conversations(random: Random) -> list[Conversation]:
    media = [random.choice(["voice-cc", "voice-uc", "voicemail", "web_chat", "sms", "email"]) for _ in range(6)]
    return [
        Conversation(
            medium,
            party=random.choice(PARTIES["web_chat" if medium in ("web_chat", "email") else "voice-cc"]),
            began=MORNING + random.randrange(600_000),
        ).usual()
        for medium in media
    ]


@settings(derandomize=True, deadline=None, max_examples=30)
@given(st.lists(st.sampled_from(DOINGS), min_size=10, max_size=60), st.integers(0, 10_000))
def test_no_event_is_lost_or_counted_twice(reconstructor: Reconstructor, doings: list[str], seed: int) -> None:
    random = Random(seed)
    with TemporaryDirectory() as folder:
        desk = Desk(Path(folder) / "maestro.db", reconstructor)
        timed = sorted((t for each in conversations(random) for t in each.timed()), key=lambda t: t[0])
        day = Day(desk, random, due=list(timed))
        for doing in doings:
            day.do(doing)
        told, parser = desk.history, Parser()
        accepted = {
            row.seq
            for row in desk.board.ledger.rows()
            if row.kind is LedgerKind.RECEIVED and isinstance(parser.parse(row.text), Accepted)
        }
        assert Counter(seq for each in told for seq in each.seqs) == Counter(accepted)
        entries = Counter(each.log_entry for each in told if each.log_entry and not each.linked)
        assert not [entry for entry, times in entries.items() if times > 1]
        desk.crash()
        told = desk.history
        desk.board.rebuild()
        assert desk.history == told
        desk.store.close()
