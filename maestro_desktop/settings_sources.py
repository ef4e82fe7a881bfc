"""Where settings come from: four places, read value by value, with line and field of every mistake.

Knows files and plain checks only. Imports nothing heavy: the page's address is needed before pydantic is there.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from maestro_desktop.core.phone.countries import known_region
from maestro_desktop.paths import Paths
from maestro_desktop.wording import Wording

FILE_NAME = "settings.toml"
FILE_LIMIT = 256 * 1024
"""Bytes; a larger file is not ours and is not read."""
MOST_PROBLEMS = 20
ENV_PREFIX = "MAESTRO_"

CTI_URL = "https://cloud8.8x8.com/mashell/public/index.html?env=embeddable&nextgen=true"
_LANGUAGES = ("system", "en", "de", "fr", "es")
ALLOWED_HOSTS = ("*.8x8.com",)
#: Of which conversations contacts can be made by themselves.
CONVERSATIONS = tuple(
    f"{medium}-{direction}"
    for medium in ("voice", "voicemail", "chat", "sms", "whatsapp", "email")
    for direction in ("inbound", "outbound")
)

Origin = Literal["default", "file", "environment", "policy"]

_HOST = re.compile(r"(\*\.)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*(:[0-9]{1,5})?")
_HOURS = re.compile(r"(?:(?:([A-Za-z]{2})|\*)\s+)?(?:[01]?\d|2[0-3]):[0-5]\d\s*-\s*(?:[01]?\d|2[0-3]):[0-5]\d")
_KEY_LINE = re.compile(r"\s*([A-Za-z0-9_-]+)\s*=")
_AT_LINE = re.compile(r"\(at line (\d+), column \d+\)")
_AT_PLACE = re.compile(r"\(at [^)]*\)")


@dataclass(frozen=True, slots=True)
class Problem:
    """A mistake in one of the places; `line` is 0 and `field` empty where there is none to name."""

    file: str
    line: int
    field: str
    message: str

    def __str__(self) -> str:
        where = [self.file, f"line {self.line}" if self.line else "", self.field]
        return f"{', '.join(part for part in where if part)}: {self.message}"


@dataclass(frozen=True, slots=True)
class Place:
    """Raw values of one place; `lines` says where each stands."""

    name: str
    origin: Origin
    values: Mapping[str, object]
    lines: Mapping[str, int]


def policy_path() -> Path:
    """Return the machine-wide policy file of this system; no environment variable moves it."""
    if sys.platform == "win32":
        import platformdirs

        return platformdirs.site_config_path("Maestro Desktop", appauthor=False) / "policy.toml"
    if sys.platform == "darwin":
        return Path("/Library/Application Support/Maestro Desktop/policy.toml")
    return Path("/etc/maestro-desktop/policy.toml")


def places(paths: Paths, environment: Mapping[str, object], policy: Path, problems: list[Problem]) -> Iterator[Place]:
    """Yield the places from weak to strong; what can't be read in them is added to ``problems``.

    ``environment`` is what ``MAESTRO_*`` gives, by setting.
    """
    fixed, fixed_lines = read_file(policy, problems)
    defaults = fixed.pop("defaults", {})
    if not isinstance(defaults, dict):
        problems.append(Problem(str(policy), fixed_lines.get("defaults", 0), "defaults", "must be a table"))
        defaults = {}
    yield Place(f"{policy} [defaults]", "policy", defaults, fixed_lines)
    user = paths.config / FILE_NAME
    values, lines = read_file(user, problems)
    yield Place(str(user), "file", values, lines)
    yield Place("environment", "environment", environment, {})
    yield Place(str(policy), "policy", fixed, fixed_lines)


def from_environment(environ: Mapping[str, str], fields: Iterable[str]) -> dict[str, object]:
    """Return what ``MAESTRO_*`` gives for some settings, in capitals or not as on Windows: before pydantic is there."""
    given = {name.upper(): text for name, text in environ.items()}
    return {field: given[name] for field in fields if (name := ENV_PREFIX + field.upper()) in given}


def starts_hidden(paths: Paths, environ: Mapping[str, str], policy: Path) -> bool:
    """Read what the settings will say of ``start_hidden``, passing over what is wrong there."""
    hidden = False
    for value in _early(paths, environ, policy, "start_hidden"):
        with suppress(ValueError):
            hidden = truth(value)
    return hidden


def language(paths: Paths, environ: Mapping[str, str], policy: Path) -> str:
    """Read what the settings will say of ``language``; the window can't be made before it is known."""
    given = [value for value in _early(paths, environ, policy, "language") if value in _LANGUAGES]
    return str(given[-1]) if given else "system"


