#!/usr/bin/env python3
"""Set up, show, test and check Maestro Desktop from a fresh checkout, with nothing before it.

    python3 packaging/dev.py demo [--shot FILE.png] [arguments of `maestro-desktop --demo`]
    python3 packaging/dev.py test [arguments of pytest]
    python3 packaging/dev.py check       format, lint, types, content of the wheel
    python3 packaging/dev.py words       the translations: new texts into the .ts files, .qm files out of them
    python3 packaging/dev.py bench [NAME ...] [--quick]   speed and memory, as ratios
    python3 packaging/dev.py setup       only what the other commands do first

The first start makes `.venv` in the project's root, installs the package in it (editable, with the
developer's tools) and, on Debian and its kin, the system libraries that are missing. Later starts
find a stamp in `.venv` and skip all of it.

This one file uses the standard library only, and no syntax newer than Python 3.6: an old Python must
get far enough to say which one is needed.
"""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from typing import Callable, Dict, List, Optional, Sequence, Set, Tuple

NEEDED = (3, 11)
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

# What Qt's wheels load on Debian 12 with WebEngine (found by starting from a bare debootstrap), and a font:
# without one no page ever finishes loading.
RUN_PACKAGES = """
    libgl1 libegl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libfreetype6 libexpat1 libxkbcommon0 libnss3
    libnspr4 libgbm1 libasound2 libpulse0 libx11-6 libx11-xcb1 libxcomposite1 libxdamage1 libxext6 libxfixes3
    libxrandr2 libxtst6 libxkbfile1 libxcb1 libxcb-dri3-0 libgssapi-krb5-2 libbrotli1 libxkbcommon-x11-0
    libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render0
    libxcb-render-util0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-util1 libxcb-xfixes0 libxcb-xkb1
    libwayland-client0 libwayland-cursor0 libwayland-egl1 fontconfig-config fonts-dejavu-core
""".split()
# What the tests drive for real: a display, a window manager, link handlers, D-Bus, a keyring.
TEST_PACKAGES = """
    xvfb xauth openbox xdotool xclip xdg-utils desktop-file-utils dbus libglib2.0-bin dunst trayer
    at-spi2-core gnome-keyring iproute2 procps util-linux sway wl-clipboard foot
""".split()

NO_NETWORK = re.compile(
    r"Temporary failure|Name or service not known|NewConnectionError|ConnectTimeout|Network is unreachable|"
    r"Connection refused|ProxyError|Could not resolve|Could not connect|Unable to fetch|Failed to fetch|"
    r"Max retries exceeded|ReadTimeout|No route to host|\[Errno 101\]|\(from versions: none\)"
)
NO_SPACE = re.compile(r"No space left on device|\[Errno 28\]|not have enough free space")
NO_PERMISSION = re.compile(r"Permission denied|\[Errno 13\]|Read-only file system|\[Errno 30\]|not permitted")

Env = Dict[str, str]


class Trouble(Exception):
    """Something the person at the keyboard can mend; the text says how."""


class Machine:
    """All that this script asks of the outside; the tests pass their own."""

    def __init__(self) -> None:
        self.environ: Env = dict(os.environ)
        self.cwd = os.getcwd()
        self.platform = sys.platform
        self.version: Tuple[int, ...] = tuple(sys.version_info[:2])
        self.executable = sys.executable
        self.euid = os.geteuid() if hasattr(os, "geteuid") else -1
        self.has_venv = _importable("venv") and _importable("ensurepip")
        self.is_system_python = sys.prefix == "/usr"

    def which(self, name: str) -> Optional[str]:
        return shutil.which(name, path=self.environ.get("PATH"))

    def ask(self, command: Sequence[str]) -> Tuple[int, str]:
        """Run quietly; return status and output."""
        try:
            done = subprocess.run(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                env=self.environ,
                universal_newlines=True,
            )
        except OSError as error:
            return 127, str(error)
        return done.returncode, done.stdout

    def show(self, command: Sequence[str], **extra: str) -> Tuple[int, str]:
        """Run, pass every line on as it comes, and return status and output."""
        lines = []
        child = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=dict(self.environ, **extra),
            cwd=ROOT,
            universal_newlines=True,
            errors="replace",
        )
        assert child.stdout is not None
        for line in child.stdout:
            sys.stdout.write("  " + line)
            sys.stdout.flush()
            lines.append(line)
        return child.wait(), "".join(lines)

    def hand_over(self, command: Sequence[str], **extra: str) -> int:
        """Give the terminal to a program and return its status."""
        return subprocess.call(command, env=dict(self.environ, **extra), cwd=ROOT)

    def replace(self, command: Sequence[str]) -> None:
        """Go on as another program; does not return."""
        sys.stdout.flush()
        os.execv(command[0], list(command))

    def say(self, text: str) -> None:
        sys.stdout.write(text + "\n")
        sys.stdout.flush()


