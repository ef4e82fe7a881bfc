"""The command line, as real processes."""

from __future__ import annotations

import json
import os
import random
import shlex
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from maestro_desktop import __version__
from maestro_desktop.cli import run
from maestro_desktop.core.callbacks import settled
from maestro_desktop.core.switchboard import Switchboard
from maestro_desktop.instance import claim
from maestro_desktop.paths import Paths
from maestro_desktop.records import open_store, open_switchboard, store_path
from maestro_desktop.settings import load
from tests.core.events import MORNING, Conversation, text

ROOT = Path(__file__).parents[1]
AMELIA = "+442079460018"
CONTACTS = """name,org,phone,email
Amelia Hart,Hart & Rowe,+442079460018,amelia.hart@example.com
Tom Beckett,Larkfield,020 7946 0100,tom@example.com
Priya Nair,Larkfield,020 7946 0100,priya@example.com
,,,
"""
VCARD = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Helen Marlow\r\nTEL;TYPE=cell:+447700900118\r\nEND:VCARD\r\n"


@dataclass(frozen=True, slots=True)
class Said:
    status: int
    out: str
    err: str

    @property
    def lines(self) -> list[Any]:
        """Standard output as JSON lines."""
        return [json.loads(line) for line in self.out.splitlines()]


@dataclass
class Shell:
    """Runs commands on one data folder, with the key in a file."""

    folder: Path
    environ: dict[str, str] = field(default_factory=dict)

    def __call__(self, *arguments: str, given: str | None = None) -> Said:
        done = subprocess.run(
            self.command(*arguments), input=given, capture_output=True, text=True, cwd=ROOT, env=self.env(), timeout=60
        )
        assert "Traceback" not in done.stderr, done.stderr
        return Said(done.returncode, done.stdout, done.stderr)

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, "-m", "maestro_desktop", "--data-dir", str(self.folder), *arguments]

    def env(self) -> dict[str, str]:
        key = {"MAESTRO_KEY_SOURCE": "file", "MAESTRO_KEY_FILE": str(self.folder.with_suffix(".key"))}
        return {**os.environ, "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", **key, **self.environ}


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path / "maestro")


@pytest.fixture
def contacts(shell: Shell, tmp_path: Path) -> Shell:
    """A shell with contacts imported."""
    file = tmp_path / "people.csv"
    file.write_text(CONTACTS)
    assert shell("contacts", "import", str(file), "--region", "GB", "--yes").status == 0
    return shell


@pytest.fixture
def board(shell: Shell) -> Iterator[Switchboard]:
    """The records of the running app, open in this process while the commands run in theirs."""
    paths = Paths.under(shell.folder)
    settings = load(paths, shell.env()).settings
    store = open_store(paths, settings)
    board = open_switchboard(store, settings)
    board.start("1")
    yield board
    if store.db is not None:
        board.close()
        store.close()


def event(step: str, **data: object) -> dict[str, object]:
    body = {
        "direction": "inbound",
        "eventId": f"{step}-1",
        "eventName": step,
        "media": "phone",
        "method": "mapEvent",
        "schemaVersion": "1.0.0",
        "searchContext": AMELIA,
        **data,
    }
    return {"eventType": f"mashell-voice-phone-{step}-cc-event-v1", "status": "success", "data": body}


def whole_call() -> list[dict[str, object]]:
    end = {"startTime": "1735689600000", "endTime": "1735689660000", "callDuration": "00:00:45", "hasRecording": False}
    return [
        event("offered"),
        event("accepted"),
        event("completed", **end),
        event("terminated", **end, additionalData={"disposition_code": "1003", "notes": "Curtains"}),
    ]


# -- number -----------------------------------------------------------------------------------------------------------


def test_number_says_what_would_be_dialled_and_why(shell: Shell) -> None:
    said = shell("number", "020 7946 0018", "--region", "GB")
    assert said.status == 0
    assert said.out.startswith("Would be dialled: +44 20 7946 0018\n")
    (line,) = shell("number", "020 7946 0018", "--region", "GB", "--json").lines
    assert (line["action"], line["e164"], line["input"]) == ("dial", AMELIA, "020 7946 0018")
    assert line["reason"] is None


