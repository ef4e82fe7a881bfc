"""The day and the week in numbers, each of which leads to what it counts."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

from maestro_desktop.core.figures import Figures, Share
from maestro_desktop.core.figures import Slot as TimeSlot
from maestro_desktop.core.interactions.model import Medium
from maestro_desktop.ui.charts import Bar, BarChart
from maestro_desktop.ui.filter_words import MEDIA
from maestro_desktop.ui.text import clock_words, shown
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.tokens import GRID
from maestro_desktop.ui.translation import percent_words, tr, trn
from maestro_desktop.ui.widgets import (
    ElidedLabel,
    EmptyState,
    IconButton,
    Key,
    TextButton,
    column,
    plain_label,
    scrolled,
)
from maestro_desktop.wording import Wording

_TOKENS = {
    Medium.CALL: "calls",
    Medium.VOICEMAIL: "voicemails",
    Medium.CHAT: "chats",
    Medium.SMS: "texts",
    Medium.WHATSAPP: "whatsapps",
    Medium.EMAIL: "emails",
    Medium.OTHER: "muted",
}
_NOTHING = {
    False: Wording("Nothing yet today. Calls, chats and mails are counted here as they come."),
    True: Wording("Nothing yet this week. Calls, chats and mails are counted here as they come."),
}
_OTHERS = Wording("Others")
#: Hours that are always shown; others when something was in them.
_WORKING = range(8, 18)


class TodayView(QWidget):
    """Signals:
    back(); span_chosen(bool): the week is wanted, not the day
    filter_wanted(object): what a figure counts, in the history; callbacks_wanted(): who waits to be called back
    """

    back = Signal()
    span_chosen = Signal(bool)
    filter_wanted = Signal(object)
    callbacks_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("today")
        self._week = False
        self._figures: Figures | None = None
        self._back = IconButton(theme, "arrow-left", tr("Back to the history"), shortcut="Esc", name="today_back")
        self._back.clicked.connect(self.back)
        head = QHBoxLayout()
        head.setContentsMargins(GRID, GRID, 2 * GRID, GRID)
        head.setSpacing(GRID)
        head.addWidget(self._back)
        head.addWidget(ElidedLabel(tr("In numbers"), role="section", name="today_title"), 1)
        spans = QButtonGroup(self)
        for words, keys, week in ((tr("Today"), "Alt+D", False), (tr("This week"), "Alt+W", True)):
            name = "today_week" if week else "today_day"
            button = TextButton(words, kind="filter", name=name, hint=words, shortcut=keys)
            button.setCheckable(True)
            button.setChecked(not week)
            button.setProperty("week", week)
            button.clicked.connect(self._choose_span)
            spans.addButton(button)
            head.addWidget(button)
            Key(keys, button, self)
        self._numbers = {
            name: _Number(theme, words, name)
            for name, words in (
                ("total", tr("contacts")),
                ("rate", tr("answered")),
                ("handle", tr("on average")),
                ("missed", tr("missed")),
            )
        }
        self._numbers["total"].clicked.connect(self._show_all)
        self._numbers["rate"].clicked.connect(self._show_answered)
        self._numbers["missed"].clicked.connect(self._show_missed)
        numbers = QGridLayout()
        numbers.setSpacing(GRID)
        for place, number in enumerate(self._numbers.values()):
            numbers.addWidget(number, place // 2, place % 2)
        self._callbacks = TextButton("", theme, "phone-missed", kind="quiet", name="today_callbacks")
        self._callbacks.clicked.connect(self.callbacks_wanted)
        self._when = BarChart(theme, name="today_when", words=tr("Contacts over time"), stands=True)
        self._media = BarChart(theme, name="today_media", words=tr("Contacts by medium"))
        self._dispositions = BarChart(theme, name="today_dispositions", words=tr("Dispositions"))
        self._dispositions_title = plain_label(tr("Dispositions"), "section")
        body = column(spacing=GRID)
        body.setContentsMargins(2 * GRID, 0, 2 * GRID, 2 * GRID)
        body.addLayout(numbers)
        body.addWidget(self._callbacks, 0, Qt.AlignmentFlag.AlignLeft)
        self._when_title = plain_label(tr("Contacts by the hour"), "section", name="today_when_title")
        for widget in (
            self._when_title,
            self._when,
            plain_label(tr("By medium, with the time they took"), "section", wrap=True),
            self._media,
            self._dispositions_title,
            self._dispositions,
        ):
            body.addWidget(widget)
        body.addStretch(1)
        for chart in (self._when, self._media, self._dispositions):
            chart.chosen.connect(self.filter_wanted)
        self._nothing = EmptyState(theme, "chart-column", tr("Counting…"), name="today_nothing")
        self._pages = QStackedWidget()
        self._pages.addWidget(self._nothing)
        self._pages.addWidget(scrolled(body))
        layout = column(spacing=0)
        layout.addLayout(head)
        layout.addWidget(self._pages, 1)
        self.setLayout(layout)

    @property
    def week(self) -> bool:
        """Whether the week is shown, not the day."""
        return self._week

    def start(self) -> None:
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_figures(self, figures: Figures, week: bool) -> None:
        """Show what a day or a week came to, unless the other is wanted by now."""
        if week != self._week:
            return
        self._figures = figures
        if not figures.total:
            self._nothing.say(tr(_NOTHING[week]))
            self._pages.setCurrentIndex(0)
            return
        rate, handle = figures.answer_rate, figures.handle_s
        self._numbers["total"].say(_count(figures.total))
        self._numbers["rate"].say("–" if rate is None else percent_words(round(rate * 100)))
        middle = figures.median_handle_s
        self._numbers["handle"].explain(
            tr("on average") if middle is None else tr("on average, {median} median", median=clock_words(round(middle)))
        )
        self._numbers["handle"].say("–" if handle is None else clock_words(round(handle)))
        self._numbers["rate"].setEnabled(figures.answered > 0)
        self._numbers["missed"].say(_count(figures.missed))
        self._numbers["missed"].setEnabled(figures.missed > 0)
        reachable = figures.missed - figures.nameless
        waiting = reachable - figures.called_back
        self._callbacks.setVisible(figures.missed > 0)
        told = trn("{called} of {n} called back", "{called} of {n} called back", reachable, called=figures.called_back)
        if figures.nameless:
            told += " · " + trn("{n} withheld", "{n} withheld", figures.nameless)
        self._callbacks.say(
            told, hint=tr("Whom to call back. Withheld numbers, your own and those of queues are not on that list")
        )
        self._callbacks.setEnabled(waiting > 0)
        self._when_title.setText(tr("Contacts by the day") if week else tr("Contacts by the hour"))
        self._when.show_bars([_slot_bar(slot, week) for slot in _slots(figures, week)])
        self._media.show_bars([_medium_bar(share) for share in figures.media])
        self._dispositions.show_bars([_disposition_bar(share) for share in figures.dispositions])
        self._dispositions_title.setVisible(bool(figures.dispositions))
        self._pages.setCurrentIndex(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
            return
        super().keyPressEvent(event)

    @Slot()
    def _choose_span(self) -> None:
        self._week = bool(self.sender().property("week"))
        self.span_chosen.emit(self._week)

    @Slot()
    def _show_all(self) -> None:
        if self._figures is not None:
            self.filter_wanted.emit(self._figures.wanted)

    @Slot()
    def _show_answered(self) -> None:
        if self._figures is not None:
            self.filter_wanted.emit(self._figures.answered_ones)

    @Slot()
    def _show_missed(self) -> None:
        if self._figures is not None:
            self.filter_wanted.emit(self._figures.missed_ones)


class _Number(QAbstractButton):
    """A figure with what it is, below it. No QPushButton: the style gives those a height that cuts two lines."""

    def __init__(self, theme: Theme, words: str, name: str) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self.setObjectName(f"today_{name}")
        is_link = name in ("total", "rate", "missed")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_link else Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if not is_link:
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._value = plain_label(role="display", name=f"today_{name}_value")
        self._about = plain_label(words, "muted", name=f"today_{name}_about", wrap=name == "handle")
        self._room = column(spacing=0)
        self._room.setContentsMargins(12, GRID, 12, GRID)
        for label in (self._value, self._about):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._room.addWidget(label)
        self._room.addStretch(1)
        self.setLayout(self._room)
        # As high as the one beside it, whose words may need two lines.
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)

    def explain(self, words: str) -> None:
        """Change what it is. Before the figure is said."""
        self._words = words
        self._about.setText(words)

    def sizeHint(self) -> QSize:
        return self._room.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        token = "pressed" if self.isDown() else "hover" if self.underMouse() else "sunken"
        painter.setBrush(self._theme.color(token))
        painter.setPen(QPen(self._theme.color("focus"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), GRID, GRID)
        painter.end()

    def say(self, value: str) -> None:
        self._value.setText(value)
        self.setAccessibleName(f"{value} {self._words}")


def _count(number: int) -> str:
    return QLocale().toString(number)


def _slots(figures: Figures, week: bool) -> list[TimeSlot]:
    """All days of a week; of a day the working hours, and those before and after in which something was."""
    if week:
        return list(figures.slots)
    hours = [_hour(slot) for slot in figures.slots]
    used = [hour for slot, hour in zip(figures.slots, hours, strict=True) if slot.total]
    first, last = min([_WORKING.start, *used]), max([_WORKING.stop - 1, *used])
    return [slot for slot, hour in zip(figures.slots, hours, strict=True) if first <= hour <= last]


def _hour(slot: TimeSlot) -> int:
    return QDateTime.fromMSecsSinceEpoch(slot.at_ms).time().hour()


def _slot_bar(slot: TimeSlot, week: bool) -> Bar:
    moment, locale = QDateTime.fromMSecsSinceEpoch(slot.at_ms), QLocale()
    hour = locale.toString(moment.time(), QLocale.FormatType.ShortFormat)
    when = locale.toString(moment.date(), "dddd") if week else hour
    told = ", ".join(f"{tr(MEDIA.get(medium, _OTHERS))}: {_count(count)}" for medium, count in slot.counts)
    return Bar(
        locale.toString(moment.date(), "ddd") if week else str(_hour(slot)),
        tuple((_TOKENS[medium], count) for medium, count in slot.counts),
        f"{when}: {told or 'nothing'}",
        slot.wanted,
    )


def _medium_bar(share: Share) -> Bar:
    medium = Medium(share.name)
    name = tr(MEDIA.get(medium, _OTHERS))
    took = "" if share.handle_s is None else clock_words(round(share.handle_s))
    after = "" if share.wrap_up_s is None else clock_words(round(share.wrap_up_s))
    parts = (
        f"{name}: {_count(share.count)}",
        took and tr("{time} on the average", time=took),
        after and tr("wrap-up {time}", time=after),
    )
    spoken = ", ".join(filter(None, parts))
    value = " · ".join(filter(None, (took, after and tr("wrap-up {time}", time=after), _count(share.count))))
    return Bar(name, ((_TOKENS[medium], share.count),), spoken, share.wanted, value)


def _disposition_bar(share: Share) -> Bar:
    name = shown(share.name, 60)
    return Bar(name, (("primary", share.count),), f"{name}: {_count(share.count)}", share.wanted, _count(share.count))
