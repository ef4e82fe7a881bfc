"""The contacts as matching asks for them: with what was learned about numbers, and whose an e-mail thread was."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from maestro_desktop.core.contacts.book import Book
from maestro_desktop.core.contacts.choices import Choices
from maestro_desktop.core.contacts.duplicates import apart_among
from maestro_desktop.core.contacts.matching import match, national_digits
from maestro_desktop.core.contacts.model import Learned, Match, NumberUse
from maestro_desktop.core.interactions.model import Interaction
from maestro_desktop.core.store import Store


def _nobodys(mail_id: str) -> int | None:
    return None


class Directory(Book):
    """Implements ``matching.Lookup``. ``uses`` are numbers that the settings say something about (see ``Policy.uses``);
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
        return self.choices.use_of(number) or self.uses.get(number) or self._use_without_country(number)

    def _use_without_country(self, number: str) -> NumberUse | None:
        """What the settings say where they, or the call, leave the country out: then the number is the one that its own
        country writes just so. One that only ends in the same digits may be a stranger's."""
        if number.startswith("+"):
            return self.uses.get(national_digits(number)) if any(key[:1] != "+" for key in self.uses) else None
        full = (key for key in self.uses if key.startswith("+") and key.endswith(number.lstrip("0")))
        return next((self.uses[key] for key in full if national_digits(key) == number), None)

    def priority_of(self, source: str) -> int:
        return self.priorities.get(source, 0)

    def apart(self, ids: Sequence[int]) -> frozenset[frozenset[int]]:
        return apart_among(self._store, ids)

    def who(self, interaction: Interaction) -> Match:
        """Who may be behind an interaction."""
        return match(interaction.party, self, name=interaction.party_name, mail_thread=interaction.mail_main_id)
