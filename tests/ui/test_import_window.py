"""Importing contacts as a person sees it: choose, look, import, take back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QProgressBar,
    QRadioButton,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from maestro_desktop.core.contacts.columns import Column, Meaning
from maestro_desktop.core.contacts.edits import Undone
from maestro_desktop.core.contacts.encoding import known_encoding
from maestro_desktop.core.contacts.import_report import (
    MOST_TOLD,
    ImportCounts,
    ImportPreview,
    ImportProgress,
    ImportResult,
    Reading,
    SharedNumber,
)
from maestro_desktop.ui.import_pages import EarlierRow
from maestro_desktop.ui.import_preview import MOST_COLUMNS, by_hand
from maestro_desktop.ui.import_window import ImportWindow
from maestro_desktop.ui.import_words import ENCODINGS
from maestro_desktop.ui.rows import RowTable
from maestro_desktop.ui.theme import Theme
from tests.ui.conftest import Clock
from tests.ui.imports import CSV_PREVIEW, IMPORTS, LEFT_OUT, NAMELESS, PREVIEW, RESULT
from tests.ui.people import formatted
from tests.ui.seen import find, is_shown, press, rows, words


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, clock: Clock) -> ImportWindow:
    window = ImportWindow(theme, clock.wall_ms, region="GB", format_number=formatted)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "people.vcf"
    path.write_text("")
    return path


@pytest.fixture
def previewed(window: ImportWindow, file: Path) -> ImportWindow:
    window.open_file(str(file))
    press(window, "import_look")
    window.show_preview(PREVIEW)
    return window


@pytest.fixture
def imported(previewed: ImportWindow) -> ImportWindow:
    press(previewed, "import_go")
    previewed.show_result(RESULT)
    return previewed


def key(window: QWidget, pressed: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    held = Qt.KeyboardModifier.NoModifier
    for each in modifiers:
        held |= each
    QTest.keyClick(window.focusWidget() or window, pressed, held)


def drop(window: ImportWindow, *paths: Path) -> bool:
    """Drop files on the window; whether it would take them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, button, held = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), action, data, button, held)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), action, data, button, held))
    return enter.isAccepted()


def listed(window: QWidget, name: str) -> list[str]:
    return [row.spoken for row in rows(find(window, name, RowTable))]


# --- choosing


