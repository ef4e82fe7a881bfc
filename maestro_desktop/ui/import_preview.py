"""What an import would do, before it does it; and what the columns of a CSV file mean."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QButtonGroup, QComboBox, QGridLayout, QHBoxLayout, QTabWidget, QWidget

from maestro_desktop.core.contacts.columns import PARTS, WORDS, Column, Meaning, is_useful, names_people
from maestro_desktop.core.contacts.import_report import MOST_TOLD, Fate, ImportPreview, PreviewRow
from maestro_desktop.ui import import_words as say
from maestro_desktop.ui.flow import FlowLayout
from maestro_desktop.ui.import_pages import Listed, Page
from maestro_desktop.ui.rows import Row, RowTable
from maestro_desktop.ui.text import FormatNumber, shown, stored_words, tip
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.tokens import GRID
from maestro_desktop.ui.translation import number, tr, trn
from maestro_desktop.ui.widgets import (
    Choice,
    ElidedLabel,
    Strip,
    TextButton,
    column,
    give_tip,
    on_key,
    plain_label,
    scrolled,
)
from maestro_desktop.wording import Wording

_TONES = {Fate.UNUSABLE: "error", Fate.DUPLICATE: "warning"}
#: Columns that can be given a meaning here; a file of more keeps what was found for the others.
MOST_COLUMNS = 200
_AT_ONCE = 20
_SAMPLES = 3
#: Meanings that only our own export has.
_PACKED = (Meaning.PHONES, Meaning.EMAILS, Meaning.ADDRESSES, Meaning.HANDLES, Meaning.FIELDS, Meaning.VERSION)
#: What only says something of a column beside it -> that one.
_SAYS_OF = {
    Meaning.PHONE_LABEL: Meaning.PHONE,
    Meaning.PHONE_PREFERRED: Meaning.PHONE,
    Meaning.PHONE_REGION: Meaning.PHONE,
    Meaning.EMAIL_LABEL: Meaning.EMAIL,
    Meaning.HANDLE_LABEL: Meaning.HANDLE,
    Meaning.HANDLE_SERVICE: Meaning.HANDLE,
    Meaning.FIELD_NAME: Meaning.FIELD,
}
_ADDRESS = "address"
_SAY = Wording("Say what each column holds. It is remembered for files with these columns.")
_NO_NAMES = Wording(
    "No column seems to hold people's names. If one does, say which. What you say is remembered for files with these"
    " columns."
)


class Letters(QWidget):
    """Asks how the letters of a file are written that does not say it.

    Signals:
        said(str): the codec; "" for what is guessed
    """

    said = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.choice = Choice(theme, name=name, words=tr("How the letters are written"))
        for codec, words in say.ENCODINGS.items():
            self.choice.addItem(words, codec)
        give_tip(self.choice, tr("Read the file again with other letters"))
        self.choice.activated.connect(self._say)
        question = plain_label(tr("The file does not say how its letters are written. Do names look wrong?"), wrap=True)
        question.setBuddy(self.choice)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(question, 1)
        row.addWidget(self.choice)

    def ask(self, preview: ImportPreview, encoding: str) -> None:
        """Ask about this file, if that is a question. ``encoding``: what was said about it so far."""
        self.setVisible(preview.guessed or bool(encoding))
        self.choice.setCurrentIndex(self.choice.findData(encoding))

    @Slot()
    def _say(self) -> None:
        self.said.emit(str(self.choice.currentData()))


class PreviewPage(Page):
    """Counts, the records by what becomes of them, and what was odd about the file.

    Signals:
        import_wanted(), back_wanted(), columns_wanted()
        encoding_said(str): the codec in which the letters are written; "" for what is guessed
    """

    import_wanted = Signal()
    back_wanted = Signal()
    columns_wanted = Signal()
    encoding_said = Signal(str)

    def __init__(self, theme: Theme, format_number: FormatNumber) -> None:
        super().__init__("import_preview")
        self._theme, self._format = theme, format_number
        self._preview: ImportPreview | None = None
        self._rows: tuple[PreviewRow, ...] = ()
        self._missing = 0
        self._tiles: dict[str, TextButton] = {}
        self._unknown = Strip(theme, name="import_unknown")
        self._unknown.chosen.connect(self._choose)
        self.body.addWidget(self._unknown)
        self._numbers = plain_label("", "muted", name="import_numbers", wrap=True)
        self.body.addWidget(self._numbers)
        self._letters = Letters(theme, "import_encoding")
        self._letters.said.connect(self.encoding_said)
        self.body.addWidget(self._letters)
        self._tabs = QTabWidget()
        self._tabs.setObjectName("import_tabs")
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setDrawBase(False)
        self._tabs.addTab(self._make_contacts(), tr("Contacts"))
        self._lists = {
            name: self._make_list(name, words)
            for name, words in (
                ("import_not_understood", tr("Numbers that were not understood")),
                ("import_shared", tr("Numbers that several have")),
                ("import_doubts", tr("What could not be read")),
            )
        }
        self.body.addWidget(self._tabs, 1)
        self.leave = TextButton(tr("Back"), theme, "arrow-left", name="import_back", hint=tr("Go back"), shortcut="Esc")
        self.leave.clicked.connect(self.back_wanted)
        self._columns = TextButton(
            tr("What the columns mean…"),
            name="import_columns",
            hint=tr("Say what each column holds"),
            shortcut="Ctrl+M",
        )
        self._columns.clicked.connect(self.columns_wanted)
        on_key(self, "Ctrl+M", self._columns.click)
        self.primary = TextButton(tr("Import"), theme, "check", kind="primary", name="import_go")
        self.primary.clicked.connect(self.import_wanted)
        self.on_left(self.leave)
        self.on_left(self._columns)
        self.on_right(self.primary)

    def show_preview(self, preview: ImportPreview, duplicates: str, encoding: str = "") -> None:
        """Show what would be done, where ``duplicates`` says what becomes of people who are here already, and
        ``encoding`` how the agent said that letters are written."""
        assert self.primary is not None
        self._preview = preview
        counts = preview.counts
        self.title.setText(" · ".join(filter(None, (shown(preview.file_name), shown(preview.format, 40)))))
        self.tell(say.preview_words(counts, duplicates))
        self._numbers.setText(say.numbers_words(counts))
        for fate, tile in self._tiles.items():
            count = say.count_of(counts, Fate(fate)) if fate else counts.records
            words = tile.property("words")
            tile.setText(f"{words}  {number(count)}")
            tile.setAccessibleName(f"{words}: {number(count)}")
            tile.setEnabled(count > 0 or not fate)
            tile.setChecked(not fate)
        self._filter()
        self._show_lists(preview)
        self._columns.setVisible(bool(preview.columns))
        self._letters.ask(preview, encoding)
        self._unknown.hide()
        if preview.unknown:
            words = say.unknown_words(preview.unknown)
            self._unknown.show_message("circle-question-mark", words, "warning", (("say", tr("Say the meaning…")),))
        wanted = say.to_import(counts, duplicates)
        hint = tr("Import") if wanted else tr("There is nothing to import")
        self.primary.say(say.import_words(counts, duplicates))
        give_tip(self.primary, hint, "Enter")
        self.primary.setEnabled(wanted > 0)

    @Slot(str)
    def _choose(self, key: str) -> None:
        if key:
            self.columns_wanted.emit()

    def _make_contacts(self) -> QWidget:
        page = QWidget()
        layout = column(spacing=GRID)
        layout.setContentsMargins(0, GRID, 0, 0)
        tiles = FlowLayout(GRID // 2)
        group = QButtonGroup(self)
        self._tile(1, "", "", tr("All"), tr("Show all records"))
        for place, (fate, (icon, words)) in enumerate(say.FATES.items(), 2):
            self._tile(place, fate, icon, tr(words), tr("Show only these: {fate}", fate=words))
        for tile in self._tiles.values():
            group.addButton(tile)
            tiles.addWidget(tile)
        self.table = RowTable(self._theme, name="import_rows", words=tr("Records of the file"), inset=GRID)
        self._model = Listed(self._row)
        self.table.setModel(self._model)
        self._nobody = plain_label(tr("There are none."), "muted", name="import_nobody")
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addLayout(tiles)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._nobody, 1)
        page.setLayout(layout)
        return page

    def _tile(self, place: int, fate: str, icon: str, words: str, hint: str) -> None:
        """A button that lets only records of a fate ("": any) through, and says how many there are."""
        key = f"Alt+{place}"
        name = f"import_fate_{fate or 'all'}"
        tile = TextButton(words, self._theme, icon, kind="filter", name=name, hint=hint, shortcut=key)
        tile.setCheckable(True)
        tile.setProperty("words", words)
        tile.clicked.connect(self._filter)
        on_key(self, key, tile.click)
        self._tiles[fate] = tile

    def _make_list(self, name: str, words: str) -> tuple[RowTable, Listed]:
        table = RowTable(self._theme, name=name, words=words, inset=GRID)
        model = Listed(lambda index, name=name: self._odd_row(name, index))  # type: ignore[misc]
        table.setModel(model)
        return table, model

    def _show_lists(self, preview: ImportPreview) -> None:
        self._tabs.setCurrentIndex(0)
        while self._tabs.count() > 1:
            self._tabs.removeTab(1)
        counts = (
            ("import_not_understood", tr("Numbers not understood"), len(preview.not_understood)),
            ("import_shared", tr("Shared numbers"), len(preview.shared_numbers)),
            ("import_doubts", tr("Doubts"), len(preview.doubts)),
        )
        whole = {"import_not_understood": preview.counts.numbers_not_understood}
        for name, words, count in counts:
            table, model = self._lists[name]
            model.show_count(count)
            if count:
                # Where nobody counted what is not told, there may be more.
                more = "+" if count >= MOST_TOLD and name not in whole else ""
                self._tabs.addTab(table, f"{words}  {number(max(count, whole.get(name, 0)))}{more}")
        for index in range(self._tabs.count()):
            self._tabs.setTabToolTip(index, tip(tr("{tab}. Next one:", tab=self._tabs.tabText(index)), "Ctrl+Tab"))

    @Slot()
    def _filter(self) -> None:
        if self._preview is None:
            return
        fate = next((fate for fate, tile in self._tiles.items() if tile.isChecked()), "")
        rows = self._preview.rows
        self._rows = tuple(row for row in rows if row.fate == fate) if fate else rows
        counts = self._preview.counts
        whole = say.count_of(counts, Fate(fate)) if fate else counts.records
        self._missing = max(0, whole - len(self._rows))
        self._model.show_count(len(self._rows) + bool(self._missing))
        self.table.setVisible(bool(self._rows or self._missing))
        self._nobody.setVisible(not (self._rows or self._missing))
        self.table.scrollToTop()

    def _row(self, index: int) -> Row:
        if index >= len(self._rows):
            return Row(
                "info",
                trn("{n} more are not listed here.", "{n} more is not listed here.", self._missing),
                tr("They are counted above."),
                quiet=True,
            )
        row = self._rows[index]
        icon, word = say.FATES[row.fate]
        numbers = ", ".join(stored_words(number, self._format) for number in row.numbers[:5])
        return Row(
            icon=icon,
            # Who has no name of their own is called like their company.
            title=" · ".join(dict.fromkeys(filter(None, (shown(row.name), shown(row.org))))) or tr("No name"),
            subtitle=" · ".join(filter(None, (numbers, say.sentence(row.why)))),
            right=tr("Line {line}", line=row.line),
            right_sub=tr(word),
            tone=_TONES.get(row.fate, "muted"),
        )

    def _odd_row(self, name: str, index: int) -> Row:
        preview = self._preview
        assert preview is not None
        if name == "import_shared":
            shared = preview.shared_numbers[index]
            icon = "building-2" if shared.is_switchboard else "users"
            return Row(icon, stored_words(shared.number, self._format), say.shared_words(shared))
        if name == "import_doubts":
            line, words = preview.doubts[index]
            return Row(
                "circle-alert", say.sentence(words), tr("Left out; the rest is imported"), tr("Line {line}", line=line)
            )
        line, raw = preview.not_understood[index]
        return Row("circle-question-mark", shown(raw, 100), tr("Kept as it is written"), tr("Line {line}", line=line))


class ColumnsPage(Page):
    """Each column of a CSV file with what stands in it and what it means.

    Signals:
        columns_said(object): the Columns as the agent says they are
        encoding_said(str): the codec in which the letters are written; "" for what is guessed
        back_wanted()
    """

    columns_said = Signal(object)
    encoding_said = Signal(str)
    back_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("import_columns_page", tr("What the columns mean"))
        self._theme = theme
        self._columns: tuple[Column, ...] = ()
        self._boxes: list[QComboBox] = []
        self._meanings: QStandardItemModel | None = None
        self._preview: ImportPreview | None = None
        self._about: tuple[object, ...] = ()
        self._grid = QGridLayout()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._add_some)
        self.tell(tr(_SAY))
        self._problem = plain_label("", "error", name="import_columns_problem", wrap=True)
        self.body.addWidget(self._problem)
        self._letters = Letters(theme, "import_columns_encoding")
        self._letters.said.connect(self.encoding_said)
        self.body.addWidget(self._letters)
        self._area: QWidget = QWidget()
        self.body.addWidget(self._area, 1)
        self.leave = TextButton(
            tr("Back"), theme, "arrow-left", name="import_columns_back", hint=tr("Go back"), shortcut="Esc"
        )
        self.leave.clicked.connect(self.back_wanted)
        self.primary = TextButton(
            tr("Look again"),
            kind="primary",
            name="import_columns_done",
            hint=tr("See what it would do"),
            shortcut="Enter",
        )
        self.primary.clicked.connect(self._done)
        self.on_left(self.leave)
        self.on_right(self.primary)

    def start(self) -> None:
        super().start()
        if self._boxes and self._preview is not None:
            unknown = (
                box
                for box, column in zip(self._boxes, self._columns, strict=False)
                if column.label and column.label in self._preview.unknown
            )
            next(unknown, self._boxes[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_columns(self, preview: ImportPreview, encoding: str = "") -> None:
        """Show the columns as they were understood; ``encoding``: how the agent said that letters are written.

        Of columns that are shown already stays what was chosen: going back is no answer.
        """
        self._letters.ask(preview, encoding)
        self._preview = preview
        about = (preview.file_name, preview.header, preview.columns, preview.samples, preview.unknown)
        if about == self._about:
            return
        self._about, self._columns = about, preview.columns
        self.tell(tr(_NO_NAMES) if asks_for_names(preview) else tr(_SAY))
        self._meanings = _meanings(preview.columns)
        self._boxes = []
        grid = self._grid = QGridLayout()
        grid.setContentsMargins(0, 0, GRID, 0)
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID)
        for place, words in enumerate((tr("Column"), tr("What stands in it"), tr("Meaning"))):
            grid.addWidget(plain_label(words, "caption"), 0, place)
            grid.setColumnStretch(place, (3, 4, 4)[place])
        more = len(preview.columns) - MOST_COLUMNS
        if more > 0:
            words = trn(
                "{n} more columns are taken as they were understood.",
                "{n} more column is taken as it was understood.",
                more,
            )
            grid.addWidget(plain_label(words, "muted", name="import_more_columns"), MOST_COLUMNS + 1, 0, 1, 3)
        grid.setRowStretch(MOST_COLUMNS + 2, 1)
        before, self._area = self._area, scrolled(grid)
        self.body.replaceWidget(before, self._area)
        before.hide()
        before.deleteLater()
        self._add_some()
        self._judge()

    @Slot()
    def _add_some(self) -> None:
        """Add some more columns; the window stays awake between them (200 at once take it half a second)."""
        assert self._preview is not None
        start = len(self._boxes)
        for place in range(start, min(start + _AT_ONCE, len(self._columns), MOST_COLUMNS)):
            self._add(place, self._preview)
        if len(self._boxes) < min(len(self._columns), MOST_COLUMNS):
            self._later.start()

    def _add(self, place: int, preview: ImportPreview) -> None:
        column = self._columns[place]
        header = preview.header[place] if place < len(preview.header) else column.header
        name = shown(header, 80) or tr("Column {n}", n=place + 1)
        cells = [shown(row[place], 60) for row in preview.samples if place < len(row) and row[place].strip()]
        box = Choice(self._theme, name="import_meaning", words=tr("Meaning of {name}", name=name))
        if self._meanings is not None:
            box.setModel(self._meanings)
        box.setCurrentIndex(box.findData(str(column.meaning)))
        box.setAccessibleDescription(", ".join(cells[:_SAMPLES]))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.currentIndexChanged.connect(self._judge)
        self._grid.addWidget(ElidedLabel(name, "strong", name="import_header"), place + 1, 0)
        self._grid.addWidget(ElidedLabel(" · ".join(cells[:_SAMPLES]), "muted", name="import_samples"), place + 1, 1)
        self._grid.addWidget(box, place + 1, 2)
        # A widget comes last for Tab, but a box stands above the buttons.
        QWidget.setTabOrder(self._boxes[-1] if self._boxes else self._letters.choice, box)
        self._boxes.append(box)

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns as they are chosen now."""
        return by_hand(self._columns, [Meaning(str(box.currentData())) for box in self._boxes])

    @Slot()
    def _judge(self) -> None:
        assert self.primary is not None
        useful = is_useful(self.columns)
        self._problem.setText(tr("Say which column holds a name, a company, a phone number or an e-mail address."))
        self._problem.setVisible(not useful)
        self.primary.setEnabled(useful)

    @Slot()
    def _done(self) -> None:
        self.columns_said.emit(self.columns)


