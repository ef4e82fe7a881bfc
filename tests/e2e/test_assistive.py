"""The main job by somebody who sees nothing of the window: over the accessibility bus, by names and roles only."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest
from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection

from tests.native.desktop import need

ROOT = Path(__file__).parents[2]
LAUNCHER = next(iter(Path("/usr").glob("lib*/**/at-spi-bus-launcher")), None)
_ATSPI = "org.a11y.atspi"
#: Numbers of AtspiStateType.
_SHOWING, _SELECTED = 25, 23
WAIT_S = 30
# The bus launcher asks this one for its address, and starts the registry on it by the system's own service files.
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type><listen>unix:path={path}</listen>
  <policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
</busconfig>"""
_T = TypeVar("_T")


class Thing:
    """Something on the accessibility bus, as a screen reader has it."""

    def __init__(self, reader: Reader, place: tuple[str, str]) -> None:
        self._reader, self.place = reader, place

    def call(self, interface: str, method: str, signature: str = "", *body: object) -> Any:
        return self._reader.call(self.place, f"{_ATSPI}.{interface}", method, signature, *body)

    def _get(self, name: str) -> str:
        what = (f"{_ATSPI}.Accessible", name)
        value = self._reader.call(self.place, "org.freedesktop.DBus.Properties", "Get", "ss", *what)
        return str(value[1])

    @property
    def name(self) -> str:
        return self._get("Name")

    @property
    def description(self) -> str:
        return self._get("Description")

    @property
    def role(self) -> str:
        return str(self.call("Accessible", "GetRoleName"))

    def has_state(self, state: int) -> bool:
        return bool(self.call("Accessible", "GetState")[0] >> state & 1)

    @property
    def children(self) -> list[Thing]:
        return [Thing(self._reader, place) for place in self.call("Accessible", "GetChildren")]

    def do(self, action: str) -> None:
        """Do one of the actions that it offers. Not waited for: a menu answers when it is closed."""
        names = [str(each[0]) for each in self.call("Action", "GetActions")]
        self._reader.send(self.place, f"{_ATSPI}.Action", "DoAction", "i", names.index(action))


class Reader:
    """A screen reader: looks through what is shown on the accessibility bus."""

    def __init__(self, connection: DBusConnection) -> None:
        self._bus = connection
        self._root = Thing(self, (f"{_ATSPI}.Registry", "/org/a11y/atspi/accessible/root"))

    def call(self, place: tuple[str, str], interface: str, method: str, signature: str = "", *body: object) -> Any:
        asked = new_method_call(DBusAddress(place[1], place[0], interface), method, signature, body)
        answer = self._bus.send_and_get_reply(asked, timeout=10)
        if answer.header.message_type is MessageType.error:
            raise LookupError(answer.body)  # it is gone by now
        return answer.body[0] if answer.body else None

    def send(self, place: tuple[str, str], interface: str, method: str, signature: str, *body: object) -> None:
        self._bus.send_message(new_method_call(DBusAddress(place[1], place[0], interface), method, signature, body))

    def find(self, role: str, name: str) -> Thing:
        """Wait for the first thing that is shown with this role, and a name that holds ``name``."""
        return within(lambda: next(self._search(self._root, role, name), None), f"{role} “{name}”")

    def _search(self, thing: Thing, role: str, name: str) -> Iterator[Thing]:
        try:
            for child in thing.children:
                # The desktop itself and its programs are not said to be shown.
                if child.role not in ("application", "desktop frame") and not child.has_state(_SHOWING):
                    continue
                if child.role == role and name in child.name:
                    yield child
                yield from self._search(child, role, name)
        except LookupError:
            return


def within(look: Callable[[], _T | None], what: str) -> _T:
    deadline = time.monotonic() + WAIT_S
    while time.monotonic() < deadline:
        if found := look():
            return found
        time.sleep(0.1)
    raise AssertionError(f"not there: {what}")


