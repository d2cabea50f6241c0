"""The rows of the list of third parties and purposes, and of its history."""

from __future__ import annotations

import json
from collections.abc import Mapping

from sqlalchemy import Connection, func, insert, select, update

from vehilink_desktop.core.clock import from_millis, to_millis
from vehilink_desktop.domain.model import Model
from vehilink_desktop.domain.processing import (
    NewPurpose,
    RegisterChange,
    RegisterEvent,
    ThirdParty,
)
from vehilink_desktop.sandbox.languages import LANGUAGES
from vehilink_desktop.sandbox.tables import register_changes, register_entries

ENGLISH = LANGUAGES[0]
#: An entry in each language.
Entry = Mapping[str, ThirdParty | NewPurpose]
Party = Mapping[str, ThirdParty]
Purpose = Mapping[str, NewPurpose]


def parties(conn: Connection) -> tuple[Party, ...]:
    """The third parties, oldest first."""
    return tuple(
        {language: ThirdParty(**one) for language, one in json.loads(body).items()}
        for body in _bodies(conn, "party")
    )


def purposes(conn: Connection) -> tuple[Purpose, ...]:
    """The new purposes, oldest first."""
    return tuple(
        {language: NewPurpose(**one) for language, one in json.loads(body).items()}
        for body in _bodies(conn, "purpose")
    )


def history(conn: Connection) -> tuple[Mapping[str, RegisterChange], ...]:
    """What happened to them, newest first; how many that are is the version of the whole."""
    query = select(register_changes.c.body).order_by(register_changes.c.number.desc())
    return tuple(
        {language: RegisterChange(**one) for language, one in json.loads(body).items()}
        for body in conn.execute(query).scalars()
    )


def write_entry(conn: Connection, entry: Entry) -> None:
    """Add an entry as it stands."""
    one = entry[ENGLISH]
    kind = "party" if isinstance(one, ThirdParty) else "purpose"
    row = {"id": one.id, "kind": kind, "since": to_millis(one.since), "body": _body(entry)}
    conn.execute(insert(register_entries).values(row))


def write_change(
    conn: Connection, entry: Entry, event: RegisterEvent, at: int, before: Entry | None = None
) -> None:
    """Add a line to the history, at `at` milliseconds since 1970, after a change with `before`."""
    last = conn.execute(select(func.max(register_changes.c.number))).scalar() or 0
    lines = {
        language: RegisterChange(
            at=from_millis(at),
            entry=one.id,
            name=_name(one),
            event=event,
            text=_differences(before[language], one) if before else "",
        )
        for language, one in entry.items()
    }
    conn.execute(insert(register_changes).values(number=last + 1, at=at, body=_body(lines)))


def update_entry(conn: Connection, entry: Entry) -> None:
    """Write an entry as it stands now."""
    mine = register_entries.c.id == entry[ENGLISH].id
    conn.execute(update(register_entries).where(mine).values(body=_body(entry)))


def _body(by_language: Mapping[str, Model]) -> str:
    bare = {
        language: one.model_dump(mode="json", exclude_none=True)
        for language, one in by_language.items()
    }
    return json.dumps(bare, ensure_ascii=False)


def _name(entry: ThirdParty | NewPurpose) -> str:
    return entry.name if isinstance(entry, ThirdParty) else entry.title


def _differences(before: ThirdParty | NewPurpose, after: ThirdParty | NewPurpose) -> str:
    old, new = before.model_dump(), after.model_dump()
    return "; ".join(f"{old[name]} → {new[name]}" for name in new if old.get(name) != new[name])


def _bodies(conn: Connection, kind: str) -> list[str]:
    mine = select(register_entries.c.body).where(register_entries.c.kind == kind)
    return list(
        conn.execute(mine.order_by(register_entries.c.since, register_entries.c.id)).scalars()
    )
