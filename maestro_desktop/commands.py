"""What each data command does. Every function prints and returns the exit status: 0 done, 1 not done, 2 misused."""

from __future__ import annotations

import contextlib
import gc
import json
import os
import secrets
import sys
import tempfile
from argparse import Namespace
from collections.abc import Iterator
from concurrent.futures import Executor
from dataclasses import asdict
from datetime import datetime
from io import TextIOWrapper
from itertools import zip_longest
from pathlib import Path
from typing import Any, BinaryIO, TextIO

from maestro_desktop.clock import wall_ms
from maestro_desktop.core.callbacks import Callback
from maestro_desktop.core.changes import MessageLogged, Verdict
from maestro_desktop.core.files import whole_file
from maestro_desktop.core.history import History
from maestro_desktop.core.interactions.fold import Reconstructor
from maestro_desktop.core.interactions.model import Interaction
from maestro_desktop.core.ledger import Ledger
from maestro_desktop.core.phone.dialling import decide
from maestro_desktop.core.phone.finding import find_numbers
from maestro_desktop.core.phone.numbers import readable, with_ext
from maestro_desktop.core.protocol.parsing import Parser
from maestro_desktop.core.redaction import Redactor
from maestro_desktop.core.replay import (
    as_line,
    bounded_lines,
    exported,
    json_line,
    oldest_first,
    read_recording,
    region_at,
    replayed,
)
from maestro_desktop.core.store import Store, StoreCorrupt, StoreError, explain
from maestro_desktop.core.switchboard import Policy, Switchboard
from maestro_desktop.paths import Paths
from maestro_desktop.records import open_store, open_switchboard
from maestro_desktop.settings import Settings

_WARNING = " It holds customer data."
#: Interactions in memory at a time.
_PAGE = 500
#: What is repeated of a text that was given, in characters.
_LINE = 100


def say(value: Any) -> None:
    """One JSON object on one line. Lone surrogates can't be printed and are replaced."""
    print(json_line(value).encode("utf-8", "replace").decode())


@contextlib.contextmanager
def opened(paths: Paths, settings: Settings) -> Iterator[Store]:
    """The file with the records, open for one command. Raises StoreError, also for damage that is met on the way."""
    store = open_store(paths, settings)
    try:
        yield store
    except store.db.DatabaseError as error:
        if "decode" in str(error):
            # SQLite has nothing against the page; its words would repeat the text, which may be a customer's.
            raise StoreCorrupt("The file with the records is damaged: a text in it can't be read.") from None
        raise explain(error) from error
    finally:
        store.close()


@contextlib.contextmanager
def records(paths: Paths, settings: Settings) -> Iterator[Switchboard]:
    """The opened records for one command. Raises StoreError."""
    with opened(paths, settings) as store:
        yield open_switchboard(store, settings)


@contextlib.contextmanager
def past(paths: Paths, settings: Settings) -> Iterator[History]:
    """The history for one command, with everything that the ledger has; writes nothing. Raises StoreError."""
    with records(paths, settings) as board:
        board.catch_up()
        yield board.history


# -- numbers ----------------------------------------------------------------------------------------------------------


def number(args: Namespace, settings: Settings) -> int:
    region = (args.region or settings.region).upper()
    if args.batch:
        if isinstance(sys.stdin, TextIOWrapper):
            sys.stdin.reconfigure(errors="replace")
        for line in sys.stdin:
            say(_judge_line(line, region, find=args.find))
        return 0
    text = " ".join(args.text)
    if not text:
        print("Give a number or a link, or --batch to read JSON lines.", file=sys.stderr)
        return 2
    if args.find:
        numbers = [with_ext(found) for found in find_numbers(text, region)]
        if args.json:
            say({"numbers": numbers})
        else:
            print("\n".join(numbers) or "No numbers found.")
        return 0
    decision = decide(text, region, wall_ms())
    if args.json:
        say(decision.as_json())
        return 0
    words = {
        "dial": "Would be dialled",
        "confirm": "Would be dialled after you confirm",
        "ask_region": "Needs a country",
        "refuse": "Would not be dialled",
    }
    print(f"{words[decision.action]}: {plain(decision.display or text[:_LINE])}")
    for line in (decision.reason, *decision.steps, *decision.notes):
        if line:
            print(f"  {plain(line)}")
    return 0


def _judge_line(line: str, region: str, *, find: bool) -> dict[str, Any]:
    """The answer to one line: every line has one, so that answers can be counted off against what was asked."""
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        value = None
    asked = value if isinstance(value, dict) else {"text": value}
    text, region = asked.get("text"), asked.get("region") or region
    if not isinstance(text, str) or not isinstance(region, str):
        what = 'This line is no JSON object such as {"text": "020 7946 0018", "region": "GB"}.'
        return {"input": line.strip()[:_LINE], "error": what if line.strip() else "This line is empty."}
    region = region.upper()
    if find:
        return {"numbers": [with_ext(found) for found in find_numbers(text, region)]}
    return decide(text, region, wall_ms()).as_json()


# -- events -----------------------------------------------------------------------------------------------------------


