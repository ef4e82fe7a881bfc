"""A start that can't go on, told in a window: who starts from a menu or a link reads no terminal."""

from __future__ import annotations

from collections.abc import Callable

from maestro_desktop.language import SYSTEM, speak
from maestro_desktop.qt import make_qt
from maestro_desktop.resources import resource_dir
from maestro_desktop.ui.icons import Icons
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.translation import tr
from maestro_desktop.ui.trouble_window import StoreTroubleWindow
from maestro_desktop.wording import Wording

TITLE = Wording("Your records can't be opened")


def show(problem: str) -> int:
    """Tell ``problem`` until the window is closed; returns the exit status. Raises qt.UnsafePySide."""
    qt = make_qt()
    # Of the settings nothing is known here: the folder they are in may be what can't be read.
    speak(qt, SYSTEM, resource_dir() / "translations")
    theme = Theme(qt, Icons(resource_dir() / "icons"))
    window = refusal_window(theme, problem, qt.quit)
    window.show()
    qt.exec()
    window.deleteLater()
    return 1


def refusal_window(theme: Theme, problem: str, leave: Callable[[], None]) -> StoreTroubleWindow:
    """The window; ``leave`` is called when it is answered or closed."""
    what = tr("{problem} Check who owns it and that it may be written to, then start again.", problem=problem)
    window = StoreTroubleWindow(theme, tr(TITLE), what, tr("Nothing was changed or deleted."), ((tr("Quit"), "quit"),))
    window.chosen.connect(leave)
    window.closed.connect(leave)
    return window
