"""The window in one scheme after the other; prints how long each took until all of it was painted, ms of work."""

from __future__ import annotations

import json
import sys
from time import thread_time_ns

from PySide6.QtWidgets import QApplication

from maestro_desktop.core.contacts.model import NO_MATCH
from maestro_desktop.ui.icons import Icons
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.workspace import Workspace
from tests.benchmarks.history_child import ICONS
from tests.ui.people import NOW, formatted, history, interaction, pop

_SWITCHES = 10


def main() -> int:
    app = QApplication(sys.argv[:1])
    theme = Theme(app, Icons(ICONS), dark=False)
    window = Workspace(theme=theme, clock_ms=lambda: NOW, format_as_typed=formatted)
    window.resize(1_180, 760)
    window.panel.add_history(history(200), at_end=True, reset=True)
    for number in range(3):
        window.panel.show_pop(pop(interaction(f"i{number}"), NO_MATCH))
    window.panel.show_details(interaction("d", transcript="Ada: Hello\nAgent: Hello\n" * 20))
    window.show()
    app.processEvents()
    rounds = []
    for _ in range(int(sys.argv[1])):
        took = []
        for switch in range(_SWITCHES):
            began = thread_time_ns()
            theme.set_dark(switch % 2 == 0)
            window.repaint()
            app.processEvents()
            took.append((thread_time_ns() - began) / 1e6)
        rounds.append(took)
    print(json.dumps(rounds))
    return 0


if __name__ == "__main__":
    sys.exit(main())
