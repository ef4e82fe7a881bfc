"""The side panel: cards of what is going on above; below the history of what was, or what needs the agent."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSplitter, QStackedWidget, QWidget

from maestro_desktop.core.changes import ContactSaved, ContactsChanged, InteractionChanged, MessageLogged, ScreenPop
from maestro_desktop.core.contacts.folding import index_words
from maestro_desktop.core.contacts.model import Contact
from maestro_desktop.core.filters import HistoryFilter
from maestro_desktop.core.interactions.model import Interaction, renamed
from maestro_desktop.core.needs import Need, NeedKind
from maestro_desktop.ui import answers
from maestro_desktop.ui.contact_form import NO_HELP, EntryHelp
from maestro_desktop.ui.cover import CoveredPages
from maestro_desktop.ui.details import DetailsView
from maestro_desktop.ui.filter_bar import FilterBar
from maestro_desktop.ui.filter_words import nothing_words
from maestro_desktop.ui.history import HistoryModel, found_row
from maestro_desktop.ui.history_table import HistoryTable
from maestro_desktop.ui.lane import RETIRE_MS, CardLane
from maestro_desktop.ui.needs import NeedsEntry, NeedsView
from maestro_desktop.ui.picture import Portraits
from maestro_desktop.ui.rows import Row
from maestro_desktop.ui.text import FormatNumber
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.timing import LiveTimer, monotonic_ms
from maestro_desktop.ui.tokens import GRID
from maestro_desktop.ui.translation import tr, trn
from maestro_desktop.ui.widgets import (
    ElidedButton,
    EmptyState,
    IconButton,
    Strip,
    TextButton,
    announce,
    column,
    plain_label,
)
from maestro_desktop.wording import Wording

if TYPE_CHECKING:  # its module reads messages, which costs more than the first paint may
    from maestro_desktop.core.history_search import Page
    from maestro_desktop.core.interactions.fold import Gap

#: The narrowest the panel gets, logical px.
MIN_WIDTH = 320
_MIN_HISTORY = 208
_NOT_SEARCHED = Wording("The history could not be searched. Show everything, or try again in a moment.")
_NOTHING_YET = Wording("No interactions yet. They appear here by themselves.")
#: What a page that was opened gets of the height at least, beside a card.
_PAGE_SHARE = 0.45
#: How long after the first paint the card is made, so that the first call does not wait for it; ms.
_WARM_MS = 400


class SidePanel(QWidget):
    """Shows who it is and what was; hands out what the agent wants.

    Signals:
        dial_requested(str, object): text and Source
        contact_chosen(str, int): interaction id, contact id
        contact_refused(str, int): interaction id, contact id: it is not them
        contact_edited(object, str, object): Contact (id 0: new), interaction id, the Contact as it was opened
        number_said(str, object): a number and its NumberUse
        number_forbidden(str): nobody is to call this number
        note_changed(str, str): interaction id, text; shortly after the last key and when the focus leaves
        history_wanted(object): the next older page; the last Interaction shown, or None for the first page
        search_wanted(object, object): the HistoryFilter, and the last Interaction shown or None; the answer comes by
            show_found
        link_opened(str), copy_requested(str)
        need_answered(object): a Need with the chosen answer
        need_contact_made(object, object): the Contact that answers a Need, and the Need
        undo_wanted(): take the last answer back
        kin_wanted(object), events_wanted(object): an Interaction; the answers come by show_kin and show_events
        people_involved_wanted(object): an Interaction; the answer comes by show_involved
        pick_wanted(object, bool): an Interaction, and whether another contact is wanted who took part in it too
        contact_unlinked(str, int): interaction id, contact id: they took no part
        joined(str, str): ids of two interactions that are one conversation
        events_taken(str, object): interaction id, sequence numbers of the events that are another one's
        message_wanted(int): sequence number of a message to be shown in the inspector
        callbacks_wanted(): who waits to be called back; today_wanted(): the day in numbers
        people_wanted(): the list of contacts; person_wanted(int): everything about a contact, by its id
    """

    dial_requested = Signal(str, object)
    contact_chosen = Signal(str, int)
    contact_refused = Signal(str, int)
    contact_edited = Signal(object, str, object)
    number_said = Signal(str, object)
    number_forbidden = Signal(str)
    note_changed = Signal(str, str)
    history_wanted = Signal(object)
    search_wanted = Signal(object, object)
    link_opened = Signal(str)
    copy_requested = Signal(str)
    need_answered = Signal(object)
    need_contact_made = Signal(object, object)
    undo_wanted = Signal()
    kin_wanted = Signal(object)
    events_wanted = Signal(object)
    people_involved_wanted = Signal(object)
    pick_wanted = Signal(object, bool)
    contact_unlinked = Signal(str, int)
    joined = Signal(str, str)
    events_taken = Signal(str, object)
    message_wanted = Signal(int)
    callbacks_wanted = Signal()
    today_wanted = Signal()
    people_wanted = Signal()
    person_wanted = Signal(int)

    def __init__(
        self,
        *,
        theme: Theme,
        clock_ms: Callable[[], int],
        format_number: FormatNumber = str,
        entry_help: EntryHelp = NO_HELP,
        steady_ms: Callable[[], int] = monotonic_ms,
        retire_ms: int = RETIRE_MS,
    ) -> None:
        super().__init__()
        self.setObjectName("side_panel")
        self.setMinimumWidth(MIN_WIDTH)
        #: The pictures of contacts, for all who show some.
        self.portraits = Portraits(self)
        self.lane = CardLane(
            theme,
            LiveTimer(clock_ms, steady_ms),
            format_number,
            entry_help,
            retire_ms=retire_ms,
            portraits=self.portraits,
        )
        self.history = HistoryModel(clock_ms, format_number, self)
        #: What of it is looked for, when something is.
        self.found = HistoryModel(clock_ms, format_number, self, self._found_row)
        self.table = HistoryTable(theme, name="history", words=tr("History"))
        self.table.setModel(self.history)
        self._theme, self._format, self._clock_ms = theme, format_number, clock_ms
        self._entry_help = entry_help
        self._details: DetailsView | None = None
        self._needs_view: NeedsView | None = None
        self._before_details: QWidget | None = None
        self._needs: tuple[Need, ...] = ()
        self._can_undo = False
        self._entry = NeedsEntry(theme)
        self._entry.clicked.connect(self.show_needs)
        self._done = Strip(theme, name="done")
        self._done.chosen.connect(self._done_chosen)
        #: What the agent wanted to be reminded of, where the system shows no notifications.
        self.reminder = Strip(theme, name="reminder")
        self._empty = EmptyState(theme, "inbox", tr(_NOTHING_YET), name="history_empty")
        show_all = TextButton(
            tr("Show everything"), theme, "undo-2", name="history_show_all", hint=tr("Show the whole history")
        )
        self._nothing = EmptyState(theme, "search", "", show_all, name="history_nothing")
        self._title = plain_label(tr("History"), "section", name="history_title")
        # A screen reader can select a row, and do nothing else with it (Qt up to 6.11 has no other action of a cell).
        self._open_selected = IconButton(
            theme, "info", tr("Details"), shortcut="Enter", name="history_open_selected", token="muted"
        )
        self._open_selected.hide()
        self._callbacks = ElidedButton(theme, "phone-missed", kind="quiet", name="open_callbacks")
        self._callbacks.clicked.connect(self.callbacks_wanted)
        self.show_callbacks(tr("Call back"))
        self._today = IconButton(
            theme, "chart-column", tr("The day in numbers"), shortcut="Ctrl+D", name="open_today", token="muted"
        )
        self._today.clicked.connect(self.today_wanted)
        self._people = IconButton(theme, "users", tr("Contacts"), shortcut="Ctrl+P", name="open_people", token="muted")
        self._people.clicked.connect(self.people_wanted)

        history_page = QWidget()
        page = column(spacing=0)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._entry)
        head = QHBoxLayout()
        head.setContentsMargins(2 * GRID, GRID, GRID, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self._open_selected)
        head.addWidget(self._callbacks)
        head.addWidget(self._today)
        head.addWidget(self._people)
        page.addLayout(head)
        self.filters = FilterBar(theme, clock_ms, history_page)
        page.addWidget(self.filters)
        page.addWidget(self.table, 1)
        for empty in (self._empty, self._nothing):
            page.addWidget(empty, 1)
        history_page.setLayout(page)
        show_all.clicked.connect(self.filters.clear)
        self.filters.changed.connect(self._look_for)
        self.filters.entered.connect(self._open_first)
        self.filters.moved.connect(self._move_to_table)
        self.filters.left.connect(self._focus_table)
        self._below = QStackedWidget()
        self._below.addWidget(history_page)
        self._below.currentChanged.connect(self._share_height)
        lower = QWidget()
        lower.setMinimumHeight(_MIN_HISTORY)
        lower_column = column(spacing=0)
        lower_column.addWidget(self.reminder)
        lower_column.addWidget(self._done)
        lower_column.addWidget(CoveredPages(self._below, theme, history_page), 1)
        lower.setLayout(lower_column)
        # Also where the card has the focus; who writes notes writes a "u", and takes back letters.
        for keys, slot in ((QKeySequence.StandardKey.Undo, self._undo), (Qt.Key.Key_U, self._undo_here)):
            undo = QShortcut(QKeySequence(keys), self)
            undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            undo.activated.connect(slot)
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._splitter.addWidget(self.lane)
        self._splitter.addWidget(lower)
        self._splitter.setStretchFactor(0, 0)
        self._splitter.setStretchFactor(1, 1)
        self._dragged = False
        layout = column(spacing=0)
        layout.addWidget(self._splitter)
        self.setLayout(layout)
        self.lane.hide()
        self._show_empty()
        self._warm = QTimer(self)
        self._warm.setSingleShot(True)
        self._warm.setInterval(_WARM_MS)
        self._warm.timeout.connect(self.lane.prepare)

        self._splitter.splitterMoved.connect(self._split_by_hand)
        self.table.row_chosen.connect(self._open_row)
        self.table.one_selected.connect(self._open_selected.setVisible)
        self._open_selected.clicked.connect(self.table.open_selected)
        self.history.wanted.connect(self.history_wanted)
        self.found.wanted.connect(self._want_more)
        for model in (self.history, self.found):
            model.rowsInserted.connect(self._show_empty)
            model.rowsRemoved.connect(self._show_empty)
            model.modelReset.connect(self._show_empty)
        self.lane.resized.connect(self._share_height)
        self.lane.details_wanted.connect(self.show_details)
        self._pass_on(self.lane)
        self.lane.contact_chosen.connect(self.contact_chosen)
        self.lane.contact_refused.connect(self.contact_refused)
        self.lane.contact_edited.connect(self.contact_edited)
        self.lane.number_said.connect(self.number_said)
        self.lane.number_forbidden.connect(self.number_forbidden)
        self.lane.person_wanted.connect(self.person_wanted)
        self.lane.pick_wanted.connect(self.pick_wanted)

    def _pass_on(self, source: CardLane | DetailsView) -> None:
        source.dial_requested.connect(self.dial_requested)
        source.note_changed.connect(self.note_changed)
        source.link_opened.connect(self.link_opened)
        source.copy_requested.connect(self.copy_requested)

    @property
    def details(self) -> DetailsView:
        """The view of one interaction. Made when first needed: the first paint does not wait for it."""
        if self._details is None:
            details = self._details = DetailsView(self._theme, self._format, self._clock_ms)
            details.back.connect(self._leave_details)
            self._pass_on(details)
            involved = details.involved
            involved.people_wanted.connect(self.people_involved_wanted)
            involved.person_wanted.connect(self.person_wanted)
            involved.pick_wanted.connect(self.pick_wanted)
            involved.refused.connect(self.contact_refused)
            involved.cleared.connect(self._choose_nobody)
            involved.unlinked.connect(self.contact_unlinked)
            relink = details.relink
            relink.kin_wanted.connect(self.kin_wanted)
            relink.events_wanted.connect(self.events_wanted)
            relink.joined.connect(self.joined)
            relink.events_taken.connect(self.events_taken)
            relink.message_wanted.connect(self.message_wanted)
            leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), details)
            leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            leave.activated.connect(self._leave_details)
            self._below.addWidget(details)
        return self._details

    @property
    def needs(self) -> NeedsView:
        """The list of what needs the agent. Made when first needed."""
        if self._needs_view is None:
            view = self._needs_view = NeedsView(self._theme, self._format, self._clock_ms, self._entry_help)
            view.back.connect(self.show_history)
            view.answered.connect(self._answered)
            view.contact_made.connect(self._contact_made)
            view.details_wanted.connect(self._show_need)
            view.message_wanted.connect(self._show_message)
            self._below.addWidget(view)
        return self._needs_view

    @Slot(object)
    def show_pop(self, pop: ScreenPop) -> None:
        """Show the card of an interaction; the caret stays where it is."""
        self.lane.show_pop(pop)

    @Slot(object)
    def update_interaction(self, change: InteractionChanged) -> None:
        """Follow an interaction on its card, in the history and in the details."""
        interaction = change.interaction
        self.lane.update_interaction(interaction)
        self.history.put(interaction)
        if self.filters.wanted != HistoryFilter():
            if self.filters.wanted.fits(interaction):
                self.found.put(interaction)
            else:
                self.found.drop(interaction.id)
        details = self._details
        if details is not None and details.interaction is not None and details.interaction.id == interaction.id:
            # What was joined into another is shown as that one, which was told before it.
            known = self.history.find(interaction.merged_into) or self.history.find(interaction.id)
            details.show_interaction(known or interaction)

    @Slot(object)
    def rename(self, names: Mapping[int, str]) -> None:
        """Show contacts (by their ids) under the names that they have now, in the history and in the details."""
        self.history.rename(names)
        self.found.rename(names)
        details = self._details
        if details is not None and details.interaction is not None:
            details.show_interaction(renamed(details.interaction, names))
            details.involved.ask_again()

    @Slot(object)
    def contact_saved(self, saved: ContactSaved) -> None:
        """Show a changed contact's name where it stands."""
        self.lane.contact_saved(saved.contact)

    @Slot(object)
    def contacts_changed(self, change: ContactsChanged) -> None:
        """Show several changed contacts' names where they stand."""
        for contact in change.saved:
            self.lane.contact_saved(contact)

    def add_history(
        self, rows: tuple[Interaction, ...], at_end: bool, reset: bool = False, gaps: tuple[Gap, ...] = ()
    ) -> None:
        """Take a page of the history, newest first, with the gaps in its time. ``at_end``: there is nothing older."""
        self.history.add_page(rows, at_end, reset, gaps)

    @Slot(object)
    def show_filtered(self, wanted: HistoryFilter) -> None:
        """Go to the history, and show what of it is wanted."""
        self.show_history()
        self.filters.show_wanted(wanted)

    def show_found(self, wanted: HistoryFilter, before: Interaction | None, page: Page | None) -> None:
        """Take a page of what is looked for, unless that is something else by now; None: the search did not work."""
        if wanted != self.filters.wanted:
            return
        if before is None and self.table.model() is not self.found:
            self.table.setModel(self.found)
        rows, at_end = (page.rows, page.at_end) if page else ((), True)
        self._nothing.say(nothing_words(wanted) if page else tr(_NOT_SEARCHED))
        self.found.add_page(rows, at_end, before is None)
        if before is None:
            self.table.scrollToTop()
            nothing = nothing_words(wanted) if page else tr(_NOT_SEARCHED)
            announce(
                self.table, nothing if not rows else trn("{n} found", "{n} found", len(rows)) if at_end else tr("Found")
            )

    @Slot()
    def focus_search(self) -> None:
        """Go to the history, with the caret in the line that searches it."""
        self.show_history()
        self.filters.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.field.selectAll()

    @Slot(object)
    def _look_for(self, wanted: HistoryFilter) -> None:
        if wanted == HistoryFilter():
            self.table.setModel(self.history)
            self.found.add_page((), at_end=True, reset=True)
            self._show_empty()
        else:
            self.search_wanted.emit(wanted, None)

    @Slot(object)
    def _want_more(self, before: Interaction | None) -> None:
        self.search_wanted.emit(self.filters.wanted, before)

    def _found_row(self, interaction: Interaction, now_ms: int, format_number: FormatNumber) -> Row:
        return found_row(interaction, now_ms, format_number, self._looked_for)

    @property
    def _looked_for(self) -> tuple[str, ...]:
        return tuple(index_words(self.filters.wanted.words))

    @Slot()
    def _open_first(self) -> None:
        """Enter in the line that searches opens the row that the keys went to, or the first."""
        index = self.table.currentIndex()
        self._open_row(index if index.isValid() else self.table.model().index(0, 0))

    @Slot(object)
    def _move_to_table(self, event: QKeyEvent) -> None:
        if self.table.model().rowCount():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.table.currentIndex().isValid():
                self.table.selectRow(0)

    @Slot()
    def _focus_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_gaps(self, gaps: tuple[Gap, ...]) -> None:
        """Show times in which nothing could be heard, each at its place."""
        for gap in gaps:
            self.history.put(gap)

    def set_needs(self, needs: tuple[Need, ...]) -> None:
        """Show how much needs the agent, and what if the list is open."""
        self._needs = tuple(filter(answers.waits, needs))
        self._entry.show_count(len(self._needs))
        if self._needs_view is not None:
            self._needs_view.show_needs(self._needs)

    @Slot(object)
    def _answered(self, need: Need) -> None:
        self._drop(need)
        self.need_answered.emit(need)

    @Slot(object, object)
    def _contact_made(self, contact: Contact, need: Need) -> None:
        self._drop(need)
        self.need_contact_made.emit(contact, need)

    def _drop(self, need: Need) -> None:
        """What was answered is no longer counted; the core's word, when it comes, stands."""
        self._needs = tuple(each for each in self._needs if each.id != need.id)
        self._entry.show_count(len(self._needs))

    def show_callbacks(self, words: str) -> None:
        """Show on the way to the list how many wait to be called back."""
        self._callbacks.say(words, hint=tr("Whom to call back"), shortcut="Ctrl+B")

    def show_done(self, sentence: str, can_undo: bool) -> None:
        """Say what was just done or taken back; ``can_undo`` when there is something (more) to take back."""
        self._can_undo = can_undo
        focus = QApplication.focusWidget()
        pressed = focus is not None and self._done.isAncestorOf(focus)
        self._done.show_message("check", sentence, "primary", (("undo", tr("Undo")),) if can_undo else ())
        if pressed and can_undo:
            self._done.focus_first()
        elif pressed:
            self.focus_page()

    def show_involved(
        self, interaction_id: str, owner: Contact | None, others: tuple[tuple[int, Contact], ...]
    ) -> None:
        """Show with whom an interaction was, if its details are shown: whose it is, and who took part, each with the id
        under which that was said."""
        if self._details is not None:
            self._details.involved.show_people(interaction_id, owner, others)

    def show_kin(self, interaction_id: str, kin: tuple[Interaction, ...]) -> None:
        """Offer what an interaction may be joined with, if its details are shown."""
        if self._details is not None:
            self._details.relink.show_kin(interaction_id, kin)

    def show_events(self, interaction_id: str, events: tuple[MessageLogged, ...]) -> None:
        """List the events of an interaction, if its details are shown."""
        if self._details is not None:
            self._details.relink.show_events(interaction_id, events)

    @Slot(object)
    def show_details(self, interaction: Interaction) -> None:
        """Show everything about an interaction in place of the list."""
        self.details.look_for(())
        self.details.show_interaction(self.history.find(interaction.id) or interaction)
        if self.page is not self.details:
            self._before_details = self.page
        self._below.setCurrentWidget(self.details)
        self.details.start()

    @Slot()
    def show_needs(self) -> None:
        """Show what needs the agent in place of the history."""
        if self._details is not None:
            self._details.flush_notes()
        self.needs.show_needs(self._needs)
        self._below.setCurrentWidget(self.needs)
        self.needs.start()

    @Slot()
    def show_history(self) -> None:
        """Go back to the list."""
        if self._details is not None:
            self._details.flush_notes()
        self._done.hide()
        self._below.setCurrentIndex(0)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _leave_details(self) -> None:
        """Go back to where the details were opened from."""
        before = self._before_details
        if before is None or before is self._below.widget(0):
            self.show_history()
        elif before is self._needs_view:
            self.show_needs()
        else:
            self.show_page(before)

    def show_page(self, page: QWidget) -> None:
        """Show a page of somebody else's in place of the history; ``show_history`` leaves it."""
        if self._details is not None:
            self._details.flush_notes()
        if self._below.indexOf(page) < 0:
            self._below.addWidget(page)
        self._below.setCurrentWidget(page)

    @property
    def page(self) -> QWidget | None:
        """What is shown below the cards."""
        return self._below.currentWidget()

    @Slot(str)
    def _choose_nobody(self, interaction_id: str) -> None:
        self.contact_chosen.emit(interaction_id, 0)

    @Slot(object)
    def _show_need(self, need: Need) -> None:
        if need.interaction is not None:
            self.show_details(need.interaction)
            if need.kind is NeedKind.UNCERTAIN_LINK:
                self.details.relink.ask_events()

    @Slot(object)
    def _show_message(self, need: Need) -> None:
        self.message_wanted.emit(int(need.decision.get("first_seq", 0)))

    @Slot(str)
    def _done_chosen(self, key: str) -> None:
        if key == "undo":
            self.undo_wanted.emit()

    @Slot()
    def _undo(self) -> None:
        """Take back what was done last, wherever the agent has gone since."""
        if self._can_undo:
            self.undo_wanted.emit()

    @Slot()
    def _undo_here(self) -> None:
        """U works where the agent was told so: elsewhere it is a letter."""
        if self._done.isVisible() or self._below.currentWidget() is self._needs_view:
            self._undo()

    @Slot()
    def focus_notes(self) -> None:
        """Put the caret into the notes of the card in front."""
        self.lane.focus_notes()

    @Slot()
    def focus_first(self) -> None:
        """Put the focus where work is: the notes of the card in front, else the list or the details."""
        if self.lane.count:
            self.lane.focus_notes()
        else:
            self.focus_page()

    def focus_page(self) -> None:
        """Put the focus on what is shown below the cards."""
        shown = self._below.currentWidget()
        if isinstance(shown, DetailsView | NeedsView):
            shown.start()
        elif shown is not None and shown is not self._below.widget(0):
            shown.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def flush_notes(self) -> None:
        """Hand out notes that were typed but not handed out yet: before closing."""
        self.lane.flush_notes()
        if self._details is not None:
            self._details.flush_notes()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._warm.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_height()

    @Slot()
    def _show_empty(self) -> None:
        looking = self.table.model() is self.found
        empty = self.table.model().rowCount() == 0
        self._empty.setVisible(empty and not looking)
        self._nothing.setVisible(empty and looking)
        self.table.setVisible(not empty)

    @Slot(int, int)
    def _split_by_hand(self, position: int, index: int) -> None:
        self._dragged = True

    @Slot()
    def _share_height(self) -> None:
        """Give the card the height it wants, the history the rest, unless the agent has set the border."""
        has_cards = self.lane.count > 0
        self.lane.setVisible(has_cards)
        if not has_cards:
            self._dragged = False
        elif not self._dragged:
            height = self._splitter.height()
            # What the agent has opened is being read; the history may wait.
            opened = self.page is not self._below.widget(0)
            least = max(_MIN_HISTORY, int(height * _PAGE_SHARE)) if opened else _MIN_HISTORY
            wanted = min(self.lane.wanted_height(self.width()), height - least)
            self._splitter.setSizes([wanted, height - wanted])
            if self.lane.front is not None:
                self.lane.front.keep_notes_in_sight(opened)

    @Slot(QModelIndex)
    def _open_row(self, index: QModelIndex) -> None:
        model = self.found if self.table.model() is self.found else self.history
        interaction = model.interaction(index.row())
        if interaction is not None:
            self.show_details(interaction)
            self.details.look_for(self._looked_for)
