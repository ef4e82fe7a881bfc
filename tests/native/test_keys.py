"""Keys that work in every program: on a real X server, against a portal on a real bus, and at the seams of Windows and
macOS, where nobody has pressed them yet."""

from __future__ import annotations

import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jeepney import DBusAddress, HeaderFields, MessageType, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import Proxy, open_dbus_connection
from PySide6.QtCore import QMimeData
from pytestqt.qtbot import QtBot

from maestro_desktop.clipboard import is_secret
from maestro_desktop.core.phone.decision import MOST_TEXT
from maestro_desktop.native.keys import (
    BY_HAND,
    MODIFIERS,
    GlobalKeys,
    KeyNews,
    Keys,
    KeyState,
    NoGlobalKeys,
    parse_keys,
)
from maestro_desktop.native.linux import LinuxNative
from maestro_desktop.native.macos_keys import MacKeys
from maestro_desktop.native.portal_keys import PortalKeys, trigger
from maestro_desktop.native.windows_keys import WindowsKeys
from maestro_desktop.native.x11_keys import X11Keys
from tests.native.desktop import need

COPIED, MARKED = "hotkey_clipboard", "hotkey_marked"
D, M = parse_keys("Ctrl+Alt+D"), parse_keys("Super+Shift+F9")
DECLINED = "The desktop did not give these keys. Save the settings again to be asked once more."


# --- what they are called


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ctrl+Alt+D", "Ctrl+Alt+D"),
        (" alt + control+ d ", "Ctrl+Alt+D"),
        ("cmd+shift+7", "Shift+Super+7"),
        ("F12", "F12"),
        ("Shift+F1", "Shift+F1"),
    ],
)
def test_keys_are_read_as_people_write_them(text: str, shown: str) -> None:
    assert str(parse_keys(text)) == shown


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("D", "taken away from typing"),
        ("Shift+D", "taken away from typing"),
        ("Ctrl+Enter", "a letter, a digit"),
        ("Ctrl+", "a letter, a digit"),
        ("Hyper+D", "'Hyper' is none"),
        ("Ctrl+F25", "a letter, a digit"),
        ("Ctrl+Ä", "a letter, a digit"),
    ],
)
def test_other_keys_are_refused_in_words(text: str, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        parse_keys(text)


@given(st.text(max_size=40))
def test_any_text_is_keys_or_a_sentence(text: str) -> None:
    with suppress(ValueError):
        keys = parse_keys(text)
        assert parse_keys(str(keys)) == keys


@given(st.frozensets(st.sampled_from(MODIFIERS)), st.sampled_from(["D", "7", "F3"]))
def test_the_portal_spells_them_its_own_way(modifiers: frozenset[str], key: str) -> None:
    *held, last = trigger(Keys(key, modifiers)).split("+")
    assert len(held) == len(modifiers)
    assert last == (key if len(key) > 1 else key.lower())


def test_where_there_are_none_it_is_said_what_can_be_done() -> None:
    keys = NoGlobalKeys()
    assert [(each.state, BY_HAND in each.sentence) for each in keys.grab({COPIED: D})] == [(KeyState.UNAVAILABLE, True)]
    assert keys.fileno() == -1


# --- X11


def press(display: str, *keys: str) -> None:
    subprocess.run(["xdotool", "key", *keys], env={**os.environ, "DISPLAY": display}, check=True)


def wait_for(qtbot: QtBot, keys: GlobalKeys, count: int) -> list[KeyNews]:
    news: list[KeyNews] = []

    def came() -> bool:
        news.extend(keys.process())
        return len(news) >= count

    qtbot.waitUntil(came, timeout=20_000)
    return news


@pytest.fixture
def on_x11(display: str) -> Iterator[X11Keys]:
    need("xdotool")
    keys = X11Keys.open(display)
    assert keys is not None
    yield keys
    keys.close()


def test_keys_are_told_wherever_they_are_pressed(qtbot: QtBot, display: str, on_x11: X11Keys) -> None:
    assert [each.state for each in on_x11.grab({COPIED: D, MARKED: M})] == [KeyState.TAKEN] * 2
    press(display, "ctrl+alt+d", "x", "ctrl+d", "super+shift+F9")
    assert [each.action for each in wait_for(qtbot, on_x11, 2)] == [COPIED, MARKED]
    assert on_x11.process() == (), "other keys are none of our business"


def test_caps_lock_and_num_lock_do_not_matter(qtbot: QtBot, display: str, on_x11: X11Keys) -> None:
    on_x11.grab({COPIED: D, MARKED: M})
    press(display, "Caps_Lock", "Num_Lock", "ctrl+alt+d")
    assert [each.action for each in wait_for(qtbot, on_x11, 1)] == [COPIED]
    press(display, "Caps_Lock", "super+shift+F9")
    assert [each.action for each in wait_for(qtbot, on_x11, 1)] == [MARKED]


def test_a_key_held_down_is_one_press(qtbot: QtBot, display: str, on_x11: X11Keys) -> None:
    on_x11.grab({COPIED: D, MARKED: M})
    press(display, "ctrl+alt+d", "ctrl+alt+d", "ctrl+alt+d", "super+shift+F9")
    assert [each.action for each in wait_for(qtbot, on_x11, 2)] == [COPIED, MARKED]


def test_keys_of_another_program_are_a_conflict_until_it_frees_them(display: str, on_x11: X11Keys) -> None:
    other = X11Keys.open(display)
    assert other is not None
    assert other.grab({COPIED: D})[0].state is KeyState.TAKEN
    both = on_x11.grab({COPIED: D, MARKED: M})
    assert [each.state for each in both] == [KeyState.CONFLICT, KeyState.TAKEN]
    assert both[0].sentence == "Another program has Ctrl+Alt+D already. Choose other keys, or free them there."
    other.grab({})
    assert on_x11.grab({COPIED: D})[0].state is KeyState.TAKEN
    other.close()


def test_a_screen_that_goes_is_an_error_and_no_endless_loop(qtbot: QtBot, tmp_path: Any) -> None:
    need("Xvfb")
    reader, writer = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writer)], pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as answer:
        keys = X11Keys.open(f":{answer.readline().strip()}")
    assert keys is not None
    keys.grab({COPIED: D})
    server.kill()
    server.wait()

    def lost() -> bool:
        try:
            keys.process()
        except OSError:
            return True
        return False

    qtbot.waitUntil(lost, timeout=20_000)
    assert keys.grab({COPIED: D})[0].state is KeyState.UNAVAILABLE
    keys.close()


