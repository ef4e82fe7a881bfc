"""Every view in a language that nobody speaks: what stays plain was never given to the translators, and what is cut has
no room for languages with longer words."""

from __future__ import annotations

import ast
import html
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.widgets import ElidedButton, ElidedLabel
from tests.ui.gallery import Scene, scenes
from tests.ui.pseudo import Pseudo

HERE = Path(__file__).parent
#: What the invented people and their files say, and other words that no translator gets.
DATA = "\n".join(
    node.value
    for name in ("people", "imports", "alike", "gallery")
    for node in ast.walk(ast.parse((HERE / f"{name}.py").read_text(encoding="utf-8")))
    if isinstance(node, ast.Constant) and isinstance(node.value, str)
)
WORD = re.compile(r"[A-Za-z]{3}")
#: Keys, formats, names of products, and what stands in settings files and messages of the page.
NO_WORDS = re.compile(
    r"(Ctrl|Alt|Shift|Enter|Esc|Del|Space|Tab|Home|End|PgUp|PgDown|Return|Backspace)\b|8x8|https?$|mashell|"
    r"[a-z]+_[a-z_]+$|[a-z0-9-]+=[a-z]+|Maestro Desktop$|vCard|CSV|JSON|VIP$|F\d|(Up|Down|Left|Right)$|name@example|"
    r"//|(voice|voicemail|chat|sms|whatsapp|email)-(in|out)bound|\*\.|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|\+\d"
)


#: They end in "…", and the tool tip has the rest.
CUT_WITH_CARE = (ElidedLabel, ElidedButton)
#: Written by the locale of the system, not by translators.
BY_LOCALE = ("qt_spinbox_lineedit", "callback_when")
#: Its people try to be more than data.
HOSTILE = "card-hostile"


@pytest.fixture
def _pseudo(qapp: QApplication) -> Iterator[None]:
    translator = Pseudo()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def texts(widget: QWidget) -> Iterator[str]:
    """What a widget shows, and says to a screen reader."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if widget.isWindow():
        yield widget.windowTitle()
    for name in ("text", "placeholderText", "title"):
        told = getattr(widget, name, None)
        if callable(told) and not isinstance(widget, QPlainTextEdit):
            yield str(told())
    if isinstance(widget, QMenu):
        yield from (action.text() for action in widget.actions())


def plain(text: str) -> Iterator[str]:
    """What of a text went through no translator and is no data."""
    rest = re.sub(r"<[^>]*>", "", html.unescape(text).replace("&&", "&"))
    while (shorter := re.sub(r"\[[^\[\]]*\]", "|", rest)) != rest:
        rest = shorter
    for part in re.split(r"[|·\n,:;]|  +|\. ", rest):
        words = part.strip(" .()“”…?!")
        words = re.sub(r"^[#\d\s]+", "", words)
        if WORD.search(words) and words not in DATA and not NO_WORDS.match(words):
            yield words


@pytest.mark.usefixtures("_pseudo")
@pytest.mark.parametrize("scene", list(scenes()), ids=lambda scene: scene[0])
def test_nothing_is_shown_untranslated_or_cut(qtbot: QtBot, theme: Theme, scene: Scene) -> None:
    view = scene[1](theme)
    qtbot.addWidget(view)
    view.show()
    qtbot.waitExposed(view)
    view.grab()
    untranslated: dict[str, str] = {}
    cut: list[str] = []
    for each in (view, *view.findChildren(QWidget)):
        if not each.isVisibleTo(view):
            continue
        if each.objectName() not in BY_LOCALE and scene[0] != HOSTILE:
            untranslated |= {words: each.objectName() for text in texts(each) for words in plain(text)}
        room = each.width() - each.minimumSizeHint().width()
        if isinstance(each, QPushButton | QLabel) and not isinstance(each, CUT_WITH_CARE) and room < 0:
            cut.append(f"{each.objectName()}: {each.text()}")
    assert not untranslated
    assert not cut
