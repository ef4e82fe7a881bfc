"""The card of one open interaction: who it is, why we think so, what to know, and a place for notes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import zip_longest

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QMenu, QScrollArea, QSizePolicy, QWidget

from maestro_desktop.core.changes import ScreenPop
from maestro_desktop.core.contacts.model import Candidate, Contact, NumberUse, Rule
from maestro_desktop.core.interactions.model import Interaction, PartyKind, State
from maestro_desktop.ui import text
from maestro_desktop.ui.contact_form import NO_HELP, ContactForm, EntryHelp, draft_of
from maestro_desktop.ui.cover import Cover, Covered
from maestro_desktop.ui.fields import NotesField, ReadingText
from maestro_desktop.ui.flow import FlowLayout
from maestro_desktop.ui.history import RowModel, recent_row
from maestro_desktop.ui.picture import Portraits
from maestro_desktop.ui.pop_words import (
    Remark,
    about_words,
    first_to_know,
    name_words,
    outcome_words,
    pick_words,
    picks_of,
    picks_words,
    place_words,
    why_words,
)
from maestro_desktop.ui.reach import Reach
from maestro_desktop.ui.rows import Row, RowTable
from maestro_desktop.ui.text import FormatNumber, shown
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.timing import LiveTimer, state_line
from maestro_desktop.ui.tokens import GRID
from maestro_desktop.ui.translation import tr
from maestro_desktop.ui.widgets import (
    Avatar,
    Chip,
    ElidedLabel,
    IconButton,
    Notice,
    TextButton,
    WindowKey,
    column,
    give_tip,
    plain_label,
)
from maestro_desktop.wording import Wording

#: Candidates shown at once before the list of them scrolls.
_PICKS = 4
#: The same where there is less room.
_FEWER_PICKS = 2
_MOST_REMARKS = 5
#: Earlier interactions on a card.
MOST_RECENT = 5
_USES = (
    (Wording("This is my own number"), NumberUse.OWN),
    (Wording("This is a queue's number"), NumberUse.QUEUE),
    (Wording("This is a company's main number"), NumberUse.SWITCHBOARD),
    (Wording("This is no main number: people have it"), NumberUse.PERSONAL),
)


@dataclass(slots=True)
class Opened:
    """One open interaction on the lane: its pop, and what the agent has begun to write about it.

    ``notes`` are words typed here that the store has not told back yet; ``draft`` is a contact form left open;
    ``looks`` is what its tab shows.
    """

    pop: ScreenPop
    notes: str | None = None
    draft: Contact | None = None
    looks: tuple[str, State, bool, bool] | None = None

    @property
    def interaction(self) -> Interaction:
        return self.pop.interaction

    def follow(self, interaction: Interaction) -> None:
        """Take a newer state of the interaction; the contact it was given elsewhere, or that was taken back, too."""
        if interaction.contact_id != self.interaction.contact_id:
            match = self.pop.match
            owner = next((each for each in match.candidates if each.contact.id == interaction.contact_id), None)
            if owner is not None or interaction.contact_id is None:
                self.pop = replace(self.pop, match=replace(match, owner=owner))
        self.pop = replace(self.pop, interaction=interaction)
        if interaction.agent_notes == self.notes:
            self.notes = None


def asks_for_word(interaction: Interaction) -> bool:
    """Whether the log entry is the agent's to save, where entries are not saved by themselves: it is over, and was a
    conversation. What nobody answered waits on the call-back list."""
    return interaction.answered and not interaction.state.is_open and not interaction.merged_into


def _holds(widget: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (widget is focus or widget.isAncestorOf(focus))


class InteractionCard(QScrollArea):
    """Shows one open interaction. There is one card, filled anew for each: making widgets takes longer than a pop may.

    Signals:
        dial_requested(str, object): text and Source
        contact_chosen(str, int): interaction id, contact id
        contact_refused(str, int): interaction id, contact id: it is not them
        contact_edited(object, str, object): Contact, interaction id, the Contact as it was opened
        number_said(str, object): a number and its NumberUse
        number_forbidden(str): nobody is to call this number
        person_wanted(int): everything about a contact
        pick_wanted(object, bool): the Interaction is to be given to any contact; False
        note_changed(str, str): interaction id, text
        details_wanted(object): an Interaction of the recent ones
        link_opened(str), copy_requested(str)
        put_away(str): interaction id; pinned(str, bool): it is to stay in front, or not any more
        grown(): wants another height
    """

    dial_requested = Signal(str, object)
    contact_chosen = Signal(str, int)
    contact_refused = Signal(str, int)
    contact_edited = Signal(object, str, object)
    number_said = Signal(str, object)
    number_forbidden = Signal(str)
    person_wanted = Signal(int)
    pick_wanted = Signal(object, bool)
    note_changed = Signal(str, str)
    details_wanted = Signal(object)
    link_opened = Signal(str)
    copy_requested = Signal(str)
    put_away = Signal(str)
    pinned = Signal(str, bool)
    grown = Signal()

    def __init__(
        self,
        theme: Theme,
        timer: LiveTimer,
        format_number: FormatNumber,
        entry_help: EntryHelp = NO_HELP,
        portraits: Portraits | None = None,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._entry_help, self._portraits = entry_help, portraits
        self._timer = timer
        self._format = format_number
        self._opened: Opened | None = None
        self._auto_log = True
        self._keeps_notes = False
        self.setObjectName("interaction_card")
        self.setProperty("area", "sunken")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._build()

    @property
    def opened(self) -> Opened:
        """What is shown. Only asked for once something is."""
        assert self._opened is not None
        return self._opened

    @property
    def interaction(self) -> Interaction:
        return self.opened.pop.interaction

    @property
    def is_busy(self) -> bool:
        """True while the agent is writing in this card: notes, or a contact."""
        focus = QApplication.focusWidget()
        inside = focus is not None and self.isAncestorOf(focus)
        return not self._form.isHidden() or (inside and isinstance(focus, NotesField))

    def _build(self) -> None:
        theme = self._theme
        self._avatar = Avatar(theme, portraits=self._portraits)
        self._name = ElidedLabel(role="title", name="card_name")
        self._about = ElidedLabel(role="muted", name="card_about")
        self._why = ElidedLabel(role="small", name="card_why")
        self._chip = Chip(theme, name="card_state")
        self._kind = ElidedLabel(role="small", name="card_kind")
        # Where there is little room, how it stands is what counts.
        self._kind.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._pin = IconButton(
            theme, "pin", tr("Keep this card in front"), shortcut="Alt+P", name="card_pin", token="muted", size=16
        )
        self._pin.setCheckable(True)
        self._pin.toggled.connect(self._say_pinned)
        away = IconButton(
            theme, "x", tr("Put this card away"), shortcut="Alt+X", name="card_put_away", token="muted", size=16
        )
        away.clicked.connect(self._put_away)

        self._edit_button = IconButton(
            theme, "pencil", tr("Edit contact"), shortcut="Alt+E", name="card_edit", token="muted", size=16
        )
        self._edit_button.clicked.connect(self._edit)
        self._uses = IconButton(
            theme, "ellipsis", tr("What this number is"), shortcut="Alt+M", name="card_uses", token="muted", size=16
        )
        self._uses.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self._uses)
        for words, use in _USES:
            menu.addAction(tr(words)).setData(use)
        menu.addSeparator()
        self._forbid = menu.addAction(tr("Do not call this number again"))
        menu.triggered.connect(self._say_use)
        self._uses.setMenu(menu)
        self._person = IconButton(
            theme, "user", tr("Everything about them"), shortcut="Alt+I", name="card_person", token="muted", size=16
        )
        self._person.clicked.connect(self._open_person)
        top = QHBoxLayout()
        top.setSpacing(GRID // 2)
        top.addWidget(self._chip)
        top.addWidget(self._kind, 1)
        top.addWidget(self._uses)
        top.addWidget(self._person)
        top.addWidget(away)
        names = column(spacing=1)
        names.addWidget(self._name)
        names.addWidget(self._about)
        names.addWidget(self._why)
        who = QHBoxLayout()
        who.setSpacing(12)
        who.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        who.addLayout(names, 1)
        tools = column(spacing=0)
        tools.addWidget(self._edit_button)
        tools.addWidget(self._pin)
        tools.addStretch(1)
        who.addLayout(tools)

        self._place = ElidedLabel(role="muted", name="card_place")
        self._pinned = Notice(theme, "pin", "warning", name="card_pinned")
        self._remarks = tuple(Chip(theme, name="card_remark") for _ in range(_MOST_REMARKS))
        remarks = FlowLayout(GRID // 2)
        for chip in self._remarks:
            remarks.addWidget(chip)
        self._remarks_box = QWidget()
        self._remarks_box.setLayout(remarks)
        self._reach = Reach(theme, self._format)
        self._reach.dial_requested.connect(self.dial_requested)
        self._reach.copy_requested.connect(self.copy_requested)
        self._new_contact = self._action(
            tr("New contact"), "user-plus", "card_new_contact", "Alt+C", self._new, kind="primary"
        )
        self._none_of_these = self._action(
            tr("None of these: new contact"), "user-plus", "card_none_of_these", "Alt+C", self._new
        )
        self._name_it = self._action(tr("Say who it is"), "pencil", "card_name_it", "Alt+C", self._edit, kind="primary")
        self._choose = self._action("", "search", "card_choose", "Alt+O", self._ask_whom)
        self._refuse = self._action(tr("Not this person"), "user-x", "card_refuse", "Alt+R", self._refuse_owner)
        self._copy = self._action(tr("Copy number"), "copy", "card_copy_number", "Alt+K", self._copy_number)
        self._open = self._action(tr("Open e-mail"), "external-link", "card_open_url", "Alt+L", self._open_url)
        for keys, tool in (
            ("Alt+X", away),
            ("Alt+E", self._edit_button),
            ("Alt+M", self._uses),
            ("Alt+I", self._person),
        ):
            WindowKey(keys, tool)
        self._save = self._action(
            tr("Save log entry"), "check", "card_save_log", "Alt+S", self._put_away, kind="primary"
        )
        self._actions = (
            self._save,
            self._new_contact,
            self._name_it,
            self._none_of_these,
            self._choose,
            self._refuse,
            self._copy,
            self._open,
        )
        actions = FlowLayout(GRID // 2)
        for button in self._actions:
            actions.addWidget(button)
        self._actions_box = QWidget()
        self._actions_box.setLayout(actions)
        self._picks_title = plain_label(role="section", name="card_picks_title", wrap=True)
        self._picks = RowTable(theme, name="card_picks", words=tr("Contacts that match"), inset=GRID)
        self._picks_model = RowModel(self)
        self._picks.setModel(self._picks_model)
        self._picks.row_chosen.connect(self._pick)
        self._picks.row_refused.connect(self._refuse_pick)
        give_tip(self._picks, tr("Choose who it is; Delete, or the right button: not this person"))
        self._picks.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._picks.customContextMenuRequested.connect(self._show_pick_menu)
        self._form = ContactForm(theme, self._entry_help)
        self._form.fitted.connect(self.grown)
        self._form.saved.connect(self._saved)
        self._form.cancelled.connect(self._leave_form)
        self._form.hide()
        self._about_notes = ReadingText(name="card_contact_notes", words=tr("Notes about the contact"), most_lines=4)
        self._notes = NotesField(name="card_notes", words=tr("Notes on this interaction"))
        self._notes.text_ready.connect(self._note)
        self._outcome = ReadingText(name="card_outcome", words=tr("What the page says"), most_lines=6)
        for reading in (self._about_notes, self._outcome):
            reading.fitted.connect(self.grown)
        self._recent_title = plain_label(tr("Last contacts"), "caption")
        self._recent = RowTable(theme, name="card_recent", words=tr("Last contacts"), compact=True, inset=0)
        self._recent_model = RowModel(self)
        self._recent.setModel(self._recent_model)
        self._recent.row_chosen.connect(self._recent_chosen)
        for table in (self._picks, self._recent):
            table.setProperty("area", "sunken")
            table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

        layout = column(margins=2 * GRID, spacing=GRID)
        layout.setContentsMargins(2 * GRID, 12, 12, 2 * GRID)
        layout.addLayout(top)
        layout.addLayout(who)
        for widget in (
            self._pinned,
            self._remarks_box,
            self._place,
            self._reach,
            self._picks_title,
            self._picks,
            self._about_notes,
            self._form,
            self._actions_box,
            self._notes,
            self._outcome,
            self._recent_title,
            self._recent,
        ):
            layout.addWidget(widget)
        layout.addStretch(1)
        self._inner = Covered()
        self._inner.setProperty("area", "sunken")
        self._inner.setLayout(layout)
        self._layout = layout
        self.setWidget(self._inner)
        self.verticalScrollBar().rangeChanged.connect(self._scroll_to_notes)
        #: What says who it is, or what was said.
        self._private = (
            self._avatar,
            self._name,
            self._about,
            self._why,
            self._pinned,
            self._remarks_box,
            self._place,
            self._reach,
            self._picks_title,
            self._picks,
            self._about_notes,
            self._form,
            self._notes,
            self._outcome,
            self._recent,
        )

        self._writing: QWidget | None = None
        self._cover = Cover(self._inner, theme, "sunken", self._private_places)

    def cover(self, *, covered: bool) -> None:
        """Cover who it is, or not. Who writes sees what they write, and nothing else."""
        focus = QApplication.focusWidget()
        inside = focus is not None and self.isAncestorOf(focus)
        self._writing = next((each for each in (self._notes, self._form) if _holds(each, focus)), None)
        self._cover.put(covered=covered and (not inside or self._writing is not None))

    def _private_places(self) -> Iterator[QRect]:
        for widget in self._private:
            if widget.isVisible() and widget is not self._writing:
                yield QRect(widget.mapTo(self._inner, QPoint()), widget.size())

    def set_auto_log(self, auto: bool) -> None:
        """Whether log entries are saved without the agent's word."""
        self._auto_log = auto
        if self._opened is not None:
            self._allow_actions()
            self.grown.emit()

    def wanted_height(self, width: int) -> int:
        """Return the height in px at which nothing has to scroll."""
        return (
            self._layout.heightForWidth(width) if self._layout.hasHeightForWidth() else self._layout.sizeHint().height()
        )

    def show_opened(self, opened: Opened) -> None:
        """Show an interaction. If it is the one that is shown, notes and form stay as they are being written."""
        same = self._opened is not None and opened.interaction.id == self._opened.interaction.id
        if self._opened is not None and not same:
            self._leave_off()
        self._opened = opened
        pop, owner = opened.pop, opened.pop.shown
        contact = owner.contact if owner else None
        name = name_words(pop, self._format)
        self._name.setText(name)
        self.setAccessibleName(f"{text.kind_words(pop.interaction)}: {name}")
        called = name if contact or pop.interaction.party_name else ""
        self._avatar.show_name(called, contact.picture if contact else "")
        self._say(self._about, about_words(pop, self._format))
        self._say(self._why, why_words(pop))
        self._say(self._place, place_words(pop))
        self._reach.show_ways(contact, pop.interaction)
        self._fill_picks(picks_of(pop))
        self._fill_remarks(first_to_know(pop, self._timer.now_ms()))
        self._pinned.say(shown(contact.pinned, 400) if contact else "")
        about_notes = contact.notes.strip() if contact else ""
        self._about_notes.setVisible(bool(about_notes))
        self._about_notes.show_text(about_notes)
        recent, now_ms = pop.recent[:MOST_RECENT], self._timer.now_ms()
        self._recent_model.show_rows(tuple(recent_row(each, now_ms) for each in recent))
        self._fit(self._recent, len(recent), MOST_RECENT)
        self._recent_title.setVisible(bool(recent))
        if not same:
            self._notes.start_over(
                pop.interaction.agent_notes if opened.notes is None else opened.notes,
            )
            self._form.setVisible(opened.draft is not None)
            if opened.draft is not None:
                self._form.edit(opened.draft)
        self.show_interaction()

    def show_interaction(self) -> None:
        """Follow the interaction: state, outcome, stored notes."""
        interaction = self.interaction
        self._kind.setText(text.kind_words(interaction))
        if self.opened.notes is None:
            self._notes.show_stored(interaction.agent_notes)
        outcome = outcome_words(interaction)
        self._outcome.setVisible(bool(outcome))
        self._outcome.show_text(outcome)
        self._allow_actions()
        self.tick()
        self.grown.emit()

    @Slot()
    def tick(self) -> None:
        """Show the running time."""
        interaction = self.interaction
        self._chip.show_state(
            text.state_icon(interaction.state), state_line(interaction, self._timer), text.state_tone(interaction.state)
        )

    def close_form(self) -> None:
        """Drop a form that is open: its interaction has left."""
        self._form.hide()

    def flush_notes(self) -> None:
        self._notes.flush()

    def focus_notes(self) -> None:
        self._notes.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keep_notes_in_sight(self, keep: bool) -> None:
        """Scroll to the notes where there is no room for all: who reads elsewhere goes on writing here."""
        if keep != self._keeps_notes:
            self._keeps_notes = keep
            self._fit_picks()
        self._scroll_to_notes()

    @Slot()
    def _scroll_to_notes(self) -> None:
        if self._keeps_notes:
            # Not ensureWidgetVisible: of a text that shows the line with the caret only.
            self.ensureVisible(0, self._notes.geometry().bottom(), 0, GRID)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width() and not self.isHidden():
            self.grown.emit()

    # --- what the card is filled with

    def _leave_off(self) -> None:
        """Keep what was begun with the interaction that is shown, before another takes its place."""
        self._notes.flush()
        self.opened.draft = None if self._form.isHidden() else self._form.contact()

    @staticmethod
    def _say(label: ElidedLabel, words: str) -> None:
        label.setText(words)
        label.setVisible(bool(words))

    def _fill_remarks(self, remarks: tuple[Remark, ...]) -> None:
        for chip, remark in zip_longest(self._remarks, remarks[:_MOST_REMARKS]):
            if remark is not None:
                chip.show_state(*remark)
            chip.setVisible(remark is not None)
        self._remarks_box.setVisible(bool(remarks))

    def _fill_picks(self, candidates: tuple[Candidate, ...]) -> None:
        self._picks_title.setText(picks_words(self.opened.pop))
        self._picks_title.setVisible(bool(candidates))
        self._picks_model.show_rows(
            tuple(
                Row(
                    icon=text.contact_icon(candidate.contact),
                    title=shown(candidate.contact.display_name),
                    subtitle=pick_words(candidate, self.opened.pop),
                )
                for candidate in candidates
            )
        )
        self._fit_picks()

    def _fit_picks(self) -> None:
        self._fit(self._picks, self._picks_model.rowCount(), _FEWER_PICKS if self._keeps_notes else _PICKS)

    def _allow_actions(self) -> None:
        pop, party, owner = self.opened.pop, self.interaction.party, self.opened.pop.match.owner
        kind, known = party.kind, party.kind in (PartyKind.PHONE, PartyKind.EXTENSION, PartyKind.EMAIL)
        nobody = pop.match.owner is None and kind is not PartyKind.WITHHELD
        self._edit_button.setVisible(owner is not None)
        self._person.setVisible(owner is not None)
        self._refuse.setVisible(known and owner is not None and owner.rule is not Rule.SWITCHBOARD)
        self._forbid.setVisible(kind is PartyKind.PHONE)
        self._uses.setVisible(kind in (PartyKind.PHONE, PartyKind.EXTENSION))
        self._name_it.setVisible(owner is not None and owner.contact.provisional)
        self._new_contact.setVisible(nobody and not pop.match.candidates)
        self._none_of_these.setVisible(bool(picks_of(pop)) and kind is not PartyKind.WITHHELD)
        some = owner is not None or bool(picks_of(pop))
        self._choose.say(
            tr("Somebody else…") if some else tr("Choose a contact…"),
            hint=tr("Choose any of your contacts"),
            shortcut="Alt+O",
        )
        self._save.setVisible(not self._auto_log and asks_for_word(self.interaction))
        self._copy.setVisible(nobody and kind is PartyKind.PHONE)
        self._open.setVisible(self.interaction.url.startswith("https://"))
        some = any(not button.isHidden() for button in self._actions)
        self._actions_box.setVisible(some and self._form.isHidden())

    def _action(
        self, words: str, icon: str, name: str, keys: str, slot: Callable[[], None], *, kind: str = "quiet"
    ) -> TextButton:
        button = TextButton(words, self._theme, icon, kind=kind, name=name, hint=words, shortcut=keys)
        button.clicked.connect(slot)
        WindowKey(keys, button)
        return button

    @staticmethod
    def _fit(table: RowTable, rows: int, most: int) -> None:
        table.setFixedHeight(min(rows, most) * table.row_height() + (table.row_height() // 2 if rows > most else 0))
        table.setVisible(rows > 0)

    # --- what the agent does

    @Slot()
    def _copy_number(self) -> None:
        self.copy_requested.emit(self.interaction.party.normalised or self.interaction.party.raw)

    @Slot(QModelIndex)
    def _pick(self, index: QModelIndex) -> None:
        candidates = picks_of(self.opened.pop)
        if index.row() < len(candidates):
            # The list hides now; its focus would drift into the notes and look as if somebody wrote there.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.contact_chosen.emit(self.interaction.id, candidates[index.row()].contact.id)

    @Slot(QModelIndex)
    def _refuse_pick(self, index: QModelIndex) -> None:
        candidates = picks_of(self.opened.pop)
        if index.row() < len(candidates):
            self.contact_refused.emit(self.interaction.id, candidates[index.row()].contact.id)

    @Slot()
    def _refuse_owner(self) -> None:
        owner = self.opened.pop.match.owner
        if owner is not None:
            # The button hides now.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.contact_refused.emit(self.interaction.id, owner.contact.id)

    @Slot()
    def _ask_whom(self) -> None:
        self.pick_wanted.emit(self.interaction, False)

    @Slot()
    def _open_person(self) -> None:
        owner = self.opened.pop.match.owner
        if owner is not None:
            self.person_wanted.emit(owner.contact.id)

    @Slot(QAction)
    def _say_use(self, action: QAction) -> None:
        number = self.interaction.party.normalised.partition(";")[0]
        if action is self._forbid:
            self.number_forbidden.emit(number)
        else:
            self.number_said.emit(number, action.data())

    @Slot(QModelIndex)
    def _recent_chosen(self, index: QModelIndex) -> None:
        self.details_wanted.emit(self.opened.pop.recent[index.row()])

    @Slot(QPoint)
    def _show_pick_menu(self, place: QPoint) -> None:
        index = self._picks.indexAt(place)
        if index.isValid():
            self._picks.setCurrentIndex(index)
            menu = QMenu(self._picks)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addAction(tr("It is them")).triggered.connect(self._pick_current)
            menu.addAction(tr("Not this person")).triggered.connect(self._refuse_current)
            menu.popup(self._picks.viewport().mapToGlobal(place))

    @Slot()
    def _pick_current(self) -> None:
        self._pick(self._picks.currentIndex())

    @Slot()
    def _refuse_current(self) -> None:
        self._refuse_pick(self._picks.currentIndex())

    @Slot()
    def _new(self) -> None:
        company = self.opened.pop.match.switchboard
        self._show_form(replace(draft_of(self.interaction), org=shown(company, 120)))

    @Slot()
    def _edit(self) -> None:
        owner = self.opened.pop.match.owner
        if owner is not None:
            self._show_form(owner.contact)

    def _show_form(self, contact: Contact) -> None:
        self._form.edit(contact)
        self._form.show()
        self._actions_box.hide()
        self._form.start()
        self.grown.emit()

    @Slot()
    def _leave_form(self) -> None:
        self._form.hide()
        self.opened.draft = None
        self._allow_actions()
        self.focus_notes()
        self.grown.emit()

    @Slot(object)
    def _saved(self, contact: Contact) -> None:
        interaction_id, opened = self.interaction.id, self._form.opened
        self._leave_form()
        self.contact_edited.emit(contact, interaction_id, opened)

    @Slot(str)
    def _note(self, words: str) -> None:
        self.opened.notes = words
        self.note_changed.emit(self.interaction.id, words)

    @Slot()
    def _open_url(self) -> None:
        self.link_opened.emit(self.interaction.url)

    def show_pinned(self, pinned: bool) -> None:
        """Show whether the card is kept in front."""
        self._pin.blockSignals(True)
        self._pin.setChecked(pinned)
        self._pin.blockSignals(False)
        self._pin.show_icon("pin", "link" if pinned else "muted")

    @Slot()
    def toggle_pin(self) -> None:
        self._pin.toggle()

    @Slot(bool)
    def _say_pinned(self, pinned: bool) -> None:
        self.show_pinned(pinned)
        self.pinned.emit(self.interaction.id, pinned)

    @Slot()
    def _put_away(self) -> None:
        self.put_away.emit(self.interaction.id)
