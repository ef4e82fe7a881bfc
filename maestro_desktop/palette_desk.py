"""The command palette, connected: people from the search, numbers through the one door, commands from the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from maestro_desktop.core.phone.decision import Source
from maestro_desktop.ui.palette import Palette

if TYPE_CHECKING:
    from maestro_desktop.contacts_desk import ContactsDesk
    from maestro_desktop.core.contacts.model import Contact
    from maestro_desktop.core.phone.decision import Decision
    from maestro_desktop.search_worker import SearchWorker
    from maestro_desktop.ui.text import FormatNumber
    from maestro_desktop.ui.theme import Theme
    from maestro_desktop.ui.workspace import Workspace


class PaletteDesk(QObject):
    """``judge`` says what would become of a text that is dialled."""

    def __init__(
        self,
        workspace: Workspace,
        contacts: ContactsDesk,
        search: SearchWorker,
        *,
        theme: Theme,
        format_number: FormatNumber,
        judge: Callable[[str], Decision],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._contacts, self._search = workspace, contacts, search
        self.palette = Palette(theme, format_number, judge, workspace.commands, workspace)
        self.palette.search_wanted.connect(self._look_for)
        self.palette.person_chosen.connect(contacts.show_person)
        self.palette.dial_requested.connect(self._dial)
        search.found.connect(self.palette.show_found)
        workspace.resized.connect(self.palette.place)

    @Slot(str)
    def _look_for(self, text: str) -> None:
        if text:
            self._search.search(text)
        else:
            self._contacts.ask_recent(self._show_recent)

    def _show_recent(self, people: tuple[Contact, ...], lately: int) -> None:
        self.palette.show_found("", people[:lately])

    @Slot(str)
    def _dial(self, text: str) -> None:
        self._workspace.dial_requested.emit(text, Source.PALETTE)
