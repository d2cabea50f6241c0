"""Deletes parts of what an account left here, and says what a deal under way or the law keeps.

Everything of one deletion happens in one transaction. Files go before its commit: whoever repeats
it after a crash misses none of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from sqlalchemy import Connection, Table, delete, select, update

from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.certification import CertificationState
from vehilink_desktop.domain.complaint import Complaint, ComplaintState
from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.domain.privacy_case import Scope
from vehilink_desktop.sandbox import (
    certifications,
    devices,
    effects,
    exports,
    feeds,
    listings,
    requests,
    uploads,
)
from vehilink_desktop.sandbox.counterparts import (
    DealsUnderWay,
    change_account,
    deals_under_way,
    forget_answers,
)
from vehilink_desktop.sandbox.nicknames import plain_nickname
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.tables import (
    complaints,
    media,
    payees,
    sessions,
    staff_audit,
    visits,
    voucher_pages,
)
from vehilink_desktop.sandbox.tables import devices as device_rows
from vehilink_desktop.sandbox.tables import uploads as upload_rows

#: Uploads that a listing shows; the other kinds belong to scopes of their own.
_SHOWN = ("photo", "poster", "video", "voice")


class Share(NamedTuple):
    """What a deletion does to one scope; ids of things.

    Attributes:
        stays: What cannot go yet: it is part of a deal under way, somebody works on it, or the
            law wants it.
    """

    goes: tuple[str, ...] = ()
    stays: tuple[str, ...] = ()


class Erasure(NamedTuple):
    """A deletion at work on an account."""

    conn: Connection
    site: Site
    account_id: str


def preview(conn: Connection, account: Account, scopes: Iterable[Scope]) -> dict[Scope, Share]:
    """What deleting these scopes would do now."""
    under_way = deals_under_way(conn, account.id)
    return {scope: _FIND[scope](conn, account, under_way) for scope in scopes}


def erase(
    conn: Connection, site: Site, account: Account, scopes: Iterable[Scope]
) -> tuple[Scope, ...]:
    """Delete the scopes of a locked account; those of which something had to stay.

    Exports that were prepared before go as a whole: they hold it too.

    The rows are locked before the feeds are told, and what counterparts hear goes first: nobody
    waits in a ring.
    """
    wanted = [scope for scope in Scope if scope in set(scopes)]
    listings.of_account(conn, account.id, lock=True)
    requests.of_account(conn, account.id, lock=True)
    _complaints(conn, account.id, lock=True)
    exports.of_account(conn, account.id, lock=True)
    shares = preview(conn, account, wanted)
    _change_profile(conn, site, account, wanted)
    work = Erasure(conn, site, account.id)
    for scope in wanted:
        _ERASE[scope](work, shares[scope].goes)
    exports.expire_all(conn, site, account.id)
    return tuple(scope for scope in wanted if shares[scope].stays)


def _change_profile(
    conn: Connection, site: Site, account: Account, wanted: Iterable[Scope]
) -> None:
    fields: dict[str, Any] = {}
    if Scope.PROFILE_PICTURE in wanted:
        fields["avatar_media_id"] = None
    if Scope.NICKNAME in wanted:
        fields["nickname"] = plain_nickname(account.id)
    if fields:
        change_account(conn, site, account, **fields)
        effects.forget(conn, account.id, ["/v1/me"])
        forget_answers(conn, account.id)


# -- what there is


def _find_avatars(conn: Connection, account: Account, _deals: DealsUnderWay) -> Share:
    return Share(_media_ids(conn, account.id, "avatar"))


def _find_nickname(_conn: Connection, account: Account, _deals: DealsUnderWay) -> Share:
    plain = account.nickname == plain_nickname(account.id)
    return Share(() if plain else (account.id,))


def _find_nothing(_conn: Connection, _account: Account, _deals: DealsUnderWay) -> Share:
    """What is searched for is kept by the person's own computer alone."""
    return Share()


def _find_visits(conn: Connection, account: Account, _deals: DealsUnderWay) -> Share:
    mine = select(visits.c.batch_id).where(visits.c.account_id == account.id)
    return Share(tuple(conn.execute(mine.distinct().order_by(visits.c.batch_id)).scalars()))


def _find_devices(conn: Connection, account: Account, _deals: DealsUnderWay) -> Share:
    """A device that is signed in stays known until it signs out."""
    running = {one.device.device_id for one in devices.running_sessions(conn, account.id)}
    mine = select(device_rows.c.device_id).where(device_rows.c.account_id == account.id)
    known = conn.execute(mine.order_by(device_rows.c.device_id)).scalars()
    return Share(tuple(one for one in known if one not in running))