@pytest.mark.parametrize(
    ("text", "action"),
    [("*#06#", "refuse"), ("0909 879 0018", "confirm"), ("tel:+442079460018", "dial"), ("hello", "refuse")],
)
def test_number_decides_as_the_app_does(shell: Shell, text: str, action: str) -> None:
    assert shell("number", text, "--region", "GB", "--json").lines[0]["action"] == action


def test_number_without_a_region_asks_for_one(shell: Shell) -> None:
    assert shell("number", "020 7946 0018", "--json").lines[0]["action"] == "ask_region"
    shell.environ["MAESTRO_REGION"] = "GB"
    assert shell("number", "020 7946 0018", "--json").lines[0]["e164"] == AMELIA


def test_number_batch_answers_line_by_line(shell: Shell) -> None:
    given = '{"text": "020 7946 0018", "region": "gb"}\n"+1 212 555 0100"\n'
    said = shell("number", "--batch", given=given)
    assert said.status == 0
    assert [line["e164"] for line in said.lines] == [AMELIA, "+12125550100"]


@pytest.mark.parametrize("find", [(), ("--find",)])
@pytest.mark.parametrize(
    "line", ["", "  ", '{"text": 5}', "[1]", "7", "null", "{}", '{"text": "1", "region": 5}', "not json 020 7946 0018"]
)
def test_number_batch_answers_a_line_it_cannot_read_with_an_error(shell: Shell, line: str, find: tuple[str]) -> None:
    whole = '{"text": "+44 20 7946 0018"}'
    said = shell("number", "--batch", *find, given=f"{whole}\n{line}\n{whole}\n")
    assert [set(answer) == {"input", "error"} for answer in said.lines] == [False, True, False]
    assert said.lines[1]["input"] == line.strip()
    assert said.lines[1]["error"].endswith(".")


def test_number_find(shell: Shell) -> None:
    said = shell("number", "--find", "Call 020 7946 0018 or +44 20 7946 0100, order 12345.", "--region", "GB", "--json")
    assert said.lines == [{"numbers": [AMELIA, "+442079460100"]}]
    assert shell("number", "--find", "nothing here").out == "No numbers found.\n"


# -- events -----------------------------------------------------------------------------------------------------------


def test_replay_takes_every_form_of_line(shell: Shell, tmp_path: Path) -> None:
    offered, accepted, completed, terminated = whole_call()
    recording = [
        json.dumps(offered),
        json.dumps({"at": 1735689601000, "message": accepted}),
        json.dumps({"at": 1735689602000, "note": "reload"}),
        "this is no JSON",
        json.dumps({"at": 1735689646000, "raw": json.dumps(completed)}),
        json.dumps({"at": 1735689650000, "kind": "received", "text": json.dumps(terminated)}),
    ]
    file = tmp_path / "morning.jsonl"
    file.write_text("\n".join(recording) + "\n")
    said = shell("events", "replay", str(file), "--json", "--verdicts", "--region", "GB")
    assert said.status == 0
    verdicts = [line for line in said.lines if line["type"] == "verdict"]
    assert [line["verdict"] for line in verdicts] == ["accepted", "accepted", "ignored", "accepted", "accepted"]
    assert [line["line"] for line in verdicts] == [1, 2, 4, 5, 6]
    (call,) = [line for line in said.lines if line["type"] == "interaction"]
    assert (call["state"], call["duration_s"], call["party"]["normalised"]) == ("ended", 45, AMELIA)
    assert call["notes"] == {"page": "Curtains", "agent": ""}
    assert not store_path(Paths.under(shell.folder)).exists()  # the user's records are not touched

    again = shell("events", "replay", "-", "--json", "--verdicts", "--region", "GB", given="\n".join(recording))
    assert again.out == said.out


def test_replay_of_a_file_that_is_not_there(shell: Shell) -> None:
    said = shell("events", "replay", "no-such-file")
    assert (said.status, said.out) == (1, "")
    assert said.err == "no-such-file can't be read: No such file or directory.\n"


