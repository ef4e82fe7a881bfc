"""A ``tel:`` link given to the running copy: from the start of the process to its end, after the acknowledgement."""

from __future__ import annotations

import socket
import subprocess
import threading
import time
from collections.abc import Iterator, Sequence

from maestro_desktop.instance import Ack, hand_over
from maestro_desktop.paths import Paths
from tests.benchmarks.figures import Figure, Round
from tests.benchmarks.ground import ROOT, Ground, now_ms, running

_LIMIT_S = 60
_EACH = 5
_BARE = """
import json, socket, sys
connection = socket.socket(socket.AF_UNIX)
connection.connect(sys.argv[1])
connection.sendall(json.dumps({"verb": "link", "text": sys.argv[2]}).encode())
json.loads(connection.recv(100))
"""


def measure(ground: Ground) -> Iterator[Figure]:
    data = ground.data_dir(1)
    environ = {**ground.environ, **ground.settings(MAESTRO_CTI_URL="http://127.0.0.1:9/")}
    app = ground.python("-m", "maestro_desktop", "--data-dir", str(data))
    address = str(ground.folder / "bare.sock")
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with running(app, environ, **quiet), socket.socket(socket.AF_UNIX) as listener:
        listener.bind(address)
        listener.listen()
        threading.Thread(target=_acknowledge, args=(listener,), daemon=True).start()
        _wait_for(Paths.under(data))
        rounds = []
        for number in range(ground.rounds):
            link = f"tel:+4420794600{number:02}"
            product = [_timed([*app, link], environ) for _ in range(_EACH)]
            floor = [_timed(ground.python("-c", _BARE, address, link), environ) for _ in range(_EACH)]
            rounds.append(Round(product, floor))
        listener.shutdown(socket.SHUT_RDWR)
    yield Figure("link to the running copy", "bare Python and socket", "ms", rounds, 1.5, offset=100)


def _wait_for(paths: Paths) -> None:
    deadline = time.monotonic() + _LIMIT_S
    while not isinstance(hand_over(paths, {"verb": "raise"}), Ack):
        if time.monotonic() > deadline:
            raise RuntimeError("the app did not start")
        time.sleep(0.2)
    time.sleep(3)  # its start has come to rest, so that only the hand-over is measured


def _acknowledge(listener: socket.socket) -> None:
    while True:
        try:
            connection, _ = listener.accept()
        except OSError:
            return
        with connection:
            connection.recv(1_000)
            connection.sendall(b'{"ok": true}')


def _timed(command: Sequence[str], environ: dict[str, str]) -> float:
    began = now_ms()
    subprocess.run(command, cwd=ROOT, env=environ, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return now_ms() - began
