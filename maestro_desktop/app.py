"""The composition root: builds every object, connects every signal, orders start and end.

``build`` makes an app that does nothing yet; ``main`` adds the event loop. Nobody imports this module but the command
line and the demo.

Start: an empty window and its first paint; Chromium and the page; what the window holds, and the tray; and when the
page has loaded, the core's models and the store (on its own thread).
"""

from __future__ import annotations

import json
import logging
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from importlib import import_module
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from maestro_desktop import __version__
from maestro_desktop.clipboard import Clipboard
from maestro_desktop.clock import wall_ms
from maestro_desktop.embedding import Address, Embedding
from maestro_desktop.ending import Ending
from maestro_desktop.garbage import Collector, give_back
from maestro_desktop.instance import InstanceServer
from maestro_desktop.language import speak
from maestro_desktop.paths import Paths, write_atomically
from maestro_desktop.qt import Application, UnsafePySide, make_qt
from maestro_desktop.resources import resource_dir
from maestro_desktop.settings_sources import Problem, language, policy_path, starts_hidden
from maestro_desktop.ui.main_window import CloseAction, MainWindow
from maestro_desktop.ui.translation import tr, trn
from maestro_desktop.wire import Frame

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from maestro_desktop.alerts import Alerts
    from maestro_desktop.assistant_desk import AssistantDesk
    from maestro_desktop.caretaker import Caretaker
    from maestro_desktop.core.contacts.entry import NumberHint, Warning
    from maestro_desktop.core.contacts.model import Contact
    from maestro_desktop.core.interactions.model import Interaction
    from maestro_desktop.core.phone.decision import Source
    from maestro_desktop.core.remedies import Choice
    from maestro_desktop.core.switchboard import Switchboard
    from maestro_desktop.desk import Desk
    from maestro_desktop.engine import Engine
    from maestro_desktop.health import Finding
    from maestro_desktop.health_desk import HealthDesk
    from maestro_desktop.keys_desk import KeysDesk
    from maestro_desktop.links_desk import LinksDesk
    from maestro_desktop.opening import Opening
    from maestro_desktop.pages import Pages
    from maestro_desktop.search_worker import SearchWorker
    from maestro_desktop.settings import Settings
    from maestro_desktop.settings_desk import SettingsDesk
    from maestro_desktop.system_watch import SystemWatch
    from maestro_desktop.ui.contact_form import EntryHelp
    from maestro_desktop.ui.theme import Theme
    from maestro_desktop.ui.tray import Tray
    from maestro_desktop.ui.workspace import Workspace
    from maestro_desktop.web.config import Timing
    from maestro_desktop.web.panel import CtiPanel

_log = logging.getLogger(__name__)
#: When the start has come to rest, roughly; ms.
_REST_MS = 1_500
#: So long the records wait for the page to load, ms.
_PATIENCE_MS = 700
#: Imported in steps of 10 to 20 ms, each with those before it.
_FURNITURE = (
    "maestro_desktop.ui.theme",
    "maestro_desktop.ui.dial_card",
    "maestro_desktop.ui.rows",
    "maestro_desktop.ui.details",
    "maestro_desktop.ui.lane",
    "maestro_desktop.ui.workspace",
)
_MOST_MISTAKES = 3
_WINDOW_FILE = "window.json"
#: In that file: the assistant has been shown.
_WAS_LED = "assistant_shown"
#: What was switched by hand, as QuietDesk writes it.
_QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class Options:
    """How this copy starts. ``overrides`` replace settings and ``prepare`` fills the records, for the demo; ``timing``
    is the web side's patience, None for the usual one."""

    hidden: bool = False
    dark: bool | None = None
    overrides: Mapping[str, Any] = field(default_factory=dict)
    off_the_record: bool = False
    prepare: Callable[[Switchboard], None] | None = None
    timing: Timing | None = None


