"""Everything about one contact: what to mind, how to reach them, and all that was said on all channels."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from maestro_desktop.core.contacts.model import Address, Contact, ContactKind
from maestro_desktop.core.interactions.model import Confidence, Interaction
from maestro_desktop.core.needs import Need
from maestro_desktop.ui import answers, text
from maestro_desktop.ui.fields import ReadingText
from maestro_desktop.ui.flow import FlowLayout
from maestro_desktop.ui.history import HistoryModel, RowModel
from maestro_desktop.ui.people import contact_row
from maestro_desktop.ui.picture import Portraits
from maestro_desktop.ui.reach import Reach
from maestro_desktop.ui.rows import Row, RowTable
from maestro_desktop.ui.search_field import SearchField, claims_find
from maestro_desktop.ui.text import FormatNumber, shown
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.tokens import GRID
from maestro_desktop.ui.translation import tr, trn
from maestro_desktop.ui.widgets import (
    Avatar,
    ElidedButton,
    ElidedLabel,
    IconButton,
    Key,
    Notice,
    TextButton,
    clear_layout,
    column,
    line,
    plain_label,
    scrolled,
    tab_as_seen,
)
from maestro_desktop.wording import Wording

#: Ways to reach somebody; a record that has more is a list of its own.
_MOST_WAYS = (24, 12)
#: People of a company shown at once before their list scrolls.
_PEOPLE_SEEN = 5
#: The edge of the page that shows the focus (style.py); px.
_FOCUS_EDGE = 3
#: The next page is asked for when so little of the timeline is left below; px.
_AHEAD = 400
#: Of a long note, so much stands in its row; characters.
_NOTE, _BEFORE = 120, 20
#: What is pinned stays in sight, so it may not take all the room; characters.
_PINNED = 280
_DO_NOT_CALL = Wording("Do not call. This contact has asked for it, or somebody here has decided so.")


def timeline_row(interaction: Interaction, now_ms: int, format_number: FormatNumber, looked_for: str = "") -> Row:
    """Return the two lines of an interaction where it is known with whom: what and when, and what was said."""
    check = tr("Please check") if interaction.confidence is Confidence.UNCERTAIN else ""
    parts = (
        text.state_words(interaction),
        check,
        shown(interaction.disposition, 40),
        said_words(interaction, looked_for),
    )
    tone = text.state_tone(interaction.state)
    return Row(
        icon=text.medium_icon(interaction),
        title=text.kind_words(interaction),
        subtitle=" · ".join(filter(None, parts)),
        right=text.when_words(interaction.began_at, now_ms),
        right_sub=text.duration_words(interaction),
        tone=tone if tone in ("error", "warning", "success") else "link" if tone == "primary" else "muted",
    )


def said_words(interaction: Interaction, looked_for: str = "") -> str:
    """Return one line of what was noted or said, from about where a text that was looked for stands in it."""
    texts = tuple(filter(None, (interaction.agent_notes, interaction.page_notes, interaction.transcript)))
    for word in looked_for.casefold().split():
        for each in texts:
            place = each.casefold().find(word)
            if place >= 0:
                start = max(0, place - _BEFORE)
                return ("…" if start else "") + shown(each[start : start + 4 * _NOTE], _NOTE)
    return shown(texts[0], _NOTE) if texts else ""


class PersonView(QWidget):
    """One contact, and the timeline of all that happened with them. The answers to what it asks come by its slots.

    Signals:
        back(), edit_wanted(object), learned_wanted(object), changes_wanted(object): the Contact
        part_wanted(object): the Contact is to be those again that were merged into it
        export_wanted(object), delete_wanted(object): a tuple with the Contact
        dial_requested(str, object): number and Source; copy_requested(str), link_opened(str)
        company_opened(int): id of the company's contact; contact_opened(object): a Contact among a company's people
        timeline_wanted(object, str): the Contact, a text to look for in notes and transcripts ("": all)
        more_wanted(object, str, object): the same, and the last Interaction that is shown
        details_wanted(object): an Interaction; need_wanted(object): a Need that is open
    """

    back = Signal()
    edit_wanted = Signal(object)
    learned_wanted = Signal(object)
    changes_wanted = Signal(object)
    part_wanted = Signal(object)
    export_wanted = Signal(object)
    delete_wanted = Signal(object)
    dial_requested = Signal(str, object)
    copy_requested = Signal(str)
    link_opened = Signal(str)
    company_opened = Signal(int)
    contact_opened = Signal(object)
    timeline_wanted = Signal(object, str)
    more_wanted = Signal(object, str, object)
    details_wanted = Signal(object)
    need_wanted = Signal(object)

    def __init__(
        self,
        theme: Theme,
        format_number: FormatNumber,
        clock_ms: Callable[[], int],
        portraits: Portraits | None = None,
    ) -> None:
        super().__init__()
        self._theme, self._format, self._clock_ms = theme, format_number, clock_ms
        self._portraits = portraits
        self._contact = Contact()
        self._people: tuple[Contact, ...] = ()
        self._ids: frozenset[int] = frozenset()
        #: Who was merged into the contact last, as they were.
        self._parts: tuple[Contact, ...] = ()
        self._needs: tuple[Need, ...] = ()
        #: For what the timeline stands; None while the answer is on its way.
        self._answered: str | None = None
        self.setObjectName("person")
        self._build()

    def _build(self) -> None:
        theme = self._theme
        leave = IconButton(theme, "arrow-left", tr("Back to the contacts"), shortcut="Esc", name="person_back")
        leave.clicked.connect(self.back)
        self._leave = leave
        self._avatar = Avatar(theme, 36, self._portraits)
        self._name = ElidedLabel(role="title", name="person_name")
        self._title = ElidedLabel(role="muted", name="person_title")
        head = QHBoxLayout()
        head.setContentsMargins(GRID, GRID, 2 * GRID, GRID)
        head.setSpacing(GRID)
        head.addWidget(leave, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        names = column(spacing=1)
        names.addWidget(self._name)
        names.addWidget(self._title)
        head.addLayout(names, 1)

        self._pinned = Notice(theme, "pin", "primary", name="person_pinned")
        self._warning = Notice(theme, "phone-off", "error", name="person_do_not_call")
        self._company = ElidedButton(theme, "building-2", kind="quiet", name="person_company")
        self._company.clicked.connect(self._open_company)
        Key("Ctrl+Shift+C", self._company, self)
        self._open = self._button("", "circle-alert", "person_open", "Ctrl+O", self._fold_open, kind="proposed")
        self._open.setCheckable(True)
        self._open_list, self._open_model = self._table("person_open_list", tr("What is open"))
        self._open_list.row_chosen.connect(self._need_chosen)
        self._reach = Reach(theme, self._format, _MOST_WAYS)
        self._reach.dial_requested.connect(self.dial_requested)
        self._reach.copy_requested.connect(self.copy_requested)
        self._tags = plain_label(role="muted", name="person_tags", wrap=True)
        edit = self._button(tr("Edit"), "pencil", "person_edit", "F2", self._edit)
        export = self._button(tr("Export"), "upload", "person_export", "Ctrl+Shift+E", self._export)
        delete = self._button(tr("Delete"), "trash-2", "person_delete", "Ctrl+Shift+Del", self._delete)
        self._learned = self._button(
            tr("What was learned"), "history", "person_learned", "Ctrl+Shift+L", self._ask_learned
        )
        done = self._button(tr("What was done"), "history", "person_changes", "Ctrl+Shift+H", self._ask_changes)
        self._part = self._button(tr("Take apart"), "users", "person_part", "Ctrl+Shift+T", self._ask_part)
        buttons = FlowLayout(GRID // 2)
        for button in (edit, export, delete, self._learned, done, self._part):
            buttons.addWidget(button)
        self._notes = ReadingText(name="person_notes", words=tr("Notes about the contact"), most_lines=8)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(2 * GRID)
        self._facts.setVerticalSpacing(GRID // 2)
        self._facts.setColumnStretch(1, 1)
        self._people_title = plain_label(role="caption", name="person_people_title")
        self._people_list, self._people_model = self._table("person_people", tr("People of this company"))
        self._people_list.row_chosen.connect(self._person_chosen)

        self._timeline_title = plain_label(tr("Timeline"), "section", name="person_timeline_title")
        self.field = SearchField(theme, name="person_search", words=tr("Search notes and transcripts"))
        self.field.textChanged.connect(self._ask_timeline)
        self.field.left.connect(self._leave_search)
        self.timeline = _Timeline(self._clock_ms, self._format, self, self._row)
        self.table = RowTable(theme, name="person_timeline", words=tr("Timeline"), inset=0)
        self.table.setModel(self.timeline)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.row_chosen.connect(self._interaction_chosen)
        self.table.selectionModel().currentChanged.connect(self._follow_row)
        self.field.moved.connect(self._into_timeline)
        self.field.entered.connect(self._enter)
        self.timeline.wanted.connect(self._ask_more)
        for signal in (self.timeline.rowsInserted, self.timeline.rowsRemoved, self.timeline.modelReset):
            signal.connect(self._fit_timeline)
        self._nothing = plain_label(role="muted", name="person_nothing", wrap=True)

        body = column(spacing=GRID)
        body.setContentsMargins(2 * GRID - _FOCUS_EDGE, GRID, 2 * GRID, 2 * GRID)
        for row in (self._open, self._company):
            beside = QHBoxLayout()
            beside.addWidget(row)
            beside.addStretch(1)
            body.addLayout(beside)
            if row is self._open:
                body.addWidget(self._open_list)
        body.addWidget(self._reach)
        body.addWidget(self._tags)
        body.addWidget(self._notes)
        body.addLayout(self._facts)
        body.addLayout(buttons)
        body.addWidget(self._people_title)
        body.addWidget(self._people_list)
        body.addWidget(line())
        for widget in (self._timeline_title, self.field, self._nothing, self.table):
            body.addWidget(widget)
        body.addStretch(1)
        self._scroll = scrolled(body)
        self._scroll.setObjectName("person_page")
        # Without a frame the focus would not be seen.
        self._scroll.setFrameShape(QFrame.Shape.StyledPanel)
        self._scroll.setProperty("area", "page")
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        inner = self._scroll.widget()
        assert inner is not None
        self._inner = inner
        bar = self._scroll.verticalScrollBar()
        bar.valueChanged.connect(self._look_ahead)
        bar.rangeChanged.connect(self._look_ahead)
        layout = column(spacing=0)
        layout.addLayout(head)
        layout.addWidget(self._pinned)
        layout.addWidget(self._warning)
        layout.addWidget(self._scroll, 1)
        self.setLayout(layout)

    @property
    def contact(self) -> Contact:
        return self._contact

    # --- what is shown

    def show_contact(
        self,
        contact: Contact,
        people: tuple[Contact, ...] = (),
        learned: int = 0,
        parts: tuple[Contact, ...] = (),
        ids: tuple[int, ...] = (),
    ) -> None:
        """Show a contact, and ask for its timeline. ``people`` are a company's; ``learned``: how much was taught of it;
        ``parts``: who was merged into it last; ``ids``: those that it has gone by.

        Of the contact that is shown already only what changed is shown anew.
        """
        same = contact.id == self._contact.id and self._answered is not None
        self._contact, self._people, self._parts = contact, people, parts
        self._ids = frozenset((contact.id, *ids))
        self._fill()
        self._learned.setVisible(learned > 0)
        if not same:
            self.show_open(())
            self._scroll.verticalScrollBar().setValue(0)
            self._answered = None
            self.timeline.add_page((), True, True)
            blocked = self.field.blockSignals(True)
            self.field.clear()
            self.field.blockSignals(blocked)
            self._ask_timeline()
        tab_as_seen(self._scroll, self._inner, self._leave)

    @Slot(object)
    def contact_saved(self, contact: Contact) -> None:
        """Follow the contact that is shown, or one of its people."""
        if contact.id == self._contact.id:
            self._contact = contact
        self._people = tuple(contact if each.id == contact.id else each for each in self._people)
        self._fill()

    def show_timeline(
        self, contact_id: int, interactions: tuple[Interaction, ...], at_end: bool, looked_for: str = ""
    ) -> None:
        """Show a page of the timeline, newest first; ``at_end``: there is nothing older. What answers an older question
        is passed over."""
        if contact_id != self._contact.id or looked_for != self.field.text():
            return
        first, self._answered = self._answered is None, looked_for
        self.timeline.add_page(interactions, at_end, reset=first)
        self._fit_timeline()

    def show_open(self, needs: tuple[Need, ...]) -> None:
        """Show what is open with this contact."""
        self._needs = needs
        now_ms = self._clock_ms()
        count = len(needs)
        self._open.say(trn("{n} open", "{n} open", count), hint=tr("What is open with this contact"), shortcut="Ctrl+O")
        self._open.setVisible(bool(needs))
        self._open_model.show_rows(
            tuple(
                Row(
                    icon=answers.icon(need.kind),
                    title=shown(tr(need.title)),
                    subtitle=text.kind_words(need.interaction) if need.interaction else answers.why_words(need),
                    right=text.when_words(need.at_ms, now_ms),
                )
                for need in needs
            )
        )
        self._fold_open()

    def update_interaction(self, interaction: Interaction) -> None:
        """Follow an interaction: one that is this contact's is shown, one that is not any more leaves."""
        known = self.timeline.find(interaction.id)
        theirs = interaction.contact_id in self._ids or not self._ids.isdisjoint(interaction.also)
        # What was with nobody who is known stays for what it was.
        theirs = theirs or (
            known is not None and (known.contact_id, known.also) == (interaction.contact_id, interaction.also)
        )
        if theirs and (known or not self.field.text()):
            self.timeline.put(interaction)
        elif known:
            self.timeline.drop(interaction.id)

    def ask_again(self) -> None:
        """Ask for the timeline anew: it may hold more now, or less."""
        self._ask_timeline()

    def start(self) -> None:
        """Put the focus on the page: arrows move it, Tab enters it, Esc leaves, and Enter does nothing by accident."""
        self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        return claims_find(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
            return
        if event.matches(QKeySequence.StandardKey.Find):
            self._search()
            return
        super().keyPressEvent(event)

    def _fill(self) -> None:
        contact, company = self._contact, self._contact.kind is ContactKind.COMPANY
        name = text.contact_words(contact, self._format)
        self._name.setText(name)
        self._avatar.show_name(name, contact.picture)
        self._scroll.setAccessibleName(name)
        state = tr("Provisional") if contact.provisional else ""
        kind = tr("Company") if company else ""
        linked = bool(contact.company_id) and not company
        org = "" if company or linked else shown(contact.org, 80)
        titles = (state, kind, shown(contact.title, 80), shown(contact.department, 80), org)
        about = " · ".join(filter(None, titles))
        self._title.setText(about)
        self._title.setVisible(bool(about))
        org_words = shown(contact.org) or tr("Company")
        self._company.say(org_words, hint=tr("Show {name}", name=org_words), shortcut="Ctrl+Shift+C")
        self._company.setVisible(linked)
        self._pinned.say(shown(contact.pinned, _PINNED))
        self._warning.say(tr(_DO_NOT_CALL) if contact.do_not_call else "")
        self._reach.show_ways(contact)
        self._tags.setText("  ".join(f"#{shown(tag, 40)}" for tag in contact.tags[:40]))
        self._tags.setVisible(bool(contact.tags))
        notes = contact.notes.strip()
        self._notes.show_text(notes)
        self._notes.setVisible(bool(notes))
        self._fill_facts()
        self._part.setVisible(bool(self._parts))
        self._people_title.setText(trn("{n} people", "{n} person", len(self._people)))
        self._people_title.setVisible(bool(self._people))
        self._people_model.show_rows(tuple(contact_row(each, self._format) for each in self._people))
        self._fit(self._people_list, len(self._people))
        self._show_nothing()

    def _fill_facts(self) -> None:
        clear_layout(self._facts)
        contact, now_ms = self._contact, self._clock_ms()
        row = 0
        if contact.phonetic:
            row = self._fact(row, tr("Said as"), contact.phonetic)
        for address in contact.addresses:
            row = self._fact(row, shown(address.label, 20).capitalize() or tr("Address"), address_words(address))
        for url in contact.urls:
            row = self._link(row, url)
        for handle in contact.handles:
            row = self._fact(row, shown(handle.service, 20) or tr("Name"), handle.name)
        for name, value in contact.fields:
            row = self._fact(row, shown(name, 30) or tr("Field"), value)
        if self._parts:
            row = self._fact(row, tr("Merged with"), ", ".join(shown(each.display_name, 60) for each in self._parts))
        source = text.source_words(contact)
        when = text.when_words(contact.created_at, now_ms) if contact.created_at else ""
        row = self._fact(row, tr("Source"), " · ".join(filter(None, (source, when))))
        if contact.changed_at and contact.changed_at != contact.created_at:
            self._fact(row, tr("Changed"), text.when_words(contact.changed_at, now_ms))

    def _fact(self, row: int, words: str, value: str) -> int:
        content = plain_label(text.shown_block(value, 600).strip(), wrap=True, selectable=True)
        content.setAccessibleName(f"{words}: {value[:600]}")
        self._facts.addWidget(_caption(words), row, 0, Qt.AlignmentFlag.AlignTop)
        self._facts.addWidget(content, row, 1)
        return row + 1

    def _link(self, row: int, url: str) -> int:
        """An address of the web: opened only by https, and copied otherwise."""
        opens = url.startswith("https://")
        button = ElidedButton(self._theme, "external-link" if opens else "copy", kind="quiet", name="person_link")
        button.say(shown(url), hint=tr("Open {url}", url=url) if opens else tr("Copy {url}", url=url), shortcut="Space")
        button.setProperty("target", url)
        button.clicked.connect(self._open_link if opens else self._copy_link)
        self._facts.addWidget(_caption(tr("Web page")), row, 0)
        self._facts.addWidget(button, row, 1, Qt.AlignmentFlag.AlignLeft)
        return row + 1

    def _row(self, interaction: Interaction, now_ms: int, format_number: FormatNumber) -> Row:
        return timeline_row(interaction, now_ms, format_number, self._answered or "")

    @staticmethod
    def _fit(table: RowTable, rows: int, most: int = _PEOPLE_SEEN) -> None:
        table.setFixedHeight(min(rows, most) * table.row_height() + (table.row_height() // 2 if rows > most else 0))
        table.setVisible(rows > 0)

    @Slot()
    def _fit_timeline(self) -> None:
        """The table is as high as its rows: the page scrolls as one, and only what is seen of it is painted."""
        rows = self.timeline.rowCount()
        self.table.setFixedHeight(max(rows, 1) * self.table.row_height())
        self.table.setVisible(rows > 0)
        self._show_nothing()

    def _show_nothing(self) -> None:
        looked_for = shown(self.field.text(), 40)
        some = self.timeline.rowCount() > 0
        self.field.setVisible(some or bool(looked_for))
        name = text.contact_words(self._contact, self._format)
        if looked_for:
            self._nothing.setText(tr("Nothing about “{words}” in notes and transcripts.", words=looked_for))
        else:
            self._nothing.setText(
                tr("Nothing happened with {name} yet. Calls and messages appear here by themselves.", name=name)
            )
        self._nothing.setVisible(not some and self._answered is not None)

    # --- the timeline

    @Slot()
    def _ask_timeline(self) -> None:
        self._answered = None
        self.timeline_wanted.emit(self._contact, self.field.text())

    @Slot(object)
    def _ask_more(self, last: Interaction | None) -> None:
        self.more_wanted.emit(self._contact, self.field.text(), last)

    @Slot()
    def _look_ahead(self) -> None:
        bar = self._scroll.verticalScrollBar()
        if self._answered is not None and bar.value() >= bar.maximum() - _AHEAD and self.isVisible():
            self.timeline.ask_more()

    @Slot(QModelIndex)
    def _follow_row(self, index: QModelIndex) -> None:
        """Keep the row in sight that the arrows came to."""
        if index.isValid() and self.table.hasFocus():
            spot: QRect = self.table.visualRect(index)
            corner = self.table.viewport().mapTo(self._inner, spot.topLeft())
            self._scroll.ensureVisible(corner.x(), corner.y() + spot.height() // 2, 0, spot.height())

    @Slot()
    def _into_timeline(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.timeline.rowCount():
            self.table.selectRow(0)

    @Slot()
    def _enter(self) -> None:
        if self._answered is not None and self.timeline.rowCount():
            self._interaction_chosen(self.timeline.index(0, 0))

    @Slot()
    def _search(self) -> None:
        if not self.field.isHidden():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.field.selectAll()

    @Slot()
    def _leave_search(self) -> None:
        """Esc takes back a search first."""
        if self.field.text():
            self.field.clear()
        else:
            self.back.emit()

    @Slot(QModelIndex)
    def _interaction_chosen(self, index: QModelIndex) -> None:
        interaction = self.timeline.interaction(index.row())
        if interaction is not None:
            self.details_wanted.emit(interaction)

    # --- what the agent does

    @Slot()
    def _fold_open(self) -> None:
        self._fit(self._open_list, len(self._needs) if self._open.isChecked() else 0)

    @Slot(QModelIndex)
    def _need_chosen(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._needs):
            self.need_wanted.emit(self._needs[index.row()])

    @Slot(QModelIndex)
    def _person_chosen(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._people):
            self.contact_opened.emit(self._people[index.row()])

    @Slot()
    def _open_company(self) -> None:
        self.company_opened.emit(self._contact.company_id)

    @Slot()
    def _edit(self) -> None:
        self.edit_wanted.emit(self._contact)

    @Slot()
    def _export(self) -> None:
        self.export_wanted.emit((self._contact,))

    @Slot()
    def _delete(self) -> None:
        self.delete_wanted.emit((self._contact,))

    @Slot()
    def _ask_learned(self) -> None:
        self.learned_wanted.emit(self._contact)

    @Slot()
    def _ask_changes(self) -> None:
        self.changes_wanted.emit(self._contact)

    @Slot()
    def _ask_part(self) -> None:
        self.part_wanted.emit(self._contact)

    @Slot()
    def _open_link(self) -> None:
        self.link_opened.emit(str(self.sender().property("target")))

    @Slot()
    def _copy_link(self) -> None:
        self.copy_requested.emit(str(self.sender().property("target")))

    # --- making

    def _button(
        self, words: str, icon: str, name: str, keys: str, slot: Callable[[], None], *, kind: str = "quiet"
    ) -> TextButton:
        button = TextButton(words, self._theme, icon, kind=kind, name=name, hint=words, shortcut=keys)
        button.clicked.connect(slot)
        Key(keys, button, self)
        return button

    def _table(self, name: str, words: str) -> tuple[RowTable, RowModel]:
        table, model = RowTable(self._theme, name=name, words=words, inset=GRID), RowModel(self)
        table.setModel(model)
        table.hide()
        return table, model


class _Timeline(HistoryModel):
    """The timeline asks for more when the page says so: its table never scrolls by itself."""

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:
        return False


def address_words(address: Address) -> str:
    """Return a postal address in lines."""
    town = " ".join(filter(None, (address.postcode, address.locality)))
    parts = (address.po_box, address.extended, address.street, town, address.region, address.country)
    return "\n".join(filter(None, (shown(part) for part in parts)))


def _caption(words: str) -> QWidget:
    label = plain_label(words, "muted", wrap=True)
    label.setFixedWidth(11 * GRID)
    return label
