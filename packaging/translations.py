"""The translations of the window's texts: `python packaging/translations.py [update|release]`.

    update    read the texts out of the sources into resources/translations/maestro_*.ts (keeps what is translated)
    release   make the .qm files of them, which the app loads

Both without an argument. Uses Qt's lupdate and lrelease, which come with PySide6.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "fr", "es")
# What the functions are called here -> what lupdate takes them for.
_ALIASES = "tr+=trn,tr+=Wording,tr+=Counted,translate+=trc"
# lupdate would take every comment of these kinds for one to the translators.
_OTHER_COMMENT = re.compile(r"#(?=[:=~%])(?!: For translators:)")


def tool(name: str) -> Path:
    """Return Qt's tool of that name. Raises FileNotFoundError where PySide6 is not installed."""
    spec = find_spec("PySide6")
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        for found in (Path(folder) / name, Path(folder) / f"{name}.exe"):
            if found.exists():
                return found
    raise FileNotFoundError(f"{name} comes with PySide6-Essentials: please install it.")


def update(languages: Sequence[str] = LANGUAGES, folder: Path = FOLDER) -> None:
    """Bring the .ts files up to date with the sources. Texts that are gone are dropped."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as copies:
        sources = []
        for source in sorted((ROOT / "maestro_desktop").rglob("*.py")):
            copy = Path(copies) / source.relative_to(ROOT)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(_OTHER_COMMENT.sub("# ", source.read_text(encoding="utf-8")), encoding="utf-8")
            sources.append(str(copy))
        for language in languages:
            settings = ["-tr-function-alias", _ALIASES, "-locations", "none", "-no-obsolete"]
            settings += ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
            settings += ["-source-language", "en", "-target-language", language]
            _run("lupdate", *settings, *sources, "-ts", str(_file(folder, language, "ts")))


def release(languages: Sequence[str] = LANGUAGES, folder: Path = FOLDER, target: Path | None = None) -> None:
    """Make the .qm files, beside the .ts files or in ``target``."""
    for language in languages:
        source, made = _file(folder, language, "ts"), _file(target or folder, language, "qm")
        _run("lrelease", str(source), "-qm", str(made))


def _file(folder: Path, language: str, ending: str) -> Path:
    return folder / f"maestro_{language}.{ending}"


def _run(name: str, *arguments: str) -> None:
    done = subprocess.run([str(tool(name)), "-silent", *arguments], capture_output=True, text=True, check=False)
    if done.returncode or done.stderr.strip():
        raise RuntimeError(f"{name} failed: {done.stderr or done.stdout}")


def main(argv: Sequence[str]) -> int:
    steps = {"update": update, "release": release}
    if any(name not in steps for name in argv):
        print((__doc__ or "").strip())
        return 2
    for name in argv or steps:
        steps[name]()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
