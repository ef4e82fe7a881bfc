"""The start script: what it runs, what it skips, and what it says when it can't go on."""

from __future__ import annotations

import ast
import importlib.util
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "packaging" / "dev.py"


def load() -> Any:
    spec = importlib.util.spec_from_file_location("maestro_dev_script", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


dev = load()

Answer = tuple[int, str]


class Bench:
    """A machine that exists on paper: programs answer from a table, and every call is written down."""

    def __init__(self, **facts: Any) -> None:
        self.environ: dict[str, str] = {"PATH": "/usr/bin"}
        self.cwd = "/home/agent"
        self.platform = "linux"
        self.version = (3, 11)
        self.executable = "/usr/bin/python3"
        self.euid = 1000
        self.has_venv = True
        self.is_system_python = True
        self.programs = {"dpkg-query", "apt-get", "sudo"}
        self.answers: list[tuple[str, Answer]] = []
        self.effects: dict[str, Callable[[], object]] = {}
        self.commands: list[str] = []
        self.environments: list[dict[str, str]] = []
        self.said: list[str] = []
        self.status = 0
        for name, value in facts.items():
            assert hasattr(self, name)
            setattr(self, name, value)

    def which(self, name: str) -> str | None:
        return f"/usr/bin/{name}" if name in self.programs else None

    def ask(self, command: Sequence[str]) -> Answer:
        line = " ".join(command)
        self.commands.append(line)
        for part, effect in self.effects.items():
            if part in line:
                effect()
        return next((answer for part, answer in self.answers if part in line), (0, ""))

    def show(self, command: Sequence[str], **extra: str) -> Answer:
        return self.ask(command)

    def hand_over(self, command: Sequence[str], **extra: str) -> int:
        self.commands.append(" ".join(command))
        self.environments.append(extra)
        return self.status

    def replace(self, command: Sequence[str]) -> None:
        self.commands.append("exec " + " ".join(command))

    def say(self, text: str) -> None:
        self.said.append(text)

    @property
    def text(self) -> str:
        return "\n".join(self.said)

    def ran(self, part: str) -> list[str]:
        return [command for command in self.commands if part in command]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def installed(*packages: str) -> tuple[str, Answer]:
    return "dpkg-query", (0, "".join(f"ii |{name}, \n" for name in packages))


ALL_INSTALLED = installed(*dev.RUN_PACKAGES, *dev.TEST_PACKAGES)
NO_VENV = ("import sys, pip", (1, ""))
VENV = ("import sys, pip", (0, "3 11\n"))


def workshop(bench: Bench, root: Path) -> Any:
    def make_python() -> None:
        python = root / ".venv" / "bin" / "python"
        python.parent.mkdir(parents=True, exist_ok=True)
        python.touch()

    bench.effects["-m venv"] = make_python
    return dev.Workshop(bench, str(root))


def test_the_first_start_makes_everything_and_the_second_nothing(root: Path) -> None:
    bench = Bench(answers=[ALL_INSTALLED, NO_VENV])
    assert workshop(bench, root).test([]) == 0
    assert bench.ran("/usr/bin/python3 -m venv --clear")
    assert bench.ran("-m pip install --disable-pip-version-check -e .[dev]")
    assert bench.ran("-m pytest -n 2 --dist loadfile")

    again = Bench(answers=[ALL_INSTALLED])
    assert workshop(again, root).test(["tests/web", "-k", "frame"]) == 0
    assert again.commands == [f"{root}/.venv/bin/python -m pytest tests/web -k frame"]


def test_changed_dependencies_are_installed_into_the_environment_that_is_there(root: Path) -> None:
    workshop(Bench(answers=[ALL_INSTALLED, NO_VENV]), root).test([])
    project = root / "pyproject.toml"
    project.write_text(project.read_text().replace('"httpx>=0.28"', '"httpx>=0.29"'))

    bench = Bench(answers=[ALL_INSTALLED, VENV])
    workshop(bench, root).test([])
    assert bench.ran("pip install")
    assert not bench.ran("-m venv")
    assert not bench.ran("dpkg-query")


def test_other_settings_in_pyproject_cause_no_installation(root: Path) -> None:
    workshop(Bench(answers=[ALL_INSTALLED, NO_VENV]), root).test([])
    project = root / "pyproject.toml"
    project.write_text(project.read_text().replace("line-length = 110", "line-length = 100"))
    bench = Bench()
    workshop(bench, root).test([])
    assert not bench.ran("pip install")


def test_a_failed_installation_leaves_no_stamp(root: Path) -> None:
    bench = Bench(answers=[ALL_INSTALLED, NO_VENV, ("pip install", (1, "ERROR: something"))])
    with pytest.raises(dev.Trouble, match="could not be installed"):
        workshop(bench, root).test([])
    bench = Bench(answers=[ALL_INSTALLED, VENV])
    workshop(bench, root).test([])
    assert bench.ran("pip install")


def test_a_broken_environment_is_made_anew(root: Path) -> None:
    python = root / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.touch()
    bench = Bench(answers=[ALL_INSTALLED, ("import sys, pip", (127, "No such file"))])
    workshop(bench, root).test([])
    assert bench.ran("-m venv --clear")


def test_missing_system_packages_are_installed_as_root(root: Path) -> None:
    present = [name for name in dev.RUN_PACKAGES if name not in ("libnss3", "libasound2")]
    bench = Bench(euid=0, answers=[installed(*present), NO_VENV])
    workshop(bench, root).setup(dev.RUN_PACKAGES)
    (update, install) = bench.ran("apt-get")
    assert update.endswith("update")
    assert install.startswith("env DEBIAN_FRONTEND=noninteractive apt-get")
    assert install.endswith("install -y --no-install-recommends libnss3 libasound2")


def test_sudo_without_a_password_is_used(root: Path) -> None:
    bench = Bench(answers=[installed(*dev.RUN_PACKAGES[1:]), NO_VENV])
    workshop(bench, root).setup(dev.RUN_PACKAGES)
    assert bench.ran("install -y")[0].startswith("sudo -n env DEBIAN_FRONTEND=noninteractive apt-get")


@pytest.mark.parametrize("programs", [{"dpkg-query", "apt-get"}, {"dpkg-query", "apt-get", "sudo"}])
def test_without_rights_the_exact_line_is_shown(root: Path, programs: set[str]) -> None:
    bench = Bench(programs=programs, answers=[installed(*dev.RUN_PACKAGES[2:]), NO_VENV, ("sudo -n true", (1, ""))])
    line = "sudo apt-get update && sudo apt-get install -y --no-install-recommends libgl1 libegl1"
    with pytest.raises(dev.Trouble) as caught:
        workshop(bench, root).setup(dev.RUN_PACKAGES)
    assert line in str(caught.value).splitlines()[-1]
    assert not bench.ran("pip install")


def test_renamed_packages_are_found_by_either_name(root: Path) -> None:
    present = [name for name in dev.RUN_PACKAGES if name not in ("libasound2", "libnss3", "libglib2.0-0")]
    policy = (
        "libasound2:\n  Installed: (none)\n  Candidate: (none)\n"
        "libasound2t64:\n  Installed: (none)\n  Candidate: 1.2.11\n"
        "libnss3:\n  Installed: (none)\n  Candidate: 3.98\n"
    )
    provides = "ii |libglib2.0-0t64, libglib2.0-0 (= 2.80)\n" + installed(*present)[1][1]
    bench = Bench(euid=0, answers=[("dpkg-query", (0, provides)), ("apt-cache policy", (0, policy)), NO_VENV])
    workshop(bench, root).setup(dev.RUN_PACKAGES)
    assert bench.ran("install -y")[0].endswith("--no-install-recommends libnss3 libasound2t64")


def test_a_removed_package_counts_as_missing(root: Path) -> None:
    text = installed(*dev.RUN_PACKAGES)[1][1].replace("ii |libnss3,", "rc |libnss3,")
    bench = Bench(euid=0, answers=[("dpkg-query", (0, text)), NO_VENV])
    workshop(bench, root).setup(dev.RUN_PACKAGES)
    assert bench.ran("install -y")[0].endswith("recommends libnss3")


def test_a_system_without_apt_is_left_alone(root: Path) -> None:
    bench = Bench(programs=set(), answers=[NO_VENV])
    workshop(bench, root).setup(dev.RUN_PACKAGES)
    assert not bench.ran("apt-get")
    assert bench.ran("pip install")


def test_a_library_that_qt_lacks_is_named(root: Path) -> None:
    output = "ImportError: libEGL.so.1: cannot open shared object file: No such file or directory"
    bench = Bench(programs=set(), answers=[NO_VENV, ("import PySide6", (1, output))])
    with pytest.raises(dev.Trouble, match=r"Qt needs libEGL\.so\.1"):
        workshop(bench, root).setup(dev.RUN_PACKAGES)


def test_a_missing_venv_module_is_installed_on_debian(root: Path) -> None:
    bench = Bench(euid=0, has_venv=False, answers=[ALL_INSTALLED, NO_VENV])
    workshop(bench, root).setup(dev.RUN_PACKAGES)
    assert bench.ran("install -y")[0].endswith("python3.11-venv")
    assert bench.ran("-m venv")


def test_a_missing_venv_module_elsewhere_is_explained(root: Path) -> None:
    bench = Bench(has_venv=False, is_system_python=False, answers=[ALL_INSTALLED, NO_VENV])
    with pytest.raises(dev.Trouble, match="venv module"):
        workshop(bench, root).setup(dev.RUN_PACKAGES)


def test_an_old_python_goes_on_as_a_newer_one() -> None:
    bench = Bench(version=(3, 9), programs={"python3.12"})
    dev.Workshop(bench, "/nowhere").ensure_python(["demo", "--shot", "x.png"])
    assert bench.commands[-1] == f"exec /usr/bin/python3.12 {SCRIPT} demo --shot x.png"


def test_an_old_python_alone_says_what_is_needed() -> None:
    # The shim of a version manager stands on PATH, but there is no Python behind it.
    bench = Bench(version=(3, 9), programs={"python3.12"}, answers=[("python3.12", (127, "not installed"))])
    assert dev.main(["demo"], bench) == 1
    assert "needs Python 3.11 or newer; this is 3.9" in bench.text


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        ("NewConnectionError('Temporary failure in name resolution')", "can't be reached"),
        ("Max retries exceeded: SSL: CERTIFICATE_VERIFY_FAILED", "set PIP_CERT"),
        ("E: Failed to fetch http://deb.example/x  Could not connect", "can't be reached"),
        ("ERROR: Could not install: [Errno 28] No space left on device", "disk is full"),
        ("ERROR: [Errno 13] Permission denied: '/opt/x'", "no permission to write"),
        ("ERROR: Could not find a version of hatchling (from versions: none)", "can't be reached"),
        ("error: subprocess-exited-with-error", "lines above say why"),
    ],
)
def test_failures_are_put_into_words(output: str, sentence: str) -> None:
    assert sentence in dev.explain("The app could not be installed", output)


