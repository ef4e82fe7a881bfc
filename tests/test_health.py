"""The check-up: each thing that the app depends on, as it is and as it is not, and what to do then."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from maestro_desktop.core.store import Store
from maestro_desktop.health import Finding, findings
from maestro_desktop.health_desk import page_finding
from maestro_desktop.native.ability import abilities, sandbox
from maestro_desktop.native.base import NullNative
from maestro_desktop.paths import Paths
from maestro_desktop.reaching import Reached
from maestro_desktop.settings import load
from tests.native.desktop import bus, desktop, display
from tests.native.test_notifications import dunst
from tests.test_cli import Shell
from tests.web.site import Site

__all__ = ["bus", "desktop", "display", "dunst"]


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    paths = Paths.under(tmp_path)
    paths.create()
    return paths


def look(
    paths: Paths,
    environ: Mapping[str, str] | None = None,
    told: Reached | None = None,
    ahead_s: float = 0,
    policy: Path | None = None,
) -> dict[str, Finding]:
    found = findings(
        paths,
        load(paths, {"MAESTRO_KEY_SOURCE": "none", **(environ or {})}, policy or paths.config / "no-policy.toml"),
        NullNative(),
        {},
        ask=lambda _: told or Reached(True, "It answers."),
        clock=lambda: time.time() + ahead_s,
    )
    return {str(each.what): each for each in found}


def test_what_is_not_set_up_says_what_to_do(paths: Paths) -> None:
    found = look(paths)
    assert found["Whitelisted domain"] == Finding(
        "Whitelisted domain",
        False,
        "not set up",
        "Enter the domain that 8x8 has whitelisted for your company in the settings (host_origin).",
    )
    assert not found["Country of numbers without a prefix"].ok
    assert found["Records"].found == "none yet; they are made at the first start"
    now = look(paths, {"MAESTRO_HOST_ORIGIN": "https://agents.example.com", "MAESTRO_REGION": "GB"})
    assert now["Whitelisted domain"].ok
    assert now["Whitelisted domain"].found == "https://agents.example.com"
    assert now["Country of numbers without a prefix"].found == "GB"


def test_says_where_a_setting_comes_from_and_who_locks_it(paths: Paths, tmp_path: Path) -> None:
    policy = tmp_path / "policy.toml"
    policy.write_text('region = "DE"\n')
    found = look(paths, {"MAESTRO_REGION": "GB"}, policy=policy)
    assert found["Setting region"].found == "from policy, locked"
    assert look(paths, {"MAESTRO_REGION": "GB"})["Setting region"].found == "from environment"


def test_a_page_that_can_not_be_reached_is_told_with_its_reason(paths: Paths) -> None:
    found = look(paths, told=Reached(False, "The name was not found."))
    assert (found["CTI page"].ok, found["CTI page"].fix) == (False, "The name was not found.")
    assert "Clock of this computer" not in found


@pytest.mark.parametrize(
    ("ahead_s", "ok", "words"), [(0, True, "right"), (300, False, "s ahead"), (-7_200, False, "s behind")]
)
def test_the_clock_is_compared_with_that_of_a_real_server(
    paths: Paths, monkeypatch: pytest.MonkeyPatch, ahead_s: float, ok: bool, words: str
) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    with Site() as site:
        site.page("/cti", "hello")
        found = findings(
            paths,
            load(paths, {"MAESTRO_CTI_URL": site.url("/cti"), "MAESTRO_DEVELOPER": "1"}, paths.config / "none.toml"),
            NullNative(),
            {},
            clock=lambda: time.time() + ahead_s,
        )
        by_name = {str(each.what): each for each in found}
    assert by_name["CTI page"].ok
    clock = by_name["Clock of this computer"]
    assert clock.ok is ok
    assert clock.found.endswith(words)


def test_a_time_that_is_none_says_nothing_against_the_clock(paths: Paths) -> None:
    assert look(paths, told=Reached(True, "", date="next Tuesday"))["Clock of this computer"].ok


def test_damaged_records_are_told(paths: Paths) -> None:
    store = Store.open(paths.data / "maestro.db", None)
    store.close()
    assert look(paths)["Records"].found == "ok, not encrypted"
    (paths.data / "maestro.db").write_bytes(b"no database at all" * 1_000)
    found = look(paths)["Records"]
    assert not found.ok
    assert found.fix == "Start the app: its window says what can be done."


def test_doctor_says_the_same_as_text_and_as_json(tmp_path: Path) -> None:
    shell = Shell(tmp_path / "maestro")
    shell.environ |= {"MAESTRO_CTI_URL": "https://127.0.0.1:9/", "MAESTRO_REGION": "GB"}
    text = shell("doctor")
    assert text.status == 1
    lines = shell("doctor", "--json").lines
    assert {tuple(sorted(line)) for line in lines} == {("fix", "found", "ok", "type", "what")}
    assert {line["type"] for line in lines} == {"finding"}
    told = {line["what"]: line for line in lines}
    assert {"Qt", "Chromium", "Microphone", "CTI page", "Disk", "Records", "Setting region"} <= set(told)
    assert "takes no connection there" in told["CTI page"]["fix"]
    for line in lines:
        assert f"{'ok  ' if line['ok'] else 'look'}  {line['what']}: " in text.out
        assert bool(line["fix"]) is not line["ok"]
    assert text.err == ""


# -- what the system gives --------------------------------------------------------------------------------------------


def told(address: str, **environ: str) -> dict[str, tuple[bool, str]]:
    return {str(each.what): (each.ok, str(each.found)) for each in abilities(environ, address)}


def test_a_desktop_that_gives_nothing(bus: str, tmp_path: Path) -> None:
    assert told(bus, WAYLAND_DISPLAY="wayland-0") == {
        "Tray": (False, "this desktop shows no icons of programs"),
        "Notifications": (False, "nobody shows them"),
        "Keys that work in every program": (False, "this desktop gives none"),
    }
    assert set(told(f"unix:path={tmp_path / 'nowhere'}").values()) == {(False, "no session bus"), (False, "no screen")}


def test_a_desktop_that_has_a_tray(bus: str) -> None:
    from jeepney import message_bus
    from jeepney.io.blocking import Proxy, open_dbus_connection

    with open_dbus_connection(bus=bus) as connection:
        assert Proxy(message_bus, connection).RequestName("org.kde.StatusNotifierWatcher") == (1,)
        assert told(bus, DISPLAY=":0")["Tray"] == (True, "there is one")
    assert told(bus, DISPLAY=":0")["Keys that work in every program"] == (True, "X11 gives them")


@pytest.mark.usefixtures("dunst")
def test_a_desktop_that_shows_notifications(bus: str) -> None:
    assert told(bus)["Notifications"] == (True, "shown by dunst")


def test_what_the_kernel_allows(tmp_path: Path) -> None:
    assert not sandbox(tmp_path, user=0).ok
    assert sandbox(tmp_path, user=1_000).found == "the kernel allows it"
    for place, value, ok in (
        ("proc/sys/kernel/apparmor_restrict_unprivileged_userns", "1", True),
        ("proc/sys/user/max_user_namespaces", "0", False),
        ("proc/sys/kernel/unprivileged_userns_clone", "0", False),
    ):
        (tmp_path / place).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / place).write_text(f"{value}\n")
        ability = sandbox(tmp_path, user=1_000)
        assert ability.ok is ok
        assert ability.fix


def test_the_page_says_whether_it_is_shut_in(tmp_path: Path) -> None:
    (tmp_path / "7").mkdir()
    (tmp_path / "7" / "status").write_text("Name:\tQtWebEngineProc\nNoNewPrivs:\t1\nSeccomp:\t2\n")
    assert page_finding(7, tmp_path).found == "shut in by the sandbox"
    (tmp_path / "7" / "status").write_text("Name:\tQtWebEngineProc\nSeccomp:\t0\n")
    assert not page_finding(7, tmp_path).ok
    assert page_finding(0, tmp_path).ok
    assert page_finding(8, tmp_path).ok


def test_findings_go_into_a_report(paths: Paths) -> None:
    """As JSON they are plain text, whatever they were made of."""
    for each in look(paths).values():
        assert json.loads(json.dumps([each.what, each.found, each.fix])) == [each.what, each.found, each.fix]
