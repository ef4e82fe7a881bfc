"""Link handlers and autostart of Linux: by the rules on paper, and by the system's own programs."""

from __future__ import annotations

import stat
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from urllib.parse import unquote

import pytest
from pytestqt.qtbot import QtBot

from maestro_desktop.native import current, launch_command, mimeapps
from maestro_desktop.native.base import SCHEMES, LinkState, Native, NullNative
from maestro_desktop.native.linux import FILE_NAME, Folders, LinuxNative, desktop_entry, run_program
from tests.native.desktop import Desktop, need

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="freedesktop systems only")
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(tmp_path / "data", tmp_path / "config", (tmp_path / "system",))


class Programs:
    """Writes down what is run; `xdg-mime` is not installed on this machine."""

    def __init__(self) -> None:
        self.commands: list[list[str]] = []

    def __call__(self, command: Sequence[str]) -> tuple[int, str]:
        self.commands.append(list(command))
        return 127, ""


def app(tmp_path: Path, name: str = "maestro-desktop") -> Path:
    program = tmp_path / name
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    return program


def files(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def test_registering_twice_is_registering_once_and_unregistering_leaves_nothing(
    tmp_path: Path, folders: Folders
) -> None:
    native = LinuxNative(Programs(), folders)
    command = [str(app(tmp_path))]
    assert {status.state for status in native.link_status()} == {LinkState.NOBODY}
    before = files(tmp_path)
    assert native.register_links(command).done
    first = {path: (tmp_path / path).read_text() for path in files(tmp_path)}
    assert native.register_links(command).done
    assert {path: (tmp_path / path).read_text() for path in files(tmp_path)} == first
    assert {status.state for status in native.link_status()} == {LinkState.OURS}
    assert native.unregister_links().done
    assert native.unregister_links().done
    assert files(tmp_path) == before


def test_what_others_have_chosen_stays_and_comes_back(tmp_path: Path, folders: Folders) -> None:
    folders.config_home.mkdir()
    listed = folders.config_home / "mimeapps.list"
    text = (
        "# by hand\n[Default Applications]\ntext/html=firefox.desktop\nx-scheme-handler/tel=teams.desktop\n\n"
        "[Added Associations]\nx-scheme-handler/tel=teams.desktop;\n"
    )
    listed.write_text(text)
    listed.chmod(0o600)
    teams = tmp_path / "system" / "applications" / "teams.desktop"
    teams.parent.mkdir(parents=True)
    teams.write_text("[Desktop Entry]\nName=Microsoft Teams\n[Desktop Action x]\nName=Other\n")

    native = LinuxNative(Programs(), folders)
    status = native.link_status(["tel"])[0]
    assert (status.state, status.handler) == (LinkState.OTHER, "Microsoft Teams")
    assert native.register_links([str(app(tmp_path))]).done
    assert native.link_status(["tel"])[0].state is LinkState.OURS
    assert "text/html=firefox.desktop" in listed.read_text()
    assert stat.S_IMODE(listed.stat().st_mode) == 0o600
    native.unregister_links()
    assert native.link_status(["tel"])[0].handler == "Microsoft Teams"
    assert listed.read_text().replace("teams.desktop;", "teams.desktop") == text.replace(
        "teams.desktop;", "teams.desktop"
    )


def test_a_handler_whose_program_is_gone_is_stale(tmp_path: Path, folders: Folders) -> None:
    native = LinuxNative(Programs(), folders)
    program = app(tmp_path)
    native.register_links([str(program)])
    program.unlink()
    assert {status.state for status in native.link_status()} == {LinkState.STALE}


@pytest.mark.parametrize("name", ["with space", "per%cent", 'quo"te', "new\nline", "dollar$"])
def test_a_path_that_no_desktop_file_can_hold_is_refused(tmp_path: Path, folders: Folders, name: str) -> None:
    native = LinuxNative(Programs(), folders)
    outcome = native.register_links([str(tmp_path / name)])
    assert not outcome.done
    assert "special characters" in outcome.sentence
    assert not native.set_autostart(True, [str(tmp_path / name)]).done
    assert files(tmp_path) == set()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path, folders: Folders) -> None:
    folders.data_home.touch()
    outcome = LinuxNative(Programs(), folders).register_links([str(app(tmp_path))])
    assert not outcome.done
    assert "can't be written" in outcome.sentence


def test_autostart_is_switched_on_seen_and_switched_off(tmp_path: Path, folders: Folders) -> None:
    native = LinuxNative(Programs(), folders)
    entry = folders.config_home / "autostart" / FILE_NAME
    assert not native.autostart()
    assert native.set_autostart(True, ["/usr/bin/maestro-desktop"]).done
    assert native.autostart()
    assert "Exec=/usr/bin/maestro-desktop --hidden\n" in entry.read_text()
    entry.write_text(entry.read_text() + "Hidden=true\n")
    assert not native.autostart(), "the desktop's own settings have switched it off"
    assert native.set_autostart(False, []).done
    assert not entry.exists()
    assert native.set_autostart(False, []).done


def test_the_folders_follow_the_environment() -> None:
    given = Folders.from_environ({"HOME": "/h", "XDG_DATA_HOME": "/d", "XDG_CONFIG_HOME": "relative"})
    assert (given.data_home, given.config_home) == (Path("/d"), Path("/h/.config"))


def test_the_packaged_desktop_file_is_the_same_text() -> None:
    packaged = ROOT / "packaging" / "linux" / FILE_NAME
    assert packaged.read_text() == desktop_entry(["/usr/bin/maestro-desktop"])