# The library leaves its sockets to the collector when it can't connect.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_display_that_is_not_there() -> None:
    assert X11Keys.open(":9876") is None


def test_the_session_says_which_keys_there_are(monkeypatch: pytest.MonkeyPatch, display: str) -> None:
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", display)
    keys = LinuxNative().global_keys({})
    assert isinstance(keys, X11Keys)
    keys.close()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert isinstance(LinuxNative().global_keys({}), PortalKeys)
    monkeypatch.delenv("WAYLAND_DISPLAY")
    monkeypatch.delenv("DISPLAY")
    assert isinstance(LinuxNative().global_keys({}), NoGlobalKeys)


# --- the portal


class Portal(threading.Thread):
    """Takes the name of the desktop's portal on a bus and answers as its documentation says. ``answers`` are the codes
    of its answers to requests: 0 done, 1 the user said no."""

    def __init__(self, address: str, *answers: int) -> None:
        super().__init__(daemon=True)
        self.connection = open_dbus_connection(bus=address)
        Proxy(message_bus, self.connection).RequestName("org.freedesktop.portal.Desktop")
        self.answers = list(answers)
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        self.client = ""
        self.session = ""
        self._ended = False
        self._lock = threading.Lock()
        self.start()

    def run(self) -> None:
        while not self._ended:
            try:
                message = self.connection.receive(timeout=0.1)
            except TimeoutError:
                continue
            except (OSError, EOFError):
                return
            if message.header.message_type is MessageType.method_call:
                self._answer(message)

    def _answer(self, message: Any) -> None:
        member = message.header.fields[HeaderFields.member]
        self.client = message.header.fields[HeaderFields.sender]
        self.calls.append((member, tuple(message.body)))
        if member == "Register" or member == "Close":
            self._send(new_method_return(message))
            return
        options = message.body[-1]
        sender = self.client[1:].replace(".", "_")
        request = f"/org/freedesktop/portal/desktop/request/{sender}/{options['handle_token'][1]}"
        self._send(new_method_return(message, "o", (request,)))
        results: dict[str, tuple[str, Any]] = {}
        if member == "CreateSession":
            self.session = f"/org/freedesktop/portal/desktop/session/{sender}/{options['session_handle_token'][1]}"
            results = {"session_handle": ("s", self.session)}
        else:
            told = [(id, {"trigger_description": ("s", "Press Ctrl+Alt+D")}) for id, _ in message.body[1][:1]]
            results = {"shortcuts": ("a(sa{sv})", told)}
        code = self.answers.pop(0)
        self.signal(request, "org.freedesktop.portal.Request", "Response", "ua{sv}", (code, {} if code else results))

    def signal(self, path: str, interface: str, member: str, signature: str, body: tuple[Any, ...]) -> None:
        emitter = DBusAddress(path, bus_name=self.client, interface=interface)
        self._send(new_signal(emitter, member, signature, body))

    def press(self, action: str) -> None:
        path, name = "/org/freedesktop/portal/desktop", "org.freedesktop.portal.GlobalShortcuts"
        options = {"activation_token": ("s", "let-me-in")}
        self.signal(path, name, "Activated", "osta{sv}", (self.session, action, 1234, options))

    def _send(self, message: Any) -> None:
        with self._lock:
            self.connection.send(message)

    def end(self) -> None:
        self._ended = True
        self.join()
        self.connection.close()


