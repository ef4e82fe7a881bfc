"""Windows against a registry in memory, macOS against a folder. Neither was run on the real system."""

from __future__ import annotations

import plistlib
from pathlib import Path

import pytest

from maestro_desktop.native.base import SCHEMES, LinkState
from maestro_desktop.native.macos import MacNative
from maestro_desktop.native.windows import PROG_ID, SETTINGS_URL, WindowsNative


class Registry:
    """Acts like winreg: keys hold values and keys; a key with keys in it can't be deleted."""

    HKEY_CURRENT_USER = "HKCU"
    KEY_WRITE = 2
    REG_SZ = 1

    def __init__(self) -> None:
        self.values: dict[str, dict[str, str]] = {"": {}}

    def CreateKeyEx(self, key: str, path: str, reserved: int, access: int) -> Handle:
        assert key == self.HKEY_CURRENT_USER
        parts = path.split("\\")
        for count in range(1, len(parts) + 1):
            self.values.setdefault("\\".join(parts[:count]), {})
        return Handle(path)

    def OpenKey(self, key: str, path: str, reserved: int = 0, access: int = 1) -> Handle:
        if path not in self.values:
            raise FileNotFoundError(path)
        return Handle(path)

    def SetValueEx(self, key: Handle, name: str, reserved: int, kind: int, value: str) -> None:
        self.values[key.path][name] = value

    def QueryValueEx(self, key: Handle, name: str) -> tuple[str, int]:
        if name not in self.values[key.path]:
            raise FileNotFoundError(name)
        return self.values[key.path][name], self.REG_SZ

    def DeleteValue(self, key: Handle, name: str) -> None:
        if name not in self.values[key.path]:
            raise FileNotFoundError(name)
        del self.values[key.path][name]

    def _inside(self, path: str) -> list[str]:
        return [key.removeprefix(path + "\\") for key in self.values if key.startswith(path + "\\")]

    def DeleteKey(self, key: str, path: str) -> None:
        if path not in self.values:
            raise FileNotFoundError(path)
        if self._inside(path):
            raise PermissionError(path)
        del self.values[path]

    def EnumKey(self, key: Handle, number: int) -> str:
        children = [child for child in self._inside(key.path) if "\\" not in child]
        if number >= len(children):
            raise OSError("no more data")
        return children[number]

    def written(self) -> dict[tuple[str, str], str]:
        return {(key, name): value for key, values in self.values.items() for name, value in values.items()}


class Handle:
    def __init__(self, path: str) -> None:
        self.path = path

    def __enter__(self) -> Handle:
        return self

    def __exit__(self, *ignored: object) -> None:
        return


COMMAND = [r"C:\Program Files\Maestro\maestro-desktop.exe"]


@pytest.fixture
def registry() -> Registry:
    return Registry()


def choose(registry: Registry, scheme: str, prog_id: str) -> None:
    """What Windows itself writes when the user has chosen."""
    path = rf"Software\Microsoft\Windows\Shell\Associations\UrlAssociations\{scheme}\UserChoice"
    registry.SetValueEx(registry.CreateKeyEx("HKCU", path, 0, 2), "ProgId", 0, 1, prog_id)


def test_registering_writes_the_table_and_sends_the_user_to_the_settings(registry: Registry) -> None:
    native = WindowsNative(registry)
    outcome = native.register_links(COMMAND)
    assert not outcome.done
    assert outcome.settings_url == SETTINGS_URL
    written = registry.written()
    assert len(written) == 9 + len(SCHEMES)
    base = r"Software\Classes\MaestroDesktop.Url.1"
    assert written[base, "URL Protocol"] == ""
    assert written[rf"{base}\shell\open\command", ""] == (r'"C:\Program Files\Maestro\maestro-desktop.exe" --url "%1"')
    assert written[r"Software\MaestroDesktop\Capabilities\UrlAssociations", "votel"] == PROG_ID
    assert written[r"Software\RegisteredApplications", "MaestroDesktop"] == r"Software\MaestroDesktop\Capabilities"
    assert not any("UserChoice" in key or key.startswith(r"Software\Classes\tel") for key, _ in written)
    native.register_links(COMMAND)
    assert registry.written() == written


def test_unregistering_leaves_nothing_and_takes_nothing_of_others(registry: Registry) -> None:
    other = (r"Software\RegisteredApplications", "Teams")
    registry.SetValueEx(registry.CreateKeyEx("HKCU", other[0], 0, 2), other[1], 0, 1, "x")
    native = WindowsNative(registry)
    native.register_links(COMMAND)
    assert native.unregister_links().done
    assert native.unregister_links().done
    assert registry.written() == {other: "x"}
    assert not any("Maestro" in key for key in registry.values)


def test_the_real_choice_is_shown(registry: Registry) -> None:
    native = WindowsNative(registry)
    assert {status.state for status in native.link_status()} == {LinkState.NOBODY}
    choose(registry, "tel", PROG_ID)
    choose(registry, "sip", "Teams.Url")
    choose(registry, "callto", "Zoom.Url")
    path = r"Software\Classes\Zoom.Url\Application"
    registry.SetValueEx(registry.CreateKeyEx("HKCU", path, 0, 2), "ApplicationName", 0, 1, "Zoom")
    found = {status.scheme: (status.state, status.handler) for status in native.link_status()}
    assert found["tel"] == (LinkState.OURS, "Maestro Desktop")
    assert found["sip"] == (LinkState.OTHER, "Teams.Url")
    assert found["callto"] == (LinkState.OTHER, "Zoom")
    assert found["votel"] == (LinkState.NOBODY, "")
    for scheme in SCHEMES:
        choose(registry, scheme, PROG_ID)
    assert native.register_links(COMMAND).done


def test_autostart_on_windows(registry: Registry) -> None:
    native = WindowsNative(registry)
    assert native.set_autostart(False, []).done
    assert native.set_autostart(True, COMMAND).done
    assert native.autostart()
    assert list(registry.written().values()) == [r'"C:\Program Files\Maestro\maestro-desktop.exe" --hidden']
    native.set_autostart(False, [])
    assert not native.autostart()


def test_a_registry_that_refuses_is_told() -> None:
    class Closed(Registry):
        def CreateKeyEx(self, key: str, path: str, reserved: int, access: int) -> Handle:
            raise PermissionError(5, "Access is denied")

    outcome = WindowsNative(Closed()).register_links(COMMAND)
    assert not outcome.done
    assert "Access is denied" in outcome.sentence


def test_autostart_on_macos(tmp_path: Path) -> None:
    native = MacNative(tmp_path / "LaunchAgents", lambda scheme: "")
    assert native.set_autostart(True, ["/Applications/Maestro Desktop.app/x"]).done
    assert native.autostart()
    (agent,) = (tmp_path / "LaunchAgents").iterdir()
    assert plistlib.loads(agent.read_bytes())["ProgramArguments"] == ["/Applications/Maestro Desktop.app/x", "--hidden"]
    assert native.set_autostart(False, []).done
    assert not native.autostart()


def test_macos_shows_who_opens_links_and_the_way_to_change_it(tmp_path: Path) -> None:
    handlers = {"tel": "FaceTime", "sip": "Maestro Desktop"}
    native = MacNative(tmp_path, lambda scheme: handlers.get(scheme, ""))
    states = {status.scheme: status.state for status in native.link_status(["tel", "sip"])}
    assert states == {"tel": LinkState.OTHER, "sip": LinkState.OURS}
    assert "FaceTime" in native.register_links(COMMAND, ["tel"]).sentence
    assert native.register_links(COMMAND, ["sip"]).done
