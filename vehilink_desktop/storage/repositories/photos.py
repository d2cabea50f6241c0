"""Where the bytes of the own pictures and recordings are. Their order stands in the content."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any, Protocol

import sqlalchemy
from sqlalchemy import Connection, func, insert, select, update

from vehilink_desktop.storage.tables import photos

#: Kinds that are streams in the vault, each under its own ending.
RECORDINGS = ("video", "voice")
#: What a vehicle has of its own.
KINDS = ("photo", *RECORDINGS)
#: What belongs to a vehicle and does not stand among its pictures.
_BESIDE = (*RECORDINGS, "poster")


@dataclass(frozen=True, slots=True)
class Photo:
    """A row of `photos`.

    `state`: `incoming`, `ready`, `refused`, `attached`. `kind`: `photo`, `video`, `voice` or
    `poster` (the picture of a video) of the vehicle `listing_id`, `scan` for the certification,
    `voucher` for the order or complaint, `face` for the identity check `listing_id`.

    `seconds`, `peaks` and `format` (the media type) tell of recordings, `poster_id` of videos.
    """

    id: str
    listing_id: str
    state: str
    arrival: int
    name: str
    source_path: str | None
    source_size: int | None
    source_mtime_ns: int | None
    source_sha256: str | None
    sha256: str | None
    size: int | None
    width: int | None
    height: int | None
    taken_at: str | None
    refusal: str | None
    kind: str
    seconds: float | None
    poster_id: str | None
    peaks: tuple[int, ...]
    format: str | None

    @property
    def file(self) -> str:
        """Its name in the vault."""
        return f"{self.id}.{self.kind if self.kind in RECORDINGS else 'jpg'}"


@dataclass(frozen=True, slots=True)
class Recorded:
    """What is noted of a recording whose bytes are in the vault.

    Attributes:
        kind: `video` or `voice`.
        size: Bytes of the file that is sent, `sha256` their sum in hexadecimal.
        format: Its media type.
        source_sha256: Of the file that it was made from; None for what was recorded here.
    """

    kind: str
    name: str
    size: int
    sha256: str
    format: str
    seconds: float
    width: int | None = None
    height: int | None = None
    poster_id: str | None = None
    peaks: tuple[int, ...] = ()
    taken_at: datetime | None = None
    source_sha256: str | None = None


class Prepared(Protocol):
    """What is noted of a prepared picture (`media.photos.PreparedPhoto` is one)."""

    @property
    def sha256_source(self) -> str: ...
    @property
    def source_size(self) -> int: ...
    @property
    def source_mtime_ns(self) -> int: ...
    @property
    def jpeg(self) -> bytes: ...
    @property
    def width(self) -> int: ...
    @property
    def height(self) -> int: ...
    @property
    def taken_at(self) -> datetime | None: ...


def add_incoming(
    conn: Connection,
    listing_id: str,
    files: Sequence[tuple[str, str, str | None]],
    now: int,
    *,
    kind: str = "photo",
) -> None:
    """Note pictures before they are read: (id, name for display, path or None) in their order."""
    if not files:
        return
    first = _next_arrival(conn, now)
    conn.execute(
        insert(photos),
        [
            {
                "id": photo_id,
                "listing_id": listing_id,
                "state": "incoming",
                "arrival": arrival,
                "name": name,
                "source_path": path,
                "kind": kind,
            }
            for arrival, (photo_id, name, path) in enumerate(files, first)
        ],
    )


def add_recording(
    conn: Connection, media_id: str, listing_id: str, recorded: Recorded, now: int
) -> None:
    """Note a video or a voice note that is ready. Its poster is a picture like others."""
    conn.execute(
        insert(photos).values(
            id=media_id,
            listing_id=listing_id,
            state="ready",
            arrival=_next_arrival(conn, now),
            **(asdict(recorded) | _stored(recorded.peaks, recorded.taken_at)),
        )
    )


def set_recorded(conn: Connection, media_id: str, recorded: Recorded) -> None:
    """A video or a voice note that came in is ready."""
    values = asdict(recorded) | _stored(recorded.peaks, recorded.taken_at)
    _set(conn, media_id, state="ready", refusal=None, **values)


def add_poster(
    conn: Connection, poster_id: str, listing_id: str, jpeg: bytes, size: tuple[int, int], now: int
) -> None:
    """Note the picture of a video, whose bytes are in the vault; `size` in pixels."""
    conn.execute(
        insert(photos).values(
            id=poster_id,
            listing_id=listing_id,
            kind="poster",
            state="ready",
            arrival=_next_arrival(conn, now),
            name="",
            sha256=hashlib.sha256(jpeg).hexdigest(),
            size=len(jpeg),
            width=size[0],
            height=size[1],
        )
    )


def rename(conn: Connection, photo_id: str, name: str) -> None:
    """Show it under another name."""
    _set(conn, photo_id, name=name)


def set_ready(conn: Connection, photo_id: str, prepared: Prepared) -> None:
    """The picture's bytes are in the vault."""
    _set(
        conn,
        photo_id,
        state="ready",
        source_size=prepared.source_size,
        source_mtime_ns=prepared.source_mtime_ns,
        source_sha256=prepared.sha256_source,
        sha256=hashlib.sha256(prepared.jpeg).hexdigest(),
        size=len(prepared.jpeg),
        width=prepared.width,
        height=prepared.height,
        taken_at=prepared.taken_at.isoformat() if prepared.taken_at else None,
        refusal=None,
    )


