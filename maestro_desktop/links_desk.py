"""Links from other programs: who opens them, and whether they find the way here. Asks the system off our thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from maestro_desktop.native import launch_command
from maestro_desktop.native.base import LinkState, LinkStatus, Native, Outcome
from maestro_desktop.ui.links_view import LinksView
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.translation import tr

#: A link that goes round comes back within this, or not at all; ms. Programs may have to be started on the way.
BACK_MS = 15_000
#: Nobody's number (country code 999 is not given out, ITU list of assigned country codes): should another program get
#: the link, nobody is called.
_NOBODY = "tel:+9990000000000"


class LinksDesk(QObject):
    """Connects the part of the settings about links with the system. ``token`` makes what no one else can know."""

    _done = Signal(object, object)

    def __init__(
        self,
        native: Native,
        theme: Theme,
        token: Callable[[], str],
        parent: QObject | None = None,
        *,
        back_ms: int = BACK_MS,
    ) -> None:
        super().__init__(parent)
        self._native, self._theme, self._token = native, theme, token
        self._view: LinksView | None = None
        self._sent = ""
        self._worker = ThreadPoolExecutor(1, "links")
        self._lost = QTimer(self, singleShot=True, interval=back_ms)
        self._lost.timeout.connect(self._say_lost)
        self._done.connect(self._show)

    def close(self) -> None:
        """Wait for what is being asked of the system: no more than its own time-out. Safe to call twice."""
        self._worker.shutdown(cancel_futures=True)
        # An answer that is still on its way would come to an object that is gone.
        QCoreApplication.removePostedEvents(self)

    def view(self) -> LinksView:
        """A new view, which asks at once who opens links."""
        view = self._view = LinksView(self._theme)
        view.register_wanted.connect(self._register)
        view.unregister_wanted.connect(self._unregister)
        view.try_wanted.connect(self._try)
        view.page_wanted.connect(self._open_page)
        view.destroyed.connect(self._forget)
        self._ask(self._native.link_status, self._show_owners)
        return view

    def heard(self, link: str) -> bool:
        """Whether a link that came is the one that was sent round: it is no wish to call."""
        if not self._sent or link != self._sent:
            return False
        self._sent = ""
        self._lost.stop()
        if self._view is not None:
            self._view.tell(tr("It works: the link went out to the system and came back here."))
        return True

    def _ask(self, work: Callable[[], Any], show: Callable[[Any], None]) -> None:
        def ask() -> None:
            self._done.emit(show, work())

        self._worker.submit(ask)

    @Slot(object, object)
    def _show(self, show: Callable[[Any], None], told: Any) -> None:
        show(told)

    @Slot()
    def _forget(self) -> None:
        self._view = None

    def _show_owners(self, owners: tuple[LinkStatus, ...]) -> None:
        if self._view is None:
            return
        ours = [each for each in owners if each.state is LinkState.OURS]
        self._view.show_owners(
            [(each.scheme, tr(each.words)) for each in owners],
            ours=any(each.scheme == "tel" for each in ours),
            all_ours=len(ours) == len(owners),
            known=any(each.state is not LinkState.UNSUPPORTED for each in owners),
        )

    @Slot()
    def _register(self) -> None:
        self._change(lambda: self._native.register_links(launch_command()), tr("Links come to this app from now on."))

    @Slot()
    def _unregister(self) -> None:
        self._change(self._native.unregister_links, tr("Links no longer come to this app."))

    def _change(self, change: Callable[[], Outcome], done: str) -> None:
        assert self._view is not None
        self._view.wait(tr("Asking the system…"))

        def show(told: tuple[Outcome, tuple[LinkStatus, ...]]) -> None:
            outcome, owners = told
            self._show_owners(owners)
            if self._view is not None:
                self._view.tell(tr(outcome.sentence) or (done if outcome.done else ""), outcome.settings_url)

        self._ask(lambda: (change(), self._native.link_status()), show)

    @Slot()
    def _try(self) -> None:
        assert self._view is not None
        link = self._sent = f"{_NOBODY};maestro-try={self._token()}"
        self._view.wait(tr("The link is on its way…"))
        self._lost.start()

        def show(outcome: Outcome) -> None:
            if not outcome.done and self._sent == link and self._view is not None:
                self._sent = ""
                self._lost.stop()
                self._view.tell(tr(outcome.sentence))

        self._ask(lambda: self._native.open_link(link), show)

    @Slot()
    def _say_lost(self) -> None:
        self._sent = ""
        if self._view is not None:
            self._view.tell(tr("The link did not come back. Register this app anew, then try again."))

    @Slot(str)
    def _open_page(self, address: str) -> None:
        QDesktopServices.openUrl(QUrl(address))
