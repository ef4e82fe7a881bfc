"""Contacts and interactions together: what the agent teaches, what rules put in, and how all of it is taken back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from maestro_desktop.core.changes import ContactSaved, ContactsChanged, ScreenPop, Trouble
from maestro_desktop.core.contacts.duplicates import find_duplicates
from maestro_desktop.core.contacts.edits import EditKind
from maestro_desktop.core.contacts.merging import merged
from maestro_desktop.core.contacts.model import Contact, ContactKind, NumberUse, Phone, Rule
from maestro_desktop.core.interactions.fold import Reconstructor
from maestro_desktop.core.needs import NeedKind
from maestro_desktop.core.policy import CREATE_FOR, Policy
from maestro_desktop.deeds import Choose, Refuse
from maestro_desktop.settings_sources import CONVERSATIONS
from tests.core.desk import Desk, only
from tests.core.events import CALLER, MEDIA, MORNING, Conversation, email, voice

DAY_MS = 86_400_000
OTHER = "+442079460019"
CREATES = Policy(region="GB", create_contacts=True)


@pytest.fixture
def desk(tmp_path: Path, reconstructor: Reconstructor) -> Iterator[Desk]:
    desk = Desk(tmp_path / "maestro.db", reconstructor)
    yield desk
    desk.store.close()


def call(number: int = 0, **values: object) -> Conversation:
    """One call of a day, one an hour."""
    return Conversation("voice-cc", began=MORNING + number * 3_600_000, **values).usual()  # type: ignore[arg-type]


def merge(desk: Desk, whole_id: int, gone_id: int) -> None:
    """Make one of two contacts, as the first is now."""
    whole = desk.board.book.get(whole_id)
    assert whole is not None
    desk.board.change_contacts(lambda: (desk.board.people.merge(whole, [gone_id]),))


def owner(desk: Desk) -> tuple[int | None, str]:
    """Who the latest interaction was with, and by which rule."""
    return desk.latest.contact_id, desk.latest.rule


# -- what the agent teaches -------------------------------------------------------------------------------------------


def test_the_next_call_knows_what_the_agent_chose(desk: Desk) -> None:
    _, bob = desk.know("Ada", CALLER), desk.know("Bob", CALLER)
    desk.live(call())
    assert owner(desk)[0] is None
    desk.board.set_owner(desk.latest.id, bob.id)
    desk.live(call(1))
    assert owner(desk) == (bob.id, Rule.CHOSEN)
    (choice,) = desk.board.book.choices.all()
    assert (choice.key, choice.contact.id, choice.is_them) == (CALLER, bob.id, True)
    desk.board.forget(choice)
    desk.live(call(2))
    assert owner(desk)[0] is None


def test_what_is_forgotten_during_a_call_is_asked_about_in_it(desk: Desk) -> None:
    _, bob = desk.know("Ada", CALLER), desk.know("Bob", CALLER)
    desk.live(call())
    desk.board.set_owner(desk.latest.id, bob.id)
    desk.hear(voice("offered"), at=MORNING + 7_200_000)
    assert owner(desk) == (bob.id, Rule.CHOSEN)
    (choice,) = desk.board.book.choices.all()
    pops = only(desk.board.forget(choice), ScreenPop)
    assert owner(desk)[0] is None
    assert [each.contact.name for each in pops[-1].match.candidates] == ["Ada", "Bob"]


def test_not_this_person_is_remembered_and_asks_anew(desk: Desk) -> None:
    ada = desk.know("Ada", CALLER)
    desk.hear(voice("offered"))
    assert owner(desk)[0] == ada.id
    changes = desk.board.veto(desk.latest.id, ada.id)
    (pop,) = only(changes, ScreenPop)
    assert (pop.match.owner, pop.match.candidates) == (None, ())
    assert [need.kind for need in desk.board.needs()] == [NeedKind.NO_MATCH]
    desk.hear(voice("accepted"))
    assert owner(desk)[0] is None
    desk.live(call(1))
    assert owner(desk)[0] is None


def test_of_two_the_other_is_left_after_a_veto(desk: Desk) -> None:
    ada, bob = desk.know("Ada", CALLER), desk.know("Bob", CALLER)
    desk.hear(voice("offered"))
    desk.board.set_owner(desk.latest.id, ada.id)
    desk.board.veto(desk.latest.id, ada.id)
    assert owner(desk) == (bob.id, Rule.E164)


def test_what_was_taught_can_be_taken_back(desk: Desk) -> None:
    ada, bob = desk.know("Ada", CALLER), desk.know("Bob", CALLER)
    desk.live(call())
    desk.board.set_owner(desk.latest.id, ada.id)
    was, learned = desk.latest, desk.board.book.learned(CALLER)
    desk.board.set_owner(desk.latest.id, bob.id)
    desk.board.unteach(was, learned)
    assert (desk.latest.contact_id, desk.latest.contact_name, desk.latest.rule) == (ada.id, "Ada", Rule.AGENT)
    assert desk.board.book.learned(CALLER) == learned


def test_an_answer_to_who_it_was_is_learned_and_unlearned(desk: Desk) -> None:
    ada, _ = desk.know("Ada", CALLER), desk.know("Bob", CALLER)
    desk.live(call())
    (need,) = desk.board.needs()
    desk.board.answer(need)
    assert desk.board.book.learned(CALLER).chosen == ada.id
    desk.board.take_back(need)
    assert not desk.board.book.learned(CALLER).chosen
    assert owner(desk)[0] is None
    assert [each.id for each in desk.board.needs()] == [need.id]


def test_a_rebuild_keeps_what_was_decided_by_what_was_learned(desk: Desk) -> None:
    _, bob = desk.know("Ada", CALLER), desk.know("Bob", CALLER)
    desk.live(call())
    desk.board.set_owner(desk.latest.id, bob.id)
    desk.live(call(1))
    before = desk.history
    desk.board.forget(desk.board.book.choices.all()[0])
    desk.board.rebuild()
    assert desk.history == before


def test_a_switchboard_pops_its_company_and_learns_nothing_of_its_callers(desk: Desk) -> None:
    company = desk.board.save_contact(Contact(kind=ContactKind.COMPANY, name="Globex", phones=(Phone(CALLER),)))
    globex = only(company, ContactSaved)[0].contact
    people = [desk.know(name, CALLER) for name in ("Ada", "Bob")]
    for person in people:
        desk.board.save_contact(replace(person, org="Globex Ltd"))
    (pop,) = only(desk.hear(voice("offered")), ScreenPop)
    assert pop.match.switchboard == "Globex"
    assert [each.contact.name for each in pop.match.candidates] == ["Globex", "Ada", "Bob"]
    assert owner(desk) == (globex.id, Rule.SWITCHBOARD)
    desk.board.set_owner(desk.latest.id, people[0].id)
    assert owner(desk)[0] == people[0].id
    desk.live(call(1))
    assert owner(desk)[0] == globex.id
    assert not desk.board.book.choices.all()


def test_own_numbers_match_nobody_and_make_nobody(desk: Desk) -> None:
    desk.know("Me Myself", CALLER)
    desk.obey(replace(CREATES, own_numbers=("020 7946 0018",)))
    (pop,) = only(desk.hear(voice("offered")), ScreenPop)
    assert pop.match.note == "This is one of your own numbers."
    desk.obey(replace(CREATES, queue_numbers=("020 7946 0019",)))
    desk.live(call(1, party=OTHER))
    assert owner(desk)[0] is None
    assert desk.board.book.count() == 1
    desk.obey(CREATES)
    desk.board.set_use(CALLER, NumberUse.OWN)
    desk.live(call(2))
    assert owner(desk)[0] is None


@pytest.mark.parametrize(
    ("own", "caller", "is_own"),
    [
        ("020 7946 0018", CALLER, True),
        ("020 7946 0018", f"{CALLER};ext=12", True),
        ("020 7946 0018", "020 79460018", True),
        (CALLER, "020 7946 0018", True),
        ("(202) 555-0143", "+12025550143", True),
        ("44", "44", True),
        # Strangers whose numbers end in the same digits.
        ("7946 0018", CALLER, False),
        ("2079460018", CALLER, False),
        ("020 7946 0018", "+12079460018", False),
        ("020 7946 0018", "2079460018", False),
        (CALLER, "7946 0018", False),
        ("0018", CALLER, False),
    ],
)
def test_own_numbers_where_no_country_is_known(desk: Desk, own: str, caller: str, is_own: bool) -> None:
    desk.know("Ada", CALLER)
    desk.obey(Policy(own_numbers=(own,)))
    (pop,) = only(desk.hear(voice("offered", party=caller)), ScreenPop)
    assert (pop.match.note == "This is one of your own numbers.") is is_own


def test_a_mail_from_another_address_belongs_to_whose_the_conversation_is(desk: Desk) -> None:
    ada = desk.know("Ada", email="ada@example.com")
    desk.live(Conversation("email", party="ada@example.com", mail="5200").usual())
    desk.board.flush()
    for state in ("held", "written"):
        desk.hear(email("accepted", party=f"{state}@elsewhere.example", main="5200", child=f"5200-{state}"))
        assert owner(desk) == (ada.id, Rule.MAIL_THREAD)


# -- whom rules put in ------------------------------------------------------------------------------------------------


def made(desk: Desk) -> Contact:
    (contact,) = [each for each in desk.board.book.all() if each.provisional]
    return contact


@pytest.mark.parametrize("medium", MEDIA)
@pytest.mark.parametrize("direction", ["inbound", "outbound"])
def test_a_policy_for_each_medium_and_direction(desk: Desk, medium: str, direction: str) -> None:
    kind = {"voice-cc": "voice", "voice-uc": "voice", "web_chat": "chat"}.get(medium, medium.partition("-")[0])
    party = "ada@example.com" if medium.startswith(("web", "email")) else CALLER
    if medium == "voicemail" and direction == "outbound":
        return
    for number, allowed in enumerate((CREATE_FOR - {f"{kind}-{direction}"}, frozenset({f"{kind}-{direction}"}))):
        desk.obey(replace(CREATES, create_for=allowed))
        desk.live(Conversation(medium, party=party, direction=direction, began=MORNING + number * DAY_MS).usual())
        assert desk.board.book.count() == number


def test_the_settings_and_the_policy_name_the_same_conversations() -> None:
    assert frozenset(CONVERSATIONS) == CREATE_FOR


def test_the_third_conversation_makes_an_acquaintance(desk: Desk) -> None:
    desk.obey(CREATES)
    for number in range(3):
        assert desk.board.book.count() == bool(number)
        changes = desk.live(call(number))
        (contact,) = desk.board.book.all()
        assert contact.provisional is (number < 2)
    (saved,) = only(changes, ContactSaved)
    assert saved.automatic
    desk.board.undo_edit(saved.edit_id)
    assert made(desk)
    # What the agent took back is not done again.
    desk.live(call(4))
    assert owner(desk)[0] == made(desk).id


def test_a_call_that_both_products_tell_of_is_one_conversation(desk: Desk) -> None:
    desk.obey(CREATES)
    for number in range(3):
        both = [replace(call(number), medium=medium).usual() for medium in ("voice-uc", "voice-cc")]
        changes = desk.live(*both)
        assert len(desk.history) == 2 * number + 2
        assert len({each.log_entry for each in desk.history}) == number + 1
        (contact,) = desk.board.book.all()
        assert contact.provisional is (number < 2)
    assert only(changes, ContactSaved)


def test_a_human_edit_makes_it_a_real_contact(desk: Desk) -> None:
    desk.obey(CREATES)
    desk.live(call())
    desk.board.save_contact(replace(made(desk), name="Ada"))
    assert [each.provisional for each in desk.board.book.all()] == [False]


def test_who_is_chosen_by_hand_is_a_real_contact(desk: Desk) -> None:
    desk.obey(CREATES)
    desk.live(call())
    contact = made(desk)
    desk.obey(Policy(region="GB"))
    desk.live(call(1, party=OTHER))
    deed = Choose(desk.latest.id, contact.id)
    (saved,) = [each for each in only(deed.do(desk.board), ContactSaved) if each.contact.id == contact.id]
    assert (saved.contact.provisional, saved.automatic) == (False, False)
    assert owner(desk) == (contact.id, Rule.AGENT)
    deed.undo(desk.board)
    assert desk.board.book.get(contact.id) == contact


def test_who_turns_out_to_be_known_is_merged(desk: Desk) -> None:
    desk.obey(CREATES)
    desk.live(call())
    first = desk.latest
    provisional = made(desk)
    ada = desk.know("Ada", CALLER)
    changes = desk.live(call(1))
    assert owner(desk)[0] == ada.id
    assert desk.board.book.count() == 1
    (merged,) = only(changes, ContactsChanged)
    assert (merged.removed, merged.words) == ((provisional.id,), "What was noted by itself went to Ada.")
    whole = desk.board.book.get(provisional.id)
    assert whole is not None
    assert whole.name == "Ada"
    assert first.contact_id == provisional.id
    desk.board.undo_edit(merged.edit_id)
    assert desk.board.book.count() == 2
    assert not only(desk.live(call(2)), ContactsChanged)
    assert owner(desk)[0] == ada.id
    assert made(desk) == provisional


def test_who_was_put_in_and_nobody_came_back_to_expires(desk: Desk) -> None:
    desk.obey(replace(CREATES, provisional_days=7))
    desk.live(call())
    contact = made(desk)
    desk.now += 6 * DAY_MS
    desk.board.tick()
    assert desk.board.book.count() == 1
    desk.now += 2 * DAY_MS
    (gone,) = only(desk.board.tick(), ContactsChanged)
    assert gone.removed == (contact.id,)
    assert desk.board.book.count() == 0
    desk.board.undo_edit(gone.edit_id)
    desk.now += DAY_MS
    desk.board.tick()
    desk.restart()
    desk.board.tick()
    assert made(desk) == contact


def test_who_was_talked_to_lately_does_not_expire(desk: Desk) -> None:
    desk.obey(replace(CREATES, provisional_days=7))
    desk.live(call(), Conversation("voice-cc", began=MORNING + 6 * DAY_MS).usual())
    desk.now = MORNING + 9 * DAY_MS
    desk.board.tick()
    assert desk.board.book.count() == 1


def test_a_contact_that_was_made_by_itself_can_be_sent_away(desk: Desk) -> None:
    desk.obey(CREATES)
    desk.hear(voice("offered"))
    (saved,) = only(desk.hear(voice("accepted")), ContactSaved)
    changes = desk.board.undo_edit(saved.edit_id)
    assert only(changes, ContactsChanged)[0].removed == (saved.contact.id,)
    assert (desk.latest.contact_id, desk.latest.contact_name) == (None, "")
    desk.hear(voice("terminated"))
    assert desk.board.book.count() == 0
    desk.crash()
    assert desk.board.book.count() == 0
    assert owner(desk)[0] is None


def test_what_was_with_nobody_who_is_known_is_of_whom_alone_the_number_is(desk: Desk) -> None:
    desk.live(call())
    first = desk.latest
    ada = desk.know("Ada", CALLER)
    desk.live(call(1))
    both = [desk.latest.id, first.id]
    assert [each.id for each in desk.board.timeline(ada)] == both
    assert [each.id for each in desk.board.timeline(ada, "", desk.latest, 1)] == [first.id]
    assert desk.board.timeline(ada, "nothing of it") == ()
    desk.board.change_contacts(lambda: (desk.board.people.delete([ada.id]),))
    again = desk.know("Ada again", CALLER)
    assert [each.id for each in desk.board.timeline(again)] == both, "what was hers who is gone, too"
    bob = desk.know("Bob", CALLER)
    assert desk.board.timeline(again) == desk.board.timeline(bob) == (), "it may be either's"


def test_what_was_said_to_be_nobodys_stays_nobodys(desk: Desk) -> None:
    desk.live(call())
    desk.board.set_owner(desk.latest.id, None)
    assert desk.board.timeline(desk.know("Ada", CALLER)) == ()


def test_a_mail_before_somebody_was_put_in_is_theirs(desk: Desk) -> None:
    desk.hear(email("accepted"), email("terminated"))
    ada = desk.know("Ada", CALLER, email="Ada@example.com")
    assert [each.id for each in desk.board.timeline(ada)] == [desk.latest.id]


def test_others_are_linked_by_hand_and_whose_it_is_stays(desk: Desk) -> None:
    ada, bob = desk.know("Ada", CALLER), desk.know("Bob", OTHER)
    desk.live(call())
    called = desk.latest
    desk.board.link(called.id, bob.id)
    assert (desk.latest.contact_id, desk.latest.also) == (ada.id, (bob.id,))
    assert [each.id for each in desk.board.history.timeline([bob.id])] == [called.id]
    before = desk.latest
    desk.board.rebuild()
    assert desk.latest == before
    assert [each.id for each in desk.board.history.timeline([bob.id])] == [called.id]
    desk.board.unlink(called.id, bob.id)
    assert not desk.board.history.timeline([bob.id])


def test_who_is_joined_or_parted_keeps_who_was_linked(desk: Desk) -> None:
    ada, bob = desk.know("Ada", CALLER), desk.know("Bob", OTHER)
    desk.live(call(), call(1))
    one, other = desk.board.history.page()
    desk.board.link(one.id, bob.id)
    desk.board.join(one.id, other.id)
    assert (desk.latest.contact_id, desk.latest.also) == (ada.id, (bob.id,))
    desk.board.split(desk.latest.id, one.seqs)
    assert sorted(each.also for each in desk.board.history.page()) == [(), (bob.id,)]


def test_a_guest_at_somebody_elses_telephone_is_not_expected_there_again(desk: Desk) -> None:
    ada, bob = desk.know("Ada", CALLER), desk.know("Bob", OTHER)
    desk.live(call())
    desk.board.set_owner(desk.latest.id, bob.id)
    assert owner(desk) == (bob.id, Rule.AGENT)
    desk.live(call(1))
    assert owner(desk)[0] == ada.id


def test_a_number_that_nobody_has_is_remembered_as_whose_it_was_said_to_be(desk: Desk) -> None:
    bob = desk.know("Bob", OTHER)
    desk.live(call())
    desk.board.set_owner(desk.latest.id, bob.id)
    desk.live(call(1))
    assert owner(desk) == (bob.id, Rule.CHOSEN)


# -- what is done to many ---------------------------------------------------------------------------------------------


def test_many_are_tagged_deleted_and_brought_back(desk: Desk) -> None:
    people = [desk.know(name, f"+4420794600{n:02}") for n, name in enumerate(("Ada", "Bob", "Cy"))]
    ids = [each.id for each in people]
    changes = desk.board.change_contacts(lambda: (desk.board.people.tag(ids, ["VIP"], ["old"]),))
    (tagged,) = only(changes, ContactsChanged)
    assert tagged.words == "3 contacts: “VIP” added; “old” removed."
    assert {each.tags for each in desk.board.book.all()} == {("VIP",)}
    (deleted,) = only(desk.board.change_contacts(lambda: (desk.board.people.delete(ids[:2]),)), ContactsChanged)
    assert (deleted.removed, deleted.words) == (tuple(ids[:2]), "2 contacts deleted.")
    (trouble,) = only(desk.board.undo_edit(tagged.edit_id), Trouble)
    assert "changed there since" in trouble.message
    desk.board.undo_edit(deleted.edit_id)
    desk.board.undo_edit(tagged.edit_id)
    assert list(desk.board.book.all()) == people


def test_calls_of_a_merged_contact_go_on_with_it(desk: Desk) -> None:
    ada, too = desk.know("Ada", CALLER), desk.know("A. Lovelace", OTHER)
    desk.live(call(party=OTHER))
    (merged,) = only(desk.board.change_contacts(lambda: (desk.board.people.merge(ada, [too.id]),)), ContactsChanged)
    assert merged.words == "2 contacts merged into Ada."
    assert [each.contact_id for each in desk.board.history.of_contact(desk.board.book.ids_of(ada.id))] == [too.id]
    assert desk.board.people.edits.latest(EditKind.MERGED)[0].count == 2
    desk.restart()
    assert [each.id for each in desk.board.history.of_contact(desk.board.book.ids_of(ada.id))] == [desk.latest.id]


@pytest.mark.parametrize("part", [False, True])
@pytest.mark.parametrize("lesson", ["choose", "refuse"])
def test_what_was_learned_goes_back_to_whom_it_was_of_whatever_came_between(
    desk: Desk, lesson: str, part: bool
) -> None:
    ada, bob = desk.know("Ada", CALLER), desk.know("Bob", CALLER)
    cyd = desk.know("Cyd", OTHER)
    desk.live(call())
    called = desk.latest.id
    Choose(called, ada.id).do(desk.board)
    merging = desk.board.change_contacts(lambda: (desk.board.people.merge(merged([cyd, ada], {}), [ada.id]),))
    between = Choose(called, bob.id) if lesson == "choose" else Refuse(called, cyd.id)
    between.do(desk.board)
    between.undo(desk.board)
    if part:
        desk.board.part(cyd.id)
    else:
        desk.board.undo_edit(only(merging, ContactsChanged)[0].edit_id)
    assert [(each.contact.name, each.is_them) for each in desk.board.book.choices.all()] == [("Ada", True)]
    desk.live(call(1))
    assert owner(desk) == (ada.id, Rule.CHOSEN)


def test_who_was_merged_can_still_be_refused_and_unlinked(desk: Desk) -> None:
    ada, cyd, eve = desk.know("Ada", CALLER), desk.know("Cyd", OTHER), desk.know("Eve", "+442079460020")
    desk.live(call())
    for each in (cyd, eve):
        desk.board.link(desk.latest.id, each.id)
    for whole, gone in ((cyd, ada), (eve, cyd)):
        merge(desk, whole.id, gone.id)
    desk.board.unlink(desk.latest.id, eve.id)
    assert desk.latest.also == ()
    desk.board.veto(desk.latest.id, eve.id)
    assert owner(desk)[0] is None


def test_what_became_plain_by_a_deletion_is_asked_about_again_when_that_is_taken_back(desk: Desk) -> None:
    ada, bob = desk.know("Ada", CALLER), desk.know("Bob", CALLER)
    desk.hear(voice("offered"))
    deleted = desk.board.change_contacts(lambda: (desk.board.people.delete([bob.id]),))
    assert owner(desk) == (ada.id, Rule.E164)
    desk.board.undo_edit(only(deleted, ContactsChanged)[0].edit_id)
    assert owner(desk)[0] is None


def test_what_came_in_while_a_contact_was_edited_stays(desk: Desk) -> None:
    opened = desk.know("Ada", CALLER)
    mobile, mine = Phone("+447700900123", "+447700900123"), Phone("+447700900124", "+447700900124")
    desk.board.save_contact(replace(opened, notes="VIP", tags=("vip",), phones=(*opened.phones, mobile)))
    typed = replace(opened, name="Ada King", phones=(replace(opened.phones[0], label="work"), mine))
    desk.board.save_contact(typed, opened=opened)
    (saved,) = desk.board.book.all()
    assert (saved.name, saved.notes, saved.tags) == ("Ada King", "VIP", ("vip",))
    assert {phone.raw: phone.label for phone in saved.phones} == {
        mobile.raw: "",
        opened.phones[0].raw: "work",
        mine.raw: "",
    }


def test_who_was_merged_while_they_were_edited_stays_one(desk: Desk) -> None:
    ada, bob = desk.know("Ada", CALLER), desk.know("Bob", OTHER)
    desk.board.change_contacts(lambda: (desk.board.people.merge(merged([bob, ada], {}), [ada.id]),))
    desk.board.save_contact(replace(ada, notes="calls at noon"), opened=ada)
    (whole,) = desk.board.book.all()
    assert (whole.name, whole.notes, [phone.e164 for phone in whole.phones]) == (
        "Bob",
        "calls at noon",
        [OTHER, CALLER],
    )


def test_who_was_merged_is_taken_apart_long_after_and_stays_apart(desk: Desk) -> None:
    ada, too = desk.know("Ada", CALLER), desk.know("A. Lovelace", OTHER)
    desk.board.change_contacts(lambda: (desk.board.people.merge(merged([ada, too], {}), [too.id]),))
    whole = desk.board.book.get(ada.id)
    assert whole is not None
    desk.board.save_contact(replace(whole, notes="VIP"))
    desk.live(call(party=OTHER))
    desk.restart()
    (parted,) = only(desk.board.part(ada.id), ContactsChanged)
    assert parted.words == "Taken apart: Ada, A. Lovelace."
    assert [(each.name, each.notes, [phone.e164 for phone in each.phones]) for each in desk.board.book.all()] == [
        ("Ada", "VIP", [CALLER]),
        ("A. Lovelace", "", [OTHER]),
    ]
    assert not find_duplicates(desk.store.db, 9)
    (trouble,) = only(desk.board.part(ada.id), Trouble)
    assert trouble.message.startswith("Nobody was merged into this contact")
    desk.board.undo_edit(parted.edit_id)
    assert [each.notes for each in desk.board.book.all()] == ["VIP"]
    (trouble,) = only(desk.board.undo_edit(parted.edit_id), Trouble)
    assert trouble.message == "That was taken back already."
    desk.board.part(ada.id)
    assert desk.board.book.count() == 2


def test_a_number_stays_what_it_was_read_as(desk: Desk) -> None:
    """Whatever the settings say when somebody edits a note."""
    phone = Phone("030 23125000", "+493023125000", region="DE")
    contact = desk.board.book.save(Contact(name="Hans", phones=(phone,)), 1)
    desk.board.save_contact(replace(contact, notes="x"))
    saved = desk.board.book.get(contact.id)
    assert saved is not None
    assert saved.phones == (phone,)


def test_who_is_tagged_by_hand_is_known(desk: Desk) -> None:
    desk.obey(CREATES)
    desk.live(call())
    desk.board.change_contacts(lambda: (desk.board.people.tag([made(desk).id], ["vip"]),))
    assert [each.provisional for each in desk.board.book.all()] == [False]
