from __future__ import annotations

from maestro_desktop.core.contacts.bulk import tagged
from maestro_desktop.core.contacts.model import Contact


def test_tags_come_and_go_whatever_their_capitals() -> None:
    contacts = [Contact(tags=("VIP", "old")), Contact(tags=("Old",)), Contact()]
    assert [each.tags for each in tagged(contacts, ["vip", "New"], ["OLD"])] == [
        ("VIP", "New"),
        ("vip", "New"),
        ("vip", "New"),
    ]
    assert tagged(contacts) == contacts