class App(QObject):
    """One running copy: window, engine, page, tray and what connects them.

    ``workspace``, ``tray`` and ``theme`` are there once it is started. Signals: ``ready()`` when page and records have
    been set going.
    """

    ready = Signal()
    _frame_came = Signal(object)
    _imported = Signal()

    theme: Theme
    workspace: Workspace
    tray: Tray
    engine: Engine
    desk: Desk
    _entry_help: EntryHelp

    def __init__(
        self,
        qt: QApplication,
        paths: Paths,
        *,
        environ: Mapping[str, str],
        options: Options,
        server: InstanceServer | None,
        executor: Executor,
        clock_ms: Callable[[], int],
    ) -> None:
        super().__init__()
        self.paths = paths
        self._qt = qt
        self._environ = environ
        self._options = options
        self._server = server
        self._executor = executor
        self._clock_ms = clock_ms
        self._starting = self._started = False
        self._hidden = options.hidden
        self._close_wanted = self._end_wanted = False
        self._importing = False
        self._quitting = False
        self.settings_desk: SettingsDesk | None = None
        self.opening: Opening | None = None
        self.caretaker: Caretaker | None = None
        self.search: SearchWorker | None = None
        self.pages: Pages | None = None
        self.alerts: Alerts | None = None
        self._links: LinksDesk | None = None
        self._assistant: AssistantDesk | None = None
        self._was_led = False
        self._quiet_before: dict[str, Any] = {}
        self._keys: KeysDesk | None = None
        self._health: HealthDesk | None = None
        self._watch: SystemWatch | None = None
        self.window = MainWindow(self._may_close)
        off_the_record, timing = options.off_the_record, options.timing
        self.embedding = Embedding(paths, clock_ms, off_the_record=off_the_record, timing=timing, parent=self)
        self._clipboard = Clipboard(self)
        self._collector = Collector(self)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._prepare_records)

    @property
    def page(self) -> CtiPanel | None:
        return self.embedding.page

    # -- start and end ------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Show the window, set the page going, fill the window; the records follow when the page has loaded."""
        state = _read_json(self.paths.config / _WINDOW_FILE)
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        self._starting = True
        self._was_led = state.get(_WAS_LED) is True
        self._quiet_before = {name: state[name] for name in (_QUIET,) if name in state}
        self.window.restore_state(state, screens)
        if "start_hidden" in self._options.overrides:
            self._hidden |= self._options.overrides["start_hidden"]
        else:
            self._hidden |= starts_hidden(self.paths, self._environ, policy_path())
        if not self._hidden:
            self.window.paint_now()
        self._choose_scheme()
        self.embedding.open(Address.read(self.paths, self._environ, self._options.overrides))
        self._furnish()
        self.workspace.restore_state(state, screens)
        self._starting, self._started = False, True
        if self._end_wanted:
            QTimer.singleShot(0, self.shut_down)
        elif self._close_wanted:
            self.window.close()
        self._imported.connect(self._go_on)
        if self.embedding.page is None:
            self._prepare_records()
        else:
            # One interpreter can't import and answer the page's process at once: both would take longer.
            self._patience.start()

    @Slot()
    def _prepare_records(self) -> None:
        if not self._importing and not self._quitting:
            self._importing = True
            self._patience.stop()
            self._executor.submit(_import_records).add_done_callback(lambda _: self._imported.emit())

    def _choose_scheme(self) -> None:
        if self._options.dark is not None:
            from PySide6.QtCore import Qt

            # Where the platform has a theme, the page follows the application's scheme; bare X11 has none.
            scheme = Qt.ColorScheme.Dark if self._options.dark else Qt.ColorScheme.Light
            QGuiApplication.styleHints().setColorScheme(scheme)

    def _furnish(self) -> None:
        """Make everything that is seen, and connect it; between the steps the page's process is answered."""
        from maestro_desktop.engine import Engine

        self.engine = Engine(self._executor, self)
        self.embedding.received.connect(self.engine.receive)
        self.embedding.noticed.connect(self._on_noticed)
        for module in _FURNITURE:
            _breathe()
            import_module(module)
        from maestro_desktop.desk import Desk
        from maestro_desktop.ui.contact_form import EntryHelp
        from maestro_desktop.ui.icons import Icons
        from maestro_desktop.ui.theme import Theme
        from maestro_desktop.ui.tray import Tray
        from maestro_desktop.ui.workspace import Workspace

        _breathe()
        self.theme = Theme(self._qt, Icons(resource_dir() / "icons"), dark=self._options.dark, parent=self)
        self.tray = Tray(self.theme, _format_number, self)
        _breathe()
        self._entry_help = EntryHelp(self._number_hint, self._warnings_of)
        self.workspace = Workspace(
            theme=self.theme,
            clock_ms=self._clock_ms,
            format_as_typed=self._format_as_typed,
            entry_help=self._entry_help,
        )
        _breathe()
        self.desk = Desk(self.workspace, self.engine, self)
        self._connect()
        self._show_page()
        self.window.setCentralWidget(self.workspace)
        self.tray.show()
        if self._hidden and not self.tray.available:
            self.window.paint_now()

    @Slot()
    def _go_on(self) -> None:
        from maestro_desktop.settings_desk import SettingsDesk

        if self._quitting:
            return

        def unread(numbers: Iterable[str], region: str) -> tuple[str, ...]:
            from maestro_desktop.core import policy

            return policy.unread(numbers, region)

        self.settings_desk = SettingsDesk(
            self.paths, self._environ, self._options.overrides, self.theme, self, unread=unread
        )
        self.settings_desk.changed.connect(self._on_settings)
        self.settings_desk.failed.connect(self.workspace.show_trouble)
        self._tell_mistakes(self.settings_desk.loaded.problems)
        self._open_records()
        if self._server is not None:
            self._server.deliver(self._frame_came.emit)
        if isinstance(self._qt, Application):
            self._qt.deliver(self._hear_link)
        self._watch_system()
        self._watch_desk()
        self.ready.emit()
        if not (self.settings.host_origin or self._was_led or self._hidden):
            self.show_assistant()

    def _tell_mistakes(self, problems: Sequence[Problem]) -> None:
        """The window shows no more than three sentences: the first mistakes, which often make the others."""
        shown = problems if len(problems) <= _MOST_MISTAKES else problems[: _MOST_MISTAKES - 1]
        for problem in shown:
            self.workspace.show_trouble(tr("Settings: {problem}", problem=problem))
        if left := len(problems) - len(shown):
            self.workspace.show_trouble(
                trn(
                    "Settings: {n} more mistakes. “maestro-desktop doctor” names them all.",
                    "Settings: {n} more mistake. “maestro-desktop doctor” names them all.",
                    left,
                )
            )

    @property
    def settings(self) -> Settings:
        """The settings in force, with the overrides of this start."""
        assert self.settings_desk is not None
        return self.settings_desk.settings

    def quit(self) -> None:
        """Ask if a call is active, then end in order: page, tray, core, lock."""
        if self._quitting:
            return
        if self.desk.call_is_live:
            self.come_forward()
            self.workspace.ask(
                "quit", tr("A call is active. Quitting would cut it off."), tr("Quit anyway"), tr("Stay")
            )
            return
        self.shut_down()

    @Slot(str, bool)
    def _on_answer(self, question: str, yes: bool) -> None:
        if question == "quit" and yes:
            self.shut_down()

    @Slot()
    def shut_down(self) -> None:
        """End now, or as soon as the start is through, without asking. Safe to call twice."""
        if self._starting:
            self._end_wanted = True
        if self._quitting or self._starting:
            return
        self._quitting = True
        if self._server is not None:
            # First of all: a link that came from now on would be taken and never be dialled.
            self._server.stop_taking()
        if isinstance(self._qt, Application):
            self._qt.stop_taking()
        if self._started:
            self._save_places()
        self.embedding.close()
        for helper in (
            self.alerts,
            self._watch,
            self._links,
            self._assistant,
            self._keys,
            self._health,
            self.opening,
            self.caretaker,
            self.search,
            self.pages,
        ):
            if helper is not None:
                helper.close()
        self.window.hide()
        if self._started:
            self.tray.hide()
            self.engine.close()
        if self._server is not None:
            self._server.close()
        self._qt.quit()

    def _save_places(self) -> None:
        self.workspace.panel.flush_notes()
        try:
            quiet = self.alerts.quiet.save_state() if self.alerts is not None else self._quiet_before
            places = {**self.window.save_state(), **self.workspace.save_state(), **quiet}
            state = json.dumps({**places, _WAS_LED: self._was_led}).encode()
            self.paths.config.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_atomically(self.paths.config / _WINDOW_FILE, state)
        except OSError:
            _log.warning("The window's place could not be saved")

    def _may_close(self) -> CloseAction:
        if self._quitting:
            return CloseAction.CLOSE
        if not self._started:
            # There is neither tray nor end yet: it is closed as soon as it can be.
            self._close_wanted = True
            return CloseAction.STAY
        if self.tray.available:
            return CloseAction.HIDE
        QTimer.singleShot(0, self.quit)
        return CloseAction.STAY

    # -- page ---------------------------------------------------------------------------------------------------------

    @Slot()
    def _show_page(self) -> None:
        """Put the page into the window, or what stands there as long as none is set up."""
        page = self.embedding.page
        if page is not None:
            self.workspace.set_page(page)
            self.workspace.set_connection(page.state, tr(page.sentence))
            return
        from maestro_desktop.ui.not_set_up import NotSetUp

        place = NotSetUp(self.theme)
        place.settings_requested.connect(self.show_settings)
        place.assistant_requested.connect(self.show_assistant)
        self.workspace.set_page(place)
        self.workspace.set_connection("unset", tr("Not set up yet: enter the domain that 8x8 whitelisted for you."))

    @Slot(str, object)
    def _on_noticed(self, kind: str, facts: Mapping[str, Any]) -> None:
        self._note(lambda board: board.notice(kind, **{k: v for k, v in facts.items() if k != "note"}))

    @Slot(str, str)
    def _on_page_state(self, state: str, sentence: str) -> None:
        # As the page keeps it: a signal forgets what words were made of.
        sentence = tr(self.page.sentence if self.page is not None and self.page.sentence == sentence else sentence)
        self.workspace.set_connection(state, sentence)
        self._show_state()
        if self.alerts is not None:
            self.alerts.follow_page(state, sentence)
        if state != "loading":
            self._prepare_records()

    # -- records ------------------------------------------------------------------------------------------------------

    def _open_records(self) -> None:
        from maestro_desktop.caretaker import Caretaker
        from maestro_desktop.core.changes import Trouble
        from maestro_desktop.core.store import Check
        from maestro_desktop.opening import Opening
        from maestro_desktop.pages import Pages
        from maestro_desktop.records import open_store, open_switchboard
        from maestro_desktop.search_worker import SearchWorker, over_contacts

        def make(passphrase: str | None, choice: Choice | None) -> tuple[Switchboard, tuple[Any, ...]]:
            settings, clock = self.settings, self._clock_ms
            store = open_store(self.paths, settings, passphrase, choice, check=Check.CAREFUL, clock_ms=clock)
            try:
                board = open_switchboard(store, settings, clock)
                if self._options.prepare is not None:
                    self._options.prepare(board)
                found = (Trouble(store.finding),) if store.finding else ()
                return board, (*found, *board.start(__version__))
            except BaseException:
                store.close()  # it is opened again when the agent tries again
                raise

        self.opening = Opening(self.engine, self.theme, make, lambda: self.settings.key_source == "passphrase", self)
        self.opening.opened.connect(self._on_opened)
        self.opening.settings_requested.connect(self.show_settings)
        self.opening.quit_requested.connect(self.quit)
        self.search = SearchWorker(over_contacts(self._clock_ms), self)
        self.pages = Pages(
            self.workspace,
            self.desk,
            self.engine,
            self.search,
            theme=self.theme,
            settings=lambda: self.settings,
            format_number=_format_number,
            format_as_typed=self._format_as_typed,
            entry_help=self._entry_help,
            clock_ms=self._clock_ms,
            parent=self,
        )
        self.caretaker = Caretaker(self._clock_ms, self)
        self.caretaker.told.connect(self.workspace.show_trouble)
        self.caretaker.found_sound.connect(self._on_found_sound)
        self.opening.open()

    @Slot()
    def _on_opened(self) -> None:
        from maestro_desktop.records import upkeep_of

        assert self.caretaker is not None
        assert self.search is not None
        assert self.pages is not None
        self.engine.start_clock()
        self.desk.show_history()
        go_on = self.caretaker.go_on
        self.engine.ask(lambda board: upkeep_of(self.paths, board.store, go_on), self.caretaker.begin)
        for search in (self.search, self.pages.history):
            self.engine.ask(lambda board: board.store.reader, search.open)
        QTimer.singleShot(_REST_MS, self._make_ready)

    @Slot()
    def _make_ready(self) -> None:
        """Make now what the first call would wait for: its card, and the names of places."""
        from maestro_desktop.records import read_ahead

        if not self._quitting:
            self.workspace.panel.lane.prepare()
            if self.alerts is not None:
                self.alerts.tone.prepare()
            self._note(lambda board: read_ahead())
            self._executor.submit(give_back)

    @Slot()
    def _on_found_sound(self) -> None:
        self._note(_found_sound)

    @Slot(object)
    def _follow(self, interaction: Interaction) -> None:
        """The tray shows what is live, and neither reload nor quit may cut it off unasked."""
        self.embedding.set_call_active(self.desk.call_is_live)
        if self.alerts is not None:
            self.alerts.follow(interaction)
        self._show_state()

    def _show_state(self) -> None:
        state = self.desk.live_state
        self.tray.set_state("lost" if state == "idle" and self.embedding.state == "lost" else state)

    def _note(self, action: Callable[[Switchboard], tuple[Any, ...]]) -> None:
        self.engine.note(action)

    # -- connections --------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        # Not at the top: Qt's own enumerations cost the first paint 15 ms (measured).
        from PySide6.QtCore import Qt

        window, workspace, tray, page = self.window, self.workspace, self.tray, self.embedding
        window.closing.connect(workspace.panel.flush_notes)
        window.closed.connect(workspace.close_windows)
        page.opened.connect(self._show_page)
        page.state_changed.connect(self._on_page_state)
        page.dial_requested.connect(self._dial_page_link)
        self.desk.directive_ready.connect(page.send)
        self.desk.interaction_changed.connect(self._follow)
        self.desk.called.connect(tray.add_called)
        # Queued even from our own thread: what waited for the start may be the wish to end.
        self._frame_came.connect(self._obey, Qt.ConnectionType.QueuedConnection)
        workspace.question_answered.connect(self._on_answer)
        workspace.settings_requested.connect(self.show_settings)
        workspace.assistant_requested.connect(self.show_assistant)
        workspace.reload_requested.connect(page.reload)
        workspace.quit_requested.connect(self.quit)
        workspace.panel.link_opened.connect(self._open_link)
        tray.open_requested.connect(self.come_forward)
        tray.dial_box_requested.connect(self._focus_dial_box)
        tray.dial_requested.connect(self._dial_from_tray)
        for door in (tray, workspace):
            door.dial_clipboard_requested.connect(self._dial_clipboard)
            door.dial_marked_requested.connect(self._dial_marked)
        self._clipboard.offered.connect(self._offer)
        workspace.add_command(tr("Check-up"), "", self._show_health)
        tray.reload_requested.connect(page.reload)
        tray.settings_requested.connect(self.show_settings)
        tray.quit_requested.connect(self.quit)

    @Slot(str, object)
    def dial(self, text: str, source: Source) -> None:
        """The one door: what becomes of the text is shown in the window."""
        self.desk.dial(text, source)

    @Slot(str)
    def _dial_page_link(self, link: str) -> None:
        from maestro_desktop.core.phone.decision import Source

        self.dial(link, Source.PAGE_LINK)

    @Slot()
    def _dial_clipboard(self, token: str = "") -> None:
        self._dial_from_desk(marked=False, token=token)

    @Slot()
    def _dial_marked(self, token: str = "") -> None:
        self._dial_from_desk(marked=True, token=token)

    def _dial_from_desk(self, *, marked: bool, token: str) -> None:
        """Dial what another program has copied, or marked."""
        from maestro_desktop.core.phone.decision import Source

        # In front first: on Wayland only the window that has the focus may read the clipboard.
        self.come_forward(token)
        source = Source.SELECTION if marked else Source.CLIPBOARD
        self._clipboard.read(marked=marked, then=lambda text: self.dial(text, source), fail=self.workspace.show_trouble)

    @Slot(str)
    def _offer(self, text: str) -> None:
        """Something short was copied elsewhere: is it a number? What was offered before is no longer in the clipboard,
        whatever this is."""
        from maestro_desktop.core.phone.dialling import number_in

        region, now = self.settings.region, self._clock_ms()

        def show(number: str) -> None:
            self.workspace.offer(text, number)

        # On the core's thread: the plans of all countries take their time when they are needed first.
        self.engine.ask(lambda _board: number_in(text, region, now), show)

    @Slot(str, str)
    def _on_keys(self, action: str, token: str) -> None:
        self._dial_from_desk(marked=action == "hotkey_marked", token=token)

    @Slot(str, object)
    def _dial_from_tray(self, number: str, source: Source) -> None:
        # The question before the call stands in the window, which may be hidden.
        self.come_forward()
        self.dial(number, source)

    @Slot(str)
    def _open_link(self, url: str) -> None:
        """Recordings and mails need the page's own session; where a link may not go is said, and it can be copied."""
        if not self.embedding.open_link(url):
            self.workspace.show_trouble(tr("This link leads to a host that is not allowed. It can be copied instead."))

    @Slot()
    def _focus_dial_box(self) -> None:
        self.come_forward()
        self.workspace.dial_box.focus()

    @Slot()
    def come_forward(self, token: str = "") -> None:
        """Show and raise the window. ``token`` lets it take the focus on Wayland."""
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        self.window.show()
        if self.window.isMinimized():
            self.window.showNormal()
        self.window.raise_()
        self.window.activateWindow()
        if self.opening is not None:
            self.opening.come_forward()

    @Slot(object)
    def _obey(self, frame: Frame) -> None:
        """What another start or a link handed over."""
        from maestro_desktop.core.phone.decision import Source

        text = frame.get("text")
        text = text if isinstance(text, str) else ""
        token = frame.get("activation_token")
        match frame.get("verb"):
            case "link" if any(desk is not None and desk.heard(text) for desk in (self._links, self._assistant)):
                self.come_forward(str(token or ""))
            case "link":
                self.come_forward(str(token or ""))
                self.dial(text, Source.LINK)
            case "dial":
                self.come_forward(str(token or ""))
                self.dial(text, Source.COMMAND_LINE)
            case "dial-clipboard":
                self._dial_clipboard(str(token or ""))
            case "dial-selection":
                self._dial_marked(str(token or ""))
            case "quit":
                self.quit()
            case "stay":
                pass  # started once more to be in the tray, as by a session that restores what was open
            case _:
                self.come_forward(str(token or ""))

    def _hear_link(self, link: str) -> None:
        """A link that the system gave to the running copy itself, as macOS does."""
        from maestro_desktop.core.phone.links import undo_address_form

        self._frame_came.emit({"verb": "link", "text": undo_address_form(link)})

    def _format_as_typed(self, text: str) -> str:
        from maestro_desktop.core.phone.numbers import format_as_typed

        return format_as_typed(text, self.settings.region if self.settings_desk else "")

    def _number_hint(self, text: str) -> NumberHint:
        from maestro_desktop.core.contacts.entry import number_hint

        return number_hint(text, self.settings.region if self.settings_desk else "")

    def _warnings_of(self, contact: Contact) -> tuple[Warning, ...]:
        from maestro_desktop.core.contacts.entry import warnings_of

        return warnings_of(contact, self.settings.region if self.settings_desk else "")

    # -- settings -----------------------------------------------------------------------------------------------------

    @property
    def links(self) -> LinksDesk:
        """Who opens links of other programs. Made when first needed."""
        if self._links is None:
            from maestro_desktop.links_desk import LinksDesk
            from maestro_desktop.native import current

            self._links = LinksDesk(current(), self.theme, lambda: token_hex(8), self)
        return self._links

    @Slot()
    def show_settings(self) -> None:
        if self.settings_desk is not None:
            self.settings_desk.show(self.window, self._settings_sections)

    def _settings_sections(self) -> tuple[QWidget, ...]:
        tone = (self.alerts.tone.view(),) if self.alerts is not None else ()
        return (*tone, self.keys.view(), self.links.view())

    @Slot()
    def show_assistant(self) -> None:
        """Open the assistant; from then on it comes only when it is called."""
        if self.settings_desk is None:
            return
        self._was_led = True
        if self._assistant is None:
            from maestro_desktop.assistant_desk import AssistantDesk
            from maestro_desktop.links_desk import LinksDesk
            from maestro_desktop.native import current

            native = current()
            self._assistant = AssistantDesk(
                self.settings_desk,
                self.engine,
                native,
                LinksDesk(native, self.theme, lambda: token_hex(8), self),
                theme=self.theme,
                clock_ms=self._clock_ms,
                parent=self,
            )
            self.window.closed.connect(self._assistant.put_away)
            self._assistant.page_wanted.connect(self.come_forward)
            assert self.pages is not None
            self._assistant.import_wanted.connect(self.pages.choose_import)
            self._assistant.failed.connect(self.workspace.show_trouble)
        self._assistant.show()

    @Slot()
    def _show_health(self) -> None:
        if self.settings_desk is None:
            return
        if self._health is None:
            from maestro_desktop.health import findings
            from maestro_desktop.health_desk import HealthDesk
            from maestro_desktop.native import current

            def look() -> Iterator[Finding]:
                assert self.settings_desk is not None
                return findings(self.paths, self.settings_desk.loaded, current(), self._environ, records=False)

            def renderer() -> int:
                return self.page.page.renderProcessPid() if self.page is not None else 0

            panel = self.workspace.panel
            self._health = HealthDesk(panel, self.engine, look, renderer, theme=self.theme, parent=self)
        self._health.show()

    @property
    def keys(self) -> KeysDesk:
        """Keys that work in every program. Made when first needed."""
        if self._keys is None:
            from maestro_desktop.keys_desk import KeysDesk
            from maestro_desktop.native import current

            self._keys = KeysDesk(current().global_keys, self.theme, self)
            self._keys.pressed.connect(self._on_keys)
            self._keys.refused.connect(self.workspace.show_trouble)
        return self._keys

    def _watch_desk(self) -> None:
        """Take the keys that the settings name, and watch the clipboard if they say so."""
        settings = self.settings
        wanted = {"hotkey_clipboard": settings.hotkey_clipboard, "hotkey_marked": settings.hotkey_marked}
        if self._keys is not None or any(wanted.values()):
            self.keys.want(wanted)
        self._clipboard.watch(settings.watch_clipboard)
        self.theme.set_discreet(settings.discreet)
        self.workspace.panel.lane.set_auto_log(settings.auto_interaction_log)
        if self.alerts is not None:
            self.alerts.set_rules(settings)

    @Slot(object)
    def _on_settings(self, before: Settings) -> None:
        """Obey what was saved at once, as far as nothing under way stands against it."""
        from maestro_desktop.records import policy_of

        now = self.settings
        policy = policy_of(now)
        self._note(lambda board: board.set_policy(policy))
        self._watch_desk()
        if self.alerts is not None:
            self.alerts.callbacks.look()
        address = Address.of(now)
        page_changed = address != self.embedding.address
        if page_changed and not self.desk.live:
            self.embedding.open(address)
            if self.page is None:
                self._show_page()
        elif page_changed or (before.key_source, before.language) != (now.key_source, now.language):
            self.workspace.show_trouble(tr("Saved. Some of it takes effect at the next start."))

    # -- system -------------------------------------------------------------------------------------------------------

    def _watch_system(self) -> None:
        from maestro_desktop.alerts import Alerts
        from maestro_desktop.native import current
        from maestro_desktop.native.sleep import SleepDetector
        from maestro_desktop.system_watch import SystemWatch

        native = current()
        self.alerts = Alerts(
            self.window,
            self.workspace,
            self.tray,
            self.desk,
            self.engine,
            native.notifier(),
            theme=self.theme,
            format_number=_format_number,
            clock_ms=self._clock_ms,
            sound=resource_dir() / "sounds" / "ring.wav",
            parent=self,
        )
        self.alerts.quiet.restore_state(self._quiet_before)
        self.alerts.open_requested.connect(self.come_forward)
        self.embedding.notification.connect(self.alerts.pass_on)
        self._qt.focusWindowChanged.connect(self.alerts.follow_focus)
        self._watch = SystemWatch(native, SleepDetector.of_system(), self)
        self._watch.woke.connect(self.alerts.look)
        self._watch.falling_asleep.connect(self._on_falling_asleep)
        self._watch.woke.connect(self._on_woke)
        self._watch.network_changed.connect(self._on_network)
        self._watch.tray_came.connect(self.tray.rebuild)

    @Slot()
    def _on_falling_asleep(self) -> None:
        self._note(lambda board: board.notice("sleep"))

    @Slot()
    def _on_woke(self) -> None:
        self._note(lambda board: board.notice("resume"))
        self.embedding.woke_from_sleep()

    @Slot(bool)
    def _on_network(self, online: bool) -> None:
        self._note(lambda board: board.notice("network_up" if online else "network_down"))
        self.embedding.network_changed(online)


