"""The part of the settings about links from other programs, as a person sees it."""

from __future__ import annotations

import stat
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from maestro_desktop.links_desk import LinksDesk
from maestro_desktop.native.base import SCHEMES, LinkState, LinkStatus, NullNative, Outcome
from maestro_desktop.native.linux import Folders, LinuxNative
from maestro_desktop.ui.links_view import LinksView
from maestro_desktop.ui.settings_dialog import SettingsDialog
from maestro_desktop.ui.theme import Theme
from tests.native.desktop import Desktop, bus, display, need
from tests.native.desktop import desktop as desktop
from tests.ui.seen import find, is_shown, press, type_into, words

__all__ = ["bus", "display"]
LINK = "tel:+9990000000000;maestro-try=5ec2e7"


class System(NullNative):
    """A system that another program has, and that lets only people choose."""

    def __init__(self) -> None:
        self.state = LinkState.OTHER
        self.opened: list[str] = []
        self.opens = Outcome(True)

    def link_status(self, schemes: Sequence[str] = SCHEMES) -> tuple[LinkStatus, ...]:
        return tuple(LinkStatus(scheme, self.state, "8x8 Work") for scheme in schemes)

    def register_links(self, command: Sequence[str], schemes: Sequence[str] = SCHEMES) -> Outcome:
        return Outcome(False, "Choose Maestro Desktop in the settings.", "ms-settings:defaultapps")

    def unregister_links(self) -> Outcome:
        self.state = LinkState.NOBODY
        return Outcome(True)

    def open_link(self, link: str) -> Outcome:
        self.opened.append(link)
        return self.opens


@pytest.fixture
def system() -> System:
    return System()


@pytest.fixture
def desk(theme: Theme, system: System) -> Iterator[LinksDesk]:
    desk = LinksDesk(system, theme, lambda: "5ec2e7", back_ms=200)
    yield desk
    desk.close()


def shown(qtbot: QtBot, desk: LinksDesk) -> LinksView:
    view = desk.view()
    qtbot.addWidget(view)
    view.show()
    qtbot.waitUntil(lambda: not is_shown(view, "links_note"))
    return view


def test_who_opens_links_is_shown(qtbot: QtBot, desk: LinksDesk) -> None:
    view = shown(qtbot, desk)
    assert {scheme: words(view, f"links_{scheme}_owner") for scheme in SCHEMES} == dict.fromkeys(SCHEMES, "8x8 Work")
    assert find(view, "links_register").isEnabled()
    assert not find(view, "links_unregister").isEnabled()
    assert not find(view, "links_try").isEnabled(), "it would go to the other program"


def test_what_only_people_can_choose_is_said_with_the_way_there(qtbot: QtBot, desk: LinksDesk) -> None:
    view = shown(qtbot, desk)
    press(view, "links_register")
    qtbot.waitUntil(lambda: words(view, "links_note") == "Choose Maestro Desktop in the settings.")
    with qtbot.waitSignal(view.page_wanted) as wanted:
        view.page_wanted.disconnect(desk._open_page)
        press(view, "links_page")
    assert wanted.args == ["ms-settings:defaultapps"]


def test_registration_can_be_taken_back(qtbot: QtBot, desk: LinksDesk, system: System) -> None:
    system.state = LinkState.OURS
    view = shown(qtbot, desk)
    assert words(view, "links_tel_owner") == "Maestro Desktop"
    press(view, "links_unregister")
    qtbot.waitUntil(lambda: words(view, "links_note") == "Links no longer come to this app.")
    assert words(view, "links_tel_owner") == "nobody"


def test_a_link_that_is_sent_round_is_known_when_it_comes(qtbot: QtBot, desk: LinksDesk, system: System) -> None:
    system.state = LinkState.OURS
    view = shown(qtbot, desk)
    assert not desk.heard(LINK), "nobody asked"
    press(view, "links_try")
    qtbot.waitUntil(lambda: system.opened == [LINK])
    assert not desk.heard("tel:+442079460018"), "this is a wish to call"
    assert desk.heard(LINK)
    assert words(view, "links_note") == "It works: the link went out to the system and came back here."
    assert find(view, "links_unregister").isEnabled()
    assert not desk.heard(LINK), "once"


def test_a_link_that_does_not_come_back_is_told(qtbot: QtBot, desk: LinksDesk, system: System) -> None:
    system.state = LinkState.OURS
    view = shown(qtbot, desk)
    press(view, "links_try")
    qtbot.waitUntil(lambda: words(view, "links_note").startswith("The link did not come back."))
    assert not desk.heard(LINK)
    system.opens = Outcome(False, "Install xdg-utils.")
    press(view, "links_try")
    qtbot.waitUntil(lambda: words(view, "links_note") == "Install xdg-utils.")


def test_a_closed_dialog_is_no_trouble(qtbot: QtBot, desk: LinksDesk, system: System, theme: Theme) -> None:
    system.state = LinkState.OURS
    view = desk.view()
    dialog = SettingsDialog(theme, (), sections=(view,))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: find(dialog, "links_try").isEnabled())
    for searched, found in (("tel register", True), ("microphone", False), ("", True)):
        find(dialog, "settings_search", QLineEdit).clear()
        type_into(dialog, "settings_search", searched)
        assert is_shown(dialog, "links_view") is found
    press(dialog, "links_try")
    with qtbot.waitSignal(view.destroyed):
        dialog.deleteLater()
    assert desk.heard(LINK)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="freedesktop systems only")
@pytest.mark.parametrize("opener", ["xdg-open", "gio"])
def test_the_system_carries_the_link_round(
    qtbot: QtBot, theme: Theme, desktop: Desktop, tmp_path: Path, opener: str
) -> None:
    need("xdg-mime", "update-desktop-database", opener)
    program = tmp_path / "maestro-desktop"
    came = tmp_path / "came"
    program.write_text(f'#!/bin/sh\nprintf "%s" "$1" > "{came}.part"\nmv "{came}.part" "{came}"\n')
    program.chmod(program.stat().st_mode | stat.S_IXUSR)

    def run(command: Sequence[str]) -> tuple[int, str]:
        others = {"xdg-open", "gio"} - {opener}
        return (127, "") if command[0] in others else desktop.run(command)

    native = LinuxNative(run, Folders(desktop.data_home, desktop.config_home))
    assert native.register_links([str(program)]).done
    desk = LinksDesk(native, theme, lambda: "5ec2e7")
    view = desk.view()
    qtbot.addWidget(view)
    view.show()
    qtbot.waitUntil(lambda: find(view, "links_try").isEnabled(), timeout=20_000)
    press(view, "links_try")
    qtbot.waitUntil(came.exists, timeout=20_000)
    assert desk.heard(came.read_text())
    assert words(view, "links_note").startswith("It works")
    desk.close()
