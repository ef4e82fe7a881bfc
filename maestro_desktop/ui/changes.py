"""What was done to contacts, by the agent or by a rule, newest first; each can be taken back, days later too."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal

from maestro_desktop.core.contacts.edits import Edit, EditKind
from maestro_desktop.ui.row_action import ActionPage
from maestro_desktop.ui.rows import Row
from maestro_desktop.ui.text import shown, when_words
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.translation import tr
from maestro_desktop.wording import Wording

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
    EditKind.MADE: Wording("By itself, for somebody unknown was in touch"),
    EditKind.PROMOTED: Wording("By itself, after some conversations"),
    EditKind.ABSORBED: Wording("By itself, for it is the same person"),
    EditKind.EXPIRED: Wording("By itself, for nobody came back to them"),
    EditKind.FETCHED: Wording("From a source"),
}

_BY_YOU = Wording("By you")


def edit_row(edit: Edit, now_ms: int) -> Row:
    """Return what was done, by whom, and when."""
    return Row(
        icon=_ICONS.get(edit.kind, "user-plus"),
        title=shown(edit.sentence, 120),
        subtitle=tr(_WHY.get(edit.kind, _BY_YOU)),
        right_sub=when_words(edit.at_ms, now_ms),
    )


class ChangesView(ActionPage):
    """The journal of contacts.

    Signals: those of ActionPage, and undo_wanted(object): an Edit to be taken back
    """

    undo_wanted = Signal(object)

    def __init__(self, theme: Theme, clock_ms: Callable[[], int]) -> None:
        super().__init__(
            theme,
            name="changes",
            words=tr("What was done"),
            hint=tr(
                "Del takes a row back. What was done later to the same contact has to go first. Whole imports are"
                " taken back under Import."
            ),
            action=tr("Take back"),
            action_tip=tr("Take this back"),
            nothing=tr(
                "Nothing was done that could be taken back. Contacts that are made, changed, merged or deleted"
                " stand here."
            ),
        )
        self._clock_ms = clock_ms
        self._edits: tuple[Edit, ...] = ()

    def show_edits(self, edits: tuple[Edit, ...], about: str = "") -> None:
        """Show what was done and was not taken back, newest first. ``about``: to whom this is all."""
        self._edits = edits
        now_ms = self._clock_ms()
        self.show_page(tuple(edit_row(each, now_ms) for each in edits), tr("to {name}", name=about) if about else "")

    def act_on(self, row: int) -> None:
        self.undo_wanted.emit(self._edits[row])
