"""Where the app keeps its files. Everything that touches the disk gets a `Paths` and asks nobody else."""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

import platformdirs

APP = "maestro-desktop"
PRIVATE = 0o700


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of one running copy; `data` (the store is in it) also names the copy."""

    data: Path
    config: Path
    cache: Path
    log: Path
    runtime: Path
    downloads: Path

    @classmethod
    def default(cls) -> Paths:
        """Return the folders of this user, where the system wants them."""
        system = platformdirs.PlatformDirs(APP, appauthor=False)
        session = os.environ.get("XDG_RUNTIME_DIR", "")
        # Without a session's folder (cron, ssh) nothing in /tmp, as platformdirs has it: others could be there first.
        in_session = os.path.isabs(session)
        return cls(
            data=system.user_data_path,
            config=system.user_config_path,
            cache=system.user_cache_path,
            log=system.user_log_path,
            runtime=Path(session) / APP if in_session else system.user_cache_path / "run",
            downloads=system.user_downloads_path / "Maestro Desktop",
        )

    @classmethod
    def under(cls, folder: Path) -> Paths:
        """Return folders that all lie in one: for `--data-dir`, the demo and tests."""
        root = folder.absolute()
        return cls(
            data=root / "data",
            config=root / "config",
            cache=root / "cache",
            log=root / "log",
            runtime=root / "run",
            downloads=root / "downloads",
        )

    def create(self) -> None:
        """Make all folders but `runtime`, which the running copy makes; ours become readable for this user only.

        Raises OSError if one can't be made or belongs to somebody else.
        """
        for folder in (self.data, self.config, self.cache, self.log):
            make_private(folder)
        self.downloads.mkdir(mode=PRIVATE, parents=True, exist_ok=True)


def make_private(folder: Path) -> None:
    """Make a folder (mode 0700), or take away what others may do in the one that is there.

    Raises OSError if that is not possible.
    """
    folder.mkdir(mode=PRIVATE, parents=True, exist_ok=True)
    if os.name == "posix" and folder.stat().st_mode & 0o077:
        folder.chmod(PRIVATE)


def write_atomically(path: Path, content: bytes) -> None:
    """Replace a file in one step (mode 0600); after a crash it is the old one or the new one, whole.

    Raises OSError.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
