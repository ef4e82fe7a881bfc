"""The key of the store, from every source, with the real keyring of the system where there is one."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest

from maestro_desktop.secrets import (
    RECORD_NAME,
    Backend,
    KeyKeeper,
    KeyResult,
    KeyState,
    Source,
    Unavailable,
    within,
)

posix_only = pytest.mark.skipif(os.name != "posix", reason="file modes are a POSIX matter")


class Ring:
    """A keyring in memory. `forgetful` accepts and keeps nothing, as the null backend does."""

    def __init__(self, *, forgetful: bool = False, error: Exception | None = None) -> None:
        self.entries: dict[tuple[str, str], str] = {}
        self.forgetful = forgetful
        self.error = error

    def get_password(self, service: str, username: str) -> str | None:
        if self.error:
            raise self.error
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.error:
            raise self.error
        if not self.forgetful:
            self.entries[service, username] = password


class OtherRing(Ring):
    pass


OtherRing.__module__ = "keyring.backends.kwallet"


def keeper(
    folder: Path, source: Source = "keyring", ring: Backend | None = None, key_file: Path | None = None
) -> KeyKeeper:
    def backend() -> Backend:
        if ring is None:
            raise Unavailable("No keyring is running on this desktop.")
        return ring

    return KeyKeeper(folder, source, key_file, backend)


def state(result: KeyResult) -> KeyState:
    assert (result.key is not None) <= (result.state is KeyState.OK)
    assert bool(result.sentence) == (result.state is not KeyState.OK)
    return result.state


# -- keyring ---------------------------------------------------------------------------------


def test_the_first_start_makes_a_key_and_every_later_one_finds_it(tmp_path: Path) -> None:
    ring = Ring()
    first = keeper(tmp_path, ring=ring).obtain(store_exists=False)
    assert first.state is KeyState.OK
    assert first.key is not None
    assert len(first.key) == 32
    assert keeper(tmp_path, ring=ring).obtain(store_exists=True) == first
    # Interrupted before the store was made: the key that is there is used.
    assert keeper(tmp_path, ring=ring).obtain(store_exists=False) == first
    assert len(ring.entries) == 1


def test_two_stores_have_two_keys(tmp_path: Path) -> None:
    ring = Ring()
    one = keeper(tmp_path / "a", ring=ring).obtain(store_exists=False)
    two = keeper(tmp_path / "b", ring=ring).obtain(store_exists=False)
    assert one.key != two.key
    assert keeper(tmp_path / "a", ring=ring).obtain(store_exists=True) == one


def test_the_key_stands_in_no_file_and_in_no_text(tmp_path: Path) -> None:
    result = keeper(tmp_path, ring=Ring()).obtain(store_exists=False)
    assert result.key is not None
    assert result.key.hex() not in (tmp_path / RECORD_NAME).read_text()
    assert result.key.hex() not in repr(result)
    assert repr(result.key) not in repr(result)


def test_no_key_is_ever_made_for_a_store_that_exists(tmp_path: Path) -> None:
    ring = Ring()
    keeper(tmp_path, ring=ring).obtain(store_exists=False)
    note = (tmp_path / RECORD_NAME).read_text()

    emptied = keeper(tmp_path, ring=Ring())
    assert state(emptied.obtain(store_exists=True)) is KeyState.MISSING
    without_ring = keeper(tmp_path)
    assert state(without_ring.obtain(store_exists=True)) is KeyState.UNAVAILABLE
    (tmp_path / RECORD_NAME).unlink()
    assert state(keeper(tmp_path, ring=ring).obtain(store_exists=True)) is KeyState.MISSING
    assert not (tmp_path / RECORD_NAME).exists()
    (tmp_path / RECORD_NAME).write_text("{ broken")
    assert state(keeper(tmp_path, ring=ring).obtain(store_exists=True)) is KeyState.LOCKED
    (tmp_path / RECORD_NAME).write_text(note)
    assert keeper(tmp_path, ring=ring).obtain(store_exists=True).state is KeyState.OK
    assert len(ring.entries) == 1


def test_another_key_in_the_keyring_is_noticed(tmp_path: Path) -> None:
    ring = Ring()
    keeper(tmp_path, ring=ring).obtain(store_exists=False)
    ring.entries = dict.fromkeys(ring.entries, "ab" * 32)
    assert state(keeper(tmp_path, ring=ring).obtain(store_exists=True)) is KeyState.MISSING
    ring.entries = dict.fromkeys(ring.entries, "no key at all")
    assert state(keeper(tmp_path, ring=ring).obtain(store_exists=True)) is KeyState.MISSING


def test_a_keyring_that_keeps_nothing_is_found_out(tmp_path: Path) -> None:
    result = keeper(tmp_path, ring=Ring(forgetful=True)).obtain(store_exists=False)
    assert state(result) is KeyState.UNAVAILABLE
    assert "did not keep" in result.sentence
    assert not (tmp_path / RECORD_NAME).exists()


def test_another_keyring_than_before_is_no_empty_keyring(tmp_path: Path) -> None:
    keeper(tmp_path, ring=Ring()).obtain(store_exists=False)
    result = keeper(tmp_path, ring=OtherRing()).obtain(store_exists=True)
    assert state(result) is KeyState.LOCKED
    assert "kwallet" in result.sentence


@pytest.mark.parametrize("store_exists", [True, False])
def test_errors_of_the_keyring_become_sentences(tmp_path: Path, store_exists: bool) -> None:
    from keyring.errors import InitError, KeyringError, KeyringLocked, NoKeyringError

    keeper(tmp_path, ring=Ring()).obtain(store_exists=False)
    for error, expected in (
        (KeyringLocked("locked"), KeyState.LOCKED),
        (InitError("dismissed"), KeyState.LOCKED),
        (KeyringError("what"), KeyState.LOCKED),
        (NoKeyringError("none"), KeyState.UNAVAILABLE),
        (OSError(5, "I/O error"), KeyState.UNAVAILABLE),
        (RuntimeError("a bug in a library"), KeyState.UNAVAILABLE),
    ):
        result = keeper(tmp_path, ring=Ring(error=error)).obtain(store_exists=store_exists)
        assert state(result) is expected


def test_a_locked_keyring_gives_no_key_to_a_new_store_either(tmp_path: Path) -> None:
    from keyring.errors import KeyringLocked

    result = keeper(tmp_path, ring=Ring(error=KeyringLocked())).obtain(store_exists=False)
    assert state(result) is KeyState.LOCKED
    assert list(tmp_path.iterdir()) == []


# -- passphrase ------------------------------------------------------------------------------


def test_a_passphrase_opens_and_only_the_right_one(tmp_path: Path) -> None:
    made = keeper(tmp_path, "passphrase").obtain(store_exists=False, passphrase="correct höse ☂")
    assert made.state is KeyState.OK
    again = keeper(tmp_path, "passphrase")
    assert again.obtain(store_exists=True, passphrase="correct höse ☂") == made
    assert state(again.obtain(store_exists=True, passphrase="correct hose")) is KeyState.LOCKED
    assert state(again.obtain(store_exists=True)) is KeyState.LOCKED
    assert "höse" not in (tmp_path / RECORD_NAME).read_text(encoding="utf-8")


def test_the_same_passphrase_gives_each_store_another_key(tmp_path: Path) -> None:
    results = [keeper(tmp_path / name, "passphrase").obtain(store_exists=False, passphrase="same") for name in "ab"]
    assert results[0].key != results[1].key


# -- file ------------------------------------------------------------------------------------


@posix_only
def test_a_key_file_is_made_private_and_read_again(tmp_path: Path) -> None:
    path = tmp_path / "store.key"
    made = keeper(tmp_path, "file", key_file=path).obtain(store_exists=False)
    assert made.state is KeyState.OK
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert keeper(tmp_path, "file", key_file=path).obtain(store_exists=True) == made
    # A key file that the administrator has put there first is used.
    other = keeper(tmp_path / "other", "file", key_file=path).obtain(store_exists=False)
    assert other.key == made.key


@posix_only
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660])
def test_a_key_file_that_others_can_read_is_refused(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "store.key"
    path.write_text("ab" * 32)
    path.chmod(mode)
    result = keeper(tmp_path, "file", key_file=path).obtain(store_exists=False)
    assert state(result) is KeyState.UNAVAILABLE
    assert "chmod 600" in result.sentence


@posix_only
def test_trouble_with_the_key_file_is_told_and_nothing_is_made(tmp_path: Path) -> None:
    path = tmp_path / "store.key"
    keeper(tmp_path, "file", key_file=path).obtain(store_exists=False)
    key = path.read_text()

    assert state(keeper(tmp_path, "file").obtain(store_exists=True)) is KeyState.UNAVAILABLE
    path.write_text("ab" * 32)
    assert state(keeper(tmp_path, "file", key_file=path).obtain(store_exists=True)) is KeyState.MISSING
    path.write_text("no key")
    assert state(keeper(tmp_path, "file", key_file=path).obtain(store_exists=True)) is KeyState.MISSING
    assert state(keeper(tmp_path / "new", "file", key_file=path).obtain(store_exists=False)) is (KeyState.UNAVAILABLE)
    path.unlink()
    assert state(keeper(tmp_path, "file", key_file=path).obtain(store_exists=True)) is KeyState.MISSING
    assert not path.exists()
    path.mkdir()
    assert state(keeper(tmp_path, "file", key_file=path).obtain(store_exists=True)) is KeyState.UNAVAILABLE
    path.rmdir()
    path.write_text(key)
    path.chmod(0o600)
    assert keeper(tmp_path, "file", key_file=path).obtain(store_exists=True).state is KeyState.OK


# -- none, and changes between sources -------------------------------------------------------


def test_no_encryption_is_a_choice_that_holds(tmp_path: Path) -> None:
    assert keeper(tmp_path, "none").obtain(store_exists=False) == KeyResult(KeyState.OK)
    assert keeper(tmp_path, "none").obtain(store_exists=True) == KeyResult(KeyState.OK)


@pytest.mark.parametrize("now", ["passphrase", "file", "none"])
def test_a_changed_source_never_touches_the_store_that_is_there(tmp_path: Path, now: Source) -> None:
    ring = Ring()
    first = keeper(tmp_path, ring=ring).obtain(store_exists=False)
    result = keeper(tmp_path, now, key_file=tmp_path / "k").obtain(store_exists=True, passphrase="x")
    assert state(result) is KeyState.LOCKED
    assert "the system's keyring" in result.sentence
    assert keeper(tmp_path, ring=ring).obtain(store_exists=True) == first


def test_a_new_store_may_change_the_source_and_the_old_note_is_kept(tmp_path: Path) -> None:
    ring = Ring()
    keeper(tmp_path, ring=ring).obtain(store_exists=False)
    note = (tmp_path / RECORD_NAME).read_text()
    assert keeper(tmp_path, "none").obtain(store_exists=False).state is KeyState.OK
    assert keeper(tmp_path, "none").obtain(store_exists=True).state is KeyState.OK
    kept = [path.read_text() for path in tmp_path.glob("key-*.json")]
    assert kept == [note]


# -- the time limit --------------------------------------------------------------------------


def test_an_answer_in_time_is_passed_on() -> None:
    result = KeyResult(KeyState.OK, b"k" * 32)
    assert within(30, lambda: result) is result


def test_a_keyring_that_waits_for_its_password_window_does_not_hold_up_the_app() -> None:
    release = threading.Event()
    threads: list[threading.Thread] = []

    def start(work: Callable[[], None]) -> None:
        threads.append(threading.Thread(target=work))
        threads[0].start()

    def hang() -> KeyResult:
        release.wait()
        return KeyResult(KeyState.OK)

    result = within(0.05, hang, start)
    assert state(result) is KeyState.LOCKED
    assert "did not answer" in result.sentence
    release.set()
    threads[0].join()


def test_a_bug_is_not_swallowed_by_the_thread() -> None:
    def broken() -> KeyResult:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        within(30, broken)


# -- the real keyring ------------------------------------------------------------------------

REAL = shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")
real_keyring = pytest.mark.skipif(not REAL, reason="needs gnome-keyring and dbus")

OBTAIN = dedent("""
    import json, sys
    from pathlib import Path
    from maestro_desktop.secrets import KeyKeeper
    folder, exists = Path(sys.argv[1]), sys.argv[2] == "exists"
    result = KeyKeeper(folder, "keyring").obtain(store_exists=exists)
    print(json.dumps([result.state.value, result.key and result.key.hex(), result.sentence]))
