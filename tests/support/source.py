"""The project's own files, parsed, for tests that check how they are written."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "vehilink_desktop"

_WRITTEN_BY_US = (".py", ".toml", ".md", ".qss", ".json", ".ts", ".svg", ".html", ".lock")


@cache
@cache
def modules(folder: str) -> dict[str, ast.Module]:
    """Every Python file below `folder`, by its path from the project's root."""
    return {
        path.relative_to(ROOT).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted((ROOT / folder).rglob("*.py"))
    }


def texts() -> Iterator[tuple[str, str]]:
    """Path from the root and content of every text file that is ours."""
    tops = ("vehilink_desktop", "resources", "i18n", "packaging", "tests", ".ci")
    files = [p for top in tops for p in sorted((ROOT / top).rglob("*")) if p.is_file()]
    files += [p for p in sorted(ROOT.iterdir()) if p.is_file()]
    for path in files:
        if path.suffix in _WRITTEN_BY_US or path.parent.name == ".ci":
            yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")


def imported(tree: ast.AST) -> set[str]:
    """The top-level packages that are imported anywhere in the tree, relative ones aside."""
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names.update(alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.partition(".")[0])
    return names
