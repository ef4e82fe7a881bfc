"""The flight recorder: what goes out as lines comes back as the same interactions."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from maestro_desktop.cli import run
from maestro_desktop.core.changes import LedgerKind
from maestro_desktop.core.interactions.fold import Reconstructor
from maestro_desktop.core.phone.decision import Source
from maestro_desktop.core.policy import Policy
from maestro_desktop.core.protocol.parsing import MAX_BYTES
from maestro_desktop.core.replay import bounded_lines, read_recording
from maestro_desktop.paths import Paths
from tests.core.desk import Desk
from tests.core.events import CALLER, MEDIA, MORNING, Conversation, chat, failed, text, voice

_EPOCH = 1_735_689_600_000
_NOTES = ("reload", "sleep", "resume", "kill", "start", "network_down", "network_up", "idle", "clock")


def rows(*lines: object) -> list[tuple[int, int, str, Any]]:
    """(line, at, kind, text as JSON where it is) of a recording."""
    written = [line if isinstance(line, str) else text(line) for line in lines]
    return [(row.line, row.at_ms, str(row.kind), row.text) for row in read_recording(written)]


# -- forms of a line --------------------------------------------------------------------------------------------------


def test_bare_messages_come_one_second_apart() -> None:
    ring = voice("offered")
    assert rows(ring, {"at": 5_000, "message": ring}, ring, ring) == [
        (1, _EPOCH, "received", text(ring)),
        (2, 5_000, "received", text(ring)),
        (3, 6_000, "received", text(ring)),
        (4, 7_000, "received", text(ring)),
    ]


def test_the_wall_clock_may_go_backwards_and_the_order_is_the_files() -> None:
    assert [at for _, at, _, _ in rows(*({"at": at, "note": "idle"} for at in (9_000, 2_000, 5_000.0)))] == [
        9_000,
        2_000,
        5_000,
    ]


def test_raw_is_the_exact_text_of_the_page() -> None:
    assert rows({"at": 1, "raw": ' {"a" : "\\u00e9é"'})[0][3] == ' {"a" : "\\u00e9é"'


@pytest.mark.parametrize("note", _NOTES)
def test_a_note_is_what_was_noticed(note: str) -> None:
    assert rows({"at": 7, "note": note}) == [(1, 7, "noticed", f'{{"note": "{note}"}}')]


def test_a_note_keeps_its_details() -> None:
    assert json.loads(rows({"at": 7, "note": "start", "region": "GB"})[0][3]) == {"note": "start", "region": "GB"}


@pytest.mark.parametrize("kind", list(LedgerKind))
def test_a_row_of_an_export(kind: LedgerKind) -> None:
    (row,) = read_recording([text({"seq": 17, "at": 7, "kind": str(kind), "text": "x"})])
    assert (row.seq, row.at_ms, row.kind, row.text) == (17, 7, kind, "x")


def test_blank_lines_count_and_a_byte_order_mark_does_not() -> None:
    ring = text(voice("offered"))
    assert [(line, content) for line, _, _, content in rows("\ufeff" + ring, "", "  \r\n", ring)] == [
        (1, ring),
        (4, ring),
    ]


@pytest.mark.parametrize(
    "broken",
    ["{", "nothing", "[" * 100_000, '{"at": 5}', '{"at": 5, "raw": 7}', '{"at": 5, "note": null}', "17", '"x"'],
)
def test_what_has_no_known_form_is_a_message(broken: str) -> None:
    assert rows(text(voice("offered")), broken)[1] == (2, _EPOCH + 1_000, "received", broken)


@pytest.mark.parametrize("at", [True, None, "1772442000000", -1, 1.5, 10**400, 253_402_300_800_000])
def test_a_time_that_cannot_be_used_is_said_and_replaced(at: object) -> None:
    ring = voice("offered")
    first, second = read_recording([text(ring), text({"at": at, "message": ring})])
    assert (second.at_ms, second.text) == (first.at_ms + 1_000, text(ring))
    assert second.trouble.startswith("Line 2: its time")
    assert not first.trouble


def test_a_message_with_a_lone_surrogate_is_as_the_page_writes_it() -> None:
    line = '{"at": 1, "message": {"a": "\\ud800", "b": "é"}}'
    assert rows(line)[0][3] == '{"a": "\\ud800", "b": "\\u00e9"}'


def test_an_endless_line_is_cut_and_the_next_one_is_read() -> None:
    ring = text(voice("offered"))
    endless = '{"a": "' + "x" * (7 * MAX_BYTES) + '"}'
    tracemalloc.start()
    lines = list(bounded_lines(io.StringIO(f"{endless}\n{ring}\n{ring}")))
    tracemalloc.stop()
    assert len(lines[0]) == MAX_BYTES + 1
    assert lines[1:] == [ring + "\n", ring]


# -- from the command line --------------------------------------------------------------------------------------------


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data directory with a plain store."""
    monkeypatch.setenv("MAESTRO_KEY_SOURCE", "none")
    return tmp_path / "home"


