"""The page as an agent and a trainer use it: first steps, desk, drawer, reload; by clicks and keys."""

import itertools

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWebEngineCore import QWebEngineNewWindowRequest, QWebEnginePage, QWebEnginePermission, QWebEngineProfile
from PySide6.QtWebEngineWidgets import QWebEngineView
from pytestqt.qtbot import QtBot

from tests.simulator.conftest import Embed
from tests.simulator.embedding import EmbeddedSimulator, run_javascript

UK = "+442079460018"


class Windows(QObject):
    """Opens the window that the page asks for."""

    def __init__(self, simulator: EmbeddedSimulator, profile: QWebEngineProfile) -> None:
        super().__init__(simulator.view)
        self.page = QWebEnginePage(profile, simulator.view)
        simulator.page.newWindowRequested.connect(self._answer)

    def _answer(self, request: QWebEngineNewWindowRequest) -> None:
        request.openIn(self.page)


class Microphone(QObject):
    """Answers the page's question for the microphone, and remembers who asked."""

    def __init__(self, simulator: EmbeddedSimulator, grant: bool) -> None:
        super().__init__(simulator.view)
        self.origins: list[str] = []
        self._grant = grant
        simulator.page.permissionRequested.connect(self._answer)

    def _answer(self, permission: QWebEnginePermission) -> None:
        assert permission.permissionType() == QWebEnginePermission.PermissionType.MediaAudioCapture
        self.origins.append(permission.origin().toString())
        if self._grant:
            permission.grant()
        else:
            permission.deny()


def to_sign_in(simulator: EmbeddedSimulator, product: str = "CC") -> None:
    assert simulator.state()["setup"] == "product"
    if product == "UC":
        simulator.click("input[value=UC]")
    simulator.click("[data-action=continue]")
    if product == "CC":
        simulator.type("input[name=domain]", "acme-support")
        simulator.click("[data-action=continue]")
    assert simulator.state()["setup"] == "signin"


def sign_in(qtbot: QtBot, simulator: EmbeddedSimulator, windows: Windows, name: str = "Robin Vale") -> None:
    page = windows.page
    with qtbot.waitSignal(page.loadFinished, timeout=20_000):
        simulator.click("[data-action=sign-in]")
    frame = page.mainFrame()
    with qtbot.waitSignal(page.windowCloseRequested, timeout=10_000):
        code = f"""(() => {{ document.querySelector('input[name=agentName]').value = {name!r};
            document.querySelector('[data-action=sign-in]').click(); }})()"""
        run_javascript(qtbot, frame, f"void {code}")


@pytest.mark.parametrize("product", ["CC", "UC"])
def test_the_first_steps_lead_to_work(qtbot: QtBot, embed: Embed, profile: QWebEngineProfile, product: str) -> None:
    simulator = embed()
    windows = Windows(simulator, profile)
    microphone = Microphone(simulator, grant=True)
    to_sign_in(simulator, product)
    sign_in(qtbot, simulator, windows)
    simulator.wait_for("maestroSimulator.state.setup === 'microphone'")
    simulator.click("[data-action=microphone]")
    simulator.wait_for("maestroSimulator.state.setup === 'ready'")
    state = simulator.state()
    assert (state["product"], state["agentName"]) == (product, "Robin Vale")
    assert [origin.rstrip("/") for origin in microphone.origins] == [simulator.js("location.origin")]
    assert "Robin Vale" in simulator.text()
    assert simulator.received() == []


def test_a_wrong_domain_is_explained(embed: Embed) -> None:
    simulator = embed()
    simulator.click("[data-action=continue]")
    simulator.type("input[name=domain]", "not a domain!")
    simulator.click("[data-action=continue]")
    assert simulator.state()["setup"] == "domain"
    assert "letters, digits and hyphens" in simulator.text()
    assert simulator.js("document.querySelector('input[name=domain]').value") == "not a domain!"
    simulator.click("[data-action=back]")
    assert simulator.state()["setup"] == "product"


def test_a_closed_sign_in_window_is_noticed(qtbot: QtBot, embed: Embed, profile: QWebEngineProfile) -> None:
    simulator = embed()
    windows = Windows(simulator, profile)
    to_sign_in(simulator)
    with qtbot.waitSignal(windows.page.loadFinished, timeout=20_000):
        simulator.click("[data-action=sign-in]")
    windows.page.deleteLater()
    simulator.wait_for("document.body.innerText.includes('closed before you signed in')")
    assert simulator.state()["setup"] == "signin"


