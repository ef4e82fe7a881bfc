"""The page's processes are in Chromium's sandbox: seen from outside, on the kernel's own account.

The other tests may run as root, where Chromium does not start with its sandbox; this one then becomes somebody else.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from textwrap import dedent

import pytest

ROOT = Path(__file__).parents[2]
NOBODY = 65534
_CHILD = """
    import json, os
    from pathlib import Path
    from maestro_desktop.web.flags import prepare_environment
    prepare_environment(os.environ, developer=False)
    from PySide6.QtWidgets import QApplication
    from PySide6.QtWebEngineWidgets import QWebEngineView
    app = QApplication(["x"])
    view = QWebEngineView()
    def told(loaded):
        lines = Path(f"/proc/{view.page().renderProcessPid()}/status").read_text().splitlines()
        print(json.dumps(dict(line.split(":\\t", 1) for line in lines if ":\\t" in line)), flush=True)
        app.quit()
    view.loadFinished.connect(told)
    view.setHtml("<p>Hello")
    app.exec()
"""


def other_python() -> list[str]:
    """A command that runs Python as nobody, with the packages of this one."""
    setpriv = shutil.which("setpriv")
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    found = [Path(sys.executable).resolve(), Path("/usr/bin") / version]
    for python in found:
        command = [setpriv or "", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", str(python)]
        if setpriv and subprocess.run([*command, "-c", ""], capture_output=True, check=False).returncode == 0:
            return command
    pytest.skip("no Python here that another user can run")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_the_page_is_in_the_sandbox() -> None:
    is_root = os.geteuid() == 0
    command = other_python() if is_root else [sys.executable]
    packages = next(each for each in sys.path if each.endswith("site-packages"))
    with tempfile.TemporaryDirectory() as home:
        if is_root:
            os.chown(home, NOBODY, NOBODY)
        done = subprocess.run(
            [*command, "-c", dedent(_CHILD)],
            env={
                "PATH": os.environ["PATH"],
                "HOME": home,
                "XDG_RUNTIME_DIR": home,
                "QT_QPA_PLATFORM": "offscreen",
                "PYTHONPATH": f"{packages}:{ROOT}",
            },
            cwd="/",
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    if "No module named" in done.stderr:
        pytest.skip("another user can't read the packages")
    assert done.returncode == 0, done.stderr
    status = json.loads(done.stdout)
    assert status["Seccomp"] == "2", "system calls are not filtered"
    assert len(status["NSpid"].split()) == 3, "no processes of its own"
