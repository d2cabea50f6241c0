"""Browsing records: the pages that were looked at while the person agreed to it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from vehilink_desktop.domain.choice import may_record
from vehilink_desktop.storage.repositories import choices, outbox
from vehilink_desktop.storage.tables import visits

#: The lane in which batches are told, and told to be erased, one after the other.
LANE = "browsing"
#: The `batch` of what stays on this computer.
_WITHHELD = ""


@dataclass(frozen=True, slots=True)
class Visit:
    """A row of `visits`; `at` in milliseconds since 1970.

    `batch` is the id that it is told under: None while it was not, empty if it is not to be.
    """

    id: int
    page: str
    at: int
    seconds: int
    batch: str | None


def allowed(conn: Connection) -> bool:
    """Whether pages may be recorded and told, as far as this transaction sees."""
    return may_record(partial(choices.is_on, conn))


def add(conn: Connection, page: str, at: int, seconds: int) -> None:
    """Note that `page` was looked at."""
    conn.execute(insert(visits).values(page=page, at=at, seconds=seconds))


def recent(conn: Connection, *, before: int | None, limit: int) -> list[Visit]:
    """The newest first, from before the visit with the id `before` on."""
    query = select(visits).order_by(visits.c.id.desc()).limit(limit)
    if before is not None:
        query = query.where(visits.c.id < before)
    return [_visit(row) for row in conn.execute(query)]


def count(conn: Connection) -> int:
    """How many there are."""
    return conn.scalar(select(func.count()).select_from(visits)) or 0


def queue_batch(conn: Connection, op_id: str, batch: str, now: int, limit: int) -> bool:
    """Queue what was not told yet, oldest first, under the id `batch`; False if there is none."""
    waiting = select(visits).where(visits.c.batch.is_(None)).order_by(visits.c.id).limit(limit)
    told = [_visit(row) for row in conn.execute(waiting)]
    if not told:
        return False
    ids = [one.id for one in told]
    conn.execute(update(visits).where(visits.c.id.in_(ids)).values(batch=batch))
    document = {
        "batch": batch,
        "visits": [{"page": one.page, "at": one.at, "seconds": one.seconds} for one in told],
    }
    outbox.add(conn, op_id, LANE, outbox.BROWSING_PUT, document, now)
    return True


def waiting(conn: Connection) -> tuple[int, int | None]:
    """How many the platform was not told of, and when the first of them was."""
    query = select(func.count(), func.min(visits.c.at)).where(visits.c.batch.is_(None))
    number, oldest = conn.execute(query).one()
    return number, oldest


def withhold(conn: Connection, now: int) -> None:
    """Tell the platform of none that is not being told just now."""
    waiting = [
        op
        for op in outbox.open_of_lane(conn, LANE)
        if op.kind == outbox.BROWSING_PUT and op.state != "sending"
    ]
    for op in waiting:
        outbox.cancel(conn, op.op_id, now)
    keep_here(conn, waiting)


def keep_here(conn: Connection, cancelled: Iterable[outbox.Op]) -> None:
    """Have what was not told yet stay here only, with what these operations were to tell.

    Of those that may have arrived the rows go on saying so. No copy of them stays in the outbox.

    Args:
        conn: In a transaction.
        cancelled: As they stood before they were.
    """
    batches = [op.payload.get("batch") for op in cancelled if not _may_have_arrived(op)]
    here = visits.c.batch.is_(None) | visits.c.batch.in_(batches)
    conn.execute(update(visits).where(here).values(batch=_WITHHELD))
    outbox.forget_ended(conn, LANE)


def erase(conn: Connection, now: int) -> None:
    """Forget all of them here, with what was to be told."""
    clear(conn)
    withhold(conn, now)


def queue_erase(conn: Connection, op_id: str, now: int) -> None:
    """Have the platform forget them too."""
    outbox.add(conn, op_id, LANE, outbox.BROWSING_ERASE, {}, now)


def clear(conn: Connection) -> int:
    """Forget all of them here; how many that were."""
    return conn.execute(delete(visits)).rowcount


def remove_up_to(conn: Connection, at: int) -> int:
    """Forget the visits at `at` or before; how many that were."""
    return conn.execute(delete(visits).where(visits.c.at <= at)).rowcount


def _may_have_arrived(op: outbox.Op) -> bool:
    left = op.attempts > 0 and op.problem != "network-unreachable"
    return left and op.state != "parked"


def _visit(row: Row[Any]) -> Visit:
    return Visit(**row._mapping)
