"""Desks: the real app on the simulator, in a folder of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from maestro_desktop.resources import resource_dir
from maestro_desktop.simulator import SimulatorServer

pytest.register_assert_rewrite("tests.e2e.desk")

from tests.e2e.desk import HOST_ORIGIN, Desk  # noqa: E402
from tests.e2e.people import EVERYBODY  # noqa: E402
from tests.native.desktop import bus, desktop, display  # noqa: E402
from tests.web.site import cti, elsewhere  # noqa: E402

__all__ = ["bus", "cti", "desktop", "display", "elsewhere"]  # fixtures of the tests beside this file

OpenDesk = Callable[..., Desk]


@pytest.fixture(scope="session")
def simulator() -> Iterator[SimulatorServer]:
    with SimulatorServer(resource_dir(), HOST_ORIGIN) as running:
        yield running


@pytest.fixture
def open_desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path, simulator: SimulatorServer) -> Iterator[OpenDesk]:
    """open_desk(**settings) makes an app that is not started yet; ``signed_in`` is the product (or "").

    Every app is ended in order.
    """
    desks: list[Desk] = []

    def make(signed_in: str = "CC", *, folder: str = "desk", **options: object) -> Desk:
        query = {"signedin": signed_in} if signed_in else {}
        kept = {
            name: options.pop(name)
            for name in ("contacts", "timing", "running_copy", "overrides", "environ")
            if name in options
        }
        settings = {"cti_url": simulator.page_url(**query), "host_origin": HOST_ORIGIN, "region": "GB", **options}
        desk = Desk(qtbot, qapp, tmp_path / folder, settings, **{"contacts": EVERYBODY, **kept})  # type: ignore[arg-type]
        desks.append(desk)
        return desk

    yield make
    for desk in desks:
        desk.close()


@pytest.fixture(scope="module")
def shared_desk(
    request: pytest.FixtureRequest,
    qapp: QApplication,
    tmp_path_factory: pytest.TempPathFactory,
    simulator: SimulatorServer,
) -> Iterator[Desk]:
    """One signed-in app for a module whose tests leave nothing open behind them."""
    settings = {"cti_url": simulator.page_url(signedin="CC"), "host_origin": HOST_ORIGIN, "region": "GB"}
    folder = tmp_path_factory.mktemp("shared")
    desk = Desk(QtBot(request), qapp, folder, settings, contacts=EVERYBODY)
    desk.start_signed_in()
    yield desk
    desk.close(thoroughly=True)
