"""The lane of open interactions: one of them on the card in front, tabs above it if there are several."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QTabBar, QWidget

from maestro_desktop.core.changes import ScreenPop
from maestro_desktop.core.contacts.model import Contact, Match
from maestro_desktop.core.interactions.model import Interaction
from maestro_desktop.ui import text
from maestro_desktop.ui.card import MOST_RECENT, InteractionCard, Opened, asks_for_word
from maestro_desktop.ui.contact_form import NO_HELP, EntryHelp
from maestro_desktop.ui.cover import Cover, Covered
from maestro_desktop.ui.picture import Portraits
from maestro_desktop.ui.pop_words import name_words
from maestro_desktop.ui.text import FormatNumber
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.timing import LiveTimer
from maestro_desktop.ui.tokens import GRID
from maestro_desktop.ui.translation import tr, trn
from maestro_desktop.ui.widgets import announce, column, plain_label

#: How long the card of a finished interaction stays; ms.
RETIRE_MS = 10_000
#: Running times are looked at this often: once a second would skip a second now and then; ms.
_TICK_MS = 250
#: Interactions on the lane; beyond that the oldest leaves it (and stays in the history).
MOST_OPEN = 12
#: From so many on their number is shown.
_MANY = 3
#: A tab's icon with what is around it, px.
_TAB_ICON = 34


class CardLane(QWidget):
    """Newest in front, unless the agent is writing in the card that is, or has pinned it.

    An interaction leaves by itself some seconds after it is over, or when the next one comes, but never while the
    agent writes about it or keeps it pinned, nor while its log entry waits for the agent's word.

    Signals: those of InteractionCard, and
        resized(): the front card wants another height, or there is none any more.
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
    resized = Signal()

    def __init__(
        self,
        theme: Theme,
        timer: LiveTimer,
        format_number: FormatNumber,
        entry_help: EntryHelp = NO_HELP,
        *,
        retire_ms: int = RETIRE_MS,
        portraits: Portraits | None = None,
    ) -> None:
        super().__init__()
        self._entry_help, self._portraits = entry_help, portraits
        self._theme = theme
        self._timer = timer
        self._format = format_number
        self._retire_ms = retire_ms
        self._opened: dict[str, Opened] = {}
        self._front = ""
        self._away: set[str] = set()
        #: The one that the agent keeps in front.
        self._pinned = ""
        self._over: dict[str, QTimer] = {}
        self._card: InteractionCard | None = None
        self.setObjectName("card_lane")
        self.setProperty("area", "sunken")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._tabs = QTabBar()
        self._tabs.setObjectName("card_tabs")
        self._tabs.setAccessibleName(tr("Open interactions"))
        self._tabs.setExpanding(False)
        self._tabs.setUsesScrollButtons(True)
        self._tabs.setDrawBase(False)
        self._tabs.currentChanged.connect(self._show_tab)
        self._count = plain_label(role="small", name="card_count")
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 2 * GRID, 0)
        row.addWidget(self._tabs, 1)
        row.addWidget(self._count)
        self._head = Covered()
        self._head.setLayout(row)
        self._head.hide()
        self._layout = column(spacing=0)
        self._layout.addWidget(self._head)
        self.setLayout(self._layout)
        self._running = QTimer(self)
        self._running.setInterval(_TICK_MS)
        self._running.timeout.connect(self._tick)
        theme.changed.connect(self._dress_tabs)
        self._auto_log = True
        self._pointed_at = False
        self._tabs_cover = Cover(self._head, theme, "sunken", self._tab_places)
        theme.discretion_changed.connect(self._cover)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)

    @property
    def front(self) -> InteractionCard | None:
        """The card, if there is something on it."""
        return self._card if self._opened else None

    @property
    def count(self) -> int:
        return len(self._opened)

    def wanted_height(self, width: int) -> int:
        """Return the height in px at which the card need not scroll; 0 without one."""
        if self.front is None:
            return 0
        return self.front.wanted_height(width) + (self._head.sizeHint().height() if self.count > 1 else 0)

    def prepare(self) -> InteractionCard:
        """Make the card, once: best before the first call comes."""
        if self._card is None:
            card = self._card = InteractionCard(
                self._theme, self._timer, self._format, self._entry_help, self._portraits
            )
            card.dial_requested.connect(self.dial_requested)
            card.contact_chosen.connect(self.contact_chosen)
            card.contact_refused.connect(self.contact_refused)
            card.contact_edited.connect(self.contact_edited)
            card.number_said.connect(self.number_said)
            card.number_forbidden.connect(self.number_forbidden)
            card.person_wanted.connect(self.person_wanted)
            card.pick_wanted.connect(self.pick_wanted)
            card.note_changed.connect(self.note_changed)
            card.details_wanted.connect(self.details_wanted)
            card.link_opened.connect(self.link_opened)
            card.copy_requested.connect(self.copy_requested)
            card.put_away.connect(self._put_away)
            card.pinned.connect(self._pin)
            card.grown.connect(self.resized)
            self._layout.addWidget(card, 1)
            card.set_auto_log(self._auto_log)
            self._cover()
            for part in card.findChildren(QWidget):
                part.ensurePolished()
        return self._card

    @Slot(bool)
    def set_auto_log(self, auto: bool) -> None:
        """Let the cards of conversations that are over go by themselves, or wait until the agent has looked at them."""
        self._auto_log = auto
        if self._card is not None:
            self._card.set_auto_log(auto)
        for opened in self._opened.values():
            self._watch(opened.interaction)

    def _waits(self, interaction: Interaction) -> bool:
        """Whether its log entry waits for the agent's word."""
        return not self._auto_log and asks_for_word(interaction)

    # --- who it is, while others may see the screen

    @Slot()
    def _cover(self) -> None:
        covered = self._theme.discreet and not self._pointed_at
        covered = covered and not self._tabs.hasFocus()
        self._tabs_cover.put(covered=covered)
        if self._card is not None:
            self._card.cover(covered=covered)

    def _tab_places(self) -> Iterator[QRect]:
        """Where the names are; icon and line of a tab stay."""
        left, right = _TAB_ICON, 2
        if self._tabs.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left, right = right, left
        for index in range(self._tabs.count()):
            place = self._tabs.tabRect(index).adjusted(left, 2, -right, -4)
            yield place.intersected(self._tabs.rect()).translated(self._tabs.pos())

    @Slot(QWidget, QWidget)
    def _on_focus(self, _before: QWidget | None, _now: QWidget | None) -> None:
        if self._theme.discreet:
            self._cover()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._pointed_at = True
        self._cover()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._pointed_at = False
        self._cover()

    @Slot(object)
    def show_pop(self, pop: ScreenPop) -> None:
        """Show a card, or show in it what is newer. Never moves the focus."""
        interaction = pop.interaction
        known = self._opened.get(interaction.id)
        if known is not None:
            before, known.pop = known.pop.match, pop
            self._tell_owner(known, before)
            known.follow(interaction)
            if interaction.id == self._front or (pop.bring_forward and not self._stays()):
                self._bring(interaction.id)
        elif interaction.id not in self._away and (interaction.state.is_open or pop.bring_forward):
            self._add(pop)
        self._watch(interaction)
        self._dress_tabs()

    @Slot(object)
    def update_interaction(self, interaction: Interaction) -> None:
        opened = self._opened.get(interaction.id)
        if opened is not None and interaction.merged_into:
            self._remove(interaction.id)
        elif opened is not None:
            match = opened.pop.match
            opened.follow(interaction)
            self._tell_owner(opened, match)
            if interaction.id == self._front and self._card is not None:
                if opened.pop.match == match:
                    self._card.show_interaction()
                else:
                    self._card.show_opened(opened)
            self._watch(interaction)
            self._dress_tabs()
        elif not interaction.state.is_open:
            self._away.discard(interaction.id)
        self._update_recent(interaction)

    def _update_recent(self, interaction: Interaction) -> None:
        """Show what has become of an earlier interaction on the cards of the same contact."""
        for opened in self._opened.values():
            owner, before = opened.pop.match.owner, opened.pop.recent
            after = tuple(interaction if each.id == interaction.id else each for each in before)
            if interaction.merged_into:
                after = tuple(each for each in before if each.id != interaction.id)
            elif (
                after == before
                and owner is not None
                and interaction.contact_id == owner.contact.id
                and not interaction.state.is_open
                and interaction.id not in {opened.interaction.id, *(each.id for each in before)}
            ):
                newest = sorted((*before, interaction), key=lambda each: each.began_at, reverse=True)
                after = tuple(newest[:MOST_RECENT])
            if after != before:
                opened.pop = replace(opened.pop, recent=after)
                if opened.interaction.id == self._front and self._card is not None:
                    self._card.show_opened(opened)

    def contact_saved(self, contact: Contact) -> None:
        """Show a changed contact wherever it is meant."""
        for interaction_id, opened in self._opened.items():
            match = opened.pop.match
            owner = match.owner
            if owner is not None and owner.contact.id == contact.id:
                owner = replace(owner, contact=contact)
            candidates = tuple(
                replace(each, contact=contact) if each.contact.id == contact.id else each for each in match.candidates
            )
            after = replace(match, owner=owner, candidates=candidates)
            if after != match:
                opened.pop = replace(opened.pop, match=after)
                if interaction_id == self._front:
                    self._bring(interaction_id)
        self._dress_tabs()

    def flush_notes(self) -> None:
        if self._card is not None:
            self._card.flush_notes()

    def focus_notes(self) -> None:
        if self.front is not None:
            self.front.focus_notes()

    def step(self, by: int) -> None:
        """Bring the next (1) or previous (-1) interaction to the front."""
        if self.count > 1:
            self._tabs.setCurrentIndex((self._tabs.currentIndex() + by) % self.count)

    def _is_busy(self) -> bool:
        return self.front is not None and self.front.is_busy

    def _add(self, pop: ScreenPop) -> None:
        stays = self._stays()
        kept = {self._pinned, self._front if stays else ""}
        for done in [id for id in self._opened if id in self._over and id not in kept]:
            self._remove(done, settle=False)
        for oldest in [id for id in self._opened if id not in kept][: max(0, self.count + 1 - MOST_OPEN)]:
            self._remove(oldest, settle=False)
        opened = Opened(pop)
        self._opened[pop.interaction.id] = opened
        self._tabs.blockSignals(True)
        self._tabs.insertTab(0, "")
        self._tabs.setTabData(0, pop.interaction.id)
        self._tabs.blockSignals(False)
        if self.count == 1 or (pop.bring_forward and not stays):
            self._bring(pop.interaction.id)
        if not self._running.isActive():
            self._running.start()
        several = 0 if pop.match.owner else len(pop.match.candidates)
        who = name_words(pop, self._format)
        if several > 1:
            who = trn("{who}, {n} contacts match", "{who}, {n} contact matches", several, who=who)
        announce(self, f"{text.kind_words(pop.interaction)}: {who}")

    def _tell_owner(self, opened: Opened, before: Match) -> None:
        """Say aloud who it is, once that is known or another one than before."""
        owner = opened.pop.match.owner
        if owner is not None and (before.owner is None or before.owner.contact.id != owner.contact.id):
            announce(self, tr("This is {name}", name=name_words(opened.pop, self._format)))

    def _bring(self, interaction_id: str) -> None:
        """Show an interaction on the card."""
        opened = self._opened[interaction_id]
        self._front = interaction_id
        card = self.prepare()
        card.show_opened(opened)
        card.show_pinned(interaction_id == self._pinned)
        for index in range(self._tabs.count()):
            if self._tabs.tabData(index) == interaction_id and self._tabs.currentIndex() != index:
                self._tabs.blockSignals(True)
                self._tabs.setCurrentIndex(index)
                self._tabs.blockSignals(False)

    def _remove(self, interaction_id: str, *, settle: bool = True) -> None:
        """Take an interaction off the lane. ``settle``: show the newest of the others."""
        if interaction_id not in self._opened:
            return
        if interaction_id == self._front:
            self.flush_notes()
        del self._opened[interaction_id]
        if interaction_id == self._pinned:
            self._pinned = ""
        timer = self._over.pop(interaction_id, None)
        if timer is not None:
            timer.stop()
            timer.deleteLater()
        self._timer.forget(interaction_id)
        self._tabs.blockSignals(True)
        for index in range(self._tabs.count()):
            if self._tabs.tabData(index) == interaction_id:
                self._tabs.removeTab(index)
                break
        self._tabs.blockSignals(False)
        if interaction_id == self._front:
            self._front = ""
            if self._card is not None:
                self._card.close_form()
            if self._opened and settle:
                self._bring(next(reversed(self._opened)))
        if not self._opened:
            self._running.stop()
        if settle:
            self._dress_tabs()
            self.resized.emit()

    def _watch(self, interaction: Interaction) -> None:
        """Start the time after which a finished interaction leaves, or stop it if it goes on."""
        timer = self._over.get(interaction.id)
        if interaction.id not in self._opened or interaction.state.is_open or self._waits(interaction):
            if timer is not None:
                timer.stop()
                del self._over[interaction.id]
                timer.deleteLater()
        elif timer is None:
            timer = QTimer(self)
            timer.setInterval(self._retire_ms)
            timer.setProperty("interaction", interaction.id)
            timer.timeout.connect(self._retire)
            self._over[interaction.id] = timer
            timer.start()

    @Slot()
    def _retire(self) -> None:
        interaction_id = str(self.sender().property("interaction"))
        if interaction_id != self._pinned and (interaction_id != self._front or not self._is_busy()):
            self._remove(interaction_id)

    def _stays(self) -> bool:
        """Whether the card in front stays there when another interaction comes."""
        return self._is_busy() or (bool(self._pinned) and self._pinned == self._front)

    @Slot(str, bool)
    def _pin(self, interaction_id: str, pinned: bool) -> None:
        self._pinned = interaction_id if pinned else ""
        self._dress_tabs()

    @Slot()
    def toggle_pin(self) -> None:
        """Keep the card in front there, or no longer."""
        if self.front is not None:
            self.front.toggle_pin()

    @Slot(str)
    def _put_away(self, interaction_id: str) -> None:
        if interaction_id in self._opened and self._opened[interaction_id].interaction.state.is_open:
            self._away.add(interaction_id)
        self._remove(interaction_id)

    @Slot(int)
    def _show_tab(self, index: int) -> None:
        interaction_id = str(self._tabs.tabData(index)) if index >= 0 else ""
        if interaction_id in self._opened and interaction_id != self._front:
            self._bring(interaction_id)

    @Slot()
    def _tick(self) -> None:
        if self.front is not None:
            self.front.tick()

    @Slot()
    def _dress_tabs(self) -> None:
        self._head.setVisible(self.count > 1)
        # Where they do not fit, some are out of sight.
        self._count.setText(trn("{n} open", "{n} open", self.count) if self.count >= _MANY else "")
        if self.count < 2:
            return
        for index in range(self._tabs.count()):
            opened = self._opened.get(str(self._tabs.tabData(index)))
            if opened is None:
                continue
            state = opened.interaction.state
            pinned = opened.interaction.id == self._pinned
            looks = (name_words(opened.pop, self._format), state, self._theme.dark, pinned)
            if opened.looks == looks:
                continue
            opened.looks = looks
            name = looks[0]
            tone = text.state_tone(state)
            token = {"primary": "link", "neutral": "muted"}.get(tone, tone)
            self._tabs.setTabText(index, text.caption(name, 24))
            self._tabs.setTabIcon(index, self._theme.icon("pin" if pinned else text.state_icon(state), token, 16))
            kept = tr("kept in front") if pinned else ""
            spoken = ", ".join(filter(None, (name, text.state_words(opened.interaction), kept)))
            self._tabs.setAccessibleTabName(index, spoken)
            self._tabs.setTabToolTip(index, text.tip(spoken))
