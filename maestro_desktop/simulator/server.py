"""The simulator's page over HTTP, on the loopback interface only."""

import json
import logging
import os
import sys
import threading
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Self, TextIO
from urllib.parse import unquote, urlencode, urlsplit

logger = logging.getLogger(__name__)

ADDRESS = "127.0.0.1"
_LOOPBACK_NAMES = frozenset({"127.0.0.1", "localhost"})
_CONTENT_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".svg": "image/svg+xml",
}


class SimulatorError(Exception):
    """The simulator cannot be served; the text is one sentence for the user."""


class SimulatorServer:
    """Serve the vendor's page, rebuilt, on a port of 127.0.0.1 in a thread of its own.

    :param resources: the project's ``resources`` folder (with ``simulator/`` and ``protocol/events.json`` in it).
    :param host_origin: the one origin that may embed the page, for example ``https://agents.example.com``; the
        page's ``frame-ancestors`` names it, as the vendor's list of allowed domains does.
    :param port: 0 takes a free one.
    """

    def __init__(self, resources: Path, host_origin: str, port: int = 0) -> None:
        self.host_origin = checked_origin(host_origin)
        if not (resources / "simulator" / "index.html").is_file():
            raise SimulatorError(f"The simulator's page was not found in {resources}.")
        if not 0 <= port <= 65535:
            raise SimulatorError(f"{port} is not a port: choose one from 1024 to 65535, or 0 for any free one.")
        self._resources = resources
        self._port = port
        self._http: ThreadingHTTPServer | None = None
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Bind the port and answer from a thread. Raises SimulatorError when the port cannot be had."""
        if self._http is not None:
            return
        handler = partial(_Handler, self._resources, self.host_origin)
        try:
            self._http = _LoopbackServer((ADDRESS, self._port), handler)
        except OSError as error:
            raise SimulatorError(
                f"Port {self._port} cannot be used ({error.strerror or error}). "
                "Choose another one, or leave the port out to get any free one."
            ) from error
        self._thread = threading.Thread(target=self._http.serve_forever, name="simulator", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Stop answering and free the port; harmless when it is not running."""
        if self._http is None or self._thread is None:
            return
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()
        self._http = self._thread = None

    @property
    def origin(self) -> str:
        """The page's origin, ``http://127.0.0.1:PORT``. Raises SimulatorError before ``start``."""
        if self._http is None:
            raise SimulatorError("The simulator is not running.")
        return f"http://{ADDRESS}:{self._http.server_address[1]}"

    @property
    def url(self) -> str:
        """The address to embed, with the query of the vendor's own CTI address."""
        return self.page_url()

    def page_url(self, **query: str | int | float) -> str:
        """The address with more query parameters (``signedin``, ``scenario``, ``speed``: see the README)."""
        return f"{self.origin}/index.html?" + urlencode({"env": "embeddable", "nextgen": "true", **query})

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


def serve(port: int, host_origin: str, resources: Path, out: TextIO | None = None) -> int:
    """Serve in the foreground until Ctrl+C, and say how to embed the page. Returns the exit code.

    ``out`` is where the text goes (default: standard output). Raises SimulatorError when it cannot be served.
    """
    out = out or sys.stdout
    try:
        with SimulatorServer(resources, host_origin, port) as server:
            print(_welcome(server, sorted(_scenario_files(resources))), file=out, flush=True)
            forever = threading.Event()
            while not forever.wait(1.0):  # in pieces: on Windows Ctrl+C does not interrupt an endless wait
                pass
    except KeyboardInterrupt:
        print("\nThe simulator has stopped.", file=out, flush=True)
    return 0


def _welcome(server: SimulatorServer, scenarios: list[str]) -> str:
    return (
        f"The simulator is running at\n\n  {server.url}\n\n"
        f"It may be embedded by {server.host_origin} only (choose with --host-origin).\n"
        "In your page:\n\n"
        f'  <iframe src="{server.url.replace("&", "&amp;")}"\n'
        '          allow="microphone *; speaker-selection *; autoplay *"></iframe>\n\n'
        f"Take messages whose event.origin is {server.origin}, and post directives to that origin.\n"
        "Add &signedin=CC or &signedin=UC to skip the first steps, and &scenario=NAME to play one of\n"
        + "".join(f"  {name}\n" for name in scenarios)
        + "\nPress Ctrl+C to stop."
    )


