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
from maestro_desktop.ui.text import shown, time_words, when_words
from maestro_desktop.ui.translation import percent_words, tr, trn
from maestro_desktop.wording import Wording

if TYPE_CHECKING:  # its module opens the store, which costs more than the first paint may
    from maestro_desktop.core.contacts.edits import Edit, Undone

#: What to do with people who are there already.
SKIP: Final = "skip"
ADD: Final = "add"
#: How letters may be written in a file that does not say it: codec -> words. The first is what is guessed.
ENCODINGS = {
    "": Wording("Western European (Windows-1252)"),
    "cp1250": Wording("Central European (Windows-1250)"),
    "cp1251": Wording("Cyrillic (Windows-1251)"),
    "cp1253": Wording("Greek (Windows-1253)"),
    "cp1254": Wording("Turkish (Windows-1254)"),
    "cp1255": Wording("Hebrew (Windows-1255)"),
    "cp1256": Wording("Arabic (Windows-1256)"),
    "cp1257": Wording("Baltic (Windows-1257)"),
    "cp1258": Wording("Vietnamese (Windows-1258)"),
    "cp850": Wording("Western European (DOS)"),
    "cp852": Wording("Central European (DOS)"),
    "cp866": Wording("Cyrillic (DOS)"),
    "koi8-r": Wording("Cyrillic (KOI8-R)"),
    "mac-roman": Wording("Western European (Mac)"),
    "shift_jis": Wording("Japanese (Shift JIS)"),
    "euc-kr": Wording("Korean (EUC-KR)"),
    "gb18030": Wording("Chinese, simplified (GB 18030)"),
    "big5": Wording("Chinese, traditional (Big5)"),
}

#: So many columns are named that are not known.
_MOST_NAMED = 6

#: Fate -> icon, word.
FATES = {
    Fate.NEW: ("plus", Wording("New")),
    Fate.CHANGED: ("pencil", Wording("Changed")),
    Fate.UNCHANGED: ("check", Wording("Unchanged")),
    Fate.DUPLICATE: ("users", Wording("Already there")),
    Fate.UNUSABLE: ("triangle-alert", Wording("Unusable")),
}


def count_of(counts: ImportCounts, fate: Fate) -> int:
    """How many records have this fate."""
    number: int = getattr(counts, fate.value)
    return number


def contacts(count: int) -> str:
    return trn("{n} contacts", "{n} contact", count)


def to_import(counts: ImportCounts, duplicates: str) -> int:
    """How many contacts an import would write."""
    return counts.new + counts.changed + (counts.duplicate if duplicates == ADD else 0)


def import_words(counts: ImportCounts, duplicates: str) -> str:
    """What the button does that imports; "Import" is said of people who come, not of those who are here."""
    wanted = to_import(counts, duplicates)
    if not wanted:
        return tr("Nothing to import")
    if wanted == counts.changed:
        return trn("Change {n} contacts", "Change {n} contact", wanted)
    return trn("Import {n} contacts", "Import {n} contact", wanted)


def preview_words(counts: ImportCounts, duplicates: str) -> str:
    """What an import would do."""
    added = counts.new + (counts.duplicate if duplicates == ADD else 0)
    if not counts.records:
        return tr("There is nobody in this file. Choose another one.")
    changed = counts.changed
    if added and changed:
        #: For translators: "The import adds 3 contacts and changes 5."
        adds = trn("The import adds {n} contacts", "The import adds {n} contact", added)
        sentences = [tr("{adds} and changes {n}.", adds=adds, n=changed)]
    elif added:
        sentences = [trn("The import adds {n} contacts.", "The import adds {n} contact.", added)]
    elif changed:
        sentences = [trn("The import changes {n} contacts.", "The import changes {n} contact.", changed)]
    else:
        sentences = [tr("There is nothing new in this file.")]
    if n := counts.unchanged:
        sentences.append(trn("{n} are here in the same form.", "{n} is here in the same form.", n))
    if (n := counts.duplicate) and duplicates == ADD:
        sentences.append(
            trn(
                "{n} are here already and would be added once more.",
                "{n} is here already and would be added once more.",
                n,
            )
        )
    elif n:
        sentences.append(
            trn("{n} are here already and would be skipped.", "{n} is here already and would be skipped.", n)
        )
    if n := counts.unusable:
        sentences.append(trn("{n} can't be used.", "{n} can't be used.", n))
    return " ".join(sentences)


def numbers_words(counts: ImportCounts) -> str:
    """How the phone numbers of a file were understood."""
    if not counts.numbers:
        return tr("The file has no phone numbers.")
    if counts.numbers_not_understood:
        return trn(
            "{n} phone numbers, {not_understood} of them not understood.",
            "{n} phone number, {not_understood} of them not understood.",
            counts.numbers,
            not_understood=counts.numbers_not_understood,
        )
    return trn("{n} phone numbers, all understood.", "{n} phone number, understood.", counts.numbers)


#: What is done with the contacts that are counted.
READ, DONE = "read", "done"


def progress_words(progress: ImportProgress, verb: str) -> str:
    """How far it is: "1,204 contacts read · 38%"."""
    records = progress.counts.records
    parts = []
    if records and verb == READ:
        parts.append(trn("{n} contacts read", "{n} contact read", records))
    elif records:
        parts.append(trn("{n} contacts done", "{n} contact done", records))
    if progress.total > 0:
        parts.append(percent_words(percent(progress)))
    return " · ".join(parts)