@pytest.fixture
def environ(tmp_path: Path, display: str) -> Iterator[dict[str, str]]:
    """The environment of a session with assistive technology."""
    need("dbus-daemon")
    if LAUNCHER is None:
        pytest.skip("not installed: at-spi2-core")
    config = tmp_path / "bus.conf"
    config.write_text(_BUS.format(path=tmp_path / "bus"))
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("XDG_", "DBUS_", "QT_"))}
    env = kept | {
        "HOME": str(tmp_path),
        "XDG_RUNTIME_DIR": str(tmp_path),
        "DISPLAY": display,
        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path / 'bus'}",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "MAESTRO_DEVELOPER": "1",
        "MAESTRO_KEY_SOURCE": "none",
    }
    log = (tmp_path / "session.log").open("w")
    quiet: dict[str, Any] = {"env": env, "stdout": log, "stderr": log}
    daemon = subprocess.Popen(["dbus-daemon", f"--config-file={config}", "--nofork"], **quiet)
    within(lambda: (tmp_path / "bus").exists(), "the session bus")
    launcher = subprocess.Popen([str(LAUNCHER), "--launch-immediately"], **quiet)
    yield env
    for each in (launcher, daemon):
        each.terminate()
        each.wait(10)
    log.close()


@pytest.fixture
def reader(environ: dict[str, str]) -> Iterator[Reader]:
    with open_dbus_connection(environ["DBUS_SESSION_BUS_ADDRESS"]) as session:
        bus = Proxy(message_bus, session)
        within(lambda: bus.NameHasOwner("org.a11y.Bus")[0], "the accessibility bus")
        asked = new_method_call(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
        address = session.send_and_get_reply(asked, timeout=10).body[0]
    with open_dbus_connection(address) as connection:
        yield Reader(connection)


@pytest.fixture
def app(environ: dict[str, str], tmp_path: Path) -> Iterator[Callable[..., str]]:
    """The demo, in which somebody calls; what it gives is a way to ask its records by the command line."""
    command = [sys.executable, "-m", "maestro_desktop", "--data-dir", str(tmp_path / "demo")]

    def ask(*words: str) -> str:
        done = subprocess.run([*command, *words], cwd=ROOT, env=environ, capture_output=True, text=True, timeout=60)
        return done.stdout

    log = (tmp_path / "app.log").open("w")
    demo = subprocess.Popen([*command, "--demo"], cwd=ROOT, env=environ, stdout=log, stderr=log)
    yield ask
    demo.terminate()
    demo.wait(30)
    log.close()


def test_a_call_is_taken_note_of_and_looked_up_again(reader: Reader, app: Callable[..., str]) -> None:
    # Who calls, how it stands, and the number
    assert reader.find("filler", "Incoming call: Amelia Hart")
    assert reader.find("label", "On call")
    number = reader.find("push button", "+44 20 7946 0018")
    assert number.description.startswith("Call +44 20 7946 0018")

    # A note, into the field of that name, is stored
    notes = reader.find("text", "Notes on this interaction")
    assert notes.call("EditableText", "SetTextContents", "s", "Wants the blue sample")
    assert notes.call("Text", "GetText", "ii", 0, -1) == "Wants the blue sample"
    within(lambda: "Wants the blue sample" in app("interactions", "list", "--json"), "the note in the records")

    # The same call in the history: it is read, and can be selected
    row = reader.find("cell", "Amelia Hart, Incoming call")
    row.do("Toggle")
    within(lambda: row.has_state(_SELECTED), "the selection")

    # What is selected is opened, and left again
    details = reader.find("push button", "Details")
    assert details.description == "Enter"
    details.do("Press")
    back = reader.find("push button", "Back to the list")
    assert reader.find("text", "Notes")
    back.do("Press")
    assert reader.find("cell", "Amelia Hart, Incoming call")

    # Everything about them, and the way back
    reader.find("push button", "Everything about them").do("Press")
    back = reader.find("push button", "Back to the contacts")
    assert back.description == "Esc"
    back.do("Press")
    assert reader.find("cell", "Amelia Hart, Incoming call")
