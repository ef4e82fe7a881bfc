"""Pictures of every view in every state, light and dark: `python -m tests.ui.gallery FOLDER --all`.

It draws them in English, at 200 %, in German, French and Spanish, mirrored, and in a language that nobody speaks.

Look at them after a change of anything visible. The people in them are invented.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from itertools import product
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if "--scale" in sys.argv:
    os.environ["QT_SCALE_FACTOR"] = sys.argv[sys.argv.index("--scale") + 1]

from PySide6.QtCore import QLocale, QRect, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QCheckBox, QGridLayout, QLabel, QMenu, QPlainTextEdit, QTabWidget, QWidget

from maestro_desktop.core.call_rules import Listed
from maestro_desktop.core.callbacks import Callback
from maestro_desktop.core.changes import (
    ContactSaved,
    Dial,
    DialState,
    InteractionChanged,
    LedgerKind,
    Verdict,
)
from maestro_desktop.core.contacts.edits import Edit, EditKind, Undone
from maestro_desktop.core.contacts.import_report import ImportCounts, ImportPreview, ImportProgress
from maestro_desktop.core.contacts.model import NO_MATCH, Contact, Email, Phone, Picture
from maestro_desktop.core.figures import figures
from maestro_desktop.core.filters import HistoryFilter
from maestro_desktop.core.history_search import Page
from maestro_desktop.core.interactions.model import (
    Confidence,
    Direction,
    Interaction,
    Medium,
    Party,
    PartyKind,
    State,
    evolved,
)
from maestro_desktop.core.needs import NeedKind
from maestro_desktop.core.phone.decision import Action, Decision, Source
from maestro_desktop.language import LANGUAGES, speak
from maestro_desktop.paths import Paths
from maestro_desktop.settings import load
from maestro_desktop.settings_desk import fields_of
from maestro_desktop.today_desk import day_starts, week_starts
from maestro_desktop.ui.assistant import Assistant, ContactsStep, LinksStep, MicrophoneStep, PageStep
from maestro_desktop.ui.callbacks import CallbackRow, CallbacksView
from maestro_desktop.ui.changes import ChangesView
from maestro_desktop.ui.contact_form import ContactForm, ContactPage, EntryHelp
from maestro_desktop.ui.do_not_call import DoNotCallView
from maestro_desktop.ui.duplicates import DuplicatesView
from maestro_desktop.ui.health_view import HealthView, Item
from maestro_desktop.ui.help_sheet import HelpSheet
from maestro_desktop.ui.icons import Icons
from maestro_desktop.ui.import_window import ImportWindow
from maestro_desktop.ui.keys_view import KeysView
from maestro_desktop.ui.learned import LearnedView
from maestro_desktop.ui.links_view import LinksView
from maestro_desktop.ui.merge_window import MergeWindow
from maestro_desktop.ui.needs import NeedRow
from maestro_desktop.ui.not_set_up import NotSetUp
from maestro_desktop.ui.palette import Palette
from maestro_desktop.ui.people import PeopleView
from maestro_desktop.ui.person import PersonView
from maestro_desktop.ui.pick_contact import PickView
from maestro_desktop.ui.picture import Portraits
from maestro_desktop.ui.ring_card import RingCard, Ringing
from maestro_desktop.ui.ring_tone_view import RingToneView
from maestro_desktop.ui.settings_dialog import Field, SettingsDialog
from maestro_desktop.ui.side_panel import SidePanel
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.today import TodayView
from maestro_desktop.ui.tray import Tray, TrayState
from maestro_desktop.ui.trouble_window import StoreTroubleWindow
from maestro_desktop.ui.workspace import Workspace
from tests.ui.alike import ADA_NEW, ADA_OLD, GROUPS, result
from tests.ui.alike import FIELDS as FIELDS_ALIKE
from tests.ui.imports import CSV_PREVIEW, IMPORTS, NAMELESS, PREVIEW, RESULT
from tests.ui.people import (
    ADA,
    BEN,
    CLEO,
    DORA,
    GAPS,
    MINUTE,
    NORDLYS,
    NOW,
    PEOPLE,
    RECENT,
    STRANGER,
    USES,
    WITHHELD,
    formatted,
    hint,
    history,
    interaction,
    lessons,
    message,
    needs,
    oddities,
    owned,
    phone,
    pop,
    several,
    waiting,
)
from tests.ui.pseudo import Pseudo
from tests.ui.test_picture import drawn

ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons"
#: A picture of nobody.
_FACE = Picture("image/png", drawn(256, 256, colour="seagreen"))
#: Owners of what is shown, kept for the run.
_KEPT: list[object] = []
Scene = tuple[str, Callable[[Theme], QWidget]]


def _window(theme: Theme) -> Workspace:
    window = Workspace(theme=theme, clock_ms=lambda: NOW, format_as_typed=formatted)
    window.resize(1180, 760)
    window.panel.add_history(history(), at_end=True, reset=True)
    window.set_connection("connected", "Connected to the 8x8 page.")
    return window


def _panel(theme: Theme, width: int = 460) -> SidePanel:
    panel = SidePanel(theme=theme, clock_ms=lambda: NOW, format_number=formatted, retire_ms=600_000)
    panel.setProperty("area", "surface")
    panel.resize(width, 820)
    panel.add_history(history(), at_end=True, reset=True)
    return panel


def _child(widget: QWidget, name: str) -> QWidget:
    found = widget.findChild(QWidget, name)
    assert found is not None, name
    return found


def _press(widget: QWidget, name: str) -> None:
    _child(widget, name).click()  # type: ignore[attr-defined]


def window_empty(theme: Theme) -> QWidget:
    window = Workspace(theme=theme, clock_ms=lambda: NOW)
    window.resize(1180, 760)
    return window


def window_call(theme: Theme) -> QWidget:
    window = _window(theme)
    item = interaction(
        state=State.ACTIVE,
        accepted_at=NOW - 133_000,
        queue="Priority orders",
        agent_notes="Wants the oak sample before Friday.",
    )
    window.panel.show_pop(pop(item, recent=RECENT))
    return window


def card_to_save(theme: Theme) -> QWidget:
    panel = _panel(theme)
    panel.lane.set_auto_log(False)
    item = interaction(state=State.ENDED, answered=True, accepted_at=NOW - 133_000, ended_at=NOW, duration_s=133)
    panel.show_pop(pop(replace(item, state=State.ACTIVE, ended_at=None), recent=RECENT))
    panel.update_interaction(InteractionChanged(item))
    return panel


def window_discreet(theme: Theme) -> QWidget:
    """A picture of it: all windows share the theme, and the others are not discreet."""
    window = window_call(theme)
    assert isinstance(window, Workspace)
    window.panel.show_pop(pop(interaction("2", state=State.ACTIVE), recent=RECENT))
    return _covered(theme, window)


def details_discreet(theme: Theme) -> QWidget:
    return _covered(theme, details_call(theme))


def _covered(theme: Theme, window: QWidget) -> QWidget:
    # What is pointed at is not covered.
    QCursor.setPos(window.screen().geometry().bottomRight())
    window.show()
    QApplication.processEvents()
    if (focus := window.focusWidget()) is not None:
        focus.clearFocus()
    theme.set_discreet(True)
    picture = QLabel()
    picture.setPixmap(window.grab())
    picture.setMinimumSize(window.size())
    theme.set_discreet(False)
    window.hide()
    return picture


def window_troubles(theme: Theme) -> QWidget:
    window = _window(theme)
    window.set_connection("lost", "The 8x8 page does not answer. Trying again in 15 seconds.")
    window.show_trouble("The disk is full. Notes are kept in memory: please free some space.")
    window.ask("quit", "A call is going on. Quit anyway? The call would end.", "Quit", "Stay")
    return window


def window_quiet(theme: Theme) -> QWidget:
    window = _window(theme)
    window.show_quiet("Do not disturb until tomorrow 08:00")
    return window


def card_ringing(theme: Theme) -> QWidget:
    panel = _panel(theme)
    panel.show_pop(pop(recent=RECENT))
    return panel


def card_narrow(theme: Theme) -> QWidget:
    panel = _panel(theme, 320)
    panel.show_pop(pop(interaction(state=State.ACTIVE, accepted_at=NOW - 3_733_000), recent=RECENT))
    return panel


def card_several(theme: Theme) -> QWidget:
    panel = _panel(theme)
    panel.show_pop(pop(match=several()))
    return panel


def card_unknown(theme: Theme) -> QWidget:
    panel = _panel(theme)
    panel.show_pop(pop(interaction(party=phone("+12025550143")), NO_MATCH, place="Washington D.C.", country="USA"))
    return panel


def card_form(theme: Theme) -> QWidget:
    panel = card_unknown(theme)
    panel.show()
    _press(panel, "card_new_contact")
    return panel


def card_remarks(theme: Theme, width: int = 460) -> QWidget:
    """Much to know before the first word."""
    panel = _panel(theme, width)
    missed = {"state": State.MISSED, "contact_id": DORA.id, "offered_at": NOW - 90 * MINUTE}
    recent = (
        interaction("m1", **missed, remind_at=NOW + 60 * MINUTE),
        interaction("m2", **(missed | {"offered_at": NOW - 120 * MINUTE})),
        interaction("o1", state=State.ENDED, answered=True, duration_s=312, offered_at=NOW - 3000 * MINUTE),
    )
    panel.show_pop(pop(interaction(contact_id=DORA.id), owned(DORA, "This is her number."), recent=recent))
    for number in range(3):
        panel.show_pop(pop(interaction(f"n{number}", offered_at=NOW - number), owned(BEN)))
    panel.lane.step(-1)
    panel.lane.toggle_pin()
    return panel


def card_withheld(theme: Theme) -> QWidget:
    panel = _panel(theme)
    panel.show_pop(pop(interaction(party=WITHHELD), NO_MATCH, place="", country="", local_time=""))
    return panel


def card_wrap_up(theme: Theme) -> QWidget:
    panel = _panel(theme)
    item = interaction(
        state=State.WRAP_UP,
        completed_at=NOW - 21_000,
        accepted_at=NOW - 333_000,
        duration_s=312,
        disposition="Resolved",
        page_notes="Customer called about order 88213.",
    )
    panel.show_pop(pop(item, recent=RECENT))
    return panel


def cards_overlapping(theme: Theme) -> QWidget:
    panel = _panel(theme)
    panel.show_pop(pop(interaction("a", state=State.ACTIVE, accepted_at=NOW - 61_000), recent=RECENT))
    chat = interaction(
        "b",
        family="chat",
        media="chat",
        media_type="web_chat",
        party=Party("jonas@nordlys.example", "jonas@nordlys.example", PartyKind.EMAIL),
        party_name="Jonas Petersen",
    )
    panel.show_pop(pop(chat, NO_MATCH, country="", place="", local_time=""))
    panel.show_pop(pop(interaction("c", party=phone("+4930231250")), NO_MATCH, country="Germany", place="Berlin"))
    return panel


def history_empty(theme: Theme) -> QWidget:
    panel = _panel(theme)
    panel.add_history((), at_end=True, reset=True)
    return panel


def history_list(theme: Theme) -> QWidget:
    panel = _panel(theme)
    panel.table.selectRow(2)
    return panel


def _looked_for(theme: Theme, wanted: HistoryFilter, width: int = 460, *, some: bool = True) -> QWidget:
    """The history as it is searched: what of some days fits."""
    panel = _panel(theme, width)
    said = (
        {"agent_notes": "She would like oak samples by Friday, and a call before."},
        {"transcript": "Ada: Is the oak table still there?\nAgent: It is, and the beech one."},
        {"disposition": "Sample sent"},
    )
    told = tuple(evolved(each, said[n % 3]) for n, each in enumerate(history()))
    panel.filters.show_wanted(wanted)
    panel.show_found(wanted, None, Page(tuple(filter(wanted.fits, told)) if some else ()))
    return panel


def history_days(theme: Theme) -> QWidget:
    panel = _panel(theme)
    panel.filters._ask_days()
    return panel


def _today(theme: Theme, width: int = 460, *, height: int = 820, week: bool = False, some: bool = True) -> QWidget:
    view = TodayView(theme)
    view.resize(width, height)
    _press(view, "today_week" if week else "today_day")
    starts = week_starts(NOW) if week else day_starts(NOW)
    took: tuple[dict[str, Any], ...] = (
        {"duration_s": 245, "wrap_up_s": 20, "disposition": "Order placed"},
        {"disposition": "Call again"},
        {},
    )
    told = [
        evolved(each, {"offered_at": starts[0] + (n * 13_577_000) % (starts[-1] - starts[0]), **took[n % 3]})
        for n, each in enumerate(history(60 if some else 0))
    ]
    view.show_figures(figures(told, starts), week)
    return view


def filter_menu(theme: Theme) -> QWidget:
    panel = _panel(theme)
    _KEPT.append(panel)
    panel.filters._fill_menu()
    menu = panel.findChild(QMenu, "filter_menu")
    assert menu is not None
    return menu


def details_call(theme: Theme) -> QWidget:
    panel = _panel(theme)
    panel.people_involved_wanted.connect(lambda about: panel.show_involved(about.id, ADA, ((2, BEN),)))
    panel.show_details(
        interaction(
            state=State.ENDED,
            offered_at=NOW - 20 * MINUTE,
            accepted_at=NOW - 19 * MINUTE,
            completed_at=NOW - 14 * MINUTE,
            ended_at=NOW - 13 * MINUTE,
            answered=True,
            duration_s=312,
            wrap_up_s=48,
            contact_id=1,
            contact_name="Ada Whitfield",
            disposition="Resolved (RES)",
            page_notes="Customer called about order 88213.",
            agent_notes="Wants the oak sample before Friday.",
            has_recording=True,
            recording="https://recordings.example/8f2c",
            queue="Priority orders",
            rule="e164",
            reasons=("Both events carry the same start time.", "No other call with this number was open."),
        )
    )
    return panel


def details_chat(theme: Theme) -> QWidget:
    panel = _panel(theme)
    panel.people_involved_wanted.connect(lambda about: panel.show_involved(about.id, None, ()))
    panel.show_details(
        interaction(
            family="chat-nextgen",
            media="chat",
            media_type="whatsapp",
            state=State.INTERRUPTED,
            confidence=Confidence.UNCERTAIN,
            party_name="Kwame Mensah",
            transcript="\n".join(
                ("Kwame: Hello, is my order on its way?", "Agent: Let me look.", "Agent: It leaves today.") * 4
            ),
            reasons=("Two chats with this number were open at the same time.",),
            warnings=("No end was seen for this chat.",),
        )
    )
    panel.details.look_for(("order", "leav"))
    return panel


def _pick(theme: Theme, width: int = 460, typed: str = "", *, another: bool = False) -> QWidget:
    view = PickView(theme, formatted, lambda: NOW)
    view.setProperty("area", "surface")
    view.resize(width, 480)
    view.search_wanted.connect(lambda text: view.show_found(text, ()) if text else view.show_recent(PEOPLE, 3))
    view.ask(interaction(offered_at=NOW - 20 * MINUTE), another=another)
    view.field.setText(typed)
    return view


def history_gaps(theme: Theme) -> QWidget:
    panel = _panel(theme)
    panel.add_gaps(GAPS)
    panel.set_needs(needs())
    return panel


def _asked(theme: Theme, width: int = 460) -> SidePanel:
    panel = _panel(theme, width)
    panel.set_needs(needs())
    panel.show()
    _press(panel, "needs_entry")
    return panel


def needs_list(theme: Theme) -> QWidget:
    panel = _asked(theme)
    panel.resize(460, 1180)
    return panel


def needs_narrow(theme: Theme) -> QWidget:
    return _asked(theme, 320)


def needs_done(theme: Theme) -> QWidget:
    panel = _asked(theme)
    panel.set_needs(needs()[3:])
    panel.show_done("Who was it? It was Ada Whitfield. Ctrl+Z takes it back.", True)
    return panel


def needs_none(theme: Theme) -> QWidget:
    panel = _asked(theme)
    panel.set_needs(())
    panel.show_done("Taken back.", False)
    return panel


def needs_form(theme: Theme) -> QWidget:
    panel = _asked(theme)
    row = next(row for row in panel.needs.findChildren(NeedRow) if row.need.kind is NeedKind.NO_MATCH)
    row.accept()
    return panel


def callbacks(theme: Theme, width: int = 460, entries: tuple[Callback, ...] = waiting()) -> QWidget:
    panel = _panel(theme, width)
    view = CallbacksView(theme, formatted, lambda: NOW)
    view.show_entries(entries)
    panel.show()
    panel.show_page(view)
    view.start()
    return panel


def callbacks_pick(theme: Theme, width: int) -> QWidget:
    panel = callbacks(theme, width)
    panel.findChildren(CallbackRow)[1].pick_time()
    return panel


def callbacks_menu(theme: Theme) -> QWidget:
    panel = callbacks(theme)
    (menu, *_) = panel.findChildren(QMenu, "callback_times")
    # Kept for its menu, not to be seen: whoever looks later which windows are open would find it.
    panel.hide()
    _KEPT.append(panel)
    menu.aboutToShow.emit()
    return menu


def callbacks_line(theme: Theme) -> QWidget:
    panel = _panel(theme)
    panel.show_callbacks("3 to call back, 1 due")
    buttons = (("call", "Call"), ("later", "Later"))
    panel.reminder.show_message("clock", "Call back Ada Whitfield: Missed 25 minutes ago by phone.", "warning", buttons)
    return panel


def _uncertain(theme: Theme) -> SidePanel:
    panel = _panel(theme)
    item = next(need.interaction for need in needs() if need.kind is NeedKind.UNCERTAIN_LINK)
    assert item is not None
    panel.show()
    panel.show_details(item)
    return panel


def details_events(theme: Theme) -> QWidget:
    panel = _uncertain(theme)
    events = tuple(message(seq, state=state) for seq, state in ((5, "offered"), (6, "accepted"), (8, "terminated")))
    panel.show_events("n3", (*events, message(9, verdict=Verdict.FAILED, state="terminated")))
    panel.details.relink.findChildren(QCheckBox)[2].setChecked(True)
    return panel


def details_kin(theme: Theme) -> QWidget:
    panel = _uncertain(theme)
    panel.show_kin("n3", history(5)[1:])
    return panel


def details_missed(theme: Theme) -> QWidget:
    panel = _panel(theme)
    panel.show_details(interaction(state=State.MISSED, offered_at=NOW - 20 * MINUTE, contact_name="Ada Whitfield"))
    return panel


def _form(theme: Theme, width: int, contact: Contact = DORA) -> ContactForm:
    form = ContactForm(theme, EntryHelp(hint, oddities))
    form.setProperty("area", "surface")
    form.setContentsMargins(16, 16, 16, 16)
    form.edit(contact)
    form.resize(width, form.heightForWidth(width))
    return form


def contact_form_odd(theme: Theme) -> QWidget:
    phones = (Phone("020 7946"), Phone("020 7946 0018"), Phone("020 7946 0018"))
    return _form(theme, 320, Contact(phones=phones, emails=(Email("dora at home"),)))


def _page(theme: Theme, width: int, contact: Contact = DORA) -> QWidget:
    portraits = Portraits()
    portraits.put(_FACE)
    _KEPT.append(portraits)
    page = ContactPage(theme, EntryHelp(hint, oddities), portraits)
    page.setProperty("area", "surface")
    if contact is DORA:
        contact = replace(DORA, picture=_FACE.id)
    page.edit(contact)
    page.resize(width, 1500)
    return page


def _people(theme: Theme, width: int = 460, typed: str = "", found: tuple[Contact, ...] = PEOPLE) -> PeopleView:
    view = PeopleView(theme, formatted)
    view.setProperty("area", "surface")
    view.resize(width, 620)
    view.show()
    view.field.setText(typed)
    if typed:
        view.show_found(typed, found)
    else:
        view.show_recent(found, len(found))
    return view


def people_marked(theme: Theme, width: int) -> QWidget:
    view = _people(theme, width)
    for row in (1, 3, 4):
        view.table.mark_wanted.emit(row, False)
    view.table.go_to(2)
    return view


def timeline() -> tuple[Interaction, ...]:
    """What happened with one contact, newest first."""
    notes = ("Wants the oak sample before Friday.", "", "Asked for the March invoice again: sent to the Berlin office.")
    return tuple(replace(each, contact_id=4, agent_notes=notes[n % 3]) for n, each in enumerate(history(12)))


def _person(theme: Theme, width: int = 460, contact: Contact = DORA, people: tuple[Contact, ...] = ()) -> PersonView:
    portraits = Portraits()
    portraits.put(_FACE)
    _KEPT.append(portraits)
    view = PersonView(theme, formatted, lambda: NOW, portraits)
    view.setProperty("area", "surface")
    view.resize(width, 1100)
    if contact is ADA:
        contact = replace(ADA, picture=_FACE.id)
    view.show_contact(contact, people, learned=2, parts=(BEN,) if contact.picture else ())
    view.show_timeline(contact.id, timeline(), True)
    view.start()
    return view


def person_open(theme: Theme, width: int) -> QWidget:
    view = _person(theme, width)
    view.show_open(needs()[2:4])
    view.show()
    _press(view, "person_open")
    return view


def person_new(theme: Theme) -> QWidget:
    view = _person(theme, 320, STRANGER)
    view.show_timeline(STRANGER.id, (), True)
    view.show_contact(replace(STRANGER, id=7))
    view.show_timeline(7, (), True)
    return view


def person_search(theme: Theme) -> QWidget:
    view = _person(theme, 320, ADA)
    view.field.setText("berlin")
    view.show_timeline(ADA.id, timeline()[2:9:3], True, "berlin")
    return view


def _changes(theme: Theme, width: int = 460, *, some: bool = True) -> QWidget:
    view = ChangesView(theme, lambda: NOW)
    view.setProperty("area", "surface")
    view.resize(width, 480)
    done = (
        (EditKind.SAVED, "Ada Whitfield", 1),
        (EditKind.MERGED, "Ada Whitfield", 2),
        (EditKind.ABSORBED, "Ben Okafor", 2),
        (EditKind.EXPIRED, "+1 202-555-0143", 1),
        (EditKind.DELETED, "12 contacts", 12),
        (EditKind.CHANGED, "“VIP” added", 3),
    )
    edits = [Edit(9 - n, NOW - n * 40 * MINUTE, kind, words, count) for n, (kind, words, count) in enumerate(done)]
    view.show_edits(tuple(edits) if some else ())
    return view


def _health(theme: Theme, width: int = 460, *, looking: bool = False) -> QWidget:
    view = HealthView(theme)
    view.setProperty("area", "surface")
    view.resize(width, 560)
    view.start()
    if not looking:
        view.add(
            [
                Item("Process of the page", True, "shut in by the sandbox", ""),
                Item("Chromium", True, "140.0.7339.264, security patches up to 155.0.8059.85", ""),
                Item("Tray", True, "there is one", ""),
                Item(
                    "CTI page",
                    False,
                    "https://cloud8.8x8.com/mashell/public/index.html?env=embeddable&nextgen=true",
                    "The name cloud8.8x8.com was not found. Is it spelled right, and is this computer online?",
                ),
                Item(
                    "Clock of this computer",
                    False,
                    "312 s behind",
                    "Let the system set the time by itself: times of calls are wrong.",
                ),
                Item("Disk", True, "79,465 MB free", ""),
                Item("Links of tel", True, "Maestro Desktop", ""),
            ]
        )
        view.finish()
    return view


def _learned(theme: Theme, width: int = 460, *, some: bool = True) -> QWidget:
    view = LearnedView(theme, formatted, lambda: NOW)
    view.setProperty("area", "surface")
    view.resize(width, 460)
    view.show_learned(lessons() if some else (), USES if some else ())
    return view


def _do_not_call(theme: Theme, width: int = 460, *, some: bool = True) -> QWidget:
    view = DoNotCallView(theme, formatted, lambda: NOW)
    view.setProperty("area", "surface")
    view.resize(width, 460)
    listed = (
        Listed("+442079460018", "Asked for it in writing, and once more by phone", NOW),
        Listed("+493012345", "", 0),
    )
    view.show_listed(listed if some else (), 2_000 if some else 0)
    view.complain("" if some else "This is no telephone number. Write it with + and country code.")
    return view


def _palette(theme: Theme, width: int, typed: str) -> QWidget:
    window = _window(theme)
    window.resize(width, 560)
    told = _decision(steps=("+44 20 7946 0018, London, 14:02 there.",))
    palette = Palette(theme, formatted, lambda text: told, window.commands, window)
    window.show()
    palette.toggle()
    palette.field.setText(typed)
    palette.show_found(typed, (ADA, DORA, CLEO))
    return window


def _decision(action: Action = Action.CONFIRM, **fields: Any) -> Decision:
    values: dict[str, Any] = {
        "input": "tel:+442079460018",
        "e164": "+442079460018",
        "number": "+442079460018",
        "display": "+44 20 7946 0018",
        "country": "GB",
        "kind": "fixed",
        "local_time": "14:02",
    }
    return Decision(action=action, **(values | fields))


def _dial(state: DialState, decision: Decision, message: str = "", source: Source = Source.LINK) -> Dial:
    return Dial("d1", decision, source, state, message)


def _dial_scene(dial: Dial) -> Callable[[Theme], QWidget]:
    def scene(theme: Theme) -> QWidget:
        window = _window(theme)
        window.show()
        window.show_dial(dial)
        return window

    return scene


def inspector(theme: Theme) -> QWidget:
    window = _window(theme)
    box = window.inspector
    for seq in range(1, 9):
        box.add(message(seq, state=("offered", "accepted", "completed", "terminated")[seq % 4]))
    box.add(
        message(
            9,
            kind=LedgerKind.SENT,
            verdict=None,
            title="startCall",
            text='{"eventName":"maEvent","content":{"phoneNumber":"+442079460018"}}',
        )
    )
    box.add(message(10, kind=LedgerKind.NOTICED, verdict=None, title="Page reloaded", text='{"note":"reload"}'))
    box.add(
        message(
            11,
            verdict=Verdict.QUARANTINED,
            reason="Schema version 2.0.0 is newer than this app knows.",
            title="mashell-voice-phone-offered-cc-event-v2",
        )
    )
    box.add(
        message(
            12,
            verdict=Verdict.FAILED,
            reason="INVALID_SCHEMA",
            details=(
                "startTime: expected a text, got a number.",
                "callDuration: is missing.",
                "additionalData.disposition_code: is missing.",
            ),
        )
    )
    _KEPT.append(window)
    return box


def inspector_empty(theme: Theme) -> QWidget:
    window = _window(theme)
    _KEPT.append(window)
    return window.inspector


FIELDS = (
    Field("cti_url", "CTI page", "Address of the 8x8 page that is shown on the left.", "text", "https://cti.example/"),
    Field(
        "host_origin",
        "Whitelisted domain",
        "The domain that 8x8 has whitelisted for your company, such as https://agents.example.com.",
        "text",
        "agents",
        problem="must be a web address that begins with https://",
    ),
    Field("region", "Country of numbers without a prefix", "Empty: you are asked.", "region", "GB"),
    Field(
        "inbound_pop",
        "Inbound screen pop",
        "When the caller's record opens.",
        "choice",
        "offered",
        (("offered", "As soon as it rings"), ("accepted", "Once you accept"), ("never", "Never")),
        locked=True,
    ),
    Field("start_hidden", "Start in the tray", "Start without a window if the desktop has a tray.", "bool", True),
    Field("key_file", "Key file", "Only you may be able to read it.", "text", "/etc/key", origin="environment"),
)


def settings(theme: Theme) -> QWidget:
    links = LinksView(theme)
    owners = (("tel", "8x8 Work"), ("callto", "Maestro Desktop"), ("sip", "nobody"))
    links.show_owners(owners, ours=False, all_ours=False, known=True)
    links.tell("Choose Maestro Desktop in the settings of the system.", "ms-settings:defaultapps")
    keys = KeysView()
    taken = "Ctrl+Alt+D: Another program has Ctrl+Alt+D already. Choose other keys, or free them there."
    keys.show_keys([("Dial from the clipboard", taken), ("Dial what is marked", "Ctrl+Alt+M, in every program")])
    every = fields_of(load(Paths.under(Path("nowhere")), {"MAESTRO_REGION": "GB"}))
    fields = tuple(replace(each, value="never") if each.key == "inbound_pop" else each for each in every)
    return SettingsDialog(theme, (*fields, *FIELDS[3:]), sections=(keys, links))


def keys(theme: Theme) -> QWidget:
    window = _window(theme)
    window.show_help()
    _KEPT.append(window)
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, HelpSheet) and each.isVisible())


def trouble(theme: Theme) -> QWidget:
    return StoreTroubleWindow(
        theme,
        "Your data is locked",
        "The key that protects it could not be read: the system's keyring is locked. Unlock it, then try again.",
        "Nothing is lost. The file with your data was not changed.",
        (("Try again", "retry"), ("Open the folder", "folder"), ("Quit", "quit")),
    )


def tray_menu(theme: Theme) -> QWidget:
    tray = Tray(theme, formatted)
    _KEPT.append(tray)
    for number in ("+12025550143", "+442079460018"):
        tray.add_called(number)
    tray.menu.ensurePolished()
    tray.menu.resize(tray.menu.sizeHint())
    return tray.menu


def ring_card(theme: Theme, count: int = 1, who: str = "Ada Whitfield", *, discreet: bool = False) -> QWidget:
    card = RingCard(theme, lambda: QRect(0, 0, 800, 600), lambda: NOW)
    card.set_discreet(discreet)
    about = "+44 20 7946 0018 · Harbour & Pine Interiors Ltd"
    card.show_ringing(
        tuple(Ringing(str(n), "phone-incoming", "Incoming call", who, about, NOW - 12_000) for n in range(count))
    )
    return card


def tray_icons(theme: Theme) -> QWidget:
    box = QWidget()
    box.setProperty("area", "surface")
    grid = QGridLayout(box)
    states: tuple[TrayState, ...] = ("idle", "ringing", "active", "lost")
    for row, state in enumerate(states):
        for column, (size, count) in enumerate(product((16, 24, 48), (0, 3, 12))):
            tray = Tray(theme, formatted)
            tray.set_state(state)
            tray.set_waiting(count)
            label = QLabel()
            label.setPixmap(tray._picture().pixmap(size))
            grid.addWidget(label, row, column)
    return box


def ring_tone(theme: Theme) -> QWidget:
    view = RingToneView(theme)
    view.show_words(
        "“Headset” is not there now. It is heard on the usual output, Desk. It can be heard on: Desk · Screen."
    )
    view.setProperty("area", "surface")
    view.resize(560, 140)
    return view


def menu(theme: Theme) -> QWidget:
    window = _window(theme)
    found = window.findChild(QWidget, "main_menu")
    assert found is not None
    found.ensurePolished()
    found.resize(found.sizeHint())
    _KEPT.append(window)
    return found


def not_set_up(theme: Theme) -> QWidget:
    window = _window(theme)
    window.set_page(NotSetUp(theme))
    return window


def _assistant(theme: Theme, step: int, width: int = 560, *, told: bool = False) -> QWidget:
    """The assistant at one of its steps; ``told``: something came of its test, which fails in the first two."""
    every = {each.key: each for each in fields_of(load(Paths.under(Path("nowhere")), {}))}
    locked = replace(every["cti_url"], locked=told, origin="policy" if told else "default")
    links = LinksView(theme)
    owners = (("tel", "8x8 Work"), ("callto", "Maestro Desktop"), ("sip", "nobody"))
    links.show_owners(owners, ours=True, all_ours=False, known=True)
    page, sound = PageStep(theme, (every["host_origin"], locked)), MicrophoneStep(theme)
    start, contacts = LinksStep(theme, links, every["start_hidden"]), ContactsStep(theme)
    window = Assistant(theme, page, sound, start, contacts)
    for _ in range(step):
        window.go_on()
    window.resize(width, 600)
    sound.wait("Speak now…", level=0)
    sound.show_level(40)
    if told:
        page.show_problems({"host_origin": "is needed for the page; without it you can skip this step"})
        page.tell(
            "The name agents.example.com was not found. Is it spelled right, and is the computer online?", "error"
        )
        sound.tell("There is no microphone. Plug one in, or choose one in the system's sound settings.", "error")
        start.show_autostart(True)
        start.tell("The app starts with the computer.", "success")
        contacts.tell("There are 5,000 contacts, and a search for “Ada Whitfield” finds one.", "success")
    return window


def hostile(theme: Theme) -> QWidget:
    panel = _panel(theme)
    bad = "<img src=file:///etc/passwd> \u202eevil\u202c <b>bold</b> & " + "x" * 10_000
    contact = replace(ADA, name=bad, org=bad, title=bad, notes=bad)
    panel.show_pop(pop(interaction(disposition=bad, page_notes=bad, queue=bad), owned(contact, bad), place=bad))
    panel.update_interaction(InteractionChanged(interaction("h0", contact_name=bad, offered_at=NOW)))
    return panel


def right_to_left(theme: Theme) -> QWidget:
    panel = _panel(theme)
    contact = replace(ADA, name="ليلى حداد", org="شركة الميناء", notes="תודה רבה", title="")
    panel.show_pop(pop(interaction(state=State.ACTIVE, accepted_at=NOW - 5_000), owned(contact)))
    panel.contact_saved(ContactSaved(contact))
    return panel


def outgoing(theme: Theme) -> QWidget:
    panel = _panel(theme)
    panel.show_pop(pop(interaction(direction=Direction.OUTBOUND), owned()))
    return panel


def _importing(theme: Theme, path: str = "/home/ada/Documents/people.vcf") -> ImportWindow:
    window = ImportWindow(theme, lambda: NOW, region="GB", format_number=formatted)
    window.open_file(path)
    return window


def _looking(theme: Theme, preview: ImportPreview = PREVIEW) -> ImportWindow:
    window = _importing(theme, f"/home/ada/Documents/{preview.file_name}")
    window.show()
    _press(window, "import_look")
    return window


def _previewed(theme: Theme, preview: ImportPreview = PREVIEW) -> ImportWindow:
    window = _looking(theme, preview)
    window.show_preview(preview)
    return window


def import_choose(theme: Theme) -> QWidget:
    return ImportWindow(theme, lambda: NOW, region="GB")


def import_failed(theme: Theme) -> QWidget:
    window = _looking(theme)
    window.show_failure("people.vcf is not a list of contacts. Choose a vCard, CSV or JSON file.")
    return window


def import_looking(theme: Theme) -> QWidget:
    window = _looking(theme)
    window.show_progress(ImportProgress(38, 100, ImportCounts(new=1_204)))
    return window


def import_preview(theme: Theme) -> QWidget:
    return _previewed(theme)


def import_shared(theme: Theme) -> QWidget:
    window = _previewed(theme)
    tabs = window.findChild(QTabWidget, "import_tabs")
    assert tabs is not None
    tabs.setCurrentIndex(2)
    return window


def import_columns(theme: Theme) -> QWidget:
    window = _previewed(theme, CSV_PREVIEW)
    _press(window, "import_columns")
    return window


def import_nameless(theme: Theme) -> QWidget:
    return _previewed(theme, NAMELESS)


def import_csv(theme: Theme) -> QWidget:
    return _previewed(theme, CSV_PREVIEW)


def import_running(theme: Theme) -> QWidget:
    window = _previewed(theme)
    _press(window, "import_go")
    window.show_progress(ImportProgress(60, 100, ImportCounts(new=2_904)))
    return window


def _imported(theme: Theme) -> ImportWindow:
    window = _previewed(theme)
    _press(window, "import_go")
    window.show_result(RESULT)
    return window


def import_result(theme: Theme) -> QWidget:
    return _imported(theme)


def import_undone(theme: Theme) -> QWidget:
    window = _imported(theme)
    _press(window, "import_undo")
    window.show_rolled_back(Undone(4_840, (5, 6, 7)))
    return window


def import_taking_back(theme: Theme) -> QWidget:
    window = _imported(theme)
    _press(window, "import_undo")
    window.show_progress(ImportProgress(1_500, 4_843))
    return window


def import_earlier(theme: Theme) -> QWidget:
    window = _importing(theme)
    window.show()
    window.show_earlier()
    window.show_imports(IMPORTS)
    return window


def import_asking(theme: Theme) -> QWidget:
    window = import_earlier(theme)
    _press(window, "earlier_take_back")
    return window


def _alike(theme: Theme, width: int = 460) -> DuplicatesView:
    view = DuplicatesView(theme, formatted, lambda: NOW)
    view.setProperty("area", "surface")
    view.resize(width, 820)
    view.show_groups(GROUPS)
    view.start()
    return view


def duplicates(theme: Theme) -> QWidget:
    return _alike(theme)


def duplicates_narrow(theme: Theme) -> QWidget:
    return _alike(theme, 320)


def duplicates_none(theme: Theme) -> QWidget:
    view = _alike(theme)
    view.show_groups(())
    return view


def merge(theme: Theme) -> QWidget:
    return MergeWindow(theme, (ADA_NEW, ADA_OLD), FIELDS_ALIKE, result, formatted)


def merge_same(theme: Theme) -> QWidget:
    return MergeWindow(theme, (ADA_NEW, ADA_NEW), (), lambda _: ADA_NEW, formatted)


_ENDED = frozenset({State.ENDED})
_FILTERS = HistoryFilter(
    "oa sam",
    media=frozenset({Medium.CALL, Medium.CHAT, Medium.WHATSAPP}),
    states=frozenset({State.ENDED}),
    dispositions=frozenset({"Sample sent"}),
    contact_ids=frozenset({1}),
    contact_name="Ada Whitfield",
    since_ms=NOW - 86_400_000 * 9,
    until_ms=NOW,
    needs_attention=True,
)


def scenes() -> Iterator[Scene]:
    yield from (
        ("window-empty", window_empty),
        ("window-call", window_call),
        ("window-troubles", window_troubles),
        ("window-not-set-up", not_set_up),
        ("card-ringing", card_ringing),
        ("card-narrow", card_narrow),
        ("card-several", card_several),
        ("card-unknown", card_unknown),
        ("card-remarks", card_remarks),
        ("card-remarks-narrow", lambda theme: card_remarks(theme, 320)),
        ("card-form", card_form),
        ("card-withheld", card_withheld),
        ("card-wrap-up", card_wrap_up),
        ("card-outgoing", outgoing),
        ("cards-overlapping", cards_overlapping),
        ("card-hostile", hostile),
        ("card-rtl", right_to_left),
        ("history-empty", history_empty),
        ("history-list", history_list),
        ("history-found", lambda theme: _looked_for(theme, HistoryFilter("oak"))),
        ("history-found-narrow", lambda theme: _looked_for(theme, HistoryFilter("oak ada", states=_ENDED), 320)),
        ("history-filters-narrow", lambda theme: _looked_for(theme, _FILTERS, 320, some=False)),
        ("history-nothing-found", lambda theme: _looked_for(theme, HistoryFilter("zebra"), some=False)),
        ("history-days", history_days),
        ("filter-menu", filter_menu),
        ("today", _today),
        ("today-low", lambda theme: _today(theme, height=300)),
        ("today-narrow", lambda theme: _today(theme, 320)),
        ("today-week", lambda theme: _today(theme, week=True)),
        ("today-empty", lambda theme: _today(theme, some=False)),
        ("details-call", details_call),
        ("details-chat", details_chat),
        ("details-missed", details_missed),
        ("details-events", details_events),
        ("details-kin", details_kin),
        ("history-gaps", history_gaps),
        ("needs-list", needs_list),
        ("needs-narrow", needs_narrow),
        ("needs-done", needs_done),
        ("needs-none", needs_none),
        ("needs-form", needs_form),
        ("callbacks", callbacks),
        ("callbacks-narrow", partial(callbacks, width=320)),
        ("callbacks-none", partial(callbacks, width=320, entries=())),
        ("callbacks-pick", partial(callbacks_pick, width=460)),
        ("callbacks-pick-narrow", partial(callbacks_pick, width=320)),
        ("callbacks-menu", callbacks_menu),
        ("callbacks-line", callbacks_line),
    )
    yield from (
        ("import-choose", import_choose),
        ("import-failed", import_failed),
        ("import-looking", import_looking),
        ("import-preview", import_preview),
        ("import-shared", import_shared),
        ("import-columns", import_columns),
        ("import-csv", import_csv),
        ("import-nameless", import_nameless),
        ("import-running", import_running),
        ("import-result", import_result),
        ("import-undone", import_undone),
        ("import-taking-back", import_taking_back),
        ("import-earlier", import_earlier),
        ("import-asking", import_asking),
        ("duplicates", duplicates),
        ("duplicates-narrow", duplicates_narrow),
        ("duplicates-none", duplicates_none),
        ("merge", merge),
        ("merge-same", merge_same),
    )
    for width in (320, 460):
        yield from (
            (f"contact-form-{width}", partial(_form, width=width)),
            (f"contact-page-{width}", partial(_page, width=width)),
            (f"people-{width}", partial(_people, width=width)),
            (f"person-{width}", partial(_person, width=width)),
            (f"person-open-{width}", partial(person_open, width=width)),
            (f"learned-{width}", partial(_learned, width=width)),
            (f"people-marked-{width}", partial(people_marked, width=width)),
        )
    yield from (
        ("contact-form-odd", contact_form_odd),
        ("people-found", partial(_people, width=320, typed="dora 2312", found=(DORA,))),
        ("people-nobody", partial(_people, width=320, typed="Eva-Katharina von Berg-Hohenstein", found=())),
        ("people-nothing", partial(_people, width=320, found=())),
        ("person-company", partial(_person, width=320, contact=NORDLYS, people=(DORA, BEN, CLEO))),
        ("person-new", person_new),
        ("person-search", person_search),
        ("changes", _changes),
        ("changes-nothing", partial(_changes, width=320, some=False)),
        ("health", _health),
        ("health-narrow", lambda theme: _health(theme, 320)),
        ("health-looking", lambda theme: _health(theme, looking=True)),
        ("learned-nothing", partial(_learned, width=320, some=False)),
        ("pick", _pick),
        ("pick-another-nobody", partial(_pick, width=320, typed="Ursula", another=True)),
        ("do-not-call", _do_not_call),
        ("palette", partial(_palette, width=1180, typed="")),
        ("palette-number", partial(_palette, width=560, typed="020 7946 0018")),
        ("palette-nothing", partial(_palette, width=560, typed=">qqqq")),
        ("do-not-call-nothing", partial(_do_not_call, width=320, some=False)),
        ("contact-page-company", partial(_page, width=320, contact=NORDLYS)),
    )
    asking = DialState.ASKING
    premium = _decision(
        display="+44 909 879 0000",
        kind="premium",
        reason="This is a premium rate number. The call can be expensive.",
    )
    no_country = _decision(
        Action.ASK_REGION,
        input="(0)231 25 00",
        display="",
        number="",
        country="",
        kind="",
        local_time="",
        reason="The country of this number is not known. Choose it, or write the number with + and country code.",
    )
    known = replace(_dial(asking, _decision(Action.DIAL)), who=owned().candidates)
    late = "The page did not confirm the call to +44 20 7946 0018. Check that you are signed in, then try again."
    refused = "There are several numbers in this text. Choose one and dial it by itself."
    yield from (
        ("dial-asking", _dial_scene(known)),
        ("dial-premium", _dial_scene(_dial(asking, premium))),
        ("dial-region", _dial_scene(_dial(asking, no_country))),
        ("dial-waiting", _dial_scene(_dial(DialState.WAITING, _decision(), "Calling +44 20 7946 0018: waiting."))),
        ("dial-confirmed", _dial_scene(_dial(DialState.CONFIRMED, _decision(), "Calling +44 20 7946 0018."))),
        ("dial-not-confirmed", _dial_scene(_dial(DialState.NOT_CONFIRMED, _decision(), late))),
        ("dial-refused", _dial_scene(_dial(DialState.REFUSED, _decision(Action.REFUSE), refused))),
        ("inspector", inspector),
        ("inspector-empty", inspector_empty),
        ("settings", settings),
        ("keyboard-help", keys),
        ("store-trouble", trouble),
        ("tray-menu", tray_menu),
        ("tray-icons", tray_icons),
        ("ring-tone", ring_tone),
        ("window-quiet", window_quiet),
        ("window-discreet", window_discreet),
        ("details-discreet", details_discreet),
        ("card-to-save", card_to_save),
        ("ring-card", ring_card),
        (
            "ring-card-several",
            partial(ring_card, count=3, who="Wilhelmina Featherstonehaugh-Cholmondeley"),
        ),
        ("ring-card-discreet", partial(ring_card, discreet=True)),
        ("main-menu", menu),
    )
    for step, name in enumerate(("page", "microphone", "links", "contacts")):
        yield f"assistant-{name}", partial(_assistant, step=step)
        yield f"assistant-{name}-told", partial(_assistant, step=step, width=320, told=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--scale", default="1")
    parser.add_argument("--only", default="")
    parser.add_argument("--language", default="en", choices=LANGUAGES, help="after `packaging/translations.py`")
    parser.add_argument("--pseudo", action="store_true", help="every text longer, accented and in [brackets]")
    parser.add_argument("--rtl", action="store_true", help="mirrored, as for a script from right to left")
    parser.add_argument("--all", action="store_true", help="all of that, each in a folder of its own")
    wanted = parser.parse_args()
    if wanted.all:
        sys.exit(_draw_all(wanted.folder, wanted.only))
    wanted.folder.mkdir(parents=True, exist_ok=True)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    app = QApplication(["gallery"])
    if wanted.language != "en":
        speak(app, wanted.language, ICONS.parent / "translations")
    if wanted.pseudo:
        app.installTranslator(Pseudo(app))
    if wanted.rtl:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    theme = Theme(app, Icons(ICONS), dark=False)
    for dark in (False, True):
        theme.set_dark(dark)
        for name, scene in scenes():
            if wanted.only not in name:
                continue
            widget = scene(theme)
            widget.show()
            _settle(app, widget)
            widget.grab().save(str(wanted.folder / f"{name}-{'dark' if dark else 'light'}.png"))
            widget.hide()


def _draw_all(folder: Path, only: str) -> int:
    """Each look in a process of its own: scale and language are set before Qt begins."""
    looks = {
        "english": (),
        "twice-as-large": ("--scale", "2"),
        **{language: ("--language", language) for language in LANGUAGES[1:]},
        "mirrored": ("--rtl",),
        "pseudo": ("--pseudo",),
    }
    failed = 0
    for name, options in looks.items():
        command = [sys.executable, "-m", "tests.ui.gallery", str(folder / name), "--only", only, *options]
        failed |= subprocess.run(command, check=False).returncode
        print(f"{folder / name}: {len(list((folder / name).glob('*.png')))} pictures", flush=True)
    return failed


def _settle(app: QApplication, widget: QWidget) -> None:
    """Let layouts and gathered messages come to rest."""
    box = widget.findChild(QTabWidget, "inspector_tabs")
    raw = widget.findChild(QPlainTextEdit, "inspector_raw")
    for _ in range(40):
        app.processEvents()
        app.thread().msleep(2)
        if box is not None and raw is not None and raw.toPlainText():
            break


if __name__ == "__main__":
    main()
