"""The demo: the real app on the simulated page, with throw-away data and invented contacts."""

from __future__ import annotations

import os
import sys
import tempfile
from argparse import Namespace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from maestro_desktop.app import App, Options, build
from maestro_desktop.core.interactions.model import State
from maestro_desktop.core.switchboard import Switchboard
from maestro_desktop.ending import Ending
from maestro_desktop.instance import claim
from maestro_desktop.language import speak
from maestro_desktop.log import start_logging
from maestro_desktop.paths import Paths
from maestro_desktop.qt import UnsafePySide, make_qt
from maestro_desktop.resources import resource_dir
from maestro_desktop.settings_sources import language, policy_path
from maestro_desktop.simulator import SimulatorError, SimulatorServer

HOST_ORIGIN = "https://agents.example.com"
REGION = "GB"
_LOOK_MS = 100
_SHOT_LIMIT_MS = 60_000
#: The picture shows a call in progress, once the morning has left some history.
_SCENARIO, _SHOT_SCENARIO, _SHOT_HISTORY = "working-morning", "picture", 6
#: The simulator's own people are among so many, and to put them takes some 20 ms.
_FIRST_CARDS = 80
_REST_MS = 2_000
_CARD_END = b"END:VCARD\r\n"


def run(paths: Paths | None, args: Namespace) -> int:
    """Run the demo until it is closed (or its picture is taken); returns the exit status."""
    with tempfile.TemporaryDirectory(prefix="maestro-demo-") as folder:
        paths = paths or Paths.under(Path(folder))
        paths.create()
        start_logging(paths.log, sys.stderr)
        server = claim(paths)
        if server is None:
            print("A demo is running in that folder already.", file=sys.stderr)
            return 1
        try:
            with SimulatorServer(resource_dir(), HOST_ORIGIN) as simulator:
                scenario = args.scenario or (_SHOT_SCENARIO if args.shot else _SCENARIO)
                url = simulator.page_url(signedin="CC", scenario=scenario, speed=args.speed)
                dark = True if args.dark else (False if args.shot else None)
                qt = make_qt(dark=dark)
                speak(qt, language(paths, os.environ, policy_path()), resource_dir() / "translations")
                options = Options(
                    dark=dark,
                    overrides={
                        "cti_url": url,
                        "host_origin": HOST_ORIGIN,
                        "region": REGION,
                        "key_source": "none",
                        "allowed_hosts": (),
                        "start_hidden": False,
                    },
                    off_the_record=True,
                    prepare=prepare,
                )
                app = build(qt, paths, options=options, server=server)
                Ending(app).wanted.connect(app.shut_down)
                app.ready.connect(lambda: fill(app))
                shot = Shot(app, args.shot) if args.shot else None
                app.start()
                status = qt.exec()
                return status if shot is None else shot.status
        except (SimulatorError, UnsafePySide) as error:
            print(error, file=sys.stderr)
            return 1


def address_book() -> Path:
    return resource_dir() / "simulator" / "address-book.vcf"


def first_cards(book: Path) -> bytes:
    """The vCards that stand first in the address book."""
    cards = book.read_bytes().split(_CARD_END)[:_FIRST_CARDS]
    return b"".join(card + _CARD_END for card in cards)


def prepare(board: Switchboard) -> None:
    """Put whom the page plays into the records: they are known from the first event on. On the core's thread."""
    from maestro_desktop.clock import wall_ms
    from maestro_desktop.core.contacts.importing import import_file

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / address_book().name
        file.write_bytes(first_cards(address_book()))
        import_file(file, board.store, board.book, REGION, wall_ms())


def fill(app: App) -> None:
    """Import the whole address book, once the start has come to rest; as the agent would, beside the app."""

    def bring_in() -> None:
        if app.pages is not None:
            app.pages.files.bring_in(address_book(), REGION)

    QTimer.singleShot(_REST_MS, bring_in)


class Shot(QObject):
    """Waits until the window shows a call with its record, saves a picture of it, and ends the app."""

    def __init__(self, app: App, target: Path) -> None:
        super().__init__(app)
        self.status = 1
        self._app = app
        self._target = target.absolute()
        self._waited = 0
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        # Before, there is neither desk nor panel to look at.
        app.ready.connect(self._timer.start)

    def _look(self) -> None:
        self._waited += _LOOK_MS
        if self._is_telling():
            self._timer.stop()
            # One more turn: what was just told is painted, by the page's own process too.
            QTimer.singleShot(700, self._take)
        elif self._waited > _SHOT_LIMIT_MS:
            print("The page did not play the call in time; no picture was taken.", file=sys.stderr)
            self._app.shut_down()

    def _is_telling(self) -> bool:
        talking = any(i.state is State.ACTIVE and i.contact_id is not None for i in self._app.desk.live.values())
        return talking and self._app.workspace.panel.history.rowCount() >= _SHOT_HISTORY

    def _take(self) -> None:
        if self._app.window.grab().save(str(self._target)):
            self.status = 0
        else:
            print(f"The picture could not be saved as {self._target}.", file=sys.stderr)
        self._app.shut_down()
