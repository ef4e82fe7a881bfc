"""The pages of contacts with a real core, a real store and the real search beside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from maestro_desktop.contacts_desk import ContactsDesk
from maestro_desktop.core.contacts.model import Contact, ContactKind, NumberUse, Phone, Picture
from maestro_desktop.core.policy import Policy
from maestro_desktop.deeds import Edited
from maestro_desktop.files_desk import FilesDesk
from maestro_desktop.search_worker import SearchWorker, over_contacts
from maestro_desktop.ui.contact_form import NO_HELP
from maestro_desktop.ui.import_window import ImportWindow
from maestro_desktop.ui.merge_window import MergeWindow
from maestro_desktop.ui.picture_field import PictureField
from maestro_desktop.ui.rows import RowTable
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.workspace import Workspace
from tests.core.events import Conversation, voice
from tests.ui.bench import CALLER, Bench
from tests.ui.conftest import Clock
from tests.ui.people import NOW
from tests.ui.seen import click_row, find, is_shown, key, press, rows, type_into, words
from tests.ui.test_picture import drawn

OTHER = "+442079460019"
CONTROL = Qt.KeyboardModifier.ControlModifier


class Book(Bench):
    """A bench with the pages of contacts."""

    def __init__(self, qtbot: QtBot, window: Workspace, theme: Theme, clock: Clock, path: Path) -> None:
        super().__init__(qtbot, window, clock, path)
        self.search = SearchWorker(over_contacts(clock.wall_ms))
        self.search.open(self.store.reader)
        self.files = FilesDesk(
            window.panel,
            self.engine,
            theme=theme,
            format_number=str,
            clock_ms=clock.wall_ms,
            region=lambda: "GB",
        )
        self.contacts_desk = ContactsDesk(
            window.panel,
            self.desk,
            self.engine,
            self.search,
            self.files,
            theme=theme,
            format_number=str,
            clock_ms=clock.wall_ms,
            entry_help=NO_HELP,
        )
        window.panel.people_wanted.connect(self.contacts_desk.show_people)
        window.panel.person_wanted.connect(self.contacts_desk.show_person)

    def close(self) -> None:
        self.files.close()
        self.search.close()
        super().close()

    def put(self, *contacts: Contact) -> list[Contact]:
        for contact in contacts:
            self.board.save_contact(contact)
        return list(self.board.book.all())

    def listed(self) -> list[str]:
        return [row.title for row in rows(find(self.panel, "people_list", RowTable))]

    def wait_listed(self, *names: str) -> None:
        self.wait(lambda: is_shown(self.panel, "people_list") and self.listed() == list(names))

    def open_people(self, *names: str) -> None:
        press(self.panel, "open_people")
        self.wait_listed(*names)

    def open_person(self, name: str) -> None:
        self.open_people(*sorted(self.contacts()))
        click_row(find(self.panel, "people_list", RowTable), self.listed().index(name))
        self.wait(lambda: is_shown(self.panel, "person_name") and words(self.panel, "person_name") == name)


@pytest.fixture
def book(qtbot: QtBot, window: Workspace, theme: Theme, clock: Clock, tmp_path: Path) -> Iterator[Book]:
    clock.wall = NOW
    book = Book(qtbot, window, theme, clock, tmp_path / "store.db")
    yield book
    book.close()


def named(*names: str) -> list[Contact]:
    return [Contact(name=name, phones=(Phone(f"+4420794600{n:02}"),)) for n, name in enumerate(names)]


def test_no_page_shows_as_a_window_of_its_own_while_it_is_made(book: Book) -> None:
    """On a real desktop that would flash, and take the keyboard away."""
    for show in (
        book.contacts_desk.show_people,
        book.contacts_desk.show_duplicates,
        book.contacts_desk.show_learned,
        lambda: book.contacts_desk._edit(Contact()),
        lambda: book.panel.show_page(book.contacts_desk.person),
    ):
        show()
        QApplication.processEvents()
        assert book.window.isActiveWindow()


def test_contacts_are_found_while_one_types_and_opened_with_enter(book: Book) -> None:
    book.put(*named("Ada Lovelace", "Bob Byron", "Åsa Ångström"))
    book.open_people("Ada Lovelace", "Bob Byron", "Åsa Ångström")
    assert words(book.panel, "people_about") == "Some of your contacts"
    type_into(book.panel, "people_search", "angs")
    book.wait_listed("Åsa Ångström")
    key(Qt.Key.Key_Return)
    book.wait(lambda: words(book.panel, "person_name") == "Åsa Ångström")
    key(Qt.Key.Key_Escape)
    book.wait_listed("Åsa Ångström")
    key(Qt.Key.Key_Escape)
    key(Qt.Key.Key_Escape)
    book.wait(lambda: is_shown(book.panel, "history_title"))


def test_whom_one_talked_to_last_is_offered_first(book: Book) -> None:
    book.put(Contact(name="Ada", phones=(Phone(OTHER),)), Contact(name="Zoe", phones=(Phone(CALLER),)))
    book.live(Conversation("voice-cc", party=CALLER, began=NOW).usual())
    book.open_people("Zoe", "Ada")
    assert words(book.panel, "people_about") == "Last in touch, then some others"


def test_who_was_just_made_is_shown_whatever_was_looked_for_before(book: Book) -> None:
    book.put(*named("Ada"))
    book.open_people("Ada")
    type_into(book.panel, "people_search", "ada")
    book.wait_listed("Ada")
    key(Qt.Key.Key_N, CONTROL)
    type_into(book.panel, "contact_name", "Zoe")
    press(book.panel, "contact_save")
    book.wait(lambda: is_shown(book.panel, "person_name") and words(book.panel, "person_name") == "Zoe")
    key(Qt.Key.Key_Escape)
    book.wait_listed("Ada")


def test_a_contact_is_made_edited_and_deleted_and_each_is_taken_back(book: Book) -> None:
    press(book.panel, "open_people")
    press(book.panel, "people_new")
    type_into(book.panel, "contact_name", "Ada")
    press(book.panel, "contact_save")
    book.wait(lambda: is_shown(book.panel, "person_name"))
    press(book.panel, "person_edit")
    find(book.panel, "contact_name", QLineEdit).clear()
    type_into(book.panel, "contact_name", "Ada King")
    press(book.panel, "contact_save")
    book.wait(lambda: words(book.panel, "person_name") == "Ada King")
    press(book.panel, "person_delete")
    book.wait(lambda: is_shown(book.panel, "people"))
    assert book.contacts() == []
    assert words(book.panel, "done_text").startswith("Ada King deleted.")
    for left in (["Ada King"], ["Ada"], []):
        press(book.panel, "done_undo")
        assert book.contacts() == left


def test_the_timeline_of_a_person_has_all_channels_and_is_searched(book: Book) -> None:
    book.put(Contact(name="Ada", phones=(Phone(CALLER),)))
    hour = 3_600_000
    book.live(
        Conversation("voice-cc", party=CALLER, began=NOW, notes="about oak samples").usual(),
        Conversation("sms", party=CALLER, began=NOW + hour, transcript="tea?").usual(),
    )
    book.open_person("Ada")
    table = find(book.panel, "person_timeline", RowTable)
    book.wait(lambda: [row.title for row in rows(table)] == ["Incoming SMS", "Incoming call"])
    type_into(book.panel, "person_search", "oak")
    book.wait(lambda: [row.title for row in rows(table)] == ["Incoming call"])
    click_row(table, 0)
    assert is_shown(book.panel, "details_back")
    press(book.panel, "details_back")
    book.wait(lambda: is_shown(book.panel, "person_name"))


def test_a_card_leads_to_everything_about_its_contact_and_a_company_to_its_people(book: Book) -> None:
    company = Contact(kind=ContactKind.COMPANY, name="Globex", phones=(Phone(OTHER),))
    book.put(company, Contact(name="Ada", org="Globex Ltd", phones=(Phone(CALLER),)))
    book.board.set_policy(Policy(region="GB"))
    book.hear(voice("offered"))
    press(book.panel, "card_person")
    book.wait(lambda: words(book.panel, "person_name") == "Ada")
    book.contacts_desk.show_person(1)
    book.wait(lambda: words(book.panel, "person_name") == "Globex")
    assert [row.title for row in rows(find(book.panel, "person_people", RowTable))] == ["Ada"]


def test_what_was_learned_is_seen_and_forgotten_and_learned_again(book: Book) -> None:
    ada, bob = book.put(Contact(name="Ada", phones=(Phone(CALLER),)), Contact(name="Bob", phones=(Phone(CALLER),)))
    book.live(Conversation("voice-cc", party=CALLER, began=NOW).usual())
    book.engine.tell(lambda board: board.set_owner(book.history[0].id, bob.id))
    book.engine.tell(lambda board: board.set_use(OTHER, NumberUse.QUEUE))
    book.contacts_desk.show_learned()
    book.wait(lambda: is_shown(book.panel, "learned_list"))
    table = find(book.panel, "learned_list", RowTable)
    book.wait(lambda: len(rows(table)) == 2)
    assert table.hasFocus()
    key(Qt.Key.Key_Delete)
    assert not book.board.book.learned(CALLER).chosen
    press(book.panel, "done_undo")
    assert book.board.book.learned(CALLER).chosen == bob.id
    book.wait(lambda: len(rows(table)) == 2)
    assert ada.id != bob.id


def test_after_a_merge_nobody_is_marked_and_after_none_they_are(book: Book) -> None:
    book.put(*named("Ada", "Bob"))
    book.open_people("Ada", "Bob")
    find(book.panel, "people_list", RowTable).setFocus()
    for answer in ("merge_cancel", "merge_go"):
        key(Qt.Key.Key_A, CONTROL)
        key(Qt.Key.Key_M, CONTROL)
        window = book.contacts_desk._merging
        assert isinstance(window, MergeWindow)
        press(window, answer)
        book.window.activateWindow()
        book.wait(book.window.isActiveWindow)
        assert is_shown(book.panel, "people_marked") is (answer == "merge_cancel")
    book.wait(lambda: len(book.listed()) == 1)
    press(book.panel, "done_undo")
    book.wait(lambda: len(book.listed()) == 2)
    assert not is_shown(book.panel, "people_marked")


def test_the_page_of_who_is_merged_is_that_of_the_whole_with_all_conversations(book: Book) -> None:
    ada, bob = book.put(Contact(name="Ada", phones=(Phone(CALLER),)), Contact(name="Bob", phones=(Phone(OTHER),)))
    book.live(
        Conversation("voice-cc", party=CALLER, began=NOW).usual(),
        Conversation("sms", party=OTHER, began=NOW + 3_600_000).usual(),
    )
    book.contacts_desk.show_person(bob.id)
    book.wait(lambda: is_shown(book.panel, "person_timeline"))
    table = find(book.panel, "person_timeline", RowTable)
    book.wait(lambda: [row.title for row in rows(table)] == ["Incoming SMS"])
    book.contacts_desk._put_merged(ada, (bob.id,))
    book.wait(lambda: words(book.panel, "person_name") == "Ada")
    book.wait(lambda: [row.title for row in rows(table)] == ["Incoming SMS", "Incoming call"])
    press(book.panel, "done_undo")
    book.wait(lambda: [row.title for row in rows(table)] == ["Incoming call"])
    assert sorted(book.contacts()) == ["Ada", "Bob"]


def test_duplicates_are_gone_through_merged_and_parted_again(book: Book, qtbot: QtBot) -> None:
    book.put(
        Contact(name="Ada Lovelace", phones=(Phone(CALLER),), notes="one"),
        Contact(name="Ada Lovelace", phones=(Phone(CALLER),), notes="two"),
    )
    book.contacts_desk.show_duplicates()
    book.wait(lambda: is_shown(book.panel, "duplicates_merge"))
    key(Qt.Key.Key_Return)
    window = book.contacts_desk._merging
    assert isinstance(window, MergeWindow)
    press(window, "merge_go")
    book.wait(lambda: book.contacts() == ["Ada Lovelace"])
    assert {contact.notes for contact in book.board.book.all()} == {"one\n\ntwo"}
    book.wait(lambda: is_shown(book.panel, "duplicates_none"))
    press(book.panel, "done_undo")
    book.wait(lambda: is_shown(book.panel, "duplicates_apart"))
    press(book.panel, "duplicates_apart")
    book.wait(lambda: is_shown(book.panel, "duplicates_none"))
    assert len(book.contacts()) == 2
    press(book.panel, "done_undo")
    book.wait(lambda: is_shown(book.panel, "duplicates_merge"))


def test_several_are_tagged_and_deleted_and_then_nobody_is_marked(book: Book) -> None:
    book.put(*named("Ada", "Bob", "Cy"))
    book.open_people("Ada", "Bob", "Cy")
    table = find(book.panel, "people_list", RowTable)
    table.setFocus()
    key(Qt.Key.Key_A, CONTROL)
    book.contacts_desk.people.tags_changed.emit((1, 2, 3), ("VIP",), ())
    assert {each.tags for each in book.board.book.all()} == {("VIP",)}
    book.wait(lambda: not is_shown(book.panel, "people_marked"))
    key(Qt.Key.Key_Space)
    key(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press(book.panel, "people_delete")
    book.wait_listed("Cy")
    assert table.hasFocus(), "not what takes it back"
    key(Qt.Key.Key_U)
    assert find(book.panel, "people_search", QLineEdit).text() == "u", "which is typed for the search"
    key(Qt.Key.Key_Backspace)
    book.wait_listed("Cy")
    table.setFocus()
    key(Qt.Key.Key_Z, CONTROL)
    book.wait_listed("Ada", "Bob", "Cy")


def test_who_was_found_and_deleted_comes_back_with_the_key_that_takes_back(book: Book) -> None:
    """The caret is in the search then, whose own letters it would take back."""
    book.put(*named("Ada", "Bob"))
    book.open_people("Ada", "Bob")
    type_into(book.panel, "people_search", "bob")
    book.wait_listed("Bob")
    key(Qt.Key.Key_Space, CONTROL)
    key(Qt.Key.Key_Delete, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    book.wait(lambda: book.contacts() == ["Ada"])
    book.wait(lambda: is_shown(book.panel, "done_undo"))
    assert find(book.panel, "people_search", QLineEdit).hasFocus()
    key(Qt.Key.Key_Z, CONTROL)
    book.wait(lambda: sorted(book.contacts()) == ["Ada", "Bob"])


def test_after_a_merge_the_keyboard_is_where_it_was(book: Book) -> None:
    book.put(*named("Ada", "Bob", "Cy"))
    book.open_people("Ada", "Bob", "Cy")
    table = find(book.panel, "people_list", RowTable)
    table.setFocus()
    key(Qt.Key.Key_Space)
    key(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    find(book.panel, "people_merge").setFocus()
    key(Qt.Key.Key_Space)
    window = book.contacts_desk._merging
    assert isinstance(window, MergeWindow)
    book.wait(window.isActiveWindow)
    key(Qt.Key.Key_Return)
    book.wait(lambda: len(book.contacts()) == 2)
    book.wait(lambda: is_shown(book.panel, "done_undo"))
    book.window.activateWindow()
    book.wait(book.window.isActiveWindow)
    assert table.hasFocus()
    key(Qt.Key.Key_Z, CONTROL)
    book.wait_listed("Ada", "Bob", "Cy")


def test_what_changes_nothing_has_no_undo_and_takes_nothing_else_back(book: Book) -> None:
    (ada,) = book.put(replace(named("Ada")[0], tags=("VIP",)))
    book.open_people("Ada")
    book.contacts_desk.people.tags_changed.emit((ada.id,), ("VIP",), ())
    book.wait(lambda: is_shown(book.panel, "done_text"))
    assert words(book.panel, "done_text") == "Nothing to change: “VIP” added already."
    assert not is_shown(book.panel, "done_undo")
    book.put(*named("Ada", "Bob")[1:])
    find(book.panel, "people_list", RowTable).setFocus()
    key(Qt.Key.Key_Z, CONTROL)
    assert sorted(book.contacts()) == ["Ada", "Bob"]


def test_what_was_done_is_taken_back_after_a_restart(book: Book) -> None:
    ada, bob = book.put(*named("Ada", "Bob"))
    book.desk.do(Edited("", lambda board: board.change_contacts(lambda: (board.people.delete([bob.id]),))))
    book.desk.do(Edited("", lambda board: board.save_contact(replace(ada, name="Ada King"))))
    book.desk._done.clear()  # as after a restart
    book.open_people("Ada King")
    key(Qt.Key.Key_H, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    book.wait(lambda: is_shown(book.panel, "changes_list"))
    table = find(book.panel, "changes_list", RowTable)
    book.wait(lambda: [row.title for row in rows(table)][:2] == ["Saved: Ada King", "Deleted: Bob"])
    assert table.hasFocus()
    click_row(table, 1)
    assert book.contacts() == ["Ada King"], "only the words “Take back” do it"
    key(Qt.Key.Key_Delete)
    book.wait(lambda: sorted(book.contacts()) == ["Ada King", "Bob"])
    book.wait(lambda: words(book.panel, "done_text") == "Taken back: Deleted: Bob.")
    book.wait(lambda: [row.title for row in rows(table)] == ["Saved: Ada King", "Saved: Bob", "Saved: Ada"])
    table.selectRow(2)
    key(Qt.Key.Key_Delete)
    book.wait(lambda: "Take back first what was done later" in words(book.window, "trouble_text"))
    assert len(rows(table)) == 3
    key(Qt.Key.Key_Escape)
    book.wait(lambda: is_shown(book.panel, "people_list"))


def test_a_person_who_was_merged_is_taken_apart_on_their_page(book: Book) -> None:
    ada, bob = book.put(*named("Ada", "Bob"))
    book.contacts_desk._put_merged(ada, (bob.id,))
    book.desk.do(Edited("", lambda board: board.save_contact(replace(ada, notes="later"))))
    book.contacts_desk.show_person(ada.id)
    book.wait(lambda: is_shown(book.panel, "person_part"))
    press(book.panel, "person_part")
    book.wait(lambda: not is_shown(book.panel, "person_part"))
    assert sorted(book.contacts()) == ["Ada", "Bob"]
    assert words(book.panel, "done_text").startswith("Taken apart: Ada, Bob.")
    press(book.panel, "person_changes")
    table = find(book.panel, "changes_list", RowTable)
    book.wait(lambda: [row.title for row in rows(table)][:1] == ["Taken apart: Ada"])
    assert words(book.panel, "changes_about") == "to Ada"
    key(Qt.Key.Key_Delete)
    book.wait(lambda: book.contacts() == ["Ada"])
    key(Qt.Key.Key_Escape)
    book.wait(lambda: is_shown(book.panel, "person_part"))


def test_a_picture_is_set_shown_on_page_and_card_and_taken_back(book: Book, tmp_path: Path) -> None:
    (ada,) = book.put(Contact(name="Ada", phones=(Phone(CALLER),)))
    path = tmp_path / "ada.png"
    path.write_bytes(drawn(300, 200))
    book.contacts_desk.show_person(ada.id)
    book.wait(lambda: is_shown(book.panel, "person_name"))
    press(book.panel, "person_edit")
    find(book.panel, "contact_picture", PictureField).take(str(path))
    press(book.panel, "contact_save")
    book.wait(lambda: book.contacts_desk.person._avatar.shows_picture)
    (saved,) = book.board.book.all()
    stored = book.board.book.picture(saved.picture)
    assert stored is not None
    assert stored.media_type == "image/jpeg"
    book.panel.portraits._kept.clear()  # as after a restart
    book.board.set_policy(Policy(region="GB"))
    book.hear(voice("offered"))
    front = book.panel.lane.front
    assert front is not None
    book.wait(lambda: front._avatar.shows_picture)
    press(book.panel, "done_undo")
    book.wait(lambda: not book.contacts_desk.person._avatar.shows_picture)
    assert not front._avatar.shows_picture
    assert book.board.book.picture(saved.picture) is None, "nobody has it any more"


# -- with whom it was -------------------------------------------------------------------------------------------------


def involved(book: Book) -> list[str]:
    found = book.panel.details.involved.findChildren(QAbstractButton, "involved_person")
    return [each.accessibleName() for each in found if each.isVisibleTo(book.panel)]


def pick(book: Book, typed: str, found: str) -> None:
    """Look for somebody and take the first who is found."""
    assert find(book.panel, "pick_search", QLineEdit).hasFocus()
    type_into(book.panel, "pick_search", typed)
    table = find(book.panel, "pick_list", RowTable)
    book.wait(lambda: [row.title for row in rows(table)][:1] == [found])
    key(Qt.Key.Key_Return)


def test_a_call_that_is_over_is_given_to_any_contact_and_back(book: Book) -> None:
    ada, bob = book.put(*named("Ada", "Bob"))
    book.live(Conversation("voice-cc", party=ada.phones[0].raw, began=NOW).usual())
    book.wait(lambda: book.titles() == ["Ada"])
    click_row(book.panel.table, 0)
    book.wait(lambda: involved(book) == ["Ada"])
    press(book.panel, "involved_choose")
    assert words(book.panel, "pick_title") == "Who was it?"
    pick(book, "bo", "Bob")
    book.wait(lambda: involved(book) == ["Bob"])
    book.wait(lambda: words(book.panel, "done_text").startswith("Bob, for this one."))
    assert book.titles() == ["Bob"]
    assert find(book.panel, "details_back").hasFocus()
    key(Qt.Key.Key_Z, CONTROL)
    book.wait(lambda: involved(book) == ["Ada"])
    press(book.panel, "involved_refuse")
    book.wait(lambda: is_shown(book.panel, "involved_nobody"))
    assert book.board.book.learned(ada.phones[0].e164).vetoed == {ada.id}
    assert bob.id != ada.id
    book.survives_a_rebuild()


def test_who_took_part_too_is_added_and_taken_out_and_both_are_taken_back(book: Book) -> None:
    ada, bob = book.put(*named("Ada", "Bob"))
    book.live(Conversation("voice-cc", party=ada.phones[0].raw, began=NOW).usual())
    book.wait(lambda: book.titles() == ["Ada"])
    click_row(book.panel.table, 0)
    press(book.panel, "involved_add")
    assert words(book.panel, "pick_title") == "Who else took part?"
    pick(book, "bob", "Bob")
    book.wait(lambda: involved(book) == ["Ada", "Bob"])
    press(book.panel, "involved_unlink")
    book.wait(lambda: involved(book) == ["Ada"])
    press(book.panel, "done_undo")
    book.wait(lambda: involved(book) == ["Ada", "Bob"])
    book.contacts_desk.show_person(bob.id)
    book.wait(lambda: is_shown(book.panel, "person_timeline"))
    assert [row.title for row in rows(find(book.panel, "person_timeline", RowTable))] == ["Incoming call"]
    book.survives_a_rebuild()
    for _ in range(2):
        book.wait(lambda: is_shown(book.panel, "done_undo"))
        key(Qt.Key.Key_Z, CONTROL)
    book.wait(lambda: book.history[0].also == () and not is_shown(book.panel, "person_timeline"))


def test_a_caller_is_somebody_who_is_known_under_another_number(book: Book) -> None:
    book.put(*named("Ada", "Bob"))
    book.board.set_policy(Policy(region="GB"))
    book.hear(voice("offered"))
    press(book.panel, "card_choose")
    pick(book, "bo", "Bob")
    book.wait(lambda: words(book.panel, "card_name") == "Bob")
    book.wait(lambda: words(book.panel, "done_text").startswith("Bob, also for calls to come."))
    assert book.panel.table.hasFocus()


def test_esc_leaves_the_choice_and_who_is_not_there_is_made(book: Book) -> None:
    book.live(Conversation("voice-cc", party=CALLER, began=NOW).usual())
    book.wait(lambda: len(book.titles()) == 1)
    click_row(book.panel.table, 0)
    press(book.panel, "involved_choose")
    book.wait(lambda: words(book.panel, "pick_nobody_text") == "There are no contacts yet.")
    key(Qt.Key.Key_Escape)
    assert find(book.panel, "details_back").hasFocus()
    press(book.panel, "involved_choose")
    type_into(book.panel, "pick_search", "Cy")
    book.wait(lambda: words(book.panel, "pick_nobody_text") == "Nobody is found for “Cy”.")
    press(book.panel, "pick_new")
    assert words(book.panel, "contact_name") == "Cy"
    press(book.panel, "contact_save")
    book.wait(lambda: involved(book) == ["Cy"])
    assert [phone.e164 for contact in book.board.book.all() for phone in contact.phones] == [CALLER]
    press(book.panel, "involved_add")
    type_into(book.panel, "pick_search", "Dee")
    press(book.panel, "pick_new")
    press(book.panel, "contact_save")
    book.wait(lambda: involved(book) == ["Cy", "Dee"])
    press(book.panel, "done_undo")
    book.wait(lambda: involved(book) == ["Cy"])


# -- files ------------------------------------------------------------------------------------------------------------

CARDS = """BEGIN:VCARD
VERSION:3.0
FN:Ada Lovelace
TEL;TYPE=CELL:020 7946 0018
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Bob Byron
TEL:ask him
END:VCARD
BEGIN:VCARD
FN:Cut Off
"""


def import_window(book: Book, qtbot: QtBot) -> ImportWindow:
    book.contacts_desk.people.import_wanted.emit()
    window = book.files._window
    assert window is not None
    qtbot.addWidget(window)
    return window


def test_a_damaged_file_is_previewed_imported_and_taken_back(book: Book, qtbot: QtBot, tmp_path: Path) -> None:
    book.hear(voice("offered"))
    (tmp_path / "friends.vcf").write_text(CARDS)
    window = import_window(book, qtbot)
    window.open_file(str(tmp_path / "friends.vcf"))
    press(window, "import_look")
    book.wait(lambda: is_shown(window, "import_go"))
    told = [row.title for row in rows(find(window, "import_rows", RowTable))]
    assert told == ["Ada Lovelace", "Bob Byron", "Cut Off"]
    assert book.contacts() == [], "nothing is written before"
    press(window, "import_go")
    book.wait(lambda: is_shown(window, "import_undo"))
    assert book.contacts() == ["Ada Lovelace", "Bob Byron"]
    assert book.history[0].contact_name == "Ada Lovelace", "who is calling is known now"
    press(window, "import_undo")
    book.wait(lambda: book.contacts() == [])


def says(book: Book, sentence: str) -> bool:
    return words(book.panel, "done_text") == sentence


def test_pictures_that_a_table_cannot_hold_are_told(book: Book, tmp_path: Path) -> None:
    book.board.book.keep_picture(picture := Picture("image/png", b"\x89PNG..."))
    book.put(replace(named("Ada")[0], picture=picture.id))
    for name, told in (("a.csv", " Without 1 picture: only vCard and JSON hold it."), ("a.json", "")):
        book.files.write_out(str(tmp_path / name), "", None)
        sentence = f"1 contact was written to {name}. It holds customer data.{told}"
        book.qtbot.waitUntil(partial(says, book, sentence), timeout=5_000)


def test_contacts_are_written_into_a_file_that_can_be_imported(book: Book, tmp_path: Path) -> None:
    people = book.put(*named("Ada", "Bob"))
    for name, kind in (("some.vcf", ""), ("some", "CSV, for spreadsheets (*.csv)"), ("some.json", "")):
        book.files.write_out(str(tmp_path / name), kind, (people[1].id,))
        book.wait(lambda: "written to some" in words(book.panel, "done_text"))
        book.panel.show_done("", False)
    assert sorted(path.name for path in tmp_path.glob("some*")) == ["some.csv", "some.json", "some.vcf"]
    assert "FN:Bob" in (tmp_path / "some.vcf").read_text()
    assert "Ada" not in (tmp_path / "some.csv").read_text(encoding="utf-8-sig")
    assert (tmp_path / "some.vcf").stat().st_mode & 0o777 == 0o600
    book.files.write_out(str(tmp_path / "nowhere" / "all.vcf"), "", None)
    book.wait(lambda: words(book.panel, "done_text") == "all.vcf can't be written: No such file or directory.")