def _early(paths: Paths, environ: Mapping[str, str], policy: Path, field: str) -> Iterator[object]:
    """Yield what is given for a setting, weak to strong. The first paint waits for it: files that don't name it are not
    taken apart."""
    ours = from_environment(environ, (field,))
    if ours or any(_names(file, field.encode()) for file in (paths.config / FILE_NAME, policy)):
        for place in places(paths, ours, policy, []):
            if field in place.values:
                yield place.values[field]


def _names(file: Path, word: bytes) -> bool:
    try:
        return word in file.read_bytes()[:FILE_LIMIT]
    except OSError:
        return False


# -- checks: each returns the value as it counts, or raises ValueError with the end of a sentence ---------------------


def web_address(value: object) -> str:
    """An https address; http for this computer only."""
    value = _text(value)
    try:
        parts = urlsplit(value)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise ValueError(Wording("must be a web address such as https://agents.example.com")) from error
    if parts.scheme not in ("https", "http") or not host or parts.username is not None:
        raise ValueError(Wording("must be a web address such as https://agents.example.com"))
    if any(character.isspace() or not character.isprintable() for character in value):
        raise ValueError(Wording("must not hold spaces or control characters"))
    if parts.scheme == "http" and host not in ("127.0.0.1", "localhost", "::1"):
        raise ValueError(Wording("must start with https:// (http:// is for this computer only)"))
    return value


def origin_only(value: object) -> str:
    """A domain as ``scheme://host[:port]``, or "" for none."""
    if not _text(value):
        return ""
    parts = urlsplit(web_address(value))
    if parts.path not in ("", "/") or parts.query or parts.fragment:
        raise ValueError(Wording("must be a domain only, such as https://agents.example.com, without a path"))
    return f"{parts.scheme}://{parts.netloc}".lower()


def texts(value: object) -> tuple[str, ...]:
    """Several texts; one text is taken apart at its commas."""
    if isinstance(value, str):
        value = value.split(",")
    if not isinstance(value, list | tuple) or not all(isinstance(each, str) for each in value):
        raise ValueError(Wording("must be texts with commas between them"))
    return tuple(stripped for each in value if (stripped := each.strip()))


def hours(value: object) -> tuple[str, ...]:
    """Hours of the day, each for all countries or for one."""
    told = texts(value)
    for each in told:
        found = _HOURS.fullmatch(each)
        if found is None:
            raise ValueError(
                Wording("must hold hours such as 21:00-08:00 or GB 21:00-08:00; “{what}” is none", what=each[:80])
            )
        if found[1] and not known_region(found[1]):
            raise ValueError(Wording("must name countries in two letters, such as GB; {what} is none", what=found[1]))
    return told


def quiet_times(value: object) -> tuple[str, ...]:
    """Hours of days in which nothing pops up."""
    from maestro_desktop.core.quiet import hours_of

    told = texts(value)
    for each in told:
        hours_of(each)
    return told


def insistences(value: object) -> tuple[str, ...]:
    """How much media may do to be noticed."""
    from maestro_desktop.core.quiet import insistence_of

    told = texts(value)
    for each in told:
        insistence_of(each)
    return told


def conversations(value: object) -> tuple[str, ...]:
    """Kinds of conversations, each one of ``CONVERSATIONS``."""
    told = tuple(each.lower() for each in texts(value))
    for each in told:
        if each not in CONVERSATIONS:
            raise ValueError(
                Wording("must hold words such as {word}; “{what}” is none", word=CONVERSATIONS[0], what=each[:80])
            )
    return told


