"""Vehicles being written, and the history of what was written."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import sqlalchemy
from sqlalchemy import Connection, Row, func, select, update
from sqlalchemy.dialects.sqlite import insert

from vehilink_desktop.core.errors import Bug
from vehilink_desktop.domain.listing import Listing, ListingContent
from vehilink_desktop.storage.repositories import stock_facts
from vehilink_desktop.storage.tables import draft_versions, drafts, listings

#: Edits this close together are one entry of the history.
COALESCE_MS = 2 * 60 * 1000


@dataclass(frozen=True, slots=True)
class Draft:
    """A row of `drafts`; times in milliseconds since 1970."""

    id: str
    content: ListingContent
    base_version: int | None
    base_content: ListingContent | None
    created_at: int
    changed_at: int
    discarded_at: int | None


@dataclass(frozen=True, slots=True)
class Version:
    """An entry of a vehicle's history."""

    id: str
    listing_id: str
    content: ListingContent
    made_at: int
    cause: str


def to_json(content: ListingContent) -> str:
    """The document as it is stored: without its empty fields."""
    return content.model_dump_json(exclude_defaults=True)


# -- drafts


def get(conn: Connection, listing_id: str) -> Draft | None:
    """The draft that is open; one in the bin is none."""
    row = conn.execute(
        select(drafts).where(drafts.c.id == listing_id, drafts.c.discarded_at.is_(None))
    ).one_or_none()
    return _draft(row) if row else None


def all_open(conn: Connection) -> list[Draft]:
    """Every draft outside the bin, last changed first."""
    rows = conn.execute(
        select(drafts).where(drafts.c.discarded_at.is_(None)).order_by(drafts.c.changed_at.desc())
    )
    return [_draft(row) for row in rows]


def create(
    conn: Connection,
    listing_id: str,
    content: ListingContent,
    now: int,
    *,
    base: Listing | None = None,
) -> None:
    """Start a draft, from `base` if the platform has the vehicle; replaces one in the bin.

    Raises:
        Bug: there is an open draft of this vehicle.
    """
    values: dict[str, Any] = {
        "content": to_json(content),
        "base_version": base.version if base else None,
        "base_content": to_json(base.content) if base else None,
        "created_at": now,
        "changed_at": now,
        "discarded_at": None,
    }
    row = insert(drafts).values(id=listing_id, **values)
    done = conn.execute(
        row.on_conflict_do_update(
            index_elements=["id"], set_=values, where=drafts.c.discarded_at.is_not(None)
        )
    )
    if done.rowcount != 1:
        raise Bug(f"draft {listing_id} exists")
    stock_facts.refresh(conn, [listing_id])


def save(conn: Connection, listing_id: str, content: ListingContent, now: int) -> None:
    """Keep what was typed.

    Raises:
        Bug: there is no open draft.
    """
    _update(conn, listing_id, content=to_json(content), changed_at=now)
    stock_facts.refresh(conn, [listing_id])


def set_base(
    conn: Connection, listing_id: str, version: int | None, content: ListingContent | None
) -> None:
    """Say which version of the platform the draft goes on from.

    Raises:
        Bug: there is no open draft.
    """
    text = to_json(content) if content else None
    _update(conn, listing_id, base_version=version, base_content=text)


def drop_media(conn: Connection, listing_id: str, media_id: str, now: int) -> None:
    """Take a picture or recording off, a video with its poster; nothing without a draft."""
    draft = get(conn, listing_id)
    if draft is not None:
        content = draft.content
        kept = {
            "photos": tuple(ref for ref in content.photos if ref.media_id != media_id),
            "videos": tuple(
                ref for ref in content.videos if media_id not in (ref.media_id, ref.poster_id)
            ),
            "voices": tuple(ref for ref in content.voices if ref.media_id != media_id),
        }
        save(conn, listing_id, content.model_copy(update=kept), now)


def delete(conn: Connection, listing_id: str) -> None:
    """Forget the draft: the platform has what it said. Its history stays."""
    conn.execute(sqlalchemy.delete(drafts).where(drafts.c.id == listing_id))
    stock_facts.refresh(conn, [listing_id])


