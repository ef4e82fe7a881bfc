"""What stands where the page will be, until the app knows which page that is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.tokens import GRID
from maestro_desktop.ui.translation import tr
from maestro_desktop.ui.widgets import IconLabel, TextButton, column, plain_label


class NotSetUp(QWidget):
    """Says what is missing and leads there.

    Signals:
        assistant_requested(): be led through it step by step
        settings_requested()
    """

    assistant_requested = Signal()
    settings_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("not_set_up")
        self.setProperty("area", "sunken")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = column(margins=4 * GRID, spacing=2 * GRID)
        centre = Qt.AlignmentFlag.AlignHCenter
        title = plain_label(tr("One thing is needed first"), "title", name="not_set_up_title")
        words = plain_label(
            tr(
                "8x8 shows its agent panel only on a domain that it has whitelisted for your company. "
                "Ask your administrator for that domain and enter it: the assistant leads you through it, and lets you"
                " try page, microphone, links and contacts."
            ),
            "muted",
            name="not_set_up_words",
            wrap=True,
        )
        words.setAlignment(centre)
        words.setMaximumWidth(52 * GRID)
        assistant = TextButton(tr("Set up…"), kind="primary", name="not_set_up_assistant")
        assistant.clicked.connect(self.assistant_requested)
        settings = TextButton(tr("Open settings"), kind="quiet", name="not_set_up_settings")
        settings.clicked.connect(self.settings_requested)
        layout.addStretch(1)
        layout.addWidget(IconLabel(theme, "maestro", "text", 48), 0, centre)
        layout.addWidget(title, 0, centre)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(words, 1_000)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addWidget(assistant, 0, centre)
        layout.addWidget(settings, 0, centre)
        layout.addStretch(1)
        self.setLayout(layout)
