"""The commands on the file of records: backup, restore, check. Each prints and returns the exit status."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from maestro_desktop.clock import wall_ms
from maestro_desktop.commands import say
from maestro_desktop.core.backups import Backup, copy_store, mark_of
from maestro_desktop.core.checking import examine
from maestro_desktop.paths import Paths
from maestro_desktop.records import backups_of, key_note_of, obtain_key, restore_file, store_path
from maestro_desktop.settings import Settings


def backup(args: Namespace, paths: Paths, settings: Settings) -> int:
    """Works beside the running app: the copy is made by a connection of its own."""
    store = store_path(paths)
    if not store.exists():
        print("There are no records yet.", file=sys.stderr)
        return 1
    if args.file and Path(args.file).is_dir():
        print(f"{args.file} is a folder. Name the file that the backup is to be written to.", file=sys.stderr)
        return 1
    key = obtain_key(paths, settings)
    if args.file:
        target = Backup(Path(args.file).absolute(), 0)
        mark = copy_store(store, key, target.path, key_note_of(paths), target.key_note)
    else:
        backups = backups_of(paths)
        target = backups.make(store, key, key_note_of(paths), wall_ms())
        backups.prune()
        mark = mark_of(target.path, key)
    if args.json:
        say({"type": "backup", "file": str(target.path), "entries": mark.seq, "last_at": mark.at_ms or None})
    else:
        print(f"{target.path} was written and checked: {mark.seq} entries.")
    return 0


def restore(args: Namespace, paths: Paths, settings: Settings) -> int:
    """The caller holds the lock of the running copy."""
    if args.file == "latest":
        found = backups_of(paths).all()
        if not found:
            print("There is no backup yet.", file=sys.stderr)
            return 1
        file = found[0].path
    else:
        file = Path(args.file).absolute()
    restored, note = restore_file(paths, settings, file)
    if args.json:
        say(
            {
                "type": "restore",
                "file": str(file),
                "entries": restored.mark.seq,
                "put_back": restored.put_back,
                "lost": restored.lost,
                "kept": restored.kept,
                "kept_in": str(restored.kept_in) if restored.kept_in else None,
                "replaced": str(restored.replaced) if restored.replaced else None,
            }
        )
    else:
        print(f"{file} was restored. {restored.words}")
        if note:
            print(f"The note about the key from before was kept as {note.name}.")
    return 0


def check(args: Namespace, paths: Paths, settings: Settings) -> int:
    """Reads only, on a connection of its own; works beside the running app and on damaged files."""
    path = store_path(paths)
    found = examine(path, obtain_key(paths, settings) if path.exists() else None)
    backups = backups_of(paths).all()
    if args.json:
        made = [{"file": str(backup.path), "at": backup.at_ms} for backup in backups]
        say(
            {
                "type": "check",
                "ok": not found.problems,
                "entries": found.rows,
                "problems": list(found.problems),
                "backups": made,
            }
        )
    else:
        print("\n".join(found.problems) or f"Nothing is wrong: {found.rows} entries, each as it was written.")
        print(f"{len(backups)} backups; the newest is {backups[0].words}." if backups else "There is no backup yet.")
    return 1 if found.problems else 0
