"""What the agent does when events were put together wrongly: join two interactions, or take events out of one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QCheckBox, QHBoxLayout, QWidget

from maestro_desktop.core.changes import MessageLogged, Verdict
from maestro_desktop.core.interactions.model import Interaction
from maestro_desktop.ui.flow import FlowLayout
from maestro_desktop.ui.history import RowModel, interaction_row
from maestro_desktop.ui.rows import RowTable
from maestro_desktop.ui.text import FormatNumber, caption, shown, stamp_words
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.tokens import GRID
from maestro_desktop.ui.translation import tr
from maestro_desktop.ui.widgets import IconButton, TextButton, clear_layout, column, plain_label
from maestro_desktop.wording import Wording

#: Events listed at once; what has more is a flood.
MOST_EVENTS = 60
_ROWS_SEEN = 4
_STEPS = {
    "offered": Wording("Offered"),
    "accepted": Wording("Accepted"),
    "completed": Wording("Conversation over"),
    "terminated": Wording("Ended"),
}


class Relink(QWidget):
    """Two buttons, and below them the list that the pressed one asks for.

    Signals:
        kin_wanted(object): the Interaction; the answer comes by show_kin
        events_wanted(object): the Interaction; the answer comes by show_events
        joined(str, str): ids of the two that are one conversation
        events_taken(str, object): interaction id, tuple of the sequence numbers to take out
        message_wanted(int): sequence number of an event to be shown in the inspector
        unfolded(): a list was opened
    """

    kin_wanted = Signal(object)
    events_wanted = Signal(object)
    joined = Signal(str, str)
    events_taken = Signal(str, object)
    message_wanted = Signal(int)
    unfolded = Signal()

    def __init__(self, theme: Theme, format_number: FormatNumber, clock_ms: Callable[[], int]) -> None:
        super().__init__()
        self._theme, self._format, self._clock_ms = theme, format_number, clock_ms
        self._interaction: Interaction | None = None
        self._kin: tuple[Interaction, ...] = ()
        self._boxes: list[QCheckBox] = []
        join = TextButton(tr("Join with…"), name="relink_join", hint=tr("Another row is the same conversation"))
        split = TextButton(tr("Take events out…"), name="relink_split", hint=tr("Some events are another conversation"))
        join.clicked.connect(self._ask_kin)
        split.clicked.connect(self.ask_events)
        self._join_button, self._split_button = join, split
        buttons = FlowLayout(GRID)
        buttons.addWidget(join)
        buttons.addWidget(split)
        self._words = plain_label(role="muted", name="relink_words", wrap=True)
        self._table = RowTable(theme, name="relink_kin", words=tr("Interactions to join with"), inset=GRID)
        self._model = RowModel(self)
        self._table.setModel(self._model)
        self._table.row_chosen.connect(self._join)
        self._events = column(spacing=2)
        self._list = QWidget()
        self._list.setObjectName("relink_events")
        self._list.setLayout(self._events)
        self._take = TextButton(tr("Take out"), kind="primary", name="relink_take")
        self._take.clicked.connect(self._take_out)
        cancel = TextButton(tr("Cancel"), name="relink_cancel")
        cancel.clicked.connect(self.fold_up)
        self._cancel = cancel
        end = QHBoxLayout()
        end.setSpacing(GRID)
        end.addWidget(self._take)
        end.addWidget(cancel)
        end.addStretch(1)
        layout = column(spacing=GRID)
        layout.addLayout(buttons)
        for widget in (self._words, self._table, self._list):
            layout.addWidget(widget)
        layout.addLayout(end)
        self.setLayout(layout)
        self.fold_up()

    def show_interaction(self, interaction: Interaction) -> None:
        """Be about an interaction, or follow it."""
        before, self._interaction = self._interaction, interaction
        self._split_button.setEnabled(len(interaction.seqs) > 1)
        if before is None or before.id != interaction.id:
            self.fold_up()
        elif before.seqs != interaction.seqs and not self._list.isHidden():
            self.events_wanted.emit(interaction)

    def show_kin(self, interaction_id: str, kin: tuple[Interaction, ...]) -> None:
        """Offer interactions to join with, if that is still asked."""
        if self._interaction is None or self._interaction.id != interaction_id:
            return
        self.fold_up()
        self._kin = kin
        now_ms = self._clock_ms()
        self._model.show_rows(tuple(interaction_row(each, now_ms, self._format) for each in kin))
        self._table.setFixedHeight(min(len(kin), _ROWS_SEEN) * self._table.row_height())
        self._table.setVisible(bool(kin))
        self._unfold(tr("Which one is the same conversation?") if kin else tr("There is no other one to join it with."))
        if kin:
            self._table.selectRow(0)
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_events(self, interaction_id: str, events: tuple[MessageLogged, ...]) -> None:
        """List an interaction's events, if that is still asked; marks that were set stay."""
        if self._interaction is None or self._interaction.id != interaction_id:
            return
        marked = set(self._marked())
        self.fold_up()
        for event in events[:MOST_EVENTS]:
            self._add(event, event.seq in marked)
        self._list.show()
        self._take.show()
        self._unfold(
            tr("Mark the events that belong to another conversation. They become an interaction of their own.")
        )
        self._allow()
        first = next((box for box in self._boxes if box.isEnabled()), self._cancel)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def ask_events(self) -> None:
        """Open the list of events."""
        if self._interaction is not None:
            self.events_wanted.emit(self._interaction)

    @Slot()
    def fold_up(self) -> None:
        """Close the list that is open. The focus stays here: it would drift to another part of the window."""
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self._join_button.setFocus(Qt.FocusReason.OtherFocusReason)
        clear_layout(self._events)
        self._boxes = []
        self._kin = ()
        for widget in (self._words, self._table, self._list, self._take, self._cancel):
            widget.hide()

    def _unfold(self, words: str) -> None:
        self._words.setText(words)
        self._words.show()
        self._cancel.show()
        self.unfolded.emit()

    def _add(self, event: MessageLogged, marked: bool) -> None:
        product = {"CC": tr("Contact Center"), "UC": tr("Work")}.get(event.product, "")
        verdict = tr("failed") if event.verdict is Verdict.FAILED else ""
        step = tr(_STEPS[event.state]) if event.state in _STEPS else shown(event.state or event.title, 60)
        time = stamp_words(event.at_ms).partition(".")[0]
        box = QCheckBox(caption(" · ".join(filter(None, (step, verdict, time, product)))))
        box.setObjectName("relink_event")
        box.setProperty("seq", event.seq)
        box.setChecked(marked)
        box.setEnabled(event.verdict is Verdict.ACCEPTED)
        box.toggled.connect(self._allow)
        look = IconButton(self._theme, "search", tr("Show message"), name="relink_message", token="muted", size=16)
        look.setProperty("seq", event.seq)
        look.clicked.connect(self._look)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(box, 1)
        row.addWidget(look)
        line = QWidget()
        line.setLayout(row)
        self._events.addWidget(line)
        self._boxes.append(box)

    def _marked(self) -> tuple[int, ...]:
        return tuple(int(box.property("seq")) for box in self._boxes if box.isChecked())

    @Slot()
    def _allow(self) -> None:
        """Something must be marked, and something must stay."""
        able = sum(box.isEnabled() for box in self._boxes)
        self._take.setEnabled(0 < len(self._marked()) < able)

    @Slot()
    def _ask_kin(self) -> None:
        if self._interaction is not None:
            self.kin_wanted.emit(self._interaction)

    @Slot(QModelIndex)
    def _join(self, index: QModelIndex) -> None:
        if self._interaction is not None and index.row() < len(self._kin):
            other = self._kin[index.row()]
            self.fold_up()
            self.joined.emit(self._interaction.id, other.id)

    @Slot()
    def _take_out(self) -> None:
        if self._interaction is not None:
            seqs = self._marked()
            self.fold_up()
            self.events_taken.emit(self._interaction.id, seqs)

    @Slot()
    def _look(self) -> None:
        self.message_wanted.emit(int(self.sender().property("seq")))