""")
UNLOCKED = "echo -n ci | gnome-keyring-daemon --unlock --components=secrets >/dev/null;"
LOCKED = "gnome-keyring-daemon --start --components=secrets >/dev/null;"


def on_a_bus(home: Path, before: str, exists: bool, **environ: str) -> tuple[str, str | None, str]:
    """Obtain the key in a process of its own, on a session bus of its own, as `home`."""
    (home / "data").mkdir(parents=True, exist_ok=True)
    run = home / "run"
    run.mkdir(mode=0o700, exist_ok=True)
    clean = {key: value for key, value in os.environ.items() if not key.startswith(("DBUS", "XDG", "DISPLAY"))}
    word = "exists" if exists else "new"
    python = f"'{sys.executable}' -c \"$OBTAIN\" '{home}/data' {word}"
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", f"{before} {python}"],
        env=clean | {"HOME": str(home), "XDG_RUNTIME_DIR": str(run), "OBTAIN": OBTAIN} | environ,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    answer = json.loads(done.stdout.strip().splitlines()[-1])
    return (answer[0], answer[1], answer[2])


@real_keyring
def test_with_gnome_keyring_unlocked_locked_emptied_and_absent(tmp_path: Path) -> None:
    made = on_a_bus(tmp_path, UNLOCKED, exists=False)
    assert made[0] == "ok"
    assert made[1] is not None
    assert on_a_bus(tmp_path, UNLOCKED, exists=True) == made

    assert on_a_bus(tmp_path, LOCKED, exists=True)[:2] == ("locked", None)
    assert on_a_bus(tmp_path, "", exists=True, GNOME_KEYRING_CONTROL="")[0] in ("locked", "unavailable")

    shutil.rmtree(tmp_path / ".local" / "share" / "keyrings")
    assert on_a_bus(tmp_path, UNLOCKED, exists=True)[:2] == ("missing", None)


@real_keyring
def test_with_no_bus_there_is_no_keyring(tmp_path: Path) -> None:
    answer = on_a_bus(tmp_path, "unset DBUS_SESSION_BUS_ADDRESS;", exists=False)
    assert answer[0] == "unavailable"
    assert "No keyring is running" in answer[2]


@real_keyring
@pytest.mark.parametrize("kind", ["keyring.backends.null.Keyring", "keyring.backends.fail.Keyring"])
def test_a_backend_that_keeps_nothing_is_refused_although_one_asks_for_it(tmp_path: Path, kind: str) -> None:
    answer = on_a_bus(tmp_path, UNLOCKED, exists=False, PYTHON_KEYRING_BACKEND=kind)
    assert answer[:2] == ("unavailable", None)


@real_keyring
def test_a_backend_that_writes_readable_text_is_refused(tmp_path: Path) -> None:
    """As keyrings.alt does, which keyring chooses silently where there is no bus."""
    package = tmp_path / "lib" / "plain"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text(
        dedent("""
        from pathlib import Path
        from keyring.backend import KeyringBackend
        class Plain(KeyringBackend):
            priority = 9
            def get_password(self, service, username):
                return Path("leak.txt").read_text()
            def set_password(self, service, username, password):
                Path("leak.txt").write_text(password)
    """)
    )
    answer = on_a_bus(
        tmp_path, UNLOCKED, exists=False, PYTHON_KEYRING_BACKEND="plain.Plain", PYTHONPATH=str(tmp_path / "lib")
    )
    assert answer[:2] == ("unavailable", None)
    assert "does not keep secrets safe" in answer[2]
    assert not list(tmp_path.rglob("leak.txt"))
