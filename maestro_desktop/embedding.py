"""The CTI page in the window: which one, set going first of all, and set anew when the settings change.

Its three settings are read before pydantic is there: Chromium takes as long to come up as everything else together,
and comes up meanwhile.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from PySide6.QtCore import QObject, Signal, Slot

from maestro_desktop.paths import Paths
from maestro_desktop.resources import resource_dir
from maestro_desktop.settings_sources import (
    ALLOWED_HOSTS,
    CTI_URL,
    from_environment,
    host_patterns,
    origin_only,
    places,
    policy_path,
    web_address,
)

if TYPE_CHECKING:
    from maestro_desktop.settings import Settings
    from maestro_desktop.web.config import Timing
    from maestro_desktop.web.panel import CtiPanel

_CHECKS: Mapping[str, Callable[[object], Any]] = {
    "cti_url": web_address,
    "host_origin": origin_only,
    "allowed_hosts": host_patterns,
}


@dataclass(frozen=True, slots=True)
class Address:
    """Which page is shown, on which domain, and where else it may go; ``host_origin`` is "" if not set up yet."""

    cti_url: str = CTI_URL
    host_origin: str = ""
    allowed_hosts: tuple[str, ...] = ALLOWED_HOSTS

    @classmethod
    def read(
        cls, paths: Paths, environ: Mapping[str, str], overrides: Mapping[str, Any], policy: Path | None = None
    ) -> Self:
        """Read what the settings will say of it, without the settings' model. What is wrong there is passed over here
        and told when the settings are read."""
        values: dict[str, Any] = {}
        for place in places(paths, from_environment(environ, _CHECKS), policy or policy_path(), []):
            for field, check in _CHECKS.items():
                if field in place.values:
                    try:
                        values[field] = check(place.values[field])
                    except ValueError:
                        continue
        values |= {field: overrides[field] for field in _CHECKS if field in overrides}
        return cls(**values)

    @classmethod
    def of(cls, settings: Settings) -> Self:
        return cls(settings.cti_url, settings.host_origin, settings.allowed_hosts)


class Embedding(QObject):
    """Owns the page, of which there is none until the host origin is known. What it is told without a page is lost.

    Signals: ``received(text)``, ``noticed(kind, facts)`` with facts as a dict, ``state_changed(state, sentence)``,
    ``dial_requested(link)``, ``notification(title, body)``, all from the page (see CtiPanel); ``opened(widget)``:
    another page is to be shown.
    """

    received = Signal(str)
    noticed = Signal(str, object)
    state_changed = Signal(str, str)
    dial_requested = Signal(str)
    notification = Signal(str, str)
    opened = Signal(object)

    def __init__(
        self,
        paths: Paths,
        clock_ms: Callable[[], int],
        *,
        off_the_record: bool = False,
        timing: Timing | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._paths = paths
        self._clock_ms = clock_ms
        self._off_the_record = off_the_record
        self._timing = timing
        self.address: Address | None = None
        self.page: CtiPanel | None = None

    @property
    def state(self) -> str:
        """The page's state, "" without one."""
        return self.page.state if self.page is not None else ""

    def open(self, address: Address) -> None:
        """Show the page of an address in place of the one there was."""
        self.close()
        self.address = address
        if not address.host_origin:
            return
        from maestro_desktop.web.config import WebConfig
        from maestro_desktop.web.panel import CtiPanel

        host = resource_dir() / "host"
        config = WebConfig(
            cti_url=address.cti_url,
            host_origin=address.host_origin,
            host_html=(host / "host.html").read_text(encoding="utf-8"),
            bridge_script=(host / "bridge.js").read_text(encoding="utf-8"),
            profile_dir=None if self._off_the_record else self._paths.data / "web",
            download_dir=self._paths.downloads,
            allowed_hosts=address.allowed_hosts,
        )
        page = CtiPanel(config, clock_ms=self._clock_ms, timing=self._timing)
        page.received.connect(self.received)
        page.noticed.connect(self._on_noticed)
        page.state_changed.connect(self.state_changed)
        page.dial_requested.connect(self.dial_requested)
        page.notification.connect(self.notification)
        self.page = page
        self.opened.emit(page)
        page.start()

    def close(self) -> None:
        """End the page and its profile. Safe to call twice."""
        if self.page is not None:
            page, self.page = self.page, None
            page.close_page()
            page.deleteLater()

    @Slot()
    def reload(self) -> None:
        if self.page is not None:
            self.page.reload()

    @Slot(str)
    def send(self, directive: str) -> None:
        if self.page is not None:
            self.page.send(directive)

    def open_link(self, url: str) -> bool:
        """Show an address in the page's session; False if it may not go there."""
        return self.page is not None and self.page.open_in_profile(url)

    def set_call_active(self, active: bool) -> None:
        if self.page is not None:
            self.page.set_call_active(active)

    def woke_from_sleep(self) -> None:
        if self.page is not None:
            self.page.woke_from_sleep()

    def network_changed(self, online: bool) -> None:
        if self.page is not None:
            self.page.network_changed(online)

    @Slot(str, str)
    def _on_noticed(self, kind: str, details: str) -> None:
        facts = json.loads(details or "{}")
        self.noticed.emit(kind, facts if isinstance(facts, dict) else {"details": facts})