def done_words(progress: ImportProgress) -> str:
    """How many of all contacts are done, "" while that is not known."""
    if not progress.total:
        return ""
    return trn("{done} of {n} contacts", "{done} of {n} contact", progress.total, done=progress.done)


def percent(progress: ImportProgress) -> int:
    """0 to 100; 0 while the end is not known."""
    return max(0, min(100, progress.done * 100 // progress.total)) if progress.total > 0 else 0


def result_words(result: ImportResult) -> str:
    """What an import did."""
    counts = result.counts
    new, changed = counts.new, counts.changed
    if new and changed:
        #: For translators: "3 contacts were added and 5 changed."
        added = trn("{n} contacts were added", "{n} contact was added", new)
        done = tr("{added} and {n} changed.", added=added, n=changed)
    elif new:
        done = trn("{n} contacts were added.", "{n} contact was added.", new)
    elif changed:
        done = trn("{n} contacts were changed.", "{n} contact was changed.", changed)
    else:
        done = tr("Nothing was changed.")
    if result.cancelled:
        #: For translators: {done} is a sentence, such as "3 contacts were added."
        before = tr("Cancelled. Before that {done}", done=done)
        done = before if new or changed else tr("Cancelled before anything was changed.")
    sentences = [done]
    if counts.unchanged:
        sentences.append(trn("{n} are as before.", "{n} is as before.", counts.unchanged))
    if counts.duplicate:
        sentences.append(trn("{n} were here already.", "{n} was here already.", counts.duplicate))
    if result.left_out:
        sentences.append(trn("{n} could not be used.", "{n} could not be used.", len(result.left_out)))
    return " ".join(sentences)


def left_out_text(left_out: tuple[tuple[int, str], ...]) -> str:
    """What was left out, one a line, for the clipboard or a file."""
    return "\n".join(tr("Line {line}: {why}", line=line, why=sentence(why)) for line, why in left_out)


def undone_words(undone: Undone, did: ImportCounts | None = None) -> str:
    """What taking back did; ``did``: what the import had done, where that is known."""
    kept = len(undone.kept)
    stay = trn("{n} were edited or merged since and stay.", "{n} was edited or merged since and stays.", kept)
    if not undone.restored:
        return tr("Nothing was taken back: {stay}", stay=stay) if kept else tr("There was nothing left to take back.")
    back = undone.restored
    if did is not None and not did.changed:
        done = trn("{n} contacts were removed again.", "{n} contact was removed again.", back)
    elif did is not None and not did.new:
        done = trn("{n} contacts are as before the import.", "{n} contact is as before the import.", back)
    elif did is not None and not kept:
        #: For translators: "3 contacts were removed again, and 5 are as before the import."
        removed = trn("{n} contacts were removed again", "{n} contact was removed again", did.new)
        done = trn(
            "{removed}, and {n} are as before the import.",
            "{removed}, and {n} is as before the import.",
            did.changed,
            removed=removed,
        )
    else:
        done = trn(
            "{n} contacts were removed again, or are as before the import.",
            "{n} contact was removed again, or is as before the import.",
            back,
        )
    return f"{done} {stay}" if kept else done


def stopped_words(undone: Undone) -> str:
    """What taking back did before it was stopped; the list of imports says whether something of it is left."""
    if not undone.restored and not undone.kept:
        return tr("Stopped before anything was taken back.")
    return tr("Stopped. {undone}", undone=undone_words(undone))


def edit_words(edit: Edit, now_ms: int) -> str:
    """What an earlier import was: when, how many, and what became of it."""
    words = f"{when_words(edit.at_ms, now_ms)} · {contacts(edit.count)}"
    if edit.undone_at is not None:
        words = tr("{words} · taken back {when}", words=words, when=time_words(edit.undone_at, now_ms))
    return words


def take_back_question(edit: Edit, now_ms: int) -> str:
    """The question before an earlier import is taken back."""
    return trn(
        "Take back {name}, imported {when}? {n} contacts go, or get back what they had before. Those edited or merged"
        " since stay, until that is undone.",
        "Take back {name}, imported {when}? {n} contact goes, or gets back what it had before. Those edited or merged"
        " since stay, until that is undone.",
        edit.count,
        name=shown(edit.words, 60),
        when=time_words(edit.at_ms, now_ms),
    )


def shared_words(shared: SharedNumber) -> str:
    """What it means that several have a number."""
    n = shared.records
    if shared.is_switchboard:
        return trn(
            "Shared by {n} of one company: it will be shown as the company's switchboard",
            "Shared by {n} of one company: it will be shown as the company's switchboard",
            n,
        )
    return trn("Shared by {n}", "Shared by {n}", n)


def unknown_words(names: Sequence[str]) -> str:
    """The columns of which nothing is known."""
    told = ", ".join(shown(name, 40) for name in names[:_MOST_NAMED])
    if (more := len(names) - _MOST_NAMED) > 0:
        told = trn("{some} and {n} more", "{some} and {n} more", more, some=told)
    return trn(
        "{n} columns are not known, and become fields of those names: {names}.",
        "One column is not known, and becomes a field of that name: {names}.",
        len(names),
        names=told,
    )


def sentence(words: str) -> str:
    """A reason as the core gives it, with a capital letter."""
    words = shown(words, 300)
    return words[:1].upper() + words[1:]
