"""Small hostile and friendly sites on loopback, and a panel pointed at them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from maestro_desktop.web.config import Timing, WebConfig
from tests.web.site import Site, cti, elsewhere
from tests.web.stage import Stage

__all__ = ["cti", "elsewhere"]  # fixtures of the tests beside this file

HOST_FOLDER = Path(__file__).parents[2] / "resources" / "host"
HOST_ORIGIN = "https://agents.customer.example"
CALM = Timing(
    ping_ms=1_000,
    misses_allowed=30,
    load_timeout_ms=60_000,
    back_off_ms=(100, 200, 400),
    waiting_hint_ms=60_000,
    send_lifetime_ms=2_000,
)
FAST = Timing(
    ping_ms=150,
    load_timeout_ms=3_000,
    back_off_ms=(100, 200, 400),
    waiting_hint_ms=400,
    send_lifetime_ms=2_000,
)

MakeStage = Callable[..., Stage]


@pytest.fixture
def make_stage(qtbot: QtBot, tmp_path: Path, cti: Site) -> Iterator[MakeStage]:
    """Build started panels; each is ended in order, pages before profiles."""
    stages: list[Stage] = []

    def make(
        body: str = "", *, path: str = "/cti", timing: Timing = CALM, start: bool = True, **options: object
    ) -> Stage:
        if body or path == "/cti":
            cti.page("/cti", body)
        values: dict[str, object] = {
            "cti_url": cti.url(path),
            "host_origin": HOST_ORIGIN,
            "host_html": (HOST_FOLDER / "host.html").read_text(),
            "bridge_script": (HOST_FOLDER / "bridge.js").read_text(),
            "profile_dir": None,
            "download_dir": tmp_path / "downloads",
            **options,
        }
        config = WebConfig(**values)  # type: ignore[arg-type]
        stage = Stage(qtbot, config, timing)
        stages.append(stage)
        if start:
            stage.panel.start()
        return stage

    yield make
    for stage in stages:
        stage.end()