@pytest.fixture
def portal(bus: str) -> Iterator[Callable[..., tuple[Portal, PortalKeys]]]:
    made: list[tuple[Portal, PortalKeys]] = []

    def make(*answers: int) -> tuple[Portal, PortalKeys]:
        made.append((Portal(bus, *answers), PortalKeys({COPIED: "Dial from the clipboard"}, bus)))
        return made[-1]

    yield make
    for service, keys in made:
        keys.close()
        service.end()


def test_the_desktop_gives_keys_and_tells_when_they_are_pressed(qtbot: QtBot, portal: Any) -> None:
    service, keys = portal(0, 0)
    assert {each.state for each in keys.grab({COPIED: D, MARKED: M})} == {KeyState.WAITING}
    assert wait_for(qtbot, keys, 2) == [
        KeyNews(COPIED, KeyState.TAKEN, "Press Ctrl+Alt+D"),
        KeyNews(MARKED, KeyState.UNAVAILABLE, DECLINED),
    ]
    asked = dict(service.calls)
    assert asked["Register"][0] == "maestro-desktop"
    copied = dict(asked["BindShortcuts"][1])[COPIED]
    assert copied["preferred_trigger"] == ("s", "CTRL+ALT+d")
    assert copied["description"] == ("s", "Dial from the clipboard")
    service.press(COPIED)
    service.press("of another app")
    service.press(COPIED)
    assert wait_for(qtbot, keys, 2) == [KeyNews(COPIED, token="let-me-in")] * 2
    keys.grab({})
    assert service.calls[-1][0] == "Close"


@pytest.mark.parametrize("answers", [(1,), (0, 1), (2,)])
def test_a_user_who_says_no_is_told_how_to_be_asked_again(qtbot: QtBot, portal: Any, answers: tuple[int, ...]) -> None:
    _, keys = portal(*answers)
    keys.grab({COPIED: D})
    assert wait_for(qtbot, keys, 1) == [KeyNews(COPIED, KeyState.UNAVAILABLE, DECLINED)]


def test_a_session_that_the_desktop_closes_is_told(qtbot: QtBot, portal: Any) -> None:
    service, keys = portal(0, 0)
    keys.grab({COPIED: D})
    wait_for(qtbot, keys, 1)
    service.signal(service.session, "org.freedesktop.portal.Session", "Closed", "a{sv}", ({},))
    assert wait_for(qtbot, keys, 1)[0].state is KeyState.UNAVAILABLE


