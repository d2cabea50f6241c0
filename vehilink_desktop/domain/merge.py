"""Three-way merge of documents, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class FieldConflict:
    """A field that both sides changed to different values since the base."""

    field: str
    base: Any
    mine: Any
    theirs: Any


@dataclass(frozen=True)
class Merged:
    """The merged document; a field in conflict keeps `mine` until a person decides."""

    document: dict[str, Any]
    conflicts: tuple[FieldConflict, ...]


def merge(base: Mapping[str, Any], mine: Mapping[str, Any], theirs: Mapping[str, Any]) -> Merged:
    """Merge two descendants of `base`. An absent field equals None; nothing is lost silently."""
    document: dict[str, Any] = {}
    conflicts: list[FieldConflict] = []
    for field in dict.fromkeys([*base, *mine, *theirs]):
        old, ours, other = base.get(field), mine.get(field), theirs.get(field)
        if ours == other or other == old:
            document[field] = ours
        elif ours == old:
            document[field] = other
        else:
            document[field] = ours
            conflicts.append(FieldConflict(field, old, ours, other))
    return Merged(document, tuple(conflicts))


def changed_fields(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[str, ...]:
    """The fields whose values differ, in the order of `after`, then of `before`."""
    return tuple(
        field for field in dict.fromkeys([*after, *before]) if before.get(field) != after.get(field)
    )
