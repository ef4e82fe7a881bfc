"""The sentences of an import: what it would do, how far it is, what it did."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from maestro_desktop.core.contacts.import_report import (
    Fate,
    ImportCounts,
    ImportProgress,
    ImportResult,
    SharedNumber,
)
from maestro_desktop.ui.text import shown, when_words

if TYPE_CHECKING:  # its module opens the store, which costs more than the first paint may
    from maestro_desktop.core.contacts.edits import Edit, Undone

#: What to do with people who are there already.
SKIP: Final = "skip"
ADD: Final = "add"
#: How letters may be written in a file that does not say it: codec -> words. The first is what is guessed.
ENCODINGS = {
    "": "Western European (Windows-1252)",
    "cp1250": "Central European (Windows-1250)",
    "cp1251": "Cyrillic (Windows-1251)",
    "cp1253": "Greek (Windows-1253)",
    "cp1254": "Turkish (Windows-1254)",
    "cp1255": "Hebrew (Windows-1255)",
    "cp1256": "Arabic (Windows-1256)",
    "cp1257": "Baltic (Windows-1257)",
    "cp1258": "Vietnamese (Windows-1258)",
    "cp850": "Western European (DOS)",
    "cp852": "Central European (DOS)",
    "cp866": "Cyrillic (DOS)",
    "koi8-r": "Cyrillic (KOI8-R)",
    "mac-roman": "Western European (Mac)",
    "shift_jis": "Japanese (Shift JIS)",
    "euc-kr": "Korean (EUC-KR)",
    "gb18030": "Chinese, simplified (GB 18030)",
    "big5": "Chinese, traditional (Big5)",
}

#: So many columns are named that are not known.
_MOST_NAMED = 6

#: Fate -> icon, word.
FATES = {
    Fate.NEW: ("plus", "New"),
    Fate.CHANGED: ("pencil", "Changed"),
    Fate.UNCHANGED: ("check", "Unchanged"),
    Fate.DUPLICATE: ("users", "Already there"),
    Fate.UNUSABLE: ("triangle-alert", "Unusable"),
}


def count_of(counts: ImportCounts, fate: Fate) -> int:
    """How many records have this fate."""
    number: int = getattr(counts, fate.value)
    return number


def contacts(count: int) -> str:
    return "1 contact" if count == 1 else f"{count:,} contacts"


def is_are(count: int) -> str:
    return f"{count:,} {'is' if count == 1 else 'are'}"


def to_import(counts: ImportCounts, duplicates: str) -> int:
    """How many contacts an import would write."""
    return counts.new + counts.changed + (counts.duplicate if duplicates == ADD else 0)


def import_words(counts: ImportCounts, duplicates: str) -> str:
    """What the button does that imports; "Import" is said of people who come, not of those who are here."""
    wanted = to_import(counts, duplicates)
    if not wanted:
        return "Nothing to import"
    return f"{'Change' if wanted == counts.changed else 'Import'} {contacts(wanted)}"


def preview_words(counts: ImportCounts, duplicates: str) -> str:
    """What an import would do."""
    added = counts.new + (counts.duplicate if duplicates == ADD else 0)
    if not counts.records:
        return "There is nobody in this file. Choose another one."
    does = [f"adds {contacts(added)}"] if added else []
    if counts.changed:
        does.append(f"changes {counts.changed:,}" if does else f"changes {contacts(counts.changed)}")
    sentences = [f"The import {' and '.join(does)}." if does else "There is nothing new in this file."]
    if counts.unchanged:
        sentences.append(f"{is_are(counts.unchanged)} here in the same form.")
    if counts.duplicate and duplicates == ADD:
        sentences.append(f"{is_are(counts.duplicate)} here already and would be added once more.")
    elif counts.duplicate:
        sentences.append(f"{is_are(counts.duplicate)} here already and would be skipped.")
    if counts.unusable:
        sentences.append(f"{counts.unusable:,} can't be used.")
    return " ".join(sentences)


def numbers_words(counts: ImportCounts) -> str:
    """How the phone numbers of a file were understood."""
    if not counts.numbers:
        return "The file has no phone numbers."
    total = "1 phone number" if counts.numbers == 1 else f"{counts.numbers:,} phone numbers"
    if not counts.numbers_not_understood:
        return f"{total}, understood." if counts.numbers == 1 else f"{total}, all understood."
    return f"{total}, {counts.numbers_not_understood:,} of them not understood."


def progress_words(progress: ImportProgress, verb: str) -> str:
    """How far it is: "1,204 contacts read · 38%"."""
    records = progress.counts.records
    parts = [f"{contacts(records)} {verb}"] if records else []
    if progress.total > 0:
        parts.append(f"{percent(progress)}%")
    return " · ".join(parts)


def percent(progress: ImportProgress) -> int:
    """0 to 100; 0 while the end is not known."""
    return max(0, min(100, progress.done * 100 // progress.total)) if progress.total > 0 else 0


def result_words(result: ImportResult) -> str:
    """What an import did."""
    counts = result.counts
    does = [f"{contacts(counts.new)} {_was(counts.new)} added"] if counts.new else []
    if counts.changed:
        does.append(
            f"{counts.changed:,} changed" if does else f"{contacts(counts.changed)} {_was(counts.changed)} changed"
        )
    done = f"{' and '.join(does)}." if does else "Nothing was changed."
    if result.cancelled:
        done = f"Cancelled. Before that {done}" if does else "Cancelled before anything was changed."
    sentences = [done]
    if counts.unchanged:
        sentences.append(f"{is_are(counts.unchanged)} as before.")
    if counts.duplicate:
        sentences.append(f"{counts.duplicate:,} {_was(counts.duplicate)} here already.")
    if result.left_out:
        sentences.append(f"{len(result.left_out):,} could not be used.")
    return " ".join(sentences)


def left_out_text(left_out: tuple[tuple[int, str], ...]) -> str:
    """What was left out, one a line, for the clipboard or a file."""
    return "\n".join(f"Line {line}: {sentence(why)}" for line, why in left_out)


def undone_words(undone: Undone, did: ImportCounts | None = None) -> str:
    """What taking back did; ``did``: what the import had done, where that is known."""
    kept = len(undone.kept)
    stay = f"{kept:,} {_was(kept)} edited or merged since and {'stays' if kept == 1 else 'stay'}."
    if not undone.restored:
        return f"Nothing was taken back: {stay}" if kept else "There was nothing left to take back."
    back = undone.restored
    gone, before = f"{_was(back)} removed again", f"{'is' if back == 1 else 'are'} as before the import"
    if did is not None and not did.changed:
        done = f"{contacts(back)} {gone}."
    elif did is not None and not did.new:
        done = f"{contacts(back)} {before}."
    elif did is not None and not kept:
        done = f"{contacts(did.new)} {_was(did.new)} removed again, and {is_are(did.changed)} as before the import."
    else:
        done = f"{contacts(back)} {gone}, or {before}."
    return f"{done} {stay}" if kept else done


def stopped_words(undone: Undone) -> str:
    """What taking back did before it was stopped; the list of imports says whether something of it is left."""
    if not undone.restored and not undone.kept:
        return "Stopped before anything was taken back."
    return f"Stopped. {undone_words(undone)}"


def edit_words(edit: Edit, now_ms: int) -> str:
    """What an earlier import was: when, how many, and what became of it."""
    words = f"{when_words(edit.at_ms, now_ms)} · {contacts(edit.count)}"
    if edit.undone_at is not None:
        words += f" · taken back {in_sentence(when_words(edit.undone_at, now_ms))}"
    return words


def take_back_question(edit: Edit, now_ms: int) -> str:
    """The question before an earlier import is taken back."""
    name, when = shown(edit.words, 60), in_sentence(when_words(edit.at_ms, now_ms))
    return (
        f"Take back {name}, imported {when}? {contacts(edit.count)} {'goes' if edit.count == 1 else 'go'}, or get"
        " back what they had before. Those edited or merged since stay, until that is undone."
    )


def shared_words(shared: SharedNumber) -> str:
    """What it means that several have a number."""
    if shared.is_switchboard:
        return f"Shared by {shared.records:,} of one company: it will be shown as the company's switchboard"
    return f"Shared by {shared.records:,}"


def unknown_words(names: Sequence[str]) -> str:
    """The columns of which nothing is known."""
    told = ", ".join(shown(name, 40) for name in names[:_MOST_NAMED])
    if len(names) > _MOST_NAMED:
        told += f" and {len(names) - _MOST_NAMED:,} more"
    if len(names) == 1:
        return f"One column is not known, and becomes a field of that name: {told}."
    return f"{len(names):,} columns are not known, and become fields of those names: {told}."


def in_sentence(when: str) -> str:
    """A moment in the middle of a sentence."""
    return when.replace("Today", "today").replace("Yesterday", "yesterday")


def sentence(words: str) -> str:
    """A reason as the core gives it, with a capital letter."""
    words = shown(words, 300)
    return words[:1].upper() + words[1:]


def _was(count: int) -> str:
    return "was" if count == 1 else "were"
