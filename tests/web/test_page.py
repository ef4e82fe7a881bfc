"""What pages may do, tried with real pages and real clicks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWidgets import QApplication, QMenu

from tests.web.conftest import HOST_ORIGIN, MakeStage
from tests.web.markup import BUTTON, LINK, say, script
from tests.web.site import Site


class Opener(QObject):
    """Stands where the desktop would open addresses."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def desktop() -> Iterator[Opener]:
    opener = Opener()
    schemes = ("tel", "callto", "sip", "xproto", "mailto", "http", "https", "file")
    for scheme in schemes:
        QDesktopServices.setUrlHandler(scheme, opener, "open")  # type: ignore[arg-type]  # the stub asks for bytes, which it then refuses
    yield opener
    for scheme in schemes:
        QDesktopServices.unsetUrlHandler(scheme)


# Navigation


@pytest.mark.parametrize("sandboxed", [True, False])
@pytest.mark.parametrize(
    "attack",
    [
        "top.location = '{evil}'",
        "top.location.href = '{evil}'; parent.location.replace('{evil}')",
        "window.open('{evil}', '_top')",
        "const f = document.createElement('form'); f.action = '{evil}'; f.target = '_top';"
        " document.body.append(f); f.submit()",
        "top.location = 'data:text/html,taken'",
        "location = 'file:///etc/passwd'",
        "history.back(); history.go(-2)",
    ],
)
def test_click_cannot_move_our_document(
    make_stage: MakeStage, elsewhere: Site, desktop: Opener, attack: str, sandboxed: bool
) -> None:
    elsewhere.page("/evil", "taken")
    code = attack.replace("{evil}", elsewhere.url("/evil")).replace("'", "&quot;")
    stage = make_stage(BUTTON.format(f"try {{ {code} }} finally {{ window.clicked = 1 }}"), sandbox_frame=sandboxed)
    stage.wait_ready()
    stage.click(200, 200)
    stage.wait(lambda: stage.in_frame("window.clicked ?? 0") == 1)
    stage.in_host("1")
    assert stage.page.url().toString() == f"{HOST_ORIGIN}/"
    assert stage.in_host("typeof maestroReconnect", world=1) == "function"
    assert elsewhere.requests == []
    assert desktop.opened == []
    before = len(stage.received)
    stage.start_in_frame(say("{still: 'heard'}"))
    assert stage.wait_received(before + 1)[-1] == {"still": "heard"}


def test_clicked_link_to_the_top_is_refused_and_noted(make_stage: MakeStage, elsewhere: Site) -> None:
    stage = make_stage(LINK.format(elsewhere.url("/evil"), "target=_top"), sandbox_frame=False)
    stage.wait_ready()
    stage.click(200, 200)
    assert stage.wait_notice("navigation_refused") == {"address": elsewhere.origin, "main_frame": True}
    assert elsewhere.requests == []


@pytest.mark.parametrize("target", ["", "target=_blank"])
def test_telephone_link_asks_us_to_dial(make_stage: MakeStage, desktop: Opener, target: str) -> None:
    stage = make_stage(LINK.format("tel:+44%2020-7946;ext=1", target))
    stage.wait_ready()
    stage.click(200, 200)
    stage.wait(lambda: bool(stage.dialled))
    assert stage.dialled == ["tel:+44%2020-7946;ext=1"]
    assert desktop.opened == []


@pytest.mark.parametrize(
    "link",
    [
        "callto:+15550100",
        "callto://4294967295",
        "sip:agent@example.com;user=phone",
        "votel://+3222345678/1555",
        "tel://0207146001",
        "tel://+442079460018",
    ],
)
def test_other_telephone_links(make_stage: MakeStage, link: str) -> None:
    stage = make_stage("<a href='tel://+442079460100'>another</a>" + LINK.format(link, ""))
    stage.wait_ready()
    stage.click(200, 200)
    stage.wait(lambda: bool(stage.dialled))
    assert stage.dialled == [link]


def test_telephone_link_that_cannot_be_read_is_not_guessed(make_stage: MakeStage) -> None:
    stage = make_stage(BUTTON.format("location = 'callto://4294967295'"))
    stage.wait_ready()
    stage.click(200, 200)
    assert stage.wait_notice("dial_unclear") == {"scheme": "callto"}
    assert stage.dialled == []


@pytest.mark.parametrize("link", ["xproto:hello --evil", "mailto:a@example.com"])
def test_other_programs_are_not_started(make_stage: MakeStage, desktop: Opener, link: str) -> None:
    stage = make_stage(LINK.format(link, "onclick='parent.postMessage(1, `*`)'"))
    stage.wait_ready()
    stage.click(200, 200)
    stage.wait_received(1)
    stage.wait(lambda: bool(stage.noticed("navigation_refused") or stage.noticed("load_failed")))
    stage.wait_state("waiting")
    assert desktop.opened == []
    assert stage.dialled == []


def test_telephone_link_followed_by_script_alone_is_not_dialled(make_stage: MakeStage, desktop: Opener) -> None:
    stage = make_stage(script("location = 'tel:+15550100'; window.open('tel:+15550101')"))
    stage.wait_notice("navigation_refused")
    stage.wait_state("waiting")
    assert stage.dialled == []
    assert desktop.opened == []


