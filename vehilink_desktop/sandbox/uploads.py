"""Uploads as rows: what was announced, until when, and what became of it."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from vehilink_desktop.domain.problem import FieldError, ProblemType
from vehilink_desktop.sandbox import recordings
from vehilink_desktop.sandbox.blobs import sha256_of
from vehilink_desktop.sandbox.contract import CompletedMedia
from vehilink_desktop.sandbox.database import insert_or_ignore
from vehilink_desktop.sandbox.images import NotAPicture, publish_picture
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.recordings import NotARecording, publish_recording
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.tables import media, uploads

#: What a file is for: a listing's picture, a page of a certification, a face beside a nickname, a
#: page of what proves something of an order or a complaint, the picture that stands for a video,
#: a face for an identity check; and a listing's recordings.
KINDS = ("photo", "scan", "avatar", "voucher", "poster", "face", *recordings.KINDS)
#: How many rows one statement names.
_PORTION = 500


@dataclass(frozen=True)
class Upload:
    """An announced file of `length` bytes; times are milliseconds since 1970."""

    id: str
    account_id: str
    length: int
    sha256: str
    expires_at: int
    gone: bool
    kind: str


def read_metadata(header: str) -> tuple[str, str]:
    """The kind and the sha256 of an `Upload-Metadata` header.

    Raises:
        Refused: `invalid`.
    """
    values: dict[str, str] = {}
    for pair in header.split(","):
        key, _, encoded = pair.strip().partition(" ")
        try:
            values[key] = base64.b64decode(encoded, validate=True).decode("ascii")
        except (binascii.Error, ValueError):
            values[key] = ""
    wrong = []
    if values.get("kind") not in KINDS:
        wrong.append(FieldError(pointer="/Upload-Metadata/kind", reason="unknown_value"))
    if not re.fullmatch(r"[0-9a-f]{64}", values.get("sha256", "")):
        wrong.append(FieldError(pointer="/Upload-Metadata/sha256", reason="not_a_sha256"))
    if wrong:
        detail = "Upload-Metadata needs kind and sha256."
        raise Refused(ProblemType.INVALID, detail, errors=tuple(wrong))
    return values["kind"], values["sha256"]


def max_bytes(site: Site, kind: str) -> int:
    """How large a file of this kind may be."""
    settings = site.settings
    return settings.video_max_bytes if kind == "video" else settings.upload_max_bytes


def announce(
    conn: Connection,
    site: Site,
    account_id: str,
    upload_id: str,
    length: int,
    kind: str,
    sha256: str,
) -> Upload:
    """Make an upload, or find the one that the same request made; one that is gone begins anew.

    Raises:
        Refused: `too-large`, `forbidden` or `idempotency-key-reused`.
    """
    if length > max_bytes(site, kind):
        raise Refused(ProblemType.TOO_LARGE, f"At most {max_bytes(site, kind)} bytes of {kind}.")
    expires_at = site.now() + site.settings.upload_ttl_s * 1000
    upload = Upload(upload_id, account_id, length, sha256, expires_at, gone=False, kind=kind)
    if insert_or_ignore(conn, uploads, vars(upload)):
        return upload
    known = _read(conn, upload_id)
    assert known is not None
    if known.account_id != account_id:
        raise Refused(ProblemType.FORBIDDEN, "This upload is somebody else's.")
    if (known.length, known.kind, known.sha256) != (length, kind, sha256):
        raise Refused(ProblemType.IDEMPOTENCY_REUSED, "This key belongs to another file.")
    if known.gone:
        conn.execute(update(uploads).where(uploads.c.id == upload_id).values(vars(upload)))
        return upload
    return known


def find(conn: Connection, site: Site, account_id: str, upload_id: str) -> Upload:
    """The caller's upload.

    Raises:
        Refused: `not-found` or `upload-gone`.
    """
    upload = _read(conn, upload_id)
    if upload is None or upload.account_id != account_id:
        raise Refused(ProblemType.NOT_FOUND, "There is no such upload.")
    if upload.gone or (upload.expires_at <= site.now() and not result(conn, upload_id)):
        raise _gone()
    return upload


def result(conn: Connection, upload_id: str) -> CompletedMedia | None:
    """What a completed upload became."""
    row = conn.execute(select(media).where(media.c.id == upload_id)).one_or_none()
    if row is None:
        return None
    return CompletedMedia(media_id=row.id, width=row.width, height=row.height, size=row.size)


def touch(site: Site, upload: Upload) -> None:
    """Put the expiry off, though not with every request: an hour early does not matter."""
    expires_at = site.now() + site.settings.upload_ttl_s * 1000
    if expires_at - upload.expires_at > 3_600_000:
        with site.db.write() as conn:
            conn.execute(
                update(uploads).where(uploads.c.id == upload.id).values(expires_at=expires_at)
            )


def drop(site: Site, upload: Upload) -> None:
    """Remove an upload that nobody wants any more; the caller holds its turn.

    Raises:
        Refused: `state-conflict`: it is complete already.
    """
    with site.db.write() as conn:
        if result(conn, upload.id):
            raise Refused(ProblemType.STATE_CONFLICT, "The upload is complete.")
        conn.execute(update(uploads).where(uploads.c.id == upload.id).values(gone=True))
    site.blobs.forget_upload(upload.id)


def complete(site: Site, upload: Upload, sha256: str) -> CompletedMedia:
    """Turn what has arrived into what it is for. Doing it again gives the same answer.

    The caller holds the upload's turn.

    Raises:
        Refused: `media-incomplete`, `media-mismatch` or `media-refused`; after the last two the
            upload is empty. `upload-gone` if it was removed meanwhile.
    """
    blobs, source = site.blobs, site.blobs.upload(upload.id)
    with site.db.read() as conn:
        done = result(conn, upload.id)
    if done:
        if sha256 != upload.sha256:
            raise Refused(ProblemType.MEDIA_MISMATCH, "The file has another digest.")
        return done
    arrived = blobs.offset(upload.id)
    if arrived != upload.length:
        detail = f"{arrived} of {upload.length} bytes have arrived."
        raise Refused(ProblemType.MEDIA_INCOMPLETE, detail)
    if not sha256 == upload.sha256 == sha256_of(source):
        blobs.forget_upload(upload.id)
        raise Refused(ProblemType.MEDIA_MISMATCH, "What arrived is not what was announced.")
    try:
        facts = _publish(site, upload)
    except (NotAPicture, NotARecording) as error:
        blobs.forget_upload(upload.id)
        raise Refused(ProblemType.MEDIA_REFUSED, str(error)) from error
    with site.db.write() as conn:
        # its account may have been closed meanwhile
        known = _read(conn, upload.id, lock=True)
        wanted = known is not None and not known.gone
        if wanted:
            owned = {"id": upload.id, "account_id": upload.account_id, "kind": upload.kind}
            whole = {"sha256": sha256, "size": upload.length, "arrived_at": site.now()}
            row = {**owned, **whole, **facts}
            conn.execute(insert(media).values(row))
    if not wanted:
        blobs.forget(upload.id)
        raise _gone()
    # only after the commit: a crash before it lets the client complete again
    blobs.forget_upload(upload.id)
    width, height = facts.get("width"), facts.get("height")
    return CompletedMedia(media_id=upload.id, width=width, height=height, size=upload.length)


def erase(conn: Connection, site: Site, media_ids: Iterable[str]) -> None:
    """Remove finished files for ever.

    They go before the commit: whoever repeats this after a crash misses none of them.
    """
    left = iter(media_ids)
    while portion := list(islice(left, _PORTION)):
        conn.execute(delete(media).where(media.c.id.in_(portion)))
        conn.execute(update(uploads).where(uploads.c.id.in_(portion)).values(gone=True))
        for media_id in portion:
            site.blobs.forget(media_id)


def sweep(site: Site) -> None:
    """Remove the files of expired uploads, and those of turns that are long over."""
    unfinished = ~select(media.c.id).where(media.c.id == uploads.c.id).exists()
    stale = (uploads.c.expires_at <= site.now()) & ~uploads.c.gone & unfinished
    with site.db.write() as conn:
        expired = update(uploads).where(stale).values(gone=True).returning(uploads.c.id)
        ids = conn.execute(expired).scalars().all()
    for upload_id in ids:
        site.blobs.forget(upload_id)
    computer_s = site.clock.computer_now().timestamp()
    site.blobs.forget_turns(computer_s - site.settings.upload_ttl_s)


def _publish(site: Site, upload: Upload) -> dict[str, Any]:
    """Put what has arrived in its place; what its row says of it.

    Raises:
        NotAPicture: or
        NotARecording: it is none.
    """
    blobs, source = site.blobs, site.blobs.upload(upload.id)
    if upload.kind in recordings.KINDS:
        recording = blobs.recording(upload.id)
        return {"media_type": publish_recording(upload.kind, source, recording)}
    picture = publish_picture(source, blobs.picture(upload.id), blobs.thumbnail(upload.id))
    return {"width": picture.width, "height": picture.height}


def _read(conn: Connection, upload_id: str, *, lock: bool = False) -> Upload | None:
    query = select(uploads).where(uploads.c.id == upload_id)
    row = conn.execute(query.with_for_update() if lock else query).one_or_none()
    return Upload(**row._mapping) if row else None


def _gone() -> Refused:
    return Refused(ProblemType.UPLOAD_GONE, "The upload was removed. Announce it again.")
