"""What the person chose about their data on this computer, and what the platform is told of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from vehilink_desktop.core.ids import NewId
from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.choice import default, is_told, private_answer
from vehilink_desktop.domain.consent import choice_subject
from vehilink_desktop.domain.privacy_case import is_stopped
from vehilink_desktop.storage.repositories import consents, meta, outbox, owner

#: The lane in which the platform is told.
LANE = "choices"
_PREFIX = "choice."


@dataclass(frozen=True, slots=True)
class Kept:
    """A choice that was made here; `at` in milliseconds since 1970."""

    on: bool
    at: int


def every(conn: Connection) -> dict[str, Kept]:
    """All that were made, by name."""
    found = meta.with_prefix(conn, _PREFIX)
    return {key.removeprefix(_PREFIX): Kept(**value) for key, value in found.items()}


def is_on(conn: Connection, name: str) -> bool:
    """Whether it is on, as far as this transaction sees."""
    kept: dict[str, Any] | None = meta.get(conn, _PREFIX + name)
    return default(name) if kept is None else Kept(**kept).on


def put(conn: Connection, name: str, on: bool, now: int) -> None:
    """Note a choice."""
    meta.put(conn, _PREFIX + name, {"on": on, "at": now})


def untold(conn: Connection) -> dict[str, bool]:
    """Those that the platform is still to be told."""
    told: dict[str, bool] = {}
    for op in outbox.open_of_lane(conn, LANE):
        told |= choices_of(op)
    return told


def adopt(conn: Connection, account: Account, now: int) -> list[str]:
    """Follow what the person decided elsewhere, or had the platform stop; the names that changed.

    Only towards what keeps more private: agreeing elsewhere switches nothing on here. What the
    platform was not told yet is newer than what it says, unless it was stopped.
    """
    here, waiting = every(conn), untold(conn)
    names = {*account.choices, *here}
    changed = []
    for name in sorted(names):
        on = here[name].on if name in here else default(name)
        said_there = name not in waiting and account.choices.get(name) is private_answer(name)
        if on is private_answer(name):
            continue
        if is_stopped(name, account.restricted) or (is_told(name) and said_there):
            _answer_privately(conn, name, now)
            changed.append(name)
    return changed


def _answer_privately(conn: Connection, name: str, now: int) -> None:
    """Choose what gives less away; nobody was asked, so there are no words in the ledger."""
    on = private_answer(name)
    put(conn, name, on, now)
    consents.append(conn, choice_subject(name), "", now, granted=on, policy_version="")


# -- operations on their way


def queue(conn: Connection, new_id: NewId, values: Mapping[str, bool], now: int) -> None:
    """Have the platform told; together with what waits already, of which the newest word counts.

    Nobody is told while the profile is nobody's: see `queue_all`.
    """
    told = {name: on for name, on in values.items() if is_told(name)}
    if not told or owner.get(conn) is None:
        return
    waiting = [op for op in outbox.open_of_lane(conn, LANE) if op.state != "sending"]
    for op in waiting[1:]:
        outbox.cancel(conn, op.op_id, now)
    merged: dict[str, bool] = {}
    for op in waiting:
        merged |= choices_of(op)
    document = {"choices": merged | told}
    if waiting:  # the platform may have seen the old id
        outbox.renew_document(conn, waiting[0].op_id, new_id(), document, None, now)
    else:
        outbox.add(conn, new_id(), LANE, outbox.CHOICES_PUT, document, now)


def queue_all(conn: Connection, new_id: NewId, now: int) -> None:
    """Have the platform told of everything that was chosen before anybody had signed in."""
    queue(conn, new_id, {name: kept.on for name, kept in every(conn).items()}, now)


def give_up(
    conn: Connection, op: outbox.Op, names: Collection[str], new_id: NewId, now: int
) -> None:
    """The platform refused what an operation says of `names`: they are not so here either.

    What it says of others is sent again.
    """
    told = choices_of(op)
    here = every(conn)
    for name in sorted(names):
        if name in here and here[name].on is not private_answer(name):
            _answer_privately(conn, name, now)
    rest = {name: on for name, on in told.items() if name not in names}
    if rest:
        outbox.renew_document(conn, op.op_id, new_id(), {"choices": rest}, None, now)
    else:
        outbox.cancel(conn, op.op_id, now)


def choices_of(op: outbox.Op) -> dict[str, bool]:
    """What an operation says."""
    return dict(op.payload["choices"])