def set_refused(conn: Connection, photo_id: str, reason: str) -> None:
    """The picture was not taken; `reason` says why."""
    _set(conn, photo_id, state="refused", refusal=reason)


def dismiss(conn: Connection, photo_id: str) -> None:
    """Forget what was refused or is still coming in; all else stays."""
    row = get(conn, photo_id)
    if row and row.state in ("refused", "incoming"):
        delete(conn, photo_id)


def refuse_incoming(conn: Connection, listing_id: str, reason: str) -> None:
    """Take none of what was noted for this vehicle and not prepared yet."""
    waiting = (photos.c.listing_id == listing_id, photos.c.state == "incoming")
    conn.execute(update(photos).where(*waiting).values(state="refused", refusal=reason))


def set_attached(conn: Connection, photo_id: str) -> None:
    """The platform has the picture."""
    _set(conn, photo_id, state="attached")


def get(conn: Connection, photo_id: str) -> Photo | None:
    """The picture with this id."""
    row = conn.execute(select(photos).where(photos.c.id == photo_id)).one_or_none()
    return from_row(row) if row else None


def from_row(values: Sequence[Any]) -> Photo:
    """The columns of `photos`, in their order."""
    given = dict(zip(photos.c.keys(), values, strict=True))
    return Photo(**given | {"peaks": tuple(json.loads(given["peaks"] or "[]"))})


def of_listing(conn: Connection, listing_id: str) -> list[Photo]:
    """Every picture of the vehicle, taken off ones too, as they arrived."""
    return _many(conn, photos.c.listing_id == listing_id, photos.c.kind.not_in(_BESIDE))


def recordings_of(conn: Connection, listing_id: str) -> list[Photo]:
    """Every video and voice note of the vehicle, taken off ones too, as they arrived."""
    return _many(conn, photos.c.listing_id == listing_id, photos.c.kind.in_(RECORDINGS))


def ready_among(conn: Connection, ids: Collection[str]) -> list[Photo]:
    """Those of `ids` that are here and not on the platform, as they arrived."""
    return _many(conn, photos.c.id.in_(ids), photos.c.state == "ready")


def with_bytes(conn: Connection) -> set[str]:
    """The ids of all pictures that have files in the vault, or will have."""
    return set(conn.scalars(select(photos.c.id).where(photos.c.state != "refused")))


def incoming(conn: Connection, kinds: Collection[str] = KINDS) -> list[Photo]:
    """What was noted and not prepared yet of these kinds, as it arrived."""
    return _many(conn, photos.c.state == "incoming", photos.c.kind.in_(kinds))


def incoming_of(conn: Connection, listing_id: str, kinds: Collection[str] = KINDS) -> list[Photo]:
    """What was noted for this vehicle and not prepared yet."""
    whose = photos.c.listing_id == listing_id
    return _many(conn, whose, photos.c.state == "incoming", photos.c.kind.in_(kinds))


def find_by_source_sha(conn: Connection, listing_id: str, sha256: str) -> Photo | None:
    """The vehicle's last picture that was made from a file with these bytes."""
    same = (photos.c.listing_id == listing_id, photos.c.source_sha256 == sha256)
    found = _many(conn, *same, photos.c.state.in_(("ready", "attached")))
    return found[-1] if found else None


def hand_over(conn: Connection, owner: str, heir: str, *, but: Collection[str] = ()) -> None:
    """Make the pictures of `owner` another one's, apart from those named in `but`."""
    whose = (photos.c.listing_id == owner, photos.c.id.not_in(but))
    conn.execute(update(photos).where(*whose).values(listing_id=heir))


def give(conn: Connection, photo_id: str, heir: str) -> None:
    """Make one picture another one's."""
    _set(conn, photo_id, listing_id=heir)


def delete(conn: Connection, photo_id: str) -> None:
    """Forget a picture and its upload."""
    conn.execute(sqlalchemy.delete(photos).where(photos.c.id == photo_id))


def _set(conn: Connection, photo_id: str, **values: Any) -> None:
    conn.execute(update(photos).where(photos.c.id == photo_id).values(**values))


def _many(conn: Connection, *conditions: Any) -> list[Photo]:
    rows = conn.execute(select(photos).where(*conditions).order_by(photos.c.arrival))
    return [from_row(row) for row in rows]


def _next_arrival(conn: Connection, now: int) -> int:
    last = conn.scalar(select(func.coalesce(func.max(photos.c.arrival), 0)))
    return max(int(last or 0) + 1, now)  # a clock that was set back changes no order


def _stored(peaks: tuple[int, ...], taken_at: datetime | None) -> dict[str, str | None]:
    return {
        "peaks": json.dumps(peaks) if peaks else None,
        "taken_at": taken_at.isoformat() if taken_at else None,
    }
