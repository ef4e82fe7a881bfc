"""The environment Qt WebEngine starts in."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from maestro_desktop.web.flags import CHROMIUM_FLAGS, has_gpu, prepare_environment

HOSTILE = {
    "QTWEBENGINE_REMOTE_DEBUGGING": "0.0.0.0:9222",
    "QTWEBENGINE_DISABLE_SANDBOX": "1",
    "QTWEBENGINE_CHROMIUM_FLAGS": "--disable-web-security --no-sandbox",
    "QTWEBENGINEPROCESS_PATH": "/tmp/evil",
    "QtWebEngine_Dictionaries_Path": "/tmp/evil",
    "QT_PLUGIN_PATH": "/tmp/evil",
    "QT_QPA_PLATFORM_PLUGIN_PATH": "/tmp/evil",
    "QML2_IMPORT_PATH": "/tmp/evil",
    "QML_IMPORT_PATH": "/tmp/evil",
    "SSLKEYLOGFILE": "/tmp/keys",
}
HARMLESS = {"HOME": "/home/ada", "QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": "2", "LANG": "de_DE.UTF-8"}


def test_hostile_environment_is_wiped() -> None:
    environ = {**HOSTILE, **HARMLESS}
    prepare_environment(environ, developer=False)
    assert environ.pop("QTWEBENGINE_CHROMIUM_FLAGS").split() == list(CHROMIUM_FLAGS)
    assert environ == HARMLESS


def test_developer_keeps_his_own_and_gets_ours() -> None:
    environ = {**HOSTILE, **HARMLESS}
    prepare_environment(environ, developer=True)
    flags = environ.pop("QTWEBENGINE_CHROMIUM_FLAGS").split()
    assert flags == ["--disable-web-security", "--no-sandbox", *CHROMIUM_FLAGS]
    kept = dict(HOSTILE)
    del kept["QTWEBENGINE_CHROMIUM_FLAGS"]
    assert environ == {**kept, **HARMLESS}


def test_a_developers_own_value_of_a_flag_of_ours_counts() -> None:
    environ = {"QTWEBENGINE_CHROMIUM_FLAGS": "--log-level=0"}
    prepare_environment(environ, developer=True)
    assert [flag for flag in environ["QTWEBENGINE_CHROMIUM_FLAGS"].split() if "log" in flag] == ["--log-level=0"]


@pytest.mark.parametrize(("dark", "scheme"), [(True, ["0"]), (False, ["1"]), (None, [])])
def test_a_scheme_that_was_chosen_is_told_to_pages(dark: bool | None, scheme: list[str]) -> None:
    environ: dict[str, str] = {}
    prepare_environment(environ, developer=False, dark=dark)
    told = [flag for flag in environ["QTWEBENGINE_CHROMIUM_FLAGS"].split() if "Scheme" in flag]
    assert told == [f"--blink-settings=preferredColorScheme={value}" for value in scheme]


def test_without_a_graphics_card_nothing_is_drawn_through_opengl() -> None:
    environ = {"QT_QUICK_BACKEND": "rhi"}
    prepare_environment(environ, developer=False, gpu=False)
    assert environ.pop("QTWEBENGINE_CHROMIUM_FLAGS").split() == [*CHROMIUM_FLAGS, "--disable-gpu"]
    assert environ == {"QT_QUICK_BACKEND": "rhi", "QT_XCB_GL_INTEGRATION": "none"}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells by its devices")
def test_a_graphics_card_is_told_by_its_device(tmp_path: Path) -> None:
    assert not has_gpu(tmp_path)
    (tmp_path / "dri").mkdir()
    (tmp_path / "dri" / "card0").touch()  # a screen without a renderer, as virtual machines have it
    assert not has_gpu(tmp_path)
    (tmp_path / "dri" / "renderD128").touch()
    assert has_gpu(tmp_path)


def test_twice_is_once() -> None:
    environ: dict[str, str] = {}
    prepare_environment(environ, developer=True)
    once = dict(environ)
    prepare_environment(environ, developer=True)
    assert environ == once


def test_flags_and_panel_do_not_import_web_engine() -> None:
    code = (
        "import sys, maestro_desktop.web.flags; assert not [m for m in sys.modules if 'PySide6' in m];"
        "import maestro_desktop.web.panel; assert not [m for m in sys.modules if 'WebEngine' in m]"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
