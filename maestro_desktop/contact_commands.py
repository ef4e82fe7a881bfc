"""The commands on contacts. Each prints and returns the exit status: 0 done, 1 not done, 2 misused."""

from __future__ import annotations

import os
import signal
import sys
import time
from argparse import Namespace
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from maestro_desktop.ahead import read_ahead
from maestro_desktop.clock import wall_ms
from maestro_desktop.commands import local, plain, records, say, written
from maestro_desktop.core.contacts.edits import Edits, Undone
from maestro_desktop.core.contacts.exporting import ExportFormat, everybody_found, exported
from maestro_desktop.core.contacts.import_report import ImportCounts, ImportPreview, ImportProgress, ImportResult
from maestro_desktop.core.contacts.importing import (
    ImportBroken,
    NoSuchImport,
    UnreadableFile,
    import_file,
    imports,
    preview,
    roll_back,
)
from maestro_desktop.core.contacts.jsonfile import as_json
from maestro_desktop.core.contacts.matching import match, number_of
from maestro_desktop.core.contacts.model import Candidate, Contact, Match
from maestro_desktop.core.contacts.search import Searcher
from maestro_desktop.core.interactions.model import Party, PartyKind
from maestro_desktop.core.interactions.party import read_party
from maestro_desktop.core.phone.numbers import readable
from maestro_desktop.paths import Paths
from maestro_desktop.settings import Settings

#: Lines of each kind that are named; all of them are told to programs.
_MOST_NAMED = 20
#: Progress is shown from the first second on, and then so often.
_PATIENCE_S, _EVERY_S = 1.0, 0.5


def listing(args: Namespace, paths: Paths, settings: Settings) -> int:
    with records(paths, settings) as board:
        _print_contacts(board.book.all(), in_json=args.json)
    return 0


def search(args: Namespace, paths: Paths, settings: Settings) -> int:
    with records(paths, settings) as board:
        _print_contacts(Searcher(board.store.db).search(" ".join(args.text), wall_ms()), in_json=args.json)
    return 0


def _print_contacts(contacts: Iterable[Contact], *, in_json: bool) -> None:
    shown = 0
    for contact in contacts:
        shown += 1
        if in_json:
            say(as_json(contact))
        else:
            number = readable(as_json(contact)["phones"][0]) if contact.phones else ""
            print(f"{contact.id:6} {plain(contact.display_name):32} {plain(contact.org):28} {plain(number)}")
    if not shown and not in_json:
        print("No contacts found.")


def who(args: Namespace, paths: Paths, settings: Settings) -> int:
    """Who would pop for a number."""
    party = read_party(" ".join(args.number), "voice-phone", settings.region)
    with records(paths, settings) as board:
        found = match(party, board.book)
    for candidate in found.candidates:
        if args.json:
            say(candidate_json(candidate, found))
        else:
            print(f"{plain(candidate.contact.display_name)}: {plain(candidate.why)} ({candidate.confidence})")
    if found.switchboard and not args.json:
        print(f"A switchboard: {plain(found.switchboard)}.")
    if not found.candidates:
        # Of nobody there is no object: words go beside it.
        print(found.note or _nobody(party), file=sys.stderr if args.json else sys.stdout)
    return 0


def _nobody(party: Party) -> str:
    match party.kind:
        case PartyKind.PHONE:
            return "Nobody has this number."
        case PartyKind.EXTENSION:
            return "Nobody has this extension."
        case PartyKind.EMAIL:
            return "Nobody has this e-mail address."
        case PartyKind.WITHHELD:
            return "A withheld number is nobody's: there is nothing to look up."
        case _ if number_of(party):
            return "Nobody has these digits. A national number needs its country to be looked up: set region."
        case _:
            return "This is no number, extension or e-mail address. To look for a name: maestro-desktop contacts search"


