"""Settings: one model, four places they come from, and no mistake that stops the start.

From weak to strong: built-in default, `[defaults]` of the policy file, the user's `settings.toml`,
`MAESTRO_*` in the environment, the policy file itself. What stands at the top level of the policy file
is locked: neither the user's file nor the environment changes it.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field, ValidationError, field_validator
from pydantic_settings import (
    BaseSettings,
    EnvSettingsSource,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)

from maestro_desktop.core.quiet import USUAL
from maestro_desktop.native.keys import parse_keys
from maestro_desktop.paths import Paths, write_atomically
from maestro_desktop.settings_sources import (
    ALLOWED_HOSTS,
    CONVERSATIONS,
    CTI_URL,
    ENV_PREFIX,
    FILE_NAME,
    MOST_PROBLEMS,
    Origin,
    Place,
    Problem,
    conversations,
    host_patterns,
    hours,
    insistences,
    mend,
    origin_only,
    places,
    policy_path,
    quiet_times,
    texts,
    truth,
    web_address,
)
from maestro_desktop.wording import Wording

PopMoment = Literal["offered", "accepted", "never"]
Language = Literal["system", "en", "de", "fr", "es"]
KeySource = Literal["keyring", "passphrase", "file", "none"]


class Settings(BaseSettings):
    """All settings, valid. Titles and descriptions are what the settings dialog shows."""

    model_config = SettingsConfigDict(env_prefix=ENV_PREFIX, frozen=True, extra="forbid")

    cti_url: str = Field(
        CTI_URL, title=Wording("CTI page"), description=Wording("Address of the 8x8 page that is shown on the left.")
    )
    host_origin: str = Field(
        "",
        title=Wording("Whitelisted domain"),
        description=Wording(
            "The domain that 8x8 has whitelisted for your company, such as "
            "https://agents.example.com. Empty: not set up yet."
        ),
    )
    region: str = Field(
        "",
        title=Wording("Country of numbers without a prefix"),
        description=Wording(
            "Two letters, such as GB. Numbers without an international prefix are read as numbers of "
            "this country. Empty: you are asked."
        ),
    )
    inbound_pop: PopMoment = Field(
        "offered",
        title=Wording("Inbound screen pop"),
        description=Wording("When the caller's record opens: as soon as it rings, once you accept, or never."),
    )
    outbound_pop: PopMoment = Field(
        "offered",
        title=Wording("Outbound screen pop"),
        description=Wording("When the record of the person you call opens."),
    )
    pop_during: Literal["front", "behind", "never"] = Field(
        "front",
        title=Wording("Pop a record during an interaction"),
        description=Wording(
            "What happens with the record of another interaction while you are in one: it comes to the front "
            "(unless you are writing), it waits in a tab behind, or it does not open."
        ),
    )
    pop_first_of_several: bool = Field(
        False,
        title=Wording("Screen pop first record in list in multi-match"),
        description=Wording(
            "Where several contacts match, the record of the first one is shown while you say who it is. It "
            "stays a guess: the interaction is nobody's until then."
        ),
    )
    auto_interaction_log: bool = Field(
        True,
        title=Wording("Auto interaction log"),
        description=Wording(
            "Every conversation stands in the history in any case. On: its card goes by itself when it is over. Off: "
            "the card of one that was answered stays until you press “Save log entry”."
        ),
    )
    auto_contact: Literal["ask", "create"] = Field(
        "ask",
        title=Wording("Unknown callers"),
        description=Wording("Offer to create a contact, or create one without asking."),
    )
    auto_contact_for: Annotated[tuple[str, ...], NoDecode] = Field(
        CONVERSATIONS,
        title=Wording("Contacts are created for"),
        description=Wording(
            "Of which conversations contacts are created without asking: voice-inbound, voice-outbound, and "
            "the same for voicemail, chat, sms, whatsapp and email."
        ),
    )
    provisional_days: int = Field(
        30,
        ge=1,
        le=3650,
        title=Wording("Keep created contacts for (days)"),
        description=Wording(
            "A contact that was created without asking is deleted after so many days in which nobody edited it "
            "or talked to it."
        ),
    )
    my_numbers: Annotated[tuple[str, ...], NoDecode] = Field(
        (),
        title=Wording("Your own numbers"),
        description=Wording(
            "Numbers and extensions of your own, with commas between them. They never count as a caller."
        ),
    )
    queue_numbers: Annotated[tuple[str, ...], NoDecode] = Field(
        (),
        title=Wording("Numbers of queues"),
        description=Wording(
            "Numbers of your company's queues, with commas between them. They never count as a caller."
        ),
    )
    do_not_call: Literal["block", "warn"] = Field(
        "block",
        title=Wording("Numbers that are not to be called"),
        description=Wording(
            "What happens when somebody wants to call one that is on the do-not-call list, or whose contact "
            "says so: refuse it, or ask first."
        ),
    )
    do_not_call_removal: Literal["allow", "refuse"] = Field(
        "allow",
        title=Wording("Taking numbers off the do-not-call list"),
        description=Wording(
            "Whether numbers may be taken off the list here, or only by whoever looks after these computers."
        ),
    )
    quiet_hours: Annotated[tuple[str, ...], NoDecode] = Field(
        (),
        title=Wording("Quiet hours"),
        description=Wording(
            "When people are not to be called, by the time where they are: 21:00-08:00, or for one country "
            "GB 20:00-09:00, with commas between them. You are asked then. Empty: no quiet hours."
        ),
    )
    call_again_s: int = Field(
        60,
        ge=0,
        le=3600,
        title=Wording("Ask before the same number is called again within (seconds)"),
        description=Wording("A second call so soon is often a slip: you are asked first. 0: never."),
    )
    premium_calls: Literal["ask", "block"] = Field(
        "ask",
        title=Wording("Premium rate numbers"),
        description=Wording("What happens when somebody wants to call one: ask first, or refuse it."),
    )
    callback_days: int = Field(
        14,
        ge=1,
        le=90,
        title=Wording("Keep missed contacts on the call-back list for (days)"),
        description=Wording(
            "Who was missed stays on the list until you have talked, or for so long. What you want to be "
            "reminded of stays longer."
        ),
    )
    ring_tone: bool = Field(
        False,
        title=Wording("Ring tone"),
        description=Wording(
            "Play a tone of this app's own, for what may ring. The 8x8 page or your phone may have one, too."
        ),
    )
    ring_volume: int = Field(
        60, ge=0, le=100, title=Wording("Loudness of the ring tone"), description=Wording("From 0 to 100.")
    )
    ring_device: str = Field(
        "",
        title=Wording("Sound output of the ring tone"),
        description=Wording(
            "By the name that your system gives it, such as the loudspeakers while you talk with a headset. "
            "“Play it” below lists them. Empty: the usual one."
        ),
    )
    ring_corner: Literal["top-left", "top-right", "bottom-left", "bottom-right"] = Field(
        "bottom-right",
        title=Wording("Card of what rings"),
        description=Wording(
            "In which corner of the screen it says who rings, while the window is not in front. The card never "
            "takes the keyboard from what you do."
        ),
    )
    ring_on_top: bool = Field(
        True,
        title=Wording("Keep that card above all windows"),
        description=Wording("Otherwise it may be covered by the window that you work in."),
    )
    insistence: Annotated[tuple[str, ...], NoDecode] = Field(
        USUAL,
        title=Wording("How much may be done to be noticed"),
        description=Wording(
            "For voice, voicemail, chat, sms, whatsapp and email: silent (it only stands in the window), "
            "notify (a notification of the system), card (the card), or ring (the card and the ring tone), such as "
            "voice=ring, email=silent."
        ),
    )
    do_not_disturb: Annotated[tuple[str, ...], NoDecode] = Field(
        (),
        title=Wording("Do not disturb"),
        description=Wording(
            "When nothing pops up or sounds, by your own clock: mon-fri 18:00-08:00, sat 00:00-24:00, with "
            "commas between them. What happens then still stands in the history and on the call-back list."
        ),
    )
    discreet: bool = Field(
        False,
        title=Wording("Discreet"),
        description=Wording(
            "For those who share their screen: card and history say who it is, and what was said, only where you "
            "point or the keyboard is; notifications do not say it at all."
        ),
    )
    hotkey_clipboard: str = Field(
        "",
        title=Wording("Keys to dial what you copied"),
        description=Wording(
            "Keys that work in every program, such as Ctrl+Alt+D: what you have copied is shown here and asked "
            "about. Empty: none."
        ),
    )
    hotkey_marked: str = Field(
        "",
        title=Wording("Keys to dial what you marked"),
        description=Wording(
            "The same for what you have marked with the mouse, without copying it, where the system tells that "
            "(X11). Empty: none."
        ),
    )
    watch_clipboard: bool = Field(
        False,
        title=Wording("Offer numbers that you copy"),
        description=Wording(
            "Whenever you copy a number anywhere, offer to call it. Nothing of what you copy is kept, and what "
            "a password manager copies is not read."
        ),
    )
    key_source: KeySource = Field(
        "keyring",
        title=Wording("Protect stored data with"),
        description=Wording(
            "Where the key of the encrypted store is kept: the system's keyring, a passphrase asked at "
            "start, a key file, or no encryption."
        ),
    )
    key_file: str = Field(
        "",
        title=Wording("Key file"),
        description=Wording("Used if the data is protected with a key file. Only you may be able to read it."),
    )
    language: Language = Field(
        "system",
        title=Wording("Language"),
        description=Wording("The language of this window, from the next start on. Dates and numbers follow it."),
    )
    allowed_hosts: Annotated[tuple[str, ...], NoDecode] = Field(
        ALLOWED_HOSTS,
        title=Wording("Further allowed hosts"),
        description=Wording(
            "Hosts beside the CTI page's own that it may open, for example for signing in: "
            "login.example.com or *.example.com."
        ),
    )
    start_hidden: bool = Field(
        False,
        title=Wording("Start in the tray"),
        description=Wording("Start without a window if the desktop has a tray."),
    )

    @field_validator("cti_url")
    @classmethod
    def _web_address(cls, value: str) -> str:
        return web_address(value)

    @field_validator("host_origin")
    @classmethod
    def _origin_only(cls, value: str) -> str:
        return origin_only(value)

    @field_validator("region")
    @classmethod
    def _country(cls, value: str) -> str:
        value = value.strip().upper()
        if value and not re.fullmatch("[A-Z]{2}", value):
            raise ValueError("must be a country in two letters, such as GB or US")
        return value

    @field_validator("allowed_hosts", mode="before")
    @classmethod
    def _hosts(cls, value: object) -> object:
        return host_patterns(value)

    @field_validator("auto_contact_for", mode="before")
    @classmethod
    def _conversations(cls, value: object) -> object:
        return conversations(value)

    @field_validator("my_numbers", "queue_numbers", mode="before")
    @classmethod
    def _numbers(cls, value: object) -> object:
        return texts(value)

    @field_validator("quiet_hours", mode="before")
    @classmethod
    def _hours(cls, value: object) -> object:
        return hours(value)

    @field_validator("do_not_disturb", mode="before")
    @classmethod
    def _quiet_times(cls, value: object) -> object:
        return quiet_times(value)

    @field_validator("insistence", mode="before")
    @classmethod
    def _insistences(cls, value: object) -> object:
        return insistences(value)

    @field_validator("hotkey_clipboard", "hotkey_marked")
    @classmethod
    def _keys(cls, value: str) -> str:
        return str(parse_keys(value)) if value.strip() else ""

    @field_validator(
        *("start_hidden", "watch_clipboard", "ring_on_top", "ring_tone", "discreet", "auto_interaction_log"),
        mode="before",
    )
    @classmethod
    def _truth(cls, value: object) -> object:
        return truth(value)

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


@dataclass(frozen=True, slots=True)
class Loaded:
    """Settings with where each came from; `locked` are the fields that a policy has fixed."""

    settings: Settings
    problems: tuple[Problem, ...]
    origins: Mapping[str, Origin]
    locked: frozenset[str]


def load(paths: Paths, environ: Mapping[str, str], policy: Path | None = None) -> Loaded:
    """Read the settings from all places. Never raises: what is wrong becomes a Problem, the rest counts.

    `policy` replaces the machine's policy file, for tests and for checking one before it is rolled out.
    """
    problems: list[Problem] = []
    values: dict[str, Any] = {}
    origins: dict[str, Origin] = dict.fromkeys(Settings.model_fields, "default")
    locked: frozenset[str] = frozenset()
    for place in places(paths, _from_environment(environ), policy or policy_path(), problems):
        good = dict(_valid(place, problems))
        values |= good
        origins |= dict.fromkeys(good, place.origin)
        if place.origin == "policy" and not place.name.endswith("[defaults]"):
            locked = frozenset(good)
    return Loaded(Settings.model_validate(values), tuple(problems[:MOST_PROBLEMS]), origins, locked)


def _from_environment(environ: Mapping[str, str]) -> dict[str, object]:
    source = EnvSettingsSource(Settings)
    source.env_vars = {name.lower(): value for name, value in environ.items()}
    return source()


def _valid(place: Place, problems: list[Problem]) -> Iterator[tuple[str, object]]:
    """Yield the values of a place that are right; each other becomes a problem."""
    for field, value in place.values.items():
        line = place.lines.get(field, 0)
        shown = f"{ENV_PREFIX}{field.upper()}" if place.origin == "environment" else field
        if field not in Settings.model_fields:
            message = _no_such(field)
            problems.append(Problem(place.name, line, shown, message))
            continue
        try:
            yield field, getattr(Settings.model_validate({field: value}), field)
        except ValidationError as error:
            problems.append(Problem(place.name, line, shown, plain_message(error)))


def _no_such(field: str) -> str:
    near = difflib.get_close_matches(field, Settings.model_fields, 1)
    if near:
        return Wording("there is no such setting; do you mean {name}?", name=near[0])
    return Wording("there is no such setting")


def plain_message(error: ValidationError) -> str:
    """Return pydantic's first message as part of a sentence."""
    details = error.errors(include_url=False, include_input=False)[0]
    if details["type"] == "value_error":
        # As it was raised: str() would forget what it was made of.
        return details["ctx"]["error"].args[0]  # type: ignore[no-any-return]
    if details["type"].startswith("string"):
        return Wording('must be a text in quotes, such as "GB"')
    return details["msg"].replace("Input should be", "must be")


def save(paths: Paths, changes: Mapping[str, object]) -> tuple[Problem, ...]:
    """Write changed settings into the user's file; None takes a setting out of it.

    Comments and order of the file stay; a line that could not be read stays as a comment. The file is
    replaced in one step. If a value is wrong nothing is written and the problems are returned.
    Raises OSError if the file can't be written.
    """
    import tomlkit

    path = paths.config / FILE_NAME
    problems: list[Problem] = []
    given = {field: value for field, value in changes.items() if value is not None}
    good = dict(_valid(Place(str(path), "file", given, {}), problems))
    if problems:
        return tuple(problems)
    try:
        lines, _ = mend(path.read_bytes())
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
