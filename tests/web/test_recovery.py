"""Pages that do not come, or go: what the agent is told, and how they come back."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl

from tests.web.conftest import FAST, HOST_ORIGIN, MakeStage
from tests.web.markup import BUTTON, say, script
from tests.web.site import SecureSite, Site


@pytest.mark.parametrize("host_origin", ["https://other.example", "https://agents.customer.example.evil.example"])
def test_page_that_refuses_our_host_origin(make_stage: MakeStage, cti: Site, host_origin: str) -> None:
    cti.page("/strict", "", Content_Security_Policy=f"frame-ancestors {HOST_ORIGIN}")
    stage = make_stage(path="/strict", host_origin=host_origin)
    stage.wait_state("lost")
    assert stage.wait_notice("load_failed") == {"problem": "refused", "status": 200}
    assert host_origin in stage.panel.sentence
    assert stage.panel.banner.isVisible()
    assert stage.panel.banner.retry.isVisible()


def test_page_that_accepts_our_host_origin(make_stage: MakeStage, cti: Site) -> None:
    cti.page("/strict", "", Content_Security_Policy=f"frame-ancestors {HOST_ORIGIN}")
    stage = make_stage(path="/strict")
    stage.wait_state("waiting")
    assert stage.in_frame("location.ancestorOrigins[0]") == HOST_ORIGIN


@pytest.mark.parametrize(
    ("url", "problem"), [("http://127.0.0.1:9/", "unreachable"), ("https://no-such-host.invalid/", "unreachable")]
)
def test_page_that_cannot_be_reached(make_stage: MakeStage, url: str, problem: str) -> None:
    stage = make_stage(cti_url=url)
    stage.wait_state("lost")
    assert stage.wait_notice("load_failed", 2)["problem"] == problem
    assert QUrl(url).host() in stage.panel.sentence or stage.panel.state == "loading"


def test_error_of_the_server_then_recovery(make_stage: MakeStage, cti: Site) -> None:
    cti.page("/moody", "", status=503)
    stage = make_stage(path="/moody")
    stage.wait_state("lost")
    assert stage.wait_notice("load_failed") == {"problem": "http", "status": 503}
    cti.page("/moody", script(say("{eventType: 'x'}")))
    stage.wait_state("connected")
    assert not stage.panel.banner.isVisible()
    assert stage.noticed("deaf")


def test_page_that_never_answers(make_stage: MakeStage, cti: Site) -> None:
    cti.hold("/held")
    stage = make_stage(path="/held", timing=FAST)
    stage.wait_state("lost")
    assert stage.wait_notice("load_failed") == {"problem": "timeout"}


def test_waiting_too_long_is_said_calmly(make_stage: MakeStage) -> None:
    stage = make_stage(timing=FAST)
    stage.wait_state("waiting")
    stage.wait(lambda: stage.panel.banner.isVisible())
    stage.panel.banner.dismiss.click()
    assert not stage.panel.banner.isVisible()


# Reloads


def test_reload_gives_a_new_document_with_a_bridge(make_stage: MakeStage) -> None:
    stage = make_stage(script(say("{eventType: 'hello'}")))
    stage.wait_received(1)
    assert stage.panel.reload() is True
    stage.wait_received(2)
    assert stage.wait_notice("deaf")["reloaded"] is True
    assert stage.noticed("reload") == [{"reason": "agent", "agreed": False}]
    stage.wait_state("connected")
    assert stage.page.url().toString() == f"{HOST_ORIGIN}/"


def test_many_reloads_at_once_are_one_good_page(make_stage: MakeStage) -> None:
    stage = make_stage(script(say("{eventType: 'hello'}")))
    for _ in range(5):
        assert stage.panel.reload() is True
    stage.wait_received(1)
    stage.wait_state("connected")
    stage.wait(lambda: stage.in_host("document.querySelectorAll('iframe').length") == 1)
    assert stage.noticed("load_failed") == []


def test_reload_in_mid_call_asks_first(make_stage: MakeStage) -> None:
    stage = make_stage(script(say("{eventType: 'hello'}")))
    stage.wait_received(1)
    stage.panel.set_call_active(True)
    assert stage.panel.reload() is False
    assert len(stage.blocked) == 1
    banner = stage.panel.banner
    assert banner.force.isVisible()
    stage.round_trip()
    assert len(stage.received) == 1
    banner.force.click()
    stage.wait_received(2)
    stage.wait_state("connected")
    assert not banner.isVisible()


def test_unload_question_of_the_page_does_not_hang_a_reload(make_stage: MakeStage, cti: Site) -> None:
    stage = make_stage(
        BUTTON.format("window.clicked = 1")
        + script("onbeforeunload = e => { e.preventDefault(); return 'stay' };" + say("{eventType: 'hello'}"))
    )
    stage.wait_received(1)
    stage.wait(lambda: stage.in_frame("innerWidth") > 0)
    stage.click(200, 200)
    stage.wait(lambda: stage.in_frame("window.clicked ?? 0") == 1)
    stage.panel.reload()
    stage.wait_received(2)


def test_killed_renderer_is_lost_then_back(make_stage: MakeStage) -> None:
    stage = make_stage(script(say("{eventType: 'hello'}")))
    stage.wait_received(1)
    os.kill(stage.page.renderProcessPid(), signal.SIGKILL)
    stage.wait_notice("renderer_gone")
    stage.wait_received(2)
    stage.wait_state("connected")
    assert "lost" in stage.states
    assert stage.wait_notice("deaf")["reloaded"] is True


def test_killed_renderer_in_mid_call_asks_first(make_stage: MakeStage) -> None:
    stage = make_stage(script(say("{eventType: 'hello'}")))
    stage.wait_received(1)
    stage.panel.set_call_active(True)
    os.kill(stage.page.renderProcessPid(), signal.SIGKILL)
    stage.wait(lambda: len(stage.blocked) == 1)
    assert stage.panel.state == "lost"
    stage.panel.set_call_active(False)
    stage.wait_received(2)


def test_killed_frame_is_found_by_its_silence(make_stage: MakeStage) -> None:
    stage = make_stage(script(say("{eventType: 'hello'}")), timing=FAST)
    stage.wait_received(1)
    for pid in stage.processes():
        os.kill(pid, signal.SIGKILL)
    stage.wait_notice("frame_silent")
    stage.wait_received(2)
    stage.wait_state("connected")
    assert stage.noticed("renderer_gone") == []


def test_waking_up_checks_and_reloads(make_stage: MakeStage) -> None:
    stage = make_stage(script(say("{eventType: 'hello'}")))
    stage.wait_received(1)
    stage.panel.woke_from_sleep()
    assert stage.panel.state == "checking"
    stage.wait_received(2)
    stage.wait_state("connected")
    assert stage.noticed("reload") == [{"reason": "sleep", "agreed": False}]


@pytest.mark.parametrize(
    "options",
    [
        {"cti_url": "http://cloud8.8x8.com/"},
        {"cti_url": "file:///etc/passwd"},
        {"cti_url": "nonsense"},
        {"host_origin": "agents.example"},
        {"host_origin": ""},
    ],
)
def test_settings_that_cannot_work_say_so(make_stage: MakeStage, options: dict[str, str]) -> None:
    stage = make_stage(**options)
    assert stage.panel.state == "lost"
    assert "Check the settings" in stage.panel.banner.text.text()
    assert stage.noticed("load_failed") == [{"problem": "settings"}]
    assert stage.panel.reload() is False


def test_allowed_host_that_makes_no_sense_is_noted(make_stage: MakeStage) -> None:
    stage = make_stage(allowed_hosts=("good.example", "x; script-src *"))
    stage.wait(lambda: stage.noticed("setting_ignored") == [{"allowed_host": "x; script-src *"}])
    stage.wait_state("waiting")


def test_document_replaced_by_a_click_comes_back(make_stage: MakeStage) -> None:
    stage = make_stage(
        BUTTON.format("top.location = 'about:blank'") + script(say("{eventType: 'hello'}")), sandbox_frame=False
    )
    stage.wait_received(1)
    stage.wait(lambda: stage.in_frame("innerWidth") > 0)

    def replaced() -> bool:
        # Clicked again: a click that comes before the frame takes any goes astray.
        if not stage.noticed("document_replaced"):
            stage.click(200, 200)
        return bool(stage.noticed("document_replaced"))

    stage.wait(replaced)
    assert stage.wait_notice("document_replaced") == {"address": "about:"}
    stage.wait_received(2)
    stage.wait_state("connected")
    assert stage.page.url().toString() == f"{HOST_ORIGIN}/"


def test_frame_that_wants_to_a_host_not_allowed(make_stage: MakeStage, elsewhere: Site) -> None:
    stage = make_stage(BUTTON.format(f"location = '{elsewhere.url('/evil')}'"))
    stage.wait_ready()
    stage.click(200, 200)
    assert stage.wait_notice("load_failed") == {"problem": "not_allowed", "address": elsewhere.origin}
    assert elsewhere.requests == []
    stage.wait_state("waiting")
    assert stage.in_frame("document.querySelectorAll('button').length") == 1


def test_bad_certificate_is_refused(make_stage: MakeStage, tmp_path: Path) -> None:
    with SecureSite(tmp_path) as site:
        site.page("/cti", script(say("{eventType: 'x'}")))
        stage = make_stage(cti_url=site.url("/cti"))
        assert stage.wait_notice("certificate_refused")["host"] == "127.0.0.1"
        stage.wait_state("lost")
        assert site.requests == []
        assert stage.received == []


def test_notices_of_a_mad_page_are_limited(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.wait_state("waiting")
    for _ in range(100):
        stage.panel.page.noticed.emit("navigation_refused", "{}")  # type: ignore[attr-defined]
    assert len(stage.noticed("navigation_refused")) == 30
    assert stage.noticed("notices_dropped") == [{"kind": "navigation_refused"}]


def test_order_of_the_end(make_stage: MakeStage, tmp_path: Path) -> None:
    stage = make_stage(profile_dir=tmp_path / "profile")
    stage.wait_state("waiting")
    ended: list[str] = []
    browser = stage.panel.browser
    browser.page.destroyed.connect(lambda: ended.append("page"))
    browser.profile.destroyed.connect(lambda: ended.append("profile"))
    stage.panel.close_page()
    assert ended == ["page", "profile"]
    assert (tmp_path / "profile").stat().st_mode & 0o777 == 0o700
