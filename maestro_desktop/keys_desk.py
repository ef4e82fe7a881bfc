"""Keys that dial from whatever program the agent is in: the settings ask for them, the system gives them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

from maestro_desktop.native.keys import GlobalKeys, KeyNews, Keys, KeyState, parse_keys
from maestro_desktop.ui.keys_view import KeysView
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.translation import tr
from maestro_desktop.wording import Wording

#: What keys can do, by the setting that names them.
ACTIONS = {"hotkey_clipboard": Wording("Dial from the clipboard"), "hotkey_marked": Wording("Dial what is marked")}


class KeysDesk(QObject):
    """Connects the keys of the settings with those of the system. ``system`` makes the latter when they are needed
    first, given what each action does.

    Signals: ``pressed(str, str)``: the setting whose keys were pressed, and a token for the window. ``refused(str)``: a
    sentence about keys that can't be had.
    """

    pressed = Signal(str, str)
    refused = Signal(str)

    def __init__(
        self, system: Callable[[Mapping[str, str]], GlobalKeys], theme: Theme, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._make, self._theme = system, theme
        self._keys: GlobalKeys | None = None
        self._socket: QSocketNotifier | None = None
        self._wanted: dict[str, Keys] = {}
        self._news: dict[str, KeyNews] = {}
        self._view: KeysView | None = None

    def want(self, settings: Mapping[str, str]) -> None:
        """Take the keys that the settings name (each such as ``Ctrl+Alt+D``, "" for none) in place of those before."""
        wanted = {action: parse_keys(text) for action, text in settings.items() if text}
        if wanted == self._wanted:
            return
        self._wanted = wanted
        self._news.clear()
        if self._keys is None:
            self._keys = self._make({each: tr(words) for each, words in ACTIONS.items()})
        self._hear(self._keys.grab(wanted))
        self._listen()

    def close(self) -> None:
        """Give the keys back; safe to call twice."""
        self._drop_socket()
        if self._keys is not None:
            self._keys.close()
            self._keys = None

    def view(self) -> KeysView:
        """A new view of how it stands with the keys."""
        view = self._view = KeysView()
        view.destroyed.connect(self._forget)
        self._show()
        return view

    @Slot()
    def _process(self) -> None:
        if self._keys is None:
            return
        try:
            self._hear(self._keys.process())
        except OSError:
            # A screen or a bus that is gone: its socket would be readable for ever.
            self.close()
            self._hear(tuple(KeyNews(each, KeyState.UNAVAILABLE, tr("The keys were lost.")) for each in self._wanted))
            self._wanted = {}

    def _hear(self, news: tuple[KeyNews, ...]) -> None:
        for each in news:
            if each.state is None:
                self.pressed.emit(each.action, each.token)
                continue
            self._news[each.action] = each
            if each.state in (KeyState.CONFLICT, KeyState.UNAVAILABLE):
                self.refused.emit(f"{tr(ACTIONS[each.action])}: {tr(each.sentence)}")
        self._show()

    def _listen(self) -> None:
        self._drop_socket()
        if self._keys is not None and (fileno := self._keys.fileno()) >= 0:
            self._socket = QSocketNotifier(fileno, QSocketNotifier.Type.Read, self)
            self._socket.activated.connect(self._process)
            # What came while keys were asked for was read already, and no socket tells of it any more.
            self._process()

    def _drop_socket(self) -> None:
        if self._socket is not None:
            self._socket.setEnabled(False)
            self._socket.deleteLater()
            self._socket = None

    @Slot()
    def _forget(self) -> None:
        self._view = None

    def _show(self) -> None:
        if self._view is not None:
            self._view.show_keys(
                [(tr(words), _told(self._wanted.get(each), self._news.get(each))) for each, words in ACTIONS.items()]
            )


def _told(keys: Keys | None, news: KeyNews | None) -> str:
    if keys is None:
        return tr("No keys")
    if news is not None and news.state is KeyState.TAKEN:
        # A desktop that asked may have given others.
        return tr("{keys}, in every program", keys=tr(news.sentence) or str(keys))
    return f"{keys}: {tr(news.sentence)}" if news is not None else str(keys)
