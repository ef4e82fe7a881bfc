from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from maestro_desktop.core.interactions.fold import Reconstructor
from maestro_desktop.core.protocol.parsing import Parser
from tests.core.desk import Desk


@pytest.fixture(scope="session")
def parser() -> Parser:
    return Parser()


@pytest.fixture(scope="session")
def reconstructor(parser: Parser) -> Reconstructor:
    return Reconstructor(parser)


@pytest.fixture
def desk(tmp_path: Path, reconstructor: Reconstructor) -> Iterator[Desk]:
    """A switchboard on a plain store of its own, with a clock that the test sets."""
    desk = Desk(tmp_path / "maestro.db", reconstructor)
    yield desk
    desk.store.close()