def _format_number(text: str) -> str:
    """``readable``, imported when the first number is shown: it brings the numbering plans along."""
    from maestro_desktop.core.phone.numbers import readable

    return readable(text)


def _found_sound(board: Switchboard) -> tuple[()]:
    board.store.found_sound()
    return ()


def _breathe() -> None:
    """Let Chromium, which lives on this thread, too, take its next step."""
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)


def _import_records() -> None:
    """Import what opening the records needs, on the core's thread: the window answers meanwhile."""
    for module in ("maestro_desktop.records", "maestro_desktop.settings"):
        import_module(module)


def _read_json(path: Path) -> dict[str, Any]:
    try:
        value = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def build(
    qt: QApplication,
    paths: Paths,
    *,
    options: Options = Options(),
    server: InstanceServer | None = None,
    environ: Mapping[str, str] = os.environ,
    executor: Executor | None = None,
    clock_ms: Callable[[], int] | None = None,
) -> App:
    """Make the app without starting anything. Tests pass an inline executor, their own paths and clock."""
    return App(
        qt,
        paths,
        environ=environ,
        options=options,
        server=server,
        executor=executor or ThreadPoolExecutor(max_workers=1, thread_name_prefix="core"),
        clock_ms=clock_ms or wall_ms,
    )


def main(paths: Paths, server: InstanceServer, *, first: Frame, hidden: bool = False) -> int:
    """Run the app until it ends; returns the exit status. ``first`` is what this start was asked to do."""
    from maestro_desktop.log import start_logging

    start_logging(paths.log, sys.stderr)
    try:
        qt = make_qt()
    except UnsafePySide as error:
        print(error, file=sys.stderr)
        return 1
    speak(qt, language(paths, os.environ, policy_path()), resource_dir() / "translations")
    app = build(qt, paths, options=Options(hidden=hidden), server=server)
    Ending(app).wanted.connect(app.shut_down)
    if first.get("verb") not in ("raise", "stay"):
        app.ready.connect(partial(app._obey, first))
    app.start()
    return qt.exec()
