"""The ring tone: when it is heard, where, and what is said where it can't be."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from maestro_desktop import ring_tone
from maestro_desktop.resources import resource_dir
from maestro_desktop.ring_tone import QtPlayer, RingTone
from maestro_desktop.ui.theme import Theme
from tests.ui.seen import alone, press, words

SOUND = resource_dir() / "sounds" / "ring.wav"


class Speakers:
    """Keeps what plays now: output and volume."""

    def __init__(self, *outputs: str) -> None:
        self.plugged = outputs
        self.plays: tuple[str, int] | None = None

    def outputs(self) -> tuple[str, ...]:
        return self.plugged

    def start(self, output: str, volume: int) -> None:
        self.plays = (output, volume)

    def stop(self) -> None:
        self.plays = None


class Tone(RingTone):
    def __init__(self, theme: Theme, speakers: Speakers) -> None:
        self.made = 0

        def make() -> Speakers:
            self.made += 1
            return speakers

        super().__init__(theme, make)
        self.said: list[str] = []
        self.told.connect(self.said.append)


@pytest.fixture
def tone_on(theme: Theme) -> Callable[[Speakers], Tone]:
    return lambda speakers: Tone(theme, speakers)


def test_it_is_heard_while_something_rings(tone_on: Callable[[Speakers], Tone]) -> None:
    speakers = Speakers("Desk", "Headset")
    tone = tone_on(speakers)
    tone.set_rules(on=True, volume=40, output="Headset")
    tone.ring(True)
    assert speakers.plays == ("Headset", 40)
    tone.ring(False)
    assert speakers.plays is None


def test_who_wants_none_pays_for_none(tone_on: Callable[[Speakers], Tone]) -> None:
    speakers = Speakers("Desk")
    tone = tone_on(speakers)
    tone.set_rules(on=False, volume=40, output="")
    tone.prepare()
    tone.ring(True)
    assert (speakers.plays, tone.made) == (None, 0)


def test_switched_off_while_it_is_heard_it_ends(tone_on: Callable[[Speakers], Tone]) -> None:
    speakers = Speakers("Desk")
    tone = tone_on(speakers)
    tone.set_rules(on=True, volume=40, output="")
    tone.ring(True)
    tone.set_rules(on=False, volume=40, output="")
    assert speakers.plays is None


def test_what_rings_for_ever_is_not_heard_for_ever(
    qtbot: QtBot, tone_on: Callable[[Speakers], Tone], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ring_tone, "LONGEST_MS", 10)
    speakers = Speakers("Desk")
    tone = tone_on(speakers)
    tone.set_rules(on=True, volume=40, output="")
    tone.ring(True)
    qtbot.waitUntil(lambda: speakers.plays is None)
    tone.ring(True)
    assert speakers.plays is None


def test_an_output_that_is_gone_is_replaced_and_that_is_said(qtbot: QtBot, tone_on: Callable[[Speakers], Tone]) -> None:
    speakers = Speakers("Desk", "Screen")
    tone = tone_on(speakers)
    tone.set_rules(on=True, volume=40, output="Headset")
    view = alone(qtbot, tone.view())
    press(view, "ring_tone_try")
    assert speakers.plays == ("Desk", 40)
    assert words(view, "ring_tone_words") == (
        "“Headset” is not there now. It is heard on the usual output, Desk. It can be heard on: Desk · Screen."
    )
    speakers.plugged = ("Desk", "Headset")
    tone.ring(True)
    assert speakers.plays == ("Headset", 40)


def test_without_any_output_it_is_said_once(tone_on: Callable[[Speakers], Tone]) -> None:
    tone = tone_on(Speakers())
    tone.set_rules(on=True, volume=40, output="")
    for wanted in (True, False) * 3:
        tone.ring(wanted)
    assert tone.said == ["The ring tone can't be heard: no sound output was found."]


def test_where_the_system_plays_nothing_it_is_said_once(theme: Theme) -> None:
    tries: list[bool] = []
    said: list[str] = []

    def make() -> Speakers:
        tries.append(True)
        raise ImportError("libpulse.so.0: cannot open shared object file")

    tone = RingTone(theme, make)
    tone.told.connect(said.append)
    tone.set_rules(on=True, volume=40, output="")
    tone.prepare()
    for wanted in (True, False) * 3:
        tone.ring(wanted)
    assert len(tries) == 1
    assert len(said) == 1
    assert "libpulse.so.0" in said[0]
    assert tone.words == said[0]


def test_the_real_one_can_be_made_and_breaks_nothing(theme: Theme, tmp_path: Path) -> None:
    try:
        player = QtPlayer(SOUND)
    except ImportError as error:
        pytest.skip(str(error))
    for output in (*player.outputs(), "no such output"):
        player.start(output, 0)
        player.stop()
    QtPlayer(tmp_path / "none.wav").start("", 0)


def test_the_tone_is_there() -> None:
    assert SOUND.read_bytes()[:4] == b"RIFF"
