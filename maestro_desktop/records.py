"""Opening the records: settings say where the key is, secrets bring it, the core takes over.

Used by the window (on the core's thread) and by the commands.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from maestro_desktop.clock import steady_clock, wall_ms
from maestro_desktop.core.backups import Backup, Backups
from maestro_desktop.core.call_rules import CallRules, quiet_hours
from maestro_desktop.core.highwater import read
from maestro_desktop.core.interactions.fold import Reconstructor
from maestro_desktop.core.phone.numbers import describe, normalise
from maestro_desktop.core.protocol.parsing import Parser
from maestro_desktop.core.remedies import (
    Choice,
    Remedy,
    Repairable,
    carry_out,
    offer,
    write_down,
    write_restored,
)
from maestro_desktop.core.restoring import Restored, put_aside, restore
from maestro_desktop.core.sqlite_file import has_log
from maestro_desktop.core.store import (
    Check,
    Store,
    StoreCorrupt,
    StoreError,
    StoreGone,
    StoreLocked,
    StoreReadOnly,
    mark_path,
)
from maestro_desktop.core.switchboard import Policy, Switchboard
from maestro_desktop.core.upkeep import Checked, Upkeep, checked_path
from maestro_desktop.paths import Paths, write_atomically
from maestro_desktop.secrets import RECORD_NAME, TIME_LIMIT_S, KeyKeeper, KeyState, within
from maestro_desktop.settings import Settings
from maestro_desktop.wording import Wording


def store_path(paths: Paths) -> Path:
    return paths.data / "maestro.db"


def backups_of(paths: Paths) -> Backups:
    return Backups(paths.data / "backups")


def key_note_of(paths: Paths) -> Path:
    """The note that says where the key of the store is found."""
    return paths.data / RECORD_NAME


def policy_of(settings: Settings) -> Policy:
    """What of the settings the core obeys."""
    return Policy(
        region=settings.region,
        inbound_pop=settings.inbound_pop,
        outbound_pop=settings.outbound_pop,
        pop_during=settings.pop_during,
        pop_first_of_several=settings.pop_first_of_several,
        create_contacts=settings.auto_contact == "create",
        create_for=frozenset(settings.auto_contact_for),
        provisional_days=settings.provisional_days,
        own_numbers=settings.my_numbers,
        queue_numbers=settings.queue_numbers,
        callback_days=settings.callback_days,
        call_rules=CallRules(
            settings.do_not_call,
            tuple(map(quiet_hours, settings.quiet_hours)),
            settings.call_again_s * 1_000,
            settings.premium_calls,
            settings.do_not_call_removal == "refuse",
        ),
    )


def obtain_key(
    paths: Paths, settings: Settings, passphrase: str | None = None, folder: Path | None = None
) -> str | None:
    """The key of the store as hex digits, or None for one without; made anew only where nothing of a store is left.
    ``folder`` is where the note about the key lies, if not beside the store. Blocks while the keyring asks its user.

    Raises StoreLocked when the key can't be had.
    """
    path = store_path(paths)
    key_file = Path(settings.key_file) if settings.key_file else None
    keeper = KeyKeeper(folder or paths.data, settings.key_source, key_file)
    traces = path.exists() or has_log(path) or mark_path(path).exists() or bool(backups_of(paths).all())
    exists = traces or folder is not None
    result = within(TIME_LIMIT_S, lambda: keeper.obtain(store_exists=exists, passphrase=passphrase))
    if result.state is not KeyState.OK:
        error = StoreLocked(result.sentence)
        note = _kept_note(paths)
        if result.state is KeyState.MISSING and note is not None and not key_note_of(paths).exists():
            remedy = Remedy(Choice.KEY_NOTE, Wording("Put the note back"))
            raise Repairable(error, (remedy,), Wording("A backup has it: {name}.", name=note.name))
        raise error
    return result.key.hex() if result.key else None


def open_store(
    paths: Paths,
    settings: Settings,
    passphrase: str | None = None,
    choice: Choice | None = None,
    *,
    check: Check = Check.NO,
    clock_ms: Callable[[], int] = wall_ms,
) -> Store:
    """Open the store with the key that the settings name, after doing what was chosen about an earlier failure.

    ``check`` is for the app itself: commands that look while it runs would find that it has not ended well yet.

    Raises StoreError; StoreLocked when the key can't be had, Repairable when something can be chosen.
    """
    try:
        paths.create()
    except OSError as error:
        raise StoreReadOnly(
            Wording(
                "The folder for the records can't be used: {filename}. {strerror}.",
                filename=error.filename,
                strerror=error.strerror,
            )
        ) from error
    path, backups = store_path(paths), backups_of(paths)
    if choice is Choice.KEY_NOTE:
        _put_note_back(paths)
    key = obtain_key(paths, settings, passphrase)
    try:
        restored = carry_out(choice, path, key, backups, clock_ms())
        if backups.all() and not (path.exists() or mark_path(path).exists() or has_log(path)):
            raise StoreGone(Wording("The file with the records is gone: {path}. Nothing was changed.", path=path))
        before = read(mark_path(path))
        store = _open(path, key, check, accept_loss=choice is Choice.GO_ON, clock_ms=clock_ms)
    except StoreError as error:
        raise offer(error, backups, key) from error
    try:
        if restored is not None:
            write_restored(store, clock_ms(), restored)
            store.finding = restored.words
        elif choice is Choice.GO_ON and before is not None:
            write_down(store, clock_ms(), "loss", max(0, before.seq - store.found.seq))
    except BaseException:
        store.close()
        raise
    return store


def _open(path: Path, key: str | None, check: Check, *, accept_loss: bool, clock_ms: Callable[[], int]) -> Store:
    known = Checked.read(checked_path(path))
    if check is Check.CAREFUL and known.problem:
        check = Check.THOROUGH
    try:
        store = Store.open(path, key, check=check, accept_loss=accept_loss)
    except StoreLocked as error:
        if key is None and not (path.parent / RECORD_NAME).exists():
            raise
        # The key was compared with the note beside the store: it is the right one.
        raise StoreCorrupt(
            Wording(
                "The file with the records is damaged: its key is the right one, and does not open it. "
                "Nothing was changed."
            )
        ) from error
    if check is Check.THOROUGH:
        with suppress(OSError):
            Checked(clock_ms()).write(checked_path(path))
    return store


def _kept_note(paths: Paths) -> Path | None:
    """The newest note about the key among the backups."""
    return next((backup.key_note for backup in backups_of(paths).all() if backup.key_note.exists()), None)


def _put_note_back(paths: Paths) -> None:
    note = _kept_note(paths)
    if note is None or key_note_of(paths).exists():
        return
    try:
        write_atomically(key_note_of(paths), note.read_bytes())
    except OSError as error:
        raise StoreReadOnly(
            Wording("The note about the key can't be written to {data}. Check the folder.", data=paths.data)
        ) from error


def restore_file(
    paths: Paths, settings: Settings, backup: Path, clock_ms: Callable[[], int] = wall_ms
) -> tuple[Restored, Path | None]:
    """Put one file of records in the place of the ones there, for the command line; nobody may have them open.

    If another note about a key lies beside the backup, that key is used and the note goes with it; returns what was
    done, and where the note from before is then. Raises StoreError.
    """
    path, note = store_path(paths), key_note_of(paths)
    its_note = Backup(backup, 0).key_note
    try:
        paths.create()
        differs = its_note.exists() and (not note.exists() or its_note.read_bytes() != note.read_bytes())
    except OSError as error:
        raise StoreReadOnly(
            Wording("{filename} can't be used: {strerror}.", filename=error.filename, strerror=error.strerror)
        ) from error
    if not differs:
        key = obtain_key(paths, settings)
        restored = restore(path, key, backup, clock_ms())
        _after_restoring(paths, key, restored, clock_ms())
        return restored, None
    old_key = None
    with suppress(StoreLocked):
        old_key = obtain_key(paths, settings) if note.exists() else None
    with TemporaryDirectory(prefix="maestro-key-") as folder:
        staged = Path(folder) / RECORD_NAME
        staged.write_bytes(its_note.read_bytes())
        key = obtain_key(paths, settings, folder=Path(folder))
        restored = restore(path, key, backup, clock_ms(), old_key=old_key)
        aside = put_aside(note, clock_ms()) if note.exists() else None
        write_atomically(note, staged.read_bytes())
    _after_restoring(paths, key, restored, clock_ms())
    return restored, aside


def _after_restoring(paths: Paths, key: str | None, restored: Restored, now_ms: int) -> None:
    checked_path(store_path(paths)).unlink(missing_ok=True)
    store = Store.open(store_path(paths), key)
    try:
        write_restored(store, now_ms, restored)
    finally:
        store.close()


def upkeep_of(paths: Paths, store: Store, go_on: Callable[[], bool]) -> Upkeep:
    """What the open records need from time to time."""
    backups = backups_of(paths)
    return Upkeep(
        store.path, store.key, key_note_of(paths), backups, store.reserve, unchecked=store.unchecked, go_on=go_on
    )


def open_switchboard(store: Store, settings: Settings, clock_ms: Callable[[], int] = wall_ms) -> Switchboard:
    return Switchboard(
        store,
        Reconstructor(Parser()),
        policy=policy_of(settings),
        clock_ms=clock_ms,
        new_id=lambda: uuid.uuid4().hex,
        # A clock that a test has set jumps as it likes.
        steady_ms=steady_clock() if clock_ms is wall_ms else None,
    )


def read_ahead() -> tuple[()]:
    """Read what a first number needs of the numbering plans, so that the first call does not wait for it."""
    if number := normalise("+442079460018"):
        describe(number, 0)
    return ()
