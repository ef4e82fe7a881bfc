"""The command line: arguments -> one function each. Qt is not imported before a command needs it.

What starts the app or hands something to the running copy is told apart by hand, word for word: an argument parser
would guess at abbreviations, and the text of a link must never become an option.
"""

from __future__ import annotations

import io
import os
import re
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

from maestro_desktop import __version__
from maestro_desktop.instance import Ack, NotRunning, claim, hand_over
from maestro_desktop.paths import Paths

_LINK = re.compile(r"(tel|callto|sips?|votel):", re.IGNORECASE)
#: One character more than may be dialled: what is cut off must not make another number of it.
_LINK_LIMIT = 513
_DAMAGED = """To see what is damaged: maestro-desktop store check
To put the newest backup in its place: maestro-desktop store restore latest"""
_USAGE = """maestro-desktop [--data-dir DIR] [COMMAND]

  (nothing)                 start, or bring the running copy forward
  --hidden                  start in the tray
  --demo [--shot FILE.png]  show the app on a simulated page, with its own throw-away data
  --quit                    end the running copy
  --version                 which version this is
  dial TEXT | --clipboard | --selection
                            call through the running copy, which shows the number and asks
  tel:+442079460018         call through the running copy (also callto: sip: sips: votel:)
"""


def run(argv: list[str]) -> int:
    """Run one command line (without the program's name); returns the exit status."""
    paths, rest = _paths(argv)
    if paths is None:
        print("Give a folder after “--data-dir”.", file=sys.stderr)
        return 2
    match rest:
        case [] | ["--hidden"]:
            return _start(paths, hidden=bool(rest))
        case ["--url", link, *_] | [link, *_] if _LINK.match(link):
            # Whatever stands behind a link is not ours to obey: on some systems a link can add arguments.
            return _hand_over_or_start(paths, "link", link[:_LINK_LIMIT])
        case ["--dial-clipboard"] | ["dial", "--clipboard"]:
            return _hand_over_or_start(paths, "dial-clipboard")
        case ["dial", "--selection"]:
            return _hand_over_or_start(paths, "dial-selection")
        case ["dial", *words] if "".join(words).strip() and not words[0].startswith("-"):
            return _hand_over_or_start(paths, "dial", " ".join(words)[:_LINK_LIMIT])
        case ["dial", *_]:
            print("Give a number after “dial”, or “dial --clipboard”, or “dial --selection”.", file=sys.stderr)
            return 2
        case ["--version"]:
            print(f"Maestro Desktop {__version__}")
            return 0
        case ["--quit"]:
            return 0 if isinstance(hand_over(paths, _frame("quit")), (Ack, NotRunning)) else 1
        case ["--work-on-contacts"]:
            # For the running app only, which says on standard input what is to be done.
            from maestro_desktop import import_child

            return import_child.main()
        case ["--demo", *options]:
            return _demo(paths if paths != Paths.default() else None, options)
        case _:
            return _command(paths, rest)


def _paths(argv: list[str]) -> tuple[Paths | None, list[str]]:
    """Take ``--data-dir`` out, wherever it stands; what follows a link is the link's, and never an option.

    None if it names no folder: the user's own records must not be taken for those that a script forgot to name.
    """
    rest: list[str] = []
    words = iter(argv)
    folder: str | None = None
    for word in words:
        if _LINK.match(word):
            rest += [word, *words]
        elif word == "--data-dir":
            folder = next(words, "")
        elif word.startswith("--data-dir="):
            folder = word.partition("=")[2]
        else:
            rest.append(word)
    if folder is None:
        return Paths.default(), rest
    return (Paths.under(Path(folder)) if folder else None), rest


# -- the window -------------------------------------------------------------------------------------------------------


def _frame(verb: str, text: str = "") -> dict[str, Any]:
    token = os.environ.get("XDG_ACTIVATION_TOKEN", "")
    return {"verb": verb, "text": text, "activation_token": token}


def _start(paths: Paths, *, hidden: bool) -> int:
    return _hand_over_or_start(paths, "stay" if hidden else "raise", hidden=hidden)


