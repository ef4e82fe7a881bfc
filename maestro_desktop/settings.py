"""Settings: one model, four places they come from, and no mistake that stops the start.

From weak to strong: built-in default, `[defaults]` of the policy file, the user's `settings.toml`,
`MAESTRO_*` in the environment, the policy file itself. What stands at the top level of the policy file
is locked: neither the user's file nor the environment changes it.
"""

from __future__ import annotations

import difflib
import re
import sys
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

import tomlkit
from pydantic import Field, ValidationError, field_validator
from pydantic_settings import (
    BaseSettings,
    EnvSettingsSource,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)

from maestro_desktop.paths import Paths, write_atomically

FILE_NAME = "settings.toml"
FILE_LIMIT = 256 * 1024
"""Bytes; a larger file is not ours and is not read."""
MOST_PROBLEMS = 20
ENV_PREFIX = "MAESTRO_"
CTI_URL = "https://cloud8.8x8.com/mashell/public/index.html?env=embeddable&nextgen=true"

Origin = Literal["default", "file", "environment", "policy"]
PopMoment = Literal["offered", "accepted", "never"]
KeySource = Literal["keyring", "passphrase", "file", "none"]

_HOST = re.compile(r"(\*\.)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*(:[0-9]{1,5})?")
_KEY_LINE = re.compile(r"\s*([A-Za-z0-9_-]+)\s*=")
_AT_LINE = re.compile(r"\(at line (\d+), column \d+\)")