def test_without_a_portal_or_a_bus_there_are_no_keys(bus: str) -> None:
    for address in (bus, "unix:path=/nowhere"):
        keys = PortalKeys({}, address)
        assert keys.grab({COPIED: D})[0].state is KeyState.UNAVAILABLE
        assert keys.fileno() == -1
        keys.close()


# --- Windows and macOS, at the seam


class User32:
    """As user32 behaves towards one thread: what is registered is told, what somebody else has is refused."""

    def __init__(self, taken: set[tuple[int, int]]) -> None:
        self.taken = taken
        self.ours: dict[int, tuple[int, int]] = {}
        self.messages: queue.Queue[int | None] = queue.Queue()
        self.thread: int | None = None

    def begin(self) -> None:
        self.thread = threading.get_ident()

    def register(self, id: int, modifiers: int, code: int) -> int:
        assert threading.get_ident() == self.thread
        if (modifiers, code) in self.taken | set(self.ours.values()):
            return 1409
        self.ours[id] = modifiers, code
        return 0

    def unregister(self, id: int) -> None:
        assert threading.get_ident() == self.thread
        del self.ours[id]

    def wait(self) -> int | None:
        return self.messages.get(timeout=20)

    def wake(self) -> None:
        self.messages.put(None)


def test_windows_registers_keys_tells_a_conflict_and_gives_them_back(qtbot: QtBot) -> None:
    others = (0x4000 | 0x8 | 0x4, 0x70 + 8)
    api = User32({others})
    keys = WindowsKeys(api)
    assert [each.state for each in keys.grab({COPIED: D, MARKED: M})] == [KeyState.TAKEN, KeyState.CONFLICT]
    assert api.ours == {0: (0x4000 | 0x1 | 0x2, ord("D"))}
    api.messages.put(0)
    assert wait_for(qtbot, keys, 1) == [KeyNews(COPIED)]
    api.taken.clear()
    assert [each.state for each in keys.grab({MARKED: M})] == [KeyState.TAKEN]
    assert api.ours == {0: others}
    keys.close()
    assert api.ours == {}
    keys.close()


class Carbon:
    def __init__(self) -> None:
        self.keys: dict[int, tuple[int, int]] = {}

    def listen(self, pressed: Callable[[int], None]) -> None:
        self.press = pressed

    def register(self, id: int, modifiers: int, code: int) -> tuple[int, Any]:
        if (modifiers, code) in self.keys.values():
            return -9878, None
        self.keys[id] = modifiers, code
        return 0, id

    def unregister(self, key: Any) -> None:
        del self.keys[key]


def test_macos_registers_keys_tells_a_conflict_and_gives_them_back(qtbot: QtBot) -> None:
    carbon = Carbon()
    keys = MacKeys(carbon)
    states = [each.state for each in keys.grab({COPIED: D, MARKED: D, "more": parse_keys("Ctrl+F24")})]
    assert states == [KeyState.TAKEN, KeyState.CONFLICT, KeyState.UNAVAILABLE]
    assert carbon.keys == {0: (0x1000 | 0x800, 2)}
    carbon.press(0)
    assert wait_for(qtbot, keys, 1) == [KeyNews(COPIED)]
    keys.close()
    assert carbon.keys == {}


# --- the clipboard, on a real X server


CHILD = """
import sys
from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication, QWidget
from maestro_desktop.clipboard import Clipboard
app = QApplication(["child"])
board = Clipboard()
board.offered.connect(lambda text: print("offered", ascii(text), flush=True))
def obey():
    match sys.stdin.readline().strip():
        case "watch": board.watch(True)
        case "rest": board.watch(False)
        case "own": app.clipboard().setText("+44 20 7946 0077")
        case word:
            board.read(marked=word == "marked", then=lambda text: print("read", ascii(text), flush=True), fail=print)
            return
    print("ok", flush=True)
notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)
notifier.activated.connect(obey)
print("ok", flush=True)
app.exec()
"""


