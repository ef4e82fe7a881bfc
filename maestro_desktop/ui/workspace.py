"""What the window holds: header, the CTI page on the left, the panel on the right, a sentence at the bottom."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMenu,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from maestro_desktop.core.changes import Dial, DialState, MessageLogged
from maestro_desktop.core.phone.decision import Source
from maestro_desktop.ui.contact_form import NO_HELP, EntryHelp
from maestro_desktop.ui.dial_box import DialBox
from maestro_desktop.ui.dial_card import GUARD_MS, DialCard, DialReceipt
from maestro_desktop.ui.drops import dropped, may_be_dropped
from maestro_desktop.ui.focus_order import step_focus
from maestro_desktop.ui.geometry import centred, clamp, ints_from, ints_of, rect_of
from maestro_desktop.ui.help_sheet import HelpSheet
from maestro_desktop.ui.inspector import EventInspector
from maestro_desktop.ui.keys import EVERYWHERE, SHORTCUTS, Shortcut
from maestro_desktop.ui.side_panel import MIN_WIDTH, SidePanel
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.timing import monotonic_ms
from maestro_desktop.ui.tokens import GRID
from maestro_desktop.ui.translation import tr
from maestro_desktop.ui.widgets import (
    Chip,
    IconButton,
    IconLabel,
    Strip,
    TextButton,
    announce,
    column,
    give_tip,
    plain_label,
)
from maestro_desktop.wording import Wording

_MOST_TROUBLES = 3
#: So long what was copied is offered; ms.
_OFFER_MS = 15_000
#: Connection state -> icon, word, tone.
_CONNECTION = {
    "loading": ("loader-circle", Wording("Loading"), "neutral"),
    "unset": ("settings", Wording("Not set up"), "warning"),
    "waiting": ("clock", Wording("Waiting for sign-in"), "warning"),
    "connected": ("circle-check", Wording("Connected"), "success"),
    "checking": ("refresh-cw", Wording("Checking"), "warning"),
    "lost": ("unplug", Wording("Not connected"), "error"),
}
#: Connection state -> why no call may come of a dial.
_NO_CALLS = {
    "unset": Wording("No contact-centre page is set up yet."),
    "loading": Wording("The contact-centre page is still loading."),
    "waiting": Wording("Nothing has come from the contact-centre page yet: are you signed in there?"),
    "checking": Wording("The contact-centre page does not answer at the moment."),
    "lost": Wording("The contact-centre page is not connected."),
}


class Workspace(QWidget):
    """Composes the views. Knows nothing of what stands behind them.

    Signals:
        dial_requested(str, object): text and Source, from the dial box and the panel
        dial_confirmed(str, str): dial id and region ("" unless asked for); also for "Try again"
        dial_cancelled(str): dial id; "" for the one that waits until the records are open
        dial_clipboard_requested(), dial_marked_requested(): what another program has copied, or marked
        contacts_dropped(str): the path of a file that was dropped on the window
        resized(): for what lies over the window
        palette_requested(), reload_requested(), settings_requested(), assistant_requested(), quit_requested()
        copy_requested(str): from panel, receipt and inspector
        quiet_wanted(str): switch do-not-disturb: "toggle" or "off"
        question_answered(str, bool): key and answer of a question asked by ask()
    """

    dial_requested = Signal(str, object)
    dial_confirmed = Signal(str, str)
    dial_cancelled = Signal(str)
    dial_clipboard_requested = Signal()
    dial_marked_requested = Signal()
    palette_requested = Signal()
    contacts_dropped = Signal(str)
    resized = Signal()
    reload_requested = Signal()
    settings_requested = Signal()
    assistant_requested = Signal()
    quit_requested = Signal()
    copy_requested = Signal(str)
    quiet_wanted = Signal(str)
    question_answered = Signal(str, bool)

    def __init__(
        self,
        *,
        theme: Theme,
        clock_ms: Callable[[], int],
        format_as_typed: Callable[[str], str] = str,
        entry_help: EntryHelp = NO_HELP,
        steady_ms: Callable[[], int] = monotonic_ms,
        dial_guard_ms: int = GUARD_MS,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._question = ""
        self._no_calls = ""
        self.setObjectName("workspace")
        self.panel = SidePanel(
            theme=theme,
            clock_ms=clock_ms,
            format_number=format_as_typed,
            entry_help=entry_help,
            steady_ms=steady_ms,
        )
        self.dial_box = DialBox(theme, format_as_typed)
        self._help: HelpSheet | None = None
        self._inspector: EventInspector | None = None
        self._inspector_place: QRect | None = None
        self._dial_card = DialCard(theme, guard_ms=dial_guard_ms)
        self._receipt = DialReceipt(theme)
        self._ask = Strip(theme, name="question")
        self._offer = Strip(theme, name="offer")
        self._offered = ""
        self._offer_gone = QTimer(self, singleShot=True, interval=_OFFER_MS)
        self._troubles: list[Strip] = []
        self._chip = Chip(theme, name="connection")
        self._quiet = TextButton("", theme, "bell-off", kind="chip", name="quiet")
        self._quiet.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._quiet.setVisible(False)
        self._status = plain_label(role="small", name="status_sentence")
        self._pages = QStackedWidget()
        self._pages.addWidget(self._make_placeholder(theme))
        self._pages.setMinimumWidth(MIN_WIDTH)
        self._make_actions()
        self._lay_out()
        self._connect()
        self.set_connection("loading", tr("Loading the 8x8 page…"))

    @property
    def inspector(self) -> EventInspector:
        """The event inspector, a window of its own. Made when first needed: the first paint does not wait for it."""
        if self._inspector is None:
            self._inspector = EventInspector(self._theme)
            self._inspector.copy_requested.connect(self.copy_requested)
            if self._inspector_place is not None:
                self._inspector.setGeometry(self._inspector_place)
        return self._inspector

    # --- what the app tells the window

    def set_page(self, widget: QWidget) -> None:
        """Put the CTI page, or what tells why there is none, in place of what was there, which is deleted."""
        before = self._pages.currentWidget()
        if before is widget:
            return
        self._pages.addWidget(widget)
        self._pages.setCurrentWidget(widget)
        if before is not None:
            self._pages.removeWidget(before)
            before.hide()
            before.deleteLater()

    @Slot(str, str)
    def set_connection(self, state: str, sentence: str) -> None:
        """Show how the page is (unset, loading, waiting, connected, checking, lost), and one sentence about it."""
        self._no_calls = tr(_NO_CALLS.get(state, ""))
        self._dial_card.say_no_calls(self._no_calls)
        icon, word, tone = _CONNECTION.get(state, _CONNECTION["lost"])
        self._chip.show_state(icon, tr(word), tone)
        give_tip(self._chip, sentence)
        if sentence != self._status.text():
            self._status.setText(sentence)
            announce(self, sentence)

    def show_quiet(self, words: str) -> None:
        """Say that nothing pops up or sounds, and until when; "": it does."""
        if words != self._quiet.accessibleName():
            announce(self, words or tr("Do not disturb is off."))
        self._quiet.say(words, hint=tr("Nothing pops up or sounds. Press to switch that off"), shortcut="Ctrl+Shift+B")
        self._quiet.setVisible(bool(words))

    def show_held(self, number: str) -> None:
        """Show that a call waits until the records are open."""
        self._receipt.show_held(number)
        self.dial_box.clear()

    @Slot(object)
    def show_dial(self, dial: Dial) -> None:
        """Show a dial: the question before it, or its receipt."""
        if dial.state is DialState.ASKING:
            self._receipt.hide()
            self._dial_card.ask(dial, self._no_calls)
            return
        if self._dial_card.dial_id == dial.id:
            self._dial_card.leave()
        self._receipt.show_dial(dial, self._no_calls)
        if dial.state in (DialState.WAITING, DialState.CONFIRMED):
            self.dial_box.clear()

    @Slot(str)
    def show_trouble(self, message: str) -> None:
        """Show a sentence until it is dismissed. The same sentence is shown once, the latest three at most."""
        if any(strip.label.text() == message for strip in self._troubles):
            return
        if len(self._troubles) >= _MOST_TROUBLES:
            self._drop_trouble(self._troubles[0])
        strip = Strip(self._theme, name="trouble")
        strip.chosen.connect(self._trouble_closed)
        self._troubles.append(strip)
        self._trouble_box.addWidget(strip)
        strip.show_message("triangle-alert", message, "warning")

    def offer(self, text: str, number: str) -> None:
        """Offer to dial what was copied elsewhere: ``text``, which holds ``number`` as it is read ("": none). Takes no
        focus, and goes by itself."""
        if not number:
            self._offer_gone.stop()
            self._offer.hide()
            return
        self._offered = text
        self._offer.show_message(
            "clipboard", tr("Copied: {number}", number=number), "primary", (("dial", tr("Call…")),)
        )
        self._offer_gone.start()

    def ask(self, key: str, sentence: str, yes: str, no: str) -> None:
        """Ask something without a dialog. The answer comes by question_answered; closing the strip is a no."""
        self._question = key
        self._ask.show_message("circle-question-mark", sentence, "warning", (("no", no), ("yes", yes)))
        self._ask.focus_first()

    @Slot()
    def show_inspector(self) -> None:
        """Open the event inspector, or bring it forward; close it if it is in front."""
        if self.inspector.isVisible() and self.inspector.isActiveWindow():
            self.inspector.hide()
            return
        self._bring_inspector()

    def show_message(self, message: MessageLogged) -> None:
        """Open the event inspector at a message."""
        self._bring_inspector()
        self.inspector.choose(message)

    def _bring_inspector(self) -> None:
        """Show it where it was left, the first time over the middle of this window."""
        if self._inspector_place is None:
            middle = centred(self.inspector.size(), self.window().geometry())
            self._inspector_place = clamp(middle, [self.screen().availableGeometry()])
            self.inspector.setGeometry(self._inspector_place)
        self.inspector.show()
        self.inspector.raise_()
        self.inspector.activateWindow()

    def save_state(self) -> dict[str, object]:
        """Return where everything is, as plain JSON values."""
        state: dict[str, object] = {"splitter": self._splitter.sizes()}
        placed = self._inspector is not None and self._inspector_place is not None
        place = self.inspector.geometry() if placed else self._inspector_place
        if place is not None:
            state["inspector"] = ints_from(place)
        return state

    def restore_state(self, state: dict[str, object], screens: Sequence[QRect]) -> None:
        """Put everything where it was, as far as that is on one of ``screens``; nonsense is passed over."""
        place = rect_of(state.get("inspector"))
        if place is not None:
            self._inspector_place = clamp(place, screens)
            if self._inspector is not None:
                self._inspector.setGeometry(self._inspector_place)
        sizes = ints_of(state.get("splitter"), 2)
        if sizes is not None and min(sizes) > 0:
            self._splitter.setSizes(sizes)

    @Slot()
    def show_help(self) -> None:
        """Open the sheet of keys, or bring it forward."""
        if self._help is None:
            self._help = HelpSheet(self._theme)
            self._help.copy_requested.connect(self.copy_requested)
        self._help.show_keys((*self._command_keys(), *SHORTCUTS))

    def _command_keys(self) -> Iterator[Shortcut]:
        for action in self.actions():
            if keys := action.shortcut().toString():
                yield Shortcut(EVERYWHERE, action.text(), keys)

    @Slot()
    def close_windows(self) -> None:
        """Close what stands beside the window."""
        if self._help is not None:
            self._help.close()
        if self._inspector is not None:
            self._inspector.close()

    def add_command(self, words: str, keys: str, slot: Callable[[], object]) -> QAction:
        """Have a command, with its keys ("" for none): everything in the menu, and what is only in the palette."""
        action = QAction(words, self)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(slot)
        self.addAction(action)
        return action

    def commands(self) -> list[QAction]:
        """All commands but the one that looks for them, in the order of the menu."""
        return [action for action in self.actions() if action.objectName() != "find_anything"]

    def focusNextPrevChild(self, next: bool) -> bool:
        return step_focus(self, next) or super().focusNextPrevChild(next)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    # --- what is dropped on it; the page keeps what is dropped there

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if may_be_dropped(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        # Copied, whatever was proposed: a program must not take a text away where it came from.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        told = dropped(event.mimeData())
        if told.problem:
            self.show_trouble(told.problem)
        elif told.file:
            self.contacts_dropped.emit(told.file)
        else:
            self.dial_requested.emit(told.text, Source.DROP)

    # --- making

    def _make_actions(self) -> None:
        self._menu = QMenu(self)
        self._menu.setObjectName("main_menu")
        entries: tuple[tuple[str, str, Callable[[], None]] | None, ...] = (
            (tr("Find or do anything"), "Ctrl+K", self.palette_requested.emit),
            (tr("Dial a number"), "Ctrl+L", self.dial_box.focus),
            (tr("Dial from clipboard"), "Ctrl+Shift+D", self.dial_clipboard_requested.emit),
            (tr("Dial what is marked elsewhere"), "Ctrl+Shift+M", self.dial_marked_requested.emit),
            None,
            (tr("Write notes"), "Alt+N", self.panel.focus_notes),
            (tr("Keep the card in front"), "Alt+P", self.panel.lane.toggle_pin),
            (tr("Contacts"), "Ctrl+P", self.panel.people_wanted.emit),
            (tr("Call-back list"), "Ctrl+B", self.panel.callbacks_wanted.emit),
            (tr("The day in numbers"), "Ctrl+D", self.panel.today_wanted.emit),
            (tr("Go to the history"), "Ctrl+H", self.panel.show_history),
            (tr("Search the history"), "Ctrl+F", self.panel.focus_search),
            (tr("Go to what needs you"), "Ctrl+J", self.panel.show_needs),
            (tr("Switch between page and panel"), "F6", self._switch_side),
            None,
            (tr("Reload page"), "Ctrl+R", self.reload_requested.emit),
            (tr("Do not disturb: on or off"), "Ctrl+Shift+B", self._toggle_quiet),
            (tr("Event inspector"), "Ctrl+Shift+I", self.show_inspector),
            (tr("Settings"), "Ctrl+,", self.settings_requested.emit),
            (tr("Set up…"), "", self.assistant_requested.emit),
            (tr("Keyboard help"), "F1", self.show_help),
            None,
            (tr("Quit"), "Ctrl+Q", self.quit_requested.emit),
        )
        for entry in entries:
            if entry is None:
                self._menu.addSeparator()
                continue
            words, keys, slot = entry
            self._menu.addAction(self.add_command(words, keys, slot))
        self.actions()[0].setObjectName("find_anything")
        for keys, by in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setProperty("by", by)
            shortcut.activated.connect(self._step_card)
        QShortcut(QKeySequence("F10"), self).activated.connect(self._open_menu)

    def _lay_out(self) -> None:
        theme = self._theme
        header = QFrame()
        header.setObjectName("header")
        header.setProperty("area", "header")
        row = QHBoxLayout(header)
        row.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        row.setSpacing(GRID)
        inspector = IconButton(theme, "activity", tr("Event inspector"), shortcut="Ctrl+Shift+I", name="open_inspector")
        reload_page = IconButton(theme, "refresh-cw", tr("Reload page"), shortcut="Ctrl+R", name="reload")
        self._menu_button = IconButton(theme, "menu", tr("Menu"), shortcut="F10", name="menu")
        self._menu_button.setMenu(self._menu)
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        inspector.clicked.connect(self.show_inspector)
        reload_page.clicked.connect(self.reload_requested)
        self.dial_box.setMaximumWidth(42 * GRID)
        row.addWidget(self._chip)
        row.addWidget(self._quiet)
        row.addStretch(1)
        row.addWidget(self.dial_box, 2)
        row.addSpacing(GRID)
        for button in (reload_page, inspector, self._menu_button):
            row.addWidget(button)

        right = QWidget()
        right_column = column(spacing=0)
        for widget in (self._offer, self._dial_card, self._receipt):
            right_column.addWidget(widget)
        right_column.addWidget(self.panel, 1)
        right.setLayout(right_column)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setObjectName("main_splitter")
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._splitter.addWidget(self._pages)
        self._splitter.addWidget(right)
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)

        self._trouble_box = column(spacing=0)
        footer = QFrame()
        footer.setProperty("area", "footer")
        sentence = column(spacing=0)
        sentence.setContentsMargins(2 * GRID, 3, GRID, 3)
        sentence.addWidget(self._status)
        footer.setLayout(sentence)
        whole = column(spacing=0)
        whole.addWidget(header)
        whole.addLayout(self._trouble_box)
        whole.addWidget(self._ask)
        whole.addWidget(self._splitter, 1)
        whole.addWidget(footer)
        self.setLayout(whole)
        self._splitter.setSizes([708, 472])

    def _connect(self) -> None:
        self.dial_box.dial_requested.connect(self.dial_requested)
        self.panel.dial_requested.connect(self.dial_requested)
        self._dial_card.confirmed.connect(self.dial_confirmed)
        self._dial_card.cancelled.connect(self.dial_cancelled)
        self.dial_box.field.textEdited.connect(self._receipt.forget_refusal)
        self._receipt.again.connect(self._again)
        self._receipt.number_chosen.connect(self.dial_requested)
        self._receipt.given_up.connect(self.dial_cancelled)
        for source in (self.panel, self._receipt):
            source.copy_requested.connect(self.copy_requested)
        self._ask.chosen.connect(self._answered)
        self._quiet.clicked.connect(self._end_quiet)
        self._offer.chosen.connect(self._take_offer)
        self._offer_gone.timeout.connect(self._offer.hide)
        self.setAcceptDrops(True)

    @staticmethod
    def _make_placeholder(theme: Theme) -> QWidget:
        box = QWidget()
        box.setProperty("area", "sunken")
        layout = column(margins=3 * GRID, spacing=2 * GRID)
        layout.addStretch(1)
        layout.addWidget(IconLabel(theme, "maestro", "text", 48), 0, Qt.AlignmentFlag.AlignHCenter)
        words = plain_label(tr("Loading the 8x8 page…"), "muted", name="page_placeholder")
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(words)
        layout.addStretch(1)
        box.setLayout(layout)
        return box

    # --- what the agent does

    @Slot(str)
    def _again(self, dial_id: str) -> None:
        self.dial_confirmed.emit(dial_id, "")

    @Slot(str)
    def _answered(self, choice: str) -> None:
        key, self._question = self._question, ""
        self._ask.hide()
        if key:
            self.question_answered.emit(key, choice == "yes")

    @Slot()
    def _toggle_quiet(self) -> None:
        self.quiet_wanted.emit("toggle")

    @Slot()
    def _end_quiet(self) -> None:
        self.quiet_wanted.emit("off")

    @Slot(str)
    def _take_offer(self, choice: str) -> None:
        self._offer_gone.stop()
        self._offer.hide()
        if choice == "dial":
            self.dial_requested.emit(self._offered, Source.CLIPBOARD)
        self._offered = ""

    @Slot(str)
    def _trouble_closed(self, _choice: str) -> None:
        strip = self.sender()
        if isinstance(strip, Strip):
            self._drop_trouble(strip)

    def _drop_trouble(self, strip: Strip) -> None:
        self._troubles.remove(strip)
        self._trouble_box.removeWidget(strip)
        strip.hide()
        strip.deleteLater()

    @Slot()
    def _step_card(self) -> None:
        self.panel.lane.step(int(self.sender().property("by")))

    @Slot()
    def _open_menu(self) -> None:
        self._menu_button.showMenu()

    @Slot()
    def _switch_side(self) -> None:
        page, focus = self._pages.currentWidget(), QApplication.focusWidget()
        if page is None or (focus is not None and page.isAncestorOf(focus)):
            self.panel.focus_first()
        else:
            page.setFocus(Qt.FocusReason.ShortcutFocusReason)
