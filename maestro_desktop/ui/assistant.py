"""The assistant for the first run: four steps, each with something to try, each to be skipped."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QHBoxLayout, QProgressBar, QStackedWidget, QWidget

from maestro_desktop.ui.flow import FlowLayout
from maestro_desktop.ui.settings_dialog import Field, FieldRow
from maestro_desktop.ui.text import shown
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.tokens import GRID
from maestro_desktop.ui.translation import tr
from maestro_desktop.ui.widgets import (
    IconLabel,
    TextButton,
    announce,
    column,
    line,
    plain_label,
    scrolled,
    tab_as_seen,
)

_SIDE = 3 * GRID
_ICONS = {"success": "circle-check", "error": "circle-alert", "neutral": "info"}
_TOKENS = {"neutral": "muted"}


class Step(QWidget):
    """One step: title, what it is about, its controls, its test and what came of that.

    Signals:
        test_wanted(), cancel_wanted(): try it; no longer
    """

    test_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self, theme: Theme, name: str, title: str, words: str, test: str = "", hint: str = "") -> None:
        super().__init__()
        self.title = title
        self.setObjectName(name)
        self._testing = False
        self._test_words = test
        self._test_hint = hint
        self.body = column(spacing=GRID)
        self.buttons = FlowLayout(GRID)
        self.test = TextButton(test, theme, "activity", name=f"{name}_test", hint=self._test_hint)
        self.test.setVisible(bool(test))
        self.test.clicked.connect(self._press_test)
        self._bar = QProgressBar()
        self._bar.setObjectName(f"{name}_progress")
        self._bar.setTextVisible(False)
        self._bar.hide()
        self._icon = IconLabel(theme, "info", "muted", 16)
        self._result = plain_label(name=f"{name}_result", wrap=True, selectable=True)
        told = QHBoxLayout()
        told.setSpacing(GRID)
        told.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        told.addWidget(self._result, 1)
        head = column(spacing=GRID)
        head.setContentsMargins(_SIDE, 0, _SIDE, GRID)
        head.addWidget(plain_label(title, "title", name=f"{name}_title", wrap=True))
        head.addWidget(plain_label(words, name=f"{name}_words", wrap=True))
        foot = column(spacing=GRID)
        foot.setContentsMargins(_SIDE, GRID, _SIDE, 2 * GRID)
        if test:
            self.buttons.addWidget(self.test)
        foot.addLayout(self.buttons)
        foot.addWidget(self._bar)
        foot.addLayout(told)
        layout = column(spacing=0)
        layout.addLayout(head)
        layout.addLayout(self.body)
        layout.addLayout(foot)
        layout.addStretch(1)
        inner = QWidget()
        inner.setProperty("area", "surface")
        inner.setLayout(layout)
        whole = column()
        self._scroll = scrolled(inner)
        whole.addWidget(self._scroll)
        self.setLayout(whole)
        self._inner = inner
        # Comes once what is told has its place.
        self._placed = QTimer(self, singleShot=True, interval=0)
        self._placed.timeout.connect(self._show_result)
        self.tell("")

    @property
    def is_testing(self) -> bool:
        return self._testing

    def wait(self, sentence: str, level: int | None = None) -> None:
        """The test is under way; ``level`` is 0 to 100 where there is something to be seen, None: for how long it takes
        is not known."""
        self.tell(sentence)
        self._testing = True
        self.test.say(tr("Cancel"), hint=tr("Stop the test"))
        self._bar.setRange(0, 0 if level is None else 100)
        self._bar.setAccessibleName(sentence)
        self._bar.show()
        self.show_level(level or 0)

    def show_level(self, level: int) -> None:
        """How much there is of what is tested, 0 to 100."""
        self._bar.setValue(level)

    def tell(self, sentence: str, tone: str = "neutral") -> None:
        """What came of it. ``tone``: success, error or neutral."""
        self._testing = False
        self._bar.hide()
        if self._test_words:
            self.test.say(self._test_words, hint=self._test_hint)
        self._result.setText(shown(sentence, 500))
        self._result.setVisible(bool(sentence))
        self._icon.setVisible(bool(sentence))
        self._icon.show_icon(_ICONS[tone], _TOKENS.get(tone, tone))
        if sentence:
            announce(self, sentence)
            self._placed.start()

    def begin(self) -> None:
        """Put the focus on what is to be done first."""
        tab_as_seen(self._inner)
        self.test.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show_result(self) -> None:
        # Up and down only: sideways it would move what is a little too wide.
        self._scroll.ensureVisible(0, self._result.mapTo(self._inner, self._result.rect().bottomLeft()).y())

    @Slot()
    def _press_test(self) -> None:
        (self.cancel_wanted if self._testing else self.test_wanted).emit()


class PageStep(Step):
    """The two addresses."""

    def __init__(self, theme: Theme, fields: Sequence[Field]) -> None:
        super().__init__(
            theme,
            "assistant_page",
            tr("The 8x8 page"),
            tr(
                "8x8 shows its agent panel only on a domain that it has whitelisted for your company. Ask your"
                " administrator for that domain, or whoever ordered 8x8. The page's address is usually right as it is."
            ),
            tr("Test the page"),
            tr("Test the page now"),
        )
        self._rows = {field.key: FieldRow(theme, field, self._forget_result) for field in fields}
        for row in self._rows.values():
            self.body.addWidget(row)

    @property
    def values(self) -> dict[str, str | bool]:
        """What was entered by setting; what is locked is left out."""
        return {key: row.value for key, row in self._rows.items() if not row.field.locked}

    def value(self, key: str) -> str:
        return str(self._rows[key].value)

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Say at each field what is wrong with it, and go to the first."""
        for key, row in self._rows.items():
            row.say_problem(problems.get(key, ""))
        first = next((row for key, row in self._rows.items() if key in problems), None)
        if first is not None:
            first.focus()
            announce(self, f"{first.field.title}: {problems[first.field.key]}")

    def begin(self) -> None:
        super().begin()
        first = next((row for row in self._rows.values() if not row.field.locked), None)
        if first is not None:
            first.focus()

    def _forget_result(self) -> None:
        """What was tested is no longer what stands there."""
        if self._testing:
            self.cancel_wanted.emit()
        self.tell("")


