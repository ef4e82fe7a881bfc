"""``maestro-desktop store backup|restore|check``, as they are typed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from maestro_desktop.cli import run
from maestro_desktop.core.ledger import Ledger
from maestro_desktop.instance import claim
from maestro_desktop.records import key_note_of
from maestro_desktop.settings import save
from tests.faults.office import Office, emptied


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """With a settings file, as the commands read it."""
    office = Office(tmp_path)
    assert not save(office.paths, {"key_source": "file", "key_file": office.settings.key_file, "region": "GB"})
    return office


class Said:
    """Runs a command on one folder; ``status``, ``out`` and ``err`` are those of the last one."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._folder = folder
        self._capsys = capsys

    def __call__(self, *words: str) -> int:
        self.status = run(["--data-dir", str(self._folder), "store", *words])
        self.out, self.err = self._capsys.readouterr()
        return self.status

    @property
    def json(self) -> dict[str, Any]:
        (line,) = self.out.splitlines()
        return dict(json.loads(line))


@pytest.fixture
def store(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Said:
    return Said(tmp_path, capsys)


def entries(office: Office) -> list[str]:
    opened = office.open()
    try:
        return [row.text for row in Ledger(opened).rows()]
    finally:
        opened.close()


def test_a_backup_is_not_written_over_a_folder(office: Office, store: Said, tmp_path: Path) -> None:
    office.work()
    (tmp_path / "copies").mkdir()
    assert store("backup", str(tmp_path / "copies")) == 1
    assert store.err == f"{tmp_path}/copies is a folder. Name the file that the backup is to be written to.\n"
    assert not [path for path in tmp_path.iterdir() if path.name.startswith("copies.")]


def test_backup_check_and_restore(office: Office, store: Said) -> None:
    office.work()
    assert store("backup", "--json") == 0
    made = store.json
    assert made["type"] == "backup"
    assert made["entries"] == len(office.entries)
    assert Path(made["file"]).exists()
    assert store("backup") == 0
    assert "was written and checked" in store.out

    assert store("check", "--json") == 0
    assert store.json["ok"] is True
    assert store.json["entries"] == len(office.entries)
    assert store.json["problems"] == []
    assert len(store.json["backups"]) >= 1
    assert store("check") == 0
    assert "Nothing is wrong" in store.out

    emptied(office)
    assert store("check", "--json") == 1
    assert "is empty" in store.json["problems"][0]
    assert store("restore", "latest", "--json") == 0
    restored = store.json
    assert (restored["entries"], restored["lost"]) == (len(office.entries), 0)
    assert Path(restored["replaced"]).read_bytes() == b""
    assert entries(office)[:-1] == office.entries


def test_a_file_of_ones_own(office: Office, store: Said, tmp_path: Path) -> None:
    office.work()
    target = tmp_path / "mine.db"
    assert store("backup", str(target)) == 0
    assert target.exists()
    assert (tmp_path / "mine.key.json").read_bytes() == key_note_of(office.paths).read_bytes()
    before = office.entries
    office.work()
    assert store("restore", str(target)) == 0
    assert f"{len(office.entries) - len(before)} newer entries could be put back" in store.out
    assert entries(office)[:-1] == office.entries


def test_onto_another_computer(office: Office, store: Said, tmp_path: Path) -> None:
    """The note about the key comes along; where the key file is, is in the settings."""
    office.work()
    target = tmp_path / "mine.db"
    assert store("backup", str(target)) == 0
    other = Office(tmp_path / "other")
    assert not save(other.paths, {"key_source": "file", "key_file": office.settings.key_file})
    there = Said(tmp_path / "other", store._capsys)
    assert there("restore", str(target)) == 0
    other.settings = office.settings
    assert entries(other)[:-1] == office.entries


def test_records_with_another_key_are_put_aside_with_their_note(office: Office, store: Said, tmp_path: Path) -> None:
    other = Office(tmp_path / "other")
    other.work(calls=5)
    target = tmp_path / "theirs.db"
    assert not save(other.paths, {"key_source": "file", "key_file": other.settings.key_file})
    there = Said(tmp_path / "other", store._capsys)
    assert there("backup", str(target)) == 0
    office.work()
    note = key_note_of(office.paths).read_bytes()
    assert store("restore", str(target)) == 1, "its key is not the one in the settings"
    assert "another key" in store.err
    assert entries(office) == office.entries

    assert not save(office.paths, {"key_source": "file", "key_file": other.settings.key_file})
    assert store("restore", str(target)) == 0
    assert "The note about the key from before was kept" in store.out
    (aside,) = office.paths.data.glob("key-replaced-*.json")
    assert aside.read_bytes() == note
    office.settings = other.settings
    assert entries(office)[: len(other.entries)] == other.entries


def test_not_while_the_app_runs(office: Office, store: Said) -> None:
    office.work()
    assert store("backup") == 0
    running = claim(office.paths)
    assert running is not None
    try:
        before = office.files()
        assert store("restore", "latest") == 1
        assert "is running. Quit it first" in store.err
        assert office.files() == before
        assert store("backup") == 0
        assert store("check") == 0
    finally:
        running.close()
    assert store("restore", "latest") == 0


@pytest.mark.parametrize("content", [b"", b"rubbish" * 1_000, None])
def test_a_backup_that_is_none_changes_nothing(
    office: Office, store: Said, tmp_path: Path, content: bytes | None
) -> None:
    office.work()
    if content is not None:
        (tmp_path / "wrong.db").write_bytes(content)
    before = office.files()
    assert store("restore", str(tmp_path / "wrong.db")) == 1
    assert store.err
    assert office.files() == before
    assert entries(office) == office.entries


def test_before_there_is_anything(office: Office, store: Said) -> None:
    assert store("check") == 1
    assert "There are no records" in store.out
    assert store("backup") == 1
    assert store("restore", "latest") == 1
    assert "There is no backup yet" in store.err
    assert not office.path.exists(), "looking makes nothing"
    assert not key_note_of(office.paths).exists()
