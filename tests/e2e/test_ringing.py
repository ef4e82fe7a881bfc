"""What rings while the agent works in another window, on the real app."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from maestro_desktop.ui.ring_card import RingCard
from tests.e2e.conftest import OpenDesk
from tests.e2e.desk import Desk

AMELIA = "+442079460018"


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    return open_desk().start_signed_in()


def card(desk: Desk) -> RingCard:
    assert desk.app.alerts is not None
    return desk.app.alerts.ring.card


def test_the_card_says_who_rings_and_goes_when_it_is_over(desk: Desk) -> None:
    elsewhere = QWidget(None, Qt.WindowType.Window)
    elsewhere.show()
    elsewhere.activateWindow()
    desk.wait(elsewhere.isActiveWindow)
    id = desk.call("incoming", {"party": AMELIA})
    desk.wait(lambda: card(desk).isVisible() and card(desk).accessibleName().startswith("Incoming call · Amelia Hart"))
    desk.call("miss", id)
    desk.wait(lambda: not card(desk).isVisible())

    assert desk.app.alerts is not None
    desk.app.alerts.quiet.switch("on")
    desk.call("incoming", {"party": AMELIA})
    desk.wait_row("Amelia Hart", "Incoming call · Ringing")
    assert not card(desk).isVisible()
    desk.app.alerts.quiet.switch("off")
    desk.wait(card(desk).isVisible)
    desk.press("ring_open", card(desk))
    desk.wait(desk.app.window.isActiveWindow)
    desk.wait(lambda: not card(desk).isVisible())
    elsewhere.close()
    elsewhere.deleteLater()
