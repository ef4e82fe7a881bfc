"""What the embedded page is, where it may go, and how patient we are with it."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QUrl

DIAL_SCHEMES = frozenset({"tel", "callto", "sip", "sips", "votel"})
LINK_SCHEMES = (*sorted(DIAL_SCHEMES), "mailto", "sms")

_DEFAULT_PORTS = {"http": 80, "https": 443, "ws": 80, "wss": 443}
_HOST_PATTERN = re.compile(r"(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:[0-9]{1,5})?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class WebConfig:
    """The embedding, as data; the two texts are the files of ``resources/host``."""

    cti_url: str
    host_origin: str
    """Origin of the host document: the domain that the customer had whitelisted."""
    host_html: str
    bridge_script: str
    profile_dir: Path | None
    """Folder of cookies and storage; None keeps everything in memory."""
    download_dir: Path
    allowed_hosts: tuple[str, ...] = ()
    """Further hosts for frames and windows: ``host``, ``*.host``, either with ``:port``."""
    sandbox_frame: bool = True
    top_document: bool = False
    """Fallback: the CTI page itself as the document, with nothing between it and the bridge's window."""


@dataclass(frozen=True, slots=True)
class Timing:
    """Every wait of the web side, in milliseconds where not said otherwise."""

    ping_ms: int = 5_000
    misses_allowed: int = 2
    """With so many signs of life missed in a row, something is wrong."""
    load_timeout_ms: int = 30_000
    back_off_ms: tuple[int, ...] = (1_000, 2_000, 5_000, 15_000, 60_000)
    waiting_hint_ms: int = 60_000
    send_lifetime_ms: int = 10_000
    """A directive that could not be handed over in this time is dropped: a late call is a wrong call."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Scheme, host and port of an address, comparable as the browser compares them."""

    scheme: str
    host: str
    port: int

    @classmethod
    def of(cls, url: QUrl | str) -> Origin:
        url = QUrl(url)
        scheme = url.scheme().lower()
        host = url.host(QUrl.ComponentFormattingOption.FullyEncoded).lower()
        return cls(scheme, host, url.port(_DEFAULT_PORTS.get(scheme, -1)))

    def __str__(self) -> str:
        """The serialised form that ``event.origin`` has in scripts."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        standard = self.port == _DEFAULT_PORTS.get(self.scheme, -1)
        return f"{self.scheme}://{host}" if standard else f"{self.scheme}://{host}:{self.port}"

    @property
    def is_loopback(self) -> bool:
        if self.host == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False


@dataclass(frozen=True, slots=True)
class AddressRules:
    """Which addresses frames, windows and requests may use."""

    cti: Origin
    allowed_hosts: tuple[str, ...] = ()
    plain_loopback: bool = field(init=False)
    """True if the CTI page itself is plain http on loopback (the simulator)."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "plain_loopback", self.cti.scheme == "http" and self.cti.is_loopback)

    @classmethod
    def of(cls, config: WebConfig) -> AddressRules:
        """The rules of a configuration; entries that are no host patterns allow nothing."""
        return cls(Origin.of(config.cti_url), tuple(filter(is_host_pattern, config.allowed_hosts)))

    def may_show(self, url: QUrl) -> bool:
        """Whether a frame or window may go to ``url``: the CTI origin or an allowed host, over https."""
        if url.scheme().lower() == "blob":
            url = QUrl(url.path())
        origin = Origin.of(url)
        if origin == self.cti:
            return True
        if not self._is_secure_enough(origin, "https", "http"):
            return False
        return any(_matches(pattern, origin) for pattern in self.allowed_hosts)

    def may_request(self, url: QUrl) -> bool:
        """Whether any request may go out to ``url``: encrypted, or local to this machine."""
        if url.scheme().lower() in ("data", "blob", "about"):
            return True
        origin = Origin.of(url)
        return self._is_secure_enough(origin, "https", "http") or self._is_secure_enough(origin, "wss", "ws")

    def frame_sources(self) -> str:
        """The source list of the host document's ``frame-src``.

        The schemes of links are in it although no frame can load them: a click on one that this list does not name
        puts an error page in the place of the CTI page (measured); named, it reaches the page's own rules.
        """
        scheme = "http" if self.plain_loopback else "https"
        hosts = [f"{_scheme_for(pattern, scheme)}://{pattern}" for pattern in self.allowed_hosts]
        return " ".join([str(self.cti), *hosts, *(f"{name}:" for name in LINK_SCHEMES)])

    def _is_secure_enough(self, origin: Origin, secure: str, plain: str) -> bool:
        if origin.scheme == secure:
            return True
        return origin.scheme == plain and self.plain_loopback and origin.is_loopback


def is_host_pattern(text: str) -> bool:
    """Whether ``text`` is an entry that ``allowed_hosts`` understands."""
    return _HOST_PATTERN.fullmatch(text) is not None


def _matches(pattern: str, origin: Origin) -> bool:
    name, _, port = pattern.lower().partition(":")
    if origin.port != (int(port) if port.isdigit() else _DEFAULT_PORTS[origin.scheme]):
        return False
    if name.startswith("*."):
        return origin.host.endswith(name[1:])
    return origin.host == name


def _scheme_for(pattern: str, loopback_scheme: str) -> str:
    return loopback_scheme if Origin.of(f"https://{pattern.removeprefix('*.')}").is_loopback else "https"
