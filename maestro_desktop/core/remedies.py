"""What can be done about records that don't open, offered in words and carried out when the user has chosen."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from maestro_desktop.core.backups import Backups
from maestro_desktop.core.changes import LedgerKind
from maestro_desktop.core.ledger import Ledger
from maestro_desktop.core.restoring import Restored, restore
from maestro_desktop.core.sqlite_file import StoreCorrupt, StoreError, moment
from maestro_desktop.core.store import Store, StoreGone, StoreLoss
from maestro_desktop.core.upkeep import checked_path
from maestro_desktop.wording import Several, Wording


class Choice(StrEnum):
    """Restore the newest good backup; begin with new records; go on with what is there; put the note about the key
    back from a backup. None of them throws anything away."""

    RESTORE = "restore"
    AFRESH = "afresh"
    GO_ON = "go_on"
    KEY_NOTE = "key_note"


@dataclass(frozen=True, slots=True)
class Remedy:
    """``words`` stand on the button."""

    choice: Choice
    words: str


class Repairable(StoreError):
    """``cause`` keeps the records from opening, and ``remedies`` help, the best first."""

    def __init__(self, cause: StoreError, remedies: tuple[Remedy, ...], advice: str = "") -> None:
        super().__init__(Several((cause.args[0] if cause.args else "", advice)))
        self.cause = cause
        self.remedies = remedies


def offer(cause: StoreError, backups: Backups, key: str | None) -> StoreError:
    """The same trouble with what can be done about it; the trouble itself where nothing can."""
    if not isinstance(cause, StoreCorrupt | StoreGone | StoreLoss):
        return cause
    remedies: list[Remedy] = []
    advice = ""
    good = backups.newest_good(key)
    least = cause.found.seq if isinstance(cause, StoreLoss) and cause.found.seq < cause.expected.seq else -1
    if good is not None and good[1].seq > least:
        backup, mark = good
        remedies.append(Remedy(Choice.RESTORE, Wording("Restore the backup")))
        end = (
            Wording("its last entry is {entry}, from {moment}", entry=str(mark.seq), moment=moment(mark.at_ms))
            if mark.seq
            else Wording("it has no entries")
        )
        advice = Wording(
            "{capitalize} can be restored; {end}. Newer entries that are still readable are put "
            "back too; changes to contacts since then are not.",
            capitalize=backup.words.capitalize(),
            end=end,
        )
    else:
        advice = (
            Wording("There is no backup that has them.")
            if isinstance(cause, StoreLoss)
            else Wording("There is no backup.")
        )
    if isinstance(cause, StoreLoss):
        remedies.append(Remedy(Choice.GO_ON, Wording("Go on without them")))
    else:
        remedies.append(Remedy(Choice.AFRESH, Wording("Begin with new records")))
    return Repairable(cause, tuple(remedies), advice)


def carry_out(choice: Choice | None, path: Path, key: str | None, backups: Backups, now_ms: int) -> Restored | None:
    """Do what was chosen, as far as it is done before the records open. Raises StoreError."""
    if choice is Choice.RESTORE:
        good = backups.newest_good(key)
        if good is None:
            raise StoreError(Wording("There is no backup that can be restored."))
        restored = restore(path, key, good[0].path, now_ms)
    elif choice is Choice.AFRESH:
        restored = restore(path, key, None, now_ms)
    else:
        return None
    with suppress(OSError):
        checked_path(path).unlink(missing_ok=True)
    return restored


def write_down(store: Store, now_ms: int, what: str, lost: int, **details: object) -> None:
    """Put into the ledger that the records were repaired and what is missing; committed. Raises StoreError."""
    ledger = Ledger(store)
    note = {"note": what, "after": ledger.last_seq, "lost": lost, **details}
    ledger.append(now_ms, LedgerKind.NOTICED, json.dumps(note, ensure_ascii=False))
    store.commit()


def write_restored(store: Store, now_ms: int, restored: Restored) -> None:
    """Put into the ledger that the records come from a backup. Raises StoreError."""
    write_down(store, now_ms, "restored", restored.lost, put_back=restored.put_back, kept=restored.kept)
