"""Interactions as rows: the paged history, and the short lists on cards."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from maestro_desktop.core.filters import excerpt
from maestro_desktop.core.interactions.model import Confidence, Interaction, renamed
from maestro_desktop.ui import text
from maestro_desktop.ui.rows import ROW_ROLE, Row
from maestro_desktop.ui.text import FormatNumber
from maestro_desktop.ui.translation import tr

if TYPE_CHECKING:  # its module reads messages, which costs more than the first paint may
    from maestro_desktop.core.interactions.fold import Gap

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_QUARTER_MS, _HOUR_MS = 15 * 60_000, 3_600_000
_Key = tuple[int, int, str]


def interaction_row(interaction: Interaction, now_ms: int, format_number: FormatNumber) -> Row:
    """Return the two lines of one interaction: who and when, what became of it and how long it took."""
    state = text.state_words(interaction)
    check = tr("please check") if interaction.confidence is Confidence.UNCERTAIN else ""
    subtitle = " · ".join(filter(None, (text.kind_words(interaction), state, check)))
    tone = text.state_tone(interaction.state)
    return Row(
        icon=text.medium_icon(interaction),
        title=text.who_words(interaction, format_number),
        subtitle=subtitle,
        right=text.when_words(interaction.began_at, now_ms),
        right_sub=text.duration_words(interaction),
        tone=tone if tone in ("error", "warning", "success") else "link" if tone == "primary" else "muted",
    )


def found_row(interaction: Interaction, now_ms: int, format_number: FormatNumber, looked_for: tuple[str, ...]) -> Row:
    """Return the two lines of an interaction that was looked for: what was said stands in the second one, if that is
    where the words are."""
    row = interaction_row(interaction, now_ms, format_number)
    said = text.shown(excerpt(interaction, looked_for), 120)
    subtitle = f"{text.medium_word(interaction)} · {said}" if said else row.subtitle
    return replace(row, subtitle=subtitle, looked_for=looked_for)


def recent_row(interaction: Interaction, now_ms: int) -> Row:
    """Return one line of an interaction where it is known with whom: what, how it ended, when and how long."""
    parts = (text.kind_words(interaction), text.state_words(interaction), text.shown(interaction.disposition, 60))
    when = text.when_words(interaction.began_at, now_ms)
    return Row(
        icon=text.medium_icon(interaction),
        title=" · ".join(filter(None, parts)),
        right=" · ".join(filter(None, (when, text.duration_words(interaction)))),
        tone=text.state_tone(interaction.state),
    )


def gap_row(gap: Gap, now_ms: int) -> Row:
    """Return the remark that nothing could be heard for a while, and why."""
    span = text.span_words(gap.from_ms, gap.to_ms, now_ms)
    if gap.from_ms == gap.to_ms:
        title = tr("No events until {when}", when=span)
    elif text.clock_of(gap.from_ms) == text.clock_of(gap.to_ms) and gap.to_ms - gap.from_ms < _HOUR_MS:
        title = tr("No events at {when} for a moment", when=span)
    else:
        #: For translators: "No events from 14:02 to 14:09"
        title = tr("No events from {span}", span=span)
    end, reason = text.when_words(gap.to_ms, now_ms), text.shown(gap.reason)
    is_told = span.endswith((end, text.time_words(gap.to_ms, now_ms)))
    return Row(
        icon="unplug",
        title=title,
        subtitle=reason[:1].upper() + reason[1:],
        right="" if is_told else end,
        quiet=True,
    )


def _newest_first(item: Interaction | Gap) -> _Key:
    """Return what history is sorted by, rising: like the store, newest beginning first, then latest event. A gap stands
    where it ends."""
    if isinstance(item, Interaction):
        return (-item.began_at, -(item.seqs[0] if item.seqs else 0), item.id)
    return (-item.to_ms, -item.seq, _id(item))


def _id(item: Interaction | Gap) -> str:
    return item.id if isinstance(item, Interaction) else f"gap {item.seq}"


class RowModel(QAbstractTableModel):
    """A fixed list of rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return _answer(self._rows[index.row()], role) if index.isValid() else None


def _answer(row: Row, role: int) -> object:
    if role == ROW_ROLE:
        return row
    if role == Qt.ItemDataRole.DisplayRole:
        return row.title
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return row.spoken
    return None


