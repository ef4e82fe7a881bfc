"""Two programs on one screen: ``window`` is typed into and prints what it holds, ``card`` shows the card for a call."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QLineEdit

from maestro_desktop.ui.icons import Icons
from maestro_desktop.ui.ring_card import RingCard, Ringing
from maestro_desktop.ui.theme import Theme

ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons"


def main() -> int:
    app = QApplication(["ring-child"])
    if sys.argv[1] == "window":
        field = QLineEdit()
        field.setWindowTitle("somebody types here")
        field.textEdited.connect(lambda text: print(text, flush=True))
        field.show()
        field.activateWindow()
    else:
        card = RingCard(Theme(app, Icons(ICONS), dark=False), lambda: QRect(0, 0, 600, 400), lambda: 0)
        card.put_away.connect(lambda: print("put away", flush=True))
        card.show_ringing((Ringing("a", "phone-incoming", "Incoming call", "Ada Whitfield"),))
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
