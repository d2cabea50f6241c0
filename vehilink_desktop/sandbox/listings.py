"""The rules of vehicle sources: who may write them, what they must say, where they may go."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.gate import Deed, ask
from vehilink_desktop.domain.listing import (
    TRANSITIONS,
    Listing,
    ListingAction,
    ListingContent,
    ListingState,
    gate_of,
    problems,
    unknown_values,
)
from vehilink_desktop.domain.problem import FieldError, ProblemType
from vehilink_desktop.domain.vin import normalise_vin
from vehilink_desktop.sandbox import accounts, feeds, review
from vehilink_desktop.sandbox.gates import pass_gate
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.tables import listings, media


class _Wanted(NamedTuple):
    """A file that a listing names at `pointer` of its content, and the kinds that it may be of."""

    pointer: str
    media_id: str
    kinds: tuple[str, ...]


def put(
    conn: Connection,
    site: Site,
    account_id: str,
    listing_id: str,
    content: ListingContent,
    expected: int | None,
) -> Listing:
    """Create a listing (`expected` None) or replace the content of one at version `expected`.

    Raises:
        Refused: `not-certified`, `suspended`, `forbidden`, `not-found`, `version-conflict`,
            `invalid`, `media-incomplete` or `vin-taken`.
    """
    account = accounts.locked(conn, account_id)
    pass_gate(account, Deed.PUBLISH_LISTING)
    old = _own(conn, account, listing_id)
    if old is None and expected is not None:
        raise Refused(ProblemType.NOT_FOUND, "There is no such listing to edit.")
    if old is not None:
        _check_version(old, expected)
    _check_content(content)
    _check_media(conn, site, account, content)
    now = from_millis(site.now())
    new = Listing(
        id=listing_id,
        version=old.version + 1 if old else 1,
        state=ListingState.IN_REVIEW,
        account_id=account.id,
        seller=account.company,
        content=content,
        created_at=old.created_at if old else now,
        updated_at=now,
        published_at=old.published_at if old else None,
    )
    return _submit(conn, site, new)


def act(
    conn: Connection,
    site: Site,
    account_id: str,
    listing_id: str,
    action: ListingAction,
    expected: int | None,
) -> Listing:
    """Withdraw, republish or mark as sold.

    Raises:
        Refused: `not-certified`, `suspended`, `forbidden`, `not-found`, `version-conflict`,
            `state-conflict` or `vin-taken`.
    """
    account = accounts.locked(conn, account_id)
    pass_gate(account, gate_of(action))
    old = _own(conn, account, listing_id)
    if old is None:
        raise Refused(ProblemType.NOT_FOUND, "There is no such listing.")
    _check_version(old, expected)
    state = TRANSITIONS[action].get(ListingState(old.state))
    if state is None:
        detail = f"A listing that is {old.state} cannot take {action}."
        raise Refused(ProblemType.STATE_CONFLICT, detail, current=_document(old))
    changed: dict[str, Any] = {
        "version": old.version + 1,
        "state": state,
        "updated_at": from_millis(site.now()),
    }
    if state is ListingState.IN_REVIEW:
        return _submit(conn, site, old.model_copy(update={**changed, "reasons": ()}))
    return store(conn, site, old.model_copy(update=changed))


def get(conn: Connection, account: Account, listing_id: str) -> Listing:
    """An own listing, or anybody's live one, as far as the account may see it.

    Raises:
        Refused: `not-found`.
    """
    listing = find(conn, listing_id)
    if listing and listing.account_id == account.id:
        return listing
    if listing and listing.state == ListingState.LIVE:
        if ask(account, Deed.SEE_SELLERS).open:
            return listing
        if feeds.is_shown_to_all(listing.id):
            return Listing.model_validate(feeds.without_seller(_document(listing)))
    raise Refused(ProblemType.NOT_FOUND, "There is no such listing.")


def finish_reviews(site: Site) -> int:
    """End the reviews whose time has come; how many there were. Any process may do it."""
    count = 0
    while _finish_review(site):
        count += 1
    return count


def _finish_review(site: Site) -> bool:
    """End one review, in a transaction of its own: two would lock the feeds in any order."""
    due = select(listings.c.body).where(listings.c.review_due <= site.now()).limit(1)
    with site.db.read() as conn:
        if conn.execute(due).first() is None:
            return False
    with site.change() as conn:
        body = conn.execute(due.with_for_update(skip_locked=True)).scalar()
        if body:
            reviewed = Listing.model_validate_json(body)
            verdict = _reviewed(site, reviewed)
            store(conn, site, verdict.model_copy(update={"version": reviewed.version + 1}))
    return body is not None


def store(
    conn: Connection, site: Site, listing: Listing, *, review_due: int | None = None
) -> Listing:
    """Write a listing's new state and tell the feeds.

    Raises:
        Refused: `vin-taken`.
    """
    claims = listing.state in (ListingState.IN_REVIEW, ListingState.LIVE)
    vin = normalise_vin(listing.content.vin or "")
    row = {
        "account_id": listing.account_id,
        "version": listing.version,
        "state": listing.state,
        "vin_claim": vin if claims and vin else None,
        "review_due": review_due,
        "body": listing.model_dump_json(exclude_none=True),
    }
    mine = listings.c.id == listing.id
    try:
        if conn.execute(update(listings).where(mine).values(row)).rowcount == 0:
            conn.execute(insert(listings).values(id=listing.id, **row))
    except IntegrityError as error:
        if "vin_claim" in str(error.orig):
            wrong = FieldError(pointer="/content/vin", reason="vin_taken")
            detail = "Another listing offers this vehicle."
            raise Refused(ProblemType.VIN_TAKEN, detail, errors=(wrong,)) from None
        raise Refused(ProblemType.VERSION_CONFLICT, "It was created just now.") from None
    _tell(conn, site, listing)
    return listing


def of_account(conn: Connection, account_id: str, *, lock: bool = False) -> tuple[Listing, ...]:
    """All listings of an account, by their ids; `lock` keeps others from changing them."""
    query = select(listings.c.body).where(listings.c.account_id == account_id)
    query = query.order_by(listings.c.id)
    bodies = conn.execute(query.with_for_update() if lock else query).scalars()
    return tuple(map(Listing.model_validate_json, bodies))


def forget(conn: Connection, site: Site, listing: Listing) -> None:
    """Remove a locked listing for ever, with what was drawn of it; the feeds tell its end."""
    version, now = listing.version + 1, site.now()
    own = f"account:{listing.account_id}"
    feeds.record(conn, own, "listing", listing.id, version, now, deleted=True)
    if feeds.is_known(conn, feeds.MARKET, "listing", listing.id):
        feeds.record(conn, feeds.MARKET, "listing", listing.id, version, now, deleted=True)
    for photo in listing.content.photos:
        site.pictures.forget(photo.media_id)
    conn.execute(delete(listings).where(listings.c.id == listing.id))


def _tell(conn: Connection, site: Site, listing: Listing) -> None:
    def record(feed: str, *, deleted: bool) -> None:
        feeds.record(
            conn, feed, "listing", listing.id, listing.version, site.now(), deleted=deleted
        )

    record(f"account:{listing.account_id}", deleted=False)
    if listing.state == ListingState.LIVE:
        record(feeds.MARKET, deleted=False)
    elif feeds.is_known(conn, feeds.MARKET, "listing", listing.id):
        record(feeds.MARKET, deleted=True)


def _submit(conn: Connection, site: Site, listing: Listing) -> Listing:
    if site.settings.review_s <= 0:
        return store(conn, site, _reviewed(site, listing))
    due = site.now() + round(site.settings.review_s * 1000)
    return store(conn, site, listing, review_due=due)


def _reviewed(site: Site, listing: Listing) -> Listing:
    reasons = review.judge(listing.content, site.settings.forbidden_terms)
    now = from_millis(site.now())
    return listing.model_copy(
        update={
            "state": ListingState.REJECTED if reasons else ListingState.LIVE,
            "reasons": reasons,
            "updated_at": now,
            "published_at": listing.published_at if reasons else listing.published_at or now,
        }
    )


def find(conn: Connection, listing_id: str, *, lock: bool = False) -> Listing | None:
    """A listing in any state, whoever's it is; `lock` keeps others from changing it."""
    query = select(listings.c.body).where(listings.c.id == listing_id)
    body = conn.execute(query.with_for_update() if lock else query).scalar()
    return Listing.model_validate_json(body) if body else None


