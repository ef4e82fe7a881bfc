"""`python -m maestro_desktop` and the `maestro-desktop` command."""

from __future__ import annotations

import sys


def main() -> int:
    """Run one command; the exit status of the process is returned."""
    from maestro_desktop.cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
