from __future__ import annotations

import logging
import os
import stat
from io import StringIO
from pathlib import Path

import pytest

from maestro_desktop.log import FILE_NAME, QT_LOGGER, Redactor, redact, start_logging
from maestro_desktop.paths import Paths
from maestro_desktop.resources import resource_dir


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_the_default_folders_follow_the_system(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "d"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "c"))
    assert Paths.default().data == tmp_path / "d" / "maestro-desktop"
    assert Paths.default().config == tmp_path / "c" / "maestro-desktop"


def test_the_socket_lies_in_the_session_folder_or_in_our_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert Paths.default().runtime == tmp_path / "maestro-desktop"
    for unusable in ("", "relative"):
        monkeypatch.setenv("XDG_RUNTIME_DIR", unusable)
        assert Paths.default().runtime.is_relative_to(Paths.default().cache)


def test_all_folders_lie_in_the_one_that_is_given(tmp_path: Path) -> None:
    paths = Paths.under(tmp_path)
    folders = [getattr(paths, name) for name in Paths.__slots__]
    assert len(set(folders)) == len(folders)
    assert all(folder.is_relative_to(tmp_path) for folder in folders)


def test_a_relative_folder_stays_where_it_was_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert Paths.under(Path("here")).data == tmp_path / "here" / "data"


@pytest.mark.skipif(os.name != "posix", reason="modes are a POSIX matter")
def test_folders_are_private_even_if_they_were_not(tmp_path: Path) -> None:
    paths = Paths.under(tmp_path)
    paths.data.mkdir(mode=0o755)
    paths.downloads.mkdir(mode=0o755)
    paths.create()
    assert {mode(getattr(paths, n)) for n in ("data", "config", "cache", "log")} == {0o700}
    assert mode(paths.downloads) == 0o755


def test_the_resources_are_found() -> None:
    assert resource_dir().is_dir()


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("dial +442079460018 now", "dial [number ..18] now"),
        ("dial +44 (0)20 7946‑0018", "dial [number ..18]"),
        ("tel:%2B442079460018;ext=12", "tel:%2B[number ..18];ext=12"),
        ("\u202a+1 202 555\u00a00143\u202c.", "\u202a[number ..43]\u202c."),
        ("number ٠٢٠٧٩٤٦٠٠١٨", "number [number ..١٨]"),
        ("from ada.lovelace+x@example.co.uk, 3 times", "from [address], 3 times"),
        ("sip:ada@pbx and ada%40example.com", "sip:[address] and [address]"),
        ("at 2026-11-23 in 123456 bytes on 127.0.0.1:40123", "at 2026-11-23 in 123456 bytes on 127.0.0.1:40123"),
        ("", ""),
    ],
)
def test_numbers_and_addresses_leave_the_text(text: str, clean: str) -> None:
    assert redact(text) == clean


@pytest.fixture
def logger() -> logging.Logger:
    return logging.Logger("test")


def test_no_number_reaches_the_file_by_any_way(tmp_path: Path, logger: logging.Logger) -> None:
    stream = StringIO()
    handlers = start_logging(tmp_path, stream, root=logger)
    number, address = "+442079460018", "ada@example.com"
    logger.info("dial %s for %s", number, address)
    logger.info({"number": number})
    try:
        raise ValueError(f"bad number {number} of {address}")
    except ValueError:
        logger.exception("failed", stack_info=True)
    for handler in handlers:
        handler.close()
    for text in (stream.getvalue(), (tmp_path / FILE_NAME).read_text()):
        assert "2079460018" not in text
        assert "ada@" not in text
        assert text.count("[number ..18]") == 3
        assert "Traceback" in text
    if os.name == "posix":
        assert mode(tmp_path / FILE_NAME) == 0o600


def test_what_qt_says_is_for_the_file_unless_it_is_the_end(tmp_path: Path, logger: logging.Logger) -> None:
    stream = StringIO()
    qt = logging.Logger(QT_LOGGER)
    for handler in start_logging(tmp_path, stream, root=logger):
        qt.addHandler(handler)
    qt.error("no driver")
    qt.critical("no screen")
    logger.error("our own")
    for handler in logger.handlers:
        handler.close()
    assert [line.partition(": ")[2] for line in stream.getvalue().splitlines()] == ["no screen", "our own"]
    assert "no driver" in (tmp_path / FILE_NAME).read_text()


def test_redaction_can_be_switched_off_for_a_fault_in_the_numbers(tmp_path: Path, logger: logging.Logger) -> None:
    stream = StringIO()
    for handler in start_logging(tmp_path, stream, redacted=False, root=logger):
        logger.info("+442079460018")
        handler.close()
    assert "+442079460018" in stream.getvalue()


def test_a_log_folder_that_cannot_be_made_does_not_stop_the_start(tmp_path: Path, logger: logging.Logger) -> None:
    (tmp_path / "file").touch()
    stream = StringIO()
    start_logging(tmp_path / "file", stream, root=logger)
    assert "can't be written" in stream.getvalue()


def test_the_filter_lets_every_record_pass() -> None:
    record = logging.LogRecord("x", logging.INFO, "f", 1, "%d calls", (3,), None)
    assert Redactor().filter(record)
    assert record.getMessage() == "3 calls"
