"""Where the files of `resources/` are: the one place that knows."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource_dir() -> Path:
    """Return the folder that holds the host page, simulator, icons and styles.

    A wheel and a frozen build carry it inside the package as `_resources`; a checkout (also an
    editable install) has it beside the package.

    Raises FileNotFoundError if neither is there: the installation is damaged.
    """
    for candidate in (_PACKAGE / "_resources", _PACKAGE.parent / "resources"):
        if candidate.is_dir():
            return candidate
    raise FileNotFoundError(f"No resources folder in or beside {_PACKAGE}: please install the app again.")
