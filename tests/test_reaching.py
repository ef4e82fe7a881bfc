"""Whether a page answers, against real servers on this computer."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from maestro_desktop.reaching import reach
from tests.web.site import SecureSite, Site


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture
def site() -> Iterator[Site]:
    with Site() as site:
        yield site


def test_a_page_that_answers(site: Site) -> None:
    site.page("/", "hello")
    assert reach(site.url("/")).ok
    assert reach(site.url("/")).sentence == "127.0.0.1 answers. This computer reaches the page."


@pytest.mark.parametrize(
    ("status", "words"),
    [(404, "has no such page (status 404)"), (403, "refuses this page (status 403)"), (503, "trouble of its own")],
)
def test_a_status_is_said_in_words(site: Site, status: int, words: str) -> None:
    site.page("/", "", status=status)
    told = reach(site.url("/"))
    assert not told.ok
    assert words in told.sentence


def test_what_leads_round_and_round(site: Site) -> None:
    site.page("/", "", status=302, Location="/")
    assert "without end" in reach(site.url("/")).sentence


def test_an_answer_that_does_not_come(site: Site) -> None:
    site.hold("/")
    assert "did not answer in time" in reach(site.url("/"), limit_s=0.2).sentence


def test_a_certificate_that_nobody_trusts_and_one_that_the_system_trusts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with SecureSite(tmp_path) as site:
        site.page("/", "hello")
        assert "is not trusted by this computer" in reach(site.url("/")).sentence
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "self-signed.pem"))
        assert reach(site.url("/")).ok


def test_what_speaks_no_https(site: Site) -> None:
    assert "does not speak https" in reach(site.url("/").replace("http:", "https:")).sentence


def test_nobody_there() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # and does not listen
        assert "takes no connection" in reach(f"http://127.0.0.1:{taken.getsockname()[1]}/").sentence


def test_a_name_that_is_not_found() -> None:
    # The name is reserved for this (RFC 6761).
    assert "was not found" in reach("https://nobody.invalid/").sentence


def test_a_proxy_that_wants_a_sign_in(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", site.origin)
    monkeypatch.setenv("NO_PROXY", "")
    site.page("http://agents.example.com/", "", status=407)
    assert "proxy wants a sign-in" in reach("http://agents.example.com/").sentence


def test_a_proxy_of_an_unknown_kind(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "")
    assert reach("https://agents.example.com/").sentence.startswith("The proxy of this computer")