def _hand_over_or_start(paths: Paths, verb: str, text: str = "", *, hidden: bool = False) -> int:
    frame = _frame(verb, text)
    answer = hand_over(paths, frame)
    if isinstance(answer, Ack):
        return 0
    if not isinstance(answer, NotRunning):
        print(f"The running copy did not take it: {answer.reason}", file=sys.stderr)
        return 1
    if problem := _unfit():
        print(problem, file=sys.stderr)
        return 1
    try:
        paths.create()
        server = claim(paths)
    except OSError as error:
        problem = f"The folder {paths.data} can't be used: {error.strerror}."
        print(problem, file=sys.stderr)
        from maestro_desktop import refusal

        return refusal.show(problem)
    if server is None:
        # Another copy won the race between our question and our claim: it listens by now or very soon.
        return 0 if isinstance(hand_over(paths, frame, wait_for_start=True), Ack) else 1
    from maestro_desktop import app

    return app.main(paths, server, first=frame, hidden=hidden)


def _unfit() -> str:
    """Why the window can't be started by this user on this screen, or ""."""
    developer = os.environ.get("MAESTRO_DEVELOPER") == "1"
    if hasattr(os, "geteuid") and os.geteuid() == 0 and not developer:
        return "Maestro Desktop does not start as root: the page's sandbox would be off. Start it as yourself."
    chosen = os.environ.get("QT_QPA_PLATFORM") if developer else None
    if sys.platform.startswith("linux") and not chosen:
        if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
            return "There is no screen to show the window on (neither DISPLAY nor WAYLAND_DISPLAY is set)."
    return ""


def _demo(paths: Paths | None, options: list[str]) -> int:
    parser = _Parser("maestro-desktop --demo", allow_abbrev=False)
    parser.add_argument("--shot", metavar="FILE.png", type=Path, help="play a call, save a picture of the window, end")
    parser.add_argument("--dark", action="store_true", help="the dark look")
    parser.add_argument("--scenario", type=_scenario, metavar="NAME", help="what the page plays")
    parser.add_argument("--speed", type=_speed, default=1.0, metavar="TIMES", help="how fast it plays")
    arguments = parser.parse_args(options)
    if arguments.shot and not arguments.shot.absolute().parent.is_dir():
        print(f"There is no folder {arguments.shot.absolute().parent} for the picture.", file=sys.stderr)
        return 2
    if problem := _unfit():
        print(problem, file=sys.stderr)
        return 1
    from maestro_desktop import demo

    return demo.run(paths, arguments)


# -- everything else --------------------------------------------------------------------------------------------------


def _command(paths: Paths, rest: list[str]) -> int:
    parser = _parser()
    args = parser.parse_args(rest)
    if not hasattr(args, "run"):
        parser.print_help()
        return 2
    # JSON is UTF-8 whatever the terminal speaks; words for people do without what it can't show.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            as_json = getattr(args, "json", False) and stream is sys.stdout
            stream.reconfigure(encoding="utf-8" if as_json else None, errors="replace")
    from maestro_desktop.settings import load

    loaded = load(paths, os.environ)
    for problem in loaded.problems:
        print(f"Settings: {problem}", file=sys.stderr)
    try:
        return int(args.run(args, paths, loaded))
    except BrokenPipeError:
        # The reader (head, less) had enough.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130