def asks_for_names(preview: ImportPreview) -> bool:
    """Whether nothing is known of some columns of a file, and none is known to hold names."""
    return bool(preview.unknown) and not names_people(preview.columns)


def by_hand(columns: Sequence[Column], meanings: Sequence[Meaning]) -> tuple[Column, ...]:
    """The columns with the meanings that were chosen for the first of them; what was not changed stays as it was.

    The parts of an address that were chosen make one address. What says something of another column ("Kind of phone
    number") belongs to the one before it, or else to the one behind it.
    """
    found = list(columns)
    changed = [place for place, meaning in enumerate(meanings) if columns[place].meaning is not meaning]
    for place in changed:
        meaning, header = meanings[place], columns[place].header
        label = header.strip() or tr("Column {n}", n=place + 1) if meaning is Meaning.FIELD else ""
        group = _ADDRESS if meaning in PARTS or meaning is Meaning.ADDRESS_LABEL else ""
        found[place] = Column(meaning, header, label, group, columns[place].exact)
    for place in changed:
        wanted = _SAYS_OF.get(meanings[place])
        before = [other for other in range(place) if found[other].meaning is wanted]
        behind = [other for other in range(place, len(found)) if found[other].meaning is wanted]
        if owner := (before[-1:] or behind[:1]):
            main = found[owner[0]]
            group = main.group or f"{main.meaning} by hand {owner[0]}"
            found[owner[0]] = Column(main.meaning, main.header, main.label, group, main.exact)
            this = found[place]
            found[place] = Column(this.meaning, this.header, this.label, group, this.exact)
    return tuple(found)


def _meanings(columns: Sequence[Column]) -> QStandardItemModel:
    """What may be chosen: one model for all boxes, as a file may have many columns."""
    there = {each.meaning for each in columns}
    model = QStandardItemModel()
    for meaning, words in WORDS.items():
        if meaning not in _PACKED or meaning in there:
            item = QStandardItem(tr(words))
            item.setData(str(meaning), Qt.ItemDataRole.UserRole)
            model.appendRow(item)
    return model