WITHDRAWN = "offered ''"


class Child:
    """Our clipboard in a process of its own, for X11: the tests' own process has no screen."""

    def __init__(self, display: str) -> None:
        self.environ = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        self.process = subprocess.Popen(
            [sys.executable, "-c", CHILD], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=self.environ
        )
        assert self.hear() == "ok"

    def hear(self) -> str:
        """The next that it says but for what is withdrawn."""
        return next(told for told in iter(self.hear_all, None) if told != WITHDRAWN)

    def hear_all(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def tell(self, word: str) -> str:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{word}\n")
        self.process.stdin.flush()
        return self.hear()

    def copy(self, text: str, selection: str = "clipboard", target: str = "UTF8_STRING") -> None:
        """Have another program own the selection: it goes into the background before it does."""
        command = ["xclip", "-selection", selection, "-target", target]
        subprocess.run(
            [*command, "-in"], input=text, text=True, env=self.environ, check=True, stdout=subprocess.DEVNULL
        )
        for _ in range(1_000):
            done = subprocess.run([*command, "-out"], capture_output=True, text=True, env=self.environ, check=False)
            if done.stdout == text:
                return
        raise AssertionError("the selection has no owner")


@pytest.fixture
def child(display: str) -> Iterator[Child]:
    need("xclip")
    child = Child(display)
    yield child
    child.process.kill()
    child.process.communicate()


def test_what_is_copied_or_marked_is_read_once_when_it_is_asked_for(child: Child) -> None:
    child.copy("020 7946 0018")
    child.copy("+44 20 7946 0100", "primary")
    assert child.tell("copied") == "read '020 7946 0018'"
    assert child.tell("marked") == "read '+44 20 7946 0100'"
    assert child.tell("copied") == "read '020 7946 0018'", "what is marked leaves it alone"
    child.copy("1" * 10_000)
    assert child.tell("copied") == f"read '{'1' * (MOST_TEXT + 1)}'"


def test_only_what_is_short_and_no_secret_is_offered_and_only_while_it_is_watched(child: Child) -> None:
    child.copy("+44 20 7946 0018")
    assert child.tell("watch") == "ok"
    child.copy("a letter of many words, as people copy them all day long, with 020 7946 0018 in it")
    child.copy("+44 20 7946 0020", target="x-kde-passwordManagerHint")
    assert child.tell("own") == "ok"
    child.copy("+44 20 7946 0100")
    assert child.hear() == "offered '+44 20 7946 0100'"
    child.copy("a word", target="x-kde-passwordManagerHint")
    assert child.hear_all() == WITHDRAWN, "what was offered is in the clipboard no longer"
    assert child.tell("rest") == "ok"
    child.copy("+44 20 7946 0018")
    assert child.tell("copied") == "read '+44 20 7946 0018'"


def mime(**formats: bytes) -> QMimeData:
    told = QMimeData()
    told.setText("hunter2")
    for name, data in formats.items():
        told.setData(name, data)
    return told


WINDOWS = 'application/x-qt-windows-mime;value="{}"'


@pytest.mark.parametrize(
    ("formats", "secret"),
    [
        ({}, False),
        ({"x-kde-passwordManagerHint": b"secret"}, True),
        ({WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b""}, True),
        ({WINDOWS.format("CanIncludeInClipboardHistory"): bytes(4)}, True),
        ({WINDOWS.format("CanIncludeInClipboardHistory"): b"\x01\0\0\0"}, False),
        ({"org.nspasteboard.ConcealedType": b""}, True),
        ({"application/x-nspasteboard-transienttype": b""}, True),
        ({"text/html": b"<b>hunter2</b>"}, False),
    ],
)
def test_what_a_password_manager_marks_is_secret_on_every_system(formats: dict[str, bytes], secret: bool) -> None:
    """KDE's Klipper; Windows' clipboard formats (Microsoft Learn: Clipboard Formats); nspasteboard.org."""
    assert is_secret(mime(**formats)) is secret
