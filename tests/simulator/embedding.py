"""A host page around the simulator, and what a test asks of the two."""

import json
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtWebEngineCore import QWebEngineFrame, QWebEnginePage, QWebEngineProfile, QWebEngineScript
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

HOST_ORIGIN = "https://agents.customer.example"
LOAD_MS = 20_000


# No more than the application's own host page gives the frame, and popups stay in the sandbox.
SANDBOX = "allow-scripts allow-same-origin allow-forms allow-popups allow-downloads"


def host_html(url: str) -> str:
    """A parent page like the one of the vendor's browser demo: it keeps what the frame's origin posts."""
    return f"""<!doctype html><title>host</title>
<style>
  html, body {{ margin: 0; height: 100% }}
  iframe {{ border: 0; width: 100%; height: 100%; display: block }}
</style>
<script>
  const got = [];
  const ctiOrigin = new URL({json.dumps(url)}).origin;
  addEventListener('message', (event) => {{
    if (event.origin === ctiOrigin) got.push({{ data: event.data, kind: typeof event.data }});
  }});
</script>
<iframe id="cti" sandbox="{SANDBOX}" allow="microphone *; speaker-selection *; autoplay *"
  src="{url.replace("&", "&amp;")}"></iframe>
<script>
  function post(message) {{ document.getElementById('cti').contentWindow.postMessage(message, ctiOrigin); }}
</script>"""


class EmbeddedSimulator:
    """One host page with the simulator in it. JavaScript values come back as Python values."""

    def __init__(self, qtbot: QtBot, profile: QWebEngineProfile, url: str, host_origin: str = HOST_ORIGIN) -> None:
        self._qtbot = qtbot
        self.view = QWebEngineView()
        self.page = QWebEnginePage(profile, self.view)
        self.view.setPage(self.page)
        self.view.resize(480, 800)
        self.url = url
        self._host_origin = host_origin
        self._finished = False
        self.page.loadFinished.connect(self._note_finished)
        self.load()

    def load(self) -> None:
        """Set the host document (again), as the application does to reload."""
        self._finished = False
        self.page.setHtml(host_html(self.url), QUrl(self._host_origin))

    def show(self) -> QWidget:
        """Show the view, wait for the page's layout, and return the widget that takes clicks and keys."""
        self.view.show()
        self.wait_for(f"innerWidth === {self.view.width()}")
        receiver = self.view.focusProxy()
        assert receiver is not None
        return receiver

    @property
    def frame(self) -> QWebEngineFrame:
        return self.page.mainFrame().children()[0]

    def wait_until_finished(self) -> None:
        """Scripts may run from here on: the answer of one is lost when its frame goes on to another document."""
        self._qtbot.waitUntil(lambda: self._finished, timeout=LOAD_MS)

    def wait_until_loaded(self) -> None:
        self.wait_until_finished()
        self.wait_for("Boolean(window.maestroSimulator && maestroSimulator.state.loaded)")
        # The value of the `ready` promise cannot be awaited from here, so it leaves a mark.
        self.js("void maestroSimulator.ready.then(() => { window.isReady = true; })")
        self.wait_for("window.isReady === true")

    def js(self, code: str) -> Any:
        """The value of a JavaScript expression in the simulator's page."""
        return self._run(self.frame, code)

    def host_js(self, code: str) -> Any:
        return self._run(self.page.mainFrame(), code)

    def call(self, method: str, *arguments: object) -> Any:
        """Call one method of window.maestroSimulator; a JavaScript error fails the test with its text."""
        code = f"maestroSimulator.{method}({', '.join(json.dumps(value) for value in arguments)})"
        result = self.js(
            f"(() => {{ try {{ return {{ ok: {code} }} }} catch (e) {{ return {{ no: e.message }} }} }})()"
        )
        assert "no" not in result, result["no"]
        return result.get("ok")

    def refusal(self, method: str, *arguments: object) -> str:
        """The text of the error that a method throws."""
        code = f"maestroSimulator.{method}({', '.join(json.dumps(value) for value in arguments)})"
        return str(self.js(f"(() => {{ try {{ {code}; return '' }} catch (e) {{ return e.message }} }})()"))

    def state(self) -> dict[str, Any]:
        return dict(self.js("maestroSimulator.state"))

    def notices(self) -> list[str]:
        return list(self.state()["notices"])

    def wait_for(self, condition: str, timeout: int = 10_000) -> None:
        """Wait until a JavaScript condition holds in the simulator's page. timeout: ms."""
        self._qtbot.waitUntil(lambda: self.js(condition) is True, timeout=timeout)

    def received(self) -> list[Any]:
        """What the host page has got from the simulator so far."""
        return list(self.host_js("got.map((item) => item.data)"))

    def wait_received(self, count: int, timeout: int = 10_000) -> list[Any]:
        self._qtbot.waitUntil(lambda: self.host_js("got.length") >= count, timeout=timeout)
        return self.received()

    def forget_received(self) -> None:
        self.host_js("got.length = 0")

    def post(self, message: object) -> None:
        """Post from the host page to the simulator."""
        self.host_js(f"post({json.dumps(message)})")

    def click(self, selector: str) -> None:
        """Click the one visible element that the CSS selector finds, as the agent would."""
        count = self.js(
            f"(() => {{ const found = [...document.querySelectorAll({json.dumps(selector)})]"
            ".filter((element) => element.checkVisibility());"
            "if (found.length === 1) { found[0].focus(); found[0].click(); } return found.length; })()"
        )
        assert count == 1, f"{count} visible elements for {selector}"

    def type(self, selector: str, text: str) -> None:
        """Put text into a field, with the event that typing sends."""
        found = self.js(
            f"(() => {{ const field = document.querySelector({json.dumps(selector)}); if (!field) return false;"
            f"field.value = {json.dumps(text)}; field.dispatchEvent(new Event('input', {{ bubbles: true }}));"
            "return true; })()"
        )
        assert found, f"no field {selector}"

    def text(self) -> str:
        return str(self.js("document.body.innerText"))

    def close(self) -> None:
        with self._qtbot.waitSignal(self.view.destroyed):
            self.view.deleteLater()

    def _note_finished(self, _ok: bool) -> None:
        self._finished = True

    def _run(self, frame: QWebEngineFrame, code: str) -> Any:
        return run_javascript(self._qtbot, frame, code)


def run_javascript(qtbot: QtBot, frame: QWebEngineFrame, expression: str) -> Any:
    """The value of a JavaScript expression in a frame's main world."""
    # As JSON text: Qt turns undefined, and objects that hold it, into empty strings.
    answer: list[str] = []
    world = QWebEngineScript.ScriptWorldId.MainWorld.value
    frame.runJavaScript(f"JSON.stringify({expression}) ?? 'null'", world, answer.append)
    qtbot.waitUntil(lambda: bool(answer), timeout=LOAD_MS)
    assert answer[0], f"no value from {expression}"
    return json.loads(answer[0])
