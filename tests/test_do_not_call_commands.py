"""``maestro-desktop do-not-call ...``, as real processes."""

from __future__ import annotations

from pathlib import Path

import pytest

from maestro_desktop.core.do_not_call import LIST_IS_KEPT
from tests.test_cli import Shell


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path / "maestro")


def test_a_number_is_put_on_the_list_and_taken_off(shell: Shell) -> None:
    assert shell("do-not-call", "list").out == "The do-not-call list is empty.\n"
    assert shell("do-not-call", "add", "+44", "20", "7946", "0018", "--why", "asked us to").out == (
        "+44 20 7946 0018 is now on the do-not-call list.\n"
    )
    assert shell("do-not-call", "add", "+442079460018").out == "+44 20 7946 0018 is already on the do-not-call list.\n"
    (listed,) = shell("do-not-call", "list", "--json").lines
    assert (listed["type"], listed["number"], listed["why"]) == ("do_not_call", "+442079460018", "asked us to")
    assert "asked us to" in shell("do-not-call", "list").out
    assert shell("do-not-call", "remove", "+442079460018").out == "+44 20 7946 0018 may be called again.\n"
    again = shell("do-not-call", "remove", "+442079460018")
    assert (again.status, again.out) == (1, "+44 20 7946 0018 is not on the do-not-call list.\n")
    wrong = shell("do-not-call", "add", "020 7946 0018")
    assert (wrong.status, wrong.out) == (1, "")
    assert wrong.err == "020 7946 0018 is no telephone number. Write it with + and country code.\n"


def test_a_list_that_is_kept_lets_no_number_off(shell: Shell) -> None:
    shell("do-not-call", "add", "+442079460018")
    shell.environ["MAESTRO_DO_NOT_CALL_REMOVAL"] = "refuse"
    refused = shell("do-not-call", "remove", "+442079460018")
    assert (refused.status, refused.out, refused.err.strip()) == (1, "", LIST_IS_KEPT)
    assert len(shell("do-not-call", "list", "--json").lines) == 1


def test_a_list_is_imported_and_what_is_exported_comes_back(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("Number;Reason\n020 7946 0018;=asked\nlater;\n030 231 250;\n")
    done = shell("do-not-call", "import", str(file), "--region", "GB")
    assert done.out.splitlines() == [
        "2 of 2 numbers are new on the do-not-call list.",
        "  line 3: no number is understood in 'later'",
    ]
    out = tmp_path / "out.csv"
    assert shell("do-not-call", "export", str(out)).status == 0
    before = shell("do-not-call", "list", "--json").lines
    for each in before:
        shell("do-not-call", "remove", each["number"])
    assert shell("do-not-call", "import", str(out), "--json").lines[0]["added"] == 2
    assert [each["number"] for each in shell("do-not-call", "list", "--json").lines] == [
        each["number"] for each in before
    ]
    assert "=asked" in shell("do-not-call", "export", "-").out
    nothing = shell("do-not-call", "import", str(file))
    assert (nothing.status, nothing.out) == (1, "")
    assert "Say with --region" in nothing.err
    missing = shell("do-not-call", "import", str(tmp_path / "nowhere.csv"))
    assert (missing.status, missing.err) == (
        1,
        f"{tmp_path / 'nowhere.csv'} can't be read: No such file or directory.\n",
    )
