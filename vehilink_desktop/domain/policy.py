"""The privacy policy: its editions, its clauses, and what a new edition changes."""

from __future__ import annotations

import re
from collections.abc import Collection
from enum import StrEnum
from typing import NamedTuple

from vehilink_desktop.domain.model import Model, Open, UtcTime


class ChangeKind(StrEnum):
    """What makes a change of the policy a significant one (the policy names these)."""

    PURPOSE = "purpose"
    DATA = "data"
    USE = "use"
    OWNER = "owner"
    RECIPIENTS = "recipients"
    RIGHTS = "rights"
    RESPONSIBLE = "responsible"
    HIGH_RISK = "high_risk"


class PolicyChange(Model):
    """One significant change, as the platform declares it.

    Attributes:
        clause: The anchor of the clause that it is in.
        text: What changed, in plain words and in the policy's language.
    """

    kind: Open[ChangeKind]
    clause: str
    text: str


class Policy(Model):
    """A privacy policy in one language.

    Attributes:
        effective_on: An ISO date; the edition is in force from its first moment in Beijing on.
        text: Markdown: headings with anchors (`## 3. Who else may get it {#sharing}`),
            paragraphs, lists, emphasis; no links, no pictures, no HTML.
        changes: What is significantly different from the edition before; empty when nothing is.
    """

    version: str
    effective_on: str
    language: str
    title: str
    text: str
    changes: tuple[PolicyChange, ...] = ()


class PolicyEdition(Model):
    """An entry of the archive, which also names the edition that is to come."""

    version: str
    effective_on: str
    published_at: UtcTime
    significant: bool = False


class PolicyEditions(Model):
    """Every edition, newest first.

    Attributes:
        current: The version in force; those with a later `effective_on` are announced.
    """

    current: str
    editions: tuple[PolicyEdition, ...]


class Pending(NamedTuple):
    """A significant edition that the person has not agreed to.

    Attributes:
        in_force: Trading waits for the agreement; else there is time until `effective_on`.
    """

    edition: PolicyEdition
    in_force: bool


#: What the agreement to the policy is called in the ledger of consents.
AGREEMENT = "policy"


def binding(archive: PolicyEditions) -> PolicyEdition | None:
    """The edition that has to be agreed to now: the newest significant one in force.

    The first edition counts as significant. None for an empty archive.
    """
    in_force = archive.editions[_place(archive, archive.current) :]
    return next((one for one in in_force if one.significant), in_force[-1] if in_force else None)


def covers(archive: PolicyEditions, agreed: str, version: str) -> bool:
    """Whether who agreed to the version `agreed` needs not be asked for `version`."""
    known = {one.version for one in archive.editions}
    return agreed in known and _place(archive, agreed) <= _place(archive, version)


def pending(archive: PolicyEditions, agreed: Collection[str]) -> Pending | None:
    """What to put before somebody who agreed to these versions; what is in force comes first."""
    now = binding(archive)
    if now is not None and not any(covers(archive, one, now.version) for one in agreed):
        return Pending(now, in_force=True)
    for one in archive.editions[: _place(archive, archive.current)]:
        if one.significant:
            agreed_to = any(covers(archive, version, one.version) for version in agreed)
            return None if agreed_to else Pending(one, in_force=False)
    return None


def to_tell(archive: PolicyEditions, here: str, there: str) -> str | None:
    """The version of which the platform is told, by what was agreed to here and what it knows.

    None when it knows enough, or when what was agreed to here is no longer enough.
    """
    needed = binding(archive)
    if needed is None or not covers(archive, here, needed.version):
        return None
    # going on with an edition without significant changes accepts it
    version = here if covers(archive, here, archive.current) else archive.current
    return None if covers(archive, there, version) else version


def _place(archive: PolicyEditions, version: str) -> int:
    """How many editions are newer; all of them, where the version is unknown."""
    versions = [one.version for one in archive.editions]
    return versions.index(version) if version in versions else len(versions)


class Clause(NamedTuple):
    """A part of the policy's text, up to the next heading.

    Attributes:
        id: Its anchor; empty for what stands before the first heading.
        level: Of the heading, 2 for a chapter; 0 for what stands before the first heading.
        text: Markdown, without the heading.
    """

    id: str
    level: int
    title: str
    text: str


_HEADING = re.compile(r"^(#{1,6}) +(.*?)(?: +\{#([a-z0-9-]+)\})? *$")


def clauses(text: str) -> tuple[Clause, ...]:
    """The clauses of a policy's text in their order."""
    found: list[Clause] = []
    level, title, anchor, lines = 0, "", "", list[str]()

    def end() -> None:
        body = "\n".join(lines).strip()
        if level or body:
            found.append(Clause(anchor, level, title, body))
        lines.clear()

    for line in text.splitlines():
        heading = _HEADING.match(line)
        if heading is None:
            lines.append(line)
            continue
        end()
        level, title, anchor = len(heading[1]), heading[2], heading[3] or ""
    end()
    return tuple(found)