def test_replay_of_rubbish_keeps_going(shell: Shell) -> None:
    given = "\x00\ud800".encode("utf-8", "replace").decode() + "\n" + "[" * 5_000 + "\n" + json.dumps(event("offered"))
    said = shell("events", "replay", "-", "--json", "--verdicts", given=given)
    assert said.status == 0
    assert [line["verdict"] for line in said.lines if line["type"] == "verdict"][-1] == "accepted"


# -- contacts ---------------------------------------------------------------------------------------------------------


def test_contacts_import_list_search_match(contacts: Shell) -> None:
    names = [line["name"] for line in contacts("contacts", "list", "--json").lines]
    assert sorted(names) == ["Amelia Hart", "Priya Nair", "Tom Beckett"]
    assert [line["name"] for line in contacts("contacts", "search", "amel", "--json").lines] == ["Amelia Hart"]
    contacts.environ["MAESTRO_REGION"] = "GB"
    found = contacts("contacts", "match", "020 7946 0100", "--json").lines
    assert sorted(line["name"] for line in found) == ["Priya Nair", "Tom Beckett"]
    assert [line["owner"] for line in found] == [False, False]
    (one,) = contacts("contacts", "match", AMELIA, "--json").lines
    assert (one["owner"], one["rule"]) == (True, "e164")
    assert contacts("contacts", "match", "+12125550100").out == "Nobody has this number.\n"


def test_contacts_import_twice_changes_nothing(contacts: Shell, tmp_path: Path) -> None:
    again = contacts("contacts", "import", str(tmp_path / "people.csv"), "--region", "GB", "--yes", "--json")
    (report,) = again.lines
    assert report["new"] == 0
    assert len(contacts("contacts", "list", "--json").lines) == 3


