"""Pictures of people: read with care, shown round, chosen and removed in the editor."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter
from pytestqt.qtbot import QtBot

from maestro_desktop.core.contacts.model import Contact, Picture
from maestro_desktop.ui.contact_form import ContactPage
from maestro_desktop.ui.picture import Portraits, chosen, decoded, portrait
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.widgets import Avatar
from tests.ui.seen import alone, find, is_shown, press, words


def drawn(width: int, height: int, kind: bytes = b"png", colour: str = "red") -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    out = QBuffer()
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(out, QByteArray(kind)).write(image)
    return bytes(out.data().data())


def claims(width: int, height: int) -> bytes:
    """A PNG of a few bytes that says it is huge."""
    head = struct.pack("!IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunk = b"IHDR" + head
    return (
        b"\x89PNG\r\n\x1a\n" + struct.pack("!I", len(head)) + chunk + struct.pack("!I", zlib.crc32(chunk)) + bytes(40)
    )


SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'


@pytest.mark.parametrize(
    "data", [b"", b"\x89PNG\r\n\x1a\n", b"nonsense" * 99, SVG, claims(20_000, 20_000), claims(0, 5), drawn(9, 9)[:40]]
)
def test_what_is_no_picture_or_claims_to_be_huge_is_none(tmp_path: Path, data: bytes) -> None:
    assert decoded(data, 64).isNull()
    assert portrait(decoded(data, 64), 32, 2.0).isNull()
    (tmp_path / "x.png").write_bytes(data)
    assert chosen(tmp_path / "x.png") == "This is no picture that can be shown. Choose a PNG or JPEG file."


@pytest.mark.parametrize("kind", [b"png", b"jpeg", b"bmp"])
def test_a_picture_becomes_a_small_round_one(qtbot: QtBot, kind: bytes) -> None:
    image = decoded(drawn(1_200, 800, kind), 128)
    assert (image.width(), image.height()) == (192, 128)
    shown = portrait(image, 44, 2.0)
    assert (shown.width(), shown.devicePixelRatio()) == (88, 2.0)
    pixels = shown.toImage()
    assert pixels.pixelColor(44, 44).red() > 240
    assert pixels.pixelColor(1, 1).alpha() == 0


def test_what_is_chosen_is_made_anew(tmp_path: Path) -> None:
    path = tmp_path / "ada.png"
    path.write_bytes(drawn(2_000, 1_000) + b"and more")
    made = chosen(path)
    assert isinstance(made, Picture)
    assert made.media_type == "image/jpeg"
    image = QImage.fromData(made.data)
    assert (image.width(), image.height()) == (1_024, 512)
    assert b"and more" not in made.data
    assert chosen(tmp_path / "none.png") == "none.png can't be read: No such file or directory."


def test_a_picture_that_is_on_its_way_is_shown_when_it_comes(qtbot: QtBot, theme: Theme) -> None:
    portraits, picture = Portraits(), Picture("image/png", drawn(99, 99))
    avatar = alone(qtbot, Avatar(theme, 44, portraits), 44, 44)
    with qtbot.waitSignal(portraits.wanted) as wanted:
        avatar.show_name("Ada", picture.id)
    assert wanted.args == [picture.id]
    assert not avatar.shows_picture
    portraits.put(Picture("image/png", drawn(50, 50)))
    assert not avatar.shows_picture, "somebody else's"
    portraits.put(picture)
    qtbot.waitUntil(lambda: avatar.shows_picture)
    assert avatar.grab().toImage().pixelColor(22, 22).red() > 240
    avatar.show_name("Bob")
    assert not avatar.shows_picture
    portraits.put(bad := Picture("image/png", b"bad"))
    avatar.show_name("Cy", bad.id)
    assert not avatar.shows_picture


def test_a_picture_is_chosen_and_removed_in_the_editor(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    page = alone(qtbot, ContactPage(theme))
    page.edit(Contact(id=1, name="Ada"))
    assert not is_shown(page, "contact_picture_remove")
    field = page.form._face
    assert field is not None
    field.take(str(tmp_path / "none.png"))
    assert words(page, "contact_picture_problem") == "none.png can't be read: No such file or directory."
    (tmp_path / "ada.jpg").write_bytes(drawn(99, 99, b"jpeg"))
    field.take(str(tmp_path / "ada.jpg"))
    assert not is_shown(page, "contact_picture_problem")
    picture = page.form.picture
    assert picture is not None
    assert page.contact().picture == picture.id
    page.form.cancel()
    page.edit(Contact(id=2, name="Bob"))
    assert not page.contact().picture
    assert not page.form.picture
    page.form.cancel()
    page.edit(Contact(id=1, name="Ada"))
    assert page.form.picture == picture, "what was typed before is back, and so is that"
    press(page, "contact_picture_remove")
    assert not page.contact().picture
    assert not page.form.picture
    assert find(page, "contact_picture_choose").focusPolicy() & Qt.FocusPolicy.TabFocus
