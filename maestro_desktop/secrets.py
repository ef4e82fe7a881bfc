"""The key of the store: where it is kept, and what to tell the agent when it can't be read.

Four sources: the system's keyring, a passphrase, a key file, none (no encryption). What is not secret
but needed to find and check the key lies beside the store in `key.json`: the source, the keyring's
entry and kind, the passphrase's salt, a check value.

The rule above all others: a key is made only where no store exists. A store whose key can't be read is
locked; a new key would not open it, and writing with one would lose it.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import secrets as randomness
import stat
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any, Literal, Protocol

from maestro_desktop.paths import make_private, write_atomically
from maestro_desktop.wording import Wording

KEY_BYTES = 32
TIME_LIMIT_S = 30.0
"""A locked keyring asks for its password in a window of its own and blocks until it is answered."""
SERVICE = "maestro-desktop"
RECORD_NAME = "key.json"
ALLOWED_BACKENDS = (
    "keyring.backends.SecretService",
    "keyring.backends.kwallet",
    "keyring.backends.macOS",
    "keyring.backends.Windows",
)
"""Others keep secrets as readable text (keyrings.alt) or nowhere (null, fail)."""
# 64 MiB and about 0.2 s for each guess.
SCRYPT = {"n": 2**16, "r": 8, "p": 1}
SCRYPT_MEMORY = 256 * 1024 * 1024

Source = Literal["keyring", "passphrase", "file", "none"]


class KeyState(Enum):
    """OK: here it is. LOCKED: it exists and can't be read now. UNAVAILABLE: this source does not work here.
    MISSING: the source works, and the key of the existing store is not in it."""

    OK = "ok"
    LOCKED = "locked"
    UNAVAILABLE = "unavailable"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class KeyResult:
    """`key` is 32 bytes if the state is OK, or None for a store without encryption.

    `sentence` tells the agent what is wrong and what to do next; empty if nothing is.
    """

    state: KeyState
    key: bytes | None = field(default=None, repr=False)
    sentence: str = ""


class Backend(Protocol):
    """What we use of a keyring backend."""

    def get_password(self, service: str, username: str) -> str | None: ...

    def set_password(self, service: str, username: str, password: str) -> None: ...


class Unavailable(Exception):
    """There is no keyring that may hold the key; the text says why."""


def system_backend() -> Backend:
    """Return the keyring of this desktop. Raises Unavailable if it is none of the allowed ones."""
    import keyring

    chosen: Any = keyring.get_keyring()
    # The chainer asks several backends in turn; only an allowed one of them may get the key.
    for backend in getattr(chosen, "backends", None) or [chosen]:
        if type(backend).__module__ in ALLOWED_BACKENDS:
            found: Backend = backend
            return found
    kind = type(chosen).__module__
    if kind == "keyring.backends.fail":
        raise Unavailable(Wording("No keyring is running on this desktop."))
    raise Unavailable(Wording("The keyring in use here ({kind}) does not keep secrets safe.", kind=kind))


@dataclass(frozen=True, slots=True)
class _Record:
    """What `key.json` says about the key of the store beside it."""

    source: Source
    check: str = ""
    entry: str = ""
    backend: str = ""
    salt: str = ""
    scrypt: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class KeyKeeper:
    """Finds, makes and checks the key of the store in `folder`. All calls may block: not on the GUI thread.

    `random` returns that many random bytes; `backend` returns the keyring or raises Unavailable.
    """

    folder: Path
    source: Source
    key_file: Path | None = None
    backend: Callable[[], Backend] = system_backend
    random: Callable[[int], bytes] = randomness.token_bytes

    def obtain(self, *, store_exists: bool, passphrase: str | None = None) -> KeyResult:
        """Return the key, made anew only if no store exists. Never raises for trouble of the outside."""
        try:
            record = self._read_record()
        except (OSError, ValueError, TypeError, KeyError) as error:
            return _locked(
                Wording(
                    "The note about the store's key ({record_path}) can't be read: {error}.",
                    record_path=self._record_path,
                    error=error,
                )
            )
        if not store_exists:
            # A key that is there already and fits is used again; only the keyring can be asked for one.
            record = record if record and record.source == self.source == "keyring" else None
        elif record is None and self.source == "none":
            return KeyResult(KeyState.OK)
        elif record is None:
            return KeyResult(
                KeyState.MISSING,
                sentence=Wording(
                    "The stored data has lost the note about its key ({record_path}). Put it back from a backup.",
                    record_path=self._record_path,
                ),
            )
        elif record.source != self.source:
            return _locked(
                Wording(
                    "The stored data is protected with {kept}, the settings say {wanted}. Set it back "
                    "to open the data.",
                    kept=_WORDS[record.source],
                    wanted=_WORDS[self.source],
                )
            )
        try:
            match self.source:
                case "none":
                    if not store_exists:
                        self._write_record(_Record("none"))
                    return KeyResult(KeyState.OK)
                case "keyring":
                    return self._from_keyring(record, store_exists)
                case "passphrase":
                    return self._from_passphrase(record, passphrase)
                case "file":
                    return self._from_file(record, store_exists)
        except OSError as error:
            return KeyResult(
                KeyState.UNAVAILABLE,
                sentence=Wording("The key can't be read or kept: {strerror}.", strerror=error.strerror or error),
            )

    # -- keyring ---------------------------------------------------------------------------

    def _from_keyring(self, record: _Record | None, store_exists: bool) -> KeyResult:
        from keyring.errors import InitError, KeyringError, KeyringLocked, NoKeyringError

        try:
            backend = self.backend()
            kind = type(backend).__module__
            if store_exists and record and record.backend != kind:
                return _locked(
                    Wording(
                        "The key is in another keyring ({backend}) than the one in use now ({kind}). Start "
                        "the app in the desktop where it was used before.",
                        backend=record.backend,
                        kind=kind,
                    )
                )
            if record is not None:
                stored = backend.get_password(SERVICE, record.entry)
                if stored is not None:
                    result = self._checked(_decode(stored), record, "keyring")
                    if result.state is KeyState.OK or store_exists:
                        return result
                elif store_exists:
                    return KeyResult(
                        KeyState.MISSING,
                        sentence=Wording(
                            "The keyring is open, and the key of the stored data is not in it. "
                            "Restore the keyring, or restore the data from a backup."
                        ),
                    )
            key = self.random(KEY_BYTES)
            entry = f"store-{self.random(8).hex()}"
            backend.set_password(SERVICE, entry, key.hex())
            if backend.get_password(SERVICE, entry) != key.hex():
                raise Unavailable(Wording("The keyring did not keep what was written to it."))
            self._write_record(_Record("keyring", _check_value(key), entry=entry, backend=kind))
            return KeyResult(KeyState.OK, key)
        except (Unavailable, NoKeyringError) as error:
            return KeyResult(
                KeyState.UNAVAILABLE,
                sentence=Wording(
                    "{error} Start one, or choose a passphrase or a key file in the settings.", error=error
                ),
            )
        except (KeyringLocked, InitError):
            return _locked(Wording("The keyring is locked. Unlock it, then try again."))
        except KeyringError as error:
            return _locked(Wording("The keyring refused to answer ({name}). Try again.", name=type(error).__name__))
        except OSError:
            raise
        except Exception as error:
            # Backends let errors of their own libraries through (D-Bus, COM); none may end the start.
            return KeyResult(
                KeyState.UNAVAILABLE,
                sentence=Wording(
                    "The keyring does not work here ({name}). Try again, or choose a passphrase or a key "
                    "file in the settings.",
                    name=type(error).__name__,
                ),
            )

    # -- passphrase ------------------------------------------------------------------------

    def _from_passphrase(self, record: _Record | None, passphrase: str | None) -> KeyResult:
        if not passphrase:
            return _locked(Wording("Please enter the passphrase of the stored data."))
        if record is not None:
            key = _derive(passphrase, bytes.fromhex(record.salt), record.scrypt)
            if hmac.compare_digest(_check_value(key), record.check):
                return KeyResult(KeyState.OK, key)
            return _locked(Wording("That is not the passphrase of the stored data. Please try again."))
        salt = self.random(16)
        key = _derive(passphrase, salt, SCRYPT)
        self._write_record(_Record("passphrase", _check_value(key), salt=salt.hex(), scrypt=SCRYPT))
        return KeyResult(KeyState.OK, key)

    # -- file ------------------------------------------------------------------------------

    def _from_file(self, record: _Record | None, store_exists: bool) -> KeyResult:
        path = self.key_file
        if path is None:
            return KeyResult(KeyState.UNAVAILABLE, sentence=Wording("Name the key file in the settings (key_file)."))
        try:
            text = _read_private(path)
        except FileNotFoundError:
            if store_exists:
                return KeyResult(
                    KeyState.MISSING,
                    sentence=Wording(
                        "The key file {path} is not there. Put it back to open the stored data.", path=path
                    ),
                )
            key = self.random(KEY_BYTES)
            handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
            with os.fdopen(handle, "w") as file:
                file.write(key.hex() + "\n")
                file.flush()
                os.fsync(handle)
            text = _read_private(path)
        except PermissionError as error:
            return KeyResult(KeyState.UNAVAILABLE, sentence=str(error))
        found = _decode(text.strip())
        if record is not None:
            return self._checked(found, record, "key file")
        if found is None:
            return KeyResult(
                KeyState.UNAVAILABLE, sentence=Wording("{path} does not hold a key (64 hex digits).", path=path)
            )
        self._write_record(_Record("file", _check_value(found)))
        return KeyResult(KeyState.OK, found)

    # -- key.json --------------------------------------------------------------------------

    @property
    def _record_path(self) -> Path:
        return self.folder / RECORD_NAME

    def _read_record(self) -> _Record | None:
        try:
            return _Record(**json.loads(self._record_path.read_text(encoding="utf-8")))
        except FileNotFoundError:
            return None

    def _write_record(self, record: _Record) -> None:
        """Keep the note; an older one stays under another name, for a store that comes back from a backup."""
        make_private(self.folder)
        if (older := self._read_record()) is not None and older.check != record.check:
            aside = self.folder / f"key-{older.check[:8] or 'none'}.json"
            os.replace(self._record_path, aside)
        values = {name: value for name in _Record.__slots__ if (value := getattr(record, name))}
        write_atomically(self._record_path, json.dumps(values, indent=1).encode())

    def _checked(self, key: bytes | None, record: _Record, place: str) -> KeyResult:
        if key is not None and hmac.compare_digest(_check_value(key), record.check):
            return KeyResult(KeyState.OK, key)
        return KeyResult(
            KeyState.MISSING,
            sentence=Wording(
                "The {place} holds another key than that of the stored data. Restore the right one.", place=place
            ),
        )


_WORDS: dict[Source, str] = {
    "keyring": Wording("the system's keyring"),
    "passphrase": Wording("a passphrase"),
    "file": Wording("a key file"),
    "none": Wording("no encryption"),
}


def within(
    limit_s: float, obtain: Callable[[], KeyResult], start: Callable[[Callable[[], None]], None] | None = None
) -> KeyResult:
    """Run `obtain` in a thread of its own and wait `limit_s` seconds at most; LOCKED if it takes longer.

    A call that hangs (a keyring's own password window) is left behind; the thread does not hold up the
    end of the process. `start` starts a function in the background.
    """
    answer: list[KeyResult | BaseException] = []
    done = threading.Event()

    def work() -> None:
        try:
            answer.append(obtain())
        except BaseException as error:
            answer.append(error)
        finally:
            done.set()

    (start or _start_thread)(work)
    if not done.wait(limit_s):
        return _locked(
            f"The keyring did not answer within {limit_s:.0f} seconds; a window that asks for its password "
            "may be waiting. Unlock it, then try again."
        )
    if isinstance(answer[0], BaseException):
        raise answer[0]
    return answer[0]


def _start_thread(work: Callable[[], None]) -> None:
    threading.Thread(target=work, name="keyring", daemon=True).start()


def _locked(sentence: str) -> KeyResult:
    return KeyResult(KeyState.LOCKED, sentence=sentence)


def _check_value(key: bytes) -> str:
    """Tells a right key from a wrong one without giving it away."""
    return hmac.new(key, b"maestro-desktop key check", hashlib.sha256).hexdigest()[:32]


def _derive(passphrase: str, salt: bytes, parameters: dict[str, int]) -> bytes:
    return hashlib.scrypt(
        passphrase.encode("utf-8"),
        salt=salt,
        n=parameters["n"],
        r=parameters["r"],
        p=parameters["p"],
        maxmem=SCRYPT_MEMORY,
        dklen=KEY_BYTES,
    )


def _decode(text: str) -> bytes | None:
    try:
        key = bytes.fromhex(text)
    except ValueError:
        return None
    return key if len(key) == KEY_BYTES else None


def _read_private(path: Path) -> str:
    """Read a file that only this user can read. Raises PermissionError, with a sentence, if others can."""
    with path.open("rb") as file:
        facts = os.fstat(file.fileno())
        if os.name == "posix":
            if not stat.S_ISREG(facts.st_mode):
                raise PermissionError(Wording("{path} is not an ordinary file.", path=path))
            if facts.st_uid != os.geteuid():
                raise PermissionError(Wording("The key file {path} belongs to another user.", path=path))
            if facts.st_mode & 0o077:
                raise PermissionError(
                    Wording("Others can read the key file {path}. Run: chmod 600 '{path}'", path=path)
                )
        return file.read(1024).decode("ascii", errors="replace")
