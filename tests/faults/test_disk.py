"""Full, read-only and vanishing disks: a small tmpfs, mounted where only the process of the scene sees it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]


def _can_mount() -> bool:
    if not sys.platform.startswith("linux") or os.geteuid() != 0 or shutil.which("unshare") is None:
        return False
    script = "mount -t tmpfs -o size=64k none /mnt"
    return subprocess.run(["unshare", "-m", "sh", "-c", script], capture_output=True, check=False).returncode == 0


pytestmark = pytest.mark.skipif(not _can_mount(), reason="mounting a small disk needs root on Linux, and unshare")


def play(scene: str, folder: Path) -> dict[str, Any]:
    done = subprocess.run(
        ["unshare", "-m", sys.executable, "-m", "tests.faults.disk_child", scene, str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr[-3_000:]
    assert not list(folder.glob("data/*")) or scene == "sealed", "the scene was played on the real disk"
    return dict(json.loads(done.stdout))


def whole(result: dict[str, Any]) -> None:
    assert result["all there, once and in order"]
    assert result["chain"] == ""
    assert result["check"] == "ok"


def test_a_full_disk(tmp_path: Path) -> None:
    result = play("full", tmp_path)
    assert result["reserve made"]
    assert result["reserve released"]
    assert result["saved in reserve"] > 30, "the reserve lets the day end"
    assert result["waited"] >= 20, "then the memory takes them"
    assert result["waiting at the end"] == 0
    assert result["reserve again"]
    whole(result)
    told = result["told"]
    assert told[0] == "The disk is full. The space kept in reserve is used now; please make some room."
    assert told[1].startswith("What waited was saved, in the space kept in reserve.")
    assert told[2] == "The disk is full. New events are kept in memory until there is space again."
    assert "saved" in told[3]


def test_a_disk_that_is_full_at_the_start(tmp_path: Path) -> None:
    result = play("full_at_start", tmp_path)
    assert result["error"] in ("", "StoreFull")
    assert result["same"]


def test_a_disk_that_is_read_only_at_the_start(tmp_path: Path) -> None:
    assert play("read_only", tmp_path)["error"] == "StoreReadOnly"


@pytest.mark.parametrize(
    ("scene", "words"),
    [("moved_away", "is not there any more"), ("replaced", "was replaced while the app runs")],
)
def test_records_that_go_away_and_come_back(tmp_path: Path, scene: str, words: str) -> None:
    result = play(scene, tmp_path)
    assert result["waited"] == 5
    assert result["waiting at the end"] == 0
    whole(result)
    assert words in result["told"][0]
    assert "can be written again" in result["told"][1]
    assert len(result["told"]) == 2


def test_files_that_refuse_to_be_written(tmp_path: Path) -> None:
    probe = tmp_path / "probe"
    probe.touch()
    if subprocess.run(["chattr", "+i", str(probe)], capture_output=True, check=False).returncode:
        pytest.skip("this file system has no such attribute")
    subprocess.run(["chattr", "-i", str(probe)], check=True)
    result = play("sealed", tmp_path)
    assert result["waited"] == 5
    whole(result)
    assert "can't be written" in result["told"][0]


def test_a_folder_that_is_deleted_under_the_app(tmp_path: Path) -> None:
    """Nothing is acknowledged into a file that is gone."""
    result = play("deleted_for_good", tmp_path)
    assert result["waited"] >= 5
    assert "could not be saved" in result["error"]
    assert "is not there any more" in result["told"][0]
