"""The agent's address book: the pages of contacts in the panel, what they ask of the core, and what is done there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QWidget

from maestro_desktop.core.changes import ContactSaved, ContactsChanged, InteractionChanged
from maestro_desktop.core.contacts.edits import ONE_BY_ONE, Edit
from maestro_desktop.core.contacts.model import Contact
from maestro_desktop.core.needs import NeedKind
from maestro_desktop.deeds import Apart, Choose, Edited, Forget, Happened, Link, SayUse
from maestro_desktop.ui.changes import ChangesView
from maestro_desktop.ui.contact_form import ContactPage, EntryHelp
from maestro_desktop.ui.duplicates import MOST_GROUPS, DuplicatesView
from maestro_desktop.ui.learned import LearnedView
from maestro_desktop.ui.merge_window import MergeWindow
from maestro_desktop.ui.people import PeopleView
from maestro_desktop.ui.person import PersonView
from maestro_desktop.ui.pick_contact import PickView
from maestro_desktop.ui.translation import tr, trn

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from maestro_desktop.core.changes import Change
    from maestro_desktop.core.contacts.duplicates import DuplicateGroup
    from maestro_desktop.core.contacts.model import Choice, NumberUse
    from maestro_desktop.core.interactions.model import Interaction
    from maestro_desktop.core.needs import Need
    from maestro_desktop.core.switchboard import Switchboard
    from maestro_desktop.desk import Desk
    from maestro_desktop.engine import Engine
    from maestro_desktop.files_desk import FilesDesk
    from maestro_desktop.search_worker import SearchWorker
    from maestro_desktop.ui.side_panel import SidePanel
    from maestro_desktop.ui.text import FormatNumber
    from maestro_desktop.ui.theme import Theme

#: People who are offered before anything is typed, and how far back they are looked for, in interactions.
_RECENT, _LATELY = 20, 200
_TIMELINE_PAGE = 50
#: So much of what was done is looked through for what can be taken back.
MOST_CHANGES = 200


def _recent(board: Switchboard) -> tuple[tuple[Contact, ...], int]:
    """Whom the agent talked to last, then some others; and how many the former are."""
    ids = dict.fromkeys(each.contact_id for each in board.history.page(limit=_LATELY) if each.contact_id)
    found = {contact.id: contact for id in ids if (contact := board.book.get(id))}
    lately = min(len(found), _RECENT)
    found |= {contact.id: contact for contact in board.book.page(limit=_RECENT)}
    return tuple(found.values())[:_RECENT], lately


class _Everything(NamedTuple):
    """A contact with a company's people, how much was learned about it, who was merged into it last, and the ids that
    it has gone by."""

    contact: Contact
    people: tuple[Contact, ...]
    learned: int
    parts: tuple[Contact, ...]
    ids: tuple[int, ...]


def _everything(board: Switchboard, contact_id: int) -> _Everything | None:
    contact = board.book.get(contact_id)
    if contact is None:
        return None
    people = tuple(board.book.people_of(contact)) if contact.kind == "company" else ()
    edits, ids = board.people.edits, board.book.ids_of(contact.id)
    parts = edits.parts_of(edits.merge_of(contact.id), contact.id) if len(ids) > 1 else ()
    return _Everything(contact, people, len(board.book.choices.all(contact.id)), parts, ids)


def _open_with(board: Switchboard, contact_id: int) -> tuple[Need, ...]:
    """What is open with a contact, or may be."""
    ids = set(board.book.ids_of(contact_id))

    def concerns(need: Need) -> bool:
        return need.interaction is not None and bool(
            ids & {need.interaction.contact_id, *(each.contact.id for each in need.candidates)}
        )

    return tuple(filter(concerns, board.needs()))


class ContactsDesk(QObject):
    """Connects the pages of contacts with core and search. Pages are made when first needed, and lead back to where
    they were opened from."""

    def __init__(
        self,
        panel: SidePanel,
        desk: Desk,
        engine: Engine,
        search: SearchWorker,
        files: FilesDesk,
        *,
        theme: Theme,
        format_number: FormatNumber,
        clock_ms: Callable[[], int],
        entry_help: EntryHelp,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel, self._desk, self._engine, self._search, self._files = panel, desk, engine, search, files
        self._theme, self._format, self._clock_ms, self._help = theme, format_number, clock_ms, entry_help
        #: The pages that lead back, one to the other.
        self._trail: list[PeopleView | PersonView | LearnedView | DuplicatesView | ChangesView] = []
        self._people: PeopleView | None = None
        self._person: PersonView | None = None
        self._form: ContactPage | None = None
        self._learned: LearnedView | None = None
        self._taught: Contact | None = None
        self._changes: ChangesView | None = None
        self._changed: Contact | None = None
        self._duplicates: DuplicatesView | None = None
        self._merging: MergeWindow | None = None
        self._pick: PickView | None = None
        #: What is being given to somebody: the interaction, and whether they only took part; and the page before.
        self._picking: tuple[Interaction, bool] | None = None
        self._before_pick: QWidget | None = None
        engine.changed.connect(self._on_changed)
        desk.done.connect(self._refresh)
        files.changed.connect(self._refresh)
        search.found.connect(self._show_found)
        panel.pick_wanted.connect(self.pick)

    # -- pages --------------------------------------------------------------------------------------------------------

    def _go_to(self, page: QWidget) -> None:
        now = self._panel.page
        ours = (self._people, self._person, self._learned, self._duplicates, self._changes)
        if page in self._trail:
            del self._trail[self._trail.index(page) :]
        elif now is not page and now is not self._form:
            here = [each for each in ours if each is not None and each is now]
            self._trail = [*self._trail, *here] if here else []
        self._panel.show_page(page)

    @Slot()
    def _back(self) -> None:
        if not self._trail:
            self._panel.show_history()
            return
        page = self._trail.pop()
        self._panel.show_page(page)
        page.start()
        self._refresh()

    @Slot()
    def show_people(self) -> None:
        """The list of contacts, with the caret in its search."""
        self._go_to(self.people)
        self.people.start()
        self.people.refresh()

    @property
    def people(self) -> PeopleView:
        if self._people is None:
            view = self._people = PeopleView(self._theme, self._format)
            view.back.connect(self._back)
            view.search_wanted.connect(self._look_for)
            view.contact_opened.connect(self._open)
            view.new_wanted.connect(self._edit)
            view.tags_changed.connect(self._tag)
            view.merge_wanted.connect(self._merge)
            view.delete_wanted.connect(self._delete)
            view.export_wanted.connect(self._files.export)
            view.export_all_wanted.connect(self._export_all)
            view.import_wanted.connect(self._files.show_import)
            view.learned_wanted.connect(self.show_learned)
            view.duplicates_wanted.connect(self.show_duplicates)
            view.changes_wanted.connect(self.show_changes)
        return self._people

    @Slot(int)
    def show_person(self, contact_id: int) -> None:
        """Everything about a contact."""

        def show(found: _Everything | None) -> None:
            if found is not None:
                self._go_to(self.person)
                self.person.show_contact(*found)
                self.person.start()
                self._show_open()

        self._engine.ask(lambda board: _everything(board, contact_id), show)

    @Slot(object)
    def _open(self, contact: Contact) -> None:
        self.show_person(contact.id)

    @property
    def person(self) -> PersonView:
        if self._person is None:
            view = self._person = PersonView(self._theme, self._format, self._clock_ms, self._panel.portraits)
            view.back.connect(self._back)
            view.edit_wanted.connect(self._edit)
            view.learned_wanted.connect(self._show_learned)
            view.changes_wanted.connect(self._show_changes)
            view.part_wanted.connect(self._part)
            view.delete_wanted.connect(self._delete)
            view.export_wanted.connect(self._files.export)
            view.dial_requested.connect(self._panel.dial_requested)
            view.copy_requested.connect(self._panel.copy_requested)
            view.link_opened.connect(self._panel.link_opened)
            view.company_opened.connect(self.show_person)
            view.contact_opened.connect(self._open)
            view.timeline_wanted.connect(self._show_timeline)
            view.more_wanted.connect(self._show_timeline)
            view.details_wanted.connect(self._panel.show_details)
            view.need_wanted.connect(self._show_need)
        return self._person

    @Slot(object)
    def _edit(self, contact: Contact) -> None:
        self._picking = None
        self._show_form(contact)

    def _show_form(self, contact: Contact) -> None:
        if self._form is None:
            self._form = ContactPage(self._theme, self._help, self._panel.portraits)
            self._form.saved.connect(self._save)
            self._form.cancelled.connect(self._leave_form)
        self._form.edit(contact)
        self._go_to(self._form)
        self._form.start()

    @Slot()
    def _leave_form(self) -> None:
        if self._picking is None:
            self._back()
        else:
            self.pick(*self._picking)

    @Slot(object, bool)
    def pick(self, interaction: Interaction, another: bool = False) -> None:
        """Ask with whom an interaction was, or who took part in it too."""
        if self._pick is None:
            view = self._pick = PickView(self._theme, self._format, self._clock_ms)
            view.search_wanted.connect(self._look_for_pick)
            view.picked.connect(self._give)
            view.new_wanted.connect(self._show_form)
            view.back.connect(self._leave_pick)
        if self._panel.page not in (self._pick, self._form):
            self._before_pick = self._panel.page
        self._picking = interaction, another
        self._pick.ask(interaction, another=another)
        self._panel.show_page(self._pick)
        self._pick.start()

    @Slot()
    def _leave_pick(self) -> None:
        before, self._before_pick, self._picking = self._before_pick, None, None
        if before is None:
            self._panel.show_history()
            return
        self._panel.show_page(before)
        if isinstance(before, PeopleView | PersonView | LearnedView | DuplicatesView | ChangesView):
            before.start()
        else:
            self._panel.focus_page()

    @Slot(object)
    def _give(self, contact: Contact) -> None:
        if self._picking is not None:
            interaction, another = self._picking
            self._leave_pick()
            self._desk.do((Link if another else Choose)(interaction.id, contact.id))

    @Slot()
    def show_learned(self) -> None:
        """What was learned about all numbers."""
        self._show_learned(None)

    @Slot(object)
    def _show_learned(self, contact: Contact | None) -> None:
        if self._learned is None:
            view = self._learned = LearnedView(self._theme, self._format, self._clock_ms)
            view.back.connect(self._back)
            view.choice_forgotten.connect(self._forget)
            view.use_forgotten.connect(self._forget_use)
            view.contact_opened.connect(self._open)
        self._taught = contact
        self._go_to(self._learned)
        self._fill_learned()
        self._learned.start()

    @Slot()
    def show_changes(self) -> None:
        """What was done to all contacts."""
        self._show_changes(None)

    @Slot(object)
    def _show_changes(self, contact: Contact | None) -> None:
        if self._changes is None:
            view = self._changes = ChangesView(self._theme, self._clock_ms)
            view.back.connect(self._back)
            view.undo_wanted.connect(self._take_back)
        self._changed = contact
        self._go_to(self._changes)
        self._fill_changes()
        self._changes.start()

    @Slot()
    def show_duplicates(self) -> None:
        """The contacts that may be one, to be gone through."""
        if self._duplicates is None:
            view = self._duplicates = DuplicatesView(self._theme, self._format, self._clock_ms)
            view.back.connect(self._back)
            view.merge_wanted.connect(self._merge_group)
            view.apart.connect(self._keep_apart)
            view.undo_wanted.connect(self._panel.undo_wanted)
        self._go_to(self._duplicates)
        self._fill_duplicates()
        self._duplicates.start()

    # -- what they ask ------------------------------------------------------------------------------------------------

    @Slot(str)
    def _look_for(self, text: str) -> None:
        if text:
            self._search.search(text)
        else:
            self.ask_recent(self.people.show_recent)

    def ask_recent(self, show: Callable[[tuple[Contact, ...], int], None]) -> None:
        """Look up whom the agent talked to last, then some others, and how many the former are."""
        self._engine.ask(_recent, lambda found: show(*found))

    @Slot(str)
    def _look_for_pick(self, text: str) -> None:
        if text:
            self._search.search(text)
        elif self._pick is not None:
            self.ask_recent(self._pick.show_recent)

    @Slot(str, object)
    def _show_found(self, text: str, found: tuple[Contact, ...]) -> None:
        if self._people is not None:
            self._people.show_found(text, found)
        if self._pick is not None:
            self._pick.show_found(text, found)

    @Slot(object, str)
    @Slot(object, str, object)
    def _show_timeline(self, contact: Contact, text: str, last: Interaction | None = None) -> None:
        def look(board: Switchboard) -> tuple[Interaction, ...]:
            return board.timeline(contact, text, last, _TIMELINE_PAGE)

        def show(found: tuple[Interaction, ...]) -> None:
            self.person.show_timeline(contact.id, found, len(found) < _TIMELINE_PAGE, text)

        self._engine.ask(look, show)

    def _show_open(self) -> None:
        contact = self.person.contact

        def show(needs: tuple[Need, ...]) -> None:
            if self.person.contact.id == contact.id:
                self.person.show_open(needs)

        self._engine.ask(lambda board: _open_with(board, contact.id), show)

    @Slot(object)
    def _show_need(self, need: Need) -> None:
        if need.interaction is not None:
            self._panel.show_details(need.interaction)
            if need.kind is NeedKind.UNCERTAIN_LINK:
                self._panel.details.relink.ask_events()

    def _fill_learned(self) -> None:
        view, contact = self._learned, self._taught
        if view is None:
            return

        def look(board: Switchboard) -> tuple[tuple[Choice, ...], tuple[tuple[str, NumberUse], ...]]:
            choices = board.book.choices
            return tuple(choices.all(contact.id if contact else None)), () if contact else tuple(choices.uses())

        self._engine.ask(look, lambda told: view.show_learned(*told, contact.display_name if contact else ""))

    def _fill_changes(self) -> None:
        view, contact = self._changes, self._changed
        if view is None:
            return

        def look(board: Switchboard) -> tuple[Edit, ...]:
            done = board.people.edits.latest(*ONE_BY_ONE, contact_id=contact.id if contact else 0, limit=MOST_CHANGES)
            return tuple(each for each in done if each.undone_at is None)

        self._engine.ask(look, lambda done: view.show_edits(done, contact.display_name if contact else ""))

    def _fill_duplicates(self) -> None:
        if self._duplicates is not None:
            from maestro_desktop.core.contacts.duplicates import find_duplicates

            # Beside the core: among a million contacts it takes seconds to see that few are alike.
            self._search.look(lambda db: find_duplicates(db, MOST_GROUPS), self._show_duplicates)

    def _show_duplicates(self, groups: tuple[DuplicateGroup, ...]) -> None:
        view = self._duplicates
        if view is not None:
            view.show_groups(groups)
            focus = QApplication.focusWidget()
            if self._panel.page is view and focus is not None and view.isAncestorOf(focus):
                # It stood on the way back while there was nothing to answer.
                view.start()

    # -- what is done there -------------------------------------------------------------------------------------------

    @Slot(object)
    def _save(self, contact: Contact) -> None:
        made: list[int] = []
        words, picking = tr("Contact saved: {name}.", name=contact.display_name), self._picking
        form = self._form.form if self._form is not None else None
        picture, opened = (form.picture, form.opened) if form is not None else (None, None)

        def save(board: Switchboard) -> tuple[Change, ...]:
            owned = picking[0].id if picking and not picking[1] else ""
            changes = board.save_contact(contact, owned, picture, opened)
            made.extend(each.contact.id for each in changes if isinstance(each, ContactSaved) and each.created)
            if picking and picking[1]:
                changes += tuple(change for id in made for change in board.link(picking[0].id, id))
            return changes

        self._desk.do(Edited(words, save))
        if picking:
            self._leave_pick()
            return
        self._back()
        if not contact.id:
            # The search that stood before does not find who is new.
            self._engine.ask(lambda board: tuple(made), lambda ids: self.show_person(ids[0]) if ids else None)

    @Slot(object, object, object)
    def _tag(self, ids: Sequence[int], add: Sequence[str], remove: Sequence[str]) -> None:
        words = trn("Tags changed on {n} contacts.", "Tags changed on {n} contact.", len(ids))
        self._desk.do(Edited(words, lambda board: board.change_contacts(lambda: (board.people.tag(ids, add, remove),))))
        self.people.unmark()

    @Slot(object)
    def _delete(self, contacts: Sequence[Contact]) -> None:
        ids = tuple(contact.id for contact in contacts)
        words = (
            tr("Deleted: {name}.", name=contacts[0].display_name)
            if len(ids) == 1
            else trn("{n} contacts deleted.", "{n} contact deleted.", len(ids))
        )
        self._desk.do(Edited(words, lambda board: board.change_contacts(lambda: (board.people.delete(ids),))))

    @Slot()
    def _export_all(self) -> None:
        self._files.export(None)

    @Slot(object)
    def _merge(self, contacts: Sequence[Contact]) -> None:
        """Ask field by field where they differ, and make one of them."""
        from maestro_desktop.core.contacts.merging import fields_to_choose, merged

        chosen = tuple(contacts)

        def result(choice: Mapping[str, int]) -> Contact:
            return merged(chosen, choice)

        window = self._merging = MergeWindow(self._theme, chosen, fields_to_choose(chosen), result, self._format)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.merged.connect(self._put_merged)
        window.show()

    @Slot(object)
    def _merge_group(self, group: DuplicateGroup) -> None:
        self._merge(group.contacts)

    @Slot(object, object)
    def _put_merged(self, whole: Contact, gone: Sequence[int]) -> None:
        words = trn(
            "{n} contacts merged into {name}.",
            "{n} contact merged into {name}.",
            len(gone) + 1,
            name=whole.display_name,
        )
        self._desk.do(Edited(words, lambda board: board.change_contacts(lambda: (board.people.merge(whole, gone),))))
        if self._people is not None:
            self._people.unmark()

    @Slot(object)
    def _part(self, contact: Contact) -> None:
        self._desk.do(Edited(tr("Taken apart."), lambda board: board.part(contact.id)))

    @Slot(object)
    def _take_back(self, edit: Edit) -> None:
        self._desk.take_back(Happened(f"{edit.sentence}.", edit.id))

    @Slot(object)
    def _keep_apart(self, group: DuplicateGroup) -> None:
        self._desk.do(Apart(tuple(contact.id for contact in group.contacts)))

    @Slot(object)
    def _forget(self, choice: Choice) -> None:
        self._desk.do(Forget(choice))

    @Slot(str)
    def _forget_use(self, number: str) -> None:
        self._desk.do(SayUse(number, None))

    # -- what the core tells ------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_changed(self, changes: tuple[Any, ...]) -> None:
        for change in changes:
            match change:
                case ContactSaved(contact=contact):
                    self._show_saved(contact)
                case ContactsChanged(saved=saved, removed=removed):
                    for contact in saved:
                        self._show_saved(contact)
                    self._show_removed(removed)
                    if self._person is not None and any(each.id == self._person.contact.id for each in saved):
                        # Conversations may have come with others, or left with them.
                        self._person.ask_again()
                        self._show_again(self._person)
                case InteractionChanged(interaction=interaction) if self._person is not None:
                    self._person.update_interaction(interaction)

    def _show_again(self, person: PersonView) -> None:
        """Show who is shown as they are now."""

        def show(found: _Everything | None) -> None:
            if found is not None and found.contact.id == person.contact.id:
                person.show_contact(*found)

        contact_id = person.contact.id
        self._engine.ask(lambda board: _everything(board, contact_id), show)

    def _show_saved(self, contact: Contact) -> None:
        if self._people is not None:
            self._people.contact_saved(contact)
        if self._person is not None:
            self._person.contact_saved(contact)

    def _show_removed(self, ids: tuple[int, ...]) -> None:
        if self._people is not None and ids:
            self._people.contacts_removed(ids)
        person = self._person
        if person is None or person.contact.id not in ids:
            return
        gone = person.contact.id

        def follow(found: _Everything | None) -> None:
            """Who was merged into somebody is that one now."""
            if person.contact.id != gone:
                return
            if found is not None:
                person.show_contact(*found)
                return
            self._trail = [page for page in self._trail if page is not person]
            if self._panel.page is person:
                self._back()

        self._engine.ask(lambda board: _everything(board, gone), follow)

    @Slot()
    def _refresh(self) -> None:
        """Something was done or taken back: what is shown may be otherwise now."""
        page = self._panel.page
        if page is None:
            return
        if page is self._people:
            self.people.refresh()
        elif page is self._learned:
            self._fill_learned()
        elif page is self._duplicates:
            self._fill_duplicates()
        elif page is self._changes:
            self._fill_changes()
        elif page is self._person:
            self._show_open()
