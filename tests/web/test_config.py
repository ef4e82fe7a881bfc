"""Rules about addresses, without a browser."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl

from maestro_desktop.web.config import AddressRules, Origin, WebConfig, is_host_pattern
from maestro_desktop.web.page import is_garbled

VENDOR = "https://cloud8.8x8.com/mashell/public/index.html?env=embeddable"
SIMULATOR = "http://127.0.0.1:4711/?env=embeddable"


def rules(cti_url: str, *allowed: str) -> AddressRules:
    config = WebConfig(cti_url, "https://agents.example", "", "", None, Path(), allowed)
    return AddressRules.of(config)


@pytest.mark.parametrize(
    ("url", "text"),
    [
        ("https://Agents.Example/path?x#y", "https://agents.example"),
        ("https://agents.example:443", "https://agents.example"),
        ("http://127.0.0.1:8080/", "http://127.0.0.1:8080"),
        ("http://[::1]:8080/", "http://[::1]:8080"),
        ("https://user:secret@bücher.example", "https://xn--bcher-kva.example"),
    ],
)
def test_origin_as_scripts_see_it(url: str, text: str) -> None:
    assert str(Origin.of(url)) == text


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://cloud8.8x8.com/", True),
        ("https://cloud8.8x8.com:443/x", True),
        ("blob:https://cloud8.8x8.com/1-2-3", True),
        ("https://login.example/", True),
        ("https://a.sso.example/", True),
        ("https://a.b.sso.example/", True),
        ("https://port.example:8443/", True),
        ("https://sso.example/", False),
        ("https://evilsso.example/", False),
        ("https://sso.example.evil/", False),
        ("https://port.example/", False),
        ("https://login.example:444/", False),
        ("http://login.example/", False),
        ("http://cloud8.8x8.com/", False),
        ("https://cloud8.8x8.com:444/", False),
        ("https://cloud8.8x8.com.evil.example/", False),
        ("https://cloud8.8x8.com@evil.example/", False),
        ("blob:https://evil.example/1", False),
        ("http://127.0.0.1:4711/", False),
        ("file:///etc/passwd", False),
        ("data:text/html,x", False),
        ("javascript:alert(1)", False),
        ("qrc:/x", False),
        ("about:blank", False),
        ("ftp://login.example/", False),
        ("", False),
    ],
)
def test_what_frames_and_windows_may_show(url: str, expected: bool) -> None:
    found = rules(VENDOR, "login.example", "*.sso.example", "port.example:8443")
    assert found.may_show(QUrl(url)) is expected


@pytest.mark.parametrize(
    ("url", "vendor", "simulator"),
    [
        ("https://cdn.example/x.js", True, True),
        ("wss://live.example/", True, True),
        ("data:,x", True, True),
        ("blob:https://cloud8.8x8.com/1", True, True),
        ("http://cdn.example/x.js", False, False),
        ("ws://live.example/", False, False),
        ("http://127.0.0.1:4711/x.js", False, True),
        ("ws://localhost:4711/", False, True),
        ("http://127.0.0.1.evil.example/", False, False),
        ("http://192.168.0.1/", False, False),
        ("file:///etc/passwd", False, False),
        ("ftp://cdn.example/", False, False),
        ("qrc:/qtwebchannel/qwebchannel.js", False, False),
        ("chrome://gpu", False, False),
    ],
)
def test_which_requests_may_leave(url: str, vendor: bool, simulator: bool) -> None:
    assert rules(VENDOR).may_request(QUrl(url)) is vendor
    assert rules(SIMULATOR).may_request(QUrl(url)) is simulator


def test_simulator_may_use_named_loopback_hosts_only() -> None:
    found = rules(SIMULATOR, "127.0.0.1:4712", "login.example")
    assert found.may_show(QUrl("http://127.0.0.1:4711/sign-in"))
    assert found.may_show(QUrl("http://127.0.0.1:4712/"))
    assert found.may_show(QUrl("https://login.example/"))
    assert not found.may_show(QUrl("http://127.0.0.1:4713/"))
    assert not found.may_show(QUrl("http://login.example/"))
    sources = found.frame_sources().split()
    assert sources[:3] == ["http://127.0.0.1:4711", "http://127.0.0.1:4712", "https://login.example"]
    assert all(source.endswith(":") for source in sources[3:])


def test_frame_sources_of_the_vendor() -> None:
    sources = rules(VENDOR, "*.8x8.com").frame_sources().split()
    assert sources[:2] == ["https://cloud8.8x8.com", "https://*.8x8.com"]
    assert "tel:" in sources


@pytest.mark.parametrize("pattern", ["login.example", "*.sso.example", "a-b.example:8443", "localhost"])
def test_host_patterns(pattern: str) -> None:
    assert is_host_pattern(pattern)


@pytest.mark.parametrize(
    "pattern", ["", "*", "*.", "https://x.example", "x.example/path", "x; script-src *", "x'\"><script>", "a b", "x:y"]
)
def test_what_is_no_host_pattern_allows_nothing(pattern: str) -> None:
    assert not is_host_pattern(pattern)
    assert rules(VENDOR, pattern) == rules(VENDOR)


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("tel:+442079460018", False),
        ("tel://+442079460018", True),
        ("tel://+3222345678", True),
        ("tel://0207146001", True),
        ("callto://4294967295", True),
        ("sip:ada@example.com", False),
        ("sip:ada@192.0.2.1", False),
    ],
)
def test_telephone_links_that_qurl_garbles(link: str, expected: bool) -> None:
    assert is_garbled(QUrl(link)) is expected
