from __future__ import annotations

from tests.native.desktop import bus, desktop, display

__all__ = ["bus", "desktop", "display"]
