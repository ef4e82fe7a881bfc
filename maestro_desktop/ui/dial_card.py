"""One small card for every call that goes out: the question before it, and the receipt after it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from maestro_desktop.core.changes import Dial, DialState
from maestro_desktop.core.interactions.model import Confidence
from maestro_desktop.core.phone.decision import Action, Decision, Source
from maestro_desktop.ui.search_field import SearchField
from maestro_desktop.ui.text import one_of, regions, shown, with_extension
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.tokens import GRID
from maestro_desktop.ui.translation import tr, trn
from maestro_desktop.ui.widgets import Choice, IconLabel, Strip, TextButton, announce, column, plain_label
from maestro_desktop.wording import Wording

#: How long the good news stays; ms.
CONFIRMED_MS = 4_000
#: A card that has just come takes no yes: the key was meant for what was there before; ms.
GUARD_MS = 400
#: Of the numbers in a text so many are offered.
_MOST_FOUND = 6
#: The agent acted in our own window a moment ago, so the card may take the keyboard.
_OWN_ACT = frozenset({Source.DIAL_BOX, Source.CONTACT, Source.HISTORY, Source.CALL_BACK, Source.PALETTE})
_KINDS = {
    "mobile": Wording("Mobile"),
    "fixed": Wording("Landline"),
    "freephone": Wording("Freephone"),
    "premium": Wording("Premium rate"),
    "shared_cost": Wording("Shared cost"),
    "personal": Wording("Personal number"),
    "voip": Wording("Internet phone"),
    "satellite": Wording("Satellite phone"),
    "short": Wording("Short code"),
    "emergency": Wording("Emergency number"),
    "voicemail": Wording("Voicemail"),
    "pager": Wording("Pager"),
    "uan": Wording("Company number"),
}


class DialCard(QFrame):
    """Shows one visible number, who and where it is, and waits for one act. ``guard_ms``: so long after a number came
    no act counts.

    Signals:
        confirmed(str, str): dial id, region ("" unless one was asked for)
        cancelled(str): dial id
    """

    confirmed = Signal(str, str)
    cancelled = Signal(str)

    def __init__(self, theme: Theme, *, guard_ms: int = GUARD_MS) -> None:
        super().__init__()
        self._guard = QTimer(self, singleShot=True, interval=guard_ms)
        #: What had the focus before the card came.
        self._before: QWidget | None = None
        self.setObjectName("dial_card")
        self.setProperty("area", "dial")
        self.setAccessibleName(tr("Call a number"))
        self._dial: Dial | None = None
        #: What is to be said of the number.
        self._lines: tuple[str, ...] = ()
        self._title = plain_label(tr("Call this number?"), "caption", name="dial_title")
        self._number = plain_label(role="display", name="dial_number", wrap=True)
        self._who = plain_label(role="strong", name="dial_who", wrap=True)
        self._place = plain_label(role="muted", name="dial_place", wrap=True)
        self._warn_icon = IconLabel(theme, "triangle-alert", "warning", 16)
        self._reason = plain_label(role="warning", name="dial_reason", wrap=True)
        self._words = (self._title, self._number, self._who, self._reason)
        #: What was told of it last: the id of the dial, and the words.
        self._told: tuple[str, ...] = ()
        self._warn = QWidget()
        warn = QHBoxLayout(self._warn)
        warn.setContentsMargins(0, 0, 0, 0)
        warn.setSpacing(GRID)
        warn.addWidget(self._warn_icon, 0, Qt.AlignmentFlag.AlignTop)
        warn.addWidget(self._reason, 1)
        self._region = Choice(theme, name="dial_region", words=tr("Country of this number"))
        self._region.activated.connect(self._allow)
        self._go = TextButton(
            tr("Call"),
            theme,
            "phone",
            kind="primary",
            name="dial_confirm",
            hint=tr("Call this number"),
            shortcut="Enter",
        )
        leave = TextButton(tr("Cancel"), name="dial_cancel", hint=tr("Do not call"), shortcut="Esc")
        self._go.clicked.connect(self._confirm)
        leave.clicked.connect(self._cancel)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self._go)
        buttons.addWidget(leave)
        buttons.addStretch(1)
        layout = column(margins=2 * GRID, spacing=GRID // 2)
        for widget in (self._title, self._number, self._who, self._place, self._warn, self._region):
            layout.addWidget(widget)
        layout.addSpacing(GRID // 2)
        layout.addLayout(buttons)
        self.setLayout(layout)
        self.hide()

    @property
    def dial_id(self) -> str:
        """The dial that is asked about, "" if none."""
        return self._dial.id if self._dial else ""

    @property
    def takes_a_yes(self) -> bool:
        """Whether the number has been there long enough to be agreed to."""
        return self._dial is not None and not self._guard.isActive()

    def ask(self, dial: Dial, no_calls: str = "") -> None:
        """Ask about a dial. Takes the keyboard unless the agent is writing something right now. ``no_calls``: why the
        page may not place it."""
        decision = dial.decision
        before, self._dial = self._dial, dial
        if before is None:
            self._before = self.window().focusWidget()
        replaced = before if before is not None and before.id != dial.id else None
        known = None if before is None else (before.id, _number(before.decision))
        if self._guard.interval() and known != (dial.id, _number(decision)):
            self._guard.start()
        asks_region = decision.action is Action.ASK_REGION
        self._title.setText(tr("Which country is this number in?") if asks_region else tr("Call this number?"))
        self._number.setText(_number(decision))
        names = _names(dial)
        more = len(names) - 3
        names = names[:3]
        who = one_of(names) if more <= 0 else trn("{who} or {n} more", "{who} or {n} more", more, who=", ".join(names))
        self._who.setText(who)
        self._who.setVisible(bool(names))
        self._place.setText(_place(decision))
        self._place.setVisible(bool(self._place.text()))
        reason = decision.reason if decision.action in (Action.CONFIRM, Action.ASK_REGION) else dial.message
        instead = (
            tr("{number} was asked about before, and is not called.", number=_number(replaced.decision))
            if replaced
            else ""
        )
        self._lines = (shown(reason, 300), *(shown(note, 300) for note in decision.notes), instead)
        self.say_no_calls(no_calls)
        alarming = decision.action is Action.CONFIRM
        self._warn_icon.show_icon("triangle-alert" if alarming else "info", "warning" if alarming else "muted")
        self._reason.setProperty("role", "warning" if alarming else "muted")
        self._reason.style().unpolish(self._reason)
        self._reason.style().polish(self._reason)
        self._region.setVisible(asks_region)
        if asks_region:
            self._fill_regions()
        self._allow()
        may_focus = dial.source in _OWN_ACT or not _somebody_writes(self)
        self.show()
        told, self._told = self._told, (dial.id, *(each.text() for each in self._words))
        if self._told != told:
            announce(self, " ".join(filter(None, self._told[1:])))
        if may_focus:
            (self._region if asks_region else self._go).setFocus(Qt.FocusReason.OtherFocusReason)
        if replaced is not None:
            self.cancelled.emit(replaced.id)

    def say_no_calls(self, no_calls: str) -> None:
        """Say why the page may not place a call, or no longer."""
        self._reason.setText("\n".join(dict.fromkeys(filter(None, (*self._lines, no_calls)))))
        self._warn.setVisible(bool(self._reason.text()))

    def leave(self) -> None:
        """Hide; nothing is asked any more. The focus goes back to where it was: it would drift into the page."""
        focus, before = self.window().focusWidget(), self._before
        self._dial = self._before = None
        self._told = ()
        if focus is not None and self.isAncestorOf(focus) and before is not None and isValid(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._cancel()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self._confirm()
        else:
            super().keyPressEvent(event)

    def _fill_regions(self) -> None:
        if self._region.count() == 0:
            self._region.addItem(tr("Choose a country…"), "")
            for code, name in regions():
                self._region.addItem(name, code)
        self._region.setCurrentIndex(0)

    @Slot()
    def _allow(self) -> None:
        needed = not self._region.isHidden()
        self._go.setEnabled(not needed or bool(self._region.currentData()))

    @Slot()
    def _confirm(self) -> None:
        if not self.takes_a_yes or self._dial is None or not self._go.isEnabled():
            return
        region = "" if self._region.isHidden() else str(self._region.currentData() or "")
        dial_id = self._dial.id
        self.leave()
        self.confirmed.emit(dial_id, region)

    @Slot()
    def _cancel(self) -> None:
        if self._dial is not None:
            dial_id = self._dial.id
            self.leave()
            self.cancelled.emit(dial_id)


class DialReceipt(Strip):
    """What became of a call: held, waiting, confirmed, not confirmed, refused.

    Signals:
        again(str): try the dial with this id again
        copy_requested(str): the number
        number_chosen(str, object): one of the numbers in a text that was refused for them, and the text's Source
        given_up(str): the dial with this id was closed by hand; "" is the one that waits for the records
    """

    again = Signal(str)
    copy_requested = Signal(str)
    number_chosen = Signal(str, object)
    given_up = Signal(str)

    def __init__(self, theme: Theme, *, confirmed_ms: int = CONFIRMED_MS) -> None:
        super().__init__(theme, name="dial_receipt", stacked=True)
        self._dial: Dial | None = None
        self._held = False
        self._gone = QTimer(self)
        self._gone.setSingleShot(True)
        self._gone.setInterval(confirmed_ms)
        self._gone.timeout.connect(self.hide)
        self.chosen.connect(self._act)

    def show_held(self, number: str) -> None:
        """Show that the call to ``number`` waits until the records are open."""
        self._dial, self._held = None, True
        self._gone.stop()
        words = tr("Call to {number} waits until the records are open.", number=shown(number, 60))
        self.show_message("clock", words, "primary", (("forget", tr("Don't call")),))

    def show_dial(self, dial: Dial, no_calls: str = "") -> None:
        """Show how far a dial is. ``no_calls``: why the page may not place it."""
        self._dial, self._held = dial, False
        self._gone.stop()
        message = shown(dial.message or dial.decision.reason, 400)
        number = _number(dial.decision)
        copy = (("copy", tr("Copy number")),) if dial.decision.number or dial.decision.display else ()
        match dial.state:
            case DialState.WAITING if no_calls:
                words = tr(
                    "Calling {number}: waiting for the page to confirm. {no_calls}", number=number, no_calls=no_calls
                )
                self.show_message("triangle-alert", words, "warning")
            case DialState.WAITING:
                self.show_message("phone-outgoing", message or tr("Calling {number}…", number=number), "primary")
            case DialState.CONFIRMED:
                self.show_message("circle-check", message or tr("{number} is being called.", number=number), "success")
                if not dial.decision.ext:  # an extension is keyed in during the call: it has to stay readable
                    self._gone.start()
            case DialState.NOT_CONFIRMED:
                choices = (("again", tr("Try again")), *copy)
                words = message or tr("The call to {number} was not confirmed by the page.", number=number)
                if no_calls:
                    words = tr(
                        "The call to {number} is not confirmed. {no_calls} Then try again, or copy the number.",
                        number=number,
                        no_calls=no_calls,
                    )
                self.show_message("triangle-alert", words, "warning", choices)
            case DialState.REFUSED:
                found = dial.decision.found
                words = message or tr("This cannot be called.")
                if len(found) > _MOST_FOUND:
                    part = tr("The first {shown} of {n} are shown.", shown=_MOST_FOUND, n=len(found))
                    words = f"{words} {part}"
                elif not found and (subject := _subject(dial)):
                    words = f"{subject}: {words}"
                self.show_message("circle-alert", words, "error", found[:_MOST_FOUND])
                if found and not _somebody_writes(self):
                    self.focus_first()
                if not dial.decision.input.strip():  # nothing of it can be put right
                    self._gone.start()
            case _:
                self.hide()

    @Slot()
    def forget_refusal(self) -> None:
        """The agent tries something else: what was refused before says nothing about it."""
        if self._dial is not None and self._dial.state is DialState.REFUSED:
            self.hide()

    @Slot(str)
    def _act(self, key: str) -> None:
        dial = self._dial
        if self._held:
            self._held = False
            self.hide()
            self.given_up.emit("")
        if dial is None:
            return
        if key == "again":
            self.again.emit(dial.id)
        elif any(key == number for number, _ in dial.decision.found):
            self.hide()
            self.number_chosen.emit(key, dial.source)
        elif key == "copy":
            self.copy_requested.emit(dial.decision.number or dial.decision.display)
        elif dial.state in (DialState.NOT_CONFIRMED, DialState.REFUSED):
            self.given_up.emit(dial.id)


def _number(decision: Decision) -> str:
    """Return the one number that would be sent, as it is read."""
    number = shown(decision.display or decision.number or decision.input, 60)
    return with_extension(number, decision.ext) if decision.ext and "ext" not in number else number


def _names(dial: Dial) -> list[str]:
    """Return who has the number; whose number only ends alike is not named."""
    sure = (each for each in dial.who if each.confidence is not Confidence.UNCERTAIN)
    return [shown(each.contact.display_name) for each in sure]


def _subject(dial: Dial) -> str:
    """Return what is refused: the number and who has it, or the text."""
    if not dial.decision.display:
        return f"“{shown(dial.decision.input, 40)}”" if dial.decision.input.strip() else ""
    names = one_of(_names(dial)[:2])
    return f"{_number(dial.decision)} ({names})" if names else _number(dial.decision)


def _place(decision: Decision) -> str:
    country = dict(regions()).get(decision.country, "") if decision.country else ""
    there = tr("{time} there", time=shown(decision.local_time)) if decision.local_time else ""
    where = ", ".join(filter(None, (shown(decision.place, 60), country)))
    return " · ".join(filter(None, (tr(_KINDS.get(decision.kind, "")), where, there)))


def _somebody_writes(card: QWidget) -> bool:
    """Tell whether the agent is typing in this window right now, so that Enter would hit the wrong thing."""
    focus = QApplication.focusWidget()
    if focus is None or not card.window().isActiveWindow():
        return False
    if isinstance(focus, SearchField) and not focus.text():
        return False  # the caret was left there: nothing is being looked for
    return isinstance(focus, QPlainTextEdit | QLineEdit) and focus.objectName() != "dial_field"