def test_a_blocked_sign_in_window_is_explained(embed: Embed, profile: QWebEngineProfile) -> None:
    simulator = embed()
    to_sign_in(simulator)
    simulator.js("window.open = () => null")
    simulator.click("[data-action=sign-in]")
    assert "The sign-in window was blocked" in simulator.text()


def test_a_refused_microphone_is_explained_and_not_needed(
    qtbot: QtBot, embed: Embed, profile: QWebEngineProfile
) -> None:
    simulator = embed()
    windows = Windows(simulator, profile)
    Microphone(simulator, grant=False)
    to_sign_in(simulator)
    sign_in(qtbot, simulator, windows)
    simulator.wait_for("maestroSimulator.state.setup === 'microphone'")
    simulator.click("[data-action=microphone]")
    simulator.wait_for("document.body.innerText.includes('The microphone was not allowed')")
    simulator.click("[data-action=no-microphone]")
    assert simulator.state()["setup"] == "ready"


def test_sign_in_is_believed_from_the_sign_in_window_only(embed: Embed) -> None:
    simulator = embed()
    to_sign_in(simulator)
    simulator.post({"type": "simulator-signed-in", "agentName": "Mallory"})
    simulator.js("void window.postMessage({ type: 'simulator-signed-in', agentName: 'Mallory' }, location.origin)")
    simulator.wait_for("maestroSimulator.received.length === 1")
    assert simulator.state()["setup"] == "signin"


def test_a_call_by_clicks(embed: Embed) -> None:
    simulator = embed(signedin="CC")
    simulator.call("incoming", {"party": UK, "queue": "Sales"})
    assert "Incoming call for Sales" in simulator.text()
    assert simulator.js("document.getElementById('announcements').textContent") == "Incoming call from Amelia Hart"
    simulator.click("[data-action=answer]")
    simulator.click("[data-action=hold]")
    assert simulator.js("document.querySelector('[data-action=hold]').getAttribute('aria-pressed')") == "true"
    assert "On hold" in simulator.text()
    simulator.click("[data-action=hold]")
    simulator.click("[data-action=mute]")
    simulator.type("[data-field=notes]", "Wants a quote.")
    simulator.click("[data-action=hang-up]")
    assert simulator.js("document.querySelector('[data-field=notes]').value") == "Wants a quote."
    simulator.type("[data-field=notes]", "Wants a quote by Friday.")
    simulator.js("void (document.querySelector('[data-field=disposition]').value = '1003')")
    simulator.click("[data-action=finish]")
    completed, terminated = simulator.wait_received(4)[2:]
    assert completed["data"]["additionalData"]["notes"] == "Wants a quote."
    assert terminated["data"]["additionalData"]["notes"] == "Wants a quote by Friday."
    assert terminated["data"]["additionalData"]["disposition_code"] == "1003"
    assert simulator.state()["interactions"] == []


def test_the_keyboard_is_enough(qtbot: QtBot, embed: Embed) -> None:
    simulator = embed(signedin="CC")
    press = "void document.dispatchEvent(new KeyboardEvent('keydown', {{ key: '{}', altKey: true, bubbles: true }}))"
    simulator.call("incoming", {"party": UK})
    simulator.js(press.format("a"))
    assert simulator.state()["interactions"][0]["state"] == "active"
    simulator.call("incoming", {"party": "+441632960018"})
    simulator.js(press.format("d"))
    assert len(simulator.state()["interactions"]) == 1
    simulator.js(press.format("h"))
    assert simulator.state()["interactions"][0]["state"] == "wrap_up"
    assert (
        simulator.js("[...document.querySelectorAll('button, input, select, textarea')].some((e) => e.tabIndex < 0)")
        is False
    )


