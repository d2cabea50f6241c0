"""What the platform has forgotten of the person is forgotten here too, and what the bin held.

Unsent work never is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import sqlalchemy
from sqlalchemy import ColumnElement, Connection, select

from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.domain.privacy_case import CaseKind, PrivacyCase, Scope
from vehilink_desktop.storage import tables
from vehilink_desktop.storage.repositories import (
    certifications,
    drafts,
    listings,
    orders,
    outbox,
    photos,
    quotations,
    searches,
    visits,
)

#: Scopes whose pictures may be among the copies of what the platform shows.
_SHOWN = frozenset({Scope.PROFILE_PICTURE, Scope.MEDIA, Scope.LISTINGS})
_OF_VEHICLES = frozenset({"photo", "video", "voice", "poster"})


def forget_thing(conn: Connection, kind: str, one: str) -> list[str]:
    """Forget an own thing that the platform says is gone.

    What is being written or sent of it stays.

    Args:
        conn: In a transaction.
        kind: As the feed calls it.
        one: Its id.

    Returns:
        The ids of pictures and recordings whose files in the vault are nobody's now.
    """
    forget = _FORGET.get(kind)
    if forget is None:
        return []
    outbox.forget_ended(conn, one)
    return forget(conn, one)


def draw_consequences(conn: Connection, case: PrivacyCase, now: int) -> list[str]:
    """Delete here what a carried-out deletion was about; done again it finds nothing.

    Things of the platform have gone with their feed. Of pictures and recordings those go that
    nothing names any more: so what had to stay stays. Returns ids of files, as `forget_thing`.
    """
    if case.content.kind != CaseKind.DELETION:
        return []
    wanted, files = set(case.content.scopes), list[str]()
    if Scope.SEARCHES in wanted - set(case.kept):
        searches.clear(conn)
    if Scope.BROWSING in wanted - set(case.kept):
        visits.erase(conn, now)
    if Scope.MEDIA in wanted:
        files += _forget_files(conn, _OF_VEHICLES, _named_by_vehicles(conn))
    if Scope.CERTIFICATION_SCANS in wanted:
        files += _forget_files(conn, {"scan"}, _named_by_certifications(conn))
    return files


def frees_copies(case: PrivacyCase) -> bool:
    """Whether copies of what the platform showed may be of what was deleted."""
    return case.content.kind == CaseKind.DELETION and not _SHOWN.isdisjoint(case.content.scopes)


def forget_drafts(conn: Connection, ids: Sequence[str]) -> list[str]:
    """Take drafts out of the bin for good; nothing brings them back.

    A vehicle that the platform never had goes with its history. Of another one the history stays,
    with the pictures and recordings that it names. Returns ids of files, as `forget_thing`.
    """
    for one in ids:
        drafts.delete(conn, one)
        if listings.get(conn, one) is None:
            _forget_history(conn, one)
    files = list[str]()
    named = _named_by_vehicles(conn) if ids else set()
    for one in ids:
        kept = {name for old in drafts.versions(conn, one) for name in old.content.media_ids()}
        files += _forget_those(conn, tables.photos.c.listing_id == one, named | kept)
    return files


# -- things


def _forget_listing(conn: Connection, one: str) -> list[str]:
    listings.remove(conn, one)
    if drafts.get(conn, one) is not None:
        drafts.set_base(conn, one, None, None)  # published again it is a new one
    if one in _being_written(conn):
        return []
    _forget_history(conn, one)
    return _forget_sent(conn, one)


def _forget_history(conn: Connection, one: str) -> None:
    """Forget what a vehicle was before, and what its changes were at odds with."""
    for table in (tables.draft_versions, tables.conflicts):
        conn.execute(sqlalchemy.delete(table).where(table.c.listing_id == one))


def _forget_request(conn: Connection, one: str) -> list[str]:
    conn.execute(sqlalchemy.delete(tables.requests).where(tables.requests.c.id == one))
    return []


def _forget_payee(conn: Connection, one: str) -> list[str]:
    conn.execute(sqlalchemy.delete(tables.payees).where(tables.payees.c.id == one))
    return []


def _forget_complaint(conn: Connection, one: str) -> list[str]:
    conn.execute(sqlalchemy.delete(tables.complaints).where(tables.complaints.c.id == one))
    return _forget_sent(conn, one)


def _forget_order(conn: Connection, one: str) -> list[str]:
    orders.remove(conn, one)
    return _forget_sent(conn, one)


def _forget_quotation(conn: Connection, one: str) -> list[str]:
    quotations.remove(conn, one)
    return []


_FORGET: dict[str, Callable[[Connection, str], list[str]]] = {
    "listing": _forget_listing,
    "request": _forget_request,
    "payee": _forget_payee,
    "complaint": _forget_complaint,
    "order": _forget_order,
    "quotation": _forget_quotation,
}


# -- files

_sent = tables.photos.c.state == "attached"


def _forget_files(conn: Connection, kinds: Iterable[str], named: set[str]) -> list[str]:
    """Those of some kinds that the platform had and that nothing names any more."""
    return _forget_those(conn, _sent & tables.photos.c.kind.in_(kinds), named)


def _forget_sent(conn: Connection, thing: str) -> list[str]:
    """Those of a thing that is gone; what is still to be sent stays."""
    return _forget_those(conn, _sent & (tables.photos.c.listing_id == thing), set())


def _forget_those(conn: Connection, which: ColumnElement[bool], named: set[str]) -> list[str]:
    query = select(tables.photos.c.id).where(which)
    gone = [one for one in conn.scalars(query) if one not in named]
    for one in gone:
        photos.delete(conn, one)
    return gone


def _being_written(conn: Connection) -> set[str]:
    """Vehicles with unsent work."""
    written = set(conn.scalars(select(tables.drafts.c.id)))
    recorded = set(conn.scalars(select(tables.takes.c.listing_id)))
    return written | recorded | {op.lane for op in outbox.all_open(conn)}


def _named_by_vehicles(conn: Connection) -> set[str]:
    """The files of own vehicles as they are now, as they are written and as they are sent."""
    written = conn.scalars(select(tables.drafts.c.content)).all()
    contents = [one.content for one in listings.own(conn)]
    contents += [ListingContent.model_validate_json(text) for text in written]
    named = {media_id for content in contents for media_id in content.media_ids()}
    return named | _named_by_operations(conn)


def _named_by_certifications(conn: Connection) -> set[str]:
    contents = [one.content for one in certifications.history(conn)]
    draft = certifications.draft(conn)
    if draft is not None:
        contents.append(draft.content)
    named = {ref.media_id for content in contents for ref in content.documents}
    return named | _named_by_operations(conn)


def _named_by_operations(conn: Connection) -> set[str]:
    return {file for op in outbox.all_open(conn) for file in op.files()}
