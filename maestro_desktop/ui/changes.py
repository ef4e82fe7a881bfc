"""What was done to contacts, by the agent or by a rule, newest first; each can be taken back, days later too."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from maestro_desktop.core.contacts.edits import Edit, EditKind
from maestro_desktop.ui.row_action import ActionModel, give_action
from maestro_desktop.ui.rows import Row, RowTable
from maestro_desktop.ui.text import shown, tip, when_words
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.tokens import GRID
from maestro_desktop.ui.widgets import ElidedLabel, EmptyState, IconButton, column, plain_label, tab_as_seen

_TAKE_BACK = "Take back"
_ICONS = {
    EditKind.SAVED: "pencil",
    EditKind.DELETED: "trash-2",
    EditKind.CHANGED: "tag",
    EditKind.MERGED: "merge",
    EditKind.PARTED: "users",
    EditKind.ABSORBED: "merge",
    EditKind.EXPIRED: "trash-2",
    EditKind.FETCHED: "download",
}
_WHY = {
    EditKind.MADE: "By itself, for somebody unknown was in touch",
    EditKind.PROMOTED: "By itself, after some conversations",
    EditKind.ABSORBED: "By itself, for it is the same person",
    EditKind.EXPIRED: "By itself, for nobody came back to them",
    EditKind.FETCHED: "From a source",
}


def edit_row(edit: Edit, now_ms: int) -> Row:
    """Return what was done, by whom, and when."""
    return Row(
        icon=_ICONS.get(edit.kind, "user-plus"),
        title=shown(edit.sentence, 120),
        subtitle=_WHY.get(edit.kind, "By you"),
        right_sub=when_words(edit.at_ms, now_ms),
    )


class ChangesView(QWidget):
    """The journal of contacts.

    Signals:
        back()
        undo_wanted(object): an Edit to be taken back
    """

    back = Signal()
    undo_wanted = Signal(object)

    def __init__(self, theme: Theme, clock_ms: Callable[[], int]) -> None:
        super().__init__()
        self._clock_ms = clock_ms
        self._edits: tuple[Edit, ...] = ()
        self.setObjectName("changes")
        leave = self._leave = IconButton(theme, "arrow-left", "Back", shortcut="Esc", name="changes_back")
        leave.clicked.connect(self.back)
        self._about = ElidedLabel(role="muted", name="changes_about")
        hint = self._hint = plain_label(
            "Del takes a row back. What was done later to the same contact has to go first. Whole imports are taken"
            " back under Import.",
            "small",
            name="changes_hint",
            wrap=True,
        )
        names = column(spacing=1)
        names.addWidget(plain_label("What was done", "title", name="changes_title"))
        names.addWidget(self._about)
        names.addWidget(hint)
        head = QHBoxLayout()
        head.setContentsMargins(GRID, GRID, 2 * GRID, GRID)
        head.setSpacing(GRID)
        head.addWidget(leave, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        self._table = RowTable(theme, name="changes_list", words="What was done")
        self._model = ActionModel(_TAKE_BACK, tip("Take this back", "Del"), self)
        self._table.setModel(self._model)
        give_action(self._table, theme, _TAKE_BACK)
        self._table.row_chosen.connect(self._choose)
        self._table.row_refused.connect(self._take_back)
        words = (
            "Nothing was done that could be taken back. Contacts that are made, changed, merged or deleted stand here."
        )
        self._pages = QStackedWidget()
        self._pages.addWidget(self._table)
        self._pages.addWidget(EmptyState(theme, "history", words, name="changes_nothing"))
        layout = column(spacing=0)
        layout.addLayout(head)
        layout.addWidget(self._pages, 1)
        self.setLayout(layout)
        tab_as_seen(self._table, leave)

    def show_edits(self, edits: tuple[Edit, ...], about: str = "") -> None:
        """Show what was done and was not taken back, newest first. ``about``: to whom this is all."""
        row, now_ms = max(0, self._table.currentIndex().row()), self._clock_ms()
        # It stood on the way back while there was nothing, or on what leaves now.
        moves = (self._leave.hasFocus() and not self._edits) or (self._table.hasFocus() and not edits)
        self._edits = edits
        self._about.setText(f"to {shown(about)}" if about else "")
        self._about.setVisible(bool(about))
        self._model.show_rows(tuple(edit_row(each, now_ms) for each in edits))
        self._pages.setCurrentIndex(0 if edits else 1)
        self._hint.setVisible(bool(edits))
        if edits:
            self._table.selectRow(min(row, len(edits) - 1))
        if moves:
            self.start()

    def start(self) -> None:
        """Put the focus into the list, or on the way back."""
        (self._table if self._edits else self._leave).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
            return
        super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        if index.column() == 1:
            self._take_back(index)

    @Slot(QModelIndex)
    def _take_back(self, index: QModelIndex) -> None:
        self.undo_wanted.emit(self._edits[index.row()])
