"""Above the history: a line to type what is looked for, a menu of filters, and the filters in force as chips."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QDate, QDateTime, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QApplication, QDateEdit, QHBoxLayout, QMenu, QToolButton, QWidget

from maestro_desktop.core.filters import HistoryFilter
from maestro_desktop.ui import filter_words as told
from maestro_desktop.ui.flow import FlowLayout
from maestro_desktop.ui.search_field import SearchField
from maestro_desktop.ui.text import caption, shown
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.tokens import GRID
from maestro_desktop.ui.translation import tr
from maestro_desktop.ui.widgets import IconButton, Key, TextButton, clear_layout, column, give_tip, plain_label

#: The search waits so long for the next letter; ms. It can be interrupted, so this only saves work.
_PAUSE_MS = 40


class FilterBar(QWidget):
    """Signals:
    changed(object): the HistoryFilter that is wanted now
    export_wanted(object): everything that the HistoryFilter fits, into a file
    dispositions_wanted(): which are in use; they come by show_dispositions
    entered(): Enter in the line; moved(object): a key event that is the list's; left(): Esc, with nothing to clear
    """

    changed = Signal(object)
    export_wanted = Signal(object)
    dispositions_wanted = Signal()
    entered = Signal()
    moved = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, clock_ms: Callable[[], int], within: QWidget) -> None:
        super().__init__()
        self._theme, self._clock_ms = theme, clock_ms
        self._wanted = HistoryFilter()
        self._dispositions: tuple[str, ...] = ()
        self.setObjectName("filter_bar")
        self.field = SearchField(theme, name="history_search", words=tr("Search the history"))
        give_tip(self.field, tr("Names, numbers, notes and transcripts"), "Ctrl+F")
        self.field.textChanged.connect(self._typed)
        self.field.entered.connect(self._enter)
        self.field.moved.connect(self.moved)
        self.field.left.connect(self._leave)
        self._menu = QMenu(self)
        self._menu.setObjectName("filter_menu")
        self._menu.aboutToShow.connect(self._fill_menu)
        self._of_disposition = QMenu(tr("Disposition"), self)
        self._button = IconButton(
            theme, "list-filter", tr("Filter the history"), shortcut="Ctrl+Shift+F", name="open_filters", token="muted"
        )
        self._button.setMenu(self._menu)
        self._button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        Key("Ctrl+Shift+F", self._button, within)
        top = QHBoxLayout()
        top.setSpacing(GRID // 2)
        top.addWidget(self.field, 1)
        top.addWidget(self._button)
        self._chips = QWidget()
        self._chips.setObjectName("filter_chips")
        self._chips.setAccessibleName(tr("Filters in force"))
        self._flow = FlowLayout(GRID // 2)
        self._chips.setLayout(self._flow)
        self._chips.hide()
        self._days = self._make_days()
        layout = column(spacing=GRID // 2)
        layout.setContentsMargins(2 * GRID, GRID // 2, GRID, GRID)
        layout.addLayout(top)
        layout.addWidget(self._days)
        layout.addWidget(self._chips)
        self.setLayout(layout)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._take_words)

    @property
    def wanted(self) -> HistoryFilter:
        """What is looked for; HistoryFilter() for everything."""
        return self._wanted

    def show_wanted(self, wanted: HistoryFilter) -> None:
        """Look for this from now on."""
        self._pause.stop()
        self.field.blockSignals(True)
        self.field.setText(wanted.words)
        self.field.blockSignals(False)
        self._want(wanted)

    def show_dispositions(self, dispositions: tuple[str, ...]) -> None:
        """Offer these, which are in use."""
        if dispositions != self._dispositions:
            self._dispositions = dispositions
            if self._menu.isVisible():
                self._fill_dispositions()

    @Slot()
    def clear(self) -> None:
        """Look for nothing: the whole history is shown."""
        self.show_wanted(HistoryFilter())
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._days.isVisible():
            self._take_days()
            return
        super().keyPressEvent(event)

    def _want(self, wanted: HistoryFilter) -> None:
        if wanted == self._wanted:
            return
        self._wanted = wanted
        self._show_chips()
        self.changed.emit(wanted)

    @Slot()
    def _typed(self) -> None:
        self._pause.start()

    @Slot()
    def _take_words(self) -> None:
        self._pause.stop()
        self._want(replace(self._wanted, words=self.field.text()))

    @Slot()
    def _enter(self) -> None:
        self._take_words()
        self.entered.emit()

    @Slot()
    def _leave(self) -> None:
        if self._days.isVisible():
            self._days.hide()
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.field.text():
            self.field.clear()
            self._take_words()
        elif self._wanted != HistoryFilter():
            self.clear()
        else:
            self.left.emit()

    # -- chips --------------------------------------------------------------------------------------------------------

    def _show_chips(self) -> None:
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self._chips.isAncestorOf(focus)
        clear_layout(self._flow)
        chips = told.chips(self._wanted, self._today())
        for chip in chips:
            button = TextButton(
                chip.words,
                self._theme,
                "x",
                kind="chip",
                name="filter_chip",
                hint=tr("Look no longer for: {words}", words=chip.words),
            )
            button.setAccessibleName(tr("{words}: take this filter away", words=chip.words))
            button.setProperty("without", chip.without)
            button.clicked.connect(self._drop_chip)
            self._flow.addWidget(button)
        self._chips.setVisible(bool(chips))
        if had_focus:
            self._focus_first_chip()

    def _focus_first_chip(self) -> None:
        first = self._flow.itemAt(0)
        chip = first.widget() if first is not None else None
        (chip or self.field).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _drop_chip(self) -> None:
        self._want(self.sender().property("without"))

    # -- menu ---------------------------------------------------------------------------------------------------------

    @Slot()
    def _fill_menu(self) -> None:
        self._menu.clear()
        wanted = self._wanted
        self._submenu(tr("What"), "media", told.MEDIA, wanted.media)
        self._submenu(tr("Direction"), "directions", told.DIRECTIONS, wanted.directions)
        self._submenu(tr("How it ended"), "states", told.STATES, wanted.states)
        self._fill_times(self._menu.addMenu(tr("When")))
        self._menu.addMenu(self._of_disposition)
        self._fill_dispositions()
        attention = self._menu.addAction(tr(told.ATTENTION))
        attention.setCheckable(True)
        attention.setChecked(wanted.needs_attention)
        attention.triggered.connect(self._choose_attention)
        self._menu.addSeparator()
        self._menu.addAction(tr("Export what is shown…"), self._wish_export)
        everything = self._menu.addAction(tr("Show everything"), self.clear)
        everything.setEnabled(wanted != HistoryFilter())
        self.dispositions_wanted.emit()

    @Slot()
    def _wish_export(self) -> None:
        self.export_wanted.emit(self._wanted)

    def _submenu(self, words: str, name: str, choices: Mapping[Any, str], chosen: frozenset[Any]) -> None:
        menu = self._menu.addMenu(words)
        menu.setObjectName(f"filter_{name}")
        self._fill_choices(menu, name, choices.items(), chosen)

    def _fill_choices(self, menu: QMenu, name: str, choices: Iterable[tuple[Any, str]], chosen: frozenset[Any]) -> None:
        for value, words in choices:
            action = menu.addAction(caption(words))
            action.setCheckable(True)
            action.setChecked(value in chosen)
            action.triggered.connect(partial(self._choose, name, value))

    def _fill_dispositions(self) -> None:
        self._of_disposition.clear()
        chosen = self._wanted.dispositions
        known = dict.fromkeys((*self._dispositions, *sorted(chosen)))
        self._fill_choices(self._of_disposition, "dispositions", ((each, shown(each, 40)) for each in known), chosen)
        self._of_disposition.setEnabled(bool(known))

    def _fill_times(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        days = told.days_of(self._wanted)
        for words, first, last in told.spans(self._today()):
            action = QAction(words, menu)
            action.setCheckable(True)
            action.setChecked(days == (first, last))
            action.triggered.connect(partial(self._choose_span, first, last))
            group.addAction(action)
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(tr("Choose days…"), self._ask_days)

    def _choose(self, name: str, value: object) -> None:
        chosen: frozenset[Any] = getattr(self._wanted, name)
        changed: dict[str, Any] = {name: chosen ^ {value}}
        self._want(replace(self._wanted, **changed))

    def _choose_span(self, first: QDate, last: QDate) -> None:
        self._want(told.during(self._wanted, first, last))

    @Slot()
    def _choose_attention(self) -> None:
        self._want(replace(self._wanted, needs_attention=not self._wanted.needs_attention))

    # -- days ---------------------------------------------------------------------------------------------------------

    def _make_days(self) -> QWidget:
        self._first, self._last = (
            self._day_field(*each) for each in (("days_first", tr("From")), ("days_last", tr("To")))
        )
        take = TextButton(
            tr("Show"), kind="primary", name="days_take", hint=tr("Show what was on these days"), shortcut="Enter"
        )
        take.clicked.connect(self._take_days)
        row = FlowLayout(GRID // 2)
        for words, field in ((tr("From"), self._first), ("to", self._last)):
            label = plain_label(words, "muted")
            label.setMinimumHeight(field.sizeHint().height())
            row.addWidget(label)
            row.addWidget(field)
        row.addWidget(take)
        days = QWidget()
        days.setObjectName("filter_days")
        days.setLayout(row)
        days.hide()
        return days

    def _day_field(self, name: str, words: str) -> QDateEdit:
        field = QDateEdit()
        field.setObjectName(name)
        field.setAccessibleName(words)
        field.setMinimumDate(QDate(2000, 1, 1))
        return field

    @Slot()
    def _ask_days(self) -> None:
        today = self._today()
        first, last = told.days_of(self._wanted) or (today.addDays(-6), today)
        self._first.setDate(first)
        self._last.setDate(last)
        self._days.show()
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _take_days(self) -> None:
        self._days.hide()
        self._want(told.during(self._wanted, self._first.date(), self._last.date()))
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _today(self) -> QDate:
        return QDateTime.fromMSecsSinceEpoch(self._clock_ms()).date()
