"""What the agent has taught about numbers and addresses; each lesson can be taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal

from maestro_desktop.core.contacts.model import Choice, NumberUse
from maestro_desktop.ui.row_action import ActionPage
from maestro_desktop.ui.rows import Row
from maestro_desktop.ui.text import FormatNumber, contact_words, shown_number, when_words
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.translation import tr
from maestro_desktop.wording import Wording

_USES = {
    NumberUse.OWN: Wording("is your own number: it matches nobody"),
    NumberUse.QUEUE: Wording("is a queue: it matches nobody"),
    NumberUse.SWITCHBOARD: Wording("is a company's main number"),
    NumberUse.PERSONAL: Wording("is the number of the people who have it"),
}


def choice_row(choice: Choice, now_ms: int, format_number: FormatNumber) -> Row:
    """Return what was taught about a number or address: who it is, or is not, and when that was said."""
    name = contact_words(choice.contact, format_number)
    return Row(
        icon="check" if choice.is_them else "x",
        title=shown_number(format_number(choice.key)),
        #: For translators: the number above is somebody's, or is not.
        subtitle=tr("is {name}", name=name) if choice.is_them else tr("is not {name}", name=name),
        right_sub=when_words(choice.at_ms, now_ms),
    )


def use_row(number: str, use: NumberUse, format_number: FormatNumber) -> Row:
    """Return what a number was said to be."""
    icon = "building-2" if use is NumberUse.SWITCHBOARD else "user" if use is NumberUse.PERSONAL else "phone-off"
    return Row(icon=icon, title=shown_number(format_number(number)), subtitle=tr(_USES[use]))


class LearnedView(ActionPage):
    """The lessons: whose a number or address is or is not, and what numbers are. A forgotten one leaves at once.

    Signals: those of ActionPage, and
        choice_forgotten(object): a Choice; use_forgotten(str): a number
        contact_opened(object): the Contact of a Choice
    """

    choice_forgotten = Signal(object)
    use_forgotten = Signal(str)
    contact_opened = Signal(object)

    def __init__(self, theme: Theme, format_number: FormatNumber, clock_ms: Callable[[], int]) -> None:
        super().__init__(
            theme,
            name="learned",
            words=tr("What was learned"),
            hint=tr("Del forgets what the row says, Enter shows the contact."),
            action=tr("Forget"),
            action_tip=tr("Forget this"),
            nothing=tr(
                "Nothing was learned yet. When you say who a number belongs to, or that it is somebody else's,"
                " that is remembered and stands here."
            ),
        )
        self._format, self._clock_ms = format_number, clock_ms
        self._lessons: list[Choice | tuple[str, NumberUse]] = []
        self._of = ""

    def show_learned(
        self, choices: tuple[Choice, ...], uses: tuple[tuple[str, NumberUse], ...] = (), about: str = ""
    ) -> None:
        """Show what was taught, newest first, then what numbers were said to be. ``about``: of whom this is all."""
        self._lessons, self._of = [*choices, *uses], tr("about {name}", name=about) if about else ""
        self._show()

    def _show(self) -> None:
        now_ms = self._clock_ms()
        self.show_page(
            tuple(
                choice_row(each, now_ms, self._format) if isinstance(each, Choice) else use_row(*each, self._format)
                for each in self._lessons
            ),
            self._of,
        )

    def open_row(self, row: int) -> None:
        lesson = self._lessons[row]
        if isinstance(lesson, Choice):
            self.contact_opened.emit(lesson.contact)

    def act_on(self, row: int) -> None:
        lesson = self._lessons.pop(row)
        self._show()
        if isinstance(lesson, Choice):
            self.choice_forgotten.emit(lesson)
        else:
            self.use_forgotten.emit(lesson[0])
