"""The window that makes one contact of several: field by field, with what it becomes beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLayout,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from maestro_desktop.core.contacts.merging import MergeField
from maestro_desktop.core.contacts.model import Contact
from maestro_desktop.ui.contact_summary import ContactSummary
from maestro_desktop.ui.flow import FlowLayout
from maestro_desktop.ui.text import FormatNumber, caption, shown, shown_block
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.tokens import GRID
from maestro_desktop.ui.translation import tr, trn
from maestro_desktop.ui.widgets import TextButton, column, give_tip, line, on_key, plain_label, scrolled

#: Contacts that have a button, and a key, to take everything of.
_MOST_WHOLE = 9
_INDICATOR = 28


class _Option(QRadioButton):
    """One value. Ends in "…" where there is no room; the whole value is in the tool tip."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = shown(words, 300) or "(empty)"
        self.setObjectName("merge_option")
        self.setAccessibleName(self._words)
        give_tip(self, shown_block(words, 1_000) or self._words)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(8 * GRID, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - _INDICATOR
        self.setText(caption(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room), 300))


class MergeWindow(QDialog):
    """Asks where contacts differ. Not modal. Enter merges, Esc leaves; made anew for each merge.

    ``fields`` are those in which ``contacts`` differ, ``result`` makes the one they become of the chosen options (name
    of the field -> index).

    Signals:
        merged(object, object): the Contact they become, and the ids (tuple) of those that go
    """

    merged = Signal(object, object)

    def __init__(
        self,
        theme: Theme,
        contacts: Sequence[Contact],
        fields: Sequence[MergeField],
        result: Callable[[Mapping[str, int]], Contact],
        format_number: FormatNumber = str,
    ) -> None:
        super().__init__()
        self._contacts, self._fields, self._result = tuple(contacts), tuple(fields), result
        self._groups: dict[str, QButtonGroup] = {}
        self.setObjectName("merge_window")
        self.setWindowTitle(tr("Merge contacts"))
        self.setModal(False)
        self._preview = ContactSummary(theme, format_number, name="merge_preview")
        head = column(spacing=GRID // 2)
        head.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, GRID)
        head.addWidget(
            plain_label(
                trn("Merge {n} contacts", "Merge {n} contact", len(self._contacts)), "title", name="merge_title"
            )
        )
        words = tr("Choose where they differ. All numbers, addresses and tags are kept. You can take it back.")
        if not self._fields:
            words = tr("There is nothing to choose. All numbers, addresses and tags are kept. You can take it back.")
        head.addWidget(plain_label(words, name="merge_words", wrap=True))
        body = QHBoxLayout()
        body.setContentsMargins(3 * GRID, GRID, 3 * GRID, 2 * GRID)
        body.setSpacing(3 * GRID)
        if self._fields:
            body.addWidget(scrolled(self._make_choices()), 3)
        right = column(spacing=GRID)
        right.addWidget(plain_label(tr("What they become"), "caption"))
        right.addWidget(self._preview)
        right.addStretch(1)
        body.addWidget(scrolled(right), 2)
        self._merge = TextButton(
            tr("Merge"),
            theme,
            "check",
            kind="primary",
            name="merge_go",
            hint=tr("Make one contact of them"),
            shortcut="Enter",
        )
        self._merge.clicked.connect(self._hand_out)
        cancel = TextButton(tr("Cancel"), name="merge_cancel", hint=tr("Leave them as they are"), shortcut="Esc")
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(3 * GRID, 12, 3 * GRID, 12)
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._merge)
        layout = column(spacing=0)
        layout.addLayout(head)
        layout.addLayout(body, 1)
        layout.addWidget(line())
        layout.addLayout(buttons)
        self.setLayout(layout)
        self.resize(760 if self._fields else 480, 560)
        self._show_result()
        first = next((group.button(0) for group in self._groups.values()), self._merge)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def choice(self) -> dict[str, int]:
        """The options chosen now: name of the field -> index."""
        return {name: group.checkedId() for name, group in self._groups.items()}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focus = self.focusWidget()
            pressed = isinstance(focus, QAbstractButton) and not isinstance(focus, QRadioButton)
            if not event.isAutoRepeat():
                (focus if pressed and isinstance(focus, QAbstractButton) else self._merge).click()
            return
        super().keyPressEvent(event)

    def _make_choices(self) -> QLayout:
        choices = column(spacing=GRID // 2)
        choices.setContentsMargins(0, 0, GRID, 0)
        whole = FlowLayout(GRID // 2)
        for place, contact in enumerate(self._contacts[:_MOST_WHOLE]):
            name, key = shown(contact.display_name, 30) or tr("No name"), f"Alt+{place + 1}"
            button = TextButton(
                f"{place + 1}  {name}",
                name="merge_whole",
                hint=tr("Take everything of {name}", name=name),
                shortcut=key,
            )
            button.setProperty("place", place)
            button.clicked.connect(self._take_whole)
            on_key(self, key, button.click)
            whole.addWidget(button)
        choices.addWidget(plain_label(tr("Take everything of:"), "caption"))
        choices.addLayout(whole)
        choices.addSpacing(GRID)
        for field in self._fields:
            title = shown(tr(field.title), 60)
            choices.addWidget(plain_label(title, "caption", name="merge_field"))
            group = self._groups[field.name] = QButtonGroup(self)
            for index, words in enumerate(field.options):
                option = _Option(tr(words))
                option.setAccessibleDescription(title)
                option.setChecked(index == 0)
                group.addButton(option, index)
                choices.addWidget(self._line(option, field.sources[index]))
            group.idToggled.connect(self._chosen)
            choices.addSpacing(GRID)
        choices.addStretch(1)
        return choices

    def _line(self, option: _Option, source: int) -> QWidget:
        """A value with the number of the contact that has it."""
        row = QFrame()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(option, 1)
        if 0 <= source < len(self._contacts):
            layout.addWidget(plain_label(str(source + 1), "small"))
        return row

    def _show_result(self) -> None:
        contact = self._result(self.choice)
        self._preview.show_contact(contact, "")

    @Slot(int, bool)
    def _chosen(self, _index: int, checked: bool) -> None:
        if checked:
            self._show_result()

    @Slot()
    def _take_whole(self) -> None:
        place = int(self.sender().property("place"))
        for field in self._fields:
            if place in field.sources:
                self._groups[field.name].button(field.sources.index(place)).setChecked(True)

    @Slot()
    def _hand_out(self) -> None:
        whole = self._result(self.choice)
        self.accept()
        self.merged.emit(whole, tuple(each.id for each in self._contacts if each.id != whole.id))
