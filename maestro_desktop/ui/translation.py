"""What the window says, in the agent's language: ``tr("Call back")``, ``tr("Called {name}.", name=name)``.

English stands in the sources; the other languages in ``resources/translations/``, made by ``packaging/translations.py``
with Qt's own tools. Without them, and where a translation is missing, English is shown. What is built when a module is
imported (a table of words) is marked with ``Wording`` and goes through :func:`tr` when it is shown.

A comment ``#: For translators: ...`` before the call stands beside the text in their file.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from maestro_desktop.wording import Counted, Several, Wording


def tr(text: str, /, **fields: object) -> str:
    """Return ``text`` in the agent's language, with the values of its ``{fields}``.

    Numbers are written as the language writes them; values that are wordings are translated themselves. ``text`` is a
    literal, a :class:`Wording`, or text out of the records that once was one without fields.
    """
    if isinstance(text, Counted):
        return trn(text.template, text.singular, text.n, **text.fields)
    if isinstance(text, Several):
        return text.between.join(map(tr, text.parts))
    if isinstance(text, Wording):
        return tr(text.template, **text.fields)
    return _filled(QCoreApplication.translate("", text) if text else text, text, fields)


def trn(plural: str, singular: str, n: int, /, **fields: object) -> str:
    """Return what is said about ``n`` of something: ``trn("{n} calls", "{n} call", n)``.

    Other languages have other plural forms than these two: each is looked up for ``n``.
    """
    fields["n"] = n
    text = QCoreApplication.translate("", plural, singular, n)
    # Not translated: Qt knows nothing of the English singular.
    return _filled(singular if n == 1 and text == plural else text, singular if n == 1 else plural, fields)


def trc(context: str, text: str, /) -> str:
    """Return ``text`` in the agent's language where the same English means something else elsewhere, by its context:
    ``trc("adjective", "Open")``."""
    return QCoreApplication.translate(context, text)


def number(value: int) -> str:
    """Return a number as the agent's language writes it: "1,204"."""
    locale = QLocale()
    return f"{value:,}" if locale.language() == QLocale.Language.C else locale.toString(value)


def percent_words(percent: int) -> str:
    """Return a share in percent as the agent's language writes it: "45%"."""
    #: For translators: a share. German, French and Spanish put a (no-break) space before the sign.
    return tr("{percent}%", percent=percent)


def _filled(text: str, english: str, fields: Mapping[str, object]) -> str:
    if not fields:
        return text
    values = {name: _shown(value) for name, value in fields.items()}
    try:
        return text.format(**values)
    except (LookupError, ValueError):
        # A translation with a mistake in its fields must not cost the agent the sentence.
        return english.format(**values)


def _shown(value: object) -> object:
    if isinstance(value, Wording):
        return tr(value)
    return number(value) if isinstance(value, int) and not isinstance(value, bool) else value