def candidate_json(candidate: Candidate, found: Match) -> dict[str, Any]:
    """The stable keys of a candidate in JSON: those of its contact, why it is one, and what there is to say of all
    (``switchboard`` is the name of whose main number it is, or empty)."""
    return {
        **as_json(candidate.contact),
        "type": "candidate",
        "rule": str(candidate.rule),
        "confidence": str(candidate.confidence),
        "why": candidate.why,
        "owner": found.owner is not None and candidate.contact.id == found.owner.contact.id,
        "switchboard": found.switchboard,
        "note": found.note,
    }


# -- import -----------------------------------------------------------------------------------------------------------


class _Watch:
    """Shows on a terminal how far long work is; Ctrl+C makes it stop at the next good moment, a second one at once."""

    def __init__(self, doing: str) -> None:
        self._doing = doing
        self._began = self._told = time.monotonic()
        self.stopped = False

    def __call__(self, progress: ImportProgress) -> bool:
        now = time.monotonic()
        if now - self._began > _PATIENCE_S and now - self._told > _EVERY_S and progress.total:
            self._told = now
            on_terminal = sys.stderr.isatty()
            share = f"{self._doing}: {100 * progress.done // progress.total} %"
            print(f"\r{share} " if on_terminal else share, end="" if on_terminal else "\n", file=sys.stderr, flush=True)
        return not self.stopped

    def __enter__(self) -> _Watch:
        self._before = signal.signal(signal.SIGINT, self._stop)
        return self

    def __exit__(self, *_: object) -> None:
        signal.signal(signal.SIGINT, self._before)
        if self._told > self._began and sys.stderr.isatty():
            print("\r\033[K", end="", file=sys.stderr, flush=True)

    def _stop(self, *_: object) -> None:
        signal.signal(signal.SIGINT, self._before)
        self.stopped = True


def bring_in(args: Namespace, paths: Paths, settings: Settings) -> int:
    """Say what a file would do, and import it: with ``--yes`` at once, on a terminal if that is agreed to."""
    file, region = Path(args.file), (args.region or settings.region).upper()
    how: dict[str, Any] = {"duplicates": args.duplicates, "encoding": args.encoding, "ahead": read_ahead}
    with records(paths, settings) as board:
        try:
            with _Watch(f"Reading {plain(file.name)}") as watch:
                told = preview(file, board.store, board.book, region, go_on=watch, **how)
            if told is None:
                print("Nothing was imported.", file=sys.stderr)
                return 130
            if told.format == "CSV" and not told.counts.records and told.rows == () and told.columns:
                print(_no_column(told) if told.samples else _only_headings(told), file=sys.stderr)
                return 1
            if not args.yes or not args.json:
                # What is wanted as JSON is one object: words go beside it.
                for line in preview_words(told):
                    print(line, file=sys.stderr if args.json else sys.stdout)
            if not args.yes and told.counts.new + told.counts.changed and not _agreed():
                return 1
            with _Watch(f"Importing {plain(file.name)}") as watch:
                done = import_file(file, board.store, board.book, region, wall_ms(), go_on=watch, **how)
        except UnreadableFile as error:
            print(error, file=sys.stderr)
            return 1
        except ImportBroken as error:
            print(f"{error} {result_words(error.result)}", file=sys.stderr)
            return 1
        except OSError as error:
            print(f"{args.file} can't be read: {os.strerror(error.errno or 0)}.", file=sys.stderr)
            return 1
    if args.json:
        say(import_json(told, done))
    else:
        print(result_words(done))
    return 130 if done.cancelled else 0


def _no_column(told: ImportPreview) -> str:
    names = ", ".join(plain(name) for name in told.header[:_MOST_NAMED] if name) or "no names"
    return (
        f"No column of {plain(told.file_name)} says who it is ({names}). Name one of them name, org, phone or email, or"
        " import it in the app, which asks what the columns mean."
    )


def _only_headings(told: ImportPreview) -> str:
    return (
        f"{plain(told.file_name)} has headings but nobody in it. Export the contacts again where they are, and import"
        " that file."
    )


