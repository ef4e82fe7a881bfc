"""Who opens tel: links and their kin, and what can be done about it: a part of the settings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from maestro_desktop.ui.flow import FlowLayout
from maestro_desktop.ui.text import shown
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.tokens import GRID
from maestro_desktop.ui.translation import tr
from maestro_desktop.ui.widgets import TextButton, announce, column, plain_label
from maestro_desktop.wording import Wording

TITLE = Wording("Links from other programs")
_ABOUT = Wording(
    "Numbers in web pages, mails and documents are often links such as tel:. Which program opens them is the"
    " system's choice or yours; a number is shown here first, and called after your Enter."
)
#: Other words by which a search in the settings finds this part.
_WORDS = Wording("tel callto sip sips votel register default handler")


class LinksView(QWidget):
    """Shows for each scheme who opens its links.

    Signals:
        register_wanted(), unregister_wanted(): be the program for them, or no longer
        try_wanted(): send a harmless link round
        page_wanted(str): the address of the system's own settings for it
    """

    register_wanted = Signal()
    unregister_wanted = Signal()
    try_wanted = Signal()
    page_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("links_view")
        self._page = ""
        #: What can be pressed while nothing is asked of the system.
        self._able: dict[TextButton, bool] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setVerticalSpacing(GRID // 2)
        self._grid.setColumnStretch(1, 1)
        self._note = plain_label(role="muted", name="links_note", wrap=True)
        self._note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._register = TextButton(
            tr("Open them with this app"), theme, "check", name="links_register", hint=tr("Let this app open them")
        )
        self._unregister = TextButton(
            tr("No longer"), name="links_unregister", hint=tr("Take back what was registered for this app")
        )
        self._try = TextButton(
            tr("Try it"), theme, "external-link", name="links_try", hint=tr("Send a harmless link through the system")
        )
        self._open_page = TextButton(
            tr("The system's settings…"), theme, "external-link", name="links_page", hint=tr("Choose the program there")
        )
        self._register.clicked.connect(self.register_wanted)
        self._unregister.clicked.connect(self.unregister_wanted)
        self._try.clicked.connect(self.try_wanted)
        self._open_page.clicked.connect(self._want_page)
        buttons = FlowLayout(GRID)
        for button in (self._register, self._unregister, self._try, self._open_page):
            buttons.addWidget(button)
        layout = column(spacing=GRID)
        layout.setContentsMargins(3 * GRID, 12, 3 * GRID, 2 * GRID)
        layout.addWidget(plain_label(tr(TITLE), "strong"))
        layout.addWidget(plain_label(tr(_ABOUT), "muted", wrap=True))
        layout.addLayout(self._grid)
        layout.addWidget(self._note)
        layout.addLayout(buttons)
        self.setLayout(layout)
        self.wait(tr("Asking the system…"))

    def fits(self, words: str) -> bool:
        """Whether a search in the settings finds this part."""
        known = " ".join((tr(TITLE), tr(_ABOUT), tr(_WORDS))).casefold()
        return all(word in known for word in words.casefold().split())

    def wait(self, sentence: str) -> None:
        """Something is asked of the system; nothing can be pressed meanwhile."""
        self._say(sentence)
        for button in (self._register, self._unregister, self._try):
            button.setEnabled(False)

    def show_owners(self, owners: Sequence[tuple[str, str]], *, ours: bool, all_ours: bool, known: bool) -> None:
        """Show (scheme, who opens its links). ``ours``: tel: is one of this app's; ``all_ours``: all are; ``known``:
        this system lets itself be asked."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row, (scheme, words) in enumerate(owners):
            owner = plain_label(shown(words, 80), "muted", name=f"links_{scheme}_owner", wrap=True)
            self._grid.addWidget(plain_label(f"{scheme}:"), row, 0)
            self._grid.addWidget(owner, row, 1)
        able = (known and not all_ours, known and ours, ours)
        self._able = dict(zip((self._register, self._unregister, self._try), able, strict=True))
        self.tell("")

    def tell(self, sentence: str, page: str = "") -> None:
        """Say what came of it. ``page``: the address of the system's own settings, where it can be put right."""
        self._say(sentence)
        self._page = page
        self._open_page.setVisible(bool(page))
        for button, able in self._able.items():
            button.setEnabled(able)

    def _say(self, sentence: str) -> None:
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))
        self._open_page.hide()
        if sentence:
            announce(self, sentence)

    @Slot()
    def _want_page(self) -> None:
        self.page_wanted.emit(self._page)
