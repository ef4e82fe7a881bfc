"""The editor of a contact, as a person fills it in."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from maestro_desktop.core.contacts.model import Address, Contact, ContactKind, Email, Handle, Phone
from maestro_desktop.ui.contact_form import ContactForm, ContactPage, EntryHelp, parts_in
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.widgets import column
from tests.core.desk import bounded
from tests.ui.people import ADA, DORA, NORDLYS, hint, oddities
from tests.ui.seen import alone, find, focused, is_shown, key, press, type_into, words

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def form(qtbot: QtBot, theme: Theme) -> ContactForm:
    return alone(qtbot, ContactForm(theme, EntryHelp(hint, oddities)))


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> ContactPage:
    return alone(qtbot, ContactPage(theme, EntryHelp(hint, oddities)))


def retype(root: QWidget, name: str, text: str) -> None:
    find(root, name, QLineEdit).selectAll()
    type_into(root, name, text)


def saved(qtbot: QtBot, root: ContactForm | ContactPage) -> Contact:
    with qtbot.waitSignal(root.saved) as signal:
        press(root, "contact_save")
    contact = signal.args[0]
    assert isinstance(contact, Contact)
    return contact


# --- numbers


def test_a_number_is_explained_as_it_is_typed_and_stays_as_typed(qtbot: QtBot, form: ContactForm) -> None:
    form.edit(Contact())
    assert not is_shown(form, "contact_phone_hint_0")
    assert not is_shown(form, "contact_phone_warning_0")
    type_into(form, "contact_phone_0", "020 7946")
    assert words(form, "contact_phone_warning_0") == "No such number is known in its country. Is it complete?"
    type_into(form, "contact_phone_0", " 0018")
    assert words(form, "contact_phone_hint_0") == "+442079460018 · London, United Kingdom · landline"
    assert not is_shown(form, "contact_phone_warning_0")
    assert saved(qtbot, form).phones == (Phone("020 7946 0018"),)


def test_an_extension_is_told(form: ContactForm) -> None:
    form.edit(Contact())
    type_into(form, "contact_phone_0", "+49 (30) 23125-0 x204")
    assert words(form, "contact_phone_hint_0") == "+4930231250 · Berlin, Germany · landline · ext. 204"


def test_what_is_odd_is_said_where_it_stands_and_saved_all_the_same(qtbot: QtBot, form: ContactForm) -> None:
    form.edit(Contact())
    type_into(form, "contact_phone_0", "020 7946 0018")
    press(form, "contact_add_number")
    press(form, "contact_add_number")
    type_into(form, "contact_phone_2", "020 7946 0018")
    type_into(form, "contact_email_0", "dora at home")
    assert not is_shown(form, "contact_phone_warning_0")
    assert not is_shown(form, "contact_phone_warning_1")  # an empty line between them does not count
    assert words(form, "contact_phone_warning_2") == "This number is there already."
    assert words(form, "contact_email_warning_0") == "There is no @ in this address."
    assert words(form, "contact_warnings") == "There is no name. It is shown as dora at home."
    contact = saved(qtbot, form)
    assert len(contact.phones) == 2
    assert contact.emails == (Email("dora at home"),)


def test_a_form_that_was_just_opened_is_not_called_empty(form: ContactForm) -> None:
    form.edit(Contact())
    assert not is_shown(form, "contact_warnings")
    type_into(form, "contact_notes", "x")
    assert words(form, "contact_warnings").startswith("There is no name")


def test_one_number_is_preferred(qtbot: QtBot, form: ContactForm) -> None:
    form.edit(DORA)
    press(form, "contact_phone_star_0")
    assert [phone.preferred for phone in saved(qtbot, form).phones] == [True, False, False]
    find(form, "contact_phone_2").setFocus()
    QTest.keyClick(find(form, "contact_phone_2"), Qt.Key.Key_P, CONTROL | SHIFT)
    assert [phone.preferred for phone in saved(qtbot, form).phones] == [False, False, True]


def test_a_label_is_chosen_or_written(qtbot: QtBot, form: ContactForm) -> None:
    form.edit(Contact(phones=(Phone("020 7946 0018", "+442079460018"),)))
    find(form, "contact_phone_label_0", QComboBox).setCurrentIndex(1)
    assert saved(qtbot, form).phones == (Phone("020 7946 0018", "+442079460018", label="work"),)
    box = find(form, "contact_phone_label_0", QComboBox)
    line = box.lineEdit()
    assert line is not None
    line.selectAll()
    QTest.keyClicks(line, "reception")
    assert saved(qtbot, form).phones[0].label == "reception"


def test_a_number_is_removed_with_its_button_or_key(qtbot: QtBot, form: ContactForm) -> None:
    form.edit(DORA)
    press(form, "contact_phone_remove_0")
    assert [phone.raw for phone in form.contact().phones] == ["07700 900123", "+49 (30) 23125-0 x204"]
    field = find(form, "contact_phone_2")
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Delete, CONTROL | SHIFT)
    assert [phone.raw for phone in saved(qtbot, form).phones] == ["07700 900123"]


def test_the_last_number_that_is_removed_leaves_an_empty_line(form: ContactForm) -> None:
    form.edit(Contact(name="Ada", phones=(Phone("020 7946 0018"),)))
    press(form, "contact_phone_remove_0")
    assert form.contact().phones == ()
    assert words(form, "contact_phone_1") == ""


def test_a_number_of_which_only_the_meaning_is_known_is_shown_and_kept(qtbot: QtBot, form: ContactForm) -> None:
    bare = Contact(id=2, name="Ben", phones=(Phone("", "+442079460018", "12"),))
    form.edit(bare)
    assert words(form, "contact_phone_0") == "+442079460018;ext=12"
    assert saved(qtbot, form) == bare


# --- the rest


def test_everything_can_be_typed(qtbot: QtBot, form: ContactForm) -> None:
    form.edit(Contact())
    type_into(form, "contact_org", "Nordlys")
    press(form, "contact_more")
    assert focused() == "contact_given"
    for name, text in (
        ("contact_given", "Dora"),
        ("contact_family", "Lindqvist"),
        ("contact_phonetic", "DOH-ra"),
        ("contact_title", "Buyer"),
        ("contact_department", "Import"),
        ("contact_tags", "vip, supplier,, vip"),
        ("contact_pinned", "Ask for the order number"),
        ("contact_notes", "Speaks German"),
    ):
        type_into(form, name, text)
    for name in ("contact_add_address", "contact_add_url", "contact_add_handle", "contact_add_field"):
        press(form, name)
    for name, text in (
        ("contact_address_0_street", "Karl Johans gate 1"),
        ("contact_address_0_locality", "Oslo"),
        ("contact_url_0", "https://nordlys.example"),
        ("contact_handle_0_key", "whatsapp"),
        ("contact_handle_0_value", "447700900123"),
        ("contact_field_0_key", "Customer number"),
        ("contact_field_0_value", "88213"),
    ):
        type_into(form, name, text)
    find(form, "contact_do_not_call", QCheckBox).click()
    assert saved(qtbot, form) == Contact(
        name="Dora Lindqvist",
        given="Dora",
        family="Lindqvist",
        phonetic="DOH-ra",
        org="Nordlys",
        title="Buyer",
        department="Import",
        tags=("vip", "supplier"),
        pinned="Ask for the order number",
        notes="Speaks German",
        do_not_call=True,
        addresses=(Address("Karl Johans gate 1", "Oslo"),),
        urls=("https://nordlys.example",),
        handles=(Handle("whatsapp", "447700900123"),),
        fields=(("Customer number", "88213"),),
    )


def test_what_nobody_touched_is_given_back_as_it_was(qtbot: QtBot, form: ContactForm) -> None:
    odd = "\u202e two\nlines\x07 "
    strange = replace(
        DORA,
        name=odd,
        org=odd,
        title=odd,
        notes=odd,
        pinned=odd,
        tags=("a, b", odd),
        phones=(Phone(odd, label=odd), Phone("020 7946 0018", "+442079460018", region="GB")),
        emails=(Email(odd, "home"),),
        addresses=(Address(street=odd, po_box="7", extended="c/o", label="work"),),
        urls=(odd,),
        handles=(Handle(odd, odd, "private"),),
        fields=((odd, odd),),
        picture="abc",
        source_id="uid-1",
    )
    form.edit(strange)
    assert "\u202e" not in words(form, "contact_name")
    press(form, "contact_more")
    assert saved(qtbot, form) == strange


@bounded
@given(
    st.builds(
        Contact,
        name=st.text(max_size=9),
        given=st.text(max_size=9),
        org=st.text(max_size=9),
        tags=st.lists(st.text(max_size=9), max_size=3).map(tuple),
        notes=st.text(max_size=9),
        phones=st.lists(st.builds(Phone, st.text(min_size=1, max_size=9), label=st.text(max_size=9)), max_size=3).map(
            tuple
        ),
    )
)
def test_editing_without_touching_changes_nothing(theme: Theme, contact: Contact) -> None:
    form = ContactForm(theme)
    form.edit(contact)
    assert replace(form.contact(), name=contact.name) == contact
    form.deleteLater()


def test_parts_make_the_name_until_it_is_written_by_hand(form: ContactForm) -> None:
    form.edit(Contact())
    press(form, "contact_more")
    type_into(form, "contact_given", "Ada")
    type_into(form, "contact_family", "Whitfield")
    assert words(form, "contact_name") == "Ada Whitfield"
    retype(form, "contact_name", "Lady Whitfield")
    type_into(form, "contact_given", "m")
    assert words(form, "contact_name") == "Lady Whitfield"
    assert (form.contact().given, form.contact().family) == ("Adam", "Whitfield")


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Mr. John Q. Appleseed Jr.", ("Mr.", "John", "Q.", "Appleseed", "Jr.")),
        ("Mr. John Q. Appleby Jr.", ("Mr.", "John", "Q.", "Appleby", "Jr.")),
        ("Mr. Jon Q. Appleseed Jr.", ("Mr.", "Jon", "Q.", "Appleseed", "Jr.")),
        ("John Appleseed", ("", "John", "", "Appleseed", "")),
        ("Ursula Le Guin", ("", "", "", "", "")),
    ],
)
def test_a_name_that_is_mended_keeps_its_parts(name: str, parts: tuple[str, ...]) -> None:
    told: dict[str, Any] = {
        "prefix": "Mr.",
        "given": "John",
        "additional": "Q.",
        "family": "Appleseed",
        "suffix": "Jr.",
    }
    assert tuple(parts_in(Contact(name=" ".join(told.values()), **told), name).values()) == parts


def test_parts_that_never_stood_in_the_name_stay() -> None:
    parts = parts_in(Contact(name="Johnny", given="John", family="Appleseed"), "Johnny A.")
    assert (parts["given"], parts["family"]) == ("John", "Appleseed")


@pytest.mark.parametrize("unfolded", [False, True])
def test_another_name_has_none_of_the_old_parts(form: ContactForm, unfolded: bool) -> None:
    form.edit(replace(DORA, prefix="Dr."))
    if unfolded:
        press(form, "contact_more")
    retype(form, "contact_name", "Eva Berg")
    contact = form.contact()
    assert (contact.name, contact.prefix, contact.given, contact.family) == ("Eva Berg", "", "", "")
    retype(form, "contact_name", "Dora Lindqvist")
    assert (form.contact().prefix, form.contact().given) == ("Dr.", "Dora")


def test_what_is_seldom_filled_stands_under_more(form: ContactForm) -> None:
    form.edit(ADA)
    assert not is_shown(form, "contact_tags")
    assert not is_shown(form, "contact_pinned")
    press(form, "contact_more")
    assert is_shown(form, "contact_tags")
    assert is_shown(form, "contact_pinned")
    form.edit(DORA)
    assert words(form, "contact_tags") == "vip, supplier, framework contract 2026"


def test_another_company_is_not_the_same_record(form: ContactForm) -> None:
    form.edit(DORA)
    assert form.contact().company_id == 5
    type_into(form, "contact_org", "!")
    assert form.contact().company_id == 0


def test_a_company_has_a_name_and_no_company(qtbot: QtBot, form: ContactForm) -> None:
    form.edit(NORDLYS)
    assert not is_shown(form, "contact_org")
    press(form, "contact_more")
    assert not is_shown(form, "contact_given")
    retype(form, "contact_name", "Nordlys AS")
    contact = saved(qtbot, form)
    assert (contact.kind, contact.name, contact.org) == (ContactKind.COMPANY, "Nordlys AS", "Nordlys AS")
    find(form, "contact_kind", QComboBox).setCurrentIndex(0)
    assert is_shown(form, "contact_org")


def test_the_first_edit_makes_a_provisional_contact_real(qtbot: QtBot, form: ContactForm) -> None:
    form.edit(Contact(id=9, name="Ada", provisional=True))
    assert not saved(qtbot, form).provisional


def test_only_a_wholly_empty_contact_is_not_saved(qtbot: QtBot, form: ContactForm) -> None:
    form.edit(Contact())
    with qtbot.assertNotEmitted(form.saved):
        press(form, "contact_save")
    assert words(form, "contact_problem") == "Please enter a name, a company, a number or an e-mail address."
    type_into(form, "contact_notes", "met at the fair")
    assert not is_shown(form, "contact_problem")
    assert saved(qtbot, form) == Contact(notes="met at the fair")


# --- keys


def test_enter_saves_from_a_line_and_control_enter_from_anywhere(qtbot: QtBot, form: ContactForm) -> None:
    form.edit(ADA)
    with qtbot.waitSignal(form.saved):
        QTest.keyClick(find(form, "contact_phone_1"), Qt.Key.Key_Return)
    notes = find(form, "contact_notes")
    notes.setFocus()
    with qtbot.assertNotEmitted(form.saved):
        QTest.keyClick(notes, Qt.Key.Key_Return)
    with qtbot.waitSignal(form.saved):
        QTest.keyClick(notes, Qt.Key.Key_Return, CONTROL)


def test_keys_add_numbers_and_addresses_and_unfold(form: ContactForm) -> None:
    form.edit(Contact())
    form.start()
    QTest.keyClick(find(form, "contact_name"), Qt.Key.Key_N, CONTROL | SHIFT)
    assert focused() == "contact_phone_1"
    QTest.keyClick(find(form, "contact_phone_1"), Qt.Key.Key_E, CONTROL | SHIFT)
    assert focused() == "contact_email_1"
    QTest.keyClick(find(form, "contact_email_1"), Qt.Key.Key_M, CONTROL)
    assert focused() == "contact_given"


def test_control_z_takes_back_typing(form: ContactForm) -> None:
    form.edit(ADA)
    retype(form, "contact_name", "X")
    QTest.keyClick(find(form, "contact_name"), Qt.Key.Key_Z, CONTROL)
    assert words(form, "contact_name") == "Ada Whitfield"
    form.edit(Contact())
    press(form, "contact_more")
    type_into(form, "contact_given", "Eve")
    name = find(form, "contact_name")
    name.setFocus()
    assert words(form, "contact_name") == "Eve"
    QTest.keyClick(name, Qt.Key.Key_Z, CONTROL)
    assert words(form, "contact_name") != "Eve"


def test_tab_goes_down_as_the_fields_stand(form: ContactForm) -> None:
    form.edit(ADA)
    press(form, "contact_add_number")
    QApplication.processEvents()
    form.start()
    seen = []
    for _ in range(40):
        seen.append(focused())
        key(Qt.Key.Key_Tab)
        if focused() == "contact_name":
            break
    wanted = [
        "contact_name",
        "contact_org",
        *(f"contact_phone_{part}{n}" for n in range(3) for part in ("", "star_", "remove_", "label_")),
        "contact_add_number",
        "contact_email_0",
        "contact_email_remove_0",
        "contact_add_email",
        "contact_notes",
        "contact_do_not_call",
        "contact_more",
        "contact_save",
        "contact_cancel",
        "contact_kind",
    ]
    assert seen == wanted


def test_every_button_and_field_has_words_and_keys_are_told(form: ContactForm) -> None:
    form.edit(DORA)
    press(form, "contact_more")
    for name, keys in (
        ("contact_save", "Ctrl+Enter"),
        ("contact_cancel", "Esc"),
        ("contact_add_number", "Ctrl+Shift+N"),
        ("contact_phone_star_0", "Ctrl+Shift+P"),
        ("contact_phone_remove_0", "Ctrl+Shift+Del"),
        ("contact_add_field", "Ctrl+Shift+F"),
    ):
        widget = find(form, name)
        assert widget.accessibleName(), name
        assert keys in widget.toolTip(), name
    assert all(line.accessibleName() for line in form.findChildren(QLineEdit))
    label = find(form, "contact_phone_label_0", QComboBox).lineEdit()
    assert label is not None
    assert label.accessibleName() == "What sort of number"


# --- leaving


def test_escape_asks_nothing_and_loses_nothing(qtbot: QtBot, form: ContactForm) -> None:
    form.edit(ADA)
    assert not is_shown(form, "contact_restored")
    type_into(form, "contact_org", "!")
    with qtbot.waitSignal(form.cancelled):
        QTest.keyClick(find(form, "contact_org"), Qt.Key.Key_Escape)
    form.edit(DORA)
    assert words(form, "contact_org") == DORA.org
    form.edit(ADA)
    assert words(form, "contact_org") == ADA.org + "!"
    assert is_shown(form, "contact_restored")
    press(form, "contact_start_over")
    assert words(form, "contact_org") == ADA.org
    assert not is_shown(form, "contact_restored")
    form.edit(ADA)
    assert words(form, "contact_org") == ADA.org


def test_what_was_saved_or_not_touched_does_not_come_back(qtbot: QtBot, form: ContactForm) -> None:
    form.edit(ADA)
    press(form, "contact_cancel")
    form.edit(ADA)
    assert not is_shown(form, "contact_restored")
    type_into(form, "contact_org", "!")
    saved(qtbot, form)
    form.hide()
    form.show()
    form.edit(ADA)
    assert words(form, "contact_org") == ADA.org


def test_a_draft_that_its_card_kept_and_that_is_left_then_is_not_lost(qtbot: QtBot, theme: Theme) -> None:
    card, layout = QWidget(), column()
    form = ContactForm(theme)
    layout.addWidget(form)
    card.setLayout(layout)
    alone(qtbot, card)
    form.edit(Contact(name="J Petersen"))
    type_into(form, "contact_org", "Nord")
    draft = form.contact()
    form.hide()
    form.show()
    form.edit(draft)
    assert not is_shown(form, "contact_restored")
    type_into(form, "contact_org", "lys")
    press(form, "contact_cancel")
    form.edit(Contact(name="J Petersen"))
    assert words(form, "contact_org") == "Nordlys"


# --- the page


def test_the_page_shows_all_fields_and_saves(qtbot: QtBot, page: ContactPage) -> None:
    page.edit(DORA)
    assert words(page, "contact_page_title") == "Edit contact"
    assert words(page, "contact_given") == "Dora"
    assert not is_shown(page, "contact_more")
    assert not is_shown(page, "contact_form_heading")
    page.start()
    assert focused() == "contact_name"
    assert saved(qtbot, page) == DORA
    page.edit(Contact())
    assert words(page, "contact_page_title") == "New contact"


def test_the_page_is_left_with_escape_or_its_button(qtbot: QtBot, page: ContactPage) -> None:
    page.edit(DORA)
    with qtbot.waitSignal(page.cancelled):
        QTest.keyClick(find(page, "contact_save"), Qt.Key.Key_Escape)
    with qtbot.waitSignal(page.cancelled):
        press(page, "contact_page_back")


def test_nothing_stands_beyond_the_edge_of_a_narrow_panel(form: ContactForm) -> None:
    form.edit(replace(DORA, name="x" * 3_000, notes="y" * 3_000, tags=("z" * 500,), phones=(Phone("9" * 500),) * 3))
    press(form, "contact_more")
    form.resize(320, 1500)
    QApplication.processEvents()
    assert form.minimumSizeHint().width() <= 320 - 32
