"""With whom an interaction was: the contact whose it is, and others who took part. Both can be changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from maestro_desktop.core.contacts.model import Contact
from maestro_desktop.core.interactions.model import Interaction, PartyKind
from maestro_desktop.ui.flow import FlowLayout
from maestro_desktop.ui.text import FormatNumber, contact_icon, contact_words, shown
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.tokens import GRID
from maestro_desktop.ui.translation import tr
from maestro_desktop.ui.widgets import ElidedButton, IconButton, TextButton, clear_layout, column, plain_label

#: Of these parties it is remembered whose they are, and whose not.
_TEACHABLE = (PartyKind.PHONE, PartyKind.EXTENSION, PartyKind.EMAIL)


class Involved(QWidget):
    """One line for each contact, and two buttons to say who it was and who took part too.

    Signals:
        people_wanted(object): the Interaction; the answer comes by show_people
        person_wanted(int): everything about a contact
        pick_wanted(object, bool): the Interaction, and whether somebody is wanted who took part too
        refused(str, int): interaction id, contact id: it is not them, also in future
        cleared(str): interaction id: it is nobody who is known
        unlinked(str, int): interaction id, contact id: they took no part
    """

    people_wanted = Signal(object)
    person_wanted = Signal(int)
    pick_wanted = Signal(object, bool)
    refused = Signal(str, int)
    cleared = Signal(str)
    unlinked = Signal(str, int)

    def __init__(self, theme: Theme, format_number: FormatNumber) -> None:
        super().__init__()
        self._theme, self._format = theme, format_number
        self._interaction: Interaction | None = None
        self.setObjectName("involved")
        self._lines = column(spacing=0)
        self._choose = TextButton("", theme, "user", name="involved_choose")
        self._choose.clicked.connect(self._ask_owner)
        self._add = TextButton(
            tr("Add someone…"), theme, "user-plus", name="involved_add", hint=tr("Somebody else took part in this, too")
        )
        self._add.clicked.connect(self._ask_another)
        buttons = FlowLayout(GRID)
        buttons.addWidget(self._choose)
        buttons.addWidget(self._add)
        layout = column(spacing=GRID // 2)
        layout.addLayout(self._lines)
        layout.addLayout(buttons)
        self.setLayout(layout)

    def show_interaction(self, interaction: Interaction) -> None:
        """Be about an interaction, or follow it."""
        before, self._interaction = self._interaction, interaction
        if before is not None and _people_of(before) == _people_of(interaction):
            return
        known = interaction.contact_id is not None
        self._choose.say(
            tr("Somebody else…") if known else tr("Say who it was…"), hint=tr("Choose any of your contacts")
        )
        if before is None or before.id != interaction.id:
            clear_layout(self._lines)
        self.people_wanted.emit(interaction)

    def ask_again(self) -> None:
        """Ask for the contacts anew: they may be other ones now, or gone."""
        if self._interaction is not None:
            self.people_wanted.emit(self._interaction)

    def show_people(self, interaction_id: str, owner: Contact | None, others: tuple[tuple[int, Contact], ...]) -> None:
        """Show whose it is, and who took part, each with the id under which that was said."""
        interaction = self._interaction
        if interaction is None or interaction.id != interaction_id:
            return
        clear_layout(self._lines)
        if owner is not None:
            self._line(owner, "user-x", tr("Not this person"), "involved_refuse", self._refuse, owner.id)
        elif interaction.contact_id is not None:
            name = shown(interaction.contact_name)
            words = (
                tr("{name} is no longer among your contacts.", name=name)
                if name
                else tr("This contact is no longer among your contacts.")
            )
            self._lines.addWidget(plain_label(words, "muted", name="involved_gone", wrap=True))
        else:
            self._lines.addWidget(plain_label(tr("Nobody who is known."), "muted", name="involved_nobody", wrap=True))
        for id, contact in others:
            self._line(contact, "x", tr("Took no part"), "involved_unlink", self._unlink, id)

    def _line(self, contact: Contact, icon: str, words: str, name: str, slot: Callable[[], None], id: int) -> None:
        who = ElidedButton(self._theme, contact_icon(contact), kind="quiet", name="involved_person")
        called = contact_words(contact, self._format)
        who.say(called, hint=tr("Everything about {name}", name=called))
        who.setProperty("contact", contact.id)
        who.clicked.connect(self._open)
        away = IconButton(self._theme, icon, f"{words}: {called}", name=name, token="muted", size=16)
        away.setProperty("contact", id)
        away.clicked.connect(slot)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GRID // 2)
        line.addWidget(who)
        line.addWidget(away)
        line.addStretch(1)
        box = QWidget()
        box.setLayout(line)
        self._lines.addWidget(box)

    def _contact_of(self, button: object) -> int:
        assert isinstance(button, QWidget)
        # What was pressed goes; the focus would drift out of the panel.
        self._choose.setFocus(Qt.FocusReason.OtherFocusReason)
        return int(button.property("contact"))

    @Slot()
    def _open(self) -> None:
        self.person_wanted.emit(int(self.sender().property("contact")))

    @Slot()
    def _refuse(self) -> None:
        contact_id = self._contact_of(self.sender())
        if self._interaction is None:
            return
        if self._interaction.party.kind in _TEACHABLE:
            self.refused.emit(self._interaction.id, contact_id)
        else:
            self.cleared.emit(self._interaction.id)

    @Slot()
    def _unlink(self) -> None:
        contact_id = self._contact_of(self.sender())
        if self._interaction is not None:
            self.unlinked.emit(self._interaction.id, contact_id)

    @Slot()
    def _ask_owner(self) -> None:
        if self._interaction is not None:
            self.pick_wanted.emit(self._interaction, False)

    @Slot()
    def _ask_another(self) -> None:
        if self._interaction is not None:
            self.pick_wanted.emit(self._interaction, True)


def _people_of(interaction: Interaction) -> tuple[object, ...]:
    return interaction.id, interaction.contact_id, interaction.contact_name, interaction.also
