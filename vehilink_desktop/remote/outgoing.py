"""The gate that every request passes on its way out: what is not declared does not leave."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from vehilink_desktop.core.errors import Known
from vehilink_desktop.core.ids import is_id
from vehilink_desktop.domain.personal_data import DataKind
from vehilink_desktop.remote.declared.form import EVERYWHERE, Declaration

_ALWAYS = frozenset(name.lower() for name in EVERYWHERE)
_WORD = re.compile(r"\w[\w.-]{0,63}", re.ASCII)
#: What `{name}` stands for in a document: never a number, an address or a sentence.
_PLAIN = re.compile(r"[a-z][a-z0-9_:-]{0,80}", re.ASCII)
#: What is surely a name and no value; the rest is not repeated in messages.
_NAME = re.compile(r"[A-Za-z_-]{0,40}|v\d", re.ASCII)


class NoBody:
    """In place of a document: the request has no body."""


class Bytes:
    """In place of a document: the body is no JSON."""


class Gate:
    """Finds the declaration of a request and compares them. Any thread may ask."""

    def __init__(self, declarations: Iterable[Declaration]) -> None:
        every = [_Checked(one) for one in declarations]
        self._by_type = {one.declaration.type: one for one in every}
        self._by_method: dict[str, list[_Checked]] = {}
        for one in every:
            if one.declaration.path:
                self._by_method.setdefault(one.declaration.method, []).append(one)

    def pass_through(
        self,
        method: str,
        path: str,
        named: str | None,
        *,
        headers: Iterable[str],
        query: Iterable[str],
        body: object,
    ) -> Declaration:
        """The declaration by which a request may leave.

        Args:
            method: Of HTTP.
            path: On the platform, as it is sent.
            named: The type that the request gives itself; None to go by method and path.
            headers: The names of its headers.
            query: The names of its parameters.
            body: The document, `Bytes` or `NoBody`.

        Raises:
            Known: `undeclared-data`, with the names and without the values.
        """
        found = self._find(method, path, named)
        found.check(headers, query, body)
        return found.declaration

    def _find(self, method: str, path: str, named: str | None) -> _Checked:
        if named is not None:
            one = self._by_type.get(named)
            if one is not None and one.declaration.method == method and one.leads_to(path):
                return one
        else:
            for one in self._by_method.get(method, ()):
                if one.leads_to(path):
                    return one
        shown = "/".join(map(_shown, path.split("/")))
        raise Known("undeclared-data", f"{named or method} {shown}")


class _Checked:
    """A declaration, made ready to be compared with."""

    def __init__(self, declaration: Declaration) -> None:
        self.declaration = declaration
        self._path = declaration.path.split("/")
        self._headers = _ALWAYS | {name.lower() for name in declaration.headers}
        self._body = _Node()
        if isinstance(declaration.body, Mapping):
            for pointer in declaration.body:
                self._body.add(pointer.split("/")[1:])

    def leads_to(self, path: str) -> bool:
        """Whether `path` is one of this declaration's; any is, where the platform chose it."""
        if not self.declaration.path:
            return True
        parts = path.split("/")
        return len(parts) == len(self._path) and all(map(_fits, self._path, parts))

    def check(self, headers: Iterable[str], query: Iterable[str], body: object) -> None:
        for name in headers:
            if name.lower() not in self._headers:
                self._refuse(f"header {_shown(name)}")
        for name in query:
            if name not in self.declaration.query:
                self._refuse(f"query {_shown(name)}")
        declared = self.declaration.body
        if body is NoBody:
            return
        if body is Bytes:
            if not isinstance(declared, DataKind):
                self._refuse("body")
        elif not isinstance(declared, Mapping):
            self._refuse("body")
        elif (stray := self._body.stray(body)) is not None:
            self._refuse(stray or "/")

    def _refuse(self, where: str) -> None:
        raise Known("undeclared-data", f"{self.declaration.type} {where}")


class _Node:
    """A place in a JSON document."""

    __slots__ = ("all_below", "children", "is_leaf")

    def __init__(self) -> None:
        self.children: dict[str, _Node] = {}
        self.is_leaf = False
        self.all_below = False

    def add(self, parts: list[str]) -> None:
        if not parts:
            self.is_leaf = True
        elif parts == ["**"]:
            self.all_below = True
        else:
            self.children.setdefault(parts[0], _Node()).add(parts[1:])

    def stray(self, value: object) -> str | None:
        """The pointer, from here on, of the first leaf that is not declared; None if all are."""
        if self.all_below:
            return None
        if isinstance(value, dict):
            for name, below in value.items():
                child = self.children.get(name)
                if child is None and _PLAIN.fullmatch(name):
                    child = self.children.get("{name}")
                stray = child.stray(below) if child else ""
                if stray is not None:
                    return f"/{_shown(name)}{stray}"
            return None
        if isinstance(value, list | tuple):
            child = self.children.get("*")
            for place, below in enumerate(value):
                stray = child.stray(below) if child else ""
                if stray is not None:
                    return f"/{place}{stray}"
            return None
        return None if self.is_leaf else ""


def _fits(template: str, part: str) -> bool:
    if template == "{id}":
        return is_id(part)
    if template.startswith("{"):
        return _WORD.fullmatch(part) is not None
    return part == template


def _shown(name: str) -> str:
    return name if _NAME.fullmatch(name) else "…"