def _agreed() -> bool:
    """Whether somebody at the terminal says yes. Who can't be asked is told how to say it."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        print("Nothing was imported. To import it, add --yes.", file=sys.stderr)
        return False
    print("Import it? [y/N] ", end="", file=sys.stderr, flush=True)
    if sys.stdin.readline().strip().casefold() in ("y", "yes"):
        return True
    print("Nothing was imported.", file=sys.stderr)
    return False


def preview_words(told: ImportPreview) -> Iterator[str]:
    """What an import would do, line by line."""
    yield f"{plain(told.file_name)} ({told.format}): {counts_words(told.counts)}."
    sections: list[tuple[str, list[str], int]] = [
        (
            "Not usable",
            [f"line {row.line}: {row.why}" for row in told.rows if row.fate == "unusable"],
            told.counts.unusable,
        ),
        (
            "Left out, for they are there already (--duplicates add takes them too)",
            [f"line {row.line}: {row.name} {row.why}" for row in told.rows if row.fate == "duplicate"],
            told.counts.duplicate,
        ),
        (
            "Numbers that were not understood and are kept as typed (national ones need --region)",
            [f"line {line}: {raw}" for line, raw in told.not_understood],
            told.counts.numbers_not_understood,
        ),
        (
            "Numbers that several have",
            [f"{readable(each.number)}: {each.records} records" for each in told.shared_numbers],
            len(told.shared_numbers),
        ),
        ("Columns that are not known and become fields of that name", list(told.unknown), len(told.unknown)),
        ("In doubt", [f"line {line}: {doubt}" for line, doubt in told.doubts], len(told.doubts)),
    ]
    for title, lines, count in sections:
        if count:
            yield f"{title}:"
            yield from (f"  {plain(line)}" for line in lines[:_MOST_NAMED])
            if count > _MOST_NAMED:
                yield f"  and {count - _MOST_NAMED} more"


def _contacts(count: int) -> str:
    return f"{count} contact{'' if count == 1 else 's'}"


def counts_words(counts: ImportCounts) -> str:
    """ "3 new, 1 changed, 0 unchanged", and what else there is."""
    parts = [f"{counts.new} new", f"{counts.changed} changed", f"{counts.unchanged} unchanged"]
    parts += [f"{counts.duplicate} there already"] if counts.duplicate else []
    parts += [f"{counts.unusable} not usable"] if counts.unusable else []
    return ", ".join(parts)


def result_words(done: ImportResult) -> str:
    """What an import did, and how it is taken back."""
    if not done.edit_id:
        return "Nothing was imported." if done.cancelled else "There was nothing to import."
    added, changed = done.counts.new, done.counts.changed
    parts = [f"{_contacts(added)} added"] if added else []
    parts += [f"{changed if added else _contacts(changed)} changed"] if changed else []
    told = ", ".join(parts)
    told = f"Stopped: {told} until then" if done.cancelled else told
    return f"{told}. To take that back: maestro-desktop contacts rollback {done.edit_id}"


def import_json(told: ImportPreview, done: ImportResult) -> dict[str, Any]:
    """The stable keys of an import in JSON."""
    return {
        "type": "import",
        "edit": done.edit_id or None,
        **asdict(done.counts),
        "cancelled": done.cancelled,
        "left_out": done.left_out,
        "not_understood": told.not_understood,
        "shared_numbers": [(each.number, each.records) for each in told.shared_numbers],
        "doubts": told.doubts,
    }


def list_imports(args: Namespace, paths: Paths, settings: Settings) -> int:
    with records(paths, settings) as board:
        found = imports(Edits(board.store, board.book))
    for edit in found:
        if args.json:
            say(
                {
                    "type": "imported",
                    "edit": edit.id,
                    "at": edit.at_ms,
                    "file": edit.words,
                    "contacts": edit.count,
                    "taken_back_at": edit.undone_at,
                }
            )
        else:
            back = f", taken back {local(edit.undone_at)}" if edit.undone_at is not None else ""
            print(f"{edit.id:6} {local(edit.at_ms)} {plain(edit.words)}: {_contacts(edit.count)}{back}")
    if not found and not args.json:
        print("Nothing was imported yet.")
    return 0


def take_back(args: Namespace, paths: Paths, settings: Settings) -> int:
    """Take a whole import back."""
    with records(paths, settings) as board:
        edits = Edits(board.store, board.book)
        edit_id = args.id
        if edit_id == "latest":
            edit_id = next((edit.id for edit in imports(edits) if edit.undone_at is None), 0)
        try:
            with _Watch("Taking back") as watch:
                done = roll_back(int(edit_id), board.store, board.book, wall_ms(), go_on=watch)
        except NoSuchImport as error:
            what = str(error) if edit_id else "There is no import to take back."
            print(f"{what} “contacts imports” shows those that there are.", file=sys.stderr)
            return 1
        edit = edits.get(int(edit_id))
    if args.json:
        say({"type": "rollback", "edit": int(edit_id), "cancelled": watch.stopped, **asdict(done)})
    elif edit:
        print(rollback_words(edit.words, done))
        if watch.stopped and edit.undone_at is None:
            print(f"Stopped. To go on: maestro-desktop contacts rollback {edit_id}")
    return 130 if watch.stopped else 0


def rollback_words(file_name: str, done: Undone) -> str:
    """What taking back did."""
    were = "is as it was" if done.restored == 1 else "are as they were"
    told = f"{plain(file_name)}: {_contacts(done.restored)} {were} before the import."
    if done.kept:
        ids = ", ".join(map(str, done.kept[:_MOST_NAMED])) + (", …" if len(done.kept) > _MOST_NAMED else "")
        told += f" {len(done.kept)} {'was' if len(done.kept) == 1 else 'were'} changed or merged since and"
        told += f" {'stays' if len(done.kept) == 1 else 'stay'} ({ids}). Take that back first to go on."
    return told


# -- export -----------------------------------------------------------------------------------------------------------


def export(args: Namespace, paths: Paths, settings: Settings) -> int:
    """All contacts, or those that a search finds, into a file."""
    ending = args.format or Path(args.file).suffix.lower().removeprefix(".")
    if ending not in set(ExportFormat):
        what = (
            "Say which format with --format" if args.file == "-" else "Give a file that ends in its format, or --format"
        )
        print(f"{what}: vcf, csv, json or jsonl.", file=sys.stderr)
        return 2
    target = Path(args.file)
    if args.file != "-" and target.exists() and not args.force:
        print(f"{args.file} is there already. Give another name, or --force to replace it.", file=sys.stderr)
        return 1
    count = pictures = 0

    def counted(contacts: Iterable[Contact]) -> Iterator[Contact]:
        nonlocal count, pictures
        for count, contact in enumerate(contacts, 1):  # noqa: B007
            pictures += bool(contact.picture)
            yield contact

    with records(paths, settings) as board:
        if args.file != "-" and target.exists() and board.store.path.samefile(target):
            print(f"{args.file} is the file with the records itself. Name another one.", file=sys.stderr)
            return 1
        chosen = board.book.all() if args.search is None else everybody_found(board.store, args.search)
        try:
            with written(args.file) as out:
                version = "3.0" if args.version == "3" else "4.0"
                for piece in exported(counted(chosen), board.book, ExportFormat(ending), version):
                    out.write(piece)
        except BrokenPipeError:
            raise
        except OSError as error:
            print(f"{args.file} can't be written: {os.strerror(error.errno or 0)}.", file=sys.stderr)
            return 1
    left_out = 0 if ExportFormat(ending).holds_pictures else pictures
    if left_out:
        what = "1 picture is" if left_out == 1 else f"{left_out} pictures are"
        print(f"{what} not in the file, for CSV holds none: export to .vcf or .json to keep them.", file=sys.stderr)
    if args.file != "-":
        if args.json:
            say({"type": "export", "contacts": count, "file": args.file, "pictures_left_out": left_out})
        else:
            print(
                f"{_contacts(count)} {'was' if count == 1 else 'were'} written to {args.file}. It holds customer data."
            )
    return 0