def host_patterns(value: object) -> tuple[str, ...]:
    """Host names, with ``*.`` before them or not; a text is taken apart at its commas."""
    if isinstance(value, str):
        value = [part for part in value.split(",") if part.strip()]
    if not isinstance(value, list | tuple):
        raise ValueError(Wording("must be a list of host names such as login.example.com"))
    hosts = tuple(_text(host).lower() for host in value)
    for host in hosts:
        if not _HOST.fullmatch(host) or "." not in host.removeprefix("*."):
            raise ValueError(
                Wording("must hold host names such as login.example.com; “{what}” is none", what=host[:80])
            )
    return hosts


def truth(value: object) -> bool:
    """True or false, in the words of a file or of the environment."""
    if isinstance(value, bool):
        return value
    word = value.strip().lower() if isinstance(value, str) else ""
    if word in ("1", "true", "yes", "on"):
        return True
    if word in ("0", "false", "no", "off"):
        return False
    raise ValueError(Wording("must be true or false"))


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(Wording('must be a text in quotes, such as "GB"'))
    return value.strip()


# -- files -------------------------------------------------------------------------------------------------------------


def read_file(path: Path, problems: list[Problem]) -> tuple[dict[str, Any], dict[str, int]]:
    """Return the values of a TOML file and their lines; an absent file is an empty one."""
    try:
        raw = path.read_bytes() if path.stat().st_size <= FILE_LIMIT else None
    except FileNotFoundError:
        return {}, {}
    except OSError as error:
        problems.append(Problem(str(path), 0, "", Wording("can't be read: {reason}", reason=error.strerror)))
        return {}, {}
    if raw is None:
        problems.append(Problem(str(path), 0, "", Wording("is too large for a settings file and was not read")))
        return {}, {}
    # Not before there is a file: compiling its patterns takes longer than reading the file.
    import tomllib

    lines, found = mend(raw)
    problems.extend(Problem(str(path), line, field, message) for line, field, message in found)
    where: dict[str, int] = {}
    for number, line in enumerate(lines, 1):
        if match := _KEY_LINE.match(line):
            where.setdefault(match[1], number)
    return tomllib.loads("\n".join(lines)), where


def mend(raw: bytes) -> tuple[list[str], list[tuple[int, str, str]]]:
    """Return the lines with every unreadable one made a comment, and what was wrong: (line, field, message)."""
    lines = raw.decode("utf-8-sig", errors="replace").splitlines()
    found: list[tuple[int, str, str]] = []

    def set_aside(number: int, message: str) -> None:
        match = _KEY_LINE.match(lines[number - 1])
        found.append((number, match[1] if match else "", message))
        lines[number - 1] = "# not readable: " + "".join(c for c in lines[number - 1] if c.isprintable())

    for number, line in enumerate(lines, 1):
        if "\N{REPLACEMENT CHARACTER}" in line:
            set_aside(number, Wording("is not UTF-8 text"))
    while (error := _syntax_error(lines)) is not None:
        if len(found) >= MOST_PROBLEMS:
            return [], [*found, (0, "", Wording("has too many mistakes and was not read"))]
        set_aside(*error)
    return lines, found


def _syntax_error(lines: list[str]) -> tuple[int, str] | None:
    """Return the number of the first line that can't be read, with the reason, or None."""
    import tomllib

    try:
        tomllib.loads("\n".join(lines))
    except (ValueError, RecursionError) as error:
        reason = _AT_PLACE.sub("", str(error)).strip()
        match = _AT_LINE.search(str(error))
        if match and not reason.startswith("Unclosed"):
            number = min(int(match[1]), len(lines))
        else:
            # Noticed only later, or at the end: what is wrong stands in the line after the last good part.
            number = 1 + next(count for count in reversed(range(len(lines))) if _parses(lines[:count]))
        if reason == "Cannot overwrite a value":
            return number, Wording("is set a second time; the first one counts")
        if not isinstance(error, tomllib.TOMLDecodeError):
            # Brackets in brackets without end, or a number of thousands of digits.
            return number, Wording("is too long or too deep to be read")
        if match and not reason.startswith("Unclosed"):
            return number, Wording("can't be read ({reason})", reason=reason)
        return number, Wording("opens something that is never closed")
    return None


def _parses(lines: list[str]) -> bool:
    import tomllib

    try:
        tomllib.loads("\n".join(lines))
    except (ValueError, RecursionError):
        return False
    return True
