"""Everything on its way to the platform: what, how far, why it waits, and what can be done."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.services.subjects import (
    CERTIFICATION,
    IDENTITY_CHECK,
    LISTING,
    ORDER,
    subject_of,
    title_of,
)
from vehilink_desktop.storage.repositories import (
    certifications,
    drafts,
    order_drafts,
    outbox,
    photos,
    uploads,
)
from vehilink_desktop.storage.workspace import Workspace

__all__ = ["CERTIFICATION", "FILES", "LISTING", "TransferRow", "TransferService"]

#: Kinds of rows that are files.
FILES = ("photo", *photos.RECORDINGS)

_SUBJECTS = {
    "photo": LISTING,
    "poster": LISTING,
    "video": LISTING,
    "voice": LISTING,
    "scan": CERTIFICATION,
    "face": IDENTITY_CHECK,
}


@dataclass(frozen=True)
class TransferRow:
    """A file or an operation.

    Attributes:
        id: A file's id for the kinds in `FILES`, an operation's id otherwise.
        kind: `photo` (any picture: a page of a scan or a voucher too), `video`, `voice`, or what
            an operation does (`Op.verb`).
        subject: What it is for, see `services.subjects`.
        listing_id: The vehicle, or whatever else it is for.
        state: `queued`, `sending`, `paused`, `failed` (needs the person), `done`.
        problem: Slug of the last failure, also while it waits for the next try.
        size: Bytes; 0 for an operation.
        sent: Bytes that the platform has confirmed.
    """

    id: str
    kind: str
    subject: str
    listing_id: str
    title: str
    name: str
    state: str
    problem: str | None
    detail: str | None
    size: int
    sent: int
    next_try: datetime | None
    done_at: datetime | None


class TransferService:
    """Reads the uploads and the outbox; its commands only change their rows."""

    def __init__(self, workspace: Workspace, wake: Callable[[], None]) -> None:
        self._workspace = workspace
        self._db = workspace.db
        self._wake = wake

    def rows(self) -> list[TransferRow]:
        """Open ones by vehicle, files before the publication; then what ended today."""
        with self._db.read() as conn:
            since = self._workspace.millis() - 24 * 3600 * 1000
            files = uploads.with_photos(conn, since=since)
            ops = outbox.recent(conn, since=since)
            # pages of vouchers do not say whether an order or a complaint needs them
            subjects = {op.lane: subject_of(op) for op in ops}
            titles = _Titles(conn)
            rows = [
                _file_row(upload, photo, _subject(photo, subjects), titles)
                for upload, photo in files
            ]
            rows += [_op_row(op, titles) for op in ops]
        return sorted(
            rows, key=lambda row: (row.state == "done", row.listing_id, row.kind not in FILES)
        )

    def pause(self, photo_id: str | None = None) -> ChangeSet:
        """Hold one file, or all."""
        return self._change(lambda conn, _now: uploads.pause(conn, photo_id))

    def resume(self, photo_id: str | None = None) -> ChangeSet:
        """Go on with one held file, or all."""
        return self._change(lambda conn, now: uploads.resume(conn, photo_id, now))

    def retry(self, row_id: str | None = None) -> ChangeSet:
        """Try one file or operation again at once, or all that failed or wait."""

        def again(conn: Connection, now: int) -> None:
            uploads.retry(conn, row_id, now)
            outbox.retry(conn, row_id, now)

        return self._change(again)

    def cancel(self, photo_id: str) -> ChangeSet:
        """Do not send this file: it is taken off and the publication waits for a retry.

        A video goes with its poster.
        """

        def stop(conn: Connection, now: int) -> None:
            row = photos.get(conn, photo_id)
            uploads.set_state(conn, photo_id, "cancelled")
            if row is not None:
                drafts.drop_media(conn, row.listing_id, photo_id, now)
                certifications.drop_page(conn, row.listing_id, photo_id, now)
                order_drafts.drop_page(conn, row.listing_id, photo_id, now)
                new_id = self._workspace.new_id
                outbox.drop_file(conn, row.listing_id, photo_id, new_id, now)
                uploads.cancel_unnamed(conn, row.listing_id)

        return self._change(stop)

    def clear_finished(self) -> ChangeSet:
        """Take the finished ones off the list."""

        def clear(conn: Connection, _now: int) -> None:
            uploads.forget_done(conn)
            outbox.hide_done(conn)

        return self._change(clear)

    def _change(self, change: Callable[[Connection, int], None]) -> ChangeSet:
        with self._db.write() as conn:
            change(conn, self._workspace.millis())
        changes = ChangeSet.all_of(Topic.TRANSFER, Topic.OUTBOX, Topic.DRAFT)
        self._workspace.publish(changes)
        self._wake()
        return changes


class _Titles:
    """What things are called, each looked up once."""

    def __init__(self, conn: Connection) -> None:
        self._conn = conn
        self._known: dict[tuple[str, str], str] = {}

    def of(self, subject: str, one: str) -> str:
        key = (subject, one)
        if key not in self._known:
            self._known[key] = title_of(self._conn, subject, one)
        return self._known[key]


def _subject(photo: photos.Photo, subjects: Mapping[str, str]) -> str:
    return _SUBJECTS.get(photo.kind) or subjects.get(photo.listing_id, ORDER)


def _file_row(
    upload: uploads.Upload, photo: photos.Photo, subject: str, titles: _Titles
) -> TransferRow:
    return TransferRow(
        id=upload.photo_id,
        kind=photo.kind if photo.kind in photos.RECORDINGS else "photo",
        subject=subject,
        listing_id=upload.listing_id,
        title=titles.of(subject, upload.listing_id),
        name=photo.name,
        state=upload.state,
        problem=upload.problem,
        detail=upload.detail,
        size=upload.size,
        sent=upload.offset,
        next_try=from_millis(upload.next_try) if upload.next_try else None,
        done_at=from_millis(upload.done_at) if upload.done_at else None,
    )


def _op_row(op: outbox.Op, titles: _Titles) -> TransferRow:
    return TransferRow(
        id=op.op_id,
        kind=op.verb(),
        subject=subject_of(op),
        listing_id=op.lane,
        title=titles.of(subject_of(op), op.lane),
        name="",
        state="failed" if op.state == "parked" else op.state,
        problem=op.problem,
        detail=op.detail,
        size=0,
        sent=0,
        next_try=from_millis(op.next_try) if op.next_try else None,
        done_at=from_millis(op.done_at) if op.done_at else None,
    )