@pytest.mark.parametrize(
    ("environ", "screen", "shows"),
    [
        ({}, False, False),
        ({"DISPLAY": ":3"}, False, False),
        ({"DISPLAY": ":3"}, True, True),
        ({"DISPLAY": "desk.example:0"}, False, True),
        ({"WAYLAND_DISPLAY": "wayland-1"}, False, True),
        ({"QT_QPA_PLATFORM": "offscreen"}, False, True),
    ],
)
def test_a_missing_display_is_told_before_anything_is_installed(
    environ: dict[str, str], screen: bool, shows: bool
) -> None:
    def check() -> None:
        dev.check_display("linux", environ, lambda path: screen and path.endswith("X3"))

    if shows:
        check()
    else:
        with pytest.raises(dev.Trouble, match="--shot"):
            check()


def test_windows_and_macos_need_no_display_variable() -> None:
    dev.check_display("win32", {})
    dev.check_display("darwin", {})


def test_the_picture_goes_where_the_caller_stands(root: Path, tmp_path: Path) -> None:
    bench = Bench(cwd=str(tmp_path), answers=[ALL_INSTALLED, NO_VENV])
    assert workshop(bench, root).demo(["--shot", "a.png", "--key-source", "none"]) == 0
    assert bench.commands[-1].endswith(f"-m maestro_desktop --demo --shot {tmp_path}/a.png --key-source none")
    assert bench.environments == [{"QT_QPA_PLATFORM": "offscreen"}]