def checked_origin(text: str) -> str:
    """Return an http(s) origin in its plain form, without a path. Raises SimulatorError for anything else.

    The origin becomes part of a response header, so nothing but a scheme, a host name and a port may pass.
    """
    try:
        parts = urlsplit(text)
        port = f":{parts.port}" if parts.port is not None else ""
    except ValueError:
        parts, port = urlsplit(""), ""
    host = parts.hostname or ""
    plain = all(character.isascii() and (character.isalnum() or character in "-.") for character in host)
    rest = parts.username or parts.query or parts.fragment or parts.path.strip("/")
    if parts.scheme not in ("http", "https") or not host or not plain or rest:
        raise SimulatorError(f"{text!r} is not an origin: write it like https://agents.example.com.")
    return f"{parts.scheme}://{host}{port}"


def _scenario_files(resources: Path) -> dict[str, Path]:
    return {path.stem: path for path in (resources / "simulator" / "scenarios").glob("*.json")}


class _LoopbackServer(ThreadingHTTPServer):
    daemon_threads = True
    # On Windows SO_REUSEADDR would let two programs listen on one port at the same time.
    allow_reuse_address = os.name == "posix"

    def handle_error(self, request: object, client_address: object) -> None:
        """Write to the log, not to standard error: a browser that drops a connection is no trouble."""
        level = logging.DEBUG if isinstance(sys.exception(), ConnectionError) else logging.ERROR
        logger.log(level, "A request from %s broke off.", client_address, exc_info=True)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "MaestroSimulator"
    sys_version = ""
    timeout = 60  # seconds until an idle connection is closed

    def __init__(self, resources: Path, host_origin: str, *args: object) -> None:
        self._resources = resources
        self._policy = (
            f"frame-ancestors {host_origin}; default-src 'self'; img-src 'self' data:; object-src 'none'; "
            "base-uri 'none'; form-action 'none'"
        )
        super().__init__(*args)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        self._answer(with_body=True)

    def do_HEAD(self) -> None:
        self._answer(with_body=False)

    def _answer(self, with_body: bool) -> None:
        status, content_type, body = self._content()
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Content-Security-Policy", self._policy)
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Referrer-Policy", "no-referrer")
        self.send_header("Cross-Origin-Resource-Policy", "same-origin")
        self.end_headers()
        if with_body:
            self.wfile.write(body)

    def _content(self) -> tuple[HTTPStatus, str, bytes]:
        if not self._host_is_loopback():
            return _plain(HTTPStatus.MISDIRECTED_REQUEST, "This page answers on 127.0.0.1 only.")
        try:
            path = unquote(urlsplit(self.path).path, errors="strict")
        except ValueError:
            return _plain(HTTPStatus.BAD_REQUEST, "That address cannot be read.")
        if path == "/scenarios/":
            return HTTPStatus.OK, _CONTENT_TYPES[".json"], self._scenario_list()
        file = self._file("/index.html" if path == "/" else path)
        if file is None:
            return _plain(HTTPStatus.NOT_FOUND, "There is nothing here.")
        return HTTPStatus.OK, _CONTENT_TYPES[file.suffix], file.read_bytes()

    def _host_is_loopback(self) -> bool:
        """Refuse foreign names, so that no web site can reach the page by pointing its name at 127.0.0.1."""
        name, _, port = self.headers.get("Host", "").partition(":")
        return name.lower() in _LOOPBACK_NAMES and (port.isdecimal() or not port)

    def _file(self, path: str) -> Path | None:
        """The file for a decoded path, or None when it lies outside the two folders that are served."""
        if "\0" in path or "\\" in path or ":" in path:
            return None
        folder = "simulator"
        if path.startswith("/protocol/"):
            folder, path = "protocol", path.removeprefix("/protocol")
        root = (self._resources / folder).resolve()
        file = (root / path.lstrip("/")).resolve()
        if not file.is_relative_to(root) or file.suffix not in _CONTENT_TYPES or not file.is_file():
            return None
        return file

    def _scenario_list(self) -> bytes:
        scenarios = [
            {"name": name, "title": scenario.get("title", name), "product": scenario.get("product", "CC")}
            for name, path in sorted(_scenario_files(self._resources).items())
            for scenario in [json.loads(path.read_text(encoding="utf-8"))]
        ]
        return json.dumps(scenarios).encode()

    def log_message(self, format: str, *args: object) -> None:
        logger.debug("%s %s", self.client_address[0], format % args)


def _plain(status: HTTPStatus, text: str) -> tuple[HTTPStatus, str, bytes]:
    return status, "text/plain; charset=utf-8", text.encode()