def test_real_clicks_and_keys_reach_the_dial_pad(qtbot: QtBot, embed: Embed) -> None:
    simulator = embed(signedin="UC")
    receiver = simulator.show()
    x, y = simulator.js(
        "(({ x, y, width, height }) => [x + width / 2, y + height / 2])"
        "(document.querySelector('input[name=number]').getBoundingClientRect())"
    )

    def clicked_into() -> bool:  # again until the page is painted: clicks before that go nowhere
        QTest.mouseClick(receiver, Qt.MouseButton.LeftButton, pos=QPoint(int(x), int(y)))
        return bool(simulator.js("document.hasFocus() && document.activeElement.name === 'number'"))

    qtbot.waitUntil(clicked_into, timeout=10_000)
    QTest.keyClicks(receiver, "+44 1632 960018")
    QTest.keyClick(receiver, Qt.Key.Key_Return)
    assert simulator.wait_received(1)[0]["data"]["searchContext"] == "+441632960018"


def test_the_dial_pad_explains_what_is_no_number(embed: Embed) -> None:
    simulator = embed(signedin="UC")
    simulator.type("input[name=number]", "call me")
    simulator.click("[data-action=dial]")
    assert "Type the number to call" in simulator.notices()[0]
    simulator.type("input[name=number]", "")
    for key in "1", "2":
        simulator.click(f".key[aria-label='{key}']")
    assert simulator.js("document.querySelector('input[name=number]').value") == "12"


def test_several_interactions_are_kept_apart(embed: Embed) -> None:
    simulator = embed(signedin="CC")
    call = simulator.call("incoming", {"party": UK})
    simulator.click("[data-action=answer]")
    simulator.type("[data-field=notes]", "First")
    chat = simulator.call("incoming", {"family": "chat", "party": "helen.marlow@example.net", "text": "Hello"})
    simulator.click("[data-action=answer]")
    assert simulator.js("document.querySelector('.tab[aria-current=true]').dataset.id") == chat
    simulator.type("[data-field=reply]", "Good morning")
    simulator.click("[data-action=send]")
    simulator.call("say", chat, {"text": "One <b>question</b>"})
    assert "One <b>question</b>" in simulator.text()
    simulator.click(f".tab[data-id='{call}']")
    assert simulator.js("document.querySelector('[data-field=notes]').value") == "First"
    simulator.click("[data-action=hang-up]")
    simulator.click("[data-action=finish]")
    assert simulator.js("document.querySelector('.tab[aria-current=true]').dataset.id") == chat


def test_an_incoming_call_leaves_the_caret_where_it_is(embed: Embed) -> None:
    simulator = embed(signedin="CC")
    simulator.call("incoming", {"party": UK})
    simulator.click("[data-action=answer]")
    assert simulator.js("document.activeElement.dataset.field") == "notes"
    simulator.call("incoming", {"party": "+441632960018"})
    assert simulator.js("document.activeElement.dataset.field") == "notes"
    simulator.click("[data-action=hang-up]")
    assert simulator.js("document.activeElement.dataset.field") == "notes"


def test_search_and_messages_from_the_desk(embed: Embed) -> None:
    simulator = embed(signedin="CC")
    simulator.type("input[type=search]", "+44 20 7946 0018")
    simulator.click("[data-action=search]")
    simulator.type("input[placeholder^='+44 1632']", "+44 7700 900118")
    simulator.click("[data-action=write]")
    found, offered, accepted = simulator.wait_received(3)
    assert found["data"]["searchContext"] == UK
    assert [offered["data"]["direction"], accepted["data"]["eventName"]] == ["outbound", "accepted"]
    assert offered["data"]["mediaType"] == "sms"


KINDS = ["call", "voicemail", "chat", "sms", "whatsapp", "email", "reply", "draft"]


@pytest.mark.parametrize("kind", KINDS)
def test_the_trainer_brings_every_kind_in(embed: Embed, kind: str) -> None:
    simulator = embed(signedin="CC")
    assert simulator.js("document.getElementById('trainer').hidden") is True
    simulator.click("[data-action=trainer]")
    simulator.click(f"[data-incoming={kind}]")
    (interaction,) = simulator.state()["interactions"]
    assert interaction["name"] == "Amelia Hart"
    if kind != "draft":
        simulator.click("[data-action=answer]")
    if kind != "draft":
        simulator.click("[data-action=hang-up]")
    simulator.click("[data-action=finish]")
    assert simulator.wait_received(1 if kind == "draft" else 2)[-1]["eventType"].startswith("mashell-")
    assert simulator.state()["interactions"] == []


