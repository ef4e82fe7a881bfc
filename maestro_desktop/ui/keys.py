"""What the keys do, by place: what the sheet of keys shows beside the commands of the window.

Most views are made when they are first needed, and their buttons with what they show, so that nobody can be asked for
his keys before. They are written down here, and a test finds every key that is bound in any view, and compares.

What an agent does during a call or many times a day has a key of its own; what is set up once, calls one of several
numbers, or asks by itself is reached by Tab and Space. A test holds that, too.
"""

from __future__ import annotations

from dataclasses import dataclass

from maestro_desktop.ui.translation import tr
from maestro_desktop.wording import Wording

EVERYWHERE = Wording("Everywhere")


@dataclass(frozen=True, slots=True)
class Shortcut:
    """What ``keys`` do in a place, as its button says it; ``keys`` as in a tool tip: "Ctrl+Shift+F", "Enter"."""

    place: str
    words: str
    keys: str

    @property
    def line(self) -> str:
        """As one line of text."""
        return f"{self.keys}\t{tr(self.words)}\t{tr(self.place)}"


def _of(place: str, **words: str) -> tuple[Shortcut, ...]:
    return tuple(Shortcut(place, says, keys.replace("_", "+")) for keys, says in words.items())


#: All but the commands of the window, which are everywhere, too.
SHORTCUTS: tuple[Shortcut, ...] = (
    *_of(EVERYWHERE, F10=Wording("Menu"), Ctrl_PgDown=Wording("Next card"), Ctrl_PgUp=Wording("Card before")),
    *_of(
        EVERYWHERE,
        Alt_C=Wording("New contact, or its name, on the card"),
        Alt_O=Wording("Somebody else is on the card"),
        Alt_R=Wording("Not this person, on the card"),
        Alt_E=Wording("Edit the contact on the card"),
        Alt_I=Wording("Everything about who is on the card"),
        Alt_M=Wording("What the number on the card is"),
        Alt_K=Wording("Copy the number on the card"),
        Alt_L=Wording("Open the e-mail of the card"),
        Alt_S=Wording("Save the log entry, where that is asked for"),
        Alt_X=Wording("Put the card away"),
    ),
    *_of(
        Wording("Command palette"),
        Up=Wording("Row above"),
        Down=Wording("Row below"),
        Enter=Wording("Do it"),
        Ctrl_Enter=Wording("Call"),
        Esc=Wording("Close"),
    ),
    *_of(Wording("Dial box"), Enter=Wording("Call")),
    *_of(Wording("Question before a call"), Enter=Wording("Call"), Esc=Wording("Do not call")),
    *_of(
        Wording("Panel"),
        Ctrl_Z=Wording("Take back what was done last"),
        U=Wording("Take back what was done last, where nothing is typed"),
    ),
    *_of(
        Wording("History"),
        Enter=Wording("Details"),
        Ctrl_Shift_F=Wording("Filter the history"),
        Ctrl_C=Wording("Copy what is selected"),
        Ctrl_Shift_E=Wording("Export what is selected"),
        Ctrl_A=Wording("Select all"),
        Esc=Wording("Back to the list, from the search"),
    ),
    *_of(
        Wording("Details of a conversation"),
        Ctrl_Enter=Wording("Call"),
        Ctrl_Shift_C=Wording("Copy the number"),
        Ctrl_O=Wording("Open the recording"),
        Esc=Wording("Back to the list"),
    ),
    *_of(
        Wording("What needs you"),
        Enter=Wording("Give the proposed answer"),
        N=Wording("Somebody new"),
        I=Wording("Details"),
        Up=Wording("Question before"),
        Down=Wording("Next question"),
        Esc=Wording("Back"),
    ),
    *_of(
        Wording("Call-back list"),
        Enter=Wording("Call"),
        D=Wording("Done"),
        R=Wording("Remind me"),
        I=Wording("Details"),
        Up=Wording("Row above"),
        Down=Wording("Row below"),
        Esc=Wording("Back"),
    ),
    *_of(
        Wording("The day in numbers"),
        Alt_D=Wording("Today"),
        Alt_W=Wording("This week"),
        Down=Wording("Next bar"),
        Up=Wording("Bar before"),
        Enter=Wording("Show what a bar counts"),
        Esc=Wording("Back to the history"),
    ),
    *_of(
        Wording("Check-up"),
        F5=Wording("Look again"),
        Ctrl_Shift_C=Wording("Copy all of it"),
        Esc=Wording("Back to the history"),
    ),
    *_of(
        Wording("Contacts"),
        Enter=Wording("Open the contact"),
        Ctrl_F=Wording("Search"),
        Ctrl_N=Wording("New contact"),
        Alt_Down=Wording("Import, duplicates, what was done"),
        Ctrl_I=Wording("Import"),
        Ctrl_Shift_X=Wording("Export all"),
        Ctrl_Shift_F=Wording("Find duplicates"),
        Ctrl_Shift_L=Wording("What was learned"),
        Ctrl_Shift_H=Wording("What was done"),
        Space=Wording("Mark, in the list"),
        Ctrl_Space=Wording("Mark, from the search"),
        Ctrl_A=Wording("Mark all"),
        Ctrl_Shift_A=Wording("Mark nobody"),
        Ctrl_T=Wording("Add tag to the marked ones"),
        Ctrl_Shift_T=Wording("Remove tag from the marked ones"),
        Ctrl_M=Wording("Merge the marked ones"),
        Ctrl_Shift_E=Wording("Export the marked ones"),
        Ctrl_Shift_Del=Wording("Delete the marked ones"),
        Esc=Wording("Back to the history"),
    ),
    *_of(
        Wording("One contact"),
        F2=Wording("Edit"),
        Ctrl_F=Wording("Search in what was"),
        Ctrl_O=Wording("What is open"),
        Ctrl_Shift_C=Wording("Show the company"),
        Ctrl_Shift_E=Wording("Export"),
        Ctrl_Shift_Del="Delete",
        Ctrl_Shift_L=Wording("What was learned"),
        Ctrl_Shift_H=Wording("What was done"),
        Ctrl_Shift_T=Wording("Take apart"),
        Space=Wording("Open a web page, or copy it"),
        Esc=Wording("Back to the contacts"),
    ),
    *_of(
        Wording("Form of a contact"),
        Ctrl_Enter=Wording("Save"),
        Ctrl_M=Wording("More"),
        Ctrl_Shift_R=Wording("Start over"),
        Ctrl_Shift_N=Wording("Add number"),
        Ctrl_Shift_E=Wording("Add e-mail"),
        Ctrl_Shift_A=Wording("Add address"),
        Ctrl_Shift_W=Wording("Add web page"),
        Ctrl_Shift_S=Wording("Add a service"),
        Ctrl_Shift_F=Wording("Add field"),
        Ctrl_Shift_P=Wording("Call this number first"),
        Ctrl_Shift_Del=Wording("Remove this number, e-mail or field"),
        Esc=Wording("Leave without saving"),
    ),
    *_of(Wording("Choosing a contact"), Enter=Wording("Take"), Esc=Wording("Back")),
    *_of(
        Wording("Duplicates"),
        Enter=Wording("Merge"),
        N=Wording("Not the same"),
        Down=Wording("Next"),
        Up=Wording("Before"),
        U=Wording("Take the last answer back"),
        Esc=Wording("Back"),
    ),
    *_of(
        Wording("Merging contacts"),
        Enter=Wording("Merge"),
        Alt_1=Wording("Everything of the first"),
        Alt_2=Wording("Of the second, and so on"),
        Esc=Wording("Cancel"),
    ),
    *_of(
        Wording("What was done, what was learned"), Enter=Wording("Open"), Del=Wording("Take back"), Esc=Wording("Back")
    ),
    *_of(
        Wording("Do-not-call list"),
        Enter=Wording("Put on the list"),
        Del=Wording("Take off the list"),
        Esc=Wording("Back"),
    ),
    *_of(
        Wording("Importing contacts"),
        Enter=Wording("Go on"),
        Ctrl_O=Wording("Choose a file"),
        Ctrl_E=Wording("Earlier imports"),
        Ctrl_M=Wording("What the columns mean"),
        Alt_1=Wording("All of the file; Alt+2 to Alt+6: new, changed, unchanged, there already, unusable"),
        Alt_C=Wording("Stop"),
        Ctrl_Shift_C=Wording("Copy what was left out"),
        Ctrl_S=Wording("Save what was left out"),
        Ctrl_Z=Wording("Undo this import"),
        Esc=Wording("Back, or close"),
    ),
    *_of(Wording("Settings"), Ctrl_S=Wording("Save"), Ctrl_F=Wording("Search"), Esc=Wording("Leave without saving")),
    *_of(
        Wording("Setting up"),
        Enter=Wording("Go on"),
        Alt_Left=Wording("Back"),
        Alt_Right=Wording("Skip this step"),
        Esc=Wording("Close, and come back later"),
    ),
    *_of(Wording("Event inspector"), Ctrl_F=Wording("Search"), Esc=Wording("Close")),
    *_of(Wording("Keyboard help"), Ctrl_F=Wording("Search"), Ctrl_Shift_C=Wording("Copy all"), Esc=Wording("Close")),
)