class MicrophoneStep(Step):
    """Signing in, and the microphone.

    Signals:
        page_wanted(): bring the page to the front
    """

    page_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            "assistant_microphone",
            tr("Sign in and microphone"),
            tr(
                "You sign in on the 8x8 page in the main window: choose the product and your company's tenant there,"
                " then enter your name and password. Nothing of that is seen or kept by this app. For calls the page"
                " needs a microphone: speak while it is tested."
            ),
            tr("Test microphone"),
            tr("Test microphone now"),
        )
        page = TextButton(
            tr("Show the page"),
            theme,
            "external-link",
            name="assistant_show_page",
            hint=tr("Bring the main window forward"),
        )
        page.clicked.connect(self.page_wanted)
        self.buttons.addWidget(page)


class LinksStep(Step):
    """Links and start-up. ``links`` shows who opens links, and has a test of its own; ``hidden`` is the setting.

    Signals:
        autostart_wanted(bool): start with the computer
        hidden_wanted(bool): start in the tray
    """

    autostart_wanted = Signal(bool)
    hidden_wanted = Signal(bool)

    def __init__(self, theme: Theme, links: QWidget, hidden: Field) -> None:
        super().__init__(
            theme,
            "assistant_links",
            tr("Links and start-up"),
            tr(
                "A number in a web page or mail can be called from here. The app can be there whenever the computer is."
            ),
        )
        self._autostart = QCheckBox(tr("Start with the computer"))
        self._autostart.setObjectName("assistant_autostart")
        self._autostart.clicked.connect(self.autostart_wanted)
        self._hidden = FieldRow(theme, hidden, self._want_hidden)
        start = column(spacing=GRID)
        start.setContentsMargins(_SIDE, GRID, _SIDE, 0)
        start.addWidget(plain_label(tr("Start-up"), "strong"))
        start.addWidget(self._autostart)
        self.body.addWidget(links)
        self.body.addLayout(start)
        self.body.addWidget(self._hidden)

    def show_autostart(self, on: bool) -> None:
        self._autostart.setChecked(on)

    def begin(self) -> None:
        super().begin()
        self._autostart.setFocus(Qt.FocusReason.OtherFocusReason)

    def _want_hidden(self) -> None:
        self.hidden_wanted.emit(bool(self._hidden.value))