def _importable(name: str) -> bool:
    import importlib.util

    return importlib.util.find_spec(name) is not None


class Workshop:
    """The checkout with its virtual environment; `root` is the folder of pyproject.toml."""

    def __init__(self, machine: Machine, root: str = ROOT) -> None:
        self.machine = machine
        self.root = root
        self.venv = os.path.join(root, ".venv")
        self.stamp = os.path.join(self.venv, ".maestro-setup")
        parts = ("Scripts", "python.exe") if machine.platform == "win32" else ("bin", "python")
        self.python = os.path.join(self.venv, *parts)

    # -- the right Python ------------------------------------------------------------------

    def ensure_python(self, argv: Sequence[str]) -> None:
        """Go on under a newer Python of this machine if this one is too old."""
        machine = self.machine
        if machine.version >= NEEDED:
            return
        for minor in range(20, NEEDED[1] - 1, -1):
            found = machine.which("python3.{}".format(minor))
            # A version manager's shim may stand on PATH without a Python behind it.
            if found and machine.ask([found, "-c", "import sys; sys.exit(sys.version_info < (3, 11))"])[0] == 0:
                machine.say("Python {}.{} is too old; going on with {}.".format(*machine.version[:2], found))
                machine.replace([found, os.path.abspath(__file__), *argv])
                return
        raise Trouble(
            "Maestro Desktop needs Python {}.{} or newer; this is {}.{} ({}).\n"
            "Install a newer Python, then run the same command with it, for example:\n"
            "  python3.{} packaging/dev.py demo".format(
                NEEDED[0], NEEDED[1], machine.version[0], machine.version[1], machine.executable, NEEDED[1]
            )
        )

    # -- set-up ----------------------------------------------------------------------------

    def setup(self, packages: Sequence[str]) -> None:
        """Make what is missing; returns at once if the stamp says that nothing is."""
        wanted = [self._fingerprint("python"), self._fingerprint("system", packages)]
        if self._stamped(wanted):
            return
        with _Lock(os.path.join(self.root, "pyproject.toml"), self.machine):
            done = self._stamps()
            if wanted[1] not in done:
                self._install_system(packages)
            if wanted[0] not in done or not os.path.exists(self.python):
                self._install_package()
            self._write_stamp(done + wanted)

    def _fingerprint(self, kind: str, packages: Sequence[str] = ()) -> str:
        """What the set-up depends on, as one line of the stamp."""
        if kind == "system":
            text = " ".join(packages)
        else:
            import tomllib

            with open(os.path.join(self.root, "pyproject.toml"), "rb") as file:
                data = tomllib.load(file)
            project = data["project"]
            keys = ("requires-python", "dependencies", "optional-dependencies", "scripts")
            text = json.dumps([self.root, data["build-system"], [project.get(key) for key in keys]])
        return "{} {}".format(kind, hashlib.sha256(text.encode()).hexdigest()[:16])

    def _stamps(self) -> List[str]:
        try:
            with open(self.stamp) as file:
                return file.read().splitlines()
        except OSError:
            return []

    def _stamped(self, wanted: Sequence[str]) -> bool:
        return os.path.exists(self.python) and set(wanted) <= set(self._stamps())

    def _write_stamp(self, lines: Sequence[str]) -> None:
        latest_python = [line for line in lines if line.startswith("python ")][-1:]
        system = sorted({line for line in lines if line.startswith("system ")})
        with open(self.stamp, "w") as file:
            file.write("\n".join(latest_python + system) + "\n")

    def _install_package(self) -> None:
        machine = self.machine
        if not os.access(self.root, os.W_OK):
            raise Trouble(
                "No permission to write in {}.\n"
                "Make a copy of the project in a folder of your own and start there.".format(self.root)
            )
        if self._venv_version() < NEEDED:
            self._make_venv()
        machine.say("Installing the app and its tools into .venv; the first time some 300 MB are downloaded.")
        command = [self.python, "-m", "pip", "install", "--disable-pip-version-check", "-e", ".[dev]"]
        status, output = machine.show(command)
        if status:
            raise Trouble(explain("The app could not be installed", output))
        status, output = machine.ask([self.python, "-c", "import PySide6.QtWebEngineWidgets"])
        if status:
            library = re.search(r"(lib\S+): cannot open shared object", output)
            if library:
                raise Trouble(
                    "Qt needs {}, which this system lacks.\n"
                    "Install the package that brings it, then start again.".format(library.group(1))
                )
            raise Trouble(explain("Qt could not be loaded", output) + "\n" + output)

    def _venv_version(self) -> Tuple[int, ...]:
        """(0,) if there is no environment, or a broken one."""
        status, output = self.machine.ask([self.python, "-c", "import sys, pip; print(*sys.version_info[:2])"])
        return tuple(int(part) for part in output.split()) if status == 0 else (0,)

    def _make_venv(self) -> None:
        machine = self.machine
        if not machine.has_venv:
            package = "python{}.{}-venv".format(*machine.version[:2])
            if not (machine.is_system_python and self._is_debian()):
                raise Trouble(
                    "This Python ({}) comes without its venv module.\n"
                    "Install a complete Python {}.{} or newer, then start again.".format(
                        machine.executable, NEEDED[0], NEEDED[1]
                    )
                )
            self._apt_install([package])
        machine.say("Making the virtual environment in .venv.")
        status, output = machine.show([machine.executable, "-m", "venv", "--clear", self.venv])
        if status:
            raise Trouble(explain("The virtual environment could not be made", output))

    # -- system libraries ------------------------------------------------------------------

    def _is_debian(self) -> bool:
        return bool(self.machine.which("dpkg-query") and self.machine.which("apt-get"))

    def _install_system(self, packages: Sequence[str]) -> None:
        if self.machine.platform.startswith("linux") and self._is_debian():
            missing = self._missing(packages)
            if missing:
                self._apt_install(missing)

    def _missing(self, packages: Sequence[str]) -> List[str]:
        """Those neither installed nor provided by an installed package (libasound2t64 gives libasound2)."""
        _, output = self.machine.ask(["dpkg-query", "-W", "-f", "${db:Status-Abbrev}|${Package}, ${Provides}\n"])
        present: Set[str] = set()
        for line in output.splitlines():
            status, _, names = line.partition("|")
            if status.startswith("ii"):
                present.update(name.split()[0].split(":")[0] for name in names.split(",") if name.strip())
        return [name for name in packages if name not in present]

    def _apt_install(self, packages: Sequence[str]) -> None:
        machine = self.machine
        machine.say("System packages that are missing: {}".format(" ".join(packages)))
        rights = self._root_rights()
        if rights is None:
            raise Trouble(
                "They can be installed by an administrator only. Please run this line, then start again:\n"
                "  sudo apt-get update && sudo apt-get install -y --no-install-recommends {}".format(" ".join(packages))
            )
        # sudo clears the environment: hand this one over by name.
        apt = [*rights, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "DPkg::Lock::Timeout=300"]
        status, output = machine.show([*apt, "update"])
        if status == 0:
            names = self._names_here(packages)
            status, output = machine.show([*apt, "install", "-y", "--no-install-recommends", *names])
        if status:
            raise Trouble(explain("The system packages could not be installed", output))

    def _root_rights(self) -> Optional[List[str]]:
        if self.machine.euid == 0:
            return []
        if self.machine.which("sudo") and self.machine.ask(["sudo", "-n", "true"])[0] == 0:
            return ["sudo", "-n"]
        return None

    def _names_here(self, packages: Sequence[str]) -> List[str]:
        """Names as this release has them: Debian 13 and Ubuntu 24.04 renamed some to ...t64."""
        both = [name for package in packages for name in (package, package + "t64")]
        _, output = self.machine.ask(["env", "LC_ALL=C", "apt-cache", "policy", *both])
        known = set()
        name = ""
        for line in output.splitlines():
            if line and not line.startswith(" "):
                name = line.rstrip(":")
            elif line.strip().startswith("Candidate:") and "(none)" not in line:
                known.add(name)
        return [
            package + "t64" if package not in known and package + "t64" in known else package for package in packages
        ]

    # -- commands --------------------------------------------------------------------------

    def demo(self, arguments: Sequence[str]) -> int:
        machine = self.machine
        shot, rest = split_shot(arguments)
        extra: Env = {}
        if shot is None:
            check_display(machine.platform, machine.environ)
            command = ["--demo", *rest]
        else:
            target = os.path.join(machine.cwd, shot)
            if not os.path.isdir(os.path.dirname(target)):
                raise Trouble("There is no folder {} for the picture.".format(os.path.dirname(target)))
            command = ["--demo", "--shot", target, *rest]
            extra["QT_QPA_PLATFORM"] = "offscreen"
        self.setup(RUN_PACKAGES)
        if machine.euid == 0:
            machine.say("Started as root: Chromium's sandbox is off for this demo. Better use your own account.")
            extra.update(MAESTRO_DEVELOPER="1", QTWEBENGINE_DISABLE_SANDBOX="1")
        return machine.hand_over([self.python, "-m", "maestro_desktop", *command], **extra)

    def test(self, arguments: Sequence[str]) -> int:
        self.setup(RUN_PACKAGES + TEST_PACKAGES)
        # One file stays in one process: a Chromium that is warm serves all of its tests.
        spread = [] if arguments else ["-n", "2", "--dist", "loadfile"]
        return self.machine.hand_over([self.python, "-m", "pytest", *spread, *arguments])

    def check(self, arguments: Sequence[str]) -> int:
        self.setup(RUN_PACKAGES + TEST_PACKAGES)
        steps = [
            ("format", ["ruff", "format", "--check", "."]),
            ("lint", ["ruff", "check", "."]),
            ("types", ["mypy"]),
            (
                "types of the packaging scripts",
                ["mypy", "packaging/dev.py", "packaging/address_book.py", "packaging/translations.py"],
            ),
        ]
        failed = []
        for name, command in steps:
            self.machine.say("== " + name)
            if self.machine.hand_over([self.python, "-m", *command]):
                failed.append(name)
        self.machine.say("== wheel")
        with tempfile.TemporaryDirectory() as folder:
            build = ["pip", "wheel", "-q", "--no-deps", "--no-build-isolation", "-w", folder, "."]
            status = self.machine.hand_over([self.python, "-m", *build])
            wheels = [os.path.join(folder, name) for name in os.listdir(folder)]
            problems = wheel_problems(wheels[0], self.root) if status == 0 else ["it could not be built"]
        for problem in problems:
            self.machine.say("wheel: " + problem)
        failed += ["wheel"] if problems else []
        self.machine.say("Failed: {}".format(", ".join(failed)) if failed else "All checks passed.")
        return 1 if failed else 0

    def words(self, arguments: Sequence[str]) -> int:
        self.setup(RUN_PACKAGES)
        script = os.path.join("packaging", "translations.py")
        return self.machine.hand_over([self.python, script, *arguments])

    def bench(self, arguments: Sequence[str]) -> int:
        self.setup(RUN_PACKAGES + TEST_PACKAGES)
        return self.machine.hand_over([self.python, "-m", "tests.benchmarks", *arguments])

    def only_setup(self, arguments: Sequence[str]) -> int:
        self.setup(RUN_PACKAGES + TEST_PACKAGES)
        self.machine.say("Ready.")
        return 0


