"""Finds, by reading the program, every request that it can make."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from types import ModuleType

from tests.support.source import modules
from vehilink_desktop.domain.feed import Feed

ID = "0190a5b0-0000-7000-8000-000000000000"
WORD = "2024-03-13"
#: What a caller outside of `remote` hands in as a part of a path.
WORD = "some-word"
#: Where a path is not ours but the platform's.
PLACE = "/wherever/the/platform/says"

_FOLDER = "vehilink_desktop/remote"


@dataclass(frozen=True)
class Site:
    """A call of `Request`: its method, the paths it may have, the types it may name itself."""

    where: str
    method: str
    paths: list[str]
    types: list[str]


def sites() -> list[Site]:
    """Every call of `Request` in `remote`."""
    return list(_Reader().sites())


class _Reader:
    """Follows texts through names, parameters and returned values; enough for paths."""

    def __init__(self) -> None:
        self._trees = modules(_FOLDER)
        self._scopes: dict[ast.AST, tuple[ModuleType, ast.FunctionDef | None]] = {}
        for path, tree in self._trees.items():
            module = import_module(path.removesuffix(".py").replace("/", "."))
            self._enter(tree, module, None)

    def sites(self) -> Iterator[Site]:
        for path, tree in self._trees.items():
            for call in ast.walk(tree):
                if isinstance(call, ast.Call) and ast.unparse(call.func) == "Request":
                    named = [one.value for one in call.keywords if one.arg == "declared"]
                    (method,) = self._texts(call.args[0])
                    types = [text for one in named for text in self._types(one)]
                    paths = self._texts(call.args[1]) or ([PLACE] if types else [])
                    yield Site(f"{path}:{call.lineno}", method, paths, types)

    def _enter(self, node: ast.AST, module: ModuleType, function: ast.FunctionDef | None) -> None:
        self._scopes[node] = module, function
        inside = node if isinstance(node, ast.FunctionDef) else function
        for child in ast.iter_child_nodes(node):
            self._enter(child, module, inside)

    def _types(self, expression: ast.expr) -> list[str]:
        """The texts of an expression and of the mappings that it looks into."""
        module, _ = self._scopes[expression]
        found = []
        for node in ast.walk(expression):
            if isinstance(node, ast.Constant) and node.value:
                found.append(str(node.value))
            elif isinstance(node, ast.Name):
                value = getattr(module, node.id, None)
                found += list(value.values()) if isinstance(value, Mapping) else []
        return found

    def _texts(self, expression: ast.expr) -> list[str]:
        match expression:
            case ast.Constant(value=str(text)):
                return [text]
            case ast.JoinedStr(values=parts):
                texts = [""]
                for part in parts:
                    inside = part.value if isinstance(part, ast.FormattedValue) else part
                    filled = self._texts(inside) or [WORD]
                    texts = [text + more for text in texts for more in filled]
                return texts
            case ast.Call(func=ast.Name(id="path_id")):
                return [ID]
            case ast.Call(func=ast.Name(id="path_word")):
                return [WORD]
            case ast.Call(func=ast.Name(id=name)):
                return self._through(self._returned(expression, name))
            case ast.Attribute(value=ast.Name(id="feed"), attr="value"):
                return [feed.value for feed in Feed]
            case ast.Name(id=name):
                known = getattr(self._scopes[expression][0], name, None)
                if isinstance(known, str):
                    return [known]
                return self._through(self._assigned(expression, name)) or self._through(
                    self._handed(expression, name)
                )
        return [PLACE]

    def _through(self, expressions: Iterator[ast.expr]) -> list[str]:
        return [text for one in expressions for text in self._texts(one)]

    def _returned(self, here: ast.expr, name: str) -> Iterator[ast.expr]:
        module, _ = self._scopes[here]
        for node, (scope, function) in list(self._scopes.items()):
            inside = scope is module and function is not None and function.name == name
            if inside and isinstance(node, ast.Return) and node.value:
                yield node.value

    def _assigned(self, here: ast.expr, name: str) -> Iterator[ast.expr]:
        _, around = self._scopes[here]
        for node, (_, function) in list(self._scopes.items()):
            inside = function is around and isinstance(node, ast.Assign)
            if inside and ast.unparse(node.targets[0]) == name:
                yield node.value

    def _handed(self, here: ast.expr, parameter: str) -> Iterator[ast.expr]:
        """What callers hand to the function around `here` for one of its parameters."""
        module, function = self._scopes[here]
        if function is None:
            return
        names = [one.arg for one in function.args.args if one.arg != "self"]
        callees = (function.name, f"self.{function.name}")
        for call, (scope, _) in list(self._scopes.items()):
            if isinstance(call, ast.Call) and ast.unparse(call.func) in callees:
                here_too = scope is module or getattr(scope, function.name, None) is getattr(
                    module, function.name, scope
                )
                if here_too and parameter in names and len(call.args) > names.index(parameter):
                    yield call.args[names.index(parameter)]
