"""The do-not-call list, connected: its page asks the core, and what is done there can be taken back."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from maestro_desktop.deeds import Allow, Forbid, ForbidAll
from maestro_desktop.ui.do_not_call import DoNotCallView
from maestro_desktop.ui.translation import tr, trn
from maestro_desktop.wording import Wording

if TYPE_CHECKING:
    from collections.abc import Callable

    from maestro_desktop.core.call_rules import Listed
    from maestro_desktop.core.do_not_call import Read
    from maestro_desktop.core.switchboard import Switchboard
    from maestro_desktop.desk import Desk
    from maestro_desktop.engine import Engine
    from maestro_desktop.ui.side_panel import SidePanel
    from maestro_desktop.ui.text import FormatNumber
    from maestro_desktop.ui.theme import Theme

#: So many numbers are shown at once: more are found by their digits.
MOST_SHOWN = 200
_KINDS = Wording("Lists of numbers (*.csv *.txt *.tsv);;All files (*)")


class DoNotCallDesk(QObject):
    """``region`` is that of numbers without a country; ``is_kept``: whether nobody may take numbers off the list."""

    _was_read = Signal(str, object)

    def __init__(
        self,
        panel: SidePanel,
        desk: Desk,
        engine: Engine,
        *,
        theme: Theme,
        format_number: FormatNumber,
        clock_ms: Callable[[], int],
        region: Callable[[], str],
        is_kept: Callable[[], bool] = lambda: False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel, self._desk, self._engine, self._region = panel, desk, engine, region
        self._is_kept = is_kept
        self.view = DoNotCallView(theme, format_number, clock_ms)
        self._digits = ""
        self._worker = ThreadPoolExecutor(1, "do-not-call")
        self._was_read.connect(self._take_read)
        self.view.back.connect(panel.show_history)
        self.view.wanted.connect(self._look)
        self.view.put_on.connect(self._put_on)
        self.view.taken_off.connect(self._take_off)
        self.view.import_wanted.connect(self._ask_file)
        desk.done.connect(self._look_again)

    @Slot()
    def show(self) -> None:
        """Open the list, with the caret in its field."""
        self._panel.show_page(self.view)
        self.view.start()

    def close(self) -> None:
        """Wait for the file that is being read, if any. Safe to call twice."""
        self._worker.shutdown(cancel_futures=True)
        # An answer that is still on its way would come to an object that is gone.
        QCoreApplication.removePostedEvents(self)

    def bring_in(self, path: str) -> None:
        """Put the numbers of a file on the list; it is read beside the core, where calls go on."""
        from maestro_desktop.core.do_not_call import read_list

        name, region = Path(path).name, self._region()

        def read() -> None:
            try:
                told: Read | str = read_list(Path(path), region)
            except OSError as error:
                told = tr("{name} can't be read: {strerror}.", name=name, strerror=error.strerror)
            self._was_read.emit(name, told)

        self.view.complain(tr("Reading {name}…", name=name))
        self._worker.submit(read)

    @Slot(str, object)
    def _take_read(self, name: str, told: Read | str) -> None:
        if isinstance(told, str):
            self.view.complain(tr(told))
        elif not told.numbers:
            self.view.complain(tr("No telephone number is understood in {name}.", name=name))
        else:
            left = told.lines_not_understood
            self._desk.do(ForbidAll(told.numbers, name))
            self.view.complain(
                trn(
                    "{n} lines of {name} hold no number that is understood.",
                    "{n} line of {name} holds no number that is understood.",
                    left,
                    name=name,
                )
                if left
                else ""
            )

    @Slot(str)
    def _look(self, digits: str) -> None:
        self._digits = digits

        def look(board: Switchboard) -> tuple[tuple[Listed, ...], int]:
            return board.do_not_call.some(digits, MOST_SHOWN), board.do_not_call.count()

        def show(found: tuple[tuple[Listed, ...], int]) -> None:
            if digits == self._digits:
                self.view.show_listed(*found)

        self._engine.ask(look, show)

    @Slot()
    def _look_again(self) -> None:
        if self._panel.page is self.view:
            self._look(self._digits)

    @Slot(str, str)
    def _put_on(self, text: str, why: str) -> None:
        from maestro_desktop.core.phone.numbers import canonical

        read = canonical(text, self._region())
        if read is None:
            self.view.complain(
                tr("This is no telephone number.")
                if self._region()
                else tr("This is no telephone number. Write it with + and country code.")
            )
            return
        self._desk.do(Forbid(read[0], why))
        self.view.clear()

    @Slot(str)
    def _take_off(self, number: str) -> None:
        if self._is_kept():
            from maestro_desktop.core.do_not_call import LIST_IS_KEPT

            self.view.complain(tr(LIST_IS_KEPT))
            return
        self._desk.do(Allow(number))

    @Slot()
    def _ask_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self.view.window(), tr("Bring a list of numbers"), "", tr(_KINDS))
        if path:
            self.bring_in(path)
