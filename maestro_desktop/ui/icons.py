"""Icons: SVG files in one stroke colour, coloured for the scheme in force."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QIcon, QImageReader, QPixmap

_RATIOS = (1.0, 2.0)


class Icons:
    """Reads icons from a folder and keeps what was painted: one entry per name, colour and size."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sources: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, str, int, int, float], QPixmap] = {}
        self._icons: dict[tuple[str, str, str, int], QIcon] = {}

    def path(self, name: str) -> Path:
        """Return the file of an icon, for the style sheet."""
        return self._folder / f"{name}.svg"

    def icon(self, name: str, color: str, disabled: str, size: int) -> QIcon:
        """Return a QIcon of ``size`` logical px in ``color``, with a ``disabled`` look.

        Raises FileNotFoundError for a name that no file has: that is a bug of ours, not of the user's.
        """
        key = (name, color, disabled, size)
        if key not in self._icons:
            icon = QIcon()
            for ratio in _RATIOS:
                icon.addPixmap(self.pixmap(name, color, QSize(size, size), ratio))
                icon.addPixmap(self.pixmap(name, disabled, QSize(size, size), ratio), QIcon.Mode.Disabled)
            self._icons[key] = icon
        return self._icons[key]

    def pixmap(self, name: str, color: str, size: QSize, ratio: float) -> QPixmap:
        """Return one picture; ``size`` in logical px, ``ratio`` device px per logical px."""
        key = (name, color, size.width(), size.height(), ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._paint(name, color, size, ratio)
        return self._pixmaps[key]

    def _paint(self, name: str, color: str, size: QSize, ratio: float) -> QPixmap:
        if name not in self._sources:
            self._sources[name] = self.path(name).read_text(encoding="utf-8")
        data = QByteArray(self._sources[name].replace("currentColor", color).encode())
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer, QByteArray(b"svg"))
        reader.setScaledSize(size * ratio)
        pixmap = QPixmap.fromImage(reader.read())
        pixmap.setDevicePixelRatio(ratio)
        return pixmap