def _own(conn: Connection, account: Account, listing_id: str) -> Listing | None:
    """The caller's listing, locked; None if there is none of this id."""
    listing = find(conn, listing_id, lock=True)
    if listing and listing.account_id != account.id:
        raise Refused(ProblemType.FORBIDDEN, "This listing is somebody else's.")
    return listing


def _check_version(listing: Listing, expected: int | None) -> None:
    if listing.version != expected:
        detail = f"The listing is at version {listing.version}."
        raise Refused(ProblemType.VERSION_CONFLICT, detail, current=_document(listing))


def _check_content(content: ListingContent) -> None:
    found = (*problems(content), *unknown_values(content))
    errors = tuple(FieldError(pointer=f"/content/{one.field}", reason=one.reason) for one in found)
    if errors:
        raise Refused(ProblemType.INVALID, "The listing is not right.", errors=errors)


def _check_media(conn: Connection, site: Site, account: Account, content: ListingContent) -> None:
    """Each file that the content names is the account's own, of the right kind, and complete."""
    wanted = tuple(_media_of(content))
    mine = media.c.account_id == account.id
    named = media.c.id.in_({one.media_id for one in wanted})
    arrived = dict(conn.execute(select(media.c.id, media.c.kind).where(mine, named)).all())
    lacking = tuple(
        FieldError(pointer=f"/content/{one.pointer}", reason="media_incomplete")
        for one in wanted
        if arrived.get(one.media_id) not in one.kinds
        and ("photo" not in one.kinds or site.pictures.owner(one.media_id) != account.id)
    )
    if lacking:
        detail = "Not all pictures and recordings have arrived."
        raise Refused(ProblemType.MEDIA_INCOMPLETE, detail, errors=lacking)


def _media_of(content: ListingContent) -> Iterator[_Wanted]:
    for place, photo in enumerate(content.photos):
        yield _Wanted(f"photos/{place}/media_id", photo.media_id, ("photo",))
    for place, video in enumerate(content.videos):
        yield _Wanted(f"videos/{place}/media_id", video.media_id, ("video",))
        yield _Wanted(f"videos/{place}/poster_id", video.poster_id, ("poster", "photo"))
    for place, voice in enumerate(content.voices):
        yield _Wanted(f"voices/{place}/media_id", voice.media_id, ("voice",))


def _document(listing: Listing) -> dict[str, Any]:
    return listing.model_dump(mode="json", exclude_none=True)