def discard(conn: Connection, listing_id: str, now: int) -> None:
    """Put the draft into the bin."""
    conn.execute(update(drafts).where(drafts.c.id == listing_id).values(discarded_at=now))
    stock_facts.refresh(conn, [listing_id])


def undiscard(conn: Connection, listing_id: str) -> None:
    """Take the draft out of the bin."""
    conn.execute(update(drafts).where(drafts.c.id == listing_id).values(discarded_at=None))
    stock_facts.refresh(conn, [listing_id])


# -- names


def titles(conn: Connection) -> dict[str, str]:
    """The titles of all own vehicles by id; an open draft's words win."""
    own = select(listings.c.id, _LISTED_CONTENT).where(listings.c.mine)
    open_ones = select(drafts.c.id, drafts.c.content).where(drafts.c.discarded_at.is_(None))
    rows = [*conn.execute(own), *conn.execute(open_ones)]
    return {listing_id: _title(content) for listing_id, content in rows}


def titles_with_vin(conn: Connection, vin: str) -> dict[str, str]:
    """The titles of the own vehicles with this VIN by id; an open draft's words win."""
    own = select(listings.c.id, _LISTED_CONTENT).where(listings.c.mine, listings.c.vin == vin)
    written = select(drafts.c.id, drafts.c.content).where(
        drafts.c.discarded_at.is_(None), func.json_extract(drafts.c.content, "$.vin") == vin
    )
    found = [*conn.execute(own), *conn.execute(written)]
    return {listing_id: _title(content) for listing_id, content in found}


# -- history


def add_version(
    conn: Connection,
    version_id: str,
    listing_id: str,
    content: ListingContent,
    now: int,
    cause: str,
) -> None:
    """Add to the history. An edit goes into the edit before it, if that began lately.

    `cause` is `edit`, `restore`, `merge`, `publish` or `duplicate`.
    """
    text = to_json(content)
    last = conn.execute(
        select(draft_versions.c.id, draft_versions.c.made_at, draft_versions.c.cause)
        .where(draft_versions.c.listing_id == listing_id)
        .order_by(draft_versions.c.made_at.desc(), draft_versions.c.id.desc())
        .limit(1)
    ).one_or_none()
    goes_on = last is not None and last.cause == "edit" and last.made_at <= now
    if cause == "edit" and last is not None and goes_on and now - last.made_at < COALESCE_MS:
        same = draft_versions.c.id == last.id
        conn.execute(update(draft_versions).where(same).values(content=text))
    else:
        conn.execute(
            insert(draft_versions).values(
                id=version_id, listing_id=listing_id, content=text, made_at=now, cause=cause
            )
        )


def versions(conn: Connection, listing_id: str) -> list[Version]:
    """The history, newest first."""
    rows = conn.execute(
        select(draft_versions)
        .where(draft_versions.c.listing_id == listing_id)
        .order_by(draft_versions.c.made_at.desc(), draft_versions.c.id.desc())
    )
    return [_version(row) for row in rows]


def version(conn: Connection, version_id: str) -> Version | None:
    """One entry of a history."""
    row = conn.execute(
        select(draft_versions).where(draft_versions.c.id == version_id)
    ).one_or_none()
    return _version(row) if row else None


# -- inside

_LISTED_CONTENT = func.json_extract(listings.c.body, "$.content")


def _update(conn: Connection, listing_id: str, **values: Any) -> None:
    where = (drafts.c.id == listing_id, drafts.c.discarded_at.is_(None))
    if conn.execute(update(drafts).where(*where).values(**values)).rowcount != 1:
        raise Bug(f"no draft {listing_id}")


def _draft(row: Row[Any]) -> Draft:
    values = dict(row._mapping)
    base = values.pop("base_content")
    return Draft(
        **values
        | {
            "content": ListingContent.model_validate_json(values["content"]),
            "base_content": base and ListingContent.model_validate_json(base),
        }
    )


def _version(row: Row[Any]) -> Version:
    values = dict(row._mapping)
    return Version(**values | {"content": ListingContent.model_validate_json(values["content"])})


def _title(content: str) -> str:
    return ListingContent.model_construct(**json.loads(content)).title()
