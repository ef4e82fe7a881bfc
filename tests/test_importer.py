"""Imports in a process of their own: beside the running app, stopped, cancelled and killed."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from maestro_desktop.core.contacts.columns import Column, Meaning
from maestro_desktop.core.contacts.edits import Undone
from maestro_desktop.core.contacts.import_lines import Failed, Line, Order, Stopped, from_line, to_line
from maestro_desktop.core.contacts.import_report import (
    ImportCounts,
    ImportPreview,
    ImportProgress,
    ImportResult,
    Reading,
)
from maestro_desktop.core.contacts.importing import roll_back
from maestro_desktop.core.highwater import read
from maestro_desktop.core.interactions.fold import Reconstructor
from maestro_desktop.core.protocol.parsing import Parser
from maestro_desktop.core.store import Store, mark_path
from maestro_desktop.core.switchboard import Policy, Switchboard
from maestro_desktop.importer import COMMAND, Importer
from tests.core.contacts.importing import Office
from tests.core.events import Conversation, in_time, text

ROOT = Path(__file__).parents[1]
KEY = "1f" * 32


def cards(count: int) -> bytes:
    return b"".join(
        b"BEGIN:VCARD\r\nVERSION:3.0\r\nUID:u%d\r\nFN:Person %d\r\nTEL:+44 20 7%03d %04d\r\nEND:VCARD\r\n"
        % (n, n, n // 10_000, n % 10_000)
        for n in range(count)
    )


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    office = Office(tmp_path, KEY)
    yield office
    office.store.close()


# -- the process ------------------------------------------------------------------------------------------------------


@contextmanager
def working(order: Order) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(COMMAND, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    with process:
        assert process.stdin
        process.stdin.write(to_line(order))
        process.stdin.flush()
        try:
            yield process
        finally:
            process.kill()


def told(process: subprocess.Popen[bytes]) -> Iterator[Line]:
    assert process.stdout
    return map(from_line, process.stdout)


def ordered(office: Office, **what: Any) -> Order:
    return Order(**{"do": "import", "store": str(office.store.path), "key": KEY, "reading": Reading("GB"), **what})


def until_some_are_in(process: subprocess.Popen[bytes]) -> None:
    next(line for line in told(process) if isinstance(line, ImportProgress) and line.counts.new)


@pytest.mark.parametrize("how", ["cancel", "end"])
def test_it_stops_between_two_batches(office: Office, how: str) -> None:
    before = office.content()
    with working(ordered(office, file=str(office.file(cards(20_000))))) as process:
        assert process.stdin
        until_some_are_in(process)
        if how == "cancel":
            process.stdin.write(b"cancel\n")
            process.stdin.flush()
        else:
            process.stdin.close()
        *_, done = told(process)
        assert process.wait(30) == 0
    assert isinstance(done, ImportResult)
    assert done.cancelled
    assert 0 < done.counts.new == office.book.count() < 20_000
    assert not office.take_back(done)
    assert office.content() == before


def test_killed_in_the_middle_nothing_is_half(office: Office) -> None:
    before = office.content()
    with working(ordered(office, file=str(office.file(cards(20_000))))) as process:
        until_some_are_in(process)
        process.kill()
        process.wait(30)
    (edit,) = office.edits.latest()
    assert 0 < edit.count == office.book.count() < 20_000
    assert office.store.check() == "ok"
    for table in ("contact_fts", "phone_fts"):
        office.store.db.execute(f"INSERT INTO {table}({table}, rank) VALUES ('integrity-check', 1)")
    assert roll_back(edit.id, office.store, office.book, 2).restored == edit.count
    office.store.commit()
    assert office.content() == before


def test_taking_back_that_is_killed_goes_on_later(office: Office) -> None:
    before = office.content()
    done = office.take(cards(3_000))
    with working(ordered(office, do="roll_back", edit_id=done.edit_id)) as process:
        next(line for line in told(process) if isinstance(line, ImportProgress) and line.done)
        process.kill()
        process.wait(30)
    assert 0 < office.book.count() < 3_000
    with working(ordered(office, do="roll_back", edit_id=done.edit_id)) as process:
        *_, last = told(process)
    assert isinstance(last, Undone)
    assert office.content() == before


def test_the_key_is_on_no_command_line(office: Office) -> None:
    order = ordered(office, file="x")
    assert KEY not in repr(order)
    assert KEY in to_line(order).decode()
    assert all(KEY not in word for word in COMMAND)


@pytest.mark.parametrize("line", [b"", b"no", b"[]", b"{}", b'{"type": "Order"}', b'{"type": "Stopped"}'])
def test_what_is_no_order_is_refused(line: bytes) -> None:
    done = subprocess.run(COMMAND, cwd=ROOT, input=line + b"\n", capture_output=True, timeout=30)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"Traceback" not in done.stderr


def test_lines_come_back_as_they_were() -> None:
    preview = ImportPreview("a.csv", "CSV", ImportCounts(1), columns=(Column(Meaning.NAME, "n"),), samples=(("a",),))
    values: list[Line] = [preview, ImportProgress(1, 2), ImportResult(3, ImportCounts(), ((1, "x"),), True)]
    values += [
        Undone(1, (2,)),
        Failed("why\nnot"),
        Stopped(),
        Order("preview", "s", None, reading=Reading("GB", columns=preview.columns)),
    ]
    for value in values:
        assert to_line(value).count(b"\n") == 1
        assert from_line(to_line(value)) == value


# -- beside the running app -------------------------------------------------------------------------------------------


def test_events_that_come_during_an_import_are_all_there(office: Office, tmp_path: Path) -> None:
    app = Store.open(office.store.path, KEY)
    now = [1_772_442_000_000]
    board = Switchboard(
        app, Reconstructor(Parser()), policy=Policy(region="GB"), clock_ms=lambda: now[0], new_id=lambda: "d"
    )
    board.start("1")
    acknowledged = 0
    with working(ordered(office, file=str(office.file(cards(6_000))))) as process:
        os.set_blocking(process.stdout.fileno(), False)  # type: ignore[union-attr]
        number = 0
        said = b""
        while process.poll() is None or not said.endswith(b"\n"):
            said += process.stdout.read() or b""  # type: ignore[union-attr]
            for at, message in in_time(
                Conversation("voice-uc", f"+44207946{number:04}", began=now[0] + 60_000).usual()
            ):
                now[0] = at
                changes = board.receive(text(message))
                assert not [change for change in changes if type(change).__name__ == "Trouble"]
                acknowledged += 1
                found = read(mark_path(app.path))
                assert found is not None
                assert found.seq >= board.ledger.last_seq - len(changes)
            if number % 3 == 0:
                board.flush()
            number += 1
        done = from_line(said.splitlines()[-1])
    assert isinstance(done, ImportResult)
    assert (done.counts.new, done.cancelled) == (6_000, False)
    assert acknowledged > 10
    board.flush()
    # Another message, and the mark knows both the last row and the last contact.
    board.notice("reload")
    board.flush()
    found = read(mark_path(app.path))
    assert found is not None
    assert (found.seq, found.contacts, found.log_left) == (board.ledger.last_seq, 6_000, True)
    assert not board.ledger.verify().problem
    kinds = app.rows("SELECT count(*) FROM ledger WHERE kind = 'received'")
    assert kinds == [(acknowledged,)]
    assert board.book.by_number("+442070000001")
    board.close()
    app.close()


# -- what the app sees ------------------------------------------------------------------------------------------------


@pytest.fixture
def importer(office: Office) -> Iterator[Importer]:
    importer = Importer(office.store.path, KEY)
    yield importer
    importer.close()


def test_the_app_previews_imports_and_takes_back(qtbot: QtBot, office: Office, importer: Importer) -> None:
    file = office.file(cards(1_200))
    before = office.content()
    seen: list[ImportProgress] = []
    importer.progressed.connect(seen.append)
    with qtbot.waitSignal(importer.previewed, timeout=30_000) as previewed:
        importer.preview(file, Reading("GB"))
    assert previewed.args[0].counts.new == 1_200
    assert office.content() == before
    with qtbot.waitSignal(importer.finished, timeout=30_000) as finished:
        importer.bring_in(file, Reading("GB"))
        assert importer.is_busy is True
    done = finished.args[0]
    assert (done.counts.new, office.book.count()) == (1_200, 1_200)
    assert seen[-1].total == file.stat().st_size
    with qtbot.waitSignal(importer.finished, timeout=30_000) as finished:
        importer.roll_back(done.edit_id)
    assert finished.args == [Undone(1_200)]
    assert office.content() == before


def test_the_app_maps_columns(qtbot: QtBot, office: Office, importer: Importer) -> None:
    file = office.file("Wer\nAda\n")
    with qtbot.waitSignal(importer.failed, timeout=30_000) as failed:
        importer.preview(file, Reading("GB"))
    assert "names no column" in failed.args[0]
    with qtbot.waitSignal(importer.finished, timeout=30_000):
        importer.bring_in(file, Reading("GB", "add", (Column(Meaning.NAME, "Wer"),)))
    assert office.names == ["Ada"]


def test_the_app_cancels(qtbot: QtBot, office: Office, importer: Importer) -> None:
    file = office.file(cards(30_000))
    importer.progressed.connect(lambda _: importer.cancel())
    with qtbot.waitSignal(importer.stopped, timeout=30_000):
        importer.preview(file, Reading("GB"))
    with qtbot.waitSignal(importer.finished, timeout=30_000) as finished:
        importer.bring_in(file, Reading("GB"))
    assert finished.args[0].cancelled
    assert office.book.count() == finished.args[0].counts.new < 30_000


def test_the_end_of_the_app_ends_an_import_well(qtbot: QtBot, office: Office, importer: Importer) -> None:
    with qtbot.waitSignal(importer.progressed, timeout=30_000):
        importer.bring_in(office.file(cards(30_000)), Reading("GB"))
    with qtbot.waitSignal(importer.finished) as finished:
        importer.close()
    assert finished.args[0].cancelled
    assert office.book.count() == finished.args[0].counts.new


@pytest.mark.parametrize(
    ("do", "sentence"),
    [
        ("nowhere", "nowhere.csv can't be read: No such file or directory."),
        ("rubbish", "people.txt is neither a vCard file nor a CSV file with a header. The file is empty."),
        ("rollback", "There is no import 7."),
        ("key", "The records can't be opened: the key belongs to another set of records"),
        ("program", "The process that reads the file ended unexpectedly."),
        ("killed", "The process that reads the file ended unexpectedly."),
    ],
)
def test_what_can_not_be_done_is_said_in_a_sentence(
    qtbot: QtBot, office: Office, tmp_path: Path, do: str, sentence: str
) -> None:
    key = "2f" * 32 if do == "key" else KEY
    command = {"program": (str(tmp_path / "none"),), "killed": (sys.executable, "-c", "import os; os.abort()")}
    importer = Importer(office.store.path, key, command=command.get(do, COMMAND))
    with qtbot.waitSignal(importer.failed, timeout=30_000) as failed:
        if do == "rollback":
            importer.roll_back(7)
        else:
            importer.preview(tmp_path / "nowhere.csv" if do == "nowhere" else office.file(""), Reading("GB"))
    assert failed.args[0].startswith(sentence)
    assert not importer.is_busy


def test_one_thing_at_a_time(qtbot: QtBot, office: Office, importer: Importer) -> None:
    with qtbot.waitSignal(importer.previewed, timeout=30_000):
        importer.preview(office.file(cards(1)), Reading("GB"))
        with qtbot.waitSignal(importer.failed) as failed:
            importer.roll_back(1)
    assert failed.args[0].startswith("Another import is under way.")
