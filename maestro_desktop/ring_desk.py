"""What rings, beside the core: the card that says so while the window is not in front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Signal, Slot
from PySide6.QtGui import QGuiApplication

from maestro_desktop.core.interactions.model import Direction, Interaction, PartyKind, State
from maestro_desktop.core.quiet import May
from maestro_desktop.ui.ring_card import RingCard, Ringing
from maestro_desktop.ui.text import kind_words, medium_icon, party_words, shown, who_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from maestro_desktop.core.switchboard import Switchboard
    from maestro_desktop.engine import Engine
    from maestro_desktop.ui.geometry import Corner
    from maestro_desktop.ui.text import FormatNumber
    from maestro_desktop.ui.theme import Theme


class RingDesk(QObject):
    """Knows what rings, and shows it on a card while the agent does not see the window.

    ``near`` says where the window is, ``may`` what an interaction may do now. Signals: ``open_requested()``;
    ``sounded(bool)``: something rings that may be heard, or nothing does any more.
    """

    open_requested = Signal()
    sounded = Signal(bool)

    def __init__(
        self,
        engine: Engine,
        *,
        theme: Theme,
        format_number: FormatNumber,
        clock_ms: Callable[[], int],
        near: Callable[[], QRect],
        may: Callable[[Interaction], May],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._engine, self._format, self._clock_ms, self._may = engine, format_number, clock_ms, may
        #: Everything that rings, in the order in which it began.
        self._ringing: dict[str, Interaction] = {}
        #: Companies of contacts that ring, as far as they were looked up.
        self._companies: dict[int, str] = {}
        self._put_away: set[str] = set()
        self.card = RingCard(theme, near, clock_ms)
        self.card.opened.connect(self._open)
        self.card.put_away.connect(self._hide)

    @property
    def can_show(self) -> bool:
        """Whether a card can be shown here. On Wayland it could neither choose its place nor leave the focus alone."""
        return not QGuiApplication.platformName().startswith("wayland")

    def set_card(self, corner: Corner, *, on_top: bool, discreet: bool) -> None:
        """Where the card stands, whether above everything, and whether it says who it is only when pointed at."""
        self.card.set_discreet(discreet)
        self.card.set_corner(corner)
        self.card.set_on_top(on_top)

    def follow(self, interaction: Interaction) -> None:
        """Take an interaction's new state into account."""
        inbound = interaction.direction is Direction.INBOUND
        if inbound and interaction.state is State.OFFERED and not interaction.merged_into:
            self._ringing[interaction.id] = interaction
            self._look_up_company(interaction)
        elif self._ringing.pop(interaction.id, None) is None:
            return
        self._put_away &= self._ringing.keys()
        self.look()

    @Slot()
    def look(self) -> None:
        """Show or hide the card: something rings or no longer does, or what it may do has changed."""
        rings = [(each, self._may(each)) for each in self._ringing.values() if each.id not in self._put_away]
        seen = (each for each, may in rings if may.card and self.can_show)
        self.card.show_ringing(tuple(map(self._told, seen)))
        self.sounded.emit(any(may.sound for _, may in rings))

    def close(self) -> None:
        """Take the card away."""
        self._ringing.clear()
        self.card.close()
        self.card.deleteLater()

    def _told(self, interaction: Interaction) -> Ringing:
        who = who_words(interaction, self._format)
        party = interaction.party
        # An address of a mail thread or a withheld number says nothing beside the name.
        number = party_words(party, self._format) if party.kind not in (PartyKind.MAIL_ID, PartyKind.WITHHELD) else ""
        company = self._companies.get(interaction.contact_id or 0, "")
        about = (each for each in (number, company) if each and each != who)
        since = interaction.offered_at if interaction.offered_at is not None else self._clock_ms()
        return Ringing(interaction.id, medium_icon(interaction), kind_words(interaction), who, " · ".join(about), since)

    def _look_up_company(self, interaction: Interaction) -> None:
        contact_id = interaction.contact_id
        if contact_id is None or contact_id in self._companies:
            return

        def take(company: str) -> None:
            self._companies[contact_id] = company
            if interaction.id in self._ringing:
                self.look()

        def look_up(board: Switchboard) -> str:
            contact = board.book.get(contact_id)
            return shown(contact.org) if contact is not None else ""

        self._engine.ask(look_up, take)

    @Slot(str)
    def _open(self, _interaction_id: str) -> None:
        self.open_requested.emit()

    @Slot()
    def _hide(self) -> None:
        self._put_away |= self._ringing.keys()
        self.look()
