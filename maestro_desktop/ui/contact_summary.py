"""What a contact holds, to read and to compare: one line for each number, address, note."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout

from maestro_desktop.core.contacts.model import Address, Contact, Phone
from maestro_desktop.ui.text import FormatNumber, shown, shown_number
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.tokens import GRID
from maestro_desktop.ui.translation import tr, trn
from maestro_desktop.ui.widgets import Avatar, ElidedLabel, IconLabel, clear_layout, column, give_tip, plain_label
from maestro_desktop.wording import Wording

#: An icon, and the words beside it.
Line = tuple[str, str]
#: Lines shown of one contact; the others are counted.
MOST_LINES = 24
_LONGEST_WORD = 20
_SAME = Wording("All of them have this")


def lines_of(contact: Contact, format_number: FormatNumber) -> tuple[Line, ...]:
    """What a contact holds, in words."""

    def number(phone: Phone) -> str:
        words = shown_number(format_number(phone.e164)) if phone.e164 else shown(phone.raw, 60)
        extension = tr("ext. {ext}", ext=shown(phone.ext, 20)) if phone.ext else ""
        return " · ".join(filter(None, (words, extension, shown(phone.label, 40))))

    work = " · ".join(filter(None, map(shown, (contact.title, contact.department, contact.org))))
    found = (
        ("building-2", work),
        ("phone-off", tr("Do not call") if contact.do_not_call else ""),
        *(("phone", number(phone)) for phone in contact.phones),
        *(("mail", " · ".join(filter(None, map(shown, (mail.address, mail.label))))) for mail in contact.emails),
        *(("message-circle", f"{shown(each.service, 40)}: {shown(each.name)}") for each in contact.handles),
        *(("map-pin", _address(address)) for address in contact.addresses),
        *(("external-link", shown(url)) for url in contact.urls),
        ("tag", ", ".join(shown(tag, 60) for tag in contact.tags)),
        *(("info", f"{shown(name, 60)}: {shown(value)}") for name, value in contact.fields),
        ("triangle-alert", shown(contact.pinned, 400)),
        ("sticky-note", shown(contact.notes, 400)),
    )
    return tuple((icon, words) for icon, words in found if words)


def shared_lines(contacts: Iterable[Contact], format_number: FormatNumber) -> frozenset[Line]:
    """The lines that all of several contacts have."""
    each = [frozenset(lines_of(contact, format_number)) for contact in contacts]
    return frozenset.intersection(*each) if len(each) > 1 else frozenset()


def _address(address: Address) -> str:
    parts = (address.po_box, address.extended, address.street, address.locality, address.region, address.postcode)
    return ", ".join(filter(None, (shown(part, 80) for part in (*parts, address.country))))


class ContactSummary(QFrame):
    """One contact with all that it holds. What it shares with others is ticked."""

    def __init__(self, theme: Theme, format_number: FormatNumber, *, name: str) -> None:
        super().__init__()
        self._theme, self._format = theme, format_number
        self.setObjectName(name)
        self.setProperty("area", "card")
        self._avatar = Avatar(theme, 32)
        self._who = ElidedLabel(role="strong", name=f"{name}_who")
        self._whence = ElidedLabel(role="small", name=f"{name}_whence")
        head = QHBoxLayout()
        head.setSpacing(12)
        names = column(spacing=1)
        names.addWidget(self._who)
        names.addWidget(self._whence)
        head.addWidget(self._avatar)
        head.addLayout(names, 1)
        self._lines = column(spacing=GRID // 2)
        layout = column(spacing=GRID)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addLayout(head)
        layout.addLayout(self._lines)
        self.setLayout(layout)

    def show_contact(self, contact: Contact, whence: str, shared: frozenset[Line] = frozenset()) -> None:
        """Show a contact, where it is from, and which of its lines others have too."""
        name = shown(contact.display_name) or tr("No name")
        self._avatar.show_name(name)
        self._who.setText(name)
        self._whence.setText(whence)
        self._whence.setVisible(bool(whence))
        clear_layout(self._lines)
        lines = lines_of(contact, self._format)
        for line in lines[:MOST_LINES]:
            self._add(line, same=line in shared)
        if len(lines) > MOST_LINES:
            self._lines.addWidget(plain_label(trn("{n} more", "{n} more", len(lines) - MOST_LINES), "muted"))
        self.setAccessibleName(", ".join((name, *(words for _, words in lines[:MOST_LINES]))))

    def _add(self, line: Line, *, same: bool) -> None:
        icon, words = line
        row = QFrame()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        top = Qt.AlignmentFlag.AlignTop
        layout.addWidget(IconLabel(self._theme, icon, "warning" if icon == "triangle-alert" else "muted", 16), 0, top)
        name = f"{self.objectName()}_line"
        # A word is never broken: one that is too long for a line would be cut without a sign.
        in_words = max(map(len, words.split()), default=0) <= _LONGEST_WORD
        label = plain_label(words, name=name, wrap=True) if in_words else ElidedLabel(words, name=name)
        layout.addWidget(label, 1)
        if same:
            tick = IconLabel(self._theme, "check", "success", 16)
            tick.setObjectName(f"{self.objectName()}_same")
            tick.setAccessibleName(tr(_SAME))
            give_tip(tick, tr(_SAME))
            label.setAccessibleDescription(tr(_SAME))
            layout.addWidget(tick, 0, top)
        self._lines.addWidget(row)
