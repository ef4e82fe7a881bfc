"""Words for the agent, written in English and told apart from data: what the window can show in another language.

A :class:`Wording` is the English text itself, so the command line, the ledger and JSON stay as they are. It also keeps
the template and the values it was made of, and ``ui.translation.tr`` says the same in the agent's language. No Qt here:
the core, the settings and the system's side make such words, and whoever shows them translates.

``packaging/translations.py`` reads the templates out of the sources: they must be literals.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Self


class Wording(str):
    """English text made of a template and what stands in its ``{fields}``.

    Numbers among the values get thousands separators; a value may be a wording, too.
    """

    __slots__ = ("fields", "template")

    template: str
    fields: Mapping[str, object]

    def __new__(cls, template: str, /, **fields: object) -> Self:
        self = super().__new__(cls, filled(template, fields))
        self.template = template
        self.fields = fields
        return self

    def __reduce__(self) -> tuple[object, ...]:
        return _again, (type(self), self.template, self.fields)


class Counted(Wording):
    """Wording about ``n`` of something: ``Counted("{n} calls", "{n} call", 3)``. Each language has its own forms."""

    __slots__ = ("n", "singular")

    singular: str
    n: int

    def __new__(cls, plural: str, singular: str, n: int, /, **fields: object) -> Self:
        self = str.__new__(cls, filled(singular if n == 1 else plural, {"n": n, **fields}))
        self.template = plural
        self.singular = singular
        self.n = n
        self.fields = fields
        return self

    def __reduce__(self) -> tuple[object, ...]:
        return _again, (type(self), self.template, self.fields, self.singular, self.n)


class Several(Wording):
    """Wordings one behind the other, such as sentences: each is said by itself, in this order."""

    __slots__ = ("between", "parts")

    parts: tuple[str, ...]
    between: str

    def __new__(cls, parts: Iterable[str], between: str = " ") -> Self:
        every = tuple(filter(None, parts))
        self = str.__new__(cls, between.join(every))
        self.template = str(self)
        self.fields = {}
        self.parts, self.between = every, between
        return self

    def __reduce__(self) -> tuple[object, ...]:
        return Several, (self.parts, self.between)


def both(words: Sequence[str]) -> str:
    """Several words as a list within a sentence: "this and that"."""
    if len(words) < 2:
        return words[0] if words else ""
    return Wording("{some} and {last}", some=Several(words[:-1], ", "), last=words[-1])


def filled(template: str, fields: Mapping[str, object]) -> str:
    """Return an English template with its values. One without values is taken as it stands."""
    return template.format(**{name: _english(value) for name, value in fields.items()}) if fields else template


def _english(value: object) -> object:
    return f"{value:,}" if isinstance(value, int) else value


def _again(kind: type[Wording], template: str, fields: Mapping[str, object], *counted: object) -> Wording:
    return kind(template, *counted, **fields)
