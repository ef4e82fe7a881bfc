"""The architecture, as a test: who may import whom, and a few calls that nobody may make.

The table below is the design's map. Imports are read from the syntax tree, so an import hidden in a
function or under TYPE_CHECKING counts like any other.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

import maestro_desktop

PACKAGE = Path(maestro_desktop.__file__).parent
NAME = "maestro_desktop"

# Packages that count as one layer each; a module directly in the package is a layer of its own.
FOLDERS = {"core", "web", "ui", "native", "simulator"}
# Modules that hold no Qt, know nothing of the rest, and so may serve anybody outside core, web and simulator.
GROUND = {"", "ahead", "clock", "paths", "resources", "log", "wording"}

# layer -> layers of ours it may import
INTERNAL: dict[str, set[str]] = {
    "": set(),
    "ahead": set(),
    "clock": set(),
    # Words with what they were made of: everybody who makes some for the agent.
    "wording": set(),
    "language": set(),
    "paths": {""},
    "resources": {""},
    "log": {"paths"},
    "settings": {"paths", "settings_sources", "native", "core", "wording"},
    "settings_sources": {"paths", "core", "wording"},
    "secrets": {"paths", "wording"},
    "instance": {"paths", "wire"},
    "wire": {"paths"},
    "core": {"", "wording"},
    "native": {"wording"},
    "web": {"wording"},
    "simulator": set(),
    "ui": {"core", "wording"},
    "engine": {"core", "wording"},
    "records": {*GROUND, "settings", "secrets", "core"},
    "commands": {*GROUND, "settings", "records", "core"},
    "contact_commands": {*GROUND, "settings", "records", "commands", "core"},
    "store_commands": {*GROUND, "settings", "records", "commands", "core"},
    "do_not_call_commands": {*GROUND, "settings", "records", "commands", "core"},
    "import_child": {*GROUND, "core"},
    "importer": {"core", "wording"},
    "desktop": {*GROUND, "settings", "health", "native"},
    "garbage": set(),
    "ending": set(),
    "system_watch": {"native"},
    "attention": {"core", "native", "ui", "wording"},
    "opening": {"core", "engine", "ui", "wording"},
    "caretaker": {"core"},
    "search_worker": {"core"},
    "history_desk": {"core", "engine", "search_worker", "ui", "wording"},
    "today_desk": {"core", "engine", "history_desk", "ui"},
    "do_not_call_desk": {"core", "deeds", "desk", "engine", "ui", "wording"},
    "callbacks_desk": {"attention", "core", "deeds", "desk", "engine", "ui", "wording"},
    "quiet_desk": {"core", "ui"},
    "ring_tone": {"ui", "wording"},
    "ring_desk": {"core", "engine", "ui"},
    "contacts_desk": {"core", "deeds", "desk", "engine", "files_desk", "search_worker", "ui"},
    "files_desk": {"core", "engine", "importer", "ui"},
    "deeds": {"core", "ui", "wording"},
    "desk": {"core", "deeds", "engine", "ui"},
    "settings_desk": {"paths", "settings", "settings_sources", "ui", "wording"},
    "links_desk": {"native", "ui"},
    "keys_desk": {"native", "ui", "wording"},
    "reaching": {"wording"},
    "microphone": {"wording"},
    "assistant_desk": {"core", "engine", "links_desk", "microphone", "native", "reaching"}
    | {"settings_desk", "settings_sources", "ui"},
    "palette_desk": {"contacts_desk", "core", "search_worker", "ui"},
    "health": {*GROUND, "core", "native", "reaching", "records", "settings", "wording"},
    "health_desk": {"core", "engine", "health", "ui", "wording"},
    "alerts": {"attention", "callbacks_desk", "core", "desk", "engine", "native", "quiet_desk", "ring_desk"}
    | {"ring_tone", "settings", "ui"},
    "pages": {"contacts_desk", "core", "desk", "do_not_call_desk", "engine", "files_desk", "history_desk"}
    | {"palette_desk", "search_worker", "settings", "today_desk", "ui"},
    "clipboard": {"core", "wording"},
    "cli": {*GROUND, "settings", "instance", "core", "commands", "desktop", "simulator", "app", "demo"}
    | {"contact_commands", "do_not_call_commands", "import_child", "store_commands", "refusal"},
    "__main__": {"cli"},
    "qt": {"", "log", "web"},
    "embedding": {*GROUND, "settings", "settings_sources", "web"},
    "app": {
        *GROUND,
        "qt",
        "embedding",
        "ending",
        "language",
        "settings",
        "settings_sources",
        "settings_desk",
        "links_desk",
        "keys_desk",
        "clipboard",
        "records",
        "opening",
        "desk",
        "garbage",
        "alerts",
        "health",
        "health_desk",
        "pages",
        "system_watch",
        "instance",
        "wire",
    }
    | {
        "assistant_desk",
        "caretaker",
        "search_worker",
        "core",
        "native",
        "engine",
        "web",
        "ui",
    },
    "demo": {*GROUND, "qt", "ending", "instance", "language", "settings_sources", "core", "simulator", "app"},
    "refusal": {*GROUND, "language", "qt", "ui"},
}

# layer -> libraries beside the standard one; a dot narrows to a part of PySide6
LIBRARIES: dict[str, set[str]] = {
    "paths": {"platformdirs"},
    "settings": {"pydantic", "pydantic_settings", "tomlkit"},
    "settings_sources": {"platformdirs"},
    "secrets": {"keyring"},
    "core": {"pydantic", "typing_extensions", "phonenumbers", "sqlcipher3"},
    "native": {"jeepney", "objc", "AppKit", "Foundation", "Xlib"},
    "web": {"PySide6", "shiboken6"},
    "ui": {"PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets", "PySide6.QtSvg", "shiboken6"},
    "engine": {"PySide6.QtCore"},
    "desktop": {"PySide6"},
    "importer": {"PySide6.QtCore"},
    "garbage": {"PySide6.QtCore"},
    "ending": {"PySide6.QtCore"},
    "system_watch": {"PySide6.QtCore"},
    "attention": {"PySide6.QtCore"},
    "opening": {"PySide6.QtCore", "PySide6.QtWidgets"},
    "caretaker": {"PySide6.QtCore"},
    "search_worker": {"PySide6.QtCore"},
    "history_desk": {"PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets"},
    "today_desk": {"PySide6.QtCore"},
    "callbacks_desk": {"PySide6.QtCore"},
    "quiet_desk": {"PySide6.QtCore"},
    "ring_tone": {"PySide6.QtCore", "PySide6.QtMultimedia"},
    "ring_desk": {"PySide6.QtCore", "PySide6.QtGui"},
    "do_not_call_desk": {"PySide6.QtCore", "PySide6.QtWidgets"},
    "contacts_desk": {"PySide6.QtCore", "PySide6.QtWidgets"},
    "files_desk": {"PySide6.QtCore", "PySide6.QtWidgets"},
    "desk": {"PySide6.QtCore", "PySide6.QtGui"},
    "settings_desk": {"PySide6.QtCore", "PySide6.QtWidgets"},
    "links_desk": {"PySide6.QtCore", "PySide6.QtGui"},
    "keys_desk": {"PySide6.QtCore"},
    "language": {"PySide6.QtCore", "PySide6.QtWidgets"},
    "reaching": {"httpx"},
    "microphone": {"PySide6.QtCore", "PySide6.QtMultimedia"},
    "assistant_desk": {"PySide6.QtCore"},
    "palette_desk": {"PySide6.QtCore"},
    "alerts": {"PySide6.QtCore", "PySide6.QtWidgets"},
    "health": {"PySide6"},
    "health_desk": {"PySide6.QtCore", "sqlcipher3"},
    "pages": {"PySide6.QtCore"},
    "clipboard": {"PySide6.QtCore", "PySide6.QtGui"},
    "demo": {"PySide6"},
    "qt": {"PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets"},
    "embedding": {"PySide6.QtCore"},
    "app": {"PySide6"},
}
# Libraries that a layer may import inside functions only, so that a start does not pay for them.
LAZY: dict[str, set[str]] = {
    "ring_tone": {"PySide6.QtMultimedia"},
    "reaching": {"httpx"},
    "microphone": {"PySide6.QtMultimedia"},
    "native": {"jeepney", "objc", "AppKit", "Foundation", "Xlib"},
    "health": {"PySide6"},
    "secrets": {"keyring"},
}


@dataclass(frozen=True, slots=True)
class Import:
    """One imported name: `target` is as far as the statement names it (`maestro_desktop.core.store`)."""

    module: str
    target: str
    line: int
    top_level: bool

    def __str__(self) -> str:
        return f"{self.module}:{self.line} imports {self.target}"


def modules() -> dict[str, Path]:
    """Return every module of the package: dotted name -> file."""
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        parts = parts[:-1] if parts[-1] == "__init__" else parts
        found[".".join((NAME, *parts))] = path
    return found


MODULES = modules()
TREES = {name: ast.parse(path.read_text(encoding="utf-8")) for name, path in MODULES.items()}


def layer_of(dotted: str) -> str:
    parts = dotted.split(".")
    return parts[1] if len(parts) > 1 else ""


def imports_of(module: str) -> Iterator[Import]:
    tree = TREES[module]
    inside = {
        id(node)
        for function in ast.walk(tree)
        if isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef))
        for node in ast.walk(function)
    }
    is_package = MODULES[module].name == "__init__.py"
    for node in ast.walk(tree):
        top_level = id(node) not in inside
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(module, alias.name, node.lineno, top_level)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                kept = module.split(".")[: len(module.split(".")) - node.level + is_package]
                base = ".".join([*kept, base] if base else kept)
            for alias in node.names:
                full = f"{base}.{alias.name}"
                # `from a.b import c`: c is a module of ours, a part of PySide6, or a name inside a.b
                yield Import(module, full if full in MODULES or base == "PySide6" else base, node.lineno, top_level)


ALL = [item for module in MODULES for item in imports_of(module)]


def is_ours(target: str) -> bool:
    return target == NAME or target.startswith(NAME + ".")


def allowed(target: str, table: Iterable[str]) -> bool:
    return any(target == entry or target.startswith(entry + ".") for entry in table)


def test_every_layer_is_in_the_table() -> None:
    unknown = {layer_of(module) for module in MODULES} - set(INTERNAL)
    assert not unknown, f"say in the table what these may import: {sorted(unknown)}"


def test_layers_import_only_what_the_design_allows() -> None:
    wrong = [
        str(item)
        for item in ALL
        if is_ours(item.target)
        and layer_of(item.target) != layer_of(item.module)
        and layer_of(item.target) not in INTERNAL[layer_of(item.module)]
    ]
    assert not wrong, "\n".join(wrong)


def test_layers_use_only_their_libraries() -> None:
    wrong = [
        str(item)
        for item in ALL
        if not is_ours(item.target)
        and item.target.split(".")[0] not in sys.stdlib_module_names
        and not allowed(item.target, LIBRARIES.get(layer_of(item.module), set()))
    ]
    assert not wrong, "\n".join(wrong)


def test_costly_libraries_are_imported_when_needed() -> None:
    wrong = [
        str(item) for item in ALL if item.top_level and allowed(item.target, LAZY.get(layer_of(item.module), set()))
    ]
    assert not wrong, "\n".join(wrong)


def test_the_core_has_no_clock_randomness_or_system_calls() -> None:
    system = {"subprocess", "socket", "ctypes", "threading", "multiprocessing", "asyncio", "signal", "random"}
    wrong = [str(i) for i in ALL if layer_of(i.module) == "core" and i.target.split(".")[0] in system]
    assert not wrong, "\n".join(wrong)


def test_no_import_circles() -> None:
    edges: dict[str, set[str]] = {module: set() for module in MODULES}
    for item in ALL:
        if item.target in MODULES and item.target != item.module:
            edges[item.module].add(item.target)
    assert (circle := find_circle(edges)) is None, " -> ".join(circle or [])


def find_circle(edges: dict[str, set[str]]) -> list[str] | None:
    """Return one circle as a list that starts and ends with the same name, or None."""
    done: set[str] = set()
    path: list[str] = []

    def visit(node: str) -> list[str] | None:
        if node in path:
            return [*path[path.index(node) :], node]
        if node in done:
            return None
        path.append(node)
        for following in sorted(edges.get(node, ())):
            if circle := visit(following):
                return circle
        path.pop()
        done.add(node)
        return None

    return next((circle for node in sorted(edges) if (circle := visit(node))), None)


def calls() -> Iterator[tuple[str, ast.Call, str]]:
    for module, tree in TREES.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                yield module, node, ast.unparse(node.func)


def test_no_event_filter_in_python_sits_on_the_application() -> None:
    """Such a filter crashes with QWebEngineView; one on a single widget is safe."""
    application = ("qapp", "app", "application", "qapplication.instance()", "qcoreapplication.instance()")
    wrong = [
        f"{module}:{node.lineno} {name}"
        for module, node, name in calls()
        if name.lower().endswith(tuple(f"{owner}.installeventfilter" for owner in application))
    ]
    assert not wrong, "\n".join(wrong)


APPLICATIONS = {"Application", "QApplication", "QGuiApplication", "QCoreApplication"}


def test_the_application_gets_no_argument_from_outside() -> None:
    """Qt reads -platformpluginpath, --webEngineArgs and more from argv: a link could load code."""
    wrong = []
    for module, node, name in calls():
        if (
            name.rsplit(".", 1)[-1] in {"Application", "QApplication", "QGuiApplication", "QCoreApplication"}
            and node.args
        ):
            argument = ast.unparse(node.args[0])
            if argument == "sys.argv" or (isinstance(node.args[0], ast.List) and len(node.args[0].elts) > 1):
                wrong.append(f"{module}:{node.lineno} {name}({argument})")
    assert not wrong, "\n".join(wrong)


def test_product_code_never_switches_the_sandbox_off() -> None:
    """Naming the switch (to remove or refuse it) is fine; giving it a value is not."""
    names = ("QTWEBENGINE_DISABLE_SANDBOX", "--no-sandbox")
    wrong = []
    for module, tree in TREES.items():
        for node in ast.walk(tree):
            if not isinstance(node, (ast.Assign, ast.AugAssign)):
                continue
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            stores = any(isinstance(target, ast.Subscript) for target in targets)
            if stores and any(name in ast.unparse(node) for name in names):
                wrong.append(f"{module}:{node.lineno}")
    assert not wrong, "\n".join(wrong)


def test_no_global_instances() -> None:
    """A module may bind constants, types and pure values; an object with a life belongs to the app."""
    living = (
        "connect",
        "QApplication",
        "QObject",
        "QSettings",
        "Thread",
        "ThreadPoolExecutor",
        "Client",
        "open",
    )
    wrong = []
    for module, tree in TREES.items():
        for node in tree.body:
            value = node.value if isinstance(node, (ast.Assign, ast.AnnAssign)) else None
            if isinstance(value, ast.Call) and ast.unparse(value.func).rsplit(".", 1)[-1] in living:
                wrong.append(f"{module}:{node.lineno} {ast.unparse(value)}")
        wrong += [f"{module}:{n.lineno} global" for n in ast.walk(tree) if isinstance(n, ast.Global)]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    ("edges", "circle"),
    [
        ({"a": {"b"}, "b": {"c"}, "c": set()}, None),
        ({"a": {"b"}, "b": {"c"}, "c": {"b"}}, ["b", "c", "b"]),
        ({"a": {"a"}}, ["a", "a"]),
    ],
)
def test_circles_are_found(edges: dict[str, set[str]], circle: list[str] | None) -> None:
    assert find_circle(edges) == circle


def test_imports_are_read_from_the_tree() -> None:
    """The reader of this test sees what it must: a lazy import and a full name."""
    found = {item.target: item for item in imports_of(f"{NAME}.__main__")}
    assert found[f"{NAME}.cli"].top_level is False
    assert found["sys"].top_level is True