def test_contacts_import_of_a_vcard(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "helen.vcf"
    file.write_bytes(VCARD.encode())
    assert shell("contacts", "import", str(file), "--yes").status == 0
    (contact,) = shell("contacts", "list", "--json").lines
    assert (contact["name"], contact["phones"]) == ("Helen Marlow", ["+447700900118"])
    assert "+44 7700 900118" in shell("contacts", "list").out


@pytest.mark.parametrize("content", [None, b"", b"\x89PNG\r\n\x1a\n\x00\x00", b"a,b\n1,2\n"])
def test_contacts_import_of_what_is_no_contact_file_says_so(
    shell: Shell, tmp_path: Path, content: bytes | None
) -> None:
    file = tmp_path / "people.csv"
    if content is not None:
        file.write_bytes(content)
    said = shell("contacts", "import", str(file), "--yes")
    assert said.status == 1
    assert said.err.strip()
    assert "\n" not in said.err.strip()


# -- records, beside the running app ----------------------------------------------------------------------------------


def test_reading_commands_work_while_the_app_runs(shell: Shell, board: Switchboard) -> None:
    assert shell("interactions", "list").out == "No interactions yet.\n"
    board.receive_all([json.dumps(message) for message in whole_call()])
    board.flush()
    (call,) = shell("interactions", "list", "--json").lines
    assert (call["type"], call["state"], call["duration_s"]) == ("interaction", "ended", 45)
    (shown,) = shell("interactions", "show", call["id"], "--json").lines
    assert shown == call
    plain = shell("interactions", "show", call["id"])
    assert "Curtains" in plain.out
    assert shell("interactions", "list", "--limit", "0", "--json").lines == []
    (verified,) = shell("ledger", "verify", "--json").lines
    assert verified["ok"] is True
    assert verified["rows"] == board.ledger.last_seq
    board.receive(json.dumps(event("offered", eventId="later")))  # and the app goes on writing
    board.flush()
    assert len(shell("interactions", "list", "--json").lines) == 2


def test_interactions_that_the_app_has_not_written_yet_are_shown(shell: Shell, board: Switchboard) -> None:
    """What is acknowledged is in the ledger; a killed app leaves it there alone."""
    board.receive_all([json.dumps(message) for message in whole_call()])
    board.receive(json.dumps(event("offered", eventId="later", searchContext="+442079460019")))
    (call,) = [line for line in shell("interactions", "list", "--json").lines if line["state"] == "ended"]
    assert call["duration_s"] == 45
    assert shell("interactions", "show", call["id"], "--json").lines == [call]
    assert len(shell("interactions", "list", "--json").lines) == 2
    assert board.store.rows("SELECT count(*) FROM interaction") == [(0,)]
    board.store.db.close()  # killed
    board.store.db = None
    assert len(shell("interactions", "list", "--json").lines) == 2
    assert shell("interactions", "show", call["id"], "--json").lines == [call]


def test_who_waits_to_be_called_back_is_told_beside_the_running_app(contacts: Shell, board: Switchboard) -> None:
    assert contacts("interactions", "callbacks").out == "Nobody waits to be called back.\n"
    for began in (MORNING, MORNING + 60_000):
        life = Conversation("voice-cc", party=AMELIA, began=began, steps=("offered", "terminated"))
        board.receive_all([text(message) for _, message in life.timed()])
    board.flush()
    (line,) = contacts("interactions", "callbacks", "--json").lines
    first, last = board.history.page()[::-1]
    assert line == {
        "type": "callback",
        "interaction": last.id,
        "interactions": [first.id, last.id],
        "contact_id": first.contact_id,
        "name": "Amelia Hart",
        "party": AMELIA,
        "number": AMELIA,
        "times": 2,
        "media": ["phone"],
        "first_at": first.began_at,
        "last_at": last.began_at,
        "attempts": 0,
        "remind_at": None,
    }
    board.decide(settled(line["interactions"], done=False, remind_at=last.began_at + 60_000))
    said = contacts("interactions", "callbacks").out
    assert said.startswith(f"{last.id}")
    assert "Amelia Hart, +44 20 7946 0018: missed 2 times, last " in said
    assert "; reminder " in said
    board.decide(settled(line["interactions"], done=True, remind_at=None))
    assert contacts("interactions", "callbacks", "--json").lines == []


def test_what_is_no_recording_is_said_to_be_none(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "photo.jpg"
    file.write_bytes(b"\xff\xd8\xff\n\0\0\n")
    said = shell("events", "replay", str(file))
    assert (said.status, said.out) == (0, "No interactions yet.\n")
    assert said.err == "No line of it is a message of the page: this is no recording.\n"
    file.write_text(f"rubbish\n{json.dumps(event('offered'))}\n")
    assert shell("events", "replay", str(file)).err == ""


def test_a_long_history_is_listed_without_being_collected(shell: Shell, board: Switchboard) -> None:
    """Also what people read are numbers as they are written, not as they are stored."""
    count = 1_203
    calls = (event("offered", eventId=str(n), searchContext=f"+4420794{n:05}") for n in range(count))
    board.receive_all([json.dumps(message) for message in calls])
    board.flush()
    listed = [line["id"] for line in shell("interactions", "list", "--json").lines]
    assert listed == [each.id for each in board.history.page(limit=-1)]
    assert len(set(listed)) == count
    for limit in (1, 500, 501):
        assert [line["id"] for line in shell("interactions", "list", "--limit", str(limit), "--json").lines] == listed[
            :limit
        ]
    assert "+44 20 7940 1202" in shell("interactions", "list", "--limit", "1").out
    shown = shell("interactions", "show", listed[0]).out
    assert "+44 20 7940 1202" in shown


def test_text_of_the_page_can_not_steer_the_terminal(shell: Shell, board: Switchboard) -> None:
    steering = "\x1b]0;title\x07\u202eplain\nsecond line"
    board.receive_all([json.dumps(message).replace("Curtains", json.dumps(steering)[1:-1]) for message in whole_call()])
    board.flush()
    (call,) = shell("interactions", "list", "--json").lines
    assert call["notes"]["page"] == steering
    said = shell("interactions", "show", call["id"]).out
    assert "?]0;title??plain" in said
    assert "second line" in said
    assert not {"\x1b", "\x07", "\u202e"} & set(said)
    assert not {"\x1b", "\u202e"} & set(shell("number", steering).out)


def test_interactions_show_of_none(shell: Shell) -> None:
    said = shell("interactions", "show", "i99")
    assert said.status == 1
    assert said.err == "There is no interaction i99. “interactions list” shows the ids.\n"


def test_ledger_verify_finds_a_changed_row(shell: Shell, board: Switchboard) -> None:
    board.receive(json.dumps(event("offered")))
    board.store.begin()
    board.store.db.execute("UPDATE ledger SET text = replace(text, '0018', '0019') WHERE kind = 'received'")
    board.store.commit()
    said = shell("ledger", "verify")
    assert said.status == 1
    assert "is not what was written" in said.out


def test_ledger_rebuild_gives_the_same_interactions(shell: Shell, board: Switchboard) -> None:
    board.receive_all([json.dumps(message) for message in whole_call()])
    board.close()
    board.store.close()
    before = shell("interactions", "list", "--json").out
    said = shell("ledger", "rebuild", "--json")
    assert said.lines[0]["interactions"] == 1
    assert shell("interactions", "list", "--json").out == before


def test_records_whose_key_is_away_are_told_in_one_sentence(contacts: Shell) -> None:
    Path(contacts.env()["MAESTRO_KEY_FILE"]).unlink()
    for command in (("contacts", "list"), ("interactions", "list"), ("ledger", "verify")):
        said = contacts(*command)
        assert (said.status, said.out) == (1, "")
        assert said.err.endswith("is not there. Put it back to open the stored data.\n")


@pytest.mark.parametrize("source", ["file", "none"])
def test_a_file_that_is_damaged_in_the_middle_is_told_in_sentences(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], source: str
) -> None:
    """Wherever the damage is: each command either does its work or says what is wrong and what to do."""
    shell.environ["MAESTRO_KEY_SOURCE"] = source
    for name, value in shell.env().items():
        monkeypatch.setenv(name, value)
    people = tmp_path / "people.csv"
    people.write_text(CONTACTS + "".join(f"Name {n},,+4420794{n:05},\n" for n in range(100)))
    assert shell("contacts", "import", str(people), "--region", "GB", "--yes").status == 0
    paths = Paths.under(shell.folder)
    settings = load(paths, shell.env()).settings
    store = open_store(paths, settings)
    board = open_switchboard(store, settings)
    board.start("1")
    calls = [event("offered", eventId=str(n), searchContext=f"+4420794{n:05}") for n in range(60)]
    board.receive_all([json.dumps(call | {"more": f"{number} words " * 300}) for number, call in enumerate(calls)])
    # A transcript goes over several pages of its own.
    board.set_note(board.history.page(limit=1)[0].id, "Asked for samples. " * 1_000)
    board.close()
    store.close()
    whole = store_path(paths).read_bytes()
    commands = {("interactions", "list"), ("contacts", "list"), ("ledger", "verify"), ("ledger", "rebuild")}
    failed = set()
    for page in range(1, len(whole) // 4096, 8):
        damaged = bytearray(whole)
        damaged[page * 4096 : (page + 1) * 4096] = random.Random(page).randbytes(4096)
        for command in sorted(commands):
            store_path(paths).write_bytes(damaged)
            status = run(["--data-dir", str(shell.folder), *command])
            said = capsys.readouterr()
            if said.err:
                failed.add(command)
                assert status == 1
                assert said.err.startswith(("The file with the records", "These are not the records"))
                # A page that leads beyond the end of the file is a disk error to SQLite.
                assert "maestro-desktop store restore latest" in said.err or "the disk" in said.err
                assert "samples" not in said.err
        store_path(paths).write_bytes(damaged)
        status = run(["--data-dir", str(shell.folder), "ledger", "verify", "--json"])
        verified = json.loads(capsys.readouterr().out)
        assert (verified["type"], verified["ok"]) == ("verification", not status)
        assert bool(verified["problem"]) == bool(status)
    assert failed == commands


# -- arguments, pipes, paths ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "arguments",
    [
        ("bogus",),
        ("interactions",),
        ("interactions", "show"),
        ("interactions", "list", "--limit", "many"),
        ("--demo", "--speed", "nan"),
        ("--demo", "--scenario", "nonsense"),
        ("--demo", "--shot", "no/such/folder/a.png"),
        ("--data-dir", "", "contacts", "list"),
        ("contacts", "list", "--data-dir"),
        ("--data-dir=",),
        ("dial", " "),
        ("number",),
        ("number", "--nonsense", "1"),
        ("number", "--region", "XX", "0207"),
        ("events", "replay"),
        ("contacts", "import"),
        ("dial",),
        ("--bogus",),
    ],
)
def test_bad_arguments_are_told_in_one_sentence(shell: Shell, arguments: tuple[str, ...]) -> None:
    said = shell(*arguments)
    assert (said.status, said.out) == (2, "")
    assert said.err.strip()
    assert "\n" not in said.err.strip()


def test_the_version_is_said(shell: Shell) -> None:
    assert shell("--version").out == f"Maestro Desktop {__version__}\n"


def test_a_settings_file_with_a_mistake_is_told_and_the_command_runs(shell: Shell) -> None:
    config = Paths.under(shell.folder).config
    config.mkdir(parents=True)
    (config / "settings.toml").write_text('region = "GB"\ninbound_pop = "sometimes"\n')
    said = shell("number", "020 7946 0018", "--json")
    assert said.lines[0]["e164"] == AMELIA
    assert "line 2, inbound_pop" in said.err


def test_a_reader_that_has_had_enough_is_no_error(contacts: Shell) -> None:
    many = contacts.folder.with_suffix(".jsonl")
    many.write_text('{"text": "020 7946 0018", "region": "GB"}\n' * 4_000)
    command = shlex.join(contacts.command("number", "--batch"))
    done = subprocess.run(
        ["bash", "-c", f"{command} < {shlex.quote(str(many))} | head -n 1; exit ${{PIPESTATUS[0]}}"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=contacts.env(),
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["e164"] == AMELIA


def imported(*arguments: str, shell: Shell) -> set[str]:
    """The modules that a command imports, by their top names."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "maestro_desktop", "--data-dir", str(shell.folder), *arguments],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=shell.env(),
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    times = [line for line in done.stderr.splitlines() if line.startswith("import time:")]
    return {line.rpartition("|")[2].strip().partition(".")[0] for line in times}


def test_a_link_that_is_handed_over_imports_nothing_heavy(shell: Shell) -> None:
    server = claim(Paths.under(shell.folder))
    assert server is not None
    frames: list[dict[str, Any]] = []
    server.deliver(frames.append)
    try:
        names = imported("tel:+442079460018", shell=shell)
    finally:
        server.close()
    assert [(frame["verb"], frame["text"]) for frame in frames] == [("link", "tel:+442079460018")]
    heavy = {"PySide6", "pydantic", "pydantic_settings", "phonenumbers", "sqlcipher3", "keyring", "httpx", "asyncio"}
    assert names & heavy == set()


@pytest.mark.parametrize(
    ("arguments", "frame"),
    [
        (("tel:+442079460018", "--quit"), ("link", "tel:+442079460018")),
        (("callto:+442079460018",), ("link", "callto:+442079460018")),
        (("dial", "020", "7946", "0018"), ("dial", "020 7946 0018")),
        (("dial", "--clipboard"), ("dial-clipboard", "")),
        (("dial", "--selection"), ("dial-selection", "")),
        (("tel:" + "-" * 600 + "1",), ("link", "tel:" + "-" * 509)),
        ((), ("raise", "")),
        (("--hidden",), ("stay", "")),
        (("--quit",), ("quit", "")),
    ],
)
def test_what_is_handed_to_the_running_copy(shell: Shell, arguments: tuple[str, ...], frame: tuple[str, str]) -> None:
    server = claim(Paths.under(shell.folder))
    assert server is not None
    frames: list[dict[str, Any]] = []
    server.deliver(frames.append)
    try:
        said = shell(*arguments)
    finally:
        server.close()
    assert (said.status, said.out, said.err) == (0, "", "")
    assert [(got["verb"], got["text"]) for got in frames] == [frame]


def test_a_start_without_a_screen_says_so(shell: Shell) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        shell.environ[name] = ""
    said = shell()
    assert (said.status, said.out) == (1, "")
    assert "no screen" in said.err