def _find_listings(conn: Connection, account: Account, deals: DealsUnderWay) -> Share:
    own = (one.id for one in listings.of_account(conn, account.id))
    return _shared(own, deals.listings)


def _find_requests(conn: Connection, account: Account, deals: DealsUnderWay) -> Share:
    own = (one.id for one in requests.of_account(conn, account.id))
    return _shared(own, deals.requests)


def _find_media(conn: Connection, account: Account, deals: DealsUnderWay) -> Share:
    """What vehicles in deals show stays with them."""
    own = listings.of_account(conn, account.id)
    named = {
        media_id: one.id in deals.listings for one in own for media_id in one.content.media_ids()
    }
    shown = select(upload_rows.c.id).where(
        upload_rows.c.account_id == account.id,
        upload_rows.c.kind.in_(_SHOWN),
        ~upload_rows.c.gone,
    )
    there = {*conn.execute(shown).scalars(), *_media_ids(conn, account.id, *_SHOWN), *named}
    return _shared(sorted(there), {one for one, in_deal in named.items() if in_deal})


def _find_scans(conn: Connection, account: Account, _deals: DealsUnderWay) -> Share:
    """The law wants to know who trades: the scans of the submission that is in force stay."""
    submitted = certifications.history(conn, account.id)
    states = [CertificationState.PENDING, *([CertificationState.APPROVED] * account.certified)]
    needed = [next((one for one in submitted if one.state == state), None) for state in states]
    stays = {ref.media_id for one in needed if one for ref in one.content.documents}
    named = {ref.media_id for one in submitted for ref in one.content.documents}
    return _shared(sorted({*named, *_media_ids(conn, account.id, "scan")}), stays)


def _find_complaints(conn: Connection, account: Account, _deals: DealsUnderWay) -> Share:
    """One that waits for its answer is being worked on."""
    found = _complaints(conn, account.id)
    open_ones = {one.id for one in found if one.state == ComplaintState.OPEN}
    return _shared((one.id for one in found), open_ones)


def _find_payees(conn: Connection, account: Account, deals: DealsUnderWay) -> Share:
    mine = select(payees.c.id).where(payees.c.account_id == account.id).order_by(payees.c.id)
    return _shared(conn.execute(mine).scalars(), deals.payees)


# -- deleting it


def _erase_files(work: Erasure, media_ids: Iterable[str]) -> None:
    ids = tuple(media_ids)
    uploads.erase(work.conn, work.site, ids)
    for media_id in ids:
        work.site.pictures.forget(media_id)


def _nothing_more(_work: Erasure, _ids: tuple[str, ...]) -> None:
    """`_change_profile` has done it already, or there is nothing."""


def _erase_visits(work: Erasure, _ids: tuple[str, ...]) -> None:
    work.conn.execute(delete(visits).where(visits.c.account_id == work.account_id))


def _erase_devices(work: Erasure, ids: tuple[str, ...]) -> None:
    mine = device_rows.c.account_id == work.account_id
    work.conn.execute(delete(device_rows).where(mine, device_rows.c.device_id.in_(ids)))
    ended = (sessions.c.account_id == work.account_id) & sessions.c.revoked_at.is_not(None)
    work.conn.execute(update(sessions).where(ended).values(device="{}"))


def _erase_listings(work: Erasure, ids: tuple[str, ...]) -> None:
    gone = frozenset(ids)
    for listing in listings.of_account(work.conn, work.account_id):
        if listing.id in gone:
            _erase_files(work, listing.content.media_ids())
            listings.forget(work.conn, work.site, listing)
    effects.forget(work.conn, work.account_id, (f"/v1/listings/{one}" for one in ids))


def _erase_requests(work: Erasure, ids: tuple[str, ...]) -> None:
    gone = frozenset(ids)
    for request in requests.of_account(work.conn, work.account_id):
        if request.id in gone:
            requests.forget(work.conn, work.site, request)
    effects.forget(work.conn, work.account_id, (f"/v1/requests/{one}" for one in ids))


def _erase_media(work: Erasure, ids: tuple[str, ...]) -> None:
    """Vehicles that stay are shown without them."""
    gone = frozenset(ids)
    for listing in listings.of_account(work.conn, work.account_id):
        if not gone.isdisjoint(listing.content.media_ids()):
            news = {"version": listing.version + 1, "content": _without(listing.content, gone)}
            listings.store(work.conn, work.site, listing.model_copy(update=news))
            effects.forget(work.conn, work.account_id, [f"/v1/listings/{listing.id}"])
    _erase_files(work, ids)


