"""Everything known of one interaction, in place of the history list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QWidget

from maestro_desktop.core.interactions.model import Interaction, PartyKind, State
from maestro_desktop.core.phone.decision import Source
from maestro_desktop.ui import text
from maestro_desktop.ui.conversation import Conversation
from maestro_desktop.ui.fields import NotesField, ReadingText
from maestro_desktop.ui.flow import FlowLayout
from maestro_desktop.ui.involved import Involved
from maestro_desktop.ui.relink import Relink
from maestro_desktop.ui.text import FormatNumber, shown
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.tokens import GRID
from maestro_desktop.ui.translation import tr
from maestro_desktop.ui.widgets import (
    Chip,
    ElidedLabel,
    IconButton,
    TextButton,
    clear_layout,
    column,
    line,
    plain_label,
)


class DetailsView(QWidget):
    """Shows one interaction and follows it. ``involved`` says with whom it was, ``relink`` corrects which events are
    one conversation.

    Signals:
        back(): to where it was opened from
        dial_requested(str, object): number and Source
        note_changed(str, str): interaction id, text
        link_opened(str), copy_requested(str)
    """

    back = Signal()
    dial_requested = Signal(str, object)
    note_changed = Signal(str, str)
    link_opened = Signal(str)
    copy_requested = Signal(str)

    def __init__(self, theme: Theme, format_number: FormatNumber, clock_ms: Callable[[], int]) -> None:
        super().__init__()
        self._theme = theme
        self._format = format_number
        self._interaction: Interaction | None = None
        self.setObjectName("details")
        self._back = IconButton(theme, "arrow-left", tr("Back to the list"), shortcut="Esc", name="details_back")
        self._back.clicked.connect(self.back)
        self._who = ElidedLabel(role="title", name="details_who")
        self._what = ElidedLabel(role="muted", name="details_what")
        self._chip = Chip(theme, name="details_state")
        head = QHBoxLayout()
        head.setContentsMargins(GRID, GRID, 2 * GRID, GRID)
        head.setSpacing(GRID)
        head.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        names = column(spacing=1)
        names.addWidget(self._who)
        names.addWidget(self._what)
        head.addLayout(names, 1)
        head.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignTop)

        self._actions = FlowLayout(GRID)
        self.involved = Involved(theme, format_number)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(2 * GRID)
        self._facts.setVerticalSpacing(GRID // 2)
        self._facts.setColumnStretch(1, 1)
        for keys, name in (
            ("Ctrl+Return", "details_call"),
            ("Ctrl+Shift+C", "details_copy"),
            ("Ctrl+O", "details_recording"),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setProperty("presses", name)
            shortcut.activated.connect(self._press)
        self._notes = NotesField(name="details_notes", words=tr("Your notes"))
        self._notes.text_ready.connect(self._note)
        self._page_notes_title = plain_label(tr("Notes from the page"), "caption")
        self._page_notes = Conversation(theme, name="details_page_notes", words=tr("Notes from the page"), most_lines=6)
        self._transcript_title = plain_label(tr("Transcript"), "caption")
        self._transcript = Conversation(theme, name="details_transcript", words=tr("Transcript"))
        self._trust = plain_label(role="muted", name="details_confidence", wrap=True)
        self._reasons = ReadingText(name="details_reasons", words=tr("How this was put together"), most_lines=10)

        self.relink = Relink(theme, format_number, clock_ms)
        self.relink.unfolded.connect(self._show_relink)

        body = column(spacing=GRID)
        body.setContentsMargins(2 * GRID, 0, 2 * GRID, 2 * GRID)
        body.addLayout(self._actions)
        body.addWidget(plain_label(tr("People"), "caption"))
        body.addWidget(self.involved)
        body.addLayout(self._facts)
        for widget in (
            plain_label(tr("Your notes"), "caption"),
            self._notes,
            self._page_notes_title,
            self._page_notes,
            self._transcript_title,
            self._transcript,
            line(),
            plain_label(tr("How this was put together"), "caption"),
            self._trust,
            self._reasons,
            self.relink,
        ):
            body.addWidget(widget)
        body.addStretch(1)
        inner = QWidget()
        inner.setProperty("area", "surface")
        inner.setLayout(body)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inner)
        layout = column(spacing=0)
        layout.addLayout(head)
        layout.addWidget(self._scroll, 1)
        self.setLayout(layout)

    @property
    def interaction(self) -> Interaction | None:
        return self._interaction

    def show_interaction(self, interaction: Interaction) -> None:
        """Show an interaction, or the newer state of the one that is shown."""
        if self._interaction is not None and self._interaction.id != interaction.id:
            self._notes.start_over(interaction.agent_notes)
            self._scroll.verticalScrollBar().setValue(0)
        self._interaction = interaction
        self._who.setText(text.who_words(interaction, self._format))
        self._what.setText(text.kind_words(interaction))
        self._chip.show_state(
            text.state_icon(interaction.state), text.state_words(interaction), text.state_tone(interaction.state)
        )
        self._fill_actions(interaction)
        self.involved.show_interaction(interaction)
        self._fill_facts(interaction)
        self._notes.show_stored(interaction.agent_notes)
        for title, field, words in (
            (self._page_notes_title, self._page_notes, interaction.page_notes),
            (self._transcript_title, self._transcript, interaction.transcript),
        ):
            field.show_text(words)
            title.setVisible(bool(words.strip()))
            field.setVisible(bool(words.strip()))
        self._trust.setText(text.confidence_words(interaction.confidence))
        because = [
            *interaction.reasons,
            *(tr("Please note: {warning}", warning=warning) for warning in interaction.warnings),
        ]
        if interaction.rule:
            because.insert(0, tr("Contact found by: {rule}.", rule=text.rule_words(interaction.rule)))
        self._reasons.show_text("\n".join(shown(reason, 500) for reason in because))
        self._reasons.setVisible(bool(because))
        self.relink.show_interaction(interaction)

    def look_for(self, words: tuple[str, ...]) -> None:
        """Let what begins with one of these words (folded) stand out in what was said."""
        self._page_notes.look_for(words)
        self._transcript.look_for(words)

    def start(self) -> None:
        """Put the focus on the way back, so that Esc, Enter and Tab work at once."""
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush_notes(self) -> None:
        self._notes.flush()

    @Slot()
    def _show_relink(self) -> None:
        """Scroll to the end, once the list that was opened has its height."""
        QTimer.singleShot(0, self._scroll_to_end)

    @Slot()
    def _scroll_to_end(self) -> None:
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _fill_actions(self, interaction: Interaction) -> None:
        clear_layout(self._actions)
        if interaction.party.kind is PartyKind.PHONE:
            number = text.party_words(interaction.party, self._format)
            words = tr("Call back") if interaction.state is State.MISSED else tr("Call")
            call = TextButton(
                words,
                self._theme,
                "phone",
                kind="primary",
                name="details_call",
                hint=tr("Call {number}", number=number),
                shortcut="Ctrl+Enter",
            )
            call.clicked.connect(self._call)
            self._actions.addWidget(call)
        if interaction.party.kind is not PartyKind.WITHHELD and interaction.party.raw:
            words = tr("Copy number") if interaction.party.kind is PartyKind.PHONE else tr("Copy address")
            self._link(
                words,
                "copy",
                "details_copy",
                interaction.party.normalised or interaction.party.raw,
                keys="Ctrl+Shift+C",
            )
        if interaction.recording.startswith("https://"):
            self._link(
                tr("Open recording"),
                "audio-lines",
                "details_recording",
                interaction.recording,
                opens=True,
                keys="Ctrl+O",
            )
        elif interaction.recording:
            self._link(tr("Copy recording reference"), "copy", "details_recording", interaction.recording)
        if interaction.url.startswith("https://"):
            self._link(tr("Open e-mail"), "external-link", "details_url", interaction.url, opens=True)

    def _link(self, words: str, icon: str, name: str, target: str, *, opens: bool = False, keys: str = "") -> None:
        button = TextButton(words, self._theme, icon, name=name, hint=target, shortcut=keys)
        button.setProperty("target", target)
        button.clicked.connect(self._open if opens else self._copy)
        self._actions.addWidget(button)

    def _fill_facts(self, interaction: Interaction) -> None:
        clear_layout(self._facts)
        recording = shown(interaction.recording) or (tr("Yes") if interaction.has_recording else "")
        duration = "" if interaction.duration_s is None else text.clock_words(interaction.duration_s)
        wrap_up = "" if interaction.wrap_up_s is None else text.clock_words(interaction.wrap_up_s)
        facts = (
            (tr("Disposition"), shown(interaction.disposition)),
            (tr("Name given"), shown(interaction.party_name)),
            (tr("Number or address"), text.party_words(interaction.party, self._format)),
            (tr("Queue"), shown(interaction.queue)),
            (tr("Began"), text.exact_words(interaction.began_at)),
            (
                tr("Answered"),
                text.exact_words(interaction.accepted_at) or (tr("Yes") if interaction.answered else tr("No")),
            ),
            (tr("Conversation over"), text.exact_words(interaction.completed_at)),
            (tr("Ended"), text.exact_words(interaction.ended_at)),
            (tr("Duration"), duration),
            (tr("Wrap-up"), wrap_up),
            (tr("Recording"), recording),
            (tr("Product"), {"CC": tr("8x8 Contact Center"), "UC": "8x8 Work"}.get(interaction.product, "")),
        )
        row = 0
        for words, value in facts:
            if value:
                caption = plain_label(words, "muted")
                content = plain_label(value, wrap=True, selectable=True)
                content.setAccessibleName(f"{words}: {value}")
                self._facts.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
                self._facts.addWidget(content, row, 1)
                row += 1

    @Slot()
    def _press(self) -> None:
        """Press a button that this interaction may have."""
        name = str(self.sender().property("presses"))
        for button in self.findChildren(TextButton, name):
            if button.isVisible():  # those of what was shown before may still be there
                button.click()
                return

    @Slot()
    def _call(self) -> None:
        if self._interaction is not None:
            party = self._interaction.party
            missed = self._interaction.state is State.MISSED
            self.dial_requested.emit(party.normalised or party.raw, Source.CALL_BACK if missed else Source.HISTORY)

    @Slot()
    def _copy(self) -> None:
        self.copy_requested.emit(str(self.sender().property("target")))

    @Slot()
    def _open(self) -> None:
        self.link_opened.emit(str(self.sender().property("target")))

    @Slot(str)
    def _note(self, words: str) -> None:
        if self._interaction is not None:
            self.note_changed.emit(self._interaction.id, words)
