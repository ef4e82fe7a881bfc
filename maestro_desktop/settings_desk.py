"""The settings in force and their dialog, which is made from the model: a new setting appears in it by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Literal, get_args, get_origin

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from maestro_desktop.paths import Paths
from maestro_desktop.settings import Loaded, Settings, load, save
from maestro_desktop.settings_sources import texts
from maestro_desktop.ui.settings_dialog import Field, SettingsDialog
from maestro_desktop.ui.theme import Theme
from maestro_desktop.ui.translation import tr
from maestro_desktop.wording import Wording


class SettingsDesk(QObject):
    """Knows the settings; shows, checks and saves them.

    ``overrides`` stand above everything, for the demo. ``unread`` says which of some numbers are none in a region.
    Signals: ``changed(Settings before)``; ``failed(str)`` with a
    sentence when they could not be saved.
    """

    changed = Signal(object)
    failed = Signal(str)

    def __init__(
        self,
        paths: Paths,
        environ: Mapping[str, str],
        overrides: Mapping[str, Any],
        theme: Theme,
        parent: QObject | None = None,
        *,
        unread: Callable[[Iterable[str], str], tuple[str, ...]] = lambda numbers, region: (),
    ) -> None:
        super().__init__(parent)
        self._unread = unread
        self._paths = paths
        self._environ = environ
        self._overrides = dict(overrides)
        self._theme = theme
        self._dialog: SettingsDialog | None = None
        self.loaded = load(paths, environ)

    @property
    def settings(self) -> Settings:
        return self.loaded.settings.model_copy(update=self._overrides)

    def fields(self) -> tuple[Field, ...]:
        """All settings as they are in force; what this start overrides can't be changed."""
        locked = self.loaded.locked | frozenset(self._overrides)
        return fields_of(replace(self.loaded, settings=self.settings, locked=locked))

    def change(self, changes: Mapping[str, object]) -> dict[str, str]:
        """Save changed settings, which are in force at once; returns what is wrong by setting, and then nothing was
        saved. Raises OSError."""
        if problems := save(self._paths, {key: _to_write(key, value) for key, value in changes.items()}):
            return {problem.field: tr(problem.message) for problem in problems}
        before = self.settings
        self.loaded = load(self._paths, self._environ)
        self.changed.emit(before)
        return {}

    def show(self, parent: QWidget, sections: Callable[[], tuple[QWidget, ...]] = tuple) -> None:
        """Open the dialog, or bring the one that is open forward: what was typed there stays. ``sections`` makes what
        stands below the fields."""
        if self._dialog is not None:
            self._dialog.raise_()
            self._dialog.activateWindow()
            return
        self._dialog = SettingsDialog(self._theme, self.fields(), parent, sections=sections())
        self._dialog.saved.connect(self._save)
        self._dialog.finished.connect(self._drop_dialog)
        # Not modal: a call that comes meanwhile is asked about in the window.
        self._dialog.show()

    @Slot()
    def _drop_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    @Slot(object)
    def _save(self, changes: Mapping[str, object]) -> None:
        if self._dialog is not None and (wrong := self._wrong_numbers(changes)):
            self._dialog.show_problems(wrong)
            return
        try:
            problems = self.change(changes)
        except OSError as error:
            self.failed.emit(tr("The settings could not be saved: {reason}.", reason=error.strerror))
            return
        if self._dialog is None:
            return
        if problems:
            self._dialog.show_problems(problems)
        else:
            self._dialog.accept()

    def _wrong_numbers(self, changes: Mapping[str, object]) -> dict[str, str]:
        """What is wrong with the numbers that are to be saved, by their settings."""
        region = str(changes.get("region", self.settings.region))
        wrong = {}
        for field in _NUMBERS & changes.keys():
            if none := self._unread(texts(changes[field]), region):
                wrong[field] = tr(
                    "{number} is no complete number: write it with its area code, or with + and country code",
                    number=none[0],
                )
        return wrong


