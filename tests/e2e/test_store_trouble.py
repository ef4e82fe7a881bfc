"""Records that can't be opened: one window says which, what is safe and what can be done; events are kept meanwhile."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QInputDialog, QWidget

from maestro_desktop.core.history import History
from maestro_desktop.core.store import Store
from maestro_desktop.core.switchboard import Switchboard
from maestro_desktop.instance import Ack, hand_over
from maestro_desktop.records import store_path
from maestro_desktop.secrets import KeyKeeper
from maestro_desktop.ui.dial_card import DialCard
from tests.e2e.conftest import OpenDesk
from tests.e2e.desk import Desk

AMELIA = "+442079460018"


def trouble(desk: Desk) -> QWidget:
    """The one window about the records."""
    found = [
        each for each in QApplication.topLevelWidgets() if each.objectName() == "store_trouble" and each.isVisible()
    ]
    assert len(found) == 1
    return found[0]


def wait_trouble(desk: Desk, title: str) -> QWidget:
    desk.wait(lambda: "store_trouble" in desk.top_windows())
    window = trouble(desk)
    assert desk.see("trouble_title", window) == title
    assert "Nothing was changed or deleted" in desk.see("trouble_safe", window)
    return window


def make_records(desk: Desk) -> bytes:
    """Records as an earlier run left them; returns the whole file."""
    key = KeyKeeper(desk.paths.data, "file", desk.key_file).obtain(store_exists=False).key
    assert key is not None
    store = Store.open(store_path(desk.paths), key.hex())
    store.close()
    return store_path(desk.paths).read_bytes()


def newer(path: Path, key: str) -> None:
    store = Store.open(path, key)
    store.db.execute("PRAGMA user_version = 99")
    store.close()


Damage = Callable[[Desk], None]


def wrong_key(desk: Desk) -> None:
    desk.key_file.rename(desk.key_file.with_suffix(".right"))
    desk.key_file.write_text("ab" * 32)
    desk.key_file.chmod(0o600)


def right_key(desk: Desk) -> None:
    desk.key_file.with_suffix(".right").replace(desk.key_file)


def no_key(desk: Desk) -> None:
    desk.key_file.rename(desk.key_file.with_suffix(".right"))


def empty(desk: Desk) -> None:
    path = store_path(desk.paths)
    shutil.copy(path, path.with_suffix(".kept"))
    path.write_bytes(b"")


def put_back(desk: Desk) -> None:
    path = store_path(desk.paths)
    path.with_suffix(".kept").replace(path)


def made_newer(desk: Desk) -> None:
    path = store_path(desk.paths)
    shutil.copy(path, path.with_suffix(".kept"))
    newer(path, desk.key_file.read_text().strip())


TROUBLES: tuple[tuple[Damage, str, str, Damage], ...] = (
    (wrong_key, "Your records are locked", "holds another key", right_key),
    (no_key, "Your records are locked", "is not there. Put it back", right_key),
    (empty, "Your records are damaged", "is empty", put_back),
    (
        made_newer,
        "Your records need a newer version",
        "made by a newer version of Maestro Desktop (format 99",
        put_back,
    ),
)


@pytest.mark.parametrize(
    ("damage", "title", "words", "mend"), TROUBLES, ids=lambda value: getattr(value, "__name__", "")
)
def test_trouble_is_told_nothing_is_touched_and_trying_again_works(
    open_desk: OpenDesk, damage: Damage, title: str, words: str, mend: Damage
) -> None:
    desk = open_desk()
    make_records(desk)
    damage(desk)
    before = store_path(desk.paths).read_bytes()
    desk.app.start()
    window = wait_trouble(desk, title)
    assert words in desk.see("trouble_what", window)
    assert desk.captions("trouble_retry", window) == ["Try again"]
    assert store_path(desk.paths).read_bytes() == before

    desk.press("trouble_retry", window)  # not mended yet: the same window again, and only one
    desk.wait(lambda: "store_trouble" in desk.top_windows() and trouble(desk) is not window)
    assert store_path(desk.paths).read_bytes() == before

    desk.wait_simulator()
    id = desk.call("incoming", {"party": AMELIA})  # meanwhile the page goes on
    desk.call("answer", id)
    mend(desk)
    desk.press("trouble_retry", trouble(desk))
    desk.wait(lambda: "store_trouble" not in desk.top_windows())
    desk.wait_card("Amelia Hart", "On call")
    assert len(desk.received()) == 2
    assert desk.app.window.isVisible()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_records_that_fail_to_start_are_closed(open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(desk: Desk, board: Switchboard) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(Desk, "_fill", fail)
    desk = open_desk(host_origin="")
    desk.app.start()
    wait_trouble(desk, "Your records can't be opened")
    open_files = [os.readlink(each.path) for each in os.scandir("/proc/self/fd") if os.path.lexists(each.path)]
    assert not [name for name in open_files if name.startswith(str(store_path(desk.paths)))]


def test_a_damaged_page_inside_the_file(open_desk: OpenDesk) -> None:
    """The first page is right, the tables behind it are not."""
    desk = open_desk()
    whole = make_records(desk)
    store_path(desk.paths).write_bytes(whole[:4096] + bytes(len(whole) - 4096))
    desk.app.start()
    desk.wait(lambda: "store_trouble" in desk.top_windows())
    assert "damaged" in desk.see("trouble_what", trouble(desk))


def test_a_file_that_is_no_store(open_desk: OpenDesk) -> None:
    desk = open_desk()
    make_records(desk)
    store_path(desk.paths).write_text("Dear diary, " * 1000)
    desk.app.start()
    window = wait_trouble(desk, "Your records are damaged")
    assert "is damaged: its key is the right one" in desk.see("trouble_what", window)
    assert store_path(desk.paths).read_text().startswith("Dear diary")


def test_a_folder_that_can_not_be_written(open_desk: OpenDesk) -> None:
    """A file stands where the folder should be: also true for root, whom no mode keeps out."""
    desk = open_desk()
    shutil.rmtree(desk.paths.data)
    desk.paths.data.write_text("in the way")
    desk.app.start()
    desk.wait(lambda: "store_trouble" in desk.top_windows())
    window = wait_trouble(desk, "Your records can't be written")
    desk.paths.data.unlink()
    desk.press("trouble_retry", window)
    desk.wait(lambda: "store_trouble" not in desk.top_windows())
    desk.wait(lambda: bool(desk.noticed("start")))


def test_events_of_a_quit_without_records_do_not_hold_it_up(open_desk: OpenDesk) -> None:
    desk = open_desk()
    make_records(desk)
    no_key(desk)
    desk.app.start()
    window = wait_trouble(desk, "Your records are locked")
    desk.press("trouble_quit", window)
    desk.wait(lambda: not desk.app.window.isVisible())
    assert store_path(desk.paths).exists()


def test_dialling_without_records_waits_for_them_and_then_for_the_agent(open_desk: OpenDesk) -> None:
    """Every call is written down before it goes out, so without records there is none."""
    desk = open_desk(contacts=())
    make_records(desk)
    no_key(desk)
    desk.app.start()
    wait_trouble(desk, "Your records are locked")
    desk.wait_simulator()
    desk.app.workspace.dial_box.show_text(AMELIA)
    desk.press("dial_call")
    desk.wait(lambda: desk.see("dial_receipt_text") == "Call to +44 20 7946 0018 waits until the records are open.")
    right_key(desk)
    desk.press("trouble_retry", trouble(desk))
    desk.wait(lambda: desk.see("dial_number") == "+44 20 7946 0018")
    assert desk.see("dial_receipt_text") == ""
    assert desk.directives() == []
    desk.wait(lambda: desk.find(DialCard, "dial_card").takes_a_yes)
    desk.press("dial_confirm")
    desk.wait(lambda: [each["accepted"] for each in desk.directives()] == [True])


def test_a_second_program_may_read_while_the_app_writes(open_desk: OpenDesk) -> None:
    desk = open_desk().start_signed_in()
    with desk.records() as store:
        for party in (AMELIA, "+447700900118", "+441632960777"):
            desk.call("miss", desk.call("incoming", {"party": party}))
        desk.wait(lambda: History(store).count() == 3)
    assert desk.troubles == []


def test_a_link_waits_while_the_passphrase_is_asked(open_desk: OpenDesk) -> None:
    desk = open_desk(running_copy=True, key_source="passphrase", key_file="")
    app = desk.app
    app.start()

    def asked() -> list[QInputDialog]:
        return [each for each in QApplication.topLevelWidgets() if isinstance(each, QInputDialog) and each.isVisible()]

    desk.wait(lambda: len(asked()) == 1)
    for number in ("+442079460100", AMELIA):
        assert isinstance(hand_over(desk.paths, {"verb": "link", "text": f"tel:{number}"}), Ack)
    waits = "Call to +44 20 7946 0018 waits until the records are open."
    desk.wait(lambda: desk.see("dial_receipt_text") == waits)
    (dialog,) = asked()
    dialog.setTextValue("correct horse battery staple")
    dialog.accept()
    desk.wait(lambda: desk.see("dial_number") == "+44 20 7946 0018")
    assert desk.see("dial_who") == "Amelia Hart"
    assert desk.see("dial_receipt_text") == ""
