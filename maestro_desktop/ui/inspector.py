"""The event inspector: what the page said and what it was told, live, as it came and as it was understood."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from contextlib import contextmanager
from operator import attrgetter

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSortFilterProxyModel,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QFontDatabase, QKeySequence, QShortcut, QShowEvent, QTextOption
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from maestro_desktop.core.changes import LedgerKind, MessageLogged, Verdict
from maestro_desktop.ui.message_text import explanation, inspected, pretty, record_line
from maestro_desktop.ui.rows import ROW_ROLE, Index, Row, RowTable
from maestro_desktop.ui.text import shown, stamp_words
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.tokens import GRID
from maestro_desktop.ui.translation import tr, trn
from maestro_desktop.ui.widgets import Choice, ElidedLabel, TextButton, column, plain_label
from maestro_desktop.wording import Wording

#: Messages kept in the list; the ledger keeps all.
MOST_ROWS = 5_000
#: How long messages are gathered before the list grows; ms. A flood then costs one layout, not thousands.
_GATHER_MS = 40
_ROOT = QModelIndex()
_KIND_ICONS = {
    LedgerKind.RECEIVED: "arrow-down-left",
    LedgerKind.SENT: "arrow-up-right",
    LedgerKind.NOTICED: "info",
    LedgerKind.DECIDED: "check",
}
_KIND_WORDS = {
    LedgerKind.RECEIVED: Wording("Received"),
    LedgerKind.SENT: Wording("Sent"),
    LedgerKind.NOTICED: Wording("Noticed"),
    LedgerKind.DECIDED: Wording("Decided"),
}
_VERDICT_WORDS = {
    Verdict.ACCEPTED: Wording("Accepted"),
    Verdict.FAILED: Wording("Failed"),
    Verdict.QUARANTINED: Wording("Set aside"),
    Verdict.REJECTED: Wording("Rejected"),
    Verdict.IGNORED: Wording("Ignored"),
}
_VERDICT_TONES = {Verdict.FAILED: "error", Verdict.REJECTED: "error", Verdict.QUARANTINED: "warning"}


def message_row(message: MessageLogged) -> Row:
    """Return the two lines of one message."""
    verdict = tr(_VERDICT_WORDS[message.verdict]) if message.verdict else ""
    kind = tr(_KIND_WORDS[message.kind])
    parts = (kind, verdict, message.family, message.state, message.product, message.reason)
    return Row(
        icon=_KIND_ICONS[message.kind],
        title=shown(message.title) or kind,
        subtitle=" · ".join(shown(part, 120) for part in parts if part),
        right=stamp_words(message.at_ms),
        right_sub=f"#{message.seq}",
        tone=_VERDICT_TONES.get(message.verdict, "muted") if message.verdict else "muted",
    )


class MessageModel(QAbstractTableModel):
    """The latest messages, oldest first, never more than MOST_ROWS."""

    def __init__(self, parent: QObject | None = None, *, most: int = MOST_ROWS) -> None:
        super().__init__(parent)
        self._most = most
        self._messages: list[MessageLogged] = []

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._messages)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 1

    def message(self, row: int) -> MessageLogged:
        return self._messages[row]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == ROW_ROLE:
            return message_row(self._messages[index.row()])
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(self._messages[index.row()].title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return message_row(self._messages[index.row()]).spoken
        return None

    def extend(self, messages: list[MessageLogged]) -> None:
        """Add messages at the end and drop the oldest beyond the limit."""
        messages = messages[-self._most :]
        too_many = len(self._messages) + len(messages) - self._most
        if too_many > 0:
            self.beginRemoveRows(_ROOT, 0, too_many - 1)
            del self._messages[:too_many]
            self.endRemoveRows()
        if messages:
            start = len(self._messages)
            self.beginInsertRows(_ROOT, start, start + len(messages) - 1)
            self._messages += messages
            self.endInsertRows()

    def find(self, message: MessageLogged) -> int:
        """The row of a message. One from before this list began is put at its place."""
        row = bisect_left(self._messages, message.seq, key=attrgetter("seq"))
        if row == len(self._messages) or self._messages[row].seq != message.seq:
            self.beginInsertRows(_ROOT, row, row)
            self._messages.insert(row, message)
            self.endInsertRows()
        return row

    def clear(self) -> None:
        self.beginResetModel()
        self._messages = []
        self.endResetModel()


class MessageFilter(QSortFilterProxyModel):
    """Lets through what fits every filter; "" means all."""

    def __init__(self, source: MessageModel) -> None:
        super().__init__(source)
        self._source = source
        self._wanted: dict[str, str] = {}
        self._text = ""
        self.setSourceModel(source)

    def want(self, **wanted: str) -> None:
        """Set filters by name: kind, verdict, family, state, text."""
        self.beginFilterChange()
        self._text = wanted.pop("text", self._text).casefold()
        self._wanted |= wanted
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        message = self._source.message(source_row)
        return all(
            not wanted or str(getattr(message, name) or "") == wanted for name, wanted in self._wanted.items()
        ) and (
            not self._text
            or any(self._text in part.casefold() for part in (message.title, message.text, message.reason))
        )

    def message(self, index: Index) -> MessageLogged:
        row = index.row()
        return self._source.message(self.mapToSource(self.index(row, 0)).row())


class EventInspector(QWidget):
    """A live list of messages with filters, and one of them in full.

    It opens at the newest message. While its end is in sight it stays there, with the newest one in full, until the
    agent chooses another or scrolls up.

    Signals:
        copy_requested(str): text for the clipboard
    """

    copy_requested = Signal(str)

    def __init__(self, theme: Theme, *, most: int = MOST_ROWS) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("inspector")
        self.setWindowTitle(tr("Event inspector"))
        self.setProperty("area", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._waiting: list[MessageLogged] = []
        self._at_end = True
        self._chosen = False
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(_GATHER_MS)
        self._gather.timeout.connect(self._take)
        self._model = MessageModel(self, most=most)
        self._filter = MessageFilter(self._model)
        self.table = RowTable(theme, name="inspector_list", words=tr("Messages"))
        self.table.setModel(self._filter)
        self.table.selectionModel().currentRowChanged.connect(self._show_current)
        bar = self.table.verticalScrollBar()
        bar.valueChanged.connect(self._scrolled)
        bar.rangeChanged.connect(self._resized)

        self.search = QLineEdit()
        self.search.setObjectName("inspector_search")
        self.search.setPlaceholderText(tr("Search in messages"))
        self.search.setAccessibleName(tr("Search in messages"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._refilter)
        kinds = [(tr(words), kind.value) for kind, words in _KIND_WORDS.items()]
        verdicts = [(tr(words), verdict.value) for verdict, words in _VERDICT_WORDS.items()]
        self._kind = self._choice("inspector_kind", tr("Sent or received"), [(tr("All directions"), ""), *kinds])
        self._verdict = self._choice("inspector_verdict", tr("Verdict"), [(tr("All verdicts"), ""), *verdicts])
        self._family = self._choice("inspector_family", tr("Family"), [(tr("All families"), "")])
        self._state = self._choice("inspector_state", tr("State"), [(tr("All states"), "")])

        self._title = ElidedLabel(role="section", name="inspector_title")
        self._why = plain_label(name="inspector_why", wrap=True, selectable=True)
        self._pretty = self._text_view("inspector_pretty", tr("Message, laid out"))
        self._raw = self._text_view("inspector_raw", tr("Message, as it came"))
        tabs = QTabWidget()
        tabs.setObjectName("inspector_tabs")
        tabs.setDocumentMode(True)
        tabs.tabBar().setDrawBase(False)
        tabs.addTab(self._pretty, tr("Pretty"))
        tabs.addTab(self._raw, tr("Raw"))
        self._empty = plain_label(
            tr("No messages yet. What the page sends, and what it is sent, appears here."),
            "muted",
            name="inspector_empty",
            wrap=True,
        )
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setMargin(3 * GRID)
        self._lay_out(theme, tabs)
        for key, slot in ((QKeySequence.StandardKey.Find, self.search.setFocus), (Qt.Key.Key_Escape, self.hide)):
            QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WindowShortcut).activated.connect(slot)
        self._show_counts()

    def _lay_out(self, theme: Theme, tabs: QTabWidget) -> None:
        self._copy = TextButton(
            tr("Copy"), theme, "copy", name="inspector_copy", hint=tr("Copy this message as it came")
        )
        copy_all = TextButton(
            tr("Copy all"), name="inspector_copy_all", hint=tr("Copy every message in the list as JSON lines")
        )
        clear = TextButton(
            tr("Clear"), theme, "trash-2", name="inspector_clear", hint=tr("Empty this list. Nothing stored is lost")
        )
        self._copy.clicked.connect(self._copy_current)
        copy_all.clicked.connect(self._copy_all)
        clear.clicked.connect(self.clear)
        bar = QHBoxLayout()
        bar.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        bar.setSpacing(GRID)
        bar.addWidget(self.search, 1)
        for widget in (self._kind, self._family, self._state, self._verdict, copy_all, clear):
            bar.addWidget(widget)
        self._count = plain_label(role="small", name="inspector_count")
        self._count.setContentsMargins(2 * GRID, 4, GRID, 4)

        left = QWidget()
        column_left = column(spacing=0)
        column_left.addWidget(self.table, 1)
        column_left.addWidget(self._empty, 1)
        column_left.addWidget(self._count)
        left.setLayout(column_left)
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self._title, 1)
        head.addWidget(self._copy)
        right = QWidget()
        column_right = QVBoxLayout(right)
        column_right.setContentsMargins(2 * GRID, 0, 2 * GRID, GRID)
        column_right.setSpacing(GRID)
        column_right.addLayout(head)
        column_right.addWidget(self._why)
        column_right.addWidget(tabs, 1)
        self._right = right
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setSizes([440, 520])
        layout = column(spacing=0)
        layout.addLayout(bar)
        layout.addWidget(splitter, 1)
        self.setLayout(layout)
        self.resize(1040, 620)

    @Slot(object)
    def add(self, message: MessageLogged) -> None:
        """Add a message at the end; it is shown within a moment."""
        self._waiting.append(message)
        if len(self._waiting) > 2 * MOST_ROWS:
            del self._waiting[:MOST_ROWS]
        if not self._gather.isActive():
            self._gather.start()

    def choose(self, message: MessageLogged) -> None:
        """Show one message, whatever the filters say."""
        self._take()
        for box in (self._kind, self._family, self._state, self._verdict):
            box.setCurrentIndex(0)
        self.search.clear()
        row = self._model.find(message)
        self._show_counts()
        place = self._filter.mapFromSource(self._model.index(row, 0))
        self.table.setCurrentIndex(place)
        self.table.scrollTo(place)
        self._chosen = True

    @Slot()
    def clear(self) -> None:
        """Empty the list. The ledger keeps everything."""
        self._waiting.clear()
        self._model.clear()
        self._show_counts()

    def _choice(self, name: str, words: str, entries: list[tuple[str, str]]) -> QComboBox:
        box = Choice(self._theme, name=name, words=words)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for label, value in entries:
            box.addItem(label, value)
        box.currentIndexChanged.connect(self._refilter)
        return box

    def _text_view(self, name: str, words: str) -> QPlainTextEdit:
        view = QPlainTextEdit()
        view.setObjectName(name)
        view.setAccessibleName(words)
        view.setReadOnly(True)
        view.setTabChangesFocus(True)
        # Breaking at words costs the square of an unbroken run: 2 s for 200,000 characters, 0.06 s so.
        view.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setStyleHint(QFont.StyleHint.Monospace)
        view.setFont(font)
        view.setProperty("kind", "code")
        return view

    @Slot()
    def _take(self) -> None:
        batch, self._waiting = self._waiting, []
        for message in batch:
            self._offer(self._family, message.family)
            self._offer(self._state, message.state)
        at_end, top = self._at_end, QPersistentModelIndex(self.table.indexAt(QPoint(0, 0)))
        row = top.row()
        with self._by_itself():
            self._model.extend(batch)
        self._show_counts()
        bar = self.table.verticalScrollBar()
        if at_end:
            self._show_newest()
        elif top.isValid():
            # What was dropped at the top must not push away what the agent reads.
            bar.setValue(bar.value() - (row - top.row()) * self.table.row_height())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._chosen = False
            self._show_newest()

    def _show_newest(self) -> None:
        """Go to the end; the newest message in full, unless the agent has chosen one."""
        last = self._filter.index(self._filter.rowCount() - 1, 0)
        if last.isValid() and not self._chosen:
            self._select(last)
        self.table.scrollToBottom()
        self._at_end = True

    def _select(self, index: QModelIndex) -> None:
        with self._by_itself():
            self.table.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    @contextmanager
    def _by_itself(self) -> Iterator[None]:
        """Inside, another row becomes current without the agent: only his own choice is kept when newer ones come."""
        chosen = self._chosen
        yield
        self._chosen = chosen

    @Slot(int)
    def _scrolled(self, value: int) -> None:
        self._at_end = value >= self.table.verticalScrollBar().maximum() - 2

    @Slot(int, int)
    def _resized(self, _least: int, most: int) -> None:
        if self._at_end:
            self.table.verticalScrollBar().setValue(most)

    @staticmethod
    def _offer(box: QComboBox, value: str) -> None:
        if value and box.findData(value) < 0 and box.count() < 60:
            box.addItem(shown(value, 40), value)

    @Slot()
    def _refilter(self) -> None:
        at_end = self._at_end
        with self._by_itself():
            self._filter.want(
                text=self.search.text(),
                kind=str(self._kind.currentData() or ""),
                verdict=str(self._verdict.currentData() or ""),
                family=str(self._family.currentData() or ""),
                state=str(self._state.currentData() or ""),
            )
        self._show_counts()
        if at_end:
            self._show_newest()

    @Slot()
    def _show_counts(self) -> None:
        total, visible = self._model.rowCount(), self._filter.rowCount()
        self._count.setText(
            trn("{visible} of {n} messages", "{visible} of {n} message", total, visible=visible)
            if visible != total
            else trn("{n} messages", "{n} message", total)
        )
        self._empty.setText(
            tr("No messages yet. What the page sends, and what it is sent, appears here.")
            if total == 0
            else tr("No message fits these filters. Choose fewer of them.")
        )
        self._empty.setVisible(visible == 0)
        self.table.setVisible(visible > 0)
        self._count.setVisible(total > 0)
        if not self.table.currentIndex().isValid():
            self._chosen = False
            if visible:
                self._select(self._filter.index(visible - 1, 0))
            else:
                self._show_current(_ROOT, _ROOT)

    @Slot(QModelIndex, QModelIndex)
    def _show_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        self._chosen = current.isValid()
        self._right.setEnabled(current.isValid())
        if not current.isValid():
            self._title.setText("")
            self._why.hide()
            self._pretty.clear()
            self._raw.clear()
            return
        message = self._filter.message(current)
        self._title.setText(shown(message.title))
        why = explanation(message)
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self._pretty.setPlainText(inspected(pretty(message.text)))
        self._raw.setPlainText(inspected(message.text))

    @Slot()
    def _copy_current(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            self.copy_requested.emit(self._filter.message(index).text)

    @Slot()
    def _copy_all(self) -> None:
        rows = range(self._filter.rowCount())
        self.copy_requested.emit(
            "\n".join(record_line(self._filter.message(self._filter.index(row, 0))) for row in rows)
        )