@pytest.fixture
def lived(home: Path, reconstructor: Reconstructor) -> Path:
    """The same with a day in it that had everything."""
    paths = Paths.under(home)
    paths.create()
    desk = Desk(paths.data / "maestro.db", reconstructor)
    live_a_day(desk)
    desk.board.close()
    desk.store.close()
    return home


def live_a_day(desk: Desk) -> None:
    ada = desk.know("Ada Lovelace", CALLER, email="ada@example.com")
    grace = desk.know("Grace Hopper", "+12025550143")
    lives = [
        replace(
            Conversation(
                medium,
                party="ada@example.com" if medium in ("web_chat", "email", "email-reply", "email-draft") else CALLER,
            ),
            began=MORNING + 70_000 * n,
            mail=str(5200 + n),
        ).usual()
        for n, medium in enumerate(MEDIA)
    ]
    desk.live(*lives[:4])
    desk.board.notice("reload")
    desk.hear(failed("mashell-chat-terminated-cc-event-v1"), voice("offered", party="020 7946 0999"))
    desk.board.receive('{"eventType": "mashell-voice-phone-held-cc-event-v1", "data": {"who": "\\ud800 é\\u0000"}}')
    desk.board.receive("no JSON \u2028 at all")
    desk.live(*lives[4:])
    desk.board.set_note(desk.latest.id, "Wants a call back.\nOn Monday – “early”")
    desk.board.set_owner(desk.history[0].id, grace.id)
    desk.board.set_owner(desk.history[1].id, None)
    desk.board.set_owner(desk.history[2].id, ada.id)
    desk.obey(Policy(region="US", create_contacts=True))
    desk.hear(voice("offered", party="202 555 0177", product="UC", startTime=str(desk.now)))
    desk.board.dial("+44 20 7946 0018", Source.DIAL_BOX)
    desk.now += 20_000
    desk.board.notice("sleep")
    desk.now += 600_000
    desk.board.notice("resume")
    desk.now -= 3_600_000
    desk.board.notice("clock")
    desk.hear(voice("offered", party="anonymous"), chat("offered", party="bob@example.com", name="Bob"))
    desk.board.tick()
    desk.crash()
    desk.now += 200_000
    desk.board.tick()
    desk.restart()


def printed(capfd: pytest.CaptureFixture[str], home: Path, *words: str) -> list[str]:
    """What a command prints; it must have worked and complained of nothing."""
    assert run(["--data-dir", str(home), *words]) == 0
    out, err = capfd.readouterr()
    assert err == ""
    return out.splitlines()


def test_an_export_replays_to_the_same_bytes(lived: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    original = printed(capfd, lived, "interactions", "list", "--json")
    export = tmp_path / "export.jsonl"
    (told,) = printed(capfd, lived, "ledger", "export", str(export), "--json")
    lines = export.read_text(encoding="utf-8").splitlines()
    assert json.loads(told) == {"type": "export", "rows": len(lines), "redacted": False, "file": str(export)}
    assert export.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.glob("*.part")) == []
    # Under other settings and in another region: all that counts is in the rows.
    replayed = printed(capfd, tmp_path / "other", "events", "replay", str(export), "--json", "--region", "DE")
    assert len(original) > len(MEDIA)
    assert replayed == original[::-1]
    printed(capfd, lived, "ledger", "rebuild")
    assert printed(capfd, lived, "interactions", "list", "--json") == original


