"""Pictures of people: read with care, for files and senders may lie about what they hold, and shown round."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter, QPainterPath, QPixmap

from maestro_desktop.core.contacts.model import Picture
from maestro_desktop.ui.translation import tr
from maestro_desktop.wording import Wording

#: What is decoded, by its content; no SVG, which is a program.
_FORMATS = frozenset({b"png", b"jpeg", b"gif", b"webp", b"bmp"})
#: Larger ones are not decoded at all, for a small file may claim to be huge: of what came with a contact, which is
#: decoded while a call may come, and of what somebody chooses; pixels.
_MOST_SHOWN, _MOST_CHOSEN = 8_000_000, 60_000_000
#: A file that somebody chooses may be so long; bytes.
_MOST_BYTES = 64 * 1024 * 1024
#: What is kept of a picture that somebody chooses; pixels.
_SIDE = 512
_QUALITY = 85
#: So many pictures are kept at hand, each no larger than any view needs it; pixels.
_MOST_KEPT, _KEPT_SIDE = 64, 128
_NONE = Wording("This is no picture that can be shown. Choose a PNG or JPEG file.")


def decoded(data: bytes, side: int, most: int = _MOST_SHOWN) -> QImage:
    """Return a picture that covers a square of ``side`` pixels and is no larger than that, or than it came; a null
    image for anything that is none, or has more than ``most`` pixels."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if bytes(reader.format().data()) not in _FORMATS or not 0 < size.width() * size.height() <= most:
        return QImage()
    if min(size.width(), size.height()) > side:
        reader.setScaledSize(size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    return reader.read()


def portrait(image: QImage, side: int, ratio: float) -> QPixmap:
    """Return the round middle of a picture, ``side`` logical pixels wide on a screen of that ``ratio``; a null pixmap
    of a null one."""
    pixels = round(side * ratio)
    if image.isNull():
        return QPixmap()
    image = image.scaled(
        QSize(pixels, pixels),
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    round_one = QPixmap(pixels, pixels)
    round_one.fill(Qt.GlobalColor.transparent)
    painter = QPainter(round_one)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    path.addEllipse(round_one.rect())
    painter.setClipPath(path)
    left, top = (image.width() - pixels) // 2, (image.height() - pixels) // 2
    painter.drawImage(round_one.rect(), image, QRect(left, top, pixels, pixels))
    painter.end()
    round_one.setDevicePixelRatio(ratio)
    return round_one


def chosen(path: Path) -> Picture | str:
    """Return a picture out of a file, made anew so that nothing of the file but its pixels is kept, at most 512 pixels
    on its shorter side; or a sentence on why there is none."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            return tr(_NONE)
        image = decoded(path.read_bytes(), _SIDE, _MOST_CHOSEN)
    except OSError as error:
        return tr("{name} can't be read: {strerror}.", name=path.name, strerror=error.strerror)
    if image.isNull():
        return tr(_NONE)
    kind, media_type = (b"png", "image/png") if image.hasAlphaChannel() else (b"jpeg", "image/jpeg")
    out = QBuffer()
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(out, QByteArray(kind))
    writer.setQuality(_QUALITY)
    if not writer.write(image):
        return tr(_NONE)
    return Picture(media_type, bytes(out.data().data()))


class Portraits(QObject):
    """The pictures at hand, by their ids. Who shows one asks for it; what is not at hand comes later.

    Signals:
        wanted(str): the id of a picture; the answer comes by ``put``
        came(str): the id of one that is at hand now
    """

    wanted = Signal(str)
    came = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: OrderedDict[str, QImage] = OrderedDict()

    def find(self, id: str) -> QImage:
        """The picture; a null one while it is on its way, or where there is none that can be shown."""
        if id in self._kept:
            self._kept.move_to_end(id)
            return self._kept[id]
        self.wanted.emit(id)
        return QImage()

    def put(self, picture: Picture) -> None:
        """Keep a picture, and tell of it."""
        id = picture.id
        self._kept[id] = decoded(picture.data, _KEPT_SIDE)
        while len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)
        self.came.emit(id)
