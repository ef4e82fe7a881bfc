"""First window painted: from the start of the process to the first flush of a painted window.

Qt's own log tells the moment (category qt.widgets.painting), so nothing is added to the program under measurement.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator, Mapping, Sequence
from threading import Timer

from tests.benchmarks.figures import Figure, Round
from tests.benchmarks.ground import Ground, now_ms, running

_LIMIT_S = 30
_SHELL = """
import sys
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
qt = QApplication([sys.argv[0]])
window = QMainWindow()
window.setCentralWidget(QLabel("Maestro Desktop"))
window.resize(1180, 760)
window.show()
sys.exit(qt.exec())
"""


def measure(ground: Ground) -> Iterator[Figure]:
    data = ground.data_dir(1)
    # A page that is not there: what happens after the first paint is not what is measured.
    environ = {**ground.environ, **ground.settings(MAESTRO_CTI_URL="http://127.0.0.1:9/")}
    product = ground.python("-m", "maestro_desktop", "--data-dir", str(data))
    rounds = [
        Round([first_paint(product, environ)], [first_paint(ground.python("-c", _SHELL), environ)])
        for _ in range(ground.rounds + 4)
    ]
    yield Figure("first window painted", "widgets-only shell", "ms", rounds, 1.5)


def first_paint(command: Sequence[str], environ: Mapping[str, str]) -> float:
    """Milliseconds from the start of a program until Qt flushes its first window."""
    watched = {**environ, "QT_LOGGING_RULES": "qt.widgets.painting=true", "QT_FORCE_STDERR_LOGGING": "1"}
    began = now_ms()
    with running(command, watched, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        patience = Timer(_LIMIT_S, process.kill)
        patience.start()
        said = []
        for line in process.stderr:
            if "painting: Flushing" in line:
                patience.cancel()
                return now_ms() - began
            said.append(line)
    raise RuntimeError("No window was painted:\n" + "".join(said[-20:]))
