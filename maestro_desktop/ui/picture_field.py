"""The picture of a contact in the editor: shown, chosen from a file, removed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from maestro_desktop.core.contacts.model import Picture
from maestro_desktop.ui.flow import FlowLayout
from maestro_desktop.ui.picture import Portraits, chosen
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.tokens import GRID
from maestro_desktop.ui.translation import tr
from maestro_desktop.ui.widgets import Avatar, TextButton, column, plain_label
from maestro_desktop.wording import Wording

_KINDS = Wording("Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp);;All files (*)")


class PictureField(QWidget):
    """``picture_id`` is that of the picture the contact has when it is saved, "" for none.

    Signals: ``changed()``: another picture, or none any more.
    """

    changed = Signal()

    def __init__(self, theme: Theme, portraits: Portraits) -> None:
        super().__init__()
        self._portraits = portraits
        self._name = self.picture_id = ""
        #: What was chosen by its id: a form that was left without saving comes back with it.
        self._taken: dict[str, Picture] = {}
        self.setObjectName("contact_picture")
        self._avatar = Avatar(theme, 48, portraits)
        choose = TextButton(
            tr("Picture…"), theme, "user", name="contact_picture_choose", hint=tr("Choose a picture from a file")
        )
        self._remove = TextButton(
            tr("Remove"), theme, "trash-2", name="contact_picture_remove", hint=tr("Remove the picture")
        )
        choose.clicked.connect(self._ask_file)
        self._remove.clicked.connect(self._drop)
        self._problem = plain_label(role="error", name="contact_picture_problem", wrap=True)
        buttons = FlowLayout(GRID)
        buttons.addWidget(choose)
        buttons.addWidget(self._remove)
        beside = column(spacing=GRID // 2)
        beside.addLayout(buttons)
        beside.addWidget(self._problem)
        layout = QHBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self._avatar)
        layout.addLayout(beside, 1)
        self.setLayout(layout)

    @property
    def chosen(self) -> Picture | None:
        """The picture itself, where it is a new one."""
        return self._taken.get(self.picture_id)

    def fill(self, name: str, picture_id: str) -> None:
        """Show the picture of somebody, or their initials."""
        self._name = name
        self._show(picture_id)

    def take(self, path: str) -> None:
        """Take the picture in a file, or say why there is none."""
        told = chosen(Path(path))
        if isinstance(told, str):
            self._problem.setText(told)
            self._problem.show()
            return
        self._taken[told.id] = told
        self._portraits.put(told)
        self._show(told.id)
        self.changed.emit()

    def _show(self, picture_id: str) -> None:
        self.picture_id = picture_id
        self._avatar.show_name(self._name, picture_id)
        self._remove.setVisible(bool(picture_id))
        self._problem.hide()

    @Slot()
    def _drop(self) -> None:
        self._show("")
        self.changed.emit()

    @Slot()
    def _ask_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self.window(), tr("Choose a picture"), "", tr(_KINDS))
        if path:
            self.take(path)
