"""The commands on contacts, as real processes."""

from __future__ import annotations

import json
import os
import pty
import select
import signal
import subprocess
from pathlib import Path

import pytest

from tests.test_cli import ROOT, Shell
from tests.test_importer import cards

LIST = """id,name,phone,email
1,Ada Lovelace,020 7946 0018,ada@x.example
2,Bob,+44 20 7946 0018 ext. 4,
3,Cyd,020 7946 0018,
4,Cyd,+44 20 7946 0018,
5,,ask him,
6,,,
"""


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path / "maestro")


@pytest.fixture
def people(tmp_path: Path) -> Path:
    file = tmp_path / "people.csv"
    file.write_text(LIST)
    return file


def test_an_import_says_what_it_does_and_is_taken_back(shell: Shell, people: Path) -> None:
    done = shell("contacts", "import", str(people), "--region", "GB", "--yes")
    assert done.status == 0
    assert done.out.splitlines() == [
        "people.csv (CSV): 4 new, 0 changed, 0 unchanged, 1 there already, 1 not usable.",
        "Not usable:",
        "  line 7: no name, company, number or e-mail address",
        "Left out, for they are there already (--duplicates add takes them too):",
        "  line 5: Cyd repeats line 4",
        "Numbers that were not understood and are kept as typed (national ones need --region):",
        "  line 6: ask him",
        "Numbers that several have:",
        "  +44 20 7946 0018: 3 records",
        "4 contacts added. To take that back: maestro-desktop contacts rollback 1",
    ]
    listed = shell("contacts", "list", "--json").lines
    bob = next(each for each in listed if each["name"] == "Bob")
    assert bob["phones"] == ["+442079460018;ext=4"]
    assert {"id", "name", "org", "phones", "emails", "notes", "tags", "provisional", "source"} <= bob.keys()
    (kept,) = shell("contacts", "imports", "--json").lines
    assert (kept["edit"], kept["file"], kept["contacts"], kept["taken_back_at"]) == (1, "people.csv", 4, None)
    back = shell("contacts", "rollback", "latest")
    assert back.out == "people.csv: 4 contacts are as they were before the import.\n"
    assert shell("contacts", "list").out == "No contacts found.\n"
    assert "taken back" in shell("contacts", "imports").out
    again = shell("contacts", "rollback", "latest")
    assert (again.status, again.out) == (1, "")
    assert again.err.startswith("There is no import to take back.")


