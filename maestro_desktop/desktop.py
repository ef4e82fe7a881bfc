"""Commands about the desktop around the app: who opens links, and whether everything it depends on is there."""

from __future__ import annotations

import json
import platform
import shutil
import sys
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import asdict, dataclass

from maestro_desktop import __version__
from maestro_desktop.core.store import StoreError
from maestro_desktop.native import current, launch_command
from maestro_desktop.native.base import LinkState, Native, Outcome
from maestro_desktop.paths import Paths
from maestro_desktop.records import open_store
from maestro_desktop.settings import Loaded

_LOW_DISK_BYTES = 500 * 1024 * 1024


# -- links ------------------------------------------------------------------------------------------------------------


def links_status(args: Namespace, native: Native | None = None) -> int:
    """Who opens links of each scheme now."""
    for status in (native or current()).link_status():
        if args.json:
            print(
                json.dumps(
                    {"type": "link", "scheme": status.scheme, "state": status.state.value, "handler": status.handler}
                )
            )
        else:
            print(f"{status.scheme + ':':8} {status.words}")
    return 0


def links_register(args: Namespace, native: Native | None = None) -> int:
    return _report(args, (native or current()).register_links(launch_command()))


def links_unregister(args: Namespace, native: Native | None = None) -> int:
    return _report(args, (native or current()).unregister_links())


def _report(args: Namespace, outcome: Outcome) -> int:
    if args.json:
        print(json.dumps({"type": "outcome", **asdict(outcome)}))
    else:
        print(outcome.sentence or ("Done." if outcome.done else "That did not work."))
        if outcome.settings_url:
            print(f"The system's page for it: {outcome.settings_url}")
    return 0 if outcome.done else 1


# -- doctor -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at; ``fix`` says what to do when it is not ``ok``."""

    what: str
    ok: bool
    found: str
    fix: str = ""


def doctor(args: Namespace, paths: Paths, loaded: Loaded) -> int:
    """Look at everything the app depends on; exit status 1 if something needs a hand."""
    findings = [*_versions(), *_settings(loaded), *_records(paths, loaded), *_system(paths)]
    for finding in findings:
        if args.json:
            found = asdict(finding) | ({"fix": ""} if finding.ok else {})
            print(json.dumps({"type": "finding", **found}, ensure_ascii=False))
        else:
            print(f"{'ok  ' if finding.ok else 'look'}  {finding.what}: {finding.found}")
            if finding.fix and not finding.ok:
                print(f"      {finding.fix}")
    return 0 if all(finding.ok for finding in findings) else 1


def _versions() -> Iterator[Finding]:
    from PySide6 import __version__ as pyside
    from PySide6.QtWebEngineCore import qWebEngineChromiumSecurityPatchVersion, qWebEngineChromiumVersion

    yield Finding("Maestro Desktop", True, f"{__version__}, Python {platform.python_version()}, {platform.platform()}")
    yield Finding("Qt", True, f"PySide6 {pyside}")
    # The stubs say bytes, the functions return text: f-strings take either only as text.
    chromium, patched = str(qWebEngineChromiumVersion()), str(qWebEngineChromiumSecurityPatchVersion())
    yield Finding("Chromium", True, f"{chromium}, security patches up to {patched}")


def _settings(loaded: Loaded) -> Iterator[Finding]:
    settings = loaded.settings
    for problem in loaded.problems:
        yield Finding("Settings", False, str(problem), "Correct that line; until then the value before it counts.")
    yield Finding(
        "Whitelisted domain",
        bool(settings.host_origin),
        settings.host_origin or "not set up",
        "Enter the domain that 8x8 has whitelisted for your company in the settings (host_origin).",
    )
    yield Finding("CTI page", True, settings.cti_url)
    yield Finding(
        "Country of numbers without a prefix",
        bool(settings.region),
        settings.region or "none: you are asked",
        "Set region to the country you call most, such as GB.",
    )
    for name in sorted(loaded.origins):
        if loaded.origins[name] != "default":
            locked = ", locked" if name in loaded.locked else ""
            yield Finding(f"Setting {name}", True, f"from {loaded.origins[name]}{locked}")


def _records(paths: Paths, loaded: Loaded) -> Iterator[Finding]:
    if not (paths.data / "maestro.db").exists():
        yield Finding("Records", True, "none yet; they are made at the first start")
        return
    try:
        store = open_store(paths, loaded.settings)
    except StoreError as error:
        yield Finding("Records", False, str(error), "Start the app: its window says what can be done.")
        return
    try:
        said = store.check()
    finally:
        store.close()
    protection = "not encrypted" if loaded.settings.key_source == "none" else f"key from: {loaded.settings.key_source}"
    yield Finding("Records", said == "ok", f"{said}, {protection}", "Restore a backup.")


def _system(paths: Paths) -> Iterator[Finding]:
    folder = next(place for place in (paths.data, *paths.data.parents) if place.exists())
    free = shutil.disk_usage(folder).free
    yield Finding(
        "Disk",
        free > _LOW_DISK_BYTES,
        f"{free // 1024 // 1024:,} MB free",
        "Make room: events need a place to be kept.",
    )
    for status in current().link_status():
        ours = status.state in (LinkState.OURS, LinkState.UNSUPPORTED)
        yield Finding(
            f"Links of {status.scheme}",
            ours,
            status.words,
            "“maestro-desktop links register” lets this app answer them.",
        )
    if sys.platform.startswith("linux"):
        opener = shutil.which("xdg-open") or shutil.which("gio")
        yield Finding("Opening links", opener is not None, opener or "neither xdg-open nor gio", "Install xdg-utils.")
