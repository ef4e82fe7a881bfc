"""What the keys do, by place: what the sheet of keys shows beside the commands of the window.

Most views are made when they are first needed, and their buttons with what they show, so that nobody can be asked for
his keys before. They are written down here, and a test finds every key that is bound in any view, and compares.
"""

from __future__ import annotations

from dataclasses import dataclass

EVERYWHERE = "Everywhere"


@dataclass(frozen=True, slots=True)
class Shortcut:
    """What ``keys`` do in a place, as its button says it; ``keys`` as in a tool tip: "Ctrl+Shift+F", "Enter"."""

    place: str
    words: str
    keys: str

    @property
    def line(self) -> str:
        """As one line of text."""
        return f"{self.keys}\t{self.words}\t{self.place}"


def _of(place: str, **words: str) -> tuple[Shortcut, ...]:
    return tuple(Shortcut(place, says, keys.replace("_", "+")) for keys, says in words.items())


#: All but the commands of the window, which are everywhere, too.
SHORTCUTS: tuple[Shortcut, ...] = (
    *_of(EVERYWHERE, F10="Menu", Ctrl_PgDown="Next card", Ctrl_PgUp="Card before"),
    *_of("Command palette", Up="Row above", Down="Row below", Enter="Do it", Ctrl_Enter="Call", Esc="Close"),
    *_of("Dial box", Enter="Call"),
    *_of("Question before a call", Enter="Call", Esc="Do not call"),
    *_of("Panel", Ctrl_Z="Take back what was done last", U="Take back what was done last, where nothing is typed"),
    *_of(
        "History",
        Enter="Details",
        Ctrl_Shift_F="Filter the history",
        Ctrl_C="Copy what is selected",
        Ctrl_Shift_E="Export what is selected",
        Ctrl_A="Select all",
        Esc="Back to the list, from the search",
    ),
    *_of("Details of a conversation", Esc="Back to the list"),
    *_of("What needs you", Enter="Give the proposed answer", Up="Question before", Down="Next question", Esc="Back"),
    *_of(
        "Call-back list",
        Enter="Call",
        D="Done",
        R="Remind me",
        Up="Row above",
        Down="Row below",
        Esc="Back",
    ),
    *_of(
        "The day in numbers",
        Alt_D="Today",
        Alt_W="This week",
        Down="Next bar",
        Up="Bar before",
        Enter="Show what a bar counts",
        Esc="Back to the history",
    ),
    *_of(
        "Contacts",
        Enter="Open the contact",
        Ctrl_F="Search",
        Ctrl_N="New contact",
        Alt_Down="Import, duplicates, what was done",
        Ctrl_I="Import",
        Ctrl_Shift_X="Export all",
        Ctrl_Shift_F="Find duplicates",
        Ctrl_Shift_L="What was learned",
        Ctrl_Shift_H="What was done",
        Space="Mark, in the list",
        Ctrl_Space="Mark, from the search",
        Ctrl_A="Mark all",
        Ctrl_Shift_A="Mark nobody",
        Ctrl_T="Add tag to the marked ones",
        Ctrl_Shift_T="Remove tag from the marked ones",
        Ctrl_M="Merge the marked ones",
        Ctrl_Shift_E="Export the marked ones",
        Ctrl_Shift_Del="Delete the marked ones",
        Esc="Back to the history",
    ),
    *_of(
        "One contact",
        F2="Edit",
        Ctrl_F="Search in what was",
        Ctrl_O="What is open",
        Ctrl_Shift_C="Show the company",
        Ctrl_Shift_E="Export",
        Ctrl_Shift_Del="Delete",
        Ctrl_Shift_L="What was learned",
        Ctrl_Shift_H="What was done",
        Ctrl_Shift_T="Take apart",
        Space="Open a web page, or copy it",
        Esc="Back to the contacts",
    ),
    *_of(
        "Form of a contact",
        Ctrl_Enter="Save",
        Ctrl_M="More",
        Ctrl_Shift_R="Start over",
        Ctrl_Shift_N="Add number",
        Ctrl_Shift_E="Add e-mail",
        Ctrl_Shift_A="Add address",
        Ctrl_Shift_W="Add web page",
        Ctrl_Shift_S="Add name on a service",
        Ctrl_Shift_F="Add field",
        Ctrl_Shift_P="Call this number first",
        Ctrl_Shift_Del="Remove this number, e-mail or field",
        Esc="Leave without saving",
    ),
    *_of("Choosing a contact", Enter="Take", Esc="Back"),
    *_of(
        "Duplicates",
        Enter="Merge",
        N="Not the same",
        Down="Next",
        Up="Before",
        U="Take the last answer back",
        Esc="Back",
    ),
    *_of(
        "Merging contacts",
        Enter="Merge",
        Alt_1="Everything of the first",
        Alt_2="Of the second, and so on",
        Esc="Cancel",
    ),
    *_of("What was done, what was learned", Enter="Open", Del="Take back", Esc="Back"),
    *_of("Do-not-call list", Enter="Put on the list", Del="Take off the list", Esc="Back"),
    *_of(
        "Importing contacts",
        Enter="Go on",
        Ctrl_O="Choose a file",
        Ctrl_E="Earlier imports",
        Ctrl_M="What the columns mean",
        Alt_1="All of the file; Alt+2 to Alt+6: new, changed, unchanged, there already, unusable",
        Alt_C="Stop",
        Ctrl_Shift_C="Copy what was left out",
        Ctrl_S="Save what was left out",
        Ctrl_Z="Undo this import",
        Esc="Back, or close",
    ),
    *_of("Settings", Ctrl_S="Save", Ctrl_F="Search", Esc="Leave without saving"),
    *_of("Setting up", Enter="Go on", Alt_Left="Back", Alt_Right="Skip this step", Esc="Close, and come back later"),
    *_of("Event inspector", Ctrl_F="Search", Esc="Close"),
    *_of("Keyboard help", Ctrl_F="Search", Ctrl_Shift_C="Copy all", Esc="Close"),
)
