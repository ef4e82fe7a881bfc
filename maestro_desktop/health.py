"""What the app depends on, looked at one by one, with a plain fix for each: for ``doctor`` and for the window.

Looks at files, the network and the system's bus, which takes seconds: not for the window's thread.
"""

from __future__ import annotations

import platform
import shutil
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime

from maestro_desktop import __version__
from maestro_desktop.core.store import StoreError
from maestro_desktop.native.base import LinkState, Native
from maestro_desktop.paths import Paths
from maestro_desktop.reaching import Reached, reach
from maestro_desktop.records import open_store
from maestro_desktop.settings import Loaded
from maestro_desktop.wording import Wording

_LOW_DISK_BYTES = 500 * 1024 * 1024
#: Times of the page and of this computer are compared; so much is nobody's concern, s.
_SKEW_S = 60


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at; ``fix`` says what to do when it is not ``ok``."""

    what: str
    ok: bool
    found: str
    fix: str = ""


def findings(
    paths: Paths,
    loaded: Loaded,
    native: Native,
    environ: Mapping[str, str],
    *,
    ask: Callable[[str], Reached] = reach,
    clock: Callable[[], float] = time.time,
    records: bool = True,
) -> Iterator[Finding]:
    """Look at one thing after the other. ``records`` False: somebody else has them open, and looks himself.

    ``ask`` asks for a page; ``clock`` tells the time, UTC s since 1970.
    """
    yield from _versions()
    for ability in native.abilities(environ):
        yield Finding(ability.what, ability.ok, ability.found, ability.fix)
    yield from _settings(loaded)
    yield from _page(loaded, ask, clock)
    if records:
        yield from _records(paths, loaded)
    yield _disk(paths)
    yield from _links(native)


def _versions() -> Iterator[Finding]:
    from PySide6 import __version__ as pyside
    from PySide6.QtWebEngineCore import qWebEngineChromiumSecurityPatchVersion, qWebEngineChromiumVersion

    yield Finding("Maestro Desktop", True, f"{__version__}, Python {platform.python_version()}, {platform.platform()}")
    yield Finding("Qt", True, f"PySide6 {pyside}")
    # The stubs say bytes, the functions return text: f-strings take either only as text.
    chromium, patched = str(qWebEngineChromiumVersion()), str(qWebEngineChromiumSecurityPatchVersion())
    words = Wording("{version}, security patches up to {patched}", version=chromium, patched=patched)
    yield Finding("Chromium", True, words)


def microphone() -> Finding:
    """Whether there is one. On the window's thread if there is one: Qt's sound belongs there."""
    what = Wording("Microphone")
    try:
        from PySide6.QtMultimedia import QMediaDevices
    except ImportError as error:
        return Finding(what, False, str(error), Wording("Install the sound library that is missing."))
    device = QMediaDevices.defaultAudioInput()
    if device.isNull():
        fix = Wording("Plug one in, or choose one in the system's sound settings. The set-up assistant tests it.")
        return Finding(what, False, Wording("none"), fix)
    return Finding(what, True, device.description())


def _settings(loaded: Loaded) -> Iterator[Finding]:
    settings = loaded.settings
    for problem in loaded.problems:
        fix = Wording("Correct that line; until then the value before it counts.")
        yield Finding(Wording("Settings"), False, str(problem), fix)
    yield Finding(
        Wording("Whitelisted domain"),
        bool(settings.host_origin),
        settings.host_origin or Wording("not set up"),
        Wording("Enter the domain that 8x8 has whitelisted for your company in the settings (host_origin)."),
    )
    yield Finding(
        Wording("Country of numbers without a prefix"),
        bool(settings.region),
        settings.region or Wording("none: you are asked"),
        Wording("Set region to the country you call most, such as GB."),
    )
    for name in sorted(loaded.origins):
        if (origin := loaded.origins[name]) != "default":
            words = Wording("from {origin}, locked", origin=origin)
            found = words if name in loaded.locked else Wording("from {origin}", origin=origin)
            yield Finding(Wording("Setting {name}", name=name), True, found)


def _page(loaded: Loaded, ask: Callable[[str], Reached], clock: Callable[[], float]) -> Iterator[Finding]:
    told = ask(loaded.settings.cti_url)
    yield Finding(Wording("CTI page"), told.ok, loaded.settings.cti_url, told.sentence)
    if told.date:
        yield _clock(told.date, clock())


def _clock(date: str, now_s: float) -> Finding:
    what = Wording("Clock of this computer")
    try:
        off_s = round(now_s - parsedate_to_datetime(date).timestamp())
    except (ValueError, OverflowError):
        return Finding(what, True, Wording("the page does not say what time it is"))
    if abs(off_s) <= _SKEW_S:
        return Finding(what, True, Wording("right"))
    words = Wording("{n} s ahead", n=off_s) if off_s > 0 else Wording("{n} s behind", n=-off_s)
    return Finding(what, False, words, Wording("Let the system set the time by itself: times of calls are wrong."))


def _records(paths: Paths, loaded: Loaded) -> Iterator[Finding]:
    what = Wording("Records")
    if not (paths.data / "maestro.db").exists():
        yield Finding(what, True, Wording("none yet; they are made at the first start"))
        return
    try:
        store = open_store(paths, loaded.settings)
    except StoreError as error:
        yield Finding(what, False, str(error), Wording("Start the app: its window says what can be done."))
        return
    try:
        said = store.check()
    finally:
        store.close()
    source = loaded.settings.key_source
    found = Wording("{said}, not encrypted", said=said)
    if source != "none":
        found = Wording("{said}, key from: {source}", said=said, source=source)
    yield Finding(what, said == "ok", found, Wording("Restore a backup."))


def _disk(paths: Paths) -> Finding:
    folder = next(place for place in (paths.data, *paths.data.parents) if place.exists())
    free = shutil.disk_usage(folder).free
    return Finding(
        Wording("Disk"),
        free > _LOW_DISK_BYTES,
        Wording("{n} MB free", n=free // 1024 // 1024),
        Wording("Make room: events need a place to be kept."),
    )


def _links(native: Native) -> Iterator[Finding]:
    for status in native.link_status():
        yield Finding(
            Wording("Links of {scheme}", scheme=status.scheme),
            status.state in (LinkState.OURS, LinkState.UNSUPPORTED),
            status.words,
            Wording("“maestro-desktop links register” lets this app answer them."),
        )
    if sys.platform.startswith("linux"):
        opener = shutil.which("xdg-open") or shutil.which("gio")
        none = Wording("neither xdg-open nor gio")
        yield Finding(Wording("Opening links"), opener is not None, opener or none, Wording("Install xdg-utils."))