class Settings(BaseSettings):
    """All settings, valid. Titles and descriptions are what the settings dialog shows."""

    model_config = SettingsConfigDict(env_prefix=ENV_PREFIX, frozen=True, extra="forbid")

    cti_url: str = Field(CTI_URL, title="CTI page", description="Address of the 8x8 page that is shown on the left.")
    host_origin: str = Field(
        "",
        title="Whitelisted domain",
        description="The domain that 8x8 has whitelisted for your company, such as "
        "https://agents.example.com. Empty: not set up yet.",
    )
    region: str = Field(
        "",
        title="Country of numbers without a prefix",
        description="Two letters, such as GB. Numbers without an international prefix are read as numbers of "
        "this country. Empty: you are asked.",
    )
    inbound_pop: PopMoment = Field(
        "offered",
        title="Inbound screen pop",
        description="When the caller's record opens: as soon as it rings, once you accept, or never.",
    )
    outbound_pop: PopMoment = Field(
        "offered",
        title="Outbound screen pop",
        description="When the record of the person you call opens.",
    )
    auto_contact: Literal["ask", "create"] = Field(
        "ask",
        title="Unknown callers",
        description="Offer to create a contact, or create one without asking.",
    )
    key_source: KeySource = Field(
        "keyring",
        title="Protect stored data with",
        description="Where the key of the encrypted store is kept: the system's keyring, a passphrase asked at "
        "start, a key file, or no encryption.",
    )
    key_file: str = Field(
        "",
        title="Key file",
        description="Used if the data is protected with a key file. Only you may be able to read it.",
    )
    allowed_hosts: Annotated[tuple[str, ...], NoDecode] = Field(
        ("*.8x8.com",),
        title="Further allowed hosts",
        description="Hosts beside the CTI page's own that it may open, for example for signing in: "
        "login.example.com or *.example.com.",
    )
    start_hidden: bool = Field(
        False,
        title="Start in the tray",
        description="Start without a window if the desktop has a tray.",
    )

    @field_validator("cti_url")
    @classmethod
    def _web_address(cls, value: str) -> str:
        _check_web_address(value.strip())
        return value.strip()

    @field_validator("host_origin")
    @classmethod
    def _origin_only(cls, value: str) -> str:
        value = value.strip()
        if not value:
            return ""
        _check_web_address(value)
        parts = urlsplit(value)
        if parts.path not in ("", "/") or parts.query or parts.fragment:
            raise ValueError("must be a domain only, such as https://agents.example.com, without a path")
        return f"{parts.scheme}://{parts.netloc}".lower()

    @field_validator("region")
    @classmethod
    def _country(cls, value: str) -> str:
        value = value.strip().upper()
        if value and not re.fullmatch("[A-Z]{2}", value):
            raise ValueError("must be a country in two letters, such as GB or US")
        return value

    @field_validator("allowed_hosts", mode="before")
    @classmethod
    def _split_hosts(cls, value: object) -> object:
        if isinstance(value, str):
            return tuple(part.strip() for part in value.split(",") if part.strip())
        return value

    @field_validator("allowed_hosts")
    @classmethod
    def _hosts(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        hosts = tuple(host.strip().lower() for host in value)
        for host in hosts:
            if not _HOST.fullmatch(host) or "." not in host.removeprefix("*."):
                raise ValueError(f"must hold host names such as login.example.com; {host[:80]!r} is none")
        return hosts

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        # The places are weighed by load(), value by value, so that a mistake in one costs only that value.
        return (init_settings,)


def _check_web_address(value: str) -> None:
    try:
        parts = urlsplit(value)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise ValueError("must be a web address such as https://agents.example.com") from error
    if parts.scheme not in ("https", "http") or not host or parts.username is not None:
        raise ValueError("must be a web address such as https://agents.example.com")
    if any(character.isspace() or not character.isprintable() for character in value):
        raise ValueError("must not hold spaces or control characters")
    if parts.scheme == "http" and host not in ("127.0.0.1", "localhost", "::1"):
        raise ValueError("must start with https:// (http:// is for this computer only)")


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
class Loaded:
    """Settings with where each came from; `locked` are the fields that a policy has fixed."""

    settings: Settings
    problems: tuple[Problem, ...]
    origins: Mapping[str, Origin]
    locked: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Place:
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


def load(paths: Paths, environ: Mapping[str, str], policy: Path | None = None) -> Loaded:
    """Read the settings from all places. Never raises: what is wrong becomes a Problem, the rest counts.

    `policy` replaces the machine's policy file, for tests and for checking one before it is rolled out.
    """
    problems: list[Problem] = []
    values: dict[str, Any] = {}
    origins: dict[str, Origin] = dict.fromkeys(Settings.model_fields, "default")
    locked: frozenset[str] = frozenset()
    for place in _places(paths, environ, policy or policy_path(), problems):
        good = dict(_valid(place, problems))
        values |= good
        origins |= dict.fromkeys(good, place.origin)
        if place.origin == "policy" and not place.name.endswith("[defaults]"):
            locked = frozenset(good)
    return Loaded(Settings.model_validate(values), tuple(problems[:MOST_PROBLEMS]), origins, locked)


def _places(paths: Paths, environ: Mapping[str, str], policy: Path, problems: list[Problem]) -> Iterator[_Place]:
    """The places from weak to strong."""
    fixed, fixed_lines = _read(policy, problems)
    defaults = fixed.pop("defaults", {})
    if not isinstance(defaults, dict):
        problems.append(Problem(str(policy), fixed_lines.get("defaults", 0), "defaults", "must be a table"))
        defaults = {}
    yield _Place(f"{policy} [defaults]", "policy", defaults, fixed_lines)
    user = paths.config / FILE_NAME
    values, lines = _read(user, problems)
    yield _Place(str(user), "file", values, lines)
    yield _Place("environment", "environment", _from_environment(environ), {})
    yield _Place(str(policy), "policy", fixed, fixed_lines)


def _from_environment(environ: Mapping[str, str]) -> dict[str, object]:
    source = EnvSettingsSource(Settings)
    source.env_vars = {name.lower(): value for name, value in environ.items()}
    return source()


def _valid(place: _Place, problems: list[Problem]) -> Iterator[tuple[str, object]]:
    """Yield the values of a place that are right; each other becomes a problem."""
    for field, value in place.values.items():
        line = place.lines.get(field, 0)
        shown = f"{ENV_PREFIX}{field.upper()}" if place.origin == "environment" else field
        if field not in Settings.model_fields:
            message = f"there is no such setting{_suggest(field)}"
            problems.append(Problem(place.name, line, shown, message))
            continue
        try:
            yield field, getattr(Settings.model_validate({field: value}), field)
        except ValidationError as error:
            problems.append(Problem(place.name, line, shown, plain_message(error)))


def _suggest(field: str) -> str:
    near = difflib.get_close_matches(field, Settings.model_fields, 1)
    return f"; do you mean {near[0]}?" if near else ""


def plain_message(error: ValidationError) -> str:
    """Return pydantic's first message as part of a sentence."""
    details = error.errors(include_url=False, include_input=False)[0]
    if details["type"] == "value_error":
        return str(details["ctx"]["error"])
    if details["type"].startswith("bool"):
        return "must be true or false"
    if details["type"].startswith("string"):
        return 'must be a text in quotes, such as "GB"'
    return details["msg"].replace("Input should be", "must be")


# -- the file ------------------------------------------------------------------------------


def _read(path: Path, problems: list[Problem]) -> tuple[dict[str, Any], dict[str, int]]:
    """Return the values of a TOML file and their lines; an absent file is an empty one."""
    try:
        raw = path.read_bytes() if path.stat().st_size <= FILE_LIMIT else None
    except FileNotFoundError:
        return {}, {}
    except OSError as error:
        problems.append(Problem(str(path), 0, "", f"can't be read: {error.strerror}"))
        return {}, {}
    if raw is None:
        problems.append(Problem(str(path), 0, "", "is too large for a settings file and was not read"))
        return {}, {}
    lines, found = _mend(raw)
    problems.extend(Problem(str(path), line, field, message) for line, field, message in found)
    where: dict[str, int] = {}
    for number, line in enumerate(lines, 1):
        if match := _KEY_LINE.match(line):
            where.setdefault(match[1], number)
    return tomllib.loads("\n".join(lines)), where


def _mend(raw: bytes) -> tuple[list[str], list[tuple[int, str, str]]]:
    """Return the lines with every unreadable one made a comment, and what was wrong: (line, field, message)."""
    lines = raw.decode("utf-8-sig", errors="replace").splitlines()
    found: list[tuple[int, str, str]] = []

    def set_aside(number: int, message: str) -> None:
        match = _KEY_LINE.match(lines[number - 1])
        found.append((number, match[1] if match else "", message))
        lines[number - 1] = "# not readable: " + "".join(c for c in lines[number - 1] if c.isprintable())

    for number, line in enumerate(lines, 1):
        if "\N{REPLACEMENT CHARACTER}" in line:
            set_aside(number, "is not UTF-8 text")
    while (error := _syntax_error(lines)) is not None:
        if len(found) >= MOST_PROBLEMS:
            return [], [*found, (0, "", "has too many mistakes and was not read")]
        set_aside(*error)
    return lines, found


def _syntax_error(lines: list[str]) -> tuple[int, str] | None:
    """Return the number of the first line that can't be read, with the reason, or None."""
    try:
        tomllib.loads("\n".join(lines))
    except tomllib.TOMLDecodeError as error:
        reason = _AT_LINE.sub("", str(error)).strip()
        match = _AT_LINE.search(str(error))
        if match and not reason.startswith("Unclosed"):
            return min(int(match[1]), len(lines)), f"can't be read ({reason})"
        # Noticed only later, or at the end: what was opened stands in the line after the last good part.
        good = max(count for count in range(len(lines)) if _parses(lines[:count]))
        return good + 1, "opens something that is never closed"
    return None


def _parses(lines: list[str]) -> bool:
    try:
        tomllib.loads("\n".join(lines))
    except tomllib.TOMLDecodeError:
        return False
    return True


def save(paths: Paths, changes: Mapping[str, object]) -> tuple[Problem, ...]:
    """Write changed settings into the user's file; None takes a setting out of it.

    Comments and order of the file stay; a line that could not be read stays as a comment. The file is
    replaced in one step. If a value is wrong nothing is written and the problems are returned.
    Raises OSError if the file can't be written.
    """
    path = paths.config / FILE_NAME
    problems: list[Problem] = []
    given = {field: value for field, value in changes.items() if value is not None}
    good = dict(_valid(_Place(str(path), "file", given, {}), problems))
    if problems:
        return tuple(problems)
    try:
        lines, _ = _mend(path.read_bytes())
    except FileNotFoundError:
        lines = ["# Settings of Maestro Desktop. Each can also be given as MAESTRO_<NAME> in the environment."]
    document = tomlkit.parse("\n".join(lines) + "\n")
    for field in changes:
        if field in good:
            value = good[field]
            document[field] = list(value) if isinstance(value, tuple) else value
        else:
            document.pop(field, None)
    paths.config.mkdir(mode=0o700, parents=True, exist_ok=True)
    write_atomically(path, tomlkit.dumps(document).encode())
    return ()
