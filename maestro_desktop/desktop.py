"""Commands about the desktop around the app: who opens links, and whether everything it depends on is there."""

from __future__ import annotations

import json
import os
from argparse import Namespace
from dataclasses import asdict

from maestro_desktop.health import Finding, findings, microphone
from maestro_desktop.native import current, launch_command
from maestro_desktop.native.base import Native, Outcome
from maestro_desktop.paths import Paths
from maestro_desktop.settings import Loaded

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


def doctor(args: Namespace, paths: Paths, loaded: Loaded) -> int:
    """Look at everything the app depends on; exit status 1 if something needs a hand."""
    found = [*findings(paths, loaded, current(), os.environ), _microphone()]
    for finding in found:
        if args.json:
            told = asdict(finding) | ({"fix": ""} if finding.ok else {})
            print(json.dumps({"type": "finding", **told}, ensure_ascii=False))
        else:
            print(f"{'ok  ' if finding.ok else 'look'}  {finding.what}: {finding.found}")
            if finding.fix and not finding.ok:
                print(f"      {finding.fix}")
    return 0 if all(finding.ok for finding in found) else 1


def _microphone() -> Finding:
    """Qt's sound wants an application, and tells on standard error what it misses."""
    from PySide6.QtCore import QCoreApplication, qInstallMessageHandler

    qInstallMessageHandler(lambda *_: None)
    application = QCoreApplication.instance() or QCoreApplication([])
    try:
        return microphone()
    finally:
        del application
        qInstallMessageHandler(None)