def test_the_trainer_plays_the_customer(embed: Embed) -> None:
    simulator = embed(signedin="CC")
    simulator.click("[data-action=trainer]")
    simulator.click("[data-incoming=call]")
    simulator.click("[data-customer=gives-up]")
    simulator.click("[data-incoming=call]")
    simulator.click("[data-customer=elsewhere]")
    simulator.click("[data-incoming=chat]")
    simulator.click("[data-action=answer]")
    simulator.type(".other-side input", "Anyone there?")
    simulator.click("[data-customer=writes]")
    assert "Anyone there?" in simulator.js("document.querySelector('.transcript').innerText")
    simulator.click("[data-customer=hangs-up]")
    assert simulator.state()["interactions"][0]["state"] == "wrap_up"


def test_the_drawer_shows_and_arms(embed: Embed) -> None:
    simulator = embed(signedin="UC")
    simulator.click("[data-action=trainer]")
    assert simulator.js("document.querySelector('[data-incoming=chat]').disabled") is True
    simulator.js("void document.querySelectorAll('#trainer details').forEach((part) => { part.open = true; })")
    simulator.click("[data-fault=duplicate]")
    assert "Waiting for the next event: duplicate" in simulator.text()
    simulator.click("[data-switch=schemaVersion]")
    simulator.call("search", UK)
    first, second = simulator.wait_received(2)
    assert first == second
    assert "schemaVersion" not in first["data"]
    simulator.wait_for("document.querySelectorAll('.log li').length === 2")
    assert "mashell-voice-phone-offered-uc-event-v1 (duplicate)" in simulator.text()
    simulator.click("[data-action=clear-log]")
    assert simulator.js("document.querySelectorAll('.log li').length") == 0
    simulator.js(
        "void document.getElementById('trainer').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))"
    )
    assert simulator.js("document.getElementById('trainer').hidden") is True


def test_a_scenario_from_the_drawer_can_be_stopped(embed: Embed) -> None:
    simulator = embed(signedin="CC")
    simulator.click("[data-action=trainer]")
    simulator.js("void document.querySelectorAll('#trainer details').forEach((part) => { part.open = true; })")
    simulator.wait_for("document.querySelector('[data-field=scenario]').options.length > 15")
    simulator.js("void (document.querySelector('[data-field=scenario]').value = 'working-morning')")
    simulator.click("[data-action=play]")
    simulator.wait_for("maestroSimulator.state.scenario === 'working-morning'")
    simulator.click("[data-action=play]")
    simulator.wait_for("maestroSimulator.state.notices.length === 1")
    assert "still playing" in simulator.notices()[0]
    simulator.click("[data-action=stop]")
    simulator.wait_for("maestroSimulator.state.scenario === null")
    assert "Stopped." in simulator.text()


def test_a_missing_scenario_is_said(embed: Embed) -> None:
    simulator = embed(signedin="CC", scenario="nothing")
    simulator.wait_for("maestroSimulator.state.notices.length === 1")
    assert simulator.notices() == ["There is no scenario named nothing."]


@pytest.mark.parametrize("repeat", [False, True])
def test_a_reload_goes_on_with_the_session(embed: Embed, repeat: bool) -> None:
    simulator = embed(signedin="CC")
    simulator.js(f"maestroSimulator.settings.repeatAfterReload = {str(repeat).lower()}")
    call = simulator.call("incoming", {"party": UK})
    simulator.call("answer", call)
    simulator.call("note", call, "Half a sentence")
    before = simulator.wait_received(2)
    simulator.load()
    simulator.wait_until_loaded()
    simulator.wait_for("maestroSimulator.state.interactions.length === 1")
    assert simulator.state()["interactions"][0]["notes"] == "Half a sentence"
    simulator.call("hangUp", call)
    simulator.call("wrapUp", call)
    after = simulator.wait_received(4 if repeat else 2)
    states = [message["data"]["eventName"] for message in after]
    assert states == [*(["offered", "accepted"] if repeat else []), "completed", "terminated"]
    assert {m["data"]["eventId"] for m in before}.isdisjoint({m["data"]["eventId"] for m in after})