class HistoryModel(QAbstractTableModel):
    """The interactions read so far, newest first, with the gaps between them, and more where they came from.
    ``row_of`` says how one is shown.

    Signals:
        wanted(object): an older page is wanted; the last Interaction there is, or None for the first page.
    """

    wanted = Signal(object)

    def __init__(
        self,
        clock_ms: Callable[[], int],
        format_number: FormatNumber,
        parent: QObject | None = None,
        row_of: Callable[[Interaction, int, FormatNumber], Row] = interaction_row,
    ) -> None:
        super().__init__(parent)
        self._clock_ms = clock_ms
        self._row_of = row_of
        self._format = format_number
        self._items: list[Interaction | Gap] = []
        self._keys: list[_Key] = []
        self._by_id: dict[str, Interaction | Gap] = {}
        self._rows: dict[str, tuple[Interaction | Gap, int, Row]] = {}
        #: What contacts are called by now, of those whose name has changed since.
        self._names: dict[int, str] = {}
        self._at_end = False
        self._asked = False

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._items)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in (
            ROW_ROLE,
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        return _answer(self._row(self._items[index.row()]), role)

    def _row(self, item: Interaction | Gap) -> Row:
        """Return the row of an item, kept for a quarter of an hour: every time zone's day begins at one."""
        now_ms = self._clock_ms()
        quarter = now_ms // _QUARTER_MS
        known = self._rows.get(_id(item))
        if known is None or known[0] is not item or known[1] != quarter:
            if isinstance(item, Interaction):
                known = (item, quarter, self._row_of(item, now_ms, self._format))
            else:
                known = (item, quarter, gap_row(item, now_ms))
            self._rows[_id(item)] = known
        return known[2]

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._at_end and not self._asked

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self.ask_more()

    def ask_more(self) -> None:
        """Ask for the next page, unless there is none or it is on its way."""
        if not self._at_end and not self._asked:
            self._asked = True
            self.wanted.emit(next((item for item in reversed(self._items) if isinstance(item, Interaction)), None))

    def interaction(self, row: int) -> Interaction | None:
        """The interaction in a row; None for a gap."""
        item = self._items[row] if 0 <= row < len(self._items) else None
        return item if isinstance(item, Interaction) else None

    def find(self, interaction_id: str) -> Interaction | None:
        item = self._by_id.get(interaction_id)
        return item if isinstance(item, Interaction) else None

    def add_page(self, rows: tuple[Interaction, ...], at_end: bool, reset: bool, gaps: tuple[Gap, ...] = ()) -> None:
        """Take a page that was asked for, with the gaps in its time. ``reset`` forgets what was there before."""
        self._asked = False
        self._at_end = at_end
        both: list[Interaction | Gap] = [*(renamed(row, self._names) for row in rows), *gaps]
        if reset:
            self.beginResetModel()
            self._items = sorted(both, key=_newest_first)
            self._keys = [_newest_first(item) for item in self._items]
            self._by_id = {_id(item): item for item in self._items}
            self._rows.clear()
            self.endResetModel()
            return
        fresh = sorted((item for item in both if _id(item) not in self._by_id), key=_newest_first)
        keys = [_newest_first(item) for item in fresh]
        if fresh and (not self._keys or keys[0] > self._keys[-1]):
            start = len(self._items)
            self.beginInsertRows(_ROOT, start, start + len(fresh) - 1)
            self._items += fresh
            self._keys += keys
            self._by_id |= {_id(item): item for item in fresh}
            self.endInsertRows()
        else:
            for item in fresh:
                self._insert(item)

    def put(self, item: Interaction | Gap) -> None:
        """Show a new or changed interaction, or a gap, at its place in time. What was joined into another leaves."""
        if isinstance(item, Interaction):
            item = renamed(item, self._names)
        known = self._by_id.get(_id(item))
        key = _newest_first(item)
        gone = isinstance(item, Interaction) and bool(item.merged_into)
        if known is not None:
            row = bisect_left(self._keys, _newest_first(known))
            if self._keys[row] == key and not gone:
                self._items[row] = item
                self._by_id[_id(item)] = item
                self.dataChanged.emit(self.index(row, 0), self.index(row, 0))
                return
            self._remove(known)
        if not gone and (self._at_end or not self._keys or key < self._keys[-1]):
            self._insert(item)

    def rename(self, names: Mapping[int, str]) -> None:
        """Show contacts (by their ids) under other names than those they had."""
        self._names |= names
        for item in tuple(self._items):
            if isinstance(item, Interaction) and item.contact_id in names:
                self.put(item)

    def contact_ids(self) -> frozenset[int]:
        """With whom the interactions were that are read so far."""
        found = (item.contact_id for item in self._items if isinstance(item, Interaction))
        return frozenset(filter(None, found))

    def drop(self, interaction_id: str) -> None:
        """Show no longer what does not belong here any more."""
        if (known := self._by_id.get(interaction_id)) is not None:
            self._remove(known)

    def _remove(self, item: Interaction | Gap) -> None:
        row = bisect_left(self._keys, _newest_first(item))
        self.beginRemoveRows(_ROOT, row, row)
        del self._items[row], self._keys[row], self._by_id[_id(item)]
        self.endRemoveRows()

    def _insert(self, item: Interaction | Gap) -> None:
        key = _newest_first(item)
        row = bisect_left(self._keys, key)
        self.beginInsertRows(_ROOT, row, row)
        self._items.insert(row, item)
        self._keys.insert(row, key)
        self._by_id[_id(item)] = item
        self.endInsertRows()

    def around(self, interaction: Interaction, count: int) -> tuple[Interaction, ...]:
        """The up to ``count`` interactions before and after one in time, as far as they are read."""
        row = bisect_left(self._keys, _newest_first(interaction))
        newer = [each for each in self._items[:row] if isinstance(each, Interaction)]
        older = [
            each for each in self._items[row : row + 4 * count] if isinstance(each, Interaction) and each != interaction
        ]
        return (*newer[-count:], *older[:count])
