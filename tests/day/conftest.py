from __future__ import annotations

import pytest

from maestro_desktop.core.interactions.fold import Reconstructor
from maestro_desktop.core.protocol.parsing import Parser


@pytest.fixture(scope="session")
def parser() -> Parser:
    return Parser()


@pytest.fixture(scope="session")
def reconstructor(parser: Parser) -> Reconstructor:
    return Reconstructor(parser)
