"""The test of the microphone: on a computer without one, and how loud something is."""

from __future__ import annotations

import sys
from array import array

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from pytestqt.qtbot import QtBot

from maestro_desktop.microphone import MicrophoneTest, loudness


@pytest.mark.parametrize(
    ("samples", "loud"), [([], 0), ([0, 0], 0), ([16_384, 0], 50), ([-32_768], 100), ([327, -655], 1)]
)
def test_how_loud_it_is(samples: list[int], loud: int) -> None:
    assert loudness(array("h", samples).tobytes()) == loud


def test_half_a_sample_does_no_harm() -> None:
    assert loudness(b"\x00") == 0


def test_a_computer_without_sound_says_so(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    test = MicrophoneTest()
    with qtbot.waitSignal(test.ended) as told:
        test.start()
    assert told.args == [
        False,
        "This computer has no sound system that can be asked. The page may still find one.",
    ]
    test.cancel()


def test_a_system_that_refuses_says_where_to_allow_it(
    qtbot: QtBot, qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(qapp), "checkPermission", lambda _app, _permission: Qt.PermissionStatus.Denied)
    test = MicrophoneTest()
    with qtbot.waitSignal(test.ended) as told:
        test.start()
    assert told.args is not None
    assert "privacy settings" in told.args[1]
