"""The language of the window: which one, and setting Qt to it.

It is chosen once, before the first text is shown; a change is in force at the next start. Dates, numbers and the
direction of the layout follow the locale of the system, unless another language was chosen.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

#: Languages that the texts exist in, English first.
LANGUAGES = ("en", "de", "fr", "es")
SYSTEM = "system"
#: Of Qt's own texts: buttons of dialogs, menus of text fields; and the page's menus.
_OF_QT = ("qtbase", "qtwebengine")


def language_of(wanted: str, system: QLocale) -> str:
    """Return the language of the texts for a setting: the first of the system's that there is, else English."""
    if wanted in LANGUAGES:
        return wanted
    spoken = (name.replace("_", "-").split("-")[0] for name in system.uiLanguages())
    return next((language for language in spoken if language in LANGUAGES), LANGUAGES[0])


def locale_of(wanted: str, system: QLocale) -> QLocale:
    """Return by what dates and numbers are written: a chosen language as it is written in the system's country."""
    if wanted not in LANGUAGES or QLocale(wanted).language() == system.language():
        return system
    return QLocale(QLocale(wanted).language(), system.territory())


def speak(qt: QApplication, wanted: str, folder: Path, system: QLocale | None = None) -> str:
    """Set the application to a language; ``folder`` holds the translations. Returns the language.

    Where no translation was made, the texts stay English.
    """
    system = system or QLocale.system()
    language = language_of(wanted, system)
    locale = locale_of(wanted, system)
    QLocale.setDefault(locale)
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, place in (*((name, of_qt) for name in _OF_QT), ("maestro", str(folder))):
        translator = QTranslator(qt)
        if language != LANGUAGES[0] and translator.load(f"{name}_{language}", place):
            qt.installTranslator(translator)
        else:
            translator.deleteLater()
    set_direction(qt, locale)
    return language


def set_direction(qt: QApplication, locale: QLocale) -> None:
    """Mirror the layout where the script runs from right to left."""
    qt.setLayoutDirection(locale.textDirection())
    assert qt.layoutDirection() is not Qt.LayoutDirection.LayoutDirectionAuto
