"""How the code must be written, where ruff, mypy and import-linter have no rule for it."""

import ast
import re
import sys
import tomllib
from collections.abc import Callable, Iterator

import pytest
from packaging.requirements import Requirement
from PySide6.QtCore import QObject

from tests.support.source import ROOT, imported, modules, texts

Rule = Callable[[ast.Module], Iterator[ast.AST]]

LABELS = "vehilink_desktop/ui/common/labels.py"
MARKUP_CLASSES = {"QLabel", "QMessageBox", "QTextBrowser"}
MARKUP_METHODS = {"setHtml", "insertHtml", "appendHtml"}
REQUEST_METHODS = {"request", "get", "post", "put", "patch", "delete", "head", "options", "send"}
LONGEST_FILE = 600


def untranslatable(tree: ast.Module) -> Iterator[ast.AST]:
    """Calls whose text lupdate cannot read: not a literal, or a bare tr() outside a class."""
    for call in _calls(tree):
        texts = call.args[:2]
        match call.func:
            case ast.Name(id="tr"):
                yield call
            case ast.Attribute(attr="tr"):
                texts = call.args[:1]
            case ast.Attribute(
                value=ast.Name(id="QCoreApplication" | "QApplication"), attr="translate"
            ):
                pass
            case ast.Name(id="QT_TRANSLATE_NOOP"):
                pass
            case _:
                continue
        if not all(isinstance(t, ast.Constant) and isinstance(t.value, str) for t in texts):
            yield call


def without_timeout(tree: ast.Module) -> Iterator[ast.AST]:
    """HTTP calls that could wait for ever."""
    for call in _calls(tree):
        match call.func:
            case ast.Attribute(value=owner, attr=method) if method in REQUEST_METHODS:
                spoken_to = owner.attr if isinstance(owner, ast.Attribute) else ast.unparse(owner)
                is_http = spoken_to.strip("_") in ("requests", "session", "http")
                if is_http and not any(keyword.arg == "timeout" for keyword in call.keywords):
                    yield call


def showing_markup(tree: ast.Module) -> Iterator[ast.AST]:
    """Widgets and methods that would take remote text for HTML."""
    for node in ast.walk(tree):
        match node:
            case ast.alias(name=name) if name in MARKUP_CLASSES:
                yield node
            case ast.Attribute(attr=name) if name in MARKUP_CLASSES | MARKUP_METHODS:
                yield node


def sleeping(tree: ast.Module) -> Iterator[ast.AST]:
    """Fixed waits; tests wait for a signal or a condition, or turn an injected clock."""
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(value=ast.Name(id="time"), attr="sleep"):
                yield node
            case ast.ImportFrom(module="time", names=names):
                yield from (alias for alias in names if alias.name == "sleep")


def _calls(tree: ast.Module) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def _places(rule: Rule, folder: str, *, but: str | None = None) -> list[str]:
    return [
        f"{path}:{node.lineno}: {ast.unparse(node)[:80]}"  # type: ignore[attr-defined]
        for path, tree in modules(folder).items()
        if path != but
        for node in rule(tree)
    ]


def test_every_shown_text_is_a_literal() -> None:
    assert _places(untranslatable, "vehilink_desktop") == []


def test_every_request_has_a_timeout() -> None:
    assert _places(without_timeout, "vehilink_desktop/remote") == []


def test_remote_text_is_shown_as_plain_text_only() -> None:
    assert _places(showing_markup, "vehilink_desktop", but=LABELS) == []


def test_no_test_sleeps() -> None:
    assert _places(sleeping, "tests") == []


def test_cv2_is_imported_in_one_module_of_a_room() -> None:
    importers: dict[str, list[str]] = {}
    for path, tree in modules("vehilink_desktop").items():
        if "cv2" in imported(tree):
            importers.setdefault(path.split("/")[1], []).append(path)
    assert [paths for paths in importers.values() if len(paths) > 1] == []


def test_every_module_says_what_it_is_for() -> None:
    every = modules("vehilink_desktop") | modules("packaging") | modules("tests")
    assert [path for path, tree in every.items() if not ast.get_docstring(tree)] == []


def test_no_source_file_is_too_long_to_read() -> None:
    lengths = {path: text.count("\n") for path, text in texts() if path.endswith(".py")}
    assert {path: lines for path, lines in lengths.items() if lines > LONGEST_FILE} == {}


def test_nothing_points_at_one_machine_or_registry() -> None:
    machine = re.compile(r"(?<![\w.])/(?:work|root)/|(?:pypi|pythonhosted|npmjs)\.(?:org|com)")
    found = [(path, m.group()) for path, text in texts() for m in machine.finditer(text)]
    assert found == []


def test_the_lock_file_holds_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    lines = list(project["project"]["dependencies"])
    lines += project["project"]["optional-dependencies"]["sandbox"]
    lines += project["dependency-groups"]["dev"]
    asked = {r.name: r for r in map(Requirement, lines) if r.name != project["project"]["name"]}
    lock = (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8")
    locked = {r.name: r for r in map(Requirement, re.findall(r"^\S+==[^\\\n]+", lock, re.M))}
    assert [name for name in asked if not _satisfies(locked.get(name), asked[name])] == []


def _satisfies(locked: Requirement | None, asked: Requirement) -> bool:
    return locked is not None and all(
        asked.specifier.contains(pin.version, prereleases=True) for pin in locked.specifier
    )


def test_qt_calls_keep_none_alive() -> None:
    """PySide6 6.12.0 loses a reference to None a call: packaging/decisions/0001-stack.md."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(200):
        thing.setObjectName("x")
    assert before - sys.getrefcount(None) < 100


@pytest.mark.parametrize(
    ("rule", "source"),
    [
        (untranslatable, 'self.tr(f"bad {vin}")'),
        (untranslatable, "self.tr(text)"),
        (untranslatable, 'tr("outside a class")'),
        (untranslatable, 'QCoreApplication.translate("Market", f"{n} cars")'),
        (untranslatable, 'QT_TRANSLATE_NOOP(context, "cars")'),
        (without_timeout, 'self._session.get("/listings")'),
        (without_timeout, "requests.post(url, json=body)"),
        (without_timeout, "session.send(prepared)"),
        (showing_markup, "from PySide6.QtWidgets import QLabel"),
        (showing_markup, "QtWidgets.QMessageBox.warning(self, title, text)"),
        (showing_markup, "view.setHtml(text)"),
        (sleeping, "time.sleep(1)"),
        (sleeping, "from time import sleep"),
    ],
)
def test_a_rule_finds_what_it_forbids(rule: Rule, source: str) -> None:
    assert list(rule(ast.parse(source)))


@pytest.mark.parametrize(
    ("rule", "source"),
    [
        (untranslatable, 'self.tr("%n cars", "", count)'),
        (untranslatable, 'QCoreApplication.translate("Market", "{n} cars").format(n=n)'),
        (untranslatable, "painter.translate(x, y)"),
        (untranslatable, "digits.translate(table)"),
        (untranslatable, "raise translate(error)"),
        (without_timeout, 'self._session.get("/listings", timeout=self._timeout)'),
        (without_timeout, 'headers.get("etag")'),
        (showing_markup, "label.setText(text)"),
        (sleeping, "qtbot.waitUntil(done)"),
    ],
)
def test_a_rule_lets_the_proper_way_pass(rule: Rule, source: str) -> None:
    assert not list(rule(ast.parse(source)))