def test_sandbox_of_the_frame(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.wait_state("waiting")
    flags = stage.in_host("document.querySelector('iframe').getAttribute('sandbox')").split()
    assert "allow-scripts" in flags
    assert not [flag for flag in flags if "top-navigation" in flag]
    assert stage.in_host("document.querySelector('iframe').allow").startswith("microphone *")


def test_sandbox_can_be_lifted(make_stage: MakeStage) -> None:
    stage = make_stage(sandbox_frame=False)
    stage.wait_state("waiting")
    assert stage.in_host("document.querySelector('iframe').hasAttribute('sandbox')") is False


# Permissions and other requests


def test_microphone_is_granted_to_the_cti_page(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.wait_state("waiting")
    stage.start_in_frame(
        "navigator.mediaDevices.getUserMedia({audio: true})"
        ".then(s => parent.postMessage(s.getAudioTracks().length, '*'), e => parent.postMessage(String(e), '*'))"
    )
    assert stage.wait_received(1) == [1]
    assert stage.noticed("permission_granted") == [{"permission": "MediaAudioCapture"}]


def test_microphone_is_denied_to_other_origins(make_stage: MakeStage, elsewhere: Site) -> None:
    elsewhere.page(
        "/other",
        script(
            "navigator.mediaDevices.getUserMedia({audio: true})"
            ".then(() => document.title = 'got it', e => document.title = e.name)"
        ),
    )
    stage = make_stage(script(f"location = '{elsewhere.url('/other')}'"), allowed_hosts=(elsewhere.host,))
    assert stage.wait_notice("permission_denied")["origin"] == elsewhere.origin
    stage.wait(lambda: stage.in_frame("document.title") in ("NotAllowedError", "AbortError"))


@pytest.mark.parametrize(
    "request_",
    [
        "navigator.mediaDevices.getUserMedia({video: true})",
        "navigator.mediaDevices.getUserMedia({audio: true, video: true})",
        "navigator.mediaDevices.getDisplayMedia({video: true})",
        "new Promise((yes, no) => navigator.geolocation.getCurrentPosition(yes, no))",
        "navigator.clipboard.readText()",
        "window.queryLocalFonts()",
        "navigator.requestMIDIAccess()",
    ],
)
def test_everything_else_is_denied_and_answered(make_stage: MakeStage, request_: str) -> None:
    granted, denied = say("'granted'"), say("'denied'")
    code = f"Promise.resolve().then(() => {request_}).then(() => {granted}, e => {denied})"
    stage = make_stage(BUTTON.format(code.replace('"', "&quot;")))
    stage.wait_ready()
    stage.click(200, 200)
    assert stage.wait_received(1) == ["denied"]


def test_dialogs_do_not_block(make_stage: MakeStage) -> None:
    stage = make_stage(
        script(
            "const asked = [confirm('Sure?'), prompt('Name?', 'x')];"
            "for (let i = 0; i < 50; i++) alert('<b>Hello</b> ' + i);"
            "print(); window.close(); document.documentElement.requestFullscreen?.().catch(() => 0);"
            "parent.postMessage(asked, '*')"
        )
    )
    assert stage.wait_received(1) == [[False, None]]
    text = stage.panel.banner.text.text()
    assert text.endswith("says: <b>Hello</b> 49")
    assert stage.panel.isVisible()


@pytest.mark.parametrize("way", ["hidden", "squeezed"])
def test_page_of_a_hidden_panel_stays_awake(make_stage: MakeStage, way: str) -> None:
    stage = make_stage(script("window.n = 0; setInterval(() => window.n++, 50)"))
    stage.wait_state("waiting")
    if way == "hidden":
        stage.panel.hide()
        assert not stage.panel.view.isVisible()
    else:
        stage.panel.view.setFixedWidth(0)
        stage.wait(lambda: stage.panel.view.width() == 0)
    stage.wait(lambda: stage.page.isVisible())
    assert stage.page.lifecycleState() == QWebEnginePage.LifecycleState.Active
    assert stage.in_frame("document.visibilityState") == "visible"
    before = stage.in_frame("[n, performance.now()]")
    stage.wait(lambda: stage.in_frame("n") - before[0] > 30)
    after = stage.in_frame("[n, performance.now()]")
    assert (after[0] - before[0]) / (after[1] - before[1]) > 0.9 * 20 / 1000 * 0.9


def test_notification_of_the_page_reaches_us_as_text(make_stage: MakeStage) -> None:
    stage = make_stage(
        BUTTON.format(
            "Notification.requestPermission().then(p => {"
            " if (p === `granted`) new Notification(`Call from <b>Ada</b>`, {body: `+44 20`});"
            " parent.postMessage(p, `*`) })"
        )
    )
    shown: list[tuple[str, str]] = []
    stage.panel.notification.connect(lambda title, body: shown.append((title, body)))
    stage.wait_ready()
    stage.click(200, 200)
    assert stage.wait_received(1) == ["granted"]
    stage.wait(lambda: shown == [("Call from <b>Ada</b>", "+44 20")])


def test_folder_choice_is_refused(make_stage: MakeStage) -> None:
    stage = make_stage(BUTTON.format("document.querySelector(`input`).click()") + "<input type=file webkitdirectory>")
    stage.wait_ready()
    stage.click(200, 200)
    assert stage.wait_notice("file_choice_refused") == {"mode": "FileSelectUploadFolder"}


def test_context_menu_can_only_copy_and_paste(make_stage: MakeStage) -> None:
    stage = make_stage("<p>text</p>")
    stage.wait_ready()
    stage.click(100, 100, button=Qt.MouseButton.RightButton)
    stage.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["Cut", "Copy", "Paste", "Select all"]
    menu.close()


def test_plain_http_does_not_leave(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.wait_state("waiting")
    stage.start_in_frame(f"fetch('http://192.0.2.1/').then(() => 0, e => {say('e.name')})")
    assert stage.wait_received(1) == ["TypeError"]