def events_replay(args: Namespace, settings: Settings) -> int:
    """A recording through a ledger of its own; the records of this user are not touched."""
    with contextlib.ExitStack() as stack:
        source = stack.enter_context(_opened(args.file))
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="maestro-replay-")))
        store = Store.open(folder / "replay.db", None)
        stack.callback(store.close)
        # Nobody looks, and after a crash nobody comes back to it.
        policy = Policy(region=(args.region or settings.region).upper(), inbound_pop="never", outbound_pop="never")
        store.db.execute("PRAGMA synchronous=OFF")
        store.db.execute("PRAGMA cache_size=-4096")
        board = Switchboard(store, Reconstructor(Parser()), policy=policy, clock_ms=lambda: 0, new_id=lambda: "")
        rows = strange = 0
        for row, changes in replayed(board, read_recording(bounded_lines(source))):
            rows += 1
            if row.trouble:
                print(row.trouble, file=sys.stderr)
            for change in changes:
                if isinstance(change, MessageLogged) and change.verdict is not None:
                    strange += change.verdict in (Verdict.REJECTED, Verdict.IGNORED)
                    if args.verdicts:
                        _say_verdict(row.line, change, as_json=args.json)
        if rows and strange == rows:
            print("No line of it is a message of the page: this is no recording.", file=sys.stderr)
        _print_interactions(oldest_first(store), as_json=args.json)
    return 0


def _say_verdict(line: int, change: MessageLogged, *, as_json: bool) -> None:
    reason = change.reason or "; ".join(change.details) or None
    if as_json:
        say({"type": "verdict", "line": line, "verdict": str(change.verdict), "reason": reason})
    else:
        print(f"line {line}: {change.verdict}" + (f" ({plain(reason)})" if reason else ""))


def _opened(name: str) -> contextlib.AbstractContextManager[TextIO]:
    """A file or (``-``) standard input as UTF-8, whatever the terminal speaks."""
    if name == "-":
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
        return contextlib.nullcontext(sys.stdin)
    return open(name, encoding="utf-8", errors="replace")


# -- interactions -----------------------------------------------------------------------------------------------------


def interactions_list(args: Namespace, paths: Paths, settings: Settings) -> int:
    with past(paths, settings) as history:
        _print_interactions(_newest_first(history, args.limit), as_json=args.json)
    return 0


def _newest_first(history: History, limit: int) -> Iterator[Interaction]:
    """The newest ``limit`` interactions (all if negative), read page by page: a history may be larger than memory."""
    before = None
    while limit:
        size = min(_PAGE, limit) if limit > 0 else _PAGE
        page = history.page(before, size)
        yield from page
        if len(page) < size:
            return
        before, limit = page[-1], limit - size


def interactions_callbacks(args: Namespace, paths: Paths, settings: Settings) -> int:
    """Who waits to be called back, in the order of the list in the window."""
    with records(paths, settings) as board:
        board.catch_up()
        entries = board.callbacks()
    for each in entries:
        if args.json:
            say(callback_json(each))
            continue
        latest = each.latest
        number = readable(each.number)
        who = f"{each.name}, {number}" if each.name and number else each.name or number or readable(latest.party.raw)
        times = "once" if each.times == 1 else f"{each.times} times"
        told = [f"missed {times}, last {local(each.last_at)} by {latest.media_type or latest.media}"]
        told += [f"tried {'once' if each.attempts == 1 else f'{each.attempts} times'}"] if each.attempts else []
        told += [f"reminder {local(each.remind_at)}"] if each.remind_at is not None else []
        print(f"{latest.id:8} {plain(who)}: {'; '.join(told)}")
    if not entries and not args.json:
        print("Nobody waits to be called back.")
    return 0


def callback_json(entry: Callback) -> dict[str, Any]:
    """The stable keys of somebody who waits in JSON; times are UTC ms."""
    latest = entry.latest
    return {
        "type": "callback",
        "interaction": latest.id,
        "interactions": entry.ids,
        "contact_id": entry.contact.id if entry.contact else None,
        "name": entry.name or None,
        "party": latest.party.raw,
        "number": entry.number or None,
        "times": entry.times,
        "media": tuple(dict.fromkeys(each.media_type or each.media for each in reversed(entry.missed))),
        "first_at": entry.first_at,
        "last_at": entry.last_at,
        "attempts": entry.attempts,
        "remind_at": entry.remind_at,
    }


def interactions_show(args: Namespace, paths: Paths, settings: Settings) -> int:
    with past(paths, settings) as history:
        found = history.get(args.id)
        if found is None:
            print(f"There is no interaction {args.id}. “interactions list” shows the ids.", file=sys.stderr)
            return 1
        if args.json:
            say(interaction_json(found))
        else:
            for key, value in interaction_json(found).items():
                if value not in (None, "", (), {}):
                    lines = _in_words(key, value).splitlines() or [""]
                    print(
                        "\n".join(f"{name:16} {plain(line)}" for name, line in zip_longest([key], lines, fillvalue=""))
                    )
    return 0