def test_an_import_says_what_it_added_and_what_it_changed(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text("id,name,phone\n1,Ada,020 7946 0018\n2,Bob,\n")
    shell("contacts", "import", str(file), "--region", "GB", "--yes")
    file.write_text("id,name,phone\n1,Ada,020 7946 0018\n2,Bob,020 7946 0019\n")
    done = shell("contacts", "import", str(file), "--region", "GB", "--yes")
    assert done.out.splitlines()[-1].startswith("1 contact changed. To take that back")
    file.write_text("id,name,phone\n1,Ada,020 7946 0017\n2,Bob,020 7946 0019\n3,Cyd,\n")
    done = shell("contacts", "import", str(file), "--region", "GB", "--yes")
    assert done.out.splitlines()[-1].startswith("1 contact added, 1 changed. To take that back")


def test_an_import_as_json_is_one_object(shell: Shell, people: Path) -> None:
    (done,) = shell("contacts", "import", str(people), "--region", "GB", "--duplicates", "add", "--yes", "--json").lines
    assert (done["type"], done["edit"], done["new"], done["duplicate"], done["unusable"]) == ("import", 1, 5, 0, 1)
    assert done["left_out"] == [[7, "no name, company, number or e-mail address"]]
    assert done["shared_numbers"] == [["+442079460018", 4]]
    assert done["not_understood"] == [[6, "ask him"]]
    (back,) = shell("contacts", "rollback", "1", "--json").lines
    assert (back["restored"], back["kept"], back["cancelled"]) == (5, [], False)


def test_columns_that_nobody_knows_are_named(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "wer.csv"
    file.write_text("Wer,Wo\nAda,London\n")
    said = shell("contacts", "import", str(file), "--yes")
    assert (said.status, said.out) == (1, "")
    assert said.err.startswith("No column of wer.csv says who it is (Wer, Wo).")


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.csv", b"name,phone\n", "a.csv has headings but nobody in it. Export the contacts again"),
        ("a.csv", b"Wer,Wo\n", "a.csv has headings but nobody in it."),
        (
            "a.vcf",
            bytes(range(256)) * 40,
            "a.vcf is not a vCard file: it does not hold text. Export the contacts again",
        ),
        ("a.vcf", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0\b\6\0\0\0", "a.vcf is not a vCard file: it does"),
        ("a.vcf", b"Hello,\nthere is nobody here\n", "a.vcf is not a vCard file: no card begins in it."),
        ("a.csv", bytes(range(256)) * 40, "a.csv is no list of contacts: it does not hold text."),
    ],
)
def test_a_file_with_nobody_in_it_is_told_as_such(
    shell: Shell, tmp_path: Path, name: str, content: bytes, words: str
) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    said = shell("contacts", "import", str(file), "--yes")
    assert (said.status, said.out) == (1, "")
    assert said.err.startswith(words)


@pytest.mark.parametrize("ending", ["vcf", "csv", "json", "jsonl"])
def test_an_export_comes_back_as_it_was(shell: Shell, people: Path, tmp_path: Path, ending: str) -> None:
    shell("contacts", "import", str(people), "--region", "GB", "--yes")
    target = tmp_path / f"out.{ending}"
    assert "4 contacts were written" in shell("contacts", "export", str(target)).out
    assert target.stat().st_mode & 0o777 == 0o600 or os.name != "posix"
    content = target.read_bytes()
    refused = shell("contacts", "export", str(target))
    assert (refused.status, target.read_bytes()) == (1, content)
    assert "--force" in refused.err
    (forced,) = shell("contacts", "export", str(target), "--force", "--json").lines
    assert forced == {"type": "export", "contacts": 4, "file": str(target), "pictures_left_out": 0}
    other = Shell(tmp_path / "other")
    assert other("contacts", "import", str(target), "--region", "GB", "--yes", "--json").lines[0]["new"] == 4
    keys = ("name", "phones", "emails", "kind")
    here, there = (side("contacts", "list", "--json").lines for side in (shell, other))
    assert [[each[key] for key in keys] for each in there] == [[each[key] for key in keys] for each in here]
    assert not [each for each in tmp_path.iterdir() if each.name.endswith(".part")]


def test_an_export_of_some_to_standard_output(shell: Shell, people: Path) -> None:
    shell("contacts", "import", str(people), "--region", "GB", "--yes")
    said = shell("contacts", "export", "-", "--format", "vcf", "--version", "3", "--search", "ada")
    assert said.out.count("BEGIN:VCARD") == 1
    assert "VERSION:3.0" in said.out
    assert "FN:Ada Lovelace" in said.out
    for words in (("-",), ("people.xls",)):
        said = shell("contacts", "export", *words)
        assert said.status == 2
        assert "vcf, csv, json or jsonl" in said.err


@pytest.mark.parametrize("json", [(), ("--json",)])
def test_who_can_not_be_asked_is_told_how_to_say_yes(shell: Shell, people: Path, json: tuple[str, ...]) -> None:
    said = shell("contacts", "import", str(people), "--region", "GB", *json)

    assert said.status == 1
    assert "4 new" in (said.err if json else said.out)
    assert said.err.endswith("Nothing was imported. To import it, add --yes.\n")
    assert not (json and said.out)
    assert "No contacts found." in shell("contacts", "list").out

    assert shell("contacts", "import", str(people), "--region", "GB", "--yes", *json).status == 0
    # Where there is nothing to agree to, it is done.
    assert shell("contacts", "import", str(people), "--region", "GB", *json).status == 0


@pytest.mark.skipif(os.name != "posix", reason="terminals of another kind")
@pytest.mark.parametrize(("answer", "count"), [(b"n\n", 0), (b"y\n", 4)])
def test_on_a_terminal_it_asks(shell: Shell, people: Path, answer: bytes, count: int) -> None:
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        shell.command("contacts", "import", str(people), "--region", "GB"),
        cwd=ROOT, env=shell.env(), stdin=theirs, stdout=theirs, stderr=theirs,
    ) as process:  # fmt: skip
        os.close(theirs)
        said = b""
        while b"[y/N]" not in said:
            assert select.select([ours], [], [], 30)[0], said
            said += os.read(ours, 4096)
        os.write(ours, answer)
        assert process.wait(30) == (0 if count else 1)
    os.close(ours)
    assert b"4 new" in said
    assert len(shell("contacts", "list", "--json").lines) == count


