"""One line above the page that says what is wrong and offers what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget


class Banner(QFrame):
    """A slim line with a text and up to two buttons.

    Signals: ``retry_clicked()``, ``force_clicked()`` reload although a call is active, ``dismissed()``.
    """

    retry_clicked = Signal()
    force_clicked = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # What the app's style sheet goes by; without one the frame and the palette have to do.
        self.setProperty("strip", True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.text = QLabel(wordWrap=True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.retry = QPushButton("Try again")
        self.force = QPushButton("Reload anyway")
        self.dismiss = QToolButton(autoRaise=True)
        self.dismiss.setText("✕")
        self.dismiss.setAccessibleName("Close this message")
        self.retry.clicked.connect(self.retry_clicked)
        self.force.clicked.connect(self.force_clicked)
        self.dismiss.clicked.connect(self._on_dismiss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 6, 6, 6)
        layout.addWidget(self.text, 1)
        for button in (self.retry, self.force, self.dismiss):
            layout.addWidget(button)
        self.hide()

    def show_message(
        self, text: str, *, tone: str = "", retry: bool = False, force: bool = False, dismiss: bool = False
    ) -> None:
        """Show ``text``, as plain text, with the named buttons; ``tone`` is "", "warning" or "error"."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            for widget in (self, self.text):
                self.style().unpolish(widget)
                self.style().polish(widget)
        self.text.setText(text)
        self.setAccessibleName(text)
        self.retry.setVisible(retry)
        self.force.setVisible(force)
        self.dismiss.setVisible(dismiss)
        self.show()

    def _on_dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()
