"""Columns of tables in free text: the word at the head of a column labels every cell under it."""

from __future__ import annotations

from bisect import bisect_right

from maestro_desktop.core.phone.labels import Label, label_of

_DELIMITERS = "\t|;,"
_MAX_HEAD_CHARS = 400


class Columns:
    """Finds the label of a cell from the head of its table, if the text is one."""

    def __init__(self, text: str) -> None:
        self._starts = [0]
        self._lines: list[str] = []
        self._heads: list[tuple[str, tuple[Label, ...]] | None] = []
        head: tuple[str, tuple[Label, ...]] | None = None
        for line in text.split("\n"):
            self._lines.append(line)
            self._starts.append(self._starts[-1] + len(line) + 1)
            if not line.strip():
                head = None
            elif new := _head(line):
                head = new
            self._heads.append(head)

    def label(self, at: int) -> Label:
        """PHONE or OTHER for the cell at offset `at` of the text; NONE outside a table."""
        row = bisect_right(self._starts, at) - 1
        head = self._heads[row] if row < len(self._heads) else None
        if head is None:
            return Label.NONE
        delimiter, labels = head
        line = self._lines[row]
        if line.count(delimiter) != len(labels) - 1:
            return Label.NONE
        return labels[line[: at - self._starts[row]].count(delimiter)]

    def is_alone(self, start: int, end: int) -> bool:
        """Whether nothing but the span from `start` to `end` stands in its line or cell."""
        row = bisect_right(self._starts, start) - 1
        line, first = self._lines[row], self._starts[row]
        before, after = line[: start - first], line[end - first :]
        for delimiter in _DELIMITERS:
            before = before.rpartition(delimiter)[2]
            after = after.partition(delimiter)[0]
        return not before.strip(" +(-*\u2022\"'<") and not after.strip(" .)\"'>")


def _head(line: str) -> tuple[str, tuple[Label, ...]] | None:
    """The delimiter and the columns' labels if `line` is the head of a table."""
    if len(line) > _MAX_HEAD_CHARS or sum(char.isdigit() for char in line) > 4:
        return None
    delimiter = max(_DELIMITERS, key=line.count)
    cells = line.split(delimiter)
    if len(cells) < 2 or any(len(cell) > 30 for cell in cells):
        return None
    # "Dear Sales, thanks" is a sentence, "name,phone" the head of a table.
    if delimiter in ",;" and any(cell.startswith(" ") for cell in cells):
        return None
    labels = tuple(_cell_label(cell) for cell in cells)
    return (delimiter, labels) if any(label is not Label.NONE for label in labels) else None


def _cell_label(cell: str) -> Label:
    words = cell.strip(" \"'|*")
    if not words:
        return Label.NONE
    label = label_of(words + ": ")
    if label in (Label.PHONE, Label.NEAR_PHONE):
        return Label.PHONE
    return Label.OTHER if label in (Label.OTHER, Label.NEAR_OTHER) else Label.NONE