#: Under which heading each setting stands; what is not named here stands under the last one.
GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (Wording("8x8 page"), ("cti_url", "host_origin", "allowed_hosts", "region")),
    (
        Wording("Screen pop"),
        ("inbound_pop", "outbound_pop", "pop_during", "pop_first_of_several", "auto_interaction_log"),
    ),
    (Wording("Contacts"), ("auto_contact", "auto_contact_for", "provisional_days", "my_numbers", "queue_numbers")),
    (
        Wording("Calling"),
        (
            *("do_not_call", "do_not_call_removal", "quiet_hours", "call_again_s", "premium_calls", "callback_days"),
            *("hotkey_clipboard", "hotkey_marked", "watch_clipboard"),
        ),
    ),
    (
        Wording("Attention"),
        (
            "insistence",
            "do_not_disturb",
            "ring_tone",
            "ring_volume",
            "ring_device",
            "ring_corner",
            "ring_on_top",
            "discreet",
        ),
    ),
    (Wording("Records and start"), ("key_source", "key_file", "start_hidden", "language")),
)
#: Settings that hold numbers.
_NUMBERS = frozenset({"my_numbers", "queue_numbers"})
#: The words for values of a choice; where one value means something else, for the setting of that name.
_WORDS_OF = {"premium_calls": {"ask": Wording("Ask first")}}
_WORDS = {
    "offered": Wording("When it rings"),
    "accepted": Wording("When it is answered"),
    "never": Wording("Never"),
    "front": Wording("It comes to the front"),
    "behind": Wording("It waits in a tab"),
    "ask": Wording("Offer to create a contact"),
    "create": Wording("Create a contact by itself"),
    "block": Wording("Refuse it"),
    "warn": Wording("Ask first"),
    "allow": Wording("Everybody may"),
    "refuse": Wording("Nobody may"),
    "top-left": Wording("Top left"),
    "top-right": Wording("Top right"),
    "bottom-left": Wording("Bottom left"),
    "bottom-right": Wording("Bottom right"),
    "keyring": Wording("The system's keyring"),
    "passphrase": Wording("A passphrase, asked at start"),
    "file": Wording("A key file"),
    "none": Wording("No encryption"),
    "system": Wording("That of the system"),
    # Each in its own words: who looks for it may read no other.
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
}


def fields_of(loaded: Loaded) -> tuple[Field, ...]:
    """One dialog field for each setting, group by group."""
    problems = {problem.field.removeprefix("MAESTRO_").lower(): problem.message for problem in loaded.problems}
    return tuple(
        Field(
            key=name,
            title=tr(info.title or name),
            description=tr(info.description or ""),
            kind=_kind(name, info.annotation),
            value=_shown(getattr(loaded.settings, name)),
            choices=_choices(name, info.annotation),
            locked=name in loaded.locked,
            origin=loaded.origins.get(name, "default"),
            problem=tr(problems.get(name, "")),
            usual=_shown(info.default),
            group=tr(group),
        )
        for group, names in _grouped()
        for name in names
        for info in (Settings.model_fields[name],)
    )


def _grouped() -> Iterator[tuple[str, tuple[str, ...]]]:
    named = {name for _, names in GROUPS for name in names}
    rest = tuple(name for name in Settings.model_fields if name not in named)
    for group, names in GROUPS:
        yield group, names if group != GROUPS[-1][0] else names + rest


def _to_write(name: str, value: object) -> object:
    """None for what a setting is anyway: so a default that the administrator gives later is in force."""
    return None if value == _shown(Settings.model_fields[name].default) else value


def _kind(name: str, annotation: Any) -> Any:
    if annotation is bool:
        return "bool"
    if get_origin(annotation) is Literal:
        return "choice"
    return "region" if name == "region" else "text"


def _choices(name: str, annotation: Any) -> tuple[tuple[str, str], ...]:
    if get_origin(annotation) is not Literal:
        return ()
    words = _WORDS | _WORDS_OF.get(name, {})
    return tuple((value, tr(words.get(value, value))) for value in get_args(annotation))


def _shown(value: Any) -> str | bool:
    if isinstance(value, bool):
        return value
    return ", ".join(value) if isinstance(value, tuple) else str(value)