class _Parser(ArgumentParser):
    """Says in one sentence what is wrong, not the whole usage."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}. “{self.prog} --help” shows what there is.\n")


def _parser() -> ArgumentParser:
    parser = _Parser("maestro-desktop", usage=_USAGE, allow_abbrev=False)
    groups = parser.add_subparsers(title="commands", metavar="COMMAND", prog="maestro-desktop")

    def add(group: Any, name: str, text: str, action: Any, *, data: bool = True) -> ArgumentParser:
        sub: ArgumentParser = group.add_parser(name, help=text, description=text, allow_abbrev=False)
        if data:
            sub.add_argument("--json", action="store_true", help="one JSON object a line")
        sub.set_defaults(run=action)
        return sub

    def group(name: str, text: str) -> Any:
        sub = groups.add_parser(name, help=text, description=text, allow_abbrev=False)
        return sub.add_subparsers(title="commands", metavar="COMMAND", required=True)

    number = add(groups, "number", "what would be dialled, and why", _number)
    number.add_argument("text", nargs="*")
    number.add_argument("--region", default="", type=_region, help="country of numbers without a prefix, such as GB")
    number.add_argument("--find", action="store_true", help="all numbers in a text")
    number.add_argument("--batch", action="store_true", help='JSON lines {"text", "region"} from standard input')

    events = group("events", "recorded events")
    replay = add(events, "replay", "put recorded lines through ledger and reconstructor", _events_replay)
    replay.add_argument("file", help="JSON lines; - for standard input")
    replay.add_argument("--verdicts", action="store_true", help="also what became of each message")
    replay.add_argument("--region", default="", type=_region)

    interactions = group("interactions", "the history")
    listing = add(interactions, "list", "the newest first", _data("interactions_list"))
    listing.add_argument("--limit", type=_whole, default=-1)
    add(interactions, "show", "one, with everything known", _data("interactions_show")).add_argument("id")

    add(interactions, "callbacks", "who waits to be called back", _data("interactions_callbacks"))

    contacts = group("contacts", "the contact store")
    add(contacts, "list", "all contacts", _contacts("listing"))
    add(contacts, "search", "by name, company, e-mail or digits", _contacts("search")).add_argument("text", nargs="+")
    add(contacts, "match", "who would pop for a number", _contacts("who")).add_argument("number", nargs="+")
    importing = add(contacts, "import", "read a vCard, CSV or JSON file", _contacts("bring_in"))
    importing.add_argument("file")
    importing.add_argument("--region", default="", type=_region, help="country of numbers without a prefix")
    importing.add_argument(
        "--encoding", default="", type=_encoding, help="of a file that does not say it, such as cp1250"
    )
    importing.add_argument("--yes", action="store_true", help="do not ask; needed where nobody can be asked")
    importing.add_argument(
        "--duplicates",
        choices=("skip", "add"),
        default="skip",
        help="people who are there already, from elsewhere; skip without it",
    )
    add(contacts, "imports", "what was imported, newest first", _contacts("list_imports"))
    rollback = add(contacts, "rollback", "take a whole import back", _contacts("take_back"))
    rollback.add_argument("id", type=_import_id, metavar="ID|latest")
    exporting = add(contacts, "export", "all contacts into a file", _contacts("export"))
    exporting.add_argument("file", help="its ending says the format; - for standard output")
    exporting.add_argument("--format", choices=("vcf", "csv", "json", "jsonl"), default="")
    exporting.add_argument("--version", choices=("3", "4"), default="4", help="of vCard")
    exporting.add_argument("--search", metavar="TEXT", help="only those that a search finds")
    exporting.add_argument("--force", action="store_true", help="replace a file that is there")

    forbidden = group("do-not-call", "numbers that nobody is to call")
    add(forbidden, "list", "the whole list", _do_not_call("listing"))
    adding = add(forbidden, "add", "put a number on it", _do_not_call("put"))
    adding.add_argument("number", nargs="+")
    adding.add_argument("--why", default="", metavar="TEXT", help="is shown to who wants to call it")
    add(forbidden, "remove", "take a number off it", _do_not_call("take_off")).add_argument("number", nargs="+")
    bringing = add(forbidden, "import", "read a list: a number a line, or a table", _do_not_call("bring_in"))
    bringing.add_argument("file")
    bringing.add_argument("--region", default="", type=_region, help="country of numbers without a prefix")
    add(forbidden, "export", "the list as CSV", _do_not_call("export")).add_argument(
        "file", help="- for standard output"
    )

    ledger = group("ledger", "the journal of everything received")
    add(ledger, "verify", "check that no row was changed", _data("ledger_verify"))
    add(ledger, "rebuild", "make the history again from the journal", _data("ledger_rebuild"))

    export = add(ledger, "export", "the journal as JSON lines, for events replay", _data("ledger_export"))
    export.add_argument("file", nargs="?", default="-", help="where to; standard output without it")
    export.add_argument("--redact", action="store_true", help="numbers, names, addresses and texts replaced")
    export.add_argument("--after", type=_whole, default=0, metavar="SEQ", help="only the rows after this one")

    store = group("store", "the file with the records")
    add(store, "backup", "make a copy now, checked", _store("backup")).add_argument(
        "file", nargs="?", default="", help="where to; the folder of backups without it"
    )
    restoring = add(store, "restore", "put a backup in the place of the records, which are kept", _store_restore)
    restoring.add_argument("file", metavar="FILE|latest")
    add(store, "check", "read all of it and say what is wrong", _store("check"))

    links = group("links", "who answers tel: and its kin")
    for name, text in (
        ("status", "who answers now"),
        ("register", "let this app answer"),
        ("unregister", "let go"),
    ):
        add(links, name, text, _links(name))

    add(groups, "doctor", "check everything the app depends on", _doctor)
    simulator = add(groups, "simulator", "serve the simulated page alone", _simulator, data=False)
    simulator.add_argument("--port", type=_whole, default=0)
    simulator.add_argument("--host-origin", default="http://127.0.0.1:8000", metavar="URL")
    return parser


def _region(text: str) -> str:
    from maestro_desktop.core.phone.countries import known_region

    if text and not known_region(text):
        raise ArgumentTypeError("this is no country; give two letters, such as GB")
    return known_region(text)


def _encoding(text: str) -> str:
    from maestro_desktop.core.contacts.encoding import known_encoding

    if text and not known_encoding(text):
        raise ArgumentTypeError("this is no encoding that is known here; give one such as cp1250 or utf-8")
    return known_encoding(text) if text else ""


def _whole(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise ArgumentTypeError(f"“{text[:40]}” is no whole number") from None


def _import_id(text: str) -> str:
    return text if text == "latest" else str(_whole(text))


def _scenario(text: str) -> str:
    from maestro_desktop.resources import resource_dir

    known = sorted(path.stem for path in (resource_dir() / "simulator" / "scenarios").glob("*.json"))
    if text not in known:
        raise ArgumentTypeError(f"there is no such scenario; choose from {', '.join(known)}")
    return text


def _speed(text: str) -> float:
    try:
        speed = float(text)
    except ValueError:
        speed = 0
    if not 0 < speed <= 100:
        raise ArgumentTypeError("give a number above 0, up to 100; 1 is as in life")
    return speed


def _data(name: str) -> Any:
    """A command on the user's records: opened with the settings' key, its trouble told in a sentence."""

    def action(args: Namespace, paths: Paths, loaded: Any) -> int:
        from maestro_desktop import commands

        return _told(lambda: getattr(commands, name)(args, paths, loaded.settings))

    return action


def _contacts(name: str) -> Any:
    """A command on the contacts."""

    def action(args: Namespace, paths: Paths, loaded: Any) -> int:
        from maestro_desktop import contact_commands

        return _told(lambda: getattr(contact_commands, name)(args, paths, loaded.settings))

    return action


def _do_not_call(name: str) -> Any:
    """A command on the do-not-call list."""

    def action(args: Namespace, paths: Paths, loaded: Any) -> int:
        from maestro_desktop import do_not_call_commands

        return _told(lambda: getattr(do_not_call_commands, name)(args, paths, loaded.settings))

    return action


def _store(name: str) -> Any:
    """A command on the file of the records."""

    def action(args: Namespace, paths: Paths, loaded: Any) -> int:
        from maestro_desktop import store_commands

        return _told(lambda: getattr(store_commands, name)(args, paths, loaded.settings))

    return action


def _told(work: Callable[[], Any]) -> int:
    from maestro_desktop.core.remedies import Repairable
    from maestro_desktop.core.store import StoreCorrupt, StoreError

    try:
        return int(work())
    except Repairable as error:
        print(f"{error}\nStart the app to choose, or: maestro-desktop store restore latest", file=sys.stderr)
    except StoreCorrupt as error:
        print(f"{error}\n{_DAMAGED}", file=sys.stderr)
    except StoreError as error:
        print(error, file=sys.stderr)
    return 1


def _store_restore(args: Namespace, paths: Paths, loaded: Any) -> int:
    """While the lock is ours, no copy can start."""
    try:
        lock = claim(paths)
    except OSError as error:
        print(f"The folder {paths.data} can't be used: {error.strerror}.", file=sys.stderr)
        return 1
    if lock is None:
        print("Maestro Desktop is running. Quit it first (maestro-desktop --quit).", file=sys.stderr)
        return 1
    try:
        return int(_store("restore")(args, paths, loaded))
    finally:
        lock.close()


def _number(args: Namespace, paths: Paths, loaded: Any) -> int:
    from maestro_desktop import commands

    return commands.number(args, loaded.settings)


def _events_replay(args: Namespace, paths: Paths, loaded: Any) -> int:
    from maestro_desktop import commands
    from maestro_desktop.core.store import StoreError

    try:
        return commands.events_replay(args, loaded.settings)
    except BrokenPipeError:
        raise
    except OSError as error:
        print(f"{error.filename or args.file} can't be read: {error.strerror}.", file=sys.stderr)
    except StoreError as error:
        print(error, file=sys.stderr)
    return 1


def _links(name: str) -> Any:
    def action(args: Namespace, paths: Paths, loaded: Any) -> int:
        from maestro_desktop import desktop

        return int(getattr(desktop, f"links_{name}")(args))

    return action


def _doctor(args: Namespace, paths: Paths, loaded: Any) -> int:
    from maestro_desktop import desktop

    return desktop.doctor(args, paths, loaded)


def _simulator(args: Namespace, paths: Paths, loaded: Any) -> int:
    from maestro_desktop.resources import resource_dir
    from maestro_desktop.simulator import SimulatorError, serve

    try:
        return serve(args.port, args.host_origin, resource_dir())
    except SimulatorError as error:
        print(error, file=sys.stderr)
        return 1
