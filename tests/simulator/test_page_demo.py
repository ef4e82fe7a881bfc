"""A browser page of the kind that the vendor shows for its own: a parent on another port, an iframe, a dial button."""

import html
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile
from pytestqt.qtbot import QtBot

from maestro_desktop.simulator import Contract, SimulatorServer
from tests.simulator.embedding import run_javascript

NUMBER = "+12125550101"
PAGE = """<!doctype html>
<title>Click to dial</title>
<input id="phone"><button id="dial">Call</button><pre id="log"></pre>
<iframe id="panel" src="{url}" allow="microphone *; speaker-selection *"></iframe>
<script>
  const panel = document.getElementById('panel');
  const origin = new URL(panel.src).origin;
  const log = document.getElementById('log');
  window.addEventListener('message', (event) => {{
    if (event.origin !== origin) return;
    log.textContent += JSON.stringify(event.data) + '\\n';
  }});
  document.getElementById('dial').addEventListener('click', () => {{
    const phoneNumber = document.getElementById('phone').value.trim();
    const content = {{ eventName: 'startCall', method: 'mapDirective', phoneNumber }};
    panel.contentWindow.postMessage({{ eventName: 'maEvent', family: 'external', bus: 'global', content }}, origin);
  }});
</script>"""


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def web_site(tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """The origin of a small web site, and the folder that it serves."""
    site = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(tmp_path)))
    thread = Thread(target=site.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{site.server_address[1]}", tmp_path
    site.shutdown()
    site.server_close()
    thread.join()


def test_such_a_page_sees_the_events_and_has_its_calls_answered(
    qtbot: QtBot, profile: QWebEngineProfile, web_site: tuple[str, Path], resources: Path, contract: Contract
) -> None:
    origin, folder = web_site
    with SimulatorServer(resources, origin) as simulator:
        address = html.escape(simulator.page_url(signedin="UC"))
        (folder / "demo.html").write_text(PAGE.format(url=address), encoding="utf-8")
        page = QWebEnginePage(profile)
        with qtbot.waitSignal(page.loadFinished, timeout=20_000):
            page.load(QUrl(f"{origin}/demo.html"))
        panel = page.mainFrame().children()[0]

        def in_panel(expression: str) -> Any:
            return run_javascript(qtbot, panel, expression)

        qtbot.waitUntil(lambda: in_panel("maestroSimulator.state.loaded") is True, timeout=10_000)
        assert in_panel("maestroSimulator.state.parentOrigin") == origin
        dial = f"(document.getElementById('phone').value = '{NUMBER}', document.getElementById('dial').click())"
        run_javascript(qtbot, page.mainFrame(), dial)

        def shown() -> list[str]:
            text = run_javascript(qtbot, page.mainFrame(), "document.getElementById('log').textContent")
            return [line for line in str(text).splitlines() if line]

        qtbot.waitUntil(lambda: len(shown()) == 2, timeout=10_000)
        in_panel("maestroSimulator.hangUp(maestroSimulator.state.interactions[0].id)")
        qtbot.waitUntil(lambda: len(shown()) == 3, timeout=10_000)
        sent = in_panel("maestroSimulator.sent")
        assert [message["data"]["eventName"] for message in sent] == ["offered", "accepted", "terminated"]
        assert {message["data"]["direction"] for message in sent} == {"outbound"}
        assert {message["data"]["searchContext"] for message in sent} == {NUMBER}
        assert [text for message in sent for text in contract.problems(message)] == []
        with qtbot.waitSignal(page.destroyed):
            page.deleteLater()
