"""Which requirement, which screen and which tests stand behind each clause of the policy."""

from __future__ import annotations

import tomllib
from pathlib import Path

from vehilink_desktop.domain.model import StrictModel


class ClauseEntry(StrictModel):
    """What is behind one clause.

    Attributes:
        anchor: Of the clause in the policy's text.
        requirements: Ids such as `D4`.
        route: Of the screen where the person acts on it or sees it.
        tests: `path::function`; each proves a part of it.
    """

    anchor: str
    requirements: tuple[str, ...]
    route: str
    tests: tuple[str, ...]


def load_clause_map(path: Path) -> dict[str, ClauseEntry]:
    """The entries of a file of `[[clause]]` tables, by anchor.

    Raises:
        ValueError: something is missing in an entry, or an anchor stands there twice.
    """
    tables = tomllib.loads(path.read_text(encoding="utf-8"))["clause"]
    entries = [ClauseEntry.model_validate(one, strict=False) for one in tables]
    by_anchor = {one.anchor: one for one in entries}
    if len(by_anchor) != len(entries):
        raise ValueError(f"{path.name}: an anchor has two entries")
    return by_anchor