def test_a_redacted_export_replays_to_the_same_interactions_of_nobody(
    lived: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    original = printed(capfd, lived, "interactions", "list", "--json")
    exports = []
    for name in ("first", "second"):
        printed(capfd, lived, "ledger", "export", str(tmp_path / name), "--redact")
        exports.append((tmp_path / name).read_text(encoding="utf-8"))
    assert exports[0] != exports[1], "each export has a secret of its own"
    for private in ("Lovelace", "Hopper", "460018", "46 0018", "ada@example", "bob@", "samples", "call back", "hello"):
        assert private not in exports[0]
    replayed = printed(capfd, tmp_path, "events", "replay", str(tmp_path / "first"), "--json")
    for line, other_line in zip(original[::-1], replayed, strict=True):
        before, after = json.loads(line), json.loads(other_line)
        # Who it was differs; what it was does not.
        for each in (before, after):
            each["party"].pop("raw")
            each["party"].pop("normalised")
            for name in ("party_name", "contact_name", "notes", "transcript", "url", "mail_main_id", "mail_child_id"):
                each[name] = bool(each.pop(name))
            each["disposition"] = bool(each.pop("disposition"))
        assert after == before


def test_the_keys_of_an_export_are_stable_and_its_texts_exact(
    lived: Path, capfd: pytest.CaptureFixture[str], reconstructor: Reconstructor
) -> None:
    lines = printed(capfd, lived, "ledger", "export")
    exported = [json.loads(line) for line in lines]
    assert {tuple(row) for row in exported} == {("seq", "at", "kind", "text")}
    desk = Desk(Paths.under(lived).data / "maestro.db", reconstructor)
    stored = [(r.seq, r.at_ms, str(r.kind), r.text) for r in desk.board.ledger.rows()][: len(lines)]
    desk.store.close()
    assert [tuple(row.values()) for row in exported] == stored
    assert [json.loads(line)["seq"] for line in printed(capfd, lived, "ledger", "export", "--after", "10")][:3] == [
        11,
        12,
        13,
    ]


def test_rows_from_the_middle_keep_their_numbers(
    lived: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    original = {row["id"]: row for row in map(json.loads, printed(capfd, lived, "interactions", "list", "--json"))}
    part = tmp_path / "part.jsonl"
    printed(capfd, lived, "ledger", "export", str(part), "--after", "30")
    found = [
        json.loads(line) for line in printed(capfd, lived, "events", "replay", str(part), "--json", "--region", "GB")
    ]
    whole = [row for row in found if min(row["seqs"]) > 30 and original.get(row["id"], {}).get("seqs") == row["seqs"]]
    assert len(whole) > 3
    assert {row["party"]["normalised"] for row in whole} <= {o["party"]["normalised"] for o in original.values()}


def recorded(tmp_path: Path, *lines: object) -> str:
    file = tmp_path / "recording.jsonl"
    file.write_text("\n".join(line if isinstance(line, str) else text(line) for line in lines), encoding="utf-8")
    return str(file)


def test_verdicts_come_first_in_order_with_their_lines(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    unknown = {**voice("offered"), "eventType": "mashell-voice-phone-held-cc-event-v1"}
    file = recorded(
        tmp_path,
        {"at": MORNING, "message": voice("offered")},
        "",
        {"at": MORNING, "note": "reload"},
        {"at": MORNING, "message": failed("mashell-chat-terminated-cc-event-v1")},
        {"at": MORNING, "raw": text(unknown)},
        '{"a": NaN}',
        "{broken",
        {"seq": 9, "at": MORNING, "kind": "sent", "text": "{}"},
        {"seq": 10, "at": MORNING, "kind": "received", "text": "5"},
    )
    lines = [json.loads(line) for line in printed(capfd, tmp_path, "events", "replay", file, "--json", "--verdicts")]
    verdicts, found = lines[:-1], lines[-1]
    assert [tuple(v) for v in verdicts] == [("type", "line", "verdict", "reason")] * 6
    assert [(v["line"], v["verdict"]) for v in verdicts] == [
        (1, "accepted"),
        (4, "failed"),
        (5, "quarantined"),
        (6, "rejected"),
        (7, "ignored"),
        (9, "ignored"),
    ]
    assert verdicts[0]["reason"] is None
    assert all(v["reason"] for v in verdicts[1:])
    assert (found["type"], found["state"]) == ("interaction", "offered")
    assert run(["events", "replay", file, "--verdicts"]) == 0
    assert capfd.readouterr().out.startswith("line 1: accepted\nline 4: failed (The page could not send")


def test_an_idle_line_only_lets_time_pass(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    ring = {"at": MORNING, "message": voice("offered")}
    states = []
    for seconds in (179, 180):
        file = recorded(tmp_path, ring, {"at": MORNING + seconds * 1000, "note": "idle"})
        (found,) = printed(capfd, tmp_path, "events", "replay", file, "--json")
        states.append(json.loads(found)["state"])
    assert states == ["offered", "unresolved"]


def test_interactions_come_oldest_first(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    file = recorded(tmp_path, *(voice("offered", party=f"+4420794600{n:02}") for n in range(30)))
    found = [json.loads(line) for line in printed(capfd, tmp_path, "events", "replay", file, "--json")]
    assert [row["id"] for row in found] == [f"i{n}" for n in range(1, 31)]


def test_from_standard_input_whatever_the_terminal_speaks(tmp_path: Path) -> None:
    lines = text(chat("offered", name="Zoë Ωμέγα")).encode() + b"\n\xff\n"
    command = [sys.executable, "-m", "maestro_desktop", "--data-dir", str(tmp_path), "events", "replay", "-", "--json"]
    environ = {**os.environ, "PYTHONIOENCODING": "latin-1:strict", "PYTHONUTF8": "0"}
    done = subprocess.run(command, input=lines, capture_output=True, env=environ, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)["party_name"] == "Zoë Ωμέγα"


def test_nothing_in_it(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    file = recorded(tmp_path, "", "  ")
    assert printed(capfd, tmp_path, "events", "replay", file) == ["No interactions yet."]
    assert printed(capfd, tmp_path, "events", "replay", file, "--json") == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("events", "replay", "{}/nowhere.jsonl"), "{}/nowhere.jsonl can't be read: No such file or directory.\n"),
        (("events", "replay", "{}"), "{} can't be read: Is a directory.\n"),
        (("ledger", "export", "{}/no/where"), "{}/no/where can't be written: No such file or directory.\n"),
        (("ledger", "export", "{}"), "{} can't be written: Is a directory.\n"),
    ],
)
def test_what_cannot_be_opened_is_said_in_a_sentence(
    home: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str], words: tuple[str, ...], said: str
) -> None:
    assert run(["--data-dir", str(home), *(word.format(tmp_path) for word in words)]) == 1
    assert capfd.readouterr() == ("", said.format(tmp_path))


def test_an_export_that_fails_leaves_the_older_one(
    home: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    export = tmp_path / "export.jsonl"
    export.write_text("older")
    export.with_name(f"{export.name}.{os.getpid()}.part").mkdir()
    assert run(["--data-dir", str(home), "ledger", "export", str(export)]) == 1
    assert "can't be written" in capfd.readouterr().err
    assert export.read_text() == "older"


def test_the_records_are_not_written_over(lived: Path, capfd: pytest.CaptureFixture[str]) -> None:
    before = printed(capfd, lived, "interactions", "list", "--json")
    assert run(["--data-dir", str(lived), "ledger", "export", str(Paths.under(lived).data / "maestro.db")]) == 1
    assert "Name another" in capfd.readouterr().err
    assert printed(capfd, lived, "interactions", "list", "--json") == before


# -- many lines -------------------------------------------------------------------------------------------------------


def many(count: int) -> Iterator[str]:
    """Answered calls of a few hundred callers, with long notes."""
    for n in range(count // 4):
        life = Conversation("voice-cc", party=f"+4420794{n % 500:05}", began=MORNING + n * 5_000, notes="note " * 500)
        for at, message in life.usual().timed():
            yield text({"at": at, "message": message}) + "\n"


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the system does not tell the peak of a process")
def test_memory_does_not_grow_with_the_lines(tmp_path: Path) -> None:
    peaks = []
    for count in (8_000, 16_000):
        file = tmp_path / "many.jsonl"
        with file.open("w", encoding="utf-8") as out:
            out.writelines(many(count))
        command = [sys.executable, "-c", _MEASURED, "events", "replay", str(file), "--json"]
        done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
        assert done.returncode == 0, done.stderr
        assert len(done.stdout.splitlines()) == count // 4
        peaks.append(int(done.stderr))
    # The 2,000 interactions more have 5,000 kB of notes alone.
    assert peaks[1] - peaks[0] < 3_000, peaks


#: The peak of the process itself in kB: getrusage would tell its parent's, too.
_MEASURED = """
import sys
from maestro_desktop.cli import run
status = run(sys.argv[1:])
peak = next(line for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(peak.split()[1], file=sys.stderr)
sys.exit(status)
"""
