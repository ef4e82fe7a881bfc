"""Windows beside the panel."""

from __future__ import annotations

import pytest

from maestro_desktop.web.signin import MAX_WINDOWS, PageWindow
from tests.web.conftest import HOST_ORIGIN, MakeStage
from tests.web.markup import BUTTON, LINK, say, script
from tests.web.site import Site
from tests.web.stage import Stage


def opened(stage: Stage, count: int = 1) -> PageWindow:
    stage.wait(lambda: len(stage.panel.browser.windows.windows) >= count)
    return stage.panel.browser.windows.windows[-1]


def value(stage: Stage, window: PageWindow, expression: str, world: int = 0) -> object:
    return stage.in_page(window.page, expression, world)


def test_sign_in_window_talks_to_its_opener_and_closes_itself(make_stage: MakeStage, cti: Site) -> None:
    cti.page("/sign-in", script("opener.postMessage('signed in', '*'); setTimeout(() => window.close(), 300)"))
    stage = make_stage(
        BUTTON.format("window.open('/sign-in', 'w', 'width=400,height=500')")
        + script(f"onmessage = e => {say('e.data')}")
    )
    stage.wait_ready()
    stage.click(200, 200)
    window = opened(stage)
    assert window.isWindow()
    assert (window.width(), window.height()) == (400, 500)
    assert stage.wait_received(1) == ["signed in"]
    stage.wait(lambda: stage.panel.browser.windows.windows == ())


def test_sign_in_window_has_no_bridge_and_shows_its_address(make_stage: MakeStage, cti: Site) -> None:
    cti.page("/sign-in", "hello")
    stage = make_stage(BUTTON.format("window.open('/sign-in?secret=1')"))
    stage.wait_ready()
    stage.click(200, 200)
    window = opened(stage)
    stage.wait(lambda: window.address.text() == cti.url("/sign-in"))
    assert window.address.isReadOnly()
    assert window.page.profile() is stage.page.profile()
    for world in (0, 1):
        assert value(stage, window, "typeof qt", world) == "undefined"


def test_window_shares_the_session(make_stage: MakeStage, cti: Site) -> None:
    cti.page("/mail", "mail")
    stage = make_stage(script("document.cookie = 'sso=1; path=/'"))
    stage.wait_state("waiting")
    assert stage.panel.open_in_profile(cti.url("/mail")) is True
    window = opened(stage)
    stage.wait(lambda: value(stage, window, "document.body.innerText") == "mail")


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example/",
        "http://evil.example/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "data:text/html,x",
        "//cloud8.8x8.com",
        "https://allowed.example@evil.example/",
        "tel:+1",
        "",
        "not an address",
    ],
)
def test_addresses_that_are_not_opened(make_stage: MakeStage, url: str) -> None:
    stage = make_stage(allowed_hosts=("allowed.example",))
    assert stage.panel.open_in_profile(url) is False
    assert stage.panel.browser.windows.windows == ()
    assert stage.wait_notice("window_refused")["reason"] == "not allowed"


def test_plain_http_becomes_https(make_stage: MakeStage) -> None:
    stage = make_stage(allowed_hosts=("mail.invalid",))
    assert stage.panel.open_in_profile("http://mail.invalid/case?id=1") is True
    window = opened(stage)
    stage.wait(lambda: window.page.requestedUrl().toString() == "https://mail.invalid/case?id=1")


def test_windows_are_few(make_stage: MakeStage, cti: Site) -> None:
    cti.page("/mail", "mail")
    stage = make_stage()
    for _ in range(MAX_WINDOWS):
        assert stage.panel.open_in_profile(cti.url("/mail"))
    assert not stage.panel.open_in_profile(cti.url("/mail"))
    stage.panel.browser.windows.windows[0].close()
    assert stage.panel.open_in_profile(cti.url("/mail"))


def test_window_to_a_host_not_allowed_is_refused(make_stage: MakeStage, elsewhere: Site) -> None:
    stage = make_stage(LINK.format(elsewhere.url("/evil"), "target=_blank"))
    stage.wait_ready()
    stage.click(200, 200)
    assert stage.wait_notice("window_refused") == {"address": elsewhere.origin, "clicked": True}
    assert elsewhere.requests == []


def test_window_without_a_click_is_refused(make_stage: MakeStage, cti: Site) -> None:
    cti.page("/sign-in", "hello")
    stage = make_stage(script("for (let i = 0; i < 50; i++) window.open('/sign-in', 'w' + i)"))
    stage.wait_state("waiting")
    stage.round_trip()
    assert stage.panel.browser.windows.windows == ()
    assert "/sign-in" not in cti.requests


def test_window_that_goes_to_a_host_not_allowed_says_so(make_stage: MakeStage, cti: Site, elsewhere: Site) -> None:
    cti.page("/sign-in", script(f"location = '{elsewhere.url('/idp')}'"))
    stage = make_stage()
    assert stage.panel.open_in_profile(cti.url("/sign-in"))
    window = opened(stage)
    stage.wait(lambda: window.message.isVisible())
    assert elsewhere.origin in window.message.text.text()
    assert elsewhere.requests == []


def test_blank_window_is_watched_too(make_stage: MakeStage, elsewhere: Site) -> None:
    stage = make_stage(BUTTON.format(f"const w = window.open(''); w.location = '{elsewhere.url('/evil')}'"))
    stage.wait_ready()
    stage.click(200, 200)
    opened(stage)
    stage.wait_notice("navigation_refused")
    assert elsewhere.requests == []


def test_telephone_link_in_a_window_asks_us_too(make_stage: MakeStage, cti: Site) -> None:
    cti.page("/mail", LINK.format("tel:+15550100", ""))
    stage = make_stage()
    assert stage.panel.open_in_profile(cti.url("/mail"))
    window = opened(stage)
    stage.wait(lambda: value(stage, window, "innerWidth > 0 && document.links.length") == 1)
    stage.click_in(window.view, 100, 100)
    stage.wait(lambda: stage.dialled == ["tel:+15550100"])


def test_window_cannot_replace_our_document(make_stage: MakeStage, cti: Site, elsewhere: Site) -> None:
    cti.page(
        "/pop",
        BUTTON.format(f"try {{ opener.top.location = '{elsewhere.url('/evil')}' }} finally {{ window.clicked = 1 }}"),
    )
    stage = make_stage(BUTTON.format("window.open('/pop')"))
    stage.wait_ready()
    stage.click(200, 200)
    window = opened(stage)
    stage.wait(lambda: value(stage, window, "innerWidth > 0 && document.querySelectorAll('button').length") == 1)
    stage.click_in(window.view, 100, 100)
    stage.wait(lambda: value(stage, window, "window.clicked ?? 0") == 1)
    stage.in_host("1")
    assert stage.page.url().toString() == f"{HOST_ORIGIN}/"
    assert elsewhere.requests == []


def test_windows_end_with_the_panel(make_stage: MakeStage, cti: Site) -> None:
    cti.page("/mail", "mail")
    stage = make_stage()
    assert stage.panel.open_in_profile(cti.url("/mail"))
    ended: list[str] = []
    browser = stage.panel.browser
    opened(stage).page.destroyed.connect(lambda: ended.append("window"))
    browser.profile.destroyed.connect(lambda: ended.append("profile"))
    stage.panel.close_page()
    assert ended == ["window", "profile"]
