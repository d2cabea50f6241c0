"""Compares what was heard with what is declared; shares no code with the gate that it checks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from tests.traffic.recorder import Heard
from vehilink_desktop.domain.personal_data import DataKind
from vehilink_desktop.remote.declarations import DECLARATIONS
from vehilink_desktop.remote.declared.form import EVERYWHERE, Declaration

#: Added by the client's own HTTP library when it speaks to a proxy.
_TO_PROXIES = {"proxy-connection"}
_UUID = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"


#: Where the sandbox puts what a declaration leaves to the platform.
_PLACES = {
    "sandbox-inbox": "/v1/sandbox/sms",
    "upload-checked": "/v1/uploads/{id}/complete",
}
_UPLOAD = "/v1/uploads/{id}"


@dataclass
class Comparison:
    """What was found.

    Attributes:
        undeclared: What left and is declared nowhere: method, path, and the name.
        others: Where requests went that were not for the platform.
        seen: How often requests of each type were heard; one whose names fit several counts for
            each of them.
    """

    requests: int = 0
    fields: int = 0
    undeclared: list[str] = field(default_factory=list)
    others: list[str] = field(default_factory=list)
    seen: Counter[str] = field(default_factory=Counter)

    def summary(self) -> str:
        """In a line, and a line for each finding."""
        line = (
            f"{self.requests} requests with {self.fields} names of headers, parameters and fields: "
            f"{len(self.undeclared)} undeclared, {len(self.others)} to other hosts; "
            f"{len(self.seen)} of {len(DECLARATIONS)} declared types were used"
        )
        return "\n".join((line, *self.undeclared, *self.others))


def compare(heard: Iterable[Heard], platforms: Iterable[str]) -> Comparison:
    """Look at every request; `platforms` are the hosts with ports that may be spoken to."""
    result, homes = Comparison(), frozenset(platforms)
    for one in heard:
        result.requests += 1
        body = one.body if isinstance(one.body, list) else []
        result.fields += len(one.headers) + len(one.query) + len(body)
        if one.origin not in homes:
            result.others.append(one.origin)
        strays = {said.type: _strays(one, said) for said in _candidates(one)}
        fitting = [type_ for type_, found in strays.items() if not found]
        result.seen.update(fitting)
        if not fitting:
            found = min(strays.values(), key=len, default=["(the request itself)"])
            result.undeclared += [f"{one.method} {one.path} {name}" for name in found]
    return result


def _candidates(one: Heard) -> list[Declaration]:
    """The declarations of its method and path."""
    return [
        said
        for said in DECLARATIONS.values()
        if said.method == one.method
        and _path(said.path or _PLACES.get(said.type, _UPLOAD)).fullmatch(one.path)
    ]


def _path(template: str) -> re.Pattern[str]:
    pattern = re.escape(template).replace(r"\{id\}", _UUID)
    return re.compile(re.sub(r"\\\{\w+\\\}", r"[^/]+", pattern))


def _strays(one: Heard, said: Declaration) -> list[str]:
    known = {name.lower() for name in (*EVERYWHERE, *said.headers)} | _TO_PROXIES
    found = [f"header {name}" for name in one.headers if name not in known]
    found += [f"query {name}" for name in one.query if name not in said.query]
    if one.body == "bytes":
        found += [] if isinstance(said.body, DataKind) else ["body"]
    elif one.body is not None:
        pointers = said.body if isinstance(said.body, Mapping) else {}
        patterns = [_pointer(pointer) for pointer in pointers]
        found += [leaf for leaf in one.body if not any(each.fullmatch(leaf) for each in patterns)]
    return found


def _pointer(pointer: str) -> re.Pattern[str]:
    words = {"*": r"\d+", "**": r".+", "{name}": r"[a-z][a-z0-9_:-]*"}
    return re.compile("/".join(words.get(part, re.escape(part)) for part in pointer.split("/")))