class ContactsStep(Step):
    """Contacts.

    Signals:
        import_wanted(): open the window for imports
    """

    import_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            "assistant_contacts",
            tr("Contacts"),
            tr(
                "Who calls is shown by name if the number is among your contacts. Bring them in from a file that your"
                " phone, mail program or customer system writes (vCard, CSV or JSON). All can be taken back."
            ),
            tr("Test contacts"),
            tr("Test contacts now"),
        )
        bring = TextButton(
            tr("Import a file…"),
            theme,
            "upload",
            name="assistant_import",
            hint=tr("Choose a file and see what it would do"),
        )
        bring.clicked.connect(self.import_wanted)
        self.buttons.addWidget(bring)


class Assistant(QWidget):
    """A window beside the other one. Enter goes on, Esc closes it for later; what was entered stays.

    Signals:
        entered(): the first step was answered: go_on() leaves it
        finished(): through all steps
    """

    entered = Signal()
    finished = Signal()

    def __init__(
        self, theme: Theme, page: PageStep, microphone: MicrophoneStep, links: LinksStep, contacts: ContactsStep
    ) -> None:
        super().__init__()
        self.setObjectName("assistant")
        self.setWindowTitle(tr("Set up Maestro Desktop"))
        self.setProperty("area", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._steps: tuple[Step, ...] = (page, microphone, links, contacts)
        self._pages = QStackedWidget()
        for step in self._steps:
            self._pages.addWidget(step)
        self._where = plain_label(role="caption", name="assistant_where")
        self._where.setContentsMargins(_SIDE, 2 * GRID, _SIDE, GRID)
        self._back = TextButton(
            tr("Back"), theme, "arrow-left", name="assistant_back", hint=tr("Back"), shortcut="Alt+Left"
        )
        self._skip = TextButton(
            tr("Skip"), kind="quiet", name="assistant_skip", hint=tr("Leave this step as it is"), shortcut="Alt+Right"
        )
        self._next = TextButton(tr("Next"), kind="primary", name="assistant_next", hint=tr("Go on"), shortcut="Enter")
        self._back.clicked.connect(self._go_back)
        self._skip.clicked.connect(self.go_on)
        self._next.clicked.connect(self._press_next)
        row = QHBoxLayout()
        row.setContentsMargins(_SIDE, 12, _SIDE, 12)
        row.setSpacing(GRID)
        row.addWidget(self._back)
        row.addStretch(1)
        row.addWidget(self._skip)
        row.addWidget(self._next)
        layout = column(spacing=0)
        layout.addWidget(self._where)
        layout.addWidget(self._pages, 1)
        layout.addWidget(line())
        layout.addLayout(row)
        self.setLayout(layout)
        for keys, slot in (("Esc", self.close), ("Alt+Left", self._go_back), ("Alt+Right", self.go_on)):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)
        self.resize(560, 600)
        self._show_step(0)

    def come_forward(self) -> None:
        """Show it at the step where it was left."""
        self.show()
        self.raise_()
        self.activateWindow()
        self._show_step(self._pages.currentIndex())

    @Slot()
    def go_on(self) -> None:
        """To the next step, or the end."""
        if self._pages.currentIndex() + 1 < len(self._steps):
            self._show_step(self._pages.currentIndex() + 1)
        else:
            self.hide()
            self.finished.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.isAutoRepeat():
            super().keyPressEvent(event)
            return
        focus = self.focusWidget()
        if isinstance(focus, QAbstractButton) and not isinstance(focus, QCheckBox):
            focus.click()
        else:
            self._press_next()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self._stop_test()

    @Slot()
    def _press_next(self) -> None:
        if self._pages.currentIndex() == 0:
            self.entered.emit()
        else:
            self.go_on()

    @Slot()
    def _go_back(self) -> None:
        if self._pages.currentIndex() > 0:
            self._show_step(self._pages.currentIndex() - 1)

    def _show_step(self, index: int) -> None:
        self._stop_test()
        self._pages.setCurrentIndex(index)
        step, last = self._steps[index], index + 1 == len(self._steps)
        self._where.setText(tr("Step {step} of {n}", step=index + 1, n=len(self._steps)))
        self._back.setEnabled(index > 0)
        self._skip.setVisible(not last)
        self._next.say(
            tr("Finish") if last else tr("Next"),
            hint=tr("Close the assistant") if last else tr("Go on"),
            shortcut="Enter",
        )
        if self.isVisible():
            step.begin()
            announce(self, f"{self._where.text()}: {step.title}")

    def _stop_test(self) -> None:
        """What is left needs no answer any more."""
        step = self._steps[self._pages.currentIndex()]
        if step.is_testing:
            step.cancel_wanted.emit()