def test_a_file_is_needed_first_and_then_enter_looks_at_it(qtbot: QtBot, window: ImportWindow, file: Path) -> None:
    assert not find(window, "import_look").isEnabled()
    key(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.fileSelected.emit(str(file))
    dialog.close()
    assert words(window, "import_file") == "people.vcf"
    with qtbot.waitSignal(window.preview_wanted) as wanted:
        key(window, Qt.Key.Key_Return)
    assert wanted.args == [str(file), Reading("GB")]
    assert words(window, "import_wait_title") == "Looking at people.vcf…"


def test_country_and_what_to_do_with_known_people_are_handed_out(
    qtbot: QtBot, window: ImportWindow, file: Path
) -> None:
    box = find(window, "import_region", QComboBox)
    assert box.currentText() == "United Kingdom"
    box.setCurrentIndex(box.findData("DE"))
    find(window, "import_add", QRadioButton).click()
    window.open_file(str(file))
    with qtbot.waitSignal(window.preview_wanted) as wanted:
        press(window, "import_look")
    assert wanted.args == [str(file), Reading("DE", "add")]


def test_a_dropped_file_is_taken(window: ImportWindow, file: Path) -> None:
    assert drop(window, file)
    assert words(window, "import_file") == "people.vcf"
    assert find(window, "import_look").isEnabled()


def test_several_files_or_a_folder_are_not(window: ImportWindow, file: Path, tmp_path: Path) -> None:
    assert drop(window, file, file)
    assert words(window, "import_problem_text") == "Those are several files. Drop one at a time."
    assert drop(window, tmp_path)
    assert words(window, "import_problem_text") == "That is a folder. Choose a file in it."
    assert not find(window, "import_look").isEnabled()
    assert drop(window, file)
    assert not is_shown(window, "import_problem")


def test_the_region_of_the_setting_may_be_empty(qtbot: QtBot, theme: Theme, clock: Clock) -> None:
    window = ImportWindow(theme, clock.wall_ms)
    qtbot.addWidget(window)
    assert find(window, "import_region", QComboBox).currentText() == "Leave such numbers as they are"


# --- looking


def test_looking_says_how_far_it_is_and_can_be_cancelled(qtbot: QtBot, window: ImportWindow, file: Path) -> None:
    window.open_file(str(file))
    press(window, "import_look")
    window.show_progress(ImportProgress(38, 100, ImportCounts(new=1204)))
    assert words(window, "import_so_far") == "1,204 contacts read · 38%"
    assert find(window, "import_progress", QProgressBar).value() == 38
    assert not drop(window, file)
    with qtbot.waitSignal(window.cancel_wanted):
        key(window, Qt.Key.Key_Escape)
    assert is_shown(window, "import_choose")
    window.show_preview(PREVIEW)
    assert is_shown(window, "import_choose")


def test_closing_the_window_ends_a_look(qtbot: QtBot, window: ImportWindow, file: Path) -> None:
    window.open_file(str(file))
    press(window, "import_look")
    with qtbot.waitSignal(window.cancel_wanted):
        window.close()
    assert not window.is_busy


def test_a_failure_is_told_where_the_agent_can_try_again(window: ImportWindow, file: Path) -> None:
    window.open_file(str(file))
    press(window, "import_look")
    window.show_failure("people.vcf is not a list of contacts. Choose a vCard, CSV or JSON file.")
    assert words(window, "import_problem_text").startswith("people.vcf is not a list")
    press(window, "import_look")
    assert is_shown(window, "import_wait")


# --- preview


def test_the_preview_says_in_words_what_would_be_done(previewed: ImportWindow) -> None:
    assert words(previewed, "import_preview_title") == "people.vcf · vCard"
    assert words(previewed, "import_preview_words") == (
        "The import adds 4,812 contacts and changes 31. 120 are here in the same form. 9 are here already and would be"
        " skipped. 3 can't be used."
    )
    assert words(previewed, "import_numbers") == "7,402 phone numbers, 12 of them not understood."
    assert words(previewed, "import_go") == "Import 4,843 contacts"
    assert not is_shown(previewed, "import_columns")


def test_a_record_is_told_with_line_name_company_numbers_and_reason(previewed: ImportWindow) -> None:
    told = listed(previewed, "import_rows")
    assert told[0] == ("Ada Whitfield · Harbour & Pine Interiors Ltd, +44 20 7946 0018, +44 7700 900123, Line 1, New")
    assert told[4] == "No name, No name, company, number or e-mail address, Line 52, Unusable"
    assert told[-1] == "4,967 more are not listed here., They are counted above."


def test_a_number_with_an_extension_is_shown_like_elsewhere(previewed: ImportWindow) -> None:
    numbers = ("+442079460018;ext=12", "+442079460018;ext=" + "9" * 40)
    press(previewed, "import_back")
    press(previewed, "import_look")
    previewed.show_preview(replace(PREVIEW, rows=(replace(PREVIEW.rows[0], numbers=numbers),)))
    told = rows(find(previewed, "import_rows", RowTable))[0].subtitle
    assert told == "+44 20 7946 0018 ext. 12, +44 20 7946 0018 ext. 99999999999…"


def test_of_more_shared_numbers_than_are_told_it_says_so(previewed: ImportWindow) -> None:
    press(previewed, "import_back")
    press(previewed, "import_look")
    shared = tuple(SharedNumber(f"+44207946{n:04}", 2) for n in range(MOST_TOLD))
    previewed.show_preview(replace(PREVIEW, shared_numbers=shared))
    assert find(previewed, "import_tabs", QTabWidget).tabText(2) == "Shared numbers  500+"


def test_tiles_let_only_some_records_through(previewed: ImportWindow) -> None:
    assert words(previewed, "import_fate_new") == "New  4,812"
    press(previewed, "import_fate_unusable")
    assert [row.right for row in rows(find(previewed, "import_rows", RowTable))] == ["Line 52", "Line 66", "Line 71"]
    key(previewed, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert find(previewed, "import_fate_unchanged", QAbstractButton).isChecked()
    assert listed(previewed, "import_rows")[1].startswith("119 more")
    press(previewed, "import_fate_all")
    assert len(listed(previewed, "import_rows")) == 9


def test_odd_numbers_and_doubts_have_lists_of_their_own(previewed: ImportWindow) -> None:
    tabs = find(previewed, "import_tabs", QTabWidget)
    names = [tabs.tabText(index) for index in range(tabs.count())]
    assert names == ["Contacts", "Numbers not understood  12", "Shared numbers  2", "Doubts  1"]
    tabs.setCurrentIndex(1)
    assert listed(previewed, "import_not_understood")[0] == "ext. reception, Kept as it is written, Line 12"
    tabs.setCurrentIndex(2)
    assert listed(previewed, "import_shared") == [
        "+44 20 7946 0018, Shared by 12 of one company: it will be shown as the company's switchboard",
        "+49 30 231250, Shared by 2",
    ]
    tabs.setCurrentIndex(3)
    assert listed(previewed, "import_doubts")[0].startswith("The photo could not be read")


def test_a_file_without_anything_new_can_not_be_imported(window: ImportWindow, file: Path) -> None:
    window.open_file(str(file))
    press(window, "import_look")
    window.show_preview(ImportPreview("people.vcf", "vCard", ImportCounts(unchanged=3)))
    assert words(window, "import_preview_words") == "There is nothing new in this file. 3 are here in the same form."
    assert words(window, "import_go") == "Nothing to import"
    assert not find(window, "import_go").isEnabled()
    tabs = find(window, "import_tabs", QTabWidget)
    assert tabs.count() == 1


def test_a_file_that_only_changes_somebody_does_not_promise_to_import(window: ImportWindow, file: Path) -> None:
    window.open_file(str(file))
    press(window, "import_look")
    window.show_preview(ImportPreview("people.vcf", "vCard", ImportCounts(changed=1)))
    assert words(window, "import_preview_words") == "The import changes 1 contact."
    assert words(window, "import_go") == "Change 1 contact"


def test_people_who_are_here_are_counted_when_they_are_added(window: ImportWindow, file: Path) -> None:
    find(window, "import_add", QRadioButton).click()
    window.open_file(str(file))
    press(window, "import_look")
    window.show_preview(PREVIEW)
    assert words(window, "import_go") == "Import 4,852 contacts"
    assert "9 are here already and would be added once more." in words(window, "import_preview_words")


def test_hostile_words_stay_words(window: ImportWindow, file: Path) -> None:
    bad = "<img src=file:///etc/passwd> \u202eevil & " + "x" * 5_000
    window.open_file(str(file))
    press(window, "import_look")
    row = replace(PREVIEW.rows[0], name=bad, org=bad, why=bad, numbers=(bad,))
    window.show_preview(replace(CSV_PREVIEW, file_name=bad, rows=(row,), header=(bad,) * 6, samples=((bad,) * 6,)))
    shown = rows(find(window, "import_rows", RowTable))[0]
    assert shown.title.startswith("<img src=file:///etc/passwd> evil &")
    index = find(window, "import_rows", RowTable).model().index(0, 0)
    assert "&lt;img" in str(index.data(Qt.ItemDataRole.ToolTipRole))
    press(window, "import_columns")
    assert "\u202e" not in words(window, "import_header")
    for label in filter(QLabel.text, window.findChildren(QLabel)):
        assert label.textFormat() is Qt.TextFormat.PlainText
    assert window.width() <= 800


# --- columns


@pytest.fixture
def csv(window: ImportWindow, tmp_path: Path) -> ImportWindow:
    path = tmp_path / "crm-export.csv"
    path.write_text("")
    window.open_file(str(path))
    press(window, "import_look")
    window.show_preview(CSV_PREVIEW)
    return window


def boxes(window: ImportWindow) -> list[QComboBox]:
    return [box for box in window.findChildren(QComboBox, "import_meaning") if box.isVisible()]


def test_columns_are_shown_with_samples_and_meaning(csv: ImportWindow) -> None:
    key(csv, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert words(csv, "import_header") == "Full Name"
    assert words(csv, "import_samples") == "Ada Whitfield · Jonas Petersen"
    assert [box.currentText() for box in boxes(csv)] == [
        "Name (full)",
        "Company",
        "Phone number",
        "Person or company",
        "Own field",
        "Leave out",
    ]
    assert boxes(csv)[0].accessibleName() == "Meaning of Full Name"
    assert boxes(csv)[0].findText("More phones (our export)") < 0


def test_another_meaning_is_looked_at_again_and_imported_so(qtbot: QtBot, csv: ImportWindow) -> None:
    press(csv, "import_columns")
    box = boxes(csv)[3]
    box.setCurrentIndex(box.findText("Kind of phone number"))
    with qtbot.waitSignal(csv.preview_wanted) as wanted:
        press(csv, "import_columns_done")
    columns = wanted.args[1].columns
    assert columns[3].meaning is Meaning.PHONE_LABEL
    assert columns[3].group == columns[2].group != ""
    csv.show_preview(replace(CSV_PREVIEW, columns=columns))
    with qtbot.waitSignal(csv.import_wanted) as imported:
        press(csv, "import_go")
    assert imported.args[1].columns == columns


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("Name", Meaning.NAME), ("Country", Meaning.COUNTRY), ("Phone", Meaning.PHONE), ("Company", Meaning.ORG)],
)
def test_a_meaning_is_found_by_its_first_letters(csv: ImportWindow, typed: str, meant: Meaning) -> None:
    press(csv, "import_columns")
    for box in boxes(csv)[4:]:
        box.setFocus()
        QTest.keyClicks(box, typed)
        assert box.currentData() == str(meant)


def test_a_meaning_is_chosen_with_the_keyboard(csv: ImportWindow) -> None:
    press(csv, "import_columns")
    box = boxes(csv)[4]
    box.setFocus()
    before = box.currentIndex()
    key(csv, Qt.Key.Key_Up)
    assert box.currentIndex() == before - 1
    key(csv, Qt.Key.Key_Space)
    QTest.keyClick(box.view(), Qt.Key.Key_Up)
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
    assert box.currentIndex() == before - 2
    key(csv, Qt.Key.Key_Space)
    QTest.keyClick(box.view(), Qt.Key.Key_Up)
    QTest.keyClick(box.view(), Qt.Key.Key_Escape)
    assert box.currentIndex() == before - 2
    assert is_shown(csv, "import_columns_page")


def test_going_back_from_the_columns_keeps_what_was_chosen(csv: ImportWindow) -> None:
    press(csv, "import_columns")
    boxes(csv)[4].setCurrentIndex(boxes(csv)[4].findText("Notes"))
    press(csv, "import_columns_back")
    press(csv, "import_columns")
    assert boxes(csv)[4].currentText() == "Notes"
    press(csv, "import_columns_back")
    press(csv, "import_back")
    press(csv, "import_look")
    csv.show_preview(replace(CSV_PREVIEW))
    press(csv, "import_columns")
    assert boxes(csv)[4].currentText() == "Notes"
    press(csv, "import_columns_back")
    press(csv, "import_back")
    press(csv, "import_look")
    csv.show_preview(replace(CSV_PREVIEW, file_name="others.csv"))
    press(csv, "import_columns")
    assert boxes(csv)[4].currentText() == "Own field"


def test_tab_goes_through_the_columns_as_they_are_seen(csv: ImportWindow) -> None:
    press(csv, "import_back")
    press(csv, "import_look")
    csv.show_preview(replace(CSV_PREVIEW, guessed=True))
    press(csv, "import_columns")
    find(csv, "import_columns_encoding").setFocus()
    seen = []
    for _ in range(9):
        seen.append(str((csv.focusWidget() or csv).objectName()))
        key(csv, Qt.Key.Key_Tab)
    assert seen == ["import_columns_encoding", *["import_meaning"] * 6, "import_columns_back", "import_columns_done"]


def test_what_was_said_about_columns_holds_for_that_file_only(qtbot: QtBot, csv: ImportWindow, file: Path) -> None:
    press(csv, "import_columns")
    press(csv, "import_columns_done")
    csv.show_preview(CSV_PREVIEW)
    press(csv, "import_back")
    with qtbot.waitSignal(csv.preview_wanted) as wanted:
        press(csv, "import_look")
    assert wanted.args[1].columns == CSV_PREVIEW.columns
    key(csv, Qt.Key.Key_Escape)
    csv.open_file(str(file))
    with qtbot.waitSignal(csv.preview_wanted) as wanted:
        press(csv, "import_look")
    assert wanted.args[1].columns is None


def test_columns_that_name_nobody_have_to_be_said_first(csv: ImportWindow) -> None:
    key(csv, Qt.Key.Key_Escape)
    press(csv, "import_look")
    unknown = (Column(Meaning.FIELD, "a", "a"), Column(Meaning.IGNORE, "b"))
    csv.show_preview(replace(CSV_PREVIEW, columns=unknown, header=("a", "b"), samples=(("x", "y"),)))
    assert words(csv, "import_columns_problem").startswith("Say which column holds a name")
    assert not find(csv, "import_columns_done").isEnabled()
    boxes(csv)[0].setCurrentIndex(boxes(csv)[0].findText("Name (full)"))
    assert not is_shown(csv, "import_columns_problem")
    assert find(csv, "import_columns_done").isEnabled()


def test_columns_that_are_not_known_are_named_and_can_be_said(csv: ImportWindow) -> None:
    assert words(csv, "import_unknown_text") == (
        "One column is not known, and becomes a field of that name: Account Manager."
    )
    press(csv, "import_unknown_say")
    QApplication.processEvents()
    assert csv.focusWidget() is boxes(csv)[4]
    press(csv, "import_columns_done")
    csv.show_preview(replace(CSV_PREVIEW, unknown=()))
    assert not is_shown(csv, "import_unknown")


def test_where_no_column_holds_names_they_are_asked_for_first(qtbot: QtBot, window: ImportWindow, file: Path) -> None:
    window.open_file(str(file))
    press(window, "import_look")
    window.show_preview(NAMELESS)
    QApplication.processEvents()
    assert words(window, "import_columns_page_words").startswith("No column seems to hold people's names.")
    assert window.focusWidget() is boxes(window)[0]
    press(window, "import_columns_back")
    assert words(window, "import_unknown_text") == (
        "3 columns are not known, and become fields of those names: Kundenname, Lieblingsfarbe, Kundennr."
    )
    assert [row.title for row in rows(find(window, "import_rows", RowTable))] == ["Meier AG", "030 23125 018"]
    press(window, "import_columns")
    boxes(window)[0].setCurrentIndex(boxes(window)[0].findText("Name (full)"))
    with qtbot.waitSignal(window.preview_wanted) as wanted:
        press(window, "import_columns_done")
    assert wanted.args[1].columns[0].meaning is Meaning.NAME


def test_of_very_many_columns_that_are_not_known_some_are_named(csv: ImportWindow) -> None:
    press(csv, "import_back")
    press(csv, "import_look")
    csv.show_preview(replace(CSV_PREVIEW, unknown=tuple(f"Column {n}" for n in range(1_206))))
    assert words(csv, "import_unknown_text").startswith("1,206 columns are not known,")
    assert words(csv, "import_unknown_text").endswith("Column 5 and 1,200 more.")


def test_of_very_many_columns_the_first_can_be_said(qtbot: QtBot, csv: ImportWindow) -> None:
    header = tuple(f"Name {n}" for n in range(MOST_COLUMNS + 5))
    key(csv, Qt.Key.Key_Escape)
    press(csv, "import_look")
    columns = (Column(Meaning.NAME, "Name 0"), *(Column(Meaning.FIELD, name, name) for name in header[1:]))
    csv.show_preview(replace(CSV_PREVIEW, columns=columns, header=header, samples=(header,)))
    press(csv, "import_columns")
    qtbot.waitUntil(lambda: len(boxes(csv)) == MOST_COLUMNS)
    assert words(csv, "import_more_columns") == "5 more columns are taken as they were understood."
    with qtbot.waitSignal(csv.preview_wanted) as wanted:
        press(csv, "import_columns_done")
    assert wanted.args[1].columns == columns


def test_meanings_by_hand_keep_what_belongs_together() -> None:
    columns = (
        Column(Meaning.PHONE, "Tel", group="phone 1"),
        Column(Meaning.FIELD, "Sort", "Sort"),
        Column(Meaning.IGNORE, ""),
        Column(Meaning.STREET, "Rue", group="address work"),
        Column(Meaning.FIELD, "Ville", "Ville"),
    )
    found = by_hand(columns, [Meaning.PHONE, Meaning.PHONE_LABEL, Meaning.FIELD, Meaning.STREET, Meaning.LOCALITY])
    assert found == (
        columns[0],
        Column(Meaning.PHONE_LABEL, "Sort", group="phone 1"),
        Column(Meaning.FIELD, "", "Column 3"),
        columns[3],
        Column(Meaning.LOCALITY, "Ville", group="address"),
    )
    assert by_hand(columns, [column.meaning for column in columns]) == columns
    assert by_hand(columns, []) == columns


def test_letters_that_were_guessed_can_be_read_otherwise(qtbot: QtBot, previewed: ImportWindow, file: Path) -> None:
    assert not is_shown(previewed, "import_encoding")
    press(previewed, "import_back")
    press(previewed, "import_look")
    previewed.show_preview(replace(PREVIEW, guessed=True))
    box = find(previewed, "import_encoding", QComboBox)
    assert box.currentText() == "Western European (Windows-1252)"
    box.setCurrentIndex(box.findText("Central European (Windows-1250)"))
    with qtbot.waitSignal(previewed.preview_wanted) as wanted:
        box.activated.emit(box.currentIndex())
    assert wanted.args == [str(file), Reading("GB", encoding="cp1250")]
    previewed.show_preview(PREVIEW)
    assert find(previewed, "import_encoding", QComboBox).currentText() == "Central European (Windows-1250)"
    with qtbot.waitSignal(previewed.import_wanted) as imported:
        press(previewed, "import_go")
    assert imported.args == [str(file), Reading("GB", encoding="cp1250")]


@pytest.mark.parametrize("codec", ENCODINGS)
def test_every_way_to_write_letters_is_known(codec: str) -> None:
    assert not codec or known_encoding(codec)


# --- importing


def test_the_import_goes_on_while_the_window_is_closed(qtbot: QtBot, previewed: ImportWindow, file: Path) -> None:
    with qtbot.waitSignal(previewed.import_wanted) as wanted:
        key(previewed, Qt.Key.Key_Return)
    assert wanted.args == [str(file), Reading("GB")]
    assert words(previewed, "import_wait_title") == "Importing people.vcf…"
    assert "what was imported so far stays" in words(previewed, "import_note")
    with qtbot.assertNotEmitted(previewed.cancel_wanted):
        key(previewed, Qt.Key.Key_Escape)
    assert not previewed.isVisible()
    previewed.show_progress(ImportProgress(50, 100, ImportCounts(new=2_400)))
    previewed.show()
    assert words(previewed, "import_so_far") == "2,400 contacts done · 50%"
    previewed.hide()
    previewed.show_result(RESULT)
    previewed.show()
    assert words(previewed, "import_result_title") == "Imported: people.vcf"


def test_cancelling_says_what_stays(qtbot: QtBot, previewed: ImportWindow) -> None:
    press(previewed, "import_go")
    with qtbot.waitSignal(previewed.cancel_wanted):
        key(previewed, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    assert words(previewed, "import_cancel") == "Cancelling…"
    previewed.show_result(ImportResult(17, ImportCounts(new=1_500), cancelled=True))
    assert words(previewed, "import_result_title") == "Cancelled: people.vcf"
    assert words(previewed, "import_result_words") == "Cancelled. Before that 1,500 contacts were added."
    assert not is_shown(previewed, "import_left_out")
    assert is_shown(previewed, "import_undo")


def test_the_result_lists_what_was_left_out(qtbot: QtBot, imported: ImportWindow, tmp_path: Path) -> None:
    assert words(imported, "import_result_words") == (
        "4,812 contacts were added and 31 changed. 120 are as before. 9 were here already. 3 could not be used."
    )
    assert listed(imported, "import_left_out")[1] == "A quote is opened and not closed, Line 66"
    text = "\n".join(f"Line {line}: {why.capitalize()}" for line, why in LEFT_OUT)
    with qtbot.waitSignal(imported.copy_requested) as copied:
        press(imported, "import_copy")
    assert copied.args == [text]
    key(imported, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    dialog = imported.findChild(QFileDialog)
    assert dialog is not None
    with qtbot.waitSignal(imported.save_requested) as saved:
        dialog.fileSelected.emit(str(tmp_path / "left-out.txt"))
    dialog.close()
    assert saved.args == [str(tmp_path / "left-out.txt"), text]


def test_one_click_takes_the_import_back(qtbot: QtBot, imported: ImportWindow) -> None:
    with qtbot.waitSignal(imported.rollback_wanted) as wanted:
        press(imported, "import_undo")
    assert wanted.args == [17]
    assert words(imported, "import_wait_title") == "Taking back people.vcf…"
    imported.show_progress(ImportProgress(500, 4843))
    assert words(imported, "import_so_far") == "500 of 4,843 contacts"
    imported.show_rolled_back(Undone(4840, (5, 6, 7)))
    assert words(imported, "import_result_title") == "Taken back: people.vcf"
    assert words(imported, "import_result_words") == (
        "4,840 contacts were removed again, or are as before the import. 3 were edited or merged since and stay."
    )
    assert not is_shown(imported, "import_undo")


@pytest.mark.parametrize(
    ("did", "undone", "told"),
    [
        (ImportCounts(new=5), Undone(5), "5 contacts were removed again."),
        (ImportCounts(new=1, duplicate=3), Undone(1), "1 contact was removed again."),
        (
            ImportCounts(new=5),
            Undone(4, (9,)),
            "4 contacts were removed again. 1 was edited or merged since and stays.",
        ),
        (ImportCounts(5, 1), Undone(6), "5 contacts were removed again, and 1 is as before the import."),
        (ImportCounts(0, 2), Undone(2), "2 contacts are as before the import."),
        (ImportCounts(5), Undone(0, (1, 2)), "Nothing was taken back: 2 were edited or merged since and stay."),
    ],
)
def test_what_taking_back_did_is_said_in_the_place_of_what_was_done(
    previewed: ImportWindow, did: ImportCounts, undone: Undone, told: str
) -> None:
    press(previewed, "import_go")
    previewed.show_result(ImportResult(17, did))
    press(previewed, "import_undo")
    previewed.show_rolled_back(undone)
    assert words(previewed, "import_result_words") == told
    assert "Imported" not in words(previewed, "import_result_title")
    assert not is_shown(previewed, "import_note_strip")


def test_a_rollback_that_fails_is_told_and_can_be_tried_again(imported: ImportWindow) -> None:
    key(imported, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    imported.show_failure("The disk is full. Free some space and try again.")
    assert words(imported, "import_note_strip_text") == "The disk is full. Free some space and try again."
    assert is_shown(imported, "import_undo")


def test_an_import_that_wrote_nothing_has_nothing_to_take_back(previewed: ImportWindow) -> None:
    press(previewed, "import_go")
    previewed.show_result(ImportResult(0, ImportCounts(), cancelled=True))
    assert words(previewed, "import_result_words") == "Cancelled before anything was changed."
    assert not is_shown(previewed, "import_undo")


def test_taking_back_can_be_closed_and_goes_on(qtbot: QtBot, imported: ImportWindow) -> None:
    press(imported, "import_undo")
    with qtbot.assertNotEmitted(imported.cancel_wanted):
        key(imported, Qt.Key.Key_Escape)
    assert not imported.isVisible()
    imported.show_rolled_back(Undone(4843))
    imported.show()
    assert words(imported, "import_result_title") == "Taken back: people.vcf"


@pytest.mark.parametrize(
    ("undone", "told"),
    [
        (Undone(1_500), "Stopped. 1,500 contacts were removed again, or are as before the import."),
        (Undone(), "Stopped before anything was taken back."),
    ],
)
def test_taking_back_can_be_stopped_and_gone_on_with(
    qtbot: QtBot, imported: ImportWindow, undone: Undone, told: str
) -> None:
    press(imported, "import_undo")
    with qtbot.waitSignal(imported.cancel_wanted):
        press(imported, "import_cancel")
    with qtbot.waitSignal(imported.imports_wanted):
        imported.show_rolled_back(undone)
    imported.show_imports(IMPORTS)
    assert words(imported, "earlier_note_text") == told
    with qtbot.waitSignal(imported.rollback_wanted):
        press(imported, "earlier_take_back")
        press(imported, "earlier_question_yes")
    imported.show_rolled_back(Undone(3_343))
    assert words(imported, "earlier_note_text").startswith("3,343 contacts were removed again")


# --- the next file


@pytest.mark.parametrize("way", [Qt.Key.Key_Escape, Qt.Key.Key_O])
def test_after_a_result_the_next_import_starts_afresh(
    qtbot: QtBot, window: ImportWindow, file: Path, way: Qt.Key
) -> None:
    find(window, "import_add", QRadioButton).click()
    country = find(window, "import_region", QComboBox)
    country.setCurrentIndex(country.findData("DE"))
    window.open_file(str(file))
    press(window, "import_look")
    window.show_preview(CSV_PREVIEW)
    press(window, "import_columns")
    press(window, "import_columns_done")
    window.show_preview(CSV_PREVIEW)
    press(window, "import_go")
    window.show_result(RESULT)
    if way is Qt.Key.Key_Escape:
        key(window, way)
        window.show()
    else:
        key(window, way, Qt.KeyboardModifier.ControlModifier)
    assert words(window, "import_file") == "Drop a file here"
    assert not find(window, "import_look").isEnabled()
    window.open_file(str(file))
    with qtbot.waitSignal(window.preview_wanted) as wanted:
        press(window, "import_look")
    assert wanted.args == [str(file), Reading("GB")]


# --- earlier imports


@pytest.fixture
def earlier(qtbot: QtBot, window: ImportWindow) -> ImportWindow:
    with qtbot.waitSignal(window.imports_wanted):
        key(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    window.show_imports(IMPORTS)
    QApplication.processEvents()
    return window


def told(window: ImportWindow) -> list[str]:
    found = [row for row in window.findChildren(EarlierRow) if row.isVisible()]
    return [row.accessibleName() for row in sorted(found, key=lambda row: row.y())]


def test_earlier_imports_are_told_with_what_became_of_them(earlier: ImportWindow) -> None:
    assert told(earlier) == [
        "people.vcf, Today 13:02 · 4,843 contacts",
        "crm-export.csv, Yesterday 14:02 · 1 contact",
        "phone backup <b>old</b>.vcf, 10/02/2026 14:02 · 310 contacts · taken back 11/02/2026 14:02",
    ]
    assert sum(button.isVisible() for button in earlier.findChildren(QAbstractButton, "earlier_take_back")) == 2


def test_taking_an_earlier_one_back_asks_first(qtbot: QtBot, earlier: ImportWindow) -> None:
    assert isinstance(earlier.focusWidget(), EarlierRow)
    key(earlier, Qt.Key.Key_Down)
    with qtbot.assertNotEmitted(earlier.rollback_wanted):
        key(earlier, Qt.Key.Key_Return)
    assert words(earlier, "earlier_question_text") == (
        "Take back crm-export.csv, imported yesterday 14:02? 1 contact goes, or gets back what it had before."
        " Those edited or merged since stay, until that is undone."
    )
    with qtbot.assertNotEmitted(earlier.rollback_wanted):
        key(earlier, Qt.Key.Key_Return)  # "Keep it" has the focus
    assert not is_shown(earlier, "earlier_question")
    key(earlier, Qt.Key.Key_Return)
    with qtbot.waitSignal(earlier.rollback_wanted) as wanted:
        press(earlier, "earlier_question_yes")
    assert wanted.args == [9]
    with qtbot.waitSignal(earlier.imports_wanted):
        earlier.show_rolled_back(Undone(1))
    assert words(earlier, "earlier_note_text") == "1 contact was removed again, or is as before the import."


def test_escape_answers_no_and_then_goes_back(qtbot: QtBot, earlier: ImportWindow) -> None:
    key(earlier, Qt.Key.Key_Return)
    with qtbot.assertNotEmitted(earlier.rollback_wanted):
        key(earlier, Qt.Key.Key_Escape)
    assert not is_shown(earlier, "earlier_question")
    key(earlier, Qt.Key.Key_Escape)
    assert is_shown(earlier, "import_choose")
    key(earlier, Qt.Key.Key_Escape)
    assert not earlier.isVisible()


def test_what_was_taken_back_is_not_again(qtbot: QtBot, earlier: ImportWindow) -> None:
    key(earlier, Qt.Key.Key_End)
    with qtbot.assertNotEmitted(earlier.rollback_wanted):
        key(earlier, Qt.Key.Key_Return)
    assert not is_shown(earlier, "earlier_question")


def test_without_earlier_imports_it_says_so(window: ImportWindow) -> None:
    window.show_earlier()
    window.show_imports(())
    assert words(window, "import_list_words") == "There are none yet."


def test_every_button_has_a_name_and_says_its_key(imported: ImportWindow) -> None:
    imported.show_earlier()
    imported.show_imports(IMPORTS)
    for button in imported.findChildren(QAbstractButton):
        if button.objectName().startswith("import_") and not isinstance(button, QRadioButton):
            strip = button.objectName().endswith("_dismiss")
            assert button.accessibleName(), button.objectName()
            assert strip or button.toolTip().endswith(")</p>"), button.objectName()


def test_pages_are_made_when_first_needed(window: ImportWindow) -> None:
    for name in ("import_wait", "import_preview", "import_result", "import_list", "import_columns_page"):
        assert window.findChild(QWidget, name) is None