class _Lock:
    """Lets one set-up run at a time; where the system has no such lock it does nothing."""

    def __init__(self, path: str, machine: Machine) -> None:
        self.path = path
        self.machine = machine

    def __enter__(self) -> None:
        self.file = open(self.path)
        try:
            import fcntl
        except ImportError:
            return
        try:
            fcntl.flock(self.file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            self.machine.say("Another set-up is at work here; waiting for it.")
            fcntl.flock(self.file, fcntl.LOCK_EX)

    def __exit__(self, *ignored: object) -> None:
        self.file.close()


def explain(what: str, output: str) -> str:
    """Turn the end of a failed program's output into one sentence and a next step."""
    # Space first: a full disk also makes downloads fail.
    if NO_SPACE.search(output):
        return what + ": the disk is full. About 3 GB are needed; make room, then start again."
    if "CERTIFICATE_VERIFY_FAILED" in output:
        return (
            what + ": the package server's certificate is not trusted here.\n"
            "Behind a company proxy, set PIP_CERT to the file with its certificate, then start again."
        )
    if NO_NETWORK.search(output):
        return (
            what + ": the package server can't be reached.\n"
            "Check the network connection (or the proxy settings), then start again."
        )
    if NO_PERMISSION.search(output):
        return what + ": no permission to write. The lines above name the file."
    return what + ". The lines above say why."


def split_shot(arguments: Sequence[str]) -> Tuple[Optional[str], List[str]]:
    """Take `--shot FILE` or `--shot=FILE` out of the arguments."""
    shot = None
    rest = []
    waiting = iter(arguments)
    for argument in waiting:
        if argument == "--shot":
            shot = next(waiting, "")
        elif argument.startswith("--shot="):
            shot = argument[len("--shot=") :]
        else:
            rest.append(argument)
    if shot == "":
        raise Trouble("Say where the picture shall go: demo --shot FILE.png")
    return shot, rest


def check_display(platform: str, environ: Env, exists: Callable[[str], bool] = os.path.exists) -> None:
    """Raise Trouble if a window can't be shown; Windows and macOS always can."""
    if not platform.startswith("linux") or environ.get("QT_QPA_PLATFORM") or environ.get("WAYLAND_DISPLAY"):
        return
    display = environ.get("DISPLAY", "")
    local = re.match(r":(\d+)", display)
    if not display or (local and not exists("/tmp/.X11-unix/X" + local.group(1))):
        raise Trouble(
            "There is no display to show the window on{}.\n"
            "For a picture of the demo without a display:\n"
            "  python3 packaging/dev.py demo --shot demo.png".format(
                " (DISPLAY={} does not answer)".format(display) if display else ""
            )
        )


def wheel_problems(wheel: str, root: str) -> List[str]:
    """What is missing in a built wheel, and what should not be there."""
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        scripts = [archive.read(name).decode() for name in names if name.endswith("/entry_points.txt")]
    wanted = {}
    for folder, target in (
        ("maestro_desktop", "maestro_desktop"),
        ("resources", "maestro_desktop/_resources"),
    ):
        for parent, folders, files in os.walk(os.path.join(root, folder)):
            folders[:] = [name for name in folders if name != "__pycache__"]
            inside = os.path.relpath(parent, os.path.join(root, folder)).replace(os.sep, "/")
            for name in files:
                wanted["/".join(part for part in (target, inside, name) if part != ".")] = True
    info = {name for name in names if name.split("/")[0].endswith(".dist-info")}
    problems = ["{} is missing".format(name) for name in sorted(set(wanted) - names)]
    problems += ["{} does not belong in it".format(name) for name in sorted(names - set(wanted) - info)]
    if not any("maestro-desktop = maestro_desktop.__main__:main" in text for text in scripts):
        problems.append("the command maestro-desktop is missing")
    if not any(name.startswith("maestro_desktop/_resources/") for name in names):
        problems.append("there are no resources in it")
    return problems


def main(argv: Sequence[str], machine: Optional[Machine] = None) -> int:
    workshop = Workshop(machine or Machine())
    commands = {
        "demo": workshop.demo,
        "test": workshop.test,
        "check": workshop.check,
        "words": workshop.words,
        "bench": workshop.bench,
        "setup": workshop.only_setup,
    }
    if not argv or argv[0] not in commands:
        workshop.machine.say((__doc__ or "").strip())
        return 0 if argv and argv[0] in ("-h", "--help", "help") else 2
    try:
        workshop.ensure_python(argv)
        return commands[argv[0]](argv[1:])
    except Trouble as trouble:
        workshop.machine.say("\n" + str(trouble))
        return 1
    except OSError as error:
        workshop.machine.say("\n" + explain("That did not work", str(error)) + "\n" + str(error))
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
