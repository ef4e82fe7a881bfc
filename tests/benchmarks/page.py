"""The page's load event and the memory of all processes, against Debian's ``chromium --app`` on the same page.

The load event is told by the page itself: a front before the simulator adds one script that calls back. Profiles are
used ones: the first round, which is dropped, makes them. Memory is the sum of PSS over the process tree.
"""

from __future__ import annotations

import http.client
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Self

from maestro_desktop.simulator import SimulatorServer
from tests.benchmarks.figures import Figure, Round
from tests.benchmarks.ground import HOST_ORIGIN, ROOT, Ground, now_ms, running

_BEACON = b'addEventListener("load", () => fetch("/bench-loaded", {method: "POST", keepalive: true}));'
_TAG = b'<script src="/bench-beacon.js"></script></head>'
_LIMIT_S = 60
_SETTLED_S = 4


def measure(ground: Ground) -> Iterator[Figure]:
    chromium = shutil.which("chromium")
    if chromium is None or not ground.has_screen:
        what = "chromium" if chromium is None else "Xvfb"
        print(f"page: left out, because {what} is not installed.", file=sys.stderr)
        return
    data = ground.data_dir(ground.many)
    profile = ground.folder / "chromium"
    rounds = []
    with Front() as front:
        page = front.page_url
        environ = {**ground.environ, **ground.settings(MAESTRO_CTI_URL=page)}
        product = ground.python("-m", "maestro_desktop", "--data-dir", str(data))
        peer = [chromium, f"--app={page}", f"--user-data-dir={profile}", "--no-first-run", "--window-size=1180,760"]
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            peer.append("--no-sandbox")
        for _ in range(ground.rounds):
            rounds.append((run(front, product, environ), run(front, peer, ground.environ)))
    loads = [Round([ours[0]], [theirs[0]]) for ours, theirs in rounds]
    sizes = [Round([ours[1]], [theirs[1]]) for ours, theirs in rounds]
    yield Figure("page load event", "chromium --app, used profile", "ms", loads, 1.4)
    yield Figure(f"memory, {ground.many:,} contacts", "chromium --app", "MiB PSS", sizes, 1.0)


def run(front: Front, command: Sequence[str], environ: Mapping[str, str]) -> tuple[float, float]:
    """Milliseconds from the start of the program to the page's load event, and MiB some seconds later."""
    front.loaded.clear()
    began = now_ms()
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with running(command, environ, **quiet) as process:
        if not front.loaded.wait(_LIMIT_S):
            raise RuntimeError(f"{command[0]} did not load the page within {_LIMIT_S} s")
        took = front.loaded_at - began
        time.sleep(_SETTLED_S)
        return took, pss_mib(process.pid)


def pss_mib(root: int) -> float:
    """PSS of a process and all its descendants; those that a zygote has started count, too."""
    parents: dict[int, int] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parents[int(entry.name)] = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            except OSError:
                continue
    tree, grown = {root}, True
    while grown:
        more = {pid for pid, parent in parents.items() if parent in tree} - tree
        tree |= more
        grown = bool(more)
    total = 0
    for pid in tree:
        try:
            lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total / 1024


class Front:
    """Hands requests on to the simulator, and puts the beacon into its page."""

    def __init__(self) -> None:
        self.loaded = threading.Event()
        self.loaded_at = 0.0
        self._simulator = SimulatorServer(ROOT / "resources", HOST_ORIGIN)
        self._server: ThreadingHTTPServer | None = None

    @property
    def page_url(self) -> str:
        assert self._server is not None
        own = f"http://127.0.0.1:{self._server.server_address[1]}"
        return self._simulator.page_url(signedin="CC").replace(self._simulator.origin, own)

    def __enter__(self) -> Self:
        self._simulator.start()
        front, behind = self, self._simulator.origin.removeprefix("http://")

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                front.loaded_at = now_ms()
                front.loaded.set()
                self._answer(204, [], b"")

            def do_GET(self) -> None:
                if self.path == "/bench-beacon.js":
                    self._answer(200, [("Content-Type", "text/javascript")], _BEACON)
                    return
                connection = http.client.HTTPConnection(behind)
                try:
                    connection.request("GET", self.path)
                    answer = connection.getresponse()
                    body = answer.read().replace(b"</head>", _TAG, 1)
                    kept = [(n, v) for n, v in answer.getheaders() if n not in ("Content-Length", "Date", "Server")]
                    self._answer(answer.status, kept, body)
                finally:
                    connection.close()

            def _answer(self, status: int, headers: Sequence[tuple[str, str]], body: bytes) -> None:
                self.send_response(status)
                for name, value in headers:
                    self.send_header(name, value)
                if status != 204:
                    self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._server is not None
        self._server.shutdown()
        self._server.server_close()
        self._simulator.stop()
