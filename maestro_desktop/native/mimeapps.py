"""The user's choices of default programs: `mimeapps.list` as text in, text out.

Each type names its programs in order of preference. We put ourselves in front and take only ourselves away, so the
choice that stood before counts again after we are gone.
"""

from __future__ import annotations

from collections.abc import Iterable

_DEFAULTS = "[Default Applications]"


def with_default(text: str, types: Iterable[str], desktop_id: str) -> str:
    """Return the list with `desktop_id` as first choice for the types."""
    groups = _parse(without(text, desktop_id))
    defaults = groups.setdefault(_DEFAULTS, [])
    for type_ in types:
        number = next((i for i, line in enumerate(defaults) if _split(line)[0] == type_), None)
        others = _split(defaults.pop(number))[1] if number is not None else []
        defaults.insert(number or 0, _join(type_, [desktop_id, *others]))
    return _text(groups)


def without(text: str, desktop_id: str) -> str:
    """Return the list without `desktop_id`; lines and groups that are empty then go too."""
    groups = {}
    for group, lines in _parse(text).items():
        kept = []
        for line in lines:
            type_, programs = _split(line)
            if desktop_id in programs:
                programs = [program for program in programs if program != desktop_id]
                if programs:
                    kept.append(_join(type_, programs))
            else:
                kept.append(line)
        if kept == lines or any(line.strip() for line in kept):
            groups[group] = kept
    return _text(groups)


def default_of(text: str, type_: str) -> str:
    """Return the first choice for a type, or ""."""
    lines = _parse(text).get(_DEFAULTS, [])
    return next((programs[0] for key, programs in map(_split, lines) if key == type_ and programs), "")


def _parse(text: str) -> dict[str, list[str]]:
    """Group header ("" for what stands before the first) -> its lines, comments and all."""
    groups: dict[str, list[str]] = {"": []}
    group = ""
    for line in text.splitlines():
        if line.startswith("["):
            group = line.strip()
            groups.setdefault(group, [])
        else:
            groups[group].append(line)
    return groups


def _text(groups: dict[str, list[str]]) -> str:
    lines = [line for group, lines in groups.items() for line in ([group, *lines] if group else lines)]
    return "\n".join([*lines, ""]) if lines else ""


def _split(line: str) -> tuple[str, list[str]]:
    if line.startswith("#") or "=" not in line:
        return "", []
    key, _, value = line.partition("=")
    return key.strip(), [program.strip() for program in value.split(";") if program.strip()]


def _join(type_: str, programs: Iterable[str]) -> str:
    return f"{type_}={';'.join(programs)};"
