"""What the agent calls up beside the cards: pages of the panel, files, the palette. Each is made when first needed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from maestro_desktop.history_desk import HistoryDesk
from maestro_desktop.today_desk import TodayDesk
from maestro_desktop.ui.translation import tr

if TYPE_CHECKING:
    from maestro_desktop.contacts_desk import ContactsDesk
    from maestro_desktop.desk import Desk
    from maestro_desktop.do_not_call_desk import DoNotCallDesk
    from maestro_desktop.engine import Engine
    from maestro_desktop.files_desk import FilesDesk
    from maestro_desktop.palette_desk import PaletteDesk
    from maestro_desktop.search_worker import SearchWorker
    from maestro_desktop.settings import Settings
    from maestro_desktop.ui.contact_form import EntryHelp
    from maestro_desktop.ui.text import FormatNumber
    from maestro_desktop.ui.theme import Theme
    from maestro_desktop.ui.workspace import Workspace


class Pages(QObject):
    """History and day in numbers, contacts, imports and exports, numbers that are not to be called, the palette.

    ``format_number`` makes a number readable, ``format_as_typed`` one that is being typed, by the region in force.
    """

    def __init__(
        self,
        workspace: Workspace,
        desk: Desk,
        engine: Engine,
        search: SearchWorker,
        *,
        theme: Theme,
        settings: Callable[[], Settings],
        format_number: FormatNumber,
        format_as_typed: FormatNumber,
        entry_help: EntryHelp,
        clock_ms: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._desk, self._engine, self._search = workspace, desk, engine, search
        self._theme, self._settings, self._clock_ms = theme, settings, clock_ms
        self._format, self._format_as_typed, self._entry_help = format_number, format_as_typed, entry_help
        self._contacts: ContactsDesk | None = None
        self._files: FilesDesk | None = None
        self._palette: PaletteDesk | None = None
        self._do_not_call: DoNotCallDesk | None = None
        panel = workspace.panel
        self.history = HistoryDesk(panel, engine, self)
        self._today = TodayDesk(panel, self.history, engine, theme=theme, clock_ms=clock_ms, parent=self)
        self._today.callbacks_wanted.connect(panel.callbacks_wanted)
        panel.today_wanted.connect(self._today.show)
        panel.people_wanted.connect(self._show_people)
        panel.person_wanted.connect(self._show_person)
        workspace.palette_requested.connect(self._show_palette)
        workspace.contacts_dropped.connect(self.import_contacts)
        for words, slot in (
            (tr("Import contacts…"), self.choose_import),
            (tr("Export all contacts…"), self._export_contacts),
            (tr("Find duplicate contacts"), self._show_duplicates),
            (tr("What was learned about numbers"), self._show_learned),
            (tr("What was done to contacts"), self._show_changes),
            (tr("Numbers that are not to be called"), self._show_do_not_call),
        ):
            workspace.add_command(words, "", slot)

    @property
    def contacts(self) -> ContactsDesk:
        if self._contacts is None:
            from maestro_desktop.contacts_desk import ContactsDesk

            self._contacts = ContactsDesk(
                self._workspace.panel,
                self._desk,
                self._engine,
                self._search,
                self.files,
                theme=self._theme,
                format_number=self._format_as_typed,
                clock_ms=self._clock_ms,
                entry_help=self._entry_help,
                parent=self,
            )
        return self._contacts

    @property
    def files(self) -> FilesDesk:
        """Imports and exports."""
        if self._files is None:
            from maestro_desktop.files_desk import FilesDesk

            self._files = FilesDesk(
                self._workspace.panel,
                self._engine,
                theme=self._theme,
                format_number=self._format_as_typed,
                clock_ms=self._clock_ms,
                region=lambda: self._settings().region,
                parent=self,
            )
        return self._files

    def close(self) -> None:
        """End what still works: searches, imports, exports."""
        for desk in (self._do_not_call, self.history, self._files):
            if desk is not None:
                desk.close()

    @Slot(str)
    def import_contacts(self, path: str) -> None:
        """Show what an import of this file would do."""
        self.files.show_import(path)

    @Slot()
    def choose_import(self) -> None:
        """Ask for the file of an import."""
        self.files.show_import()

    @Slot()
    def _export_contacts(self) -> None:
        self.files.export(None)

    @Slot()
    def _show_people(self) -> None:
        self.contacts.show_people()

    @Slot(int)
    def _show_person(self, contact_id: int) -> None:
        self.contacts.show_person(contact_id)

    @Slot()
    def _show_duplicates(self) -> None:
        self.contacts.show_duplicates()

    @Slot()
    def _show_learned(self) -> None:
        self.contacts.show_learned()

    @Slot()
    def _show_changes(self) -> None:
        self.contacts.show_changes()

    @Slot()
    def _show_palette(self) -> None:
        if self._palette is None:
            from maestro_desktop.core.phone.dialling import decide
            from maestro_desktop.palette_desk import PaletteDesk

            self._palette = PaletteDesk(
                self._workspace,
                self.contacts,
                self._search,
                theme=self._theme,
                format_number=self._format,
                judge=lambda text: decide(text, self._settings().region, self._clock_ms()),
                parent=self,
            )
        self._palette.palette.toggle()

    @Slot()
    def _show_do_not_call(self) -> None:
        if self._do_not_call is None:
            from maestro_desktop.do_not_call_desk import DoNotCallDesk

            self._do_not_call = DoNotCallDesk(
                self._workspace.panel,
                self._desk,
                self._engine,
                theme=self._theme,
                format_number=self._format,
                clock_ms=self._clock_ms,
                region=lambda: self._settings().region,
                is_kept=lambda: self._settings().do_not_call_removal == "refuse",
                parent=self,
            )
        self._do_not_call.show()
