"""What somebody drops on the window: a number to call, or a file of contacts."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath

from PySide6.QtCore import QMimeData

from maestro_desktop.core.phone.decision import MOST_TEXT
from maestro_desktop.core.phone.links import undo_address_form
from maestro_desktop.ui.translation import tr
from maestro_desktop.wording import Wording

#: So much of a text goes on to be judged, which is enough to say that it is too long; characters.
LIMIT = MOST_TEXT + 1
#: What the import reads.
_CONTACTS = frozenset({".vcf", ".vcard", ".csv", ".tsv", ".json", ".jsonl"})
_LINKS = ("tel:", "callto:", "sip:", "sips:", "votel:")
_SEVERAL = Wording("Those are several files. Drop one file of contacts at a time.")
_OTHER = Wording("That is no file of contacts. Drop a .vcf, .csv or .json file here, or a text with a number.")


@dataclass(frozen=True, slots=True)
class Dropped:
    """One of a text to be dialled, the path of a file of contacts, or a sentence about why it is neither."""

    text: str = ""
    file: str = ""
    problem: str = ""


def may_be_dropped(told: QMimeData) -> bool:
    """Whether anything in it can be of use. Cheap: asked while it is dragged."""
    return told.hasText() or told.hasUrls()


def dropped(told: QMimeData) -> Dropped:
    """Make something of what was dropped."""
    files = [url.toLocalFile() for url in told.urls() if url.isLocalFile()]
    if len(files) > 1:
        return Dropped(problem=tr(_SEVERAL))
    if files:
        known = PurePath(files[0]).suffix.casefold() in _CONTACTS
        return Dropped(file=files[0]) if known else Dropped(problem=tr(_OTHER))
    listed = bytes(told.data("text/uri-list").data()).decode("utf-8", "replace").splitlines()
    link = next((each.strip() for each in listed if each.strip().casefold().startswith(_LINKS)), "")
    # On its way through Qt it may have become the address of a computer.
    return Dropped(text=(undo_address_form(link) or told.text())[:LIMIT])
