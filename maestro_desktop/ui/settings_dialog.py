"""The settings dialog, built from plain descriptions of fields."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, Protocol, cast

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFrame, QHBoxLayout, QLineEdit, QScrollArea, QWidget

from maestro_desktop.ui.text import regions, shown
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.tokens import GRID
from maestro_desktop.ui.translation import tr
from maestro_desktop.ui.widgets import Choice, IconLabel, TextButton, column, give_tip, line, plain_label, set_tone
from maestro_desktop.wording import Wording

Kind = Literal["text", "choice", "bool", "region"]
_ORIGINS = {
    "environment": Wording("Set by an environment variable for this start."),
    "policy": Wording("Set by your administrator."),
}


@dataclass(frozen=True, slots=True)
class Field:
    """One setting to show. ``choices`` are (value, words) for a choice; ``origin`` is default, file, environment or
    policy; ``problem`` is a sentence if the stored value could not be used. ``usual`` is the value where nobody chose
    one, None where there is none; ``group`` is the heading under which it stands."""

    key: str
    title: str
    description: str
    kind: Kind
    value: str | bool
    choices: tuple[tuple[str, str], ...] = ()
    locked: bool = False
    origin: str = "default"
    problem: str = ""
    usual: str | bool | None = None
    group: str = ""


class FieldRow(QWidget):
    """Title, explanation, the control, and what is to be said about the value."""

    def __init__(self, theme: Theme, field: Field, changed: Callable[[], None]) -> None:
        super().__init__()
        self.field = field
        self._theme = theme
        self.setObjectName(f"setting_{field.key}")
        layout = column(spacing=GRID // 2)
        layout.setContentsMargins(3 * GRID, 12, 3 * GRID, 12)
        self._control = self._make(changed)
        self._control.setObjectName(f"setting_{field.key}_control")
        self._control.setAccessibleName(field.title)
        self._control.setAccessibleDescription(field.description)
        self._control.setEnabled(not field.locked)
        if not isinstance(self._control, QCheckBox):
            title = plain_label(field.title, "strong", wrap=True)
            title.setBuddy(self._control)
            layout.addWidget(title)
        if isinstance(self._control, QCheckBox):
            layout.addWidget(self._control)
        if field.description:
            layout.addWidget(plain_label(field.description, "muted", wrap=True))
        if not isinstance(self._control, QCheckBox):
            layout.addWidget(self._control)
        note = tr("Set by your administrator.") if field.locked else tr(_ORIGINS.get(field.origin, ""))
        if note:
            row = QHBoxLayout()
            row.setSpacing(GRID // 2)
            row.addWidget(IconLabel(theme, "lock" if field.locked else "info", "muted", 14))
            row.addWidget(plain_label(note, "small", name=f"setting_{field.key}_origin", wrap=True), 1)
            layout.addLayout(row)
        self._problem = plain_label(role="error", name=f"setting_{field.key}_problem", wrap=True)
        layout.addWidget(self._problem)
        self._reset = TextButton(tr("Reset"), theme, "undo-2", kind="quiet", name=f"setting_{field.key}_reset")
        self._reset.setAccessibleName(tr("Reset: {title}", title=field.title))
        give_tip(self._reset, tr("Back to: {value}", value=self._words_of(field.usual)))
        self._reset.clicked.connect(self._go_back)
        layout.addWidget(self._reset, 0, Qt.AlignmentFlag.AlignLeft)
        self._offer_reset()
        self.say_problem(field.problem)
        self.setLayout(layout)

    @property
    def value(self) -> str | bool:
        if isinstance(self._control, QCheckBox):
            return self._control.isChecked()
        if isinstance(self._control, QComboBox):
            return str(self._control.currentData())
        return self._control.text().strip()

    @Slot()
    def _offer_reset(self) -> None:
        """Offered while there is something to go back to; what an administrator decided is not."""
        usual = self.field.usual
        self._reset.setVisible(not self.field.locked and usual is not None and self.value != usual)

    @Slot()
    def _go_back(self) -> None:
        usual = self.field.usual
        if isinstance(self._control, QCheckBox):
            self._control.setChecked(bool(usual))
        elif isinstance(self._control, QComboBox):
            self._control.setCurrentIndex(self._control.findData(str(usual)))
        else:
            self._control.setText(str(usual))
        self.focus()

    def _words_of(self, value: str | bool | None) -> str:
        if isinstance(value, bool):
            return tr("on") if value else tr("off")
        return dict(self.field.choices).get(str(value), str(value)) or tr("empty")

    def say_problem(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        set_tone(self._control, "error" if problem else "")

    def fits(self, words: str) -> bool:
        field = self.field
        hay = f"{field.title} {field.description} {field.key} {field.group}".casefold()
        return all(word in hay for word in words.casefold().split())

    def focus(self) -> None:
        self._control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self, changed: Callable[[], None]) -> QLineEdit | QComboBox | QCheckBox:
        field = self.field
        if field.kind == "bool":
            check = QCheckBox(field.title)
            check.setChecked(bool(field.value))
            check.toggled.connect(self._offer_reset)
            check.toggled.connect(changed)
            return check
        if field.kind == "text":
            edit = QLineEdit(str(field.value))
            edit.setCursorPosition(0)
            edit.textChanged.connect(self._offer_reset)
            edit.textChanged.connect(changed)
            return edit
        box = Choice(self._theme)
        choices = (("", tr("Ask each time")), *regions()) if field.kind == "region" else field.choices
        for value, words in choices:
            box.addItem(shown(words), value)
        if box.findData(str(field.value)) < 0:
            box.addItem(shown(str(field.value)), str(field.value))
        box.setCurrentIndex(box.findData(str(field.value)))
        box.setSizePolicy(box.sizePolicy().horizontalPolicy().Expanding, box.sizePolicy().verticalPolicy())
        box.currentIndexChanged.connect(self._offer_reset)
        box.currentIndexChanged.connect(changed)
        return box


class Section(Protocol):
    """A part of the settings that is more than a field, and a widget."""

    def fits(self, words: str) -> bool:
        """Whether a search finds it."""
        ...


class SettingsDialog(QDialog):
    """All settings, with a search. ``sections`` stand below the fields.

    Signals:
        saved(dict): the changed keys only. The dialog stays open until accept(): see show_problems.
    """

    saved = Signal(object)

    def __init__(
        self,
        theme: Theme,
        fields: tuple[Field, ...],
        parent: QWidget | None = None,
        *,
        sections: tuple[QWidget, ...] = (),
    ) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self.setWindowTitle(tr("Settings"))
        self._search = QLineEdit()
        self._search.setObjectName("settings_search")
        self._search.setPlaceholderText(tr("Search settings"))
        self._search.setAccessibleName(tr("Search settings"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._find)
        self._rows: dict[str, FieldRow] = {}
        self._wrong: FieldRow | None = None
        body = column(spacing=0)
        self._headings: dict[str, QWidget] = {}
        for field in fields:
            if field.group and field.group not in self._headings:
                heading = plain_label(field.group, "section", name="settings_group")
                heading.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 0)
                self._headings[field.group] = heading
                body.addWidget(heading)
            row = FieldRow(theme, field, self._changed)
            self._rows[field.key] = row
            body.addWidget(row)
        self._sections = sections
        for section in sections:
            body.addWidget(section)
        self._nothing = plain_label(tr("No setting has these words."), "muted", name="settings_nothing")
        self._nothing.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        self._nothing.hide()
        body.addWidget(self._nothing)
        body.addStretch(1)
        inner = QWidget()
        inner.setProperty("area", "surface")
        inner.setLayout(body)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        self._scroll = scroll

        self._save = TextButton(
            tr("Save"), theme, "check", kind="primary", name="settings_save", hint=tr("Save"), shortcut="Ctrl+S"
        )
        cancel = TextButton(tr("Cancel"), name="settings_cancel", hint=tr("Leave without saving"), shortcut="Esc")
        self._save.clicked.connect(self._hand_out)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(3 * GRID, 12, 3 * GRID, 12)
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._save)
        head = column()
        head.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, GRID)
        head.addWidget(self._search)
        layout = column(spacing=0)
        layout.addLayout(head)
        layout.addWidget(scroll, 1)
        layout.addWidget(line())
        layout.addLayout(buttons)
        self.setLayout(layout)
        QShortcut(QKeySequence.StandardKey.Save, self).activated.connect(self._hand_out)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self._search.setFocus)
        self.resize(560, 640)
        self._changed()

    @property
    def changes(self) -> dict[str, str | bool]:
        """What is different from what was shown at first; locked settings never are."""
        return {
            key: row.value for key, row in self._rows.items() if not row.field.locked and row.value != row.field.value
        }

    def show_problems(self, problems: dict[str, str]) -> None:
        """Say at each field what is wrong with its value, and go to the first."""
        for key, row in self._rows.items():
            row.say_problem(problems.get(key, ""))
        first = next((row for key, row in self._rows.items() if key in problems), None)
        if first is not None:
            self._search.clear()
            first.focus()
            self._wrong = first
            # Once all fields are back in their places.
            QTimer.singleShot(0, self._show_wrong)

    @Slot()
    def _show_wrong(self) -> None:
        if self._wrong is not None:
            self._scroll.ensureWidgetVisible(self._wrong)

    @Slot()
    def _changed(self) -> None:
        self._save.setEnabled(bool(self.changes))

    @Slot(str)
    def _find(self, words: str) -> None:
        found = 0
        for row in self._rows.values():
            fits = row.fits(words)
            row.setVisible(fits)
            found += fits
        for group, heading in self._headings.items():
            heading.setVisible(any(row.fits(words) for row in self._rows.values() if row.field.group == group))
        for section in self._sections:
            fits = cast(Section, section).fits(words)
            section.setVisible(fits)
            found += fits
        self._nothing.setVisible(found == 0)

    @Slot()
    def _hand_out(self) -> None:
        if self.changes:
            self.saved.emit(self.changes)