def _in_words(key: str, value: Any) -> str:
    """One field of an interaction for a person to read."""
    if isinstance(value, dict):
        return ", ".join(f"{name}: {_in_words(name, part)}" for name, part in value.items() if part)
    if isinstance(value, list | tuple):
        return ", ".join(_in_words(key, part) for part in value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if key == "normalised":
        return readable(value)
    return local(value, "%Y-%m-%d %H:%M:%S") if key.endswith(("_at", "_time")) else str(value)


def interaction_json(interaction: Interaction) -> dict[str, Any]:
    """The stable keys of an interaction in JSON."""
    value = asdict(interaction)
    value["notes"] = {"page": value.pop("page_notes"), "agent": value.pop("agent_notes")}
    return {"type": "interaction", **value}


def _print_interactions(rows: Any, *, as_json: bool) -> None:
    shown = 0
    for row in rows:
        shown += 1
        if as_json:
            say(interaction_json(row))
        else:
            who = row.contact_name or row.party_name or readable(row.party.raw) or "number withheld"
            began = local(row.began_at)
            length = "" if row.duration_s is None else f"{row.duration_s // 60}:{row.duration_s % 60:02}"
            what = f"{row.direction:8} {row.media_type or row.media:9} {row.state:11}"
            print(f"{row.id:8} {began} {what} {length:>7} {plain(who)}")
    if not shown and not as_json:
        print("No interactions yet.")


def local(at_ms: int, form: str = "%Y-%m-%d %H:%M") -> str:
    try:
        return datetime.fromtimestamp(at_ms / 1000).astimezone().strftime(form)
    except (OSError, OverflowError, ValueError):
        return "time unknown    "


def plain(text: str) -> str:
    """Text for a terminal: what the page wrote must not move the cursor or reorder the line."""
    return "".join(c if c.isprintable() else "?" for c in text)


# -- ledger -----------------------------------------------------------------------------------------------------------


def ledger_verify(args: Namespace, paths: Paths, settings: Settings) -> int:
    try:
        with opened(paths, settings) as store:
            result = Ledger(store).verify()
    except StoreError as error:
        if args.json:
            say({"type": "verification", "rows": 0, "ok": False, "problem": str(error)})
        raise
    if args.json:
        say({"type": "verification", "rows": result.rows, "ok": not result.problem, "problem": result.problem or None})
    else:
        print(result.problem or f"All {result.rows} rows are as they were written.")
    return 1 if result.problem else 0


def other_process() -> Executor:
    """A process to share long work with: one that starts anew, for a copy of this one would have its threads' locks."""
    # Not above: it takes 13 ms, and only a rebuild needs it.
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    return ProcessPoolExecutor(1, get_context("spawn"), initializer=gc.disable)


def rebuild(board: Switchboard) -> int:
    """Make the interactions again from the ledger, on two processors where there are two; returns the number of rows
    folded. Raises StoreError; the interactions are then as they were."""
    # It leaves no circles behind: the collector would go through everything over and over, and find nothing.
    was_on = gc.isenabled()
    gc.disable()
    try:
        return board.rebuild(other_process if (os.cpu_count() or 1) > 1 else None)
    finally:
        if was_on:
            gc.enable()


def ledger_rebuild(args: Namespace, paths: Paths, settings: Settings) -> int:
    with records(paths, settings) as board:
        rows = rebuild(board)
        count = board.history.count()
    if args.json:
        say({"type": "rebuild", "rows": rows, "interactions": count})
    else:
        print(f"{count} interactions were made again from {rows} ledger rows.")
    return 0


def ledger_export(args: Namespace, paths: Paths, settings: Settings) -> int:
    """Rows as they are stored, one by one; ``--redact`` with a secret that is forgotten when the export is done."""
    store = open_store(paths, settings)
    if Path(args.file).exists() and store.path.samefile(args.file):
        store.close()
        print(f"{args.file} is the file with the records itself. Name another one.", file=sys.stderr)
        return 1
    try:
        redactor = None
        if args.redact:
            redactor = Redactor(secrets.token_bytes(32), region_at(store, args.after) or settings.region)
        count = 0
        with written(args.file) as out:
            for row in exported(store, args.after):
                line = as_line(redactor.redact(row) if redactor else row)
                out.write(line.encode() + b"\n")
                count += 1
    except OSError as error:
        if isinstance(error, BrokenPipeError):
            raise
        print(f"{args.file} can't be written: {os.strerror(error.errno or 0)}.", file=sys.stderr)
        return 1
    finally:
        store.close()
    if args.file == "-":
        return 0
    if args.json:
        say({"type": "export", "rows": count, "redacted": args.redact, "file": args.file})
    else:
        print(f"{count} rows were written to {args.file}." + ("" if args.redact or not count else _WARNING))
    return 0


@contextlib.contextmanager
def written(name: str) -> Iterator[BinaryIO]:
    """Standard output (``-``), or a file for its owner only, which counts once it is whole. Raises OSError."""
    if name == "-":
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    target = Path(name)
    if target.exists() and not target.is_file():
        # A device or a pipe; a folder is refused by the system in its own words.
        with target.open("wb") as out:
            yield out
        return
    with whole_file(target) as out:
        yield out
