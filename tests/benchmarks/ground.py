"""Ground for every benchmark: folders, an environment and a screen of its own, contacts, child processes."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from maestro_desktop.core.contacts.model import Contact, Phone
from maestro_desktop.paths import Paths
from maestro_desktop.records import open_store
from maestro_desktop.settings import load

ROOT = Path(__file__).parents[2]
HOST_ORIGIN = "https://agents.example.com"
SEED = 20_260_302
_GIVEN = ("Ada", "Ben", "Cleo", "Dara", "Eve", "Finn", "Grace", "Hugo", "Iris", "Jon", "Kit", "Lea", "Max", "Nia")
_SYLLABLES = ("ba", "den", "for", "gal", "hor", "ken", "lin", "mor", "nor", "pel", "rus", "san", "ton", "ver", "wick")
_SMALLEST, _ALL_NUMBERS = 2_000_000, 8_000_000


def now_ms() -> float:
    """Monotonic milliseconds, the same in every process of this machine."""
    return time.monotonic_ns() / 1e6


@dataclass(frozen=True, slots=True)
class Ground:
    """``environ`` is what children start with; ``quick`` asks for fewer rounds and smaller stores."""

    folder: Path
    environ: Mapping[str, str]
    has_screen: bool
    quick: bool

    @property
    def rounds(self) -> int:
        """How many, the dropped first one included."""
        return 3 if self.quick else 6

    @property
    def many(self) -> int:
        """The size of a large store of contacts."""
        return 2_000 if self.quick else 100_000

    def data_dir(self, contacts: int) -> Path:
        """A folder for ``--data-dir`` with an encrypted store of so many contacts; a copy for each caller."""
        model = self.folder / f"contacts-{contacts}"
        if not model.exists():
            _fill(model, contacts, self.settings())
        copy = Path(tempfile.mkdtemp(prefix="data-", dir=self.folder))
        shutil.copytree(model, copy, dirs_exist_ok=True)
        return copy

    def settings(self, **more: str) -> dict[str, str]:
        """The settings of every copy as environment variables."""
        return {
            "MAESTRO_KEY_SOURCE": "file",
            "MAESTRO_KEY_FILE": str(self.folder / "store.key"),
            "MAESTRO_REGION": "GB",
            "MAESTRO_HOST_ORIGIN": HOST_ORIGIN,
            **more,
        }

    def python(self, *arguments: str) -> list[str]:
        return [sys.executable, *arguments]

    def child(self, module: str, *arguments: object, environ: Mapping[str, str] = {}) -> Any:
        """Run ``python -m tests.benchmarks.module`` to its end; returns the JSON value it printed last."""
        command = self.python("-m", f"tests.benchmarks.{module}", *map(str, arguments))
        done = subprocess.run(
            command,
            cwd=ROOT,
            env={**self.environ, **environ},
            capture_output=True,
            text=True,
        )
        if done.returncode:
            raise RuntimeError(f"{module} failed ({done.returncode}):\n{done.stderr[-4_000:]}")
        return json.loads(done.stdout.splitlines()[-1])


@contextmanager
def running(command: Sequence[str], environ: Mapping[str, str], **options: Any) -> Iterator[subprocess.Popen[Any]]:
    """A program in a process group of its own; the group is ended with the block."""
    process = subprocess.Popen(command, cwd=ROOT, env=dict(environ), start_new_session=True, **options)
    try:
        yield process
    finally:
        for number in (signal.SIGTERM, signal.SIGKILL):
            try:
                os.killpg(process.pid, number)
                process.wait(timeout=10)
                break
            except ProcessLookupError:
                process.wait()
                break
            except subprocess.TimeoutExpired:
                continue
        for pipe in (process.stdout, process.stderr):
            if pipe is not None:
                pipe.close()


@contextmanager
def prepared(quick: bool) -> Iterator[Ground]:
    """Folders and screen for one run of the benchmarks; gone afterwards."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="maestro-bench-")))
        environ = {name: value for name, value in os.environ.items() if not name.startswith(("MAESTRO_", "QT_"))}
        for variable, place in (
            ("HOME", "home"),
            ("XDG_DATA_HOME", "home/data"),
            ("XDG_CONFIG_HOME", "home/config"),
            ("XDG_CACHE_HOME", "home/cache"),
            ("XDG_STATE_HOME", "home/state"),
            ("XDG_RUNTIME_DIR", "run"),
        ):
            path = folder / place
            path.mkdir(mode=0o700, parents=True, exist_ok=True)
            environ[variable] = str(path)
        # Compiled code is kept, as in an installation: the first round, which is dropped, compiles it.
        environ.pop("PYTHONDONTWRITEBYTECODE", None)
        environ |= {"PYTHONPYCACHEPREFIX": str(folder / "compiled"), "PYTHONPATH": ""}
        environ |= {"MAESTRO_DEVELOPER": "1", "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
        screen = shutil.which("Xvfb")
        if screen:
            environ["DISPLAY"] = stack.enter_context(_screen(screen, environ))
            environ["QT_QPA_PLATFORM"] = "xcb"
        else:
            environ["QT_QPA_PLATFORM"] = "offscreen"
        environ.pop("WAYLAND_DISPLAY", None)
        yield Ground(folder, environ, bool(screen), quick)


@contextmanager
def _screen(program: str, environ: Mapping[str, str]) -> Iterator[str]:
    receiving, sending = os.pipe()
    command = [program, "-displayfd", str(sending), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with running(command, environ, pass_fds=(sending,), **quiet):
        os.close(sending)
        with open(receiving) as answer:
            number = answer.readline().strip()
            if not number:
                raise RuntimeError("Xvfb did not start")
            yield f":{number}"


def people(count: int) -> Iterator[Contact]:
    """Invented people with a number each (some have two), always the same."""
    random = Random(SEED)
    for number in numbers(count):
        given, family = random.choice(_GIVEN), "".join(random.choices(_SYLLABLES, k=3)).title()
        phones = [Phone(number, number, "", "work")]
        if random.random() < 0.6:
            mobile = f"+447700{random.randrange(1_000_000):06}"
            phones.append(Phone(mobile, mobile, "", "mobile"))
        org = f"{random.choice(_SYLLABLES).title()} {random.randrange(5_000)} Ltd"
        yield Contact(name=f"{given} {family}", given=given, family=family, org=org, phones=tuple(phones))


def numbers(count: int) -> Iterator[str]:
    """Their first numbers, all different, spread over the range so that look-ups touch all of the index."""
    step = 4_999_999  # has no common divisor with the size of the range
    for index in range(count):
        yield f"+44207{_SMALLEST + index * step % _ALL_NUMBERS:07}"


def _fill(folder: Path, count: int, environ: Mapping[str, str]) -> None:
    paths = Paths.under(folder)
    loaded = load(paths, environ)
    assert not loaded.problems, loaded.problems
    store = open_store(paths, loaded.settings)
    try:
        from maestro_desktop.core.contacts.book import Book

        book = Book(store)
        for contact in people(count):
            book.save(contact, 0)
        store.commit()
    finally:
        store.close()
