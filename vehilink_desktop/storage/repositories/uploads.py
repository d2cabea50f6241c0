"""The files to send, each journaled before its first byte leaves."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, case, func, or_, select, text, update
from sqlalchemy import delete as delete_from
from sqlalchemy.dialects.sqlite import insert

from vehilink_desktop.core.errors import Bug
from vehilink_desktop.storage.repositories.photos import Photo, from_row
from vehilink_desktop.storage.repositories.waiting import has_come
from vehilink_desktop.storage.tables import outbox, photos, uploads


@dataclass(frozen=True, slots=True)
class Upload:
    """A row of `uploads`.

    `state`: `queued`, `sending`, `paused`, `failed` (needs the person), `cancelled`, `done`.
    `offset` is the last that the platform confirmed; `sent_bytes` counts repeats too.
    """

    photo_id: str
    listing_id: str
    state: str
    size: int
    offset: int
    url: str | None
    attempts: int
    next_try: int
    problem: str | None
    detail: str | None
    sent_bytes: int
    queued_at: int
    done_at: int | None


@dataclass(frozen=True, slots=True)
class Counts:
    """The files of one vehicle's publication under way."""

    total: int
    done: int
    failed: int


@dataclass(frozen=True, slots=True)
class Totals:
    """The files of all publications under way, and their bytes."""

    files: int
    files_done: int
    bytes: int
    bytes_sent: int


# -- adding


def queue(conn: Connection, photo: Photo, now: int) -> None:
    """Have a ready picture sent. One that is under way or done stays as it is.

    Raises:
        Bug: the picture is not ready.
    """
    if photo.size is None:
        raise Bug(f"picture {photo.id} is not ready")
    fresh: dict[str, Any] = {
        "state": "queued", "size": photo.size, "offset": 0, "url": None, "attempts": 0,
        "next_try": now, "problem": None, "detail": None, "queued_at": now, "done_at": None,
    }  # fmt: skip
    row = insert(uploads).values(
        photo_id=photo.id, listing_id=photo.listing_id, sent_bytes=0, **fresh
    )
    conn.execute(
        row.on_conflict_do_update(
            index_elements=["photo_id"],
            set_=fresh,
            where=uploads.c.state.in_(("failed", "cancelled")),
        )
    )


def start_over(conn: Connection, listing_id: str, now: int) -> None:
    """Send again, from the first byte, every picture that the vehicle's publication names.

    For a platform that has lost what it had confirmed.
    """
    named = photos.c.id.in_(_named_by_open(conn, listing_id))
    here = and_(photos.c.listing_id == listing_id, photos.c.size.is_not(None))
    rows = conn.execute(select(photos).where(here, named)).all()
    for row in rows:
        photo = from_row(row)
        conn.execute(delete_from(uploads).where(uploads.c.photo_id == photo.id))
        queue(conn, photo, now)
    conn.execute(update(photos).where(here, named).values(state="ready"))


# -- reading


def get(conn: Connection, photo_id: str) -> Upload | None:
    """The upload of this picture."""
    found = _many(conn, uploads.c.photo_id == photo_id)
    return found[0] if found else None


def due(conn: Connection, now: int, limit: int) -> list[Upload]:
    """What may be sent now, first queued first."""
    ready = (uploads.c.state == "queued", has_come(uploads.c.next_try, now))
    order = (uploads.c.queued_at, uploads.c.photo_id)
    rows = conn.execute(select(uploads).where(*ready).order_by(*order).limit(limit))
    return [Upload(**row._mapping) for row in rows]


def next_try(conn: Connection) -> int | None:
    """When the next waiting file may be tried."""
    waiting = select(func.min(uploads.c.next_try)).where(uploads.c.state == "queued")
    moment: int | None = conn.execute(waiting).scalar_one()
    return moment


def of_listing(conn: Connection, listing_id: str) -> list[Upload]:
    """Every upload of the vehicle, first queued first."""
    return _many(conn, uploads.c.listing_id == listing_id)


def all_open(conn: Connection) -> list[Upload]:
    """What is neither done nor cancelled."""
    return _many(conn, uploads.c.state.not_in(("done", "cancelled")))


def with_photos(conn: Connection, *, since: int) -> list[tuple[Upload, Photo]]:
    """What is open and what was done since then, each with its picture."""
    wanted = or_(
        uploads.c.state.not_in(("done", "cancelled")),
        and_(uploads.c.state == "done", uploads.c.done_at >= since),
    )
    rows = conn.execute(
        select(uploads, photos)
        .join(photos, photos.c.id == uploads.c.photo_id)
        .where(wanted)
        .order_by(uploads.c.queued_at, uploads.c.photo_id)
    )
    width = len(uploads.c)
    return [(Upload(*row[:width]), from_row(row[width:])) for row in rows]


def counts_by_listing(conn: Connection) -> dict[str, Counts]:
    """For each vehicle that sends files: those of its publication under way."""
    rows = conn.execute(
        select(
            uploads.c.listing_id,
            func.count(),
            func.sum(_one_if(uploads.c.state == "done")),
            func.sum(_one_if(uploads.c.state == "failed")),
        )
        .where(_under_way())
        .group_by(uploads.c.listing_id)
    )
    return {listing_id: Counts(*counts) for listing_id, *counts in rows}


def totals(conn: Connection) -> Totals:
    """The sums over all vehicles."""
    row = conn.execute(
        select(
            func.count(),
            func.coalesce(func.sum(_one_if(uploads.c.state == "done")), 0),
            func.coalesce(func.sum(uploads.c.size), 0),
            func.coalesce(func.sum(uploads.c.offset), 0),
        ).where(_under_way())
    ).one()
    return Totals(*row)