def _erase_scans(work: Erasure, ids: tuple[str, ...]) -> None:
    gone = frozenset(ids)
    for submitted in certifications.history(work.conn, work.account_id):
        if any(ref.media_id in gone for ref in submitted.content.documents):
            certifications.forget_documents(work.conn, work.site, submitted)
            path = f"/v1/certifications/{submitted.id}"
            effects.forget(work.conn, work.account_id, [path])
    _erase_files(work, ids)


def erase_complaints(work: Erasure, ids: tuple[str, ...]) -> None:
    """What proves something of an order too stays for the other side."""
    found = [one for one in _complaints(work.conn, work.account_id) if one.id in ids]
    proofs = set(work.conn.execute(select(voucher_pages.c.media_id)).scalars())
    for one in found:
        _erase_files(work, set(one.content.evidence) - proofs)
    forget_things(work, complaints, "complaint", "complaints", ids)


def _erase_payees(work: Erasure, ids: tuple[str, ...]) -> None:
    forget_things(work, payees, "payee", "payees", ids)


def forget_things(work: Erasure, table: Table, kind: str, noun: str, ids: tuple[str, ...]) -> None:
    """Delete rows that only their account's feed tells of, and what staff remarked on them."""
    conn, feed = work.conn, f"account:{work.account_id}"
    known = conn.execute(select(table.c.id, table.c.version).where(table.c.id.in_(ids))).all()
    for row in known:
        feeds.record(conn, feed, kind, row.id, row.version + 1, work.site.now(), deleted=True)
    conn.execute(delete(table).where(table.c.id.in_(ids)))
    effects.forget(conn, work.account_id, (f"/v1/{noun}/{one}" for one in ids))
    remarks = staff_audit.c.object.in_([f"{kind} {one}" for one in ids])
    conn.execute(update(staff_audit).where(remarks).values(detail="{}"))


def _shared(ids: Iterable[str], stays: Iterable[str]) -> Share:
    staying, found = frozenset(stays), tuple(ids)
    return Share(
        tuple(one for one in found if one not in staying),
        tuple(one for one in found if one in staying),
    )


def _media_ids(conn: Connection, account_id: str, *kinds: str) -> tuple[str, ...]:
    mine = select(media.c.id).where(media.c.account_id == account_id, media.c.kind.in_(kinds))
    return tuple(conn.execute(mine.order_by(media.c.id)).scalars())


def _complaints(conn: Connection, account_id: str, *, lock: bool = False) -> list[Complaint]:
    query = select(complaints.c.body).where(complaints.c.account_id == account_id)
    query = query.order_by(complaints.c.id)
    bodies = conn.execute(query.with_for_update() if lock else query).scalars()
    return [Complaint.model_validate_json(body) for body in bodies]


def _without(content: ListingContent, gone: frozenset[str]) -> ListingContent:
    kept = {
        "photos": tuple(one for one in content.photos if one.media_id not in gone),
        "videos": tuple(
            one for one in content.videos if gone.isdisjoint((one.media_id, one.poster_id))
        ),
        "voices": tuple(one for one in content.voices if one.media_id not in gone),
    }
    return content.model_copy(update=kept)


_FIND: dict[Scope, Callable[[Connection, Account, DealsUnderWay], Share]] = {
    Scope.PROFILE_PICTURE: _find_avatars,
    Scope.NICKNAME: _find_nickname,
    Scope.SEARCHES: _find_nothing,
    Scope.BROWSING: _find_visits,
    Scope.DEVICES: _find_devices,
    Scope.LISTINGS: _find_listings,
    Scope.REQUESTS: _find_requests,
    Scope.MEDIA: _find_media,
    Scope.CERTIFICATION_SCANS: _find_scans,
    Scope.COMPLAINTS: _find_complaints,
    Scope.PAYEES: _find_payees,
}
_ERASE: dict[Scope, Callable[[Erasure, tuple[str, ...]], None]] = {
    Scope.PROFILE_PICTURE: _erase_files,
    Scope.NICKNAME: _nothing_more,
    Scope.SEARCHES: _nothing_more,
    Scope.BROWSING: _erase_visits,
    Scope.DEVICES: _erase_devices,
    Scope.LISTINGS: _erase_listings,
    Scope.REQUESTS: _erase_requests,
    Scope.MEDIA: _erase_media,
    Scope.CERTIFICATION_SCANS: _erase_scans,
    Scope.COMPLAINTS: erase_complaints,
    Scope.PAYEES: _erase_payees,
}
