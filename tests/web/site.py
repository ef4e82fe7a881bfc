"""A tiny web site on a loopback port: pages as text, headers as asked, requests written down."""

from __future__ import annotations

import datetime
import ipaddress
import ssl
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Self

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


@dataclass(frozen=True, slots=True)
class Answer:
    body: bytes
    kind: str = "text/html; charset=utf-8"
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    until: threading.Event | None = None
    """Held back until this is set."""
    endless: bool = False
    """The body again and again, until the browser hangs up."""
    stalled: bool = False
    """The body, and then nothing for as long as the site is open."""


class Site:
    """Serves what it was given; ``requests`` lists the paths that were asked for."""

    scheme = "http"

    def __init__(self) -> None:
        self.requests: list[str] = []
        self.answers: dict[str, Answer] = {}
        self.closing = threading.Event()
        self._held: list[threading.Event] = []
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.requests.append(self.path)
                answer = site.answers.get(self.path.partition("?")[0], Answer(b"not here", status=404))
                if answer.until is not None:
                    answer.until.wait(30)
                self.send_response(answer.status)
                self.send_header("Content-Type", answer.kind)
                if not (answer.endless or answer.stalled):
                    self.send_header("Content-Length", str(len(answer.body)))
                self.send_header("Cache-Control", "no-store")
                for name, value in answer.headers.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(answer.body)
                if answer.stalled:
                    site.closing.wait(30)
                while answer.endless and not site.closing.is_set():
                    self.wfile.write(answer.body)

            def log_message(self, format: str, *args: object) -> None:
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, request: object, client_address: object) -> None:
                """Browsers hang up in the middle of answers; that is no error here."""

        self._server = Server(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.closing.set()
        for event in self._held:
            event.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self._server.server_port}"

    @property
    def origin(self) -> str:
        return f"{self.scheme}://{self.host}"

    def url(self, path: str) -> str:
        return self.origin + path

    def page(self, path: str, body: str, *, status: int = 200, **headers: str) -> None:
        """Serve HTML; ``Content_Security_Policy="..."`` becomes the header of that name."""
        html = f"<!doctype html><meta charset=utf-8><body>{body}</body>".encode()
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.answers[path] = Answer(html, status=status, headers=named)

    def file(self, path: str, body: bytes, *, disposition: str = "", kind: str = "application/octet-stream") -> None:
        headers = {"Content-Disposition": disposition} if disposition else {}
        self.answers[path] = Answer(body, kind=kind, headers=headers)

    def endless(self, path: str, disposition: str) -> None:
        headers = {"Content-Disposition": disposition}
        self.answers[path] = Answer(b"x" * 4096, kind="text/plain", headers=headers, endless=True)

    def stall(self, path: str, disposition: str) -> None:
        headers = {"Content-Disposition": disposition}
        self.answers[path] = Answer(b"x" * 4096, kind="text/plain", headers=headers, stalled=True)

    def hold(self, path: str) -> threading.Event:
        """Make a page wait for the returned event."""
        event = threading.Event()
        self._held.append(event)
        self.answers[path] = Answer(b"late", until=event)
        return event


class SecureSite(Site):
    """The same over https, with a certificate that nobody has signed but itself."""

    scheme = "https"

    def __init__(self, folder: Path) -> None:
        super().__init__()
        path = folder / "self-signed.pem"
        path.write_bytes(_self_signed())
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(path)
        self._server.socket = context.wrap_socket(self._server.socket, server_side=True, do_handshake_on_connect=False)


def _self_signed() -> bytes:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    encoding = serialization.Encoding.PEM
    private = key.private_bytes(encoding, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return private + certificate.public_bytes(encoding)


@pytest.fixture
def cti() -> Iterator[Site]:
    """A site in the place of the contact centre's page."""
    with Site() as site:
        yield site


@pytest.fixture
def elsewhere() -> Iterator[Site]:
    """A site of another origin."""
    with Site() as site:
        yield site
