"""The assistant for the first run, connected: settings, page, microphone, links, start-up and contacts.

Nothing is asked of the net, the microphone or the records before somebody presses a test.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from maestro_desktop.links_desk import LinksDesk
from maestro_desktop.microphone import MicrophoneTest
from maestro_desktop.native import launch_command
from maestro_desktop.native.base import Native
from maestro_desktop.reaching import Reached, reach
from maestro_desktop.settings_desk import SettingsDesk
from maestro_desktop.settings_sources import origin_only, web_address
from maestro_desktop.ui.assistant import Assistant, ContactsStep, LinksStep, MicrophoneStep, PageStep
from maestro_desktop.ui.text import shown
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.translation import tr, trn

if TYPE_CHECKING:
    from maestro_desktop.core.switchboard import Switchboard
    from maestro_desktop.engine import Engine

_CHECKS = {"host_origin": origin_only, "cti_url": web_address}
#: So long the records may take to answer, ms: they may be locked, or just being opened.
_PATIENCE_MS = 5_000


class AssistantDesk(QObject):
    """Makes the assistant when it is first shown, and keeps it with what was entered until it is finished.

    ``links`` is its own: an answer goes to the view that asked.

    Signals: ``page_wanted()``: show the page; ``import_wanted()``: open the window for imports; ``failed(str)``: a
    sentence, when settings could not be saved.
    """

    page_wanted = Signal()
    import_wanted = Signal()
    failed = Signal(str)
    _reached = Signal(int, object)

    def __init__(
        self,
        settings: SettingsDesk,
        engine: Engine,
        native: Native,
        links: LinksDesk,
        *,
        theme: Theme,
        clock_ms: Callable[[], int],
        microphone: Callable[[QObject], MicrophoneTest] = MicrophoneTest,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings, self._engine, self._native, self._links = settings, engine, native, links
        self._theme, self._clock_ms = theme, clock_ms
        self._make_microphone = microphone
        self._microphone: MicrophoneTest | None = None
        self._asked = 0
        self._window: Assistant | None = None
        self._page: PageStep
        self._sound: MicrophoneStep
        self._start: LinksStep
        self._contacts: ContactsStep
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._say_not_open)
        self._reached.connect(self._show_reached)
        settings.changed.connect(self._on_settings)

    def close(self) -> None:
        """Safe to call twice."""
        self._drop()
        self._links.close()
        QCoreApplication.removePostedEvents(self)

    @Slot()
    def show(self) -> None:
        """Open the assistant, or bring it forward."""
        if self._window is None:
            self._window = self._make()
        self._window.come_forward()

    @Slot()
    def put_away(self) -> None:
        """Close the window for later."""
        if self._window is not None:
            self._window.close()

    def heard(self, link: str) -> bool:
        """Whether a link that came is the one that was sent round."""
        return self._links.heard(link)

    def _make(self) -> Assistant:
        fields = {field.key: field for field in self._settings.fields()}
        page = self._page = PageStep(self._theme, [fields[key] for key in _CHECKS])
        sound = self._sound = MicrophoneStep(self._theme)
        start = self._start = LinksStep(self._theme, self._links.view(), fields["start_hidden"])
        contacts = self._contacts = ContactsStep(self._theme)
        page.test_wanted.connect(self._test_page)
        page.cancel_wanted.connect(self._cancel_page)
        sound.page_wanted.connect(self.page_wanted)
        sound.test_wanted.connect(self._test_microphone)
        sound.cancel_wanted.connect(self._cancel_microphone)
        start.autostart_wanted.connect(self._set_autostart)
        start.hidden_wanted.connect(self._set_hidden)
        start.show_autostart(self._native.autostart())
        contacts.import_wanted.connect(self.import_wanted)
        contacts.test_wanted.connect(self._test_contacts)
        contacts.cancel_wanted.connect(self._cancel_contacts)
        window = Assistant(self._theme, page, sound, start, contacts)
        window.entered.connect(self._enter)
        window.finished.connect(self._drop)
        return window

    @Slot()
    def _drop(self) -> None:
        window, self._window = self._window, None
        if window is not None:
            window.close()
            window.deleteLater()

    @Slot(object)
    def _on_settings(self, _before: object) -> None:
        """What waits for later must not show what was changed elsewhere meanwhile."""
        if self._window is not None and not self._window.isVisible():
            self._drop()

    # -- the page -----------------------------------------------------------------------------------------------------

    def _problems(self) -> dict[str, str]:
        problems = {}
        for key, check in _CHECKS.items():
            try:
                check(self._page.value(key))
            except ValueError as error:
                problems[key] = str(error)
        return problems

    @Slot()
    def _enter(self) -> None:
        """Save what was entered and go on. What is as it was is not written."""
        values = self._page.values
        if values.get("host_origin") == "":
            self._page.show_problems({"host_origin": tr("is needed for the page; without it you can skip this step")})
            return
        now = self._settings.settings
        self._save({key: value for key, value in values.items() if value != getattr(now, key)}, then_go_on=True)

    def _save(self, changes: dict[str, str | bool], *, then_go_on: bool = False) -> None:
        try:
            problems = self._settings.change(changes) if changes else {}
        except OSError as error:
            self.failed.emit(tr("The settings could not be saved: {strerror}.", strerror=error.strerror))
            return
        self._page.show_problems(problems)
        if then_go_on and not problems and self._window is not None:
            self._window.go_on()

    @Slot()
    def _test_page(self) -> None:
        problems = self._problems()
        self._page.show_problems(problems)
        if problems:
            return
        self._page.wait(tr("Asking for the page…"))
        self._asked += 1
        asked, address = self._asked, self._page.value("cti_url")

        def ask() -> None:
            told = reach(address)
            with suppress(RuntimeError):  # the app has ended meanwhile
                self._reached.emit(asked, told)

        # Of its own and not waited for: looking up a name can't be stopped, and must not hold up the app's end.
        Thread(target=ask, name="reach", daemon=True).start()

    @Slot()
    def _cancel_page(self) -> None:
        self._asked += 1
        self._page.tell(tr("The test was stopped."))

    @Slot(int, object)
    def _show_reached(self, asked: int, told: Reached) -> None:
        if asked == self._asked and self._window is not None:
            self._page.tell(told.sentence, "success" if told.ok else "error")

    # -- the microphone -----------------------------------------------------------------------------------------------

    @Slot()
    def _test_microphone(self) -> None:
        self._cancel_microphone()
        self._sound.wait(tr("Speak now…"), level=0)
        test = self._microphone = self._make_microphone(self)
        test.heard.connect(self._sound.show_level)
        test.ended.connect(self._show_microphone)
        test.start()

    @Slot()
    def _cancel_microphone(self) -> None:
        test, self._microphone = self._microphone, None
        if test is not None:
            test.cancel()
            test.deleteLater()
            self._sound.tell(tr("The test was stopped."))

    @Slot(bool, str)
    def _show_microphone(self, ok: bool, sentence: str) -> None:
        test, self._microphone = self._microphone, None
        if test is not None:
            test.deleteLater()
            self._sound.tell(sentence, "success" if ok else "error")

    # -- links and start-up -------------------------------------------------------------------------------------------

    @Slot(bool)
    def _set_autostart(self, on: bool) -> None:
        outcome = self._native.set_autostart(on, launch_command())
        self._start.show_autostart(self._native.autostart())
        if outcome.done:
            done = tr("The app starts with the computer.") if on else tr("The app no longer starts with the computer.")
            self._start.tell(outcome.sentence or done, "success")
        else:
            self._start.tell(outcome.sentence, "error")

    @Slot(bool)
    def _set_hidden(self, hidden: bool) -> None:
        self._save({"start_hidden": hidden})

    # -- contacts -----------------------------------------------------------------------------------------------------

    @Slot()
    def _test_contacts(self) -> None:
        self._contacts.wait(tr("Looking for contacts…"))
        self._patience.start()
        now_ms = self._clock_ms()
        self._engine.ask(lambda board: _found(board, now_ms), self._show_contacts)

    @Slot()
    def _cancel_contacts(self) -> None:
        self._patience.stop()
        self._contacts.tell(tr("The test was stopped."))

    @Slot()
    def _say_not_open(self) -> None:
        if self._window is not None:
            self._contacts.tell(tr("The records are not open yet. Test again when the history is there."), "error")

    def _show_contacts(self, found: tuple[int, str, bool]) -> None:
        if self._window is None or not self._patience.isActive():
            return
        self._patience.stop()
        count, name, is_found = found
        name = shown(name, 80)
        if not count:
            self._contacts.tell(tr("There are no contacts yet. Import a file, or add people as they call."))
        elif is_found:
            told = trn(
                "There are {n} contacts, and a search for “{name}” finds one.",
                "There is {n} contact, and a search for “{name}” finds one.",
                count,
                name=name,
            )
            self._contacts.tell(told, "success")
        else:
            told = trn(
                "There are {n} contacts, but a search for “{name}” finds nobody. Restart the app and test again.",
                "There is {n} contact, but a search for “{name}” finds nobody. Restart the app and test again.",
                count,
                name=name,
            )
            self._contacts.tell(told, "error")


def _found(board: Switchboard, now_ms: int) -> tuple[int, str, bool]:
    """How many contacts there are, the name of one of them, and whether a search for it finds somebody."""
    from maestro_desktop.core.contacts.search import Searcher

    some = board.book.page(limit=20)
    name = next((contact.name for contact in some if contact.name), "")
    return board.book.count(), name, bool(name and Searcher(board.store.db).search(name, now_ms, 1))