# -- its life


def reset_sending(conn: Connection, photo_ids: Collection[str] | None = None) -> None:
    """At the start of the program: what was being sent, or these of it, is queued again."""
    statement = update(uploads).where(uploads.c.state == "sending").values(state="queued")
    if photo_ids is not None:
        statement = statement.where(uploads.c.photo_id.in_(photo_ids))
    conn.execute(statement)


def mark_sending(conn: Connection, photo_id: str) -> Upload | None:
    """Its bytes may leave from now on.

    Returns:
        The upload as it stood, or None if it does not wait any more: a person may have held it or
        taken it back since it was found due.
    """
    upload = get(conn, photo_id)
    if upload is None or upload.state != "queued":
        return None
    set_state(conn, photo_id, "sending")
    return upload


def set_state(conn: Connection, photo_id: str, state: str) -> None:
    """Change the state and nothing else."""
    _set(conn, photo_id, state=state)


def set_url(conn: Connection, photo_id: str, url: str | None) -> None:
    """Where the platform takes the file; None when that place is gone, and its bytes with it."""
    values = {"url": url} if url else {"url": None, "offset": 0}
    _set(conn, photo_id, **values)


def confirm_offset(conn: Connection, photo_id: str, offset: int, sent_bytes: int) -> None:
    """Note what the platform has, and all that was sent for it; failures before count no more."""
    _set(conn, photo_id, offset=offset, sent_bytes=sent_bytes, attempts=0, problem=None)


def retry_later(conn: Connection, photo_id: str, next_try: int, problem: str, detail: str) -> None:
    """Let it wait until `next_try`, with the reason to show meanwhile."""
    _set(
        conn, photo_id, state="queued", attempts=uploads.c.attempts + 1, next_try=next_try,
        problem=problem, detail=detail,
    )  # fmt: skip


def fail(conn: Connection, photo_id: str, problem: str, detail: str) -> None:
    """Leave it to the person."""
    _set(
        conn, photo_id, state="failed", attempts=uploads.c.attempts + 1, problem=problem,
        detail=detail,
    )  # fmt: skip


def done(conn: Connection, photo_id: str, now: int) -> None:
    """The platform has the whole file and its sum is right."""
    _set(
        conn, photo_id, state="done", offset=uploads.c.size, done_at=now, problem=None, detail=None
    )


def pause(conn: Connection, photo_id: str | None) -> None:
    """Hold one waiting or running file, or all."""
    _change(conn, photo_id, ("queued", "sending"), state="paused")


def resume(conn: Connection, photo_id: str | None, now: int) -> None:
    """Go on with one held file, or all."""
    _change(conn, photo_id, ("paused",), state="queued", next_try=now)


def retry(conn: Connection, photo_id: str | None, now: int) -> None:
    """Try one waiting or failed file again at once, or all."""
    _change(conn, photo_id, ("queued", "failed"), state="queued", next_try=now, attempts=0)


def cancel_of_listing(conn: Connection, listing_id: str) -> None:
    """Send nothing more of this vehicle."""
    still = uploads.c.state.in_(_NOT_ENDED)
    conn.execute(
        update(uploads).where(uploads.c.listing_id == listing_id, still).values(state="cancelled")
    )


def cancel_unnamed(conn: Connection, listing_id: str) -> None:
    """Send nothing more of what no publication of this vehicle under way names."""
    cancelled = update(uploads).where(
        uploads.c.listing_id == listing_id,
        uploads.c.state.in_(_NOT_ENDED),
        uploads.c.photo_id.not_in(_named_by_open(conn, listing_id)),
    )
    conn.execute(cancelled.values(state="cancelled"))


def forget_done(conn: Connection) -> None:
    """Take the finished ones off the list."""
    conn.execute(delete_from(uploads).where(uploads.c.state == "done"))


# -- inside

_NOT_ENDED = ("queued", "sending", "paused", "failed")


def _named_by_open(conn: Connection, listing_id: str) -> list[str]:
    """The ids of the pictures that the vehicle's publications under way name."""
    query = text(
        "SELECT file.value FROM outbox, json_each(outbox.payload, '$.files') AS file"
        " WHERE outbox.lane = :lane AND outbox.state IN ('queued', 'sending', 'parked')"
    )
    return list(conn.scalars(query, {"lane": listing_id}))


def _under_way() -> ColumnElement[bool]:
    """Open, or done for a publication that has not ended: its files were queued with it."""
    publication = (
        select(outbox.c.op_id)
        .where(
            outbox.c.lane == uploads.c.listing_id,
            outbox.c.state.in_(("queued", "sending", "parked")),
            outbox.c.created_at <= uploads.c.queued_at,
        )
        .exists()
    )
    is_open = uploads.c.state.not_in(("done", "cancelled"))
    return or_(is_open, and_(uploads.c.state == "done", publication))


def _one_if(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return case((condition, 1), else_=0)


def _change(conn: Connection, photo_id: str | None, states: tuple[str, ...], **values: Any) -> None:
    statement = update(uploads).where(uploads.c.state.in_(states))
    if photo_id is not None:
        statement = statement.where(uploads.c.photo_id == photo_id)
    conn.execute(statement.values(**values))


def _set(conn: Connection, photo_id: str, **values: Any) -> None:
    conn.execute(update(uploads).where(uploads.c.photo_id == photo_id).values(**values))


def _many(conn: Connection, condition: ColumnElement[bool]) -> list[Upload]:
    order = (uploads.c.queued_at, uploads.c.photo_id)
    rows = conn.execute(select(uploads).where(condition).order_by(*order))
    return [Upload(**row._mapping) for row in rows]