@pytest.mark.parametrize("arguments", [["--shot"], ["--shot="], ["--shot", "no/such/folder/a.png"]])
def test_a_picture_that_has_no_place_is_refused(root: Path, arguments: list[str]) -> None:
    bench = Bench(cwd=str(root))
    with pytest.raises(dev.Trouble):
        workshop(bench, root).demo(arguments)
    assert not bench.commands


def test_only_root_runs_the_demo_without_the_sandbox(root: Path) -> None:
    answers = [ALL_INSTALLED, NO_VENV]
    user = Bench(environ={"WAYLAND_DISPLAY": "wayland-0"}, answers=answers)
    workshop(user, root).demo([])
    assert user.environments == [{}]
    admin = Bench(environ={"WAYLAND_DISPLAY": "wayland-0"}, euid=0, answers=answers)
    workshop(admin, root).demo([])
    assert admin.environments == [{"MAESTRO_DEVELOPER": "1", "QTWEBENGINE_DISABLE_SANDBOX": "1"}]
    assert "sandbox is off" in admin.text


def test_the_status_of_the_tests_is_passed_on(root: Path) -> None:
    bench = Bench(status=3, answers=[ALL_INSTALLED, NO_VENV])
    assert workshop(bench, root).test([]) == 3


def make_wheel(path: Path, *names: str) -> str:
    with zipfile.ZipFile(path, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
        archive.writestr(
            "maestro_desktop-0.1.0.dist-info/entry_points.txt",
            "[console_scripts]\nmaestro-desktop = maestro_desktop.__main__:main\n",
        )
    return str(path)


def test_the_content_of_a_wheel_is_checked(tmp_path: Path) -> None:
    for name in ("maestro_desktop/__init__.py", "maestro_desktop/core/a.py", "resources/host/host.html"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    good = (
        "maestro_desktop/__init__.py",
        "maestro_desktop/core/a.py",
        "maestro_desktop/_resources/host/host.html",
    )
    assert dev.wheel_problems(make_wheel(tmp_path / "good.whl", *good), str(tmp_path)) == []
    poor = make_wheel(tmp_path / "poor.whl", *good[:2], "tests/test_a.py")
    assert dev.wheel_problems(poor, str(tmp_path)) == [
        "maestro_desktop/_resources/host/host.html is missing",
        "tests/test_a.py does not belong in it",
        "there are no resources in it",
    ]


def test_the_script_itself_starts_and_explains_itself() -> None:
    done = subprocess.run([sys.executable, str(SCRIPT), "--help"], capture_output=True, text=True, check=True)
    assert "python3 packaging/dev.py demo" in done.stdout
    done = subprocess.run([sys.executable, str(SCRIPT), "dmeo"], capture_output=True, text=True, check=False)
    assert done.returncode == 2


def test_the_syntax_is_that_of_python_3_6() -> None:
    """ast's feature_version goes as far back as it can; a walrus or `match` would fail here."""

    ast.parse(SCRIPT.read_text(), feature_version=(3, 6))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux can be without a display")
def test_no_display_ends_with_a_sentence_and_no_traceback() -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environ = {key: value for key, value in os.environ.items() if key not in hidden}
    done = subprocess.run(
        [sys.executable, str(SCRIPT), "demo"], capture_output=True, text=True, env=environ, check=False
    )
    assert done.returncode == 1
    assert "no display" in done.stdout
    assert "Traceback" not in done.stdout + done.stderr


def test_words_run_the_script_of_translations(root: Path) -> None:
    bench = Bench(status=3, answers=[ALL_INSTALLED, NO_VENV])
    assert workshop(bench, root).words(["update"]) == 3
    assert bench.commands[-1].endswith("packaging/translations.py update")
