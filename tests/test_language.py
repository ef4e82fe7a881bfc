"""The language of the window, and the catalogues of its texts."""

from __future__ import annotations

import importlib.util
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from maestro_desktop.language import LANGUAGES, language_of, locale_of, set_direction, speak
from maestro_desktop.ui.translation import tr, trn
from maestro_desktop.wording import Counted, Several, Wording

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
OTHERS = LANGUAGES[1:]
FIELD = re.compile(r"\{\w*\}")
CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en"><context><name></name>
<message><source>Call back</source><translation>Zurückrufen</translation></message>
<message><source>Called {name}.</source><translation>{name} angerufen.</translation></message>
<message><source>Wrong {name}</source><translation>Falsch {nam}</translation></message>
<message numerus="yes"><source>{n} calls</source><comment>{n} call</comment><translation>
<numerusform>{n} Anruf</numerusform><numerusform>{n} Anrufe</numerusform></translation></message>
</context></TS>
"""


def scripts() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which speaks English again afterwards."""
    locale = QLocale()
    yield qapp
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def german(spoken: QApplication, tmp_path: Path) -> str:
    (tmp_path / "maestro_de.ts").write_text(CATALOGUE)
    scripts().release(["de"], tmp_path)
    return speak(spoken, "de", tmp_path, QLocale(QLocale.Language.German, QLocale.Country.Germany))


@pytest.mark.usefixtures("german")
def test_texts_are_said_in_the_language() -> None:
    assert tr("Call back") == "Zurückrufen"
    assert tr("Called {name}.", name="{Ada}") == "{Ada} angerufen."
    assert tr("Not translated, {n}", n=1_204) == "Not translated, 1.204"
    assert tr(Wording("Called {name}.", name=Wording("Call back"))) == "Zurückrufen angerufen."
    assert tr(Several((Wording("Call back"), "Called {name}"), "; ")) == "Zurückrufen; Called {name}"
    assert tr("") == ""


@pytest.mark.usefixtures("german")
def test_each_number_has_its_form() -> None:
    assert [trn("{n} calls", "{n} call", n) for n in (0, 1, 1_204)] == ["0 Anrufe", "1 Anruf", "1.204 Anrufe"]
    assert tr(Counted("{n} calls", "{n} call", 1)) == "1 Anruf"
    assert [trn("{n} chats", "{n} chat", n) for n in (1, 2)] == ["1 chat", "2 chats"]


@pytest.mark.usefixtures("german")
def test_a_mistake_in_a_translation_shows_english() -> None:
    assert tr("Wrong {name}", name="Ada") == "Wrong Ada"


@pytest.mark.usefixtures("german")
def test_qt_speaks_it_too() -> None:
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_without_a_catalogue_it_is_english(spoken: QApplication, tmp_path: Path) -> None:
    assert speak(spoken, "fr", tmp_path) == "fr"
    assert tr("Call back") == "Call back"
    assert QLocale().language() == QLocale.Language.French


@pytest.mark.parametrize(
    ("wanted", "system", "language", "locale"),
    [
        ("system", "de_AT", "de", "de_AT"),
        ("system", "nl_NL", "en", "nl_NL"),
        ("system", "C", "en", "C"),
        ("de", "de_CH", "de", "de_CH"),
        ("en", "de_DE", "en", "en_DE"),
        ("fr", "de_CH", "fr", "fr_CH"),
        ("es", "C", "es", "es_ES"),
    ],
)
def test_the_language_and_how_dates_are_written(wanted: str, system: str, language: str, locale: str) -> None:
    assert language_of(wanted, QLocale(system)) == language
    assert locale_of(wanted, QLocale(system)).name() == locale


def test_a_script_from_right_to_left_mirrors_the_window(spoken: QApplication) -> None:
    set_direction(spoken, QLocale("ar_EG"))
    assert spoken.layoutDirection() == Qt.LayoutDirection.RightToLeft
    set_direction(spoken, QLocale("de_DE"))
    assert spoken.layoutDirection() == Qt.LayoutDirection.LeftToRight


# -- the catalogues ---------------------------------------------------------------------------------------------------


def messages(path: Path) -> Iterator[tuple[str, ElementTree.Element]]:
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name") or "", message


def keys(path: Path) -> set[tuple[str, str, str]]:
    return {(name, each.findtext("source") or "", each.findtext("comment") or "") for name, each in messages(path)}


def forms(message: ElementTree.Element) -> list[str]:
    """The translations of a message that are there."""
    translation = message.find("translation")
    assert translation is not None
    found = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
    return [form for form in found if form]


def test_the_catalogues_hold_the_texts_of_the_sources(tmp_path: Path) -> None:
    """If not: `python packaging/translations.py update`."""
    scripts().update(["de"], tmp_path)
    current = keys(tmp_path / "maestro_de.ts")
    for language in OTHERS:
        there = keys(FOLDER / f"maestro_{language}.ts")
        assert there == current, f"{language}: new {sorted(current - there)[:5]}, gone {sorted(there - current)[:5]}"


@pytest.mark.parametrize("language", OTHERS)
def test_what_is_no_word_agrees_between_source_and_translation(language: str) -> None:
    wrong = []
    for _, message in messages(FOLDER / f"maestro_{language}.ts"):
        source = message.findtext("source") or ""
        for form in forms(message):
            counted = message.get("numerus") == "yes"
            fields, there = set(FIELD.findall(source)), set(FIELD.findall(form))
            # "One call" needs no number.
            if there != fields and not (counted and there | {"{n}"} == fields):
                wrong.append(f"fields: {source!r} {form!r}")
            if source.rstrip().endswith("…") != form.rstrip().endswith("…"):
                wrong.append(f"ellipsis: {source!r} {form!r}")
            if len(re.findall(r"&\w", source)) != len(re.findall(r"&\w", form)):
                wrong.append(f"key: {source!r} {form!r}")
            if (source[:1].isspace(), source[-1:].isspace()) != (form[:1].isspace(), form[-1:].isspace()):
                wrong.append(f"spaces at the ends: {source!r} {form!r}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_left_untranslated(language: str) -> None:
    left = [
        message.findtext("source")
        for _, message in messages(FOLDER / f"maestro_{language}.ts")
        if (translation := message.find("translation")) is None or translation.get("type") == "unfinished"
    ]
    assert not left, f"{len(left)} texts, such as {left[:10]}"
