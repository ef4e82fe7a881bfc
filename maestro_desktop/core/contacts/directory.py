"""The contacts as matching asks for them: with what was learned about numbers, and whose an e-mail thread was."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from maestro_desktop.core.contacts.book import Book
from maestro_desktop.core.contacts.choices import Choices
from maestro_desktop.core.contacts.duplicates import apart_among
from maestro_desktop.core.contacts.matching import match
from maestro_desktop.core.contacts.model import Learned, Match, NumberUse
from maestro_desktop.core.interactions.model import Interaction
from maestro_desktop.core.store import Store


def _nobodys(mail_id: str) -> int | None:
    return None


class Directory(Book):
    """Implements ``matching.Lookup``. ``uses`` are numbers (E.164 or extensions) that the settings say something about;
    what was said by hand stands above them. ``priorities`` are those of sources elsewhere, by name."""

    def __init__(self, store: Store, owner_of_thread: Callable[[str], int | None] = _nobodys) -> None:
        super().__init__(store)
        self.choices = Choices(store, self)
        self.owner_of_thread = owner_of_thread
        self.uses: Mapping[str, NumberUse] = {}
        self.priorities: Mapping[str, int] = {}

    def learned(self, key: str) -> Learned:
        return self.choices.of(key)

    def use_of(self, number: str) -> NumberUse | None:
        return self.choices.use_of(number) or self.uses.get(number)

    def priority_of(self, source: str) -> int:
        return self.priorities.get(source, 0)

    def apart(self, ids: Sequence[int]) -> frozenset[frozenset[int]]:
        return apart_among(self._store, ids)

    def who(self, interaction: Interaction) -> Match:
        """Who may be behind an interaction."""
        return match(interaction.party, self, name=interaction.party_name, mail_thread=interaction.mail_main_id)