@pytest.mark.skipif(os.name != "posix", reason="signals of another kind")
def test_ctrl_c_stops_between_two_batches_and_says_how_to_take_it_back(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "many.vcf"
    file.write_bytes(cards(60_000))
    command = shell.command("contacts", "import", str(file), "--yes", "--json")
    with subprocess.Popen(
        command, cwd=ROOT, env=shell.env(), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stderr is not None
        line = b""
        while not line.startswith(b"Importing many.vcf"):
            line = process.stderr.readline()
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    done = json.loads(out)
    assert (process.returncode, done["cancelled"]) == (130, True)
    assert b"Traceback" not in err
    assert 0 < done["new"] < 60_000
    assert shell("contacts", "imports", "--json").lines[0]["contacts"] == done["new"]


def test_ones_own_number_is_told_as_such(shell: Shell, people: Path) -> None:
    shell("contacts", "import", str(people), "--region", "GB", "--yes")
    shell.environ |= {"MAESTRO_MY_NUMBERS": "020 7946 0018", "MAESTRO_REGION": "GB"}
    assert shell("contacts", "match", "+442079460018").out == "This is one of your own numbers.\n"
    found = shell("contacts", "match", "+442079460018", "--json")
    assert (found.out, found.err) == ("", "This is one of your own numbers.\n")


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("+442079460077", "Nobody has this number."),
        ("4711", "Nobody has this extension."),
        ("nobody@x.example", "Nobody has this e-mail address."),
        ("anonymous", "A withheld number is nobody's"),
        ("07946 001899", "set region"),
        ("Ada Lovelace", "contacts search"),
    ],
)
def test_why_there_is_nobody(shell: Shell, people: Path, typed: str, words: str) -> None:
    shell("contacts", "import", str(people), "--region", "GB", "--yes")
    assert words in shell("contacts", "match", typed).out
    found = shell("contacts", "match", typed, "--json")
    assert (found.out, words in found.err) == ("", True)


def test_a_switchboard_is_told_as_such(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "globex.csv"
    file.write_text("name,phone,org\n" + "".join(f"{name},+44 20 7946 0018,Globex\n" for name in ("Ada", "Bob", "Cy")))
    shell("contacts", "import", str(file), "--yes")
    assert "A switchboard: Globex.\n" in shell("contacts", "match", "+442079460018").out
    found = shell("contacts", "match", "+442079460018", "--json").lines
    assert [each["name"] for each in found] == ["Ada", "Bob", "Cy"]
    for each in found:
        assert (each["id"] > 0, each["rule"], each["confidence"]) == (True, "e164", "likely")
        assert (each["switchboard"], each["note"], each["owner"]) == ("Globex", "", False)


def test_a_json_array_of_another_program_comes_in(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "people.json"
    people = [
        {"firstName": "Ada", "lastName": "King", "mobile": "07700 900123"},
        {"firstName": "Bob", "company": "Globex"},
    ]
    for content in (json.dumps(people, indent=2), json.dumps(people)):
        file.write_text(content)
        told = shell("contacts", "import", str(file), "--region", "GB", "--yes", "--json").lines[0]
        assert (told["new"], told["unusable"]) == (2, 0)
        ada, bob = shell("contacts", "list", "--json").lines
        assert (ada["name"], ada["phones"], bob["name"], bob["org"]) == ("Ada King", ["+447700900123"], "Bob", "Globex")
        shell("contacts", "rollback", "latest")
    file.write_text("[]\n")
    assert "nothing to import" in shell("contacts", "import", str(file), "--yes").out


def test_the_encoding_of_a_file_can_be_said(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "polish.csv"
    file.write_bytes("name\nŁukasz Żółć\nAda\n".encode("cp1250"))
    refused = shell("contacts", "import", str(file), "--encoding", "hex")
    assert (refused.status, "this is no encoding" in refused.err) == (2, True)
    shell("contacts", "import", str(file), "--encoding", "CP1250", "--yes")
    assert {each["name"] for each in shell("contacts", "list", "--json").lines} == {"Łukasz Żółć", "Ada"}