@pytest.mark.parametrize("native", [NullNative(), LinuxNative(Programs(), Folders(Path("/nowhere"), Path("/nowhere")))])
def test_every_system_answers_the_same_questions(native: Native) -> None:
    assert [status.scheme for status in native.link_status(["tel", "sip"])] == ["tel", "sip"]
    assert native.autostart() is False
    assert native.notifier().process() == ()


def test_this_system_has_its_implementation() -> None:
    assert isinstance(current(), LinuxNative)
    assert isinstance(current("plan9"), NullNative)
    assert Path(launch_command()[0]).is_absolute()


def test_a_program_that_is_not_there_is_a_status() -> None:
    assert run_program(["/no/such/program"])[0] == 127


# -- mimeapps.list as text -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[Default Applications]\na/b=x.desktop;\n",
        "# only a comment\n",
        "[Added Associations]\na/b=x.desktop;y.desktop;\n\n[Default Applications]\nc/d=z.desktop;\n",
        "no group\n[Removed Associations]\n",
    ],
)
def test_taking_away_what_was_added_gives_the_text_back(text: str) -> None:
    with_us = mimeapps.with_default(text, ["a/b", "s/t"], "us.desktop")
    assert mimeapps.default_of(with_us, "a/b") == "us.desktop"
    assert mimeapps.default_of(with_us, "s/t") == "us.desktop"
    assert mimeapps.without(with_us, "us.desktop") == text
    assert mimeapps.with_default(with_us, ["a/b", "s/t"], "us.desktop") == with_us


# -- the real desktop --------------------------------------------------------------------------------------------------


@pytest.fixture
def native(desktop: Desktop) -> LinuxNative:
    need("xdg-mime", "update-desktop-database")
    return LinuxNative(desktop.run, Folders(desktop.data_home, desktop.config_home))


@pytest.fixture
def recorder(tmp_path: Path) -> Path:
    """A program that writes each of its arguments on a line of its own, between two marks."""
    program = tmp_path / "recorder"
    program.write_text(f'#!/bin/sh\n{{ printf "%s\\n" "$@"; echo END; }} >> "{tmp_path}/record"\n')
    program.chmod(0o755)
    return program


def recorded(recorder: Path) -> list[str]:
    record = recorder.parent / "record"
    return record.read_text().split("END\n")[:-1] if record.exists() else []


def has_recorded(recorder: Path, count: int) -> bool:
    return len(recorded(recorder)) == count


def test_the_desktop_file_is_valid(tmp_path: Path, desktop: Desktop) -> None:
    need("desktop-file-validate")
    for name, text in (
        ("a.desktop", desktop_entry(["/usr/bin/python3", "-m", "maestro_desktop"])),
        ("b.desktop", desktop_entry(["/usr/bin/maestro-desktop"], autostart=True)),
    ):
        (tmp_path / name).write_text(text)
        assert desktop.run(["desktop-file-validate", str(tmp_path / name)]) == (0, "")


def test_the_system_names_us_as_the_handler(native: LinuxNative, desktop: Desktop, recorder: Path) -> None:
    assert native.register_links([str(recorder)]).done
    for scheme in SCHEMES:
        assert desktop.run(["xdg-mime", "query", "default", f"x-scheme-handler/{scheme}"]) == (0, f"{FILE_NAME}\n")
    need("gio")
    assert FILE_NAME in desktop.run(["gio", "mime", "x-scheme-handler/tel"])[1]
    native.unregister_links()
    assert desktop.run(["xdg-mime", "query", "default", "x-scheme-handler/tel"])[1].strip() == ""
    assert [path for path in desktop.home.rglob("*") if path.is_file()] == []


LINKS = [
    "tel:+442079460018",
    "tel:+1 555 0100",
    "callto://15550100",
    "sip:ada@pbx.example;user=phone",
    "votel:+15550100/+15550199",
    "tel:$(touch${IFS}pwned)`id`&|;",
    "tel:%2B1555%200100#x",
    'tel:"; touch x;"',
    "tel:--demo",
]


@pytest.mark.parametrize("opener", ["xdg-open", "gio"])
def test_a_link_arrives_as_one_argument(
    native: LinuxNative, desktop: Desktop, recorder: Path, opener: str, qtbot: QtBot
) -> None:
    need(opener)
    assert native.register_links([str(recorder), "--data-dir", str(recorder.parent)]).done
    command = ["gio", "open"] if opener == "gio" else ["xdg-open"]
    for number, link in enumerate(LINKS, 1):
        status, output = desktop.run([*command, link])
        assert status == 0, output
        qtbot.waitUntil(partial(has_recorded, recorder, number), timeout=10_000)
    got = [call.splitlines() for call in recorded(recorder)]
    assert all(call[:2] == ["--data-dir", str(recorder.parent)] for call in got)
    assert all(len(call) == 3 for call in got)
    # gio writes spaces and quotes as %20 and %22: one and the same link to whoever decodes it once.
    assert [unquote(call[2]) for call in got] == [unquote(link) for link in LINKS]
    assert not list(desktop.home.rglob("pwned"))


def test_autostart_starts_us_hidden(native: LinuxNative, desktop: Desktop, recorder: Path, qtbot: QtBot) -> None:
    need("gio")
    assert native.set_autostart(True, [str(recorder)]).done
    assert desktop.run(["gio", "launch", str(desktop.config_home / "autostart" / FILE_NAME)])[0] == 0
    qtbot.waitUntil(lambda: recorded(recorder) == ["--hidden\n"], timeout=10_000)
