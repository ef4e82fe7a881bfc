"""Choosing any contact for an interaction: found as one types."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from maestro_desktop.core.contacts.model import Contact
from maestro_desktop.core.interactions.model import Interaction
from maestro_desktop.ui import text
from maestro_desktop.ui.contact_form import draft_of
from maestro_desktop.ui.history import RowModel
from maestro_desktop.ui.people import contact_row, draft_from
from maestro_desktop.ui.rows import RowTable
from maestro_desktop.ui.search_field import SearchField
from maestro_desktop.ui.text import FormatNumber, shown
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.tokens import GRID
from maestro_desktop.ui.translation import tr
from maestro_desktop.ui.widgets import (
    ElidedLabel,
    EmptyState,
    IconButton,
    TextButton,
    column,
    plain_label,
    tab_as_seen,
)


class PickView(QWidget):
    """Asks with whom an interaction was, or who took part in it too. Enter takes the row, Esc leaves.

    Signals:
        search_wanted(str): at each key; "" asks for the recent ones. The answer comes by show_found or show_recent
        picked(object): a Contact; new_wanted(object): a Contact to begin with; back()
    """

    search_wanted = Signal(str)
    picked = Signal(object)
    new_wanted = Signal(object)
    back = Signal()

    def __init__(self, theme: Theme, format_number: FormatNumber, clock_ms: Callable[[], int]) -> None:
        super().__init__()
        self._format, self._clock_ms = format_number, clock_ms
        self._found: tuple[Contact, ...] = ()
        #: What the list answers; None while the answer is on its way.
        self._answered: str | None = None
        self._takes_first = False
        self._draft = Contact()
        self.setObjectName("pick")
        leave = IconButton(theme, "arrow-left", tr("Back"), shortcut="Esc", name="pick_back")
        leave.clicked.connect(self.back)
        self._title = plain_label("", "title", name="pick_title")
        self._about = ElidedLabel(role="muted", name="pick_about")
        names = column(spacing=1)
        names.addWidget(self._title)
        names.addWidget(self._about)
        head = QHBoxLayout()
        head.setContentsMargins(GRID, GRID, 2 * GRID, GRID)
        head.setSpacing(GRID)
        head.addWidget(leave, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        self.field = SearchField(theme, name="pick_search", words=tr("Name, company or digits"))
        self.field.textChanged.connect(self._typed)
        self.field.entered.connect(self._enter)
        self.field.left.connect(self.back)
        search = QHBoxLayout()
        search.setContentsMargins(2 * GRID, 0, 2 * GRID, GRID)
        search.addWidget(self.field)
        self._table = RowTable(theme, name="pick_list", words=tr("Contacts"))
        self._model = RowModel(self)
        self._table.setModel(self._model)
        self._table.row_chosen.connect(self._take)
        self.field.moved.connect(self._table.keyPressEvent)
        self._nobody = EmptyState(theme, "search", "", name="pick_nobody")
        self._pages = QStackedWidget()
        self._pages.addWidget(self._table)
        self._pages.addWidget(self._nobody)
        self._new = TextButton(
            tr("New contact…"), theme, "user-plus", name="pick_new", hint=tr("They are not among these")
        )
        self._new.clicked.connect(self._make)
        foot = QHBoxLayout()
        foot.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        foot.addWidget(self._new)
        foot.addStretch(1)
        layout = column(spacing=0)
        layout.addLayout(head)
        layout.addLayout(search)
        layout.addWidget(self._pages, 1)
        layout.addLayout(foot)
        self.setLayout(layout)
        tab_as_seen(self.field, self._table, self._new, leave)

    def ask(self, interaction: Interaction, *, another: bool) -> None:
        """Ask about an interaction: with whom it was, or (``another``) who else took part."""
        self._title.setText(tr("Who else took part?") if another else tr("Who was it?"))
        when = text.when_words(interaction.began_at, self._clock_ms())
        party = text.party_words(interaction.party, self._format)
        self._about.setText(" · ".join(filter(None, (text.kind_words(interaction), party, when))))
        self._draft = Contact() if another else draft_of(interaction)
        blocked = self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(blocked)
        self._typed("")

    def show_found(self, looked_for: str, found: tuple[Contact, ...]) -> None:
        """Show who was found for a text, best first; an answer to what was typed before is passed over."""
        if looked_for == self.field.text():
            self._show(looked_for, found)

    def show_recent(self, found: tuple[Contact, ...], lately: int) -> None:
        """Show these while nothing is typed: those first with whom the agent talked lately."""
        if not self.field.text().strip():
            self._show(self.field.text(), found)

    def start(self) -> None:
        """Put the caret into the search."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
            return
        super().keyPressEvent(event)

    def _show(self, looked_for: str, found: tuple[Contact, ...]) -> None:
        self._answered, self._found = looked_for, found
        self._model.show_rows(tuple(contact_row(each, self._format, looked_for) for each in found))
        words = shown(looked_for, 60)
        self._nobody.say(
            tr("Nobody is found for “{words}”.", words=words) if words.strip() else tr("There are no contacts yet.")
        )
        self._pages.setCurrentIndex(0 if found else 1)
        if found:
            self._table.selectRow(0)
        if self._takes_first:
            self._takes_first = False
            self._enter()

    @Slot(str)
    def _typed(self, typed: str) -> None:
        self._answered, self._takes_first = None, False
        self.search_wanted.emit(typed if typed.strip() else "")

    @Slot()
    def _enter(self) -> None:
        """Take the current one; of a text that has no answer yet, the best one when that comes."""
        if self._answered is None:
            self._takes_first = True
        elif self._found:
            self._take(self._table.currentIndex())

    @Slot(QModelIndex)
    def _take(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._found):
            self.picked.emit(self._found[index.row()])

    @Slot()
    def _make(self) -> None:
        """What was typed is added to what the interaction tells."""
        typed, draft = draft_from(self.field.text()), self._draft
        self.new_wanted.emit(
            replace(
                draft,
                name=typed.name or draft.name,
                phones=(*draft.phones, *typed.phones),
                emails=(*draft.emails, *typed.emails),
            )
        )
