"""Downloads: names that attack, and what really lands on the disk."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maestro_desktop.web.downloads import ALLOWED_EXTENSIONS, MAX_DOWNLOADS_AT_ONCE, clean_file_name, unused_name
from tests.web.conftest import MakeStage
from tests.web.site import Site


@pytest.mark.parametrize(
    ("suggested", "expected"),
    [
        ("recording.wav", "recording.wav"),
        ("Gespräch 12.MP3", "Gespräch 12.mp3"),
        ("報告.pdf", "報告.pdf"),
        ("/etc/cron.d/x.txt", "x.txt"),
        ("../../x.txt", "x.txt"),
        ("..\\..\\x.txt", "x.txt"),
        ("C:\\Windows\\x.txt", "x.txt"),
        ("x.txt:evil.csv", "x.txt_evil.csv"),
        (".bashrc.txt", "bashrc.txt"),
        ("-rf.txt", "rf.txt"),
        ("~x.txt", "x.txt"),
        ("a\x00b\x1f.txt", "ab.txt"),
        ("invoice\u202efdp.txt", "invoicefdp.txt"),
        ("x.txt. . .", "x.txt"),
        ("CON.txt", "download CON.txt"),
        ("com1.x.csv", "download com1.x.csv"),
        (".txt", "download.txt"),
        ("....pdf", "download.pdf"),
        ("%2e%2e%2fx.txt", "_2e_2e_2fx.txt"),
        ("$(reboot).txt", "_(reboot).txt"),
        ("a;b&c`d`|e.txt", "a_b_c_d__e.txt"),
        ("x" * 300 + ".pdf", "x" * 120 + ".pdf"),
        ("é" * 300 + ".pdf", "é" * 60 + ".pdf"),
    ],
)
def test_names_are_cleaned(suggested: str, expected: str) -> None:
    assert clean_file_name(suggested) == expected


@pytest.mark.parametrize(
    "suggested",
    ["", "x", "x.exe", "x.pdf.exe", "x.desktop", ".bashrc", "x.html", "x.svg", "x.lnk", "x.", "/", "x.txt/", "x.p df"],
)
def test_other_kinds_are_refused(suggested: str) -> None:
    assert clean_file_name(suggested) is None


@given(st.text(max_size=80), st.sampled_from(["", ".txt", ".pdf", ".exe"]))
def test_any_name_stays_a_plain_file_name(text: str, ending: str) -> None:
    name = clean_file_name(text + ending)
    if name is None:
        return
    assert Path(name).name == name
    assert name.isprintable()
    assert not name.startswith((".", "-", "~", " "))
    assert not set(name) & set('<>:"/\\|?*')
    assert len(name.encode()) <= 140
    assert name.rpartition(".")[2] in ALLOWED_EXTENSIONS
    assert clean_file_name(name) == name


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    (tmp_path / "x.txt").touch()
    (tmp_path / "x (2).txt").symlink_to(tmp_path / "nowhere")
    assert unused_name(tmp_path, "x.txt") == "x (3).txt"
    assert unused_name(tmp_path, "y.txt") == "y.txt"


HOSTILE = [
    'attachment; filename="/tmp/evil-{}.txt"',
    'attachment; filename="../../evil-{}.txt"',
    'attachment; filename="..\\\\..\\\\evil-{}.txt"',
    "attachment; filename*=UTF-8''..%2F..%2Fevil-{}.txt",
    'attachment; filename="./.evil-{}.txt"',
]


@pytest.mark.parametrize("disposition", HOSTILE)
def test_hostile_names_stay_in_the_folder(make_stage: MakeStage, cti: Site, tmp_path: Path, disposition: str) -> None:
    mark = tmp_path.name.replace("[", "").replace("]", "")
    cti.file("/file", b"content", disposition=disposition.format(mark))
    stage = make_stage()
    stage.wait_state("waiting")
    stage.start_in_frame("location = '/file'")
    stage.wait(lambda: any(d["state"] == "finished" for d in stage.noticed("download")))
    [found] = (tmp_path / "downloads").iterdir()
    assert found.read_bytes() == b"content"
    assert found.name == stage.noticed("download")[-1]["file"]
    outside = [path for path in tmp_path.parent.rglob(f"*evil-{mark}*") if path != found]
    assert [*outside, *Path("/tmp").glob(f"*evil-{mark}*")] == []
    assert stage.panel.state == "waiting"


def test_download_attribute_with_a_path(make_stage: MakeStage, cti: Site, tmp_path: Path) -> None:
    cti.file("/file", b"content")
    target = tmp_path / "elsewhere.txt"
    stage = make_stage()
    stage.wait_state("waiting")
    stage.start_in_frame(
        "const a = document.createElement('a'); a.href = URL.createObjectURL(new Blob(['text']));"
        f"a.download = '{target}'; document.body.append(a); a.click()"
    )
    stage.wait(lambda: any(d["state"] == "finished" for d in stage.noticed("download")))
    assert not target.exists()
    assert len(list((tmp_path / "downloads").iterdir())) == 1


@pytest.mark.parametrize("name", ["evil.desktop", "evil.exe", "evil.txt.sh", ".bashrc", "evil"])
def test_other_kinds_are_not_written(make_stage: MakeStage, cti: Site, tmp_path: Path, name: str) -> None:
    cti.file("/file", b"#!/bin/sh", disposition=f'attachment; filename="{name}"')
    stage = make_stage()
    stage.wait_state("waiting")
    stage.start_in_frame("location = '/file'")
    assert stage.wait_notice("download_refused")["reason"] == "kind"
    assert not (tmp_path / "downloads").exists()


def test_too_large_is_not_written(make_stage: MakeStage, cti: Site, tmp_path: Path) -> None:
    cti.file("/file", b"x" * 2_000, disposition='attachment; filename="big.txt"')
    stage = make_stage()
    stage.panel.browser.downloads.max_bytes = 1_000
    stage.wait_state("waiting")
    stage.start_in_frame("location = '/file'")
    assert stage.wait_notice("download_refused")["reason"] == "size"
    assert not (tmp_path / "downloads").exists()


def test_growing_file_is_stopped_at_the_limit(make_stage: MakeStage, cti: Site, tmp_path: Path) -> None:
    cti.endless("/file", 'attachment; filename="grow.txt"')
    stage = make_stage()
    stage.panel.browser.downloads.max_bytes = 100_000
    stage.wait_state("waiting")
    stage.start_in_frame("location = '/file'")
    stage.wait(lambda: [d["state"] for d in stage.noticed("download")] == ["started", "stopped"])
    stage.wait(lambda: list((tmp_path / "downloads").iterdir()) == [])


def test_many_at_once_are_refused(make_stage: MakeStage, cti: Site, tmp_path: Path) -> None:
    cti.stall("/file", 'attachment; filename="grow.txt"')
    stage = make_stage()
    stage.wait_state("waiting")
    for _ in range(MAX_DOWNLOADS_AT_ONCE):
        count = len(stage.noticed("download"))
        stage.start_in_frame("location = '/file'")
        stage.wait_notice("download", count + 1)
    stage.start_in_frame("location = '/file'")
    assert stage.wait_notice("download_refused")["reason"] == "too many"
