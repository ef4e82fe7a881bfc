"""The day of the script, through the command, the switchboard and redaction: each interaction exactly as scripted."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from maestro_desktop.cli import run
from maestro_desktop.core.changes import LedgerKind
from maestro_desktop.core.interactions.fold import Reconstructor
from maestro_desktop.core.ledger import LedgerRow
from maestro_desktop.core.policy import Policy
from maestro_desktop.core.redaction import Redactor
from maestro_desktop.core.replay import as_line, read_recording
from tests.core.desk import Desk
from tests.day.script import RELOADS_S, SCENES, Day, Truth

#: So long the whole day may take, CPU seconds; it takes a fraction of that.
_SECONDS = 10


@pytest.fixture(scope="module")
def day() -> Day:
    return Day()


@pytest.fixture(scope="module")
def rows(day: Day) -> list[LedgerRow]:
    return [LedgerRow(row.line, row.at_ms, row.kind, row.text) for row in read_recording(day.lines)]


def replayed(capfd: pytest.CaptureFixture[str], tmp_path: Path, lines: Iterator[str] | list[str]) -> list[Any]:
    """What ``events replay`` prints for a recording."""
    file = tmp_path / "day.jsonl"
    file.write_text("\n".join(lines), encoding="utf-8")
    assert run(["--data-dir", str(tmp_path), "events", "replay", str(file), "--json"]) == 0
    out, err = capfd.readouterr()
    assert err == ""
    return [json.loads(line) for line in out.splitlines()]


@pytest.fixture(scope="module")
def replay(day: Day, tmp_path_factory: pytest.TempPathFactory) -> tuple[list[Any], float]:
    """What the command prints for the day, and how long it took with its start; CPU seconds."""
    file = tmp_path_factory.mktemp("day") / "day.jsonl"
    file.write_text("\n".join(day.lines), encoding="utf-8")
    command = [sys.executable, "-c", _TIMED, "--data-dir", str(file.parent), "events", "replay", str(file), "--json"]
    done = subprocess.run(command, capture_output=True, timeout=300, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()], float(done.stderr)


_TIMED = """
import sys, time
from maestro_desktop.cli import run
status = run(sys.argv[1:])
print(time.process_time(), file=sys.stderr)
sys.exit(status)
"""


def told(truth: Truth) -> dict[str, Any]:
    """The truth under the names of ``interactions list --json``."""
    return {
        "id": f"i{truth.seqs[0]}",
        "product": truth.product,
        "family": truth.family,
        "media": truth.media,
        "media_type": truth.media_type,
        "direction": truth.direction,
        "party": (truth.party, truth.kind),
        "state": truth.state,
        "answered": truth.answered,
        "offered_at": truth.offered_at,
        "accepted_at": truth.accepted_at,
        "completed_at": truth.completed_at,
        "ended_at": truth.ended_at,
        "duration_s": truth.duration_s,
        "wrap_up_s": truth.wrap_up_s,
        "disposition": truth.disposition,
        "notes": {"page": truth.notes, "agent": ""},
        "transcript": truth.transcript,
        "recording": truth.recording,
        "confidence": truth.confidence,
        "linked": sorted(f"i{other.seqs[0]}" for other in truth.linked),
        "seqs": truth.seqs,
        "is_logged": truth.is_logged,
    }


def found_as_told(found: dict[str, Any], wanted: dict[str, Any]) -> dict[str, Any]:
    """The same keys of what was found. Mails of one thread may be linked or not: the script does not say."""
    got = {
        **found,
        "party": (found["party"]["normalised"], found["party"]["kind"]),
        "linked": wanted["linked"] if found["family"] == "email" else sorted(found["linked"]),
        "is_logged": found["log_entry"] is not None,
    }
    return {key: got[key] for key in wanted}


def differences(day: Day, found: list[dict[str, Any]]) -> list[str]:
    """What is not as scripted, one line each."""
    by_id = {row["id"]: row for row in found}
    said = []
    for truth in day.truths:
        wanted = told(truth)
        row = by_id.pop(wanted["id"], None)
        if row is None:
            said.append(f"{wanted['id']} is missing: {truth}")
            continue
        got = found_as_told(row, wanted)
        said += [
            f"{wanted['id']} {key}: {got[key]!r}, not {wanted[key]!r}" for key in wanted if got[key] != wanted[key]
        ]
    return said + [f"{id} was invented from rows {row['seqs']}" for id, row in by_id.items()]


def test_the_script_is_a_whole_day(day: Day) -> None:
    assert len(day.truths) == 600
    assert day.lines == Day().lines
    assert day.lines != Day(seed=2).lines
    assert {(t.product, t.family, t.media_type) for t in day.truths} == {
        ("CC", "voice-phone", ""),
        ("UC", "voice-phone", ""),
        ("CC", "voicemail", ""),
        ("CC", "chat", "web_chat"),
        ("CC", "chat-nextgen", "sms"),
        ("CC", "chat-nextgen", "whatsapp"),
        ("CC", "email", ""),
    }
    states = Counter(truth.state for truth in day.truths)
    assert min(states[state] for state in ("ended", "missed", "no_answer", "unresolved")) >= 20
    notes = Counter(json.loads(line)["note"] for line in day.lines if '"note":' in line[:40])
    assert notes["reload"] == len(RELOADS_S)
    assert notes["sleep"] == notes["resume"] == 1
    spans = sorted((t.offered_at or t.accepted_at or 0, t.ended_at) for t in day.truths if t.ended_at)
    overlapping = sum(later[0] < (earlier[1] or 0) for earlier, later in pairwise(spans))
    assert overlapping > 200
    times = [json.loads(line)["at"] for line in day.lines]
    assert times == sorted(times)
    assert times[-1] - times[0] <= 8 * 3_600_000 + 60_000


def test_the_day_replays_in_seconds_and_exactly(day: Day, replay: tuple[list[Any], float]) -> None:
    found, took = replay
    assert differences(day, found) == []
    assert took < _SECONDS


def test_another_day_is_exact_too(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    other = Day(seed=2)
    assert differences(other, replayed(capfd, tmp_path, other.lines)) == []


def test_what_is_not_as_scripted_would_be_seen(day: Day, replay: tuple[list[Any], float]) -> None:
    found = [dict(row) for row in replay[0]]
    found[7]["duration_s"] = 9_999
    found[8]["seqs"] = []
    found[9]["state"] = "offered"
    found[10]["id"] = "i999999"
    said = "\n".join(differences(day, found))
    assert [
        sign for sign in ("9999, not", "seqs: [], not", "'offered', not", "missing", "invented") if sign in said
    ] == [*("9999, not", "seqs: [], not", "'offered', not", "missing", "invented")]


def test_one_call_seen_by_two_products_has_one_log_entry(day: Day, replay: tuple[list[Any], float]) -> None:
    by_id = {row["id"]: row for row in replay[0]}
    entries: dict[str, set[str]] = {}
    for truth in day.truths:
        if truth.is_logged:
            entries.setdefault(by_id[f"i{truth.seqs[0]}"]["log_entry"], set()).add(f"i{truth.seqs[0]}")
    twins = [{f"i{t.seqs[0]}", f"i{t.twin.seqs[0]}"} for t in day.truths if t.twin]
    assert len(twins) == 2 * SCENES["both_products"]
    shared = [members for members in entries.values() if len(members) > 1]
    assert sorted(map(sorted, shared)) == sorted(map(sorted, twins))[::2]


def test_the_day_as_it_is_lived_is_the_same(
    day: Day, rows: list[LedgerRow], tmp_path: Path, reconstructor: Reconstructor
) -> None:
    """Through the switchboard with its own clock and a store of records, with a crash at noon."""
    desk = Desk(tmp_path / "lived.db", reconstructor, Policy(region="GB", inbound_pop="accepted"))
    # What is tested is the order of things; a kill that takes the disk's cache along is tested elsewhere.
    desk.store.db.execute("PRAGMA synchronous=OFF")
    crashed_at = len(rows) // 2
    for row in rows[1:]:
        desk.now = row.at_ms
        if row.kind is LedgerKind.RECEIVED:
            desk.board.receive(row.text)
        else:
            desk.board.notice(json.loads(row.text)["note"])
        if row.seq == crashed_at:
            desk.crash()
            desk.store.db.execute("PRAGMA synchronous=OFF")
    by_truth = {interaction.seqs[0]: interaction for interaction in desk.history}
    assert len(by_truth) == len(day.truths)
    wanted = Counter(
        (t.state, t.family, t.party, t.answered, t.duration_s, t.notes, t.disposition, t.confidence, t.ended_at)
        for t in day.truths
    )
    assert wanted == Counter(
        (
            *(str(i.state), i.family, i.party.normalised, i.answered, i.duration_s),
            *(i.page_notes, i.disposition, str(i.confidence), i.ended_at),
        )
        for i in desk.history
    )
    desk.store.close()


def test_the_redacted_day_is_the_same_but_for_who_it_was(
    day: Day, rows: list[LedgerRow], tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    redactor = Redactor(bytes(range(32)))
    lines = [as_line(redactor.redact(row)) for row in rows]
    found = {row["id"]: row for row in replayed(capfd, tmp_path, lines)}
    assert len(found) == len(day.truths)
    pseudonyms: dict[str, str] = {}
    for truth in day.truths:
        wanted = told(truth)
        row = found[wanted["id"]]
        got = found_as_told(row, wanted)
        for key in ("party", "notes", "transcript", "recording"):
            wanted.pop(key)
            got.pop(key)
        # Codes stay; words that somebody wrote there do not.
        assert bool(got.pop("disposition")) == bool(wanted.pop("disposition"))
        assert got == wanted
        assert row["party"]["kind"] == truth.kind
        assert (len(row["notes"]["page"]), len(row["transcript"])) == (len(truth.notes), len(truth.transcript))
        assert pseudonyms.setdefault(truth.party, row["party"]["normalised"]) == row["party"]["normalised"]
    assert len(set(pseudonyms.values())) == len(pseudonyms)
    whole = "\n".join(lines)
    for truth in day.truths:
        if truth.kind in ("phone", "email"):
            assert truth.party not in whole
        assert not truth.recording or truth.recording not in whole
    assert "samples" not in whole
    assert "question" not in whole
