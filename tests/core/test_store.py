from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as sqlite

from maestro_desktop.core.store import (
    APPLICATION_ID,
    STEPS,
    Store,
    StoreCorrupt,
    StoreError,
    StoreFull,
    StoreLocked,
    StoreReadOnly,
    StoreTooNew,
    connect,
    explain,
)

KEY = "ab" * 32
OTHER_KEY = "cd" * 32


def put(store: Store, text: str, count: int = 1) -> None:
    store.begin()
    for _ in range(count):
        store.db.execute(
            "INSERT INTO ledger(at, kind, text, digest, chain) VALUES (0, 'noticed', ?, x'', x'')", (text,)
        )
    store.commit()


def texts(store: Store) -> list[str]:
    return [row[0] for row in store.rows("SELECT text FROM ledger ORDER BY seq")]


def left_behind(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture(params=[None, KEY], ids=["plain", "encrypted"])
def key(request: pytest.FixtureRequest) -> str | None:
    return request.param  # type: ignore[no-any-return]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "maestro.db"


@pytest.fixture
def immutable(tmp_path: Path) -> Iterator[Any]:
    """Make something unwritable. Root passes over modes, but not over this attribute."""
    sealed: list[Path] = []

    def seal(target: Path) -> None:
        if os.name == "posix" and hasattr(os, "geteuid") and os.geteuid() == 0:
            subprocess.run(["chattr", "+i", str(target)], check=True)
        else:
            target.chmod(0o500 if target.is_dir() else 0o400)
        sealed.append(target)

    yield seal
    for target in sealed:
        if os.geteuid() == 0:
            subprocess.run(["chattr", "-i", str(target)], check=True)
        else:
            target.chmod(0o700)


# -- opening ----------------------------------------------------------------------------------------------------------


def test_what_was_committed_is_there_again(path: Path, key: str | None) -> None:
    store = Store.open(path, key)
    put(store, "first")
    store.close()
    store.close()
    store = Store.open(path, key)
    assert texts(store) == ["first"]
    assert store.rows("PRAGMA user_version") == [(len(STEPS),)]
    assert store.rows("PRAGMA application_id") == [(APPLICATION_ID,)]
    assert store.rows("PRAGMA journal_mode") == [("wal",)]
    assert store.rows("PRAGMA synchronous") == [(2,)]
    assert store.check() == "ok"
    store.close()
    assert left_behind(path.parent) == ["maestro.db", "maestro.mark"]


def test_only_an_encrypted_file_hides_its_content(path: Path, key: str | None) -> None:
    store = Store.open(path, key)
    put(store, "Ada Lovelace")
    files = [file.read_bytes() for file in path.parent.iterdir()]
    assert any(b"Ada Lovelace" in content for content in files) is (key is None)
    assert any(content.startswith(b"SQLite format 3") for content in files) is (key is None)
    store.close()


@pytest.mark.parametrize(
    ("made_with", "opened_with"), [(KEY, OTHER_KEY), (KEY, None), (None, KEY)], ids=["wrong", "no key", "plain file"]
)
def test_a_key_that_does_not_fit_changes_nothing(
    path: Path, made_with: str | None, opened_with: str | None, capfd: pytest.CaptureFixture[str]
) -> None:
    store = Store.open(path, made_with)
    put(store, "first")
    store.close()
    before = path.read_bytes()
    with pytest.raises(StoreLocked, match="Nothing was changed"):
        Store.open(path, opened_with)
    assert path.read_bytes() == before
    assert left_behind(path.parent) == ["maestro.db", "maestro.mark"]
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("wrong", ["", "ab", "AB" * 32, "zz" * 32, "ab" * 32 + "\n", "x'; DROP TABLE ledger"])
def test_a_key_is_64_hex_digits(path: Path, wrong: str) -> None:
    with pytest.raises(ValueError, match="64"):
        Store.open(path, wrong)
    assert not path.exists()


@pytest.mark.parametrize("content", [b"hello\n" * 1000, b"\0" * 8192, b"SQLite format 3\0" + b"x" * 8000, b"x"])
def test_a_file_of_something_else_is_left_alone(path: Path, key: str | None, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(StoreError) as caught:
        Store.open(path, key)
    assert isinstance(caught.value, (StoreLocked, StoreCorrupt))
    assert path.read_bytes() == content


def test_an_emptied_file_is_not_taken_for_a_new_store(path: Path, key: str | None) -> None:
    path.parent.mkdir()
    path.touch()
    with pytest.raises(StoreCorrupt, match="is empty"):
        Store.open(path, key)
    assert path.read_bytes() == b""


@pytest.mark.parametrize("version", [0, 1, 7])
def test_the_file_of_another_program_is_left_alone(path: Path, version: int) -> None:
    path.parent.mkdir()
    db = sqlite.connect(str(path))
    db.execute("CREATE TABLE recipes(name)")
    db.execute(f"PRAGMA user_version = {version}")
    db.close()
    before = path.read_bytes()
    with pytest.raises(StoreCorrupt, match="another program"):
        Store.open(path, None)
    assert path.read_bytes() == before


def test_a_newer_file_is_refused_byte_for_byte(path: Path, key: str | None) -> None:
    steps = (*STEPS, lambda db: db.execute("CREATE TABLE later(x)"))
    Store.open(path, key, steps).close()
    before = path.read_bytes()
    with pytest.raises(StoreTooNew, match=rf"format {len(STEPS) + 1}, this one knows {len(STEPS)}"):
        Store.open(path, key)
    assert path.read_bytes() == before
    wal = path.with_name("maestro.db-wal")
    assert not wal.exists() or wal.stat().st_size == 0


def test_a_newer_file_that_was_killed_is_refused_with_its_wal(path: Path, key: str | None, tmp_path: Path) -> None:
    steps = (*STEPS, lambda db: db.execute("CREATE TABLE later(x)"))
    store = Store.open(path, key, steps)
    put(store, "only in the write-ahead log")
    shutil.copytree(path.parent, tmp_path / "killed")
    store.close()
    killed = tmp_path / "killed" / path.name
    before = [(tmp_path / "killed" / (path.name + end)).read_bytes() for end in ("", "-wal")]
    with pytest.raises(StoreTooNew):
        Store.open(killed, key)
    assert [(tmp_path / "killed" / (path.name + end)).read_bytes() for end in ("", "-wal")] == before
    store = Store.open(killed, key, steps)
    assert texts(store) == ["only in the write-ahead log"]
    store.close()


def test_what_a_killed_app_had_committed_is_there(path: Path, key: str | None) -> None:
    script = (
        "import sys, os, signal; from pathlib import Path; from maestro_desktop.core.store import Store\n"
        "store = Store.open(Path(sys.argv[1]), sys.argv[2] or None)\n"
        "insert = \"INSERT INTO ledger(at, kind, text, digest, chain) VALUES (0, 'noticed', ?, x'', x'')\"\n"
        "for n in range(50): store.begin(); store.db.execute(insert, (str(n),)); store.commit()\n"
        "store.begin(); store.db.execute(insert, ('never acknowledged',))\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    ended = subprocess.run([sys.executable, "-c", script, str(path), key or ""], check=False)
    assert ended.returncode == -9
    store = Store.open(path, key)
    assert texts(store) == [str(n) for n in range(50)]
    assert store.check() == "ok"
    store.close()


# -- folders and rights -----------------------------------------------------------------------------------------------


def test_a_folder_under_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreReadOnly, match="folder"):
        Store.open(tmp_path / "file" / "maestro.db", None)


def test_a_folder_in_place_of_the_file(tmp_path: Path) -> None:
    with pytest.raises(StoreReadOnly):
        Store.open(tmp_path, None)


@pytest.mark.skipif(os.name != "posix", reason="uses POSIX rights")
@pytest.mark.parametrize("what", ["file", "folder", "empty folder"])
def test_what_can_not_be_written(path: Path, key: str | None, what: str, immutable: Any) -> None:
    path.parent.mkdir()
    if what != "empty folder":
        Store.open(path, key).close()
    immutable(path if what == "file" else path.parent)
    with pytest.raises(StoreReadOnly):
        Store.open(path, key)


def test_a_folder_is_made_and_private(path: Path) -> None:
    Store.open(path, None).close()
    if os.name == "posix":
        assert path.parent.stat().st_mode & 0o777 == 0o700


# -- formats ----------------------------------------------------------------------------------------------------------


def _add_column(db: Any) -> None:
    db.execute("ALTER TABLE snapshot ADD COLUMN more TEXT NOT NULL DEFAULT 'x'")


def _fail(db: Any) -> None:
    db.execute("CREATE TABLE half_way(x)")
    raise RuntimeError("the step failed")


def test_an_older_file_is_brought_up_to_date_after_a_backup(path: Path, key: str | None) -> None:
    store = Store.open(path, key)
    put(store, "from before")
    store.close()
    steps = (*STEPS, _add_column, lambda db: db.execute("CREATE TABLE third(x)"))
    store = Store.open(path, key, steps)
    assert texts(store) == ["from before"]
    assert store.rows("PRAGMA user_version") == [(len(steps),)]
    store.rows("SELECT more FROM snapshot")
    store.close()
    backup = path.with_name(f"maestro-before-format-{len(steps)}.db")
    assert left_behind(path.parent) == [backup.name, path.name, "maestro.mark"]
    store = Store.open(backup, key)
    assert texts(store) == ["from before"]
    assert store.rows("PRAGMA user_version") == [(len(STEPS),)]
    store.close()
    Store.open(path, key, steps).close()


def test_a_step_that_fails_leaves_the_format_before_it(path: Path, key: str | None) -> None:
    store = Store.open(path, key)
    put(store, "from before")
    store.close()
    with pytest.raises(RuntimeError, match="the step failed"):
        Store.open(path, key, (*STEPS, _add_column, _fail))
    store = Store.open(path, key, (*STEPS, _add_column))
    assert texts(store) == ["from before"]
    assert store.rows("SELECT count(*) FROM sqlite_master WHERE name = 'half_way'") == [(0,)]
    store.close()


def test_a_new_store_that_fails_leaves_nothing(path: Path, key: str | None) -> None:
    with pytest.raises(RuntimeError, match="the step failed"):
        Store.open(path, key, (_fail,))
    assert left_behind(path.parent) == []


# -- writing ----------------------------------------------------------------------------------------------------------


def test_a_full_disk_is_told_and_passes(path: Path, key: str | None) -> None:
    store = Store.open(path, key)
    put(store, "before")
    pages = store.rows("PRAGMA page_count")[0][0]
    store.db.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises((sqlite.DatabaseError, StoreError)) as caught:
        put(store, "x" * 9_000)
    error = caught.value if isinstance(caught.value, StoreError) else explain(caught.value)
    assert isinstance(error, StoreFull)
    store.rollback()
    store.db.execute("PRAGMA max_page_count = 100000")
    put(store, "after")
    assert texts(store) == ["before", "after"]
    store.close()


def test_all_or_nothing_inside_what_is_collected(path: Path) -> None:
    store = Store.open(path, None)
    store.begin()
    store.db.execute("INSERT INTO snapshot VALUES (1, 1, 'kept')")

    def half_way() -> None:
        with store.atomic():
            store.db.execute("UPDATE snapshot SET state = 'dropped'")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        half_way()
    store.commit()
    store.rollback()
    assert store.rows("SELECT state FROM snapshot") == [("kept",)]
    store.close()


def test_a_reader_sees_what_is_committed_and_writes_nothing(path: Path, key: str | None) -> None:
    store = Store.open(path, key)
    reader = store.reader()
    put(store, "seen")
    store.begin()
    store.db.execute("DELETE FROM ledger")
    assert reader.execute("SELECT text FROM ledger").fetchall() == [("seen",)]
    with pytest.raises(sqlite.OperationalError, match="readonly"):
        reader.execute("DELETE FROM ledger")
    reader.close()
    store.close()


# -- backup and damage ------------------------------------------------------------------------------------------------


def test_a_backup_holds_everything_even_what_was_only_collected(path: Path, key: str | None, tmp_path: Path) -> None:
    store = Store.open(path, key)
    put(store, "committed")
    store.begin()
    store.db.execute("INSERT INTO ledger(at, kind, text, digest, chain) VALUES (0, 'noticed', 'collected', x'', x'')")
    target = tmp_path / "backup.db"
    target.write_text("an older backup")
    store.backup(target)
    store.close()
    assert left_behind(tmp_path) == ["backup.db", "data"]
    copy = Store.open(target, key)
    assert texts(copy) == ["committed", "collected"]
    assert copy.check() == "ok"
    copy.close()


def test_a_backup_that_can_not_be_written_leaves_the_older_one(path: Path, tmp_path: Path, immutable: Any) -> None:
    store = Store.open(path, None)
    folder = tmp_path / "backups"
    folder.mkdir()
    (folder / "backup.db").write_text("an older backup")
    immutable(folder)
    with pytest.raises(StoreReadOnly):
        store.backup(folder / "backup.db")
    assert (folder / "backup.db").read_text() == "an older backup"
    assert left_behind(folder) == ["backup.db"]
    with pytest.raises(StoreReadOnly):
        store.backup(tmp_path / "nowhere" / "backup.db")
    put(store, "goes on")
    store.close()


def test_damage_in_the_middle_is_found(path: Path, key: str | None) -> None:
    store = Store.open(path, key)
    put(store, "x" * 300, count=2_000)
    store.close()
    content = bytearray(path.read_bytes())
    start = len(content) // 2 // 4096 * 4096
    content[start : start + 200] = b"\xff" * 200
    path.write_bytes(content)
    store = Store.open(path, key)
    assert store.check() != "ok"
    with pytest.raises(sqlite.DatabaseError) as caught:
        store.rows("SELECT sum(length(text)) FROM ledger")
    assert isinstance(explain(caught.value), StoreCorrupt)
    store.close()


def test_a_cut_file_is_found(path: Path, key: str | None) -> None:
    store = Store.open(path, key)
    put(store, "x" * 300, count=500)
    store.close()
    os.truncate(path, path.stat().st_size // 2)
    try:
        store = Store.open(path, key)
    except (StoreCorrupt, StoreLocked):
        return
    assert store.check() != "ok"
    store.close()


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("file is not a database", StoreLocked),
        ("file is encrypted or is not a database", StoreLocked),
        ("database disk image is malformed", StoreCorrupt),
        ("database or disk is full", StoreFull),
        ("attempt to write a readonly database", StoreReadOnly),
        ("unable to open database file", StoreReadOnly),
        ("disk I/O error", StoreReadOnly),
        ("database is locked", StoreError),
        ("something new", StoreError),
    ],
)
def test_what_sqlite_says_in_a_sentence(said: str, kind: type[StoreError]) -> None:
    error = explain(sqlite.OperationalError(said))
    assert type(error) is kind
    assert str(error)[0].isupper()
    assert str(error).endswith(".")


def test_a_connection_asks_for_its_file_only(path: Path) -> None:
    with pytest.raises(StoreReadOnly):
        connect(path, None, read_only=True)
    assert not path.exists()
