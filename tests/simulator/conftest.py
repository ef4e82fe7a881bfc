"""The simulator embedded in a real page: setHtml with the host's origin, the simulator in an iframe of it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWebEngineCore import QWebEngineProfile
from pytestqt.qtbot import QtBot

from maestro_desktop.simulator import Contract, SimulatorServer
from tests.simulator.embedding import HOST_ORIGIN, EmbeddedSimulator

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture(scope="session")
def resources() -> Path:
    return RESOURCES


@pytest.fixture(scope="session")
def contract() -> Contract:
    return Contract.load(RESOURCES / "protocol" / "events.json")


@pytest.fixture(scope="session")
def server() -> Iterator[SimulatorServer]:
    with SimulatorServer(RESOURCES, HOST_ORIGIN) as running:
        yield running


@pytest.fixture
def profile(qtbot: QtBot) -> Iterator[QWebEngineProfile]:
    """Off the record, so that no test finds what another left."""
    profile = QWebEngineProfile()
    yield profile
    with qtbot.waitSignal(profile.destroyed):
        profile.deleteLater()


Embed = Callable[..., EmbeddedSimulator]


@pytest.fixture
def embed(qtbot: QtBot, profile: QWebEngineProfile, server: SimulatorServer) -> Iterator[Embed]:
    """embed(**query) opens the simulator's page in a host page and waits until it is ready."""
    opened: list[EmbeddedSimulator] = []

    def make(**query: str | int | float) -> EmbeddedSimulator:
        simulator = EmbeddedSimulator(qtbot, profile, server.page_url(**query))
        opened.append(simulator)
        simulator.wait_until_loaded()
        return simulator

    yield make
    for simulator in opened:
        simulator.close()
