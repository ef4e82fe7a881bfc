"""The commands on the do-not-call list. Each prints and returns the exit status: 0 done, 1 not done, 2 misused."""

from __future__ import annotations

import csv
import io
import os
import sys
from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from maestro_desktop.clock import wall_ms
from maestro_desktop.commands import plain, records, say
from maestro_desktop.core.call_rules import Listed
from maestro_desktop.core.do_not_call import LIST_IS_KEPT, read_list
from maestro_desktop.core.files import whole_file
from maestro_desktop.core.phone.numbers import canonical, readable
from maestro_desktop.paths import Paths
from maestro_desktop.settings import Settings


def listing(args: Namespace, paths: Paths, settings: Settings) -> int:
    """The list, by number."""
    with records(paths, settings) as board:
        if not args.json and not board.do_not_call.count():
            print("The do-not-call list is empty.")
        for each in board.do_not_call.all():
            if args.json:
                say(_json(each))
            else:
                print(f"{readable(each.e164):24} {_day(each)}  {plain(each.why)}".rstrip())
    return 0


def put(args: Namespace, paths: Paths, settings: Settings) -> int:
    """Put a number on the list."""
    number = _number(args, settings)
    if number is None:
        return 1
    with records(paths, settings) as board:
        added = board.do_not_call.put([(number, args.why)], wall_ms())
        board.store.commit()
        listed = board.do_not_call.find(number)
    if args.json and listed:
        say({"added": bool(added), **_json(listed)})
    else:
        print(f"{readable(number)} is {'now' if added else 'already'} on the do-not-call list.")
    return 0


def take_off(args: Namespace, paths: Paths, settings: Settings) -> int:
    """Take a number off the list."""
    number = _number(args, settings)
    if number is None:
        return 1
    if settings.do_not_call_removal == "refuse":
        print(LIST_IS_KEPT, file=sys.stderr)
        return 1
    with records(paths, settings) as board:
        was = board.do_not_call.take_off(number)
        board.store.commit()
    if args.json:
        say({"number": number, "removed": was is not None})
    else:
        print(f"{readable(number)} {'may be called again' if was else 'is not on the do-not-call list'}.")
    return 0 if was else 1


def bring_in(args: Namespace, paths: Paths, settings: Settings) -> int:
    """Put the numbers of a file on the list: all that are understood, or none where the file can't be read."""
    try:
        read = read_list(Path(args.file), (args.region or settings.region).upper())
    except OSError as error:
        print(f"{args.file} can't be read: {os.strerror(error.errno or 0)}.", file=sys.stderr)
        return 1
    if not read.numbers:
        where = "" if args.region or settings.region else " Say with --region of which country they are."
        print(f"No telephone number is understood in {args.file}.{where}", file=sys.stderr)
        return 1
    with records(paths, settings) as board:
        added = board.do_not_call.put(read.numbers, wall_ms())
        board.store.commit()
    if args.json:
        told = [{"line": line, "text": text} for line, text in read.not_understood]
        say({"numbers": len(read.numbers), "added": added, "not_understood": read.lines_not_understood, "lines": told})
        return 0
    print(f"{added:,} of {len(read.numbers):,} numbers are new on the do-not-call list.")
    for line, text in read.not_understood:
        print(f"  line {line:,}: no number is understood in {plain(text)!r}")
    if (more := read.lines_not_understood - len(read.not_understood)) > 0:
        print(f"  and {more:,} more lines")
    return 0


def export(args: Namespace, paths: Paths, settings: Settings) -> int:
    """The list as a table that can be imported again."""
    with records(paths, settings) as board:
        text = io.StringIO(newline="")
        rows = csv.writer(text)
        rows.writerow(("number", "since", "why"))
        for each in board.do_not_call.all():
            # A spreadsheet takes what begins so for a formula.
            why = f"'{each.why}" if each.why[:1] in ("=", "+", "-", "@", "\t", "\r") else each.why
            rows.writerow((f"'{each.e164}", _day(each), why))
    if args.file == "-":
        sys.stdout.write(text.getvalue())
        return 0
    try:
        with whole_file(Path(args.file)) as out:
            out.write(text.getvalue().encode())
    except OSError as error:
        print(f"{args.file} can't be written: {os.strerror(error.errno or 0)}.", file=sys.stderr)
        return 1
    return 0


def _number(args: Namespace, settings: Settings) -> str | None:
    text = " ".join(args.number)
    read = canonical(text, settings.region)
    if read is None:
        where = "" if settings.region else " Write it with + and country code."
        print(f"{plain(text)} is no telephone number.{where}", file=sys.stderr)
        return None
    return read[0]


def _json(listed: Listed) -> dict[str, Any]:
    return {"type": "do_not_call", "number": listed.e164, "since": listed.since, "why": listed.why}


def _day(listed: Listed) -> str:
    return f"{datetime.fromtimestamp(listed.since / 1_000, UTC):%Y-%m-%d}"