@pytest.mark.parametrize("width", [380, 480, 700, 900])
def test_nothing_is_wider_than_the_page(qtbot: QtBot, embed: Embed, width: int) -> None:
    simulator = embed(signedin="CC")
    simulator.view.resize(width, 800)
    simulator.show()
    long_name = "Wolfeschlegelsteinhausenbergerdorff" * 2
    for family, party in (("voice-phone", UK), ("chat", f"{long_name}@example.com"), ("email", "a@example.com")):
        identity = simulator.call("incoming", {"family": family, "party": party, "name": long_name, "text": long_name})
        assert overflow(simulator) == []
        simulator.call("answer", identity)
        simulator.click(f".tab[data-id='{identity}']")
        assert overflow(simulator) == []
    simulator.click("[data-action=trainer]")
    simulator.js("void document.querySelectorAll('#trainer details').forEach((part) => { part.open = true; })")
    assert overflow(simulator) == []


def overflow(simulator: EmbeddedSimulator) -> list[str]:
    """The visible elements that reach beyond the right edge, and so would be cut off."""
    return list(
        simulator.js(
            "[...document.querySelectorAll('.page *, #trainer *, #notices *')].filter((element) =>"
            "element.checkVisibility() && !element.closest('.log, select')"
            "&& element.getBoundingClientRect().right > innerWidth + 1)"
            ".map((element) => `${element.tagName}.${element.className}`)"
        )
    )


def test_every_control_has_a_name(embed: Embed) -> None:
    simulator = embed(signedin="CC")
    simulator.call("answer", simulator.call("incoming", {"party": UK}))
    simulator.call("answer", simulator.call("incoming", {"family": "chat", "party": "a@example.com"}))
    simulator.call("incoming", {"party": "+441632960018"})
    simulator.click("[data-action=trainer]")
    nameless = simulator.js(
        "[...document.querySelectorAll('button, input, select, textarea')].filter((element) =>"
        "!(element.getAttribute('aria-label') || element.textContent.trim() || element.labels?.length))"
        ".map((element) => element.outerHTML)"
    )
    assert nameless == []


def test_customer_text_is_never_markup(embed: Embed) -> None:
    simulator = embed(signedin="CC")
    evil = "<img src=x onerror='window.hurt = true'>"
    for family in ("voice-phone", "chat", "email", "voicemail"):
        values = {"family": family, "party": evil, "name": evil, "text": evil, "subject": evil, "body": evil}
        simulator.call("answer", simulator.call("incoming", {**values, "queue": evil}))
    simulator.call("incoming", {"party": evil, "name": evil})
    simulator.click("[data-action=trainer]")
    assert simulator.js("document.querySelectorAll('img').length") == 0
    assert simulator.js("window.hurt === undefined") is True


def test_the_embedding_origin_decides(qtbot: QtBot, profile: QWebEngineProfile, embed: Embed) -> None:
    """frame-ancestors refuses another host origin, so its page gets no simulator."""
    refused = EmbeddedSimulator(qtbot, profile, embed().url, host_origin="https://other.example")
    refused.wait_until_finished()
    answers: list[str] = []

    def refusal_shown() -> bool:  # asked again and again: the answer is lost while the frame turns to the error page
        refused.frame.runJavaScript("location.href", 0, answers.append)
        return "chrome-error://chromewebdata/" in answers

    qtbot.waitUntil(refusal_shown, timeout=20_000)
    refused.close()


def test_without_an_embedding_page_it_works_alone(qtbot: QtBot, profile: QWebEngineProfile, embed: Embed) -> None:
    view = QWebEngineView(profile)
    page = view.page()
    with qtbot.waitSignal(page.loadFinished, timeout=20_000):
        view.load(embed(signedin="CC").url)
    frame = page.mainFrame()
    qtbot.waitUntil(lambda: run_javascript(qtbot, frame, "maestroSimulator.state.loaded === true"), timeout=10_000)
    run_javascript(qtbot, frame, "maestroSimulator.search('+442079460018')")
    for _ in itertools.repeat(None, 3):
        run_javascript(qtbot, frame, "1")
    assert run_javascript(qtbot, frame, "maestroSimulator.sent.length") == 1
    assert run_javascript(qtbot, frame, "maestroSimulator.received.length") == 0
    with qtbot.waitSignal(view.destroyed):
        view.deleteLater()
