"""What rings while the window is not in front: one card, in a corner, gone as soon as it is over."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPointF, QRect, Qt
from PySide6.QtGui import QEnterEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from maestro_desktop.core.interactions.model import Direction, State
from maestro_desktop.core.quiet import May
from maestro_desktop.ring_desk import RingDesk
from maestro_desktop.ui.ring_card import RingCard, Ringing
from maestro_desktop.ui.theme import Theme
from tests.ui.conftest import Clock
from tests.ui.people import ADA, NOW, formatted, interaction
from tests.ui.seen import press, words

MARKUP = "<b>Ada</b> <img src=x>"


def label(card: RingCard, name: str) -> QLabel:
    found = card.findChild(QLabel, name)
    assert found is not None
    return found


@pytest.fixture
def card(qtbot: QtBot, theme: Theme, clock: Clock) -> RingCard:
    card = RingCard(theme, lambda: QRect(0, 0, 400, 300), clock.wall_ms)
    qtbot.addWidget(card)
    return card


def ringing(id: str = "a", who: str = "Ada Whitfield") -> Ringing:
    return Ringing(id, "phone-incoming", "Incoming call", who, "Harbour & Pine · +44 20 7946 0018", NOW - 12_000)


def test_it_says_what_who_and_how_long(card: RingCard) -> None:
    card.show_ringing((ringing(),))
    assert card.isVisible()
    assert card.accessibleName() == "Incoming call · Ada Whitfield · Harbour & Pine · +44 20 7946 0018"
    assert label(card, "ring_time").text() == "Ringing for 00:12"
    assert label(card, "ring_more").text() == ""


def test_several_share_one_card(card: RingCard) -> None:
    card.show_ringing((ringing("a"), ringing("b", "Ben"), ringing("c", "Cleo")))
    assert label(card, "ring_who").text() == "Ada Whitfield"
    assert label(card, "ring_more").text() == "and 2 more"


def test_it_never_wants_the_focus(card: RingCard) -> None:
    assert card.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert card.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert card.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    card.set_on_top(False)
    assert not card.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert card.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus


def test_a_name_is_never_read_as_markup(card: RingCard) -> None:
    card.show_ringing((ringing(who=MARKUP),))
    assert label(card, "ring_who").text() == MARKUP
    assert label(card, "ring_who").textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize("corner", ["top-left", "bottom-right"])
def test_a_screen_that_changes_has_the_card_on_it_again(qtbot: QtBot, card: RingCard, corner: str) -> None:
    card.set_corner(corner)  # type: ignore[arg-type]
    card.show_ringing((ringing(),))
    card.setGeometry(9_000, 9_000, 300, 100)
    screen = QGuiApplication.primaryScreen()
    screen.availableGeometryChanged.emit(screen.availableGeometry())
    qtbot.waitUntil(lambda: screen.availableGeometry().contains(card.geometry()))


def test_discreet_it_tells_who_only_while_the_pointer_is_on_it(card: RingCard) -> None:
    card.set_discreet(True)
    card.show_ringing((ringing(),))
    assert card.accessibleName() == "Incoming call"
    assert [label(card, name).text() for name in ("ring_who", "ring_about")] == ["Point here to see who", ""]
    middle = QPointF(card.rect().center())
    QApplication.sendEvent(card, QEnterEvent(middle, middle, middle))
    assert label(card, "ring_who").text() == "Ada Whitfield"
    QApplication.sendEvent(card, QEvent(QEvent.Type.Leave))
    assert label(card, "ring_who").text() == "Point here to see who"


class Rings:
    """A desk, and where its window is. Its core knows one company."""

    def __init__(self, theme: Theme, clock: Clock) -> None:
        self.in_front = False
        self.opened: list[bool] = []
        self.desk = RingDesk(
            self,  # type: ignore[arg-type]
            theme=theme,
            format_number=formatted,
            clock_ms=clock.wall_ms,
            near=lambda: QRect(0, 0, 400, 300),
            may=lambda each: May(card=not self.in_front, sound=True),
        )
        self.heard: list[bool] = []
        self.desk.sounded.connect(self.heard.append)
        self.desk.open_requested.connect(lambda: self.opened.append(True))

    def ask(self, question: Callable[[Any], Any], answer: Callable[[Any], None]) -> None:
        answer(question(SimpleNamespace(book={ADA.id: ADA})))

    @property
    def card(self) -> RingCard:
        return self.desk.card

    def moves_to(self, *, front: bool) -> None:
        self.in_front = front
        self.desk.look()


@pytest.fixture
def rings(theme: Theme, clock: Clock) -> Iterator[Rings]:
    rings = Rings(theme, clock)
    yield rings
    rings.desk.close()


@pytest.mark.parametrize("end", [State.ACTIVE, State.MISSED, State.UNRESOLVED])
def test_it_goes_when_it_is_answered_or_over(rings: Rings, end: State) -> None:
    rings.desk.follow(interaction(contact_id=ADA.id, contact_name="Ada Whitfield"))
    assert rings.card.isVisible()
    assert words(rings.card, "ring_about") == "+44 20 7946 0018 · Harbour & Pine Interiors Ltd"
    rings.desk.follow(interaction(state=end))
    assert not rings.card.isVisible()


def test_what_the_agent_calls_is_no_ringing(rings: Rings) -> None:
    rings.desk.follow(interaction(direction=Direction.OUTBOUND))
    assert not rings.card.isVisible()


def test_over_the_window_there_is_no_card(rings: Rings) -> None:
    rings.in_front = True
    rings.desk.follow(interaction())
    assert not rings.card.isVisible()
    rings.moves_to(front=False)
    assert rings.card.isVisible(), "the agent has gone elsewhere while it rings"
    rings.moves_to(front=True)
    assert not rings.card.isVisible()


def test_put_away_it_stays_away_until_something_else_rings(rings: Rings) -> None:
    rings.desk.follow(interaction("a"))
    press(rings.card, "ring_hide")
    assert rings.heard[-1] is False
    rings.desk.follow(interaction("a", queue="Orders"))
    assert not rings.card.isVisible()
    rings.desk.follow(interaction("b", party_name="Ben Okafor"))
    assert (words(rings.card, "ring_who"), words(rings.card, "ring_more")) == ("Ben Okafor", "")


def test_a_press_brings_the_window_and_answers_nothing(rings: Rings) -> None:
    rings.desk.follow(interaction())
    press(rings.card, "ring_open")
    assert rings.opened == [True]
